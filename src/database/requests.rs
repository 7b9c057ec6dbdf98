//! Requests, and the messages to the people who made them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::connection::Tx;
use super::demands::{Demand, DemandTransition, PriorDemand, apply, demands, open, recount, transitions};
use super::languages::{self, LanguageState};
use super::mail::MailState;
use super::requester_words::RequesterWords;
use super::secret::{self, Secret};
use super::{Store, StoreError, Timestamp};
use crate::document::digest;
use crate::lang::Lang;
use crate::requests::{DemandEvent, Prospect, RequestedFormat};

const DAY: i64 = 86_400;

/// Request as somebody sends it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewFormatRequest {
    /// The language in which it is asked: answers come in it.
    pub lang: Lang,
    /// Requested formats, with the work that is left until each exists; at least one.
    pub wanted: BTreeMap<RequestedFormat, Prospect>,
    /// Format that is none of the list, in words.
    pub other_format: Option<String>,
    /// For whom.
    pub who_for: Option<String>,
    /// By which day: `2026-12-24`.
    pub needed_by: Option<String>,
    /// Contact of the person who asks.
    pub contact: Option<RequesterContact>,
    /// Words to the editors.
    pub words: Option<String>,
    /// Random name that the form carries, so that sending it twice creates one request.
    pub once: Option<String>,
    /// Languages that wait for no editor: what is asked for in them is public at once.
    pub known: Vec<Lang>,
    /// Limits of open demands.
    pub room: DemandLimits,
}

/// Limits of open demands, so that what one person sends leaves room for others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DemandLimits {
    /// By this ask.
    pub address: usize,
    /// In one language.
    pub language: usize,
    /// In all. Those in languages that wait for an editor have a quarter of it.
    pub all: usize,
}

/// Limit of open demands that is reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DemandLimitReached {
    /// Of the address that asks.
    Address,
    /// Of a language.
    Language,
    /// Of all.
    All,
}

/// Periods after which the words of requests are deleted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Retention {
    /// After everything that was asked for is closed.
    pub closed_days: u32,
    /// After the asking, whatever happens.
    pub most_days: u32,
}

impl NewFormatRequest {
    /// Returns everything that the person wrote. Random values, such as the secret of a webhook, are not part of it.
    fn content(&self) -> String {
        let contact = match &self.contact {
            Some(RequesterContact::Email(address)) => Some(address),
            Some(RequesterContact::Webhook { url, .. }) => Some(url),
            None => None,
        };
        let wanted: Vec<&RequestedFormat> = self.wanted.keys().collect();
        let written = (&self.other_format, &self.who_for, &self.words);
        format!("{:?}", (self.lang.tag(), wanted, written, &self.needed_by, contact))
    }
}

/// Contact of a person who asks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RequesterContact {
    /// An e-mail address.
    Email(String),
    /// A web address that is called with a signed message.
    Webhook {
        /// The address.
        url: String,
        /// Key that messages are signed with; shown on the private page.
        secret: String,
    },
}

/// Contact as the private page describes it. It never shows an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ContactStatus {
    /// By e-mail, and what the owner of the address decided after the asking.
    Email(MailState),
    /// By calling a web address.
    Webhook {
        /// Key that messages are signed with.
        secret: String,
    },
    /// The contact was sealed with another key, so it cannot be used.
    Unreadable,
}

/// Result of asking.
#[derive(Debug, Clone)]
pub struct RequestReceipt {
    /// The secret of the private page: the same one when the same form is sent again.
    pub secret: Secret,
    /// Demands as they stand now.
    pub demands: Vec<Demand>,
    /// Number of demands that were opened.
    pub opened: usize,
}

/// Request as its private page shows it.
#[derive(Debug, Clone)]
pub struct FormatRequest {
    /// Id in the store.
    pub id: String,
    /// The language in which it was asked.
    pub lang: Lang,
    /// Time at which it was sent.
    pub asked_at: Timestamp,
    /// Time at which it was taken back.
    pub withdrawn_at: Option<Timestamp>,
    /// By which day.
    pub needed_by: Option<String>,
    /// For whom, and words to the editors, while they are kept.
    pub written: Option<RequesterWords>,
    /// Contact, while one is kept.
    pub reach: Option<ContactStatus>,
    /// Requested formats, with every change of their state.
    pub demands: Vec<(Demand, Vec<DemandTransition>)>,
}

