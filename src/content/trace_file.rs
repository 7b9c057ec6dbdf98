//! The trace of a plain edition: the sentences of the standard edition that each of its sentences renders, in a file
//! beside it that people read, confirm and merge line by line.
//!
//! A line is `PLAIN = ~STANDARD STANDARD`, with ids of sentences; the mark `~` stands before a link that a program
//! proposed. Behind the links stand answers, `name = "reason"`. A standard sentence that nothing renders on purpose is
//! `STANDARD left-out = "reason"`. Everything from `#` to the end of a line is for readers of the file.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

use super::Address;
use crate::document::SourceLocation;
use crate::finding::Finding;

/// The most lines of a file.
const MAX_LINES: usize = 20_000;

/// The longest line, in bytes.
const MAX_LINE_BYTES: usize = 8_000;

/// The most sentences that one plain sentence renders.
const MAX_LINKS: usize = 24;

/// The longest reason, in characters.
const MAX_REASON: usize = 600;

/// The most findings about one file.
const MAX_FINDINGS: usize = 20;

/// Words before a reason that a program wrote and no person has confirmed.
pub const MACHINE: &str = "machine:";

/// Name of the answer that a plain sentence rests on no standard sentence.
pub const OWN: &str = "own";

/// Name of the answer that a standard sentence is rendered by no plain sentence.
pub const LEFT_OUT: &str = "left-out";

/// Names of answers to differences that the meaning guard reports begin so.
pub const GUARD: &str = "guard-";

/// The sentences that belong together in a plain edition and its standard edition.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trace {
    /// Lines of plain sentences, by their ids.
    pub rows: BTreeMap<String, TraceRow>,
    /// Standard sentences that are left out on purpose, by their ids.
    pub left_out: BTreeMap<String, TraceReason>,
}

/// Links and answers of a plain sentence.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TraceRow {
    /// The standard sentences that it renders.
    pub links: Vec<TraceLink>,
    /// Answers by name: [`OWN`], or a rule of the guard.
    pub answers: BTreeMap<String, TraceReason>,
    /// Number of the line in the file.
    pub line: usize,
    /// Beginning of the sentence's words, as the file shows it.
    pub words: String,
}

/// A link from a plain sentence to a standard sentence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TraceLink {
    /// Id of the standard sentence.
    pub id: String,
    /// Whether a person has confirmed it.
    pub standing: Standing,
}

/// Standing of a link or a reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Standing {
    /// A program proposed it.
    Proposed,
    /// A person wrote or confirmed it.
    Confirmed,
}

/// Reason for something that a rule would ask about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TraceReason {
    /// The reason, without the mark of a program.
    pub text: String,
    /// Whether a person has confirmed it.
    pub standing: Standing,
    /// Number of the line in the file.
    pub line: usize,
}

impl TraceReason {
    /// Reads a reason as it stands between quotation marks.
    #[must_use]
    pub fn read(text: &str, line: usize) -> Self {
        let text = text.trim();
        match text.strip_prefix(MACHINE) {
            Some(rest) => Self { text: rest.trim().to_owned(), standing: Standing::Proposed, line },
            None => Self { text: text.to_owned(), standing: Standing::Confirmed, line },
        }
    }

    fn written(&self) -> String {
        let escaped = self.text.replace('\\', "\\\\").replace('"', "\\\"");
        match self.standing {
            Standing::Proposed => format!("\"{MACHINE} {escaped}\""),
            Standing::Confirmed => format!("\"{escaped}\""),
        }
    }
}

impl Address {
    /// The trace of a plain edition, relative to the content's folder: `rights/fair-trial/en.plain.trace`.
    #[must_use]
    pub fn trace_file(&self) -> String {
        format!("{}/{}{}.trace", self.piece, self.lang, self.level.suffix())
    }
}

/// A line to be written.
#[derive(Debug, Clone)]
pub enum TraceLine<'a> {
    /// Words for readers of the file.
    Comment(String),
    /// A plain sentence.
    Row {
        /// Id of the plain sentence.
        id: &'a str,
        /// Links and answers.
        row: &'a TraceRow,
    },
    /// A standard sentence that is left out on purpose.
    LeftOut {
        /// Id of the standard sentence.
        id: &'a str,
        /// The reason.
        reason: &'a TraceReason,
        /// Beginning of its words.
        words: String,
    },
}

