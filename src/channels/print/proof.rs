//! The proof that every sentence of every edition is on the pages, read from the pages themselves.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use typst::foundations::{Packed, Value};
use typst::introspection::{Location, MetadataElem, Tag};
use typst::layout::{Abs, Frame, FrameItem, Point, Transform};
use typst::model::{FootnoteEntry, OutlineElem};
use typst_layout::PagedDocument;

use super::fonts::{self, BookletFonts};
use super::{Booklet, Imprint, PrintError, Profile, UNORDERED};
use crate::channels::Whereabouts;
use crate::content::Edition;
use crate::document::direction::{StrongDirection, strong_direction};
use crate::document::{Alt, Block, Document, Figure, Sentence, SentenceId, SourceLocation, clusters};
use crate::finding::Finding;

/// The mark at the beginning of what comes after the last text.
pub(super) const END: &str = "end";

/// The mark of a sentence: two editions may hold the same one.
pub(super) fn mark(chapter: usize, sentence: &SentenceId) -> String {
    format!("{chapter}:{sentence}")
}

/// Content of the finished pages.
pub(super) struct ExtractedPages {
    /// Marks of sentences and the page, from 0, on which each stands first; those in a list of
    /// contents do not count.
    marks: BTreeMap<String, usize>,
    /// Page by page, how often each letter and digit is drawn; a list of contents does not count.
    letters: Vec<BTreeMap<char, usize>>,
    /// The smallest letters that are drawn, in points.
    pub(super) smallest: f64,
    /// Text that leaves the paper's margins: the page, how far in points, and which.
    outside: Vec<(usize, f64, String)>,
    /// Characters that are an empty box: no font draws them.
    pub(super) undrawn: BTreeSet<String>,
    /// Page by page, the part of its height that the largest stretch without anything takes.
    pub(super) blank: Vec<f64>,
    /// The list of contents that has begun and not ended.
    contents: Option<Location>,
    /// The footnote that has begun and not ended.
    note: Option<Location>,
    /// Set behind the last text. Only its footnotes still come.
    is_over: bool,
}

impl ExtractedPages {
    /// The page, from 0, on which the back matter begins.
    pub(super) fn back_matter(&self) -> Option<usize> {
        self.marks.get(END).copied()
    }

    /// Returns `true` if some letter on the pages runs from right to left.
    pub(super) fn holds_right_to_left(&self) -> bool {
        let mut letters = self.letters.iter().flat_map(BTreeMap::keys);
        letters.any(|c| strong_direction(*c) == Some(StrongDirection::RightToLeft))
    }

    /// Returns `true` if some text leaves the margins.
    pub(super) fn is_outside(&self) -> bool {
        !self.outside.is_empty()
    }
}

/// Reads the pages.
pub(super) fn look(document: &PagedDocument, profile: &Profile) -> ExtractedPages {
    let pages = document.pages();
    let mut seen = ExtractedPages {
        marks: BTreeMap::new(),
        letters: vec![BTreeMap::new(); pages.len()],
        smallest: f64::MAX,
        outside: Vec::new(),
        undrawn: BTreeSet::new(),
        blank: Vec::new(),
        contents: None,
        note: None,
        is_over: false,
    };
    let margin = Abs::mm(profile.margin);
    for (index, page) in pages.iter().enumerate() {
        let width = page.frame.width();
        walk(&page.frame, Point::zero(), index, (margin, width - margin), &mut seen);
        let mut drawn = Vec::new();
        heights(&page.frame, 0.0, &mut drawn);
        let area = (margin.to_pt(), (page.frame.height() - margin).to_pt() - profile.below());
        seen.blank.push(largest_gap(drawn, area));
    }
    seen
}

