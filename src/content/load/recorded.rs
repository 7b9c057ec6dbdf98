//! Takes pieces from the cache of readings, and puts there what was read.

use std::collections::{BTreeMap, BTreeSet};

use super::{Loader, Report};
use crate::content::file::MAX_TEXT_BYTES;
use crate::content::layers::Layers;
use crate::content::readings::{
    self, FolderState, OutgoingLinks, PackedDocument, PieceReading, PieceRecord, ReadingCache, RecordedFinding,
};
use crate::content::targets::Surroundings;
use crate::content::{Library, Manner, PieceName, edition, encoding};
use crate::document::Block;
use crate::finding::{Finding, Severity};

/// Pieces that are taken from the cache, and the state of the folders of those that are read.
pub(super) struct Recorded<'a> {
    cache: Option<&'a ReadingCache>,
    taken: BTreeMap<PieceName, &'a PieceRecord>,
    /// Folders of these pieces.
    folders: BTreeSet<String>,
    states: BTreeMap<PieceName, FolderState>,
}

/// Dependencies of a piece outside of its folder, from before its links were settled.
pub(super) struct Outlook {
    links: OutgoingLinks,
    surroundings: String,
    sections: String,
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

    /// The readings to be recorded, and the pieces whose records stay. Packs the documents of the former.
    pub(super) fn readings(
        self,
        layers: &Layers<'_>,
        library: &mut Library,
        report: &mut Report,
        outlooks: BTreeMap<PieceName, Outlook>,
    ) -> (BTreeMap<PieceName, PieceReading>, BTreeSet<PieceName>) {
        let mut findings: BTreeMap<&str, Vec<&Finding>> = BTreeMap::new();
        for finding in &report.findings {
            findings.entry(folder_of(&finding.file)).or_default().push(finding);
        }
        let mut new = BTreeMap::new();
        for (name, outlook) in outlooks {
            let Some(state) = self.states.get(&name) else { continue };
            let found = findings.get(name.to_string().as_str()).map_or(&[][..], Vec::as_slice);
            let reading = reading(layers, library, &report.texts, &name, (state, outlook, found));
            new.extend(reading.map(|reading| (name, reading)));
        }
        let taken: BTreeSet<PieceName> = self.taken.keys().cloned().collect();
        report.digests = self.taken.values().flat_map(|record| record.files.clone()).collect();
        report.digests.extend(new.values().flat_map(|reading| reading.files.clone()));
        report.unread.clone_from(&taken);
        (new, taken)
    }
}

/// The reading of a piece, if it may be recorded.
fn reading(
    layers: &Layers<'_>,
    library: &mut Library,
    texts: &BTreeMap<String, String>,
    name: &PieceName,
    (state, outlook, findings): (&FolderState, Outlook, &[&Finding]),
) -> Option<PieceReading> {
    if findings.iter().any(|finding| finding.severity == Severity::Error) {
        return None;
    }
    let piece = library.pieces.get(name)?.clone();
    let mut files = BTreeSet::from([format!("{name}/piece.toml")]);
    let mut editions = Vec::new();
    let addresses: Vec<_> = library.editions_of(name).map(|(address, _)| address.clone()).collect();
    for address in addresses {
        let edition = library.editions.get_mut(&address)?;
        let packed = PackedDocument::of(&edition.document)?;
        let beside = [address.file(), address.lock_file(), address.trace_file(), address.reviews_file()];
        files.extend(beside.into_iter().filter(|path| texts.contains_key(path)));
        for block in edition.document.every_block() {
            if let Block::Figure(figure) = block {
                files.insert(format!("{name}/{}", figure.picture.name));
            }
        }
        edition.document.pack(packed.clone());
        editions.push((edition.clone(), packed));
    }
    let Outlook { links, surroundings, sections } = outlook;
    let findings = findings.iter().map(|finding| RecordedFinding::of(finding)).collect();
    let files = readings::digests(layers, files)?;
    Some(PieceReading { state: state.clone(), surroundings, links, sections, piece, findings, files, editions })
}

/// The folder of a piece that a file lies in.
fn folder_of(file: &str) -> &str {
    file.match_indices('/').nth(1).map_or("", |(at, _)| &file[..at])
}

impl Loader<'_> {
    /// Takes a piece from the cache if nothing in its folder changed.
    pub(super) fn take_recorded(&mut self, name: &PieceName) -> bool {
        let Some(cache) = self.recorded.cache.filter(|_| self.manner == Manner::Strict) else { return false };
        let Some(listing) = readings::listing(self.layers, name) else { return false };
        let Some((record, editions)) = cache.find(name, &listing) else {
            // Before its files are read: what changes meanwhile is read again the next time.
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
        let surroundings = Surroundings::of(&self.library, known.collect());
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
            self.read_piece(name);
        }
        let found: Vec<Finding> = self.recorded.taken.values().flat_map(|record| record.findings()).collect();
        let files: BTreeSet<&String> = found.iter().map(|finding| &finding.file).collect();
        for file in files {
            let bytes = self.layers.read(&self.layers.file(file), MAX_TEXT_BYTES).ok();
            let text = bytes.and_then(|bytes| encoding::text(bytes, file, self.manner, &mut Vec::new()));
            self.report.texts.extend(text.map(|text| (file.clone(), edition::unix(&text))));
        }
        self.report.findings.extend(found);
    }

    /// Returns the dependencies of the pieces that were read outside of their folders; call it before links are settled.
    pub(super) fn outlooks(&self) -> BTreeMap<PieceName, Outlook> {
        if self.recorded.cache.is_none() {
            return BTreeMap::new();
        }
        let known = self.recorded.taken.iter().map(|(name, record)| (name.clone(), record.sections.clone()));
        let surroundings = Surroundings::of(&self.library, known.collect());
        let outlook = |name: &PieceName| {
            let links = surroundings.links(name);
            let sections = surroundings.sections(name);
            (name.clone(), Outlook { surroundings: surroundings.digest(&links), links, sections })
        };
        self.recorded.states.keys().map(outlook).collect()
    }
}
