//! Languages as BCP 47 names them, with what every form needs to know: direction, script, own name,
//! plural rules, and where to look next when a word is missing.

mod countries;
mod subtags;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::str::FromStr;
use std::sync::LazyLock;

use icu_locale::{Direction as IcuDirection, LanguageIdentifier, LocaleDirectionality, LocaleExpander};

pub use countries::{Country, NotACountry, country_name};

/// A language tag such as `en`, `prs`, `fa-AF` or `zh-Hans`, in canonical case.
///
/// `prs` (Dari) stays `prs`: people look for it under that name. Where rules for numbers, dates or
/// plurals are needed, [`Lang::rules`] gives the tag under which the CLDR keeps them (`fa-AF`).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Lang(String);

/// The direction in which a language is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

/// The plural categories of the CLDR.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Plural {
    /// `zero`
    Zero,
    /// `one`
    One,
    /// `two`
    Two,
    /// `few`
    Few,
    /// `many`
    Many,
    /// `other`
    Other,
}

/// A tag that is not BCP 47.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a language tag as BCP 47 defines it (examples: en, prs, zh-Hans)")]
pub struct NotALang(String);

impl Lang {
    /// The language of last resort for words of the interface.
    #[must_use]
    pub fn english() -> Self {
        Self("en".to_owned())
    }

    /// The least of all tags in their order: begins a range.
    pub(crate) fn least() -> Self {
        Self("aa".to_owned())
    }

    /// The tag, in canonical case.
    #[must_use]
    pub fn tag(&self) -> &str {
        &self.0
    }

    /// The primary language subtag: `zh` of `zh-Hans`.
    #[must_use]
    pub fn primary(&self) -> &str {
        self.0.split('-').next().unwrap_or(&self.0)
    }

    /// The region subtag, if the tag has one: `AF` of `fa-AF`.
    #[must_use]
    pub fn region(&self) -> Option<&str> {
        self.0.split('-').skip(1).find(|part| part.len() == 2)
    }

    /// Returns `true` if the language is written with spaces between its words.
    #[must_use]
    pub fn has_spaces(&self) -> bool {
        !matches!(self.primary(), "zh" | "ja" | "th" | "my" | "lo" | "km" | "bo")
    }

    /// The ISO 15924 script in which the language is usually written: `Arab`, `Latn`, `Hans`.
    #[must_use]
    pub fn script(&self) -> String {
        static EXPANDER: LazyLock<LocaleExpander> = LazyLock::new(LocaleExpander::new_extended);
        let mut id = self.rules().identifier();
        if id.script.is_none() {
            EXPANDER.maximize(&mut id);
        }
        id.script.map_or_else(|| "Zyyy".to_owned(), |script| script.to_string())
    }

    /// The direction of the usual script.
    #[must_use]
    pub fn direction(&self) -> Direction {
        static DIRECTIONS: LazyLock<LocaleDirectionality> = LazyLock::new(LocaleDirectionality::new_extended);
        match DIRECTIONS.get(&self.rules().identifier()) {
            Some(IcuDirection::RightToLeft) => Direction::Rtl,
            _ => Direction::Ltr,
        }
    }

    /// The language's name in the language itself, or the tag where no name is known.
    #[must_use]
    pub fn own_name(&self) -> &str {
        let named = || NAMES.get(self.tag()).and_then(|names| names.first()).map_or(self.tag(), String::as_str);
        self.facts().map_or_else(named, |facts| &facts.own_name)
    }

    /// The language's name in English, for people who work on the content.
    #[must_use]
    pub fn english_name(&self) -> &str {
        let named = || NAMES.get(self.tag()).and_then(|names| names.get(1)).map_or(self.tag(), String::as_str);
        self.facts().map_or_else(named, |facts| &facts.english)
    }

    /// The tag under which the CLDR keeps this language's rules: `fa-AF` for `prs`.
    #[must_use]
    pub fn rules(&self) -> Self {
        match self.facts().and_then(|facts| facts.rules.as_deref()) {
            Some(tag) => Self(tag.to_owned()),
            None => self.clone(),
        }
    }

    /// The tag that files carry: browsers and voices know Dari as `fa-AF`. Addresses keep `prs`.
    #[must_use]
    pub fn in_files(&self) -> Self {
        if self.primary() == "prs" { Self("fa-AF".to_owned()) } else { self.clone() }
    }

    /// The plural category of a whole number.
    #[must_use]
    pub fn plural(&self, number: u64) -> Plural {
        use icu_plurals::{PluralCategory, PluralRules};
        let locale = icu_locale::Locale::from(self.rules().identifier());
        let Ok(rules) = PluralRules::try_new((&locale).into(), Default::default()) else {
            return Plural::Other;
        };
        match rules.category_for(number) {
            PluralCategory::Zero => Plural::Zero,
            PluralCategory::One => Plural::One,
            PluralCategory::Two => Plural::Two,
            PluralCategory::Few => Plural::Few,
            PluralCategory::Many => Plural::Many,
            PluralCategory::Other => Plural::Other,
        }
    }

