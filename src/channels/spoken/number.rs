//! Numbers as they are written, and as a voice reads them.

use super::data::Fraction;
use super::token::{SpokenTokenKind, is_ideograph};
use super::{SpokenWords, Verbalizer, one_by_one};

/// Digits of more than this are a code, not a number.
const MAX_DIGITS: usize = 9;

/// A number without separators, in ASCII digits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct SpokenNumber {
    pub(super) minus: bool,
    pub(super) whole: String,
    pub(super) fraction: Option<String>,
    /// The index after it.
    pub(super) end: usize,
}

impl SpokenNumber {
    /// The value, unless there is a fraction.
    pub(super) fn value(&self) -> Option<u64> {
        if self.fraction.is_some() { None } else { self.whole.parse().ok() }
    }

    fn is_code(&self) -> bool {
        self.fraction.is_none()
            && (self.whole.len() > MAX_DIGITS || (self.whole.len() > 1 && self.whole.starts_with('0')))
    }
}

/// Separators of groups in every language.
fn is_group_anywhere(c: char) -> bool {
    matches!(c, '\u{a0}' | '\u{202f}' | '\u{2009}' | '٬' | '’' | '\'')
}

impl Verbalizer<'_> {
    /// The number at a token, with the sign before it.
    pub(super) fn number(&self, at: usize) -> Option<SpokenNumber> {
        let signed = self.is_minus(at);
        let start = if signed { at + 1 } else { at };
        let mut number = self.unsigned(start)?;
        number.minus = signed;
        Some(number)
    }

    /// Returns `true` if a token is the sign of a negative number: no word, number or bracket ends before it.
    fn is_minus(&self, at: usize) -> bool {
        // `Fax -79`: the end of another number.
        let dialled = self.data.address.call.contains(&self.word_before(at).to_lowercase());
        if self.kind(at + 1) != Some(SpokenTokenKind::Digits) || dialled {
            return false;
        }
        let opens = match self.kind_before(at) {
            None => true,
            Some(SpokenTokenKind::Space) => {
                at < 2 || self.kind(at - 2) != Some(SpokenTokenKind::Digits) || self.text(at) == "\u{2212}"
            }
            Some(SpokenTokenKind::Sign) => {
                matches!(self.text_before(at), "(" | "[" | "=" | "<" | ">" | "≥" | "≤" | "/" | "$" | "€" | "£")
            }
            Some(SpokenTokenKind::Word | SpokenTokenKind::Digits | SpokenTokenKind::Marked) => false,
        };
        match self.text(at) {
            "\u{2212}" => opens || self.kind_before(at) == Some(SpokenTokenKind::Space) || self.is_cold(at),
            "-" | "\u{2010}" | "\u{2011}" | "\u{2013}" | "－" => opens || self.is_cold(at),
            _ => false,
        }
    }

    /// Returns `true` if a sign after Chinese characters belongs to a temperature or a change: `气温-5℃`, `变化-3%`.
    fn is_cold(&self, at: usize) -> bool {
        let before = self.text_before(at);
        let apart = matches!(before, "，" | "、" | "：" | "；" | "~" | "～")
            || (before.starts_with(is_ideograph) && at > 1 && self.kind(at - 2) != Some(SpokenTokenKind::Digits));
        let Some(number) = self.unsigned(at + 1).filter(|_| apart) else { return false };
        let unit = self.after_space(number.end);
        matches!(self.text(unit), "℃" | "%" | "％") || (self.text(unit) == "°" && self.text(unit + 1) == "C")
    }

    pub(super) fn unsigned(&self, at: usize) -> Option<SpokenNumber> {
        if self.kind(at)? != SpokenTokenKind::Digits {
            return None;
        }
        let (whole, end, group) = self.grouped(at);
        let mut number = SpokenNumber { minus: false, whole, fraction: None, end };
        let separator = self.text(end).chars().next();
        let digits = self.kind(end + 1) == Some(SpokenTokenKind::Digits);
        if let Some(separator) = separator.filter(|_| digits && self.text(end).chars().count() == 1)
            && (self.is_decimal(separator, group) || (separator == '/' && self.is_slash_decimal(at, end)))
            // Another such sign makes it a reference: `1.2.1`.
            && !(self.text(end + 2) == self.text(end) && self.kind(end + 3) == Some(SpokenTokenKind::Digits))
        {
            number.fraction = self.token(end + 1).map(super::SpokenToken::ascii);
            number.end = end + 2;
        }
        Some(self.without_dash(self.in_thousands(number, at)))
    }

    /// A number with the sign behind it that says "no cents": `12,- €`, `Rs 500/-`. The sign is not read.
    fn without_dash(&self, number: SpokenNumber) -> SpokenNumber {
        let end = number.end;
        let comma = self.text(end) == "," && super::range::is_dash(self.text(end + 1));
        let slash = self.text(end) == "/" && matches!(self.text(end + 1), "-" | "–" | "=");
        let goes_on = matches!(self.kind(end + 2), Some(SpokenTokenKind::Word | SpokenTokenKind::Digits));
        let ends = (comma || slash) && number.fraction.is_none() && !goes_on;
        if ends { SpokenNumber { end: end + 2, ..number } } else { number }
    }

    /// A number whose thousands are parted as fractions are, before a word of money: `۱۰/۰۰۰ تومان`.
    fn in_thousands(&self, number: SpokenNumber, at: usize) -> SpokenNumber {
        let mut whole = number.whole.clone();
        let mut end = at + 1;
        while matches!(self.text(end), "/" | ".") && self.token(end + 1).is_some_and(|token| token.ascii().len() == 3) {
            whole.push_str(&self.tokens[end + 1].ascii());
            end += 2;
        }
        let place = self.after_space(end);
        let money = self.data.grouped_before.iter().any(|word| word == self.text(place));
        if end == at + 1 && self.text(end) == "," {
            return self.thousands_by_comma(number, at);
        }
        let short = self.tokens[at].ascii().len() < 4 && !number.whole.starts_with('0') && whole.len() <= MAX_DIGITS;
        if money && short && end > at + 1 && !matches!(self.text_before(at), "/" | ".") {
            return SpokenNumber { whole, fraction: None, end, ..number };
        }
        number
    }

    /// A number with a comma and three figures, before a word of money that has no such fractions: `1,500 pesos`.
    fn thousands_by_comma(&self, number: SpokenNumber, at: usize) -> SpokenNumber {
        let place = self.after_space(at + 3);
        let fraction = number.fraction.clone().filter(|fraction| fraction.len() == 3);
        let money = self.data.comma_before.iter().any(|word| word == self.text(place));
        match fraction.filter(|_| money && number.whole.len() < 4 && !number.whole.starts_with('0')) {
            Some(fraction) => SpokenNumber { whole: format!("{}{fraction}", number.whole), fraction: None, ..number },
            None => number,
        }
    }

    /// Returns `true` if a slash after digits is the decimal sign, as before per cent in Persian: `۱۲/۵ درصد`.
    fn is_slash_decimal(&self, at: usize, slash: usize) -> bool {
        let data = self.data;
        let place = self.after_space(slash + 2);
        let next = self.text(place);
        let counted = data.slash_before.iter().any(|word| word == next)
            || data.percent.contains_key(next)
            || data.scales.contains_key(next)
            || data.units.at(self, place).is_some();
        counted && !data.slash_before.is_empty() && self.text_before(at) != "/"
    }

    fn is_decimal(&self, separator: char, group: Option<char>) -> bool {
        let numbers = &self.data.numbers;
        match group {
            Some(group) => matches!(separator, '.' | ',' | '٫') && separator != group,
            None => numbers.decimal.contains(&separator) || separator == '٫',
        }
    }

    /// Digits with their groups, the index after them, and the sign between the groups.
    fn grouped(&self, at: usize) -> (String, usize, Option<char>) {
        let first = self.tokens[at].ascii();
        let plain = (first.clone(), at + 1, None);
        let one = |text: &str| Some(text.chars().next()?).filter(|c| c.len_utf8() == text.len());
        let Some(separator) = one(self.text(at + 1)) else { return plain };
        if first.len() > 3 || first.starts_with('0') {
            return plain;
        }
        let mut groups = vec![first];
        let mut end = at + 1;
        while groups.len() < 8
            && self.text(end).chars().eq([separator])
            && self.kind(end + 1) == Some(SpokenTokenKind::Digits)
        {
            groups.push(self.tokens[end + 1].ascii());
            end += 2;
        }
        // A fraction after the last group, written with another sign, proves that the first one groups.
        let fraction =
            matches!(one(self.text(end)), Some('.' | ',' | '٫')) && self.kind(end + 1) == Some(SpokenTokenKind::Digits);
        let proven = matches!(separator, '.' | ',') && (groups.len() > 2 || (fraction && groups.len() > 1));
        // `10،000`: no number of a list begins with zero.
        let zeros = matches!(separator, '،' | '，') && groups.iter().skip(1).any(|group| group.starts_with('0'));
        let known = zeros || self.data.numbers.group.contains(&separator) || is_group_anywhere(separator);
        let threes = groups.iter().skip(1).all(|group| group.len() == 3);
        let indian = groups.len() > 2
            && groups.last().is_some_and(|last| last.len() == 3)
            && groups.iter().rev().skip(1).all(|group| group.len() == 2 || group.len() == 1)
            && groups.iter().skip(1).rev().skip(1).all(|group| group.len() == 2);
        if groups.len() > 1 && (known || proven) && (threes || (indian && separator == ',')) {
            return (groups.concat(), end, Some(separator));
        }
        plain
    }

    /// A number in the digits or names that the voice reads.
    pub(super) fn say(&self, number: &SpokenNumber) -> String {
        let numbers = &self.data.numbers;
        let mut said = if number.is_code() { self.digits(&number.whole) } else { self.cardinal(&number.whole) };
        if let Some(fraction) = &number.fraction {
            let whole = numbers.fraction == Fraction::Number && !fraction.starts_with('0') && fraction.len() <= 3;
            let fraction = if whole { self.cardinal(fraction) } else { self.digits(fraction) };
            said = format!("{said} {} {fraction}", numbers.point);
        }
        if number.minus { format!("{} {said}", numbers.minus) } else { said }
    }

    /// ASCII digits one by one.
    pub(super) fn digits(&self, ascii: &str) -> String {
        match &self.data.numbers.names {
            Some(_) => ascii.chars().map(|digit| self.cardinal(&digit.to_string())).collect::<Vec<_>>().join(" "),
            None => one_by_one(ascii),
        }
    }

    /// ASCII digits as a number: as they are, or by name for a voice that reads no digits.
    pub(super) fn cardinal(&self, ascii: &str) -> String {
        let Some(names) = &self.data.numbers.names else { return ascii.to_owned() };
        match ascii.parse::<u64>() {
            Ok(number) => names.of(number).unwrap_or_else(|| ascii.to_owned()),
            Err(_) => ascii.to_owned(),
        }
    }

    /// A reference such as `1.2.1`, with a word for its stops; commas that group nothing stay commas.
    pub(super) fn reference(&self, at: usize) -> Option<SpokenWords> {
        let stop = self.text(at + 1);
        let between = match stop {
            "." if !self.data.numbers.dot.is_empty() => format!(" {} ", self.data.numbers.dot),
            "," => self.comma(),
            _ => return None,
        };
        let mut said = self.part(at)?;
        let mut end = at + 1;
        while self.text(end) == stop && self.kind(end + 1) == Some(SpokenTokenKind::Digits) {
            said = format!("{said}{between}{}", self.part(end + 1)?);
            end += 2;
        }
        (end > at + 1).then_some(SpokenWords { text: said, end })
    }

    /// A run of digits as it stands: one by one if it begins with zero.
    pub(super) fn part(&self, at: usize) -> Option<String> {
        let whole = self.token(at).map(super::SpokenToken::ascii).filter(|ascii| !ascii.is_empty())?;
        Some(self.say(&SpokenNumber { minus: false, whole, fraction: None, end: at + 1 }))
    }
}

impl super::data::NumberNames {
    /// The name of a number below a thousand million.
    fn of(&self, number: u64) -> Option<String> {
        let small = |number: u64| self.small.get(usize::try_from(number).ok()?).cloned();
        match number {
            0..100 => small(number),
            100..1_000 => {
                let hundreds = match number / 100 {
                    1 => self.hundred.clone(),
                    many => format!("{} {}", small(many)?, self.hundreds),
                };
                self.joined(hundreds, number % 100)
            }
            1_000..1_000_000 => {
                let thousands = match number / 1_000 {
                    1 => self.thousand.clone(),
                    many => format!("{} {}", self.of(many)?, self.thousands),
                };
                self.joined(thousands, number % 1_000)
            }
            1_000_000..1_000_000_000 => {
                let millions = format!("{} {}", self.of(number / 1_000_000)?, self.million);
                self.joined(millions, number % 1_000_000)
            }
            _ => None,
        }
    }

    fn joined(&self, great: String, rest: u64) -> Option<String> {
        if rest == 0 { Some(great) } else { Some(format!("{great} {} {}", self.and, self.of(rest)?)) }
    }
}
