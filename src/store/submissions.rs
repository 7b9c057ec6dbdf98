//! The work on translations: taken, written sentence by sentence, handed in, decided about, published.

use std::collections::BTreeMap;

use super::database::{Row, Tx, Value};
use super::demands::{happen, turn_demands};
use super::jobs::{self, Work};
use super::{Moment, Store, StoreError, audit, secret};
use crate::content::{Address, PieceName};
use crate::lang::Lang;
use crate::requests::{Event, Move, Role, Stage, after, level_by_name, level_name};

/// How often sentences are saved while others are.
const TRIES: usize = 10;

/// The work on one edition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Submission {
    /// Its name in addresses.
    pub id: String,
    /// What it will be.
    pub edition: Address,
    /// Who translates: the person's id.
    pub author: String,
    /// The name of who translates.
    pub author_name: String,
    /// Where it stands.
    pub stage: Stage,
    /// Who made the first wording.
    pub wording: FirstWording,
    /// The record of the source when the work began.
    pub source_lock: String,
    /// What the editor said last: a remark, or the reason of a refusal.
    pub remark: Option<String>,
    /// How often it was saved: an editor decides about the version that was seen.
    pub version: i64,
    /// When the work began.
    pub began_at: Moment,
    /// When it was last saved or moved.
    pub changed_at: Moment,
    /// When it was last handed in.
    pub submitted_at: Option<Moment>,
    /// When an editor last decided.
    pub decided_at: Option<Moment>,
    /// The editor who last decided: the person's id.
    pub editor: Option<String>,
    /// The name of that editor.
    pub editor_name: Option<String>,
    /// When its source was seen to say something else than what an editor had said yes to. Nothing once somebody
    /// has decided again or handed it in again.
    pub reopened_at: Option<Moment>,
    /// How many sentences are written.
    pub written: i64,
}

/// Who made the first wording of a translation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum FirstWording {
    /// A person.
    Person,
    /// A machine; a person may have put it right.
    Machine,
}

/// A sentence of a submission.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// Its translation in inline Markdown; empty where there is none yet.
    pub text: String,
    /// The editor's remark about it.
    pub remark: Option<String>,
    /// What the editor saw when the translation was last sent back; nothing where it never was, or where the
    /// sentence is written since.
    pub seen: Option<String>,
    /// What the translator says to a warning about it: why it is right as it is. It ends when the text changes.
    pub answer: Option<String>,
    /// When it was last saved.
    pub saved_at: Moment,
}

/// What a new work begins with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewWork {
    /// What it will be.
    pub edition: Address,
    /// The record of the source as it is now.
    pub source_lock: String,
    /// What is translated already: for a revision, the sentences that still hold.
    pub draft: BTreeMap<String, String>,
    /// Who made the wording of what it begins with.
    pub wording: FirstWording,
    /// How many open works a contributor may have, unless an editor allowed this one another number.
    pub most_works: u32,
}

/// Asks for submissions with the names of their people; the rest says which.
macro_rules! submissions {
    ($rest:literal) => {
        concat!(
            "SELECT s.id, s.collection, s.piece, s.lang, s.level, s.author, p.shown AS author_name, s.stage, ",
            "s.wording, s.source_lock, s.remark, s.version, s.began_at, s.changed_at, s.submitted_at, s.decided_at, ",
            "s.decided_by, s.reopened_at, e.shown AS editor_name, ",
            "(SELECT COUNT(*) FROM segment g WHERE g.submission = s.id AND g.text <> '') AS written ",
            "FROM submission s JOIN person p ON p.id = s.author LEFT JOIN person e ON e.id = s.decided_by ",
            $rest
        )
    };
}

impl FirstWording {
    /// Its name in the store and in forms.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Machine => "machine",
        }
    }

    /// The wording of a name.
    #[must_use]
    pub fn by_name(name: &str) -> Option<Self> {
        [Self::Person, Self::Machine].into_iter().find(|wording| wording.name() == name)
    }
}

