//! Plans what is missing, makes it by key, proves that nothing was lost, and lays out the site.
//!
//! Everything is named by what made it: an artifact's key is a hash of its edition and its recipe.
//! The same key gives the same bytes, so an unchanged build makes nothing.

mod artifact;
mod blob_store;
mod build_index;
mod clip_cache;
mod edition_memo;
mod edition_page;
mod error;
mod export;
mod file_stamp;
mod kept_proof;
mod manifest;
mod proof;
mod removal;
mod shared;
mod site;
mod statement;
mod trace_memo;

use std::collections::{BTreeMap, BTreeSet};
use std::num::NonZeroUsize;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use crate::channels::layout::PrintEngine;
use crate::channels::page::Operator;
use crate::channels::{Artifact, ArtifactInfo, ChannelId, Phase, SpeechEngine, channel, makers};
use crate::content::{Address, Library, PieceName};
use crate::finding::Finding;
use crate::lang::Lang;
use crate::verify::passport::Passport;
use crate::verify::signature::SigningKey;
use crate::verify::{SiteCounts, SoundMeter};

pub(crate) use artifact::print_key;
pub use blob_store::{BlobError, BlobErrorKind, BlobStore};
pub use build_index::{BuildIndex, BuildInputs, Tree, TreeKind, UnchangedBuild};
use clip_cache::ClipCache;
pub use edition_page::{MadeFiles, ProvenPage, edition_page, page_key};
pub use error::BuildError;
pub use export::MARKER;
pub use file_stamp::FileStamp;
pub use manifest::manifest;
pub use removal::{Removal, Removals};
use shared::Shared;
use site::SiteWriter;
pub use site::{pairs_page, proof_page, shown};
pub use statement::{statement_facts, statement_report};
pub use trace_memo::check_traces;

/// Options of a build; empty lists mean everything.
#[derive(Debug, Clone, Default)]
pub struct BuildOptions {
    /// Languages.
    pub langs: Vec<Lang>,
    /// Pieces.
    pub pieces: Vec<PieceName>,
    /// Channels.
    pub channels: Vec<ChannelId>,
    /// Variants, such as profiles of large print, instead of the default ones of their channels.
    pub variants: Vec<&'static str>,
    /// Number of artifacts to make at a time.
    pub jobs: Option<NonZeroUsize>,
    /// The site's public address, such as `https://example.org/`, for canonical links and last pages.
    pub base: Option<String>,
    /// Person or organisation that is responsible for the site.
    pub operator: Operator,
    /// Layout of the site.
    pub layout: Layout,
    /// Removals that the build may do.
    pub removals: Removals,
    /// Key that passports are signed with.
    pub sign: Option<std::sync::Arc<SigningKey>>,
    /// Leaves out the proof and all checks: for measuring what they cost.
    #[cfg(feature = "fuzzing")]
    pub is_unchecked: bool,
}

impl BuildOptions {
    /// Returns `true` if everything is ordered. A build of a part takes nothing away.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.langs.is_empty() && self.pieces.is_empty() && self.channels.is_empty() && self.variants.is_empty()
    }
}

/// Layout of a site.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Layout {
    /// A folder of our own: what no longer belongs is removed from it.
    #[default]
    Folder,
    /// A folder for any web server, with pages to search it. Of what is in it only what an earlier
    /// export put there is removed; [`MARKER`] tells.
    Export {
        /// Contact for requests of what does not exist: `https://…` or `mailto:…`.
        ask: Option<String>,
    },
}

/// Summary of a build.
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
    /// Findings that somebody should look at.
    pub findings: Vec<Finding>,
    /// Counts of the checks of everything that was ordered.
    #[serde(skip)]
    pub checks: SiteCounts,
    /// Digests of the files that the build put into the site, or found there as they should be, by name.
    #[serde(skip)]
    pub outputs: BTreeMap<String, String>,
}

/// Progress of a build: an artifact is done.
#[derive(Debug, Clone)]
pub struct Progress<'a> {
    /// Name of the artifact.
    pub what: String,
    /// Channel of the artifact.
    pub channel: ChannelId,
    /// Time that the artifact took.
    pub took: Duration,
    /// Artifacts of the whole build, by channel.
    pub planned: &'a BTreeMap<ChannelId, usize>,
    /// Number of artifacts that are made at a time.
    pub jobs: usize,
}

/// Context of a build: content, storage and engines.
pub struct BuildContext<'a> {
    /// The content.
    pub library: &'a Library,
    /// Speech.
    pub speech: &'a dyn SpeechEngine,
    /// Large print.
    pub print: &'a dyn PrintEngine,
    /// Measures sound; without it, the figures of sounds are not checked.
    pub meter: Option<&'a dyn SoundMeter>,
    /// Storage of the cached artifacts.
    pub cache: &'a dyn BlobStore,
    /// Storage of the site.
    pub site: &'a dyn BlobStore,
    /// Set when the build should stop.
    pub stop: &'a AtomicBool,
    /// Hears how far the build is.
    pub progress: &'a (dyn Fn(Progress<'_>) + Sync),
}

