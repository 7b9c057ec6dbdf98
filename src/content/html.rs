//! Blocks of HTML: what their elements mean, as blocks of the document.

use ego_tree::NodeRef;
use scraper::{Html, Node as Dom};

use super::emphasis::push;
use super::inlines::Spans;
use super::line::parse_line;
use super::markdown::MarkdownReader;
use super::tags::{REFUSED, Tag, TagSide, is_tag, without_false_tags};
use crate::document::{
    Align, Block, Definition, Inline, List, Ordering, Prose, RowHeaders, Sentence, SourceLocation, Table,
};
use crate::finding::Finding;

/// Elements inside each other beyond this are read as their text.
const DEEPEST: usize = 40;

/// Longer blocks of HTML are read as their text.
const MAX_CHARS: usize = 200_000;

/// Elements whose content stands in lines of its own.
const CONTAINERS: [&str; 26] = [
    "p",
    "div",
    "section",
    "article",
    "main",
    "header",
    "footer",
    "nav",
    "aside",
    "center",
    "address",
    "fieldset",
    "form",
    "figure",
    "figcaption",
    "details",
    "html",
    "body",
    "head",
    "tr",
    "td",
    "th",
    "tbody",
    "thead",
    "li",
    "dd",
];

/// Blocks as they are put together, and the words that wait for the end of their paragraph.
#[derive(Default)]
struct Flow {
    blocks: Vec<Block>,
    run: Vec<Inline>,
}

struct Elements<'r, 'a> {
    reader: &'r MarkdownReader<'a>,
    place: SourceLocation,
}

impl MarkdownReader<'_> {
    /// The blocks that a block of HTML means.
    pub(super) fn html(&self, html: &str, place: SourceLocation) -> Vec<Block> {
        self.find(super::inlines::raw_html(self.file, place));
        let elements = Elements { reader: self, place };
        let mut parsed = Html::parse_fragment(&without_false_tags(html));
        elements.take_hidden(&mut parsed);
        elements.declarations(html, &parsed);
        if html.len() > MAX_CHARS {
            self.find(
                Finding::error("nesting-too-deep", self.file, place, "the HTML is too long to be converted")
                    .help("write the text in Markdown"),
            );
            let text = text_of(parsed.tree.root());
            return elements.paragraph(vec![Inline::Text(text)]);
        }
        let mut flow = Flow::default();
        elements.children(parsed.tree.root(), 0, &mut flow);
        elements.flush(&mut flow);
        flow.blocks
    }
}

impl Elements<'_, '_> {
    /// Takes out what a browser would not show, and says what it was.
    fn take_hidden(&self, html: &mut Html) {
        let hidden = |node: &NodeRef<'_, Dom>| node.value().is_element() && tag(*node).is_hidden();
        let outermost = |node: &NodeRef<'_, Dom>| hidden(node) && !node.ancestors().any(|above| hidden(&above));
        let found: Vec<_> = html.tree.root().descendants().filter(outermost).map(|node| node.id()).collect();
        for id in found {
            if let Some(node) = html.tree.get(id).filter(|node| !words_of(*node).trim().is_empty()) {
                self.spans(|spans| spans.refused(name_of(node), &words_of(node)));
            }
            if let Some(mut node) = html.tree.get_mut(id) {
                node.detach();
            }
        }
    }

    /// Says what stands in marks that are no elements, such as `<![CDATA[…]]>`, `<?…?>` and `<!DOCTYPE …>`. Authors'
    /// comments were taken out before.
    fn declarations(&self, html: &str, parsed: &Html) {
        let texts = parsed.tree.values().filter_map(|node| match node {
            Dom::Comment(comment) => Some(comment.to_string()),
            _ => None,
        });
        let is_doctype = |inside: &&str| inside.get(..7).is_some_and(|begin| begin.eq_ignore_ascii_case("doctype"));
        let doctypes = html
            .split("<!")
            .skip(1)
            .filter(is_doctype)
            .map(|inside| inside.split('>').next().unwrap_or(inside).to_owned());
        for text in texts.chain(doctypes).filter(|text| text.contains(char::is_alphanumeric)) {
            self.spans(|spans| spans.refused("!", &text));
        }
    }