/// Top and bottom of everything that is drawn.
fn heights(frame: &Frame, above: f64, drawn: &mut Vec<(f64, f64)>) {
    for (point, item) in frame.items() {
        let y = above + point.y.to_pt();
        match item {
            FrameItem::Group(group) => heights(&group.frame, y + group.transform.ty.to_pt(), drawn),
            FrameItem::Text(text) => drawn.push((y - text.size.to_pt(), y)),
            FrameItem::Shape(shape, _) => {
                let drawn_at = shape.bbox(false);
                drawn.push((y + drawn_at.min.y.to_pt(), y + drawn_at.max.y.to_pt()));
            }
            FrameItem::Image(_, size, _) => drawn.push((y, y + size.y.to_pt())),
            FrameItem::Link(..) | FrameItem::Tag(_) => {}
        }
    }
}

/// The part of an area that its largest stretch without anything takes.
fn largest_gap(mut drawn: Vec<(f64, f64)>, (top, bottom): (f64, f64)) -> f64 {
    drawn.retain(|(begin, _)| *begin < bottom);
    drawn.push((bottom, bottom));
    drawn.sort_by(|a, b| a.0.total_cmp(&b.0));
    let (mut reached, mut largest) = (top, 0.0_f64);
    for (begin, end) in drawn {
        largest = largest.max(begin - reached);
        reached = reached.max(end);
    }
    largest / (bottom - top)
}

