//! A plain edition section by section: its sentences, and the standard sentences that each of them renders.

use std::collections::{BTreeMap, BTreeSet};

use super::passages::{Passage, passages};
use crate::content::{Edition, Standing, Trace, TraceReason, TraceRow};
use crate::document::{Block, Document, Heading, Sentence};
use crate::lang::Country;
use crate::translation::SegmentRole;

/// A section of a plain edition beside the sections of the standard edition that it explains.
#[derive(Debug)]
pub struct TraceSection<'a> {
    /// The heading; `None` before the first.
    pub heading: Option<&'a Heading>,
    /// The headings of the standard edition that the section explains.
    pub explained: Vec<&'a Heading>,
    /// Plain sentences in order.
    pub pairs: Vec<TracedPair<'a>>,
    /// Standard sentences of the explained sections that no plain sentence of the edition renders. Each is listed in the
    /// first section that explains its own.
    pub unrendered: Vec<(&'a Sentence, Option<&'a TraceReason>)>,
    /// All standard sentences of the explained sections.
    pub standard: Vec<&'a Sentence>,
    /// Countries of the block that each of them stands in; none outside of such blocks.
    pub(super) countries: Vec<Vec<Country>>,
}

/// A plain sentence with the standard sentences that it renders.
#[derive(Debug)]
pub struct TracedPair<'a> {
    /// The plain sentence.
    pub plain: &'a Sentence,
    /// Role of the plain sentence.
    pub role: SegmentRole,
    /// Countries of the block that the plain sentence stands in; none outside of such blocks.
    pub(super) countries: Vec<Country>,
    /// The standard sentences that it renders, in their order.
    pub standard: Vec<RenderedSentence<'a>>,
    /// The line of the trace; `None` if there is none for the sentence.
    pub row: Option<&'a TraceRow>,
}

/// A standard sentence that a plain sentence renders.
#[derive(Debug, Clone, Copy)]
pub struct RenderedSentence<'a> {
    /// The sentence.
    pub sentence: &'a Sentence,
    /// Whether a person has confirmed that it belongs there.
    pub standing: Standing,
}

/// The sections of a plain edition beside those of its standard edition. Without a trace no sentence is linked.
#[must_use]
pub fn sections<'a>(plain: &'a Edition, standard: &'a Edition) -> Vec<TraceSection<'a>> {
    static EMPTY: Trace = Trace { rows: BTreeMap::new(), left_out: BTreeMap::new() };
    sections_with(plain, standard, plain.trace.as_deref().unwrap_or(&EMPTY))
}

/// Plain sentences that the trace links to a standard sentence of other countries, with that sentence.
pub(super) fn foreign_links<'a>(plain: &'a Edition, standard: &'a Edition) -> Vec<(&'a Sentence, &'a Sentence)> {
    let Some(trace) = &plain.trace else { return Vec::new() };
    let theirs = passages(&standard.document);
    let mut found = Vec::new();
    for passage in passages(&plain.document) {
        let links = trace.rows.get(passage.sentence.id.as_str()).into_iter().flat_map(|row| &row.links);
        let linked = links.filter_map(|link| theirs.iter().find(|other| other.sentence.id.as_str() == link.id));
        let foreign = linked.filter(|other| !passage.may_render(other));
        found.extend(foreign.map(|other| (passage.sentence, other.sentence)));
    }
    found
}

/// The sections of a plain edition as [`sections`] gives them, with another trace than its own.
pub(super) fn sections_with<'a>(plain: &'a Edition, standard: &'a Edition, trace: &'a Trace) -> Vec<TraceSection<'a>> {
    let standard_passages = passages(&standard.document);
    let order: BTreeMap<&str, usize> =
        standard_passages.iter().enumerate().map(|(at, passage)| (passage.sentence.id.as_str(), at)).collect();
    let mut sections: Vec<TraceSection<'a>> = Vec::new();
    for passage in passages(&plain.document) {
        let (sentence, role, headings) = (passage.sentence, passage.role, &passage.headings);
        let heading = headings.iter().rev().find(|heading| !heading.explains.is_empty()).copied();
        let id = heading.map(|heading| heading.id.as_str());
        let place = sections.iter().position(|section| section.heading.map(|heading| heading.id.as_str()) == id);
        let place = place.unwrap_or_else(|| {
            sections.push(empty(heading, &standard.document, &standard_passages));
            sections.len() - 1
        });
        let row = trace.rows.get(sentence.id.as_str());
        let mut linked: Vec<(usize, Standing)> = row
            .into_iter()
            .flat_map(|row| &row.links)
            .filter_map(|link| Some((*order.get(link.id.as_str())?, link.standing)))
            .collect();
        linked.sort_unstable();
        let rendered = |(at, standing): (usize, Standing)| {
            let standard = standard_passages.get(at).filter(|standard| passage.may_render(standard))?;
            Some(RenderedSentence { sentence: standard.sentence, standing })
        };
        let standard = linked.into_iter().filter_map(rendered).collect();
        let countries = passage.countries.clone();
        sections[place].pairs.push(TracedPair { plain: sentence, role, countries, standard, row });
    }
    list_unrendered(&mut sections, trace);
    sections
}

/// A section without its pairs. Before the first heading stands what no heading of the standard edition is above.
fn empty<'a>(heading: Option<&'a Heading>, standard: &'a Document, passages: &[Passage<'a>]) -> TraceSection<'a> {
    let mut section = TraceSection {
        heading,
        explained: Vec::new(),
        pairs: Vec::new(),
        unrendered: Vec::new(),
        standard: Vec::new(),
        countries: Vec::new(),
    };
    let own: Vec<&Passage<'_>> = match heading {
        Some(heading) => passages.iter().filter(|passage| passage.is_in(&heading.explains)).collect(),
        None => passages.iter().filter(|passage| passage.headings.is_empty()).collect(),
    };
    section.countries = own.iter().map(|passage| passage.countries.clone()).collect();
    section.standard = own.into_iter().map(|passage| passage.sentence).collect();
    let names = heading.map_or(&[][..], |heading| &heading.explains);
    section.explained = headings(standard).filter(|other| names.contains(&other.id)).collect();
    section
}

fn headings(document: &Document) -> impl Iterator<Item = &Heading> {
    document.blocks.iter().filter_map(|block| if let Block::Heading(heading) = block { Some(heading) } else { None })
}

/// Lists the standard sentences that nothing renders, each once.
fn list_unrendered<'a>(sections: &mut [TraceSection<'a>], trace: &'a Trace) {
    let pairs = sections.iter().flat_map(|section| &section.pairs);
    let rendered = pairs.flat_map(|pair| &pair.standard).map(|rendered| rendered.sentence.id.as_str());
    let mut seen: BTreeSet<&'a str> = rendered.collect();
    for section in sections {
        for sentence in &section.standard {
            let id = sentence.id.as_str();
            if seen.insert(id) {
                section.unrendered.push((sentence, trace.left_out.get(id)));
            }
        }
    }
}
