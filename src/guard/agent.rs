//! The rule `guard-agent`: who does something, and to whom.

use super::MeaningDifference;
use super::lexicon::Mark;
use super::marked::{FoundMark, MarkedSentence, shared};
use super::pair::Pair;
use crate::finding::Severity;

const RULE: &str = "guard-agent";
const HELP: &str = "name the same people and offices as the source: the reader must know who does it";

/// Agents of the passage that its source does not name while it names others.
pub(super) fn differences(pair: &Pair<'_>) -> Vec<MeaningDifference> {
    let (ours, theirs) = (named(&pair.source.sentences), named(&pair.rendering.sentences));
    let has = |list: &[(&str, &FoundMark)], class: &str| list.iter().any(|(other, _)| *other == class);
    let count = |list: &[(&str, &FoundMark)], class: &str| list.iter().filter(|(other, _)| *other == class).count();
    let mut missing: Vec<_> = ours.iter().filter(|(class, _)| !has(&theirs, class)).collect();
    let added: Vec<_> = theirs.iter().filter(|(class, _)| !has(&ours, class)).collect();
    let is_one = pair.source.sentences.len() == 1 && pair.rendering.sentences.len() == 1 && !added.is_empty();
    if (pair.is_translation || is_one) && missing.is_empty() {
        missing = ours.iter().filter(|(class, _)| count(&ours, class) > count(&theirs, class)).collect();
    }
    let more = theirs.iter().find(|(class, _)| has(&ours, class) && count(&theirs, class) > count(&ours, class));
    if let (true, Some((_, found)), Some((_, source))) = (added.is_empty(), more, missing.first()) {
        let message = format!("the source names `{}`, the sentence names `{}` instead", source.shown, found.shown);
        return vec![MeaningDifference::new(RULE, Severity::Error, (&source.shown, &found.shown), message, HELP)];
    }
    if let (true, Some((_, source))) = (added.is_empty() && !pair.is_translation, missing.first())
        && let Some(found) = named_twice(&ours, &theirs)
    {
        let message = format!("the sentence names `{}` twice, and never `{}` as its source", found.shown, source.shown);
        return vec![MeaningDifference::new(RULE, Severity::Error, (&source.shown, &found.shown), message, HELP)];
    }
    let around: Vec<_> = Pair::around(pair.source).flat_map(|sentence| named(&[sentence])).collect();
    // A plain text may speak of countries where its source speaks of the law, a translation where it says `them`.
    let is_told = |class: &str| class != "state" || pair.is_translation && !missing.is_empty();
    let around: Vec<_> = if pair.is_translation {
        Pair::neighbours(pair.source).into_iter().flat_map(|sentence| named(&[sentence])).collect()
    } else {
        around
    };
    // A trial speaks of a court, and practitioners may be anybody.
    let is_implied = |class: &str| {
        let is = |mark: &Mark| matches!(mark, Mark::Implied(other) if other == class || other == "any");
        let is_about = |mark: &Mark| matches!(mark, Mark::Law(name) if name == "trafficking");
        // `There is a treaty for victims` names whom the treaty on trafficking is for.
        let is_for = pair.renders(|mark| matches!(mark, Mark::Law(_)));
        !pair.is_translation && (pair.says(is) || class == "victim" && is_for && pair.says(is_about))
    };
    for (class, found) in added.iter().filter(|(class, _)| is_told(class) && !is_implied(class)) {
        let goes_with = |source: &FoundMark| pair.is_translation || speak_alike(pair, source, found);
        if let Some((_, source)) = missing.iter().find(|(_, source)| goes_with(source)) {
            let message = format!("the source names `{}`, the sentence names `{}`", source.shown, found.shown);
            return vec![MeaningDifference::new(RULE, Severity::Error, (&source.shown, &found.shown), message, HELP)];
        }
        let acts = pair.rendering.sentences.iter().any(|sentence| !sentence.all_strengths().is_empty());
        let is_new = missing.is_empty() && (pair.is_translation || acts) && !has(&around, class);
        if is_new || is_new_office(pair, class, found) {
            let message = format!("the sentence names `{}`, and its source does not", found.shown);
            return vec![MeaningDifference::new(RULE, Severity::Warning, ("", &found.shown), message, HELP)];
        }
    }
    if let Some(found) = repeated(pair) {
        let message = format!("the sentence names `{}` twice: one of them should be somebody else", found.shown);
        return vec![MeaningDifference::new(RULE, Severity::Error, ("", &found.shown), message, HELP)];
    }
    if let Some((source, found)) = other_than_implied(pair, &ours, &theirs) {
        let message = format!("the source speaks of `{}`, the sentence names `{}`", source.shown, found.shown);
        return vec![MeaningDifference::new(RULE, Severity::Warning, (&source.shown, &found.shown), message, HELP)];
    }
    let other = other_subject(pair, &ours, &theirs).or_else(|| other_first(pair, &ours, &theirs));
    if let Some(difference) = other {
        return vec![difference];
    }
    vanished(pair, &ours, &theirs)
}

