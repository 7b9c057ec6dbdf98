//! Passports of what a service delivers, the page that tells readers of them, and their counts over time.

use std::sync::Arc;
use std::time::Duration;

use moka::sync::Cache;
use serde::{Deserialize, Serialize};

use super::state::{Route, Snapshot};
use super::stored_response::{Keep, StoredResponse};
use crate::blobs::{Area, Files};
use crate::channels::page;
use crate::content::Address;
use crate::pipeline::{self, BlobError, BlobStore as _, MadeFiles};
use crate::verify::SiteCounts;
use crate::verify::passport::Passport;

/// Bytes of memory that passports of pages may take.
const MOST_BYTES: u64 = 16 << 20;

/// Time for which counts are not made again.
const COUNTED_FOR: Duration = Duration::from_secs(60);

/// Most days whose counts are kept.
const MOST_DAYS: usize = 400;

/// Name of the file of counts by day, among the records of the service.
const HISTORY: &str = "checks.json";

/// Proofs of the pages that were delivered, and counts of all checks.
#[derive(Clone)]
pub(super) struct Proven {
    pages: Cache<Address, Arc<PagePassport>>,
    counts: Cache<(), Arc<SiteCounts>>,
}

/// Passport of a page under the key of the page.
struct PagePassport {
    key: String,
    passport: Passport,
}

/// Counts of a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct DayCounts {
    /// The day, as ISO 8601 writes it.
    pub(super) day: String,
    /// Artifacts that have a passport.
    pub(super) checked: usize,
    /// Number of artifacts with a failed check.
    pub(super) with_failed: usize,
}

impl Proven {
    /// A store without proofs.
    pub(super) fn new() -> Self {
        let weigh = |_: &Address, page: &Arc<PagePassport>| {
            // The faults of a check are the only part of it that grows.
            let checks = &page.passport.checks;
            let faults: usize =
                checks.iter().flat_map(|check| &check.record.faults).map(|fault| fault.message.len()).sum();
            u32::try_from(1024 + 512 * checks.len() + faults).unwrap_or(u32::MAX)
        };
        Self {
            pages: Cache::builder().max_capacity(MOST_BYTES).weigher(weigh).build(),
            counts: Cache::builder().time_to_live(COUNTED_FOR).build(),
        }
    }
}

impl Snapshot {
    /// The route of the page that tells how the files of an edition were checked.
    pub(super) fn proof(&self, address: Address) -> Option<Route> {
        self.library.editions.contains_key(&address).then_some(Route::Proof(address))
    }

    /// The page of an edition, proven; its passport is kept.
    pub(super) fn page(&self, address: &Address) -> Option<page::Page> {
        self.proven_page(address).map(|(page, _)| page)
    }

    fn proven_page(&self, address: &Address) -> Option<(page::Page, Arc<PagePassport>)> {
        let edition = self.library.editions.get(address)?;
        let (artifacts, missing) = (self.maker.made_whole(address), self.maker.why_missing(address));
        let by_people = self.replies.ways(address, self.words(&address.lang));
        let made = MadeFiles { artifacts: &artifacts, by_people: &by_people };
        let proven = pipeline::edition_page(&self.library, &self.site, edition, made, missing);
        let proven = proven.inspect_err(|error| tracing::error!(%error, "a page is not delivered")).ok()?;
        let passport = Arc::new(PagePassport { key: proven.key, passport: proven.passport });
        self.proven.pages.insert(address.clone(), Arc::clone(&passport));
        Some((proven.page, passport))
    }

    /// The page that tells how the files of an edition were checked.
    pub(super) fn proof_page(&self, address: &Address) -> Option<StoredResponse> {
        let edition = self.library.editions.get(address)?;
        let page = pipeline::passport_name(address, page::ID.name());
        let read = |path: &str| match path == page {
            true => Ok(self.page_passport(address).map(|kept| kept.passport.json().into_bytes())),
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
            true => self.page_passport(address)?.passport.json().into_bytes(),
            false => {
                let read = self.folder.get(&key);
                read.inspect_err(|error| tracing::error!(%error, "a passport cannot be read")).ok()??
            }
        };
        Some(StoredResponse::new("application/json", json).keep(Keep::Shortly))
    }

    /// The passport of an edition's page: the kept one if the page would be the same now.
    fn page_passport(&self, address: &Address) -> Option<Arc<PagePassport>> {
        let edition = self.library.editions.get(address)?;
        if let Some(kept) = self.proven.pages.get(address) {
            let (artifacts, missing) = (self.maker.made_whole(address), self.maker.why_missing(address));
            let by_people = self.replies.ways(address, self.words(&address.lang));
            let made = MadeFiles { artifacts: &artifacts, by_people: &by_people };
            let key = pipeline::page_key(&self.library, &self.site, edition, made, missing);
            if key.as_ref() == Some(&kept.key) {
                return Some(kept);
            }
        }
        self.proven_page(address).map(|(_, passport)| passport)
    }

    /// Counts of the checks of everything that is published, not older than a minute. Of pages those count that were
    /// made since the library was read. Waits for the storage.
    pub(super) fn counts(&self) -> Arc<SiteCounts> {
        self.proven.counts.get_with((), || {
            let counts = Arc::new(self.count());
            if let Err(error) = self.keep_day(&counts) {
                tracing::warn!(%error, "the counts of checks are not kept");
            }
            counts
        })
    }

    /// Counts anew, and keeps the counts of today. Waits for the storage.
    pub(super) fn record_today(&self) {
        if let Err(error) = self.keep_day(&self.count()) {
            tracing::warn!(%error, "the counts of checks are not kept");
        }
    }

    fn count(&self) -> SiteCounts {
        let mut counts = SiteCounts::default();
        for address in self.library.editions.keys() {
            if let Some(page) = self.proven.pages.get(address) {
                counts.add(&page.passport);
            }
            for artifact in self.maker.made(address) {
                let kept = self.folder.get(&pipeline::passport_name(address, &artifact.name)).ok().flatten();
                let kept: Option<Passport> = kept.and_then(|json| serde_json::from_slice(&json).ok());
                kept.iter().for_each(|passport| counts.add(passport));
            }
        }
        counts
    }

    /// Counts of the last days, the oldest first. Waits for the storage.
    ///
    /// # Errors
    /// When the storage cannot be read.
    pub(super) fn days(&self) -> Result<Vec<DayCounts>, BlobError> {
        let kept = self.records()?.get(HISTORY)?;
        Ok(kept.and_then(|json| serde_json::from_slice(&json).ok()).unwrap_or_default())
    }

    /// Keeps the counts of today in place of earlier ones of the same day.
    fn keep_day(&self, counts: &SiteCounts) -> Result<(), BlobError> {
        let day = self.store.now().day();
        let today = DayCounts { day, checked: counts.artifacts(), with_failed: counts.with_failed() };
        let mut days = self.days()?;
        if days.last() == Some(&today) {
            return Ok(());
        }
        days.retain(|kept| kept.day != today.day);
        days.push(today);
        days.drain(..days.len().saturating_sub(MOST_DAYS));
        self.records()?.put(HISTORY, &serde_json::to_vec(&days).unwrap_or_default())
    }

    fn records(&self) -> Result<Files, BlobError> {
        Files::open(&self.settings.kept.lasting(), Area::Service)
    }
}
