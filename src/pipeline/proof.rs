//! The proof that nothing was lost: what the finished files say, read back without the model, against the sentences of
//! the edition in their order.

use std::collections::{BTreeMap, BTreeSet};

use unicode_normalization::UnicodeNormalization as _;

use super::BuildError;
use crate::channels::print::UNORDERED;
use crate::channels::{Artifact, Channel, Extract, ExtractPart, FindBy, Maker, Whereabouts};
use crate::content::Edition;
use crate::document::direction::is_nonspacing_mark;
use crate::document::{Inline, Sentence, plain_text};
use crate::verify::said;

/// Proves that every sentence is in the files of an artifact, in order, where the channel says that it is. `extract` is
/// their text if it was read before.
pub(super) fn complete(
    edition: &Edition,
    artifact: &Artifact,
    (row, maker): (&Channel, &dyn Maker),
    extract: Option<Extract>,
) -> Result<(), BuildError> {
    let unreadable = |message| BuildError::Channel {
        edition: Box::new(edition.address.clone()),
        channel: row.english,
        message: format!("it cannot be read back: {message}"),
    };
    let extract = extract.map_or_else(|| maker.extract(&artifact.files), Ok).map_err(unreadable)?;
    for (what, made, read) in [
        ("pages", artifact.pages.map(|pages| pages as u64), extract.pages.map(|pages| pages as u64)),
        ("milliseconds", artifact.millis, extract.millis),
    ] {
        if made != read {
            return Err(unreadable(format!("it has {read:?} {what}, and {made:?} were made")));
        }
    }
    let mut finder = Finder::new(&extract, artifact);
    for sentence in edition.document.sentences() {
        let arrived = artifact.places.get(&sentence.id).is_some_and(|place| finder.finds(sentence, place));
        if !arrived {
            let edition = Box::new(edition.address.clone());
            return Err(BuildError::SentenceMissing { edition, channel: row.english, sentence: sentence.text() });
        }
    }
    Ok(())
}

/// Looks for sentences in an extract, one after the other.
struct Finder<'a> {
    extract: &'a Extract,
    /// Parts by their anchors.
    anchors: BTreeMap<&'a str, usize>,
    /// Elements that hold several sentences: pictures whose words are several.
    shared: BTreeSet<&'a str>,
    /// The letters and digits of all parts, with the part of each.
    letters: Vec<(char, usize)>,
    /// The words of all parts, and how often each was not yet found.
    words: BTreeMap<String, usize>,
    /// Set if right-to-left text could not be put into reading order.
    is_unordered: bool,
    /// The letters that are drawn at all, if the names of others stand in their place.
    drawn: Option<BTreeSet<char>>,
    /// The part, or the letter, after the last sentence.
    next: usize,
}

impl<'a> Finder<'a> {
    fn new(extract: &'a Extract, artifact: &'a Artifact) -> Self {
        let is_named = artifact.remarks.iter().any(|remark| remark.rule == "font-none");
        let is_unordered = artifact.remarks.iter().any(|remark| remark.rule == UNORDERED);
        let mut elements: BTreeMap<&str, usize> = BTreeMap::new();
        for place in artifact.places.values() {
            if let Whereabouts::Element(id) = place {
                *elements.entry(id).or_insert(0) += 1;
            }
        }
        elements.retain(|_, sentences| *sentences > 1);
        let shared = elements.into_keys().collect();
        let (mut anchors, mut all, mut words) = (BTreeMap::new(), Vec::new(), BTreeMap::new());
        for (index, ExtractPart { anchor, text, .. }) in extract.parts.iter().enumerate() {
            if let Some(anchor) = anchor {
                anchors.insert(anchor.as_str(), index);
            }
            all.extend(letters(text).map(|letter| (letter, index)));
            split(text).for_each(|word| *words.entry(sorted(&word)).or_insert(0) += 1);
        }
        let drawn = all.iter().map(|(letter, _)| *letter).collect();
        Self { extract, anchors, shared, letters: all, words, is_unordered, drawn: is_named.then_some(drawn), next: 0 }
    }

