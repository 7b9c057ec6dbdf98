//! Ranks the editions that answer a query, and chooses the best sentence of each.
//!
//! Asked "interpreter free", a person wants first the texts that speak of both, even in different
//! sentences; among those the ones that say both together; among those the one that is about it. A
//! sentence is read under its title, so the title's words count for every sentence below it: "it is
//! free" under "Asking for an interpreter" says both. Three things are compared, one after the other:
//!
//! 1. how much of the query the edition has, where a rare word is more than a common one;
//! 2. how much of it the best sentence has under its title;
//! 3. what these words weigh: where they stand, how well they fit, how short the sentence is, and how
//!    many other sentences of the edition have some of them.
//!
//! The order of addresses decides the rest.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use super::language_index::{EditionPart, EditionSentences, Fit, IndexedSentence, LanguageIndex, Spot, WordMatches};

/// Up to this many words a sentence is short: what people read in one breath.
const SHORT: usize = 12;

/// The best sentence of each edition that has any of the words, best edition first.
pub(super) fn ranked(shelf: &LanguageIndex, found: &[WordMatches]) -> Vec<Spot> {
    let mut editions: BTreeMap<usize, BTreeMap<usize, QueryWords>> = BTreeMap::new();
    for (word, found) in found.iter().enumerate() {
        let rarity = rarity(found.spots.len(), shelf.count);
        for (spot, fit) in &found.spots {
            let Some(line) = shelf.line(*spot) else { continue };
            let worth = Worth { share: rarity * share(*fit), weight: rarity * closeness(*fit) * emphasis(line) };
            editions.entry(spot.edition).or_default().entry(spot.sentence).or_default().0.insert(word, worth);
        }
    }
    let mut standings: Vec<_> = editions
        .iter()
        .filter_map(|(edition, sentences)| standing(*edition, shelf.editions.get(*edition)?, sentences))
        .collect();
    standings.sort_by(|a, b| compare(b.worth, a.worth).then(a.spot.cmp(&b.spot)));
    standings.into_iter().map(|standing| standing.spot).collect()
}

/// The words of the query that stand somewhere, by number, and what each is worth there.
#[derive(Default, Clone)]
struct QueryWords(BTreeMap<usize, Worth>);

#[derive(Default, Clone, Copy)]
struct Worth {
    /// Share of the query that is found here.
    share: f64,
    /// Weight of the words that are found here.
    weight: f64,
}

impl QueryWords {
    /// Adds words from elsewhere; a word that is in both is worth the more of the two.
    fn add(&mut self, others: &Self) {
        for (word, other) in &others.0 {
            let worth = self.0.entry(*word).or_default();
            worth.share = worth.share.max(other.share);
            worth.weight = worth.weight.max(other.weight);
        }
    }

    fn share(&self) -> f64 {
        self.0.values().map(|worth| worth.share).sum()
    }

    fn weight(&self) -> f64 {
        self.0.values().map(|worth| worth.weight).sum()
    }
}

/// Ranking of an edition.
struct EditionRank {
    /// Values to compare, in order: how much of the query the edition has, how much of it the best sentence has
    /// under its title, what that weighs.
    worth: [f64; 3],
    /// The edition and its best sentence.
    spot: Spot,
}

/// Ranks an edition by its best sentence; of equal ones the first.
fn standing(edition: usize, lines: &EditionSentences, sentences: &BTreeMap<usize, QueryWords>) -> Option<EditionRank> {
    let (mut whole, mut title) = (QueryWords::default(), QueryWords::default());
    for (number, words) in sentences {
        whole.add(words);
        if lines.sentences.get(*number)?.part == EditionPart::Title {
            title.add(words);
        }
    }
    let mut best: Option<[f64; 3]> = None;
    let mut spot = Spot { edition, sentence: 0 };
    for (number, words) in sentences {
        let mut under_title = words.clone();
        under_title.add(&title);
        let these = [under_title.share(), words.share(), under_title.weight()];
        if best.is_none_or(|best| compare(these, best).is_gt()) {
            best = Some(these);
            spot.sentence = *number;
        }
    }
    let [sentence, _, weight] = best?;
    let often = 1.0 + (sentences.len() as f64).ln() / 8.0;
    Some(EditionRank { worth: [whole.share(), sentence, weight * often], spot })
}

/// Compares the first numbers, and the next ones only if those are equal.
fn compare(these: [f64; 3], those: [f64; 3]) -> Ordering {
    these.iter().zip(&those).fold(Ordering::Equal, |so_far, (this, that)| so_far.then(this.total_cmp(that)))
}

/// Returns the weight of a word that stands in `have` of `all` sentences, by BM25; above zero.
fn rarity(have: usize, all: usize) -> f64 {
    let (have, all) = (have as f64, all as f64);
    (1.0 + (all - have + 0.5) / (have + 0.5)).ln()
}

/// Returns the share of a word that a match covers: another form of it counts in full.
fn share(fit: Fit) -> f64 {
    match fit {
        Fit::Word | Fit::Stem => 1.0,
        Fit::Partly => 0.5,
    }
}

fn closeness(fit: Fit) -> f64 {
    match fit {
        Fit::Word => 1.0,
        Fit::Stem => 0.8,
        Fit::Partly => 0.5,
    }
}

/// Returns the weight of a sentence by its place and length.
fn emphasis(line: &IndexedSentence) -> f64 {
    let place = match line.part {
        EditionPart::Title => 2.0,
        EditionPart::Summary => 1.2,
        EditionPart::Heading => 1.3,
        EditionPart::Text => 1.0,
    };
    place * (SHORT as f64 / line.words.max(SHORT) as f64).sqrt()
}
