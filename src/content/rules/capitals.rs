//! Words in capitals: abbreviations that nobody explained, or shouting. Emphasised words, codes, units and numerals are
//! neither.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use serde::Deserialize;

use super::RuleContext;
use crate::content::roman;
use crate::document::{Block, Inline, each_inline};

/// Minimum number of letters of a word in capitals that is taken for a word and not for an abbreviation: `URGENT`, not
/// `OSCE`.
const LONG: usize = 5;

/// Words in a row from which on they are shouted.
const SHOUTED: usize = 3;

#[derive(Deserialize)]
struct CapitalsData {
    words: BTreeMap<String, String>,
    known: BTreeMap<String, String>,
}

#[expect(clippy::expect_used, reason = "the file is part of the program, and every test of this module reads it")]
static DATA: LazyLock<CapitalsData> =
    LazyLock::new(|| toml::from_str(include_str!("upper_case.toml")).expect("upper_case.toml is TOML"));

pub(super) fn check(check: &mut RuleContext<'_>) {
    let document = &check.edition.document;
    let mut edition = CapitalUsage::of(check);
    let mut headings = BTreeSet::new();
    for block in document.every_block() {
        if let Block::Heading(heading) = block {
            headings.extend(heading.text.iter().map(|sentence| sentence.id.clone()));
        }
    }
    headings.extend(document.title.iter().map(|sentence| sentence.id.clone()));
    for sentence in document.sentences() {
        let text = own(&sentence.inlines);
        let tokens = tokens(&text);
        if shouted(&tokens, &edition) {
            if !headings.contains(&sentence.id) {
                check.warning(
                    "all-caps",
                    sentence.place,
                    "words are written in capitals",
                    "write them in small letters; use **strong** for emphasis",
                    "WCAG 2.2 SC 1.4.8; ISO 24495-1",
                );
            }
            continue;
        }
        for word in unexplained(&tokens, &edition) {
            check.warning(
                "abbreviation-undefined",
                sentence.place,
                format!("`{word}` is not explained"),
                format!("write [{word}]{{abbr=\"what it stands for\"}} at its first use, or write it out"),
                "WCAG 2.2 SC 3.1.4",
            );
            // Reported once: by explaining the first use, the author corrects all.
            edition.explained.insert(word);
        }
    }
}

/// Statements of an edition about its words in capitals.
struct CapitalUsage {
    /// Abbreviations that are explained.
    explained: BTreeSet<String>,
    /// Words that are written for weight, in small letters.
    ordinary: BTreeSet<String>,
}

impl CapitalUsage {
    fn of(check: &RuleContext<'_>) -> Self {
        let edition = check.edition;
        let lang = &edition.address.lang;
        let glossary = check.library.glossaries.get(lang);
        let mut explained: BTreeSet<String> =
            glossary.map(|glossary| glossary.abbreviations.keys().cloned().collect()).unwrap_or_default();
        explained.extend(listed(&DATA.known, "words").map(str::to_owned));
        let mut ordinary: BTreeSet<String> = listed(&DATA.words, lang.primary()).map(str::to_owned).collect();
        for sentence in edition.document.sentences() {
            each_inline(&sentence.inlines, &mut |inline| {
                if let Inline::Abbreviation { short, .. } = inline {
                    explained.extend(tokens(short).into_iter().map(|token| token.word.to_owned()));
                    explained.insert(short.clone());
                }
            });
            let text = own(&sentence.inlines);
            let tokens = tokens(&text);
            explained.extend(in_brackets(&text, &tokens));
            let small = tokens.into_iter().filter(|token| !token.is_capital());
            ordinary.extend(small.map(|token| token.word.to_lowercase()));
        }
        Self { explained, ordinary }
    }

    /// Returns `true` if a word in capitals is one of the language, and stands for nothing else.
    fn is_ordinary(&self, word: &str) -> bool {
        let small = word.to_lowercase();
        self.ordinary.contains(&small) || self.ordinary.contains(&small.replace('’', "'")) || is_word(word)
    }
}

fn listed<'a>(data: &'a BTreeMap<String, String>, key: &str) -> impl Iterator<Item = &'a str> {
    data.get(key).map(String::as_str).unwrap_or_default().split_whitespace()
}

/// The text in the edition's own language that is no address and no code.
fn own(inlines: &[Inline]) -> String {
    let mut text = String::new();
    for inline in inlines {
        match inline {
            Inline::Text(words) => text.push_str(words),
            Inline::LineBreak => text.push('\n'),
            Inline::Foreign { .. } | Inline::Code(_) | Inline::Email(_) | Inline::Phone { .. } => text.push('\u{fffc}'),
            Inline::Abbreviation { .. } | Inline::FootnoteMark(_) | Inline::Checkbox(_) => text.push('\u{fffc}'),
            Inline::Date { shown, .. } | Inline::Number { shown, .. } => text.push_str(shown),
            Inline::Emphasis(_)
            | Inline::Strong(_)
            | Inline::Citation(_)
            | Inline::Struck(_)
            | Inline::Link { .. }
            | Inline::Term { .. } => {
                text.push_str(&own(inline.inner()));
            }
        }
    }
    text
}

/// A word and how it is joined to its neighbours.
struct CapitalToken<'a> {
    word: &'a str,
    /// Offset in the text.
    at: usize,
    /// Between it and the next one.
    gap: &'a str,
}

fn tokens(text: &str) -> Vec<CapitalToken<'_>> {
    let part = |c: char| c.is_alphanumeric() || matches!(c, '\'' | '’') || is_mark(c);
    let mut tokens: Vec<CapitalToken<'_>> = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find(part) {
        let (gap, from) = rest.split_at(start);
        if let Some(last) = tokens.last_mut() {
            last.gap = gap;
        }
        let end = from.find(|c| !part(c)).unwrap_or(from.len());
        let word = from[..end].trim_matches(['\'', '’']);
        if word.is_empty() {
            rest = &from[end..];
            continue;
        }
        tokens.push(CapitalToken { word, at: text.len() - from.len(), gap: "" });
        rest = &from[end..];
    }
    tokens
}