impl Store {
    /// Somebody takes the translation of an edition. The demands for it say so.
    ///
    /// # Errors
    /// [`StoreError::Taken`] when somebody works on it already, [`StoreError::ManyWorks`] when the person has as many
    /// open works as are allowed, else when the database does not answer.
    pub async fn take(&self, person: &str, new: &NewWork) -> Result<String, StoreError> {
        let now = self.now();
        let id = secret::id()?;
        let edition = &new.edition;
        let mut tx = self.begin().await?;
        let fresh = tx
            .run(
                "INSERT INTO submission (id, collection, piece, lang, level, author, stage, wording, source_lock, \
                 version, began_at, changed_at, live) \
                 VALUES ($1, $2, $3, $4, $5, $6, 'draft', $7, $8, 1, $9, $9, $10) ON CONFLICT DO NOTHING",
                &[
                    (&id).into(),
                    (&edition.piece.collection).into(),
                    (&edition.piece.piece).into(),
                    edition.lang.tag().into(),
                    level_name(edition.level).into(),
                    person.into(),
                    new.wording.name().into(),
                    (&new.source_lock).into(),
                    now.into(),
                    live(edition).into(),
                ],
            )
            .await?;
        if fresh == 0 {
            return Err(StoreError::Taken);
        }
        leaves_room(&mut tx, person, new.most_works).await?;
        write(&mut tx, &id, &new.draft, now).await?;
        happen(&mut tx, edition, None, |_| Event::Taken, now).await?;
        audit(&mut tx, now, Some(person), "take", &id, &live(edition)).await?;
        tx.commit().await?;
        Ok(id)
    }

    /// An editor allows a contributor another number of open works.
    ///
    /// # Errors
    /// [`StoreError::None`] when there is no such person, else when the database does not answer.
    pub async fn allow_works(&self, editor: &str, person: &str, most: u32) -> Result<(), StoreError> {
        let now = self.now();
        let mut tx = self.begin().await?;
        let values = [person.into(), i64::from(most).into()];
        let allowed = tx.run("UPDATE person SET most_works = $2 WHERE id = $1 AND ended_at IS NULL", &values).await?;
        if allowed == 0 {
            return Err(StoreError::None);
        }
        audit(&mut tx, now, Some(editor), "allow-works", person, &most.to_string()).await?;
        tx.commit().await
    }