fn walk(frame: &Frame, at: Point, page: usize, room: (Abs, Abs), seen: &mut ExtractedPages) {
    for (point, item) in frame.items() {
        let here = at + *point;
        match item {
            FrameItem::Group(group) => {
                let Transform { tx, ty, .. } = group.transform;
                walk(&group.frame, here + Point::new(tx, ty), page, room, seen);
            }
            FrameItem::Text(text) => {
                if seen.contents.is_none() && (!seen.is_over || seen.note.is_some()) {
                    count(&text.text, &mut seen.letters[page]);
                }
                let boxes =
                    text.glyphs.iter().filter(|glyph| glyph.id == 0).filter_map(|glyph| text.text.get(glyph.range()));
                seen.undrawn.extend(boxes.flat_map(clusters).map(str::to_owned));
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
                } else if element.is::<FootnoteEntry>() {
                    seen.note = element.location();
                } else if let Some(metadata) = element.to_packed::<MetadataElem>() {
                    remember(metadata, page, seen);
                }
            }
            FrameItem::Tag(Tag::End(location, ..)) => {
                if seen.contents == Some(*location) {
                    seen.contents = None;
                }
                if seen.note == Some(*location) {
                    seen.note = None;
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

fn remember(metadata: &Packed<MetadataElem>, page: usize, seen: &mut ExtractedPages) {
    if let (Value::Str(id), None) = (&metadata.value, seen.contents) {
        seen.is_over |= id.as_str() == END;
        seen.marks.entry(id.to_string()).or_insert(page);
    }
}

/// Proves for each edition that every sentence's mark is on one of its pages, and that its pages draw
/// at least the letters of all its sentences; says where each sentence is. Letters are counted over
/// the whole edition: a line that runs right to left holds its pieces in another order than the text.
///
/// # Errors
/// When a sentence is not there.
pub(super) fn prove(
    editions: &[&Edition],
    seen: &ExtractedPages,
    faces: &BookletFonts,
) -> Result<Vec<BTreeMap<SentenceId, Whereabouts>>, PrintError> {
    let mut places = Vec::new();
    for (index, edition) in editions.iter().enumerate() {
        let (Some(first), Some(mut next)) = (begins(editions, seen, index), begins(editions, seen, index + 1)) else {
            return Err(PrintError::Missing(format!("the beginning of {} or of what follows", edition.address)));
        };
        // The back matter may begin on the last page of the last text. Its letters are not counted.
        if index + 1 == editions.len() {
            next += 1;
        }
        places.push(prove_edition(index, edition, first..next, (seen, faces))?);
    }
    Ok(places)
}

/// The page on which an edition begins, or what follows the last one.
fn begins(editions: &[&Edition], seen: &ExtractedPages, index: usize) -> Option<usize> {
    let first = editions.get(index).and_then(|edition| edition.document.sentences().first().copied());
    let name = first.map_or(END.to_owned(), |sentence| mark(index, &sentence.id));
    seen.marks.get(&name).copied()
}

/// The pages of each part that begins on a new page: an edition alone, or all editions and the back matter.
pub(super) fn sections(editions: &[&Edition], seen: &ExtractedPages) -> Vec<Range<usize>> {
    let pages = seen.letters.len();
    if editions.len() == 1 {
        return std::iter::once(0..pages).collect();
    }
    let mut starts: Vec<usize> = (0..=editions.len()).filter_map(|index| begins(editions, seen, index)).collect();
    starts.push(pages);
    starts.windows(2).map(|pair| pair[0]..pair[1]).collect()
}

fn prove_edition(
    index: usize,
    edition: &Edition,
    pages: Range<usize>,
    (seen, faces): (&ExtractedPages, &BookletFonts),
) -> Result<BTreeMap<SentenceId, Whereabouts>, PrintError> {
    let in_tags = alts(&edition.document);
    let mut letters: BTreeMap<char, usize> = BTreeMap::new();
    let mut places = BTreeMap::new();
    for sentence in edition.document.sentences() {
        let page = seen.marks.get(&mark(index, &sentence.id)).filter(|page| pages.contains(page));
        let Some(page) = page else { return Err(PrintError::Missing(sentence.text())) };
        places.insert(sentence.id.clone(), Whereabouts::Page(page + 1));
        if !in_tags.contains(&sentence.id) {
            count(&faces.shown(&sentence.text(), &edition.document.lang), &mut letters);
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

/// Everything in the editions that no font draws, each once.
pub(super) fn undrawn(booklet: &Booklet<'_>, faces: &BookletFonts) -> Vec<String> {
    let text = fonts::text_of_all(&booklet.editions);
    let imprint = booklet.imprint.into_iter().flat_map(Imprint::lines).map(|(_, line)| line);
    let all = [text.as_str()].into_iter().chain(imprint).flat_map(|text| faces.unseen(text));
    all.collect::<BTreeSet<_>>().into_iter().map(str::to_owned).collect()
}

/// Says of each edition what no font draws, where it stands first, and what is printed instead.
pub(super) fn named(booklet: &Booklet<'_>, faces: &BookletFonts) -> Vec<Finding> {
    let mut findings = Vec::new();
    for edition in &booklet.editions {
        let mut told = BTreeSet::new();
        for sentence in edition.document.sentences() {
            let text = sentence.text();
            let new: Vec<&str> = faces.unseen(&text).filter(|cluster| told.insert((*cluster).to_owned())).collect();
            findings.extend(new.into_iter().map(|cluster| {
                let shown = faces.shown(cluster, &edition.document.lang);
                let numbers: Vec<String> = cluster.chars().map(|c| format!("U+{:04X}", u32::from(c))).collect();
                let message = format!("no font draws {cluster} ({}): large print shows {shown}", numbers.join(" "));
                Finding::warning("font-none", &edition.file, sentence.place, message)
            }));
        }
    }
    findings
}

/// Says that right-to-left text was left in the order in which it is painted.
pub(super) fn unordered(booklet: &Booklet<'_>, why: &str) -> Finding {
    let file = booklet.editions.first().map_or("", |edition| edition.file.as_str());
    let message =
        format!("in {}, a screen reader reads right-to-left text in a wrong order: {why}", booklet.profile.name);
    Finding::warning(UNORDERED, file, SourceLocation::default(), message)
}

/// The text that leaves the margins furthest.
pub(super) fn overflow(booklet: &Booklet<'_>, seen: &ExtractedPages) -> Vec<Finding> {
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
            SourceLocation::default(),
            format!("in {name}, `{text}` leaves the margin by {points:.0} points"),
        )
    });
    finding.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::super::{Paper, PrintedPdf, Theme, Typeface, booklet};
    use super::*;
    use crate::content::Library;
    use crate::lang::Lang;

    /// A piece whose two wordings share their last sentence.
    fn library() -> Library {
        let dir = tempfile::tempdir().unwrap();
        let write = |name: &str, text: &str| {
            let path = dir.path().join(name);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        };
        let front = "summary: It is short.\nrevised: 2026-11-24\ntranslation: original\n---\n\n";
        write("rights/collection.toml", "order = 1\n[title]\nen = \"Rights\"\n[summary]\nen = \"Rights.\"\n");
        write(
            "rights/one/piece.toml",
            "order = 1\nsource = \"en\"\nreview-by = \"2099-01-01\"\naudience = [\"readers\"]\nsources = [\"A law\"]\n",
        );
        write("rights/one/en.md", &format!("---\ntitle: Full\n{front}## First {{#first}}\n\nJazz.\n\nAsk for help.\n"));
        write(
            "rights/one/en.plain.md",
            &format!("---\ntitle: Plain\n{front}## Start {{explains=first}}\n\nAsk for help.\n"),
        );
        crate::content::load(&[dir.path()], "2026-11-24").0
    }

    fn print(library: &Library) -> (Vec<&Edition>, PrintedPdf, ExtractedPages) {
        let editions: Vec<&Edition> = library.editions.values().collect();
        assert_eq!(editions.len(), 2);
        let profile = Profile::by_name("aph-18").unwrap();
        let order = Booklet {
            title: "Two",
            lang: &Lang::english(),
            editions: editions.clone(),
            library,
            profile,
            size: None,
            paper: Paper::A4,
            theme: Theme::White,
            typeface: Typeface::AtkinsonNext,
            imprint: None,
            back_matter: crate::channels::print::BackMatter::Full,
            base: "",
            version: "1",
        };
        let printed = booklet(&order).unwrap();
        let seen = look(&printed.document, profile);
        (editions, printed, seen)
    }

    fn faces() -> BookletFonts {
        BookletFonts::of(&[], Typeface::AtkinsonNext).unwrap()
    }

    fn shared(edition: &Edition) -> &SentenceId {
        &edition.document.sentences().into_iter().find(|sentence| sentence.text() == "Ask for help.").unwrap().id
    }

    #[test]
    fn each_edition_is_proven_on_its_own_pages() {
        let library = library();
        let (editions, printed, seen) = print(&library);

        let places = prove(&editions, &seen, &faces()).unwrap();

        assert_eq!(places, printed.places);
        assert_eq!(shared(editions[0]), shared(editions[1]));
        let pages = [0, 1].map(|index: usize| places[index][shared(editions[index])].clone());
        assert_eq!(pages, [Whereabouts::Page(2), Whereabouts::Page(3)]);
    }

    #[test]
    fn a_sentence_that_stands_only_in_the_other_edition_is_missing() {
        let library = library();
        let (editions, _, mut seen) = print(&library);

        let other = seen.marks[&mark(0, shared(editions[0]))];
        seen.marks.insert(mark(1, shared(editions[1])), other);

        assert!(matches!(prove(&editions, &seen, &faces()), Err(PrintError::Missing(text)) if text == "Ask for help."));
    }

    #[test]
    fn a_letter_that_only_the_other_edition_or_the_contents_draw_is_missing() {
        let library = library();
        let (editions, _, seen) = print(&library);
        for (page, letter) in [(1, 'J'), (2, 'k'), (2, 'S')] {
            let mut seen = look_again(&seen);
            *seen.letters[page].get_mut(&letter).unwrap() -= 1;
            assert!(matches!(prove(&editions, &seen, &faces()), Err(PrintError::Missing(_))), "{letter}");
        }
        // The cover lists the titles, but its letters prove nothing.
        let titles = seen.letters[0].get(&'F').copied().unwrap_or(0);
        assert_eq!(titles, 0, "{:?}", seen.letters[0]);
    }

    fn look_again(seen: &ExtractedPages) -> ExtractedPages {
        ExtractedPages {
            marks: seen.marks.clone(),
            letters: seen.letters.clone(),
            smallest: seen.smallest,
            outside: Vec::new(),
            undrawn: BTreeSet::new(),
            blank: Vec::new(),
            contents: None,
            note: None,
            is_over: true,
        }
    }
}
