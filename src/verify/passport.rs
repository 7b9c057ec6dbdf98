//! Passport of an artifact: its files with their digests, its edition, what made it, each check with its outcome, what
//! was not checked and needs a person, and who has reviewed the words. `docs/passport.schema.json` describes it.

mod reviews;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use super::site::FileDigests;
use super::{CheckRecord, Verdict};
use crate::channels::Need;
use crate::content::{Edition, Level, Wording};
use crate::document::Sentence;
use crate::l10n::Messages;
use crate::lang::Lang;

pub use reviews::PassportReview;

/// End of the names of passports.
pub const END: &str = ".passport.json";

/// Number of the format.
const SCHEMA: u32 = 1;

/// A passport.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Passport {
    /// Number of the format.
    pub schema: u32,
    /// Name of the artifact: `audio`, `print/aph-18`.
    pub artifact: String,
    /// The edition.
    pub edition: PassportEdition,
    /// The program that made it.
    pub made_by: String,
    /// Hash of everything that shaped the bytes.
    pub made_from: String,
    /// Files by name.
    pub files: BTreeMap<String, PassportFile>,
    /// Author and reviewers of the words.
    pub words: PassportWords,
    /// Every check.
    pub checks: Vec<PassportCheck>,
    /// Everything that no check looks at: a person has to.
    pub needs_a_person: Vec<NeedsPerson>,
}

/// Edition of an artifact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct PassportEdition {
    /// Collection and name of the piece.
    pub piece: String,
    /// Language.
    pub lang: String,
    /// `standard` or `plain`.
    pub level: String,
    /// Title.
    pub title: String,
    /// Day of the last revision.
    pub revised: String,
}

/// File of an artifact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PassportFile {
    /// Size.
    pub bytes: u64,
    /// Digests of the bytes.
    #[serde(flatten)]
    pub digests: FileDigests,
}

/// Authors and reviewers of the words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct PassportWords {
    /// `original`, `person`, `machine` or `machine-reviewed`.
    pub translation: String,
    /// Name of who checked the translation of a machine; `null` if nobody did.
    pub reviewed_by: Option<String>,
    /// Day of that check.
    pub reviewed_on: Option<String>,
    /// The records of review that have not ended, in their order.
    pub reviews: Vec<PassportReview>,
}

/// Check of an artifact with its outcome.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PassportCheck {
    /// The record.
    #[serde(flatten)]
    pub record: CheckRecord,
    /// Clause of the standard.
    pub clause: String,
    /// Method.
    pub method: String,
    /// Severity of a failure.
    pub severity: String,
    /// Unit of the figure.
    pub unit: String,
}

/// Something that needs a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NeedsPerson {
    /// Stable name.
    pub name: String,
    /// Description, in English.
    pub what: String,
}

/// Facts about an artifact that a passport states beside its checks.
pub struct PassportFacts<'a> {
    /// Name of the artifact.
    pub artifact: &'a str,
    /// The edition.
    pub edition: &'a Edition,
    /// Hash of everything that shaped the bytes.
    pub key: &'a str,
    /// Files by name.
    pub files: BTreeMap<String, PassportFile>,
}

impl Passport {
    /// The passport of an artifact.
    #[must_use]
    pub fn of(facts: PassportFacts<'_>, records: &[CheckRecord]) -> Self {
        let PassportFacts { artifact, edition, key, files } = facts;
        let title: Vec<String> = edition.document.title.iter().map(Sentence::text).collect();
        Self {
            schema: SCHEMA,
            artifact: artifact.to_owned(),
            edition: PassportEdition {
                piece: edition.address.piece.to_string(),
                lang: edition.address.lang.to_string(),
                level: match edition.address.level {
                    Level::Standard => "standard",
                    Level::Plain => "plain",
                }
                .to_owned(),
                title: title.join(" "),
                revised: edition.revised.clone(),
            },
            made_by: format!("Evenhand {}", env!("CARGO_PKG_VERSION")),
            made_from: key.rsplit('/').next().unwrap_or(key).to_owned(),
            files,
            words: PassportWords::of(edition),
            checks: records.iter().map(PassportCheck::of).collect(),
            needs_a_person: needs_a_person(artifact.split('/').next().unwrap_or(artifact)),
        }
    }

    /// The passport as JSON.
    #[must_use]
    pub fn json(&self) -> String {
        let mut json = serde_json::to_string_pretty(self).unwrap_or_default();
        json.push('\n');
        json
    }

    /// Number of checks of a verdict.
    #[must_use]
    pub fn count(&self, verdict: Verdict) -> usize {
        self.checks.iter().filter(|check| check.record.verdict == verdict).count()
    }
}

impl PassportWords {
    fn of(edition: &Edition) -> Self {
        let wording = edition.wording_with_reviews();
        let translation = translation(&wording).to_owned();
        let (reviewed_by, reviewed_on) = match wording {
            Wording::MachineReviewed { by, on } => (Some(by), Some(on)),
            Wording::Original | Wording::Person | Wording::Machine => (None, None),
        };
        let reviews = edition.current_reviews().into_iter().map(|review| PassportReview::of(review, edition));
        Self { translation, reviewed_by, reviewed_on, reviews: reviews.collect() }
    }
}

impl PassportCheck {
    /// The check of a record with what is known of it.
    #[must_use]
    pub fn of(record: &CheckRecord) -> Self {
        let info = record.info();
        let told = |part: fn(&super::CheckInfo) -> &'static str| info.map_or("", part).to_owned();
        Self {
            record: record.clone(),
            clause: told(|info| info.clause),
            method: told(|info| info.method),
            severity: record.severity().word().to_owned(),
            unit: told(|info| info.unit),
        }
    }
}

/// The name of an artifact's passport beside its edition: `fair-trial.en.print-aph-18.passport.json`.
#[must_use]
pub fn file_name(stem: &str, artifact: &str) -> String {
    format!("{stem}.{}{END}", artifact.replace('/', "-"))
}

/// The word for who wrote the words of an edition.
#[must_use]
pub fn translation(wording: &Wording) -> &'static str {
    match wording {
        Wording::Original => "original",
        Wording::Person => "person",
        Wording::Machine => "machine",
        Wording::MachineReviewed { .. } => "machine-reviewed",
    }
}

/// Everything that no check of a channel looks at. Passports are for programs: their words are English.
fn needs_a_person(channel: &str) -> Vec<NeedsPerson> {
    static ENGLISH: LazyLock<Messages> = LazyLock::new(|| Messages::of(&Lang::english()));
    let named = |need: Need| NeedsPerson { name: need.name().to_owned(), what: need.in_words(&ENGLISH) };
    Need::of_channel(channel).into_iter().map(named).collect()
}
