//! A parsed page: its elements with their names, languages and visibility.

use std::collections::{BTreeMap, HashSet};

use ego_tree::{NodeId, NodeRef};
use scraper::{ElementRef, Html, Node};

use crate::channels::Extract;
use crate::verify::{Expected, Limits};

/// A page that was parsed, and what it should hold.
pub struct PageFile {
    html: Html,
    /// Source text: for what the parser mends in silence.
    pub(super) source: String,
    pub(super) expected: Expected,
    ids: BTreeMap<String, Vec<NodeId>>,
    labels: BTreeMap<String, NodeId>,
    /// Elements that are hidden from people who read by ear, with all that is in them.
    hidden: HashSet<NodeId>,
}

/// Elements whose text nobody reads.
const UNREAD: [&str; 6] = ["script", "style", "template", "noscript", "head", "svg"];

impl PageFile {
    /// Parses a page within the limits.
    ///
    /// # Errors
    /// When it is too large, too deep or not text.
    pub fn parse(bytes: &[u8], expected: &Expected) -> Result<Self, String> {
        if bytes.len() > Limits::PAGE {
            return Err(format!("the page has {} bytes; {} are read", bytes.len(), Limits::PAGE));
        }
        let source = std::str::from_utf8(bytes).map_err(|error| format!("it is not UTF-8: {error}"))?;
        if source.contains('\0') {
            return Err("it holds a zero byte".to_owned());
        }
        let deepest = depth_of_tags(source);
        if deepest > Limits::DEPTH {
            return Err(format!("its elements are nested more than {} deep", Limits::DEPTH));
        }
        let html = Html::parse_document(source);
        let (mut ids, mut labels) = (BTreeMap::<String, Vec<NodeId>>::new(), BTreeMap::new());
        let mut hidden = HashSet::new();
        // An element comes after the one around it.
        for element in html.tree.root().descendants().filter_map(ElementRef::wrap) {
            if hides(element) || parent(element).is_some_and(|parent| hidden.contains(&parent.id())) {
                hidden.insert(element.id());
            }
            if let Some(id) = element.attr("id") {
                ids.entry(id.to_owned()).or_default().push(element.id());
            }
            if element.value().name() == "label"
                && let Some(target) = element.attr("for")
            {
                labels.insert(target.to_owned(), element.id());
            }
        }
        Ok(Self { html, source: source.to_owned(), expected: expected.clone(), ids, labels, hidden })
    }

    /// The text of the page as its channel reads it back.
    pub(super) fn extract(&self) -> Extract {
        crate::channels::page::read(&self.html)
    }

    /// All elements in the order of the document; those inside `template` are no part of it.
    pub(super) fn elements(&self) -> impl Iterator<Item = ElementRef<'_>> {
        self.html.tree.root().descendants().filter_map(ElementRef::wrap)
    }

    /// The elements of some names.
    pub(super) fn named<'a>(&'a self, names: &'a [&'a str]) -> impl Iterator<Item = ElementRef<'a>> {
        self.elements().filter(|element| names.contains(&element.value().name()))
    }

    pub(super) fn root(&self) -> ElementRef<'_> {
        self.html.root_element()
    }

    /// All ids with the number of elements that bear each.
    pub(super) fn ids(&self) -> impl Iterator<Item = (&str, usize)> {
        self.ids.iter().map(|(id, nodes)| (id.as_str(), nodes.len()))
    }

    pub(super) fn by_id(&self, id: &str) -> Option<ElementRef<'_>> {
        let node = self.ids.get(id)?.first()?;
        ElementRef::wrap(self.html.tree.get(*node)?)
    }

    /// Returns `true` if neither the element nor one around it is hidden from people who read by ear.
    pub(super) fn is_exposed(&self, element: ElementRef<'_>) -> bool {
        !self.hidden.contains(&element.id())
    }

    /// The text of the `title` element.
    pub(super) fn title(&self) -> Option<String> {
        let title = self.elements().find(|element| {
            let is_in_head = parent(*element).is_some_and(|parent| parent.value().name() == "head");
            element.value().name() == "title" && is_in_head
        });
        title.map(|title| squeezed(&title.text().collect::<String>()))
    }

    /// The accessible name of an element, after the order of the standard (accname 1.2), as far as attributes and text
    /// tell.
    pub(super) fn name_of(&self, element: ElementRef<'_>) -> String {
        if let Some(labelled) = element.attr("aria-labelledby") {
            let words: Vec<String> =
                labelled.split_whitespace().filter_map(|id| self.by_id(id)).map(text_with_pictures).collect();
            let words = squeezed(&words.join(" "));
            if !words.is_empty() {
                return words;
            }
        }
        if let Some(label) = element.attr("aria-label").map(squeezed).filter(|label| !label.is_empty()) {
            return label;
        }
        let named = match element.value().name() {
            "img" | "area" => element.attr("alt").map(squeezed),
            "input" if matches!(element.attr("type"), Some("submit" | "button" | "reset")) => {
                element.attr("value").map(squeezed)
            }
            "input" | "select" | "textarea" | "meter" | "progress" => self.label_of(element),
            "fieldset" => child_text(element, "legend"),
            "table" => child_text(element, "caption"),
            "figure" => child_text(element, "figcaption"),
            "details" => child_text(element, "summary"),
            "svg" => child_text(element, "title"),
            "audio" | "video" | "iframe" | "nav" | "section" | "main" | "form" | "aside" => None,
            _ => Some(squeezed(&text_with_pictures(element))),
        };
        named.filter(|name| !name.is_empty()).or_else(|| element.attr("title").map(squeezed)).unwrap_or_default()
    }

    fn label_of(&self, element: ElementRef<'_>) -> Option<String> {
        let by_id = element.attr("id").and_then(|id| self.labels.get(id));
        let by_id = by_id.and_then(|node| ElementRef::wrap(self.html.tree.get(*node)?));
        let around = || ancestors(element).find(|above| above.value().name() == "label");
        by_id.or_else(around).map(|label| squeezed(&text_with_pictures(label)))
    }
}

