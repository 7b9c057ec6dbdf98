//! One worker process as the pool sees it: asked, waited for, ended.

use std::collections::VecDeque;
use std::io::{self, Read};
use std::os::unix::process::CommandExt;
use std::process::{self, ChildStderr, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::mpsc::{self, Receiver, SyncSender};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use super::pool::WorkerCommand;
use super::wire::{Answer, Request};

/// How long a worker may take for one answer. It ends a text itself after 60 s; more means that the
/// worker itself hangs.
const PATIENCE: Duration = Duration::from_secs(90);

/// How much of what a worker wrote to its standard error is kept.
const LAST_WORDS_BYTES: usize = 2_000;

/// A running worker. Dropping it ends the process.
pub(crate) struct Child {
    process: process::Child,
    requests: ChildStdin,
    answers: Receiver<Answer>,
    last_words: Option<JoinHandle<String>>,
}

/// A worker that did not answer, and has ended.
#[derive(Debug)]
pub(crate) struct Gone {
    /// How it ended.
    pub status: String,
    /// The end of what it wrote to its standard error.
    pub last_words: String,
}

impl Child {
    /// Starts a worker. It has a process group of its own: an interrupt typed at the terminal is
    /// for the program, which then ends its workers in its own order.
    ///
    /// # Errors
    /// When the program cannot be started.
    pub(crate) fn start(command: &WorkerCommand) -> io::Result<Self> {
        let mut process = Command::new(&command.program)
            .args(&command.args)
            // Makes the C library write why it aborts to standard error, not to the terminal.
            .env("LIBC_FATAL_STDERR_", "1")
            .process_group(0)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()?;
        let pipes = (process.stdin.take(), process.stdout.take(), process.stderr.take());
        let (Some(requests), Some(stdout), Some(stderr)) = pipes else {
            return Err(io::Error::other("no pipes"));
        };
        // One answer is outstanding at a time; the thread never blocks on a full channel.
        let (send, answers) = mpsc::sync_channel(1);
        thread::Builder::new().spawn(move || receive(stdout, &send))?;
        let last_words = thread::Builder::new().spawn(move || listen(stderr))?;
        Ok(Self { process, requests, answers, last_words: Some(last_words) })
    }

    /// Asks and waits for the answer.
    ///
    /// # Errors
    /// When the worker is gone; it has been ended then.
    pub(crate) fn ask(&mut self, request: &Request) -> Result<Answer, Gone> {
        if request.write(&mut self.requests).is_err() {
            return Err(self.ended());
        }
        self.answers.recv_timeout(PATIENCE).map_err(|_| self.ended())
    }

    fn ended(&mut self) -> Gone {
        let status = match self.end() {
            Ok(status) => status.to_string(),
            Err(error) => error.to_string(),
        };
        let last_words = self.last_words.take().and_then(|thread| thread.join().ok());
        Gone { status, last_words: last_words.unwrap_or_default() }
    }

    fn end(&mut self) -> io::Result<process::ExitStatus> {
        // Of one that is already dead this says how it died.
        let killed = self.process.kill();
        self.process.wait().or_else(|error| killed.and(Err(error)))
    }
}

impl Drop for Child {
    fn drop(&mut self) {
        // A process that is already gone needs no ending.
        let _ = self.end();
    }
}

fn receive(mut stdout: ChildStdout, answers: &SyncSender<Answer>) {
    while let Ok(Some(answer)) = Answer::read(&mut stdout) {
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
