//! What was made of the library, and what is missing: workers make it, here or on other nodes, and first
//! what somebody waits for.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};
use std::time::Duration;

use tokio::sync::{Notify, watch};
use tokio::time::Instant;

use super::household::Household;
use super::shares::{Place, Places};
use crate::build::{BuildError, Facts, Shelf, ShelfError, Task, file_name};
use crate::channels::html::Why;
use crate::content::{Address, Library};
use crate::files::Files;
use crate::requests::{Form, Wanted};
use crate::store::{Hurried, Job, JobState, Moment, Store, StoreError, Urgency, Work};
use crate::worker::{Bench, CANNOT, work};

/// How long a form that failed is left alone before it is tried again, in seconds.
const REST: i64 = 300;

/// How often the store is asked what workers ended.
const LOOK: Duration = Duration::from_millis(200);

/// A job whose end is written down by a slow transaction is seen so many seconds late.
const LATE: i64 = 10;

/// How often what is waited for is compared with the jobs that are under way.
const COMPARE: Duration = Duration::from_secs(5);

/// A form that is not made in this time no longer counts against the household that asked for it.
const HELD: Duration = Duration::from_secs(120);

/// What was made of each edition, in the order in which its forms are listed.
pub(super) type Made = BTreeMap<Address, Vec<Facts>>;

/// What is made, and what is missing.
pub(super) struct Maker {
    pub(super) bench: Arc<Bench>,
    site: Arc<Files>,
    store: Store,
    /// The library was read again.
    renewed: Notify,
    made: RwLock<Made>,
    /// What was missing when the library was read, and what somebody waited for since.
    missing: Mutex<BTreeMap<String, Missing>>,
    /// Counts what was finished; those who wait for something look again when it changes.
    finished: watch::Sender<u64>,
}

/// A form that was missing.
struct Missing {
    task: Task,
    state: State,
    /// Whether there is a job for it, or was since the library was read.
    is_put_in: bool,
}

