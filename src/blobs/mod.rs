//! Files by key in a folder, in memory or in a bucket. A file exists whole or not at all.
//!
//! One address names a store, and each [`Area`] is a folder below it, so `file:outputs` gives
//! `outputs/site`, `outputs/cache` and so on. What an area holds may be the same on all of them:
//! a file is replaced as a whole, [`Files::create`] makes it for one of many who try, and a file that
//! is replaced while somebody reads it ends the reading instead of giving two halves.

pub(crate) mod data_folder;
mod fault;
mod local;
mod receive;
mod url;

use std::ops::Range;
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use futures_util::TryStreamExt as _;
use futures_util::stream::{self, BoxStream, StreamExt as _};
use object_store::local::LocalFileSystem;
use object_store::path::Path as Key;
use object_store::prefix::PrefixStore;
use object_store::{
    BackoffConfig, ClientOptions, GetOptions, ObjectStore, ObjectStoreExt as _, PutMode, PutOptions, RetryConfig,
};
use strum::IntoStaticStr;
use tokio::runtime::Runtime;

use crate::pipeline::{BlobError, BlobErrorKind, BlobStore, FileStamp};

pub use data_folder::{DataFolder, ITEMS};
use fault::MissingResource;
use local::{LocalReader, NEAR_BYTES};
pub use receive::Receiving;
use url::{Bucket, StoreUrlKind};
pub use url::{StoreUrl, StoreUrlError};

/// Parts of a store.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Area {
    /// The site that readers get.
    Site,
    /// Cached files, kept so that they are not made twice; losing them costs time.
    Cache,
    /// Editions that were approved here, laid out as content is.
    Content,
    /// Records of the service.
    Service,
}

impl Area {
    /// The name of its folder.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.into()
    }

    /// Returns the endurance of the area's files: those that are checked before use and can be made again may be lost
    /// when the machine loses power.
    fn endurance(self) -> Endurance {
        match self {
            Self::Cache => Endurance::Process,
            Self::Site | Self::Content | Self::Service => Endurance::Machine,
        }
    }

    /// Returns `true` if its files in a folder are for their owner alone; a web server may read those of the site.
    fn is_closed(self) -> bool {
        matches!(self, Self::Content | Self::Service)
    }
}

/// Guarantee for a file that was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Endurance {
    /// The end of this process, at any moment.
    Process,
    /// A loss of power: a put returns when the disk has the file. On an ordinary disk that takes 5 to 10 milliseconds a
    /// file, ten times as long as without, so a build of thousands of files does not wait for it.
    Machine,
}

/// Result of creating a file if it does not exist.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Created {
    /// The file was created.
    Now,
    /// The file existed and is unchanged.
    Before,
}

/// The files of an area, shared by threads. Its methods block, so call them from a thread that may wait; only
/// [`Files::stream`] is for asynchronous code.
#[derive(Clone)]
pub struct Files {
    store: Arc<dyn ObjectStore>,
    /// Number of bytes read at a time when a file is sent.
    stretch_bytes: u64,
    place: String,
    runtime: &'static Runtime,
    /// The folder on this machine whose files their owner alone may read.
    closed: Option<PathBuf>,
    /// The folder on this machine.
    folder: Option<PathBuf>,
}

/// Number of bytes of a remote file that one request fetches. Each reader of a file holds that much: with 4,096 slow
/// readers that is half a gigabyte. A request takes some milliseconds, so 128 KB give 20 MB a second and more.
const FAR_BYTES: u64 = 128 * 1024;

/// Time limit of one request to a bucket, with all that it carries.
const REQUEST_TIMEOUT: Duration = Duration::from_secs(30);

/// Time limit for a server that sends nothing.
const READ_TIMEOUT: Duration = Duration::from_secs(10);

/// Time limit for connecting to a server.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);

/// No request is tried again after this.
const RETRY_TIMEOUT: Duration = Duration::from_secs(10);

/// Maximum number of retries of a failed request.
const MAX_RETRIES: usize = 4;

