//! From a draft to the files of an edition.

use std::collections::BTreeMap;

use super::check::sentence_by_sentence;
use super::draft::{inlines, tidy};
use super::segment::runs;
use super::{DraftTexts, JOINED, QaIssue, QaIssueKind, QaSeverity};
use crate::content::{Address, Edition, Library, Wording, made_from, read_with_faults, same_skeleton, write};
use crate::document::{Document, Inline, Sentence, SourceLocation};
use crate::finding::{Finding, Severity};

/// Front matter of a translation beside its title and summary, which are segments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftFrontMatter {
    /// The day of its last change: `2026-11-24`.
    pub revised: String,
    /// Author of the wording.
    pub wording: Wording,
}

/// A translation as files, and as the edition that they are read as.
#[derive(Debug, Clone)]
pub struct Assembled {
    /// The edition's text with its front matter; its file is [`Address::file`].
    pub markdown: String,
    /// The record of what it was made from; its file is [`Address::lock_file`].
    pub lock: String,
    /// The edition as the front end reads it.
    pub edition: Edition,
    /// Issues that a person should look at.
    pub warnings: Vec<QaIssue>,
}

/// Puts a whole draft together.
///
/// # Errors
/// Everything that [`super::check`] finds, if there is an error among it.
pub fn assemble(
    library: &Library,
    source: &Edition,
    target: &Address,
    draft: &DraftTexts,
    front: &DraftFrontMatter,
) -> Result<Assembled, Vec<QaIssue>> {
    let mut problems = sentence_by_sentence(library, source, target, draft);
    if is_stopped(&problems) {
        return Err(problems);
    }
    let markdown = text(library, source, target, draft, front);
    let (edition, faults) = read_back(library, source, target, &markdown);
    problems.extend(faults);
    match edition {
        Some(edition) if !is_stopped(&problems) => {
            let lock = made_from(&source.document);
            Ok(Assembled { markdown, lock, edition, warnings: problems })
        }
        _ => Err(problems),
    }
}

/// Puts a draft together as far as it is written, to be looked at: open sentences are in the words of the source. `None`
/// if what is written cannot be read as an edition.
#[must_use]
pub fn assemble_open(
    library: &Library,
    source: &Edition,
    target: &Address,
    draft: &DraftTexts,
    front: &DraftFrontMatter,
) -> Option<Assembled> {
    let markdown = text(library, source, target, draft, front);
    let (edition, warnings) = read_back(library, source, target, &markdown);
    Some(Assembled { markdown, lock: made_from(&source.document), edition: edition?, warnings })
}

fn is_stopped(problems: &[QaIssue]) -> bool {
    problems.iter().any(|problem| problem.weight == QaSeverity::Error)
}

/// Runs the content rules on a draft that is put together, and returns the new findings.
pub(super) fn faults(library: &Library, source: &Edition, target: &Address, draft: &DraftTexts) -> Vec<QaIssue> {
    let front = DraftFrontMatter { revised: source.revised.clone(), wording: Wording::Person };
    read_back(library, source, target, &text(library, source, target, draft, &front)).1
}

/// The edition's file. Segments that the draft leaves open are in the words of the source.
pub(super) fn text(
    library: &Library,
    source: &Edition,
    target: &Address,
    draft: &DraftTexts,
    front: &DraftFrontMatter,
) -> String {
    let glossary = library.glossaries.get(&target.lang);
    let explained = |key: &str| glossary.is_some_and(|glossary| glossary.terms.contains_key(key));
    write(&document(source, target, draft, &explained), &front.revised, &front.wording)
}

