//! The sentences of a source edition, as the pieces of work that they are for a translator.

use crate::content::{self, Edition};
use crate::document::{ContactLine, Depth};

/// One sentence to translate. Its translation may hold several sentences.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Segment {
    /// The source sentence's id, as text.
    pub id: String,
    /// What the sentence is in the document.
    pub role: Role,
    /// Whether it has to be translated.
    pub kept: Kept,
    /// Its place among the runs of text: segments with the same number stand in one paragraph, one
    /// cell, one heading.
    pub run: usize,
    /// The sentence in inline Markdown: what a translator works on.
    pub markdown: String,
    /// The sentence without marks.
    pub text: String,
}

/// Whether a segment has words to translate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    /// It has words.
    Translate,
    /// It holds nothing that changes with the language: a phone number, an address, a figure. Where a
    /// draft says nothing of it, the source's is taken.
    AsItIs,
}

/// What a sentence is in its document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// The title.
    Title,
    /// The summary.
    Summary,
    /// A heading of this level.
    Heading(Depth),
    /// A paragraph.
    Text,
    /// An item of a list.
    Item,
    /// A word that is defined.
    Term,
    /// What a word means.
    Meaning,
    /// What a table shows.
    TableCaption,
    /// The head of a column.
    ColumnHead,
    /// The head of a row.
    RowHead,
    /// A cell of a table.
    Cell,
    /// Somebody else's words.
    Quotation,
    /// Where a quotation comes from.
    QuotationSource,
    /// A note that stands out.
    Note,
    /// What a picture shows, for those who cannot see it.
    PictureWords,
    /// The words below a picture.
    Caption,
    /// What a picture shows, at length.
    Description,
    /// The name of a contact.
    ContactName,
    /// A line of a contact.
    Contact(ContactLine),
    /// A question to check oneself.
    Question,
    /// The answer to a question.
    Answer,
    /// The title of a film.
    FilmTitle,
    /// The words of a film.
    Transcript,
    /// Text to be copied letter by letter.
    Code,
    /// A footnote.
    Footnote,
}

/// Stub.
#[must_use]
pub fn segments(_: &Edition) -> Vec<Segment> {
    Vec::new()
}
