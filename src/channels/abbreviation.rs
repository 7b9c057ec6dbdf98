//! Abbreviations: their first use in an edition gives the long form, every later one only the letters.

use std::collections::BTreeSet;

use crate::document::Inline;

/// Abbreviations that an edition has explained so far.
#[derive(Debug, Default)]
pub(super) struct ExplainedAbbreviations(BTreeSet<String>);

impl ExplainedAbbreviations {
    /// Returns `true` if the long form of `short` must be given here: at its first use, unless the sentence around it
    /// says it anyway.
    pub(super) fn is_new(&mut self, short: &str, long: &str, sentence: &str) -> bool {
        self.0.insert(short.to_owned()) && !sentence.to_lowercase().contains(&long.to_lowercase())
    }
}

/// A part of a sentence, as every channel writes it.
pub(super) enum SentencePart<'a> {
    /// An abbreviation, what it stands for, and the end of its word.
    Abbreviation {
        short: &'a str,
        long: &'a str,
        end: &'a str,
    },
    /// Text without the end of the word before it.
    Text(&'a str),
    Other(&'a Inline),
}

/// Splits a sentence into parts; the end of an abbreviation's word stays with it.
pub(super) fn parts(inlines: &[Inline]) -> impl Iterator<Item = SentencePart<'_>> {
    let mut taken = 0;
    inlines.iter().enumerate().map(move |(index, inline)| match inline {
        Inline::Abbreviation { short, long } => {
            let next = inlines.get(index + 1);
            taken = tail(next);
            let end = if let Some(Inline::Text(text)) = next { &text[..taken] } else { "" };
            SentencePart::Abbreviation { short, long, end }
        }
        Inline::Text(text) => SentencePart::Text(&text[std::mem::take(&mut taken)..]),
        other => SentencePart::Other(other),
    })
}

/// Returns the number of bytes after an abbreviation that belong to the same word: `'s` of `UN's`. The long form
/// follows them.
fn tail(next: Option<&Inline>) -> usize {
    let Some(Inline::Text(text)) = next else { return 0 };
    let end = text.find(|c: char| !c.is_alphabetic() && !matches!(c, '\'' | '’')).unwrap_or(text.len());
    let word = &text[..end];
    // Longer words are glued only in languages that write no spaces: those are others.
    if word.chars().count() <= 3 && word.is_ascii() || word.starts_with(['\'', '’']) { end } else { 0 }
}

#[cfg(test)]
mod tests;
