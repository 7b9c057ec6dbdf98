//! Artifacts of the library. Workers on any node make the missing ones, first those that somebody waits for.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};
use std::time::Duration;

use tokio::sync::{Notify, watch};
use tokio::time::Instant;

use super::made_index::MadeIndex;
use super::rate_limit_key::RateLimitKey;
use super::work_slots::{WorkSlot, WorkSlots};
use crate::blobs::Files;
use crate::channels::{AbsenceReason, ArtifactInfo, maker_of};
use crate::content::{Address, Library};
use crate::database::{Enqueued, Job, JobKind, JobState, Priority, Store, StoreError, Timestamp};
use crate::pipeline::{BlobError, BlobStore, BuildError, Task, file_name};
use crate::requests::RequestedFormat;
use crate::worker::{ArtifactMaker, work};

/// Back-off of a form that failed, in seconds.
const REST: i64 = 300;

/// Interval at which the store is asked for jobs that ended.
const POLL_INTERVAL: Duration = Duration::from_millis(200);

/// A job whose end is written down by a slow transaction is seen so many seconds late.
const LATE: i64 = 10;

/// Interval at which pending forms are compared with the jobs that are under way; longer where there are thousands.
const COMPARE: Duration = Duration::from_secs(5);

/// Longest interval of comparing.
const MAX_COMPARE: Duration = Duration::from_secs(60);

/// Most artifacts that are looked up one by one when the library is read.
const MOST_LOOKED_UP: usize = 200;

/// A form that is not made in this time no longer counts against the household that asked for it.
const HELD: Duration = Duration::from_secs(120);

/// Artifacts of each edition, in the order in which its forms are listed, without the places of sentences: of a large
/// library those would fill the memory.
pub(super) type MadeArtifacts = BTreeMap<Address, Vec<ArtifactInfo>>;

/// Artifacts that exist, and those that are missing.
pub(super) struct OnDemandMaker {
    pub(super) bench: Arc<ArtifactMaker>,
    site: Arc<Files>,
    store: Store,
    /// File of what was known of artifacts when the library was read last.
    index: PathBuf,
    /// The library was read again.
    renewed: Notify,
    made: RwLock<MadeArtifacts>,
    /// Forms that were missing when the library was read, and those that somebody waited for since.
    missing: Mutex<BTreeMap<String, MissingForm>>,
    /// Counts what was finished; those who wait for something look again when it changes.
    finished: watch::Sender<u64>,
}

/// A form that was missing.
struct MissingForm {
    task: Task,
    state: MissingState,
    /// Whether there is a job for it, or was since the library was read.
    is_enqueued: bool,
}

/// State of a missing form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum MissingState {
    Waiting,
    Ended,
    Failed,
}

/// Progress of the background work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct BackgroundProgress {
    pub(super) done: usize,
    pub(super) all: usize,
    pub(super) failed: usize,
}

impl OnDemandMaker {
    /// Looks at what was made before; what is missing waits for [`OnDemandMaker::work`].
    ///
    /// # Errors
    /// When the storage cannot be read.
    pub(super) fn new(
        bench: Arc<ArtifactMaker>,
        site: Arc<Files>,
        store: Store,
        index: PathBuf,
    ) -> Result<Self, BuildError> {
        let maker = Self {
            bench,
            site,
            store,
            index,
            renewed: Notify::new(),
            made: RwLock::default(),
            missing: Mutex::default(),
            finished: watch::Sender::new(0),
        };
        maker.refresh()?;
        Ok(maker)
    }

    /// Updates the artifacts after the library was read again, and has workers make the missing ones.
    ///
    /// # Errors
    /// When the storage cannot be read; the old library stays.
    pub(super) fn renew(&self, library: Arc<Library>) -> Result<(), BuildError> {
        let before = self.bench.library();
        self.bench.renew(library);
        self.refresh().inspect_err(|_| self.bench.renew(before))?;
        self.renewed.notify_one();
        Ok(())
    }

