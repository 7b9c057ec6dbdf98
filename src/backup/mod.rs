//! Backup into one archive of everything that cannot be made again, and restore from it.

mod archive;
mod last_good;
mod restore;
mod take;

use std::io;
use std::path::{Path, PathBuf};

use crate::database::{PlaceError, StoreError};
use crate::pipeline::BlobError;

pub use archive::{Account, ArchiveEntry, ArchiveManifest, Database, KeyLocation};
pub use restore::{Existing, Restored, restore};
pub use take::{BackupSummary, take};

/// Why nothing was backed up or restored.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BackupError {
    /// No data to back up.
    #[error("there is no database at {0}")]
    NoDatabase(String),
    /// The archive would replace a file.
    #[error("`{0}` exists already and was not overwritten")]
    FileIsThere(PathBuf),
    /// The archive is not there.
    #[error("there is no file `{0}`")]
    NoArchive(PathBuf),
    /// The archive is not as it was written.
    #[error("`{path}` is damaged or no backup: {what}; nothing was changed")]
    Damaged {
        /// The archive.
        path: PathBuf,
        /// Name of the part that differs.
        what: String,
        /// The files that are intact in spite of the damage.
        account: Account,
    },
    /// A newer program made the archive.
    #[error("`{path}` was made by a newer program ({what}); nothing was changed")]
    Newer {
        /// The archive.
        path: PathBuf,
        /// Name of the part that this program does not know.
        what: String,
    },
    /// Something would be replaced.
    #[error("`{0}` is there already; nothing was changed")]
    DataIsThere(String),
    /// A service or another command uses the database.
    #[error("{0}; nothing was changed")]
    InUse(StoreError),
    /// The settings and the archive are of different kinds of database.
    #[error("the backup is of {archive} and the settings name {settings}; nothing was changed")]
    OtherKind {
        /// The kind of the archive.
        archive: &'static str,
        /// The kind of the settings.
        settings: &'static str,
    },
    /// The key of the settings is another one than that of the backup.
    #[error(
        "EVENHAND_KEY is another key than the one that the contacts in the backup are sealed with; nothing was changed"
    )]
    OtherKey,
    /// The database, or the folder for what cannot be made again.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The store of approved editions.
    #[error(transparent)]
    Shelf(#[from] BlobError),
    /// A file.
    #[error("`{path}`: {error}")]
    File {
        /// The file.
        path: PathBuf,
        /// Error of the operating system.
        error: io::Error,
    },
    /// The system gives no threads.
    #[error("threads cannot be started: {0}")]
    Threads(io::Error),
}

impl From<PlaceError> for BackupError {
    fn from(error: PlaceError) -> Self {
        Self::Store(error.into())
    }
}

/// Name of the mark by which the same key is recognised. The key cannot be computed from its mark.
const KEY_MARK: &str = "backup";

/// The folder that a file is in.
fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

fn runtime() -> Result<tokio::runtime::Runtime, BackupError> {
    tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(BackupError::Threads)
}

/// The hash that approved files are known by.
fn hash(bytes: &[u8]) -> String {
    crate::document::digest(&[bytes]).hex()
}
