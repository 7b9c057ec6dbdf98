//! Names of people: one to sign in with, one that is public.

use std::fmt;
use std::str::FromStr;

use unicode_normalization::UnicodeNormalization as _;

/// The name of a person: 2 to 60 letters, in one line.
///
/// Invariant: no control characters, no space at the ends, no two spaces in a row, composed (NFC).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name {
    shown: String,
    key: String,
}

/// Both names of a person.
#[derive(Debug, Clone, Copy)]
pub struct PersonNames<'a> {
    /// The name to sign in with.
    pub sign_in: &'a Name,
    /// The public name.
    pub public: &'a Name,
}

/// Uses one name for both: everybody can then read the name that the person signs in with.
impl<'a> From<&'a Name> for PersonNames<'a> {
    fn from(name: &'a Name) -> Self {
        Self { sign_in: name, public: name }
    }
}

/// A name that cannot be one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a name has 2 to 60 letters, in one line")]
pub struct NotAName;

impl FromStr for Name {
    type Err = NotAName;

    fn from_str(text: &str) -> Result<Self, NotAName> {
        let text: String = text.nfc().collect();
        let shown = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let letters = shown.chars().count();
        // Marks that turn the direction of writing can make one name look like another.
        let odd = |c: char| {
            c.is_control() || matches!(c, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
        };
        if !(2..=60).contains(&letters) || shown.chars().any(odd) {
            return Err(NotAName);
        }
        let key = shown.to_lowercase().nfkc().collect();
        Ok(Self { shown, key })
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.shown)
    }
}

impl Name {
    /// The name in small letters: two that differ in nothing else are one.
    pub(super) fn key(&self) -> &str {
        &self.key
    }

    /// Returns `true` if another text is the same name.
    #[must_use]
    pub fn is(&self, other: &str) -> bool {
        other.parse::<Self>().is_ok_and(|other| other.key == self.key)
    }
}
