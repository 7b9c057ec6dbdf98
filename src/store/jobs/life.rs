//! From a job's first start to its end, as the worker that does it writes it down.

use super::{Job, JobState, POISON, Work, ended_without, find, jobs};
use crate::document::digest;
use crate::requests::Event;
use crate::store::database::Tx;
use crate::store::demands::happen;
use crate::store::{Moment, Store, StoreError};

/// A worker is taken for dead when it was not heard of for so many seconds.
const SILENCE: i64 = 30;

/// A job that was handed to the queue and not begun for so many seconds is handed over again.
const FORGOTTEN: i64 = 20;

/// So many processes may end under a job before it is given up.
const MOST_DEATHS: i64 = 8;

/// The longest pause between two tries, in seconds.
const LONGEST_PAUSE: i64 = 3 * 3600;

/// What a worker hears of the job that it does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Go on.
    On,
    /// Somebody cancelled it.
    Cancelled,
    /// It is somebody else's now, or has ended.
    Lost,
}

impl Store {
    /// Names of jobs that are due and were not handed to the queue yet, the most urgent first: as many as
    /// there is room for. The queue holds few names, so that what is wanted now never waits behind many.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn take_due(&self, room: usize) -> Result<Vec<String>, StoreError> {
        let now = self.now();
        let forgotten = Moment(now.0 - FORGOTTEN);
        let mut look = self.look().await?;
        let due = due(&mut look, room, now, forgotten).await?;
        drop(look);
        let mut taken = Vec::new();
        if due.is_empty() {
            return Ok(taken);
        }
        let mut tx = self.begin().await?;
        for id in due {
            let mine = tx
                .run(
                    "UPDATE job SET pushed_at = $2 WHERE id = $1 AND state = 'waiting' \
                     AND (pushed_at IS NULL OR pushed_at < $3)",
                    &[(&id).into(), now.into(), forgotten.into()],
                )
                .await?;
            if mine == 1 {
                taken.push(id);
            }
        }
        tx.commit().await?;
        Ok(taken)
    }

    /// A job could not be handed to the queue after all.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn not_handed_over(&self, id: &str) -> Result<(), StoreError> {
        let mut tx = self.begin().await?;
        tx.run("UPDATE job SET pushed_at = NULL WHERE id = $1 AND state = 'waiting'", &[id.into()]).await?;
        tx.commit().await
    }

    /// A worker begins a job. Nothing when it is not to be begun, whoever carried its name here.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn begin_job(&self, id: &str, worker: &str) -> Result<Option<Job>, StoreError> {
        let now = self.now();
        let mut tx = self.begin().await?;
        let begun = tx
            .run(
                "UPDATE job SET state = 'running', attempts = attempts + 1, worker = $2, started_at = $3, \
                 beat_at = $3, pushed_at = NULL WHERE id = $1 AND state = 'waiting' AND run_at <= $3",
                &[id.into(), worker.into(), now.into()],
            )
            .await?;
        if begun == 0 {
            return Ok(None);
        }
        let job = find(&mut tx, id).await?;
        tx.commit().await?;
        Ok(Some(job))
    }

    /// How a job stands that a worker does.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn standing(&self, job: &Job) -> Result<Standing, StoreError> {
        let mut tx = self.look().await?;
        let row = tx
            .row(
                "SELECT cancel_at FROM job WHERE id = $1 AND state = 'running' AND worker = $2 AND attempts = $3",
                &[(&job.id).into(), job.worker.clone().into(), job.attempts.into()],
            )
            .await?;
        Ok(match row {
            None => Standing::Lost,
            Some(row) if row.maybe_number("cancel_at")?.is_some() => Standing::Cancelled,
            Some(_) => Standing::On,
        })
    }

    /// The worker that does a job lives.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn beat(&self, job: &Job) -> Result<(), StoreError> {
        let now = self.now();
        let mut tx = self.begin().await?;
        tx.run(
            "UPDATE job SET beat_at = $4 WHERE id = $1 AND state = 'running' AND worker = $2 AND attempts = $3",
            &[(&job.id).into(), job.worker.clone().into(), job.attempts.into(), now.into()],
        )
        .await?;
        tx.commit().await
    }

    /// A job is done. Says whether it was this start of it that did it: otherwise nothing changes.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn job_done(&self, job: &Job) -> Result<bool, StoreError> {
        let now = self.now();
        let mut tx = self.begin().await?;
        if !end(&mut tx, job, JobState::Done, None, now).await? {
            return Ok(false);
        }
        if let Work::Make { wanted, profile: None } = &job.work {
            happen(&mut tx, &wanted.edition, Some(wanted.form), |_| Event::Made, now).await?;
        }
        tx.commit().await?;
        Ok(true)
    }

    /// A job failed for good: trying again would change nothing.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn job_failed(&self, job: &Job, error: &str) -> Result<(), StoreError> {
        let now = self.now();
        let mut tx = self.begin().await?;
        if end(&mut tx, job, JobState::Failed, Some(error), now).await? {
            ended_without(&mut tx, &job.work, now).await?;
        }
        tx.commit().await
    }

    /// A job failed this time. It is tried again after a pause that doubles, or given up after too many.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn job_stumbled(&self, job: &Job, error: &str) -> Result<(), StoreError> {
        if job.failures + 1 >= job.most_failures {
            return self.job_failed(job, error).await;
        }
        let now = self.now();
        let again = Moment(now.0 + pause(&job.id, job.failures + 1));
        let mut tx = self.begin().await?;
        tx.run(
            "UPDATE job SET state = 'waiting', failures = failures + 1, error = $4, run_at = $5, pushed_at = NULL, \
             beat_at = NULL WHERE id = $1 AND state = 'running' AND worker = $2 AND attempts = $3",
            &[(&job.id).into(), job.worker.clone().into(), job.attempts.into(), error.into(), again.into()],
        )
        .await?;
        tx.commit().await
    }

    /// A job ended because somebody cancelled it.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn job_cancelled(&self, job: &Job) -> Result<(), StoreError> {
        let now = self.now();
        let mut tx = self.begin().await?;
        if end(&mut tx, job, JobState::Cancelled, None, now).await? {
            ended_without(&mut tx, &job.work, now).await?;
        }
        tx.commit().await
    }

    /// A worker that stops gives back what it had begun, as if it had not.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn give_back(&self, job: &Job) -> Result<(), StoreError> {
        let mut tx = self.begin().await?;
        tx.run(
            "UPDATE job SET state = 'waiting', attempts = attempts - 1, worker = NULL, pushed_at = NULL, \
             beat_at = NULL WHERE id = $1 AND state = 'running' AND worker = $2 AND attempts = $3",
            &[(&job.id).into(), job.worker.clone().into(), job.attempts.into()],
        )
        .await?;
        tx.commit().await
    }

    /// Takes back the jobs of workers that were not heard of for long, and at once those of workers that
    /// `is_dead` knows to be dead. A job that ended many processes is given up. Says how many.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn take_back(&self, is_dead: impl Fn(&str) -> bool) -> Result<usize, StoreError> {
        let now = self.now();
        let mut look = self.look().await?;
        let rows = look.rows(jobs!("WHERE state = 'running'"), &[]).await?;
        let silent = look
            .rows("SELECT id FROM job WHERE state = 'running' AND beat_at < $1", &[Moment(now.0 - SILENCE).into()])
            .await?;
        drop(look);
        let silent: Vec<String> = silent.iter().map(|row| row.text("id")).collect::<Result<_, _>>()?;
        let jobs: Vec<Job> = rows.iter().map(Job::of).collect::<Result<_, _>>()?;
        let lost = |job: &&Job| silent.contains(&job.id) || job.worker.as_deref().is_some_and(&is_dead);
        let mut taken = 0;
        for job in jobs.iter().filter(lost) {
            if job.cancel_at.is_some() {
                self.job_cancelled(job).await?;
            } else if job.attempts - job.failures >= MOST_DEATHS {
                self.job_failed(job, POISON).await?;
            } else {
                let mut tx = self.begin().await?;
                tx.run(
                    "UPDATE job SET state = 'waiting', pushed_at = NULL, beat_at = NULL, run_at = $4 \
                     WHERE id = $1 AND state = 'running' AND worker = $2 AND attempts = $3",
                    &[(&job.id).into(), job.worker.clone().into(), job.attempts.into(), now.into()],
                )
                .await?;
                tx.commit().await?;
            }
            taken += 1;
        }
        Ok(taken)
    }
}

