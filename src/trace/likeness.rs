//! Likeness of two sentences of one language, without knowledge of the language: words that are rare in the edition
//! weigh more, words that share most of their letters count in part, numbers count by value.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

use crate::content::{digit, figures};
use crate::document::segment::words;

/// Words shorter than this are compared as a whole.
const SHORTEST_LIKE: usize = 4;

/// Two words that share less are two words.
const LEAST_LIKE: f64 = 0.45;

/// Weight of a number beside that of a word.
const NUMBER: f64 = 2.0;

/// The words of an edition, with their weights.
pub(super) struct Lexicon {
    ids: BTreeMap<String, usize>,
    letters: Vec<Vec<(char, char)>>,
    weights: Vec<f64>,
    likeness: RefCell<BTreeMap<(usize, usize), f64>>,
}

/// The distinct words of a sentence, as numbers in a lexicon.
pub(super) type WordSet = BTreeSet<usize>;

impl Lexicon {
    /// The words of all sentences of a plain and a standard edition.
    pub(super) fn of<'a>(sentences: impl Iterator<Item = &'a str>) -> Self {
        let mut lexicon = Self {
            ids: BTreeMap::new(),
            letters: Vec::new(),
            weights: Vec::new(),
            likeness: RefCell::new(BTreeMap::new()),
        };
        let mut all = 0_u32;
        let mut counts: Vec<u32> = Vec::new();
        for sentence in sentences {
            all += 1;
            for word in folded(sentence) {
                let next = lexicon.letters.len();
                let id = *lexicon.ids.entry(word.clone()).or_insert(next);
                if id == next {
                    lexicon.letters.push(letters(&word));
                    counts.push(0);
                }
                counts[id] += 1;
            }
        }
        lexicon.weights = counts.iter().map(|count| (f64::from(all + 1) / f64::from(*count)).ln()).collect();
        for (word, id) in &lexicon.ids {
            if word.starts_with(|c: char| c.is_ascii_digit()) {
                lexicon.weights[*id] *= NUMBER;
            }
        }
        lexicon
    }

    /// The words of a sentence; those that the lexicon does not hold are left out.
    pub(super) fn words(&self, sentence: &str) -> WordSet {
        folded(sentence).iter().filter_map(|word| self.ids.get(word).copied()).collect()
    }

    /// Weight of the words of a set.
    pub(super) fn weight(&self, words: &WordSet) -> f64 {
        words.iter().map(|word| self.weights[*word]).sum()
    }

    /// Share of each word of a set that others say, from 0 to 1.
    pub(super) fn said(&self, words: &WordSet, others: &WordSet) -> Vec<f64> {
        words.iter().map(|word| others.iter().map(|other| self.like(*word, *other)).fold(0.0, f64::max)).collect()
    }

    /// Share of the weight of a set that is said, from 0 to 1.
    pub(super) fn share(&self, words: &WordSet, said: &[f64]) -> f64 {
        let sum: f64 = words.iter().zip(said).map(|(word, said)| self.weights[*word] * said).sum();
        if words.is_empty() { 0.0 } else { sum / self.weight(words) }
    }

    fn like(&self, one: usize, other: usize) -> f64 {
        if one == other {
            return 1.0;
        }
        let pair = (one.min(other), one.max(other));
        *self.likeness.borrow_mut().entry(pair).or_insert_with(|| like(&self.letters[one], &self.letters[other]))
    }
}

/// Share of the pairs of letters that two words have in common; nothing for short words and for unlike ones.
fn like(one: &[(char, char)], other: &[(char, char)]) -> f64 {
    if one.len().min(other.len()) <= SHORTEST_LIKE {
        return 0.0;
    }
    let common = one.iter().filter(|pair| other.contains(pair)).count();
    let all = u32::try_from(one.len() + other.len()).unwrap_or(u32::MAX);
    let share = 2.0 * f64::from(u32::try_from(common).unwrap_or(0)) / f64::from(all);
    if share >= LEAST_LIKE { share } else { 0.0 }
}

/// Pairs of letters that follow each other; a space stands before the first letter and behind the last.
fn letters(word: &str) -> Vec<(char, char)> {
    let padded: Vec<char> = std::iter::once(' ').chain(word.chars()).chain([' ']).collect();
    padded.windows(2).map(|pair| (pair[0], pair[1])).collect()
}

/// The distinct words of a text in small letters without accents and vowel signs, and its numbers.
pub(super) fn folded(text: &str) -> BTreeSet<String> {
    let fold = |word: &str| {
        let word: String = word.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase).collect();
        word.replace(['\u{640}', '\u{200c}', '\u{200d}'], "")
    };
    let is_word = |word: &str| !word.is_empty() && !word.contains(|c| digit(c).is_some());
    let mut found: BTreeSet<String> =
        words(text).flat_map(|word| word.split(['\'', '’'])).map(fold).filter(|word| is_word(word)).collect();
    found.extend(figures(text));
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_folded_in_every_script_and_numbers_count_by_value() {
        let folded = |text: &str| folded(text).into_iter().collect::<Vec<_>>();
        assert_eq!(
            folded("Écoutez l’AVOCAT, 1 200 fois"),
            ["1", "200", "avocat", "ecoutez", "fois", "l"].map(String::from)
        );
        assert_eq!(folded("لِلشَّعْبِ ۱۵"), ["15", "للشعب"].map(String::from));
        assert!(folded("法院必须听取双方的意见").len() > 3);
    }

    #[test]
    fn rare_words_weigh_more_and_kindred_words_count_in_part() {
        let texts = ["the court decides", "the judge is asked", "the deportation hearing"];
        let lexicon = Lexicon::of(texts.into_iter().chain(["the deportations"]));
        let share = |one: &str, other: &str| {
            let words = lexicon.words(one);
            lexicon.share(&words, &lexicon.said(&words, &lexicon.words(other)))
        };
        assert!(share(texts[0], texts[0]) > 0.99);
        assert!(share("the court", "the judge") < 0.3);
        let kindred = share("the deportations", texts[2]);
        assert!((0.7..1.0).contains(&kindred), "{kindred}");
        assert!(share("court", "judge") < 0.01);
    }
}
