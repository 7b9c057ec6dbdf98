//! The folder for what cannot be made again, apart from what can; and the journal by which files come into it
//! whole or not at all.
//!
//! Files are first gathered in a folder inside it: [`MOVING`] or [`RESTORING`]. The file [`COMMIT`] there decides. If
//! it exists, the files are moved to their places. If it does not, a move continues to gather files, and a restore
//! deletes what it gathered, because the archive still has it. So the next process completes what a killed process
//! began.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::os::unix::fs::{OpenOptionsExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};

use super::{StoreError, connection};
use crate::blobs::data_folder::{self, DATABASE, DataFolder, ITEMS, holds};

/// Files that SQLite may have left beside its database.
const BESIDE: [&str; 2] = ["evenhand.db-wal", "evenhand.db-shm"];

/// Folder for gathering files that an earlier version kept elsewhere: they may be nowhere else.
const MOVING: &str = ".moving";

/// Folder for gathering the files of a backup.
const RESTORING: &str = ".restoring";

/// Name of the file that exists once everything is gathered; it lists what is still to be done.
const COMMIT: &str = "commit.json";

/// Why files were not moved. Nothing was changed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PlaceError {
    /// Both folders hold something.
    #[error(
        "`{old}` and `{new}` are both there, but only one is used: move the wrong one away, or set EVENHAND_DATA to the folder to use"
    )]
    Both {
        /// The place among what can be made again.
        old: PathBuf,
        /// The place in the data folder.
        new: PathBuf,
    },
    /// The old place of approved editions holds other files as well.
    #[error(
        "`{0}` was not written by the desk, so its folder is not moved: move the file elsewhere, or set EVENHAND_DATA to leave everything where it is"
    )]
    Foreign(PathBuf),
    /// The system refused.
    #[error("`{path}`: {error}")]
    File {
        /// The file or folder.
        path: PathBuf,
        /// Error of the operating system.
        error: io::Error,
    },
}

/// Steps that are left once everything is gathered.
#[derive(Debug, Default, serde::Serialize, serde::Deserialize)]
struct Commit {
    /// The folder inside the data folder for what stood there before; nothing stands there without it.
    aside: Option<String>,
    /// Originals that were copied, to be removed.
    remove: Vec<PathBuf>,
}

impl DataFolder {
    /// Moves what an earlier version kept in the folder for what is made to its place here, and carries on what
    /// was begun before. Says what was moved. `items` are those that the settings leave to this folder.
    ///
    /// # Errors
    /// When both folders hold something, a service uses the database, or the system refuses; then nothing was
    /// changed.
    pub async fn settle(&self, out: &Path, items: &[&str]) -> Result<Vec<String>, StoreError> {
        let items = if same(out, self.path()) { &[] } else { items };
        let (moving, restoring) = (self.path().join(MOVING), self.path().join(RESTORING));
        let begun = moving.is_dir() || restoring.is_dir();
        let old: Vec<PathBuf> = items.iter().map(|item| out.join(item)).filter(|path| holds(path)).collect();
        if old.is_empty() && !begun {
            return Ok(Vec::new());
        }
        self.make().map_err(|error| file(self.path(), error))?;
        let _lock = self.lock()?;
        self.finish()?;
        discard(&restoring)?;
        let old: Vec<PathBuf> = old.into_iter().filter(|path| holds(path)).collect();
        if old.is_empty() && !moving.is_dir() {
            return Ok(Vec::new());
        }
        let mut arriving = Vec::new();
        for path in &old {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let new = self.path().join(&name);
            if holds(&new) {
                return Err(PlaceError::Both { old: path.clone(), new }.into());
            }
            if name == "content" {
                foreign(path)?.map_or(Ok(()), |file| Err(PlaceError::Foreign(file)))?;
            }
            if name == DATABASE {
                connection::alone(path).await?;
            }
            arriving.push(name);
        }
        let gathered = gather(&moving, &old)?;
        commit(&moving, &gathered)?;
        self.finish()?;
        Ok(arriving)
    }

