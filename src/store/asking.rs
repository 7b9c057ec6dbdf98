//! Those who ask, and how they are told.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::database::Tx;
use super::demands::{Demand, Turn, demands, open, step, turns};
use super::secret::{self, Secret};
use super::{Moment, Store, StoreError};
use crate::document::digest;
use crate::lang::Lang;
use crate::requests::{Event, Prospect, Wanted};

/// What somebody sends to ask.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewAsk {
    /// The language in which it is asked: answers come in it.
    pub lang: Lang,
    /// What is asked for, and what has to happen until it is there; at least one.
    pub wanted: BTreeMap<Wanted, Prospect>,
    /// For whom.
    pub who_for: Option<String>,
    /// By which day: `2026-12-24`.
    pub needed_by: Option<String>,
    /// How to reach who asks.
    pub contact: Option<Contact>,
    /// Words to the editors.
    pub words: Option<String>,
    /// A name that nobody can guess and that the form carries, so that sending it twice asks once.
    pub once: Option<String>,
}

impl NewAsk {
    /// Everything that was asked and said. What was drawn for it, such as the secret of a webhook, is not in it.
    fn content(&self) -> String {
        let contact = match &self.contact {
            Some(Contact::Email(address)) => Some(address),
            Some(Contact::Webhook { url, .. }) => Some(url),
            None => None,
        };
        let wanted: Vec<&Wanted> = self.wanted.keys().collect();
        format!("{:?}", (self.lang.tag(), wanted, &self.who_for, &self.needed_by, contact, &self.words))
    }
}

/// How to reach who asks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Contact {
    /// An e-mail address.
    Email(String),
    /// A web address that is called with a signed message.
    Webhook {
        /// The address.
        url: String,
        /// What messages are signed with; shown on the private page.
        secret: String,
    },
}

/// What the private page says about a contact. It never shows an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reach {
    /// By e-mail.
    Email,
    /// By calling a web address.
    Webhook {
        /// What messages are signed with.
        secret: String,
    },
    /// The contact was sealed with another key: nobody can be told.
    Unreadable,
}

/// What came of asking.
#[derive(Debug, Clone)]
pub struct Asked {
    /// The secret of the private page: the same one when the same form is sent again.
    pub secret: Secret,
    /// What is asked for, as it stands now.
    pub demands: Vec<Demand>,
}

/// What somebody asked, as its private page shows it.
#[derive(Debug, Clone)]
pub struct Ask {
    /// Its name in the store.
    pub id: String,
    /// The language in which it was asked.
    pub lang: Lang,
    /// When.
    pub asked_at: Moment,
    /// When it was taken back.
    pub withdrawn_at: Option<Moment>,
    /// For whom.
    pub who_for: Option<String>,
    /// By which day.
    pub needed_by: Option<String>,
    /// Words to the editors.
    pub words: Option<String>,
    /// How they are told, while a contact is kept.
    pub reach: Option<Reach>,
    /// What was asked for, with every turn it took.
    pub demands: Vec<(Demand, Vec<Turn>)>,
}

/// Somebody to be told of a demand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asker {
    /// The ask's name in the store.
    pub ask: String,
    /// The language to tell in.
    pub lang: Lang,
    /// How.
    pub contact: Contact,
}

