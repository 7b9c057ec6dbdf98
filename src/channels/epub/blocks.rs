//! The blocks of a book's text, each as the element that means it.

use super::inlines::{Links, section_id, words_of};
use super::lower::BookLowering;
use crate::channels::countries::block_label;
use crate::channels::{Whereabouts, contact_label, is_task};
use crate::document::{
    Align, Alt, Block, Contact, Definition, Figure, Heading, List, NoteKind, Ordering, Picture, Prose, Reality,
    RowHeaders, Table, Video,
};
use crate::l10n::text;

impl BookLowering<'_> {
    pub(super) fn blocks(&mut self, blocks: &[Block]) {
        blocks.iter().for_each(|block| self.block(block));
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading(heading) => self.heading(heading),
            Block::Paragraph(prose) => self.paragraph("", prose),
            Block::List(list) => self.list(list),
            Block::Definitions(definitions) => self.definitions(definitions),
            Block::Table(table) => self.table(table),
            Block::Quote { blocks, source } => self.element("figure", &[("class", "quote")], |lower| {
                lower.element("blockquote", &[], |lower| lower.blocks(blocks));
                if let Some(source) = source {
                    lower.element("figcaption", &[], |lower| lower.prose(source));
                }
            }),
            Block::Note { kind, blocks } => self.note(*kind, blocks),
            Block::Country { countries, blocks } => {
                let label = block_label(countries, self.words);
                self.group("country", "group", label, |lower| lower.blocks(blocks));
            }
            Block::Figure(figure) => self.figure(figure),
            Block::Contact(contact) => self.contact(contact),
            Block::Question { question, answer } => {
                let (asked, answered) = (text!(self.words, "say-question"), text!(self.words, "say-answer"));
                self.group("question", "group", asked, |lower| {
                    lower.blocks(question);
                    lower.label("p", &[("class", "word")], &answered);
                    lower.blocks(answer);
                });
            }
            Block::Video(video) => self.video(video),
            Block::Code(prose) => self.element("pre", &[], |lower| {
                // Letters to be copied keep their order, whatever the direction around them.
                lower.element("code", &[("dir", "auto")], |lower| lower.prose_with(prose, Links::Refused));
            }),
            Block::Divider => self.out.empty("hr", &[]),
        }
        self.out.line();
    }

    fn heading(&mut self, heading: &Heading) {
        // The title alone has level 1; a heading that claims it is one of the text's.
        let depth = heading.depth.get().max(2);
        let id = section_id(&heading.id);
        self.element(&format!("h{depth}"), &[("id", &id)], |lower| lower.prose(&heading.text));
        self.entry(depth, &id, &heading.text);
        if depth == 2 {
            self.starts.extend(heading.text.first().map(|sentence| sentence.id.anchor()));
        }
    }

    fn list(&mut self, list: &List) {
        let (name, start) = match list.ordering {
            Ordering::Bulleted => ("ul", String::new()),
            Ordering::Numbered(1) => ("ol", String::new()),
            Ordering::Numbered(first) => ("ol", first.to_string()),
        };
        self.element(name, &[("start", &start)], |lower| {
            for item in &list.items {
                // The box of a task is its mark.
                let class = if name == "ul" && is_task(item) { "task" } else { "" };
                lower.element("li", &[("class", class)], |lower| lower.flow(item));
            }
        });
    }

    /// Writes the blocks of an item. A first paragraph gets no element of its own.
    fn flow(&mut self, blocks: &[Block]) {
        match blocks {
            [Block::Paragraph(prose), rest @ ..] => {
                self.prose(prose);
                self.blocks(rest);
            }
            blocks => self.blocks(blocks),
        }
    }

    fn definitions(&mut self, definitions: &[Definition]) {
        self.element("dl", &[], |lower| {
            for Definition { terms, meanings } in definitions {
                terms.iter().for_each(|term| lower.element("dt", &[], |lower| lower.prose(term)));
                meanings.iter().for_each(|meaning| lower.element("dd", &[], |lower| lower.flow(meaning)));
            }
        });
    }

    fn table(&mut self, table: &Table) {
        self.element("table", &[], |lower| {
            lower.element("caption", &[], |lower| lower.prose(&table.caption));
            lower.element("thead", &[], |lower| {
                lower.element("tr", &[], |lower| {
                    for (column, cell) in table.header.iter().enumerate() {
                        lower.cell(cell, "col", align(table, column));
                    }
                });
            });
            lower.element("tbody", &[], |lower| {
                for row in &table.rows {
                    lower.element("tr", &[], |lower| {
                        for (column, cell) in row.iter().enumerate() {
                            let is_header = column == 0 && table.row_headers == RowHeaders::FirstColumn;
                            lower.cell(cell, if is_header { "row" } else { "" }, align(table, column));
                        }
                    });
                }
            });
        });
    }

    /// Writes a cell; with a scope it names a row or a column. Without words it names nothing and is a plain cell.
    fn cell(&mut self, cell: &Prose, scope: &str, align: &str) {
        match scope.is_empty() || cell.is_empty() {
            true => self.element("td", &[("class", align)], |lower| lower.prose(cell)),
            false => self.element("th", &[("scope", scope), ("class", align)], |lower| lower.prose(cell)),
        }
    }

    fn note(&mut self, kind: NoteKind, blocks: &[Block]) {
        let words = self.words;
        let (class, role, label) = match kind {
            NoteKind::Information => ("note information", "note", text!(words, "note-information")),
            NoteKind::Warning => ("note warning", "note", text!(words, "note-warning")),
            NoteKind::Danger => ("note danger", "note", text!(words, "note-danger")),
            NoteKind::Steps => ("note steps", "group", text!(words, "note-steps")),
        };
        self.group(class, role, label, |lower| lower.blocks(blocks));
    }

    /// Writes a part of the text that stands apart, below its name.
    fn group(&mut self, class: &str, role: &str, label: String, inside: impl FnOnce(&mut Self)) {
        let id = self.name("part");
        self.element("div", &[("class", class), ("role", role), ("aria-labelledby", &id)], |lower| {
            lower.label("p", &[("class", "word"), ("id", &id)], &label);
            inside(lower);
        });
    }

    fn figure(&mut self, figure: &Figure) {
        let picture = &figure.picture;
        let (id, alt) = match &figure.alt {
            Alt::Text(prose) => {
                self.holds.pictures = true;
                let id = prose.first().map(|sentence| sentence.id.anchor()).unwrap_or_default();
                for sentence in prose {
                    self.places.insert(sentence.id.clone(), Whereabouts::Element(id.clone()));
                }
                (id, words_of(prose, self.lang))
            }
            Alt::Decorative => (String::new(), String::new()),
            Alt::Undescribed => {
                (self.holds.pictures, self.holds.undescribed) = (true, true);
                (String::new(), text!(self.words, "picture-undescribed"))
            }
        };
        let file = self.picture(picture);
        let (width, height) = (picture.width.to_string(), picture.height.to_string());
        let long = if figure.description.is_empty() { String::new() } else { self.name("description") };
        self.element("figure", &[("class", "picture")], |lower| {
            let attributes: [(&str, &str); 6] = [
                ("id", &id),
                ("src", &file),
                ("alt", &alt),
                ("width", &width),
                ("height", &height),
                ("aria-details", &long),
            ];
            lower.out.empty("img", &attributes);
            if !figure.caption.is_empty() {
                lower.element("figcaption", &[], |lower| lower.prose(&figure.caption));
            }
        });
        if !figure.description.is_empty() {
            self.holds.long_descriptions = true;
            let label = text!(self.words, "say-picture-description");
            self.element("div", &[("class", "long"), ("id", &long)], |lower| {
                lower.label("p", &[("class", "word")], &label);
                lower.blocks(&figure.description);
            });
        }
    }

    /// The name of a picture's file in the book.
    fn picture(&mut self, picture: &Picture) -> String {
        if let Some((file, _)) = self.pictures.iter().find(|(_, known)| known.name == picture.name) {
            return file.clone();
        }
        let file = format!("picture-{}.{}", self.pictures.len() + 1, super::package::end_of(picture.format));
        self.pictures.push((file.clone(), picture.clone()));
        file
    }

    fn contact(&mut self, contact: &Contact) {
        let id = self.name("contact");
        // An example must not be called: its numbers and addresses are no links.
        let links = match contact.reality {
            Reality::Real => Links::Allowed,
            Reality::Example => Links::Refused,
        };
        self.element("div", &[("class", "contact"), ("role", "group"), ("aria-labelledby", &id)], |lower| {
            lower.element("p", &[("class", "word"), ("id", &id)], |lower| lower.prose_with(&contact.name, links));
            if contact.reality == Reality::Example {
                lower.label("p", &[], &text!(lower.words, "contact-example"));
            }
            if contact.lines.is_empty() {
                return;
            }
            lower.element("dl", &[], |lower| {
                for (line, prose) in &contact.lines {
                    lower.label("dt", &[], &contact_label(lower.words, *line));
                    lower.element("dd", &[], |lower| lower.prose_with(prose, links));
                }
            });
        });
    }

    fn video(&mut self, video: &Video) {
        let words = self.words;
        let there = match video.sources.is_empty() {
            true => text!(words, "page-film-missing"),
            false => text!(words, "epub-no-video"),
        };
        self.group("film", "group", text!(words, "say-video"), |lower| {
            lower.paragraph("", &video.title);
            lower.label("p", &[], &there);
            lower.paragraph("", &video.transcript);
        });
    }
}

fn align(table: &Table, column: usize) -> &'static str {
    match table.align.get(column) {
        None | Some(Align::Start) => "",
        Some(Align::Center) => "center",
        Some(Align::End) => "end",
    }
}
