//! Rules about words: characters, abbreviations, terms, languages, length.

use std::collections::BTreeSet;

use icu_properties::props::Script;
use icu_properties::{CodePointMapData, PropertyNamesShort};
use unicode_normalization::is_nfc;
use whatlang::Detector;

use super::{RuleContext, capitals};
use crate::content::{Level, Library};
use crate::document::{Inline, Sentence, SourceLocation, each_inline, plain_text};
use crate::finding::Finding;
use crate::lang::Lang;

pub(super) fn check(check: &mut RuleContext<'_>) {
    capitals::check(check);
    let mut terms_unknown = BTreeSet::new();
    for sentence in check.edition.document.sentences() {
        characters(check, sentence);
        languages(check, sentence);
        each_inline(&sentence.inlines, &mut |inline| {
            if let Inline::Term { key, .. } = inline {
                let glossary = check.library.glossaries.get(&check.edition.address.lang);
                if !glossary.is_some_and(|glossary| glossary.terms.contains_key(key)) {
                    terms_unknown.insert((sentence.place, key.clone()));
                }
            }
        });
        too_long(check, sentence);
        if check.edition.address.level == Level::Plain {
            length(check, sentence);
        }
    }
    for (place, key) in terms_unknown {
        let lang = check.edition.address.lang.clone();
        check.error(
            "term-unknown",
            place,
            format!("the glossary of {lang} does not explain `{key}`"),
            format!("add it to glossary/{lang}.toml, or correct the key"),
            "WCAG 2.2 SC 3.1.3",
        );
    }
}

/// No reader gets through a sentence of two pages, and no voice says it in one breath.
fn too_long(check: &mut RuleContext<'_>, sentence: &Sentence) {
    const MAX_CHARS: usize = 4_000;
    let chars = sentence.text().chars().count();
    if chars > MAX_CHARS {
        check.error(
            "sentence-too-long",
            sentence.place,
            format!("a sentence of {chars} characters begins here; the maximum is {MAX_CHARS}"),
            "end it where a thought ends, and check that the block before it is closed; the voice cuts it at commas",
            "WCAG 2.2 SC 3.1.5; ISO 24495-1",
        );
    }
}

fn characters(check: &mut RuleContext<'_>, sentence: &Sentence) {
    let mut text = sentence.text();
    each_inline(&sentence.inlines, &mut |inline| {
        if let Inline::Abbreviation { long, .. } = inline {
            text.push_str(long);
        }
    });
    let unspaced = is_written_without_spaces(&check.edition.address.lang);
    let odd = text.chars().find(|c| unseen(*c) && !(unspaced && *c == ZERO_WIDTH_SPACE));
    if let Some(odd) = odd.or_else(|| unclosed(&text)) {
        check.error(
            "control-character",
            sentence.place,
            format!("the text holds {}, which cannot be seen or has no agreed meaning", named(odd)),
            advice(odd),
            "Unicode Standard, 23",
        );
    }
    if !isolates_close(&text) {
        check.warning(
            "control-character",
            sentence.place,
            "a mark of direction (U+2066 to U+2068) begins and does not end in the sentence",
            "close it with U+2069 within the sentence, or delete it: numbers and addresses keep their order without it",
            "Unicode Standard Annex 9",
        );
    }
    if !is_nfc(&text) {
        check.warning(
            "not-nfc",
            sentence.place,
            "the text has letters in pieces (it is not in Unicode form NFC)",
            "save the file in the composed form; most editors can",
            "Unicode Standard Annex 15",
        );
    }
}

/// An embedding of direction that opens and is not closed in the text, or closes nothing.
fn unclosed(text: &str) -> Option<char> {
    let mut open = Vec::new();
    for c in text.chars() {
        match c {
            '\u{202a}' | '\u{202b}' => open.push(c),
            '\u{202c}' if open.pop().is_none() => return Some(c),
            _ => {}
        }
    }
    open.pop()
}

/// Separates words in scripts that write them without spaces.
const ZERO_WIDTH_SPACE: char = '\u{200b}';

/// Returns `true` if a character cannot be seen or has no agreed meaning, or overrides the order of letters. Marks of
/// direction that authors type are none of these, nor are joiners.
#[must_use]
pub fn unseen(c: char) -> bool {
    let private = matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10fffd}');
    let odd = matches!(
        c,
        '\u{ad}' | '\u{200b}' | '\u{202d}' | '\u{202e}' | '\u{2060}'..='\u{2065}' | '\u{206a}'..='\u{206f}' | '\u{feff}' | '\u{fffd}'
    );
    c.is_control() && c != '\n' || private || odd
}

fn is_written_without_spaces(lang: &Lang) -> bool {
    matches!(lang.script().as_str(), "Thai" | "Khmr" | "Laoo" | "Mymr" | "Tibt" | "Java" | "Bali")
}

