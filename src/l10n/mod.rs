//! Words of the interface and words that channels add, in the reader's language.
//!
//! They stand in `locales/<lang>/evenhand.ftl`. [`text!`] names one; a name that English lacks, or
//! an argument that is missing, does not compile.

mod signs;

use i18n_embed::LanguageLoader as _;
use i18n_embed::fluent::FluentLanguageLoader;
use icu_datetime::fieldsets::YMD;
use icu_datetime::input::Date;
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_list::ListFormatter;
use icu_list::options::{ListFormatterOptions, ListLength};

use crate::document::digest;
use crate::lang::Lang;

#[derive(rust_embed::RustEmbed)]
#[folder = "locales/"]
struct Locales;

/// The words of one language. Numbers in messages take the language's own digits, or 0 to 9.
pub struct Messages {
    lang: Lang,
    loader: FluentLanguageLoader,
    digits: DigitSet,
}

/// The digits of numbers and dates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum DigitSet {
    /// Digits of the language.
    Own,
    /// 0 to 9.
    European,
}

/// Looks up a message: `text!(words, "page-title")`, `text!(words, "pages", count = 3)`.
#[macro_export]
macro_rules! text {
    ($words:expr, $key:literal $(, $name:ident = $value:expr)* $(,)?) => {
        ::i18n_embed_fl::fl!($words.loader(), $key $(, $name = $value)*)
    };
}
pub use crate::text;
pub use signs::{character_name, pictures_in_words, sign_name};

impl Messages {
    /// The words of a language, or of the nearest one that has words.
    #[must_use]
    pub fn of(lang: &Lang) -> Self {
        Self::with(lang, DigitSet::Own)
    }

    /// The words of a language, with the digits 0 to 9 in numbers and dates.
    #[must_use]
    pub fn with_european_digits(lang: &Lang) -> Self {
        Self::with(lang, DigitSet::European)
    }

    fn with(lang: &Lang, digit_set: DigitSet) -> Self {
        let lang = Self::nearest(lang);
        let loader = FluentLanguageLoader::new("evenhand", identifier("en"));
        let wanted = [identifier(lang.tag()), identifier("en")];
        // English is compiled in and a test reads every locale, so loading finds all it needs.
        let _ = loader.load_languages(&Locales, &wanted);
        loader.set_use_isolating(false);
        let words = Self { lang, loader, digits: digit_set };
        let shape = digits(&words.number(0));
        words.loader.with_bundles_mut(|bundle| bundle.set_formatter(Some(shape)));
        words
    }

    /// Returns the language whose messages serve `lang`: itself, or the nearest that has messages.
    #[must_use]
    pub fn nearest(lang: &Lang) -> Lang {
        let spoken = Self::languages();
        lang.fallbacks().into_iter().find(|lang| spoken.contains(lang)).unwrap_or_else(Lang::english)
    }

    /// The languages that have words, in order of tag.
    #[must_use]
    pub fn languages() -> Vec<Lang> {
        let mut langs: Vec<Lang> = <Locales as rust_embed::RustEmbed>::iter()
            .filter_map(|path| path.split('/').next().and_then(|tag| tag.parse().ok()))
            .collect();
        langs.sort();
        langs.dedup();
        langs
    }

    /// The language that the words are in: not always the one that was asked for.
    #[must_use]
    pub fn lang(&self) -> &Lang {
        &self.lang
    }

    /// A hash of the messages, for the keys of what is made with them.
    #[must_use]
    pub fn digest(&self) -> String {
        let file = |lang: &str| {
            Locales::get(&format!("{lang}/evenhand.ftl")).map(|file| file.data.into_owned()).unwrap_or_default()
        };
        digest(&[self.lang.tag().as_bytes(), &file(self.lang.tag()), &file("en")]).hex()
    }

    /// For [`text!`].
    #[doc(hidden)]
    #[must_use]
    pub fn loader(&self) -> &FluentLanguageLoader {
        &self.loader
    }

