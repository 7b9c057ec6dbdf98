//! Proposes links, and renews a trace: what a person confirmed stays as long as its sentences stay.

use std::collections::{BTreeMap, BTreeSet};

use super::likeness::{Lexicon, WordSet};
use super::passages::{Passage, passages};
use crate::content::{Edition, Library, OWN, Standing, Trace, TraceLink, TraceReason, TraceRow, shortened};
use crate::translation::{SegmentRole, aligned};

/// The least likeness of a sentence that is proposed.
const LEAST: f64 = 0.26;

/// Likeness without which a sentence before the first heading is not linked to one of some section.
const LEAST_ELSEWHERE: f64 = 0.5;

/// Share of a plain sentence that a second standard sentence must add.
const LEAST_GAIN: f64 = 0.16;

/// The most links that are proposed for a sentence.
const MAX_PROPOSED: usize = 3;

/// Weight of the words around a sentence beside its own.
const CONTEXT: f64 = 0.2;

/// Weight of the place in the section beside the words.
const PLACE: f64 = 0.12;

/// A renewed trace, and what could not be kept.
#[derive(Debug, Default)]
pub struct Renewed {
    /// The trace, with a line for each plain sentence.
    pub trace: Trace,
    /// Words of people that no longer fit any sentence.
    pub dropped: Vec<Dropped>,
}

/// A link, an answer or a reason that was confirmed and whose sentence is no longer there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dropped {
    /// Number of its line in the file as it was.
    pub line: usize,
    /// Description of what it said.
    pub said: String,
}

/// Renews the trace of a plain edition. Links and answers stay while their sentences stay; a sentence that changed gets
/// the links of its line again, as proposals; a new one gets those of its source's trace if it is a translation, or else
/// those whose words are nearest.
#[must_use]
pub fn renew(library: &Library, plain: &Edition, standard: &Edition) -> Renewed {
    let none = Trace::default();
    let old = plain.trace.as_deref().unwrap_or(&none);
    let (ours, theirs) = (passages(&plain.document), passages(&standard.document));
    let carried = carried(library, plain, standard);
    let proposer = Proposer::new(&ours, &theirs, old);
    let known: BTreeSet<&str> = theirs.iter().map(|passage| passage.sentence.id.as_str()).collect();
    let mut orphans = orphans(old, &ours);
    let mut renewed = Renewed::default();
    for (at, passage) in ours.iter().enumerate() {
        let id = passage.sentence.id.to_string();
        let words = shortened(&passage.sentence.text());
        let propose = || match carried.links.get(&id) {
            Some(links) if !links.is_empty() => links.iter().map(|id| proposed(id)).collect(),
            _ if carried.own.contains_key(&id) => Vec::new(),
            _ => proposer.links(at),
        };
        let row = match old.rows.get(&id) {
            Some(row) => kept(row, &known, carried.links.contains_key(&id), propose, &mut renewed.dropped),
            None => {
                let like = nearest(&mut orphans, &words).map(|row| still_there(row, &known)).unwrap_or_default();
                TraceRow { links: if like.is_empty() { propose() } else { like }, ..TraceRow::default() }
            }
        };
        let mut row = TraceRow { words, ..row };
        if let Some(reason) = carried.own.get(&id).filter(|_| row.links.is_empty() && row.answers.is_empty()) {
            row.answers.insert(OWN.to_owned(), reason.clone());
        }
        renewed.trace.rows.insert(id, row);
    }
    for row in orphans {
        let confirmed = row.links.iter().any(|link| link.standing == Standing::Confirmed);
        if confirmed || !row.answers.is_empty() {
            renewed.dropped.push(Dropped { line: row.line, said: row.words.clone() });
        }
    }
    for (id, reason) in &old.left_out {
        match known.contains(id.as_str()) {
            true => drop(renewed.trace.left_out.insert(id.clone(), reason.clone())),
            false => renewed.dropped.push(Dropped { line: reason.line, said: reason.text.clone() }),
        }
    }
    let rendered: BTreeSet<&String> =
        renewed.trace.rows.values().flat_map(|row| row.links.iter().map(|link| &link.id)).collect();
    let left_out: Vec<_> = carried.left_out.into_iter().filter(|(id, _)| !rendered.contains(id)).collect();
    for (id, reason) in left_out {
        renewed.trace.left_out.entry(id).or_insert(reason);
    }
    renewed.dropped.sort_by_key(|dropped| dropped.line);
    renewed
}

fn proposed(id: &str) -> TraceLink {
    TraceLink { id: id.to_owned(), standing: Standing::Proposed }
}

