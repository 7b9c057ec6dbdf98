//! Puts the right-to-left text of a PDF into reading order.
//!
//! The exporter paints the words of a right-to-left run from left to right, so whoever reads the file by its tags, as a
//! screen reader does, hears them backwards; a mark that stands higher than its neighbours becomes a run of its own, and
//! a joiner goes to the wrong letter. Here each run is written anew under one number of marked content: strings in
//! reading order, every glyph at the place where it was. `docs/right-to-left-pdf.md` says why in this form.
//!
//! Content that is not of the form that the exporter writes is left as it is, and named.

mod chains;
mod content;
mod fonts;
mod structure;
mod truetype;
mod units;
mod write;

use std::collections::{BTreeMap, BTreeSet};

use lopdf::{Dictionary, Document, Object, ObjectId};

use self::chains::{Chain, Cluster, PageContext};
use self::fonts::{Font, JOINERS};
use self::structure::{ContentId, StructurePlace};
use self::units::{FontNames, Glyph, Item, Piece, Raw, Unit};
use crate::document::direction::{StrongDirection, strong_direction};
use crate::lang::{Direction, Lang};

/// A file whose right-to-left text is in reading order.
#[derive(Debug)]
pub(super) struct OrderedPdf {
    pub(super) pdf: Vec<u8>,
    /// Pages, from 1, with right-to-left text that was left as it is.
    pub(super) left: Vec<usize>,
}