    /// The name of a language inside a message. The words know the names of languages in English alone; elsewhere a
    /// language goes by its own name.
    #[must_use]
    pub fn name_of<'l>(&self, lang: &'l Lang) -> &'l str {
        if self.lang.primary() == "en" { lang.english_name() } else { lang.own_name() }
    }

    /// A whole number in digits and groups of the language.
    #[must_use]
    pub fn number(&self, number: u64) -> String {
        match DecimalFormatter::try_new(self.locale().into(), Default::default()) {
            Ok(formatter) => formatter.format(&Decimal::from(number)).to_string(),
            Err(_) => number.to_string(),
        }
    }

    /// A date such as `2026-11-24` in full, in the Gregorian calendar; other text as it stands.
    #[must_use]
    pub fn date(&self, iso: &str) -> String {
        use icu_datetime::FixedCalendarDateTimeFormatter;
        let Ok(date) = Date::try_from_str(iso, icu_calendar::Gregorian) else { return iso.to_owned() };
        match FixedCalendarDateTimeFormatter::try_new(self.locale().into(), YMD::long()) {
            Ok(formatter) => formatter.format(&date).to_string(),
            Err(_) => iso.to_owned(),
        }
    }

    /// Several things in a row: "A, B and C".
    #[must_use]
    pub fn list(&self, things: &[String]) -> String {
        let options = ListFormatterOptions::default().with_length(ListLength::Wide);
        match ListFormatter::try_new_and(self.locale().into(), options) {
            Ok(formatter) => formatter.format(things.iter()).to_string(),
            Err(_) => things.join(", "),
        }
    }

    fn locale(&self) -> icu_locale::Locale {
        let locale = icu_locale::Locale::from(self.lang.rules().identifier());
        match self.digits {
            DigitSet::Own => locale,
            DigitSet::European => format!("{locale}-u-nu-latn").parse().unwrap_or(locale),
        }
    }
}

impl std::fmt::Debug for Messages {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Words").field("lang", &self.lang).finish_non_exhaustive()
    }
}

fn identifier(tag: &str) -> i18n_embed::unic_langid::LanguageIdentifier {
    tag.parse().unwrap_or_default()
}

type NumberFormatter = fn(&fluent::FluentValue<'_>, &intl_memoizer::concurrent::IntlLangMemoizer) -> Option<String>;

/// Formats numbers in messages by the language's zero: a function for each set of digits,
/// because Fluent takes no closure.
fn digits(zero: &str) -> NumberFormatter {
    fn with_zero(value: &fluent::FluentValue<'_>, zero: char) -> Option<String> {
        let fluent::FluentValue::Number(number) = value else { return None };
        let shift = |digit: char| digit.to_digit(10).and_then(|d| char::from_u32(u32::from(zero) + d));
        Some(number.as_string().chars().map(|c| shift(c).unwrap_or(c)).collect())
    }
    match zero {
        "٠" => |value, _| with_zero(value, '٠'),
        "۰" => |value, _| with_zero(value, '۰'),
        "০" => |value, _| with_zero(value, '০'),
        _ => |_, _| None,
    }
}

/// The Gregorian date of a day counted from 1 January 1970, as ISO 8601 writes it.
#[must_use]
pub fn iso_date(days: i64) -> String {
    let start = icu_calendar::Date::try_new_iso(1970, 1, 1);
    let Ok(day) = start.map(|start| start.to_rata_die() + days) else { return String::from("1970-01-01") };
    let date = icu_calendar::Date::from_rata_die(day, icu_calendar::Iso);
    format!("{:04}-{:02}-{:02}", date.year().extended_year(), date.month().ordinal, date.day_of_month().0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(tag: &str) -> Messages {
        Messages::of(&tag.parse().unwrap())
    }

    #[test]
    fn days_become_dates() {
        assert_eq!(iso_date(0), "1970-01-01");
        assert_eq!(iso_date(19_782), "2024-02-29");
        assert_eq!(iso_date(20_781), "2026-11-24");
    }

    #[test]
    fn numbers_dates_and_lists_take_the_languages_form() {
        assert_eq!(words("en").number(12_345), "12,345");
        assert_eq!(words("en").date("2027-03-04"), "4 March 2027");
        assert_eq!(words("en").date("soon"), "soon");
        assert_eq!(words("prs").number(2026).chars().next(), Some('۲'));
        assert_eq!(words("en").list(&["A".into(), "B".into(), "C".into()]), "A, B and C");
    }

    #[test]
    fn numbers_and_dates_take_european_digits_where_they_are_asked_for() {
        for lang in ["ar", "fa", "prs", "ps", "ur", "ckb", "bn", "en"] {
            let words = Messages::with_european_digits(&lang.parse().unwrap());
            assert_eq!(words.number(12), "12", "{lang}");
            assert!(words.date("2026-11-24").contains("2026"), "{lang}: {}", words.date("2026-11-24"));
            assert!(text!(words, "print-page", page = 3, pages = 14).contains("14"), "{lang}");
        }
    }

    #[test]
    fn messages_and_numbers_use_the_same_digits() {
        for lang in Messages::languages() {
            let words = Messages::of(&lang);
            let message = text!(words, "say-list", count = 37);
            assert!(message.contains(&words.number(37)), "{lang}: {message}");
        }
    }

    #[test]
    fn a_language_without_words_is_answered_in_its_nearest_kin() {
        assert_eq!(words("my").lang().tag(), "en");
    }
}
