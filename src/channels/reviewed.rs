//! Words that tell readers who has checked an edition. Every channel says them once, at its end.

use crate::content::review::{Disability, Review, ReviewRole, Reviewer};
use crate::content::{Edition, Wording};
use crate::l10n::{Messages, text};
use crate::lang::{Direction, Lang, country_name};

/// A line of a record: words of the interface, and behind them those of the reviewer, if there are any.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct ReviewLine {
    pub(super) words: String,
    /// Words of the reviewer, and the language in which they are.
    pub(super) own: Option<(String, Lang)>,
}

/// The records of an edition that have not ended, each as its lines.
pub(super) fn review_lines(edition: &Edition, words: &Messages) -> Vec<Vec<ReviewLine>> {
    edition.current_reviews().into_iter().map(|review| lines(review, edition, words)).collect()
}

/// Returns the line that nobody whose work it is has checked an original; `None` if somebody has, and for a
/// translation, which says so itself.
pub(super) fn unchecked(edition: &Edition, words: &Messages) -> Option<String> {
    let counts = |review: &&Review| matches!(review.reviewer.role(), ReviewRole::Lawyer | ReviewRole::ReaderPanel);
    let is_checked = edition.current_reviews().iter().any(counts);
    (edition.wording == Wording::Original && !is_checked).then(|| text!(words, "reviews-none"))
}

/// Sentences for a voice: who has checked the text, without names.
pub(super) fn spoken_reviews(edition: &Edition, words: &Messages) -> Vec<String> {
    let mut said = Vec::new();
    for review in edition.current_reviews() {
        let sentence = match review.reviewer.role() {
            ReviewRole::Lawyer => text!(words, "say-reviews-lawyer"),
            ReviewRole::PlainLanguageEditor => text!(words, "say-reviews-editor"),
            ReviewRole::NativeTranslator => text!(words, "say-reviews-translator"),
            ReviewRole::ReaderPanel => text!(words, "say-reviews-panel"),
        };
        let changed = changed(review, edition, words);
        if !said.contains(&sentence) {
            said.push(sentence);
            said.extend(changed);
        }
    }
    said.extend(unchecked(edition, words));
    said
}

fn lines(review: &Review, edition: &Edition, words: &Messages) -> Vec<ReviewLine> {
    let plain = |words: String| ReviewLine { words, own: None };
    let own = |words: String, said: &Option<String>| {
        let lang = review.lang.clone().unwrap_or_else(|| edition.address.lang.clone());
        said.clone().map(|said| ReviewLine { words, own: Some((said, lang)) })
    };
    let mut lines = vec![plain(who(review, words))];
    if let Reviewer::ReaderPanel { disabilities, .. } = &review.reviewer {
        let names: Vec<String> = disabilities.iter().map(|one| disability(*one, words)).collect();
        lines.push(plain(text!(words, "reviews-with", list = words.list(&names))));
    }
    lines.extend(own(text!(words, "reviews-changed"), &review.changed));
    lines.extend(own(text!(words, "reviews-not-checked"), &review.not_checked));
    lines.extend(changed(review, edition, words).map(plain));
    lines
}

fn who(review: &Review, words: &Messages) -> String {
    let (name, date) = (isolated_name(&review.by, words), words.date(&review.on));
    match &review.reviewer {
        Reviewer::Lawyer { country } => {
            let country = country_name(words.lang(), country).unwrap_or(country);
            text!(words, "reviews-lawyer", country = country, name = name, date = date)
        }
        Reviewer::PlainLanguageEditor => text!(words, "reviews-editor", name = name, date = date),
        Reviewer::NativeTranslator => text!(words, "reviews-translator", name = name, date = date),
        Reviewer::ReaderPanel { people, .. } => {
            let count = words.number(u64::from(*people));
            text!(words, "reviews-panel", count = count, name = name, date = date)
        }
    }
}

fn changed(review: &Review, edition: &Edition, words: &Messages) -> Option<String> {
    let changed = review.changed_since(edition.whole_text());
    (changed > 0).then(|| text!(words, "reviews-since", count = changed))
}

/// Returns a name between marks that keep its direction, if that is not the direction of the words around it.
pub(super) fn isolated_name(name: &str, words: &Messages) -> String {
    let right_to_left = |c: char| ('\u{590}'..='\u{8ff}').contains(&c) || ('\u{fb1d}'..='\u{fefc}').contains(&c);
    let is_mixed = match words.lang().direction() {
        Direction::Ltr => name.chars().any(right_to_left),
        Direction::Rtl => name.chars().any(|c| c.is_alphanumeric() && !right_to_left(c)),
    };
    if is_mixed { format!("\u{2068}{name}\u{2069}") } else { name.to_owned() }
}

/// The name of a disability.
#[must_use]
pub(crate) fn disability(disability: Disability, words: &Messages) -> String {
    match disability {
        Disability::Blind => text!(words, "disability-blind"),
        Disability::LowVision => text!(words, "disability-low-vision"),
        Disability::Deaf => text!(words, "disability-deaf"),
        Disability::HardOfHearing => text!(words, "disability-hard-of-hearing"),
        Disability::Deafblind => text!(words, "disability-deafblind"),
        Disability::Intellectual => text!(words, "disability-intellectual"),
        Disability::Reading => text!(words, "disability-reading"),
        Disability::Autism => text!(words, "disability-autism"),
        Disability::Psychosocial => text!(words, "disability-psychosocial"),
        Disability::Physical => text!(words, "disability-physical"),
    }
}

#[cfg(test)]
mod tests;
