//! Reads the inlines of a sentence: comrak's inlines, and spans such as `[Liberté]{lang=fr}`.

use std::cell::RefCell;
use std::collections::HashMap;

use comrak::nodes::{Node, NodeValue};

use super::address::{self, LinkPosition};
use super::comments::uncommented;
use super::destinations;
use super::emphasis::{EmphasisMark, EmphasisPart, Paired, paired};
use super::tags::{Tag, TagSide};
use crate::document::{Checkbox, Inline, SourceLocation, Target, plain_text};
use crate::finding::Finding;
use crate::lang::Lang;

/// Maximum nesting of spans.
const MAX_SPANS: usize = 8;

/// The bytes of a span's attributes: the longest long form of an abbreviation has some hundred.
const MAX_ATTRIBUTES: usize = 2000;

/// Reads the inlines of one block.
pub(super) struct Spans<'a, 'f> {
    pub(super) file: &'a str,
    pub(super) lang: &'a Lang,
    pub(super) place: SourceLocation,
    pub(super) findings: &'a RefCell<&'f mut Vec<Finding>>,
    /// Footnotes in the order in which they are referred to.
    pub(super) notes: &'a RefCell<Notes>,
}

/// Footnotes by the names that their marks have.
#[derive(Default)]
pub(super) struct Notes {
    /// The names in the order in which they are referred to.
    pub(super) names: Vec<String>,
    numbers: HashMap<String, usize>,
}

impl Notes {
    /// The number of a footnote, from 1; one that is new gets the next.
    pub(super) fn number(&mut self, name: &str) -> usize {
        if let Some(number) = self.numbers.get(name) {
            return *number;
        }
        self.names.push(name.to_owned());
        self.numbers.insert(name.to_owned(), self.names.len());
        self.names.len()
    }
}

/// A piece of a run while spans are looked for.
enum SpanToken {
    Done(Inline),
    Mark(EmphasisMark),
    Open,
    /// A closing bracket and the attributes that follow it, if any do.
    Close(Option<String>),
    Tag(Tag),
}

/// An open span while spans are put together, and its content so far.
struct Frame {
    opened: OpenedSpan,
    pieces: Vec<EmphasisPart>,
}

enum OpenedSpan {
    Run,
    Bracket,
    Element(Tag),
}

impl Spans<'_, '_> {
    /// Marks inside each other beyond this are read as text.
    const DEEPEST: usize = 60;

    /// The inlines of a paragraph, a heading, a cell, a link.
    pub(super) fn read(&self, parent: Node<'_>) -> Vec<Inline> {
        self.read_all(&parent.children().collect::<Vec<_>>())
    }