    /// How many open works an editor allowed a person, if somebody did.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn allowed_works(&self, person: &str) -> Result<Option<i64>, StoreError> {
        let mut tx = self.look().await?;
        let row = tx.row("SELECT most_works FROM person WHERE id = $1", &[person.into()]).await?;
        row.ok_or(StoreError::None)?.maybe_number("most_works")
    }

    /// Saves sentences of one's own work and returns its new version. An empty text opens a sentence
    /// again. What was saved is there whatever happens afterwards.
    ///
    /// # Errors
    /// [`StoreError::None`] when it is not this person's, [`StoreError::Changed`] when it is not being
    /// written any more, else when the database does not answer.
    pub async fn save(&self, person: &str, id: &str, texts: &BTreeMap<String, String>) -> Result<i64, StoreError> {
        // Two sentences that are saved at the same moment do not stand in each other's way.
        for _ in 1..TRIES {
            match self.save_once(person, id, texts).await {
                Err(StoreError::Changed) => {}
                saved => return saved,
            }
        }
        self.save_once(person, id, texts).await
    }

    async fn save_once(&self, person: &str, id: &str, texts: &BTreeMap<String, String>) -> Result<i64, StoreError> {
        let now = self.now();
        let mut tx = self.begin().await?;
        let work = own(&mut tx, person, id).await?;
        after(work.stage, Move::Save).ok_or(StoreError::Changed)?;
        let version = shift(&mut tx, &work, work.stage, now).await?;
        write(&mut tx, id, texts, now).await?;
        tx.commit().await?;
        Ok(version)
    }

    /// The translator answers warnings about sentences; an empty answer takes one back.
    ///
    /// # Errors
    /// As [`Store::save`].
    pub async fn answer(&self, person: &str, id: &str, answers: &BTreeMap<String, String>) -> Result<(), StoreError> {
        let now = self.now();
        let mut tx = self.begin().await?;
        let work = own(&mut tx, person, id).await?;
        after(work.stage, Move::Save).ok_or(StoreError::Changed)?;
        shift(&mut tx, &work, work.stage, now).await?;
        for (segment, answer) in answers {
            let answer = Some(answer.as_str()).filter(|answer| !answer.is_empty());
            tx.run(
                "UPDATE segment SET answer = $3 WHERE submission = $1 AND id = $2",
                &[id.into(), segment.into(), answer.into()],
            )
            .await?;
        }
        tx.commit().await
    }

    /// The translator says who made the first wording.
    ///
    /// # Errors
    /// As [`Store::save`].
    pub async fn say_who_worded(&self, person: &str, id: &str, wording: FirstWording) -> Result<(), StoreError> {
        let now = self.now();
        let mut tx = self.begin().await?;
        let work = own(&mut tx, person, id).await?;
        after(work.stage, Move::Save).ok_or(StoreError::Changed)?;
        if work.wording == wording {
            return Ok(());
        }
        shift(&mut tx, &work, work.stage, now).await?;
        tx.run("UPDATE submission SET wording = $2 WHERE id = $1", &[id.into(), wording.name().into()]).await?;
        audit(&mut tx, now, Some(person), "say-who-worded", id, wording.name()).await?;
        tx.commit().await
    }

    /// Hands in the version that was checked.
    ///
    /// # Errors
    /// [`StoreError::Changed`] when it is another version now, else as [`Store::save`].
    pub async fn submit(&self, person: &str, id: &str, version: i64) -> Result<(), StoreError> {
        let now = self.now();
        let mut tx = self.begin().await?;
        let work = own(&mut tx, person, id).await?;
        seen(&work, version)?;
        step(&mut tx, &work, Move::Submit, now).await?;
        tx.run("UPDATE submission SET submitted_at = $2, reopened_at = NULL WHERE id = $1", &[id.into(), now.into()])
            .await?;
        happen(&mut tx, &work.edition, None, |_| Event::Submitted, now).await?;
        audit(&mut tx, now, Some(person), "submit", id, &live(&work.edition)).await?;
        tx.commit().await
    }

    /// Takes back what was handed in, to go on writing.
    ///
    /// # Errors
    /// As [`Store::save`].
    pub async fn take_work_back(&self, person: &str, id: &str) -> Result<(), StoreError> {
        let now = self.now();
        let mut tx = self.begin().await?;
        let work = own(&mut tx, person, id).await?;
        step(&mut tx, &work, Move::TakeBack, now).await?;
        happen(&mut tx, &work.edition, None, |_| Event::SentBack, now).await?;
        audit(&mut tx, now, Some(person), "take-back", id, &live(&work.edition)).await?;
        tx.commit().await
    }

    /// Gives up one's own work, so that somebody else can take the translation.
    ///
    /// # Errors
    /// As [`Store::save`].
    pub async fn drop_work(&self, person: &str, id: &str) -> Result<(), StoreError> {
        let now = self.now();
        let mut tx = self.begin().await?;
        let work = own(&mut tx, person, id).await?;
        give_up(&mut tx, &work, Some(person), now).await?;
        tx.commit().await
    }

    /// An editor sends a version back, with a remark about the whole and remarks about sentences.
    ///
    /// # Errors
    /// [`StoreError::OwnWork`] when it is the editor's own, [`StoreError::Changed`] when it is another
    /// version now or does not wait for an editor, else when the database does not answer.
    pub async fn send_back(
        &self,
        editor: &str,
        id: &str,
        version: i64,
        remark: &str,
        remarks: &BTreeMap<String, String>,
    ) -> Result<(), StoreError> {
        let now = self.now();
        let mut tx = self.begin().await?;
        let work = foreign(&mut tx, editor, id, version).await?;
        step(&mut tx, &work, Move::Return, now).await?;
        decided(&mut tx, id, editor, Some(remark).filter(|remark| !remark.is_empty()), now).await?;
        tx.run("UPDATE segment SET remark = NULL, seen = text WHERE submission = $1", &[id.into()]).await?;
        for (segment, remark) in remarks.iter().filter(|(_, remark)| !remark.is_empty()) {
            tx.run(
                "INSERT INTO segment (submission, id, text, seen, remark, saved_at) VALUES ($1, $2, '', '', $3, $4) \
                 ON CONFLICT (submission, id) DO UPDATE SET remark = excluded.remark",
                &[id.into(), segment.into(), remark.into(), now.into()],
            )
            .await?;
        }
        happen(&mut tx, &work.edition, None, |_| Event::SentBack, now).await?;
        audit(&mut tx, now, Some(editor), "send-back", id, remark).await?;
        tx.commit().await
    }

    /// An editor decides against a version, with a reason that those who asked will read.
    ///
    /// # Errors
    /// As [`Store::send_back`].
    pub async fn decline(&self, editor: &str, id: &str, version: i64, reason: &str) -> Result<(), StoreError> {
        let now = self.now();
        let mut tx = self.begin().await?;
        let work = foreign(&mut tx, editor, id, version).await?;
        step(&mut tx, &work, Move::Decline, now).await?;
        decided(&mut tx, id, editor, Some(reason), now).await?;
        turn_demands(&mut tx, &work.edition, Event::Declined, Some(reason), now).await?;
        audit(&mut tx, now, Some(editor), "decline", id, reason).await?;
        tx.commit().await
    }

    /// An editor says yes to a version. A worker puts it into the library.
    ///
    /// # Errors
    /// As [`Store::send_back`].
    pub async fn approve(&self, editor: &str, id: &str, version: i64) -> Result<(), StoreError> {
        let now = self.now();
        let mut tx = self.begin().await?;
        let work = foreign(&mut tx, editor, id, version).await?;
        step(&mut tx, &work, Move::Approve, now).await?;
        decided(&mut tx, id, editor, None, now).await?;
        jobs::enqueue(&mut tx, &Work::Publish { submission: id.to_owned() }, now).await?;
        audit(&mut tx, now, Some(editor), "approve", id, &live(&work.edition)).await?;
        tx.commit().await
    }

    /// A translation that was approved goes back to the editors: its source changed before it could be published.
    /// Those who asked hear nothing of it, because nothing was ready.
    ///
    /// # Errors
    /// [`StoreError::Changed`] when it is another version now or not approved, else when the database does not
    /// answer.
    pub async fn reopen(&self, id: &str, version: i64) -> Result<(), StoreError> {
        let now = self.now();
        let mut tx = self.begin().await?;
        let work = find(&mut tx, id).await?;
        seen(&work, version)?;
        step(&mut tx, &work, Move::Reopen, now).await?;
        tx.run("UPDATE submission SET reopened_at = $2 WHERE id = $1", &[id.into(), now.into()]).await?;
        audit(&mut tx, now, None, "reopen", id, &live(&work.edition)).await?;
        tx.commit().await
    }

    /// A submission by its name.
    ///
    /// # Errors
    /// When there is none, or the database does not answer.
    pub async fn submission(&self, id: &str) -> Result<Submission, StoreError> {
        find(&mut self.look().await?, id).await
    }

    /// A submission with its sentences, of one moment.
    ///
    /// # Errors
    /// When there is none, or the database does not answer.
    pub async fn written(&self, id: &str) -> Result<(Submission, BTreeMap<String, Written>), StoreError> {
        let mut tx = self.look().await?;
        let work = find(&mut tx, id).await?;
        let rows = tx
            .rows(
                "SELECT id, text, remark, seen, answer, saved_at FROM segment WHERE submission = $1 ORDER BY id",
                &[id.into()],
            )
            .await?;
        let sentence = |row: &Row| {
            let written = Written {
                text: row.text("text")?,
                remark: row.maybe_text("remark")?,
                seen: row.maybe_text("seen")?,
                answer: row.maybe_text("answer")?,
                saved_at: row.moment("saved_at")?,
            };
            Ok((row.text("id")?, written))
        };
        Ok((work, rows.iter().map(sentence).collect::<Result<_, StoreError>>()?))
    }

    /// Everything that somebody translates or translated, what is open first.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn works_of(&self, person: &str) -> Result<Vec<Submission>, StoreError> {
        let mut works = list(
            &mut self.look().await?,
            submissions!("WHERE s.author = $1 ORDER BY s.changed_at DESC, s.id LIMIT 500"),
            &[person.into()],
        )
        .await?;
        works.sort_by_key(|work| !work.stage.is_open());
        Ok(works)
    }

    /// The sentences of the last translation of an edition that was published here.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn last_published(&self, edition: &Address) -> Result<BTreeMap<String, String>, StoreError> {
        let mut tx = self.look().await?;
        let rows = tx
            .rows(
                "SELECT g.id, g.text FROM segment g WHERE g.text <> '' AND g.submission = (SELECT s.id FROM submission s \
                 WHERE s.collection = $1 AND s.piece = $2 AND s.lang = $3 AND s.level = $4 AND s.stage = 'published' \
                 ORDER BY s.changed_at DESC, s.id LIMIT 1)",
                &[
                    (&edition.piece.collection).into(),
                    (&edition.piece.piece).into(),
                    edition.lang.tag().into(),
                    level_name(edition.level).into(),
                ],
            )
            .await?;
        rows.iter().map(|row| Ok((row.text("id")?, row.text("text")?))).collect()
    }

    /// Everything that waits for an editor, the longest waiting first.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn waiting_for_review(&self) -> Result<Vec<Submission>, StoreError> {
        list(&mut self.look().await?, submissions!("WHERE s.stage = 'submitted' ORDER BY s.submitted_at, s.id"), &[])
            .await
    }

    /// Every work that is open, by edition.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn open_works(&self) -> Result<BTreeMap<Address, Submission>, StoreError> {
        let works = list(
            &mut self.look().await?,
            submissions!("WHERE s.stage IN ('draft', 'submitted', 'returned', 'approved')"),
            &[],
        )
        .await?;
        Ok(works.into_iter().map(|work| (work.edition.clone(), work)).collect())
    }

    /// Who works on an edition now, if anybody does.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn open_work_on(&self, edition: &Address) -> Result<Option<Submission>, StoreError> {
        let works = list(&mut self.look().await?, submissions!("WHERE s.live = $1"), &[live(edition).into()]).await?;
        Ok(works.into_iter().next())
    }
}

