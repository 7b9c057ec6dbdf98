//! Phone numbers as people write them: several on a line, with extensions and notes. A number is
//! dialled as it is written, or not at all.

mod candidate;
mod tokens;
mod verdict;

use std::sync::LazyLock;

use super::digit;
use candidate::Candidate;
use tokens::{PhoneToken, PhoneTokenKind, tokens};
use verdict::{PhoneVerdict, vanity};

/// The text of a line in order; the parts together are the line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum LinePart {
    /// Words, and figures that nobody dials.
    Text(String),
    /// A number that is certain.
    Phone {
        /// As it is written.
        shown: String,
        /// As a machine dials it: ASCII digits and a leading plus, without an extension.
        dial: String,
        /// Digits that are dialled when somebody has answered, in ASCII digits; its words are in the text that follows.
        extension: Option<String>,
    },
}

/// The reading of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct PhoneLine {
    /// The line's parts.
    pub(super) parts: Vec<LinePart>,
    /// Figures that might be a number and are not certain: they are text among the parts.
    pub(super) doubts: Vec<UncertainNumber>,
}

/// Figures of which nobody can be sure how they are dialled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct UncertainNumber {
    /// The figures as they are written; empty for a whole line.
    pub(super) shown: String,
    /// The reason.
    pub(super) why: UncertaintyReason,
}

/// A reason for which a number is uncertain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum UncertaintyReason {
    /// The line holds no number.
    None,
    /// Too few digits, or a beginning without an end.
    Short,
    /// Digits enough for two numbers.
    Long,
    /// Perhaps a range, or another ending of the number before.
    Ending,
    /// A zero that is not dialled from abroad.
    Zero,
    /// Letters touch the digits.
    Letters,
    /// Signs touch the digits that a phone takes as commands.
    Signs,
}

impl UncertaintyReason {
    /// The reason, as a clause.
    pub(super) fn message(self) -> &'static str {
        match self {
            Self::None => "no number stands in it",
            Self::Short => "a part of the number may be missing",
            Self::Long => "it may be two numbers",
            Self::Ending => "it may be a range, or another ending of the number before",
            Self::Zero => "the 0 after the country's code is dialled in few countries",
            Self::Letters => "letters stand at its digits",
            Self::Signs => "a phone may take the signs at its digits as a command",
        }
    }

    /// The next step for an author.
    pub(super) fn help(self) -> &'static str {
        match self {
            Self::None => "write the number, or put these words into the line `more:`",
            Self::Short | Self::Letters | Self::Signs => {
                "write the number in digits from its beginning to its end, or say what is dialled: [what is shown](tel:0300…)"
            }
            Self::Long => "write each number on a line of its own",
            Self::Ending => "write each number out, on a line of its own",
            Self::Zero => "leave the 0 out, or write it in brackets: +44 (0)20 …",
        }
    }
}

#[derive(serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
struct PhoneLists {
    extension: Vec<String>,
    join: Vec<String>,
    range: Vec<String>,
    thing: Vec<String>,
    filler: Vec<String>,
    unit: Vec<String>,
    capital: Vec<String>,
    emergency: Vec<String>,
    two_digits: Vec<String>,
    zero_after_code: Vec<String>,
}

static LISTS: LazyLock<PhoneLists> = LazyLock::new(|| {
    toml::from_str(include_str!("phone.toml")).unwrap_or_else(|error| unreachable!("phone.toml: {error}"))
});

/// The digits of a text, and of its capital letters as they stand on a phone's keys.
pub(super) fn keyed(text: &str) -> String {
    text.chars().filter_map(|c| digit(c).or_else(|| verdict::key(c))).collect()
}

fn among(list: &[String], word: &str) -> bool {
    list.iter().any(|known| known == word)
}

