//! Replies of editors to demands: words, a day, and files that people made. Everybody who asks for the same gets them.

use super::connection::{SqlRow, Tx};
use super::demands::{Demand, apply, demands, record_reply};
use super::{Store, StoreError, Timestamp, audit};
use crate::requests::{DemandEvent, Prospect, RequestedFormat};

/// Reply as an editor sends it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct NewReply {
    /// Id in addresses, and the name of the file in the store: a random one.
    pub id: String,
    /// Words to everybody who asked.
    pub words: Option<String>,
    /// The day by which it is expected: `2026-12-24`.
    pub ready_by: Option<String>,
    /// A file that is in the store already.
    pub file: Option<ReplyFile>,
}

/// File of a reply.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReplyFile {
    /// Name under which readers save it: `trial.brf`.
    pub name: String,
    /// Size in bytes.
    pub bytes: u64,
}

/// Reply to a demand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    /// Id in addresses.
    pub id: String,
    /// Number of the demand's change that tells of it.
    pub turn: i64,
    /// Words to everybody who asked.
    pub words: Option<String>,
    /// The day by which it is expected: `2026-12-24`.
    pub ready_by: Option<String>,
    /// The file, unless there is none or it was taken back.
    pub file: Option<ReplyFile>,
    /// Time of the reply.
    pub at: Timestamp,
}

/// Builds a query for replies; the argument is the rest of the query.
macro_rules! replies {
    ($rest:literal) => {
        concat!("SELECT r.id, r.turn, r.words, r.ready_by, r.file, r.bytes, r.at FROM reply r ", $rest)
    };
}

impl Store {
    /// Records a reply to a demand and enqueues the notifications of those who asked. A file makes the demand ready.
    ///
    /// # Errors
    /// [`StoreError::Changed`] when nobody asks for it any more, [`StoreError::NotFound`] when there is no such demand,
    /// or when the database does not answer.
    pub async fn reply(&self, person: &str, demand: &str, new: &NewReply) -> Result<(), StoreError> {
        let now = self.now();
        let mut tx = self.begin().await?;
        let event = new.file.as_ref().map(|_| DemandEvent::Answered);
        let turn = record_reply(&mut tx, demand, event, now).await?;
        let (file, bytes) = match &new.file {
            Some(file) => (Some(file.name.clone()), Some(i64::try_from(file.bytes).unwrap_or(i64::MAX))),
            None => (None, None),
        };
        tx.run(
            "INSERT INTO reply (id, demand, turn, words, ready_by, file, bytes, at) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
            &[
                (&new.id).into(),
                demand.into(),
                turn.into(),
                new.words.clone().into(),
                new.ready_by.clone().into(),
                file.clone().into(),
                bytes.into(),
                now.into(),
            ],
        )
        .await?;
        if file.is_some() {
            count_change(&mut tx).await?;
        }
        audit(&mut tx, now, Some(person), "reply", demand, file.as_deref().unwrap_or_default()).await?;
        tx.commit().await
    }

    /// Takes the file of a reply back. A demand that no other file answers is open again; `prospect` is the work that is
    /// left. Returns `false` if the file was taken back before.
    ///
    /// # Errors
    /// When the demand has no such reply, or the database does not answer.
    pub async fn take_reply_file_back(
        &self,
        person: &str,
        (demand, reply): (&str, &str),
        prospect: Prospect,
    ) -> Result<bool, StoreError> {
        let now = self.now();
        let mut tx = self.begin().await?;
        let row = tx.row(replies!("WHERE r.id = $1 AND r.demand = $2"), &[reply.into(), demand.into()]).await?;
        let Some(file) = Reply::of(&row.ok_or(StoreError::NotFound)?)?.file else { return Ok(false) };
        tx.run("UPDATE reply SET file = NULL, bytes = NULL WHERE id = $1", &[reply.into()]).await?;
        let row = tx.row("SELECT askers FROM demand WHERE id = $1", &[demand.into()]).await?;
        let askers = row.ok_or(StoreError::NotFound)?.number("askers")?;
        if askers > 0 && !has_file(&mut tx, demand).await? {
            apply(&mut tx, demand, DemandEvent::Asked(prospect), None, now).await?;
        }
        count_change(&mut tx).await?;
        audit(&mut tx, now, Some(person), "reply-file-back", demand, &file.name).await?;
        tx.commit().await?;
        Ok(true)
    }

