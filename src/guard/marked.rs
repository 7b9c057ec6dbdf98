//! A sentence with what it demands, forbids, allows, limits and denies.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::OnceLock;

use super::lexicon::{Condition, Lexicon, Mark, Reach, Strength};
use super::words::{GuardWord, stem, words};
use crate::lang::Lang;

use super::stems::StemSet;
pub(super) use super::stems::{distinct, is_covered, is_same, shared};

/// A sentence whose marks are found, ready to be compared with others.
#[derive(Debug, Clone)]
pub struct MarkedSentence {
    pub(super) text: String,
    pub(super) lang: Lang,
    pub(super) words: Vec<GuardWord>,
    pub(super) marks: Vec<FoundMark>,
    pub(super) content: Vec<ContentWord>,
    stem_set: OnceLock<StemSet<String>>,
    /// The clause of each word.
    clauses: Vec<usize>,
    /// Whether the sentence asks something.
    pub(super) is_question: bool,
    /// Whether it asks for the answer to a question: `Ask if …`.
    pub(super) is_indirect: bool,
    /// Whether it leads to a list.
    pub(super) leads: bool,
}

/// A phrase with a meaning.
#[derive(Debug, Clone)]
pub(super) struct FoundMark {
    pub(super) mark: Mark,
    /// First word of the phrase.
    pub(super) at: usize,
    /// Last word of the phrase.
    pub(super) last: usize,
    pub(super) clause: usize,
    /// The phrase as it is written.
    pub(super) shown: String,
}

/// A word that says of what a clause speaks.
#[derive(Debug, Clone)]
pub(super) struct ContentWord {
    pub(super) stem: String,
    pub(super) at: usize,
    pub(super) clause: usize,
}

/// Reads a sentence. A language without lexicon leaves it without marks.
#[must_use]
pub fn read(text: &str, lang: &Lang) -> MarkedSentence {
    let lexicon = Lexicon::of(lang);
    let words = words(text, lexicon.is_some_and(|lexicon| lexicon.elides));
    let ends = |mark: char| words.iter().rev().find_map(|word| word.mark) == Some(mark) && text_ends(&words);
    let mut sentence = MarkedSentence {
        text: text.to_owned(),
        lang: lang.clone(),
        is_question: ends('?'),
        is_indirect: false,
        leads: ends(':'),
        clauses: vec![0; words.len()],
        words,
        marks: Vec::new(),
        content: Vec::new(),
        stem_set: OnceLock::new(),
    };
    if let Some(lexicon) = lexicon {
        sentence.mark(lexicon);
    }
    // `They must check first: is the yes free?` says something before it asks.
    let colon = sentence.words.iter().position(|word| word.mark == Some(':'));
    let says = |at: usize| sentence.marks.iter().any(|found| found.at < at && found.mark.is_strength());
    let is_said = colon.is_some_and(says);
    sentence.is_question &= !is_said;
    sentence
}

/// Returns `true` if the last word of a text is a mark.
fn text_ends(words: &[GuardWord]) -> bool {
    words.last().is_some_and(|word| word.mark.is_some())
}

