//! Last good content: the last version of each file without errors, stored and used in place of files that have errors
//! now.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use walkdir::WalkDir;

use super::file::MAX_TEXT_BYTES;
use super::layers::{Layers, StandIn};
use super::load::{self, Report};
use super::readings::{KeptIndex, ReadingCache};
use super::{Edition, Library, Manner, rules};
use crate::document::{Block, digest};
use crate::finding::{Finding, Severity};
use crate::lang::Country;

/// Rules about the files that stand beside an edition.
const ABOUT_FILES: [&str; 3] = ["picture-missing", "picture-unfit", "video-file"];

/// Rules that an edition may break because another file did.
const ABOUT_OTHERS: [&str; 5] =
    ["country-differs", "explains-unknown", "link-broken", "skeleton-differs", "term-unknown"];

/// Folders that content is read from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Folders {
    /// Folders that somebody named, the lowest first: each must exist and hold something.
    pub named: Vec<PathBuf>,
    /// Further ones over them, which may be empty.
    pub added: Vec<PathBuf>,
    /// Folder of the files that were good last.
    pub kept: PathBuf,
    /// Folder for the cache of readings, where there is to be one.
    pub readings: Option<PathBuf>,
    /// Countries whose parts of a text are shown; none if all are. Content is read with all of them.
    pub countries: Vec<Country>,
}

impl Folders {
    /// The cache of the readings of these folders.
    fn cache(&self) -> Option<PathBuf> {
        let layers = self.named.iter().chain(&self.added).map(|folder| folder.as_os_str().as_encoded_bytes());
        let name = digest(&layers.collect::<Vec<_>>()).hex();
        self.readings.as_ref().map(|folder| folder.join(&name[..16]))
    }
}

/// Handling of editions whose files are missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Absent {
    /// Removes them.
    Leave,
    /// Removes the editions, unless their removal is in doubt: then their last good versions stay.
    StayInDoubt,
}

/// A reason to take nothing away because of what was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ContentDoubt {
    /// A folder is not there, is none, or may not be read.
    Unreadable {
        /// The folder.
        folder: PathBuf,
        /// Error of the operating system.
        error: String,
    },
    /// A folder is empty.
    Empty {
        /// The folder.
        folder: PathBuf,
    },
    /// No folder holds an edition without an error.
    NoEdition {
        /// The folders.
        folders: Vec<PathBuf>,
    },
    /// More than a third of the editions would go.
    Removal {
        /// Files of the editions that would go.
        going: Vec<String>,
        /// Number of editions that there were.
        of: usize,
    },
}

impl fmt::Display for ContentDoubt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable { folder, error } => {
                write!(f, "the content folder `{}` cannot be read: {error}", folder.display())
            }
            Self::Empty { folder } => write!(f, "the content folder `{}` is empty", folder.display()),
            Self::NoEdition { folders } => {
                let folders: Vec<String> = folders.iter().map(|folder| format!("`{}`", folder.display())).collect();
                write!(f, "no edition without errors is in {}", folders.join(", "))
            }
            Self::Removal { going, of } => {
                let first: Vec<&str> = going.iter().take(20).map(String::as_str).collect();
                write!(f, "{} of {of} editions are no longer there: {}", going.len(), first.join(", "))?;
                if going.len() > first.len() { f.write_str(" and others") } else { Ok(()) }
            }
        }
    }
}

/// Content in which files with errors are as they last were good.
#[derive(Debug)]
pub struct LastGoodContent {
    /// All that can be shown.
    pub library: Library,
    /// Findings in the files as they are now.
    pub report: Report,
    /// Why nothing should be taken away because of this reading.
    pub doubts: Vec<ContentDoubt>,
    /// The files that are as they last were good.
    pub stand_in: BTreeSet<String>,
}

