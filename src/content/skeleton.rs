//! Files of a new piece, with a mark at each place where an author has still to write words.

use super::{Level, TO_BE_WRITTEN};
use crate::lang::Lang;

#[cfg(test)]
mod tests;

/// Names that the site itself uses beside those of collections and pieces.
pub(super) const TAKEN: [&str; 12] = [
    "accessibility",
    "ask",
    "asked",
    "bundle",
    "desk",
    "operator",
    "plain",
    "print",
    "privacy",
    "safety",
    "search",
    "status",
];

/// Longest name of a collection or a piece, in characters.
const MAX_NAME: usize = 80;

/// Why a folder cannot be a collection or a piece.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NameFault {
    /// Characters that an address may not have, or too many.
    #[error("use small Latin letters, digits and hyphens, at most {MAX_NAME}, not a hyphen first")]
    Characters,
    /// Name of a page of the site.
    #[error("it is the address of another page; choose another name")]
    Taken,
}

/// Checks the name of a collection or a piece, which becomes part of addresses.
///
/// # Errors
/// If it cannot be one.
pub fn check_name(name: &str) -> Result<(), NameFault> {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if name.is_empty() || name.len() > MAX_NAME || !name.chars().all(plain) || name.starts_with('-') {
        return Err(NameFault::Characters);
    }
    if TAKEN.contains(&name) { Err(NameFault::Taken) } else { Ok(()) }
}

/// Returns a `collection.toml` with a title in one language.
#[must_use]
pub fn new_collection(order: i64, lang: &Lang, title: &str) -> String {
    let title = toml::Value::String(title.to_owned());
    format!(
        "order = {order}\n\n[title]\n{lang} = {title}\n\n# Says in a sentence what the collection holds.\n[summary]\n"
    )
}

/// Returns a `piece.toml`.
#[must_use]
pub fn new_piece(order: i64, source: &Lang, review_by: &str) -> String {
    format!(
        "order = {order} # place in its collection\nsource = \"{source}\"\nreview-by = \"{review_by}\" # a person must have \
         read it again by then\naudience = [\"readers\"] # readers, practitioners, trainers\nsources = [\n  # Where the facts \
         come from: \"Convention on the Rights of Persons with Disabilities, Article 13\",\n]\n"
    )
}

/// Returns the file of a new original edition: front matter, two sections, and comments that say what belongs where.
#[must_use]
pub fn new_edition(level: Level, revised: &str) -> String {
    let open = |what: &str| format!("{TO_BE_WRITTEN} <!-- {what} -->");
    let (heading, other, contacts) = match level {
        Level::Standard => ("{#what-to-know}", "more sections begin with `## Words {#name}`", "{#who-can-help}"),
        Level::Plain => (
            "{explains=what-to-know}",
            "more sections begin with `## Words {explains=name}`, with a name of the standard edition",
            "{explains=who-can-help}",
        ),
    };
    let sentences = match level {
        Level::Standard => "what readers need first",
        Level::Plain => {
            "what readers need first, in short sentences and usual words; nothing that the standard edition does not say"
        }
    };
    format!(
        "---\ntitle: {}\nsummary: {}\nrevised: {revised}\ntranslation: original\n---\n\n## {} {heading}\n\n{}\n\n\
         <!-- content/README.md shows lists, steps, warnings, tables, pictures and contacts; {other}. -->\n\n\
         ## {} {contacts}\n\n{}\n",
        open("what it is about, in the words of readers"),
        open("one or two sentences: whom it is for, and what it tells them"),
        open("what this section answers"),
        open(sentences),
        open("who can help"),
        open("whom to ask, and how to reach them"),
    )
}
