//! Figures over time, for editors and operators.

use super::{Store, StoreError, Timestamp};

const DAY: i64 = 86_400;
const WEEK: i64 = 7 * DAY;

impl Store {
    /// Counts the requests of each of the last weeks, the oldest first; the last one ends today. Each has its first day.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn requests_by_week(&self, weeks: u32) -> Result<Vec<(Timestamp, u64)>, StoreError> {
        let end = (self.now().0.div_euclid(DAY) + 1) * DAY;
        let begin = end - i64::from(weeks) * WEEK;
        let mut tx = self.look().await?;
        let rows = tx
            .rows(
                "SELECT (asked_at - $1) / 604800 AS week, COUNT(*) AS n FROM ask WHERE asked_at >= $1 AND asked_at < $2 \
                 GROUP BY week",
                &[begin.into(), end.into()],
            )
            .await?;
        let mut found: Vec<(Timestamp, u64)> =
            (0..weeks).map(|week| (Timestamp(begin + i64::from(week) * WEEK), 0)).collect();
        for row in rows {
            let week = usize::try_from(row.number("week")?).ok().and_then(|week| found.get_mut(week));
            if let Some((_, count)) = week {
                *count = u64::try_from(row.number("n")?).unwrap_or_default();
            }
        }
        Ok(found)
    }
}

#[cfg(test)]
mod tests;
