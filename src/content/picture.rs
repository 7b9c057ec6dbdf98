//! Pictures and films: read, measured, and refused if they could make a reader's device load something else.

use super::file::FileFault;
use super::layers::Layers;
use super::markdown::PictureFault;
use super::svg::{self, Drawing};
use crate::document::{Block, Bytes, Document, Picture, PictureFormat, SourceLocation};
use crate::finding::Finding;

/// More than a slow line should carry for one picture: 1 MB.
const MAX_BYTES: usize = 1 << 20;

/// The longest side of a picture, in pixels.
const MAX_SIDE: u32 = 10_000;

/// Most pixels of a picture: laid out, each takes four to eight bytes, however well a file of one megabyte packs them.
const MAX_PIXELS: u32 = 24_000_000;

/// More than a build should hold of one film: 128 MB.
const MAX_FILM_BYTES: usize = 128 << 20;

/// Source of an edition's pictures and films.
pub(super) enum Beside<'a> {
    /// In the piece's folder: `rights/fair-trial`.
    Folder { layers: &'a Layers<'a>, folder: &'a str },
    /// In other editions of the piece, which were read before.
    Documents(&'a [&'a Document]),
}

impl Beside<'_> {
    /// The picture of that name, and the attributes that were taken out of it.
    pub(super) fn picture(&self, name: &str) -> Result<(Picture, Vec<String>), PictureFault> {
        let documents = match self {
            Self::Folder { layers, folder } => return read(layers, folder, name),
            Self::Documents(documents) => documents,
        };
        let mut blocks = documents.iter().flat_map(|document| document.every_block());
        let found = blocks.find_map(|block| match block {
            Block::Figure(figure) if figure.picture.name == name => Some((figure.picture.clone(), Vec::new())),
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
fn read(layers: &Layers<'_>, folder: &str, name: &str) -> Result<(Picture, Vec<String>), PictureFault> {
    let bytes = whole(layers, folder, name, MAX_BYTES)?;
    let measured = match name.rsplit('.').next().unwrap_or_default() {
        "svg" => {
            let Drawing { bytes, size: (width, height), without } = svg::read(&bytes).map_err(PictureFault::Unfit)?;
            let picture =
                Picture { name: name.to_owned(), format: PictureFormat::Svg, width, height, bytes: bytes.into() };
            return Ok((picture, without));
        }
        "png" => png(&bytes).map(|size| (PictureFormat::Png, size)),
        "jpg" | "jpeg" => jpeg(&bytes).map(|size| (PictureFormat::Jpeg, size)),
        _ => Err("is neither SVG nor PNG nor JPEG".to_owned()),
    };
    let (format, (width, height)) = measured.map_err(PictureFault::Unfit)?;
    Ok((Picture { name: name.to_owned(), format, width, height, bytes: bytes.into() }, Vec::new()))
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
    layers.read(&path, most).map_err(|error| match error {
        FileFault::Io(_) => PictureFault::Missing,
        FileFault::Outside => PictureFault::Unfit("is a link that leads out of the content".to_owned()),
        FileFault::NotPlain => PictureFault::Unfit("is not a plain file".to_owned()),
        FileFault::TooLarge(most) => PictureFault::Unfit(format!("is larger than {most} bytes")),
    })
}

/// The words that an SVG draws, if it draws any: they reach nobody who cannot see them.
pub(super) fn draws_words(picture: &Picture) -> bool {
    let text = String::from_utf8_lossy(&picture.bytes);
    picture.format == PictureFormat::Svg && (text.contains("<text") || text.contains("<tspan"))
}

fn png(bytes: &[u8]) -> Result<(u32, u32), String> {
    let number = |at: usize| bytes.get(at..at + 4).and_then(|four| four.try_into().ok()).map(u32::from_be_bytes);
    match (bytes.starts_with(b"\x89PNG\r\n\x1a\n"), number(16), number(20)) {
        (true, Some(width), Some(height)) => sized(width, height),
        _ => Err("is not a whole PNG".to_owned()),
    }
}

/// The size of a picture that a program can hold whole.
fn sized(width: u32, height: u32) -> Result<(u32, u32), String> {
    let fits = (1..=MAX_SIDE).contains(&width) && (1..=MAX_SIDE).contains(&height) && width * height <= MAX_PIXELS;
    let wrong = || format!("has {width} × {height} pixels: at most 10,000 a side and 24 million in all are taken");
    fits.then_some((width, height)).ok_or_else(wrong)
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
            return sized(side(width1, width2), side(height1, height2));
        }
        at += 2 + usize::from(u16::from_be_bytes([high, low]));
    }
}

/// Names the address of the picture too: words may stand in it. A picture within the text itself (`data:`) holds none.
pub(super) fn picture_in_text(file: &str, place: SourceLocation, address: &str) -> Finding {
    let mut message = "a picture stands inside a sentence".to_owned();
    if !address.is_empty() && !address.starts_with("data:") {
        message.push_str(": ");
        message.push_str(address);
    }
    Finding::error("picture-in-text", file, place, message).help("give it a paragraph of its own")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn png_of(width: u32, height: u32) -> Vec<u8> {
        let head = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR";
        [&head[..], &width.to_be_bytes(), &height.to_be_bytes(), &[8, 6, 0, 0, 0]].concat()
    }

    fn jpeg_of(width: u16, height: u16) -> Vec<u8> {
        let comment = [0xff, 0xfe, 0, 4, 1, 2];
        let frame = [&[0xff, 0xc0, 0, 11, 8][..], &height.to_be_bytes(), &width.to_be_bytes(), &[1, 1, 17, 0]].concat();
        [&[0xff, 0xd8][..], &comment, &frame].concat()
    }

    #[test]
    fn a_picture_that_nobody_can_hold_whole_is_refused_by_its_size() {
        for (width, height, fits) in [
            (1, 1, true),
            (6_000, 4_000, true),
            (10_000, 2_400, true),
            (6_000, 4_001, false),
            (10_000, 10_000, false),
            (10_001, 1, false),
            (0, 5, false),
            (65_535, 65_535, false),
        ] {
            let short = |side: u32| u16::try_from(side).unwrap();
            let (png, jpeg) = (png(&png_of(width, height)), jpeg(&jpeg_of(short(width), short(height))));
            assert_eq!((png.is_ok(), jpeg.is_ok()), (fits, fits), "{width} {height}");
            assert!(fits || png.unwrap_err().contains("24 million"));
        }
        assert!(png(&png_of(u32::MAX, u32::MAX)).is_err());
        let png = png_of(5, 5);
        assert!((0..24).all(|end| super::png(&png[..end]).is_err()));
        let jpeg = jpeg_of(5, 5);
        assert!((0..jpeg.len() - 4).all(|end| super::jpeg(&jpeg[..end]).is_err()));
    }
}
