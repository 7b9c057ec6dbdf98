//! A worker process as a pool sees it: asked, waited for, ended.

use std::collections::VecDeque;
use std::io::{self, Read};
use std::os::unix::process::CommandExt;
use std::os::unix::process::ExitStatusExt as _;
use std::process::{self, ChildStderr, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, SyncSender};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use rustix::pipe::{fcntl_getpipe_size, fcntl_setpipe_size};
use rustix::process::{Pid, Resource, Rlimit, Signal, getpriority_process, kill_process, prlimit, setpriority_pgrp};

/// Maximum number of bytes kept of a worker's standard error.
const LAST_WORDS_BYTES: usize = 2_000;

/// Niceness of workers, relative to the program: with all processors taken, an answer gets 28 parts of a processor's
/// time and a worker one. Among a flood of print orders and bundles the slowest hundredth of readers' answers took 8 ms
/// with ten and 5 ms with nineteen; with nineteen an order among other busy programs did not end in time.
pub(crate) const NICER: i32 = 15;

/// The nicest that a process can be.
pub(crate) const NICEST: i32 = 19;

/// Time limit for a worker to take a request.
const SEND: Duration = Duration::from_secs(10);

/// Reads an answer of a worker; `None` when it has closed the pipe.
type ReadAnswer<A> = fn(&mut ChildStdout) -> io::Result<Option<A>>;

/// A running worker that gives answers of one type. Dropping it ends the process.
pub(crate) struct Child<A> {
    process: process::Child,
    requests: ChildStdin,
    answers: Receiver<A>,
    last_words: Option<JoinHandle<String>>,
    /// Time limit for taking a request.
    taking: Duration,
}

/// A worker that did not answer, and has ended.
#[derive(Debug)]
pub(crate) struct Gone {
    /// Exit status of the worker.
    pub status: String,
    /// Why.
    pub cause: Cause,
    /// The end of what it wrote to its standard error.
    pub last_words: String,
}

/// Why a worker is gone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Cause {
    /// The worker took too long, and was ended.
    Silence,
    /// A signal ended it.
    Signal(i32),
    /// The worker ended by itself.
    Itself,
}

impl<A: Send + 'static> Child<A> {
    /// Starts a worker in a process group of its own: an interrupt typed at the terminal reaches the program alone, which
    /// ends its workers in its own order. The environment is empty, because a process that reads input from outside needs
    /// none of the program's secrets. Its priority is lower than that of the program, which answers readers meanwhile.
    ///
    /// # Errors
    /// When the program cannot be started.
    pub(crate) fn start(command: &mut Command, read: ReadAnswer<A>) -> io::Result<Self> {
        let mut process = command
            .env_clear()
            // Makes the C library write why it aborts to standard error, not to the terminal.
            .env("LIBC_FATAL_STDERR_", "1")
            .process_group(0)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()?;
        be_nicer(process.id());
        let pipes = (process.stdin.take(), process.stdout.take(), process.stderr.take());
        let (Some(requests), Some(stdout), Some(stderr)) = pipes else {
            return Err(io::Error::other("no pipes"));
        };
        // One answer is outstanding at a time; the thread never blocks on a full channel.
        let (send, answers) = mpsc::sync_channel(1);
        thread::Builder::new().spawn(move || receive(stdout, read, &send))?;
        let last_words = thread::Builder::new().spawn(move || listen(stderr))?;
        Ok(Self { process, requests, answers, last_words: Some(last_words), taking: SEND })
    }

    /// Makes the pipe for requests hold `bytes`, where the system allows that.
    pub(crate) fn widen(&self, bytes: usize) {
        // If it is refused, the pipe stays as it is.
        let _ = fcntl_setpipe_size(&self.requests, bytes);
    }

    /// The bytes that can be sent to a worker that does not read: a longer request might never end.
    pub(crate) fn room(&self) -> usize {
        fcntl_getpipe_size(&self.requests).unwrap_or(0)
    }

    /// Limits memory and open files of the worker from outside, for a program that enters no limits itself. Where the
    /// system refuses, it has none.
    pub(crate) fn limit(&self, address_space_bytes: u64, open_files: u64) {
        let process = i32::try_from(self.process.id()).ok().and_then(Pid::from_raw);
        for (resource, most) in
            [(Resource::As, address_space_bytes), (Resource::Nofile, open_files), (Resource::Core, 0)]
        {
            let limit = Rlimit { current: Some(most), maximum: Some(most) };
            let _ = process.map(|process| prlimit(Some(process), resource, limit));
        }
    }

    /// Sends a request and waits for the answer.
    ///
    /// # Errors
    /// When the worker is gone; it has been ended then.
    pub(crate) fn ask(
        &mut self,
        request: impl FnOnce(&mut ChildStdin) -> io::Result<()>,
        patience: Duration,
    ) -> Result<A, Gone> {
        self.send(request)?;
        self.answer(patience)
    }

    /// Sends a request whose answer is fetched later.
    ///
    /// # Errors
    /// When the worker is gone; it has been ended then.
    pub(crate) fn send(&mut self, request: impl FnOnce(&mut ChildStdin) -> io::Result<()>) -> Result<(), Gone> {
        let watch = Watch::over(self.process.id(), self.taking);
        let sent = request(&mut self.requests);
        match (watch.end(), sent) {
            (InTime::No, _) => Err(self.ended(Some(Cause::Silence))),
            (InTime::Yes, sent) => sent.map_err(|_| self.ended(None)),
        }
    }

    /// Waits for an answer.
    ///
    /// # Errors
    /// When the worker is gone; it has been ended then.
    pub(crate) fn answer(&mut self, patience: Duration) -> Result<A, Gone> {
        self.answers.recv_timeout(patience).map_err(|error| match error {
            RecvTimeoutError::Timeout => self.ended(Some(Cause::Silence)),
            RecvTimeoutError::Disconnected => self.ended(None),
        })
    }

    /// The answer, if it is there already.
    pub(crate) fn answered(&mut self) -> Option<A> {
        self.answers.try_recv().ok()
    }

    fn ended(&mut self, cause: Option<Cause>) -> Gone {
        let (status, own_cause) = match self.end() {
            Ok(status) => (status.to_string(), status.signal().map_or(Cause::Itself, Cause::Signal)),
            Err(error) => (error.to_string(), Cause::Itself),
        };
        let last_words = self.last_words.take().and_then(|thread| thread.join().ok());
        Gone { status, cause: cause.unwrap_or(own_cause), last_words: last_words.unwrap_or_default() }
    }
}

