//! A connection's socket, with a time limit for a client that does not read.
//!
//! Measured is what the client has acknowledged, not what the kernel has taken: the kernel takes some hundred
//! kilobytes at once, and a slow line then shows no progress for minutes although it works.

use std::io::{self, IoSlice};
use std::os::fd::AsRawFd as _;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, AtomicU64, AtomicUsize, Ordering};
use std::sync::LazyLock;
use std::task::{Context, Poll};
use std::time::Duration;

use futures_util::task::AtomicWaker;
use metrics::counter;
use socket2::SockRef;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio::time::{Instant, Sleep};

/// Over how much time of waiting for a client its rate is taken.
pub(super) const WINDOW: Duration = Duration::from_secs(30);

/// The bytes that a client must take in that time: 1,000 a second. The worst lines that people read over, an
/// old phone at the edge of its network or a satellite, carry 2,000 to 4,000; one that carries less has to begin
/// again where it broke off, which ranges are for.
pub(super) const LEAST_BYTES: u64 = 30_000;

/// A socket that can tell how much of what was written is still on its way.
pub(super) trait Outgoing {
    /// The bytes that the other side has not acknowledged.
    fn unacknowledged(&self) -> u64;

    /// Makes the end of this socket give up what is still on its way.
    fn abort(&self);
}

impl Outgoing for TcpStream {
    fn unacknowledged(&self) -> u64 {
        let mut bytes: libc::c_int = 0;
        #[expect(unsafe_code, reason = "no crate at hand asks for this without it")]
        // SAFETY: the descriptor is open as long as `self`, and TIOCOUTQ writes one `c_int`.
        let asked = unsafe { libc::ioctl(self.as_raw_fd(), libc::TIOCOUTQ, &raw mut bytes) };
        // Where the system does not say, all has arrived: nobody is ended for what cannot be known.
        if asked == 0 { u64::try_from(bytes).unwrap_or(0) } else { 0 }
    }

    fn abort(&self) {
        let _ = SockRef::from(self).set_linger(Some(Duration::ZERO));
    }
}

/// A socket, and how long the client has kept us waiting.
pub(super) struct Line<S> {
    socket: S,
    state: Arc<LineState>,
    /// The bytes that the kernel has taken.
    taken: u64,
    wait: Option<Wait>,
}

/// A stretch of waiting for the client, over which its rate is taken.
struct Wait {
    alarm: Pin<Box<Sleep>>,
    /// The time of waiting before the present one.
    before: Duration,
    /// When the present waiting began; nothing while the kernel takes bytes.
    since: Option<Instant>,
    /// What was acknowledged when the stretch began.
    acknowledged: u64,
}

impl<S: Outgoing> Line<S> {
    pub(super) fn new(socket: S, state: Arc<LineState>) -> Self {
        Self { socket, state, taken: 0, wait: None }
    }

    /// Passes on the result of a write, and fails it once the client has been too slow.
    fn watched(&mut self, task: &mut Context<'_>, written: Poll<io::Result<usize>>) -> Poll<io::Result<usize>> {
        match written {
            Poll::Ready(written) => {
                self.taken += written.as_ref().map_or(0, |bytes| *bytes as u64);
                if let Some(wait) = &mut self.wait
                    && let Some(since) = wait.since.take()
                {
                    wait.before += since.elapsed();
                    self.state.writes_again();
                }
                Poll::Ready(written)
            }
            Poll::Pending => match self.is_too_slow(task) {
                true => {
                    counter!("evenhand_connections_ended_total", "why" => "slow").increment(1);
                    self.socket.abort();
                    Poll::Ready(Err(io::ErrorKind::TimedOut.into()))
                }
                false => Poll::Pending,
            },
        }
    }

    fn is_too_slow(&mut self, task: &mut Context<'_>) -> bool {
        let acknowledged = self.taken.saturating_sub(self.socket.unacknowledged());
        let wait = self.wait.get_or_insert_with(|| Wait {
            alarm: Box::pin(tokio::time::sleep(WINDOW)),
            before: Duration::ZERO,
            since: None,
            acknowledged,
        });
        let now = Instant::now();
        if wait.since.is_none() {
            wait.since = Some(now);
            wait.alarm.as_mut().reset(now + WINDOW.saturating_sub(wait.before));
            self.state.waits();
        }
        while wait.alarm.as_mut().poll(task).is_ready() {
            if acknowledged.saturating_sub(wait.acknowledged) < LEAST_BYTES {
                return true;
            }
            (wait.before, wait.since, wait.acknowledged) = (Duration::ZERO, Some(now), acknowledged);
            wait.alarm.as_mut().reset(now + WINDOW);
        }
        false
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for Line<S> {
    fn poll_read(self: Pin<&mut Self>, task: &mut Context<'_>, into: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        let before = into.filled().len();
        let read = Pin::new(&mut this.socket).poll_read(task, into);
        if into.filled().len() > before {
            this.state.moved();
        }
        read
    }
}

impl<S: AsyncWrite + Outgoing + Unpin> AsyncWrite for Line<S> {
    fn poll_write(self: Pin<&mut Self>, task: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let this = self.get_mut();
        let written = Pin::new(&mut this.socket).poll_write(task, bytes);
        this.watched(task, written)
    }

    fn poll_write_vectored(
        self: Pin<&mut Self>,
        task: &mut Context<'_>,
        slices: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let this = self.get_mut();
        let written = Pin::new(&mut this.socket).poll_write_vectored(task, slices);
        this.watched(task, written)
    }

    fn is_write_vectored(&self) -> bool {
        self.socket.is_write_vectored()
    }

    fn poll_flush(self: Pin<&mut Self>, task: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().socket).poll_flush(task)
    }

    fn poll_shutdown(self: Pin<&mut Self>, task: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().socket).poll_shutdown(task)
    }
}