/// Reasons for which a file is left as it is.
#[derive(Debug, thiserror::Error)]
pub(super) enum OrderError {
    #[error("the file cannot be read: {0}")]
    Pdf(#[from] lopdf::Error),
    #[error("the file cannot be written: {0}")]
    Write(#[from] std::io::Error),
    #[error("the characters of a font cannot be written")]
    Font,
    #[error("marked content is not in the tree of its page")]
    Structure,
}

/// A page that is read.
struct Page<'a> {
    id: ObjectId,
    contents: ObjectId,
    stream: &'a [u8],
    items: Vec<Item<'a>>,
    chains: Vec<(Chain, Vec<Cluster<'a>>)>,
    /// Numbers of marked content that are to change places.
    swaps: Vec<[i64; 2]>,
}

/// A page's content stream and fonts.
struct PageSource {
    number: usize,
    id: ObjectId,
    contents: ObjectId,
    stream: Vec<u8>,
    names: FontNames,
}

/// Puts the right-to-left text of a file into reading order. `direction` is that of the language of the file.
///
/// # Errors
/// If the file cannot be read or written.
pub(super) fn put_in_order(pdf: &[u8], direction: Direction) -> Result<OrderedPdf, OrderError> {
    let mut document = Document::load_mem(pdf)?;
    let catalog = document.catalog()?;
    let lang = catalog.get(b"Lang").ok().and_then(|lang| lopdf::decode_text_string(lang).ok());
    let places = structure::places(&document, lang.as_deref());
    let mut fonts = FontList::default();
    let (sources, mut left) = fonts.sources(&document);
    let is_rtl = |lang: Option<&str>| {
        let lang: Option<Lang> = lang.and_then(|lang| lang.parse().ok());
        lang.map_or(direction, |lang| lang.direction()) == Direction::Rtl
    };
    let mut pages = Vec::new();
    for source in &sources {
        let Some(items) = units::items(&source.stream, &source.names, &fonts.fonts) else {
            left.insert(source.number);
            continue;
        };
        let context = PageContext { page: source.id, fonts: &fonts.fonts, places: &places, is_rtl: &is_rtl };
        if items.iter().any(|item| is_left(item, &context)) {
            left.insert(source.number);
        }
        let chains = chains::chains(&items, &context);
        let with_clusters = |chain: Chain| {
            let units: Vec<&Unit<'_>> = chain.iter().filter_map(|at| unit_at(&items, *at)).collect();
            let clusters = chains::clusters(&units, &fonts.fonts);
            (chain, clusters)
        };
        let chains = chains.into_iter().map(with_clusters).collect();
        let swaps = chains::early_spaces(&items, &context);
        pages.push(Page { id: source.id, contents: source.contents, stream: &source.stream, items, chains, swaps });
    }
    let left = left.into_iter().collect();
    if direction == Direction::Ltr && pages.iter().all(|page| page.chains.is_empty()) {
        return Ok(OrderedPdf { pdf: pdf.to_vec(), left });
    }
    write_pages(&mut document, &mut pages, &mut fonts.fonts, &places)?;
    fonts::round_widths(&mut document);
    if direction == Direction::Rtl {
        set_direction(&mut document)?;
    }
    let mut pdf = Vec::new();
    document.save_to(&mut pdf)?;
    Ok(OrderedPdf { pdf, left })
}

/// Says which pages were left as they are, from 1.
pub(super) fn unordered(left: &[usize]) -> Option<String> {
    let pages: Vec<String> = left.iter().map(usize::to_string).collect();
    (!left.is_empty()).then(|| format!("pages {} hold text in a form that is not known", pages.join(", ")))
}

/// The fonts of a file, each once.
#[derive(Default)]
struct FontList {
    fonts: Vec<Font>,
    numbers: BTreeMap<ObjectId, Option<usize>>,
}

impl FontList {
    /// Reads the streams and fonts of all pages, and names those that are not of a known form.
    fn sources(&mut self, document: &Document) -> (Vec<PageSource>, BTreeSet<usize>) {
        let (mut sources, mut left) = (Vec::new(), BTreeSet::new());
        for (number, id) in document.get_pages() {
            let number = number as usize;
            match self.source(document, number, id) {
                Some(source) => sources.push(source),
                None => {
                    left.insert(number);
                }
            }
        }
        // Forms and patterns may show text of their own.
        for object in document.objects.values() {
            let Object::Stream(stream) = object else { continue };
            for name in self.names(document, &stream.dict).into_values() {
                let codes: Vec<u16> = self.fonts[name].codes().collect();
                self.fonts[name].pinned.extend(codes);
            }
        }
        (sources, left)
    }

    fn source(&mut self, document: &Document, number: usize, id: ObjectId) -> Option<PageSource> {
        let page = document.get_dictionary(id).ok()?;
        let contents = page.get(b"Contents").ok()?.as_reference().ok()?;
        let stream = document.get_object(contents).ok()?.as_stream().ok()?.get_plain_content().ok()?;
        let names = self.names(document, page);
        Some(PageSource { number, id, contents, stream, names })
    }

    /// The fonts that the resources of a page or a form name.
    fn names(&mut self, document: &Document, holder: &Dictionary) -> FontNames {
        let resources = holder.get_deref(b"Resources", document).and_then(Object::as_dict);
        let named = resources.and_then(|resources| resources.get_deref(b"Font", document)).and_then(Object::as_dict);
        let Ok(named) = named else { return FontNames::new() };
        let mut names = FontNames::new();
        for (name, font) in named {
            let Ok(id) = font.as_reference() else { continue };
            let number = *self.numbers.entry(id).or_insert_with(|| {
                self.fonts.push(Font::read(document, id)?);
                Some(self.fonts.len() - 1)
            });
            names.extend(number.map(|number| (name.clone(), number)));
        }
        names
    }
}

fn unit_at<'i, 'a>(items: &'i [Item<'a>], (item, piece): (usize, usize)) -> Option<&'i Unit<'a>> {
    let Item::Marked(marked) = items.get(item)? else { return None };
    match marked.pieces.get(piece)? {
        Piece::Unit(unit) => Some(unit),
        Piece::Raw(_) => None,
    }
}

/// Whether right-to-left text in marked content is not of the form that can be put in order.
fn is_left(item: &Item<'_>, context: &PageContext<'_>) -> bool {
    let Item::Marked(marked) = item else { return false };
    let fonts = context.fonts;
    if context.places.get(&(context.page, marked.number)).is_some_and(|place| place.is_picture) {
        return false;
    }
    let is_rtl = |c| strong_direction(c) == Some(StrongDirection::RightToLeft);
    let shows_rtl = |raw: &Raw| raw.shown.iter().any(|(font, code)| fonts[*font].text(*code).contains(is_rtl));
    marked.pieces.iter().any(|piece| matches!(piece, Piece::Raw(raw) if raw.is_unread || shows_rtl(raw)))
}

fn write_pages<'a>(
    document: &mut Document,
    pages: &mut [Page<'a>],
    fonts: &mut [Font],
    places: &BTreeMap<ContentId, StructurePlace>,
) -> Result<(), OrderError> {
    for page in pages.iter() {
        page.chains.iter().flat_map(|(_, clusters)| clusters).for_each(|cluster| chains::vote(cluster, fonts));
        pin(page, fonts);
    }
    fonts.iter_mut().for_each(Font::count_votes);
    for (_, clusters) in pages.iter_mut().flat_map(|page| &mut page.chains) {
        *clusters = std::mem::take(clusters).into_iter().flat_map(|cluster| split(cluster, document, fonts)).collect();
    }
    let mut empty = Vec::new();
    for page in pages.iter().filter(|page| !page.chains.is_empty()) {
        let stream = page.written(fonts, &mut empty);
        document.set_object(page.contents, fonts::compressed(stream)?);
    }
    // Before anything is taken out: places are counted as they were.
    for page in pages.iter() {
        for pair in &page.swaps {
            structure::swap(document, places, pair.map(|number| (page.id, number)))?;
        }
    }
    structure::remove(document, places, &empty)?;
    fonts.iter().try_for_each(|font| font.write(document))
}

/// Keeps the characters of glyphs that stand outside right-to-left runs.
fn pin(page: &Page<'_>, fonts: &mut [Font]) {
    let in_chains: BTreeSet<(usize, usize)> = page.chains.iter().flat_map(|(chain, _)| chain).copied().collect();
    let mut pin = |font: usize, code: u16| {
        fonts[font].pinned.insert(code);
    };
    for (index, item) in page.items.iter().enumerate() {
        match item {
            Item::Raw(raw) => raw.shown.iter().for_each(|(font, code)| pin(*font, *code)),
            Item::Marked(marked) => {
                for (piece, part) in marked.pieces.iter().enumerate() {
                    match part {
                        Piece::Raw(raw) => raw.shown.iter().for_each(|(font, code)| pin(*font, *code)),
                        Piece::Unit(_) if in_chains.contains(&(index, piece)) => {}
                        Piece::Unit(unit) => {
                            let said = unit.glyphs.iter().filter(|glyph| glyph.actual.is_none());
                            said.for_each(|glyph| pin(glyph.setting.font, glyph.code));
                        }
                    }
                }
            }
        }
    }
}

/// Splits a joiner from the letter that it was written with.
fn split<'a>(mut cluster: Cluster<'a>, document: &mut Document, fonts: &mut [Font]) -> Vec<Cluster<'a>> {
    let mut joiners = cluster.text.chars().filter(|c| JOINERS.contains(c));
    let (Some(joiner), None) = (joiners.next(), joiners.next()) else { return vec![cluster] };
    let is_first = cluster.text.starts_with(joiner);
    let rest = cluster.text.replace(joiner, "");
    if rest.is_empty() || !is_first && !cluster.text.ends_with(joiner) {
        return vec![cluster];
    }
    let widest = cluster.glyphs.iter().max_by(|a, b| a.advance.total_cmp(&b.advance));
    let (Some(widest), Some(left), Some(right)) = (widest, cluster.glyphs.first(), cluster.glyphs.last()) else {
        return vec![cluster];
    };
    let font = fonts.get_mut(widest.setting.font);
    let Some(code) = font.and_then(|font| font.joiner(document, joiner)) else { return vec![cluster] };
    let x = if is_first { right.x + right.advance } else { left.x };
    let glyph = Glyph { code, x, advance: 0.0, place: None, actual: None, ..*widest };
    let joiner = Cluster { glyphs: vec![glyph], text: joiner.to_string() };
    cluster.text = rest;
    if is_first { vec![cluster, joiner] } else { vec![joiner, cluster] }
}

