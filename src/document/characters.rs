//! Characters as readers see them, and where a line may end between them.

use std::sync::LazyLock;

use icu_properties::CodePointSetData;
use icu_properties::props::DefaultIgnorableCodePoint;
use icu_segmenter::options::LineBreakOptions;
use icu_segmenter::{GraphemeClusterSegmenter, LineSegmenter, LineSegmenterBorrowed};

/// The text's characters as readers see them: a letter with its marks, an emoji of several parts.
pub fn clusters(text: &str) -> impl Iterator<Item = &str> {
    let ends = GraphemeClusterSegmenter::new().segment_str(text);
    pieces(text, ends.collect())
}

/// The stretches of a text between which a line may end, each with the spaces after it.
pub fn unbroken(text: &str) -> impl Iterator<Item = &str> {
    static LINES: LazyLock<LineSegmenterBorrowed<'static>> =
        LazyLock::new(|| LineSegmenter::new_auto(LineBreakOptions::default()));
    pieces(text, LINES.segment_str(text).collect())
}

/// Returns `true` if the character only steers text and is never drawn: joiners, marks of direction, selectors.
#[must_use]
pub fn is_never_drawn(c: char) -> bool {
    CodePointSetData::new::<DefaultIgnorableCodePoint>().contains(c)
}

fn pieces(text: &str, ends: Vec<usize>) -> impl Iterator<Item = &str> {
    let starts: Vec<usize> = std::iter::once(0).chain(ends.iter().copied()).collect();
    starts.into_iter().zip(ends).filter_map(|(start, end)| text.get(start..end)).filter(|piece| !piece.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_with_its_marks_and_an_emoji_of_parts_are_one_character() {
        let text = "ae\u{301}👩🏾‍⚖️لِ1️⃣";

        assert_eq!(clusters(text).collect::<Vec<_>>(), ["a", "e\u{301}", "👩🏾‍⚖️", "لِ", "1️⃣"]);
    }

    #[test]
    fn a_line_may_end_after_spaces_and_between_chinese_characters() {
        assert_eq!(unbroken("Ask now: 你好。").collect::<Vec<_>>(), ["Ask ", "now: ", "你", "好。"]);
        assert_eq!(unbroken("").count(), 0);
    }

    #[test]
    fn joiners_and_selectors_are_never_drawn() {
        assert!("\u{200d}\u{fe0f}\u{2066}\u{feff}\u{ad}\u{e0067}".chars().all(is_never_drawn));
        assert!(!"a□☎".chars().any(is_never_drawn));
    }
}
