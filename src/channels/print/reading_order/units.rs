//! Cuts a page into the pieces in which the exporter writes text: marked content, in it units from `q` to `Q`, in them
//! glyphs with their places.

use std::collections::BTreeMap;
use std::ops::Range;

use super::content::{Operand, Operation, operations};
use super::fonts::Font;

/// A part of a page.
pub(super) enum Item<'a> {
    /// Operations that stay as they are.
    Raw(Raw),
    Marked(Marked<'a>),
}

/// Operations that stay as they are.
pub(super) struct Raw {
    pub(super) span: Range<usize>,
    /// The glyphs that are shown, with the numbers of their fonts.
    pub(super) shown: Vec<(usize, u16)>,
    /// Set if text is shown in a font that is not read here.
    pub(super) is_unread: bool,
}

/// Marked content with a number.
pub(super) struct Marked<'a> {
    pub(super) number: i64,
    /// Place of the operation that begins it.
    pub(super) begin: Range<usize>,
    /// Tag and properties, without the number.
    pub(super) kind: String,
    /// The language that it names.
    pub(super) lang: Option<String>,
    /// Number of the graphics state around.
    pub(super) around: usize,
    pub(super) pieces: Vec<Piece<'a>>,
}

/// A part of marked content.
pub(super) enum Piece<'a> {
    Raw(Raw),
    Unit(Unit<'a>),
}

/// Text from `q` to `Q` in the form in which the exporter writes it.
pub(super) struct Unit<'a> {
    pub(super) span: Range<usize>,
    /// Operations between the matrix and the text: colours and widths of lines.
    pub(super) setting: Vec<&'a [u8]>,
    pub(super) origin: Origin<'a>,
    pub(super) glyphs: Vec<Glyph<'a>>,
    /// Texts that stand for some glyphs.
    pub(super) actual: Vec<String>,
    /// Set if some text is marked as painted backwards.
    pub(super) is_reversed: bool,
}

/// Place of the text of a unit on the page.
#[derive(Debug, Clone, Copy)]
pub(super) struct Origin<'a> {
    pub(super) x: f64,
    pub(super) y: f64,
    pub(super) spelling: [&'a [u8]; 2],
}

/// Setting of type.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Setting<'a> {
    pub(super) font: usize,
    pub(super) name: &'a [u8],
    pub(super) size: &'a [u8],
    pub(super) points: f64,
    /// Way in which letters are filled or outlined.
    pub(super) rendering: &'a [u8],
}

/// A glyph on the page.
#[derive(Debug, Clone, Copy)]
pub(super) struct Glyph<'a> {
    pub(super) code: u16,
    pub(super) setting: Setting<'a>,
    /// Place on the page, in points from its lower left corner.
    pub(super) x: f64,
    pub(super) y: f64,
    pub(super) advance: f64,
    /// Origin of its unit, and its own place there as it is spelled, if the file spells it.
    pub(super) origin: Origin<'a>,
    pub(super) place: Option<[&'a [u8]; 2]>,
    /// Number of the text that stands for it.
    pub(super) actual: Option<usize>,
}

impl Unit<'_> {
    pub(super) fn left(&self) -> f64 {
        self.origin.x
    }

    pub(super) fn right(&self) -> f64 {
        self.glyphs.last().map_or(self.origin.x, |glyph| glyph.x + glyph.advance)
    }

    /// Size of type of its first glyph.
    pub(super) fn points(&self) -> f64 {
        self.glyphs.first().map_or(0.0, |glyph| glyph.setting.points)
    }
}

/// Fonts of a page by their names, as numbers in the list of all fonts.
pub(super) type FontNames = BTreeMap<Vec<u8>, usize>;

/// Cuts a content stream. Returns `None` if it is broken.
pub(super) fn items<'a>(stream: &'a [u8], names: &FontNames, fonts: &[Font]) -> Option<Vec<Item<'a>>> {
    let operations = operations(stream)?;
    let cutter = Cutter { stream, names, fonts };
    let (mut items, mut at) = (Vec::new(), 0);
    let mut states = GraphicsStates::default();
    while let Some(operation) = operations.get(at) {
        let number = match operation.operator {
            b"BDC" => operation.operands.get(1).and_then(|properties| properties.get(b"MCID")?.number()),
            _ => None,
        };
        let Some(number) = number else {
            states.follow(operation.operator);
            items.push(Item::Raw(cutter.raw(std::slice::from_ref(operation))));
            at += 1;
            continue;
        };
        let end = matching(&operations, at, &[b"BDC", b"BMC"], b"EMC")?;
        #[expect(clippy::cast_possible_truncation, reason = "a number of marked content is whole and small")]
        items.push(Item::Marked(Marked {
            number: number as i64,
            begin: operation.span.clone(),
            kind: kind(operation),
            lang: operation.operands.get(1).and_then(|properties| text_of(properties.get(b"Lang")?)),
            around: states.current,
            pieces: cutter.pieces(&operations[at + 1..end])?,
        }));
        at = end + 1;
    }
    Some(items)
}

