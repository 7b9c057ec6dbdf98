//! Ways in, on both databases.

use super::*;
use crate::lang::Lang;
use crate::requests::Role;
use crate::store::tests::{Ground, on_both};
use crate::store::{Name, Passphrase};

async fn amina(ground: &Ground) -> Person {
    let name: Name = "Amina".parse().unwrap();
    let passphrase = Passphrase::new("four small words here", &name).unwrap();
    ground.store.add_person(None, &name, Role::Contributor, &Lang::english(), &passphrase).await.unwrap()
}

#[tokio::test]
async fn a_session_ends_when_it_is_not_used_and_in_any_case_after_thirty_days() {
    on_both(async |ground| {
        let store = &ground.store;
        let amina = amina(ground).await;
        let idle = store.sign_in(&amina.id).await.unwrap();
        let used = store.sign_in(&amina.id).await.unwrap();

        ground.pass(IDLE_SECONDS - 1);
        assert!(store.session(&used).await.unwrap().is_some());
        ground.pass(1);
        assert_eq!(store.session(&idle).await.unwrap(), None, "{}", ground.name());
        for _ in 0..59 {
            ground.pass(IDLE_SECONDS - 10);
            assert!(store.session(&used).await.unwrap().is_some());
        }
        ground.pass(IDLE_SECONDS - 10);
        assert_eq!(store.session(&used).await.unwrap(), None, "{}", ground.name());
        assert!(store.forget_ways_in().await.unwrap() >= 2);
    })
    .await;
}

#[tokio::test]
async fn another_passphrase_ends_the_other_sessions_and_signing_out_its_own() {
    on_both(async |ground| {
        let store = &ground.store;
        let amina = amina(ground).await;
        let (here, elsewhere) = (store.sign_in(&amina.id).await.unwrap(), store.sign_in(&amina.id).await.unwrap());
        let new = Passphrase::new("four other words here", &"Amina".parse().unwrap()).unwrap();

        store.change_passphrase(Some(&amina.id), &amina.id, &new, Some(&here)).await.unwrap();

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
async fn tries_are_limited_for_an_account_and_an_address_and_the_limit_ends() {
    on_both(async |ground| {
        let store = &ground.store;
        let from = |name, address| Named { name, address };
        let tried = async |name, address| store.try_sign_in(from(name, address)).await.unwrap();

        for _ in 0..5 {
            assert_eq!(tried("Amina", "192.0.2.1").await, Ok(()));
        }
        let wait = tried("AMINA", "192.0.2.2").await.unwrap_err();
        assert!((1..=TRIES_SECONDS).contains(&wait.0), "{wait:?}");
        assert_eq!(tried("nobody", "192.0.2.1").await, Ok(()), "another account is not held up");
        ground.pass(wait.0);
        assert_eq!(tried("Amina", "192.0.2.2").await, Ok(()), "{}", ground.name());

        for at in 0..20 {
            let name = ["a0", "b1", "c2", "d3", "e4"][at / 4];
            assert_eq!(tried(name, "192.0.2.9").await, Ok(()), "{at}");
        }
        assert!(tried("f5", "192.0.2.9").await.is_err());
        ground.pass(TRIES_SECONDS + 60);

        for _ in 0..30 {
            assert_eq!(tried("Amina", "192.0.2.1").await, Ok(()));
            store.tried_well(from("Amina", "192.0.2.1")).await.unwrap();
        }
    })
    .await;
}

#[tokio::test]
async fn tries_at_the_same_moment_see_each_other() {
    on_both(async |ground| {
        let who = Named { name: "Amina", address: "192.0.2.1" };
        let tries = (0..12).map(|_| ground.store.try_sign_in(who));

        let tried = futures_util::future::join_all(tries).await;

        let made = tried.into_iter().filter(|tried| matches!(tried, Ok(Ok(())))).count();
        assert_eq!(made, 5, "{}", ground.name());
    })
    .await;
}

#[tokio::test]
async fn a_challenge_is_answered_once_and_in_time() {
    on_both(async |ground| {
        let store = &ground.store;
        let secret = store.keep_challenge("state").await.unwrap();

        assert_eq!(store.take_challenge(&secret).await.unwrap(), "state");
        assert!(store.take_challenge(&secret).await.is_err());
        let late = store.keep_challenge("state").await.unwrap();
        ground.pass(CHALLENGE_SECONDS);
        assert!(store.take_challenge(&late).await.is_err());
    })
    .await;
}

#[tokio::test]
async fn a_passkey_counts_on_and_the_last_way_in_stays() {
    on_both(async |ground| {
        let store = &ground.store;
        let amina = amina(ground).await;
        store.add_passkey(&amina.id, "key", "phone", "counter 1").await.unwrap();

        assert!(matches!(store.add_passkey("other", "key", "x", "y").await, Err(StoreError::Taken)));
        store.used_passkey("key", "counter 1", "counter 2").await.unwrap();
        assert!(matches!(store.used_passkey("key", "counter 1", "counter 3").await, Err(StoreError::Changed)));
        assert!(store.passkeys(&amina.id).await.unwrap()[0].used_at.is_some());
        let mut tx = store.begin().await.unwrap();
        tx.run("UPDATE person SET passphrase = NULL", &[]).await.unwrap();
        tx.commit().await.unwrap();
        assert!(matches!(store.remove_passkey(&amina.id, "key").await, Err(StoreError::LastWay)));
        store.add_passkey(&amina.id, "another", "key", "counter 0").await.unwrap();
        store.remove_passkey(&amina.id, "key").await.unwrap();
        assert!(matches!(store.remove_passkey("somebody", "another").await, Err(StoreError::None)));
    })
    .await;
}

#[tokio::test]
async fn a_token_says_whose_it_is_and_for_what_until_its_owner_ends_it() {
    on_both(async |ground| {
        let store = &ground.store;
        let amina = amina(ground).await;
        let scopes = BTreeSet::from([Scope::Translate]);
        let secret = store.make_token(&amina.id, "a program", &scopes).await.unwrap();

        let (person, told) = store.token(&secret).await.unwrap().unwrap();
        assert_eq!((person.id, told), (amina.id.clone(), scopes));
        let kept = store.tokens(&amina.id).await.unwrap();
        assert!(kept[0].used_at.is_some());
        assert_eq!(store.token(&Secret::sent("guessed")).await.unwrap(), None);
        assert!(matches!(store.end_token("somebody", &kept[0].id).await, Err(StoreError::None)));
        store.end_token(&amina.id, &kept[0].id).await.unwrap();
        assert_eq!(store.token(&secret).await.unwrap(), None);
        assert!(store.tokens(&amina.id).await.unwrap().is_empty());
    })
    .await;
}
