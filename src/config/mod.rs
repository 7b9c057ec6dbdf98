//! What the environment says: read once, here and nowhere else.

mod serve;

use std::path::PathBuf;
use std::time::SystemTime;

pub use serve::{Kept, Log, Proxy, Serve, contact, public_address, store_url};

/// What the program was told by its surroundings.
#[derive(Debug, Clone)]
pub struct Config {
    /// Whether colour is unwanted (`NO_COLOR`).
    pub no_colour: bool,
    /// Today, as ISO 8601 writes it, in UTC; `EVENHAND_TODAY` sets another day.
    pub today: String,
    /// This program, to start speech workers with.
    pub program: PathBuf,
}

impl Config {
    /// Reads the environment.
    #[must_use]
    pub fn read() -> Self {
        let seconds = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).map_or(0, |time| time.as_secs());
        Self {
            no_colour: std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty()),
            today: std::env::var("EVENHAND_TODAY").unwrap_or_else(|_| date(seconds / 86_400)),
            program: std::env::current_exe().unwrap_or_else(|_| PathBuf::from("evenhand")),
        }
    }
}

/// The Gregorian date of a day counted from 1 January 1970.
fn date(days: u64) -> String {
    let start = icu_calendar::Date::try_new_iso(1970, 1, 1);
    let rata_die = start.map(|start| start.to_rata_die() + i64::try_from(days).unwrap_or(0));
    let Ok(day) = rata_die else { return String::from("1970-01-01") };
    let date = icu_calendar::Date::from_rata_die(day, icu_calendar::Iso);
    format!("{:04}-{:02}-{:02}", date.year().extended_year(), date.month().ordinal, date.day_of_month().0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_become_dates() {
        assert_eq!(date(0), "1970-01-01");
        assert_eq!(date(19_782), "2024-02-29");
        assert_eq!(date(20_781), "2026-11-24");
    }
}
