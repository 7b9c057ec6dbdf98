//! Titles as finished files bear them.

use crate::content::{Edition, Level};
use crate::l10n::{Messages, text};

/// Adds the wording to the title of a plain edition: in tabs, lists of files and players it is told from the standard
/// one.
pub(super) fn titled(title: String, edition: &Edition, words: &Messages) -> String {
    match edition.address.level {
        Level::Standard => title,
        Level::Plain => format!("{title} – {}", text!(words, "level-plain")),
    }
}
