//! Drafts as files for the tools that translators use: XLIFF, PO and Markdown.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::draft::{inlines, tidy};
use super::segment::{Segment, segments};
use super::{DraftTexts, JOINED};
use crate::content::{Address, Edition, inline_markdown};
use crate::document::digest;
use crate::lang::Lang;

pub mod markdown;
pub mod po;
pub mod xliff;
mod xliff_reader;

/// Why a file cannot be taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[non_exhaustive]
pub enum ReadError {
    /// The file is larger than any that was given out.
    #[error("the file is larger than {0} bytes")]
    TooLarge(usize),
    /// The file is not text in UTF-8 or UTF-16.
    #[error("the file is not text in UTF-8")]
    NotText,
    /// The file is not of this kind.
    #[error("the file is not written as its kind demands, at line {line}")]
    Malformed {
        /// The line, from 1.
        line: usize,
    },
    /// The file has more levels, elements, attributes or namespaces than any tool writes, and is not read.
    #[error("the file has too many levels, attributes or namespaces, at line {line}")]
    Costly {
        /// The line, from 1.
        line: usize,
    },
    /// The file holds a DOCTYPE or entities of its own, which are refused unread.
    #[error("the file declares a document type")]
    Declares,
    /// The file is of a kind that is not accepted.
    #[error("the file is neither XLIFF nor PO nor Markdown")]
    OtherKind,
    /// The file belongs to another piece or reading level.
    #[error("the file is for `{0}`")]
    OtherPiece(String),
    /// The source or target of the file is another language.
    #[error("the file is for the language `{0}`")]
    OtherLanguage(String),
    /// The file was made from an earlier source: it holds sentences that the source does not say now.
    #[error("the file was made from an earlier source")]
    OlderSource {
        /// The sentences as the file has them, at most ten.
        unknown: Vec<String>,
    },
    /// The text cannot be read as an edition is; the findings say where.
    #[error("the file holds marks that Evenhand does not know")]
    Faults(Vec<ReadIssue>),
    /// Headings, lists, links or tables are not those of the source.
    #[error("the structure of the file differs from that of its source, at line {line}")]
    SkeletonDiffers {
        /// The line, from 1.
        line: usize,
    },
}

/// Something in a Markdown file that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReadIssue {
    /// The line, from 1.
    pub line: usize,
    /// Description of the problem, in English.
    pub message: String,
}

/// The largest file that is read: 2 MB.
pub const MAX_BYTES: usize = 2 << 20;

/// Sentences that the source does not have are named up to this number.
const MAX_UNKNOWN: usize = 10;

/// Content of a file.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Received {
    /// The translations that it has.
    pub draft: DraftTexts,
    /// The stamp of what was written of each segment when the file was given out.
    pub stamps: BTreeMap<String, String>,
    /// Segments with a text that the file marks as not finished, which is not taken.
    pub unfinished: Vec<String>,
}

/// The stamp of a text: it tells whether somebody has written another since.
#[must_use]
pub fn stamp(text: &str) -> String {
    digest(&[tidy(text).as_bytes()]).short()
}

/// Reads a file of any kind. Its words say what it is; its name decides where they do not.
///
/// # Errors
/// When the file cannot be taken as a whole; nothing of it is taken then.
pub fn read(name: &str, bytes: &[u8], source: &Edition, target: &Address) -> Result<Received, ReadError> {
    let text = text(bytes)?;
    let start = text.trim_start();
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.trim().to_lowercase());
    let is_po = start.lines().any(|line| line.starts_with("msgid ") || line.starts_with("msgid\""));
    match ending.as_deref() {
        _ if start.starts_with('<') => xliff::read(bytes, source, target),
        _ if is_po => po::read(bytes, source, target),
        _ if start.starts_with("---") => markdown::read(bytes, source, target),
        Some("xlf" | "xliff" | "xml") => xliff::read(bytes, source, target),
        Some("po" | "pot") => po::read(bytes, source, target),
        Some("md" | "markdown") => markdown::read(bytes, source, target),
        _ => Err(ReadError::OtherKind),
    }
}

/// The text of a file: UTF-8 or UTF-16, with or without its mark, with line ends as Unix writes them.
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
        // The first letters of every kind of file are ASCII.
        [first, 0, second, 0, ..] if *first > 0 && *second > 0 => wide(bytes, u16::from_le_bytes)?,
        [0, first, 0, second, ..] if *first > 0 && *second > 0 => wide(bytes, u16::from_be_bytes)?,
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
    /// The segment that says something: by its text and by its Markdown; `None` where several say it.
    saying: BTreeMap<String, Option<String>>,
    unknown: Vec<String>,
    received: Received,
}