    /// Returns the languages to look a word up in, best first: the language itself, its wider forms, its kin, English.
    #[must_use]
    pub fn fallbacks(&self) -> Vec<Self> {
        let mut chain = vec![self.clone()];
        let mut add = |tag: &str| {
            let lang = Self(tag.to_owned());
            if !chain.contains(&lang) {
                chain.push(lang);
            }
        };
        let kin = self.facts().map(|facts| facts.fallbacks.as_slice()).unwrap_or_default();
        kin.iter().for_each(|tag| add(tag));
        let mut tag = self.tag();
        while let Some((wider, _)) = tag.rsplit_once('-') {
            add(wider);
            tag = wider;
        }
        add("en");
        chain
    }

    /// Every language that the table of facts describes, in order of tag.
    #[must_use]
    pub fn known() -> Vec<Self> {
        FACTS.keys().map(|tag| Self(tag.clone())).collect()
    }

    /// Every language that [`Lang::named`] finds by its own name, in order of tag.
    #[must_use]
    pub fn all_named() -> Vec<Self> {
        let tags: BTreeSet<&String> = FACTS.keys().chain(NAMES.keys()).collect();
        tags.into_iter().map(|tag| Self(tag.clone())).collect()
    }

    /// The language that somebody means: by its own name, its English name, another that people use, or its
    /// tag. A tag with a part that is not known names no language.
    #[must_use]
    pub fn named(typed: &str) -> Option<Self> {
        let wanted = typed.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
        let is = |name: &str| name.to_lowercase() == wanted;
        let fact = FACTS.iter().find(|(_, facts)| is(&facts.own_name) || is(&facts.english));
        // Dari has two tags; people look for `prs`.
        let fact = fact.map(|(tag, _)| if tag == "fa-AF" { "prs" } else { tag });
        let other = || NAMES.iter().find(|(_, names)| names.iter().any(|name| is(name))).map(|(tag, _)| tag.as_str());
        let also = || ALSO.iter().find(|(name, _)| is(name)).map(|(_, tag)| *tag);
        if let Some(tag) = fact.or_else(other).or_else(also) {
            return Some(Self(tag.to_owned()));
        }
        let lang: Self = typed.trim().parse().ok()?;
        lang.is_known().then_some(lang)
    }

    /// Returns `true` if the tag is made of known subtags alone: a language, and maybe a script and a region.
    /// Variants, private use and extensions are none, because anybody can write words with them.
    #[must_use]
    pub fn is_known(&self) -> bool {
        self.facts().is_some() || NAMES.contains_key(self.tag()) || subtags::are_known(&self.identifier())
    }

    /// The tag as the ICU libraries take it.
    #[must_use]
    pub fn identifier(&self) -> LanguageIdentifier {
        LanguageIdentifier::try_from_str(&self.0).unwrap_or(LanguageIdentifier::UNKNOWN)
    }

    fn facts(&self) -> Option<&'static LanguageData> {
        FACTS.get(&self.0)
    }
}

/// Data on a language beyond the CLDR.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct LanguageData {
    own_name: String,
    english: String,
    rules: Option<String>,
    #[serde(default)]
    fallbacks: Vec<String>,
}

static FACTS: LazyLock<BTreeMap<String, LanguageData>> = LazyLock::new(|| {
    #[expect(clippy::expect_used, reason = "the table is compiled in and a test reads it")]
    toml::from_str(include_str!("languages.toml")).expect("languages.toml")
});

/// The languages that have a name and no facts: own name, English name, other names.
static NAMES: LazyLock<BTreeMap<String, Vec<String>>> = LazyLock::new(|| {
    #[expect(clippy::expect_used, reason = "the table is compiled in and a test reads it")]
    toml::from_str(include_str!("names.toml")).expect("names.toml")
});

/// Other names of languages that have facts.
const ALSO: [(&str, &str); 12] = [
    ("farsi", "fa"),
    ("dari persian", "prs"),
    ("bengali", "bn"),
    ("kurdish", "ku"),
    ("kurmanji", "ku"),
    ("sorani", "ckb"),
    ("سۆرانی", "ckb"),
    ("mandarin", "zh-Hans"),
    ("kiswahili", "sw"),
    ("castellano", "es"),
    ("pushto", "ps"),
    ("myanmar", "my"),
];

impl FromStr for Lang {
    type Err = NotALang;

