//! Dates in figures and with the names of months, in the Gregorian calendar and the two of the Islamic world.

use icu_calendar::Date;
use icu_calendar::cal::Hijri;

use super::ratio::Ratio;
use super::read::QuantityReader;
use super::tokens::{QuantityToken, QuantityTokenKind};
use super::{Day, Item, MismatchWeight, QuantityReading};

/// A calendar in which dates are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Calendar {
    Gregorian,
    /// The solar calendar of Iran and Afghanistan.
    Solar,
    /// The lunar calendar, as it is reckoned in Mecca; sightings differ by a day.
    Lunar,
    Buddhist,
}

impl Calendar {
    /// The days of the Gregorian calendar that a date of this one may be.
    fn days(self, year: i32, month: u8, day: u8) -> Vec<Day> {
        let found = match self {
            Self::Gregorian => Date::try_new_gregorian(year, month, day).map(|date| date.to_rata_die()),
            Self::Buddhist => Date::try_new_gregorian(year - 543, month, day).map(|date| date.to_rata_die()),
            Self::Solar => Date::try_new_persian(year, month, day).map(|date| date.to_rata_die()),
            Self::Lunar => Date::try_new_hijri_with_calendar(year, month, day, Hijri::new_umm_al_qura())
                .map(|date| date.to_rata_die()),
        };
        let Ok(found) = found else { return Vec::new() };
        let around = if self == Self::Lunar { -1..=1 } else { 0..=0 };
        let gregorian = |shift: i64| {
            let date = Date::from_rata_die(found + shift, icu_calendar::Iso);
            Day { year: date.year().extended_year(), month: date.month().ordinal, day: date.day_of_month().0 }
        };
        around.map(gregorian).collect()
    }

    /// The years of the Gregorian calendar that share days with a year of this one.
    pub(super) fn years(self, year: i32) -> Vec<i32> {
        let ends = [self.days(year, 1, 1), self.days(year, 12, 29)];
        ends.iter().flatten().map(|day| day.year).collect()
    }
}

/// The calendars that a year may belong to where no name of a month says it.
pub(super) fn calendars(lang: &str, year: i32) -> Vec<Calendar> {
    match (lang, year) {
        ("fa" | "prs" | "ps" | "ckb", 1300..=1499) => vec![Calendar::Solar, Calendar::Lunar],
        ("ar" | "ur", 1300..=1499) => vec![Calendar::Lunar],
        ("th", 2400..=2700) => vec![Calendar::Buddhist],
        _ => vec![Calendar::Gregorian],
    }
}

