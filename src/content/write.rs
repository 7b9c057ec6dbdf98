//! From a document back to Markdown that the front end reads as an equal document.

mod inlines;

#[cfg(test)]
mod tests;

use std::cell::RefCell;

use super::Wording;
use crate::document::{
    Align, Alt, Block, Contact, ContactLine, Definition, Document, Figure, Heading, Inline, List, NoteKind, Ordering,
    Prose, Reality, RowHeaders, SourceLocation, Table, Target, Video, plain_text,
};
use crate::lang::Lang;

pub(super) use inlines::joined;
use inlines::{InlineContext, written};
pub use inlines::{escape, inline_markdown};

/// The file of an edition: front matter and text. Reading it gives an equal document, with the same
/// ids; only the places differ.
#[must_use]
pub fn write(document: &Document, revised: &str, wording: &Wording) -> String {
    write_told(document, Some(revised), Some(wording))
}

/// Writes the file of an edition with the lines of the front matter that are known.
pub(super) fn write_told(document: &Document, revised: Option<&str>, wording: Option<&Wording>) -> String {
    let mut writer = EditionWriter { lang: &document.lang, sections: 0 };
    let mut text = writer.front(document, revised, wording);
    text.push_str(&writer.blocks(&document.blocks));
    for (index, footnote) in document.footnotes.iter().enumerate() {
        let body = writer.blocks(footnote);
        let begins_at_once = matches!(footnote.first(), Some(Block::Paragraph(_)));
        let gap = if begins_at_once || footnote.is_empty() { " " } else { "\n\n    " };
        text.push_str(&format!("\n[^{}]:{gap}{}", index + 1, indented(&body, "    ")));
    }
    text
}

struct EditionWriter<'a> {
    lang: &'a Lang,
    /// Headings so far.
    sections: usize,
}

