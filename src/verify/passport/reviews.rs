//! Records of review as a passport names them.

use serde::{Deserialize, Serialize};

use crate::content::{Edition, Review, ReviewRow};

/// A record of review: role, name, day, and what was not checked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct PassportReview {
    /// `lawyer`, `plain-language-editor`, `native-translator` or `reader-panel`.
    pub role: String,
    /// Name or pseudonym; of a panel, the name of the group.
    pub by: String,
    /// Day of the review.
    pub on: String,
    /// Number of sentences that changed since.
    pub changed_sentences: usize,
    /// Of a lawyer: code of the country whose law the lawyer practises.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// Of a panel: number of readers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub people: Option<u32>,
    /// Of a panel: names of the readers' disabilities.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub disabilities: Vec<String>,
    /// Changes that were made after the review, in the reviewer's words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub changed: Option<String>,
    /// Parts that were not checked, in the reviewer's words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub not_checked: Option<String>,
    /// Language of the reviewer's words; `None` if there are none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<String>,
}

impl PassportReview {
    /// A record as it holds for the words of an edition now.
    pub(super) fn of(review: &Review, edition: &Edition) -> Self {
        let row = ReviewRow::from(review);
        let has_words = review.changed.is_some() || review.not_checked.is_some();
        let lang = review.lang.as_ref().unwrap_or(&edition.address.lang);
        Self {
            role: row.role,
            by: row.by,
            on: row.on,
            changed_sentences: review.changed_since(edition.whole_text()),
            country: Some(row.country).filter(|country| !country.is_empty()),
            people: row.people,
            disabilities: row.disabilities,
            changed: review.changed.clone(),
            not_checked: review.not_checked.clone(),
            lang: has_words.then(|| lang.to_string()),
        }
    }
}
