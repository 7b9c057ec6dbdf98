//! Nouns around numbers: one before it that it refers to, one after it that it counts, a name.

use super::Verbalizer;
use super::token::SpokenTokenKind;

impl Verbalizer<'_> {
    /// The word or sign before a token, beyond white space, stops and `:` of an abbreviation.
    pub(super) fn noun_before(&self, at: usize) -> Option<usize> {
        let mut before = at;
        while before > 0 && (self.is_space(before - 1) || matches!(self.text(before - 1), "." | "°" | "º" | ":")) {
            before -= 1;
        }
        before.checked_sub(1)
    }

    /// Returns `true` if a number belongs to a noun before it: `Article 3`, `Flat 1`, `第1`.
    pub(super) fn is_named(&self, at: usize) -> bool {
        let Some(before) = self.noun_before(at) else { return false };
        let text = self.text(before);
        let lower = text.to_lowercase();
        let data = self.data;
        // "Read the article. 1/2 of it" begins another sentence.
        let near = before + 1 == at || (before + 2 == at && self.is_space(at - 1));
        let listed = (near && data.roman_after.iter().chain(&data.places).any(|noun| *noun == lower))
            || data.references.iter().any(|noun| noun == text);
        listed || (data.before_number.first(text).is_some() && !self.is_after_apostrophe(before))
    }

    /// Returns `true` if a word is the rest of one: `It's`, `court’s`.
    pub(super) fn is_after_apostrophe(&self, at: usize) -> bool {
        matches!(self.text_before(at), "'" | "’")
            && at > 1
            && matches!(self.kind(at - 2), Some(SpokenTokenKind::Word | SpokenTokenKind::Digits))
    }

    /// Returns `true` if the word at a token, beyond white space, is a noun that a number counts: `5 people`.
    pub(super) fn is_counted_noun(&self, at: usize) -> bool {
        let place = self.after_space(at);
        let counted = &self.data.counted;
        let word = self.text(place);
        let listed = counted.words.iter().any(|noun| noun == word);
        let plural = word.chars().count() > 2
            && word.starts_with(char::is_lowercase)
            && counted.endings.iter().any(|ending| word.ends_with(ending.as_str()))
            && !counted.except.iter().any(|known| known == word);
        self.kind(place) == Some(SpokenTokenKind::Word) && (listed || plural)
    }

    /// Returns `true` if a name stands at a token: a word of several letters with a capital one first, or of a script
    /// without capitals.
    pub(super) fn is_name_of_someone(&self, at: usize) -> bool {
        let word = self.text(at);
        let initial = word.starts_with(char::is_uppercase) && self.text(at + 1) == ".";
        self.kind(at) == Some(SpokenTokenKind::Word)
            && (word.chars().nth(1).is_some() || initial)
            && !word.starts_with(char::is_lowercase)
    }

    /// Returns `true` if a number ends before a token, beyond white space.
    pub(super) fn is_after_number(&self, at: usize) -> bool {
        let before = self.before_space(at);
        before > 0 && self.kind(before - 1) == Some(SpokenTokenKind::Digits)
    }
}