impl EditionWriter<'_> {
    fn front(&self, document: &Document, revised: Option<&str>, wording: Option<&Wording>) -> String {
        let title = self.line(&document.title);
        let summary = self.line(&document.summary);
        let mut front = format!("---\ntitle: {}\nsummary: {}\n", scalar(&title), scalar(&summary));
        if let Some(revised) = revised {
            front.push_str(&format!("revised: {revised}\n"));
        }
        match wording {
            None => {}
            Some(Wording::Original) => front.push_str("translation: original\n"),
            Some(Wording::Person) => front.push_str("translation: person\n"),
            Some(Wording::Machine) => front.push_str("translation: machine\n"),
            Some(Wording::MachineReviewed { by, on }) => {
                front.push_str(&format!("translation: machine\nreviewed-by: {}\nreviewed-on: {on}\n", scalar(by)));
            }
        }
        front.push_str("---\n\n");
        front
    }

    /// A run of text that may break its lines.
    fn run(&self, prose: &Prose) -> String {
        written(&joined(prose, self.lang), InlineContext::Paragraph)
    }

    /// A run of text on one line.
    fn line(&self, prose: &Prose) -> String {
        written(&joined(prose, self.lang), InlineContext::Line)
    }

    /// Blocks with empty lines between them, and a line end after the last.
    fn blocks(&mut self, blocks: &[Block]) -> String {
        let mut text = String::new();
        let mut marker = Marker::First;
        let mut before: Option<&Block> = None;
        for block in blocks {
            marker = marker.after(before, block);
            let part = self.block(block, marker);
            if !text.is_empty() {
                text.push('\n');
            }
            text.push_str(&part);
            before = Some(block);
        }
        text
    }

    fn block(&mut self, block: &Block, marker: Marker) -> String {
        match block {
            Block::Heading(heading) => self.heading(heading),
            Block::Paragraph(prose) => format!("{}\n", self.run(prose)),
            Block::List(list) => self.list(list, marker),
            Block::Definitions(definitions) => self.definitions(definitions),
            Block::Table(table) => self.table(table),
            Block::Quote { blocks, source } => self.quote(blocks, source.as_ref()),
            Block::Note { kind, blocks } => {
                let name = match kind {
                    NoteKind::Information => "information",
                    NoteKind::Warning => "warning",
                    NoteKind::Danger => "danger",
                    NoteKind::Steps => "steps",
                };
                container(name, blocks, &self.blocks(blocks))
            }
            Block::Country { countries, blocks } => {
                let codes: Vec<&str> = countries.iter().map(|country| country.code()).collect();
                let name = format!("country {{in=\"{}\"}}", codes.join(" "));
                container(&name, blocks, &self.blocks(blocks))
            }
            Block::Figure(figure) => self.figure(figure),
            Block::Contact(contact) => self.contact(contact),
            Block::Question { question, answer } => {
                let inner = format!("{}\n{}", self.blocks(question), container("answer", answer, &self.blocks(answer)));
                let colons = ":".repeat(fence(question).max(fence(answer) + 1));
                format!("{colons} question\n{inner}{colons}\n")
            }
            Block::Video(video) => self.video(video),
            Block::Code(prose) => code(prose),
            Block::Divider => "---\n".to_owned(),
        }
    }

    fn heading(&mut self, heading: &Heading) -> String {
        self.sections += 1;
        let text = written(&joined(&heading.text, self.lang), InlineContext::Heading);
        let mut attributes = Vec::new();
        if heading.id != format!("part-{}", self.sections) || text.ends_with('}') {
            attributes.push(format!("#{}", heading.id));
        }
        match &heading.explains[..] {
            [] => {}
            [one] => attributes.push(format!("explains={one}")),
            many => attributes.push(format!("explains=\"{}\"", many.join(" "))),
        }
        let marks = "#".repeat(usize::from(heading.depth.get()));
        match attributes.is_empty() {
            true => format!("{marks} {text}\n"),
            false => format!("{marks} {text} {{{}}}\n", attributes.join(" ")),
        }
    }

    fn list(&mut self, list: &List, marker: Marker) -> String {
        let tight = is_tight(list);
        let mut text = String::new();
        for (index, item) in list.items.iter().enumerate() {
            let mark = match (list.ordering, marker) {
                (Ordering::Bulleted, Marker::First) => "- ".to_owned(),
                (Ordering::Bulleted, Marker::Second) => "* ".to_owned(),
                (Ordering::Numbered(start), marker) => {
                    let number = u64::from(start) + index as u64;
                    let end = if marker == Marker::First { '.' } else { ')' };
                    format!("{number}{end} ")
                }
            };
            let mut body = self.blocks(item);
            if let Some(rest) = body.strip_prefix("---\n") {
                body = format!("___\n{rest}");
            }
            if tight {
                body = body.replace("\n\n", "\n");
            } else if index > 0 {
                text.push('\n');
            }
            let inner = indented(&body, &" ".repeat(mark.len()));
            text.push_str(&mark);
            text.push_str(if inner.is_empty() { "\n" } else { &inner });
        }
        text
    }

    fn definitions(&mut self, definitions: &[Definition]) -> String {
        let mut parts = Vec::new();
        for Definition { terms, meanings } in definitions {
            let terms: Vec<String> = terms.iter().map(|term| format!("{}\n", self.run(term))).collect();
            if !terms.is_empty() {
                parts.push(terms.concat());
            }
            for meaning in meanings {
                parts.push(format!(": {}", indented(&self.blocks(meaning), "  ")));
            }
        }
        parts.join("\n")
    }

    fn table(&self, table: &Table) -> String {
        let row = |cells: &[Prose]| {
            let cells: Vec<String> = cells
                .iter()
                .map(|cell| written(&joined(cell, self.lang), InlineContext::Cell))
                .map(|cell| format!(" {cell} |"))
                .collect();
            format!("|{}\n", cells.concat())
        };
        let marks = table.align.iter().map(|align| match align {
            Align::Start => " --- |",
            Align::Center => " :-: |",
            Align::End => " --: |",
        });
        let mut rows = row(&table.header);
        rows.push_str(&format!("|{}\n", marks.collect::<String>()));
        table.rows.iter().for_each(|cells| rows.push_str(&row(cells)));
        if table.caption.is_empty() && table.row_headers == RowHeaders::None {
            return rows;
        }
        let flag = match table.row_headers {
            RowHeaders::FirstColumn => " {row-headers}",
            RowHeaders::None => "",
        };
        let caption =
            if table.caption.is_empty() { String::new() } else { format!("{}\n\n", self.run(&table.caption)) };
        format!("::: table{flag}\n{caption}{rows}:::\n")
    }

    fn quote(&mut self, blocks: &[Block], source: Option<&Prose>) -> String {
        let body = self.blocks(blocks);
        let Some(source) = source else {
            let lines: Vec<String> =
                body.lines().map(|line| format!("> {line}").trim_end().to_owned() + "\n").collect();
            return if lines.is_empty() { ">\n".to_owned() } else { lines.concat() };
        };
        let source = written(&joined(source, self.lang), InlineContext::Tail);
        // A line of hyphens alone would be a divider.
        let escape = if source.starts_with('-') { "\\" } else { "" };
        let source = format!("-- {escape}{source}\n");
        let gap = if body.is_empty() { "" } else { "\n" };
        container("quote", blocks, &format!("{body}{gap}{source}"))
    }

    fn figure(&mut self, figure: &Figure) -> String {
        let alt = match &figure.alt {
            Alt::Text(prose) => written(&joined(prose, self.lang), InlineContext::Tail),
            Alt::Decorative => "decorative".to_owned(),
            Alt::Undescribed => String::new(),
        };
        let caption = self.line(&figure.caption);
        let caption = caption.replace('\\', "\\\\").replace('"', "\\\"").replace('&', "\\&");
        let caption = if caption.is_empty() { caption } else { format!(" \"{caption}\"") };
        let picture = format!("![{alt}]({}{caption})\n", inlines::destination(&figure.picture.name));
        if figure.description.is_empty() {
            return picture;
        }
        let description = container("description", &figure.description, &self.blocks(&figure.description));
        let colons = ":".repeat(fence(&figure.description) + 1);
        format!("{colons} figure\n{picture}\n{description}{colons}\n")
    }

    fn contact(&self, contact: &Contact) -> String {
        let flag = match contact.reality {
            Reality::Example => " {example}",
            Reality::Real => "",
        };
        let mut text = format!("::: contact{flag}\n");
        if !contact.name.is_empty() {
            text.push_str(&format!("name: {}\n", self.line(&contact.name)));
        }
        for (line, prose) in &contact.lines {
            let name = line_name(*line);
            let value = match line {
                ContactLine::Phone | ContactLine::TextPhone | ContactLine::Email | ContactLine::Web => {
                    self.reached(*line, prose)
                }
                ContactLine::Place
                | ContactLine::Hours
                | ContactLine::Languages
                | ContactLine::Cost
                | ContactLine::More => self.line(prose),
            };
            text.push_str(&format!("{name}: {value}\n"));
        }
        text + ":::\n"
    }

    /// Numbers and addresses as they are shown, where reading that gives the same links; else with their marks.
    fn reached(&self, line: ContactLine, prose: &Prose) -> String {
        let bare = addresses(prose);
        let mut findings = Vec::new();
        let source =
            super::contact::ContactSource { file: "", lang: self.lang, findings: &RefCell::new(&mut findings) };
        let again = super::contact::inlines(&source, line, &bare, SourceLocation::default());
        if again == joined(prose, self.lang) { bare } else { self.line(prose) }
    }

    fn video(&self, video: &Video) -> String {
        let sources = video.sources.join(" ");
        let none = String::new();
        let lines = [
            ("title", &self.line(&video.title)),
            ("source", &sources),
            ("captions", video.captions.as_ref().unwrap_or(&none)),
            ("transcript", &self.line(&video.transcript)),
            ("audio-description", video.audio_description.as_ref().unwrap_or(&none)),
            ("sign-language", video.sign_language.as_ref().unwrap_or(&none)),
        ];
        let lines = lines.iter().filter(|(_, value)| !value.is_empty());
        let lines: String = lines.map(|(name, value)| format!("{name}: {value}\n")).collect();
        format!("::: video\n{lines}:::\n")
    }
}

