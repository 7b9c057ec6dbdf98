//! From a draft to the files of an edition.

use super::{Draft, Problem};
use crate::content::{Address, Edition, Library, Wording};

/// What stands above a translation's text beside its title and summary, which are segments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Front {
    /// The day of its last change: `2026-11-24`.
    pub revised: String,
    /// Who made the wording.
    pub wording: Wording,
}

/// A translation as files, and as the edition that they are read as.
#[derive(Debug, Clone)]
pub struct Assembled {
    /// The edition's text with its front matter.
    pub markdown: String,
    /// The record of what it was made from.
    pub lock: String,
    /// Where the text belongs, relative to the content's folder: `rights/fair-trial/fr.md`.
    pub file: String,
    /// Where the record belongs: `rights/fair-trial/fr.lock`.
    pub lock_file: String,
    /// The edition as the front end reads it.
    pub edition: Edition,
    /// What a person should look at.
    pub warnings: Vec<Problem>,
}

/// Puts a whole draft together.
///
/// # Errors
/// Everything that [`super::check`] finds, if there is an error among it.
pub fn assemble(
    library: &Library,
    source: &Edition,
    target: &Address,
    draft: &Draft,
    front: &Front,
) -> Result<Assembled, Vec<Problem>> {
    Err(Vec::new())
}
