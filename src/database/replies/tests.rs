//! Replies, on both databases.

use std::collections::BTreeMap;

use super::*;
use crate::channels::braille;
use crate::content::{Address, Level, PieceName};
use crate::database::tests::on_both;
use crate::database::{DemandLimits, JobKind, NewFormatRequest, RequesterContact};
use crate::lang::Lang;
use crate::requests::DemandState;

fn wanted() -> RequestedFormat {
    let piece = PieceName { collection: "rights".to_owned(), piece: "fair-trial".to_owned() };
    RequestedFormat { edition: Address { piece, lang: Lang::english(), level: Level::Standard }, form: braille::ID }
}

/// A request for braille by a program, which is told at once.
fn request(once: &str) -> NewFormatRequest {
    NewFormatRequest {
        lang: Lang::english(),
        wanted: BTreeMap::from([(wanted(), Prospect::NoMaker)]),
        other_format: None,
        who_for: None,
        needed_by: None,
        contact: Some(RequesterContact::Webhook { url: "https://ngo.example/".to_owned(), secret: "key".to_owned() }),
        words: None,
        once: Some(once.to_owned()),
        known: vec![Lang::english()],
        room: DemandLimits { address: 9, language: 9, all: 99 },
    }
}

fn with_file(id: &str) -> NewReply {
    NewReply {
        id: id.to_owned(),
        file: Some(ReplyFile { name: "trial.brf".to_owned(), bytes: 7 }),
        ..NewReply::default()
    }
}

async fn told(store: &Store) -> Vec<i64> {
    let jobs = store.jobs(None, 50).await.unwrap();
    let mut turns: Vec<i64> = jobs
        .into_iter()
        .filter_map(|job| match job.work {
            JobKind::Tell { turn, .. } => Some(turn),
            _ => None,
        })
        .collect();
    turns.sort_unstable();
    turns
}

#[tokio::test]
async fn words_leave_a_demand_open_and_a_file_answers_it_for_everybody_who_asks_afterwards() {
    on_both(async |ground| {
        let store = &ground.store;
        let first = store.create_request(&request("a")).await.unwrap();
        let id = first.demands[0].id.as_str();
        assert_eq!(store.count_for_people().await.unwrap(), 1);

        let words = NewReply {
            id: "one".to_owned(),
            words: Some("Next week.".to_owned()),
            ready_by: Some("2027-03-04".to_owned()),
            file: None,
        };
        store.reply("edith", id, &words).await.unwrap();
        assert_eq!(store.demand(id).await.unwrap().state, DemandState::NeedsMaker);
        assert_eq!(store.asked(&first.secret).await.unwrap().demands[0].1.len(), 1, "no stage of its own");
        assert_eq!((told(store).await, store.reply_files_version().await.unwrap()), (vec![2], 0));

        store.reply("edith", id, &with_file("two")).await.unwrap();
        assert_eq!(store.demand(id).await.unwrap().state, DemandState::Ready);
        assert_eq!((told(store).await, store.reply_files_version().await.unwrap()), (vec![2, 3], 1));
        assert_eq!(store.count_for_people().await.unwrap(), 0);
        let second = store.create_request(&request("b")).await.unwrap();
        assert_eq!((second.demands[0].state, second.opened), (DemandState::Ready, 0), "it is offered, not asked again");

        let replies = store.replies(id).await.unwrap();
        assert_eq!(replies.iter().map(|reply| reply.turn).collect::<Vec<_>>(), [2, 3]);
        assert_eq!(replies[0].words.as_deref(), Some("Next week."));
        assert_eq!(store.reply_at(id, 3).await.unwrap().unwrap().path().unwrap(), "replies/two/trial.brf");
        assert_eq!(store.reply_file("two").await.unwrap().bytes, 7);
        assert!(matches!(store.reply_file("one").await, Err(StoreError::NotFound)));
        assert_eq!(store.replies_with_files().await.unwrap(), [(wanted(), replies[1].clone())]);
    })
    .await;
}

#[tokio::test]
async fn a_demand_is_open_again_when_its_last_file_is_taken_back() {
    on_both(async |ground| {
        let store = &ground.store;
        let asked = store.create_request(&request("a")).await.unwrap();
        let id = asked.demands[0].id.as_str();
        store.reply("edith", id, &with_file("one")).await.unwrap();
        store.reply("edith", id, &with_file("two")).await.unwrap();
        let back = async |reply| store.take_reply_file_back("edith", (id, reply), Prospect::NoMaker).await;

        assert!(back("one").await.unwrap());
        assert_eq!(store.demand(id).await.unwrap().state, DemandState::Ready, "the other file is there");
        assert!(back("two").await.unwrap());
        assert_eq!(store.demand(id).await.unwrap().state, DemandState::NeedsMaker);
        assert!(!back("two").await.unwrap(), "once");
        assert!(matches!(back("three").await, Err(StoreError::NotFound)));
        assert_eq!(
            (store.replies_with_files().await.unwrap(), store.reply_files_version().await.unwrap()),
            (vec![], 4)
        );

        store.withdraw(&asked.secret).await.unwrap();
        let late = store.reply("edith", id, &with_file("late")).await;
        assert!(matches!(late, Err(StoreError::Changed)), "nobody asks any more");
    })
    .await;
}
