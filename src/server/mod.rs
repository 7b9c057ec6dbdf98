//! The service: everything that speaks HTTP.
//!
//! Every request takes one path: `listen` gives it to the router, and `routes` answers it from memory
//! (`response_cache`) or calls the handler, and adds security headers. Nothing here records who read what: logs and
//! metrics only count, and hold no address, path, query or browser.

mod accessibility;
mod api;
mod api_responses;
mod app;
mod bundle;
mod condition;
mod connections;
mod costly;
mod demand_board;
mod desk;
mod edition_facts;
mod error;
mod feeds;
#[cfg(feature = "fuzzing")]
pub(crate) mod fuzzing;
mod last_good;
mod lingering;
mod listen;
mod lists;
mod made_index;
mod negotiate;
mod on_demand;
mod operator;
mod passports;
pub mod preview;
mod previews;
mod print_desk;
mod private;
mod publish;
mod rate_limit;
mod rate_limit_key;
mod reader;
mod redirect;
mod reload;
mod replies;
mod request_body;
mod requests;
mod response_cache;
mod retry_after;
mod routes;
mod safety;
mod search;
mod sending;
mod service_page;
mod slow_clients;
mod spool;
mod state;
mod stored_print;
mod stored_response;
mod work_slots;

use std::num::NonZeroUsize;
use std::sync::Arc;

use tokio::sync::watch;

use crate::blobs::{Area, Files};
use crate::config::{Config, ServeArgs, ServicePart, Webhooks};
use crate::content::{Absent, LastGoodContent};
use crate::database::{Store, StoreError};
use crate::pipeline::{BlobError, BuildError};
use crate::search::SearchError;
use crate::speech::SpeechService;
use crate::worker::{ArtifactMaker, EgressPolicy, NotificationSettings, Worker};

pub use desk::{DeclaredAccess, invitation_path, rights};
pub use listen::Listening;

use app::App;

