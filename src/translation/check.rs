//! What is wrong with a draft, sentence by sentence, as data: the words for it are the interface's.
//!
//! Figures are compared in whatever digits they are written. A number or a date that is written as a
//! word cannot be compared: `five`, `November`, `the fifth` pass unread.

use super::Draft;
use crate::content::{Address, Edition, Library};
use crate::finding::Finding;

/// Something that is wrong with a draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The segment; `None` if it concerns the whole.
    pub segment: Option<String>,
    /// What it is.
    pub kind: ProblemKind,
    /// What follows from it.
    pub weight: Weight,
}

/// What follows from a problem.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// It was put right, or is good to know.
    Note,
    /// A person should look at it; the draft can be submitted.
    Warning,
    /// The draft cannot be submitted.
    Error,
}

/// What is wrong. `missing` stands in the source and not in the translation, `added` the reverse.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProblemKind {
    /// Nothing is written.
    Empty,
    /// It is joined to the segment before it, and there is none in the same run of text.
    JoinedToNothing,
    /// The draft holds a segment that the source does not have.
    SegmentUnknown,
    /// The figures differ; in ASCII digits, without separators.
    NumbersDiffer {
        /// Figures of the source alone.
        missing: Vec<String>,
        /// Figures of the translation alone.
        added: Vec<String>,
    },
    /// The phone numbers differ.
    PhoneChanged {
        /// Numbers of the source alone.
        missing: Vec<String>,
        /// Numbers of the translation alone.
        added: Vec<String>,
    },
    /// The e-mail addresses differ.
    EmailChanged {
        /// Addresses of the source alone.
        missing: Vec<String>,
        /// Addresses of the translation alone.
        added: Vec<String>,
    },
    /// Links lead elsewhere.
    LinkChanged {
        /// Targets of the source alone, as they are written in Markdown.
        missing: Vec<String>,
        /// Targets of the translation alone.
        added: Vec<String>,
    },
    /// The dates differ, as ISO 8601 writes them, or what is shown of one is another day or year.
    DateChanged {
        /// Dates of the source alone.
        missing: Vec<String>,
        /// Dates of the translation alone.
        added: Vec<String>,
    },
    /// A date is shown with a year of another calendar, which is not compared.
    DateUnchecked {
        /// What is shown.
        shown: String,
        /// The date as ISO 8601 writes it.
        iso: String,
    },
    /// What is to be copied letter by letter differs.
    CodeChanged {
        /// Code of the source alone.
        missing: Vec<String>,
        /// Code of the translation alone.
        added: Vec<String>,
    },
    /// The marks of footnotes differ, or stand in another order.
    FootnotesDiffer {
        /// The numbers in the source, in order.
        source: Vec<usize>,
        /// The numbers in the translation, in order.
        translation: Vec<usize>,
    },
    /// A mark was opened and not closed, or has lost its other half.
    MarkupBroken {
        /// The mark that stands alone: `*`, `_`, `[`, `]` or a backtick.
        mark: char,
    },
    /// Marks that mean nothing here: an unknown span, a link to nowhere, HTML, a picture in a sentence.
    MarkupUnknown(Box<Finding>),
    /// A character that cannot be seen or steers the direction of text.
    ControlCharacter {
        /// Its code point.
        code: u32,
    },
    /// The letters came in pieces; they were composed (NFC).
    Composed,
    /// Most letters are of another script than the language is written in.
    ScriptImplausible {
        /// The script of the language, as ISO 15924 names it.
        expected: String,
        /// The script of most letters.
        found: String,
    },
    /// The text seems to be in another language.
    LanguageImplausible {
        /// The language that it seems to be in, as ISO 639-3 names it.
        found: &'static str,
    },
    /// It says the same as the source, letter by letter.
    SameAsSource,
    /// The glossary of the language does not explain this word, so its mark is left out.
    TermUnexplained {
        /// The word's key in the glossary.
        key: String,
    },
    /// Put together, the translation does not have the blocks of its source.
    SkeletonDiffers,
    /// Put together, the translation breaks a rule for content.
    Rule(Box<Finding>),
}

/// Everything that is wrong with a draft of `target`, in the order of the segments; what concerns the
/// whole comes last.
#[must_use]
pub fn check(library: &Library, source: &Edition, target: &Address, draft: &Draft) -> Vec<Problem> {
    Vec::new()
}
