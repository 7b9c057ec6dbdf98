//! The library in the database: editions that were approved here, and the effect of a changed library on demands.

use super::connection::SqlRow;
use super::demands::{self, apply_event};
use super::{Store, StoreError, Timestamp};
use crate::content::{Address, Library};
use crate::requests::{DemandEvent, DemandState, RequestedFormat, WorkMove, WorkStage, after, prospect};

/// An edition that was approved here. Its text stands in the store's content area.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Approved {
    /// Path of the file below the content area: `rights/fair-trial/bn.md`.
    pub path: String,
    /// The translation's name in the store.
    pub submission: String,
    /// The hash of the file.
    pub digest: String,
    /// The hash of the record beside it of what it was made from.
    pub lock_digest: String,
    /// Records of who has checked it, as the text of the file beside it; empty for none.
    pub reviews: String,
    /// The hash of the file of the same path that the installation's own content had then; empty for none.
    /// A file that was changed there since stands over this edition.
    pub over_digest: String,
    /// Id of the person who approved it.
    pub approved_by: String,
    /// Time at which it joined the library.
    pub published_at: Timestamp,
}

impl Store {
    /// Returns the version of the library. A node that sees another version reads the library again.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn library_version(&self) -> Result<i64, StoreError> {
        let mut tx = self.look().await?;
        let row = tx.row("SELECT value FROM fact WHERE name = 'library'", &[]).await?;
        row.map_or(Ok(0), |row| row.read("value", |value| value.parse().ok()))
    }

    /// The editions that were approved here, by path.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn approved(&self) -> Result<Vec<Approved>, StoreError> {
        let mut tx = self.look().await?;
        let rows = tx
            .rows(
                "SELECT path, submission, digest, lock_digest, reviews, over_digest, approved_by, published_at \
                 FROM edition ORDER BY path",
                &[],
            )
            .await?;
        rows.iter().map(Approved::of).collect()
    }

    /// Adds an approved edition to the library; its files are already in the store's content area. Ends the work on it,
    /// advances its demands, and increments the library's version. Repeating it changes nothing; the result says
    /// whether it was done now.
    ///
    /// `library` is one in which the edition stands.
    ///
    /// # Errors
    /// When the work is not approved any more, or the database does not answer.
    pub async fn publish(&self, approved: &Approved, edition: &Address, library: &Library) -> Result<bool, StoreError> {
        let now = self.now();
        let mut tx = self.begin().await?;
        let row = tx.row("SELECT stage FROM submission WHERE id = $1", &[(&approved.submission).into()]).await?;
        let stage = row.ok_or(StoreError::NotFound)?.read("stage", WorkStage::by_name)?;
        if stage == WorkStage::Published {
            return Ok(false);
        }
        let next = after(stage, WorkMove::Publish).ok_or(StoreError::Changed)?;
        let moved = tx
            .run(
                "UPDATE submission SET stage = $3, live = id, changed_at = $4 WHERE id = $1 AND stage = $2",
                &[(&approved.submission).into(), stage.name().into(), next.name().into(), now.into()],
            )
            .await?;
        if moved == 0 {
            return Err(StoreError::Changed);
        }
        tx.run(
            "INSERT INTO edition (path, submission, digest, lock_digest, over_digest, approved_by, published_at, reviews) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (path) DO UPDATE SET submission = $2, digest = $3, \
             lock_digest = $4, over_digest = $5, approved_by = $6, published_at = $7, reviews = $8",
            &[
                (&approved.path).into(),
                (&approved.submission).into(),
                (&approved.digest).into(),
                (&approved.lock_digest).into(),
                (&approved.over_digest).into(),
                (&approved.approved_by).into(),
                now.into(),
                (&approved.reviews).into(),
            ],
        )
        .await?;
        tx.run(
            "INSERT INTO fact (name, value) VALUES ('library', '1') \
             ON CONFLICT (name) DO UPDATE SET value = CAST(CAST(fact.value AS BIGINT) + 1 AS TEXT)",
            &[],
        )
        .await?;
        let what_next =
            |form| DemandEvent::Published(prospect(library, &RequestedFormat { edition: edition.clone(), form }));
        apply_event(&mut tx, edition, None, what_next, now).await?;
        super::audit(&mut tx, now, None, "publish", &approved.path, &approved.submission).await?;
        tx.commit().await?;
        Ok(true)
    }

    /// Applies a library that was read to the demands: editions that arrived in another way are ready, and editions
    /// that are older than their source are demanded again. Returns what changed.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn refresh(&self, library: &Library) -> Result<Vec<(RequestedFormat, DemandState)>, StoreError> {
        let mut changed = Vec::new();
        for demand in self.standing_demands().await? {
            let RequestedFormat { edition, form } = &demand.wanted;
            let Some(there) = library.editions.get(edition) else { continue };
            let event = match (demand.state, there.behind.is_empty()) {
                (DemandState::Ready, false) => DemandEvent::SourceChanged,
                (DemandState::NeedsTranslation | DemandState::NeedsMaker | DemandState::NeedsVoice, true) => {
                    DemandEvent::Published(prospect(library, &demand.wanted))
                }
                _ => continue,
            };
            changed.extend(self.happened(edition, Some(*form), event).await?);
        }
        Ok(changed)
    }

    /// The demands that a change of the library can move.
    async fn standing_demands(&self) -> Result<Vec<demands::Demand>, StoreError> {
        let mut tx = self.look().await?;
        let rows = tx
            .rows(demands::demands!("WHERE d.state NOT IN ('declined', 'withdrawn', 'making') ORDER BY d.id"), &[])
            .await?;
        rows.iter().map(demands::Demand::of).collect()
    }
}

impl Approved {
    fn of(row: &SqlRow) -> Result<Self, StoreError> {
        Ok(Self {
            path: row.text("path")?,
            submission: row.text("submission")?,
            digest: row.text("digest")?,
            lock_digest: row.text("lock_digest")?,
            reviews: row.text("reviews")?,
            over_digest: row.text("over_digest")?,
            approved_by: row.text("approved_by")?,
            published_at: row.moment("published_at")?,
        })
    }
}
