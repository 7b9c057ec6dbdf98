//! Plans what is missing, makes it by key, proves that nothing was lost, and lays out the site.
//!
//! Everything is named by what made it: an artifact's key is a hash of its edition and its recipe.
//! The same key gives the same bytes, so an unchanged build makes nothing.

mod artifact;
mod error;
mod export;
mod kept;
mod manifest;
mod proof;
mod removal;
mod site;

use std::collections::{BTreeMap, BTreeSet};
use std::num::NonZeroUsize;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use crate::channels::Tools;
use crate::channels::ladder::{Rung, rung};
use crate::channels::print::{Profile, profiles};
use crate::content::{Address, Library, PieceName};
use crate::document::Place;
use crate::finding::Finding;
use crate::lang::Lang;

pub use artifact::{Artifact, Facts};
pub use error::BuildError;
pub use export::MARKER;
use kept::Kept;
pub use manifest::manifest;
pub use removal::{Removal, Removals};
pub use site::{edition_page, shown};

/// Where made things are kept between builds. The module `files` implements it.
pub trait Shelf: Sync {
    /// What was kept under a key.
    ///
    /// # Errors
    /// When the storage cannot be read.
    fn get(&self, key: &str) -> Result<Option<Vec<u8>>, ShelfError>;

    /// Keeps bytes under a key, whole or not at all.
    ///
    /// # Errors
    /// When the storage is full or cannot be written.
    fn put(&self, key: &str, bytes: &[u8]) -> Result<(), ShelfError>;

    /// The keys below a prefix, in order.
    ///
    /// # Errors
    /// When the storage cannot be read.
    fn list(&self, prefix: &str) -> Result<Vec<String>, ShelfError>;

    /// Checks that there is room for so many bytes more. A store that cannot tell has room.
    ///
    /// # Errors
    /// When the disk has less.
    fn check_room(&self, _bytes: u64) -> Result<(), ShelfError> {
        Ok(())
    }

    /// Removes what was kept under a key; nothing there is no error.
    ///
    /// # Errors
    /// When the storage cannot be written.
    fn remove(&self, key: &str) -> Result<(), ShelfError>;
}

/// The storage failed.
#[derive(Debug, Clone, thiserror::Error)]
#[error("storage of `{key}`: {message}")]
pub struct ShelfError {
    /// What was to be read or written.
    pub key: String,
    /// What kind of fault it is: who has to do what.
    pub fault: ShelfFault,
    /// What the storage said.
    pub message: String,
}

/// Why the storage failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ShelfFault {
    /// No file can have such a name: a fault of ours.
    Key,
    /// It does not answer; a later try may succeed.
    Unreachable,
    /// It refuses what we may do, or who we say we are.
    Refused,
    /// The bucket is not there.
    NoStore,
    /// The file became another one, or shorter, while it was read; a later try may succeed.
    Changed,
    /// The disk is full.
    Full,
    /// A folder may not be written, or something else that its words tell.
    Other,
}

/// The forms that can be asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Channel {
    /// Pages for screen readers and everybody.
    Page,
    /// Large print.
    Print,
    /// Speech.
    Audio,
}

/// What to build; empty lists mean everything.
#[derive(Debug, Clone, Default)]
pub struct Order {
    /// Languages.
    pub langs: Vec<Lang>,
    /// Pieces.
    pub pieces: Vec<PieceName>,
    /// Channels.
    pub channels: Vec<Channel>,
    /// Print profiles; empty means [`DEFAULT_PROFILES`].
    pub profiles: Vec<&'static Profile>,
    /// How much at a time.
    pub jobs: Option<NonZeroUsize>,
    /// The site's public address, such as `https://example.org/`, for canonical links and last pages.
    pub base: Option<String>,
    /// What the site is laid out for.
    pub layout: Layout,
    /// What may be taken out of the site.
    pub removals: Removals,
}

