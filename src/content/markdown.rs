//! From Markdown to a document: CommonMark by comrak, and the small set of extensions that
//! `content/README.md` describes.

use std::cell::RefCell;
use std::collections::BTreeMap;

use comrak::nodes::{ListType, Node, NodeValue, TableAlignment};
use comrak::{Arena, Options};

use super::inlines::Spans;
use super::line::parse_line;
use super::picture::Beside;
use crate::document::{
    Align, Alt, Block, Bytes, Definition, Depth, Document, Figure, Heading, Inline, List, NoteKind, Ordering, Picture,
    Place, Prose, Reality, RowHeaders, Sentence, Table, Video,
};
use crate::finding::Finding;
use crate::lang::Lang;

/// Why a picture or a film cannot be shown.
#[derive(Debug)]
pub(super) enum PictureFault {
    /// There is no such file in the piece's folder.
    Missing,
    /// The file is not one that can be shown safely; the text says why.
    Unfit(String),
}

/// Reads the text below the front matter; `first_line` is the line of the file where it begins.
pub(super) fn parse(
    body: &str,
    first_line: usize,
    file: &str,
    lang: &Lang,
    beside: &Beside<'_>,
    findings: &mut Vec<Finding>,
) -> (Vec<Block>, Vec<Vec<Block>>) {
    let arena = Arena::new();
    let root = comrak::parse_document(&arena, body, &options());
    let lifted = super::depth::lift(root);
    let reader = Reader {
        lines: body.lines().collect(),
        file,
        lang,
        first_line,
        beside,
        findings: RefCell::new(findings),
        notes: RefCell::default(),
        sections: RefCell::default(),
    };
    for line in lifted {
        let place = Place { line: line.max(1) + first_line - 1, column: 1 };
        reader.find(
            Finding::error(
                "nesting-too-deep",
                file,
                place,
                "what stands here is in too many quotations, lists or marks",
            )
            .help("write it with fewer levels; what is deeper is shown at the deepest level that is allowed")
            .standard("WCAG 2.2 SC 1.3.1"),
        );
    }
    let blocks = reader.blocks(root, 0);
    let footnotes = reader.footnotes(root);
    (blocks, footnotes)
}

pub(super) fn options() -> Options<'static> {
    let mut options = Options::default();
    options.extension.table = true;
    options.extension.footnotes = true;
    options.extension.description_lists = true;
    options.extension.block_directive = true;
    options.extension.header_attributes = true;
    options.extension.cjk_friendly_emphasis = true;
    // Definitions stay where they are, so that one that nobody refers to is found and not dropped.
    options.parse.leave_footnote_definitions = true;
    options.parse.escaped_char_spans = true;
    options
}

struct Reader<'a> {
    lines: Vec<&'a str>,
    file: &'a str,
    lang: &'a Lang,
    first_line: usize,
    /// Where the piece's pictures and films are.
    beside: &'a Beside<'a>,
    findings: RefCell<&'a mut Vec<Finding>>,
    /// Names of footnotes in the order in which they are referred to.
    notes: RefCell<Vec<String>>,
    /// Names of sections so far.
    sections: RefCell<Vec<String>>,
}

