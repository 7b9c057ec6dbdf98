//! Places for expensive work: a share for each household (at the desk: for each person), and a queue that serves them
//! in turn.
//!
//! An order of a household that has none under way comes before the second of one that has, however many that one
//! has sent before. The figures allow for many people behind one address (a shelter, a library, a mobile network):
//! they may have several at work and more waiting, and only what no room of people sends in a moment is refused.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use metrics::{counter, gauge};
use tokio::sync::oneshot;

use super::error::HttpProblem;
use super::rate_limit_key::RateLimitKey;
use crate::document::Digest;

/// Limits of work and of waiting, in all and of one household.
#[derive(Debug, Clone, Copy)]
pub(super) struct SlotLimits {
    pub(super) most: usize,
    pub(super) each: usize,
    pub(super) waiting: usize,
    pub(super) waiting_each: usize,
    /// Time limit of waiting.
    pub(super) patience: Duration,
}

/// Places for one kind of work, of which each `Of` has a share.
pub(super) struct WorkSlots<Of: Copy + Ord = RateLimitKey> {
    name: &'static str,
    room: SlotLimits,
    state: Mutex<SlotState<Of>>,
}

struct SlotState<Of> {
    taken: usize,
    by: BTreeMap<Of, usize>,
    /// Households that wait, in the order of their turns.
    turns: VecDeque<Of>,
    queues: BTreeMap<Of, VecDeque<Waiter>>,
    waiting: usize,
    next: u64,
}

impl<Of: Copy + Ord> Default for SlotState<Of> {
    fn default() -> Self {
        let (by, turns, queues) = (BTreeMap::new(), VecDeque::new(), BTreeMap::new());
        Self { taken: 0, by, turns, queues, waiting: 0, next: 0 }
    }
}

struct Waiter {
    number: u64,
    called: oneshot::Sender<Called>,
}

/// Signal to a waiting request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Called {
    /// The place is theirs.
    In,
    /// Others who have less come first.
    Away,
}

/// A place at work.
pub(super) struct WorkSlot<Of: Copy + Ord = RateLimitKey> {
    places: Arc<WorkSlots<Of>>,
    from: Of,
}

/// Why there is no place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NoSlot {
    /// Too many others are at work.
    Full,
    /// The household has used its share.
    OverShare,
}

impl From<NoSlot> for HttpProblem {
    fn from(refused: NoSlot) -> Self {
        match refused {
            NoSlot::Full => Self::Busy,
            NoSlot::OverShare => Self::TooMany,
        }
    }
}

impl<Of: Copy + Ord> WorkSlots<Of> {
    pub(super) fn new(name: &'static str, room: SlotLimits) -> Arc<Self> {
        Arc::new(Self { name, room, state: Mutex::default() })
    }

    /// Takes a place, in turn with others.
    ///
    /// # Errors
    /// When the household, or all together, wait for too much already, or the patience is over.
    pub(super) async fn take(self: &Arc<Self>, from: Of) -> Result<WorkSlot<Of>, NoSlot> {
        let taken = match self.ask(from) {
            Ok(SlotRequest::Taken) => return Ok(self.place(from)),
            Ok(SlotRequest::Waits(mut waiting)) => match tokio::time::timeout(self.room.patience, waiting.wait()).await
            {
                Ok(Called::In) => Ok(self.place(from)),
                Ok(Called::Away) | Err(_) => Err(NoSlot::Full),
            },
            Err(refused) => Err(refused),
        };
        if let Err(refused) = &taken {
            self.count(*refused);
        }
        taken
    }

    /// Takes a place if one is free.
    ///
    /// # Errors
    /// When none is.
    pub(super) fn take_now(self: &Arc<Self>, from: Of) -> Result<WorkSlot<Of>, NoSlot> {
        let mut state = self.state();
        let taken = match (state.taken < self.room.most, state.of(from) < self.room.each) {
            (true, true) => Ok(()),
            (_, false) => Err(NoSlot::OverShare),
            (false, true) => Err(NoSlot::Full),
        };
        if taken.is_ok() {
            state.give(from);
        }
        drop(state);
        taken.inspect_err(|refused| self.count(*refused))?;
        Ok(self.place(from))
    }

    fn count(&self, refused: NoSlot) {
        let why = match refused {
            NoSlot::Full => "full",
            NoSlot::OverShare => "share",
        };
        counter!("evenhand_places_refused_total", "of" => self.name, "why" => why).increment(1);
    }

