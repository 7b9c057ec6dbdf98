//! Phone numbers, addresses of e-mail and the web, and what an author marked.

use super::number::SpokenNumber;
use super::token::SpokenTokenKind;
use super::{SpokenWords, Verbalizer, one_by_one};
use crate::channels::voice_support;

/// Numbers of three digits that people dial in need, in some country.
const EMERGENCY: [&str; 61] = [
    "100", "104", "105", "106", "107", "109", "101", "102", "103", "108", "110", "111", "112", "113", "114", "115",
    "116", "117", "118", "119", "120", "121", "122", "123", "125", "129", "131", "132", "133", "137", "144", "149",
    "155", "156", "166", "171", "177", "180", "181", "183", "190", "191", "192", "193", "197", "198", "199", "211",
    "311", "333", "411", "511", "611", "711", "811", "911", "933", "939", "988", "995", "999",
];

/// Number of words around a number that are searched for a word such as "call"; those between numbers do not count.
const NEAR: usize = 4;

/// Number of tokens around a number that are searched at most.
const FAR: usize = 40;

/// The most tokens of an address.
const MAX_CHARS: usize = 400;

/// Last parts of names on the web that are no words.
const ENDINGS: [&str; 14] =
    ["org", "com", "net", "gov", "edu", "int", "info", "example", "eu", "uk", "test", "de", "fr", "ch"];

