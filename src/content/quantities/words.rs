//! Words for numbers, times and dates, by language: the lists beside this file.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use serde::Deserialize;

use super::ratio::Ratio;
use super::tokens::{QuantityToken, QuantityTokenKind, tokens};
use crate::content::word_tables;
use crate::lang::Lang;

/// The lists as they are written.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct QuantityLists {
    /// Words whose absence says nothing: `a`, `both`.
    faint: Vec<String>,
    /// Words that count only where the other text has a number to spare as well.
    soft: Vec<String>,
    /// Endings after an ordinal's stem; without any, stems are whole words.
    ordinal_endings: Vec<String>,
    /// Words between the parts of a number.
    conjunctions: Vec<String>,
    /// Letters behind figures that make an ordinal: `5th`.
    ordinal_suffixes: Vec<String>,
    /// Letters behind figures that make a decade: `1990s`.
    decade_suffixes: Vec<String>,
    /// Words before a decade.
    decade_words: Vec<String>,
    /// Words after a decade.
    decade_after: Vec<String>,
    /// Words that are written together with the word behind them.
    prefixes: Vec<String>,
    /// Endings of words for numbers.
    suffixes: Vec<String>,
    /// Whether small numbers stand before tens without a word between them.
    inverted: bool,
    /// Whether numbers are written in Chinese signs.
    han: bool,
    percent: Vec<String>,
    percent_before: Vec<String>,
    am: Vec<String>,
    pm: Vec<String>,
    /// Whether `am` and `pm` stand before or after the hour.
    dayparts: Option<HourSide>,
    noon: Vec<String>,
    midnight: Vec<String>,
    /// Words after an hour.
    hours: Vec<String>,
    /// Words before an hour.
    hour_words: Vec<String>,
    /// Day and night, each day.
    always: Vec<String>,
    /// Words between the parts of a date.
    connectors: Vec<String>,
    cardinals: BTreeMap<String, Vec<String>>,
    ordinals: BTreeMap<String, Vec<String>>,
    fractions: BTreeMap<String, Vec<String>>,
    scales: BTreeMap<String, Vec<String>>,
    decades: BTreeMap<String, Vec<String>>,
    months: BTreeMap<String, Vec<String>>,
    /// Months of the solar calendar of Iran and Afghanistan.
    solar: BTreeMap<String, Vec<String>>,
    /// Months of the lunar calendar.
    hijri: BTreeMap<String, Vec<String>>,
    units: BTreeMap<Unit, Vec<String>>,
    /// Single words for two of a unit.
    dual: BTreeMap<Unit, Vec<String>>,
    money: BTreeMap<Money, Vec<String>>,
}

/// On which side of an hour the part of the day stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum HourSide {
    Before,
    After,
}

/// A unit of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Unit {
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Year,
}

/// Phrases by their first word, the longest first.
#[derive(Debug)]
pub(super) struct PhraseIndex<V>(BTreeMap<String, Vec<(Vec<String>, V)>>);

impl<V> Default for PhraseIndex<V> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<V: Copy> PhraseIndex<V> {
    fn add(&mut self, phrase: &str, value: V) {
        let words: Vec<String> =
            tokens(phrase).into_iter().filter(|token| !is_skipped(token)).map(|token| token.text).collect();
        let Some(first) = words.first().cloned() else { return };
        let list = self.0.entry(first).or_default();
        list.push((words, value));
        list.sort_by_key(|(words, _)| std::cmp::Reverse(words.len()));
    }

    fn of(words: &[String], value: V) -> Self {
        let mut phrases = Self::default();
        words.iter().for_each(|word| phrases.add(word, value));
        phrases
    }

    fn keyed(lists: &BTreeMap<V, Vec<String>>) -> Self {
        let mut phrases = Self::default();
        for (value, words) in lists {
            words.iter().for_each(|word| phrases.add(word, *value));
        }
        phrases
    }

    fn by_value(lists: &BTreeMap<String, Vec<String>>, value: impl Fn(&str) -> Option<V>) -> Self {
        let mut phrases = Self::default();
        for (text, words) in lists {
            let Some(value) = value(text) else { continue };
            words.iter().for_each(|word| phrases.add(word, value));
        }
        phrases
    }
}

/// Hyphens and commas inside a phrase say nothing.
pub(super) fn is_skipped(token: &QuantityToken) -> bool {
    token.is('-') || token.is(',')
}

