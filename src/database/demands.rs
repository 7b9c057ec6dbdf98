//! Demands: what is asked for, and each change of its state.

use super::connection::{SqlRow, SqlValue, Tx};
use super::jobs::{self, JobKind};
use super::languages::LanguageState;
use super::replies::has_file;
use super::requester_words::RequesterWords;
use super::secret;
use super::{Store, StoreError, Timestamp};
use crate::channels::{CHANNELS, ChannelId};
use crate::content::{Address, PieceName};
use crate::lang::Lang;
use crate::requests::{DemandEvent, DemandState, Prospect, RequestedFormat, level_by_name, level_name, next};

/// Demand for a format, and its state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Demand {
    /// Id in addresses.
    pub id: String,
    /// Requested format.
    pub wanted: RequestedFormat,
    /// State of the demand.
    pub state: DemandState,
    /// Number of changes of the state.
    pub turn: i64,
    /// The editor's reason where it was declined.
    pub reason: Option<String>,
    /// Time of the first request.
    pub opened_at: Timestamp,
    /// Time of the last change of state.
    pub changed_at: Timestamp,
    /// Number of people who ask for it and did not take it back.
    pub askers: i64,
    /// The earliest day by which somebody needs it: `2026-12-24`.
    pub needed_by: Option<String>,
    /// Whether it is public: its language may wait for an editor.
    pub language: LanguageState,
}

/// A change of a demand's state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DemandTransition {
    /// State from then on.
    pub state: DemandState,
    /// Time of the change.
    pub at: Timestamp,
}

/// State of a demand before a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PriorDemand {
    /// The demand was not open.
    Anew,
    /// The demand was open, or is closed at once.
    Before,
}

