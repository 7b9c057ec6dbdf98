//! The words that end with a stop which need not end a sentence.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::marks::{is_cased, is_ideograph};
use crate::lang::Lang;

/// Abbreviations of a language, its kin and every language, from `abbreviations.toml`.
pub(super) struct Rules {
    tables: Vec<&'static AbbreviationTable>,
    /// Written without stops, with spaces between sentences.
    pub(super) spaced: bool,
    pub(super) greek: bool,
}

/// Classification of the words before a stop.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum StopKind {
    Never,
    BeforeOpener,
    BeforeCapital,
    Number,
    Letter,
}

#[derive(serde::Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub(super) struct AbbreviationLists {
    pub(super) never: Vec<String>,
    pub(super) before_opener: Vec<String>,
    pub(super) before_capital: Vec<String>,
    pub(super) number: Vec<String>,
    pub(super) letters: Vec<String>,
    pub(super) endings: Vec<String>,
    pub(super) goes_on: Vec<String>,
    pub(super) openers: Vec<String>,
    pub(super) quoted_by: Vec<String>,
    pub(super) ordinal_after: Vec<String>,
    pub(super) ordinal_before: Vec<String>,
}

struct AbbreviationTable {
    kinds: BTreeMap<String, StopKind>,
    lists: AbbreviationLists,
}

static TABLES: LazyLock<BTreeMap<String, AbbreviationTable>> = LazyLock::new(|| {
    #[expect(clippy::expect_used, reason = "the table is compiled in and a test reads it")]
    let lists: BTreeMap<String, AbbreviationLists> =
        toml::from_str(include_str!("../abbreviations.toml")).expect("abbreviations.toml");
    lists.into_iter().map(|(tag, lists)| (tag, AbbreviationTable::from(lists))).collect()
});

impl From<AbbreviationLists> for AbbreviationTable {
    fn from(lists: AbbreviationLists) -> Self {
        let sorts = [
            (&lists.never, StopKind::Never),
            (&lists.before_opener, StopKind::BeforeOpener),
            (&lists.before_capital, StopKind::BeforeCapital),
            (&lists.number, StopKind::Number),
            (&lists.letters, StopKind::Letter),
        ];
        let kinds =
            sorts.into_iter().flat_map(|(words, kind)| words.iter().map(move |word| (key(word), kind))).collect();
        Self { kinds, lists }
    }
}

/// A word as the table has it: without marks that are not seen, each number as one `#`.
pub(super) fn key(word: &str) -> String {
    let mut key = String::with_capacity(word.len());
    for c in word.chars() {
        match c {
            '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{61c}' | '\u{640}' => {}
            c if c.is_numeric() => {
                if !key.ends_with('#') {
                    key.push('#');
                }
            }
            c => key.push(c),
        }
    }
    key
}

impl Rules {
    pub(super) fn of(lang: &Lang) -> Self {
        let english_too = lang.primary() == "en" || lang.script() != "Latn";
        let chain = lang.fallbacks();
        let tags = chain.iter().map(Lang::tag).filter(|&tag| tag != "en" || english_too);
        let tables = tags.chain(["any"]).filter_map(|tag| TABLES.get(tag)).collect();
        let primary = lang.primary();
        Self { tables, spaced: matches!(primary, "th" | "lo"), greek: primary == "el" }
    }

    /// All words of one list.
    pub(super) fn words(
        &self,
        list: fn(&AbbreviationLists) -> &Vec<String>,
    ) -> impl Iterator<Item = &'static str> + Clone + '_ {
        self.tables.iter().flat_map(move |table| list(&table.lists)).map(String::as_str)
    }

    pub(super) fn has(&self, list: fn(&AbbreviationLists) -> &Vec<String>, word: &str) -> bool {
        self.words(list).any(|entry| entry == word)
    }

    /// Classifies the word before a stop, by the lists and then by its shape; `pair` is the word with the
    /// one before it.
    pub(super) fn kind_of(&self, word: &str, pair: &str) -> Option<StopKind> {
        let shape = || kind_by_shape(word.rsplit('-').next().unwrap_or(word));
        let spelt = || (word.contains('۔') && self.is_spelt(word)).then_some(StopKind::Never);
        self.kind(&key(pair)).or_else(|| self.kind(&key(word))).or_else(spelt).or_else(shape)
    }

    /// Returns `true` if a word is an acronym spelt with the names of its letters: `ایم۔اے`.
    pub(super) fn is_spelt(&self, word: &str) -> bool {
        word.split('۔').all(|part| self.kind(&key(part)) == Some(StopKind::Letter))
    }

    /// Looks a [`key`] up in the lists.
    pub(super) fn kind(&self, key: &str) -> Option<StopKind> {
        let listed = |key: &str| self.tables.iter().find_map(|table| table.kinds.get(key).copied());
        let lower = key.to_lowercase();
        let ends = || self.words(|lists| &lists.endings).any(|ending| lower.ends_with(ending));
        listed(key).or_else(|| listed(&lower)).or_else(|| ends().then_some(StopKind::Number))
    }
}

/// Initials (`J.`) and acronyms (`U.S.`, `ق.م.`); small letters only before a number (`b. 1980`).
pub(super) fn kind_by_shape(word: &str) -> Option<StopKind> {
    if word.contains(is_ideograph) || word.contains(char::is_numeric) {
        return None;
    }
    let cased = word.contains(is_cased);
    let longest = if cased { 2 } else { 3 };
    let acronym = word.contains('.')
        && word.split('.').all(|part| (1..=longest).contains(&letters_of(part)))
        && (!cased || word.split('.').any(|part| letters_of(part) == 1));
    if letters_of(word) != 1 && !acronym {
        return None;
    }
    let small = word.chars().filter(|c| c.is_alphabetic()).all(char::is_lowercase);
    Some(if small { StopKind::BeforeCapital } else { StopKind::BeforeOpener })
}

/// The letters and vowel signs of a word.
pub(super) fn letters_of(word: &str) -> usize {
    key(word).chars().filter(|c| c.is_alphabetic()).count()
}
