//! XLIFF 2.0: one unit for each segment, marks as protected codes.
//!
//! A translator's tool shows words; what is a mark in Markdown is a code there (`pc` around words, `ph`
//! for what is never translated), and its Markdown stands in the unit's original data. Whatever a tool
//! does with that data, codes that the source has are written as the source writes them.

use std::collections::BTreeMap;

use roxmltree::{Node, ParsingOptions};

use super::{Known, ReadError, belongs, text};
use crate::content::{Address, Edition, escape, inline_markdown, read_inlines};
use crate::document::{Checkbox, Inline, plain_text};
use crate::translation::draft::{inlines, tidy};
use crate::translation::segment::{Kept, Segment, segments};
use crate::translation::{Draft, JOINED};

/// The namespace of XLIFF 2.0.
const NAMESPACE: &str = "urn:oasis:names:tc:xliff:document:2.0";

/// Elements and texts of a file, at most.
const MOST_NODES: u32 = 400_000;

/// How deep codes may stand in each other.
const DEEPEST: usize = 32;

/// Writes a draft of `target` as a file.
#[must_use]
pub fn write(source: &Edition, target: &Address, draft: &Draft) -> String {
    let (from, to) = (&source.address.lang, &target.lang);
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <xliff xmlns=\"{NAMESPACE}\" version=\"2.0\" srcLang=\"{from}\" trgLang=\"{to}\">\n\
         <file id=\"f\" original=\"{}\">\n",
        source.address.file()
    );
    for segment in segments(source) {
        let text = draft.get(&segment.id).map(|text| tidy(text)).filter(|text| !text.is_empty());
        out.push_str(&unit(source, target, &segment, text.as_deref()));
    }
    out + "</file>\n</xliff>\n"
}

fn unit(source: &Edition, target: &Address, segment: &Segment, text: Option<&str>) -> String {
    let mut codes = Codes::default();
    let ours = codes.write(&of_source(source, segment));
    codes.take_again();
    let theirs = text.map(|text| match text {
        JOINED => JOINED.to_owned(),
        text => codes.write(&inlines(text, &source.document, &target.lang)),
    });
    let translate = match segment.kept {
        Kept::Translate => "",
        Kept::AsItIs => " translate=\"no\"",
    };
    let mut out = format!(
        "<unit id=\"{}\"{translate}>\n<notes><note category=\"role\">{}</note></notes>\n",
        segment.id,
        segment.role.name()
    );
    if !codes.data.is_empty() {
        let data = codes.data.iter().map(|(id, text)| format!("<data id=\"{id}\">{}</data>", xml(text)));
        out.push_str(&format!("<originalData>{}</originalData>\n", data.collect::<String>()));
    }
    let state = if theirs.is_some() { "translated" } else { "initial" };
    let translation = theirs.map(|text| format!("<target>{text}</target>")).unwrap_or_default();
    out.push_str(&format!(
        "<segment id=\"s\" state=\"{state}\"><source>{ours}</source>{translation}</segment>\n</unit>\n"
    ));
    out
}

fn of_source(source: &Edition, segment: &Segment) -> Vec<Inline> {
    read_inlines(&segment.markdown, &source.address.lang, source.document.footnotes.len()).0
}

/// The codes of a unit: those of the source first, which the target uses again.
#[derive(Default)]
struct Codes {
    /// Codes so far: number, and Markdown before and after (after is empty for a lone code).
    codes: Vec<(usize, String, String)>,
    /// Codes of the source that the target has not used yet.
    free: Vec<usize>,
    data: Vec<(String, String)>,
}

impl Codes {
    fn take_again(&mut self) {
        self.free = (0..self.codes.len()).collect();
    }

    /// The number of a code; its data is added where it is new.
    fn number(&mut self, start: &str, end: &str) -> usize {
        let again = self.free.iter().position(|index| self.codes[*index].1 == start && self.codes[*index].2 == end);
        if let Some(at) = again {
            return self.codes[self.free.remove(at)].0;
        }
        let number = self.codes.len() + 1;
        self.codes.push((number, start.to_owned(), end.to_owned()));
        self.data.push((format!("d{number}"), start.to_owned()));
        if !end.is_empty() {
            self.data.push((format!("e{number}"), end.to_owned()));
        }
        number
    }

    fn write(&mut self, inlines: &[Inline]) -> String {
        inlines.iter().map(|inline| self.one(inline)).collect()
    }

