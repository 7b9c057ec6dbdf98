//! Imprint of the provider that hands a booklet out: lines of plain text typed into a form.

use serde::{Deserialize, Serialize};

/// Name, address, phone and opening hours of a provider; each may be missing.
///
/// Invariant: a line that is there has 1 to [`Imprint::MAX_LETTERS`] characters, stands on one line,
/// and holds neither control characters nor marks that turn the direction of the text around it.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "UncheckedImprint")]
pub struct Imprint {
    name: Option<String>,
    address: Option<String>,
    phone: Option<String>,
    hours: Option<String>,
}

/// The lines of an imprint.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ImprintLine {
    /// Name of the provider.
    Name,
    /// Address of the provider.
    Address,
    /// Phone number.
    Phone,
    /// Opening hours.
    Hours,
}

/// Why a line cannot be printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ImprintError {
    /// The line has too many characters.
    #[error("the {line:?} of the imprint has {letters} characters, and 200 are the most")]
    TooLong {
        /// The line that is meant.
        line: ImprintLine,
        /// Number of characters in the line.
        letters: usize,
    },
    /// A character that is not text: a control character, or one that turns directions around.
    #[error("the {line:?} of the imprint holds U+{:04X}, which is not text", u32::from(*character))]
    NotText {
        /// The line that is meant.
        line: ImprintLine,
        /// The character.
        character: char,
    },
}

impl Imprint {
    /// The most characters of a line.
    pub const MAX_LETTERS: usize = 200;

    /// Makes an imprint of four fields of a form. White space around and between words becomes one
    /// space, ends of lines too; an empty field is a line that is missing.
    ///
    /// # Errors
    /// When a field is too long or holds what is not text.
    pub fn new(name: &str, address: &str, phone: &str, hours: &str) -> Result<Self, ImprintError> {
        Ok(Self {
            name: line(ImprintLine::Name, name)?,
            address: line(ImprintLine::Address, address)?,
            phone: line(ImprintLine::Phone, phone)?,
            hours: line(ImprintLine::Hours, hours)?,
        })
    }

    /// Returns `true` if all lines are missing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.lines().next().is_none()
    }

    /// The lines that are there, in the order in which they are printed.
    pub fn lines(&self) -> impl Iterator<Item = (ImprintLine, &str)> {
        let lines = [
            (ImprintLine::Name, &self.name),
            (ImprintLine::Address, &self.address),
            (ImprintLine::Phone, &self.phone),
            (ImprintLine::Hours, &self.hours),
        ];
        lines.into_iter().filter_map(|(line, text)| text.as_deref().map(|text| (line, text)))
    }
}

fn line(line: ImprintLine, text: &str) -> Result<Option<String>, ImprintError> {
    // Counted before anything else is done with it: a form may send megabytes.
    let letters = text.chars().count();
    if letters > 2 * Imprint::MAX_LETTERS {
        return Err(ImprintError::TooLong { line, letters });
    }
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if let Some(character) = text.chars().find(|c| is_no_text(*c)) {
        return Err(ImprintError::NotText { line, character });
    }
    match text.chars().count() {
        0 => Ok(None),
        letters if letters > Imprint::MAX_LETTERS => Err(ImprintError::TooLong { line, letters }),
        _ => Ok(Some(text)),
    }
}

/// Control characters, those that turn the direction of others, and code points that are no
/// characters. The joiners U+200C and U+200D and the marks U+200E, U+200F and U+061C belong to text.
fn is_no_text(c: char) -> bool {
    let code = u32::from(c);
    c.is_control()
        || matches!(c, '\u{200b}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffc}')
        || matches!(code, 0xe000..=0xf8ff | 0xfdd0..=0xfdef | 0xe0000..=0x10_ffff)
        || code & 0xfffe == 0xfffe
}

/// Serialized form of an imprint. It is checked again when it is read.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct UncheckedImprint {
    name: Option<String>,
    address: Option<String>,
    phone: Option<String>,
    hours: Option<String>,
}

impl TryFrom<UncheckedImprint> for Imprint {
    type Error = ImprintError;

    fn try_from(lines: UncheckedImprint) -> Result<Self, ImprintError> {
        let text = |line: Option<String>| line.unwrap_or_default();
        Self::new(&text(lines.name), &text(lines.address), &text(lines.phone), &text(lines.hours))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_become_lines_and_empty_ones_are_missing() {
        let imprint = Imprint::new("  Legal\tAid ", "1 Main Street\r\nTown", " ", "").unwrap();

        let lines: Vec<_> = imprint.lines().collect();

        assert_eq!(lines, [(ImprintLine::Name, "Legal Aid"), (ImprintLine::Address, "1 Main Street Town")]);
        assert!(Imprint::new("", "\n", " ", "").unwrap().is_empty());
    }

    #[test]
    fn what_is_not_text_is_refused_by_name() {
        for character in
            ['\0', '\u{7}', '\u{1b}', '\u{202e}', '\u{2066}', '\u{feff}', '\u{e000}', '\u{fffe}', '\u{10ffff}']
        {
            let wanted = Err(ImprintError::NotText { line: ImprintLine::Phone, character });
            assert_eq!(Imprint::new("", "", &format!("1{character}2"), ""), wanted, "{character:?}");
        }
        let wanted = Err(ImprintError::TooLong { line: ImprintLine::Name, letters: 10_000 });
        assert_eq!(Imprint::new(&"a".repeat(10_000), "", "", ""), wanted);
        assert!(Imprint::new(&"é".repeat(200), "می\u{200c}خواهم", "", "").is_ok());
        assert!(Imprint::new(&"é".repeat(201), "", "", "").is_err());
    }

    #[test]
    fn what_arrives_over_a_wire_is_looked_at_again() {
        let imprint = Imprint::new("A", "", "1", "").unwrap();
        let text = serde_json::to_string(&imprint).unwrap();

        assert_eq!(serde_json::from_str::<Imprint>(&text).unwrap(), imprint);
        assert!(serde_json::from_str::<Imprint>(&text.replace("\"A\"", "\"A\\u0000\"")).is_err());
    }
}
