//! Records of review: who has read an edition, when, which words, and what they did not check.
//!
//! They stand in a file beside the edition, `fr.plain.reviews`, one table `[[review]]` each. A record names the
//! sentences that it holds for by their ids, which are digests of their words: it ends for a sentence that changes.

mod claims;
mod read;
mod row;
mod standing;
mod write;

#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantArray};

use super::Address;
use crate::lang::Lang;

pub(super) use claims::check;
pub use read::{MAX_REVIEWS, read_reviews};
pub use row::{ReviewFault, ReviewRow};
pub use standing::version_of;
pub(super) use write::joined;
pub use write::{renewed, write_reviews};

/// A record of review.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Review {
    /// Role of who read the edition.
    pub reviewer: Reviewer,
    /// Name or pseudonym.
    pub by: String,
    /// Day of the review: `2026-12-01`.
    pub on: String,
    /// Language of `changed` and `not_checked`; that of the edition if nothing says another.
    pub lang: Option<Lang>,
    /// Changes that were made after it.
    pub changed: Option<String>,
    /// Parts that were not checked.
    pub not_checked: Option<String>,
    /// Digest of the edition's words: [`version_of`].
    pub version: String,
    /// Ids of the edition's sentences, in order.
    pub sentences: Vec<String>,
    /// Number of the line in the file on which the record begins; 0 for one that stands in no file.
    pub line: usize,
}

/// Role of who read an edition, with the facts that belong to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Reviewer {
    /// A lawyer.
    Lawyer {
        /// Code of the country whose law the lawyer practises: `PK`.
        country: String,
    },
    /// An editor of plain language.
    PlainLanguageEditor,
    /// A translator into their own language.
    NativeTranslator,
    /// Readers with disabilities.
    ReaderPanel {
        /// Number of readers.
        people: u32,
        /// Disabilities of the readers.
        disabilities: Vec<Disability>,
    },
}

/// Name of a role in files and forms.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, IntoStaticStr, EnumString, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum ReviewRole {
    /// [`Reviewer::Lawyer`]
    Lawyer,
    /// [`Reviewer::PlainLanguageEditor`]
    PlainLanguageEditor,
    /// [`Reviewer::NativeTranslator`]
    NativeTranslator,
    /// [`Reviewer::ReaderPanel`]
    ReaderPanel,
}

/// A disability that a reader of a panel lives with.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, IntoStaticStr, EnumString, VariantArray, Serialize, Deserialize,
)]
#[strum(serialize_all = "kebab-case")]
pub enum Disability {
    /// Blindness.
    Blind,
    /// Low vision.
    LowVision,
    /// Deafness.
    Deaf,
    /// Hearing loss.
    HardOfHearing,
    /// Deafblindness.
    Deafblind,
    /// Intellectual disability.
    Intellectual,
    /// Difficulty with reading and writing, such as dyslexia.
    Reading,
    /// Autism.
    Autism,
    /// Psychosocial disability.
    Psychosocial,
    /// Disability of body or movement.
    Physical,
}

impl Reviewer {
    /// Name of the role.
    #[must_use]
    pub fn role(&self) -> ReviewRole {
        match self {
            Self::Lawyer { .. } => ReviewRole::Lawyer,
            Self::PlainLanguageEditor => ReviewRole::PlainLanguageEditor,
            Self::NativeTranslator => ReviewRole::NativeTranslator,
            Self::ReaderPanel { .. } => ReviewRole::ReaderPanel,
        }
    }
}

impl ReviewRole {
    /// Name in files and forms.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.into()
    }
}

impl Disability {
    /// Name in files and forms.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.into()
    }
}

impl Address {
    /// The records of review of an edition, relative to the content's folder: `rights/fair-trial/en.plain.reviews`.
    #[must_use]
    pub fn reviews_file(&self) -> String {
        format!("{}/{}{}.reviews", self.piece, self.lang, self.level.suffix())
    }
}
