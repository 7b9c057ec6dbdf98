//! Index of the stored last good files by their digests, so that they need not be compared again.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

/// Digests of kept files by their paths.
pub(in crate::content) struct KeptIndex {
    file: Option<PathBuf>,
    digests: BTreeMap<String, String>,
}

impl KeptIndex {
    /// Opens the index in the folder of a cache; without a folder it holds nothing.
    pub(in crate::content) fn open(folder: Option<&Path>) -> Self {
        let file = folder.map(|folder| folder.join("kept"));
        let digests = file.as_ref().and_then(|file| postcard::from_bytes(&fs::read(file).ok()?).ok());
        Self { file, digests: digests.unwrap_or_default() }
    }

    /// Returns `true` if a file was kept with these bytes.
    pub(in crate::content) fn holds(&self, path: &str, digest: &str) -> bool {
        self.digests.get(path).is_some_and(|known| known == digest)
    }

    /// Records that exactly these files are kept.
    pub(in crate::content) fn keep(&mut self, digests: BTreeMap<String, String>) {
        let Some(file) = self.file.as_ref().filter(|_| self.digests != digests) else { return };
        self.digests = digests;
        // An index that cannot be written says less than it could.
        let _ = write(file, &self.digests);
    }
}

fn write(file: &Path, digests: &BTreeMap<String, String>) -> std::io::Result<()> {
    let bytes = postcard::to_extend(digests, Vec::new()).map_err(std::io::Error::other)?;
    let folder = file.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let mut whole = tempfile::NamedTempFile::new_in(folder)?;
    whole.write_all(&bytes)?;
    whole.persist(file)?;
    Ok(())
}
