//! Findings about traces.

use std::collections::BTreeSet;

use super::pairs::{TracedPair, foreign_links, sections};
use super::passages::passages;
use super::terms::check_terms;
use super::{Duty, DutyReader, meaning, standard_of};
use crate::content::{Edition, Library, OWN, Trace};
use crate::document::{Sentence, SourceLocation};
use crate::finding::Finding;

/// A plain sentence that rests on no standard sentence.
#[derive(Debug, Clone, Copy)]
pub struct Unfounded<'a> {
    /// The plain sentence.
    pub sentence: &'a Sentence,
}

/// A standard sentence that no plain sentence renders.
#[derive(Debug, Clone, Copy)]
pub struct Unrendered<'a> {
    /// The standard sentence.
    pub sentence: &'a Sentence,
    /// Whether it holds something that must not be left out.
    pub duty: Duty,
}

/// Findings about the traces of a library, and about terms that its sentences explain.
#[must_use]
pub fn check(library: &Library, duties: DutyReader) -> Vec<Finding> {
    let pair = |plain| Some(check_pair(plain, standard_of(library, plain)?, duties));
    let mut findings: Vec<Finding> = library.editions.values().filter_map(pair).flatten().collect();
    let terms = |edition: &Edition| Some(check_terms(edition, library.glossaries.get(&edition.document.lang)?));
    findings.extend(library.editions.values().filter_map(terms).flatten());
    findings
}

/// Findings about the trace of a plain edition. They hang on nothing but the two editions.
#[must_use]
pub fn check_pair(plain: &Edition, standard: &Edition, duties: DutyReader) -> Vec<Finding> {
    let Some(trace) = &plain.trace else { return vec![missing(plain)] };
    let mut findings = Vec::new();
    stale(plain, standard, trace, &mut findings);
    meaning::findings(plain, standard, &mut findings);
    findings.extend(
        foreign_links(plain, standard).into_iter().map(|(ours, theirs)| of_another_country(plain, ours, theirs)),
    );
    findings.extend(unfounded(plain, standard).iter().map(|found| rests_on_nothing(plain, found)));
    let open = unrendered(plain, standard, duties);
    findings.extend(open.iter().filter(|found| found.duty != Duty::Free).map(|found| left(plain, standard, found)));
    findings
}

/// Plain sentences without a link and without an answer that says why.
#[must_use]
pub fn unfounded<'a>(plain: &'a Edition, standard: &'a Edition) -> Vec<Unfounded<'a>> {
    let pairs = sections(plain, standard).into_iter().flat_map(|section| section.pairs);
    let open = |pair: &TracedPair<'_>| {
        pair.standard.is_empty() && pair.row.is_some_and(|row| row.links.is_empty() && !row.answers.contains_key(OWN))
    };
    pairs.filter(open).map(|pair| Unfounded { sentence: pair.plain }).collect()
}

/// Standard sentences that no plain sentence renders and that nobody left out with a reason.
#[must_use]
pub fn unrendered<'a>(plain: &'a Edition, standard: &'a Edition, duties: DutyReader) -> Vec<Unrendered<'a>> {
    let lang = &standard.document.lang;
    let all = sections(plain, standard).into_iter().flat_map(|section| section.unrendered);
    let open = all.filter(|(_, reason)| reason.is_none());
    open.map(|(sentence, _)| Unrendered { sentence, duty: duties(&sentence.text(), lang) }).collect()
}

fn missing(plain: &Edition) -> Finding {
    let message = "nothing records which sentences of the standard edition the plain sentences render";
    Finding::note("trace-missing", &plain.file, SourceLocation::default(), message)
        .help(format!("run `evenhand content trace {}`, then read the pairs", plain.address.piece))
}

/// Lines about sentences that are not there, and sentences without a line.
fn stale(plain: &Edition, standard: &Edition, trace: &Trace, findings: &mut Vec<Finding>) {
    let file = plain.address.trace_file();
    let help = format!("run `evenhand content trace {}`, then read what it lists", plain.address.piece);
    let mut find = |line: usize, message: String| {
        let column = usize::from(line > 0);
        findings
            .push(Finding::warning("trace-stale", &file, SourceLocation { line, column }, message).help(help.clone()));
    };
    let (ours, theirs) = (passages(&plain.document), passages(&standard.document));
    let ids = |all: &[super::passages::Passage<'_>]| {
        all.iter().map(|passage| passage.sentence.id.to_string()).collect::<BTreeSet<String>>()
    };
    let (our_ids, their_ids) = (ids(&ours), ids(&theirs));
    for (id, row) in &trace.rows {
        let gone = row.links.iter().filter(|link| !their_ids.contains(&link.id)).count();
        if !our_ids.contains(id) {
            find(row.line, format!("the plain edition no longer says: {}", row.words));
        } else if gone > 0 {
            find(row.line, format!("the standard edition no longer says what this sentence rests on: {}", row.words));
        }
    }
    for reason in trace.left_out.iter().filter(|(id, _)| !their_ids.contains(*id)).map(|(_, reason)| reason) {
        find(reason.line, format!("the standard edition no longer says what is left out: {}", reason.text));
    }
    let new: Vec<String> = ours
        .iter()
        .filter(|one| !trace.rows.contains_key(one.sentence.id.as_str()))
        .map(|one| one.sentence.text())
        .collect();
    if let Some(first) = new.first() {
        find(0, format!("{} of the plain edition have no line, the first: {first}", count(new.len(), "sentence")));
    }
}

fn count(count: usize, what: &str) -> String {
    if count == 1 { format!("1 {what}") } else { format!("{count} {what}s") }
}

fn rests_on_nothing(plain: &Edition, found: &Unfounded<'_>) -> Finding {
    let Unfounded { sentence } = found;
    let message = format!("no standard sentence is named for: {}", sentence.text());
    let help = format!(
        "name it in {}, or write own = \"reason\" behind {}, or take the sentence out",
        plain.address.trace_file(),
        sentence.id
    );
    Finding::warning("trace-unfounded", &plain.file, sentence.place, message).help(help).standard(CLAUSE)
}

fn of_another_country(plain: &Edition, ours: &Sentence, theirs: &Sentence) -> Finding {
    let message =
        format!("the plain sentence rests on a sentence that does not hold in its countries: {}", theirs.text());
    let help =
        format!("put both into a block for the same country, or change the link in {}", plain.address.trace_file());
    Finding::warning("country-differs", &plain.file, ours.place, message).help(help)
}

fn left(plain: &Edition, standard: &Edition, found: &Unrendered<'_>) -> Finding {
    let Unrendered { sentence, duty } = found;
    let message = format!("no plain sentence renders: {}", sentence.text());
    let help = format!(
        "say it in {}, or write {} left-out = \"reason\" in {}",
        plain.file,
        sentence.id,
        plain.address.trace_file()
    );
    let finding = match duty {
        Duty::Holds => Finding::warning("trace-unrendered", &standard.file, sentence.place, message),
        Duty::Free | Duty::Unknown => Finding::note("trace-unrendered", &standard.file, sentence.place, message),
    };
    finding.help(help).standard(CLAUSE)
}

const CLAUSE: &str = "ISO 24495-1, 5.1";
