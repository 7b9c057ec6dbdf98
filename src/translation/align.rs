//! Aligns the sentences of a translation with those of its source.
//!
//! A wrong pair is worse than none: it would show the words of one sentence under another, and a person who reads only
//! the target language would not notice. So doubtful pairs are left out.

use std::collections::{BTreeMap, BTreeSet};

use super::DraftTexts;
use super::draft::{run_beside, together};
use super::segment::runs;
use crate::content::{figures, same_skeleton};
use crate::document::{Document, Prose, Sentence};

/// A translation beside the source that it was made from, by the source's sentence ids. Nothing where
/// the two are not built alike.
pub(super) fn beside(source: &Document, translation: &Document) -> DraftTexts {
    let (ours, theirs) = (runs(source), runs(translation));
    let alike = same_skeleton(source, translation)
        && ours.len() == theirs.len()
        && ours.iter().zip(&theirs).all(|(one, other)| one.0 == other.0);
    if !alike {
        return DraftTexts::new();
    }
    ours.into_iter().zip(theirs).flat_map(|((_, ours), (_, theirs))| run_beside(ours, theirs)).collect()
}

/// The sentences of a translation that say each sentence of its source, by their ids; `None` if the two are not built
/// alike.
pub(crate) fn aligned(source: &Document, translation: &Document) -> Option<BTreeMap<String, Vec<String>>> {
    let (ours, theirs) = (runs(source), runs(translation));
    let alike = same_skeleton(source, translation)
        && ours.len() == theirs.len()
        && ours.iter().zip(&theirs).all(|(one, other)| one.0 == other.0);
    let lengths = |prose: &Prose| prose.iter().map(|sentence| sentence.text().chars().count()).collect::<Vec<_>>();
    let of_run = |(ours, theirs): (&Prose, &Prose)| {
        let ranges = sentences(&lengths(ours), &lengths(theirs));
        let ids = |range: std::ops::Range<usize>| {
            theirs.iter().skip(range.start).take(range.len()).map(|sentence| sentence.id.to_string()).collect()
        };
        ours.iter().zip(ranges).map(|(one, range)| (one.id.to_string(), ids(range))).collect::<Vec<_>>()
    };
    alike.then(|| ours.into_iter().zip(theirs).flat_map(|((_, ours), (_, theirs))| of_run((ours, theirs))).collect())
}

/// A translation beside what it was made from, by the ids in its record, though the source may say
/// something else now.
pub(super) fn beside_record(record: &[String], translation: &Document, source: &Document) -> DraftTexts {
    let now = source.sentences();
    if now.iter().map(|sentence| sentence.id.as_str()).eq(record.iter().map(String::as_str)) {
        return beside(source, translation);
    }
    let theirs = translation.sentences();
    if theirs.len() == record.len() && keeps_runs(record, translation, source) {
        return one_to_one(record, &theirs, &now);
    }
    let mut draft = from_one_end(record, &runs(source), &runs(translation), PairingEnd::Front);
    draft.extend(from_one_end(record, &runs(source), &runs(translation), PairingEnd::Back));
    draft
}

/// Returns `true` if runs that did not change lie in the record where the translation's runs begin and end. If
/// one does not, sentences were put together or cut, and counting them leads astray.
fn keeps_runs(record: &[String], translation: &Document, source: &Document) -> bool {
    let mut ends = BTreeSet::from([0]);
    let mut count = 0;
    for (_, prose) in runs(translation) {
        count += prose.len();
        ends.insert(count);
    }
    runs(source)
        .into_iter()
        .filter_map(|(_, prose)| stretch(record, prose))
        .all(|(from, to)| ends.contains(&from) && ends.contains(&to))
}

/// Finds a run in the record, if it stands there whole; returns its start and end.
fn stretch(record: &[String], prose: &Prose) -> Option<(usize, usize)> {
    let first = prose.first()?;
    let from = record.iter().position(|id| *id == first.id.as_str())?;
    let whole =
        record[from..].iter().map(String::as_str).zip(prose).take_while(|(id, sentence)| *id == sentence.id.as_str());
    (whole.count() == prose.len()).then_some((from, from + prose.len()))
}

