//! Connections: accepted, limited, answered, ended in good order.

use std::convert::Infallible;
use std::future::{Ready, ready};
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::{Method, Request, Response};
use futures_util::future::Either;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use tokio::net::TcpListener;
use tokio::sync::Semaphore;
use tower::ServiceExt as _;

use super::ServeError;
use super::private;
use super::routes;
use super::served::{Current, Served};
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
        asked_to_stop().await;
        stopping.store(true, Ordering::Relaxed);
        tracing::info!("stopping: jobs that run are finished first");
        return Ok(());
    };
    let most = Arc::new(Semaphore::new(served.settings.connections.get()));
    let router = routes::routes(current.clone());
    drop(served);
    let graceful = GracefulShutdown::new();
    let mut http = http1::Builder::new();
    // Not `pipeline_flush`: it copies every body behind its head, and browsers do not pipeline.
    http.timer(TokioTimer::new()).header_read_timeout(HEAD).max_buf_size(HEAD_BYTES);
    let asked_to_stop = asked_to_stop();
    tokio::pin!(asked_to_stop);
    loop {
        let place = tokio::select! {
            () = &mut asked_to_stop => break,
            place = Arc::clone(&most).acquire_owned() => place,
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
        let front = Front { current: current.clone(), router: router.clone(), peer };
        let connection = graceful.watch(http.serve_connection(TokioIo::new(stream), front));
        tokio::spawn(async move {
            // A connection that breaks is the reader's line, not news.
            let _ = connection.await;
            drop(place);
        });
    }
    drop(readers);
    stopping.store(true, Ordering::Relaxed);
    tracing::info!("stopping: what is being sent is finished first");
    if tokio::time::timeout(FAREWELL, graceful.shutdown()).await.is_err() {
        tracing::warn!("some answers were not finished in time");
    }
    Ok(())
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

/// What a connection is answered by: what is in memory at once, everything else by the router.
#[derive(Clone)]
struct Front {
    current: Current,
    router: Router,
    peer: SocketAddr,
}

type Answer = Result<Response<Body>, Infallible>;

impl hyper::service::Service<Request<Incoming>> for Front {
    type Response = Response<Body>;
    type Error = Infallible;
    type Future = Either<Ready<Answer>, Pin<Box<dyn Future<Output = Answer> + Send>>>;

    fn call(&self, mut request: Request<Incoming>) -> Self::Future {
        let reads = matches!(*request.method(), Method::GET | Method::HEAD);
        if reads && request.uri().query().is_none() && routes::names_one_host(&request) {
            let answer = self.current.look(|served| from_memory(served, &request));
            if let Some(answer) = answer {
                return Either::Left(ready(Ok(answer)));
            }
        }
        request.extensions_mut().insert(ConnectInfo(self.peer));
        let answer = self.router.clone().oneshot(request.map(Body::new));
        Either::Right(Box::pin(answer))
    }
}

/// The answer to a request for what is in memory.
fn from_memory(served: &Served, request: &Request<Incoming>) -> Option<Response<Body>> {
    let entry = served.ready(request.uri().path())?;
    served.counts.from_memory.increment(1);
    let shelf = |key: &str, range| served.open(key, range);
    Some(entry.answer(request.method(), request.headers(), shelf))
}
