//! Asking, on both databases.

use std::sync::Arc;

use super::*;
use crate::channels::{ChannelId, audio, page};
use crate::content::{Address, Level, PieceName};
use crate::database::tests::{Ground, on_both};
use crate::database::{ContactStatus, DatabaseUrl, RequesterWords};
use crate::requests::DemandState;

const ADDRESS: &str = "amina@example.org";
const RETENTION: Retention = Retention { closed_days: 30, most_days: 365 };

fn wanted(piece: &str, lang: &str, form: ChannelId) -> RequestedFormat {
    let piece = PieceName { collection: "rights".to_owned(), piece: piece.to_owned() };
    RequestedFormat { edition: Address { piece, lang: lang.parse().unwrap(), level: Level::Standard }, form }
}

fn trial() -> RequestedFormat {
    wanted("fair-trial", "bn", audio::ID)
}

/// An ask for one thing, with a contact. Each `once` is another asker.
fn new(once: &str, wanted: RequestedFormat, prospect: Prospect) -> NewFormatRequest {
    NewFormatRequest {
        lang: Lang::english(),
        wanted: BTreeMap::from([(wanted, prospect)]),
        other_format: None,
        who_for: Some("a shelter".to_owned()),
        needed_by: Some("2027-03-04".to_owned()),
        contact: Some(RequesterContact::Email(ADDRESS.to_owned())),
        words: Some("It is urgent.".to_owned()),
        once: Some(once.to_owned()),
        known: ["bn", "en"].map(|tag| tag.parse().unwrap()).to_vec(),
        room: DemandLimits { address: 2_000, language: 2_000, all: 9_000 },
    }
}

/// Makes a request with a web address, which nobody has to confirm.
fn called(once: &str) -> NewFormatRequest {
    let hook = RequesterContact::Webhook { url: format!("https://ngo.example/{once}"), secret: "signing".to_owned() };
    NewFormatRequest { contact: Some(hook), ..untranslated(once) }
}

/// Returns `true` if the raw bytes of a SQLite database, its log and its free pages hold some words.
fn on_disk(ground: &Ground, words: &str) -> bool {
    let DatabaseUrl::Sqlite(path) = &ground.url else { return false };
    std::fs::read_dir(path.parent().unwrap()).unwrap().any(|file| {
        let bytes = std::fs::read(file.unwrap().path()).unwrap();
        bytes.windows(words.len()).any(|window| window == words.as_bytes())
    })
}

fn untranslated(once: &str) -> NewFormatRequest {
    new(once, trial(), Prospect::NoTranslation)
}

/// Counts the rows of a table.
async fn rows(store: &Store, sql: &'static str) -> i64 {
    let mut tx = store.look().await.unwrap();
    tx.row(sql, &[]).await.unwrap().unwrap().number("n").unwrap()
}

async fn happened(store: &Store, event: DemandEvent) -> Vec<(RequestedFormat, DemandState)> {
    store.happened(&trial().edition, Some(audio::ID), event).await.unwrap()
}