impl FormatRequest {
    /// The last day on which is kept what was written: contact, words, for whom, by which day.
    #[must_use]
    pub fn kept_until(&self, retention: Retention) -> Timestamp {
        let latest = self.asked_at.0 + i64::from(retention.most_days) * DAY;
        let closed: Option<Vec<i64>> =
            self.demands.iter().map(|(demand, _)| demand.state.is_closed().then_some(demand.changed_at.0)).collect();
        let closed = closed.and_then(|closed| closed.into_iter().max());
        Timestamp(closed.map_or(latest, |closed| latest.min(closed + i64::from(retention.closed_days) * DAY)))
    }
}

/// Person to be notified of a demand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Requester {
    /// The ask's name in the store.
    pub ask: String,
    /// The language to tell in.
    pub lang: Lang,
    /// Contact.
    pub contact: RequesterContact,
}

/// Whether everything that an ask asks for was closed before a moment, or it is older than another.
macro_rules! ended {
    ($id:literal, $asked_at:literal) => {
        concat!(
            "(",
            $asked_at,
            " < $2 OR NOT EXISTS (SELECT 1 FROM asked x JOIN demand d ON d.id = x.demand WHERE x.ask = ",
            $id,
            " AND (d.closed_at IS NULL OR d.closed_at >= $1)))"
        )
    };
}

impl Store {
    /// Creates a request. It joins demands that exist; a closed demand opens again, and what a machine can make is
    /// enqueued.
    ///
    /// # Errors
    /// [`StoreError::Full`] when too many demands are open, [`StoreError::LanguageDeclined`] when editors decided
    /// against a language, else when the database does not answer.
    pub async fn create_request(&self, new: &NewFormatRequest) -> Result<RequestReceipt, StoreError> {
        let now = self.now();
        let mut tx = self.begin().await?;
        let id = secret::id()?;
        // The name is bound to the request: a person who uses another person's name for another request gets another
        // secret.
        let secret = new.once.as_deref().map_or_else(Secret::new, |once| {
            let content = digest(&[b"evenhand ask", new.content().as_bytes()]).hex();
            Ok(self.key.secret_of(&format!("{once}\u{0}{content}")))
        })?;
        let written = RequesterWords {
            other_format: new.other_format.clone(),
            who_for: new.who_for.clone(),
            words: new.words.clone(),
        };
        let sealed = (written != RequesterWords::default()).then(|| self.seal_words(&id, &written)).transpose()?;
        let fresh = tx
            .run(
                "INSERT INTO ask (id, secret_hash, lang, needed_by, sealed, asked_at) \
                 VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING",
                &[
                    (&id).into(),
                    secret.hash().into(),
                    new.lang.tag().into(),
                    new.needed_by.clone().into(),
                    sealed.into(),
                    now.into(),
                ],
            )
            .await?;
        if fresh == 0 {
            let id = ask_id(&mut tx, &secret).await?;
            let demands = of_ask(&mut tx, &id).await?;
            return Ok(RequestReceipt { secret, demands, opened: 0 });
        }
        let opened = want(&mut tx, &id, new, now).await?;
        if let Some(contact) = &new.contact {
            self.keep_contact(&mut tx, &id, contact, now).await?;
        }
        let demands = of_ask(&mut tx, &id).await?;
        tx.touched();
        tx.commit().await?;
        Ok(RequestReceipt { secret, demands, opened })
    }

    /// Returns the request of the person who has the private page's secret.
    ///
    /// # Errors
    /// When there is none, or the database does not answer.
    pub async fn asked(&self, secret: &Secret) -> Result<FormatRequest, StoreError> {
        let mut tx = self.look().await?;
        let row = tx
            .row(
                "SELECT a.id, a.lang, a.needed_by, a.sealed AS written, a.mail, a.asked_at, a.withdrawn_at, \
                 c.sealed FROM ask a LEFT JOIN contact c ON c.ask = a.id WHERE a.secret_hash = $1",
                &[secret.hash().into()],
            )
            .await?
            .ok_or(StoreError::NotFound)?;
        let id = row.text("id")?;
        let mut demands = Vec::new();
        for demand in of_ask(&mut tx, &id).await? {
            let turns = transitions(&mut tx, &demand.id).await?;
            demands.push((demand, turns));
        }
        Ok(FormatRequest {
            lang: row.read("lang", |tag| tag.parse().ok())?,
            asked_at: row.moment("asked_at")?,
            withdrawn_at: row.maybe_moment("withdrawn_at")?,
            needed_by: row.maybe_text("needed_by")?,
            written: row.maybe_text("written")?.and_then(|sealed| self.open_words(&id, &sealed)),
            reach: match row.maybe_text("mail")? {
                Some(mail) => {
                    Some(ContactStatus::Email(MailState::by_name(&mail).ok_or(StoreError::NotUnderstood(mail))?))
                }
                None => row.maybe_text("sealed")?.map(|sealed| self.reach(&id, &sealed)),
            },
            id,
            demands,
        })
    }

