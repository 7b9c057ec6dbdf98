//! The rule `guard-scope`: all or some, at least or at most, before or after, until when.

use std::cell::LazyCell;

use super::condition::is_about;
use super::lexicon::{Condition, Mark, Reach, Strength};
use super::marked::{ContentWord, FoundMark, MarkedSentence, shared};
use super::pair::{Clause, Pair};
use super::{MeaningDifference, member};
use crate::finding::Severity;

const RULE: &str = "guard-scope";
const HELP: &str = "keep how far the source reaches: all or some, at least or at most, before or after, until when";

/// Reach of a phrase, with that of conditions that speak of a part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Reach(Reach),
    Some,
    Only,
    Differs,
}

impl Kind {
    /// The kinds that say the contrary.
    fn contrary(self, other: Self) -> bool {
        let is = |one: Self, two: Self| self == one && other == two || self == two && other == one;
        is(Self::Reach(Reach::All), Self::Some)
            || self == Self::Reach(Reach::All) && other == Self::Differs
            || is(Self::Reach(Reach::Always), Self::Some)
            || is(Self::Reach(Reach::All), Self::Reach(Reach::One))
            || is(Self::Reach(Reach::AtLeast), Self::Reach(Reach::AtMost))
            || is(Self::Reach(Reach::Before), Self::Reach(Reach::After))
            || is(Self::Reach(Reach::Until), Self::Reach(Reach::After))
    }

    /// Kinds whose loss changes what may be done, or until when.
    fn binds(self) -> bool {
        matches!(self, Self::Reach(Reach::AtLeast | Reach::AtMost | Reach::Before | Reach::Until | Reach::Soon))
    }
}

fn kinds(sentences: &[&MarkedSentence]) -> Vec<(Kind, String)> {
    let kind = |found: &FoundMark| match found.mark {
        Mark::Reach(reach) => Some(Kind::Reach(reach)),
        Mark::Condition(Condition::Some) => Some(Kind::Some),
        Mark::Condition(Condition::Only | Condition::OnlyIf) => Some(Kind::Only),
        Mark::Condition(Condition::Differs) => Some(Kind::Differs),
        _ => None,
    };
    let marks = sentences.iter().flat_map(|sentence| &sentence.marks);
    marks.filter_map(|found| kind(found).map(|kind| (kind, found.shown.clone()))).collect()
}

/// Changes of reach between a passage and its source.
pub(super) fn differences(pair: &Pair<'_>) -> Vec<MeaningDifference> {
    let (ours, theirs) = (kinds(&pair.source.sentences), kinds(&pair.rendering.sentences));
    let count = |list: &[(Kind, String)], kind: Kind| list.iter().filter(|(other, _)| *other == kind).count();
    let more: Vec<_> = theirs.iter().filter(|(kind, _)| count(&theirs, *kind) > count(&ours, *kind)).collect();
    let less: Vec<_> = ours.iter().filter(|(kind, _)| count(&ours, *kind) > count(&theirs, *kind)).collect();
    // What may be so is so sometimes.
    let may = |mark: &Mark| *mark == Mark::Strength(Strength::May);
    let possible = pair.source.sentences.iter().find_map(|sentence| sentence.first(may));
    let possible =
        possible.filter(|_| !pair.is_translation && !pair.renders(may)).map(|found| (Kind::Some, found.shown.clone()));
    let denies = pair.renders(Mark::holds_denial);
    for (kind, shown) in &more {
        // `Not every country` says that they differ.
        let whole = [Kind::Reach(Reach::All), Kind::Reach(Reach::Always)];
        let is_whole = || pair.is_translation || ours.iter().any(|(kind, _)| whole.contains(kind));
        let is_free = |other: Kind| other == Kind::Differs && (denies || is_whole());
        let contrary =
            less.iter().copied().chain(&possible).find(|(other, _)| kind.contrary(*other) && !is_free(*other));
        if let Some((_, source)) = contrary {
            let message = format!("the source says `{source}`, the sentence says `{shown}`");
            return vec![MeaningDifference::new(RULE, Severity::Error, (source, shown), message, HELP)];
        }
    }
    let rendered: Vec<(Kind, String)> =
        pair.rendered().into_iter().flat_map(|sentence| limits(pair, sentence)).collect();
    if pair.asks() {
        return Vec::new();
    }
    let near = LazyCell::new(|| said_near(pair));
    for (kind, shown) in rendered.iter().filter(|(kind, _)| kind.binds()) {
        if count(&theirs, *kind) > 0 || stands_in(*kind, &theirs) {
            continue;
        }
        if pair.is_translation || count(&near, *kind) == 0 && !is_beside(pair, *kind) {
            let message = format!("the source says `{shown}`, and the sentence says nothing of the kind");
            return vec![MeaningDifference::new(RULE, Severity::Warning, (shown, ""), message, HELP)];
        }
    }
    deadline(pair)
        .or_else(|| not_only(pair))
        .or_else(|| without_first(pair))
        .or_else(|| only(pair, &theirs))
        .or_else(|| all_of_some(pair, &ours, &theirs))
        .or_else(|| member::left_out(pair))
        .into_iter()
        .collect()
}