/// Makes sure that a contributor has no more open works than are allowed, with the one just taken.
async fn leaves_room(tx: &mut Tx, person: &str, most: u32) -> Result<(), StoreError> {
    // Two that are taken at the same moment are counted one after the other.
    tx.run("UPDATE person SET most_works = most_works WHERE id = $1", &[person.into()]).await?;
    let row = tx
        .row(
            "SELECT p.role, p.most_works, (SELECT COUNT(*) FROM submission s WHERE s.author = p.id \
             AND s.stage IN ('draft', 'submitted', 'returned', 'approved')) AS works FROM person p WHERE p.id = $1",
            &[person.into()],
        )
        .await?;
    let Some(row) = row else { return Ok(()) };
    let most = row.maybe_number("most_works")?.unwrap_or(i64::from(most));
    let is_contributor = row.text("role")? == Role::Contributor.name();
    if is_contributor && row.number("works")? > most {
        return Err(StoreError::ManyWorks(usize::try_from(most).unwrap_or_default()));
    }
    Ok(())
}

/// The edition's name in the store: one work on it is open at a time.
fn live(edition: &Address) -> String {
    format!("{}/{}/{}", edition.piece, edition.lang, level_name(edition.level))
}

async fn list(tx: &mut Tx, sql: &'static str, values: &[Value]) -> Result<Vec<Submission>, StoreError> {
    tx.rows(sql, values).await?.iter().map(Submission::of).collect()
}