impl LastGoodContent {
    /// Reads folders of content as [`super::load`] does. If a file has an error or cannot be read, its last good
    /// version is used, if one was stored.
    #[must_use]
    pub fn read(folders: &Folders, today: &str, absent: Absent) -> Self {
        let dirs: Vec<&Path> = folders.named.iter().chain(&folders.added).map(PathBuf::as_path).collect();
        let kept: BTreeSet<String> = below(&folders.kept);
        let cache = folders.cache().map(|folder| ReadingCache::open(&folder));
        let as_they_are = Findings::default();
        let mut reading = LayeredReading { dirs: &dirs, folders, kept: &kept, today, as_they_are, cache };
        let mut stand_in = BTreeSet::new();
        let (mut library, mut report) = reading.settle(&mut stand_in);
        let mut doubts = doubted(&folders.named);
        let is_new = |edition: &Edition| !stand_in.contains(&edition.file);
        doubts.extend(no_edition(folders, &doubts, library.editions.values().any(is_new)));
        if absent == Absent::StayInDoubt {
            doubts.extend(removal(&dirs, &kept, &stand_in));
            if !doubts.is_empty() {
                let (layers, _) = Layers::open(&dirs);
                stand_in.extend(kept.iter().filter(|file| !layers.holds(file)).cloned());
                (library, report) = reading.settle(&mut stand_in);
            }
        }
        reading.as_they_are.put_into(&mut report, &stand_in);
        Self { library, report, doubts, stand_in }
    }

    /// Reads folders of content leniently, without last good versions. Everything that can be shown is in the library.
    #[must_use]
    pub fn lenient(folders: &Folders, today: &str) -> Self {
        let dirs: Vec<&Path> = folders.named.iter().chain(&folders.added).map(PathBuf::as_path).collect();
        let (library, report) = load::load_as(&dirs, today, Manner::Lenient);
        let mut doubts = doubted(&folders.named);
        doubts.extend(no_edition(folders, &doubts, !library.editions.is_empty()));
        Self { library, report, doubts, stand_in: BTreeSet::new() }
    }

    /// Returns `true` if a folder of content does not exist or cannot be read. Then nothing may be removed.
    #[must_use]
    pub fn is_unreadable(&self) -> bool {
        self.doubts.iter().any(|doubt| matches!(doubt, ContentDoubt::Unreadable { .. }))
    }

    /// The errors because of which something is not as its file says now.
    pub fn broken(&self) -> impl Iterator<Item = &Finding> {
        self.report.findings.iter().filter(|finding| finding.severity == Severity::Error)
    }

    /// Stores the files that are good now, and forgets those whose editions were removed, unless a folder in `others`
    /// holds them. Returns the files of the forgotten editions.
    ///
    /// # Errors
    /// When a file cannot be written; those before it are whole.
    pub fn keep(&self, folders: &Folders, others: &[PathBuf]) -> io::Result<Vec<String>> {
        let kept = below(&folders.kept);
        let mut index = KeptIndex::open(folders.cache().as_deref());
        let good = self.good(folders, &|path, digest| kept.contains(path) && index.holds(path, digest));
        for (path, bytes) in &good {
            if let Some(bytes) = bytes {
                write_whole(&folders.kept.join(path), bytes)?;
            }
        }
        let is_kept = |(path, digest): &(&String, &String)| match good.get(*path) {
            Some(Some(_)) => true,
            Some(None) => index.holds(path, digest) && kept.contains(*path),
            None => false,
        };
        let sure: BTreeMap<String, String> =
            self.report.digests.iter().filter(is_kept).map(|(path, digest)| (path.clone(), digest.clone())).collect();
        index.keep(sure);
        let kept = below(&folders.kept);
        let in_others = |path: &str| others.iter().any(|dir| dir.join(path).exists());
        let stays = |path: &String| good.contains_key(path.as_str()) || self.stand_in.contains(path) || in_others(path);
        let editions: BTreeSet<&String> = kept.iter().filter(|path| path.ends_with(".md") && stays(path)).collect();
        let in_use: BTreeSet<&str> = editions.iter().flat_map(|edition| above(edition)).collect();
        let mut forgotten = Vec::new();
        for path in &kept {
            let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
            let beside = [".lock", ".trace", ".reviews"].into_iter().find_map(|end| path.strip_suffix(end));
            let is_in_use = match beside {
                Some(stem) => editions.contains(&format!("{stem}.md")),
                None if path.ends_with(".md") => editions.contains(path),
                None => in_use.contains(folder),
            };
            if !is_in_use && !stays(path) {
                fs::remove_file(folders.kept.join(path))?;
                forgotten.extend(path.ends_with(".md").then(|| path.clone()));
            }
        }
        Ok(forgotten)
    }

