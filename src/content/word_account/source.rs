//! The words of a source's lines, without what is part of a mark.

use std::collections::BTreeSet;

use super::attributes::{BARE, is_attribute, is_wordless};
use super::code_kinds::is_code_kind;
use super::labels::Labels;
use super::{Word, words_in};
use crate::content::contact::{is_line_name, without_tel};
use crate::content::short_forms::without_names;
use crate::content::tags::{is_tag, rest_of_tag};

/// Reads lines of the source and leaves out what is part of a mark.
pub(super) struct MarkReader<'a> {
    /// The addresses to which links lead: their definitions are marks.
    pub(super) addresses: BTreeSet<&'a str>,
    /// The labels by which links name their addresses.
    pub(super) labels: &'a Labels,
    /// A tag of HTML that goes on from the line before.
    pub(super) tag: Option<OpenTag>,
    /// Addresses to which no link leads, with their labels, since they were last taken.
    pub(super) unused: Vec<String>,
}

/// Names before a colon that begin lines of a video's block.
const KEYS: [&str; 6] = ["title", "source", "captions", "transcript", "audio-description", "sign-language"];

/// The bytes of a label: CommonMark allows so many signs.
const MAX_LABEL: usize = 4 * 999;

/// The bytes before a link's title among which its words are looked for.
const MAX_WORDS: usize = 4000;

impl MarkReader<'_> {
    /// The words of a line. In a line that holds no HTML a tag is text.
    pub(super) fn words(&mut self, line: &str, html: Html) -> Vec<Word> {
        let line = decoded(line);
        let line = match html {
            Html::Block | Html::Inline => self.untagged(&line),
            Html::None => line,
        };
        let text = match html {
            Html::Block => line,
            Html::Inline | Html::None => without_destinations(&without_boxes(&self.without_heads(&line))),
        };
        let text = without_schemes(&without_names(&text));
        let mut words = Vec::new();
        let marks = |c: char| "^*_~`[]<>\\{}&;()\u{0}".contains(c);
        for run in text.split(char::is_whitespace) {
            let joined = run.contains(marks);
            words.extend(words_in(run).into_iter().map(|text| Word { text, joined }));
        }
        words
    }

    /// Without the names and values of tags. Words of attributes stay.
    fn untagged(&mut self, line: &str) -> String {
        let mut out = String::new();
        let mut rest = line;
        loop {
            if let Some(tag) = &mut self.tag {
                let Some(after) = tag.read(rest, &mut out) else { return out };
                rest = after;
                self.tag = None;
            }
            let Some(begin) = rest.find('<') else { break };
            out.push_str(&rest[..begin]);
            rest = &rest[begin + 1..];
            let name = rest.trim_start_matches('/');
            let end = name.find(|c: char| !c.is_ascii_alphanumeric() && c != '-').unwrap_or(name.len());
            let tag = name.starts_with(|c: char| c.is_ascii_alphabetic())
                && (end == name.len() || name[end..].starts_with(|c: char| c.is_whitespace() || c == '>' || c == '/'));
            let tag = tag && is_tag(&name[..end], rest_of_tag(&name[end..]));
            out.push(if tag { '\u{0}' } else { '<' });
            if tag {
                rest = &name[end..];
                self.tag = Some(OpenTag::default());
            }
        }
        out.push_str(rest);
        out
    }

    /// Without what begins a line: marks of quotations and items, names of blocks, keys, labels.
    fn without_heads(&mut self, line: &str) -> String {
        let mut rest = line.trim_start();
        loop {
            let before = rest;
            rest = rest.trim_start_matches('>').trim_start();
            for mark in ["- ", "+ ", "* "] {
                rest = rest.strip_prefix(mark).unwrap_or(rest).trim_start();
            }
            let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
            let after = &rest[digits..];
            if (1..=9).contains(&digits)
                && after.starts_with(['.', ')'])
                && (after.len() == 1 || after[1..].starts_with(' '))
            {
                rest = after[1..].trim_start();
            }
            for mark in ["[x] ", "[X] "] {
                rest = rest.strip_prefix(mark).unwrap_or(rest);
            }
            if rest == before {
                break;
            }
        }
        if let Some(block) = rest.strip_prefix(":::") {
            return self.block_line(block.trim_start_matches(':').trim());
        }
        if rest.starts_with("```") || rest.starts_with("~~~") {
            let info = rest.trim_start_matches(['`', '~']).trim();
            return if is_code_kind(info) { String::new() } else { info.to_owned() };
        }
        if let Some((key, value)) = rest.split_once([':', '：'])
            && (KEYS.contains(&key.trim()) || is_line_name(key))
        {
            return without_tel(value).to_owned();
        }
        if let Some((label, after)) = rest.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
            let alert = label.strip_prefix('!').is_some_and(|kind| kind.chars().all(|c| c.is_ascii_alphabetic()));
            let note = label.starts_with('^') && !label.contains(char::is_whitespace);
            if note || alert && !after.starts_with(['(', '[', ']']) {
                return after.to_owned();
            }
            if let Some(definition) = after.strip_prefix(':') {
                let definition = definition.trim_start();
                let end = definition.find(char::is_whitespace).unwrap_or(definition.len());
                let url = definition[..end].trim_matches(['<', '>']);
                if self.addresses.contains(url) && self.labels.hold(label) {
                    return definition[end..].to_owned();
                }
                if is_comment(label, url) {
                    return String::new();
                }
                let title = definition[end..].trim();
                if (title.is_empty() || is_title(title)) && is_address(url) {
                    self.unused.push(format!("[{label}]: {url}"));
                    return title.to_owned();
                }
            }
        }
        rest.to_owned()
    }

    /// Reads the info line behind the colons of a block, without its name and flags.
    fn block_line(&self, info: &str) -> String {
        let end = info.find(|c: char| c.is_whitespace() || matches!(c, '{' | '[')).unwrap_or(info.len());
        // No block has such a name: the line is part of something else, or a finding names it.
        let named = info[..end].chars().all(|c| c.is_ascii_alphabetic() || c == '-');
        let mut rest = info[if named { end } else { 0 }..].to_owned();
        if &info[..end] == "country"
            && let Some(begin) = rest.find("{in=")
            && let Some(length) = rest[begin..].find('}')
        {
            rest.replace_range(begin..=begin + length, " ");
        }
        rest.replace("{row-headers}", " ").replace("{example}", " ").replace("{title=", " ")
    }
}

