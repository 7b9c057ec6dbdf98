//! XLIFF 2.0 to 2.2 and XLIFF 1.2, read.
//!
//! Codes are known by their numbers, so that they come back as the source writes them, whatever a tool or a
//! converter did with their data. White space is one space, as the standard has it where a file does not say
//! otherwise: files that were made pretty hold line ends and indents.

use std::collections::BTreeMap;

use roxmltree::{Node, ParsingOptions};

use super::xliff::{Codes, of_source};
use super::{Known, ReadError, Received, belongs, text};
use crate::content::markup::{MarkupLimits, excess};
use crate::content::{Address, Edition, escape, inline_markdown};
use crate::document::Inline;
use crate::translation::segment::Segment;

/// Common beginning of the namespaces of all versions.
const NAMESPACE: &str = "urn:oasis:names:tc:xliff:document:";

/// Elements and texts of a file, at most.
const MAX_NODES: u32 = 400_000;

/// More than any tool writes, and no more than is read at once.
const LIMITS: MarkupLimits = MarkupLimits { depth: 64, elements: 200_000, attributes: 64, namespaces: 32 };

/// Maximum nesting of codes.
const DEEPEST: usize = 32;

/// States of a translation that is not finished.
const UNFINISHED: [&str; 4] = ["initial", "new", "needs-translation", "needs-adaptation"];

/// Reads a file that a translator sends back. Segments that it leaves open are not in the draft.
///
/// # Errors
/// When the file cannot be taken as a whole; nothing of it is taken then.
pub fn read(bytes: &[u8], source: &Edition, target: &Address) -> Result<Received, ReadError> {
    let text = text(bytes)?;
    if let Some(line) = excess(&text, LIMITS) {
        return Err(ReadError::Costly { line });
    }
    let options = ParsingOptions { allow_dtd: false, nodes_limit: MAX_NODES, ..ParsingOptions::default() };
    let tree = roxmltree::Document::parse_with_options(&text, options).map_err(|error| match error {
        roxmltree::Error::DtdDetected => ReadError::Declares,
        other => ReadError::Malformed { line: usize::try_from(other.pos().row).unwrap_or(1) },
    })?;
    let root = tree.root_element();
    if !is(root, "xliff") {
        return Err(ReadError::Malformed { line: 1 });
    }
    let mut known = Known::of(source);
    for file in root.children().filter(|node| is(*node, "file")) {
        let from = root.attribute("srcLang").or_else(|| file.attribute("source-language"));
        let to = root.attribute("trgLang").or_else(|| file.attribute("target-language"));
        belongs(source, target, file.attribute("original"), from, to)?;
        for unit in file.descendants().filter(|node| is(*node, "unit") || is(*node, "trans-unit")) {
            take(unit, source, &mut known)?;
        }
    }
    known.whole()
}

/// Takes what a unit says.
fn take(unit: Node<'_, '_>, source: &Edition, known: &mut Known) -> Result<(), ReadError> {
    // What other tools offer beside the translation (`alt-trans`, matches) is none.
    let own = |node: &Node<'_, '_>| {
        node.ancestors()
            .take_while(|above| *above != unit)
            .all(|above| !is(above, "alt-trans") && !is(above, "matches"))
    };
    let sources: Vec<Node<'_, '_>> = unit.descendants().filter(|node| is(*node, "source") && own(node)).collect();
    let said: String = sources.iter().map(|node| words(*node)).collect();
    let named = unit.attribute("id").into_iter().chain(unit.attribute("resname"));
    let id = named.clone().find_map(|id| known.find(id, &said)).or_else(|| known.find("", &said));
    let Some(id) = id else {
        known.miss(&said);
        return Ok(());
    };
    let segment = known.segments.get(&id);
    // A converter that knows no codes leaves the marks as text.
    let bare = segment.is_some_and(|segment| {
        said.trim() == segment.markdown
            && segment.markdown != segment.text
            && !sources.iter().any(|node| has_code(*node))
    });
    let mut reader = XliffReader::of(unit, source, segment);
    reader.marks = if bare { CodeMarks::Written } else { CodeMarks::Coded };
    let parts = parts(unit);
    let unfinished = parts.as_ref().is_some_and(|parts| parts.iter().any(|(_, node)| is_unfinished(*node)));
    for (_, part) in parts.iter().flatten() {
        reader.content(*part, WordEncoding::Text, 0)?;
    }
    let stamp = unit.descendants().find(|node| is(*node, "note") && node.attribute("category") == Some("stamp"));
    known.stamped(&id, stamp.map(words));
    if unfinished {
        known.leave(&id, &reader.out)
    } else {
        known.take(&id, &reader.out)
    }
    Ok(())
}

