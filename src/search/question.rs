//! Parses the text of a query into words to look for.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use super::token::tokens;
use crate::lang::Lang;

/// The most characters of a query that are read.
pub(super) const MAX_CHARS: usize = 1_000;

/// The most words that are looked for: the first ones that say something of the subject.
pub(super) const MAX_WORDS: usize = 16;

/// A word to look for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct QueryWord {
    /// The word, folded.
    pub(super) word: String,
    /// Stem of the word.
    pub(super) stem: String,
    /// Whether it may be the beginning of a longer word.
    pub(super) end: WordEnd,
}

/// Whether a word has been typed to its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum WordEnd {
    /// Another word follows.
    Typed,
    /// The last word of the query: it may go on.
    Open,
}

/// The different words of a query, in order, without those that only hold the question together
/// unless there are no others.
pub(super) fn wanted(query: &str, lang: &Lang) -> Vec<QueryWord> {
    let query: String = query.chars().take(MAX_CHARS).collect();
    let all = tokens(&query, lang);
    let last = all.last().map(|token| token.range.start);
    let function = FUNCTION_WORDS.get(lang.rules().primary());
    let says_something = |word: &str| function.is_none_or(|words| !words.contains(word));
    let any = all.iter().any(|token| says_something(&token.word));
    let mut seen = BTreeSet::new();
    let mut words = Vec::new();
    for token in all {
        if (any && !says_something(&token.word)) || !seen.insert(token.word.clone()) {
            continue;
        }
        let end = if Some(token.range.start) == last { WordEnd::Open } else { WordEnd::Typed };
        words.push(QueryWord { word: token.word, stem: token.stem, end });
        if words.len() == MAX_WORDS {
            break;
        }
    }
    words
}

/// The folded function words by primary language.
static FUNCTION_WORDS: LazyLock<BTreeMap<String, BTreeSet<String>>> = LazyLock::new(|| {
    #[expect(clippy::expect_used, reason = "the table is compiled in and a test reads it")]
    let lists: BTreeMap<String, String> =
        toml::from_str(include_str!("function_words.toml")).expect("function_words.toml");
    let fold = |(tag, list): (String, String)| {
        let lang = tag.parse::<Lang>().ok()?;
        Some((tag, tokens(&list, &lang).into_iter().map(|token| token.word).collect()))
    };
    lists.into_iter().filter_map(fold).collect()
});
