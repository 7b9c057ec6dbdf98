//! Reads the records of review of editions.

use super::Loader;
use crate::content::review::read_reviews;
use crate::content::{Address, PieceName};

impl Loader<'_> {
    /// Reads who has read the editions of a piece. Records of another layer hold for the sentences that they name.
    pub(super) fn reviews(&mut self, name: &PieceName) {
        let addresses: Vec<Address> = self.library.editions_of(name).map(|(address, _)| address.clone()).collect();
        for address in addresses {
            let path = address.reviews_file();
            let Some(text) = self.layers.is_file(&path).then(|| self.text(&path)).flatten() else { continue };
            let (reviews, findings) = read_reviews(&text, &path);
            self.report.findings.extend(findings);
            if let Some(edition) = self.library.editions.get_mut(&address) {
                edition.reviews = reviews;
            }
        }
    }
}
