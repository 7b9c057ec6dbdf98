//! Paragraphs, lists and words to define.

use comrak::nodes::{ListType, Node, NodeList, NodeValue};

use super::markdown::MarkdownReader;
use super::marks::{self, ParagraphLine};
use crate::document::{Block, Definition, Inline, List, Ordering, Prose, Sentence, SourceLocation};
use crate::finding::Finding;

/// Stands for words of weight, a link or code behind the beginning of a line.
const MARKED: char = '\u{fffc}';

impl MarkdownReader<'_> {
    /// A paragraph; a figure where a picture stands alone; a list where its lines begin with marks.
    pub(super) fn paragraph(&self, node: Node<'_>) -> Vec<Block> {
        let children: Vec<Node<'_>> = node.children().collect();
        if let [only] = children[..]
            && let NodeValue::Image(_) = only.data().value
        {
            return self.figure(only, Vec::new()).into_iter().collect();
        }
        let lines: Vec<&[Node<'_>]> = children.split(|child| is_break(child)).collect();
        let mut kinds = marks::lines(&lines.iter().map(|line| self.beginning(line)).collect::<Vec<_>>());
        let own = if is_item(node) {
            std::mem::replace(&mut kinds[0], ParagraphLine::Continues)
        } else {
            ParagraphLine::Continues
        };
        let mut blocks = Vec::new();
        let (mut from, mut at) = (0, 0);
        let mut kind = kinds[0];
        for (index, line) in lines.iter().enumerate() {
            at += line.len();
            let next = kinds.get(index + 1).copied();
            if next != Some(ParagraphLine::Continues) {
                let part = &children[from..at];
                let place =
                    if from == 0 { self.place(node) } else { self.place(part.first().copied().unwrap_or(node)) };
                let mut inlines = self.spans(place, |spans| spans.read_all(part));
                if from == 0 {
                    unsigned(&mut inlines, own);
                }
                self.part(inlines, place, kind, &mut blocks);
                from = at + 1;
                kind = next.unwrap_or(ParagraphLine::Continues);
            }
            at += 1;
        }
        blocks
    }

    /// Words that stand in lines: paragraphs and lists, as in [`Self::paragraph`].
    pub(super) fn paragraphs(&self, run: Vec<Inline>, place: SourceLocation) -> Vec<Block> {
        let mut lines: Vec<Vec<Inline>> = vec![Vec::new()];
        for inline in run {
            match (inline, lines.last_mut()) {
                (Inline::LineBreak, _) | (_, None) => lines.push(Vec::new()),
                (inline, Some(line)) => line.push(inline),
            }
        }
        let begins = lines.iter().map(|line| match line.first() {
            Some(Inline::Text(text)) if line.len() > 1 => format!("{}{MARKED}", text.trim_start()),
            Some(Inline::Text(text)) => text.trim_start().to_owned(),
            _ => String::new(),
        });
        let kinds = marks::lines(&begins.collect::<Vec<_>>());
        let mut blocks = Vec::new();
        let mut whole: Vec<Inline> = Vec::new();
        let mut kind = kinds[0];
        for (line, next) in lines.into_iter().zip(kinds.iter().skip(1).copied().map(Some).chain([None])) {
            whole.extend(Sentence::whole(line, place).into_iter().flat_map(|sentence| sentence.inlines));
            if next == Some(ParagraphLine::Continues) {
                whole.push(Inline::LineBreak);
            } else {
                self.part(std::mem::take(&mut whole), place, kind, &mut blocks);
                kind = next.unwrap_or(ParagraphLine::Continues);
            }
        }
        blocks
    }

    /// A part of a paragraph: a paragraph of its own, or an item of a list.
    fn part(&self, mut inlines: Vec<Inline>, place: SourceLocation, kind: ParagraphLine, blocks: &mut Vec<Block>) {
        unsigned(&mut inlines, kind);
        let prose = Sentence::split(inlines, self.lang, place);
        match (kind, blocks.last_mut()) {
            (ParagraphLine::Continues | ParagraphLine::Marked, _) if prose.is_empty() => {}
            (ParagraphLine::Continues | ParagraphLine::Marked, _) => blocks.push(Block::Paragraph(prose)),
            (ParagraphLine::Item(_) | ParagraphLine::Task(..), Some(Block::List(list))) => {
                list.items.push(vec![Block::Paragraph(prose)])
            }
            (ParagraphLine::Item(_) | ParagraphLine::Task(..), _) => {
                let items = vec![vec![Block::Paragraph(prose)]];
                blocks.push(Block::List(List { ordering: Ordering::Bulleted, items }));
            }
        }
    }

    /// The text at the beginning of a line; none where the line begins with a mark, or with a sign that is
    /// escaped or coded.
    fn beginning(&self, line: &[Node<'_>]) -> String {
        let Some(first) = line.first() else { return String::new() };
        let NodeValue::Text(text) = &first.data().value else { return String::new() };
        let start = first.data().sourcepos.start;
        let source = self.lines.get(start.line.saturating_sub(1)).and_then(|line| line.get(start.column.max(1) - 1..));
        if source.is_some_and(|source| source.starts_with('&')) {
            return String::new();
        }
        if line.len() > 1 { format!("{text}{MARKED}") } else { text.to_string() }
    }

    /// The words of a table's cell, which may be a task.
    pub(super) fn cell(&self, node: Node<'_>) -> Vec<Inline> {
        let mut inlines = self.inlines(node);
        let kind = marks::task(&self.beginning(&node.children().collect::<Vec<_>>()));
        unsigned(&mut inlines, kind);
        inlines
    }

    pub(super) fn list(&self, node: Node<'_>, list: &NodeList, nesting: usize) -> Block {
        if nesting == List::MAX_NESTING {
            self.find(
                Finding::error("nesting-too-deep", self.file, self.place(node), "lists nest more than 8 deep")
                    .help("split the list, or give the inner list a heading of its own")
                    .standard("WCAG 2.2 SC 1.3.1"),
            );
        }
        let ordering = match list.list_type {
            ListType::Bullet => Ordering::Bulleted,
            ListType::Ordered => Ordering::Numbered(u32::try_from(list.start).unwrap_or(1)),
        };
        self.numbers_of(node, list);
        let items = node.children().map(|item| self.blocks(item, nesting + 1)).collect();
        Block::List(List { ordering, items })
    }

    /// Finds an item whose number is not the one that it is shown with: the author may mean the number.
    fn numbers_of(&self, node: Node<'_>, list: &NodeList) {
        let numbers: Vec<usize> = node
            .children()
            .filter_map(|item| match &item.data().value {
                NodeValue::Item(item) if list.list_type == ListType::Ordered => Some(item.start),
                _ => None,
            })
            .collect();
        if numbers.iter().all(|number| *number == list.start) {
            return;
        }
        for ((item, number), shown) in node.children().zip(numbers).zip(list.start..) {
            if number != shown {
                let message = format!("the item has the number {number} and is shown with {shown}");
                self.find(
                    Finding::warning("list-number", self.file, self.place(item), message)
                        .help("number the items one after the other, or write a backslash: 7\\. and its words"),
                );
            }
        }
    }

    /// Words and their meanings. Each line before a meaning is a word; a meaning without a word belongs to
    /// the words before it.
    pub(super) fn definitions(&self, node: Node<'_>, nesting: usize) -> Block {
        let mut definitions: Vec<Definition> = Vec::new();
        for item in node.children() {
            let (mut terms, mut meanings) = (Vec::new(), Vec::new());
            for part in item.children() {
                match part.data().value {
                    NodeValue::DescriptionTerm => terms.extend(self.terms(part)),
                    _ => meanings.push(self.blocks(part, nesting)),
                }
            }
            match definitions.last_mut() {
                Some(before) if terms.is_empty() => before.meanings.extend(meanings),
                _ => definitions.push(Definition { terms, meanings }),
            }
        }
        Block::Definitions(definitions)
    }

    fn terms(&self, term: Node<'_>) -> Vec<Prose> {
        let place: SourceLocation = self.place(term);
        let words =
            term.first_child().map_or(term, |paragraph| if paragraph.data().value.block() { paragraph } else { term });
        let children: Vec<Node<'_>> = words.children().collect();
        let lines = children.split(|child| matches!(child.data().value, NodeValue::SoftBreak));
        let terms = lines.map(|line| Sentence::whole(self.spans(place, |spans| spans.read_all(line)), place));
        terms.filter(|term| !term.is_empty()).collect()
    }
}

fn is_break(node: &Node<'_>) -> bool {
    matches!(node.data().value, NodeValue::SoftBreak | NodeValue::LineBreak)
}

fn is_item(paragraph: Node<'_>) -> bool {
    let in_item = paragraph.parent().is_some_and(|parent| matches!(parent.data().value, NodeValue::Item(_)));
    in_item && paragraph.previous_sibling().is_none()
}

/// Takes the sign of an item or a task off its words; a task keeps its box.
fn unsigned(inlines: &mut Vec<Inline>, kind: ParagraphLine) {
    let (length, task) = match kind {
        ParagraphLine::Continues | ParagraphLine::Marked => return,
        ParagraphLine::Item(length) => (length, None),
        ParagraphLine::Task(state, length) => (length, Some(state)),
    };
    if let Some(Inline::Text(text)) = inlines.first_mut() {
        let trimmed = text.trim_start();
        *text = trimmed.get(length..).unwrap_or(trimmed).to_owned();
    }
    if matches!(inlines.first(), Some(Inline::Text(text)) if text.is_empty()) {
        inlines.remove(0);
    }
    if let Some(state) = task {
        inlines.insert(0, Inline::Checkbox(state));
    }
}
