//! Takes pieces from the cache of readings.

use std::collections::{BTreeMap, BTreeSet};

use super::Loader;
use crate::content::readings::{self, FolderState, PieceRecord, ReadingCache};
use crate::content::targets::Surroundings;
use crate::content::{Manner, PieceName};
use crate::finding::Finding;

/// Pieces that are taken from the cache, and the state of the folders of those that are read.
pub(super) struct Recorded<'a> {
    cache: Option<&'a ReadingCache>,
    pub(super) taken: BTreeMap<PieceName, &'a PieceRecord>,
    /// Folders of these pieces.
    folders: BTreeSet<String>,
    pub(super) states: BTreeMap<PieceName, FolderState>,
}

impl<'a> Recorded<'a> {
    pub(super) fn new(cache: Option<&'a ReadingCache>) -> Self {
        Self { cache, taken: BTreeMap::new(), folders: BTreeSet::new(), states: BTreeMap::new() }
    }

    /// Returns `true` if a piece is taken from the cache.
    pub(super) fn is_taken(&self, piece: &PieceName) -> bool {
        self.taken.contains_key(piece)
    }

    /// Returns `true` if a folder is that of a piece that is taken from the cache.
    pub(super) fn is_folder_taken(&self, folder: &str) -> bool {
        self.folders.contains(folder)
    }

    /// Returns `true` if a piece is to be recorded, unless something is found in it.
    pub(super) fn is_recordable(&self, piece: &PieceName) -> bool {
        self.states.contains_key(piece)
    }
}

impl Loader<'_> {
    /// Takes a piece from the cache if nothing in its folder changed.
    pub(super) fn take_recorded(&mut self, name: &PieceName) -> bool {
        let Some(cache) = self.recorded.cache.filter(|_| self.manner == Manner::Strict) else { return false };
        let Some(listing) = readings::listing(self.layers, name) else { return false };
        let Some((record, editions)) = cache.find(name, &listing) else {
            // Recorded before its files are read, so that a change in the meantime is read the next time.
            self.recorded.states.extend(listing.state().map(|state| (name.clone(), state)));
            return false;
        };
        self.library.pieces.insert(name.clone(), record.piece.clone());
        self.library.editions.extend(editions.into_iter().map(|edition| (edition.address.clone(), edition)));
        self.recorded.taken.insert(name.clone(), record);
        self.recorded.folders.insert(name.to_string());
        true
    }

    /// Reads the pieces that were taken from the cache although what they hang on outside of their folders is another
    /// than it was, and reports what was found in the others.
    pub(super) fn read_where_surroundings_changed(&mut self) {
        if self.recorded.taken.is_empty() {
            return;
        }
        let known = self.recorded.taken.iter().map(|(name, record)| (name.clone(), record.sections.clone()));
        let read = self.held.as_read.iter().map(|(name, piece)| (name.clone(), piece.sections.clone()));
        let surroundings = Surroundings::of(&self.library, known.chain(read).collect());
        let is_other = |(_, record): &(&PieceName, &&PieceRecord)| {
            surroundings.digest(&record.links) != record.surroundings
                || record.findings.iter().any(|finding| finding.finding().is_none())
        };
        let changed: BTreeSet<PieceName> =
            self.recorded.taken.iter().filter(is_other).map(|(name, _)| name.clone()).collect();
        if !changed.is_empty() {
            self.library.pieces.retain(|name, _| !changed.contains(name));
            self.library.editions.retain(|address, _| !changed.contains(&address.piece));
        }
        for name in changed {
            self.recorded.taken.remove(&name);
            self.recorded.folders.remove(&name.to_string());
            let state = readings::listing(self.layers, &name).and_then(|listing| listing.state());
            self.recorded.states.extend(state.map(|state| (name.clone(), state)));
            self.read_and_hold(name);
        }
        let found: Vec<Finding> = self.recorded.taken.values().flat_map(|record| record.findings()).collect();
        self.report.findings.extend(found);
    }
}