impl MarkedSentence {
    /// The sentence as it is written.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    fn mark(&mut self, lexicon: &Lexicon) {
        let mut taken = vec![false; self.words.len()];
        let mut found: Vec<(Mark, Vec<usize>)> = Vec::new();
        for at in 0..self.words.len() {
            if taken.get(at).copied().unwrap_or(true) {
                continue;
            }
            if let Some((mark, places)) = lexicon.at(&self.words, &taken, at) {
                for place in &places {
                    if let Some(place) = taken.get_mut(*place) {
                        *place = true;
                    }
                }
                found.push((mark, places));
            }
        }
        self.is_indirect = found.iter().any(|(mark, places)| *mark == Mark::Asks && places.first() == Some(&0));
        self.part(&found);
        // The words of some phrases say of what a clause speaks, too.
        let speaks = |mark: &Mark| {
            matches!(mark, Mark::Risky(_) | Mark::Law(_) | Mark::NearNot | Mark::Ignored | Mark::Implied(_))
        };
        let speaking: BTreeSet<usize> =
            found.iter().filter(|(mark, _)| speaks(mark)).flat_map(|(_, places)| places.iter().copied()).collect();
        for (mark, places) in found {
            let [first, .., last] = places.as_slice() else {
                if let [only] = places.as_slice() {
                    self.push(mark, *only, *only);
                }
                continue;
            };
            self.push(mark, *first, *last);
        }
        self.collect_content(lexicon, &taken, &speaking);
    }

    fn push(&mut self, mark: Mark, first: usize, last: usize) {
        if matches!(mark, Mark::Join | Mark::Asks | Mark::Ignored) {
            return;
        }
        let (Some(from), Some(to)) = (self.words.get(first), self.words.get(last)) else { return };
        let shown = self.text.get(from.start..to.end).unwrap_or_default().to_owned();
        let clause = self.clauses.get(first).copied().unwrap_or_default();
        self.marks.push(FoundMark { mark, at: first, last, clause, shown });
    }

    /// Numbers the clauses: a mark or a joining word begins one if words stand on both sides.
    fn part(&mut self, found: &[(Mark, Vec<usize>)]) {
        let joining = found.iter().filter(|(mark, _)| *mark == Mark::Join || mark.parts_clause());
        let joining: BTreeSet<usize> = joining.filter_map(|(_, places)| places.first().copied()).collect();
        let (mut clause, mut has_words) = (0, false);
        for at in 0..self.words.len() {
            let is_mark = self.words.get(at).is_some_and(|word| word.mark.is_some());
            if has_words && (is_mark || joining.contains(&at)) {
                clause += 1;
                has_words = false;
            }
            has_words |= !is_mark;
            if let Some(place) = self.clauses.get_mut(at) {
                *place = clause;
            }
        }
    }

    fn collect_content(&mut self, lexicon: &Lexicon, taken: &[bool], speaking: &BTreeSet<usize>) {
        let named = |found: &FoundMark| match &found.mark {
            Mark::Agent(class) if class != "you" && class != "them" => Some((found.at, format!("@{class}"))),
            Mark::Concept(name) | Mark::Contrary(name) => Some((found.at, format!("#{name}"))),
            _ => None,
        };
        let mut agents: BTreeMap<usize, String> = self.marks.iter().filter_map(named).collect();
        let mut content = Vec::new();
        for (at, word) in self.words.iter().enumerate() {
            let clause = self.clauses.get(at).copied().unwrap_or_default();
            let agent = agents.remove(&at);
            let is_free =
                word.mark.is_none() && (speaking.contains(&at) || !taken.get(at).copied().unwrap_or_default());
            let is_word =
                is_free && !lexicon.is_stop(&word.folded) && word.folded.chars().count() >= least(&word.folded);
            let stem = agent.or_else(|| is_word.then(|| stem(&word.folded)));
            if let Some(stem) = stem {
                content.push(ContentWord { stem, at, clause });
            }
        }
        self.content = content;
    }

    /// The strengths of a clause; those of the clauses before it if it has none of its own.
    pub(super) fn strengths(&self, clause: usize) -> Vec<(Strength, &FoundMark)> {
        for clause in (0..=clause).rev() {
            let own: Vec<_> = self.all_strengths().into_iter().filter(|(_, found)| found.clause == clause).collect();
            if !own.is_empty() {
                return own;
            }
        }
        Vec::new()
    }

    /// All strengths, in order.
    pub(super) fn all_strengths(&self) -> Vec<(Strength, &FoundMark)> {
        let strength = |found: &'_ FoundMark| match found.mark {
            Mark::Strength(strength) => Some(strength),
            Mark::Trap => Some(Strength::MustNot),
            _ => None,
        };
        self.marks.iter().filter_map(|found| strength(found).map(|strength| (strength, found))).collect()
    }

    /// All conditions, in order.
    pub(super) fn conditions(&self) -> Vec<(Condition, &FoundMark)> {
        let condition = |found: &'_ FoundMark| match found.mark {
            Mark::Condition(condition) => Some(condition),
            _ => None,
        };
        self.marks.iter().filter_map(|found| condition(found).map(|condition| (condition, found))).collect()
    }

    /// All agents, in order.
    pub(super) fn agents(&self) -> Vec<(&str, &FoundMark)> {
        self.marks
            .iter()
            .filter_map(|found| match &found.mark {
                Mark::Agent(class) => Some((class.as_str(), found)),
                _ => None,
            })
            .collect()
    }

    /// The stems that a mark reaches: those of its clause, or of what follows it there.
    pub(super) fn reached(&self, found: &FoundMark) -> Vec<&str> {
        let all_clause = Lexicon::of(&self.lang).is_some_and(|lexicon| lexicon.denies_clause);
        let reaches = |word: &&ContentWord| all_clause || word.at > found.at;
        self.content_of(found.clause).iter().filter(reaches).map(|word| word.stem.as_str()).collect()
    }

    /// The first mark for which something holds.
    pub(super) fn first(&self, is: impl Fn(&Mark) -> bool) -> Option<&FoundMark> {
        self.marks.iter().find(|found| is(&found.mark))
    }

    /// Number of clauses with words.
    pub(super) fn clause_count(&self) -> usize {
        let words = self.words.iter().zip(&self.clauses).filter(|(word, _)| word.mark.is_none());
        words.map(|(_, clause)| clause + 1).max().unwrap_or_default()
    }

    /// The first three stems that follow a mark in its clause.
    pub(super) fn behind(&self, found: &FoundMark) -> Vec<&str> {
        let follows = |word: &&ContentWord| word.at > found.at;
        self.content_of(found.clause).iter().filter(follows).take(3).map(|word| word.stem.as_str()).collect()
    }

    /// The stems that a denial reaches, over the clauses behind it up to the next mark that denies, demands or limits.
    pub(super) fn reached_far(&self, found: &FoundMark) -> Vec<&str> {
        let ends = |mark: &Mark| mark.is_strength() || *mark == Mark::Not || mark.parts_clause();
        let closes = |at: &usize| matches!(self.words.get(*at).and_then(|word| word.mark), Some(';' | ':'));
        let stop = (found.at..self.words.len()).find(closes);
        let end = self.marks.iter().find(|other| other.at > found.at && ends(&other.mark)).map(|other| other.at);
        let end = end.into_iter().chain(stop).min();
        let follows = |word: &&ContentWord| word.at > found.at && end.is_none_or(|end| word.at < end);
        let mut stems = self.reached(found);
        stems.extend(self.content.iter().filter(follows).map(|word| word.stem.as_str()));
        stems
    }

    /// The first content word that follows a mark in its clause.
    pub(super) fn object(&self, found: &FoundMark) -> Option<&ContentWord> {
        self.content.iter().find(|word| word.clause == found.clause && word.at > found.last)
    }

    /// The last content word before a mark in its clause.
    pub(super) fn before(&self, found: &FoundMark) -> Option<&ContentWord> {
        self.content.iter().rev().find(|word| word.clause == found.clause && word.at < found.at)
    }

    /// Returns `true` if a word such as `and` stands between two words.
    pub(super) fn is_paired(&self, from: usize, to: usize) -> bool {
        let lexicon = Lexicon::of(&self.lang);
        let mut words = self.words.iter().take(to).skip(from);
        words.any(|word| lexicon.is_some_and(|lexicon| lexicon.pairs(&word.folded)))
    }

    /// The first clause that stands with a clause, behind the last colon or semicolon before it.
    pub(super) fn first_clause_with(&self, clause: usize) -> usize {
        let words = self.words.iter().zip(&self.clauses).filter(|(_, other)| **other < clause);
        let closes = |word: &GuardWord| matches!(word.mark, Some(';' | ':'));
        words.rev().find(|(word, _)| closes(word)).map(|(_, other)| *other).unwrap_or_default()
    }

    /// Returns `true` if a word such as `and` ends what stands before a clause, and another clause follows it.
    pub(super) fn follows_pairing(&self, clause: usize) -> bool {
        let lexicon = Lexicon::of(&self.lang);
        let mut words = self.words.iter().zip(&self.clauses);
        let last = words.rfind(|(word, other)| word.mark.is_none() && **other < clause);
        let pairs = |word: &GuardWord| lexicon.is_some_and(|lexicon| lexicon.pairs(&word.folded));
        last.is_some_and(|(word, _)| pairs(word)) && !self.stems_of(clause + 1).is_empty()
    }

    /// Number of words.
    pub(super) fn size(&self) -> usize {
        self.words.iter().filter(|word| word.mark.is_none()).count()
    }

    /// The stems of a clause.
    pub(super) fn stems_of(&self, clause: usize) -> Vec<&str> {
        self.content_of(clause).iter().map(|word| word.stem.as_str()).collect()
    }

    /// The words of a clause that say of what it speaks. Words stand in order, and so do their clauses.
    fn content_of(&self, clause: usize) -> &[ContentWord] {
        let from = self.content.partition_point(|word| word.clause < clause);
        let to = self.content.partition_point(|word| word.clause <= clause);
        self.content.get(from..to).unwrap_or_default()
    }

    /// The marks that begin at words of a range. Marks stand in the order of their first words.
    pub(super) fn marks_at(&self, words: Range<usize>) -> &[FoundMark] {
        let from = self.marks.partition_point(|found| found.at < words.start);
        let to = self.marks.partition_point(|found| found.at < words.end);
        self.marks.get(from..to).unwrap_or_default()
    }

    /// The marks of a clause.
    pub(super) fn marks_of(&self, clause: usize) -> &[FoundMark] {
        let from = self.marks.partition_point(|found| found.clause < clause);
        let to = self.marks.partition_point(|found| found.clause <= clause);
        self.marks.get(from..to).unwrap_or_default()
    }

    /// The stems of the sentence, each once.
    pub(super) fn stem_set(&self) -> &StemSet<String> {
        self.stem_set.get_or_init(|| StemSet::of(self.content.iter().map(|word| word.stem.clone()).collect()))
    }

    /// The stems of the sentence.
    pub(super) fn stems(&self) -> Vec<&str> {
        self.content.iter().map(|word| word.stem.as_str()).collect()
    }
}

