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
            is_spaced: lang.has_spaces(),
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
        Measure::ALL.iter().filter_map(|measure| self.reason(*measure, sentence, &words)).collect()
    }

    /// Returns the reason that a measure finds in a sentence with these words.
    fn reason(&self, measure: Measure, sentence: &Sentence, words: &[ClarityWord]) -> Option<Reason> {
        let all = words.len();
        let (count, found) = match measure {
            Measure::LongSentence => {
                let length = length_of(sentence, self.lang);
                return (length > longest_plain(self.lang)).then(|| Reason::new(measure, length, Vec::new()));
            }
            Measure::Commas => {
                let commas = if self.is_spaced { commas(&sentence.text()) } else { 0 };
                return (commas >= SEVERAL).then(|| Reason::new(measure, commas, Vec::new()));
            }
            Measure::LongWords => (SEVERAL.max(all / MANY_LONG + 1), self.long(words)),
            Measure::RareWords => (2.max(all / USUAL_RARE + 1), self.rare(words)),
            Measure::NominalStyle => (SEVERAL.max(all.div_ceil(MANY_NOMINAL)), self.nominal(words)),
            Measure::Passive => (1, self.passives(words)),
            Measure::DoubleNegation => (2, self.denials(words)),
            Measure::UnmarkedTerms => (1, self.unmarked(words)),
        };
        (found.len() >= count).then(|| Reason::new(measure, found.len(), found))
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
        let mut seen = BTreeSet::new();
        let mut rare = Vec::new();
        for (index, word) in words.iter().enumerate() {
            let text = &word.text;
            if !self.is_known(index, word)
                && !self.terms.explained.contains(text)
                && text.chars().nth(1).is_some()
                && !self.known.has(text)
                && seen.insert(text)
                && !frequent.knows(text, self.words, self.lang)
            {
                rare.push(text.clone());
            }
        }
        rare
    }

    fn nominal(&self, words: &[ClarityWord]) -> Vec<String> {
        let data = self.words;
        let is_nominal = |word: &&ClarityWord| {
            !word.is_explained && data.nominal.has(&word.text) && !data.plain_nouns.has(&word.text)
        };
        words.iter().filter(is_nominal).map(|word| word.text.clone()).collect()
    }

    /// Terms of the glossary that the document marks nowhere, in these words.
    fn unmarked(&self, words: &[ClarityWord]) -> Vec<String> {
        let Some(terms) = self.terms.unmarked.as_ref().filter(|terms| !terms.is_empty()) else { return Vec::new() };
        let plain = |(index, word): (usize, &ClarityWord)| match word.is_explained || self.is_name(index, word) {
            true => NO_WORD.to_owned(),
            false => word.text.clone(),
        };
        let text = joined(words.iter().enumerate().map(plain), self.is_spaced);
        let found = terms.iter().filter(|term| text.contains(term.as_str()));
        found.map(|term| term.trim().to_owned()).collect()
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
        let mut end_clause = |clause: &mut Vec<String>| {
            let is_one = clause.len() == 2 && data.concord.has(&clause[0]) && data.strengthened.has(&clause[1]);
            if clause.len() > most.len() && !is_one {
                most = std::mem::take(clause);
            }
            clause.clear();
        };
        let mut clause = Vec::new();
        let mut before: Option<&str> = None;
        for word in words {
            if word.begins_clause || data.clause.has(&word.text) {
                end_clause(&mut clause);
            }
            let is_answer = before.is_some_and(|before| data.says.has(before));
            before = Some(&word.text);
            // After another denial a word of concord only strengthens it.
            let denies = data.negation.has(&word.text) || clause.is_empty() && data.concord.has(&word.text);
            if denies && !is_answer {
                clause.push(word.text.clone());
            }
        }
        end_clause(&mut clause);
        most
    }
}

/// Writes a term of a glossary as the text of a sentence is written that is searched for it.
pub(super) fn term_text(term: &str, lang: &Lang) -> String {
    joined(term_words(term, lang), lang.has_spaces())
}

/// Words of a term, folded.
pub(super) fn term_words(term: &str, lang: &Lang) -> impl Iterator<Item = String> {
    let words = words_of(&[Inline::Text(term.to_owned())], lang, lang.has_spaces(), &LanguageWords::of(lang).split);
    words.into_iter().map(|word| word.text)
}

/// Stands for a word of a name, or one that is explained, where terms are looked for.
const NO_WORD: &str = "\u{fffc}";

fn joined(words: impl Iterator<Item = String>, is_spaced: bool) -> String {
    let texts: Vec<String> = words.collect();
    if is_spaced { format!(" {} ", texts.join(" ")) } else { texts.concat() }
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
