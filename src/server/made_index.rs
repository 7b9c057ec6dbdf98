//! Index of the artifacts that were known when the library was last read, so that they need not be looked up again at
//! the start. The key of an artifact names everything that shaped it, so the index is never out of date.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write as _;
use std::path::Path;

use crate::channels::ArtifactInfo;

/// Known artifacts by their keys, without the places of sentences.
pub(super) struct MadeIndex {
    before: BTreeMap<String, ArtifactInfo>,
    now: BTreeMap<String, ArtifactInfo>,
}

impl MadeIndex {
    /// Reads an index; one that cannot be read is empty.
    pub(super) fn open(file: &Path) -> Self {
        let before = fs::read(file).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default();
        Self { before, now: BTreeMap::new() }
    }

    /// Number of these keys that are not in the index.
    pub(super) fn unknown<'a>(&self, keys: impl Iterator<Item = &'a String>) -> usize {
        keys.filter(|key| !self.before.contains_key(*key)).count()
    }

    /// The artifact under a key: from the index, or as `look` finds it.
    pub(super) fn facts<E>(
        &mut self,
        key: String,
        look: impl FnOnce(&str) -> Result<Option<ArtifactInfo>, E>,
    ) -> Result<Option<ArtifactInfo>, E> {
        let known = self.before.get(&key).cloned();
        let facts = if known.is_some() { known } else { look(&key)?.map(ArtifactInfo::without_places) };
        self.now.extend(facts.clone().map(|facts| (key, facts)));
        Ok(facts)
    }

    /// Keeps what was looked up. An index that cannot be written is looked up again.
    pub(super) fn write(&self, file: &Path) {
        if self.now != self.before {
            let _ = self.try_write(file);
        }
    }

    fn try_write(&self, file: &Path) -> std::io::Result<()> {
        let folder = file.parent().unwrap_or(Path::new("."));
        fs::create_dir_all(folder)?;
        let mut whole = tempfile::NamedTempFile::new_in(folder)?;
        whole.write_all(&serde_json::to_vec(&self.now)?)?;
        whole.persist(file)?;
        Ok(())
    }
}