/// Returns `true` if a definition is a comment, as Markdown has none of its own: `[//]: # (a note)`.
fn is_comment(label: &str, url: &str) -> bool {
    matches!(label, "//" | "comment" | "_" | "#") && matches!(url, "#" | "" | "//")
}

/// Returns `true` if a text stands between the marks of a link's title.
fn is_title(text: &str) -> bool {
    let inside = text.strip_prefix(['"', '\'']).and_then(|text| text.strip_suffix(['"', '\'']));
    inside.is_some_and(|inside| !inside.contains(['"', '\'']))
}

/// Returns `true` if the text of a definition is an address and no words.
fn is_address(url: &str) -> bool {
    url.contains("://") || url.starts_with(['#', '/', '.'])
}

/// Whether a line holds HTML.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::content) enum Html {
    /// The line is part of a block of HTML: its text is no mark of Markdown.
    Block,
    /// Tags stand in its sentences.
    Inline,
    /// The line holds no HTML.
    None,
}

/// A tag that is being read; it may go on in the next line.
#[derive(Default)]
pub(super) struct OpenTag {
    /// The name of the attribute whose value comes next.
    name: String,
    /// The quotation mark that ends the value that is being read, and whether the value is words.
    value: Option<(char, AttributeValue)>,
    /// Text read so far of a value that is no words.
    held: String,
    /// Whether the value runs over the end of its tag: nobody closed its quotation mark, and it swallows words.
    runs_on: bool,
}

/// Whether the value of an attribute is words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum AttributeValue {
    Words,
    Other,
}

impl OpenTag {
    /// Reads a line up to the tag's end, and adds the words of its attributes to `out`; gives what follows
    /// the tag, or `None` where it goes on.
    fn read<'t>(&mut self, line: &'t str, out: &mut String) -> Option<&'t str> {
        let mut bare = false;
        for (at, c) in line.char_indices() {
            match self.value {
                Some((quote, kind)) => {
                    let ends = if quote == ' ' { c.is_whitespace() || c == '>' } else { c == quote };
                    match kind {
                        AttributeValue::Words => out.push(if ends { ' ' } else { c }),
                        AttributeValue::Other if !ends => self.held.push(c),
                        AttributeValue::Other => {}
                    }
                    if ends {
                        self.release(out);
                        self.runs_on = false;
                        self.value = None;
                        self.name.clear();
                    }
                    if !(ends && c == '>') {
                        continue;
                    }
                }
                None if bare && !c.is_whitespace() && c != '>' => {
                    let known = is_wordless(&self.name.to_ascii_lowercase());
                    let kind = if known { AttributeValue::Other } else { AttributeValue::Words };
                    self.value = Some((if matches!(c, '"' | '\'') { c } else { ' ' }, kind));
                    match kind {
                        _ if matches!(c, '"' | '\'') => {}
                        AttributeValue::Words => out.push(c),
                        AttributeValue::Other => self.held.push(c),
                    }
                    bare = false;
                    self.name.clear();
                    continue;
                }
                None if bare && c.is_whitespace() => continue,
                None => {}
            }
            match c {
                '>' => {
                    self.bare_name(out);
                    out.push('\u{0}');
                    return Some(&line[at + 1..]);
                }
                '=' => {
                    bare = true;
                    self.odd_name(out);
                }
                c if c.is_whitespace() => self.bare_name(out),
                c => self.name.push(c),
            }
        }
        // Only a quotation mark keeps a value open over the end of a line.
        if self.value.is_some_and(|(quote, _)| quote == ' ') {
            self.value = None;
        }
        self.bare_name(out);
        self.release(out);
        out.push(' ');
        None
    }

    /// Gives back what a value swallowed.
    fn release(&mut self, out: &mut String) {
        let held = std::mem::take(&mut self.held);
        self.runs_on |= held.contains(['<', '>']);
        if self.runs_on {
            out.push(' ');
            out.push_str(&held);
            out.push(' ');
        }
    }

    /// Gives back a name that no attribute of HTML has: words that an open tag swallows.
    fn odd_name(&mut self, out: &mut String) {
        if !is_attribute(&self.name.trim_matches('/').to_ascii_lowercase()) {
            out.extend([" ", &self.name, " "]);
        }
    }

    /// Ends the name of an attribute without a value: one that HTML does not have is words.
    fn bare_name(&mut self, out: &mut String) {
        let name = std::mem::take(&mut self.name);
        if !BARE.contains(&name.trim_matches('/').to_ascii_lowercase().as_str()) {
            out.push(' ');
            out.push_str(&name);
            out.push(' ');
        }
    }
}

