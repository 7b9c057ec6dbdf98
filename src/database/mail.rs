//! Mail addresses of people who asked. The owner of an address confirms it once, is told once of each change, and can
//! stop all mail at any time.
//!
//! The database knows an address by a keyed hash, its mark; the address itself is encrypted, beside each request that
//! left it. A private page shows only what the owner of the address decided after that request, so a person who enters
//! somebody else's address learns nothing about them.

use strum::{EnumString, IntoStaticStr};

use super::connection::Tx;
use super::jobs::{self, JobKind};
use super::requests::RequesterContact;
use super::secret::Secret;
use super::{Store, StoreError, Timestamp};
use crate::lang::Lang;
use crate::requests::DemandState;

const DAY: i64 = 86_400;

/// For how many days an address is kept that its owner does not confirm.
pub const UNCONFIRMED_DAYS: i64 = 7;

/// Number of days for which it is remembered that an owner wants no mail.
pub const STOPPED_DAYS: i64 = 400;

/// Decision of the owner of a mail address about messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, IntoStaticStr, EnumString)]
#[strum(serialize_all = "kebab-case")]
pub enum MailState {
    /// The owner has not decided yet.
    Waiting,
    /// The owner wants it.
    Confirmed,
    /// The owner wants no mail.
    Stopped,
}

/// A person to write to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recipient {
    /// The address.
    pub address: String,
    /// The language to write in.
    pub lang: Lang,
    /// The secret of the links by which the owner decides.
    pub secret: Secret,
}

/// Maximum number of times the owner of an address is asked whether it is theirs: a mail can be lost.
const MAX_QUESTIONS: i64 = 3;

impl MailState {
    /// Name in the store and for programs.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.into()
    }

    /// The state of a name.
    #[must_use]
    pub fn by_name(name: &str) -> Option<Self> {
        name.parse().ok()
    }
}

impl Store {
    /// Returns the mark of an address, and the mark of its mailbox: addresses that differ only after a plus sign, or by
    /// dots that the provider ignores, share a mailbox.
    fn marks(&self, address: &str) -> (String, String) {
        let address = address.trim().to_lowercase();
        let (name, host) = address.rsplit_once('@').unwrap_or((&address, ""));
        let name = name.split('+').next().unwrap_or(name);
        let family = match host {
            "gmail.com" | "googlemail.com" => format!("{}@gmail.com", name.replace('.', "")),
            _ => format!("{name}@{host}"),
        };
        (self.key.mark(&format!("mail {address}")), self.key.mark(&format!("mail family {family}")))
    }

    /// The secret of the links in every mail to an address.
    fn mail_secret(&self, mark: &str) -> Secret {
        self.key.secret_of(&format!("mail links {mark}"))
    }

    /// Keeps how to reach who asks, and asks the owner of a mail address once a day whether it is theirs.
    pub(super) async fn keep_contact(
        &self,
        tx: &mut Tx,
        ask: &str,
        contact: &RequesterContact,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let json = serde_json::to_string(contact).map_err(|error| StoreError::NotUnderstood(error.to_string()))?;
        let sealed = self.key.seal(ask, &json)?;
        let mark = match contact {
            RequesterContact::Webhook { .. } => None,
            RequesterContact::Email(address) => {
                let (mark, family) = self.marks(address);
                tx.run("UPDATE ask SET mail = 'waiting' WHERE id = $1", &[ask.into()]).await?;
                self.know_address(tx, &mark, &family, now).await?;
                if self.may_be_written_to(tx, &mark, &family, now).await? {
                    tx.run(
                        "UPDATE mail_address SET asked_at = $2, questions = questions + 1 WHERE mark = $1",
                        &[(&mark).into(), now.into()],
                    )
                    .await?;
                    jobs::enqueue(tx, &JobKind::Confirm { address: mark.clone() }).await?;
                }
                if state_of(tx, &mark).await? == Some(MailState::Stopped) {
                    return Ok(());
                }
                Some(mark)
            }
        };
        let values = [ask.into(), sealed.into(), mark.into()];
        tx.run("INSERT INTO contact (ask, sealed, mark) VALUES ($1, $2, $3)", &values).await.map(drop)
    }

    async fn know_address(&self, tx: &mut Tx, mark: &str, family: &str, now: Timestamp) -> Result<(), StoreError> {
        tx.run(
            "INSERT INTO mail_address (mark, family, state, secret_hash, changed_at) \
             VALUES ($1, $2, 'waiting', $3, $4) ON CONFLICT DO NOTHING",
            &[mark.into(), family.into(), self.mail_secret(mark).hash().into(), now.into()],
        )
        .await
        .map(drop)
    }

