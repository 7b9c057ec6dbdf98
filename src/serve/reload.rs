//! Reads the content again while the service runs: a file was edited, or an edition was approved.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use super::ServeError;
use super::served::{Current, Read};
use crate::build::{Shelf as _, ShelfError, ShelfFault};
use crate::config::{Config, Serve};
use crate::content::{self, Library, Report};
use crate::document::{Digest, digest};
use crate::files::{Area, Files};
use crate::finding::Severity;
use crate::press::{Press, PressCommand};
use crate::search::Index;
use crate::store::{Approved, Store, StoreError};

/// How often the store is asked whether the library changed.
const ASK: Duration = Duration::from_secs(1);
/// Every how many questions the folders of content are looked at.
const LOOK_EVERY: u32 = 3;

/// Where the library is read from.
pub(super) struct Source {
    /// The installation's own content, then what was approved here.
    layers: Vec<PathBuf>,
    /// The files of approved editions, as all machines share them.
    pub(super) shared: Files,
    /// What the service remembers.
    remembered: Files,
    program: PathBuf,
    print_workers: usize,
}

impl Source {
    /// # Errors
    /// When the storage cannot be opened.
    pub(super) fn new(settings: &Serve, program: &Path) -> Result<Self, ShelfError> {
        let approved = settings.kept.out.join("approved");
        let mut layers = settings.content.clone();
        fs::create_dir_all(&approved).map_err(|error| unwritable(&approved, &error))?;
        layers.push(approved);
        Ok(Self {
            layers,
            shared: Files::open(&settings.kept.lasting(), Area::Content)?,
            remembered: Files::open(&settings.kept.lasting(), Area::Service)?,
            program: program.to_owned(),
            print_workers: settings.print_workers.get(),
        })
    }

    /// Brings what was approved onto this machine, and says what the content is before it is first read.
    ///
    /// # Errors
    /// When the database does not answer.
    pub(super) async fn begin(self: &Arc<Self>, store: &Store) -> Result<Seen, StoreError> {
        let version = store.library_version().await?;
        let approved = store.approved().await?;
        let source = Arc::clone(self);
        let mirrored = tokio::task::spawn_blocking(move || source.mirror(&approved)).await;
        // What was brought here before is served until it can be brought anew.
        let version = match mirrored {
            Ok(Ok(_)) => version,
            Ok(Err(error)) => {
                tracing::error!(%error, "approved editions cannot be brought here");
                -1
            }
            Err(_) => -1,
        };
        Ok(Seen { version, stamp: stamped(self).await })
    }

    /// The folder on this machine that holds what was approved.
    fn approved(&self) -> &Path {
        self.layers.last().map_or(Path::new("approved"), PathBuf::as_path)
    }

    /// Reads everything. An edition that was served and is broken now stays as it was; the log says so.
    pub(super) fn read(&self, before: Option<&Library>, found: impl FnOnce(&Report)) -> Result<Read, ServeError> {
        let today = Config::read().today;
        let (mut library, report) = content::load(&self.layers, &today);
        found(&report);
        let errors = report.findings.iter().filter(|finding| finding.severity == Severity::Error);
        let broken: BTreeSet<&str> = errors.map(|finding| finding.file.as_str()).collect();
        for (address, edition) in before.iter().flat_map(|library| &library.editions) {
            if broken.contains(edition.file.as_str()) && !library.editions.contains_key(address) {
                tracing::warn!(file = edition.file, "an edition has an error now; what it said before is served");
                library.editions.insert(address.clone(), edition.clone());
            }
        }
        let library = Arc::new(library);
        Ok(Read {
            index: Index::of(&library)?,
            press: Press::new(PressCommand::of(&self.program), &self.layers, &today, self.print_workers),
            gone: super::maker::remember(&self.remembered, &library)?,
            library,
        })
    }

    /// Brings the approved editions onto this machine. A file of the installation's own content that was
    /// changed since an edition was approved, or says the same, stands in its stead.
    /// Says whether a file came or went.
    fn mirror(&self, approved: &[Approved]) -> Result<bool, ShelfError> {
        let (mut wanted, mut moved) = (BTreeSet::new(), false);
        for edition in approved {
            let own = self.own(&edition.path);
            if own != edition.over_digest {
                continue;
            }
            let lock = lock_of(&edition.path);
            for (path, digest) in [(&edition.path, &edition.digest), (&lock, &edition.lock_digest)] {
                moved |= self.bring(path, digest)?;
                wanted.insert(self.approved().join(path));
            }
        }
        for path in below(self.approved()) {
            if !wanted.contains(&path) {
                fs::remove_file(&path).map_err(|error| unwritable(&path, &error))?;
                moved = true;
            }
        }
        Ok(moved)
    }

    /// The hash of a file of the installation's own content; empty for none.
    pub(super) fn own(&self, path: &str) -> String {
        let own = self.layers.iter().rev().skip(1).find_map(|layer| fs::read(layer.join(path)).ok());
        own.map(|bytes| hash(&bytes)).unwrap_or_default()
    }

