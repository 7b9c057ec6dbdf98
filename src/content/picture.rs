//! Pictures and films: read, measured, and refused where a reader's device could be led elsewhere by them.

use super::layers::Layers;
use super::markdown::PictureFault;
use crate::document::{Block, Bytes, Document, Picture, PictureFormat};

/// More than a slow line should carry for one picture: 1 MB.
const MAX_BYTES: usize = 1 << 20;

/// More than a build should hold of one film: 128 MB.
const MAX_FILM_BYTES: usize = 128 << 20;

/// Where an edition's pictures and films are.
pub(super) enum Beside<'a> {
    /// In the piece's folder: `rights/fair-trial`.
    Folder { layers: &'a Layers<'a>, folder: &'a str },
    /// In other editions of the piece, which were read before.
    Documents(&'a [&'a Document]),
}

impl Beside<'_> {
    /// The picture of that name.
    pub(super) fn picture(&self, name: &str) -> Result<Picture, PictureFault> {
        let documents = match self {
            Self::Folder { layers, folder } => return read(layers, folder, name),
            Self::Documents(documents) => documents,
        };
        let mut blocks = documents.iter().flat_map(|document| document.every_block());
        let found = blocks.find_map(|block| match block {
            Block::Figure(figure) if figure.picture.name == name => Some(figure.picture.clone()),
            _ => None,
        });
        found.ok_or(PictureFault::Missing)
    }

    /// The film, or the captions, of that name.
    pub(super) fn film(&self, name: &str) -> Result<Bytes, PictureFault> {
        let documents = match self {
            Self::Folder { layers, folder } => return film(layers, folder, name),
            Self::Documents(documents) => documents,
        };
        let blocks = documents.iter().flat_map(|document| document.every_block());
        let mut files = blocks.flat_map(|block| if let Block::Video(video) = block { &video.files[..] } else { &[] });
        files.find(|(known, _)| known == name).map(|(_, bytes)| bytes.clone()).ok_or(PictureFault::Missing)
    }
}

/// Reads a picture of a piece.
fn read(layers: &Layers<'_>, folder: &str, name: &str) -> Result<Picture, PictureFault> {
    let bytes = whole(layers, folder, name, MAX_BYTES)?;
    let measured = match name.rsplit('.').next().unwrap_or_default() {
        "svg" => svg(&bytes).map(|size| (PictureFormat::Svg, size)),
        "png" => png(&bytes).map(|size| (PictureFormat::Png, size)),
        "jpg" | "jpeg" => jpeg(&bytes).map(|size| (PictureFormat::Jpeg, size)),
        _ => Err("is neither SVG nor PNG nor JPEG".to_owned()),
    };
    let (format, (width, height)) = measured.map_err(PictureFault::Unfit)?;
    Ok(Picture { name: name.to_owned(), format, width, height, bytes: bytes.into() })
}

/// Reads a file of a film: the film itself or its captions.
fn film(layers: &Layers<'_>, folder: &str, name: &str) -> Result<Bytes, PictureFault> {
    let bytes = whole(layers, folder, name, MAX_FILM_BYTES)?;
    let fits = match name.rsplit('.').next().unwrap_or_default() {
        "vtt" => bytes.starts_with(b"WEBVTT"),
        "webm" => bytes.starts_with(&[0x1a, 0x45, 0xdf, 0xa3]),
        "mp4" => bytes.get(4..8) == Some(b"ftyp"),
        _ => false,
    };
    if fits { Ok(bytes.into()) } else { Err(PictureFault::Unfit("is neither WebM, MP4 nor WebVTT".to_owned())) }
}

/// A file of the piece's folder, and of no other.
fn whole(layers: &Layers<'_>, folder: &str, name: &str, most: usize) -> Result<Vec<u8>, PictureFault> {
    let inside = !name.is_empty() && !name.contains(['/', '\\']) && !name.starts_with('.');
    if !inside {
        return Err(PictureFault::Unfit("is not in the piece's folder".to_owned()));
    }
    let path = layers.file(&format!("{folder}/{name}"));
    let size = std::fs::metadata(&path).map_err(|_| PictureFault::Missing)?.len();
    if size > most as u64 {
        return Err(PictureFault::Unfit(format!("is larger than {most} bytes")));
    }
    std::fs::read(&path).map_err(|_| PictureFault::Missing)
}

