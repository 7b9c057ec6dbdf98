//! Chooses the digits of page numbers, lists and dates: those of the texts themselves, so that a page has one kind.

use crate::content::Edition;
use crate::document::Sentence;
use crate::lang::Lang;

/// The digits of what a print adds to the texts of a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Digits {
    /// Digits of the language itself.
    Own,
    /// 0 to 9.
    European,
}

impl Digits {
    /// Counts the digits of the texts in a language. Texts without any get the language's own.
    pub(super) fn of(lang: &Lang, editions: &[&Edition]) -> Self {
        let texts = editions.iter().filter(|edition| edition.address.lang == *lang);
        let sentences = texts.flat_map(|edition| edition.document.sentences()).map(Sentence::text);
        let (mut european, mut other) = (0_usize, 0_usize);
        for text in sentences {
            european += text.chars().filter(char::is_ascii_digit).count();
            other += text.chars().filter(|c| c.is_numeric() && !c.is_ascii()).count();
        }
        if european > other { Self::European } else { Self::Own }
    }
}
