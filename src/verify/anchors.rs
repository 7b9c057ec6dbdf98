//! Sentences in files whose elements bear their anchors.

use std::collections::BTreeMap;

use super::expected::{ExpectedSentence, letters};
use super::record::{Fault, Outcome};

/// Looks for all sentences in their elements, word for word, in order. `find` gives the place of the element of an anchor
/// among all elements, and its words. The figure is the share that is there, in percent.
pub(super) fn by_anchor(expected: &[ExpectedSentence], find: impl Fn(&str) -> Option<(usize, String)>) -> Outcome {
    if expected.is_empty() {
        return Outcome::not_checked("no manifest says which sentences it should hold");
    }
    // Sentences by anchor: the words of a picture share one.
    let mut shares: BTreeMap<&str, usize> = BTreeMap::new();
    for sentence in expected {
        *shares.entry(sentence.anchor.as_str()).or_insert(0) += 1;
    }
    let (mut faults, mut found, mut last, mut is_certain) = (Vec::new(), 0, 0, false);
    for sentence in expected {
        let anchor = sentence.anchor.as_str();
        let Some((at, there)) = find(anchor) else {
            is_certain = true;
            faults.push(Fault::of(anchor, format!("no element has the id `{anchor}`: {}", sentence.text)));
            continue;
        };
        let (there, wanted) = (squeezed(&there), squeezed(&sentence.text));
        let is_shared = shares.get(anchor).is_some_and(|count| *count > 1);
        if there != wanted && !(is_shared && there.contains(&wanted)) {
            is_certain |= !letters(&there).contains(&letters(&wanted));
            faults.push(Fault::of(anchor, format!("`{anchor}` says `{there}` in place of `{wanted}`")));
            continue;
        }
        if at < last {
            is_certain = true;
            faults.push(Fault::of(anchor, format!("`{anchor}` stands before the sentence that precedes it: {wanted}")));
        }
        last = last.max(at);
        found += 1;
    }
    let share = 100.0 * f64::from(found) / f64::from(u32::try_from(expected.len()).unwrap_or(u32::MAX));
    Outcome::of(faults).doubtful_unless(is_certain).with(share)
}

/// A text with single spaces.
fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
