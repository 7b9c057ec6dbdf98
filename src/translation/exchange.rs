//! Drafts as files for the tools that translators use: XLIFF 2.0, PO and Markdown.

pub mod markdown;
pub mod po;
pub mod xliff;

/// Why a file cannot be taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ReadError {
    /// It is larger than any file that was given out.
    #[error("the file is larger than {0} bytes")]
    TooLarge(usize),
    /// It is not text in UTF-8 or UTF-16.
    #[error("the file is not text in UTF-8")]
    NotText,
    /// It is not a file of this kind.
    #[error("the file is not written as its kind demands, at line {line}")]
    Malformed {
        /// The line, from 1.
        line: usize,
    },
    /// It holds a DOCTYPE or entities of its own, which are refused unread.
    #[error("the file declares a document type")]
    Declares,
    /// It belongs to another piece or reading level.
    #[error("the file is for `{0}`")]
    OtherPiece(String),
    /// Its source or target is another language.
    #[error("the file is for the language `{0}`")]
    OtherLanguage(String),
    /// It was made from an earlier source: it holds sentences that the source does not say now.
    #[error("the file was made from an earlier source")]
    OlderSource {
        /// The sentences as the file has them, at most ten.
        unknown: Vec<String>,
    },
    /// Its headings, lists, links or tables are not those of the source.
    #[error("the file is not built as its source is, at line {line}")]
    SkeletonDiffers {
        /// The line, from 1.
        line: usize,
    },
}

/// The largest file that is read: 4 MB.
pub const MAX_BYTES: usize = 4 << 20;