/// Returns `true` if a target, or the segment that it stands in, is marked as not finished.
fn is_unfinished(target: Node<'_, '_>) -> bool {
    let state = target.attribute("state").or_else(|| target.parent().and_then(|parent| parent.attribute("state")));
    is(target, "target") && state.is_some_and(|state| UNFINISHED.contains(&state))
}

/// The parts of a unit's translation in order; nothing where one of them is open.
fn parts<'a, 'b>(unit: Node<'a, 'b>) -> Option<Vec<(usize, Node<'a, 'b>)>> {
    let child = |node: Node<'a, 'b>, name: &str| node.children().find(|child| is(*child, name));
    let filled = |node: &Node<'_, '_>| !words(*node).trim().is_empty() || has_code(*node);
    if is(unit, "trans-unit") {
        return Some(vec![(1, child(unit, "target").filter(filled)?)]);
    }
    let mut parts = Vec::new();
    for (index, part) in unit.children().filter(|node| is(*node, "segment") || is(*node, "ignorable")).enumerate() {
        let ignorable = is(part, "ignorable");
        match child(part, "target").filter(|text| ignorable || filled(text)) {
            Some(text) => {
                let order = text.attribute("order").and_then(|order| order.parse().ok()).unwrap_or(index + 1);
                parts.push((order, text));
            }
            None if ignorable => parts.extend(child(part, "source").map(|text| (index + 1, text))),
            None => return None,
        }
    }
    parts.sort_by_key(|(order, _)| *order);
    Some(parts)
}

fn is(node: Node<'_, '_>, name: &str) -> bool {
    let own = node.tag_name().namespace().is_none_or(|namespace| namespace.starts_with(NAMESPACE));
    node.is_element() && own && node.tag_name().name() == name
}

fn words(node: Node<'_, '_>) -> String {
    node.descendants().filter(Node::is_text).filter_map(|node| node.text()).collect()
}

fn has_code(node: Node<'_, '_>) -> bool {
    const CODES: [&str; 12] = ["ph", "pc", "sc", "ec", "g", "x", "bx", "ex", "bpt", "ept", "it", "cp"];
    node.descendants().any(|node| CODES.iter().any(|name| is(node, name)))
}

/// Whether the marks of a text are codes, or are written in it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum CodeMarks {
    Coded,
    Written,
}

/// Encoding of the words.
#[derive(Clone, Copy, PartialEq, Eq)]
enum WordEncoding {
    /// As text.
    Text,
    /// As the value of an attribute, which ends at the next brace.
    Value,
}

struct XliffReader {
    /// Data of the source's codes, by name.
    own: BTreeMap<String, String>,
    /// Data as the file has it.
    theirs: BTreeMap<String, String>,
    marks: CodeMarks,
    out: String,
}

impl XliffReader {
    fn of(unit: Node<'_, '_>, source: &Edition, segment: Option<&Segment>) -> Self {
        let mut codes = Codes::default();
        if let Some(segment) = segment {
            codes.write(&of_source(source, segment));
        }
        let originals = unit.children().find(|node| is(*node, "originalData"));
        let theirs = originals.into_iter().flat_map(|node| node.children()).filter(|node| is(*node, "data"));
        let theirs = theirs.filter_map(|node| Some((node.attribute("id")?.to_owned(), words(node)))).collect();
        Self { own: codes.data.into_iter().collect(), theirs, marks: CodeMarks::Coded, out: String::new() }
    }