    /// The inlines of some of the nodes of a paragraph.
    pub(super) fn read_all(&self, nodes: &[Node<'_>]) -> Vec<Inline> {
        let mut tokens = Vec::new();
        let mut text = String::new();
        for node in nodes {
            let value = node.data().value.clone();
            match value {
                NodeValue::Text(words) => text.push_str(&words),
                NodeValue::SoftBreak => self.soft_break(&mut text, node),
                other => {
                    self.scan(&std::mem::take(&mut text), &mut tokens);
                    self.inline(node, other, &mut tokens);
                }
            }
        }
        self.scan(&text, &mut tokens);
        let mut too_deep = false;
        let inlines = super::depth::shallow(self.fold(tokens), &mut too_deep);
        if too_deep {
            self.find(super::depth::finding(self.file, self.place));
        }
        inlines
    }

    /// A line end in the source is a space, but not between Chinese or Japanese characters.
    fn soft_break(&self, text: &mut String, node: Node<'_>) {
        let wide = |c: char| ('\u{2e80}'..='\u{9fff}').contains(&c) || ('\u{ff00}'..='\u{ff60}').contains(&c);
        let after = node.next_sibling().and_then(|next| match &next.data().value {
            NodeValue::Text(words) => words.chars().next(),
            _ => None,
        });
        let joined = matches!(self.lang.primary(), "zh" | "ja") && text.ends_with(wide) && after.is_some_and(wide);
        if !joined {
            text.push(' ');
        }
    }

    fn inline(&self, node: Node<'_>, value: NodeValue, tokens: &mut Vec<SpanToken>) {
        if node.first_child().is_some() && node.ancestors().take(Self::DEEPEST + 1).count() > Self::DEEPEST {
            self.find(
                Finding::error("nesting-too-deep", self.file, self.place, "marks stand too deep inside each other")
                    .help("mark the words once"),
            );
            return tokens.push(SpanToken::Done(Inline::Text(bare_text(node))));
        }
        match value {
            NodeValue::Link(link) => {
                let linked = self.link(&link.url, &link.title, self.read(node));
                tokens.extend(linked.into_iter().map(SpanToken::Done));
            }
            NodeValue::Image(link) => {
                // A caption without an address before it is read as the address.
                let (address, caption) = if link.url.starts_with('"') {
                    ("", link.url.trim_matches('"'))
                } else {
                    (link.url.as_str(), link.title.trim())
                };
                self.find(super::picture::picture_in_text(self.file, self.place, address));
                tokens.extend(self.read(node).into_iter().map(SpanToken::Done));
                if !caption.is_empty() {
                    tokens.push(SpanToken::Done(Inline::Text(format!(" ({caption})"))));
                }
            }
            NodeValue::Subscript if is_struck(node) => {
                tokens.push(SpanToken::Done(Inline::Struck(self.read(node))));
            }
            // One tilde is a sign for "about" or a range.
            NodeValue::Subscript => {
                tokens.push(SpanToken::Done(Inline::Text("~".to_owned())));
                tokens.extend(self.read(node).into_iter().map(SpanToken::Done));
                tokens.push(SpanToken::Done(Inline::Text("~".to_owned())));
            }
            NodeValue::HtmlInline(html) => {
                let tag = Tag::read(&html);
                // The end of a line has no other mark in a cell and in a title.
                if tag.as_ref().is_none_or(|tag| tag.name != "br") {
                    self.find(raw_html(self.file, self.place));
                }
                tokens.push(match tag {
                    Some(tag) => SpanToken::Tag(tag),
                    None => SpanToken::Done(Inline::Text(html)),
                });
            }
            other => tokens.push(SpanToken::Done(self.simple(node, other))),
        }
    }

    /// Converts a node that becomes one inline, whatever it contains.
    fn simple(&self, node: Node<'_>, value: NodeValue) -> Inline {
        match value {
            NodeValue::Emph => Inline::Emphasis(self.read(node)),
            NodeValue::Strong => Inline::Strong(self.read(node)),
            NodeValue::Strikethrough => Inline::Struck(self.read(node)),
            NodeValue::Highlight => Inline::Strong(self.read(node)),
            NodeValue::Code(code) => Inline::Code(code.literal),
            NodeValue::LineBreak => Inline::LineBreak,
            // Escaped: what it holds is text, never a bracket of a span.
            NodeValue::Escaped => Inline::Text(bare_text(node)),
            NodeValue::FootnoteReference(reference) => {
                Inline::FootnoteMark(self.notes.borrow_mut().number(&reference.name))
            }
            other => {
                let name = other.xml_node_name();
                self.find(
                    Finding::error("syntax-unknown", self.file, self.place, format!("{name} is not used in sentences"))
                        .help("write it with the forms that content/README.md describes"),
                );
                Inline::Text(plain_text(&self.read(node)))
            }
        }
    }

    /// Puts spans together: what stands between an opening bracket and its closing one with
    /// attributes, and what stands between two tags. Brackets without attributes are ordinary text.
    fn fold(&self, tokens: Vec<SpanToken>) -> Vec<Inline> {
        let mut frames = vec![Frame { opened: OpenedSpan::Run, pieces: Vec::new() }];
        // Brackets that stand too deep to begin a span.
        let (mut too_deep, mut told) = (0_usize, false);
        for token in tokens {
            match token {
                SpanToken::Done(inline) => add(&mut frames, EmphasisPart::Done(inline)),
                SpanToken::Mark(mark) => add(&mut frames, EmphasisPart::Mark(mark)),
                // What stands too deep is text: no recursion goes as deep as a text may be long.
                SpanToken::Open if frames.len() > MAX_SPANS => {
                    too_deep += 1;
                    add(&mut frames, text("["));
                }
                SpanToken::Close(Some(attributes)) if too_deep > 0 => {
                    if !std::mem::replace(&mut told, true) {
                        self.find(super::depth::finding(self.file, self.place));
                    }
                    too_deep -= 1;
                    add(&mut frames, text(&format!("]{{{attributes}}}")));
                }
                SpanToken::Close(None) if too_deep > 0 => {
                    too_deep -= 1;
                    add(&mut frames, text("]"));
                }
                SpanToken::Open => frames.push(Frame { opened: OpenedSpan::Bracket, pieces: Vec::new() }),
                SpanToken::Close(attributes) => self.close_bracket(&mut frames, attributes),
                SpanToken::Tag(tag) => self.tag(&mut frames, tag),
            }
        }
        self.collapse(&mut frames, 1);
        frames.pop().map_or_else(Vec::new, |frame| self.weighed(frame.pieces))
    }

    fn close_bracket(&self, frames: &mut Vec<Frame>, attributes: Option<String>) {
        let Some(attributes) = attributes else {
            if let Some(Frame { opened: OpenedSpan::Bracket, .. }) = frames.last() {
                self.collapse(frames, frames.len() - 1);
            }
            return add(frames, text("]"));
        };
        let Some(at) = frames.iter().rposition(|frame| matches!(frame.opened, OpenedSpan::Bracket)) else {
            return add(frames, text(&format!("]{{{attributes}}}")));
        };
        self.collapse(frames, at + 1);
        let inner = frames.pop().map_or_else(Vec::new, |frame| self.weighed(frame.pieces));
        for inline in self.span(inner, &attributes) {
            add(frames, EmphasisPart::Done(inline));
        }
    }

    fn tag(&self, frames: &mut Vec<Frame>, tag: Tag) {
        match tag.side {
            TagSide::Whole => {
                for inline in self.element(&tag, Vec::new()) {
                    add(frames, EmphasisPart::Done(inline));
                }
            }
            TagSide::Begin if frames.len() > MAX_SPANS && !tag.is_withheld() => {
                for inline in self.element(&tag, Vec::new()) {
                    add(frames, EmphasisPart::Done(inline));
                }
            }
            TagSide::Begin => frames.push(Frame { opened: OpenedSpan::Element(tag), pieces: Vec::new() }),
            TagSide::End => {
                let begun = frames
                    .iter()
                    .rposition(|frame| matches!(&frame.opened, OpenedSpan::Element(begun) if begun.name == tag.name));
                if let Some(begun) = begun {
                    self.collapse(frames, begun);
                }
            }
        }
    }

    /// Closes everything that is open from the frame `keep` on: an opening bracket becomes text, an element ends here.
    fn collapse(&self, frames: &mut Vec<Frame>, keep: usize) {
        while frames.len() > keep.max(1) {
            let Some(frame) = frames.pop() else { return };
            match frame.opened {
                OpenedSpan::Element(tag) => {
                    let inner = self.weighed(frame.pieces);
                    for inline in self.element(&tag, inner) {
                        add(frames, EmphasisPart::Done(inline));
                    }
                }
                OpenedSpan::Bracket | OpenedSpan::Run => {
                    add(frames, text("["));
                    frame.pieces.into_iter().for_each(|piece| add(frames, piece));
                }
            }
        }
    }

    /// The inlines of a run, its marks of weight put together.
    fn weighed(&self, pieces: Vec<EmphasisPart>) -> Vec<Inline> {
        let Paired { inlines, left, too_deep } = paired(pieces);
        if too_deep {
            self.find(super::depth::finding(self.file, self.place));
        }
        if left > 0 {
            self.find(
                Finding::warning("emphasis-open", self.file, self.place, "marks of weight stand in the text as signs")
                    .help("write **words** without spaces inside the marks, or a backslash before each sign"),
            );
        }
        inlines
    }

    fn span(&self, inner: Vec<Inline>, attributes: &str) -> Vec<Inline> {
        let shown = plain_text(&inner);
        let unquoted = attributes.trim();
        let (key, value) = match unquoted.split_once('=') {
            Some((key, value)) => (key.trim(), value.trim().trim_matches('"')),
            None => (unquoted, ""),
        };
        match (key, value) {
            ("lang", tag) => match tag.parse() {
                Ok(lang) => return vec![Inline::Foreign { lang, inlines: inner }],
                Err(_) => self.wrong_span(format!("`{tag}` is not a language tag")),
            },
            ("abbr" | "term" | "date" | "number" | "cite", _) if shown.trim().is_empty() => {
                self.wrong_span(format!("no words stand before `{{{attributes}}}`"));
            }
            ("abbr", long) if !long.is_empty() => {
                return vec![Inline::Abbreviation { short: shown, long: long.to_owned() }];
            }
            ("term", key) if !key.is_empty() => return vec![Inline::Term { key: key.to_owned(), inlines: inner }],
            ("date", iso) if is_date(iso) => return vec![Inline::Date { shown, iso: iso.to_owned() }],
            ("date", iso) => self.wrong_span(format!("`{iso}` is not a date; write it like 2026-11-24")),
            ("number", value) if value.parse::<f64>().is_ok() => {
                return vec![Inline::Number { shown, value: value.to_owned() }];
            }
            ("number", value) => self.wrong_span(format!("`{value}` is not a number; write it like 1200 or 0.5")),
            ("cite", _) => return vec![Inline::Citation(inner)],
            ("", _) => self.wrong_span(format!("there is no span `{{{attributes}}}`")),
            (key, _) => self.wrong_span(format!("there is no span `{key}`: {{{attributes}}}")),
        }
        inner
    }

    fn wrong_span(&self, message: String) {
        self.find(
            Finding::error("span-unknown", self.file, self.place, message)
                .help("the spans are lang, abbr, term, date, number and cite; content/README.md shows each"),
        );
    }

    /// Cuts text at brackets, `[`, `]`, and `]{…}` where attributes follow at once, at addresses between `<` and
    /// `>`, and at marks of weight that were not read as such.
    fn scan(&self, text: &str, tokens: &mut Vec<SpanToken>) {
        self.others(text);
        let text = &*self.in_full(text);
        let done = |text: &str| SpanToken::Done(Inline::Text(text.to_owned()));
        let mut begin = 0;
        let mut at = 0;
        while let Some(found) = text[at..].find(['[', ']', '*', '_', '<']) {
            let here = at + found;
            let rest = &text[here..];
            let Some((found, length)) = self.token(&text[..here], rest) else {
                at = here + (rest.len() - rest.trim_start_matches(['*', '_']).len()).max(1);
                continue;
            };
            if here > begin {
                tokens.push(done(&text[begin..here]));
            }
            tokens.extend(found);
            begin = here + length;
            at = begin;
        }
        if begin < text.len() {
            tokens.push(done(&text[begin..]));
        }
    }

    /// The tokens at the beginning of `rest`, and how many bytes of it they take.
    fn token(&self, before: &str, rest: &str) -> Option<(Vec<SpanToken>, usize)> {
        if let Some((words, length)) = self.wiki_link(rest) {
            return Some((vec![SpanToken::Done(Inline::Text(words))], length));
        }
        if rest.starts_with('[') {
            return Some((vec![SpanToken::Open], 1));
        }
        if let Some(after) = rest.strip_prefix(']') {
            return Some(match after.strip_prefix('{').and_then(attributes) {
                Some(attributes) => (vec![SpanToken::Close(Some(attributes.to_owned()))], attributes.len() + 3),
                None => (vec![SpanToken::Close(None)], 1),
            });
        }
        if let Some(after) = rest.strip_prefix('<') {
            let inside = &after[..after.find(['<', '>']).filter(|end| after[*end..].starts_with('>'))?];
            let at = LinkPosition { file: self.file, place: self.place };
            let inlines = address::angle(at, inside, &mut self.findings.borrow_mut())?;
            return Some((inlines.into_iter().map(SpanToken::Done).collect(), inside.len() + 2));
        }
        let (mark, length) = EmphasisMark::at(before, rest)?;
        Some((vec![SpanToken::Mark(mark)], length))
    }

    pub(super) fn find(&self, finding: Finding) {
        self.findings.borrow_mut().push(finding);
    }
}

/// Returns `true` if single tildes strike their words: both touch the words between them and no others.
fn is_struck(node: Node<'_>) -> bool {
    let words = bare_text(node);
    let nested = node.descendants().skip(1).any(|inner| matches!(inner.data().value, NodeValue::Subscript));
    let touches =
        !words.is_empty() && !words.starts_with([' ', '/']) && !words.ends_with(' ') && !words.contains('~') && !nested;
    let free = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric() && !matches!(c, '/' | '~'));
    let beside = |node: Node<'_>, last: bool| match &node.data().value {
        NodeValue::Text(text) => free(if last { text.chars().next_back() } else { text.chars().next() }),
        NodeValue::SoftBreak | NodeValue::LineBreak => true,
        _ => false,
    };
    let before = node.previous_sibling().is_none_or(|node| beside(node, true));
    touches && before && node.next_sibling().is_none_or(|node| beside(node, false))
}

