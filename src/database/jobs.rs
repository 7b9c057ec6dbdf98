//! The queue of jobs: each is a row of the table `job`, enqueued in the transaction that decides it, claimed and ended
//! by a worker afterwards. Times of jobs are written and compared by the clock of the database.

mod claim;
mod kind;

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantArray};

use super::connection::{SqlRow, Tx};
use super::demands::apply_event;
use super::{Store, StoreError, Timestamp, secret};
use crate::requests::DemandEvent;

pub use claim::{JobEnd, JobSignal};
pub use kind::JobKind;

/// The priority of a job.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Priority {
    /// Background work: nobody waits.
    Whenever = 1,
    /// Somebody will be notified.
    Soon = 3,
    /// Somebody looks at a page until it is done.
    Now = 5,
}

/// The state of a job.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[derive(IntoStaticStr, EnumString, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum JobState {
    /// Waiting for a worker, or for another attempt.
    Waiting,
    /// A worker does it.
    Running,
    /// Done.
    Done,
    /// Failed for good.
    Failed,
    /// Somebody cancelled it.
    Cancelled,
}

/// A job, as the desk shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Job {
    /// The name in the store.
    pub id: String,
    /// Work of the job.
    pub work: JobKind,
    /// State of the job.
    pub state: JobState,
    /// Number of claims, earlier ones included.
    pub claim: i64,
    /// Number of starts.
    pub attempts: i64,
    /// Number of attempts that ended in an error.
    pub failures: i64,
    /// After how many errors it is given up.
    pub most_failures: i64,
    /// Why it failed last.
    pub error: Option<String>,
    /// Whether it failed because nothing here can do it: that is no fault.
    pub is_impossible: bool,
    /// Worker that does the job, or did it last.
    pub worker: Option<String>,
    /// Time at which the job was enqueued.
    pub made_at: Timestamp,
    /// Before this it is not begun.
    pub run_at: Timestamp,
    /// Time of the last start.
    pub started_at: Option<Timestamp>,
    /// Time of the end.
    pub ended_at: Option<Timestamp>,
    /// Time of the request to cancel it.
    pub cancel_at: Option<Timestamp>,
}

/// The answer to [`Store::enqueue_now`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Enqueued {
    /// The job waits or runs, before all background jobs.
    UnderWay,
    /// The job failed a short time ago and is left alone for a while.
    FailedLately,
}

/// Every column that a [`Job`] is read from.
macro_rules! columns {
    () => {
        "id, payload, state, claim, attempts, failures, most_failures, error, is_impossible, worker, made_at, run_at, \
         started_at, ended_at, cancel_at"
    };
}

macro_rules! jobs {
    ($rest:literal) => {
        concat!("SELECT ", columns!(), " FROM job ", $rest)
    };
}

use columns;

impl JobState {
    /// All states, in the order of a job's life.
    pub const ALL: &'static [Self] = Self::VARIANTS;

    /// The name in the store and for programs.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.into()
    }

    /// The state of a name.
    #[must_use]
    pub fn by_name(name: &str) -> Option<Self> {
        name.parse().ok()
    }
}

/// Enqueues a job, unless the same waits or runs already.
pub(super) async fn enqueue(tx: &mut Tx, work: &JobKind) -> Result<(), StoreError> {
    insert(tx, work, work.urgency()).await.map(drop)
}

/// Returns `false` if the same job waits or runs already.
async fn insert(tx: &mut Tx, work: &JobKind, urgency: Priority) -> Result<bool, StoreError> {
    let inserted = tx
        .run(
            "INSERT INTO job (id, key, live, kind, payload, state, priority, attempts, failures, most_failures, \
             made_at, run_at) VALUES ($1, $2, $2, $3, $2, 'waiting', $4, 0, 0, $5, unixepoch(), unixepoch()) \
             ON CONFLICT DO NOTHING",
            &[
                secret::id()?.into(),
                work.key()?.into(),
                work.kind().into(),
                (urgency as i64).into(),
                work.most_failures().into(),
            ],
        )
        .await?;
    if inserted == 1 {
        tx.has_jobs();
    }
    Ok(inserted == 1)
}

