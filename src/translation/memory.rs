//! The translation memory: what was translated before, found by the words of its source.
//!
//! Two sentences are as near as the fewest words that have to be put in, taken out or changed to make
//! one of the other (the edit distance), measured against the longer one.

use std::collections::{BTreeMap, BTreeSet};

use super::align::{beside, beside_record};
use super::check::groups;
use super::draft::JOINED;
use super::segment::{Segment, Translatable, segments};
use crate::content::{Address, Edition, Library, Wording};
use crate::lang::Lang;

/// Every pair of a source sentence and its translation that a library holds.
#[derive(Debug, Default)]
pub struct Memory {
    /// Translated sentences by source language.
    sources: BTreeMap<Lang, TranslatedSentences>,
}

/// The sentences of one language that were translated.
#[derive(Debug, Default)]
struct TranslatedSentences {
    entries: Vec<MemoryEntry>,
    /// Entries by their text.
    by_text: BTreeMap<String, usize>,
    /// Words, and the entries in which each stands.
    words: BTreeMap<String, u32>,
    standing: Vec<Vec<usize>>,
}

#[derive(Debug)]
struct MemoryEntry {
    text: String,
    words: Vec<u32>,
    translations: BTreeMap<Lang, Vec<Translation>>,
}

#[derive(Debug)]
struct Translation {
    text: String,
    from: Address,
    wording: Wording,
}

/// An earlier translation of the same sentence or one like it. It is an offer and nothing more: what
/// is taken is checked like anything that a person types.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// The source sentence that was translated, without marks.
    pub source: String,
    /// Text of the translation, in inline Markdown.
    pub text: String,
    /// The edition in which it stands.
    pub from: Address,
    /// Author of the wording.
    pub wording: Wording,
    /// Similarity of the source sentence to the one asked for.
    pub likeness: Likeness,
}

/// Similarity of two sentences.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Likeness {
    /// The given percentage of the words is the same in the same order: 70 to 99.
    Near(u8),
    /// All words are the same.
    Exact,
}

impl Likeness {
    /// The least that is offered, in per cent.
    pub const LEAST: usize = 70;
}

/// Amount of work in a translation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct TranslationEffort {
    /// Words of the source; characters where the language has no spaces.
    pub words: usize,
    /// Sentences that have to be translated.
    pub sentences: usize,
    /// Sentences of these that were translated before, word for word.
    pub known: usize,
    /// The words in them.
    pub known_words: usize,
}

impl Memory {
    /// Offers at most.
    pub const MAX_OFFERS: usize = 5;

    /// Reads a library: every translation of which it can be told what each of its sentences says.
    #[must_use]
    pub fn of(library: &Library) -> Self {
        let mut memory = Self::default();
        for edition in library.editions.values() {
            let Some(piece) = library.pieces.get(&edition.address.piece) else { continue };
            let source = edition.address.with(&piece.source, edition.address.level);
            let Some(source) = library.editions.get(&source).filter(|_| edition.address.lang != piece.source) else {
                continue;
            };
            memory.read(source, edition);
        }
        memory
    }

    fn read(&mut self, source: &Edition, edition: &Edition) {
        let draft = match &edition.made_from[..] {
            [] if edition.behind.is_empty() => beside(&source.document, &edition.document),
            [] => return,
            record => beside_record(record, &edition.document, &source.document),
        };
        let segments = segments(source);
        for group in groups(&segments, &draft) {
            let text = group.first().and_then(|head| draft.get(&head.id)).filter(|text| *text != JOINED);
            if let Some(text) = text {
                self.add(source, edition, group, text);
            }
        }
    }

    fn add(&mut self, source: &Edition, edition: &Edition, group: &[Segment], text: &str) {
        let ours: Vec<&str> = group.iter().map(|segment| segment.text.as_str()).collect();
        let said = self.sources.entry(source.address.lang.clone()).or_default();
        let translation =
            Translation { text: text.to_owned(), from: edition.address.clone(), wording: edition.wording.clone() };
        said.entry(&single_spaced(&ours.join(" ")))
            .translations
            .entry(edition.address.lang.clone())
            .or_default()
            .push(translation);
    }

