//! The ground for tests of the store: each runs on SQLite and on PostgreSQL, with a clock that it sets.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use super::{DatabaseUrl, Moment, SealingKey, Store};

#[path = "../../tests/bed/postgres.rs"]
#[allow(
    dead_code,
    unreachable_pub,
    missing_docs,
    clippy::unwrap_used,
    clippy::allow_attributes,
    reason = "each crate of tests uses a part"
)]
pub(crate) mod postgres;

/// An empty store and its clock.
pub(crate) struct Ground {
    pub(crate) store: Store,
    pub(crate) url: DatabaseUrl,
    clock: Arc<AtomicI64>,
    /// It goes with the ground.
    _dir: tempfile::TempDir,
}

impl Ground {
    async fn new(url: impl FnOnce(&std::path::Path) -> DatabaseUrl) -> Self {
        let dir = tempfile::tempdir().unwrap();
        let url = url(dir.path());
        let clock = Arc::new(AtomicI64::new(1_800_000_000));
        let told = Arc::clone(&clock);
        let store = Store::open(&url, SealingKey::new().unwrap()).await.unwrap();
        let store = store.with_clock(Arc::new(move || Moment(told.load(Ordering::SeqCst))));
        Self { store, url, clock, _dir: dir }
    }

    /// Lets time go by.
    pub(crate) fn pass(&self, seconds: i64) {
        self.clock.fetch_add(seconds, Ordering::SeqCst);
    }

    /// Which database it is, for what a failed test says.
    pub(crate) fn name(&self) -> &'static str {
        match self.url {
            DatabaseUrl::Sqlite(_) => "SQLite",
            DatabaseUrl::Postgres(_) => "PostgreSQL",
        }
    }
}

/// Runs a test on an empty SQLite database, and then on an empty PostgreSQL database.
pub(crate) async fn on_both(test: impl AsyncFn(&Ground)) {
    let sqlite = Ground::new(|dir| DatabaseUrl::Sqlite(dir.join("evenhand.db"))).await;
    test(&sqlite).await;
    let address = tokio::task::spawn_blocking(|| postgres::shared().database()).await.unwrap();
    let postgres = Ground::new(|_| DatabaseUrl::Postgres(address)).await;
    test(&postgres).await;
}