    fn finds(&mut self, sentence: &Sentence, place: &Whereabouts) -> bool {
        match self.extract.finding {
            FindBy::Anchor => self.by_anchor(sentence, place, |text, wanted| spaced(text) == spaced(wanted)),
            FindBy::AnchorWithAdditions => {
                self.by_anchor(sentence, place, |text, _| holds_in_order(text, &said(sentence)))
            }
            FindBy::Order => self.in_order(&[letters(&sentence.text()).collect()], place),
            FindBy::OrderWithAdditions if self.is_unordered && sentence.text().contains(is_from_right) => {
                self.in_any_order(&sentence.text())
            }
            FindBy::OrderWithAdditions => self.in_order(&self.pieces(&sentence.inlines), place),
        }
    }

    fn by_anchor(&mut self, sentence: &Sentence, place: &Whereabouts, says: impl Fn(&str, &str) -> bool) -> bool {
        let anchor = match place {
            Whereabouts::Element(id) => id.clone(),
            // What has no letters is not said, and has no cue.
            Whereabouts::Interval { start, end } if start == end => return true,
            Whereabouts::Interval { .. } | Whereabouts::Page(_) | Whereabouts::Line(_) => sentence.id.anchor(),
        };
        let Some(index) = self.anchors.get(anchor.as_str()).copied() else { return false };
        let part = &self.extract.parts[index];
        let is_shared = self.shared.contains(anchor.as_str());
        let wanted = sentence.text();
        let arrived = index >= self.next
            && part.place == *place
            && (says(&part.text, &wanted) || is_shared && spaced(&part.text).contains(&spaced(&wanted)));
        self.next = self.next.max(index);
        arrived
    }

    /// Finds the pieces of a sentence after the last sentence and at its place; between two pieces the channel may add a
    /// few words.
    fn in_order(&mut self, pieces: &[Vec<char>], place: &Whereabouts) -> bool {
        /// The most letters that a channel adds in one place: an address, the long form of an abbreviation.
        const MAX_ADDED: usize = 300;
        let Some((first, rest)) = pieces.split_first().filter(|(first, _)| !first.is_empty()) else { return true };
        let begins = (self.next..self.letters.len()).filter(|at| self.is_here(first, *at) && self.is_at(place, *at));
        let mut ends = begins.filter_map(|begin| {
            rest.iter().try_fold(begin + first.len(), |from, piece| {
                (from..self.letters.len().min(from + MAX_ADDED))
                    .find(|at| self.is_here(piece, *at))
                    .map(|at| at + piece.len())
            })
        });
        let Some(end) = ends.next() else { return false };
        self.next = end;
        true
    }

    fn is_here(&self, piece: &[char], at: usize) -> bool {
        let there = self.letters.get(at..at + piece.len());
        there.is_some_and(|there| there.iter().zip(piece).all(|((letter, _), wanted)| letter == wanted))
    }

    fn is_at(&self, place: &Whereabouts, at: usize) -> bool {
        let there = self.letters.get(at).and_then(|(_, part)| self.extract.parts.get(*part)).map(|part| &part.place);
        match (there, place) {
            // Page 0 is a picture of which the file names no page. The mark of a sentence may be the last thing on a
            // page whose first word is on the next.
            (Some(Whereabouts::Page(there)), Whereabouts::Page(page)) => [0, *page, page + 1].contains(there),
            (there, place) => there == Some(place),
        }
    }

