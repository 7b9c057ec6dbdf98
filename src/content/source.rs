//! The text of an edition as comrak gets it: without comments, with everything closed, and with the line number in the
//! file for each line. Each repair is a finding.

mod bars;
mod beginnings;
mod others;
mod quotes;

use std::collections::BTreeSet;
use std::ops::Range;

use comrak::Arena;
use comrak::nodes::{ListType, Node, NodeValue};

use super::comments::uncommented;
use super::containers::without_end;
use super::destinations;
use super::markdown::options;
use crate::document::SourceLocation;
use crate::finding::Finding;

/// A text that is read again and again until nothing in it has to be mended.
pub(super) struct SourceText<'a> {
    file: &'a str,
    /// The lines, and the number of each in the file.
    lines: Vec<(usize, String)>,
    /// Findings about mended text.
    pub(super) findings: Vec<Finding>,
    /// Lines of the file of which a finding says that they are hidden.
    pub(super) told: Vec<Range<usize>>,
    /// Lines of the file on which comments stand.
    pub(super) comments: Vec<Range<usize>>,
    /// Lines and columns of what was closed: nothing is closed twice.
    closed: BTreeSet<(usize, usize)>,
}

/// A change to one line: to be put before it, or in its place.
enum Edit {
    Before(usize, String),
    Replace(usize, String),
}

impl Edit {
    fn line(&self) -> usize {
        match self {
            Self::Before(line, _) | Self::Replace(line, _) => *line,
        }
    }
}

impl<'a> SourceText<'a> {
    /// Maximum number of rounds, more than nested faults need. After that the text is read as it is.
    const ROUNDS: usize = 200;

    /// Mends a text that begins at the line `first` of the file.
    pub(super) fn new(body: &str, first: usize, file: &'a str) -> Self {
        let lines = body.lines().enumerate().map(|(index, line)| (first + index, line.replace('\r', " "))).collect();
        let lines = others::admonitions(lines);
        let mut source =
            Self { file, lines, findings: Vec::new(), told: Vec::new(), comments: Vec::new(), closed: BTreeSet::new() };
        for _ in 0..Self::ROUNDS {
            if !source.round() {
                break;
            }
        }
        source
    }

    /// The text.
    pub(super) fn text(&self) -> String {
        self.lines.iter().flat_map(|(_, line)| [line, "\n"]).collect()
    }

    /// The lines as they are read.
    pub(super) fn lines(&self) -> Vec<&str> {
        self.lines.iter().map(|(_, line)| line.as_str()).collect()
    }

    /// The number in the file of each line.
    pub(super) fn numbers(&self) -> Vec<usize> {
        self.lines.iter().map(|(number, _)| *number).collect()
    }

    fn line(&self, number: usize) -> &str {
        self.lines.get(number.wrapping_sub(1)).map_or("", |(_, line)| line)
    }

    /// Mends what the text shows now; says whether anything was.
    fn round(&mut self) -> bool {
        let text = self.text();
        let arena = Arena::new();
        let root = comrak::parse_document(&arena, &text, &options());
        let mut edits = Vec::new();
        for node in root.descendants() {
            let open_fence = matches!(&node.data().value, NodeValue::CodeBlock(code) if code.fenced && !code.closed);
            if open_fence {
                self.close(node, &mut edits);
            }
        }
        if edits.is_empty() && self.uncomment(&text, root) {
            return true;
        }
        if edits.is_empty() {
            self.colons(&mut edits, root);
        }
        if edits.is_empty() {
            self.destinations(&mut edits, root);
        }
        if edits.is_empty() {
            // Blocks of colons one after the other: each end moves what follows.
            for node in root.descendants() {
                if let NodeValue::BlockDirective(directive) = node.data().value.clone()
                    && edits.is_empty()
                    && !directive.info.is_empty()
                {
                    self.directive(node, directive.fence_length, &mut edits);
                }
            }
        }
        if edits.is_empty() {
            for node in root.descendants() {
                self.look(node, &mut edits);
            }
        }
        if edits.is_empty() && !self.inline_notes(root) {
            self.rows_without_hyphens(root);
            return false;
        }
        edits.is_empty() || self.apply(edits)
    }

