//! Connections: accepted, limited, answered, ended in good order.

use std::cell::Cell;
use std::convert::Infallible;
use std::future::{Ready, ready};
use std::net::SocketAddr;
use std::num::NonZeroUsize;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use axum::Router;
use axum::body::{Body, Bytes, HttpBody};
use axum::extract::ConnectInfo;
use axum::http::{Method, Request, Response, StatusCode};
use axum::response::IntoResponse as _;
use futures_util::future::Either;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::{self, Handle};
use tokio::sync::{mpsc, oneshot, watch};
use tokio::task::JoinSet;
use tower::ServiceExt as _;

use super::ServeError;
use super::connections::{Admission, Connections, Place};
use super::line::{Answering, Line, LineState, Told};
use super::pages::Problem;
use super::private;
use super::routes;
use super::served::{Current, Served};
use super::zero_copy::{Socket, ZeroCopy};
use crate::config::{Part, Proxy};

/// How long a client may take for the head of a request.
const HEAD: Duration = Duration::from_secs(15);
/// The largest head of a request, in bytes.
const HEAD_BYTES: usize = 16 * 1024;
/// How long answers that are under way may take after the service was asked to stop.
const FAREWELL: Duration = Duration::from_secs(20);

/// How long a client that is refused may take for the head of its request, and for all.
const HEAD_OF_REFUSED: Duration = Duration::from_secs(3);
const REFUSED: Duration = Duration::from_secs(8);
/// The files that are not for connections: of the database, of workers, of what is read and made.
const OTHER_FILES: usize = 256;

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
    let each = (served.settings.proxy == Proxy::None).then(|| served.settings.connections_each.get());
    let connections = Connections::new(most_connections(served.settings.connections.get()), each);
    let private_routes = private::routes(private::Measured {
        current: current.clone(),
        prometheus,
        stopping: Arc::clone(&stopping),
        connections: Arc::clone(&connections),
        main: Handle::current(),
    });
    apart("health", async move {
        let answered = async { axum::serve(own(inside)?, private_routes).await };
        if let Err(error) = answered.await {
            tracing::error!(%error, "the private address is no longer answered");
        }
    })?;
    work(&current, if readers.is_some() { Warmth::Wanted } else { Warmth::Unwanted });
    told(&where_to);
    let Some(readers) = readers else {
        drop(served);
        let _ = stop.wait_for(|stop| *stop).await;
        stopping.store(true, Ordering::Relaxed);
        tracing::info!("stopping: jobs that run are finished first");
        return Ok(());
    };
    let front = Front { current: current.clone(), router: routes::routes(current.clone()), main: Handle::current() };
    let lanes = Lanes::open(&front, &served.zero_copy)?;
    drop(served);
    let accepting = Arc::clone(&connections);
    let accepted = apart("accepts", accept(readers, lanes, accepting, stop))?;
    let _ = accepted.await;
    stopping.store(true, Ordering::Relaxed);
    tracing::info!("stopping: what is being sent is finished first");
    if tokio::time::timeout(FAREWELL, connections.finish()).await.is_err() {
        tracing::warn!("some answers were not finished in time");
    }
    Ok(())
}

/// Runs something on a thread and a runtime of its own, where nothing of a request can hold it up. What is returned
/// ends with it.
fn apart(name: &str, work: impl Future<Output = ()> + Send + 'static) -> Result<oneshot::Receiver<()>, ServeError> {
    let runtime = runtime::Builder::new_current_thread().enable_all().build().map_err(ServeError::Threads)?;
    let (ended, end) = oneshot::channel();
    let run = move || {
        runtime.block_on(work);
        drop(ended);
    };
    std::thread::Builder::new().name(name.to_owned()).spawn(run).map_err(ServeError::Threads)?;
    Ok(end)
}

/// Moves a listener to the runtime of this thread.
fn own(listener: TcpListener) -> std::io::Result<TcpListener> {
    listener.into_std().and_then(TcpListener::from_std)
}