/// Without the boxes that begin the cells of a table.
fn without_boxes(line: &str) -> String {
    let cells = line.split('|').map(|cell| {
        let bare = cell.trim_start();
        bare.strip_prefix("[x] ").or_else(|| bare.strip_prefix("[X] ")).unwrap_or(cell)
    });
    cells.collect::<Vec<_>>().join("|")
}

/// Without the addresses of links, the names of attributes and the labels of footnotes.
fn without_destinations(line: &str) -> String {
    let mut out = String::new();
    let mut rest = line;
    while let Some(at) = rest.find(['[', ']', '{']) {
        out.push_str(&rest[..=at]);
        let sign = &rest[at..];
        rest = &rest[at + 1..];
        if sign.starts_with("](") {
            rest = after_known_title(after_destination(&rest[1..]), &out);
            out.push('\u{0}');
        } else if sign.starts_with("]{") || sign.starts_with('{') {
            let inside = rest.strip_prefix('{').unwrap_or(rest);
            let end = inside.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(inside.len());
            let (name, after) = inside.split_at(end);
            match name {
                "lang" => {
                    let tag = |c: char| c.is_ascii_alphanumeric() || matches!(c, '=' | '-' | '_' | '"' | ' ');
                    // Anything else is no tag of a language.
                    let end = after.find('}').filter(|end| after[..*end].chars().all(tag));
                    rest = end.map_or(after, |end| &after[end..]);
                }
                "abbr" | "term" | "date" | "number" | "cite" | "explains" => rest = after,
                _ => rest = inside,
            }
        } else if let Some(label) = sign.strip_prefix("[^").or_else(|| sign.strip_prefix("][")) {
            // Labels of footnotes hold no white space: with it they are words.
            let whole = |end: &usize| sign.starts_with(']') || !label[..*end].contains(char::is_whitespace);
            let end = label_end(label).filter(whole);
            rest = end.map_or(rest, |end| &label[end..]);
        }
        rest = rest.strip_prefix("#").unwrap_or(rest);
    }
    out.push_str(&rest.replace(" explains=", " "));
    out
}

/// Returns the end of a label. The search stops at the longest label that Markdown reads.
fn label_end(text: &str) -> Option<usize> {
    text.bytes().take(MAX_LABEL).position(|byte| byte == b']')
}

/// Returns the rest after the title of a link that only repeats the link's words.
fn after_known_title<'t>(text: &'t str, before: &str) -> &'t str {
    let title = text.trim_start().strip_prefix('"').and_then(|inside| inside.split_once('"'));
    match title {
        Some((title, after)) if !title.is_empty() && near(before).contains(title) => after,
        _ => text,
    }
}

/// The end of a text, in which the words of a link stand that ends there.
fn near(text: &str) -> &str {
    &text[text.floor_char_boundary(text.len().saturating_sub(MAX_WORDS))..]
}

/// Returns the rest after the address of a link: its title, or the text behind it.
fn after_destination(text: &str) -> &str {
    let text = text.trim_start();
    if let Some(inside) = text.strip_prefix('<') {
        return inside.find('>').map_or("", |end| &inside[end + 1..]);
    }
    let mut depth = 0;
    let mut escaped = false;
    for (at, c) in text.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '(' => depth += 1,
            ')' if depth == 0 => return &text[at..],
            ')' => depth -= 1,
            c if c.is_whitespace() => return &text[at..],
            _ => {}
        }
    }
    ""
}

/// A line with its character references as the signs that they stand for.
fn decoded(line: &str) -> String {
    if !(line.contains('&') && line.contains(';')) {
        return line.to_owned();
    }
    // Signs of HTML stay as they are.
    let safe = line.replace("\\&", "\u{2}").replace('<', "\u{1}");
    let parsed = scraper::Html::parse_fragment(&safe);
    parsed.root_element().text().collect::<String>().replace('\u{1}', "<").replace('\u{2}', "&")
}

/// A line without the schemes of the addresses that stand between `<` and `>`.
fn without_schemes(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        let (before, after) = rest.split_at(at + 1);
        out.push_str(before);
        let bare = after.trim_start();
        let scheme = ["tel:", "mailto:"]
            .into_iter()
            .find(|scheme| bare.get(..scheme.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(scheme)));
        rest = scheme.map_or(after, |scheme| &bare[scheme.len()..]);
    }
    out.push_str(rest);
    out
}
