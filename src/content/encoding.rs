//! The bytes of a file as text: UTF-8, and in a lenient reading what older editors save.

use super::Manner;
use crate::document::SourceLocation;
use crate::finding::Finding;

/// Returns the text of a file, or `None` and a finding that names the line of the first byte that is not UTF-8.
pub(super) fn text(bytes: Vec<u8>, path: &str, manner: Manner, findings: &mut Vec<Finding>) -> Option<String> {
    let utf16 = utf16(&bytes);
    let bytes = match (String::from_utf8(bytes), &utf16) {
        (Ok(text), None) => return Some(text),
        (Ok(text), Some(_)) => text.into_bytes(),
        (Err(error), _) => error.into_bytes(),
    };
    let at = std::str::from_utf8(&bytes).map_or_else(|error| error.valid_up_to(), |_| 0);
    let line = bytes[..at].iter().filter(|byte| **byte == b'\n').count() + 1;
    let (found, guess) = match utf16 {
        Some(text) => ("the file is in UTF-16".to_owned(), text.map(|text| (text, "UTF-16"))),
        None => {
            let found = format!("the byte 0x{:02X} in line {line} is not UTF-8", bytes.get(at).copied().unwrap_or(0));
            (found, windows_1252(&bytes).map(|text| (text, "Windows-1252")))
        }
    };
    let place = SourceLocation { line, column: 1 };
    let (message, text) = match guess {
        Some((text, name)) if manner == Manner::Lenient => (format!("{found}: the file is read as {name}"), Some(text)),
        Some((_, "Windows-1252")) => (format!("{found}: the file may be in Windows-1252"), None),
        _ => (found, None),
    };
    let new = if text.is_some() { Finding::warning } else { Finding::error };
    findings.push(
        new("file-unreadable", path, place, message).help("save it as UTF-8, and see that every letter is right"),
    );
    text
}

/// Returns the text of a file whose first two bytes mark it as UTF-16; `Some(None)` if it is not valid.
fn utf16(bytes: &[u8]) -> Option<Option<String>> {
    let unit = match bytes.get(..2)? {
        [0xff, 0xfe] => u16::from_le_bytes,
        [0xfe, 0xff] => u16::from_be_bytes,
        _ => return None,
    };
    if bytes.len() % 2 == 1 {
        return Some(None);
    }
    let units: Vec<u16> = bytes[2..].chunks_exact(2).map(|pair| unit([pair[0], pair[1]])).collect();
    Some(String::from_utf16(&units).ok())
}

/// Decodes Windows-1252. Returns `None` for bytes that it does not define, and if so many letters are outside ASCII
/// that the text is in another script.
fn windows_1252(bytes: &[u8]) -> Option<String> {
    /// The signs for the bytes from 0x80 to 0x9F; a full stop for none.
    const SIGNS: &str = "€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ";
    let sign = |byte: u8| match byte {
        0 => None,
        0x80..=0x9f => SIGNS.chars().nth(usize::from(byte - 0x80)).filter(|sign| *sign != '.'),
        byte => Some(char::from(byte)),
    };
    let text: String = bytes.iter().map(|byte| sign(*byte)).collect::<Option<_>>()?;
    let letters = text.chars().filter(|c| c.is_alphabetic());
    let (all, other) = letters.fold((0, 0), |(all, other), c| (all + 1, other + usize::from(!c.is_ascii())));
    (other * 4 <= all).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8], manner: Manner) -> (Option<String>, Vec<String>) {
        let mut findings = Vec::new();
        let text = text(bytes.to_vec(), "x.md", manner, &mut findings);
        (text, findings.iter().map(|finding| format!("{}: {}", finding.line, finding.message)).collect())
    }

    #[test]
    fn old_code_pages_are_named_with_the_line_and_read_leniently() {
        let old = b"One\nLibert\xe9 \x96 \x80 5\n";
        let found = "2: the byte 0xE9 in line 2 is not UTF-8: the file";
        assert_eq!(read(old, Manner::Strict), (None, vec![format!("{found} may be in Windows-1252")]));
        let text = Some("One\nLiberté – € 5\n".to_owned());
        assert_eq!(read(old, Manner::Lenient), (text, vec![format!("{found} is read as Windows-1252")]));
        assert_eq!(read("Liberté".as_bytes(), Manner::Strict), (Some("Liberté".to_owned()), vec![]));
    }

    #[test]
    fn text_in_another_script_is_not_guessed() {
        let russian = [0xcf, 0xf0, 0xe0, 0xe2, 0xe0, 0x20, 0x31];
        assert_eq!(read(&russian, Manner::Lenient).0, None);
        assert_eq!(read(b"a\xe9\0", Manner::Lenient).0, None);
        let utf16: Vec<u8> = [0xfeff].into_iter().chain("é 1".encode_utf16()).flat_map(u16::to_le_bytes).collect();
        assert_eq!(read(&utf16, Manner::Lenient).0.as_deref(), Some("é 1"));
        assert_eq!(read(&utf16, Manner::Strict), (None, vec!["1: the file is in UTF-16".to_owned()]));
    }
}