    fn spans<T>(&self, read: impl FnOnce(&Spans<'_, '_>) -> T) -> T {
        self.reader.spans(self.place, read)
    }

    fn paragraph(&self, run: Vec<Inline>) -> Vec<Block> {
        self.reader.paragraphs(run, self.place)
    }

    fn prose(&self, run: Vec<Inline>) -> Prose {
        Sentence::split(run, self.reader.lang, self.place)
    }

    fn flush(&self, flow: &mut Flow) {
        let run = std::mem::take(&mut flow.run);
        flow.blocks.extend(self.paragraph(run));
    }

    fn blocks(&self, node: NodeRef<'_, Dom>, depth: usize) -> Vec<Block> {
        let mut flow = Flow::default();
        self.children(node, depth, &mut flow);
        self.flush(&mut flow);
        flow.blocks
    }

    fn children(&self, node: NodeRef<'_, Dom>, depth: usize, flow: &mut Flow) {
        if depth > DEEPEST {
            return push(&mut flow.run, Inline::Text(text_of(node)));
        }
        for child in node.children() {
            match child.value() {
                Dom::Text(text) => self.text(text, &mut flow.run),
                Dom::Element(element) => self.element(child, element.name(), depth + 1, flow),
                Dom::Document | Dom::Fragment => self.children(child, depth + 1, flow),
                Dom::Doctype(_) | Dom::Comment(_) | Dom::ProcessingInstruction(_) => {}
            }
        }
    }

