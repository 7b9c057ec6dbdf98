//! Large print: tagged PDF (PDF/UA-1 and PDF/A-2a) laid out by Typst in this process.
//!
//! A booklet holds one or more editions. One edition has its title as the heading of
//! level 1 and its sections below. Among several each keeps these levels, so that a section has the
//! same level on paper as on its page, and so that bookmarks list the texts side by side; the cover's
//! title, what is said about the texts, and the imprint are headings of level 1 like them.

mod back_matter;
mod channel;
mod data;
mod digits;
mod extract;
mod fit;
mod fonts;
mod impose;
mod imprint;
mod lower;
mod pace;
mod profile;
mod proof;
mod reading_order;
mod world;

use std::collections::BTreeMap;
use std::ops::Range;

use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr};
use typst::diag::{Severity, SourceDiagnostic};
use typst::foundations::Smart;
use typst::utils::Scalar;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};
use typst_render::RenderOptions;

use super::Whereabouts;
use crate::content::{Edition, Library};
use crate::document::SentenceId;
use crate::finding::Finding;
use crate::l10n::Messages;
use crate::lang::{Direction, Lang};

use fonts::BookletFonts;

pub(crate) use channel::publication_recipe;
pub use channel::{CHANNEL, DEFAULT_PROFILES, ID};
pub use extract::TextReader;
pub use impose::{Binding, folded_sheets};
pub use imprint::{Imprint, ImprintError, ImprintLine};
pub use pace::NEARLY_EMPTY;
pub use profile::{Paper, Profile, Theme, Typeface, profiles};
pub use world::FONT_FOLDERS;

/// Rule of the finding that right-to-left text could not be put into reading order.
pub const UNORDERED: &str = "form-failed";

/// Content and settings of a booklet.
#[derive(Debug, Clone)]
pub struct Booklet<'a> {
    /// The title on the cover; an edition alone has its own.
    pub title: &'a str,
    /// The language of cover, contents and page numbers; an edition alone has its own.
    pub lang: &'a Lang,
    /// The editions in their order, at most [`Booklet::MAX_EDITIONS`].
    pub editions: Vec<&'a Edition>,
    /// The library they belong to.
    pub library: &'a Library,
    /// The kind of large print.
    pub profile: &'a Profile,
    /// The size of type in points, where it is to be larger than the profile's.
    pub size: Option<u8>,
    /// The paper.
    pub paper: Paper,
    /// The colours.
    pub theme: Theme,
    /// The typeface of Latin text.
    pub typeface: Typeface,
    /// Imprint of the provider that hands it out.
    pub imprint: Option<&'a Imprint>,
    /// The parts behind the texts.
    pub back_matter: BackMatter,
    /// The address of the service, where newer versions are, with a slash at its end; or nothing.
    pub base: &'a str,
    /// The version of the program.
    pub version: &'a str,
}

/// The parts of a booklet behind its texts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, IntoStaticStr, EnumString)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum BackMatter {
    /// Words explained, and where each text comes from.
    #[default]
    Full,
    /// Only the date of each text and the address of its newest version.
    Short,
}

impl Booklet<'_> {
    /// The most editions of a booklet.
    pub const MAX_EDITIONS: usize = 60;
}

/// A PDF and what is known of it.
#[derive(Debug, Clone)]
pub struct PrintedPdf {
    /// The file.
    pub pdf: Vec<u8>,
    /// Number of pages.
    pub pages: usize,
    /// Edition by edition, the page on which each sentence begins.
    pub places: Vec<BTreeMap<SentenceId, Whereabouts>>,
    /// Findings that somebody should look at.
    pub findings: Vec<Finding>,
    /// Characters that no font draws: each is printed as its name in words.
    pub named: Vec<String>,
    /// Page by page, the part of its height that the largest stretch without anything takes.
    pub blank: Vec<f64>,
    document: PagedDocument,
    /// The direction in which pages are turned.
    direction: Direction,
    /// The page, from 0, that the back matter begins, if it begins on a page of its own.
    back: Option<usize>,
}

