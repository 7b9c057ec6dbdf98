//! Listing of folders: every file by path, kind, size, times and inode.

use std::collections::BTreeSet;
use std::fs::{self, Metadata};
use std::io;
use std::os::unix::ffi::OsStrExt as _;
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use super::super::MARKER;
use crate::document::digest;

/// Folders deeper than this are not listed.
const DEEPEST: usize = 32;

/// A folder or file with all that is below it.
#[derive(Debug, Clone)]
pub struct Tree {
    /// Path of the folder or file; it need not exist.
    pub root: PathBuf,
    /// Purpose, which decides what of it is listed.
    pub kind: TreeKind,
}

/// Purpose of a tree.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TreeKind {
    /// Content: everything but what is in folders that begin with a dot, which hold no content.
    Content,
    /// Parts of the machine: engines, fonts, the program. A link in it is listed with what it leads to.
    Machine,
    /// A site in a folder of its own: everything.
    Site,
    /// An exported site: the files that its own list names.
    Export,
    /// Files kept for later builds: everything except names that begin with a dot, which are still being written.
    Kept,
}

/// A listing of trees.
///
/// Invariant: `bytes` has a line for each entry, tree by tree, in the order of names; `files` are its plain files.
pub(super) struct Listing {
    bytes: Vec<u8>,
    files: Vec<(PathBuf, Duration)>,
    /// Time by the clock when the listing began.
    pub(super) time: Duration,
}

impl Listing {
    /// Lists trees; `None` if something in them cannot be listed. Each is listed by a thread of its own.
    pub(super) fn of(trees: &[Tree]) -> Option<Self> {
        let time = now();
        let parts = std::thread::scope(|scope| {
            let threads: Vec<_> = trees.iter().map(|tree| scope.spawn(move || Walk::of(tree))).collect();
            threads.into_iter().map(|thread| thread.join().ok()?.ok()).collect::<Option<Vec<Walk<'_>>>>()
        })?;
        let mut all = Self { bytes: Vec::new(), files: Vec::new(), time };
        for mut part in parts {
            all.bytes.append(&mut part.bytes);
            all.files.append(&mut part.files);
        }
        Some(all)
    }

    /// Returns `true` if every entry of two listings is the same.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        self.bytes == other.bytes
    }

    /// Adds the entries of a listing of further trees.
    pub(super) fn followed_by(mut self, other: Self) -> Self {
        self.bytes.extend(other.bytes);
        self.files.extend(other.files);
        self
    }

    pub(super) fn digest(&self) -> String {
        digest(&[&self.bytes]).hex()
    }

    /// The files that were changed at a time or after it.
    pub(super) fn changed_since(&self, time: Duration) -> BTreeSet<PathBuf> {
        self.files.iter().filter(|(_, changed)| *changed >= time).map(|(path, _)| path.clone()).collect()
    }
}

/// The time by the clock, since 1970.
pub(super) fn now() -> Duration {
    SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default()
}

/// A tree while it is listed.
struct Walk<'a> {
    tree: &'a Tree,
    bytes: Vec<u8>,
    files: Vec<(PathBuf, Duration)>,
}

impl<'a> Walk<'a> {
    fn of(tree: &'a Tree) -> io::Result<Self> {
        let mut walk = Self { tree, bytes: Vec::new(), files: Vec::new() };
        match fs::metadata(&tree.root) {
            Ok(data) if tree.kind == TreeKind::Export && data.is_dir() => walk.exported()?,
            Ok(data) => walk.entry(&tree.root, &data, 0)?,
            Err(error) if error.kind() == io::ErrorKind::NotFound => walk.line(&tree.root, "absent", None),
            Err(error) => return Err(error),
        }
        Ok(walk)
    }

    fn exported(&mut self) -> io::Result<()> {
        let marker = self.tree.root.join(MARKER);
        let list = fs::read_to_string(&marker)?;
        for name in std::iter::once(MARKER).chain(list.lines().filter(|name| !name.is_empty())) {
            let path = self.tree.root.join(name);
            match fs::symlink_metadata(&path) {
                Ok(data) => self.entry(&path, &data, 0)?,
                Err(error) if error.kind() == io::ErrorKind::NotFound => self.line(&path, "absent", None),
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    fn entry(&mut self, path: &Path, data: &Metadata, depth: usize) -> io::Result<()> {
        if data.is_dir() {
            self.line(path, "folder", None);
            return self.folder(path, depth);
        }
        if data.is_symlink() {
            return self.link(path, data);
        }
        self.line(path, if data.is_file() { "file" } else { "other" }, Some(data));
        if data.is_file() {
            self.files.push((path.to_owned(), changed(data)));
        }
        Ok(())
    }

    fn folder(&mut self, folder: &Path, depth: usize) -> io::Result<()> {
        if depth > DEEPEST {
            return Err(io::Error::other("the folders are nested too deep"));
        }
        let mut entries = fs::read_dir(folder)?.collect::<io::Result<Vec<_>>>()?;
        entries.sort_by_cached_key(fs::DirEntry::file_name);
        for entry in entries {
            let is_hidden = entry.file_name().as_bytes().starts_with(b".");
            if self.tree.kind == TreeKind::Kept && is_hidden {
                continue;
            }
            if self.tree.kind == TreeKind::Content && is_hidden && entry.file_type()?.is_dir() {
                self.line(&entry.path(), "hidden", None);
            } else {
                self.entry(&entry.path(), &entry.metadata()?, depth + 1)?;
            }
        }
        Ok(())
    }

    fn link(&mut self, path: &Path, data: &Metadata) -> io::Result<()> {
        self.line(path, "link", Some(data));
        match fs::metadata(path) {
            Ok(data) if data.is_dir() && self.tree.kind != TreeKind::Machine => {
                Err(io::Error::other("a link leads to a folder"))
            }
            Ok(data) => {
                self.line(path, "target", Some(&data));
                if data.is_file() {
                    self.files.push((path.to_owned(), changed(&data)));
                }
                Ok(())
            }
            Err(_) => Ok(()),
        }
    }

    /// Adds a line; a NUL ends the path, which cannot hold one.
    fn line(&mut self, path: &Path, kind: &str, data: Option<&Metadata>) {
        self.bytes.extend(path.as_os_str().as_bytes());
        self.bytes.push(0);
        self.bytes.extend(kind.as_bytes());
        if let Some(data) = data {
            for number in [data.mtime(), data.mtime_nsec(), data.ctime(), data.ctime_nsec()] {
                self.bytes.extend(number.to_le_bytes());
            }
            for number in [data.size(), data.ino(), data.dev(), u64::from(data.mode())] {
                self.bytes.extend(number.to_le_bytes());
            }
        }
        self.bytes.push(b'\n');
    }
}

/// The time of the last change of a file or of its facts.
fn changed(data: &Metadata) -> Duration {
    let time = |seconds: i64, nanos: i64| {
        Duration::new(u64::try_from(seconds).unwrap_or(0), u32::try_from(nanos).unwrap_or(0))
    };
    time(data.mtime(), data.mtime_nsec()).max(time(data.ctime(), data.ctime_nsec()))
}