/// The line of a sentence that did not change. Proposals stay as somebody may have put them right, but for those of a
/// translation, which follow the trace of its source.
fn kept(
    row: &TraceRow,
    known: &BTreeSet<&str>,
    is_carried: bool,
    propose: impl FnOnce() -> Vec<TraceLink>,
    dropped: &mut Vec<Dropped>,
) -> TraceRow {
    let mut new = row.clone();
    new.links.retain(|link| known.contains(link.id.as_str()));
    let untouched = row.answers.is_empty() && row.links.iter().all(|link| link.standing == Standing::Proposed);
    if untouched && (is_carried || new.links.is_empty()) {
        new.links = propose();
        return new;
    }
    if new.links.len() == row.links.len() {
        return new;
    }
    // An answer about a pair does not hold for another one.
    for (name, reason) in row.answers.iter().filter(|(name, _)| *name != OWN) {
        new.answers.remove(name);
        dropped.push(Dropped { line: row.line, said: format!("{name} = {}", reason.text) });
    }
    for link in propose() {
        if !new.links.iter().any(|other| other.id == link.id) {
            new.links.push(link);
        }
    }
    new
}

/// The links of a line whose standard sentences are still there, as proposals.
fn still_there(row: &TraceRow, known: &BTreeSet<&str>) -> Vec<TraceLink> {
    row.links.iter().filter(|link| known.contains(link.id.as_str())).map(|link| proposed(&link.id)).collect()
}

/// Lines whose plain sentence is not there.
fn orphans<'a>(old: &'a Trace, ours: &[Passage<'_>]) -> Vec<&'a TraceRow> {
    let there: BTreeSet<&str> = ours.iter().map(|passage| passage.sentence.id.as_str()).collect();
    old.rows.iter().filter(|(id, _)| !there.contains(id.as_str())).map(|(_, row)| row).collect()
}

/// Takes out the line that shows nearly the words of a sentence.
fn nearest<'a>(orphans: &mut Vec<&'a TraceRow>, words: &str) -> Option<&'a TraceRow> {
    const LEAST_COMMON: usize = 50;
    let own = super::likeness::folded(words);
    let common = |row: &TraceRow| {
        let other = super::likeness::folded(&row.words);
        100 * own.intersection(&other).count() / own.len().max(other.len()).max(1)
    };
    let best = (0..orphans.len()).max_by_key(|at| (common(orphans[*at]), usize::MAX - orphans[*at].line))?;
    (common(orphans[best]) >= LEAST_COMMON).then(|| orphans.remove(best))
}

/// Links and reasons of a translation by the trace of the edition that it was made from, with the ids of its own
/// language. A reason is a proposal again.
#[derive(Default)]
struct Carried {
    /// Standard sentences for each plain sentence.
    links: BTreeMap<String, Vec<String>>,
    /// Reasons of plain sentences that rest on no standard one.
    own: BTreeMap<String, TraceReason>,
    /// Reasons of standard sentences that no plain one renders.
    left_out: BTreeMap<String, TraceReason>,
}

/// Carries the trace of its source over to a translation; nothing if the translations are not built as their sources are.
fn carried(library: &Library, plain: &Edition, standard: &Edition) -> Carried {
    let source = library.pieces.get(&plain.address.piece).map(|piece| &piece.source);
    let Some(source) = source.filter(|source| **source != plain.address.lang) else { return Carried::default() };
    let of = |level| library.editions.get(&plain.address.with(source, level));
    let (Some(from), Some(to)) = (of(plain.address.level), of(standard.address.level)) else {
        return Carried::default();
    };
    let Some(trace) = from.trace.as_deref().filter(|_| plain.behind.is_empty() && standard.behind.is_empty()) else {
        return Carried::default();
    };
    let aligned = (aligned(&from.document, &plain.document), aligned(&to.document, &standard.document));
    let (Some(plain_ids), Some(standard_ids)) = aligned else { return Carried::default() };
    let again = |reason: &TraceReason| TraceReason { standing: Standing::Proposed, ..reason.clone() };
    let mut carried = Carried::default();
    for (id, row) in &trace.rows {
        let links: Vec<&String> = row.links.iter().filter_map(|link| standard_ids.get(&link.id)).flatten().collect();
        for own in plain_ids.get(id).into_iter().flatten() {
            let list = carried.links.entry(own.clone()).or_default();
            links.iter().for_each(|link| list.push((*link).clone()));
            list.dedup();
            if let Some(reason) = row.answers.get(OWN) {
                carried.own.insert(own.clone(), again(reason));
            }
        }
    }
    for (id, reason) in &trace.left_out {
        let ids = standard_ids.get(id).into_iter().flatten();
        carried.left_out.extend(ids.map(|id| (id.clone(), again(reason))));
    }
    carried
}

/// Proposes links by words and place.
struct Proposer<'p> {
    ours: &'p [Passage<'p>],
    theirs: &'p [Passage<'p>],
    left_out: BTreeSet<&'p str>,
    lexicon: Lexicon,
    our_words: Vec<(WordSet, WordSet)>,
    their_words: Vec<WordSet>,
}

