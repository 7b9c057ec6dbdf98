use std::collections::BTreeMap;

use super::*;
use crate::channels::page;
use crate::content::{Library, PieceName};
use crate::database::tests::on_both;
use crate::database::{Approved, DemandLimits, NewFormatRequest};
use crate::lang::Lang;
use crate::requests::{DemandState, Prospect, RequestedFormat};

/// A store with two translators and an editor, and a demand for one edition.
struct Bed<'a>(&'a Store);

fn edition() -> Address {
    let piece = PieceName { collection: "rights".to_owned(), piece: "fair-trial".to_owned() };
    Address { piece, lang: "ps".parse().unwrap(), level: crate::content::Level::Standard }
}

fn work() -> NewWork {
    NewWork {
        most_works: 10,
        edition: edition(),
        source_lock: "lock".to_owned(),
        draft: BTreeMap::new(),
        wording: FirstWording::Person,
    }
}

fn texts(texts: &[(&str, &str)]) -> BTreeMap<String, String> {
    texts.iter().map(|(id, text)| ((*id).to_owned(), (*text).to_owned())).collect()
}

impl<'a> Bed<'a> {
    async fn new(store: &'a Store) -> Self {
        for (id, role) in [("amina", "contributor"), ("bashir", "contributor"), ("edith", "editor")] {
            let mut tx = store.begin().await.unwrap();
            tx.run(
                "INSERT INTO person (id, name, shown, role, lang, made_at) VALUES ($1, $1, $1, $2, 'en', 0)",
                &[id.into(), role.into()],
            )
            .await
            .unwrap();
            tx.commit().await.unwrap();
        }
        let wanted = RequestedFormat { edition: edition(), form: page::ID };
        let ask = NewFormatRequest {
            lang: Lang::english(),
            wanted: BTreeMap::from([(wanted, Prospect::NoTranslation)]),
            other_format: None,
            who_for: None,
            needed_by: None,
            contact: None,
            words: None,
            once: None,
            known: vec![edition().lang],
            room: DemandLimits { address: 9, language: 9, all: 9 },
        };
        store.create_request(&ask).await.unwrap();
        Self(store)
    }

    async fn state(&self) -> DemandState {
        let wanted = RequestedFormat { edition: edition(), form: page::ID };
        self.0.demand_for(&wanted).await.unwrap().unwrap().state
    }

    /// Returns the audited actions, in no order.
    async fn audited(&self) -> Vec<String> {
        let mut tx = self.0.look().await.unwrap();
        let rows = tx.rows("SELECT action FROM audit ORDER BY action", &[]).await.unwrap();
        rows.iter().map(|row| row.text("action").unwrap()).collect()
    }

    async fn submitted(&self) -> (String, i64) {
        let id = self.0.take("amina", &work()).await.unwrap();
        let version = self.0.save("amina", &id, &texts(&[("s1", "یو"), ("s2", "دوه")])).await.unwrap();
        self.0.submit("amina", &id, version).await.unwrap();
        (id, version + 1)
    }
}

#[tokio::test]
async fn an_edition_is_taken_once_until_it_is_given_up() {
    on_both(async |ground| {
        let bed = Bed::new(&ground.store).await;

        let first = bed.0.take("amina", &work()).await.unwrap();
        let second = bed.0.take("bashir", &work()).await;

        assert!(matches!(second, Err(StoreError::Taken)), "{second:?}");
        assert_eq!(bed.state().await, DemandState::InTranslation);
        bed.0.drop_work("amina", &first).await.unwrap();
        assert_eq!(bed.state().await, DemandState::NeedsTranslation);
        bed.0.take("bashir", &work()).await.unwrap();
        assert_eq!(bed.audited().await, ["drop", "take", "take"]);
    })
    .await;
}

#[tokio::test]
async fn every_saved_sentence_is_there_and_only_its_author_saves() {
    on_both(async |ground| {
        let bed = Bed::new(&ground.store).await;
        let id = bed.0.take("amina", &work()).await.unwrap();

        bed.0.save("amina", &id, &texts(&[("s1", "یو")])).await.unwrap();
        let version = bed.0.save("amina", &id, &texts(&[("s2", "دوه"), ("s1", "یوه")])).await.unwrap();
        let stranger = bed.0.save("bashir", &id, &texts(&[("s1", "x")])).await;

        assert!(matches!(stranger, Err(StoreError::NotFound)), "{stranger:?}");
        let (work, sentences) = bed.0.written(&id).await.unwrap();
        assert_eq!((work.version, work.written), (version, 2));
        assert_eq!(sentences["s1"].text, "یوه");
        assert_eq!(sentences["s2"].text, "دوه");
    })
    .await;
}