/// Everything that is known of a language's words.
#[derive(Debug, Default)]
pub(super) struct QuantityWords {
    pub(super) cardinals: PhraseIndex<Ratio>,
    pub(super) ordinals: PhraseIndex<Ratio>,
    pub(super) fractions: PhraseIndex<Ratio>,
    pub(super) scales: PhraseIndex<Ratio>,
    pub(super) decades: PhraseIndex<u16>,
    pub(super) months: PhraseIndex<u8>,
    pub(super) solar: PhraseIndex<u8>,
    pub(super) hijri: PhraseIndex<u8>,
    pub(super) units: PhraseIndex<Unit>,
    pub(super) dual: PhraseIndex<Unit>,
    pub(super) money: PhraseIndex<Money>,
    pub(super) percent: PhraseIndex<()>,
    pub(super) percent_before: PhraseIndex<()>,
    pub(super) am: PhraseIndex<()>,
    pub(super) pm: PhraseIndex<()>,
    pub(super) noon: PhraseIndex<()>,
    pub(super) midnight: PhraseIndex<()>,
    pub(super) hours: PhraseIndex<()>,
    pub(super) hour_words: PhraseIndex<()>,
    pub(super) always: PhraseIndex<()>,
    pub(super) decade_words: PhraseIndex<()>,
    pub(super) decade_after: PhraseIndex<()>,
    pub(super) connectors: PhraseIndex<()>,
    pub(super) conjunctions: BTreeSet<String>,
    pub(super) ordinal_suffixes: BTreeSet<String>,
    pub(super) decade_suffixes: BTreeSet<String>,
    pub(super) faint: BTreeSet<String>,
    pub(super) soft: BTreeSet<String>,
    prefixes: Vec<String>,
    suffixes: Vec<String>,
    pub(super) dayparts: Option<HourSide>,
    pub(super) han: bool,
    pub(super) inverted: bool,
}

/// A currency; the dollars of several countries are one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Money {
    Dollar,
    Pound,
    Euro,
    Rupee,
    Taka,
    Afghani,
    Dinar,
    Rial,
    Ruble,
    Yuan,
}

static WORDS: LazyLock<BTreeMap<&'static str, QuantityWords>> = LazyLock::new(|| {
    let all = [
        ("ar", include_str!("ar.toml")),
        ("bn", include_str!("bn.toml")),
        ("ckb", include_str!("ckb.toml")),
        ("de", include_str!("de.toml")),
        ("en", include_str!("en.toml")),
        ("es", include_str!("es.toml")),
        ("fa", include_str!("fa.toml")),
        ("fr", include_str!("fr.toml")),
        ("prs", include_str!("prs.toml")),
        ("ps", include_str!("ps.toml")),
        ("ru", include_str!("ru.toml")),
        ("ur", include_str!("ur.toml")),
        ("zh", include_str!("zh.toml")),
    ];
    // The test `every_list_is_read` holds that none is left out.
    word_tables::<QuantityLists>(&all).into_iter().map(|(tag, lists)| (tag, QuantityWords::of(&lists))).collect()
});

static NONE: LazyLock<QuantityWords> = LazyLock::new(QuantityWords::default);

