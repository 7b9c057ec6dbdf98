//! Passkeys, and tokens for programs.

use std::collections::BTreeSet;

use super::connection::SqlRow;
use super::people::people;
use super::{Person, Secret, Store, StoreError, Timestamp, audit, secret};
use crate::requests::Scope;

/// Interval at which the use of a token is written down.
const TOUCH_SECONDS: i64 = 60;
/// Time limit for a passkey's answer.
const CHALLENGE_SECONDS: i64 = 300;
/// Passkey of a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passkey {
    /// Id in the store: the id of the credential.
    pub id: String,
    /// Label that the owner chose.
    pub name: String,
    /// The public key and its counter, as JSON.
    pub credential: String,
    /// Since when.
    pub made_at: Timestamp,
    /// Time of the last use.
    pub used_at: Option<Timestamp>,
}

/// A token for a program, without its secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApiToken {
    /// Id in the store.
    pub id: String,
    /// Label that the owner chose.
    pub name: String,
    /// Permissions of the token.
    pub scopes: BTreeSet<Scope>,
    /// Since when.
    pub made_at: Timestamp,
    /// Time of the last use.
    pub used_at: Option<Timestamp>,
}

impl Store {
    /// Stores the challenge of a passkey for five minutes; the secret finds it once.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn keep_challenge(&self, state: &str) -> Result<Secret, StoreError> {
        let secret = Secret::new()?;
        let mut tx = self.begin().await?;
        tx.run(
            "INSERT INTO challenge (hash, state, ends_at) VALUES ($1, $2, $3)",
            &[secret.hash().into(), state.into(), Timestamp(self.now().0 + CHALLENGE_SECONDS).into()],
        )
        .await?;
        tx.commit().await?;
        Ok(secret)
    }

    /// Takes the challenge of a passkey: once, and before its time is over.
    ///
    /// # Errors
    /// When it is gone, or the database does not answer.
    pub async fn take_challenge(&self, secret: &Secret) -> Result<String, StoreError> {
        let mut tx = self.begin().await?;
        let row = tx
            .row(
                "SELECT state FROM challenge WHERE hash = $1 AND ends_at > $2",
                &[secret.hash().into(), self.now().into()],
            )
            .await?;
        let state = row.ok_or(StoreError::NotFound)?.text("state")?;
        let taken = tx.run("DELETE FROM challenge WHERE hash = $1", &[secret.hash().into()]).await?;
        if taken == 0 {
            return Err(StoreError::NotFound);
        }
        tx.commit().await?;
        Ok(state)
    }

    /// Returns the passkeys of a person, the oldest first.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn passkeys(&self, person: &str) -> Result<Vec<Passkey>, StoreError> {
        let mut tx = self.look().await?;
        let rows = tx
            .rows(
                "SELECT id, name, credential, made_at, used_at FROM passkey WHERE person = $1 ORDER BY made_at, id",
                &[person.into()],
            )
            .await?;
        rows.iter().map(Passkey::of).collect()
    }

    /// Returns a passkey and its owner.
    ///
    /// # Errors
    /// When there is none, or the database does not answer.
    pub async fn passkey(&self, id: &str) -> Result<(Person, Passkey), StoreError> {
        let mut tx = self.look().await?;
        let row = tx
            .row("SELECT id, name, credential, made_at, used_at, person FROM passkey WHERE id = $1", &[id.into()])
            .await?
            .ok_or(StoreError::NotFound)?;
        let there = people!("WHERE p.id = $1 AND p.ended_at IS NULL");
        let person = tx.row(there, &[row.text("person")?.into()]).await?.ok_or(StoreError::NotFound)?;
        Ok((Person::of(&person)?, Passkey::of(&row)?))
    }

    /// Adds a passkey.
    ///
    /// # Errors
    /// When it is there already, or the database does not answer.
    pub async fn add_passkey(&self, person: &str, id: &str, name: &str, credential: &str) -> Result<(), StoreError> {
        let now = self.now();
        let mut tx = self.begin().await?;
        let fresh = tx
            .run(
                "INSERT INTO passkey (id, person, name, credential, made_at) VALUES ($1, $2, $3, $4, $5) \
                 ON CONFLICT DO NOTHING",
                &[id.into(), person.into(), name.into(), credential.into(), now.into()],
            )
            .await?;
        if fresh == 0 {
            return Err(StoreError::Taken);
        }
        audit(&mut tx, now, Some(person), "add-passkey", person, name).await?;
        tx.commit().await
    }

    /// Records that a passkey was used, with its new counter. `before` is the credential that was checked: of two
    /// answers with the same counter the second is refused.
    ///
    /// # Errors
    /// When it was used in between, or the database does not answer.
    pub async fn used_passkey(&self, id: &str, before: &str, after: &str) -> Result<(), StoreError> {
        let mut tx = self.begin().await?;
        let same = tx
            .run(
                "UPDATE passkey SET credential = $3, used_at = $4 WHERE id = $1 AND credential = $2",
                &[id.into(), before.into(), after.into(), self.now().into()],
            )
            .await?;
        if same == 0 {
            return Err(StoreError::Changed);
        }
        tx.commit().await
    }

    /// Removes a passkey of a person, unless it is their only way to sign in.
    ///
    /// # Errors
    /// When there is none, it is the last way in, or the database does not answer.
    pub async fn remove_passkey(&self, person: &str, id: &str) -> Result<(), StoreError> {
        let mut tx = self.begin().await?;
        let left = tx
            .row(
                "SELECT (SELECT COUNT(*) FROM passkey k WHERE k.person = p.id AND k.id <> $2) AS others, p.passphrase \
                 FROM person p WHERE p.id = $1",
                &[person.into(), id.into()],
            )
            .await?
            .ok_or(StoreError::NotFound)?;
        if left.number("others")? == 0 && left.maybe_text("passphrase")?.is_none() {
            return Err(StoreError::LastWay);
        }
        let gone = tx.run("DELETE FROM passkey WHERE id = $1 AND person = $2", &[id.into(), person.into()]).await?;
        if gone == 0 {
            return Err(StoreError::NotFound);
        }
        audit(&mut tx, self.now(), Some(person), "remove-passkey", person, "").await?;
        tx.commit().await
    }

    /// Creates a token for a program; its secret is shown once.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn make_token(&self, person: &str, name: &str, scopes: &BTreeSet<Scope>) -> Result<Secret, StoreError> {
        let (now, id, secret) = (self.now(), secret::id()?, Secret::new()?);
        let written = scopes.iter().map(|scope| scope.name()).collect::<Vec<_>>().join(" ");
        let mut tx = self.begin().await?;
        tx.run(
            "INSERT INTO token (id, hash, person, name, scopes, made_at) VALUES ($1, $2, $3, $4, $5, $6)",
            &[id.into(), secret.hash().into(), person.into(), name.into(), (&written).into(), now.into()],
        )
        .await?;
        audit(&mut tx, now, Some(person), "make-token", person, &format!("{name}: {written}")).await?;
        tx.commit().await?;
        Ok(secret)
    }

    /// Returns the tokens of a person that did not end, the oldest first.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn tokens(&self, person: &str) -> Result<Vec<ApiToken>, StoreError> {
        let mut tx = self.look().await?;
        let rows = tx
            .rows(
                "SELECT id, name, scopes, made_at, used_at FROM token \
                 WHERE person = $1 AND ended_at IS NULL ORDER BY made_at, id",
                &[person.into()],
            )
            .await?;
        rows.iter().map(ApiToken::of).collect()
    }

    /// Returns the owner and the permissions of a token, if it did not end.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn token(&self, secret: &Secret) -> Result<Option<(Person, BTreeSet<Scope>)>, StoreError> {
        let now = self.now();
        let mut tx = self.look().await?;
        let row = tx
            .row(
                "SELECT id, name, scopes, made_at, used_at, person FROM token WHERE hash = $1 AND ended_at IS NULL",
                &[secret.hash().into()],
            )
            .await?;
        let Some(row) = row else { return Ok(None) };
        let there = people!("WHERE p.id = $1 AND p.ended_at IS NULL");
        let Some(person) = tx.row(there, &[row.text("person")?.into()]).await? else { return Ok(None) };
        drop(tx);
        let token = ApiToken::of(&row)?;
        if token.used_at.is_none_or(|used| used.0 < now.0 - TOUCH_SECONDS) {
            let mut tx = self.begin().await?;
            tx.run("UPDATE token SET used_at = $2 WHERE id = $1", &[token.id.into(), now.into()]).await?;
            tx.commit().await?;
        }
        Ok(Some((Person::of(&person)?, token.scopes)))
    }

    /// Ends a token of a person.
    ///
    /// # Errors
    /// When there is none, or the database does not answer.
    pub async fn end_token(&self, person: &str, id: &str) -> Result<(), StoreError> {
        let now = self.now();
        let mut tx = self.begin().await?;
        let ended = tx
            .run(
                "UPDATE token SET ended_at = $3 WHERE id = $1 AND person = $2 AND ended_at IS NULL",
                &[id.into(), person.into(), now.into()],
            )
            .await?;
        if ended == 0 {
            return Err(StoreError::NotFound);
        }
        audit(&mut tx, now, Some(person), "end-token", person, "").await?;
        tx.commit().await
    }

    /// Deletes expired sessions, challenges, invitations and attempt counts, and returns how many. For a month it stays
    /// known which invitation a person used.
    ///
    /// # Errors
    /// Returns an error if the database does not answer.
    pub async fn forget_ended(&self) -> Result<u64, StoreError> {
        let now = self.now();
        let month = Timestamp(now.0 - 30 * 86_400);
        let mut tx = self.begin().await?;
        let mut gone = tx.run("DELETE FROM challenge WHERE ends_at <= $1", &[now.into()]).await?;
        gone += tx.run("DELETE FROM invitation WHERE ends_at <= $1 AND used_by IS NULL", &[now.into()]).await?;
        gone += tx.run("DELETE FROM invitation WHERE ends_at < $1", &[month.into()]).await?;
        tx.commit().await?;
        Ok(gone + self.forget_sessions().await? + self.forget_tries().await?)
    }
}

impl Passkey {
    fn of(row: &SqlRow) -> Result<Self, StoreError> {
        Ok(Self {
            id: row.text("id")?,
            name: row.text("name")?,
            credential: row.text("credential")?,
            made_at: row.moment("made_at")?,
            used_at: row.maybe_moment("used_at")?,
        })
    }
}

impl ApiToken {
    fn of(row: &SqlRow) -> Result<Self, StoreError> {
        Ok(Self {
            id: row.text("id")?,
            name: row.text("name")?,
            scopes: row.text("scopes")?.split(' ').filter_map(Scope::by_name).collect(),
            made_at: row.moment("made_at")?,
            used_at: row.maybe_moment("used_at")?,
        })
    }
}

#[cfg(test)]
mod tests;
