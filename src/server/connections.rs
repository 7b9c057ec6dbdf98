//! Counts the open connections of each household, and chooses the one that is closed for another.
//!
//! A household may hold a share. If its share or the whole is used up, an idle connection is closed for a new one: that
//! costs its client a new handshake and no words. After those, a connection whose client has read nothing for a while
//! is closed. A connection with an answer under way is never closed.

use std::collections::{BTreeMap, HashMap};
use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use metrics::counter;
use tokio::sync::Notify;

use super::error::HttpProblem;
use super::rate_limit_key::RateLimitKey;
use super::slow_clients::{ConnectionSignal, LineState, now};

/// A browser opens six connections to one host. Households with no more than this give way last.
const FEW: usize = 8;

/// Time in milliseconds for which a connection must have been idle, or have waited for its client, before it may be
/// closed for another.
const RESTED: u64 = 1_000;
const WAITED: u64 = 10_000;

/// Number of connections of a household from which on it gives way sooner to one that has few.
const MANY: usize = 4 * FEW;

/// Time in milliseconds for which a connection of a household with [`MANY`] must have waited for its client then.
const WAITED_OF_MANY: u64 = 2_000;

/// Number of connections that are ended at once when all places are taken, so that not every new one looks for
/// another.
const AT_ONCE: usize = 16;

/// After a search for a place in vain, the next is so many milliseconds later.
const SEARCH_AGAIN: u64 = 50;

/// Maximum number of connections that are open only to be refused, in all and of one household.
const MAX_REFUSED: usize = 256;
const MAX_REFUSED_EACH: usize = 4;

/// The open connections.
pub(super) struct Connections {
    most: usize,
    /// Maximum number of connections of one household.
    each: Option<usize>,
    table: Mutex<ConnectionTable>,
    /// Connections whose tasks have not ended.
    running: AtomicUsize,
    ended: Notify,
}

#[derive(Default)]
struct ConnectionTable {
    open: BTreeMap<u64, OpenConnection>,
    by: HashMap<RateLimitKey, usize>,
    refused: HashMap<RateLimitKey, usize>,
    refused_in_all: usize,
    next: u64,
    search_from: u64,
}

struct OpenConnection {
    from: RateLimitKey,
    state: Arc<LineState>,
}

impl OpenConnection {
    /// Since when it rests, if that is long enough to give way.
    fn rests(&self) -> Option<u64> {
        self.state.idle_since().filter(|since| now().saturating_sub(*since) >= RESTED)
    }

    /// Since when its client lets us wait, if that is at least `least` milliseconds.
    fn waits(&self, least: u64) -> Option<u64> {
        self.state.waits_since().filter(|since| now().saturating_sub(*since) >= least)
    }
}

/// Decision about a new connection.
pub(super) enum Admission {
    /// The connection is served.
    Served(ConnectionSlot),
    /// The connection gets an error and is closed.
    Refused(ConnectionSlot, HttpProblem),
    /// The connection is closed, unread: too many are being refused already.
    Closed,
}

/// A connection's place, for as long as it is open.
pub(super) struct ConnectionSlot {
    connections: Arc<Connections>,
    from: RateLimitKey,
    pub(super) state: Arc<LineState>,
    number: Option<u64>,
}

impl Connections {
    pub(super) fn new(most: usize, each: Option<usize>) -> Arc<Self> {
        Arc::new(Self { most, each, table: Mutex::default(), running: AtomicUsize::new(0), ended: Notify::new() })
    }