impl Verbalizer<'_> {
    /// Speaks an address or number that an author marked.
    pub(super) fn marked(&self, at: usize) -> Option<SpokenWords> {
        if self.kind(at)? != SpokenTokenKind::Marked {
            return None;
        }
        let text = self.text(at);
        let inner = text.get(1..).unwrap_or_default();
        let said = match text.get(..1)? {
            "n" => self.value(inner),
            "d" => self.iso(inner, at),
            "p" => self.dictated(inner),
            "e" => self.spelled_address(inner),
            "l" => one_by_one(inner),
            "b" => match self
                .text_before(at)
                .chars()
                .next_back()
                .or_else(|| at.checked_sub(2).and_then(|at| self.text(at).chars().next_back()))
            {
                Some(c) if c.is_alphanumeric() || matches!(c, ')' | '"' | '»' | '”') => self.comma(),
                _ => " ".to_owned(),
            },
            _ => String::new(),
        };
        Some(SpokenWords { text: said, end: at + 1 })
    }

    fn value(&self, value: &str) -> String {
        let (minus, digits) = value.strip_prefix('-').map_or((false, value), |digits| (true, digits));
        let (whole, fraction) = digits.split_once('.').map_or((digits, None), |(whole, rest)| (whole, Some(rest)));
        self.say(&SpokenNumber { minus, whole: whole.to_owned(), fraction: fraction.map(str::to_owned), end: 0 })
    }

    fn iso(&self, iso: &str, at: usize) -> String {
        let parts: Vec<u32> = iso.split('-').filter_map(|part| part.parse().ok()).collect();
        let said = match parts[..] {
            [year, month, day] => self.full_date(year, month, day, at),
            _ => None,
        };
        said.unwrap_or_else(|| iso.to_owned())
    }

    /// A phone number as one dictates it: digit by digit, with a stop between its groups.
    fn dictated(&self, shown: &str) -> String {
        let comma = self.comma();
        let mut groups = vec![String::new()];
        for c in shown.chars() {
            match voice_support::digit(c) {
                Some(digit) => {
                    let name = self.digits(&digit.to_string());
                    if let Some(group) = groups.last_mut() {
                        group.push_str(&format!(" {name}"));
                    }
                }
                None if matches!(c, '+') => groups.push(self.address_sign('+').unwrap_or_else(|| "+".to_owned())),
                None if c.is_alphabetic() || c == '\'' => match groups.last_mut() {
                    Some(group) if group.ends_with(char::is_alphabetic) || group.is_empty() => group.push(c),
                    _ => groups.push(c.to_string()),
                },
                None => groups.push(String::new()),
            }
        }
        let groups = groups.iter().map(|group| group.trim()).filter(|group| !group.is_empty());
        // `ext.` is said in full.
        let named = |group: &str| self.data.before_number.first(group).cloned().unwrap_or_else(|| group.to_owned());
        groups.map(named).collect::<Vec<_>>().join(&comma)
    }

    /// A phone number that nobody marked: with `+` or a leading zero and enough digits, in groups that
    /// no other number has, or short and near a word such as "call".
    pub(super) fn phone(&self, at: usize) -> Option<SpokenWords> {
        let bracket =
            self.text(at) == "(" && self.text(at + 2) == ")" && self.kind(at + 1) == Some(SpokenTokenKind::Digits);
        let begins = self.text(at) == "+" || self.kind(at) == Some(SpokenTokenKind::Digits) || bracket;
        let glued = matches!(self.kind_before(at), Some(SpokenTokenKind::Word | SpokenTokenKind::Digits))
            || matches!(self.text_before(at), "-" | "." | "/" | ",");
        if !begins || glued {
            return None;
        }
        let (end, groups) = self.phone_groups(at)?;
        let digits: usize = groups.iter().map(String::len).sum();
        let first = groups.first().map_or("", String::as_str);
        let plus = self.text(at) == "+" && digits > 6;
        let trunk = first.starts_with('0') && (bracket || first.len() > 1 || self.is_space(at + 1));
        let zero = trunk && digits > 6 && !self.is_dated(at);
        let american =
            groups.iter().map(String::len).collect::<Vec<_>>().ends_with(&[3, 3, 4]) && (10..12).contains(&digits);
        // `8 (800) 200-01-22`
        let area =
            groups.len() > 2 && (10..14).contains(&digits) && (at..end).any(|bracket| self.is_area_code(bracket, at));
        let short = groups.len() == 1 && self.is_dialled(at, first);
        let helpline = groups.len() == 2 && first == "116" && digits == 6;
        let call = groups.len() > 1 && digits > 5 && digits < 13 && !self.is_dated(at) && self.is_called(at, end);
        let known = groups.len() > 1
            && groups.iter().all(|group| EMERGENCY.contains(&group.as_str()))
            && self.is_called(at, end);
        if !(plus || zero || area || american || short || helpline || call || known) {
            return None;
        }
        let shown: String = self.tokens[at..end].iter().map(|token| token.text).collect();
        Some(self.parted(self.dictated(&from_abroad(&shown, &shown)), end, digits))
    }

    /// A dictated number, with its extension and apart from another that follows: commas part the groups of both.
    fn parted(&self, mut said: String, end: usize, digits: usize) -> SpokenWords {
        let long = |at: usize| {
            self.phone_groups(at).is_some_and(|(_, groups)| groups.iter().map(String::len).sum::<usize>() > 5)
        };
        let next = self.after_space(end + 1);
        if digits > 5 && matches!(self.text(end), "," | "،" | "，") && next > end + 1 && long(next) {
            said.push(match self.text(end) {
                "،" => '؛',
                "，" => '；',
                _ => ';',
            });
            return SpokenWords { text: said, end: end + 1 };
        }
        let sign = self.after_space(end);
        let extension = self.data.before_number.first("ext").filter(|_| digits > 6 && self.text(sign) == "x");
        let place = self.after_space(sign + 1);
        match extension.filter(|_| self.kind(place) == Some(SpokenTokenKind::Digits)) {
            Some(extension) => SpokenWords {
                text: format!("{said}{}{extension}", self.comma()),
                end: place - usize::from(place > sign + 1),
            },
            None => SpokenWords { text: said, end },
        }
    }

    /// Returns `true` if numbers stand as in a date or a time.
    fn is_dated(&self, at: usize) -> bool {
        let sign = self.text(at + 1);
        let three = matches!(sign, "/" | "." | "-") && self.text(at + 3) == sign;
        let year = self.token(at + 4).is_some_and(|token| token.ascii().len() == 4);
        (three && year) || self.date(at).is_some() || self.time(at).is_some()
    }

    /// Groups of digits with what parts them in phone numbers, and the index after the last.
    fn phone_groups(&self, at: usize) -> Option<(usize, Vec<String>)> {
        let mut groups = Vec::new();
        let mut next = if self.text(at) == "+" { self.after_space(at + 1) } else { at };
        let mut end = None;
        for _ in 0..24 {
            match self.kind(next) {
                Some(SpokenTokenKind::Digits) => {
                    groups.push(self.tokens[next].ascii());
                    (end, next) = (Some(next + 1), next + 1);
                }
                Some(SpokenTokenKind::Space) => next += 1,
                Some(SpokenTokenKind::Sign) if self.text(next) == "(" && !self.is_area_code(next, at) => break,
                Some(SpokenTokenKind::Sign) if matches!(self.text(next), "-" | "\u{2011}" | "." | "(" | ")" | "/") => {
                    let parted = self.kind(next + 1) == Some(SpokenTokenKind::Space) && self.text(next) != ")";
                    if parted {
                        break;
                    }
                    next += 1;
                }
                _ => break,
            }
        }
        Some((end?, groups))
    }

    /// Returns `true` if brackets in a number hold the code of a place, as in `8 (495) 000`, and not hours: `(24/7)`.
    fn is_area_code(&self, bracket: usize, start: usize) -> bool {
        let before: usize = self.tokens[start..bracket].iter().map(|token| token.ascii().len()).sum();
        let number = self.text(bracket) == "("
            && self.kind(bracket + 1) == Some(SpokenTokenKind::Digits)
            && self.text(bracket + 2) == ")";
        number && before < 5 && self.kind(self.after_space(bracket + 3)) == Some(SpokenTokenKind::Digits)
    }

    /// Returns `true` if a number by itself is one to dial.
    fn is_dialled(&self, at: usize, digits: &str) -> bool {
        let year = digits.len() == 4 && (digits.starts_with("19") || digits.starts_with("20"));
        let known = EMERGENCY.contains(&digits) || self.is_dialled_pair(at, digits);
        let long = (4..9).contains(&digits.len()) && !year;
        let counts = self
            .amount(at)
            .is_none_or(|amount| !matches!(amount.of, super::amount::CountedThing::Nothing) || amount.end > at + 1);
        (known || long) && !counts && !self.is_counted_noun(at + 1) && self.is_called(at, at + 1)
    }

    /// Returns `true` if a number of two digits is one to dial: a word such as "on" stands behind it, or another number to dial.
    fn is_dialled_pair(&self, at: usize, digits: &str) -> bool {
        let address = &self.data.address;
        let next = self.after_space(at + 1);
        let listed = address.numbers.iter().any(|number| number == digits);
        let said = address.dialled_before.iter().any(|word| word == self.text(next));
        let other = self.after_space(next + 1);
        let joined = self.is_between_numbers(next) || matches!(self.text(next), "،" | ",");
        let more = self.token(other).map(super::SpokenToken::ascii).unwrap_or_default();
        listed && !self.is_named(at) && (said || joined && more.len() > 2)
    }

    /// Returns `true` if a word such as "call" is near. Between it and the number other numbers may stand.
    fn is_called(&self, at: usize, end: usize) -> bool {
        let sign = self.before_space(at).checked_sub(1).map_or("", |sign| self.text(sign));
        if matches!(sign, "☎" | "✆" | "📞" | "📱") {
            return true;
        }
        let before: Vec<usize> = (at.saturating_sub(FAR)..at).rev().collect();
        let after: Vec<usize> = (end..self.tokens.len().min(end + FAR)).collect();
        [before, after].iter().any(|places| {
            let mut words = 0;
            for place in places.iter().copied().filter(|place| self.kind(*place) == Some(SpokenTokenKind::Word)) {
                if self.data.address.call.contains(&self.text(place).to_lowercase()) {
                    return true;
                }
                words += usize::from(!self.is_between_numbers(place));
                if words >= NEAR {
                    return false;
                }
            }
            // Chinese characters are tokens of their own.
            places
                .iter()
                .take(2 * NEAR)
                .any(|place| self.data.address.call.iter().any(|word| word == self.text(*place)))
        })
    }

    /// Returns `true` if a word joins numbers: `112 or 999`, `le 119, le 3919`.
    fn is_between_numbers(&self, word: usize) -> bool {
        let next = self.kind(self.after_space(word + 1)) == Some(SpokenTokenKind::Digits);
        let mut before = word;
        while before > 0 && matches!(self.text(before - 1), " " | "," | "،" | "、" | "/") {
            before -= 1;
        }
        next && before > 0 && self.kind(before - 1) == Some(SpokenTokenKind::Digits)
    }

    /// An address of e-mail or the web.
    pub(super) fn web(&self, at: usize) -> Option<SpokenWords> {
        if self.kind(at)? != SpokenTokenKind::Word
            || !self.text(at).is_ascii()
            || matches!(self.kind_before(at), Some(SpokenTokenKind::Word | SpokenTokenKind::Digits))
        {
            return None;
        }
        let mut end = at;
        while matches!(self.kind(end), Some(SpokenTokenKind::Word | SpokenTokenKind::Digits | SpokenTokenKind::Sign))
            && self.text(end).is_ascii()
            && end < at + MAX_CHARS
        {
            end += 1;
        }
        while end > at && matches!(self.text(end - 1), "." | "," | ";" | ":" | "!" | "?" | ")" | "\"" | "'" | "]" | ">")
        {
            end -= 1;
        }
        let text: String = self.tokens[at..end].iter().map(|token| token.text).collect();
        let found = match text.split_once("://") {
            Some((scheme, rest)) => matches!(scheme, "http" | "https") && !rest.is_empty(),
            None => is_email(&text) || is_host(&text),
        };
        found.then(|| SpokenWords { text: self.spelled_address(&text), end })
    }

    /// An address in words and signs by name.
    fn spelled_address(&self, text: &str) -> String {
        let text = text.trim_start_matches("https://").trim_start_matches("http://").trim_start_matches("mailto:");
        let mut out = String::new();
        let mut last = ' ';
        for c in text.trim_end_matches('/').chars() {
            let apart = !c.is_alphabetic() || !last.is_alphabetic();
            if apart {
                out.push(' ');
            }
            match self.address_sign(c) {
                Some(name) => out.push_str(&name),
                None if voice_support::digit(c).is_some() => {
                    out.push_str(&self.digits(&voice_support::digit(c).unwrap_or(0).to_string()))
                }
                None => out.push(c),
            }
            last = c;
        }
        let words = out.split_whitespace().map(|word| if word == "www" { "w w w" } else { word });
        words.collect::<Vec<_>>().join(" ")
    }

    fn address_sign(&self, c: char) -> Option<String> {
        self.data.address.signs.get(&c).cloned()
    }
}

/// A number with its country's code without the zero in brackets: nobody dials both, and the ear sees no brackets.
pub(in crate::channels) fn from_abroad(shown: &str, number: &str) -> String {
    let abroad = number.starts_with('+') || number.starts_with("00");
    let zeros = ["(0)", "(٠)", "(۰)", "(০)", "（０）", "[0]"];
    let text = zeros.iter().filter(|_| abroad).fold(shown.to_owned(), |text, zero| text.replace(zero, " "));
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn is_email(text: &str) -> bool {
    text.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.') && !host.contains('@'))
}

/// Returns `true` if a text is a host, with or without a path: `www.x.y`, or one whose last part is known.
fn is_host(text: &str) -> bool {
    let host = text.split(['/', '?', '#', ':']).next().unwrap_or(text);
    let labels: Vec<&str> = host.split('.').collect();
    let good = |label: &&str| !label.is_empty() && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    let ending = labels.last().is_some_and(|last| ENDINGS.contains(last));
    let first = labels.first().copied().unwrap_or_default();
    labels.len() > 1 && labels.iter().all(good) && (first == "www" || (ending && first.len() > 1))
}
