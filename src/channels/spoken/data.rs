//! The words of each language, read from its table.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use super::token::{SpokenTokenKind, tokens};
use crate::content::word_tables;
use crate::lang::{Lang, Plural};

/// The tables, each below the tag of its language.
const TABLES: [(&str, &str); 13] = [
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

/// Everything that is said in a language; empty for one without a table.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct SpokenLanguage {
    pub(super) numbers: Numbers,
    pub(super) ranges: Ranges,
    pub(super) dates: Dates,
    pub(super) times: Times,
    pub(super) address: AddressWords,
    /// Signs after a number, and the pattern by which both are said: `"%" = "{n} per cent"`.
    pub(super) percent: BTreeMap<String, Forms>,
    pub(super) currencies: SpokenPhrases<Currency>,
    /// Words for great numbers, between a number and its currency.
    pub(super) scales: BTreeMap<String, String>,
    /// Separators below a million.
    pub(super) thousands: BTreeMap<String, String>,
    pub(super) units: SpokenPhrases<Forms>,
    /// Between an amount and what it is for: `per {unit}`.
    pub(super) per: String,
    /// The form of a unit in that pattern, where it has another: `минуту`.
    pub(super) per_names: BTreeMap<String, String>,
    /// Spoken forms of words and signs anywhere.
    pub(super) phrases: SpokenPhrases<String>,
    /// Spoken forms of words and signs before a number.
    pub(super) before_number: SpokenPhrases<String>,
    /// Spoken forms between two numbers, where the words mean another thing: `Abs. 1 S. 2`.
    pub(super) after_number: SpokenPhrases<String>,
    /// Spoken forms behind a law or its year: `Act 1998 (c. 42)`.
    pub(super) after_law: SpokenPhrases<String>,
    /// Nouns that end the name of a law, or stand before its year.
    pub(super) laws: Vec<String>,
    /// Phrases that are words of their own: "No" at the beginning of a text and before what is counted.
    pub(super) words_first: Vec<String>,
    /// Phrases that count only after one of some words: "nos" in French.
    pub(super) only_after: BTreeMap<String, Vec<String>>,
    /// First words of phrases that count only before a name: "Me" in French.
    pub(super) before_name: Vec<String>,
    /// Further nouns after which a slash between numbers is no fraction: `page 1/2`.
    pub(super) places: Vec<String>,
    /// Words before which a slash between numbers is the decimal sign.
    pub(super) slash_before: Vec<String>,
    /// Words of money before which a slash or a stop parts thousands: `۱۰/۰۰۰ تومان`.
    pub(super) grouped_before: Vec<String>,
    /// Words of money before which a comma and three figures are thousands: `1,500 pesos`.
    pub(super) comma_before: Vec<String>,
    pub(super) counted: Counted,
    /// Words after which a hyphen between numbers belongs to one number: `No. 78-17`.
    pub(super) references: Vec<String>,
    /// Words of which one is meant, with a slash between them: `he/she`.
    pub(super) either: Vec<String>,
    pub(super) or: String,
    /// Spoken form of the `v` between the parties of a case.
    pub(super) versus: Option<String>,
    pub(super) signs: BTreeMap<char, String>,
    /// Pictures; a pause follows each.
    pub(super) pictures: BTreeMap<char, String>,
    /// Around what is struck through.
    pub(super) struck: Option<(String, String)>,
    /// Words after which Roman numerals are numbers.
    pub(super) roman_after: Vec<String>,
    /// Words that join Roman numerals to the next: `Parts I and V`.
    pub(super) roman_join: Vec<String>,
    /// Nouns before which a Roman numeral is an ordinal number, and its ending in `ordinals`: `II группы`.
    pub(super) roman_nouns: BTreeMap<String, String>,
    /// Such nouns written short; by the word before (`*` any other), the ending and the noun: `в XXI в.`
    pub(super) roman_short: BTreeMap<String, BTreeMap<String, (String, String)>>,
    /// Spoken forms of short nouns behind an ordinal number in Roman figures: `XIXe s.`
    pub(super) after_roman: SpokenPhrases<String>,
    /// Names of rulers, with the endings in `ordinals` of the numbers behind them: `Henry VIII`.
    pub(super) rulers: BTreeMap<String, String>,
    /// Roman numerals that are also words: "I" in English.
    pub(super) roman_words: Vec<String>,
    pub(super) fractions: BTreeMap<String, String>,
    /// Nouns that have words of their own for a half.
    pub(super) halves: BTreeMap<String, Halves>,
    /// Between a whole number and a fraction: `1½`.
    pub(super) and_fraction: String,
    /// Endings of ordinal numbers, with the names from the first on.
    pub(super) ordinals: BTreeMap<String, Vec<String>>,
    /// Marks that part lines and letters for the voice.
    pub(super) comma: Option<String>,
}

