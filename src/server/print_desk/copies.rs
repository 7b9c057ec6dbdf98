//! Paper for all copies of an order: sheets and weight.

use super::ascii_digits;
use crate::channels::print::{Binding, Paper};
use crate::l10n::{Messages, text};

/// Most copies of which the paper is counted.
pub(super) const MAX: u32 = 9_999;

/// Weight of usual paper in grams a square metre.
const GRAMS: f64 = 80.0;

/// The number of copies that was typed; one if nothing was.
pub(super) fn number(typed: &str) -> Option<u32> {
    if typed.is_empty() {
        return Some(1);
    }
    ascii_digits(typed).parse().ok().filter(|number| (1..=MAX).contains(number))
}

/// The weight of so many sheets, in words. Small weights are rounded to ten grams, large ones to kilograms.
pub(super) fn weight(sheets: usize, paper: Paper, binding: Binding, words: &Messages) -> String {
    let (width, height) = paper.size();
    let pages = match binding {
        Binding::Flat => 1.0,
        Binding::Folded => 2.0,
    };
    let grams = sheets as f64 * pages * width * height / 1e6 * GRAMS;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a weight of paper is a small number")]
    let rounded = |unit: f64| (grams / unit).round() as u64;
    match grams < 10_000.0 {
        true => text!(words, "serve-print-grams", count = words.number((rounded(10.0) * 10).max(5))),
        false => text!(words, "serve-print-kilograms", count = words.number(rounded(1000.0))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::Lang;

    #[test]
    fn copies_are_a_whole_number_in_any_digits() {
        let typed = ["", "1", "٢٠", "9999", "10000", "0", "-1", "1.5", "x"];

        let read = typed.map(number);

        assert_eq!(read, [Some(1), Some(1), Some(20), Some(9999), None, None, None, None, None]);
    }

    #[test]
    fn paper_is_weighed_by_its_size() {
        let words = Messages::of(&Lang::english());
        let cases = [
            (1, Paper::A4, Binding::Flat, "About 5 g"),
            (100, Paper::A4, Binding::Flat, "About 500 g"),
            (100, Paper::A5, Binding::Folded, "About 500 g"),
            (100, Paper::A3, Binding::Flat, "About 1,000 g"),
            (10_000, Paper::A4, Binding::Flat, "About 50 kg"),
        ];
        for (sheets, paper, binding, wanted) in cases {
            assert_eq!(weight(sheets, paper, binding, &words), wanted, "{sheets} {paper:?} {binding:?}");
        }
    }
}
