//! Makes what is missing in the background, and first what somebody waits for.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::num::NonZeroUsize;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, RwLock};
use std::time::{Duration, Instant};

use tokio::sync::watch;

use crate::build::{self, BuildError, Channel, Facts, Order, Shelf, ShelfError, Task, Workshop};
use crate::channels::Tools;
use crate::channels::html::Why;
use crate::channels::print::Profile;
use crate::content::{Address, Library};
use crate::files::Files;

/// How long a form that failed is left alone before it is tried again.
const REST: Duration = Duration::from_secs(300);

/// What was made of each edition, in the order in which its forms are listed.
pub(super) type Made = BTreeMap<Address, Vec<Facts>>;

/// The background work of a service.
pub(super) struct Maker {
    library: RwLock<Arc<Library>>,
    tools: Box<dyn Tools + Send + Sync>,
    cache: Files,
    site: Arc<Files>,
    order: Order,
    made: RwLock<Made>,
    queue: Mutex<Queue>,
    wake: Condvar,
    stop: AtomicBool,
    /// Counts what was finished; those who wait for something look again when it changes.
    finished: watch::Sender<u64>,
}

#[derive(Default)]
struct Queue {
    waiting: VecDeque<Task>,
    running: BTreeMap<String, Address>,
    failed: BTreeMap<String, Instant>,
    done: usize,
}

/// How far the background work is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Far {
    pub(super) done: usize,
    pub(super) all: usize,
    pub(super) failed: usize,
}

impl Maker {
    /// Looks at what was made before; what is missing waits for [`Maker::work`].
    ///
    /// # Errors
    /// When the storage cannot be read.
    pub(super) fn new(
        library: Arc<Library>,
        tools: Box<dyn Tools + Send + Sync>,
        cache: Files,
        site: Arc<Files>,
        base: Option<String>,
    ) -> Result<Self, BuildError> {
        let order = Order { base, ..Order::default() };
        let maker = Self {
            library: RwLock::new(Arc::clone(&library)),
            tools,
            cache,
            site,
            order,
            made: RwLock::default(),
            queue: Mutex::default(),
            wake: Condvar::new(),
            stop: AtomicBool::new(false),
            finished: watch::Sender::new(0),
        };
        maker.plan(&library)?;
        Ok(maker)
    }

    /// From now on makes the forms of another library.
    ///
    /// # Errors
    /// When the storage cannot be read; the old library stays.
    pub(super) fn renew(&self, library: Arc<Library>) -> Result<(), BuildError> {
        self.plan(&library)?;
        *self.library.write().unwrap_or_else(PoisonError::into_inner) = library;
        self.wake.notify_all();
        Ok(())
    }

    /// Looks what is there of a library; what is missing waits.
    fn plan(&self, library: &Library) -> Result<(), BuildError> {
        let there: BTreeSet<String> = self.site.list("")?.into_iter().collect();
        let (mut made, mut missing) = (Made::new(), Vec::new());
        for task in build::tasks(library, &self.order) {
            match build::known(&self.workshop(library), &self.order, &task, &there)? {
                Some(facts) => add(&mut made, &task.address, facts),
                None => missing.push(task),
            }
        }
        *self.made.write().unwrap_or_else(PoisonError::into_inner) = made;
        self.queue().waiting = missing.into();
        Ok(())
    }