    fn place(self: &Arc<Self>, from: Of) -> WorkSlot<Of> {
        WorkSlot { places: Arc::clone(self), from }
    }

    fn ask(self: &Arc<Self>, from: Of) -> Result<SlotRequest<Of>, NoSlot> {
        let mut state = self.state();
        if state.taken < self.room.most && state.of(from) < self.room.each {
            state.give(from);
            return Ok(SlotRequest::Taken);
        }
        let own = state.queues.get(&from).map_or(0, VecDeque::len);
        if own >= self.room.waiting_each {
            return Err(NoSlot::OverShare);
        }
        if state.waiting >= self.room.waiting && !state.send_away_one(own) {
            return Err(NoSlot::Full);
        }
        let (called, hears) = oneshot::channel();
        let number = state.next;
        state.next += 1;
        state.waiting += 1;
        if own == 0 {
            state.turns.push_back(from);
        }
        state.queues.entry(from).or_default().push_back(Waiter { number, called });
        Ok(SlotRequest::Waits(Waiting { places: Arc::clone(self), from, number, hears }))
    }

    /// Returns a place, and gives it to the household whose turn it is.
    fn give_back(&self, from: Of) {
        let mut state = self.state();
        state.taken -= 1;
        if let Some(count) = state.by.get_mut(&from) {
            *count -= 1;
            if *count == 0 {
                state.by.remove(&from);
            }
        }
        while state.taken < self.room.most && state.call_next(self.room.each) {}
    }

    /// Records in the metrics how many places are taken and how many requests wait.
    pub(super) fn measure(&self) {
        let (taken, waiting) = {
            let state = self.state();
            (state.taken, state.waiting)
        };
        #[expect(clippy::cast_precision_loss, reason = "counts")]
        for (name, value) in [("evenhand_places_taken", taken), ("evenhand_places_waiting", waiting)] {
            gauge!(name, "of" => self.name).set(value as f64);
        }
        // Creates the counters before the first refusal, so that alerts see it.
        for why in ["full", "share"] {
            counter!("evenhand_places_refused_total", "of" => self.name, "why" => why).increment(0);
        }
    }

    fn state(&self) -> MutexGuard<'_, SlotState<Of>> {
        // The data are consistent between any two statements, so a poisoned lock may be used.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<Of: Copy + Ord> SlotState<Of> {
    fn of(&self, from: Of) -> usize {
        self.by.get(&from).copied().unwrap_or(0)
    }

    fn give(&mut self, from: Of) {
        self.taken += 1;
        *self.by.entry(from).or_default() += 1;
    }

    /// Gives a place to the next request that may have one; returns whether there was one.
    fn call_next(&mut self, each: usize) -> bool {
        let Some(at) = self.turns.iter().position(|from| self.of(*from) < each) else { return false };
        let Some(from) = self.turns.remove(at) else { return false };
        let Some(queue) = self.queues.get_mut(&from) else { return true };
        let next = queue.pop_front();
        match queue.is_empty() {
            true => drop(self.queues.remove(&from)),
            false => self.turns.push_back(from),
        }
        if let Some(next) = next {
            self.waiting -= 1;
            if next.called.send(Called::In).is_ok() {
                self.give(from);
            }
        }
        true
    }

    /// Removes the last request of the household with the most waiting requests, if that is more than a newcomer would
    /// have.
    fn send_away_one(&mut self, own: usize) -> bool {
        let longest = self.queues.iter().max_by_key(|(_, queue)| queue.len());
        let Some(from) = longest.filter(|(_, queue)| queue.len() > own + 1).map(|(from, _)| *from) else {
            return false;
        };
        if let Some(last) = self.queues.get_mut(&from).and_then(VecDeque::pop_back) {
            self.waiting -= 1;
            let _ = last.called.send(Called::Away);
        }
        true
    }

    /// Removes a request that no longer waits.
    fn leave(&mut self, from: Of, number: u64) {
        let Some(queue) = self.queues.get_mut(&from) else { return };
        let before = queue.len();
        queue.retain(|waiter| waiter.number != number);
        self.waiting -= before - queue.len();
        if queue.is_empty() {
            self.queues.remove(&from);
            self.turns.retain(|turn| *turn != from);
        }
    }
}