/// Jobs to hand over: what is wanted now always, everything else while there is room.
async fn due(look: &mut Tx, room: usize, now: Moment, forgotten: Moment) -> Result<Vec<String>, StoreError> {
    let row = look
        .row("SELECT COUNT(*) AS handed FROM job WHERE state = 'waiting' AND pushed_at >= $1", &[forgotten.into()])
        .await?;
    let handed = row.map_or(Ok(0), |row| row.number("handed"))?;
    let room = i64::try_from(room).unwrap_or(i64::MAX).saturating_sub(handed);
    let rows = look
        .rows(
            "SELECT id, priority FROM job WHERE state = 'waiting' AND run_at <= $1 \
             AND (pushed_at IS NULL OR pushed_at < $2) ORDER BY priority DESC, run_at, made_at, id LIMIT 64",
            &[now.into(), forgotten.into()],
        )
        .await?;
    let mut due = Vec::new();
    for (place, row) in (0_i64..).zip(&rows) {
        if place < room || row.number("priority")? >= super::Urgency::Now as i64 {
            due.push(row.text("id")?);
        }
    }
    Ok(due)
}

/// Ends a job that this start of it still holds.
async fn end(tx: &mut Tx, job: &Job, state: JobState, error: Option<&str>, now: Moment) -> Result<bool, StoreError> {
    let ended = tx
        .run(
            "UPDATE job SET state = $4, live = id, error = COALESCE($5, error), ended_at = $6, beat_at = NULL, \
             failures = failures + $7 WHERE id = $1 AND state = 'running' AND worker = $2 AND attempts = $3",
            &[
                (&job.id).into(),
                job.worker.clone().into(),
                job.attempts.into(),
                state.name().into(),
                error.into(),
                now.into(),
                i64::from(error.is_some()).into(),
            ],
        )
        .await?;
    Ok(ended == 1)
}

