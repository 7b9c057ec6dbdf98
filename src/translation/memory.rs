//! The translation memory: what was translated before, found by the words of its source.

use crate::content::{Address, Edition, Library, Wording};
use crate::lang::Lang;

/// Every pair of a source sentence and its translation that a library holds.
#[derive(Debug, Default)]
pub struct Memory {}

/// An earlier translation of the same sentence or one like it. It is an offer and nothing more: what
/// is taken is checked like anything that a person types.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// The source sentence that was translated, without marks.
    pub source: String,
    /// Its translation, in inline Markdown.
    pub text: String,
    /// The edition in which it stands.
    pub from: Address,
    /// Who made its wording.
    pub wording: Wording,
    /// How near the source sentence is to the one asked for.
    pub likeness: Likeness,
}

/// How near two sentences are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Likeness {
    /// So many per cent of the words are the same in the same order: 70 to 99.
    Near(u8),
    /// The same words.
    Exact,
}

/// How much work a translation is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Effort {
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
    pub const MOST: usize = 5;

    /// Reads a library: every edition that is built as its source is.
    #[must_use]
    pub fn of(library: &Library) -> Self {
        Self {}
    }

    /// Earlier translations of a sentence, best first, at most [`Memory::MOST`].
    #[must_use]
    pub fn offers(&self, source_lang: &Lang, text: &str, target_lang: &Lang) -> Vec<Offer> {
        Vec::new()
    }

    /// How much work it is to translate an edition.
    #[must_use]
    pub fn effort(&self, source: &Edition, target: &Lang) -> Effort {
        Effort::default()
    }
}
