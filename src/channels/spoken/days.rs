//! Days of one month that are joined: `1 и 3 мая`, `1.–3. Mai`.

use super::range::is_dash;
use super::token::SpokenTokenKind;
use super::{SpokenWords, Verbalizer};

/// The most days that are joined.
const MOST: usize = 8;

impl Verbalizer<'_> {
    /// A day before others of its month: `1` of `1 и 3 мая` and of `1, 2 и 3 мая`.
    pub(super) fn first_of_days(&self, at: usize) -> Option<SpokenWords> {
        let joins = &self.data.dates.and_days;
        let before = self.text_before(at);
        let inside = matches!(before, "." | ",") || !self.has_stops() && (before == "/" || is_dash(before));
        if joins.is_empty() || inside || self.is_named(at) {
            return None;
        }
        let first = self.day_of_month(at)?;
        let end = self.after_day(at)?;
        let (mut last, mut after) = (first, end);
        for _ in 0..MOST {
            let join = self.after_space(after);
            let next = self.after_space(join + 1);
            let glued = join == after && next == join + 1;
            // `5.–7. und 9. Mai`, `5./6. Mai`
            let dash = glued && self.has_stops() && is_dash(self.text(join));
            let slash = glued && self.has_stops() && self.text(join) == "/";
            let comma = self.text(join) == "," && join == after && !glued;
            let word = join > after && next > join + 1 && joins.iter().any(|word| word == self.text(join));
            let day = self.day_of_month(next).filter(|day| (dash || slash || comma || word) && *day > last)?;
            let dated = self.day_and_month(next).is_some();
            if dated && dash && after == end {
                // A range of two days.
                return None;
            }
            if dated {
                return Some(SpokenWords { text: self.first_day(&first.to_string(), at), end });
            }
            (last, after) = (day, self.after_day(next)?);
        }
        None
    }

    fn day_of_month(&self, at: usize) -> Option<u32> {
        let ascii = self.token(at)?.ascii();
        ascii.parse().ok().filter(|day| (1..=31).contains(day) && ascii.len() < 3)
    }

    /// The index after a day, with the stop that its language writes behind it.
    fn after_day(&self, at: usize) -> Option<usize> {
        match self.has_stops() {
            true => (self.text(at + 1) == ".").then_some(at + 2),
            false => Some(at + 1),
        }
    }

    /// Returns `true` if the language writes a stop behind an ordinal.
    fn has_stops(&self) -> bool {
        !self.data.dates.ordinal_after.is_empty()
    }

    /// The first of ordinals that are joined to the one at a token: `1.` of `am 1. und 2. Tag` and of `1.–3. Mai`.
    pub(super) fn first_ordinal(&self, at: usize) -> usize {
        let mut first = at;
        for _ in 0..MOST {
            let end = self.before_space(first);
            let Some(join) = end.checked_sub(1).filter(|join| self.joins_ordinals(*join)) else { break };
            let end = self.before_space(join);
            let Some(number) = self.number_before(end).or_else(|| self.day_before(end, join)) else { break };
            first = number;
        }
        first
    }

    /// The number that ends before a token, with its stop.
    fn number_before(&self, end: usize) -> Option<usize> {
        let end = if self.has_stops() { end.checked_sub(1).filter(|stop| self.text(*stop) == ".")? } else { end };
        end.checked_sub(1).filter(|number| self.day_of_month(*number).is_some())
    }

    /// The day of a date that ends before the dash of a range: `28.` of `28. April – 3. Mai`.
    fn day_before(&self, end: usize, dash: usize) -> Option<usize> {
        let last = end.checked_sub(1).filter(|_| is_dash(self.text(dash)) && self.has_stops())?;
        // `28. Feb. – 1. März`
        let last = if self.text(last) == "." { last.checked_sub(1)? } else { last };
        let year = self.kind(last) == Some(SpokenTokenKind::Digits);
        let month = if year { self.before_space(last).checked_sub(1)? } else { last };
        let named = self.kind(month) == Some(SpokenTokenKind::Word);
        self.number_before(self.before_space(month)).filter(|number| named && self.day_and_month(*number).is_some())
    }

    /// Returns `true` if a token joins two ordinals: "und", a comma, a dash.
    pub(super) fn joins_ordinals(&self, at: usize) -> bool {
        let text = self.text(at);
        matches!(text, "," | "/") || is_dash(text) || self.data.roman_join.iter().any(|word| word == text)
    }
}
