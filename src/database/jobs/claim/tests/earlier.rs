//! Databases whose jobs an earlier version handed to a queue in tables of its own: none is lost when they are updated.

use std::collections::BTreeSet;

use sqlx::migrate::Migrator;
use sqlx::{PgPool, SqlitePool};

use super::super::*;
use crate::database::connection::{Db, postgres_tables, sqlite_tables};
use crate::database::tests::{Ground, on_both, postgres};
use crate::database::{DatabaseUrl, SealingKey};

/// The last step of the tables of that version.
const LAST_STEP: i64 = 20_261_129_000_040;

/// The tables of that queue, as its own steps left them, without indices.
const SQLITE_QUEUE: &str = "
CREATE TABLE Workers (id TEXT NOT NULL UNIQUE, worker_type TEXT NOT NULL, storage_name TEXT NOT NULL, layers TEXT,
    last_seen INTEGER NOT NULL, started_at INTEGER);
CREATE TABLE Jobs (job BLOB NOT NULL, id TEXT NOT NULL UNIQUE, job_type TEXT NOT NULL, status TEXT NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0, max_attempts INTEGER NOT NULL DEFAULT 25, run_at INTEGER NOT NULL DEFAULT 0,
    last_result TEXT, lock_at INTEGER, lock_by TEXT, done_at INTEGER, priority INTEGER NOT NULL DEFAULT 0, metadata TEXT,
    idempotency_key TEXT, PRIMARY KEY (id), FOREIGN KEY (lock_by) REFERENCES Workers (id));
CREATE UNIQUE INDEX idx_jobs_idempotency_key ON Jobs (job_type, idempotency_key);
CREATE TABLE _sqlx_migrations (version BIGINT PRIMARY KEY, description TEXT NOT NULL);
INSERT INTO _sqlx_migrations VALUES (20220530084123, 'jobs workers');
INSERT INTO Workers VALUES ('evenhand-w', 'evenhand', 'SqliteStorage', NULL, 1, 1);
INSERT INTO Jobs (job, id, job_type, status, lock_by) VALUES
    ('\"handed\"', '01A', 'evenhand', 'Pending', NULL), ('\"running\"', '01B', 'evenhand', 'Running', 'evenhand-w'),
    ('\"done\"', '01C', 'evenhand', 'Done', 'evenhand-w');
";
const POSTGRES_QUEUE: &str = "
CREATE SCHEMA apalis;
CREATE TABLE apalis.workers (id TEXT PRIMARY KEY, worker_type TEXT NOT NULL, storage_name TEXT NOT NULL,
    layers TEXT NOT NULL DEFAULT '', last_seen TIMESTAMPTZ NOT NULL DEFAULT now(), started_at TIMESTAMPTZ);
CREATE TABLE apalis.jobs (job BYTEA NOT NULL, id TEXT PRIMARY KEY, job_type TEXT NOT NULL, status TEXT NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0, max_attempts INTEGER NOT NULL DEFAULT 25,
    run_at TIMESTAMPTZ NOT NULL DEFAULT now(), lock_by TEXT REFERENCES apalis.workers (id));
CREATE FUNCTION apalis.notify_new_jobs() RETURNS TRIGGER LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER notify_workers AFTER INSERT ON apalis.jobs FOR EACH ROW EXECUTE FUNCTION apalis.notify_new_jobs();
CREATE TABLE apalis._sqlx_migrations (version BIGINT PRIMARY KEY, description TEXT NOT NULL);
CREATE TABLE _sqlx_migrations (version BIGINT PRIMARY KEY);
INSERT INTO apalis.workers (id, worker_type, storage_name) VALUES ('evenhand-w', 'evenhand', 'PostgresStorage');
INSERT INTO apalis.jobs (job, id, job_type, status, lock_by) VALUES
    ('\"handed\"', '01A', 'evenhand', 'Pending', NULL), ('\"running\"', '01B', 'evenhand', 'Running', 'evenhand-w'),
    ('\"done\"', '01C', 'evenhand', 'Done', 'evenhand-w');
";

