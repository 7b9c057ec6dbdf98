//! Findings about sentences of plain editions that are far harder than plain sentences of their language are.

use super::{Gauge, Measure, Reason, longest_plain, measured_sentences, terms};
use crate::content::{Edition, Level, Library, length_of, length_unit};
use crate::finding::Finding;

/// Words of one kind from which on a sentence may be far outside the usual: and more than a third of its words.
const MANY_WORDS: usize = 5;

/// Measures that together make a sentence far harder than others.
const MANY_MEASURES: usize = 3;

/// Names the sentences of every plain edition that are far outside the usual of their language, with the measures. Standard
/// wording is never named: it may have to keep the words of the law.
#[must_use]
pub fn hard_sentences(library: &Library) -> Vec<Finding> {
    let plain = library.editions.values().filter(|edition| edition.address.level == Level::Plain);
    plain.flat_map(|edition| hard_in(library, edition)).collect()
}

fn hard_in(library: &Library, edition: &Edition) -> Vec<Finding> {
    let document = &edition.document;
    let lang = &document.lang;
    let sentences = measured_sentences(document);
    let gauge = Gauge::new(lang, terms(document, &sentences, library.glossaries.get(lang)));
    let finding = |reasons: &[Reason], length: usize| {
        let told: Vec<String> = reasons.iter().map(|reason| in_words(reason, length_unit(lang))).collect();
        format!(
            "a plain sentence of {length} {} is far harder than others in {}: {}",
            length_unit(lang),
            lang.english_name(),
            told.join("; ")
        )
    };
    let hard = sentences.into_iter().filter_map(|sentence| {
        let (reasons, length) = (gauge.reasons(sentence), length_of(sentence, lang));
        is_far(&reasons, length, longest_plain(lang)).then(|| {
            Finding::warning("hard-sentence", &edition.file, sentence.place, finding(&reasons, length))
                .help("use words that everybody knows, and say one thing in each sentence")
                .standard("WCAG 2.2 SC 3.1.5; ISO 24495-1, 5.3")
        })
    });
    hard.collect()
}

/// Returns `true` if what was found in a sentence is far outside the usual, not only beside it.
fn is_far(reasons: &[Reason], length: usize, longest: usize) -> bool {
    let is_far = |reason: &Reason| match reason.measure {
        Measure::LongSentence => 2 * reason.count > 3 * longest,
        Measure::LongWords | Measure::RareWords => reason.count >= MANY_WORDS && 3 * reason.count > length,
        Measure::NominalStyle
        | Measure::Passive
        | Measure::DoubleNegation
        | Measure::Commas
        | Measure::UnmarkedTerms => false,
    };
    reasons.len() >= MANY_MEASURES || reasons.iter().any(is_far)
}

fn in_words(reason: &Reason, unit: &str) -> String {
    let count = reason.count;
    let what = match reason.measure {
        Measure::LongSentence => return format!("{count} {unit}"),
        Measure::Commas => return format!("{count} commas"),
        Measure::LongWords => "long words",
        Measure::RareWords => "rare words",
        Measure::NominalStyle => "nouns made from verbs",
        Measure::Passive => "passives",
        Measure::DoubleNegation => "words that deny",
        Measure::UnmarkedTerms => "terms that are not explained",
    };
    format!("{count} {what} ({})", reason.words.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reason(measure: Measure, count: usize) -> Reason {
        Reason::new(measure, count, vec!["word".to_owned()])
    }

    #[test]
    fn only_what_is_far_outside_the_usual_is_hard() {
        let far = |reasons: &[(Measure, usize)], length| {
            is_far(&reasons.iter().map(|(measure, count)| reason(*measure, *count)).collect::<Vec<_>>(), length, 20)
        };

        assert!(far(&[(Measure::LongSentence, 31)], 31) && !far(&[(Measure::LongSentence, 30)], 30));
        assert!(far(&[(Measure::RareWords, 5)], 14) && !far(&[(Measure::RareWords, 5)], 15));
        assert!(!far(&[(Measure::LongWords, 4)], 5), "four words are not many");
        assert!(!far(&[(Measure::Passive, 9), (Measure::DoubleNegation, 3)], 10));
        assert!(far(&[(Measure::Passive, 1), (Measure::DoubleNegation, 2), (Measure::Commas, 3)], 10));
    }

    #[test]
    fn a_reason_names_its_count_and_its_words() {
        assert_eq!(in_words(&reason(Measure::RareWords, 5), "words"), "5 rare words (word)");
        assert_eq!(in_words(&reason(Measure::LongSentence, 40), "characters"), "40 characters");
    }
}
