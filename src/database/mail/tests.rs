//! Mail addresses, on both databases.

use std::collections::BTreeMap;

use super::*;
use crate::channels::page;
use crate::content::{Address, Level, PieceName};
use crate::database::tests::{Ground, on_both};
use crate::database::{
    ContactStatus, DemandLimits, FormatRequest, JobEnd, NewFormatRequest, RequestReceipt, Retention,
};
use crate::requests::{DemandEvent, Prospect, RequestedFormat};

const RETENTION: Retention = Retention { closed_days: 30, most_days: 365 };

fn wanted() -> RequestedFormat {
    let piece = PieceName { collection: "rights".to_owned(), piece: "fair-trial".to_owned() };
    RequestedFormat { edition: Address { piece, lang: "bn".parse().unwrap(), level: Level::Standard }, form: page::ID }
}

async fn ask(store: &Store, once: &str, address: &str) -> RequestReceipt {
    let new = NewFormatRequest {
        lang: Lang::english(),
        wanted: BTreeMap::from([(wanted(), Prospect::NoTranslation)]),
        other_format: None,
        who_for: None,
        needed_by: None,
        contact: Some(RequesterContact::Email(address.to_owned())),
        words: None,
        once: Some(once.to_owned()),
        known: vec!["bn".parse().unwrap()],
        room: DemandLimits { address: 9, language: 99, all: 99 },
    };
    store.create_request(&new).await.unwrap()
}

/// The marks of addresses that a confirmation was put into the queue for.
async fn asked_about(store: &Store) -> Vec<String> {
    let jobs = store.jobs(None, 300).await.unwrap();
    let marks = jobs.into_iter().filter_map(|job| match job.work {
        JobKind::Confirm { address } => Some(address),
        _ => None,
    });
    marks.collect()
}

/// Does every job of one kind, as a worker does.
async fn all_done(ground: &Ground) {
    while let Some(job) = ground.store.claim("worker").await.unwrap() {
        assert!(ground.store.end_job(&job, &JobEnd::Done).await.unwrap());
    }
}

async fn seen(store: &Store, asked: &RequestReceipt) -> FormatRequest {
    store.asked(&asked.secret).await.unwrap()
}

#[tokio::test]
async fn an_address_is_asked_once_a_day_however_it_is_written() {
    on_both(async |ground| {
        let store = &ground.store;
        for (number, address) in ["Amina@Example.org", "amina@example.org", "amina+1@example.org"].iter().enumerate() {
            ask(store, &number.to_string(), address).await;
            all_done(ground).await;
        }
        assert_eq!(asked_about(store).await.len(), 1, "{}", ground.name());

        ground.pass(DAY + 1);
        ask(store, "later", "amina@example.org").await;
        ask(store, "later still", "amina+2@example.org").await;
        assert_eq!(asked_about(store).await.len(), 2);
        ask(store, "another", "bahar@example.org").await;
        assert_eq!(asked_about(store).await.len(), 3, "another is another");
        all_done(ground).await;
        ask(store, "dots", "ba.ha.r@gmail.com").await;
        ask(store, "no dots", "bahar@googlemail.com").await;
        assert_eq!(asked_about(store).await.len(), 4, "one mailbox");
    })
    .await;
}

#[tokio::test]
async fn an_owner_who_does_not_answer_is_asked_three_times_and_never_again() {
    on_both(async |ground| {
        let store = &ground.store;
        for number in 0..6 {
            ask(store, &number.to_string(), &format!("amina+{number}@example.org")).await;
            all_done(ground).await;
            ground.pass(2 * DAY);
        }
        assert_eq!(asked_about(store).await.len(), 3, "{}", ground.name());
    })
    .await;
}

