//! Sentences in the text of a file: in their order, once, with their punctuation.

use std::cell::OnceCell;
use std::collections::BTreeSet;

use unicode_normalization::UnicodeNormalization as _;

mod additions;
mod certain;

use super::expected::ExpectedSentence;
use super::record::{Fault, Outcome};
use crate::document::direction::is_nonspacing_mark;

pub(super) use additions::AddedWords;

/// The most characters that a channel adds inside a sentence in one place: an address, the long form of an abbreviation.
const MAX_ADDED: usize = 300;

/// The most characters between two sentences: tables of contents, contacts of the service, headings that are repeated.
const MAX_BETWEEN: usize = 20_000;

/// Characters of a text that are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Compared {
    /// All that are seen, but spaces: no sign behind a sentence stands for one of its own.
    Signs,
    /// Letters and digits alone.
    Letters,
}

/// Way in which the sentences of a text are looked for.
#[derive(Debug, Clone, Copy)]
pub(super) struct Search<'a> {
    /// Words that the channel may add inside a sentence, beside what stands in brackets; `None` if it adds nothing.
    pub(super) words: Option<&'a AddedWords>,
    /// Set if a sign that no font draws is named in words: of a sentence that holds one, the letters are compared.
    pub(super) is_named: bool,
}

/// Looks for all sentences in a text. The figure is the share that is there in order, in percent. A failure is an error
/// if a sentence is certainly lost, doubled or out of order, and a warning otherwise: fonts and signs may name other
/// characters than the author wrote.
pub(super) fn in_order(text: &str, sentences: &[ExpectedSentence], search: Search<'_>) -> Outcome {
    if sentences.is_empty() {
        return Outcome::not_checked("no manifest says which sentences it should hold");
    }
    let whole = Whole::new(text, search);
    let (mut from, mut found, mut faults) = (0, 0, Vec::new());
    for (index, sentence) in sentences.iter().enumerate() {
        match whole.find(from, &sentence.text) {
            Some(end) => {
                found += 1;
                from = end;
            }
            None => {
                let why = whole.why(from, &sentence.text);
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

/// A text in which sentences are looked for.
struct Whole<'a> {
    search: Search<'a>,
    signs: Vec<char>,
    letters: OnceCell<Letters>,
    /// Characters that stand anywhere in the text.
    drawn: OnceCell<BTreeSet<char>>,
}

/// The letters and digits of a text, with the place of each among all its signs.
struct Letters {
    letters: Vec<char>,
    places: Vec<usize>,
}

impl<'a> Whole<'a> {
    fn new(text: &str, search: Search<'a>) -> Self {
        Self { search, signs: signs(text, Compared::Signs), letters: OnceCell::new(), drawn: OnceCell::new() }
    }

    fn letters(&self) -> &Letters {
        self.letters.get_or_init(|| {
            let places = (0..self.signs.len()).filter(|at| self.signs[*at].is_alphanumeric());
            let places: Vec<usize> = places.collect();
            Letters { letters: places.iter().map(|at| self.signs[*at]).collect(), places }
        })
    }

    /// The end of a sentence from a place on.
    fn find(&self, from: usize, sentence: &str) -> Option<usize> {
        let wanted = signs(sentence, Compared::Signs);
        if self.search.is_named && self.holds_named(&wanted) {
            return self.find_letters(from, sentence);
        }
        find(&self.signs, (from, from + MAX_BETWEEN), &wanted, self.search.words).map(|(_, end)| end)
    }

    /// Returns `true` if a sign of a sentence stands nowhere in the text.
    fn holds_named(&self, wanted: &[char]) -> bool {
        wanted.iter().any(|c| !self.drawn().contains(c))
    }

    fn drawn(&self) -> &BTreeSet<char> {
        self.drawn.get_or_init(|| self.signs.iter().copied().collect())
    }

    /// The end of a sentence by its words: between two of them the names of signs may stand.
    fn find_letters(&self, from: usize, sentence: &str) -> Option<usize> {
        let Letters { letters, places } = self.letters();
        let begin = places.partition_point(|place| *place < from);
        let (_, end) = find_pieces(letters, (begin, begin + MAX_BETWEEN), &pieces(sentence, self.drawn()))?;
        Some(end.checked_sub(1).and_then(|last| places.get(last)).map_or(from, |place| place + 1))
    }

    /// Says why a sentence is not found from a place on.
    fn why(&self, from: usize, sentence: &str) -> &'static str {
        let wanted = signs(sentence, Compared::Signs);
        if let Some((at, _)) = find(&self.signs, (0, self.signs.len()), &wanted, self.search.words) {
            return match at < from {
                true => "stands before a sentence that should precede it",
                false => "stands too far from the sentence before it",
            };
        }
        let letters = &self.letters().letters;
        if find(letters, (0, letters.len()), &signs(sentence, Compared::Letters), None).is_some() {
            return "is there without its punctuation";
        }
        let pieces = pieces(sentence, &letters.iter().copied().collect());
        match find_pieces(letters, (0, letters.len()), &pieces) {
            Some(_) => "is there with other words or signs between its own",
            None => "is not there word for word",
        }
    }
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

/// The words of a sentence by their letters, parted at what is not drawn: there the channel may name a sign.
fn pieces(text: &str, drawn: &BTreeSet<char>) -> Vec<Vec<char>> {
    let words = text.split_whitespace().flat_map(|word| {
        let letters = signs(word, Compared::Letters);
        letters.split(|c| !drawn.contains(c)).map(<[char]>::to_vec).collect::<Vec<_>>()
    });
    words.filter(|word| !word.is_empty()).collect()
}

/// The first place that begins within a range and at which all signs of a sentence stand, with what the channel may add.
fn find(
    there: &[char],
    (from, to): (usize, usize),
    wanted: &[char],
    words: Option<&AddedWords>,
) -> Option<(usize, usize)> {
    let Some(first) = wanted.first() else { return Some((from, from)) };
    let mut begins = (from..there.len().min(to)).filter(|at| there[*at] == *first);
    begins.find_map(|begin| {
        let rest = there.get(begin..)?;
        let end = match words {
            Some(words) => words.end_of(rest, wanted)?,
            None => rest.starts_with(wanted).then_some(wanted.len())?,
        };
        Some((begin, begin + end))
    })
}

/// The first place that begins within a range and at which all pieces stand one after the other, closely.
fn find_pieces(there: &[char], (from, to): (usize, usize), pieces: &[Vec<char>]) -> Option<(usize, usize)> {
    let Some((first, rest)) = pieces.split_first() else { return Some((from, from)) };
    let mut begin = from;
    while let Some(at) = place_of(there, begin, there.len().min(to), first) {
        if let Some(end) = follow(there, at + first.len(), rest) {
            return Some((at, end));
        }
        begin = at + 1;
    }
    None
}

fn follow(there: &[char], end: usize, rest: &[Vec<char>]) -> Option<usize> {
    rest.iter().try_fold(end, |from, piece| {
        let at = place_of(there, from, there.len().min(from + MAX_ADDED), piece);
        at.map(|at| at + piece.len())
    })
}

/// The first place in `from..to` at which a piece begins.
fn place_of(there: &[char], from: usize, to: usize, piece: &[char]) -> Option<usize> {
    let first = piece.first()?;
    (from..to).find(|at| there.get(*at) == Some(first) && there.get(*at..at + piece.len()) == Some(piece))
}

#[cfg(test)]
mod tests;
