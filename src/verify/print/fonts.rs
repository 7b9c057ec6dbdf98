//! Fonts of a PDF: widths and heights, and the codes that paint nothing.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use lopdf::{Dictionary, Document, Object};

use super::pdf::number;

/// Most bytes of a map to Unicode that are read.
pub(super) const MAX_MAP: usize = 16 << 20;

/// Widths and heights of a font.
pub(super) struct FontMetrics {
    /// Bytes of a character code.
    pub(super) code_bytes: usize,
    pub(super) widths: BTreeMap<u32, f64>,
    pub(super) default_width: f64,
    pub(super) ascent: f64,
    pub(super) descent: f64,
    /// Codes of white space.
    pub(super) blanks: BTreeSet<u32>,
}

/// Fonts that were read, by the place of their dictionary in the document.
#[derive(Default)]
pub(super) struct Fonts(BTreeMap<*const Dictionary, Rc<FontMetrics>>);

impl Fonts {
    /// Reads a font, once for all pages.
    pub(super) fn metrics(&mut self, document: &Document, font: &Dictionary) -> Rc<FontMetrics> {
        Rc::clone(self.0.entry(std::ptr::from_ref(font)).or_insert_with(|| Rc::new(metrics(document, font))))
    }
}

/// The font inside a composite one.
pub(super) fn descendant<'a>(document: &'a Document, font: &'a Dictionary) -> Option<&'a Dictionary> {
    let fonts = font.get_deref(b"DescendantFonts", document).and_then(Object::as_array).ok()?;
    document.dereference(fonts.first()?).ok()?.1.as_dict().ok()
}

/// Widths and heights of a font, in thousandths of its size.
fn metrics(document: &Document, font: &Dictionary) -> FontMetrics {
    let kind = font.get(b"Subtype").and_then(Object::as_name).unwrap_or_default();
    let is_composite = kind == b"Type0";
    let inner = descendant(document, font).filter(|_| is_composite).unwrap_or(font);
    let mut widths = BTreeMap::new();
    if is_composite {
        let list = inner.get_deref(b"W", document).and_then(Object::as_array).ok();
        composite_widths(document, list.map_or(&[], Vec::as_slice), &mut widths);
    } else {
        let first = inner.get(b"FirstChar").and_then(Object::as_i64).ok().and_then(|first| u32::try_from(first).ok());
        let list = inner.get_deref(b"Widths", document).and_then(Object::as_array).ok();
        widths.extend((first.unwrap_or(0)..).zip(list.into_iter().flatten().filter_map(number)));
    }
    let descriptor = inner.get_deref(b"FontDescriptor", document).and_then(Object::as_dict).ok();
    let height = |key: &[u8], usual: f64| {
        let given = descriptor.and_then(|descriptor| number(descriptor.get(key).ok()?));
        given.filter(|given| given.abs() <= 3_000.0).unwrap_or(usual)
    };
    FontMetrics {
        code_bytes: if is_composite { 2 } else { 1 },
        widths,
        default_width: inner.get(b"DW").ok().and_then(number).unwrap_or(if is_composite { 1000.0 } else { 500.0 }),
        ascent: height(b"Ascent", 800.0),
        descent: height(b"Descent", -200.0),
        blanks: blanks(document, font),
    }
}

/// Codes that map to white space: their glyphs paint nothing.
fn blanks(document: &Document, font: &Dictionary) -> BTreeSet<u32> {
    let map = font.get_deref(b"ToUnicode", document).and_then(Object::as_stream).ok();
    let plain = map.and_then(|map| map.get_plain_content_with_limit(MAX_MAP).ok()).unwrap_or_default();
    let plain = String::from_utf8_lossy(&plain);
    let mut blanks = BTreeSet::new();
    for part in plain.split("beginbfchar").skip(1) {
        let part = part.split("endbfchar").next().unwrap_or_default();
        let numbers: Vec<u32> = hexadecimal(part).collect();
        blanks.extend(numbers.chunks_exact(2).filter(|pair| is_blank(pair[1])).map(|pair| pair[0]));
    }
    for part in plain.split("beginbfrange").skip(1) {
        let part = part.split("endbfrange").next().unwrap_or_default();
        // Codes of a range that has a list of its own count as painted.
        for line in part.lines().filter(|line| !line.contains('[')) {
            let numbers: Vec<u32> = hexadecimal(line).collect();
            let [first, last, begin @ 0..=0x10_ffff] = numbers.as_slice() else { continue };
            let codes = *first..=(*last).min(first.saturating_add(u32::from(u16::MAX)));
            blanks.extend(codes.zip(*begin..).filter(|(_, sign)| is_blank(*sign)).map(|(code, _)| code));
        }
    }
    blanks
}

fn is_blank(sign: u32) -> bool {
    char::from_u32(sign).is_some_and(char::is_whitespace)
}

/// Numbers in angle brackets; what is longer than four bytes stands for several characters and is no space.
fn hexadecimal(text: &str) -> impl Iterator<Item = u32> {
    let inner = text.split('<').skip(1).map(|rest| rest.split('>').next().unwrap_or_default());
    inner.map(|digits| u32::from_str_radix(digits.trim(), 16).unwrap_or(u32::MAX))
}

/// Widths as composite fonts list them: `c [w1 w2 …]` and `first last w`.
fn composite_widths(document: &Document, list: &[Object], widths: &mut BTreeMap<u32, f64>) {
    /// The most characters of a font: its codes have two bytes.
    const MAX_CODE: u32 = 0xffff;
    let mut rest = list;
    while let [first, second, after @ ..] = rest {
        let Some(code) = first.as_i64().ok().and_then(|code| u32::try_from(code).ok()) else { return };
        let second = document.dereference(second).map_or(second, |(_, object)| object);
        if let Ok(each) = second.as_array() {
            widths.extend((code..=MAX_CODE).zip(each.iter().filter_map(number)));
            rest = after;
        } else {
            let last = second.as_i64().ok().and_then(|last| u32::try_from(last).ok());
            let (Some(last), Some(width)) = (last, after.first().and_then(number)) else { return };
            widths.extend((code..=last.min(MAX_CODE)).map(|code| (code, width)));
            rest = &after[1..];
        }
    }
}
