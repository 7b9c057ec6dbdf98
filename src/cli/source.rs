//! The content that a build or an export reads, the folders that it writes to, and why it does not begin.

use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use super::progress::ProgressLine;
use super::{Exit, check, counted, note};
use crate::blobs::{Area, DataFolder, Files, StoreUrl};
use crate::channels::layout::LocalPrint;
use crate::config::Config;
use crate::content::{self, Absent, Address, ContentDoubt, Folders, LastGoodContent, Manner, Report, likely_folder};
use crate::finding::{Finding, Severity};
use crate::lang::Country;
use crate::pipeline::{
    self, BlobError, BlobErrorKind, BlobStore as _, BuildContext, BuildError, BuildOptions, Removal, Removals, Summary,
};
use crate::process;
use crate::process::sandbox::Policy;
use crate::speech::SpeechService;
use crate::trace;

/// Content that was read and is not in doubt.
pub(super) struct CheckedContent {
    pub(super) standing: LastGoodContent,
    folders: Folders,
    out: PathBuf,
    data: DataFolder,
    manner: Manner,
}

/// Content that is in doubt: nothing is built from it.
pub(super) struct Doubtful {
    standing: LastGoodContent,
    folders: Vec<PathBuf>,
}

/// A folder that files must be written to, and cannot be.
pub(super) struct Unwritable {
    folder: PathBuf,
    error: io::Error,
}

impl CheckedContent {
    /// Reads the content. In a strict reading, the last good version stands in for a file with errors.
    ///
    /// # Errors
    /// When a folder cannot be read, or there is no edition.
    pub(super) fn read(
        (content, out, data): (&[PathBuf], &Path, &DataFolder),
        countries: &[Country],
        manner: Manner,
        removals: Removals,
        config: &Config,
    ) -> Result<Self, Box<Doubtful>> {
        let kept = data.last_good();
        let readings = Some(out.join("cache/readings"));
        let folders =
            Folders { named: content.to_owned(), added: Vec::new(), kept, readings, countries: countries.to_owned() };
        let mut standing = match manner {
            Manner::Strict => LastGoodContent::read(&folders, &config.today, Absent::Leave),
            Manner::Lenient => LastGoodContent::lenient(&folders, &config.today),
        };
        let mut traced = match Files::open(&StoreUrl::folder(out), Area::Cache) {
            Ok(cache) => pipeline::check_traces(&cache, &standing.library, trace::DUTIES),
            Err(_) => trace::check(&standing.library, trace::DUTIES),
        };
        // Notes are for authors, not for the person who builds.
        traced.retain(|finding| finding.severity != Severity::Note);
        standing.report.add(traced);
        let may_go = removals == Removals::Any && !standing.is_unreadable();
        match may_go || standing.doubts.is_empty() {
            true => Ok(Self { standing, folders, out: out.to_owned(), data: data.clone(), manner }),
            false => Err(Box::new(Doubtful { standing, folders: folders.named })),
        }
    }

    /// Checks that files can be written to every folder of a build, before anything is made.
    pub(super) fn check_folders(&self, site: &Path) -> Result<(), Unwritable> {
        let written = |folder: &Path| {
            let written = std::fs::create_dir_all(folder).and_then(|()| tempfile::NamedTempFile::new_in(folder));
            written.map(drop).map_err(|error| Unwritable { folder: folder.to_owned(), error })
        };
        written(&self.out)?;
        written(site)?;
        // The data folder creates it, so that only its owner can read it.
        let _ = self.data.make();
        written(self.data.path())
    }

    /// Lines that say which files are as they last were good, and what a lenient reading means.
    pub(super) fn notes(&self) -> Vec<String> {
        let stays = |file: &String| format!("`{file}` stays as it last was good");
        let mut notes: Vec<String> = self.standing.stand_in.iter().map(stays).collect();
        if self.manner == Manner::Lenient {
            let lenient =
                "the content was read leniently: findings are warnings, and the manifest of every edition says so";
            notes.push(lenient.to_owned());
        }
        notes
    }

