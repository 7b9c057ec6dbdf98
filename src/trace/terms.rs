//! Terms that a sentence explains otherwise than the glossary of its language.

use crate::content::{Edition, Glossary};
use crate::document::{Inline, Sentence, SourceLocation, plain_text};
use crate::finding::Finding;
use crate::guard::{TermComparison, compare_term};

/// The rule that compares explanations.
const RULE: &str = "guard-term";

/// Findings about the terms of an edition that its sentences explain themselves. Where a language has no words for the rule,
/// or an explanation shares none with the glossary's, a note says that it was not checked.
#[must_use]
pub fn check_terms(edition: &Edition, glossary: &Glossary) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut unchecked: Vec<String> = Vec::new();
    for sentence in edition.document.sentences() {
        for (key, shown) in terms(sentence) {
            let Some(entry) = glossary.terms.get(key) else { continue };
            let text = sentence.text();
            match compare_term(&text, &shown, &entry.explanation, &edition.document.lang) {
                TermComparison::Same => {}
                TermComparison::Unchecked if unchecked.contains(&shown) => {}
                TermComparison::Unchecked => unchecked.push(shown),
                TermComparison::Differs(difference) => {
                    let message = format!("{}: {text}", difference.message);
                    findings.push(
                        Finding::warning(RULE, &edition.file, sentence.place, message)
                            .help(difference.help)
                            .standard("WCAG 2.2 SC 3.1.3; ISO 24495-1, 5.3"),
                    );
                }
            }
        }
    }
    if !unchecked.is_empty() {
        let message = format!("not checked against the glossary: {}", unchecked.join(", "));
        findings.push(
            Finding::note(RULE, &edition.file, SourceLocation::default(), message)
                .help("read these explanations beside the glossary's yourself"),
        );
    }
    findings
}

/// The terms of a sentence, by key, as they are written.
fn terms(sentence: &Sentence) -> Vec<(&str, String)> {
    fn collect<'a>(inlines: &'a [Inline], terms: &mut Vec<(&'a str, String)>) {
        for inline in inlines {
            match inline {
                Inline::Term { key, inlines } => terms.push((key.as_str(), plain_text(inlines))),
                other => collect(other.inner(), terms),
            }
        }
    }
    let mut terms = Vec::new();
    collect(&sentence.inlines, &mut terms);
    terms
}
