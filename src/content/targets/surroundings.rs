//! Dependencies of a piece outside of its folder: the glossaries, and the pieces and sections that its links name.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use super::{Map, Sections};
use crate::content::readings::OutgoingLinks;
use crate::content::{Edition, Library, PieceName};
use crate::document::{Inline, Target, digest, each_inline};

/// Facts of a piece as it was read, on which others and its record hang. They are taken before its links are settled.
pub(in crate::content) struct PieceAsRead {
    links: LinksAsRead,
    /// Digest of the names of its sections.
    pub(in crate::content) sections: String,
}

impl PieceAsRead {
    /// The facts of a piece whose documents are there.
    pub(in crate::content) fn of(library: &Library, piece: &PieceName) -> Self {
        let mut links = LinksAsRead::default();
        library.editions_of(piece).for_each(|(_, edition)| links.add(edition));
        Self { links, sections: sections_digest(library, piece) }
    }
}

/// Links of editions before they are settled.
#[derive(Default)]
pub(super) struct LinksAsRead {
    /// Whether any link leads to a piece.
    any: bool,
    /// Pieces of whose sections a link names one, as the link names them, with the file that it stands in.
    into: BTreeSet<(PieceName, String)>,
}

impl LinksAsRead {
    /// Adds the links of an edition.
    pub(super) fn add(&mut self, edition: &Edition) {
        for sentence in edition.document.sentences() {
            each_inline(&sentence.inlines, &mut |inline| {
                let Inline::Link { target: Target::Piece { collection, piece, section }, .. } = inline else { return };
                self.any = true;
                if section.is_some() {
                    let name = PieceName { collection: collection.clone(), piece: piece.clone() };
                    self.into.insert((name, edition.file.clone()));
                }
            });
        }
    }

    /// The pieces that the links of a piece mean.
    pub(super) fn meant(&self, map: &Map, piece: &PieceName) -> OutgoingLinks {
        let meant = |(name, file): &(PieceName, String)| map.meant(name.clone(), &piece.collection, file);
        OutgoingLinks { any: self.any, into: self.into.iter().map(meant).collect() }
    }
}

/// Digest of the names of a piece's sections.
fn sections_digest(library: &Library, piece: &PieceName) -> String {
    let editions = library.editions_of(piece);
    let sections: BTreeMap<_, Sections> = editions
        .map(|(address, edition)| ((address.level, address.lang.clone()), Sections::of(&edition.document)))
        .collect();
    digest(&[format!("{sections:?}").as_bytes()]).hex()
}

/// Surroundings of the pieces of a library.
pub(in crate::content) struct Surroundings<'a> {
    library: &'a Library,
    map: Map,
    /// Digest of the glossaries.
    glossaries: String,
    /// Digest of the names of all pieces and languages.
    names: String,
    /// Digests of the names of a piece's sections, as far as they are known.
    sections: RefCell<BTreeMap<PieceName, String>>,
}

impl<'a> Surroundings<'a> {
    /// The surroundings in a library, of which the digests of sections in `known` were recorded.
    pub(in crate::content) fn of(library: &'a Library, known: BTreeMap<PieceName, String>) -> Self {
        let map = Map::of_names(library);
        let names = format!("{:?} {:?}", map.pieces.keys(), map.languages);
        Self {
            library,
            map,
            glossaries: digest(&[format!("{:?}", library.glossaries).as_bytes()]).hex(),
            names: digest(&[names.as_bytes()]).hex(),
            sections: RefCell::new(known),
        }
    }

    /// Returns the targets of a piece's links before they are settled.
    pub(in crate::content) fn links(&self, name: &PieceName, piece: &PieceAsRead) -> OutgoingLinks {
        piece.links.meant(&self.map, name)
    }

    /// The pieces and sections that links may name, with the sections of these pieces.
    pub(in crate::content) fn into_map(self, wanted: &BTreeSet<PieceName>) -> Map {
        let Self { library, mut map, .. } = self;
        wanted.iter().for_each(|piece| map.add_sections(library, piece));
        map
    }

    /// Digest of the surroundings of a piece with these links.
    pub(in crate::content) fn digest(&self, links: &OutgoingLinks) -> String {
        let mut parts = vec![self.glossaries.clone()];
        if links.any {
            parts.push(self.names.clone());
        }
        parts.extend(links.into.iter().map(|piece| self.sections(piece)));
        digest(&parts.iter().map(String::as_bytes).collect::<Vec<_>>()).hex()
    }

    /// Digest of the names of a piece's sections.
    pub(in crate::content) fn sections(&self, piece: &PieceName) -> String {
        if let Some(known) = self.sections.borrow().get(piece) {
            return known.clone();
        }
        let found = sections_digest(self.library, piece);
        self.sections.borrow_mut().insert(piece.clone(), found.clone());
        found
    }
}
