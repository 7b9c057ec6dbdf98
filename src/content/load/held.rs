//! Texts and documents that are held while pieces are read. When they are many, each further piece is packed as soon as
//! it was read, so that a first reading of a large library needs hardly more memory than one from the cache.

use std::collections::{BTreeMap, BTreeSet};

use super::Loader;
use crate::content::readings::PackedDocument;
use crate::content::targets::PieceAsRead;
use crate::content::{Address, Library, PieceName};

/// Bytes of texts that are held with their documents; unpacked, a document takes ten to twenty times as much. Less in
/// unit tests, so that they see pieces let go.
const MOST_BYTES: usize = if cfg!(test) { 300 } else { 4 << 20 };

/// Texts and documents that are held until all pieces are read.
#[derive(Default)]
pub(super) struct Held {
    /// Bytes of the texts that were read.
    pub(super) bytes: usize,
    /// Facts of pieces that were needed before their documents were let go.
    pub(super) as_read: BTreeMap<PieceName, PieceAsRead>,
    /// Files whose texts were let go, by their pieces.
    pub(super) let_go: BTreeMap<PieceName, BTreeSet<String>>,
}

impl Held {
    /// Returns `true` if no further piece is to be held.
    pub(super) fn is_full(&self) -> bool {
        self.bytes > MOST_BYTES
    }
}

impl Loader<'_> {
    /// Reads a piece. Packs it and lets its texts go if many are held.
    pub(super) fn read_and_hold(&mut self, name: PieceName) {
        self.read_piece(name.clone());
        if !self.held.is_full() {
            return;
        }
        let as_read = PieceAsRead::of(&self.library, &name);
        if pack(&mut self.library, &name).is_none() {
            return;
        }
        self.held.as_read.insert(name.clone(), as_read);
        // What is not recorded is not read again either: its texts stay.
        if self.recorded.is_recordable(&name) {
            let folder = format!("{name}/");
            let texts = self.report.texts.range(folder.clone()..);
            let files: BTreeSet<String> =
                texts.map(|(file, _)| file).take_while(|file| file.starts_with(&folder)).cloned().collect();
            files.iter().for_each(|file| drop(self.report.texts.remove(file)));
            self.held.let_go.insert(name, files);
        }
    }
}

/// Packs the editions of a piece and lets their documents go. Returns `None` if they cannot be packed.
pub(super) fn pack(library: &mut Library, piece: &PieceName) -> Option<BTreeMap<Address, PackedDocument>> {
    let editions: Vec<_> = library.editions_of(piece).collect();
    let documents: Vec<_> = editions.iter().map(|(_, edition)| &*edition.document).collect();
    let packed = PackedDocument::of_all(&documents)?;
    let addresses = editions.into_iter().map(|(address, _)| address.clone());
    let packed: BTreeMap<Address, PackedDocument> = addresses.zip(packed).collect();
    for (address, packed) in &packed {
        if let Some(edition) = library.editions.get_mut(address) {
            edition.document.pack(packed.clone());
            edition.document = edition.document.cold();
        }
    }
    Some(packed)
}

#[cfg(test)]
mod tests {
    use super::pack;
    use crate::content::{Address, Level, Library, PieceName, read_edition};

    #[test]
    fn documents_of_a_packed_piece_are_held_packed_and_are_as_they_were() {
        let piece = PieceName { collection: "rights".to_owned(), piece: "x".to_owned() };
        let address = Address { piece: piece.clone(), lang: "en".parse().unwrap(), level: Level::Standard };
        let text = "---\ntitle: One\nsummary: Two.\nrevised: 2026-11-24\ntranslation: original\n---\n\nThree.\n";
        let edition = read_edition(&Library::default(), &address, text, None).0.unwrap();
        let before = (*edition.document).clone();
        let mut library = Library::default();
        library.editions.insert(address.clone(), edition);
        assert_eq!(library.unpacked_documents(), 1);

        let packed = pack(&mut library, &piece).unwrap();

        assert_eq!((packed.len(), library.unpacked_documents()), (1, 0));
        assert_eq!(*library.editions[&address].document, before);
    }
}