    /// Returns `true` if a confirmation may be sent: the owner has not decided, none was sent for a day, and few were
    /// sent in all.
    async fn may_be_written_to(
        &self,
        tx: &mut Tx,
        mark: &str,
        family: &str,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let row = tx
            .row(
                "SELECT CAST(COALESCE(SUM(questions), 0) AS BIGINT) AS questions, \
                 CAST(COALESCE(MAX(asked_at), 0) AS BIGINT) AS asked_at FROM mail_address WHERE family = $1",
                &[family.into()],
            )
            .await?
            .ok_or(StoreError::NotFound)?;
        let free = row.number("questions")? < MAX_QUESTIONS && row.number("asked_at")? <= now.0 - DAY;
        Ok(free && state_of(tx, mark).await? == Some(MailState::Waiting))
    }

    /// Returns the recipient of the question whether an address is theirs, if that is not known yet.
    ///
    /// # Errors
    /// When the database does not answer or the contact cannot be opened.
    pub async fn to_confirm(&self, mark: &str) -> Result<Option<Recipient>, StoreError> {
        let mut tx = self.look().await?;
        let row = tx
            .row(
                "SELECT a.id, a.lang, c.sealed FROM contact c JOIN ask a ON a.id = c.ask \
                 JOIN mail_address m ON m.mark = c.mark WHERE c.mark = $1 AND m.state = 'waiting' \
                 AND a.withdrawn_at IS NULL ORDER BY a.asked_at DESC, a.id LIMIT 1",
                &[mark.into()],
            )
            .await?;
        row.map(|row| self.recipient(&row, mark)).transpose()
    }

    /// Returns the recipient of a mail about a demand's change: the owner of an address, once, however many asks left
    /// it.
    ///
    /// # Errors
    /// When the database does not answer or the contact cannot be opened.
    pub async fn to_write(&self, mark: &str, demand: &str, turn: i64) -> Result<Option<Recipient>, StoreError> {
        let mut tx = self.look().await?;
        let row = tx
            .row(
                "SELECT a.id, a.lang, c.sealed FROM contact c JOIN ask a ON a.id = c.ask \
                 JOIN asked x ON x.ask = a.id JOIN mail_address m ON m.mark = c.mark \
                 WHERE c.mark = $1 AND x.demand = $2 AND m.state = 'confirmed' AND a.withdrawn_at IS NULL \
                 AND NOT EXISTS (SELECT 1 FROM told t WHERE t.ask = $1 AND t.demand = $2 AND t.turn = $3) \
                 ORDER BY a.asked_at, a.id LIMIT 1",
                &[mark.into(), demand.into(), turn.into()],
            )
            .await?;
        row.map(|row| self.recipient(&row, mark)).transpose()
    }

    fn recipient(&self, row: &super::connection::SqlRow, mark: &str) -> Result<Recipient, StoreError> {
        let json = self.key.open(&row.text("id")?, &row.text("sealed")?)?;
        match serde_json::from_str(&json).map_err(|_| StoreError::Sealed)? {
            RequesterContact::Email(address) => Ok(Recipient {
                address,
                lang: row.read("lang", |tag| tag.parse().ok())?,
                secret: self.mail_secret(mark),
            }),
            RequesterContact::Webhook { .. } => Err(StoreError::Sealed),
        }
    }

