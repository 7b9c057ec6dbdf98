//! Sessions: how a person signed in, what they proved since, and where else they are signed in.

use super::connection::SqlRow;
use super::{Person, Secret, Store, StoreError, Timestamp, audit, secret};
use crate::requests::Role;

/// A session that is not used for so long ends.
const IDLE_SECONDS: i64 = 12 * 3600;
/// Days after which a session ends in any case.
pub const SESSION_DAYS: i64 = 30;
const SESSION_SECONDS: i64 = SESSION_DAYS * 86_400;
/// Interval at which the use of a session is written down.
const TOUCH_SECONDS: i64 = 60;
/// An editor's or administrator's session that is not used for so long is locked until a proof of identity.
const LOCK_SECONDS: i64 = 30 * 60;
/// So long after the last proof every session is locked, also one that is in use.
const WORKDAY_SECONDS: i64 = 12 * 3600;
/// Time in seconds for which a proof of identity is enough to change access.
const PROVED_SECONDS: i64 = 600;
/// For how long the only administrator of an installation can do without a second step.
const GRACE_SECONDS: i64 = 7 * 86_400;

/// Proof of a person's identity.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Proof {
    /// The passphrase.
    Passphrase,
    /// A passkey whose device knows its user: it stands for both steps.
    Passkey,
    /// A code after the passphrase.
    Code,
}

/// A session that was found by its secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionRecord {
    /// Owner of the session.
    pub person: Person,
    /// Whether the person proved within the last ten minutes who they are.
    pub fresh: bool,
    /// Whether the session is locked until the person proves again who they are.
    pub locked: bool,
    /// Whether a second step was taken.
    pub second: bool,
    /// Whether an app for codes is set up.
    pub codes: bool,
    /// Whether there is a passkey.
    pub passkey: bool,
    /// Until when the only administrator can do without a second step; `None` for others.
    pub grace: Option<Timestamp>,
}

/// A session of somebody, as they see it. It holds nothing about the browser or its address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnSession {
    /// Id in the store.
    pub id: String,
    /// Since when.
    pub made_at: Timestamp,
    /// Time of the last use.
    pub seen_at: Timestamp,
    /// Whether it is the one that asks.
    pub here: bool,
}

impl Store {
    /// Begins a session; the secret is for the cookie.
    ///
    /// # Errors
    /// When the account ended, or the database does not answer.
    pub async fn sign_in(&self, person: &str, proof: Proof) -> Result<Secret, StoreError> {
        let (now, secret) = (self.now(), Secret::new()?);
        let mut tx = self.begin().await?;
        // The row stays locked until the session exists, so that ending the account meanwhile also ends the session.
        let here = tx.run("UPDATE person SET role = role WHERE id = $1 AND ended_at IS NULL", &[person.into()]).await?;
        if here == 0 {
            return Err(StoreError::NotFound);
        }
        tx.run(
            "INSERT INTO session (hash, id, person, made_at, seen_at, ends_at, proved_at, second) \
             VALUES ($1, $2, $3, $4, $4, $5, $4, $6)",
            &[
                secret.hash().into(),
                secret::id()?.into(),
                person.into(),
                now.into(),
                Timestamp(now.0 + SESSION_SECONDS).into(),
                proof.steps().into(),
            ],
        )
        .await?;
        audit(&mut tx, now, Some(person), "sign-in", person, "").await?;
        tx.commit().await?;
        Ok(secret)
    }

