//! Reads a PDF back by its tags: the text of each element of the structure, in order, with its page.
//!
//! Strings that are marked as painted backwards are turned round, as the standard says (ISO 32000-1, 14.8.2.3.3).

use std::collections::BTreeMap;
use std::rc::Rc;

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Encoding, Object, ObjectId};

use crate::channels::Whereabouts;
use crate::channels::extract::{Extract, ExtractPart, FilesBySuffix, FindBy};

/// Deepest nesting of the structure of a PDF that is read.
const MAX_DEPTH: usize = 100;

pub(super) fn extract(files: &FilesBySuffix) -> Result<Extract, String> {
    let pdf = files.iter().find(|(end, _)| end.ends_with(".pdf")).ok_or("there is no PDF")?;
    read(&Document::load_mem(pdf.1).map_err(|error| error.to_string())?)
}

/// Reads a parsed PDF back by its tags.
fn read(document: &Document) -> Result<Extract, String> {
    let mut reader = TextReader::new(document);
    for page in document.get_pages().into_values() {
        let content = Content::decode(&document.get_page_content(page)).map_err(|error| error.to_string())?;
        reader.page(page, &content)?;
    }
    reader.finish()
}

/// Reader of a PDF's text by tags, page by page, for callers that read more from the decoded pages.
pub struct TextReader<'a> {
    document: &'a Document,
    texts: Texts,
    /// Encodings by the place of their font in the document: pages share fonts.
    encodings: BTreeMap<*const Dictionary, Option<Rc<Encoding<'a>>>>,
}

impl<'a> TextReader<'a> {
    /// Creates a reader that has read no page.
    #[must_use]
    pub fn new(document: &'a Document) -> Self {
        Self { document, texts: BTreeMap::new(), encodings: BTreeMap::new() }
    }

    /// Reads the marked content of a page.
    ///
    /// # Errors
    /// When the fonts of the page cannot be read; the text says why.
    pub fn page(&mut self, page: ObjectId, content: &Content) -> Result<(), String> {
        let fonts = self.document.get_page_fonts(page).map_err(|error| error.to_string())?;
        let mut encodings = BTreeMap::new();
        for (name, font) in fonts {
            let encoding = self.encodings.entry(std::ptr::from_ref(font));
            let encoding = encoding.or_insert_with(|| font.get_font_encoding(self.document).ok().map(Rc::new));
            encodings.extend(encoding.clone().map(|encoding| (name, encoding)));
        }
        read_page(self.document, page, (content, &encodings), &mut self.texts);
        Ok(())
    }

    /// Puts the texts of the pages in the order of the structure.
    ///
    /// # Errors
    /// When the document has no structure.
    pub fn finish(self) -> Result<Extract, String> {
        let Self { document, texts, .. } = self;
        let pages: BTreeMap<ObjectId, usize> =
            document.get_pages().into_iter().map(|(number, id)| (id, number as usize)).collect();
        let catalog = document.catalog().map_err(|error| error.to_string())?;
        let lang = text_of(catalog.get(b"Lang").ok());
        let root = catalog.get_deref(b"StructTreeRoot", document).and_then(Object::as_dict);
        let root = root.map_err(|error| format!("it has no structure: {error}"))?;
        let mut reader =
            Reader { document, pages: &pages, texts: &texts, parts: Vec::new(), notes: Vec::new(), nesting: 0 };
        reader.children(root, StructureContext { page: None, lang: lang.as_deref(), parent: b"", depth: 0 });
        let Reader { mut parts, notes, .. } = reader;
        parts.extend(notes.into_iter().flatten());
        Ok(Extract { parts, finding: FindBy::OrderWithAdditions, pages: Some(pages.len()), millis: None })
    }
}

/// The texts of marked content with the languages that it names, by page and number.
type Texts = BTreeMap<(ObjectId, i64), (String, Option<String>)>;

/// Surroundings of an element of the structure.
#[derive(Clone, Copy)]
struct StructureContext<'a> {
    page: Option<ObjectId>,
    lang: Option<&'a str>,
    /// The kind of the element around.
    parent: &'a [u8],
    depth: usize,
}

