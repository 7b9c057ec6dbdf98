//! Differences in meaning between plain sentences and the standard sentences that they render, as the guard tells them.

use std::collections::{BTreeMap, BTreeSet};

use super::pairs::{TraceSection, TracedPair, sections};
use super::passages::{holds_with, passages};
use super::standard_of;
use crate::content::{Edition, Level, Library, Standing, TraceReason, read_inlines};
use crate::document::{Heading, Sentence, SourceLocation, plain_text};
use crate::finding::Finding;
use crate::guard::{
    Comparison, MarkedSentence, MeaningDifference, Passage, SectionLikenesses, UncheckedRule, compare, compare_in, read,
};
use crate::lang::{Country, Lang};
use crate::translation::{DraftTexts, JOINED, draft_of};

/// Sentences of a section that are looked at before and behind a sentence. Sections are shorter; without a limit, one
/// that is not would cost the cube of its length.
const AROUND: usize = 40;

/// A difference between a plain sentence and what it renders.
#[derive(Debug)]
pub struct PairDifference<'a> {
    /// The plain sentence.
    pub plain: &'a Sentence,
    /// Description of the difference.
    pub difference: MeaningDifference,
    /// The answer to it in the trace.
    pub answer: Option<&'a TraceReason>,
}

/// The differences of all pairs of a plain edition, in order, and the rules that could not be applied.
#[must_use]
pub fn meaning_differences<'a>(
    plain: &'a Edition,
    standard: &'a Edition,
) -> (Vec<PairDifference<'a>>, Vec<UncheckedRule>) {
    let (mut found, mut unchecked) = (Vec::new(), Vec::new());
    for section in sections(plain, standard) {
        let own = |sentence: &Sentence| Some(sentence.text());
        let compared = SectionMeaning::read(&section, (&plain.document.lang, &own), (&standard.document.lang, &own));
        for (at, pair) in section.pairs.iter().enumerate() {
            let Comparison { differences, unchecked: more } = compared.compare(at, pair);
            unchecked.extend(more);
            for difference in differences {
                let answer = pair.row.and_then(|row| row.answers.get(difference.rule));
                found.push(PairDifference { plain: pair.plain, difference, answer });
            }
        }
    }
    unchecked.sort_by_key(|rule| rule.rule);
    unchecked.dedup();
    (found, unchecked)
}

/// A difference between a sentence of a draft and its source, by the id of the source's sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftDifference {
    /// Id of the source's sentence.
    pub segment: String,
    /// Description of the difference.
    pub difference: MeaningDifference,
}

