//! Decides about a candidate: a number to dial, figures of another kind, or a doubt.

use super::candidate::Candidate;
use super::tokens::PhoneTokenKind;
use super::{Before, LISTS, PhoneReader, UncertainNumber, UncertaintyReason, among};

/// A decision about a candidate.
pub(super) enum PhoneVerdict {
    Dial(String),
    Text,
    Doubt(UncertaintyReason),
}

impl PhoneReader<'_> {
    pub(super) fn judge(&self, candidate: &Candidate) -> PhoneVerdict {
        if let Some(why) = candidate.doubt {
            return PhoneVerdict::Doubt(why);
        }
        let digits = candidate.digits();
        if candidate.plus {
            return abroad(&digits, candidate.zero_after, "+");
        }
        match digits.get(..2) {
            Some("00") if digits.len() > 3 && digits.as_bytes()[2] != b'0' => {
                return abroad(&digits[2..], candidate.zero_after.map(|at| at.saturating_sub(2)), "00");
            }
            _ => {}
        }
        if candidate.groups[0].0 == "011" && (candidate.zero_after.is_some() || digits.len() > 11) {
            return abroad(&digits[3..], candidate.zero_after.map(|at| at.saturating_sub(3)), "011");
        }
        let digits = match candidate.zero_after {
            Some(0) => format!("0{digits}"),
            Some(_) => return PhoneVerdict::Doubt(UncertaintyReason::Zero),
            None => digits,
        };
        match digits.len() {
            0..=2 => self.two(candidate, digits),
            3..=6 => self.short(candidate, digits),
            7..=13 => PhoneVerdict::Dial(digits),
            _ => PhoneVerdict::Doubt(UncertaintyReason::Long),
        }
    }

    /// The doubt about a candidate, with the number before it if both are one.
    pub(super) fn doubt(&mut self, candidate: &Candidate, why: UncertaintyReason) -> UncertainNumber {
        let (mut start, mut end) = (self.tokens[candidate.first].start, self.tokens[candidate.end - 1].end);
        if !self.is_backwards(candidate) {
            return UncertainNumber { shown: self.text[start..end].to_owned(), why };
        }
        start = self.found.pop().map_or(start, |found| found.start);
        end = self.tokens[candidate.end].end;
        UncertainNumber { shown: self.text[start..end].to_owned(), why: UncertaintyReason::Ending }
    }

    /// Returns `true` if a number is written from its end to its beginning, as it looks in text from right to left:
    /// `5001234 (6) 962+`.
    fn is_backwards(&self, candidate: &Candidate) -> bool {
        let ends = self.kind(candidate.end) == Some(PhoneTokenKind::Plus) && self.digits(candidate.end + 1).is_none();
        let begin = self.skip(self.last, &[PhoneTokenKind::Space, PhoneTokenKind::Open]);
        ends && self.before == Before::Long && self.touches(candidate.end - 1) && begin >= candidate.first
    }

    /// Two digits are a number where nothing else is said of them. One that begins with zero may have words before it.
    fn two(&self, candidate: &Candidate, digits: String) -> PhoneVerdict {
        if candidate.groups.len() > 1 {
            return PhoneVerdict::Text;
        }
        let alone = |at: Option<usize>| {
            at.and_then(|at| self.tokens.get(at)).is_none_or(|token| match token.kind {
                PhoneTokenKind::Word => among(&LISTS.join, &token.text.to_lowercase()),
                PhoneTokenKind::Comma | PhoneTokenKind::Break | PhoneTokenKind::Slash | PhoneTokenKind::Open => true,
                _ => false,
            })
        };
        let mut left = candidate.first.checked_sub(1);
        while left.is_some_and(|at| self.kind(at) == Some(PhoneTokenKind::Space)) {
            left = left.and_then(|at| at.checked_sub(1));
        }
        let right = self.skip(candidate.end, &[PhoneTokenKind::Space]);
        let known = among(&LISTS.two_digits, &digits);
        let zero = known && digits.starts_with('0');
        // Letters at its digits make it another thing.
        let apart = |at: &usize| self.kind(*at) != Some(PhoneTokenKind::Word) || at + 1 < candidate.first;
        let worded = zero && left.filter(apart).and_then(|at| self.kind(at)).is_some_and(is_before_words);
        if !(alone(left) || worded) || !alone(Some(right)) || self.before == Before::Extension {
            return PhoneVerdict::Text;
        }
        let joined = left.and_then(|at| self.tokens.get(at)).is_some_and(|token| match token.kind {
            PhoneTokenKind::Word => among(&LISTS.join, &token.text.to_lowercase()),
            // `24h/24` is a time.
            PhoneTokenKind::Slash => self.word(left.unwrap_or(0).saturating_sub(1)).is_none(),
            _ => known,
        });
        match self.before {
            // It may be another ending of the number before.
            Before::Long if joined => PhoneVerdict::Doubt(UncertaintyReason::Ending),
            Before::Nothing | Before::Short if known => PhoneVerdict::Dial(digits),
            Before::Long if zero && self.told_apart(candidate.first) => PhoneVerdict::Dial(digits),
            _ => PhoneVerdict::Text,
        }
    }

    /// Returns `true` if words stand between the number before and a token, other than those of a list.
    fn told_apart(&self, first: usize) -> bool {
        let word = |at: usize| self.word(at).map(str::to_lowercase);
        self.before != Before::Nothing
            && (self.last..first)
                .filter_map(word)
                .any(|word| ![&LISTS.join, &LISTS.range, &LISTS.thing].iter().any(|list| among(list, &word)))
    }

    /// Three to six digits.
    fn short(&self, candidate: &Candidate, digits: String) -> PhoneVerdict {
        let groups = &candidate.groups;
        let emergency = among(&LISTS.emergency, &digits);
        if digits.starts_with('0') && digits.len() < 5 && !emergency {
            return PhoneVerdict::Doubt(UncertaintyReason::Short);
        }
        let spaced = groups.iter().skip(1).all(|(_, kind)| *kind == Some(PhoneTokenKind::Space));
        if groups.len() > 1 && !spaced {
            let small = groups.iter().all(|(group, _)| group.len() <= 2);
            return if small { PhoneVerdict::Text } else { PhoneVerdict::Doubt(UncertaintyReason::Ending) };
        }
        if groups.len() > 1 && among(&LISTS.emergency, &groups[0].0) {
            return PhoneVerdict::Doubt(UncertaintyReason::Long);
        }
        if groups.iter().any(|(group, _)| group.len() == 1) && groups.len() > 1 {
            return PhoneVerdict::Doubt(UncertaintyReason::Short);
        }
        let year = digits.len() == 4 && digits.parse::<u32>().is_ok_and(|year| (1950..2050).contains(&year));
        let told = self.told_apart(candidate.first);
        if year && told {
            return PhoneVerdict::Text;
        }
        let whole = emergency || digits.len() == 3 && digits.starts_with('1');
        let ending = self.before == Before::Long && !told && !whole;
        if ending || self.before == Before::Extension || year && candidate.first > 0 {
            return PhoneVerdict::Doubt(UncertaintyReason::Ending);
        }
        PhoneVerdict::Dial(digits)
    }
}

