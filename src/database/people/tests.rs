//! People, on both databases.

use super::*;
use crate::database::Proof;
use crate::database::tests::{Ground, on_both};

async fn somebody(ground: &Ground, name: &str, role: Role) -> Person {
    let name: Name = name.parse().unwrap();
    let passphrase = Passphrase::new("four small words here", &[&name]).unwrap();
    ground.store.add_person(None, &name, role, &Lang::english(), &passphrase).await.unwrap()
}

#[test]
fn names_that_look_the_same_are_the_same_and_odd_ones_are_none() {
    for (text, expected) in [
        ("Amina", Some("amina")),
        ("  Amina   Rahimi ", Some("amina rahimi")),
        ("AMINA", Some("amina")),
        ("Zoe\u{301}", Some("zoé")),
        ("ａｍｉｎａ", Some("amina")),
        ("أمينة", Some("أمينة")),
        ("", None),
        ("a", None),
        ("a\u{202E}bc", None),
        ("a\u{0}b", None),
    ] {
        assert_eq!(text.parse::<Name>().ok().as_ref().map(Name::key), expected, "{text}");
    }
    assert!("n".repeat(61).parse::<Name>().is_err());
    assert_eq!("two\nlines".parse::<Name>().unwrap().to_string(), "two lines");
}

#[tokio::test]
async fn somebody_is_known_by_name_and_passphrase_and_a_name_is_taken_for_ever() {
    on_both(async |ground| {
        let store = &ground.store;
        let amina = somebody(ground, "Amina", Role::Contributor).await;

        assert_eq!(store.known("AMINA ", "four small words here").await.unwrap().unwrap().id, amina.id);
        for (name, passphrase) in
            [("Amina", "four small words"), ("Nobody", "four small words here"), ("", ""), ("Amina", "")]
        {
            assert_eq!(store.known(name, passphrase).await.unwrap(), None, "{name} {}", ground.name());
        }
        store.end_account(None, &amina.id).await.unwrap();
        assert_eq!(store.known("Amina", "four small words here").await.unwrap(), None);
        let name: Name = "amina".parse().unwrap();
        let passphrase = Passphrase::new("four other words here", &[&name]).unwrap();
        let again = store.add_person(None, &name, Role::Editor, &Lang::english(), &passphrase).await;
        assert!(matches!(again, Err(StoreError::Taken)), "{again:?}");
    })
    .await;
}

#[tokio::test]
async fn another_role_or_the_end_of_an_account_ends_every_way_in() {
    on_both(async |ground| {
        let store = &ground.store;
        let amina = somebody(ground, "Amina", Role::Contributor).await;
        let first = store.sign_in(&amina.id, Proof::Passphrase).await.unwrap();

        store.change_role(None, &amina.id, Role::Editor).await.unwrap();

        assert_eq!(store.session(&first).await.unwrap(), None);
        let second = store.sign_in(&amina.id, Proof::Passphrase).await.unwrap();
        assert_eq!(store.session(&second).await.unwrap().unwrap().person.role, Role::Editor);
        let scopes = std::collections::BTreeSet::from([crate::requests::Scope::Ask]);
        let token = store.make_token(&amina.id, "a program", &scopes).await.unwrap();
        store.add_passkey(&amina.id, "credential", "phone", "{}").await.unwrap();

        store.end_account(None, &amina.id).await.unwrap();

        assert_eq!(store.session(&second).await.unwrap(), None);
        assert_eq!(store.token(&token).await.unwrap(), None);
        assert!(store.passkey("credential").await.is_err());
        assert!(matches!(store.sign_in(&amina.id, Proof::Passphrase).await, Err(StoreError::NotFound)));
        assert!(matches!(store.end_account(None, &amina.id).await, Err(StoreError::NotFound)));
    })
    .await;
}

#[tokio::test]
async fn work_that_an_ended_account_had_taken_is_free_again() {
    on_both(async |ground| {
        let store = &ground.store;
        let amina = somebody(ground, "Amina", Role::Contributor).await;
        let mut tx = store.begin().await.unwrap();
        for (id, stage) in [("one", "draft"), ("two", "submitted"), ("three", "published")] {
            tx.run(
                "INSERT INTO submission (id, collection, piece, lang, level, author, stage, wording, source_lock, \
                 version, began_at, changed_at, live) \
                 VALUES ($1, 'rights', $1, 'bn', 'standard', $2, $3, 'person', '', 1, 0, 0, $4)",
                &[id.into(), (&amina.id).into(), stage.into(), format!("rights/{id}").into()],
            )
            .await
            .unwrap();
        }
        tx.commit().await.unwrap();

        store.end_account(None, &amina.id).await.unwrap();

        let mut tx = store.look().await.unwrap();
        let rows = tx.rows("SELECT id, stage, live FROM submission ORDER BY id", &[]).await.unwrap();
        let told: Vec<_> = rows
            .iter()
            .map(|row| (row.text("id").unwrap(), row.text("stage").unwrap(), row.text("live").unwrap()))
            .collect();
        let line = |id: &str, stage: &str, live: &str| (id.to_owned(), stage.to_owned(), live.to_owned());
        assert_eq!(
            told,
            [line("one", "dropped", "one"), line("three", "published", "rights/three"), line("two", "dropped", "two")],
            "{}",
            ground.name()
        );
    })
    .await;
}