    fn library(&self) -> Arc<Library> {
        Arc::clone(&self.library.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Starts the threads that make what is missing; they end with [`Maker::stop`].
    pub(super) fn work(self: &Arc<Self>, jobs: NonZeroUsize, made: impl Fn(&Address) + Send + Sync + 'static) {
        let made = Arc::new(made);
        for number in 0..jobs.get() {
            let (maker, made) = (Arc::clone(self), Arc::clone(&made));
            let name = format!("maker-{number}");
            let thread = std::thread::Builder::new().name(name).spawn(move || {
                while let Some(task) = maker.next() {
                    maker.make(&task);
                    made(&task.address);
                    maker.finished.send_modify(|count| *count += 1);
                }
            });
            if let Err(error) = thread {
                tracing::error!(%error, "a thread that makes forms could not be started");
            }
        }
    }

    /// Ends the work after what is being made now.
    pub(super) fn stop(&self) {
        self.stop.store(true, Ordering::Relaxed);
        self.wake.notify_all();
    }

    /// What was made of an edition.
    pub(super) fn made(&self, address: &Address) -> Vec<Facts> {
        self.made.read().unwrap_or_else(PoisonError::into_inner).get(address).cloned().unwrap_or_default()
    }

    /// Why forms of an edition are not there: they are being made, or nothing makes them.
    pub(super) fn why_missing(&self, address: &Address) -> Why {
        let queue = self.queue();
        let mut waiting = queue.waiting.iter().map(|task| &task.address);
        let under_way = waiting.any(|other| other == address) || queue.running.values().any(|other| other == address);
        if under_way { Why::BeingMade } else { Why::NotMade }
    }

    pub(super) fn far(&self) -> Far {
        let queue = self.queue();
        let left = queue.waiting.len() + queue.running.len();
        Far { done: queue.done, all: queue.done + left, failed: queue.failed.len() }
    }

    /// What becomes of a form: `end` is the end of its file's name, `aph-18.pdf` or `opus`. Makes it
    /// before everything else and waits at most `patience`.
    pub(super) async fn wait_for(&self, address: &Address, end: &str, patience: Duration) -> Waited {
        let mut finished = self.finished.subscribe();
        let find = || self.made(address).into_iter().find(|facts| facts.files.contains_key(end));
        if let Some(facts) = find() {
            return Waited::There(facts);
        }
        let Some(task) = self.task(address, end) else { return Waited::Never };
        if !self.put_first(task) {
            return Waited::Failed;
        }
        let deadline = tokio::time::Instant::now() + patience;
        loop {
            let changed = tokio::time::timeout_at(deadline, finished.changed()).await;
            if let Some(facts) = find() {
                return Waited::There(facts);
            }
            let name = self.task(address, end).map(|task| task.name()).unwrap_or_default();
            let queue = self.queue();
            let under_way = queue.running.contains_key(&name) || queue.waiting.iter().any(|task| task.name() == name);
            if !under_way {
                let failed = queue.failed.contains_key(&name);
                return if failed { Waited::Failed } else { Waited::Never };
            }
            if changed.is_err() {
                return Waited::Later;
            }
        }
    }

    /// The task that makes a file of an edition.
    fn task(&self, address: &Address, end: &str) -> Option<Task> {
        let (channel, profiles) = match end.strip_suffix(".pdf") {
            Some(profile) => (Channel::Print, vec![Profile::by_name(profile)?]),
            None => (Channel::Audio, Vec::new()),
        };
        let order = Order {
            langs: vec![address.lang.clone()],
            pieces: vec![address.piece.clone()],
            channels: vec![channel],
            profiles,
            ..self.order.clone()
        };
        build::tasks(&self.library(), &order).into_iter().find(|task| task.address == *address)
    }

    /// Whether the task is under way now or will be next.
    fn put_first(&self, task: Task) -> bool {
        let mut queue = self.queue();
        let name = task.name();
        if queue.failed.get(&name).is_some_and(|when| when.elapsed() < REST) {
            return false;
        }
        if !queue.running.contains_key(&name) {
            queue.waiting.retain(|waiting| waiting.name() != name);
            queue.waiting.push_front(task);
            self.wake.notify_one();
        }
        true
    }

    fn next(&self) -> Option<Task> {
        let mut queue = self.queue();
        loop {
            if self.stop.load(Ordering::Relaxed) {
                return None;
            }
            if let Some(task) = queue.waiting.pop_front() {
                queue.running.insert(task.name(), task.address.clone());
                return Some(task);
            }
            queue = self.wake.wait(queue).unwrap_or_else(PoisonError::into_inner);
        }
    }

    fn make(&self, task: &Task) {
        let library = self.library();
        let work = std::panic::AssertUnwindSafe(|| build::make(&self.workshop(&library), &self.order, task));
        let outcome = std::panic::catch_unwind(work);
        let made = match outcome {
            Ok(Ok(outcome)) => outcome.artifact.map(|artifact| artifact.facts()),
            Ok(Err(error)) => {
                tracing::error!(%error, form = task.name(), "a form could not be made");
                self.queue().failed.insert(task.name(), Instant::now());
                None
            }
            Err(_) => {
                tracing::error!(form = task.name(), "a fault of ours while a form was made");
                self.queue().failed.insert(task.name(), Instant::now());
                None
            }
        };
        if let Some(facts) = made {
            self.keep(&task.address, facts);
            self.queue().failed.remove(&task.name());
        }
        let mut queue = self.queue();
        queue.running.remove(&task.name());
        queue.done += 1;
    }

    fn keep(&self, address: &Address, facts: Facts) {
        add(&mut self.made.write().unwrap_or_else(PoisonError::into_inner), address, facts);
    }

    fn workshop<'a>(&'a self, library: &'a Library) -> Workshop<'a> {
        Workshop {
            library,
            tools: &*self.tools,
            cache: &self.cache,
            site: &*self.site,
            stop: &self.stop,
            progress: &|_| {},
        }
    }

    fn queue(&self) -> MutexGuard<'_, Queue> {
        // What the lock guards is whole between any two statements.
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn add(made: &mut Made, address: &Address, facts: Facts) {
    let list = made.entry(address.clone()).or_default();
    list.retain(|known| known.name != facts.name);
    list.push(facts);
    list.sort_by(|a, b| a.name.cmp(&b.name));
}

/// What came of waiting for a form.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Waited {
    /// It is there.
    There(Facts),
    /// It is being made.
    Later,
    /// It cannot be made: there is no such form, or no voice or font for it.
    Never,
    /// It could be made, and was not: a tool or the storage failed.
    Failed,
}

/// The addresses that have been served, so that what was taken away is said to be gone.
pub(super) fn remember(service: &Files, library: &Library) -> Result<BTreeSet<String>, ShelfError> {
    const KEY: &str = "addresses.json";
    let before: BTreeSet<String> =
        service.get(KEY)?.and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default();
    let now: BTreeSet<String> = library.editions.keys().map(Address::folder).collect();
    let all: BTreeSet<String> = before.union(&now).cloned().collect();
    if all != before {
        service.put(KEY, &serde_json::to_vec(&all).unwrap_or_default())?;
    }
    Ok(all.difference(&now).cloned().collect())
}
