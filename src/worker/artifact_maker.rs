//! Builds artifacts for jobs, with the library as this node has it, its engines, and the stores for what is made.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, PoisonError, RwLock};

use super::JobError;
use crate::channels::layout::PrintEngine;
use crate::channels::{ArtifactInfo, SpeechEngine, SpeechError, audio, channel};
use crate::content::{Address, Library};
use crate::database::JobKind;
use crate::pipeline::{self, BlobStore, BuildContext, BuildError, BuildOptions, Task};
use crate::requests::{Prospect, RequestedFormat, prospect};

/// Maximum number of times a form is made again because its edition changed meanwhile.
const MAX_CHANGES: usize = 3;

/// Looks up artifacts for the service, and makes missing ones for a worker.
pub struct ArtifactMaker {
    library: RwLock<Arc<Library>>,
    speech: Box<dyn SpeechEngine + Send + Sync>,
    print: Box<dyn PrintEngine + Send + Sync>,
    cache: Box<dyn BlobStore + Send + Sync>,
    site: Arc<dyn BlobStore + Send + Sync>,
    order: BuildOptions,
    paused: AtomicBool,
    refused: AtomicBool,
}

impl ArtifactMaker {
    /// Creates one on stores that every node shares. `base` is the site's public address.
    #[must_use]
    pub fn new(
        library: Arc<Library>,
        speech: Box<dyn SpeechEngine + Send + Sync>,
        print: Box<dyn PrintEngine + Send + Sync>,
        cache: Box<dyn BlobStore + Send + Sync>,
        site: Arc<dyn BlobStore + Send + Sync>,
        base: Option<String>,
    ) -> Self {
        let order = BuildOptions { base, ..BuildOptions::default() };
        Self {
            library: RwLock::new(library),
            speech,
            print,
            cache,
            site,
            order,
            paused: AtomicBool::new(false),
            refused: AtomicBool::new(false),
        }
    }