/// Why there is no PDF.
#[derive(Debug, Clone, thiserror::Error)]
#[non_exhaustive]
pub enum PrintError {
    /// Too few or too many editions for one booklet.
    #[error("a booklet holds 1 to 60 editions, not {0}")]
    Editions(usize),
    /// No font at hand draws the letters of a text, so that it cannot be read on paper.
    #[error("no font draws {characters} of {lang}")]
    NoFont {
        /// The language of the text.
        lang: Lang,
        /// Some of the characters.
        characters: String,
    },
    /// The engine refused what the template made: a fault of ours.
    #[error("{0}")]
    Engine(String),
    /// Letters are smaller than the profile allows: a fault of ours.
    #[error("letters of {found} points, and the profile asks for {wanted}")]
    TooSmall {
        /// The smallest letters on the pages, in points.
        found: f64,
        /// The least that the profile allows, in points.
        wanted: f64,
    },
    /// A sentence is not on the pages: a fault of ours.
    #[error("a sentence is missing from the artifact: {0}")]
    Missing(String),
}

/// Lists what shapes the bytes beside the booklet's content: template, fonts (also those of the system, if
/// the edition needs them), engine.
#[must_use]
pub fn recipe(profile: &Profile, edition: &Edition) -> String {
    let system = BookletFonts::of_edition(edition).map(|faces| faces.engine.system.clone()).unwrap_or_default();
    format!("{} {system} {profile:?}", env!("EVENHAND_RECIPE_PRINT"))
}

/// The languages that are known here and that no font at hand draws: their letters are printed as names.
#[must_use]
pub fn languages_without_fonts() -> Vec<Lang> {
    fonts::without_fonts()
}

/// The typefaces that draw the letters of a language by themselves, to choose from.
#[must_use]
pub fn typefaces_of(lang: &Lang) -> Vec<Typeface> {
    fonts::typefaces_of(lang)
}

/// The name of the typeface of a language in which no other can be chosen.
#[must_use]
pub fn family_of(lang: &Lang) -> String {
    fonts::family_of(lang)
}

/// Returns `true` if the fonts at hand draw the letters of an edition, so that it can be read on paper.
#[must_use]
pub fn is_readable(edition: &Edition) -> bool {
    BookletFonts::of_edition(edition).is_ok()
}

/// Prints a booklet.
///
/// # Errors
/// When it has no edition or too many, or when no font draws a script; otherwise only through a fault
/// of ours.
pub fn booklet(booklet: &Booklet<'_>) -> Result<PrintedPdf, PrintError> {
    let count = booklet.editions.len();
    if !(1..=Booklet::MAX_EDITIONS).contains(&count) {
        return Err(PrintError::Editions(count));
    }
    let profile = booklet.profile.at(booklet.size).on(booklet.paper);
    let mut faces = faces(booklet)?;
    let (document, seen) = pace::lay_out(booklet, &profile, &mut faces)?;
    let places = proof::prove(&booklet.editions, &seen, &faces)?;
    if seen.smallest < profile.size - 0.01 {
        return Err(PrintError::TooSmall { found: seen.smallest, wanted: profile.size });
    }
    let pdf = export(booklet, &document);
    comemo::evict(5);
    let (pdf, unordered) = in_reading_order(booklet, pdf?, &seen);
    let mut findings = proof::named(booklet, &faces);
    findings.extend(proof::overflow(booklet, &seen));
    findings.extend(unordered.iter().map(|why| proof::unordered(booklet, why)));
    let named = proof::undrawn(booklet, &faces);
    let (pages, direction) = (document.pages().len(), direction(booklet));
    let back = seen.back_matter().filter(|_| count > 1);
    Ok(PrintedPdf { pdf, pages, places, findings, named, blank: seen.blank, document, direction, back })
}

