//! Workers as a whole, on SQLite and PostgreSQL, with real processes where one has to die.

use std::collections::BTreeMap;
use std::process::{Child, Command, Stdio};
use std::sync::Mutex;
use std::sync::atomic::AtomicUsize;

use futures_util::future::BoxFuture;

use super::*;
use crate::build::Shelf;
use crate::channels::{Clip, ToolError, Tools, Utterance};
use crate::content::Library;
use crate::files::{Area, Files};
use crate::store::tests::{Ground, on_both, postgres};
use crate::store::{DatabaseUrl, JobState, Moment, SealingKey};

/// A publisher that does what a submission's name says, and counts.
#[derive(Default)]
struct Odd {
    done: Mutex<BTreeMap<String, usize>>,
    begun: AtomicUsize,
}

impl Odd {
    fn times(&self, name: &str) -> usize {
        self.done.lock().unwrap().get(name).copied().unwrap_or(0)
    }
}

impl Publisher for Odd {
    fn publish<'a>(&'a self, name: &'a str) -> BoxFuture<'a, Result<(), Fault>> {
        Box::pin(async move {
            self.begun.fetch_add(1, Ordering::SeqCst);
            match name.split('-').next().unwrap() {
                "panics" => panic!("a broken invariant\nand more"),
                "fails" => return Err(Fault::Again("not today".to_owned())),
                "never" => return Err(Fault::Never("no".to_owned())),
                "aborts" => std::process::abort(),
                "sleeps" => std::future::pending().await,
                "naps" => tokio::time::sleep(Duration::from_millis(30)).await,
                _ => {}
            }
            *self.done.lock().unwrap().entry(name.to_owned()).or_default() += 1;
            Ok(())
        })
    }
}

struct Mute;

impl Tools for Mute {
    fn speak(&self, _: &Utterance) -> Result<Clip, ToolError> {
        Err(ToolError::NoVoice("none".to_owned()))
    }

    fn silence(&self) -> Result<Clip, ToolError> {
        Err(ToolError::NoVoice("none".to_owned()))
    }

    fn voice_version(&self) -> String {
        String::new()
    }
}

/// A workbench with nothing on it.
pub(super) fn bench() -> Bench {
    let memory = |area| Files::open(&"memory:".parse().unwrap(), area).unwrap();
    let site: Arc<dyn Shelf + Send + Sync> = Arc::new(memory(Area::Site));
    let base = Some("https://evenhand.example/".to_owned());
    Bench::new(Arc::new(Library::default()), Box::new(Mute), Box::new(memory(Area::Cache)), site, base)
}

/// A worker that runs until this goes.
struct Running {
    odd: Arc<Odd>,
    stop: watch::Sender<bool>,
    task: JoinHandle<()>,
}

impl Running {
    fn start(store: &Store, at_a_time: usize) -> Self {
        Self::start_with(store, at_a_time, queue(store.connections()))
    }

    fn start_with(store: &Store, at_a_time: usize, queue: Arc<dyn Queue>) -> Self {
        let odd = Arc::new(Odd::default());
        let retention = crate::store::Retention { closed_days: 30, most_days: 365 };
        let telling = Telling { smtp: None, from: None, retention, audit_days: 400, reach: Reach::Public };
        let publisher: Arc<dyn Publisher> = odd.clone();
        let worker = Worker::new(store.clone(), Arc::new(bench()), publisher, telling, "here", at_a_time);
        let worker = Worker { queue, ..worker };
        let (stop, stopping) = watch::channel(false);
        let task = tokio::spawn(Arc::new(worker).run(stopping));
        Self { odd, stop, task }
    }

    async fn stop(self) -> Arc<Odd> {
        self.stop.send_replace(true);
        self.task.await.unwrap();
        self.odd
    }
}

fn publish(name: &str) -> Work {
    Work::Publish { submission: name.to_owned() }
}