/// The text of a file with these lines.
#[must_use]
pub fn write_trace<'a>(lines: impl IntoIterator<Item = TraceLine<'a>>) -> String {
    let mut text = String::from(
        "# The sentences of the standard edition that each sentence of this plain edition renders.\n\
         # `evenhand content trace` writes this file. It keeps links, answers and reasons; it writes anew what stands\n\
         # behind #. Take the ~ away where a proposed link is right. content/README.md says the rest.\n",
    );
    for line in lines {
        match line {
            TraceLine::Comment(words) if words.is_empty() => text.push('\n'),
            TraceLine::Comment(words) => text.push_str(&format!("# {words}\n")),
            TraceLine::Row { id, row } => text.push_str(&format!("{id} ={}{}\n", links(row), tail(row))),
            TraceLine::LeftOut { id, reason, words } => {
                text.push_str(&format!("{id} {LEFT_OUT} = {} # {words}\n", reason.written()));
            }
        }
    }
    text
}

fn links(row: &TraceRow) -> String {
    if row.links.is_empty() {
        return " -".to_owned();
    }
    let link = |link: &TraceLink| match link.standing {
        Standing::Proposed => format!(" ~{}", link.id),
        Standing::Confirmed => format!(" {}", link.id),
    };
    row.links.iter().map(link).collect()
}

fn tail(row: &TraceRow) -> String {
    let answers: String = row.answers.iter().map(|(name, reason)| format!(" {name} = {}", reason.written())).collect();
    format!("{answers} # {}", row.words)
}

/// Words of a sentence as a line of the file shows them: on one line, cut short.
#[must_use]
pub fn shortened(text: &str) -> String {
    const LENGTH: usize = 72;
    let text: String = text.chars().filter(|c| !c.is_control() || c.is_whitespace()).collect();
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match text.char_indices().nth(LENGTH) {
        None => text,
        Some((end, _)) => {
            let cut = text[..end].rfind(' ').unwrap_or(end);
            format!("{}…", &text[..cut])
        }
    }
}

/// Reads a trace. A line that cannot be read is a finding about `file` and takes nothing else away.
#[must_use]
pub fn read_trace(text: &str, file: &str) -> (Trace, Vec<Finding>) {
    let mut reading = Reading { trace: Trace::default(), file, findings: Vec::new() };
    for (index, line) in text.lines().enumerate() {
        if index == MAX_LINES {
            reading.find(index + 1, "the file has too many lines; the rest is not read", "divide the piece");
            break;
        }
        if let Err((message, help)) = reading.line(index + 1, line) {
            reading.find(index + 1, &message, help);
        }
    }
    (reading.trace, reading.findings)
}

/// Description of a fault, and the next step.
type Fault = (String, &'static str);

struct Reading<'a> {
    trace: Trace,
    file: &'a str,
    findings: Vec<Finding>,
}

