//! The rule `guard-term`: a defined term that a sentence explains otherwise than the glossary.

use super::lexicon::{Condition, Mark};
use super::marked::{MarkedSentence, read, shared};
use super::{MeaningDifference, lexicon::Lexicon};
use crate::finding::Severity;
use crate::lang::Lang;

const RULE: &str = "guard-term";

/// Compares the explanation of a term in a sentence with the glossary's: what stands behind the term and a colon, a
/// bracket, a comma or `means`. `None` if the language has no lexicon.
#[must_use]
pub fn term_differences(sentence: &str, term: &str, explanation: &str, lang: &Lang) -> Option<Vec<MeaningDifference>> {
    Lexicon::of(lang)?;
    let Some(own) = explained(sentence, term) else { return Some(Vec::new()) };
    let (own, entry) = (read(own, lang), read(explanation, lang));
    let mut differences = Vec::new();
    let limits = |sentence: &MarkedSentence| {
        let is = |mark: &Mark| matches!(mark, Mark::Condition(Condition::Only | Condition::OnlyIf | Condition::Unless));
        sentence.first(is).map(|found| found.shown.clone())
    };
    let mut tell = |source: &str, rendering: &str, message: String| {
        let help = "explain the term as the glossary does, or mend the glossary's entry";
        differences.push(MeaningDifference::new(RULE, Severity::Warning, (source, rendering), message, help));
    };
    match (limits(&entry), limits(&own)) {
        (None, Some(shown)) => {
            tell("", &shown, format!("`{term}` is explained more narrowly than in the glossary: `{shown}`"))
        }
        (Some(shown), None) if shared(&own.stems(), &entry.stems()) == 0 => {
            tell(&shown, "", format!("`{term}` is explained more widely than in the glossary, which says `{shown}`"));
        }
        _ => {}
    }
    let (ours, theirs) = (entry.stems(), own.stems());
    if theirs.len() >= 2 && shared(&ours, &theirs) == 0 {
        tell(explanation, own.text(), format!("the explanation of `{term}` shares no word with the glossary's"));
    }
    Some(differences)
}

/// The part of a sentence that explains a term.
fn explained<'a>(sentence: &'a str, term: &str) -> Option<&'a str> {
    let place = sentence.to_lowercase().find(&term.to_lowercase())?;
    let rest = sentence.get(place + term.len()..)?.trim_start();
    let marks: &[char] = &[':', '(', '：', '（'];
    let rest = rest.strip_prefix(marks).or_else(|| MEANS.iter().find_map(|word| rest.strip_prefix(word)))?;
    Some(rest.trim_end_matches([')', '）', '.', '。', '۔']).trim())
}

/// Words that begin an explanation.
const MEANS: [&str; 14] = [
    "means",
    "is when",
    ", which means",
    ", which is",
    "signifie",
    "c’est-à-dire",
    "significa",
    "es decir",
    "تعني",
    "يعني",
    "أي",
    "یعنی",
    "واتە",
    "означает",
];
