//! Times of day: `9 a.m.`, `17 h`, `ساعت ۹ صبح`, `下午5点`, noon.

use super::ratio::Ratio;
use super::read::{QuantityReader, ReadNumber};
use super::tokens::QuantityTokenKind;
use super::words::{HourSide, PhraseIndex, Unit};
use super::{Item, MismatchWeight, QuantityReading};

/// Minutes of a day, and of half of one.
const DAY: u32 = 24 * 60;
const HALF_DAY: u32 = 12 * 60;

/// The part of a day that says which of two hours is meant.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Half {
    Morning,
    Afternoon,
}

impl QuantityReader<'_> {
    /// Noon or midnight, with or without its figure.
    pub(super) fn noon(&self, at: usize) -> Option<Item> {
        let words = self.words;
        let noon = words.at(&words.noon, self.tokens, at).map(|(end, ())| (end, HALF_DAY));
        let midnight = words.at(&words.midnight, self.tokens, at).map(|(end, ())| (end, 0));
        let (end, minutes) = noon.max(midnight)?;
        let has_figure = self.tokens.get(at..end)?.iter().any(|token| token.kind == QuantityTokenKind::Digits);
        // A part of the day before its hour is the hour's.
        let before_figure = self.tokens.get(end).is_some_and(|token| token.kind == QuantityTokenKind::Digits);
        if before_figure && !has_figure {
            return None;
        }
        let weight = if has_figure { MismatchWeight::Firm } else { MismatchWeight::Soft };
        Some(self.item(at..end, weight, vec![QuantityReading::Clock(minutes)]))
    }

    /// A number as a time of day, if something beside it says that it is one: where it ends, and what it may mean.
    pub(super) fn clock(&self, at: usize, number: &ReadNumber) -> Option<(usize, Vec<QuantityReading>)> {
        let words = self.words;
        let whole = number.values.first().and_then(|value| value.small()).filter(|hour| *hour <= 24);
        let (hour, mut minutes) = number.minutes.or(whole.map(|hour| (hour, 0)))?;
        let mut end = number.end;
        let marker = words.at(&words.hours, self.tokens, end);
        let is_length =
            marker.is_some() && words.at(&words.units, self.tokens, end).is_some_and(|(_, unit)| unit == Unit::Hour);
        if let Some((after, ())) = marker {
            (end, minutes) = self.minutes(after, minutes);
        }
        let half = self.half(at, end);
        end = half.map_or(end, |(end, _)| end.max(number.end));
        let named = marker.is_some() || self.is_before(&words.hour_words, at);
        if !named && half.is_none() && number.minutes.is_none() {
            return None;
        }
        let hour_of_day = match half.map(|(_, half)| half) {
            Some(Half::Morning) if hour == 12 => 0,
            Some(Half::Afternoon) if hour < 12 => hour + 12,
            _ => hour,
        };
        let mut readings = vec![QuantityReading::Clock((hour_of_day * 60 + minutes) % DAY)];
        if half.is_none() {
            if is_length {
                readings.extend(Ratio::new(i128::from(hour * 60 + minutes), 1).map(QuantityReading::Minutes));
            }
            if !number.is_time && (minutes == 0 || number.minutes.is_some()) {
                readings.extend(number.values.iter().copied().map(QuantityReading::Number));
            }
        }
        Some((end, readings))
    }

    /// Minutes behind an hour and its word: `9 h 30`, `9点半`, `9 часов 30 минут`.
    fn minutes(&self, at: usize, minutes: u32) -> (usize, u32) {
        let words = self.words;
        let figure =
            self.tokens.get(at).filter(|token| token.kind == QuantityTokenKind::Digits && token.text.len() <= 2);
        let figure = figure.and_then(|token| token.text.parse().ok()).filter(|minutes| *minutes < 60);
        let joined = self.tokens.get(at).is_some_and(|token| words.conjunctions.contains(&token.text));
        let from = at + usize::from(joined);
        let half = words.at(&words.fractions, self.tokens, from).filter(|(_, part)| Some(*part) == Ratio::new(1, 2));
        match (figure, half) {
            (Some(figure), _) => {
                let unit = words.at(&words.units, self.tokens, at + 1).filter(|(_, unit)| *unit == Unit::Minute);
                (unit.map_or(at + 1, |(end, _)| end), figure)
            }
            (None, Some((end, _))) => (end, 30),
            (None, None) => (at, minutes),
        }
    }

    /// The part of the day that belongs to an hour: where it ends, if it stands behind.
    fn half(&self, at: usize, end: usize) -> Option<(usize, Half)> {
        let words = if self.words.is_known() { self.words } else { self.english };
        let after = || {
            let am = words.at(&words.am, self.tokens, end).map(|(end, ())| (end, Half::Morning));
            let pm = words.at(&words.pm, self.tokens, end).map(|(end, ())| (end, Half::Afternoon));
            let longest = [am, pm].into_iter().flatten().max_by_key(|(end, _)| *end)?;
            // The stop of `p.m.` belongs to it.
            let stop = self.tokens.get(longest.0).is_some_and(|token| token.glued && token.is('.'));
            let inner = longest.0 > end + 1 && self.tokens.get(end + 1).is_some_and(|token| token.is('.'));
            Some((longest.0 + usize::from(stop && inner), longest.1))
        };
        let before = || {
            let am = self.is_before(&words.am, at).then_some((end, Half::Morning));
            let pm = self.is_before(&words.pm, at).then_some((end, Half::Afternoon));
            am.xor(pm)
        };
        match words.dayparts {
            Some(HourSide::Before) => before().or_else(after),
            Some(HourSide::After) | None => after().or_else(|| if words.han { before() } else { None }),
        }
    }

    /// Returns `true` if a phrase of a list stands before a token, at most one word away.
    pub(super) fn is_before(&self, phrases: &PhraseIndex<()>, at: usize) -> bool {
        let from = at.saturating_sub(5);
        let word = |place: usize| self.tokens.get(place).is_some_and(|token| token.kind == QuantityTokenKind::Word);
        (from..at).any(|start| {
            let found = self.words.at(phrases, self.tokens, start);
            found.is_some_and(|(end, ())| end == at || end + 1 == at && word(end))
        })
    }
}

