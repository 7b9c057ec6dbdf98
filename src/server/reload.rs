//! Reads the content again while the service runs: a file was edited, or an edition was approved.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write as _;
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use super::ServeError;
use super::app::App;
use super::condition::Condition;
use super::last_good as shared;
use super::state::{ContentSnapshot, cool, warm};
use crate::blobs::{Area, Files};
use crate::config::{Config, ServeArgs, is_of_this_machine};
use crate::content::file;
use crate::content::{Absent, Edition, Folders, LastGoodContent, Library, example_contacts, named_contacts};
use crate::database::{Approved, Store, StoreError};
use crate::document::{Digest, digest};
use crate::pipeline::{BlobError, BlobErrorKind, BlobStore as _};
use crate::print_pool::{OrderLimits, PooledPrint, PrintPool, PrintWorkerCommand};
use crate::search::Index;
use crate::uploads::Uploads;
use crate::worker::ArtifactMaker;

/// Interval at which documents are let go if many are unpacked.
const COOL_INTERVAL: Duration = Duration::from_millis(250);
/// Every how many of these intervals the store is asked if the library changed.
const POLL_EVERY: u32 = 4;
/// Every how many questions the folders of content are looked at.
const LOOK_EVERY: u32 = 3;

/// Maximum number of times content is read again because it changes meanwhile.
const MAX_READINGS: usize = 4;

/// Whether machines share what is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sharing {
    None,
    Bucket,
}

/// Folders and store that the library is read from.
pub(super) struct LibrarySource {
    /// The installation's own content, what was approved here, and what was good last.
    folders: Folders,
    /// The files of approved editions, as all machines share them.
    pub(super) shared: Files,
    /// Store for the service's own records.
    remembered: Files,
    /// Whether other machines share what is kept.
    sharing: Sharing,
    /// Folder of the search index.
    search: PathBuf,
    program: PathBuf,
    /// Whether example contacts would stand under a public address that is not for a demonstration.
    warns_of_example_contacts: bool,
    print_workers: usize,
    print_limits: OrderLimits,
}

impl LibrarySource {
    /// # Errors
    /// When the storage cannot be opened.
    pub(super) fn new(settings: &ServeArgs, program: &Path) -> Result<Self, BlobError> {
        let approved = settings.kept.out.join("approved");
        fs::create_dir_all(&approved).map_err(|error| unwritable(&approved, &error))?;
        let (named, kept) = (settings.content.clone(), settings.kept.data().last_good());
        Ok(Self {
            folders: Folders {
                named,
                added: vec![approved],
                kept,
                readings: Some(settings.kept.out.join("cache/readings")),
                countries: settings.country.countries(),
            },
            shared: Files::open(&settings.kept.lasting(), Area::Content)?,
            remembered: Files::open(&settings.kept.lasting(), Area::Service)?,
            sharing: if settings.kept.lasting().is_shared() { Sharing::Bucket } else { Sharing::None },
            search: settings.kept.out.join("cache/search"),
            program: program.to_owned(),
            warns_of_example_contacts: !settings.allow_example_contacts
                && settings.base.as_deref().is_some_and(|base| !is_of_this_machine(base)),
            print_workers: settings.print_workers.get(),
            print_limits: OrderLimits { sandbox: settings.sandbox, ..OrderLimits::default() },
        })
    }

    /// Downloads approved editions, and returns the fingerprint of the content before it is first read.
    ///
    /// # Errors
    /// When the database does not answer.
    pub(super) async fn begin(self: &Arc<Self>, store: &Store) -> Result<ContentFingerprint, StoreError> {
        let version = store.library_version().await?;
        let approved = store.approved().await?;
        let source = Arc::clone(self);
        let mirrored = tokio::task::spawn_blocking(move || {
            source.share(shared::download);
            source.mirror(&approved)
        });
        let mirrored = mirrored.await;
        // Editions that were downloaded earlier are served until they can be downloaded again.
        let version = match mirrored {
            Ok(Ok(_)) => version,
            Ok(Err(error)) => {
                tracing::error!(%error, "approved editions cannot be downloaded");
                -1
            }
            Err(_) => -1,
        };
        Ok(ContentFingerprint { version, stamp: stamped(self).await })
    }