    /// Returns the files without errors and their contents; `None` for a file that `is_kept` knows.
    fn good(&self, folders: &Folders, is_kept: &dyn Fn(&str, &str) -> bool) -> BTreeMap<String, Option<Cow<'_, [u8]>>> {
        let texts = &self.report.texts;
        let errors: BTreeSet<&str> = self.broken().map(|finding| finding.file.as_str()).collect();
        let tables = texts.iter().filter(|(path, _)| path.ends_with(".toml") && !errors.contains(path.as_str()));
        let borrowed = |bytes| Some(Cow::Borrowed(bytes));
        let mut good: BTreeMap<String, Option<Cow<'_, [u8]>>> = BTreeMap::new();
        good.extend(tables.map(|(path, text)| (path.clone(), borrowed(text.as_bytes()))));
        let unread = self.unread(folders, is_kept);
        let changed = unread.iter().filter(|(_, text)| text.is_some()).map(|(path, _)| *path);
        let changed: BTreeSet<&str> = changed.filter_map(|path| Some(path.rsplit_once('/')?.0)).collect();
        for edition in self.library.editions.values() {
            let address = &edition.address;
            let folder = address.piece.to_string();
            if self.report.is_without_texts(&address.piece) && !changed.contains(folder.as_str()) {
                continue;
            }
            for path in [address.file(), address.lock_file(), address.trace_file(), address.reviews_file()] {
                good.extend(texts.get(&path).map(|text| (path, borrowed(text.as_bytes()))));
            }
            for block in edition.document.every_block() {
                let files: Vec<(&String, &[u8])> = match block {
                    Block::Figure(figure) => vec![(&figure.picture.name, &figure.picture.bytes)],
                    Block::Video(video) => video.files.iter().map(|(name, bytes)| (name, &**bytes)).collect(),
                    _ => Vec::new(),
                };
                good.extend(files.into_iter().map(|(name, bytes)| (format!("{folder}/{name}"), borrowed(bytes))));
            }
        }
        for (path, text) in unread {
            good.entry(path.to_owned()).or_insert(text.map(Cow::Owned));
        }
        good.retain(|path, _| !self.stand_in.contains(path) && !path.ends_with('/'));
        good
    }

    /// Files of pieces whose texts are not in the report, with what is in them where it is not kept yet.
    fn unread(&self, folders: &Folders, is_kept: &dyn Fn(&str, &str) -> bool) -> BTreeMap<&str, Option<Vec<u8>>> {
        let dirs: Vec<&Path> = folders.named.iter().chain(&folders.added).map(PathBuf::as_path).collect();
        let (layers, _) = Layers::open(&dirs);
        let mut unread = BTreeMap::new();
        let pieces = self.report.unread.iter().chain(&self.report.let_go);
        let folders: BTreeSet<String> = pieces.map(ToString::to_string).collect();
        let is_of_them = |path: &str| path.rsplit_once('/').is_some_and(|(folder, _)| folders.contains(folder));
        for (path, digest) in self.report.digests.iter().filter(|(path, _)| is_of_them(path)) {
            if is_kept(path, digest) {
                unread.insert(path.as_str(), None);
                continue;
            }
            let bytes = layers.read(&layers.file(path), MAX_TEXT_BYTES);
            let bytes = bytes.ok().filter(|bytes| super::readings::digest_of(bytes) == *digest);
            // A file that changed since stays as it is until it is read.
            unread.insert(path.as_str(), bytes);
        }
        unread
    }
}

