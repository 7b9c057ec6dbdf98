//! Lays out a booklet, and again with other space between lines and paragraphs where a page would be nearly empty.

use std::ops::Range;
use std::sync::Arc;

use serde::Serialize;
use typst::diag::Warned;
use typst::foundations::Bytes;
use typst_layout::PagedDocument;

use super::data::data;
use super::fit::{TextArea, fit};
use super::fonts::BookletFonts;
use super::proof::{self, ExtractedPages};
use super::world::TypstWorld;
use super::{Booklet, PrintError, Profile, told};

/// Part of a page's height above which a stretch without anything makes the page nearly empty.
pub const NEARLY_EMPTY: f64 = 0.6;

/// Part of a page's height above which other paces are tried: 60 % of the text on a page with wide margins.
const RATHER_EMPTY: f64 = 0.48;

/// Most pages that are laid out again for the sake of nearly empty ones, all tries together.
const MAX_PAGES: usize = 240;

/// Space in a chapter, as multiples of the profile's, and what is kept whole.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub(super) struct Pace {
    leading: f64,
    spacing: f64,
    /// Part of a page that a contact may take and still be kept on one page.
    contact: f64,
    /// Part of a page that a note or a step may take.
    note: f64,
}

/// The profile's own space, and others in the order in which they are tried. Lines never come closer to each other
/// than in the profile.
const PACES: [Pace; 7] = [
    Pace { leading: 1.0, spacing: 1.0, contact: 0.9, note: 0.6 },
    Pace { leading: 1.0, spacing: 0.88, contact: 0.9, note: 0.6 },
    Pace { leading: 1.06, spacing: 1.12, contact: 0.9, note: 0.6 },
    Pace { leading: 1.0, spacing: 1.0, contact: 0.6, note: 0.35 },
    Pace { leading: 1.14, spacing: 1.25, contact: 0.6, note: 0.35 },
    Pace { leading: 1.0, spacing: 0.8, contact: 0.6, note: 0.35 },
    Pace { leading: 1.22, spacing: 1.4, contact: 0.6, note: 0.35 },
];

/// A booklet on pages.
struct Attempt {
    document: PagedDocument,
    seen: ExtractedPages,
}

/// The best pace of a section so far: its nearly empty pages and all of its pages, of which fewer are better.
#[derive(Debug, Clone, Copy)]
struct Best {
    pace: Pace,
    cost: (usize, usize),
}

/// Lays out the pages. Repeats that with names for characters that no font draws, with shorter parts of words if
/// text leaves the margins, and with other paces if pages are nearly empty.
pub(super) fn lay_out(
    booklet: &Booklet<'_>,
    profile: &Profile,
    faces: &mut BookletFonts,
) -> Result<(PagedDocument, ExtractedPages), PrintError> {
    let (mut paces, first, share) = first_attempt(booklet, profile, faces)?;
    let base = paces[0];
    if first.seen.is_outside() {
        return Ok((first.document, first.seen));
    }
    // By pages and not by time: the same text gives the same bytes on any machine.
    let tries = MAX_PAGES / first.document.pages().len().max(1);
    let costs = |attempt: &Attempt| -> Vec<(usize, usize)> {
        let sections = proof::sections(&booklet.editions, &attempt.seen);
        sections.into_iter().map(|pages| cost(&attempt.seen, pages)).collect()
    };
    let mut best: Vec<Best> = costs(&first).into_iter().map(|cost| Best { pace: base, cost }).collect();
    let mut last = first;
    for pace in PACES[1..].iter().take(tries) {
        if best.iter().all(|best| best.cost.0 == 0) {
            break;
        }
        let next: Vec<Pace> = best.iter().map(|best| if best.cost.0 > 0 { *pace } else { best.pace }).collect();
        // A text alone is one section with its back matter.
        let tried: Vec<Pace> = (0..paces.len()).filter_map(|index| next.get(index).or(next.last()).copied()).collect();
        // What earlier attempts left in the cache is not needed again.
        comemo::evict(2);
        let Ok(laid) = attempt(booklet, profile, faces, share, &tried) else { continue };
        (last, paces) = (laid, tried);
        if last.seen.is_outside() {
            continue;
        }
        for ((best, cost), pace) in best.iter_mut().zip(costs(&last)).zip(&next) {
            if cost < best.cost {
                *best = Best { pace: *pace, cost };
            }
        }
    }
    let wanted: Vec<Pace> =
        (0..paces.len()).filter_map(|index| best.get(index).or(best.last()).map(|best| best.pace)).collect();
    if wanted != paces
        && let Ok(laid) = attempt(booklet, profile, faces, share, &wanted)
    {
        last = laid;
    }
    Ok((last.document, last.seen))
}

/// Lays out with the first pace with which the numbers of pages settle: a contents page may gain a line by what it
/// says and lose it again.
fn first_attempt(
    booklet: &Booklet<'_>,
    profile: &Profile,
    faces: &mut BookletFonts,
) -> Result<(Vec<Pace>, Attempt, f64), PrintError> {
    let mut paces = PACES.iter();
    loop {
        let pace = paces.next().unwrap_or(&PACES[0]);
        let all = vec![*pace; booklet.editions.len() + 1];
        match within_margins(booklet, profile, faces, &all) {
            Ok((attempt, share)) => return Ok((all, attempt, share)),
            Err(PrintError::Engine(_)) if paces.len() > 0 => {}
            Err(error) => return Err(error),
        }
    }
}

/// The nearly empty pages of a section, and all of them.
fn cost(seen: &ExtractedPages, pages: Range<usize>) -> (usize, usize) {
    let blank = seen.blank.get(pages.clone()).unwrap_or_default();
    (blank.iter().filter(|blank| **blank > RATHER_EMPTY).count(), pages.len())
}

/// Lays out with the largest parts of words that stay within the margins.
fn within_margins(
    booklet: &Booklet<'_>,
    profile: &Profile,
    faces: &mut BookletFonts,
    paces: &[Pace],
) -> Result<(Attempt, f64), PrintError> {
    /// The parts of a line that a word may take, one try after the other.
    const SHARES: [f64; 3] = [1.0, 0.6, 0.3];
    let mut shares = SHARES.into_iter().peekable();
    let mut names_left = 3;
    loop {
        let share = shares.peek().copied().unwrap_or(SHARES[SHARES.len() - 1]);
        let mut attempt = attempt(booklet, profile, faces, share, paces)?;
        let undrawn = std::mem::take(&mut attempt.seen.undrawn);
        if !undrawn.is_empty() && names_left > 0 {
            names_left -= 1;
            faces.learn(undrawn);
            continue;
        }
        shares.next();
        if !attempt.seen.is_outside() || shares.peek().is_none() {
            return Ok((attempt, share));
        }
    }
}

fn attempt(
    booklet: &Booklet<'_>,
    profile: &Profile,
    faces: &BookletFonts,
    share: f64,
    paces: &[Pace],
) -> Result<Attempt, PrintError> {
    let mut assets = Vec::new();
    let mut data = data(booklet, profile, faces, paces, &mut assets);
    fit(&mut data, TextArea { faces, profile, paper: booklet.paper, share });
    let engine = Arc::clone(&faces.engine);
    let desk = TypstWorld { engine, data: Bytes::new(data.to_string().into_bytes()), assets };
    let Warned { output, warnings } = typst::compile::<PagedDocument>(&desk);
    let document = output.map_err(|errors| PrintError::Engine(told(&errors)))?;
    if !warnings.is_empty() {
        return Err(PrintError::Engine(told(&warnings)));
    }
    let seen = proof::look(&document, profile);
    Ok(Attempt { document, seen })
}