    fn refresh(&self) -> Result<(), BuildError> {
        let there: BTreeSet<String> = self.site.list("")?.into_iter().collect();
        let (mut made, mut missing) = (MadeArtifacts::new(), BTreeMap::new());
        let mut index = MadeIndex::open(&self.index);
        let tasks = self.bench.tasks();
        let keys = self.bench.keys(&tasks);
        // One list instead of a look for each of many.
        let kept = match index.unknown(keys.iter().flatten()) > MOST_LOOKED_UP {
            true => Some(self.bench.kept()?),
            false => None,
        };
        let is_kept = |key: &str| kept.as_ref().is_none_or(|kept| kept.contains(key));
        for (task, key) in tasks.into_iter().zip(keys) {
            let is_there =
                |facts: &ArtifactInfo| facts.files.keys().all(|end| there.contains(&file_name(&task.address, end)));
            let facts = match key {
                Some(key) => index.facts(key, |key| match is_kept(key) {
                    true => self.bench.facts_of(key),
                    false => Ok(None),
                })?,
                None => None,
            };
            match facts.filter(is_there) {
                Some(facts) => keep(&mut made, &task.address, facts),
                None => drop(
                    missing.insert(task.name(), MissingForm { task, state: MissingState::Waiting, is_enqueued: false }),
                ),
            }
        }
        index.write(&self.index);
        *self.made.write().unwrap_or_else(PoisonError::into_inner) = made;
        *self.missing() = missing;
        Ok(())
    }

    /// Has workers make the missing artifacts; calls `made` when one of an edition is there.
    pub(super) fn work(self: &Arc<Self>, made: impl Fn(&Address) + Send + Sync + 'static) {
        let maker = Arc::clone(self);
        tokio::spawn(async move { maker.follow(Arc::new(made)).await });
    }

    async fn follow(self: Arc<Self>, made: Arc<dyn Fn(&Address) + Send + Sync>) {
        let mut since: Option<Timestamp> = None;
        let mut seen: BTreeSet<(String, Option<Timestamp>)> = BTreeSet::new();
        let mut is_enqueued = false;
        let (mut compared, mut pause) = (Instant::now(), COMPARE);
        loop {
            if !is_enqueued {
                is_enqueued = self.enqueue_missing().await.is_ok();
            } else if compared.elapsed() >= pause {
                match self.compare(&made).await {
                    Ok(waiting) => pause = COMPARE.saturating_mul(1 + waiting / 1000).min(MAX_COMPARE),
                    Err(error) => tracing::warn!(%error, "running jobs cannot be read"),
                }
                compared = Instant::now();
            }
            tokio::select! {
                () = tokio::time::sleep(POLL_INTERVAL) => {}
                () = self.renewed.notified() => is_enqueued = false,
            }
            let from = since.map(|since| Timestamp(since.0 - LATE));
            let jobs = match self.store.jobs_ended_since(from).await {
                Ok(jobs) => jobs,
                Err(error) => {
                    tracing::warn!(%error, "ended jobs cannot be read");
                    tokio::time::sleep(POLL_INTERVAL * 10).await;
                    continue;
                }
            };
            seen.retain(|(_, ended)| *ended >= from);
            for job in jobs {
                since = since.max(job.ended_at);
                if seen.insert((job.id.clone(), job.ended_at)) {
                    self.on_job_ended(job, &made).await;
                }
            }
        }
    }

    /// Looks at what is waited for and under way nowhere: it has ended unseen, because its end was written down late.
    /// Returns the number of forms that are waited for.
    async fn compare(self: &Arc<Self>, made: &Arc<dyn Fn(&Address) + Send + Sync>) -> Result<u32, StoreError> {
        let waits = |missing: &&MissingForm| missing.is_enqueued && missing.state == MissingState::Waiting;
        let waiting: Vec<JobKind> = self.missing().values().filter(waits).map(|missing| work(&missing.task)).collect();
        let count = u32::try_from(waiting.len()).unwrap_or(u32::MAX);
        if waiting.is_empty() {
            return Ok(count);
        }
        let under_way = self.store.under_way().await?;
        for work in waiting.into_iter().filter(|work| !under_way.contains(work)) {
            match self.store.last_job_for(&work).await? {
                Some(job) if job.ended_at.is_some() => self.on_job_ended(job, made).await,
                Some(_) => {}
                None => drop(self.store.enqueue(&[work], Priority::Whenever).await?),
            }
        }
        Ok(count)
    }

