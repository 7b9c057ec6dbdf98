//! Finds the units that are one run of right-to-left text, and the clusters of glyphs in it.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::ObjectId;

use super::fonts::{Font, JOINERS, is_steering};
use super::structure::{ContentId, StructurePlace};
use super::units::{Glyph, Item, Marked, Piece, Unit};
use crate::document::direction::{StrongDirection, is_nonspacing_mark, strong_direction};

/// Widths below it are none.
const NO_WIDTH: f64 = 1e-6;

/// Glyphs that together stand for some characters.
#[derive(Debug, Clone)]
pub(super) struct Cluster<'a> {
    /// From left to right.
    pub(super) glyphs: Vec<Glyph<'a>>,
    pub(super) text: String,
}

/// A run of text: item and piece of each unit, from left to right.
pub(super) type Chain = Vec<(usize, usize)>;

/// Direction of a unit by its letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum UnitDirection {
    RightToLeft,
    LeftToRight,
    /// Digits and signs: they stand inside right-to-left text, and themselves run from left to right.
    Number(Digits),
    Neutral,
}

/// Kind of the digits of a number. Those of Arabic text belong to the text at both of its ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Digits {
    Arabic,
    Other,
}

/// Surroundings of a page's text.
pub(super) struct PageContext<'c> {
    pub(super) page: ObjectId,
    pub(super) fonts: &'c [Font],
    pub(super) places: &'c BTreeMap<ContentId, StructurePlace>,
    /// Whether a paragraph in a language runs from right to left.
    pub(super) is_rtl: &'c dyn Fn(Option<&str>) -> bool,
}

/// A unit with what is known of it.
#[derive(Clone, Copy)]
struct PlacedUnit<'u, 'a> {
    at: (usize, usize),
    unit: &'u Unit<'a>,
    marked: &'u Marked<'a>,
    place: Option<&'u StructurePlace>,
    direction: UnitDirection,
    /// Set if the paragraph or the phrase around runs from right to left: its runs then follow one another to the left, and else to
    /// the right.
    is_in_rtl: bool,
}

/// Finds the runs of right-to-left text of a page.
pub(super) fn chains(items: &[Item<'_>], context: &PageContext<'_>) -> Vec<Chain> {
    let mut found: Vec<Chain> = Vec::new();
    let mut chain: Vec<PlacedUnit<'_, '_>> = Vec::new();
    // The unit before the chain.
    let (mut before, mut last) = (None, None);
    let mut close = |chain: &mut Vec<PlacedUnit<'_, '_>>, before: Option<PlacedUnit<'_, '_>>| {
        let run = right_to_left(chain, before);
        if !run.is_empty() {
            found.push(run.iter().map(|unit| unit.at).collect());
        }
        chain.clear();
    };
    for placed in placed(items, context) {
        let joins = placed.is_some_and(|placed| joins(&chain, &placed));
        if !joins {
            close(&mut chain, before);
            before = last;
        }
        if let Some(placed) = placed {
            if may_join(&placed) {
                chain.push(placed);
            }
            last = Some(placed);
        }
    }
    close(&mut chain, before);
    found
}

/// The units of a page in their order; `None` stands for text in another form.
fn placed<'u, 'a>(items: &'u [Item<'a>], context: &PageContext<'u>) -> Vec<Option<PlacedUnit<'u, 'a>>> {
    let mut found = Vec::new();
    for (index, item) in items.iter().enumerate() {
        match item {
            Item::Raw(raw) if raw.shown.is_empty() && !raw.is_unread => {}
            Item::Raw(_) => found.push(None),
            Item::Marked(marked) => {
                let place = context.places.get(&(context.page, marked.number));
                // A phrase in another language is isolated: it runs as a paragraph of its own.
                let lang = marked.lang.as_deref().or_else(|| place?.lang.as_deref());
                let is_in_rtl = (context.is_rtl)(lang);
                found.extend(marked.pieces.iter().enumerate().map(|(piece, part)| match part {
                    Piece::Unit(unit) => {
                        let direction = direction(unit, context.fonts);
                        Some(PlacedUnit { at: (index, piece), unit, marked, place, direction, is_in_rtl })
                    }
                    Piece::Raw(_) => None,
                }));
            }
        }
    }
    let turned = turned(&found);
    for unit in found.iter_mut().flatten() {
        unit.is_in_rtl |= unit.place.is_some_and(|place| turned.contains(&place.element));
    }
    found
}