    fn content(&mut self, node: Node<'_, '_>, words: WordEncoding, depth: usize) -> Result<(), ReadError> {
        let wrong = || ReadError::Malformed {
            line: usize::try_from(node.document().text_pos_at(node.range().start).row).unwrap_or(1),
        };
        if depth > DEEPEST {
            return Err(wrong());
        }
        for child in node.children() {
            if child.is_text() {
                self.words(child.text().unwrap_or_default(), words);
                continue;
            }
            if !child.is_element() {
                continue;
            }
            match child.tag_name().name() {
                "ph" => {
                    let data = self.data(child, "dataRef", "d").or_else(|| written(child)).ok_or_else(wrong)?;
                    self.mark(&data);
                }
                "pc" => {
                    let start = self.data(child, "dataRefStart", "d").ok_or_else(wrong)?;
                    let end = self.data(child, "dataRefEnd", "e").ok_or_else(wrong)?;
                    let inner = if start.starts_with("{abbr=") { WordEncoding::Value } else { words };
                    self.mark(&start);
                    self.content(child, inner, depth + 1)?;
                    self.out.push_str(&end);
                }
                "sc" => {
                    let start = self.data(child, "dataRef", "d").ok_or_else(wrong)?;
                    self.mark(&start);
                }
                "ec" => {
                    let end = self.data(child, "dataRef", "e").ok_or_else(wrong)?;
                    self.out.push_str(&end);
                }
                "g" => {
                    let start = self.data(child, "", "d").ok_or_else(wrong)?;
                    let end = self.data(child, "", "e").ok_or_else(wrong)?;
                    let inner = if start.starts_with("{abbr=") { WordEncoding::Value } else { words };
                    self.mark(&start);
                    self.content(child, inner, depth + 1)?;
                    self.out.push_str(&end);
                }
                "x" | "it" => {
                    let data = self.data(child, "", "d").or_else(|| written(child)).ok_or_else(wrong)?;
                    self.mark(&data);
                }
                "bx" | "bpt" => {
                    let start = self.data(child, "", "d").or_else(|| written(child)).ok_or_else(wrong)?;
                    self.mark(&start);
                }
                "ex" | "ept" => {
                    let end = self.data(child, "", "e").or_else(|| written(child)).ok_or_else(wrong)?;
                    self.out.push_str(&end);
                }
                "mrk" | "sub" => self.content(child, words, depth + 1)?,
                "cp" => {
                    let code = child.attribute("hex").and_then(|hex| u32::from_str_radix(hex, 16).ok());
                    self.out.extend(code.and_then(char::from_u32));
                }
                "sm" | "em" => {}
                _ => return Err(wrong()),
            }
        }
        Ok(())
    }

    /// The Markdown of a code: as the source writes it, else as the file says.
    fn data(&self, code: Node<'_, '_>, reference: &str, letter: &str) -> Option<String> {
        let id = code.attribute("id").or_else(|| code.attribute("startRef")).unwrap_or_default();
        // In XLIFF 1.2 the two halves of a code share an `rid`, or else their number.
        let start = code.attribute("startRef").or_else(|| code.attribute("rid")).unwrap_or(id);
        self.own.get(&format!("{letter}{start}")).or_else(|| self.theirs.get(code.attribute(reference)?)).cloned()
    }

    fn mark(&mut self, data: &str) {
        // An exclamation mark before a bracket would make a picture of a link.
        if data.starts_with('[') && self.out.ends_with('!') && !self.out.ends_with("\\!") {
            self.out.insert(self.out.len() - 1, '\\');
        }
        self.out.push_str(data);
    }

    fn words(&mut self, text: &str, words: WordEncoding) {
        let text = spaced(text);
        match words {
            WordEncoding::Text if self.marks == CodeMarks::Written => self.out.push_str(&text),
            WordEncoding::Text => self.out.push_str(&escape(&text)),
            WordEncoding::Value => {
                let long = Inline::Abbreviation { short: String::new(), long: text };
                let whole = inline_markdown(&[Inline::Text("x".to_owned()), long]);
                let value = whole.split_once("{abbr=\"").and_then(|(_, value)| value.strip_suffix("\"}"));
                self.out.push_str(value.unwrap_or_default());
            }
        }
    }
}

/// The text with one space for each run of white space that holds a line end, but for the break that Markdown
/// writes as a backslash.
fn spaced(text: &str) -> String {
    let mut out = String::new();
    for (index, line) in text.split('\n').enumerate() {
        let line = if index == 0 { line } else { line.trim_start() };
        if index > 0 && out.ends_with('\\') {
            out.push('\n');
        } else if index > 0 {
            out.truncate(out.trim_end_matches([' ', '\t']).len());
            out.push(' ');
        }
        out.push_str(line);
    }
    out
}

/// The Markdown that a code of XLIFF 1.2 holds itself.
fn written(code: Node<'_, '_>) -> Option<String> {
    Some(words(code)).filter(|text| !text.is_empty())
}
