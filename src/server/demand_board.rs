//! Cache of the list of open demands, and counts of the demands that each address opened.
//!
//! The list is read again when it changed, by one reader of the database at a time, so people who look at it never take
//! more than one connection. Nobody waits while a long list is read again: the last one is shown meanwhile.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use arc_swap::ArcSwapOption;
use moka::sync::Cache;

use super::state::Snapshot;
use crate::content::Address;
use crate::database::{Demand, LanguageState, NewFormatRequest, RequestReceipt, Store, StoreError};
use crate::lang::Lang;

/// After this long the list is read again: another machine may have changed it.
const OLDEST: Duration = Duration::from_secs(5);

/// After each reading there is a rest, so many times as long as the reading took.
const REST: u32 = 2;

/// A list with more demands is long.
const LONG: usize = 2_000;

/// Days for which it is remembered how much an address asked for.
pub(super) const COUNTED_DAYS: u32 = 1;
const DAY: Duration = Duration::from_secs(86_400).saturating_mul(COUNTED_DAYS);

/// The most addresses that are remembered.
const MAX_ADDRESSES: u64 = 100_000;

/// Every demand that is not closed and whose language is public.
pub(in crate::server) struct DemandList {
    /// The most wanted first, then the most urgent, then the oldest. Those for the same edition stand together, where
    /// the first of them stands.
    pub(in crate::server) public: Vec<Demand>,
    changes: u64,
    begun: Instant,
    ended: Instant,
}

/// The list that is shown now, and what addresses asked for.
pub(in crate::server) struct Board {
    list: ArcSwapOption<DemandList>,
    turn: tokio::sync::Mutex<()>,
    /// Held by the caller that asks the database for a page because there is no list yet.
    first: tokio::sync::Mutex<()>,
    /// A list with more demands is shown while it is read again.
    long: usize,
    /// Counts the readings of the list.
    reads: AtomicUsize,
    /// Counts the demands that an address opened within a day. The address is never written down.
    opened: Cache<String, Arc<AtomicUsize>>,
}

impl DemandList {
    fn of(demands: Vec<Demand>, changes: u64, begun: Instant) -> Self {
        let mut places: BTreeMap<Address, usize> = BTreeMap::new();
        let mut editions: Vec<Vec<Demand>> = Vec::new();
        for demand in demands.into_iter().filter(|demand| demand.language == LanguageState::Released) {
            let place = *places.entry(demand.wanted.edition.clone()).or_insert(editions.len());
            match editions.get_mut(place) {
                Some(edition) => edition.push(demand),
                None => editions.push(vec![demand]),
            }
        }
        Self { public: editions.into_iter().flatten().collect(), changes, begun, ended: Instant::now() }
    }

    fn is_fresh(&self, changes: u64) -> bool {
        self.changes >= changes && self.begun.elapsed() < OLDEST
    }
}

impl Board {
    pub(in crate::server) fn new() -> Self {
        Self {
            list: ArcSwapOption::empty(),
            turn: tokio::sync::Mutex::new(()),
            first: tokio::sync::Mutex::new(()),
            long: LONG,
            reads: AtomicUsize::new(0),
            opened: Cache::builder().max_capacity(MAX_ADDRESSES).time_to_live(DAY).build(),
        }
    }

    /// Returns the list as it is now or later; a long one may be the previous one. `langs` are the languages that need
    /// no editor.
    pub(in crate::server) async fn list(
        self: &Arc<Self>,
        store: &Store,
        langs: &[Lang],
    ) -> Result<Arc<DemandList>, StoreError> {
        let changes = store.demand_changes();
        let last = self.list.load_full();
        if let Some(list) = last.as_ref().filter(|list| list.is_fresh(changes)) {
            return Ok(Arc::clone(list));
        }
        if let Some(list) = last.filter(|list| list.public.len() > self.long) {
            self.read_beside(store, langs);
            return Ok(list);
        }
        let _turn = self.turn.lock().await;
        match self.list.load_full().filter(|list| list.is_fresh(changes)) {
            Some(list) => Ok(list),
            None => self.read(store, langs).await,
        }
    }

    /// Reads the list in the background.
    fn read_beside(self: &Arc<Self>, store: &Store, langs: &[Lang]) {
        let (board, store, langs) = (Arc::clone(self), store.clone(), langs.to_vec());
        tokio::spawn(async move {
            let Ok(_turn) = board.turn.try_lock() else { return };
            if let Err(error) = board.read(&store, &langs).await {
                tracing::warn!(%error, "the list of demands cannot be refreshed");
            }
        });
    }

