//! Arranges the pages of a booklet on sheets that are printed on both sides, folded once and stapled in the fold.
//!
//! The file is for a printer: it has no tags, links or bookmarks. The file with one page after the other has them.

use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr};
use typst::foundations::{Content, Smart};
use typst::layout::{Abs, Frame, FrameItem, Point, Sides, Size};
use typst::model::Document as _;
use typst_layout::{Page, PagedDocument};
use typst_pdf::{PdfOptions, PdfStandards};

use super::{PrintError, PrintedPdf, told};
use crate::lang::Direction;

/// Side of a sheet: the pages on its left and on its right half, from 0; `None` is a blank one.
type Side = [Option<usize>; 2];

/// The files of an order.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, IntoStaticStr, EnumString)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Binding {
    /// A file with one page after the other.
    #[default]
    Flat,
    /// A second file beside it, of sheets that are folded once and stapled in the fold.
    Folded,
}

/// Pages on a folded sheet.
const PAGES_OF_SHEET: usize = 4;

/// The number of folded sheets that so many pages need.
#[must_use]
pub fn folded_sheets(pages: usize) -> usize {
    pages.div_ceil(PAGES_OF_SHEET)
}

/// The sides of the sheets, front and back in turn, the outermost sheet first. Blank pages stand before the page
/// `back`, where the back matter begins, or at the end; never behind the cover.
fn sides(pages: usize, back: Option<usize>, direction: Direction) -> Vec<Side> {
    let blanks = folded_sheets(pages) * PAGES_OF_SHEET - pages;
    let before = back.filter(|back| (2..pages).contains(back)).unwrap_or(pages);
    let numbered = (0..before).map(Some);
    let sequence: Vec<Option<usize>> =
        numbered.chain(std::iter::repeat_n(None, blanks)).chain((before..pages).map(Some)).collect();
    let last = sequence.len().saturating_sub(1);
    let side = |first: usize| {
        // The outer page of a front is the last one where the text runs from left to right.
        let pair = [sequence[last - first], sequence[first]];
        let is_turned = (first % 2 == 1) != (direction == Direction::Rtl);
        if is_turned { [pair[1], pair[0]] } else { pair }
    };
    (0..sequence.len() / 2).map(side).collect()
}

impl PrintedPdf {
    /// Makes a PDF of sheets with two pages on each side, to be folded once and stapled in the fold.
    ///
    /// # Errors
    /// Only through a fault of ours.
    pub fn folded(&self) -> Result<Vec<u8>, PrintError> {
        let pages = self.document.pages();
        let Some(first) = pages.first() else { return Err(PrintError::Engine(String::from("there is no page"))) };
        let width = first.frame.width();
        let size = Size::new(width * 2.0, first.frame.height());
        let sheet = |(number, side): (usize, Side)| {
            let mut frame = Frame::hard(size);
            for (half, index) in side.into_iter().enumerate() {
                let page = index.and_then(|index| pages.get(index));
                let x = if half == 0 { Abs::zero() } else { width };
                page.into_iter().for_each(|page| frame.push_frame(Point::new(x, Abs::zero()), drawn(&page.frame)));
            }
            Page {
                frame,
                bleed: Sides::splat(Abs::zero()),
                fill: first.fill.clone(),
                numbering: None,
                supplement: Content::empty(),
                number: number as u64 + 1,
            }
        };
        let sides = sides(pages.len(), self.back, self.direction);
        let sheets = sides.into_iter().enumerate().map(sheet).collect();
        let document = PagedDocument::new(sheets, self.document.info().clone());
        let options = PdfOptions {
            ident: Smart::Custom(String::from("folded")),
            creator: Smart::Custom(Some(String::from("Evenhand"))),
            timestamp: None,
            page_ranges: None,
            standards: PdfStandards::default(),
            tagged: false,
            pretty: false,
        };
        typst_pdf::pdf(&document, &options).map_err(|errors| PrintError::Engine(told(&errors)))
    }
}

/// Returns a page without links and marks, which lead to places of the other file.
fn drawn(frame: &Frame) -> Frame {
    let mut out = Frame::new(frame.size(), frame.kind());
    for (point, item) in frame.items() {
        match item {
            FrameItem::Link(..) | FrameItem::Tag(_) => {}
            FrameItem::Group(group) => {
                let mut group = group.clone();
                group.frame = drawn(&group.frame);
                (group.parent, group.label) = (None, None);
                out.push(*point, FrameItem::Group(group));
            }
            FrameItem::Text(_) | FrameItem::Shape(..) | FrameItem::Image(..) => out.push(*point, item.clone()),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(pages: usize, back: Option<usize>, direction: Direction) -> Vec<[usize; 2]> {
        sides(pages, back, direction).into_iter().map(|side| side.map(|page| page.map_or(0, |page| page + 1))).collect()
    }

    #[test]
    fn a_folded_booklet_reads_from_its_first_page_to_its_last() {
        let wanted = [[8, 1], [2, 7], [6, 3], [4, 5]];
        assert_eq!(numbers(8, None, Direction::Ltr), wanted);
        assert_eq!(numbers(8, None, Direction::Rtl), wanted.map(|[left, right]| [right, left]));
    }

    #[test]
    fn blank_pages_stand_before_the_back_matter_or_at_the_end() {
        // 0 is blank.
        assert_eq!(numbers(6, Some(4), Direction::Ltr), [[6, 1], [2, 5], [0, 3], [4, 0]]);
        assert_eq!(numbers(6, None, Direction::Ltr), [[0, 1], [2, 0], [6, 3], [4, 5]]);
        // Never behind the cover.
        assert_eq!(numbers(2, Some(1), Direction::Ltr), [[0, 1], [2, 0]]);
        assert_eq!(numbers(1, None, Direction::Rtl), [[1, 0], [0, 0]]);
        assert_eq!(numbers(0, None, Direction::Ltr), Vec::<[usize; 2]>::new());
    }
}