/// A half of a noun, and a number and a half; `{n}` is the number, `{noun}` the noun as it is written.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Halves {
    pub(super) half: String,
    /// Pattern for one of the noun and a half, if it has a name.
    pub(super) one: Option<String>,
    pub(super) two: Option<String>,
    pub(super) more: String,
}

/// Nouns that numbers count.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Counted {
    pub(super) words: Vec<String>,
    /// Endings of plural nouns.
    pub(super) endings: Vec<String>,
    /// Words with these endings that are no plural nouns.
    pub(super) except: Vec<String>,
}

/// Notation and pronunciation of numbers.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Numbers {
    pub(super) decimal: Vec<char>,
    pub(super) group: Vec<char>,
    /// Between a number and its fraction.
    pub(super) point: String,
    /// For a stop between the numbers of a reference: `1.2.1`.
    pub(super) dot: String,
    pub(super) minus: String,
    pub(super) fraction: Fraction,
    /// Endings that are written at once behind digits.
    pub(super) endings: Vec<String>,
    /// Names of numbers, for a voice that reads no digits.
    pub(super) names: Option<NumberNames>,
}

/// Pronunciation of the digits after the point.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Fraction {
    /// Each by itself.
    #[default]
    Digits,
    /// As a number, if the first is not zero.
    Number,
}

/// Names of numbers.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct NumberNames {
    /// From zero to 99.
    pub(super) small: Vec<String>,
    pub(super) hundred: String,
    pub(super) hundreds: String,
    pub(super) thousand: String,
    pub(super) thousands: String,
    pub(super) million: String,
    pub(super) and: String,
}

/// Pronunciation of ranges.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Ranges {
    /// `{a} to {b}`
    pub(super) join: String,
    /// A word before it, if none of `after` stands there.
    pub(super) from: Option<String>,
    pub(super) after: Vec<String>,
    /// Words after which the two stand side by side: `через 2–3 дня`.
    pub(super) bare: Vec<String>,
    /// Nouns behind a range whose form the first number would change, in the form after it: `2–3 раза`.
    pub(super) nouns: BTreeMap<String, String>,
    /// Whether the noun behind a range stands in the genitive.
    pub(super) genitive: bool,
    /// Words after which the two are joined by `and`.
    pub(super) between: Vec<String>,
    pub(super) and: String,
    /// A hyphen that is no range.
    pub(super) dash: String,
    /// Between names of days, where it is said in another way.
    pub(super) names: Option<String>,
}

/// Pronunciation of dates.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Dates {
    /// The order of `3/4/2026`, where the language has one.
    pub(super) order: Option<DateOrder>,
    pub(super) full: String,
    pub(super) day: String,
    pub(super) month_first: Option<String>,
    pub(super) months: Vec<String>,
    /// Months of the solar calendar, for years below 1600.
    pub(super) solar: Vec<String>,
    /// Other spellings of months.
    pub(super) also: BTreeMap<String, usize>,
    /// Names of the days of a month, from the first on; digits without.
    pub(super) days: Vec<String>,
    /// The ending of a day's name by the word or sign before it; `*` after any other.
    pub(super) endings: BTreeMap<String, String>,
    /// The ending in `ordinals` that a day has after a word: "по" and "на" in Russian.
    pub(super) day_cases: BTreeMap<String, String>,
    /// Words before the first of two days, and words between the two: `с 3 по 5 мая`.
    pub(super) from_days: Vec<String>,
    pub(super) to_days: Vec<String>,
    /// Words between days of one month: `1 и 3 мая`.
    pub(super) and_days: Vec<String>,
    /// Words after which a number with a stop is an ordinal: `im 3. Absatz`.
    pub(super) ordinal_after: Vec<String>,
    /// Nouns before which a number with a stop is an ordinal at the beginning of words, and its ending: `2. Stock`.
    pub(super) ordinal_nouns: BTreeMap<String, String>,
    /// Words that open a sentence, before which a number with a stop is no ordinal.
    pub(super) openings: Vec<String>,
    /// Months whose names are other words too: they count only with a year.
    pub(super) year_needed: Vec<String>,
    pub(super) weekdays: BTreeMap<String, String>,
    /// Words before hours, by which a short name with a stop is a weekday: `Do. bis 18 Uhr`.
    pub(super) hours_next: Vec<String>,
    /// The forms of days that begin and end a range.
    pub(super) from_names: BTreeMap<String, String>,
    pub(super) to_names: BTreeMap<String, String>,
    /// Names of years: the word after the year, and the names from 1 to 99.
    pub(super) years: BTreeMap<String, Vec<String>>,
    pub(super) centuries: BTreeMap<String, String>,
    /// The word that follows years, if it is written short.
    pub(super) year_words: BTreeMap<String, String>,
    /// The word that follows a year in short, by the word before the year.
    pub(super) year_after: BTreeMap<String, String>,
    /// The word in whose form a full date names its year.
    pub(super) year_word: Option<String>,
    /// Names of decades by their ending: of a full thousand, then from the first ten on: `1990-х`.
    pub(super) decades: BTreeMap<String, Vec<String>>,
    /// Pattern of a decade with its century.
    pub(super) decade: String,
    /// The noun behind a decade, if it is written short: by the ending, and by the ending and the word before it.
    pub(super) decade_nouns: BTreeMap<String, String>,
    pub(super) decade_after: BTreeMap<String, BTreeMap<String, String>>,
    /// Patterns of a span of years by the word before it (`*` any other), and words behind it: `в 2021–2023 гг.`
    pub(super) spans: BTreeMap<String, String>,
    pub(super) span_words: Vec<String>,
    /// Patterns of a span after one of `from_days`, by the word between its years: `с 2021 по 2023 гг.`
    pub(super) span_joins: BTreeMap<String, String>,
    /// The words of `years` in whose form the first and the last year of a span are named.
    pub(super) span_forms: [String; 2],
    /// Signs of a calendar behind a year, and their words; those that may stand apart from it.
    pub(super) year_signs: BTreeMap<String, String>,
    pub(super) year_signs_apart: Vec<String>,
    /// Signs after which a year is read digit by digit.
    pub(super) year_digits: Vec<String>,
}

