//! The sentences of a source edition, as the pieces of work that they are for a translator.

use crate::content::{self, Edition, inline_markdown};
use crate::document::{
    Alt, Block, Contact, ContactLine, Definition, Depth, Document, Figure, Inline, Prose, RowHeaders, Sentence, Table,
    Video, plain_text,
};

/// A sentence to translate. Its translation may hold several sentences.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Segment {
    /// The source sentence's id, as text.
    pub id: String,
    /// Role of the sentence in the document.
    pub role: SegmentRole,
    /// Whether it has to be translated.
    pub kept: Translatable,
    /// Number of the run of text: segments with the same number stand in one paragraph, one
    /// cell, one heading.
    pub run: usize,
    /// The sentence in inline Markdown: what a translator works on.
    pub markdown: String,
    /// The sentence without marks.
    pub text: String,
}

/// Whether a segment has words to translate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Translatable {
    /// The sentence has words to translate.
    Translate,
    /// The sentence holds nothing that changes with the language: a phone number, an address, a figure. If a
    /// draft does not translate it, the source's text is taken.
    AsItIs,
}

/// Role of a sentence in its document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum SegmentRole {
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
    /// Meaning of a term.
    Meaning,
    /// Caption of a table.
    TableCaption,
    /// The head of a column.
    ColumnHead,
    /// The head of a row.
    RowHead,
    /// A cell of a table.
    Cell,
    /// Somebody else's words.
    Quotation,
    /// Source of a quotation.
    QuotationSource,
    /// A note that stands out.
    Note,
    /// Text alternative of a picture.
    PictureWords,
    /// The words below a picture.
    Caption,
    /// Long description of a picture.
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

impl SegmentRole {
    /// A stable name for it: `heading-2`, `cell`, `contact-hours`.
    #[must_use]
    pub fn name(self) -> String {
        let name = match self {
            Self::Heading(depth) => return format!("heading-{}", depth.get()),
            Self::Contact(line) => return format!("contact-{}", content::line_name(line)),
            Self::Title => "title",
            Self::Summary => "summary",
            Self::Text => "text",
            Self::Item => "item",
            Self::Term => "term",
            Self::Meaning => "meaning",
            Self::TableCaption => "table-caption",
            Self::ColumnHead => "column-head",
            Self::RowHead => "row-head",
            Self::Cell => "cell",
            Self::Quotation => "quotation",
            Self::QuotationSource => "quotation-source",
            Self::Note => "note",
            Self::PictureWords => "picture-words",
            Self::Caption => "caption",
            Self::Description => "description",
            Self::ContactName => "contact-name",
            Self::Question => "question",
            Self::Answer => "answer",
            Self::FilmTitle => "film-title",
            Self::Transcript => "transcript",
            Self::Code => "code",
            Self::Footnote => "footnote",
        };
        name.to_owned()
    }

    /// Returns `true` if the source's own text is taken whatever a draft says: code, and numbers and addresses of a
    /// contact that stand without words.
    pub(super) fn never_changes(self, inlines: &[Inline]) -> bool {
        use ContactLine::{Email, Phone, TextPhone, Web};
        let words = |inline: &Inline| matches!(inline, Inline::Text(text) if text.chars().any(char::is_alphabetic));
        match self {
            Self::Code => true,
            Self::Contact(Phone | TextPhone | Email | Web) => !inlines.iter().any(words),
            _ => false,
        }
    }
}

/// Every sentence of an edition that has to be carried into another language, in order.
#[must_use]
pub fn segments(source: &Edition) -> Vec<Segment> {
    let mut segments = Vec::new();
    for (run, (role, prose)) in runs(&source.document).into_iter().enumerate() {
        for sentence in prose {
            segments.push(Segment {
                id: sentence.id.to_string(),
                role,
                kept: kept(role, sentence),
                run,
                markdown: inline_markdown(&sentence.inlines),
                text: sentence.text(),
            });
        }
    }
    segments
}

fn kept(role: SegmentRole, sentence: &Sentence) -> Translatable {
    if role.never_changes(&sentence.inlines) {
        return Translatable::AsItIs;
    }
    let mut words = String::new();
    words_of(&sentence.inlines, &mut words);
    if words.chars().any(char::is_alphabetic) { Translatable::Translate } else { Translatable::AsItIs }
}

