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
        let changed = review.changed_since(&edition.document);
        if changed == 0 {
            continue;
        }
        let place = SourceLocation { line: review.line, column: 1 };
        let (noun, is_over) = (if changed == 1 { "sentence" } else { "sentences" }, !review.holds(&edition.document));
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

/// Sentences that claim Easy Read or a test by readers, with the words that do.
fn claims(document: &Document) -> Vec<(&Sentence, &'static str)> {
    let tables = tables(&document.lang);
    let mut found = Vec::new();
    let look = |sentence: &Sentence, is_title: bool| -> Option<&'static str> {
        let text = folded(&sentence.text());
        let claimed = tables.iter().flat_map(|words| words.easy.iter().chain(&words.tested));
        let claimed = claimed.map(String::as_str).find(|words| holds(&text, words))?;
        let any = |list: fn(&ClaimWords) -> &Vec<String>| {
            tables.iter().flat_map(|words| list(words)).any(|words| holds_word(&text, words))
        };
        let is_denied = any(|words| &words.not);
        let speaks_of_itself = any(|words| &words.this);
        (is_title || speaks_of_itself && !is_denied).then_some(claimed)
    };
    for sentence in &document.title {
        found.extend(look(sentence, true).map(|words| (sentence, words)));
    }
    let title = document.title.len();
    for (index, sentence) in document.sentences().into_iter().enumerate().skip(title) {
        // A summary is about its own text, whether it says so or not.
        let is_summary = index < title + document.summary.len();
        let words = match is_summary {
            true => look(sentence, true).filter(|_| !is_denial(&tables, sentence)),
            false => look(sentence, false),
        };
        found.extend(words.map(|words| (sentence, words)));
    }
    found
}

fn is_denial(tables: &[&ClaimWords], sentence: &Sentence) -> bool {
    let text = folded(&sentence.text());
    tables.iter().flat_map(|words| &words.not).any(|words| holds_word(&text, words))
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