    /// Shares the last good content between machines that use one bucket.
    fn share(&self, does: fn(&Files, &Path) -> Result<(), BlobError>) {
        if self.sharing == Sharing::Bucket
            && let Err(error) = does(&self.remembered, &self.folders.kept)
        {
            tracing::error!(%error, "the last good content cannot be shared with other machines");
        }
    }

    /// The folder on this machine that holds what was approved.
    fn approved(&self) -> &Path {
        self.folders.added.last().map_or(Path::new("approved"), PathBuf::as_path)
    }

    /// Returns the engine that lays out what is published, with the limits of the print desk.
    pub(super) fn print_engine(&self, jobs: usize) -> PooledPrint {
        let (command, workers) = (PrintWorkerCommand::of(&self.program), jobs.min(self.print_workers));
        let today = Box::new(|| Config::read().today);
        PooledPrint::new(command, self.folders.clone(), today, workers, self.print_limits)
    }

    /// Returns a library as this installation shows it.
    pub(super) fn shown(&self, library: Library) -> Library {
        library.shown_in(&self.folders.countries)
    }

    /// Reads everything. An edition with an error keeps its last good version; a missing one stays if its removal is in doubt.
    pub(super) fn read(
        &self,
        before: Option<&Library>,
        absent: Absent,
        found: impl FnOnce(&LastGoodContent),
    ) -> Result<ContentSnapshot, ServeError> {
        let today = Config::read().today;
        let standing = LastGoodContent::read(&self.folders, &today, absent);
        found(&standing);
        let may_go = standing.doubts.is_empty() || absent == Absent::Leave;
        let mut library = self.shown(standing.library.clone());
        for (address, edition) in before.iter().flat_map(|library| &library.editions) {
            if (!may_go || library.is_broken(address)) && !library.editions.contains_key(address) {
                put_back(&mut library, before, edition.clone());
            }
        }
        let condition = Condition::of(&standing, &library, &self.folders.named);
        condition.log();
        if self.warns_of_example_contacts {
            log_example_contacts(&library);
        }
        if may_go {
            match standing.keep(&self.folders, &[]) {
                Ok(gone) => {
                    if !gone.is_empty() {
                        let editions = gone.join(", ");
                        tracing::warn!(
                            editions,
                            "editions are no longer in the content; their pages say that they were taken away"
                        );
                    }
                    self.share(shared::send);
                }
                Err(error) => {
                    tracing::error!(%error, "the last good content cannot be saved");
                }
            }
        }
        let library = Arc::new(library);
        let command = PrintWorkerCommand::of(&self.program);
        let gone = super::on_demand::remember(&self.remembered, &library)?;
        Ok(ContentSnapshot {
            index: Index::open(&library, &self.search)?,
            press: PrintPool::of(command, self.folders.clone(), &today, self.print_workers, self.print_limits),
            uploads: Uploads::of(&self.program, self.print_limits.sandbox),
            gone: if may_go { gone } else { BTreeSet::new() },
            condition,
            library,
        })
    }

    /// Reads everything while nothing changes in it: what is being copied or taken away is not whole.
    fn read_at_rest(&self, before: &Library) -> Result<(ContentSnapshot, Digest), ServeError> {
        let mut stamp = self.stamp();
        for _ in 1..MAX_READINGS {
            let read = self.read(Some(before), Absent::StayInDoubt, |_| {})?;
            let now = self.stamp();
            if now == stamp {
                return Ok((read, stamp));
            }
            stamp = now;
        }
        Ok((self.read(Some(before), Absent::StayInDoubt, |_| {})?, stamp))
    }

    /// Copies the approved editions to this machine. The installation's own file is used instead if it was changed
    /// since the edition was approved, or has the same text.
    fn mirror(&self, approved: &[Approved]) -> Result<(), BlobError> {
        let mut wanted = BTreeSet::new();
        for edition in approved {
            let own = self.own(&edition.path);
            if own != edition.over_digest {
                continue;
            }
            let lock = lock_of(&edition.path);
            for (path, digest) in [(&edition.path, &edition.digest), (&lock, &edition.lock_digest)] {
                self.download(path, digest)?;
                wanted.insert(self.approved().join(path));
            }
            if !edition.reviews.is_empty() {
                let to = self.approved().join(reviews_of(&edition.path));
                if !fs::read(&to).is_ok_and(|bytes| bytes == edition.reviews.as_bytes()) {
                    write_whole(&to, edition.reviews.as_bytes())?;
                }
                wanted.insert(to);
            }
        }
        for path in below(self.approved()) {
            if !wanted.contains(&path) {
                fs::remove_file(&path).map_err(|error| unwritable(&path, &error))?;
            }
        }
        Ok(())
    }