/// What became of a form that was missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Waiting,
    Ended,
    Failed,
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
    pub(super) fn new(bench: Arc<Bench>, site: Arc<Files>, store: Store) -> Result<Self, BuildError> {
        let maker = Self {
            bench,
            site,
            store,
            renewed: Notify::new(),
            made: RwLock::default(),
            missing: Mutex::default(),
            finished: watch::Sender::new(0),
        };
        maker.look_over()?;
        Ok(maker)
    }

    /// The library was read again: looks at what was made of it, and has made what is missing.
    ///
    /// # Errors
    /// When the storage cannot be read; the old library stays.
    pub(super) fn renew(&self, library: Arc<Library>) -> Result<(), BuildError> {
        let before = self.bench.library();
        self.bench.renew(library);
        self.look_over().inspect_err(|_| self.bench.renew(before))?;
        self.renewed.notify_one();
        Ok(())
    }

    fn look_over(&self) -> Result<(), BuildError> {
        let there: BTreeSet<String> = self.site.list("")?.into_iter().collect();
        let (mut made, mut missing) = (Made::new(), BTreeMap::new());
        for task in self.bench.tasks() {
            let is_there = |facts: &Facts| facts.files.keys().all(|end| there.contains(&file_name(&task.address, end)));
            match self.bench.facts(&task)?.filter(is_there) {
                Some(facts) => keep(&mut made, &task.address, facts),
                None => drop(missing.insert(task.name(), Missing { task, state: State::Waiting, is_put_in: false })),
            }
        }
        *self.made.write().unwrap_or_else(PoisonError::into_inner) = made;
        *self.missing() = missing;
        Ok(())
    }

    /// Has workers make what is missing, and hears what they made; `made` hears it then.
    pub(super) fn work(self: &Arc<Self>, made: impl Fn(&Address) + Send + Sync + 'static) {
        let maker = Arc::clone(self);
        tokio::spawn(async move { maker.follow(Arc::new(made)).await });
    }

    async fn follow(self: Arc<Self>, made: Arc<dyn Fn(&Address) + Send + Sync>) {
        let mut since = self.store.now();
        let mut seen: BTreeSet<(String, Option<Moment>)> = BTreeSet::new();
        let mut put_in = false;
        let mut compared = Instant::now();
        loop {
            if !put_in {
                put_in = self.put_in_missing().await.is_ok();
            } else if compared.elapsed() >= COMPARE {
                if let Err(error) = self.compare(&made).await {
                    tracing::warn!(%error, "the store cannot be asked what is under way");
                }
                compared = Instant::now();
            }
            tokio::select! {
                () = tokio::time::sleep(LOOK) => {}
                () = self.renewed.notified() => put_in = false,
            }
            let from = Moment(since.0 - LATE);
            let jobs = match self.store.jobs_ended_since(from).await {
                Ok(jobs) => jobs,
                Err(error) => {
                    tracing::warn!(%error, "the store cannot be asked what was made");
                    tokio::time::sleep(LOOK * 10).await;
                    continue;
                }
            };
            seen.retain(|(_, ended)| ended.is_none_or(|ended| ended >= from));
            for job in jobs {
                since = since.max(job.ended_at.unwrap_or(since));
                if seen.insert((job.id.clone(), job.ended_at)) {
                    self.heed(job, &made).await;
                }
            }
        }
    }

    /// What is waited for and under way nowhere has ended unseen: its end was written down late, or with a
    /// clock that is behind ours.
    async fn compare(self: &Arc<Self>, made: &Arc<dyn Fn(&Address) + Send + Sync>) -> Result<(), StoreError> {
        let waits = |missing: &&Missing| missing.is_put_in && missing.state == State::Waiting;
        let waiting: Vec<Work> = self.missing().values().filter(waits).map(|missing| work(&missing.task)).collect();
        if waiting.is_empty() {
            return Ok(());
        }
        let under_way = self.store.under_way().await?;
        for work in waiting.into_iter().filter(|work| !under_way.contains(work)) {
            match self.store.last_job_for(&work).await? {
                Some(job) if job.ended_at.is_some() => self.heed(job, made).await,
                Some(_) => {}
                None => drop(self.store.put_in(&[work], Urgency::Whenever).await?),
            }
        }
        Ok(())
    }

    async fn put_in_missing(&self) -> Result<(), StoreError> {
        let works: Vec<Work> = self.missing().values().map(|missing| work(&missing.task)).collect();
        // Parts, so that nobody who writes waits long for all of them.
        for part in works.chunks(100) {
            self.store.put_in(part, Urgency::Whenever).await?;
        }
        let works: BTreeSet<Work> = works.into_iter().collect();
        self.missing().values_mut().for_each(|missing| missing.is_put_in |= works.contains(&work(&missing.task)));
        Ok(())
    }

    /// A job ended, here or on another node.
    async fn heed(self: &Arc<Self>, job: Job, made: &Arc<dyn Fn(&Address) + Send + Sync>) {
        let Work::Make { wanted, profile } = job.work else { return };
        let maker = Arc::clone(self);
        let address = wanted.edition.clone();
        let cannot = job.error.as_deref().is_some_and(|error| error.starts_with(CANNOT));
        let is_over = job.state == JobState::Done || (job.state == JobState::Failed && cannot);
        let done = tokio::task::spawn_blocking(move || {
            for task in maker.bench.tasks_for(&wanted, profile.as_deref()) {
                let state = match maker.bench.facts(&task) {
                    Ok(Some(facts)) => {
                        keep(&mut maker.made.write().unwrap_or_else(PoisonError::into_inner), &task.address, facts);
                        State::Ended
                    }
                    Ok(None) if is_over => State::Ended,
                    Ok(None) | Err(_) => State::Failed,
                };
                if let Some(missing) = maker.missing().get_mut(&task.name()) {
                    missing.state = state;
                }
            }
        });
        if let Err(error) = done.await {
            tracing::error!(%error, "what was made cannot be looked at");
        }
        made(&address);
        self.finished.send_modify(|count| *count += 1);
    }

    /// What was made of an edition.
    pub(super) fn made(&self, address: &Address) -> Vec<Facts> {
        self.made.read().unwrap_or_else(PoisonError::into_inner).get(address).cloned().unwrap_or_default()
    }

    /// Why forms of an edition are not there: they are being made, or nothing makes them.
    pub(super) fn why_missing(&self, address: &Address) -> Why {
        let waits = |missing: &Missing| missing.state == State::Waiting && missing.task.address == *address;
        if self.missing().values().any(waits) { Why::BeingMade } else { Why::NotMade }
    }

    pub(super) fn far(&self) -> Far {
        let missing = self.missing();
        let count = |state| missing.values().filter(|missing| missing.state == state).count();
        Far { done: missing.len() - count(State::Waiting), all: missing.len(), failed: count(State::Failed) }
    }

    /// What becomes of a form: `end` is the end of its file's name, `aph-18.pdf` or `opus`. Has it made
    /// before everything else and waits at most `patience`.
    /// Households whose share of forms that are made first is used up are not waited with: what they ask for is
    /// made in its turn.
    pub(super) async fn wait_for(
        self: &Arc<Self>,
        address: &Address,
        end: &str,
        patience: Duration,
        (places, from): (&Arc<Places>, Household),
    ) -> Waited {
        let mut finished = self.finished.subscribe();
        let find = || self.made(address).into_iter().find(|facts| facts.files.contains_key(end));
        if let Some(facts) = find() {
            return Waited::There(facts);
        }
        let profile = end.strip_suffix(".pdf");
        let form = if profile.is_some() { Form::Print } else { Form::Audio };
        let wanted = Wanted { edition: address.clone(), form };
        let Some(task) = self.bench.tasks_for(&wanted, profile).pop() else { return Waited::Never };
        let (name, work) = (task.name(), work(&task));
        let Ok(place) = places.take_now(from) else { return Waited::Later };
        match self.store.hurry(&work, REST).await {
            Ok(Hurried::UnderWay) => {}
            Ok(Hurried::FailedLately) => return Waited::Failed,
            Err(error) => {
                tracing::error!(%error, "a form cannot be put into the queue");
                return Waited::Failed;
            }
        }
        self.missing().insert(name.clone(), Missing { task, state: State::Waiting, is_put_in: true });
        let deadline = Instant::now() + patience;
        loop {
            let look = deadline.min(Instant::now() + LOOK * 2);
            let _ = tokio::time::timeout_at(look, finished.changed()).await;
            if let Some(facts) = find() {
                return Waited::There(facts);
            }
            match self.missing().get(&name).map(|missing| missing.state) {
                Some(State::Failed) => return Waited::Failed,
                Some(State::Ended) | None => return Waited::Never,
                Some(State::Waiting) => {}
            }
            // A reader is not left waiting for a second try.
            let stumbled = |job: Option<Job>| job.is_some_and(|job| job.failures > 0);
            if self.store.job_for(&work).await.is_ok_and(stumbled) {
                return Waited::Failed;
            }
            if Instant::now() >= deadline {
                self.hold_until_made(name, place);
                return Waited::Later;
            }
        }
    }

    /// Holds a household's place until the form that it had made first is made, or for [`HELD`].
    fn hold_until_made(self: &Arc<Self>, name: String, place: Place) {
        let maker = Arc::clone(self);
        tokio::spawn(async move {
            let _place = place;
            let mut finished = maker.finished.subscribe();
            let is_waiting = |missing: &Missing| missing.state == State::Waiting;
            let made = async {
                while maker.missing().get(&name).is_some_and(is_waiting) && finished.changed().await.is_ok() {}
            };
            let _ = tokio::time::timeout(HELD, made).await;
        });
    }

    fn missing(&self) -> MutexGuard<'_, BTreeMap<String, Missing>> {
        // What the lock guards is whole between any two statements.
        self.missing.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn keep(made: &mut Made, address: &Address, facts: Facts) {
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
    // Nobody took away what is only broken.
    let taken = |folder: &&String| !Address::of_folder(folder).is_some_and(|address| library.is_broken(&address));
    Ok(all.difference(&now).filter(taken).cloned().collect())
}
