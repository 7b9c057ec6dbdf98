//! Ways in, on both databases.

use super::*;
use crate::database::tests::{Ground, on_both};
use crate::database::{Name, Passphrase};
use crate::lang::Lang;
use crate::requests::Role;

async fn amina(ground: &Ground) -> Person {
    let name: Name = "Amina".parse().unwrap();
    let passphrase = Passphrase::new("four small words here", &[&name]).unwrap();
    ground.store.add_person(None, &name, Role::Contributor, &Lang::english(), &passphrase).await.unwrap()
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
        assert!(matches!(store.remove_passkey("somebody", "another").await, Err(StoreError::NotFound)));
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
        assert!(matches!(store.end_token("somebody", &kept[0].id).await, Err(StoreError::NotFound)));
        store.end_token(&amina.id, &kept[0].id).await.unwrap();
        assert_eq!(store.token(&secret).await.unwrap(), None);
        assert!(store.tokens(&amina.id).await.unwrap().is_empty());
    })
    .await;
}
