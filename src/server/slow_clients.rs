//! A connection's socket, with a time limit for a client that does not read, and what is known of a client that sends
//! its request bit by bit.
//!
//! Measured is what the client has acknowledged, not what the kernel has taken: the kernel takes some hundred
//! kilobytes at once, and a slow line then shows no progress for minutes although it works.

use std::io::{self, IoSlice};
use std::os::fd::AsRawFd as _;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicBool, AtomicU8, AtomicU64, AtomicUsize, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use futures_util::task::AtomicWaker;
use metrics::counter;
use socket2::SockRef;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio::time::{Instant, Sleep};

/// Shortest time of waiting for a client over which its rate is measured.
const WINDOW: Duration = Duration::from_secs(30);

/// Maximum addition to that time. It differs between connections: those that began together are not all ended at one
/// moment, which would hold up everybody else.
const SPREAD: Duration = Duration::from_secs(15);

/// Minimum rate of a client, in bytes per second. The worst lines that people read over, an old phone at the
/// edge of its network or a satellite, carry 2,000 to 4,000; one that carries less has to begin again where it broke
/// off, which ranges are for.
const LEAST_RATE: u64 = 1_000;

/// Chooses the measuring time of a connection. Connections that begin one after the other get very different ones.
fn window() -> Duration {
    static CONNECTIONS: AtomicU64 = AtomicU64::new(0);
    // Multiples of the golden ratio are spread evenly over the 64-bit numbers.
    let spread = CONNECTIONS.fetch_add(1, Ordering::Relaxed).wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 48;
    WINDOW + SPREAD * u32::try_from(spread).unwrap_or(0) / (1 << 16)
}

/// The bytes that were written to a socket and that the other side has not acknowledged.
fn unacknowledged(socket: &TcpStream) -> u64 {
    let mut bytes: libc::c_int = 0;
    #[expect(unsafe_code, reason = "no crate at hand asks for this without it")]
    // SAFETY: the descriptor is open as long as `socket`, and TIOCOUTQ writes one `c_int`.
    let asked = unsafe { libc::ioctl(socket.as_raw_fd(), libc::TIOCOUTQ, &raw mut bytes) };
    // If the system does not say, everything counts as received, so that no client is ended for something unknown.
    if asked == 0 { u64::try_from(bytes).unwrap_or(0) } else { 0 }
}

/// A socket, and how long the client has kept us waiting.
pub(super) struct TimedSocket {
    socket: TcpStream,
    state: Arc<LineState>,
    /// The bytes that the kernel has taken.
    taken: u64,
    wait: Option<WaitPeriod>,
}

/// A stretch of waiting for the client, over which its rate is taken.
struct WaitPeriod {
    alarm: Pin<Box<Sleep>>,
    pace: Pace,
}

/// Bytes that a client took, and the time of waiting in which it took them.
#[derive(Debug)]
struct Pace {
    /// The time of waiting over which the rate is measured.
    window: Duration,
    /// The time of waiting before the present one.
    before: Duration,
    /// Start of the present wait; `None` while the kernel takes bytes.
    since: Option<Instant>,
    /// Number of bytes acknowledged at the start of the wait.
    acknowledged: u64,
}

/// Decision about a client that lets us wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum StallVerdict {
    /// Looking again then.
    LookAt(Instant),
    /// The client has taken too little.
    TooSlow,
}

impl Pace {
    fn new(window: Duration, acknowledged: u64) -> Self {
        Self { window, before: Duration::ZERO, since: None, acknowledged }
    }

    /// The client lets us wait now, and has acknowledged so much in all.
    fn waits(&mut self, now: Instant, acknowledged: u64) -> StallVerdict {
        let since = *self.since.get_or_insert(now);
        let waited = self.before + now.saturating_duration_since(since);
        if waited < self.window {
            return StallVerdict::LookAt(now + (self.window - waited));
        }
        if acknowledged.saturating_sub(self.acknowledged) < LEAST_RATE * self.window.as_secs() {
            return StallVerdict::TooSlow;
        }
        *self = Self { since: Some(now), ..Self::new(self.window, acknowledged) };
        StallVerdict::LookAt(now + self.window)
    }

    /// The kernel takes bytes again. Says whether it did not before.
    fn goes_on(&mut self, now: Instant) -> bool {
        let since = self.since.take();
        self.before += since.map_or(Duration::ZERO, |since| now.saturating_duration_since(since));
        since.is_some()
    }
}

impl TimedSocket {
    pub(super) fn new(socket: TcpStream, state: Arc<LineState>) -> Self {
        Self { socket, state, taken: 0, wait: None }
    }

