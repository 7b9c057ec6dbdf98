//! Demands and those who ask for them.

mod open;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::database::{Row, Tx, Value};
use super::jobs::{self, Work};
use super::secret::{self, Secret};
use super::{Moment, Store, StoreError};
use crate::content::{Address, PieceName};
use crate::lang::Lang;
use crate::requests::{Event, Form, Prospect, State, Wanted, level_by_name, level_name, next};

pub use open::OpenDemands;

/// What is asked for, and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Demand {
    /// Its name in addresses.
    pub id: String,
    /// What is asked for.
    pub wanted: Wanted,
    /// Where it stands.
    pub state: State,
    /// How often its state changed.
    pub turn: i64,
    /// The editor's reason where it was declined.
    pub reason: Option<String>,
    /// When somebody first asked.
    pub opened_at: Moment,
    /// When its state last changed.
    pub changed_at: Moment,
    /// How many ask for it and did not take it back.
    pub askers: i64,
    /// The earliest day by which somebody needs it: `2026-12-24`.
    pub needed_by: Option<String>,
}

/// A change of a demand's state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Turn {
    /// Where it stood from then on.
    pub state: State,
    /// When.
    pub at: Moment,
}

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

/// Asks for demands with what is known of their askers; the rest says which.
macro_rules! demands {
    ($rest:literal) => {
        concat!(
            "SELECT d.id, d.collection, d.piece, d.lang, d.level, d.form, d.state, d.turn, d.reason, ",
            "d.opened_at, d.changed_at, ",
            "(SELECT COUNT(*) FROM asked x JOIN ask a ON a.id = x.ask ",
            "WHERE x.demand = d.id AND a.withdrawn_at IS NULL) AS askers, ",
            "(SELECT MIN(a.needed_by) FROM asked x JOIN ask a ON a.id = x.ask ",
            "WHERE x.demand = d.id AND a.withdrawn_at IS NULL) AS needed_by FROM demand d ",
            $rest
        )
    };
}

