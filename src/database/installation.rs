//! State of the installation as a whole: its name, and which machine uses its SQLite file.

use super::connection::Db;
use super::{Store, StoreError, Timestamp, secret};

/// A machine that was not heard of for so many seconds has let the file go.
const LOCK_TIMEOUT: i64 = 60;

impl Store {
    /// The installation's own name: made once, the same on every node.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn installation(&self) -> Result<String, StoreError> {
        let mut tx = self.begin().await?;
        tx.run(
            "INSERT INTO fact (name, value) VALUES ('installation', $1) ON CONFLICT DO NOTHING",
            &[secret::id()?.into()],
        )
        .await?;
        let row = tx.row("SELECT value FROM fact WHERE name = 'installation'", &[]).await?;
        let name = row.ok_or(StoreError::NotFound)?.text("value")?;
        tx.commit().await?;
        Ok(name)
    }

    /// Locks the database for this machine; call it again within a minute. SQLite serves the processes of one machine,
    /// PostgreSQL those of any number.
    ///
    /// # Errors
    /// When another machine uses the file, or the database does not answer.
    pub async fn lock(&self, machine: &str) -> Result<(), StoreError> {
        if matches!(self.db, Db::Postgres(_)) {
            return Ok(());
        }
        let now = self.now();
        let mut tx = self.begin().await?;
        let row = tx.row("SELECT value FROM fact WHERE name = 'machine'", &[]).await?;
        let held = row.map(|row| row.text("value")).transpose()?;
        if let Some((heard, other)) = held.as_deref().and_then(|held| held.split_once(' '))
            && other != machine
            && heard.parse::<i64>().is_ok_and(|heard| heard > now.0 - LOCK_TIMEOUT)
        {
            return Err(StoreError::OtherMachine(other.to_owned()));
        }
        self.write_machine(tx, now, machine).await
    }

    /// Unlocks the database: another machine may have it at once.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn unlock(&self, machine: &str) -> Result<(), StoreError> {
        if matches!(self.db, Db::Postgres(_)) {
            return Ok(());
        }
        self.write_machine(self.begin().await?, Timestamp(0), machine).await
    }

    async fn write_machine(&self, mut tx: super::Tx, heard: Timestamp, machine: &str) -> Result<(), StoreError> {
        tx.run(
            "INSERT INTO fact (name, value) VALUES ('machine', $1) ON CONFLICT (name) DO UPDATE SET value = $1",
            &[format!("{} {machine}", heard.0).into()],
        )
        .await?;
        tx.commit().await
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::database::tests::on_both;

    #[tokio::test]
    async fn one_machine_holds_an_sqlite_file_and_many_hold_postgresql() {
        on_both(async |ground| {
            let store = &ground.store;
            store.lock("one").await.unwrap();
            store.lock("one").await.unwrap();

            let second = store.lock("two").await;
            match ground.name() {
                "SQLite" => {
                    let error = second.unwrap_err();
                    assert!(matches!(&error, StoreError::OtherMachine(name) if name == "one"));
                    assert!(error.to_string().contains("PostgreSQL"), "{error}");
                    ground.pass(LOCK_TIMEOUT);
                    store.lock("two").await.unwrap();
                    store.unlock("two").await.unwrap();
                    store.lock("one").await.unwrap();
                }
                _ => second.unwrap(),
            }
        })
        .await;
    }

    #[tokio::test]
    async fn an_installation_has_one_name() {
        on_both(async |ground| {
            let names = tokio::join!(ground.store.installation(), ground.store.installation());

            assert_eq!(names.0.unwrap(), names.1.unwrap());
        })
        .await;
    }
}