enum SlotRequest<Of: Copy + Ord> {
    Taken,
    Waits(Waiting<Of>),
}

/// Somebody who waits. Goes out of the queue when they give up.
struct Waiting<Of: Copy + Ord> {
    places: Arc<WorkSlots<Of>>,
    from: Of,
    number: u64,
    hears: oneshot::Receiver<Called>,
}

impl<Of: Copy + Ord> Waiting<Of> {
    /// Waits for the call. If it gives a place, the caller owns that place.
    async fn wait(&mut self) -> Called {
        (&mut self.hears).await.unwrap_or(Called::Away)
    }
}

impl<Of: Copy + Ord> Drop for Waiting<Of> {
    fn drop(&mut self) {
        self.hears.close();
        // Called, but the caller is gone: the place goes to the next.
        match self.hears.try_recv() {
            Ok(Called::In) => self.places.give_back(self.from),
            Ok(Called::Away) | Err(_) => self.places.state().leave(self.from, self.number),
        }
    }
}

impl<Of: Copy + Ord> Drop for WorkSlot<Of> {
    fn drop(&mut self) {
        self.places.give_back(self.from);
    }
}

/// Work that is limited, each kind with places of its own. They outlast the library that is served.
#[derive(Clone)]
pub(super) struct WorkQueues {
    /// Searches. One takes milliseconds of one core.
    pub(super) search: Arc<WorkSlots>,
    /// Orders that wait for the print pool or are laid out; the pool has a worker for each at a time.
    pub(super) print: Arc<WorkSlots>,
    /// Bundles that are put together; what has been put together is sent without a place.
    pub(super) bundle: Arc<WorkSlots>,
    /// Forms that somebody had made before everything else and that are not made yet.
    pub(super) making: Arc<WorkSlots>,
    /// Files that translators send back and that are being read, by the digest of who sent them.
    pub(super) upload: Arc<WorkSlots<Digest>>,
    /// Translations that are checked before their page is shown, by the digest of who looks at them.
    pub(super) check: Arc<WorkSlots<Digest>>,
}

impl WorkQueues {
    /// # Panics
    /// Never; there is at least one core and one worker.
    pub(super) fn new(cores: usize, print_workers: usize) -> Self {
        let second = Duration::from_secs(1);
        // More at a time than there are cores would end no sooner, and each would hold what the others wait for longer.
        let search = SlotLimits { most: cores, each: cores, waiting: 256, waiting_each: 32, patience: 5 * second };
        // As many as the print pool lets wait: there a long order gives way to short ones, whoever they are of.
        let at_press = print_workers + 8;
        let print = SlotLimits { most: at_press, each: 2, waiting: 64, waiting_each: 12, patience: 10 * second };
        let bundle = SlotLimits { most: cores, each: 2, waiting: 64, waiting_each: 8, patience: 10 * second };
        let making = SlotLimits { most: 256, each: 8, waiting: 0, waiting_each: 0, patience: Duration::ZERO };
        // Reading a file takes ten seconds of one core at most.
        let upload = SlotLimits { most: 2, each: 1, waiting: 24, waiting_each: 3, patience: 25 * second };
        let check = SlotLimits { most: 2, each: 1, waiting: 64, waiting_each: 16, patience: 20 * second };
        Self {
            search: WorkSlots::new("search", search),
            print: WorkSlots::new("print", print),
            bundle: WorkSlots::new("bundle", bundle),
            making: WorkSlots::new("making", making),
            upload: WorkSlots::new("upload", upload),
            check: WorkSlots::new("check", check),
        }
    }

