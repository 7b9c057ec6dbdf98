//! Marks of other systems that have a clear meaning here: admonitions of MkDocs, callouts of Obsidian, notes that
//! stand in the line.

use comrak::nodes::{Node, NodeValue};

use super::{SourceText, unprefixed};
use crate::content::comments::code_span;

/// Lines of a text and the number of each in the file.
type NumberedLines = Vec<(usize, String)>;

/// The meaning of an alert of another system.
pub(super) enum Alert {
    /// A note, by its name on GitHub.
    Note(&'static str),
    Quote,
}

/// The meaning of an alert's name in other systems; `None` for one that nobody knows.
pub(super) fn alert(name: &str) -> Option<Alert> {
    Some(match name.to_lowercase().as_str() {
        "note" | "info" | "information" | "abstract" | "summary" | "tldr" | "tip" | "hint" | "success" | "check"
        | "question" | "help" | "faq" | "seealso" => Alert::Note("NOTE"),
        "important" => Alert::Note("IMPORTANT"),
        "warning" | "attention" | "failure" | "fail" | "missing" | "bug" => Alert::Note("WARNING"),
        "caution" | "danger" | "error" => Alert::Note("CAUTION"),
        "quote" | "cite" => Alert::Quote,
        _ => return None,
    })
}

/// The title of an alert under a name that nobody knows: the name is one of its words.
pub(super) fn named_title(name: &str, title: &str) -> String {
    let again = title.split(|c: char| !c.is_alphanumeric() && c != '-').next();
    match again.filter(|word| !word.is_empty()) {
        None if title.is_empty() => name.to_owned(),
        Some(word) if word.to_lowercase() == name.to_lowercase() => title.to_owned(),
        _ => format!("{name}: {title}"),
    }
}

/// The name of our block for an alert's name.
fn block(name: &str) -> &'static str {
    match alert(name) {
        Some(Alert::Note("IMPORTANT" | "WARNING")) => "warning",
        Some(Alert::Note("CAUTION")) => "danger",
        Some(Alert::Quote) => "quote",
        Some(Alert::Note(_)) | None => "information",
    }
}

/// The first line of a block whose text is indented below it.
struct IndentedHead {
    indent: usize,
    opening: Opening,
}

enum Opening {
    /// `!!! note "Title"`, and `??? note` for one that folds.
    Admonition { block: &'static str, title: String },
    /// `=== "Title"`, one of several texts between which a reader chooses.
    Tab(String),
}

/// Puts blocks of colons into the place of admonitions, and titles into that of tabs. The text of each is indented
/// below its first line; without such text the line is a sentence.
pub(super) fn admonitions(lines: NumberedLines) -> NumberedLines {
    let marked = |line: &str| ["!!!", "???", "==="].iter().any(|mark| line.trim_start().starts_with(mark));
    if lines.iter().any(|(_, line)| marked(line)) { Nest { deepest: 8 }.read(&lines) } else { lines }
}

/// The number of admonitions that may still stand in each other.
struct Nest {
    deepest: usize,
}

impl Nest {
    fn read(&self, lines: &[(usize, String)]) -> NumberedLines {
        let mut out: NumberedLines = Vec::new();
        let mut at = 0;
        while let Some((number, line)) = lines.get(at) {
            let fence = fence_end(lines, at);
            let head = head(line).filter(|_| self.deepest > 0);
            if let Some(end) = fence {
                out.extend_from_slice(&lines[at..end]);
                at = end;
            } else if let Some((head, end)) =
                head.and_then(|head| body_end(lines, at + 1, head.indent).map(|end| (head, end)))
            {
                self.block(*number, &head, &lines[at + 1..end], &mut out);
                at = end;
            } else {
                out.push((*number, line.clone()));
                at += 1;
            }
        }
        out
    }

    fn block(&self, number: usize, head: &IndentedHead, body: &[(usize, String)], out: &mut NumberedLines) {
        let dedented: NumberedLines =
            body.iter().map(|(number, line)| (*number, without_indent(line, head.indent + 4).to_owned())).collect();
        let inner = Self { deepest: self.deepest - 1 }.read(&dedented);
        let before = " ".repeat(head.indent);
        if out.last().is_some_and(|(_, last)| !last.trim().is_empty()) {
            out.push((number, String::new()));
        }
        let colons = |line: &str| line.trim_start().bytes().take_while(|byte| *byte == b':').count();
        let colons = ":".repeat(inner.iter().map(|(_, line)| colons(line) + 1).max().unwrap_or(0).max(3));
        out.push(match &head.opening {
            Opening::Admonition { block, title } => {
                (number, format!("{before}{colons} {block} {title}").trim_end().to_owned())
            }
            Opening::Tab(title) => (number, format!("{before}**{title}**")),
        });
        if let Opening::Tab(_) = head.opening {
            out.push((number, String::new()));
        }
        let end = inner.last().map_or(number, |(number, _)| *number);
        for (number, line) in inner {
            out.push((number, if line.is_empty() { line } else { format!("{before}{line}") }));
        }
        if let Opening::Admonition { .. } = head.opening {
            out.push((end, format!("{before}{colons}")));
        }
        out.push((end, String::new()));
    }
}

fn head(line: &str) -> Option<IndentedHead> {
    let rest = line.trim_start_matches(' ');
    let indent = line.len() - rest.len();
    if let Some(title) = rest.strip_prefix("=== ") {
        let title = title.trim().strip_prefix('"')?.strip_suffix('"')?.trim();
        let opening = Opening::Tab(title.to_owned());
        return (!title.is_empty() && !title.contains('*')).then_some(IndentedHead { indent, opening });
    }
    let rest = rest.strip_prefix("!!!").or_else(|| rest.strip_prefix("???"))?;
    let rest = rest.strip_prefix('+').unwrap_or(rest).strip_prefix(' ')?.trim();
    let (words, title) = match rest.split_once('"') {
        Some((words, title)) => (words, title.strip_suffix('"')?),
        None => (rest, ""),
    };
    let mut words = words.split_whitespace();
    let name = words.next().unwrap_or("note");
    if !name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-') {
        return None;
    }
    let more: Vec<&str> = words.collect();
    // These words behind the name say where it floats; others are words.
    let floats = matches!(more[..], ["inline"] | ["inline", "end"]);
    let title = more.into_iter().filter(|_| !floats).chain([title.trim()]).collect::<Vec<_>>().join(" ");
    let title = if alert(name).is_none() { named_title(name, title.trim()) } else { title };
    Some(IndentedHead { indent, opening: Opening::Admonition { block: block(name), title: title.trim().to_owned() } })
}