/// A step of the passage before which the source puts another one: `Ask a lawyer before you withdraw it`, told as
/// `Withdraw it`.
fn without_first(pair: &Pair<'_>) -> Option<MeaningDifference> {
    let ([source], [rendering]) = (pair.source.sentences.as_slice(), pair.rendering.sentences.as_slice()) else {
        return None;
    };
    let found = source.first(|mark| *mark == Mark::Reach(Reach::Before)).filter(|found| found.clause > 0)?;
    let (own, step) = (rendering.stems(), source.stems_of(found.clause));
    let first: Vec<&str> = (0..found.clause).flat_map(|clause| source.stems_of(clause)).collect();
    let near: Vec<&str> = Pair::neighbours(pair.rendering).into_iter().flat_map(|sentence| sentence.stems()).collect();
    let orders = |mark: &Mark| matches!(mark, Mark::Reach(Reach::Before | Reach::After | Reach::Until | Reach::Soon));
    let is_told = !pair.is_translation
        && !first.is_empty()
        && shared(&own, &step) >= 1
        && shared(&own, &first) == 0
        && shared(&first, &near) == 0
        && rendering.words.last().is_some_and(|word| word.mark == Some('.'))
        && !pair.renders(orders);
    let message = format!("the source says what comes first (`{}`), and the sentence does not", found.shown);
    is_told.then(|| MeaningDifference::new(RULE, Severity::Warning, (&found.shown, ""), message, HELP))
}

/// `Not only` of the source, told as `not`.
fn not_only(pair: &Pair<'_>) -> Option<MeaningDifference> {
    let is = |mark: &Mark| *mark == Mark::Reach(Reach::NotOnly);
    let source = pair.source.sentences.iter().find_map(|sentence| sentence.first(is))?;
    let denied = pair.rendering.sentences.iter().find_map(|sentence| sentence.first(|mark| *mark == Mark::Not))?;
    if pair.is_translation || pair.renders(is) || pair.says(|mark| *mark == Mark::Not) {
        return None;
    }
    let message = format!("the source says `{}`, the sentence says `{}`", source.shown, denied.shown);
    Some(MeaningDifference::new(RULE, Severity::Error, (&source.shown, &denied.shown), message, HELP))
}

/// Kinds that other sentences of the section say which render the same sentences of the source.
fn said_near(pair: &Pair<'_>) -> Vec<(Kind, String)> {
    let mut near: Vec<&MarkedSentence> =
        pair.rendered().into_iter().flat_map(|sentence| pair.companions(sentence)).collect();
    near.extend(Pair::neighbours(pair.rendering).into_iter().filter(|sentence| sentence.stems().is_empty()));
    kinds(&near)
}

/// Returns `true` if the sentence before or behind the passage says until when, or how soon.
fn is_beside(pair: &Pair<'_>, kind: Kind) -> bool {
    let beside: Vec<&MarkedSentence> =
        pair.rendering.before.last().into_iter().chain(pair.rendering.after.first()).copied().collect();
    matches!(kind, Kind::Reach(Reach::Until | Reach::Soon)) && kinds(&beside).iter().any(|(other, _)| *other == kind)
}