    /// Takes comments out; says whether there were any.
    fn uncomment(&mut self, text: &str, root: Node<'_>) -> bool {
        if !text.contains("<!--") {
            return false;
        }
        let mut code = vec![false; self.lines.len() + 1];
        for node in root.descendants() {
            if matches!(&node.data().value, NodeValue::CodeBlock(block) if block.fenced) {
                let position = node.data().sourcepos;
                // A fence that nobody closed may hold more than code.
                if self.closed.contains(&(self.number(position.start.line), position.start.column)) {
                    continue;
                }
                let end = position.end.line.min(code.len());
                code[position.start.line.saturating_sub(1).min(end)..end].fill(true);
            }
        }
        let found = uncommented(text, &|line| code.get(line).copied().unwrap_or(false));
        if found.hidden.is_empty() {
            return false;
        }
        let number = |index: usize| self.lines.get(index).or(self.lines.last()).map_or(1, |(number, _)| *number);
        let hidden: Vec<_> = found.hidden.iter().map(|lines| number(lines.start)..number(lines.end - 1) + 1).collect();
        if let Some(open) = found.open {
            let place = SourceLocation { line: number(open), column: 1 };
            self.told.extend(hidden.last().cloned());
            self.findings.push(
                Finding::error(
                    "comment-open",
                    self.file,
                    place,
                    "a comment begins here and never ends: all text after it is hidden",
                )
                .help("end it with `-->`, or take `<!--` out"),
            );
        }
        self.comments.extend(hidden);
        for ((_, line), new) in self.lines.iter_mut().zip(found.text.split('\n')) {
            new.clone_into(line);
        }
        true
    }

    /// Finds what must be repaired at one node.
    fn look(&mut self, node: Node<'_>, edits: &mut Vec<Edit>) {
        let value = node.data().value.clone();
        match value {
            NodeValue::BlockDirective(directive) if directive.info.is_empty() => {
                let line = node.data().sourcepos.start.line;
                self.tell(
                    line,
                    "block-unclosed",
                    "these colons do not end a block".to_owned(),
                    "delete the line, or begin a block before it: `::: information`",
                );
                // The name of a footnote may stand before them.
                let rest = self.line(line).trim_end().trim_end_matches(':');
                let rest = if rest.contains(char::is_alphanumeric) { rest } else { "" };
                edits.push(Edit::Replace(line, rest.to_owned()));
            }
            NodeValue::CodeBlock(code) if !code.fenced => self.indented(node, edits),
            NodeValue::List(list) if list.list_type == ListType::Ordered => self.year(node, list.start, edits),
            NodeValue::Paragraph => self.paragraph(node, edits),
            NodeValue::HtmlBlock(_) => self.quotes(node, edits),
            NodeValue::Alert(_) => self.folded(node, edits),
            _ => {}
        }
    }

    /// Closes a block of colons that is still open, or in which another begins that needs as many colons.
    fn directive(&mut self, node: Node<'_>, length: usize, edits: &mut Vec<Edit>) {
        let position = node.data().sourcepos;
        let inner = node.descendants().skip(1).find(|inner| {
            matches!(&inner.data().value, NodeValue::BlockDirective(inner) if inner.fence_length >= length && !inner.info.is_empty())
        });
        let last = unprefixed(self.line(position.end.line)).trim_end();
        let closed =
            position.end.line > position.start.line && last.len() >= length && last.bytes().all(|byte| byte == b':');
        match inner {
            Some(inner) => {
                let line = inner.data().sourcepos.start.line;
                if edits.iter().all(|edit| edit.line() != line) {
                    let message = format!(
                        "the block that begins here is not closed before line {}, where another begins",
                        self.number(line)
                    );
                    self.tell(position.start.line, "block-unclosed", message, "end it with a line of colons; a block that holds another has one colon more than the inner one");
                    edits.push(Edit::Before(
                        line,
                        self.closing(position.start.line, position.start.column, &":".repeat(length)),
                    ));
                }
            }
            None if !closed => self.close(node, edits),
            None => {}
        }
    }

    /// Closes a fence or a block at the next heading inside it, or at its end.
    fn close(&mut self, node: Node<'_>, edits: &mut Vec<Edit>) {
        let position = node.data().sourcepos;
        let (mark, rule, what) = match &node.data().value {
            NodeValue::CodeBlock(code) => {
                (char::from(code.fence_char).to_string().repeat(code.fence_length), "fence-unclosed", "code")
            }
            NodeValue::BlockDirective(directive) => (":".repeat(directive.fence_length), "block-unclosed", "block"),
            _ => return,
        };
        let begin = position.start.line;
        // The end of a block that nothing closed is where its last part ends.
        let end = match node.last_child() {
            Some(last) => last.descendants().map(|part| part.data().sourcepos.end.line).max().unwrap_or(begin),
            None => position.end.line,
        };
        let end = end.min(self.lines.len());
        if !self.closed.insert((self.number(begin), position.start.column)) {
            return;
        }
        let heading = match &node.data().value {
            NodeValue::BlockDirective(_) => own_heading(node),
            _ => (begin + 1..=end).find(|line| is_heading(self.line(*line))),
        };
        let end = (begin + 1..=end).rev().find(|line| !self.line(*line).trim().is_empty()).unwrap_or(begin);
        let before = heading.unwrap_or(end + 1);
        let until = match heading {
            Some(line) => format!("the heading in line {} ends it", self.number(line)),
            None => "the end of the text ends it".to_owned(),
        };
        // Between backquotes nobody could count those of the mark.
        let quoted = |text: &str| if text.contains('`') { format!(" {text} ") } else { format!(" `{text}` ") };
        let help = format!("put a line{}where it ends", quoted(&mark));
        let opening = quoted(unprefixed(self.line(begin)).trim());
        let message = format!("the {what} that begins here with{opening}is not closed; {until}");
        self.tell(begin, rule, message, &help);
        edits.push(Edit::Before(before, self.closing(begin, position.start.column, &mark)));
    }

