//! Text of finished files, read back without the model that they were made from.

use std::collections::BTreeMap;

use super::Whereabouts;

/// The files of an artifact, by the end of their names.
pub type FilesBySuffix = BTreeMap<String, Vec<u8>>;

/// Text of the files of an artifact.
#[derive(Debug, Clone, PartialEq)]
pub struct Extract {
    /// The text, in the order in which it is read.
    pub parts: Vec<ExtractPart>,
    /// Rule by which sentences are found in the parts.
    pub finding: FindBy,
    /// Number of pages.
    pub pages: Option<usize>,
    /// Milliseconds of sound.
    pub millis: Option<u64>,
}

/// A run of text.
#[derive(Debug, Clone, PartialEq)]
pub struct ExtractPart {
    /// The anchor of its sentence, if the format carries one.
    pub anchor: Option<String>,
    /// The words.
    pub text: String,
    /// The language that the file names for it.
    pub lang: Option<String>,
    /// Place in the file.
    pub place: Whereabouts,
}

/// Rule by which sentences are found in the parts of an extract.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FindBy {
    /// Each sentence is the text of the part with its anchor, word for word.
    Anchor,
    /// Each sentence is in the part with its anchor, with words between that the channel adds.
    AnchorWithAdditions,
    /// Sentences follow one another in the text of all parts, with words between that the channel adds.
    Order,
    /// Like [`FindBy::Order`], but a few words may also stand between the inlines of a sentence. If the artifact
    /// reports right-to-left text that could not be put into reading order, sentences with such letters are searched
    /// word by word, and words by their letters in any order.
    OrderWithAdditions,
}
