//! Large print of published editions, laid out by a pool of workers, so that no text can use more than the limits of
//! one edition.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::thread;
use std::time::{Duration, Instant};

use super::{EditionOrder, OrderLimits, PrintPool, PrintPoolError, PrintWorkerCommand};
use crate::channels::layout::{LaidOut, LayoutError, PrintEngine, Publication};
use crate::content::Folders;

/// Time without work after which the workers are ended, because each holds the whole library.
const IDLE: Duration = Duration::from_secs(60);

/// Most tries of an edition, each with workers that have read the content anew.
const MAX_READINGS: usize = 2;

/// A print engine whose workers start when there is something to lay out.
pub struct PooledPrint {
    command: PrintWorkerCommand,
    content: Folders,
    today: Box<dyn Fn() -> String + Send + Sync>,
    workers: usize,
    limits: OrderLimits,
    kept: Arc<Mutex<Kept>>,
}

/// The pool, as long as it is used.
#[derive(Default)]
struct Kept {
    pool: Option<Arc<PrintPool>>,
    used: Option<Instant>,
}

impl PooledPrint {
    /// Lays out editions of the content of these folders with at most so many workers. `today` is asked whenever workers
    /// read the content.
    #[must_use]
    pub fn new(
        command: PrintWorkerCommand,
        content: Folders,
        today: Box<dyn Fn() -> String + Send + Sync>,
        workers: usize,
        limits: OrderLimits,
    ) -> Self {
        Self { command, content, today, workers, limits, kept: Arc::default() }
    }

    /// The pool; a new one if there is none.
    fn pool(&self) -> Arc<PrintPool> {
        let mut kept = lock(&self.kept);
        kept.used = Some(Instant::now());
        if let Some(pool) = &kept.pool {
            return Arc::clone(pool);
        }
        let (command, content) = (self.command.clone(), self.content.clone());
        let pool = Arc::new(PrintPool::for_publishing(command, content, (self.today)(), self.workers, self.limits));
        kept.pool = Some(Arc::clone(&pool));
        let weak = Arc::downgrade(&self.kept);
        // Without a thread the workers stay until the program ends.
        let _ = thread::Builder::new().spawn(move || end_when_idle(&weak));
        pool
    }

    /// Drops a pool whose workers have read other content.
    fn forget(&self, pool: &Arc<PrintPool>) {
        let mut kept = lock(&self.kept);
        if kept.pool.as_ref().is_some_and(|kept| Arc::ptr_eq(kept, pool)) {
            kept.pool = None;
        }
    }
}

fn lock(kept: &Mutex<Kept>) -> MutexGuard<'_, Kept> {
    // The data are consistent between any two statements, so a poisoned lock may be used.
    kept.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Ends the workers after a time without work.
fn end_when_idle(kept: &Weak<Mutex<Kept>>) {
    loop {
        thread::sleep(IDLE / 4);
        let Some(kept) = kept.upgrade() else { return };
        let mut kept = lock(&kept);
        let Some(pool) = &kept.pool else { return };
        // A caller that holds the pool is laying something out.
        if Arc::strong_count(pool) == 1 && kept.used.is_none_or(|used| used.elapsed() >= IDLE) {
            let pool = kept.pool.take();
            drop(kept);
            drop(pool);
            return;
        }
    }
}

impl PrintEngine for PooledPrint {
    fn lay_out(&self, publication: &Publication<'_>) -> Result<LaidOut, LayoutError> {
        let wanted = EditionOrder {
            address: publication.edition.address.clone(),
            profile: publication.profile.name.clone(),
            base: publication.base.map(str::to_owned),
            key: publication.key.to_owned(),
        };
        for _ in 0..MAX_READINGS {
            let pool = self.pool();
            match pool.publish(&wanted) {
                Err(PrintPoolError::OtherContent) => self.forget(&pool),
                result => return result.map_err(|error| layout_error(error, &self.limits)),
            }
        }
        Err(LayoutError::Stopped(PrintPoolError::OtherContent.to_string()))
    }
}

fn layout_error(error: PrintPoolError, limits: &OrderLimits) -> LayoutError {
    match error {
        PrintPoolError::NoFont { lang, characters } => LayoutError::NoFont { lang, characters },
        PrintPoolError::TooLong => {
            let seconds = limits.processor_time.as_secs();
            LayoutError::Costly(format!(
                "laying it out takes more processor time than one edition may have ({seconds} s)"
            ))
        }
        PrintPoolError::TooLarge => {
            let megabytes = limits.memory_bytes >> 20;
            LayoutError::Costly(format!(
                "laying it out takes more than {megabytes} MB of memory, or gives a file that is too large"
            ))
        }
        PrintPoolError::Sandbox(not_whole) => LayoutError::Sandbox(not_whole.to_string()),
        error @ (PrintPoolError::Busy
        | PrintPoolError::Stopped { .. }
        | PrintPoolError::NotStarted(_)
        | PrintPoolError::OtherContent) => LayoutError::Stopped(error.to_string()),
        error @ (PrintPoolError::Unknown { .. } | PrintPoolError::Fault(_)) => LayoutError::Fault(error.to_string()),
    }
}
