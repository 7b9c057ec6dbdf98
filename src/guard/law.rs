//! The rule `guard-law`: the law, treaty or article on which a sentence rests.

use super::MeaningDifference;
use super::lexicon::Mark;
use super::marked::MarkedSentence;
use super::pair::Pair;
use crate::finding::Severity;

const RULE: &str = "guard-law";
const HELP: &str = "name the same law as the source, or call it a treaty or a law; do not drop what a right rests on";

/// Named laws that the passage changed, or dropped without a word for any law.
pub(super) fn differences(pair: &Pair<'_>) -> Vec<MeaningDifference> {
    let (ours, theirs) = (laws(&pair.source.sentences), laws(&pair.rendering.sentences));
    let around: Vec<_> = Pair::around(pair.source).flat_map(|sentence| laws(&[sentence])).collect();
    let has = |list: &[(String, String)], name: &str| list.iter().any(|(other, _)| other == name);
    let is_new = |name: &str| name != INSTRUMENT && !has(&ours, name);
    for (name, shown) in theirs.iter().filter(|(name, _)| is_new(name)) {
        let other = ours.iter().find(|(other, _)| other != INSTRUMENT && !has(&theirs, other));
        // `The Protocol` may be named in full.
        if other.is_none() && !pair.is_translation && (has(&around, name) || has(&ours, INSTRUMENT)) {
            continue;
        }
        // `It is in Article 14 of the Covenant` says where its source stands.
        let acts = pair
            .rendering
            .sentences
            .iter()
            .any(|sentence| sentence.all_strengths().iter().any(|(strength, _)| strength.demands()));
        if other.is_none() && !pair.is_translation && !acts && ours.is_empty() {
            continue;
        }
        let source = other.map(|(_, shown)| shown.as_str()).unwrap_or_default();
        let message = match source {
            "" => format!("the sentence names `{shown}`, and its source does not"),
            source => format!("the source names `{source}`, the sentence names `{shown}`"),
        };
        return vec![MeaningDifference::new(RULE, Severity::Error, (source, shown), message, HELP)];
    }
    let rendered = laws(&pair.rendered());
    let near: Vec<_> = Pair::around(pair.rendering).flat_map(|sentence| laws(&[sentence])).collect();
    let dropped = rendered.iter().find(|(name, _)| name != INSTRUMENT && !has(&theirs, name));
    let demands = pair.rendered().iter().any(|sentence| !sentence.all_strengths().is_empty());
    let is_kept = !theirs.is_empty() || !pair.is_translation && (!near.is_empty() || !demands);
    match dropped {
        Some((_, shown)) if !is_kept => {
            let message = format!("the source rests on `{shown}`, and the sentence names no law");
            vec![MeaningDifference::new(RULE, Severity::Warning, (shown, ""), message, HELP)]
        }
        _ => Vec::new(),
    }
}

/// The class of any law, treaty or article.
const INSTRUMENT: &str = "instrument";

fn laws(sentences: &[&MarkedSentence]) -> Vec<(String, String)> {
    let marks = sentences.iter().flat_map(|sentence| &sentence.marks);
    let law = |mark: &Mark| match mark {
        Mark::Law(name) => Some(name.clone()),
        _ => None,
    };
    marks.filter_map(|found| law(&found.mark).map(|name| (name, found.shown.clone()))).collect()
}
