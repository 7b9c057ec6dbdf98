//! Figures over time, on both databases.

use std::collections::BTreeMap;

use super::{DAY, WEEK};
use crate::channels::page;
use crate::content::{Address, Level, PieceName};
use crate::database::tests::on_both;
use crate::database::{DemandLimits, NewFormatRequest};
use crate::lang::Lang;
use crate::requests::{Prospect, RequestedFormat};

fn request(once: &str) -> NewFormatRequest {
    let piece = PieceName { collection: "rights".to_owned(), piece: "fair-trial".to_owned() };
    let edition = Address { piece, lang: "bn".parse().unwrap(), level: Level::Standard };
    NewFormatRequest {
        lang: Lang::english(),
        wanted: BTreeMap::from([(RequestedFormat { edition, form: page::ID }, Prospect::NoTranslation)]),
        other_format: None,
        who_for: None,
        needed_by: None,
        contact: None,
        words: None,
        once: Some(once.to_owned()),
        known: vec!["bn".parse().unwrap()],
        room: DemandLimits { address: 10, language: 10, all: 10 },
    }
}

#[tokio::test]
async fn requests_are_counted_by_week_and_weeks_without_any_are_zero() {
    on_both(async |ground| {
        let store = &ground.store;
        let counts = async || -> Vec<u64> {
            let weeks = store.requests_by_week(4).await.unwrap();
            assert!(weeks.windows(2).all(|pair| pair[1].0.0 - pair[0].0.0 == WEEK), "{weeks:?}");
            weeks.into_iter().map(|(_, count)| count).collect()
        };
        assert_eq!(counts().await, [0, 0, 0, 0]);

        store.create_request(&request("a")).await.unwrap();
        ground.pass(8 * DAY);
        store.create_request(&request("b")).await.unwrap();
        store.create_request(&request("c")).await.unwrap();
        assert_eq!(counts().await, [0, 0, 1, 2]);

        ground.pass(2 * WEEK);
        assert_eq!(counts().await, [1, 2, 0, 0]);
        ground.pass(4 * WEEK);
        assert_eq!(counts().await, [0, 0, 0, 0]);
    })
    .await;
}
