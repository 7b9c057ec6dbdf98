//! Numbers, dates and telephone numbers that an author marked, as they are said.

use crate::channels::spoken::{SpokenMark, plain};
use crate::channels::voice_support;

/// A marked number as it is said: its value takes the place of its digits, words around it stay.
pub(super) fn marked_number(shown: &str, value: &str) -> String {
    let digit = |c: char| voice_support::digit(c).is_some();
    let (Some(start), Some(end)) = (shown.find(digit), shown.rfind(digit)) else { return plain(shown) };
    let end = end + shown[end..].chars().next().map_or(0, char::len_utf8);
    let number = &shown[start..end];
    if number.contains(|c: char| c.is_alphabetic()) {
        return plain(shown);
    }
    let negative = value.starts_with('-');
    let before = shown[..start].trim_end_matches(|c| negative && matches!(c, '-' | '\u{2212}' | '–'));
    format!("{}{}{}", plain(before), SpokenMark::Number(value).write(), plain(&shown[end..]))
}

/// A marked date as it is said: one that is shown in numbers of its own calendar becomes words; others
/// stay as they are shown.
pub(super) fn marked_date(shown: &str, iso: &str) -> String {
    let numbers = |text: &str| {
        let digits =
            text.chars().map(|c| voice_support::digit(c).and_then(|digit| char::from_digit(digit, 10)).unwrap_or(' '));
        let mut numbers: Vec<u32> =
            digits.collect::<String>().split(' ').filter_map(|number| number.parse().ok()).collect();
        numbers.sort_unstable();
        numbers
    };
    let bare = !shown.contains(|c: char| c.is_alphabetic());
    if bare && numbers(shown) == numbers(iso) { SpokenMark::Date(iso).write() } else { plain(shown) }
}
