//! Blocks of colons, and alerts: notes, quotations, questions, figures.

use comrak::nodes::{AlertType, Node, NodeAlert, NodeValue};

use super::markdown::MarkdownReader;
use crate::document::{Block, Inline, NoteKind, Prose, Reality, RowHeaders, Sentence, SourceLocation};
use crate::finding::Finding;

/// The info line of a block, behind its colons.
pub(super) struct ContainerInfo {
    pub(super) name: String,
    /// The words behind the name, or in `title="…"`.
    title: String,
    /// Flags between braces, beside a title.
    pub(super) flags: Vec<String>,
}

impl ContainerInfo {
    pub(super) fn of(info: &str) -> Self {
        let info = without_end(info.trim());
        let end = info.find(|c: char| c.is_whitespace() || matches!(c, '{' | '[')).unwrap_or(info.len());
        let mut read = Self { name: info[..end].to_owned(), title: String::new(), flags: Vec::new() };
        let mut rest = info[end..].trim();
        let mut titles = Vec::new();
        while let Some((before, after)) = rest.split_once('{') {
            let Some((inside, after)) = after.split_once('}') else { break };
            titles.push(before.trim());
            match inside.trim().strip_prefix("title=") {
                Some(title) => titles.push(title.trim().trim_matches('"')),
                // Braces among words are words.
                None if !is_flag(&read.name, inside.trim()) && !before.trim().is_empty() => {
                    titles.push(&info[info.len() - after.len() - inside.len() - 2..info.len() - after.len()]);
                }
                None => read.flags.push(inside.trim().to_owned()),
            }
            rest = after;
        }
        titles.push(rest.trim());
        titles.retain(|title| !title.is_empty());
        read.title = titles.join(" ");
        // A title between brackets alone stands so in another product's text.
        if let Some(inside) = read.title.strip_prefix('[').and_then(|title| title.strip_suffix(']'))
            && !inside.contains('[')
        {
            read.title = inside.to_owned();
        }
        read
    }

    fn has(&self, flag: &str) -> bool {
        self.flags.iter().any(|known| known == flag)
    }
}

/// The words behind a block's name without the colons that end their line.
pub(super) fn without_end(info: &str) -> &str {
    let bare = info.trim_end().trim_end_matches(':');
    let ended = info.trim_end().len() - bare.len() >= 3 && bare.ends_with(char::is_whitespace);
    if ended { bare.trim_end() } else { info }
}

/// Returns `true` if what stands between braces behind the name of a block is no words.
fn is_flag(name: &str, inside: &str) -> bool {
    matches!(inside, "row-headers" | "example") || name == "country" && inside.starts_with("in=")
}

/// The kind of note that a block's name means, as this and other products name it.
fn note_kind(name: &str) -> Option<NoteKind> {
    match name {
        "information" | "info" | "note" | "tip" | "hint" | "details" => Some(NoteKind::Information),
        "warning" | "important" | "attention" | "caution" => Some(NoteKind::Warning),
        "danger" | "error" => Some(NoteKind::Danger),
        "steps" => Some(NoteKind::Steps),
        _ => None,
    }
}

