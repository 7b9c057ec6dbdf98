//! Lowers blocks: lists, tables, figures, contacts, films.

use super::*;

/// Kinds of panels. Each is kept on one page up to its own height.
#[derive(Debug, Clone, Copy)]
pub(super) enum KeptWhole {
    /// A name with its number and address: up to nearly a whole page.
    Contact,
    Note,
}

impl PrintLowering<'_> {
    pub(super) fn blocks(&mut self, blocks: &[Block]) -> Value {
        json!(blocks.iter().map(|block| self.block(block)).collect::<Vec<_>>())
    }

    pub(super) fn block(&mut self, block: &Block) -> Value {
        let words = self.chapter.words;
        match block {
            Block::Heading(heading) => {
                let level = heading.depth.get();
                let content = self.prose(&heading.text);
                let title = json!({ "t": "h", "level": level, "c": content });
                match explains(self.chapter.library, self.chapter.edition, heading, words) {
                    Some(explains) => json!([title, label(explains)]),
                    None => title,
                }
            }
            Block::Paragraph(prose) => p(self.prose(prose)),
            Block::List(list) => {
                let items: Vec<Value> = list.items.iter().map(|item| self.item(item)).collect();
                match list.ordering {
                    Ordering::Bulleted => bulleted(&list.items, items),
                    Ordering::Numbered(start) => {
                        let steps: Vec<Value> =
                            list.items.iter().zip(items).map(|(item, lowered)| step(item, lowered)).collect();
                        json!({ "t": "enum", "start": start, "items": steps })
                    }
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
                self.panel(colour, title, content, KeptWhole::Note)
            }
            Block::Country { countries, blocks } => {
                let content = self.blocks(blocks);
                self.panel("accent", block_label(countries, words), content, KeptWhole::Note)
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

    pub(super) fn panel(&self, colour: &str, title: String, content: Value, kept: KeptWhole) -> Value {
        let side = if self.rtl { "right" } else { "left" };
        let whole = match kept {
            KeptWhole::Contact => "contact",
            KeptWhole::Note => "note",
        };
        json!({ "t": "panel", "colour": colour, "side": side, "title": title, "whole": whole, "c": content })
    }

    /// A list's item: a single paragraph stands in it without space around.
    pub(super) fn item(&mut self, blocks: &[Block]) -> Value {
        match blocks {
            [Block::Paragraph(prose), rest @ ..] => json!([self.prose(prose), self.blocks(rest)]),
            blocks => self.blocks(blocks),
        }
    }

    pub(super) fn table(&mut self, table: &Table) -> Value {
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

    pub(super) fn figure(&mut self, figure: &Figure) -> Value {
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
    pub(super) fn asset(&mut self, picture: &[u8]) -> usize {
        let same = self.assets.iter().position(|asset| asset.as_slice() == picture);
        same.unwrap_or_else(|| {
            self.assets.push(Bytes::new(picture.to_vec()));
            self.assets.len() - 1
        })
    }

    pub(super) fn contact(&mut self, contact: &Contact) -> Value {
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
        self.panel("accent", text!(words, "print-contact"), json!(content), KeptWhole::Contact)
    }

    pub(super) fn video(&mut self, video: &Video) -> Value {
        let words = self.chapter.words;
        let mut content = vec![p(json!({ "t": "strong", "c": self.prose(&video.title) }))];
        if video.sources.is_empty() {
            content.push(p(json!(text!(words, "print-video-missing"))));
        }
        content.push(label(text!(words, "print-transcript")));
        content.push(p(self.prose(&video.transcript)));
        self.panel("accent", text!(words, "print-video"), json!(content), KeptWhole::Note)
    }
}

/// An item of a numbered list. One of more than a few lines is kept on one page.
fn step(item: &[Block], lowered: Value) -> Value {
    const SHORT: usize = 80;
    let letters: usize = item
        .iter()
        .map(|block| match block {
            Block::Paragraph(prose) => prose.iter().map(|sentence| sentence.text().chars().count()).sum(),
            _ => SHORT,
        })
        .sum();
    if letters <= SHORT { lowered } else { json!({ "t": "step", "c": lowered }) }
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
