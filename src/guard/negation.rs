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
    // `not refuse` says yes, and so does `without which you cannot`.
    let near = |at: usize, most: usize| {
        sentence.marks.iter().any(|other| other.mark == Mark::NearNot && (1..most).contains(&other.at.wrapping_sub(at)))
    };
    let is_double = |found: &FoundMark| {
        let holds = |mark: &Mark| *mark == Mark::Condition(Condition::Without);
        let behind = |other: &FoundMark| holds(&other.mark) && (1..6).contains(&found.at.wrapping_sub(other.at));
        match found.mark {
            Mark::Not => near(found.at, 2),
            _ => sentence.marks.iter().any(|other| behind(other) && other.clause == found.clause),
        }
    };
    sentence.marks.iter().filter(|found| found.mark.denies() && !is_double(found)).collect()
}

/// Words that are denied on one side and said on the other.
fn turned(pair: &Pair<'_>) -> Vec<MeaningDifference> {
    let (source, rendering) = (&pair.source.sentences, &pair.rendering.sentences);
    if pair.asks() && !source.iter().any(|sentence| sentence.is_question) {
        return Vec::new();
    }
    // `No, …` and `Not for …` answer a question.
    let begins = |sentence: &&MarkedSentence| {
        sentence.marks.first().is_some_and(|found| found.at == 0 && found.mark == Mark::Not)
    };
    let is_answer = pair.rendering.before.last().is_some_and(|sentence| sentence.is_question);
    if is_answer && rendering.first().is_some_and(begins) {
        return Vec::new();
    }
    let own: Vec<&str> = rendering.iter().flat_map(|sentence| sentence.stems()).collect();
    let best = source.iter().max_by_key(|sentence| shared(&own, &sentence.stems())).copied();
    let best: Vec<&MarkedSentence> = best.into_iter().collect();
    let only = |sentences: &[&MarkedSentence]| near(sentences, true).saturating_sub(near(&best, false));
    if let Some(lost) = uncovered(&best, rendering, only(rendering), is_covered) {
        return vec![tell_lost(Some(lost))];
    }
    let spare = near(source, false).saturating_sub(near(rendering, false));
    if let Some(gained) = uncovered(rendering, source, spare, |stems, other| shared(stems, other) >= 1) {
        return vec![tell_gained(Some(gained))];
    }
    // Nothing of the source denies anything, in whatever words.
    let denies = |sentence: &&MarkedSentence| {
        sentence
            .first(|mark| matches!(mark, Mark::NearNot | Mark::Condition(Condition::Without)) || mark.denies())
            .is_some()
    };
    let all: Vec<&str> = source.iter().flat_map(|sentence| sentence.stems()).collect();
    let is_close = shared(&own, &all) * 2 >= own.len();
    if is_close && count(rendering) > 0 && !source.iter().any(denies) {
        return vec![tell_gained(first(rendering))];
    }
    Vec::new()
}

/// The first denial of sentences whose words others say without so many denials; `spare` words of the others may stand
/// for a denial.
fn uncovered<'a>(
    sentences: &[&'a MarkedSentence],
    others: &[&MarkedSentence],
    spare: usize,
    says: fn(&[&str], &[&str]) -> bool,
) -> Option<&'a FoundMark> {
    let stems: Vec<&str> = others.iter().flat_map(|sentence| sentence.stems()).collect();
    let mut covered = Vec::new();
    for sentence in sentences {
        let is_said = |found: &&FoundMark| {
            let reached = sentence.reached(found);
            let clause = sentence.stems_of(found.clause);
            says(&reached, &stems)
                || reached.is_empty()
                    && (clause.is_empty() && sentence.clause_count() < 2 || is_covered(&clause, &stems))
        };
        let mut said: Vec<&FoundMark> = denials(sentence).into_iter().filter(is_said).collect();
        said.dedup_by_key(|found| found.clause);
        covered.extend(said);
    }
    let others: usize = others.iter().map(|sentence| denials(sentence).len()).sum();
    (covered.len() > others + spare).then(|| covered.first().copied()).flatten()
}

fn first<'a>(sentences: &[&'a MarkedSentence]) -> Option<&'a FoundMark> {
    sentences.iter().flat_map(|sentence| denials(sentence)).next()
}

fn count(sentences: &[&MarkedSentence]) -> usize {
    // Denials of one clause go together: `no … nadie`.
    let of_one = |sentence: &&MarkedSentence| {
        let mut clauses: Vec<usize> = denials(sentence).iter().map(|found| found.clause).collect();
        clauses.dedup();
        clauses.len()
    };
    sentences.iter().map(of_one).sum()
}

/// Number of words that hold a denial, with exceptions and `only` if they count.
fn near(sentences: &[&MarkedSentence], counts_only: bool) -> usize {
    let marks = sentences.iter().flat_map(|sentence| &sentence.marks);
    let limits = |mark: &Mark| matches!(mark, Mark::Condition(Condition::Only | Condition::OnlyIf | Condition::Unless));
    let holds = |mark: &Mark| {
        matches!(mark, Mark::NearNot | Mark::Condition(Condition::Without)) || counts_only && limits(mark)
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
    let clauses =
        |sentences: &[&MarkedSentence]| sentences.iter().map(|sentence| sentence.clause_count()).sum::<usize>();
    // Coordinated denials are counted otherwise in other languages, unless the clauses are the same.
    let is_alike = clauses(source) == clauses(rendering);
    let all = |sentences: &[&MarkedSentence]| sentences.iter().map(|sentence| denials(sentence).len()).sum::<usize>();
    let (all_ours, all_theirs) = (all(source), all(rendering));
    if (theirs == 0 || is_alike)
        && all_ours > all_theirs
        && all_ours > all_theirs + near(rendering, true).saturating_sub(near(source, false))
    {
        return vec![tell_lost(first(source))];
    }
    if (ours == 0 || is_alike)
        && theirs > ours
        && theirs > ours + near(source, false).saturating_sub(near(rendering, false))
    {
        return vec![tell_gained(first(rendering))];
    }
    Vec::new()
}