impl Reader<'_> {
    fn find(&self, finding: Finding) {
        self.findings.borrow_mut().push(finding);
    }

    fn place(&self, node: Node<'_>) -> Place {
        let start = node.data().sourcepos.start;
        Place { line: start.line.max(1) + self.first_line - 1, column: start.column.max(1) }
    }

    fn blocks(&self, parent: Node<'_>, nesting: usize) -> Vec<Block> {
        parent.children().filter_map(|node| self.block(node, nesting)).collect()
    }

    fn block(&self, node: Node<'_>, nesting: usize) -> Option<Block> {
        let place = self.place(node);
        let value = node.data().value.clone();
        match value {
            NodeValue::Paragraph => Some(self.paragraph(node)),
            NodeValue::Heading(heading) => Some(self.heading(node, heading.level)),
            NodeValue::ThematicBreak => Some(Block::Divider),
            NodeValue::List(list) => {
                if nesting == List::MAX_NESTING {
                    self.find(
                        Finding::error("nesting-too-deep", self.file, place, "lists nest more than 8 deep")
                            .help("split the list, or give the inner list a heading of its own")
                            .standard("WCAG 2.2 SC 1.3.1"),
                    );
                }
                let ordering = match list.list_type {
                    ListType::Bullet => Ordering::Bulleted,
                    ListType::Ordered => Ordering::Numbered(u32::try_from(list.start).unwrap_or(1)),
                };
                let items = node.children().map(|item| self.blocks(item, nesting + 1)).collect();
                Some(Block::List(List { ordering, items }))
            }
            NodeValue::DescriptionList => Some(self.definitions(node, nesting)),
            NodeValue::CodeBlock(code) => {
                let text = code.literal.trim_end_matches('\n').to_owned();
                Some(Block::Code(Sentence::whole(vec![Inline::Code(text)], place)))
            }
            NodeValue::HtmlBlock(html) => {
                self.raw_html(place);
                Some(Block::Paragraph(Sentence::whole(vec![Inline::Text(collapse(&html.literal))], place)))
            }
            NodeValue::BlockQuote => Some(Block::Quote { blocks: self.blocks(node, nesting), source: None }),
            NodeValue::Table(table) => Some(self.table(node, &table.alignments, Vec::new(), RowHeaders::None)),
            NodeValue::BlockDirective(directive) => self.container(node, &directive.info, nesting),
            NodeValue::FootnoteDefinition(_) => None,
            other => {
                self.find(
                    Finding::error(
                        "syntax-unknown",
                        self.file,
                        place,
                        format!("{} is not used here", other.xml_node_name()),
                    )
                    .help("write it with the blocks that content/README.md describes"),
                );
                None
            }
        }
    }

    /// A paragraph, or a figure where a picture stands alone.
    fn paragraph(&self, node: Node<'_>) -> Block {
        let mut children = node.children();
        if let (Some(only), None) = (children.next(), children.next())
            && let NodeValue::Image(_) = only.data().value
        {
            return self.figure(only, Vec::new());
        }
        Block::Paragraph(self.prose(node))
    }

    fn prose(&self, node: Node<'_>) -> Prose {
        Sentence::split(self.inlines(node), self.lang, self.place(node))
    }

    fn inlines(&self, node: Node<'_>) -> Vec<Inline> {
        let place = self.place(node);
        Spans { file: self.file, lang: self.lang, place, findings: &self.findings, notes: &self.notes }.read(node)
    }

    fn heading(&self, node: Node<'_>, level: u8) -> Block {
        let place = self.place(node);
        if level == 1 {
            self.find(
                Finding::error("second-title", self.file, place, "the text has a heading of level 1 beside its title")
                    .help("begin it with two number signs; the title stands in the front matter")
                    .standard("WCAG 2.2 SC 1.3.1"),
            );
        }
        let attributes = node.data().attrs.clone().unwrap_or_default();
        let explains = attributes.pairs.iter().filter(|(key, _)| key == "explains");
        let explains = explains.flat_map(|(_, value)| value.split_whitespace().map(str::to_owned)).collect();
        let mut sections = self.sections.borrow_mut();
        let id = attributes.id.clone().unwrap_or_else(|| format!("part-{}", sections.len() + 1));
        if sections.contains(&id) {
            self.find(
                Finding::error("section-name-twice", self.file, place, format!("two sections are named `{id}`"))
                    .help("give each section its own name"),
            );
        }
        sections.push(id.clone());
        let text = Sentence::split(self.inlines(node), self.lang, place);
        if text.is_empty() {
            self.find(
                Finding::error("heading-empty", self.file, place, "the heading has no words")
                    .help("write what the section is about, or take the heading out")
                    .standard("WCAG 2.2 SC 2.4.6"),
            );
        }
        // Level 1 was reported above; level 2 keeps the outline whole for the other rules.
        let depth = Depth::new(level.max(2)).unwrap_or(Depth::SMALLEST);
        Block::Heading(Heading { depth, id, explains, text, place })
    }

    fn definitions(&self, node: Node<'_>, nesting: usize) -> Block {
        let mut definitions = Vec::new();
        for item in node.children() {
            let (mut term, mut meanings) = (Vec::new(), Vec::new());
            for part in item.children() {
                match part.data().value {
                    NodeValue::DescriptionTerm => {
                        let words = part
                            .first_child()
                            .map_or(part, |paragraph| if paragraph.data().value.block() { paragraph } else { part });
                        term = Sentence::whole(self.inlines(words), self.place(part));
                    }
                    _ => meanings.push(self.blocks(part, nesting)),
                }
            }
            definitions.push(Definition { term, meanings });
        }
        Block::Definitions(definitions)
    }

    fn container(&self, node: Node<'_>, info: &str, nesting: usize) -> Option<Block> {
        let place = self.place(node);
        let name = info.split(|c: char| c.is_whitespace() || c == '{').find(|part| !part.is_empty()).unwrap_or("");
        let flag = |flag: &str| info.contains(&format!("{{{flag}}}"));
        let note = |kind| Some(Block::Note { kind, blocks: self.blocks(node, nesting) });
        match name {
            "information" => note(NoteKind::Information),
            "warning" => note(NoteKind::Warning),
            "danger" => note(NoteKind::Danger),
            "steps" => note(NoteKind::Steps),
            "table" => {
                let row_headers = if flag("row-headers") { RowHeaders::FirstColumn } else { RowHeaders::None };
                self.captioned_table(node, row_headers)
            }
            "quote" => Some(self.quote(node, nesting)),
            "figure" => self.described_figure(node, nesting),
            "contact" => {
                let reality = if flag("example") { Reality::Example } else { Reality::Real };
                Some(self.contact(node, reality))
            }
            "question" => {
                let (answers, question): (Vec<_>, Vec<_>) =
                    node.children().partition(|child| is_container(child, "answer"));
                let all =
                    |nodes: Vec<Node<'_>>| nodes.into_iter().filter_map(|node| self.block(node, nesting)).collect();
                let answer: Vec<Block> = answers.into_iter().flat_map(|answer| self.blocks(answer, nesting)).collect();
                if answer.is_empty() {
                    self.find(
                        Finding::error("answer-missing", self.file, place, "the question has no answer")
                            .help("put `::: answer` inside it, and four colons around both"),
                    );
                }
                Some(Block::Question { question: all(question), answer })
            }
            "video" => Some(self.video(node)),
            _ => {
                self.find(
                    Finding::error("syntax-unknown", self.file, place, format!("there is no block `{name}`")).help(
                        "content/README.md lists the blocks; an answer stands in a question, a description in a figure",
                    ),
                );
                Some(Block::Quote { blocks: self.blocks(node, nesting), source: None })
            }
        }
    }

    fn quote(&self, node: Node<'_>, nesting: usize) -> Block {
        let mut blocks = self.blocks(node, nesting);
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

    fn captioned_table(&self, node: Node<'_>, row_headers: RowHeaders) -> Option<Block> {
        let mut caption = Vec::new();
        let mut table = None;
        for child in node.children() {
            match &child.data().value {
                NodeValue::Paragraph if table.is_none() => caption.extend(self.prose(child)),
                NodeValue::Table(found) if table.is_none() => table = Some((child, found.alignments.clone())),
                _ => self.find(
                    Finding::error(
                        "table-shape",
                        self.file,
                        self.place(child),
                        "this does not belong in a table's block",
                    )
                    .help("a table's block holds one paragraph, its caption, and one table"),
                ),
            }
        }
        let Some((table, alignments)) = table else {
            self.find(
                Finding::error("table-shape", self.file, self.place(node), "the table's block holds no table")
                    .help("write the rows between vertical bars, with a row of hyphens below the first"),
            );
            return None;
        };
        Some(self.table(table, &alignments, caption, row_headers))
    }

    fn table(&self, node: Node<'_>, alignments: &[TableAlignment], caption: Prose, row_headers: RowHeaders) -> Block {
        let place = self.place(node);
        let mut rows: Vec<Vec<Prose>> =
            node.children().map(|row| row.children().map(|cell| self.prose(cell)).collect()).collect();
        let header = if rows.is_empty() { Vec::new() } else { rows.remove(0) };
        let align = alignments
            .iter()
            .map(|alignment| match alignment {
                TableAlignment::None | TableAlignment::Left => Align::Start,
                TableAlignment::Center => Align::Center,
                TableAlignment::Right => Align::End,
            })
            .collect();
        Block::Table(Table { caption, header, align, row_headers, rows, place })
    }

    fn described_figure(&self, node: Node<'_>, nesting: usize) -> Option<Block> {
        let (mut image, mut description) = (None, Vec::new());
        for child in node.children() {
            if is_container(&child, "description") {
                description.extend(self.blocks(child, nesting));
                continue;
            }
            let picture = child.first_child().filter(|first| matches!(first.data().value, NodeValue::Image(_)));
            match picture {
                Some(picture) if image.is_none() => image = Some(picture),
                _ => self.find(
                    Finding::error(
                        "syntax-unknown",
                        self.file,
                        self.place(child),
                        "this does not belong in a figure's block",
                    )
                    .help("a figure's block holds one picture and one `::: description`"),
                ),
            }
        }
        match image {
            Some(image) => Some(self.figure(image, description)),
            None => {
                self.find(
                    Finding::error(
                        "picture-missing",
                        self.file,
                        self.place(node),
                        "the figure's block holds no picture",
                    )
                    .help("put the picture's line first in it"),
                );
                None
            }
        }
    }

    fn figure(&self, node: Node<'_>, description: Vec<Block>) -> Block {
        let place = self.place(node);
        let NodeValue::Image(link) = node.data().value.clone() else { return Block::Divider };
        let words = self.inlines(node);
        let alt_text = crate::document::plain_text(&words);
        let alt = match alt_text.trim() {
            "decorative" => Alt::Decorative,
            _ => Alt::Text(Sentence::split(words, self.lang, place)),
        };
        let mut none = Vec::new();
        let caption = parse_line(&link.title, place, self.file, self.lang, &mut none);
        for finding in none {
            self.find(finding);
        }
        let caption = Sentence::split(caption, self.lang, place);
        let picture = match self.beside.picture(&link.url) {
            Ok(picture) => picture,
            Err(fault) => {
                self.find(match fault {
                    PictureFault::Missing => Finding::error(
                        "picture-missing",
                        self.file,
                        place,
                        format!("there is no picture `{}`", link.url),
                    )
                    .help("put the file into the piece's folder, or put its name right"),
                    PictureFault::Unfit(why) => {
                        Finding::error("picture-unfit", self.file, place, format!("`{}` {why}", link.url))
                            .help("save it as SVG without scripts and links, as PNG or as JPEG")
                    }
                });
                Picture {
                    name: String::new(),
                    format: crate::document::PictureFormat::Svg,
                    width: 0,
                    height: 0,
                    bytes: Vec::new().into(),
                }
            }
        };
        Block::Figure(Figure { picture, alt, caption, description, place })
    }

    /// The lines of a container that holds `name: value` lines, with their places.
    fn pairs(&self, node: Node<'_>, known: &[&str]) -> BTreeMap<String, (String, Place)> {
        let position = node.data().sourcepos;
        let mut pairs = BTreeMap::new();
        for line in position.start.line + 1..position.end.line {
            let text = self.lines.get(line - 1).copied().unwrap_or_default();
            if text.trim().is_empty() {
                continue;
            }
            let place = Place { line: line + self.first_line - 1, column: 1 };
            match text.split_once(':') {
                Some((name, value)) if known.contains(&name.trim()) => {
                    if value.trim().is_empty() {
                        continue;
                    }
                    pairs.insert(name.trim().to_owned(), (value.trim().to_owned(), place));
                }
                _ => self.find(
                    Finding::error("line-unknown", self.file, place, "this line is none of those that belong here")
                        .help(format!("the lines are: {}", known.join(", "))),
                ),
            }
        }
        pairs
    }

    fn line(&self, text: &str, place: Place) -> Vec<Inline> {
        let mut findings = Vec::new();
        let inlines = parse_line(text, place, self.file, self.lang, &mut findings);
        findings.into_iter().for_each(|finding| self.find(finding));
        inlines
    }

    fn contact(&self, node: Node<'_>, reality: Reality) -> Block {
        let position = node.data().sourcepos;
        let text = |line: usize| self.lines.get(line - 1).copied().unwrap_or_default();
        let closed = text(position.end.line).trim_start_matches(['>', ' ']).starts_with(":::");
        let end = if closed { position.end.line } else { position.end.line + 1 };
        let quoted = text(position.start.line).chars().take_while(|c| matches!(c, '>' | ' ')).collect::<String>();
        let lines: Vec<(&str, Place)> = (position.start.line + 1..end)
            .map(|line| {
                let place = Place { line: line + self.first_line - 1, column: 1 };
                (text(line).strip_prefix(quoted.as_str()).unwrap_or(text(line)), place)
            })
            .collect();
        let source = super::contact::Source { file: self.file, lang: self.lang, findings: &self.findings };
        super::contact::read(&source, &lines, reality, self.place(node))
    }

    fn video(&self, node: Node<'_>) -> Block {
        const NAMES: [&str; 6] = ["title", "source", "captions", "transcript", "audio-description", "sign-language"];
        let place = self.place(node);
        let pairs = self.pairs(node, &NAMES);
        let file = |name: &str| pairs.get(name).map(|(text, _)| text.clone());
        let prose = |name: &str| {
            pairs
                .get(name)
                .map(|(text, place)| Sentence::split(self.line(text, *place), self.lang, *place))
                .unwrap_or_default()
        };
        let (title, transcript) = (prose("title"), prose("transcript"));
        if title.is_empty() || transcript.is_empty() {
            self.find(
                Finding::error("video-without-words", self.file, place, "the video has no title or no transcript")
                    .help("add the lines `title:` and `transcript:`")
                    .standard("WCAG 2.2 SC 1.2.3"),
            );
        }
        let sources: Vec<String> =
            file("source").map(|names| names.split_whitespace().map(str::to_owned).collect()).unwrap_or_default();
        let (captions, audio_description, sign_language) =
            (file("captions"), file("audio-description"), file("sign-language"));
        let named = sources.iter().chain(&captions).chain(&audio_description).chain(&sign_language);
        let files = named.filter_map(|name| self.film(name, place)).collect();
        Block::Video(Video { title, sources, captions, audio_description, sign_language, files, transcript, place })
    }

    fn film(&self, name: &str, place: Place) -> Option<(String, Bytes)> {
        match self.beside.film(name) {
            Ok(bytes) => Some((name.to_owned(), bytes)),
            Err(fault) => {
                let message = match fault {
                    PictureFault::Missing => format!("there is no file `{name}`"),
                    PictureFault::Unfit(why) => format!("`{name}` {why}"),
                };
                self.find(
                    Finding::error("video-file", self.file, place, message).help(
                        "put the file into the piece's folder, or take its line out: the page says what is missing",
                    ),
                );
                None
            }
        }
    }

    /// Footnotes in the order of their first mark. Reading one may meet marks of further ones.
    fn footnotes(&self, root: Node<'_>) -> Vec<Vec<Block>> {
        let mut definitions = BTreeMap::new();
        for node in root.descendants() {
            if let NodeValue::FootnoteDefinition(definition) = &node.data().value {
                definitions.insert(definition.name.clone(), node);
            }
        }
        let mut footnotes = Vec::new();
        while let Some(name) = {
            let notes = self.notes.borrow();
            notes.get(footnotes.len()).cloned()
        } {
            let blocks = definitions.remove(&name).map(|node| self.blocks(node, 0));
            footnotes.push(blocks.unwrap_or_default());
        }
        for (name, node) in definitions {
            self.find(
                Finding::error(
                    "footnote-unused",
                    self.file,
                    self.place(node),
                    format!("no mark leads to the footnote `{name}`"),
                )
                .help(format!("put `[^{name}]` where it belongs, or take the footnote out")),
            );
        }
        footnotes
    }

    fn raw_html(&self, place: Place) {
        self.find(super::inlines::raw_html(self.file, place));
    }
}

fn is_container(node: &Node<'_>, name: &str) -> bool {
    matches!(&node.data().value, NodeValue::BlockDirective(directive) if directive.info.trim() == name)
}

fn collapse(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The document of an edition from its parts.
pub(super) fn document(lang: &Lang, title: Prose, summary: Prose, parsed: (Vec<Block>, Vec<Vec<Block>>)) -> Document {
    let (blocks, footnotes) = parsed;
    let mut document = Document { lang: lang.clone(), title, summary, blocks, footnotes };
    document.number_sentences();
    document
}
