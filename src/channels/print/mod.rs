//! Large print: tagged PDF (PDF/UA-1 and PDF/A-2a) laid out by Typst in this process.
//!
//! A booklet holds one or more editions. One edition has its title as the heading of
//! level 1 and its sections below. Among several each keeps these levels, so that a section has the
//! same level on paper as on its page, and so that bookmarks list the texts side by side; the cover's
//! title, what is said about the texts, and the imprint are headings of level 1 like them.

mod back_matter;
mod channel;
mod extract;
mod fit;
mod fonts;
mod imprint;
mod lower;
mod profile;
mod proof;
mod reading_order;
mod world;

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use serde_json::{Value, json};
use typst::diag::{Severity, SourceDiagnostic, Warned};
use typst::foundations::{Bytes, Smart};
use typst::utils::Scalar;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};
use typst_render::RenderOptions;

use super::Whereabouts;
use super::title::titled;
use crate::content::{Edition, Level, Library};
use crate::document::SentenceId;
use crate::finding::Finding;
use crate::l10n::{Messages, text};
use crate::lang::{Direction, Lang};

use fit::TextArea;
use fonts::BookletFonts;
use lower::PrintChapter;
use world::TypstWorld;

pub(crate) use channel::publication_recipe;
pub use channel::{CHANNEL, DEFAULT_PROFILES, ID};
pub use extract::TextReader;
pub use imprint::{Imprint, ImprintError, ImprintLine};
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
    /// The address of the service, where newer versions are, with a slash at its end; or nothing.
    pub base: &'a str,
    /// The version of the program.
    pub version: &'a str,
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
    document: PagedDocument,
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
    let (document, seen) = set(booklet, &profile, &mut faces)?;
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
    Ok(PrintedPdf { pdf, pages: document.pages().len(), places, findings, named, document })
}

/// Puts right-to-left text into reading order, and says why where that is not done. Other files stay as they are.
fn in_reading_order(booklet: &Booklet<'_>, pdf: Vec<u8>, seen: &proof::ExtractedPages) -> (Vec<u8>, Option<String>) {
    let direction = match booklet.editions.as_slice() {
        [only] => only.document.lang.direction(),
        _ => Messages::of(booklet.lang).lang().direction(),
    };
    if direction == Direction::Ltr && !seen.holds_right_to_left() {
        return (pdf, None);
    }
    match reading_order::put_in_order(&pdf, direction) {
        Ok(ordered) => (ordered.pdf, reading_order::unordered(&ordered.left)),
        Err(error) => (pdf, Some(error.to_string())),
    }
}

/// Lays out the pages. Repeats that with names for characters that no font draws, and with shorter parts of words if
/// text leaves the margins.
fn set(
    booklet: &Booklet<'_>,
    profile: &Profile,
    faces: &mut BookletFonts,
) -> Result<(PagedDocument, proof::ExtractedPages), PrintError> {
    /// The parts of a line that a word may take, one try after the other.
    const SHARES: [f64; 3] = [1.0, 0.6, 0.3];
    let mut shares = SHARES.into_iter().peekable();
    let mut names_left = 3;
    loop {
        let share = shares.peek().copied().unwrap_or(SHARES[SHARES.len() - 1]);
        let (document, mut seen) = try_to_set(booklet, profile, faces, share)?;
        let undrawn = std::mem::take(&mut seen.undrawn);
        if !undrawn.is_empty() && names_left > 0 {
            names_left -= 1;
            faces.learn(undrawn);
            continue;
        }
        shares.next();
        if !seen.is_outside() || shares.peek().is_none() {
            return Ok((document, seen));
        }
    }
}

