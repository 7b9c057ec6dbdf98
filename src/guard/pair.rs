//! A passage beside its source, with the places of both that speak of the same things.

use std::cell::{OnceCell, RefCell};
use std::collections::HashMap;

use super::Passage;
use super::lexicon::{Condition, Mark};
use super::marked::{FoundMark, MarkedSentence, shared};

/// A passage and its source.
pub(super) struct Pair<'a> {
    pub(super) source: &'a Passage<'a>,
    pub(super) rendering: &'a Passage<'a>,
    /// Whether the languages differ.
    pub(super) is_translation: bool,
    likenesses: &'a SectionLikenesses,
    /// For each sentence around the passage the highest likeness to a sentence of the source or around it.
    most: OnceCell<Vec<usize>>,
}

/// A clause of a sentence.
#[derive(Clone, Copy)]
pub(super) struct Clause<'a> {
    pub(super) sentence: &'a MarkedSentence,
    pub(super) number: usize,
}

impl<'a> Pair<'a> {
    pub(super) fn new(source: &'a Passage<'a>, rendering: &'a Passage<'a>, likenesses: &'a SectionLikenesses) -> Self {
        let lang = |passage: &'a Passage<'a>| passage.sentences.first().map(|sentence| sentence.lang.rules());
        let is_translation = lang(source) != lang(rendering);
        Self { source, rendering, is_translation, likenesses, most: OnceCell::new() }
    }