    /// Builds what is ordered into `site`. Then stores the files that are good, in case they break later.
    pub(super) fn build(
        &self,
        order: &BuildOptions,
        site: &Path,
        sandbox: Policy,
        config: &Config,
    ) -> Result<Summary, BuildError> {
        let stop = Arc::new(AtomicBool::new(false));
        let heard = Arc::clone(&stop);
        // A second handler in one process is refused; the first one does the work.
        let _ = ctrlc::set_handler(move || heard.store(true, Ordering::Relaxed));
        let cache = Files::open(&StoreUrl::folder(&self.out), Area::Cache)?;
        let site = Files::folder(site)?;
        let speech = SpeechService::open(&config.program, &self.out.join("voices"), order.jobs, sandbox);
        let line = ProgressLine::new();
        let shown = self.standing.library.clone().shown_in(&self.folders.countries);
        let built = pipeline::build(
            &BuildContext {
                library: &shown,
                speech: &speech,
                print: &LocalPrint,
                meter: Some(&crate::speech::BUILD_METER),
                cache: &cache,
                site: &site,
                stop: &stop,
                progress: &|progress| line.show(&progress),
            },
            order,
        );
        line.clear();
        let summary = built?;
        if self.manner == Manner::Strict {
            self.keep()?;
        }
        Ok(summary)
    }

    fn keep(&self) -> Result<(), BlobError> {
        // Editions that were approved at the desk are stored beside the content, so they are not gone.
        let kept = self.standing.keep(&self.folders, &[self.out.join("approved")]);
        kept.map(drop).map_err(|error| BlobError {
            key: self.folders.kept.display().to_string(),
            fault: BlobErrorKind::Other,
            message: error.to_string(),
        })
    }

    /// Prints the findings of a build that did nothing because too much would be removed: errors in full, the others as
    /// a number.
    pub(super) fn tell_shortly(&self, config: &Config) {
        let report = &self.standing.report;
        let errors: Vec<Finding> =
            report.findings.iter().filter(|one| one.severity == Severity::Error).cloned().collect();
        check::print(report, &errors, config);
        let others = report.findings.len() - errors.len();
        let links = broken_links(report).saturating_sub(self.broken_links_if_nothing_was_gone(config));
        if links > 0 {
            let lead = if links == 1 { "leads" } else { "lead" };
            note(&format!("{} {lead} to what is no longer there", counted(links, "link", "links")));
        }
        if others > links {
            let count = counted(others - links, "other warning or note", "other warnings and notes");
            note(&format!("{count}: `evenhand check` shows them"));
        }
    }

    /// Returns the number of links that would be broken although last good versions stand in for missing files.
    fn broken_links_if_nothing_was_gone(&self, config: &Config) -> usize {
        broken_links(&LastGoodContent::read(&self.folders, &config.today, Absent::StayInDoubt).report)
    }
}

fn broken_links(report: &Report) -> usize {
    report.findings.iter().filter(|finding| finding.rule == "link-broken").count()
}

impl Doubtful {
    /// Prints why nothing was done, and what stays in a site.
    pub(super) fn tell(&self, site: &Path, config: &Config) -> Exit {
        let Self { standing, folders } = self;
        let meant = folders.iter().find_map(|folder| Some((folder, likely_folder(folder)?)));
        let found = &standing.report.findings;
        match &meant {
            // Findings about a folder that was not meant would help nobody.
            Some((folder, _)) if !found.is_empty() => note(&format!(
                "{} about `{}` left out: `evenhand check` shows them",
                counted(found.len(), "finding", "findings"),
                folder.display()
            )),
            _ => check::print(&standing.report, found, config),
        }
        standing.doubts.iter().for_each(|doubt| note(&format!("error: {doubt}")));
        note(&stays(site));
        if meant.is_none() && standing.doubts.iter().any(|doubt| matches!(doubt, ContentDoubt::NoEdition { .. })) {
            let (library, _) = content::load_as(folders, &config.today, Manner::Lenient);
            if !library.editions.is_empty() {
                let count = counted(library.editions.len(), "edition", "editions");
                note(&format!("help: {count} can be read as other people's content: add `--lenient`"));
            }
        }
        let otherwise = if standing.is_unreadable() { "" } else { "; if all is to go, add `--allow-removal`" };
        match meant {
            Some((folder, meant)) => note(&check::meant_folder(folder, &meant)),
            None => note(&format!(
                "help: name the folder that holds the collections with `--content`, and see that its disk is there and may be read{otherwise}"
            )),
        }
        // If only the author's errors are in the way, those must be corrected.
        let authors = standing.doubts.iter().all(|doubt| matches!(doubt, ContentDoubt::NoEdition { .. }));
        match authors && standing.report.count(Severity::Error) > 0 {
            true => Exit::Content,
            false => Exit::Usage,
        }
    }
}

