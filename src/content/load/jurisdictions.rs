//! Settles the countries of editions that name none themselves.

use super::Loader;
use crate::content::{Address, Jurisdiction, PieceName, jurisdiction};

impl Loader<'_> {
    /// Gives the editions of a piece that name no country those of the piece, or of the edition that they were made from.
    pub(super) fn jurisdictions(&mut self, name: &PieceName) {
        let editions = self.library.editions_of(name);
        let unnamed = editions.filter(|(_, edition)| edition.jurisdiction == Jurisdiction::Unnamed);
        let inherited: Vec<(Address, Jurisdiction)> = unnamed
            .map(|(address, _)| (address.clone(), Jurisdiction::of(jurisdiction::inherited(&self.library, address))))
            .collect();
        for (address, jurisdiction) in inherited {
            if let Some(edition) = self.library.editions.get_mut(&address) {
                edition.jurisdiction = jurisdiction;
            }
        }
    }
}