#[tokio::test]
async fn what_was_handed_in_is_not_written_until_it_comes_back() {
    on_both(async |ground| {
        let bed = Bed::new(&ground.store).await;
        let (id, version) = bed.submitted().await;

        let late = bed.0.save("amina", &id, &texts(&[("s1", "late")])).await;
        assert!(matches!(late, Err(StoreError::Changed)), "{late:?}");
        assert_eq!(bed.state().await, DemandState::InReview);
        let remarks = texts(&[("s1", "The number."), ("s3", "Not there yet."), ("s2", "")]);
        bed.0.send_back("edith", &id, version, "Nearly.", &remarks).await.unwrap();

        assert_eq!(bed.state().await, DemandState::InTranslation);
        let (work, sentences) = bed.0.written(&id).await.unwrap();
        assert_eq!((work.stage, work.remark.as_deref()), (WorkStage::Returned, Some("Nearly.")));
        assert_eq!(work.editor_name.as_deref(), Some("edith"));
        assert_eq!(sentences["s1"].remark.as_deref(), Some("The number."));
        assert_eq!((sentences["s2"].remark.as_deref(), sentences["s2"].text.as_str()), (None, "دوه"));
        assert_eq!(sentences["s3"].text, "");
        bed.0.save("amina", &id, &texts(&[("s1", "again")])).await.unwrap();
        assert_eq!(bed.0.written(&id).await.unwrap().1["s1"].remark.as_deref(), Some("The number."));
    })
    .await;
}

#[tokio::test]
async fn an_editor_decides_about_the_version_that_was_seen_and_never_about_their_own() {
    on_both(async |ground| {
        let bed = Bed::new(&ground.store).await;
        let (id, version) = bed.submitted().await;

        let own = bed.0.approve("amina", &id, version, None).await;
        let stale = bed.0.approve("edith", &id, version - 1, None).await;

        assert!(matches!(own, Err(StoreError::OwnWork)), "{own:?}");
        assert!(matches!(stale, Err(StoreError::Changed)), "{stale:?}");
        bed.0.take_work_back("amina", &id).await.unwrap();
        assert_eq!(bed.state().await, DemandState::InTranslation);
        let gone = bed.0.approve("edith", &id, version + 1, None).await;
        assert!(matches!(gone, Err(StoreError::Changed)), "{gone:?}");
    })
    .await;
}

#[tokio::test]
async fn of_two_editors_at_once_one_decides() {
    on_both(async |ground| {
        let bed = Bed::new(&ground.store).await;
        let (id, version) = bed.submitted().await;

        let (yes, no) =
            tokio::join!(bed.0.approve("edith", &id, version, None), bed.0.decline("bashir", &id, version, "no"));

        assert!(yes.is_ok() != no.is_ok(), "{yes:?} {no:?}");
    })
    .await;
}

