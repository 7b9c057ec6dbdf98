//! HTML inside a sentence: each tag becomes what it means.

use scraper::Html;

use super::emphasis::push;
use super::inlines::Spans;
use super::short_forms::RAISED;
use super::word_account::facts;
use crate::document::{Inline, plain_text};
use crate::finding::Finding;

/// A tag as it stands in the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Tag {
    /// The element's name in small letters.
    pub(super) name: String,
    /// The attributes; none of a tag that ends an element.
    pub(super) attributes: Vec<(String, String)>,
    /// Position of the tag: opening, closing or both.
    pub(super) side: TagSide,
}

/// Whether a tag begins an element, ends it, or is all of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum TagSide {
    Begin,
    End,
    Whole,
}

/// Elements that never hold anything.
const EMPTY: [&str; 8] = ["br", "wbr", "hr", "img", "input", "col", "source", "meta"];

/// The elements of HTML. Other words between such signs are text, as in `<your name>`.
const KNOWN: [&str; 131] = [
    "a",
    "abbr",
    "acronym",
    "address",
    "applet",
    "area",
    "article",
    "aside",
    "audio",
    "b",
    "base",
    "basefont",
    "bdi",
    "bdo",
    "big",
    "blink",
    "blockquote",
    "body",
    "br",
    "button",
    "canvas",
    "caption",
    "center",
    "cite",
    "code",
    "col",
    "colgroup",
    "data",
    "datalist",
    "dd",
    "del",
    "details",
    "dfn",
    "dialog",
    "dir",
    "div",
    "dl",
    "dt",
    "em",
    "embed",
    "fieldset",
    "figcaption",
    "figure",
    "font",
    "footer",
    "form",
    "frame",
    "frameset",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "head",
    "header",
    "hgroup",
    "hr",
    "html",
    "i",
    "iframe",
    "img",
    "input",
    "ins",
    "kbd",
    "label",
    "legend",
    "li",
    "link",
    "main",
    "map",
    "mark",
    "marquee",
    "math",
    "menu",
    "meta",
    "meter",
    "nav",
    "nobr",
    "noframes",
    "noscript",
    "object",
    "ol",
    "optgroup",
    "option",
    "output",
    "p",
    "param",
    "picture",
    "pre",
    "progress",
    "q",
    "rp",
    "rt",
    "ruby",
    "s",
    "samp",
    "script",
    "search",
    "section",
    "select",
    "slot",
    "small",
    "source",
    "span",
    "strike",
    "strong",
    "style",
    "sub",
    "summary",
    "sup",
    "svg",
    "table",
    "tbody",
    "td",
    "template",
    "textarea",
    "tfoot",
    "th",
    "thead",
    "time",
    "title",
    "tr",
    "track",
    "tt",
    "u",
    "ul",
    "var",
    "video",
    "wbr",
    "xmp",
];

/// Returns `true` if a tag is one of HTML or of a component with attributes, and no text between signs.
pub(super) fn is_tag(name: &str, rest: &str) -> bool {
    KNOWN.contains(&name.to_ascii_lowercase().as_str()) || rest.contains('=')
}

/// The rest of a tag behind its name: up to the sign that ends it, or to the one that begins another tag, so
/// that the first is none.
pub(super) fn rest_of_tag(text: &str) -> &str {
    let mut quote = None;
    for (at, c) in text.char_indices() {
        match (quote, c) {
            (Some(mark), c) if c == mark => quote = None,
            (None, '"' | '\'') => quote = Some(c),
            (None, '<' | '>') => return &text[..at],
            _ => {}
        }
    }
    text
}

/// A block of HTML in which a sign that begins no tag is text: `<your name <b>in letters</b>`. A parser of HTML would
/// take the words of `<your name and/or address>` for attributes, which have no order.
pub(super) fn without_false_tags(html: &str) -> String {
    let mut out = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        let name = rest[at + 1..].trim_start_matches('/');
        let ends = name.len() + at + 1 < rest.len();
        // In HTML all other signs belong to a tag's name.
        let end = name.find(|c: char| c.is_whitespace() || matches!(c, '/' | '>')).unwrap_or(name.len());
        let inside = rest_of_tag(&name[end..]);
        let open = !name[end + inside.len()..].starts_with('>');
        let begins = name.starts_with(|c: char| c.is_ascii_alphanumeric());
        let is_text = open || !ends && !inside.contains('=');
        let is_false = begins && is_text && !KNOWN.contains(&name[..end].to_ascii_lowercase().as_str());
        out.push_str(&rest[..at]);
        out.push_str(if is_false { "&lt;" } else { "<" });
        rest = &rest[at + 1..];
    }
    out.push_str(rest);
    out
}