/// Returns `true` if a token can stand between words and a number that they are about: `Полиция: 02`.
fn is_before_words(kind: PhoneTokenKind) -> bool {
    matches!(kind, PhoneTokenKind::Word | PhoneTokenKind::Colon | PhoneTokenKind::Dash)
}

/// A number with its country's code; `zero_after` counts the digits before a zero in brackets.
fn abroad(digits: &str, zero_after: Option<usize>, prefix: &str) -> PhoneVerdict {
    // No country's code begins with 0: an example, which nobody can dial.
    if digits.starts_with("00") {
        return if digits.len() < 3 {
            PhoneVerdict::Doubt(UncertaintyReason::Short)
        } else {
            PhoneVerdict::Dial(format!("{prefix}{digits}"))
        };
    }
    let length = code_length(digits).min(digits.len());
    let (code, rest) = digits.split_at(length);
    if digits.starts_with('0')
        || zero_after.is_some_and(|at| at != length)
        || rest.starts_with('0') && !among(&LISTS.zero_after_code, code)
    {
        return PhoneVerdict::Doubt(UncertaintyReason::Zero);
    }
    match digits.len() {
        0..=6 => PhoneVerdict::Doubt(UncertaintyReason::Short),
        7..=15 => PhoneVerdict::Dial(format!("{prefix}{digits}")),
        _ => PhoneVerdict::Doubt(UncertaintyReason::Long),
    }
}

/// The number of digits of a country's code (ITU-T E.164).
fn code_length(digits: &str) -> usize {
    const TWO: [&str; 44] = [
        "20", "27", "30", "31", "32", "33", "34", "36", "39", "40", "41", "43", "44", "45", "46", "47", "48", "49",
        "51", "52", "53", "54", "55", "56", "57", "58", "60", "61", "62", "63", "64", "65", "66", "81", "82", "84",
        "86", "90", "91", "92", "93", "94", "95", "98",
    ];
    match digits.get(..2) {
        Some(two) if two.starts_with(['1', '7']) => 1,
        Some(two) if TWO.contains(&two) => 2,
        _ => 3,
    }
}

/// Letters dialled on a phone's keys, where digits and letters together are a number of North America.
pub(super) fn vanity(candidate: &Candidate, letters: &str) -> PhoneVerdict {
    let keys: Option<String> = letters.chars().map(key).collect();
    let dial = format!("{}{}", candidate.digits(), keys.unwrap_or_default());
    let american = match dial.as_bytes() {
        [b'1', b'2'..=b'9', rest @ ..] => rest.len() == 9,
        [b'2'..=b'9', rest @ ..] => rest.len() == 9 && !candidate.plus,
        _ => false,
    };
    match american && letters.len() >= 2 && candidate.zero_after.is_none() {
        true if candidate.plus => PhoneVerdict::Dial(format!("+{dial}")),
        true => PhoneVerdict::Dial(dial),
        false => PhoneVerdict::Doubt(UncertaintyReason::Letters),
    }
}

/// The key of a phone on which a letter stands (ITU-T E.161).
pub(super) fn key(letter: char) -> Option<char> {
    match letter {
        'A'..='C' => Some('2'),
        'D'..='F' => Some('3'),
        'G'..='I' => Some('4'),
        'J'..='L' => Some('5'),
        'M'..='O' => Some('6'),
        'P'..='S' => Some('7'),
        'T'..='V' => Some('8'),
        'W'..='Z' => Some('9'),
        _ => None,
    }
}
