//! The proof that every sentence of every edition is on the pages, read from the pages themselves.

use std::collections::{BTreeMap, BTreeSet};

use typst::foundations::{Packed, Value};
use typst::introspection::{Location, MetadataElem, Tag};
use typst::layout::{Abs, Frame, FrameItem, Point, Transform};
use typst::model::OutlineElem;
use typst_layout::PagedDocument;

use super::{Booklet, PrintError, Profile};
use crate::channels::Whereabouts;
use crate::content::Edition;
use crate::document::{Alt, Block, Document, Figure, Place, Sentence, SentenceId};
use crate::finding::Finding;

/// The mark at the beginning of what comes after the last text.
pub(super) const END: &str = "end";

/// The mark of a sentence: two editions may hold the same one.
pub(super) fn mark(chapter: usize, sentence: &SentenceId) -> String {
    format!("{chapter}:{sentence}")
}

/// What is on the pages.
pub(super) struct Seen {
    /// Marks of sentences and the page, from 0, on which each stands first; those in a list of
    /// contents do not count.
    marks: BTreeMap<String, usize>,
    /// Page by page, how often each letter and digit is drawn; a list of contents does not count.
    letters: Vec<BTreeMap<char, usize>>,
    /// The smallest letters that are drawn, in points.
    pub(super) smallest: f64,
    /// Text that leaves the paper's margins: the page, how far in points, and which.
    outside: Vec<(usize, f64, String)>,
    /// The list of contents that has begun and not ended.
    contents: Option<Location>,
}

/// Reads the pages.
pub(super) fn look(document: &PagedDocument, profile: &Profile) -> Seen {
    let pages = document.pages();
    let mut seen = Seen {
        marks: BTreeMap::new(),
        letters: vec![BTreeMap::new(); pages.len()],
        smallest: f64::MAX,
        outside: Vec::new(),
        contents: None,
    };
    let margin = Abs::mm(profile.margin);
    for (index, page) in pages.iter().enumerate() {
        let width = page.frame.width();
        walk(&page.frame, Point::zero(), index, (margin, width - margin), &mut seen);
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
                if seen.contents.is_none() {
                    count(&text.text, &mut seen.letters[page]);
                }
                seen.smallest = seen.smallest.min(text.size.to_pt());
                let slack = Abs::pt(1.0);
                let beyond = (here.x + text.width() - room.1).max(room.0 - here.x);
                if beyond > slack {
                    seen.outside.push((page, beyond.to_pt(), text.text.to_string()));
                }
            }
            FrameItem::Tag(Tag::Start(element, _)) => {
                if element.is::<OutlineElem>() {
                    seen.contents = element.location();
                } else if let Some(metadata) = element.to_packed::<MetadataElem>() {
                    remember(metadata, page, seen);
                }
            }
            FrameItem::Tag(Tag::End(location, ..)) => {
                if seen.contents == Some(*location) {
                    seen.contents = None;
                }
            }
            FrameItem::Shape(..) | FrameItem::Image(..) | FrameItem::Link(..) => {}
        }
    }
}

fn count(text: &str, letters: &mut BTreeMap<char, usize>) {
    for c in text.chars().filter(|c| c.is_alphanumeric()) {
        *letters.entry(c).or_insert(0) += 1;
    }
}

fn remember(metadata: &Packed<MetadataElem>, page: usize, seen: &mut Seen) {
    if let (Value::Str(id), None) = (&metadata.value, seen.contents) {
        seen.marks.entry(id.to_string()).or_insert(page);
    }
}

/// Proves for each edition that every sentence's mark is on one of its pages, and that its pages draw
/// at least the letters of all its sentences; says where each sentence is. Letters are counted over
/// the whole edition: a line that runs right to left holds its pieces in another order than the text.
///
/// # Errors
/// When a sentence is not there.
pub(super) fn prove(editions: &[&Edition], seen: &Seen) -> Result<Vec<BTreeMap<SentenceId, Whereabouts>>, PrintError> {
    let begins = |index: usize| {
        let first = editions.get(index).and_then(|edition| edition.document.sentences().first().copied());
        let name = first.map_or(END.to_owned(), |sentence| mark(index, &sentence.id));
        seen.marks.get(&name).copied()
    };
    let mut places = Vec::new();
    for (index, edition) in editions.iter().enumerate() {
        let (Some(first), Some(next)) = (begins(index), begins(index + 1)) else {
            return Err(PrintError::Missing(format!("the beginning of {} or of what follows", edition.address)));
        };
        places.push(prove_edition(index, edition, first..next, seen)?);
    }
    Ok(places)
}

fn prove_edition(
    index: usize,
    edition: &Edition,
    pages: std::ops::Range<usize>,
    seen: &Seen,
) -> Result<BTreeMap<SentenceId, Whereabouts>, PrintError> {
    let in_tags = alts(&edition.document);
    let mut letters: BTreeMap<char, usize> = BTreeMap::new();
    let mut places = BTreeMap::new();
    for sentence in edition.document.sentences() {
        let page = seen.marks.get(&mark(index, &sentence.id)).filter(|page| pages.contains(page));
        let Some(page) = page else { return Err(PrintError::Missing(sentence.text())) };
        places.insert(sentence.id.clone(), Whereabouts::Page(page + 1));
        if !in_tags.contains(&sentence.id) {
            count(&sentence.text(), &mut letters);
        }
    }
    for (c, count) in letters {
        let drawn: usize = seen.letters[pages.clone()].iter().filter_map(|page| page.get(&c)).sum();
        if drawn < count {
            let name = &edition.address;
            return Err(PrintError::Missing(format!(
                "{name} has the letter {c} {count} times, its pages {drawn} times"
            )));
        }
    }
    Ok(places)
}

/// Sentences that stand in for pictures: they are in the tags, not on the paper.
fn alts(document: &Document) -> BTreeSet<&SentenceId> {
    let figures = document.every_block().into_iter().filter_map(|block| match block {
        Block::Figure(Figure { alt: Alt::Text(alt), .. }) => Some(alt),
        _ => None,
    });
    figures.flatten().map(|sentence: &Sentence| &sentence.id).collect()
}

/// The text that leaves the margins furthest.
pub(super) fn overflow(booklet: &Booklet<'_>, seen: &Seen) -> Vec<Finding> {
    let worst = seen.outside.iter().max_by(|a, b| a.1.total_cmp(&b.1));
    let finding = worst.map(|(page, points, text)| {
        let begun = |index: &usize| {
            let sentences = booklet.editions[*index].document.sentences();
            let first = sentences.first().and_then(|sentence| seen.marks.get(&mark(*index, &sentence.id)));
            first.is_some_and(|first| first <= page)
        };
        let edition = (0..booklet.editions.len()).rev().find(begun).unwrap_or(0);
        let name = &booklet.profile.name;
        Finding::warning(
            "print-overflow",
            &booklet.editions[edition].file,
            Place::default(),
            format!("in {name}, `{text}` leaves the margin by {points:.0} points"),
        )
    });
    finding.into_iter().collect()
}
