//! Large print of one edition, as a build asks a [`PrintEngine`] for it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::print::{self, BackMatter, Booklet, Paper, PrintError, Profile, Theme, Typeface};
use super::{Remark, Whereabouts};
use crate::content::{Edition, Library};
use crate::document::{SentenceId, SourceLocation};
use crate::finding::Finding;
use crate::lang::Lang;

/// An edition that is to be laid out as large print.
#[derive(Debug, Clone, Copy)]
pub struct Publication<'a> {
    /// The library it belongs to.
    pub library: &'a Library,
    /// The edition.
    pub edition: &'a Edition,
    /// The kind of large print.
    pub profile: &'a Profile,
    /// The public address of the site.
    pub base: Option<&'a str>,
    /// Hash of everything that shapes the bytes: another process that has the same library gets the same one.
    pub key: &'a str,
}

/// A PDF of one edition and what is known of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LaidOut {
    /// The file.
    #[serde(skip)]
    pub pdf: Vec<u8>,
    /// Number of pages.
    pub pages: usize,
    /// The page on which each sentence begins.
    pub places: BTreeMap<SentenceId, Whereabouts>,
    /// Notes for the author.
    pub remarks: Vec<Remark>,
}

/// Reason why an edition was not laid out.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum LayoutError {
    /// No font at hand draws the letters of the text.
    #[error("no font draws {characters} of {lang}")]
    NoFont {
        /// The language of the text.
        lang: Lang,
        /// Some of the characters.
        characters: String,
    },
    /// The engine refused what the template made: a fault of ours.
    #[error("{0}")]
    Fault(String),
    /// Laying it out takes more time or memory than one edition may have.
    #[error("{0}")]
    Costly(String),
    /// The process that laid it out stopped for a reason outside the text; a later try may succeed.
    #[error("{0}")]
    Stopped(String),
    /// A layer of the sandbox does not hold, and the settings require it.
    #[error("{0}")]
    Sandbox(String),
}

impl From<PrintError> for LayoutError {
    fn from(error: PrintError) -> Self {
        match error {
            PrintError::NoFont { lang, characters } => Self::NoFont { lang, characters },
            PrintError::Editions(_) | PrintError::Engine(_) | PrintError::TooSmall { .. } | PrintError::Missing(_) => {
                Self::Fault(error.to_string())
            }
        }
    }
}

/// Lays out large print. `print_pool` implements it with processes that have limits.
pub trait PrintEngine: Sync {
    /// Lays out one edition.
    ///
    /// # Errors
    /// When no font draws the text, or when it takes more than it may.
    fn lay_out(&self, publication: &Publication<'_>) -> Result<LaidOut, LayoutError>;
}

/// The print engine of this process, without limits.
#[derive(Debug, Clone, Copy)]
pub struct LocalPrint;

impl PrintEngine for LocalPrint {
    fn lay_out(&self, publication: &Publication<'_>) -> Result<LaidOut, LayoutError> {
        let Publication { library, edition, profile, base, .. } = *publication;
        let booklet = Booklet {
            title: "",
            lang: &edition.address.lang,
            editions: vec![edition],
            library,
            profile,
            size: None,
            paper: Paper::A4,
            theme: Theme::White,
            typeface: Typeface::AtkinsonNext,
            imprint: None,
            back_matter: BackMatter::Full,
            base: base.unwrap_or_default(),
            version: env!("CARGO_PKG_VERSION"),
        };
        let printed = print::booklet(&booklet)?;
        let remarks = printed.findings.iter().map(remark).collect();
        let places = printed.places.into_iter().next().unwrap_or_default();
        Ok(LaidOut { pdf: printed.pdf, pages: printed.pages, places, remarks })
    }
}

fn remark(finding: &Finding) -> Remark {
    let help = match finding.rule {
        "font-none" => "write what it says in words, or install a font that draws it",
        print::UNORDERED => "the page looks right; offer the web page to readers with a screen reader, and report this",
        _ => "shorten the longest word, or make the table narrower",
    };
    Remark {
        rule: finding.rule.to_owned(),
        message: finding.message.clone(),
        help: help.to_owned(),
        place: SourceLocation { line: finding.line, column: finding.column },
    }
}