struct Reader<'a> {
    document: &'a Document,
    pages: &'a BTreeMap<ObjectId, usize>,
    texts: &'a Texts,
    parts: Vec<ExtractPart>,
    /// Footnotes by their nesting: those of the text, those of these footnotes, and so on.
    notes: Vec<Vec<ExtractPart>>,
    /// Number of footnotes around.
    nesting: usize,
}

impl Reader<'_> {
    fn children(&mut self, element: &Dictionary, around: StructureContext<'_>) {
        if let Ok(children) = element.get(b"K") {
            self.child(children, around);
        }
    }

    fn child(&mut self, child: &Object, around: StructureContext<'_>) {
        let Ok((_, child)) = self.document.dereference(child) else { return };
        match child {
            Object::Integer(number) => self.marked(*number, around),
            Object::Array(children) => children.iter().for_each(|child| self.child(child, around)),
            Object::Dictionary(element) if around.depth < MAX_DEPTH => self.element(element, around),
            _ => {}
        }
    }

    fn element(&mut self, element: &Dictionary, around: StructureContext<'_>) {
        let page = element.get(b"Pg").ok().and_then(|page| page.as_reference().ok()).or(around.page);
        let own = text_of(element.get_deref(b"Lang", self.document).ok());
        let lang = own.as_deref().or(around.lang);
        let parent = around.parent;
        let around = StructureContext { page, lang, parent, depth: around.depth + 1 };
        if let Ok(number) = element.get(b"MCID").and_then(Object::as_i64) {
            return self.marked(number, around);
        }
        let kind = element.get_deref(b"S", self.document).and_then(Object::as_name).unwrap_or_default();
        // A list of contents says again what stands further down.
        if kind == b"TOC" {
            return;
        }
        match kind {
            b"Note" => return self.note(element, StructureContext { parent: kind, ..around }),
            // The mark of a footnote; in a list a label may be the author's.
            b"Lbl" if parent != b"LI" => return,
            _ => {}
        }
        let around = StructureContext { parent: kind, ..around };
        let alt = text_of(element.get_deref(b"Alt", self.document).ok());
        match alt.filter(|_| kind == b"Figure") {
            Some(alt) => {
                let page =
                    around.page.or_else(|| element.get(b"K").ok().and_then(|child| self.page_of(child, around.depth)));
                self.part(alt, StructureContext { page, ..around });
            }
            None => self.children(element, around),
        }
    }

    /// Sets a footnote aside without its number: it stands in the structure where the text refers to it, and is read
    /// after the text; a footnote of a footnote is read after all footnotes of the text.
    fn note(&mut self, note: &Dictionary, around: StructureContext<'_>) {
        let text = std::mem::take(&mut self.parts);
        self.nesting += 1;
        self.children(note, around);
        self.nesting -= 1;
        let note = std::mem::replace(&mut self.parts, text);
        if self.notes.len() <= self.nesting {
            self.notes.resize_with(self.nesting + 1, Vec::new);
        }
        self.notes[self.nesting].extend(note);
    }

    /// The page of the first marked content below an element.
    fn page_of(&self, child: &Object, depth: usize) -> Option<ObjectId> {
        match self.document.dereference(child).ok()?.1 {
            Object::Array(children) => children.iter().find_map(|child| self.page_of(child, depth)),
            Object::Dictionary(element) if depth < MAX_DEPTH => {
                let own = element.get(b"Pg").ok().and_then(|page| page.as_reference().ok());
                own.or_else(|| self.page_of(element.get(b"K").ok()?, depth + 1))
            }
            _ => None,
        }
    }

    fn marked(&mut self, number: i64, around: StructureContext<'_>) {
        let text = around.page.and_then(|page| self.texts.get(&(page, number)));
        if let Some((text, lang)) = text {
            self.part(text.clone(), StructureContext { lang: lang.as_deref().or(around.lang), ..around });
        }
    }

    fn part(&mut self, text: String, around: StructureContext<'_>) {
        // 0 where the structure names no page.
        let page = around.page.and_then(|page| self.pages.get(&page)).copied().unwrap_or(0);
        let lang = around.lang.map(str::to_owned);
        self.parts.push(ExtractPart { anchor: None, text, lang, place: Whereabouts::Page(page) });
    }
}

