//! Features of a sentence that make it hard to read.

use std::collections::BTreeSet;

use super::frequent::{FrequentWords, usual_letters};
use super::language::{LanguageWords, WordSet};
use super::words::{COMMAS, ClarityWord, words_of};
use super::{Measure, Reason};
use crate::content::{length_of, longest_plain};
use crate::document::{Inline, Sentence};
use crate::lang::Lang;

/// Measures of a language, for one document.
pub(super) struct Gauge<'a> {
    lang: &'a Lang,
    words: &'static LanguageWords,
    known: &'static WordSet,
    frequent: Option<&'static FrequentWords>,
    usual_letters: Option<usize>,
    is_spaced: bool,
    /// Whether it is written in Latin letters. Where it is not, words in them are names and codes.
    is_latin: bool,
    /// Whether a capital letter inside a sentence marks a name.
    names_are_capital: bool,
    terms: Terms,
}

/// Words of a document that are explained or should be.
#[derive(Debug, Default)]
pub(super) struct Terms {
    /// Words that the document explains somewhere.
    pub(super) explained: BTreeSet<String>,
    /// Terms of the glossary that the document marks nowhere, as [`term_text`] writes them; `None` without a glossary.
    pub(super) unmarked: Option<Vec<String>>,
}

/// Tenths of running text that are not in the list of frequent words: fewer rare words are usual.
const USUAL_RARE: usize = 10;

/// Share of long words in a sentence that is hard: each tenth, twice the usual share.
const MANY_LONG: usize = 10;

/// Share of nominal words in a sentence that is hard: each fifth.
const MANY_NOMINAL: usize = 5;

/// Words of a kind from which on a sentence may be hard.
const SEVERAL: usize = 3;

/// Words between a form of `be` and its participle, at most.
const BETWEEN: usize = 3;

impl<'a> Gauge<'a> {
    /// Prepares measuring in a language, for a document with these terms.
    pub(super) fn new(lang: &'a Lang, terms: Terms) -> Self {
        let script = lang.script();
        Self {
            lang,
            words: LanguageWords::of(lang),
            known: LanguageWords::known_in(lang),
            frequent: FrequentWords::of(lang),
            usual_letters: usual_letters(lang),
            is_spaced: is_spaced(lang),
            is_latin: script == "Latn",
            names_are_capital: matches!(script.as_str(), "Latn" | "Cyrl" | "Grek") && lang.primary() != "de",
            terms,
        }
    }

    /// Returns `true` if a measure exists for the language.
    pub(super) fn has(&self, measure: Measure) -> bool {
        match measure {
            Measure::LongSentence => true,
            Measure::LongWords => self.usual_letters.is_some(),
            Measure::RareWords => self.frequent.is_some(),
            Measure::NominalStyle => !self.words.nominal.is_empty(),
            Measure::Passive => !self.words.be.is_empty(),
            Measure::DoubleNegation => !self.words.negation.is_empty(),
            Measure::Commas => self.is_spaced,
            Measure::UnmarkedTerms => self.terms.unmarked.is_some(),
        }
    }

    /// Returns the reasons why a sentence is hard, in the order of the measures.
    pub(super) fn reasons(&self, sentence: &Sentence) -> Vec<Reason> {
        let words = words_of(&sentence.inlines, self.lang, self.is_spaced, &self.words.split);
        let mut reasons = Vec::new();
        let mut add = |measure: Measure, count: usize, named: Vec<String>| {
            reasons.push(Reason { measure, count, words: named });
        };
        let length = length_of(sentence, self.lang);
        if length > longest_plain(self.lang) {
            add(Measure::LongSentence, length, Vec::new());
        }
        let long = self.long(&words);
        if long.len() >= SEVERAL && long.len() * MANY_LONG > words.len() {
            add(Measure::LongWords, long.len(), long);
        }
        let rare = self.rare(&words);
        if rare.len() > 1 && rare.len() * USUAL_RARE > words.len() {
            add(Measure::RareWords, rare.len(), rare);
        }
        let nominal: Vec<String> =
            words.iter().filter(|word| self.is_nominal(word)).map(|word| word.text.clone()).collect();
        if nominal.len() >= SEVERAL && nominal.len() * MANY_NOMINAL >= words.len() {
            add(Measure::NominalStyle, nominal.len(), nominal);
        }
        let passives = self.passives(&words);
        if !passives.is_empty() {
            add(Measure::Passive, passives.len(), passives);
        }
        let denials = self.denials(&words);
        if denials.len() > 1 {
            add(Measure::DoubleNegation, denials.len(), denials);
        }
        let commas = if self.is_spaced { commas(&sentence.text()) } else { 0 };
        if commas >= SEVERAL {
            add(Measure::Commas, commas, Vec::new());
        }
        if let Some(terms) = &self.terms.unmarked
            && !terms.is_empty()
        {
            let plain = |(index, word): (usize, &ClarityWord)| match word.is_explained || self.is_name(index, word) {
                true => NO_WORD.to_owned(),
                false => word.text.clone(),
            };
            let text = joined(words.iter().enumerate().map(plain), self.is_spaced);
            let found = terms.iter().filter(|term| text.contains(term.as_str()));
            let found: Vec<String> = found.map(|term| term.trim().to_owned()).collect();
            if !found.is_empty() {
                add(Measure::UnmarkedTerms, found.len(), found);
            }
        }
        reasons
    }