    /// The hash of a file of the installation's own content; empty for none.
    pub(super) fn own(&self, path: &str) -> String {
        let read = |layer: &PathBuf| file::read(&layer.join(path), &[layer], file::MAX_TEXT_BYTES).ok();
        let own = self.folders.named.iter().rev().find_map(read);
        own.map(|bytes| hash(&bytes)).unwrap_or_default()
    }

    fn download(&self, path: &str, wanted: &str) -> Result<(), BlobError> {
        let to = self.approved().join(path);
        if fs::read(&to).is_ok_and(|bytes| hash(&bytes) == wanted) {
            return Ok(());
        }
        let fault = |message: &str| fault(path, message);
        let bytes = self.shared.get(path)?.ok_or_else(|| fault("an approved edition is not there"))?;
        if hash(&bytes) != wanted {
            return Err(fault("an approved edition is another one than was approved"));
        }
        write_whole(&to, &bytes)
    }

    /// Names, sizes and times of all files of content: another answer when one of them changed.
    fn stamp(&self) -> Digest {
        let files = self.folders.named.iter().chain(&self.folders.added).flat_map(|layer| below(layer));
        let stamps = files.map(|path| {
            // The time of the last change tells also who may read it.
            let data = path.metadata().ok().map(|data| (data.len(), data.mtime(), data.ctime(), data.ctime_nsec()));
            format!("{}\0{data:?}", path.display())
        });
        // An empty folder differs from no folder.
        let there = self.folders.named.iter().map(|layer| format!("{:?}", fs::read_dir(layer).map(drop)));
        let stamps: Vec<String> = stamps.chain(there).collect();
        digest(&stamps.iter().map(String::as_bytes).collect::<Vec<_>>())
    }
}

/// Logs example contacts, which nobody answers. The service continues, because the rest of such an edition is needed.
fn log_example_contacts(library: &Library) {
    let contacts = example_contacts(library);
    if !contacts.is_empty() {
        tracing::error!(
            contacts = named_contacts(&contacts),
            "example contacts are published under a public address, and nobody answers there: write real contacts, or set \
             EVENHAND_ALLOW_EXAMPLE_CONTACTS=true for a demonstration"
        );
    }
}

/// Puts an edition of an earlier library back, with the facts of its piece.
fn put_back(library: &mut Library, before: Option<&Library>, edition: Edition) {
    let (name, collection) = (&edition.address.piece, &edition.address.piece.collection);
    if let Some(before) = before {
        let piece = before.pieces.get(name).filter(|_| !library.pieces.contains_key(name));
        library.pieces.extend(piece.map(|piece| (name.clone(), piece.clone())));
        let found = before.collections.get(collection).filter(|_| !library.collections.contains_key(collection));
        library.collections.extend(found.map(|found| (collection.clone(), found.clone())));
    }
    library.editions.insert(edition.address.clone(), edition);
}

/// The hash that approved files are known by.
pub(crate) fn hash(bytes: &[u8]) -> String {
    digest(&[bytes]).hex()
}

/// The record that lies beside a translation.
pub(crate) fn lock_of(path: &str) -> String {
    format!("{}.lock", path.strip_suffix(".md").unwrap_or(path))
}

/// The records of review that lie beside an edition.
fn reviews_of(path: &str) -> String {
    format!("{}.reviews", path.strip_suffix(".md").unwrap_or(path))
}

/// Writes a file on this machine, whole or not at all.
pub(super) fn write_whole(to: &Path, bytes: &[u8]) -> Result<(), BlobError> {
    let folder = to.parent().unwrap_or(to);
    fs::create_dir_all(folder).map_err(|error| unwritable(folder, &error))?;
    let whole = tempfile::NamedTempFile::new_in(folder).and_then(|mut file| {
        file.write_all(bytes)?;
        file.persist(to).map_err(|failed| failed.error).map(drop)
    });
    whole.map_err(|error| unwritable(to, &error))
}

