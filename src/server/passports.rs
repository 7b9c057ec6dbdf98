//! Passports of what a service delivers, and the page that tells readers of them.

use super::state::{Route, Snapshot};
use super::stored_response::{Keep, StoredResponse};
use crate::channels::page;
use crate::content::Address;
use crate::pipeline::{self, BlobStore as _};

impl Snapshot {
    /// The route of the page that tells how the files of an edition were checked.
    pub(super) fn proof(&self, address: Address) -> Option<Route> {
        self.library.editions.contains_key(&address).then_some(Route::Proof(address))
    }

    /// The page that tells how the files of an edition were checked.
    pub(super) fn proof_page(&self, address: &Address) -> Option<StoredResponse> {
        let edition = self.library.editions.get(address)?;
        let page = pipeline::passport_name(address, page::ID.name());
        let read = |path: &str| match path == page {
            true => Ok(self.page_passport(address).map(String::into_bytes)),
            false => self.folder.get(path),
        };
        let (made, words) = (self.maker.made(address), self.words(&address.lang));
        let proof = pipeline::proof_page(&self.site, edition, &made, words, &read);
        let proof = proof.inspect_err(|error| tracing::error!(%error, "a page is not delivered")).ok()?;
        Some(StoredResponse::page(proof).in_lang(&address.lang))
    }

    /// A passport by the name of its file: that of the page is made with it, the others lie beside their files.
    pub(super) fn passport(&self, address: &Address, name: &str) -> Option<StoredResponse> {
        let key = format!("{}{name}", address.folder());
        let json = match key == pipeline::passport_name(address, page::ID.name()) {
            true => self.page_passport(address)?.into_bytes(),
            false => {
                let read = self.folder.get(&key);
                read.inspect_err(|error| tracing::error!(%error, "a passport cannot be read")).ok()??
            }
        };
        Some(StoredResponse::new("application/json", json).keep(Keep::Shortly))
    }

    fn page_passport(&self, address: &Address) -> Option<String> {
        let edition = self.library.editions.get(address)?;
        let (made, missing) = (self.maker.made(address), self.maker.why_missing(address));
        let by_people = self.replies.ways(address, self.words(&address.lang));
        let made = pipeline::MadeFiles { artifacts: &made, by_people: &by_people };
        pipeline::page_passport(&self.library, &self.site, edition, made, missing).ok()
    }
}
