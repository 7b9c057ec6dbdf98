//! Comparison of a record with the words as they are now.

use std::collections::BTreeSet;

use super::{Review, ReviewRole};
use crate::content::{Edition, Wording};
use crate::document::{Document, digest};

/// Digest of an edition's words, by which a record names them.
#[must_use]
pub fn version_of(document: &Document) -> String {
    let sentences = document.sentences();
    let ids: Vec<&[u8]> = sentences.iter().map(|sentence| sentence.id.as_str().as_bytes()).collect();
    digest(&ids).short()
}

impl Review {
    /// Returns the record for the words of a document.
    #[must_use]
    pub fn of(self, document: &Document) -> Self {
        let sentences = document.sentences().iter().map(|sentence| sentence.id.to_string()).collect();
        Self { version: version_of(document), sentences, ..self }
    }

    /// Counts the sentences that were changed, added, taken out or moved since the review.
    #[must_use]
    pub fn changed_since(&self, document: &Document) -> usize {
        if self.version == version_of(document) {
            return 0;
        }
        let sentences = document.sentences();
        let now: Vec<&str> = sentences.iter().map(|sentence| sentence.id.as_str()).collect();
        let then: Vec<&str> = self.sentences.iter().map(String::as_str).collect();
        let (now_set, then_set) = (set(&now), set(&then));
        let changed = now_set.difference(&then_set).count().max(then_set.difference(&now_set).count());
        if changed > 0 {
            return changed;
        }
        // The same sentences in another order: those that moved.
        now.iter().zip(&then).filter(|(now, then)| now != then).count().max(1)
    }

    /// Returns `true` while a sentence is as it was read. A record of which none is left has ended.
    #[must_use]
    pub fn holds(&self, document: &Document) -> bool {
        let then: BTreeSet<&str> = self.sentences.iter().map(String::as_str).collect();
        document.sentences().iter().any(|sentence| then.contains(sentence.id.as_str()))
    }
}

fn set<'a>(ids: &[&'a str]) -> BTreeSet<&'a str> {
    ids.iter().copied().collect()
}

impl Edition {
    /// The records that have not ended, in their order.
    #[must_use]
    pub fn current_reviews(&self) -> Vec<&Review> {
        match self.reviews.is_empty() {
            true => Vec::new(),
            false => self.reviews.iter().filter(|review| review.holds(self.whole_text())).collect(),
        }
    }

    /// Returns `true` if readers with disabilities have tried the edition and their record has not ended.
    #[must_use]
    pub fn has_reader_panel(&self) -> bool {
        self.current_reviews().iter().any(|review| review.reviewer.role() == ReviewRole::ReaderPanel)
    }

    /// Returns the wording with the person who has checked the translation of a machine. Only a translator's record says
    /// that: a lawyer or a panel of readers has read the text, and need not know its source.
    #[must_use]
    pub fn wording_with_reviews(&self) -> Wording {
        if self.wording != Wording::Machine {
            return self.wording.clone();
        }
        let is_translator = |review: &&Review| review.reviewer.role() == ReviewRole::NativeTranslator;
        match self.current_reviews().into_iter().find(is_translator) {
            Some(review) => Wording::MachineReviewed { by: review.by.clone(), on: review.on.clone() },
            None => Wording::Machine,
        }
    }
}
