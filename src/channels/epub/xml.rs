//! XML of finished books as a flat list of elements and texts, in the order of the document.

use std::borrow::Cow;
use std::collections::HashMap;

use roxmltree::{Document, ParsingOptions};

/// The most elements and texts of a file.
const MAX_NODES: u32 = 500_000;
/// The deepest nesting of elements.
const MAX_DEPTH: usize = 256;
/// The most bytes of a file.
const MAX_BYTES: usize = 16 << 20;

/// A file of XML.
#[derive(Debug, Clone, Default)]
pub struct XmlTree {
    nodes: Vec<XmlNode>,
}

/// An element, or text.
#[derive(Debug, Clone)]
pub struct XmlNode {
    /// Local name; empty for text.
    pub name: String,
    /// Attributes by name: `lang` of `xml:lang` is `xml:lang`, `type` of `epub:type` is `epub:type`.
    attributes: Vec<(String, String)>,
    /// Text; empty for an element.
    pub text: String,
    parent: Option<usize>,
    /// Place after the last node inside.
    end: usize,
}

impl XmlTree {
    /// Parses a file within the limits. Entities that a file declares are refused.
    ///
    /// # Errors
    /// When it is not well-formed, or holds more than is read; the text says what is wrong and where.
    pub fn parse(bytes: &[u8]) -> Result<Self, String> {
        if bytes.len() > MAX_BYTES {
            return Err(format!("it has {} bytes; {MAX_BYTES} are read", bytes.len()));
        }
        let source = std::str::from_utf8(bytes).map_err(|error| format!("it is not UTF-8: {error}"))?;
        let source = source.trim_start_matches('\u{feff}');
        // The parser follows elements by recursion.
        if nesting(source) > MAX_DEPTH {
            return Err(format!("its elements are nested more than {MAX_DEPTH} deep"));
        }
        let source = without_doctype(source);
        let options = ParsingOptions { allow_dtd: false, nodes_limit: MAX_NODES, ..ParsingOptions::default() };
        let document = Document::parse_with_options(&source, options).map_err(|error| error.to_string())?;
        let mut nodes: Vec<XmlNode> = Vec::new();
        let mut places = HashMap::new();
        for node in document.descendants().filter(|node| node.is_element() || node.is_text()) {
            let parent = node.parent().and_then(|parent| places.get(&parent.id()).copied());
            let place = nodes.len();
            places.insert(node.id(), place);
            let attributes = node.attributes().map(|attribute| {
                let prefix = match attribute.namespace() {
                    Some("http://www.w3.org/XML/1998/namespace") => "xml:",
                    Some(super::package::OPS) => "epub:",
                    Some("http://www.w3.org/1999/xlink") => "xlink:",
                    _ => "",
                };
                (format!("{prefix}{}", attribute.name()), attribute.value().to_owned())
            });
            nodes.push(XmlNode {
                name: if node.is_element() { node.tag_name().name().to_owned() } else { String::new() },
                attributes: attributes.collect(),
                text: if node.is_text() { node.text().unwrap_or_default().to_owned() } else { String::new() },
                parent,
                end: place + 1,
            });
        }
        for place in (0..nodes.len()).rev() {
            let (end, parent) = (nodes[place].end, nodes[place].parent);
            if let Some(parent) = parent.and_then(|parent| nodes.get_mut(parent)) {
                parent.end = parent.end.max(end);
            }
        }
        Ok(Self { nodes })
    }

    /// The node at a place.
    #[must_use]
    pub fn node(&self, place: usize) -> Option<&XmlNode> {
        self.nodes.get(place)
    }

    /// All elements with their places, in order.
    pub fn elements(&self) -> impl Iterator<Item = (usize, &XmlNode)> {
        self.nodes.iter().enumerate().filter(|(_, node)| !node.name.is_empty())
    }

    /// The elements of a name, in order.
    pub fn named<'a>(&'a self, name: &'a str) -> impl Iterator<Item = (usize, &'a XmlNode)> {
        self.elements().filter(move |(_, node)| node.name == name)
    }

    /// All nodes inside a node, in order.
    pub fn inside(&self, place: usize) -> impl Iterator<Item = (usize, &XmlNode)> {
        let end = self.nodes.get(place).map_or(place, |node| node.end);
        (place + 1..end).filter_map(move |inner| Some((inner, self.nodes.get(inner)?)))
    }

    /// The elements around a node, the nearest first.
    pub fn around(&self, place: usize) -> impl Iterator<Item = (usize, &XmlNode)> {
        let parent = move |place: &usize| self.nodes.get(*place)?.parent;
        std::iter::successors(parent(&place), parent).filter_map(move |above| Some((above, self.nodes.get(above)?)))
    }

    /// The text inside a node, with a space for the end of a line; `skips` leaves out elements.
    pub fn text(&self, place: usize, skips: impl Fn(&XmlNode) -> bool) -> String {
        let (mut text, mut next) = (String::new(), place + 1);
        for (inner, node) in self.inside(place) {
            if inner < next {
                continue;
            }
            text.push_str(&node.text);
            if node.name == "br" {
                text.push(' ');
            }
            next = if !node.name.is_empty() && skips(node) { node.end } else { inner + 1 };
        }
        text
    }

    /// The language that holds for a node.
    #[must_use]
    pub fn lang(&self, place: usize) -> Option<&str> {
        let own = self.nodes.get(place).and_then(XmlNode::lang);
        own.or_else(|| self.around(place).find_map(|(_, above)| above.lang()))
    }
}

impl XmlNode {
    /// The value of an attribute.
    #[must_use]
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The language that the element names.
    #[must_use]
    pub fn lang(&self) -> Option<&str> {
        self.attribute("lang").or_else(|| self.attribute("xml:lang"))
    }

    /// All attributes.
    pub fn attributes(&self) -> impl Iterator<Item = (&str, &str)> {
        self.attributes.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// Returns `true` if an attribute of several words holds a word.
    #[must_use]
    pub fn has(&self, name: &str, word: &str) -> bool {
        self.attribute(name).is_some_and(|value| value.split_whitespace().any(|one| one == word))
    }
}

/// The deepest nesting of tags, at least: a tag in a comment counts too.
fn nesting(source: &str) -> usize {
    let (mut depth, mut deepest) = (0_usize, 0);
    for (at, _) in source.match_indices('<') {
        let rest = &source[at + 1..];
        match rest.chars().next() {
            Some('/') => depth = depth.saturating_sub(1),
            Some('!' | '?') | None => {}
            Some(_) => {
                let is_empty = rest.find('>').is_some_and(|end| rest[..end].ends_with('/'));
                depth += usize::from(!is_empty);
                deepest = deepest.max(depth);
            }
        }
    }
    deepest
}

/// A source without the declaration of HTML. Any other declaration may hold entities and stays, to be refused.
fn without_doctype(source: &str) -> Cow<'_, str> {
    const HTML: &str = "<!DOCTYPE html>";
    let Some(at) = source.find(HTML) else { return source.into() };
    // The same length keeps the places in messages.
    let (before, after) = (&source[..at], &source[at + HTML.len()..]);
    format!("{before}{}{after}", " ".repeat(HTML.len())).into()
}
