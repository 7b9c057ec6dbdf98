//! The sentences of an edition that take part in a trace, each with its section.

use std::collections::BTreeMap;

use crate::document::{Block, Document, Heading, Inline, Sentence, each_inline};
use crate::lang::Country;
use crate::translation::{SegmentRole, runs};

/// A sentence with its place in the edition.
#[derive(Debug, Clone)]
pub(super) struct Passage<'a> {
    pub(super) sentence: &'a Sentence,
    pub(super) role: SegmentRole,
    /// Headings above it, the outermost first.
    pub(super) headings: Vec<&'a Heading>,
    /// Words without which it is not understood: of the sentence before it, of its row, of the line before its list.
    pub(super) context: String,
    /// Countries of the block that it stands in; none outside of such blocks.
    pub(super) countries: Vec<Country>,
}

impl<'a> Passage<'a> {
    /// The heading of a plain edition that says which sections are explained here.
    pub(super) fn explaining(&self) -> Option<&'a Heading> {
        self.headings.iter().rev().find(|heading| !heading.explains.is_empty()).copied()
    }

    /// Whether a plain sentence may render a standard one: a sentence for some countries renders none of others, and one
    /// for everybody renders none that is for some countries only.
    pub(super) fn may_render(&self, standard: &Passage<'_>) -> bool {
        holds_with(&standard.countries, &self.countries)
    }

    /// Whether it stands below a heading of one of these names.
    pub(super) fn is_in(&self, sections: &[String]) -> bool {
        self.headings.iter().any(|heading| sections.contains(&heading.id))
    }
}

/// The sentences of a document that say something: no headings, captions, addresses or code.
pub(super) fn passages(document: &Document) -> Vec<Passage<'_>> {
    let all = document.every_block();
    let mut headings =
        all.into_iter().filter_map(|block| if let Block::Heading(heading) = block { Some(heading) } else { None });
    let (footnotes, countries) = (footnotes(document), document.countries_of_sentences());
    let mut notes: BTreeMap<usize, (Vec<&Heading>, Vec<Country>)> = BTreeMap::new();
    let mut above: Vec<&Heading> = Vec::new();
    let (mut row, mut lead) = (String::new(), String::new());
    let mut found = Vec::new();
    for (role, prose) in runs(document) {
        if let SegmentRole::Heading(depth) = role {
            above.retain(|heading| heading.depth < depth);
            above.extend(headings.next());
            (row, lead) = (String::new(), String::new());
        }
        if role == SegmentRole::RowHead {
            row = prose.iter().map(Sentence::text).collect::<Vec<_>>().join(" ");
        }
        let mut before = match role {
            SegmentRole::Cell => row.clone(),
            SegmentRole::Item | SegmentRole::Note => lead.clone(),
            _ => String::new(),
        };
        for sentence in prose {
            let footnote = footnotes.get(sentence.id.as_str());
            let around = countries.get(sentence.id.as_str()).map(|countries| countries.to_vec());
            let here = || (above.clone(), around.unwrap_or_default());
            let own = footnote.and_then(|number| notes.get(number)).cloned().unwrap_or_else(here);
            marks(&sentence.inlines, &mut |number| {
                let note = notes.entry(number).and_modify(|(_, countries)| widen(countries, &own.1));
                note.or_insert_with(|| own.clone());
            });
            let (own, countries) = own;
            let text = sentence.text();
            let context = std::mem::replace(&mut before, text.clone());
            if is_traced(role) && text.contains(char::is_alphabetic) {
                found.push(Passage { sentence, role, headings: own, context, countries });
            }
            if text.trim_end().ends_with([':', '：']) {
                lead = text;
            }
        }
    }
    found
}

/// Whether sentences of a role are traced.
fn is_traced(role: SegmentRole) -> bool {
    match role {
        SegmentRole::Summary
        | SegmentRole::Text
        | SegmentRole::Item
        | SegmentRole::Meaning
        | SegmentRole::Cell
        | SegmentRole::RowHead
        | SegmentRole::Quotation
        | SegmentRole::Note
        | SegmentRole::Description
        | SegmentRole::Question
        | SegmentRole::Answer
        | SegmentRole::Transcript
        | SegmentRole::Footnote => true,
        SegmentRole::Title
        | SegmentRole::Heading(_)
        | SegmentRole::Term
        | SegmentRole::TableCaption
        | SegmentRole::ColumnHead
        | SegmentRole::QuotationSource
        | SegmentRole::PictureWords
        | SegmentRole::Caption
        | SegmentRole::ContactName
        | SegmentRole::Contact(_)
        | SegmentRole::FilmTitle
        | SegmentRole::Code => false,
    }
}

/// Whether words for `countries` hold in at least one country of `others`. No countries means all of them: words for some
/// countries never hold for all.
pub(super) fn holds_with(countries: &[Country], others: &[Country]) -> bool {
    countries.is_empty() || others.iter().any(|country| countries.contains(country))
}

/// Adds countries to those of words that hold in `countries`. No countries means all of them.
fn widen(countries: &mut Vec<Country>, more: &[Country]) {
    if more.is_empty() {
        countries.clear();
    } else if !countries.is_empty() {
        countries.extend(more);
    }
}

/// Numbers of footnotes by the ids of their sentences.
fn footnotes(document: &Document) -> BTreeMap<&str, usize> {
    let mut found = BTreeMap::new();
    for (number, blocks) in (1..).zip(&document.footnotes) {
        for block in blocks {
            block.each_prose(&mut |prose| {
                found.extend(prose.iter().map(|sentence| (sentence.id.as_str(), number)));
            });
        }
    }
    found
}

fn marks(inlines: &[Inline], see: &mut impl FnMut(usize)) {
    each_inline(inlines, &mut |inline| {
        if let Inline::FootnoteMark(number) = inline {
            see(*number);
        }
    });
}
