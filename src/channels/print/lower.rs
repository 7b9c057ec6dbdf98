//! From a document to the data that the template lays out.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use typst::foundations::Bytes;

use super::faces::Faces;
use super::proof;
use crate::channels::abbreviation::{Part, Told, parts};
use crate::channels::{contact_label, is_task};
use crate::content::{Address, Edition, Level, Library, Wording};
use crate::document::direction::{self, Stretch};
use crate::document::{
    Alt, Block, Checkbox, Contact, Figure, Inline, NoteKind, Ordering, PictureFormat, Prose, Reality, RowHeaders,
    Sentence, SentenceId, Table, Target, Video, plain_text,
};
use crate::lang::{Direction, Lang};
use crate::words::{Words, text};

/// An edition and what decides how it is set.
#[derive(Clone, Copy)]
pub(super) struct Chapter<'a> {
    /// Its place in the booklet, from 0.
    pub(super) index: usize,
    pub(super) edition: &'a Edition,
    pub(super) library: &'a Library,
    /// Words in the edition's language.
    pub(super) words: &'a Words,
    pub(super) faces: &'a Faces,
    /// The address of the service, or nothing.
    pub(super) base: &'a str,
}

impl Chapter<'_> {
    /// The address of the newest version, or nothing.
    pub(super) fn address(&self) -> String {
        match self.base {
            "" => String::new(),
            base => format!("{base}{}", self.edition.address.folder()),
        }
    }

    /// The edition's title as one line.
    pub(super) fn title(&self) -> String {
        let title: Vec<String> = self.edition.document.title.iter().map(Sentence::text).collect();
        plain(&title.join(" "))
    }
}

/// The data of one chapter.
pub(super) struct Lowered {
    pub(super) opening: Value,
    pub(super) body: Value,
    /// Words explained; an empty list if there are none.
    pub(super) explained: Value,
    pub(super) sections: usize,
}

/// Lowers a chapter; its pictures go to the assets.
pub(super) fn lower(chapter: Chapter<'_>, assets: &mut Vec<Bytes>) -> Lowered {
    let document = &chapter.edition.document;
    let mut lower = Lower {
        chapter,
        rtl: document.lang.direction() == Direction::Rtl,
        around: document.lang.direction(),
        assets,
        noted: BTreeSet::new(),
        terms: Vec::new(),
        told: Told::default(),
        sentence: String::new(),
    };
    let opening = lower.opening();
    let body = lower.blocks(&document.blocks);
    let explained = lower.explained();
    let sections = document
        .blocks
        .iter()
        .filter(|block| matches!(block, Block::Heading(heading) if heading.depth.get() == 2))
        .count();
    Lowered { opening, body, explained, sections }
}

struct Lower<'a> {
    chapter: Chapter<'a>,
    rtl: bool,
    /// The direction of the text around what is being lowered.
    around: Direction,
    assets: &'a mut Vec<Bytes>,
    /// Footnotes that have been set already: a second mark is only a number.
    noted: BTreeSet<usize>,
    /// Keys of terms in the order of their first use.
    terms: Vec<String>,
    /// Abbreviations that were explained so far.
    told: Told,
    /// The words of the sentence that is being lowered.
    sentence: String,
}

pub(super) fn p(content: Value) -> Value {
    json!({ "t": "p", "c": content })
}

pub(super) fn label(text: String) -> Value {
    json!({ "t": "label", "text": text })
}

/// White space as one space: Typst drops tabs and keeps runs of spaces.
pub(super) fn plain(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            c if c.is_whitespace() && c != '\u{a0}' && c != '\u{202f}' => {
                if !out.ends_with(' ') {
                    out.push(' ');
                }
            }
            // The PDF may not hold a byte order mark, which stands for nothing here.
            c if c.is_control() || c == '\u{feff}' => {}
            c => out.push(c),
        }
    }
    out
}

