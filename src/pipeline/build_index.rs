//! Index of a finished build: what it read and wrote by path, size, times and inode, and what it said, so that a build
//! that would do nothing ends at once.
//!
//! The index is trusted only where nothing speaks against it. Whatever is in doubt is hashed (a file that was changed
//! so shortly before it was recorded that a second change might leave its times as they are) or means that there is no
//! index (a link to a folder, a folder that cannot be read, a file of another release). Without an index everything is
//! built; it is never an error.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::Summary;
use super::edition_memo::NOT_REPEATED;
use crate::content::RecordedFinding;
use crate::document::digest;
use crate::finding::Finding;
use listing::{Listing, now};
pub use listing::{Tree, TreeKind};

mod listing;

/// Number of the format; an index with another number is not read.
const SCHEMA: u32 = 1;

/// File times are as fine as this on every file system: a file that was changed within it may be changed again without
/// another time.
const TIME_GRAIN: Duration = Duration::from_secs(2);

/// The index of builds with the same settings into the same site.
pub struct BuildIndex {
    file: PathBuf,
    settings: String,
    read: Vec<Tree>,
    written: Vec<Tree>,
    /// Time within which a file may be changed twice and keep its times.
    grain: Duration,
}

/// State of everything that a build reads, from before it reads it.
pub struct BuildInputs {
    listing: Listing,
    racy: BTreeMap<PathBuf, String>,
}

/// A build that would do nothing, and what it says.
#[derive(Debug)]
pub struct UnchangedBuild {
    /// Lines that the recorded build said before its findings.
    pub notes: Vec<String>,
    /// Summary of a build that makes nothing.
    pub summary: Summary,
}

/// The index as it is kept.
#[derive(Serialize, Deserialize)]
struct IndexFile {
    schema: u32,
    settings: String,
    /// Digest of the listing of everything that is read and written.
    listing: String,
    /// Digests of files whose times may hide a change.
    racy: BTreeMap<PathBuf, String>,
    notes: Vec<String>,
    editions: usize,
    reused: usize,
    sentences: usize,
    seconds_of_sound: u64,
    pages_of_print: usize,
    findings: Vec<RecordedFinding>,
}

impl BuildIndex {
    /// The index in a folder for builds into `site`. `settings` names everything that decides about a build beside
    /// files; `read` is what it reads, `written` what it writes.
    #[must_use]
    pub fn new(folder: &Path, site: &Path, settings: String, read: Vec<Tree>, written: Vec<Tree>) -> Self {
        let name = digest(&[site.as_os_str().as_encoded_bytes()]).hex();
        Self { file: folder.join(format!("{}.json", &name[..16])), settings, read, written, grain: TIME_GRAIN }
    }

    /// Returns what the recorded build said if a build now would do nothing.
    #[must_use]
    pub fn unchanged(&self) -> Option<UnchangedBuild> {
        let kept = fs::read(&self.file).ok()?;
        let mut kept: IndexFile = serde_json::from_slice(&kept).ok()?;
        if kept.schema != SCHEMA || kept.settings != self.settings {
            return None;
        }
        let listing = Listing::of(&[&self.read[..], &self.written].concat())?;
        let is_as_recorded = |(path, recorded): (&PathBuf, &String)| file_digest(path).as_ref() == Some(recorded);
        if listing.digest() != kept.listing || !kept.racy.iter().all(is_as_recorded) {
            return None;
        }
        let findings: Option<Vec<Finding>> = kept.findings.iter().map(RecordedFinding::finding).collect();
        let summary = Summary {
            editions: kept.editions,
            reused: kept.reused,
            sentences: kept.sentences,
            seconds_of_sound: kept.seconds_of_sound,
            pages_of_print: kept.pages_of_print,
            findings: findings?,
            ..Summary::default()
        };
        let notes = kept.notes.clone();
        if !kept.racy.is_empty() {
            // What was hashed just now and is old enough need not be hashed again.
            let racy = listing.changed_since(now().saturating_sub(self.grain));
            kept.racy.retain(|path, _| racy.contains(path));
            // A failed write leaves the old index, which is still valid.
            let _ = self.write(&kept);
        }
        Some(UnchangedBuild { notes, summary })
    }

