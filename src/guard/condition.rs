//! The rules `guard-condition` and `guard-exception`: under which conditions something holds, and when not.

use super::MeaningDifference;
use super::lexicon::{Condition, Mark, Strength};
use super::marked::{FoundMark, MarkedSentence, is_covered, is_touched, shared};
use super::pair::Pair;
use crate::finding::Severity;

const HELP: &str =
    "keep the condition with its sentence: if, only if, in some countries, where possible, as far as the law allows";

/// Conditions of the source that the passage lost, and those that it adds.
pub(super) fn lost_or_added(pair: &Pair<'_>) -> Vec<MeaningDifference> {
    let mut differences = if pair.is_translation { lost_in_translation(pair) } else { lost(pair) };
    if differences.is_empty() {
        differences.extend(added(pair));
    }
    differences
}

/// Conditions of the rendered sentences of the source that neither the passage nor what goes with it has.
fn lost(pair: &Pair<'_>) -> Vec<MeaningDifference> {
    let mut differences = Vec::new();
    for sentence in pair.rendered() {
        let mut told: Vec<Condition> = Vec::new();
        for (condition, found) in sentence.conditions() {
            if matches!(condition, Condition::Unless | Condition::When) || told.contains(&condition) || is_kept(pair, sentence, condition, found) {
                continue;
            }
            told.push(condition);
            differences.push(told_lost("guard-condition", condition, found));
        }
    }
    differences
}

fn told_lost(rule: &'static str, condition: Condition, found: &FoundMark) -> MeaningDifference {
    let is_weak = matches!(condition, Condition::Some | Condition::Possible);
    let severity = if is_weak { Severity::Warning } else { Severity::Error };
    let message = format!("the source says `{}`, and the sentence says it without a condition of that kind", found.shown);
    MeaningDifference::new(rule, severity, (&found.shown, ""), message, HELP)
}

/// Returns `true` if the second condition can stand for the first.
fn stands_for(condition: Condition, other: Condition) -> bool {
    use Condition::{If, Law, Only, OnlyIf, Possible, Some, Suitable, Unless, When};
    match condition {
        If => matches!(other, If | When | OnlyIf | Unless | Possible | Suitable),
        When => true,
        Only => matches!(other, Only | OnlyIf | Unless),
        OnlyIf => matches!(other, OnlyIf | Unless),
        Some => matches!(other, Some | Suitable | Law),
        Possible => matches!(other, Possible | If | When),
        Suitable => matches!(other, Suitable | If | When),
        Law => matches!(other, Law | If),
        Unless => matches!(other, Unless | Only | OnlyIf | If),
    }
}

fn has(sentence: &MarkedSentence, condition: Condition) -> bool {
    sentence.conditions().iter().any(|(other, _)| stands_for(condition, *other))
}

fn is_kept(pair: &Pair<'_>, source: &MarkedSentence, condition: Condition, found: &FoundMark) -> bool {
    if pair.rendering.sentences.iter().any(|sentence| has(sentence, condition)) {
        return true;
    }
    let may = |mark: &Mark| matches!(mark, Mark::Strength(Strength::May | Strength::MayNot));
    let denies = |mark: &Mark| *mark == Mark::NearNot || mark.denies();
    let is_otherwise_said = match condition {
        Condition::If => pair.asks(),
        Condition::Some => pair.renders(may) && source.first(may).is_none(),
        Condition::Law => pair.renders(|mark| matches!(mark, Mark::Law(_))),
        Condition::Only => pair.renders(denies),
        _ => false,
    };
    is_otherwise_said || !is_about(pair, source, found) || is_kept_nearby(pair, source, condition, found)
}

/// Returns `true` if the passage renders what the condition limits: the words of its sentence outside the condition.
fn is_about(pair: &Pair<'_>, source: &MarkedSentence, found: &FoundMark) -> bool {
    let own: Vec<&str> = pair.rendering.sentences.iter().flat_map(|sentence| sentence.stems()).collect();
    let limits_clause = matches!(found.mark, Mark::Condition(Condition::If | Condition::When | Condition::OnlyIf | Condition::Unless));
    if !limits_clause {
        let clause = source.stems_of(found.clause);
        let limited = if clause.is_empty() { source.stems() } else { clause };
        return limited.is_empty() || is_touched(&limited, &own);
    }
    // A condition at the beginning limits what follows it, another limits what stands before it.
    let is_limited = |clause: usize| if found.clause == 0 { clause > 0 } else { clause < found.clause };
    let limited: Vec<&str> =
        source.content.iter().filter(|word| is_limited(word.clause)).map(|word| word.stem.as_str()).collect();
    limited.is_empty() || is_touched(&limited, &own)
}