    fn is_name(&self, index: usize, word: &ClarityWord) -> bool {
        self.names_are_capital && word.is_capital && index > 0
    }

    /// Returns `true` if a reader of the language need not know the word, or is told its meaning.
    fn is_known(&self, index: usize, word: &ClarityWord) -> bool {
        word.is_explained || self.is_name(index, word) || !self.is_latin && word.text.is_ascii()
    }

    fn long(&self, words: &[ClarityWord]) -> Vec<String> {
        let Some(usual) = self.usual_letters else { return Vec::new() };
        let candidates = words.iter().enumerate().filter(|(index, word)| !self.is_known(*index, word));
        candidates.filter(|(_, word)| word.text.chars().count() > usual).map(|(_, word)| word.text.clone()).collect()
    }

    fn rare(&self, words: &[ClarityWord]) -> Vec<String> {
        let Some(frequent) = self.frequent else { return Vec::new() };
        let mut rare: Vec<String> = Vec::new();
        for (index, word) in words.iter().enumerate() {
            if !self.is_known(index, word)
                && !rare.contains(&word.text)
                && !self.terms.explained.contains(&word.text)
                && word.text.chars().count() > 1
                && !self.known.has(&word.text)
                && !frequent.knows(&word.text, self.words, self.lang)
            {
                rare.push(word.text.clone());
            }
        }
        rare
    }

    fn is_nominal(&self, word: &ClarityWord) -> bool {
        !word.is_explained && self.words.nominal.has(&word.text) && !self.words.plain_nouns.has(&word.text)
    }

    /// Passives, each as the form of `be` and the participle.
    fn passives(&self, words: &[ClarityWord]) -> Vec<String> {
        let Self { words: data, .. } = self;
        let mut found = Vec::new();
        let mut index = 0;
        while let Some(word) = words.get(index) {
            index += 1;
            let after = index.checked_sub(2).is_some_and(|before| data.not_after.has(&words[before].text));
            if after || !data.be.has(&word.text) {
                continue;
            }
            let mut next = index;
            let is_between = |word: &ClarityWord| !word.begins_clause && data.between.has(&word.text);
            while next < index + BETWEEN && words.get(next).is_some_and(is_between) {
                next += 1;
            }
            if let Some(participle) = words.get(next)
                && !participle.begins_clause
                && data.participle.has(&participle.text)
                && !data.no_participle.has(&participle.text)
            {
                found.push(format!("{} {}", word.text, participle.text));
                index = next + 1;
            }
        }
        found
    }

    /// Words that deny something, in the clause that has the most of them.
    fn denials(&self, words: &[ClarityWord]) -> Vec<String> {
        let data = self.words;
        let mut most: Vec<String> = Vec::new();
        let mut clause = Vec::new();
        let mut before: Option<&str> = None;
        for word in words {
            if word.begins_clause || data.clause.has(&word.text) {
                clause.clear();
            }
            // After another denial a word of concord only strengthens it.
            let is_answer = before.is_some_and(|before| data.says.has(before));
            before = Some(&word.text);
            if is_answer {
                continue;
            }
            if data.negation.has(&word.text) || clause.is_empty() && data.concord.has(&word.text) {
                clause.push(word.text.clone());
            }
            let is_one = clause.len() == 2 && data.concord.has(&clause[0]) && data.strengthened.has(&clause[1]);
            if clause.len() > most.len() && !is_one {
                most.clone_from(&clause);
            }
        }
        most
    }
}

/// Writes a term of a glossary as the text of a sentence is written that is searched for it.
pub(super) fn term_text(term: &str, lang: &Lang) -> String {
    joined(term_words(term, lang), is_spaced(lang))
}

/// Words of a term, folded.
pub(super) fn term_words(term: &str, lang: &Lang) -> impl Iterator<Item = String> {
    let words = words_of(&[Inline::Text(term.to_owned())], lang, is_spaced(lang), &LanguageWords::of(lang).split);
    words.into_iter().map(|word| word.text)
}

/// Stands for a word of a name, or one that is explained, where terms are looked for.
const NO_WORD: &str = "\u{fffc}";

fn joined(words: impl Iterator<Item = String>, is_spaced: bool) -> String {
    let texts: Vec<String> = words.collect();
    if is_spaced { format!(" {} ", texts.join(" ")) } else { texts.concat() }
}

/// Returns `true` if the language separates words by spaces.
fn is_spaced(lang: &Lang) -> bool {
    !matches!(lang.primary(), "zh" | "ja" | "th" | "my" | "lo" | "km" | "bo")
}

/// Commas of a text, without those inside numbers.
fn commas(text: &str) -> usize {
    let mut before = ' ';
    let mut count = 0;
    let mut letters = text.chars().peekable();
    while let Some(c) = letters.next() {
        let in_number = before.is_numeric() && letters.peek().is_some_and(|next| next.is_numeric());
        count += usize::from(COMMAS.contains(c) && !in_number);
        before = c;
    }
    count
}
