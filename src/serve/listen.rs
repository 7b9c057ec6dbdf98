//! Connections: accepted, limited, answered, ended in good order.

use std::cell::Cell;
use std::convert::Infallible;
use std::future::{Ready, ready};
use std::net::SocketAddr;
use std::num::NonZeroUsize;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::{Method, Request, Response, StatusCode};
use axum::response::IntoResponse as _;
use futures_util::future::Either;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::{GracefulShutdown, Watcher};
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::{self, Handle};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, mpsc, watch};
use tokio::task::JoinSet;
use tower::ServiceExt as _;

use super::ServeError;
use super::private;
use super::routes;
use super::served::{Current, Served};
use super::zero_copy::{Socket, ZeroCopy};
use crate::config::Part;

/// How long a client may take for the head of a request.
const HEAD: Duration = Duration::from_secs(15);
/// The largest head of a request, in bytes.
const HEAD_BYTES: usize = 16 * 1024;
/// How long answers that are under way may take after the service was asked to stop.
const FAREWELL: Duration = Duration::from_secs(20);

/// Where a service listens.
#[derive(Debug, Clone, Copy)]
pub struct Listening {
    /// For readers; nothing where this process answers none.
    pub readers: Option<SocketAddr>,
    /// For those who run it.
    pub private: SocketAddr,
}

pub(super) async fn listen(
    current: Current,
    prometheus: metrics_exporter_prometheus::PrometheusHandle,
    mut stop: watch::Receiver<bool>,
    told: impl FnOnce(&Listening),
) -> Result<(), ServeError> {
    let served = current.get();
    let readers = match served.settings.roles.contains(&Part::Web) {
        true => Some(bind(served.settings.listen).await?),
        false => None,
    };
    let inside = bind(served.settings.private).await?;
    let address = |listener: &TcpListener, wanted| listener.local_addr().unwrap_or(wanted);
    let where_to = Listening {
        readers: readers.as_ref().map(|readers| address(readers, served.settings.listen)),
        private: address(&inside, served.settings.private),
    };
    let stopping = Arc::new(AtomicBool::new(false));
    let private_routes = private::routes(current.clone(), prometheus, Arc::clone(&stopping));
    tokio::spawn(async move {
        if let Err(error) = axum::serve(inside, private_routes).await {
            tracing::error!(%error, "the private address is no longer answered");
        }
    });
    work(&current, if readers.is_some() { Warmth::Wanted } else { Warmth::Unwanted });
    told(&where_to);
    let Some(readers) = readers else {
        drop(served);
        let _ = stop.wait_for(|stop| *stop).await;
        stopping.store(true, Ordering::Relaxed);
        tracing::info!("stopping: jobs that run are finished first");
        return Ok(());
    };
    let most = Arc::new(Semaphore::new(served.settings.connections.get()));
    let graceful = GracefulShutdown::new();
    let front = Front { current: current.clone(), router: routes::routes(current.clone()), main: Handle::current() };
    let lanes = Lanes::open(&front, &served.zero_copy)?;
    drop(served);
    // Whoever asked while the service was still starting was heard as well.
    let asked_to_stop = async { drop(stop.wait_for(|stop| *stop).await) };
    tokio::pin!(asked_to_stop);
    loop {
        let place = tokio::select! {
            () = &mut asked_to_stop => break,
            Ok(place) = Arc::clone(&most).acquire_owned() => place,
        };
        let accepted = tokio::select! {
            () = &mut asked_to_stop => break,
            accepted = readers.accept() => accepted,
        };
        let (stream, peer) = match accepted {
            Ok(accepted) => accepted,
            Err(error) => {
                // Out of files or memory: others must end before one more begins.
                tracing::warn!(%error, "a connection was not accepted");
                tokio::time::sleep(Duration::from_millis(50)).await;
                continue;
            }
        };
        let _ = stream.set_nodelay(true);
        lanes.take(Accepted { stream, peer, place, stopping: graceful.watcher() });
    }
    drop((readers, lanes));
    stopping.store(true, Ordering::Relaxed);
    tracing::info!("stopping: what is being sent is finished first");
    if tokio::time::timeout(FAREWELL, graceful.shutdown()).await.is_err() {
        tracing::warn!("some answers were not finished in time");
    }
    Ok(())
}

/// A connection, and its place among those that may be open.
struct Accepted {
    stream: TcpStream,
    peer: SocketAddr,
    place: OwnedSemaphorePermit,
    stopping: Watcher,
}

/// Threads that answer connections, each with those that it was given. Threads that share their work wake
/// each other for every answer from memory, which costs more than the answer. Half of the cores is enough for
/// them: the other half is the network's, the router's and the workers'.
struct Lanes {
    lanes: Vec<mpsc::UnboundedSender<Accepted>>,
    next: Cell<usize>,
}

impl Lanes {
    fn open(front: &Front, zero_copy: &ZeroCopy) -> Result<Self, ServeError> {
        let cores = std::thread::available_parallelism().map_or(1, NonZeroUsize::get);
        let lane = |_| {
            let (given, taken) = mpsc::unbounded_channel();
            let runtime = runtime::Builder::new_current_thread().enable_all().build().map_err(ServeError::Threads)?;
            let answered = answer(taken, front.clone(), zero_copy.clone());
            let thread = std::thread::Builder::new().name("answers".to_owned());
            thread.spawn(move || runtime.block_on(answered)).map_err(ServeError::Threads)?;
            Ok(given)
        };
        Ok(Self { lanes: (0..cores.div_ceil(2)).map(lane).collect::<Result<_, ServeError>>()?, next: Cell::new(0) })
    }

