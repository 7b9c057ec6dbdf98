//! Cache of readings: the result of reading a piece, stored with the state of everything that it depends on, so that
//! unchanged content is not parsed again.
//!
//! A piece is the unit: its editions depend on each other, on its folder, on the glossaries, and on the pieces that it
//! links to. A record is used only if all of that is unchanged; in doubt the piece is read. Pieces with errors or films
//! are read each time. A cache that cannot be read or written is ignored and never an error.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Write as _;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::thread;

use super::layers::Layers;
use super::{Edition, Library, PieceName};
use crate::document::digest;

mod kept;
mod packable;
mod packed;
mod record;
mod stamps;

pub(super) use kept::KeptIndex;
pub use packable::Packable;
pub(crate) use packed::PackedDocument;
use record::Records;
pub(crate) use record::{OutgoingLinks, PieceReading, PieceRecord, RecordedFinding};
pub(crate) use stamps::{FolderListing, FolderState};
use stamps::{Sameness, file_digest};

#[cfg(test)]
mod tests;

/// Number of files that the records are spread over: a change writes one of them.
const FILES: u8 = 64;

/// The cache of the readings of some folders.
pub(crate) struct ReadingCache {
    folder: PathBuf,
    files: BTreeMap<u8, Records>,
    /// Records whose state says less than is known by now.
    older: RefCell<BTreeSet<PieceName>>,
}

impl ReadingCache {
    /// Opens the cache in a folder, which need not exist.
    pub(crate) fn open(folder: &Path) -> Self {
        let read = |number| Some((number, Records::from_bytes(&fs::read(file(folder, number)).ok()?)?));
        let cores = thread::available_parallelism().map_or(1, NonZeroUsize::get);
        let part = |first: usize| (0..FILES).skip(first).step_by(cores).filter_map(read).collect::<Vec<_>>();
        let files = thread::scope(|scope| {
            let parts: Vec<_> = (0..cores).map(|first| scope.spawn(move || part(first))).collect();
            // What a thread could not read is read from the content.
            parts.into_iter().flat_map(|part| part.join().unwrap_or_default()).collect()
        });
        Self { folder: folder.to_owned(), files, older: RefCell::default() }
    }

    /// The record of a piece whose folder is as it was.
    pub(super) fn find(&self, name: &PieceName, listing: &FolderListing) -> Option<(&PieceRecord, Vec<Edition>)> {
        let records = self.files.get(&number(name))?;
        let record = records.pieces.get(name)?;
        match listing.compare(&record.state) {
            Sameness::Other => return None,
            Sameness::Same => {}
            Sameness::SameAndOlder => drop(self.older.borrow_mut().insert(name.clone())),
        }
        Some((record, records.editions(name)?))
    }

    /// Records new readings. Keeps the records of the pieces in `taken`, and drops all others. The editions of the
    /// library then share the packs of the records, as they do after a reading from the cache.
    pub(super) fn record(
        &mut self,
        new: BTreeMap<PieceName, PieceReading>,
        taken: &BTreeSet<PieceName>,
        library: &mut Library,
    ) {
        let mut by_file: BTreeMap<u8, BTreeMap<PieceName, PieceReading>> = BTreeMap::new();
        for (name, reading) in new {
            by_file.entry(number(&name)).or_default().insert(name, reading);
        }
        let older = self.older.take();
        for number in 0..FILES {
            let old = self.files.remove(&number).unwrap_or_default();
            let new = by_file.remove(&number).unwrap_or_default();
            let is_as_it_was =
                new.is_empty() && old.pieces.keys().all(|name| taken.contains(name) && !older.contains(name));
            if is_as_it_was {
                self.files.insert(number, old);
                continue;
            }
            let mut records = old.renewed(&new, &|name| taken.contains(name));
            drop((old, new));
            for (_, record) in records.pieces.iter_mut().filter(|(name, _)| older.contains(name)) {
                record.state = record.state.older();
            }
            // A file that cannot be written stays as it was: its records are compared with the folders.
            let _ = self.write(number, &records);
            let editions = records.pieces.keys().filter_map(|name| records.editions(name)).flatten();
            library.editions.extend(editions.map(|edition| (edition.address.clone(), edition)));
            self.files.insert(number, records);
        }
    }

    fn write(&self, number: u8, records: &Records) -> std::io::Result<()> {
        let bytes = records.to_bytes().ok_or_else(|| std::io::Error::other("records cannot be written"))?;
        fs::create_dir_all(&self.folder)?;
        let mut whole = tempfile::NamedTempFile::new_in(&self.folder)?;
        whole.write_all(&bytes)?;
        whole.persist(file(&self.folder, number))?;
        Ok(())
    }
}

/// The listing of a piece's folder; `None` if what is in it is to be read in any case.
pub(super) fn listing(layers: &Layers<'_>, name: &PieceName) -> Option<FolderListing> {
    FolderListing::of(layers, &name.to_string())
}

/// Files that a piece consists of, by their digests; `None` if one of them cannot be read.
pub(super) fn digests(layers: &Layers<'_>, paths: BTreeSet<String>) -> Option<BTreeMap<String, String>> {
    paths.into_iter().map(|path| Some((path.clone(), file_digest(&layers.file(&path))?))).collect()
}

/// The digest of a file with these bytes.
pub(super) fn digest_of(bytes: &[u8]) -> String {
    digest(&[bytes]).hex()
}

/// The file that holds the record of a piece.
fn number(name: &PieceName) -> u8 {
    let hash = digest(&[name.collection.as_bytes(), name.piece.as_bytes()]).hex();
    u8::from_str_radix(hash.get(..2).unwrap_or("0"), 16).unwrap_or(0) % FILES
}

fn file(folder: &Path, number: u8) -> PathBuf {
    folder.join(format!("{number:02}.readings"))
}