    async fn enqueue_missing(&self) -> Result<(), StoreError> {
        let works: Vec<JobKind> = self.missing().values().map(|missing| work(&missing.task)).collect();
        // In parts, so that other writers do not wait long.
        for part in works.chunks(100) {
            self.store.enqueue(part, Priority::Whenever).await?;
        }
        let works: BTreeSet<JobKind> = works.into_iter().collect();
        self.missing().values_mut().for_each(|missing| missing.is_enqueued |= works.contains(&work(&missing.task)));
        Ok(())
    }

    /// A job ended, here or on another node.
    async fn on_job_ended(self: &Arc<Self>, job: Job, made: &Arc<dyn Fn(&Address) + Send + Sync>) {
        // A job that ended before, in a backup for example, says nothing about an artifact that is to be made again.
        let is_under_way = self.store.job_for(&job.work).await.is_ok_and(|job| job.is_some());
        let JobKind::Make { wanted, profile } = job.work else { return };
        let maker = Arc::clone(self);
        let address = wanted.edition.clone();
        let is_over = job.state == JobState::Done || (job.state == JobState::Failed && job.is_impossible);
        let looked = tokio::task::spawn_blocking(move || {
            let mut states = Vec::new();
            for task in maker.bench.tasks_for(&wanted, profile.as_deref()) {
                let state = match maker.bench.facts(&task) {
                    Ok(Some(facts)) => {
                        keep(&mut maker.made.write().unwrap_or_else(PoisonError::into_inner), &task.address, facts);
                        MissingState::Ended
                    }
                    Ok(None) if is_under_way => MissingState::Waiting,
                    Ok(None) if is_over => MissingState::Ended,
                    Ok(None) | Err(_) => MissingState::Failed,
                };
                states.push((task.name(), state));
            }
            states
        });
        let states = looked.await.unwrap_or_else(|error| {
            tracing::error!(%error, "cached artifacts cannot be read");
            Vec::new()
        });
        // What is told of an edition is renewed before its artifacts count as made.
        made(&address);
        for (name, state) in states {
            if let Some(missing) = self.missing().get_mut(&name) {
                missing.state = state;
            }
        }
        self.finished.send_modify(|count| *count += 1);
        let far = self.progress();
        if far.done.is_multiple_of(20) || far.done == far.all {
            tracing::info!(made = far.done, of = far.all, failed = far.failed, "missing formats: progress");
        }
    }

    /// Returns the artifacts of an edition with the places of its sentences. Waits for the storage.
    pub(super) fn made_whole(&self, address: &Address) -> Vec<ArtifactInfo> {
        let task = |light: &ArtifactInfo| {
            let (form, profile) = maker_of(light.files.keys().next()?)?;
            let wanted = RequestedFormat { edition: address.clone(), form };
            self.bench.tasks_for(&wanted, profile).pop()
        };
        let made: Vec<(ArtifactInfo, Task)> =
            self.made(address).into_iter().filter_map(|light| task(&light).map(|task| (light, task))).collect();
        let (made, tasks): (Vec<_>, Vec<_>) = made.into_iter().unzip();
        let keys = self.bench.keys(&tasks);
        let whole = |(light, key): (ArtifactInfo, Option<String>)| {
            let facts = key.and_then(|key| self.bench.facts_of(&key).ok().flatten());
            // An artifact that is being made again is shown without its places.
            facts.filter(|facts| facts.files == light.files).unwrap_or(light)
        };
        made.into_iter().zip(keys).map(whole).collect()
    }

    /// Returns the artifacts of an edition, without the places of its sentences.
    pub(super) fn made(&self, address: &Address) -> Vec<ArtifactInfo> {
        self.made.read().unwrap_or_else(PoisonError::into_inner).get(address).cloned().unwrap_or_default()
    }

    /// Why forms of an edition are not there: they are being made, or nothing makes them.
    pub(super) fn why_missing(&self, address: &Address) -> AbsenceReason {
        let waits = |missing: &MissingForm| missing.state == MissingState::Waiting && missing.task.address == *address;
        let missing = self.missing();
        // The names of an edition's forms begin with its own.
        let begin = format!("{address}, ");
        let own = missing.range(begin.clone()..).take_while(|(name, _)| name.starts_with(&begin));
        match own.map(|(_, missing)| missing).any(waits) {
            true => AbsenceReason::BeingMade,
            false => AbsenceReason::NotMade,
        }
    }

