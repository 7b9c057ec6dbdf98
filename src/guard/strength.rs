//! The rule `guard-strength`: what must, should, may or need not be done.

use super::lexicon::{Condition, Reach, Strength};
use super::marked::{FoundMark, MarkedSentence, distinct, shared};
use super::pair::{Clause, Pair};
use super::{MeaningDifference, lexicon::Mark};
use super::{agent, governed, polarity};
use crate::finding::Severity;

const RULE: &str = "guard-strength";
const HELP: &str = "say it as strongly as the source does: must stays must, should stays should, may stays may";

impl Strength {
    /// Kind of demand: strengths of a kind may stand for each other.
    pub(super) fn kind(self) -> u8 {
        match self {
            Self::Must => 0,
            Self::MustNot | Self::MayNot => 1,
            Self::Should | Self::Asked => 2,
            Self::ShouldNot => 3,
            Self::Consider => 6,
            Self::May | Self::Right => 4,
            Self::NeedNot => 5,
        }
    }

    /// Returns `true` if a loss of it is told: it demands or frees.
    pub(super) fn demands(self) -> bool {
        !matches!(self, Self::May | Self::Right | Self::MayNot | Self::Asked)
    }

    /// Returns `true` if one is the denied form of the other.
    fn turns(self, other: Self) -> bool {
        let pair = (self.kind().min(other.kind()), self.kind().max(other.kind()));
        matches!(pair, (0, 1) | (2, 3) | (1, 4))
    }
}

/// Differences of strength between a passage and its source.
pub(super) fn differences(pair: &Pair<'_>) -> Vec<MeaningDifference> {
    if pair.is_translation {
        return translated(pair);
    }
    let mut differences = changed(pair);
    if differences.is_empty() {
        differences.extend(lost(pair));
    }
    if differences.is_empty() {
        differences.extend(weakened(pair));
    }
    if differences.is_empty() {
        differences.extend(governed::changed(pair));
    }
    differences
}

fn has_kind(list: &[(Strength, &FoundMark)], kind: u8) -> bool {
    list.iter().any(|(strength, _)| strength.kind() == kind)
}

/// Strengths of the passage that the clauses of the source about the same things do not have.
fn changed(pair: &Pair<'_>) -> Vec<MeaningDifference> {
    let asks = |sentence: &&MarkedSentence| sentence.is_question;
    let is_asked = pair.source.sentences.iter().any(asks);
    let mut differences = Vec::new();
    for clause in pair.rendering_clauses().into_iter().filter(|clause| is_asked || !clause.sentence.is_question) {
        let own = clause.sentence.all_strengths();
        for (strength, found) in own.iter().filter(|(_, found)| found.clause == clause.number) {
            differences.extend(beside(pair, clause, *strength, found));
        }
    }
    differences
}

