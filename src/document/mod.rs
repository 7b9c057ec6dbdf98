//! A piece of content as a tree of blocks whose every run of text is a list of sentences.
//!
//! The document holds what is said and what it is; it holds no HTML, no colour, no layout. Every
//! channel lowers it in its own way and keeps the id of every sentence.

mod characters;
mod countries;
pub mod direction;
mod file_digest;
mod pictures;
pub mod segment;
mod sentence;

use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use strum::VariantArray;

use crate::lang::{Country, Lang};

pub use crate::finding::SourceLocation;
pub use characters::{clusters, is_never_drawn, unbroken};
pub use file_digest::{Sha256, blake3_of, hmac_sha256, sha256_of};
pub use sentence::{Checkbox, Digest, Inline, Prose, Sentence, SentenceId, Target, digest, each_inline, plain_text};

/// The text of an edition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// The language in which it is written.
    pub lang: Lang,
    /// The title: the only heading of level 1.
    pub title: Prose,
    /// Summary of the document in a sentence or two.
    pub summary: Prose,
    /// The text.
    pub blocks: Vec<Block>,
    /// Footnotes, in the order in which they are first referred to; the first has number 1.
    pub footnotes: Vec<Vec<Block>>,
}

/// A part of the text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Block {
    /// A heading below the title.
    Heading(Heading),
    /// A paragraph.
    Paragraph(Prose),
    /// A bulleted or numbered list.
    List(List),
    /// Words and what they mean.
    Definitions(Vec<Definition>),
    /// A table of data.
    Table(Table),
    /// Somebody else's words, and where they come from.
    Quote {
        /// The quoted blocks.
        blocks: Vec<Block>,
        /// Author and source of the quotation.
        source: Option<Prose>,
    },
    /// A note that stands out.
    Note {
        /// Kind of note.
        kind: NoteKind,
        /// Content of the note.
        blocks: Vec<Block>,
    },
    /// Blocks that hold in some countries only.
    Country {
        /// The countries; never empty.
        countries: Vec<Country>,
        /// The blocks.
        blocks: Vec<Block>,
    },
    /// A picture with its words.
    Figure(Figure),
    /// Contact details.
    Contact(Contact),
    /// A question to check oneself, and its answer.
    Question {
        /// The question.
        question: Vec<Block>,
        /// The answer.
        answer: Vec<Block>,
    },
    /// A place for a film.
    Video(Video),
    /// Text to be copied letter by letter: one sentence, with its line breaks.
    Code(Prose),
    /// A change of subject.
    Divider,
}

/// The level of a heading, 1 to 6; the title alone has level 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Depth(u8);

impl Depth {
    /// Level 6.
    pub const SMALLEST: Self = Self(6);

    /// Makes a level of heading; `None` outside 1 to 6.
    #[must_use]
    pub fn new(depth: u8) -> Option<Self> {
        (1..=6).contains(&depth).then_some(Self(depth))
    }

    /// The level as a number.
    #[must_use]
    pub fn get(self) -> u8 {
        self.0
    }
}

/// A heading and the name of the section that it opens.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Heading {
    /// Level of the heading.
    pub depth: Depth,
    /// The section's name, the same in every language; unique in the document.
    pub id: String,
    /// In a plain edition: the sections of the standard edition that this one explains.
    pub explains: Vec<String>,
    /// Text of the heading.
    pub text: Prose,
    /// Location in the source file.
    pub place: SourceLocation,
}

/// A list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct List {
    /// Bullets or numbers.
    pub ordering: Ordering,
    /// The items; an item may hold further lists, at most [`List::MAX_NESTING`] deep.
    pub items: Vec<Vec<Block>>,
}

impl List {
    /// Maximum nesting of lists: beyond it neither ears nor a small page can follow.
    pub const MAX_NESTING: usize = 8;
}

/// Marking of a list's items.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Ordering {
    /// The order does not matter.
    Bulleted,
    /// The order matters; the first item has this number.
    Numbered(u32),
}

/// Words and their meanings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Definition {
    /// The words that are defined together.
    pub terms: Vec<Prose>,
    /// Meanings of the term.
    pub meanings: Vec<Vec<Block>>,
}

/// A table. Every row has as many cells as the header.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// Caption: says what the table shows.
    pub caption: Prose,
    /// The words above each column.
    pub header: Vec<Prose>,
    /// Alignment of each column.
    pub align: Vec<Align>,
    /// Whether the first cell of each row names the row.
    pub row_headers: RowHeaders,
    /// The rows below the header.
    pub rows: Vec<Vec<Prose>>,
    /// Location in the source file.
    pub place: SourceLocation,
}