/// An `only` of the source, if the passage says the word behind it without any limit.
fn only(pair: &Pair<'_>, theirs: &[(Kind, String)]) -> Option<MeaningDifference> {
    let limits =
        |mark: &Mark| mark.denies() || matches!(mark, Mark::Condition(Condition::Unless) | Mark::Reach(Reach::AtMost));
    if pair.is_translation || pair.renders(limits) || theirs.iter().any(|(kind, _)| *kind == Kind::Only) {
        return None;
    }
    let own = pair.rendering_stems();
    let among = pair.source_clauses();
    let is_alike = |sentence: &MarkedSentence, found: &FoundMark| {
        let is = |other: &Clause<'_>| std::ptr::eq(other.sentence, sentence) && other.number == found.clause;
        pair.rendering_clauses().into_iter().any(|clause| Pair::alike(clause, &among).0.iter().any(is))
    };
    for sentence in &pair.source.sentences {
        let is = |mark: &Mark| matches!(mark, Mark::Condition(Condition::Only | Condition::OnlyIf));
        for found in sentence.marks.iter().filter(|found| is(&found.mark)) {
            let near = |word: &&ContentWord| {
                word.clause == found.clause && (1..=4).contains(&word.at.wrapping_sub(found.last))
            };
            let word = sentence.content.iter().find(near);
            if word.is_some_and(|word| shared(&[word.stem.as_str()], &own) == 1) && is_alike(sentence, found) {
                let message = format!("the source says `{}`, and the sentence says it without that limit", found.shown);
                return Some(MeaningDifference::new(RULE, Severity::Warning, (&found.shown, ""), message, HELP));
            }
        }
    }
    None
}

/// `All` in the passage, if the source says `not every`.
fn all_of_some(pair: &Pair<'_>, ours: &[(Kind, String)], theirs: &[(Kind, String)]) -> Option<MeaningDifference> {
    let not_every = |found: &FoundMark| {
        (found.mark == Mark::NearNot && found.shown.to_lowercase().starts_with("not ")).then(|| found.shown.clone())
    };
    let marks = |sentences: &[&MarkedSentence]| -> Vec<String> {
        sentences.iter().flat_map(|sentence| &sentence.marks).filter_map(not_every).collect()
    };
    let (source, rendering) = (marks(&pair.source.sentences), marks(&pair.rendering.sentences));
    let is_all = |kind: Kind| kind == Kind::Reach(Reach::All);
    let (_, shown) = theirs.iter().find(|(kind, _)| is_all(*kind))?;
    let source = source.first().filter(|_| rendering.is_empty() && !ours.iter().any(|(kind, _)| is_all(*kind)))?;
    let message = format!("the source says `{source}`, the sentence says `{shown}`");
    Some(MeaningDifference::new(RULE, Severity::Error, (source, shown), message, HELP))
}

/// A deadline of the source about something, if the passage has a deadline and does not say for what.
fn deadline(pair: &Pair<'_>) -> Option<MeaningDifference> {
    let is_until = |mark: &Mark| *mark == Mark::Reach(Reach::Until);
    let find =
        |sentences: &[&'_ MarkedSentence]| sentences.iter().position(|sentence| sentence.first(is_until).is_some());
    let source = pair.source.sentences.get(find(&pair.source.sentences)?)?;
    let rendering = pair.rendering.sentences.get(find(&pair.rendering.sentences)?)?;
    let about = source.stems();
    let near: Vec<&str> = Pair::neighbours(pair.rendering).into_iter().flat_map(|sentence| sentence.stems()).collect();
    let said = [rendering.stems(), near].concat();
    let is_lost = !pair.is_translation && about.len() >= 2 && shared(&about, &said) == 0;
    let found = source.first(is_until).filter(|_| is_lost)?;
    let message = format!("the source says for what `{}` is, and the sentence does not", found.shown);
    Some(MeaningDifference::new(RULE, Severity::Warning, (&found.shown, ""), message, HELP))
}

/// The limits of a sentence of the source in clauses of which the passage speaks.
fn limits(pair: &Pair<'_>, sentence: &MarkedSentence) -> Vec<(Kind, String)> {
    let is_about = |found: &FoundMark| pair.is_translation || is_about(pair, sentence, found);
    let reach = |found: &FoundMark| match found.mark {
        Mark::Reach(reach) if is_about(found) => Some((Kind::Reach(reach), found.shown.clone())),
        _ => None,
    };
    sentence.marks.iter().filter_map(reach).collect()
}

/// Words that say a limit of time in another way.
fn stands_in(kind: Kind, theirs: &[(Kind, String)]) -> bool {
    let has = |kinds: &[Reach]| theirs.iter().any(|(kind, _)| kinds.iter().any(|reach| *kind == Kind::Reach(*reach)));
    match kind {
        Kind::Reach(Reach::Before) => has(&[Reach::Until, Reach::Soon, Reach::After]),
        Kind::Reach(Reach::Until) => {
            has(&[Reach::Before, Reach::AtMost, Reach::Soon]) || theirs.iter().any(|(kind, _)| *kind == Kind::Only)
        }
        Kind::Reach(Reach::Soon) => has(&[Reach::Before, Reach::Until]),
        Kind::Reach(Reach::AtMost) => has(&[Reach::Until]) || theirs.iter().any(|(kind, _)| *kind == Kind::Only),
        _ => false,
    }
}