/// Compares a strength of a clause with those of the clauses of the source that share most words with it.
fn beside(pair: &Pair<'_>, clause: Clause<'_>, strength: Strength, found: &FoundMark) -> Option<MeaningDifference> {
    let among = pair.source_clauses();
    let all: Vec<_> = pair.source.sentences.iter().flat_map(|sentence| sentence.all_strengths()).collect();
    let (alike, count) = Pair::alike(clause, &among);
    let near: Vec<_> = alike.iter().flat_map(|other| other.sentence.strengths(other.number)).collect();
    let has_own = alike
        .iter()
        .any(|other| other.sentence.marks.iter().any(|found| found.clause == other.number && found.mark.is_strength()));
    let tell = |source: (Strength, &FoundMark)| {
        let is_same = is_put_otherwise((&alike, source), (&[clause], (strength, found)));
        (!is_same).then(|| told(source, (strength, found)))
    };
    if is_duty_of_right(clause, strength, found, &all) || is_limited_may(pair, clause, strength) {
        return None;
    }
    let own = clause.sentence.stems();
    let is_near = || count >= 1 || own.is_empty() || shared(&own, &pair.source_stems()) >= 1;
    if let Some(only) = only_kind(pair, &all)
        && only.0.kind() != strength.kind()
        && (strength.demands()
            || (is_replaced(clause, &all) || only.0.kind() == 2 && strength.kind() == 1) && is_near())
    {
        return tell(only);
    }
    // `They can think about:` has no word by which it could be compared.
    if !clause.sentence.is_question && !all.is_empty() && pair.source_stems().is_empty() {
        let is_other = all.iter().all(|(other, _)| other.kind() != strength.kind());
        return all.first().filter(|_| is_other).and_then(|first| tell(*first));
    }
    // A permission beside a clause without strength says nothing new.
    if !strength.demands() && !has_own {
        return None;
    }
    if count == 0 && (all.len() > 1 || clause.sentence.leads) {
        return None;
    }
    let anywhere = has_kind(&all, strength.kind());
    // A possibility whose every word stands in one clause is compared with that clause.
    let is_whole = strength.kind() == 4 && count >= distinct(&clause.stems());
    if has_kind(&near, strength.kind()) || anywhere && (count < 2 && !is_whole || near.is_empty()) {
        return None;
    }
    match near.first().or(if all.len() == 1 { all.first() } else { None }) {
        Some(source) => tell(*source),
        None => invented(pair, clause, strength, found),
    }
}

/// A right of somebody is a duty of an office, and `must be able to` is what somebody can do.
pub(super) fn is_duty_of_right(
    clause: Clause<'_>,
    strength: Strength,
    found: &FoundMark,
    all: &[(Strength, &FoundMark)],
) -> bool {
    let is_office = |(class, agent): &(&str, &FoundMark)| {
        // `The court must`, in Arabic `must the court`.
        let begins = found.at == 0 && agent.at.wrapping_sub(found.last) <= 3;
        agent.clause == clause.number && (agent.at < found.at || begins) && agent::ACTS.contains(class)
    };
    let has = |other: Strength| all.iter().any(|(own, _)| *own == other);
    let is_able = |other: &(Strength, &FoundMark)| {
        other.0 == Strength::May
            && other.1.shown.ends_with(" to")
            && (1..=3).contains(&other.1.at.wrapping_sub(found.last))
    };
    let able = clause.sentence.all_strengths().iter().any(is_able);
    strength == Strength::Must
        && (has(Strength::Right) && clause.sentence.agents().iter().any(is_office) || has_kind(all, 4) && able)
}

/// `It must be short` says what `you may be held only for a short time` limits.
pub(super) fn is_limited_may(pair: &Pair<'_>, clause: Clause<'_>, strength: Strength) -> bool {
    let limits = |mark: &Mark| matches!(mark, Mark::Condition(Condition::Only | Condition::OnlyIf));
    let stems = clause.stems();
    let is_behind = |sentence: &MarkedSentence| {
        let Some(found) = sentence.first(limits) else { return false };
        let behind: Vec<&str> = sentence
            .content
            .iter()
            .filter(|word| word.at > found.at && word.clause == found.clause)
            .map(|word| word.stem.as_str())
            .collect();
        !stems.is_empty() && shared(&stems, &behind) == distinct(&stems)
    };
    strength == Strength::Must
        && !pair.renders(limits)
        && pair.source.sentences.iter().any(|sentence| is_behind(sentence))
}

