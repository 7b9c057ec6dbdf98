//! Why a build stops, and what is an error of one form of one edition alone.

use super::{BlobError, Removal};
use crate::channels::SpeechError;
use crate::content::Address;
use crate::document::SourceLocation;
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
    /// A check of the finished files failed: it is not published.
    #[error("{channel} of {edition} does not pass {check}: {message}")]
    Unproven {
        /// The edition.
        edition: Box<Address>,
        /// The channel's name.
        channel: &'static str,
        /// Name of the check.
        check: String,
        /// Description of what is wrong.
        message: String,
        /// Position of the sentence that it is about; line 0 for the whole edition.
        place: SourceLocation,
    },
    /// A channel failed: a fault of ours.
    #[error("{channel} of {edition}: {message}")]
    Channel {
        /// The edition.
        edition: Box<Address>,
        /// The channel's name.
        channel: &'static str,
        /// Standard error of the worker.
        message: String,
    },
    /// Making it takes more time or memory than one edition may have.
    #[error("{channel} of {edition}: {message}")]
    Costly {
        /// The edition.
        edition: Box<Address>,
        /// The channel's name.
        channel: &'static str,
        /// The limit that was reached.
        message: String,
    },
    /// The process that made it stopped for a reason outside the text; a later try may succeed.
    #[error("{channel} of {edition}: {message}")]
    Worker {
        /// The edition.
        edition: Box<Address>,
        /// The channel's name.
        channel: &'static str,
        /// The reason.
        message: String,
    },
    /// The program failed on an edition: a fault of ours.
    #[error("{edition}: a fault of Evenhand: {message}")]
    Panic {
        /// The edition.
        edition: Box<Address>,
        /// Message of the failure.
        message: String,
    },
    /// A tool is missing or failed.
    #[error("{edition}: {error}")]
    Tool {
        /// The edition.
        edition: Box<Address>,
        /// Error of the tool.
        error: SpeechError,
    },
    /// The pages cannot be made ready for search: a fault of ours.
    #[error("the index for search: {0}")]
    Index(String),
    /// The storage failed.
    #[error(transparent)]
    Shelf(#[from] BlobError),
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
        if let Self::Unproven { check, place, .. } = self {
            let help = format!(
                "everything else was made; look at what stands there, and report it if the words are right: \
                 `evenhand verify --list` says what {check} looks at"
            );
            return Some(Finding::error("proof-failed", file, *place, self.to_string()).help(help));
        }
        let help = match self {
            Self::SentenceMissing { .. } | Self::Channel { .. } | Self::Panic { .. } => {
                "everything else was made; this is a fault of Evenhand: please report it with the text"
            }
            Self::Costly { .. } => {
                "everything else was made; divide the text into shorter pieces, or make its pictures simpler"
            }
            Self::Worker { .. } => "everything else was made; this form is tried again the next time",
            Self::Tool { error, .. } => match error {
                SpeechError::TooLong { .. } | SpeechError::Encoder { .. } => {
                    "everything else was made; say it in shorter sentences"
                }
                SpeechError::Stopped { .. } | SpeechError::Engine { .. } | SpeechError::NoVoice(_) => {
                    "everything else was made; `evenhand doctor` says what is missing for speech"
                }
                SpeechError::Missing { .. }
                | SpeechError::Sandbox(_)
                | SpeechError::Unwanted
                | SpeechError::Io { .. } => {
                    return None;
                }
            },
            Self::Unproven { .. } | Self::Index(_) | Self::Shelf(_) | Self::Removal(_) | Self::Stopped => return None,
        };
        Some(Finding::error("form-failed", file, SourceLocation::default(), self.to_string()).help(help))
    }
}