impl Order {
    /// Whether everything is ordered. A build of a part takes nothing away.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.langs.is_empty() && self.pieces.is_empty() && self.channels.is_empty() && self.profiles.is_empty()
    }
}

/// What a site is laid out for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Layout {
    /// A folder of our own: what no longer belongs is removed from it.
    #[default]
    Folder,
    /// A folder for any web server, with pages to search it. Of what is in it only what an earlier
    /// export put there is removed; [`MARKER`] tells.
    Export {
        /// Where readers ask for what does not exist: `https://…` or `mailto:…`.
        ask: Option<String>,
    },
}

/// The profiles that are made where none are named.
pub const DEFAULT_PROFILES: [&str; 2] = ["aph-18", "giant-28"];

/// What a build did.
#[derive(Debug, Clone, Default, serde::Serialize)]
pub struct Summary {
    /// Editions in the site.
    pub editions: usize,
    /// Artifacts made.
    pub made: usize,
    /// Artifacts that were there already.
    pub reused: usize,
    /// Utterances spoken.
    pub spoken: usize,
    /// Utterances that were there already.
    pub kept: usize,
    /// Sentences of all editions.
    pub sentences: usize,
    /// Files written to the site; unchanged ones are not written.
    pub written: usize,
    /// Files that were taken out of the site.
    pub removed: Vec<String>,
    /// Seconds of sound in the site.
    pub seconds_of_sound: u64,
    /// Pages of print in the site.
    pub pages_of_print: usize,
    /// What somebody should look at.
    pub findings: Vec<Finding>,
}

/// How far a build is.
#[derive(Debug, Clone)]
pub struct Progress {
    /// Artifacts done.
    pub done: usize,
    /// Artifacts in all.
    pub all: usize,
    /// What was just done.
    pub what: String,
}

/// What a build works with.
pub struct Workshop<'a> {
    /// The content.
    pub library: &'a Library,
    /// Speech.
    pub tools: &'a dyn Tools,
    /// Where made things are kept.
    pub cache: &'a dyn Shelf,
    /// Where the site is laid out.
    pub site: &'a dyn Shelf,
    /// Set when somebody asks to stop.
    pub stop: &'a AtomicBool,
    /// Hears how far the build is.
    pub progress: &'a (dyn Fn(Progress) + Sync),
}

/// Builds what is ordered and lays it out as a site.
///
/// # Errors
/// When a sentence is missing from a channel, a tool or the storage failed, or somebody stopped it.
/// What was finished before is kept.
pub fn build(workshop: &Workshop<'_>, order: &Order) -> Result<Summary, BuildError> {
    let speech = Kept::new(workshop);
    let library = workshop.library;
    removal::consider(order, &removal::before(workshop, order)?, &|_, address| {
        library.editions.contains_key(address) || library.is_broken(address)
    })?;
    let editions = chosen(library, order);
    let tasks = plan(&editions, order);
    let done = make_all(workshop, order, &tasks, &speech)?;
    let mut summary = Summary { editions: editions.len(), ..Summary::default() };
    let mut artifacts: BTreeMap<Address, Vec<Artifact>> = BTreeMap::new();
    for (task, outcome) in tasks.into_iter().zip(done) {
        summary.made += usize::from(outcome.fresh);
        summary.reused += usize::from(!outcome.fresh && outcome.artifact.is_some());
        summary.findings.extend(outcome.findings);
        if let Some(artifact) = outcome.artifact {
            summary.seconds_of_sound += artifact.millis.unwrap_or(0) / 1000;
            summary.pages_of_print += artifact.pages.unwrap_or(0);
            artifacts.entry(task.address).or_default().push(artifact);
        }
    }
    for address in &editions {
        let count = workshop.library.editions.get(address).map_or(0, |edition| edition.document.sentences().len());
        summary.sentences += count;
    }
    site::lay_out(workshop, order, &editions, &artifacts, &mut summary)?;
    summary.spoken = speech.spoken.load(Ordering::Relaxed);
    summary.kept = speech.kept.load(Ordering::Relaxed);
    for lang in editions.iter().map(|address| &address.lang).collect::<BTreeSet<_>>() {
        if rung(lang) == Rung::None && wants(order, Channel::Audio) {
            summary.findings.push(
                Finding::note(
                    "voice-none",
                    "",
                    Place::default(),
                    format!("no voice speaks {}; its pages say so", lang.english_name()),
                )
                .help("`evenhand voices` lists who reads which language"),
            );
        }
    }
    summary.findings.sort();
    summary.findings.dedup();
    Ok(summary)
}