/// The first strength of a source that is one sentence with strengths of one kind.
fn only_kind<'a>(pair: &Pair<'_>, all: &[(Strength, &'a FoundMark)]) -> Option<(Strength, &'a FoundMark)> {
    let first = all.first().copied()?;
    let is_single = pair.source.sentences.len() == 1 && all.iter().all(|(other, _)| other.kind() == first.0.kind());
    is_single.then_some(first)
}

/// Returns `true` if the sentence of a clause has none of the demands of its source.
fn is_replaced(clause: Clause<'_>, all: &[(Strength, &FoundMark)]) -> bool {
    let own = clause.sentence.all_strengths();
    all.iter().all(|(other, _)| other.demands() && !has_kind(&own, other.kind()))
}

/// Clauses and a strength of one of them.
pub(super) type Said<'a, 'b> = (&'b [Clause<'a>], (Strength, &'b FoundMark));

/// Returns `true` if the same is said with other words: `must not take sides` as `must be impartial`, `can ask without`
/// as `need not`.
pub(super) fn is_put_otherwise(source: Said<'_, '_>, rendering: Said<'_, '_>) -> bool {
    let (one, other) = (source.1.0, rendering.1.0);
    // The side without `not` says it with another word.
    let (own, others) = if matches!(one.kind(), 1 | 3) { (rendering, source) } else { (source, rendering) };
    let (clauses, (_, strength)) = own;
    // What both sides have explains no difference, and `can ask without` is no `cannot ask`.
    let is_without = |mark: &Mark| *mark == Mark::Condition(Condition::Without);
    let has_without = others.0.iter().any(|clause| {
        let is_close = |found: &FoundMark| found.clause == clause.number || found.clause == clause.number + 1;
        clause.sentence.marks.iter().any(|found| is_without(&found.mark) && is_close(found))
    });
    let is_possible = matches!((one.kind(), other.kind()), (1, 4) | (4, 1));
    let says = |clause: &Clause<'_>| {
        let sentence = clause.sentence;
        let is_own = sentence.marks.iter().any(|found| std::ptr::eq(found, strength));
        sentence.marks.iter().any(|found| match found.mark {
            Mark::Condition(Condition::Without) => !has_without && !is_possible,
            Mark::Not => found.clause == clause.number && !(is_own && sentence.is_paired(strength.at, found.at)),
            // `must be impartial`: the word stands close behind.
            Mark::NearNot | Mark::Contrary(_) => {
                found.clause == clause.number && (!is_own || (1..=5).contains(&found.at.wrapping_sub(strength.at)))
            }
            _ => false,
        })
    };
    // Both sides deny the same word: `must not treat worse` and `in a way that does not discriminate`.
    let denying = others.0.first().is_some_and(|clause| {
        let sentences: Vec<&MarkedSentence> = clauses.iter().map(|clause| clause.sentence).collect();
        polarity::denies_too(clause.sentence, others.1.1, &sentences, Mark::denies)
    });
    if denying && one.turns(other) {
        return true;
    }
    clauses.iter().any(says) && (one.turns(other) || one.kind() == 4 && other.kind() == 5)
}

/// A possibility of the passage, if its source has a duty in the clause about the same things and no possibility.
fn weakened(pair: &Pair<'_>) -> Option<MeaningDifference> {
    let strengths = |sentences: &[&'_ MarkedSentence]| -> bool {
        sentences.iter().any(|sentence| has_kind(&sentence.all_strengths(), 4))
    };
    let own: Vec<_> = pair.rendering.sentences.iter().flat_map(|sentence| sentence.all_strengths()).collect();
    let is_weak = own.iter().all(|(strength, _)| strength.kind() == 4);
    let first = own.first().filter(|_| is_weak && !pair.asks() && !strengths(&pair.source.sentences))?;
    let all = pair.source.sentences.iter().flat_map(|sentence| sentence.all_strengths());
    let (strength, found) = all.into_iter().find(|(strength, _)| strength.demands())?;
    let (ours, theirs) = (pair.source_clauses(), pair.rendering_clauses());
    let is_of = |clause: &Clause<'_>| {
        found.clause == clause.number && clause.sentence.marks.iter().any(|mark| std::ptr::eq(mark, found))
    };
    let is_alike = theirs.iter().any(|clause| Pair::alike(*clause, &ours).0.iter().any(is_of));
    let is_near = shared(&pair.rendering_stems(), &pair.source_stems()) >= 2;
    let is_same = is_put_otherwise((&ours, (strength, found)), (&theirs, *first));
    (is_alike && is_near && !is_same).then(|| told((strength, found), *first))
}

