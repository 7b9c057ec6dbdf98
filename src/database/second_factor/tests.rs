//! Codes of the second step, on both databases.

use super::*;
use crate::database::tests::{Ground, on_both};
use crate::database::{Name, Passphrase, Proof};
use crate::lang::Lang;
use crate::requests::Role;

async fn boss(ground: &Ground) -> Person {
    let name: Name = "Boss: of all".parse().unwrap();
    let passphrase = Passphrase::new("four small words here", &[&name]).unwrap();
    ground.store.add_person(None, &name, Role::Administrator, &Lang::english(), &passphrase).await.unwrap()
}

/// The code that an app shows which was set up with an address.
fn shown(ground: &Ground, app: &NewApp, steps: i64) -> String {
    let Timestamp(now) = ground.store.now();
    let totp = Totp::from_url(&app.url).unwrap();
    totp.generate(u64::try_from(now + 30 * steps).unwrap()).to_string()
}

#[tokio::test]
async fn a_code_opens_once_also_within_its_time_and_a_recovery_code_once() {
    on_both(async |ground| {
        let store = &ground.store;
        let boss = boss(ground).await;
        let app = store.begin_app(&boss).await.unwrap();
        assert_eq!(store.begun_app(&boss).await.unwrap().letters, app.letters);
        assert_eq!(store.take_code(&boss, &shown(ground, &app, 0)).await.unwrap(), None, "not finished");
        assert_eq!(store.finish_app(&boss, "000000").await.unwrap(), None);

        let first = shown(ground, &app, 0);
        let codes = store.finish_app(&boss, &first).await.unwrap().unwrap();

        assert_eq!(codes.len(), RECOVERY_CODES);
        assert_eq!(store.take_code(&boss, &first).await.unwrap(), None, "{}: used already", ground.name());
        ground.pass(30);
        let next = shown(ground, &app, 0);
        let twice = (store.take_code(&boss, &next), store.take_code(&boss, &next));
        let (one, other) = tokio::join!(twice.0, twice.1);
        let opened = [one.unwrap(), other.unwrap()];
        assert_eq!(opened.iter().flatten().count(), 1, "{}", ground.name());
        ground.pass(90);
        assert_eq!(store.take_code(&boss, &shown(ground, &app, -2)).await.unwrap(), None, "too old");
        let written = codes[3].replace('-', " ").to_uppercase();
        assert_eq!(store.take_code(&boss, &written).await.unwrap(), Some(SecondStepUsed::Recovery));
        assert_eq!(store.take_code(&boss, &codes[3]).await.unwrap(), None, "{}", ground.name());
        assert_eq!(store.recovery_codes(&boss.id).await.unwrap(), 9);
        assert!(matches!(store.begin_app(&boss).await, Err(StoreError::Changed)), "one is set up");
    })
    .await;
}

#[tokio::test]
async fn nothing_of_an_app_can_be_read_in_the_database() {
    on_both(async |ground| {
        let store = &ground.store;
        let boss = boss(ground).await;
        let app = store.begin_app(&boss).await.unwrap();
        let codes = store.finish_app(&boss, &shown(ground, &app, 0)).await.unwrap().unwrap();

        let mut tx = store.look().await.unwrap();
        let rows = tx.rows("SELECT f.sealed, r.hash FROM factor f JOIN recovery r ON r.person = f.person", &[]).await;
        for row in rows.unwrap() {
            let kept = format!("{} {}", row.text("sealed").unwrap(), row.text("hash").unwrap());
            assert!(!kept.contains(&app.letters) && !codes.iter().any(|code| kept.contains(&code[..5])), "{kept}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_reset_takes_every_second_step_and_signs_out() {
    on_both(async |ground| {
        let store = &ground.store;
        let boss = boss(ground).await;
        let app = store.begin_app(&boss).await.unwrap();
        store.finish_app(&boss, &shown(ground, &app, 0)).await.unwrap().unwrap();
        store.add_passkey(&boss.id, "credential", "phone", "{}").await.unwrap();
        let session = store.sign_in(&boss.id, Proof::Passkey).await.unwrap();
        let known = store.session(&session).await.unwrap().unwrap();
        assert!(known.codes && known.passkey && known.has_second());

        store.reset_second(&boss).await.unwrap();

        assert_eq!(store.session(&session).await.unwrap(), None);
        let after = store.sign_in(&boss.id, Proof::Passphrase).await.unwrap();
        let after = store.session(&after).await.unwrap().unwrap();
        assert!(!after.codes && !after.passkey, "{}", ground.name());
        assert_eq!(store.recovery_codes(&boss.id).await.unwrap(), 0);
        assert!(matches!(store.remove_app(&boss.id).await, Err(StoreError::NotFound)));
    })
    .await;
}
