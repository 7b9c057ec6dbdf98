//! The content that a build or an export begins with, and why neither begins with what is to be doubted.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use super::meter::Meter;
use super::{Exit, check, note};
use crate::build::{self, BuildError, Order, Removal, Removals, Shelf as _, ShelfError, ShelfFault, Summary, Workshop};
use crate::config::Config;
use crate::content::{Absent, Address, Doubt, Folders, Standing};
use crate::files::{Area, Files, StoreUrl};
use crate::finding::Severity;
use crate::store::DataFolder;
use crate::voice::sandbox::Policy;
use crate::voice::{self, Speech};

/// Content that may be believed.
pub(super) struct Ground {
    pub(super) standing: Standing,
    folders: Folders,
    out: PathBuf,
}

/// Content because of which nothing is taken away.
pub(super) struct Doubtful(Standing);

impl Ground {
    /// Reads the content; what has errors is as it last was good.
    ///
    /// # Errors
    /// When a folder cannot be read, or there is no edition.
    pub(super) fn read(
        content: &[PathBuf],
        out: &Path,
        removals: Removals,
        config: &Config,
    ) -> Result<Self, Box<Doubtful>> {
        let folders =
            Folders { named: content.to_owned(), added: Vec::new(), kept: DataFolder::beside(out).last_good() };
        let standing = Standing::read(&folders, &config.today, Absent::Leave);
        let may_go = removals == Removals::Any && !standing.is_unreadable();
        match may_go || standing.doubts.is_empty() {
            true => Ok(Self { standing, folders, out: out.to_owned() }),
            false => Err(Box::new(Doubtful(standing))),
        }
    }

    /// Says which files are as they last were good.
    pub(super) fn tell(&self) {
        for file in &self.standing.stand_in {
            note(&format!("`{file}` stays as it last was good"));
        }
    }

    /// Builds what is ordered: what is kept between builds in `out`, the site in `site`. Then keeps what is
    /// good for the day on which it breaks.
    pub(super) fn build(
        &self,
        order: &Order,
        out: &Path,
        site: &Path,
        sandbox: Policy,
        config: &Config,
    ) -> Result<Summary, BuildError> {
        let stop = Arc::new(AtomicBool::new(false));
        let heard = Arc::clone(&stop);
        // A second handler in one process is refused; the first one does the work.
        let _ = ctrlc::set_handler(move || heard.store(true, Ordering::Relaxed));
        let cache = Files::open(&StoreUrl::folder(out), Area::Cache)?;
        let site = Files::folder(site)?;
        let tools = Speech::open(&config.program, &out.join("voices"), order.jobs, sandbox);
        let meter = Meter::new();
        let built = build::build(
            &Workshop {
                library: &self.standing.library,
                tools: &tools,
                cache: &cache,
                site: &site,
                stop: &stop,
                progress: &|progress| meter.show(&progress),
            },
            order,
        );
        meter.clear();
        let summary = built?;
        let data = DataFolder::beside(&self.out);
        data.make().map_err(|error| ShelfError {
            key: data.path().display().to_string(),
            fault: ShelfFault::Other,
            message: error.to_string(),
        })?;
        // What was approved at the desk lies beside the content, and is not gone because of that.
        self.standing.keep(&self.folders, &[self.out.join("approved")]).map_err(|error| ShelfError {
            key: self.folders.kept.display().to_string(),
            fault: ShelfFault::Other,
            message: error.to_string(),
        })?;
        Ok(summary)
    }
}

impl Doubtful {
    /// Says why nothing was done, and what would have gone from a site.
    pub(super) fn tell(&self, site: &Path, config: &Config) -> Exit {
        let Self(standing) = self;
        check::print(&standing.report, &standing.report.findings, config);
        standing.doubts.iter().for_each(|doubt| note(&format!("error: {doubt}")));
        let names = if site.is_dir() { Files::folder(site).and_then(|files| files.list("")) } else { Ok(Vec::new()) };
        let mut going = names.unwrap_or_default();
        going.retain(|name| name.rsplit_once('/').is_some_and(|(folder, _)| Address::of_folder(folder).is_some()));
        let place = site.display();
        match going.len() {
            0 => note("nothing was changed"),
            count => {
                note(&format!(
                    "nothing was changed; {count} files of editions stay in `{place}`: {}",
                    Removal::told(&going)
                ));
            }
        }
        let otherwise = if standing.is_unreadable() { "" } else { "; if all is to go, add `--allow-removal`" };
        note(&format!(
            "help: name the folder that holds the collections, and see that its disk is there and may be read{otherwise}"
        ));
        // Where only the author's errors stand in the way, they are what must be mended.
        let authors = standing.doubts.iter().all(|doubt| matches!(doubt, Doubt::NoEdition { .. }));
        match authors && standing.report.count(Severity::Error) > 0 {
            true => Exit::Content,
            false => Exit::Usage,
        }
    }
}

/// Says which layers of the sandbox are missing; ends the command where they are required.
///
/// # Errors
/// When the policy requires a layer that is missing.
pub(super) fn guarded(policy: Policy, config: &Config) -> Result<(), Exit> {
    let status = voice::probe(&config.program);
    if let Err(not_whole) = policy.check(&status) {
        note(&format!("error: {not_whole}"));
        note("help: nothing was made; `evenhand doctor` says what each layer needs; `--sandbox prefer` works without");
        return Err(Exit::Tool);
    }
    if let Some(missing) = status.missing() {
        note(&format!("warning: the sandbox is not whole: {missing}; `evenhand doctor` says what it needs"));
    }
    Ok(())
}

/// What to do about a storage that failed.
pub(super) fn storage_help(error: &ShelfError) -> &'static str {
    match error.fault {
        ShelfFault::Unreachable => {
            "help: see that the store runs and that AWS_ENDPOINT_URL leads to it, then start again"
        }
        ShelfFault::Refused => {
            "help: see AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_REGION, and that they may read and write there"
        }
        ShelfFault::NoStore => "help: make the bucket, or put its name right, then start again",
        ShelfFault::Changed => "help: something else writes to the same store; start again",
        _ => "help: see that the folder may be written and that the disk has room, then start again",
    }
}