    pub(super) fn progress(&self) -> BackgroundProgress {
        let missing = self.missing();
        let count = |state| missing.values().filter(|missing| missing.state == state).count();
        BackgroundProgress {
            done: missing.len() - count(MissingState::Waiting),
            all: missing.len(),
            failed: count(MissingState::Failed),
        }
    }

    /// Waits for a format; `end` is the end of its file's name, `aph-18.pdf` or `opus`. Enqueues it before everything
    /// else and waits at most `patience`. A household that has used up its share of urgent jobs does not wait: its
    /// formats are made in turn.
    pub(super) async fn wait_for(
        self: &Arc<Self>,
        address: &Address,
        end: &str,
        patience: Duration,
        (places, from): (&Arc<WorkSlots>, RateLimitKey),
    ) -> Waited {
        let mut finished = self.finished.subscribe();
        let find = || self.made(address).into_iter().find(|facts| facts.files.contains_key(end));
        if let Some(facts) = find() {
            return Waited::There(facts);
        }
        let Some((form, profile)) = maker_of(end) else { return Waited::Never };
        let wanted = RequestedFormat { edition: address.clone(), form };
        let Some(task) = self.bench.tasks_for(&wanted, profile).pop() else { return Waited::Never };
        let (name, work) = (task.name(), work(&task));
        let Ok(place) = places.take_now(from) else { return Waited::Later };
        match self.store.enqueue_now(&work, REST).await {
            Ok(Enqueued::UnderWay) => {}
            Ok(Enqueued::FailedLately) => return Waited::Failed,
            Err(error) => {
                tracing::error!(%error, "a job cannot be enqueued");
                return Waited::Failed;
            }
        }
        self.missing().insert(name.clone(), MissingForm { task, state: MissingState::Waiting, is_enqueued: true });
        let deadline = Instant::now() + patience;
        loop {
            let look = deadline.min(Instant::now() + POLL_INTERVAL * 2);
            let _ = tokio::time::timeout_at(look, finished.changed()).await;
            if let Some(facts) = find() {
                return Waited::There(facts);
            }
            match self.missing().get(&name).map(|missing| missing.state) {
                Some(MissingState::Failed) => return Waited::Failed,
                Some(MissingState::Ended) | None => return Waited::Never,
                Some(MissingState::Waiting) => {}
            }
            // A reader does not wait for a second attempt.
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
    fn hold_until_made(self: &Arc<Self>, name: String, place: WorkSlot) {
        let maker = Arc::clone(self);
        tokio::spawn(async move {
            let _place = place;
            let mut finished = maker.finished.subscribe();
            let is_waiting = |missing: &MissingForm| missing.state == MissingState::Waiting;
            let made = async {
                while maker.missing().get(&name).is_some_and(is_waiting) && finished.changed().await.is_ok() {}
            };
            let _ = tokio::time::timeout(HELD, made).await;
        });
    }

    fn missing(&self) -> MutexGuard<'_, BTreeMap<String, MissingForm>> {
        // The data are consistent between any two statements, so a poisoned lock may be used.
        self.missing.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn keep(made: &mut MadeArtifacts, address: &Address, facts: ArtifactInfo) {
    let facts = facts.without_places();
    let list = made.entry(address.clone()).or_default();
    list.retain(|known| known.name != facts.name);
    list.push(facts);
    list.sort_by(|a, b| a.name.cmp(&b.name));
}

/// Result of waiting for a form.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Waited {
    /// The form exists.
    There(ArtifactInfo),
    /// The form is being made.
    Later,
    /// The form cannot be made: it does not exist, or there is no voice or font for it.
    Never,
    /// The form could be made, and was not: a tool or the storage failed.
    Failed,
}

/// Records the addresses that have been served, so that removed pages can be answered as gone.
pub(super) fn remember(service: &Files, library: &Library) -> Result<BTreeSet<String>, BlobError> {
    const KEY: &str = "addresses.json";
    let before: BTreeSet<String> =
        service.get(KEY)?.and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default();
    let now: BTreeSet<String> = library.editions.keys().map(Address::folder).collect();
    let all: BTreeSet<String> = before.union(&now).cloned().collect();
    if all != before {
        service.put(KEY, &serde_json::to_vec(&all).unwrap_or_default())?;
    }
    // An edition that only has errors was not removed.
    let taken = |folder: &&String| !Address::of_folder(folder).is_some_and(|address| library.is_broken(&address));
    Ok(all.difference(&now).filter(taken).cloned().collect())
}
