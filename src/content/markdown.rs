//! From Markdown to a document: CommonMark by comrak, and the small set of extensions that
//! `content/README.md` describes.

mod footnotes;

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use comrak::nodes::{Node, NodeValue};
use comrak::{Arena, Options};

use self::footnotes::is_read;
use super::html::words_of_html;
use super::inlines::{Notes, Spans};
use super::line::parse_line;
use super::picture::Beside;
use super::source::SourceText;
use super::tags::Hiding;
use super::word_account::Html;
use crate::document::{
    Alt, Block, Depth, Document, Figure, Heading, Inline, Picture, Prose, Reality, Sentence, SourceLocation,
};
use crate::finding::Finding;
use crate::lang::Lang;

/// Why a picture or a film cannot be shown.
#[derive(Debug)]
pub(super) enum PictureFault {
    /// The file does not exist in the piece's folder.
    Missing,
    /// The file is not one that can be shown safely; the text says why.
    Unfit(String),
}

/// Result of parsing a text.
pub(super) struct Parsed {
    /// The text.
    pub(super) blocks: Vec<Block>,
    /// The footnotes.
    pub(super) footnotes: Vec<Vec<Block>>,
    /// The lines as they were read, and the number of each in the file.
    pub(super) lines: Vec<(usize, String)>,
    /// Lines of the file of which a finding says that they are in no form.
    pub(super) told: Vec<Range<usize>>,
    /// The indexes of lines that hold HTML, and whether they are blocks of it.
    pub(super) html: BTreeMap<usize, Html>,
    /// Addresses to which a link leads.
    pub(super) addresses: Vec<String>,
}

/// Reads the text below the front matter; `first_line` is the line of the file where it begins.
pub(super) fn parse(
    body: &str,
    first_line: usize,
    file: &str,
    lang: &Lang,
    beside: &Beside<'_>,
    findings: &mut Vec<Finding>,
) -> Parsed {
    let narrowed = super::depth::narrow(body);
    let at = |line: usize| SourceLocation { line: first_line + line, column: 1 };
    findings.extend(narrowed.tables.into_iter().map(at).map(|place| {
        Finding::error("table-broken", file, place, "a table of more than 64 columns is read as lines of text")
            .help("divide it into several tables, or turn its rows into columns")
    }));
    findings.extend(narrowed.colons.into_iter().map(at).map(|place| {
        Finding::error("nesting-too-deep", file, place, "a line of more than 64 colons is read as a line of text")
            .help("begin and end a block with three colons, and one that holds others with a few more")
    }));
    let mut source = SourceText::new(&narrowed.text, first_line, file);
    findings.append(&mut source.findings);
    let text = source.text();
    let arena = Arena::new();
    let root = comrak::parse_document(&arena, &text, &options());
    let lifted = super::depth::lift(root);
    let reader = MarkdownReader {
        lines: source.lines(),
        numbers: source.numbers(),
        file,
        lang,
        beside,
        findings: RefCell::new(findings),
        notes: RefCell::default(),
        sections: RefCell::default(),
        headings: Cell::new(0),
    };
    for line in lifted.lines {
        reader.find(super::depth::finding(file, SourceLocation { line: reader.number(line), column: 1 }));
    }
    let blocks = reader.blocks(root, 0);
    let footnotes = reader.footnotes(root);
    let marked: BTreeSet<String> = reader.notes.borrow().names.iter().cloned().collect();
    let addresses =
        root.descendants().filter(|node| is_read(node, &marked)).filter_map(|node| match &node.data().value {
            NodeValue::Link(link) | NodeValue::Image(link) => Some(link.url.clone()),
            _ => None,
        });
    let addresses = addresses.chain(lifted.addresses).collect();
    let lines = source.numbers().into_iter().zip(source.lines().into_iter().map(str::to_owned)).collect();
    let mut html = BTreeMap::new();
    for node in root.descendants() {
        let kind = match node.data().value {
            NodeValue::HtmlBlock(_) => Html::Block,
            NodeValue::HtmlInline(_) => Html::Inline,
            _ => continue,
        };
        let position = node.data().sourcepos;
        html.extend((position.start.line.saturating_sub(1)..position.end.line).map(|line| (line, kind)));
    }
    Parsed { blocks, footnotes, lines, told: source.told, html, addresses }
}