impl Files {
    /// Opens an area of a store: a folder is made if it is not there, a bucket must be there and answer.
    ///
    /// # Errors
    /// When the folder cannot be made or is none, or the bucket cannot be reached, is not there or is not ours.
    pub fn open(url: &StoreUrl, area: Area) -> Result<Self, BlobError> {
        match &url.0 {
            StoreUrlKind::Folder(path) => {
                let folder = path.join(area.name());
                let files = Self::in_folder(&folder, area.endurance())?;
                Ok(Self { closed: area.is_closed().then_some(folder), ..files })
            }
            StoreUrlKind::Memory(memory) => {
                let store: Arc<dyn ObjectStore> = memory.clone();
                Self::new(Arc::new(PrefixStore::new(store, area.name())), NEAR_BYTES, format!("{url}{}", area.name()))
            }
            StoreUrlKind::Bucket(bucket) => Self::in_bucket(bucket, area, format!("{url}/{}", area.name())),
        }
    }

    /// Opens a folder as it is, without areas, and makes it if it is not there. A whole site is written
    /// to it at a time, so its files outlive the process and not the machine's power.
    ///
    /// # Errors
    /// When it cannot be made or is no folder.
    pub fn folder(path: &Path) -> Result<Self, BlobError> {
        Self::in_folder(path, Endurance::Process)
    }

    fn in_folder(path: &Path, endurance: Endurance) -> Result<Self, BlobError> {
        let place = path.display().to_string();
        let other = |message: String| BlobError { key: place.clone(), fault: BlobErrorKind::Other, message };
        std::fs::create_dir_all(path).map_err(|error| other(error.to_string()))?;
        let store = LocalFileSystem::new_with_prefix(path).map_err(|error| other(error.to_string()))?;
        let store = store.with_automatic_cleanup(true).with_fsync(endurance == Endurance::Machine);
        Ok(Self { folder: Some(path.to_owned()), ..Self::new(Arc::new(store), NEAR_BYTES, place)? })
    }

    fn in_bucket(bucket: &Bucket, area: Area, place: String) -> Result<Self, BlobError> {
        // A second provider in one process is refused; the first one does the work.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let backoff = BackoffConfig { max_backoff: Duration::from_secs(2), ..BackoffConfig::default() };
        let builder = bucket.builder();
        let plain = bucket.is_plain();
        let options = ClientOptions::new().with_timeout(REQUEST_TIMEOUT).with_read_timeout(READ_TIMEOUT);
        let options = options.with_connect_timeout(CONNECT_TIMEOUT).with_allow_http(plain);
        let store = builder
            .with_client_options(options)
            .with_retry(RetryConfig { backoff, max_retries: MAX_RETRIES, retry_timeout: RETRY_TIMEOUT })
            .build()
            .map_err(|error| BlobError {
                key: place.clone(),
                fault: BlobErrorKind::Refused,
                message: format!("its settings are not whole: {error}"),
            })?;
        let prefix: Key = bucket.prefix.parts().chain(Key::from(area.name()).parts()).collect();
        let files = Self::new(Arc::new(PrefixStore::new(store, prefix)), FAR_BYTES, place)?;
        files.look()?;
        Ok(files)
    }

    fn new(store: Arc<dyn ObjectStore>, stretch_bytes: u64, place: String) -> Result<Self, BlobError> {
        let runtime = runtime().map_err(|error| BlobError {
            key: place.clone(),
            fault: BlobErrorKind::Other,
            message: format!("no threads to work with: {error}"),
        })?;
        Ok(Self { store, stretch_bytes, place, runtime, closed: None, folder: None })
    }

    /// Checks at the start that the store answers.
    fn look(&self) -> Result<(), BlobError> {
        let first = self.runtime.block_on(self.store.list(None).try_next());
        first.map(drop).map_err(|error| fault::of(&self.place, &error))
    }

    /// Returns the location of these files, for people.
    #[must_use]
    pub fn place(&self) -> &str {
        &self.place
    }

    /// Creates a file if there is none. Of several callers that try at once, on one machine or many, exactly one
    /// creates it.
    ///
    /// If the answer of a bucket is lost and the request is repeated, the caller that created the file may get
    /// [`Created::Before`].
    ///
    /// # Errors
    /// When the storage is full or cannot be written.
    pub fn create(&self, key: &str, bytes: &[u8]) -> Result<Created, BlobError> {
        let path = path_of(key)?;
        let options = PutOptions { mode: PutMode::Create, ..PutOptions::default() };
        match self.runtime.block_on(self.store.put_opts(&path, bytes.to_vec().into(), options)) {
            Ok(_) => Ok(Created::Now),
            Err(object_store::Error::AlreadyExists { .. }) => Ok(Created::Before),
            Err(error) => Err(fault::of(key, &error)),
        }
    }

