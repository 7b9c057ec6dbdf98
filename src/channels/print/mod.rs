//! Large print: tagged PDF (PDF/UA-1 and PDF/A-2a) laid out by Typst in this process.

mod lower;
mod profile;
mod world;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde_json::json;
use typst::diag::{Severity, SourceDiagnostic, Warned};
use typst::foundations::{Bytes, Packed, Smart, Value};
use typst::introspection::{MetadataElem, Tag};
use typst::layout::{Abs, Frame, FrameItem, Point, Transform};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use super::Whereabouts;
use crate::content::{Edition, Library};
use crate::document::{Alt, Block, Document, Figure, Place, Sentence, SentenceId, digest};
use crate::finding::Finding;
use crate::lang::Lang;
use crate::words::{Words, text};

pub use profile::{Paper, Profile, Theme, Typeface, profiles};
use world::{Desk, Engine};

/// What is printed, and how.
#[derive(Debug, Clone, Copy)]
pub struct Sheet<'a> {
    /// The edition.
    pub edition: &'a Edition,
    /// The library it belongs to.
    pub library: &'a Library,
    /// Words of the interface in the edition's language.
    pub words: &'a Words,
    /// The kind of large print.
    pub profile: &'a Profile,
    /// The paper.
    pub paper: Paper,
    /// The colours.
    pub theme: Theme,
    /// The typeface of Latin text.
    pub typeface: Typeface,
    /// Where the newest version is, or nothing.
    pub address: &'a str,
    /// The version of the program.
    pub version: &'a str,
}

/// A PDF and what is known of it.
#[derive(Debug, Clone)]
pub struct Printed {
    /// The file.
    pub pdf: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
    /// The page on which each sentence begins.
    pub places: BTreeMap<SentenceId, Whereabouts>,
    /// What somebody should look at.
    pub findings: Vec<Finding>,
}

/// Why there is no PDF.
#[derive(Debug, Clone, thiserror::Error)]
#[non_exhaustive]
pub enum PrintError {
    /// No font at hand draws these characters.
    #[error("no font draws {characters} of {lang}")]
    NoFont {
        /// The language of the edition.
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
    #[error("a sentence did not arrive: {0}")]
    Missing(String),
}

/// What shapes the bytes beside what the sheet holds: template, fonts (also those of the system, if
/// the edition needs them), engine.
#[must_use]
pub fn recipe(profile: &Profile, edition: &Edition) -> String {
    let sources = [world::TEMPLATE, include_str!("lower.rs"), include_str!("mod.rs")];
    let parts: Vec<&[u8]> = sources.iter().map(|source| source.as_bytes()).chain(world::FONTS).collect();
    let system = engine_for(edition).map(|(engine, _)| engine.system.clone()).unwrap_or_default();
    format!("typst 0.15.1 {} {system} {profile:?}", digest(&parts).hex())
}

/// Prints an edition.
///
/// # Errors
/// When no font draws its script; otherwise only through a fault of ours.
pub fn print(sheet: &Sheet<'_>) -> Result<Printed, PrintError> {
    let (engine, families) = engine_for(sheet.edition)?;
    let fonts = chain(&sheet.edition.document.lang, sheet.typeface, &families);
    let mut lowered = lower::lower(sheet, &fonts);
    let qr = qr(sheet, &mut lowered.assets);
    let data = data(sheet, &fonts, &lowered, &qr);
    let desk = Desk { engine, data: Bytes::new(data.to_string().into_bytes()), assets: lowered.assets };
    let Warned { output, warnings } = typst::compile::<PagedDocument>(&desk);
    let document = output.map_err(|errors| PrintError::Engine(told(&errors)))?;
    if !warnings.is_empty() {
        return Err(PrintError::Engine(told(&warnings)));
    }
    let seen = look(&document, sheet.profile);
    let places = prove(sheet, &seen)?;
    if seen.smallest < sheet.profile.size - 0.01 {
        return Err(PrintError::TooSmall { found: seen.smallest, wanted: sheet.profile.size });
    }
    let pdf = export(sheet, &document);
    comemo::evict(5);
    let findings = overflow(sheet, &seen);
    Ok(Printed { pdf: pdf?, pages: document.pages().len(), places, findings })
}

/// The fonts that are needed: the program's own, or the system's as well.
fn engine_for(edition: &Edition) -> Result<(Arc<Engine>, Vec<String>), PrintError> {
    let mut characters = BTreeSet::new();
    for sentence in edition.document.sentences() {
        characters.extend(sentence.text().chars().filter(|c| !c.is_whitespace() && !c.is_control()));
    }
    let own = Engine::own();
    let beyond: Vec<char> = characters.into_iter().filter(|c| !own.draws(*c) && !is_mark_of_direction(*c)).collect();
    if beyond.is_empty() {
        return Ok((own, Vec::new()));
    }
    let system = Engine::with_system();
    let lacking: String = beyond.iter().filter(|c| !system.draws(**c)).take(12).collect();
    if !lacking.is_empty() {
        return Err(PrintError::NoFont { lang: edition.document.lang.clone(), characters: lacking });
    }
    let families = system.families_for(&beyond);
    Ok((system, families))
}

/// Joiners and marks of direction steer text and draw nothing.
fn is_mark_of_direction(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}')
}