/// Builds a query for demands, with facts about their requests; the argument is the rest of the query.
macro_rules! demands {
    ($rest:literal) => {
        concat!(
            "SELECT d.id, d.collection, d.piece, d.lang, d.level, d.form, d.state, d.turn, d.reason, ",
            "d.opened_at, d.changed_at, d.askers, d.needed_by, l.state AS language ",
            "FROM demand d LEFT JOIN asked_language l ON l.tag = d.lang ",
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
                demands!("WHERE d.closed_at IS NULL ORDER BY d.askers DESC, d.needed_by NULLS LAST, d.opened_at, d.id"),
                &[],
            )
            .await?;
        rows.iter().map(Demand::of).collect()
    }

    /// Returns up to `take` demands that are not closed and whose language is public, behind the first `skip`, and their
    /// number in all. The most wanted come first, then the most urgent, then the oldest; those for the same edition
    /// stand together, where the first of them stands.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn public_demands(&self, skip: usize, take: usize) -> Result<(Vec<Demand>, usize), StoreError> {
        let number = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
        let mut tx = self.look().await?;
        let row = tx
            .row(
                "SELECT COUNT(*) AS n FROM demand d LEFT JOIN asked_language l ON l.tag = d.lang \
                 WHERE d.closed_at IS NULL AND (l.state IS NULL OR l.state = 'released')",
                &[],
            )
            .await?;
        let all = row.map_or(Ok(0), |row| row.number("n"))?;
        let rows = tx
            .rows(
                demands!(
                    "JOIN (SELECT r.id, r.place, MIN(r.place) OVER (PARTITION BY r.collection, r.piece, r.lang, r.level) \
                     AS first FROM (SELECT o.id, o.collection, o.piece, o.lang, o.level, ROW_NUMBER() OVER \
                     (ORDER BY o.askers DESC, o.needed_by NULLS LAST, o.opened_at, o.id) AS place \
                     FROM demand o LEFT JOIN asked_language x ON x.tag = o.lang \
                     WHERE o.closed_at IS NULL AND (x.state IS NULL OR x.state = 'released')) r) p ON p.id = d.id \
                     ORDER BY p.first, p.place LIMIT $1 OFFSET $2"
                ),
                &[number(take).into(), number(skip).into()],
            )
            .await?;
        let demands = rows.iter().map(Demand::of).collect::<Result<_, _>>()?;
        Ok((demands, usize::try_from(all).unwrap_or(0)))
    }

    /// Counts the public demands that wait for a translator.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn count_untranslated(&self) -> Result<usize, StoreError> {
        let mut tx = self.look().await?;
        let row = tx
            .row(
                "SELECT COUNT(*) AS n FROM demand d WHERE d.state = 'needs-translation' AND NOT EXISTS \
                 (SELECT 1 FROM asked_language l WHERE l.tag = d.lang AND l.state <> 'released')",
                &[],
            )
            .await?;
        row.map_or(Ok(0), |row| Ok(usize::try_from(row.number("n")?).unwrap_or(0)))
    }

    /// A demand by its name.
    ///
    /// # Errors
    /// When there is none, or the database does not answer.
    pub async fn demand(&self, id: &str) -> Result<Demand, StoreError> {
        let mut tx = self.look().await?;
        let row = tx.row(demands!("WHERE d.id = $1"), &[id.into()]).await?.ok_or(StoreError::NotFound)?;
        Demand::of(&row)
    }

    /// The demand for a wanted form, if anybody ever asked for it.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn demand_for(&self, wanted: &RequestedFormat) -> Result<Option<Demand>, StoreError> {
        let mut tx = self.look().await?;
        find(&mut tx, wanted).await
    }

    /// Returns what people wrote about a demand, for editors alone: the oldest first, at most 200 texts.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn words_about(&self, demand: &str) -> Result<Vec<RequesterWords>, StoreError> {
        let mut tx = self.look().await?;
        let rows = tx
            .rows(
                "SELECT a.id, a.sealed FROM ask a JOIN asked x ON x.ask = a.id \
                 WHERE x.demand = $1 AND a.sealed IS NOT NULL ORDER BY a.asked_at, a.id LIMIT 200",
                &[demand.into()],
            )
            .await?;
        let mut found = Vec::new();
        for row in rows {
            found.extend(self.open_words(&row.text("id")?, &row.text("sealed")?));
        }
        Ok(found)
    }

    /// Applies an event to every demand for an edition, or for one format of it. Returns the demands that changed.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn happened(
        &self,
        edition: &Address,
        form: Option<ChannelId>,
        event: DemandEvent,
    ) -> Result<Vec<(RequestedFormat, DemandState)>, StoreError> {
        let now = self.now();
        let mut tx = self.begin().await?;
        let changed = apply_event(&mut tx, edition, form, |_| event, now).await?;
        tx.commit().await?;
        Ok(changed)
    }

    /// Declines a demand for an editor, with a reason that people who asked can read.
    ///
    /// # Errors
    /// When it cannot be declined where it stands, or the database does not answer.
    pub async fn decline_demand(&self, person: &str, id: &str, reason: &str) -> Result<(), StoreError> {
        let now = self.now();
        let mut tx = self.begin().await?;
        apply(&mut tx, id, DemandEvent::Declined, Some(reason), now).await?.ok_or(StoreError::Changed)?;
        super::audit(&mut tx, now, Some(person), "decline-demand", id, reason).await?;
        tx.commit().await
    }
}

/// Returns every change of a demand's state, the first one first.
pub(super) async fn transitions(tx: &mut Tx, demand: &str) -> Result<Vec<DemandTransition>, StoreError> {
    let rows = tx.rows("SELECT state, at FROM turn WHERE demand = $1 ORDER BY turn", &[demand.into()]).await?;
    let mut transitions = rows
        .iter()
        .map(|row| Ok(DemandTransition { state: row.read("state", DemandState::by_name)?, at: row.moment("at")? }))
        .collect::<Result<Vec<_>, StoreError>>()?;
    // A reply counts as a change although the state stays.
    transitions.dedup_by_key(|transition| transition.state);
    Ok(transitions)
}

/// The values that name a wanted form.
fn names(wanted: &RequestedFormat) -> [SqlValue; 5] {
    let Address { piece, lang, level } = &wanted.edition;
    [
        (&piece.collection).into(),
        (&piece.piece).into(),
        lang.tag().into(),
        level_name(*level).into(),
        wanted.form.name().into(),
    ]
}

async fn find(tx: &mut Tx, wanted: &RequestedFormat) -> Result<Option<Demand>, StoreError> {
    let row = tx
        .row(
            demands!("WHERE d.collection = $1 AND d.piece = $2 AND d.lang = $3 AND d.level = $4 AND d.form = $5"),
            &names(wanted),
        )
        .await?;
    row.as_ref().map(Demand::of).transpose()
}

