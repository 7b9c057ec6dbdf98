//! Checks of what is painted where: size, spacing, margins, empty pages, contrast.

use std::collections::BTreeMap;

use super::paint::{PaintedPage, PaintedText};
use super::pdf::PrintFile;
use super::tags::level;
use crate::verify::record::{Fault, Outcome};

/// Points in a millimetre.
const POINTS_IN_MM: f64 = 72.0 / 25.4;

/// Difference that rounding makes, in points.
const SLACK: f64 = 0.05;

pub(super) fn size(file: &PrintFile) -> Outcome {
    let smallest = file.pages.iter().flat_map(|page| &page.texts).map(|text| text.size).reduce(f64::min);
    let Some(smallest) = smallest else { return Outcome::failed(Fault::new("no text is painted")) };
    let Some(profile) = file.profile() else {
        return Outcome::not_checked(format!("its name tells no norm; its smallest text has {smallest:.1} points"));
    };
    let mut faults = Vec::new();
    for (index, page) in file.pages.iter().enumerate() {
        let least = page.texts.iter().map(|text| text.size).reduce(f64::min);
        if let Some(least) = least.filter(|least| *least + SLACK < profile.size) {
            faults.push(format!(
                "page {} has text of {least:.1} points; {} asks for {}",
                index + 1,
                profile.name,
                profile.size
            ));
        }
    }
    Outcome::from(faults).with(smallest)
}

/// Lines of a page: height of the baseline, size of the largest letters, left and right.
fn lines(page: &PaintedPage) -> Vec<(f64, f64, f64, f64)> {
    let mut lines: BTreeMap<i64, (f64, f64, f64, f64)> = BTreeMap::new();
    for text in page.texts.iter().filter(|text| text.mark.is_some()) {
        #[expect(clippy::cast_possible_truncation, reason = "a place on a page in tenths of points")]
        let key = (text.baseline * 10.0).round() as i64;
        let line = lines.entry(key).or_insert((text.baseline, 0.0, f64::MAX, f64::MIN));
        line.1 = line.1.max(text.size);
        line.2 = line.2.min(text.bounds[0]);
        line.3 = line.3.max(text.bounds[2]);
    }
    lines.into_values().rev().collect()
}

/// Width, in em, below which something is no line of its own.
const LEAST_LINE: f64 = 4.0;

/// The least line spacing that the norms of large print name, from baseline to baseline in em.
const LEAST_PITCH: f64 = 1.25;

/// Number of lower lines that are looked at for the one under a line: those of other columns stand between.
const NEIGHBOURS: usize = 24;

pub(super) fn spacing(file: &PrintFile) -> Outcome {
    let pitches = file.pages.iter().enumerate().filter_map(|(index, page)| Some((least_pitch(page)?, index + 1)));
    match pitches.reduce(|least, next| if next.0 < least.0 { next } else { least }) {
        None => Outcome::not_checked("no page has two lines of one size"),
        Some((pitch, page)) if pitch + 0.005 < LEAST_PITCH => {
            let fault = format!("lines of page {page} stand {pitch:.2} em apart; the norms ask for {LEAST_PITCH}");
            Outcome::failed(Fault::new(fault)).with(pitch)
        }
        Some((pitch, _)) => Outcome::passed().with(pitch),
    }
}

/// The least distance, in em, of a line from the next one of its size under it: of text, notes and headings.
pub(super) fn least_pitch(page: &PaintedPage) -> Option<f64> {
    // The mark of a note stands higher than its line and is no line of its own.
    let mut lines = lines(page);
    lines.retain(|(_, size, left, right)| right - left > LEAST_LINE * size);
    let under = lines.iter().enumerate().filter_map(|(index, (above, size, left, right))| {
        let lower = lines.iter().skip(index + 1).take(NEIGHBOURS);
        let below = lower.filter(|(_, _, other_left, other_right)| left < other_right && other_left < right);
        let mut pitches = below.map(|(below, other, ..)| ((above - below) / size, *other));
        let (pitch, other) = pitches.find(|(pitch, _)| *pitch > 0.5)?;
        ((size - other).abs() < SLACK).then_some(pitch)
    });
    under.reduce(f64::min)
}

/// Parts of the size of text that letters fill above and below the baseline.
const ASCENT: f64 = 0.8;
const DESCENT: f64 = 0.25;

pub(super) fn overflow(file: &PrintFile) -> Outcome {
    let margin = file.profile().map_or(0.0, |profile| profile.margin * POINTS_IN_MM);
    let (mut worst, mut faults) = (f64::MIN, Vec::new());
    for (index, page) in file.pages.iter().enumerate() {
        let [left, bottom, right, top] = page.paper;
        for text in page.texts.iter().filter(|text| text.bounds[2] > text.bounds[0]) {
            // Fonts leave more room above and below their letters than letters fill: the baseline counts.
            let (y0, y1) = (text.baseline - DESCENT * text.size, text.baseline + ASCENT * text.size);
            let (x0, x1) = (text.bounds[0], text.bounds[2]);
            let tall = text.size;
            let sides = [
                ("left", left + margin - x0, 1.0),
                ("right", x1 - (right - margin), 1.0),
                ("bottom", bottom + margin - y0, tall),
                ("top", y1 - (top - margin), tall),
            ];
            for (side, beyond, slack) in sides {
                worst = f64::max(worst, beyond);
                if beyond > slack {
                    let page = index + 1;
                    faults.push(format!("text on page {page} leaves the margin at the {side} by {beyond:.1} points"));
                }
            }
            let cut = [left - x0, bottom - y0, x1 - right, y1 - top];
            if cut.into_iter().any(|beyond| beyond > 1.0) {
                faults.push(format!("text on page {} is cut by the edge of the paper", index + 1));
            }
        }
        for drawing in &page.drawings {
            let cut = [left - drawing[0], bottom - drawing[1], drawing[2] - right, drawing[3] - top];
            if cut.into_iter().any(|beyond| beyond > 1.0) {
                faults.push(format!("a drawing on page {} is cut by the edge of the paper", index + 1));
            }
        }
    }
    faults.dedup();
    let worst = if worst == f64::MIN { 0.0 } else { worst };
    Outcome::from(faults).with(worst)
}