/// Whether the first column of a table names its rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum RowHeaders {
    /// The first cell is a cell like the others.
    None,
    /// The first cell names its row.
    FirstColumn,
}

/// Alignment of a column, relative to the direction of reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Align {
    /// At the side where lines begin.
    Start,
    /// In the middle.
    Center,
    /// At the side where lines end.
    End,
}

/// The sorts of notes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum NoteKind {
    /// Good to know.
    Information,
    /// Something may go wrong.
    Warning,
    /// Somebody may be harmed.
    Danger,
    /// Actions to take, one after the other.
    Steps,
}

/// A picture and its words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Figure {
    /// The picture.
    pub picture: Picture,
    /// Text alternative.
    pub alt: Alt,
    /// The words below it; may be empty.
    pub caption: Prose,
    /// Long description; may be empty.
    pub description: Vec<Block>,
    /// Location in the source file.
    pub place: SourceLocation,
}

/// Text alternative of a picture.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Alt {
    /// Text that says what the picture shows; never empty.
    Text(Prose),
    /// Decoration: the picture says nothing that the text does not say.
    Decorative,
    /// Missing description: only content of others, read leniently, has such pictures.
    Undescribed,
}

/// A picture's bytes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Picture {
    /// The file's name in the piece's folder.
    pub name: String,
    /// File format.
    pub format: PictureFormat,
    /// Width in CSS pixels.
    pub width: u32,
    /// Height in CSS pixels.
    pub height: u32,
    /// The file itself; empty when a document is read as data.
    #[serde(skip)]
    pub bytes: Bytes,
}

/// A file's content, shared and never changed. Its debug form is its hash: it stands for the content
/// in keys without spelling it out.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Bytes(Arc<[u8]>);

impl From<Vec<u8>> for Bytes {
    fn from(bytes: Vec<u8>) -> Self {
        Self(bytes.into())
    }
}

impl std::ops::Deref for Bytes {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Debug for Bytes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", digest(&[&self.0]).hex())
    }
}

/// Formats that every channel can show.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum PictureFormat {
    /// Scalable Vector Graphics, without scripts and without references to other files.
    Svg,
    /// Portable Network Graphics.
    Png,
    /// JPEG.
    Jpeg,
}

/// Contact details of a person or an organisation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    /// Whether this is a real contact.
    pub reality: Reality,
    /// Name of the person or organisation.
    pub name: Prose,
    /// Contact lines, in the order in which they help: several lines of a kind stand together.
    pub lines: Vec<(ContactLine, Prose)>,
    /// Location in the source file.
    pub place: SourceLocation,
}

/// Whether a contact can be called.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Reality {
    /// A contact that exists.
    Real,
    /// A sample that shows what a contact looks like; nobody answers there.
    Example,
}

/// The lines of a contact, in the order in which they are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, VariantArray)]
pub enum ContactLine {
    /// A phone number for speaking.
    Phone,
    /// A number for text phone, relay or text messages.
    TextPhone,
    /// An e-mail address.
    Email,
    /// A web address.
    Web,
    /// Street address, and how to get in.
    Place,
    /// Opening hours.
    Hours,
    /// Languages spoken and signed there.
    Languages,
    /// Cost of the help.
    Cost,
    /// Further information.
    More,
}

impl ContactLine {
    /// All lines, in the order in which they are shown.
    pub const ALL: &'static [Self] = Self::VARIANTS;
}

/// A place for a film. Parts that do not exist yet are `None`, and every channel says so.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Video {
    /// Title of the film.
    pub title: Prose,
    /// The film's files in the piece's folder.
    pub sources: Vec<String>,
    /// WebVTT captions: a file's name, as are the next two.
    pub captions: Option<String>,
    /// The film with audio description.
    pub audio_description: Option<String>,
    /// The film with sign language.
    pub sign_language: Option<String>,
    /// The files that are named above; none when a document is read as data.
    #[serde(skip)]
    pub files: Vec<(String, Bytes)>,
    /// The words of the film and what is seen in it.
    pub transcript: Prose,
    /// Location in the source file.
    pub place: SourceLocation,
}

impl Document {
    /// Every sentence, in the order in which it is read.
    ///
    /// Title, summary, blocks, footnotes. Within a figure: what it shows, caption, description;
    /// within a table: caption, header, rows. Every channel keeps this order.
    #[must_use]
    pub fn sentences(&self) -> Vec<&Sentence> {
        let mut found = Vec::new();
        self.each_prose(&mut |prose| found.extend(prose.iter()));
        found
    }

