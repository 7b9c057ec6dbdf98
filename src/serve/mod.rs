//! The service: everything that speaks HTTP.
//!
//! A reading page that is in memory is answered before any router is asked (`listen`); everything else
//! goes through `routes`. Nothing here writes down who read what: logs and measurements count, and hold
//! no address, path, query or browser.

mod api;
mod bundle;
mod delivery;
mod limit;
mod listen;
mod machines;
mod maker;
mod negotiate;
mod pages;
mod print;
mod private;
mod routes;
mod served;

use std::num::NonZeroUsize;
use std::path::Path;
use std::sync::Arc;

use crate::build::{BuildError, ShelfError};
use crate::config::Serve;
use crate::content::Library;
use crate::files::Folder;
use crate::press::{Press, PressCommand};
use crate::search::{Index, SearchError};
use crate::store::{DatabaseUrl, SealingKey, Store, StoreError};
use crate::voice::Speech;

pub use listen::Listening;

use served::Current;

/// Why the service does not start, or ended.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ServeError {
    /// An address cannot be listened at.
    #[error("`{address}` cannot be listened at: {error}")]
    Listen {
        /// The address.
        address: std::net::SocketAddr,
        /// What the system said.
        error: std::io::Error,
    },
    /// The storage failed.
    #[error(transparent)]
    Shelf(#[from] ShelfError),
    /// What was made before cannot be looked at.
    #[error(transparent)]
    Build(#[from] BuildError),
    /// The text cannot be made ready for search.
    #[error(transparent)]
    Search(#[from] SearchError),
    /// The database, or the key that contacts are encrypted with.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The system gives no threads.
    #[error("no threads to work with: {0}")]
    Threads(std::io::Error),
}

/// Opens the service and answers until somebody asks it to stop. `ready` hears where it listens.
///
/// # Errors
/// When it cannot start.
pub fn run(
    settings: Serve,
    library: Library,
    program: &Path,
    today: &str,
    ready: impl FnOnce(&Listening),
) -> Result<(), ServeError> {
    let library = Arc::new(library);
    let out = settings.out.clone();
    let cores = std::thread::available_parallelism().map_or(1, NonZeroUsize::get);
    let jobs = settings.jobs.or(NonZeroUsize::new(cores.saturating_sub(1))).unwrap_or(NonZeroUsize::MIN);
    let folder = Arc::new(Folder::open(&out.join("site"))?);
    let gone = maker::remember(&out, &library)?;
    let tools = Box::new(Speech::open(program, &out.join("voices"), Some(jobs)));
    let maker =
        Arc::new(maker::Maker::new(Arc::clone(&library), tools, &out, Arc::clone(&folder), settings.base.clone())?);
    let prometheus = private::recorder();
    let index = Index::of(&library)?;
    let database = settings.database.clone().unwrap_or_else(|| DatabaseUrl::Sqlite(out.join("evenhand.db")));
    let key = settings.key.clone().map_or_else(|| SealingKey::kept_in(&out.join("service/key")), Ok)?;
    let press = Press::new(PressCommand::of(program), &settings.content, today, settings.print_workers.get());
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(cores)
        .enable_all()
        .build()
        .map_err(ServeError::Threads)?;
    let store = runtime.block_on(Store::open(&database, key))?;
    let read = served::Read { library, index, press, gone };
    let current = Current::new(served::Served::new(settings, store, Arc::clone(&maker), folder, read));
    let ended = runtime.block_on(listen::listen(current, prometheus, jobs, ready));
    maker.stop();
    // What still reads a file or lays out a page is not waited for: each file appears whole or not at all.
    runtime.shutdown_timeout(std::time::Duration::from_secs(1));
    ended
}