/// Counts again who asks for what an ask asks for.
pub(super) async fn recount(tx: &mut Tx, ask: &str) -> Result<(), StoreError> {
    tx.touched();
    tx.run(
        "UPDATE demand SET \
         askers = (SELECT COUNT(*) FROM asked x JOIN ask a ON a.id = x.ask \
         WHERE x.demand = demand.id AND a.withdrawn_at IS NULL), \
         needed_by = (SELECT MIN(a.needed_by) FROM asked x JOIN ask a ON a.id = x.ask \
         WHERE x.demand = demand.id AND a.withdrawn_at IS NULL) \
         WHERE id IN (SELECT demand FROM asked WHERE ask = $1)",
        &[ask.into()],
    )
    .await
    .map(drop)
}

/// Finds or makes the demand for what is wanted, and opens it again where it was closed.
pub(super) async fn open(
    tx: &mut Tx,
    wanted: &RequestedFormat,
    prospect: Prospect,
    now: Timestamp,
) -> Result<(String, PriorDemand), StoreError> {
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
    let opened = |before: bool, after: DemandState| match !before && !after.is_closed() {
        true => PriorDemand::Anew,
        false => PriorDemand::Before,
    };
    if fresh == 1 {
        record_transition(tx, &id, 1, wanted, state, now).await?;
        return Ok((id, opened(false, state)));
    }
    let demand = find(tx, wanted).await?.ok_or(StoreError::Changed)?;
    let prospect = if has_file(tx, &demand.id).await? { Prospect::There } else { prospect };
    let after = apply(tx, &demand.id, DemandEvent::Asked(prospect), None, now).await?.unwrap_or(demand.state);
    Ok((demand.id, opened(!demand.state.is_closed(), after)))
}

/// Applies an event to the demands for an edition, or for one format of it; the event may depend on the format.
pub(super) async fn apply_event(
    tx: &mut Tx,
    edition: &Address,
    form: Option<ChannelId>,
    event: impl Fn(ChannelId) -> DemandEvent,
    now: Timestamp,
) -> Result<Vec<(RequestedFormat, DemandState)>, StoreError> {
    let mut changed = Vec::new();
    let all = CHANNELS.iter().map(|channel| channel.id);
    for form in all.filter(|each| form.is_none_or(|form| form == *each)) {
        let wanted = RequestedFormat { edition: edition.clone(), form };
        let Some(demand) = find(tx, &wanted).await? else { continue };
        if let Some(state) = apply(tx, &demand.id, event(form), None, now).await? {
            changed.push((wanted, state));
        }
    }
    Ok(changed)
}

/// Applies an event to every demand for an edition, for a reason that those who asked will read.
pub(super) async fn turn_demands(
    tx: &mut Tx,
    edition: &Address,
    event: DemandEvent,
    reason: Option<&str>,
    now: Timestamp,
) -> Result<(), StoreError> {
    for form in CHANNELS.iter().map(|channel| channel.id) {
        let wanted = RequestedFormat { edition: edition.clone(), form };
        if let Some(demand) = find(tx, &wanted).await? {
            apply(tx, &demand.id, event, reason, now).await?;
        }
    }
    Ok(())
}

/// Applies an event to a demand and returns the new state, or `None` if it changes nothing. Notifications, and jobs for
/// what a machine can make, are enqueued in the same transaction.
pub(super) async fn apply(
    tx: &mut Tx,
    id: &str,
    event: DemandEvent,
    reason: Option<&str>,
    now: Timestamp,
) -> Result<Option<DemandState>, StoreError> {
    loop {
        let row = tx.row(demands!("WHERE d.id = $1"), &[id.into()]).await?.ok_or(StoreError::NotFound)?;
        let demand = Demand::of(&row)?;
        let Some(state) = next(demand.state, event) else { return Ok(None) };
        // If somebody else was faster, look again at what it is now.
        let Some(turn) = change(tx, &demand, state, reason, now).await? else { continue };
        if state.is_told() && !matches!(event, DemandEvent::Asked(_)) {
            enqueue_notifications(tx, id, turn).await?;
        }
        return Ok(Some(state));
    }
}