impl Store {
    /// Somebody asks. What was asked for before is the same demand; one that was closed opens again, and
    /// what a machine can make is put into the queue.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn ask(&self, new: &NewAsk) -> Result<Asked, StoreError> {
        let now = self.now();
        let mut tx = self.begin().await?;
        let id = secret::id()?;
        // Bound to what is asked: who takes another's name for something else gets a secret of their own.
        let secret = new.once.as_deref().map_or_else(Secret::new, |once| {
            let content = digest(&[b"evenhand ask", new.content().as_bytes()]).hex();
            Ok(self.key.secret_of(&format!("{once}\u{0}{content}")))
        })?;
        let fresh = tx
            .run(
                "INSERT INTO ask (id, secret_hash, lang, who_for, needed_by, words, asked_at) \
                 VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING",
                &[
                    (&id).into(),
                    secret.hash().into(),
                    new.lang.tag().into(),
                    new.who_for.clone().into(),
                    new.needed_by.clone().into(),
                    new.words.clone().into(),
                    now.into(),
                ],
            )
            .await?;
        if fresh == 0 {
            let id = ask_id(&mut tx, &secret).await?;
            let demands = of_ask(&mut tx, &id).await?;
            return Ok(Asked { secret, demands });
        }
        for (wanted, prospect) in &new.wanted {
            let demand = open(&mut tx, wanted, *prospect, now).await?;
            tx.run("INSERT INTO asked (ask, demand) VALUES ($1, $2)", &[(&id).into(), demand.into()]).await?;
        }
        if let Some(contact) = &new.contact {
            let json = serde_json::to_string(contact).map_err(|error| StoreError::NotUnderstood(error.to_string()))?;
            let sealed = self.key.seal(&id, &json)?;
            tx.run("INSERT INTO contact (ask, sealed) VALUES ($1, $2)", &[(&id).into(), sealed.into()]).await?;
        }
        let demands = of_ask(&mut tx, &id).await?;
        tx.commit().await?;
        Ok(Asked { secret, demands })
    }

    /// What was asked, for whoever has the private page's secret.
    ///
    /// # Errors
    /// When there is none, or the database does not answer.
    pub async fn asked(&self, secret: &Secret) -> Result<Ask, StoreError> {
        let mut tx = self.look().await?;
        let row = tx
            .row(
                "SELECT a.id, a.lang, a.who_for, a.needed_by, a.words, a.asked_at, a.withdrawn_at, \
                 c.sealed FROM ask a LEFT JOIN contact c ON c.ask = a.id WHERE a.secret_hash = $1",
                &[secret.hash().into()],
            )
            .await?
            .ok_or(StoreError::None)?;
        let id = row.text("id")?;
        let mut demands = Vec::new();
        for demand in of_ask(&mut tx, &id).await? {
            let turns = turns(&mut tx, &demand.id).await?;
            demands.push((demand, turns));
        }
        Ok(Ask {
            lang: row.read("lang", |tag| tag.parse().ok())?,
            asked_at: row.moment("asked_at")?,
            withdrawn_at: row.maybe_moment("withdrawn_at")?,
            who_for: row.maybe_text("who_for")?,
            needed_by: row.maybe_text("needed_by")?,
            words: row.maybe_text("words")?,
            reach: row.maybe_text("sealed")?.map(|sealed| self.reach(&id, &sealed)),
            id,
            demands,
        })
    }

    fn reach(&self, ask: &str, sealed: &str) -> Reach {
        let contact = self.key.open(ask, sealed).ok().and_then(|json| serde_json::from_str(&json).ok());
        match contact {
            Some(Contact::Email(_)) => Reach::Email,
            Some(Contact::Webhook { secret, .. }) => Reach::Webhook { secret },
            None => Reach::Unreadable,
        }
    }

    /// Deletes the contact of who asked, at once.
    ///
    /// # Errors
    /// When there is no such ask, or the database does not answer.
    pub async fn forget_contact(&self, secret: &Secret) -> Result<(), StoreError> {
        let mut tx = self.begin().await?;
        let id = ask_id(&mut tx, secret).await?;
        tx.run("DELETE FROM contact WHERE ask = $1", &[id.into()]).await?;
        tx.commit().await
    }

    /// Takes an ask back: the contact is deleted, and demands that nobody else asks for are closed.
    ///
    /// # Errors
    /// When there is no such ask, or the database does not answer.
    pub async fn withdraw(&self, secret: &Secret) -> Result<(), StoreError> {
        let now = self.now();
        let mut tx = self.begin().await?;
        let id = ask_id(&mut tx, secret).await?;
        tx.run("DELETE FROM contact WHERE ask = $1", &[(&id).into()]).await?;
        tx.run(
            "UPDATE ask SET withdrawn_at = $2, who_for = NULL, words = NULL WHERE id = $1 AND withdrawn_at IS NULL",
            &[(&id).into(), now.into()],
        )
        .await?;
        for demand in of_ask(&mut tx, &id).await? {
            if demand.askers == 0 {
                step(&mut tx, &demand.id, Event::Withdrawn, None, now).await?;
            }
        }
        tx.commit().await
    }

    /// Who is to be told of a turn of a demand and was not yet.
    ///
    /// # Errors
    /// When the database does not answer or the contact cannot be opened.
    pub async fn to_tell(&self, ask: &str, demand: &str, turn: i64) -> Result<Option<Asker>, StoreError> {
        let mut tx = self.look().await?;
        let row = tx
            .row(
                "SELECT a.lang, c.sealed FROM ask a JOIN contact c ON c.ask = a.id \
                 WHERE a.id = $1 AND a.withdrawn_at IS NULL AND NOT EXISTS \
                 (SELECT 1 FROM told t WHERE t.ask = $1 AND t.demand = $2 AND t.turn = $3)",
                &[ask.into(), demand.into(), turn.into()],
            )
            .await?;
        let Some(row) = row else { return Ok(None) };
        let json = self.key.open(ask, &row.text("sealed")?)?;
        let contact = serde_json::from_str(&json).map_err(|_| StoreError::Sealed)?;
        Ok(Some(Asker { ask: ask.to_owned(), lang: row.read("lang", |tag| tag.parse().ok())?, contact }))
    }

    /// Writes down that an asker was told.
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

    /// Deletes contacts whose demands were all closed more than so many days ago. Says how many.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn delete_contacts(&self, days: u32) -> Result<u64, StoreError> {
        let before = Moment(self.now().0 - i64::from(days) * 86_400);
        let mut tx = self.begin().await?;
        let gone = tx
            .run(
                "DELETE FROM contact WHERE NOT EXISTS (SELECT 1 FROM asked x JOIN demand d ON d.id = x.demand \
                 WHERE x.ask = contact.ask AND (d.closed_at IS NULL OR d.closed_at >= $1))",
                &[before.into()],
            )
            .await?;
        tx.commit().await?;
        Ok(gone)
    }
}

/// The ask of a private page's secret.
async fn ask_id(tx: &mut Tx, secret: &Secret) -> Result<String, StoreError> {
    let row = tx.row("SELECT id FROM ask WHERE secret_hash = $1", &[secret.hash().into()]).await?;
    row.ok_or(StoreError::None)?.text("id")
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