impl Reading<'_> {
    fn find(&mut self, line: usize, message: &str, help: &str) {
        if self.findings.len() < MAX_FINDINGS {
            let place = SourceLocation { line, column: 1 };
            self.findings.push(Finding::warning("trace-broken", self.file, place, message).help(help));
        }
    }

    fn line(&mut self, number: usize, line: &str) -> Result<(), Fault> {
        if line.len() > MAX_LINE_BYTES {
            return Err(("the line is too long".to_owned(), "write shorter reasons"));
        }
        if ["<<<<<<<", "=======", ">>>>>>>", "|||||||"].iter().any(|mark| line.starts_with(mark)) {
            return Err((
                "a merge was not finished here".to_owned(),
                "keep the lines that are right, without this mark",
            ));
        }
        let (tokens, words) = tokens(line)?;
        let Some((first, rest)) = tokens.split_first() else { return Ok(()) };
        let id = sentence_id(first)?;
        match rest {
            [Token::Word(name), Token::Equals, Token::Text(reason)] if *name == LEFT_OUT => {
                let reason = reason_of(reason, number)?;
                if self.trace.left_out.contains_key(id) {
                    return Err(twice(id));
                }
                self.trace.left_out.insert(id.to_owned(), reason);
            }
            [Token::Equals, rest @ ..] => {
                if self.trace.rows.contains_key(id) {
                    return Err(twice(id));
                }
                let row = self.row(rest, number, words)?;
                self.trace.rows.insert(id.to_owned(), row);
            }
            _ => return Err((format!("nothing says what `{id}` is"), FORM)),
        }
        Ok(())
    }

    /// Reads what stands behind the first sign of equality.
    fn row(&mut self, tokens: &[Token<'_>], number: usize, words: &str) -> Result<TraceRow, Fault> {
        let mut row = TraceRow { line: number, words: words.trim().to_owned(), ..TraceRow::default() };
        let mut rest = tokens;
        loop {
            match rest {
                [] => return Ok(row),
                [Token::Word(name), Token::Equals, Token::Text(reason), after @ ..] => {
                    rest = after;
                    if *name != OWN && !name.starts_with(GUARD) {
                        return Err((
                            format!("`{name}` is no answer"),
                            "write own = \"reason\", or the name of a rule such as guard-strength = \"reason\"",
                        ));
                    }
                    row.answers.insert((*name).to_owned(), reason_of(reason, number)?);
                }
                [Token::Word("-"), after @ ..] => rest = after,
                [Token::Word(link), after @ ..] => {
                    rest = after;
                    let (id, standing) = match link.strip_prefix('~') {
                        Some(id) => (id, Standing::Proposed),
                        None => (*link, Standing::Confirmed),
                    };
                    let id = sentence_id(&Token::Word(id))?.to_owned();
                    if row.links.len() == MAX_LINKS {
                        return Err((format!("more than {MAX_LINKS} links"), "divide the sentence"));
                    }
                    if !row.links.iter().any(|other| other.id == id) {
                        row.links.push(TraceLink { id, standing });
                    }
                }
                [Token::Equals | Token::Text(_), ..] => return Err(("a reason has no name".to_owned(), FORM)),
            }
        }
    }
}

/// Form of a line.
const FORM: &str = "write `PLAIN = STANDARD …`, or `STANDARD left-out = \"reason\"`, with ids of sentences";

fn twice(id: &str) -> Fault {
    (format!("`{id}` has a line already; the first one counts"), "keep the line that is right")
}

fn reason_of(text: &str, line: usize) -> Result<TraceReason, Fault> {
    let reason = TraceReason::read(text, line);
    if reason.text.is_empty() {
        return Err(("a reason says nothing".to_owned(), "write why, between quotation marks"));
    }
    if reason.text.chars().nth(MAX_REASON).is_some() {
        return Err((format!("a reason is longer than {MAX_REASON} characters"), "say it in fewer words"));
    }
    Ok(reason)
}

/// The id of a sentence: a letter and ten letters or digits, and a number where words stand twice.
fn sentence_id<'a>(token: &Token<'a>) -> Result<&'a str, Fault> {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    match token {
        Token::Word(id) if id.starts_with('s') && (7..=24).contains(&id.len()) && id.chars().all(plain) => Ok(id),
        Token::Word(word) => Err((format!("`{}` is no id of a sentence", word.escape_debug()), FORM)),
        Token::Equals | Token::Text(_) => Err(("a line does not begin with a sentence".to_owned(), FORM)),
    }
}

enum Token<'a> {
    Word(&'a str),
    Equals,
    Text(String),
}

/// The tokens of a line, and the words behind `#`.
fn tokens(line: &str) -> Result<(Vec<Token<'_>>, &str), Fault> {
    let mut tokens = Vec::new();
    let mut rest = line.trim_start();
    while let Some(first) = rest.chars().next() {
        rest = match first {
            '#' => return Ok((tokens, &rest[1..])),
            '=' => {
                tokens.push(Token::Equals);
                &rest[1..]
            }
            '"' => {
                let (text, after) = quoted(&rest[1..])?;
                tokens.push(Token::Text(text));
                after
            }
            _ => {
                let end = rest.find(|c: char| c.is_whitespace() || "=\"#".contains(c)).unwrap_or(rest.len());
                let (word, after) = rest.split_at(end);
                tokens.push(Token::Word(word));
                after
            }
        }
        .trim_start();
    }
    Ok((tokens, ""))
}

/// A text up to its quotation mark, and what follows.
fn quoted(text: &str) -> Result<(String, &str), Fault> {
    let mut out = String::new();
    let mut chars = text.char_indices();
    while let Some((at, c)) = chars.next() {
        match c {
            '"' => return Ok((out, &text[at + 1..])),
            '\\' => out.extend(chars.next().map(|(_, c)| c)),
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    Err(("a quotation mark is not closed".to_owned(), "close it: name = \"reason\""))
}

#[cfg(test)]
mod tests;
