//! Answers that are kept in memory, unless what they tell of changed while they were made.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use moka::sync::Cache;

use super::delivery::Entry;

/// Answers by their path, the ones that are asked for most.
pub(super) struct Kept {
    entries: Cache<String, Arc<Entry>>,
    changes: AtomicU64,
}

/// What the changes were before an answer was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Since(u64);

impl Kept {
    /// Room for so many bytes.
    pub(super) fn new(most_bytes: u64) -> Self {
        let weigh = |key: &String, entry: &Arc<Entry>| u32::try_from(key.len() + entry.weight()).unwrap_or(u32::MAX);
        Self { entries: Cache::builder().max_capacity(most_bytes).weigher(weigh).build(), changes: AtomicU64::new(0) }
    }

    pub(super) fn get(&self, path: &str) -> Option<Arc<Entry>> {
        self.entries.get(path)
    }

    /// To be asked before an answer is made.
    pub(super) fn since(&self) -> Since {
        Since(self.changes.load(Ordering::SeqCst))
    }

    /// Keeps an answer, unless something changed since: it may tell of what was before.
    pub(super) fn keep(&self, path: &str, entry: Arc<Entry>, since: Since) {
        self.entries.insert(path.to_owned(), entry);
        // Asked when it is in: a change after this forgets it.
        if self.since() != since {
            self.entries.invalidate(path);
        }
    }

    /// What these tell of has changed.
    pub(super) fn forget(&self, paths: &[String]) {
        // Counted first: an answer that is put in after its path was forgotten is not kept.
        self.changes.fetch_add(1, Ordering::SeqCst);
        paths.iter().for_each(|path| self.entries.invalidate(path));
    }

    /// How much is kept.
    pub(super) fn bytes(&self) -> u64 {
        self.entries.weighted_size()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry() -> Arc<Entry> {
        Arc::new(Entry::new("text/plain", b"It is being made.".to_vec()))
    }

    #[test]
    fn an_answer_is_kept_until_what_it_tells_of_changes() {
        let kept = Kept::new(1 << 20);

        kept.keep("/en/", entry(), kept.since());
        kept.keep("/fr/", entry(), kept.since());
        kept.forget(&["/fr/".to_owned()]);

        assert!(kept.get("/en/").is_some() && kept.get("/fr/").is_none());
    }

    #[test]
    fn an_answer_that_was_begun_before_a_change_is_not_kept() {
        let kept = Kept::new(1 << 20);
        let since = kept.since();

        kept.forget(&["/fr/".to_owned()]);
        kept.keep("/fr/", entry(), since);

        assert!(kept.get("/fr/").is_none());
        kept.keep("/fr/", entry(), kept.since());
        assert!(kept.get("/fr/").is_some());
    }
}