impl QuantityReader<'_> {
    /// The date that begins at a token.
    pub(super) fn date(&self, at: usize) -> Option<Item> {
        self.date_in_figures(at).or_else(|| self.date_in_signs(at)).or_else(|| self.date_with_month(at))
    }

    /// `24/11/2026`, `2026-11-24`, `24. 11. 2026`, `3/4/26`.
    fn date_in_figures(&self, at: usize) -> Option<Item> {
        let [one, first, two, second, three] = self.tokens.get(at..at + 5)? else { return None };
        let digits = [one, two, three].iter().all(|token| token.kind == QuantityTokenKind::Digits);
        let mark = ['-', '/', '.'].into_iter().find(|mark| first.is(*mark) && second.is(*mark))?;
        let spaced = |token: &QuantityToken| mark == '.' && !token.glued;
        let together = first.glued && second.glued && [two, three].iter().all(|token| token.glued || spaced(token));
        let whole = !self.tokens.get(at + 5).is_some_and(|next| {
            next.glued
                && (next.kind != QuantityTokenKind::Mark || next.is('/') || next.is('-') && self.is_glued_digit(at + 6))
        });
        if !digits || !together || !whole {
            return None;
        }
        let number = |token: &QuantityToken| token.text.parse::<i32>().ok();
        let (a, b, c) = (number(one)?, number(two)?, number(three)?);
        let orders = match [one, two, three].map(|token| token.text.len()) {
            [4, 1 | 2, 1 | 2] => vec![(a, b, c)],
            [1 | 2, 1 | 2, 4] => vec![(c, b, a), (c, a, b)],
            [1 | 2, 1 | 2, 2] if mark == '/' => vec![(2000 + c, b, a), (2000 + c, a, b)],
            _ => return None,
        };
        let readings = orders.into_iter().flat_map(|(year, month, day)| self.days(year, month, day)).collect();
        self.dated(at..at + 5, readings, &[a, b, c])
    }

    /// Returns `true` if digits stand at a token without white space before them.
    fn is_glued_digit(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|token| token.glued && token.kind == QuantityTokenKind::Digits)
    }

    /// The readings of a year, a month and a day without the name of a month.
    fn days(&self, year: i32, month: i32, day: i32) -> Vec<QuantityReading> {
        let (Ok(month), Ok(day)) = (u8::try_from(month), u8::try_from(day)) else { return Vec::new() };
        let calendars = calendars(self.lang, year);
        calendars.into_iter().flat_map(|calendar| calendar.days(year, month, day)).map(QuantityReading::Date).collect()
    }

    /// `2026年11月24日`, `2026年11月`, `11月24日`.
    fn date_in_signs(&self, at: usize) -> Option<Item> {
        let (mut end, mut found) = (at, [None; 3]);
        for (slot, signs) in found.iter_mut().zip([["年", "年"], ["月", "月"], ["日", "号"]]) {
            let figure = self.tokens.get(end).filter(|token| token.kind == QuantityTokenKind::Digits);
            let sign = self.tokens.get(end + 1).is_some_and(|token| signs.contains(&token.text.as_str()));
            if let Some(figure) = figure.filter(|_| sign) {
                *slot = figure.text.parse::<i32>().ok();
                end += 2;
            }
        }
        let [year, Some(month), day] = found else { return None };
        let (short, parts) =
            (u8::try_from(month).ok()?, [year, Some(month), day].into_iter().flatten().collect::<Vec<_>>());
        let readings = match (year, day) {
            (Some(year), Some(day)) => self.days(year, month, day),
            (Some(year), None) => vec![QuantityReading::MonthOf(year, short)],
            (None, Some(day)) => vec![QuantityReading::DayOf(short, u8::try_from(day).ok()?)],
            (None, None) => return None,
        };
        self.dated(at..end, readings, &parts)
    }

    /// `24 November 2026`, `November 24`, `November 2026`, `24. November`, `d 2026 kal d November 24`.
    fn date_with_month(&self, at: usize) -> Option<Item> {
        if let Some((after, calendar, month)) = self.month(at) {
            let next = self.past_connectors(after);
            let (end, first) = self.part(next)?;
            if first > 31 {
                return self.month_of(at..end, calendar, first, month);
            }
            let year = self.part(self.past_connectors(end)).filter(|(_, year)| *year > 999);
            return self.day_of(
                at..year.map_or(end, |(end, _)| end),
                calendar,
                (year.map(|year| year.1), month, first),
            );
        }
        let (after, first) = self.part(at)?;
        let (end, calendar, month) = self.month(self.past_connectors(after))?;
        let second = self.part(self.past_connectors(end));
        match (first, second) {
            (1..=31, year) => {
                let year = year.filter(|(_, year)| *year > 999);
                self.day_of(at..year.map_or(end, |(end, _)| end), calendar, (year.map(|year| year.1), month, first))
            }
            (1000.., Some((end, day @ 1..=31))) => self.day_of(at..end, calendar, (Some(first), month, day)),
            (1000.., _) => self.month_of(at..end, calendar, first, month),
            _ => None,
        }
    }

    /// A day or a year in figures, past what makes it an ordinal.
    fn part(&self, at: usize) -> Option<(usize, i32)> {
        let token = self
            .tokens
            .get(at)
            .filter(|token| token.kind == QuantityTokenKind::Digits && matches!(token.text.len(), 1 | 2 | 4))?;
        let before =
            at > 0 && token.glued && self.tokens.get(at - 1).is_some_and(|before| before.is('.') || before.is(':'));
        let next = self.tokens.get(at + 1).filter(|next| next.glued);
        let divided =
            next.is_some_and(|next| matches!(next.text.as_str(), "." | "," | ":" | "/")) && self.is_glued_digit(at + 2);
        if before || divided {
            return None;
        }
        let ordinal = next.is_some_and(|next| {
            next.is('.') && token.text.len() <= 2 || self.words.ordinal_suffixes.contains(&next.text)
        });
        Some((at + 1 + usize::from(ordinal), token.text.parse().ok()?))
    }

    fn month(&self, at: usize) -> Option<(usize, Calendar, u8)> {
        let words = self.words;
        let lists =
            [(&words.months, Calendar::Gregorian), (&words.solar, Calendar::Solar), (&words.hijri, Calendar::Lunar)];
        let found = lists.into_iter().filter_map(|(months, calendar)| {
            words.at(months, self.tokens, at).map(|(end, month)| (end, calendar, month))
        });
        let (mut end, calendar, number) = found.max_by_key(|(end, ..)| *end)?;
        // Arabic often gives both names of a month: `تموز/يوليو`, `تموز (يوليو)`.
        let mark = |at: usize| {
            self.tokens.get(at).is_some_and(|token| ['/', '(', ')', ','].into_iter().any(|mark| token.is(mark)))
        };
        let second = words.at(&words.months, self.tokens, end + usize::from(mark(end)));
        if let Some((after, _)) = second.filter(|(_, second)| *second == number) {
            end = after + usize::from(mark(after));
        }
        // `You may`, `they march`.
        let small =
            self.lang == "en" && self.tokens.get(at).is_some_and(|token| token.raw.starts_with(char::is_lowercase));
        (!small).then_some((end, calendar, number))
    }

    fn past_connectors(&self, mut at: usize) -> usize {
        for _ in 0..3 {
            match self.words.at(&self.words.connectors, self.tokens, at) {
                Some((end, ())) => at = end,
                None if self
                    .tokens
                    .get(at)
                    .is_some_and(|token| token.is(',') || token.is('.') && token.glued || token.is('-')) =>
                {
                    at += 1
                }
                None => break,
            }
        }
        at
    }

    fn day_of(&self, tokens: std::ops::Range<usize>, calendar: Calendar, date: (Option<i32>, u8, i32)) -> Option<Item> {
        let (year, month, day) = date;
        let short = u8::try_from(day).ok()?;
        let readings: Vec<QuantityReading> = match (year, calendar) {
            (Some(year), _) => calendar.days(year, month, short).into_iter().map(QuantityReading::Date).collect(),
            (None, Calendar::Solar) => {
                let days = (1400..1408).flat_map(|year| calendar.days(year, month, short));
                days.map(|day| QuantityReading::DayOf(day.month, day.day)).collect()
            }
            (None, _) => vec![QuantityReading::DayOf(month, short)],
        };
        let parts: Vec<i32> = [Some(day), year].into_iter().flatten().collect();
        self.dated(tokens, readings, &parts)
    }

    fn month_of(&self, tokens: std::ops::Range<usize>, calendar: Calendar, year: i32, month: u8) -> Option<Item> {
        let days = [calendar.days(year, month, 1), calendar.days(year, month, 28)];
        let mut readings: Vec<QuantityReading> =
            days.iter().flatten().map(|day| QuantityReading::MonthOf(day.year, day.month)).collect();
        readings.dedup();
        self.dated(tokens, readings, &[year])
    }

    fn dated(&self, tokens: std::ops::Range<usize>, readings: Vec<QuantityReading>, parts: &[i32]) -> Option<Item> {
        let parts: Vec<Ratio> = parts.iter().filter_map(|part| Ratio::new(i128::from(*part), 1)).collect();
        (!readings.is_empty()).then(|| Item { parts, ..self.item(tokens, MismatchWeight::Firm, readings) })
    }
}