    /// The letters of the inlines of a sentence, each for itself: an address may follow a link, and a sign may be named
    /// in words.
    fn pieces(&self, inlines: &[Inline]) -> Vec<Vec<char>> {
        let mut pieces = Vec::new();
        for inline in inlines {
            match inline.inner() {
                [] => {
                    let text = plain_text(std::slice::from_ref(inline));
                    pieces.extend(
                        text.split(|c: char| self.is_sign(c)).map(|piece| letters(piece).collect::<Vec<char>>()),
                    );
                }
                inner => pieces.extend(self.pieces(inner)),
            }
        }
        pieces.retain(|piece| !piece.is_empty());
        pieces
    }

    /// Whether a character may be named in words because no font draws it.
    fn is_sign(&self, c: char) -> bool {
        if c.is_alphanumeric() {
            let is_drawn = |drawn: &BTreeSet<char>| letters(c.encode_utf8(&mut [0; 4])).all(|c| drawn.contains(&c));
            return self.drawn.as_ref().is_some_and(|drawn| !is_drawn(drawn));
        }
        c >= '\u{2100}' && !is_unseen(c)
    }

    /// Finds the words of a sentence somewhere, as often as all sentences hold them. Of a word that a font joins with
    /// what stands beside it the file may name the letters elsewhere: half of the words are enough, if every letter is
    /// drawn.
    fn in_any_order(&mut self, text: &str) -> bool {
        let (mut found, mut all) = (0, 0);
        for word in split(text) {
            all += 1;
            found += usize::from(self.takes(&word));
            let is_drawn = |letter: &char| self.letters.iter().any(|(there, _)| there == letter);
            if !word.iter().all(is_drawn) {
                return false;
            }
        }
        // Vowel signs part the letters of a word in what the file names.
        found * 2 >= all || text.contains(is_vowel_sign)
    }

    /// Takes a word, or the parts into which the end of a line or a sign of another font broke it.
    fn takes(&mut self, word: &[char]) -> bool {
        const SHORTEST_BROKEN: usize = 4;
        let shortest = if word.len() < SHORTEST_BROKEN { word.len() } else { 1 };
        for length in (shortest..=word.len()).rev() {
            let (begin, rest) = word.split_at(length);
            let Some(left) = self.words.get_mut(&sorted(begin)).filter(|left| **left > 0) else { continue };
            *left -= 1;
            return rest.is_empty() || self.takes(rest);
        }
        false
    }
}

/// The letters and digits of a text in one shape: what a font joins into one is taken apart.
fn letters(text: &str) -> impl Iterator<Item = char> {
    text.nfkc().filter(|c| c.is_alphanumeric() && !is_unseen(*c)).collect::<Vec<_>>().into_iter()
}

/// The words of a text, each by its letters; letters and digits stand apart, and so do scripts of two directions.
fn split(text: &str) -> impl Iterator<Item = Vec<char>> {
    let kind = |c: char| (c.is_alphanumeric(), c.is_numeric(), is_from_right(c));
    let all: Vec<char> = text.nfkc().filter(|c| !is_unseen(*c)).collect();
    let words = all.chunk_by(|a, b| kind(*a) == kind(*b)).filter(|word| word.iter().all(|c| c.is_alphanumeric()));
    words.map(<[char]>::to_vec).collect::<Vec<_>>().into_iter()
}

/// The letters of a word in an order of their own.
fn sorted(word: &[char]) -> String {
    let mut letters = word.to_vec();
    letters.sort_unstable();
    letters.into_iter().collect()
}

/// Whether a text holds the words of another in their order, with others between.
fn holds_in_order(text: &str, wanted: &str) -> bool {
    let mut there = letters(text);
    letters(wanted).all(|letter| there.any(|other| other == letter))
}

/// Whether a character only steers how others are joined, broken or turned, or is a mark of a right-to-left script, which
/// stands in one drawing with its letter.
fn is_unseen(c: char) -> bool {
    is_vowel_sign(c)
        || matches!(c, '\u{ad}' | '\u{feff}')
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}')
}

fn is_vowel_sign(c: char) -> bool {
    is_from_right(c) && is_nonspacing_mark(c)
}

fn is_from_right(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefe}')
}

fn spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests;