impl Lower<'_> {
    fn opening(&mut self) -> Value {
        let Chapter { index, edition, words, .. } = self.chapter;
        let title = self.prose(&edition.document.title);
        let mut parts = vec![json!({ "t": "h", "level": 1, "label": format!("chapter-{index}"), "c": title })];
        if edition.address.level == Level::Plain {
            parts.push(label(text!(words, "level-plain")));
        }
        match &edition.wording {
            Wording::Original | Wording::Person => {}
            Wording::Machine => parts.push(p(json!(text!(words, "wording-machine")))),
            Wording::MachineReviewed { by, on } => {
                parts.push(p(json!(text!(words, "wording-reviewed", name = by.as_str(), date = words.date(on)))));
            }
        }
        if !edition.document.summary.is_empty() {
            parts.push(p(self.prose(&edition.document.summary)));
        }
        json!(parts)
    }

    fn explained(&self) -> Value {
        let Chapter { edition, library, words, .. } = self.chapter;
        let glossary = library.glossaries.get(&edition.document.lang);
        let explained: Vec<Value> = self
            .terms
            .iter()
            .filter_map(|key| glossary?.terms.get(key))
            .map(|entry| json!({ "term": plain(&entry.term), "c": self.ordered(&entry.explanation) }))
            .collect();
        if explained.is_empty() {
            return json!([]);
        }
        json!([
            { "t": "h", "level": 2, "c": text!(words, "print-words") },
            { "t": "terms", "items": explained },
        ])
    }

    fn foreign(&self, lang: &Lang, content: Value) -> Value {
        foreign(lang, &self.chapter.edition.document.lang, self.chapter.faces, content)
    }

    fn mark(&self, sentence: &SentenceId) -> String {
        proof::mark(self.chapter.index, sentence)
    }

    /// Sentences with a space between them.
    fn prose(&mut self, prose: &Prose) -> Value {
        let mut parts = Vec::new();
        for sentence in prose {
            if !parts.is_empty() {
                parts.push(json!(" "));
            }
            self.sentence = sentence.text();
            parts.push(json!({ "t": "s", "id": self.mark(&sentence.id), "c": self.inlines(&sentence.inlines) }));
        }
        json!(parts)
    }

    fn inlines(&mut self, inlines: &[Inline]) -> Value {
        let parts = parts(inlines).map(|part| match part {
            Part::Abbreviation { short, long, end } => self.abbreviation(short, long, end),
            Part::Text(text) => self.ordered(text),
            Part::Other(inline) => self.inline(inline),
        });
        json!(parts.collect::<Vec<_>>())
    }

    /// An abbreviation and the end of its word; what it stands for stands behind its first use.
    fn abbreviation(&mut self, short: &str, long: &str, end: &str) -> Value {
        let new = self.told.is_new(short, long, &self.sentence);
        let word = format!("{}{}", plain(short), plain(end));
        json!(if new { format!("{word} ({})", plain(long)) } else { word })
    }

    fn inline(&mut self, inline: &Inline) -> Value {
        let words = self.chapter.words;
        match inline {
            Inline::Text(text)
            | Inline::Date { shown: text, .. }
            | Inline::Number { shown: text, .. }
            | Inline::Code(text) => self.ordered(text),
            Inline::Emphasis(inner) => json!({ "t": "em", "c": self.inlines(inner) }),
            Inline::Strong(inner) => json!({ "t": "strong", "c": self.inlines(inner) }),
            Inline::Citation(inner) => self.inlines(inner),
            Inline::Struck(inner) => {
                let struck = json!({ "t": "strike", "c": self.inlines(inner) });
                json!(["(", text!(words, "mark-struck"), " ", struck, ")"])
            }
            Inline::Checkbox(state) => self.checkbox(*state),
            Inline::Link { target, inlines } => self.link(target, inlines),
            Inline::Abbreviation { short, long } => self.abbreviation(short, long, ""),
            Inline::Term { key, inlines } => {
                if !self.terms.contains(key) {
                    self.terms.push(key.clone());
                }
                json!({ "t": "term", "c": self.inlines(inlines) })
            }
            Inline::Foreign { lang, inlines } => {
                let around = std::mem::replace(&mut self.around, lang.direction());
                let content = self.inlines(inlines);
                self.around = around;
                self.foreign(lang, content)
            }
            Inline::Phone { shown, number } if number.is_empty() => self.ltr(shown),
            Inline::Phone { shown, number } => {
                // A number that fits stays on one line.
                let shown = shown.replace(' ', "\u{a0}");
                json!({ "t": "link", "to": format!("tel:{number}"), "c": self.ltr(&shown) })
            }
            Inline::Email(address) => json!({ "t": "link", "to": format!("mailto:{address}"), "c": self.ltr(address) }),
            Inline::LineBreak => json!({ "t": "br" }),
            Inline::FootnoteMark(number) => {
                let shown = words.number(*number as u64);
                let blocks = self.chapter.edition.document.footnotes.get(number - 1);
                match blocks {
                    Some(blocks) if self.noted.insert(*number) => {
                        let content: Vec<Value> = blocks.iter().map(|block| self.note_part(block)).collect();
                        json!({ "t": "note", "number": shown, "c": content })
                    }
                    Some(_) => json!({ "t": "mark", "number": shown }),
                    None => json!([]),
                }
            }
        }
    }

    /// A drawn box, so that no font has to hold it; its words are in the tags.
    fn checkbox(&mut self, state: Checkbox) -> Value {
        let words = self.chapter.words;
        let (drawing, alt) = match state {
            Checkbox::Open => (include_bytes!("open.svg").as_slice(), text!(words, "mark-open")),
            Checkbox::Done => (include_bytes!("done.svg").as_slice(), text!(words, "mark-done")),
        };
        json!([{ "t": "box", "asset": self.asset(drawing), "alt": alt }, "\u{a0}"])
    }

    /// A footnote is one run of text on the page: its paragraphs follow each other.
    fn note_part(&mut self, block: &Block) -> Value {
        match block {
            Block::Paragraph(prose) => json!([self.prose(prose), " "]),
            other => self.block(other),
        }
    }

    /// Text that runs left to right whatever stands around it.
    fn ltr(&self, text: &str) -> Value {
        match direction::ltr(text) {
            Stretch::Plain(_) | Stretch::Isolated(_) if !self.rtl && self.around == Direction::Ltr => {
                json!(plain(text))
            }
            Stretch::Plain(_) | Stretch::Isolated(_) | Stretch::Overridden(_) => steered(text),
        }
    }

    /// Text whose numbers and codes keep their order.
    fn ordered(&self, text: &str) -> Value {
        let parts = direction::stretches(text, self.around);
        if let [Stretch::Plain(text)] = parts[..] {
            return json!(plain(text));
        }
        let parts = parts.into_iter().map(|stretch| match stretch {
            Stretch::Plain(text) => json!(plain(text)),
            Stretch::Isolated(text) | Stretch::Overridden(text) => steered(text),
        });
        json!(parts.collect::<Vec<_>>())
    }

    /// On paper nobody can follow a link, so its address stands after the words.
    fn link(&mut self, target: &Target, inlines: &[Inline]) -> Value {
        let content = self.inlines(inlines);
        match target {
            Target::Web(url) => {
                let shown = bare(url);
                let words = plain_text(inlines);
                let same = bare(&words) == shown;
                let link = json!({ "t": "link", "to": url, "c": content });
                if same { link } else { json!([link, " (", self.ltr(shown), ")"]) }
            }
            Target::Piece { collection, piece, .. } => {
                let edition = self.chapter.edition;
                let name = crate::content::PieceName { collection: collection.clone(), piece: piece.clone() };
                let address =
                    Address { piece: name, lang: edition.document.lang.clone(), level: edition.address.level };
                match self.chapter.base {
                    "" => json!({ "t": "strong", "c": content }),
                    base => json!({ "t": "link", "to": format!("{base}{}", address.folder()), "c": content }),
                }
            }
            Target::Section(_) => json!({ "t": "strong", "c": content }),
        }
    }

    fn blocks(&mut self, blocks: &[Block]) -> Value {
        json!(blocks.iter().map(|block| self.block(block)).collect::<Vec<_>>())
    }

    fn block(&mut self, block: &Block) -> Value {
        let words = self.chapter.words;
        match block {
            Block::Heading(heading) => {
                let level = heading.depth.get();
                let content = self.prose(&heading.text);
                json!({ "t": "h", "level": level, "c": content })
            }
            Block::Paragraph(prose) => p(self.prose(prose)),
            Block::List(list) => {
                let items: Vec<Value> = list.items.iter().map(|item| self.item(item)).collect();
                match list.ordering {
                    Ordering::Bulleted => bulleted(&list.items, items),
                    Ordering::Numbered(start) => json!({ "t": "enum", "start": start, "items": items }),
                }
            }
            Block::Definitions(definitions) => {
                let items: Vec<Value> = definitions
                    .iter()
                    .map(|definition| {
                        let mut terms: Vec<Value> = Vec::new();
                        for term in &definition.terms {
                            if !terms.is_empty() {
                                terms.push(json!({ "t": "br" }));
                            }
                            terms.push(self.prose(term));
                        }
                        // Each meaning but the first begins a paragraph.
                        let meanings = definition.meanings.iter().enumerate();
                        let meanings: Vec<Value> = meanings
                            .map(|(index, meaning)| if index == 0 { self.item(meaning) } else { self.blocks(meaning) })
                            .collect();
                        json!({ "term": terms, "c": meanings })
                    })
                    .collect();
                json!({ "t": "terms", "items": items })
            }
            Block::Table(table) => self.table(table),
            Block::Quote { blocks, source } => {
                let content = self.blocks(blocks);
                let source = source.as_ref().map(|source| self.prose(source));
                json!({ "t": "quote", "c": content, "source": source })
            }
            Block::Note { kind, blocks } => {
                let (title, colour) = match kind {
                    NoteKind::Information => (text!(words, "note-information"), "accent"),
                    NoteKind::Warning => (text!(words, "note-warning"), "danger"),
                    NoteKind::Danger => (text!(words, "note-danger"), "danger"),
                    NoteKind::Steps => (text!(words, "note-steps"), "good"),
                };
                let content = self.blocks(blocks);
                self.panel(colour, title, content)
            }
            Block::Figure(figure) => self.figure(figure),
            Block::Contact(contact) => self.contact(contact),
            Block::Question { question, answer } => {
                json!([
                    label(text!(words, "print-question")),
                    self.blocks(question),
                    label(text!(words, "print-answer")),
                    self.blocks(answer)
                ])
            }
            Block::Video(video) => self.video(video),
            Block::Code(prose) => {
                let parts = prose.iter().map(|sentence| {
                    let lines: Vec<String> = sentence.text().lines().map(|line| line.replace('\t', "    ")).collect();
                    json!({ "t": "code", "id": self.mark(&sentence.id), "text": lines.join("\n") })
                });
                json!(parts.collect::<Vec<_>>())
            }
            Block::Divider => json!({ "t": "divider" }),
        }
    }

    fn panel(&self, colour: &str, title: String, content: Value) -> Value {
        let side = if self.rtl { "right" } else { "left" };
        json!({ "t": "panel", "colour": colour, "side": side, "title": title, "c": content })
    }

    /// A list's item: a single paragraph stands in it without space around.
    fn item(&mut self, blocks: &[Block]) -> Value {
        match blocks {
            [Block::Paragraph(prose), rest @ ..] => json!([self.prose(prose), self.blocks(rest)]),
            blocks => self.blocks(blocks),
        }
    }

    fn table(&mut self, table: &Table) -> Value {
        let columns = table.header.len();
        let texts = |prose: &Prose| prose.iter().map(Sentence::text).collect::<Vec<_>>().join(" ");
        let (mut longest, mut weights) = (vec![String::new(); columns], vec![1_usize; columns]);
        for row in std::iter::once(&table.header).chain(&table.rows) {
            for ((cell, longest), weight) in row.iter().zip(&mut longest).zip(&mut weights) {
                let text = texts(cell);
                *weight = (*weight).max(text.chars().count());
                for word in text.split_whitespace() {
                    if word.chars().count() > longest.chars().count() {
                        word.clone_into(longest);
                    }
                }
            }
        }
        let caption = self.prose(&table.caption);
        let header: Vec<Value> = table.header.iter().map(|cell| self.prose(cell)).collect();
        let rows: Vec<Vec<Value>> =
            table.rows.iter().map(|row| row.iter().map(|cell| self.prose(cell)).collect()).collect();
        let align: Vec<&str> = table
            .align
            .iter()
            .map(|align| match align {
                crate::document::Align::Start => "start",
                crate::document::Align::Center => "center",
                crate::document::Align::End => "end",
            })
            .collect();
        json!({
            "t": "table",
            "caption": caption,
            "repeats": !header.iter().any(holds_link),
            "header": header,
            "plain-header": table.header.iter().map(|cell| direction::isolated(&plain(&texts(cell)), self.around)).collect::<Vec<_>>(),
            "align": align,
            "row-headers": table.row_headers == RowHeaders::FirstColumn,
            "rows": rows,
            "longest": longest,
            "weights": weights.iter().map(|weight| (*weight).min(60)).collect::<Vec<_>>(),
        })
    }

    fn figure(&mut self, figure: &Figure) -> Value {
        let words = self.chapter.words;
        let picture = &figure.picture;
        let asset = self.asset(&picture.bytes);
        let format = match picture.format {
            PictureFormat::Svg => "svg",
            PictureFormat::Png => "png",
            PictureFormat::Jpeg => "jpg",
        };
        let (alt, marks, decorative) = match &figure.alt {
            Alt::Text(alt) => {
                let text: Vec<String> = alt.iter().map(Sentence::text).collect();
                let marks: Vec<String> = alt.iter().map(|sentence| self.mark(&sentence.id)).collect();
                (plain(&text.join(" ")), marks, false)
            }
            Alt::Decorative => (String::from("decorative"), Vec::new(), true),
            Alt::Undescribed => (plain(&text!(words, "picture-undescribed")), Vec::new(), false),
        };
        let caption = self.prose(&figure.caption);
        // A small picture keeps its size; a large one takes the width of the text.
        let width = picture.width.saturating_mul(100) / 480;
        let node = json!({
            "t": "picture", "asset": asset, "format": format, "alt": alt, "marks": marks, "decorative": decorative,
            "caption": caption, "width": width.clamp(20, 100),
        });
        if figure.description.is_empty() {
            return node;
        }
        json!([node, label(text!(words, "print-picture-description")), self.blocks(&figure.description)])
    }

    /// The picture's number among the assets; two editions share one.
    fn asset(&mut self, picture: &[u8]) -> usize {
        let same = self.assets.iter().position(|asset| asset.as_slice() == picture);
        same.unwrap_or_else(|| {
            self.assets.push(Bytes::new(picture.to_vec()));
            self.assets.len() - 1
        })
    }

    fn contact(&mut self, contact: &Contact) -> Value {
        let words = self.chapter.words;
        let mut content = vec![p(json!({ "t": "strong", "c": self.prose(&contact.name) }))];
        match contact.reality {
            Reality::Real => {}
            Reality::Example => content.push(p(json!(text!(words, "contact-example")))),
        }
        let items: Vec<Value> = contact
            .lines
            .iter()
            .map(|(line, prose)| {
                let term = contact_label(words, *line);
                let shown = self.prose(prose);
                // Nobody answers at an example.
                let shown = if contact.reality == Reality::Example { unlinked(shown) } else { shown };
                json!({ "term": term, "c": shown })
            })
            .collect();
        content.push(json!({ "t": "terms", "items": items }));
        self.panel("accent", text!(words, "print-contact"), json!(content))
    }

    fn video(&mut self, video: &Video) -> Value {
        let words = self.chapter.words;
        let mut content = vec![p(json!({ "t": "strong", "c": self.prose(&video.title) }))];
        if video.sources.is_empty() {
            content.push(p(json!(text!(words, "print-video-missing"))));
        }
        content.push(label(text!(words, "print-transcript")));
        content.push(p(self.prose(&video.transcript)));
        self.panel("accent", text!(words, "print-video"), json!(content))
    }
}