async fn find(tx: &mut Tx, id: &str) -> Result<Submission, StoreError> {
    let works = list(tx, submissions!("WHERE s.id = $1"), &[id.into()]).await?;
    works.into_iter().next().ok_or(StoreError::None)
}

/// Somebody's own work. What is not theirs is as if it were not there.
async fn own(tx: &mut Tx, person: &str, id: &str) -> Result<Submission, StoreError> {
    let work = find(tx, id).await?;
    if work.author == person { Ok(work) } else { Err(StoreError::None) }
}

/// Somebody else's work, in the version that was seen.
async fn foreign(tx: &mut Tx, editor: &str, id: &str, version: i64) -> Result<Submission, StoreError> {
    let work = find(tx, id).await?;
    if work.author == editor {
        return Err(StoreError::OwnWork);
    }
    seen(&work, version)?;
    Ok(work)
}

fn seen(work: &Submission, version: i64) -> Result<(), StoreError> {
    if work.version == version { Ok(()) } else { Err(StoreError::Changed) }
}

/// A move from one stage to the next.
async fn step(tx: &mut Tx, work: &Submission, movement: Move, now: Moment) -> Result<i64, StoreError> {
    let stage = after(work.stage, movement).ok_or(StoreError::Changed)?;
    shift(tx, work, stage, now).await
}

