//! Clarity of an edition: which measures exist for its language, how many of its sentences have something that makes
//! them hard to read, and which sentences are the hardest.
//!
//! No formula joins the measures, and none of one language is applied to another: sentences and words are long or rare by
//! the usage of their own language, and what cannot be told in a language is named as not measured. Figures of
//! different languages cannot be compared.
//!
//! The module reads no file, no clock and no network.

mod features;
mod frequent;
mod hard;
mod language;
mod words;

#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use strum::VariantArray;

use crate::content::{Edition, Glossary, Level, Library, length_of, length_unit, longest_plain};
use crate::document::{Block, Document, Inline, Sentence, plain_text};
use crate::lang::Lang;

pub use hard::hard_sentences;

use features::{Gauge, Terms, term_text, term_words};

/// Something that makes a sentence hard to read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, VariantArray)]
#[serde(rename_all = "kebab-case")]
pub enum Measure {
    /// More words than plain sentences of the language have, or characters where words are not separated.
    LongSentence,
    /// Three words or more, and over a tenth of the sentence, longer than 95 % of running words of the language.
    LongWords,
    /// Two words or more, and over a tenth of the sentence, outside the words that are 90 % of running text.
    RareWords,
    /// Three nouns or more, and a fifth of the sentence, made from verbs and adjectives.
    NominalStyle,
    /// A verb in the passive.
    Passive,
    /// Two words in a clause that deny something.
    DoubleNegation,
    /// Three commas or more.
    Commas,
    /// A word of the glossary that the document marks nowhere, so that no reader is told its meaning.
    UnmarkedTerms,
}

impl Measure {
    /// All measures, in the order in which they are told.
    pub const ALL: &'static [Self] = Self::VARIANTS;
}

/// Reason why a sentence is hard.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Reason {
    /// The measure.
    pub measure: Measure,
    /// Count of what was found: words, commas, or the length of the sentence.
    pub count: usize,
    /// The words that were found, in lower case, at most [`Reason::MOST_WORDS`]; empty for a length and for commas.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub words: Vec<String>,
}

impl Reason {
    /// Words of a reason that are named.
    pub const MOST_WORDS: usize = 12;

    fn new(measure: Measure, count: usize, mut words: Vec<String>) -> Self {
        words.truncate(Self::MOST_WORDS);
        Self { measure, count, words }
    }

    /// Weight of the reason in the order of hard sentences; no other use.
    fn weight(&self, longest: usize) -> usize {
        match self.measure {
            Measure::LongSentence => 20 + 20 * (self.count - longest.min(self.count)) / longest.max(1),
            Measure::LongWords | Measure::NominalStyle | Measure::Commas => 10,
            Measure::RareWords | Measure::Passive | Measure::UnmarkedTerms => 10 * self.count.min(4),
            Measure::DoubleNegation => 30,
        }
    }
}

/// A sentence that is hard to read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct HardSentence {
    /// Line of the run of text that holds the sentence.
    pub line: usize,
    /// Column of that run of text, in characters.
    pub column: usize,
    /// The sentence, cut after [`HardSentence::MOST_CHARS`] characters.
    pub text: String,
    /// Reasons why it is hard.
    pub reasons: Vec<Reason>,
}

impl HardSentence {
    /// Characters of a sentence that are kept.
    pub const MOST_CHARS: usize = 300;
}

/// Lengths of sentences.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Lengths {
    /// Unit: `words`, or `characters` where words are not separated.
    pub unit: &'static str,
    /// Length that half of the sentences do not exceed.
    pub median: usize,
    /// Length that nine of ten sentences do not exceed.
    pub ninth: usize,
    /// Length of the longest sentence.
    pub longest: usize,
    /// Length from which on a sentence is long in this language.
    pub limit: usize,
}

/// Clarity of an edition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Clarity {
    /// Number of sentences that were measured: not contacts, text to be copied, and sentences of one or two words.
    pub sentences: usize,
    /// Number of them that have nothing that makes them hard to read.
    pub clear: usize,
    /// Lengths of the sentences.
    pub lengths: Lengths,
    /// Measures that exist for the language, and in how many sentences each found something.
    pub measured: BTreeMap<Measure, usize>,
    /// Measures that do not exist for the language.
    pub not_measured: Vec<Measure>,
    /// Language whose words are used, if that is another one: Persian for Dari.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub words_of: Option<String>,
    /// The hardest sentences, at most ten, the hardest first.
    pub hardest: Vec<HardSentence>,
}

/// Clarity of an edition with its names, as `evenhand check --json` prints it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ClarityRecord<'a> {
    /// The word `clarity`: no finding has this key.
    pub record: &'static str,
    /// The file, relative to the content's folder.
    pub file: &'a str,
    /// Language of the edition.
    pub lang: &'a str,
    /// Reading level of the edition.
    pub level: Level,
    /// The measures.
    #[serde(flatten)]
    pub clarity: Clarity,
}

/// Sentences that are named as the hardest, at most.
const HARDEST: usize = 10;

/// Words that a sentence has at least to be measured; characters where words are not separated.
const SHORTEST: usize = 3;

