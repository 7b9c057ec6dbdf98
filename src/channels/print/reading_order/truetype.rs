//! Adds a glyph without outline or width to a TrueType font.

use std::collections::BTreeMap;

type Tables = BTreeMap<[u8; 4], Vec<u8>>;

/// Returns the font with one more glyph at its end, and the glyph's number. Returns `None` if the font is broken, or
/// has tables for each glyph that are not foreseen here.
pub(super) fn with_empty_glyph(font: &[u8]) -> Option<(Vec<u8>, u16)> {
    let mut tables = tables(font)?;
    if [b"gvar", b"vmtx", b"CFF "].iter().any(|name| tables.contains_key(*name)) {
        return None;
    }
    let count = number(tables.get(b"maxp")?, 4)?;
    let glyph = count.checked_add(1).filter(|count| *count < u16::MAX)? - 1;
    put(tables.get_mut(b"maxp")?, 4, count + 1)?;
    // Long or short offsets.
    let width = if number(tables.get(b"head")?, 50)? == 0 { 2 } else { 4 };
    let offsets = tables.get_mut(b"loca")?;
    let end = usize::from(count) * width;
    let last = offsets.get(end..end + width)?.to_vec();
    offsets.truncate(end + width);
    offsets.extend(last);
    let full = number(tables.get(b"hhea")?, 34)?;
    let metrics = with_metric(tables.get(b"hmtx")?, usize::from(full), usize::from(count))?;
    tables.insert(*b"hmtx", metrics);
    put(tables.get_mut(b"hhea")?, 34, count + 1)?;
    Some((assemble(font.get(..4)?, tables)?, glyph))
}

fn number(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_be_bytes(bytes.get(at..at + 2)?.try_into().ok()?))
}

fn put(bytes: &mut [u8], at: usize, value: u16) -> Option<()> {
    bytes.get_mut(at..at + 2)?.copy_from_slice(&value.to_be_bytes());
    Some(())
}

fn tables(font: &[u8]) -> Option<Tables> {
    let mut tables = Tables::new();
    for record in font.get(12..)?.chunks_exact(16).take(usize::from(number(font, 4)?)) {
        let at = |from: usize| -> Option<usize> {
            usize::try_from(u32::from_be_bytes(record.get(from..from + 4)?.try_into().ok()?)).ok()
        };
        let (offset, length) = (at(8)?, at(12)?);
        let table = font.get(offset..offset.checked_add(length)?)?;
        tables.insert(record.get(..4)?.try_into().ok()?, table.to_vec());
    }
    Some(tables)
}

/// Advance and bearing of each glyph in full, and one more without advance.
fn with_metric(metrics: &[u8], full: usize, count: usize) -> Option<Vec<u8>> {
    let last = full.checked_sub(1)?;
    let mut found = Vec::with_capacity(count * 4 + 4);
    for glyph in 0..count {
        let advance = 4 * glyph.min(last);
        let bearing = if glyph < full { 4 * glyph + 2 } else { 4 * full + 2 * (glyph - full) };
        found.extend(metrics.get(advance..advance + 2)?);
        found.extend(metrics.get(bearing..bearing + 2)?);
    }
    found.extend([0; 4]);
    Some(found)
}

/// Writes a font with its table of contents and checksums.
fn assemble(version: &[u8], mut tables: Tables) -> Option<Vec<u8>> {
    let count = u16::try_from(tables.len()).ok().filter(|count| *count > 0)?;
    let selector = count.ilog2();
    let range = 16_u16.checked_shl(selector)?;
    put(tables.get_mut(b"head")?, 8, 0)?;
    put(tables.get_mut(b"head")?, 10, 0)?;
    let mut font = version.to_vec();
    for value in [count, range, u16::try_from(selector).ok()?, (16 * count).checked_sub(range)?] {
        font.extend(value.to_be_bytes());
    }
    let mut offset = 12 + 16 * tables.len();
    let mut head = 0;
    for (name, table) in &tables {
        if name == b"head" {
            head = offset;
        }
        font.extend(name);
        for value in [sum(table), u32::try_from(offset).ok()?, u32::try_from(table.len()).ok()?] {
            font.extend(value.to_be_bytes());
        }
        offset += table.len().next_multiple_of(4);
    }
    for table in tables.values() {
        font.extend(table);
        font.resize(font.len().next_multiple_of(4), 0);
    }
    /// The sum of a whole font.
    const WHOLE: u32 = 0xb1b0_afba;
    let adjustment = WHOLE.wrapping_sub(sum(&font));
    font.get_mut(head + 8..head + 12)?.copy_from_slice(&adjustment.to_be_bytes());
    Some(font)
}

fn sum(table: &[u8]) -> u32 {
    let word = |bytes: &[u8]| {
        let mut word = [0; 4];
        word[..bytes.len()].copy_from_slice(bytes);
        u32::from_be_bytes(word)
    };
    table.chunks(4).map(word).fold(0, u32::wrapping_add)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A font of these tables.
    fn font(tables: &[(&[u8; 4], Vec<u8>)]) -> Vec<u8> {
        assemble(&[0, 1, 0, 0], tables.iter().map(|(name, table)| (**name, table.clone())).collect()).unwrap()
    }

    /// Two glyphs, the second with the advance of the first; `long` offsets of outlines.
    fn small(long: bool) -> Vec<u8> {
        let mut head = vec![0; 54];
        head[51] = u8::from(long);
        let mut hhea = vec![0; 36];
        hhea[35] = 1;
        let offsets: Vec<u8> = [0_u32, 4, 8]
            .iter()
            .flat_map(|at| if long { at.to_be_bytes().to_vec() } else { vec![0, *at as u8 / 2] })
            .collect();
        font(&[
            (b"glyf", vec![7; 8]),
            (b"head", head),
            (b"hhea", hhea),
            (b"hmtx", vec![2, 88, 0, 10, 0, 20]),
            (b"loca", offsets),
            (b"maxp", vec![0, 1, 0, 0, 0, 2]),
        ])
    }

    #[test]
    fn the_new_glyph_has_neither_outline_nor_advance_and_the_others_keep_theirs() {
        for long in [false, true] {
            let (new, glyph) = with_empty_glyph(&small(long)).unwrap();

            assert_eq!(glyph, 2);
            let tables = tables(&new).unwrap();
            assert_eq!(tables[b"maxp"][4..], [0, 3]);
            assert_eq!(tables[b"hhea"][34..], [0, 3]);
            assert_eq!(tables[b"hmtx"], [2, 88, 0, 10, 2, 88, 0, 20, 0, 0, 0, 0]);
            assert_eq!(tables[b"glyf"], [7; 8]);
            let width = if long { 4 } else { 2 };
            let offsets = &tables[b"loca"];
            assert_eq!(offsets.len(), 4 * width);
            assert_eq!(offsets[2 * width..3 * width], offsets[3 * width..]);
            assert_eq!(sum(&new), 0xb1b0_afba, "the checksum of the whole");
        }
    }

    #[test]
    fn a_broken_font_is_refused() {
        let whole = small(true);
        // The last table ends before two bytes of padding.
        (0..whole.len() - 2).for_each(|length| assert!(with_empty_glyph(&whole[..length]).is_none(), "{length}"));
        assert!(with_empty_glyph(&[0xff; 400]).is_none());
    }
}