/// Share of a page's height, in percent, above which it counts as mostly blank.
const MOSTLY: f64 = 60.0;

/// Returns `true` if the first text of a page is that of a heading.
fn begins_with_heading(file: &PrintFile, index: usize) -> bool {
    let first = file.pages.get(index).and_then(|page| page.texts.iter().find_map(|text| text.mark));
    first.is_some_and(|first| {
        file.elements.iter().any(|element| level(&element.kind).is_some() && element.marks.contains(&(index, first)))
    })
}

pub(super) fn blank(file: &PrintFile) -> Outcome {
    let (mut worst, mut faults) = (0.0, Vec::new());
    let last = file.pages.len().saturating_sub(1);
    for (index, page) in file.pages.iter().enumerate().take(last) {
        let margin = file.profile().map_or(36.0, |profile| profile.margin * POINTS_IN_MM);
        let height = page.paper[3] - page.paper[1] - 2.0 * margin;
        let texts = page.texts.iter().filter(|text| text.mark.is_some()).map(|text| text.bounds[1]);
        // A line in the margin at the foot does not fill the page.
        let foot = page.paper[1] + margin;
        let decorations = page.decorations.iter().map(|drawing| drawing[1]).filter(|bottom| *bottom >= foot);
        let drawings = page.drawings.iter().map(|drawing| drawing[1]).chain(decorations);
        let lowest = texts.chain(drawings).reduce(f64::min);
        let Some(lowest) = lowest else {
            faults.push(format!("page {} is empty", index + 1));
            worst = 100.0;
            continue;
        };
        // A part of the document that begins on a new page leaves the one before it as it is.
        if begins_with_heading(file, index + 1) {
            continue;
        }
        let blank = 100.0 * (lowest - page.paper[1] - margin).max(0.0) / height.max(1.0);
        worst = f64::max(worst, blank);
        if blank > MOSTLY {
            faults.push(format!("{blank:.0} % of page {} are blank", index + 1));
        }
    }
    Outcome::from(faults).with(worst)
}

/// The relative luminance of a colour (WCAG 2.2).
fn luminance(colour: [f64; 3]) -> f64 {
    let [red, green, blue] = colour.map(|part| {
        let part = part.clamp(0.0, 1.0);
        if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/// The contrast of two colours (WCAG 2.2).
fn contrast_of(one: [f64; 3], other: [f64; 3]) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

pub(super) fn contrast(file: &PrintFile) -> Outcome {
    const LEAST: f64 = 7.0;
    let (mut least, mut faults) = (f64::MAX, Vec::new());
    for (index, page) in file.pages.iter().enumerate() {
        let worst = page.texts.iter().map(|text| contrast_of(text.colour, page.ground)).reduce(f64::min);
        let Some(worst) = worst else { continue };
        least = f64::min(least, worst);
        if worst < LEAST {
            faults.push(format!("text on page {} has a contrast of {worst:.2} to 1", index + 1));
        }
    }
    match least == f64::MAX {
        true => Outcome::not_checked("no text is painted"),
        false => Outcome::from(faults).with(least),
    }
}

pub(super) fn drawn(file: &PrintFile) -> Outcome {
    let signs: usize = file.pages.iter().flat_map(|page| &page.texts).map(|text| text.signs).sum();
    let undrawn = |page: &PaintedPage| page.texts.iter().map(|text: &PaintedText| text.undrawn).sum::<usize>();
    let faults = file.pages.iter().enumerate().filter_map(|(index, page)| match undrawn(page) {
        0 => None,
        count => Some(format!("{count} characters on page {} are empty boxes", index + 1)),
    });
    Outcome::from(faults).with_count(signs)
}

pub(super) fn pages(file: &PrintFile) -> Outcome {
    let mut faults = Vec::new();
    if let Some(wanted) = file.expected.pages.filter(|wanted| *wanted != file.pages.len()) {
        faults.push(format!("it has {} pages, and the manifest says {wanted}", file.pages.len()));
    }
    let size = |page: &PaintedPage| [page.paper[2] - page.paper[0], page.paper[3] - page.paper[1]];
    let first = file.pages.first().map(size);
    let other = file.pages.iter().map(size).position(|size| {
        first.is_some_and(|first| (first[0] - size[0]).abs() > 1.0 || (first[1] - size[1]).abs() > 1.0)
    });
    if let Some(index) = other {
        faults.push(format!("page {} has another size than the first", index + 1));
    }
    // Numbers of pages are decoration below the text.
    if file.profile().is_some() {
        let unnumbered = file.pages.iter().position(|page| !page.texts.iter().any(|text| text.mark.is_none()));
        if let Some(index) = unnumbered {
            faults.push(format!("page {} bears no number", index + 1));
        }
    }
    Outcome::from(faults).with_count(file.pages.len())
}
