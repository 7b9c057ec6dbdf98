//! The rule `guard-term`: a defined term that a sentence explains more narrowly or more widely than the glossary.

use super::MeaningDifference;
use super::lexicon::{Condition, Lexicon, Mark, Reach};
use super::marked::{MarkedSentence, read, shared};
use crate::finding::Severity;
use crate::lang::Lang;

const RULE: &str = "guard-term";
const HELP: &str = "explain the term as the glossary does, or mend the glossary's entry";

/// Result of comparing an explanation with the glossary's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TermComparison {
    /// The sentence does not explain the term, or explains it as the glossary does.
    Same,
    /// The sentence explains it otherwise.
    Differs(Box<MeaningDifference>),
    /// The language has no words for the rule, or the two explanations share none.
    Unchecked,
}

/// Compares the explanation of a term in a sentence with the glossary's: what stands behind the term and a colon, a
/// bracket, a comma or `means`.
#[must_use]
pub fn compare_term(sentence: &str, term: &str, explanation: &str, lang: &Lang) -> TermComparison {
    let Some(own) = explained(sentence, term) else { return TermComparison::Same };
    if Lexicon::of(lang).is_none() {
        return TermComparison::Unchecked;
    }
    let own = read(own, lang);
    let entries: Vec<MarkedSentence> = statements(explanation).into_iter().map(|text| read(text, lang)).collect();
    let stems = own.stems();
    let share = |entry: &&MarkedSentence| shared(&stems, &entry.stems());
    let Some(entry) = entries.iter().max_by_key(share).filter(|entry| share(entry) > 0) else {
        return TermComparison::Unchecked;
    };
    let tell = |source: &str, rendering: &str, how: &str, shown: &str| {
        let message = format!("`{term}` is explained more {how} than in the glossary: `{shown}`");
        let difference = MeaningDifference::new(RULE, Severity::Warning, (source, rendering), message, HELP);
        TermComparison::Differs(Box::new(difference))
    };
    let narrows = |sentence: &MarkedSentence| {
        let is = |mark: &Mark| {
            matches!(mark, Mark::Condition(Condition::Only | Condition::OnlyIf | Condition::Unless | Condition::Some))
        };
        sentence.first(is).map(|found| found.shown.clone())
    };
    let narrows_strictly = |sentence: &MarkedSentence| {
        let is = |mark: &Mark| matches!(mark, Mark::Condition(Condition::Only | Condition::OnlyIf | Condition::Unless));
        sentence.first(is).is_some()
    };
    let widens = |sentence: &MarkedSentence| {
        sentence.first(|mark| *mark == Mark::Reach(Reach::All)).map(|found| found.shown.clone())
    };
    let anywhere =
        |limit: &dyn Fn(&MarkedSentence) -> Option<String>| entries.iter().any(|entry| limit(entry).is_some());
    match (narrows(entry), narrows(&own)) {
        (None, Some(shown)) if !anywhere(&narrows) => tell("", &shown, "narrowly", &shown),
        (Some(shown), None) if narrows_strictly(entry) => tell(&shown, "", "widely, without", &shown),
        _ => match widens(&own) {
            Some(shown) if !anywhere(&widens) => tell("", &shown, "widely", &shown),
            _ => TermComparison::Same,
        },
    }
}

/// The sentences of an explanation.
fn statements(explanation: &str) -> Vec<&str> {
    let parts = explanation.split_inclusive(['.', '。', '۔', '।']).map(str::trim);
    parts.filter(|part| !part.is_empty()).collect()
}

/// The part of a sentence that explains a term: what stands in the bracket, or behind the mark or `means`.
fn explained<'a>(sentence: &'a str, term: &str) -> Option<&'a str> {
    let place = sentence.to_lowercase().find(&term.to_lowercase())?;
    let rest = sentence.get(place + term.len()..)?.trim_start();
    if let Some(within) = rest.strip_prefix(['(', '（']) {
        return within.split([')', '）']).next().map(str::trim);
    }
    let rest = rest.strip_prefix([':', '：']).or_else(|| MEANS.iter().find_map(|word| rest.strip_prefix(word)))?;
    // Arabic writes `that is` behind the colon.
    let rest = rest.trim();
    let rest = MEANS.iter().find_map(|word| rest.strip_prefix(word)).unwrap_or(rest);
    Some(rest.trim_end_matches(['.', '。', '۔', '।']).trim())
}

/// Words that begin an explanation.
const MEANS: [&str; 15] = [
    "means ",
    "is when ",
    ", which means ",
    ", which is ",
    "signifie ",
    ", c’est-à-dire ",
    "significa ",
    ", es decir,",
    "تعني ",
    "يعني ",
    "أي ",
    "یعنی ",
    "واتە ",
    "означает ",
    "মানে ",
];