impl MarkdownReader<'_> {
    pub(super) fn container(&self, node: Node<'_>, info: &str, nesting: usize) -> Vec<Block> {
        let info = ContainerInfo::of(info);
        let place = self.place(node);
        self.flags(&info, place);
        if let Some(kind) = note_kind(&info.name) {
            return vec![Block::Note { kind, blocks: self.titled(&info, node, nesting) }];
        }
        match info.name.as_str() {
            "table" => {
                let named = info.has("row-headers");
                let row_headers = if named { RowHeaders::FirstColumn } else { RowHeaders::None };
                self.captioned_table(node, row_headers, self.title(&info, place), nesting)
            }
            "quote" => vec![self.quote(self.titled(&info, node, nesting), node)],
            "figure" => {
                let mut blocks = self.described_figure(node, nesting);
                blocks.splice(0..0, self.title_block(&info, place));
                blocks
            }
            "contact" => {
                let reality = if info.has("example") { Reality::Example } else { Reality::Real };
                let mut blocks: Vec<Block> = self.title_block(&info, place).into_iter().collect();
                blocks.push(self.contact(node, reality));
                blocks
            }
            "country" => self.country(&info, node, nesting),
            "question" => vec![self.question(&info, node, nesting)],
            "video" => {
                let mut blocks: Vec<Block> = self.title_block(&info, place).into_iter().collect();
                blocks.push(self.video(node));
                blocks
            }
            name => {
                self.find(
                    Finding::error("syntax-unknown", self.file, place, format!("there is no block `{name}`")).help(
                        "content/README.md lists the blocks; an answer stands in a question, a description in a figure",
                    ),
                );
                vec![Block::Quote { blocks: self.titled(&info, node, nesting), source: None }]
            }
        }
    }

    /// Finds what stands between braces and means nothing there.
    fn flags(&self, info: &ContainerInfo, place: SourceLocation) {
        let known = |flag: &str| match info.name.as_str() {
            "table" => flag == "row-headers",
            "contact" => flag == "example",
            "country" => flag.starts_with("in="),
            _ => false,
        };
        for flag in info.flags.iter().filter(|flag| !known(flag)) {
            let message = format!("a block `{}` has no {{{flag}}}", info.name);
            self.find(
                Finding::error("syntax-unknown", self.file, place, message)
                    .help("write a title behind the name of the block: ::: warning Do not sign"),
            );
        }
    }

    /// The title of a block as words of weight.
    fn title(&self, info: &ContainerInfo, place: SourceLocation) -> Prose {
        let words = self.line(&info.title, place);
        if words.is_empty() { Vec::new() } else { Sentence::split(vec![Inline::Strong(words)], self.lang, place) }
    }

    fn title_block(&self, info: &ContainerInfo, place: SourceLocation) -> Option<Block> {
        let title = self.title(info, place);
        (!title.is_empty()).then_some(Block::Paragraph(title))
    }

    /// The blocks of a container below its title.
    pub(super) fn titled(&self, info: &ContainerInfo, node: Node<'_>, nesting: usize) -> Vec<Block> {
        let mut blocks: Vec<Block> = self.title_block(info, self.place(node)).into_iter().collect();
        blocks.extend(self.blocks(node, nesting));
        blocks
    }

    /// An alert as GitHub writes it: `> [!WARNING]`.
    pub(super) fn alert(&self, node: Node<'_>, alert: &NodeAlert, nesting: usize) -> Block {
        let kind = match alert.alert_type {
            AlertType::Note | AlertType::Tip => NoteKind::Information,
            AlertType::Important | AlertType::Warning => NoteKind::Warning,
            AlertType::Caution => NoteKind::Danger,
        };
        let title = alert.title.clone().unwrap_or_default();
        let info = ContainerInfo { name: String::new(), title, flags: Vec::new() };
        Block::Note { kind, blocks: self.titled(&info, node, nesting) }
    }

    fn question(&self, info: &ContainerInfo, node: Node<'_>, nesting: usize) -> Block {
        let (answers, question): (Vec<_>, Vec<_>) =
            node.children().partition(|child| directive(child).is_some_and(|info| info.name == "answer"));
        let mut asked: Vec<Block> = self.title_block(info, self.place(node)).into_iter().collect();
        asked.extend(question.into_iter().flat_map(|node| self.block(node, nesting)));
        let mut answer = Vec::new();
        for node in answers {
            let info = directive(&node).unwrap_or(ContainerInfo::of(""));
            self.flags(&info, self.place(node));
            answer.extend(self.titled(&info, node, nesting));
        }
        if answer.is_empty() {
            self.find(
                Finding::error("answer-missing", self.file, self.place(node), "the question has no answer")
                    .help("put `::: answer` inside it, and four colons around both"),
            );
        }
        Block::Question { question: asked, answer }
    }

    fn quote(&self, mut blocks: Vec<Block>, node: Node<'_>) -> Block {
        let mut source = None;
        if let Some(Block::Paragraph(last)) = blocks.last_mut()
            && let Some(Inline::Text(text)) = last.first_mut().and_then(|sentence| sentence.inlines.first_mut())
            && let Some(rest) = text.strip_prefix("-- ")
        {
            *text = rest.to_owned();
            let place = last.first().map_or_else(|| self.place(node), |sentence| sentence.place);
            let inlines = super::write::joined(last, self.lang);
            source = Some(Sentence::whole(inlines, place));
            blocks.pop();
        }
        Block::Quote { blocks, source }
    }

    fn described_figure(&self, node: Node<'_>, nesting: usize) -> Vec<Block> {
        let (mut image, mut description, mut others) = (None, Vec::new(), Vec::new());
        for child in node.children() {
            if let Some(info) = directive(&child).filter(|info| info.name == "description") {
                self.flags(&info, self.place(child));
                description.extend(self.titled(&info, child, nesting));
                continue;
            }
            let picture = child.first_child().filter(|first| matches!(first.data().value, NodeValue::Image(_)));
            let alone = picture.is_some_and(|picture| picture.next_sibling().is_none());
            match picture {
                Some(picture) if image.is_none() && alone => image = Some(picture),
                _ => {
                    self.find(
                        Finding::error(
                            "syntax-unknown",
                            self.file,
                            self.place(child),
                            "this does not belong in a figure's block",
                        )
                        .help("a figure's block holds one picture and one `::: description`"),
                    );
                    others.extend(self.block(child, nesting));
                }
            }
        }
        let Some(image) = image else {
            self.find(
                Finding::error("picture-missing", self.file, self.place(node), "the figure's block holds no picture")
                    .help("put the picture's line first in it"),
            );
            others.extend(description);
            return others;
        };
        self.figure(image, description).into_iter().chain(others).collect()
    }
}

/// Reads the info line of a node, if it is a block of colons.
fn directive(node: &Node<'_>) -> Option<ContainerInfo> {
    match &node.data().value {
        NodeValue::BlockDirective(directive) => Some(ContainerInfo::of(&directive.info)),
        _ => None,
    }
}
