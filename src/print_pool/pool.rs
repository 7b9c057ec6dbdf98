//! The pool: workers that are started before an order comes, and replaced when they have ended.

use std::ffi::OsString;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::protocol::{Health, LARGEST_REQUEST, PrintCommand, PrintReply};
use super::{DraftEdition, EditionOrder, OrderLimits, PrintOrder, PrintPoolError, PrintResult, Warmth};
use crate::channels::layout::LaidOut;
use crate::channels::print::Booklet;
use crate::content::Folders;
use crate::process::child::{Cause, Child, Gone};
use crate::process::fair_queue::{FairQueue, TaskLength};
use crate::process::sandbox::NotWhole;

/// Orders of no more editions than this are short.
const SHORT_EDITIONS: usize = 3;

/// Time limit of a worker for loading the content, on a machine that is busy.
const START: Duration = Duration::from_secs(60);

/// Longest time that an order waits for a worker.
const WAIT: Duration = Duration::from_secs(30);

/// Longest time that a published edition waits for a worker. Nobody waits for it at a screen.
const LONG_WAIT: Duration = Duration::from_secs(1800);

/// Factor by which a published edition may take longer by the clock. Its limit of processor time is that of any order.
const TIMES: u32 = 4;

/// The signal that ends a process which has used its time of processors.
const SIGXCPU: i32 = 24;

/// Message that the runtime writes before it gives up for lack of memory.
const OUT_OF_MEMORY: &str = "memory allocation of";

/// Command that starts a worker: our own program with its hidden subcommand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrintWorkerCommand {
    /// The program.
    pub program: PathBuf,
    /// Arguments that make the program call [`serve_worker`](super::serve_worker).
    pub args: Vec<OsString>,
}

impl PrintWorkerCommand {
    /// Returns the command for this program with its hidden subcommand.
    #[must_use]
    pub fn of(program: &Path) -> Self {
        Self { program: program.to_owned(), args: vec![OsString::from("press-worker")] }
    }
}

/// Workers that print. Threads share it; dropping it ends the workers.
pub struct PrintPool {
    command: PrintWorkerCommand,
    content: Folders,
    today: String,
    limits: OrderLimits,
    warmth: Warmth,
    workers: usize,
    turns: FairQueue,
    idle: Mutex<Vec<PrintWorker>>,
}

/// A worker and what it said first: that it is ready, or which layers are missing.
struct PrintWorker {
    child: Child<PrintReply>,
    said: Option<Result<(), NotWhole>>,
}

/// Why a worker cannot take an order.
enum Unfit {
    Gone(Gone),
    Unguarded(NotWhole),
}

impl PrintWorker {
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

    fn heard(&mut self, answer: PrintReply) {
        self.said = Some(match answer {
            PrintReply::Ready(Err(missing)) => Err(NotWhole(missing)),
            PrintReply::Ready(Ok(())) | PrintReply::Pressed(..) | PrintReply::LaidOut(..) | PrintReply::Refused(..) => {
                Ok(())
            }
        });
    }
}

impl PrintPool {
    /// Makes a pool of `workers` processes (at least one) that load the content of these folders. They
    /// are started at once and get ready while the program goes on.
    #[must_use]
    pub fn new(command: PrintWorkerCommand, content: &[PathBuf], today: &str, workers: usize) -> Self {
        Self::with_limits(command, content, today, workers, OrderLimits::default())
    }

    /// Starts a pool with other limits.
    #[must_use]
    pub fn with_limits(
        command: PrintWorkerCommand,
        content: &[PathBuf],
        today: &str,
        workers: usize,
        limits: OrderLimits,
    ) -> Self {
        let content = Folders {
            named: content.to_owned(),
            added: Vec::new(),
            kept: PathBuf::new(),
            readings: None,
            countries: Vec::new(),
        };
        Self::of(command, content, today, workers, limits)
    }

    /// Starts a pool whose content stays as it last was good where it has errors.
    #[must_use]
    pub fn of(command: PrintWorkerCommand, content: Folders, today: &str, workers: usize, limits: OrderLimits) -> Self {
        let workers = workers.max(1);
        let today = today.to_owned();
        let (turns, idle) = (FairQueue::new(workers), Mutex::default());
        let press = Self { command, content, today, limits, warmth: Warmth::All, workers, turns, idle };
        (0..workers).for_each(|_| press.replace());
        press
    }

    /// Makes a pool for published editions. Workers are started when they are needed.
    pub(super) fn for_publishing(
        command: PrintWorkerCommand,
        content: Folders,
        today: String,
        workers: usize,
        limits: OrderLimits,
    ) -> Self {
        let workers = workers.max(1);
        let (turns, idle) = (FairQueue::for_all(workers), Mutex::default());
        Self { command, content, today, limits, warmth: Warmth::One, workers, turns, idle }
    }

    /// Prints an order. It waits for its turn, so call it from a thread that may block.
    ///
    /// # Errors
    /// When the order cannot be printed, when it goes over a limit, or when too many others wait.
    pub fn print(&self, order: &PrintOrder) -> Result<PrintResult, PrintPoolError> {
        if order.editions.len() > Booklet::MAX_EDITIONS {
            return Err(PrintPoolError::TooLarge);
        }
        let Ok(request) = PrintCommand::Print(Box::new(order.clone())).to_frame() else {
            return Err(PrintPoolError::Unknown {
                what: String::from("edition or profile with a name of that length"),
            });
        };
        let length = if order.editions.len() <= SHORT_EDITIONS { TaskLength::Short } else { TaskLength::Long };
        print_result(self.ask(length, WAIT, self.limits.time, &request)?)
    }