/// Finds spaces at the end of a line that the file names before the word or number that they follow, with that word.
pub(super) fn early_spaces(items: &[Item<'_>], context: &PageContext<'_>) -> Vec<[i64; 2]> {
    let is_early = |space: &PlacedUnit<'_, '_>, word: &PlacedUnit<'_, '_>| {
        let (Some(space_place), Some(place)) = (space.place, word.place) else { return false };
        let is_next = space_place.element == place.element && space_place.index + 1 == place.index;
        let mut texts = space.unit.glyphs.iter().map(|glyph| text_of(space.unit, context.fonts, glyph));
        let is_word = matches!(word.direction, UnitDirection::LeftToRight | UnitDirection::Number(_));
        let points = word.unit.points();
        let is_same_line = (space.unit.origin.y - word.unit.origin.y).abs() < 0.2 * points;
        // A space within a line has a place of its own.
        let is_hanging = (space.unit.left() - word.unit.left()).abs() <= 0.02 * points;
        let is_space = texts.all(|text| text.chars().all(|c| c.is_whitespace() || is_steering(c)));
        word.is_in_rtl && is_next && is_word && is_same_line && is_hanging && is_space
    };
    let placed = placed(items, context);
    let pairs = placed.windows(2).filter_map(|pair| match pair {
        [Some(space), Some(word)] if is_early(space, word) => Some([space.marked, word.marked]),
        _ => None,
    });
    // Content that holds more than the space stays where it is.
    let pairs = pairs.filter(|[space, word]| space.pieces.len() == 1 && word.pieces.len() == 1);
    pairs.map(|pair| pair.map(|marked| marked.number)).collect()
}

/// Elements in which something stands to the left of what is read before it in its line: whatever the language of the
/// file is, they run from right to left.
fn turned(units: &[Option<PlacedUnit<'_, '_>>]) -> BTreeSet<ObjectId> {
    let mut turned = BTreeSet::new();
    for pair in units.windows(2) {
        let [Some(last), Some(next)] = pair else { continue };
        let (Some(last_place), Some(place)) = (last.place, next.place) else { continue };
        let points = next.unit.points();
        let is_same_line = (next.unit.origin.y - last.unit.origin.y).abs() < 0.2 * points;
        let is_left = next.unit.left() < last.unit.left() - 0.2 * points;
        if last_place.element == place.element && is_same_line && is_left {
            turned.insert(place.element);
        }
    }
    turned
}

fn text_of<'t>(unit: &'t Unit<'_>, fonts: &'t [Font], glyph: &Glyph<'_>) -> &'t str {
    let actual = glyph.actual.and_then(|actual| unit.actual.get(actual));
    actual.map_or_else(|| fonts.get(glyph.setting.font).map_or("", |font| font.text(glyph.code)), String::as_str)
}

fn direction(unit: &Unit<'_>, fonts: &[Font]) -> UnitDirection {
    let texts = unit.glyphs.iter().map(|glyph| text_of(unit, fonts, glyph));
    let text: String = texts.collect();
    let holds = |direction| text.chars().any(|c| strong_direction(c) == Some(direction));
    let is_marks = !text.is_empty() && text.chars().all(is_nonspacing_mark);
    if unit.is_reversed || is_marks || holds(StrongDirection::RightToLeft) {
        UnitDirection::RightToLeft
    } else if holds(StrongDirection::LeftToRight) {
        UnitDirection::LeftToRight
    } else if holds(StrongDirection::ArabicNumber) {
        UnitDirection::Number(Digits::Arabic)
    } else if holds(StrongDirection::Number) {
        UnitDirection::Number(Digits::Other)
    } else {
        UnitDirection::Neutral
    }
}

/// Whether a unit can be of a right-to-left run. In a right-to-left paragraph a number is a run of its own; in another it
/// stands inside the run.
fn may_join(unit: &PlacedUnit<'_, '_>) -> bool {
    match unit.direction {
        UnitDirection::RightToLeft | UnitDirection::Neutral => true,
        UnitDirection::LeftToRight => false,
        UnitDirection::Number(_) => !unit.is_in_rtl,
    }
}

/// Whether a unit goes on with the run: marks that stand higher and other fonts part the units of one run.
fn joins(chain: &[PlacedUnit<'_, '_>], next: &PlacedUnit<'_, '_>) -> bool {
    let Some(last) = chain.last().filter(|_| may_join(next)) else { return false };
    let (Some(place), Some(last_place)) = (next.place, last.place) else { return false };
    let is_same_content = next.marked.number == last.marked.number;
    let is_next = place.element == last_place.element && (is_same_content || place.index == last_place.index + 1);
    let is_alike = next.unit.setting == last.unit.setting
        && next.marked.kind == last.marked.kind
        && next.marked.around == last.marked.around;
    let points = next.unit.points();
    let is_near = (next.unit.origin.y - last.unit.origin.y).abs() < 1.2 * points;
    is_next && is_alike && is_near && moves_right(last.unit, next.unit, 0.02 * points)
}

/// Whether a unit begins within the one before it or at its end.
fn moves_right(last: &Unit<'_>, next: &Unit<'_>, tolerance: f64) -> bool {
    let begins = last.left() - tolerance <= next.left() && next.left() <= last.right().max(last.left()) + tolerance;
    let is_wide = next.right() - next.left() > tolerance;
    begins && next.right() > last.left() + if is_wide { tolerance } else { -tolerance }
}

/// The part of a run that is right-to-left text. In a right-to-left paragraph it is all of it; a run of signs alone is, if
/// it stands to the left of what is read before it. In another paragraph it is what stands between its letters.
fn right_to_left<'c, 'u, 'a>(
    chain: &'c [PlacedUnit<'u, 'a>],
    before: Option<PlacedUnit<'_, '_>>,
) -> &'c [PlacedUnit<'u, 'a>] {
    let is_rtl = |unit: &PlacedUnit<'_, '_>| unit.direction == UnitDirection::RightToLeft;
    let Some(first) = chain.first() else { return &[] };
    let has_letters = chain.iter().any(is_rtl);
    if !first.is_in_rtl {
        let is_end =
            |unit: &PlacedUnit<'_, '_>| is_rtl(unit) || unit.direction == UnitDirection::Number(Digits::Arabic);
        let (begin, end) = (chain.iter().position(is_end), chain.iter().rposition(is_end));
        return match (begin, end) {
            (Some(begin), Some(end)) if has_letters => &chain[begin..=end],
            _ => &[],
        };
    }
    if has_letters {
        return chain;
    }
    let ([first, .., last], Some(before)) = (chain, before) else { return &[] };
    let left = before.unit.glyphs.iter().map(|glyph| glyph.x).fold(f64::MAX, f64::min);
    let points = first.unit.points();
    let is_near = (before.unit.origin.y - first.unit.origin.y).abs() < 1.2 * points;
    if is_near && left >= last.unit.right() - 0.05 * points { chain } else { &[] }
}

