//! Words for numbers, times and dates, by language: the lists beside this file.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use serde::Deserialize;

use super::ratio::Ratio;
use super::tokens::{Kind, Token, tokens};
use crate::content::word_tables;
use crate::lang::Lang;

/// The lists as they are written.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Lists {
    /// Words whose absence says nothing: `a`, `both`.
    faint: Vec<String>,
    /// Words that count only where the other text has a number to spare as well.
    soft: Vec<String>,
    /// What an ordinal's stem ends with; without it, stems are whole words.
    ordinal_endings: Vec<String>,
    /// What stands between the parts of a number.
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
    dayparts: Option<Side>,
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
    /// One word for two of a unit.
    dual: BTreeMap<Unit, Vec<String>>,
    money: BTreeMap<Money, Vec<String>>,
}

/// On which side of an hour the part of the day stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Side {
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
pub(super) struct Phrases<V>(BTreeMap<String, Vec<(Vec<String>, V)>>);

impl<V> Default for Phrases<V> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<V: Copy> Phrases<V> {
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
pub(super) fn is_skipped(token: &Token) -> bool {
    token.is('-') || token.is(',')
}

/// Everything that is known of a language's words.
#[derive(Debug, Default)]
pub(super) struct Words {
    pub(super) cardinals: Phrases<Ratio>,
    pub(super) ordinals: Phrases<Ratio>,
    pub(super) fractions: Phrases<Ratio>,
    pub(super) scales: Phrases<Ratio>,
    pub(super) decades: Phrases<u16>,
    pub(super) months: Phrases<u8>,
    pub(super) solar: Phrases<u8>,
    pub(super) hijri: Phrases<u8>,
    pub(super) units: Phrases<Unit>,
    pub(super) dual: Phrases<Unit>,
    pub(super) money: Phrases<Money>,
    pub(super) percent: Phrases<()>,
    pub(super) percent_before: Phrases<()>,
    pub(super) am: Phrases<()>,
    pub(super) pm: Phrases<()>,
    pub(super) noon: Phrases<()>,
    pub(super) midnight: Phrases<()>,
    pub(super) hours: Phrases<()>,
    pub(super) hour_words: Phrases<()>,
    pub(super) always: Phrases<()>,
    pub(super) decade_words: Phrases<()>,
    pub(super) decade_after: Phrases<()>,
    pub(super) connectors: Phrases<()>,
    pub(super) conjunctions: BTreeSet<String>,
    pub(super) ordinal_suffixes: BTreeSet<String>,
    pub(super) decade_suffixes: BTreeSet<String>,
    pub(super) faint: BTreeSet<String>,
    pub(super) soft: BTreeSet<String>,
    prefixes: Vec<String>,
    suffixes: Vec<String>,
    pub(super) dayparts: Option<Side>,
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

static WORDS: LazyLock<BTreeMap<&'static str, Words>> = LazyLock::new(|| {
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
    word_tables::<Lists>(&all).into_iter().map(|(tag, lists)| (tag, Words::of(&lists))).collect()
});

static NONE: LazyLock<Words> = LazyLock::new(Words::default);

impl Words {
    /// The words of a language; empty for one without lists.
    pub(super) fn for_lang(lang: &Lang) -> &'static Self {
        WORDS.get(lang.primary()).unwrap_or(&NONE)
    }

    fn of(lists: &Lists) -> Self {
        let ratio = |text: &str| Ratio::parse(text);
        let number = |text: &str| text.parse().ok();
        let small = |text: &str| text.parse::<u8>().ok();
        let mut ordinals = Phrases::default();
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
            cardinals: Phrases::by_value(&lists.cardinals, ratio),
            ordinals,
            fractions: Phrases::by_value(&lists.fractions, ratio),
            scales: Phrases::by_value(&lists.scales, ratio),
            decades: Phrases::by_value(&lists.decades, number),
            months: Phrases::by_value(&lists.months, small),
            solar: Phrases::by_value(&lists.solar, small),
            hijri: Phrases::by_value(&lists.hijri, small),
            units: Phrases::keyed(&lists.units),
            dual: Phrases::keyed(&lists.dual),
            money: Phrases::keyed(&lists.money),
            percent: Phrases::of(&lists.percent, ()),
            percent_before: Phrases::of(&lists.percent_before, ()),
            am: Phrases::of(&lists.am, ()),
            pm: Phrases::of(&lists.pm, ()),
            noon: Phrases::of(&lists.noon, ()),
            midnight: Phrases::of(&lists.midnight, ()),
            hours: Phrases::of(&lists.hours, ()),
            hour_words: Phrases::of(&lists.hour_words, ()),
            always: Phrases::of(&lists.always, ()),
            decade_words: Phrases::of(&lists.decade_words, ()),
            decade_after: Phrases::of(&lists.decade_after, ()),
            connectors: Phrases::of(&lists.connectors, ()),
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

    /// Whether the language has lists.
    pub(super) fn is_known(&self) -> bool {
        self.han || !self.cardinals.0.is_empty()
    }

    /// The longest phrase of a list that begins at a token: where it ends, and its value.
    pub(super) fn at<V: Copy>(&self, phrases: &Phrases<V>, tokens: &[Token], at: usize) -> Option<(usize, V)> {
        let first = tokens.get(at)?;
        let lists = self.forms(first).filter_map(|form| phrases.0.get(form));
        let found = lists.flatten().filter_map(|(words, value)| Some((self.end(words, tokens, at)?, *value)));
        found.max_by_key(|(end, _)| *end)
    }

    fn end(&self, words: &[String], tokens: &[Token], mut at: usize) -> Option<usize> {
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
    fn forms<'a>(&'a self, token: &'a Token) -> impl Iterator<Item = &'a str> {
        let text = token.text.as_str();
        let is_word = token.kind == Kind::Word;
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
            let words = Words::for_lang(&tag.parse().unwrap());
            assert!(words.is_known(), "{tag}");
            assert!(!words.units.0.is_empty() && !words.always.0.is_empty() && !words.money.0.is_empty(), "{tag}");
            assert!(words.han || words.months.0.len() >= 12, "{tag}");
        }
    }
}
