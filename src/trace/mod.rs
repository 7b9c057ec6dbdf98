//! Traces: the sentences of the standard edition that each sentence of a plain edition renders. Proposals, the file that
//! keeps them, pairs for whoever shows them, and findings.
//!
//! Nothing here reads a file, a clock or a network.

mod check;
mod likeness;
mod meaning;
mod pairs;
mod passages;
mod propose;
mod terms;
mod write;

#[cfg(test)]
mod tests;

use crate::content::{Edition, Level, Library};
use crate::document::{Block, Heading};
use crate::guard;
use crate::lang::Lang;

pub use check::{Unfounded, Unrendered, check, check_pair, unfounded, unrendered};
pub use meaning::{DraftDifference, PairDifference, draft_differences, meaning_differences};
pub use pairs::{RenderedSentence, TraceSection, TracedPair, sections};
pub use propose::{Dropped, Renewed, renew};
pub use terms::check_terms;
pub use write::trace_text;

/// Whether a standard sentence holds something that plain language must not leave out: an obligation, a prohibition, a
/// right, a deadline, a condition, a safeguard, a warning.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Duty {
    /// The sentence holds such a thing.
    Holds,
    /// The sentence holds none.
    Free,
    /// The language has no lexicon.
    Unknown,
}

/// Reads a sentence for [`Duty`].
pub type DutyReader = fn(&str, &Lang) -> Duty;

/// Reader of duties for findings and lists: the lexicons of the guard.
pub const DUTIES: DutyReader = guarded;

fn guarded(text: &str, lang: &Lang) -> Duty {
    match guard::duties(text, lang) {
        None => Duty::Unknown,
        Some(duties) if duties.is_empty() => Duty::Free,
        Some(_) => Duty::Holds,
    }
}

/// The standard edition that a plain edition explains; `None` if there is none or the edition is not plain.
#[must_use]
pub fn standard_of<'a>(library: &'a Library, plain: &Edition) -> Option<&'a Edition> {
    let address = &plain.address;
    let standard = address.with(&address.lang, Level::Standard);
    library.editions.get(&standard).filter(|_| address.level == Level::Plain)
}

/// The headings of the standard edition that a section of a plain edition explains.
#[must_use]
pub fn explained<'a>(library: &'a Library, plain: &Edition, section: &Heading) -> Vec<&'a Heading> {
    let blocks = standard_of(library, plain).map_or(&[][..], |standard| &standard.document.blocks);
    let headings =
        blocks.iter().filter_map(|block| if let Block::Heading(heading) = block { Some(heading) } else { None });
    headings.filter(|heading| section.explains.contains(&heading.id)).collect()
}