/// Returns `true` if a sentence around the passage has the condition: the line that leads to its list, or a question or
/// another sentence that says what the condition says.
fn is_kept_nearby(pair: &Pair<'_>, source: &MarkedSentence, condition: Condition, found: &FoundMark) -> bool {
    let before = &pair.rendering.before;
    let lead = before.iter().rev().take(8).find(|sentence| sentence.leads);
    if lead.is_some_and(|lead| has(lead, condition)) {
        return true;
    }
    let stems = source.stems_of(found.clause);
    let mut asked = before.iter().skip(1).rev().take(3).filter(|sentence| condition == Condition::If && sentence.is_question);
    if asked.any(|last| stems.is_empty() || shared(&stems, &last.stems()) >= 1) {
        return true;
    }
    let says = |sentence: &MarkedSentence| {
        let asks = condition == Condition::If && sentence.is_question && is_covered(&stems, &sentence.stems());
        let conditions = sentence.conditions().into_iter().filter(|(other, _)| stands_for(condition, *other));
        let mut clauses = conditions.map(|(_, found)| sentence.stems_of(found.clause));
        asks || clauses.any(|clause| is_covered(&stems, &clause))
    };
    let is_weak = matches!(condition, Condition::Some | Condition::Law);
    let near = Pair::neighbours(pair.rendering);
    near.iter().any(|sentence| is_weak && has(sentence, condition)) || Pair::around(pair.rendering).any(says)
}

/// Kinds of condition that a translation has fewer of than its source.
fn lost_in_translation(pair: &Pair<'_>) -> Vec<MeaningDifference> {
    let ours: Vec<_> = pair.source.sentences.iter().flat_map(|sentence| sentence.conditions()).collect();
    let theirs = pair.rendering_conditions();
    for (condition, found) in &ours {
        let count = |list: &[(Condition, &FoundMark)]| list.iter().filter(|(other, _)| other == condition).count();
        let stand_ins = theirs.iter().filter(|(other, _)| stands_for(*condition, *other)).count();
        if *condition != Condition::Unless && count(&ours) > count(&theirs) && stand_ins < count(&ours) {
            return vec![told_lost("guard-condition", *condition, found)];
        }
    }
    Vec::new()
}

/// Conditions of the passage of which neither its source nor the section around that says anything.
fn added(pair: &Pair<'_>) -> Vec<MeaningDifference> {
    if pair.asks() {
        return Vec::new();
    }
    let said = |sentence: &MarkedSentence| {
        sentence.conditions().into_iter().map(|(condition, _)| condition).collect::<Vec<_>>()
    };
    let own: Vec<Condition> = pair.source.sentences.iter().flat_map(|sentence| said(sentence)).collect();
    let around: Vec<Condition> = Pair::around(pair.source).flat_map(said).collect();
    let is_new = |condition: Condition| {
        let stands = |other: &Condition| stands_for(condition, *other) || stands_for(*other, condition);
        !own.iter().any(stands) && (pair.is_translation || !around.iter().any(stands))
    };
    let is_told = |condition: Condition| {
        matches!(condition, Condition::If | Condition::Suitable | Condition::Law | Condition::Only | Condition::OnlyIf)
    };
    let news = pair.rendering_conditions().into_iter().filter(|(condition, _)| is_told(*condition) && is_new(*condition));
    let tell = |(_, found): (Condition, &FoundMark)| {
        let message = format!("the sentence says `{}`, and its source has no such condition", found.shown);
        MeaningDifference::new("guard-condition", Severity::Warning, ("", &found.shown), message, HELP)
    };
    news.take(1).map(tell).collect()
}

/// Exceptions of the source that the passage lost.
pub(super) fn exceptions(pair: &Pair<'_>) -> Vec<MeaningDifference> {
    let mut differences = Vec::new();
    for sentence in pair.rendered() {
        let exception = sentence.conditions().into_iter().find(|(condition, _)| *condition == Condition::Unless);
        let Some((condition, found)) = exception else { continue };
        let own = pair.rendering.sentences.iter().any(|sentence| has(sentence, condition));
        let stems = sentence.stems_of(found.clause);
        let is_near = !pair.is_translation
            && Pair::neighbours(pair.rendering)
                .into_iter()
                .any(|near| has(near, condition) && shared(&stems, &near.stems()) >= 1);
        if !own && !is_near && (pair.is_translation || is_about(pair, sentence, found)) {
            differences.push(told_lost("guard-exception", condition, found));
        }
    }
    differences
}
