//! Marks of other systems that mean nothing here: readers would see them as signs.

use super::inlines::Spans;
use crate::finding::Finding;

/// The longest mark that a finding shows whole.
const SHOWN: usize = 60;

impl Spans<'_, '_> {
    /// Finds marks of templates, and marks of other systems that stand in the text as signs.
    pub(super) fn others(&self, text: &str) {
        for (open, close) in [("{{", "}}"), ("{%", "%}")] {
            if let Some(mark) = between(text, open, close) {
                let message = format!("`{mark}` is a mark of a template: readers would see it as it stands");
                self.find(
                    Finding::error("template-mark", self.file, self.place, message)
                        .help("write what the template would put there, or take the mark out"),
                );
            }
        }
        // Obsidian, MDX and CriticMarkup: the author did not mean these words for readers.
        for (open, close) in [("%%", "%%"), ("{/*", "*/}"), ("{>>", "<<}"), ("{--", "--}"), ("{++", "++}")] {
            if let Some(mark) = set_apart(text, open, close) {
                let message = format!("`{mark}` is a comment or a change of another system: readers would see it");
                self.find(
                    Finding::error("template-mark", self.file, self.place, message)
                        .help("put it between `<!--` and `-->`, or write what readers are to see"),
                );
            }
        }
        if text.contains("~~") {
            let message = "marks that strike words out stand in the text as signs: readers take the words as valid";
            self.find(
                Finding::warning("emphasis-open", self.file, self.place, message)
                    .help("write ~~words~~ without spaces inside the marks, or a backslash before each sign"),
            );
        }
        let attributes = between(text, "{:", "}").filter(|mark| mark.len() > 3);
        let contents = ["[toc]", "[[_toc_]]"].iter().any(|mark| text.trim().eq_ignore_ascii_case(mark));
        let found = match (attributes, between(text, "^[", "]")) {
            (Some(mark), _) => Some((mark, "take it out; content/README.md shows the marks that there are")),
            (_, Some(mark)) => Some((mark, "write word[^1] here, and a line `[^1]: The note.` below")),
            _ if contents => Some((text.trim(), "take it out: every form has its own contents")),
            _ => foreign_line(text.trim()),
        };
        if let Some((mark, help)) = found {
            self.other_system(&format!("`{mark}` is a mark of another system, and is shown as signs"), help);
        }
    }

    /// The words of a link as wikis write it, `[[page|words]]`, and its length.
    pub(super) fn wiki_link(&self, text: &str) -> Option<(String, usize)> {
        let begun = text.strip_prefix("[[")?;
        // The first sign that no such link holds must be its end: a text of brackets is read once and not from each.
        let (inside, end) = begun.split_at(begun.find(['[', ']', '\n'])?);
        let after = end.strip_prefix("]]")?;
        if !inside.chars().any(char::is_alphanumeric)
            || after.starts_with(['(', '{', '[', ']'])
            || inside.eq_ignore_ascii_case("_toc_")
        {
            return None;
        }
        let words = inside.rsplit('|').next().unwrap_or(inside).trim_matches([' ', '#']);
        self.other_system(
            &format!("`[[{inside}]]` is a link of a wiki: its words are shown, and lead nowhere"),
            "write it as [words](collection/piece), or as [words](#section)",
        );
        Some((words.to_owned(), inside.len() + 4))
    }

    pub(super) fn other_system(&self, message: &str, help: &str) {
        self.find(Finding::warning("other-system", self.file, self.place, message).help(help));
    }
}

/// A line of another system at the beginning of a text, and the next step.
fn foreign_line(text: &str) -> Option<(&str, &'static str)> {
    if let Some(border) = between(text, "+--", "--+").filter(|_| text.starts_with("+--")) {
        return Some((border, "write the table with bars: | A | B |, and a line |---|---| below the first"));
    }
    if let Some(mark) = between(text, ".. ", "::").filter(|mark| text.starts_with(mark)) {
        return Some((mark, "write the block as content/README.md shows it: ::: warning"));
    }
    let mark = between(text, "*[", "]:").filter(|mark| text.starts_with(mark))?;
    Some((mark, "write [HTML]{abbr=\"what it stands for\"} at the word's first use"))
}

/// The first mark between two signs that holds words and does not begin at once behind a letter or a digit.
fn set_apart<'t>(text: &'t str, open: &str, close: &str) -> Option<&'t str> {
    let apart = |at: &usize| !text[..*at].ends_with(char::is_alphanumeric);
    let begin = text.match_indices(open).map(|(at, _)| at).find(apart)?;
    let ended = text[begin + open.len()..].contains(close);
    let mark = if ended { between(&text[begin..], open, close) } else { None };
    mark.filter(|mark| mark.chars().any(char::is_alphanumeric))
}

/// The first mark between two signs, shortened; the text after the first sign where the second is missing.
fn between<'t>(text: &'t str, open: &str, close: &str) -> Option<&'t str> {
    let begin = text.find(open)?;
    let rest = &text[begin..];
    let end = rest[open.len()..].find(close).map(|end| open.len() + end + close.len());
    // Template marks may be cut by other marks; the others are whole.
    let end = end.or_else(|| open.starts_with(['{']).then_some(rest.len()).filter(|_| open != "{:"))?;
    let end = if rest[..end].chars().count() > SHOWN {
        rest.char_indices().nth(SHOWN).map_or(end, |(at, _)| at)
    } else {
        end
    };
    Some(rest[..end].trim())
}
