//! A copy of the SQLite database at one moment, for a backup.

use std::path::Path;
use std::time::Duration;

use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sqlx::{ConnectOptions as _, Connection as _, Row as _};

use super::{StoreError, connection};

/// Description of a copy of the database.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DatabaseSnapshot {
    /// The number of the last step that its tables were brought up to date by.
    pub schema: i64,
    /// The files of approved editions and the hash that each must have.
    pub approved: Vec<(String, String)>,
}

/// The number of the last step that this program can bring tables up to date by.
#[must_use]
pub fn newest_schema() -> i64 {
    connection::sqlite_tables().iter().map(|step| step.version).max().unwrap_or_default()
}

/// Copies a database of SQLite that a service may be using to a file that is not there yet. The copy is of one
/// moment, and no machine holds it.
///
/// # Errors
/// When it cannot be read, or the copy cannot be written.
pub async fn snapshot(database: &Path, to: &Path) -> Result<DatabaseSnapshot, StoreError> {
    let mut connection = open(database).await?;
    let copied = sqlx::query("VACUUM INTO $1").bind(to.to_string_lossy().into_owned()).execute(&mut connection).await;
    connection.close().await?;
    copied?;
    let mut copy = open(to).await?;
    sqlx::query("DELETE FROM fact WHERE name = 'machine'").execute(&mut copy).await?;
    let said = said(&mut copy, to).await;
    copy.close().await?;
    said
}

/// Reads what a copy says about itself, and checks that it is whole.
///
/// # Errors
/// When it is no whole database of this program.
pub async fn inspect(copy: &Path) -> Result<DatabaseSnapshot, StoreError> {
    let mut connection = open(copy).await?;
    let said = said(&mut connection, copy).await;
    connection.close().await?;
    said.map_err(|error| match error {
        StoreError::Database(error) => StoreError::Damaged { path: copy.to_owned(), message: error.to_string() },
        error => error,
    })
}

async fn open(path: &Path) -> Result<SqliteConnection, StoreError> {
    let options = SqliteConnectOptions::new().filename(path).busy_timeout(Duration::from_secs(30));
    Ok(options.connect().await?)
}

async fn said(connection: &mut SqliteConnection, path: &Path) -> Result<DatabaseSnapshot, StoreError> {
    let check: String = sqlx::query_scalar("PRAGMA integrity_check(1)").fetch_one(&mut *connection).await?;
    if check != "ok" {
        return Err(StoreError::Damaged { path: path.to_owned(), message: check });
    }
    let schema =
        sqlx::query_scalar("SELECT MAX(version) FROM evenhand_tables WHERE success").fetch_one(&mut *connection);
    let schema: Option<i64> = schema.await?;
    let rows = sqlx::query("SELECT path, digest, lock_digest FROM edition ORDER BY path").fetch_all(connection).await?;
    let mut approved = Vec::new();
    for row in rows {
        let (text, lock): (String, String) = (row.try_get("path")?, row.try_get("lock_digest")?);
        approved.push((format!("{}.lock", text.strip_suffix(".md").unwrap_or(&text)), lock));
        approved.push((text, row.try_get("digest")?));
    }
    Ok(DatabaseSnapshot { schema: schema.unwrap_or_default(), approved })
}
