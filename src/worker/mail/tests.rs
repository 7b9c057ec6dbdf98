//! Mail as it is written, and when it is not.

use std::collections::BTreeMap;

use super::*;
use crate::channels::page;
use crate::content::PieceName;
use crate::database::tests::on_both;
use crate::database::{DemandLimits, JobKind, NewFormatRequest, RequesterContact, Retention};
use crate::requests::{DemandEvent, Prospect, RequestedFormat};
use crate::worker::EgressPolicy;
use crate::worker::tests::bench;

fn wanted() -> RequestedFormat {
    let piece = PieceName { collection: "rights".to_owned(), piece: "fair-trial".to_owned() };
    let edition = Address { piece, lang: "bn".parse().unwrap(), level: Level::Standard };
    RequestedFormat { edition, form: page::ID }
}

fn ask(once: &str) -> NewFormatRequest {
    NewFormatRequest {
        lang: Lang::english(),
        wanted: BTreeMap::from([(wanted(), Prospect::NoTranslation)]),
        other_format: None,
        who_for: None,
        needed_by: None,
        contact: Some(RequesterContact::Email("amina@ngo.example".to_owned())),
        words: None,
        once: Some(once.to_owned()),
        known: Vec::new(),
        room: DemandLimits { address: 9, language: 9, all: 99 },
    }
}

fn telling() -> NotificationSettings {
    let retention = Retention { closed_days: 30, most_days: 365 };
    NotificationSettings { smtp: None, from: None, retention, audit_days: 400, reach: EgressPolicy::Public }
}

/// The jobs that write to somebody: the kind, and the mark of the address.
async fn mails(store: &Store) -> Vec<(&'static str, String)> {
    let jobs = store.jobs(None, 300).await.unwrap();
    let mails = jobs.into_iter().filter_map(|job| match job.work {
        JobKind::Confirm { address } => Some(("confirm", address)),
        JobKind::Write { address, .. } => Some(("write", address)),
        _ => None,
    });
    mails.collect()
}

#[tokio::test]
async fn a_letter_says_what_was_asked_and_where_it_stands_and_names_no_asker() {
    on_both(async |ground| {
        let store = &ground.store;
        let asked = store.create_request(&ask("a")).await.unwrap();
        let mut demand = asked.demands[0].clone();
        let bench = bench();
        let written = |demand: &Demand, state| {
            letter(&MailNotification { state, demand, lang: &Lang::english(), reply: None }, &bench, 30)
        };

        let (subject, body) = written(&demand, DemandState::Ready);
        assert!(subject.contains("rights/fair-trial") && subject.contains("is ready"), "{subject}");
        assert!(body.contains("https://evenhand.example/bn/rights/fair-trial/\n"), "{body}");
        assert!(body.contains("30 days") && !body.contains("amina"), "{body}");
        demand.reason = Some("The law changes in May.".to_owned());
        let (_, body) = written(&demand, DemandState::Declined);
        assert!(body.contains("The law changes in May.") && !body.contains("https://"), "{body}");
        let (_, body) = written(&demand, DemandState::NeedsVoice);
        assert!(body.contains("A person must read it aloud"), "{body}");
    })
    .await;
}

#[tokio::test]
async fn an_address_is_told_nothing_before_its_owner_confirms_it_and_then_once_whatever_the_number_of_asks() {
    on_both(async |ground| {
        let store = &ground.store;
        for number in 0..20 {
            store.create_request(&ask(&number.to_string())).await.unwrap();
        }
        let asked = mails(store).await;
        assert_eq!(asked.len(), 1, "one question, whatever the number of asks");
        let mark = &asked[0].1;
        assert!(!mark.contains("amina"));

        let declined =
            store.happened(&wanted().edition, None, DemandEvent::Published(Prospect::NoMaker)).await.unwrap();
        assert_eq!(declined.len(), 1);
        store.decline_demand("editor", &store.demand_for(&wanted()).await.unwrap().unwrap().id, "No.").await.unwrap();
        assert_eq!(mails(store).await.len(), 1, "nothing is told to who may not have asked");

        let to = store.to_confirm(mark).await.unwrap().unwrap();
        store.confirm_mail(&to.secret).await.unwrap();
        assert_eq!(store.to_confirm(mark).await.unwrap(), None);
        let told: Vec<_> = mails(store).await.into_iter().filter(|(kind, _)| *kind == "write").collect();
        assert_eq!(told.len(), 1, "what happened meanwhile is told once: {}", ground.name());
        let demand = store.demand_for(&wanted()).await.unwrap().unwrap();
        assert!(store.to_write(mark, &demand.id, demand.turn).await.unwrap().is_some());
        store.was_told(mark, &demand.id, demand.turn).await.unwrap();
        assert_eq!(store.to_write(mark, &demand.id, demand.turn).await.unwrap(), None);

        store.create_request(&ask("again")).await.unwrap();
        store.decline_demand("editor", &demand.id, "No.").await.unwrap();
        assert_eq!(mails(store).await.len(), 3, "one for all twenty-one");
    })
    .await;
}

#[tokio::test]
async fn without_a_mail_server_a_letter_fails_with_a_reason_and_waits_for_the_desk() {
    on_both(async |ground| {
        let store = &ground.store;
        store.create_request(&ask("a")).await.unwrap();
        let mark = &mails(store).await[0].1;

        let fault = confirm(store, &bench(), &telling(), mark).await.unwrap_err();

        assert!(matches!(&fault, JobError::Never(said) if said.contains("mail server")), "{fault:?}");
    })
    .await;
}

#[tokio::test]
async fn a_question_beyond_what_a_host_gets_in_an_hour_waits_for_the_next_and_is_not_lost() {
    on_both(async |ground| {
        let store = &ground.store;
        store.create_request(&ask("a")).await.unwrap();
        let mark = &mails(store).await[0].1;
        while store.count_question("ngo.example").await.unwrap() == QuestionPlace::Counted {}

        let Err(JobError::Later(seconds)) = confirm(store, &bench(), &telling(), mark).await else {
            panic!("it waits: {}", ground.name());
        };

        assert!((1..=3_600 + 600).contains(&seconds), "{seconds}");
        ground.pass(seconds);
        let fault = confirm(store, &bench(), &telling(), mark).await.unwrap_err();
        assert!(matches!(&fault, JobError::Never(said) if said.contains("mail server")), "its turn: {fault:?}");
    })
    .await;
}