#[tokio::test]
async fn one_administrator_is_always_left_also_when_two_leave_at_the_same_moment() {
    on_both(async |ground| {
        let store = &ground.store;
        let one = somebody(ground, "One", Role::Administrator).await;
        let two = somebody(ground, "Two", Role::Administrator).await;

        let (first, second) =
            tokio::join!(store.end_account(None, &one.id), store.change_role(None, &two.id, Role::Editor));

        assert_eq!([first.is_ok(), second.is_ok()].iter().filter(|ok| **ok).count(), 1, "{}", ground.name());
        let left = store.people().await.unwrap();
        let left = left.iter().filter(|p| p.role == Role::Administrator && p.ended_at.is_none());
        assert_eq!(left.count(), 1);
    })
    .await;
}

#[tokio::test]
async fn an_invitation_works_once_for_seven_days_and_can_be_taken_back() {
    on_both(async |ground| {
        let store = &ground.store;
        let invite = async || store.invite(None, Role::Editor, "for Zoé").await.unwrap();
        let accept = async |secret: &Secret, name: &str| {
            let name: Name = name.parse().unwrap();
            let passphrase = Passphrase::new("four small words here", &[&name]).unwrap();
            store.accept(secret, &name, &Lang::english(), &passphrase).await
        };

        let used = invite().await;
        assert_eq!(accept(&used, "Zoé").await.unwrap().role, Role::Editor);
        assert!(matches!(accept(&used, "Other").await, Err(StoreError::NotFound)));
        let taken = invite().await;
        assert!(matches!(accept(&taken, "ZOÉ").await, Err(StoreError::Taken)));
        assert!(store.invitation(&taken).await.is_ok(), "a name that was taken uses nothing up");
        let both = invite().await;
        let (first, second) = tokio::join!(accept(&both, "First"), accept(&both, "Second"));
        assert_eq!([first.is_ok(), second.is_ok()].iter().filter(|ok| **ok).count(), 1, "{}", ground.name());
        store.revoke("somebody", &store.invitation(&taken).await.unwrap().id).await.unwrap();
        assert!(matches!(accept(&taken, "Late").await, Err(StoreError::NotFound)));
        let late = invite().await;
        ground.pass(INVITATION_SECONDS - 1);
        assert!(store.invitation(&late).await.is_ok());
        ground.pass(1);
        assert!(matches!(accept(&late, "Late").await, Err(StoreError::NotFound)));
    })
    .await;
}

#[tokio::test]
async fn everything_that_changes_people_stands_in_the_log_with_who_did_it() {
    on_both(async |ground| {
        let store = &ground.store;
        let boss = somebody(ground, "Boss", Role::Administrator).await;
        let amina = somebody(ground, "Amina", Role::Contributor).await;
        ground.pass(10);
        store.change_role(Some(&boss.id), &amina.id, Role::Editor).await.unwrap();
        for _ in 0..60 {
            store.invite(Some(&boss.id), Role::Contributor, "somebody").await.unwrap();
        }

        let (newest, pages) = store.audited(1).await.unwrap();
        let (oldest, _) = store.audited(2).await.unwrap();

        assert_eq!((newest.len(), oldest.len(), pages), (50, 13, 2));
        assert_eq!(newest[0].person.as_deref(), Some("Boss"));
        let changed = newest.iter().chain(&oldest).find(|line| line.action == "change-role").unwrap();
        assert_eq!((changed.subject.as_str(), changed.note.as_str()), ("Amina", "editor"));
        assert_eq!(oldest.last().unwrap().person, None);
    })
    .await;
}

#[tokio::test]
async fn somebody_signs_in_with_a_name_that_others_do_not_see() {
    on_both(async |ground| {
        let store = &ground.store;
        let amina = somebody(ground, "Amina", Role::Contributor).await;
        let zoe = somebody(ground, "Zoe", Role::Contributor).await;
        let name = |text: &str| text.parse::<Name>().unwrap();
        let (own, public) = (name("River 17"), name("Amina R."));

        store.change_names(&amina.id, PersonNames { sign_in: &own, public: &public }).await.unwrap();

        let known = async |name| store.known(name, "four small words here").await.unwrap().map(|person| person.id);
        assert_eq!(known("RIVER 17").await, Some(amina.id.clone()), "{}", ground.name());
        assert_eq!((known("Amina R.").await, known("Amina").await), (None, None), "{}", ground.name());
        let listed = store.people().await.unwrap();
        assert_eq!(listed.iter().map(|person| person.name.as_str()).collect::<Vec<_>>(), ["Amina R.", "Zoe"]);
        for either in [&own, &public] {
            assert_eq!(store.person_named(either).await.unwrap().id, amina.id);
        }
        // A name leads to one person, whichever of their names it is.
        for (sign_in, public) in [("zoe", "Other"), ("other", "ZOE"), ("amina r.", "Zoe"), ("zoe", "River 17")] {
            let (sign_in, public) = (name(sign_in), name(public));
            let names = PersonNames { sign_in: &sign_in, public: &public };
            let of_others = if public.key() == "zoe" && sign_in.key() == "amina r." { &zoe } else { &amina };
            let of_others = if public.key() == "river 17" { &zoe } else { of_others };
            let changed = store.change_names(&of_others.id, names).await;
            assert!(matches!(changed, Err(StoreError::Taken)), "{names:?} {}", ground.name());
        }
        let passphrase = Passphrase::new("four small words here", &[&own]).unwrap();
        let again = store.add_person(None, &own, Role::Editor, &Lang::english(), &passphrase).await;
        assert!(matches!(again, Err(StoreError::Taken)), "{again:?}");
    })
    .await;
}
