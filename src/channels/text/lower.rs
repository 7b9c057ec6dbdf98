//! An edition as lines of plain text.

use std::collections::BTreeMap;

use crate::channels::countries::{block_label, elsewhere, written_for};
use crate::channels::reviewed::{isolated_name, review_lines, unchecked};
use crate::channels::{Whereabouts, contact_label};
use crate::content::{Edition, Level, Wording};
use crate::document::direction::isolated;
use crate::document::{
    Alt, Block, Checkbox, Contact, Figure, Heading, Inline, List, NoteKind, Ordering, Prose, Reality, Sentence,
    SentenceId, Table, Target, Video, plain_text,
};
use crate::l10n::{Messages, text};
use crate::lang::Lang;

/// A text, and the line on which each sentence begins.
pub(super) struct Text {
    pub(super) text: String,
    pub(super) places: BTreeMap<SentenceId, Whereabouts>,
}

/// Lowers an edition.
pub(super) fn lower(edition: &Edition, words: &Messages) -> Text {
    let document = &edition.document;
    let mut writer =
        TextWriter { words, lang: &document.lang, lines: Vec::new(), indent: String::new(), places: BTreeMap::new() };
    writer.prose("# ", &document.title);
    writer.notices(edition);
    writer.prose("", &document.summary);
    writer.blocks(&document.blocks);
    if !document.footnotes.is_empty() {
        writer.label(&format!("## {}", text!(words, "page-notes")));
        for (number, footnote) in (1_u64..).zip(&document.footnotes) {
            writer.item(&format!("{{{}}} ", words.number(number)), footnote);
        }
    }
    if let Some(written_for) = written_for(edition, words) {
        writer.gap();
        writer.label(&format!("## {}", text!(words, "country-title")));
        writer.label(&written_for);
    }
    writer.reviews(edition);
    writer.finish()
}

struct TextWriter<'a> {
    words: &'a Messages,
    lang: &'a Lang,
    lines: Vec<String>,
    /// Beginning of every line.
    indent: String,
    places: BTreeMap<SentenceId, Whereabouts>,
}