/// The attributes of a span up to the brace that ends them. Longer ones are no attributes, so that a text of braces
/// that nothing ends is not read to its end from each.
fn attributes(text: &str) -> Option<&str> {
    let end = text.bytes().take(MAX_ATTRIBUTES).position(|byte| byte == b'}')?;
    text.get(..end)
}

fn text(words: &str) -> EmphasisPart {
    EmphasisPart::Done(Inline::Text(words.to_owned()))
}

fn add(frames: &mut [Frame], piece: EmphasisPart) {
    let Some(frame) = frames.last_mut() else { return };
    match (frame.pieces.last_mut(), piece) {
        (Some(EmphasisPart::Done(Inline::Text(before))), EmphasisPart::Done(Inline::Text(text))) => {
            before.push_str(&text)
        }
        (_, EmphasisPart::Done(Inline::Text(text))) if text.is_empty() => {}
        (_, piece) => frame.pieces.push(piece),
    }
}

/// The words below a node, whatever marks them.
fn bare_text(node: Node<'_>) -> String {
    let mut text = String::new();
    for node in node.descendants() {
        match &node.data().value {
            NodeValue::Text(words) => text.push_str(words),
            NodeValue::Code(code) => text.push_str(&code.literal),
            NodeValue::SoftBreak | NodeValue::LineBreak => text.push(' '),
            _ => {}
        }
    }
    text
}

