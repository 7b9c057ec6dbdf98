//! XLIFF 2.0, written: one unit for each segment, marks as protected codes.
//!
//! A translator's tool shows words; what is a mark in Markdown is a code there (`pc` around words, `ph`
//! for what is never translated), and its Markdown stands in the unit's original data. Whatever a tool
//! does with that data, codes that the source has are written as the source writes them.

use super::stamp;
pub use super::xliff_reader::read;
use crate::content::{Address, Edition, inline_markdown, read_inlines};
use crate::document::{Checkbox, Inline, plain_text};
use crate::translation::draft::{inlines, tidy};
use crate::translation::segment::{Segment, Translatable, segments};
use crate::translation::{DraftTexts, JOINED};

/// The namespace of XLIFF 2.0.
const NAMESPACE: &str = "urn:oasis:names:tc:xliff:document:2.0";

/// Writes a draft of `target` as a file.
#[must_use]
pub fn write(source: &Edition, target: &Address, draft: &DraftTexts) -> String {
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
        Translatable::Translate => "",
        Translatable::AsItIs => " translate=\"no\"",
    };
    let mut out = format!(
        "<unit id=\"{}\"{translate}>\n<notes><note category=\"role\">{}</note><note category=\"stamp\">{}</note></notes>\n",
        segment.id,
        segment.role.name(),
        stamp(text.unwrap_or_default())
    );
    if !codes.data.is_empty() {
        let data = codes.data.iter().map(|(id, text)| format!("<data id=\"{id}\">{}</data>", xml(text)));
        out.push_str(&format!("<originalData>{}</originalData>\n", data.collect::<String>()));
    }
    // Nothing is said of what is still to be written: who writes it into the file need not know of states.
    let state = if theirs.is_some() { " state=\"translated\"" } else { "" };
    let translation = theirs.map(|text| format!("<target>{text}</target>")).unwrap_or_default();
    out.push_str(&format!("<segment id=\"s\"{state}><source>{ours}</source>{translation}</segment>\n</unit>\n"));
    out
}

pub(super) fn of_source(source: &Edition, segment: &Segment) -> Vec<Inline> {
    read_inlines(&segment.markdown, &source.address.lang, source.document.footnotes.len()).0
}

/// The codes of a unit: those of the source first, which the target uses again.
#[derive(Default)]
pub(super) struct Codes {
    /// Codes so far: number, and Markdown before and after (after is empty for a lone code).
    codes: Vec<(usize, String, String)>,
    /// Codes of the source that the target has not used yet.
    free: Vec<usize>,
    pub(super) data: Vec<(String, String)>,
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

    pub(super) fn write(&mut self, inlines: &[Inline]) -> String {
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

/// Returns placeholder text between marks, for when only the marks are wanted.
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
