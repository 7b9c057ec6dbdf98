//! Abbreviations are told once an edition: the first use gives what they stand for, every later one the
//! letters, which a voice says one by one.

use std::collections::BTreeSet;

use crate::content::{is_word, script_fits, script_of};
use crate::document::{Document, Inline};
use crate::lang::Lang;

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

/// Abbreviations that a document explains anywhere.
pub(super) fn shorts(document: &Document) -> BTreeSet<String> {
    let mut shorts = BTreeSet::new();
    for sentence in document.sentences() {
        collect(&sentence.inlines, &mut shorts);
    }
    shorts
}

fn collect(inlines: &[Inline], shorts: &mut BTreeSet<String>) {
    for inline in inlines {
        if let Inline::Abbreviation { short, .. } = inline {
            shorts.insert(short.clone());
        }
        collect(inline.inner(), shorts);
    }
}

/// An abbreviation as a voice says it in a language: letter by letter, unless it is said as a word
/// (`UNICEF`) or is not in capitals. `end` is what follows.
pub(super) fn spelled(short: &str, lang: &Lang, end: &str) -> String {
    let letters: Vec<char> = short.chars().filter(|c| c.is_alphabetic()).collect();
    let plain = letters.len() >= 2 && letters.len() == short.chars().count();
    if !plain || !letters.iter().all(|c| c.is_uppercase()) || is_word(short) {
        return short.to_owned();
    }
    let own = lang.script();
    let native = letters.iter().all(|c| script_of(*c).is_some_and(|script| script_fits(&own, script)));
    // Engines read letters with points between them as one abbreviation; before an apostrophe, and for
    // letters of another script, they say the point.
    let between = if native && !end.starts_with(['\'', '’']) { "." } else { " " };
    letters.iter().map(char::to_string).collect::<Vec<_>>().join(between)
}

/// Text whose abbreviations are spelled as a voice says them.
pub(super) fn spelled_in(text: &str, shorts: &BTreeSet<String>, lang: &Lang) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(char::is_alphanumeric) {
        let (gap, from) = rest.split_at(start);
        out.push_str(gap);
        let end = from.find(|c: char| !c.is_alphanumeric()).unwrap_or(from.len());
        let (word, after) = from.split_at(end);
        if shorts.contains(word) {
            out.push_str(&spelled(word, lang, after))
        } else {
            out.push_str(word)
        }
        rest = after;
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests;