impl Mark {
    /// Returns `true` if the phrase begins a clause that limits another.
    pub(super) fn parts_clause(&self) -> bool {
        use Condition::{If, OnlyIf, Unless, Weak, Whatever, When, Without};
        matches!(
            self,
            Self::Condition(If | When | Weak | OnlyIf | Unless | Without | Whatever)
                | Self::Reach(Reach::Before | Reach::Until)
        )
    }

    /// Returns `true` if the phrase holds a denial of its own: `refuse`.
    pub(super) fn is_near(&self) -> bool {
        matches!(self, Self::NearNot | Self::Contrary(_))
    }

    /// Returns `true` if the phrase has a strength.
    pub(super) fn is_strength(&self) -> bool {
        matches!(self, Self::Strength(_) | Self::Trap)
    }

    /// Returns `true` if the phrase denies something in whatever way: `not`, `refuse`, `without`, `only`.
    pub(super) fn holds_denial(&self) -> bool {
        use Condition::{Only, OnlyIf, Unless, Without};
        self.denies()
            || matches!(self, Self::NearNot | Self::Contrary(_) | Self::Condition(Only | OnlyIf | Unless | Without))
    }

    /// Returns `true` if the phrase denies what follows it.
    pub(super) fn denies(&self) -> bool {
        matches!(
            self,
            Self::Not
                | Self::Trap
                | Self::Strength(Strength::MustNot | Strength::ShouldNot | Strength::MayNot | Strength::NeedNot)
        )
    }
}

/// Fewest letters of a word that is compared.
fn least(word: &str) -> usize {
    match word.chars().next() {
        Some('\u{3005}'..='\u{9fff}' | '\u{20000}'..='\u{3ffff}') => 1,
        Some('a'..='z') => 3,
        _ => 2,
    }
}