/// A character by its number, and by what people know it as.
fn named(c: char) -> String {
    let known = match c {
        '\u{ad}' => " (a soft hyphen)",
        '\u{200b}' => " (a space without width)",
        '\u{202a}'..='\u{202e}' => " (a mark that turns the direction of all that follows)",
        '\u{2060}' => " (a word joiner)",
        '\u{feff}' => " (a byte order mark)",
        '\u{fffd}' => " (a character that was lost when the file was saved)",
        _ => "",
    };
    format!("U+{:04X}{known}", u32::from(c))
}

/// Returns the advice about a character that cannot be seen.
fn advice(c: char) -> &'static str {
    match c {
        '\u{ad}' => "take it out; long words are divided by the product",
        '\u{200b}' | '\u{2060}' | '\u{feff}' => "take it out; lines are broken by the product",
        '\u{202a}'..='\u{202c}' => "close the mark in the sentence in which it opens",
        '\u{202d}' | '\u{202e}' => "take it out, or write U+2066 before and U+2069 behind what is to be kept in order",
        '\u{fffd}' => "write the letter that stood there, and save the file as UTF-8",
        _ => "take it out",
    }
}

/// Returns `true` if every isolate that begins in a text ends in it, and none ends that did not begin.
fn isolates_close(text: &str) -> bool {
    let mut open = 0_usize;
    for c in text.chars() {
        match c {
            '\u{2066}'..='\u{2068}' => open += 1,
            '\u{2069}' if open == 0 => return false,
            '\u{2069}' => open -= 1,
            _ => {}
        }
    }
    open == 0
}

/// A passage whose language is not marked: by its script, and for long ones by a detector.
fn languages(check: &mut RuleContext<'_>, sentence: &Sentence) {
    let lang = &check.edition.address.lang;
    let mut unmarked = Vec::new();
    collect_unmarked(&sentence.inlines, &mut unmarked);
    let text = plain_text(&unmarked);
    if let Some(word) = text.split_whitespace().find(|word| in_foreign_script(word, lang)) {
        return check.warning(
            "passage-language",
            sentence.place,
            format!("`{word}` is in another script, and its language is not marked"),
            format!("write [{word}]{{lang=…}}"),
            "WCAG 2.2 SC 3.1.2",
        );
    }
    if let Some(found) = looks_like(&text, lang) {
        check.warning(
            "passage-language",
            sentence.place,
            format!("the sentence looks like {}, and its language is not marked", found.eng_name()),
            "write [the sentence]{lang=…}, or translate it",
            "WCAG 2.2 SC 3.1.2",
        );
    }
}

/// The language that a text seems to be in, if that is surely another one than `lang`: it takes 80
/// letters, and a language that the detector knows.
#[must_use]
pub fn looks_like(text: &str, lang: &Lang) -> Option<whatlang::Lang> {
    let own = whatlang_code(lang)?;
    if text.chars().filter(|c| c.is_alphabetic()).count() < 80 {
        return None;
    }
    let info = Detector::new().detect(text)?;
    (info.is_reliable() && info.confidence() > 0.95 && info.lang() != own).then(|| info.lang())
}

/// The language that a text is in, if the detector is sure and its language is known here. In a script
/// of few languages its guess is better than none.
#[must_use]
pub(in crate::content) fn language_of(text: &str) -> Option<Lang> {
    let info = Detector::new().detect(text)?;
    if !info.is_reliable() && info.script() == whatlang::Script::Latin {
        return None;
    }
    Lang::known().into_iter().find(|lang| whatlang_code(lang) == Some(info.lang()))
}

/// The script of a character as ISO 15924 names it; `None` for what every script uses.
#[must_use]
pub fn script_of(c: char) -> Option<&'static str> {
    if c.is_ascii() {
        return c.is_ascii_alphabetic().then_some("Latn");
    }
    let script = CodePointMapData::<Script>::new().get(c);
    let name = PropertyNamesShort::<Script>::new().get(script)?;
    (!matches!(name, "Zyyy" | "Zinh" | "Zzzz")).then_some(name)
}

/// Returns `true` if text in a script may hold letters of another: Chinese is written in `Hani`.
#[must_use]
pub fn script_fits(own: &str, letters: &str) -> bool {
    match own {
        "Hans" | "Hant" => letters == "Hani",
        "Jpan" => matches!(letters, "Hani" | "Hira" | "Kana"),
        "Kore" => matches!(letters, "Hang" | "Hani"),
        own => letters == own,
    }
}