/// Elements whose content is no text: it is never published.
pub(super) const REFUSED: [&str; 14] = [
    "script", "style", "iframe", "object", "embed", "applet", "template", "noscript", "svg", "math", "canvas", "audio",
    "video", "noframes",
];

impl Tag {
    /// Reads a tag as comrak cuts it out; `None` for what is none of HTML.
    pub(super) fn read(html: &str) -> Option<Self> {
        let inside = html.strip_prefix('<')?;
        let ends = inside.starts_with('/');
        let inside = inside.trim_start_matches('/');
        let end = inside.find(|c: char| !c.is_ascii_alphanumeric() && c != '-').unwrap_or(inside.len());
        let name = inside[..end].to_ascii_lowercase();
        if name.is_empty() || !is_tag(&name, &inside[end..]) {
            return None;
        }
        let bare = inside[end..].trim_end_matches(['/', '>']).trim().is_empty();
        let attributes = if ends || bare { Vec::new() } else { attributes(html) };
        let side = match (ends, EMPTY.contains(&name.as_str()) || html.ends_with("/>")) {
            (true, _) => TagSide::End,
            (false, true) => TagSide::Whole,
            (false, false) => TagSide::Begin,
        };
        Some(Self { name, attributes, side })
    }

    pub(super) fn attribute(&self, name: &str) -> &str {
        self.attributes.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.trim())
    }

    /// Returns `true` if a browser would show nothing of the element: it has `hidden`, or a style that hides it.
    pub(super) fn is_hidden(&self) -> bool {
        let has = self.attributes.iter().any(|(name, _)| name == "hidden");
        let style: String = self.attribute("style").chars().filter(|c| !c.is_whitespace()).collect();
        let mut rules = style.split(';').map(|rule| rule.trim_end_matches("!important").to_ascii_lowercase());
        has || rules.any(|rule| matches!(rule.as_str(), "display:none" | "visibility:hidden"))
    }

    /// Returns `true` if what the element holds is never published.
    pub(super) fn is_withheld(&self) -> bool {
        self.is_hidden() || REFUSED.contains(&self.name.as_str())
    }
}

/// Elements that the next block of text ends.
const SHORT: [&str; 8] = ["p", "li", "dt", "dd", "tr", "td", "th", "option"];

/// A hidden element that a block of HTML leaves open: what follows is hidden until it ends.
pub(super) struct Hiding {
    pub(super) name: String,
    /// Elements of the name that are open.
    depth: usize,
}

impl Hiding {
    /// Reads a block of HTML behind what is `open`: gives what it leaves open, and where in it the open element
    /// ends.
    pub(super) fn after(mut open: Option<Self>, html: &str) -> (Option<Self>, usize) {
        let hid = open.is_some();
        let mut end = 0;
        let mut at = 0;
        while let Some(found) = html[at..].find('<') {
            let begin = at + found;
            at = begin + length_of_tag(&html[begin..]);
            let Some(tag) = Tag::read(&html[begin..at]) else {
                at = begin + 1;
                continue;
            };
            match (&mut open, tag.side) {
                (None, TagSide::Begin) if tag.is_hidden() && !SHORT.contains(&tag.name.as_str()) => {
                    open = Some(Self { name: tag.name, depth: 1 });
                }
                (Some(hiding), TagSide::Begin) if hiding.name == tag.name => hiding.depth += 1,
                (Some(hiding), TagSide::End) if hiding.name == tag.name => {
                    hiding.depth -= 1;
                    if hiding.depth == 0 {
                        open = None;
                        if hid && end == 0 {
                            end = at;
                        }
                    }
                }
                _ => {}
            }
        }
        (open, if hid && end == 0 { html.len() } else { end })
    }
}

/// Length above which text is not taken for a tag, so that a text of many opening signs is read only once.
const MAX_TAG: usize = 10_000;

/// Returns the length of a tag in bytes; a sign between quotation marks does not end it.
fn length_of_tag(html: &str) -> usize {
    let mut quote = None;
    for (at, c) in html.char_indices() {
        if at > MAX_TAG {
            return 1;
        }
        match (quote, c) {
            (Some(mark), c) if c == mark => quote = None,
            (None, '"' | '\'') => quote = Some(c),
            (None, '>') => return at + 1,
            _ => {}
        }
    }
    html.len()
}

