//! A source that changed: what of an earlier translation still holds, and what is open again.

use super::Draft;
use crate::content::Edition;

/// Where a revision begins.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Revision {
    /// The earlier translation of every sentence that did not change.
    pub draft: Draft,
    /// The segments that need a translation, in the order of the source.
    pub open: Vec<Open>,
    /// Sentences of the earlier source that the source does not say any more.
    pub gone: Vec<String>,
}

/// A segment that needs a translation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Open {
    /// The segment's id.
    pub segment: String,
    /// Why it is open.
    pub why: Why,
}

/// Why a segment of a revision is open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// The source did not say it before.
    New,
    /// The source said it in other words.
    Changed {
        /// What the source said.
        before: String,
        /// How that was translated, in inline Markdown, where it can be told.
        translated: Option<String>,
    },
    /// It did not change, but what its translation was cannot be told.
    Lost,
}

/// What is to be done where `source` changed since `translation` was made; `lock` is the record of
/// what it was made from, and without one every sentence counts as unchanged.
#[must_use]
pub fn revise(lock: Option<&str>, translation: &Edition, source: &Edition) -> Revision {
    Revision::default()
}