impl TextWriter<'_> {
    fn finish(mut self) -> Text {
        while self.lines.last().is_some_and(String::is_empty) {
            self.lines.pop();
        }
        Text { text: self.lines.join("\n") + "\n", places: self.places }
    }

    /// A line of a paragraph of its own.
    fn label(&mut self, label: &str) {
        self.lines.push(format!("{}{}", self.indent, escaped(label)));
        self.gap();
    }

    /// An empty line, one at most.
    fn gap(&mut self) {
        if self.lines.last().is_some_and(|line| !line.is_empty()) {
            self.lines.push(String::new());
        }
    }

    /// A paragraph: all its sentences on one line, behind a mark.
    fn prose(&mut self, mark: &str, prose: &Prose) {
        self.line(mark, prose);
        self.gap();
    }

    fn line(&mut self, mark: &str, prose: &Prose) {
        if prose.is_empty() {
            return;
        }
        let number = self.lines.len() + 1;
        for sentence in prose {
            self.places.insert(sentence.id.clone(), Whereabouts::Line(number));
        }
        let sentences: Vec<String> = prose.iter().map(|sentence| self.sentence(sentence)).collect();
        self.lines.push(format!("{}{mark}{}", self.indent, sentences.join(" ")));
    }

    /// Writes the notices that a reader needs before trusting the words.
    fn notices(&mut self, edition: &Edition) {
        let words = self.words;
        if let Some(elsewhere) = elsewhere(edition, words) {
            self.label(&elsewhere);
        }
        if edition.address.level == Level::Plain {
            self.label(&text!(words, "level-plain"));
        }
        match &edition.wording_with_reviews() {
            Wording::Original | Wording::Person => {}
            Wording::Machine => self.label(&text!(words, "wording-machine")),
            Wording::MachineReviewed { by, on } => {
                let date = words.date(on);
                self.label(&text!(words, "wording-reviewed", name = isolated_name(by, words), date = date.as_str()));
            }
        }
    }

    /// Writes who has checked the text, below a heading of its own.
    fn reviews(&mut self, edition: &Edition) {
        let words = self.words;
        let (told, unchecked) = (review_lines(edition, words), unchecked(edition, words));
        if told.is_empty() && unchecked.is_none() {
            return;
        }
        self.gap();
        self.label(&format!("## {}", text!(words, "reviews-title")));
        for line in told.iter().flatten() {
            let own = line.own.as_ref().map(|(own, lang)| match lang == self.lang {
                true => format!(" {}", escaped(own)),
                false => format!(" {{{lang}: {}}}", escaped(own)),
            });
            self.lines.push(format!("- {}{}", escaped(&line.words), own.unwrap_or_default()));
        }
        self.gap();
        unchecked.iter().for_each(|unchecked| self.label(unchecked));
    }

    fn blocks(&mut self, blocks: &[Block]) {
        blocks.iter().for_each(|block| self.block(block));
    }

    fn block(&mut self, block: &Block) {
        let words = self.words;
        match block {
            Block::Heading(Heading { depth, text, .. }) => {
                self.prose(&format!("{} ", "#".repeat(usize::from(depth.get()))), text);
            }
            Block::Paragraph(prose) | Block::Code(prose) => self.prose("", prose),
            Block::List(list) => self.list(list),
            Block::Definitions(definitions) => {
                for definition in definitions {
                    definition.terms.iter().for_each(|term| self.line("", term));
                    self.inside("  ", |writer| definition.meanings.iter().for_each(|meaning| writer.blocks(meaning)));
                }
            }
            Block::Table(table) => self.table(table),
            Block::Quote { blocks, source } => self.inside("> ", |writer| {
                writer.blocks(blocks);
                source.iter().for_each(|source| writer.prose("— ", source));
            }),
            Block::Note { kind, blocks } => {
                self.label(&match kind {
                    NoteKind::Information => text!(words, "say-note-information"),
                    NoteKind::Warning => text!(words, "say-note-warning"),
                    NoteKind::Danger => text!(words, "say-note-danger"),
                    NoteKind::Steps => text!(words, "say-note-steps"),
                });
                self.inside("  ", |writer| writer.blocks(blocks));
            }
            Block::Country { countries, blocks } => {
                self.label(&block_label(countries, words));
                self.inside("  ", |writer| writer.blocks(blocks));
            }
            Block::Figure(figure) => self.figure(figure),
            Block::Contact(contact) => self.contact(contact),
            Block::Question { question, answer } => {
                self.label(&text!(words, "say-question"));
                self.blocks(question);
                self.label(&text!(words, "say-answer"));
                self.blocks(answer);
            }
            Block::Video(video) => self.video(video),
            Block::Divider => self.label("* * *"),
        }
    }

    /// Writes lines that begin with more than those around them.
    fn inside(&mut self, more: &str, write: impl FnOnce(&mut Self)) {
        let before = self.indent.len();
        self.indent.push_str(more);
        write(self);
        self.indent.truncate(before);
        self.gap();
    }

    fn list(&mut self, list: &List) {
        for (index, item) in (0_u64..).zip(&list.items) {
            let mark = match list.ordering {
                Ordering::Bulleted => "- ".to_owned(),
                Ordering::Numbered(first) => format!("{}. ", self.words.number(u64::from(first) + index)),
            };
            self.item(&mark, item);
        }
        self.gap();
    }

    /// Blocks behind a mark: the first stands beside it, the others are indented.
    fn item(&mut self, mark: &str, blocks: &[Block]) {
        let rest = match blocks {
            [Block::Paragraph(prose), rest @ ..] => {
                self.line(mark, prose);
                rest
            }
            blocks => {
                self.lines.push(format!("{}{}", self.indent, mark.trim_end()));
                blocks
            }
        };
        if !rest.is_empty() {
            self.inside("  ", |writer| writer.blocks(rest));
        }
    }

    /// The names of the columns, then row by row each cell behind its column's name.
    fn table(&mut self, table: &Table) {
        self.prose("", &table.caption);
        table.header.iter().for_each(|header| self.line("", header));
        self.gap();
        for row in &table.rows {
            for (index, (header, cell)) in table.header.iter().zip(row).enumerate() {
                let name: Vec<String> = header.iter().map(Sentence::text).collect();
                let mark = if index == 0 { "- " } else { "  " };
                let name = escaped(&name.join(" "));
                let between = if name.is_empty() { "" } else { ": " };
                self.line(&format!("{mark}{name}{between}"), cell);
            }
        }
        self.gap();
    }

    fn figure(&mut self, figure: &Figure) {
        let words = self.words;
        match &figure.alt {
            Alt::Text(alt) => {
                self.label(&text!(words, "say-picture"));
                self.prose("", alt);
            }
            Alt::Decorative => {}
            Alt::Undescribed => self.label(&text!(words, "say-picture-undescribed")),
        }
        self.prose("", &figure.caption);
        self.blocks(&figure.description);
    }

    fn contact(&mut self, contact: &Contact) {
        let words = self.words;
        self.line("", &contact.name);
        if contact.reality == Reality::Example {
            self.lines.push(format!("{}{}", self.indent, text!(words, "contact-example")));
        }
        for (line, prose) in &contact.lines {
            self.line(&format!("{}: ", contact_label(words, *line).trim_end_matches([':', '：'])), prose);
        }
        self.gap();
    }

    fn video(&mut self, video: &Video) {
        let words = self.words;
        self.label(&text!(words, "say-video"));
        self.prose("", &video.title);
        if video.sources.is_empty() {
            self.label(&text!(words, "say-video-missing"));
        }
        self.label(&text!(words, "say-transcript"));
        self.prose("", &video.transcript);
    }

    fn sentence(&self, sentence: &Sentence) -> String {
        let mut out = String::new();
        self.inlines(&sentence.inlines, self.lang, &mut out);
        let written: Vec<&str> = out.split_whitespace().collect();
        isolated(&written.join(" "), self.lang.direction())
    }

    fn inlines(&self, inlines: &[Inline], lang: &Lang, out: &mut String) {
        for inline in inlines {
            match inline {
                Inline::Text(text)
                | Inline::Code(text)
                | Inline::Email(text)
                | Inline::Phone { shown: text, .. }
                | Inline::Date { shown: text, .. }
                | Inline::Number { shown: text, .. } => add(out, &escaped(text)),
                Inline::Abbreviation { short, long } => {
                    add(out, &escaped(short));
                    mark(out, &escaped(long));
                }
                Inline::Emphasis(inner)
                | Inline::Strong(inner)
                | Inline::Citation(inner)
                | Inline::Term { inlines: inner, .. } => self.inlines(inner, lang, out),
                Inline::Struck(inner) => {
                    add(out, &format!("{{{}}} ", escaped(&text!(self.words, "mark-struck"))));
                    self.inlines(inner, lang, out);
                    mark(out, &escaped(&text!(self.words, "mark-struck-end")));
                }
                Inline::Link { target, inlines: inner } => {
                    self.inlines(inner, lang, out);
                    if let Target::Web(url) = target
                        && !plain_text(inner).contains(url.as_str())
                    {
                        mark(out, &escaped(url));
                    }
                }
                Inline::Foreign { lang: other, inlines: inner } if other != lang => {
                    add(out, &format!("{{{}: ", other.in_files()));
                    self.inlines(inner, other, out);
                    add(out, "}");
                }
                Inline::Foreign { lang: other, inlines: inner } => self.inlines(inner, other, out),
                Inline::LineBreak => out.push(' '),
                Inline::FootnoteMark(number) => mark(out, &self.words.number(*number as u64)),
                Inline::Checkbox(Checkbox::Open) => add(out, "{ } "),
                Inline::Checkbox(Checkbox::Done) => add(out, "{x} "),
            }
        }
    }
}

/// Adds text to a line. Braces that stand beside each other are two signs of the author; a space parts all others.
fn add(out: &mut String, text: &str) {
    let touch = |brace: char| out.ends_with(brace) && text.starts_with(brace);
    if touch('{') || touch('}') {
        out.push(' ');
    }
    out.push_str(text);
}

/// Adds words of the channel in braces behind a space. Words in which braces stand do not touch the braces around.
fn mark(out: &mut String, words: &str) {
    let begin = if words.starts_with('{') { " " } else { "" };
    let end = if words.ends_with('}') { " " } else { "" };
    out.push_str(&format!(" {{{begin}{words}{end}}}"));
}

/// The author's words with doubled braces.
fn escaped(text: &str) -> String {
    text.replace('{', "{{").replace('}', "}}")
}