/// Compares a draft with its source, and a plain one also with the standard edition of its language: each rule is told
/// once for a sentence. Returns also the rules that could not be applied.
#[must_use]
pub fn draft_differences(
    library: &Library,
    source: &Edition,
    target: &Lang,
    draft: &DraftTexts,
) -> (Vec<DraftDifference>, Vec<UncheckedRule>) {
    let words = |id: &str| {
        let text = draft.get(id).filter(|text| *text != JOINED && !text.is_empty())?;
        Some(plain_text(&read_inlines(text, target, source.document.footnotes.len()).0))
    };
    let mut unchecked = Vec::new();
    let mut found: Vec<DraftDifference> = Vec::new();
    let mut known: BTreeSet<(String, &'static str)> = BTreeSet::new();
    let mut add = |segment: &str, comparison: Comparison| {
        unchecked.extend(comparison.unchecked);
        for difference in comparison.differences {
            if known.insert((segment.to_owned(), difference.rule)) {
                found.push(DraftDifference { segment: segment.to_owned(), difference });
            }
        }
    };
    for (segment, comparison) in translated(source, target, &words) {
        add(&segment, comparison);
    }
    let standard = standard_of(library, source);
    let published = standard.and_then(|standard| library.editions.get(&standard.address.with(target, Level::Standard)));
    if let (Some(standard), Some(published)) = (standard, published) {
        let texts = draft_of(standard, published);
        let footnotes = published.document.footnotes.len();
        let law = |sentence: &Sentence| {
            let text = texts.get(sentence.id.as_str()).filter(|text| *text != JOINED)?;
            Some(plain_text(&read_inlines(text, target, footnotes).0))
        };
        let own = |sentence: &Sentence| words(sentence.id.as_str());
        for section in sections(source, standard) {
            let compared = SectionMeaning::read(&section, (target, &own), (target, &law));
            for (at, pair) in section.pairs.iter().enumerate() {
                add(pair.plain.id.as_str(), compared.compare(at, pair));
            }
        }
    }
    unchecked.sort_by_key(|rule| rule.rule);
    unchecked.dedup();
    (found, unchecked)
}

/// Compares each sentence of a source with its translation.
fn translated(source: &Edition, target: &Lang, words: &dyn Fn(&str) -> Option<String>) -> Vec<(String, Comparison)> {
    let passages = passages(&source.document);
    let read_all: Vec<(MarkedSentence, Option<MarkedSentence>)> = passages
        .iter()
        .map(|passage| {
            let id = passage.sentence.id.as_str();
            let own = read(&passage.sentence.text(), &source.document.lang);
            (own, words(id).map(|text| read(&text, target)))
        })
        .collect();
    // The sentences of each section, or of its block for a country, and the place of each sentence among them.
    let mut sections: BTreeMap<(Option<&str>, &[Country]), Vec<usize>> = BTreeMap::new();
    let places: Vec<_> = passages
        .iter()
        .enumerate()
        .map(|(at, passage)| {
            let heading = passage.headings.last().map(|heading| heading.id.as_str());
            let part = (heading, passage.countries.as_slice());
            let section = sections.entry(part).or_default();
            section.push(at);
            (part, section.len() - 1)
        })
        .collect();
    let mut found = Vec::new();
    for (at, ((own, translation), (part, place))) in read_all.iter().zip(places).enumerate() {
        let (Some(translation), Some(section)) = (translation, sections.get(&part)) else { continue };
        let before = last(section.get(..place).unwrap_or_default());
        let after = first(section.get(place + 1..).unwrap_or_default());
        let ours =
            |places: &[usize]| places.iter().filter_map(|place| read_all.get(*place)).map(|(own, _)| own).collect();
        let theirs = |places: &[usize]| {
            places.iter().filter_map(|place| read_all.get(*place)).filter_map(|(_, other)| other.as_ref()).collect()
        };
        let source = Passage { sentences: vec![own], before: ours(before), after: ours(after) };
        let rendering = Passage { sentences: vec![translation], before: theirs(before), after: theirs(after) };
        found.push((passages[at].sentence.id.to_string(), compare(&source, &rendering)));
    }
    found
}

fn first<T>(list: &[T]) -> &[T] {
    list.get(..AROUND).unwrap_or(list)
}

fn last<T>(list: &[T]) -> &[T] {
    list.get(list.len().saturating_sub(AROUND)..).unwrap_or_default()
}

/// The language of sentences, and the words that stand for each of them; `None` if there are none yet.
type Words<'w> = (&'w Lang, &'w dyn Fn(&Sentence) -> Option<String>);

/// A standard sentence that is read.
struct StandardSentence<'a> {
    id: &'a str,
    marked: MarkedSentence,
    /// Countries of its block.
    countries: &'a [Country],
}

/// A section whose sentences are read.
struct SectionMeaning<'a> {
    heading: Vec<MarkedSentence>,
    own: Vec<(Option<MarkedSentence>, &'a [Country])>,
    standard: Vec<StandardSentence<'a>>,
    /// Sentences of other sections to which a link leads.
    elsewhere: BTreeMap<&'a str, MarkedSentence>,
    likenesses: SectionLikenesses,
}

