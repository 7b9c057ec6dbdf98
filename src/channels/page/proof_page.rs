//! The page that tells readers how the files of an edition were checked, and what only a person can check.

use std::collections::BTreeSet;

use maud::{Markup, html};

use super::inlines::words_of;
use super::paths::{self, Here};
use super::reviews::review_list;
use super::shell::{Shell, Ui, frame};
use super::{Site, desk_style};
use crate::channels::reviewed::{isolated_name, review_lines, unchecked};
use crate::channels::title::titled;
use crate::channels::{ChannelId, Need, channel};
use crate::content::{Edition, Review, ReviewRole, Wording};
use crate::l10n::{Messages, text};

/// Outcome of the checks of an artifact, as the page tells it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProofSummary {
    /// Name of the artifact: `audio`, `print/aph-18`.
    pub artifact: String,
    /// File with every check, relative to the page of the edition.
    pub file: String,
    /// Checks that passed.
    pub passed: usize,
    /// Checks that found something.
    pub failed: usize,
    /// Checks that had nothing to look at.
    pub unchecked: usize,
    /// Everything that needs a person.
    pub needs: Vec<Need>,
}

/// The folder of the page, from the site's root.
#[must_use]
pub fn proof_folder(edition: &Edition) -> String {
    format!("{}proof/", edition.address.folder())
}

/// The page of an edition's proofs.
#[must_use]
pub fn proof(edition: &Edition, proofs: &[ProofSummary], words: &Messages, site: &Site) -> String {
    let lang = &edition.address.lang;
    let ui = Ui { words, page: lang };
    let here = Here::new(proof_folder(edition), site.delivery);
    let title = words_of(&edition.document.title, lang);
    let reviews = review_lines(edition, words);
    let needs: BTreeSet<Need> = proofs.iter().flat_map(|proof| &proof.needs).copied().collect();
    let main = html! {
        div.list {
            h1 { (ui.says(text!(words, "proof-title"))) }
            p.lead { (ui.says(text!(words, "proof-summary"))) }
            @for proof in proofs {
                section {
                    h2 { (ui.says(name_of(proof, words))) }
                    ul {
                        li { (ui.says(text!(words, "proof-passed", count = proof.passed))) }
                        @if proof.failed > 0 { li { (ui.says(text!(words, "proof-failed", count = proof.failed))) } }
                        @if proof.unchecked > 0 {
                            li { (ui.says(text!(words, "proof-unchecked", count = proof.unchecked))) }
                        }
                        li {
                            a href={ "../" (paths::file(&proof.file)) } {
                                (ui.says(text!(words, "proof-file"))) span.away { ": " (ui.says(name_of(proof, words))) }
                            }
                        }
                    }
                }
            }
            @if let Some(told) = translated(edition, words) {
                section { h2 { (ui.says(text!(words, "proof-translation"))) } p { (ui.says(told)) } }
            }
            @if !reviews.is_empty() {
                section {
                    h2 { (ui.says(text!(words, "proof-words"))) }
                    @if is_not_compared(edition) { p { (ui.says(text!(words, "proof-words-apart"))) } }
                    (review_list(&reviews, ui))
                    @if let Some(told) = unchecked(edition, words) { p { (ui.says(told)) } }
                }
            } @else if !matches!(edition.wording_with_reviews(), Wording::MachineReviewed { .. }) {
                section {
                    h2 { (ui.says(text!(words, "proof-words"))) }
                    p { (ui.says(text!(words, "proof-words-nobody"))) }
                }
            }
            section {
                h2 { (ui.says(text!(words, "proof-person"))) }
                p { (ui.says(text!(words, "proof-person-summary"))) }
                ul { @for need in needs { li { (ui.says(need.in_words(words))) } } }
            }
        }
    };
    frame(Shell {
        ui,
        here: &here,
        home: here.home(lang),
        site,
        title: format!("{} – {}", text!(words, "proof-title"), titled(title.clone(), edition, words)),
        description: text!(words, "proof-summary"),
        head: desk_style(&here),
        trail: vec![
            html! { a href=(here.home(lang)) { (ui.says(text!(words, "site-home"))) } },
            html! { a href=(here.edition(&edition.address)) { (title) } },
        ],
        languages: Vec::new(),
        main,
        about: Markup::default(),
    })
}

/// The name of an artifact for readers: its channel, and its variant.
fn name_of(proof: &ProofSummary, words: &Messages) -> String {
    let (name, variant) = match proof.artifact.split_once('/') {
        Some((name, variant)) => (name, Some(variant)),
        None => (proof.artifact.as_str(), None),
    };
    let name = ChannelId::by_name(name).map_or_else(|| name.to_owned(), |id| (channel(id).words.choice)(words));
    variant.map_or(name.clone(), |variant| format!("{name} (\u{2068}{variant}\u{2069})"))
}

/// Returns the line on who has translated the words, and who has checked that; `None` if no machine has.
fn translated(edition: &Edition, words: &Messages) -> Option<String> {
    match edition.wording_with_reviews() {
        Wording::Original | Wording::Person => None,
        Wording::Machine => Some(text!(words, "wording-machine")),
        Wording::MachineReviewed { by, on } => {
            let date = words.date(&on);
            Some(text!(words, "wording-reviewed", name = isolated_name(&by, words), date = date.as_str()))
        }
    }
}

/// Returns `true` for a translation that none of its records compares with its source: a lawyer, a panel and an editor
/// read the text, and need not know the source.
fn is_not_compared(edition: &Edition) -> bool {
    let is_translation = match edition.wording_with_reviews() {
        Wording::Person | Wording::Machine => true,
        Wording::Original | Wording::MachineReviewed { .. } => false,
    };
    let compares = |review: &&Review| review.reviewer.role() == ReviewRole::NativeTranslator;
    is_translation && !edition.current_reviews().iter().any(compares)
}

#[cfg(test)]
mod tests;
