//! Who may use a worker next: short orders pass long ones, and a long one never takes the last
//! worker that is free.

use std::collections::VecDeque;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// How many orders may wait.
const MOST_WAITING: usize = 8;

/// How long an order is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Length {
    /// A moment's work.
    Short,
    /// A whole booklet.
    Long,
}

/// Turns at a number of workers.
pub(super) struct Turns {
    workers: usize,
    state: Mutex<State>,
    changed: Condvar,
}

/// Invariant: `busy` is the number of turns that are out, at most `Turns::workers`.
#[derive(Default)]
struct State {
    busy: usize,
    /// Who waits, the longest first.
    waiting: VecDeque<(u64, Length)>,
    next: u64,
}

/// The right to keep one worker busy.
pub(super) struct Turn<'a>(&'a Turns);

/// Too many wait, or it took too long.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Full;

impl Turns {
    pub(super) fn new(workers: usize) -> Self {
        Self { workers, state: Mutex::default(), changed: Condvar::new() }
    }

    /// Waits for a turn.
    ///
    /// # Errors
    /// When enough others wait already, or when the patience is over.
    pub(super) fn take(&self, length: Length, patience: Duration) -> Result<Turn<'_>, Full> {
        let until = Instant::now() + patience;
        let mut state = self.state();
        let own = state.next;
        if !self.may_go(&state, own, length) {
            if state.waiting.len() >= MOST_WAITING {
                return Err(Full);
            }
            state.next += 1;
            state.waiting.push_back((own, length));
            while !self.may_go(&state, own, length) {
                let Some(left) = until.checked_duration_since(Instant::now()).filter(|left| !left.is_zero()) else {
                    self.leave(&mut state, own);
                    return Err(Full);
                };
                state = self.changed.wait_timeout(state, left).unwrap_or_else(PoisonError::into_inner).0;
            }
            self.leave(&mut state, own);
        }
        state.busy += 1;
        Ok(Turn(self))
    }

    /// Whether there is a worker for this order, and nobody who has waited longer could take it.
    fn may_go(&self, state: &State, own: u64, length: Length) -> bool {
        let fits = |length: Length| {
            let free = self.workers - state.busy;
            match length {
                Length::Short => free >= 1,
                Length::Long => free >= self.workers.min(2),
            }
        };
        fits(length) && !state.waiting.iter().any(|(ticket, length)| *ticket < own && fits(*length))
    }

    /// Others may have waited only for this one.
    fn leave(&self, state: &mut State, own: u64) {
        state.waiting.retain(|(ticket, _)| *ticket != own);
        self.changed.notify_all();
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // What the lock guards is whole between any two statements.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Turn<'_> {
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
        let turns = Turns::new(2);

        let long = turns.take(Length::Long, NOW).unwrap();
        assert!(turns.take(Length::Long, NOW).is_err());
        let short = turns.take(Length::Short, NOW).unwrap();
        assert!(turns.take(Length::Short, NOW).is_err());

        drop(short);
        assert!(turns.take(Length::Long, NOW).is_err());
        drop(long);
        assert!(turns.take(Length::Long, NOW).is_ok());
    }

    #[test]
    fn one_worker_takes_orders_of_any_length() {
        let turns = Turns::new(1);

        drop(turns.take(Length::Long, NOW).unwrap());

        assert!(turns.take(Length::Short, NOW).is_ok());
    }

    /// Starts threads that wait, and comes back when all of them do.
    fn queue<'s>(scope: &'s std::thread::Scope<'s, '_>, turns: &'s Turns, lengths: &[Length]) {
        for (waiting, length) in lengths.iter().copied().enumerate() {
            scope.spawn(move || drop(turns.take(length, LONG_ENOUGH)));
            while turns.state().waiting.len() <= waiting {
                std::thread::yield_now();
            }
        }
    }

    #[test]
    fn the_ninth_that_would_wait_is_sent_away() {
        let turns = Turns::new(1);
        let held = turns.take(Length::Short, NOW).unwrap();

        std::thread::scope(|scope| {
            queue(scope, &turns, &[Length::Short; MOST_WAITING]);
            assert!(turns.take(Length::Short, LONG_ENOUGH).is_err());
            drop(held);
        });

        assert!(turns.state().waiting.is_empty());
        assert_eq!(turns.state().busy, 0);
    }

    #[test]
    fn a_short_order_passes_a_long_one_that_cannot_go() {
        let turns = Turns::new(2);
        let first = turns.take(Length::Long, NOW).unwrap();

        std::thread::scope(|scope| {
            queue(scope, &turns, &[Length::Long]);
            assert!(turns.take(Length::Short, NOW).is_ok());
            drop(first);
        });

        assert_eq!(turns.state().busy, 0);
    }
}