    fn reach(&self, ask: &str, sealed: &str) -> ContactStatus {
        let contact = self.key.open(ask, sealed).ok().and_then(|json| serde_json::from_str(&json).ok());
        match contact {
            Some(RequesterContact::Email(_)) => ContactStatus::Email(MailState::Waiting),
            Some(RequesterContact::Webhook { secret, .. }) => ContactStatus::Webhook { secret },
            None => ContactStatus::Unreadable,
        }
    }

    /// Deletes the contact of who asked, at once.
    ///
    /// # Errors
    /// When there is no such ask, or the database does not answer.
    pub async fn forget_contact(&self, secret: &Secret) -> Result<(), StoreError> {
        let mut tx = self.begin().await?;
        let id = ask_id(&mut tx, secret).await?;
        tx.run("DELETE FROM contact WHERE ask = $1", &[(&id).into()]).await?;
        tx.run("UPDATE ask SET mail = NULL WHERE id = $1", &[id.into()]).await?;
        tx.commit().await?;
        self.db.empty_log().await
    }

    /// Withdraws a request: deletes contact and words, and closes demands for which nobody else asked.
    ///
    /// # Errors
    /// When there is no such ask, or the database does not answer.
    pub async fn withdraw(&self, secret: &Secret) -> Result<(), StoreError> {
        let now = self.now();
        let mut tx = self.begin().await?;
        let id = ask_id(&mut tx, secret).await?;
        tx.run("DELETE FROM contact WHERE ask = $1", &[(&id).into()]).await?;
        tx.run(
            "UPDATE ask SET withdrawn_at = $2, sealed = NULL, mail = NULL, needed_by = NULL \
             WHERE id = $1 AND withdrawn_at IS NULL",
            &[(&id).into(), now.into()],
        )
        .await?;
        recount(&mut tx, &id).await?;
        for demand in of_ask(&mut tx, &id).await? {
            if demand.askers == 0 {
                apply(&mut tx, &demand.id, DemandEvent::Withdrawn, None, now).await?;
            }
        }
        tx.commit().await?;
        self.db.empty_log().await
    }

    /// Returns the person to be told of a change of a demand at a web address, if they were not told yet.
    ///
    /// # Errors
    /// When the database does not answer or the contact cannot be opened.
    pub async fn to_tell(&self, ask: &str, demand: &str, turn: i64) -> Result<Option<Requester>, StoreError> {
        let mut tx = self.look().await?;
        let row = tx
            .row(
                "SELECT a.lang, c.sealed FROM ask a JOIN contact c ON c.ask = a.id \
                 WHERE a.id = $1 AND c.mark IS NULL AND a.withdrawn_at IS NULL AND NOT EXISTS \
                 (SELECT 1 FROM told t WHERE t.ask = $1 AND t.demand = $2 AND t.turn = $3)",
                &[ask.into(), demand.into(), turn.into()],
            )
            .await?;
        let Some(row) = row else { return Ok(None) };
        let json = self.key.open(ask, &row.text("sealed")?)?;
        let contact = serde_json::from_str(&json).map_err(|_| StoreError::Sealed)?;
        Ok(Some(Requester { ask: ask.to_owned(), lang: row.read("lang", |tag| tag.parse().ok())?, contact }))
    }

    /// Records that a person was told: by a request with a web address, or by the mark of a mail address.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn was_told(&self, ask: &str, demand: &str, turn: i64) -> Result<(), StoreError> {
        let now = self.now();
        let mut tx = self.begin().await?;
        tx.run(
            "INSERT INTO told (ask, demand, turn, at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING",
            &[ask.into(), demand.into(), turn.into(), now.into()],
        )
        .await?;
        tx.commit().await
    }

    /// Deletes the words of requests whose demands were all closed some days ago, or that are very old, and addresses
    /// that nobody confirmed. Returns the number of deleted contacts.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn delete_written(&self, retention: Retention) -> Result<u64, StoreError> {
        let now = self.now();
        let before = Timestamp(now.0 - i64::from(retention.closed_days) * DAY);
        let latest = Timestamp(now.0 - i64::from(retention.most_days) * DAY);
        let mut tx = self.begin().await?;
        self.forget_outgoing(&mut tx).await?;
        let mut gone = self.delete_unconfirmed(&mut tx, now).await?;
        let ended = tx
            .run(
                concat!(
                    "UPDATE ask SET sealed = NULL, mail = NULL, needed_by = NULL ",
                    "WHERE (sealed IS NOT NULL OR mail IS NOT NULL OR needed_by IS NOT NULL) AND ",
                    ended!("ask.id", "ask.asked_at")
                ),
                &[before.into(), latest.into()],
            )
            .await?;
        gone += tx
            .run(
                concat!(
                    "DELETE FROM contact WHERE ask IN (SELECT a.id FROM ask a WHERE ",
                    ended!("a.id", "a.asked_at"),
                    ")"
                ),
                &[before.into(), latest.into()],
            )
            .await?;
        if ended > 0 {
            tx.run(
                "UPDATE demand SET needed_by = (SELECT MIN(a.needed_by) FROM asked x JOIN ask a ON a.id = x.ask \
                 WHERE x.demand = demand.id AND a.withdrawn_at IS NULL) WHERE needed_by IS NOT NULL",
                &[],
            )
            .await?;
            tx.touched();
        }
        tx.commit().await?;
        if gone > 0 || ended > 0 {
            self.db.empty_log().await?;
        }
        Ok(gone)
    }
}

