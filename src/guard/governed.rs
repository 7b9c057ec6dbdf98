//! Part of the rule `guard-strength`: the word that a strength governs, under another strength in the source.

use super::MeaningDifference;
use super::lexicon::Strength;
use super::marked::{ContentWord, FoundMark, MarkedSentence, is_same};
use super::pair::{Clause, Pair};
use super::strength::{is_duty_of_right, is_limited_may, is_put_otherwise, told};

/// A strength of the passage whose word stands in the source under strengths of other kinds only.
pub(super) fn changed(pair: &Pair<'_>) -> Option<MeaningDifference> {
    let clauses = pair.rendering_clauses();
    let among = pair.source_clauses();
    for clause in clauses.iter().filter(|clause| !clause.sentence.is_indirect) {
        for (strength, found) in
            clause.sentence.all_strengths().into_iter().filter(|(_, found)| found.clause == clause.number)
        {
            if let Some(source) = framed(&pair.source.sentences, clause.sentence, found).filter(|(other, own)| {
                other.kind() != strength.kind()
                    && !is_duty_of_right(*clause, strength, found, &[(*other, own)])
                    && !is_put_otherwise((&among, (*other, own)), (&[*clause], (strength, found)))
            }) {
                return Some(told(source, (strength, found)));
            }
            let follows = |word: &&ContentWord| word.clause == found.clause && word.at > found.last;
            let behind = clause.sentence.content.iter().filter(follows).take(3);
            let governors = behind.map(|word| governors(&pair.source.sentences, word)).find(|found| !found.is_empty());
            let governors = governors.unwrap_or_default();
            let is_other = |governor: &Option<(Strength, &FoundMark)>| {
                governor.is_some_and(|(other, _)| other.kind() != strength.kind())
            };
            if governors.is_empty() || !governors.iter().all(is_other) || is_left_out(&pair.source.sentences, strength)
            {
                continue;
            }
            let all: Vec<_> = governors.iter().copied().flatten().collect();
            if is_duty_of_right(*clause, strength, found, &all) || is_limited_may(pair, *clause, strength) {
                continue;
            }
            let Some(source) = governors.into_iter().flatten().next() else { continue };
            let is_of = |other: &&Clause<'_>| other.sentence.marks.iter().any(|mark| std::ptr::eq(mark, source.1));
            let own: Vec<Clause<'_>> = among.iter().filter(is_of).copied().collect();
            if !is_put_otherwise((&own, source), (&[*clause], (strength, found))) {
                return Some(told(source, (strength, found)));
            }
        }
    }
    None
}

/// The strength of the source between the two words between which one of the passage stands: `the law must protect`.
fn framed<'a>(
    sentences: &[&'a MarkedSentence],
    rendering: &MarkedSentence,
    found: &FoundMark,
) -> Option<(Strength, &'a FoundMark)> {
    let (before, behind) = (rendering.before(found)?, rendering.object(found)?);
    let is_frame = |sentence: &MarkedSentence, own: &FoundMark| {
        let is =
            |word: Option<&ContentWord>, other: &ContentWord| word.is_some_and(|word| is_same(&word.stem, &other.stem));
        is(sentence.before(own), before) && is(sentence.object(own), behind)
    };
    sentences.iter().find_map(|sentence| sentence.all_strengths().into_iter().find(|(_, own)| is_frame(sentence, own)))
}

/// Returns `true` if a strength of the kind stands without its words: `to release you if you may not`.
fn is_left_out(sentences: &[&MarkedSentence], strength: Strength) -> bool {
    sentences.iter().any(|sentence| {
        let strengths = sentence.all_strengths().into_iter();
        strengths
            .filter(|(other, _)| other.kind() == strength.kind())
            .any(|(_, found)| sentence.object(found).is_none())
    })
}

/// For each place of a word in the source, the strength right before it in its sentence.
fn governors<'a>(sentences: &[&'a MarkedSentence], word: &ContentWord) -> Vec<Option<(Strength, &'a FoundMark)>> {
    let mut governors = Vec::new();
    for sentence in sentences {
        let strengths = sentence.all_strengths();
        for own in sentence.content.iter().filter(|own| is_same(&own.stem, &word.stem)) {
            // `At no extra price` stands under no strength before its comma.
            let denies = |found: &FoundMark| found.clause == own.clause && found.mark.holds_denial();
            let is_own = sentence.marks.iter().any(denies);
            let governs = |found: &FoundMark| found.last < own.at && (!is_own || found.clause == own.clause);
            let governor = strengths.iter().rev().find(|(_, found)| governs(found)).copied();
            if governor.is_some() || !is_own {
                governors.push(governor);
            }
        }
    }
    governors
}
