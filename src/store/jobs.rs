//! What is to be done: written in the transaction that decides it, done by a worker afterwards.
//!
//! The table is the truth; the queue only carries names of jobs to workers. A name that comes twice, or to
//! a worker that must not have it, changes nothing: a job is begun by whoever turns `waiting` into
//! `running`, and ended by whoever began it.

mod life;

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::database::{Row, Tx};
use super::demands::happen;
use super::{Moment, Store, StoreError, secret};
use crate::requests::{Event, Wanted};

pub use life::Standing;

/// A thing to do. The same thing is one job until it ends, however often it is put in.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Work {
    /// Make a form of an edition.
    Make {
        /// What.
        wanted: Wanted,
        /// The one profile of large print that is wanted; without it what is always made of the form.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        profile: Option<String>,
    },
    /// Put an approved translation into the library.
    Publish {
        /// Its name in the store.
        submission: String,
    },
    /// Ask the owner of a mail address whether askers who left it are told there.
    Confirm {
        /// The mark of the address.
        address: String,
    },
    /// Tell the owner of a mail address where a demand stands.
    Write {
        /// The mark of the address.
        address: String,
        /// The demand's name in the store.
        demand: String,
        /// Which turn of the demand.
        turn: i64,
    },
    /// Tell an asker where a demand stands, at a web address.
    Tell {
        /// The ask's name in the store.
        ask: String,
        /// The demand's name in the store.
        demand: String,
        /// Which turn of the demand.
        turn: i64,
    },
    /// Delete what must not be kept any longer. Every node asks for it, and each hour has it once.
    Sweep {
        /// The hour, counted since 1970.
        hour: i64,
    },
}

/// How soon somebody wants a job done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Urgency {
    /// Nobody waits.
    Whenever = 1,
    /// Somebody will be told.
    Soon = 3,
    /// Somebody looks at a page until it is done.
    Now = 5,
}

/// How a job stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum JobState {
    /// It waits for a worker, or for another try.
    Waiting,
    /// A worker does it.
    Running,
    /// It is done.
    Done,
    /// It failed for good.
    Failed,
    /// Somebody cancelled it.
    Cancelled,
}

/// A job, as the desk shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Job {
    /// Its name in the store.
    pub id: String,
    /// What it does.
    pub work: Work,
    /// How it stands.
    pub state: JobState,
    /// How often it was started.
    pub attempts: i64,
    /// How often it ended in an error.
    pub failures: i64,
    /// After how many errors it is given up.
    pub most_failures: i64,
    /// Why it failed last.
    pub error: Option<String>,
    /// Who does it, or did it last.
    pub worker: Option<String>,
    /// When it was put in.
    pub made_at: Moment,
    /// Before this it is not begun.
    pub run_at: Moment,
    /// When it was last begun.
    pub started_at: Option<Moment>,
    /// When it ended.
    pub ended_at: Option<Moment>,
    /// When somebody asked that it be cancelled.
    pub cancel_at: Option<Moment>,
}

/// What came of wanting something now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hurried {
    /// It waits or runs, before everything that nobody waits for.
    UnderWay,
    /// It failed a short time ago and is left alone for a while.
    FailedLately,
}

/// Every column of a job, in one place.
macro_rules! jobs {
    ($rest:literal) => {
        concat!(
            "SELECT id, payload, state, attempts, failures, most_failures, error, worker, made_at, run_at, ",
            "started_at, ended_at, cancel_at FROM job ",
            $rest
        )
    };
}

use jobs;

/// The last error of a job that ended its process again and again.
const POISON: &str = "it ended the process that did it, again and again";

impl Work {
    /// All kinds.
    pub const KINDS: [&'static str; 6] = ["make", "publish", "confirm", "write", "tell", "sweep"];

    /// Its kind in the store.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Make { .. } => "make",
            Self::Publish { .. } => "publish",
            Self::Confirm { .. } => "confirm",
            Self::Write { .. } => "write",
            Self::Tell { .. } => "tell",
            Self::Sweep { .. } => "sweep",
        }
    }

    /// What makes it the same job as another.
    fn key(&self) -> Result<String, StoreError> {
        serde_json::to_string(self).map_err(|error| StoreError::NotUnderstood(error.to_string()))
    }

    /// How soon it is wanted where nobody says otherwise.
    fn urgency(&self) -> Urgency {
        match self {
            Self::Publish { .. }
            | Self::Confirm { .. }
            | Self::Write { .. }
            | Self::Tell { .. }
            | Self::Make { .. } => Urgency::Soon,
            Self::Sweep { .. } => Urgency::Whenever,
        }
    }

    /// After how many errors it is given up. A receiver of messages may be away for a day.
    fn most_failures(&self) -> i64 {
        match self {
            Self::Confirm { .. } | Self::Write { .. } | Self::Tell { .. } => 20,
            Self::Make { .. } | Self::Publish { .. } | Self::Sweep { .. } => 5,
        }
    }
}