#[tokio::test]
async fn what_was_approved_is_published_once_and_the_demands_hear_of_it() {
    on_both(async |ground| {
        let bed = Bed::new(&ground.store).await;
        let (id, version) = bed.submitted().await;
        let approved = Approved {
            reviews: String::new(),
            path: "rights/fair-trial/ps.md".to_owned(),
            submission: id.clone(),
            digest: "d".to_owned(),
            lock_digest: "l".to_owned(),
            over_digest: String::new(),
            approved_by: "edith".to_owned(),
            published_at: Timestamp(0),
        };

        let early = bed.0.publish(&approved, &edition(), &Library::default()).await;
        assert!(matches!(early, Err(StoreError::Changed)), "{early:?}");
        bed.0.approve("edith", &id, version, None).await.unwrap();
        assert!(bed.0.publish(&approved, &edition(), &Library::default()).await.unwrap());
        assert!(!bed.0.publish(&approved, &edition(), &Library::default()).await.unwrap());

        assert_eq!(bed.state().await, DemandState::NeedsMaker);
        assert_eq!(bed.0.submission(&id).await.unwrap().stage, WorkStage::Published);
        assert_eq!(bed.audited().await, ["approve", "publish", "submit", "take"]);
        // The edition is free for a revision.
        bed.0.take("bashir", &work()).await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn who_asked_reads_why_a_translation_was_declined() {
    on_both(async |ground| {
        let bed = Bed::new(&ground.store).await;
        let (id, version) = bed.submitted().await;

        bed.0.decline("edith", &id, version, "It is another text.").await.unwrap();

        let wanted = RequestedFormat { edition: edition(), form: page::ID };
        let demand = bed.0.demand_for(&wanted).await.unwrap().unwrap();
        assert_eq!((demand.state, demand.reason.as_deref()), (DemandState::Declined, Some("It is another text.")));
    })
    .await;
}

#[tokio::test]
async fn a_yes_whose_source_changed_goes_back_to_the_editors_and_nobody_is_told() {
    on_both(async |ground| {
        let bed = Bed::new(&ground.store).await;
        let (id, version) = bed.submitted().await;
        let early = bed.0.reopen(&id, version).await;
        assert!(matches!(early, Err(StoreError::Changed)), "nobody has said yes: {early:?}");
        bed.0.approve("edith", &id, version, None).await.unwrap();
        let stale = bed.0.reopen(&id, version).await;
        assert!(matches!(stale, Err(StoreError::Changed)), "{stale:?}");

        bed.0.reopen(&id, version + 1).await.unwrap();

        let work = bed.0.submission(&id).await.unwrap();
        assert_eq!((work.stage, work.reopened_at), (WorkStage::Submitted, Some(bed.0.now())), "{}", ground.name());
        assert_eq!(bed.0.waiting_for_review().await.unwrap().len(), 1);
        assert_eq!(bed.state().await, DemandState::InReview);
        let mut tx = bed.0.look().await.unwrap();
        let told = tx.rows("SELECT state FROM turn WHERE state = 'ready'", &[]).await.unwrap();
        assert!(told.is_empty(), "somebody would be told");
        drop(tx);
        let again = bed.0.reopen(&id, version + 2).await;
        assert!(matches!(again, Err(StoreError::Changed)), "{again:?}");
        bed.0.send_back("edith", &id, version + 2, "One sentence is new.", &BTreeMap::new()).await.unwrap();
        assert_eq!(bed.0.submission(&id).await.unwrap().reopened_at, None);
        assert_eq!(bed.state().await, DemandState::InTranslation);
        assert_eq!(bed.audited().await, ["approve", "reopen", "send-back", "submit", "take"]);
        let lines = bed.0.audited(1).await.unwrap().0;
        assert!(lines.iter().all(|line| line.edition == Some(edition())), "{lines:?}");
    })
    .await;
}

#[tokio::test]
async fn what_an_editor_saw_is_kept_until_the_next_time_it_is_sent_back() {
    on_both(async |ground| {
        let bed = Bed::new(&ground.store).await;
        let (id, version) = bed.submitted().await;
        assert!(bed.0.written(&id).await.unwrap().1.values().all(|sentence| sentence.seen.is_none()));

        bed.0.send_back("edith", &id, version, "", &texts(&[("s1", "The number."), ("s3", "Missing.")])).await.unwrap();
        let version = bed.0.save("amina", &id, &texts(&[("s1", "again"), ("s3", "new")])).await.unwrap();

        let seen = |sentences: BTreeMap<String, WrittenSentence>| {
            let pair = |(id, sentence): (String, WrittenSentence)| (id, sentence.seen.unwrap(), sentence.text);
            sentences.into_iter().map(pair).collect::<Vec<_>>()
        };
        let owned = |rows: [(&str, &str, &str); 3]| rows.map(|(a, b, c)| (a.to_owned(), b.to_owned(), c.to_owned()));
        let first = seen(bed.0.written(&id).await.unwrap().1);
        assert_eq!(first, owned([("s1", "یو", "again"), ("s2", "دوه", "دوه"), ("s3", "", "new")]), "{}", ground.name());
        bed.0.submit("amina", &id, version).await.unwrap();
        bed.0.send_back("edith", &id, version + 1, "Nearly.", &BTreeMap::new()).await.unwrap();
        let second = seen(bed.0.written(&id).await.unwrap().1);
        assert_eq!(second, owned([("s1", "again", "again"), ("s2", "دوه", "دوه"), ("s3", "new", "new")]));
    })
    .await;
}

#[tokio::test]
async fn a_contributor_has_so_many_open_works_and_more_only_where_an_editor_allows_it() {
    on_both(async |ground| {
        let bed = Bed::new(&ground.store).await;
        let take = async |person: &str, number: usize| {
            let mut work = NewWork { most_works: 2, ..work() };
            work.edition.piece.piece = format!("piece-{number}");
            bed.0.take(person, &work).await
        };
        let first = take("amina", 1).await.unwrap();
        take("amina", 2).await.unwrap();

        assert!(matches!(take("amina", 3).await, Err(StoreError::ManyWorks(2))), "{}", ground.name());
        assert!(take("bashir", 3).await.is_ok(), "what was refused is free, and others are not held up");
        for number in 4..9 {
            take("edith", number).await.unwrap();
        }
        bed.0.drop_work("amina", &first).await.unwrap();
        take("amina", 9).await.unwrap();
        assert!(take("amina", 10).await.is_err());
        bed.0.allow_works("edith", "amina", 3).await.unwrap();
        take("amina", 10).await.unwrap();
        assert_eq!(bed.0.allowed_works("amina").await.unwrap(), Some(3));
        assert!(matches!(bed.0.allow_works("edith", "nobody", 3).await, Err(StoreError::NotFound)));
    })
    .await;
}