    fn one(&mut self, inline: &Inline) -> String {
        match inline {
            Inline::Text(text) => xml(text),
            Inline::Abbreviation { short, long } => {
                let short = self.around("[", "]", "", &[Inline::Text(short.clone())]);
                short + &self.around("{abbr=\"", "\"}", "", &[Inline::Text(long.clone())])
            }
            Inline::Emphasis(inner) => self.around("*", "*", " type=\"fmt\" subType=\"xlf:i\"", inner),
            Inline::Strong(inner) => self.around("**", "**", " type=\"fmt\" subType=\"xlf:b\"", inner),
            Inline::Struck(inner) => self.around("~~", "~~", " type=\"fmt\"", inner),
            Inline::Link { inlines, .. } => self.marked(inline, " type=\"link\"", inlines),
            Inline::Term { inlines, .. } | Inline::Foreign { inlines, .. } | Inline::Citation(inlines) => {
                self.marked(inline, "", inlines)
            }
            Inline::Date { shown, .. } | Inline::Number { shown, .. } => {
                self.marked(inline, "", &[Inline::Text(shown.clone())])
            }
            Inline::Checkbox(Checkbox::Open) => self.alone("[ ] ", "", ""),
            Inline::Checkbox(Checkbox::Done) => self.alone("[x] ", "", ""),
            Inline::LineBreak => self.alone("\\\n", " type=\"fmt\" subType=\"xlf:lb\"", ""),
            Inline::Phone { .. } | Inline::Email(_) | Inline::Code(_) | Inline::FootnoteMark(_) => {
                let one = std::slice::from_ref(inline);
                self.alone(&inline_markdown(one), "", &plain_text(one))
            }
        }
    }

    /// A mark whose Markdown ends in attributes or an address: all behind the words is its end.
    fn marked(&mut self, inline: &Inline, kind: &str, inner: &[Inline]) -> String {
        let bare = match inline.clone() {
            Inline::Link { target, .. } => Inline::Link { target, inlines: stand_in() },
            Inline::Term { key, .. } => Inline::Term { key, inlines: stand_in() },
            Inline::Foreign { lang, .. } => Inline::Foreign { lang, inlines: stand_in() },
            Inline::Citation(_) => Inline::Citation(stand_in()),
            Inline::Date { iso, .. } => Inline::Date { shown: "x".to_owned(), iso },
            Inline::Number { value, .. } => Inline::Number { shown: "x".to_owned(), value },
            other => other,
        };
        let whole = inline_markdown(&[bare]);
        let end = whole.strip_prefix("[x").unwrap_or("]");
        self.around("[", end, kind, inner)
    }

    fn around(&mut self, start: &str, end: &str, kind: &str, inner: &[Inline]) -> String {
        let number = self.number(start, end);
        let words = self.write(inner);
        format!("<pc id=\"{number}\"{kind} dataRefStart=\"d{number}\" dataRefEnd=\"e{number}\">{words}</pc>")
    }

    fn alone(&mut self, data: &str, kind: &str, shown: &str) -> String {
        let number = self.number(data, "");
        let shown = if shown.is_empty() { String::new() } else { format!(" disp=\"{}\"", xml(shown)) };
        format!("<ph id=\"{number}\"{kind} dataRef=\"d{number}\"{shown}/>")
    }
}

/// What stands between marks while only the marks are wanted.
fn stand_in() -> Vec<Inline> {
    vec![Inline::Text("x".to_owned())]
}

/// Text as XML: characters that XML cannot hold are left out.
fn xml(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' => out.push_str("&#10;"),
            '\t' => out.push('\t'),
            '\u{fffe}' | '\u{ffff}' => {}
            c if c.is_control() && u32::from(c) < 0x20 => {}
            c => out.push(c),
        }
    }
    out
}

/// Reads a file that a translator sends back. Segments that it leaves open are not in the draft.
///
/// # Errors
/// When the file cannot be taken as a whole; nothing of it is taken then.
pub fn read(bytes: &[u8], source: &Edition, target: &Address) -> Result<Draft, ReadError> {
    let text = text(bytes)?;
    let options = ParsingOptions { allow_dtd: false, nodes_limit: MOST_NODES, ..ParsingOptions::default() };
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
        belongs(source, target, file.attribute("original"), root.attribute("srcLang"), root.attribute("trgLang"))?;
        for unit in file.descendants().filter(|node| is(*node, "unit")) {
            let id = unit.attribute("id").unwrap_or_default();
            let sources = unit.descendants().filter(|node| is(*node, "source"));
            let said: String = sources.map(words).collect();
            let text = translation(unit, source, known.segments.get(id))?;
            known.take(id, &said, &text);
        }
    }
    known.whole()
}