    /// Prints an edition that is not published, as the same workers print any order: with their limits and in
    /// turn with the others.
    ///
    /// # Errors
    /// As [`PrintPool::print`].
    pub fn preview(&self, order: &PrintOrder, draft: &DraftEdition) -> Result<PrintResult, PrintPoolError> {
        let request = PrintCommand::Preview(Box::new(order.clone()), Box::new(draft.clone()));
        let request = request.to_frame().map_err(|_| PrintPoolError::TooLarge)?;
        print_result(self.ask(TaskLength::Short, WAIT, self.limits.time, &request)?)
    }

    /// Lays out an edition of the library for everybody.
    pub(super) fn publish(&self, edition: &EditionOrder) -> Result<LaidOut, PrintPoolError> {
        let request =
            PrintCommand::Publish(Box::new(edition.clone())).to_frame().map_err(|_| PrintPoolError::TooLarge)?;
        match self.ask(TaskLength::Short, LONG_WAIT, self.limits.time * TIMES, &request)? {
            PrintReply::LaidOut(laid_out, _) => Ok(laid_out),
            PrintReply::Ready(_) | PrintReply::Pressed(..) | PrintReply::Refused(..) => Err(out_of_step()),
        }
    }

    /// Has a worker answer, and lends it again if it can go on. A refusal is an error.
    fn ask(
        &self,
        length: TaskLength,
        wait: Duration,
        time: Duration,
        request: &[u8],
    ) -> Result<PrintReply, PrintPoolError> {
        let _turn = self.turns.take(length, wait).map_err(|_| PrintPoolError::Busy)?;
        let mut worker = self.submit(request)?;
        let answer = worker.child.answer(time);
        let fresh = |health: &Health| *health == Health::Fresh;
        if answer.as_ref().is_ok_and(|answer| answer.health().is_some_and(fresh)) {
            self.idle().push(worker);
        } else {
            drop(worker);
            self.replace();
        }
        match answer {
            Ok(PrintReply::Refused(refusal, _)) => Err(refusal.into()),
            Ok(answer) => Ok(answer),
            Err(gone) => Err(match gone.cause {
                Cause::Silence | Cause::Signal(SIGXCPU) => PrintPoolError::TooLong,
                Cause::Signal(_) if gone.last_words.contains(OUT_OF_MEMORY) => PrintPoolError::TooLarge,
                Cause::Signal(_) | Cause::Itself => stopped(gone),
            }),
        }
    }

    /// Gives the request to a worker that is ready. One that died while nothing was asked of it costs
    /// nothing: another takes its place, until all have been tried.
    fn submit(&self, request: &[u8]) -> Result<PrintWorker, PrintPoolError> {
        let mut tries_left = self.workers;
        loop {
            let mut worker = self.worker()?;
            if request.len() > worker.child.room() {
                self.idle().push(worker);
                return Err(PrintPoolError::TooLarge);
            }
            let send = |worker: &mut PrintWorker| worker.child.send(|to| to.write_all(request)).map_err(Unfit::Gone);
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
    fn worker(&self) -> Result<PrintWorker, PrintPoolError> {
        let mut idle = self.idle();
        idle.iter_mut().for_each(PrintWorker::look);
        let ready = idle.iter().position(|worker| worker.said.is_some());
        if let Some(index) = ready.or(idle.len().checked_sub(1)) {
            return Ok(idle.swap_remove(index));
        }
        drop(idle);
        self.start()
    }

    /// Starts a worker for the next order. If that is not possible, the next order tries again and reports why.
    fn replace(&self) {
        if let Ok(worker) = self.start() {
            self.idle().push(worker);
        }
    }

    fn start(&self) -> Result<PrintWorker, PrintPoolError> {
        let program = self.command.program.display();
        let fault = |error: std::io::Error| PrintPoolError::NotStarted(format!("starting {program}: {error}"));
        let start = PrintCommand::start(self.content.clone(), self.today.clone(), self.limits, self.warmth);
        let start = start.to_frame().map_err(fault)?;
        let mut command = Command::new(&self.command.program);
        let mut child = Child::start(command.args(&self.command.args), PrintReply::read).map_err(fault)?;
        child.widen(LARGEST_REQUEST);
        child.send(|to| to.write_all(&start)).map_err(stopped)?;
        Ok(PrintWorker { child, said: None })
    }

    fn idle(&self) -> MutexGuard<'_, Vec<PrintWorker>> {
        // The data are consistent between any two statements, so a poisoned lock may be used.
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl std::fmt::Debug for PrintPool {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Press").field("command", &self.command).field("content", &self.content).finish_non_exhaustive()
    }
}

fn print_result(answer: PrintReply) -> Result<PrintResult, PrintPoolError> {
    match answer {
        PrintReply::Pressed(pressed, _) => Ok(pressed),
        PrintReply::Ready(_) | PrintReply::LaidOut(..) | PrintReply::Refused(..) => Err(out_of_step()),
    }
}

fn stopped(gone: Gone) -> PrintPoolError {
    PrintPoolError::Stopped { status: gone.status, last_words: gone.last_words }
}

fn out_of_step() -> PrintPoolError {
    PrintPoolError::Stopped { status: String::from("out of step"), last_words: String::new() }
}
