//! Restores a backup: checks everything first, then puts all of it in place at once.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use super::archive::{Archive, ArchiveManifest, DATABASE, Database, KEY, KeyLocation, SETTINGS};
use super::{BackupError, KEY_MARK, folder_of, hash, last_good, runtime};
use crate::blobs::{Area, Files};
use crate::config::StorageArgs;
use crate::database::{DatabaseUrl, StoreError, Timestamp, inspect, newest_schema, unused};
use crate::pipeline::BlobStore as _;

/// Handling of data that exists already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Existing {
    /// Keeps the existing data and restores nothing.
    Stays,
    /// Moves the existing data aside, under a name with the date.
    SetAside,
}

/// A backup that was restored.
#[derive(Debug)]
pub struct Restored {
    /// Manifest of the archive.
    pub manifest: ArchiveManifest,
    /// Location of the restored database; `None` for PostgreSQL.
    pub database: Option<PathBuf>,
    /// Folder that the previous data were moved to; `None` if there were none.
    pub aside: Option<PathBuf>,
    /// Approved editions that are not in the backup as they were approved.
    pub missing: Vec<String>,
    /// The settings that the backup command saw.
    pub settings: String,
}

/// Restores everything from an archive to the places that the settings name.
///
/// # Errors
/// When the archive is not whole, a service uses the database, or something is there already and is to stay.
/// Then nothing was changed.
pub fn restore(kept: &StorageArgs, path: &Path, existing: Existing, now: Timestamp) -> Result<Restored, BackupError> {
    let archive = Archive::open(path)?;
    let fault = |error| BackupError::File { path: path.to_owned(), error };
    let data = kept.data();
    // Unpacked on the disk where it will be needed, so that a disk that is too small is noticed before anything is
    // changed.
    data.make().map_err(|error| BackupError::File { path: data.path().to_owned(), error })?;
    let folder = tempfile::Builder::new().prefix(".evenhand-restore-").tempdir_in(data.path()).map_err(fault)?;
    archive.unpack(folder.path())?;
    let runtime = runtime()?;
    let missing = fits(kept, &archive, path, folder.path(), &runtime)?;
    let settings = fs::read_to_string(folder.path().join(SETTINGS)).unwrap_or_default();
    runtime.block_on(kept.settle())?;
    match runtime.block_on(unused(&kept.database())) {
        // A damaged database is a reason to restore, so it does not stop this.
        Ok(()) | Err(StoreError::Damaged { .. }) => {}
        Err(error @ StoreError::InUse(_)) => return Err(BackupError::InUse(error)),
        Err(error) => return Err(error.into()),
    }
    let name = format!("before-{}T{}", now.day(), now.clock().replace(':', ""));
    let name = free(data.path(), &name);
    let mut held = data.held();
    let outside = match (&kept.database, kept.database()) {
        (Some(_), DatabaseUrl::Sqlite(path)) => Some(path),
        _ => None,
    };
    held.extend(outside.iter().filter(|path| path.exists()).cloned());
    if existing == Existing::Stays
        && let Some(first) = held.first()
    {
        return Err(BackupError::DataIsThere(first.display().to_string()));
    }
    shelve(kept, &archive, folder.path(), existing, &name)?;
    if let Some(to) = &outside {
        place(&folder.path().join(DATABASE), to, &name)?;
    }
    // Done first: if it is stopped here, restoring again repeats it.
    last_good::restore(&archive, folder.path(), &data.last_good())?;
    data.replace(&name, |staging| fill(&archive, kept, folder.path(), staging))?;
    let database = match kept.database() {
        DatabaseUrl::Sqlite(path) => Some(path),
        DatabaseUrl::Postgres(_) => None,
    };
    let aside = (!held.is_empty()).then(|| data.path().join(&name));
    Ok(Restored { manifest: archive.manifest, database, aside, missing, settings })
}

/// A name that nothing in a folder has yet.
fn free(folder: &Path, name: &str) -> String {
    let names = std::iter::once(name.to_owned()).chain((2..).map(|number| format!("{name}-{number}")));
    names.into_iter().find(|name| !folder.join(name).exists()).unwrap_or_default()
}

