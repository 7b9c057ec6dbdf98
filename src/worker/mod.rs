//! Runs the jobs of the database: makes formats, publishes, notifies people who asked, deletes what has expired.
//!
//! A worker claims a job whenever it has a free place, renews its lease while the job runs, checks whether it was
//! cancelled, and records its end. The job of a worker that died is claimed by others when its lease has expired, and
//! at once by the next worker on its machine.

mod artifact_maker;
mod mail;
mod notify;
#[cfg(test)]
mod tests;
mod webhook_target;

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use tokio::sync::watch;
use tokio::task::{JoinHandle, JoinSet};
use tokio::time::Instant;

use crate::config::Smtp;
use crate::database::{Job, JobEnd, JobKind, JobSignal, Priority, Retention, Store, StoreError};

pub use artifact_maker::{ArtifactMaker, wanted, work};
pub use webhook_target::{EgressError, EgressPolicy, is_public, mail_host, target};

/// Interval at which an idle worker looks for a job if nothing wakes it.
const POLL_INTERVAL: Duration = Duration::from_millis(250);

/// The longest pause after an error of the database.
const MAX_BACKOFF: Duration = Duration::from_secs(8);

/// Interval at which a worker checks if its job was cancelled; one that was ends within a second.
const CANCEL_POLL_INTERVAL: Duration = Duration::from_millis(400);

/// Interval at which a worker renews the lease of its job, and looks for jobs of dead workers.
const HEARTBEAT_INTERVAL: Duration = Duration::from_secs(5);

/// Time that running jobs get to finish when the worker is asked to stop.
const SHUTDOWN_GRACE: Duration = Duration::from_secs(20);

/// Maximum number of attempts to write down the end of a job: for some two minutes.
const MAX_END_ATTEMPTS: u32 = 20;

/// For how long ended jobs are kept, in days.
const KEPT_DAYS: u32 = 30;

/// Why a job was not done. The text is for the desk and names nobody.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum JobError {
    /// Another try may succeed.
    #[error("{0}")]
    Again(String),
    /// Other work comes first: a try after so many seconds may succeed, and this one does not count.
    #[error("others come first")]
    Later(i64),
    /// No other try will.
    #[error("{0}")]
    Never(String),
    /// The job cannot be done here, for want of a font or a voice: that is no fault.
    #[error("{0}")]
    Impossible(String),
    /// Somebody asked to stop.
    #[error("stopped")]
    Stopped,
}

/// Settings for notifications.
#[derive(Debug, Clone)]
pub struct NotificationSettings {
    /// The mail server.
    pub smtp: Option<Smtp>,
    /// The address that mail comes from.
    pub from: Option<String>,
    /// Periods after which the words of requests are deleted.
    pub retention: Retention,
    /// For how many days a line of the audit log is kept.
    pub audit_days: u32,
    /// Allowed targets of messages to web addresses.
    pub reach: EgressPolicy,
}

/// Adds approved translations to the library. A second call for the same one changes nothing.
pub trait Publisher: Send + Sync {
    /// Publishes a submission by its name.
    ///
    /// # Errors
    /// When it cannot be; [`JobError`] says whether to try again.
    fn publish<'a>(&'a self, submission: &'a str) -> futures_util::future::BoxFuture<'a, Result<(), JobError>>;
}

/// A worker of this process.
pub struct Worker {
    store: Store,
    bench: Arc<ArtifactMaker>,
    telling: NotificationSettings,
    publisher: Arc<dyn Publisher>,
    machine: String,
    at_a_time: usize,
    name: String,
    poll_interval: Duration,
    shutdown_grace: Duration,
}

impl Worker {
    /// Creates a worker that does `at_a_time` jobs at the same time. `machine` is the name of the machine.
    #[must_use]
    pub fn new(
        store: Store,
        bench: Arc<ArtifactMaker>,
        publisher: Arc<dyn Publisher>,
        telling: NotificationSettings,
        machine: &str,
        at_a_time: usize,
    ) -> Self {
        let name = format!("{}{}/{:08x}", place(machine), std::process::id(), worker_number());
        Self {
            store,
            bench,
            telling,
            publisher,
            machine: machine.to_owned(),
            at_a_time,
            name,
            poll_interval: POLL_INTERVAL,
            shutdown_grace: SHUTDOWN_GRACE,
        }
    }

