//! State of a piece's folder in all layers: its files by path, size, times and inode.

use std::collections::BTreeMap;
use std::fs::{self, Metadata};
use std::os::unix::ffi::OsStrExt as _;
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use super::super::layers::Layers;
use crate::document::digest;

/// File times are as fine as this on every file system: a file that was changed within it may be changed again without
/// another time.
const TIME_GRAIN: Duration = Duration::from_secs(2);

/// State of a piece's folder before it was read.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub(crate) struct FolderState {
    /// Digest of the listing.
    listing: String,
    /// Digests of files that were changed so shortly before that their times may hide another change.
    racy: BTreeMap<PathBuf, String>,
}

/// Whether a folder is as it was recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sameness {
    Same,
    /// Same, and the files that were hashed need not be hashed again.
    SameAndOlder,
    Other,
}

/// A listing of a piece's folder.
pub(crate) struct FolderListing {
    digest: String,
    /// Files with the time of their last change.
    files: Vec<(PathBuf, Duration)>,
}

impl FolderListing {
    /// Lists a folder in all layers. Returns `None` if it holds anything but plain files, if files stand in for some of
    /// it, or if it cannot be listed: what is in doubt is read.
    pub(super) fn of(layers: &Layers<'_>, folder: &str) -> Option<Self> {
        if layers.stands_in_below(folder) {
            return None;
        }
        let (mut bytes, mut files) = (Vec::new(), Vec::new());
        for dir in layers.dirs() {
            let dir = dir.join(folder);
            let Ok(entries) = fs::read_dir(&dir) else {
                match fs::symlink_metadata(&dir) {
                    Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                        bytes.push(0);
                        continue;
                    }
                    _ => return None,
                }
            };
            if fs::symlink_metadata(&dir).ok()?.is_symlink() {
                return None;
            }
            let mut entries = entries.collect::<std::io::Result<Vec<_>>>().ok()?;
            entries.sort_by_cached_key(fs::DirEntry::file_name);
            bytes.extend_from_slice(dir.as_os_str().as_bytes());
            bytes.push(1);
            for entry in entries {
                let data = entry.metadata().ok().filter(Metadata::is_file)?;
                add(&entry.file_name(), &data, &mut bytes);
                files.push((entry.path(), changed(&data)));
            }
        }
        Some(Self { digest: digest(&[&bytes]).hex(), files })
    }

    /// The state to be recorded; `None` if a file that must be hashed cannot be read.
    pub(crate) fn state(&self) -> Option<FolderState> {
        let racy = self.racy().map(|path| Some((path.clone(), file_digest(path)?)));
        Some(FolderState { listing: self.digest.clone(), racy: racy.collect::<Option<_>>()? })
    }

    /// Compares the folder with a recorded state.
    pub(super) fn compare(&self, recorded: &FolderState) -> Sameness {
        let is_as_recorded = |(path, digest): (&PathBuf, &String)| file_digest(path).as_ref() == Some(digest);
        if self.digest != recorded.listing || !recorded.racy.iter().all(is_as_recorded) {
            return Sameness::Other;
        }
        match recorded.racy.is_empty() || self.racy().next().is_some() {
            true => Sameness::Same,
            false => Sameness::SameAndOlder,
        }
    }

    /// Returns `true` if the folder is as it was recorded.
    pub(crate) fn is_as(&self, recorded: &FolderState) -> bool {
        self.compare(recorded) != Sameness::Other
    }

    /// Files that may be changed again and keep their times.
    fn racy(&self) -> impl Iterator<Item = &PathBuf> {
        let since = now().saturating_sub(TIME_GRAIN);
        self.files.iter().filter(move |(_, changed)| *changed >= since).map(|(path, _)| path)
    }
}

impl FolderState {
    /// Returns this state without files to be hashed.
    pub(super) fn older(&self) -> Self {
        Self { listing: self.listing.clone(), racy: BTreeMap::new() }
    }
}

fn add(name: &std::ffi::OsStr, data: &Metadata, bytes: &mut Vec<u8>) {
    bytes.extend_from_slice(name.as_bytes());
    bytes.push(0);
    for number in [data.mtime(), data.mtime_nsec(), data.ctime(), data.ctime_nsec()] {
        bytes.extend_from_slice(&number.to_le_bytes());
    }
    for number in [data.size(), data.ino(), data.dev(), u64::from(data.mode())] {
        bytes.extend_from_slice(&number.to_le_bytes());
    }
}

/// The time by the clock, since 1970.
fn now() -> Duration {
    SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default()
}

/// The time of the last change of a file or of its facts.
fn changed(data: &Metadata) -> Duration {
    let time = |seconds: i64, nanos: i64| {
        Duration::new(u64::try_from(seconds).unwrap_or(0), u32::try_from(nanos).unwrap_or(0))
    };
    time(data.mtime(), data.mtime_nsec()).max(time(data.ctime(), data.ctime_nsec()))
}

/// The digest of a file; `None` if it cannot be read.
pub(super) fn file_digest(path: &Path) -> Option<String> {
    Some(digest(&[&fs::read(path).ok()?]).hex())
}
