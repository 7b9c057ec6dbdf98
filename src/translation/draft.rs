//! What a translator has written so far.

use std::collections::BTreeMap;

use crate::content::Edition;

/// Translations by segment id, in inline Markdown. What is not in it, or is empty, is still open.
pub type Draft = BTreeMap<String, String>;

/// A draft says this of a segment whose words stand in the segment before it, because the language
/// says both sentences as one.
pub const JOINED: &str = "^";

/// The draft that a finished translation would have been: its sentences beside those of the source.
/// Where the two are not built alike, what cannot be placed is left open.
#[must_use]
pub fn draft_of(source: &Edition, translation: &Edition) -> Draft {
    Draft::new()
}

/// What a person typed or a tool sent, as it is kept: composed (NFC), with single spaces, without
/// white space at its ends, with line breaks only where a backslash asks for one.
#[must_use]
pub fn tidy(text: &str) -> String {
    String::new()
}
