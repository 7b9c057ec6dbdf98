//! Example contacts: they show the form of a contact, and nobody answers them.

use super::Library;
use crate::document::{Block, Reality};

/// The example contacts of a library by file and line, in order.
#[must_use]
pub fn example_contacts(library: &Library) -> Vec<(&str, usize)> {
    let mut found = Vec::new();
    for edition in library.editions.values() {
        for block in edition.document.every_block() {
            if let Block::Contact(contact) = block
                && contact.reality == Reality::Example
            {
                found.push((edition.file.as_str(), contact.place.line));
            }
        }
    }
    found.sort_unstable();
    found
}

/// The first of them as a list in a message: `rights/one/en.md:12, rights/two/en.md:9 and 3 more`.
#[must_use]
pub fn named_contacts(contacts: &[(&str, usize)]) -> String {
    const MAX_NAMED: usize = 20;
    let names: Vec<String> = contacts.iter().take(MAX_NAMED).map(|(file, line)| format!("{file}:{line}")).collect();
    match contacts.len().saturating_sub(MAX_NAMED) {
        0 => names.join(", "),
        more => format!("{} and {more} more", names.join(", ")),
    }
}
