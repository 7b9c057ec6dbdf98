//! Numbers, times, dates and sums of money in two texts, compared by value and not by how they are written.
//!
//! `9 a.m. to 5 p.m.` is `de 9 h à 17 h`, `the 5th` is `cinquième`, `24 hours` is `un jour`, `3 Khordad 1405` is
//! `24 May 2026`. A figure that may mean several things has several readings, and one that both texts share is
//! enough; a figure without its like is told. Words for numbers are known in the languages that have a list here;
//! what is written in figures is compared in every language.

mod clock;
mod codes;
mod compare;
mod dates;
mod figure;
mod ratio;
mod read;
mod spelled;
mod tokens;
mod words;

#[cfg(test)]
mod tests;

use self::ratio::Ratio;
use self::words::Money;
use crate::lang::Lang;

/// Difference between two texts, as it is written there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// Items only in the first text.
    pub missing: Vec<String>,
    /// Items only in the second text.
    pub added: Vec<String>,
}

/// Compares the numbers, times and dates of a text with those of its translation.
#[must_use]
pub fn quantities_differ(source: (&str, &Lang), translation: (&str, &Lang)) -> Option<Difference> {
    compare::difference(&[source], &[translation])
}

/// Compares the numbers of several sentences, each in its language, with those of several others.
#[must_use]
pub fn all_quantities_differ(source: &[(&str, &Lang)], translation: &[(&str, &Lang)]) -> Option<Difference> {
    compare::difference(source, translation)
}

/// Returns `true` if words show a date, as ISO 8601 writes it, in any calendar; `None` if they show no whole date.
#[must_use]
pub fn shows_date(words: &str, lang: &Lang, iso: &str) -> Option<bool> {
    let parts: Vec<i32> = iso.split('-').filter_map(|part| part.parse().ok()).collect();
    let [year, month, day] = parts[..] else { return None };
    let meant = Day { year, month: u8::try_from(month).ok()?, day: u8::try_from(day).ok()? };
    let items = read::items(words, lang, read::Spaces::Group);
    let shown: Vec<&QuantityReading> = items
        .iter()
        .flat_map(|item| &item.readings)
        .filter(|reading| matches!(reading, QuantityReading::Date(_)))
        .collect();
    (!shown.is_empty()).then(|| shown.contains(&&QuantityReading::Date(meant)))
}

/// A day of the Gregorian calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Day {
    year: i32,
    month: u8,
    day: u8,
}

/// Possible meaning of a figure or a word.
#[derive(Debug, Clone, PartialEq, Eq)]
enum QuantityReading {
    Number(Ratio),
    Percent(Ratio),
    /// A length of time in minutes.
    Minutes(Ratio),
    /// A length of time in months.
    Months(Ratio),
    Money(Money, Ratio),
    /// A time of day in minutes.
    Clock(u32),
    Date(Day),
    MonthOf(i32, u8),
    DayOf(u8, u8),
    Year(i32),
    Decade(u32),
    /// Letters and figures that name something.
    Code(String),
    /// The place of a letter in its alphabet.
    Letter(u8),
    /// Day and night, each day.
    Always,
}

impl QuantityReading {
    /// Readings that are compared with their like alone, where both texts have such a one.
    fn kind(&self) -> Option<u8> {
        match self {
            Self::Minutes(_) | Self::Months(_) => Some(0),
            Self::Money(..) => Some(1),
            Self::Code(_) => Some(2),
            Self::Percent(_) => Some(3),
            Self::Number(_)
            | Self::Clock(_)
            | Self::Date(_)
            | Self::MonthOf(..)
            | Self::DayOf(..)
            | Self::Year(_)
            | Self::Decade(_)
            | Self::Letter(_)
            | Self::Always => None,
        }
    }
}

/// Strength of the evidence if the other text lacks an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum MismatchWeight {
    /// No evidence.
    Faint,
    /// Something, if the other text has a number to spare as well.
    Soft,
    /// The item is missing.
    Firm,
}

/// A figure, or words for one.
#[derive(Debug, Clone)]
struct Item {
    weight: MismatchWeight,
    readings: Vec<QuantityReading>,
    /// Numbers that it falls apart into, for a text that does not write it as one.
    parts: Vec<Ratio>,
    /// From its first token to before the next.
    tokens: std::ops::Range<usize>,
    /// As it is written.
    shown: String,
}

impl Item {
    /// Returns `true` if the item may mean this number.
    fn says(&self, number: u32) -> bool {
        self.readings.contains(&QuantityReading::Number(Ratio::whole(number)))
    }

    fn matches(&self, other: &Self) -> bool {
        for kind in 0..=3 {
            let of_kind = |item: &Self| item.readings.iter().any(|reading| reading.kind() == Some(kind));
            if of_kind(self) && of_kind(other) {
                let ours = self.readings.iter().filter(|reading| reading.kind() == Some(kind));
                return ours.into_iter().any(|reading| other.readings.contains(reading));
            }
        }
        self.readings.iter().any(|reading| other.readings.contains(reading))
    }
}