/// Milliseconds of a clock that never goes back. It begins at an hour, so that zero is long ago.
pub(super) fn now() -> u64 {
    static BEGINNING: LazyLock<std::time::Instant> = LazyLock::new(std::time::Instant::now);
    3_600_000 + u64::try_from(BEGINNING.elapsed().as_millis()).unwrap_or(u64::MAX / 2)
}

/// How a connection stands, for those who look at all of them.
#[derive(Debug, Default)]
pub(super) struct LineState {
    /// When the client last sent something, or an answer ended, in milliseconds of [`now`].
    moved: AtomicU64,
    /// Since when the client lets us wait; zero while it does not.
    waits_since: AtomicU64,
    /// How many answers are being made or sent.
    answering: AtomicUsize,
    told: AtomicU8,
    waker: AtomicWaker,
}

/// What a connection is told from outside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Told {
    Nothing,
    /// To end after the answer that is under way.
    Finish,
    /// To end if it rests; else after the answer that is under way.
    GiveWay,
    /// To end now.
    End,
}

impl LineState {
    pub(super) fn new() -> Arc<Self> {
        let state = Self::default();
        state.moved();
        Arc::new(state)
    }

    fn moved(&self) {
        self.moved.store(now(), Ordering::Relaxed);
    }

    fn waits(&self) {
        self.waits_since.store(now(), Ordering::Relaxed);
    }

    fn writes_again(&self) {
        self.waits_since.store(0, Ordering::Relaxed);
        self.moved();
    }

    /// An answer begins that takes its time; it has ended when what is returned goes.
    pub(super) fn answering(self: &Arc<Self>) -> Answering {
        self.answering.fetch_add(1, Ordering::Relaxed);
        Answering(Arc::clone(self))
    }

    /// Since when nothing happens here; nothing while an answer is made or sent.
    pub(super) fn idle_since(&self) -> Option<u64> {
        let idle = self.answering.load(Ordering::Relaxed) == 0 && self.waits_since.load(Ordering::Relaxed) == 0;
        idle.then(|| self.moved.load(Ordering::Relaxed))
    }

    /// Since when the client lets us wait.
    pub(super) fn waits_since(&self) -> Option<u64> {
        Some(self.waits_since.load(Ordering::Relaxed)).filter(|since| *since != 0)
    }

    pub(super) fn tell(&self, told: Told) {
        self.told.fetch_max(told as u8, Ordering::AcqRel);
        self.waker.wake();
    }

    /// What was told; the task is woken when something is.
    pub(super) fn poll_told(&self, task: &mut Context<'_>) -> Told {
        self.waker.register(task.waker());
        match self.told.load(Ordering::Acquire) {
            0 => Told::Nothing,
            1 => Told::Finish,
            2 => Told::GiveWay,
            _ => Told::End,
        }
    }
}

#[cfg(test)]
impl LineState {
    /// Makes it as if nothing had moved here for so many milliseconds.
    pub(super) fn rested(&self, by: u64) {
        self.moved.store(now() - by, Ordering::Relaxed);
    }

    /// Makes it as if the client had let us wait for so many milliseconds.
    pub(super) fn waited(&self, by: u64) {
        self.waits_since.store(now() - by, Ordering::Relaxed);
    }
}

/// An answer that is being made or sent.
#[derive(Debug)]
pub(super) struct Answering(Arc<LineState>);