/// The deepest nesting of tags in a source, counted before it is parsed, up to one more than is read. Elements without
/// an end count as one, and only inside pictures (SVG) and formulas does a slash end an element.
fn depth_of_tags(source: &str) -> usize {
    const VOID: [&str; 14] =
        ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"];
    let (mut open, mut deepest) = (Vec::<&str>::new(), 0);
    for (at, _) in source.match_indices('<') {
        let rest = &source[at + 1..];
        let (is_end, rest) = rest.strip_prefix('/').map_or((false, rest), |rest| (true, rest));
        let name = &rest[..rest.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(rest.len())];
        if !name.starts_with(|c: char| c.is_ascii_alphabetic())
            || VOID.iter().any(|void| void.eq_ignore_ascii_case(name))
        {
            continue;
        }
        let is_it = |other: &&str| other.eq_ignore_ascii_case(name);
        if is_end {
            // An end without a beginning ends nothing.
            open.truncate(open.iter().rposition(is_it).unwrap_or(open.len()));
            continue;
        }
        let is_foreign = open.iter().any(|other| ["svg", "math"].iter().any(|name| name.eq_ignore_ascii_case(other)));
        let tag = rest.as_bytes().iter().take(4_096).position(|byte| *byte == b'>').map(|end| &rest.as_bytes()[..end]);
        if is_foreign && tag.is_some_and(|tag| tag.ends_with(b"/")) {
            continue;
        }
        open.push(name);
        deepest = deepest.max(open.len());
        if deepest > Limits::DEPTH {
            break;
        }
    }
    deepest
}

/// A text with single spaces.
pub(super) fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

pub(super) fn ancestors(element: ElementRef<'_>) -> impl Iterator<Item = ElementRef<'_>> {
    element.ancestors().filter_map(ElementRef::wrap)
}

pub(super) fn parent(element: ElementRef<'_>) -> Option<ElementRef<'_>> {
    element.parent().and_then(ElementRef::wrap)
}

/// Returns `true` if an element hides itself and all that is in it from people who read by ear.
fn hides(element: ElementRef<'_>) -> bool {
    let by_style = |style: &str| {
        let style = style.replace(' ', "").to_ascii_lowercase();
        style.contains("display:none") || style.contains("visibility:hidden")
    };
    matches!(element.value().name(), "template" | "noscript")
        || element.value().attrs().any(|(name, value)| match name {
            "hidden" | "inert" => true,
            "aria-hidden" => value == "true",
            "style" => by_style(value),
            _ => false,
        })
}

/// The text of an element with the words of its pictures, without what is hidden.
pub(super) fn text_with_pictures(element: ElementRef<'_>) -> String {
    let mut text = String::new();
    add_text(*element, &mut text, 0);
    text
}

fn add_text(node: NodeRef<'_, Node>, text: &mut String, depth: usize) {
    if depth > Limits::DEPTH {
        return;
    }
    for child in node.children() {
        match child.value() {
            Node::Text(words) => text.push_str(words),
            Node::Element(element) => {
                let is_unread = UNREAD.contains(&element.name());
                if element.attr("aria-hidden") == Some("true") || is_unread && element.name() != "svg" {
                    continue;
                }
                match (element.name(), element.attr("alt"), element.attr("aria-label")) {
                    ("img", Some(alt), _) => text.push_str(&format!(" {alt} ")),
                    ("svg", _, Some(label)) => text.push_str(&format!(" {label} ")),
                    ("br", _, _) => text.push(' '),
                    _ => add_text(child, text, depth + 1),
                }
            }
            _ => {}
        }
    }
}

fn child_text(element: ElementRef<'_>, name: &str) -> Option<String> {
    let child = element.child_elements().find(|child| child.value().name() == name)?;
    Some(squeezed(&text_with_pictures(child)))
}

/// Runs of text with their language: text of one block of one language together.
pub(super) fn runs_by_language(page: &PageFile) -> Vec<(String, String)> {
    const BLOCKS: [&str; 22] = [
        "p",
        "li",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "td",
        "th",
        "dt",
        "dd",
        "caption",
        "figcaption",
        "summary",
        "legend",
        "label",
        "title",
        "blockquote",
        "div",
        "section",
        "button",
    ];
    let mut runs: Vec<(NodeId, String, String)> = Vec::new();
    for node in page.html.tree.root().descendants() {
        let Node::Text(words) = node.value() else { continue };
        let around = || node.ancestors().filter_map(ElementRef::wrap);
        if words.trim().is_empty()
            || around().any(|above| {
                let name = above.value().name();
                (UNREAD.contains(&name) && name != "head") || matches!(name, "code" | "data" | "pre")
            })
        {
            continue;
        }
        let lang = around().find_map(|above| above.attr("lang")).unwrap_or_default().to_owned();
        let block = around().find(|above| BLOCKS.contains(&above.value().name())).map(|block| block.id());
        let block = block.unwrap_or_else(|| node.id());
        match runs.last_mut().filter(|(last, tag, _)| *last == block && *tag == lang) {
            Some((_, _, text)) => {
                text.push(' ');
                text.push_str(words);
            }
            None => runs.push((block, lang, words.to_string())),
        }
    }
    runs.into_iter().map(|(_, lang, text)| (lang, text)).collect()
}
