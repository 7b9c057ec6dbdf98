//! A source that changed: the sentences of an earlier translation that are still valid, and those that must be
//! translated again.

use std::collections::BTreeMap;

use super::align::{beside, beside_record};
use super::draft::JOINED;
use super::memory::nearness;
use super::segment::{Segment, Translatable, segments};
use super::{DraftTexts, Likeness};
use crate::content::{Edition, record_ids};

/// Starting point of a revision.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Revision {
    /// The earlier translation of every sentence that did not change.
    pub draft: DraftTexts,
    /// The segments that need a translation, in the order of the source.
    pub open: Vec<OpenSegment>,
    /// Sentences of the earlier source that the source does not say any more, in any words.
    pub gone: Vec<String>,
}

/// A segment that needs a translation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenSegment {
    /// The segment's id.
    pub segment: String,
    /// Why it is open.
    pub why: OpenReason,
}

/// Why a segment of a revision is open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OpenReason {
    /// The source did not say it before.
    New,
    /// The source said it in other words.
    Changed {
        /// Earlier text of the source.
        before: String,
        /// Earlier translation, in inline Markdown, if it can be told.
        translated: Option<String>,
    },
    /// The sentence did not change, but its translation cannot be told.
    Lost,
}

/// Words that a changed sentence has in common with what it was, at least, in per cent.
const KIN: usize = Likeness::LEAST - 20;

/// Works out the revision if `source` changed since `translation` was made; `lock` is the record of
/// the source at that time, and without one every sentence counts as unchanged. Where it cannot be told
/// for sure which words say a sentence, the sentence is open.
#[must_use]
pub fn revise(lock: Option<&str>, translation: &Edition, source: &Edition) -> Revision {
    let beside = match lock {
        Some(lock) => beside_record(&record_ids(lock), &translation.document, &source.document),
        None => beside(&source.document, &translation.document),
    };
    revise_draft(lock, &beside, source)
}

/// Works out the revision if the draft from which the translation was made is known: nothing has to be told from
/// the translation then.
#[must_use]
pub fn revise_draft(lock: Option<&str>, beside: &DraftTexts, source: &Edition) -> Revision {
    let segments = segments(source);
    let before = lock.map(sentences);
    let mut gone = before.clone().unwrap_or_default();
    for segment in &segments {
        gone.remove(&segment.id);
    }
    let mut revision = Revision::default();
    for (index, segment) in segments.iter().enumerate() {
        let earlier = beside.get(&segment.id).filter(|text| !text.is_empty());
        if before.as_ref().is_none_or(|before| before.contains_key(&segment.id)) {
            match earlier {
                Some(text) if still_holds(&segments, index, text, beside, &before) => {
                    revision.draft.insert(segment.id.clone(), text.clone());
                }
                _ if segment.kept == Translatable::AsItIs => {}
                _ => revision.open.push(OpenSegment { segment: segment.id.clone(), why: OpenReason::Lost }),
            }
            continue;
        }
        if segment.kept == Translatable::AsItIs {
            continue;
        }
        let nearest = gone.iter().map(|(id, text)| (nearness(text, &segment.text), id.clone())).max();
        let why = match nearest.filter(|(percent, _)| *percent >= KIN).and_then(|(_, id)| gone.remove_entry(&id)) {
            Some((id, before)) => {
                let translated = beside.get(&id).filter(|text| *text != JOINED).cloned();
                OpenReason::Changed { before, translated }
            }
            None => OpenReason::New,
        };
        revision.open.push(OpenSegment { segment: segment.id.clone(), why });
    }
    revision.gone = gone.into_values().collect();
    revision
}

/// Returns `true` if the text beside an unchanged sentence is all its own: nothing was joined to it, or it to
/// anything, that changed.
fn still_holds(
    segments: &[Segment],
    index: usize,
    text: &str,
    beside: &DraftTexts,
    before: &Option<BTreeMap<String, String>>,
) -> bool {
    let unchanged = |segment: &Segment| before.as_ref().is_none_or(|before| before.contains_key(&segment.id));
    let is_joined = |segment: &Segment| beside.get(&segment.id).is_some_and(|text| text == JOINED);
    let run = segments[index].run;
    let behind = segments[index + 1..].iter().take_while(|segment| segment.run == run && is_joined(segment));
    let joined_well = behind.into_iter().all(unchanged);
    let head =
        segments[..=index].iter().rev().take_while(|segment| segment.run == run).find(|segment| !is_joined(segment));
    joined_well && (text != JOINED || head.is_some_and(unchanged))
}

/// The sentences of a record, by id.
fn sentences(lock: &str) -> BTreeMap<String, String> {
    let lines = lock.lines().filter(|line| !line.starts_with('#'));
    let pairs = lines.filter_map(|line| line.split_once('\t'));
    pairs.map(|(id, text)| (id.to_owned(), text.to_owned())).collect()
}
