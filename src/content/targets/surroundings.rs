//! Dependencies of a piece outside of its folder: the glossaries, and the pieces and sections that its links name.

use std::cell::RefCell;
use std::collections::BTreeMap;

use super::{Map, Sections};
use crate::content::readings::OutgoingLinks;
use crate::content::{Library, PieceName};
use crate::document::{Inline, Target, digest};

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
    pub(in crate::content) fn links(&self, piece: &PieceName) -> OutgoingLinks {
        let mut links = OutgoingLinks::default();
        for (_, edition) in self.library.editions_of(piece) {
            links.into.extend(self.map.linked_into(edition));
            let is_link = |inline: &Inline| matches!(inline, Inline::Link { target: Target::Piece { .. }, .. });
            for sentence in edition.document.sentences() {
                crate::content::rules::each_inline(&sentence.inlines, &mut |inline| links.any |= is_link(inline));
            }
        }
        links
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
        let editions = self.library.editions_of(piece);
        let sections: BTreeMap<_, Sections> = editions
            .map(|(address, edition)| ((address.level, address.lang.clone()), Sections::of(&edition.document)))
            .collect();
        let found = digest(&[format!("{sections:?}").as_bytes()]).hex();
        self.sections.borrow_mut().insert(piece.clone(), found.clone());
        found
    }
}
