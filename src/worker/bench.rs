//! What jobs work with: the library as this node has it, the tools, and the shelves for what is made.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, PoisonError, RwLock};

use super::Fault;
use crate::build::{self, BuildError, Channel, Facts, Order, Shelf, Task, Workshop};
use crate::channels::print::Profile;
use crate::channels::{ToolError, Tools};
use crate::content::{Address, Library};
use crate::requests::{Form, Prospect, Wanted, prospect};
use crate::store::Work;

/// How the error of a job begins whose form nothing here can make, for want of a font or a voice: that is
/// no fault, and stays so until somebody installs one.
pub const CANNOT: &str = "it cannot be made here";

/// How often a form is made again because its edition changed meanwhile.
const MOST_CHANGES: usize = 3;

/// A workbench: the service looks up with it what was made, and a worker makes with it what is missing.
pub struct Bench {
    library: RwLock<Arc<Library>>,
    tools: Box<dyn Tools + Send + Sync>,
    cache: Box<dyn Shelf + Send + Sync>,
    site: Arc<dyn Shelf + Send + Sync>,
    order: Order,
    paused: AtomicBool,
    refused: AtomicBool,
}

impl Bench {
    /// A workbench on shelves that every node shares. `base` is the site's public address.
    #[must_use]
    pub fn new(
        library: Arc<Library>,
        tools: Box<dyn Tools + Send + Sync>,
        cache: Box<dyn Shelf + Send + Sync>,
        site: Arc<dyn Shelf + Send + Sync>,
        base: Option<String>,
    ) -> Self {
        let order = Order { base, ..Order::default() };
        Self {
            library: RwLock::new(library),
            tools,
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

    /// No job is begun until [`Bench::resume`]: there is no content, and a job would fail because of that.
    pub fn pause(&self) {
        self.paused.store(true, Ordering::Relaxed);
    }

    /// Jobs are begun again.
    pub fn resume(&self) {
        self.paused.store(false, Ordering::Relaxed);
    }

    /// No job is begun as long as this process lives: something that the settings require is missing.
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
        build::tasks(&library, &self.order).into_iter().filter(makable).collect()
    }

    /// What has to be made for a form of an edition: nothing where no machine can.
    #[must_use]
    pub fn tasks_for(&self, wanted: &Wanted, profile: Option<&str>) -> Vec<Task> {
        let library = self.library();
        let channel = match wanted.form {
            Form::Print => Channel::Print,
            Form::Audio => Channel::Audio,
            Form::Page | Form::Braille | Form::Sign => return Vec::new(),
        };
        let profiles = match profile.map(Profile::by_name) {
            None => Vec::new(),
            Some(Some(profile)) => vec![profile],
            Some(None) => return Vec::new(),
        };
        if prospect(&library, wanted) != Prospect::Makable {
            return Vec::new();
        }
        let Address { piece, lang, .. } = &wanted.edition;
        let order = Order {
            langs: vec![lang.clone()],
            pieces: vec![piece.clone()],
            channels: vec![channel],
            profiles,
            ..self.order.clone()
        };
        let mut tasks = build::tasks(&library, &order);
        tasks.retain(|task| task.address == wanted.edition);
        tasks
    }

    /// What was made of a task, if it was.
    ///
    /// # Errors
    /// When the storage failed.
    pub fn facts(&self, task: &Task) -> Result<Option<Facts>, BuildError> {
        let library = self.library();
        build::facts(&self.workshop(&library, &AtomicBool::new(false)), &self.order, task)
    }

    /// Makes a form of an edition, of the wording that the library has at the end.
    pub(super) fn make(&self, wanted: &Wanted, profile: Option<&str>, stop: &AtomicBool) -> Result<(), Fault> {
        for _ in 0..MOST_CHANGES {
            let library = self.library();
            if !library.editions.contains_key(&wanted.edition) {
                return Err(Fault::Again("the edition is not in this node's library".to_owned()));
            }
            if wanted.form == Form::Page {
                return Ok(());
            }
            let tasks = self.tasks_for(wanted, profile);
            if tasks.is_empty() {
                return Err(Fault::Never("no machine makes this form".to_owned()));
            }
            for task in &tasks {
                let outcome = build::make(&self.workshop(&library, stop), &self.order, task).map_err(fault)?;
                if outcome.artifact.is_none() {
                    let why: Vec<String> = outcome.findings.iter().map(|finding| finding.message.clone()).collect();
                    return Err(Fault::Never(format!("{CANNOT}: {}", why.join("; "))));
                }
            }
            let now = self.library();
            if Arc::ptr_eq(&library, &now) {
                return Ok(());
            }
            // The key of what was made holds everything that shaped it.
            let current = |task: &Task| self.facts(task).map(|facts| facts.is_some());
            if tasks.iter().map(current).collect::<Result<Vec<bool>, _>>().map_err(fault)?.into_iter().all(|is| is) {
                return Ok(());
            }
        }
        Err(Fault::Again("the edition changes faster than the form is made".to_owned()))
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
        shelf: &dyn Shelf,
    ) -> Result<Option<Vec<u8>>, BuildError> {
        let order = Order {
            langs: vec![address.lang.clone()],
            pieces: vec![address.piece.clone()],
            channels: vec![Channel::Audio],
            ..self.order.clone()
        };
        let Some(task) = build::tasks(library, &order).into_iter().find(|task| task.address == *address) else {
            return Ok(None);
        };
        let stop = AtomicBool::new(false);
        let workshop = Workshop { site: shelf, ..self.workshop(library, &stop) };
        let artifact = build::make(&workshop, &order, &task)?.artifact;
        Ok(artifact.and_then(|mut artifact| artifact.files.remove("mp3")))
    }

    fn workshop<'a>(&'a self, library: &'a Library, stop: &'a AtomicBool) -> Workshop<'a> {
        Workshop { library, tools: &*self.tools, cache: &*self.cache, site: &*self.site, stop, progress: &|_| {} }
    }
}

/// The form that a task makes.
#[must_use]
pub fn wanted(task: &Task) -> Wanted {
    let form = match task.channel().0 {
        Channel::Page => Form::Page,
        Channel::Print => Form::Print,
        Channel::Audio => Form::Audio,
    };
    Wanted { edition: task.address.clone(), form }
}

/// The job that does a task.
#[must_use]
pub fn work(task: &Task) -> Work {
    Work::Make { wanted: wanted(task), profile: task.channel().1.map(|profile| profile.name.clone()) }
}

fn fault(error: BuildError) -> Fault {
    match error {
        BuildError::Stopped => Fault::Stopped,
        BuildError::Tool { error: ToolError::Stopped { .. }, .. } => Fault::Again(error.to_string()),
        error if error.of_one_form("").is_some() => Fault::Never(error.to_string()),
        error => Fault::Again(error.to_string()),
    }
}
