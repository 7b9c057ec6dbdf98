//! Counting of tries, on both databases.

use super::*;
use crate::database::tests::on_both;

fn from<'a>(name: &'a str, address: &'a str) -> SignInAttempt<'a> {
    SignInAttempt { name, address }
}

#[tokio::test]
async fn guesses_from_one_address_slow_nobody_at_another() {
    on_both(async |ground| {
        let store = &ground.store;
        let tried = async |name, address| store.try_sign_in(from(name, address)).await.unwrap();

        for _ in 0..5 {
            assert_eq!(tried("Amina", "192.0.2.1").await, Ok(()));
        }
        let mut waits = Vec::new();
        for _ in 0..8 {
            let wait = tried("AMINA", "192.0.2.1").await.unwrap_err();
            waits.push(wait.0);
            ground.pass(wait.0);
            assert_eq!(tried("amina", "192.0.2.1").await, Ok(()), "{}", ground.name());
        }
        assert_eq!(waits, [15, 30, 60, 120, 240, 480, 900, 900], "{}", ground.name());
        for _ in 0..5 {
            assert_eq!(tried("Amina", "192.0.2.2").await, Ok(()), "the owner is elsewhere");
        }
        assert_eq!(tried("nobody", "192.0.2.1").await, Ok(()), "another account is not held up");
        assert_eq!(store.try_to_prove("amina's id").await.unwrap(), Ok(()));
    })
    .await;
}

#[tokio::test]
async fn an_address_waits_a_minute_at_most_and_success_gives_the_try_back() {
    on_both(async |ground| {
        let store = &ground.store;
        for at in 0..20 {
            let name = ["a0", "b1", "c2", "d3", "e4"][at / 4];
            assert_eq!(store.try_sign_in(from(name, "192.0.2.9")).await.unwrap(), Ok(()), "{at}");
        }
        let mut longest = 0;
        for at in 0..10 {
            let name = format!("name {at}");
            let wait = store.try_sign_in(from(&name, "192.0.2.9")).await.unwrap().unwrap_err();
            longest = longest.max(wait.0);
            ground.pass(wait.0);
            assert_eq!(store.try_sign_in(from(&name, "192.0.2.9")).await.unwrap(), Ok(()));
        }
        assert_eq!(longest, MAX_OF_ADDRESS, "{}", ground.name());

        for _ in 0..30 {
            assert_eq!(store.try_sign_in(from("Amina", "192.0.2.1")).await.unwrap(), Ok(()));
            store.tried_well(from("Amina", "192.0.2.1")).await.unwrap();
        }
        ground.pass(KEPT_SECONDS);
        assert!(store.forget_ended().await.unwrap() >= 12, "{}", ground.name());
    })
    .await;
}

#[tokio::test]
async fn somebody_who_is_signed_in_is_slowed_by_their_own_tries_alone() {
    on_both(async |ground| {
        let store = &ground.store;
        let tried = async |person| store.try_to_prove(person).await.unwrap();

        for _ in 0..5 {
            assert_eq!(tried("amina").await, Ok(()));
        }
        assert!(tried("amina").await.is_err());
        assert_eq!(code(store, "amina", "192.0.2.1", "000000").await, Ok(()));
        assert_eq!(tried("zoe").await, Ok(()));
        store.proved_well("amina").await.unwrap();
        assert_eq!(tried("amina").await, Ok(()), "{}", ground.name());
    })
    .await;
}

async fn code(store: &Store, person: &str, address: &str, code: &str) -> Result<(), RetryAfter> {
    store.try_code(CodeAttempt { person, address, code }).await.unwrap()
}

#[tokio::test]
async fn wrong_codes_from_many_addresses_are_slowed_and_do_not_keep_the_owner_out() {
    on_both(async |ground| {
        let store = &ground.store;
        let home = CodeAttempt { person: "amina", address: "192.0.2.200", code: "123456" };
        assert_eq!(store.try_code(home).await.unwrap(), Ok(()));
        store.code_was_right(home).await.unwrap();

        // Somebody who knows the passphrase, each time from another address.
        let mut made = 0;
        for n in 0..60 {
            made += usize::from(code(store, "amina", &format!("192.0.2.{n}"), "000000").await.is_ok());
        }
        assert_eq!(made, 20, "{}", ground.name());

        assert!(code(store, "amina", "198.51.100.1", "123456").await.is_err(), "an address that is not known");
        assert_eq!(code(store, "amina", home.address, "123456").await, Ok(()), "{}", ground.name());
        assert_eq!(code(store, "amina", "198.51.100.1", "abcde-fghij").await, Ok(()), "a recovery code");
        assert_eq!(code(store, "zoe", "192.0.2.1", "000000").await, Ok(()));

        // One address has no more tries because it is known.
        for _ in 0..4 {
            assert_eq!(code(store, "amina", home.address, "000000").await, Ok(()));
        }
        assert!(code(store, "amina", home.address, "000000").await.is_err(), "{}", ground.name());
        ground.pass(KEPT_SECONDS);
        assert_eq!(code(store, "amina", "198.51.100.1", "123456").await, Ok(()), "{}", ground.name());
    })
    .await;
}

#[tokio::test]
async fn tries_at_the_same_moment_see_each_other() {
    on_both(async |ground| {
        let tries = (0..12).map(|_| ground.store.try_sign_in(from("Amina", "192.0.2.1")));

        let tried = futures_util::future::join_all(tries).await;

        let made = tried.into_iter().filter(|tried| matches!(tried, Ok(Ok(())))).count();
        assert_eq!(made, 5, "{}", ground.name());
    })
    .await;
}