pub(super) fn options() -> Options<'static> {
    let mut options = Options::default();
    options.extension.table = true;
    options.extension.footnotes = true;
    options.extension.description_lists = true;
    options.extension.block_directive = true;
    options.extension.header_attributes = true;
    options.extension.cjk_friendly_emphasis = true;
    options.extension.alerts = true;
    options.extension.strikethrough = true;
    options.extension.highlight = true;
    // Single tildes are distinguished from pairs, and stay text.
    options.extension.subscript = true;
    // Definitions stay where they are, so that one that nobody refers to is found and not dropped.
    options.parse.leave_footnote_definitions = true;
    options.parse.escaped_char_spans = true;
    options
}

pub(super) struct MarkdownReader<'a> {
    pub(super) lines: Vec<&'a str>,
    /// The number in the file of each line.
    pub(super) numbers: Vec<usize>,
    pub(super) file: &'a str,
    pub(super) lang: &'a Lang,
    /// Pictures and films of the piece.
    pub(super) beside: &'a Beside<'a>,
    findings: RefCell<&'a mut Vec<Finding>>,
    /// Footnotes in the order in which they are referred to.
    notes: RefCell<Notes>,
    /// Names of sections so far.
    sections: RefCell<BTreeSet<String>>,
    /// Number of headings so far.
    headings: Cell<usize>,
}

