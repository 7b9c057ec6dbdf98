//! The file of a translation that has still to be written: the structure of its source, with the source's words in
//! comments.

use std::collections::BTreeMap;

use super::assemble::document;
use super::segment::{Segment, SegmentRole, Translatable, segments};
use super::{DraftTexts, JOINED};
use crate::content::{Address, Edition, TO_BE_WRITTEN, Wording, write};

#[cfg(test)]
mod tests;

/// Returns the file of the translation `target`. At the place of each run of text it has the mark of open places and the
/// source's sentences in a comment; headings keep their names, pictures their files, contacts their numbers.
#[must_use]
pub fn skeleton(source: &Edition, target: &Address, revised: &str) -> String {
    let mut runs: BTreeMap<usize, Vec<Segment>> = BTreeMap::new();
    for segment in segments(source) {
        runs.entry(segment.run).or_default().push(segment);
    }
    let mut draft = DraftTexts::new();
    let mut marks = Vec::new();
    for run in runs.values().filter(|run| run.iter().any(|segment| segment.kept == Translatable::Translate)) {
        // A word of letters alone passes the writer as it is; the mark would be escaped.
        let token = format!("evenhandopen{}place", marks.len());
        let mut texts = run.iter();
        if let Some(first) = texts.next() {
            draft.insert(first.id.clone(), format!("{token}{}", footnotes(run)));
        }
        texts.for_each(|segment| drop(draft.insert(segment.id.clone(), JOINED.to_owned())));
        marks.push((token, format!("{TO_BE_WRITTEN} <!-- {} -->", shown(run))));
    }
    let mut text = write(&document(source, target, &draft, &|_| true), revised, &Wording::Person);
    for (token, mark) in marks {
        text = text.replace(&token, &mark);
    }
    text
}

/// Returns the references to footnotes in a run: a footnote that nothing refers to is an error.
fn footnotes(run: &[Segment]) -> String {
    let words = run.iter().flat_map(|segment| segment.markdown.split("[^").skip(1));
    words.filter_map(|rest| rest.split_once(']')).map(|(number, _)| format!("[^{number}]")).collect()
}

/// Returns the source's words as a comment can hold them: also in a cell, in brackets and in quotes.
fn shown(run: &[Segment]) -> String {
    let plain = |role| matches!(role, SegmentRole::PictureWords | SegmentRole::Caption | SegmentRole::FilmTitle);
    let words = run.iter().map(|segment| if plain(segment.role) { &segment.text } else { &segment.markdown });
    let words = words.flat_map(|text| text.split_whitespace()).collect::<Vec<_>>().join(" ");
    words.replace("--", "–").replace('|', "/").replace('"', "'").replace("<!", "<")
}