    /// Returns the replies to a demand, the oldest first.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn replies(&self, demand: &str) -> Result<Vec<Reply>, StoreError> {
        let mut tx = self.look().await?;
        let rows = tx.rows(replies!("WHERE r.demand = $1 ORDER BY r.turn, r.id"), &[demand.into()]).await?;
        rows.iter().map(Reply::of).collect()
    }

    /// Returns the reply that a change of a demand tells of, if it tells of one.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn reply_at(&self, demand: &str, turn: i64) -> Result<Option<Reply>, StoreError> {
        let mut tx = self.look().await?;
        let row = tx.row(replies!("WHERE r.demand = $1 AND r.turn = $2"), &[demand.into(), turn.into()]).await?;
        row.as_ref().map(Reply::of).transpose()
    }

    /// Returns the file of a reply.
    ///
    /// # Errors
    /// When there is none, or the database does not answer.
    pub async fn reply_file(&self, id: &str) -> Result<ReplyFile, StoreError> {
        let mut tx = self.look().await?;
        let row = tx.row(replies!("WHERE r.id = $1"), &[id.into()]).await?.ok_or(StoreError::NotFound)?;
        Reply::of(&row)?.file.ok_or(StoreError::NotFound)
    }

    /// Counts the changes of the files of replies: a node that sees another number reads them again.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn reply_files_version(&self) -> Result<i64, StoreError> {
        let mut tx = self.look().await?;
        let row = tx.row("SELECT value FROM fact WHERE name = 'replies'", &[]).await?;
        row.map_or(Ok(0), |row| row.read("value", |value| value.parse().ok()))
    }

    /// Returns every reply with a file, by what it answers; the oldest first.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn replies_with_files(&self) -> Result<Vec<(RequestedFormat, Reply)>, StoreError> {
        let mut tx = self.look().await?;
        let mut found = Vec::new();
        let asked = tx
            .rows(demands!("WHERE d.id IN (SELECT demand FROM reply WHERE file IS NOT NULL) ORDER BY d.id"), &[])
            .await?;
        for row in asked {
            let demand = Demand::of(&row)?;
            let rows = tx
                .rows(
                    replies!("WHERE r.demand = $1 AND r.file IS NOT NULL ORDER BY r.turn, r.id"),
                    &[(&demand.id).into()],
                )
                .await?;
            for row in rows {
                found.push((demand.wanted.clone(), Reply::of(&row)?));
            }
        }
        Ok(found)
    }

    /// Counts the public demands that only a person can fulfil: one who reads aloud, or makes it by hand.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn count_for_people(&self) -> Result<usize, StoreError> {
        let mut tx = self.look().await?;
        let row = tx
            .row(
                "SELECT COUNT(*) AS n FROM demand d WHERE d.state IN ('needs-voice', 'needs-maker') AND NOT EXISTS \
                 (SELECT 1 FROM asked_language l WHERE l.tag = d.lang AND l.state <> 'released')",
                &[],
            )
            .await?;
        row.map_or(Ok(0), |row| Ok(usize::try_from(row.number("n")?).unwrap_or(0)))
    }
}

/// Returns `true` if a file answers a demand.
pub(super) async fn has_file(tx: &mut Tx, demand: &str) -> Result<bool, StoreError> {
    let sql = "SELECT 1 AS one FROM reply WHERE demand = $1 AND file IS NOT NULL LIMIT 1";
    Ok(tx.row(sql, &[demand.into()]).await?.is_some())
}

async fn count_change(tx: &mut Tx) -> Result<(), StoreError> {
    tx.run(
        "INSERT INTO fact (name, value) VALUES ('replies', '1') \
         ON CONFLICT (name) DO UPDATE SET value = CAST(CAST(fact.value AS BIGINT) + 1 AS TEXT)",
        &[],
    )
    .await
    .map(drop)
}

impl Reply {
    /// Returns the path of the file from the root of the site, not escaped.
    #[must_use]
    pub fn path(&self) -> Option<String> {
        self.file.as_ref().map(|file| format!("replies/{}/{}", self.id, file.name))
    }

    fn of(row: &SqlRow) -> Result<Self, StoreError> {
        let file = match (row.maybe_text("file")?, row.maybe_number("bytes")?) {
            (Some(name), Some(bytes)) => Some(ReplyFile { name, bytes: u64::try_from(bytes).unwrap_or(0) }),
            _ => None,
        };
        Ok(Self {
            id: row.text("id")?,
            turn: row.number("turn")?,
            words: row.maybe_text("words")?,
            ready_by: row.maybe_text("ready_by")?,
            file,
            at: row.moment("at")?,
        })
    }
}

#[cfg(test)]
mod tests;
