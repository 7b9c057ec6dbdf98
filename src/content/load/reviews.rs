//! Reads the records of review of editions.

use super::Loader;
use crate::content::review::{joined, read_reviews};
use crate::content::{Address, PieceName, Review};

impl Loader<'_> {
    /// Reads who has read the editions of a piece. The records of all layers count: each names the sentences that it
    /// holds for.
    pub(super) fn reviews(&mut self, name: &PieceName) {
        let addresses: Vec<Address> = self.library.editions_of(name).map(|(address, _)| address.clone()).collect();
        for address in addresses {
            let path = address.reviews_file();
            let mut reviews: Vec<Review> = Vec::new();
            for file in self.layers.each(&path) {
                let Some(text) = self.read(&file, &path) else { continue };
                let (read, findings) = read_reviews(&text, &path);
                self.report.findings.extend(findings);
                reviews = joined(reviews, read);
            }
            if let Some(edition) = self.library.editions.get_mut(&address) {
                edition.reviews = reviews;
            }
        }
    }
}
