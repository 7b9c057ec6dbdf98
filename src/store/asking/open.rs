//! Demands that are not closed, all of them or a page.

use super::super::{Store, StoreError};
use super::{Demand, demands};

/// Some of the demands that are not closed, and how many there are.
#[derive(Debug, Clone)]
pub struct OpenDemands {
    /// How many there are; nothing is known of it behind the last one.
    pub all: usize,
    /// Some of them.
    pub demands: Vec<Demand>,
}

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
}