/// Two lists of one sort that follow each other need different marks, or they become one.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Marker {
    First,
    Second,
}

impl Marker {
    fn after(self, before: Option<&Block>, block: &Block) -> Self {
        let (Some(Block::List(before)), Block::List(list)) = (before, block) else { return Self::First };
        let bulleted = |list: &List| list.ordering == Ordering::Bulleted;
        match self {
            Self::First if bulleted(before) == bulleted(list) => Self::Second,
            Self::First | Self::Second => Self::First,
        }
    }
}

/// The name of a contact's line in a file.
#[must_use]
pub fn line_name(line: ContactLine) -> &'static str {
    match line {
        ContactLine::Phone => "phone",
        ContactLine::TextPhone => "text-phone",
        ContactLine::Email => "email",
        ContactLine::Web => "web",
        ContactLine::Place => "place",
        ContactLine::Hours => "hours",
        ContactLine::Languages => "languages",
        ContactLine::Cost => "cost",
        ContactLine::More => "more",
    }
}

fn plain(prose: &Prose) -> String {
    prose.iter().map(|sentence| sentence.text()).collect::<Vec<_>>().join(" ")
}

/// The words of a line with the whole address of each link.
fn addresses(prose: &Prose) -> String {
    let parts = prose.iter().flat_map(|sentence| &sentence.inlines).map(|inline| match inline {
        Inline::Link { target: Target::Web(url), .. } => url.clone(),
        other => plain_text(std::slice::from_ref(other)),
    });
    parts.collect()
}