/// The attributes of a tag. An element of another name holds them, as tables' parts stand nowhere else.
fn attributes(tag: &str) -> Vec<(String, String)> {
    let end = tag[1..].find(|c: char| !c.is_ascii_alphanumeric() && c != '-').map_or(tag.len(), |end| end + 1);
    let html = Html::parse_fragment(&format!("<span{}", &tag[end..]));
    let element = html.tree.values().find_map(|node| node.as_element().filter(|element| element.name() == "span"));
    element.map_or_else(Vec::new, |element| {
        element.attrs().map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
    })
}

impl Spans<'_, '_> {
    /// An element as the inlines that it means.
    pub(super) fn element(&self, tag: &Tag, inner: Vec<Inline>) -> Vec<Inline> {
        if tag.is_withheld() {
            self.refused(&tag.name, &said(&inner));
            return Vec::new();
        }
        match tag.name.as_str() {
            "br" => vec![Inline::LineBreak],
            "hr" => vec![Inline::LineBreak],
            "b" | "strong" | "mark" => around(inner, Inline::Strong),
            "i" | "em" | "dfn" | "var" => around(inner, Inline::Emphasis),
            "cite" => around(inner, Inline::Citation),
            "del" | "s" | "strike" => around(inner, Inline::Struck),
            "code" | "kbd" | "samp" | "tt" => around(inner, |inner| Inline::Code(plain_text(&inner))),
            "a" if !tag.attribute("href").is_empty() => self.link(tag.attribute("href"), tag.attribute("title"), inner),
            "abbr" if !tag.attribute("title").is_empty() => {
                vec![Inline::Abbreviation { short: plain_text(&inner), long: tag.attribute("title").to_owned() }]
            }
            "q" => {
                let mut quoted = vec![Inline::Text("\u{201c}".to_owned())];
                inner.into_iter().for_each(|inline| push(&mut quoted, inline));
                push(&mut quoted, Inline::Text("\u{201d}".to_owned()));
                quoted
            }
            "sup" => raised(inner, RAISED[0], RAISED[1]),
            "sub" => raised(inner, "0123456789+-()", "₀₁₂₃₄₅₆₇₈₉₊₋₍₎"),
            "input" if tag.attribute("type") == "checkbox" => {
                let done = tag.attributes.iter().any(|(name, _)| name == "checked");
                vec![Inline::Text(if done { "[x] " } else { "[ ] " }.to_owned())]
            }
            "img" => self.picture_words(tag),
            "bdo" | "bdi" | "span" | "font" | "p" | "div" if !tag.attribute("lang").is_empty() => {
                match tag.attribute("lang").parse() {
                    Ok(lang) => vec![Inline::Foreign { lang, inlines: inner }],
                    Err(_) => inner,
                }
            }
            _ => inner,
        }
    }

    /// The words of a picture that stands inside a sentence.
    fn picture_words(&self, tag: &Tag) -> Vec<Inline> {
        self.find(super::picture::picture_in_text(self.file, self.place, tag.attribute("src")));
        match tag.attribute("alt") {
            "" => Vec::new(),
            alt => vec![Inline::Text(alt.to_owned())],
        }
    }

    /// Says what is in no form because an element hides it or may do more than hold text.
    pub(super) fn refused(&self, name: &str, words: &str) {
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        self.find(
            Finding::error("html-refused", self.file, self.place, format!("<{name}> is in no form: {words}"))
                .help("take it out, and write its words as text if readers need them"),
        );
    }
}

/// The words of inlines, and what they hold beside them.
fn said(inlines: &[Inline]) -> String {
    let mut words = plain_text(inlines);
    facts(inlines, &mut |fact| {
        words.push(' ');
        words.push_str(fact);
    });
    words
}

fn around(inner: Vec<Inline>, wrap: impl Fn(Vec<Inline>) -> Inline) -> Vec<Inline> {
    if inner.is_empty() { inner } else { vec![wrap(inner)] }
}

/// Raised or lowered figures as the signs that Unicode has for them; words stay on their line.
fn raised(inner: Vec<Inline>, plain: &str, signs: &str) -> Vec<Inline> {
    let text = plain_text(&inner);
    let sign = |c: char| plain.chars().position(|known| known == c).and_then(|at| signs.chars().nth(at));
    let shown: Option<String> = text.trim().chars().map(sign).collect();
    match shown {
        Some(shown) if !shown.is_empty() => vec![Inline::Text(shown)],
        _ => inner,
    }
}
