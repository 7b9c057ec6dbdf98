//! The work on translations: taken, written sentence by sentence, handed in, decided about, published.

mod queries;

use std::collections::BTreeMap;

use strum::{EnumString, IntoStaticStr};

use super::connection::Tx;
use super::demands::{apply_event, turn_demands};
use super::jobs::{self, JobKind};
use super::{Store, StoreError, Timestamp, audit, secret};
use crate::content::Address;
use crate::requests::{DemandEvent, Role, WorkMove, WorkStage, after, level_name};

use queries::find;

/// Maximum number of attempts to save sentences while others are saved.
const TRIES: usize = 10;

/// The work on one edition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Submission {
    /// Id in addresses.
    pub id: String,
    /// Edition that it will become.
    pub edition: Address,
    /// Id of the translator.
    pub author: String,
    /// The name of who translates.
    pub author_name: String,
    /// Stage of the work.
    pub stage: WorkStage,
    /// Author of the first wording.
    pub wording: FirstWording,
    /// The record of the source when the work began.
    pub source_lock: String,
    /// Last remark of the editor, or the reason of a refusal.
    pub remark: Option<String>,
    /// Version, counted up with every save: an editor decides about the version that was seen.
    pub version: i64,
    /// Time at which the work began.
    pub began_at: Timestamp,
    /// Time of the last save or move.
    pub changed_at: Timestamp,
    /// Time at which it was last handed in.
    pub submitted_at: Option<Timestamp>,
    /// Time of an editor's last decision.
    pub decided_at: Option<Timestamp>,
    /// The editor who last decided: the person's id.
    pub editor: Option<String>,
    /// The name of that editor.
    pub editor_name: Option<String>,
    /// Time at which the source was found to differ from the one that an editor had approved. `None` after the next
    /// decision or hand-in.
    pub reopened_at: Option<Timestamp>,
    /// Record of review that an editor gave with the approval, as JSON.
    pub review: Option<String>,
    /// Number of sentences that are written.
    pub written: i64,
}

/// Author of the first wording of a translation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, IntoStaticStr, EnumString)]
#[strum(serialize_all = "kebab-case")]
pub enum FirstWording {
    /// A person.
    Person,
    /// A machine; a person may have put it right.
    Machine,
}

/// A sentence of a submission.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WrittenSentence {
    /// Translation in inline Markdown; empty if there is none yet.
    pub text: String,
    /// The editor's remark about it.
    pub remark: Option<String>,
    /// Text that the editor saw when the translation was last sent back; `None` if it never was, or if the
    /// sentence was written since.
    pub seen: Option<String>,
    /// Translator's answer to a warning: why the text is right as it is. It ends when the text changes.
    pub answer: Option<String>,
    /// Time of the last save.
    pub saved_at: Timestamp,
}

/// Start of a new work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewWork {
    /// Edition that it will become.
    pub edition: Address,
    /// The record of the source as it is now.
    pub source_lock: String,
    /// Sentences that are translated already: for a revision, those that still hold.
    pub draft: BTreeMap<String, String>,
    /// Author of the wording that it begins with.
    pub wording: FirstWording,
    /// Maximum number of open works of a contributor, unless an editor allowed this one another number.
    pub most_works: u32,
}

