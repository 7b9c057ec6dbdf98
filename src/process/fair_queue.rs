//! Fair queue for the workers of a pool: short tasks pass long ones, and a long one never takes the last worker that is
//! free.

use std::collections::VecDeque;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// Maximum number of tasks that wait.
const MAX_WAITING: usize = 8;

/// Length class of a task.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TaskLength {
    /// A moment's work.
    Short,
    /// Many moments' work, such as a whole booklet.
    Long,
}

/// Turns at a number of workers.
pub(crate) struct FairQueue {
    workers: usize,
    most_waiting: usize,
    state: Mutex<FairQueueState>,
    changed: Condvar,
}

/// Invariant: `busy` is the number of turns that are out, at most `FairQueue::workers`.
#[derive(Default)]
struct FairQueueState {
    busy: usize,
    /// Tasks that wait, the longest first.
    waiting: VecDeque<(u64, TaskLength)>,
    next: u64,
}

/// The right to keep one worker busy.
pub(crate) struct WorkerLease<'a>(&'a FairQueue);

/// Too many wait, or it took too long.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct QueueFull;

impl FairQueueState {
    /// Puts a task at the end of those that wait, and returns its ticket.
    fn enter(&mut self, length: TaskLength) -> u64 {
        let own = self.next;
        self.next += 1;
        self.waiting.push_back((own, length));
        own
    }
}

impl FairQueue {
    /// Turns for which at most eight tasks wait.
    pub(crate) fn new(workers: usize) -> Self {
        Self { workers, most_waiting: MAX_WAITING, state: Mutex::default(), changed: Condvar::new() }
    }

    /// Turns for which as many wait as there are.
    pub(crate) fn for_all(workers: usize) -> Self {
        Self { most_waiting: usize::MAX, ..Self::new(workers) }
    }

    /// Waits for a turn.
    ///
    /// # Errors
    /// When enough others wait already, or when the patience is over.
    pub(crate) fn take(&self, length: TaskLength, patience: Duration) -> Result<WorkerLease<'_>, QueueFull> {
        let until = Instant::now() + patience;
        let mut state = self.state();
        if !self.may_go(&state, state.next, length) && state.waiting.len() >= self.most_waiting {
            return Err(QueueFull);
        }
        let own = state.enter(length);
        while !self.may_go(&state, own, length) {
            let Some(left) = until.checked_duration_since(Instant::now()).filter(|left| !left.is_zero()) else {
                self.leave(&mut state, own);
                return Err(QueueFull);
            };
            state = self.changed.wait_timeout(state, left).unwrap_or_else(PoisonError::into_inner).0;
        }
        Ok(self.lease(state, own))
    }

    /// Waits for a turn, however many wait and however long it takes.
    pub(crate) fn wait(&self, length: TaskLength) -> WorkerLease<'_> {
        let mut state = self.state();
        let own = state.enter(length);
        while !self.may_go(&state, own, length) {
            state = self.changed.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
        self.lease(state, own)
    }

    fn lease(&self, mut state: MutexGuard<'_, FairQueueState>, own: u64) -> WorkerLease<'_> {
        self.leave(&mut state, own);
        state.busy += 1;
        WorkerLease(self)
    }

    /// Returns `true` if there is a worker for this task, and no task that has waited longer could take it.
    fn may_go(&self, state: &FairQueueState, own: u64, length: TaskLength) -> bool {
        let fits = |length: TaskLength| {
            let free = self.workers - state.busy;
            match length {
                TaskLength::Short => free >= 1,
                TaskLength::Long => free >= self.workers.min(2),
            }
        };
        fits(length) && !state.waiting.iter().any(|(ticket, length)| *ticket < own && fits(*length))
    }

    /// Others may have waited only for this one.
    fn leave(&self, state: &mut FairQueueState, own: u64) {
        state.waiting.retain(|(ticket, _)| *ticket != own);
        self.changed.notify_all();
    }

    fn state(&self) -> MutexGuard<'_, FairQueueState> {
        // The data are consistent between any two statements, so a poisoned lock may be used.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for WorkerLease<'_> {
    fn drop(&mut self) {
        self.0.state().busy -= 1;
        self.0.changed.notify_all();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Duration = Duration::ZERO;
    const LONG_ENOUGH: Duration = Duration::from_secs(60);

    #[test]
    fn a_long_order_never_takes_the_last_free_worker() {
        let turns = FairQueue::new(2);

        let long = turns.take(TaskLength::Long, NOW).unwrap();
        assert!(turns.take(TaskLength::Long, NOW).is_err());
        let short = turns.take(TaskLength::Short, NOW).unwrap();
        assert!(turns.take(TaskLength::Short, NOW).is_err());

        drop(short);
        assert!(turns.take(TaskLength::Long, NOW).is_err());
        drop(long);
        assert!(turns.take(TaskLength::Long, NOW).is_ok());
    }

    #[test]
    fn one_worker_takes_orders_of_any_length() {
        let turns = FairQueue::new(1);

        drop(turns.take(TaskLength::Long, NOW).unwrap());

        assert!(turns.take(TaskLength::Short, NOW).is_ok());
    }

    /// Starts threads that wait, and comes back when all of them do.
    fn queue<'s>(scope: &'s std::thread::Scope<'s, '_>, turns: &'s FairQueue, lengths: &[TaskLength]) {
        for (waiting, length) in lengths.iter().copied().enumerate() {
            scope.spawn(move || drop(turns.take(length, LONG_ENOUGH)));
            while turns.state().waiting.len() <= waiting {
                std::thread::yield_now();
            }
        }
    }

    #[test]
    fn the_ninth_that_would_wait_is_sent_away() {
        let turns = FairQueue::new(1);
        let held = turns.take(TaskLength::Short, NOW).unwrap();

        std::thread::scope(|scope| {
            queue(scope, &turns, &[TaskLength::Short; MAX_WAITING]);
            assert!(turns.take(TaskLength::Short, LONG_ENOUGH).is_err());
            drop(held);
        });

        assert!(turns.state().waiting.is_empty());
        assert_eq!(turns.state().busy, 0);
    }

    #[test]
    fn tasks_that_wait_without_end_get_their_turns_in_order() {
        let turns = FairQueue::for_all(1);
        let held = turns.wait(TaskLength::Short);
        let order = Mutex::new(Vec::new());

        std::thread::scope(|scope| {
            for number in 0..2 * MAX_WAITING {
                let (turns, order) = (&turns, &order);
                scope.spawn(move || {
                    let lease = turns.wait(TaskLength::Short);
                    order.lock().unwrap().push(number);
                    drop(lease);
                });
                while turns.state().waiting.len() <= number {
                    std::thread::yield_now();
                }
            }
            drop(held);
        });

        assert_eq!(order.into_inner().unwrap(), (0..2 * MAX_WAITING).collect::<Vec<_>>());
        assert_eq!(turns.state().busy, 0);
    }

    #[test]
    fn a_short_order_passes_a_long_one_that_cannot_go() {
        let turns = FairQueue::new(2);
        let first = turns.take(TaskLength::Long, NOW).unwrap();

        std::thread::scope(|scope| {
            queue(scope, &turns, &[TaskLength::Long]);
            assert!(turns.take(TaskLength::Short, NOW).is_ok());
            drop(first);
        });

        assert_eq!(turns.state().busy, 0);
    }
}
