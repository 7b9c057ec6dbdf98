//! A parsed PDF: its objects, its structure, and what is painted on its pages.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object, ObjectId};

use super::fonts::Fonts;
use super::paint::{PaintedPage, paint};
use super::tags::{StructureElement, read_structure};
use crate::channels::Extract;
use crate::channels::print::{Profile, TextReader};
use crate::verify::{Expected, Limits};

/// A PDF that was parsed, and what it should hold.
pub struct PrintFile {
    pub(super) document: Document,
    pub(super) bytes: Vec<u8>,
    pub(super) expected: Expected,
    /// Pages in their order.
    pub(super) pages: Vec<PaintedPage>,
    /// Elements of the structure in their order.
    pub(super) elements: Vec<StructureElement>,
    /// Text by tags.
    pub(super) extract: Extract,
    /// Metadata as text.
    pub(super) metadata: String,
}

impl PrintFile {
    /// Parses a PDF within the limits.
    ///
    /// # Errors
    /// When it is too large or damaged, or has no structure.
    pub fn parse(bytes: &[u8], expected: &Expected) -> Result<Self, String> {
        if bytes.len() > Limits::PDF {
            return Err(format!("the PDF has {} bytes; {} are read", bytes.len(), Limits::PDF));
        }
        let document = Document::load_mem(bytes).map_err(|error| format!("it cannot be parsed: {error}"))?;
        let ids: Vec<ObjectId> = document.page_iter().take(Limits::PDF_PAGES + 1).collect();
        if ids.is_empty() {
            return Err("it has no page".to_owned());
        }
        if ids.len() > Limits::PDF_PAGES {
            return Err(format!("it has more than {} pages", Limits::PDF_PAGES));
        }
        let (mut fonts, mut pages, mut texts) =
            (Fonts::default(), Vec::with_capacity(ids.len()), TextReader::new(&document));
        for id in &ids {
            let said = |error: lopdf::Error| format!("a page cannot be read: {error}");
            let content = document.get_page_content_with_limit(*id, Limits::STREAM).map_err(said)?;
            let content = Content::decode(&content).map_err(said)?;
            pages.push(paint(&document, *id, &content, &mut fonts)?);
            texts.page(*id, &content)?;
        }
        let extract = texts.finish()?;
        let numbers: BTreeMap<ObjectId, usize> = ids.iter().enumerate().map(|(index, id)| (*id, index)).collect();
        let elements = read_structure(&document, &numbers)?;
        let metadata = metadata(&document);
        Ok(Self { document, bytes: bytes.to_vec(), expected: expected.clone(), pages, elements, extract, metadata })
    }

    pub(super) fn catalog(&self) -> Option<&Dictionary> {
        self.document.catalog().ok()
    }

    /// A dictionary that the catalogue names.
    pub(super) fn in_catalog(&self, key: &[u8]) -> Option<&Dictionary> {
        self.catalog()?.get_deref(key, &self.document).ok()?.as_dict().ok()
    }

    /// The profile whose name stands in the file's.
    pub(super) fn profile(&self) -> Option<&'static Profile> {
        self.expected.variant.as_deref().and_then(Profile::by_name)
    }

    /// All fonts that pages use, each object once, with their names.
    pub(super) fn fonts(&self) -> Vec<(String, &Dictionary)> {
        let mut seen = BTreeSet::new();
        let mut fonts = Vec::new();
        for page in &self.pages {
            for (name, font) in self.document.get_page_fonts(page.id).into_iter().flatten() {
                let base = font.get(b"BaseFont").and_then(Object::as_name).unwrap_or(&name);
                let base = String::from_utf8_lossy(base).into_owned();
                if seen.insert(std::ptr::from_ref(font)) {
                    fonts.push((base, font));
                }
            }
        }
        fonts
    }
}

/// The metadata of a document; empty if it has none.
fn metadata(document: &Document) -> String {
    let stream =
        document.catalog().ok().and_then(|catalog| catalog.get_deref(b"Metadata", document).ok()?.as_stream().ok());
    let plain = stream.and_then(|stream| stream.get_plain_content_with_limit(1 << 20).ok());
    String::from_utf8_lossy(&plain.unwrap_or_default()).into_owned()
}

/// A text string, however it is encoded.
pub(super) fn text_of(object: Option<&Object>) -> Option<String> {
    lopdf::decode_text_string(object?).ok()
}

/// A number, whole or not.
pub(super) fn number(object: &Object) -> Option<f64> {
    object.as_float().ok().map(f64::from).filter(|number| number.is_finite())
}
