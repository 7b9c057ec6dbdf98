//! A text as words, runs of digits, spaces, single signs and marks.

use crate::channels::voice_support;

/// Begins and ends what an author marked.
pub(super) const OPEN: char = '\u{e000}';
pub(super) const CLOSE: char = '\u{e001}';

/// A piece of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum SpokenTokenKind {
    Word,
    Digits,
    Space,
    Sign,
    /// Something that an author marked; the text is its kind and its content.
    Marked,
}

/// A piece and its kind.
#[derive(Debug, Clone, Copy)]
pub(super) struct SpokenToken<'a> {
    pub(super) kind: SpokenTokenKind,
    pub(super) text: &'a str,
}

impl SpokenToken<'_> {
    /// The digits as ASCII; empty for other tokens.
    pub(super) fn ascii(&self) -> String {
        if self.kind != SpokenTokenKind::Digits {
            return String::new();
        }
        self.text.chars().filter_map(voice_support::digit).filter_map(|digit| char::from_digit(digit, 10)).collect()
    }
}

/// Signs that nobody hears: directions, joins of emoji, breaks of words.
pub(super) fn is_unheard(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{fe0e}' | '\u{fe0f}' | '\u{feff}')
}

/// A character of a script that is written without spaces.
pub(super) fn is_ideograph(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

fn kind(c: char, previous: Option<SpokenTokenKind>) -> SpokenTokenKind {
    match c {
        _ if voice_support::digit(c).is_some() => SpokenTokenKind::Digits,
        _ if c.is_whitespace() => SpokenTokenKind::Space,
        '²' | '³' if previous == Some(SpokenTokenKind::Word) => SpokenTokenKind::Word,
        // Joins letters of one word in Arabic and Indic scripts.
        '\u{200c}' | '\u{200d}' => previous.unwrap_or(SpokenTokenKind::Sign),
        _ if c.is_alphabetic() && !is_ideograph(c) => SpokenTokenKind::Word,
        _ if is_vowel_sign(c) && previous == Some(SpokenTokenKind::Word) => SpokenTokenKind::Word,
        _ => SpokenTokenKind::Sign,
    }
}

/// Marks that stand on or below the letter before them and are no letters themselves.
fn is_vowel_sign(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6ed}' | '\u{93c}' | '\u{94d}' | '\u{9bc}' | '\u{9cd}')
}

/// Cuts a text into tokens that together are the text.
pub(super) fn tokens(text: &str) -> Vec<SpokenToken<'_>> {
    let mut tokens: Vec<SpokenToken<'_>> = Vec::new();
    let mut start = 0;
    while let Some(first) = text[start..].chars().next() {
        if first == OPEN
            && let Some(length) = text[start..].find(CLOSE)
        {
            tokens.push(SpokenToken {
                kind: SpokenTokenKind::Marked,
                text: &text[start + first.len_utf8()..start + length],
            });
            start += length + CLOSE.len_utf8();
            continue;
        }
        let previous = tokens.last().filter(|token| token.kind == SpokenTokenKind::Word).map(|token| token.kind);
        let own = kind(first, previous);
        let mut end = start + first.len_utf8();
        if own != SpokenTokenKind::Sign {
            let more = |c: &char| kind(*c, Some(own)) == own && *c != OPEN;
            end += text[end..].chars().take_while(more).map(char::len_utf8).sum::<usize>();
        }
        tokens.push(SpokenToken { kind: own, text: &text[start..end] });
        start = end;
    }
    tokens
}
