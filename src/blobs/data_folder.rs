//! The folder for data that cannot be made again.

use std::fs;
use std::io;
use std::os::unix::fs::{DirBuilderExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};

/// The database of SQLite.
pub(crate) const DATABASE: &str = "evenhand.db";

/// Everything that the folder is for, by the names that it has there and had in the folder for what is made.
pub const ITEMS: [&str; 3] = [DATABASE, "content", "service"];

/// The folder for what cannot be made again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DataFolder(PathBuf);

impl DataFolder {
    /// A folder that was named.
    #[must_use]
    pub fn new(path: &Path) -> Self {
        Self(path.to_owned())
    }

    /// The folder beside the one for what is made: `data` beside `outputs`, `NAME-data` beside another.
    #[must_use]
    pub fn beside(out: &Path) -> Self {
        Self(match out.file_name().and_then(|name| name.to_str()) {
            Some("outputs") => out.with_file_name("data"),
            Some(name) => out.with_file_name(format!("{name}-data")),
            None => out.join("data"),
        })
    }

    /// Returns the path.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// The folder of the content files that were good last; they stand in for files that break.
    #[must_use]
    pub fn last_good(&self) -> PathBuf {
        self.0.join("last-good")
    }

    /// The database, unless the settings name another.
    #[must_use]
    pub fn database(&self) -> PathBuf {
        self.0.join(DATABASE)
    }

    /// The key, unless the settings hold one.
    #[must_use]
    pub fn key(&self) -> PathBuf {
        self.0.join("service/key")
    }

    /// The items that are there.
    #[must_use]
    pub fn held(&self) -> Vec<PathBuf> {
        ITEMS.iter().map(|item| self.0.join(item)).filter(|path| holds(path)).collect()
    }

    /// Makes the folder, readable by its owner alone. If others could read an existing folder and the key in it, they
    /// no longer can.
    ///
    /// # Errors
    /// When the system refuses.
    pub fn make(&self) -> io::Result<()> {
        make(&self.0)?;
        let key = self.key();
        for path in [Some(self.0.as_path()), key.parent(), Some(&key)].into_iter().flatten() {
            close_to_others(path);
        }
        Ok(())
    }
}

/// Makes a folder that its owner alone may look into; one that is there stays as it is.
pub(crate) fn make(path: &Path) -> io::Result<()> {
    fs::DirBuilder::new().recursive(true).mode(0o700).create(path)
}

/// Whether there is something: a file, or a folder with a file somewhere in it.
pub(crate) fn holds(path: &Path) -> bool {
    match fs::read_dir(path) {
        Ok(entries) => entries.flatten().any(|entry| holds(&entry.path())),
        Err(_) => path.exists(),
    }
}

/// Lets only the owner read a file or enter a folder. Logs a warning if others could before.
pub(crate) fn close_to_others(path: &Path) {
    let Ok(facts) = fs::metadata(path) else { return };
    let mode = facts.permissions().mode() & 0o777;
    if mode & 0o077 == 0 {
        return;
    }
    let shown = path.display();
    match fs::set_permissions(path, fs::Permissions::from_mode(mode & 0o700)) {
        Ok(()) => {
            tracing::warn!("`{shown}` could be read by other accounts (mode {mode:o}); now only its owner can read it")
        }
        Err(error) => tracing::error!("`{shown}` can be read by other accounts (mode {mode:o}): {error}"),
    }
}