/// The items of a list behind their marks. The box of a task is its mark, and it has no other.
fn bulleted(items: &[Vec<Block>], lowered: Vec<Value>) -> Value {
    let mut lists: Vec<(bool, Vec<Value>)> = Vec::new();
    for (item, lowered) in items.iter().zip(lowered) {
        let task = is_task(item);
        match lists.last_mut().filter(|(tasks, _)| *tasks == task) {
            Some((_, list)) => list.push(lowered),
            None => lists.push((task, vec![lowered])),
        }
    }
    let lists =
        lists.into_iter().map(|(tasks, items)| json!({ "t": if tasks { "tasks" } else { "list" }, "items": items }));
    json!(lists.collect::<Vec<_>>())
}

/// Text in another language than the text around it.
pub(super) fn foreign(lang: &Lang, around: &Lang, faces: &Faces, content: Value) -> Value {
    if lang == around {
        return content;
    }
    let direction = lang.direction();
    // Isolated, so that a comma between two passages keeps its place.
    let content = match (direction == around.direction(), direction) {
        (true, _) => content,
        (false, Direction::Ltr) => json!(["\u{2066}", content, "\u{2069}"]),
        (false, Direction::Rtl) => json!(["\u{2067}", content, "\u{2069}"]),
    };
    json!({ "t": "lang", "lang": typst_lang(lang), "fonts": faces.chain(lang), "c": content })
}

