//! Part of the rule `guard-scope`: a member of a list that a sentence leaves out, though it says nearly the same.

use super::MeaningDifference;
use super::lexicon::{Lexicon, Mark};
use super::marked::{ContentWord, MarkedSentence, distinct, shared};
use super::pair::Pair;
use super::polarity::is_reached;
use crate::finding::Severity;

/// A word of a ban or a safeguard that stands beside one that the passage says, and that nothing around it says:
/// `to confess or to speak`, `an independent, trained interpreter`.
pub(super) fn left_out(pair: &Pair<'_>) -> Option<MeaningDifference> {
    let ([source], [rendering]) = (pair.source.sentences.as_slice(), pair.rendering.sentences.as_slice()) else {
        return None;
    };
    let (own, stems) = (rendering.stems(), source.stems());
    if pair.is_translation || pair.asks() || distinct(&own) < 2 || shared(&own, &stems) < distinct(&own) {
        return None;
    }
    let around: Vec<&str> = Pair::around(pair.rendering).flat_map(MarkedSentence::stems).collect();
    let is_said = |word: &ContentWord| shared(&[&word.stem], &own) == 1;
    let is_lost = |word: &&ContentWord| {
        let is_kept = is_said(word) || shared(&[&word.stem], &around) == 1;
        let near = source.marks.iter().any(|found| found.at == word.at && found.mark.is_near());
        let denied = source.marks.iter().any(|found| found.mark.denies() && found.at < word.at);
        !is_kept && (near || denied && is_reached(source, word))
    };
    let lost = source.content.iter().filter(is_lost).find(|word| {
        let near = source.marks.iter().any(|found| found.at == word.at && found.mark.is_near());
        source.content.iter().filter(|other| is_said(other)).any(|other| is_listed(source, word.at, other.at, near))
    })?;
    let place = source.words.get(lost.at)?;
    let shown = source.text.get(place.start..place.end).unwrap_or_default();
    let message = format!("the source also says `{shown}`, and the sentence leaves it out");
    let help = "keep every member of a ban and of a safeguard";
    Some(MeaningDifference::new("guard-scope", Severity::Warning, (shown, ""), message, help))
}

/// Returns `true` if only `and`, `or` or small words stand between two words, or a comma beside one that holds a denial, and
/// nothing belongs to the first of them.
fn is_listed(sentence: &MarkedSentence, one: usize, other: usize, near: bool) -> bool {
    let Some(lexicon) = Lexicon::of(&sentence.lang) else { return false };
    let (from, to) = (one.min(other) + 1, one.max(other));
    let between = sentence.words.get(from..to).unwrap_or_default();
    let joins = |word: &super::words::GuardWord| {
        word.mark == Some(',') && near || word.mark.is_none() && lexicon.lists(&word.folded)
    };
    // A travel companion is one thing.
    let ends = |at: usize| sentence.words.get(at).is_none_or(|word| word.mark.is_some() || joins(word));
    if !ends(one + 1) {
        return false;
    }
    let is_small = |word: &super::words::GuardWord| joins(word) || word.mark.is_none() && lexicon.is_stop(&word.folded);
    let is_marked = sentence.marks.iter().any(|found: &super::marked::FoundMark| {
        (from..to).contains(&found.at) && !matches!(found.mark, Mark::Agent(_))
    });
    between.len() <= 4 && !is_marked && between.iter().any(joins) && between.iter().all(is_small)
}