pub(super) fn told(source: (Strength, &FoundMark), rendering: (Strength, &FoundMark)) -> MeaningDifference {
    let severity = if source.0.kind() == rendering.0.kind() { Severity::Warning } else { Severity::Error };
    let message = format!(
        "the source says `{}` ({}), the sentence says `{}` ({})",
        source.1.shown,
        source.0.word(),
        rendering.1.shown,
        rendering.0.word()
    );
    MeaningDifference::new(RULE, severity, (&source.1.shown, &rendering.1.shown), message, HELP)
}

/// A duty or a ban of the passage, if nothing of the section of the source says one.
fn invented(pair: &Pair<'_>, clause: Clause<'_>, strength: Strength, found: &FoundMark) -> Option<MeaningDifference> {
    if clause.sentence.is_indirect || !matches!(strength, Strength::Must | Strength::MustNot | Strength::Should) {
        return None;
    }
    let stems = clause.sentence.stems();
    let enough = distinct(&stems).div_ceil(2).max(1);
    let is_said = Pair::around(pair.source).any(|sentence| {
        has_kind(&sentence.all_strengths(), strength.kind()) && shared(&stems, &sentence.stems()) >= enough
    });
    // A law says in the indicative what everybody must do: `all persons are equal`.
    let all = |mark: &Mark| *mark == Mark::Reach(Reach::All);
    let is_law = strength == Strength::Must
        && pair.says(all)
        && pair.renders(all)
        && pair.source.sentences.iter().all(|sentence| sentence.all_strengths().is_empty());
    if is_law && shared(&stems, &pair.source_stems()) >= 1 {
        return None;
    }
    let denies = |mark: &Mark| matches!(mark, Mark::Not | Mark::NearNot | Mark::Contrary(_)) || mark.denies();
    if is_said || strength == Strength::MustNot && pair.says(denies) {
        return None;
    }
    let message = format!("the sentence says `{}` ({}), and its source does not", found.shown, strength.word());
    Some(MeaningDifference::new(RULE, Severity::Warning, ("", &found.shown), message, HELP))
}

/// Demands of the source about the same things of which the passage and what leads to it say nothing.
fn lost(pair: &Pair<'_>) -> Vec<MeaningDifference> {
    let own: Vec<_> = pair.rendering.sentences.iter().flat_map(|sentence| sentence.all_strengths()).collect();
    let is_indirect = pair.rendering.sentences.iter().any(|sentence| sentence.is_indirect);
    if !own.is_empty() || is_indirect || pair.asks() {
        return Vec::new();
    }
    let leads = lead_strengths(pair);
    let clauses = pair.rendering_clauses();
    let mut differences = Vec::new();
    for clause in pair.source_clauses() {
        let strengths = clause.sentence.all_strengths();
        for (strength, found) in
            strengths.iter().filter(|(strength, found)| found.clause == clause.number && strength.demands())
        {
            let (_, count) = Pair::alike(clause, &clauses);
            let is_kept =
                has_kind(&leads, strength.kind()) || is_said_otherwise(pair, *strength, clause.sentence, found);
            let own = Pair::rendering_stems(pair).len();
            if (count >= 2 || count >= 1 && count == own) && !is_kept {
                let message =
                    format!("the source says `{}` ({}), and the sentence does not", found.shown, strength.word());
                differences.push(MeaningDifference::new(RULE, Severity::Warning, (&found.shown, ""), message, HELP));
            }
        }
    }
    differences.truncate(1);
    differences
}

/// Strengths of the sentences that lead to the passage: a list's first line, a heading, the sentence before it.
pub(super) fn lead_strengths<'a>(pair: &Pair<'a>) -> Vec<(Strength, &'a FoundMark)> {
    let before = &pair.rendering.before;
    let lead = before.iter().rev().find(|sentence| sentence.leads);
    let near = lead.into_iter().chain(before.first());
    near.flat_map(|sentence| sentence.all_strengths()).collect()
}

