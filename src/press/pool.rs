//! The press: workers that are started before anybody asks, and replaced when they are gone.

use std::ffi::OsString;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::turns::{Length, Turns};
use super::wire::{Answer, Health, LARGEST_REQUEST, Request};
use super::{Draft, Limits, PressError, Pressed, PrintOrder};
use crate::channels::print::Booklet;
use crate::content::Folders;
use crate::voice::child::{Cause, Child, Gone};
use crate::voice::sandbox::NotWhole;

/// Orders of no more editions than this are short.
const SHORT_EDITIONS: usize = 3;

/// How long a worker may take to load the content, on a machine that is busy.
const START: Duration = Duration::from_secs(60);

/// How long an order may wait for its turn.
const WAIT: Duration = Duration::from_secs(30);

/// The signal that ends a process which has used its time of processors.
const SIGXCPU: i32 = 24;

/// What the runtime writes before it gives up for lack of memory.
const OUT_OF_MEMORY: &str = "memory allocation of";

/// How a worker is started: our own program with its hidden subcommand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PressCommand {
    /// The program.
    pub program: PathBuf,
    /// What makes it call [`serve_worker`](super::serve_worker).
    pub args: Vec<OsString>,
}

impl PressCommand {
    /// This program under its hidden subcommand.
    #[must_use]
    pub fn of(program: &Path) -> Self {
        Self { program: program.to_owned(), args: vec![OsString::from("press-worker")] }
    }
}

/// Workers that print. Threads share it; dropping it ends the workers.
pub struct Press {
    command: PressCommand,
    content: Folders,
    today: String,
    limits: Limits,
    workers: usize,
    turns: Turns,
    idle: Mutex<Vec<Worker>>,
}

/// A worker and what it said first: that it is ready, or which layers are missing.
struct Worker {
    child: Child<Answer>,
    said: Option<Result<(), NotWhole>>,
}

/// Why a worker cannot take an order.
enum Unfit {
    Gone(Gone),
    Unguarded(NotWhole),
}

impl Worker {
    /// Waits until it has said that it is ready, and shut in as the policy requires.
    fn get_ready(&mut self) -> Result<(), Unfit> {
        if self.said.is_none() {
            let answer = self.child.answer(START).map_err(Unfit::Gone)?;
            self.heard(answer);
        }
        self.said.clone().unwrap_or(Ok(())).map_err(Unfit::Unguarded)
    }

    /// Notes whether it is ready, if it has said so meanwhile.
    fn look(&mut self) {
        if self.said.is_none()
            && let Some(answer) = self.child.answered()
        {
            self.heard(answer);
        }
    }

    fn heard(&mut self, answer: Answer) {
        self.said = Some(match answer {
            Answer::Ready(Err(missing)) => Err(NotWhole(missing)),
            Answer::Ready(Ok(())) | Answer::Pressed(..) | Answer::Refused(..) => Ok(()),
        });
    }
}

impl Press {
    /// Makes a press of `workers` processes (at least one) that load the content of these folders. They
    /// are started at once and get ready while the program goes on.
    #[must_use]
    pub fn new(command: PressCommand, content: &[PathBuf], today: &str, workers: usize) -> Self {
        Self::with_limits(command, content, today, workers, Limits::default())
    }

    /// The same with limits of one's own.
    #[must_use]
    pub fn with_limits(
        command: PressCommand,
        content: &[PathBuf],
        today: &str,
        workers: usize,
        limits: Limits,
    ) -> Self {
        let content = Folders { named: content.to_owned(), added: Vec::new(), kept: PathBuf::new() };
        Self::of(command, content, today, workers, limits)
    }

    /// The same with content that stays as it last was good where it has errors.
    #[must_use]
    pub fn of(command: PressCommand, content: Folders, today: &str, workers: usize, limits: Limits) -> Self {
        let workers = workers.max(1);
        let press = Self {
            command,
            content,
            today: today.to_owned(),
            limits,
            workers,
            turns: Turns::new(workers),
            idle: Mutex::default(),
        };
        (0..workers).for_each(|_| press.replace());
        press
    }

    /// Prints an order. It waits for its turn, so call it from a thread that may block.
    ///
    /// # Errors
    /// When the order cannot be printed, when it goes over a limit, or when too many others wait.
    pub fn print(&self, order: &PrintOrder) -> Result<Pressed, PressError> {
        if order.editions.len() > Booklet::MOST_EDITIONS {
            return Err(PressError::TooLarge);
        }
        let Ok(request) = Request::Print(Box::new(order.clone())).to_frame() else {
            return Err(PressError::Unknown { what: String::from("edition or profile with a name of that length") });
        };
        let length = if order.editions.len() <= SHORT_EDITIONS { Length::Short } else { Length::Long };
        self.ask(length, &request)
    }

