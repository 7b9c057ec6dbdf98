//! Search over every sentence of the library, in every language.
//!
//! The index is derived from the library. It is stored in a folder by language and key, so that an unchanged index is
//! opened and not made; without a folder it is in memory. A query is only words: it has no syntax, and no query is an
//! error. Its first 1,000 characters are read, and at most 16 words of it are looked for.

mod folder;
mod language_index;
mod question;
mod rank;
mod stem;
mod token;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::Path;

use crate::content::{Address, Edition, Library};
use crate::document::SentenceId;
use crate::lang::Lang;
use language_index::{LanguageIndex, WordMatches};
pub use token::{spelling, spellings};

/// Every sentence of a library, ready to be searched.
pub struct Index {
    shelves: BTreeMap<Lang, LanguageIndex>,
}

/// A place that answers a query.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// The edition.
    pub address: Address,
    /// The sentence in it.
    pub sentence: SentenceId,
    /// The sentence's words as they stand in the text.
    pub text: String,
    /// Stretches of `text` that matched: byte ranges on the borders of characters, in order, not
    /// overlapping.
    pub matched: Vec<Range<usize>>,
}

/// Why the engine could not serve. Neither form holds anything of a query.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SearchError {
    /// The editions in a language could not be indexed.
    #[error("the search index of `{lang}` was not made")]
    Make {
        /// The language.
        lang: Lang,
        /// Error of the engine.
        source: tantivy::TantivyError,
    },
    /// The index of a language could not be read.
    #[error("the search index of `{lang}` was not read")]
    Read {
        /// The language.
        lang: Lang,
        /// Error of the engine.
        source: tantivy::TantivyError,
    },
}

impl Index {
    /// Indexes every sentence of a library, in memory.
    ///
    /// # Errors
    ///
    /// When the engine refuses, which it does when memory or threads run out.
    pub fn of(library: &Library) -> Result<Self, SearchError> {
        Self::made(library, |lang, editions| LanguageIndex::of(lang, editions, None))
    }

    /// Opens the index of a library in a folder; what is not there yet is made there.
    ///
    /// # Errors
    ///
    /// When the engine refuses, which it does when memory or threads run out.
    pub fn open(library: &Library, folder: &Path) -> Result<Self, SearchError> {
        Self::made(library, |lang, editions| folder::open(folder, lang, editions))
    }

    fn made(
        library: &Library,
        make: impl Fn(&Lang, &[&Edition]) -> tantivy::Result<LanguageIndex>,
    ) -> Result<Self, SearchError> {
        let mut editions: BTreeMap<Lang, Vec<&Edition>> = BTreeMap::new();
        for edition in library.editions.values() {
            editions.entry(edition.address.lang.clone()).or_default().push(edition);
        }
        let mut shelves = BTreeMap::new();
        for (lang, editions) in editions {
            let shelf = make(&lang, &editions).map_err(|source| SearchError::Make { lang: lang.clone(), source })?;
            shelves.insert(lang, shelf);
        }
        Ok(Self { shelves })
    }

    /// Finds the best `most` places, best first, in editions of this language only; at most one in
    /// each edition.
    ///
    /// An edition that has more of the query's words comes first, wherever it has them; equal ones
    /// are in the order of their addresses. A query without words has no answer.
    ///
    /// # Errors
    ///
    /// When the engine cannot read its own index; no query is an error.
    pub fn find(&self, query: &str, lang: &Lang, most: usize) -> Result<Vec<Hit>, SearchError> {
        let Some(shelf) = self.shelves.get(lang) else { return Ok(Vec::new()) };
        let failed = |source| SearchError::Read { lang: lang.clone(), source };
        let found = question::wanted(query, lang)
            .iter()
            .map(|wanted| shelf.look_up(wanted))
            .collect::<Result<Vec<_>, _>>()
            .map_err(failed)?;
        let mut hits = Vec::new();
        for (edition, document) in rank::ranked(shelf.count, &found).into_iter().take(most) {
            let Some(address) = shelf.editions.get(edition) else { continue };
            let sentence = shelf.sentence(document).map_err(failed)?;
            hits.push(Hit {
                address: address.clone(),
                sentence: sentence.id,
                matched: matched(&sentence.text, lang, &found),
                text: sentence.text,
            });
        }
        Ok(hits)
    }
}

/// The stretches of a text that were taken for a word of the query; neighbours that touch are one.
fn matched(text: &str, lang: &Lang, found: &[WordMatches]) -> Vec<Range<usize>> {
    let mut stretches: Vec<Range<usize>> = Vec::new();
    for token in token::tokens(text, lang) {
        if !found.iter().any(|found| found.words.contains(&token.word) || found.stems.contains(&token.stem)) {
            continue;
        }
        match stretches.last_mut() {
            Some(last) if last.end >= token.range.start => last.end = token.range.end,
            _ => stretches.push(token.range),
        }
    }
    stretches
}
