//! Drafts as files for the tools that translators use: XLIFF 2.0, PO and Markdown.

use std::collections::BTreeMap;

use super::draft::{inlines, tidy};
use super::segment::{Segment, segments};
use super::{Draft, JOINED};
use crate::content::{Address, Edition, inline_markdown};
use crate::finding::Finding;

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
    /// Its text cannot be read as an edition is; the findings say where.
    #[error("the file holds marks that mean nothing here")]
    Faults(Vec<Finding>),
    /// Its headings, lists, links or tables are not those of the source.
    #[error("the file is not built as its source is, at line {line}")]
    SkeletonDiffers {
        /// The line, from 1.
        line: usize,
    },
}

/// The largest file that is read: 4 MB.
pub const MAX_BYTES: usize = 4 << 20;

/// The text of a file: UTF-8 or UTF-16 with its mark, with line ends as Unix writes them.
fn text(bytes: &[u8]) -> Result<String, ReadError> {
    if bytes.len() > MAX_BYTES {
        return Err(ReadError::TooLarge(MAX_BYTES));
    }
    let wide = |bytes: &[u8], join: fn([u8; 2]) -> u16| {
        let units: Vec<u16> = bytes.as_chunks::<2>().0.iter().map(|pair| join(*pair)).collect();
        String::from_utf16(&units).map_err(|_| ReadError::NotText)
    };
    let text = match bytes {
        [0xff, 0xfe, rest @ ..] => wide(rest, u16::from_le_bytes)?,
        [0xfe, 0xff, rest @ ..] => wide(rest, u16::from_be_bytes)?,
        [0xef, 0xbb, 0xbf, rest @ ..] => std::str::from_utf8(rest).map_err(|_| ReadError::NotText)?.to_owned(),
        all => std::str::from_utf8(all).map_err(|_| ReadError::NotText)?.to_owned(),
    };
    if text.contains('\0') {
        return Err(ReadError::NotText);
    }
    Ok(text.replace("\r\n", "\n").replace('\r', "\n"))
}

/// The segments of a source, for what a file says of each.
struct Known {
    segments: BTreeMap<String, Segment>,
    unknown: Vec<String>,
    draft: Draft,
}

impl Known {
    fn of(source: &Edition) -> Self {
        let segments = segments(source).into_iter().map(|segment| (segment.id.clone(), segment)).collect();
        Self { segments, unknown: Vec::new(), draft: Draft::new() }
    }

    /// Takes what a file says of one segment; `said` is the source's text in the file.
    fn take(&mut self, id: &str, said: &str, text: &str) {
        if !self.segments.contains_key(id) {
            return self.unknown.push(said.to_owned());
        }
        let text = tidy(text);
        if !text.is_empty() {
            self.draft.insert(id.to_owned(), text);
        }
    }

    fn whole(mut self) -> Result<Draft, ReadError> {
        if self.unknown.is_empty() {
            return Ok(self.draft);
        }
        self.unknown.truncate(10);
        Err(ReadError::OlderSource { unknown: self.unknown })
    }
}

/// Refuses a file that says that it belongs elsewhere.
fn belongs(
    source: &Edition,
    target: &Address,
    file: Option<&str>,
    from: Option<&str>,
    to: Option<&str>,
) -> Result<(), ReadError> {
    let own = source.address.file();
    if let Some(file) = file.filter(|file| *file != own) {
        return Err(ReadError::OtherPiece(file.chars().take(120).collect()));
    }
    for (said, lang) in [(from, &source.address.lang), (to, &target.lang)] {
        let Some(said) = said else { continue };
        if said.replace('_', "-").parse().as_ref() != Ok(lang) {
            return Err(ReadError::OtherLanguage(said.chars().take(40).collect()));
        }
    }
    Ok(())
}

/// A draft's text as its marks are written by the product itself.
#[must_use]
pub fn canonical(text: &str, source: &Edition, target: &Address) -> String {
    let kept = tidy(text);
    if kept == JOINED { kept } else { inline_markdown(&inlines(&kept, &source.document, &target.lang)) }
}