    /// Prints an edition that is not published, as the same workers print any order: with their limits and in
    /// turn with the others.
    ///
    /// # Errors
    /// As [`Press::print`].
    pub fn preview(&self, order: &PrintOrder, draft: &Draft) -> Result<Pressed, PressError> {
        let request = Request::Preview(Box::new(order.clone()), Box::new(draft.clone()));
        self.ask(Length::Short, &request.to_frame().map_err(|_| PressError::TooLarge)?)
    }

    fn ask(&self, length: Length, request: &[u8]) -> Result<Pressed, PressError> {
        let _turn = self.turns.take(length, WAIT).map_err(|_| PressError::Busy)?;
        let mut worker = self.hand_over(request)?;
        let answer = worker.child.answer(self.limits.time);
        if let Ok(Answer::Pressed(_, Health::Fresh) | Answer::Refused(_, Health::Fresh)) = answer {
            self.idle().push(worker);
        } else {
            drop(worker);
            self.replace();
        }
        match answer {
            Ok(Answer::Pressed(pressed, _)) => Ok(pressed),
            Ok(Answer::Refused(refusal, _)) => Err(refusal.into()),
            Ok(Answer::Ready(_)) => Err(out_of_step()),
            Err(gone) => Err(match gone.cause {
                Cause::Silence | Cause::Signal(SIGXCPU) => PressError::TooLong,
                Cause::Signal(_) if gone.last_words.contains(OUT_OF_MEMORY) => PressError::TooLarge,
                Cause::Signal(_) | Cause::Itself => stopped(gone),
            }),
        }
    }

    /// Gives the request to a worker that is ready. One that died while nothing was asked of it costs
    /// nothing: another takes its place, until all have been tried.
    fn hand_over(&self, request: &[u8]) -> Result<Worker, PressError> {
        let mut tries_left = self.workers;
        loop {
            let mut worker = self.worker()?;
            if request.len() > worker.child.room() {
                self.idle().push(worker);
                return Err(PressError::TooLarge);
            }
            let send = |worker: &mut Worker| worker.child.send(|to| to.write_all(request)).map_err(Unfit::Gone);
            let sent = worker.get_ready().and_then(|()| send(&mut worker));
            let Err(unfit) = sent else { return Ok(worker) };
            drop(worker);
            self.replace();
            match unfit {
                Unfit::Unguarded(not_whole) => return Err(not_whole.into()),
                Unfit::Gone(gone) if tries_left == 0 => return Err(stopped(gone)),
                Unfit::Gone(_) => tries_left -= 1,
            }
        }
    }

    /// An idle worker, best one that is ready; a new one if there is none.
    fn worker(&self) -> Result<Worker, PressError> {
        let mut idle = self.idle();
        idle.iter_mut().for_each(Worker::look);
        let ready = idle.iter().position(|worker| worker.said.is_some());
        if let Some(index) = ready.or(idle.len().checked_sub(1)) {
            return Ok(idle.swap_remove(index));
        }
        drop(idle);
        self.start()
    }

    /// Starts a worker for whoever comes next. If that is not possible, the next one tries again and
    /// says why.
    fn replace(&self) {
        if let Ok(worker) = self.start() {
            self.idle().push(worker);
        }
    }

    fn start(&self) -> Result<Worker, PressError> {
        let program = self.command.program.display();
        let fault = |error: std::io::Error| PressError::Fault(format!("starting {program}: {error}"));
        let start = Request::start(self.content.clone(), self.today.clone(), self.limits).to_frame().map_err(fault)?;
        let mut command = Command::new(&self.command.program);
        let mut child = Child::start(command.args(&self.command.args), Answer::read).map_err(fault)?;
        child.widen(LARGEST_REQUEST);
        child.send(|to| to.write_all(&start)).map_err(stopped)?;
        Ok(Worker { child, said: None })
    }

    fn idle(&self) -> MutexGuard<'_, Vec<Worker>> {
        // What the lock guards is whole between any two statements.
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl std::fmt::Debug for Press {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Press").field("command", &self.command).field("content", &self.content).finish_non_exhaustive()
    }
}

fn stopped(gone: Gone) -> PressError {
    PressError::Stopped { status: gone.status, last_words: gone.last_words }
}

fn out_of_step() -> PressError {
    PressError::Stopped { status: String::from("out of step"), last_words: String::new() }
}