    fn bring(&self, path: &str, wanted: &str) -> Result<bool, ShelfError> {
        let to = self.approved().join(path);
        if fs::read(&to).is_ok_and(|bytes| hash(&bytes) == wanted) {
            return Ok(false);
        }
        let fault = |message: &str| fault(path, message);
        let bytes = self.shared.get(path)?.ok_or_else(|| fault("an approved edition is not there"))?;
        if hash(&bytes) != wanted {
            return Err(fault("an approved edition is another one than was approved"));
        }
        let folder = to.parent().unwrap_or(self.approved());
        fs::create_dir_all(folder).map_err(|error| unwritable(folder, &error))?;
        let whole = tempfile::NamedTempFile::new_in(folder).and_then(|mut file| {
            file.write_all(&bytes)?;
            file.persist(&to).map_err(|failed| failed.error).map(drop)
        });
        whole.map(|()| true).map_err(|error| unwritable(&to, &error))
    }

    /// Names, sizes and times of all files of content: another answer when one of them changed.
    fn stamp(&self) -> Digest {
        let files = self.layers.iter().flat_map(|layer| below(layer));
        let stamps = files.map(|path| {
            let data = path.metadata().ok();
            let time = data.as_ref().and_then(|data| data.modified().ok());
            format!("{}\0{:?}\0{time:?}", path.display(), data.map(|data| data.len()))
        });
        let stamps: Vec<String> = stamps.collect();
        digest(&stamps.iter().map(String::as_bytes).collect::<Vec<_>>())
    }
}

/// The hash that approved files are known by.
pub(crate) fn hash(bytes: &[u8]) -> String {
    digest(&[bytes]).hex()
}

/// The record that lies beside a translation.
pub(crate) fn lock_of(path: &str) -> String {
    format!("{}.lock", path.strip_suffix(".md").unwrap_or(path))
}

/// The files below a folder, in order.
fn below(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            match path.is_dir() {
                true => folders.push(path),
                false => found.push(path),
            }
        }
    }
    found.sort();
    found
}

fn unwritable(path: &Path, error: &std::io::Error) -> ShelfError {
    fault(&path.display().to_string(), &error.to_string())
}

fn fault(key: &str, message: &str) -> ShelfError {
    ShelfError { key: key.to_owned(), fault: ShelfFault::Other, message: message.to_owned() }
}

/// What the content was when it was last read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Seen {
    version: i64,
    stamp: Digest,
}

/// Looks again and again whether the content changed, and serves what it says then.
pub(super) async fn watch(current: Current, source: Arc<Source>, mut seen: Seen) {
    let mut hangup = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::hangup()).ok();
    let mut tick = tokio::time::interval(ASK);
    tick.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    look_over(&current).await;
    for count in 0_u32.. {
        let asked = async {
            match &mut hangup {
                Some(hangup) => drop(hangup.recv().await),
                None => std::future::pending().await,
            }
        };
        let forced = tokio::select! { _ = tick.tick() => false, () = asked => true };
        // While the database is away, readers are served what is known.
        let Ok(version) = current.get().store.library_version().await else { continue };
        let stamp = match forced || count.is_multiple_of(LOOK_EVERY) {
            true => stamped(&source).await,
            false => seen.stamp,
        };
        let now = Seen { version, stamp };
        if seen == now && !forced {
            continue;
        }
        match renew(&current, &source).await {
            Ok(true) => {
                // What was brought here changed the folders.
                seen = Seen { stamp: stamped(&source).await, ..now };
            }
            Ok(false) => seen = now,
            Err(error) => {
                tracing::error!(%error, "the content cannot be read again; what it said before is served");
                continue;
            }
        }
        tracing::info!("the content was read again");
        look_over(&current).await;
    }
}

/// Moves the demands that the library as it is now moves.
async fn look_over(current: &Current) {
    let served = current.get();
    match served.store.look_over(&served.library).await {
        Ok(changed) if changed.is_empty() => {}
        Ok(changed) => tracing::info!(demands = changed.len(), "the content moved demands"),
        Err(error) => tracing::error!(%error, "demands cannot be looked over"),
    }
}

async fn stamped(source: &Arc<Source>) -> Digest {
    let source = Arc::clone(source);
    tokio::task::spawn_blocking(move || source.stamp()).await.unwrap_or_else(|_| digest(&[]))
}

/// Reads the library and serves it from now on. Says whether approved editions were brought or taken away.
async fn renew(current: &Current, source: &Arc<Source>) -> Result<bool, ServeError> {
    let served = current.get();
    let approved = served.store.approved().await?;
    let (source, before) = (Arc::clone(source), Arc::clone(&served));
    let read = move || {
        let moved = source.mirror(&approved)?;
        let read = source.read(Some(&before.library), |_| {})?;
        before.maker.renew(Arc::clone(&read.library))?;
        Ok::<_, ServeError>((before.renewed(read), moved))
    };
    let (renewed, moved) = tokio::task::spawn_blocking(read).await.map_err(|_| StoreError::Changed)??;
    current.replace(renewed);
    let served = current.get();
    tokio::task::spawn_blocking(move || served.warm());
    Ok(moved)
}