impl Page<'_> {
    /// The page's stream with its runs in reading order. Marked content of which nothing is left is taken out and named.
    fn written(&self, fonts: &[Font], empty: &mut Vec<ContentId>) -> Vec<u8> {
        let mut written: BTreeMap<(usize, usize), Vec<u8>> = BTreeMap::new();
        for (chain, clusters) in &self.chains {
            let mut units = chain.iter();
            if let Some(first) = units.next()
                && let Some(unit) = unit_at(&self.items, *first)
            {
                written.insert(*first, write::unit(unit, clusters, fonts));
            }
            written.extend(units.map(|unit| (*unit, Vec::new())));
        }
        let mut stream = Vec::new();
        let line = |stream: &mut Vec<u8>, bytes: &[u8]| {
            stream.extend(bytes);
            stream.push(b'\n');
        };
        for (index, item) in self.items.iter().enumerate() {
            let marked = match item {
                Item::Raw(raw) => {
                    line(&mut stream, &self.stream[raw.span.clone()]);
                    continue;
                }
                Item::Marked(marked) => marked,
            };
            let mut body = Vec::new();
            for (piece, part) in marked.pieces.iter().enumerate() {
                match (written.get(&(index, piece)), part) {
                    (Some(written), _) => body.extend(written),
                    (None, Piece::Unit(unit)) => line(&mut body, &write::kept(&self.stream[unit.span.clone()])),
                    (None, Piece::Raw(raw)) => line(&mut body, &self.stream[raw.span.clone()]),
                }
            }
            if body.is_empty() && !marked.pieces.is_empty() {
                empty.push((self.id, marked.number));
                continue;
            }
            line(&mut stream, &self.stream[marked.begin.clone()]);
            stream.extend(body);
            line(&mut stream, b"EMC");
        }
        stream
    }
}

/// Says that the pages are turned from right to left.
fn set_direction(document: &mut Document) -> Result<(), OrderError> {
    let preferences = document.catalog()?.get(b"ViewerPreferences").ok().cloned();
    let direction = Object::Name(b"R2L".to_vec());
    match preferences {
        Some(Object::Reference(id)) => document.get_object_mut(id)?.as_dict_mut()?.set("Direction", direction),
        Some(Object::Dictionary(mut preferences)) => {
            preferences.set("Direction", direction);
            document.catalog_mut()?.set("ViewerPreferences", preferences);
        }
        _ => {
            let preferences = Dictionary::from_iter([("Direction", direction)]);
            document.catalog_mut()?.set("ViewerPreferences", preferences);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
