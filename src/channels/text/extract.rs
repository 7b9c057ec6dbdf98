//! Reads a text back: line by line, without the additions of the channel in braces.

use super::channel::END;
use crate::channels::Whereabouts;
use crate::channels::extract::{Extract, ExtractPart, FilesBySuffix, FindBy};
use crate::document::direction::is_mark;
use crate::lang::Lang;

pub(super) fn extract(files: &FilesBySuffix) -> Result<Extract, String> {
    let text = files.get(END).ok_or("there is no text")?;
    let text = std::str::from_utf8(text).map_err(|error| error.to_string())?;
    let parts = (1..).zip(text.lines()).flat_map(|(number, line)| runs(line, number));
    Ok(Extract { parts: parts.collect(), finding: FindBy::Order, pages: None, millis: None })
}

/// The runs of a line, each in one language: words that the author wrote, and marks and labels around them.
fn runs(line: &str, number: usize) -> Vec<ExtractPart> {
    let mut parts = Vec::new();
    read(line, |text, lang| {
        if !text.trim().is_empty() {
            let (text, lang) = (text.to_owned(), lang.map(str::to_owned));
            parts.push(ExtractPart { anchor: None, text, lang, place: Whereabouts::Line(number) });
        }
    });
    parts
}

/// Returns the number of marks in a line; `None` if one of them is not opened and closed.
#[must_use]
pub fn marks(line: &str) -> Option<usize> {
    read(line, |_, _| {})
}

/// Reads a line: each run of the author's words with the language of its mark. Returns the number of marks, or `None` if
/// one of them is not opened and closed.
fn read(line: &str, mut run_ends: impl FnMut(&str, Option<&str>)) -> Option<usize> {
    let unmarked: String = line.chars().filter(|c| !is_mark(*c)).collect();
    let (mut langs, mut run, mut count, mut is_whole) = (Vec::<&str>::new(), String::new(), 0, true);
    let mut rest = unmarked.as_str();
    while let Some(c) = rest.chars().next() {
        rest = &rest[c.len_utf8()..];
        match c {
            // Two braces beside each other are one of the author's.
            '{' | '}' if rest.starts_with(c) => {
                run.push(c);
                rest = &rest[1..];
            }
            '{' => {
                count += 1;
                match rest.split_once(": ").filter(|(tag, _)| !tag.contains(' ') && tag.parse::<Lang>().is_ok()) {
                    Some((tag, inner)) => {
                        run_ends(&std::mem::take(&mut run), langs.last().copied());
                        langs.push(tag);
                        rest = inner;
                    }
                    None => {
                        let end = end_of_mark(rest);
                        is_whole &= end.is_some();
                        rest = end.map_or("", |end| &rest[end..]);
                    }
                }
            }
            '}' => {
                run_ends(&std::mem::take(&mut run), langs.last().copied());
                is_whole &= langs.pop().is_some();
            }
            other => run.push(other),
        }
    }
    run_ends(&run, langs.last().copied());
    (is_whole && langs.is_empty()).then_some(count)
}

/// The place behind the brace that closes a mark.
fn end_of_mark(text: &str) -> Option<usize> {
    let mut braces = text.match_indices('}').map(|(at, _)| at).peekable();
    while let Some(at) = braces.next() {
        match braces.peek() {
            Some(next) if *next == at + 1 => drop(braces.next()),
            _ => return Some(at + 1),
        }
    }
    None
}