    /// The line that closes what begins at a line and column: inside the same quotations and items.
    fn closing(&self, line: usize, column: usize, mark: &str) -> String {
        let before = self.line(line).get(..column.saturating_sub(1)).unwrap_or_default();
        let prefix: String = before.chars().map(|c| if c == '>' || c == '\t' { c } else { ' ' }).collect();
        format!("{prefix}{mark}")
    }

    /// Reads text that is indented like code as text: authors in this field do not mean code by it.
    fn indented(&mut self, node: Node<'_>, edits: &mut Vec<Edit>) {
        let position = node.data().sourcepos;
        let keep = position.start.column.saturating_sub(5);
        self.tell(
            position.start.line,
            "indented-text",
            "an indented paragraph is read as text".to_owned(),
            "delete the spaces before it; put text that must be copied letter by letter between lines of three backquotes",
        );
        for line in position.start.line..=position.end.line {
            let text = self.line(line);
            if text.trim().is_empty() {
                continue;
            }
            let (prefix, rest) = match text.split_at_checked(keep) {
                Some((prefix, rest)) if prefix.chars().all(|c| c.is_whitespace() || c == '>') => (prefix, rest),
                _ => ("", text),
            };
            let prefix = if line == position.start.line { text.get(..keep).unwrap_or(prefix) } else { prefix };
            let rest = if rest.len() == text.len() && keep > 0 { text.trim_start() } else { rest.trim_start() };
            let more = line < position.end.line && !self.line(line + 1).trim().is_empty();
            let end = if more && !rest.ends_with('\\') { "\\" } else { "" };
            edits.push(Edit::Replace(line, format!("{prefix}{}{end}", rest.trim_end())));
        }
    }

    /// Addresses with spaces are put between `<` and `>`.
    fn destinations(&self, edits: &mut Vec<Edit>, root: Node<'_>) {
        for node in root.descendants() {
            if !matches!(node.data().value, NodeValue::Paragraph | NodeValue::Heading(_) | NodeValue::TableRow(_)) {
                continue;
            }
            let position = node.data().sourcepos;
            let begin = position.start.line;
            let lines: Vec<&str> =
                (begin..=position.end.line.min(self.lines.len())).map(|line| self.line(line)).collect();
            if !lines.iter().any(|line| line.contains("](")) {
                continue;
            }
            for ((line, old), new) in (begin..).zip(&lines).zip(destinations::whole(&lines)) {
                if **old != new {
                    edits.push(Edit::Replace(line, new));
                }
            }
        }
    }

    /// A colon in the words behind a block's name hides the block from comrak: it is coded.
    fn colons(&self, edits: &mut Vec<Edit>, root: Node<'_>) {
        for node in root.descendants().filter(|node| matches!(node.data().value, NodeValue::Paragraph)) {
            let position = node.data().sourcepos;
            for line in position.start.line..=position.end.line.min(self.lines.len()) {
                let text = self.line(line);
                let Some(block) = unprefixed(text).strip_prefix(":::") else { continue };
                let name = block.trim_start_matches(':');
                let name = without_end(name);
                if text.trim_end().ends_with(":::") && text.trim_end().len() > at_end(text, name) {
                    edits.push(Edit::Replace(line, text[..at_end(text, name)].to_owned()));
                    continue;
                }
                if name.contains(':') && name.trim_start().starts_with(|c: char| c.is_ascii_lowercase()) {
                    let at = text.len() - name.len();
                    edits.push(Edit::Replace(line, format!("{}{}", &text[..at], name.replace(':', "&#58;"))));
                }
            }
        }
    }