    /// Works until it is asked to stop. Jobs that run then have `SHUTDOWN_GRACE`; after that they are released for
    /// others to claim.
    pub async fn run(self: Arc<Self>, mut stop: watch::Receiver<bool>) {
        let beside = [tokio::spawn(self.store.clone().listen()), tokio::spawn(Arc::clone(&self).housekeep())];
        let mut wakes = self.store.wakes();
        let mut jobs = JoinSet::new();
        let mut failures = 0;
        while !*stop.borrow() {
            while jobs.try_join_next().is_some() {}
            if jobs.len() >= self.at_a_time {
                tokio::select! {
                    _ = jobs.join_next() => {}
                    _ = stop.wait_for(|stop| *stop) => {}
                }
                continue;
            }
            wakes.mark_unchanged();
            match self.claim().await {
                Ok(Some(job)) => {
                    jobs.spawn(Arc::clone(&self).carry(job, stop.clone()));
                    continue;
                }
                Ok(None) => failures = 0,
                Err(error) => {
                    tracing::warn!(%error, "no job can be claimed");
                    failures += 1;
                }
            }
            tokio::select! {
                () = tokio::time::sleep(backoff(self.poll_interval, failures)) => {}
                _ = wakes.changed() => {}
                _ = stop.wait_for(|stop| *stop) => {}
            }
        }
        // Where the database does not take the ends of jobs, their leases run out.
        let ended = async { while jobs.join_next().await.is_some() {} };
        let _ = tokio::time::timeout(self.shutdown_grace + HEARTBEAT_INTERVAL, ended).await;
        beside.iter().for_each(JoinHandle::abort);
    }

    async fn claim(&self) -> Result<Option<Job>, StoreError> {
        if self.bench.is_paused() { Ok(None) } else { self.store.claim(&self.name).await }
    }

    /// Ends the claims of dead workers, and enqueues a clean-up once an hour.
    async fn housekeep(self: Arc<Self>) {
        let mut beat = tokio::time::interval(HEARTBEAT_INTERVAL);
        beat.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        loop {
            beat.tick().await;
            if let Err(error) = self.housekeep_once().await {
                tracing::warn!(%error, "jobs of dead workers cannot be looked for");
            }
        }
    }

    async fn housekeep_once(&self) -> Result<(), StoreError> {
        self.store.lock(&self.machine).await?;
        let reclaimed = self.store.reclaim(|worker| is_dead(worker, &self.machine)).await?;
        if reclaimed > 0 {
            tracing::info!(jobs = reclaimed, "jobs of dead workers wait again");
        }
        // The hour is part of the job, so whoever comes second in an hour finds it done.
        let hour = self.store.now().0 / 3600;
        if self.store.sweep_is_due(hour).await? {
            self.store.enqueue(&[JobKind::Sweep { hour }], Priority::Whenever).await?;
        }
        Ok(())
    }

    /// Runs a claimed job, and ends the claim.
    async fn carry(self: Arc<Self>, job: Job, stopping: watch::Receiver<bool>) {
        let kind = job.work.kind();
        let end = self.watch(&job, stopping).await;
        let outcome = match &end {
            Some(end) => self.end(&job, end).await,
            None => "lost",
        };
        metrics::counter!("evenhand_jobs_total", "kind" => kind, "outcome" => outcome).increment(1);
    }