impl Drop for Answering {
    fn drop(&mut self) {
        self.0.moved();
        self.0.answering.fetch_sub(1, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;
    use std::sync::atomic::AtomicBool;

    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _, DuplexStream, duplex};

    use super::*;

    /// A socket whose kernel has room for 64 KB; the other side acknowledges what it has read.
    struct Kernel {
        stream: DuplexStream,
        read: Arc<Mutex<u64>>,
        written: u64,
        aborted: Arc<AtomicBool>,
    }

    impl Outgoing for Kernel {
        fn unacknowledged(&self) -> u64 {
            self.written - *self.read.lock().unwrap()
        }

        fn abort(&self) {
            self.aborted.store(true, Ordering::Relaxed);
        }
    }

    impl AsyncWrite for Kernel {
        fn poll_write(mut self: Pin<&mut Self>, task: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
            let written = Pin::new(&mut self.stream).poll_write(task, bytes);
            if let Poll::Ready(Ok(bytes)) = written {
                self.written += bytes as u64;
            }
            written
        }

        fn poll_flush(mut self: Pin<&mut Self>, task: &mut Context<'_>) -> Poll<io::Result<()>> {
            Pin::new(&mut self.stream).poll_flush(task)
        }

        fn poll_shutdown(mut self: Pin<&mut Self>, task: &mut Context<'_>) -> Poll<io::Result<()>> {
            Pin::new(&mut self.stream).poll_shutdown(task)
        }
    }

    /// Sends a megabyte to a reader who takes `bytes` and then rests for `rest`, again and again. Says whether
    /// all was sent, after how long, and whether the rest was given up.
    async fn sent_to(bytes: usize, rest: Duration) -> (bool, Duration, bool) {
        let (ours, mut theirs) = duplex(64 * 1024);
        let (read, aborted) = (Arc::new(Mutex::new(0)), Arc::new(AtomicBool::new(false)));
        let acknowledged = Arc::clone(&read);
        let reader = tokio::spawn(async move {
            let mut part = vec![0; bytes.max(1)];
            loop {
                tokio::time::sleep(rest).await;
                if bytes == 0 {
                    continue;
                }
                match theirs.read(&mut part).await {
                    Ok(0) | Err(_) => return,
                    Ok(length) => *acknowledged.lock().unwrap() += length as u64,
                }
            }
        });
        let kernel = Kernel { stream: ours, read, written: 0, aborted: Arc::clone(&aborted) };
        let mut line = Line::new(kernel, LineState::new());
        let begun = Instant::now();
        let written = line.write_all(&vec![7; 1 << 20]).await;
        reader.abort();
        (written.is_ok(), begun.elapsed(), aborted.load(Ordering::Relaxed))
    }

    #[tokio::test(start_paused = true)]
    async fn a_reader_who_takes_nothing_or_too_little_is_given_up_after_half_a_minute() {
        for (bytes, rest) in [(0, 1_000), (900, 1_000), (100, 200), (20_000, 25_000)] {
            let (whole, took, aborted) = sent_to(bytes, Duration::from_millis(rest)).await;
            assert!(!whole && aborted, "{bytes} in {rest} ms");
            assert!(took >= WINDOW && took <= WINDOW * 2, "{bytes} in {rest} ms: {took:?}");
        }
    }

    #[tokio::test(start_paused = true)]
    async fn a_bad_line_goes_on_to_the_end_however_long_that_takes() {
        for (bytes, rest) in [(2_000, 1_000), (4_000, 1_000), (20, 10), (40_000, 19_000), (60_000, 5_000)] {
            let (whole, took, aborted) = sent_to(bytes, Duration::from_millis(rest)).await;
            assert!(whole && !aborted, "{bytes} in {rest} ms, after {took:?}");
        }
    }

    #[tokio::test(start_paused = true)]
    async fn what_a_reader_does_between_two_requests_is_not_held_against_them() {
        let (ours, mut theirs) = duplex(64 * 1024);
        let read = Arc::new(Mutex::new(0));
        let kernel = Kernel { stream: ours, read: Arc::clone(&read), written: 0, aborted: Arc::default() };
        let mut line = Line::new(kernel, LineState::new());
        let mut part = vec![0; 80_000];
        // Each answer is waited for a moment, and much time is between them.
        for _ in 0..20 {
            let body = [7; 80_000];
            let (written, _) = tokio::join!(line.write_all(&body), async {
                tokio::time::sleep(Duration::from_secs(2)).await;
                theirs.read_exact(&mut part).await.unwrap();
                *read.lock().unwrap() += part.len() as u64;
            });
            written.unwrap();
            tokio::time::sleep(Duration::from_secs(29)).await;
        }
    }

    #[test]
    fn a_connection_is_idle_between_answers_and_hears_what_it_is_told() {
        let state = LineState::new();
        assert!(state.idle_since().is_some());
        let answer = state.answering();
        assert_eq!(state.idle_since(), None);
        drop(answer);
        state.waits();
        assert!(state.idle_since().is_none() && state.waits_since().is_some());
        state.writes_again();
        assert!(state.idle_since().is_some() && state.waits_since().is_none());

        let mut task = Context::from_waker(std::task::Waker::noop());
        assert_eq!(state.poll_told(&mut task), Told::Nothing);
        state.tell(Told::Finish);
        assert_eq!(state.poll_told(&mut task), Told::Finish);
        state.tell(Told::End);
        state.tell(Told::Finish);
        assert_eq!(state.poll_told(&mut task), Told::End, "the last word is that which ends it soonest");
    }
}
