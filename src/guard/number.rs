//! The rule `guard-number`: numbers, dates, lengths of time, ages, money and articles.

use super::MeaningDifference;
use super::marked::MarkedSentence;
use super::pair::Pair;
use crate::content::all_quantities_differ;
use crate::finding::Severity;
use crate::lang::Lang;

const RULE: &str = "guard-number";
const HELP: &str = "a wrong number can cost somebody a deadline: compare the sentences";

/// Numbers of the passage that its source does not have, and, in a translation, those that are missing.
pub(super) fn differences(pair: &Pair<'_>) -> Vec<MeaningDifference> {
    let ours = texts(&pair.source.sentences);
    let theirs = texts(&pair.rendering.sentences);
    let Some(difference) = all_quantities_differ(&ours, &theirs) else { return Vec::new() };
    // Words for numbers are common where nothing is counted: `two agreements`.
    let has_digits = |shown: &String| shown.chars().any(char::is_numeric);
    let changed = difference.missing.iter().any(has_digits) && difference.added.iter().any(has_digits);
    let missing = difference.missing.join(", ");
    // A minor is under 18.
    let is_minor = |shown: &str| {
        let is_child =
            |mark: &super::lexicon::Mark| matches!(mark, super::lexicon::Mark::Agent(class) if class == "child");
        !pair.is_translation && missing.is_empty() && shown.contains("18") && pair.says(is_child)
    };
    let is_new = |shown: &&String| !is_minor(shown) && (changed || pair.is_translation || !is_said_around(pair, shown));
    let added: Vec<&str> = difference.added.iter().filter(is_new).map(String::as_str).collect();
    if !added.is_empty() {
        let added = added.join(", ");
        let message = match missing.as_str() {
            "" => format!("the sentence says {added}, and its source does not"),
            missing => format!("the source says {missing}, the sentence says {added}"),
        };
        return vec![MeaningDifference::new(RULE, Severity::Error, (&missing, &added), message, HELP)];
    }
    if pair.is_translation && !missing.is_empty() {
        let message = format!("the source says {missing}, and the sentence does not");
        return vec![MeaningDifference::new(RULE, Severity::Error, (&missing, ""), message, HELP)];
    }
    Vec::new()
}

fn texts<'a>(sentences: &[&'a MarkedSentence]) -> Vec<(&'a str, &'a Lang)> {
    sentences.iter().map(|sentence| (sentence.text(), &sentence.lang)).collect()
}

/// Returns `true` if a sentence of the source's section says the number.
fn is_said_around(pair: &Pair<'_>, shown: &str) -> bool {
    let Some(lang) = pair.rendering.sentences.first().map(|sentence| &sentence.lang) else { return false };
    let all = pair.source.sentences.iter().copied().chain(Pair::around(pair.source));
    let says = |sentence: &MarkedSentence| {
        let difference = all_quantities_differ(&[(sentence.text(), &sentence.lang)], &[(shown, lang)]);
        difference.is_none_or(|difference| difference.added.is_empty())
    };
    all.into_iter().any(says)
}
