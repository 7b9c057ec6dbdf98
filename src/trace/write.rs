//! The file of a trace: section by section, the standard sentences as words for its readers, then a line for each plain
//! sentence.

use std::collections::BTreeSet;

use super::pairs::sections_with;
use crate::content::{Edition, Trace, TraceLine, shortened, write_trace};
use crate::document::{Heading, Sentence};

/// The text of the file of a trace.
#[must_use]
pub fn trace_text(plain: &Edition, standard: &Edition, trace: &Trace) -> String {
    let sections = sections_with(plain, standard, trace);
    let mut lines = Vec::new();
    let mut left_out = BTreeSet::new();
    for section in &sections {
        lines.push(TraceLine::Comment(String::new()));
        lines.push(TraceLine::Comment(
            format!("== {}", section.heading.map(title).unwrap_or_default()).trim_end().to_owned(),
        ));
        for sentence in &section.standard {
            lines.push(TraceLine::Comment(format!("{} {}", sentence.id, shortened(&sentence.text()))));
        }
        for pair in &section.pairs {
            if let Some(row) = pair.row {
                lines.push(TraceLine::Row { id: pair.plain.id.as_str(), row });
            }
        }
        for sentence in &section.standard {
            let id = sentence.id.as_str();
            if let Some(reason) = trace.left_out.get(id).filter(|_| left_out.insert(id)) {
                lines.push(TraceLine::LeftOut { id, reason, words: shortened(&sentence.text()) });
            }
        }
    }
    // Reasons about sections that no plain section explains.
    for sentence in standard.document.sentences() {
        let id = sentence.id.as_str();
        if let Some(reason) = trace.left_out.get(id).filter(|_| left_out.insert(id)) {
            lines.push(TraceLine::LeftOut { id, reason, words: shortened(&sentence.text()) });
        }
    }
    write_trace(lines)
}

fn title(heading: &Heading) -> String {
    let text = heading.text.iter().map(Sentence::text).collect::<Vec<_>>().join(" ");
    shortened(&text)
}
