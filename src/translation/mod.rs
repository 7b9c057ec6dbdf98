//! From a source edition to a translation, sentence by sentence: the sentences to translate, checks of the draft, and
//! the finished edition.
//!
//! Nothing here reads a file, a clock or a network: text goes in, text comes out.

mod align;
mod assemble;
mod change;
mod check;
mod draft;
pub mod exchange;
mod facts;
mod memory;
mod segment;
mod skeleton;

#[cfg(test)]
mod tests;

pub(crate) use align::aligned;
pub use assemble::{Assembled, DraftFrontMatter, assemble, assemble_open};
pub use change::{OpenReason, OpenSegment, Revision, revise, revise_draft};
pub use check::{QaIssue, QaIssueKind, QaSeverity, check, refused};
pub use draft::{DraftTexts, JOINED, MAX_CHARACTERS, draft_of, tidy};
pub use memory::{Likeness, Memory, Offer, TranslationEffort};
pub(crate) use segment::runs;
pub use segment::{Segment, SegmentRole, Translatable, segments};
pub use skeleton::skeleton;