/// The words that an SVG draws, if it draws any: they reach nobody who cannot see them.
pub(super) fn draws_words(picture: &Picture) -> bool {
    let text = String::from_utf8_lossy(&picture.bytes);
    picture.format == PictureFormat::Svg && (text.contains("<text") || text.contains("<tspan"))
}

fn svg(bytes: &[u8]) -> Result<(u32, u32), String> {
    let text = std::str::from_utf8(bytes).map_err(|_| "is not text in UTF-8".to_owned())?;
    let tree = roxmltree::Document::parse(text).map_err(|error| format!("is not whole XML: {error}"))?;
    let root = tree.root_element();
    if root.tag_name().name() != "svg" {
        return Err("is not an SVG".to_owned());
    }
    const SHAPES: [&str; 22] = [
        "svg",
        "g",
        "path",
        "rect",
        "circle",
        "ellipse",
        "line",
        "polyline",
        "polygon",
        "defs",
        "title",
        "desc",
        "linearGradient",
        "radialGradient",
        "stop",
        "clipPath",
        "mask",
        "pattern",
        "text",
        "tspan",
        "symbol",
        "use",
    ];
    for node in tree.descendants().filter(roxmltree::Node::is_element) {
        let name = node.tag_name().name();
        if !SHAPES.contains(&name) {
            return Err(format!("holds <{name}>, which may do more than draw"));
        }
        for attribute in node.attributes() {
            let (name, value) = (attribute.name(), attribute.value());
            let leads_out =
                name == "href" && !value.starts_with('#') || value.contains("url(") && !value.contains("url(#");
            if name.starts_with("on") || name == "style" || leads_out {
                return Err(format!("has an attribute {name} that may do more than draw"));
            }
        }
    }
    let number = |name: &str| root.attribute(name).and_then(|value| value.trim_end_matches("px").parse::<f64>().ok());
    let view: Vec<f64> = root
        .attribute("viewBox")
        .map(|values| values.split([' ', ',']).filter_map(|value| value.parse().ok()).collect())
        .unwrap_or_default();
    let (width, height) = match (number("width"), number("height"), &view[..]) {
        (Some(width), Some(height), _) | (_, _, &[_, _, width, height]) => (width, height),
        _ => return Err("has neither a viewBox nor a width and a height".to_owned()),
    };
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to 1 to 10,000")]
    let pixels = |length: f64| length.clamp(1.0, 10_000.0).round() as u32;
    Ok((pixels(width), pixels(height)))
}

fn png(bytes: &[u8]) -> Result<(u32, u32), String> {
    let number = |at: usize| bytes.get(at..at + 4).and_then(|four| four.try_into().ok()).map(u32::from_be_bytes);
    match (bytes.starts_with(b"\x89PNG\r\n\x1a\n"), number(16), number(20)) {
        (true, Some(width @ 1..=10_000), Some(height @ 1..=10_000)) => Ok((width, height)),
        _ => Err("is not a whole PNG of at most 10,000 pixels a side".to_owned()),
    }
}

/// Walks a JPEG's segments to the one that holds the frame's size.
fn jpeg(bytes: &[u8]) -> Result<(u32, u32), String> {
    let wrong = || "is not a whole JPEG".to_owned();
    let mut at = bytes.starts_with(&[0xff, 0xd8]).then_some(2).ok_or_else(wrong)?;
    loop {
        let &[0xff, marker, high, low] = bytes.get(at..at + 4).ok_or_else(wrong)? else { return Err(wrong()) };
        let frame = (0xc0..=0xcf).contains(&marker) && ![0xc4, 0xc8, 0xcc].contains(&marker);
        if frame {
            let &[height1, height2, width1, width2] = bytes.get(at + 5..at + 9).ok_or_else(wrong)? else {
                return Err(wrong());
            };
            let side = |high, low| u32::from(u16::from_be_bytes([high, low]));
            return Ok((side(width1, width2), side(height1, height2)));
        }
        at += 2 + usize::from(u16::from_be_bytes([high, low]));
    }
}
