//! Markdown: the edition's file, with the source's sentence where nothing is written yet.

use super::{Known, ReadError, ReadIssue, Received, text};
use crate::content::{Address, Edition, Wording, first_difference, inline_markdown, read_alone, same_skeleton};
use crate::document::Sentence;
use crate::finding::{Finding, Severity};
use crate::translation::draft::run_beside;
use crate::translation::segment::runs;
use crate::translation::{DraftTexts, assemble};

/// Faults of lines that a draft takes nothing from: who made the wording, and when, is known here.
const FRONT: [&str; 2] = ["front-matter", "date-wrong"];

/// Writes a draft of `target` as a file.
#[must_use]
pub fn write(source: &Edition, target: &Address, draft: &DraftTexts) -> String {
    let document = assemble::document(source, target, draft, &|_| true);
    crate::content::write(&document, &source.revised, &Wording::Person)
}

/// Reads a file that a translator sends back. Segments that it leaves open are not in the draft: those
/// that still say what the source says.
///
/// # Errors
/// When the file cannot be taken as a whole; nothing of it is taken then.
pub fn read(bytes: &[u8], source: &Edition, target: &Address) -> Result<Received, ReadError> {
    let text = text(bytes)?;
    let (edition, findings) = read_alone(&text, target, &source.document);
    let harms = |finding: &Finding| finding.severity == Severity::Error && !FRONT.contains(&finding.rule);
    let errors: Vec<Finding> = findings.into_iter().filter(harms).collect();
    let Some(edition) = edition else {
        return Err(ReadError::Malformed { line: errors.first().map_or(1, |finding| finding.line.max(1)) });
    };
    if !same_skeleton(&source.document, &edition.document) {
        let line = first_difference(&source.document, &edition.document).map_or(1, |place| place.line);
        return Err(ReadError::SkeletonDiffers { line });
    }
    if !errors.is_empty() {
        let fault = |Finding { line, message, .. }| ReadIssue { line, message };
        return Err(ReadError::Faults(errors.into_iter().map(fault).collect()));
    }
    let mut known = Known::of(source);
    for ((_, ours), (_, theirs)) in runs(&source.document).into_iter().zip(runs(&edition.document)) {
        beside(ours, theirs, &mut known);
    }
    known.whole()
}

/// Lays a run beside its source. Sentences that still say what the source says hold the others in
/// their places.
fn beside(ours: &[Sentence], theirs: &[Sentence], known: &mut Known) {
    if ours.is_empty() || theirs.is_empty() {
        return;
    }
    let text = |sentence: &Sentence| inline_markdown(&sentence.inlines);
    let same = ours.iter().enumerate().find_map(|(index, sentence)| {
        let at = theirs.iter().position(|other| text(other) == text(sentence))?;
        Some((index, at))
    });
    if let Some((index, at)) = same {
        beside(&ours[..index], &theirs[..at], known);
        return beside(&ours[index + 1..], &theirs[at + 1..], known);
    }
    for (id, text) in run_beside(ours, theirs) {
        known.take(&id, &text);
    }
}
