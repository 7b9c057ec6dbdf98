//! Numbers of laws: the chapter behind the year of one.

use super::token::SpokenTokenKind;
use super::{SpokenWords, Verbalizer};

/// The years in which laws were made that have chapters.
const YEARS: std::ops::Range<u32> = 1200..2200;

impl Verbalizer<'_> {
    /// A chapter of the statute book: `Human Rights Act 1998 (c. 42)`. Elsewhere `c.` is "about".
    pub(super) fn chapter(&self, at: usize) -> Option<SpokenWords> {
        let (said, end) = self.data.after_law.at(self, at)?;
        let number = self.number(self.after_space(end)).filter(|number| !number.minus && number.fraction.is_none())?;
        let year = number.value().is_some_and(|value| (1000..2200).contains(&value));
        if year || self.is_counted_noun(number.end) || self.kind(number.end) == Some(SpokenTokenKind::Word) {
            return None;
        }
        let mut before = at;
        while before > 0 && (self.is_space(before - 1) || matches!(self.text(before - 1), "(" | "[" | ",")) {
            before -= 1;
        }
        let law = before.checked_sub(1).filter(|_| before < at)?;
        self.is_law(law).then(|| SpokenWords { text: said.clone(), end })
    }

    /// Returns `true` if a law ends at a token: `Limitation Act 1998`, `the 1998 Act`.
    fn is_law(&self, at: usize) -> bool {
        let laws = &self.data.laws;
        if self.kind(at) == Some(SpokenTokenKind::Word) {
            return laws.iter().any(|law| law == self.text(at));
        }
        let ascii = self.token(at).map(super::SpokenToken::ascii).unwrap_or_default();
        let dated = ascii.len() == 4 && ascii.parse().is_ok_and(|year| YEARS.contains(&year));
        // `Act (Northern Ireland) 2010`
        let place = self.text_before(self.before_space(at)) == ")";
        dated && (place || at == 0 || laws.iter().any(|law| law == self.word_before(at)))
    }
}