    /// Every block and the blocks inside it, in the order in which they are read.
    #[must_use]
    pub fn every_block(&self) -> Vec<&Block> {
        let mut all = Vec::new();
        self.blocks.iter().chain(self.footnotes.iter().flatten()).for_each(|block| block.add_to(&mut all));
        all
    }

    /// Gives every sentence its id: call once, when the document is whole.
    pub fn number_sentences(&mut self) {
        let mut seen = std::collections::BTreeMap::new();
        let lang = self.lang.clone();
        self.each_prose_mut(&mut |prose| {
            for sentence in prose.iter_mut() {
                sentence.id = SentenceId::new(&lang, &sentence.text(), &mut seen);
            }
        });
    }

    /// Shows every run of sentences, in the order of reading.
    pub fn each_prose<'a>(&'a self, see: &mut impl FnMut(&'a Prose)) {
        see(&self.title);
        see(&self.summary);
        self.blocks.iter().for_each(|block| block.each_prose(see));
        self.footnotes.iter().flatten().for_each(|block| block.each_prose(see));
    }

    /// Shows every run of sentences to be changed, in the order of reading.
    pub fn each_prose_mut(&mut self, see: &mut impl FnMut(&mut Prose)) {
        see(&mut self.title);
        see(&mut self.summary);
        self.blocks.iter_mut().for_each(|block| block.each_prose_mut(see));
        self.footnotes.iter_mut().flatten().for_each(|block| block.each_prose_mut(see));
    }
}

/// Writes the walk over a block once for `&` and once for `&mut`.
macro_rules! walk {
    ($name:ident, $block:ty, $prose:ty, $iter:ident, $($life:lifetime)?) => {
        /// Shows every run of sentences in the block, in the order of reading.
        pub fn $name$(<$life>)?(self: $block, see: &mut impl FnMut($prose)) {
            match self {
                Block::Heading(Heading { text, .. }) | Block::Paragraph(text) | Block::Code(text) => see(text),
                Block::List(list) => list.items.$iter().flatten().for_each(|block| block.$name(see)),
                Block::Definitions(definitions) => {
                    for Definition { terms, meanings } in definitions {
                        terms.$iter().for_each(&mut *see);
                        meanings.$iter().flatten().for_each(|block| block.$name(see));
                    }
                }
                Block::Table(Table { caption, header, rows, .. }) => {
                    see(caption);
                    header.$iter().for_each(&mut *see);
                    rows.$iter().flatten().for_each(see);
                }
                Block::Quote { blocks, source } => {
                    blocks.$iter().for_each(|block| block.$name(see));
                    source.$iter().for_each(see);
                }
                Block::Note { blocks, .. } | Block::Country { blocks, .. } => {
                    blocks.$iter().for_each(|block| block.$name(see));
                }
                Block::Figure(Figure { alt, caption, description, .. }) => {
                    if let Alt::Text(text) = alt {
                        see(text);
                    }
                    see(caption);
                    description.$iter().for_each(|block| block.$name(see));
                }
                Block::Contact(Contact { name, lines, .. }) => {
                    see(name);
                    for (_, text) in lines {
                        see(text);
                    }
                }
                Block::Question { question, answer } => {
                    question.$iter().for_each(|block| block.$name(see));
                    answer.$iter().for_each(|block| block.$name(see));
                }
                Block::Video(Video { title, transcript, .. }) => {
                    see(title);
                    see(transcript);
                }
                Block::Divider => {}
            }
        }
    };
}

impl Block {
    walk!(each_prose, &'a Self, &'a Prose, iter, 'a);
    walk!(each_prose_mut, &mut Self, &mut Prose, iter_mut,);

    /// Adds the block and the blocks inside it, in the order in which they are read.
    fn add_to<'a>(&'a self, all: &mut Vec<&'a Self>) {
        all.push(self);
        match self {
            Block::List(list) => list.items.iter().flatten().for_each(|block| block.add_to(all)),
            Block::Definitions(definitions) => {
                let meanings = definitions.iter().flat_map(|definition| &definition.meanings);
                meanings.flatten().for_each(|block| block.add_to(all));
            }
            Block::Quote { blocks, .. } | Block::Note { blocks, .. } | Block::Country { blocks, .. } => {
                blocks.iter().for_each(|block| block.add_to(all));
            }
            Block::Figure(figure) => figure.description.iter().for_each(|block| block.add_to(all)),
            Block::Question { question, answer } => {
                question.iter().chain(answer).for_each(|block| block.add_to(all));
            }
            Block::Heading(_)
            | Block::Paragraph(_)
            | Block::Table(_)
            | Block::Contact(_)
            | Block::Video(_)
            | Block::Code(_)
            | Block::Divider => {}
        }
    }
}