/// Names the editions that stay in a site because nothing was done.
fn stays(site: &Path) -> String {
    let names = if site.is_dir() { Files::folder(site).and_then(|files| files.list("")) } else { Ok(Vec::new()) };
    let names = names.unwrap_or_default();
    let folders = names.iter().filter_map(|name| name.rsplit_once('/'));
    let editions: BTreeSet<Address> = folders.filter_map(|(folder, _)| Address::of_folder(folder)).collect();
    match editions.len() {
        0 => "nothing was changed".to_owned(),
        count => {
            let (count, place) = (counted(count, "edition", "editions"), site.display());
            format!("nothing was changed; what is in `{place}` stays, {count}: {}", Removal::told(&editions))
        }
    }
}

impl Unwritable {
    /// Prints which folder it is, and what to do.
    pub(super) fn tell(&self) -> Exit {
        let Self { folder, error } = self;
        note(&format!("error: nothing was changed: `{}` cannot be written: {error}", folder.display()));
        note(match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
                "help: make room on its disk, or name a folder on another disk, then start again"
            }
            io::ErrorKind::ReadOnlyFilesystem => {
                "help: its disk is mounted for reading only: mount it for writing, or name a folder on another disk"
            }
            io::ErrorKind::NotADirectory | io::ErrorKind::AlreadyExists => {
                "help: there is a file where a folder must be: move it away, or name another folder"
            }
            _ => "help: allow the user that runs Evenhand to write there, or name another folder with `--out`",
        });
        Exit::Storage
    }
}

/// Returns lines that say which layers of the sandbox are missing; ends the command where they are required.
///
/// # Errors
/// When the policy requires a layer that is missing.
pub(super) fn check_sandbox(policy: Policy, config: &Config) -> Result<Vec<String>, Exit> {
    let status = process::probe(&config.program);
    if let Err(not_whole) = policy.check(&status) {
        note(&format!("error: {not_whole}"));
        note("help: nothing was made; `evenhand doctor` says what each layer needs; `--sandbox prefer` works without");
        return Err(Exit::Tool);
    }
    let warning =
        |missing| format!("warning: the sandbox is not whole: {missing}; `evenhand doctor` says what it needs");
    Ok(status.missing().map(warning).into_iter().collect())
}

/// Names the next step after a storage failed.
pub(super) fn storage_help(error: &BlobError) -> &'static str {
    match error.fault {
        BlobErrorKind::Unreachable => {
            "help: check that the store runs and that AWS_ENDPOINT_URL is its address, then start again"
        }
        BlobErrorKind::Refused => {
            "help: for a folder, allow the user that runs Evenhand to read and write everything in it; for a bucket, check AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_REGION, and that these keys may read and write there"
        }
        BlobErrorKind::Full => "help: make room on the disk, then start again; no file is half written",
        BlobErrorKind::NoStore => "help: create the bucket, or correct its name, then start again",
        BlobErrorKind::Changed => "help: something else writes to the same store; start again",
        _ => {
            "help: see that the folder may be written and that the disk has room, then start again; no file is half written"
        }
    }
}