    /// Admits a new connection; if necessary, closes an idle one.
    pub(super) fn admit(self: &Arc<Self>, peer: SocketAddr) -> Admission {
        let from = RateLimitKey::at(peer.ip());
        let mut table = self.table();
        let own = table.by.get(&from).copied().unwrap_or(0);
        if self.each.is_some_and(|each| own >= each) && !table.end_one_of(from) {
            return self.refuse(&mut table, from, HttpProblem::TooMany);
        }
        if table.open.len() >= self.most && !table.make_room(own) {
            return self.refuse(&mut table, from, HttpProblem::Busy);
        }
        let number = table.next;
        table.next += 1;
        let state = LineState::new();
        table.open.insert(number, OpenConnection { from, state: Arc::clone(&state) });
        *table.by.entry(from).or_default() += 1;
        Admission::Served(self.place(from, state, Some(number)))
    }

    fn refuse(self: &Arc<Self>, table: &mut ConnectionTable, from: RateLimitKey, why: HttpProblem) -> Admission {
        counter!("evenhand_connections_refused_total", "why" => why.name()).increment(1);
        let own = table.refused.entry(from).or_default();
        if *own >= MAX_REFUSED_EACH || table.refused_in_all >= MAX_REFUSED {
            return Admission::Closed;
        }
        *own += 1;
        table.refused_in_all += 1;
        Admission::Refused(self.place(from, LineState::new(), None), why)
    }

    fn place(self: &Arc<Self>, from: RateLimitKey, state: Arc<LineState>, number: Option<u64>) -> ConnectionSlot {
        self.running.fetch_add(1, Ordering::AcqRel);
        ConnectionSlot { connections: Arc::clone(self), from, state, number }
    }

    /// Ends some connections that rest: the system gives no more of what they take.
    pub(super) fn end_some(&self) {
        let _ = self.table().make_room(usize::MAX);
    }

    /// Tells all connections to end after their present answer, and waits until they have.
    pub(super) async fn finish(&self) {
        for open in self.table().open.values() {
            open.state.tell(ConnectionSignal::Finish);
        }
        loop {
            let ended = self.ended.notified();
            if self.running.load(Ordering::Acquire) == 0 {
                return;
            }
            ended.await;
        }
    }

    /// Counts the open connections and their households.
    pub(super) fn count(&self) -> (usize, usize) {
        let table = self.table();
        (table.open.len(), table.by.len())
    }

    /// Counts the connections whose clients let us wait.
    #[cfg(test)]
    pub(super) fn waiting(&self) -> usize {
        self.table().open.values().filter(|open| open.state.waits_since().is_some()).count()
    }