/// Opens a demand or joins it. Returns the number of demands that were not open before.
async fn want(tx: &mut Tx, ask: &str, new: &NewFormatRequest, now: Timestamp) -> Result<usize, StoreError> {
    let mut langs: BTreeMap<&Lang, usize> = BTreeMap::new();
    for (wanted, prospect) in &new.wanted {
        let (demand, opened) = open(tx, wanted, *prospect, now).await?;
        tx.run(
            "INSERT INTO asked (ask, demand, turn) SELECT $1, id, turn FROM demand WHERE id = $2",
            &[ask.into(), (&demand).into()],
        )
        .await?;
        tx.run(
            "UPDATE demand SET askers = askers + 1, \
             needed_by = CASE WHEN needed_by IS NULL OR $2 < needed_by THEN $2 ELSE needed_by END WHERE id = $1",
            &[demand.into(), new.needed_by.clone().into()],
        )
        .await?;
        *langs.entry(&wanted.edition.lang).or_default() += usize::from(opened == PriorDemand::Anew);
    }
    let mut opened = 0;
    for (lang, count) in langs {
        let state = languages::asked_for(tx, lang, new.known.contains(lang), now).await?;
        if state == LanguageState::Declined {
            return Err(StoreError::LanguageDeclined);
        }
        opened += count;
        if count > 0 {
            leaves_room(tx, lang, state, new.room).await?;
        }
    }
    if opened > new.room.address {
        return Err(StoreError::Full(DemandLimitReached::Address));
    }
    Ok(opened)
}

/// Makes sure that not too many demands are open.
async fn leaves_room(tx: &mut Tx, lang: &Lang, state: LanguageState, room: DemandLimits) -> Result<(), StoreError> {
    let count = "SELECT COUNT(*) AS n FROM demand WHERE closed_at IS NULL";
    let in_lang = "SELECT COUNT(*) AS n FROM demand WHERE closed_at IS NULL AND lang = $1";
    let waiting = "SELECT COUNT(*) AS n FROM demand WHERE closed_at IS NULL \
                   AND lang IN (SELECT tag FROM asked_language WHERE state = 'waiting')";
    let (all, most) = match state {
        LanguageState::Waiting => (waiting, room.all / 4),
        LanguageState::Released | LanguageState::Declined => (count, room.all),
    };
    for (sql, values, most, full) in [
        (in_lang, vec![lang.tag().into()], room.language, DemandLimitReached::Language),
        (all, Vec::new(), most, DemandLimitReached::All),
    ] {
        let row = tx.row(sql, &values).await?.ok_or(StoreError::NotFound)?;
        if usize::try_from(row.number("n")?).unwrap_or(usize::MAX) > most {
            return Err(StoreError::Full(full));
        }
    }
    Ok(())
}

/// The ask of a private page's secret.
async fn ask_id(tx: &mut Tx, secret: &Secret) -> Result<String, StoreError> {
    let row = tx.row("SELECT id FROM ask WHERE secret_hash = $1", &[secret.hash().into()]).await?;
    row.ok_or(StoreError::NotFound)?.text("id")
}

async fn of_ask(tx: &mut Tx, ask: &str) -> Result<Vec<Demand>, StoreError> {
    let rows = tx
.rows(
        demands!("JOIN asked o ON o.demand = d.id WHERE o.ask = $1 ORDER BY d.collection, d.piece, d.lang, d.level, d.form"),
        &[ask.into()],
    )
    .await?;
    rows.iter().map(Demand::of).collect()
}

#[cfg(test)]
mod tests;