impl QuantityWords {
    /// The words of a language; empty for one without lists.
    pub(super) fn for_lang(lang: &Lang) -> &'static Self {
        WORDS.get(lang.primary()).unwrap_or(&NONE)
    }

    fn of(lists: &QuantityLists) -> Self {
        let ratio = |text: &str| Ratio::parse(text);
        let number = |text: &str| text.parse().ok();
        let small = |text: &str| text.parse::<u8>().ok();
        let mut ordinals = PhraseIndex::default();
        let endings =
            if lists.ordinal_endings.is_empty() { vec![String::new()] } else { lists.ordinal_endings.clone() };
        for (text, stems) in &lists.ordinals {
            let Some(value) = Ratio::parse(text) else { continue };
            for stem in stems {
                endings.iter().for_each(|ending| ordinals.add(&format!("{stem}{ending}"), value));
            }
        }
        let set = |words: &[String]| words.iter().map(|word| key(word)).collect::<BTreeSet<_>>();
        Self {
            cardinals: PhraseIndex::by_value(&lists.cardinals, ratio),
            ordinals,
            fractions: PhraseIndex::by_value(&lists.fractions, ratio),
            scales: PhraseIndex::by_value(&lists.scales, ratio),
            decades: PhraseIndex::by_value(&lists.decades, number),
            months: PhraseIndex::by_value(&lists.months, small),
            solar: PhraseIndex::by_value(&lists.solar, small),
            hijri: PhraseIndex::by_value(&lists.hijri, small),
            units: PhraseIndex::keyed(&lists.units),
            dual: PhraseIndex::keyed(&lists.dual),
            money: PhraseIndex::keyed(&lists.money),
            percent: PhraseIndex::of(&lists.percent, ()),
            percent_before: PhraseIndex::of(&lists.percent_before, ()),
            am: PhraseIndex::of(&lists.am, ()),
            pm: PhraseIndex::of(&lists.pm, ()),
            noon: PhraseIndex::of(&lists.noon, ()),
            midnight: PhraseIndex::of(&lists.midnight, ()),
            hours: PhraseIndex::of(&lists.hours, ()),
            hour_words: PhraseIndex::of(&lists.hour_words, ()),
            always: PhraseIndex::of(&lists.always, ()),
            decade_words: PhraseIndex::of(&lists.decade_words, ()),
            decade_after: PhraseIndex::of(&lists.decade_after, ()),
            connectors: PhraseIndex::of(&lists.connectors, ()),
            conjunctions: set(&lists.conjunctions),
            ordinal_suffixes: set(&lists.ordinal_suffixes),
            decade_suffixes: set(&lists.decade_suffixes),
            faint: set(&lists.faint),
            soft: set(&lists.soft),
            prefixes: lists.prefixes.iter().map(|prefix| key(prefix)).collect(),
            suffixes: lists.suffixes.iter().map(|suffix| key(suffix)).collect(),
            dayparts: lists.dayparts,
            han: lists.han,
            inverted: lists.inverted,
        }
    }

    /// Returns `true` if the language has lists.
    pub(super) fn is_known(&self) -> bool {
        self.han || !self.cardinals.0.is_empty()
    }

    /// The longest phrase of a list that begins at a token: where it ends, and its value.
    pub(super) fn at<V: Copy>(
        &self,
        phrases: &PhraseIndex<V>,
        tokens: &[QuantityToken],
        at: usize,
    ) -> Option<(usize, V)> {
        let first = tokens.get(at)?;
        let lists = self.forms(first).filter_map(|form| phrases.0.get(form));
        let found = lists.flatten().filter_map(|(words, value)| Some((self.end(words, tokens, at)?, *value)));
        found.max_by_key(|(end, _)| *end)
    }

    fn end(&self, words: &[String], tokens: &[QuantityToken], mut at: usize) -> Option<usize> {
        for (index, word) in words.iter().enumerate() {
            while index > 0 && tokens.get(at).is_some_and(is_skipped) {
                at += 1;
            }
            let token = tokens.get(at)?;
            if !(token.text == *word || self.forms(token).any(|form| form == word)) {
                return None;
            }
            at += 1;
        }
        Some(at)
    }

    /// A word as it is and without what is written together with it.
    fn forms<'a>(&'a self, token: &'a QuantityToken) -> impl Iterator<Item = &'a str> {
        let text = token.text.as_str();
        let is_word = token.kind == QuantityTokenKind::Word;
        let long = move |rest: &&str| is_word && rest.chars().count() >= 3;
        let without_prefix = self.prefixes.iter().filter_map(|prefix| text.strip_prefix(prefix.as_str())).filter(long);
        let bare = std::iter::once(text).chain(without_prefix);
        bare.flat_map(move |word| {
            let cut = self.suffixes.iter().filter_map(|suffix| word.strip_suffix(suffix.as_str())).filter(long);
            std::iter::once(word).chain(cut)
        })
    }
}

/// Words as they are compared.
pub(super) fn key(words: &str) -> String {
    tokens(words).into_iter().filter(|token| !is_skipped(token)).map(|token| token.text).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_list_is_read() {
        for tag in ["ar", "bn", "ckb", "de", "en", "es", "fa", "fr", "prs", "ps", "ru", "ur", "zh"] {
            let words = QuantityWords::for_lang(&tag.parse().unwrap());
            assert!(words.is_known(), "{tag}");
            assert!(!words.units.0.is_empty() && !words.always.0.is_empty() && !words.money.0.is_empty(), "{tag}");
            assert!(words.han || words.months.0.len() >= 12, "{tag}");
        }
    }
}