    pub(super) fn measure(&self) {
        [&self.search, &self.print, &self.bundle, &self.making].into_iter().for_each(|places| places.measure());
        [&self.upload, &self.check].into_iter().for_each(|places| places.measure());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn house(number: u8) -> RateLimitKey {
        RateLimitKey::at(std::net::IpAddr::from([192, 0, 2, number]))
    }

    fn places(most: usize, each: usize, waiting: usize, waiting_each: usize) -> Arc<WorkSlots> {
        WorkSlots::new("test", SlotLimits { most, each, waiting, waiting_each, patience: Duration::from_secs(600) })
    }

    /// Makes a request wait; the task ends with the place, or with the reason why there is none.
    async fn waits(places: &Arc<WorkSlots>, from: RateLimitKey) -> tokio::task::JoinHandle<Result<WorkSlot, NoSlot>> {
        let before = places.state().next;
        let task = tokio::spawn({
            let places = Arc::clone(places);
            async move { places.take(from).await }
        });
        while places.state().next == before && !task.is_finished() {
            tokio::task::yield_now().await;
        }
        task
    }

    #[tokio::test]
    async fn fifty_orders_of_one_household_do_not_hold_up_the_first_of_another() {
        let places = places(2, 1, 64, 12);
        let first = places.take(house(1)).await.unwrap();
        let mut others = Vec::new();
        for _ in 0..50 {
            others.push(waits(&places, house(1)).await);
        }

        let _second = places.take(house(2)).await.unwrap();
        let third = waits(&places, house(3)).await;
        drop(first);

        drop(waits(&places, house(1)).await);
        assert!(others.iter().filter(|order| order.is_finished()).count() >= 38, "twelve wait, the others were told");
        // The household that waited first is first; then it is another's turn.
        let (mut served, mut refused) = (0, 0);
        for order in others.iter_mut().filter(|order| order.is_finished()) {
            match order.await.unwrap() {
                Ok(place) => {
                    served += 1;
                    drop(place);
                }
                Err(why) => {
                    assert_eq!(why, NoSlot::OverShare);
                    refused += 1;
                }
            }
        }
        assert_eq!((served, refused), (1, 38));
        assert!(third.await.unwrap().is_ok());
    }

    #[tokio::test]
    async fn households_take_turns() {
        let places = places(1, 1, 64, 12);
        let held = places.take(house(9)).await.unwrap();
        let mut tasks = Vec::new();
        for from in [1, 1, 1, 2, 3] {
            tasks.push((from, waits(&places, house(from)).await));
        }
        drop(held);

        let mut order = Vec::new();
        while !tasks.is_empty() {
            tokio::task::yield_now().await;
            if let Some(at) = tasks.iter().position(|(_, task)| task.is_finished()) {
                let (from, task) = tasks.remove(at);
                order.push(from);
                drop(task.await.unwrap().ok().unwrap());
            }
        }

        assert_eq!(order, [1, 2, 3, 1, 1]);
    }

    #[tokio::test]
    async fn a_full_queue_sends_away_the_last_of_the_longest_for_one_who_has_none() {
        let places = places(1, 1, 4, 4);
        let held = places.take(house(9)).await.unwrap();
        let mut many = Vec::new();
        for _ in 0..4 {
            many.push(waits(&places, house(1)).await);
        }

        let newcomer = waits(&places, house(2)).await;

        assert_eq!(many.pop().unwrap().await.unwrap().err(), Some(NoSlot::Full));
        assert_eq!(places.state().waiting, 4);
        drop(held);
        drop(newcomer);
        for order in many {
            drop(order.await.unwrap());
        }
    }

    #[tokio::test]
    async fn who_gives_up_or_waits_too_long_leaves_nothing_behind() {
        let room = SlotLimits { most: 1, each: 1, waiting: 4, waiting_each: 4, patience: Duration::from_millis(20) };
        let places = WorkSlots::new("test", room);
        let held = places.take(house(1)).await.unwrap();
        let (gone, late) = (waits(&places, house(2)).await, waits(&places, house(3)).await);

        gone.abort();
        assert!(gone.await.is_err());
        assert_eq!(late.await.unwrap().err(), Some(NoSlot::Full));
        // Called, and gone before hearing it.
        let called = waits(&places, house(4)).await;
        drop(held);
        called.abort();
        drop(called.await);

        let state = places.state();
        assert_eq!((state.taken, state.waiting), (0, 0));
        assert!(state.by.is_empty() && state.queues.is_empty() && state.turns.is_empty());
    }

    #[test]
    fn a_place_that_is_wanted_now_is_free_or_refused() {
        let places = places(3, 2, 0, 0);
        let first = [places.take_now(house(1)).ok(), places.take_now(house(1)).ok()];
        assert!(first.iter().all(Option::is_some));
        assert_eq!(places.take_now(house(1)).err(), Some(NoSlot::OverShare));
        let _third = places.take_now(house(2)).ok().unwrap();
        assert_eq!(places.take_now(house(3)).err(), Some(NoSlot::Full));
        drop(first);
        assert!(places.take_now(house(3)).is_ok());
    }
}