impl JobState {
    /// All states, in the order of their story.
    pub const ALL: [Self; 5] = [Self::Waiting, Self::Running, Self::Done, Self::Failed, Self::Cancelled];

    /// Its name in the store and for programs.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Running => "running",
            Self::Done => "done",
            Self::Failed => "failed",
            Self::Cancelled => "cancelled",
        }
    }

    /// The state of a name.
    #[must_use]
    pub fn by_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.name() == name)
    }
}

/// Puts a job into the queue, unless the same waits or runs already. Returns its name where it is new.
pub(super) async fn enqueue(tx: &mut Tx, work: &Work, now: Moment) -> Result<Option<String>, StoreError> {
    put(tx, work, work.urgency(), now).await
}

async fn put(tx: &mut Tx, work: &Work, urgency: Urgency, now: Moment) -> Result<Option<String>, StoreError> {
    let (id, key) = (secret::id()?, work.key()?);
    let fresh = tx
        .run(
            "INSERT INTO job (id, key, live, kind, payload, state, priority, attempts, failures, most_failures, \
             made_at, run_at) VALUES ($1, $2, $2, $3, $2, 'waiting', $4, 0, 0, $5, $6, $6) ON CONFLICT DO NOTHING",
            &[
                (&id).into(),
                key.into(),
                work.kind().into(),
                (urgency as i64).into(),
                work.most_failures().into(),
                now.into(),
            ],
        )
        .await?;
    Ok((fresh == 1).then_some(id))
}

