//! Does what waits in the store's table of jobs: makes forms, tells askers, tidies up.
//!
//! Every worker hands names of due jobs to the queue and carries names that the queue gives it. What it
//! has begun it says to be alive, looks whether somebody cancelled it, and ends it in the store; a worker
//! that dies is missed by the others, or at once by the next one on its machine.

mod bench;
mod mail;
mod queue;
mod reach;
mod tell;
#[cfg(test)]
mod tests;

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicI64, AtomicUsize, Ordering};
use std::time::Duration;

use tokio::sync::{Notify, watch};
use tokio::task::JoinHandle;
use tokio::time::Instant;

use crate::config::Smtp;
use crate::store::{Job, Retention, Standing, Store, StoreError, Urgency, Work};

pub use bench::{Bench, CANNOT, wanted, work};
pub use queue::{Queue, QueueError, queue};
pub use reach::{NotReached, Reach, is_public, mail_host, target};

use queue::Carry;

/// How often due jobs are looked for.
const LOOK: Duration = Duration::from_millis(250);

/// How often a worker looks whether its job was cancelled; one that was ends within a second.
const GLANCE: Duration = Duration::from_millis(400);

/// How often a worker says that it lives.
const BEAT: Duration = Duration::from_secs(5);

/// After so many seconds in which jobs waited and a free hand was given none, the queue has stopped.
const STILL: i64 = 60;

/// How long jobs that run may go on when the worker is asked to stop.
const LAST: Duration = Duration::from_secs(20);

/// For how long ended jobs are kept, in days.
const KEPT_DAYS: u32 = 30;

/// Why a job was not done. The text is for the desk and names nobody.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// Another try may succeed.
    #[error("{0}")]
    Again(String),
    /// No other try will.
    #[error("{0}")]
    Never(String),
    /// Somebody asked to stop.
    #[error("stopped")]
    Stopped,
}

/// How askers are told.
#[derive(Debug, Clone)]
pub struct Telling {
    /// The mail server.
    pub smtp: Option<Smtp>,
    /// The address that mail comes from.
    pub from: Option<String>,
    /// For how many days is kept what askers wrote.
    pub retention: Retention,
    /// For how many days a line of the audit log is kept.
    pub audit_days: u32,
    /// Where messages to web addresses may go.
    pub reach: Reach,
}

/// Puts approved translations into the library. Says nothing where that was done before.
pub trait Publisher: Send + Sync {
    /// Publishes a submission by its name.
    ///
    /// # Errors
    /// When it cannot be; [`Fault`] says whether to try again.
    fn publish<'a>(&'a self, submission: &'a str) -> futures_util::future::BoxFuture<'a, Result<(), Fault>>;
}

/// Publishes nothing: jobs that would wait for a version of the program that does.
pub struct Unpublished;

impl Publisher for Unpublished {
    fn publish<'a>(&'a self, _: &'a str) -> futures_util::future::BoxFuture<'a, Result<(), Fault>> {
        Box::pin(async { Err(Fault::Again("this version of the program publishes nothing".to_owned())) })
    }
}

/// A worker of this process.
pub struct Worker {
    store: Store,
    bench: Arc<Bench>,
    queue: Arc<dyn Queue>,
    telling: Telling,
    publisher: Arc<dyn Publisher>,
    machine: String,
    at_a_time: usize,
    name: String,
    /// A hand is free again.
    free: Notify,
    /// How many hands carry a job.
    busy: AtomicUsize,
    /// When a hand last began or ended, or the queue was built.
    moved_at: AtomicI64,
}

/// A hand that carries a job; it is free again when this goes, however the job ended.
struct Busy<'a>(&'a Worker);

impl<'a> Busy<'a> {
    fn begin(worker: &'a Worker) -> Self {
        worker.moved();
        worker.busy.fetch_add(1, Ordering::Relaxed);
        Self(worker)
    }
}

impl Drop for Busy<'_> {
    fn drop(&mut self) {
        self.0.moved();
        self.0.busy.fetch_sub(1, Ordering::Relaxed);
    }
}

