//! Addresses outside the library as links may carry them.

/// An address on the web as it may stand in a link: `http:` or `https:`, and nothing else.
pub(crate) fn web(address: &str) -> Option<String> {
    let (scheme, rest) = address.split_once("://")?;
    let known = scheme.eq_ignore_ascii_case("http") || scheme.eq_ignore_ascii_case("https");
    if !known || rest.is_empty() {
        return None;
    }
    Some(address.chars().flat_map(escaped).collect())
}

/// Escapes a character that browsers mend in silence and checkers refuse.
fn escaped(character: char) -> Vec<char> {
    match character {
        ' ' | '"' | '<' | '>' | '\\' | '^' | '`' | '{' | '|' | '}' | '[' | ']' | '\u{0}'..='\u{1F}' | '\u{7F}' => {
            format!("%{:02X}", u32::from(character)).chars().collect()
        }
        other => vec![other],
    }
}

/// The number of a `tel:` address: digits and a leading plus; `None` where no digit is left.
pub(super) fn phone(number: &str) -> Option<String> {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let plus = if number.trim_start().starts_with('+') { "+" } else { "" };
    (!digits.is_empty()).then(|| format!("tel:{plus}{digits}"))
}

/// The address of a `mailto:` link; `None` where the text is no plain address.
pub(super) fn email(address: &str) -> Option<String> {
    let (name, host) = address.split_once('@')?;
    let plain = |part: &str| {
        !part.is_empty() && part.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | '+'))
    };
    (plain(name) && plain(host)).then(|| format!("mailto:{address}"))
}