/// Builds what is ordered and lays it out as a site.
///
/// # Errors
/// When a sentence is missing from a channel, a tool or the storage failed, or somebody stopped it.
/// What was finished before is kept.
pub fn build(workshop: &BuildContext<'_>, order: &BuildOptions) -> Result<Summary, BuildError> {
    let speech = ClipCache::new(workshop);
    let library = workshop.library;
    let before = removal::before(workshop, order)?;
    removal::consider(order, &before, &|_, address| {
        library.editions.contains_key(address) || library.is_broken(address)
    })?;
    let all = chosen(library, order);
    let shared = Shared::of(library, &all);
    let mut summary = Summary { editions: all.len(), ..Summary::default() };
    let shown = site::visible(workshop, &all, &before);
    let mut memo = edition_memo::Memo::open(workshop, order);
    let fingerprints = match &memo {
        Some(_) => edition_memo::fingerprints(workshop, order, (&all, &shared), (&shown, &site::of_pages(order))),
        None => BTreeMap::new(),
    };
    let taken = memo.as_mut().map(|memo| memo.take(workshop.site, &fingerprints, &mut summary)).unwrap_or_default();
    let editions: Vec<Address> = all.iter().filter(|address| !taken.contains_key(address)).cloned().collect();
    let (tasks, planned) = (plan(library, &editions, order, Phase::Alone), planned(library, &editions, order));
    let site = artifact::no_site();
    let alone = |_: &Address| artifact::TaskContext { site: &site, others: &[], shared: &shared };
    let done = make_all(workshop, order, (&tasks, &planned), &alone, &speech)?;
    let mut artifacts: BTreeMap<Address, Vec<Artifact>> = BTreeMap::new();
    let mut results: BTreeMap<Address, edition_memo::EditionResult> = BTreeMap::new();
    let mut passports: BTreeMap<String, Passport> = BTreeMap::new();
    for (task, outcome) in tasks.into_iter().zip(done) {
        let result = results.entry(task.address.clone()).or_default();
        result.add(&outcome);
        outcome.passport.iter().for_each(|passport| summary.checks.add(passport));
        summary.made += usize::from(outcome.fresh);
        summary.reused += usize::from(!outcome.fresh && outcome.artifact.is_some());
        summary.findings.extend(outcome.findings);
        if let Some(passport) = outcome.passport {
            passports.insert(passport_name(&task.address, &passport.artifact), passport);
        }
        if let Some(artifact) = outcome.artifact {
            summary.seconds_of_sound += artifact.millis.unwrap_or(0) / 1000;
            summary.pages_of_print += artifact.pages.unwrap_or(0);
            artifacts.entry(task.address).or_default().push(artifact);
        }
    }
    for address in &all {
        let count = workshop.library.editions.get(address).map_or(0, |edition| edition.document.sentence_count());
        summary.sentences += count;
    }
    let built = site::BuiltEditions { library: &shown, changed: &editions, taken: &taken, shared: &shared };
    site::lay_out(workshop, (order, &before), built, (&artifacts, passports), (&speech, &mut summary, &mut results))?;
    if let Some(memo) = memo {
        let built = editions.iter().filter_map(|address| {
            let result = results.remove(address)?;
            Some((address.clone(), (fingerprints.get(address)?.clone(), result)))
        });
        memo.remember(workshop, &built.collect(), &summary);
    }
    summary.spoken = speech.spoken.load(Ordering::Relaxed);
    summary.kept = speech.kept.load(Ordering::Relaxed);
    for lang in all.iter().map(|address| &address.lang).collect::<BTreeSet<_>>() {
        let wanted = makers().filter(|(id, _)| wants(order, *id));
        summary.findings.extend(wanted.filter_map(|(_, maker)| maker.about_language(lang)));
    }
    summary.findings.sort();
    summary.findings.dedup();
    Ok(summary)
}

/// An artifact to make.
#[derive(Debug, Clone)]
pub struct Task {
    /// The edition.
    pub address: Address,
    /// The channel.
    pub channel: ChannelId,
    /// The variant, if the channel has several.
    pub variant: Option<&'static str>,
}

impl Task {
    /// Describes the task: `rights/fair-trial in en, speech`.
    #[must_use]
    pub fn name(&self) -> String {
        format!("{}, {}", self.address, self.variant.unwrap_or(channel(self.channel).english))
    }
}