impl Store {
    /// Enqueues jobs; a job that waits or runs already stays as it is. Returns the number of new jobs.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn enqueue(&self, works: &[JobKind], urgency: Priority) -> Result<usize, StoreError> {
        let mut tx = self.begin().await?;
        let mut inserted = 0;
        // All in one order, so that two who enqueue the same never wait for each other.
        let works: BTreeSet<&JobKind> = works.iter().collect();
        for work in works {
            inserted += usize::from(insert(&mut tx, work, urgency).await?);
        }
        tx.commit().await?;
        Ok(inserted)
    }

    /// Enqueues a job that somebody waits for, before all background jobs. A job that failed within the last `rest`
    /// seconds is left alone.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn enqueue_now(&self, work: &JobKind, rest: i64) -> Result<Enqueued, StoreError> {
        let mut tx = self.begin().await?;
        let failed = tx
            .row(
                "SELECT id FROM job WHERE key = $1 AND state = 'failed' AND ended_at > unixepoch() - $2 AND NOT EXISTS \
                 (SELECT 1 FROM job l WHERE l.live = $1)",
                &[work.key()?.into(), rest.into()],
            )
            .await?;
        if failed.is_some() {
            return Ok(Enqueued::FailedLately);
        }
        if !insert(&mut tx, work, Priority::Now).await? {
            tx.run(
                "UPDATE job SET priority = $2 WHERE live = $1 AND state = 'waiting' AND priority < $2",
                &[work.key()?.into(), (Priority::Now as i64).into()],
            )
            .await?;
        }
        tx.commit().await?;
        Ok(Enqueued::UnderWay)
    }

    /// Returns `true` if the sweep of an hour was not asked for by anybody yet.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn sweep_is_due(&self, hour: i64) -> Result<bool, StoreError> {
        let mut tx = self.look().await?;
        let key = JobKind::Sweep { hour }.key()?;
        Ok(tx.row("SELECT id FROM job WHERE key = $1", &[key.into()]).await?.is_none())
    }

    /// Finds the job for a thing that waits or runs.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn job_for(&self, work: &JobKind) -> Result<Option<Job>, StoreError> {
        let mut tx = self.look().await?;
        let row = tx.row(jobs!("WHERE live = $1"), &[work.key()?.into()]).await?;
        row.as_ref().map(Job::of).transpose()
    }

    /// Finds the last job for a thing: the one that waits or runs, or else the one that was enqueued last.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn last_job_for(&self, work: &JobKind) -> Result<Option<Job>, StoreError> {
        let mut tx = self.look().await?;
        let row = tx
            .row(jobs!("WHERE key = $1 ORDER BY ended_at IS NOT NULL, made_at DESC, id LIMIT 1"), &[work.key()?.into()])
            .await?;
        row.as_ref().map(Job::of).transpose()
    }

    /// Lists what is to be made and waits or runs.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn under_way(&self) -> Result<BTreeSet<JobKind>, StoreError> {
        let mut tx = self.look().await?;
        let rows = tx.rows("SELECT payload FROM job WHERE kind = 'make' AND ended_at IS NULL", &[]).await?;
        rows.iter().map(|row| row.read("payload", |json| serde_json::from_str(json).ok())).collect()
    }

    /// Lists the jobs in a state, or all. The most urgent come first; of jobs that ended, the last one.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn jobs(&self, state: Option<JobState>, most: u32) -> Result<Vec<Job>, StoreError> {
        let mut tx = self.look().await?;
        let rows = match state {
            Some(state) => {
                tx.rows(
                    jobs!("WHERE state = $1 ORDER BY COALESCE(ended_at, 0) DESC, priority DESC, made_at, id LIMIT $2"),
                    &[state.name().into(), i64::from(most).into()],
                )
                .await?
            }
            None => {
                tx.rows(
                    jobs!(
                        "ORDER BY ended_at IS NOT NULL, COALESCE(ended_at, 0) DESC, priority DESC, made_at, id LIMIT $1"
                    ),
                    &[i64::from(most).into()],
                )
                .await?
            }
        };
        rows.iter().map(Job::of).collect()
    }

    /// Finds a job by its name.
    ///
    /// # Errors
    /// When there is none, or the database does not answer.
    pub async fn job(&self, id: &str) -> Result<Job, StoreError> {
        let mut tx = self.look().await?;
        find(&mut tx, id).await
    }

    /// Lists the jobs that ended at a moment or after it, oldest first; without a moment, those of the last seconds.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn jobs_ended_since(&self, since: Option<Timestamp>) -> Result<Vec<Job>, StoreError> {
        let mut tx = self.look().await?;
        let sql = jobs!("WHERE ended_at >= COALESCE($1, unixepoch() - 10) ORDER BY ended_at, id");
        let rows = tx.rows(sql, &[since.into()]).await?;
        rows.iter().map(Job::of).collect()
    }

    /// Counts jobs by kind and state.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn job_counts(&self) -> Result<Vec<(String, JobState, i64)>, StoreError> {
        let mut tx = self.look().await?;
        let rows = tx
            .rows("SELECT kind, state, COUNT(*) AS jobs FROM job GROUP BY kind, state ORDER BY kind, state", &[])
            .await?;
        rows.iter()
            .map(|row| Ok((row.text("kind")?, row.read("state", JobState::by_name)?, row.number("jobs")?)))
            .collect()
    }

    /// Seconds for which the oldest job that is due has waited, or `None` if none waits.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn longest_wait(&self) -> Result<Option<i64>, StoreError> {
        let mut tx = self.look().await?;
        let sql = "SELECT unixepoch() - MIN(run_at) AS wait FROM job WHERE state = 'waiting' AND run_at <= unixepoch()";
        tx.row(sql, &[]).await?.map_or(Ok(None), |row| row.maybe_number("wait"))
    }

    /// Cancels a job for somebody at the desk: a waiting job ends at once, a running one within a second.
    ///
    /// # Errors
    /// When it has ended already, or the database does not answer.
    pub async fn cancel_job(&self, person: &str, id: &str) -> Result<(), StoreError> {
        let now = self.now();
        let mut tx = self.begin().await?;
        let job = find(&mut tx, id).await?;
        let asked = tx
            .run(
                "UPDATE job SET cancel_at = unixepoch() WHERE id = $1 AND cancel_at IS NULL \
                 AND state IN ('waiting', 'running')",
                &[id.into()],
            )
            .await?;
        if asked == 0 {
            return Err(StoreError::Changed);
        }
        let ended = tx
            .run(
                "UPDATE job SET state = 'cancelled', live = id, ended_at = unixepoch() \
                 WHERE id = $1 AND state = 'waiting'",
                &[id.into()],
            )
            .await?;
        if let (1, JobKind::Make { wanted, profile: None }) = (ended, &job.work) {
            apply_event(&mut tx, &wanted.edition, Some(wanted.form), |_| DemandEvent::NotMade, now).await?;
        }
        super::audit(&mut tx, now, Some(person), "cancel-job", id, job.work.kind()).await?;
        tx.commit().await
    }

    /// Starts a job again for somebody at the desk, after it failed or was cancelled.
    ///
    /// # Errors
    /// When it has not, when the same waits or runs already, or the database does not answer.
    pub async fn retry_job(&self, person: &str, id: &str) -> Result<(), StoreError> {
        let now = self.now();
        let mut tx = self.begin().await?;
        let job = find(&mut tx, id).await?;
        let again = tx
            .run(
                "UPDATE job SET state = 'waiting', live = key, attempts = 0, failures = 0, error = NULL, \
                 is_impossible = 0, worker = NULL, run_at = unixepoch(), started_at = NULL, ended_at = NULL, cancel_at = NULL \
                 WHERE id = $1 AND state IN ('failed', 'cancelled') \
                 AND NOT EXISTS (SELECT 1 FROM job l WHERE l.live = job.key)",
                &[id.into()],
            )
            .await?;
        if again == 0 {
            return Err(StoreError::Changed);
        }
        tx.has_jobs();
        if let JobKind::Make { wanted, profile: None } = &job.work {
            apply_event(&mut tx, &wanted.edition, Some(wanted.form), |_| DemandEvent::Retried, now).await?;
        }
        super::audit(&mut tx, now, Some(person), "retry-job", id, job.work.kind()).await?;
        tx.commit().await
    }

    /// Deletes jobs that ended more than so many days ago. Returns how many.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn forget_jobs(&self, days: u32) -> Result<u64, StoreError> {
        let age = i64::from(days) * 86_400;
        let mut tx = self.begin().await?;
        let gone = tx.run("DELETE FROM job WHERE ended_at < unixepoch() - $1", &[age.into()]).await?;
        tx.commit().await?;
        Ok(gone)
    }
}

async fn find(tx: &mut Tx, id: &str) -> Result<Job, StoreError> {
    let row = tx.row(jobs!("WHERE id = $1"), &[id.into()]).await?.ok_or(StoreError::NotFound)?;
    Job::of(&row)
}

impl Job {
    fn of(row: &SqlRow) -> Result<Self, StoreError> {
        Ok(Self {
            id: row.text("id")?,
            work: row.read("payload", |json| serde_json::from_str(json).ok())?,
            state: row.read("state", JobState::by_name)?,
            claim: row.number("claim")?,
            attempts: row.number("attempts")?,
            failures: row.number("failures")?,
            most_failures: row.number("most_failures")?,
            error: row.maybe_text("error")?,
            is_impossible: row.number("is_impossible")? != 0,
            worker: row.maybe_text("worker")?,
            made_at: row.moment("made_at")?,
            run_at: row.moment("run_at")?,
            started_at: row.maybe_moment("started_at")?,
            ended_at: row.maybe_moment("ended_at")?,
            cancel_at: row.maybe_moment("cancel_at")?,
        })
    }
}