#[tokio::test]
async fn the_same_demand_from_two_askers_is_one() {
    on_both(async |ground| {
        let store = &ground.store;

        let first = store.create_request(&untranslated("a")).await.unwrap();
        let second = store.create_request(&untranslated("b")).await.unwrap();

        assert_eq!(second.demands[0].id, first.demands[0].id);
        assert_ne!(second.secret, first.secret);
        let open = store.open_demands().await.unwrap();
        assert_eq!((open.len(), open[0].askers), (1, 2));
        let seen = store.asked(&first.secret).await.unwrap();
        assert_eq!(seen.reach, Some(ContactStatus::Email(MailState::Waiting)));
        let written = RequesterWords {
            other_format: None,
            who_for: Some("a shelter".to_owned()),
            words: Some("It is urgent.".to_owned()),
        };
        assert_eq!(store.words_about(&first.demands[0].id).await.unwrap(), vec![written.clone(), written]);
        assert_eq!(seen.demands[0].0.state, DemandState::NeedsTranslation);
        assert_eq!(seen.demands[0].1.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn sending_a_form_twice_asks_once_and_leads_to_the_same_page() {
    on_both(async |ground| {
        let store = &ground.store;

        let first = store.create_request(&untranslated("a")).await.unwrap();
        let again = store.create_request(&untranslated("a")).await.unwrap();

        assert_eq!(again.secret, first.secret);
        assert_eq!(again.demands, first.demands);
        assert_eq!(store.open_demands().await.unwrap()[0].askers, 1);
        assert_eq!(rows(store, "SELECT COUNT(*) AS n FROM ask").await, 1);
    })
    .await;
}

#[tokio::test]
async fn a_secret_is_no_other_asks_and_a_wrong_one_opens_nothing() {
    on_both(async |ground| {
        let store = &ground.store;
        let asked = store.create_request(&untranslated("a")).await.unwrap();

        for wrong in ["", "a", &asked.secret.hash(), &asked.secret.shown()[1..]] {
            assert!(matches!(store.asked(&Secret::sent(wrong)).await, Err(StoreError::NotFound)), "{wrong}");
            assert!(store.withdraw(&Secret::sent(wrong)).await.is_err());
            assert!(store.forget_contact(&Secret::sent(wrong)).await.is_err());
        }
        assert_eq!(store.open_demands().await.unwrap().len(), 1);
    })
    .await;
}

#[tokio::test]
async fn who_takes_it_back_is_forgotten_and_the_last_one_closes_the_demand() {
    on_both(async |ground| {
        let store = &ground.store;
        let first = store.create_request(&untranslated("a")).await.unwrap();
        let second = store.create_request(&untranslated("b")).await.unwrap();

        store.withdraw(&first.secret).await.unwrap();

        let seen = store.asked(&first.secret).await.unwrap();
        assert_eq!((seen.reach, seen.written, seen.needed_by), (None, None, None));
        assert!(seen.withdrawn_at.is_some());
        assert_eq!(seen.demands[0].0.state, DemandState::NeedsTranslation, "another still asks");
        assert_eq!(store.open_demands().await.unwrap()[0].askers, 1);

        store.withdraw(&second.secret).await.unwrap();
        store.withdraw(&second.secret).await.unwrap();

        assert_eq!(store.asked(&second.secret).await.unwrap().demands[0].0.state, DemandState::Withdrawn);
        assert!(store.open_demands().await.unwrap().is_empty());
        assert_eq!(rows(store, "SELECT COUNT(*) AS n FROM contact").await, 0);

        store.create_request(&untranslated("c")).await.unwrap();
        assert_eq!(store.open_demands().await.unwrap()[0].state, DemandState::NeedsTranslation, "it opens again");
    })
    .await;
}

#[tokio::test]
async fn each_asker_is_told_once_of_each_turn() {
    on_both(async |ground| {
        let store = &ground.store;
        for once in ["a", "b"] {
            store.create_request(&called(once)).await.unwrap();
        }
        store.create_request(&NewFormatRequest { contact: None, ..untranslated("c") }).await.unwrap();

        happened(store, DemandEvent::Published(Prospect::Makable)).await;
        happened(store, DemandEvent::Made).await;
        assert!(happened(store, DemandEvent::Made).await.is_empty(), "it is there already");

        let tells = "SELECT COUNT(*) AS n FROM job WHERE kind = 'tell'";
        assert_eq!(rows(store, tells).await, 2, "those who can be reached, when it is ready");
        let demand = store.demand_for(&trial()).await.unwrap().unwrap();
        let mut tx = store.look().await.unwrap();
        let asks = tx.rows("SELECT ask FROM contact ORDER BY ask", &[]).await.unwrap();
        drop(tx);
        for ask in asks {
            let ask = ask.text("ask").unwrap();
            let asker = store.to_tell(&ask, &demand.id, demand.turn).await.unwrap().unwrap();
            assert!(matches!(&asker.contact, RequesterContact::Webhook { url, .. } if url.starts_with("https://ngo.example/")));
            store.was_told(&ask, &demand.id, demand.turn).await.unwrap();
            store.was_told(&ask, &demand.id, demand.turn).await.unwrap();
            assert_eq!(store.to_tell(&ask, &demand.id, demand.turn).await.unwrap(), None);
        }
    })
    .await;
}

#[tokio::test]
async fn no_contact_stands_in_the_database_as_it_was_written() {
    on_both(async |ground| {
        let store = &ground.store;
        let hook =
            RequesterContact::Webhook { url: "https://ngo.example/hook".to_owned(), secret: "signing".to_owned() };
        store.create_request(&untranslated("a")).await.unwrap();
        let asked = store.create_request(&NewFormatRequest { contact: Some(hook), ..untranslated("b") }).await.unwrap();

        let mut tx = store.look().await.unwrap();
        for row in tx.rows("SELECT sealed FROM contact", &[]).await.unwrap() {
            let sealed = row.text("sealed").unwrap();
            assert!(!sealed.contains("amina") && !sealed.contains("ngo.example") && !sealed.contains("signing"));
        }
        drop(tx);
        if let DatabaseUrl::Sqlite(path) = &ground.url {
            for file in std::fs::read_dir(path.parent().unwrap()).unwrap() {
                let bytes = std::fs::read(file.unwrap().path()).unwrap();
                let holds = |what: &[u8]| bytes.windows(what.len()).any(|window| window == what);
                assert!(!holds(ADDRESS.as_bytes()) && !holds(b"ngo.example/hook"));
                assert!(!holds(asked.secret.shown().as_bytes()), "nor does a secret");
            }
        }
        let reach = store.asked(&asked.secret).await.unwrap().reach;
        assert_eq!(reach, Some(ContactStatus::Webhook { secret: "signing".to_owned() }));
    })
    .await;
}

#[tokio::test]
async fn a_contact_is_deleted_some_days_after_everything_is_closed() {
    on_both(async |ground| {
        let store = &ground.store;
        let mut both = called("a");
        both.wanted.insert(wanted("appeal", "bn", page::ID), Prospect::NoTranslation);
        let asked = store.create_request(&both).await.unwrap();
        let reach = async || store.asked(&asked.secret).await.unwrap().reach;

        happened(store, DemandEvent::Declined).await;
        ground.pass(31 * DAY);
        assert_eq!(store.delete_written(RETENTION).await.unwrap(), 0, "the other is still open");

        store.happened(&wanted("appeal", "bn", page::ID).edition, None, DemandEvent::Declined).await.unwrap();
        ground.pass(30 * DAY);
        assert_eq!(store.delete_written(RETENTION).await.unwrap(), 0, "the last day counts");
        assert!(reach().await.is_some());

        ground.pass(1);
        assert_eq!(store.delete_written(RETENTION).await.unwrap(), 1);
        assert_eq!(reach().await, None);
    })
    .await;
}

#[tokio::test]
async fn a_contact_is_deleted_at_once_by_its_owner_and_the_demand_stays() {
    on_both(async |ground| {
        let store = &ground.store;
        let asked = store.create_request(&untranslated("a")).await.unwrap();

        store.forget_contact(&asked.secret).await.unwrap();
        store.forget_contact(&asked.secret).await.unwrap();

        assert_eq!(store.asked(&asked.secret).await.unwrap().reach, None);
        assert_eq!(store.open_demands().await.unwrap()[0].askers, 1);
        happened(store, DemandEvent::Published(Prospect::There)).await;
        assert_eq!(rows(store, "SELECT COUNT(*) AS n FROM job WHERE kind = 'tell'").await, 0);
    })
    .await;
}

#[tokio::test]
async fn what_was_ready_opens_again_when_its_source_changes_and_the_contact_waits_for_the_new_end() {
    on_both(async |ground| {
        let store = &ground.store;
        let asked = store.create_request(&called("a")).await.unwrap();
        happened(store, DemandEvent::Published(Prospect::There)).await;
        assert!(store.open_demands().await.unwrap().is_empty());

        ground.pass(10 * DAY);
        happened(store, DemandEvent::SourceChanged).await;
        ground.pass(40 * DAY);

        assert_eq!(store.delete_written(RETENTION).await.unwrap(), 0);
        let (demand, turns) = store.asked(&asked.secret).await.unwrap().demands.remove(0);
        assert_eq!(demand.state, DemandState::NeedsTranslation);
        let states: Vec<DemandState> = turns.iter().map(|turn| turn.state).collect();
        assert_eq!(states, [DemandState::NeedsTranslation, DemandState::Ready, DemandState::NeedsTranslation]);
        assert_eq!(turns[2].at.0 - turns[1].at.0, 10 * DAY);
    })
    .await;
}

#[tokio::test]
async fn what_exists_is_ready_at_once_and_what_a_machine_makes_is_put_into_the_queue_once() {
    on_both(async |ground| {
        let store = &ground.store;
        let page = wanted("fair-trial", "en", page::ID);
        let audio = wanted("fair-trial", "en", audio::ID);

        let there = store.create_request(&new("a", page, Prospect::There)).await.unwrap();
        for once in ["b", "c"] {
            store.create_request(&new(once, audio.clone(), Prospect::Makable)).await.unwrap();
        }

        assert_eq!(there.demands[0].state, DemandState::Ready);
        assert_eq!(rows(store, "SELECT COUNT(*) AS n FROM job WHERE kind = 'make'").await, 1);
    })
    .await;
}

#[tokio::test]
async fn the_reason_of_the_editors_reaches_the_asker_and_asking_again_opens_it() {
    on_both(async |ground| {
        let store = &ground.store;
        let asked = store.create_request(&untranslated("a")).await.unwrap();
        let id = &asked.demands[0].id;

        store.decline_demand("editor", id, "There is a newer law.").await.unwrap();

        let seen = store.asked(&asked.secret).await.unwrap();
        assert_eq!(seen.demands[0].0.reason.as_deref(), Some("There is a newer law."));
        assert!(matches!(store.decline_demand("editor", id, "again").await, Err(StoreError::Changed)));

        store.create_request(&untranslated("b")).await.unwrap();
        let demand = store.demand(id).await.unwrap();
        assert_eq!((demand.state, demand.reason), (DemandState::NeedsTranslation, None));
    })
    .await;
}

#[tokio::test]
async fn the_most_wanted_comes_first_then_the_most_urgent() {
    on_both(async |ground| {
        let store = &ground.store;
        let ask = async |once: &str, piece: &str, day: Option<&str>| {
            let new = new(once, wanted(piece, "bn", page::ID), Prospect::NoTranslation);
            store.create_request(&NewFormatRequest { needed_by: day.map(str::to_owned), ..new }).await.unwrap();
        };

        ask("a", "no-day", None).await;
        ask("b", "later", Some("2027-09-01")).await;
        ask("c", "soon", Some("2027-01-01")).await;
        ask("d", "wanted", None).await;
        ask("e", "wanted", None).await;

        let open = store.open_demands().await.unwrap();
        let order: Vec<&str> = open.iter().map(|demand| demand.wanted.edition.piece.piece.as_str()).collect();
        assert_eq!(order, ["wanted", "soon", "later", "no-day"], "{}", ground.name());
    })
    .await;
}

#[tokio::test]
async fn words_are_encrypted_and_are_nowhere_in_the_files_once_they_are_taken_back() {
    on_both(async |ground| {
        let store = &ground.store;
        let asked = store.create_request(&untranslated("a")).await.unwrap();

        let mut tx = store.look().await.unwrap();
        let row = tx.row("SELECT sealed, who_for, words FROM ask", &[]).await.unwrap().unwrap();
        drop(tx);
        let sealed = row.text("sealed").unwrap();
        assert!(!sealed.contains("urgent") && !sealed.contains("shelter"));
        assert_eq!((row.maybe_text("who_for").unwrap(), row.maybe_text("words").unwrap()), (None, None));
        assert!(!on_disk(ground, "It is urgent.") && !on_disk(ground, "a shelter"));
        assert_eq!(on_disk(ground, &sealed), ground.name() == "SQLite", "what is looked for would be found");

        store.withdraw(&asked.secret).await.unwrap();

        assert!(!on_disk(ground, &sealed), "not even encrypted, neither in the log nor in free pages");
        assert_eq!(store.words_about(&asked.demands[0].id).await.unwrap(), []);
    })
    .await;
}

#[tokio::test]
async fn everything_that_an_asker_wrote_is_deleted_on_the_day_that_the_private_page_names() {
    on_both(async |ground| {
        let store = &ground.store;
        let open = store.create_request(&called("open")).await.unwrap();
        let closing = wanted("appeal", "bn", page::ID);
        let closed = NewFormatRequest {
            wanted: BTreeMap::from([(closing.clone(), Prospect::NoTranslation)]),
            ..called("closed")
        };
        let closed = store.create_request(&closed).await.unwrap();
        store.happened(&closing.edition, None, DemandEvent::Declined).await.unwrap();
        let kept = async |asked: &RequestReceipt| {
            let ask = store.asked(&asked.secret).await.unwrap();
            (ask.written.is_some(), ask.reach.is_some(), ask.needed_by.is_some())
        };

        for (asked, days) in [(&closed, 30), (&open, 365)] {
            let ask = store.asked(&asked.secret).await.unwrap();
            let until = ask.kept_until(RETENTION);
            assert_eq!(until.0, ask.asked_at.0 + days * DAY, "{}", ground.name());
            ground.pass(until.0 - store.now().0);
            store.delete_written(RETENTION).await.unwrap();
            assert_eq!(kept(asked).await, (true, true, true), "the last day counts");
            ground.pass(1);
            store.delete_written(RETENTION).await.unwrap();
            assert_eq!(kept(asked).await, (false, false, false), "{}", ground.name());
        }
        let demand = store.demand(&open.demands[0].id).await.unwrap();
        assert_eq!((demand.askers, demand.needed_by), (1, None), "the request itself stays");
    })
    .await;
}

#[tokio::test]
async fn demands_are_limited_for_each_ask_in_a_language_and_in_all_and_what_is_open_can_be_joined() {
    on_both(async |ground| {
        let store = &ground.store;
        let ask = async |piece: &str, lang: &str, room: DemandLimits| {
            let new = new(&format!("{piece} {lang} {room:?}"), wanted(piece, lang, page::ID), Prospect::NoTranslation);
            store.create_request(&NewFormatRequest { room, ..new }).await.map(|asked| asked.opened)
        };
        let room = |address, language, all| DemandLimits { address, language, all };

        assert_eq!(ask("one", "bn", room(1, 2, 4)).await.unwrap(), 1);
        assert!(matches!(ask("two", "bn", room(0, 2, 4)).await, Err(StoreError::Full(DemandLimitReached::Address))));
        assert_eq!(ask("one", "bn", room(0, 0, 0)).await.unwrap(), 0, "who joins takes no room");
        assert_eq!(ask("two", "bn", room(1, 2, 4)).await.unwrap(), 1);
        assert!(matches!(ask("three", "bn", room(1, 2, 4)).await, Err(StoreError::Full(DemandLimitReached::Language))));
        assert_eq!(ask("one", "tlh", room(1, 2, 4)).await.unwrap(), 1);
        assert!(
            matches!(ask("two", "tlh", room(1, 2, 4)).await, Err(StoreError::Full(DemandLimitReached::All))),
            "a quarter"
        );
        assert_eq!(ask("one", "en", room(1, 2, 4)).await.unwrap(), 1);
        assert!(matches!(ask("two", "en", room(1, 2, 4)).await, Err(StoreError::Full(DemandLimitReached::All))));
        assert_eq!(store.open_demands().await.unwrap().len(), 4, "what was refused left nothing: {}", ground.name());
    })
    .await;
}

/// Asks at the same moment from many tasks.
async fn at_once(ground: &Ground, asks: Vec<NewFormatRequest>) -> Vec<RequestReceipt> {
    let gate = Arc::new(tokio::sync::Barrier::new(asks.len()));
    let tasks: Vec<_> = asks
        .into_iter()
        .map(|new| {
            let (store, gate) = (ground.store.clone(), Arc::clone(&gate));
            tokio::spawn(async move {
                gate.wait().await;
                store.create_request(&new).await.unwrap()
            })
        })
        .collect();
    let mut asked = Vec::new();
    for task in tasks {
        asked.push(task.await.unwrap());
    }
    asked
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn asks_at_the_same_moment_make_one_demand_and_lose_nobody() {
    on_both(async |ground| {
        let others = |number: usize| wanted(&format!("piece-{}", number % 3), "bn", page::ID);
        let asks = (0..12).map(|number| {
            let mut new = untranslated(&number.to_string());
            new.wanted.insert(others(number), Prospect::NoTranslation);
            new
        });

        let asked = at_once(ground, asks.collect()).await;

        assert_eq!(asked.len(), 12);
        let open = ground.store.open_demands().await.unwrap();
        let askers: Vec<i64> = open.iter().map(|demand| demand.askers).collect();
        assert_eq!(askers, [12, 4, 4, 4], "{}", ground.name());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn one_form_sent_many_times_at_the_same_moment_asks_once() {
    on_both(async |ground| {
        let asked = at_once(ground, vec![untranslated("a"); 8]).await;

        assert!(asked.iter().all(|each| each.secret == asked[0].secret), "{}", ground.name());
        assert!(asked.iter().all(|each| each.demands.len() == 1), "{}", ground.name());
        assert_eq!(ground.store.open_demands().await.unwrap()[0].askers, 1);
    })
    .await;
}

#[test]
fn days_are_those_of_the_calendar() {
    use crate::database::Timestamp;
    for (seconds, day) in [
        (0, "1970-01-01"),
        (951_782_400, "2000-02-29"),
        (1_709_251_199, "2024-02-29"),
        (1_709_251_200, "2024-03-01"),
        (1_795_478_400, "2026-11-24"),
        (4_107_542_400, "2100-03-01"),
    ] {
        assert_eq!(Timestamp(seconds).day(), day);
    }
}