/// Reads a line of text that is about phone numbers.
pub(super) fn read(text: &str) -> PhoneLine {
    let mut reader = PhoneReader {
        text,
        tokens: tokens(text),
        found: Vec::new(),
        doubts: Vec::new(),
        before: Before::Nothing,
        last: 0,
    };
    reader.all();
    let mut parts = Vec::new();
    let mut at = 0;
    for FoundNumber { start, end, dial, extension } in reader.found {
        if start > at {
            parts.push(LinePart::Text(text[at..start].to_owned()));
        }
        parts.push(LinePart::Phone { shown: text[start..end].to_owned(), dial, extension });
        at = end;
    }
    if at < text.len() {
        parts.push(LinePart::Text(text[at..].to_owned()));
    }
    PhoneLine { parts, doubts: reader.doubts }
}

struct FoundNumber {
    start: usize,
    end: usize,
    dial: String,
    extension: Option<String>,
}

/// The kind of what was read last, within a line.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Before {
    Nothing,
    Long,
    Short,
    Extension,
}

struct PhoneReader<'a> {
    text: &'a str,
    tokens: Vec<PhoneToken>,
    found: Vec<FoundNumber>,
    doubts: Vec<UncertainNumber>,
    before: Before,
    /// The token after what was read last.
    last: usize,
}