    /// The session of a secret, if it has not ended.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn session(&self, secret: &Secret) -> Result<Option<SessionRecord>, StoreError> {
        let now = self.now();
        let mut tx = self.look().await?;
        let there = "SELECT s.seen_at, s.proved_at, s.second, \
                     p.id, p.name, p.shown, p.role, p.lang, p.passphrase, p.made_at, p.ended_at, \
                     (SELECT COUNT(*) FROM factor f WHERE f.person = p.id AND f.confirmed_at IS NOT NULL) AS codes, \
                     (SELECT COUNT(*) FROM passkey k WHERE k.person = p.id) AS passkeys, \
                     (SELECT COUNT(*) FROM person o WHERE o.role = 'administrator' AND o.ended_at IS NULL \
                     AND o.id <> p.id) AS others \
                     FROM session s JOIN person p ON p.id = s.person \
                     WHERE s.hash = $1 AND s.ends_at > $2 AND s.seen_at > $3 AND p.ended_at IS NULL";
        let values = [secret.hash().into(), now.into(), Timestamp(now.0 - IDLE_SECONDS).into()];
        let Some(row) = tx.row(there, &values).await? else { return Ok(None) };
        drop(tx);
        let session = SessionRecord::of(&row, now)?;
        // Requests alone do not unlock a session.
        if !session.locked && row.moment("seen_at")?.0 < now.0 - TOUCH_SECONDS {
            let mut tx = self.begin().await?;
            tx.run("UPDATE session SET seen_at = $2 WHERE hash = $1", &[secret.hash().into(), now.into()]).await?;
            tx.commit().await?;
        }
        Ok(Some(session))
    }

    /// Records that the person of a session has proved who they are. A code proves only the second step.
    ///
    /// # Errors
    /// When the session ended, or the database does not answer.
    pub async fn prove(&self, secret: &Secret, proof: Proof) -> Result<(), StoreError> {
        let mut tx = self.begin().await?;
        let proved = match proof {
            Proof::Code => tx.run("UPDATE session SET second = 1 WHERE hash = $1", &[secret.hash().into()]).await?,
            Proof::Passphrase | Proof::Passkey => {
                let values = [secret.hash().into(), self.now().into(), proof.steps().into()];
                let sql = "UPDATE session SET proved_at = $2, seen_at = $2, second = CASE WHEN $3 = 1 THEN 1 ELSE second END \
                           WHERE hash = $1";
                tx.run(sql, &values).await?
            }
        };
        if proved == 0 {
            return Err(StoreError::NotFound);
        }
        tx.commit().await
    }

    /// Ends a session.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn sign_out(&self, secret: &Secret) -> Result<(), StoreError> {
        let mut tx = self.begin().await?;
        let row = tx.row("SELECT person FROM session WHERE hash = $1", &[secret.hash().into()]).await?;
        let Some(row) = row else { return Ok(()) };
        let person = row.text("person")?;
        tx.run("DELETE FROM session WHERE hash = $1", &[secret.hash().into()]).await?;
        audit(&mut tx, self.now(), Some(&person), "sign-out", &person, "").await?;
        tx.commit().await
    }

    /// Lists the sessions of a person, the latest use first.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn own_sessions(&self, person: &str, here: &Secret) -> Result<Vec<OwnSession>, StoreError> {
        let now = self.now();
        let mut tx = self.look().await?;
        let rows = tx
            .rows(
                "SELECT id, hash, made_at, seen_at FROM session \
                 WHERE person = $1 AND ends_at > $2 AND seen_at > $3 ORDER BY seen_at DESC, id",
                &[person.into(), now.into(), Timestamp(now.0 - IDLE_SECONDS).into()],
            )
            .await?;
        let here = here.hash();
        let own = rows.iter().map(|row| {
            Ok(OwnSession {
                id: row.text("id")?,
                made_at: row.moment("made_at")?,
                seen_at: row.moment("seen_at")?,
                here: row.text("hash")? == here,
            })
        });
        own.collect()
    }

    /// Ends one session of a person.
    ///
    /// # Errors
    /// When there is none, or the database does not answer.
    pub async fn end_session(&self, person: &str, id: &str) -> Result<(), StoreError> {
        let mut tx = self.begin().await?;
        let gone = tx.run("DELETE FROM session WHERE person = $1 AND id = $2", &[person.into(), id.into()]).await?;
        if gone == 0 {
            return Err(StoreError::NotFound);
        }
        audit(&mut tx, self.now(), Some(person), "end-sessions", person, "").await?;
        tx.commit().await
    }

    /// Ends every session of a person except the present one.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn end_other_sessions(&self, person: &str, here: &Secret) -> Result<(), StoreError> {
        let mut tx = self.begin().await?;
        let values = [person.into(), here.hash().into()];
        if tx.run("DELETE FROM session WHERE person = $1 AND hash <> $2", &values).await? > 0 {
            audit(&mut tx, self.now(), Some(person), "end-sessions", person, "").await?;
        }
        tx.commit().await
    }

    /// Deletes sessions whose time is over. Returns how many.
    ///
    /// # Errors
    /// When the database does not answer.
    pub(super) async fn forget_sessions(&self) -> Result<u64, StoreError> {
        let now = self.now();
        let idle = Timestamp(now.0 - IDLE_SECONDS);
        let mut tx = self.begin().await?;
        let gone =
            tx.run("DELETE FROM session WHERE ends_at <= $1 OR seen_at <= $2", &[now.into(), idle.into()]).await?;
        tx.commit().await?;
        Ok(gone)
    }
}

impl Proof {
    /// Returns the number of second steps in the proof, as the table stores it.
    fn steps(self) -> i64 {
        match self {
            Self::Passphrase => 0,
            Self::Passkey | Self::Code => 1,
        }
    }
}

impl SessionRecord {
    fn of(row: &SqlRow, now: Timestamp) -> Result<Self, StoreError> {
        let person = Person::of(row)?;
        let alone = person.role == Role::Administrator && row.number("others")? == 0;
        let until = Timestamp(person.made_at.0 + GRACE_SECONDS);
        let (seen, proved) = (row.moment("seen_at")?, row.moment("proved_at")?);
        let idles = person.role != Role::Contributor && seen.0 <= now.0 - LOCK_SECONDS;
        Ok(Self {
            fresh: proved.0 > now.0 - PROVED_SECONDS,
            locked: idles || proved.0 <= now.0 - WORKDAY_SECONDS,
            second: row.number("second")? != 0,
            codes: row.number("codes")? > 0,
            passkey: row.number("passkeys")? > 0,
            grace: (alone && now < until).then_some(until),
            person,
        })
    }

    /// Returns `true` if there is a second step that can be asked for.
    #[must_use]
    pub fn has_second(&self) -> bool {
        self.codes || self.passkey
    }
}

#[cfg(test)]
mod tests;