    /// The library.
    #[must_use]
    pub fn library(&self) -> Arc<Library> {
        Arc::clone(&self.library.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// The library was read again.
    pub fn renew(&self, library: Arc<Library>) {
        *self.library.write().unwrap_or_else(PoisonError::into_inner) = library;
    }

    /// Starts no job until [`ArtifactMaker::resume`]: there is no content, so jobs would fail.
    pub fn pause(&self) {
        self.paused.store(true, Ordering::Relaxed);
    }

    /// Jobs are begun again.
    pub fn resume(&self) {
        self.paused.store(false, Ordering::Relaxed);
    }

    /// Starts no job as long as this process lives: something that the settings require is missing.
    pub fn refuse(&self) {
        self.refused.store(true, Ordering::Relaxed);
    }

    pub(super) fn is_paused(&self) -> bool {
        self.paused.load(Ordering::Relaxed) || self.refused.load(Ordering::Relaxed)
    }

    /// The public address of the site.
    #[must_use]
    pub fn base(&self) -> Option<&str> {
        self.order.base.as_deref()
    }

    /// Everything that is always made of the library.
    #[must_use]
    pub fn tasks(&self) -> Vec<Task> {
        let library = self.library();
        let makable = |task: &Task| prospect(&library, &wanted(task)) == Prospect::Makable;
        pipeline::tasks(&library, &self.order).into_iter().filter(makable).collect()
    }

    /// Returns the tasks that make a form of an edition: none if no machine can.
    #[must_use]
    pub fn tasks_for(&self, wanted: &RequestedFormat, profile: Option<&str>) -> Vec<Task> {
        let library = self.library();
        let Some(maker) = channel(wanted.form).maker else { return Vec::new() };
        let mut names = maker.variants().into_iter().map(|variant| variant.name).chain(maker.addition());
        let known = names.find(|name| Some(*name) == profile);
        if profile.is_some() && known.is_none() {
            return Vec::new();
        }
        if prospect(&library, wanted) != Prospect::Makable {
            return Vec::new();
        }
        let Address { piece, lang, .. } = &wanted.edition;
        let order = BuildOptions {
            langs: vec![lang.clone()],
            pieces: vec![piece.clone()],
            channels: vec![wanted.form],
            variants: known.into_iter().collect(),
            ..self.order.clone()
        };
        let mut tasks = pipeline::tasks(&library, &order);
        // An addition is made by a job of its own: what it needs may be missing.
        let is_asked = |task: &Task| profile.is_some() || task.variant.is_none() || task.variant != maker.addition();
        tasks.retain(|task| task.address == wanted.edition && is_asked(task));
        tasks
    }

    /// Reads the description of a task's artifact, if it was made.
    ///
    /// # Errors
    /// When the storage failed.
    pub fn facts(&self, task: &Task) -> Result<Option<ArtifactInfo>, BuildError> {
        let library = self.library();
        pipeline::facts(&self.workshop(&library, &AtomicBool::new(false)), &self.order, task)
    }

    /// The keys under which the artifacts of tasks are kept, in their order; `None` for what no machine makes.
    #[must_use]
    pub fn keys(&self, tasks: &[Task]) -> Vec<Option<String>> {
        let library = self.library();
        pipeline::keys(&self.workshop(&library, &AtomicBool::new(false)), &self.order, tasks)
    }

    /// Reads the description of the artifact under a key, if it was made.
    ///
    /// # Errors
    /// When the storage failed.
    pub fn facts_of(&self, key: &str) -> Result<Option<ArtifactInfo>, BuildError> {
        pipeline::facts_of(&*self.cache, key)
    }

    /// The keys of all artifacts that were made.
    ///
    /// # Errors
    /// When the storage failed.
    pub fn kept(&self) -> Result<BTreeSet<String>, BuildError> {
        pipeline::kept(&*self.cache)
    }

    /// Makes a form of an edition, of the wording that the library has at the end.
    pub(super) fn make(
        &self,
        wanted: &RequestedFormat,
        profile: Option<&str>,
        stop: &AtomicBool,
    ) -> Result<(), JobError> {
        for _ in 0..MAX_CHANGES {
            let library = self.library();
            if !library.editions.contains_key(&wanted.edition) {
                return Err(JobError::Again("the edition is not in this node's library".to_owned()));
            }
            if prospect(&library, wanted) == Prospect::There {
                return Ok(());
            }
            let tasks = self.tasks_for(wanted, profile);
            if tasks.is_empty() {
                return Err(JobError::Never("no machine makes this form".to_owned()));
            }
            for task in &tasks {
                let outcome = pipeline::make(&self.workshop(&library, stop), &self.order, task).map_err(fault)?;
                for finding in outcome.findings.iter().filter(|finding| finding.rule == "cache-damaged") {
                    tracing::warn!(file = finding.file, "{}", finding.message);
                }
                if outcome.artifact.is_none() {
                    let why: Vec<String> = outcome.findings.iter().map(|finding| finding.message.clone()).collect();
                    return Err(JobError::Impossible(format!("it cannot be made here: {}", why.join("; "))));
                }
            }
            let now = self.library();
            if Arc::ptr_eq(&library, &now) {
                return Ok(());
            }
            // The key holds everything that shaped the artifact.
            let current = |task: &Task| self.facts(task).map(|facts| facts.is_some());
            if tasks.iter().map(current).collect::<Result<Vec<bool>, _>>().map_err(fault)?.into_iter().all(|is| is) {
                return Ok(());
            }
        }
        Err(JobError::Again("the edition changes faster than the form is made".to_owned()))
    }

    /// The speech of an edition that is not published, as MP3, with its files on a shelf of its own. Clips go
    /// where those of published editions are: what is approved later is spoken already.
    ///
    /// # Errors
    /// When it cannot be made.
    pub fn try_speech(
        &self,
        library: &Library,
        address: &Address,
        shelf: &dyn BlobStore,
    ) -> Result<Option<Vec<u8>>, BuildError> {
        let order = BuildOptions {
            langs: vec![address.lang.clone()],
            pieces: vec![address.piece.clone()],
            channels: vec![audio::ID],
            ..self.order.clone()
        };
        let Some(task) = pipeline::tasks(library, &order).into_iter().find(|task| task.address == *address) else {
            return Ok(None);
        };
        let stop = AtomicBool::new(false);
        let workshop = BuildContext { site: shelf, ..self.workshop(library, &stop) };
        let artifact = pipeline::make(&workshop, &order, &task)?.artifact;
        Ok(artifact.and_then(|mut artifact| artifact.files.remove("mp3")))
    }

    fn workshop<'a>(&'a self, library: &'a Library, stop: &'a AtomicBool) -> BuildContext<'a> {
        BuildContext {
            library,
            speech: &*self.speech,
            print: &*self.print,
            meter: Some(&crate::speech::BUILD_METER),
            cache: &*self.cache,
            site: &*self.site,
            stop,
            progress: &|_| {},
        }
    }
}

/// The form that a task makes.
#[must_use]
pub fn wanted(task: &Task) -> RequestedFormat {
    RequestedFormat { edition: task.address.clone(), form: task.channel }
}

/// The job that does a task.
#[must_use]
pub fn work(task: &Task) -> JobKind {
    JobKind::Make { wanted: wanted(task), profile: task.variant.map(str::to_owned) }
}

fn fault(error: BuildError) -> JobError {
    match error {
        BuildError::Stopped => JobError::Stopped,
        BuildError::Tool { error: SpeechError::Stopped { .. } | SpeechError::Engine { .. }, .. }
        | BuildError::Worker { .. } => JobError::Again(error.to_string()),
        error if error.of_one_form("").is_some() => JobError::Never(error.to_string()),
        error => JobError::Again(error.to_string()),
    }
}