    /// Makes a file readable by its owner alone, if the area is closed.
    fn close(&self, key: &str) -> Result<(), BlobError> {
        let Some(folder) = &self.closed else { return Ok(()) };
        let closed = std::fs::set_permissions(folder.join(key), std::os::unix::fs::PermissionsExt::from_mode(0o600));
        closed.map_err(|error| BlobError {
            key: key.to_owned(),
            fault: BlobErrorKind::Other,
            message: error.to_string(),
        })
    }

    /// Reads a stretch of a file bit by bit, inside a Tokio runtime. An error ends the stream, and with it the
    /// connection, so that no reader takes a part for the whole.
    pub fn stream(&self, key: &str, range: Range<u64>) -> BoxStream<'static, Result<Vec<u8>, BlobError>> {
        let path = match path_of(key) {
            Ok(path) => path,
            Err(error) => return stream::iter([Err(error)]).boxed(),
        };
        match &self.folder {
            Some(folder) => {
                let reader = LocalReader::new(key, folder.join(path.as_ref()), range);
                let next = |mut reader: LocalReader| async { Ok(reader.next().await?.map(|bits| (bits, reader))) };
                stream::try_unfold(reader, next).boxed()
            }
            None => {
                let next = |mut reader: RangeReader| async { Ok(reader.next().await?.map(|bits| (bits, reader))) };
                stream::try_unfold(self.reader(path, range), next).boxed()
            }
        }
    }

    /// Reads a stretch of a file bit by bit, outside a Tokio runtime or where a thread may wait.
    ///
    /// # Errors
    /// When the storage or whoever takes the bits fails, or the file is shorter or another than it was.
    pub fn copy(
        &self,
        key: &str,
        range: Range<u64>,
        take: &mut dyn FnMut(&[u8]) -> std::io::Result<()>,
    ) -> std::io::Result<()> {
        let path = path_of(key).map_err(std::io::Error::other)?;
        // A file on this machine is read by this thread: handing each stretch to another costs more than reading it.
        if let Some(folder) = &self.folder {
            return local::copy(key, &folder.join(path.as_ref()), &range, take);
        }
        let mut reader = self.reader(path, range);
        while let Some(bits) = self.runtime.block_on(reader.next()).map_err(std::io::Error::other)? {
            take(&bits)?;
        }
        Ok(())
    }

    fn reader(&self, path: Key, range: Range<u64>) -> RangeReader {
        RangeReader { store: Arc::clone(&self.store), path, range, most_bytes: self.stretch_bytes, tag: None }
    }
}

fn changed(key: &str) -> BlobError {
    BlobError { key: key.to_owned(), fault: BlobErrorKind::Changed, message: fault::CHANGED.to_owned() }
}

/// The part of a file that is still to be read.
struct RangeReader {
    store: Arc<dyn ObjectStore>,
    path: Key,
    range: Range<u64>,
    most_bytes: u64,
    /// Says which file it was when the first stretch was read.
    tag: Option<String>,
}

impl RangeReader {
    async fn next(&mut self) -> Result<Option<Vec<u8>>, BlobError> {
        if self.range.is_empty() {
            return Ok(None);
        }
        let next = self.range.end.min(self.range.start + self.most_bytes);
        let fault = |error: object_store::Error| fault::of(self.path.as_ref(), &error);
        let options = GetOptions {
            range: Some((self.range.start..next).into()),
            if_match: self.tag.clone(),
            ..GetOptions::default()
        };
        let got = self.store.get_opts(&self.path, options).await.map_err(fault)?;
        let tag = got.meta.e_tag.clone();
        // Not every server obeys the condition.
        if self.tag.is_some() && tag != self.tag {
            return Err(changed(self.path.as_ref()));
        }
        let bits = got.bytes().await.map_err(fault)?;
        if bits.len() as u64 != next - self.range.start {
            return Err(changed(self.path.as_ref()));
        }
        self.tag = tag;
        self.range.start = next;
        Ok(Some(bits.to_vec()))
    }
}

/// Returns the runtime that all stores of this process use. It keeps a connection alive between two calls, which a
/// runtime on the caller's thread would not.
fn runtime() -> std::io::Result<&'static Runtime> {
    static RUNTIME: OnceLock<Runtime> = OnceLock::new();
    if let Some(runtime) = RUNTIME.get() {
        return Ok(runtime);
    }
    let mut builder = tokio::runtime::Builder::new_multi_thread();
    let built = builder.worker_threads(1).thread_name("files").enable_all().build()?;
    Ok(RUNTIME.get_or_init(|| built))
}

