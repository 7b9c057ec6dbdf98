//! Claims, leases and their ends, on both databases.

mod earlier;

use std::sync::Arc;

use super::*;
use crate::database::tests::{Ground, on_both};
use crate::database::{Enqueued, JobKind, Priority, SealingKey};

fn work(name: &str) -> JobKind {
    JobKind::Publish { submission: name.to_owned() }
}

async fn claimed(store: &Store, name: &str, worker: &str) -> Job {
    store.enqueue(&[work(name)], Priority::Soon).await.unwrap();
    let job = store.claim(worker).await.unwrap().unwrap();
    assert_eq!(job.work, work(name));
    job
}

/// Another process: a store with connections of its own, and a clock that is wrong by so many seconds.
async fn node(ground: &Ground, wrong_by: i64) -> Store {
    let store = Store::open(&ground.url, SealingKey::new().unwrap()).await.unwrap();
    store.with_clock(Arc::new(move || Timestamp(crate::database::now().0 + wrong_by)))
}

fn ends() -> Vec<JobEnd> {
    let error = || "no".to_owned();
    vec![
        JobEnd::Done,
        JobEnd::Failed(error()),
        JobEnd::Impossible(error()),
        JobEnd::Retry(error()),
        JobEnd::Later(60),
        JobEnd::Cancelled,
        JobEnd::Released,
        JobEnd::WorkerDied,
    ]
}

