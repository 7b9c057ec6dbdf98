//! Demands: what is asked for, and every turn it takes.

use super::database::{Row, Tx, Value};
use super::jobs::{self, Work};
use super::secret;
use super::{Moment, Store, StoreError};
use crate::content::{Address, PieceName};
use crate::lang::Lang;
use crate::requests::{Event, Form, Prospect, State, Wanted, level_by_name, level_name, next};

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

/// Some of the demands that are not closed, and how many there are.
#[derive(Debug, Clone)]
pub struct OpenDemands {
    /// How many there are; nothing is known of it behind the last one.
    pub all: usize,
    /// Some of them.
    pub demands: Vec<Demand>,
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
    /// Every demand that is not closed: the most wanted first, then the most urgent, then the oldest.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn open_demands(&self) -> Result<Vec<Demand>, StoreError> {
        let mut tx = self.look().await?;
        let rows = tx
            .rows(
                demands!("WHERE d.closed_at IS NULL ORDER BY askers DESC, needed_by NULLS LAST, d.opened_at, d.id"),
                &[],
            )
            .await?;
        rows.iter().map(Demand::of).collect()
    }

    /// Some of the same, from the one after `skip` on. Here those for the same edition stand together, where
    /// the first of them stands.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn some_open_demands(&self, skip: usize, most: usize) -> Result<OpenDemands, StoreError> {
        let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
        let mut tx = self.look().await?;
        let rows = tx
            .rows(
                concat!(
                    "SELECT g.*, COUNT(*) OVER () AS whole FROM (SELECT p.*, ",
                    "MIN(p.place) OVER (PARTITION BY p.collection, p.piece, p.lang, p.level) AS edition_place FROM ",
                    "(SELECT w.*, ROW_NUMBER() OVER (ORDER BY w.askers DESC, w.needed_by NULLS LAST, w.opened_at, w.id) ",
                    "AS place FROM (",
                    demands!("WHERE d.closed_at IS NULL"),
                    ") w) p) g ORDER BY g.edition_place, g.place LIMIT $1 OFFSET $2"
                ),
                &[number(most).into(), number(skip).into()],
            )
            .await?;
        let all = rows.first().map_or(Ok(0), |row| row.number("whole"))?;
        let demands: Result<_, _> = rows.iter().map(Demand::of).collect();
        Ok(OpenDemands { all: usize::try_from(all).unwrap_or(0), demands: demands? })
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
}

/// Every turn that a demand took, the first one first.
pub(super) async fn turns(tx: &mut Tx, demand: &str) -> Result<Vec<Turn>, StoreError> {
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
pub(super) async fn open(tx: &mut Tx, wanted: &Wanted, prospect: Prospect, now: Moment) -> Result<String, StoreError> {
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
pub(super) async fn step(
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
