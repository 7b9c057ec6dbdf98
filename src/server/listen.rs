//! Connections: accepted, limited, answered, ended in good order.

use std::future::poll_fn;
use std::net::SocketAddr;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::Poll;
use std::time::Duration;

use axum::Router;
use axum::extract::ConnectInfo;
use axum::http::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use socket2::SockRef;
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::{self, Handle};
use tokio::sync::{oneshot, watch};
use tower::Service as _;

use super::ServeError;
use super::app::App;
use super::connections::{Admission, ConnectionSlot, Connections};
use super::error::HttpProblem;
use super::lingering::{LingeringConnections, MAX_LINGERING, busy_answer};
use super::private;
use super::request_body::RequestBody;
use super::routes::{self, Refused};
use super::sending::Sending;
use super::slow_clients::{ConnectionSignal, TimedSocket};
use super::state::warm;
use crate::config::{Proxy, ServicePart};

/// Time limit for a client to send the head of a request.
const HEAD: Duration = Duration::from_secs(15);
/// The largest head of a request, in bytes.
const HEAD_BYTES: usize = 16 * 1024;
/// Time that answers get to finish after the service was asked to stop.
const SHUTDOWN_GRACE: Duration = Duration::from_secs(20);

/// Bytes that the kernel takes for a client beyond what is on its way to it.
const MOST_UNSENT_BYTES: u32 = 64 << 10;

/// Time limit for a client that is refused to send the head of its request, and for all.
const HEAD_OF_REFUSED: Duration = Duration::from_secs(3);
const REFUSED: Duration = Duration::from_secs(8);
/// The files that are not for connections: of the database, of workers, of what is read and made.
const OTHER_FILES: usize = 256 + MAX_LINGERING;

/// Sockets and limits of a service.
#[derive(Debug, Clone, Copy)]
pub struct Listening {
    /// Address for readers; `None` if this process answers none.
    pub readers: Option<SocketAddr>,
    /// For those who run it.
    pub private: SocketAddr,
}