#[tokio::test]
async fn who_stops_mail_is_forgotten_and_never_asked_again() {
    on_both(async |ground| {
        let store = &ground.store;
        let first = ask(store, "a", "amina@example.org").await;
        let second = ask(store, "b", "amina@example.org").await;
        let mark = asked_about(store).await.remove(0);
        let secret = store.to_confirm(&mark).await.unwrap().unwrap().secret;
        all_done(ground).await;
        store.confirm_mail(&secret).await.unwrap();
        assert_eq!(seen(store, &first).await.reach, Some(ContactStatus::Email(MailState::Confirmed)));

        store.stop_mail(&secret).await.unwrap();
        store.stop_mail(&secret).await.unwrap();

        for asked in [&first, &second] {
            assert_eq!(seen(store, asked).await.reach, Some(ContactStatus::Email(MailState::Stopped)));
        }
        let mut tx = store.look().await.unwrap();
        let left = tx.row("SELECT COUNT(*) AS n FROM contact", &[]).await.unwrap().unwrap().number("n").unwrap();
        drop(tx);
        assert_eq!(left, 0);
        ground.pass(3 * DAY);
        let later = ask(store, "c", "amina@example.org").await;
        store.happened(&wanted().edition, None, DemandEvent::Declined).await.unwrap();
        assert_eq!(asked_about(store).await.len(), 1, "{}", ground.name());
        assert!(!store.jobs(None, 300).await.unwrap().iter().any(|job| job.work.kind() == "write"));
        let told = seen(store, &later).await.reach;
        assert_eq!(
            told,
            Some(ContactStatus::Email(MailState::Waiting)),
            "a stranger does not learn what the owner decided"
        );
    })
    .await;
}

#[tokio::test]
async fn a_private_page_tells_nothing_that_the_owner_decided_before_the_asking() {
    on_both(async |ground| {
        let store = &ground.store;
        let own = ask(store, "own", "amina@example.org").await;
        let mark = asked_about(store).await.remove(0);
        let secret = store.to_confirm(&mark).await.unwrap().unwrap().secret;
        store.confirm_mail(&secret).await.unwrap();

        let known = ask(store, "stranger", "amina@example.org").await;
        let unknown = ask(store, "stranger too", "bahar@example.org").await;

        assert_eq!(seen(store, &own).await.reach, Some(ContactStatus::Email(MailState::Confirmed)));
        assert_eq!(seen(store, &known).await.reach, seen(store, &unknown).await.reach);
        ground.pass((UNCONFIRMED_DAYS + 2) * DAY);
        store.delete_written(RETENTION).await.unwrap();
        assert_eq!(seen(store, &known).await.reach, seen(store, &unknown).await.reach, "nor later");
    })
    .await;
}

#[tokio::test]
async fn an_address_that_nobody_confirms_is_deleted_after_some_days_and_a_confirmed_one_stays() {
    on_both(async |ground| {
        let store = &ground.store;
        ask(store, "a", "amina@example.org").await;
        let mark = asked_about(store).await.remove(0);
        ask(store, "b", "bahar@example.org").await;
        store.confirm_mail(&store.to_confirm(&mark).await.unwrap().unwrap().secret).await.unwrap();
        store.was_told(&mark, "demand", 2).await.unwrap();
        store
            .was_told(&asked_about(store).await.into_iter().find(|other| *other != mark).unwrap(), "demand", 2)
            .await
            .unwrap();

        ground.pass(UNCONFIRMED_DAYS * DAY);
        assert_eq!(store.delete_written(RETENTION).await.unwrap(), 0, "the last day counts");
        ground.pass(1);
        assert_eq!(store.delete_written(RETENTION).await.unwrap(), 1, "{}", ground.name());

        let mut tx = store.look().await.unwrap();
        let left = tx.rows("SELECT mark FROM contact", &[]).await.unwrap();
        assert_eq!(left.len(), 1);
        assert_eq!(left[0].text("mark").unwrap(), mark);
        let known = tx.rows("SELECT mark FROM mail_address", &[]).await.unwrap();
        let told = tx.rows("SELECT ask FROM told", &[]).await.unwrap();
        assert_eq!((known.len(), told.len()), (1, 1), "no mark of the other is left");
    })
    .await;
}

#[tokio::test]
async fn no_secret_of_another_or_none_decides_anything() {
    on_both(async |ground| {
        let store = &ground.store;
        let asked = ask(store, "a", "amina@example.org").await;
        for wrong in ["", "a", asked.secret.shown()] {
            let wrong = Secret::sent(wrong);
            assert!(matches!(store.confirm_mail(&wrong).await, Err(StoreError::NotFound)));
            assert!(matches!(store.stop_mail(&wrong).await, Err(StoreError::NotFound)));
            assert!(matches!(store.mail_state(&wrong).await, Err(StoreError::NotFound)));
        }
        assert_eq!(seen(store, &asked).await.reach, Some(ContactStatus::Email(MailState::Waiting)));
    })
    .await;
}