async fn put_in(store: &Store, names: &[&str]) {
    let works: Vec<Work> = names.iter().map(|name| publish(name)).collect();
    assert_eq!(store.put_in(&works, Urgency::Soon).await.unwrap(), names.len());
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
        put_in(store, &names.iter().map(String::as_str).collect::<Vec<_>>()).await;

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
async fn a_name_that_the_queue_carries_again_and_again_does_nothing_more() {
    on_both(async |ground| {
        let store = &ground.store;
        put_in(store, &["once"]).await;
        let id = job(store, "once").await.id;
        let queue = queue(store.connections());
        queue.set_up().await.unwrap();
        for _ in 0..5 {
            queue.push(&id).await.unwrap();
        }

        let worker = Running::start(store, 4);
        until("it is done", async || stands(store, "once", JobState::Done).await).await;
        queue.push(&id).await.unwrap();
        put_in(store, &["last"]).await;
        until("another is done", async || stands(store, "last", JobState::Done).await).await;

        assert_eq!(worker.stop().await.times("once"), 1);
        assert_eq!(job(store, "once").await.attempts, 1);
    })
    .await;
}

/// A queue that is built twice before it gives anything out.
struct Sleepy {
    queue: Arc<dyn Queue>,
    built: AtomicUsize,
    is_set_up: AtomicUsize,
}

impl Queue for Sleepy {
    fn set_up(&self) -> BoxFuture<'_, Result<(), QueueError>> {
        match self.is_set_up.fetch_add(1, Ordering::SeqCst) {
            0 => Box::pin(async { Err(QueueError("not yet".to_owned())) }),
            _ => self.queue.set_up(),
        }
    }

    fn push<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<(), QueueError>> {
        self.queue.push(id)
    }

    fn work(&self, worker: String, at_a_time: usize, carry: Carry, stop: watch::Receiver<bool>) -> BoxFuture<'_, ()> {
        match self.built.fetch_add(1, Ordering::SeqCst) {
            0 | 1 => Box::pin(std::future::pending()),
            _ => self.queue.work(worker, at_a_time, carry, stop),
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_queue_that_stopped_or_was_not_there_at_first_is_built_anew() {
    on_both(async |ground| {
        let store = &ground.store;
        let (built, is_set_up) = (AtomicUsize::new(0), AtomicUsize::new(0));
        let sleepy = Arc::new(Sleepy { queue: queue(store.connections()), built, is_set_up });
        put_in(store, &["waits"]).await;

        let worker = Running::start_with(store, 1, sleepy.clone());
        for built in 1..=2 {
            until("the queue is built", async || sleepy.built.load(Ordering::SeqCst) == built).await;
            ground.pass(STILL + 1);
        }

        until("the job is done", async || stands(store, "waits", JobState::Done).await).await;
        assert_eq!(worker.stop().await.times("waits"), 1);
        assert_eq!((sleepy.built.load(Ordering::SeqCst), sleepy.is_set_up.load(Ordering::SeqCst)), (3, 2));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_job_that_fails_or_panics_rests_longer_every_time_and_is_given_up() {
    on_both(async |ground| {
        let store = &ground.store;
        put_in(store, &["fails", "panics", "never"]).await;
        let worker = Running::start(store, 2);
        until("the hopeless one is given up", async || stands(store, "never", JobState::Failed).await).await;

        let mut rests = Vec::new();
        for failures in 1..=4 {
            for name in ["fails", "panics"] {
                until("it failed", async || job(store, name).await.failures == failures).await;
            }
            let failed = job(store, "fails").await;
            assert_eq!(failed.state, JobState::Waiting);
            rests.push(failed.run_at.0 - store.now().0);
            assert!(!store.take_due(10).await.unwrap().contains(&failed.id), "it rests");
            ground.pass(40);
        }
        for name in ["fails", "panics"] {
            until("it is given up", async || stands(store, name, JobState::Failed).await).await;
        }

        worker.stop().await;
        for (rest, base) in rests.iter().zip([2, 4, 8, 16]) {
            assert!((base..=base + base / 4).contains(rest), "{rests:?}");
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
        put_in(store, &["sleeps"]).await;
        let worker = Running::start(store, 1);
        until("it runs", async || stands(store, "sleeps", JobState::Running).await).await;
        let id = job(store, "sleeps").await.id;

        let asked = Instant::now();
        store.cancel_job("ed", &id).await.unwrap();
        until("it is cancelled", async || stands(store, "sleeps", JobState::Cancelled).await).await;
        let took = asked.elapsed();

        assert!(took < Duration::from_secs(1), "{took:?} on {}", ground.name());
        put_in(store, &["next"]).await;
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
    ground.store.clone().with_clock(Arc::new(crate::store::now))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_worker_that_is_killed_loses_no_job_and_the_next_one_does_it_at_once() {
    on_both(async |ground| {
        let store = &on_time(ground);
        put_in(store, &["sleeps"]).await;
        let mut killed = process(ground);
        until("it runs", async || stands(store, "sleeps", JobState::Running).await).await;
        put_in(store, &["waits"]).await;

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
        put_in(store, &["aborts"]).await;
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
        put_in(store, &["next"]).await;
        until("another is done", async || stands(store, "next", JobState::Done).await).await;
        worker.stop().await;
    })
    .await;
}

/// Whether a child has ended and waits to be asked how.
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
    put_in(&store, &names.iter().map(String::as_str).collect::<Vec<_>>()).await;
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
    let odd = odd.done.lock().unwrap();
    assert!(odd.len() == names.len() && odd.values().all(|times| *times <= 2), "{odd:?}");
    let left = store.jobs(Some(JobState::Running), 50).await.unwrap();
    assert_eq!(left, [], "nothing is left behind");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sweep_is_done_once_an_hour_whoever_asks() {
    on_both(async |ground| {
        let store = &ground.store;
        let workers = [Running::start(store, 1), Running::start(store, 1)];
        let swept = async || {
            let done = store.jobs(Some(JobState::Done), 50).await.unwrap();
            done.iter().filter(|job| matches!(job.work, Work::Sweep { .. })).count()
        };
        until("it is swept", async || swept().await == 1).await;
        ground.pass(3600);
        until("it is swept again", async || swept().await == 2).await;

        for worker in workers {
            worker.stop().await;
        }
        assert_eq!(swept().await, 2);
        assert!(store.jobs_ended_since(Moment(0)).await.unwrap().len() == 2);
    })
    .await;
}