/// Findings in files that others then stood in for.
#[derive(Default)]
struct Findings {
    findings: Vec<Finding>,
    texts: BTreeMap<String, String>,
    folders: BTreeMap<String, String>,
}

impl Findings {
    fn take(&mut self, report: &Report, files: &BTreeSet<String>) {
        // A last good picture makes an edition complete, but the edition still counts as broken.
        let about = |finding: &&Finding| files.contains(&finding.file) || ABOUT_FILES.contains(&finding.rule);
        self.findings.extend(report.findings.iter().filter(about).cloned());
        let of = |(file, text): (&String, &String)| files.contains(file).then(|| (file.clone(), text.clone()));
        self.texts.extend(report.texts.iter().filter_map(of));
        self.folders.extend(report.folders.iter().filter_map(of));
    }

    /// Adds the findings to a report. Findings are about the present files, never about those that stand in.
    fn put_into(self, report: &mut Report, stand_in: &BTreeSet<String>) {
        report.findings.retain(|finding| !stand_in.contains(&finding.file));
        report.findings.extend(self.findings);
        report.findings.sort();
        report.findings.dedup();
        for (shown, now) in [(&mut report.texts, self.texts), (&mut report.folders, self.folders)] {
            shown.retain(|file, _| !stand_in.contains(file));
            shown.extend(now);
        }
    }
}

/// A reading of folders in which more and more files stand in for others.
struct LayeredReading<'a> {
    dirs: &'a [&'a Path],
    folders: &'a Folders,
    kept: &'a BTreeSet<String>,
    today: &'a str,
    as_they_are: Findings,
    cache: Option<ReadingCache>,
}

impl LayeredReading<'_> {
    /// Reads repeatedly, until no more files can stand in for those with errors.
    fn settle(&mut self, stand_in: &mut BTreeSet<String>) -> (Library, Report) {
        loop {
            let (mut library, report) = self.read(stand_in);
            let more = self.replaceable(&library, &report, stand_in);
            if more.is_empty() {
                load::leave_out(&mut library, &report, stand_in);
                return (library, report);
            }
            self.as_they_are.take(&report, &more);
            stand_in.extend(more);
        }
    }

    /// Returns the stored files that can stand in for files with errors: first for files that cannot be read, then for
    /// files with errors of their own. Many other errors only follow from those.
    fn replaceable(&self, library: &Library, report: &Report, stand_in: &BTreeSet<String>) -> BTreeSet<String> {
        let errors: Vec<&Finding> = report.findings.iter().filter(|finding| rules::leaves_out(finding)).collect();
        let can = |file: &&String| self.kept.contains(*file) && !stand_in.contains(*file);
        let read: BTreeSet<&str> = library.editions.values().map(|edition| edition.file.as_str()).collect();
        let unread = errors.iter().filter(|finding| !read.contains(finding.file.as_str()));
        let mut unread: BTreeSet<String> = unread.map(|finding| &finding.file).filter(can).cloned().collect();
        unread.extend(errors.iter().flat_map(|finding| self.around(finding)).filter(can).cloned());
        let about = |rules: fn(&str) -> bool| -> BTreeSet<String> {
            let files = errors.iter().filter(|finding| rules(finding.rule)).map(|finding| &finding.file);
            files.filter(can).cloned().collect()
        };
        let own = || about(|rule| !ABOUT_OTHERS.contains(&rule));
        [unread, own(), about(|_| true)].into_iter().find(|files| !files.is_empty()).unwrap_or_default()
    }

    /// The kept files that a finding is about beside the one that it names.
    fn around(&self, finding: &Finding) -> Vec<&String> {
        let (layers, _) = Layers::open(self.dirs);
        let folder = match finding.rule {
            "folder-unreadable" => finding.file.as_str(),
            _ => finding.file.rsplit_once('/').map_or("", |(folder, _)| folder),
        };
        let is_text =
            |file: &str| [".md", ".lock", ".trace", ".reviews", ".toml"].iter().any(|end| file.ends_with(end));
        let is_about = |file: &&String| match finding.rule {
            "folder-unreadable" => true,
            // An edition whose file has a wrong name is not there under its right one.
            "name-unfit" => finding.file.ends_with(".md") && is_text(file) && !layers.holds(file),
            "picture-missing" => !is_text(file) && !layers.holds(file),
            rule => ABOUT_FILES.contains(&rule) && !is_text(file),
        };
        let below = |file: &&String| file.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'));
        self.kept.iter().filter(|_| !folder.is_empty()).filter(below).filter(is_about).collect()
    }

    fn read(&mut self, stand_in: &BTreeSet<String>) -> (Library, Report) {
        let (layers, unreadable) = Layers::open(self.dirs);
        let stand_in = StandIn { dir: &self.folders.kept, files: stand_in };
        load::read(&layers.with(stand_in), &unreadable, self.today, Manner::Strict, self.cache.as_mut())
    }
}