/// The order of a date's numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub(super) enum DateOrder {
    /// Day, month, year.
    #[serde(rename = "dmy")]
    DayFirst,
    /// Year, month, day.
    #[serde(rename = "ymd")]
    YearFirst,
}

/// Pronunciation of times; `{h}` and `{m}` are numbers, `{hours}` and `{minutes}` have their units.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Times {
    pub(super) sharp: String,
    pub(super) minutes: String,
    /// For minutes below ten.
    pub(super) few_minutes: Option<String>,
    /// For full hours after noon.
    pub(super) late: Option<String>,
    /// Words before a time after which `after_sharp` is said.
    pub(super) clock: Vec<String>,
    /// Words before a number with a stop that make it a time: `um 9.30`. Only in languages whose decimal sign is
    /// a comma.
    pub(super) dotted: Vec<String>,
    /// The words that may follow such a time; any other may be what the number counts: `à 5.50 francs`.
    pub(super) dotted_next: Vec<String>,
    pub(super) after_sharp: Option<String>,
    pub(super) after_minutes: Option<String>,
    /// Words after a time that belong to it: `Uhr`, `h`.
    pub(super) hour_words: Vec<String>,
    /// Whether `9-00` is a time.
    pub(super) hyphen: bool,
    /// Words behind the minutes after an hour: `2 h 30 min`.
    pub(super) minute_words: Vec<String>,
    /// Halves of the day, as they are written and said.
    pub(super) halves: SpokenPhrases<String>,
    pub(super) half_sharp: String,
    pub(super) half_minutes: String,
}

/// Words for phone numbers and addresses.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct AddressWords {
    pub(super) signs: BTreeMap<char, String>,
    /// Numbers of two digits that are dialled, and the words behind them that say so.
    pub(super) numbers: Vec<String>,
    pub(super) dialled_before: Vec<String>,
    /// Words near which a short number is dialled.
    pub(super) call: Vec<String>,
}

/// A noun in the forms that follow numbers.
#[derive(Debug, Clone, Deserialize)]
#[serde(untagged)]
pub(super) enum Forms {
    Same(String),
    By(BTreeMap<String, String>),
}

impl Forms {
    /// The form for a number; `None` for fractions.
    pub(super) fn of(&self, number: Option<u64>, lang: &Lang) -> &str {
        let category = match number.map(|number| lang.plural(number)) {
            Some(Plural::Zero) => "zero",
            Some(Plural::One) => "one",
            Some(Plural::Two) => "two",
            Some(Plural::Few) => "few",
            Some(Plural::Many) => "many",
            Some(Plural::Other) | None => "other",
        };
        self.form(category)
    }

    /// Returns `true` if the noun or a part of it is said before the number.
    pub(super) fn begins(&self, lang: &Lang) -> bool {
        let form = self.of(None, lang);
        form.contains("{n}") && !form.starts_with("{n}")
    }

