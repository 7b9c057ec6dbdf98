//! Halves before nouns that have words of their own for them: `½ hora` is "media hora".

use super::token::SpokenTokenKind;
use super::{SpokenWords, Verbalizer};

impl Verbalizer<'_> {
    /// A half, or a number and a half, before such a noun: `½ hour`, `2 1/2 Stunden`.
    pub(super) fn half_of(&self, at: usize) -> Option<SpokenWords> {
        let inside = self.kind_before(at) == Some(SpokenTokenKind::Digits)
            || matches!(self.text_before(at), "/" | "." | "," | "-" | "–")
            || self.is_named(at);
        if inside || self.data.halves.is_empty() {
            return None;
        }
        let (number, half) = match self.half(at) {
            Some(half) => (None, half),
            None => {
                let number = self.unsigned(at).filter(|number| number.fraction.is_none())?;
                let place = self.after_space(number.end);
                // `11/2` is one and a half for nobody.
                let half = self.half(place).filter(|_| place > number.end || self.text(place) == "½")?;
                (Some(number), half)
            }
        };
        let place = self.after_space(half);
        // Chinese nouns are of several tokens.
        let nouns =
            self.data.halves.iter().filter_map(|(noun, words)| Some((self.spelled_out(noun, place)?, noun, words)));
        let (end, noun, words) = nouns.max_by_key(|(end, ..)| *end)?;
        let pattern = match number.as_ref().map(super::number::SpokenNumber::value) {
            None => &words.half,
            Some(Some(1)) => words.one.as_ref().unwrap_or(&words.more),
            Some(Some(2)) => words.two.as_ref().unwrap_or(&words.more),
            Some(_) => &words.more,
        };
        let said = number.map(|number| self.say(&number)).unwrap_or_default();
        let text = pattern.replace("{noun}", noun).replace("{n}", &said);
        let text = match text.split_once(' ') {
            // `eine ½ Stunde`
            Some((article, rest)) if article.eq_ignore_ascii_case(self.word_before(at)) => rest.to_owned(),
            _ => text,
        };
        Some(SpokenWords { text, end })
    }

    /// The index after `½` or `1/2`.
    fn half(&self, at: usize) -> Option<usize> {
        if self.text(at) == "½" {
            return Some(at + 1);
        }
        let digit = |at: usize| self.token(at).map(super::SpokenToken::ascii).unwrap_or_default();
        let written = digit(at) == "1" && self.text(at + 1) == "/" && digit(at + 2) == "2";
        (written && self.text(at + 3) != "/").then_some(at + 3)
    }
}