/// The folders that a file lies in: `rights/at-home` and `rights`.
fn above(file: &str) -> impl Iterator<Item = &str> {
    file.match_indices('/').map(|(at, _)| &file[..at])
}

/// The doubt that there is no edition to show, unless every folder is doubted for a reason of its own.
fn no_edition(folders: &Folders, doubts: &[ContentDoubt], is_there: bool) -> Option<ContentDoubt> {
    let explained = !doubts.is_empty() && doubts.len() == folders.named.len();
    (!is_there && !explained).then(|| ContentDoubt::NoEdition { folders: folders.named.clone() })
}

/// Returns reasons to doubt that the named folders are the right ones.
fn doubted(folders: &[PathBuf]) -> Vec<ContentDoubt> {
    let doubt = |folder: &PathBuf| match fs::read_dir(folder) {
        Err(error) => Some(ContentDoubt::Unreadable { folder: folder.clone(), error: error.to_string() }),
        Ok(entries) => {
            // A folder that holds only what mounting leaves behind is empty.
            let shown = |name: &str| !name.starts_with('.') && name != "lost+found";
            let mut names = entries.flatten().map(|entry| entry.file_name());
            let is_empty = !names.any(|name| shown(&name.to_string_lossy()));
            is_empty.then(|| ContentDoubt::Empty { folder: folder.clone() })
        }
    };
    folders.iter().filter_map(doubt).collect()
}

/// Returns a doubt if more than a third of the stored editions, and more than one, have no file now. A file that could
/// not be read does not count as removed.
fn removal(dirs: &[&Path], kept: &BTreeSet<String>, stand_in: &BTreeSet<String>) -> Option<ContentDoubt> {
    let (layers, _) = Layers::open(dirs);
    let editions: Vec<&String> = kept.iter().filter(|path| path.ends_with(".md")).collect();
    let gone = editions.iter().filter(|path| !layers.holds(path) && !stand_in.contains(**path));
    let going: Vec<String> = gone.map(|path| (*path).clone()).collect();
    let many = going.len() > 1 && going.len() * 3 > editions.len();
    many.then_some(ContentDoubt::Removal { going, of: editions.len() })
}

/// The paths of the files below a folder, apart from those that are being written.
fn below(folder: &Path) -> BTreeSet<String> {
    let entries = WalkDir::new(folder).follow_links(true).into_iter().flatten();
    let files = entries.filter(|entry| !entry.file_type().is_dir());
    let whole = files.filter(|file| !file.file_name().to_string_lossy().starts_with('.'));
    whole.filter_map(|file| file.path().strip_prefix(folder).ok()?.to_str().map(str::to_owned)).collect()
}

/// Writes a file as a whole, if it is not there with the same bytes.
fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let same_length = fs::metadata(path).is_ok_and(|data| data.len() == bytes.len() as u64);
    if same_length && fs::read(path).is_ok_and(|old| old == bytes) {
        return Ok(());
    }
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder)?;
    let mut whole = tempfile::NamedTempFile::new_in(folder)?;
    whole.write_all(bytes)?;
    whole.persist(path)?;
    Ok(())
}