/// Agents who must, may or should do something: those right before a strength of their clause.
fn subjects<'a>(sentences: &[&'a MarkedSentence]) -> Vec<(&'a str, &'a FoundMark)> {
    let acts = |sentence: &MarkedSentence, agent: &FoundMark| {
        let follows = |found: &FoundMark| (1..=2).contains(&found.at.wrapping_sub(agent.last));
        sentence.marks.iter().any(|found| found.clause == agent.clause && found.mark.is_strength() && follows(found))
    };
    let of_one = |sentence: &&'a MarkedSentence| {
        let named = named(&[*sentence]);
        named.into_iter().filter(|(_, found)| acts(sentence, found)).collect::<Vec<_>>()
    };
    sentences.iter().flat_map(of_one).collect()
}

/// Returns `true` for somebody whom the source does not name and the section around it not as one who acts, or an office
/// that the section does not name.
fn is_new_office(pair: &Pair<'_>, class: &str, found: &FoundMark) -> bool {
    let sentences = &pair.rendering.sentences;
    if pair.is_translation || pair.asks() {
        return false;
    }
    let around: Vec<&MarkedSentence> = Pair::around(pair.source).collect();
    let has = |list: &[(&str, &FoundMark)]| list.iter().any(|(other, _)| *other == class);
    let acts = subjects(sentences).iter().any(|(_, subject)| std::ptr::eq(*subject, found));
    let is_indirect = sentences.iter().any(|sentence| sentence.is_indirect);
    let is_sentence = sentences.iter().any(|sentence| sentence.words.last().is_some_and(|word| word.mark == Some('.')));
    acts && !is_indirect && !has(&subjects(&around)) || is_sentence && ACTS.contains(&class) && !has(&named(&around))
}

/// A class that the passage names twice in a clause, if the source does so nowhere.
fn named_twice<'a>(ours: &[(&str, &FoundMark)], theirs: &[(&str, &'a FoundMark)]) -> Option<&'a FoundMark> {
    let twice = |list: &[(&str, &FoundMark)], class: &str, clause: usize| {
        list.iter().filter(|(other, found)| *other == class && found.clause == clause).count() > 1
    };
    let anywhere = |class: &str| ours.iter().any(|(_, found)| twice(ours, class, found.clause));
    let named = theirs.iter().find(|(class, found)| twice(theirs, class, found.clause) && !anywhere(class));
    named.map(|(_, found)| *found)
}

/// Another one of those whom the source names is the one who acts.
fn other_subject(
    pair: &Pair<'_>,
    ours: &[(&str, &FoundMark)],
    theirs: &[(&str, &FoundMark)],
) -> Option<MeaningDifference> {
    let (source, rendering) = (subjects(&pair.source.sentences), subjects(&pair.rendering.sentences));
    let ([(one, source)], [(other, found)]) = (source.as_slice(), rendering.as_slice()) else { return None };
    let count = |list: &[(&str, &FoundMark)], class: &str| list.iter().filter(|(own, _)| *own == class).count();
    let is_other = one != other && count(theirs, one) == 0 && count(ours, other) <= count(theirs, other);
    let message = format!("in the source `{}` acts, in the sentence `{}`", source.shown, found.shown);
    let words = (source.shown.as_str(), found.shown.as_str());
    (is_other && !pair.is_translation).then(|| MeaningDifference::new(RULE, Severity::Error, words, message, HELP))
}