/// Each sentence beside the one with its number; none whose figures differ.
fn one_to_one(record: &[String], theirs: &[&Sentence], now: &[&Sentence]) -> DraftTexts {
    let counted = |sentence: &Sentence| {
        let mut figures = figures(&sentence.text());
        figures.sort();
        figures
    };
    let pairs = record.iter().zip(theirs).filter(|(id, theirs)| {
        let ours = now.iter().find(|sentence| sentence.id.as_str() == id.as_str());
        ours.is_none_or(|ours| counted(ours) == counted(theirs))
    });
    pairs.map(|(id, sentence)| (id.clone(), together(std::slice::from_ref(*sentence)))).collect()
}

/// From which end runs are paired.
#[derive(Clone, Copy, PartialEq, Eq)]
enum PairingEnd {
    Front,
    Back,
}

/// Pairs runs from one end for as long as the record agrees with the source.
fn from_one_end<R: PartialEq + Copy>(
    record: &[String],
    ours: &[(R, &Prose)],
    theirs: &[(R, &Prose)],
    end: PairingEnd,
) -> DraftTexts {
    let mut draft = DraftTexts::new();
    let mut passed = 0;
    for index in 0..ours.len().min(theirs.len()) {
        let at = |runs: &[(R, &Prose)]| if end == PairingEnd::Front { index } else { runs.len() - 1 - index };
        let ((role, ours), (other, theirs)) = (ours[at(ours)], theirs[at(theirs)]);
        let place = match end {
            PairingEnd::Front => passed..passed + ours.len(),
            PairingEnd::Back if passed + ours.len() <= record.len() => {
                record.len() - passed - ours.len()..record.len() - passed
            }
            PairingEnd::Back => break,
        };
        let recorded = record.get(place).unwrap_or_default().iter().map(String::as_str);
        let unchanged = recorded.eq(ours.iter().map(|sentence| sentence.id.as_str()));
        // Where the numbers differ, the source may have had other runs when it was translated.
        if role != other || !unchanged || ours.len() != theirs.len() {
            break;
        }
        passed += ours.len();
        draft.extend(run_beside(ours, theirs));
    }
    draft
}

/// Lays the sentences of a run beside `count` sentences of the source: for each, the sentences that
/// say it. Counts that agree pair one to one; with more sentences some lie together, with fewer some
/// have none, so that lengths agree best.
pub(super) fn sentences(source: &[usize], translation: &[usize]) -> Vec<std::ops::Range<usize>> {
    let (many, few) = (translation.len(), source.len());
    if many == few {
        return (0..few).map(|index| index..index + 1).collect();
    }
    let total = |lengths: &[usize]| lengths.iter().sum::<usize>().max(1);
    let (ours, theirs) = (total(source), total(translation));
    // Where each sentence ends, in thousandths of the run.
    let ends = |lengths: &[usize], whole: usize| {
        let mut sum = 0;
        lengths
            .iter()
            .map(|length| {
                sum += length;
                sum * 1000 / whole
            })
            .collect::<Vec<_>>()
    };
    let (ours, theirs) = (ends(source, ours), ends(translation, theirs));
    let mut from = 0;
    let mut ranges = Vec::new();
    for (index, end) in ours.iter().enumerate() {
        let left = few - index - 1;
        let to = if left == 0 {
            many
        } else if many > few {
            // At least one for this sentence and one for each that follows.
            let near = (from + 1..=many - left).min_by_key(|to| theirs[to - 1].abs_diff(*end));
            near.unwrap_or(from + 1)
        } else {
            // The first sentence always has words, so that those of others can be joined to it.
            let least = if index == 0 { 1 } else { from.max((many + index + 1).saturating_sub(few)) };
            let most = (from + 1).min(many);
            (least.min(most)..=most).min_by_key(|to| theirs[to.saturating_sub(1)].abs_diff(*end)).unwrap_or(most)
        };
        ranges.push(from..to.max(from));
        from = to.max(from);
    }
    ranges
}