/// The clusters of some units, from left to right.
pub(super) fn clusters<'a>(units: &[&Unit<'a>], fonts: &[Font]) -> Vec<Cluster<'a>> {
    let mut parts: Vec<Cluster<'a>> = Vec::new();
    for unit in units {
        if matches!(direction(unit, fonts), UnitDirection::Number(_)) {
            let texts = unit.glyphs.iter().map(|glyph| text_of(unit, fonts, glyph));
            let text = texts.collect::<String>().replace(is_steering, "");
            parts.push(Cluster { glyphs: unit.glyphs.clone(), text });
            continue;
        }
        let mut actual = None;
        for glyph in &unit.glyphs {
            match parts.last_mut().filter(|_| glyph.actual.is_some() && glyph.actual == actual) {
                Some(part) => part.glyphs.push(*glyph),
                None => {
                    let text = text_of(unit, fonts, glyph).replace(is_steering, "");
                    parts.push(Cluster { glyphs: vec![*glyph], text });
                }
            }
            actual = glyph.actual;
        }
    }
    let mut clusters: Vec<Cluster<'a>> = Vec::new();
    for part in parts {
        // Marks carry the text of the letter to their right once more.
        let several = part.text.chars().any(is_nonspacing_mark) || part.text.chars().nth(1).is_some();
        match clusters.last_mut().filter(|marks| several && marks.text == part.text && !has_width(&marks.glyphs)) {
            Some(marks) => marks.glyphs.extend(part.glyphs),
            None => clusters.push(part),
        }
    }
    clusters
}

fn has_width(glyphs: &[Glyph<'_>]) -> bool {
    glyphs.iter().map(|glyph| glyph.advance.abs()).sum::<f64>() >= NO_WIDTH
}

/// Votes for the characters of each glyph of a cluster: a letter for itself, its marks for themselves, no joiners.
pub(super) fn vote(cluster: &Cluster<'_>, fonts: &mut [Font]) {
    let mut vote = |glyph: &Glyph<'_>, text: String| {
        if let Some(font) = fonts.get_mut(glyph.setting.font) {
            *font.votes.entry(glyph.code).or_default().entry(text).or_insert(0) += 1;
        }
    };
    let text: String = cluster.text.chars().filter(|c| !JOINERS.contains(c)).collect();
    if let [glyph] = cluster.glyphs.as_slice() {
        return vote(glyph, if text.is_empty() { cluster.text.clone() } else { text });
    }
    let (bases, marks): (Vec<&Glyph<'_>>, Vec<&Glyph<'_>>) =
        cluster.glyphs.iter().partition(|glyph| glyph.advance.abs() > NO_WIDTH);
    let (mark_text, base_text): (Vec<char>, Vec<char>) = text.chars().partition(|c| is_nonspacing_mark(*c));
    let [base] = bases.as_slice() else { return };
    if !base_text.is_empty() {
        vote(base, base_text.into_iter().collect());
    }
    match marks.as_slice() {
        [mark] if !mark_text.is_empty() => vote(mark, mark_text.into_iter().collect()),
        marks if marks.len() == mark_text.len() => {
            // From left to right the last mark stands first.
            marks.iter().zip(mark_text.iter().rev()).for_each(|(mark, c)| vote(mark, c.to_string()));
        }
        _ => {}
    }
}
