//! Sessions, on both databases.

use super::*;
use crate::database::tests::{Ground, on_both};
use crate::database::{Name, Passphrase, Tokens};
use crate::lang::Lang;
use crate::requests::Scope;

async fn somebody(ground: &Ground, name: &str, role: Role) -> Person {
    let name: Name = name.parse().unwrap();
    let passphrase = Passphrase::new("four small words here", &[&name]).unwrap();
    ground.store.add_person(None, &name, role, &Lang::english(), &passphrase).await.unwrap()
}

async fn amina(ground: &Ground) -> Person {
    somebody(ground, "Amina", Role::Contributor).await
}

#[tokio::test]
async fn a_session_ends_when_it_is_not_used_and_in_any_case_after_thirty_days() {
    on_both(async |ground| {
        let store = &ground.store;
        let amina = amina(ground).await;
        let idle = store.sign_in(&amina.id, Proof::Passphrase).await.unwrap();
        let used = store.sign_in(&amina.id, Proof::Passphrase).await.unwrap();

        ground.pass(IDLE_SECONDS - 1);
        assert!(store.session(&used).await.unwrap().is_some());
        ground.pass(1);
        assert_eq!(store.session(&idle).await.unwrap(), None, "{}", ground.name());
        for _ in 0..59 {
            ground.pass(IDLE_SECONDS - 10);
            assert!(store.session(&used).await.unwrap().is_some());
            store.prove(&used, Proof::Passphrase).await.unwrap();
        }
        ground.pass(IDLE_SECONDS - 10);
        assert_eq!(store.session(&used).await.unwrap(), None, "{}", ground.name());
        assert!(store.forget_ended().await.unwrap() >= 2);
    })
    .await;
}

#[tokio::test]
async fn a_session_is_locked_until_its_person_proves_who_they_are() {
    on_both(async |ground| {
        let store = &ground.store;
        let (amina, edda) = (amina(ground).await, somebody(ground, "Edda", Role::Editor).await);
        let translator = store.sign_in(&amina.id, Proof::Passphrase).await.unwrap();
        let editor = store.sign_in(&edda.id, Proof::Passphrase).await.unwrap();
        let locked = async |secret| store.session(secret).await.unwrap().unwrap().locked;

        ground.pass(LOCK_SECONDS - 1);
        assert!(!locked(&editor).await, "{}", ground.name());
        ground.pass(LOCK_SECONDS);
        assert!(locked(&editor).await && !locked(&translator).await, "{}", ground.name());
        assert!(locked(&editor).await, "{}: a request alone does not unlock it", ground.name());
        store.prove(&editor, Proof::Passphrase).await.unwrap();
        assert!(!locked(&editor).await, "{}", ground.name());
        ground.pass(WORKDAY_SECONDS - 2 * LOCK_SECONDS);
        assert!(!locked(&translator).await, "{}", ground.name());
        ground.pass(2 * LOCK_SECONDS);
        assert!(locked(&translator).await, "{}: in use, and a day of work long", ground.name());
    })
    .await;
}

#[tokio::test]
async fn another_passphrase_ends_the_other_sessions_and_signing_out_its_own() {
    on_both(async |ground| {
        let store = &ground.store;
        let amina = amina(ground).await;
        let (here, elsewhere) = (
            store.sign_in(&amina.id, Proof::Passphrase).await.unwrap(),
            store.sign_in(&amina.id, Proof::Passphrase).await.unwrap(),
        );
        let new = Passphrase::new("four other words here", &[&"Amina".parse().unwrap()]).unwrap();

        store.change_passphrase(Some(&amina.id), &amina.id, &new, Some(&here), Tokens::End).await.unwrap();

        assert!(store.session(&here).await.unwrap().is_some());
        assert_eq!(store.session(&elsewhere).await.unwrap(), None);
        assert_eq!(store.known("Amina", "four small words here").await.unwrap(), None);
        assert!(store.known("Amina", "four other words here").await.unwrap().is_some());
        store.sign_out(&here).await.unwrap();
        store.sign_out(&here).await.unwrap();
        assert_eq!(store.session(&here).await.unwrap(), None);
    })
    .await;
}