/// How the work on a job came to its end.
enum End {
    Done,
    Failed(Fault),
    Cancelled,
    Lost,
    GivenBack,
}

impl Worker {
    /// A worker that does so many jobs at a time. `machine` is the name of the machine.
    #[must_use]
    pub fn new(
        store: Store,
        bench: Arc<Bench>,
        publisher: Arc<dyn Publisher>,
        telling: Telling,
        machine: &str,
        at_a_time: usize,
    ) -> Self {
        let queue = queue(store.connections());
        let name = format!("{}{}/{:08x}", place(machine), std::process::id(), rand());
        Self {
            store,
            bench,
            queue,
            telling,
            publisher,
            machine: machine.to_owned(),
            at_a_time,
            name,
            free: Notify::new(),
            busy: AtomicUsize::new(0),
            moved_at: AtomicI64::new(0),
        }
    }

    /// Works until somebody asks to stop; what runs then has twenty seconds, and is given back afterwards.
    pub async fn run(self: Arc<Self>, mut stop: watch::Receiver<bool>) {
        while let Err(error) = self.queue.set_up().await {
            tracing::error!(%error, "no job is done before the queue's tables are there; they are tried again");
            tokio::select! {
                () = tokio::time::sleep(BEAT) => {}
                _ = stop.wait_for(|stop| *stop) => return,
            }
        }
        let beside = [tokio::spawn(Arc::clone(&self).hand_over()), tokio::spawn(Arc::clone(&self).keep())];
        let (worker, stopping) = (Arc::clone(&self), stop.clone());
        let carry: Carry = Arc::new(move |id: String| -> futures_util::future::BoxFuture<'static, ()> {
            let (worker, stopping) = (Arc::clone(&worker), stopping.clone());
            Box::pin(async move {
                let _busy = Busy::begin(&worker);
                Arc::clone(&worker).carry(&id, stopping).await;
            })
        });
        for built in 0_u64.. {
            self.moved();
            let name = format!("{}.{built}", self.name);
            tokio::select! {
                () = self.queue.work(name, self.at_a_time, Arc::clone(&carry), stop.clone()) => break,
                () = self.queue_stopped() => {
                    tracing::error!("jobs wait and the queue gives none of them out: it is built anew");
                }
            }
        }
        beside.iter().for_each(JoinHandle::abort);
    }

    fn moved(&self) {
        self.moved_at.store(self.store.now().0, Ordering::Relaxed);
    }

    /// Ends when jobs wait, a hand is free, and the queue has given it nothing for long.
    async fn queue_stopped(&self) {
        let mut beat = tokio::time::interval(BEAT);
        beat.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        loop {
            beat.tick().await;
            if self.bench.is_paused() {
                // Jobs wait for content, not for the queue.
                self.moved();
                continue;
            }
            let is_still = || self.store.now().0 - self.moved_at.load(Ordering::Relaxed) > STILL;
            if self.busy.load(Ordering::Relaxed) >= self.at_a_time || !is_still() {
                continue;
            }
            if self.store.longest_wait().await.is_ok_and(|wait| wait.is_some_and(|wait| wait > STILL)) && is_still() {
                return;
            }
        }
    }

    /// Hands names of due jobs to the queue, as many as there is room for.
    async fn hand_over(self: Arc<Self>) {
        let mut look = tokio::time::interval(LOOK);
        look.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        loop {
            tokio::select! {
                _ = look.tick() => {}
                () = self.free.notified() => {}
            }
            if self.bench.is_paused() {
                continue;
            }
            let due = match self.store.take_due(self.at_a_time * 2).await {
                Ok(due) => due,
                Err(error) => {
                    tracing::warn!(%error, "due jobs cannot be looked for");
                    tokio::time::sleep(BEAT).await;
                    continue;
                }
            };
            for id in due {
                if let Err(error) = self.queue.push(&id).await {
                    tracing::warn!(%error, job = id, "a job cannot be handed over");
                    let _ = self.store.not_handed_over(&id).await;
                }
            }
        }
    }

    /// Takes back what dead workers had begun, and has the store tidied up once an hour.
    async fn keep(self: Arc<Self>) {
        let mut beat = tokio::time::interval(BEAT);
        beat.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        loop {
            beat.tick().await;
            let kept = self.keep_once().await;
            if let Err(error) = kept {
                tracing::warn!(%error, "jobs of dead workers cannot be looked for");
            }
        }
    }

    async fn keep_once(&self) -> Result<(), StoreError> {
        self.store.hold(&self.machine).await?;
        let taken = self.store.take_back(|worker| is_dead(worker, &self.machine)).await?;
        if taken > 0 {
            tracing::info!(jobs = taken, "jobs of workers that died wait again");
        }
        let hour = self.store.now().0 / 3600;
        // A sweep that is done is asked for again by nobody within its hour: its key is told apart by it.
        if self.store.sweep_is_due(hour).await? {
            self.store.put_in(&[Work::Sweep { hour }], Urgency::Whenever).await?;
        }
        Ok(())
    }

    /// Does a job from its start to its end.
    async fn carry(self: Arc<Self>, id: &str, mut stopping: watch::Receiver<bool>) {
        if *stopping.borrow() {
            // It waits in the store; the queue hears of it again.
            let _ = self.store.not_handed_over(id).await;
            return;
        }
        let job = match self.store.begin_job(id, &self.name).await {
            Ok(Some(job)) => job,
            Ok(None) => return,
            Err(error) => {
                tracing::warn!(%error, job = id, "a job cannot be begun");
                return;
            }
        };
        let end = self.watch(&job, &mut stopping).await;
        let kind = job.work.kind();
        let outcome = match &end {
            End::Done => "done",
            End::Failed(_) => "failed",
            End::Cancelled => "cancelled",
            End::Lost => "lost",
            End::GivenBack => "given-back",
        };
        metrics::counter!("evenhand_jobs_total", "kind" => kind, "outcome" => outcome).increment(1);
        // The job's outcome must not be lost where the database is away for a moment.
        for _ in 0..120 {
            match self.write_down(&job, &end).await {
                Ok(()) => {
                    self.free.notify_one();
                    return;
                }
                Err(error) => tracing::warn!(%error, job = id, "the end of a job cannot be written down"),
            }
            tokio::time::sleep(LOOK * 2).await;
        }
    }

    async fn write_down(&self, job: &Job, end: &End) -> Result<(), StoreError> {
        match end {
            End::Done => self.store.job_done(job).await.map(drop),
            End::Failed(Fault::Never(error)) => {
                tracing::error!(error, job = job.id, kind = job.work.kind(), "a job failed");
                self.store.job_failed(job, error).await
            }
            End::Failed(Fault::Again(error)) => {
                tracing::warn!(error, job = job.id, kind = job.work.kind(), "a job failed and is tried again");
                self.store.job_stumbled(job, error).await
            }
            End::Cancelled => self.store.job_cancelled(job).await,
            End::Failed(Fault::Stopped) | End::GivenBack => self.store.give_back(job).await,
            End::Lost => Ok(()),
        }
    }

    /// Has a job done, says that it is alive, and ends it where somebody wants that.
    async fn watch(self: &Arc<Self>, job: &Job, stopping: &mut watch::Receiver<bool>) -> End {
        let stop = Arc::new(AtomicBool::new(false));
        let mut doing = tokio::spawn(Arc::clone(self).perform(job.work.clone(), Arc::clone(&stop)));
        let mut glance = tokio::time::interval(GLANCE);
        glance.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        let mut beaten = Instant::now();
        let mut deadline: Option<Instant> = None;
        let end = loop {
            tokio::select! {
                done = &mut doing => return match done {
                    Ok(Ok(())) => End::Done,
                    Ok(Err(fault)) => End::Failed(fault),
                    Err(error) => End::Failed(Fault::Again(last_words(error))),
                },
                _ = glance.tick() => {}
            }
            if *stopping.borrow_and_update() && deadline.is_none() {
                deadline = Some(Instant::now() + LAST);
            }
            if deadline.is_some_and(|deadline| Instant::now() > deadline) {
                break End::GivenBack;
            }
            if beaten.elapsed() >= BEAT && self.store.beat(job).await.is_ok() {
                beaten = Instant::now();
            }
            match self.store.standing(job).await {
                Ok(Standing::Cancelled) => break End::Cancelled,
                Ok(Standing::Lost) => break End::Lost,
                Ok(Standing::On) | Err(_) => {}
            }
        };
        // What cannot be stopped in the middle, as a page of print, ends unseen: it leaves only whole files.
        stop.store(true, Ordering::Relaxed);
        doing.abort();
        end
    }

    async fn perform(self: Arc<Self>, work: Work, stop: Arc<AtomicBool>) -> Result<(), Fault> {
        match work {
            Work::Make { wanted, profile } => {
                let worker = Arc::clone(&self);
                let made =
                    tokio::task::spawn_blocking(move || worker.bench.make(&wanted, profile.as_deref(), &stop)).await;
                made.unwrap_or_else(|error| Err(Fault::Again(last_words(error))))
            }
            Work::Publish { submission } => self.publisher.publish(&submission).await,
            Work::Tell { ask, demand, turn } => {
                tell::tell(&self.store, &self.bench, &self.telling, (&ask, &demand, turn)).await
            }
            Work::Confirm { address } => mail::confirm(&self.store, &self.bench, &self.telling, &address).await,
            Work::Write { address, demand, turn } => {
                mail::write(&self.store, &self.bench, &self.telling, (&address, &demand, turn)).await
            }
            Work::Sweep { .. } => self.sweep().await,
        }
    }

    /// Deletes what must not be kept any longer.
    async fn sweep(&self) -> Result<(), Fault> {
        self.store.delete_written(self.telling.retention).await?;
        self.store.forget_ended().await?;
        self.store.forget_audit(self.telling.audit_days).await?;
        self.store.forget_jobs(KEPT_DAYS).await?;
        self.store.forget_carried().await?;
        Ok(())
    }
}