/// The direction of the booklet's own words.
fn direction(booklet: &Booklet<'_>) -> Direction {
    match booklet.editions.as_slice() {
        [only] => only.document.lang.direction(),
        _ => Messages::of(booklet.lang).lang().direction(),
    }
}

/// Puts right-to-left text into reading order, and says why where that is not done. Other files stay as they are.
fn in_reading_order(booklet: &Booklet<'_>, pdf: Vec<u8>, seen: &proof::ExtractedPages) -> (Vec<u8>, Option<String>) {
    let direction = direction(booklet);
    if direction == Direction::Ltr && !seen.holds_right_to_left() {
        return (pdf, None);
    }
    match reading_order::put_in_order(&pdf, direction) {
        Ok(ordered) => (ordered.pdf, reading_order::unordered(&ordered.left)),
        Err(error) => (pdf, Some(error.to_string())),
    }
}

impl PrintedPdf {
    /// The pages of the range (from 0; those that are there) as PNG pictures of that width.
    ///
    /// # Errors
    /// Only through a fault of ours.
    pub fn pictures(&self, pages: Range<usize>, width_px: u32) -> Result<Vec<Vec<u8>>, PrintError> {
        let wanted = self.document.pages().iter().take(pages.end).skip(pages.start);
        let pictures = wanted.map(|page| {
            let scale = f64::from(width_px) / page.frame.width().to_pt();
            let options = RenderOptions { pixel_per_pt: Scalar::new(scale), render_bleed: false };
            typst_render::render(page, &options).encode_png()
        });
        pictures.collect::<Result<_, _>>().map_err(|error| PrintError::Engine(error.to_string()))
    }
}

/// Frees what was kept to lay out similar documents faster: memory is needed more than time.
pub fn forget() {
    comemo::evict(0);
}

/// The language of the booklet's own words: its only edition's, or the one that was asked for.
fn own_lang<'a>(booklet: &Booklet<'a>) -> &'a Lang {
    match booklet.editions.as_slice() {
        [only] => &only.address.lang,
        _ => booklet.lang,
    }
}

fn faces(booklet: &Booklet<'_>) -> Result<BookletFonts, PrintError> {
    let lang = own_lang(booklet);
    let mut texts: Vec<(&Lang, String)> =
        booklet.editions.iter().map(|edition| (&edition.document.lang, fonts::text_of(edition))).collect();
    // A provider's imprint is short: it never makes a text unreadable.
    let mut typed = fonts::text_of_all(&booklet.editions);
    typed.push_str(booklet.title);
    if let Some(imprint) = booklet.imprint {
        typed.extend(imprint.lines().map(|(_, text)| text));
    }
    texts.push((lang, typed));
    BookletFonts::of(&texts, booklet.typeface)
}

fn export(booklet: &Booklet<'_>, document: &PagedDocument) -> Result<Vec<u8>, PrintError> {
    let standards = PdfStandards::new(&[PdfStandard::Ua_1, PdfStandard::A_2a])
        .map_err(|error| PrintError::Engine(error.message().to_string()))?;
    let addresses: Vec<String> = booklet.editions.iter().map(|edition| edition.address.to_string()).collect();
    let options = PdfOptions {
        ident: Smart::Custom(addresses.join("; ")),
        creator: Smart::Custom(Some(format!("Evenhand {}", booklet.version))),
        timestamp: None,
        page_ranges: None,
        standards,
        tagged: true,
        pretty: false,
    };
    typst_pdf::pdf(document, &options).map_err(|errors| PrintError::Engine(told(&errors)))
}

/// Returns the engine's messages, each once.
fn told(diagnostics: &[SourceDiagnostic]) -> String {
    let mut messages: Vec<String> = diagnostics
        .iter()
        .map(|diagnostic| {
            let kind = match diagnostic.severity {
                Severity::Error => "error",
                Severity::Warning => "warning",
            };
            format!("{kind}: {}", diagnostic.message)
        })
        .collect();
    messages.sort();
    messages.dedup();
    messages.truncate(8);
    messages.join("; ")
}

#[cfg(test)]
mod tests;