/// A database as that version left it when it was killed, with a job in every state.
async fn earlier(ground: &Ground) -> (DatabaseUrl, Db) {
    let until_then = |steps: Migrator| {
        let steps = steps.iter().filter(|step| step.version <= LAST_STEP).cloned().collect();
        let mut steps = Migrator::with_migrations(steps);
        steps.dangerous_set_table_name("evenhand_tables");
        steps
    };
    let (url, db) = match &ground.url {
        DatabaseUrl::Sqlite(path) => {
            let path = path.with_file_name("earlier.db");
            let pool = SqlitePool::connect(&format!("sqlite:{}?mode=rwc", path.display())).await.unwrap();
            until_then(sqlite_tables()).run(&pool).await.unwrap();
            sqlx::raw_sql(SQLITE_QUEUE).execute(&pool).await.unwrap();
            (DatabaseUrl::Sqlite(path), Db::Sqlite(pool))
        }
        DatabaseUrl::Postgres(_) => {
            let url = tokio::task::spawn_blocking(|| postgres::shared().database()).await.unwrap();
            let pool = PgPool::connect(&url).await.unwrap();
            until_then(postgres_tables()).run(&pool).await.unwrap();
            sqlx::raw_sql(POSTGRES_QUEUE).execute(&pool).await.unwrap();
            (DatabaseUrl::Postgres(url), Db::Postgres(pool))
        }
    };
    let now = crate::database::now();
    let mut tx = db.begin().await.unwrap();
    for (id, state, beat) in [
        ("new", "waiting", None),
        ("handed", "waiting", None),
        ("resting", "waiting", None),
        ("running", "running", Some(now.0)),
        ("silent", "running", Some(now.0 - 60)),
        ("cancelling", "running", Some(now.0 - 60)),
        ("done", "done", None),
        ("failed", "failed", None),
        ("cancelled", "cancelled", None),
    ] {
        let has_ended = matches!(state, "done" | "failed" | "cancelled");
        let key = JobKind::Publish { submission: id.to_owned() }.key().unwrap();
        let run_at = if id == "resting" { now.0 + 3600 } else { now.0 - 100 };
        let started = beat.or(has_ended.then_some(now.0 - 90));
        tx.run(
            "INSERT INTO job (id, key, live, kind, payload, state, priority, attempts, failures, most_failures, error, \
             worker, made_at, run_at, pushed_at, started_at, beat_at, ended_at, cancel_at) VALUES \
             ($1, $2, $3, 'publish', $2, $4, 3, $5, 0, 5, NULL, $6, $7, $8, $9, $10, $11, $12, $13)",
            &[
                id.into(),
                (&key).into(),
                if has_ended { id } else { &key }.into(),
                state.into(),
                i64::from(started.is_some()).into(),
                started.map(|_| "evenhand-w").into(),
                Timestamp(now.0 - 100).into(),
                Timestamp(run_at).into(),
                (id == "handed").then_some(Timestamp(now.0 - 99)).into(),
                started.into(),
                beat.into(),
                has_ended.then_some(now).into(),
                (id == "cancelling").then_some(now).into(),
            ],
        )
        .await
        .unwrap();
    }
    tx.commit().await.unwrap();
    (url, db)
}

/// Names of tables in which jobs of that queue would be.
async fn queues(db: &Db) -> Vec<String> {
    let mut tx = db.look().await.unwrap();
    let sql = if tx.is_postgres() {
        "SELECT schemaname || '.' || tablename AS name FROM pg_tables WHERE schemaname = 'apalis' ORDER BY name"
    } else {
        "SELECT name FROM sqlite_schema WHERE name IN ('Jobs', 'Workers', '_sqlx_migrations') ORDER BY name"
    };
    tx.rows(sql, &[]).await.unwrap().iter().map(|row| row.text("name").unwrap()).collect()
}

async fn claimable(store: &Store) -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    while let Some(job) = store.claim("w").await.unwrap() {
        assert_eq!(job.work, JobKind::Publish { submission: job.id.clone() });
        assert!(ids.insert(job.id.clone()));
        assert!(store.end_job(&job, &JobEnd::Done).await.unwrap());
    }
    ids
}

fn set<const N: usize>(names: [&str; N]) -> BTreeSet<String> {
    names.map(str::to_owned).into()
}

#[tokio::test]
async fn no_job_of_an_earlier_version_is_lost_and_its_queue_goes() {
    on_both(async |ground| {
        let (url, db) = earlier(ground).await;
        assert!(queues(&db).await.len() >= 2, "{}", ground.name());

        let store = Store::open(&url, SealingKey::new().unwrap()).await.unwrap();

        assert_eq!(queues(&db).await, [""; 0], "{}", ground.name());
        if let Db::Postgres(pool) = &db {
            let others = sqlx::query("SELECT version FROM _sqlx_migrations").execute(pool).await;
            assert!(others.is_ok(), "the steps of other programs stay");
        }
        let counts = store.job_counts().await.unwrap();
        let counts: Vec<i64> = counts.into_iter().map(|(_, _, count)| count).collect();
        assert_eq!(counts.iter().sum::<i64>(), 9, "every row is there");
        assert_eq!(claimable(&store).await, set(["handed", "new"]));
        assert_eq!(store.reclaim(|_| false).await.unwrap(), 2, "who was not heard of for long");
        assert_eq!(claimable(&store).await, set(["silent"]));
        assert_eq!(store.job("cancelling").await.unwrap().state, JobState::Cancelled);
        assert_eq!(store.job("running").await.unwrap().state, JobState::Running, "it may still be done");
        assert_eq!(store.reclaim(|worker| worker == "evenhand-w").await.unwrap(), 1, "its process is gone");
        assert_eq!(claimable(&store).await, set(["running"]));
        assert_eq!(store.job("resting").await.unwrap().state, JobState::Waiting);
        for (id, state) in [("done", JobState::Done), ("failed", JobState::Failed), ("cancelled", JobState::Cancelled)]
        {
            assert_eq!(store.job(id).await.unwrap().state, state);
        }
    })
    .await;
}

#[tokio::test]
async fn a_queue_that_another_program_uses_too_stays() {
    on_both(async |ground| {
        let (url, db) = earlier(ground).await;
        let Db::Postgres(pool) = &db else { return };
        let other = "INSERT INTO apalis.jobs (job, id, job_type, status) VALUES ('1', '02', 'invoices', 'Pending')";
        sqlx::raw_sql(other).execute(pool).await.unwrap();

        let store = Store::open(&url, SealingKey::new().unwrap()).await.unwrap();

        assert_eq!(queues(&db).await, ["apalis._sqlx_migrations", "apalis.jobs", "apalis.workers"]);
        assert_eq!(claimable(&store).await, set(["handed", "new"]));
    })
    .await;
}