/// A thread that ends a process if it does not take a request in time: a pipe that nobody reads would hold whoever writes
/// to it for ever.
struct Watch {
    done: SyncSender<()>,
    thread: Option<JoinHandle<InTime>>,
}

/// Whether a request was taken in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum InTime {
    Yes,
    No,
}

impl Watch {
    fn over(process: u32, patience: Duration) -> Self {
        let (done, is_done) = mpsc::sync_channel(1);
        let watch = move || match is_done.recv_timeout(patience) {
            Err(RecvTimeoutError::Timeout) => {
                // Nobody has waited for the process yet, so its number is still its own.
                let process = i32::try_from(process).ok().and_then(Pid::from_raw);
                let _ = process.map(|process| kill_process(process, Signal::KILL));
                InTime::No
            }
            Ok(()) | Err(RecvTimeoutError::Disconnected) => InTime::Yes,
        };
        // If the thread cannot be started, there is no watch.
        Self { done, thread: thread::Builder::new().spawn(watch).ok() }
    }

    fn end(self) -> InTime {
        let _ = self.done.send(());
        self.thread.and_then(|thread| thread.join().ok()).unwrap_or(InTime::Yes)
    }
}

impl<A> Child<A> {
    fn end(&mut self) -> io::Result<process::ExitStatus> {
        // Of one that is already dead this says how it died.
        let killed = self.process.kill();
        self.process.wait().or_else(|error| killed.and(Err(error)))
    }
}

impl<A> Drop for Child<A> {
    fn drop(&mut self) {
        // A process that is already gone needs no ending.
        let _ = self.end();
    }
}

/// Lowers the priority of a process that leads a group, with the threads and children that it has already; where
/// the system refuses, it stays.
fn be_nicer(process: u32) {
    let group = i32::try_from(process).ok().and_then(Pid::from_raw);
    // Without a group, the priority of the program itself would be lowered.
    if let (Some(_), Ok(own)) = (group, getpriority_process(None)) {
        let _ = setpriority_pgrp(group, own.saturating_add(NICER).min(NICEST));
    }
}

fn receive<A>(mut stdout: ChildStdout, read: ReadAnswer<A>, answers: &SyncSender<A>) {
    while let Ok(Some(answer)) = read(&mut stdout) {
        if answers.send(answer).is_err() {
            return;
        }
    }
}

fn listen(mut stderr: ChildStderr) -> String {
    let mut kept = VecDeque::new();
    let mut chunk = [0; 512];
    while let Ok(read @ 1..) = stderr.read(&mut chunk) {
        kept.extend(&chunk[..read]);
        let excess = kept.len().saturating_sub(LAST_WORDS_BYTES);
        kept.drain(..excess);
    }
    String::from_utf8_lossy(kept.make_contiguous()).trim().to_owned()
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use super::*;

    /// Worker that is a shell script and answers with a byte.
    fn worker(script: &str) -> Child<u8> {
        let read: ReadAnswer<u8> = |stdout| {
            let mut byte = [0];
            Ok((stdout.read(&mut byte)? == 1).then_some(byte[0]))
        };
        Child::start(Command::new("/bin/sh").args(["-c", script]), read).unwrap()
    }

    /// A request that is larger than any pipe.
    fn large(to: &mut ChildStdin) -> io::Result<()> {
        to.write_all(&vec![b'a'; 8 << 20])
    }

    #[test]
    fn a_worker_that_takes_no_request_is_ended_and_nobody_waits_for_it() {
        let mut worker = worker("exec sleep 1000");
        worker.taking = Duration::from_millis(200);

        let gone = worker.ask(large, Duration::from_secs(1_000)).unwrap_err();

        assert_eq!(gone.cause, Cause::Silence);
        assert!(gone.status.contains("signal: 9"), "{}", gone.status);
    }

    #[test]
    fn a_worker_that_takes_a_request_and_answers_is_let_live() {
        let mut worker = worker("head -c 8388608 >/dev/null; printf x; head -c 8388608 >/dev/null; printf y; exec cat");
        for answer in [b'x', b'y'] {
            assert_eq!(worker.ask(large, Duration::from_secs(1_000)).unwrap(), answer);
        }
        assert!(worker.process.try_wait().unwrap().is_none());
    }

    #[test]
    fn a_worker_that_ends_while_it_is_sent_something_says_how_it_ended() {
        let mut worker = worker("head -c 9 >/dev/null; echo done >&2; exit 3");

        let gone = worker.ask(large, Duration::from_secs(1_000)).unwrap_err();

        assert_eq!((gone.cause, gone.last_words.as_str()), (Cause::Itself, "done"), "{}", gone.status);
    }
}