/// Takes the box of a task from the beginning of its text: `[ ]` and `[x]`.
pub(super) fn checkbox(text: &str) -> Option<(Checkbox, &str)> {
    let (state, rest) = match text.strip_prefix("[ ]") {
        Some(rest) => (Checkbox::Open, rest),
        None => (Checkbox::Done, text.strip_prefix("[x]").or_else(|| text.strip_prefix("[X]"))?),
    };
    let rest = rest.strip_prefix(' ').or_else(|| rest.is_empty().then_some(rest))?;
    Some((state, rest))
}

/// A line as it is read: without comments, and without the line ends that a value of the front matter may have.
pub(super) fn one_line(text: &str) -> String {
    let text = uncommented(text, &|_| false).text;
    let text = if text.contains("](") { destinations::whole(&[&text]).concat() } else { text };
    if text.contains(['\n', '\r']) { text.split_whitespace().collect::<Vec<_>>().join(" ") } else { text }
}

/// A web address that is shown without its scheme.
pub(super) fn web(address: &str) -> Inline {
    let (url, shown) = match address.split_once("://") {
        Some((scheme, rest)) => (format!("{}://{rest}", scheme.to_lowercase()), rest),
        None => (format!("https://{address}"), address),
    };
    let inlines = vec![Inline::Text(shown.trim_end_matches('/').to_owned())];
    Inline::Link { target: Target::Web(url), inlines }
}

pub(super) fn raw_html(file: &str, place: SourceLocation) -> Finding {
    Finding::warning("raw-html", file, place, "HTML is read as what it means; its looks are not kept")
        .help("use the blocks and spans that content/README.md describes")
}

/// Returns `true` if text is a date like `2026-11-24`.
pub(super) fn is_date(text: &str) -> bool {
    let parts: Vec<_> = text.split('-').collect();
    let number = |text: &str, length: usize, max: u32| {
        text.len() == length && text.parse::<u32>().is_ok_and(|n| (1..=max).contains(&n))
    };
    matches!(parts[..], [year, month, day] if number(year, 4, 9999) && number(month, 2, 12) && number(day, 2, 31))
}
