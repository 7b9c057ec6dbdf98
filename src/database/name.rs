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
        if !(2..=60).contains(&letters) || shown.chars().any(is_hidden) || !shown.chars().any(char::is_alphanumeric) {
            return Err(NotAName);
        }
        let key = shown.to_lowercase().nfkc().collect();
        Ok(Self { shown, key })
    }
}

/// Returns `true` for what is not seen, or turns the direction of writing: it can make one name look like another. Joiners
/// stay: Persian, Kurdish and languages of India are not written without them.
fn is_hidden(c: char) -> bool {
    let turns = matches!(c, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    let fills = matches!(
        c,
        '\u{AD}' | '\u{115F}' | '\u{1160}' | '\u{180E}' | '\u{200B}' | '\u{3164}' | '\u{FFA0}' | '\u{FEFF}'
    );
    let invisible = matches!(c, '\u{2060}'..='\u{2064}' | '\u{206A}'..='\u{206F}' | '\u{FFF9}'..='\u{FFFB}');
    let tags = ('\u{E0000}'..='\u{E007F}').contains(&c);
    c.is_control() || turns || fills || invisible || tags
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_holds_nothing_that_makes_it_look_like_another() {
        for name in ["Edith", "Zahra Ahmadi", "زهرا‌سادات", "क्‍ष क", "李明", "O’Neill-Śmigły", "Anna 2"]
        {
            assert!(name.parse::<Name>().is_ok(), "{name}");
        }
        let hidden =
            ["\u{200B}", "\u{AD}", "\u{2060}", "\u{FEFF}", "\u{202E}", "\u{61C}", "\u{3164}", "\u{E0041}", "\u{7}"];
        for mark in hidden {
            for name in [format!("Edith{mark}"), format!("Ed{mark}ith"), mark.repeat(4)] {
                assert_eq!(name.parse::<Name>(), Err(NotAName), "{name:?}");
            }
        }
        for name in ["\u{200C}\u{200C}", "--", ".", "E", " \t ", ""] {
            assert_eq!(name.parse::<Name>(), Err(NotAName), "{name:?}");
        }
    }
}