impl From<StoreError> for Fault {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::None => Self::Never("it is not in the store any more".to_owned()),
            StoreError::Sealed | StoreError::Changed => Self::Never(error.to_string()),
            error => Self::Again(error.to_string()),
        }
    }
}

/// What a panic said. Its text stands in the program; it holds nothing that people wrote.
fn last_words(error: tokio::task::JoinError) -> String {
    if error.is_cancelled() {
        return "it was cut off".to_owned();
    }
    let panic = error.into_panic();
    let said = panic.downcast_ref::<&str>().map(|said| (*said).to_owned());
    let said = said.or_else(|| panic.downcast_ref::<String>().cloned()).unwrap_or_default();
    format!("a fault of ours: {}", said.lines().next().unwrap_or_default())
}

/// Where a process is: the machine, and the room in it that numbers processes on its own.
fn place(machine: &str) -> String {
    let room = std::fs::read_link("/proc/self/ns/pid").ok();
    let room = room.map(|room| room.to_string_lossy().chars().filter(char::is_ascii_digit).collect::<String>());
    format!("{machine}/{}/", room.unwrap_or_default())
}

/// Whether a worker was a process of this machine that is there no more.
fn is_dead(worker: &str, machine: &str) -> bool {
    let Some(process) = worker.strip_prefix(&place(machine)) else { return false };
    let Some((process, _)) = process.split_once('/') else { return false };
    process != std::process::id().to_string()
        && Path::new("/proc/self").exists()
        && !Path::new("/proc").join(process).exists()
}

/// Tells two workers of one process apart.
fn rand() -> u32 {
    let mut bytes = [0; 4];
    // Without randomness the process's number still tells it from others that live.
    let _ = getrandom::fill(&mut bytes);
    u32::from_le_bytes(bytes)
}
