//! Why a build stops, and what is an error of one form of one edition alone.

use super::{Removal, ShelfError};
use crate::channels::ToolError;
use crate::content::Address;
use crate::document::Place;
use crate::finding::Finding;

/// Why a build stopped.
#[derive(Debug, Clone, thiserror::Error)]
#[non_exhaustive]
pub enum BuildError {
    /// A sentence did not arrive: a fault of ours.
    #[error("a sentence of {edition} is missing from its {channel}: {sentence}")]
    SentenceMissing {
        /// The edition.
        edition: Box<Address>,
        /// The channel's name.
        channel: &'static str,
        /// The words.
        sentence: String,
    },
    /// The PDF engine refused what the template made: a fault of ours.
    #[error("large print of {edition}: {message}")]
    Print {
        /// The edition.
        edition: Box<Address>,
        /// What the engine said.
        message: String,
    },
    /// The program failed on an edition: a fault of ours.
    #[error("{edition}: a fault of Evenhand: {message}")]
    Panic {
        /// The edition.
        edition: Box<Address>,
        /// What was said.
        message: String,
    },
    /// A tool is missing or failed.
    #[error("{edition}: {error}")]
    Tool {
        /// The edition.
        edition: Box<Address>,
        /// What happened.
        error: ToolError,
    },
    /// The pages cannot be made ready for search: a fault of ours.
    #[error("the index for search: {0}")]
    Index(String),
    /// The storage failed.
    #[error(transparent)]
    Shelf(#[from] ShelfError),
    /// More would go from the site than is likely to be meant.
    #[error("nothing was changed: of the editions in the site, these are no longer in the content: {0}")]
    Removal(Removal),
    /// Somebody asked to stop.
    #[error("stopped; what was finished is kept, and nothing is half made")]
    Stopped,
}

impl BuildError {
    /// A finding about the edition's file, where the error is one of one form of one edition, so that
    /// everything else can be made.
    #[must_use]
    pub fn of_one_form(&self, file: &str) -> Option<Finding> {
        let help = match self {
            Self::SentenceMissing { .. } | Self::Print { .. } | Self::Panic { .. } => {
                "everything else was made; this is a fault of Evenhand: please report it with the text"
            }
            Self::Tool { error, .. } => match error {
                ToolError::TooLong { .. } | ToolError::Encoder { .. } => {
                    "everything else was made; say it in shorter sentences"
                }
                ToolError::Stopped { .. } | ToolError::NoVoice(_) => {
                    "everything else was made; `evenhand doctor` says what is missing for speech"
                }
                ToolError::Missing { .. } | ToolError::Sandbox(_) | ToolError::Unwanted | ToolError::Io { .. } => {
                    return None;
                }
            },
            Self::Index(_) | Self::Shelf(_) | Self::Removal(_) | Self::Stopped => return None,
        };
        Some(Finding::error("form-failed", file, Place::default(), self.to_string()).help(help))
    }
}