/// How many connections there may be with the files that the system gives: an answer may need one of its own.
fn most_connections(wanted: usize) -> usize {
    let files = rlimit::increase_nofile_limit(u64::MAX).ok().and_then(|files| usize::try_from(files).ok());
    let most = files.map_or(wanted, |files| files.saturating_sub(OTHER_FILES).max(64) / 2);
    if most < wanted {
        tracing::warn!(
            wanted,
            most,
            "the system gives too few files for so many connections: raise its limit (nofile)"
        );
    }
    wanted.min(most)
}

/// Accepts connections until it is asked to stop.
async fn accept(readers: TcpListener, lanes: Lanes, connections: Arc<Connections>, mut stop: watch::Receiver<bool>) {
    let readers = match own(readers) {
        Ok(readers) => readers,
        Err(error) => return tracing::error!(%error, "readers are not answered"),
    };
    // Whoever asked while the service was still starting was heard as well.
    let asked_to_stop = async { drop(stop.wait_for(|stop| *stop).await) };
    tokio::pin!(asked_to_stop);
    loop {
        let accepted = tokio::select! {
            () = &mut asked_to_stop => return,
            accepted = readers.accept() => accepted,
        };
        let (stream, peer) = match accepted {
            Ok(accepted) => accepted,
            Err(error) => {
                // Out of files or memory: others must end before one more begins.
                tracing::warn!(%error, "a connection was not accepted");
                connections.end_some();
                tokio::time::sleep(Duration::from_millis(50)).await;
                continue;
            }
        };
        let (place, refused) = match connections.admit(peer) {
            Admission::Served(place) => (place, None),
            Admission::Refused(place, why) => (place, Some(why)),
            Admission::Closed => continue,
        };
        let _ = stream.set_nodelay(true);
        lanes.take(Accepted { stream, peer, place, refused });
    }
}

/// A connection, and its place among those that may be open.
struct Accepted {
    stream: TcpStream,
    peer: SocketAddr,
    place: Place,
    /// Why it is not served, where there is no place.
    refused: Option<Problem>,
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
    // Not `pipeline_flush`: it copies every body behind its head, and browsers do not pipeline. The limit for a head
    // is also that for a connection that rests.
    http.timer(TokioTimer::new()).header_read_timeout(HEAD).max_buf_size(HEAD_BYTES);
    let mut once = http.clone();
    once.header_read_timeout(HEAD_OF_REFUSED).keep_alive(false);
    let mut connections = JoinSet::new();
    loop {
        let accepted = tokio::select! {
            Some(_) = connections.join_next() => continue,
            accepted = taken.recv() => accepted,
        };
        let Some(Accepted { stream, peer, place, refused }) = accepted else { break };
        // The line moves from the thread that accepted it to this one.
        let Ok(stream) = stream.into_std().and_then(TcpStream::from_std) else { continue };
        let state = Arc::clone(&place.state);
        let socket = TokioIo::new(Line::new(Socket::new(stream, zero_copy.clone()), Arc::clone(&state)));
        let caller = Caller { front: front.clone(), peer, state: Arc::clone(&state), refused };
        let http = if refused.is_some() { &once } else { &http };
        let connection = until_told(http.serve_connection(socket, caller), state);
        connections.spawn(async move {
            match refused {
                Some(_) => drop(tokio::time::timeout(REFUSED, connection).await),
                None => connection.await,
            }
            drop(place);
        });
    }
    while connections.join_next().await.is_some() {}
}

type Connection = http1::Connection<TokioIo<Line<Socket>>, Caller>;

/// Drives a connection to its end, or until it is told to end.
async fn until_told(connection: Connection, state: Arc<LineState>) {
    let mut connection = std::pin::pin!(connection);
    std::future::poll_fn(|task| {
        match state.poll_told(task) {
            // It began to answer in the moment in which it was told: that is finished first.
            Told::GiveWay if state.idle_since().is_none() => connection.as_mut().graceful_shutdown(),
            Told::GiveWay | Told::End => return Poll::Ready(()),
            Told::Finish => connection.as_mut().graceful_shutdown(),
            Told::Nothing => {}
        }
        // A connection that breaks is the reader's line, not news.
        connection.as_mut().poll(task).map(drop)
    })
    .await;
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
    state: Arc<LineState>,
    /// Why nothing is answered here but that.
    refused: Option<Problem>,
}

