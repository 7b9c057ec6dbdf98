//! The rule `guard-promise`: what the law only asks for, told as a fact, and commands that can harm the reader.

use super::lexicon::{Condition, Lexicon, Mark, Reach, Strength};
use super::marked::{FoundMark, MarkedSentence, shared};
use super::pair::Pair;
use super::words::GuardWord;
use super::{MeaningDifference, strength};
use crate::finding::Severity;

const RULE: &str = "guard-promise";

/// Promises of the passage that its source does not make, and commands without the safeguard of the source.
pub(super) fn differences(pair: &Pair<'_>) -> Vec<MeaningDifference> {
    let mut differences = promised(pair);
    differences.extend(commands(pair));
    differences.extend(freed(pair));
    differences
}

/// A sentence without any `should`, if its source only asks or recommends.
fn promised(pair: &Pair<'_>) -> Vec<MeaningDifference> {
    let own: Vec<_> = pair.rendering.sentences.iter().flat_map(|sentence| sentence.all_strengths()).collect();
    if pair.is_translation || !own.is_empty() || pair.asks() {
        return Vec::new();
    }
    let leads = strength::lead_strengths(pair);
    let weak = |strength: Strength| matches!(strength, Strength::Should | Strength::Asked | Strength::Consider);
    let clauses = pair.rendering_clauses();
    for clause in pair.source_clauses() {
        let acts = clause.sentence.agents().iter().any(|(class, _)| *class != "you");
        let own = clause.sentence.strengths(clause.number);
        let Some((_, found)) = own.into_iter().find(|(strength, _)| weak(*strength)) else { continue };
        let (_, count) = Pair::alike(clause, &clauses);
        if acts && count >= 2 && !leads.iter().any(|(strength, _)| weak(*strength)) {
            let message = format!("the source only says `{}`, and the sentence states it as a fact", found.shown);
            let help =
                "say what should happen, or who is asked to do it: a promise that nobody keeps can harm the reader";
            return vec![MeaningDifference::new(RULE, Severity::Error, (&found.shown, ""), message, help)];
        }
    }
    Vec::new()
}

/// Commands that can harm, without the condition, the ban or the advice that the source puts with them.
fn commands(pair: &Pair<'_>) -> Vec<MeaningDifference> {
    for sentence in &pair.rendering.sentences {
        for (command, found) in risky(sentence) {
            let with = |source: &&MarkedSentence| {
                let says = source.marks.iter().any(|mark| matches!(&mark.mark, Mark::Risky(other) if other == command));
                let about = shared(&sentence.stems(), &source.stems()) >= 1 || says;
                (says || pair.source.sentences.len() == 1) && about
            };
            let source = pair.source.sentences.iter().copied().filter(|source| with(source));
            let safeguard = source.flat_map(safeguards).next();
            let Some(safeguard) = safeguard else { continue };
            let own = pair
                .rendering
                .sentences
                .iter()
                .chain(pair.rendering.before.iter().rev().take(3))
                .chain(pair.rendering.after.first());
            let is_kept = own.into_iter().any(|sentence| !safeguards(sentence).is_empty() || sentence.is_question);
            if !is_kept {
                let message = format!(
                    "the sentence tells the reader to `{}`, and the safeguard of its source is missing: `{}`",
                    found.shown, safeguard.shown
                );
                let help = "put the safeguard into the same sentence: only if, first ask, if it is safe";
                return vec![MeaningDifference::new(
                    RULE,
                    Severity::Error,
                    (&safeguard.shown, &found.shown),
                    message,
                    help,
                )];
            }
        }
    }
    Vec::new()
}

/// A freedom not to tell something, towards anybody, if the source speaks of somebody.
fn freed(pair: &Pair<'_>) -> Vec<MeaningDifference> {
    let is_free = |mark: &Mark| *mark == Mark::Strength(Strength::NeedNot);
    let tells = |mark: &Mark| matches!(mark, Mark::Risky(command) if command == "say");
    let named = |sentence: &MarkedSentence| sentence.agents().iter().any(|(class, _)| *class != "you");
    let free = pair
        .rendering
        .sentences
        .iter()
        .find(|sentence| sentence.first(is_free).is_some() && sentence.first(tells).is_some());
    let Some(free) = free.filter(|free| !named(free)) else { return Vec::new() };
    let is_somebody = |class: &str| class != "you" && class != "them";
    let source = pair.source.sentences.iter().find(|sentence| {
        sentence.agents().iter().any(|(class, _)| is_somebody(class)) && sentence.first(is_free).is_none()
    });
    let to = source.and_then(|source| source.agents().into_iter().find(|(class, _)| is_somebody(class)));
    let (Some((_, to)), Some(found)) = (to, free.first(is_free)) else { return Vec::new() };
    let message = format!("the source speaks of `{}`, and the sentence says `{}` of everybody", to.shown, found.shown);
    let help =
        "name the people towards whom the reader is free: towards others, such as the police, a law may say otherwise";
    vec![MeaningDifference::new(RULE, Severity::Error, (&to.shown, &found.shown), message, help)]
}

/// The risky commands of a sentence: at the beginning of a clause, and not denied.
fn risky(sentence: &MarkedSentence) -> Vec<(&str, &FoundMark)> {
    let begins = |found: &FoundMark| {
        let before = sentence.words.get(..found.at).unwrap_or_default();
        let lexicon = Lexicon::of(&sentence.lang);
        let begins = lexicon.is_some_and(|lexicon| lexicon.commands_begin);
        let is_mark = |word: &GuardWord| word.mark.is_some();
        let is_small = |word: &GuardWord| lexicon.is_some_and(|lexicon| lexicon.is_stop(&word.folded));
        // `Then sign` begins with a small word.
        let clause_begins = match before {
            [.., one, last] => is_mark(last) || is_small(last) && is_mark(one),
            [last] => is_mark(last) || is_small(last),
            [] => true,
        };
        clause_begins
            || !begins && !sentence.marks.iter().any(|other| other.clause == found.clause && other.mark.denies())
    };
    let risky = |found: &'_ FoundMark| matches!(found.mark, Mark::Risky(_)) && begins(found);
    let found = sentence.marks.iter().filter(|found| risky(found));
    found
        .filter_map(|found| match &found.mark {
            Mark::Risky(command) => Some((command.as_str(), found)),
            _ => None,
        })
        .collect()
}

/// Marks that make a command safe: a condition, something that is done first, a freedom.
fn safeguards(sentence: &MarkedSentence) -> Vec<&FoundMark> {
    let is = |mark: &Mark| {
        matches!(
            mark,
            Mark::Condition(
                Condition::If | Condition::Only | Condition::OnlyIf | Condition::Unless | Condition::Possible
            ) | Mark::Reach(Reach::Before)
                | Mark::Strength(Strength::NeedNot)
        )
    };
    sentence.marks.iter().filter(|found| is(&found.mark)).collect()
}
