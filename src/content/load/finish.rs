//! Finishes the pieces that were read, one after the other: settles their links, checks them, and packs those that are to
//! be recorded. So few documents are unpacked at a time, however many were read.

use std::collections::{BTreeMap, BTreeSet};

use super::held::pack;
use super::{Loader, Report};
use crate::content::readings::{self, OutgoingLinks, PackedDocument, PieceReading, RecordedFinding};
use crate::content::targets::{self, Map, PieceAsRead, Surroundings};
use crate::content::{Address, Library, PieceName, rules};
use crate::document::Block;
use crate::finding::{Finding, Severity};

/// A library that was read, and what is to be recorded of it.
pub(super) struct Finished {
    pub(super) library: Library,
    pub(super) report: Report,
    /// Readings to be recorded.
    pub(super) new: BTreeMap<PieceName, PieceReading>,
    /// Pieces whose records stay.
    pub(super) taken: BTreeSet<PieceName>,
}

/// Dependencies of a piece outside of its folder, from before its links were settled.
struct Outlook {
    links: OutgoingLinks,
    surroundings: String,
    sections: String,
}

impl Loader<'_> {
    /// Finishes every piece that was not taken from the cache.
    pub(super) fn finish(mut self) -> Finished {
        let pieces = self.fresh();
        for piece in &pieces {
            let of = |piece: &PieceName| PieceAsRead::of(&self.library, piece);
            self.held.as_read.entry(piece.clone()).or_insert_with_key(of);
        }
        let as_read = std::mem::take(&mut self.held.as_read);
        let (map, mut outlooks) = self.look_around(&as_read);
        let mut found: BTreeMap<String, Vec<Finding>> = BTreeMap::new();
        for finding in std::mem::take(&mut self.report.findings) {
            found.entry(folder_of(&finding.file).to_owned()).or_default().push(finding);
        }
        let mut new = BTreeMap::new();
        for piece in pieces {
            let findings = found.remove(&piece.to_string()).unwrap_or_default();
            let outlook = outlooks.remove(&piece);
            let reading = self.finish_piece(&map, &piece, outlook, findings);
            new.extend(reading.map(|reading| (piece, reading)));
        }
        self.report.findings.extend(found.into_values().flatten());
        let Self { library, mut report, recorded, held, .. } = self;
        let taken: BTreeSet<PieceName> = recorded.taken.keys().cloned().collect();
        report.digests = recorded.taken.values().flat_map(|record| record.files.clone()).collect();
        report.digests.extend(new.values().flat_map(|reading: &PieceReading| reading.files.clone()));
        report.unread.clone_from(&taken);
        report.let_go = held.let_go.into_keys().collect();
        Finished { library, report, new, taken }
    }

    /// The pieces that were read.
    fn fresh(&self) -> BTreeSet<PieceName> {
        let editions = self.library.editions.keys().map(|address| &address.piece);
        let all = editions.chain(self.library.pieces.keys()).chain(self.recorded.states.keys());
        all.filter(|piece| !self.recorded.is_taken(piece)).cloned().collect()
    }

    /// The pieces and sections that links may name, and what those pieces hang on that may be recorded.
    fn look_around(&self, as_read: &BTreeMap<PieceName, PieceAsRead>) -> (Map, BTreeMap<PieceName, Outlook>) {
        let taken = self.recorded.taken.iter().map(|(name, record)| (name.clone(), record.sections.clone()));
        let read = as_read.iter().map(|(name, piece)| (name.clone(), piece.sections.clone()));
        let surroundings = Surroundings::of(&self.library, taken.chain(read).collect());
        let links: BTreeMap<&PieceName, OutgoingLinks> =
            as_read.iter().map(|(name, piece)| (name, surroundings.links(name, piece))).collect();
        let outlook = |name: &PieceName| {
            let links = links.get(name).cloned().unwrap_or_default();
            let sections = surroundings.sections(name);
            (name.clone(), Outlook { surroundings: surroundings.digest(&links), links, sections })
        };
        let outlooks = self.recorded.states.keys().map(outlook).collect();
        let wanted = links.values().flat_map(|links| &links.into).cloned().collect();
        (surroundings.into_map(&wanted), outlooks)
    }

    /// Finishes a piece. Returns its reading if it may be recorded.
    fn finish_piece(
        &mut self,
        map: &Map,
        piece: &PieceName,
        outlook: Option<Outlook>,
        mut findings: Vec<Finding>,
    ) -> Option<PieceReading> {
        self.settle_and_check(map, piece, &mut findings);
        let reading = outlook.and_then(|outlook| self.reading(piece, outlook, &findings));
        if reading.is_none() && self.held.let_go.remove(piece).is_some() {
            // Its texts are needed, and they must be those of the documents.
            let others = std::mem::take(&mut self.report.findings);
            let addresses: Vec<_> = self.library.editions_of(piece).map(|(address, _)| address.clone()).collect();
            addresses.iter().for_each(|address| drop(self.library.editions.remove(address)));
            self.read_piece(piece.clone());
            findings.append(&mut std::mem::replace(&mut self.report.findings, others));
            self.settle_and_check(map, piece, &mut findings);
        }
        if reading.is_none() && self.held.is_full() {
            // One with films stays as it is.
            let _ = pack(&mut self.library, piece);
        }
        self.report.findings.append(&mut findings);
        reading
    }

    fn settle_and_check(&mut self, map: &Map, piece: &PieceName, findings: &mut Vec<Finding>) {
        targets::settle(map, &mut self.library, piece, findings);
        rules::check(&self.library, piece, findings);
    }

    /// The reading of a piece, if it may be recorded. Packs its documents and lets them go then.
    fn reading(&mut self, name: &PieceName, outlook: Outlook, findings: &[Finding]) -> Option<PieceReading> {
        let state = self.recorded.states.get(name)?.clone();
        let piece = self.library.pieces.get(name)?.clone();
        if findings.iter().any(|finding| finding.severity == Severity::Error) {
            return None;
        }
        let let_go = self.held.let_go.get(name);
        let was_read =
            |path: &String| self.report.texts.contains_key(path) || let_go.is_some_and(|files| files.contains(path));
        let mut files = BTreeSet::from([format!("{name}/piece.toml")]);
        for (address, edition) in self.library.editions_of(name) {
            let beside = [address.file(), address.lock_file(), address.trace_file(), address.reviews_file()];
            files.extend(beside.into_iter().filter(was_read));
            for block in edition.document.every_block() {
                if let Block::Figure(figure) = block {
                    files.insert(format!("{name}/{}", figure.picture.name));
                }
            }
            // While the document is there.
            let _ = edition.document.facts();
        }
        let files = readings::digests(self.layers, files)?;
        // Of texts that were let go it must be sure that the files still hold them.
        if let_go.is_some() && !readings::listing(self.layers, name)?.is_as(&state) {
            return None;
        }
        let packed = pack(&mut self.library, name)?;
        let edition =
            |(address, packed): (Address, PackedDocument)| Some((self.library.editions.get(&address)?.clone(), packed));
        let editions = packed.into_iter().filter_map(edition).collect();
        let Outlook { links, surroundings, sections } = outlook;
        let findings = findings.iter().map(RecordedFinding::of).collect();
        Some(PieceReading { state, surroundings, links, sections, piece, findings, files, editions })
    }
}

/// The folder of a piece that a file lies in.
fn folder_of(file: &str) -> &str {
    file.match_indices('/').nth(1).map_or("", |(at, _)| &file[..at])
}