    /// Returns up to `take` demands of the list behind the first `skip`, and their number in all. Before a long list
    /// was read for the first time, the database alone is asked.
    pub(in crate::server) async fn page(
        self: &Arc<Self>,
        store: &Store,
        langs: &[Lang],
        (skip, take): (usize, usize),
    ) -> Result<(Vec<Demand>, usize), StoreError> {
        if self.list.load().is_none() {
            let _first = self.first.lock().await;
            if self.list.load().is_none() {
                store.release_languages(langs).await?;
                let (demands, all) = store.public_demands(skip, take).await?;
                if all > self.long {
                    self.read_beside(store, langs);
                    return Ok((demands, all));
                }
            }
        }
        let list = self.list(store, langs).await?;
        Ok((list.public.iter().skip(skip).take(take).cloned().collect(), list.public.len()))
    }

    /// Reads the list, after a rest. The caller holds the turn.
    async fn read(&self, store: &Store, langs: &[Lang]) -> Result<Arc<DemandList>, StoreError> {
        if let Some(last) = self.list.load_full() {
            let rest = (last.ended - last.begun) * REST;
            tokio::time::sleep(rest.saturating_sub(last.ended.elapsed())).await;
        }
        store.release_languages(langs).await?;
        let (changes, begun) = (store.demand_changes(), Instant::now());
        let list = Arc::new(DemandList::of(store.open_demands().await?, changes, begun));
        self.reads.fetch_add(1, Ordering::Relaxed);
        self.list.store(Some(Arc::clone(&list)));
        Ok(list)
    }

    /// Creates a request, if the address has room left.
    pub(in crate::server) async fn create_request(
        &self,
        served: &Snapshot,
        household: &str,
        mut new: NewFormatRequest,
    ) -> Result<RequestReceipt, StoreError> {
        let most = served.settings.demands_per_address;
        let counter = self.opened.get_with(household.to_owned(), Arc::default);
        let mut room = 0;
        let _ = counter.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |opened| {
            room = most.saturating_sub(opened).min(new.wanted.len());
            Some(opened + room)
        });
        new.room.address = room;
        let asked = served.store.create_request(&new).await;
        let opened = asked.as_ref().map_or(0, |asked| asked.opened.min(room));
        counter.fetch_sub(room - opened, Ordering::SeqCst);
        asked
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::channels::{audio, page, print, sign};
    use crate::content::{Level, PieceName};
    use crate::database::DemandLimits;
    use crate::database::tests::on_both;
    use crate::requests::{DemandEvent, Prospect, RequestedFormat};

