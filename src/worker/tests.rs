//! Workers as a whole, on SQLite and PostgreSQL, with real processes where one has to die.

use std::collections::BTreeMap;
use std::process::{Child, Command, Stdio};
use std::sync::Mutex;

use futures_util::future::BoxFuture;

use super::*;
use crate::blobs::{Area, Files};
use crate::channels::layout::LocalPrint;
use crate::channels::{Clip, SpeechEngine, SpeechError, Utterance};
use crate::database::tests::{Ground, on_both, postgres};
use crate::database::{DatabaseUrl, JobState, SealingKey, Timestamp};
use crate::pipeline::BlobStore;

/// A publisher that does what a submission's name says, and counts.
#[derive(Default)]
struct Odd {
    done: Mutex<BTreeMap<String, usize>>,
    /// Lets jobs go on that wait for it.
    gate: tokio::sync::Notify,
}

impl Odd {
    fn times(&self, name: &str) -> usize {
        self.done.lock().unwrap().get(name).copied().unwrap_or(0)
    }
}

impl Publisher for Odd {
    fn publish<'a>(&'a self, name: &'a str) -> BoxFuture<'a, Result<(), JobError>> {
        Box::pin(async move {
            match name.split('-').next().unwrap() {
                "panics" => panic!("a broken invariant\nand more"),
                "fails" => return Err(JobError::Again("not today".to_owned())),
                "never" => return Err(JobError::Never("no".to_owned())),
                "aborts" => std::process::abort(),
                "sleeps" => std::future::pending().await,
                "gated" => self.gate.notified().await,
                "naps" => tokio::time::sleep(Duration::from_millis(30)).await,
                _ => {}
            }
            *self.done.lock().unwrap().entry(name.to_owned()).or_default() += 1;
            Ok(())
        })
    }
}

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

/// A workbench with nothing on it.
pub(super) fn bench() -> ArtifactMaker {
    let memory = |area| Files::open(&"memory:".parse().unwrap(), area).unwrap();
    let site: Arc<dyn BlobStore + Send + Sync> = Arc::new(memory(Area::Site));
    let base = Some("https://evenhand.example/".to_owned());
    ArtifactMaker::new(Arc::default(), Box::new(Mute), Box::new(LocalPrint), Box::new(memory(Area::Cache)), site, base)
}

/// A worker that runs until this goes.
struct Running {
    odd: Arc<Odd>,
    stop: watch::Sender<bool>,
    task: JoinHandle<()>,
}

impl Running {
    fn start(store: &Store, at_a_time: usize) -> Self {
        Self::with(store, at_a_time, |worker| worker)
    }

    /// A worker that looks for jobs when it is woken, and never by itself.
    fn never_polling(store: &Store, at_a_time: usize) -> Self {
        Self::with(store, at_a_time, |worker| Worker { poll_interval: Duration::from_secs(86_400), ..worker })
    }

    fn stopping_within(store: &Store, shutdown_grace: Duration) -> Self {
        Self::with(store, 1, |worker| Worker { shutdown_grace, ..worker })
    }

    fn with(store: &Store, at_a_time: usize, set: impl FnOnce(Worker) -> Worker) -> Self {
        let odd = Arc::new(Odd::default());
        let retention = crate::database::Retention { closed_days: 30, most_days: 365 };
        let telling =
            NotificationSettings { smtp: None, from: None, retention, audit_days: 400, reach: EgressPolicy::Public };
        let publisher: Arc<dyn Publisher> = odd.clone();
        let worker = Worker::new(store.clone(), Arc::new(bench()), publisher, telling, "here", at_a_time);
        let (stop, stopping) = watch::channel(false);
        let task = tokio::spawn(Arc::new(set(worker)).run(stopping));
        Self { odd, stop, task }
    }

    async fn stop(self) -> Arc<Odd> {
        self.stop.send_replace(true);
        self.task.await.unwrap();
        self.odd
    }
}

