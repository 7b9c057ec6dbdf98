//! A text as words, runs of digits and marks, however its script writes them.

use unicode_normalization::UnicodeNormalization;

use crate::content::digit;

/// A word, a run of digits or a mark.
#[derive(Debug, Clone)]
pub(super) struct QuantityToken {
    pub(super) kind: QuantityTokenKind,
    /// Small letters, ASCII digits, without vowel marks.
    pub(super) text: String,
    /// As it is written, in ASCII digits.
    pub(super) raw: String,
    /// Whether it follows the token before it without white space.
    pub(super) glued: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum QuantityTokenKind {
    Word,
    Digits,
    Mark,
}

impl QuantityToken {
    pub(super) fn is(&self, mark: char) -> bool {
        self.kind == QuantityTokenKind::Mark && self.text.starts_with(mark)
    }

    /// Returns `true` if all its letters are capital letters of ASCII.
    pub(super) fn is_capital(&self) -> bool {
        self.kind == QuantityTokenKind::Word && self.raw.chars().all(|c| c.is_ascii_uppercase())
    }
}

/// The tokens of a text. Chinese signs are words of one sign.
pub(super) fn tokens(text: &str) -> Vec<QuantityToken> {
    let mut tokens: Vec<QuantityToken> = Vec::new();
    let mut glued = false;
    for c in spaced_fractions(text).nfkc() {
        if is_dropped(c) {
            continue;
        }
        let Some((kind, raw)) = kind_of(c) else {
            glued = false;
            continue;
        };
        let goes_on = glued && kind != QuantityTokenKind::Mark && !is_sign(raw);
        match tokens.last_mut().filter(|last| goes_on && last.kind == kind && !last.raw.ends_with(is_sign)) {
            Some(last) => {
                last.raw.push(raw);
                last.text.extend(folded(raw));
            }
            None => {
                tokens.push(QuantityToken {
                    kind,
                    text: folded(raw).collect(),
                    raw: raw.to_string(),
                    glued: glued || tokens.is_empty(),
                });
            }
        }
        glued = true;
    }
    tokens
}

/// The part of a text from one token to before another, as it is written.
pub(super) fn shown(tokens: &[QuantityToken]) -> String {
    let mut out = String::new();
    for token in tokens {
        if !token.glued && !out.is_empty() {
            out.push(' ');
        }
        out.push_str(&token.raw);
    }
    out
}

/// Sets `½` apart from the figure before it, so that `12½` is not `121/2`; leaves raised figures out.
fn spaced_fractions(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\u{bc}'..='\u{be}' | '\u{2150}'..='\u{215e}' => out.extend([' ', c, ' ']),
            '²' | '³' | '¹' | '\u{2070}' | '\u{2074}'..='\u{2079}' => {}
            c => out.push(c),
        }
    }
    out
}

/// Marks that nobody sees, vowel marks of Arabic, and its stretching mark.
fn is_dropped(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{61c}' | '\u{640}' | '\u{64b}'..='\u{652}' | '\u{670}' | '\u{200b}' | '\u{200d}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// Classifies a sign, and returns the form in which it is compared; `None` for white space.
fn kind_of(c: char) -> Option<(QuantityTokenKind, char)> {
    if c.is_whitespace() || c == '\u{200c}' {
        return None;
    }
    if let Some(digit) = digit(c) {
        return Some((QuantityTokenKind::Digits, digit));
    }
    let word = c.is_alphabetic() || is_vowel_sign(c);
    let c = match c {
        '’' | 'ʼ' | '`' => '\'',
        '⁄' | '∕' => '/',
        '‐' | '‑' => '-',
        '—' | '−' | '‒' => '–',
        '٪' => '%',
        '،' | '、' => ',',
        c => c,
    };
    Some((if word { QuantityTokenKind::Word } else { QuantityTokenKind::Mark }, c))
}

/// Vowel signs and viramas of Bengali, which are no letters, and other marks that join letters.
fn is_vowel_sign(c: char) -> bool {
    matches!(c, '\u{981}'..='\u{983}' | '\u{9bc}'..='\u{9cd}' | '\u{9d7}' | '\u{300}'..='\u{36f}' | '\u{653}'..='\u{655}')
}

fn is_sign(c: char) -> bool {
    matches!(c, '\u{3005}'..='\u{3007}' | '\u{3400}'..='\u{9fff}' | '\u{20000}'..='\u{3ffff}')
}

/// Small letters; one form of each Arabic letter that keyboards write in several.
fn folded(c: char) -> impl Iterator<Item = char> {
    let c = match c {
        'ي' | 'ى' => 'ی',
        'ك' => 'ک',
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ۀ' => 'ه',
        c => c,
    };
    c.to_lowercase()
}
