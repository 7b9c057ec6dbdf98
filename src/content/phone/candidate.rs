//! Groups of digits and the signs between them: where a number begins and ends.

use super::tokens::PhoneTokenKind;
use super::{LISTS, PhoneReader, UncertaintyReason, among};

/// Groups of digits that may be a number, and the tokens from `first` to before `end`.
pub(super) struct Candidate {
    pub(super) first: usize,
    pub(super) end: usize,
    pub(super) plus: bool,
    /// Each group and the separator before it.
    pub(super) groups: Vec<(String, Option<PhoneTokenKind>)>,
    /// The number of digits before a zero in brackets.
    pub(super) zero_after: Option<usize>,
    /// The mark that parts its groups with spaces on both sides: `+1 - 555 - 0100`.
    pub(super) parted: Option<PhoneTokenKind>,
    pub(super) doubt: Option<UncertaintyReason>,
}

impl Candidate {
    pub(super) fn digits(&self) -> String {
        self.groups.iter().map(|(group, _)| group.as_str()).collect()
    }

    pub(super) fn len(&self) -> usize {
        self.groups.iter().map(|(group, _)| group.len()).sum()
    }

    /// Returns `true` if this is surely the beginning of a number only.
    pub(super) fn incomplete(&self) -> bool {
        let digits = self.digits();
        match digits.as_bytes() {
            _ if self.plus => digits.len() < 7,
            [b'0', b'0', ..] => digits.len() < 9 && digits != "000",
            [b'0', ..] => digits.len() <= 5,
            _ => false,
        }
    }
}

/// Whether digits go on with the number before them.
enum Joins {
    Yes,
    No,
    Doubtful(UncertaintyReason),
}

