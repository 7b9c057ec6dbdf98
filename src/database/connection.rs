//! Common interface of SQLite and PostgreSQL. The tables hold text and whole numbers only, so that one
//! SQL text serves both.

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use sqlx::migrate::Migrator;
use sqlx::postgres::{PgArguments, PgConnectOptions, PgPool, PgPoolOptions};
use sqlx::query::Query;
use sqlx::sqlite::{
    SqliteArguments, SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous,
};
use sqlx::{
    Column as _, ConnectOptions as _, Connection as _, Postgres, Row as _, Sqlite, Transaction, TypeInfo as _,
    ValueRef as _,
};

use super::wake::{self, Wakes};
use super::{StoreError, Timestamp};

/// Location of the database.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DatabaseUrl {
    /// A file of SQLite.
    Sqlite(PathBuf),
    /// A database of PostgreSQL: `postgres://name:passphrase@host/database`.
    Postgres(String),
}

/// An address that is none of a database.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("write it like sqlite:PATH or postgres://NAME@HOST/DATABASE")]
pub struct NotADatabase;

impl FromStr for DatabaseUrl {
    type Err = NotADatabase;

    fn from_str(url: &str) -> Result<Self, NotADatabase> {
        if url.starts_with("postgres://") || url.starts_with("postgresql://") {
            return PgConnectOptions::from_str(url).map(|_| Self::Postgres(url.to_owned())).map_err(|_| NotADatabase);
        }
        match url.strip_prefix("sqlite:").map(|path| path.strip_prefix("//").unwrap_or(path)) {
            Some(path) if !path.is_empty() => Ok(Self::Sqlite(PathBuf::from(path))),
            _ => Err(NotADatabase),
        }
    }
}

/// A pool of connections.
#[derive(Debug, Clone)]
pub(super) enum Db {
    /// Of a file of SQLite.
    Sqlite(SqlitePool),
    /// Of a database of PostgreSQL.
    Postgres(PgPool),
}

/// A transaction. It is rolled back unless it is committed.
pub(super) struct Tx {
    on: On,
    /// Counts transactions that changed demands, once this one did.
    changes: Option<Arc<AtomicU64>>,
    touched: bool,
    /// Wakes the workers of this process once the transaction is committed.
    wakes: Option<Wakes>,
    has_jobs: bool,
}

enum On {
    Sqlite(Transaction<'static, Sqlite>),
    Postgres(Transaction<'static, Postgres>),
}

/// Value in a query or an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum SqlValue {
    Text(Option<String>),
    Number(Option<i64>),
}

/// A row of an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct SqlRow(BTreeMap<String, SqlValue>);

/// Name by which this program knows its own connections among others.
const APPLICATION: &str = "evenhand";

/// The steps that bring the tables of SQLite up to date.
pub(super) fn sqlite_tables() -> Migrator {
    tables(&sqlx::migrate!("src/database/migrations/sqlite"))
}

/// The steps that bring the tables of PostgreSQL up to date.
pub(super) fn postgres_tables() -> Migrator {
    tables(&sqlx::migrate!("src/database/migrations/postgres"))
}

/// The steps that both databases have in common, and those that one has for itself.
fn tables(own: &Migrator) -> Migrator {
    let shared = sqlx::migrate!("src/database/migrations");
    let mut tables = Migrator::with_migrations(shared.iter().chain(own.iter()).cloned().collect());
    // Another program in the same database may keep its own steps under the usual name.
    tables.dangerous_set_table_name("evenhand_tables");
    tables
}

/// Returns `true` if a database with our tables is there; makes and changes nothing.
///
/// # Errors
/// When it cannot be reached.
pub async fn is_there(url: &DatabaseUrl) -> Result<bool, StoreError> {
    let DatabaseUrl::Postgres(url) = url else {
        return Ok(matches!(url, DatabaseUrl::Sqlite(path) if path.exists()));
    };
    let mut connection = PgConnectOptions::from_str(url)?.connect().await?;
    let tables = sqlx::query_scalar("SELECT to_regclass('evenhand_tables')::text").fetch_one(&mut connection);
    let tables: Option<String> = tables.await?;
    Ok(tables.is_some())
}

/// Makes sure that no process of this program works with a database that is there.
///
/// # Errors
/// When one does, or the database cannot be reached.
pub async fn unused(url: &DatabaseUrl) -> Result<(), StoreError> {
    let url = match url {
        DatabaseUrl::Sqlite(path) => return if path.exists() { alone(path).await } else { Ok(()) },
        DatabaseUrl::Postgres(url) => url,
    };
    let mut connection = PgConnectOptions::from_str(url)?.connect().await?;
    let asked = "SELECT COUNT(*) FROM pg_stat_activity WHERE datname = current_database() AND application_name = $1";
    let others: i64 = sqlx::query_scalar(asked).bind(APPLICATION).fetch_one(&mut connection).await?;
    if others == 0 { Ok(()) } else { Err(StoreError::InUse(PathBuf::from("the database of PostgreSQL"))) }
}

/// Has a file of SQLite to itself for a moment, and folds what stands beside it into it.
///
/// # Errors
/// When another process has it open, or it is no database.
pub(super) async fn alone(path: &Path) -> Result<(), StoreError> {
    let options = SqliteConnectOptions::new().filename(path).busy_timeout(Duration::from_secs(1));
    let mut connection = options.connect().await?;
    let mode = sqlx::query_scalar::<_, String>("PRAGMA journal_mode = DELETE").fetch_one(&mut connection).await;
    connection.close().await?;
    match mode {
        Ok(mode) if mode == "delete" => Ok(()),
        Ok(_) => Err(StoreError::InUse(path.to_owned())),
        Err(error) if is_busy(&error) => Err(StoreError::InUse(path.to_owned())),
        Err(error) => Err(StoreError::Damaged { path: path.to_owned(), message: error.to_string() }),
    }
}

/// Returns `true` if SQLite says that another process is in the way: SQLITE_BUSY with any of its extensions.
fn is_busy(error: &sqlx::Error) -> bool {
    let code = error.as_database_error().and_then(|error| error.code()?.parse::<u32>().ok());
    code.is_some_and(|code| code & 0xff == 5)
}

/// Makes the folder of a new database, and the file, which its owner alone may read. A file that others may read, and
/// what SQLite left beside it, is closed to them.
fn make_file(path: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _};
    if let Some(folder) = path.parent() {
        std::fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
    }
    std::fs::OpenOptions::new().create(true).append(true).mode(0o600).open(path)?;
    for end in ["", "-wal", "-shm"] {
        let mut file = path.as_os_str().to_owned();
        file.push(end);
        crate::blobs::data_folder::close_to_others(Path::new(&file));
    }
    Ok(())
}