/// Somebody whom the passage names twice in a row with the same word: `the court or a court`.
fn repeated<'a>(pair: &Pair<'a>) -> Option<&'a FoundMark> {
    pair.rendering.sentences.iter().filter(|_| !pair.is_translation).find_map(|sentence| {
        let acts = |class: &str| class != "state" && ACTS.contains(&class);
        let agents: Vec<_> = sentence.agents().into_iter().filter(|(class, _)| acts(class)).collect();
        let is_twice = |pair: &&[(&str, &FoundMark)]| match pair {
            [(_, one), (_, other)] => {
                let is_near = (2..=3).contains(&(other.at - one.last));
                is_near && one.clause == other.clause && one.shown.to_lowercase() == other.shown.to_lowercase()
            }
            _ => false,
        };
        agents.windows(2).find(is_twice).and_then(|pair| pair.get(1)).map(|(_, found)| *found)
    })
}

/// An office that the passage names, if its source names nobody and speaks of another one.
fn other_than_implied<'a>(
    pair: &Pair<'a>,
    ours: &[(&str, &FoundMark)],
    theirs: &[(&str, &'a FoundMark)],
) -> Option<(&'a FoundMark, &'a FoundMark)> {
    let implied = |sentences: &[&'a MarkedSentence]| -> Vec<(&'a str, &'a FoundMark)> {
        let marks = sentences.iter().flat_map(|sentence| &sentence.marks);
        let class = |found: &'a FoundMark| match &found.mark {
            Mark::Implied(class) => Some((class.as_str(), found)),
            _ => None,
        };
        marks.filter_map(class).collect()
    };
    let (source, rendering) = (implied(&pair.source.sentences), implied(&pair.rendering.sentences));
    let has = |list: &[(&str, &FoundMark)], class: &str| list.iter().any(|(other, _)| *other == class);
    let is_kept = source.iter().any(|(class, _)| *class == "any" || has(theirs, class) || has(&rendering, class));
    let (_, first) = source.first()?;
    let other = theirs.iter().find(|(class, _)| ACTS.contains(class) && *class != "state")?;
    (!pair.is_translation && ours.is_empty() && !is_kept).then_some((*first, other.1))
}

/// Another one of those whom the source names begins the sentence, and the one who begins the source is gone.
fn other_first(
    pair: &Pair<'_>,
    ours: &[(&str, &FoundMark)],
    theirs: &[(&str, &FoundMark)],
) -> Option<MeaningDifference> {
    let is_sentence = |sentence: &&MarkedSentence| sentence.text.starts_with(char::is_uppercase);
    let is_single = pair.source.sentences.len() == 1
        && !pair.is_translation
        && !pair.asks()
        && pair.rendering.sentences.iter().all(is_sentence);
    let [(one, source), ..] = ours else { return None };
    if let Some(found) = other_reader(pair, one, source, theirs).filter(|_| is_single) {
        let message = format!("in the source `{}` acts, in the sentence `{}`", source.shown, found.shown);
        let words = (source.shown.as_str(), found.shown.as_str());
        return Some(MeaningDifference::new(RULE, Severity::Error, words, message, HELP));
    }
    let [(other, found), ..] = theirs else { return None };
    let has = |list: &[(&str, &FoundMark)], class: &str| list.iter().any(|(own, _)| *own == class);
    let begins = |found: &FoundMark| found.at <= 1;
    let is_gone = !has(theirs, one) && has(ours, other);
    let is_other = one != other && (is_gone || are_swapped(pair, ours, theirs)) && begins(source) && begins(found);
    let message = format!("the source begins with `{}`, the sentence with `{}`", source.shown, found.shown);
    let words = (source.shown.as_str(), found.shown.as_str());
    (is_single && is_other).then(|| MeaningDifference::new(RULE, Severity::Error, words, message, HELP))
}

/// Returns `true` if two agents change their places around the same verb: `the state pays the victim`.
fn are_swapped(pair: &Pair<'_>, ours: &[(&str, &FoundMark)], theirs: &[(&str, &FoundMark)]) -> bool {
    let ([(one, acts), (two, _)], [(other, does), (last, _)]) = (ours, theirs) else { return false };
    let ([source], [rendering]) = (pair.source.sentences.as_slice(), pair.rendering.sentences.as_slice()) else {
        return false;
    };
    let (Some(verb), Some(own)) = (source.object(acts), rendering.object(does)) else { return false };
    let is_beside = verb.at == acts.last + 1 && own.at == does.last + 1;
    one == last && two == other && is_beside && shared(&[&verb.stem], &[&own.stem]) == 1
}

