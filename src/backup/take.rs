//! Making a backup, while the service runs or not.

use std::collections::BTreeMap;
use std::path::Path;

use super::archive::{
    self, ArchiveManifest, ArchiveSource, DATABASE, Database, EntrySource, KEY, KeyLocation, SETTINGS,
};
use super::{BackupError, KEY_MARK, folder_of, hash, last_good, runtime};
use crate::blobs::{Area, Files};
use crate::config::{Settings, StorageArgs};
use crate::database::{DatabaseSnapshot, DatabaseUrl, Store, is_there, snapshot};
use crate::pipeline::BlobStore as _;

/// Maximum number of copies made because an edition was approved meanwhile.
const TRIES: usize = 5;

/// A backup that was made.
#[derive(Debug)]
pub struct BackupSummary {
    /// Manifest of the archive.
    pub manifest: ArchiveManifest,
    /// Files that had to be moved to their place first; `None` if there were none.
    pub moved: Option<String>,
    /// Approved editions that the store does not have as they were approved.
    pub missing: Vec<String>,
    /// Settings that are secret, and so not in the archive.
    pub secrets: Vec<String>,
}

/// Writes everything that cannot be made again into one archive.
///
/// # Errors
/// When the file is there already, there is no database, or something cannot be read or written.
pub fn take(kept: &StorageArgs, settings: &Settings, path: &Path) -> Result<BackupSummary, BackupError> {
    if path.symlink_metadata().is_ok() {
        return Err(BackupError::FileIsThere(path.to_owned()));
    }
    let runtime = runtime()?;
    let moved = runtime.block_on(kept.settle())?;
    let database = kept.database();
    if !runtime.block_on(is_there(&database))? {
        let place = match &database {
            DatabaseUrl::Sqlite(path) => format!("`{}`", path.display()),
            DatabaseUrl::Postgres(_) => "the address of DATABASE_URL".to_owned(),
        };
        return Err(BackupError::NoDatabase(place));
    }
    let fault = |error| BackupError::File { path: path.to_owned(), error };
    let folder = tempfile::Builder::new().prefix(".evenhand-backup-").tempdir_in(folder_of(path)).map_err(fault)?;
    let mut sources = Vec::new();
    let (kind, files, missing) = match &database {
        DatabaseUrl::Sqlite(database) => {
            let (copy, files, missing) = copied(kept, &runtime, database, folder.path())?;
            sources.push(ArchiveSource {
                name: DATABASE.to_owned(),
                from: EntrySource::File(folder.path().join(DATABASE)),
            });
            (Database::Sqlite { schema: copy.schema }, files, missing)
        }
        DatabaseUrl::Postgres(_) => {
            let store = runtime.block_on(Store::open(&database, kept.sealing_key()?))?;
            let files = kept_files(kept)?;
            let approved = runtime.block_on(store.approved())?.into_iter().map(|one| (one.path, one.digest)).collect();
            let missing = missing_of(&DatabaseSnapshot { schema: 0, approved }, &files);
            (Database::Postgresql, files, missing)
        }
    };
    let key = key_of(kept, &mut sources)?;
    sources.extend(last_good::sources(&kept.data().last_good(), &folder.path().join("last-good"))?);
    sources.extend(reply_sources(kept, folder.path())?);
    sources.extend(files.into_iter().map(|(name, bytes)| ArchiveSource { name, from: EntrySource::Bytes(bytes) }));
    sources.push(ArchiveSource {
        name: SETTINGS.to_owned(),
        from: EntrySource::Bytes(settings.shown.clone().into_bytes()),
    });
    let manifest = ArchiveManifest {
        format: 0,
        program: env!("CARGO_PKG_VERSION").to_owned(),
        made_at: crate::database::now().0,
        not_in_it: not_in_it(kind, &key),
        database: kind,
        key,
        files: Vec::new(),
    };
    let manifest = archive::write(path, manifest, &sources)?;
    Ok(BackupSummary { manifest, moved, missing, secrets: settings.secret.clone() })
}

/// A copy of the database, the files that belong to it, and the names of those that are missing.
type Copied = (DatabaseSnapshot, BTreeMap<String, Vec<u8>>, Vec<String>);

