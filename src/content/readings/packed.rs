//! Packed documents: as postcard, compressed, with the pictures beside them.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use crate::document::{Block, Bytes, Document, digest};

/// Compression level: quick, and about a third of the bytes stay.
pub(super) const LEVEL: i32 = 3;

/// Bytes that several packed documents share.
pub(super) type Pack = Arc<[u8]>;

/// A document in its packed form.
///
/// Invariant: every stretch lies in `pack` and holds what [`PackedDocument::of_all`] wrote there.
#[derive(Clone)]
pub(crate) struct PackedDocument {
    pack: Pack,
    document: Range<usize>,
    /// Stretches of pictures by their names.
    pictures: Arc<BTreeMap<String, Range<usize>>>,
}

impl PackedDocument {
    /// A document at stretches of a pack; `None` if they do not lie in it.
    pub(super) fn at(
        pack: &Pack,
        document: Range<usize>,
        pictures: Arc<BTreeMap<String, Range<usize>>>,
    ) -> Option<Self> {
        let lies = |range: &Range<usize>| pack.get(range.clone()).is_some();
        let whole = lies(&document) && pictures.values().all(lies);
        whole.then(|| Self { pack: Arc::clone(pack), document, pictures })
    }

    /// Packs the documents of a piece into one pack, where equal pictures stand once. Returns `None` if one of them holds
    /// films, which are too large to be kept twice.
    pub(crate) fn of_all(documents: &[&Document]) -> Option<Vec<Self>> {
        let mut writer = PackWriter::default();
        let places: Vec<(Range<usize>, BTreeMap<String, Range<usize>>)> =
            documents.iter().map(|document| writer.add_document(document)).collect::<Option<_>>()?;
        let pack: Pack = writer.bytes.into();
        let packed = |(document, pictures)| Self { pack: Arc::clone(&pack), document, pictures: Arc::new(pictures) };
        Some(places.into_iter().map(packed).collect())
    }

    /// The document that was packed.
    pub(crate) fn unpack(&self) -> Document {
        #[expect(clippy::expect_used, reason = "the invariant: what was packed here is unpacked by the same program")]
        let mut document = self.read().expect("a packed document");
        let bytes: BTreeMap<&str, Bytes> =
            self.pictures.iter().map(|(name, range)| (name.as_str(), self.stretch(range).to_vec().into())).collect();
        document.each_picture_mut(&mut |picture| {
            if let Some(bytes) = bytes.get(picture.name.as_str()) {
                picture.bytes = bytes.clone();
            }
        });
        document
    }

    fn read(&self) -> Option<Document> {
        let plain = zstd::decode_all(self.stretch(&self.document)).ok()?;
        postcard::from_bytes(&plain).ok()
    }

    fn stretch(&self, range: &Range<usize>) -> &[u8] {
        self.pack.get(range.clone()).unwrap_or_default()
    }

    /// Bytes of the packed document.
    pub(super) fn document(&self) -> &[u8] {
        self.stretch(&self.document)
    }

    /// The pictures by their names.
    pub(super) fn pictures(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.pictures.iter().map(|(name, range)| (name.as_str(), self.stretch(range)))
    }

    /// Number of bytes of the packed document.
    pub(crate) fn bytes(&self) -> usize {
        self.document.len()
    }
}

/// A pack while it is written. Equal bytes stand in it once.
#[derive(Default)]
pub(super) struct PackWriter {
    pub(super) bytes: Vec<u8>,
    known: BTreeMap<String, (usize, usize)>,
}

impl PackWriter {
    /// Adds bytes and returns where they begin and end.
    pub(super) fn add(&mut self, bytes: &[u8]) -> (usize, usize) {
        let start = self.bytes.len();
        let stretch = *self.known.entry(digest(&[bytes]).hex()).or_insert((start, start + bytes.len()));
        if stretch.0 == start {
            self.bytes.extend_from_slice(bytes);
        }
        stretch
    }

    /// Adds a document and its pictures; `None` if it holds films.
    fn add_document(&mut self, document: &Document) -> Option<(Range<usize>, BTreeMap<String, Range<usize>>)> {
        let mut pictures = BTreeMap::new();
        for block in document.every_block() {
            match block {
                Block::Figure(figure) => drop(pictures.insert(&figure.picture.name, &figure.picture.bytes)),
                Block::Video(video) if !video.files.is_empty() => return None,
                _ => {}
            }
        }
        let plain = postcard::to_extend(document, Vec::new()).ok()?;
        let (start, end) = self.add(&zstd::bulk::compress(&plain, LEVEL).ok()?);
        let mut picture = |(name, bytes): (&String, &Bytes)| {
            let (start, end) = self.add(bytes);
            (name.clone(), start..end)
        };
        Some((start..end, pictures.into_iter().map(&mut picture).collect()))
    }
}
