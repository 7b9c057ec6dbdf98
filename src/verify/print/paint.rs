//! Marks on a page: text with its size, place, colour and marking, and the boxes of everything else.

use std::collections::BTreeMap;
use std::rc::Rc;

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object, ObjectId};

use super::fonts::{FontMetrics, Fonts};
use super::pdf::number;
use crate::verify::Limits;

/// Deepest nesting of drawings inside drawings that is read.
const MAX_DEPTH: usize = 8;

/// Most operations of a page.
const MAX_OPERATIONS: usize = 2_000_000;

/// A page and what is painted on it.
pub(super) struct PaintedPage {
    pub(super) id: ObjectId,
    /// Left, bottom, right, top, in points.
    pub(super) paper: [f64; 4],
    pub(super) texts: Vec<PaintedText>,
    /// Boxes of drawings and pictures that are not decoration.
    pub(super) drawings: Vec<[f64; 4]>,
    /// Boxes of drawings that are decoration, but for the ground.
    pub(super) decorations: Vec<[f64; 4]>,
    /// Colour behind everything, as red, green and blue.
    pub(super) ground: [f64; 3],
    /// Numbers of marked content, and how many signs each paints.
    pub(super) marked: BTreeMap<i64, usize>,
    /// Things that are painted outside of all marks.
    pub(super) unmarked: usize,
}

/// A string that is painted.
pub(super) struct PaintedText {
    /// Left, bottom, right, top, in points: without the space at the end of a line, which hangs into the margin.
    pub(super) bounds: [f64; 4],
    /// Height of the baseline.
    pub(super) baseline: f64,
    /// Size in points, as it appears on paper.
    pub(super) size: f64,
    /// Number of the marked content; `None` in decoration.
    pub(super) mark: Option<i64>,
    /// Signs that no font draws: those of glyph 0.
    pub(super) undrawn: usize,
    pub(super) signs: usize,
    pub(super) colour: [f64; 3],
}

/// Matrix of an affine change: a b c d e f.
type Matrix = [f64; 6];

const UNCHANGED: Matrix = [1.0, 0.0, 0.0, 1.0, 0.0, 0.0];

fn times(first: Matrix, then: Matrix) -> Matrix {
    let [a, b, c, d, e, f] = first;
    let [g, h, i, j, k, l] = then;
    [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l]
}

fn at(matrix: Matrix, x: f64, y: f64) -> (f64, f64) {
    let [a, b, c, d, e, f] = matrix;
    (a * x + c * y + e, b * x + d * y + f)
}

/// State of painting that `q` keeps and `Q` brings back.
#[derive(Clone)]
struct PaintState {
    matrix: Matrix,
    font: Option<Rc<FontMetrics>>,
    size: f64,
    spacing: f64,
    word_spacing: f64,
    scale: f64,
    leading: f64,
    rise: f64,
    colour: [f64; 3],
}

struct Painter<'a> {
    document: &'a Document,
    page: PaintedPage,
    fonts: &'a mut Fonts,
    /// Marks that are open: decoration, or a number.
    open: Vec<Mark>,
    operations: usize,
    /// Extent of the path that is being drawn.
    path: Option<[f64; 4]>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    Number(i64),
    Decoration,
    Other,
}

/// Reads what is painted on a page. `fonts` are those that were read before.
pub(super) fn paint(
    document: &Document,
    id: ObjectId,
    content: &Content,
    fonts: &mut Fonts,
) -> Result<PaintedPage, String> {
    let said = |error: lopdf::Error| format!("a page cannot be read: {error}");
    let dictionary = document.get_dictionary(id).map_err(said)?;
    let paper = inherited(document, dictionary, b"MediaBox").ok_or("a page has no size")?;
    let page = PaintedPage {
        id,
        paper,
        texts: Vec::new(),
        drawings: Vec::new(),
        decorations: Vec::new(),
        ground: [1.0; 3],
        marked: BTreeMap::new(),
        unmarked: 0,
    };
    let mut painter = Painter { document, page, fonts, open: Vec::new(), operations: 0, path: None };
    let resources = resources(document, dictionary);
    painter.run(content, resources, UNCHANGED, 0)?;
    if !painter.open.is_empty() {
        return Err("marked content begins on a page and does not end".to_owned());
    }
    Ok(painter.page)
}