/// Copies the database, and reads the files that belong to it. An edition that is approved in between is in the
/// files and not in the copy, so the copy is made again.
fn copied(
    kept: &StorageArgs,
    runtime: &tokio::runtime::Runtime,
    database: &Path,
    folder: &Path,
) -> Result<Copied, BackupError> {
    let to = folder.join(DATABASE);
    let mut tries = 1;
    loop {
        let copy = runtime.block_on(snapshot(database, &to))?;
        let files = kept_files(kept)?;
        let missing = missing_of(&copy, &files);
        if missing.is_empty() || tries == TRIES {
            return Ok((copy, files, missing));
        }
        tries += 1;
        std::fs::remove_file(&to).map_err(|error| BackupError::File { path: to.clone(), error })?;
    }
}

/// Approved editions and what the service remembers, by their names in the archive.
fn kept_files(kept: &StorageArgs) -> Result<BTreeMap<String, Vec<u8>>, BackupError> {
    let mut found = BTreeMap::new();
    for (area, kind) in [(Area::Content, "content/"), (Area::Service, "service/")] {
        let files = Files::open(&kept.lasting(), area)?;
        for name in files.list("")? {
            // The key and the files of replies are copied separately. Data that were moved aside when a backup was restored are not part of a
            // backup.
            let elsewhere = name == "key" || name.starts_with(REPLIES);
            if (area == Area::Service && elsewhere) || name.starts_with("before-") {
                continue;
            }
            if let Some(bytes) = files.get(&name)? {
                found.insert(format!("{kind}{name}"), bytes);
            }
        }
    }
    Ok(found)
}

/// The folder of the files of replies in the service's area.
const REPLIES: &str = "replies/";

/// The files of replies, which may be too large for memory. Those in a bucket are copied into `folder` first.
fn reply_sources(kept: &StorageArgs, folder: &Path) -> Result<Vec<ArchiveSource>, BackupError> {
    let lasting = kept.lasting();
    let files = Files::open(&lasting, Area::Service)?;
    let mut sources = Vec::new();
    for (index, name) in files.list(REPLIES.trim_end_matches('/'))?.into_iter().enumerate() {
        let path = match lasting.as_folder() {
            Some(place) => place.join(Area::Service.name()).join(&name),
            None => {
                let path = folder.join(format!("reply-{index}"));
                let bytes = files.get(&name)?.unwrap_or_default();
                std::fs::write(&path, bytes).map_err(|error| BackupError::File { path: path.clone(), error })?;
                path
            }
        };
        sources.push(ArchiveSource { name: format!("service/{name}"), from: EntrySource::File(path) });
    }
    Ok(sources)
}

/// The files of approved editions that are not there as they were approved.
fn missing_of(copy: &DatabaseSnapshot, files: &BTreeMap<String, Vec<u8>>) -> Vec<String> {
    let there = |path: &str, digest: &str| files.get(&format!("content/{path}")).is_some_and(|b| hash(b) == digest);
    let missing = copy.approved.iter().filter(|(path, digest)| !there(path, digest));
    missing.map(|(path, _)| path.clone()).collect()
}

fn key_of(kept: &StorageArgs, sources: &mut Vec<ArchiveSource>) -> Result<KeyLocation, BackupError> {
    if let Some(key) = &kept.key {
        return Ok(KeyLocation::Settings { mark: key.mark(KEY_MARK) });
    }
    let path = kept.data().key();
    match std::fs::read(&path) {
        Ok(bytes) => {
            sources.push(ArchiveSource { name: KEY.to_owned(), from: EntrySource::Bytes(bytes) });
            Ok(KeyLocation::Archive)
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(KeyLocation::None),
        Err(error) => Err(BackupError::File { path, error }),
    }
}

/// Lists what the archive does not hold and must be kept elsewhere.
fn not_in_it(kind: Database, key: &KeyLocation) -> Vec<String> {
    let mut not = Vec::new();
    if kind == Database::Postgresql {
        not.push("the database: pg_dump copies it".to_owned());
    }
    if matches!(key, KeyLocation::Settings { .. }) {
        not.push("the key, EVENHAND_KEY: without it no contact of an asker can be read".to_owned());
    }
    not.push("settings that are secret: the names of those that were set are in settings.txt".to_owned());
    not.push("the installation's own content: its folder is yours".to_owned());
    not.push("pages, print, sound and the cache: they are made again".to_owned());
    not
}