    /// Earlier translations of a sentence, best first, at most [`Memory::MAX_OFFERS`]. What two editions
    /// translate in the same words is offered once.
    #[must_use]
    pub fn offers(&self, source_lang: &Lang, text: &str, target_lang: &Lang) -> Vec<Offer> {
        let Some(said) = self.sources.get(source_lang) else { return Vec::new() };
        let mut seen = BTreeSet::new();
        let mut offers = Vec::new();
        for (likeness, entry) in said.like(&single_spaced(text), target_lang) {
            for translation in entry.translations.get(target_lang).into_iter().flatten() {
                if !seen.insert(&translation.text) || offers.len() == Self::MAX_OFFERS {
                    continue;
                }
                offers.push(Offer {
                    source: entry.text.clone(),
                    text: translation.text.clone(),
                    from: translation.from.clone(),
                    wording: translation.wording.clone(),
                    likeness,
                });
            }
        }
        offers
    }

    /// With how many sentences a question is compared.
    #[cfg(test)]
    pub(super) fn compared(&self, source_lang: &Lang, text: &str) -> usize {
        let said = self.sources.get(source_lang);
        said.map_or(0, |said| said.candidates(&said.asked(text)).len())
    }

    /// Returns `true` if a sentence was translated before, word for word.
    #[must_use]
    pub fn knows(&self, source_lang: &Lang, text: &str, target_lang: &Lang) -> bool {
        let said = self.sources.get(source_lang);
        said.and_then(|said| said.exact(&single_spaced(text)))
            .is_some_and(|entry| entry.translations.contains_key(target_lang))
    }

    /// Estimates the work to translate an edition.
    #[must_use]
    pub fn effort(&self, source: &Edition, target: &Lang) -> TranslationEffort {
        let mut effort = TranslationEffort::default();
        for segment in segments(source).iter().filter(|segment| segment.kept == Translatable::Translate) {
            let words = words(&segment.text).count();
            effort.words += words;
            effort.sentences += 1;
            if self.knows(&source.address.lang, &segment.text, target) {
                effort.known += 1;
                effort.known_words += words;
            }
        }
        effort
    }
}

impl TranslatedSentences {
    /// The entry of a text, made where there is none.
    fn entry(&mut self, text: &str) -> &mut MemoryEntry {
        let index = match self.by_text.get(text) {
            Some(index) => *index,
            None => {
                let index = self.entries.len();
                let mut own = Vec::new();
                for word in words(text) {
                    let next = u32::try_from(self.standing.len()).unwrap_or(u32::MAX);
                    let id = *self.words.entry(word).or_insert(next);
                    if id == next {
                        self.standing.push(Vec::new());
                    }
                    let standing = &mut self.standing[id as usize];
                    if standing.last() != Some(&index) {
                        standing.push(index);
                    }
                    own.push(id);
                }
                self.entries.push(MemoryEntry { text: text.to_owned(), words: own, translations: BTreeMap::new() });
                self.by_text.insert(text.to_owned(), index);
                index
            }
        };
        &mut self.entries[index]
    }

    fn exact(&self, text: &str) -> Option<&MemoryEntry> {
        self.by_text.get(text).map(|index| &self.entries[*index])
    }

    /// Entries like a text that were translated into a language, nearest first.
    fn like(&self, text: &str, target: &Lang) -> Vec<(Likeness, &MemoryEntry)> {
        let exact = self.exact(text).filter(|entry| entry.translations.contains_key(target));
        let mut found: Vec<(Likeness, &MemoryEntry)> =
            exact.map(|entry| (Likeness::Exact, entry)).into_iter().collect();
        let asked = self.asked(text);
        for index in self.candidates(&asked) {
            let entry = &self.entries[index];
            if entry.text == text || !entry.translations.contains_key(target) {
                continue;
            }
            found.extend(likeness(&asked, &entry.words).map(|likeness| (likeness, entry)));
        }
        found.sort_by(|one, other| other.0.cmp(&one.0).then_with(|| one.1.text.cmp(&other.1.text)));
        found
    }

