//! Text as a voice should say it: numbers, dates, times, amounts, signs and addresses in words.
//!
//! A page, a booklet and captions show what is written. An engine drops or misreads much of it: it
//! says nothing for `§` or `–`, and reads `1,500` as two numbers in some languages. [`verbalise`]
//! turns what is written into words of the language; numbers stay digits, without separators, where
//! the voices read digits well. The words stand in a file for each language (`en.toml`), and
//! `cases.toml` lists what becomes of what, for people who speak it.
//!
//! Where a text does not say how it is meant (`3/4/2026`), it is read sign by sign, as it is written.

mod address;
mod amount;
mod data;
mod days;
mod half;
mod law;
mod noun;
mod number;
mod range;
mod roman_noun;
mod sign;
mod token;
mod when;
mod years;

use crate::l10n::pictures_in_words;
use crate::lang::Lang;

use data::SpokenLanguage;
use token::{SpokenToken, SpokenTokenKind, tokens};

pub(super) use address::from_abroad;
pub use sign::is_spelled;

/// Something that an author marked, inside a text for [`verbalise`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SpokenMark<'a> {
    /// A number in ASCII digits, with a point before fractions.
    Number(&'a str),
    /// A date as ISO 8601 writes it.
    Date(&'a str),
    /// A phone number as it is shown.
    Phone(&'a str),
    /// An e-mail address.
    Email(&'a str),
    /// A word that is said letter by letter.
    Letters(&'a str),
    /// The end of a line inside a sentence.
    Break,
}

impl SpokenMark<'_> {
    /// The mark as text. Its signs are from the private use area, which [`plain`] takes out of texts.
    #[must_use]
    pub fn write(&self) -> String {
        let (kind, inner) = match self {
            Self::Number(value) => ('n', *value),
            Self::Date(iso) => ('d', *iso),
            Self::Phone(shown) => ('p', *shown),
            Self::Email(address) => ('e', *address),
            Self::Letters(word) => ('l', *word),
            Self::Break => ('b', ""),
        };
        format!("{}{kind}{}{}", token::OPEN, plain(inner), token::CLOSE)
    }
}

/// A text without the signs of [`SpokenMark`].
#[must_use]
pub fn plain(text: &str) -> String {
    text.replace([token::OPEN, token::CLOSE], "")
}

/// The words by which a voice says a text. Of a language without a table only the marks and the pictures become words.
#[must_use]
pub fn verbalise(text: &str, lang: &Lang) -> String {
    let text: String = text.chars().filter(|c| !token::is_unheard(*c)).collect();
    let reading = Verbalizer { data: data::of(lang), lang, tokens: tokens(&text) };
    pictures_in_words(lang, &reading.whole()).trim_start().to_owned()
}

/// Spoken form of some tokens: the words, and the index of the first token after them.
struct SpokenWords {
    text: String,
    end: usize,
}

/// A text on its way into words.
struct Verbalizer<'a> {
    data: &'static SpokenLanguage,
    lang: &'a Lang,
    tokens: Vec<SpokenToken<'a>>,
}

impl<'a> Verbalizer<'a> {
    fn whole(&self) -> String {
        let mut out = String::new();
        let (mut at, mut replaced) = (0, false);
        while let Some(token) = self.tokens.get(at) {
            match self.said(at) {
                Some(said) => {
                    append(&mut out, &said.text, true);
                    (at, replaced) = (said.end.max(at + 1), true);
                }
                None => {
                    append(&mut out, token.text, replaced && !self.is_ending(at));
                    (at, replaced) = (at + 1, false);
                }
            }
        }
        out.split_whitespace().collect::<Vec<_>>().join(" ").replace(" ,", ",")
    }

    /// The first rule that applies at a token.
    fn said(&self, at: usize) -> Option<SpokenWords> {
        if self.data.ranges.join.is_empty() {
            return self.marked(at);
        }
        self.marked(at)
            .or_else(|| self.web(at))
            .or_else(|| self.phone(at))
            .or_else(|| self.struck(at))
            .or_else(|| self.citation(at))
            .or_else(|| self.half_of(at))
            .or_else(|| self.chapter(at))
            .or_else(|| self.years(at))
            .or_else(|| self.roman_before_noun(at))
            .or_else(|| self.ruler(at))
            .or_else(|| self.phrase(at))
            .or_else(|| self.range(at))
            .or_else(|| self.pair(at))
            .or_else(|| self.roman_ordinal(at))
            .or_else(|| self.letters(at))
            .or_else(|| self.sign(at))
    }

    /// Returns `true` if a word is an ending of the number at once before it: `١٢ی`.
    fn is_ending(&self, at: usize) -> bool {
        self.kind_before(at) == Some(SpokenTokenKind::Digits)
            && self.data.numbers.endings.iter().any(|ending| ending == self.text(at))
    }

    fn token(&self, at: usize) -> Option<&SpokenToken<'a>> {
        self.tokens.get(at)
    }

    /// The text of a token; empty beyond the end.
    fn text(&self, at: usize) -> &'a str {
        self.tokens.get(at).map_or("", |token| token.text)
    }

    fn kind(&self, at: usize) -> Option<SpokenTokenKind> {
        self.tokens.get(at).map(|token| token.kind)
    }

    fn is_space(&self, at: usize) -> bool {
        self.kind(at) == Some(SpokenTokenKind::Space)
    }

    /// The index after white space at a token.
    fn after_space(&self, at: usize) -> usize {
        if self.is_space(at) { at + 1 } else { at }
    }

    /// The index of white space before a token, or of the token itself.
    fn before_space(&self, at: usize) -> usize {
        if at > 0 && self.is_space(at - 1) { at - 1 } else { at }
    }

    /// The kind of the token before one.
    fn kind_before(&self, at: usize) -> Option<SpokenTokenKind> {
        at.checked_sub(1).and_then(|before| self.kind(before))
    }

    fn text_before(&self, at: usize) -> &'a str {
        at.checked_sub(1).map_or("", |before| self.text(before))
    }

    /// The nearest word before a token, beyond white space alone.
    fn word_before(&self, at: usize) -> &'a str {
        match (self.kind_before(at), at.checked_sub(2)) {
            (Some(SpokenTokenKind::Word), _) => self.text_before(at),
            (Some(SpokenTokenKind::Space), Some(word)) if self.kind(word) == Some(SpokenTokenKind::Word) => {
                self.text(word)
            }
            _ => "",
        }
    }

    /// Returns `true` if nothing but marks of punctuation follows.
    fn is_last(&self, at: usize) -> bool {
        self.tokens.iter().skip(at).all(|token| matches!(token.kind, SpokenTokenKind::Space | SpokenTokenKind::Sign))
    }

    /// Words whose last stop may also end the sentence: it is kept at the end of a text.
    fn with_stop(&self, mut text: String, end: usize) -> SpokenWords {
        if self.text_before(end) == "." && self.tokens.len() == end && !text.ends_with('.') {
            text.push('.');
        }
        SpokenWords { text, end }
    }
}

/// Adds a piece, with a space where two words would run together.
fn append(out: &mut String, piece: &str, apart: bool) {
    let joins = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() && !token::is_ideograph(c));
    if apart && joins(out.chars().next_back()) && joins(piece.chars().next()) {
        out.push(' ');
    }
    out.push_str(piece);
}

/// Digits one by one, with spaces.
fn one_by_one(text: &str) -> String {
    let chars: Vec<String> = text.chars().map(String::from).collect();
    chars.join(" ")
}

#[cfg(test)]
mod tests;