impl Db {
    pub(super) async fn open(url: &DatabaseUrl) -> Result<Self, StoreError> {
        Ok(match url {
            DatabaseUrl::Sqlite(path) => {
                make_file(path).map_err(sqlx::Error::Io)?;
                let options = SqliteConnectOptions::new()
                    .filename(path)
                    .create_if_missing(true)
                    .foreign_keys(true)
                    .journal_mode(SqliteJournalMode::Wal)
                    .synchronous(SqliteSynchronous::Full)
                    // What is deleted is written over.
                    .pragma("secure_delete", "ON")
                    .busy_timeout(Duration::from_secs(30));
                // On a full disk SQLite ends a transaction by itself, and the library thinks that it goes on.
                let pool = SqlitePoolOptions::new()
                    .max_connections(8)
                    .before_acquire(|connection, _| Box::pin(async { Ok(!connection.is_in_transaction()) }))
                    .connect_with(options)
                    .await?;
                sqlite_tables().run(&pool).await?;
                Self::Sqlite(pool)
            }
            DatabaseUrl::Postgres(url) => {
                let options = PgConnectOptions::from_str(url)?.application_name(APPLICATION);
                let pool = PgPoolOptions::new()
                    .max_connections(16)
                    .acquire_timeout(Duration::from_secs(10))
                    .connect_with(options)
                    .await?;
                postgres_tables().run(&pool).await?;
                Self::Postgres(pool)
            }
        })
    }

    /// Begins a transaction that writes. SQLite's only write lock is taken at once, so that no transaction has to be
    /// repeated.
    pub(super) async fn begin(&self) -> Result<Tx, StoreError> {
        Ok(Tx::on(match self {
            Self::Sqlite(pool) => On::Sqlite(pool.begin_with("BEGIN IMMEDIATE").await?),
            Self::Postgres(pool) => On::Postgres(pool.begin().await?),
        }))
    }

    /// Begins a transaction that reads. It sees one state of the database: that of its first query.
    pub(super) async fn look(&self) -> Result<Tx, StoreError> {
        Ok(Tx::on(match self {
            Self::Sqlite(pool) => On::Sqlite(pool.begin().await?),
            Self::Postgres(pool) => {
                On::Postgres(pool.begin_with("BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY").await?)
            }
        }))
    }