    /// Looks at everything that a build reads, before it does. Returns `None` if it cannot be recorded.
    #[must_use]
    pub fn before(&self) -> Option<BuildInputs> {
        let start = now();
        let listing = Listing::of(&self.read)?;
        let racy = listing.changed_since(start.saturating_sub(self.grain));
        let racy = racy.into_iter().map(|path| Some((path.clone(), file_digest(&path)?))).collect::<Option<_>>()?;
        Some(BuildInputs { listing, racy })
    }

    /// Records a finished build, unless something was changed beside it or a form is to be tried again. `findings` of
    /// the summary are all that it says, `notes` the lines before them.
    pub fn record(&self, before: Option<BuildInputs>, notes: &[String], summary: &Summary) {
        let recorded = before.and_then(|before| self.recorded(before, notes, summary));
        let kept = recorded.is_some_and(|recorded| self.write(&recorded).is_ok());
        if !kept {
            // The index of an earlier build must not be used after this one.
            let _ = fs::remove_file(&self.file);
        }
    }

    fn recorded(&self, before: BuildInputs, notes: &[String], summary: &Summary) -> Option<IndexFile> {
        if summary.findings.iter().any(|finding| NOT_REPEATED.contains(&finding.rule)) {
            return None;
        }
        let BuildInputs { listing: inputs, racy: read } = before;
        let time = now();
        let listing = Listing::of(&self.read)?;
        // A file that could change without a change of its times is compared by its digest.
        let is_as_before = |(path, digest): (&PathBuf, &String)| file_digest(path).as_ref() == Some(digest);
        if !listing.is_same(&inputs) || !read.iter().all(is_as_before) {
            return None;
        }
        let listing = listing.followed_by(Listing::of(&self.written)?);
        let mut racy = BTreeMap::new();
        let outputs = &summary.outputs;
        for path in listing.changed_since(inputs.time.saturating_sub(self.grain)) {
            let digest = file_digest(&path)?;
            // Another program may have written to the site meanwhile.
            if self.site_name(&path).is_some_and(|name| outputs.get(&name) != Some(&digest)) {
                return None;
            }
            racy.insert(path, digest);
        }
        let still = listing.changed_since(time.saturating_sub(self.grain));
        racy.retain(|path, _| still.contains(path));
        Some(IndexFile {
            schema: SCHEMA,
            settings: self.settings.clone(),
            listing: listing.digest(),
            racy,
            notes: notes.to_vec(),
            editions: summary.editions,
            reused: summary.made + summary.reused,
            sentences: summary.sentences,
            seconds_of_sound: summary.seconds_of_sound,
            pages_of_print: summary.pages_of_print,
            findings: summary.findings.iter().map(RecordedFinding::of).collect(),
        })
    }

    /// The name of a file of the site, if it is one.
    fn site_name(&self, path: &Path) -> Option<String> {
        let mut sites = self.written.iter().filter(|tree| tree.kind != TreeKind::Kept);
        let name = sites.find_map(|tree| path.strip_prefix(&tree.root).ok()?.to_str())?;
        (name != super::MARKER).then(|| name.to_owned())
    }

    fn write(&self, index: &IndexFile) -> std::io::Result<()> {
        let folder = self.file.parent().unwrap_or(Path::new("."));
        fs::create_dir_all(folder)?;
        let mut whole = tempfile::NamedTempFile::new_in(folder)?;
        whole.write_all(&serde_json::to_vec(index)?)?;
        whole.persist(&self.file)?;
        Ok(())
    }
}

/// The digest of a file; `None` if it cannot be read.
fn file_digest(path: &Path) -> Option<String> {
    Some(digest(&[&fs::read(path).ok()?]).hex())
}

#[cfg(test)]
mod tests;