    /// The words of a question; one that no entry has is like no other.
    fn asked(&self, text: &str) -> Vec<Option<u32>> {
        words(text).map(|word| self.words.get(&word).copied()).collect()
    }

    /// Entries that can be near enough: of the words asked for, all but three in ten must stand in
    /// them, so one of the rarest three in ten and one more does.
    fn candidates(&self, asked: &[Option<u32>]) -> BTreeSet<usize> {
        let distinct: BTreeSet<u32> = asked.iter().flatten().copied().collect();
        let most = asked.len() * (100 - Likeness::LEAST) / 100;
        let unknown = asked.iter().filter(|word| word.is_none()).count();
        if unknown > most {
            return BTreeSet::new();
        }
        let mut known: Vec<&Vec<usize>> = distinct.iter().map(|id| &self.standing[*id as usize]).collect();
        known.sort_by_key(|standing| standing.len());
        let fits = |index: &usize| {
            let (short, long) =
                (self.entries[*index].words.len().min(asked.len()), self.entries[*index].words.len().max(asked.len()));
            short * 100 >= long * Likeness::LEAST
        };
        known.into_iter().take(most - unknown + 1).flatten().copied().filter(fits).collect()
    }
}

/// Compares two rows of words; `None` if they are not similar enough.
fn likeness(one: &[Option<u32>], other: &[u32]) -> Option<Likeness> {
    let long = one.len().max(other.len());
    if long == 0 {
        return None;
    }
    let percent = 100 * (long - distance(one, other, |word, theirs| *word == Some(*theirs)).min(long)) / long;
    // The same words with other marks between them are near, not the same.
    let percent = u8::try_from(percent.min(99)).unwrap_or(0);
    (usize::from(percent) >= Likeness::LEAST).then_some(Likeness::Near(percent))
}

/// The fewest items that have to be put in, taken out or changed to make one list of the other.
fn distance<A, B>(one: &[A], other: &[B], same: impl Fn(&A, &B) -> bool) -> usize {
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (index, word) in one.iter().enumerate() {
        let mut corner = row[0];
        row[0] = index + 1;
        for (at, theirs) in other.iter().enumerate() {
            let changed = corner + usize::from(!same(word, theirs));
            corner = row[at + 1];
            row[at + 1] = changed.min(row[at] + 1).min(corner + 1);
        }
    }
    row[other.len()]
}

fn single_spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The words of a text in small letters; each Chinese or Japanese character counts as one.
pub(super) fn words(text: &str) -> impl Iterator<Item = String> {
    let wide = |c: char| ('\u{3040}'..='\u{9fff}').contains(&c);
    let mut words: Vec<String> = Vec::new();
    let mut word = String::new();
    for c in text.chars() {
        let inside = c.is_alphanumeric() || matches!(c, '\'' | '’' | '\u{200c}' | '\u{200d}') || is_mark(c);
        if inside && !wide(c) {
            word.extend(c.to_lowercase());
            continue;
        }
        if !word.is_empty() {
            words.push(std::mem::take(&mut word));
        }
        if wide(c) {
            words.push(c.to_string());
        }
    }
    if !word.is_empty() {
        words.push(word);
    }
    words.into_iter()
}

/// Vowel signs and other marks that stand on letters.
fn is_mark(c: char) -> bool {
    use unicode_normalization::char::is_combining_mark;
    is_combining_mark(c)
}

/// Returns the similarity of two texts, in per cent of their words.
pub(super) fn nearness(one: &str, other: &str) -> usize {
    let mut ids = BTreeMap::new();
    let mut number = |text: &str| {
        words(text)
            .map(|word| {
                let next = u32::try_from(ids.len()).unwrap_or(u32::MAX);
                *ids.entry(word).or_insert(next)
            })
            .collect::<Vec<_>>()
    };
    let (one, other) = (number(one), number(other));
    let long = one.len().max(other.len()).max(1);
    100 * (long - distance(&one, &other, |word, theirs| word == theirs).min(long)) / long
}
