//! Writes a file of records, so that people read it and merge it line by line.

use std::collections::BTreeMap;

use super::{Review, ReviewRow};
use crate::content::trace_file::shortened;
use crate::document::Document;

/// The text of a file with these records. Behind each sentence stand its words, if the document has it.
#[must_use]
pub fn write_reviews(reviews: &[Review], document: &Document) -> String {
    let sentences = document.sentences();
    let words: BTreeMap<&str, String> =
        sentences.iter().map(|sentence| (sentence.id.as_str(), shortened(&sentence.text()))).collect();
    let mut text = String::from(
        "# Who has read this edition. A record ends for the sentences that change.\n\
         # `evenhand content review` writes this file; content/README.md says what stands in it.\n",
    );
    for review in reviews {
        text.push_str(&record(review, &words));
    }
    text
}

fn record(review: &Review, words: &BTreeMap<&str, String>) -> String {
    let row = ReviewRow::from(review);
    let line = |name: &str, value: &str| match value.is_empty() {
        true => String::new(),
        false => format!("{name} = {}\n", quoted(value)),
    };
    let panel = row.people.map(|people| {
        let disabilities: Vec<String> = row.disabilities.iter().map(|name| quoted(name)).collect();
        format!("people = {people}\ndisabilities = [{}]\n", disabilities.join(", "))
    });
    let mut text = String::from("\n[[review]]\n");
    text.extend([
        line("role", &row.role),
        line("country", &row.country),
        line("by", &row.by),
        line("on", &row.on),
        panel.unwrap_or_default(),
        line("lang", &row.lang),
        line("changed", &row.changed),
        line("not-checked", &row.not_checked),
        line("version", &row.version),
    ]);
    text.push_str("sentences = [\n");
    for id in &row.sentences {
        let words = words.get(id.as_str()).map(|words| format!(" # {words}")).unwrap_or_default();
        text.push_str(&format!("    \"{id}\",{words}\n"));
    }
    text.push_str("]\n");
    text
}

/// A text between quotation marks.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// The records of a lower layer and those of the one above it: of two by the same person in the same role the later.
pub(in crate::content) fn joined(below: Vec<Review>, above: Vec<Review>) -> Vec<Review> {
    above.into_iter().fold(below, |reviews, new| {
        let is_newer = |old: &Review| old.by == new.by && old.reviewer.role() == new.reviewer.role() && old.on > new.on;
        if reviews.iter().any(is_newer) { reviews } else { renewed(&reviews, new) }
    })
}

/// The records with a new one: it takes the place of an earlier one by the same person in the same role.
#[must_use]
pub fn renewed(reviews: &[Review], new: Review) -> Vec<Review> {
    let is_same = |old: &Review| old.by == new.by && old.reviewer.role() == new.reviewer.role();
    let mut reviews: Vec<Review> = reviews.iter().filter(|old| !is_same(old)).cloned().collect();
    reviews.push(new);
    reviews
}
