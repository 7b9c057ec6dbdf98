//! Claims that only a panel of readers can support, and records that have fallen behind their edition.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::content::Edition;
use crate::document::{Document, Sentence, SourceLocation};
use crate::finding::Finding;
use crate::lang::Lang;

/// Words of claims in a language.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct ClaimWords {
    /// Names of Easy Read.
    easy: Vec<String>,
    /// Words that say that readers have tried a text.
    tested: Vec<String>,
    /// Words by which a text speaks of itself.
    this: Vec<String>,
    /// Words that deny.
    not: Vec<String>,
}

/// Words by language, folded.
static WORDS: LazyLock<BTreeMap<String, ClaimWords>> = LazyLock::new(|| {
    let mut words: BTreeMap<String, ClaimWords> = toml::from_str(include_str!("claims.toml")).unwrap_or_default();
    for ClaimWords { easy, tested, this, not } in words.values_mut() {
        [easy, tested, this, not].into_iter().flatten().for_each(|words| *words = folded(words));
    }
    words
});

/// Checks the claims of an edition, and that its records are about the words as they are.
pub(in crate::content) fn check(edition: &Edition, findings: &mut Vec<Finding>) {
    for review in &edition.reviews {
        let changed = review.changed_since(edition.whole_text());
        if changed == 0 {
            continue;
        }
        let place = SourceLocation { line: review.line, column: 1 };
        let (noun, is_over) =
            (if changed == 1 { "sentence" } else { "sentences" }, !review.holds(edition.whole_text()));
        let ended = if is_over { ", all of them: the record has ended" } else { "" };
        let message = format!("{changed} {noun} changed since {} read this on {}{ended}", review.by, review.on);
        let help = "let the same person read what changed, then record it with `evenhand content review`; \
                    or take the record out";
        let file = edition.address.reviews_file();
        findings.push(Finding::warning("review-outdated", &file, place, message).help(help));
    }
    if edition.has_reader_panel() {
        return;
    }
    for (sentence, words) in claims(&edition.document) {
        let message = format!("\"{words}\" is claimed, and no panel of readers is recorded");
        let help = "record the panel with `evenhand content review --role reader-panel`, or say it without these words";
        findings.push(Finding::error("review-claim", &edition.file, sentence.place, message).help(help));
    }
}

/// Place of a sentence in an edition.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Title,
    Summary,
    Text,
}

/// Sentences that claim Easy Read or a test by readers, with the words that do.
fn claims(document: &Document) -> Vec<(&Sentence, &'static str)> {
    let tables = tables(&document.lang);
    let summary = document.title.len();
    let text = summary + document.summary.len();
    let place = |index: usize| match index {
        index if index < summary => Place::Title,
        index if index < text => Place::Summary,
        _ => Place::Text,
    };
    let sentences = document.sentences().into_iter().enumerate();
    sentences.filter_map(|(index, sentence)| Some((sentence, claim(&tables, sentence, place(index))?))).collect()
}

/// Returns the words by which a sentence claims Easy Read or a test by readers for the text that it belongs to. A title
/// always does; a summary is about its own text, whether it says so or not.
fn claim(tables: &[&'static ClaimWords], sentence: &Sentence, place: Place) -> Option<&'static str> {
    let text = folded(&sentence.text());
    let claimed = tables.iter().flat_map(|words| words.easy.iter().chain(&words.tested));
    let claimed = claimed.map(String::as_str).find(|words| holds(&text, words))?;
    let any = |list: fn(&ClaimWords) -> &Vec<String>| {
        tables.iter().flat_map(|words| list(words)).any(|words| holds_word(&text, words))
    };
    let is_claim = match place {
        Place::Title => true,
        Place::Summary => !any(|words| &words.not),
        Place::Text => any(|words| &words.this) && !any(|words| &words.not),
    };
    is_claim.then_some(claimed)
}

/// The words of a language and its nearest kin, and those of English, which stand in texts of all languages.
fn tables(lang: &Lang) -> Vec<&'static ClaimWords> {
    lang.fallbacks().iter().filter_map(|lang| WORDS.get(lang.tag())).collect()
}

/// Words without what writers spell in several ways: case, marks of vowels, joiners, hyphens, the two forms of letters.
fn folded(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars().flat_map(char::to_lowercase) {
        match c {
            '\u{64b}'..='\u{652}' | '\u{640}' => {}
            'ي' | 'ى' => out.push('ی'),
            'ك' => out.push('ک'),
            'ё' => out.push('е'),
            '’' => out.push('\''),
            '\u{2010}' | '\u{2011}' => out.push('-'),
            c if c.is_whitespace() || c == '\u{200c}' => {
                if !out.ends_with(' ') {
                    out.push(' ');
                }
            }
            c => out.push(c),
        }
    }
    out
}

/// Returns `true` if a text holds words. In Latin and Cyrillic letters they begin and end as words do; other scripts join
/// articles and particles to them.
fn holds(text: &str, words: &str) -> bool {
    let is_joined = words.chars().any(|c| c.is_alphabetic() && c > '\u{52f}');
    match is_joined {
        true => text.contains(words),
        false => holds_word(text, words),
    }
}

/// Returns `true` if a text holds words that begin and end as words do; Chinese has no spaces.
fn holds_word(text: &str, words: &str) -> bool {
    let is_unspaced = words.chars().any(|c| ('\u{3400}'..='\u{9fff}').contains(&c));
    text.match_indices(words).any(|(at, _)| {
        let before = text[..at].chars().next_back().is_some_and(char::is_alphanumeric);
        let after = text[at + words.len()..].chars().next().is_some_and(char::is_alphanumeric);
        is_unspaced || !before && !after
    })
}
