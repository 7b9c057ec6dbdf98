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
    let mut langs: Vec<Option<&str>> = vec![None];
    let mut run = String::new();
    let unmarked: String = line.chars().filter(|c| !is_mark(*c)).collect();
    let mut rest = unmarked.as_str();
    let mut end = |run: &mut String, lang: Option<&str>| {
        let text = std::mem::take(run);
        if !text.trim().is_empty() {
            let lang = lang.map(str::to_owned);
            parts.push(ExtractPart { anchor: None, text, lang, place: Whereabouts::Line(number) });
        }
    };
    while let Some(c) = rest.chars().next() {
        rest = &rest[c.len_utf8()..];
        match c {
            '{' | '}' if rest.starts_with(c) => {
                run.push(c);
                rest = &rest[1..];
            }
            '{' => match rest.split_once(": ").filter(|(tag, _)| tag.parse::<Lang>().is_ok() && !tag.contains(' ')) {
                Some((tag, inner)) => {
                    end(&mut run, langs.last().copied().flatten());
                    langs.push(Some(tag));
                    rest = inner;
                }
                None => rest = rest.split_once('}').map_or("", |(_, after)| after),
            },
            '}' => {
                end(&mut run, langs.last().copied().flatten());
                langs.pop();
            }
            other => run.push(other),
        }
    }
    end(&mut run, langs.last().copied().flatten());
    parts
}
