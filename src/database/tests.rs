//! The ground for tests of the store: each runs on SQLite and on PostgreSQL, with a clock that it sets.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use super::{
    AuditedRefusal, DatabaseUrl, FirstWording, JobKind, JobState, LanguageState, MailState, SealingKey, Store,
    Timestamp,
};
use crate::requests::{DemandState, Role, Scope, WorkStage};

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
    /// Removed together with the store.
    _dir: tempfile::TempDir,
}

impl Ground {
    async fn new(url: impl FnOnce(&std::path::Path) -> DatabaseUrl) -> Self {
        let dir = tempfile::tempdir().unwrap();
        let url = url(dir.path());
        let clock = Arc::new(AtomicI64::new(1_800_000_000));
        let told = Arc::clone(&clock);
        let store = Store::open(&url, SealingKey::new().unwrap()).await.unwrap();
        let store = store.with_clock(Arc::new(move || Timestamp(told.load(Ordering::SeqCst))));
        Self { store, url, clock, _dir: dir }
    }

    /// Lets time go by.
    pub(crate) fn pass(&self, seconds: i64) {
        self.clock.fetch_add(seconds, Ordering::SeqCst);
    }

    /// Changes rows past the store.
    pub(crate) async fn write(&self, sql: &'static str) {
        self.write_with(sql, &[]).await;
    }

    async fn write_with(&self, sql: &'static str, values: &[super::connection::SqlValue]) {
        let mut tx = self.store.begin().await.unwrap();
        tx.run(sql, values).await.unwrap();
        tx.commit().await.unwrap();
    }

    /// Lets time go by for jobs, whose times are compared with the clock of the database.
    pub(crate) async fn age_jobs(&self, seconds: i64) {
        self.write_with(
            "UPDATE job SET made_at = made_at - $1, run_at = run_at - $1, started_at = started_at - $1, \
             lease_until = lease_until - $1, ended_at = ended_at - $1",
            &[seconds.into()],
        )
        .await;
    }

    /// Names the database, for the message of a failed test.
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

/// Names that are written in databases and read by programs.
#[test]
fn names_in_the_store_stay_as_they_are() {
    fn read<T: Copy>(names: &str, by_name: fn(&str) -> Option<T>, name: fn(T) -> &'static str) {
        for expected in names.split(' ') {
            assert_eq!(by_name(expected).map(name), Some(expected));
        }
        assert!(by_name("Waiting").is_none() && by_name("").is_none(), "names are small letters");
    }
    let demands =
        "needs-translation in-translation in-review needs-voice needs-maker making failed ready declined withdrawn";
    read(demands, DemandState::by_name, DemandState::name);
    assert_eq!(DemandState::ALL.len(), demands.split(' ').count());
    read("draft submitted returned approved published declined dropped", WorkStage::by_name, WorkStage::name);
    read("contributor editor administrator", Role::by_name, Role::name);
    read("ask translate", Scope::by_name, Scope::name);
    read("waiting running done failed cancelled", JobState::by_name, JobState::name);
    read("waiting confirmed stopped", MailState::by_name, MailState::name);
    read("released waiting declined", LanguageState::by_name, LanguageState::name);
    read("person machine", FirstWording::by_name, FirstWording::name);
    assert_eq!(JobKind::KINDS, ["make", "publish", "confirm", "write", "tell", "sweep"]);
    assert_eq!(JobKind::Sweep { hour: 1 }.kind(), "sweep");
    let refusals = ["failed-sign-in", "failed-code", "failed-confirmation", "refused-right", "foreign-form"];
    assert!(refusals.into_iter().all(AuditedRefusal::is_named) && !AuditedRefusal::is_named("SignIn"));
    assert_eq!(AuditedRefusal::Confirm.name(), "failed-confirmation");
}
