//! Carries names of jobs to workers, on apalis: in the same database as the jobs themselves.
//!
//! The guards that apalis needs: one name at a time, so that no name is held by a worker that has no hand
//! free; heartbeats of our own length; a new worker's name at every start; never `setup()` on SQLite,
//! which would switch off that commits reach the disk; a worker that lost its database is built anew, for
//! one that apalis restarts in place was seen never to look for names again (1.0.0, PostgreSQL restarted).
//! It knows no errors of jobs: a job's life is in the store's own table, and a name that was carried is done.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use apalis::prelude::{
    BackendExt as _, FutureStrategy, Monitor, Strategy, TaskSink as _, WorkerBuilder, WorkerContext, WorkerError,
};
use apalis_postgres::PostgresStorage;
use apalis_sqlite::SqliteStorage;
use futures_util::future::BoxFuture;
use tokio::sync::{Notify, watch};
use tower::limit::ConcurrencyLimitLayer;

use crate::store::Db;

/// The queue's name in the tables of apalis.
const NAME: &str = "evenhand";

/// How often a worker looks for a name where nothing wakes it.
const LOOK: Duration = Duration::from_millis(500);

/// How often a worker is heard of; after three that are missing its names go to others.
const BEAT: Duration = Duration::from_secs(10);
const MISSED: usize = 3;

/// How long a worker that stops is waited for.
const LAST: Duration = Duration::from_secs(25);

/// The queue failed.
#[derive(Debug, thiserror::Error)]
#[error("the queue: {0}")]
pub struct QueueError(pub(super) String);

/// Does the job of a name, to its end.
pub(super) type Carry = Arc<dyn Fn(String) -> BoxFuture<'static, ()> + Send + Sync>;

/// Carries names of jobs from those who put them in to those who do them.
pub trait Queue: Send + Sync {
    /// Makes the queue's own tables, or brings them up to date.
    ///
    /// # Errors
    /// When the database does not answer.
    fn set_up(&self) -> BoxFuture<'_, Result<(), QueueError>>;

    /// Puts a name in.
    ///
    /// # Errors
    /// When the database does not answer.
    fn push<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<(), QueueError>>;

    /// Takes names out and carries them, so many at a time, until somebody asks to stop.
    fn work(&self, worker: String, at_a_time: usize, carry: Carry, stop: watch::Receiver<bool>) -> BoxFuture<'_, ()>;
}

/// The queue in the store's database.
#[must_use]
pub fn queue(connections: &Db) -> Arc<dyn Queue> {
    let nudge = Arc::new(Notify::new());
    match connections {
        Db::Sqlite(pool) => {
            let config = apalis_sqlite::Config::default()
                .queue(NAME)
                .batch_size(1)
                .heartbeat_interval(BEAT)
                .missed_heartbeats(MISSED);
            Arc::new(InSqlite { storage: SqliteStorage::new(pool).with_config(config), nudge })
        }
        Db::Postgres(pool) => {
            let config = apalis_postgres::Config::default()
                .queue(NAME)
                .batch_size(1)
                .heartbeat_interval(BEAT)
                .missed_heartbeats(MISSED);
            Arc::new(InPostgres { storage: PostgresStorage::new(pool).with_config(config), nudge })
        }
    }
}

struct InSqlite {
    storage: SqliteStorage<String>,
    nudge: Arc<Notify>,
}

struct InPostgres {
    storage: PostgresStorage<String>,
    nudge: Arc<Notify>,
}

/// What both have in common: apalis has no type for it that could be named.
macro_rules! queue_on {
    ($queue:ty, $storage:ident) => {
        impl Queue for $queue {
            fn set_up(&self) -> BoxFuture<'_, Result<(), QueueError>> {
                Box::pin(async move {
                    let mut tables = $storage::<()>::migrations();
                    // Its tables stand in one database with ours.
                    tables.set_ignore_missing(true);
                    let mut tries = 0;
                    loop {
                        let error = match tables.run(self.storage.pool()).await {
                            Ok(()) => return Ok(()),
                            Err(error) => QueueError(error.to_string()),
                        };
                        // Another process may be making them at this moment.
                        tries += 1;
                        if tries == 5 {
                            return Err(error);
                        }
                        tokio::time::sleep(LOOK).await;
                    }
                })
            }

            fn push<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<(), QueueError>> {
                Box::pin(async move {
                    let mut storage = self.storage.clone();
                    storage.push(id.to_owned()).await.map_err(|error| QueueError(error.to_string()))?;
                    self.nudge.notify_one();
                    Ok(())
                })
            }

            fn work(
                &self,
                worker: String,
                at_a_time: usize,
                carry: Carry,
                stop: watch::Receiver<bool>,
            ) -> BoxFuture<'_, ()> {
                Box::pin(async move {
                    let started = Arc::new(AtomicU64::new(0));
                    while !*stop.borrow() {
                        let (storage, nudge) = (self.storage.clone(), Arc::clone(&self.nudge));
                        let (carry, started, worker) = (Arc::clone(&carry), Arc::clone(&started), worker.clone());
                        let build = move |_: usize| {
                            let number = started.fetch_add(1, Ordering::Relaxed);
                            let (nudge, carry) = (Arc::clone(&nudge), Arc::clone(&carry));
                            let woken = FutureStrategy::new(move |_: &_| Arc::clone(&nudge).notified_owned());
                            let look = Strategy::new().apply(woken).interval(LOOK);
                            WorkerBuilder::new(format!("{worker}-{number}"))
                                .backend(storage.clone().poll_with_strategy(look))
                                .layer(ConcurrencyLimitLayer::new(at_a_time))
                                .build(move |id: String| {
                                    // On a task of its own: should apalis drop it, the job goes on to its end.
                                    let done = tokio::spawn(carry(id));
                                    async move { done.await.map_err(|error| std::io::Error::other(error.to_string())) }
                                })
                        };
                        let monitor = Monitor::new()
                            .register(build)
                            .should_restart(is_worth_another)
                            .with_terminator(async { tokio::time::sleep(LAST).await });
                        let mut asked = stop.clone();
                        let signal = async move {
                            let _ = asked.wait_for(|stop| *stop).await;
                            Ok(())
                        };
                        if let Err(error) = monitor.run_with_signal(signal).await {
                            tracing::warn!(%error, "the queue's worker ended and is built anew");
                        }
                        if !*stop.borrow() {
                            tokio::time::sleep(Duration::from_secs(1)).await;
                        }
                    }
                })
            }
        }
    };
}

queue_on!(InSqlite, SqliteStorage);
queue_on!(InPostgres, PostgresStorage);

/// A worker that ended, for want of the database as a rule, is not started again as it was: it is built
/// anew after a pause, under a new name.
fn is_worth_another(_: &WorkerContext, error: &WorkerError) -> bool {
    tracing::warn!(%error, "the queue's worker ended");
    false
}
