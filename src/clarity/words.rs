//! Words of a sentence, for measuring.

use super::frequent::fold;
use crate::document::{Inline, segment};
use crate::lang::Lang;

/// Marks inside a word: apostrophes, joiners, marks of Arabic and Bangla that are no letters of their own.
fn is_inner(c: char) -> bool {
    matches!(c, '\'' | '’' | '\u{200c}' | '\u{200d}' | '\u{300}'..='\u{36f}' | '\u{640}' | '\u{64b}'..='\u{654}' | '\u{670}' | '\u{9bc}' | '\u{9cd}')
}

/// Marks that end a clause.
const CLAUSE_ENDS: &str = ",;:.!?()[]…–—،؛؟۔、，；：。！？।";

/// Commas of all scripts.
pub(super) const COMMAS: &str = ",،，";

/// A word of a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct ClarityWord {
    /// The word, folded.
    pub(super) text: String,
    /// Whether it begins with a capital letter.
    pub(super) is_capital: bool,
    /// Whether a mark that ends a clause stands between it and the word before.
    pub(super) begins_clause: bool,
    /// Whether the reader is told the meaning, or need not know it: a term, an abbreviation with its long form, a
    /// name, words in another language, a number.
    pub(super) is_explained: bool,
}

/// The words of a sentence in order. `split` are marks that stand between two words.
pub(super) fn words_of(inlines: &[Inline], lang: &Lang, is_spaced: bool, split: &str) -> Vec<ClarityWord> {
    let mut runs = Vec::new();
    collect(inlines, false, &mut runs);
    let mut words = Vec::new();
    let mut begins_clause = true;
    for (text, is_explained) in runs {
        let mut rest = text;
        for piece in pieces(text, is_spaced, split) {
            let at = piece.as_ptr() as usize - rest.as_ptr() as usize;
            begins_clause |= rest[..at].contains(|c| CLAUSE_ENDS.contains(c));
            rest = &rest[at + piece.len()..];
            let piece = piece.trim_matches(['\'', '’', '\u{200c}', '\u{200d}']);
            words.push(ClarityWord {
                text: fold(piece, lang),
                is_capital: piece.starts_with(char::is_uppercase),
                begins_clause,
                is_explained: is_explained || piece.contains(char::is_numeric),
            });
            begins_clause = false;
        }
        begins_clause |= rest.contains(|c| CLAUSE_ENDS.contains(c));
    }
    words
}

/// The pieces of a run of text that are words: cut by ICU if the script has no spaces between words.
fn pieces<'a>(text: &'a str, is_spaced: bool, split: &str) -> Vec<&'a str> {
    if !is_spaced {
        return segment::words(text).collect();
    }
    let is_split = |c: char| split.contains(if c == '’' { '\'' } else { c });
    let outside = |c: char| is_split(c) || !c.is_alphanumeric() && !is_inner(c);
    text.split(outside).filter(|piece| piece.contains(char::is_alphanumeric)).collect()
}

/// Runs of text in order, each with whether its words are explained or need not be known.
fn collect<'a>(inlines: &'a [Inline], is_explained: bool, runs: &mut Vec<(&'a str, bool)>) {
    for inline in inlines {
        match inline {
            Inline::Text(text) => runs.push((text, is_explained)),
            Inline::Abbreviation { short, .. } => runs.push((short, true)),
            Inline::Phone { shown: text, .. }
            | Inline::Date { shown: text, .. }
            | Inline::Number { shown: text, .. }
            | Inline::Email(text)
            | Inline::Code(text) => runs.push((text, true)),
            Inline::Term { inlines, .. } | Inline::Foreign { inlines, .. } | Inline::Citation(inlines) => {
                collect(inlines, true, runs);
            }
            Inline::LineBreak | Inline::FootnoteMark(_) | Inline::Checkbox(_) => {}
            Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Struck(inner) => {
                collect(inner, is_explained, runs);
            }
            Inline::Link { inlines, .. } => collect(inlines, is_explained, runs),
        }
    }
}
