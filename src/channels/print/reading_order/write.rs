//! Writes a run of right-to-left text: its words in reading order, each string as it is painted, marked as painted
//! backwards.

use super::chains::Cluster;
use super::fonts::{Font, is_steering};
use super::units::{Glyph, Unit};

/// The gap between two glyphs, in thousandths of the size of type, that begins another string.
const GAP: f64 = 0.5;
/// Heights that differ by less are one.
const SAME_HEIGHT: f64 = 1e-4;

/// Writes a unit that shows the clusters; they come from left to right.
pub(super) fn unit(unit: &Unit<'_>, clusters: &[Cluster<'_>], fonts: &[Font]) -> Vec<u8> {
    let [x, y] = unit.origin.spelling;
    let mut writer = Writer { fonts, origin: (unit.origin.x, unit.origin.y), out: Vec::new() };
    writer.line(&[b"q"]);
    writer.line(&[b"1 0 0 -1", x, y, b"cm"]);
    unit.setting.iter().for_each(|setting| writer.line(&[setting]));
    writer.line(&[b"BT"]);
    writer.words(clusters);
    writer.line(&[b"ET"]);
    writer.line(&[b"Q"]);
    writer.out
}

/// A unit as it was, without characters that only steer in the texts that stand for its glyphs.
pub(super) fn kept(unit: &[u8]) -> Vec<u8> {
    const BEGIN: &[u8] = b"/ActualText<FEFF";
    let mut out = Vec::with_capacity(unit.len());
    let mut rest = unit;
    while let Some(at) = rest.windows(BEGIN.len()).position(|window| window == BEGIN) {
        let (before, text) = rest.split_at(at + BEGIN.len());
        let end = text.iter().position(|byte| *byte == b'>').unwrap_or(text.len());
        let (text, after) = text.split_at(end);
        let is_seen = |unit: &&[u8]| {
            let unit = std::str::from_utf8(unit).ok().and_then(|unit| u32::from_str_radix(unit, 16).ok());
            !unit.and_then(char::from_u32).is_some_and(is_steering)
        };
        let seen = text.chunks(4).filter(is_seen).collect::<Vec<_>>().concat();
        out.extend(before);
        out.extend(if seen.is_empty() { text } else { &seen });
        rest = after;
    }
    out.extend(rest);
    out
}

struct Writer<'f> {
    fonts: &'f [Font],
    origin: (f64, f64),
    out: Vec<u8>,
}

impl<'f> Writer<'f> {
    fn line(&mut self, words: &[&[u8]]) {
        self.out.extend(words.join(&b' '));
        self.out.push(b'\n');
    }