/// Writes the stage and counts one up, if nobody was faster. What is not open any more frees its edition.
async fn shift(tx: &mut Tx, work: &Submission, stage: Stage, now: Moment) -> Result<i64, StoreError> {
    let live = if stage.is_open() { live(&work.edition) } else { work.id.clone() };
    let moved = tx
        .run(
            "UPDATE submission SET stage = $3, live = $4, version = version + 1, changed_at = $5 \
             WHERE id = $1 AND version = $2",
            &[(&work.id).into(), work.version.into(), stage.name().into(), live.into(), now.into()],
        )
        .await?;
    if moved == 1 { Ok(work.version + 1) } else { Err(StoreError::Changed) }
}

async fn give_up(tx: &mut Tx, work: &Submission, by: Option<&str>, now: Moment) -> Result<(), StoreError> {
    step(tx, work, Move::Drop, now).await?;
    happen(tx, &work.edition, None, |_| Event::Released, now).await?;
    audit(tx, now, by, "drop", &work.id, &live(&work.edition)).await
}

/// Writes down who decided, and what they said about it.
async fn decided(tx: &mut Tx, id: &str, editor: &str, remark: Option<&str>, now: Moment) -> Result<(), StoreError> {
    tx.run(
        "UPDATE submission SET decided_by = $2, decided_at = $3, remark = $4, reopened_at = NULL WHERE id = $1",
        &[id.into(), editor.into(), now.into(), remark.into()],
    )
    .await
    .map(drop)
}

/// Writes sentences. Remarks about them stay.
async fn write(tx: &mut Tx, id: &str, texts: &BTreeMap<String, String>, now: Moment) -> Result<(), StoreError> {
    for (segment, text) in texts {
        tx.run(
            "INSERT INTO segment (submission, id, text, saved_at) VALUES ($1, $2, $3, $4) \
             ON CONFLICT (submission, id) DO UPDATE SET text = excluded.text, saved_at = excluded.saved_at, \
             answer = CASE WHEN segment.text = excluded.text THEN segment.answer ELSE NULL END",
            &[id.into(), segment.into(), text.into(), now.into()],
        )
        .await?;
    }
    Ok(())
}

impl Submission {
    fn of(row: &Row) -> Result<Self, StoreError> {
        let piece = PieceName { collection: row.text("collection")?, piece: row.text("piece")? };
        let lang = row.read("lang", |tag| tag.parse::<Lang>().ok())?;
        let level = row.read("level", level_by_name)?;
        Ok(Self {
            id: row.text("id")?,
            edition: Address { piece, lang, level },
            author: row.text("author")?,
            author_name: row.text("author_name")?,
            stage: row.read("stage", Stage::by_name)?,
            wording: row.read("wording", FirstWording::by_name)?,
            source_lock: row.text("source_lock")?,
            remark: row.maybe_text("remark")?,
            version: row.number("version")?,
            began_at: row.moment("began_at")?,
            changed_at: row.moment("changed_at")?,
            submitted_at: row.maybe_moment("submitted_at")?,
            decided_at: row.maybe_moment("decided_at")?,
            editor: row.maybe_text("decided_by")?,
            editor_name: row.maybe_text("editor_name")?,
            reopened_at: row.maybe_moment("reopened_at")?,
            written: row.number("written")?,
        })
    }
}

#[cfg(test)]
mod tests;
