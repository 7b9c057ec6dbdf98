//! Findings and texts of a reading.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use crate::content::file::MAX_TEXT_BYTES;
use crate::content::layers::Layers;
use crate::content::{Manner, PieceName, edition, encoding};
use crate::finding::{Finding, Severity};

/// Findings made while reading.
#[derive(Debug, Default)]
pub struct Report {
    /// Findings in the order of files and lines.
    pub findings: Vec<Finding>,
    /// Texts of the files that were read, by their paths relative to the content's folder. Those of pieces that were
    /// recorded in the cache of readings may be missing.
    pub texts: BTreeMap<String, String>,
    /// The folder of every file that is not in the first one.
    pub(in crate::content) folders: BTreeMap<String, String>,
    /// Digests of the files of pieces in the cache of readings.
    pub(in crate::content) digests: BTreeMap<String, String>,
    /// Pieces that were taken from the cache of readings.
    pub(in crate::content) unread: BTreeSet<PieceName>,
    /// Pieces that were put there, and whose texts were let go.
    pub(in crate::content) let_go: BTreeSet<PieceName>,
    /// Folders that were read, the lowest first.
    pub(in crate::content) dirs: Vec<PathBuf>,
}

impl Report {
    /// Says in findings about files that were read which folder they are in, where that is not the first.
    pub fn name_folders(&self, findings: &mut [Finding]) {
        let dirs: Vec<&Path> = self.dirs.iter().map(PathBuf::as_path).collect();
        let (layers, _) = Layers::open(if dirs.len() > 1 { &dirs[..] } else { &[] });
        for finding in findings {
            let above = || layers.above(&finding.file).map(|dir| dir.display().to_string());
            finding.folder = self.folders.get(&finding.file).cloned().or_else(above).unwrap_or_default();
        }
    }

    /// Returns `true` if the texts of a piece are not in the report because it is in the cache of readings.
    pub(in crate::content) fn is_without_texts(&self, piece: &PieceName) -> bool {
        self.unread.contains(piece) || self.let_go.contains(piece)
    }

    /// Adds findings about what was read.
    pub fn add(&mut self, mut findings: Vec<Finding>) {
        self.name_folders(&mut findings);
        self.findings.append(&mut findings);
        self.findings.sort();
        self.findings.dedup();
    }

    /// A report of folders that were not read now, for showing the lines of findings in them.
    #[must_use]
    pub fn of_folders(layers: &[impl AsRef<Path>]) -> Self {
        Self { dirs: layers.iter().map(|dir| dir.as_ref().to_owned()).collect(), ..Self::default() }
    }

    /// The text of a file that a finding is about, for showing its lines: as it was read, or else as it is now. `None`
    /// if it cannot be read.
    #[must_use]
    pub fn text_of(&self, file: &str) -> Option<Cow<'_, str>> {
        if let Some(text) = self.texts.get(file) {
            return Some(Cow::Borrowed(text));
        }
        let dirs: Vec<&Path> = self.dirs.iter().map(PathBuf::as_path).collect();
        let (layers, _) = Layers::open(&dirs);
        let bytes = layers.read(&layers.file(file), MAX_TEXT_BYTES).ok()?;
        let text = encoding::text(bytes, file, Manner::Lenient, &mut Vec::new())?;
        Some(Cow::Owned(edition::unix(&text)))
    }

    /// Counts the findings of a severity.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        self.findings.iter().filter(|finding| finding.severity == severity).count()
    }
}