    /// The clauses of the passage.
    pub(super) fn rendering_clauses(&self) -> Vec<Clause<'a>> {
        clauses(&self.rendering.sentences)
    }

    /// The clauses of the source.
    pub(super) fn source_clauses(&self) -> Vec<Clause<'a>> {
        clauses(&self.source.sentences)
    }

    /// The clauses that share most words with a clause, and how many those are; all if none shares any.
    pub(super) fn alike(clause: Clause<'a>, among: &[Clause<'a>]) -> (Vec<Clause<'a>>, usize) {
        let stems = clause.stems();
        let counts: Vec<usize> = among.iter().map(|other| shared(&stems, &other.stems())).collect();
        let most = counts.iter().copied().max().unwrap_or_default();
        if most == 0 {
            return (among.to_vec(), 0);
        }
        let near = |count: usize| count * 10 >= most * 6;
        let alike = among.iter().zip(&counts).filter(|(_, count)| near(**count)).map(|(clause, _)| *clause);
        (alike.collect(), most)
    }

    /// The sentences of the source that the passage renders: those that share enough words with it, or the only one.
    pub(super) fn rendered(&self) -> Vec<&'a MarkedSentence> {
        let own: Vec<&str> = self.rendering.sentences.iter().flat_map(|sentence| sentence.stems()).collect();
        if self.is_translation || self.source.sentences.len() == 1 {
            return self.source.sentences.clone();
        }
        let enough = |sentence: &&&'a MarkedSentence| {
            let stems = sentence.stems();
            let count = shared(&own, &stems);
            // `It can be refused only if …`: the passage says all of its first clause.
            let first = sentence.stems_of(0);
            let limits = |mark: &Mark| *mark == Mark::Condition(Condition::OnlyIf);
            let is_whole = sentence.first(limits).is_some_and(|found| found.clause == 1)
                && !first.is_empty()
                && shared(&first, &own) == first.len();
            stems.is_empty() || is_whole || count >= 3 || count >= 1 && count * 2 >= stems.len().min(own.len())
        };
        self.source.sentences.iter().filter(enough).copied().collect()
    }

    /// The stems of the passage.
    pub(super) fn rendering_stems(&self) -> Vec<&'a str> {
        self.rendering.sentences.iter().flat_map(|sentence| sentence.stems()).collect()
    }

    /// The stems of the source.
    pub(super) fn source_stems(&self) -> Vec<&'a str> {
        self.source.sentences.iter().flat_map(|sentence| sentence.stems()).collect()
    }

    /// Returns `true` if a mark for which something holds is in the passage.
    pub(super) fn renders(&self, is: impl Fn(&Mark) -> bool) -> bool {
        self.rendering.sentences.iter().any(|sentence| sentence.first(&is).is_some())
    }

    /// Returns `true` if a mark for which something holds is in the source.
    pub(super) fn says(&self, is: impl Fn(&Mark) -> bool) -> bool {
        self.source.sentences.iter().any(|sentence| sentence.first(&is).is_some())
    }

    /// Other sentences of the section that render a sentence of the source: those that share more words with it than with
    /// any other; and the line that leads to the list in which the passage stands.
    pub(super) fn companions(&self, source: &MarkedSentence) -> Vec<&'a MarkedSentence> {
        let most = self.most.get_or_init(|| self.most_likenesses());
        let renders = |(sentence, most): (&'a MarkedSentence, &usize)| {
            (*most > 0 && self.likenesses.of(sentence, source) >= *most).then_some(sentence)
        };
        let mut companions: Vec<&'a MarkedSentence> =
            Self::around(self.rendering).zip(most).filter_map(renders).collect();
        companions.extend(self.rendering.before.iter().rev().take(8).find(|sentence| sentence.leads));
        companions
    }

    fn most_likenesses(&self) -> Vec<usize> {
        let source: Vec<&MarkedSentence> =
            self.source.sentences.iter().copied().chain(Self::around(self.source)).collect();
        let most = |sentence| source.iter().map(|other| self.likenesses.of(sentence, other)).max().unwrap_or_default();
        Self::around(self.rendering).map(most).collect()
    }

    /// Sentences near the passage that go with it: the one that leads to its list, questions and those beside it.
    pub(super) fn neighbours(passage: &Passage<'a>) -> Vec<&'a MarkedSentence> {
        let mut near: Vec<&'a MarkedSentence> = passage.before.iter().rev().take(2).copied().collect();
        near.extend(passage.before.iter().rev().find(|sentence| sentence.leads));
        near.extend(passage.after.iter().take(2).copied());
        near
    }

    /// All sentences around the passage.
    pub(super) fn around(passage: &Passage<'a>) -> impl Iterator<Item = &'a MarkedSentence> {
        passage.before.iter().chain(&passage.after).copied().collect::<Vec<_>>().into_iter()
    }

    /// The conditions of the passage itself.
    pub(super) fn rendering_conditions(&self) -> Vec<(Condition, &'a FoundMark)> {
        self.rendering.sentences.iter().flat_map(|sentence| sentence.conditions()).collect()
    }

    /// Whether the passage asks something.
    pub(super) fn asks(&self) -> bool {
        self.rendering.sentences.iter().any(|sentence| sentence.is_question)
    }
}

/// Likenesses between the sentences of two sections: the stems that they share, in hundredths of the other's words. Each
/// pair is counted once, not once for every passage.
///
/// Invariant: sentences are known by their places in memory, so no sentence may end before this does.
#[derive(Debug, Default)]
pub struct SectionLikenesses(RefCell<HashMap<(usize, usize), usize>>);

impl SectionLikenesses {
    fn of(&self, sentence: &MarkedSentence, other: &MarkedSentence) -> usize {
        let place = |sentence: &MarkedSentence| std::ptr::from_ref(sentence).addr();
        let count = || sentence.stem_set().shared(other.stem_set()) * 100 / (2 + other.content.len());
        *self.0.borrow_mut().entry((place(sentence), place(other))).or_insert_with(count)
    }
}

impl<'a> Clause<'a> {
    /// The stems of the clause.
    pub(super) fn stems(self) -> Vec<&'a str> {
        self.sentence.stems_of(self.number)
    }
}

fn clauses<'a>(sentences: &[&'a MarkedSentence]) -> Vec<Clause<'a>> {
    let of_one = |sentence: &&'a MarkedSentence| {
        let sentence: &'a MarkedSentence = sentence;
        let has_words = move |number: &usize| *number == 0 || !sentence.stems_of(*number).is_empty();
        (0..sentence.clause_count()).filter(has_words).map(move |number| Clause { sentence, number })
    };
    sentences.iter().flat_map(of_one).collect()
}