/// Marked content that has begun and not ended.
struct Open {
    number: Option<i64>,
    /// Set if its own text stands for what is painted in it.
    replaced: bool,
    /// Set if its strings are painted from the last character to the first.
    reversed: bool,
}

fn read_page(
    document: &Document,
    page: ObjectId,
    (content, encodings): (&Content, &BTreeMap<Vec<u8>, Rc<Encoding<'_>>>),
    texts: &mut Texts,
) {
    let properties = properties(document, page);
    let (mut open, mut font) = (Vec::<Open>::new(), None);
    for operation in &content.operations {
        let operands = &operation.operands;
        match operation.operator.as_str() {
            "BMC" => {
                let reversed =
                    operands.first().is_some_and(|tag| tag.as_name().is_ok_and(|tag| tag == b"ReversedChars"));
                open.push(Open { number: None, replaced: false, reversed });
            }
            "BDC" => {
                let named = operands.get(1).and_then(|operand| operand.as_name().ok());
                let named = named.and_then(|name| properties?.get_deref(name, document).ok()?.as_dict().ok());
                let own = operands.get(1).and_then(|operand| operand.as_dict().ok()).or(named);
                let number = own.and_then(|own| own.get(b"MCID").ok()?.as_i64().ok());
                if let (Some(number), Some(lang)) = (number, own.and_then(|own| text_of(own.get(b"Lang").ok()))) {
                    texts.entry((page, number)).or_default().1 = Some(lang);
                }
                let actual = own.and_then(|own| text_of(own.get(b"ActualText").ok()));
                open.push(Open { number, replaced: actual.is_some(), reversed: false });
                if let Some(actual) = actual {
                    add(&open[..open.len() - 1], number, page, &actual, texts);
                }
            }
            "EMC" => drop(open.pop()),
            "Tf" => font = operands.first().and_then(|name| Some(encodings.get(name.as_name().ok()?)?.as_ref())),
            "Tj" | "'" | "\"" | "TJ" => {
                let reversed = open.iter().any(|around| around.reversed);
                let text = if reversed { backwards(operands, font) } else { shown_by(operands, font) };
                add(&open, None, page, &text, texts);
            }
            _ => {}
        }
    }
}

/// Adds text to the innermost numbered content, if nothing around stands for it.
fn add(open: &[Open], own: Option<i64>, page: ObjectId, text: &str, texts: &mut Texts) {
    if open.iter().any(|around| around.replaced) {
        return;
    }
    let number = own.or_else(|| open.iter().rev().find_map(|around| around.number));
    if let Some(number) = number {
        texts.entry((page, number)).or_default().0.push_str(text);
    }
}

/// The text of what an operator shows.
fn shown_by(operands: &[Object], font: Option<&Encoding<'_>>) -> String {
    operands.iter().map(|operand| shown(operand, font)).collect()
}

/// The text of what an operator shows, from its last character code of two bytes to its first.
fn backwards(operands: &[Object], font: Option<&Encoding<'_>>) -> String {
    let mut bytes = Vec::new();
    let items =
        operands.iter().flat_map(|operand| operand.as_array().map_or(std::slice::from_ref(operand), Vec::as_slice));
    items.filter_map(|item| item.as_str().ok()).for_each(|string| bytes.extend(string));
    let codes = bytes.chunks(2).rev();
    codes.filter_map(|code| font?.bytes_to_string(code).ok()).collect()
}

fn shown(operand: &Object, font: Option<&Encoding<'_>>) -> String {
    match operand {
        Object::String(bytes, _) => font.and_then(|font| font.bytes_to_string(bytes).ok()).unwrap_or_default(),
        Object::Array(items) => items.iter().map(|item| shown(item, font)).collect(),
        _ => String::new(),
    }
}

/// The dictionaries that marked content names.
fn properties(document: &Document, page: ObjectId) -> Option<&Dictionary> {
    let page = document.get_dictionary(page).ok()?;
    let resources = page.get_deref(b"Resources", document).ok()?.as_dict().ok()?;
    resources.get_deref(b"Properties", document).ok()?.as_dict().ok()
}

fn text_of(object: Option<&Object>) -> Option<String> {
    lopdf::decode_text_string(object?).ok()
}
