//! Names of the kinds of large print that people understand, and the norm behind each.

use crate::channels::print::{Profile, profiles};
use crate::l10n::{Messages, text};

/// The kinds of large print from small to large; the usual one is the first of its size.
pub(super) fn in_order() -> Vec<&'static Profile> {
    let mut all: Vec<&Profile> = profiles().iter().collect();
    let is_usual = |profile: &Profile| profile.name == crate::channels::print::DEFAULT_PROFILES[0];
    all.sort_by(|a, b| a.size.total_cmp(&b.size).then(is_usual(b).cmp(&is_usual(a))));
    all
}

/// The name of a kind: "Large (18 point)".
pub(super) fn name(profile: &Profile, words: &Messages) -> String {
    let points = profile.size;
    match profile.name.as_str() {
        "clear-14" => text!(words, "serve-print-clear", points = points),
        "giant-28" => text!(words, "serve-print-giant", points = points),
        "ukaaf-18" => text!(words, "serve-print-narrower", name = text!(words, "serve-print-large", points = points)),
        "acb-18" => text!(words, "serve-print-underlined", name = text!(words, "serve-print-large", points = points)),
        _ => text!(words, "serve-print-large", points = points),
    }
}

/// The rules that a kind follows.
pub(super) fn norm(profile: &Profile, words: &Messages) -> String {
    match profile.name.split('-').next() {
        Some("clear") => text!(words, "serve-print-norm-clear"),
        Some("ukaaf") => text!(words, "serve-print-norm-ukaaf"),
        Some("acb") => text!(words, "serve-print-norm-acb"),
        Some("giant") => text!(words, "serve-print-norm-giant"),
        _ => text!(words, "serve-print-norm-aph"),
    }
}