/// A key is names with a slash between them, the same on every store.
fn path_of(key: &str) -> Result<Key, BlobError> {
    let refused = |message: String| BlobError { key: key.to_owned(), fault: BlobErrorKind::Key, message };
    let path = Key::parse(key).map_err(|error| refused(error.to_string()))?;
    // A folder names what is half written with a number behind `#`, and shows nothing of that name.
    let half = key.rsplit_once('#').is_some_and(|(_, end)| !end.is_empty() && end.bytes().all(|c| c.is_ascii_digit()));
    match key.is_empty() || half || path.as_ref() != key {
        true => Err(refused(String::from("this cannot be the name of a file"))),
        false => Ok(path),
    }
}

impl std::fmt::Debug for Files {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Files").field("place", &self.place).finish_non_exhaustive()
    }
}

impl BlobStore for Files {
    fn get(&self, key: &str) -> Result<Option<Vec<u8>>, BlobError> {
        let path = path_of(key)?;
        // A file on this machine is read by this thread: handing it to another costs more than reading it.
        if let Some(folder) = &self.folder {
            match std::fs::read(folder.join(key)) {
                Ok(bytes) => return Ok(Some(bytes)),
                Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
                // All other faults are reported by the store.
                Err(_) => {}
            }
        }
        match self.runtime.block_on(async { self.store.get(&path).await?.bytes().await }) {
            Ok(bytes) => Ok(Some(bytes.to_vec())),
            Err(error) if fault::missing(&error) == Some(MissingResource::File) => Ok(None),
            Err(error) => Err(fault::of(key, &error)),
        }
    }

    fn put(&self, key: &str, bytes: &[u8]) -> Result<(), BlobError> {
        let path = path_of(key)?;
        let put = self.runtime.block_on(self.store.put(&path, bytes.to_vec().into()));
        put.map_err(|error| fault::of(key, &error))?;
        self.close(key)
    }

    fn check_room(&self, bytes: u64) -> Result<(), BlobError> {
        // A file system that does not report its free space counts as having room until it refuses.
        let Some(Ok(disk)) = self.folder.as_ref().map(rustix::fs::statvfs) else { return Ok(()) };
        let free = disk.f_bavail.saturating_mul(disk.f_frsize);
        if disk.f_blocks == 0 || bytes <= free {
            return Ok(());
        }
        let kilobytes = |bytes: u64| bytes.div_ceil(1000);
        let message =
            format!("the disk is full: {} KB are needed and {} KB are free", kilobytes(bytes), kilobytes(free));
        Err(BlobError { key: self.place.clone(), fault: BlobErrorKind::Full, message })
    }

    fn stamped_place(&self) -> Option<String> {
        let folder = self.folder.as_ref()?;
        Some(folder.canonicalize().unwrap_or_else(|_| folder.clone()).display().to_string())
    }

    fn stamp(&self, key: &str) -> Option<FileStamp> {
        let data = self.folder.as_ref()?.join(key).symlink_metadata().ok().filter(std::fs::Metadata::is_file)?;
        let time = |seconds: i64, nanos: i64| {
            Duration::new(u64::try_from(seconds).unwrap_or(0), u32::try_from(nanos).unwrap_or(0))
        };
        let changed = time(data.mtime(), data.mtime_nsec()).max(time(data.ctime(), data.ctime_nsec()));
        Some(FileStamp::new(data.size(), data.ino(), changed))
    }

    fn list(&self, prefix: &str) -> Result<Vec<String>, BlobError> {
        let path = (!prefix.is_empty()).then(|| path_of(prefix)).transpose()?;
        let list = self.runtime.block_on(self.store.list(path.as_ref()).try_collect::<Vec<_>>());
        let list = list.map_err(|error| fault::of(prefix, &error))?;
        let mut keys: Vec<String> = list.into_iter().map(|meta| meta.location.to_string()).collect();
        keys.sort();
        Ok(keys)
    }

    fn remove(&self, key: &str) -> Result<(), BlobError> {
        let path = path_of(key)?;
        if let Some(folder) = &self.folder {
            local::remove_half_written(&folder.join(path.as_ref()));
        }
        match self.runtime.block_on(self.store.delete(&path)) {
            Ok(()) => Ok(()),
            Err(error) if fault::missing(&error) == Some(MissingResource::File) => Ok(()),
            Err(error) => Err(fault::of(key, &error)),
        }
    }
}