/// Gives hours in a range their part of the day: in `9 to 5 p.m.` and `9–5`, nine may be nine or twenty-one.
pub(super) fn ranges(reader: &QuantityReader<'_>, items: &mut [Item]) {
    for at in (1..items.len()).rev() {
        let [before, after] = [at - 1, at].map(|at| items.get(at).and_then(|item| hour(item).map(|hour| (item, hour))));
        let Some(((left, (first, first_bare)), (right, (second, second_bare)))) = before.zip(after) else { continue };
        let gap = reader.tokens.get(left.tokens.end..right.tokens.start).unwrap_or_default();
        let near = gap.len() <= 3 && !gap.is_empty() && !gap.iter().any(|token| token.is(',') || token.is(';'));
        if !near {
            continue;
        }
        let add = |minutes: u32| QuantityReading::Clock((minutes + HALF_DAY) % DAY);
        match (first_bare, second_bare) {
            (true, false) => items[at - 1].readings.push(add(first)),
            (false, true) => items[at].readings.push(add(second)),
            (true, true) if first > second && second < HALF_DAY => items[at].readings.push(add(second)),
            _ => {}
        }
    }
}

/// The time of an item, and whether nothing says which half of the day is meant.
fn hour(item: &Item) -> Option<(u32, bool)> {
    let minutes = item.readings.iter().find_map(|reading| match reading {
        QuantityReading::Clock(minutes) => Some(*minutes),
        _ => None,
    })?;
    let bare = item.readings.iter().any(|reading| matches!(reading, QuantityReading::Number(_)));
    let length =
        item.readings.iter().any(|reading| matches!(reading, QuantityReading::Minutes(_) | QuantityReading::Months(_)));
    Some((minutes, bare && !length))
}
