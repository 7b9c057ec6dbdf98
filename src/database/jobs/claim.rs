//! The claim of a job by a worker: one statement takes it, a lease holds it, a comparison ends it.
//!
//! A job and the number of its claim identify the holder; a worker that has lost the claim changes nothing. Leases are
//! written and compared only by the clock of the database, so clocks of nodes may differ.

use super::{Job, JobKind, JobState, columns};
use crate::database::connection::{SqlRow, Tx};
use crate::database::demands::apply_event;
use crate::database::{Store, StoreError, Timestamp};
use crate::document::digest;
use crate::requests::DemandEvent;

/// A claim ends so many seconds after its last heartbeat.
const LEASE_SECONDS: i64 = 30;

/// A job under which so many workers died is marked as failed.
const MAX_DEATHS: i64 = 8;

/// The longest pause between two attempts, in seconds.
const MAX_BACKOFF: i64 = 3 * 3600;

/// A job that this version cannot read is left for a newer one for so many seconds.
const UNREADABLE_PAUSE: i64 = 60;

/// The last error of a job that ended its process repeatedly.
const POISON: &str = "it ended the process that did it, again and again";

/// The end of a claim.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum JobEnd {
    /// The job is done.
    Done,
    /// The job failed, and another attempt would change nothing.
    Failed(String),
    /// The job cannot be done here, for want of a font or a voice: that is no fault.
    Impossible(String),
    /// The job failed, and is tried again after a pause unless that was the last attempt.
    Retry(String),
    /// Other work comes first: the job waits for so many seconds, and the attempt does not count.
    Later(i64),
    /// Somebody cancelled it.
    Cancelled,
    /// The worker stops. The job waits at its place, as if it had not been claimed.
    Released,
    /// The worker died, or was not heard of until the lease ended.
    WorkerDied,
}

/// The standing of a claim.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum JobSignal {
    /// The worker holds it.
    Held,
    /// The worker holds it, and the job was cancelled.
    Cancelled,
    /// Another worker has it, or the job has ended.
    Lost,
}

macro_rules! claim {
    ($lock:literal) => {
        concat!(
            "UPDATE job SET state = 'running', claim = claim + 1, attempts = attempts + 1, worker = $1, \
             started_at = unixepoch(), lease_until = unixepoch() + $2 WHERE id = (SELECT id FROM job \
             WHERE state = 'waiting' AND run_at <= unixepoch() ORDER BY priority DESC, run_at, made_at, id LIMIT 1",
            $lock,
            ") RETURNING ",
            columns!()
        )
    };
}

impl Store {
    /// Claims the most urgent job that is due, the oldest of those. Returns `None` if no job is due.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn claim(&self, worker: &str) -> Result<Option<Job>, StoreError> {
        loop {
            let mut tx = self.begin().await?;
            let sql = if tx.is_postgres() { claim!(" FOR UPDATE SKIP LOCKED") } else { claim!("") };
            let Some(row) = tx.row(sql, &[worker.into(), LEASE_SECONDS.into()]).await? else { return Ok(None) };
            let job = match Job::of(&row) {
                Ok(job) => Some(job),
                // Otherwise it would stay before all others.
                Err(error) => {
                    let id = row.text("id")?;
                    tracing::error!(%error, job = id, "a job cannot be read and is put off");
                    put_off(&mut tx, &id, &error.to_string()).await?;
                    None
                }
            };
            tx.commit().await?;
            if job.is_some() {
                return Ok(job);
            }
        }
    }

    /// Renews the lease of a claim, and returns how the claim stands.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn renew(&self, job: &Job) -> Result<JobSignal, StoreError> {
        let mut tx = self.begin().await?;
        let row = tx
            .row(
                "UPDATE job SET lease_until = unixepoch() + $3 WHERE id = $1 AND claim = $2 AND state = 'running' \
                 RETURNING cancel_at",
                &[(&job.id).into(), job.claim.into(), LEASE_SECONDS.into()],
            )
            .await?;
        tx.commit().await?;
        JobSignal::of(row)
    }

    /// Returns the state of a claim.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn standing(&self, job: &Job) -> Result<JobSignal, StoreError> {
        let mut tx = self.look().await?;
        let row = tx
            .row(
                "SELECT cancel_at FROM job WHERE id = $1 AND claim = $2 AND state = 'running'",
                &[(&job.id).into(), job.claim.into()],
            )
            .await?;
        JobSignal::of(row)
    }

    /// Ends a claim, with what that means for demands. Returns `false`, and changes nothing, if the claim was lost.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn end_job(&self, job: &Job, end: &JobEnd) -> Result<bool, StoreError> {
        let mut tx = self.begin().await?;
        let was_held = finish(&mut tx, job, end, self.now()).await?;
        tx.commit().await?;
        Ok(was_held)
    }

    /// Ends the claims whose lease is over, and at once those of workers that `is_dead` knows to be dead. Returns how
    /// many.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn reclaim(&self, is_dead: impl Fn(&str) -> bool) -> Result<usize, StoreError> {
        let sql = concat!(
            "SELECT ",
            columns!(),
            ", CASE WHEN lease_until > unixepoch() THEN 0 ELSE 1 END AS is_over FROM job WHERE state = 'running'"
        );
        let mut tx = self.look().await?;
        let rows = tx.rows(sql, &[]).await?;
        drop(tx);
        let mut ended = 0;
        for row in rows {
            // A job that this version cannot read is left to the version that claimed it.
            let Ok(job) = Job::of(&row) else { continue };
            if row.number("is_over")? == 1 || job.worker.as_deref().is_some_and(&is_dead) {
                match self.end_job(&job, &JobEnd::WorkerDied).await {
                    Ok(was_held) => ended += usize::from(was_held),
                    Err(error) => tracing::warn!(%error, job = job.id, "the job of a dead worker cannot be taken back"),
                }
            }
        }
        Ok(ended)
    }
}