fn is(node: Node<'_, '_>, name: &str) -> bool {
    node.is_element() && node.tag_name().name() == name && node.tag_name().namespace() == Some(NAMESPACE)
}

fn words(node: Node<'_, '_>) -> String {
    node.descendants().filter(Node::is_text).filter_map(|node| node.text()).collect()
}

/// The translation of a unit as inline Markdown; empty where a part of it is open.
fn translation(unit: Node<'_, '_>, source: &Edition, segment: Option<&Segment>) -> Result<String, ReadError> {
    let mut codes = Codes::default();
    if let Some(segment) = segment {
        codes.write(&of_source(source, segment));
    }
    let own: BTreeMap<String, String> = codes.data.into_iter().collect();
    let originals = unit.children().find(|node| is(*node, "originalData"));
    let theirs = originals.into_iter().flat_map(|node| node.children()).filter(|node| is(*node, "data"));
    let theirs: BTreeMap<String, String> =
        theirs.filter_map(|node| Some((node.attribute("id")?.to_owned(), words(node)))).collect();
    let mut parts: Vec<(usize, Node<'_, '_>)> = Vec::new();
    for (index, part) in unit.children().filter(|node| is(*node, "segment") || is(*node, "ignorable")).enumerate() {
        let child = |name: &str| part.children().find(|node| is(*node, name));
        let text = child("target");
        match (text, is(part, "ignorable")) {
            (Some(text), _) if is(part, "ignorable") || !words(text).trim().is_empty() || has_code(text) => {
                let order = text.attribute("order").and_then(|order| order.parse().ok()).unwrap_or(index + 1);
                parts.push((order, text));
            }
            (_, true) => parts.extend(child("source").map(|text| (index + 1, text))),
            (_, false) => return Ok(String::new()),
        }
    }
    parts.sort_by_key(|(order, _)| *order);
    let mut reader = Reader { own, theirs, out: String::new() };
    for (_, part) in parts {
        reader.content(part, Words::Text, 0)?;
    }
    Ok(reader.out)
}

fn has_code(node: Node<'_, '_>) -> bool {
    node.descendants().any(|node| is(node, "ph") || is(node, "pc"))
}

/// How words are written where they stand.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Words {
    /// As text.
    Text,
    /// As the value of an attribute, which ends at the next brace.
    Value,
}

struct Reader {
    /// Data of the source's codes, by name.
    own: BTreeMap<String, String>,
    /// Data as the file has it.
    theirs: BTreeMap<String, String>,
    out: String,
}

impl Reader {
    fn content(&mut self, node: Node<'_, '_>, words: Words, depth: usize) -> Result<(), ReadError> {
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
                    let data = self.data(child, "dataRef", "d").ok_or_else(wrong)?;
                    self.mark(&data);
                }
                "pc" => {
                    let start = self.data(child, "dataRefStart", "d").ok_or_else(wrong)?;
                    let end = self.data(child, "dataRefEnd", "e").ok_or_else(wrong)?;
                    let inner = if start.starts_with("{abbr=") { Words::Value } else { words };
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
                "mrk" => self.content(child, words, depth + 1)?,
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
        let start = code.attribute("startRef").unwrap_or(id);
        self.own.get(&format!("{letter}{start}")).or_else(|| self.theirs.get(code.attribute(reference)?)).cloned()
    }

    fn mark(&mut self, data: &str) {
        // An exclamation mark before a bracket would make a picture of a link.
        if data.starts_with('[') && self.out.ends_with('!') && !self.out.ends_with("\\!") {
            self.out.insert(self.out.len() - 1, '\\');
        }
        self.out.push_str(data);
    }

    fn words(&mut self, text: &str, words: Words) {
        match words {
            Words::Text => self.out.push_str(&escape(text)),
            Words::Value => {
                let long = Inline::Abbreviation { short: String::new(), long: text.to_owned() };
                let whole = inline_markdown(&[Inline::Text("x".to_owned()), long]);
                let value = whole.split_once("{abbr=\"").and_then(|(_, value)| value.strip_suffix("\"}"));
                self.out.push_str(value.unwrap_or_default());
            }
        }
    }
}
