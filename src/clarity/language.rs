//! Words and endings by which a language shows what makes a sentence hard, as data.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use crate::lang::Lang;

/// Entry of `languages.toml`. A list that is empty means that the language is not measured by it.
#[derive(Debug, Default, serde::Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct LanguageWords {
    like: String,
    pub(super) split: String,
    pub(super) prefixes: Vec<String>,
    pub(super) suffixes: Vec<String>,
    pub(super) known: WordSet,
    pub(super) nominal: WordSet,
    pub(super) plain_nouns: WordSet,
    pub(super) negation: WordSet,
    pub(super) concord: WordSet,
    pub(super) strengthened: WordSet,
    pub(super) clause: WordSet,
    pub(super) says: WordSet,
    pub(super) be: WordSet,
    pub(super) between: WordSet,
    pub(super) participle: WordSet,
    pub(super) no_participle: WordSet,
    pub(super) not_after: WordSet,
}

/// Words, and endings of words.
#[derive(Debug, Default, serde::Deserialize)]
#[serde(from = "Vec<String>")]
pub(super) struct WordSet {
    words: BTreeSet<String>,
    endings: Vec<String>,
}

impl From<Vec<String>> for WordSet {
    fn from(patterns: Vec<String>) -> Self {
        let mut set = Self::default();
        for pattern in patterns {
            match pattern.strip_prefix('*') {
                Some(ending) => set.endings.push(ending.to_owned()),
                None => drop(set.words.insert(pattern)),
            }
        }
        set
    }
}

impl WordSet {
    /// Letters that a word has at least before an ending: `red` and `été` have none.
    const STEM: usize = 2;

    pub(super) fn has(&self, word: &str) -> bool {
        let ends =
            |ending: &String| word.strip_suffix(ending.as_str()).is_some_and(|stem| stem.chars().count() >= Self::STEM);
        self.words.contains(word) || self.endings.iter().any(ends)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.words.is_empty() && self.endings.is_empty()
    }
}

static LANGUAGES: LazyLock<BTreeMap<String, LanguageWords>> =
    LazyLock::new(|| toml::from_str(include_str!("languages.toml")).unwrap_or_default());

static NO_WORDS: LazyLock<LanguageWords> = LazyLock::new(LanguageWords::default);

/// Returns the language whose data are used for a language, as a primary subtag: Persian for Dari.
pub(super) fn data_of(lang: &Lang) -> &str {
    match LANGUAGES.get(lang.primary()) {
        Some(words) if !words.like.is_empty() => &words.like,
        _ => lang.primary(),
    }
}

impl LanguageWords {
    /// The words of a language; none for one that the data do not know.
    pub(super) fn of(lang: &Lang) -> &'static Self {
        LANGUAGES.get(data_of(lang)).unwrap_or(&NO_WORDS)
    }

    /// Words of a language itself that everybody knows, also if the words of another language are used.
    pub(super) fn known_in(lang: &Lang) -> &'static WordSet {
        &LANGUAGES.get(lang.primary()).unwrap_or(&NO_WORDS).known
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_data_can_be_read() {
        let read: Result<BTreeMap<String, LanguageWords>, _> = toml::from_str(include_str!("languages.toml"));

        let read = read.unwrap();
        assert!(read.len() >= 11);
        for (name, words) in &read {
            assert!(words.like.is_empty() || read.contains_key(&words.like), "{name}");
            assert_eq!(words.be.is_empty(), words.participle.is_empty(), "{name}");
        }
    }
}
