//! HTML comments: notes between authors, which no channel ever publishes.

use std::ops::Range;

/// Text without comments. Lines keep their numbers.
pub(super) struct Uncommented {
    /// The text.
    pub(super) text: String,
    /// The line, from 0, on which a comment begins that nothing ends; all text after it is hidden.
    pub(super) open: Option<usize>,
    /// The words of the comments that were taken out, by line from 0.
    pub(super) hidden: Vec<Range<usize>>,
}

/// Takes comments out of `text`. Lines for which `is_code` holds are shown letter by letter, and so is what
/// stands between backquotes: no comment begins there.
pub(super) fn uncommented(text: &str, is_code: &dyn Fn(usize) -> bool) -> Uncommented {
    let mut out = String::with_capacity(text.len());
    let (mut line, mut rest) = (0, text);
    let mut found = Uncommented { text: String::new(), open: None, hidden: Vec::new() };
    while let Some(c) = rest.chars().next() {
        let length = match c {
            _ if is_code(line) => rest.find('\n').map_or(rest.len(), |end| end + 1),
            '\\' => 1 + rest[1..].chars().next().map_or(0, char::len_utf8),
            '`' => code_span(rest),
            '<' if rest.starts_with("<!--") => {
                let begin = line;
                let length = comment(rest);
                let whole = &rest[..length.unwrap_or(rest.len())];
                let ends = whole.matches('\n').count();
                out.extend(std::iter::repeat_n('\n', ends));
                line += ends;
                found.hidden.push(begin..line + 1);
                rest = &rest[whole.len()..];
                if length.is_none() {
                    found.open = Some(begin);
                }
                continue;
            }
            c => c.len_utf8(),
        };
        line += rest[..length].matches('\n').count();
        out.push_str(&rest[..length]);
        rest = &rest[length..];
    }
    found.text = if found.hidden.is_empty() { out } else { trimmed(&out, &found.hidden) };
    found
}

/// Lines that comments stood on, without the white space that they left at their ends.
fn trimmed(text: &str, hidden: &[Range<usize>]) -> String {
    let touched = |index: usize| hidden.iter().any(|lines| lines.contains(&index));
    let lines = text.split('\n').enumerate();
    let lines: Vec<&str> = lines.map(|(index, line)| if touched(index) { line.trim_end() } else { line }).collect();
    lines.join("\n")
}

/// The length of the comment at the beginning of `text`; `None` where nothing ends it.
fn comment(text: &str) -> Option<usize> {
    let inside = &text[4..];
    if inside.starts_with('>') {
        return Some(5);
    }
    if inside.starts_with("->") {
        return Some(6);
    }
    inside.find("-->").map(|end| 4 + end + 3)
}

/// The length of the code span at the beginning of `text`, or of its backquotes alone where it is none.
pub(super) fn code_span(text: &str) -> usize {
    let run = |text: &str| text.bytes().take_while(|byte| *byte == b'`').count();
    let opening = run(text);
    let mut at = opening;
    while let Some(next) = text[at..].find('`') {
        // The end of its paragraph ends a span; it is looked for no further than the next backquote.
        if text[at..at + next].contains("\n\n") {
            break;
        }
        let length = run(&text[at + next..]);
        if length == opening {
            return at + next + length;
        }
        at += next + length;
    }
    opening
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn becomes(text: &str, wanted: &str) {
        assert_eq!(uncommented(text, &|_| false).text, wanted);
    }

    #[test]
    fn comments_go_and_lines_stay() {
        becomes("a <!-- b --> c", "a  c");
        becomes("a <!-- b\n\nc --> d\ne", "a\n\n d\ne");
        becomes("a <!--> b <!---> c", "a  b  c");
        becomes("- a\n  <!-- b -->\n- c", "- a\n\n- c");
        becomes("`<!-- shown -->` and \\<!-- shown -->", "`<!-- shown -->` and \\<!-- shown -->");
        becomes("a ` b <!-- c -->\n\n`", "a ` b\n\n`");
    }

    #[test]
    fn a_comment_that_nothing_ends_hides_the_rest() {
        let found = uncommented("a\nb <!-- c\nd", &|_| false);

        assert_eq!((found.text.as_str(), found.open), ("a\nb\n", Some(1)));
    }
}