impl MarkdownReader<'_> {
    /// Blocks inside each other beyond this are read as their text.
    const DEEPEST: usize = 40;

    pub(super) fn find(&self, finding: Finding) {
        self.findings.borrow_mut().push(finding);
    }

    /// The number in the file of a line that comrak counts.
    pub(super) fn number(&self, line: usize) -> usize {
        self.numbers.get(line.saturating_sub(1)).or(self.numbers.last()).copied().unwrap_or(1)
    }

    pub(super) fn place(&self, node: Node<'_>) -> SourceLocation {
        let start = node.data().sourcepos.start;
        SourceLocation { line: self.number(start.line), column: start.column.max(1) }
    }

    pub(super) fn blocks(&self, parent: Node<'_>, nesting: usize) -> Vec<Block> {
        let mut blocks = Vec::new();
        let mut hiding: Option<Hiding> = None;
        for node in parent.children() {
            let value = node.data().value.clone();
            match value {
                NodeValue::HtmlBlock(html) => {
                    let place = self.place(node);
                    let name = hiding.as_ref().map(|hiding| hiding.name.clone()).unwrap_or_default();
                    let (open, end) = Hiding::after(hiding, &html.literal);
                    hiding = open;
                    let (hidden, shown) = html.literal.split_at(end);
                    let words = words_of_html(hidden);
                    if !words.trim().is_empty() {
                        self.spans(place, |spans| spans.refused(&name, &words));
                    }
                    if !shown.trim().is_empty() {
                        blocks.extend(self.html(shown, place));
                    }
                }
                _ => match &hiding {
                    Some(hiding) => {
                        let words = self.words_below(node);
                        self.spans(self.place(node), |spans| spans.refused(&hiding.name, &words));
                    }
                    None => blocks.extend(self.block(node, nesting)),
                },
            }
        }
        blocks
    }

    pub(super) fn block(&self, node: Node<'_>, nesting: usize) -> Vec<Block> {
        let place = self.place(node);
        if node.ancestors().take(Self::DEEPEST + 1).count() > Self::DEEPEST {
            return self.too_deep(node, place);
        }
        let value = node.data().value.clone();
        match value {
            NodeValue::Paragraph => self.paragraph(node),
            NodeValue::Heading(heading) => self.heading(node, heading.level, heading.setext),
            NodeValue::ThematicBreak => vec![Block::Divider],
            NodeValue::List(list) => vec![self.list(node, &list, nesting)],
            NodeValue::DescriptionList => vec![self.definitions(node, nesting)],
            NodeValue::CodeBlock(code) => {
                let text = code.literal.trim_end_matches('\n').to_owned();
                vec![Block::Code(Sentence::whole(vec![Inline::Code(text)], place))]
            }
            NodeValue::HtmlBlock(html) => self.html(&html.literal, place),
            NodeValue::BlockQuote => vec![Block::Quote { blocks: self.blocks(node, nesting), source: None }],
            NodeValue::Alert(alert) => vec![self.alert(node, &alert, nesting)],
            NodeValue::Table(table) => self.bare_table(node, &table.alignments),
            NodeValue::BlockDirective(directive) => self.container(node, &directive.info, nesting),
            NodeValue::FootnoteDefinition(_) => Vec::new(),
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
                self.blocks(node, nesting)
            }
        }
    }

    /// Turns a node that stands deeper than anybody can follow into its words.
    fn too_deep(&self, node: Node<'_>, place: SourceLocation) -> Vec<Block> {
        self.find(
            Finding::error("nesting-too-deep", self.file, place, "blocks stand too deep inside each other")
                .help("write them one after the other"),
        );
        let mut text = String::new();
        for node in node.descendants() {
            match &node.data().value {
                NodeValue::Text(words) => text.push_str(words),
                NodeValue::Code(code) => text.push_str(&code.literal),
                NodeValue::CodeBlock(code) => text.push_str(&code.literal),
                value if value.block() || matches!(value, NodeValue::SoftBreak | NodeValue::LineBreak) => {
                    text.push(' ')
                }
                _ => {}
            }
        }
        let prose = Sentence::split(vec![Inline::Text(text)], self.lang, place);
        if prose.is_empty() { Vec::new() } else { vec![Block::Paragraph(prose)] }
    }

    pub(super) fn prose(&self, node: Node<'_>) -> Prose {
        Sentence::split(self.inlines(node), self.lang, self.place(node))
    }

    pub(super) fn inlines(&self, node: Node<'_>) -> Vec<Inline> {
        self.spans(self.place(node), |spans| spans.read(node))
    }

    /// Reads inlines of a block that begins at a place.
    pub(super) fn spans<T>(&self, place: SourceLocation, read: impl FnOnce(&Spans<'_, '_>) -> T) -> T {
        read(&Spans { file: self.file, lang: self.lang, place, findings: &self.findings, notes: &self.notes })
    }

    /// A heading, or a paragraph and a divider where a line of hyphens was meant as one.
    fn heading(&self, node: Node<'_>, level: u8, setext: bool) -> Vec<Block> {
        let place = self.place(node);
        let attributes = node.data().attrs.clone().unwrap_or_default();
        let text = self.inlines(node);
        if setext {
            let words = crate::document::plain_text(&text);
            let ended =
                words.trim_end().ends_with(['.', '!', '?', ':', ';', '…', '。', '؟', '؛', '۔', '।', '！', '？', '：']);
            let position = node.data().sourcepos;
            let glued = level == 2 && (ended || position.end.line > position.start.line + 1);
            let what = if glued { "a divider below a paragraph" } else { "a heading" };
            self.find(
                Finding::warning(
                    "divider-glued",
                    self.file,
                    place,
                    format!("the line of signs below this text is read as {what}"),
                )
                .help("put an empty line before a divider; begin a heading with number signs: ## Its words"),
            );
            if glued {
                return vec![Block::Paragraph(Sentence::split(text, self.lang, place)), Block::Divider];
            }
        }
        let explains = attributes.pairs.iter().filter(|(key, _)| key == "explains");
        let explains = explains.flat_map(|(_, value)| value.split_whitespace().map(str::to_owned)).collect();
        vec![self.heading_of(level, attributes.id.clone(), explains, text, place)]
    }

    /// A heading of these words.
    pub(super) fn heading_of(
        &self,
        level: u8,
        id: Option<String>,
        explains: Vec<String>,
        text: Vec<Inline>,
        place: SourceLocation,
    ) -> Block {
        if level == 1 {
            self.find(
                Finding::error("second-title", self.file, place, "the text has a heading of level 1 beside its title")
                    .help("begin it with two number signs; the title stands in the front matter")
                    .standard("WCAG 2.2 SC 1.3.1"),
            );
        }
        let mut sections = self.sections.borrow_mut();
        // A title that stands above the text does not count: a translation without it has the same names.
        if level > 1 || !sections.is_empty() {
            self.headings.set(self.headings.get() + 1);
        }
        let id = id.unwrap_or_else(|| format!("part-{}", self.headings.get()));
        if !sections.insert(id.clone()) {
            self.find(
                Finding::error("section-name-twice", self.file, place, format!("two sections are named `{id}`"))
                    .help("give each section its own name"),
            );
        }
        let text = Sentence::split(text, self.lang, place);
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

    pub(super) fn figure(&self, node: Node<'_>, description: Vec<Block>) -> Option<Block> {
        let place = self.place(node);
        let NodeValue::Image(link) = node.data().value.clone() else { return None };
        let figure = self.figure_of(&link.url, self.inlines(node), &link.title, place);
        Some(match figure {
            Block::Figure(figure) => Block::Figure(Figure { description, ..figure }),
            other => other,
        })
    }

    /// A picture with what it shows and its caption.
    pub(super) fn figure_of(&self, url: &str, words: Vec<Inline>, title: &str, place: SourceLocation) -> Block {
        let alt_text = crate::document::plain_text(&words);
        let alt = match alt_text.trim() {
            "decorative" => Alt::Decorative,
            _ => Alt::Text(Sentence::split(words, self.lang, place)),
        };
        let caption = Sentence::split(self.line(title, place), self.lang, place);
        let picture = match self.beside.picture(url) {
            Ok((picture, without)) => {
                if !without.is_empty() {
                    let message = format!("`{url}` is shown without its {}", without.join(", "));
                    self.find(
                        Finding::warning("picture-unfit", self.file, place, message)
                            .help("see that it looks as it should, or take these attributes out of the file"),
                    );
                }
                picture
            }
            Err(fault) => {
                self.find(match fault {
                    PictureFault::Missing => {
                        Finding::error("picture-missing", self.file, place, format!("there is no picture `{}`", url))
                            .help("put the file into the piece's folder, or put its name right")
                    }
                    PictureFault::Unfit(why) => {
                        Finding::error("picture-unfit", self.file, place, format!("`{}` {why}", url))
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
        Block::Figure(Figure { picture, alt, caption, description: Vec::new(), place })
    }

    /// The lines of a container that holds `name: value` lines, with their places.
    pub(super) fn pairs(&self, node: Node<'_>, known: &[&str]) -> BTreeMap<String, (String, SourceLocation)> {
        let position = node.data().sourcepos;
        let mut pairs = BTreeMap::new();
        for line in position.start.line + 1..position.end.line {
            let text = self.lines.get(line - 1).copied().unwrap_or_default();
            if text.trim().is_empty() {
                continue;
            }
            let place = SourceLocation { line: self.number(line), column: 1 };
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

    pub(super) fn line(&self, text: &str, place: SourceLocation) -> Vec<Inline> {
        let mut findings = Vec::new();
        let inlines = parse_line(text, place, self.file, self.lang, &mut findings);
        findings.into_iter().for_each(|finding| self.find(finding));
        inlines
    }

    pub(super) fn contact(&self, node: Node<'_>, reality: Reality) -> Block {
        let position = node.data().sourcepos;
        let text = |line: usize| self.lines.get(line - 1).copied().unwrap_or_default();
        let closed = text(position.end.line).trim_start_matches(['>', ' ']).starts_with(":::");
        let end = if closed { position.end.line } else { position.end.line + 1 };
        let quoted = text(position.start.line).chars().take_while(|c| matches!(c, '>' | ' ')).collect::<String>();
        let lines: Vec<(&str, SourceLocation)> = (position.start.line + 1..end)
            .map(|line| {
                let place = SourceLocation { line: self.number(line), column: 1 };
                (text(line).strip_prefix(quoted.as_str()).unwrap_or(text(line)), place)
            })
            .collect();
        let source = super::contact::ContactSource { file: self.file, lang: self.lang, findings: &self.findings };
        super::contact::read(&source, &lines, reality, self.place(node))
    }
}

/// The document of an edition from its parts.
pub(super) fn document(lang: &Lang, title: Prose, summary: Prose, parsed: &Parsed) -> Document {
    let Parsed { blocks, footnotes, .. } = parsed;
    let mut document =
        Document { lang: lang.clone(), title, summary, blocks: blocks.clone(), footnotes: footnotes.clone() };
    document.number_sentences();
    document
}