#[tokio::test]
async fn another_passphrase_ends_tokens_unless_they_are_kept_on_purpose() {
    on_both(async |ground| {
        let store = &ground.store;
        let amina = amina(ground).await;
        let scopes = std::collections::BTreeSet::from([Scope::Ask]);
        let token = store.make_token(&amina.id, "a program", &scopes).await.unwrap();
        let new = |text| Passphrase::new(text, &[&"Amina".parse().unwrap()]).unwrap();

        let kept = new("four other words here");
        store.change_passphrase(Some(&amina.id), &amina.id, &kept, None, Tokens::Keep).await.unwrap();
        assert!(store.token(&token).await.unwrap().is_some(), "{}", ground.name());
        let ended = new("four further words here");
        store.change_passphrase(Some(&amina.id), &amina.id, &ended, None, Tokens::End).await.unwrap();
        assert_eq!(store.token(&token).await.unwrap(), None, "{}", ground.name());
    })
    .await;
}

#[tokio::test]
async fn own_sessions_are_listed_and_end_at_once_and_nobody_ends_those_of_others() {
    on_both(async |ground| {
        let store = &ground.store;
        let (amina, zoe) = (amina(ground).await, somebody(ground, "Zoe", Role::Contributor).await);
        let begin = async |person: &Person| store.sign_in(&person.id, Proof::Passphrase).await.unwrap();
        let first = begin(&amina).await;
        ground.pass(100);
        let (here, third, others) = (begin(&amina).await, begin(&amina).await, begin(&zoe).await);

        let listed = store.own_sessions(&amina.id, &here).await.unwrap();
        assert_eq!(listed.iter().map(|own| own.here).filter(|here| *here).count(), 1);
        assert_eq!((listed.len(), listed[2].made_at), (3, listed[2].seen_at), "{}", ground.name());
        assert!(matches!(store.end_session(&zoe.id, &listed[2].id).await, Err(StoreError::NotFound)));
        assert!(store.session(&first).await.unwrap().is_some());
        store.end_session(&amina.id, &listed[2].id).await.unwrap();
        assert_eq!(store.session(&first).await.unwrap(), None, "{}", ground.name());
        store.end_other_sessions(&amina.id, &here).await.unwrap();
        assert_eq!(store.session(&third).await.unwrap(), None);
        assert!(store.session(&here).await.unwrap().is_some());
        assert!(store.session(&others).await.unwrap().is_some());
    })
    .await;
}

#[tokio::test]
async fn a_proof_holds_for_ten_minutes_and_a_code_does_not_stand_for_the_passphrase() {
    on_both(async |ground| {
        let store = &ground.store;
        let amina = amina(ground).await;
        let secret = store.sign_in(&amina.id, Proof::Passphrase).await.unwrap();
        let told = async || {
            let session = store.session(&secret).await.unwrap().unwrap();
            (session.fresh, session.second)
        };

        assert_eq!(told().await, (true, false));
        ground.pass(PROVED_SECONDS);
        assert_eq!(told().await, (false, false), "{}", ground.name());
        store.prove(&secret, Proof::Code).await.unwrap();
        assert_eq!(told().await, (false, true));
        store.prove(&secret, Proof::Passphrase).await.unwrap();
        assert_eq!(told().await, (true, true));
        let passkey = store.sign_in(&amina.id, Proof::Passkey).await.unwrap();
        assert!(store.session(&passkey).await.unwrap().unwrap().second);
        store.sign_out(&secret).await.unwrap();
        assert!(matches!(store.prove(&secret, Proof::Passkey).await, Err(StoreError::NotFound)));
    })
    .await;
}

#[tokio::test]
async fn only_the_first_administrator_has_a_week_without_a_second_step() {
    on_both(async |ground| {
        let store = &ground.store;
        let boss = somebody(ground, "Boss", Role::Administrator).await;
        let grace = async || {
            let secret = store.sign_in(&boss.id, Proof::Passphrase).await.unwrap();
            store.session(&secret).await.unwrap().unwrap().grace
        };

        assert_eq!(grace().await, Some(Timestamp(boss.made_at.0 + GRACE_SECONDS)));
        let second = somebody(ground, "Second", Role::Administrator).await;
        assert_eq!(grace().await, None, "{}", ground.name());
        store.end_account(None, &second.id).await.unwrap();
        assert!(grace().await.is_some());
        ground.pass(GRACE_SECONDS);
        assert_eq!(grace().await, None, "{}", ground.name());
    })
    .await;
}