    /// Writes words in reading order. Words that follow one another in one font at one height share a string, with the
    /// spaces between: some readers lose spaces between strings that go to the left.
    fn words<'a>(&mut self, clusters: &[Cluster<'a>]) {
        let mut stretches: Vec<(bool, Vec<&Cluster<'a>>)> = Vec::new();
        for word in words(clusters) {
            let is_plain = self.is_plain(&word);
            match stretches.last_mut().filter(|(plain, there)| is_plain && *plain && are_alike(there, &word)) {
                Some((_, there)) => there.extend(word),
                None => stretches.push((is_plain, word)),
            }
        }
        for (is_plain, stretch) in stretches {
            if is_plain {
                self.strings(&stretch);
            } else {
                self.uneven(&stretch);
            }
        }
    }

    /// Whether one font at one height shows a word, and its glyphs say what it says.
    fn is_plain(&self, word: &[&Cluster<'_>]) -> bool {
        are_alike(word, word) && word.iter().all(|cluster| self.is_said(cluster))
    }

    /// Whether the glyphs of a cluster, read from right to left, say its text.
    fn is_said(&self, cluster: &Cluster<'_>) -> bool {
        cluster.glyphs.iter().rev().map(|glyph| self.new_text(glyph)).collect::<String>() == cluster.text
    }

    fn new_text(&self, glyph: &Glyph<'_>) -> &'f str {
        self.fonts.get(glyph.setting.font).map_or("", |font| font.new_text(glyph.code))
    }

    /// Writes a word whose parts stand at several heights, are of several fonts or do not say their text.
    fn uneven(&mut self, word: &[&Cluster<'_>]) {
        let mut piece: Vec<&Cluster<'_>> = Vec::new();
        for cluster in word {
            let glyphs = &cluster.glyphs;
            let is_even = glyphs.iter().all(|glyph| is_level(glyph, &glyphs[0])) && self.is_said(cluster);
            if piece.last().is_some_and(|last| !is_even || !are_alike(&[*last], &[*cluster])) {
                self.strings(&std::mem::take(&mut piece));
            }
            if is_even {
                piece.push(cluster);
            } else {
                self.cluster(cluster);
            }
        }
        self.strings(&piece);
    }

    /// Writes the glyphs of a cluster from left to right, and the text that they stand for where they do not say it.
    fn cluster(&mut self, cluster: &Cluster<'_>) {
        let read: String = cluster.glyphs.iter().map(|glyph| self.new_text(glyph)).collect();
        let is_replaced = read != cluster.text;
        if is_replaced {
            let units: String = cluster.text.encode_utf16().map(|unit| format!("{unit:04X}")).collect();
            self.line(&[format!("/Span<</ActualText<FEFF{units}>>>BDC").as_bytes()]);
        }
        if is_replaced {
            cluster.glyphs.iter().for_each(|glyph| self.string(std::slice::from_ref(glyph)));
        } else {
            cluster.glyphs.chunk_by(follows).for_each(|part| self.string(part));
        }
        if is_replaced {
            self.line(&[b"EMC"]);
        }
    }

    /// Writes clusters of one font at one height: a string up to each gap, in reading order.
    fn strings(&mut self, clusters: &[&Cluster<'_>]) {
        let glyphs: Vec<Glyph<'_>> = clusters.iter().rev().flat_map(|cluster| cluster.glyphs.iter().copied()).collect();
        let parts: Vec<&[Glyph<'_>]> = glyphs.chunk_by(follows).collect();
        let is_reversed = glyphs.len() > 1;
        if is_reversed {
            self.line(&[b"/ReversedChars BMC"]);
        }
        parts.iter().rev().for_each(|part| self.string(part));
        if is_reversed {
            self.line(&[b"EMC"]);
        }
    }

    fn string(&mut self, glyphs: &[Glyph<'_>]) {
        let Some(first) = glyphs.first() else { return };
        let setting = first.setting;
        self.line(&[setting.rendering, b"Tr"]);
        self.line(&[&[b"/", setting.name].concat(), setting.size, b"Tf"]);
        let own = first.place.filter(|_| (first.origin.x, first.origin.y) == self.origin);
        let place = match own {
            Some(place) => place.map(<[u8]>::to_vec),
            None => [number(first.x - self.origin.0), number(self.origin.1 - first.y)],
        };
        self.line(&[b"1 0 0 -1", &place[0], &place[1], b"Tm"]);
        let codes: String = glyphs.iter().map(|glyph| format!("{:04X}", glyph.code)).collect();
        self.line(&[format!("<{codes}>Tj").as_bytes()]);
    }
}

/// Cuts clusters, from left to right, into words in reading order; a space begins a word.
fn words<'c, 'a>(clusters: &'c [Cluster<'a>]) -> Vec<Vec<&'c Cluster<'a>>> {
    let mut words: Vec<Vec<&Cluster<'a>>> = Vec::new();
    for cluster in clusters.iter().rev() {
        let is_space = cluster.text.chars().all(|c| matches!(c, ' ' | '\u{a0}'));
        match words.last_mut().filter(|_| !is_space) {
            Some(word) => word.push(cluster),
            None => words.push(vec![cluster]),
        }
    }
    words
}

/// Whether all glyphs are of one setting at one height.
fn are_alike(left: &[&Cluster<'_>], right: &[&Cluster<'_>]) -> bool {
    let mut glyphs = left.iter().chain(right).flat_map(|cluster| &cluster.glyphs);
    let Some(first) = glyphs.next() else { return true };
    glyphs.all(|glyph| glyph.setting == first.setting && is_level(glyph, first))
}

fn is_level(left: &Glyph<'_>, right: &Glyph<'_>) -> bool {
    (left.y - right.y).abs() < SAME_HEIGHT
}

/// Whether a glyph stands where the one to its left ends.
fn follows(left: &Glyph<'_>, right: &Glyph<'_>) -> bool {
    let gap = (right.x - left.x - left.advance) * 1000.0 / right.setting.points;
    left.setting == right.setting && is_level(left, right) && gap.abs() <= GAP
}

/// Spells a number with at most six decimals.
fn number(value: f64) -> Vec<u8> {
    let spelled = format!("{value:.6}");
    let spelled = spelled.trim_end_matches('0').trim_end_matches('.');
    if spelled == "-0" { b"0".to_vec() } else { spelled.as_bytes().to_vec() }
}
