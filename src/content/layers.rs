//! Folders of content that lie over each other: where two hold a file of the same name, the later one's
//! counts.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Folders of content, the lowest first. Paths in them are relative: `rights/fair-trial/en.md`.
pub(super) struct Layers<'a> {
    /// Those that can be read.
    dirs: Vec<&'a Path>,
    /// The lowest, whether it can be read or not.
    first: Option<&'a Path>,
}

impl<'a> Layers<'a> {
    /// The folders of these that can be read, and why the others cannot.
    pub(super) fn open(dirs: &[&'a Path]) -> (Self, Vec<(&'a Path, io::Error)>) {
        let mut layers = Self { dirs: Vec::new(), first: dirs.first().copied() };
        let mut unreadable = Vec::new();
        for dir in dirs {
            match fs::read_dir(dir) {
                Ok(_) => layers.dirs.push(dir),
                Err(error) => unreadable.push((*dir, error)),
            }
        }
        (layers, unreadable)
    }

    /// The names in a folder of any layer, in order.
    pub(super) fn names(&self, path: &str) -> BTreeSet<String> {
        let entries = self.dirs.iter().filter_map(|dir| fs::read_dir(dir.join(path)).ok()).flatten();
        entries.filter_map(|entry| Some(entry.ok()?.file_name().to_string_lossy().into_owned())).collect()
    }

    /// Whether it is a folder in any layer.
    pub(super) fn is_dir(&self, path: &str) -> bool {
        self.dirs.iter().any(|dir| dir.join(path).is_dir())
    }

    /// Whether it is a file in any layer.
    pub(super) fn is_file(&self, path: &str) -> bool {
        self.dirs.iter().any(|dir| dir.join(path).is_file())
    }

    /// The layer whose file of that name counts.
    fn of(&self, path: &str) -> Option<&'a Path> {
        self.dirs.iter().rev().find(|dir| dir.join(path).exists()).copied()
    }

    /// The file that counts; one that is nowhere would be in the lowest layer.
    pub(super) fn file(&self, path: &str) -> PathBuf {
        self.of(path).or(self.dirs.first().copied()).unwrap_or(Path::new("")).join(path)
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
