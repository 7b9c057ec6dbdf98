//! Words that people write in requests, encrypted.

use serde::{Deserialize, Serialize};

use super::{Store, StoreError};

/// Words of a request, for editors alone: encrypted as contacts are.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct RequesterWords {
    /// Format that is none of the list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub other_format: Option<String>,
    /// For whom.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub who_for: Option<String>,
    /// Words to the editors.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<String>,
}

impl Store {
    /// Encrypts words for one ask.
    pub(super) fn seal_words(&self, ask: &str, written: &RequesterWords) -> Result<String, StoreError> {
        let json = serde_json::to_string(written).map_err(|error| StoreError::NotUnderstood(error.to_string()))?;
        self.key.seal(&format!("words {ask}"), &json)
    }

    /// Opens the words of a request; `None` if they were sealed with another key.
    pub(super) fn open_words(&self, ask: &str, sealed: &str) -> Option<RequesterWords> {
        let json = self.key.open(&format!("words {ask}"), sealed).ok()?;
        serde_json::from_str(&json).ok()
    }
}
