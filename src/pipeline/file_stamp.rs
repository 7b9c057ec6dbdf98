//! Stamps of files, by which a change is seen without reading.

use std::time::Duration;

/// State of a file, by which a change of it is seen without reading it.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct FileStamp {
    /// Size, inode and times.
    facts: (u64, u64, Duration),
    /// Whether another change may have left it the same.
    pub(super) is_racy: bool,
}

impl FileStamp {
    /// The stamp of a file of a size, inode and time of the last change.
    #[must_use]
    pub fn new(bytes: u64, inode: u64, changed: Duration) -> Self {
        Self { facts: (bytes, inode, changed), is_racy: false }
    }

    /// Returns this stamp as one that was taken when changes since `since` could be hidden.
    pub(super) fn since(self, since: Duration) -> Self {
        Self { is_racy: self.facts.2 >= since, ..self }
    }

    pub(super) fn is_same(&self, other: &Self) -> bool {
        self.facts == other.facts
    }
}
