//! Short forms of other dialects of Markdown in a run of text: `:smile:` for a sign, `x^2^` for a raised figure.

use std::borrow::Cow;

use super::inlines::Spans;

/// The longest name of a sign, in bytes.
const MAX_NAME: usize = 40;

/// The most characters that are raised.
const MAX_RAISED: usize = 8;

/// Figures and the signs that are these figures raised, in the same order.
pub(super) const RAISED: [&str; 2] = ["0123456789+-()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾ⁿ"];

/// A short form at the beginning of a text.
struct ShortForm<'t> {
    written: &'t str,
    /// The form as readers see it; `None` for a name that no sign has.
    shown: Option<String>,
}

impl Spans<'_, '_> {
    /// A run of text with its short forms as readers see them. Names that no sign has are found.
    pub(super) fn in_full<'t>(&self, text: &'t str) -> Cow<'t, str> {
        let (text, unknown) = in_full(text);
        for name in unknown {
            let message = format!("`{name}` is the name of no sign, and is shown as it is written");
            self.other_system(&message, "write the sign itself, or what it says in words");
        }
        text
    }
}

/// A text with its short forms as readers see them, and the names that no sign has.
fn in_full(text: &str) -> (Cow<'_, str>, Vec<&str>) {
    replaced(text, short_form)
}

/// A text with signs in the place of their names.
pub(super) fn without_names(text: &str) -> Cow<'_, str> {
    replaced(text, named).0
}

/// A text in which the short forms of a kind are shown in full, and those that stand for nothing.
fn replaced(text: &str, form: fn(Option<char>, &str) -> Option<ShortForm<'_>>) -> (Cow<'_, str>, Vec<&str>) {
    let (mut out, mut unknown) = (String::new(), Vec::new());
    let (mut begin, mut at) = (0, 0);
    while let Some(found) = text[at..].find([':', '^']) {
        let here = at + found;
        let before = text[begin..here].chars().next_back();
        let form = form(before, &text[here..]);
        at = here + form.as_ref().map_or(1, |form| form.written.len());
        match form {
            Some(ShortForm { shown: Some(shown), .. }) => {
                out.push_str(&text[begin..here]);
                out.push_str(&shown);
                begin = at;
            }
            Some(ShortForm { written, shown: None }) => unknown.push(written),
            None => {}
        }
    }
    if begin == 0 {
        return (Cow::Borrowed(text), unknown);
    }
    out.push_str(&text[begin..]);
    (Cow::Owned(out), unknown)
}

/// Returns `true` if characters begin with a short form that readers would see as something else.
pub(super) fn begins(before: Option<char>, chars: &[char]) -> bool {
    let rest: String = chars.iter().take(MAX_NAME + 3).collect();
    short_form(before, &rest).is_some_and(|form| form.shown.is_some())
}

fn short_form(before: Option<char>, rest: &str) -> Option<ShortForm<'_>> {
    if rest.starts_with(':') { named(before, rest) } else { raised(before, rest) }
}

/// `:smile:`, not inside a word, a time or an address.
fn named(before: Option<char>, rest: &str) -> Option<ShortForm<'_>> {
    let inside = rest.strip_prefix(':')?;
    let end = inside.bytes().take(MAX_NAME + 1).position(|byte| byte == b':')?;
    let (name, after) = (&inside[..end], inside[end + 1..].chars().next());
    let part = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || matches!(c, ':' | '/' | '@' | '=' | '&'));
    let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '_' | '+' | '-');
    if part(before) || part(after.filter(|c| *c != ':')) || name.len() < 2 || !name.chars().all(fits) {
        return None;
    }
    let shown = emojis::get_by_shortcode(name).map(|sign| sign.as_str().to_owned());
    let word = name.len() > 2 && name.starts_with(|c: char| c.is_ascii_lowercase());
    (shown.is_some() || word).then(|| ShortForm { written: &rest[..end + 2], shown })
}

/// `x^2^`, and letters that end a figure or a capital: `1^er^`, `M^me^`.
fn raised(before: Option<char>, rest: &str) -> Option<ShortForm<'_>> {
    let before = before.filter(|c| c.is_alphanumeric() || *c == ')')?;
    let inside = rest.strip_prefix('^')?;
    let end = inside.bytes().take(MAX_RAISED + 1).position(|byte| byte == b'^').filter(|end| *end > 0)?;
    let text = &inside[..end];
    let sign = |c: char| RAISED[0].chars().position(|known| known == c).and_then(|at| RAISED[1].chars().nth(at));
    let letters = text.chars().all(|c| c.is_ascii_lowercase()) && (before.is_numeric() || before.is_uppercase());
    let shown = if letters && text != "n" { Some(text.to_owned()) } else { text.chars().map(sign).collect() };
    shown.map(|shown| ShortForm { written: &rest[..end + 2], shown: Some(shown) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_forms_are_shown_as_what_they_mean_and_others_stay() {
        for (written, expected) in [
            ("Hello :smile: and :+1:", "Hello 😄 and 👍"),
            ("(:warning:)", "(⚠️)"),
            (":white_check_mark::smile:", "✅😄"),
            ("at 10:30:45", "at 10:30:45"),
            ("ratio 9:100:5", "ratio 9:100:5"),
            ("https://a.example/:id:/b", "https://a.example/:id:/b"),
            ("Note:it: yes", "Note:it: yes"),
            ("5 m^2^ and x^2^", "5 m² and x²"),
            ("10^-3^", "10⁻³"),
            ("1^er^ juin, M^me^ X, XX^e^", "1er juin, Mme X, XXe"),
            ("x^n^", "xⁿ"),
            ("2^10 and 3^5", "2^10 and 3^5"),
            ("a ^1^ b^ ^", "a ^1^ b^ ^"),
            ("a^bc^", "a^bc^"),
        ] {
            assert_eq!(in_full(written).0, expected, "{written}");
        }
    }

    #[test]
    fn a_name_that_no_sign_has_is_told() {
        let (text, unknown) = in_full("So :thumbsupp: or :smile: or :a_b:, 9:30:");
        assert_eq!((text.as_ref(), unknown), ("So :thumbsupp: or 😄 or :a_b:, 9:30:", vec![":thumbsupp:", ":a_b:"]));
    }
}