    /// Passes on the result of a write, and fails it once the client has been too slow.
    fn watched(&mut self, task: &mut Context<'_>, written: Poll<io::Result<usize>>) -> Poll<io::Result<usize>> {
        match written {
            Poll::Ready(written) => {
                self.taken += written.as_ref().map_or(0, |bytes| *bytes as u64);
                if let Some(wait) = &mut self.wait
                    && wait.pace.since.is_some()
                    && wait.pace.goes_on(Instant::now())
                {
                    self.state.writes_again();
                }
                Poll::Ready(written)
            }
            Poll::Pending if self.is_too_slow(task) => {
                counter!("evenhand_connections_ended_total", "why" => "slow").increment(1);
                // Closing the socket drops the bytes that are still on their way.
                let _ = SockRef::from(&self.socket).set_linger(Some(Duration::ZERO));
                Poll::Ready(Err(io::ErrorKind::TimedOut.into()))
            }
            Poll::Pending => Poll::Pending,
        }
    }

    fn is_too_slow(&mut self, task: &mut Context<'_>) -> bool {
        let acknowledged = self.taken.saturating_sub(unacknowledged(&self.socket));
        let wait = self.wait.get_or_insert_with(|| {
            let window = window();
            WaitPeriod { alarm: Box::pin(tokio::time::sleep(window)), pace: Pace::new(window, acknowledged) }
        });
        if wait.pace.since.is_none() {
            self.state.waits();
        }
        loop {
            match wait.pace.waits(Instant::now(), acknowledged) {
                StallVerdict::TooSlow => return true,
                StallVerdict::LookAt(then) => wait.alarm.as_mut().reset(then),
            }
            if wait.alarm.as_mut().poll(task).is_pending() {
                return false;
            }
        }
    }
}

impl AsyncRead for TimedSocket {
    fn poll_read(self: Pin<&mut Self>, task: &mut Context<'_>, into: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        let before = into.filled().len();
        let read = Pin::new(&mut this.socket).poll_read(task, into);
        if into.filled().len() > before {
            this.state.begins();
        }
        read
    }
}

impl AsyncWrite for TimedSocket {
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

/// State of a connection, for those who look at all of them.
#[derive(Debug, Default)]
pub(super) struct LineState {
    /// Time at which a request began to arrive, or an answer ended, in milliseconds of [`now`]. Further bytes of a
    /// request do not count: whoever sends them one by one would never rest.
    moved: AtomicU64,
    /// Whether a request has begun to arrive since the last answer.
    has_begun: AtomicBool,
    /// Since when the client does not take an answer; zero while it does.
    waits_since: AtomicU64,
    /// Since when the body of a request is awaited; zero while none is.
    awaits_body_since: AtomicU64,
    /// Number of answers that are being made or sent.
    answering: AtomicUsize,
    told: AtomicU8,
    waker: AtomicWaker,
}

/// Signal to a connection from outside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ConnectionSignal {
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

    /// Bytes of a request arrive.
    fn begins(&self) {
        if !self.has_begun.swap(true, Ordering::Relaxed) {
            self.moved();
        }
    }

    /// The body of a request has not arrived yet. Its bytes do not count while others are missing.
    pub(super) fn awaits_body(&self) {
        let _ = self.awaits_body_since.compare_exchange(0, now(), Ordering::Relaxed, Ordering::Relaxed);
    }