    /// Empties SQLite's write-ahead log, which may hold deleted text. If somebody reads for longer than a moment, it is
    /// left to the next time.
    pub(super) async fn empty_log(&self) -> Result<(), StoreError> {
        let Self::Sqlite(pool) = self else { return Ok(()) };
        let mut connection = pool.acquire().await?;
        sqlx::query("PRAGMA busy_timeout = 2000").execute(&mut *connection).await?;
        let emptied = sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)").execute(&mut *connection).await;
        sqlx::query("PRAGMA busy_timeout = 30000").execute(&mut *connection).await?;
        emptied.map(drop).or_else(|error| if is_busy(&error) { Ok(()) } else { Err(error.into()) })
    }

    /// Rewrites SQLite's file without the content of its free pages.
    pub(super) async fn rewrite(&self) -> Result<(), StoreError> {
        let Self::Sqlite(pool) = self else { return Ok(()) };
        sqlx::query("VACUUM").execute(pool).await?;
        self.empty_log().await
    }
}

impl Tx {
    fn on(on: On) -> Self {
        Self { on, changes: None, touched: false, wakes: None, has_jobs: false }
    }

    /// Has the transaction counted if it changes demands.
    pub(super) fn counted(mut self, changes: &Arc<AtomicU64>) -> Self {
        self.changes = Some(Arc::clone(changes));
        self
    }

    /// Has workers woken if the transaction leaves jobs to claim.
    pub(super) fn waking(mut self, wakes: &Wakes) -> Self {
        self.wakes = Some(wakes.clone());
        self
    }

    /// Wakes workers after this transaction: it enqueued jobs.
    pub(super) fn has_jobs(&mut self) {
        self.has_jobs = true;
    }

    /// Whether the database is PostgreSQL, for the few texts that differ.
    pub(super) fn is_postgres(&self) -> bool {
        matches!(self.on, On::Postgres(_))
    }

    /// Demands are changed in this transaction.
    pub(super) fn touched(&mut self) {
        self.touched = true;
    }

    /// Changes rows, and says how many.
    pub(super) async fn run(&mut self, sql: &'static str, values: &[SqlValue]) -> Result<u64, StoreError> {
        Ok(match &mut self.on {
            On::Sqlite(tx) => sqlite(sql, values).execute(&mut **tx).await?.rows_affected(),
            On::Postgres(tx) => postgres(sql, values).execute(&mut **tx).await?.rows_affected(),
        })
    }

    /// Runs a query and returns its rows.
    pub(super) async fn rows(&mut self, sql: &'static str, values: &[SqlValue]) -> Result<Vec<SqlRow>, StoreError> {
        match &mut self.on {
            On::Sqlite(tx) => sqlite(sql, values).fetch_all(&mut **tx).await?.iter().map(SqlRow::of_sqlite).collect(),
            On::Postgres(tx) => {
                postgres(sql, values).fetch_all(&mut **tx).await?.iter().map(SqlRow::of_postgres).collect()
            }
        }
    }

    /// Runs a query and returns its first row, if there is one.
    pub(super) async fn row(&mut self, sql: &'static str, values: &[SqlValue]) -> Result<Option<SqlRow>, StoreError> {
        Ok(self.rows(sql, values).await?.into_iter().next())
    }

    pub(super) async fn commit(mut self) -> Result<(), StoreError> {
        if self.has_jobs && self.is_postgres() {
            // PostgreSQL sends it when the transaction is committed.
            self.run(wake::NOTIFY, &[]).await?;
        }
        match self.on {
            On::Sqlite(tx) => tx.commit().await?,
            On::Postgres(tx) => tx.commit().await?,
        }
        if let Some(changes) = self.changes.filter(|_| self.touched) {
            changes.fetch_add(1, Ordering::SeqCst);
        }
        if let Some(wakes) = self.wakes.filter(|_| self.has_jobs) {
            wakes.wake();
        }
        Ok(())
    }
}

fn sqlite<'q>(sql: &'static str, values: &'q [SqlValue]) -> Query<'q, Sqlite, SqliteArguments> {
    values.iter().fold(sqlx::query(sql), |query, value| match value {
        SqlValue::Text(text) => query.bind(text.as_deref()),
        SqlValue::Number(number) => query.bind(*number),
    })
}

fn postgres<'q>(sql: &'static str, values: &'q [SqlValue]) -> Query<'q, Postgres, PgArguments> {
    values.iter().fold(sqlx::query(sql), |query, value| match value {
        SqlValue::Text(text) => query.bind(text.as_deref()),
        SqlValue::Number(number) => query.bind(*number),
    })
}

