//! The ways to get an edition: files that exist, and formats that do not, with the reason.

use super::{ArtifactInfo, ChannelId};

/// Way to get an edition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Way {
    /// A file.
    File(WayFile),
    /// A format in which the edition does not exist.
    Missing {
        /// The channel: what is asked for.
        channel: ChannelId,
        /// Words that say that it does not exist, and why.
        words: String,
    },
}

/// A file beside the page of an edition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WayFile {
    /// Name for readers.
    pub name: String,
    /// The picture beside its name, as SVG.
    pub icon: &'static str,
    /// Media type.
    pub media: &'static str,
    /// Variant; shown only if another file goes by the same name.
    pub variant: Option<String>,
    /// Address, relative to the page.
    pub href: String,
    /// Size in bytes.
    pub bytes: u64,
    /// The number of its pages, if it has pages.
    pub pages: Option<usize>,
    /// Length, if it has one.
    pub seconds: Option<u64>,
}

/// Why something that could be made was not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum AbsenceReason {
    /// Not made, and nobody is making it.
    NotMade,
    /// Being made.
    BeingMade,
}

impl WayFile {
    /// The file of an artifact whose name ends so; its address begins with `stem`.
    #[must_use]
    pub fn of(
        stem: &str,
        facts: &ArtifactInfo,
        end: &str,
        media: &'static str,
        icon: &'static str,
        name: String,
    ) -> Self {
        Self {
            name,
            icon,
            media,
            variant: facts.variant().map(str::to_owned),
            href: format!("{stem}.{end}"),
            bytes: facts.files.get(end).map_or(0, |file| file.bytes),
            pages: facts.pages,
            seconds: facts.millis.map(|millis| millis / 1000),
        }
    }
}