impl<'a> SectionMeaning<'a> {
    fn read(section: &'a TraceSection<'_>, (lang, own): Words<'_>, (other, standard): Words<'_>) -> Self {
        // The heading of a draft is not told apart from its other words.
        let title = |heading: &Heading| {
            let words = heading.text.iter().filter_map(own);
            words.map(|text| read(&text, lang)).collect::<Vec<_>>()
        };
        let text = |sentence: &'a Sentence| Some((sentence.id.as_str(), read(&standard(sentence)?, other)));
        let with_countries = section.standard.iter().zip(&section.countries);
        let known: Vec<StandardSentence<'a>> = with_countries
            .filter_map(|(sentence, countries)| {
                text(sentence).map(|(id, marked)| StandardSentence { id, marked, countries })
            })
            .collect();
        let linked = section.pairs.iter().flat_map(|pair| &pair.standard).map(|rendered| rendered.sentence);
        let others = linked.filter(|sentence| !known.iter().any(|known| known.id == sentence.id.as_str()));
        let own = |pair: &'a TracedPair<'_>| (own(pair.plain).map(|text| read(&text, lang)), pair.countries.as_slice());
        Self {
            heading: section.heading.map(title).unwrap_or_default(),
            own: section.pairs.iter().map(own).collect(),
            elsewhere: others.filter_map(&text).collect(),
            standard: known,
            likenesses: SectionLikenesses::default(),
        }
    }

    /// Compares a pair. Beside it stand only sentences that hold in its countries.
    fn compare<'s>(&'s self, at: usize, pair: &TracedPair<'_>) -> Comparison {
        let Some((Some(own), countries)) = self.own.get(at) else { return Comparison::default() };
        let ids: Vec<&str> = pair.standard.iter().map(|rendered| rendered.sentence.id.as_str()).collect();
        let is_linked = |id: &str| ids.contains(&id);
        let place = self.standard.iter().position(|standard| is_linked(standard.id)).unwrap_or(self.standard.len());
        let mut sentences: Vec<&MarkedSentence> =
            self.standard.iter().filter(|standard| is_linked(standard.id)).map(|standard| &standard.marked).collect();
        sentences.extend(ids.iter().filter_map(|id| self.elsewhere.get(id)));
        let around = |standard: &'s [StandardSentence<'_>]| -> Vec<&'s MarkedSentence> {
            let others = standard.iter().filter(|standard| !is_linked(standard.id));
            others
                .filter(|standard| holds_with(standard.countries, countries))
                .map(|standard| &standard.marked)
                .collect()
        };
        let (before, after) = self.standard.split_at(place);
        let source = Passage { sentences, before: around(last(before)), after: around(first(after)) };
        let around = |own: &'s [(Option<MarkedSentence>, &[Country])]| {
            own.iter().filter(|(_, other)| holds_with(other, countries)).filter_map(|(own, _)| own.as_ref())
        };
        let (before, after) = self.own.split_at(at);
        let rendering = Passage {
            sentences: vec![own],
            before: self.heading.iter().chain(around(last(before))).collect(),
            after: around(first(after.get(1..).unwrap_or_default())).collect(),
        };
        compare_in(&source, &rendering, &self.likenesses)
    }
}

/// Findings about the meaning of pairs. An answer of a person ends one; an answer of a program waits for a person.
pub(super) fn findings(plain: &Edition, standard: &Edition, findings: &mut Vec<Finding>) {
    let file = plain.address.trace_file();
    let (differences, unchecked) = meaning_differences(plain, standard);
    if let Some(first) = unchecked.first() {
        let rules: Vec<&str> = unchecked.iter().map(|rule| rule.rule).collect();
        let message = format!("not checked in {}, for want of words: {}", first.lang, rules.join(", "));
        findings.push(
            Finding::note(first.rule, &plain.file, SourceLocation::default(), message)
                .help("read the pairs yourself, or add the words to the lexicon of the language"),
        );
    }
    for PairDifference { plain: sentence, difference, answer } in differences {
        let MeaningDifference { rule, message, help, .. } = difference;
        let message = format!("{message}: {}", sentence.text());
        let finding = match answer.map(|reason| (reason.standing, &reason.text)) {
            Some((Standing::Confirmed, _)) => continue,
            Some((Standing::Proposed, reason)) => {
                let message = format!("{message} (a program answered: {reason})");
                Finding::note(rule, &plain.file, sentence.place, message)
                    .help(format!("read the pair; if the answer is right, take `machine:` away in {file}"))
            }
            None => Finding::warning(rule, &plain.file, sentence.place, message)
                .help(format!("{help}; if it is right, write {rule} = \"reason\" behind {} in {file}", sentence.id)),
        };
        findings.push(finding);
    }
}