/// The source's document with the draft's words.
pub(super) fn document(
    source: &Edition,
    target: &Address,
    draft: &DraftTexts,
    explained: &dyn Fn(&str) -> bool,
) -> Document {
    let origin = &source.document;
    let mut document = origin.clone().into_document();
    document.lang = target.lang.clone();
    let mut roles = runs(origin).into_iter().map(|(role, _)| role);
    document.each_prose_mut(&mut |prose| {
        let role = roles.next();
        let fixed = |sentence: &Sentence| role.is_some_and(|role| role.never_changes(&sentence.inlines));
        if !prose.is_empty() && prose.iter().all(fixed) {
            return;
        }
        prose.retain(|sentence| draft.get(sentence.id.as_str()).is_none_or(|text| tidy(text) != JOINED));
        for sentence in prose.iter_mut() {
            if let Some(text) = draft.get(sentence.id.as_str()).filter(|text| !tidy(text).is_empty()) {
                sentence.inlines = inlines(text, origin, &target.lang);
            }
            sentence.inlines = unmarked(std::mem::take(&mut sentence.inlines), explained);
        }
        prose.retain(|sentence| !sentence.inlines.is_empty());
    });
    document
}

/// Without the marks of words that the target's glossary does not explain.
fn unmarked(inlines: Vec<Inline>, explained: &dyn Fn(&str) -> bool) -> Vec<Inline> {
    let mut kept: Vec<Inline> = Vec::new();
    for inline in inlines {
        let inline = match inline {
            Inline::Term { key, inlines } if !explained(&key) => {
                kept.extend(unmarked(inlines, explained));
                continue;
            }
            Inline::Term { key, inlines } => Inline::Term { key, inlines: unmarked(inlines, explained) },
            Inline::Emphasis(inner) => Inline::Emphasis(unmarked(inner, explained)),
            Inline::Strong(inner) => Inline::Strong(unmarked(inner, explained)),
            Inline::Citation(inner) => Inline::Citation(unmarked(inner, explained)),
            Inline::Struck(inner) => Inline::Struck(unmarked(inner, explained)),
            Inline::Foreign { lang, inlines } => Inline::Foreign { lang, inlines: unmarked(inlines, explained) },
            Inline::Link { target, inlines } => Inline::Link { target, inlines: unmarked(inlines, explained) },
            other => other,
        };
        kept.push(inline);
    }
    kept
}

/// Reads a file as the front end would, and says what is wrong with it.
fn read_back(library: &Library, source: &Edition, target: &Address, markdown: &str) -> (Option<Edition>, Vec<QaIssue>) {
    let (edition, findings) = read_with_faults(library, target, markdown, Some(&made_from(&source.document)));
    let places = edition.as_ref().map(|edition| places(&source.document, &edition.document)).unwrap_or_default();
    let mut problems: Vec<QaIssue> =
        findings.into_iter().filter(is_new).map(|finding| problem(finding, &places)).collect();
    if edition.as_ref().is_some_and(|edition| !same_skeleton(&edition.document, &source.document)) {
        problems.push(QaIssue { segment: None, kind: QaIssueKind::SkeletonDiffers, weight: QaSeverity::Error });
    }
    (edition, problems)
}

/// Returns `true` if the sentences' own checks did not report the finding already and the translation can mend it.
fn is_new(finding: &Finding) -> bool {
    const SAID: [&str; 5] = ["numbers-differ", "not-nfc", "plain-missing", "explains-missing", "picture-of-text"];
    !SAID.contains(&finding.rule)
}

fn problem(finding: Finding, places: &BTreeMap<SourceLocation, String>) -> QaIssue {
    let segment = places.get(&SourceLocation { line: finding.line, column: finding.column }).cloned();
    let weight = match finding.severity {
        Severity::Error => QaSeverity::Error,
        Severity::Warning => QaSeverity::Warning,
        Severity::Note => QaSeverity::Note,
    };
    // The record of a panel is given with the approval: whoever decides is asked for it there.
    let weight = if finding.rule == "review-claim" { QaSeverity::Warning } else { weight };
    let kind = match finding.rule {
        "skeleton-differs" => QaIssueKind::SkeletonDiffers,
        _ => QaIssueKind::Rule(Box::new(finding)),
    };
    QaIssue { segment, kind, weight }
}

/// The first segment of the run that stands at each place of the assembled file.
fn places(source: &Document, assembled: &Document) -> BTreeMap<SourceLocation, String> {
    let pairs = runs(source).into_iter().zip(runs(assembled));
    let first = |prose: &[Sentence]| prose.first().cloned();
    pairs
        .filter_map(|((_, ours), (_, theirs))| Some((first(theirs)?.place, first(ours)?.id.to_string())))
        .rev()
        .collect()
}