    fn element(&self, node: NodeRef<'_, Dom>, name: &str, depth: usize, flow: &mut Flow) {
        if let Some(text) = placeholder(node) {
            push(&mut flow.run, Inline::Text(text));
            return self.children(node, depth, flow);
        }
        match name {
            "summary" | "legend" | "title" => {
                self.flush(flow);
                let words = self.inlines(node, depth);
                if !words.is_empty() {
                    flow.blocks.extend(self.paragraph(vec![Inline::Strong(words)]));
                }
            }
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                self.flush(flow);
                let level = name.bytes().last().map_or(2, |digit| digit - b'0');
                let id = Some(tag(node).attribute("id").to_owned()).filter(|id| !id.is_empty());
                let words = self.inlines(node, depth);
                flow.blocks.push(self.reader.heading_of(level, id, Vec::new(), words, self.place));
            }
            "ul" | "ol" | "menu" => {
                self.flush(flow);
                flow.blocks.extend(self.list(node, name, depth));
            }
            "dl" => {
                self.flush(flow);
                flow.blocks.extend(self.definitions(node, depth));
            }
            "table" => {
                self.flush(flow);
                flow.blocks.extend(self.table(node, depth));
            }
            "blockquote" => {
                self.flush(flow);
                flow.blocks.push(Block::Quote { blocks: self.blocks(node, depth), source: None });
            }
            "pre" => {
                self.flush(flow);
                let text = text_of(node).trim_matches('\n').to_owned();
                if !text.trim().is_empty() {
                    flow.blocks.push(Block::Code(Sentence::whole(vec![Inline::Code(text)], self.place)));
                }
            }
            "hr" => {
                self.flush(flow);
                flow.blocks.push(Block::Divider);
            }
            "img" => {
                self.flush(flow);
                let tag = tag(node);
                let words = vec![Inline::Text(tag.attribute("alt").to_owned())];
                flow.blocks.push(self.reader.figure_of(
                    tag.attribute("src"),
                    words,
                    tag.attribute("title"),
                    self.place,
                ));
            }
            name if CONTAINERS.contains(&name) => {
                self.flush(flow);
                self.children(node, depth, flow);
                self.flush(flow);
            }
            _ => flow.run.extend(self.inline(node, depth)),
        }
    }

    /// Text between tags: white space is one space, and marks of Markdown are read.
    fn text(&self, text: &str, run: &mut Vec<Inline>) {
        let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
        self.spans(|spans| spans.others(&words));
        let space = |at: bool| Inline::Text(if at { " ".to_owned() } else { String::new() });
        push(run, space(text.starts_with(char::is_whitespace)));
        if words.contains("**") || words.contains("](") || words.contains("]{") {
            let mut findings = Vec::new();
            let read = parse_line(&words, self.place, self.reader.file, self.reader.lang, &mut findings);
            findings.into_iter().for_each(|finding| self.reader.find(finding));
            read.into_iter().for_each(|inline| push(run, inline));
        } else {
            push(run, Inline::Text(words.clone()));
        }
        push(run, space(!words.is_empty() && text.ends_with(char::is_whitespace)));
    }

    /// The words inside an element; blocks in it are lines.
    fn inlines(&self, node: NodeRef<'_, Dom>, depth: usize) -> Vec<Inline> {
        if depth > DEEPEST {
            return vec![Inline::Text(text_of(node))];
        }
        let mut run = Vec::new();
        for child in node.children() {
            match child.value() {
                Dom::Text(text) => self.text(text, &mut run),
                Dom::Element(element) => {
                    let is_block = CONTAINERS.contains(&element.name()) || element.name().starts_with('h');
                    if is_block
                        && run.iter().any(|inline| !matches!(inline, Inline::Text(text) if text.trim().is_empty()))
                    {
                        run.push(Inline::LineBreak);
                    }
                    self.inline(child, depth + 1).into_iter().for_each(|inline| push(&mut run, inline));
                }
                _ => {}
            }
        }
        run
    }

    fn inline(&self, node: NodeRef<'_, Dom>, depth: usize) -> Vec<Inline> {
        if let Some(text) = placeholder(node) {
            let mut words = vec![Inline::Text(text)];
            self.inlines(node, depth).into_iter().for_each(|inline| push(&mut words, inline));
            return words;
        }
        let tag = tag(node);
        if REFUSED.contains(&tag.name.as_str()) {
            self.spans(|spans| spans.refused(&tag.name, &words_of(node)));
            return Vec::new();
        }
        let inner = self.inlines(node, depth);
        self.spans(|spans| spans.element(&tag, inner))
    }

    fn list(&self, node: NodeRef<'_, Dom>, name: &str, depth: usize) -> Option<Block> {
        let start = tag(node).attribute("start").parse().unwrap_or(1);
        let ordering = if name == "ol" { Ordering::Numbered(start) } else { Ordering::Bulleted };
        let mut items: Vec<Vec<Block>> = Vec::new();
        for child in node.children() {
            let mut flow = Flow::default();
            match child.value() {
                Dom::Element(element) if element.name() == "li" => self.children(child, depth, &mut flow),
                Dom::Element(element) => self.element(child, element.name(), depth, &mut flow),
                Dom::Text(text) => self.text(text, &mut flow.run),
                _ => {}
            }
            self.flush(&mut flow);
            if !flow.blocks.is_empty() {
                items.push(flow.blocks);
            }
        }
        (!items.is_empty()).then_some(Block::List(List { ordering, items }))
    }

    fn definitions(&self, node: NodeRef<'_, Dom>, depth: usize) -> Option<Block> {
        let is_part = |above: &NodeRef<'_, Dom>| matches!(name_of(*above), "dt" | "dd");
        let within =
            |text: &NodeRef<'_, Dom>| text.ancestors().take_while(|above| above.id() != node.id()).any(|a| is_part(&a));
        let beside = node.descendants().filter(|text| !within(text)).filter_map(|text| text.value().as_text());
        let beside = beside.map(|text| text.to_string()).collect::<Vec<_>>().join(" ");
        if beside.contains(char::is_alphanumeric) {
            self.spans(|spans| spans.refused("dl", &beside));
        }
        let mut definitions: Vec<Definition> = Vec::new();
        let parts = node.descendants().filter(|part| {
            let in_inner =
                part.ancestors().take_while(|above| above.id() != node.id()).any(|above| name_of(above) == "dl");
            !in_inner && matches!(name_of(*part), "dt" | "dd")
        });
        for part in parts {
            let open = definitions.last_mut().filter(|last| last.meanings.is_empty() || name_of(part) == "dd");
            match (name_of(part), open) {
                ("dt", Some(last)) => last.terms.push(self.prose(self.inlines(part, depth))),
                ("dt", None) => {
                    definitions
                        .push(Definition { terms: vec![self.prose(self.inlines(part, depth))], meanings: vec![] });
                }
                (_, Some(last)) => last.meanings.push(self.blocks(part, depth)),
                (_, None) => definitions.push(Definition { terms: vec![], meanings: vec![self.blocks(part, depth)] }),
            }
        }
        definitions.retain(|definition| !(definition.terms.is_empty() && definition.meanings.is_empty()));
        (!definitions.is_empty()).then_some(Block::Definitions(definitions))
    }

    fn table(&self, node: NodeRef<'_, Dom>, depth: usize) -> Vec<Block> {
        let own = |part: &NodeRef<'_, Dom>| {
            part.ancestors().find(|above| name_of(*above) == "table").is_some_and(|above| above.id() == node.id())
        };
        let caption = node.descendants().filter(own).find(|part| name_of(*part) == "caption");
        let caption = caption.map(|caption| self.prose(self.inlines(caption, depth))).unwrap_or_default();
        let mut rows: Vec<Vec<Prose>> = Vec::new();
        let mut named = true;
        for row in node.descendants().filter(own).filter(|part| name_of(*part) == "tr") {
            let mut cells = Vec::new();
            for cell in row.children().filter(|cell| matches!(name_of(*cell), "td" | "th")) {
                named &= rows.is_empty() || !cells.is_empty() || name_of(cell) == "th";
                cells.push(self.prose(self.inlines(cell, depth)));
                let span: usize = tag(cell).attribute("colspan").parse().unwrap_or(1);
                cells.extend(std::iter::repeat_n(Vec::new(), span.clamp(1, 20) - 1));
            }
            if cells.iter().any(|cell| !cell.is_empty()) {
                rows.push(cells);
            }
        }
        if rows.is_empty() {
            return if caption.is_empty() { Vec::new() } else { vec![Block::Paragraph(caption)] };
        }
        let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
        rows.iter_mut().for_each(|row| row.resize_with(columns, Vec::new));
        let header = rows.remove(0);
        let row_headers = if named && !rows.is_empty() { RowHeaders::FirstColumn } else { RowHeaders::None };
        let align = vec![Align::Start; columns];
        vec![Block::Table(Table { caption, header, align, row_headers, rows, place: self.place })]
    }
}