impl Known {
    fn of(source: &Edition) -> Self {
        let segments: BTreeMap<String, Segment> =
            segments(source).into_iter().map(|segment| (segment.id.clone(), segment)).collect();
        let mut saying: BTreeMap<String, Option<String>> = BTreeMap::new();
        for (id, segment) in &segments {
            for said in BTreeSet::from([tidy(&segment.markdown), tidy(&segment.text)]) {
                saying.entry(said).and_modify(|only| *only = None).or_insert_with(|| Some(id.clone()));
            }
        }
        Self { segments, saying, unknown: Vec::new(), received: Received::default() }
    }

    /// The segment that a file speaks of: by its name, or where a tool gave it another, by what the source says,
    /// if it says that once.
    fn find(&self, id: &str, said: &str) -> Option<String> {
        if self.segments.contains_key(id) {
            return Some(id.to_owned());
        }
        let said = tidy(said);
        self.saying.get(&said).filter(|_| !said.is_empty())?.clone()
    }

    /// Notes a sentence that the source does not have.
    fn miss(&mut self, said: &str) {
        if self.unknown.len() < MAX_UNKNOWN {
            self.unknown.push(tidy(said));
        }
    }

    /// Takes what a file says of one segment.
    fn take(&mut self, id: &str, text: &str) {
        let text = tidy(text);
        if !text.is_empty() {
            self.received.draft.insert(id.to_owned(), text);
        }
    }

    /// Leaves out a text that is not finished.
    fn leave(&mut self, id: &str, text: &str) {
        if !tidy(text).is_empty() {
            self.received.unfinished.push(id.to_owned());
        }
    }

    fn stamped(&mut self, id: &str, stamp: Option<String>) {
        if let Some(stamp) = stamp {
            self.received.stamps.insert(id.to_owned(), stamp.trim().to_owned());
        }
    }

    fn whole(self) -> Result<Received, ReadError> {
        if self.unknown.is_empty() {
            return Ok(self.received);
        }
        Err(ReadError::OlderSource { unknown: self.unknown })
    }
}

/// Refuses a file that says that it belongs elsewhere. What tools write for a file's name is not looked at.
fn belongs(
    source: &Edition,
    target: &Address,
    file: Option<&str>,
    from: Option<&str>,
    to: Option<&str>,
) -> Result<(), ReadError> {
    let own = source.address.file();
    let is_ours = |file: &&str| file.ends_with(".md") && file.matches('/').count() == own.matches('/').count();
    if let Some(file) = file.filter(is_ours).filter(|file| *file != own) {
        return Err(ReadError::OtherPiece(file.chars().take(120).collect()));
    }
    for (said, lang) in [(from, &source.address.lang), (to, &target.lang)] {
        let Some(said) = said.map(str::trim).filter(|said| !said.is_empty()) else { continue };
        if !is_same_language(said, lang) {
            return Err(ReadError::OtherLanguage(said.chars().take(40).collect()));
        }
    }
    Ok(())
}

/// Returns `true` if a tag of a tool means a language: `fr_FR`, `fr_FR.UTF-8` and `FR` are French; a country counts
/// only where the language has one as well.
fn is_same_language(said: &str, lang: &Lang) -> bool {
    let tag = said.split(['.', '@']).next().unwrap_or(said).replace('_', "-");
    let Ok(said) = tag.parse::<Lang>() else { return false };
    // Some tools know Dari as the Persian of Afghanistan, and Sorani as a Kurdish of Iraq.
    let named = |lang: &Lang| match (lang.primary(), lang.region()) {
        ("fa", Some("AF")) => ("prs".to_owned(), None),
        ("ku", Some("IQ" | "IR")) => ("ckb".to_owned(), None),
        ("ku", _) if lang.script() == "Arab" => ("ckb".to_owned(), None),
        ("pus" | "pbt" | "pst", _) => ("ps".to_owned(), None),
        (primary, region) => (primary.to_owned(), region.map(str::to_owned)),
    };
    let ((said_name, said_region), (name, region)) = (named(&said), named(lang));
    let region_fits = said_region.is_none() || region.is_none() || said_region == region;
    // Without a script in the tag it is the usual one, which a country changes for Chinese alone.
    let is_said = tag.split('-').any(|part| part.len() == 4) || said_name == "zh";
    let script_fits = said_name != said.primary() || !is_said || said.script() == lang.script();
    said_name == name && region_fits && script_fits
}

/// A draft's text as its marks are written by the product itself.
#[must_use]
pub fn canonical(text: &str, source: &Edition, target: &Address) -> String {
    let kept = tidy(text);
    if kept == JOINED { kept } else { inline_markdown(&inlines(&kept, &source.document, &target.lang)) }
}