/// Result of a task.
#[derive(Debug, Clone)]
pub struct TaskOutcome {
    /// The artifact; `None` if it cannot be made, for want of a voice or a font.
    pub artifact: Option<Artifact>,
    /// Whether it was made now; otherwise it was there already.
    pub fresh: bool,
    /// Findings that somebody should look at.
    pub findings: Vec<Finding>,
    /// Passport of the artifact.
    pub passport: Option<Passport>,
}

fn wants(order: &BuildOptions, channel: ChannelId) -> bool {
    order.channels.is_empty() || order.channels.contains(&channel)
}

fn chosen(library: &Library, order: &BuildOptions) -> Vec<Address> {
    let addresses: Vec<&Address> = match order.pieces.is_empty() {
        true => library.editions.keys().collect(),
        false => {
            let pieces: BTreeSet<&PieceName> = order.pieces.iter().collect();
            pieces.into_iter().flat_map(|piece| library.editions_of(piece)).map(|(address, _)| address).collect()
        }
    };
    let is_chosen = |address: &&Address| order.langs.is_empty() || order.langs.contains(&address.lang);
    addresses.into_iter().filter(is_chosen).cloned().collect()
}

/// The tasks of an order, in the order in which a service makes them: all forms of an edition, then
/// those of the next.
#[must_use]
pub fn tasks(library: &Library, order: &BuildOptions) -> Vec<Task> {
    let mut tasks = plan(library, &chosen(library, order), order, Phase::Alone);
    tasks.sort_by(|a, b| a.address.cmp(&b.address));
    tasks
}

/// Reads the description of a task's artifact if it was made before and its files are in the site.
///
/// # Errors
/// When the storage failed.
pub fn known(
    workshop: &BuildContext<'_>,
    order: &BuildOptions,
    task: &Task,
    site: &BTreeSet<String>,
) -> Result<Option<ArtifactInfo>, BuildError> {
    let facts = facts(workshop, order, task)?;
    let there = |facts: &ArtifactInfo| facts.files.keys().all(|end| site.contains(&file_name(&task.address, end)));
    Ok(facts.filter(there))
}

/// Reads the description of a task's artifact if it was made before, wherever its files are.
///
/// # Errors
/// When the storage failed.
pub fn facts(
    workshop: &BuildContext<'_>,
    order: &BuildOptions,
    task: &Task,
) -> Result<Option<ArtifactInfo>, BuildError> {
    let (site, shared) = (artifact::no_site(), Shared::of(workshop.library, [&task.address]));
    artifact::known(workshop, order, task, artifact::TaskContext { site: &site, others: &[], shared: &shared })
}

/// The keys under which the artifacts of tasks are kept, in their order; `None` for what no machine makes.
#[must_use]
pub fn keys(workshop: &BuildContext<'_>, order: &BuildOptions, tasks: &[Task]) -> Vec<Option<String>> {
    let (site, shared) = (artifact::no_site(), Shared::of(workshop.library, tasks.iter().map(|task| &task.address)));
    let around = artifact::TaskContext { site: &site, others: &[], shared: &shared };
    tasks.iter().map(|task| artifact::key_of(workshop, order, task, around)).collect()
}

/// Reads the description of the artifact under a key.
///
/// # Errors
/// When the storage failed.
pub fn facts_of(cache: &dyn BlobStore, key: &str) -> Result<Option<ArtifactInfo>, BuildError> {
    artifact::facts_of(cache, key)
}

/// The keys of all artifacts that were made.
///
/// # Errors
/// When the storage failed.
pub fn kept(cache: &dyn BlobStore) -> Result<BTreeSet<String>, BuildError> {
    artifact::kept(cache)
}

/// Returns the path of an edition's file in the site.
#[must_use]
pub fn file_name(address: &Address, end: &str) -> String {
    format!("{}{}.{end}", address.folder(), address.stem())
}

/// Returns the path of an artifact's passport in the site.
#[must_use]
pub fn passport_name(address: &Address, artifact: &str) -> String {
    format!("{}{}", address.folder(), crate::verify::passport::file_name(&address.stem(), artifact))
}

/// The files of a passport: itself, and its signature if there is a key.
fn signed(order: &BuildOptions, name: &str, passport: &Passport) -> Vec<(String, String)> {
    let json = passport.json();
    let signature =
        order.sign.as_ref().map(|key| (format!("{name}{}", crate::verify::signature::END), key.sign(json.as_bytes())));
    [(name.to_owned(), json)].into_iter().chain(signature).collect()
}

