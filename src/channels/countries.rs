//! Words that tell readers for which countries a text, or a part of it, is.

use crate::content::{Edition, Jurisdiction};
use crate::l10n::{Messages, text};
use crate::lang::Country;

/// The sentence at the end of a text: for which countries it is written, or that it names none and rules differ. `None` if
/// [`elsewhere`] says it at the beginning.
pub(super) fn written_for(edition: &Edition, words: &Messages) -> Option<String> {
    match &edition.jurisdiction {
        Jurisdiction::Unnamed => Some(text!(words, "country-none")),
        Jurisdiction::Countries(countries) => {
            Some(text!(words, "country-holds", count = countries.len(), list = names(countries, words)))
        }
        Jurisdiction::Elsewhere(_) => None,
    }
}

/// The warning at the beginning of a text that is written for other countries than those of the installation.
pub(super) fn elsewhere(edition: &Edition, words: &Messages) -> Option<String> {
    match &edition.jurisdiction {
        Jurisdiction::Elsewhere(countries) => {
            Some(text!(words, "country-elsewhere", count = countries.len(), list = names(countries, words)))
        }
        Jurisdiction::Unnamed | Jurisdiction::Countries(_) => None,
    }
}

/// The label of a block that holds in some countries only.
pub(crate) fn block_label(countries: &[Country], words: &Messages) -> String {
    text!(words, "country-block", count = countries.len(), list = names(countries, words))
}

/// The words after a block that holds in some countries only, for a voice.
pub(super) fn block_end(countries: &[Country], words: &Messages) -> String {
    text!(words, "say-country-end", count = countries.len())
}

fn names(countries: &[Country], words: &Messages) -> String {
    let names: Vec<String> = countries.iter().map(|country| country.name(words.lang()).to_owned()).collect();
    words.list(&names)
}

#[cfg(test)]
mod tests;