#[tokio::test]
async fn the_same_thing_is_one_job_until_it_ends() {
    on_both(async |ground| {
        let store = &ground.store;

        let (one, two) = ([work("a"), work("b")], [work("b"), work("a")]);
        let both = tokio::join!(store.enqueue(&one, Priority::Soon), store.enqueue(&two, Priority::Soon));
        assert_eq!(both.0.unwrap() + both.1.unwrap(), 2, "{}", ground.name());
        let job = store.claim("w").await.unwrap().unwrap();
        let same = std::slice::from_ref(&job.work);
        assert_eq!(store.enqueue(same, Priority::Soon).await.unwrap(), 0, "it runs");
        assert!(store.end_job(&job, &JobEnd::Done).await.unwrap());
        assert_eq!(store.enqueue(same, Priority::Soon).await.unwrap(), 1, "it ended");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn no_job_is_claimed_by_two_of_many_who_claim_at_once() {
    on_both(async |ground| {
        const JOBS: usize = 120;
        let works: Vec<JobKind> = (0..JOBS).map(|number| work(&number.to_string())).collect();
        ground.store.enqueue(&works, Priority::Soon).await.unwrap();
        let mut claims = tokio::task::JoinSet::new();
        for number in 0..6 {
            let store = if number % 2 == 0 { ground.store.clone() } else { node(ground, 0).await };
            claims.spawn(async move {
                let mut jobs = Vec::new();
                while let Some(job) = store.claim(&format!("w{number}")).await.unwrap() {
                    jobs.push(job.id);
                }
                jobs
            });
        }

        let mut ids: Vec<String> = claims.join_all().await.into_iter().flatten().collect();

        assert_eq!(ids.len(), JOBS, "{}: each is claimed", ground.name());
        ids.sort();
        ids.dedup();
        assert_eq!(ids.len(), JOBS, "{}: none is claimed twice", ground.name());
    })
    .await;
}

#[tokio::test]
async fn a_claim_is_ended_by_its_holder_and_once() {
    on_both(async |ground| {
        let store = &ground.store;
        let job = claimed(store, "a", "one").await;
        assert_eq!(store.claim("two").await.unwrap(), None);

        let stranger = Job { claim: job.claim + 1, ..job.clone() };
        let earlier = Job { claim: job.claim - 1, ..job.clone() };
        for other in [stranger, earlier] {
            for end in ends() {
                assert!(!store.end_job(&other, &end).await.unwrap(), "{end:?}");
            }
            assert_eq!(store.standing(&other).await.unwrap(), JobSignal::Lost);
            assert_eq!(store.renew(&other).await.unwrap(), JobSignal::Lost);
        }

        assert_eq!(store.renew(&job).await.unwrap(), JobSignal::Held);
        assert!(store.end_job(&job, &JobEnd::Done).await.unwrap());
        assert!(!store.end_job(&job, &JobEnd::Done).await.unwrap(), "once");
        assert_eq!(store.standing(&job).await.unwrap(), JobSignal::Lost);
    })
    .await;
}

#[tokio::test]
async fn a_job_that_cannot_be_done_here_is_told_apart_from_one_that_failed_until_it_is_started_again() {
    on_both(async |ground| {
        let store = &ground.store;
        let (fails, lacks) = (claimed(store, "a", "w").await, claimed(store, "b", "w").await);

        assert!(store.end_job(&fails, &JobEnd::Failed("no".to_owned())).await.unwrap());
        assert!(store.end_job(&lacks, &JobEnd::Impossible("no font".to_owned())).await.unwrap());

        let job = async |id| store.jobs(None, 10).await.unwrap().into_iter().find(|job| job.id == id).unwrap();
        for (id, error, is_impossible) in [(&fails.id, "no", false), (&lacks.id, "no font", true)] {
            let ended = job(id.clone()).await;
            assert_eq!((ended.state, ended.error.as_deref()), (JobState::Failed, Some(error)), "{}", ground.name());
            assert_eq!(ended.is_impossible, is_impossible, "{}", ground.name());
        }
        store.retry_job("ed", &lacks.id).await.unwrap();
        assert!(!job(lacks.id.clone()).await.is_impossible, "{}", ground.name());
    })
    .await;
}

#[tokio::test]
async fn an_end_after_the_lease_was_lost_is_discarded_though_one_worker_has_both_claims() {
    on_both(async |ground| {
        let store = &ground.store;
        let first = claimed(store, "a", "w").await;
        ground.age_jobs(LEASE_SECONDS + 1).await;
        assert_eq!(store.reclaim(|_| false).await.unwrap(), 1, "{}", ground.name());
        let second = store.claim("w").await.unwrap().unwrap();
        // An editor starts a job that failed again: attempts are counted anew, claims are not.
        assert!(store.end_job(&second, &JobEnd::Failed("no".to_owned())).await.unwrap());
        store.retry_job("ed", &second.id).await.unwrap();
        let third = store.claim("w").await.unwrap().unwrap();
        assert_eq!((third.attempts, third.claim), (first.attempts, 3));

        for end in ends() {
            for lost in [&first, &second] {
                assert!(!store.end_job(lost, &end).await.unwrap(), "{end:?}");
            }
        }

        assert_eq!(store.standing(&third).await.unwrap(), JobSignal::Held);
        assert_eq!(store.job(&third.id).await.unwrap(), third, "nothing changed");
    })
    .await;
}

#[tokio::test]
async fn a_job_whose_lease_is_over_is_claimed_by_another_and_a_renewed_one_is_not() {
    on_both(async |ground| {
        let store = &ground.store;
        let (silent, living) = (claimed(store, "a", "one").await, claimed(store, "b", "two").await);
        ground.age_jobs(LEASE_SECONDS / 2).await;
        assert_eq!(store.reclaim(|_| false).await.unwrap(), 0, "no lease is over");
        assert_eq!(store.renew(&living).await.unwrap(), JobSignal::Held);
        ground.age_jobs(LEASE_SECONDS / 2).await;

        assert_eq!(store.reclaim(|_| false).await.unwrap(), 1);

        assert_eq!(store.standing(&silent).await.unwrap(), JobSignal::Lost);
        assert_eq!(store.standing(&living).await.unwrap(), JobSignal::Held);
        let again = store.claim("three").await.unwrap().unwrap();
        assert_eq!((&again.id, again.attempts, again.failures), (&silent.id, 2, 0));
        assert_eq!(store.reclaim(|worker| worker == "two").await.unwrap(), 1, "one that is known to be dead");
        assert_eq!(store.claim("three").await.unwrap().unwrap().id, living.id);
    })
    .await;
}

#[tokio::test]
async fn clocks_of_nodes_that_differ_by_hours_change_nothing() {
    on_both(async |ground| {
        const HOURS: i64 = 5 * 3600;
        let (ahead, behind) = (node(ground, HOURS).await, node(ground, -HOURS).await);
        let name = ground.name();
        for (one, other) in [(&ahead, &behind), (&behind, &ahead)] {
            one.enqueue(&[work("a")], Priority::Soon).await.unwrap();
            let job = other.claim("other").await.unwrap().expect("what one enqueued is due for the other at once");
            assert_eq!(one.reclaim(|_| false).await.unwrap(), 0, "{name}: the lease is not over for any clock");
            assert_eq!(other.renew(&job).await.unwrap(), JobSignal::Held);
            assert_eq!(one.reclaim(|_| false).await.unwrap(), 0, "{name}: nor after a heartbeat");
            ground.age_jobs(LEASE_SECONDS + 1).await;
            assert_eq!(other.reclaim(|_| false).await.unwrap(), 1, "{name}: and then it is over for both");

            let job = one.claim("one").await.unwrap().unwrap();
            let job = Job { failures: 3, ..job };
            one.end_job(&job, &JobEnd::Retry("no".to_owned())).await.unwrap();
            assert_eq!(other.claim("other").await.unwrap(), None, "{name}: it rests");
            assert_eq!(one.claim("one").await.unwrap(), None, "{name}: for both");
            ground.age_jobs(20).await;
            let job = other.claim("other").await.unwrap().expect("and is due after the pause");
            other.end_job(&job, &JobEnd::Done).await.unwrap();
            let ended = one.jobs_ended_since(None).await.unwrap();
            assert_eq!(ended.iter().map(|job| &job.id).collect::<Vec<_>>(), [&job.id], "{name}: its end is seen");
            ground.age_jobs(100).await;
        }
    })
    .await;
}

#[tokio::test]
async fn a_job_under_which_many_workers_died_is_failed_and_one_that_was_released_is_not() {
    on_both(async |ground| {
        let store = &ground.store;
        for _ in 0..20 {
            let job = claimed(store, "back", "w").await;
            assert!(store.end_job(&job, &JobEnd::Released).await.unwrap());
        }
        let back = store.job_for(&work("back")).await.unwrap().unwrap();
        assert_eq!((back.state, back.attempts), (JobState::Waiting, 0));
        store.cancel_job("ed", &back.id).await.unwrap();

        for _ in 0..MAX_DEATHS {
            claimed(store, "poison", "w").await;
            assert_eq!(store.reclaim(|_| true).await.unwrap(), 1);
        }

        assert_eq!(store.claim("w").await.unwrap(), None, "it is not tried for ever");
        let failed = store.jobs(Some(JobState::Failed), 10).await.unwrap();
        assert_eq!(failed.iter().map(|job| job.error.as_deref()).collect::<Vec<_>>(), [Some(POISON)]);
    })
    .await;
}

#[tokio::test]
async fn a_sweep_that_was_found_due_before_it_was_done_is_not_done_again() {
    on_both(async |ground| {
        let (store, sweep) = (&ground.store, |hour| [JobKind::Sweep { hour }]);
        assert!(store.sweep_is_due(1).await.unwrap());
        store.enqueue(&sweep(1), Priority::Whenever).await.unwrap();
        let job = store.claim("quick").await.unwrap().unwrap();
        assert!(store.end_job(&job, &JobEnd::Done).await.unwrap());

        assert_eq!(store.enqueue(&sweep(1), Priority::Whenever).await.unwrap(), 0, "{}", ground.name());
        assert_eq!(store.enqueue(&sweep(2), Priority::Whenever).await.unwrap(), 1, "the next hour");
    })
    .await;
}

#[tokio::test]
async fn a_job_that_is_put_off_waits_and_has_not_failed_however_often() {
    on_both(async |ground| {
        let store = &ground.store;
        for _ in 0..40 {
            let job = claimed(store, "later", "w").await;
            assert!(store.end_job(&job, &JobEnd::Later(60)).await.unwrap());
            assert_eq!(store.standing(&job).await.unwrap(), JobSignal::Lost);
            assert_eq!(store.claim("w").await.unwrap(), None, "{}: not yet", ground.name());
            ground.age_jobs(60).await;
        }
        let job = store.job_for(&work("later")).await.unwrap().unwrap();
        assert_eq!((job.state, job.attempts, job.failures), (JobState::Waiting, 0, 0));
    })
    .await;
}

#[tokio::test]
async fn urgent_jobs_are_claimed_first_then_older_ones_and_what_failed_lately_is_left_alone() {
    on_both(async |ground| {
        let store = &ground.store;
        store.enqueue(&[work("later")], Priority::Whenever).await.unwrap();
        ground.age_jobs(10).await;
        for name in ["old", "middle", "young"] {
            store.enqueue(&[work(name)], Priority::Soon).await.unwrap();
            ground.age_jobs(10).await;
        }
        store.enqueue(&[work("youngest")], Priority::Whenever).await.unwrap();

        assert_eq!(store.enqueue_now(&work("youngest"), 300).await.unwrap(), Enqueued::UnderWay);
        let urgent = store.claim("w").await.unwrap().unwrap();
        assert_eq!(urgent.work, work("youngest"));
        for name in ["old", "middle", "young", "later"] {
            assert_eq!(store.claim("w").await.unwrap().unwrap().work, work(name), "{}", ground.name());
        }

        assert!(store.end_job(&urgent, &JobEnd::Failed("no".to_owned())).await.unwrap());
        assert_eq!(store.enqueue_now(&urgent.work, 300).await.unwrap(), Enqueued::FailedLately);
        ground.age_jobs(301).await;
        assert_eq!(store.enqueue_now(&urgent.work, 300).await.unwrap(), Enqueued::UnderWay);
    })
    .await;
}

#[tokio::test]
async fn jobs_are_cancelled_started_again_counted_and_forgotten() {
    on_both(async |ground| {
        let store = &ground.store;
        store.enqueue(&[work("a")], Priority::Soon).await.unwrap();
        ground.age_jobs(70).await;
        assert!((70..80).contains(&store.longest_wait().await.unwrap().unwrap()));
        let id = store.job_for(&work("a")).await.unwrap().unwrap().id;

        store.cancel_job("ed", &id).await.unwrap();
        assert_eq!(store.longest_wait().await.unwrap(), None);
        assert_eq!(store.job(&id).await.unwrap().state, JobState::Cancelled, "one that waits ends at once");
        assert!(matches!(store.cancel_job("ed", &id).await, Err(StoreError::Changed)));
        store.enqueue(&[work("a")], Priority::Soon).await.unwrap();
        assert!(matches!(store.retry_job("ed", &id).await, Err(StoreError::Changed)), "the same waits");
        let job = claimed(store, "a", "w").await;
        store.cancel_job("ed", &job.id).await.unwrap();
        assert_eq!(store.standing(&job).await.unwrap(), JobSignal::Cancelled);
        assert_eq!(store.renew(&job).await.unwrap(), JobSignal::Cancelled);
        assert!(store.end_job(&job, &JobEnd::Cancelled).await.unwrap());
        store.retry_job("ed", &id).await.unwrap();
        assert!(matches!(store.retry_job("ed", &id).await, Err(StoreError::Changed)));

        let counts = store.job_counts().await.unwrap();
        assert_eq!(counts.len(), 2, "{counts:?}");
        ground.age_jobs(31 * 86_400).await;
        assert_eq!(store.forget_jobs(30).await.unwrap(), 1);
        assert_eq!(store.job(&id).await.unwrap().state, JobState::Waiting, "what has not ended is kept");
    })
    .await;
}

#[tokio::test]
async fn a_job_that_cannot_be_read_is_put_off_and_stops_no_other() {
    on_both(async |ground| {
        let store = &ground.store;
        store.enqueue_now(&work("unknown"), 0).await.unwrap();
        let unknown = store.job_for(&work("unknown")).await.unwrap().unwrap().id;
        let mut tx = store.begin().await.unwrap();
        tx.run("UPDATE job SET payload = '{\"kind\":\"of a newer version\"}'", &[]).await.unwrap();
        tx.commit().await.unwrap();
        let known = claimed(store, "known", "w").await;

        assert_eq!(store.claim("w").await.unwrap(), None, "{}", ground.name());
        assert!(store.end_job(&known, &JobEnd::Done).await.unwrap());

        let mut tx = store.begin().await.unwrap();
        let sql = "SELECT state, attempts, failures FROM job WHERE id = $1";
        let row = tx.row(sql, &[(&unknown).into()]).await.unwrap().unwrap();
        assert_eq!(row.text("state").unwrap(), "waiting");
        assert_eq!(
            (row.number("attempts").unwrap(), row.number("failures").unwrap()),
            (0, 0),
            "it counts as no attempt"
        );
        tx.run("UPDATE job SET payload = key WHERE id = $1", &[(&unknown).into()]).await.unwrap();
        tx.commit().await.unwrap();
        ground.age_jobs(UNREADABLE_PAUSE + 1).await;
        assert_eq!(store.claim("newer").await.unwrap().unwrap().id, unknown, "a version that reads it does it");
    })
    .await;
}

#[test]
fn pauses_double_and_have_an_end() {
    for failures in 1..14 {
        let base = (1 << failures).min(MAX_BACKOFF);
        assert!((base..=base + base / 4).contains(&backoff("a", failures)), "{failures}");
    }
    assert!(backoff("a", 400) <= MAX_BACKOFF + MAX_BACKOFF / 4);
    assert_ne!(backoff("a", 12), backoff("b", 12), "not all at once");
}