impl FirstWording {
    /// Name in the store and in forms.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.into()
    }

    /// The wording of a name.
    #[must_use]
    pub fn by_name(name: &str) -> Option<Self> {
        name.parse().ok()
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
        apply_event(&mut tx, edition, None, |_| DemandEvent::Taken, now).await?;
        audit(&mut tx, now, Some(person), "take", &id, &live(edition)).await?;
        tx.commit().await?;
        Ok(id)
    }

    /// An editor allows a contributor another number of open works.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is no such person, else when the database does not answer.
    pub async fn allow_works(&self, editor: &str, person: &str, most: u32) -> Result<(), StoreError> {
        let now = self.now();
        let mut tx = self.begin().await?;
        let values = [person.into(), i64::from(most).into()];
        let allowed = tx.run("UPDATE person SET most_works = $2 WHERE id = $1 AND ended_at IS NULL", &values).await?;
        if allowed == 0 {
            return Err(StoreError::NotFound);
        }
        audit(&mut tx, now, Some(editor), "allow-works", person, &most.to_string()).await?;
        tx.commit().await
    }

    /// Returns the number of open works that an editor allowed a person, if somebody did.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn allowed_works(&self, person: &str) -> Result<Option<i64>, StoreError> {
        let mut tx = self.look().await?;
        let row = tx.row("SELECT most_works FROM person WHERE id = $1", &[person.into()]).await?;
        row.ok_or(StoreError::NotFound)?.maybe_number("most_works")
    }

    /// Saves sentences of one's own work and returns its new version. An empty text opens a sentence
    /// again. What was saved is there whatever happens afterwards.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when it is not this person's, [`StoreError::Changed`] when it is not being
    /// written any more, else when the database does not answer.
    pub async fn save(&self, person: &str, id: &str, texts: &BTreeMap<String, String>) -> Result<i64, StoreError> {
        // Two sentences that are saved at the same moment do not block each other.
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
        after(work.stage, WorkMove::Save).ok_or(StoreError::Changed)?;
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
        after(work.stage, WorkMove::Save).ok_or(StoreError::Changed)?;
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
        after(work.stage, WorkMove::Save).ok_or(StoreError::Changed)?;
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
        apply_move(&mut tx, &work, WorkMove::Submit, now).await?;
        tx.run("UPDATE submission SET submitted_at = $2, reopened_at = NULL WHERE id = $1", &[id.into(), now.into()])
            .await?;
        apply_event(&mut tx, &work.edition, None, |_| DemandEvent::Submitted, now).await?;
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
        apply_move(&mut tx, &work, WorkMove::TakeBack, now).await?;
        apply_event(&mut tx, &work.edition, None, |_| DemandEvent::SentBack, now).await?;
        audit(&mut tx, now, Some(person), "take-back", id, &live(&work.edition)).await?;
        tx.commit().await
    }

    /// Gives up a person's own work, so that another person can take the translation.
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
        apply_move(&mut tx, &work, WorkMove::Return, now).await?;
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
        apply_event(&mut tx, &work.edition, None, |_| DemandEvent::SentBack, now).await?;
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
        apply_move(&mut tx, &work, WorkMove::Decline, now).await?;
        decided(&mut tx, id, editor, Some(reason), now).await?;
        turn_demands(&mut tx, &work.edition, DemandEvent::Declined, Some(reason), now).await?;
        audit(&mut tx, now, Some(editor), "decline", id, reason).await?;
        tx.commit().await
    }

    /// An editor says yes to a version. A worker puts it into the library. `despite` is the reason for which the editor
    /// says yes despite differences in meaning; it is kept in the audit log.
    ///
    /// # Errors
    /// As [`Store::send_back`].
    pub async fn approve(&self, editor: &str, id: &str, version: i64, despite: Option<&str>) -> Result<(), StoreError> {
        self.approve_with(editor, id, version, despite, None).await
    }

    /// As [`Store::approve`], with a record of who has checked it, as JSON.
    ///
    /// # Errors
    /// As [`Store::send_back`].
    pub async fn approve_with(
        &self,
        editor: &str,
        id: &str,
        version: i64,
        despite: Option<&str>,
        review: Option<&str>,
    ) -> Result<(), StoreError> {
        let now = self.now();
        let mut tx = self.begin().await?;
        let work = foreign(&mut tx, editor, id, version).await?;
        apply_move(&mut tx, &work, WorkMove::Approve, now).await?;
        decided(&mut tx, id, editor, None, now).await?;
        jobs::enqueue(&mut tx, &JobKind::Publish { submission: id.to_owned() }).await?;
        audit(&mut tx, now, Some(editor), "approve", id, &live(&work.edition)).await?;
        if let Some(reason) = despite {
            audit(&mut tx, now, Some(editor), "approve-despite", id, reason).await?;
        }
        tx.run("UPDATE submission SET review = $2 WHERE id = $1", &[id.into(), review.into()]).await?;
        if let Some(review) = review {
            audit(&mut tx, now, Some(editor), "record-review", id, review).await?;
        }
        tx.commit().await
    }

    /// Returns an approved translation to the editors, because its source changed before it could be published. People
    /// who asked are not told, because nothing was ready.
    ///
    /// # Errors
    /// [`StoreError::Changed`] when it is another version now or not approved, else when the database does not
    /// answer.
    pub async fn reopen(&self, id: &str, version: i64) -> Result<(), StoreError> {
        let now = self.now();
        let mut tx = self.begin().await?;
        let work = find(&mut tx, id).await?;
        seen(&work, version)?;
        apply_move(&mut tx, &work, WorkMove::Reopen, now).await?;
        tx.run("UPDATE submission SET reopened_at = $2 WHERE id = $1", &[id.into(), now.into()]).await?;
        audit(&mut tx, now, None, "reopen", id, &live(&work.edition)).await?;
        tx.commit().await
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

/// Somebody's own work; not found if it is another's.
async fn own(tx: &mut Tx, person: &str, id: &str) -> Result<Submission, StoreError> {
    let work = find(tx, id).await?;
    if work.author == person { Ok(work) } else { Err(StoreError::NotFound) }
}

/// Returns the work of another person, in the version that was seen.
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
async fn apply_move(tx: &mut Tx, work: &Submission, movement: WorkMove, now: Timestamp) -> Result<i64, StoreError> {
    let stage = after(work.stage, movement).ok_or(StoreError::Changed)?;
    shift(tx, work, stage, now).await
}

/// Changes the stage and increments the version, unless somebody was faster. Work that is no longer open frees its
/// edition.
async fn shift(tx: &mut Tx, work: &Submission, stage: WorkStage, now: Timestamp) -> Result<i64, StoreError> {
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

async fn give_up(tx: &mut Tx, work: &Submission, by: Option<&str>, now: Timestamp) -> Result<(), StoreError> {
    apply_move(tx, work, WorkMove::Drop, now).await?;
    apply_event(tx, &work.edition, None, |_| DemandEvent::Released, now).await?;
    audit(tx, now, by, "drop", &work.id, &live(&work.edition)).await
}

/// Records who decided, and their remark.
async fn decided(tx: &mut Tx, id: &str, editor: &str, remark: Option<&str>, now: Timestamp) -> Result<(), StoreError> {
    tx.run(
        "UPDATE submission SET decided_by = $2, decided_at = $3, remark = $4, reopened_at = NULL WHERE id = $1",
        &[id.into(), editor.into(), now.into(), remark.into()],
    )
    .await
    .map(drop)
}

/// Writes sentences. Remarks about them stay.
async fn write(tx: &mut Tx, id: &str, texts: &BTreeMap<String, String>, now: Timestamp) -> Result<(), StoreError> {
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

#[cfg(test)]
mod tests;