/// Compares the archive with the settings and with this program; says which approved editions it lacks.
fn fits(
    kept: &StorageArgs,
    archive: &Archive,
    path: &Path,
    folder: &Path,
    runtime: &tokio::runtime::Runtime,
) -> Result<Vec<String>, BackupError> {
    if let (KeyLocation::Settings { mark }, Some(key)) = (&archive.manifest.key, &kept.key)
        && key.mark(KEY_MARK) != *mark
    {
        return Err(BackupError::OtherKey);
    }
    match (archive.manifest.database, kept.database()) {
        (Database::Sqlite { .. }, DatabaseUrl::Postgres(_)) => {
            Err(BackupError::OtherKind { archive: "SQLite", settings: "PostgreSQL" })
        }
        (Database::Postgresql, DatabaseUrl::Sqlite(_)) => {
            Err(BackupError::OtherKind { archive: "PostgreSQL", settings: "SQLite" })
        }
        (Database::Postgresql, DatabaseUrl::Postgres(_)) => Ok(Vec::new()),
        (Database::Sqlite { .. }, DatabaseUrl::Sqlite(_)) => {
            let inside = runtime.block_on(inspect(&folder.join(DATABASE)));
            let inside = inside.map_err(|error| BackupError::Damaged {
                path: path.to_owned(),
                what: error.to_string(),
                account: archive.account(),
            })?;
            if inside.schema > newest_schema() {
                let what = format!("tables of step {}", inside.schema);
                return Err(BackupError::Newer { path: path.to_owned(), what });
            }
            let there = |name: &str, digest: &str| {
                fs::read(folder.join("content").join(name)).is_ok_and(|bytes| hash(&bytes) == digest)
            };
            let missing = inside.approved.iter().filter(|(name, digest)| !there(name, digest));
            Ok(missing.map(|(name, _)| name.clone()).collect())
        }
    }
}

/// Brings approved editions into a store that several machines may share. A file that exists and differs is kept beside it.
fn shelve(
    kept: &StorageArgs,
    archive: &Archive,
    folder: &Path,
    existing: Existing,
    aside: &str,
) -> Result<(), BackupError> {
    if is_in_data(kept) {
        return Ok(());
    }
    for (area, kind) in [(Area::Content, "content/"), (Area::Service, "service/")] {
        let shelf = Files::open(&kept.lasting(), area)?;
        let mut differing = Vec::new();
        for name in archive.names(kind) {
            let path = folder.join(kind).join(&name);
            let new = fs::read(&path).map_err(|error| BackupError::File { path, error })?;
            match shelf.get(&name)? {
                Some(old) if old == new => {}
                old => differing.push((name, old, new)),
            }
        }
        // The addresses that the service remembers can be lost: they are recorded again.
        if area == Area::Content
            && existing == Existing::Stays
            && let Some((name, ..)) = differing.iter().find(|(_, old, _)| old.is_some())
        {
            return Err(BackupError::DataIsThere(format!("{}/{name}", shelf.place())));
        }
        for (name, old, new) in differing {
            if let Some(old) = old {
                shelf.put(&format!("{aside}/{name}"), &old)?;
            }
            shelf.put(&name, &new)?;
        }
    }
    Ok(())
}

/// Returns `true` if approved editions are kept in the data folder.
fn is_in_data(kept: &StorageArgs) -> bool {
    kept.lasting().as_folder() == Some(kept.data().path())
}

/// Puts the database where the settings name a place of its own; what was there gets a name with the date.
fn place(from: &Path, to: &Path, aside: &str) -> Result<(), BackupError> {
    let fault = |error| BackupError::File { path: to.to_owned(), error };
    let folder = folder_of(to);
    fs::create_dir_all(folder).map_err(fault)?;
    let mut file = tempfile::NamedTempFile::new_in(folder).map_err(fault)?;
    let mut source = fs::File::open(from).map_err(fault)?;
    std::io::copy(&mut source, &mut file).map_err(fault)?;
    file.flush().and_then(|()| file.as_file().sync_all()).map_err(fault)?;
    let named = |end: &str| PathBuf::from(format!("{}{end}", to.display()));
    for end in ["-wal", "-shm", ""] {
        if named(end).exists() {
            fs::rename(named(end), named(&format!(".{aside}{end}"))).map_err(fault)?;
        }
    }
    file.persist(to).map_err(|failed| fault(failed.error)).map(drop)
}

/// Lays out what belongs into the data folder.
fn fill(archive: &Archive, kept: &StorageArgs, folder: &Path, staging: &Path) -> Result<(), BackupError> {
    let moved =
        |from: PathBuf, to: PathBuf| fs::rename(&from, &to).map_err(|error| BackupError::File { path: to, error });
    for (area, name) in [(Area::Content, "content"), (Area::Service, "service")] {
        let from = folder.join(area.name());
        if from.exists() && is_in_data(kept) {
            moved(from, staging.join(name))?;
        } else {
            let to = staging.join(name);
            fs::create_dir(&to).map_err(|error| BackupError::File { path: to, error })?;
        }
    }
    if archive.manifest.key == KeyLocation::Archive {
        moved(folder.join(KEY), staging.join("service/key"))?;
    }
    let ours = kept.database.is_none() && matches!(archive.manifest.database, Database::Sqlite { .. });
    if ours {
        moved(folder.join(DATABASE), staging.join(DATABASE))?;
    }
    Ok(())
}