    /// The body of a request is there, or nobody waits for it any more.
    pub(super) fn body_ended(&self) {
        self.awaits_body_since.store(0, Ordering::Relaxed);
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

    /// Since when the client lets us wait, for the body of its request or to take our answer.
    pub(super) fn waits_since(&self) -> Option<u64> {
        let since = [&self.waits_since, &self.awaits_body_since].map(|since| since.load(Ordering::Relaxed));
        since.into_iter().filter(|since| *since != 0).min()
    }

    pub(super) fn tell(&self, told: ConnectionSignal) {
        self.told.fetch_max(told as u8, Ordering::AcqRel);
        self.waker.wake();
    }

    /// Polls for a signal; the task is woken when one arrives.
    pub(super) fn poll_told(&self, task: &mut Context<'_>) -> ConnectionSignal {
        self.waker.register(task.waker());
        match self.told.load(Ordering::Acquire) {
            0 => ConnectionSignal::Nothing,
            1 => ConnectionSignal::Finish,
            2 => ConnectionSignal::GiveWay,
            _ => ConnectionSignal::End,
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
        self.0.has_begun.store(false, Ordering::Relaxed);
        self.0.moved();
        self.0.answering.fetch_sub(1, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Sends `bytes` to a client that takes `at_once` every `rest`, through a kernel with room for 64 KB that can be
    /// written to again when a third of it is free. Says after how long it is whole, or given up.
    fn sent(pace: &mut Pace, begun: Instant, bytes: u64, at_once: u64, rest: Duration) -> Result<Duration, Duration> {
        const ROOM: u64 = 64 * 1024;
        let (mut now, mut taken, mut acknowledged) = (begun, bytes.min(ROOM), 0);
        let mut look = None;
        while acknowledged < bytes {
            now += rest;
            // What is to be looked at before the client's next bytes comes first.
            while let Some(then) = look.filter(|then| *then <= now && taken < bytes) {
                match pace.waits(then, acknowledged) {
                    StallVerdict::TooSlow => return Err(then - begun),
                    StallVerdict::LookAt(next) => look = Some(next),
                }
            }
            acknowledged = taken.min(acknowledged + at_once);
            if taken < bytes && taken - acknowledged < ROOM * 2 / 3 {
                pace.goes_on(now);
                taken = bytes.min(acknowledged + ROOM);
                look = None;
            }
            if taken < bytes && look.is_none() {
                match pace.waits(now, acknowledged) {
                    StallVerdict::TooSlow => return Err(now - begun),
                    StallVerdict::LookAt(then) => look = Some(then),
                }
            }
            if at_once == 0 && now - begun > WINDOW * 4 {
                break;
            }
        }
        Ok(now - begun)
    }

    fn alone(at_once: u64, rest: u64) -> Result<Duration, Duration> {
        sent(&mut Pace::new(WINDOW, 0), Instant::now(), 1 << 20, at_once, Duration::from_millis(rest))
    }

    #[test]
    fn a_reader_who_takes_nothing_or_too_little_is_given_up_after_half_a_minute_or_soon_after() {
        for (bytes, rest) in [(0, 1_000), (900, 1_000), (100, 200), (20_000, 25_000)] {
            let given_up = alone(bytes, rest).expect_err("it is given up");
            assert!(given_up >= WINDOW && given_up <= WINDOW * 3, "{bytes} in {rest} ms: {given_up:?}");
        }
    }

    #[test]
    fn connections_that_begin_together_are_given_up_at_moments_of_their_own() {
        let mut windows: Vec<_> = (0..1_000).map(|_| window()).collect();
        windows.sort_unstable();

        assert!(windows[0] >= WINDOW && windows[999] <= WINDOW + SPREAD, "{:?} to {:?}", windows[0], windows[999]);
        // Other tests may take some in between.
        let most = windows.windows(50).map(|few| few[49] - few[0]).min().unwrap();
        assert!(most > SPREAD / 40, "50 of 1,000 end within {most:?}");
    }

    #[test]
    fn a_bad_line_goes_on_to_the_end_however_long_that_takes() {
        for (bytes, rest) in [(2_000, 1_000), (4_000, 1_000), (20, 10), (40_000, 19_000), (60_000, 5_000)] {
            assert!(alone(bytes, rest).is_ok(), "{bytes} in {rest} ms");
        }
    }

    #[test]
    fn what_a_reader_does_between_two_requests_is_not_held_against_them() {
        let (mut pace, begun) = (Pace::new(WINDOW, 0), Instant::now());
        // Each answer is waited for some seconds, and much time is between them.
        for request in 0..50 {
            let at = begun + WINDOW * 10 * request;
            pace.waits(at, u64::from(request) * 20_000);
            pace.goes_on(at + Duration::from_secs(3));
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
        assert_eq!(state.poll_told(&mut task), ConnectionSignal::Nothing);
        state.tell(ConnectionSignal::Finish);
        assert_eq!(state.poll_told(&mut task), ConnectionSignal::Finish);
        state.tell(ConnectionSignal::End);
        state.tell(ConnectionSignal::Finish);
        assert_eq!(state.poll_told(&mut task), ConnectionSignal::End, "the last word is that which ends it soonest");
    }

    #[test]
    fn whoever_sends_a_request_byte_by_byte_rests_from_its_first_byte_on() {
        let state = LineState::new();
        state.begins();
        state.rested(5_000);
        let since = state.idle_since();

        state.begins();

        assert_eq!(state.idle_since(), since);
        drop(state.answering());
        assert!(state.idle_since() > since, "an answer ended");
        state.rested(5_000);
        state.begins();
        assert!(state.idle_since() > since, "another request begins");
    }

    #[test]
    fn a_body_is_awaited_from_its_first_gap_to_its_end() {
        let state = LineState::new();
        let _answer = state.answering();
        state.awaits_body();
        let since = state.waits_since();
        state.awaits_body_since.fetch_sub(20_000, Ordering::Relaxed);

        state.awaits_body();

        assert_eq!(state.waits_since().map(|now| now + 20_000), since);
        state.body_ended();
        assert_eq!(state.waits_since(), None);
    }
}