    fn from_str(tag: &str) -> Result<Self, NotALang> {
        let wrong = || NotALang(tag.chars().take(40).collect());
        let id = LanguageIdentifier::try_from_str(tag).map_err(|_| wrong())?;
        if id.language.is_unknown() {
            return Err(wrong());
        }
        Ok(Self(id.to_string()))
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Direction {
    /// The value of HTML's `dir` attribute.
    #[must_use]
    pub fn html(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

impl serde::Serialize for Lang {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> serde::Deserialize<'de> for Lang {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let tag = <String as serde::Deserialize>::deserialize(deserializer)?;
        tag.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lang(tag: &str) -> Lang {
        tag.parse().unwrap()
    }

    #[test]
    fn direction_and_script_follow_the_language() {
        for (tag, direction, script) in [
            ("en", Direction::Ltr, "Latn"),
            ("ar", Direction::Rtl, "Arab"),
            ("prs", Direction::Rtl, "Arab"),
            ("fa-AF", Direction::Rtl, "Arab"),
            ("ckb", Direction::Rtl, "Arab"),
            ("ps", Direction::Rtl, "Arab"),
            ("ur", Direction::Rtl, "Arab"),
            ("zh-Hans", Direction::Ltr, "Hans"),
            ("bn", Direction::Ltr, "Beng"),
            ("ru", Direction::Ltr, "Cyrl"),
            ("ku", Direction::Ltr, "Latn"),
            ("pa-Arab", Direction::Rtl, "Arab"),
            ("he", Direction::Rtl, "Hebr"),
            ("am", Direction::Ltr, "Ethi"),
        ] {
            assert_eq!(lang(tag).direction(), direction, "{tag}");
            assert_eq!(lang(tag).script(), script, "{tag}");
        }
    }

    #[test]
    fn a_tag_is_kept_in_canonical_case_and_nonsense_is_refused() {
        assert_eq!(lang("ZH-hans").tag(), "zh-Hans");
        assert_eq!(lang("FA-af").tag(), "fa-AF");
        for wrong in ["", "x", "english", "../en", "en<script>", "e n", "und"] {
            assert!(wrong.parse::<Lang>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_missing_word_is_sought_in_kin_before_english() {
        let chain = |tag: &str| lang(tag).fallbacks().iter().map(Lang::to_string).collect::<Vec<_>>();
        assert_eq!(chain("prs"), ["prs", "fa-AF", "fa", "en"]);
        assert_eq!(chain("fa-AF"), ["fa-AF", "prs", "fa", "en"]);
        assert_eq!(chain("zh-Hans"), ["zh-Hans", "zh", "en"]);
        assert_eq!(chain("ckb"), ["ckb", "en"]);
        assert_eq!(chain("en"), ["en"]);
    }

    #[test]
    fn plurals_are_the_languages_own() {
        assert_eq!(
            [0, 1, 2, 3, 11, 100].map(|n| lang("ar").plural(n)),
            [Plural::Zero, Plural::One, Plural::Two, Plural::Few, Plural::Many, Plural::Other,]
        );
        assert_eq!(lang("prs").plural(0), Plural::One, "Dari counts as Persian does");
        assert_eq!(lang("ru").plural(3), Plural::Few);
        assert_eq!(lang("zh-Hans").plural(1), Plural::Other);
    }

    #[test]
    fn own_names_are_written_in_the_language() {
        assert_eq!(lang("prs").own_name(), "دری");
        assert_eq!(lang("zh-Hans").own_name(), "简体中文");
        assert_eq!(lang("xho").own_name(), "xho", "a name that is not known is not made up");
    }

    #[test]
    fn a_language_is_found_by_any_of_its_names_and_by_its_tag() {
        for (typed, tag) in [
            ("Dari", "prs"),
            ("دری", "prs"),
            ("fa-AF", "fa-AF"),
            (" somali ", "so"),
            ("SOOMAALI", "so"),
            ("Twi", "ak"),
            ("Bengali", "bn"),
            ("Tok  Pisin", "tpi"),
            ("rohingya", "rhg"),
            ("zh-hant", "zh-Hant"),
            ("nv", "nv"),
        ] {
            assert_eq!(Lang::named(typed).as_ref().map(Lang::tag), Some(tag), "{typed}");
        }
        for wrong in ["", "Klingonish", "qqq", "the one my mother speaks", "<b>", "x-private"] {
            assert_eq!(Lang::named(wrong), None, "{wrong}");
        }
        for words in [
            "en-judge-takes-bribe",
            "en-Hell",
            "en-XX",
            "de-1996",
            "en-x-bribe",
            "en-u-co-phonebk",
            "qaa",
            "mul",
            "zxx",
            "en-999",
        ] {
            assert_eq!(Lang::named(words), None, "{words}");
        }
        for tag in ["sr-Latn", "pt-BR", "es-419", "uz-Cyrl-AF", "pa-Arab", "az-Arab-IR"] {
            assert_eq!(Lang::named(tag).as_ref().map(Lang::tag), Some(tag), "{tag}");
        }
        for lang in Lang::all_named() {
            assert_eq!(lang.tag().parse::<Lang>().as_ref(), Ok(&lang), "tags are canonical");
            assert!(Lang::named(lang.own_name()).is_some() && Lang::named(lang.english_name()).is_some(), "{lang}");
        }
    }
}