/// Numbers of the graphics states at the top of a page: after `Q` the state before its `q` is in force again.
#[derive(Default)]
struct GraphicsStates {
    current: usize,
    last: usize,
    saved: Vec<usize>,
}

impl GraphicsStates {
    fn follow(&mut self, operator: &[u8]) {
        let before = match operator {
            b"q" => {
                self.saved.push(self.current);
                None
            }
            b"Q" => self.saved.pop(),
            b"cm" => None,
            _ => return,
        };
        self.last += 1;
        self.current = before.unwrap_or(self.last);
    }
}

/// Finds what closes the operation at `at`.
fn matching(operations: &[Operation<'_>], at: usize, opens: &[&[u8]], closes: &[u8]) -> Option<usize> {
    let mut depth = 0_usize;
    for (index, operation) in operations.iter().enumerate().skip(at) {
        if opens.contains(&operation.operator) {
            depth += 1;
        } else if operation.operator == closes {
            depth = depth.checked_sub(1)?;
            if depth == 0 {
                return Some(index);
            }
        }
    }
    None
}

/// Tag and properties of marked content, without its number.
fn kind(operation: &Operation<'_>) -> String {
    let properties = match operation.operands.get(1) {
        Some(Operand::Dictionary(entries)) => entries.iter().filter(|(name, _)| *name != b"MCID").collect(),
        _ => Vec::new(),
    };
    format!("{:?} {properties:?}", operation.operands.first())
}

/// Reads a text string: UTF-16 with a mark, or Latin letters.
fn text_of(operand: &Operand<'_>) -> Option<String> {
    let Operand::Text(bytes) = operand else { return None };
    match bytes.strip_prefix(b"\xfe\xff") {
        Some(units) => {
            let units: Vec<u16> = units.chunks_exact(2).map(|unit| u16::from_be_bytes([unit[0], unit[1]])).collect();
            String::from_utf16(&units).ok()
        }
        None => bytes.is_ascii().then(|| String::from_utf8_lossy(bytes).into_owned()),
    }
}

struct Cutter<'a, 'f> {
    stream: &'a [u8],
    names: &'f FontNames,
    fonts: &'f [Font],
}

impl<'a> Cutter<'a, '_> {
    fn pieces(&self, operations: &[Operation<'a>]) -> Option<Vec<Piece<'a>>> {
        let (mut pieces, mut at) = (Vec::new(), 0);
        while let Some(operation) = operations.get(at) {
            let end = if operation.operator == b"q" { matching(operations, at, &[b"q"], b"Q")? } else { at };
            let segment = &operations[at..=end];
            pieces.push(match self.unit(segment) {
                Some(unit) => Piece::Unit(unit),
                None => Piece::Raw(self.raw(segment)),
            });
            at = end + 1;
        }
        Some(pieces)
    }

    fn raw(&self, operations: &[Operation<'a>]) -> Raw {
        let (mut shown, mut font, mut is_unread) = (Vec::new(), None, false);
        for operation in operations {
            match operation.operator {
                b"Tf" => font = self.font(operation.operands.first()).map(|(font, _)| font),
                b"Tj" | b"TJ" | b"'" | b"\"" => match font {
                    Some(font) => shown.extend(operation.operands.iter().flat_map(codes).map(|code| (font, code))),
                    None => is_unread = true,
                },
                _ => {}
            }
        }
        let start = operations.first().map_or(0, |first| first.span.start);
        let end = operations.last().map_or(start, |last| last.span.end);
        Raw { span: start..end, shown, is_unread }
    }

    fn font(&self, operand: Option<&Operand<'a>>) -> Option<(usize, &'a [u8])> {
        let name = operand?.name()?;
        self.names.get(name).map(|font| (*font, name))
    }

    /// Reads a unit. Returns `None` if it is not of the form that the exporter writes.
    fn unit(&self, operations: &[Operation<'a>]) -> Option<Unit<'a>> {
        let [first, inner @ .., last] = operations else { return None };
        let begin = inner.iter().position(|operation| operation.operator == b"BT")?;
        let (before, text) = inner.split_at(begin);
        let (end, text) = text.get(1..)?.split_last()?;
        if end.operator != b"ET" {
            return None;
        }
        let mut matrix = before.iter().filter(|operation| operation.operator == b"cm");
        let origin = origin(matrix.next()?)?;
        let setting = before.iter().filter(|operation| operation.operator != b"cm");
        let is_setting = |operation: &Operation<'_>| {
            matches!(
                operation.operator,
                b"cs" | b"scn" | b"CS" | b"SCN" | b"gs" | b"w" | b"J" | b"j" | b"M" | b"d" | b"g" | b"rg" | b"k"
            )
        };
        if matrix.next().is_some() || !setting.clone().all(is_setting) {
            return None;
        }
        let setting = setting.map(|operation| &self.stream[operation.span.clone()]).collect();
        let mut reader = UnitReader::new(self, origin);
        text.iter().try_for_each(|operation| reader.read(operation))?;
        let UnitReader { open, glyphs, actual, is_reversed, .. } = reader;
        let span = first.span.start..last.span.end;
        (open.is_empty() && !glyphs.is_empty()).then_some(Unit { span, setting, origin, glyphs, actual, is_reversed })
    }
}

/// The origin that a matrix sets, if it only moves and turns the page upside down.
fn origin<'a>(operation: &Operation<'a>) -> Option<Origin<'a>> {
    let (place, spelling) = upside_down(&operation.operands)?;
    Some(Origin { x: place[0], y: place[1], spelling })
}

fn upside_down<'a>(operands: &[Operand<'a>]) -> Option<([f64; 2], [&'a [u8]; 2])> {
    let numbers: Vec<f64> = operands.iter().filter_map(Operand::number).collect();
    let [1.0, 0.0, 0.0, -1.0, x, y] = *numbers.as_slice() else { return None };
    Some(([x, y], [operands.get(4)?.spelling()?, operands.get(5)?.spelling()?]))
}

/// The two-byte codes of what an operand shows.
fn codes(operand: &Operand<'_>) -> Vec<u16> {
    match operand {
        Operand::Text(bytes) => bytes.chunks_exact(2).map(|code| u16::from_be_bytes([code[0], code[1]])).collect(),
        Operand::Array(items) => items.iter().flat_map(codes).collect(),
        Operand::Number { .. } | Operand::Name(_) | Operand::Dictionary(_) | Operand::Keyword => Vec::new(),
    }
}

/// Reads what stands between `BT` and `ET`.
struct UnitReader<'a, 'f> {
    cutter: &'f Cutter<'a, 'f>,
    origin: Origin<'a>,
    /// Texts of the marked content that is open; `None` for content without a text.
    open: Vec<Option<usize>>,
    font: Option<(usize, &'a [u8], &'a [u8], f64)>,
    rendering: &'a [u8],
    /// Place of the next glyph in the unit, and its spelling until a glyph stands there.
    place: Option<[f64; 2]>,
    spelling: Option<[&'a [u8]; 2]>,
    glyphs: Vec<Glyph<'a>>,
    actual: Vec<String>,
    is_reversed: bool,
}

impl<'a, 'f> UnitReader<'a, 'f> {
    fn new(cutter: &'f Cutter<'a, 'f>, origin: Origin<'a>) -> Self {
        let (open, glyphs, actual) = Default::default();
        Self {
            cutter,
            origin,
            open,
            font: None,
            rendering: b"0",
            place: None,
            spelling: None,
            glyphs,
            actual,
            is_reversed: false,
        }
    }

    fn read(&mut self, operation: &Operation<'a>) -> Option<()> {
        let operands = operation.operands.as_slice();
        match operation.operator {
            b"BMC" => {
                (operands.first()?.name()? == b"ReversedChars").then_some(())?;
                self.is_reversed = true;
                self.open.push(None);
            }
            b"BDC" => {
                let Operand::Dictionary(entries) = operands.get(1)? else { return None };
                let [(b"ActualText", text)] = entries.as_slice() else { return None };
                self.actual.push(text_of(text)?);
                self.open.push(Some(self.actual.len() - 1));
            }
            b"EMC" => drop(self.open.pop()?),
            b"Tr" => self.rendering = operands.first()?.spelling()?,
            b"Tf" => {
                let (font, name) = self.cutter.font(operands.first())?;
                let size = operands.get(1)?;
                self.font = Some((font, name, size.spelling()?, size.number()?));
            }
            b"Tm" => {
                let (place, spelling) = upside_down(operands)?;
                (self.place, self.spelling) = (Some(place), Some(spelling));
            }
            b"Tj" | b"TJ" => operands.iter().try_for_each(|operand| self.show(operand))?,
            _ => return None,
        }
        Some(())
    }

    fn show(&mut self, operand: &Operand<'a>) -> Option<()> {
        match operand {
            Operand::Array(items) => items.iter().try_for_each(|item| self.show(item)),
            Operand::Number { value, .. } => {
                let (_, _, _, points) = self.font?;
                self.place.as_mut()?[0] -= value * points / 1000.0;
                self.spelling = None;
                Some(())
            }
            Operand::Text(_) => codes(operand).into_iter().try_for_each(|code| self.glyph(code)),
            Operand::Name(_) | Operand::Dictionary(_) | Operand::Keyword => None,
        }
    }

    fn glyph(&mut self, code: u16) -> Option<()> {
        let (font, name, size, points) = self.font?;
        let place = self.place.as_mut()?;
        let advance = self.cutter.fonts.get(font)?.width(code) * points / 1000.0;
        self.glyphs.push(Glyph {
            code,
            setting: Setting { font, name, size, points, rendering: self.rendering },
            x: self.origin.x + place[0],
            y: self.origin.y - place[1],
            advance,
            origin: self.origin,
            place: self.spelling.take(),
            actual: self.open.iter().find_map(|open| *open),
        });
        place[0] += advance;
        Some(())
    }
}