    /// Replaces everything by what `fill` writes into the folder that it is given. What stood here before stays
    /// in a folder of this name inside the data folder.
    ///
    /// # Errors
    /// When `fill` fails or the system refuses; then nothing was changed.
    pub fn replace<E: From<PlaceError>>(
        &self,
        aside: &str,
        fill: impl FnOnce(&Path) -> Result<(), E>,
    ) -> Result<(), E> {
        self.make().map_err(|error| file(self.path(), error))?;
        let _lock = self.lock()?;
        self.finish()?;
        let staging = self.path().join(RESTORING);
        discard(&staging)?;
        make_folder(&staging)?;
        let undo = |error: E| {
            // Files that cannot be removed now are removed at the next start.
            let _ = fs::remove_dir_all(&staging);
            error
        };
        fill(&staging).map_err(undo)?;
        let held = ITEMS.iter().chain(&BESIDE).any(|name| holds(&self.path().join(name)));
        let decided = Commit { aside: held.then(|| aside.to_owned()), remove: Vec::new() };
        commit(&staging, &decided).map_err(|error| undo(error.into()))?;
        Ok(self.finish()?)
    }

    /// Locks the folder: one process at a time moves files.
    fn lock(&self) -> Result<File, PlaceError> {
        let path = self.path().join(".lock");
        let open = OpenOptions::new().create(true).truncate(false).write(true).mode(0o600).open(&path);
        open.and_then(|lock| lock.lock().map(|()| lock)).map_err(|error| file(&path, error))
    }

    /// Moves what is gathered to its place, if it is complete.
    fn finish(&self) -> Result<(), PlaceError> {
        [MOVING, RESTORING].into_iter().try_for_each(|staging| self.finish_from(&self.path().join(staging)))
    }

    fn finish_from(&self, staging: &Path) -> Result<(), PlaceError> {
        let Ok(text) = fs::read(staging.join(COMMIT)) else { return Ok(()) };
        let commit: Commit =
            serde_json::from_slice(&text).map_err(|error| file(&staging.join(COMMIT), error.into()))?;
        for item in ITEMS {
            let from = [staging.join(item), staging.join("copies").join(item)].into_iter().find(|path| path.exists());
            let Some(from) = from else { continue };
            if let Some(aside) = &commit.aside {
                self.set_aside(aside, item)?;
            }
            let to = self.path().join(item);
            if holds(&to) {
                return Err(PlaceError::Both { old: from, new: to });
            }
            discard(&to)?;
            if item == DATABASE {
                // The log of a database that is gone would be read as this one's.
                BESIDE.iter().try_for_each(|name| remove_file(&self.path().join(name)))?;
            }
            fs::rename(&from, &to).map_err(|error| file(&to, error))?;
        }
        sync(self.path()).map_err(|error| file(self.path(), error))?;
        for original in &commit.remove {
            if original.is_dir() { discard(original)? } else { remove_file(original)? }
        }
        discard(staging)
    }

    /// Moves what stands in the place of an item into a folder inside the data folder.
    fn set_aside(&self, aside: &str, item: &str) -> Result<(), PlaceError> {
        let folder = self.path().join(aside);
        make_folder(&folder)?;
        let beside = if item == DATABASE { &BESIDE[..] } else { &[] };
        for name in beside.iter().copied().chain([item]) {
            let from = self.path().join(name);
            if from.exists() {
                fs::rename(&from, folder.join(name)).map_err(|error| file(&from, error))?;
            }
        }
        sync(&folder).map_err(|error| file(&folder, error))
    }
}

/// Gathers files; puts everything back where one cannot be had.
fn gather(staging: &Path, old: &[PathBuf]) -> Result<Commit, PlaceError> {
    let copies = staging.join("copies");
    make_folder(staging)?;
    if copies.exists() {
        fs::remove_dir_all(&copies).map_err(|error| file(&copies, error))?;
    }
    let mut commit = Commit::default();
    let mut renamed: Vec<(PathBuf, PathBuf)> = Vec::new();
    let gathered = old.iter().try_for_each(|from| {
        let to = staging.join(from.file_name().unwrap_or_default());
        match fs::rename(from, &to) {
            Ok(()) => renamed.push((from.clone(), to)),
            // On another file system it is copied, and removed once everything is here.
            Err(error) if error.kind() == io::ErrorKind::CrossesDevices => {
                make_folder(&copies)?;
                copy(from, &copies.join(from.file_name().unwrap_or_default()))?;
                commit.remove.push(from.canonicalize().map_err(|error| file(from, error))?);
            }
            Err(error) => return Err(file(from, error)),
        }
        Ok(())
    });
    if let Err(error) = gathered {
        for (from, to) in renamed {
            let _ = fs::rename(to, from);
        }
        let _ = fs::remove_dir_all(&copies);
        let _ = fs::remove_dir(staging);
        return Err(error);
    }
    Ok(commit)
}