/// A box of a page, or of what is above it in the tree.
fn inherited(document: &Document, page: &Dictionary, key: &[u8]) -> Option<[f64; 4]> {
    let mut node = page;
    for _ in 0..32 {
        if let Ok(array) = node.get_deref(key, document).and_then(Object::as_array) {
            let numbers: Vec<f64> = array.iter().filter_map(number).collect();
            let [a, b, c, d] = numbers.first_chunk::<4>().copied()?;
            return Some([a.min(c), b.min(d), a.max(c), b.max(d)]);
        }
        node = node.get_deref(b"Parent", document).ok()?.as_dict().ok()?;
    }
    None
}

fn resources<'a>(document: &'a Document, owner: &'a Dictionary) -> Option<&'a Dictionary> {
    let mut node = owner;
    for _ in 0..32 {
        if let Ok(found) = node.get_deref(b"Resources", document).and_then(Object::as_dict) {
            return Some(found);
        }
        node = node.get_deref(b"Parent", document).ok()?.as_dict().ok()?;
    }
    None
}

fn entry<'a>(
    document: &'a Document,
    resources: Option<&'a Dictionary>,
    kind: &[u8],
    name: &[u8],
) -> Option<&'a Object> {
    resources?.get_deref(kind, document).ok()?.as_dict().ok()?.get_deref(name, document).ok()
}

