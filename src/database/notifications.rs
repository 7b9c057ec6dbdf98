//! Messages to askers about a demand.

use super::{Store, StoreError};
use crate::requests::DemandState;

impl Store {
    /// Returns the state of a demand after one of its changes.
    ///
    /// # Errors
    /// When there is no such turn, or the database does not answer.
    pub async fn state_at(&self, demand: &str, turn: i64) -> Result<DemandState, StoreError> {
        let mut tx = self.look().await?;
        let row = tx
            .row("SELECT state FROM turn WHERE demand = $1 AND turn = $2", &[demand.into(), turn.into()])
            .await?
            .ok_or(StoreError::NotFound)?;
        row.read("state", DemandState::by_name)
    }
}
