//! Sentences in the text of a file: in their order, once, with their punctuation.

use std::cell::OnceCell;

use unicode_normalization::UnicodeNormalization as _;

mod certain;

use super::expected::ExpectedSentence;
use super::record::{Fault, Outcome};
use crate::document::direction::is_nonspacing_mark;

/// The most characters that a channel adds inside a sentence in one place: an address, the long form of an abbreviation.
const MAX_ADDED: usize = 300;

/// The most characters between two sentences: tables of contents, contacts of the service, headings that are repeated.
const MAX_BETWEEN: usize = 20_000;

/// Rule by which a text is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Compared {
    /// Sign for sign: the channel adds nothing inside a sentence, so that no sign behind it stands for one of its own.
    Signs,
    /// Word for word, with what the channel adds.
    Words,
    /// Letters and digits alone, where signs are named in words.
    Letters,
}

/// Looks for all sentences in a text. The figure is the share that is there in order, in percent. A failure is an error
/// if a sentence is certainly lost, doubled or out of order, and a warning otherwise: fonts and signs may name other
/// characters than the author wrote.
pub(super) fn in_order(text: &str, sentences: &[ExpectedSentence], compared: Compared) -> Outcome {
    if sentences.is_empty() {
        return Outcome::not_checked("no manifest says which sentences it should hold");
    }
    let there = signs(text, compared);
    let letters = OnceCell::new();
    let (mut from, mut found, mut faults) = (0, 0, Vec::new());
    for (index, sentence) in sentences.iter().enumerate() {
        let pieces = pieces(&sentence.text, compared);
        match find(&there, from, &pieces) {
            Some(end) => {
                found += 1;
                from = end;
            }
            None => {
                let why = match find_anywhere(&there, &pieces) {
                    Some(at) if at < from => "stands before a sentence that should precede it",
                    Some(_) => "stands too far from the sentence before it",
                    None => missing(letters.get_or_init(|| only_letters(&there)), &sentence.text),
                };
                faults.push(Fault::of(&sentence.anchor, format!("sentence {} {why}: {}", index + 1, sentence.text)));
            }
        }
    }
    #[expect(clippy::cast_precision_loss, reason = "a share in percent")]
    let share = 100.0 * found as f64 / sentences.len() as f64;
    let certain = certain::faults(text, sentences);
    let is_certain = !certain.is_empty();
    faults.splice(0..0, certain);
    Outcome::of(faults).doubtful_unless(is_certain).with(share)
}

/// Says of a sentence that is nowhere if its letters are, without its punctuation.
fn missing(letters: &[char], text: &str) -> &'static str {
    match find_anywhere(letters, &pieces(text, Compared::Letters)) {
        Some(_) => "is there without its punctuation",
        None => "is not there word for word",
    }
}

fn only_letters(signs: &[char]) -> Vec<char> {
    signs.iter().copied().filter(|c| c.is_alphanumeric()).collect()
}

/// The characters of a text that count, in one shape.
pub(super) fn signs(text: &str, compared: Compared) -> Vec<char> {
    text.nfkc().filter_map(|c| counted(c, compared)).collect()
}

/// A character in the shape in which it is compared; `None` if it only steers how others are joined or broken.
fn counted(c: char, compared: Compared) -> Option<char> {
    let is_unseen = c.is_whitespace()
        || c.is_control()
        || is_vowel_sign(c)
        || matches!(c, '\u{ad}' | '\u{feff}' | '\u{61c}' | '\u{fe0e}' | '\u{fe0f}' | '\u{fffc}' | '\u{640}')
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}');
    if is_unseen || compared == Compared::Letters && !c.is_alphanumeric() {
        return None;
    }
    // A bracket is drawn mirrored where text runs from right to left.
    Some(match c {
        ')' => '(',
        ']' => '[',
        '}' => '{',
        '»' => '«',
        '›' => '‹',
        '>' => '<',
        // Hyphens and the minus that some fonts draw alike.
        '\u{2010}' | '\u{2011}' | '\u{2212}' => '-',
        // Yeh and kaf in the forms that fonts share.
        'ي' | 'ى' => 'ی',
        'ك' => 'ک',
        other => other,
    })
}

fn is_vowel_sign(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefe}') && is_nonspacing_mark(c)
}

/// A sentence as words and signs of punctuation, between which a channel may add something; as one piece if it adds
/// nothing.
pub(super) fn pieces(text: &str, compared: Compared) -> Vec<Vec<char>> {
    if compared == Compared::Signs {
        let whole = signs(text, compared);
        return if whole.is_empty() { Vec::new() } else { vec![whole] };
    }
    let mut pieces: Vec<Vec<char>> = Vec::new();
    for word in text.split_whitespace() {
        let mut last = None;
        for c in signs(word, compared) {
            let kind = c.is_alphanumeric();
            match pieces.last_mut().filter(|_| last == Some(kind)) {
                Some(piece) => piece.push(c),
                None => pieces.push(vec![c]),
            }
            last = Some(kind);
        }
    }
    pieces
}