/// A command renders a duty of the reader; a denial renders a ban.
fn is_said_otherwise(pair: &Pair<'_>, strength: Strength, source: &MarkedSentence, found: &FoundMark) -> bool {
    let denies = pair.renders(|mark| matches!(mark, Mark::Not | Mark::NearNot | Mark::Contrary(_) | Mark::Strength(_)));
    match strength {
        Strength::MustNot | Strength::ShouldNot | Strength::NeedNot => denies,
        _ => {
            let agents = source.agents();
            agents.first().is_some_and(|(class, you)| *class == "you" && you.at < found.at)
                && agents.iter().all(|(class, _)| *class == "you")
        }
    }
}

/// Compares the strengths of a translation with those of its source by their number.
fn translated(pair: &Pair<'_>) -> Vec<MeaningDifference> {
    let of = |sentences: &[&MarkedSentence]| -> Vec<u8> {
        sentences.iter().flat_map(|sentence| sentence.all_strengths()).map(|(strength, _)| strength.kind()).collect()
    };
    let (ours, theirs) = (of(&pair.source.sentences), of(&pair.rendering.sentences));
    let count = |list: &[u8], kind: u8| list.iter().filter(|other| **other == kind).count();
    let missing: Vec<u8> = (0..7).filter(|kind| count(&ours, *kind) > count(&theirs, *kind)).collect();
    let added: Vec<u8> = (0..7).filter(|kind| count(&theirs, *kind) > count(&ours, *kind)).collect();
    let source = missing.first().and_then(|kind| of_kind(&pair.source.sentences, *kind));
    let rendering = added.first().and_then(|kind| of_kind(&pair.rendering.sentences, *kind));
    let (severity, message) = match (&source, &rendering) {
        (Some((one, ours)), Some((other, theirs))) => {
            let message = format!(
                "the source says `{}` ({}), the sentence says `{}` ({})",
                ours.shown,
                one.word(),
                theirs.shown,
                other.word()
            );
            (Severity::Error, message)
        }
        (Some((one, found)), None)
            if (one.demands() || one.kind() == 1) && !(one.kind() == 1 && pair.renders(|mark| *mark == Mark::Not)) =>
        {
            (
                Severity::Warning,
                format!("the source says `{}` ({}), and the sentence does not", found.shown, one.word()),
            )
        }
        (None, Some((other, found)))
            if (other.demands() || other.kind() == 1)
                && !(other.kind() == 1
                    && pair.says(|mark| matches!(mark, Mark::Not | Mark::NearNot | Mark::Contrary(_)))) =>
        {
            (
                Severity::Warning,
                format!("the sentence says `{}` ({}), and its source does not", found.shown, other.word()),
            )
        }
        _ => return Vec::new(),
    };
    if let (Some(one), Some(other)) = (source, rendering)
        && is_put_otherwise((&pair.source_clauses(), one), (&pair.rendering_clauses(), other))
    {
        return Vec::new();
    }
    let shown = |side: Option<(Strength, &FoundMark)>| side.map(|(_, found)| found.shown.clone()).unwrap_or_default();
    vec![MeaningDifference::new(RULE, severity, (&shown(source), &shown(rendering)), message, HELP)]
}

/// The first strength of a kind.
fn of_kind<'a>(sentences: &[&'a MarkedSentence], kind: u8) -> Option<(Strength, &'a FoundMark)> {
    let mut all = sentences.iter().flat_map(|sentence| sentence.all_strengths());
    all.find(|(strength, _)| strength.kind() == kind)
}

impl Strength {
    /// English words for it, as messages have them.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Must => "a duty",
            Self::MustNot => "a ban",
            Self::Should => "a recommendation",
            Self::ShouldNot => "advice against it",
            Self::Asked => "a request",
            Self::Consider => "something to be tried or considered",
            Self::May => "a possibility",
            Self::MayNot => "something that is not possible or not allowed",
            Self::Right => "a right",
            Self::NeedNot => "no duty",
        }
    }
}
