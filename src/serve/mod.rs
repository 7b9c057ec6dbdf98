//! The service: everything that speaks HTTP.
//!
//! A reading page that is in memory is answered before any router is asked (`listen`); everything else
//! goes through `routes`. Nothing here writes down who read what: logs and measurements count, and hold
//! no address, path, query or browser.

mod api;
mod asking;
mod bundle;
mod condition;
mod connections;
mod delivery;
mod described;
mod desk;
#[cfg(feature = "fuzzing")]
pub(crate) mod fuzzing;
mod household;
mod kept;
mod last_good;
mod limit;
mod line;
mod listen;
mod machines;
mod maker;
mod negotiate;
mod pages;
mod print;
mod private;
mod publish;
mod reader;
mod reload;
mod routes;
mod served;
mod shares;
mod spool;
mod zero_copy;

use std::num::NonZeroUsize;
use std::sync::Arc;

use tokio::sync::watch;

use crate::build::{BuildError, ShelfError};
use crate::config::{Config, Part, Serve, Webhooks};
use crate::content::{Absent, Standing};
use crate::files::{Area, Files};
use crate::search::SearchError;
use crate::store::{Store, StoreError};
use crate::voice::Speech;
use crate::worker::{Bench, Reach, Telling, Worker};

pub use desk::{Right, invitation_path, rights};
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

/// Opens the service and answers until somebody asks it to stop. `found` hears what is wrong with the
/// content, `ready` where the service listens.
///
/// # Errors
/// When it cannot start.
pub fn run(
    settings: Serve,
    config: &Config,
    found: impl FnOnce(&Standing),
    ready: impl FnOnce(&Listening),
) -> Result<(), ServeError> {
    let cores = std::thread::available_parallelism().map_or(1, NonZeroUsize::get);
    let jobs = settings.jobs.or(NonZeroUsize::new(cores.saturating_sub(1))).unwrap_or(NonZeroUsize::MIN);
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(cores)
        .enable_all()
        .build()
        .map_err(ServeError::Threads)?;
    if let Some(moved) = runtime.block_on(settings.kept.settle())? {
        tracing::info!("{moved}");
    }
    settings.kept.data().make().map_err(StoreError::from)?;
    warn_about(&settings);
    let store = runtime.block_on(Store::open(&settings.kept.database(), settings.kept.sealing_key()?))?;
    runtime.block_on(store.hold(&config.machine))?;
    let source = Arc::new(reload::Source::new(&settings, &config.program)?);
    let seen = runtime.block_on(source.begin(&store))?;
    let absent = if settings.allow_removal { Absent::Leave } else { Absent::StayInDoubt };
    let read = source.read(None, absent, found)?;
    let shared = settings.kept.store();
    let folder = Arc::new(Files::open(&shared, Area::Site)?);
    let guard = Arc::new(private::Guard::probe(settings.sandbox, &config.program));
    let tools = Speech::open(&config.program, &settings.kept.out.join("voices"), Some(jobs), settings.sandbox);
    let tools = Box::new(tools);
    let cache = Box::new(Files::open(&shared, Area::Cache)?);
    let bench = Bench::new(Arc::clone(&read.library), tools, cache, folder.clone(), settings.base.clone());
    reload::steer(&bench, &read);
    if guard.refuses().is_some() {
        bench.refuse();
    }
    let bench = Arc::new(bench);
    let maker = Arc::new(maker::Maker::new(Arc::clone(&bench), Arc::clone(&folder), store.clone())?);
    let prometheus = private::recorder();
    let worker = settings.roles.contains(&Part::Worker).then(|| {
        let publisher =
            publish::Publishing { store: store.clone(), source: Arc::clone(&source), bench: Arc::clone(&bench) };
        Worker::new(store.clone(), bench, Arc::new(publisher), telling(&settings), &config.machine, jobs.get())
    });
    let current = Current::new(served::Served::new(settings, store.clone(), maker, folder, read, guard));
    let (stop, stopping) = watch::channel(false);
    let until_stopped = stop.subscribe();
    let working = worker.map(|worker| runtime.spawn(Arc::new(worker).run(stopping)));
    runtime.spawn(reload::watch(current.clone(), source, seen));
    runtime.spawn(async move {
        listen::asked_to_stop().await;
        stop.send_replace(true);
    });
    let held = runtime.spawn(hold(store.clone(), config.machine.clone()));
    let ended = runtime.block_on(async {
        let ended = listen::listen(current, prometheus, until_stopped, ready).await;
        if let Some(working) = working {
            match &ended {
                Ok(()) => drop(working.await),
                Err(_) => working.abort(),
            }
        }
        held.abort();
        let _ = store.let_go(&config.machine).await;
        ended
    });
    // What still reads a file or lays out a page is not waited for: each file appears whole or not at all.
    runtime.shutdown_timeout(std::time::Duration::from_secs(1));
    ended
}

/// Says what the settings leave open that askers' privacy hangs on.
fn warn_about(settings: &Serve) {
    if settings.kept.key.is_none() {
        let key = settings.kept.data().key();
        let key = key.display();
        tracing::warn!(
            "EVENHAND_KEY is not set: the key lies in `{key}`, beside what it encrypts, so whoever copies the data folder \
             reads what askers wrote and how to reach them. Set EVENHAND_KEY to what the file says, start again, and \
             then delete the file"
        );
    }
    if settings.smtp.is_some() && settings.base.is_none() {
        tracing::error!(
            "mail needs EVENHAND_BASE, the public address: without it no asker can confirm an address, and none is told by mail"
        );
    }
}

/// Says again and again which machine uses the database.
async fn hold(store: Store, machine: String) {
    loop {
        tokio::time::sleep(std::time::Duration::from_secs(10)).await;
        if let Err(error) = store.hold(&machine).await {
            tracing::error!(%error, "the database");
        }
    }
}

fn telling(settings: &Serve) -> Telling {
    Telling {
        smtp: settings.smtp.clone(),
        from: settings.from.clone(),
        retention: settings.retention(),
        audit_days: settings.audit_days,
        reach: match settings.webhooks {
            Webhooks::Public => Reach::Public,
            Webhooks::Private => Reach::Anywhere,
        },
    }
}