    /// Every form of the noun.
    pub(super) fn all(&self) -> Vec<&str> {
        match self {
            Self::Same(form) => vec![form],
            Self::By(forms) => forms.values().map(String::as_str).collect(),
        }
    }

    pub(super) fn form(&self, category: &str) -> &str {
        match self {
            Self::Same(form) => form,
            Self::By(forms) => forms.get(category).or_else(|| forms.get("other")).map_or("", String::as_str),
        }
    }
}

/// A currency and its hundredth.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Currency {
    pub(super) name: Forms,
    pub(super) minor: Option<Forms>,
    /// Between the two.
    #[serde(default)]
    pub(super) and: String,
}

/// Spoken forms of written phrases, found by their first token.
#[derive(Debug, Deserialize)]
#[serde(from = "BTreeMap<String, T>", bound = "T: Deserialize<'de> + Clone")]
pub(super) struct SpokenPhrases<T: Clone>(BTreeMap<String, Vec<Phrase<T>>>);

#[derive(Debug)]
struct Phrase<T> {
    /// The tokens; white space among them may be absent in a text.
    written: Vec<String>,
    said: T,
}

impl<T: Clone> Default for SpokenPhrases<T> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<T: Clone> From<BTreeMap<String, T>> for SpokenPhrases<T> {
    fn from(pairs: BTreeMap<String, T>) -> Self {
        let mut phrases: BTreeMap<String, Vec<Phrase<T>>> = BTreeMap::new();
        for (key, said) in pairs {
            let written: Vec<String> = tokens(&key).iter().map(|token| token.text.to_owned()).collect();
            let Some(first) = written.first().cloned() else { continue };
            phrases.entry(first).or_default().push(Phrase { written, said });
        }
        // The longest is tried first.
        phrases.values_mut().for_each(|list| list.sort_by_key(|phrase| std::cmp::Reverse(phrase.written.len())));
        Self(phrases)
    }
}

impl<T: Clone> SpokenPhrases<T> {
    /// Looks up the tokens at a place; returns the spoken form and the index after them.
    pub(super) fn at(&self, reading: &super::Verbalizer<'_>, at: usize) -> Option<(&T, usize)> {
        self.0.get(reading.text(at))?.iter().find_map(|phrase| Some((&phrase.said, phrase.end(reading, at)?)))
    }
}

impl<T: Clone> SpokenPhrases<T> {
    /// Returns the spoken form of the shortest phrase that begins with a token.
    pub(super) fn first(&self, text: &str) -> Option<&T> {
        self.0.get(text)?.last().map(|phrase| &phrase.said)
    }

    /// Everything that is said.
    pub(super) fn said(&self) -> impl Iterator<Item = &T> {
        self.0.values().flatten().map(|phrase| &phrase.said)
    }

    /// Returns the spoken form of a single token.
    pub(super) fn exact(&self, text: &str) -> Option<&T> {
        self.0.get(text)?.iter().find(|phrase| phrase.written.len() == 1).map(|phrase| &phrase.said)
    }
}

impl<T> Phrase<T> {
    fn end(&self, reading: &super::Verbalizer<'_>, at: usize) -> Option<usize> {
        let mut next = at;
        for written in &self.written {
            if written.trim().is_empty() {
                next = reading.after_space(next);
            } else if reading.text(next) == written {
                next += 1;
            } else {
                return None;
            }
        }
        let ends_in_word = self.written.last().is_some_and(|last| last.ends_with(char::is_alphanumeric));
        let runs_on = ends_in_word && matches!(reading.kind(next), Some(SpokenTokenKind::Word));
        (!runs_on).then_some(next)
    }
}

/// The words of a language.
pub(super) fn of(lang: &Lang) -> &'static SpokenLanguage {
    static EMPTY: LazyLock<SpokenLanguage> = LazyLock::new(SpokenLanguage::default);
    let exact = LANGUAGES.get(lang.tag()).or_else(|| LANGUAGES.get(lang.rules().tag()));
    let dari = lang.tag().starts_with("fa-AF").then(|| LANGUAGES.get("prs")).flatten();
    dari.or(exact).or_else(|| LANGUAGES.get(lang.primary())).unwrap_or(&EMPTY)
}

static LANGUAGES: LazyLock<BTreeMap<&str, SpokenLanguage>> = LazyLock::new(|| word_tables(&TABLES));

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_table_is_read() {
        let read: Vec<&str> = LANGUAGES.keys().copied().collect();
        assert_eq!(read, TABLES.map(|(tag, _)| tag));
        assert!(LANGUAGES.values().all(|language| !language.ranges.join.is_empty()));
    }
}
