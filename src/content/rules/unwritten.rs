//! The rule about words that an author has still to write: `evenhand content new` marks their places.

use std::collections::BTreeSet;

use super::RuleContext;
use crate::document::{Block, Sentence, SourceLocation};

/// Name of the rule.
pub const RULE: &str = "to-be-written";

/// Mark in place of words that are still to be written.
pub const MARK: &str = "[to be written]";

/// Reports each sentence that holds the mark. Returns `true` if there is one.
pub(super) fn check(check: &mut RuleContext<'_>) -> bool {
    let document = &check.edition.document;
    let is_open = |sentence: &&Sentence| sentence.text().contains(MARK);
    let place = |prose: &[Sentence]| prose.first().map(|sentence| sentence.place);
    let headings: BTreeSet<SourceLocation> = document
        .every_block()
        .into_iter()
        .filter_map(|block| if let Block::Heading(heading) = block { place(&heading.text) } else { None })
        .collect();
    let (title, summary) = (place(&document.title), place(&document.summary));
    let open: Vec<SourceLocation> =
        document.sentences().into_iter().filter(is_open).map(|sentence| sentence.place).collect();
    for at in &open {
        let what = match Some(*at) {
            at if at == title => "the title is",
            at if at == summary => "the summary is",
            Some(at) if headings.contains(&at) => "the words of a heading are",
            _ => "words of the text are",
        };
        check.warning(
            RULE,
            *at,
            format!("{what} still to be written; until then the text is not published"),
            format!("write the words in place of `{MARK}`; the comment beside it says which"),
            "",
        );
    }
    !open.is_empty()
}