    /// The mark of the mail address that an ask left, if it left one.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn mark_of(&self, ask: &str) -> Result<Option<String>, StoreError> {
        let mut tx = self.look().await?;
        let row = tx.row("SELECT mark FROM contact WHERE ask = $1", &[ask.into()]).await?;
        row.map_or(Ok(None), |row| row.maybe_text("mark"))
    }

    /// Returns the decision of the owner of an address; the secret of its links identifies the owner.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when no address has this secret, else when the database does not answer.
    pub async fn mail_state(&self, secret: &Secret) -> Result<MailState, StoreError> {
        let mut tx = self.look().await?;
        let row = tx.row("SELECT state FROM mail_address WHERE secret_hash = $1", &[secret.hash().into()]).await?;
        row.ok_or(StoreError::NotFound)?.read("state", MailState::by_name)
    }

    /// Records that the owner of an address wants mail, and enqueues what happened since the request.
    ///
    /// # Errors
    /// As [`Store::mail_state`].
    pub async fn confirm_mail(&self, secret: &Secret) -> Result<(), StoreError> {
        let now = self.now();
        let mut tx = self.begin().await?;
        let mark = self.decide(&mut tx, secret, MailState::Confirmed, now).await?;
        let missed = tx
            .rows(
                "SELECT DISTINCT d.id, d.turn, d.state, \
                 (SELECT COUNT(*) FROM reply r WHERE r.demand = d.id AND r.turn = d.turn) AS replies FROM contact c JOIN ask a ON a.id = c.ask \
                 JOIN asked x ON x.ask = a.id JOIN demand d ON d.id = x.demand \
                 WHERE c.mark = $1 AND a.withdrawn_at IS NULL AND d.turn > x.turn ORDER BY d.id",
                &[(&mark).into()],
            )
            .await?;
        for row in missed {
            if row.read("state", DemandState::by_name)?.is_told() || row.number("replies")? > 0 {
                let work = JobKind::Write { address: mark.clone(), demand: row.text("id")?, turn: row.number("turn")? };
                jobs::enqueue(&mut tx, &work).await?;
            }
        }
        tx.commit().await
    }

    /// Stops all mail to an address: deletes every contact with it at once.
    ///
    /// # Errors
    /// As [`Store::mail_state`].
    pub async fn stop_mail(&self, secret: &Secret) -> Result<(), StoreError> {
        let now = self.now();
        let mut tx = self.begin().await?;
        let mark = self.decide(&mut tx, secret, MailState::Stopped, now).await?;
        tx.run("DELETE FROM contact WHERE mark = $1", &[mark.into()]).await?;
        tx.commit().await?;
        self.db.empty_log().await
    }

    async fn decide(
        &self,
        tx: &mut Tx,
        secret: &Secret,
        state: MailState,
        now: Timestamp,
    ) -> Result<String, StoreError> {
        let row = tx.row("SELECT mark FROM mail_address WHERE secret_hash = $1", &[secret.hash().into()]).await?;
        let mark = row.ok_or(StoreError::NotFound)?.text("mark")?;
        let values = [(&mark).into(), state.name().into(), now.into()];
        tx.run("UPDATE mail_address SET state = $2, changed_at = $3 WHERE mark = $1 AND state <> $2", &values).await?;
        tx.run(
            "UPDATE ask SET mail = $2 WHERE mail IS NOT NULL AND id IN (SELECT ask FROM contact WHERE mark = $1)",
            &[(&mark).into(), state.name().into()],
        )
        .await?;
        Ok(mark)
    }

    /// Deletes addresses that nobody confirmed for some days, and records about addresses that are no longer needed.
    /// Returns the number of deleted contacts.
    pub(super) async fn delete_unconfirmed(&self, tx: &mut Tx, now: Timestamp) -> Result<u64, StoreError> {
        let late = Timestamp(now.0 - UNCONFIRMED_DAYS * DAY);
        let gone = tx
            .run(
                "DELETE FROM contact WHERE mark IN \
                 (SELECT mark FROM mail_address WHERE state = 'waiting' AND changed_at < $1) \
                 AND ask IN (SELECT id FROM ask WHERE asked_at < $1)",
                &[late.into()],
            )
            .await?;
        tx.run(
            "DELETE FROM mail_address WHERE NOT EXISTS (SELECT 1 FROM contact c WHERE c.mark = mail_address.mark) \
             AND ((state = 'stopped' AND changed_at < $1) OR (state <> 'stopped' AND COALESCE(asked_at, 0) < $2))",
            &[(now.0 - STOPPED_DAYS * DAY).into(), (now.0 - DAY).into()],
        )
        .await?;
        // Nothing remains of a forgotten address, not even its mark.
        tx.run(
            "DELETE FROM told WHERE NOT EXISTS (SELECT 1 FROM ask a WHERE a.id = told.ask) \
             AND NOT EXISTS (SELECT 1 FROM mail_address m WHERE m.mark = told.ask)",
            &[],
        )
        .await?;
        Ok(gone)
    }

    /// Adds the mark to a contact of an earlier version. If a message was sent to it before, its owner counts as
    /// wanting mail.
    pub(super) async fn mark_contact(&self, tx: &mut Tx, ask: &str, address: &str) -> Result<(), StoreError> {
        let now = self.now();
        let (mark, family) = self.marks(address);
        self.know_address(tx, &mark, &family, now).await?;
        tx.run("UPDATE contact SET mark = $2 WHERE ask = $1", &[ask.into(), (&mark).into()]).await?;
        let told = tx.row("SELECT 1 AS one FROM told WHERE ask = $1 LIMIT 1", &[ask.into()]).await?.is_some();
        if told {
            tx.run(
                "UPDATE mail_address SET state = 'confirmed', changed_at = $2 WHERE mark = $1 AND state = 'waiting'",
                &[(&mark).into(), now.into()],
            )
            .await?;
        } else if self.may_be_written_to(tx, &mark, &family, now).await? {
            tx.run(
                "UPDATE mail_address SET asked_at = $2, questions = questions + 1 WHERE mark = $1",
                &[(&mark).into(), now.into()],
            )
            .await?;
            jobs::enqueue(tx, &JobKind::Confirm { address: mark.clone() }).await?;
        }
        // Messages that were sent for this request count as sent to its address.
        tx.run(
            "INSERT INTO told (ask, demand, turn, at) SELECT $2, demand, turn, at FROM told WHERE ask = $1 \
             ON CONFLICT DO NOTHING",
            &[ask.into(), (&mark).into()],
        )
        .await?;
        let state = state_of(tx, &mark).await?.unwrap_or(MailState::Waiting);
        tx.run("UPDATE ask SET mail = $2 WHERE id = $1", &[ask.into(), state.name().into()]).await.map(drop)
    }
}

async fn state_of(tx: &mut Tx, mark: &str) -> Result<Option<MailState>, StoreError> {
    let row = tx.row("SELECT state FROM mail_address WHERE mark = $1", &[mark.into()]).await?;
    row.map(|row| row.read("state", MailState::by_name)).transpose()
}

#[cfg(test)]
mod tests;
