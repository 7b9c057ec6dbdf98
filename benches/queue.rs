//! Delay between the enqueueing of a job and its start, on SQLite and PostgreSQL, while nothing else is done.
//!
//! `cargo bench --bench queue` prints a line per case: median, 95th percentile and maximum of 200 jobs. A job is
//! enqueued by the process of the worker, or by another one: that is a store of its own here. PostgreSQL is started
//! in a temporary folder, as by the tests.

#![allow(clippy::print_stdout, clippy::unwrap_used, clippy::allow_attributes, reason = "a program for developers")]

#[path = "../tests/bed/postgres.rs"]
#[allow(dead_code, unreachable_pub, missing_docs, reason = "shared with the tests")]
mod postgres;

use std::sync::Arc;
use std::time::{Duration, Instant};

use futures_util::future::BoxFuture;
use tokio::sync::{mpsc, watch};

use evenhand::blobs::{Area, Files};
use evenhand::channels::layout::LocalPrint;
use evenhand::channels::{Clip, SpeechEngine, SpeechError, Utterance};
use evenhand::content::Library;
use evenhand::database::{DatabaseUrl, JobKind, Priority, Retention, SealingKey, Store};
use evenhand::pipeline::BlobStore;
use evenhand::worker::{ArtifactMaker, EgressPolicy, JobError, NotificationSettings, Publisher, Worker};

const JOBS: u32 = 200;

/// Reports when a job starts.
struct Starts(mpsc::UnboundedSender<Instant>);

impl Publisher for Starts {
    fn publish<'a>(&'a self, _: &'a str) -> BoxFuture<'a, Result<(), JobError>> {
        let _ = self.0.send(Instant::now());
        Box::pin(async { Ok(()) })
    }
}

/// Speaks nothing: no job of this program asks for speech.
struct Mute;

impl SpeechEngine for Mute {
    fn synthesize(&self, _: &Utterance) -> Result<Clip, SpeechError> {
        Err(SpeechError::NoVoice("none".to_owned()))
    }

    fn silence(&self) -> Result<Clip, SpeechError> {
        Err(SpeechError::NoVoice("none".to_owned()))
    }

    fn voice_version(&self) -> String {
        String::new()
    }
}

fn main() {
    let postgres = postgres::Postgres::start("on");
    let runtime = tokio::runtime::Runtime::new().unwrap();
    println!("{:<12} {:<16} {:>10} {:>10} {:>10}", "database", "enqueued by", "median ms", "p95 ms", "max ms");
    for is_other in [false, true] {
        let dir = tempfile::tempdir().unwrap();
        let sqlite = DatabaseUrl::Sqlite(dir.path().join("evenhand.db"));
        runtime.block_on(measure("SQLite", &sqlite, is_other));
        runtime.block_on(measure("PostgreSQL", &DatabaseUrl::Postgres(postgres.database()), is_other));
    }
}

async fn measure(name: &str, url: &DatabaseUrl, is_other: bool) {
    let key = SealingKey::new().unwrap();
    let store = Store::open(url, key.clone()).await.unwrap();
    let enqueuer = if is_other { Store::open(url, key).await.unwrap() } else { store.clone() };
    let (starts, mut started) = mpsc::unbounded_channel();
    let (stop, stopping) = watch::channel(false);
    let worker = tokio::spawn(Arc::new(worker(store, starts)).run(stopping));
    tokio::time::sleep(Duration::from_secs(3)).await;

    let mut delays = Vec::new();
    for number in 0..JOBS {
        // Spread over the intervals of whatever polls.
        tokio::time::sleep(Duration::from_millis(u64::from(60 + number * 37 % 500))).await;
        let work = [JobKind::Publish { submission: format!("job-{number}") }];
        let began = Instant::now();
        enqueuer.enqueue(&work, Priority::Soon).await.unwrap();
        delays.push(started.recv().await.unwrap().duration_since(began).as_secs_f64() * 1000.0);
    }
    stop.send_replace(true);
    worker.await.unwrap();

    delays.sort_by(f64::total_cmp);
    let at = |part: usize| delays[(delays.len() * part / 100).min(delays.len() - 1)];
    let by = if is_other { "another process" } else { "the process" };
    println!("{name:<12} {by:<16} {:>10.1} {:>10.1} {:>10.1}", at(50), at(95), at(100));
}

fn worker(store: Store, starts: mpsc::UnboundedSender<Instant>) -> Worker {
    let memory = |area| Files::open(&"memory:".parse().unwrap(), area).unwrap();
    let site: Arc<dyn BlobStore + Send + Sync> = Arc::new(memory(Area::Site));
    let bench = ArtifactMaker::new(
        Arc::new(Library::default()),
        Box::new(Mute),
        Box::new(LocalPrint),
        Box::new(memory(Area::Cache)),
        site,
        None,
    );
    let retention = Retention { closed_days: 30, most_days: 365 };
    let telling =
        NotificationSettings { smtp: None, from: None, retention, audit_days: 400, reach: EgressPolicy::Public };
    Worker::new(store, Arc::new(bench), Arc::new(Starts(starts)), telling, "here", 2)
}
