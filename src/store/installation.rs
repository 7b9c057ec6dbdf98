//! What is known of the installation as a whole: its name, and which machine uses its SQLite file.

use super::database::Db;
use super::{Moment, Store, StoreError, secret};

/// A machine that was not heard of for so many seconds has let the file go.
const SILENCE: i64 = 60;

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
        let name = row.ok_or(StoreError::None)?.text("value")?;
        tx.commit().await?;
        Ok(name)
    }

    /// This machine uses the database. SQLite serves the processes of one machine; to be called again
    /// within a minute. PostgreSQL serves any number.
    ///
    /// # Errors
    /// When another machine uses the file, or the database does not answer.
    pub async fn hold(&self, machine: &str) -> Result<(), StoreError> {
        if matches!(self.db, Db::Postgres(_)) {
            return Ok(());
        }
        let now = self.now();
        let mut tx = self.begin().await?;
        let row = tx.row("SELECT value FROM fact WHERE name = 'machine'", &[]).await?;
        let held = row.map(|row| row.text("value")).transpose()?;
        if let Some((heard, other)) = held.as_deref().and_then(|held| held.split_once(' '))
            && other != machine
            && heard.parse::<i64>().is_ok_and(|heard| heard > now.0 - SILENCE)
        {
            return Err(StoreError::OtherMachine(other.to_owned()));
        }
        self.write_machine(tx, now, machine).await
    }

    /// This machine uses the database no longer: another may have it at once.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn let_go(&self, machine: &str) -> Result<(), StoreError> {
        if matches!(self.db, Db::Postgres(_)) {
            return Ok(());
        }
        self.write_machine(self.begin().await?, Moment(0), machine).await
    }

    async fn write_machine(&self, mut tx: super::Tx, heard: Moment, machine: &str) -> Result<(), StoreError> {
        tx.run(
            "INSERT INTO fact (name, value) VALUES ('machine', $1) ON CONFLICT (name) DO UPDATE SET value = $1",
            &[format!("{} {machine}", heard.0).into()],
        )
        .await?;
        tx.commit().await
    }

    /// Deletes sessions, invitations, challenges and counts of tries that ended. Says how many.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn forget_ended(&self) -> Result<u64, StoreError> {
        let now = self.now();
        let mut gone = self.forget_ways_in().await?;
        let mut tx = self.begin().await?;
        let month = Moment(now.0 - 30 * 86_400);
        gone += tx.run("DELETE FROM invitation WHERE ends_at < $1", &[month.into()]).await?;
        tx.commit().await?;
        Ok(gone)
    }

    /// Forgets names of jobs that the queue carried to their end. Says how many.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn forget_carried(&self) -> Result<u64, StoreError> {
        let sql = match self.db {
            Db::Sqlite(_) => "DELETE FROM Jobs WHERE status IN ('Done', 'Killed', 'Failed')",
            Db::Postgres(_) => "DELETE FROM apalis.jobs WHERE status IN ('Done', 'Killed', 'Failed')",
        };
        let mut tx = self.begin().await?;
        let gone = tx.run(sql, &[]).await?;
        tx.commit().await?;
        Ok(gone)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::tests::on_both;

    #[tokio::test]
    async fn one_machine_holds_an_sqlite_file_and_many_hold_postgresql() {
        on_both(async |ground| {
            let store = &ground.store;
            store.hold("one").await.unwrap();
            store.hold("one").await.unwrap();

            let second = store.hold("two").await;
            match ground.name() {
                "SQLite" => {
                    let error = second.unwrap_err();
                    assert!(matches!(&error, StoreError::OtherMachine(name) if name == "one"));
                    assert!(error.to_string().contains("PostgreSQL"), "{error}");
                    ground.pass(SILENCE);
                    store.hold("two").await.unwrap();
                    store.let_go("two").await.unwrap();
                    store.hold("one").await.unwrap();
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