    /// Records the end of a job, and repeats that if the database is away for a moment. Returns the outcome.
    async fn end(&self, job: &Job, end: &JobEnd) -> &'static str {
        let kind = job.work.kind();
        let outcome = match end {
            JobEnd::Done => "done",
            JobEnd::Failed(error) | JobEnd::Impossible(error) => {
                tracing::error!(error, job = job.id, kind, "a job failed");
                "failed"
            }
            JobEnd::Retry(error) => {
                tracing::warn!(error, job = job.id, kind, "a job failed and is tried again");
                "failed"
            }
            JobEnd::Later(_) => "put-off",
            JobEnd::Cancelled => "cancelled",
            JobEnd::Released | JobEnd::WorkerDied => "released",
        };
        for failures in 1..=MAX_END_ATTEMPTS {
            match self.store.end_job(job, end).await {
                Ok(true) => return outcome,
                Ok(false) => break,
                Err(error) => tracing::warn!(%error, job = job.id, "the end of a job cannot be written down"),
            }
            tokio::time::sleep(backoff(POLL_INTERVAL, failures)).await;
        }
        tracing::warn!(job = job.id, kind, "the claim of a job was lost: its end is discarded");
        "lost"
    }

    /// Runs a job, renews its lease, and cancels it if somebody asks for that. Returns `None` if the claim was lost.
    async fn watch(self: &Arc<Self>, job: &Job, mut stopping: watch::Receiver<bool>) -> Option<JobEnd> {
        let stop = Arc::new(AtomicBool::new(false));
        let mut doing = tokio::spawn(Arc::clone(self).perform(job.work.clone(), Arc::clone(&stop)));
        let mut poll = tokio::time::interval(CANCEL_POLL_INTERVAL);
        poll.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        let mut renewed = Instant::now();
        let mut deadline: Option<Instant> = None;
        let end = loop {
            tokio::select! {
                done = &mut doing => return Some(match done {
                    Ok(Ok(())) => JobEnd::Done,
                    Ok(Err(JobError::Never(error))) => JobEnd::Failed(error),
                    Ok(Err(JobError::Impossible(error))) => JobEnd::Impossible(error),
                    Ok(Err(JobError::Again(error))) => JobEnd::Retry(error),
                    Ok(Err(JobError::Later(seconds))) => JobEnd::Later(seconds),
                    Ok(Err(JobError::Stopped)) => JobEnd::Released,
                    Err(error) => JobEnd::Retry(last_words(error)),
                }),
                _ = poll.tick() => {}
            }
            if *stopping.borrow_and_update() && deadline.is_none() {
                deadline = Some(Instant::now() + self.shutdown_grace);
            }
            if deadline.is_some_and(|deadline| Instant::now() >= deadline) {
                break Some(JobEnd::Released);
            }
            let standing = if renewed.elapsed() >= HEARTBEAT_INTERVAL {
                let standing = self.store.renew(job).await;
                renewed = if standing.is_ok() { Instant::now() } else { renewed };
                standing
            } else {
                self.store.standing(job).await
            };
            match standing {
                Ok(JobSignal::Cancelled) => break Some(JobEnd::Cancelled),
                Ok(JobSignal::Lost) => break None,
                // A worker that does not reach the database goes on: if another one claims the job, this end is discarded.
                Ok(JobSignal::Held) | Err(_) => {}
            }
        };
        // What cannot be stopped in the middle, as a page of print, ends unseen: it leaves only whole files.
        stop.store(true, Ordering::Relaxed);
        doing.abort();
        end
    }

    async fn perform(self: Arc<Self>, work: JobKind, stop: Arc<AtomicBool>) -> Result<(), JobError> {
        match work {
            JobKind::Make { wanted, profile } => {
                let worker = Arc::clone(&self);
                let made =
                    tokio::task::spawn_blocking(move || worker.bench.make(&wanted, profile.as_deref(), &stop)).await;
                made.unwrap_or_else(|error| Err(JobError::Again(last_words(error))))
            }
            JobKind::Publish { submission } => self.publisher.publish(&submission).await,
            JobKind::Tell { ask, demand, turn } => {
                notify::notify(&self.store, &self.bench, &self.telling, (&ask, &demand, turn)).await
            }
            JobKind::Confirm { address } => mail::confirm(&self.store, &self.bench, &self.telling, &address).await,
            JobKind::Write { address, demand, turn } => {
                mail::write(&self.store, &self.bench, &self.telling, (&address, &demand, turn)).await
            }
            JobKind::Sweep { .. } => self.sweep().await,
        }
    }

    /// Deletes what must not be kept any longer.
    async fn sweep(&self) -> Result<(), JobError> {
        self.store.delete_written(self.telling.retention).await?;
        self.store.forget_ended().await?;
        self.store.forget_audit(self.telling.audit_days).await?;
        self.store.forget_jobs(KEPT_DAYS).await?;
        Ok(())
    }
}

/// The pause before the next attempt: `interval`, doubled with each error of the database in a row.
fn backoff(interval: Duration, failures: u32) -> Duration {
    interval.saturating_mul(1 << failures.min(5)).min(MAX_BACKOFF.max(interval))
}

impl From<StoreError> for JobError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::NotFound => Self::Never("it is not in the store any more".to_owned()),
            StoreError::Sealed | StoreError::Changed => Self::Never(error.to_string()),
            error => Self::Again(error.to_string()),
        }
    }
}

/// Returns the message of a panic. The text stands in the program; it holds nothing that people wrote.
fn last_words(error: tokio::task::JoinError) -> String {
    if error.is_cancelled() {
        return "it was cut off".to_owned();
    }
    let panic = error.into_panic();
    let said = panic.downcast_ref::<&str>().map(|said| (*said).to_owned());
    let said = said.or_else(|| panic.downcast_ref::<String>().cloned()).unwrap_or_default();
    format!("a fault of ours: {}", said.lines().next().unwrap_or_default())
}

/// Returns the name of the place where a process runs: the machine, and the namespace that numbers its processes.
fn place(machine: &str) -> String {
    let room = std::fs::read_link("/proc/self/ns/pid").ok();
    let room = room.map(|room| room.to_string_lossy().chars().filter(char::is_ascii_digit).collect::<String>());
    format!("{machine}/{}/", room.unwrap_or_default())
}

/// Returns `true` if a worker was a process of this machine that is there no more.
fn is_dead(worker: &str, machine: &str) -> bool {
    let Some(process) = worker.strip_prefix(&place(machine)) else { return false };
    let Some((process, _)) = process.split_once('/') else { return false };
    process != std::process::id().to_string()
        && Path::new("/proc/self").exists()
        && !Path::new("/proc").join(process).exists()
}

/// A number that tells two workers of one process apart.
fn worker_number() -> u32 {
    let mut bytes = [0; 4];
    // Without randomness the process's number still tells it from others that live.
    let _ = getrandom::fill(&mut bytes);
    u32::from_le_bytes(bytes)
}
