//! Sentences that are certainly lost, doubled or out of order. Letters and digits alone are compared, so that no sign, no
//! space and no mark of direction is taken for a loss.

use std::cell::OnceCell;
use std::collections::BTreeSet;

use super::{Compared, signs};
use crate::content::script_of;
use crate::verify::expected::ExpectedSentence;
use crate::verify::record::Fault;

/// The least letters of a sentence that is told from others by its letters.
const LEAST_LETTERS: usize = 16;

/// The least letters of a sentence that counts as doubled: an address may follow a link that is called by it.
const LEAST_DOUBLED: usize = 24;

/// Letters in a row that are looked for one by one.
const RUN: usize = 5;

/// The most runs of a lost sentence, in percent, that stand elsewhere in the text.
const MOST_ELSEWHERE: usize = 50;

/// Share for right-to-left text: fonts may name another character than the one that was written.
const MOST_ELSEWHERE_FROM_RIGHT: usize = 10;

/// Sentences times bytes above which nothing is looked for here: a text of thousands of pages would take minutes.
const MOST_WORK: usize = 1 << 30;

/// A text by its letters.
struct Letters {
    all: Vec<char>,
    text: String,
    /// Runs and scripts of its letters: only a sentence that is not found asks for them.
    runs: OnceCell<BTreeSet<[char; RUN]>>,
    scripts: OnceCell<BTreeSet<Option<&'static str>>>,
}

impl Letters {
    fn of(text: &str) -> Self {
        let all = signs(text, Compared::Letters);
        Self { text: all.iter().collect(), all, runs: OnceCell::new(), scripts: OnceCell::new() }
    }

    fn runs(&self) -> &BTreeSet<[char; RUN]> {
        self.runs.get_or_init(|| self.all.array_windows::<RUN>().copied().collect())
    }

    fn scripts(&self) -> &BTreeSet<Option<&'static str>> {
        let letters = || self.all.iter().filter(|c| c.is_alphabetic());
        self.scripts.get_or_init(|| letters().map(|c| script_of(*c)).collect())
    }
}

/// Faults of which a good file has none.
pub(super) fn faults(text: &str, sentences: &[ExpectedSentence]) -> Vec<Fault> {
    let there = Letters::of(text);
    let wanted: Vec<Letters> = sentences.iter().map(|sentence| Letters::of(&sentence.text)).collect();
    let whole: String = wanted.iter().map(|wanted| wanted.text.as_str()).collect();
    let mut faults = Vec::new();
    if sentences.len().saturating_mul(there.text.len().max(whole.len())) > MOST_WORK {
        return faults;
    }
    // Byte at which the last sentence begins that stands once in the text and once in the edition.
    let mut last: Option<usize> = None;
    for (index, (sentence, wanted)) in sentences.iter().zip(&wanted).enumerate() {
        if wanted.all.len() < LEAST_LETTERS {
            continue;
        }
        let places: Vec<usize> = there.text.match_indices(&wanted.text).map(|(at, _)| at).collect();
        let fault = |why: &str| Fault::of(&sentence.anchor, format!("{why}: {}", sentence.text));
        match places.as_slice() {
            [] if is_lost(&there, wanted) => faults.push(fault("a sentence is lost")),
            [] => {}
            [at] if whole.matches(&wanted.text).count() == 1 => {
                if last.is_some_and(|last| *at < last) {
                    faults.push(fault("a sentence stands before the one that should precede it"));
                }
                last = last.max(Some(*at));
            }
            [_] => {}
            // The title stands on a cover and above the text.
            [..] if index == 0 || wanted.all.len() < LEAST_DOUBLED => {}
            [..] => {
                let twice = wanted.text.repeat(2);
                if there.text.contains(&twice) && !whole.contains(&twice) {
                    faults.push(fault("a sentence stands twice in a row"));
                }
            }
        }
    }
    faults
}

/// Returns `true` if hardly a run of a sentence's letters stands anywhere. Letters of a script that no font draws are
/// named in words: of a sentence in a script that the text lacks nobody can tell.
fn is_lost(there: &Letters, wanted: &Letters) -> bool {
    const FROM_RIGHT: [&str; 9] = ["Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm", "Rohg", "Mand", "Samr"];
    if wanted.scripts().iter().any(|script| script.is_none() || !there.scripts().contains(script)) {
        return false;
    }
    let is_from_right = wanted.scripts().iter().flatten().any(|script| FROM_RIGHT.contains(script));
    let most = if is_from_right { MOST_ELSEWHERE_FROM_RIGHT } else { MOST_ELSEWHERE };
    let elsewhere = wanted.runs().iter().filter(|run| there.runs().contains(*run)).count();
    elsewhere * 100 <= wanted.runs().len() * most
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str, sentences: &[&str]) -> Vec<String> {
        let sentences: Vec<ExpectedSentence> = sentences
            .iter()
            .map(|text| ExpectedSentence { text: (*text).to_owned(), ..ExpectedSentence::default() })
            .collect();
        faults(text, &sentences).into_iter().map(|fault| fault.message).collect()
    }

    const SENTENCES: [&str; 3] = [
        "You have the right to a lawyer.",
        "Nobody may ask you to pay for it.",
        "The interpreter costs nothing ☂ either.",
    ];

    #[test]
    fn a_sentence_that_is_lost_doubled_or_moved_is_certain() {
        let [one, two, three] = SENTENCES;
        for (text, why) in [
            (format!("{one} {three}"), "a sentence is lost"),
            (format!("{two} {one} {three}"), "a sentence stands before"),
            (format!("{one} {two} {two} {three}"), "a sentence stands twice"),
        ] {
            let told = told(&text, &SENTENCES);
            assert!(told.len() == 1 && told[0].starts_with(why), "{text}: {told:?}");
        }
        assert!(told("تو حق داری که وکیل بگیری", &["هیچ کس نباید از تو پول بخواهد برای آن"])[0].contains("lost"));
    }

    #[test]
    fn signs_named_in_words_spaces_and_additions_are_no_loss() {
        let [one, two, _] = SENTENCES;
        for text in [
            SENTENCES.join("\n"),
            format!("{one} {two} The interpreter costs nothing (umbrella) either."),
            format!("{one} {one} {two} The inter\u{ad}preter costs nothing either"),
        ] {
            let sentences: Vec<&str> =
                if text.matches(one).count() == 2 { [&[one][..], &SENTENCES[..]].concat() } else { SENTENCES.to_vec() };
            assert_eq!(told(&text, &sentences), Vec::<String>::new(), "{text}");
        }
        assert_eq!(told("Pay. Now", &["Now.", "Pay."]), Vec::<String>::new());
        assert_eq!(told("[ETHIOPIC SYLLABLE HA] and so on", &["ሀለሐመሠረሰሸቀበተቸኀነኘአከኸወዐ"]), Vec::<String>::new());
    }
}