    fn ask(piece: usize, tag: &str) -> NewFormatRequest {
        let piece = PieceName { collection: "rights".to_owned(), piece: format!("piece-{piece}") };
        let edition = Address { piece, lang: tag.parse().unwrap(), level: Level::Standard };
        NewFormatRequest {
            lang: Lang::english(),
            wanted: BTreeMap::from([(RequestedFormat { edition, form: page::ID }, Prospect::NoTranslation)]),
            other_format: None,
            who_for: None,
            needed_by: None,
            contact: None,
            words: None,
            once: None,
            known: vec!["bn".parse().unwrap()],
            room: DemandLimits { address: 9, language: 999, all: 999 },
        }
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 4)]
    async fn many_who_look_at_once_read_the_database_once_and_see_every_change() {
        on_both(async |ground| {
            let store = &ground.store;
            let board = Arc::new(Board::new());
            for piece in 0..9 {
                store.create_request(&ask(piece, "bn")).await.unwrap();
            }

            let looks: Vec<_> = (0..200)
                .map(|_| {
                    let (board, store) = (Arc::clone(&board), store.clone());
                    tokio::spawn(async move { board.list(&store, &[]).await.unwrap().public.len() })
                })
                .collect();
            for look in looks {
                assert_eq!(look.await.unwrap(), 9);
            }
            assert_eq!(board.reads.load(Ordering::Relaxed), 1, "{}", ground.name());

            let last = store.create_request(&ask(9, "bn")).await.unwrap();
            assert_eq!(board.list(store, &[]).await.unwrap().public.len(), 10, "what changed is seen at once");
            store.happened(&last.demands[0].wanted.edition, None, DemandEvent::Declined).await.unwrap();
            assert_eq!(board.list(store, &[]).await.unwrap().public.len(), 9);
            store.withdraw(&last.secret).await.unwrap();
        })
        .await;
    }

    #[tokio::test]
    async fn a_long_list_is_shown_while_it_is_read_again() {
        on_both(async |ground| {
            let store = &ground.store;
            let board = Arc::new(Board { long: 3, ..Board::new() });
            for piece in 0..4 {
                store.create_request(&ask(piece, "bn")).await.unwrap();
            }
            let count = async || board.list(store, &[]).await.unwrap().public.len();
            assert_eq!(count().await, 4);
            store.create_request(&ask(4, "bn")).await.unwrap();

            let turn = board.turn.lock().await;
            assert_eq!(count().await, 4, "nobody waits: {}", ground.name());
            drop(turn);

            while count().await == 4 {
                tokio::task::yield_now().await;
            }
            assert_eq!((count().await, board.reads.load(Ordering::Relaxed)), (5, 2));
        })
        .await;
    }

    #[tokio::test]
    async fn the_first_who_looks_at_a_long_list_gets_a_page_before_the_list_is_read() {
        on_both(async |ground| {
            let store = &ground.store;
            for piece in 0..7 {
                store.create_request(&ask(piece, if piece == 4 { "tlh" } else { "bn" })).await.unwrap();
                let mut other = ask(piece % 3, "bn");
                let form = [sign::ID, print::ID, audio::ID][piece / 3];
                other.wanted = other
                    .wanted
                    .into_keys()
                    .map(|wanted| (RequestedFormat { form, ..wanted }, Prospect::NoMaker))
                    .collect();
                store.create_request(&other).await.unwrap();
                ground.pass(1);
            }
            let whole = Arc::new(Board::new()).list(store, &[]).await.unwrap();
            let board = Arc::new(Board { long: 3, ..Board::new() });
            let turn = board.turn.lock().await;

            for (skip, take) in [(0, 5), (2, 3), (4, 100), (99, 5)] {
                let (demands, all) = board.page(store, &[], (skip, take)).await.unwrap();
                let wanted: Vec<Demand> = whole.public.iter().skip(skip).take(take).cloned().collect();
                assert_eq!((demands, all), (wanted, whole.public.len()), "{skip} {take} {}", ground.name());
            }

            assert_eq!(board.reads.load(Ordering::Relaxed), 0, "nobody waited for the list");
            drop(turn);
            while board.list.load().is_none() {
                board.page(store, &[], (0, 5)).await.unwrap();
                tokio::task::yield_now().await;
            }
            assert_eq!(board.page(store, &[], (0, 5)).await.unwrap().0, whole.public[..5]);
        })
        .await;
    }

    #[tokio::test]
    async fn what_is_asked_for_of_an_edition_stands_where_the_most_wanted_of_it_stands() {
        on_both(async |ground| {
            let store = &ground.store;
            for piece in 0..5 {
                store.create_request(&ask(piece, "bn")).await.unwrap();
            }
            for form in [sign::ID, sign::ID, print::ID] {
                let mut other = ask(3, "bn");
                other.wanted = other
                    .wanted
                    .into_keys()
                    .map(|wanted| (RequestedFormat { form, ..wanted }, Prospect::NoMaker))
                    .collect();
                store.create_request(&other).await.unwrap();
            }

            let list = Arc::new(Board::new()).list(store, &[]).await.unwrap();

            let shown: Vec<_> = list
                .public
                .iter()
                .map(|demand| format!("{} {}", demand.wanted.edition.piece.piece, demand.wanted.form.name()))
                .collect();
            assert_eq!(shown.len(), 7, "{}", ground.name());
            assert_eq!(shown[0], "piece-3 sign");
            assert!(shown[..3].iter().all(|one| one.starts_with("piece-3")), "{shown:?}");
        })
        .await;
    }

    #[tokio::test]
    async fn what_is_asked_for_in_an_unseen_language_is_on_no_public_list_before_an_editor_releases_it() {
        on_both(async |ground| {
            let store = &ground.store;
            let board = Arc::new(Board::new());
            store.create_request(&ask(1, "bn")).await.unwrap();
            store.create_request(&ask(1, "tlh")).await.unwrap();
            store.create_request(&ask(2, "sux")).await.unwrap();
            let public = async || {
                let list = board.list(store, &[]).await.unwrap();
                let mut tags: Vec<_> =
                    list.public.iter().map(|demand| demand.wanted.edition.lang.to_string()).collect();
                tags.sort();
                (tags.join(" "), store.waiting_languages().await.unwrap().len())
            };

            assert_eq!(public().await, ("bn".to_owned(), 2), "{}", ground.name());
            store.release_language("editor", &"sux".parse().unwrap()).await.unwrap();
            assert_eq!(public().await, ("bn sux".to_owned(), 1));
            store.decline_language("editor", &"tlh".parse().unwrap(), "It is made up.").await.unwrap();
            assert_eq!(public().await, ("bn sux".to_owned(), 0));
            assert!(matches!(store.create_request(&ask(3, "tlh")).await, Err(StoreError::LanguageDeclined)));
            assert_eq!(
                store.create_request(&ask(3, "sux")).await.unwrap().demands[0].language,
                LanguageState::Released
            );
            let library = NewFormatRequest { known: vec!["tlh".parse().unwrap()], ..ask(3, "tlh") };
            store.create_request(&library).await.unwrap();
            assert_eq!(public().await, ("bn sux sux tlh".to_owned(), 0), "what the library has waits for nobody");
        })
        .await;
    }
}