impl JobSignal {
    fn of(row: Option<SqlRow>) -> Result<Self, StoreError> {
        Ok(match row {
            None => Self::Lost,
            Some(row) if row.maybe_number("cancel_at")?.is_some() => Self::Cancelled,
            Some(_) => Self::Held,
        })
    }
}

/// Ends a claim. Returns `false` if it was lost.
async fn finish(tx: &mut Tx, job: &Job, end: &JobEnd, now: Timestamp) -> Result<bool, StoreError> {
    match end {
        JobEnd::Done => close(tx, job, JobState::Done, None, now).await,
        JobEnd::Retry(error) if job.failures + 1 < job.most_failures => {
            put_back(tx, job, Some(error), Some(backoff(&job.id, job.failures + 1)), Attempt::Counts).await
        }
        JobEnd::Retry(error) | JobEnd::Failed(error) => close(tx, job, JobState::Failed, Some(error), now).await,
        JobEnd::Impossible(error) => {
            tx.run(
                "UPDATE job SET is_impossible = 1 WHERE id = $1 AND claim = $2 AND state = 'running'",
                &[(&job.id).into(), job.claim.into()],
            )
            .await?;
            close(tx, job, JobState::Failed, Some(error), now).await
        }
        JobEnd::WorkerDied if job.cancel_at.is_some() => close(tx, job, JobState::Cancelled, None, now).await,
        JobEnd::WorkerDied if job.attempts - job.failures >= MAX_DEATHS => {
            close(tx, job, JobState::Failed, Some(POISON), now).await
        }
        JobEnd::WorkerDied => put_back(tx, job, None, Some(0), Attempt::Counts).await,
        JobEnd::Later(seconds) => put_back(tx, job, None, Some(*seconds), Attempt::Uncounted).await,
        JobEnd::Cancelled => close(tx, job, JobState::Cancelled, None, now).await,
        JobEnd::Released => put_back(tx, job, None, None, Attempt::Uncounted).await,
    }
}

/// Ends a job for good.
async fn close(
    tx: &mut Tx,
    job: &Job,
    state: JobState,
    error: Option<&str>,
    now: Timestamp,
) -> Result<bool, StoreError> {
    let closed = tx
        .run(
            // A sweep keeps its name, so that a node that found it due earlier enqueues no second one for the hour.
            "UPDATE job SET state = $3, live = CASE WHEN kind = 'sweep' AND $3 = 'done' THEN live ELSE id END, \
             error = COALESCE($4, error), failures = failures + $5, \
             ended_at = unixepoch(), lease_until = NULL WHERE id = $1 AND claim = $2 AND state = 'running'",
            &[(&job.id).into(), job.claim.into(), state.name().into(), error.into(), i64::from(error.is_some()).into()],
        )
        .await?;
    if let (1, JobKind::Make { wanted, profile: None }) = (closed, &job.work) {
        let event = if state == JobState::Done { DemandEvent::Made } else { DemandEvent::NotMade };
        apply_event(tx, &wanted.edition, Some(wanted.form), |_| event, now).await?;
    }
    Ok(closed == 1)
}

/// The place of an attempt among those that a job may have.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Attempt {
    Counts,
    Uncounted,
}

/// Puts a job back into the queue: after a pause in seconds, or without one at its old place.
async fn put_back(
    tx: &mut Tx,
    job: &Job,
    error: Option<&str>,
    pause: Option<i64>,
    attempt: Attempt,
) -> Result<bool, StoreError> {
    let waits = tx
        .run(
            "UPDATE job SET state = 'waiting', error = COALESCE($3, error), failures = failures + $4, \
             attempts = attempts - $5, run_at = COALESCE(unixepoch() + $6, run_at), lease_until = NULL \
             WHERE id = $1 AND claim = $2 AND state = 'running'",
            &[
                (&job.id).into(),
                job.claim.into(),
                error.into(),
                i64::from(error.is_some()).into(),
                i64::from(attempt == Attempt::Uncounted).into(),
                pause.into(),
            ],
        )
        .await?;
    if waits == 1 && pause.unwrap_or(0) == 0 {
        tx.has_jobs();
    }
    Ok(waits == 1)
}

/// Has a job that cannot be read wait for another version of the program.
async fn put_off(tx: &mut Tx, id: &str, error: &str) -> Result<(), StoreError> {
    tx.run(
        "UPDATE job SET state = 'waiting', error = $2, attempts = attempts - 1, run_at = unixepoch() + $3, \
         lease_until = NULL WHERE id = $1",
        &[id.into(), error.into(), UNREADABLE_PAUSE.into()],
    )
    .await
    .map(drop)
}

/// The pause after the nth failure of a job: 2ⁿ seconds and up to a quarter more, so that jobs that failed together are
/// not tried together.
fn backoff(id: &str, failures: i64) -> i64 {
    let base = 1_i64.checked_shl(u32::try_from(failures).unwrap_or(u32::MAX)).unwrap_or(MAX_BACKOFF);
    let base = base.clamp(1, MAX_BACKOFF);
    let hash = digest(&[id.as_bytes(), &failures.to_le_bytes()]).hex();
    let part = i64::from_str_radix(&hash[..4], 16).unwrap_or(0);
    base + base * part / (4 * 0xffff)
}

#[cfg(test)]
mod tests;