/// Decides that everything is gathered.
fn commit(staging: &Path, commit: &Commit) -> Result<(), PlaceError> {
    close(staging)?;
    let path = staging.join(COMMIT);
    let text = serde_json::to_vec(commit).map_err(|error| file(&path, error.into()))?;
    let written = tempfile::NamedTempFile::new_in(staging).and_then(|mut temporary| {
        temporary.write_all(&text)?;
        temporary.as_file().sync_all()?;
        temporary.persist(&path).map_err(|failed| failed.error).map(drop)
    });
    written.and_then(|()| sync(staging)).map_err(|error| file(&path, error))
}

/// Removes a folder, if it is there.
fn discard(folder: &Path) -> Result<(), PlaceError> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(file(folder, error)),
        _ => Ok(()),
    }
}

/// Removes a file, if it is there.
fn remove_file(path: &Path) -> Result<(), PlaceError> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(file(path, error)),
        _ => Ok(()),
    }
}

/// Whether two paths lead to the same folder.
fn same(one: &Path, other: &Path) -> bool {
    one == other || one.canonicalize().is_ok_and(|one| other.canonicalize().is_ok_and(|other| one == other))
}

/// A file that the desk does not write, below a folder of approved editions.
fn foreign(folder: &Path) -> Result<Option<PathBuf>, PlaceError> {
    for entry in fs::read_dir(folder).map_err(|error| file(folder, error))? {
        let path = entry.map_err(|error| file(folder, error))?.path();
        let ours = path.extension().is_some_and(|end| end == "md" || end == "lock" || end == "reviews");
        let found = if path.is_dir() { foreign(&path)? } else { (!ours).then_some(path) };
        if found.is_some() {
            return Ok(found);
        }
    }
    Ok(None)
}

/// Makes a folder that its owner alone may look into; one that is there stays as it is.
fn make_folder(path: &Path) -> Result<(), PlaceError> {
    data_folder::make(path).map_err(|error| file(path, error))
}

/// Lets the owner alone read everything below a folder, and returns when the disk has its names.
fn close(folder: &Path) -> Result<(), PlaceError> {
    for entry in fs::read_dir(folder).map_err(|error| file(folder, error))? {
        let path = entry.map_err(|error| file(folder, error))?.path();
        if path.is_symlink() {
            continue;
        }
        let mode = if path.is_dir() { 0o700 } else { 0o600 };
        fs::set_permissions(&path, fs::Permissions::from_mode(mode)).map_err(|error| file(&path, error))?;
        if path.is_dir() {
            close(&path)?;
        }
    }
    sync(folder).map_err(|error| file(folder, error))
}

/// Copies a file or a folder with everything below it; returns when the disk has it.
fn copy(from: &Path, to: &Path) -> Result<(), PlaceError> {
    if !from.is_dir() {
        let copied = fs::copy(from, to).and_then(|_| File::open(to)?.sync_all());
        return copied.map_err(|error| file(from, error));
    }
    make_folder(to)?;
    for entry in fs::read_dir(from).map_err(|error| file(from, error))? {
        let path = entry.map_err(|error| file(from, error))?.path();
        copy(&path, &to.join(path.file_name().unwrap_or_default()))?;
    }
    sync(to).map_err(|error| file(to, error))
}

/// Returns when the disk has the names in a folder.
fn sync(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

fn file(path: &Path, error: io::Error) -> PlaceError {
    PlaceError::File { path: path.to_owned(), error }
}