/// Returns the end of the text that is indented below a line, or `None` if there is none.
fn body_end(lines: &[(usize, String)], from: usize, indent: usize) -> Option<usize> {
    let mut end = None;
    for (at, (_, line)) in lines.iter().enumerate().skip(from) {
        if line.trim().is_empty() {
            continue;
        }
        if width(line) < indent + 4 {
            break;
        }
        end = Some(at + 1);
    }
    end
}

/// The columns by which a line is indented; a tab is four.
fn width(line: &str) -> usize {
    line.chars().take_while(|c| matches!(c, ' ' | '\t')).map(|c| if c == '\t' { 4 } else { 1 }).sum()
}

fn without_indent(line: &str, columns: usize) -> &str {
    let mut width = 0;
    let end = line.find(|c| {
        let more = width < columns && matches!(c, ' ' | '\t');
        width += if c == '\t' { 4 } else { 1 };
        !more
    });
    &line[end.unwrap_or(line.len())..]
}

/// Returns the end of the fence that begins in a line, or `None` if none begins or nothing ends it.
fn fence_end(lines: &[(usize, String)], at: usize) -> Option<usize> {
    let mark = |line: &str| {
        let text = unprefixed(line);
        let sign = text.chars().next().filter(|c| matches!(c, '`' | '~'))?;
        let length = text.chars().take_while(|c| *c == sign).count();
        (length >= 3).then(|| (sign, length, text[length..].trim().is_empty()))
    };
    let (sign, length, _) = mark(&lines.get(at)?.1)?;
    let ends = |line: &str| mark(line).is_some_and(|(other, long, bare)| other == sign && long >= length && bare);
    lines.iter().skip(at + 1).position(|(_, line)| ends(line)).map(|found| at + found + 2)
}

impl SourceText<'_> {
    /// Makes footnotes of notes that stand in the line, `^[so]`; says whether there were any.
    pub(super) fn inline_notes(&mut self, root: Node<'_>) -> bool {
        if !self.lines.iter().any(|(_, line)| line.contains("^[")) {
            return false;
        }
        let mut notes: Vec<(usize, String)> = Vec::new();
        for node in root.descendants() {
            if !matches!(node.data().value, NodeValue::Paragraph | NodeValue::Heading(_) | NodeValue::TableRow(_)) {
                continue;
            }
            let position = node.data().sourcepos;
            let last = position.end.line.min(self.lines.len());
            let range = position.start.line.saturating_sub(1)..last;
            let text: Vec<&str> = self.lines[range.clone()].iter().map(|(_, line)| line.as_str()).collect();
            let name = format!("line-{}-", self.number(position.start.line));
            let Some((text, found)) = without_notes(&text.join("\n"), &name) else { continue };
            let number = self.number(position.start.line);
            notes.extend(found.into_iter().map(|note| (number, note)));
            for ((_, line), new) in self.lines[range].iter_mut().zip(text.split('\n')) {
                new.clone_into(line);
            }
        }
        let found = !notes.is_empty();
        for (number, note) in notes {
            self.lines.push((number, String::new()));
            self.lines.push((number, note));
        }
        found
    }
}

/// The lines of a block with marks in the place of notes, and the definitions of these; `None` without notes. The
/// number of lines stays.
fn without_notes(text: &str, name: &str) -> Option<(String, Vec<String>)> {
    let (mut out, mut notes) = (String::new(), Vec::new());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let length = match c {
            '\\' => 1 + rest[1..].chars().next().map_or(0, char::len_utf8),
            '`' => code_span(rest),
            _ => c.len_utf8(),
        };
        if let Some(inside) = rest.strip_prefix("^[").and_then(note) {
            let words: Vec<&str> = inside.lines().map(|line| unprefixed(line).trim()).collect();
            let label = format!("[^{name}{}]", notes.len() + 1);
            notes.push(format!("{label}: {}", words.join(" ").trim()));
            out.push_str(&label);
            out.extend(std::iter::repeat_n('\n', inside.matches('\n').count()));
            rest = &rest[inside.len() + 3..];
            continue;
        }
        out.push_str(&rest[..length]);
        rest = &rest[length..];
    }
    (!notes.is_empty()).then_some((out, notes))
}

/// The words of a note up to the bracket that ends it.
fn note(text: &str) -> Option<&str> {
    let mut depth = 0_usize;
    let mut escaped = false;
    for (at, c) in text.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            // A note that holds another is none: from each beginning the text is read to the next one.
            '[' if text[..at].ends_with('^') => return None,
            '[' => depth += 1,
            ']' if depth == 0 => {
                // Behind a link or a span the sign is none of a note.
                let own = !text[at + 1..].starts_with(['(', '{', '[', ':']) && !text.starts_with('^');
                let words = text[..at].chars().any(char::is_alphanumeric);
                return (own && words).then_some(&text[..at]);
            }
            ']' => depth -= 1,
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests;