type Answer = Result<Response<Body>, Infallible>;

impl hyper::service::Service<Request<Incoming>> for Caller {
    type Response = Response<Body>;
    type Error = Infallible;
    type Future = Either<Ready<Answer>, Pin<Box<dyn Future<Output = Answer> + Send>>>;

    fn call(&self, mut request: Request<Incoming>) -> Self::Future {
        if let Some(why) = self.refused {
            let refused = |served: &Served| routes::refused(served, request.uri(), request.headers(), why);
            let answer = self.front.current.look(refused);
            private::count("refused", answer.status());
            return Either::Left(ready(Ok(answer)));
        }
        let reads = matches!(*request.method(), Method::GET | Method::HEAD);
        if reads && request.uri().query().is_none() && routes::names_one_host(&request) {
            let answer = self.front.current.look(|served| from_memory(served, &request));
            if let Some(answer) = answer {
                return Either::Left(ready(Ok(answer)));
            }
        }
        request.extensions_mut().insert(ConnectInfo(self.peer));
        let answering = self.state.answering();
        // A set of one: when the reader goes, the answer is given up.
        let mut answer = JoinSet::new();
        answer.spawn_on(self.front.router.clone().oneshot(request.map(Body::new)), &self.front.main);
        Either::Right(Box::pin(async move {
            match answer.join_next().await {
                Some(Ok(answer)) => {
                    answer.map(|answer| answer.map(|body| Body::new(Sending { body, _answering: answering })))
                }
                _ => Ok(StatusCode::INTERNAL_SERVER_ERROR.into_response()),
            }
        }))
    }
}

/// A body whose connection does not rest before it has ended.
struct Sending {
    body: Body,
    _answering: Answering,
}

impl HttpBody for Sending {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        task: &mut Context<'_>,
    ) -> Poll<Option<Result<hyper::body::Frame<Bytes>, axum::Error>>> {
        Pin::new(&mut self.get_mut().body).poll_frame(task)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> hyper::body::SizeHint {
        self.body.size_hint()
    }
}

/// The answer to a request for what is in memory.
fn from_memory(served: &Served, request: &Request<Incoming>) -> Option<Response<Body>> {
    let entry = served.ready(request.uri().path())?;
    served.counts.from_memory.increment(1);
    let shelf = |key: &str, range| served.open(key, range);
    Some(entry.answer(request.method(), request.headers(), shelf))
}

#[cfg(test)]
mod tests {
    use std::io::{Read as _, Write as _};
    use std::sync::mpsc as blocking;

    use axum::routing::get;

    use super::*;

    #[test]
    fn what_blocks_every_thread_of_the_service_does_not_hold_up_what_runs_apart() {
        let runtime = runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
        let inside = runtime.block_on(bind(SocketAddr::from(([127, 0, 0, 1], 0)))).unwrap();
        let address = inside.local_addr().unwrap();
        let routes = Router::new().route("/healthz", get(|| async { "alive\n" }));
        // The guard keeps the runtime's threads for what is spawned in it, as in the service.
        let entered = runtime.enter();
        let _ended = apart("health", async move { drop(axum::serve(own(inside).unwrap(), routes).await) }).unwrap();
        drop(entered);
        let (go, blocked) = blocking::channel::<()>();
        let blocked = Arc::new(std::sync::Mutex::new(blocked));
        let (begun, begins) = blocking::channel();
        for _ in 0..2 {
            let (blocked, begun) = (Arc::clone(&blocked), begun.clone());
            runtime.spawn(async move {
                begun.send(()).unwrap();
                let _ = blocked.lock().unwrap().recv();
            });
        }
        begins.recv().unwrap();
        begins.recv().unwrap();

        let mut stream = std::net::TcpStream::connect(address).unwrap();
        stream.write_all(b"GET /healthz HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n").unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();

        assert!(answer.ends_with("alive\n"), "{answer}");
        drop(go);
    }
}
