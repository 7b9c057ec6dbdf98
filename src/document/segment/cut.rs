//! Cuts a text that is too long to be taken at once.

use std::sync::LazyLock;

use icu_segmenter::{GraphemeClusterSegmenter, WordSegmenter, WordSegmenterBorrowed};

/// Marks after which a voice pauses, in the scripts of our languages.
const PAUSES: &str = ",;:.!?…—–،؛؟۔、，；：。！？।॥၊။";

/// Stretches of at most `most` characters (at least 1) that together are the text, but for white space at
/// their ends: cut after a mark at which a voice pauses, else between words, else between letters.
#[must_use]
pub fn cut(text: &str, most: usize) -> Vec<&str> {
    let mut stretches = Vec::new();
    let mut rest = text.trim();
    while let Some((end, _)) = rest.char_indices().nth(most.max(1)) {
        let (stretch, after) = rest.split_at(place(rest, end));
        stretches.push(stretch.trim_end());
        rest = after.trim_start();
    }
    stretches.push(rest);
    stretches.retain(|stretch| !stretch.is_empty());
    stretches
}

/// The best place to cut at or before `end`.
fn place(text: &str, end: usize) -> usize {
    let window = &text[..end];
    // A pause near the beginning would leave a stretch that is too short to be one.
    let half = end / 2;
    let spaced = |at: &usize| text[*at..].chars().next().is_none_or(char::is_whitespace);
    let after = |(at, mark): (usize, char)| (at + mark.len_utf8(), mark);
    let mut pauses = window.char_indices().rev().filter(|(_, c)| PAUSES.contains(*c)).map(after);
    let pause = pauses.find(|(at, mark)| *at > half && (!mark.is_ascii() || spaced(at))).map(|(at, _)| at);
    let space = || window.char_indices().rev().find(|(at, c)| *at > 0 && c.is_whitespace()).map(|(at, _)| at);
    let word = || words().segment_str(window).filter(|at| *at > half && *at < end).last();
    let letter =
        || GraphemeClusterSegmenter::new().segment_str(text).take_while(|at| *at <= end).filter(|at| *at > 0).last();
    pause.or_else(space).or_else(word).or_else(letter).unwrap_or(end)
}

pub(super) fn words() -> &'static WordSegmenterBorrowed<'static> {
    static WORDS: LazyLock<WordSegmenterBorrowed<'static>> =
        LazyLock::new(|| WordSegmenter::new_auto(Default::default()));
    &WORDS
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_cut_at_pauses_else_between_words_else_between_letters() {
        assert_eq!(cut("one two, three four", 14), ["one two,", "three four"]);
        assert_eq!(cut("تقرأ المحكمة، ثم تحكم", 16), ["تقرأ المحكمة،", "ثم تحكم"]);
        assert_eq!(cut("法院必须听取，双方的意见", 8), ["法院必须听取，", "双方的意见"]);
        assert_eq!(cut("1,234,567 people of them", 12), ["1,234,567", "people of", "them"]);
        for (text, most) in
            [("x".repeat(1000), 7), ("ကျွန်ုပ်".repeat(99), 20), ("क्षत्रिय".repeat(99), 5), (String::new(), 3)]
        {
            let stretches = cut(&text, most);
            assert!(stretches.iter().all(|stretch| stretch.chars().count() <= most), "{stretches:?}");
            assert_eq!(stretches.concat(), text);
        }
    }
}