/// The words of the edition's own language: not those that are marked as another's, and no facts.
fn collect_unmarked(inlines: &[Inline], out: &mut Vec<Inline>) {
    for inline in inlines {
        match inline {
            Inline::Text(_) | Inline::LineBreak => out.push(inline.clone()),
            Inline::Foreign { .. } => {}
            other => collect_unmarked(other.inner(), out),
        }
    }
}

/// Returns `true` if a word is written in a script that is neither the language's own nor Latin inside it.
fn in_foreign_script(word: &str, lang: &Lang) -> bool {
    let own = lang.script();
    let foreign = |c: char| script_of(c).is_some_and(|script| !script_fits(&own, script));
    // Addresses, names of products and Roman numerals stand in Latin letters everywhere.
    let latin = word.is_ascii();
    if own != "Latn" && crate::content::roman(word.trim_matches(|c: char| !c.is_alphanumeric())).is_some() {
        return false;
    }
    let letters = word.chars().filter(|c| c.is_alphabetic()).count();
    letters > 0
        && (!latin || own == "Latn" || letters >= 3 && !word.contains(['.', '@', '/']))
        && word.chars().any(foreign)
}

fn whatlang_code(lang: &Lang) -> Option<whatlang::Lang> {
    let code = match lang.primary() {
        "en" => "eng",
        "fr" => "fra",
        "es" => "spa",
        "ar" => "ara",
        "ru" => "rus",
        "ur" => "urd",
        "bn" => "ben",
        "zh" => "cmn",
        "fa" => "pes",
        "de" => "deu",
        "pt" => "por",
        "it" => "ita",
        "tr" => "tur",
        "uk" => "ukr",
        "am" => "amh",
        "hi" => "hin",
        "th" => "tha",
        "my" => "mya",
        "vi" => "vie",
        _ => return None,
    };
    whatlang::Lang::from_code(code)
}

/// Words in a plain sentence, at most. English: 20, as plain-language guides advise. Languages that
/// write small words separately need a few more, those that join them fewer. Chinese is counted in
/// characters, because it has no spaces.
#[must_use]
pub fn longest_plain(lang: &Lang) -> usize {
    match lang.primary() {
        "fr" | "es" | "pt" | "it" => 24,
        "ar" | "ru" | "uk" | "tr" => 18,
        _ if !lang.has_spaces() => 45,
        _ => 20,
    }
}

fn length(check: &mut RuleContext<'_>, sentence: &Sentence) {
    let lang = &check.edition.address.lang;
    let (words, unit) = (length_of(sentence, lang), length_unit(lang));
    let most = longest_plain(lang);
    if words > most {
        check.warning(
            "plain-sentence-long",
            sentence.place,
            format!(
                "a plain sentence has {words} {unit}; at most {most} are easy to follow in {}",
                lang.english_name()
            ),
            "say one thing in each sentence",
            "WCAG 2.2 SC 3.1.5; ISO 24495-1, 5.3",
        );
    }
}

/// Words of a sentence, or characters where words are written without spaces.
#[must_use]
pub fn length_of(sentence: &Sentence, lang: &Lang) -> usize {
    let text = sentence.text();
    if !lang.has_spaces() {
        return text.chars().filter(|c| c.is_alphanumeric()).count();
    }
    text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count()
}

/// Unit of [`length_of`].
#[must_use]
pub fn length_unit(lang: &Lang) -> &'static str {
    if lang.has_spaces() { "words" } else { "characters" }
}

/// Checks that the glossary's explanations are short: they stand in plain pages, where somebody met a word that they
/// do not know.
pub(super) fn explanations(library: &Library, findings: &mut Vec<Finding>) {
    for (lang, glossary) in &library.glossaries {
        let most = if lang.has_spaces() { 15 } else { 34 };
        let file = format!("glossary/{lang}.toml");
        for (key, entry) in &glossary.terms {
            let text = vec![Inline::Text(entry.explanation.clone())];
            for sentence in Sentence::split(text, lang, SourceLocation::default()) {
                let (words, unit) = (length_of(&sentence, lang), length_unit(lang));
                if words <= most {
                    continue;
                }
                let message = format!(
                    "the explanation of `{key}` has a sentence of {words} {unit}; at most {most} explain a word"
                );
                findings.push(
                    Finding::warning("plain-sentence-long", &file, SourceLocation::default(), message)
                        .help("say one thing in each sentence; an explanation may have several")
                        .standard("WCAG 2.2 SC 3.1.3, 3.1.5; ISO 24495-1, 5.3"),
                );
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::in_foreign_script;

    #[test]
    fn roman_numerals_stand_in_latin_letters_everywhere() {
        for (lang, word, foreign) in
            [("ru", "XXI", false), ("ar", "(III).", false), ("ru", "Liberty", true), ("en", "Глава", true)]
        {
            assert_eq!(in_foreign_script(word, &lang.parse().unwrap()), foreign, "{word}");
        }
    }
}