    /// Number signs without a space after them were meant as a heading.
    fn paragraph(&mut self, node: Node<'_>, edits: &mut Vec<Edit>) {
        self.items(node, edits);
        self.alert(node, edits);
        let position = node.data().sourcepos;
        for line in position.start.line..=position.end.line.min(self.lines.len()) {
            let text = self.line(line).to_owned();
            let rest = unprefixed(&text);
            let signs = rest.bytes().take_while(|byte| *byte == b'#').count();
            let next = rest[signs..].chars().next();
            let glued = next.is_some_and(char::is_alphanumeric);
            if is_rule_of_table(rest) {
                self.tell(
                    line,
                    "table-broken",
                    "these lines look like a table but are not one: the line of hyphens and the header have different numbers of cells"
                        .to_owned(),
                    "put as many cells into the line of hyphens as the line above it has",
                );
            }
            if signs == 1 && next.is_some_and(char::is_alphabetic) {
                self.tell(
                    line,
                    "heading-glued",
                    "a number sign directly before a word is shown as a sign".to_owned(),
                    "begin a heading with two number signs and a space, or write a backslash before the sign",
                );
            }
            if signs > 6 && rest[signs..].trim_start().starts_with(char::is_alphanumeric) {
                self.tell(
                    line,
                    "heading-glued",
                    format!("a heading has at most six number signs; `{}` is read as one of six", "#".repeat(signs)),
                    "begin it with two to six number signs, as many as its place in the text asks for",
                );
                let before = &text[..text.len() - rest.len()];
                edits.push(Edit::Replace(line, format!("{before}###### {}", rest[signs..].trim_start())));
            }
            if !(2..=6).contains(&signs) || !glued {
                continue;
            }
            let at = text.len() - rest.len() + signs;
            let mended = format!("{} {}", &text[..at], &text[at..]);
            self.tell(
                line,
                "heading-glued",
                format!("`{}` is directly before a word; the line is read as a heading", "#".repeat(signs)),
                "put a space after the number signs",
            );
            edits.push(Edit::Replace(line, mended));
        }
    }

    fn number(&self, line: usize) -> usize {
        self.lines.get(line.wrapping_sub(1)).or(self.lines.last()).map_or(1, |(number, _)| *number)
    }

    fn tell(&mut self, line: usize, rule: &'static str, message: String, help: &str) {
        let place = SourceLocation { line: self.number(line), column: 1 };
        let finding = match rule {
            "indented-text" | "heading-glued" | "table-broken" | "raw-html" => {
                Finding::warning(rule, self.file, place, message)
            }
            _ => Finding::error(rule, self.file, place, message),
        };
        self.findings.push(finding.help(help));
    }

    /// Makes the changes, the last line first, so that the numbers of the others hold.
    fn apply(&mut self, mut edits: Vec<Edit>) -> bool {
        // Of two blocks that end at one line the inner one, which was met last, ends first.
        edits.sort_by_key(Edit::line);
        let mut changed = false;
        for edit in edits.into_iter().rev() {
            match edit {
                Edit::Before(line, text) => {
                    let at = (line - 1).min(self.lines.len());
                    let number = self.number(line);
                    // Text that has no closing line of its own, and a blank line where a paragraph would go on.
                    self.lines.insert(at, (number, text));
                    changed = true;
                }
                Edit::Replace(line, text) => {
                    if let Some((_, old)) = self.lines.get_mut(line - 1)
                        && *old != text
                    {
                        *old = text;
                        changed = true;
                    }
                }
            }
        }
        changed
    }
}

/// Returns the offset at which a part of a line ends.
fn at_end(line: &str, part: &str) -> usize {
    line.rfind(part).map_or(line.len(), |at| at + part.len())
}

/// The line of the first heading that stands in a block and in no block inside it.
fn own_heading(block: Node<'_>) -> Option<usize> {
    let is_block = |node: &Node<'_>| matches!(node.data().value, NodeValue::BlockDirective(_));
    let mut headings = block.descendants().filter(|node| {
        let own = || node.ancestors().skip(1).find(is_block).is_some_and(|around| around.same_node(block));
        matches!(&node.data().value, NodeValue::Heading(heading) if !heading.setext) && own()
    });
    headings.next().map(|heading| heading.data().sourcepos.start.line)
}

/// A line without the white space and the marks of quotations before its text.
fn unprefixed(line: &str) -> &str {
    line.trim_start_matches(|c: char| c.is_whitespace() || c == '>')
}

/// Returns `true` if a line is what stands below the header of a table: hyphens between bars.
fn is_rule_of_table(line: &str) -> bool {
    line.contains('|') && line.contains("--") && line.chars().all(|c| matches!(c, '|' | '-' | ':' | ' '))
}

/// Returns `true` if a line is a heading behind number signs.
fn is_heading(line: &str) -> bool {
    let text = unprefixed(line);
    let signs = text.bytes().take_while(|byte| *byte == b'#').count();
    (1..=6).contains(&signs) && text[signs..].starts_with(' ')
}
