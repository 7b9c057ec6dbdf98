//! Converts data that an earlier version wrote in another form. This is done when the store is opened, because it needs
//! the key.

use super::requester_words::RequesterWords;
use super::requests::RequesterContact;
use super::{Store, StoreError};

impl Store {
    /// Encrypts words that stand as they were written, and marks contacts by their address.
    pub(super) async fn settle(&self) -> Result<(), StoreError> {
        let mut tx = self.look().await?;
        let plain = tx.rows("SELECT id FROM ask WHERE who_for IS NOT NULL OR words IS NOT NULL", &[]).await?;
        let contacts = tx.rows("SELECT ask, sealed FROM contact WHERE mark IS NULL", &[]).await?;
        drop(tx);
        for row in &plain {
            self.encrypt(&row.text("id")?).await?;
        }
        for row in contacts {
            let ask = row.text("ask")?;
            let Ok(json) = self.key.open(&ask, &row.text("sealed")?) else { continue };
            let Ok(RequesterContact::Email(address)) = serde_json::from_str(&json) else { continue };
            let mut tx = self.begin().await?;
            self.mark_contact(&mut tx, &ask, &address).await?;
            tx.commit().await?;
        }
        if plain.is_empty() {
            return Ok(());
        }
        tracing::info!(asks = plain.len(), "words of requests that were stored as plain text were encrypted");
        self.db.rewrite().await
    }

    async fn encrypt(&self, ask: &str) -> Result<(), StoreError> {
        let mut tx = self.begin().await?;
        let Some(row) = tx.row("SELECT who_for, words FROM ask WHERE id = $1", &[ask.into()]).await? else {
            return Ok(());
        };
        let written =
            RequesterWords { other_format: None, who_for: row.maybe_text("who_for")?, words: row.maybe_text("words")? };
        let sealed = self.seal_words(ask, &written)?;
        tx.run("UPDATE ask SET sealed = $2, who_for = NULL, words = NULL WHERE id = $1", &[ask.into(), sealed.into()])
            .await?;
        tx.commit().await
    }
}

#[cfg(test)]
mod tests;