/// The language as Typst takes it: two or three letters.
pub(super) fn typst_lang(lang: &Lang) -> String {
    lang.primary().to_owned()
}

/// A web address without its scheme, as it is shown on paper.
fn bare(url: &str) -> &str {
    url.trim_start_matches("https://").trim_start_matches("http://").trim_end_matches('/')
}

/// Text between marks that keep it from left to right.
fn steered(text: &str) -> Value {
    json!({ "t": "ltr", "text": direction::ltr(&plain(text)).marked() })
}

/// A node in which nothing leads elsewhere.
fn unlinked(node: Value) -> Value {
    match node {
        Value::Array(nodes) => nodes.into_iter().map(unlinked).collect(),
        Value::Object(mut node) if node.get("t").and_then(Value::as_str) == Some("link") => {
            unlinked(node.remove("c").unwrap_or_default())
        }
        Value::Object(node) => node.into_iter().map(|(key, value)| (key, unlinked(value))).collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => node,
    }
}

/// Whether a node holds what leads elsewhere: a header that is repeated on the next page may hold none.
fn holds_link(node: &Value) -> bool {
    match node {
        Value::Array(nodes) => nodes.iter().any(holds_link),
        Value::Object(node) => {
            let leads = matches!(node.get("t").and_then(Value::as_str), Some("link" | "note"));
            leads || node.values().any(holds_link)
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => false,
    }
}
