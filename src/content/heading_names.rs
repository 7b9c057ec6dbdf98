//! Names of headings as GitHub makes them from their words: `#what-to-ask`.

use std::collections::BTreeMap;

use comrak::Anchorizer;

use crate::document::{Block, Document, Sentence};

/// The sections of a document by the name that GitHub gives to their heading: of two headings with the
/// same words the second is `name-1`. The title counts as the first heading.
pub(super) fn aliases(document: &Document) -> BTreeMap<String, String> {
    let mut names = Anchorizer::new();
    names.anchorize(&words(&document.title));
    let mut sections = BTreeMap::new();
    for block in document.every_block() {
        let Block::Heading(heading) = block else { continue };
        let words = words(&heading.text);
        sections.insert(names.anchorize(&words), heading.id.clone());
        // Other systems trim what GitHub leaves: a picture before the words becomes a hyphen there.
        let trimmed = Anchorizer::new().anchorize(&words).trim_matches('-').to_owned();
        sections.entry(trimmed).or_insert_with(|| heading.id.clone());
    }
    sections.remove("");
    sections
}

fn words(prose: &[Sentence]) -> String {
    prose.iter().map(Sentence::text).collect::<Vec<_>>().join(" ").trim().to_owned()
}