impl PhoneReader<'_> {
    /// The digits that may be one number, from a token on.
    pub(super) fn candidate(&self, at: usize) -> Option<Candidate> {
        self.kind(at)
            .filter(|kind| matches!(kind, PhoneTokenKind::Digits | PhoneTokenKind::Plus | PhoneTokenKind::Open))?;
        let mut found = Candidate {
            first: at,
            end: at,
            plus: false,
            groups: Vec::new(),
            zero_after: None,
            parted: None,
            doubt: None,
        };
        let mut depth = 0;
        let mut between: Vec<PhoneTokenKind> = Vec::new();
        let mut here = at;
        while let Some(kind) = self.kind(here) {
            match kind {
                PhoneTokenKind::Digits => {
                    match self.joins(&found, &between, here) {
                        Joins::No => break,
                        Joins::Doubtful(why) => found.doubt = Some(why),
                        Joins::Yes => {}
                    }
                    let before = between
                        .iter()
                        .copied()
                        .find(|kind| *kind != PhoneTokenKind::Space)
                        .or(between.first().copied());
                    found.parted = found.parted.or(before
                        .filter(|kind| *kind != PhoneTokenKind::Space && between.contains(&PhoneTokenKind::Space)));
                    found.groups.push((self.tokens[here].text.clone(), before));
                    between.clear();
                    found.end = here + 1;
                }
                PhoneTokenKind::Plus if found.groups.is_empty() && !found.plus => found.plus = true,
                PhoneTokenKind::Open => {
                    let inside = self.skip(here + 1, &[PhoneTokenKind::Space]);
                    let close = self.skip(inside + 1, &[PhoneTokenKind::Space]);
                    if self.digits(inside) == Some("0")
                        && self.kind(close) == Some(PhoneTokenKind::Close)
                        && found.zero_after.is_none()
                    {
                        found.zero_after = Some(found.len());
                        between.push(PhoneTokenKind::Space);
                        here = close + 1;
                        continue;
                    }
                    let opens = self.digits(inside).is_some()
                        || found.groups.is_empty() && self.kind(inside) == Some(PhoneTokenKind::Plus);
                    if depth > 0 || !opens || !found.groups.is_empty() && !self.goes_on(&found, inside) {
                        break;
                    }
                    depth += 1;
                    between.push(PhoneTokenKind::Space);
                }
                PhoneTokenKind::Close if depth > 0 => {
                    depth -= 1;
                    if between.is_empty() {
                        found.end = here + 1;
                    }
                    between.push(PhoneTokenKind::Space);
                }
                PhoneTokenKind::Space
                | PhoneTokenKind::Hyphen
                | PhoneTokenKind::Dash
                | PhoneTokenKind::Dot
                | PhoneTokenKind::Slash
                    if !(found.groups.is_empty() && found.zero_after.is_none() && kind != PhoneTokenKind::Space) =>
                {
                    between.push(kind);
                }
                _ => break,
            }
            here += 1;
        }
        self.trimmed(found)
    }

    /// Returns `true` if digits in brackets stand inside a number and not behind it: after the country's code, with
    /// more to follow. `112 (24 h)` and `0300 000 2222 (9)` are no such numbers.
    fn goes_on(&self, found: &Candidate, inside: usize) -> bool {
        let code = match found.digits().as_bytes() {
            [b'0', b'0', ..] => 6,
            [b'0', b'1', b'1', ..] => 6,
            _ if found.plus => 4,
            _ => 2,
        };
        let close = self.skip(inside + 1, &[PhoneTokenKind::Space]);
        let next = self.skip(
            close + 1,
            &[PhoneTokenKind::Space, PhoneTokenKind::Hyphen, PhoneTokenKind::Dot, PhoneTokenKind::Slash],
        );
        found.len() <= code && self.kind(close) == Some(PhoneTokenKind::Close) && self.digits(next).is_some()
    }

    /// A bracket that was opened and holds the whole number is no part of it.
    fn trimmed(&self, mut found: Candidate) -> Option<Candidate> {
        let kinds = |range: std::ops::Range<usize>, kind: PhoneTokenKind| {
            range.filter(|at| self.kind(*at) == Some(kind)).count()
        };
        if found.groups.is_empty() {
            return None;
        }
        if self.kind(found.first) == Some(PhoneTokenKind::Open) {
            let opened = kinds(found.first..found.end, PhoneTokenKind::Open)
                - kinds(found.first..found.end, PhoneTokenKind::Close);
            let around = opened == 0
                && self.kind(found.end - 1) == Some(PhoneTokenKind::Close)
                && kinds(found.first + 1..found.end, PhoneTokenKind::Open) == 0;
            if opened > 0 || around {
                found.first += 1;
            }
            if around {
                found.end -= 1;
            }
        }
        found.first = self.skip(found.first, &[PhoneTokenKind::Space]);
        Some(found)
    }

    /// Decides whether the digits at `here` belong to the number.
    fn joins(&self, so_far: &Candidate, between: &[PhoneTokenKind], here: usize) -> Joins {
        if so_far.groups.is_empty() {
            return if self.no_number(here).is_some() { Joins::No } else { Joins::Yes };
        }
        let marks: Vec<PhoneTokenKind> =
            between.iter().copied().filter(|kind| *kind != PhoneTokenKind::Space).collect();
        let spaced = between.contains(&PhoneTokenKind::Space);
        if spaced && self.no_number(here).is_some() {
            // Digits before a unit may all the same be the number's last group.
            let counts = self.time(here).or_else(|| self.date(here)).is_none() && self.decimal(here) == here + 1;
            let alike = so_far
                .groups
                .last()
                .is_some_and(|(group, _)| Some(group.as_str().len()) == self.digits(here).map(str::len));
            let long = self.digits(here).is_some_and(|digits| digits.len() > 2);
            return if counts && (alike || long) { Joins::Doubtful(UncertaintyReason::Long) } else { Joins::No };
        }
        if spaced && self.counts(here) {
            let alike = so_far.groups.last().map(|(group, _)| group.len()) == self.digits(here).map(str::len);
            return if alike { Joins::Doubtful(UncertaintyReason::Letters) } else { Joins::No };
        }
        let (left, right) = (so_far.len(), self.run(here));
        match (&marks[..], spaced) {
            ([], _) => Joins::Yes,
            ([PhoneTokenKind::Dot], false) => Joins::Yes,
            _ if so_far.incomplete() && marks.len() == 1 && (right >= 3 || so_far.plus) => Joins::Yes,
            ([mark], true) if so_far.parted == Some(*mark) => Joins::Yes,
            ([PhoneTokenKind::Hyphen | PhoneTokenKind::Dash | PhoneTokenKind::Slash | PhoneTokenKind::Dot], true) => {
                Joins::No
            }
            ([PhoneTokenKind::Hyphen], false) => self.hyphen(so_far, here),
            ([PhoneTokenKind::Slash], false)
                if left >= 7 && right >= 7 || (3..=6).contains(&left) && (3..=6).contains(&right) =>
            {
                Joins::No
            }
            ([PhoneTokenKind::Dash], false) if left >= 7 && right >= 7 => Joins::No,
            // `9–12` are hours.
            ([PhoneTokenKind::Dash], false) if left <= 2 && right <= 2 => Joins::Yes,
            ([PhoneTokenKind::Dash], false) if left < 7 && right > 4 => Joins::Yes,
            ([PhoneTokenKind::Slash | PhoneTokenKind::Dash], false) => Joins::Doubtful(UncertaintyReason::Ending),
            _ => Joins::No,
        }
    }

    /// `9am` and `7j/7`: one or two digits with letters at them.
    fn counts(&self, here: usize) -> bool {
        let short = self.digits(here).is_some_and(|digits| digits.len() <= 2);
        let word = self.word(here + 1).filter(|_| short && self.touches(here)).map(str::to_lowercase);
        word.is_some_and(|word| !among(&LISTS.extension, &word))
    }

    /// `2222-24` may be three numbers; `1234-0` is one.
    fn hyphen(&self, so_far: &Candidate, here: usize) -> Joins {
        let Some(digits) = self.digits(here) else { return Joins::No };
        let last = so_far.groups.last().map_or(0, |(group, _)| group.len());
        let goes_on = self.run(here) > digits.len();
        let ending = so_far.len() >= 7 && digits.len() <= 2 && digits != "0" && last >= 3 && !goes_on;
        if ending { Joins::Doubtful(UncertaintyReason::Ending) } else { Joins::Yes }
    }

    /// Counts the digits that follow one another from here on, with single separators between them.
    pub(super) fn run(&self, here: usize) -> usize {
        let mut count = 0;
        let mut at = here;
        while let Some(digits) = self.digits(at) {
            count += digits.len();
            let separated =
                matches!(self.kind(at + 1), Some(PhoneTokenKind::Space | PhoneTokenKind::Hyphen | PhoneTokenKind::Dot));
            at += if separated { 2 } else { 1 };
        }
        count
    }
}