/// One artifact to make.
#[derive(Debug, Clone)]
pub struct Task {
    /// The edition.
    pub address: Address,
    what: What,
}

impl Task {
    /// The channel, and the profile of large print.
    #[must_use]
    pub fn channel(&self) -> (Channel, Option<&'static Profile>) {
        match self.what {
            What::Print(profile) => (Channel::Print, Some(profile)),
            What::Audio => (Channel::Audio, None),
        }
    }

    /// What is made, of what: `rights/fair-trial in en, speech`.
    #[must_use]
    pub fn name(&self) -> String {
        match self.what {
            What::Print(profile) => format!("{}, {}", self.address, profile.name),
            What::Audio => format!("{}, speech", self.address),
        }
    }
}

/// What a task makes.
#[derive(Debug, Clone, Copy)]
enum What {
    Print(&'static Profile),
    Audio,
}

/// What became of a task.
#[derive(Debug, Clone)]
pub struct Outcome {
    /// What was made; `None` where the form cannot be, for want of a voice or a font.
    pub artifact: Option<Artifact>,
    /// Whether it was made now; otherwise it was there already.
    pub fresh: bool,
    /// What somebody should look at.
    pub findings: Vec<Finding>,
}

fn wants(order: &Order, channel: Channel) -> bool {
    order.channels.is_empty() || order.channels.contains(&channel)
}

fn chosen(library: &Library, order: &Order) -> Vec<Address> {
    library
        .editions
        .keys()
        .filter(|address| order.langs.is_empty() || order.langs.contains(&address.lang))
        .filter(|address| order.pieces.is_empty() || order.pieces.contains(&address.piece))
        .cloned()
        .collect()
}

/// The tasks of an order, in the order in which a service makes them: all forms of an edition, then
/// those of the next.
#[must_use]
pub fn tasks(library: &Library, order: &Order) -> Vec<Task> {
    let mut tasks = plan(&chosen(library, order), order);
    tasks.sort_by(|a, b| a.address.cmp(&b.address));
    tasks
}

/// What is known of a task's artifact if it was made before and its files are in the site.
///
/// # Errors
/// When the storage failed.
pub fn known(
    workshop: &Workshop<'_>,
    order: &Order,
    task: &Task,
    site: &BTreeSet<String>,
) -> Result<Option<Facts>, BuildError> {
    let facts = artifact::known(workshop, order, &task.address, task.what)?;
    let there = |facts: &Facts| facts.files.keys().all(|end| site.contains(&file_name(&task.address, end)));
    Ok(facts.filter(there))
}

/// What is known of a task's artifact if it was made before, wherever its files are.
///
/// # Errors
/// When the storage failed.
pub fn facts(workshop: &Workshop<'_>, order: &Order, task: &Task) -> Result<Option<Facts>, BuildError> {
    artifact::known(workshop, order, &task.address, task.what)
}

/// Where a file of an edition is in the site.
#[must_use]
pub fn file_name(address: &Address, end: &str) -> String {
    format!("{}{}.{end}", address.folder(), address.stem())
}

/// Makes one artifact, or takes it from the cache, and puts its files into the site.
///
/// # Errors
/// When a sentence is missing from it, a tool or the storage failed.
pub fn make(workshop: &Workshop<'_>, order: &Order, task: &Task) -> Result<Outcome, BuildError> {
    let speech = Kept::new(workshop);
    let outcome = artifact::make(workshop, order, &task.address, task.what, &speech)?;
    for (end, bytes) in outcome.artifact.iter().flat_map(|artifact| &artifact.files) {
        let name = file_name(&task.address, end);
        if workshop.site.get(&name)?.is_none_or(|old| old != *bytes) {
            workshop.site.put(&name, bytes)?;
        }
    }
    Ok(outcome)
}

/// Speech first: it takes longest, so the cores are busy to the end.
fn plan(editions: &[Address], order: &Order) -> Vec<Task> {
    let mut tasks = Vec::new();
    if wants(order, Channel::Audio) {
        tasks.extend(editions.iter().map(|address| Task { address: address.clone(), what: What::Audio }));
    }
    if wants(order, Channel::Print) {
        let profiles = if order.profiles.is_empty() {
            profiles().iter().filter(|profile| DEFAULT_PROFILES.contains(&profile.name.as_str())).collect()
        } else {
            order.profiles.clone()
        };
        for profile in profiles {
            tasks.extend(editions.iter().map(|address| Task { address: address.clone(), what: What::Print(profile) }));
        }
    }
    tasks
}

/// Makes all tasks on as many threads as are wanted; results in the order of the tasks.
fn make_all(
    workshop: &Workshop<'_>,
    order: &Order,
    tasks: &[Task],
    speech: &Kept<'_>,
) -> Result<Vec<Outcome>, BuildError> {
    let jobs = order.jobs.or_else(|| std::thread::available_parallelism().ok()).map_or(1, NonZeroUsize::get);
    let next = AtomicUsize::new(0);
    let finished = AtomicUsize::new(0);
    let results: Mutex<BTreeMap<usize, Result<Outcome, BuildError>>> = Mutex::default();
    let keep = |index, result| results.lock().unwrap_or_else(std::sync::PoisonError::into_inner).insert(index, result);
    let work = || {
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            let Some(task) = tasks.get(index) else { return };
            if workshop.stop.load(Ordering::Relaxed) {
                keep(index, Err(BuildError::Stopped));
                return;
            }
            let made = whole(&task.address, || artifact::make(workshop, order, &task.address, task.what, speech));
            let result = made.or_else(|error| {
                let finding = error.of_one_form(&task.address.file()).ok_or(error)?;
                Ok(Outcome { artifact: None, fresh: false, findings: vec![finding] })
            });
            let failed = result.is_err();
            let done = finished.fetch_add(1, Ordering::Relaxed) + 1;
            let what = task.name();
            keep(index, result);
            (workshop.progress)(Progress { done, all: tasks.len(), what });
            if failed {
                // The others need not go on: what failed is no edition's.
                next.store(tasks.len(), Ordering::Relaxed);
            }
        }
    };
    std::thread::scope(|scope| {
        (0..jobs.min(tasks.len())).for_each(|_| drop(scope.spawn(work)));
    });
    let results = results.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
    let outcomes: Vec<Outcome> = results.into_values().collect::<Result<_, _>>()?;
    if outcomes.len() < tasks.len() { Err(BuildError::Stopped) } else { Ok(outcomes) }
}

/// Does something for one edition; a panic in it is that edition's error.
fn whole<T>(address: &Address, does: impl FnOnce() -> Result<T, BuildError>) -> Result<T, BuildError> {
    catch_unwind(AssertUnwindSafe(does)).unwrap_or_else(|panic| {
        let said = panic.downcast_ref::<&str>().map(|said| (*said).to_owned());
        let said = said.or_else(|| panic.downcast_ref::<String>().cloned()).unwrap_or_default();
        Err(BuildError::Panic { edition: Box::new(address.clone()), message: said })
    })
}