    /// Gives a connection to the thread whose turn it is.
    fn take(&self, accepted: Accepted) {
        let next = self.next.get();
        self.next.set((next + 1) % self.lanes.len());
        // A lane ends with the service only.
        let _ = self.lanes[next].send(accepted);
    }
}

/// Answers the connections of a lane until no more are given and all have ended.
async fn answer(mut taken: mpsc::UnboundedReceiver<Accepted>, front: Front, zero_copy: ZeroCopy) {
    let mut http = http1::Builder::new();
    // Not `pipeline_flush`: it copies every body behind its head, and browsers do not pipeline.
    http.timer(TokioTimer::new()).header_read_timeout(HEAD).max_buf_size(HEAD_BYTES);
    let mut connections = JoinSet::new();
    loop {
        let accepted = tokio::select! {
            Some(_) = connections.join_next() => continue,
            accepted = taken.recv() => accepted,
        };
        let Some(Accepted { stream, peer, place, stopping }) = accepted else { break };
        // The line moves from the thread that accepted it to this one.
        let Ok(stream) = stream.into_std().and_then(TcpStream::from_std) else { continue };
        let socket = TokioIo::new(Socket::new(stream, zero_copy.clone()));
        let connection = stopping.watch(http.serve_connection(socket, Caller { front: front.clone(), peer }));
        connections.spawn(async move {
            // A connection that breaks is the reader's line, not news.
            let _ = connection.await;
            drop(place);
        });
    }
    while connections.join_next().await.is_some() {}
}

async fn bind(address: SocketAddr) -> Result<TcpListener, ServeError> {
    TcpListener::bind(address).await.map_err(|error| ServeError::Listen { address, error })
}

/// Whether pages are made before somebody asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Warmth {
    Wanted,
    Unwanted,
}

/// The work beside answering: missing forms, pages ready in memory, addresses forgotten.
fn work(current: &Current, warmth: Warmth) {
    let served = current.get();
    let far = served.maker.far();
    if far.all > 0 {
        tracing::info!(missing = far.all, "making what is missing in the background");
    }
    let changed = current.clone();
    served.maker.work(move |address| {
        let served = changed.get();
        served.changed(address);
        let far = served.maker.far();
        if far.done.is_multiple_of(20) || far.done == far.all {
            tracing::info!(made = far.done, of = far.all, failed = far.failed, "making what is missing");
        }
    });
    let limited = Arc::clone(&served.limit);
    if warmth == Warmth::Wanted {
        tokio::task::spawn_blocking(move || served.warm());
    }
    tokio::spawn(async move {
        let mut minute = tokio::time::interval(Duration::from_secs(60));
        loop {
            minute.tick().await;
            limited.forget();
        }
    });
}

pub(super) async fn asked_to_stop() {
    use tokio::signal::unix::{SignalKind, signal};
    let (Ok(mut terminate), Ok(mut interrupt)) = (signal(SignalKind::terminate()), signal(SignalKind::interrupt()))
    else {
        return std::future::pending().await;
    };
    tokio::select! {
        _ = terminate.recv() => {}
        _ = interrupt.recv() => {}
    }
}

/// What answers: what is in memory at once, everything else by the router.
#[derive(Clone)]
struct Front {
    current: Current,
    router: Router,
    /// Where the router works: an answer that takes long must not hold up others of its lane.
    main: Handle,
}

/// Who is answered on a connection.
struct Caller {
    front: Front,
    peer: SocketAddr,
}

type Answer = Result<Response<Body>, Infallible>;

impl hyper::service::Service<Request<Incoming>> for Caller {
    type Response = Response<Body>;
    type Error = Infallible;
    type Future = Either<Ready<Answer>, Pin<Box<dyn Future<Output = Answer> + Send>>>;

    fn call(&self, mut request: Request<Incoming>) -> Self::Future {
        let reads = matches!(*request.method(), Method::GET | Method::HEAD);
        if reads && request.uri().query().is_none() && routes::names_one_host(&request) {
            let answer = self.front.current.look(|served| from_memory(served, &request));
            if let Some(answer) = answer {
                return Either::Left(ready(Ok(answer)));
            }
        }
        request.extensions_mut().insert(ConnectInfo(self.peer));
        // A set of one: when the reader goes, the answer is given up.
        let mut answer = JoinSet::new();
        answer.spawn_on(self.front.router.clone().oneshot(request.map(Body::new)), &self.front.main);
        Either::Right(Box::pin(async move {
            match answer.join_next().await {
                Some(Ok(answer)) => answer,
                _ => Ok(StatusCode::INTERNAL_SERVER_ERROR.into_response()),
            }
        }))
    }
}

/// The answer to a request for what is in memory.
fn from_memory(served: &Served, request: &Request<Incoming>) -> Option<Response<Body>> {
    let entry = served.ready(request.uri().path())?;
    served.counts.from_memory.increment(1);
    let shelf = |key: &str, range| served.open(key, range);
    Some(entry.answer(request.method(), request.headers(), shelf))
}
