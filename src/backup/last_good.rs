//! Last good content files: they are served for editions that have errors now, and exist nowhere else.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use walkdir::WalkDir;

use super::BackupError;
use super::archive::{Archive, ArchiveSource, EntrySource, LAST_GOOD, is_plain};

/// Copies the files below `from` to `to`, and returns the copies as parts of an archive: a service may replace a file
/// while the archive is written.
pub(super) fn sources(from: &Path, to: &Path) -> Result<Vec<ArchiveSource>, BackupError> {
    let mut sources = Vec::new();
    for path in below(from)? {
        let name = path.strip_prefix(from).ok().and_then(Path::to_str).filter(|name| is_plain(name));
        let Some(name) = name else { continue };
        let copy = to.join(name);
        match fs::create_dir_all(copy.parent().unwrap_or(to)).and_then(|()| fs::copy(&path, &copy)) {
            Ok(_) => sources.push(ArchiveSource { name: format!("{LAST_GOOD}{name}"), from: EntrySource::File(copy) }),
            // Its edition was taken away in between.
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(BackupError::File { path, error }),
        }
    }
    Ok(sources)
}

/// Moves the files that were unpacked into `folder` to `to`. A file in `to` that was written after the backup was made
/// is newer and stays.
pub(super) fn restore(archive: &Archive, folder: &Path, to: &Path) -> Result<(), BackupError> {
    let made_at = Duration::from_secs(u64::try_from(archive.manifest.made_at).unwrap_or_default());
    let made_at = SystemTime::UNIX_EPOCH + made_at;
    for name in archive.names(LAST_GOOD) {
        let (from, to) = (folder.join(LAST_GOOD).join(&name), to.join(&name));
        if fs::metadata(&to).and_then(|there| there.modified()).is_ok_and(|written| written > made_at) {
            continue;
        }
        let moved = fs::create_dir_all(to.parent().unwrap_or(&to)).and_then(|()| fs::rename(&from, &to));
        moved.map_err(|error| BackupError::File { path: to, error })?;
    }
    Ok(())
}

/// Lists the files below a folder in order, without those that are being written; empty if there is no folder.
fn below(folder: &Path) -> Result<Vec<PathBuf>, BackupError> {
    let mut found = Vec::new();
    for entry in WalkDir::new(folder).sort_by_file_name() {
        match entry {
            Ok(entry) if entry.file_type().is_file() && !entry.file_name().to_string_lossy().starts_with('.') => {
                found.push(entry.into_path());
            }
            Ok(_) => {}
            // Nothing was kept, or its edition was taken away in between.
            Err(error) if error.io_error().is_some_and(|error| error.kind() == io::ErrorKind::NotFound) => {}
            Err(error) => {
                let path = error.path().unwrap_or(folder).to_owned();
                return Err(BackupError::File { path, error: error.into() });
            }
        }
    }
    Ok(found)
}