/// The reader, who does in the passage what an office does in its source: `You pay for it`.
fn other_reader<'a>(
    pair: &Pair<'a>,
    class: &str,
    source: &FoundMark,
    theirs: &[(&str, &FoundMark)],
) -> Option<&'a FoundMark> {
    let [ours, ..] = pair.source.sentences.as_slice() else { return None };
    let [rendering] = pair.rendering.sentences.as_slice() else { return None };
    let (_, you) = rendering.agents().into_iter().find(|(class, found)| *class == "you" && found.at == 0)?;
    let (does, did) = (rendering.object(you)?, ours.object(source)?);
    let is_same_act = does.at == 1 && did.at - source.last == 1 && shared(&[&does.stem], &[&did.stem]) == 1;
    let is_gone = !theirs.iter().any(|(other, _)| *other == class);
    (source.at <= 1 && ACTS.contains(&class) && is_same_act && is_gone).then_some(you)
}

/// Returns `true` if two agents stand alone, or if their clauses share another word.
fn speak_alike(pair: &Pair<'_>, source: &FoundMark, rendering: &FoundMark) -> bool {
    let words = |sentences: &[&MarkedSentence], found: &FoundMark| -> Vec<String> {
        let sentence = sentences.iter().find(|sentence| sentence.marks.iter().any(|other| std::ptr::eq(other, found)));
        let stems = sentence.map(|sentence| sentence.stems_of(found.clause)).unwrap_or_default();
        let own = |stem: &str| match &found.mark {
            super::lexicon::Mark::Agent(class) => stem.strip_prefix('@') == Some(class.as_str()),
            _ => false,
        };
        stems.into_iter().filter(|stem| !own(stem)).map(str::to_owned).collect()
    };
    let is_alone = |sentences: &[&MarkedSentence]| {
        let named = named(sentences);
        named.first().is_some_and(|(class, _)| named.iter().all(|(other, _)| other == class))
    };
    if pair.source.sentences.len() == 1 && is_alone(&pair.source.sentences) && is_alone(&pair.rendering.sentences) {
        return true;
    }
    let plain = |stems: Vec<&'_ str>| -> Vec<String> {
        stems.into_iter().filter(|stem| !stem.starts_with('@')).map(str::to_owned).collect()
    };
    let (all_ours, all_theirs) = (plain(pair.source_stems()), plain(pair.rendering_stems()));
    let (ours, theirs) = (words(&pair.source.sentences, source), words(&pair.rendering.sentences, rendering));
    theirs.is_empty() && ours.is_empty()
        || shared(&refs(&theirs), &refs(&ours)) >= 1
        || shared(&refs(&all_theirs), &refs(&all_ours)) >= 2
}

fn refs(list: &[String]) -> Vec<&str> {
    list.iter().map(String::as_str).collect()
}

fn named<'a>(sentences: &[&'a MarkedSentence]) -> Vec<(&'a str, &'a FoundMark)> {
    let agents = sentences.iter().flat_map(|sentence| sentence.agents());
    let class = |class: &'a str| if class == "country" { "state" } else { class };
    agents.map(|(own, found)| (class(own), found)).filter(|(class, _)| !matches!(*class, "you" | "them")).collect()
}

/// The one who has a duty in the source, if neither the passage nor what leads to it names anybody.
fn vanished(pair: &Pair<'_>, ours: &[(&str, &FoundMark)], theirs: &[(&str, &FoundMark)]) -> Vec<MeaningDifference> {
    let demands = pair.rendered().iter().any(|sentence| {
        let acts = |strength: &FoundMark| {
            ours.iter().any(|(_, agent)| agent.clause == strength.clause && agent.at.abs_diff(strength.at) <= 2)
        };
        let strengths = sentence.all_strengths();
        strengths.iter().any(|(strength, found)| (strength.demands() || strength.kind() == 1) && acts(found))
    });
    let [(class, source)] = ours else { return Vec::new() };
    let around = Pair::neighbours(pair.rendering).into_iter().chain(pair.rendering.before.first().copied());
    let is_near = !pair.is_translation && around.into_iter().any(|sentence| !named(&[sentence]).is_empty());
    let alone = pair.source.sentences.len() == 1 && theirs.is_empty();
    if !alone || !(demands || pair.is_translation && *class != "state") || is_near || !ACTS.contains(class) {
        return Vec::new();
    }
    let message = format!("the source names `{}`, and the sentence names nobody", source.shown);
    vec![MeaningDifference::new(RULE, Severity::Warning, (&source.shown, ""), message, HELP)]
}

/// Classes that have duties.
pub(super) const ACTS: [&str; 6] = ["state", "police", "court", "lawyer", "interpreter", "prosecutor"];