/// The typefaces of a language, best first. Arabic script takes Noto Naskh in its version of 2020:
/// of all that were measured its words come out of a PDF best.
fn chain(lang: &Lang, typeface: Typeface, more: &[String]) -> Vec<String> {
    let latin = match typeface {
        Typeface::AtkinsonNext => "Atkinson Hyperlegible Next",
        Typeface::NotoSans => "Noto Sans",
    };
    let own: &[&str] = match lang.script().as_str() {
        "Arab" => &["Noto Naskh Arabic", latin, "Noto Sans", "Noto Sans Bengali"],
        "Beng" => &["Noto Sans Bengali", latin, "Noto Sans", "Noto Naskh Arabic"],
        _ => &[latin, "Noto Sans", "Noto Naskh Arabic", "Noto Sans Bengali"],
    };
    let mut chain: Vec<String> = own.iter().map(|name| (*name).to_owned()).collect();
    chain.dedup();
    chain.extend(more.iter().filter(|name| !own.contains(&name.as_str())).cloned());
    chain
}

/// The chain of another language inside a document: the same faces in that language's order.
fn fonts(lang: &Lang, chain: &[String]) -> Vec<String> {
    let first = match lang.script().as_str() {
        "Arab" => "Noto Naskh Arabic",
        "Beng" => "Noto Sans Bengali",
        _ => "Atkinson Hyperlegible Next",
    };
    let mut fonts: Vec<String> = chain.iter().filter(|name| *name == first).cloned().collect();
    fonts.extend(chain.iter().filter(|name| *name != first).cloned());
    fonts
}

/// The address of the newest version as a QR code, and the words that stand for it.
fn qr(sheet: &Sheet<'_>, assets: &mut Vec<Bytes>) -> serde_json::Value {
    let code = (!sheet.address.is_empty()).then(|| qrcode::QrCode::new(sheet.address.as_bytes()));
    let Some(Ok(code)) = code else { return serde_json::Value::Null };
    let svg = code.render::<qrcode::render::svg::Color<'_>>().min_dimensions(200, 200).build();
    let index = assets.len();
    assets.push(Bytes::new(svg.into_bytes()));
    json!({ "asset": index, "alt": text!(sheet.words, "print-qr", address = sheet.address) })
}

fn data(sheet: &Sheet<'_>, fonts: &[String], lowered: &lower::Lowered, qr: &serde_json::Value) -> serde_json::Value {
    let edition = sheet.edition;
    let document = &edition.document;
    let words = sheet.words;
    let title: Vec<String> = document.title.iter().map(Sentence::text).collect();
    let [page, panel, ink, accent, danger, good] = sheet.theme.colours();
    let (width, height) = sheet.paper.size();
    let part =
        |index: usize| edition.revised.split('-').nth(index).and_then(|part| part.parse::<u32>().ok()).unwrap_or(1);
    let numbering = match words.number(1).as_str() {
        "١" => "١",
        "۱" => "۱",
        "১" => "১",
        _ => "1",
    };
    let contents = (lowered.sections >= 3).then(|| text!(words, "print-contents"));
    json!({
        "title": title.join(" "),
        "lang": lower::typst_lang(&document.lang),
        "dir": document.lang.direction().html(),
        "year": part(0), "month": part(1), "day": part(2),
        "profile": sheet.profile,
        "theme": { "page": page, "panel": panel, "ink": ink, "accent": accent, "danger": danger, "good": good },
        "paper": { "width": width, "height": height },
        "fonts": fonts,
        "numbering": numbering,
        "page-words": text!(words, "print-page", page = "{page}", pages = "{pages}"),
        "contents": contents,
        "opening": lowered.opening,
        "body": lowered.body,
        "closing": lowered.closing,
        "qr": qr,
    })
}

fn export(sheet: &Sheet<'_>, document: &PagedDocument) -> Result<Vec<u8>, PrintError> {
    let standards = PdfStandards::new(&[PdfStandard::Ua_1, PdfStandard::A_2a])
        .map_err(|error| PrintError::Engine(error.message().to_string()))?;
    let options = PdfOptions {
        ident: Smart::Custom(sheet.edition.address.to_string()),
        creator: Smart::Custom(Some(format!("Evenhand {}", sheet.version))),
        timestamp: None,
        page_ranges: None,
        standards,
        tagged: true,
        pretty: false,
    };
    typst_pdf::pdf(document, &options).map_err(|errors| PrintError::Engine(told(&errors)))
}