    fn table(&self) -> MutexGuard<'_, ConnectionTable> {
        // The data are consistent between any two statements, so a poisoned lock may be used.
        self.table.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl ConnectionTable {
    /// Ends the connection of this household that has been idle longest, or else one whose client has read nothing for
    /// a while. Returns whether there was one.
    fn end_one_of(&mut self, from: RateLimitKey) -> bool {
        let own = |(_, open): &(&u64, &OpenConnection)| open.from == from;
        let rests = self.open.iter().filter(own).filter_map(|(number, open)| Some((open.rests()?, *number)));
        let waits = self.open.iter().filter(own).filter_map(|(number, open)| Some((open.waits(WAITED)?, *number)));
        match (rests.min(), waits.min()) {
            (Some((_, number)), _) => self.end(number, ConnectionSignal::GiveWay),
            (None, Some((_, number))) => self.end(number, ConnectionSignal::End),
            (None, None) => return false,
        }
        true
    }

    /// Ends idle connections, first those of households with many; or else one whose client has read nothing for a
    /// while, of a household that has more than the newcomer's `own`. Returns whether there is room.
    fn make_room(&mut self, own: usize) -> bool {
        let now = now();
        if now < self.search_from {
            return false;
        }
        let count = |from: &RateLimitKey| self.by.get(from).copied().unwrap_or(0);
        let rests = self.open.iter().filter_map(|(number, open)| {
            let is_of_few = count(&open.from) <= FEW;
            Some((is_of_few, open.rests()?, *number))
        });
        let mut rests: Vec<_> = rests.collect();
        rests.sort_unstable();
        rests.truncate(AT_ONCE);
        if rests.is_empty() {
            let waits = self.open.iter().filter_map(|(number, open)| {
                let count = count(&open.from);
                let least = if count >= MANY && own < FEW { WAITED_OF_MANY } else { WAITED };
                (count > FEW && count > own).then_some((usize::MAX - count, open.waits(least)?, *number))
            });
            let Some((_, _, number)) = waits.min() else {
                self.search_from = now + SEARCH_AGAIN;
                return false;
            };
            self.end(number, ConnectionSignal::End);
            return true;
        }
        rests.into_iter().for_each(|(_, _, number)| self.end(number, ConnectionSignal::GiveWay));
        true
    }

    fn end(&mut self, number: u64, told: ConnectionSignal) {
        if let Some(open) = self.remove(number) {
            counter!("evenhand_connections_ended_total", "why" => "room").increment(1);
            open.state.tell(told);
        }
    }

    fn remove(&mut self, number: u64) -> Option<OpenConnection> {
        let open = self.open.remove(&number)?;
        less(&mut self.by, open.from);
        Some(open)
    }
}

/// Decrements a count; an entry that reaches zero is removed.
fn less(counts: &mut HashMap<RateLimitKey, usize>, from: RateLimitKey) {
    if let Some(count) = counts.get_mut(&from) {
        *count -= 1;
        if *count == 0 {
            counts.remove(&from);
        }
    }
}

impl Drop for ConnectionSlot {
    fn drop(&mut self) {
        let mut table = self.connections.table();
        match self.number {
            Some(number) => drop(table.remove(number)),
            None => {
                less(&mut table.refused, self.from);
                table.refused_in_all -= 1;
            }
        }
        drop(table);
        if self.connections.running.fetch_sub(1, Ordering::AcqRel) == 1 {
            self.connections.ended.notify_waiters();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn from(host: usize) -> SocketAddr {
        SocketAddr::from(([192, 0, (host >> 8) as u8, (host & 255) as u8], 5000))
    }

    fn served(connections: &Arc<Connections>, host: usize) -> ConnectionSlot {
        match connections.admit(from(host)) {
            Admission::Served(place) => place,
            Admission::Refused(_, why) => panic!("{why:?}"),
            Admission::Closed => panic!("closed"),
        }
    }

    fn told(place: &ConnectionSlot) -> ConnectionSignal {
        place.state.poll_told(&mut std::task::Context::from_waker(std::task::Waker::noop()))
    }

    fn is_ended(place: &ConnectionSlot) -> bool {
        matches!(told(place), ConnectionSignal::GiveWay | ConnectionSignal::End)
    }

    #[test]
    fn a_household_that_uses_its_share_is_told_so_and_others_are_served() {
        let connections = Connections::new(100, Some(10));
        let held: Vec<_> = (0..10).map(|_| served(&connections, 1)).collect();
        let _busy: Vec<_> = held.iter().map(|place| place.state.answering()).collect();

        let told: Vec<_> = (0..20).map(|_| connections.admit(from(1))).collect();

        let refused = told.iter().filter(|told| matches!(told, Admission::Refused(_, HttpProblem::TooMany))).count();
        let closed = told.iter().filter(|told| matches!(told, Admission::Closed)).count();
        assert_eq!((refused, closed), (MAX_REFUSED_EACH, 20 - MAX_REFUSED_EACH));
        drop(served(&connections, 2));
        drop((told, held));
        assert_eq!(connections.count(), (0, 0));
        assert_eq!(connections.running.load(Ordering::Relaxed), 0);
    }

    #[test]
    fn many_people_behind_one_address_go_on_as_long_as_some_of_their_connections_rest() {
        let connections = Connections::new(100, Some(10));
        let held: Vec<_> = (0..10).map(|_| served(&connections, 1)).collect();
        held.iter().for_each(|place| place.state.rested(60_000));
        let _busy: Vec<_> = held[1..].iter().map(|place| place.state.answering()).collect();

        let next = served(&connections, 1);

        assert!(is_ended(&held[0]) && !held[1..].iter().any(is_ended));
        assert_eq!(connections.count(), (10, 1));
        drop(next);
    }

    #[test]
    fn who_reads_nothing_behind_a_shared_address_gives_way_to_those_who_read() {
        let connections = Connections::new(100, Some(10));
        let held: Vec<_> = (0..10).map(|_| served(&connections, 1)).collect();
        held[3].state.waited(20_000);
        let _busy: Vec<_> = held.iter().map(|place| place.state.answering()).collect();

        let next = served(&connections, 1);

        assert_eq!(held.iter().position(|place| told(place) == ConnectionSignal::End), Some(3));
        assert_eq!(held.iter().filter(|place| is_ended(place)).count(), 1);
        drop(next);
    }

    #[test]
    fn when_all_places_are_taken_what_rests_gives_way_and_first_that_of_households_with_many() {
        let connections = Connections::new(120, None);
        let many: Vec<_> = (0..100).map(|_| served(&connections, 1)).collect();
        let few: Vec<_> = (2..22).map(|host| served(&connections, host)).collect();
        many.iter().chain(&few).for_each(|place| place.state.rested(60_000));

        let newcomer = served(&connections, 99);

        assert_eq!(many.iter().filter(|place| is_ended(place)).count(), AT_ONCE);
        assert!(!few.iter().any(is_ended) && !is_ended(&newcomer));
    }

    #[test]
    fn when_nothing_rests_a_slow_client_of_a_household_with_many_gives_way_to_one_with_few() {
        let connections = Connections::new(30, None);
        let slow: Vec<_> = (0..20).map(|_| served(&connections, 1)).collect();
        let others: Vec<_> = (2..12).map(|host| served(&connections, host)).collect();
        let _busy: Vec<_> = slow.iter().chain(&others).map(|place| place.state.answering()).collect();
        slow.iter().chain(&others).for_each(|place| place.state.waited(20_000));

        let newcomer = served(&connections, 99);

        assert_eq!(slow.iter().filter(|place| is_ended(place)).count(), 1);
        assert!(!others.iter().any(is_ended) && !is_ended(&newcomer));
    }

    #[test]
    fn a_household_with_very_many_slow_clients_gives_way_sooner_than_others() {
        for (many, gives_way) in [(MANY, true), (MANY - 1, false)] {
            let connections = Connections::new(many, None);
            let slow: Vec<_> = (0..many).map(|_| served(&connections, 1)).collect();
            let _busy: Vec<_> = slow.iter().map(|place| place.state.answering()).collect();
            slow.iter().for_each(|place| place.state.waited(WAITED_OF_MANY + 1_000));

            let is_served = matches!(connections.admit(from(99)), Admission::Served(_));

            assert_eq!(
                (is_served, slow.iter().filter(|place| is_ended(place)).count()),
                (gives_way, usize::from(gives_way))
            );
        }
    }

    #[test]
    fn when_everybody_is_being_answered_a_newcomer_is_told_at_once() {
        let connections = Connections::new(5, None);
        let held: Vec<_> = (0..5).map(|host| served(&connections, host)).collect();
        let _busy: Vec<_> = held.iter().map(|place| place.state.answering()).collect();

        assert!(matches!(connections.admit(from(9)), Admission::Refused(_, HttpProblem::Busy)));
        assert!(!held.iter().any(is_ended));
    }

    #[tokio::test]
    async fn finishing_waits_for_the_last() {
        let connections = Connections::new(5, None);
        let place = served(&connections, 1);
        let waiting = tokio::spawn({
            let connections = Arc::clone(&connections);
            async move { connections.finish().await }
        });
        while told(&place) != ConnectionSignal::Finish {
            tokio::task::yield_now().await;
        }
        assert!(!waiting.is_finished());
        drop(place);
        waiting.await.unwrap();
    }
}
