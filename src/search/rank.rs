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

use tantivy::DocAddress;

use super::language_index::{EditionPart, Fit, Spot, WordMatch, WordMatches};

/// Up to this many words a sentence is short: what people read in one breath.
const SHORT: usize = 12;

/// The best sentence of each edition that has any of the words, best edition first: the number of the edition, and the
/// sentence in the engine. `all` is the number of sentences in the language.
pub(super) fn ranked(all: usize, found: &[WordMatches]) -> Vec<(usize, DocAddress)> {
    let mut matches: Vec<RankedMatch> = Vec::with_capacity(found.iter().map(|found| found.spots.len()).sum());
    for (word, found) in found.iter().enumerate() {
        let rarity = rarity(found.spots.len(), all);
        matches.extend(found.spots.iter().map(|found| RankedMatch {
            spot: found.spot,
            word,
            worth: Worth { share: rarity * share(found.fit), weight: rarity * closeness(found.fit) * emphasis(found) },
            part: found.part,
            document: found.document,
        }));
    }
    matches.sort_unstable_by_key(|found| (found.spot, found.word));
    let editions = matches.chunk_by(|a, b| a.spot.edition == b.spot.edition);
    let mut standings: Vec<EditionRank> = editions.filter_map(|matches| standing(matches, found.len())).collect();
    standings.sort_by(|a, b| compare(b.worth, a.worth).then(a.spot.cmp(&b.spot)));
    standings.into_iter().map(|standing| (standing.spot.edition, standing.document)).collect()
}

/// A word of the query in a sentence, and what it is worth there.
struct RankedMatch {
    spot: Spot,
    /// Number of the word in the query.
    word: usize,
    worth: Worth,
    part: EditionPart,
    document: DocAddress,
}

/// Value of each word of the query somewhere, by its number; nothing where the word is not.
#[derive(Clone)]
struct QueryWords(Vec<Worth>);

#[derive(Default, Clone, Copy)]
struct Worth {
    /// Share of the query that is found here.
    share: f64,
    /// Weight of the words that are found here.
    weight: f64,
}

impl QueryWords {
    fn none(words: usize) -> Self {
        Self(vec![Worth::default(); words])
    }

    /// Adds words of a sentence; a word that is there already is worth the more of the two.
    fn add(&mut self, sentence: &[RankedMatch]) {
        for found in sentence {
            let Some(worth) = self.0.get_mut(found.word) else { continue };
            worth.share = worth.share.max(found.worth.share);
            worth.weight = worth.weight.max(found.worth.weight);
        }
    }

    fn share(&self) -> f64 {
        self.0.iter().map(|worth| worth.share).sum()
    }

    fn weight(&self) -> f64 {
        self.0.iter().map(|worth| worth.weight).sum()
    }
}

/// Ranking of an edition.
struct EditionRank {
    /// Values to compare, in order: how much of the query the edition has, how much of it the best sentence has
    /// under its title, what that weighs.
    worth: [f64; 3],
    /// The edition and its best sentence.
    spot: Spot,
    /// The sentence in the engine.
    document: DocAddress,
}

/// Ranks an edition by its best sentence; of equal ones the first. The matches are in the order of sentences.
fn standing(matches: &[RankedMatch], words: usize) -> Option<EditionRank> {
    let (mut whole, mut title) = (QueryWords::none(words), QueryWords::none(words));
    whole.add(matches);
    let mut count = 0;
    for sentence in matches.chunk_by(|a, b| a.spot == b.spot) {
        count += 1;
        if sentence.first()?.part == EditionPart::Title {
            title.add(sentence);
        }
    }
    let mut best: Option<([f64; 3], &RankedMatch)> = None;
    for sentence in matches.chunk_by(|a, b| a.spot == b.spot) {
        let mut under_title = title.clone();
        under_title.add(sentence);
        let own: f64 = sentence.iter().map(|found| found.worth.share).sum();
        let these = [under_title.share(), own, under_title.weight()];
        if best.is_none_or(|(best, _)| compare(these, best).is_gt()) {
            best = Some((these, sentence.first()?));
        }
    }
    let ([sentence, _, weight], first) = best?;
    let often = 1.0 + f64::from(count).ln() / 8.0;
    let RankedMatch { spot, document, .. } = *first;
    Some(EditionRank { worth: [whole.share(), sentence, weight * often], spot, document })
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
fn emphasis(found: &WordMatch) -> f64 {
    let place = match found.part {
        EditionPart::Title => 2.0,
        EditionPart::Summary => 1.2,
        EditionPart::Heading => 1.3,
        EditionPart::Text => 1.0,
    };
    place * (SHORT as f64 / found.words.max(SHORT) as f64).sqrt()
}
