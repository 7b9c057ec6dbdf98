//! Addresses of links that hold spaces, in which CommonMark sees no link: `[call](tel:+44 300 000 0001)`.

use std::collections::HashMap;

/// The schemes that begin such an address.
const SCHEMES: [&str; 4] = ["tel:", "mailto:", "http:", "https:"];

/// Longer addresses are left as they are, so that reading stays quick.
const MAX_CHARS: usize = 2000;

/// Brackets that may stand in each other in an address.
const MAX_BRACKETS: usize = 32;

/// The lines of a paragraph whose addresses with spaces are put between `<` and `>`.
pub(super) fn whole(lines: &[&str]) -> Vec<String> {
    let text = lines.join("\n");
    let code = code(&text);
    let first = text.find('[').unwrap_or(text.len());
    let mut out = String::with_capacity(text.len());
    let mut begin = 0;
    for (at, _) in text.match_indices("](") {
        let open = at + 2;
        let escaped = text[..at].ends_with('\\');
        let before = code.partition_point(|code| code.start <= at);
        let in_code = code[..before].last().is_some_and(|code| code.contains(&at));
        if at < begin || escaped || in_code || at < first {
            continue;
        }
        let Some(length) = length_of(&text[open..]) else { continue };
        let inside = &text[open..open + length];
        let picture = || text[..at].rfind('[').is_some_and(|begin| text[..begin].ends_with('!'));
        let captioned = || caption(inside).filter(|_| picture());
        let Some((address, title)) = mended(inside).or_else(captioned) else { continue };
        out.push_str(&text[begin..open]);
        let space = if title.starts_with('"') { " " } else { "" };
        out.push_str(&format!("<{address}>{space}{title}"));
        begin = open + length;
    }
    out.push_str(&text[begin..]);
    out.split('\n').map(str::to_owned).collect()
}

/// Returns the length of a bracketed address on its line.
fn length_of(text: &str) -> Option<usize> {
    let mut depth = 0;
    for (at, c) in text.char_indices().take(MAX_CHARS) {
        match c {
            '\n' => return None,
            // CommonMark reads no address with more brackets in each other.
            '(' if depth == MAX_BRACKETS => return None,
            '(' => depth += 1,
            ')' if depth == 0 => return Some(at),
            ')' => depth -= 1,
            _ => {}
        }
    }
    None
}

/// An empty address and the caption of a picture that stands in its place: `![the form]("Page one")`.
fn caption(inside: &str) -> Option<(String, &str)> {
    let words = inside.strip_prefix('"')?.strip_suffix('"')?;
    let is_caption = words.contains(char::is_whitespace) && !words.contains(['"', '\\']);
    is_caption.then(|| (String::new(), inside))
}

/// An address that holds spaces, and the title behind it; `None` for any other.
fn mended(inside: &str) -> Option<(String, &str)> {
    let inside = inside.trim();
    let title = title_of(inside);
    let (address, title) = (inside[..title].trim(), &inside[title..]);
    // `<!--` would begin a comment.
    if !address.contains(char::is_whitespace) || address.contains(['<', '>', '"']) || address.starts_with('!') {
        return None;
    }
    let begins = |scheme: &&str| address.get(..scheme.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(scheme));
    match SCHEMES.iter().find(|scheme| begins(scheme)) {
        Some(scheme) if scheme.starts_with("http") => {
            Some((address.split_whitespace().collect::<Vec<_>>().join("%20"), title))
        }
        Some(_) => Some((address.to_owned(), title)),
        None => is_file(address).then(|| (address.to_owned(), title)),
    }
}

/// The byte at which the title behind an address begins, with the space before it. Brackets behind the address of a
/// phone belong to its number.
fn title_of(inside: &str) -> usize {
    let web = inside.get(..4).is_some_and(|begin| begin.eq_ignore_ascii_case("http"));
    let marks = [('"', " \"", true), ('\'', " '", true), (')', " (", web)];
    let found = marks.iter().find_map(
        |(end, begin, holds)| {
            if *holds && inside.ends_with(*end) { inside.find(begin) } else { None }
        },
    );
    found.unwrap_or(inside.len())
}

/// Returns `true` if an address looks like the path of a file or a section, and not like words.
fn is_file(address: &str) -> bool {
    let end = address.rsplit_once('.').map_or("", |(_, end)| end);
    let named = (2..=5).contains(&end.len()) && end.chars().all(|c| c.is_ascii_alphanumeric());
    let path = address.starts_with(['/', '#']) || address.starts_with("./") || address.starts_with("../");
    // Words between brackets are the marks of another link or span.
    (path || named && end.contains(|c: char| c.is_ascii_alphabetic())) && !address.contains(['[', ']'])
}

/// The parts of a text that stand between backquotes.
fn code(text: &str) -> Vec<std::ops::Range<usize>> {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    let mut at = 0;
    while let Some(found) = text[at..].find('`') {
        let begin = at + found;
        let length = text[begin..].len() - text[begin..].trim_start_matches('`').len();
        let escaped = text[..begin].ends_with('\\');
        runs.push(if escaped && length > 1 {
            (begin + 1, length - 1)
        } else {
            (begin, if escaped { 0 } else { length })
        });
        at = begin + length;
    }
    // The next run of each length, from the end: most runs have no partner, and none is looked for from each.
    let mut last: HashMap<usize, usize> = HashMap::new();
    let mut partners = vec![None; runs.len()];
    for (index, (_, length)) in runs.iter().enumerate().rev().filter(|(_, (_, length))| *length > 0) {
        partners[index] = last.insert(*length, index);
    }
    let mut code = Vec::new();
    let mut next = 0;
    while let Some((begin, length)) = runs.get(next).copied() {
        match partners[next] {
            Some(end) => {
                code.push(begin..runs[end].0 + length);
                next = end + 1;
            }
            None => next += 1,
        }
    }
    code
}

#[cfg(test)]
mod tests {
    use super::whole;

    #[test]
    fn addresses_with_spaces_are_made_whole_outside_of_code_and_below_a_depth() {
        let brackets = |count: usize| "(".repeat(count) + &")".repeat(count);
        let deep = format!("[a](tel:+44 1{})", brackets(33));
        let cases = [
            ("`[a](tel:+44 1)` [b](tel:+44 2)", "`[a](tel:+44 1)` [b](<tel:+44 2>)"),
            ("`` ` [a](tel:+44 1) `` ` [b](tel:+44 2)", "`` ` [a](tel:+44 1) `` ` [b](<tel:+44 2>)"),
            ("](tel:+44 1) [b](tel:+44 2)", "](tel:+44 1) [b](<tel:+44 2>)"),
            (&deep, &deep),
            ("[a](https://a.example 'For adults')", "[a](https://a.example 'For adults')"),
            ("[a](https://a.example (For adults))", "[a](https://a.example (For adults))"),
            ("[a](https://a.example/x y 'For adults')", "[a](<https://a.example/x%20y> 'For adults')"),
            ("[a](tel:+44 (0)20 1 'Day')", "[a](<tel:+44 (0)20 1> 'Day')"),
            ("[a](tel:+44 300 (1))", "[a](<tel:+44 300 (1)>)"),
        ];
        for (given, wanted) in cases {
            assert_eq!(whole(&[given]), [wanted]);
        }
        let shallow = format!("[a](tel:+44 1{})", brackets(32));
        assert_eq!(whole(&[&shallow]), [format!("[a](<tel:+44 1{}>)", brackets(32))]);
    }
}
