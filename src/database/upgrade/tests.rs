//! Databases of earlier versions, on both databases.

use std::sync::Arc;

use crate::database::tests::on_both;
use crate::database::{ContactStatus, JobKind, MailState, RequesterWords, SealingKey, Secret, Store, Timestamp};

/// An ask as an earlier version wrote it.
async fn earlier(store: &Store, id: &str, secret: &Secret) {
    let json = r#"{"email":"amina@example.org"}"#;
    let sealed = store.key.seal(id, json).unwrap();
    let mut tx = store.begin().await.unwrap();
    tx.run(
        "INSERT INTO ask (id, secret_hash, lang, who_for, words, asked_at) \
         VALUES ($1, $2, 'en', 'PLAIN-WHO-FOR', 'PLAIN-WORDS', 1)",
        &[id.into(), secret.hash().into()],
    )
    .await
    .unwrap();
    tx.run("INSERT INTO contact (ask, sealed) VALUES ($1, $2)", &[id.into(), sealed.into()]).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn plain_words_are_encrypted_and_addresses_that_were_told_something_are_taken_for_confirmed() {
    on_both(async |ground| {
        let key = SealingKey::new().unwrap();
        let open = async || {
            let store = Store::open(&ground.url, key.clone()).await.unwrap();
            store.with_clock(Arc::new(|| Timestamp(1_800_000_000)))
        };
        let before = open().await;
        let (told, untold) = (Secret::new().unwrap(), Secret::new().unwrap());
        earlier(&before, "untold", &untold).await;

        let store = open().await;
        let confirm = |store: Store| async move {
            let jobs = store.jobs(None, 100).await.unwrap();
            jobs.into_iter().filter(|job| matches!(job.work, JobKind::Confirm { .. })).count()
        };
        assert_eq!(confirm(store.clone()).await, 1, "nothing was told: its owner is asked");
        assert_eq!(store.asked(&untold).await.unwrap().reach, Some(ContactStatus::Email(MailState::Waiting)));

        earlier(&store, "told", &told).await;
        let mut tx = store.begin().await.unwrap();
        tx.run("INSERT INTO told (ask, demand, turn, at) VALUES ('told', 'd', 2, 3)", &[]).await.unwrap();
        tx.commit().await.unwrap();
        let store = open().await;

        assert_eq!(store.asked(&told).await.unwrap().reach, Some(ContactStatus::Email(MailState::Confirmed)));
        assert_eq!(confirm(store.clone()).await, 1, "{}", ground.name());
        let words = RequesterWords {
            other_format: None,
            who_for: Some("PLAIN-WHO-FOR".to_owned()),
            words: Some("PLAIN-WORDS".to_owned()),
        };
        assert_eq!(store.asked(&told).await.unwrap().written, Some(words));
        let mut tx = store.look().await.unwrap();
        let plain = tx.rows("SELECT id FROM ask WHERE who_for IS NOT NULL OR words IS NOT NULL", &[]).await.unwrap();
        assert_eq!(plain.len(), 0);
        drop(tx);
        if let crate::database::DatabaseUrl::Sqlite(path) = &ground.url {
            for file in std::fs::read_dir(path.parent().unwrap()).unwrap() {
                let bytes = std::fs::read(file.unwrap().path()).unwrap();
                assert!(!bytes.windows(6).any(|window| window == b"PLAIN-"), "neither in the log nor in free pages");
            }
        }
    })
    .await;
}

#[tokio::test]
async fn files_that_others_could_read_are_closed_to_them() {
    use std::os::unix::fs::PermissionsExt as _;
    let dir = tempfile::tempdir().unwrap();
    let data = crate::blobs::DataFolder::new(&dir.path().join("data"));
    data.make().unwrap();
    let key = SealingKey::kept_in(&data.key()).unwrap();
    let url = crate::database::DatabaseUrl::Sqlite(data.database());
    let store = Store::open(&url, key.clone()).await.unwrap();
    let wal = data.path().join("evenhand.db-wal");
    let paths = [data.path().to_owned(), data.path().join("service"), data.key(), data.database(), wal];
    let modes = || {
        let mode = |path: &std::path::PathBuf| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
        paths.iter().map(mode).collect::<Vec<_>>()
    };
    assert_eq!(modes(), [0o700, 0o700, 0o600, 0o600, 0o600]);

    for (path, mode) in paths.iter().zip([0o755, 0o755, 0o644, 0o644, 0o644]) {
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
    }
    data.make().unwrap();
    let again = Store::open(&url, key).await.unwrap();

    assert_eq!(modes(), [0o700, 0o700, 0o600, 0o600, 0o600]);
    drop((store, again));
}