impl Painter<'_> {
    fn run(
        &mut self,
        content: &Content,
        resources: Option<&Dictionary>,
        matrix: Matrix,
        depth: usize,
    ) -> Result<(), String> {
        let mut state = PaintState {
            matrix,
            font: None,
            size: 0.0,
            spacing: 0.0,
            word_spacing: 0.0,
            scale: 1.0,
            leading: 0.0,
            rise: 0.0,
            colour: [0.0; 3],
        };
        let mut kept: Vec<PaintState> = Vec::new();
        let (mut line, mut text) = (UNCHANGED, UNCHANGED);
        let mut known: BTreeMap<Vec<u8>, Option<Rc<FontMetrics>>> = BTreeMap::new();
        for operation in &content.operations {
            self.operations += 1;
            if self.operations > MAX_OPERATIONS {
                return Err(format!("a page has more than {MAX_OPERATIONS} operations"));
            }
            let operands = &operation.operands;
            let numbers = || operands.iter().filter_map(number).collect::<Vec<f64>>();
            let first = || operands.first().and_then(number).unwrap_or(0.0);
            match operation.operator.as_str() {
                "q" if kept.len() < 256 => kept.push(state.clone()),
                "Q" => state = kept.pop().unwrap_or(state),
                "cm" => {
                    if let Some(change) = numbers().first_chunk::<6>() {
                        state.matrix = times(*change, state.matrix);
                    }
                }
                "BT" => (line, text) = (UNCHANGED, UNCHANGED),
                "Tf" => {
                    let name = operands.first().and_then(|name| name.as_name().ok()).unwrap_or_default();
                    let font = known.entry(name.to_vec()).or_insert_with(|| {
                        let font = entry(self.document, resources, b"Font", name)?.as_dict().ok()?;
                        Some(self.fonts.metrics(self.document, font))
                    });
                    state.font.clone_from(font);
                    state.size = operands.get(1).and_then(number).unwrap_or(0.0);
                }
                "Tc" => state.spacing = first(),
                "Tw" => state.word_spacing = first(),
                "Tz" => state.scale = first() / 100.0,
                "TL" => state.leading = first(),
                "Ts" => state.rise = first(),
                "Td" | "TD" => {
                    if let Some([x, y]) = numbers().first_chunk::<2>().copied() {
                        if operation.operator == "TD" {
                            state.leading = -y;
                        }
                        line = times([1.0, 0.0, 0.0, 1.0, x, y], line);
                        text = line;
                    }
                }
                "Tm" => {
                    if let Some(matrix) = numbers().first_chunk::<6>() {
                        (line, text) = (*matrix, *matrix);
                    }
                }
                "T*" | "'" | "\"" => {
                    line = times([1.0, 0.0, 0.0, 1.0, 0.0, -state.leading], line);
                    text = line;
                    if operation.operator != "T*" {
                        self.show(operands, &state, &mut text);
                    }
                }
                "Tj" | "TJ" => self.show(operands, &state, &mut text),
                "rg" | "sc" | "scn" | "g" | "k" => {
                    if let Some(colour) = colour(&numbers()) {
                        state.colour = colour;
                    }
                }
                "BMC" | "BDC" => {
                    let mark = self.mark(operands, resources);
                    if let Mark::Number(number) = mark {
                        self.page.marked.entry(number).or_insert(0);
                    }
                    self.open.push(mark);
                }
                "EMC" => drop(self.open.pop()),
                "re" => {
                    if let Some([x, y, width, height]) = numbers().first_chunk::<4>().copied() {
                        self.reach(state.matrix, x, y);
                        self.reach(state.matrix, x + width, y + height);
                    }
                }
                "m" | "l" | "c" | "v" | "y" => {
                    numbers().chunks_exact(2).for_each(|point| self.reach(state.matrix, point[0], point[1]));
                }
                "f" | "F" | "f*" | "B" | "B*" | "b" | "b*" => self.drawn(Some(state.colour)),
                "S" | "s" | "sh" => self.drawn(None),
                "n" => self.path = None,
                "Do" => {
                    let name = operands.first().and_then(|name| name.as_name().ok()).unwrap_or_default();
                    self.object(name, resources, &state, depth)?;
                }
                _ => {}
            }
        }
        Ok(())
    }

    /// A drawing inside the drawing, or a picture.
    fn object(
        &mut self,
        name: &[u8],
        resources: Option<&Dictionary>,
        state: &PaintState,
        depth: usize,
    ) -> Result<(), String> {
        let object = entry(self.document, resources, b"XObject", name).and_then(|object| object.as_stream().ok());
        let Some(stream) = object else { return Ok(()) };
        let is_form = stream.dict.get(b"Subtype").and_then(Object::as_name).is_ok_and(|kind| kind == b"Form");
        if !is_form {
            self.reach(state.matrix, 0.0, 0.0);
            self.reach(state.matrix, 1.0, 1.0);
            self.drawn(None);
            return Ok(());
        }
        if depth >= MAX_DEPTH {
            return Err(format!("drawings are nested more than {MAX_DEPTH} deep"));
        }
        let own = stream.dict.get_deref(b"Matrix", self.document).and_then(Object::as_array).ok();
        let own: Vec<f64> = own.into_iter().flatten().filter_map(number).collect();
        let matrix = own.first_chunk::<6>().map_or(state.matrix, |own| times(*own, state.matrix));
        let content = stream
            .get_plain_content_with_limit(Limits::STREAM)
            .map_err(|error| format!("a drawing cannot be read: {error}"))?;
        let inner = stream.dict.get_deref(b"Resources", self.document).and_then(Object::as_dict).ok();
        let content = Content::decode(&content).map_err(|error| format!("a drawing cannot be read: {error}"))?;
        self.run(&content, inner.or(resources), matrix, depth + 1)
    }

    fn mark(&self, operands: &[Object], resources: Option<&Dictionary>) -> Mark {
        let tag = operands.first().and_then(|tag| tag.as_name().ok()).unwrap_or_default();
        if tag == b"Artifact" {
            return Mark::Decoration;
        }
        let named = operands.get(1).and_then(|name| name.as_name().ok());
        let named = named.and_then(|name| entry(self.document, resources, b"Properties", name)?.as_dict().ok());
        let own = operands.get(1).and_then(|own| own.as_dict().ok()).or(named);
        match own.and_then(|own| own.get(b"MCID").ok()?.as_i64().ok()) {
            Some(number) => Mark::Number(number),
            None => Mark::Other,
        }
    }

    /// The mark around what is painted now; `None` if there is none.
    fn around(&self) -> Option<Mark> {
        self.open.iter().rev().find(|mark| **mark != Mark::Other).copied()
    }

    fn reach(&mut self, matrix: Matrix, x: f64, y: f64) {
        let (x, y) = at(matrix, x, y);
        let [left, bottom, right, top] = self.path.unwrap_or([x, y, x, y]);
        self.path = Some([left.min(x), bottom.min(y), right.max(x), top.max(y)]);
    }

    /// Takes a path that is filled or stroked. One that covers the paper is the ground.
    fn drawn(&mut self, filled: Option<[f64; 3]>) {
        let Some(bounds) = self.path.take() else { return };
        let [left, bottom, right, top] = self.page.paper;
        let covers =
            bounds[0] <= left + 1.0 && bounds[1] <= bottom + 1.0 && bounds[2] >= right - 1.0 && bounds[3] >= top - 1.0;
        if let Some(colour) = filled.filter(|_| covers) {
            self.page.ground = colour;
        }
        match self.around() {
            Some(Mark::Number(number)) => {
                *self.page.marked.entry(number).or_insert(0) += 1;
                self.page.drawings.push(bounds);
            }
            Some(Mark::Decoration) if covers => {}
            Some(Mark::Decoration) => self.page.decorations.push(bounds),
            Some(Mark::Other) | None => self.page.unmarked += 1,
        }
    }

    /// Paints the strings of an operation and moves on.
    fn show(&mut self, operands: &[Object], state: &PaintState, text: &mut Matrix) {
        let Some(font) = state.font.as_deref() else { return };
        let strings =
            operands.iter().flat_map(|operand| operand.as_array().map_or(std::slice::from_ref(operand), Vec::as_slice));
        let (mut advance, mut signs, mut undrawn) = (0.0, 0, 0);
        let mut extent: Option<(f64, f64)> = None;
        for item in strings {
            match item {
                Object::String(bytes, _) => {
                    for code in bytes.chunks(font.code_bytes) {
                        let code = code.iter().fold(0_u32, |code, byte| (code << 8) | u32::from(*byte));
                        let width = font.widths.get(&code).copied().unwrap_or(font.default_width) / 1000.0;
                        let word = if font.code_bytes == 1 && code == 32 { state.word_spacing } else { 0.0 };
                        if !font.blanks.contains(&code) {
                            let (begin, end) = (advance, advance + width * state.size * state.scale);
                            let (left, right) = extent.unwrap_or((begin, end));
                            extent = Some((left.min(begin).min(end), right.max(begin).max(end)));
                        }
                        advance += (width * state.size + state.spacing + word) * state.scale;
                        signs += 1;
                        undrawn += usize::from(font.code_bytes == 2 && code == 0);
                    }
                }
                other => advance -= number(other).unwrap_or(0.0) / 1000.0 * state.size * state.scale,
            }
        }
        let whole = times(*text, state.matrix);
        let rise = state.rise;
        let (left, right) = extent.unwrap_or_default();
        let (low, high) = (rise + font.descent / 1000.0 * state.size, rise + font.ascent / 1000.0 * state.size);
        let corners = [(left, low), (right, low), (left, high), (right, high)].map(|(x, y)| at(whole, x, y));
        let bound =
            |pick: fn(f64, f64) -> f64, of: fn(&(f64, f64)) -> f64| corners.iter().map(of).reduce(pick).unwrap_or(0.0);
        let mark = self.around();
        if signs > 0 {
            self.page.texts.push(PaintedText {
                bounds: [
                    bound(f64::min, |corner| corner.0),
                    bound(f64::min, |corner| corner.1),
                    bound(f64::max, |corner| corner.0),
                    bound(f64::max, |corner| corner.1),
                ],
                baseline: at(whole, 0.0, rise).1,
                size: state.size * (whole[2].hypot(whole[3])),
                mark: match mark {
                    Some(Mark::Number(number)) => Some(number),
                    Some(Mark::Decoration | Mark::Other) | None => None,
                },
                undrawn,
                signs,
                colour: state.colour,
            });
            match mark {
                Some(Mark::Number(number)) => *self.page.marked.entry(number).or_insert(0) += signs,
                Some(Mark::Decoration) => {}
                Some(Mark::Other) | None => self.page.unmarked += 1,
            }
        }
        *text = times([1.0, 0.0, 0.0, 1.0, advance, 0.0], *text);
    }
}

/// A colour of one, three or four parts as red, green and blue.
fn colour(parts: &[f64]) -> Option<[f64; 3]> {
    match parts {
        [grey] => Some([*grey; 3]),
        [red, green, blue] => Some([*red, *green, *blue]),
        [cyan, magenta, yellow, black] => Some([cyan, magenta, yellow].map(|ink| (1.0 - ink) * (1.0 - black))),
        _ => None,
    }
}