fn publish(name: &str) -> JobKind {
    JobKind::Publish { submission: name.to_owned() }
}

async fn enqueue(store: &Store, names: &[&str]) {
    let works: Vec<JobKind> = names.iter().map(|name| publish(name)).collect();
    assert_eq!(store.enqueue(&works, Priority::Soon).await.unwrap(), names.len());
}

/// Looks again and again until something is so.
async fn until(what: &str, so: impl AsyncFn() -> bool) {
    let end = Instant::now() + Duration::from_secs(60);
    while !so().await {
        assert!(Instant::now() < end, "waited in vain until {what}");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

async fn job(store: &Store, name: &str) -> Job {
    let jobs = store.jobs(None, 1000).await.unwrap();
    jobs.into_iter().find(|job| job.work == publish(name)).unwrap()
}

async fn stands(store: &Store, name: &str, state: JobState) -> bool {
    job(store, name).await.state == state
}

#[tokio::test(flavor = "multi_thread")]
async fn two_workers_do_two_hundred_jobs_once_each() {
    on_both(async |ground| {
        let store = &ground.store;
        let names: Vec<String> = (0..200).map(|number| format!("job-{number}")).collect();
        enqueue(store, &names.iter().map(String::as_str).collect::<Vec<_>>()).await;

        let began = Instant::now();
        let workers = [Running::start(store, 4), Running::start(store, 4)];
        until("all are done", async || {
            let done = store.jobs(Some(JobState::Done), 300).await.unwrap();
            done.iter().filter(|job| job.work.kind() == "publish").count() == names.len()
        })
        .await;
        println!("{}: 200 jobs in {:?}", ground.name(), began.elapsed());

        let [one, two] = workers;
        let (one, two) = (one.stop().await, two.stop().await);
        for name in names {
            assert_eq!(one.times(&name) + two.times(&name), 1, "{name} on {}", ground.name());
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_idle_worker_is_woken_by_what_is_enqueued_released_or_started_again() {
    on_both(async |ground| {
        let store = &ground.store;
        let worker = Running::never_polling(store, 2);
        for name in ["one", "two", "three"] {
            enqueue(store, &[name]).await;
            until("it is done", async || stands(store, name, JobState::Done).await).await;
        }
        enqueue(store, &["sleeps"]).await;
        until("it runs", async || stands(store, "sleeps", JobState::Running).await).await;
        let claimed = job(store, "sleeps").await;

        assert!(store.end_job(&claimed, &JobEnd::Released).await.unwrap());

        until("it is claimed again", async || job(store, "sleeps").await.claim == claimed.claim + 1).await;
        store.cancel_job("ed", &claimed.id).await.unwrap();
        until("it is cancelled", async || stands(store, "sleeps", JobState::Cancelled).await).await;
        store.retry_job("ed", &claimed.id).await.unwrap();
        until("it is started again", async || stands(store, "sleeps", JobState::Running).await).await;
        store.cancel_job("ed", &claimed.id).await.unwrap();
        worker.stop().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_worker_hears_what_other_processes_enqueue_and_listens_again_when_its_connection_broke() {
    let server = tokio::task::spawn_blocking(|| postgres::Postgres::start("off")).await.unwrap();
    let url = server.database();
    let name = url.split("localhost/").nth(1).unwrap().split('?').next().unwrap().to_owned();
    let listener = || server.sql(&name, "SELECT pid FROM pg_stat_activity WHERE query LIKE 'LISTEN%'");
    let open = async || Store::open(&DatabaseUrl::Postgres(url.clone()), SealingKey::new().unwrap()).await.unwrap();
    let (store, other) = (open().await, open().await);
    let worker = Running::never_polling(&store, 2);
    until("it listens", async || !listener().is_empty()).await;

    for name in ["one", "two", "three"] {
        enqueue(&other, &[name]).await;
        until("it is done", async || stands(&store, name, JobState::Done).await).await;
        let before = listener();
        server.sql("postgres", &format!("SELECT pg_terminate_backend({before})"));
        until("it listens again", async || !["", before.as_str()].contains(&listener().as_str())).await;
    }
    worker.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_worker_that_nothing_wakes_polls() {
    on_both(async |ground| {
        let worker = Running::start(&ground.store, 1);
        // Whoever writes the row by hand wakes nobody.
        enqueue(&ground.store, &["first"]).await;
        until("it is done", async || stands(&ground.store, "first", JobState::Done).await).await;

        ground.write("UPDATE job SET state = 'waiting', live = key WHERE state = 'done' AND kind = 'publish'").await;

        until("it is done again", async || job(&ground.store, "first").await.claim == 2).await;
        assert_eq!(worker.stop().await.times("first"), 2);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_job_whose_lease_was_lost_is_stopped_and_its_end_is_discarded() {
    on_both(async |ground| {
        let store = &ground.store;
        enqueue(store, &["sleeps"]).await;
        let worker = Running::start(store, 1);
        until("it runs", async || stands(store, "sleeps", JobState::Running).await).await;
        let first = job(store, "sleeps").await;

        // Another node claims it: for it the lease is over.
        ground.write("UPDATE job SET claim = claim + 1, worker = 'another' WHERE kind = 'publish'").await;
        let others = job(store, "sleeps").await;
        enqueue(store, &["next"]).await;
        until("the worker does another one", async || stands(store, "next", JobState::Done).await).await;
        worker.stop().await;

        let now = job(store, "sleeps").await;
        assert_eq!((now.state, now.claim), (JobState::Running, first.claim + 1), "{}", ground.name());
        assert!(store.end_job(&others, &JobEnd::Done).await.unwrap());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_worker_that_stops_releases_what_takes_too_long_for_others_to_claim_at_once() {
    on_both(async |ground| {
        let store = &ground.store;
        enqueue(store, &["sleeps"]).await;
        let worker = Running::stopping_within(store, Duration::ZERO);
        until("it runs", async || stands(store, "sleeps", JobState::Running).await).await;
        let name = job(store, "sleeps").await.worker;

        worker.stop().await;

        let released = job(store, "sleeps").await;
        assert_eq!((released.state, released.attempts), (JobState::Waiting, 0), "{}", ground.name());
        assert_eq!(store.claim("another").await.unwrap().map(|job| job.id), Some(released.id), "not {name:?}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_job_that_fails_or_panics_rests_longer_every_time_and_is_given_up() {
    on_both(async |ground| {
        let store = &ground.store;
        enqueue(store, &["fails", "panics", "never"]).await;
        let worker = Running::start(store, 2);
        until("the hopeless one is given up", async || stands(store, "never", JobState::Failed).await).await;

        let mut rests = Vec::new();
        for failures in 1..=4 {
            for name in ["fails", "panics"] {
                until("it failed", async || job(store, name).await.failures == failures).await;
            }
            let failed = job(store, "fails").await;
            assert_eq!(failed.state, JobState::Waiting);
            assert!(failed.run_at > failed.started_at.unwrap(), "it rests");
            rests.push(failed.run_at.0 - failed.started_at.unwrap().0);
            ground.age_jobs(40).await;
        }
        for name in ["fails", "panics"] {
            until("it is given up", async || stands(store, name, JobState::Failed).await).await;
        }

        worker.stop().await;
        for (rest, base) in rests.iter().zip([2, 4, 8, 16]) {
            // A few seconds may pass between the start and the end.
            assert!((base..=base + base / 4 + 5).contains(rest), "{rests:?}");
        }
        let errors = [job(store, "fails").await, job(store, "panics").await].map(|job| job.error.unwrap());
        assert_eq!(errors, ["not today", "a fault of ours: a broken invariant"]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_job_that_is_cancelled_ends_within_a_second_and_can_be_started_again() {
    on_both(async |ground| {
        let store = &ground.store;
        enqueue(store, &["sleeps"]).await;
        let worker = Running::start(store, 1);
        until("it runs", async || stands(store, "sleeps", JobState::Running).await).await;
        let id = job(store, "sleeps").await.id;

        let asked = Instant::now();
        store.cancel_job("ed", &id).await.unwrap();
        until("it is cancelled", async || stands(store, "sleeps", JobState::Cancelled).await).await;
        let took = asked.elapsed();

        assert!(took < Duration::from_secs(1), "{took:?} on {}", ground.name());
        enqueue(store, &["next"]).await;
        until("the hand is free", async || stands(store, "next", JobState::Done).await).await;
        assert!(store.cancel_job("ed", &id).await.is_err(), "it has ended");
        store.retry_job("ed", &id).await.unwrap();
        until("it runs again", async || stands(store, "sleeps", JobState::Running).await).await;
        store.cancel_job("ed", &id).await.unwrap();
        worker.stop().await;
    })
    .await;
}

/// Not a test: a worker in a process of its own, which a test starts and which may die.
#[tokio::test(flavor = "multi_thread")]
#[ignore = "started by other tests"]
async fn a_worker_of_its_own() {
    let Ok(url) = std::env::var("EVENHAND_TEST_DATABASE") else { return };
    let store = Store::open(&url.parse().unwrap(), SealingKey::read(&"0".repeat(64)).unwrap()).await.unwrap();
    let _worker = Running::start(&store, 2);
    std::future::pending::<()>().await;
}

/// Starts a worker as a process.
fn process(ground: &Ground) -> Child {
    let url = match &ground.url {
        DatabaseUrl::Sqlite(path) => format!("sqlite:{}", path.display()),
        DatabaseUrl::Postgres(url) => url.clone(),
    };
    Command::new(std::env::current_exe().unwrap())
        .args(["worker::tests::a_worker_of_its_own", "--exact", "--ignored"])
        .env("EVENHAND_TEST_DATABASE", url)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

/// A store whose clock is the system's, as that of a process is.
fn on_time(ground: &Ground) -> Store {
    ground.store.clone().with_clock(Arc::new(crate::database::now))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_worker_that_is_killed_loses_no_job_and_the_next_one_does_it_at_once() {
    on_both(async |ground| {
        let store = &on_time(ground);
        enqueue(store, &["sleeps"]).await;
        let mut killed = process(ground);
        until("it runs", async || stands(store, "sleeps", JobState::Running).await).await;
        enqueue(store, &["waits"]).await;

        killed.kill().unwrap();
        killed.wait().unwrap();
        let before = job(store, "sleeps").await;
        let began = Instant::now();
        let mut next = process(ground);
        until("it runs again", async || {
            let now = job(store, "sleeps").await;
            now.state == JobState::Running && now.worker != before.worker
        })
        .await;
        println!("{}: taken over {:?} after the next worker's start", ground.name(), began.elapsed());
        until("the other is done", async || stands(store, "waits", JobState::Done).await).await;

        assert_eq!(job(store, "sleeps").await.attempts, before.attempts + 1);
        next.kill().unwrap();
        next.wait().unwrap();
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_job_that_ends_its_process_again_and_again_is_given_up_and_others_are_done() {
    on_both(async |ground| {
        let store = &on_time(ground);
        enqueue(store, &["aborts"]).await;
        let mut deaths = 0;
        while !stands(store, "aborts", JobState::Failed).await {
            let mut child = process(ground);
            until("it dies or gives up", async || !stands(store, "aborts", JobState::Running).await || is_gone(&child))
                .await;
            until("the job was begun or given up", async || {
                is_gone(&child) || stands(store, "aborts", JobState::Failed).await
            })
            .await;
            deaths += usize::from(is_gone(&child));
            let _ = child.kill();
            child.wait().unwrap();
            assert!(deaths < 12, "it is given up");
        }
        assert_eq!(deaths, 8);
        let worker = Running::start(store, 1);
        enqueue(store, &["next"]).await;
        until("another is done", async || stands(store, "next", JobState::Done).await).await;
        worker.stop().await;
    })
    .await;
}

/// Returns `true` if a child has ended and waits to be asked how.
fn is_gone(child: &Child) -> bool {
    let stat = std::fs::read_to_string(format!("/proc/{}/stat", child.id())).unwrap_or_default();
    stat.rsplit(')').next().is_none_or(|rest| rest.trim_start().starts_with('Z') || rest.is_empty())
}

#[tokio::test(flavor = "multi_thread")]
async fn workers_go_on_when_the_database_was_away() {
    let server = tokio::task::spawn_blocking(|| postgres::Postgres::start("off")).await.unwrap();
    let url = DatabaseUrl::Postgres(server.database());
    let store = Store::open(&url, SealingKey::new().unwrap()).await.unwrap();
    let names: Vec<String> = (0..40).map(|number| format!("naps-{number}")).collect();
    let worker = Running::start(&store, 1);
    enqueue(&store, &names.iter().map(String::as_str).collect::<Vec<_>>()).await;
    until("some are done", async || store.jobs(Some(JobState::Done), 50).await.unwrap().len() > 3).await;

    server.end();
    server.begin();

    until("all are done", async || {
        // The hourly sweep is a job too.
        let done = store.jobs(Some(JobState::Done), 50).await.unwrap_or_default();
        done.iter().filter(|job| job.work.kind() == "publish").count() == names.len()
    })
    .await;
    let odd = worker.stop().await;
    // What was done while the database was away may be done again; its end is written down once.
    let odd = odd.done.lock().unwrap().clone();
    assert!(odd.len() == names.len() && odd.values().all(|times| *times <= 2), "{odd:?}");
    let left = store.jobs(Some(JobState::Running), 50).await.unwrap();
    assert_eq!(left, [], "nothing is left behind");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_end_that_the_database_refuses_for_a_while_is_written_down_afterwards() {
    on_both(async |ground| {
        let store = &ground.store;
        let worker = Running::start(store, 2);
        enqueue(store, &["gated"]).await;
        until("it runs", async || stands(store, "gated", JobState::Running).await).await;

        ground.write("ALTER TABLE job RENAME TO job_away").await;
        assert!(store.claim("another").await.is_err(), "{}", ground.name());
        worker.odd.gate.notify_one();
        until("the work is done", async || worker.odd.times("gated") == 1).await;
        ground.write("ALTER TABLE job_away RENAME TO job").await;

        until("its end is written down", async || stands(store, "gated", JobState::Done).await).await;
        enqueue(store, &["next"]).await;
        until("and it goes on", async || stands(store, "next", JobState::Done).await).await;
        assert_eq!(worker.stop().await.times("gated"), 1);
    })
    .await;
}

#[test]
fn pauses_after_errors_of_the_database_double_and_have_an_end() {
    let pauses = [0, 1, 2, 5, 6, 99].map(|failures| backoff(POLL_INTERVAL, failures).as_millis());
    assert_eq!(pauses, [250, 500, 1_000, 8_000, 8_000, 8_000]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sweep_is_done_once_an_hour_whoever_asks() {
    on_both(async |ground| {
        let store = &ground.store;
        let workers = [Running::start(store, 1), Running::start(store, 1)];
        let swept = async || {
            let done = store.jobs(Some(JobState::Done), 50).await.unwrap();
            done.iter().filter(|job| matches!(job.work, JobKind::Sweep { .. })).count()
        };
        until("it is swept", async || swept().await == 1).await;
        ground.pass(3600);
        until("it is swept again", async || swept().await == 2).await;

        for worker in workers {
            worker.stop().await;
        }
        assert_eq!(swept().await, 2);
        assert!(store.jobs_ended_since(Some(Timestamp(0))).await.unwrap().len() == 2);
    })
    .await;
}
