//! A record as people and forms write it, and the check of what it says.

use serde::{Deserialize, Serialize};
use strum::VariantArray as _;

use super::{Disability, Review, ReviewRole, Reviewer};
use crate::content::inlines::is_date;
use crate::lang::Lang;

/// The longest name, in characters.
const MAX_NAME: usize = 120;

/// The longest text about what was changed or not checked, in characters.
const MAX_TEXT: usize = 1_000;

/// The most readers of a panel.
const MAX_PEOPLE: u32 = 10_000;

/// The most sentences of a record.
const MAX_SENTENCES: usize = 20_000;

/// Fields of a record, unchecked.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct ReviewRow {
    /// Name of a [`ReviewRole`].
    pub role: String,
    /// For a lawyer: code of the country.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub country: String,
    /// Name or pseudonym.
    pub by: String,
    /// Day of the review.
    pub on: String,
    /// For a panel: number of readers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub people: Option<u32>,
    /// For a panel: names of [`Disability`].
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub disabilities: Vec<String>,
    /// Language of the two texts that follow, as a BCP 47 tag.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub lang: String,
    /// Changes that were made after it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub changed: String,
    /// Parts that were not checked.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub not_checked: String,
    /// Digest of the edition's words.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub version: String,
    /// Ids of the edition's sentences.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sentences: Vec<String>,
}

/// Fault of a record.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReviewFault {
    /// No role has this name.
    #[error("`role` does not say what the reviewer is: \"{}\"", .0.escape_debug())]
    Role(String),
    /// A lawyer without a country, or with one that is no code.
    #[error("`country` is not the code of the country whose law the lawyer practises: \"{}\"", .0.escape_debug())]
    Country(String),
    /// No name.
    #[error("`by` names nobody")]
    Nameless,
    /// No day, or one that is not in the calendar.
    #[error("`on` is not a date: \"{}\"", .0.escape_debug())]
    On(String),
    /// A panel of nobody, or of too many.
    #[error("`people` does not say how many readers there were")]
    People,
    /// A panel without disabilities.
    #[error("`disabilities` names none")]
    NoDisability,
    /// No disability has this name.
    #[error("`disabilities` has an unknown name: \"{}\"", .0.escape_debug())]
    Disability(String),
    /// A line that does not belong to the role.
    #[error("`{0}` does not belong to this role")]
    Stray(&'static str),
    /// No language has this tag.
    #[error("`lang` is not a language tag: \"{}\"", .0.escape_debug())]
    Lang(String),
    /// A text is too long.
    #[error("`{field}` is longer than {most} characters")]
    Long {
        /// Name of the line.
        field: &'static str,
        /// The most characters.
        most: usize,
    },
    /// No version or no sentences.
    #[error("`{0}` is missing: nothing says which words were read")]
    Wordless(&'static str),
    /// Something among the sentences is no id.
    #[error("`sentences` holds what is no id of a sentence: \"{}\"", .0.escape_debug())]
    Sentence(String),
}

impl ReviewFault {
    /// Name of the line that it is about.
    #[must_use]
    pub fn field(&self) -> &'static str {
        match self {
            Self::Role(_) => "role",
            Self::Country(_) => "country",
            Self::Nameless => "by",
            Self::On(_) => "on",
            Self::People => "people",
            Self::NoDisability | Self::Disability(_) => "disabilities",
            Self::Stray(field) | Self::Long { field, .. } | Self::Wordless(field) => field,
            Self::Lang(_) => "lang",
            Self::Sentence(_) => "sentences",
        }
    }

    /// Returns the next step.
    #[must_use]
    pub fn help(&self) -> String {
        let names = |names: Vec<&'static str>| names.join(", ");
        match self {
            Self::Role(_) => {
                format!("write one of: {}", names(ReviewRole::VARIANTS.iter().map(|role| role.name()).collect()))
            }
            Self::Country(_) => "write two capital letters, as in country = \"PK\"".to_owned(),
            Self::Nameless => "write a name or a pseudonym, for a panel the name of the group".to_owned(),
            Self::On(_) => "write it like on = \"2026-12-01\"".to_owned(),
            Self::People => format!("write a number from 1 to {MAX_PEOPLE}, as in people = 5"),
            Self::NoDisability | Self::Disability(_) => {
                format!("write one or more of: {}", names(Disability::VARIANTS.iter().map(|one| one.name()).collect()))
            }
            Self::Stray(_) => "take the line out, or change the role".to_owned(),
            Self::Lang(_) => "write a tag such as en, or take the line out".to_owned(),
            Self::Long { .. } => "say it in fewer words".to_owned(),
            Self::Wordless(_) | Self::Sentence(_) => {
                "write the record with `evenhand content review`, which names the sentences".to_owned()
            }
        }
    }
}

