//! The meaning guard: compares what a sentence demands, forbids, allows, limits and denies with what its source says.
//!
//! The source of a plain sentence is the sentence of the standard edition that it explains; the source of a translated
//! sentence is the sentence that was translated. Sentences are read once ([`read`]), and passages of them are compared
//! ([`compare`]). What a language has no words for is told as not checked, never as equal.

mod agent;
mod condition;
mod duty;
mod governed;
mod law;
mod lexicon;
mod marked;
mod member;
mod negation;
mod number;
mod pair;
mod polarity;
mod promise;
mod scope;
mod stems;
mod strength;
mod term;
mod words;

#[cfg(test)]
mod tests;

use serde::Serialize;

use crate::finding::Severity;
use crate::lang::Lang;

pub use duty::{Duty, duties};
pub use lexicon::Strength;
pub use marked::{MarkedSentence, read};
pub use pair::SectionLikenesses;
#[cfg(test)]
pub(crate) use stems::work;
pub use term::{TermComparison, compare_term};

use lexicon::Lexicon;
use pair::Pair;

/// Sentences that belong together, with those of the same section before and after them.
#[derive(Debug, Clone, Default)]
pub struct Passage<'a> {
    /// The sentences that are compared.
    pub sentences: Vec<&'a MarkedSentence>,
    /// Sentences of the section before them, with its heading, in order.
    pub before: Vec<&'a MarkedSentence>,
    /// Sentences of the section after them, in order.
    pub after: Vec<&'a MarkedSentence>,
}

/// Difference in meaning between a sentence and its source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MeaningDifference {
    /// Stable name of the rule, as `evenhand explain` takes it.
    pub rule: &'static str,
    /// Severity: an error if the sentence says something else than its source.
    pub severity: Severity,
    /// Words of the source; empty if it has none.
    pub source_words: String,
    /// Words of the sentence; empty if it has none.
    pub rendering_words: String,
    /// Description of the difference.
    pub message: String,
    /// Next step for the author.
    pub help: String,
}

/// Rule that could not be applied because a language has no words for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct UncheckedRule {
    /// Name of the rule.
    pub rule: &'static str,
    /// Tag of the language without words for it.
    pub lang: String,
}

/// Result of comparing a passage with its source.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Comparison {
    /// Differences, in order of rule.
    pub differences: Vec<MeaningDifference>,
    /// Rules that were not applied.
    pub unchecked: Vec<UncheckedRule>,
}

/// Rules of the guard and the group of the lexicon that each needs; the rule on numbers needs none.
pub const GUARD_RULES: [(&str, &str); 9] = [
    ("guard-agent", "agent"),
    ("guard-condition", "condition"),
    ("guard-exception", "exception"),
    ("guard-law", "law"),
    ("guard-negation", "negation"),
    ("guard-number", ""),
    ("guard-promise", "risky"),
    ("guard-scope", "scope"),
    ("guard-strength", "strength"),
];

/// A rule: the differences that it finds in a pair.
type Compare = fn(&Pair<'_>) -> Vec<MeaningDifference>;

/// Compares a passage with its source: in one language a plain text with its standard, in two a translation.
///
/// A passage without sentences is equal to everything: what nothing renders is not told here.
#[must_use]
pub fn compare(source: &Passage<'_>, rendering: &Passage<'_>) -> Comparison {
    compare_in(source, rendering, &SectionLikenesses::default())
}

/// Compares a passage with its source, as [`compare`] does, with what other passages of the same sections found out.
#[must_use]
pub fn compare_in(source: &Passage<'_>, rendering: &Passage<'_>, likenesses: &SectionLikenesses) -> Comparison {
    let (Some(one), Some(other)) = (source.sentences.first(), rendering.sentences.first()) else {
        return Comparison::default();
    };
    let mut comparison = Comparison { unchecked: unchecked(&one.lang, &other.lang), ..Comparison::default() };
    let texts = |passage: &Passage<'_>| {
        passage.sentences.iter().map(|sentence| words::folded(&sentence.text)).collect::<Vec<_>>()
    };
    if texts(source) == texts(rendering) {
        return comparison;
    }
    let pair = Pair::new(source, rendering, likenesses);
    let rules: [(&str, Compare); 9] = [
        ("guard-agent", agent::differences),
        ("guard-condition", condition::lost_or_added),
        ("guard-exception", condition::exceptions),
        ("guard-law", law::differences),
        ("guard-negation", negation::differences),
        ("guard-number", number::differences),
        ("guard-promise", promise::differences),
        ("guard-scope", scope::differences),
        ("guard-strength", strength::differences),
    ];
    for (rule, differences) in rules {
        if !comparison.unchecked.iter().any(|unchecked| unchecked.rule == rule) {
            comparison.differences.extend(differences(&pair));
        }
    }
    // A promise is a lost `should`, told once.
    let promised: Vec<String> = comparison
        .differences
        .iter()
        .filter(|difference| difference.rule == "guard-promise")
        .map(|difference| difference.source_words.clone())
        .collect();
    comparison
        .differences
        .retain(|difference| difference.rule != "guard-strength" || !promised.contains(&difference.source_words));
    comparison
}

fn unchecked(source: &Lang, rendering: &Lang) -> Vec<UncheckedRule> {
    let mut unchecked: Vec<UncheckedRule> = Vec::new();
    for (rule, group) in GUARD_RULES.iter().filter(|(_, group)| !group.is_empty()) {
        for lang in [source, rendering] {
            let is_known = Lexicon::of(lang).is_some_and(|lexicon| lexicon.knows(group));
            let missing = UncheckedRule { rule, lang: lang.tag().to_owned() };
            if !is_known && !unchecked.contains(&missing) {
                unchecked.push(missing);
            }
        }
    }
    unchecked
}

impl MeaningDifference {
    fn new(rule: &'static str, severity: Severity, words: (&str, &str), message: String, help: &str) -> Self {
        Self {
            rule,
            severity,
            source_words: words.0.to_owned(),
            rendering_words: words.1.to_owned(),
            message,
            help: help.to_owned(),
        }
    }
}