/// Records a reply as a change of a demand, even if its state stays, and enqueues the notifications. Returns the number
/// of the change.
pub(super) async fn record_reply(
    tx: &mut Tx,
    id: &str,
    event: Option<DemandEvent>,
    now: Timestamp,
) -> Result<i64, StoreError> {
    loop {
        let row = tx.row(demands!("WHERE d.id = $1"), &[id.into()]).await?.ok_or(StoreError::NotFound)?;
        let demand = Demand::of(&row)?;
        if demand.state == DemandState::Withdrawn {
            return Err(StoreError::Changed);
        }
        let to = event.and_then(|event| next(demand.state, event));
        let (state, reason) = to.map_or((demand.state, demand.reason.as_deref()), |state| (state, None));
        let Some(turn) = change(tx, &demand, state, reason, now).await? else { continue };
        enqueue_notifications(tx, id, turn).await?;
        return Ok(turn);
    }
}

/// Writes a change of a demand and returns its number, or `None` if the demand changed meanwhile.
async fn change(
    tx: &mut Tx,
    demand: &Demand,
    state: DemandState,
    reason: Option<&str>,
    now: Timestamp,
) -> Result<Option<i64>, StoreError> {
    let id = demand.id.as_str();
    let moved = tx
        .run(
            "UPDATE demand SET state = $3, turn = turn + 1, changed_at = $4, closed_at = $5, reason = $6 \
             WHERE id = $1 AND turn = $2",
            &[id.into(), demand.turn.into(), state.name().into(), now.into(), closed(state, now).into(), reason.into()],
        )
        .await?;
    if moved == 0 {
        return Ok(None);
    }
    let turn = demand.turn + 1;
    record_transition(tx, id, turn, &demand.wanted, state, now).await?;
    Ok(Some(turn))
}

/// Enqueues the notifications of a change: one for each web address of a request, and one for each confirmed mail
/// address, whatever the number of requests with it.
async fn enqueue_notifications(tx: &mut Tx, id: &str, turn: i64) -> Result<(), StoreError> {
    let hooks = "SELECT x.ask FROM asked x JOIN contact c ON c.ask = x.ask \
                 WHERE x.demand = $1 AND c.mark IS NULL ORDER BY x.ask";
    for row in tx.rows(hooks, &[id.into()]).await? {
        let work = JobKind::Tell { ask: row.text("ask")?, demand: id.to_owned(), turn };
        jobs::enqueue(tx, &work).await?;
    }
    let addresses = "SELECT DISTINCT c.mark FROM asked x JOIN contact c ON c.ask = x.ask \
                     JOIN mail_address m ON m.mark = c.mark \
                     WHERE x.demand = $1 AND m.state = 'confirmed' ORDER BY c.mark";
    for row in tx.rows(addresses, &[id.into()]).await? {
        let work = JobKind::Write { address: row.text("mark")?, demand: id.to_owned(), turn };
        jobs::enqueue(tx, &work).await?;
    }
    Ok(())
}

/// Records a change, and enqueues what a machine can make.
async fn record_transition(
    tx: &mut Tx,
    id: &str,
    turn: i64,
    wanted: &RequestedFormat,
    state: DemandState,
    now: Timestamp,
) -> Result<(), StoreError> {
    tx.touched();
    tx.run(
        "INSERT INTO turn (demand, turn, state, at) VALUES ($1, $2, $3, $4)",
        &[id.into(), turn.into(), state.name().into(), now.into()],
    )
    .await?;
    if state == DemandState::Making {
        jobs::enqueue(tx, &JobKind::Make { wanted: wanted.clone(), profile: None }).await?;
    }
    Ok(())
}

fn closed(state: DemandState, now: Timestamp) -> Option<Timestamp> {
    state.is_closed().then_some(now)
}

impl Demand {
    pub(super) fn of(row: &SqlRow) -> Result<Self, StoreError> {
        let piece = PieceName { collection: row.text("collection")?, piece: row.text("piece")? };
        let lang = row.read("lang", |tag| tag.parse::<Lang>().ok())?;
        let level = row.read("level", level_by_name)?;
        Ok(Self {
            id: row.text("id")?,
            wanted: RequestedFormat {
                edition: Address { piece, lang, level },
                form: row.read("form", ChannelId::by_name)?,
            },
            state: row.read("state", DemandState::by_name)?,
            turn: row.number("turn")?,
            reason: row.maybe_text("reason")?,
            opened_at: row.moment("opened_at")?,
            changed_at: row.moment("changed_at")?,
            askers: row.number("askers")?,
            needed_by: row.maybe_text("needed_by")?,
            language: match row.maybe_text("language")? {
                Some(name) => LanguageState::by_name(&name).ok_or(StoreError::NotUnderstood(name))?,
                None => LanguageState::Released,
            },
        })
    }
}
