//! The cache of answers in memory: pages and small files that are the same for everybody.
//!
//! An answer is found by its path, and by the language that the browser asks for if its words depend on that. It is
//! stored in every coding. An answer is not stored if something changed while it was made. A library that was read anew
//! begins with an empty cache.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use moka::sync::Cache;

use super::stored_response::{Keep, StoredResponse};
use crate::lang::Lang;

/// Answers by their path, the ones that are asked for most.
pub(super) struct ResponseCache {
    entries: Cache<String, Arc<StoredResponse>>,
    changes: AtomicU64,
}

/// Names the variant of a page in a language that is not in its path. No path begins like this.
pub(super) fn variant(name: &str, lang: &Lang) -> String {
    format!("{lang} {name}")
}

/// State of the changes before an answer was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct CacheGeneration(u64);

impl ResponseCache {
    /// Room for so many bytes.
    pub(super) fn new(most_bytes: u64) -> Self {
        let weigh =
            |key: &String, entry: &Arc<StoredResponse>| u32::try_from(key.len() + entry.weight()).unwrap_or(u32::MAX);
        Self { entries: Cache::builder().max_capacity(most_bytes).weigher(weigh).build(), changes: AtomicU64::new(0) }
    }

    pub(super) fn get(&self, path: &str) -> Option<Arc<StoredResponse>> {
        self.entries.get(path)
    }

    /// To be asked before an answer is made.
    pub(super) fn since(&self) -> CacheGeneration {
        CacheGeneration(self.changes.load(Ordering::SeqCst))
    }

    /// Stores an answer, unless something changed since it was begun. An answer that no cache may keep is never found
    /// by its path.
    pub(super) fn keep(&self, path: &str, entry: Arc<StoredResponse>, since: CacheGeneration) {
        if entry.keep == Keep::Never && path.starts_with('/') {
            return;
        }
        self.entries.insert(path.to_owned(), entry);
        // Checked after it is in the cache: a later change removes it.
        if self.since() != since {
            self.entries.invalidate(path);
        }
    }

    /// Removes the answers under these paths: their content has changed.
    pub(super) fn forget(&self, paths: &[String]) {
        // Counted first: an answer that is stored after its path was removed is dropped.
        self.changes.fetch_add(1, Ordering::SeqCst);
        paths.iter().for_each(|path| self.entries.invalidate(path));
    }

    /// Returns the size of the cache in bytes.
    pub(super) fn bytes(&self) -> u64 {
        self.entries.weighted_size()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry() -> Arc<StoredResponse> {
        Arc::new(StoredResponse::new("text/plain", b"It is being made.".to_vec()))
    }

    #[test]
    fn an_answer_is_kept_until_what_it_tells_of_changes() {
        let kept = ResponseCache::new(1 << 20);

        kept.keep("/en/", entry(), kept.since());
        kept.keep("/fr/", entry(), kept.since());
        kept.forget(&["/fr/".to_owned()]);

        assert!(kept.get("/en/").is_some() && kept.get("/fr/").is_none());
    }

    #[test]
    fn an_answer_that_was_begun_before_a_change_is_not_kept() {
        let kept = ResponseCache::new(1 << 20);
        let since = kept.since();

        kept.forget(&["/fr/".to_owned()]);
        kept.keep("/fr/", entry(), since);

        assert!(kept.get("/fr/").is_none());
        kept.keep("/fr/", entry(), kept.since());
        assert!(kept.get("/fr/").is_some());
    }

    #[test]
    fn an_answer_that_nobody_may_keep_is_not_kept_under_its_path() {
        let kept = ResponseCache::new(1 << 20);
        let private = || Arc::new(StoredResponse::new("text/plain", b"Your request.".to_vec()).keep(Keep::Never));
        let refusal = variant("busy", &Lang::english());

        kept.keep("/en/status/secret/", private(), kept.since());
        kept.keep(&refusal, private(), kept.since());

        assert!(kept.get("/en/status/secret/").is_none());
        assert!(kept.get(&refusal).is_some(), "the page for all who are refused is made once");
    }
}
