//! Text that a translator has written so far.

use std::collections::BTreeMap;

use unicode_normalization::UnicodeNormalization;

use super::align;
use crate::content::{Edition, inline_markdown};
use crate::document::{Document, Inline, Sentence};

/// Translations by segment id, in inline Markdown. A segment that is absent or empty is still open.
pub type DraftTexts = BTreeMap<String, String>;

/// A draft says this of a segment whose words stand in the segment before it, because the language
/// says both sentences as one.
pub const JOINED: &str = "^";

/// The draft that a finished translation would have been: its sentences beside those of the source.
/// Empty where the two are not built alike; see [`super::revise`] for a source that changed.
#[must_use]
pub fn draft_of(source: &Edition, translation: &Edition) -> DraftTexts {
    align::beside(&source.document, &translation.document)
}

/// Pairs a run, or a part of one, with another.
pub(super) fn run_beside(ours: &[Sentence], theirs: &[Sentence]) -> Vec<(String, String)> {
    let lengths = |prose: &[Sentence]| prose.iter().map(|sentence| sentence.text().chars().count()).collect::<Vec<_>>();
    let ranges = align::sentences(&lengths(ours), &lengths(theirs));
    let said = |range: std::ops::Range<usize>| {
        if range.is_empty() { JOINED.to_owned() } else { together(&theirs[range]) }
    };
    ours.iter().zip(ranges).map(|(sentence, range)| (sentence.id.to_string(), said(range))).collect()
}

/// Several sentences as one text.
pub(super) fn together(sentences: &[Sentence]) -> String {
    let texts: Vec<String> = sentences.iter().map(|sentence| inline_markdown(&sentence.inlines)).collect();
    texts.join(" ")
}

/// The longest translation of one sentence, in characters.
pub const MAX_CHARACTERS: usize = 4_000;

/// Returns `true` if a text is longer than any translation of a sentence may be. It is not read then.
pub(super) fn is_too_long(text: &str) -> bool {
    text.chars().nth(MAX_CHARACTERS).is_some()
}

/// Normalizes text that a person typed or a tool sent: composed (NFC), with single spaces, without
/// white space at its ends, with line breaks only where a backslash asks for one.
#[must_use]
pub fn tidy(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let mut out = String::new();
    for line in text.split('\n') {
        let line = line.split([' ', '\t']).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
        if line.is_empty() {
            continue;
        }
        if !out.is_empty() {
            let backslashes = out.chars().rev().take_while(|c| *c == '\\').count();
            out.push(if backslashes % 2 == 1 { '\n' } else { ' ' });
        }
        out.push_str(&line);
    }
    out.trim_end_matches('\u{a0}').nfc().collect()
}

/// The inlines of a segment's translation; whether marks stand for nothing is the check's to say.
pub(super) fn inlines(text: &str, document: &Document, lang: &crate::lang::Lang) -> Vec<Inline> {
    let text = tidy(text);
    if is_too_long(&text) {
        return vec![Inline::Text(text)];
    }
    crate::content::read_inlines(&text, lang, document.footnotes.len()).0
}