/// Measures an edition.
#[must_use]
pub fn of_edition(library: &Library, edition: &Edition) -> Clarity {
    measure(&edition.document, library.glossaries.get(&edition.address.lang))
}

/// Measures every edition, in the order of their addresses.
pub fn records(library: &Library) -> impl Iterator<Item = ClarityRecord<'_>> {
    library.editions.values().map(|edition| ClarityRecord {
        record: "clarity",
        file: &edition.file,
        lang: edition.address.lang.tag(),
        level: edition.address.level,
        clarity: of_edition(library, edition),
    })
}

/// Measures a document, with the glossary of its language if there is one.
#[must_use]
pub fn measure(document: &Document, glossary: Option<&Glossary>) -> Clarity {
    let lang = &document.lang;
    let sentences = measured_sentences(document);
    let gauge = Gauge::new(lang, terms(document, &sentences, glossary));
    let (measured, not_measured): (Vec<Measure>, Vec<Measure>) =
        Measure::ALL.iter().partition(|each| gauge.has(**each));
    let mut measured: BTreeMap<Measure, usize> = measured.into_iter().map(|measure| (measure, 0)).collect();
    let longest = longest_plain(lang);
    let mut hard = Vec::new();
    let mut clear = 0;
    for sentence in &sentences {
        let reasons = gauge.reasons(sentence);
        clear += usize::from(reasons.is_empty());
        for reason in &reasons {
            *measured.entry(reason.measure).or_default() += 1;
        }
        let weight: usize = reasons.iter().map(|reason| reason.weight(longest)).sum();
        if weight > 0 {
            hard.push((weight, sentence, reasons));
        }
    }
    hard.sort_by_key(|(weight, ..)| std::cmp::Reverse(*weight));
    let hardest = hard.into_iter().take(HARDEST).map(|(_, sentence, reasons)| HardSentence {
        line: sentence.place.line,
        column: sentence.place.column,
        text: shortened(sentence.text()),
        reasons,
    });
    Clarity {
        sentences: sentences.len(),
        clear,
        lengths: lengths(&sentences, lang),
        not_measured,
        words_of: Some(language::data_of(lang)).filter(|data| *data != lang.primary()).map(str::to_owned),
        hardest: hardest.collect(),
        measured,
    }
}

/// Sentences of a document that are read as sentences.
fn measured_sentences(document: &Document) -> Vec<&Sentence> {
    let mut left_out = BTreeSet::new();
    for block in document.every_block() {
        if matches!(block, Block::Contact(_) | Block::Code(_)) {
            block.each_prose(&mut |prose| left_out.extend(prose.iter().map(|sentence| &sentence.id)));
        }
    }
    let all = document.sentences().into_iter();
    all.filter(|sentence| !left_out.contains(&sentence.id) && length_of(sentence, &document.lang) >= SHORTEST).collect()
}

/// Words that a document explains, and terms of the glossary that it marks nowhere.
fn terms(document: &Document, sentences: &[&Sentence], glossary: Option<&Glossary>) -> Terms {
    let lang = &document.lang;
    let mut keys = BTreeSet::new();
    let mut texts = Vec::new();
    for sentence in sentences {
        marked(&sentence.inlines, &mut keys, &mut texts);
    }
    for block in document.every_block() {
        if let Block::Definitions(definitions) = block {
            texts.extend(definitions.iter().flat_map(|one| &one.terms).flatten().map(Sentence::text));
        }
    }
    let unmarked = |glossary: &Glossary| {
        let unmarked = glossary.terms.iter().filter(|(key, _)| !keys.contains(key.as_str()));
        unmarked.map(|(_, entry)| term_text(&entry.term, lang)).filter(|term| !term.trim().is_empty()).collect()
    };
    Terms {
        explained: texts.iter().flat_map(|text| term_words(text, lang)).collect(),
        unmarked: glossary.filter(|glossary| !glossary.terms.is_empty()).map(unmarked),
    }
}

/// Keys and words of the terms that a sentence marks, and the long forms of its abbreviations.
fn marked<'a>(inlines: &'a [Inline], keys: &mut BTreeSet<&'a str>, texts: &mut Vec<String>) {
    for inline in inlines {
        match inline {
            Inline::Term { key, inlines } => {
                keys.insert(key);
                texts.push(plain_text(inlines));
            }
            Inline::Abbreviation { long, .. } => texts.push(long.clone()),
            other => marked(other.inner(), keys, texts),
        }
    }
}

fn lengths(sentences: &[&Sentence], lang: &Lang) -> Lengths {
    let mut lengths: Vec<usize> = sentences.iter().map(|sentence| length_of(sentence, lang)).collect();
    lengths.sort_unstable();
    let at = |tenths: usize| {
        lengths.get((lengths.len() * tenths).div_ceil(10).saturating_sub(1)).copied().unwrap_or_default()
    };
    let unit = length_unit(lang);
    Lengths { unit, median: at(5), ninth: at(9), longest: at(10), limit: longest_plain(lang) }
}

fn shortened(text: String) -> String {
    match text.char_indices().nth(HardSentence::MOST_CHARS) {
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
        None => text,
    }
}