/// Makes one artifact, or takes it from the cache, and puts its files into the site.
///
/// # Errors
/// When a sentence is missing from it, a tool or the storage failed.
pub fn make(workshop: &BuildContext<'_>, order: &BuildOptions, task: &Task) -> Result<TaskOutcome, BuildError> {
    let speech = ClipCache::new(workshop);
    let (site, shared) = (artifact::no_site(), Shared::of(workshop.library, [&task.address]));
    let around = artifact::TaskContext { site: &site, others: &[], shared: &shared };
    let outcome = artifact::make(workshop, order, task, around, &speech)?;
    if let Some(passport) = &outcome.passport {
        for (name, text) in signed(order, &passport_name(&task.address, &passport.artifact), passport) {
            if workshop.site.get(&name)?.is_none_or(|old| old != text.as_bytes()) {
                workshop.site.put(&name, text.as_bytes())?;
            }
        }
    }
    for (end, bytes) in outcome.artifact.iter().flat_map(|artifact| &artifact.files) {
        let name = file_name(&task.address, end);
        if workshop.site.get(&name)?.is_none_or(|old| old != *bytes) {
            workshop.site.put(&name, bytes)?;
        }
    }
    Ok(outcome)
}

/// The tasks of an order, channel by channel as the registry lists them: speech stands before print there, so the
/// cores are busy to the end.
fn plan(library: &Library, editions: &[Address], order: &BuildOptions, stage: Phase) -> Vec<Task> {
    let mut tasks = Vec::new();
    for (channel, maker) in makers().filter(|(id, maker)| wants(order, *id) && maker.phase() == stage) {
        let all = maker.variants();
        let named = |name: &&str| order.variants.contains(name);
        let mut variants: Vec<&'static str> = all.iter().map(|variant| variant.name).filter(named).collect();
        if variants.is_empty() {
            variants = all.iter().filter(|variant| variant.is_default).map(|variant| variant.name).collect();
        }
        let addition = maker.addition();
        let is_only_addition = addition.as_ref().is_some_and(named);
        let variants = match all.is_empty() {
            true if is_only_addition => Vec::new(),
            true => vec![None],
            false => variants.into_iter().map(Some).collect(),
        };
        for variant in variants {
            let is_made =
                |address: &&Address| library.editions.get(*address).is_none_or(|edition| maker.makes(edition, variant));
            let made = editions.iter().filter(is_made);
            tasks.extend(made.map(|address| Task { address: address.clone(), channel, variant }));
        }
        let added = editions.iter().filter(|address| maker.adds(&address.lang));
        tasks.extend(added.filter(|_| addition.is_some()).map(|address| Task {
            address: address.clone(),
            channel,
            variant: addition,
        }));
    }
    tasks
}

/// Counts the artifacts of a build by their channels.
fn planned(library: &Library, editions: &[Address], order: &BuildOptions) -> BTreeMap<ChannelId, usize> {
    let mut planned = BTreeMap::new();
    for task in [Phase::Alone, Phase::AfterOthers].into_iter().flat_map(|phase| plan(library, editions, order, phase)) {
        *planned.entry(task.channel).or_default() += 1;
    }
    planned
}

/// Makes all tasks on as many threads as are wanted; results in the order of the tasks.
fn make_all<'a>(
    workshop: &BuildContext<'_>,
    order: &BuildOptions,
    (tasks, planned): (&[Task], &BTreeMap<ChannelId, usize>),
    around: &(dyn Fn(&Address) -> artifact::TaskContext<'a> + Sync),
    speech: &ClipCache<'_>,
) -> Result<Vec<TaskOutcome>, BuildError> {
    let jobs = order.jobs.or_else(|| std::thread::available_parallelism().ok()).map_or(1, NonZeroUsize::get);
    let next = AtomicUsize::new(0);
    let results: Mutex<BTreeMap<usize, Result<TaskOutcome, BuildError>>> = Mutex::default();
    let keep = |index, result| results.lock().unwrap_or_else(std::sync::PoisonError::into_inner).insert(index, result);
    let work = || {
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            let Some(task) = tasks.get(index) else { return };
            if workshop.stop.load(Ordering::Relaxed) {
                keep(index, Err(BuildError::Stopped));
                return;
            }
            let begun = Instant::now();
            let made = whole(&task.address, || artifact::make(workshop, order, task, around(&task.address), speech));
            let result = made.or_else(|error| {
                let finding = error.of_one_form(&task.address.file()).ok_or(error)?;
                Ok(TaskOutcome { artifact: None, fresh: false, findings: vec![finding], passport: None })
            });
            let failed = result.is_err();
            keep(index, result);
            let (what, channel, took) = (task.name(), task.channel, begun.elapsed());
            (workshop.progress)(Progress { what, channel, took, planned, jobs });
            if failed {
                // The others stop: the failure belongs to no edition.
                next.store(tasks.len(), Ordering::Relaxed);
            }
        }
    };
    std::thread::scope(|scope| {
        (0..jobs.min(tasks.len())).for_each(|_| drop(scope.spawn(work)));
    });
    let results = results.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
    let outcomes: Vec<TaskOutcome> = results.into_values().collect::<Result<_, _>>()?;
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
