//! Facts of an edition for programs and lists: the countries that it is written for, its records of review, the length of
//! its sound.

use serde::Serialize;
use utoipa::ToSchema;

use crate::channels::ArtifactInfo;
use crate::content::{Edition, Review, ReviewRow};

/// A person or a group that has read an edition.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Review)]
#[serde(rename_all = "kebab-case")]
pub(super) struct ReviewEntry {
    /// `lawyer`, `plain-language-editor`, `native-translator` or `reader-panel`.
    role: String,
    /// Name or pseudonym.
    by: String,
    /// Day of the review.
    on: String,
    /// For a lawyer: code of the country.
    #[serde(skip_serializing_if = "String::is_empty")]
    country: String,
    /// For a panel: number of readers.
    #[serde(skip_serializing_if = "Option::is_none")]
    people: Option<u32>,
    /// For a panel: names of the disabilities of its readers.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    disabilities: Vec<String>,
    /// Changes that were made after it.
    #[serde(skip_serializing_if = "String::is_empty")]
    changed: String,
    /// Parts that were not checked.
    #[serde(skip_serializing_if = "String::is_empty")]
    not_checked: String,
    /// Number of sentences that have changed since.
    sentences_changed: usize,
}

/// Codes of the countries that an edition is written for; none if it names none.
pub(super) fn country_codes(edition: &Edition) -> Vec<&'static str> {
    edition.jurisdiction.countries().iter().map(|country| country.code()).collect()
}

/// Length of the sound among the artifacts of an edition, in seconds.
pub(super) fn seconds_of_sound(made: &[ArtifactInfo]) -> Option<u64> {
    made.iter().find_map(|artifact| artifact.millis).map(|millis| millis / 1000)
}

/// The records of an edition that have not ended.
pub(super) fn review_entries(edition: &Edition) -> Vec<ReviewEntry> {
    let entry = |review: &Review| {
        let ReviewRow { role, by, on, country, people, disabilities, changed, not_checked, .. } =
            ReviewRow::from(review);
        let sentences_changed = review.changed_since(edition.whole_text());
        ReviewEntry { role, by, on, country, people, disabilities, changed, not_checked, sentences_changed }
    };
    edition.current_reviews().into_iter().map(entry).collect()
}
