//! Folders of content that lie over each other: where two hold a file of the same name, the later one's
//! counts.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::file::{self, FileFault};

/// Folders of content, the lowest first. Paths in them are relative: `rights/fair-trial/en.md`.
pub(super) struct Layers<'a> {
    /// Folders that can be read.
    dirs: Vec<&'a Path>,
    /// The lowest, whether it can be read or not.
    first: Option<&'a Path>,
    /// Files that count before those of every layer.
    stand_in: Option<StandIn<'a>>,
    /// Folders inside the layers that could not be read so far, and why.
    unreadable: RefCell<BTreeMap<String, String>>,
}

/// Files that stand in for others of the same name, in a folder of their own.
#[derive(Clone, Copy)]
pub(super) struct StandIn<'a> {
    /// The folder.
    pub(super) dir: &'a Path,
    /// The files of it that count; others in it do not.
    pub(super) files: &'a BTreeSet<String>,
}

impl StandIn<'_> {
    /// The files below a folder, as they go on behind its name.
    fn below(&self, path: &str) -> impl Iterator<Item = &str> {
        let folder = if path.is_empty() { String::new() } else { format!("{path}/") };
        self.files.iter().filter_map(move |file| file.strip_prefix(folder.as_str()))
    }
}

impl<'a> Layers<'a> {
    /// The folders of these that can be read, and why the others cannot.
    pub(super) fn open(dirs: &[&'a Path]) -> (Self, Vec<(&'a Path, io::Error)>) {
        let mut layers =
            Self { dirs: Vec::new(), first: dirs.first().copied(), stand_in: None, unreadable: RefCell::default() };
        let mut unreadable = Vec::new();
        for dir in dirs {
            match fs::read_dir(dir) {
                Ok(_) => layers.dirs.push(dir),
                Err(error) => unreadable.push((*dir, error)),
            }
        }
        (layers, unreadable)
    }

    /// The folders that can be read, the lowest first.
    pub(super) fn dirs(&self) -> &[&'a Path] {
        &self.dirs
    }

    /// Returns `true` if a file stands in for one below a folder.
    pub(super) fn stands_in_below(&self, path: &str) -> bool {
        self.stand_in.is_some_and(|stand_in| stand_in.below(path).next().is_some())
    }

    /// Returns these folders with files that stand in for some of theirs.
    pub(super) fn with(self, stand_in: StandIn<'a>) -> Self {
        Self { stand_in: Some(stand_in), ..self }
    }

    /// The names in a folder of any layer, in order. A folder that cannot be read is recorded.
    pub(super) fn names(&self, path: &str) -> BTreeSet<String> {
        let mut names = BTreeSet::new();
        for dir in &self.dirs {
            match fs::read_dir(dir.join(path)).and_then(Iterator::collect::<io::Result<Vec<_>>>) {
                Ok(entries) => {
                    names.extend(entries.iter().map(|entry| entry.file_name().to_string_lossy().into_owned()));
                }
                Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {}
                Err(error) => drop(self.unreadable.borrow_mut().insert(path.to_owned(), error.to_string())),
            }
        }
        let standing = self.stand_in.iter().flat_map(|stand_in| stand_in.below(path));
        names.extend(standing.filter_map(|rest| rest.split('/').next()).map(str::to_owned));
        names
    }

    /// Folders inside the layers that could not be read so far, and why.
    pub(super) fn unreadable(&self) -> BTreeMap<String, String> {
        self.unreadable.borrow().clone()
    }

    /// Returns `true` if it is a folder in any layer. A link that leads nowhere is a folder that cannot be read.
    pub(super) fn is_dir(&self, path: &str) -> bool {
        let mut found = self.stand_in.is_some_and(|stand_in| stand_in.below(path).next().is_some());
        for (dir, file) in self.dirs.iter().map(|dir| (dir, dir.join(path))) {
            match (file.metadata(), file.symlink_metadata()) {
                (Ok(data), _) if data.is_dir() && !file::leads_on(dir, &file) => {
                    let why = "a link leads out of the content, or back to a folder that holds it";
                    drop(self.unreadable.borrow_mut().insert(path.to_owned(), why.to_owned()));
                }
                (Ok(data), _) => found |= data.is_dir(),
                (Err(error), Ok(_)) => drop(self.unreadable.borrow_mut().insert(path.to_owned(), error.to_string())),
                (Err(_), Err(_)) => {}
            }
        }
        found
    }

    /// Returns `true` if any layer holds it, apart from files that stand in.
    pub(super) fn holds(&self, path: &str) -> bool {
        self.dirs.iter().any(|dir| dir.join(path).symlink_metadata().is_ok())
    }

    /// Returns `true` if it is a file in any layer.
    pub(super) fn is_file(&self, path: &str) -> bool {
        self.dirs.iter().any(|dir| dir.join(path).is_file())
    }

    /// The layer whose file of that name counts.
    fn of(&self, path: &str) -> Option<&'a Path> {
        let stand_in = self.stand_in.filter(|stand_in| stand_in.files.contains(path)).map(|stand_in| stand_in.dir);
        stand_in.or_else(|| self.dirs.iter().rev().find(|dir| dir.join(path).exists()).copied())
    }

    /// Returns the path of the file that counts; for a file that exists nowhere, its path in the lowest layer.
    pub(super) fn file(&self, path: &str) -> PathBuf {
        self.of(path).or(self.dirs.first().copied()).unwrap_or(Path::new("")).join(path)
    }

    /// The files of that name in all layers, the lowest first; only the one that stands in, if one does.
    pub(super) fn each(&self, path: &str) -> Vec<PathBuf> {
        if let Some(stand_in) = self.stand_in.filter(|stand_in| stand_in.files.contains(path)) {
            return vec![stand_in.dir.join(path)];
        }
        self.dirs.iter().map(|dir| dir.join(path)).filter(|file| file.is_file()).collect()
    }

    /// Reads a file of the layers; see [`file::read`].
    ///
    /// # Errors
    /// When it is no plain file of the layers of at most `most` bytes, or cannot be read.
    pub(super) fn read(&self, file: &Path, most: usize) -> Result<Vec<u8>, FileFault> {
        let folders: Vec<&Path> = self.dirs.iter().copied().chain(self.stand_in.map(|stand_in| stand_in.dir)).collect();
        file::read(file, &folders, most)
    }

    /// The file that lies beside the one that counts, in the same layer, if it is there.
    pub(super) fn beside(&self, file: &str, other: &str) -> Option<PathBuf> {
        self.of(file).map(|dir| dir.join(other)).filter(|path| path.is_file())
    }

    /// The layer of a file, where that is another than the lowest.
    pub(super) fn above(&self, path: &str) -> Option<&'a Path> {
        self.of(path).filter(|dir| self.first != Some(*dir))
    }

    /// The folders, for people.
    pub(super) fn shown(&self) -> String {
        self.dirs.iter().map(|dir| format!("`{}`", dir.display())).collect::<Vec<_>>().join(", ")
    }
}