/// The files below a folder, in order. A link that leads out of it, or in a circle, is a file.
pub(super) fn below(root: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            match path.is_dir() && file::leads_on(root, &path) {
                true => folders.push(path),
                false => found.push(path),
            }
        }
    }
    found.sort();
    found
}

pub(super) fn unwritable(path: &Path, error: &std::io::Error) -> BlobError {
    fault(&path.display().to_string(), &error.to_string())
}

fn fault(key: &str, message: &str) -> BlobError {
    BlobError { key: key.to_owned(), fault: BlobErrorKind::Other, message: message.to_owned() }
}

/// Fingerprint of the content when it was last read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct ContentFingerprint {
    version: i64,
    stamp: Digest,
}

/// Checks repeatedly whether the content changed, and serves the new content.
pub(super) async fn watch(current: App, source: Arc<LibrarySource>, mut seen: ContentFingerprint) {
    let mut hangup = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::hangup()).ok();
    let mut tick = tokio::time::interval(COOL_INTERVAL);
    tick.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    refresh_demands(&current).await;
    for count in 0_u32.. {
        let asked = async {
            match &mut hangup {
                Some(hangup) => drop(hangup.recv().await),
                None => std::future::pending().await,
            }
        };
        let forced = tokio::select! { _ = tick.tick() => false, () = asked => true };
        cool(&current);
        if !forced && !count.is_multiple_of(POLL_EVERY) {
            continue;
        }
        let served = current.get();
        if let Ok(changed) = served.replies.refresh(&served.store).await {
            changed.iter().for_each(|address| served.changed(address));
        }
        // While the database is away, readers are served what is known.
        let Ok(version) = current.get().store.library_version().await else { continue };
        let stamp = match forced || (count / POLL_EVERY).is_multiple_of(LOOK_EVERY) {
            true => stamped(&source).await,
            false => seen.stamp,
        };
        let now = ContentFingerprint { version, stamp };
        if seen == now && !forced {
            continue;
        }
        match renew(&current, &source).await {
            // The download may have changed the folders.
            Ok(stamp) => seen = ContentFingerprint { version, stamp },
            Err(error) => {
                tracing::error!(%error, "the content cannot be read; the previous version is served");
                continue;
            }
        }
        tracing::info!("the content was read again");
        refresh_demands(&current).await;
    }
}

/// Moves the demands that the library as it is now moves.
async fn refresh_demands(current: &App) {
    let served = current.get();
    // An edition that is only missing for a while is not demanded again.
    if !served.condition.doubts.is_empty() {
        return;
    }
    match served.store.refresh(&served.library).await {
        Ok(changed) if changed.is_empty() => {}
        Ok(changed) => tracing::info!(demands = changed.len(), "demands changed state after the content was read"),
        Err(error) => tracing::error!(%error, "demands cannot be refreshed"),
    }
}

/// Lets jobs wait where there is nothing to do them with.
pub(super) fn steer(bench: &ArtifactMaker, read: &ContentSnapshot) {
    match read.library.editions.is_empty() && !read.condition.doubts.is_empty() {
        true => bench.pause(),
        false => bench.resume(),
    }
}

async fn stamped(source: &Arc<LibrarySource>) -> Digest {
    let source = Arc::clone(source);
    tokio::task::spawn_blocking(move || source.stamp()).await.unwrap_or_else(|_| digest(&[]))
}

/// Reads the library and serves it from now on. Returns the stamp of the content that was read.
async fn renew(current: &App, source: &Arc<LibrarySource>) -> Result<Digest, ServeError> {
    let served = current.get();
    let approved = served.store.approved().await?;
    let (source, before) = (Arc::clone(source), Arc::clone(&served));
    let read = move || {
        source.mirror(&approved)?;
        let (read, stamp) = source.read_at_rest(&before.library)?;
        before.maker.renew(Arc::clone(&read.library))?;
        steer(&before.maker.bench, &read);
        Ok::<_, ServeError>((before.renewed(read), stamp))
    };
    let (renewed, stamp) = tokio::task::spawn_blocking(read).await.map_err(|_| StoreError::Changed)??;
    current.replace(renewed);
    let warmed = current.clone();
    tokio::task::spawn_blocking(move || warm(&warmed));
    Ok(stamp)
}