impl Store {
    /// Puts things to do into the queue; what waits or runs already stays as it is. Says how many are new.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn put_in(&self, works: &[Work], urgency: Urgency) -> Result<usize, StoreError> {
        let now = self.now();
        let mut tx = self.begin().await?;
        let mut fresh = 0;
        // All in one order: two who put the same in wait for each other in turn, and never both.
        let works: BTreeSet<&Work> = works.iter().collect();
        for work in works {
            fresh += usize::from(put(&mut tx, work, urgency, now).await?.is_some());
        }
        tx.commit().await?;
        Ok(fresh)
    }

    /// Somebody waits for something: it goes before what nobody waits for. What failed within `rest`
    /// seconds is left alone.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn hurry(&self, work: &Work, rest: i64) -> Result<Hurried, StoreError> {
        let now = self.now();
        let mut tx = self.begin().await?;
        let failed = tx
            .row(
                "SELECT id FROM job WHERE key = $1 AND state = 'failed' AND ended_at > $2 AND NOT EXISTS \
                 (SELECT 1 FROM job l WHERE l.live = $1)",
                &[work.key()?.into(), Moment(now.0 - rest).into()],
            )
            .await?;
        if failed.is_some() {
            return Ok(Hurried::FailedLately);
        }
        if put(&mut tx, work, Urgency::Now, now).await?.is_none() {
            // What was handed to the queue behind others is handed over again.
            tx.run(
                "UPDATE job SET priority = $2, pushed_at = NULL \
                 WHERE live = $1 AND state = 'waiting' AND priority < $2",
                &[work.key()?.into(), (Urgency::Now as i64).into()],
            )
            .await?;
        }
        tx.commit().await?;
        Ok(Hurried::UnderWay)
    }

    /// Whether the sweep of an hour was not asked for by anybody yet.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn sweep_is_due(&self, hour: i64) -> Result<bool, StoreError> {
        let mut tx = self.look().await?;
        let key = Work::Sweep { hour }.key()?;
        Ok(tx.row("SELECT id FROM job WHERE key = $1", &[key.into()]).await?.is_none())
    }

    /// The job that waits for a thing to be done, or does it.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn job_for(&self, work: &Work) -> Result<Option<Job>, StoreError> {
        let mut tx = self.look().await?;
        let row = tx.row(jobs!("WHERE live = $1"), &[work.key()?.into()]).await?;
        row.as_ref().map(Job::of).transpose()
    }

    /// The job that last did a thing, or waits for it to be done, or does it.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn last_job_for(&self, work: &Work) -> Result<Option<Job>, StoreError> {
        let mut tx = self.look().await?;
        let row = tx
            .row(jobs!("WHERE key = $1 ORDER BY ended_at IS NOT NULL, made_at DESC, id LIMIT 1"), &[work.key()?.into()])
            .await?;
        row.as_ref().map(Job::of).transpose()
    }

    /// Everything to be made that waits or is made at this moment.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn under_way(&self) -> Result<BTreeSet<Work>, StoreError> {
        let mut tx = self.look().await?;
        let rows = tx.rows("SELECT payload FROM job WHERE kind = 'make' AND ended_at IS NULL", &[]).await?;
        rows.iter().map(|row| row.read("payload", |json| serde_json::from_str(json).ok())).collect()
    }

    /// The jobs in a state, or all: those that are wanted soonest first, those that ended last first.
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

    /// A job by its name.
    ///
    /// # Errors
    /// When there is none, or the database does not answer.
    pub async fn job(&self, id: &str) -> Result<Job, StoreError> {
        let mut tx = self.look().await?;
        find(&mut tx, id).await
    }

    /// The jobs that ended at a moment or after it, oldest first.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn jobs_ended_since(&self, since: Moment) -> Result<Vec<Job>, StoreError> {
        let mut tx = self.look().await?;
        let rows = tx.rows(jobs!("WHERE ended_at >= $1 ORDER BY ended_at, id"), &[since.into()]).await?;
        rows.iter().map(Job::of).collect()
    }

    /// How many jobs of each kind stand how.
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

    /// For how many seconds the oldest job that could be begun has waited; nothing where none waits.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn longest_wait(&self) -> Result<Option<i64>, StoreError> {
        let now = self.now();
        let mut tx = self.look().await?;
        let row = tx
            .row("SELECT MIN(run_at) AS since FROM job WHERE state = 'waiting' AND run_at <= $1", &[now.into()])
            .await?;
        let since = row.map(|row| row.maybe_number("since")).transpose()?.flatten();
        Ok(since.map(|since| now.0 - since))
    }

    /// Somebody at the desk cancels a job. One that waits ends at once, one that runs within a second.
    ///
    /// # Errors
    /// When it has ended already, or the database does not answer.
    pub async fn cancel_job(&self, person: &str, id: &str) -> Result<(), StoreError> {
        let now = self.now();
        let mut tx = self.begin().await?;
        let job = find(&mut tx, id).await?;
        let asked = tx
            .run(
                "UPDATE job SET cancel_at = $2 WHERE id = $1 AND cancel_at IS NULL AND state IN ('waiting', 'running')",
                &[id.into(), now.into()],
            )
            .await?;
        if asked == 0 {
            return Err(StoreError::Changed);
        }
        let ended = tx
            .run(
                "UPDATE job SET state = 'cancelled', live = id, ended_at = $2 WHERE id = $1 AND state = 'waiting'",
                &[id.into(), now.into()],
            )
            .await?;
        if ended == 1 {
            ended_without(&mut tx, &job.work, now).await?;
        }
        super::audit(&mut tx, now, Some(person), "cancel-job", id, job.work.kind()).await?;
        tx.commit().await
    }

    /// Somebody at the desk starts a job again that had failed or was cancelled.
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
                 worker = NULL, run_at = $2, pushed_at = NULL, started_at = NULL, beat_at = NULL, ended_at = NULL, \
                 cancel_at = NULL WHERE id = $1 AND state IN ('failed', 'cancelled') \
                 AND NOT EXISTS (SELECT 1 FROM job l WHERE l.live = job.key)",
                &[id.into(), now.into()],
            )
            .await?;
        if again == 0 {
            return Err(StoreError::Changed);
        }
        if let Work::Make { wanted, profile: None } = &job.work {
            happen(&mut tx, &wanted.edition, Some(wanted.form), |_| Event::Retried, now).await?;
        }
        super::audit(&mut tx, now, Some(person), "retry-job", id, job.work.kind()).await?;
        tx.commit().await
    }

    /// Forgets jobs that ended more than so many days ago, and what the queue keeps of names it carried.
    /// Says how many jobs.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn forget_jobs(&self, days: u32) -> Result<u64, StoreError> {
        let before = Moment(self.now().0 - i64::from(days) * 86_400);
        let mut tx = self.begin().await?;
        let gone = tx.run("DELETE FROM job WHERE ended_at < $1", &[before.into()]).await?;
        tx.commit().await?;
        Ok(gone)
    }
}

async fn find(tx: &mut Tx, id: &str) -> Result<Job, StoreError> {
    let row = tx.row(jobs!("WHERE id = $1"), &[id.into()]).await?.ok_or(StoreError::None)?;
    Job::of(&row)
}

/// What the end of a job without success means for demands.
async fn ended_without(tx: &mut Tx, work: &Work, now: Moment) -> Result<(), StoreError> {
    if let Work::Make { wanted, profile: None } = work {
        happen(tx, &wanted.edition, Some(wanted.form), |_| Event::NotMade, now).await?;
    }
    Ok(())
}

impl Job {
    fn of(row: &Row) -> Result<Self, StoreError> {
        Ok(Self {
            id: row.text("id")?,
            work: row.read("payload", |json| serde_json::from_str(json).ok())?,
            state: row.read("state", JobState::by_name)?,
            attempts: row.number("attempts")?,
            failures: row.number("failures")?,
            most_failures: row.number("most_failures")?,
            error: row.maybe_text("error")?,
            worker: row.maybe_text("worker")?,
            made_at: row.moment("made_at")?,
            run_at: row.moment("run_at")?,
            started_at: row.maybe_moment("started_at")?,
            ended_at: row.maybe_moment("ended_at")?,
            cancel_at: row.maybe_moment("cancel_at")?,
        })
    }
}