/// The words that change with the language.
fn words_of(inlines: &[Inline], words: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Phone { .. }
            | Inline::Email(_)
            | Inline::Code(_)
            | Inline::LineBreak
            | Inline::Checkbox(_)
            | Inline::FootnoteMark(_) => {}
            Inline::Text(_) | Inline::Abbreviation { .. } | Inline::Date { .. } | Inline::Number { .. } => {
                words.push_str(&plain_text(std::slice::from_ref(inline)));
            }
            other => words_of(other.inner(), words),
        }
    }
}

/// Every run of text and what it is, in the order of [`Document::sentences`]; runs may be empty.
pub(crate) fn runs(document: &Document) -> Vec<(SegmentRole, &Prose)> {
    let mut runs = Runs(vec![(SegmentRole::Title, &document.title), (SegmentRole::Summary, &document.summary)]);
    runs.blocks(&document.blocks, SegmentRole::Text);
    runs.blocks(document.footnotes.iter().flatten(), SegmentRole::Footnote);
    runs.0
}

struct Runs<'a>(Vec<(SegmentRole, &'a Prose)>);

impl<'a> Runs<'a> {
    /// Adds the runs of blocks whose paragraphs are what `role` says.
    fn blocks(&mut self, blocks: impl IntoIterator<Item = &'a Block>, role: SegmentRole) {
        blocks.into_iter().for_each(|block| self.block(block, role));
    }

    fn block(&mut self, block: &'a Block, role: SegmentRole) {
        match block {
            Block::Heading(heading) => self.0.push((SegmentRole::Heading(heading.depth), &heading.text)),
            Block::Paragraph(prose) => self.0.push((role, prose)),
            Block::Code(prose) => self.0.push((SegmentRole::Code, prose)),
            Block::List(list) => self.blocks(list.items.iter().flatten(), SegmentRole::Item),
            Block::Definitions(definitions) => {
                for Definition { terms, meanings } in definitions {
                    self.0.extend(terms.iter().map(|term| (SegmentRole::Term, term)));
                    self.blocks(meanings.iter().flatten(), SegmentRole::Meaning);
                }
            }
            Block::Table(table) => self.table(table),
            Block::Quote { blocks, source } => {
                self.blocks(blocks, SegmentRole::Quotation);
                self.0.extend(source.iter().map(|source| (SegmentRole::QuotationSource, source)));
            }
            Block::Note { blocks, .. } => self.blocks(blocks, SegmentRole::Note),
            Block::Country { blocks, .. } => self.blocks(blocks, role),
            Block::Figure(Figure { alt, caption, description, .. }) => {
                if let Alt::Text(words) = alt {
                    self.0.push((SegmentRole::PictureWords, words));
                }
                self.0.push((SegmentRole::Caption, caption));
                self.blocks(description, SegmentRole::Description);
            }
            Block::Contact(Contact { name, lines, .. }) => {
                self.0.push((SegmentRole::ContactName, name));
                self.0.extend(lines.iter().map(|(line, text)| (SegmentRole::Contact(*line), text)));
            }
            Block::Question { question, answer } => {
                self.blocks(question, SegmentRole::Question);
                self.blocks(answer, SegmentRole::Answer);
            }
            Block::Video(Video { title, transcript, .. }) => {
                self.0.extend([(SegmentRole::FilmTitle, title), (SegmentRole::Transcript, transcript)]);
            }
            Block::Divider => {}
        }
    }

    fn table(&mut self, Table { caption, header, rows, row_headers, .. }: &'a Table) {
        self.0.push((SegmentRole::TableCaption, caption));
        self.0.extend(header.iter().map(|cell| (SegmentRole::ColumnHead, cell)));
        for row in rows {
            self.0.extend(row.iter().enumerate().map(|(column, cell)| match row_headers {
                RowHeaders::FirstColumn if column == 0 => (SegmentRole::RowHead, cell),
                RowHeaders::FirstColumn | RowHeaders::None => (SegmentRole::Cell, cell),
            }));
        }
    }
}
