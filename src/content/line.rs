//! Reads text of one line, as titles, the lines of contacts and the sentences of drafts are written.

use std::cell::RefCell;

use comrak::Arena;
use comrak::nodes::NodeValue;

use super::inlines::{Notes, Spans, checkbox, one_line};
use super::markdown::options;
use crate::document::{Inline, Sentence, SourceLocation};
use crate::finding::Finding;
use crate::lang::Lang;

/// Reads a line of text as a title or the value of a contact's line is written.
pub(super) fn parse_line(
    text: &str,
    place: SourceLocation,
    file: &str,
    lang: &Lang,
    findings: &mut Vec<Finding>,
) -> Vec<Inline> {
    let text = &one_line(text);
    let arena = Arena::new();
    let root = comrak::parse_document(&arena, text, &options());
    if !super::depth::lift(root).lines.is_empty() {
        findings.push(super::depth::finding(file, place));
    }
    let Some(paragraph) = root.first_child().filter(|node| matches!(node.data().value, NodeValue::Paragraph)) else {
        return if text.trim().is_empty() { Vec::new() } else { vec![Inline::Text(text.to_owned())] };
    };
    let notes = RefCell::default();
    Spans { file, lang, place, findings: &RefCell::new(findings), notes: &notes }.read(paragraph)
}

/// Reads the inline Markdown of one sentence, as [`super::inline_markdown`] writes it; marks of the
/// document's footnotes, of which there are `footnotes`, keep their numbers.
#[must_use]
pub fn read_inlines(text: &str, lang: &Lang, footnotes: usize) -> (Vec<Inline>, Vec<Finding>) {
    let names: Vec<String> = (1..=footnotes).map(|number| number.to_string()).collect();
    let definitions: String = names.iter().map(|name| format!("\n\n[^{name}]: .")).collect();
    // A word in front keeps what stands at the beginning from being read as a block's mark.
    let (task, text) = checkbox(text.trim()).map_or((None, text), |(state, rest)| (Some(state), rest));
    let whole = format!("x {}{definitions}", text.trim());
    let arena = Arena::new();
    let root = comrak::parse_document(&arena, &whole, &options());
    let place = SourceLocation { line: 1, column: 1 };
    let mut findings = Vec::new();
    if !super::depth::lift(root).lines.is_empty() {
        findings.push(super::depth::finding("", place));
    }
    let mut inlines = match root.first_child() {
        Some(paragraph) if matches!(paragraph.data().value, NodeValue::Paragraph) => {
            let mut notes = Notes::default();
            for name in &names {
                notes.number(name);
            }
            let notes = RefCell::new(notes);
            Spans { file: "", lang, place, findings: &RefCell::new(&mut findings), notes: &notes }.read(paragraph)
        }
        _ => vec![Inline::Text(format!("x {text}"))],
    };
    let blocks = root.children().filter(|node| !matches!(node.data().value, NodeValue::FootnoteDefinition(_))).count();
    if blocks != 1 || root.children().count() != footnotes + 1 {
        findings.push(
            Finding::error("syntax-unknown", "", place, "a block begins inside a sentence")
                .help("write a backslash before the mark that begins the line"),
        );
    }
    if let Some(Inline::Text(first)) = inlines.first_mut() {
        *first = first.strip_prefix('x').unwrap_or(first).trim_start().to_owned();
        if first.is_empty() {
            inlines.remove(0);
        }
    }
    // The checks of a draft compare its marks with its source's themselves.
    findings.retain(|finding| finding.rule != "emphasis-open");
    if let Some(state) = task {
        inlines.insert(0, Inline::Checkbox(state));
    }
    let inlines = Sentence::whole(inlines, place).into_iter().flat_map(|sentence| sentence.inlines).collect();
    (inlines, findings)
}