impl PhoneReader<'_> {
    fn all(&mut self) {
        let mut coded = false;
        let mut at = 0;
        while at < self.tokens.len() {
            if self.kind(at) == Some(PhoneTokenKind::Break) && !self.is_parameter(at) {
                self.before = Before::Nothing;
            }
            if let Some(next) = self.extension(at).or_else(|| self.no_number(at)) {
                at = next;
            } else if let Some(next) = self.code(at) {
                coded = true;
                at = next;
            } else if let Some(candidate) = self.candidate(at) {
                at = self.settle(candidate);
            } else {
                at += 1;
            }
        }
        if self.found.is_empty() && self.doubts.is_empty() && !coded && !self.text.trim().is_empty() {
            self.doubts.push(UncertainNumber { shown: String::new(), why: UncertaintyReason::None });
        }
    }

    fn kind(&self, at: usize) -> Option<PhoneTokenKind> {
        self.tokens.get(at).map(|token| token.kind)
    }

    fn digits(&self, at: usize) -> Option<&str> {
        self.tokens.get(at).filter(|token| token.kind == PhoneTokenKind::Digits).map(|token| token.text.as_str())
    }

    fn word(&self, at: usize) -> Option<&str> {
        self.tokens.get(at).filter(|token| token.kind == PhoneTokenKind::Word).map(|token| token.text.as_str())
    }

    /// Returns `true` if nothing stands between a token and the next.
    fn touches(&self, at: usize) -> bool {
        matches!((self.tokens.get(at), self.tokens.get(at + 1)), (Some(one), Some(two)) if one.end == two.start)
    }

    /// The first token from `at` on that is none of these.
    fn skip(&self, mut at: usize, kinds: &[PhoneTokenKind]) -> usize {
        while self.kind(at).is_some_and(|kind| kinds.contains(&kind)) {
            at += 1;
        }
        at
    }

    /// Returns `true` if a semicolon goes on with the number before it: `;ext=5` (RFC 3966).
    fn is_parameter(&self, at: usize) -> bool {
        let named = self.touches(at) && self.word(at + 1).is_some_and(|word| word.eq_ignore_ascii_case("ext"));
        named && self.tokens.get(at + 2).is_some_and(|token| token.text == "=")
    }

    /// Reads an extension; returns the index after it.
    fn extension(&mut self, at: usize) -> Option<usize> {
        if matches!(self.before, Before::Nothing) {
            return None;
        }
        let named = match self.kind(at)? {
            PhoneTokenKind::Word => among(&LISTS.extension, &self.word(at)?.to_lowercase()),
            PhoneTokenKind::Hash => true,
            _ => false,
        };
        let parameter = at.checked_sub(1).is_some_and(|before| self.is_parameter(before));
        let begin = if parameter { at + 2 } else { at + 1 };
        let number = self
            .skip(begin, &[PhoneTokenKind::Dot, PhoneTokenKind::Colon, PhoneTokenKind::Space, PhoneTokenKind::Hash]);
        let digits = self.digits(number).filter(|digits| named && digits.len() <= 6)?.to_owned();
        match self.found.last_mut().filter(|_| self.before != Before::Extension) {
            Some(found) if found.extension.is_none() => found.extension = Some(digits),
            _ => {}
        }
        self.before = Before::Extension;
        Some(number + 1)
    }

    /// Returns the end of figures that are not a phone number: times, dates, amounts, names of things.
    fn no_number(&self, at: usize) -> Option<usize> {
        if let Some(word) = self.word(at) {
            let mut next = among(&LISTS.thing, &word.to_lowercase()).then_some(at + 1)?;
            loop {
                next = self.skip(
                    next,
                    &[
                        PhoneTokenKind::Dot,
                        PhoneTokenKind::Colon,
                        PhoneTokenKind::Space,
                        PhoneTokenKind::Hash,
                        PhoneTokenKind::Hyphen,
                        PhoneTokenKind::Other,
                    ],
                );
                match self.word(next).map(str::to_lowercase) {
                    Some(word) if among(&LISTS.filler, &word) => next += 1,
                    Some(word) if word.chars().count() <= 2 && self.touches(next) => next += 1,
                    _ => break,
                }
            }
            self.digits(next)?;
            let inside = [PhoneTokenKind::Digits, PhoneTokenKind::Slash, PhoneTokenKind::Hyphen, PhoneTokenKind::Dot];
            let mut end = self.skip(next, &inside);
            while self.kind(end) == Some(PhoneTokenKind::Space) && self.digits(end + 1).is_some() {
                end = self.skip(end + 1, &inside);
            }
            return Some(end);
        }
        let amount = match self.kind(at)? {
            PhoneTokenKind::Money => Some(self.skip(at + 1, &[PhoneTokenKind::Space])),
            PhoneTokenKind::Digits => Some(at),
            _ => None,
        }?;
        self.digits(amount)?;
        let end = self.decimal(amount);
        if amount > at {
            return Some(end);
        }
        let after = self.skip(end, &[PhoneTokenKind::Space]);
        let counted = self.kind(after) == Some(PhoneTokenKind::Money)
            || self.word(after).is_some_and(|word| among(&LISTS.unit, &word.to_lowercase()));
        if counted && self.tokens[at].text.len() <= 4 {
            return Some(after + 1);
        }
        self.time(at).or_else(|| self.date(at))
    }

    /// Returns the token after a figure with its fraction.
    fn decimal(&self, at: usize) -> usize {
        let point = matches!(self.kind(at + 1), Some(PhoneTokenKind::Dot | PhoneTokenKind::Comma));
        let fraction = point && self.touches(at) && self.touches(at + 1) && self.digits(at + 2).is_some();
        if fraction { at + 3 } else { at + 1 }
    }

    /// `9:00`, `17.30` and `24/7`.
    fn time(&self, at: usize) -> Option<usize> {
        let (first, second) = (self.digits(at)?, self.digits(at + 2)?);
        let chained = |kind| self.kind(at + 3) == Some(kind) && self.digits(at + 4).is_some();
        let before = at > 0 && self.touches(at - 1) && self.kind(at - 1) == self.kind(at + 1);
        if !self.touches(at) || !self.touches(at + 1) || before {
            return None;
        }
        let hour = first.len() <= 2 && first.parse::<u32>().is_ok_and(|hour| hour <= 24);
        let minute = second.len() == 2 && second.parse::<u32>().is_ok_and(|minute| minute < 60);
        let whole = match self.kind(at + 1)? {
            PhoneTokenKind::Colon => hour && minute,
            PhoneTokenKind::Dot => hour && minute && !chained(PhoneTokenKind::Dot),
            PhoneTokenKind::Slash => {
                matches!((first, second), ("24" | "7", "7") | ("24", "24")) && !chained(PhoneTokenKind::Slash)
            }
            _ => false,
        };
        whole.then_some(at + 3)
    }

    /// `24.11.2026`, `2026-11-24`, `12/2019`.
    fn date(&self, at: usize) -> Option<usize> {
        let kind = self
            .kind(at + 1)
            .filter(|kind| matches!(kind, PhoneTokenKind::Dot | PhoneTokenKind::Slash | PhoneTokenKind::Hyphen))?;
        let mut figures = vec![self.digits(at)?];
        let mut end = at + 1;
        while self.kind(end) == Some(kind)
            && self.touches(end - 1)
            && self.touches(end)
            && self.digits(end + 1).is_some()
        {
            figures.extend(self.digits(end + 1));
            end += 2;
        }
        let small =
            |text: &str, most: u32| text.len() <= 2 && text.parse::<u32>().is_ok_and(|n| (1..=most).contains(&n));
        let year = |text: &str| {
            text.len() == 4 && text.parse::<u32>().is_ok_and(|n| (1300..1500).contains(&n) || (1900..2100).contains(&n))
        };
        let is_date = match figures[..] {
            [one, two, three] if year(three) => small(one, 31) && small(two, 31),
            [one, two, three] if year(one) => small(two, 12) && small(three, 31),
            [one, two] => kind == PhoneTokenKind::Slash && (small(one, 12) && year(two) || year(one) && small(two, 12)),
            _ => false,
        };
        is_date.then_some(end)
    }

    /// A code of stars and number signs such as `*100#`: phones refuse to dial it from a link.
    fn code(&mut self, at: usize) -> Option<usize> {
        let sign = |kind| matches!(kind, PhoneTokenKind::Star | PhoneTokenKind::Hash);
        if !sign(self.kind(at)?) {
            return None;
        }
        let mut end = at + 1;
        while self.touches(end - 1) && self.kind(end).is_some_and(|kind| sign(kind) || kind == PhoneTokenKind::Digits) {
            end += 1;
        }
        let next = self.skip(end, &[PhoneTokenKind::Space, PhoneTokenKind::Hyphen]);
        let goes_on = matches!(self.kind(next), Some(PhoneTokenKind::Digits | PhoneTokenKind::Plus)) && end > at + 1;
        if !goes_on {
            return Some(end);
        }
        let candidate = self.candidate(next)?;
        let (start, last) = (self.tokens[at].start, self.tokens[candidate.end - 1].end);
        self.doubts.push(UncertainNumber { shown: self.text[start..last].to_owned(), why: UncertaintyReason::Signs });
        Some(candidate.end)
    }

    /// Returns the end of a range that begins with a number: `0300 000 2222 bis 24`.
    fn range_end(&self, candidate: &Candidate) -> Option<usize> {
        let word = self.skip(candidate.end, &[PhoneTokenKind::Space]);
        let joins = match self.kind(word)? {
            PhoneTokenKind::Word => among(&LISTS.range, &self.word(word)?.to_lowercase()),
            PhoneTokenKind::Dash => true,
            _ => false,
        };
        let end = self.skip(word + 1, &[PhoneTokenKind::Space]);
        let digits = self.digits(end).filter(|digits| joins && digits.len() < 5 && !among(&LISTS.emergency, digits))?;
        let after = self.skip(end + 1, &[PhoneTokenKind::Space]);
        let alone = self.no_number(end).is_none() && self.run(end) == digits.len() && self.word(after).is_none();
        (candidate.len() >= 7 && alone).then_some(end + 1)
    }

    /// Decides about a candidate; gives the token after it.
    fn settle(&mut self, mut candidate: Candidate) -> usize {
        let mut verdict = self.judge(&candidate);
        if let Some((why, end)) = self.touched(&candidate) {
            candidate.end = end;
            if candidate.len() > 2 {
                verdict = PhoneVerdict::Doubt(why);
            }
        } else if let Some((letters, end)) = self.letters(&candidate) {
            candidate.end = end;
            verdict = vanity(&candidate, &letters);
        } else if let Some(end) = self.range_end(&candidate) {
            candidate.end = end;
            verdict = PhoneVerdict::Doubt(UncertaintyReason::Ending);
        }
        let (start, end) = (self.tokens[candidate.first].start, self.tokens[candidate.end - 1].end);
        match verdict {
            PhoneVerdict::Dial(dial) => {
                self.before = if dial.len() >= 7 { Before::Long } else { Before::Short };
                self.found.push(FoundNumber { start, end, dial, extension: None });
            }
            PhoneVerdict::Doubt(why) => {
                let doubt = self.doubt(&candidate, why);
                self.before = Before::Long;
                self.doubts.push(doubt);
            }
            PhoneVerdict::Text => return candidate.end,
        }
        self.last = candidate.end;
        candidate.end
    }

    /// Finds what stands at the digits without a space and is no part of a number; and where it ends.
    fn touched(&self, candidate: &Candidate) -> Option<(UncertaintyReason, usize)> {
        let Candidate { first, end, .. } = *candidate;
        if first > 0 && self.touches(first - 1) {
            match self.kind(first - 1)? {
                PhoneTokenKind::Word if self.tokens[first - 1].cased() => {
                    return Some((UncertaintyReason::Letters, end));
                }
                PhoneTokenKind::Star | PhoneTokenKind::Hash => return Some((UncertaintyReason::Signs, end)),
                PhoneTokenKind::Comma | PhoneTokenKind::Other | PhoneTokenKind::Break if !self.parts(first - 1) => {
                    let digits = first >= 2 && self.touches(first - 2) && self.digits(first - 2).is_some();
                    if digits && candidate.len() < 7 {
                        return Some((UncertaintyReason::Signs, end));
                    }
                }
                _ => {}
            }
        }
        if !self.touches(end - 1) {
            return None;
        }
        match self.kind(end)? {
            PhoneTokenKind::Word => {
                let token = &self.tokens[end];
                let extends = among(&LISTS.extension, &token.text.to_lowercase()) && candidate.len() >= 3;
                let vanity = token.capital() && candidate.len() < 8;
                (token.cased() && !extends && !vanity).then_some((UncertaintyReason::Letters, end + 1))
            }
            PhoneTokenKind::Star => Some((UncertaintyReason::Signs, end + 1)),
            PhoneTokenKind::Plus | PhoneTokenKind::Comma | PhoneTokenKind::Other | PhoneTokenKind::Break
                if self.touches(end) && self.digits(end + 1).is_some() && !self.parts(end) =>
            {
                (self.run(end + 1) < 7).then_some((UncertaintyReason::Signs, end + 2))
            }
            _ => None,
        }
    }

    /// Returns `true` if a sign parts two numbers even without a space.
    fn parts(&self, at: usize) -> bool {
        matches!(self.tokens[at].text.as_str(), "\n" | "\r" | ";" | "；" | "؛" | "|" | "،" | "，" | "、")
    }

    /// Letters in capitals that may be dialled with the digits before them, and where they end.
    fn letters(&self, candidate: &Candidate) -> Option<(String, usize)> {
        if candidate.len() >= 8 || candidate.doubt.is_some() {
            return None;
        }
        let mut at = candidate.end;
        let mut letters = String::new();
        loop {
            let next = self.skip(at, &[PhoneTokenKind::Space, PhoneTokenKind::Hyphen, PhoneTokenKind::Dot]);
            let token = self.tokens.get(next).filter(|token| token.capital());
            let Some(token) = token.filter(|token| next - at <= 1 && !among(&LISTS.capital, &token.text)) else {
                break;
            };
            letters.push_str(&token.text);
            at = next + 1;
        }
        let more = self.kind(at) == Some(PhoneTokenKind::Hyphen) && self.digits(at + 1).is_some();
        match letters.len() {
            0 => None,
            1 if candidate.end + 1 != at || candidate.len() < 3 => None,
            _ if more => Some((String::new(), at + 2)),
            _ => Some((letters, at)),
        }
    }
}

#[cfg(test)]
mod tests;