pub(super) async fn listen(
    current: App,
    prometheus: metrics_exporter_prometheus::PrometheusHandle,
    mut stop: watch::Receiver<bool>,
    told: impl FnOnce(&Listening),
) -> Result<(), ServeError> {
    let served = current.get();
    let readers = match served.settings.roles.contains(&ServicePart::Web) {
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
    work(&current, if readers.is_some() { Prewarm::Wanted } else { Prewarm::Unwanted });
    told(&where_to);
    let Some(readers) = readers else {
        drop(served);
        let _ = stop.wait_for(|stop| *stop).await;
        stopping.store(true, Ordering::Relaxed);
        tracing::info!("stopping: jobs that run are finished first");
        return Ok(());
    };
    let busy = busy_answer(&served.words);
    drop(served);
    let answers = Answers { router: routes::routes(current), runtime: Handle::current(), busy };
    let accepted = apart("accepts", accept(readers, answers, Arc::clone(&connections), stop))?;
    let _ = accepted.await;
    stopping.store(true, Ordering::Relaxed);
    tracing::info!("stopping: responses under way are finished first");
    if tokio::time::timeout(SHUTDOWN_GRACE, connections.finish()).await.is_err() {
        tracing::warn!("some answers were not finished in time");
    }
    Ok(())
}

/// Runs a task on a thread and a runtime of its own, which requests cannot block. The receiver completes when the task
/// ends.
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

/// Returns the number of connections that the system's file limit allows: an answer may need a file of its own.
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
async fn accept(
    readers: TcpListener,
    answers: Answers,
    connections: Arc<Connections>,
    mut stop: watch::Receiver<bool>,
) {
    let readers = match own(readers) {
        Ok(readers) => readers,
        Err(error) => return tracing::error!(%error, "readers are not answered"),
    };
    // Stop signals that came during the start were heard as well.
    let asked_to_stop = async { drop(stop.wait_for(|stop| *stop).await) };
    tokio::pin!(asked_to_stop);
    let mut lingering = LingeringConnections::new(answers.busy);
    loop {
        let accepted = tokio::select! {
            () = &mut asked_to_stop => return,
            accepted = readers.accept() => accepted,
        };
        let (stream, peer) = match accepted {
            Ok(accepted) => accepted,
            Err(error) => {
                // No files or memory left: other connections must end before another one begins.
                tracing::warn!(%error, "a connection was not accepted");
                connections.end_some();
                tokio::time::sleep(Duration::from_millis(50)).await;
                continue;
            }
        };
        lingering.expire();
        let (place, refused) = match connections.admit(peer) {
            Admission::Served(place) => (place, None),
            Admission::Refused(place, why) => (place, Some(why)),
            Admission::Closed => {
                lingering.refuse(stream);
                continue;
            }
        };
        let _ = stream.set_nodelay(true);
        // A reader who reads nothing holds this much in the kernel and not megabytes.
        let _ = SockRef::from(&stream).set_tcp_notsent_lowat(MOST_UNSENT_BYTES);
        // The socket moves from the runtime of this thread to that which answers.
        let Ok(stream) = stream.into_std() else { continue };
        answers.runtime.spawn(answer(Accepted { stream, peer, place, refused }, answers.router.clone()));
    }
}

/// The router, the runtime that answers connections, and the answer where there is no place.
struct Answers {
    router: Router,
    runtime: Handle,
    /// The answer to connections that are not even read.
    busy: Vec<u8>,
}

/// A connection, and its place among those that may be open.
struct Accepted {
    stream: std::net::TcpStream,
    peer: SocketAddr,
    place: ConnectionSlot,
    /// Why it is not served, where there is no place.
    refused: Option<HttpProblem>,
}

/// Serves a connection until it ends or is told to end.
async fn answer(Accepted { stream, peer, place, refused }: Accepted, router: Router) {
    let Ok(stream) = TcpStream::from_std(stream) else { return };
    let mut http = http1::Builder::new();
    // Not `pipeline_flush`: it copies every body behind its head, and browsers do not pipeline. The limit for a head
    // is also that for a connection that rests.
    http.timer(TokioTimer::new()).header_read_timeout(HEAD).max_buf_size(HEAD_BYTES);
    if refused.is_some() {
        http.header_read_timeout(HEAD_OF_REFUSED).keep_alive(false);
    }
    let state = &place.state;
    let service = service_fn(|mut request: Request<Incoming>| {
        request.extensions_mut().insert(ConnectInfo(peer));
        if let Some(why) = refused {
            request.extensions_mut().insert(Refused(why));
        }
        let answering = state.answering();
        let answer = router.clone().call(request.map(|body| RequestBody::new(body, state)));
        async move { answer.await.map(|answer| answer.map(|body| Sending::new(body, answering))) }
    });
    let socket = TokioIo::new(TimedSocket::new(stream, Arc::clone(state)));
    let mut connection = pin!(http.serve_connection(socket, service));
    let to_its_end = poll_fn(|task| {
        match state.poll_told(task) {
            // The connection began to answer at the moment when it was told to end: that answer is finished first.
            ConnectionSignal::GiveWay if state.idle_since().is_none() => connection.as_mut().graceful_shutdown(),
            ConnectionSignal::GiveWay | ConnectionSignal::End => return Poll::Ready(()),
            ConnectionSignal::Finish => connection.as_mut().graceful_shutdown(),
            ConnectionSignal::Nothing => {}
        }
        // A broken connection is caused by the reader's network and is not logged.
        connection.as_mut().poll(task).map(drop)
    });
    match refused {
        Some(_) => drop(tokio::time::timeout(REFUSED, to_its_end).await),
        None => to_its_end.await,
    }
}

async fn bind(address: SocketAddr) -> Result<TcpListener, ServeError> {
    TcpListener::bind(address).await.map_err(|error| ServeError::Listen { address, error })
}

/// Whether pages are made before somebody asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Prewarm {
    Wanted,
    Unwanted,
}

/// Starts the background work: missing formats, pages in memory, rate limits that can be forgotten.
fn work(current: &App, warmth: Prewarm) {
    let served = current.get();
    let far = served.maker.progress();
    if far.all > 0 {
        tracing::info!(missing = far.all, "missing formats are made in the background");
    }
    let changed = current.clone();
    served.maker.work(move |address| changed.get().changed(address));
    let limited = Arc::clone(&served.limit);
    if warmth == Prewarm::Wanted {
        let current = current.clone();
        tokio::task::spawn_blocking(move || warm(&current));
    }
    tokio::spawn(async move {
        let mut minute = tokio::time::interval(Duration::from_secs(60));
        loop {
            minute.tick().await;
            limited.forget();
        }
    });
}