fn code(prose: &Prose) -> String {
    let text = prose.iter().map(|sentence| plain_text(&sentence.inlines)).collect::<String>();
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat((longest + 1).max(3));
    let gap = if text.is_empty() { "" } else { "\n" };
    format!("{fence}\n{text}{gap}{fence}\n")
}

/// A container around what is already written.
fn container(name: &str, blocks: &[Block], body: &str) -> String {
    let colons = ":".repeat(fence(blocks));
    format!("{colons} {name}\n{body}{colons}\n")
}

/// Returns the number of colons that a container around these blocks needs: one more than any inside it.
fn fence(blocks: &[Block]) -> usize {
    blocks.iter().map(|block| colons(block) + 1).max().unwrap_or(0).max(3)
}

/// The longest fence of colons that a block writes.
fn colons(block: &Block) -> usize {
    let inside = |blocks: &[Block]| blocks.iter().map(colons).max().unwrap_or(0);
    match block {
        Block::Heading(_) | Block::Paragraph(_) | Block::Divider => 0,
        Block::List(list) => list.items.iter().map(|item| inside(item)).max().unwrap_or(0),
        Block::Definitions(definitions) => {
            let meanings = definitions.iter().flat_map(|definition| &definition.meanings);
            meanings.map(|meaning| inside(meaning)).max().unwrap_or(0)
        }
        Block::Table(table) if table.caption.is_empty() && table.row_headers == RowHeaders::None => 0,
        Block::Table(_) | Block::Contact(_) | Block::Video(_) => 3,
        Block::Quote { blocks, source: None } => inside(blocks),
        Block::Quote { blocks, .. } | Block::Note { blocks, .. } | Block::Country { blocks, .. } => fence(blocks),
        Block::Figure(figure) if figure.description.is_empty() => 0,
        Block::Figure(figure) => fence(&figure.description) + 1,
        Block::Question { question, answer } => fence(question).max(fence(answer) + 1),
        Block::Code(prose) => {
            let text = plain(prose);
            text.lines()
                .map(|line| line.trim())
                .filter(|line| line.chars().all(|c| c == ':'))
                .map(str::len)
                .max()
                .unwrap_or(0)
        }
    }
}

/// Returns `true` if the items of a list need no empty lines between their blocks: each is a paragraph, and lists
/// that may follow a paragraph at once.
fn is_tight(list: &List) -> bool {
    let follows = |list: &List| {
        let starts = matches!(list.ordering, Ordering::Bulleted | Ordering::Numbered(1));
        starts && list.items.first().is_some_and(|item| !item.is_empty()) && is_tight(list)
    };
    list.items.iter().all(|item| match &item[..] {
        [] => true,
        [Block::Paragraph(_), rest @ ..] => {
            rest.iter().all(|block| if let Block::List(list) = block { follows(list) } else { false })
        }
        _ => false,
    })
}

/// Lines that belong to the mark before the first of them.
fn indented(text: &str, by: &str) -> String {
    let mut lines = text.lines();
    let mut out = lines.next().map(|line| format!("{line}\n")).unwrap_or_default();
    for line in lines {
        if !line.is_empty() {
            out.push_str(by);
            out.push_str(line);
        }
        out.push('\n');
    }
    out
}

/// A value of the front matter: as it is where YAML cannot mistake it, else between double quotes.
fn scalar(text: &str) -> String {
    const WORDS: [&str; 8] = ["true", "false", "null", "yes", "no", "on", "off", "y"];
    let plain = text.starts_with(char::is_alphabetic)
        && !text.contains(": ")
        && !text.contains(" #")
        && !text.ends_with(':')
        && !text.contains(['"', '\\', '\n', '\t', '\'', '{', '}', '[', ']', '&', '*', '|', '`', '%', '@'])
        && !WORDS.contains(&text.to_lowercase().as_str());
    if plain { text.to_owned() } else { format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"")) }
}