pub(super) use demands;

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
        let secret = new.once.as_deref().map_or_else(Secret::new, |once| Ok(self.key.secret_of(once)))?;
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

    /// A demand by its name.
    ///
    /// # Errors
    /// When there is none, or the database does not answer.
    pub async fn demand(&self, id: &str) -> Result<Demand, StoreError> {
        let mut tx = self.look().await?;
        let row = tx.row(demands!("WHERE d.id = $1"), &[id.into()]).await?.ok_or(StoreError::None)?;
        Demand::of(&row)
    }

    /// The demand for a wanted form, if anybody ever asked for it.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn demand_for(&self, wanted: &Wanted) -> Result<Option<Demand>, StoreError> {
        let mut tx = self.look().await?;
        find(&mut tx, wanted).await
    }

    /// The words that askers wrote to the editors about a demand, oldest first.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn words_about(&self, demand: &str) -> Result<Vec<String>, StoreError> {
        let mut tx = self.look().await?;
        let rows = tx
            .rows(
                "SELECT a.words FROM ask a JOIN asked x ON x.ask = a.id \
             WHERE x.demand = $1 AND a.words IS NOT NULL ORDER BY a.asked_at, a.id",
                &[demand.into()],
            )
            .await?;
        rows.iter().map(|row| row.text("words")).collect()
    }

    /// Something happens to every demand for an edition, or for one form of it. Says which changed.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn happened(
        &self,
        edition: &Address,
        form: Option<Form>,
        event: Event,
    ) -> Result<Vec<(Wanted, State)>, StoreError> {
        let now = self.now();
        let mut tx = self.begin().await?;
        let changed = happen(&mut tx, edition, form, |_| event, now).await?;
        tx.commit().await?;
        Ok(changed)
    }

    /// An editor decides against a demand, with a reason that the askers read.
    ///
    /// # Errors
    /// When it cannot be declined where it stands, or the database does not answer.
    pub async fn decline_demand(&self, person: &str, id: &str, reason: &str) -> Result<(), StoreError> {
        let now = self.now();
        let mut tx = self.begin().await?;
        step(&mut tx, id, Event::Declined, Some(reason), now).await?.ok_or(StoreError::Changed)?;
        super::audit(&mut tx, now, Some(person), "decline-demand", id, reason).await?;
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

async fn turns(tx: &mut Tx, demand: &str) -> Result<Vec<Turn>, StoreError> {
    let rows = tx.rows("SELECT state, at FROM turn WHERE demand = $1 ORDER BY turn", &[demand.into()]).await?;
    rows.iter().map(|row| Ok(Turn { state: row.read("state", State::by_name)?, at: row.moment("at")? })).collect()
}

/// The values that name a wanted form.
fn names(wanted: &Wanted) -> [Value; 5] {
    let Address { piece, lang, level } = &wanted.edition;
    [
        (&piece.collection).into(),
        (&piece.piece).into(),
        lang.tag().into(),
        level_name(*level).into(),
        wanted.form.name().into(),
    ]
}

async fn find(tx: &mut Tx, wanted: &Wanted) -> Result<Option<Demand>, StoreError> {
    let row = tx
        .row(
            demands!("WHERE d.collection = $1 AND d.piece = $2 AND d.lang = $3 AND d.level = $4 AND d.form = $5"),
            &names(wanted),
        )
        .await?;
    row.as_ref().map(Demand::of).transpose()
}

/// Finds or makes the demand for what is wanted, and opens it again where it was closed.
async fn open(tx: &mut Tx, wanted: &Wanted, prospect: Prospect, now: Moment) -> Result<String, StoreError> {
    let id = secret::id()?;
    let state = prospect.opens();
    let mut values = vec![(&id).into(), state.name().into(), now.into(), closed(state, now).into()];
    values.extend(names(wanted));
    let fresh = tx
        .run(
            "INSERT INTO demand (id, state, turn, opened_at, changed_at, closed_at, collection, piece, lang, level, form) \
             VALUES ($1, $2, 1, $3, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING",
            &values,
        )
        .await?;
    if fresh == 1 {
        turned(tx, &id, 1, wanted, state, now).await?;
        return Ok(id);
    }
    let demand = find(tx, wanted).await?.ok_or(StoreError::Changed)?;
    step(tx, &demand.id, Event::Asked(prospect), None, now).await?;
    Ok(demand.id)
}

/// Something happens to the demands for an edition, or for one form of it; the event may depend on the form.
pub(super) async fn happen(
    tx: &mut Tx,
    edition: &Address,
    form: Option<Form>,
    event: impl Fn(Form) -> Event,
    now: Moment,
) -> Result<Vec<(Wanted, State)>, StoreError> {
    let mut changed = Vec::new();
    for form in Form::ALL.into_iter().filter(|each| form.is_none_or(|form| form == *each)) {
        let wanted = Wanted { edition: edition.clone(), form };
        let Some(demand) = find(tx, &wanted).await? else { continue };
        if let Some(state) = step(tx, &demand.id, event(form), None, now).await? {
            changed.push((wanted, state));
        }
    }
    Ok(changed)
}

/// The same thing happens to every demand for an edition, for a reason that those who asked will read.
pub(super) async fn turn_demands(
    tx: &mut Tx,
    edition: &Address,
    event: Event,
    reason: Option<&str>,
    now: Moment,
) -> Result<(), StoreError> {
    for form in Form::ALL {
        let wanted = Wanted { edition: edition.clone(), form };
        if let Some(demand) = find(tx, &wanted).await? {
            step(tx, &demand.id, event, reason, now).await?;
        }
    }
    Ok(())
}

/// One event in the life of a demand: the new state, or nothing where it changes nothing. Who asked is
/// told, and what a machine can make is put into the queue, in the same transaction.
async fn step(
    tx: &mut Tx,
    id: &str,
    event: Event,
    reason: Option<&str>,
    now: Moment,
) -> Result<Option<State>, StoreError> {
    loop {
        let row = tx.row(demands!("WHERE d.id = $1"), &[id.into()]).await?.ok_or(StoreError::None)?;
        let demand = Demand::of(&row)?;
        let Some(state) = next(demand.state, event) else { return Ok(None) };
        let moved = tx
            .run(
                "UPDATE demand SET state = $3, turn = turn + 1, changed_at = $4, closed_at = $5, reason = $6 \
                 WHERE id = $1 AND turn = $2",
                &[
                    id.into(),
                    demand.turn.into(),
                    state.name().into(),
                    now.into(),
                    closed(state, now).into(),
                    reason.into(),
                ],
            )
            .await?;
        // Somebody else was faster: look again at what it is now.
        if moved == 0 {
            continue;
        }
        let turn = demand.turn + 1;
        turned(tx, id, turn, &demand.wanted, state, now).await?;
        if state.is_told() && !matches!(event, Event::Asked(_)) {
            let rows = tx
                .rows(
                    "SELECT x.ask FROM asked x JOIN contact c ON c.ask = x.ask WHERE x.demand = $1 ORDER BY x.ask",
                    &[id.into()],
                )
                .await?;
            for row in rows {
                let work = Work::Tell { ask: row.text("ask")?, demand: id.to_owned(), turn };
                jobs::enqueue(tx, &work, now).await?;
            }
        }
        return Ok(Some(state));
    }
}

/// Writes a turn down, and puts what a machine makes into the queue.
async fn turned(
    tx: &mut Tx,
    id: &str,
    turn: i64,
    wanted: &Wanted,
    state: State,
    now: Moment,
) -> Result<(), StoreError> {
    tx.run(
        "INSERT INTO turn (demand, turn, state, at) VALUES ($1, $2, $3, $4)",
        &[id.into(), turn.into(), state.name().into(), now.into()],
    )
    .await?;
    if state == State::Making {
        jobs::enqueue(tx, &Work::Make { wanted: wanted.clone(), profile: None }, now).await?;
    }
    Ok(())
}

fn closed(state: State, now: Moment) -> Option<Moment> {
    state.is_closed().then_some(now)
}

impl Demand {
    pub(super) fn of(row: &Row) -> Result<Self, StoreError> {
        let piece = PieceName { collection: row.text("collection")?, piece: row.text("piece")? };
        let lang = row.read("lang", |tag| tag.parse::<Lang>().ok())?;
        let level = row.read("level", level_by_name)?;
        Ok(Self {
            id: row.text("id")?,
            wanted: Wanted { edition: Address { piece, lang, level }, form: row.read("form", Form::by_name)? },
            state: row.read("state", State::by_name)?,
            turn: row.number("turn")?,
            reason: row.maybe_text("reason")?,
            opened_at: row.moment("opened_at")?,
            changed_at: row.moment("changed_at")?,
            askers: row.number("askers")?,
            needed_by: row.maybe_text("needed_by")?,
        })
    }
}

#[cfg(test)]
mod tests;