impl SqlRow {
    fn of_sqlite(row: &sqlx::sqlite::SqliteRow) -> Result<Self, StoreError> {
        let mut values = BTreeMap::new();
        for column in row.columns() {
            let raw = row.try_get_raw(column.ordinal())?;
            let value = match raw.type_info().name() {
                _ if raw.is_null() => SqlValue::Text(None),
                "INTEGER" => SqlValue::Number(row.try_get(column.ordinal())?),
                _ => SqlValue::Text(row.try_get(column.ordinal())?),
            };
            values.insert(column.name().to_owned(), value);
        }
        Ok(Self(values))
    }

    fn of_postgres(row: &sqlx::postgres::PgRow) -> Result<Self, StoreError> {
        let mut values = BTreeMap::new();
        for column in row.columns() {
            let value = match column.type_info().name() {
                "INT8" => SqlValue::Number(row.try_get(column.ordinal())?),
                "INT4" => SqlValue::Number(row.try_get::<Option<i32>, _>(column.ordinal())?.map(i64::from)),
                _ => SqlValue::Text(row.try_get(column.ordinal())?),
            };
            values.insert(column.name().to_owned(), value);
        }
        Ok(Self(values))
    }

    /// A text that is there.
    pub(super) fn text(&self, name: &str) -> Result<String, StoreError> {
        self.maybe_text(name)?.ok_or_else(|| StoreError::NotUnderstood(name.to_owned()))
    }

    /// A text, or nothing.
    pub(super) fn maybe_text(&self, name: &str) -> Result<Option<String>, StoreError> {
        match self.0.get(name) {
            Some(SqlValue::Text(text)) => Ok(text.clone()),
            Some(SqlValue::Number(None)) => Ok(None),
            Some(SqlValue::Number(Some(_))) | None => Err(StoreError::NotUnderstood(name.to_owned())),
        }
    }

    /// A number that is there.
    pub(super) fn number(&self, name: &str) -> Result<i64, StoreError> {
        self.maybe_number(name)?.ok_or_else(|| StoreError::NotUnderstood(name.to_owned()))
    }

    /// A number, or nothing.
    pub(super) fn maybe_number(&self, name: &str) -> Result<Option<i64>, StoreError> {
        match self.0.get(name) {
            Some(SqlValue::Number(number)) => Ok(*number),
            Some(SqlValue::Text(None)) => Ok(None),
            Some(SqlValue::Text(Some(_))) | None => Err(StoreError::NotUnderstood(name.to_owned())),
        }
    }

    /// A moment that is there.
    pub(super) fn moment(&self, name: &str) -> Result<Timestamp, StoreError> {
        self.number(name).map(Timestamp)
    }

    /// A moment, or nothing.
    pub(super) fn maybe_moment(&self, name: &str) -> Result<Option<Timestamp>, StoreError> {
        Ok(self.maybe_number(name)?.map(Timestamp))
    }

    /// Reads a text that stands for something.
    pub(super) fn read<T>(&self, name: &str, read: impl Fn(&str) -> Option<T>) -> Result<T, StoreError> {
        let text = self.text(name)?;
        read(&text).ok_or(StoreError::NotUnderstood(text))
    }
}

impl From<&str> for SqlValue {
    fn from(text: &str) -> Self {
        Self::Text(Some(text.to_owned()))
    }
}

impl From<String> for SqlValue {
    fn from(text: String) -> Self {
        Self::Text(Some(text))
    }
}

impl From<&String> for SqlValue {
    fn from(text: &String) -> Self {
        Self::Text(Some(text.clone()))
    }
}

impl From<Option<&str>> for SqlValue {
    fn from(text: Option<&str>) -> Self {
        Self::Text(text.map(str::to_owned))
    }
}

impl From<Option<String>> for SqlValue {
    fn from(text: Option<String>) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for SqlValue {
    fn from(number: i64) -> Self {
        Self::Number(Some(number))
    }
}

impl From<Option<i64>> for SqlValue {
    fn from(number: Option<i64>) -> Self {
        Self::Number(number)
    }
}

impl From<Timestamp> for SqlValue {
    fn from(moment: Timestamp) -> Self {
        Self::Number(Some(moment.0))
    }
}

impl From<Option<Timestamp>> for SqlValue {
    fn from(moment: Option<Timestamp>) -> Self {
        Self::Number(moment.map(|moment| moment.0))
    }
}

impl fmt::Debug for Tx {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Tx")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_connection_whose_transaction_sqlite_ended_by_itself_is_not_used_again() {
        let folder = tempfile::tempdir().unwrap();
        let db = Db::open(&DatabaseUrl::Sqlite(folder.path().join("evenhand.db"))).await.unwrap();
        for _ in 0..20 {
            // As SQLite does where the disk is full.
            db.begin().await.unwrap().run("ROLLBACK", &[]).await.unwrap();
        }
        db.begin().await.unwrap().commit().await.unwrap();
    }
}
