//! What a message to an asker says of a demand.

use super::{Store, StoreError};
use crate::requests::State;

impl Store {
    /// Where a demand stood from one of its turns on.
    ///
    /// # Errors
    /// When there is no such turn, or the database does not answer.
    pub async fn state_at(&self, demand: &str, turn: i64) -> Result<State, StoreError> {
        let mut tx = self.look().await?;
        let row = tx
            .row("SELECT state FROM turn WHERE demand = $1 AND turn = $2", &[demand.into(), turn.into()])
            .await?
            .ok_or(StoreError::None)?;
        row.read("state", State::by_name)
    }
}