/// How long a job rests after its nth error: 2ⁿ seconds and up to a quarter more, so that many that failed
/// together are not tried together.
fn pause(id: &str, failures: i64) -> i64 {
    let base = 1_i64.checked_shl(u32::try_from(failures).unwrap_or(u32::MAX)).unwrap_or(LONGEST_PAUSE);
    let base = base.clamp(1, LONGEST_PAUSE);
    let hash = digest(&[id.as_bytes(), &failures.to_le_bytes()]).hex();
    let part = i64::from_str_radix(&hash[..4], 16).unwrap_or(0);
    base + base * part / (4 * 0xffff)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::tests::on_both;
    use crate::store::{Hurried, StoreError, Urgency, Work};

    fn work(name: &str) -> Work {
        Work::Publish { submission: name.to_owned() }
    }

    async fn begun(store: &Store, name: &str, worker: &str) -> Job {
        store.put_in(&[work(name)], Urgency::Soon).await.unwrap();
        let id = store.job_for(&work(name)).await.unwrap().unwrap().id;
        store.begin_job(&id, worker).await.unwrap().unwrap()
    }

    #[tokio::test]
    async fn the_same_thing_is_one_job_until_it_ends() {
        on_both(async |ground| {
            let store = &ground.store;

            let (one, two) = ([work("a"), work("b")], [work("b"), work("a")]);
            let both = tokio::join!(store.put_in(&one, Urgency::Soon), store.put_in(&two, Urgency::Soon));
            assert_eq!(both.0.unwrap() + both.1.unwrap(), 2, "{}", ground.name());
            let job = begun(store, "a", "w").await;
            assert_eq!(store.put_in(&[work("a")], Urgency::Soon).await.unwrap(), 0, "it runs");
            assert!(store.job_done(&job).await.unwrap());
            assert_eq!(store.put_in(&[work("a")], Urgency::Soon).await.unwrap(), 1, "it ended");
        })
        .await;
    }

    #[tokio::test]
    async fn a_job_is_begun_by_one_and_ended_by_who_began_it() {
        on_both(async |ground| {
            let store = &ground.store;
            let job = begun(store, "a", "one").await;

            assert_eq!(store.begin_job(&job.id, "two").await.unwrap(), None);
            let stranger = Job { worker: Some("two".to_owned()), ..job.clone() };
            let earlier = Job { attempts: 0, ..job.clone() };
            for other in [stranger, earlier] {
                assert!(!store.job_done(&other).await.unwrap());
                store.job_failed(&other, "no").await.unwrap();
                store.job_stumbled(&other, "no").await.unwrap();
                store.job_cancelled(&other).await.unwrap();
                store.give_back(&other).await.unwrap();
                assert_eq!(store.standing(&other).await.unwrap(), Standing::Lost);
            }
            assert_eq!(store.standing(&job).await.unwrap(), Standing::On);
            assert!(store.job_done(&job).await.unwrap());
            assert!(!store.job_done(&job).await.unwrap(), "once");
            assert_eq!(store.standing(&job).await.unwrap(), Standing::Lost);
        })
        .await;
    }

    #[tokio::test]
    async fn what_a_silent_worker_had_begun_waits_again_and_a_living_ones_stays() {
        on_both(async |ground| {
            let store = &ground.store;
            let (silent, living) = (begun(store, "a", "one").await, begun(store, "b", "two").await);
            ground.pass(SILENCE);
            store.beat(&living).await.unwrap();
            ground.pass(SILENCE / 2);

            assert_eq!(store.take_back(|_| false).await.unwrap(), 1);

            assert_eq!(store.standing(&silent).await.unwrap(), Standing::Lost);
            assert_eq!(store.standing(&living).await.unwrap(), Standing::On);
            assert_eq!(store.take_back(|worker| worker == "two").await.unwrap(), 1, "one that is known to be dead");
            assert_eq!(store.take_due(10).await.unwrap().len(), 2);
        })
        .await;
    }

    #[tokio::test]
    async fn a_job_that_ended_many_processes_is_given_up_and_one_that_was_given_back_is_not() {
        on_both(async |ground| {
            let store = &ground.store;
            for _ in 0..20 {
                let job = begun(store, "back", "w").await;
                store.give_back(&job).await.unwrap();
            }
            for _ in 0..MOST_DEATHS {
                begun(store, "poison", "w").await;
                store.take_back(|_| true).await.unwrap();
            }

            let failed = store.jobs(Some(JobState::Failed), 10).await.unwrap();
            assert_eq!(failed.iter().map(|job| job.error.as_deref()).collect::<Vec<_>>(), [Some(POISON)]);
            assert_eq!(store.job_for(&work("back")).await.unwrap().unwrap().attempts, 0);
        })
        .await;
    }

    #[tokio::test]
    async fn what_somebody_waits_for_goes_first_and_what_failed_lately_is_left_alone() {
        on_both(async |ground| {
            let store = &ground.store;
            let many: Vec<Work> = (0..10).map(|number| work(&format!("{number}"))).collect();
            store.put_in(&many, Urgency::Whenever).await.unwrap();
            assert_eq!(store.take_due(2).await.unwrap().len(), 2, "as many as there is room for");
            assert!(store.take_due(2).await.unwrap().is_empty());

            assert_eq!(store.hurry(&many[9], 300).await.unwrap(), Hurried::UnderWay);
            let wanted = store.job_for(&many[9]).await.unwrap().unwrap().id;
            assert_eq!(store.take_due(2).await.unwrap(), [wanted.clone()], "though there is no room");
            ground.pass(FORGOTTEN + 1);
            assert_eq!(store.take_due(1).await.unwrap(), [wanted.clone()], "what was forgotten comes again");

            let job = store.begin_job(&wanted, "w").await.unwrap().unwrap();
            store.job_failed(&job, "no").await.unwrap();
            assert_eq!(store.hurry(&many[9], 300).await.unwrap(), Hurried::FailedLately);
            ground.pass(301);
            assert_eq!(store.hurry(&many[9], 300).await.unwrap(), Hurried::UnderWay);
        })
        .await;
    }

    #[tokio::test]
    async fn jobs_are_cancelled_started_again_counted_and_forgotten() {
        on_both(async |ground| {
            let store = &ground.store;
            store.put_in(&[work("a")], Urgency::Soon).await.unwrap();
            ground.pass(7);
            assert_eq!(store.longest_wait().await.unwrap(), Some(7));
            let id = store.job_for(&work("a")).await.unwrap().unwrap().id;

            store.cancel_job("ed", &id).await.unwrap();
            assert_eq!(store.job(&id).await.unwrap().state, JobState::Cancelled, "one that waits ends at once");
            assert!(matches!(store.cancel_job("ed", &id).await, Err(StoreError::Changed)));
            store.put_in(&[work("a")], Urgency::Soon).await.unwrap();
            assert!(matches!(store.retry_job("ed", &id).await, Err(StoreError::Changed)), "the same waits");
            let job = begun(store, "a", "w").await;
            store.job_done(&job).await.unwrap();
            store.retry_job("ed", &id).await.unwrap();
            assert!(matches!(store.retry_job("ed", &id).await, Err(StoreError::Changed)));

            let counts = store.job_counts().await.unwrap();
            assert_eq!(counts.len(), 2, "{counts:?}");
            ground.pass(31 * 86_400);
            assert_eq!(store.forget_jobs(30).await.unwrap(), 1);
            assert_eq!(store.job(&id).await.unwrap().state, JobState::Waiting, "what has not ended is kept");
        })
        .await;
    }

    #[test]
    fn pauses_double_and_have_an_end() {
        for failures in 1..14 {
            let base = (1 << failures).min(LONGEST_PAUSE);
            assert!((base..=base + base / 4).contains(&pause("a", failures)), "{failures}");
        }
        assert!(pause("a", 400) <= LONGEST_PAUSE + LONGEST_PAUSE / 4);
        assert_ne!(pause("a", 12), pause("b", 12), "not all at once");
    }
}