/// The end of the first place from `from` on at which all pieces stand one after the other, closely.
fn find(there: &[char], from: usize, pieces: &[Vec<char>]) -> Option<usize> {
    let Some((first, rest)) = pieces.split_first() else { return Some(from) };
    let last_begin = there.len().min(from + MAX_BETWEEN);
    let mut begin = from;
    while let Some(at) = place_of(there, begin, last_begin, first) {
        if let Some(end) = follow(there, at + first.len(), rest) {
            return Some(end);
        }
        begin = at + 1;
    }
    None
}

fn find_anywhere(there: &[char], pieces: &[Vec<char>]) -> Option<usize> {
    let (first, rest) = pieces.split_first()?;
    let mut begin = 0;
    while let Some(at) = place_of(there, begin, there.len(), first) {
        if follow(there, at + first.len(), rest).is_some() {
            return Some(at);
        }
        begin = at + 1;
    }
    None
}

fn follow(there: &[char], end: usize, rest: &[Vec<char>]) -> Option<usize> {
    rest.iter().try_fold(end, |from, piece| {
        let at = match there.get(from..from + piece.len()) {
            Some(here) if here == piece => Some(from),
            _ => place_of(there, from, there.len().min(from + MAX_ADDED), piece),
        };
        at.map(|at| at + piece.len())
    })
}

/// The first place in `from..to` at which a piece begins.
fn place_of(there: &[char], from: usize, to: usize, piece: &[char]) -> Option<usize> {
    let first = piece.first()?;
    (from..to).find(|at| there.get(*at) == Some(first) && there.get(*at..at + piece.len()) == Some(piece))
}

#[cfg(test)]
mod tests {
    use super::super::record::Verdict;
    use super::*;
    use crate::verify::CheckRecord;

    fn verdict(text: &str, sentences: &[&str]) -> (Verdict, Option<f64>) {
        verdict_by(Compared::Words, text, sentences)
    }

    fn verdict_by(compared: Compared, text: &str, sentences: &[&str]) -> (Verdict, Option<f64>) {
        let sentences: Vec<ExpectedSentence> = sentences
            .iter()
            .map(|text| ExpectedSentence { anchor: String::new(), text: (*text).to_owned(), sound: None, said: None })
            .collect();
        let info = &super::super::text::READABLE;
        let record = CheckRecord::of(info, in_order(text, &sentences, compared));
        (record.verdict, record.figure)
    }

    #[test]
    fn sentences_are_found_in_order_with_what_a_channel_adds() {
        let sentences = ["Ask the court.", "Do not pay.", "Ask the court."];
        assert_eq!(
            verdict("Ask the court (https://court.example). Do not\npay. Ask the court.", &sentences).0,
            Verdict::Pass
        );
        assert_eq!(verdict("چاپ ‌کنید (فرم) را.", &["چاپ کنید (فرم) را."]).0, Verdict::Pass);
        assert_eq!(verdict("anything", &[]).0, Verdict::NotChecked);
    }

    #[test]
    fn a_sentence_that_is_gone_moved_or_without_its_stop_is_told() {
        let sentences = ["Ask the court.", "Do not pay.", "Call us."];
        for broken in [
            "Ask the court. Call us.",
            "Do not pay. Ask the court. Call us.",
            "Ask the court Do not pay. Call us.",
            "Ask the court. Do pay. Call us.",
            "court the Ask. Do not pay. Call us.",
        ] {
            assert_eq!(verdict(broken, &sentences).0, Verdict::Fail, "{broken}");
        }
        assert_eq!(verdict("Ask the court. Call us.", &sentences).1, Some(66.667));
    }

    #[test]
    fn the_stop_of_a_number_stands_for_no_stop_of_a_sentence() {
        let sentences = ["A letter is enough.", "Say who you are.", "مهلتك ثلاثون يومًا."];
        let text = |first: &str| format!("{first} 1. Say who you\u{2069} are. ٢. مهلتك ثلاثون يومًا.");

        assert_eq!(verdict_by(Compared::Signs, &text("A letter is enough."), &sentences).0, Verdict::Pass);
        let (verdict, share) = verdict_by(Compared::Signs, &text("A letter is enough"), &sentences);
        assert_eq!((verdict, share), (Verdict::Fail, Some(66.667)));
        let added = "A letter (https://court.example) is enough. 1. Say who you are. مهلتك ثلاثون يومًا.";
        assert_eq!(verdict_by(Compared::Signs, added, &sentences).0, Verdict::Fail);
    }
}
