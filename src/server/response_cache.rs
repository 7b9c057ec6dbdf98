//! The cache of answers in memory: pages and small files that are the same for everybody.
//!
//! An answer is found by its path, and by the language that the browser asks for if its words depend on that. It is
//! stored in every coding. An answer is not stored if something changed while it was made. A library that was read anew
//! begins with an empty cache.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use futures_util::FutureExt as _;
use futures_util::future::{BoxFuture, Shared};
use moka::sync::Cache;

use super::error::HttpProblem;
use super::stored_response::{Keep, StoredResponse};
use crate::lang::Lang;

/// Answers by their path, the ones that are asked for most.
pub(super) struct ResponseCache {
    entries: Cache<String, Arc<StoredResponse>>,
    changes: AtomicU64,
    /// Answers that are being made, by their path and the change after which that began.
    flights: Mutex<HashMap<(String, u64), Flight>>,
}

/// An answer that is being made, for all who wait for it.
type Flight = Shared<BoxFuture<'static, Result<Arc<StoredResponse>, HttpProblem>>>;

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
        let entries = Cache::builder().max_capacity(most_bytes).weigher(weigh).build();
        Self { entries, changes: AtomicU64::new(0), flights: Mutex::default() }
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

    /// Has an answer made, on a thread that may take its time. Whoever asks for the same meanwhile gets the same: what
    /// costs work is done once, however many ask for it at the moment in which it is not kept. Who asks after a change
    /// gets an answer that was begun after it.
    ///
    /// # Errors
    /// When there is nothing to make, or making it failed.
    pub(super) async fn make(
        self: &Arc<Self>,
        path: String,
        make: impl FnOnce() -> Option<Arc<StoredResponse>> + Send + 'static,
    ) -> Result<Arc<StoredResponse>, HttpProblem> {
        let flight = {
            let since = self.since();
            let key = (path, since.0);
            let mut flights = self.flights();
            match flights.get(&key) {
                Some(flight) => flight.clone(),
                None => {
                    let (kept, own) = (Arc::clone(self), key.clone());
                    let making = tokio::task::spawn_blocking(move || {
                        let guard = FlightGuard { kept: &kept, key: own };
                        let made = make();
                        if let Some(entry) = &made {
                            kept.keep(&guard.key.0, Arc::clone(entry), since);
                        }
                        made
                    });
                    let made =
                        async move { making.await.map_err(|_| HttpProblem::Fault)?.ok_or(HttpProblem::NotFound) };
                    flights.entry(key).or_insert(made.boxed().shared()).clone()
                }
            }
        };
        flight.await
    }

    fn flights(&self) -> MutexGuard<'_, HashMap<(String, u64), Flight>> {
        // What the lock guards is whole between any two statements.
        self.flights.lock().unwrap_or_else(PoisonError::into_inner)
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

/// Forgets that an answer is being made, however that ends.
struct FlightGuard<'a> {
    kept: &'a ResponseCache,
    key: (String, u64),
}

impl Drop for FlightGuard<'_> {
    fn drop(&mut self) {
        self.kept.flights().remove(&self.key);
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::AtomicUsize;
    use std::sync::mpsc;

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

    #[tokio::test]
    async fn an_answer_is_made_once_for_all_who_ask_meanwhile_and_anew_after_a_change() {
        let kept = Arc::new(ResponseCache::new(1 << 20));
        let made = Arc::new(AtomicUsize::new(0));
        let (go, wait) = mpsc::channel::<()>();
        let wait = Arc::new(Mutex::new(wait));
        let ask = || {
            let (kept, made, wait) = (Arc::clone(&kept), Arc::clone(&made), Arc::clone(&wait));
            tokio::spawn(async move {
                let make = move || {
                    made.fetch_add(1, Ordering::Relaxed);
                    // It waits until nobody holds the other end.
                    let _ = wait.lock().unwrap().recv();
                    Some(entry())
                };
                kept.make("/en/".to_owned(), make).await.map(|entry| entry.weight())
            })
        };
        let first: Vec<_> = (0..20).map(|_| ask()).collect();
        while made.load(Ordering::Relaxed) == 0 {
            tokio::task::yield_now().await;
        }
        // Who leaves takes nothing from those who wait.
        first[0].abort();
        tokio::task::yield_now().await;
        kept.forget(&["/en/".to_owned()]);
        let second: Vec<_> = (0..20).map(|_| ask()).collect();
        while kept.flights().len() < 2 {
            tokio::task::yield_now().await;
        }
        drop(go);

        for answer in first.into_iter().skip(1).chain(second) {
            assert!(answer.await.unwrap().is_ok());
        }
        assert_eq!((made.load(Ordering::Relaxed), kept.flights().len()), (2, 0));
    }

    #[tokio::test]
    async fn what_cannot_be_made_is_not_there_for_anybody_and_is_tried_again() {
        let kept = Arc::new(ResponseCache::new(1 << 20));

        assert!(matches!(kept.make("/en/".to_owned(), || None).await, Err(HttpProblem::NotFound)));
        assert!(matches!(kept.make("/en/".to_owned(), || panic!("a fault")).await, Err(HttpProblem::Fault)));
        assert!(kept.make("/en/".to_owned(), || Some(entry())).await.is_ok());
        assert_eq!(kept.flights().len(), 0);
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
