//! Countries by their codes of two letters (ISO 3166-1), with their names in the languages of the interface.
//!
//! The table `countries/names.tsv` is made by `make.py` beside it from the CLDR (`../l10n/signs/UNICODE-LICENSE.txt`).

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;
use std::sync::LazyLock;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::Lang;

/// Names by language, in the order of the codes.
static NAMES: LazyLock<BTreeMap<&'static str, BTreeMap<&'static str, &'static str>>> = LazyLock::new(|| {
    let mut rows = include_str!("countries/names.tsv").lines().map(|row| row.split('\t').collect::<Vec<_>>());
    let head = rows.next().unwrap_or_default();
    let mut names: BTreeMap<&str, BTreeMap<&str, &str>> = BTreeMap::new();
    for row in rows {
        let Some((code, cells)) = row.split_first() else { continue };
        for (lang, name) in head.iter().skip(1).zip(cells).filter(|(_, name)| !name.is_empty()) {
            names.entry(lang).or_default().insert(code, name);
        }
    }
    names
});

/// Codes by what people write in their place, in small letters: a name in any language, the code, or another code.
static MEANT: LazyLock<BTreeMap<String, &'static str>> = LazyLock::new(|| {
    // Of two countries with one name, the first language decides: later entries replace earlier ones.
    let names = NAMES.values().flatten().rev().map(|(code, name)| (name.to_lowercase(), *code));
    let codes = NAMES.values().flat_map(BTreeMap::keys).map(|code| (code.to_lowercase(), *code));
    names.chain(codes).chain([("uk".to_owned(), "GB")]).collect()
});

/// A country, as ISO 3166-1 codes it with two letters.
///
/// Invariant: the CLDR has a name for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Country(&'static str);

/// A text that is no code of a country.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{}` is not the code of a country", .code.escape_debug())]
pub struct NotACountry {
    /// The text.
    pub code: String,
    /// The country that was probably meant.
    pub meant: Option<Country>,
}

impl Country {
    /// The code: `PK`.
    #[must_use]
    pub fn code(self) -> &'static str {
        self.0
    }

    /// The name in a language or its nearest kin, in English if neither has one.
    #[must_use]
    pub fn name(self, lang: &Lang) -> &'static str {
        country_name(lang, self.0).or_else(|| country_name(&Lang::english(), self.0)).unwrap_or(self.0)
    }

    /// Splits a text that names codes with white space or commas between them.
    pub fn codes(text: &str) -> impl Iterator<Item = &str> {
        text.split(|c: char| c.is_whitespace() || c == ',').filter(|code| !code.is_empty())
    }

    /// Reads codes. Returns each country once, in their order, and the texts that are no code.
    #[must_use]
    pub fn list<'a>(codes: impl IntoIterator<Item = &'a str>) -> (Vec<Self>, Vec<NotACountry>) {
        let (mut countries, mut wrong) = (Vec::new(), Vec::new());
        for code in codes {
            match code.parse::<Self>() {
                Ok(country) if countries.contains(&country) => {}
                Ok(country) => countries.push(country),
                Err(error) => wrong.push(error),
            }
        }
        (countries, wrong)
    }

    /// The country that a text means although it is not its code: in small letters, under its name, or by another code.
    fn meant(text: &str) -> Option<Self> {
        MEANT.get(&text.to_lowercase()).copied().map(Self)
    }
}

impl NotACountry {
    /// The next step.
    #[must_use]
    pub fn help(&self) -> String {
        match self.meant {
            Some(country) => format!("write {country}, the code of {}", country.name(&Lang::english())),
            None => "write the two capital letters that ISO 3166-1 gives the country, as in PK for Pakistan".to_owned(),
        }
    }
}

impl FromStr for Country {
    type Err = NotACountry;

    fn from_str(text: &str) -> Result<Self, NotACountry> {
        let known = NAMES.get("en").and_then(|names| names.get_key_value(text)).map(|(code, _)| Self(code));
        known.ok_or_else(|| NotACountry { code: text.chars().take(40).collect(), meant: Self::meant(text) })
    }
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl Serialize for Country {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0)
    }
}

impl<'de> Deserialize<'de> for Country {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Cow::<str>::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

/// The name of a country in a language or its nearest kin; `None` if no country has the code.
#[must_use]
pub fn country_name(lang: &Lang, code: &str) -> Option<&'static str> {
    lang.fallbacks().iter().find_map(|lang| NAMES.get(lang.tag())?.get(code).copied())
}

#[cfg(test)]
mod tests;