fn try_to_set(
    booklet: &Booklet<'_>,
    profile: &Profile,
    faces: &BookletFonts,
    share: f64,
) -> Result<(PagedDocument, proof::ExtractedPages), PrintError> {
    let mut assets = Vec::new();
    let mut data = data(booklet, profile, faces, &mut assets);
    fit::fit(&mut data, TextArea { faces, profile, paper: booklet.paper, share });
    let engine = Arc::clone(&faces.engine);
    let desk = TypstWorld { engine, data: Bytes::new(data.to_string().into_bytes()), assets };
    let Warned { output, warnings } = typst::compile::<PagedDocument>(&desk);
    let document = output.map_err(|errors| PrintError::Engine(told(&errors)))?;
    if !warnings.is_empty() {
        return Err(PrintError::Engine(told(&warnings)));
    }
    let seen = proof::look(&document, profile);
    Ok((document, seen))
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

/// Everything that the template lays out.
fn data(booklet: &Booklet<'_>, profile: &Profile, faces: &BookletFonts, assets: &mut Vec<Bytes>) -> Value {
    let lang = own_lang(booklet);
    let words = words_of(booklet, lang);
    let own = &words[lang];
    let chapters: Vec<PrintChapter<'_>> = booklet
        .editions
        .iter()
        .enumerate()
        .map(|(index, edition)| PrintChapter {
            index,
            edition,
            library: booklet.library,
            words: &words[&edition.address.lang],
            faces,
            base: booklet.base,
        })
        .collect();
    let alone = match chapters.as_slice() {
        [only] => Some(*only),
        _ => None,
    };
    let title =
        alone.map_or_else(|| lower::plain(booklet.title), |only| titled(only.title(), only.edition, only.words));
    // The language of the file, its title's: words in another may have to stand in for its own.
    let file_lang = alone.map_or(own.lang(), |only| &only.edition.document.lang);
    let heading = if alone.is_some() { 2 } else { 1 };
    let imprint = booklet.imprint.filter(|imprint| !imprint.is_empty());
    let revised = booklet.editions.iter().map(|edition| edition.revised.as_str()).max().unwrap_or_default();
    let date = |index: usize| revised.split('-').nth(index).and_then(|part| part.parse::<u32>().ok()).unwrap_or(1);
    let [page, panel, ink, accent, danger, good] = booklet.theme.colours();
    let (width, height) = booklet.paper.size();
    let contents = text!(own, "print-contents");
    let cover = alone.is_none().then(|| {
        let count = text!(own, "print-booklet", count = chapters.len());
        json!({ "title": title, "count": (count != title).then_some(count), "contents": contents })
    });
    let mut about: Vec<Value> = chapters
        .iter()
        .map(|chapter| back_matter::about(*chapter, alone.is_some().then_some(booklet.version)))
        .collect();
    if alone.is_none() {
        about.insert(0, back_matter::about_all(booklet, own, faces));
    }
    json!({
        "title": title,
        "lang": lower::typst_lang(file_lang),
        "dir": file_lang.direction().html(),
        "fonts": faces.chain(file_lang),
        "year": date(0), "month": date(1), "day": date(2),
        "profile": profile,
        "theme": { "page": page, "panel": panel, "ink": ink, "accent": accent, "danger": danger, "good": good },
        "paper": { "width": width, "height": height },
        "numbering": numbering(own),
        "footer": back_matter::stretch(own.lang(), faces, json!(text!(own, "print-page", page = "{page}", pages = "{pages}"))),
        "cover": cover,
        "chapters": chapters.iter().map(|chapter| self::chapter(*chapter, assets)).collect::<Vec<_>>(),
        "about": about,
        "imprint": imprint.map(|imprint| back_matter::imprint(imprint, heading, own, faces, (profile, booklet))),
        "qr": qr(&alone.map_or_else(|| booklet.base.to_owned(), |only| only.address()), own, assets),
    })
}

/// The words of every language that is needed, each read once.
fn words_of<'a>(booklet: &Booklet<'a>, lang: &'a Lang) -> BTreeMap<&'a Lang, Messages> {
    let mut words = BTreeMap::new();
    for lang in booklet.editions.iter().map(|edition| &edition.address.lang).chain([lang]) {
        words.entry(lang).or_insert_with(|| Messages::of(lang));
    }
    words
}

fn chapter(chapter: PrintChapter<'_>, assets: &mut Vec<Bytes>) -> Value {
    let PrintChapter { edition, words, faces, .. } = chapter;
    let lowered = lower::lower(chapter, assets);
    let lang = &edition.document.lang;
    let note = (edition.address.level == Level::Plain).then(|| text!(words, "level-plain"));
    json!({
        "lang": lower::typst_lang(lang),
        "dir": lang.direction().html(),
        "fonts": faces.chain(lang),
        "numbering": numbering(words),
        "note": note,
        "contents": (lowered.sections >= 3).then(|| text!(words, "print-contents")),
        "opening": lowered.opening,
        "body": lowered.body,
        "explained": lowered.explained,
    })
}

/// The engine's name for the digits of a language.
fn numbering(words: &Messages) -> &'static str {
    match words.number(1).as_str() {
        "١" => "١",
        "۱" => "۱",
        "১" => "১",
        _ => "1",
    }
}

/// An address as a QR code, and the words that stand for it.
fn qr(address: &str, words: &Messages, assets: &mut Vec<Bytes>) -> Value {
    let code = (!address.is_empty()).then(|| qrcode::QrCode::new(address.as_bytes()));
    let Some(Ok(code)) = code else { return Value::Null };
    let svg = code.render::<qrcode::render::svg::Color<'_>>().min_dimensions(200, 200).build();
    assets.push(Bytes::new(svg.into_bytes()));
    json!({ "asset": assets.len() - 1, "alt": text!(words, "print-qr", address = address) })
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