impl ReviewRow {
    /// Checks everything but the words that were read.
    ///
    /// # Errors
    /// The first fault.
    pub fn check_facts(&self) -> Result<Review, ReviewFault> {
        let role: ReviewRole = self.role.parse().map_err(|_| ReviewFault::Role(self.role.clone()))?;
        let stray = [
            ("country", !self.country.is_empty() && role != ReviewRole::Lawyer),
            ("people", self.people.is_some() && role != ReviewRole::ReaderPanel),
            ("disabilities", !self.disabilities.is_empty() && role != ReviewRole::ReaderPanel),
        ];
        if let Some((field, _)) = stray.into_iter().find(|(_, is_stray)| *is_stray) {
            return Err(ReviewFault::Stray(field));
        }
        let by = text("by", &self.by, MAX_NAME)?.ok_or(ReviewFault::Nameless)?;
        if !is_date(&self.on) {
            return Err(ReviewFault::On(self.on.clone()));
        }
        let lang = match self.lang.trim() {
            "" => None,
            tag => Some(tag.parse::<Lang>().map_err(|_| ReviewFault::Lang(self.lang.clone()))?),
        };
        Ok(Review {
            reviewer: self.reviewer(role)?,
            by,
            on: self.on.clone(),
            lang,
            changed: text("changed", &self.changed, MAX_TEXT)?,
            not_checked: text("not-checked", &self.not_checked, MAX_TEXT)?,
            version: String::new(),
            sentences: Vec::new(),
            line: 0,
        })
    }

    /// Checks everything.
    ///
    /// # Errors
    /// The first fault.
    pub(super) fn check_all(&self, line: usize) -> Result<Review, ReviewFault> {
        let review = self.check_facts()?;
        let is_version = !self.version.is_empty() && self.version.len() <= 64;
        if !is_version || !self.version.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            return Err(ReviewFault::Wordless("version"));
        }
        if self.sentences.is_empty() {
            return Err(ReviewFault::Wordless("sentences"));
        }
        if self.sentences.len() > MAX_SENTENCES {
            return Err(ReviewFault::Long { field: "sentences", most: MAX_SENTENCES });
        }
        if let Some(wrong) = self.sentences.iter().find(|id| !is_sentence_id(id)) {
            return Err(ReviewFault::Sentence(wrong.chars().take(40).collect()));
        }
        Ok(Review { version: self.version.clone(), sentences: self.sentences.clone(), line, ..review })
    }

    fn reviewer(&self, role: ReviewRole) -> Result<Reviewer, ReviewFault> {
        Ok(match role {
            ReviewRole::Lawyer => {
                let is_code = self.country.len() == 2 && self.country.bytes().all(|byte| byte.is_ascii_uppercase());
                if !is_code {
                    return Err(ReviewFault::Country(self.country.clone()));
                }
                Reviewer::Lawyer { country: self.country.clone() }
            }
            ReviewRole::PlainLanguageEditor => Reviewer::PlainLanguageEditor,
            ReviewRole::NativeTranslator => Reviewer::NativeTranslator,
            ReviewRole::ReaderPanel => {
                let people =
                    self.people.filter(|people| (1..=MAX_PEOPLE).contains(people)).ok_or(ReviewFault::People)?;
                let known = |name: &String| name.parse().map_err(|_| ReviewFault::Disability(name.clone()));
                let mut disabilities: Vec<Disability> =
                    self.disabilities.iter().map(known).collect::<Result<_, ReviewFault>>()?;
                disabilities.sort();
                disabilities.dedup();
                if disabilities.is_empty() {
                    return Err(ReviewFault::NoDisability);
                }
                Reviewer::ReaderPanel { people, disabilities }
            }
        })
    }
}

impl From<&Review> for ReviewRow {
    fn from(review: &Review) -> Self {
        let mut row = Self {
            role: review.reviewer.role().name().to_owned(),
            by: review.by.clone(),
            on: review.on.clone(),
            lang: review.lang.as_ref().map(ToString::to_string).unwrap_or_default(),
            changed: review.changed.clone().unwrap_or_default(),
            not_checked: review.not_checked.clone().unwrap_or_default(),
            version: review.version.clone(),
            sentences: review.sentences.clone(),
            ..Self::default()
        };
        match &review.reviewer {
            Reviewer::Lawyer { country } => row.country.clone_from(country),
            Reviewer::PlainLanguageEditor | Reviewer::NativeTranslator => {}
            Reviewer::ReaderPanel { people, disabilities } => {
                row.people = Some(*people);
                row.disabilities = disabilities.iter().map(|one| one.name().to_owned()).collect();
            }
        }
        row
    }
}

/// A text on one line without control characters; `None` if it says nothing.
fn text(field: &'static str, text: &str, most: usize) -> Result<Option<String>, ReviewFault> {
    let shown: String = text.chars().filter(|c| c.is_whitespace() || !c.is_control()).collect();
    let shown = shown.split_whitespace().collect::<Vec<_>>().join(" ");
    if shown.chars().nth(most).is_some() {
        return Err(ReviewFault::Long { field, most });
    }
    Ok(Some(shown).filter(|shown| !shown.is_empty()))
}

/// Returns `true` for a letter and ten letters or digits, and a number where words stand twice.
fn is_sentence_id(id: &str) -> bool {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    id.starts_with('s') && (7..=24).contains(&id.len()) && id.chars().all(plain)
}