fn name_of(node: NodeRef<'_, Dom>) -> &str {
    node.value().as_element().map_or("", |element| element.name())
}

fn tag(node: NodeRef<'_, Dom>) -> Tag {
    let attributes = node.value().as_element().map_or_else(Vec::new, |element| {
        element.attrs().map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
    });
    Tag { name: name_of(node).to_owned(), attributes, side: TagSide::Whole }
}

/// Recognises text between signs that looks like an element: `<your name>`.
fn placeholder(node: NodeRef<'_, Dom>) -> Option<String> {
    let element = node.value().as_element()?;
    let attributes: Vec<(&str, &str)> = element.attrs().collect();
    let rest = if attributes.iter().any(|(_, value)| !value.is_empty()) { "=" } else { "" };
    if is_tag(element.name(), rest) {
        return None;
    }
    let names = attributes.iter().map(|(name, _)| format!(" {name}"));
    Some(format!("<{}{}>", element.name(), names.collect::<String>()))
}

/// Returns the words below a node, with a space between those of different elements.
fn words_of(node: NodeRef<'_, Dom>) -> String {
    let texts = node.descendants().filter_map(|node| node.value().as_text().map(|text| text.to_string()));
    texts.collect::<Vec<_>>().join(" ")
}

/// The text below a node.
fn text_of(node: NodeRef<'_, Dom>) -> String {
    let texts = node.descendants().filter_map(|node| node.value().as_text().map(|text| text.to_string()));
    texts.collect::<String>()
}

/// The words of a part of a text in HTML.
pub(super) fn words_of_html(html: &str) -> String {
    Html::parse_fragment(&without_false_tags(html)).root_element().text().collect::<Vec<_>>().join(" ")
}