/// Combining marks belong to the letter before them.
fn is_mark(c: char) -> bool {
    unicode_normalization::char::is_combining_mark(c)
}

impl CapitalToken<'_> {
    fn is_capital(&self) -> bool {
        let letters = self.word.chars().filter(|c| c.is_alphabetic()).count();
        letters >= 2 && !self.word.chars().any(char::is_lowercase) && self.word.chars().any(char::is_uppercase)
    }

    fn has_digit(&self) -> bool {
        self.word.chars().any(char::is_numeric)
    }

    /// Returns `true` if nothing but one sign stands before the next word: `DS-160`, `www.gov.uk`, `and/or`.
    fn is_joined(&self) -> bool {
        !self.gap.is_empty()
            && self.gap.chars().all(|c| matches!(c, '-' | '‑' | '–' | '.' | '/' | '_' | '@' | '+' | '§'))
    }
}

/// Returns `true` if words in a row are written in capitals, as nobody writes abbreviations.
fn shouted(tokens: &[CapitalToken<'_>], edition: &CapitalUsage) -> bool {
    let mut run: Vec<&CapitalToken<'_>> = Vec::new();
    let loud = |run: &mut Vec<&CapitalToken<'_>>| {
        let words = run.iter().filter(|token| edition.is_ordinary(token.word)).count();
        let loud = run.len() >= SHOUTED && words > 0 && words * 2 >= run.len();
        run.clear();
        loud
    };
    for token in tokens {
        let single = token.word.chars().count() == 1 && token.word.chars().all(char::is_uppercase);
        if token.is_capital() || single && !run.is_empty() {
            run.push(token);
            if token.gap.trim().is_empty() {
                continue;
            }
        }
        if loud(&mut run) {
            return true;
        }
    }
    loud(&mut run)
}

/// Abbreviations of a sentence that nothing in the edition explains, each once.
fn unexplained(tokens: &[CapitalToken<'_>], edition: &CapitalUsage) -> Vec<String> {
    let (mut found, mut seen) = (Vec::new(), BTreeSet::new());
    for (index, token) in tokens.iter().enumerate() {
        let before = index.checked_sub(1).and_then(|before| tokens.get(before));
        let after = tokens.get(index + 1);
        // A form's number, a postcode, a unit or a currency: letters beside a number.
        let numbered = before.is_some_and(CapitalToken::has_digit)
            && before.is_some_and(|before| before.gap.trim().len() <= 2)
            || after.is_some_and(CapitalToken::has_digit) && (token.is_joined() || token.gap == " ");
        let joined = token.is_joined() || before.is_some_and(CapitalToken::is_joined);
        let plain = token.is_capital() && !token.has_digit() && !numbered && !joined;
        let word = token.word.to_owned();
        if plain
            && roman(&word).is_none()
            && !edition.explained.contains(&word)
            && !edition.is_ordinary(&word)
            && seen.insert(token.word)
        {
            found.push(word);
        }
    }
    found
}

/// Abbreviations that the text itself explains: `legal aid board (LAB)`, `LAB (legal aid board)`.
/// The text is read once, however many brackets it has.
fn in_brackets(text: &str, tokens: &[CapitalToken<'_>]) -> Vec<String> {
    let ends: Vec<usize> = text.match_indices([')', '）']).map(|(at, _)| at).collect();
    // How many words before each place are not in capitals.
    let small = tokens.iter().scan(0, |small, token| {
        *small += usize::from(!token.is_capital());
        Some(*small)
    });
    let small: Vec<usize> = std::iter::once(0).chain(small).collect();
    let mut found = Vec::new();
    for (at, _) in text.match_indices(['(', '（']) {
        let end = ends.get(ends.partition_point(|end| *end < at)).copied().unwrap_or(text.len());
        let place = |at: usize| tokens.partition_point(|token| token.at < at);
        let (begin, end) = (place(at), place(end));
        let last = begin.checked_sub(1).and_then(|last| tokens.get(last));
        let last = last.filter(|_| text[..at].trim_end().len() + 1 >= at);
        match (last, &tokens[begin..end]) {
            // One or two abbreviations in brackets, behind words: `(BAMF)`, `(UNHCR, ACNUR)`.
            (Some(last), short) if !last.is_capital() && !short.is_empty() && short.len() <= 3 => {
                found.extend(short.iter().filter(|token| token.is_capital()).map(|token| token.word.to_owned()));
            }
            (Some(last), _) if last.is_capital() && small[end] - small[begin] >= 2 => {
                found.push(last.word.to_owned());
            }
            _ => {}
        }
    }
    found
}

/// Returns `true` if letters in capitals can be said as a word, as `UNICEF` is: there are five or more, with vowels,
/// and no four in a row without one.
#[must_use]
pub fn is_word(word: &str) -> bool {
    let small = word.to_lowercase();
    let vowel = |c: char| {
        use unicode_normalization::UnicodeNormalization;
        let base = c.nfd().next().unwrap_or(c);
        "aeiouyаеиоуыэюяєіїαεηιουω'’".contains(base)
    };
    let mut run = 0;
    let mut longest = 0;
    for c in small.chars().filter(|c| !is_mark(*c)) {
        run = if vowel(c) { 0 } else { run + 1 };
        longest = longest.max(run);
    }
    word.chars().count() >= LONG && longest <= 3 && small.chars().any(vowel)
}

#[cfg(test)]
mod tests;
