//! Abbreviations are told once an edition: the first use gives what they stand for, every later one the
//! letters.

use std::collections::BTreeSet;

use crate::document::Inline;

/// Abbreviations that an edition has explained so far.
#[derive(Debug, Default)]
pub(super) struct Told(BTreeSet<String>);

impl Told {
    /// Whether what `short` stands for is to be told here: at its first use, and not where the sentence
    /// around it says it anyway.
    pub(super) fn is_new(&mut self, short: &str, long: &str, sentence: &str) -> bool {
        self.0.insert(short.to_owned()) && !sentence.to_lowercase().contains(&long.to_lowercase())
    }
}

/// How many bytes of the text behind an abbreviation belong to the same word: `'s` of `UN's`. What it
/// stands for is told behind them.
pub(super) fn tail(next: Option<&Inline>) -> usize {
    let Some(Inline::Text(text)) = next else { return 0 };
    let end = text.find(|c: char| !c.is_alphabetic() && !matches!(c, '\'' | '’')).unwrap_or(text.len());
    let word = &text[..end];
    // Longer words are glued only in languages that write no spaces: those are others.
    if word.chars().count() <= 3 && word.is_ascii() || word.starts_with(['\'', '’']) { end } else { 0 }
}

#[cfg(test)]
mod tests;