impl<'p> Proposer<'p> {
    fn new(ours: &'p [Passage<'p>], theirs: &'p [Passage<'p>], old: &'p Trace) -> Self {
        let texts: Vec<String> = ours.iter().chain(theirs).map(|passage| passage.sentence.text()).collect();
        let lexicon = Lexicon::of(texts.iter().map(String::as_str));
        let our_words = ours
            .iter()
            .map(|passage| (lexicon.words(&passage.sentence.text()), lexicon.words(&passage.context)))
            .collect();
        let context = |passage: &Passage<'_>| match passage.role {
            // A cell says little without its row.
            SegmentRole::Cell => format!("{} {}", passage.context, passage.sentence.text()),
            _ => passage.sentence.text(),
        };
        let their_words = theirs.iter().map(|passage| lexicon.words(&context(passage))).collect();
        let left_out = old.left_out.keys().map(String::as_str).collect();
        Self { ours, theirs, left_out, lexicon, our_words, their_words }
    }

    /// Links of a plain sentence.
    fn links(&self, at: usize) -> Vec<TraceLink> {
        let candidates = self.candidates(at);
        let mut scored: Vec<(f64, usize)> =
            candidates.iter().map(|other| (self.score(at, *other, &candidates), *other)).collect();
        scored.sort_by(|one, other| other.0.total_cmp(&one.0).then(one.1.cmp(&other.1)));
        let Some((best, first)) = scored.first().copied() else { return Vec::new() };
        if self.ours[at].role == SegmentRole::Summary {
            // A summary renders the summary, in whatever words.
            let summary = |other: &&(f64, usize)| self.theirs[other.1].role == SegmentRole::Summary;
            let nearest =
                scored.iter().find(summary).filter(|(score, _)| *score > best / 2.0 || best < LEAST_ELSEWHERE);
            return nearest.map(|(_, other)| proposed(self.theirs[*other].sentence.id.as_str())).into_iter().collect();
        }
        let has_section = self.ours[at].explaining().is_some() || self.theirs[first].headings.is_empty();
        if best < if has_section { LEAST } else { LEAST_ELSEWHERE } {
            return Vec::new();
        }
        let own = &self.our_words[at].0;
        let mut said = self.lexicon.said(own, &self.their_words[first]);
        let mut chosen = vec![first];
        while chosen.len() < MAX_PROPOSED {
            let gain = |other: usize| {
                let more = self.lexicon.said(own, &self.their_words[other]);
                let together: Vec<f64> = said.iter().zip(&more).map(|(one, other)| one.max(*other)).collect();
                (self.lexicon.share(own, &together) - self.lexicon.share(own, &said), together)
            };
            let rest = scored.iter().filter(|(score, other)| *score >= LEAST * 0.8 && !chosen.contains(other));
            let gains = rest.map(|(_, other)| (gain(*other), *other));
            let Some(((more, together), other)) = gains.max_by(|one, other| one.0.0.total_cmp(&other.0.0)) else {
                break;
            };
            if more < LEAST_GAIN {
                break;
            }
            said = together;
            chosen.push(other);
        }
        chosen.sort_unstable();
        chosen.into_iter().map(|other| proposed(self.theirs[other].sentence.id.as_str())).collect()
    }

    /// The standard sentences that a plain one may render: those of the sections that it explains; before the first
    /// heading all.
    fn candidates(&self, at: usize) -> Vec<usize> {
        let explains = self.ours[at].explaining().map(|heading| &heading.explains);
        let may = |other: &usize| {
            let passage = &self.theirs[*other];
            let named = explains.is_none_or(|sections| passage.is_in(sections));
            let summary = passage.role == SegmentRole::Summary && self.ours[at].role != SegmentRole::Summary;
            let allowed = self.ours[at].may_render(passage);
            named && allowed && !summary && !self.left_out.contains(passage.sentence.id.as_str())
        };
        (0..self.theirs.len()).filter(may).collect()
    }

    /// Likeness of a plain and a standard sentence: words, words around the plain one, place in the section.
    fn score(&self, at: usize, other: usize, candidates: &[usize]) -> f64 {
        let (own, context) = &self.our_words[at];
        let theirs = &self.their_words[other];
        let own_share = self.lexicon.share(own, &self.lexicon.said(own, theirs));
        let back = self.lexicon.share(theirs, &self.lexicon.said(theirs, own));
        let around = self.lexicon.share(context, &self.lexicon.said(context, theirs));
        let words = 0.8 * own_share + 0.2 * back;
        let words = if context.is_empty() { words } else { (1.0 - CONTEXT) * words + CONTEXT * around };
        if own_share == 0.0 {
            return 0.0;
        }
        words + PLACE * (1.0 - (self.place(at) - position(other, candidates)).abs()) - PLACE / 2.0
    }

    /// Place of a plain sentence in its section, from 0 to 1.
    fn place(&self, at: usize) -> f64 {
        let heading = self.ours[at].explaining().map(|heading| &heading.id);
        let same = |other: &usize| self.ours[*other].explaining().map(|heading| &heading.id) == heading;
        let section: Vec<usize> = (0..self.ours.len()).filter(same).collect();
        position(at, &section)
    }
}

/// Place of a number in an ordered list, from 0 to 1.
fn position(number: usize, list: &[usize]) -> f64 {
    let place = list.iter().position(|other| *other == number).unwrap_or(0);
    let real = |count: usize| f64::from(u32::try_from(count).unwrap_or(u32::MAX));
    real(place) / real(list.len().saturating_sub(1).max(1))
}
