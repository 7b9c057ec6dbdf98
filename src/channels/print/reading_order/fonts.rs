//! Widths and characters of the glyphs of a file's fonts: read, corrected and written back.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::{Dictionary, Document, Object, ObjectId, Stream};

use super::OrderError;
use super::truetype;

/// Zero-width non-joiner and joiner: they are in no glyph, and change the word.
pub(super) const JOINERS: [char; 2] = ['\u{200c}', '\u{200d}'];

/// Returns `true` if a character only controls line breaks and directions. On a finished page these are settled, and
/// copied text must hold nothing invisible.
pub(super) fn is_steering(c: char) -> bool {
    matches!(c, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{2066}'..='\u{2069}')
}

/// A font of two-byte codes, whose glyphs are numbered by them.
pub(super) struct Font {
    id: ObjectId,
    widths: BTreeMap<u16, f64>,
    default_width: f64,
    /// The characters of each glyph, as the file names them.
    texts: BTreeMap<u16, String>,
    /// Number of times that each glyph stands for its characters in the right-to-left text.
    pub(super) votes: BTreeMap<u16, BTreeMap<String, usize>>,
    /// Glyphs whose characters other text needs as they are.
    pub(super) pinned: BTreeSet<u16>,
    /// Glyphs without outline or width that stand for a joiner.
    joiners: BTreeMap<char, u16>,
    /// The characters of each glyph, as they are written.
    new_texts: BTreeMap<u16, String>,
}

impl Font {
    /// Reads a font. Returns `None` if it is not of the form that the exporter writes.
    pub(super) fn read(document: &Document, id: ObjectId) -> Option<Self> {
        let font = document.get_dictionary(id).ok()?;
        let is = |key: &[u8], name: &[u8]| font.get(key).and_then(Object::as_name).is_ok_and(|there| there == name);
        if !is(b"Subtype", b"Type0") || !is(b"Encoding", b"Identity-H") {
            return None;
        }
        let descendant = document.get_dictionary(descendant_id(document, id)?).ok()?;
        let (widths, default_width) = widths(document, descendant)?;
        let cmap = font.get_deref(b"ToUnicode", document).ok()?.as_stream().ok()?.get_plain_content().ok()?;
        let texts = texts(&cmap)?;
        let new_texts = texts.clone();
        let (votes, pinned, joiners) = Default::default();
        Some(Self { id, widths, default_width, texts, votes, pinned, joiners, new_texts })
    }

    /// Width of a glyph in thousandths of the size of type.
    pub(super) fn width(&self, glyph: u16) -> f64 {
        self.widths.get(&glyph).copied().unwrap_or(self.default_width)
    }

    /// The characters of a glyph, as the file names them.
    pub(super) fn text(&self, glyph: u16) -> &str {
        self.texts.get(&glyph).map_or("", String::as_str)
    }

    /// The characters of a glyph, as they are written.
    pub(super) fn new_text(&self, glyph: u16) -> &str {
        self.new_texts.get(&glyph).map_or("", String::as_str)
    }

    /// The glyphs that have characters.
    pub(super) fn codes(&self) -> impl Iterator<Item = u16> {
        self.texts.keys().copied()
    }

    /// Counts the votes: what most uses of a glyph in right-to-left text say is what it stands for.
    pub(super) fn count_votes(&mut self) {
        for (glyph, votes) in self.votes.iter().filter(|(glyph, _)| !self.pinned.contains(glyph)) {
            let best =
                votes.iter().min_by_key(|(text, count)| (std::cmp::Reverse(**count), text.chars().count(), *text));
            if let Some((text, _)) = best.filter(|(text, _)| !text.is_empty()) {
                self.new_texts.insert(*glyph, text.clone());
            }
        }
        for text in self.new_texts.values_mut() {
            let seen = text.replace(is_steering, "");
            if !seen.is_empty() {
                *text = seen;
            }
        }
    }

    /// Returns the glyph of a joiner, which is added to the font when it is first needed. Returns `None` if the font is
    /// not an embedded TrueType font of a known form.
    pub(super) fn joiner(&mut self, document: &mut Document, joiner: char) -> Option<u16> {
        if let Some(glyph) = self.joiners.get(&joiner) {
            return Some(*glyph);
        }
        let glyph = add_empty_glyph(document, self.id)?;
        self.joiners.insert(joiner, glyph);
        self.widths.insert(glyph, 0.0);
        self.new_texts.insert(glyph, joiner.to_string());
        Some(glyph)
    }

    /// Writes the characters of the glyphs into the file if they changed.
    pub(super) fn write(&self, document: &mut Document) -> Result<(), OrderError> {
        if self.new_texts == self.texts {
            return Ok(());
        }
        let font = document.get_dictionary(self.id)?;
        let id = font.get(b"ToUnicode")?.as_reference()?;
        let old = document.get_object(id)?.as_stream()?.get_plain_content()?;
        let cmap = cmap(&old, &self.new_texts).ok_or(OrderError::Font)?;
        document.set_object(id, compressed(cmap)?);
        Ok(())
    }
}

/// A stream of these bytes, compressed.
pub(super) fn compressed(content: Vec<u8>) -> Result<Stream, OrderError> {
    let mut stream = Stream::new(Dictionary::new(), content);
    stream.compress()?;
    Ok(stream)
}

fn descendant_id(document: &Document, font: ObjectId) -> Option<ObjectId> {
    let fonts = document.get_dictionary(font).ok()?.get_deref(b"DescendantFonts", document).ok()?.as_array().ok()?;
    fonts.first()?.as_reference().ok()
}

/// Reads the widths of glyphs; those that miss a whole number by less than a thousandth are that number.
fn widths(document: &Document, descendant: &Dictionary) -> Option<(BTreeMap<u16, f64>, f64)> {
    let number = |object: &Object| object.as_float().ok().map(|width| whole(f64::from(width)));
    let default = descendant.get(b"DW").map_or(Some(1000.0), number)?;
    let Ok(list) = descendant.get_deref(b"W", document) else { return Some((BTreeMap::new(), default)) };
    let mut found = BTreeMap::new();
    let mut list = list.as_array().ok()?.iter();
    while let Some(first) = list.next() {
        let first = u16::try_from(first.as_i64().ok()?).ok()?;
        match list.next()? {
            Object::Array(widths) => {
                for (glyph, width) in (first..=u16::MAX).zip(widths) {
                    found.insert(glyph, number(width)?);
                }
            }
            last => {
                let last = u16::try_from(last.as_i64().ok()?).ok()?;
                let width = number(list.next()?)?;
                found.extend((first..=last).map(|glyph| (glyph, width)));
            }
        }
    }
    Some((found, default))
}

fn whole(width: f64) -> f64 {
    let round = width.round();
    if (width - round).abs() < 0.001 { round } else { width }
}

/// Writes widths that miss a whole number by less than a thousandth as that number, in every font of the file. Some
/// readers cut decimals off, so that 252.99998 becomes 252, and letters drift along a line.
pub(super) fn round_widths(document: &mut Document) {
    fn round(object: &mut Object) {
        match object {
            #[expect(clippy::cast_possible_truncation, reason = "a width is a small number, and this one is whole")]
            Object::Real(width) if whole(f64::from(*width)).fract() == 0.0 => {
                *object = Object::Integer(width.round() as i64);
            }
            Object::Array(items) => items.iter_mut().for_each(round),
            _ => {}
        }
    }
    for object in document.objects.values_mut() {
        let Object::Dictionary(font) = object else { continue };
        if font.get(b"Subtype").and_then(Object::as_name).is_ok_and(|name| name == b"CIDFontType2")
            && let Ok(widths) = font.get_mut(b"W")
        {
            round(widths);
        }
    }
}

/// Reads a map from glyphs to characters. Returns `None` if it holds ranges, which the exporter does not write.
fn texts(cmap: &[u8]) -> Option<BTreeMap<u16, String>> {
    let cmap = std::str::from_utf8(cmap).ok()?;
    if cmap.contains("beginbfrange") {
        return None;
    }
    let mut found = BTreeMap::new();
    for block in cmap.split("beginbfchar").skip(1) {
        let (block, _) = block.split_once("endbfchar")?;
        let mut words = block.split('<').skip(1).map(|word| word.split('>').next().unwrap_or_default());
        while let Some(glyph) = words.next() {
            let glyph = u16::from_str_radix(glyph, 16).ok()?;
            let text = words.next()?;
            let units =
                text.as_bytes().chunks(4).map(|unit| u16::from_str_radix(std::str::from_utf8(unit).ok()?, 16).ok());
            found.insert(glyph, String::from_utf16(&units.collect::<Option<Vec<u16>>>()?).ok()?);
        }
    }
    Some(found)
}

/// Returns a map with the text around its entries as it was, and other entries.
fn cmap(old: &[u8], texts: &BTreeMap<u16, String>) -> Option<Vec<u8>> {
    /// The most entries of a block.
    const BLOCK: usize = 100;
    let old = std::str::from_utf8(old).ok()?;
    let head = &old[..old.find("beginbfchar")?];
    // The number of entries stands before the keyword.
    let head = head.trim_end().trim_end_matches(|c: char| c.is_ascii_digit());
    let tail = &old[old.rfind("endbfchar")? + "endbfchar".len()..];
    let entries: Vec<(&u16, &String)> = texts.iter().collect();
    let block = |entries: &[(&u16, &String)]| {
        let line = |(glyph, text): &(&u16, &String)| {
            let units: String = text.encode_utf16().map(|unit| format!("{unit:04X}")).collect();
            format!("<{glyph:04X}> <{units}>\n")
        };
        format!("{} beginbfchar\n{}endbfchar", entries.len(), entries.iter().map(line).collect::<String>())
    };
    let blocks: Vec<String> = entries.chunks(BLOCK).map(block).collect();
    Some(format!("{head}{}{tail}", blocks.join("\n")).into_bytes())
}

/// Appends a glyph without outline or width to an embedded TrueType font.
fn add_empty_glyph(document: &mut Document, font: ObjectId) -> Option<u16> {
    let descendant_id = descendant_id(document, font)?;
    let descendant = document.get_dictionary(descendant_id).ok()?;
    let widths = descendant.get(b"W").ok()?.as_array().ok()?.clone();
    let descriptor_id = descendant.get(b"FontDescriptor").ok()?.as_reference().ok()?;
    let descriptor = document.get_dictionary(descriptor_id).ok()?;
    let file_id = descriptor.get(b"FontFile2").ok()?.as_reference().ok()?;
    let set_id = descriptor.get(b"CIDSet").ok().and_then(|set| set.as_reference().ok());
    let plain = |id| document.get_object(id).ok()?.as_stream().ok()?.get_plain_content().ok();
    let (file, glyph) = truetype::with_empty_glyph(&plain(file_id)?)?;
    let set = match set_id {
        Some(id) => Some((id, compressed(with_bit(plain(id)?, glyph)).ok()?)),
        None => None,
    };
    let length = i64::try_from(file.len()).ok()?;
    let mut stream = compressed(file).ok()?;
    stream.dict.set("Length1", length);
    document.set_object(file_id, stream);
    if let Some((id, set)) = set {
        document.set_object(id, set);
    }
    let added = [Object::Integer(i64::from(glyph)), Object::Array(vec![Object::Integer(0)])];
    let widths: Vec<Object> = widths.into_iter().chain(added).collect();
    document.get_object_mut(descendant_id).ok()?.as_dict_mut().ok()?.set("W", widths);
    Some(glyph)
}

/// Adds a glyph to a set of bits, the highest of each byte first.
fn with_bit(mut set: Vec<u8>, glyph: u16) -> Vec<u8> {
    let byte = usize::from(glyph / 8);
    set.resize(set.len().max(byte + 1), 0);
    set[byte] |= 0x80 >> (glyph % 8);
    set
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_map_keeps_what_stands_around_its_entries() {
        let old = b"head\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n2 beginbfchar\n<0001> <0020>\n<0002> <06440627>\nendbfchar\ntail";
        let mut read = texts(old).unwrap();
        assert_eq!(read, BTreeMap::from([(1, " ".to_owned()), (2, "\u{644}\u{627}".to_owned())]));
        assert_eq!(cmap(old, &read).unwrap(), old);
        read.insert(3, "\u{1ee00}".to_owned());
        let new = cmap(old, &read).unwrap();
        assert_eq!(texts(&new).unwrap(), read);
        assert!(texts(b"1 beginbfrange\n<0001> <0002> <0020>\nendbfrange").is_none());
    }

    #[test]
    fn a_set_of_glyphs_grows() {
        assert_eq!(with_bit(vec![0xff], 8), [0xff, 0x80]);
        assert_eq!(with_bit(vec![0xe0], 3), [0xf0]);
    }
}