/// Catches the signals that ask the service to stop, from this call on; the future completes when one arrives.
pub(super) fn asked_to_stop() -> impl Future<Output = ()> + Send + 'static {
    use tokio::signal::unix::{SignalKind, signal};
    let caught = signal(SignalKind::terminate()).and_then(|term| Ok((term, signal(SignalKind::interrupt())?)));
    async move {
        let Ok((mut terminate, mut interrupt)) = caught else { return std::future::pending().await };
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::io::{Read as _, Write as _};
    use std::sync::atomic::AtomicUsize;
    use std::sync::mpsc as blocking;

    use axum::body::{Body, Bytes};
    use axum::routing::get;

    use super::*;

    #[tokio::test]
    async fn a_signal_that_comes_before_anybody_waits_for_it_is_not_lost() {
        let asked = asked_to_stop();
        rustix::process::kill_process(rustix::process::getpid(), rustix::process::Signal::TERM).unwrap();

        tokio::time::timeout(Duration::from_secs(30), asked).await.unwrap();
    }

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

    /// A body without an end that counts what is taken of it.
    fn endless(handed: &Arc<AtomicUsize>) -> Body {
        let handed = Arc::clone(handed);
        let part = Bytes::from(vec![b'a'; 8 << 10]);
        Body::from_stream(futures_util::stream::repeat_with(move || {
            handed.fetch_add(part.len(), Ordering::Relaxed);
            Ok::<_, std::io::Error>(part.clone())
        }))
    }

    #[test]
    fn whoever_is_not_even_refused_is_told_when_to_come_back() {
        let runtime = runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
        let (tell, stop) = watch::channel(false);
        // No place is there, and one household is refused four times at most.
        let connections = Connections::new(0, None);
        let answers =
            Answers { router: Router::new(), runtime: runtime.handle().clone(), busy: busy_answer(&BTreeMap::new()) };
        let readers = runtime.block_on(bind(SocketAddr::from(([127, 0, 0, 1], 0)))).unwrap();
        let address = readers.local_addr().unwrap();
        let entered = runtime.enter();
        let _ended = apart("accepts", accept(readers, answers, Arc::clone(&connections), stop)).unwrap();
        drop(entered);
        let held: Vec<_> = (0..4).map(|_| std::net::TcpStream::connect(address).unwrap()).collect();

        for _ in 0..MAX_LINGERING + 10 {
            let mut reader = std::net::TcpStream::connect(address).unwrap();
            reader.write_all(b"GET / HTTP/1.1\r\nhost: a\r\n\r\n").unwrap();
            let mut answer = String::new();
            reader.read_to_string(&mut answer).unwrap();
            assert!(answer.starts_with("HTTP/1.1 503 ") && answer.contains("\r\nretry-after: 15\r\n"), "{answer}");
        }
        tell.send(true).unwrap();
        drop(held);
    }

    #[test]
    fn a_reader_who_reads_nothing_is_handed_little_of_a_large_answer() {
        let runtime = runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
        let (tell, stop) = watch::channel(false);
        let connections = Connections::new(10, None);
        let handed = Arc::new(AtomicUsize::new(0));
        let counted = Arc::clone(&handed);
        let answers = Answers {
            router: Router::new().fallback(move || {
                let answer = endless(&counted);
                async move { answer }
            }),
            runtime: runtime.handle().clone(),
            busy: Vec::new(),
        };
        let readers = runtime.block_on(bind(SocketAddr::from(([127, 0, 0, 1], 0)))).unwrap();
        let address = readers.local_addr().unwrap();
        let entered = runtime.enter();
        let _ended = apart("accepts", accept(readers, answers, Arc::clone(&connections), stop)).unwrap();
        drop(entered);
        let socket = socket2::Socket::new(socket2::Domain::IPV4, socket2::Type::STREAM, None).unwrap();
        socket.set_recv_buffer_size(2048).unwrap();
        socket.connect(&address.into()).unwrap();
        let mut reader = std::net::TcpStream::from(socket);
        reader.write_all(b"GET / HTTP/1.1\r\nhost: a\r\n\r\n").unwrap();

        // What the kernel takes grows for as long as something is acknowledged.
        let (mut before, mut as_before) = (0, 0);
        while connections.waiting() == 0 || as_before < 20 {
            std::thread::sleep(Duration::from_millis(20));
            let now = handed.load(Ordering::Relaxed);
            as_before = if now == before { as_before + 1 } else { 0 };
            before = now;
        }

        let most = MOST_UNSENT_BYTES as usize * 4;
        assert!((1..most).contains(&before), "{before} bytes were handed over, at most {most} are expected");
        tell.send(true).unwrap();
        drop(reader);
    }
}
