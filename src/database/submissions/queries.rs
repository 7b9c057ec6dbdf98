//! Reads submissions and their sentences.

use std::collections::BTreeMap;

use super::{FirstWording, Submission, WrittenSentence, live};
use crate::content::{Address, PieceName};
use crate::database::connection::{SqlRow, SqlValue, Tx};
use crate::database::{Store, StoreError};
use crate::lang::Lang;
use crate::requests::{WorkStage, level_by_name, level_name};

/// Builds a query for submissions with the names of their people; the argument is the rest of the query.
macro_rules! submissions {
    ($rest:literal) => {
        concat!(
            "SELECT s.id, s.collection, s.piece, s.lang, s.level, s.author, p.shown AS author_name, s.stage, ",
            "s.wording, s.source_lock, s.remark, s.version, s.began_at, s.changed_at, s.submitted_at, s.decided_at, ",
            "s.decided_by, s.reopened_at, s.review, e.shown AS editor_name, ",
            "(SELECT COUNT(*) FROM segment g WHERE g.submission = s.id AND g.text <> '') AS written ",
            "FROM submission s JOIN person p ON p.id = s.author LEFT JOIN person e ON e.id = s.decided_by ",
            $rest
        )
    };
}

impl Store {
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
    pub async fn written(&self, id: &str) -> Result<(Submission, BTreeMap<String, WrittenSentence>), StoreError> {
        let mut tx = self.look().await?;
        let work = find(&mut tx, id).await?;
        let rows = tx
            .rows(
                "SELECT id, text, remark, seen, answer, saved_at FROM segment WHERE submission = $1 ORDER BY id",
                &[id.into()],
            )
            .await?;
        let sentence = |row: &SqlRow| {
            let written = WrittenSentence {
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

    /// Returns everything that a person translates or translated, open work first.
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

    /// Returns the open work on an edition, if there is one.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn open_work_on(&self, edition: &Address) -> Result<Option<Submission>, StoreError> {
        let works = list(&mut self.look().await?, submissions!("WHERE s.live = $1"), &[live(edition).into()]).await?;
        Ok(works.into_iter().next())
    }
}

async fn list(tx: &mut Tx, sql: &'static str, values: &[SqlValue]) -> Result<Vec<Submission>, StoreError> {
    tx.rows(sql, values).await?.iter().map(Submission::of).collect()
}

pub(super) async fn find(tx: &mut Tx, id: &str) -> Result<Submission, StoreError> {
    let works = list(tx, submissions!("WHERE s.id = $1"), &[id.into()]).await?;
    works.into_iter().next().ok_or(StoreError::NotFound)
}

impl Submission {
    fn of(row: &SqlRow) -> Result<Self, StoreError> {
        let piece = PieceName { collection: row.text("collection")?, piece: row.text("piece")? };
        let lang = row.read("lang", |tag| tag.parse::<Lang>().ok())?;
        let level = row.read("level", level_by_name)?;
        Ok(Self {
            id: row.text("id")?,
            edition: Address { piece, lang, level },
            author: row.text("author")?,
            author_name: row.text("author_name")?,
            stage: row.read("stage", WorkStage::by_name)?,
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
            review: row.maybe_text("review")?,
            written: row.number("written")?,
        })
    }
}
