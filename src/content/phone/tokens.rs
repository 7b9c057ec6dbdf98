//! A line of text in the pieces that matter to phone numbers.

use crate::content::digit;

/// A piece of a line.
#[derive(Debug, Clone)]
pub(super) struct PhoneToken {
    pub(super) kind: PhoneTokenKind,
    /// The byte at which it begins.
    pub(super) start: usize,
    /// The byte after it.
    pub(super) end: usize,
    /// Digits in ASCII, words as they are written.
    pub(super) text: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PhoneTokenKind {
    Digits,
    Word,
    Space,
    Plus,
    Hyphen,
    Dash,
    Dot,
    Slash,
    Comma,
    Colon,
    Star,
    Hash,
    Open,
    Close,
    Money,
    /// A sign that ends a number for certain: the end of a line, a semicolon, a bar.
    Break,
    Other,
}

impl PhoneToken {
    /// Returns `true` if its letters have capitals: where they have none, no spaces may stand between words and digits.
    pub(super) fn cased(&self) -> bool {
        self.text.chars().any(|c| c.is_lowercase() || c.is_uppercase())
    }

    /// Returns `true` if it is a word of capital letters as they stand on a phone's keys.
    pub(super) fn capital(&self) -> bool {
        self.kind == PhoneTokenKind::Word && self.text.chars().all(|c| c.is_ascii_uppercase())
    }
}

/// Cuts a line; marks of direction and other unseen characters are in no token.
pub(super) fn tokens(text: &str) -> Vec<PhoneToken> {
    let mut tokens: Vec<PhoneToken> = Vec::new();
    for (start, c) in text.char_indices() {
        if unseen(c) {
            continue;
        }
        let (kind, shown) = match digit(c) {
            Some(digit) => (PhoneTokenKind::Digits, digit),
            None => (kind(c), c),
        };
        let end = start + c.len_utf8();
        let goes_on = matches!(kind, PhoneTokenKind::Digits | PhoneTokenKind::Word | PhoneTokenKind::Space);
        match tokens.last_mut().filter(|last| last.kind == kind && goes_on && only_unseen(&text[last.end..start])) {
            Some(last) => {
                last.text.push(shown);
                last.end = end;
            }
            None => tokens.push(PhoneToken { kind, start, end, text: shown.to_string() }),
        }
    }
    tokens
}

fn only_unseen(text: &str) -> bool {
    text.chars().all(unseen)
}

fn unseen(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{61c}' | '\u{ad}' | '\u{feff}')
}

fn kind(c: char) -> PhoneTokenKind {
    match c {
        '\n' | '\r' | ';' | '؛' | '；' | '|' | '•' | '\u{2028}' | '\u{2029}' => PhoneTokenKind::Break,
        c if c.is_whitespace() => PhoneTokenKind::Space,
        '+' | '＋' => PhoneTokenKind::Plus,
        '-' | '_' | '\u{2010}' | '\u{2011}' | '－' | '\u{fe63}' | '\u{2212}' => PhoneTokenKind::Hyphen,
        '–' | '—' | '\u{2012}' | '~' | '～' | '〜' => PhoneTokenKind::Dash,
        '.' | '．' | '·' => PhoneTokenKind::Dot,
        '/' | '／' => PhoneTokenKind::Slash,
        ',' | '،' | '，' | '、' | '\u{66b}' | '\u{66c}' => PhoneTokenKind::Comma,
        ':' | '：' => PhoneTokenKind::Colon,
        '*' | '＊' => PhoneTokenKind::Star,
        '#' | '＃' => PhoneTokenKind::Hash,
        '(' | '（' | '[' => PhoneTokenKind::Open,
        ')' | '）' | ']' => PhoneTokenKind::Close,
        '$' | '¢' | '£' | '¤' | '¥' | '؋' | '৲' | '৳' | '﷼' | '\u{20a0}'..='\u{20cf}' | '%' | '٪' => {
            PhoneTokenKind::Money
        }
        c if c.is_alphabetic() || is_mark(c) => PhoneTokenKind::Word,
        _ => PhoneTokenKind::Other,
    }
}

/// Marks that belong to the letter before them in scripts of South Asia.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{900}'..='\u{dff}')
}
