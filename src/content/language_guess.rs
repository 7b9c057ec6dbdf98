//! Guesses which of several languages with the same script a text is in: Dari and Pashto, English and French.
//!
//! A detector of all languages (whatlang) needs a paragraph and does not know Pashto or Sorani. A sentence that is
//! handed in at the desk as another language is known by letters that its language alone has, and by its small words.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::LazyLock;

use serde::Deserialize;

use crate::lang::Lang;

/// Characteristic words and letters of a language.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct LanguageMarks {
    /// Letters that the other languages of its script do not use.
    #[serde(default)]
    letters: String,
    words: Vec<String>,
    /// Words that are written in Iran alone, and in Afghanistan alone.
    #[serde(default)]
    iran: Vec<String>,
    #[serde(default)]
    afghanistan: Vec<String>,
}

/// The least different words of one country, with none of the other, by which Persian and Dari are told apart.
const CERTAIN: usize = 2;

static MARKS: LazyLock<BTreeMap<String, LanguageMarks>> =
    LazyLock::new(|| toml::from_str(include_str!("tongue.toml")).unwrap_or_default());

/// Languages by their characteristic words and letters, so that a long text is looked at once and not once a language.
struct MarksIndex {
    words: HashMap<&'static str, BTreeSet<&'static str>>,
    /// By the code point of the letter.
    letters: Vec<BTreeSet<&'static str>>,
}

static INDEX: LazyLock<MarksIndex> = LazyLock::new(|| {
    let mut index = MarksIndex { words: HashMap::new(), letters: Vec::new() };
    for (name, marks) in MARKS.iter() {
        for word in &marks.words {
            index.words.entry(word).or_default().insert(name);
        }
        for letter in marks.letters.chars() {
            let code_point = letter as usize;
            if index.letters.len() <= code_point {
                index.letters.resize_with(code_point + 1, BTreeSet::new);
            }
            index.letters[code_point].insert(name);
        }
    }
    index
});

/// Weight of a letter, relative to a word.
const LETTER: usize = 2;

/// The least that a language must be known by, and how many times more than the language that is expected.
const LEAST: usize = 4;
const TIMES: usize = 2;

/// The language that a text is in, if that is surely another one than `lang`. Persian and Dari are told apart where
/// words stand in a text that one country alone writes.
#[must_use]
pub fn told_apart(text: &str, lang: &Lang) -> Option<Lang> {
    let own = name(lang);
    let words: Vec<String> =
        text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase).collect();
    let mut scores: BTreeMap<&str, (usize, usize)> = MARKS.keys().map(|name| (name.as_str(), (0, 0))).collect();
    for name in words.iter().filter_map(|word| INDEX.words.get(word.as_str())).flatten() {
        let (all, of_words) = scores.entry(name).or_default();
        (*all, *of_words) = (*all + 1, *of_words + 1);
    }
    for name in text.chars().filter_map(|c| INDEX.letters.get(c as usize)).flatten() {
        scores.entry(name).or_default().0 += LETTER;
    }
    let expected = scores.remove(own).map_or(0, |(all, _)| all);
    let (found, (most, of_words)) = scores.into_iter().max_by_key(|(_, score)| *score)?;
    // Names and quotations hold single words of other languages; small words make a sentence.
    let sentence = of_words * 5 >= words.len() && of_words >= 2;
    if most < LEAST || most < TIMES * expected.max(1) || !sentence {
        return if own == "fa" { of_country(&words, lang) } else { None };
    }
    // Who hands in Pashto lives where Persian is Dari.
    let found = if found == "fa" && own == "ps" { "prs" } else { found };
    found.parse().ok()
}

/// Persian for a text that is handed in as Dari and has words of Iran alone, and the other way round.
fn of_country(words: &[String], lang: &Lang) -> Option<Lang> {
    let marks = MARKS.get("fa")?;
    let of = |list: &[String]| list.iter().filter(|word| words.contains(word)).count();
    let (iran, afghanistan) = (of(&marks.iran), of(&marks.afghanistan));
    let dari = lang.primary() == "prs" || lang.tag().starts_with("fa-AF");
    let (own, other, found) = if dari { (afghanistan, iran, "fa") } else { (iran, afghanistan, "prs") };
    (own == 0 && other >= CERTAIN).then(|| found.parse().ok())?
}

/// The entry of a language in the list.
fn name(lang: &Lang) -> &str {
    match lang.primary() {
        "prs" => "fa",
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_of_one_script_are_told_apart_by_a_sentence() {
        let sentences = [
            ("prs", "شما حق دارید که از پولیس بخواهید به شما کمک کند."),
            ("ps", "تاسو حق لرئ چې له پولیسو وغواړئ مرسته درسره وکړي."),
            ("ur", "آپ کو حق ہے کہ پولیس سے مدد مانگیں۔"),
            ("ckb", "مافت هەیە داوا لە پۆلیس بکەیت یارمەتیت بدات."),
            ("ar", "لك الحق في أن تطلب من الشرطة أن تساعدك."),
            ("fa", "این حق شما است که در دادگاه مترجم داشته باشید."),
            ("en", "You have the right to ask the police for help."),
            ("fr", "Vous avez le droit de demander de l’aide à la police."),
            ("es", "Usted tiene derecho a pedir ayuda a la policía."),
            ("de", "Sie haben das Recht, die Polizei um Hilfe zu bitten, wenn es nötig ist."),
        ];
        let same =
            |one: &str, other: &str| one == other || [one, other] == ["fa", "prs"] || [one, other] == ["prs", "fa"];
        for (said, sentence) in sentences {
            for (handed_in, _) in sentences {
                let lang: Lang = handed_in.parse().unwrap();
                let found = told_apart(sentence, &lang).map(|lang| lang.primary().to_owned());
                let latin = |tag: &str| matches!(tag, "en" | "fr" | "es" | "de");
                if same(said, handed_in) {
                    assert_eq!(found, None, "{said} is {handed_in}: {sentence}");
                } else if latin(said) == latin(handed_in) {
                    assert!(found.is_some_and(|found| same(&found, said)), "{said} as {handed_in}: {sentence}");
                }
            }
        }
    }

    #[test]
    fn persian_and_dari_are_told_apart_by_words_of_one_country() {
        let told = |text: &str, lang: &str| told_apart(text, &lang.parse().unwrap()).map(|lang| lang.to_string());
        let iran = "اگر پلیس شما را به کلانتری ببرد، دادگستری باید وکیل بدهد.";
        let afghanistan = "څارنوال دوسیه شما را به محکمه می‌فرستد و شفاخانه تصدیق می‌دهد.";
        assert_eq!(told(iran, "prs").as_deref(), Some("fa"));
        assert_eq!(told(iran, "fa-AF").as_deref(), Some("fa"));
        assert_eq!(told(iran, "fa"), None);
        assert_eq!(told(afghanistan, "fa").as_deref(), Some("prs"));
        assert_eq!(told(afghanistan, "prs"), None);
        // One such word, or words of both, tell nothing.
        assert_eq!(told("این حق شما است که به شفاخانه بروید.", "fa"), None);
        assert_eq!(told("پولیس و پلیس، محکمه و دادگستری.", "fa"), None);
    }

    #[test]
    fn names_and_short_words_tell_nothing() {
        for (text, lang) in [
            ("UN Office on Drugs and Crime", "fr"),
            ("Riverside House", "fr"),
            ("د کابل پولیس", "prs"),
            ("12", "ps"),
            ("آدرس", "ps"),
        ] {
            assert_eq!(told_apart(text, &lang.parse().unwrap()), None, "{text}");
        }
    }
}