/// Why the service does not start, or ended.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ServeError {
    /// An address cannot be listened at.
    #[error("cannot listen at `{address}`: {error}")]
    Listen {
        /// The address.
        address: std::net::SocketAddr,
        /// Error of the operating system.
        error: std::io::Error,
    },
    /// The storage failed.
    #[error(transparent)]
    Shelf(#[from] BlobError),
    /// The artifacts that were made before cannot be read.
    #[error(transparent)]
    Build(#[from] BuildError),
    /// The text cannot be made ready for search.
    #[error(transparent)]
    Search(#[from] SearchError),
    /// The database, or the key that contacts are encrypted with.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The system gives no threads.
    #[error("threads cannot be started: {0}")]
    Threads(std::io::Error),
}

/// Opens the service and answers until it is asked to stop. `found` is called with the findings in the content, `ready`
/// with the addresses on which the service listens.
///
/// # Errors
/// When it cannot start.
pub fn run(
    settings: ServeArgs,
    config: &Config,
    found: impl FnOnce(&LastGoodContent),
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
    let data = settings.kept.data();
    data.make()
        .map_err(|error| crate::database::PlaceError::File { path: data.path().to_owned(), error })
        .map_err(StoreError::from)?;
    warn_about(&settings);
    let store = runtime.block_on(Store::open(&settings.kept.database(), settings.kept.sealing_key()?))?;
    runtime.block_on(store.lock(&config.machine))?;
    let source = Arc::new(reload::LibrarySource::new(&settings, &config.program)?);
    let seen = runtime.block_on(source.begin(&store))?;
    let absent = if settings.allow_removal { Absent::Leave } else { Absent::StayInDoubt };
    let read = source.read(None, absent, found)?;
    let shared = settings.kept.store();
    let folder = Arc::new(Files::open(&shared, Area::Site)?);
    let guard = Arc::new(private::Guard::probe(settings.sandbox, &config.program));
    let speech = SpeechService::open(&config.program, &settings.kept.out.join("voices"), Some(jobs), settings.sandbox);
    let print = Box::new(source.print_engine(jobs.get()));
    let cache = Box::new(Files::open(&shared, Area::Cache)?);
    let bench = ArtifactMaker::new(
        Arc::clone(&read.library),
        Box::new(speech),
        print,
        cache,
        folder.clone(),
        settings.base.clone(),
    );
    reload::steer(&bench, &read);
    if guard.refuses().is_some() {
        bench.refuse();
    }
    let bench = Arc::new(bench);
    let index = settings.kept.out.join("cache/made.json");
    let maker = on_demand::OnDemandMaker::new(Arc::clone(&bench), Arc::clone(&folder), store.clone(), index)?;
    let maker = Arc::new(maker);
    let prometheus = private::recorder();
    let worker = settings.roles.contains(&ServicePart::Worker).then(|| {
        let publisher =
            publish::Publishing { store: store.clone(), source: Arc::clone(&source), bench: Arc::clone(&bench) };
        Worker::new(store.clone(), bench, Arc::new(publisher), telling(&settings), &config.machine, jobs.get())
    });
    let replies = replies::ReplyFiles::new(Files::open(&settings.kept.lasting(), Area::Service)?);
    runtime.block_on(replies.refresh(&store))?;
    let current = App::new(state::Snapshot::new(settings, store.clone(), maker, folder, read, guard, replies));
    let (stop, stopping) = watch::channel(false);
    let until_stopped = stop.subscribe();
    let working = worker.map(|worker| runtime.spawn(Arc::new(worker).run(stopping)));
    runtime.spawn(reload::watch(current.clone(), source, seen));
    // Caught before anybody is told that the service answers: who stops it then may do so at once.
    let asked_to_stop = {
        let _entered = runtime.enter();
        listen::asked_to_stop()
    };
    runtime.spawn(async move {
        asked_to_stop.await;
        stop.send_replace(true);
    });
    let held = runtime.spawn(keep_lock(store.clone(), config.machine.clone()));
    let ended = runtime.block_on(async {
        let ended = listen::listen(current, prometheus, until_stopped, ready).await;
        if let Some(working) = working {
            match &ended {
                Ok(()) => drop(working.await),
                Err(_) => working.abort(),
            }
        }
        held.abort();
        let _ = store.unlock(&config.machine).await;
        ended
    });
    // Threads that still read a file or lay out a page are not waited for: each file appears whole or not at all.
    runtime.shutdown_timeout(std::time::Duration::from_secs(1));
    ended
}

/// Warns about settings that endanger the privacy of people who asked, and about a site that nobody is named for.
fn warn_about(settings: &ServeArgs) {
    if let Some(missing) = settings.operator.operator().missing() {
        tracing::warn!("{missing}");
    }
    if settings.kept.key.is_none() {
        let key = settings.kept.data().key();
        let key = key.display();
        tracing::warn!(
            "EVENHAND_KEY is not set: the key lies in `{key}`, beside what it encrypts, so whoever copies the data folder \
             can read what people wrote in requests, and their contacts. Set EVENHAND_KEY to the content of the file, start \
             again, and then delete the file"
        );
    }
    if settings.smtp.is_some() && settings.base.is_none() {
        tracing::error!(
            "mail needs EVENHAND_BASE, the public address of the service: without it nobody can confirm an address, and no mail is sent"
        );
    }
    tell_what_is_off(settings);
}

/// Logs what the settings leave switched off, and what switches it on.
fn tell_what_is_off(settings: &ServeArgs) {
    let missing = |set: bool, name: &'static str| (!set).then_some(name);
    let for_mail: Vec<&str> = [
        missing(settings.smtp.is_some(), "EVENHAND_SMTP"),
        missing(settings.from.is_some(), "EVENHAND_FROM"),
        missing(settings.base.is_some(), "EVENHAND_BASE"),
    ]
    .into_iter()
    .flatten()
    .collect();
    if !for_mail.is_empty() {
        let set = for_mail.join(", ");
        tracing::info!("off: mail to people who asked; their pages say so. To send mail, set {set}");
    }
    if settings.contact.is_none() {
        tracing::info!("off: the line that says how to write to the people who run this service. Set EVENHAND_CONTACT");
    }
    if !settings.roles.contains(&ServicePart::Worker) {
        tracing::info!("off in this process: making formats and sending messages. Run `evenhand work` beside it");
    }
}

/// Renews the lock on the database again and again.
async fn keep_lock(store: Store, machine: String) {
    loop {
        tokio::time::sleep(std::time::Duration::from_secs(10)).await;
        if let Err(error) = store.lock(&machine).await {
            tracing::error!(%error, "the lock on the database cannot be renewed");
        }
    }
}

fn telling(settings: &ServeArgs) -> NotificationSettings {
    NotificationSettings {
        smtp: settings.smtp.clone(),
        from: settings.from.clone(),
        retention: settings.retention(),
        audit_days: settings.audit_days,
        reach: match settings.webhooks {
            Webhooks::Public => EgressPolicy::Public,
            Webhooks::Private => EgressPolicy::Anywhere,
        },
    }
}