/// What the engine said, each thing once.
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

/// What is on the pages.
struct Seen {
    /// Marks of sentences and the page on which each stands first.
    marks: BTreeMap<String, usize>,
    /// How often each letter and digit is drawn.
    letters: BTreeMap<char, usize>,
    /// The smallest letters that are drawn, in points.
    smallest: f64,
    /// Text that leaves the paper's margins: how far, in points, and which.
    outside: Vec<(f64, String)>,
}

fn look(document: &PagedDocument, profile: &Profile) -> Seen {
    let mut seen = Seen { marks: BTreeMap::new(), letters: BTreeMap::new(), smallest: f64::MAX, outside: Vec::new() };
    let margin = Abs::mm(profile.margin);
    for (index, page) in document.pages().iter().enumerate() {
        let width = page.frame.width();
        walk(&page.frame, Point::zero(), index + 1, (margin, width - margin), &mut seen);
    }
    seen
}

fn walk(frame: &Frame, at: Point, page: usize, room: (Abs, Abs), seen: &mut Seen) {
    for (point, item) in frame.items() {
        let here = at + *point;
        match item {
            FrameItem::Group(group) => {
                let Transform { tx, ty, .. } = group.transform;
                walk(&group.frame, here + Point::new(tx, ty), page, room, seen);
            }
            FrameItem::Text(text) => {
                for c in text.text.chars().filter(|c| c.is_alphanumeric()) {
                    *seen.letters.entry(c).or_insert(0) += 1;
                }
                seen.smallest = seen.smallest.min(text.size.to_pt());
                let slack = Abs::pt(1.0);
                let beyond = (here.x + text.width() - room.1).max(room.0 - here.x);
                if beyond > slack {
                    seen.outside.push((beyond.to_pt(), text.text.to_string()));
                }
            }
            FrameItem::Tag(Tag::Start(element, _)) => {
                if let Some(metadata) = element.to_packed::<MetadataElem>() {
                    remember(metadata, page, seen);
                }
            }
            FrameItem::Shape(..) | FrameItem::Image(..) | FrameItem::Link(..) | FrameItem::Tag(Tag::End(..)) => {}
        }
    }
}

fn remember(metadata: &Packed<MetadataElem>, page: usize, seen: &mut Seen) {
    if let Value::Str(id) = &metadata.value {
        seen.marks.entry(id.to_string()).or_insert(page);
    }
}

/// Proves that each sentence's mark is on a page, and that the pages draw at least the letters of
/// all sentences. Letters are counted over the whole document: a line that runs right to left holds
/// its pieces in another order than the text.
fn prove(sheet: &Sheet<'_>, seen: &Seen) -> Result<BTreeMap<SentenceId, Whereabouts>, PrintError> {
    let document = &sheet.edition.document;
    let in_tags = alts(document);
    let mut letters: BTreeMap<char, usize> = BTreeMap::new();
    let mut places = BTreeMap::new();
    for sentence in document.sentences() {
        let Some(page) = seen.marks.get(sentence.id.as_str()) else { return Err(PrintError::Missing(sentence.text())) };
        places.insert(sentence.id.clone(), Whereabouts::Page(*page));
        if !in_tags.contains(&sentence.id) {
            for c in sentence.text().chars().filter(|c| c.is_alphanumeric()) {
                *letters.entry(c).or_insert(0) += 1;
            }
        }
    }
    let short = letters.iter().find(|(c, count)| seen.letters.get(c).is_none_or(|drawn| drawn < count));
    match short {
        Some((c, count)) => {
            Err(PrintError::Missing(format!("the letter {c} is in the text {count} times and on the pages less often")))
        }
        None => Ok(places),
    }
}

/// Sentences that stand in for pictures: they are in the tags, not on the paper.
fn alts(document: &Document) -> BTreeSet<&SentenceId> {
    let figures = document.every_block().into_iter().filter_map(|block| match block {
        Block::Figure(Figure { alt: Alt::Text(alt), .. }) => Some(alt),
        _ => None,
    });
    figures.flatten().map(|sentence| &sentence.id).collect()
}

fn overflow(sheet: &Sheet<'_>, seen: &Seen) -> Vec<Finding> {
    let file = &sheet.edition.file;
    let worst = seen.outside.iter().max_by(|a, b| a.0.total_cmp(&b.0));
    let finding = worst.map(|(points, text)| {
        let name = &sheet.profile.name;
        Finding::warning(
            "print-overflow",
            file,
            Place::default(),
            format!("in {name}, `{text}` leaves the margin by {points:.0} points"),
        )
    });
    finding.into_iter().collect()
}
