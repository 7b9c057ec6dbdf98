//! The rule `guard-negation`: a denial that is lost, or that the source does not have.

use super::MeaningDifference;
use super::lexicon::{Condition, Mark};
use super::marked::{FoundMark, MarkedSentence, is_covered, shared};
use super::pair::Pair;
use crate::finding::Severity;

const RULE: &str = "guard-negation";
const HELP: &str = "a lost or added `not` turns a sentence round: compare it with its source word by word";

/// Denials that differ between a passage and its source.
pub(super) fn differences(pair: &Pair<'_>) -> Vec<MeaningDifference> {
    let mut differences = traps(pair);
    differences.extend(if pair.is_translation { translated(pair) } else { turned(pair) });
    differences
}

/// Words of the passage that some readers take for a ban and others for no duty.
fn traps(pair: &Pair<'_>) -> Vec<MeaningDifference> {
    let found = pair.rendering.sentences.iter().find_map(|sentence| sentence.first(|mark| *mark == Mark::Trap));
    let tell = |found: &FoundMark| {
        let message = format!("`{}` reads as a ban to some and as no duty to others", found.shown);
        let help = "write that nobody has to, or that nobody may";
        MeaningDifference::new(RULE, Severity::Warning, ("", &found.shown), message, help)
    };
    found.map(tell).into_iter().collect()
}

fn denials(sentence: &MarkedSentence) -> Vec<&FoundMark> {
    sentence.marks.iter().filter(|found| found.mark.denies()).collect()
}

/// Words that are denied on one side and said on the other.
fn turned(pair: &Pair<'_>) -> Vec<MeaningDifference> {
    let (source, rendering) = (&pair.source.sentences, &pair.rendering.sentences);
    if pair.asks() && !source.iter().any(|sentence| sentence.is_question) {
        return Vec::new();
    }
    let own: Vec<&str> = rendering.iter().flat_map(|sentence| sentence.stems()).collect();
    let best = source.iter().max_by_key(|sentence| shared(&own, &sentence.stems())).copied();
    let best: Vec<&MarkedSentence> = best.into_iter().collect();
    if let Some(lost) = uncovered(&best, rendering) {
        return vec![tell_lost(Some(lost))];
    }
    if let Some(gained) = uncovered(rendering, source) {
        return vec![tell_gained(Some(gained))];
    }
    Vec::new()
}

/// The first denial of sentences whose words others say without so many denials.
fn uncovered<'a>(sentences: &[&'a MarkedSentence], others: &[&MarkedSentence]) -> Option<&'a FoundMark> {
    let stems: Vec<&str> = others.iter().flat_map(|sentence| sentence.stems()).collect();
    let mut covered = Vec::new();
    for sentence in sentences {
        let is_double = |found: &FoundMark| {
            sentence.marks.iter().any(|other| other.clause == found.clause && other.mark == Mark::NearNot)
        };
        let reached = denials(sentence).into_iter().filter(|found| !is_double(found));
        covered.extend(reached.filter(|found| is_covered(&sentence.reached(found), &stems)));
    }
    (covered.len() > count(others) + near(others)).then(|| covered.first().copied()).flatten()
}

fn first<'a>(sentences: &[&'a MarkedSentence]) -> Option<&'a FoundMark> {
    sentences.iter().flat_map(|sentence| denials(sentence)).next()
}

fn count(sentences: &[&MarkedSentence]) -> usize {
    sentences.iter().map(|sentence| denials(sentence).len()).sum()
}

/// Number of words that hold a denial, and of exceptions and `only`.
fn near(sentences: &[&MarkedSentence]) -> usize {
    let marks = sentences.iter().flat_map(|sentence| &sentence.marks);
    let holds = |mark: &Mark| {
        matches!(mark, Mark::NearNot | Mark::Condition(Condition::Only | Condition::OnlyIf | Condition::Unless))
    };
    marks.filter(|found| holds(&found.mark)).count()
}

fn tell_lost(found: Option<&FoundMark>) -> MeaningDifference {
    let shown = found.map(|found| found.shown.as_str()).unwrap_or_default();
    let message = format!("the source denies something with `{shown}`, and the sentence says it");
    MeaningDifference::new(RULE, Severity::Error, (shown, ""), message, HELP)
}

fn tell_gained(found: Option<&FoundMark>) -> MeaningDifference {
    let shown = found.map(|found| found.shown.as_str()).unwrap_or_default();
    let message = format!("the sentence denies something with `{shown}`, and its source says it");
    MeaningDifference::new(RULE, Severity::Error, ("", shown), message, HELP)
}

/// Compares the number of denials of a translation with that of its source.
fn translated(pair: &Pair<'_>) -> Vec<MeaningDifference> {
    let (source, rendering) = (&pair.source.sentences, &pair.rendering.sentences);
    let (ours, theirs) = (count(source), count(rendering));
    if ours > theirs && ours > theirs + near(rendering) {
        return vec![tell_lost(first(source))];
    }
    if theirs > ours && theirs > ours + near(source) {
        return vec![tell_gained(first(rendering))];
    }
    Vec::new()
}
