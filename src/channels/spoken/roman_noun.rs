//! Roman numerals that are ordinal numbers of the noun behind them: `XXI в.`, `II группы`, `II. Instanz`. And of the name before them:
//! `Henry VIII`.

use super::token::SpokenTokenKind;
use super::{SpokenWords, Verbalizer};

/// Maximum number of joined numerals before one noun.
const MOST: usize = 4;

impl Verbalizer<'_> {
    /// A Roman numeral before a noun that it orders: `инвалид II группы`, `I и II этапы`.
    pub(super) fn roman_before_noun(&self, at: usize) -> Option<SpokenWords> {
        if self.data.roman_nouns.is_empty() || self.is_after_head(at) {
            return None;
        }
        let (_, value) = self.numeral(at)?;
        let first = self.first_numeral(at);
        let mut last = at;
        for _ in 0..MOST {
            let noun = self.after_space(last + 1);
            if let Some((name, full)) = self.ordered(value, noun, first) {
                return Some(match full {
                    Some(full) if last == at => self.with_stop(format!("{name} {full}"), noun + 2),
                    _ => SpokenWords { text: name, end: at + 1 },
                });
            }
            let next = self.after_space(noun + 1);
            if !self.joins_ordinals(noun) || self.numeral(next).is_none() {
                return None;
            }
            last = next;
        }
        None
    }

    /// The number behind the name of a ruler: `Henry VIII`, `Wilhelm II.`
    pub(super) fn ruler(&self, at: usize) -> Option<SpokenWords> {
        let names = self.data.ordinals.get(self.data.rulers.get(self.word_before(at))?)?;
        let (latin, value) = self.numeral(at)?;
        let stop = self.text(at + 1) == ".";
        // "Henry I think", "Charles V. Smith"
        if self.data.roman_words.contains(&latin) || (stop && latin.len() == 1 && self.tokens.len() > at + 2) {
            return None;
        }
        let name = names.get(usize::try_from(value).ok()?.checked_sub(1)?).filter(|name| !name.is_empty())?;
        Some(SpokenWords { text: name.clone(), end: at + 1 })
    }

    /// The first of joined numerals, for the word before them.
    fn first_numeral(&self, at: usize) -> usize {
        let mut first = at;
        for _ in 0..MOST {
            let join = self.before_space(first).checked_sub(1).filter(|join| self.joins_ordinals(*join));
            let before = join.and_then(|join| self.before_space(join).checked_sub(1));
            match before.filter(|before| self.numeral(*before).is_some()) {
                Some(before) => first = before,
                None => break,
            }
        }
        first
    }

    /// The numeral as an ordinal number and, where the noun is written short, the noun. `at` is the first of the joined
    /// numerals.
    fn ordered(&self, value: u32, noun: usize, at: usize) -> Option<(String, Option<String>)> {
        let word = self.text(noun);
        if self.kind(noun)? != SpokenTokenKind::Word || !self.is_space(noun.checked_sub(1)?) {
            return None;
        }
        let name = |ending: &str| {
            let names = self.data.ordinals.get(ending)?;
            names.get(usize::try_from(value).ok()?.checked_sub(1)?).filter(|name| !name.is_empty()).cloned()
        };
        if let Some(ending) = self.data.roman_nouns.get(word) {
            return Some((name(ending)?, None));
        }
        let forms = self.data.roman_short.get(word).filter(|_| self.text(noun + 1) == ".")?;
        let before = self.word_before(at);
        let alone = if before.is_empty() { "" } else { "*" };
        let (ending, full) = forms.get(before).or_else(|| forms.get(alone))?;
        Some((name(ending)?, Some(full.clone())))
    }

    /// The short noun behind an ordinal number in Roman figures: `XIXe s.`
    pub(super) fn after_roman(&self, name: &str, at: usize) -> SpokenWords {
        match self.data.after_roman.at(self, self.after_space(at)) {
            Some((noun, end)) => self.with_stop(format!("{name} {noun}"), end),
            None => SpokenWords { text: name.to_owned(), end: at },
        }
    }
}
