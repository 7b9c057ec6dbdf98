//! Front matter: the lines above an edition's text that say its title, its summary and who made it.
//!
//! Other systems' files are read too. A value in plain YAML is taken as it is written, with a colon, a
//! bracket or a number sign in it: YAML would stop at some of these, and the rest of a title would be
//! gone. Only a value in quotes, or one that is set over several lines with `|` or `>`, is left to YAML.

mod others;
mod pairs;

use std::collections::{BTreeMap, HashMap};

use super::inlines::is_date;
use crate::content::Wording;
use crate::document::SourceLocation;
use crate::finding::Finding;
use pairs::TextPairs;

/// More than any title, summary and list of tags needs: 64 KB.
const MAX_BYTES: usize = 64 << 10;

/// Lists and tables in other systems' lines nest two or three deep.
const MAX_DEPTH: usize = 32;

/// Lines that hold words for readers: everything after their colon is text.
const WORDS: [&str; 3] = ["title", "summary", "reviewed-by"];

/// Lines that hold a date, one of three words, or codes: what follows a number sign is a remark.
const FACTS: [&str; 4] = ["revised", "translation", "reviewed-on", "countries"];

/// Lines that an edition need not have.
const OPTIONAL: [&str; 3] = ["reviewed-by", "reviewed-on", "countries"];

/// Lines of other systems that say the same as one of ours, the better ones first.
const OTHERS: [(&str, &[&str]); 2] = [
    ("summary", &["description", "excerpt", "abstract", "intro", "lead"]),
    ("revised", &["updated", "lastmod", "last-modified-at", "last-updated", "lastupdated", "modified", "date"]),
];

/// A value and the line of the file that it stands on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct FrontMatterValue {
    pub(super) text: String,
    pub(super) line: usize,
}

/// Values of the front matter, as far as they are there and mean something.
#[derive(Debug, Default)]
pub(super) struct FrontMatter {
    pub(super) title: Option<FrontMatterValue>,
    pub(super) summary: Option<FrontMatterValue>,
    pub(super) revised: Option<String>,
    pub(super) wording: Option<Wording>,
    /// Codes of the countries that the edition is written for.
    pub(super) countries: Option<FrontMatterValue>,
    /// Values from other systems' keys, used if ours are missing: `summary`, `revised`.
    pub(super) instead: BTreeMap<&'static str, (String, FrontMatterValue)>,
}

/// A file, cut.
#[derive(Debug)]
pub(super) struct Parts<'a> {
    pub(super) front: FrontMatter,
    /// The text below.
    pub(super) body: &'a str,
    /// The line of the file on which the text begins.
    pub(super) first_line: usize,
}

/// Cuts a file into its front matter and the text below. Says what is missing or wrong.
pub(super) fn read<'a>(text: &'a str, file: &str, findings: &mut Vec<Finding>) -> Parts<'a> {
    let top = SourceLocation { line: 1, column: 1 };
    if let Some((above, toml, body)) = cut(text, "+++") {
        let first_line = above + toml.lines().count() + 3;
        return Parts { front: others::toml(toml, above + 2, file, findings), body, first_line };
    }
    let Some((above, yaml, body)) = cut(text, "---") else {
        findings.push(
            Finding::error("front-matter", file, top, "the file does not begin with its front matter")
                .help("begin with a line `---`, then title, summary, revised and translation, then a line `---`"),
        );
        return Parts { front: FrontMatter::default(), body: text, first_line: 1 };
    };
    let lines = FrontMatterLines::new(file, above + 2, entries(yaml));
    let values = lines.values(yaml, findings);
    let first_line = above + yaml.lines().count() + 3;
    Parts { front: lines.front(values, findings), body, first_line }
}

/// The number of empty lines above, the lines between the marks, and what follows.
fn cut<'t>(text: &'t str, mark: &str) -> Option<(usize, &'t str, &'t str)> {
    let above = text.lines().take_while(|line| line.trim().is_empty()).count();
    let start: usize = text.split_inclusive('\n').take(above).map(str::len).sum();
    let rest = &text[start..];
    let first = rest.split_inclusive('\n').next().filter(|line| line.trim_end() == mark)?;
    let inside = &rest[first.len()..];
    let mut at = 0;
    for line in inside.split_inclusive('\n') {
        if line.trim_end() == mark || mark == "---" && line.trim_end() == "..." {
            return Some((above, &inside[..at], &inside[at + line.len()..]));
        }
        at += line.len();
    }
    None
}

/// A line that begins a value, and the lines that go on with it.
struct FrontMatterEntry<'a> {
    key: &'a str,
    /// Text after the colon.
    first: &'a str,
    more: Vec<&'a str>,
    /// Index among the lines, from 0.
    line: usize,
}

/// The top level of the YAML, as far as it is written as `key: value`.
fn entries(yaml: &str) -> Vec<FrontMatterEntry<'_>> {
    let mut entries: Vec<FrontMatterEntry<'_>> = Vec::new();
    for (line, text) in yaml.lines().enumerate() {
        let goes_on = text.starts_with([' ', '\t']) || text.trim().is_empty() || text.starts_with("- ") || text == "-";
        match key_and_value(text).filter(|_| !goes_on) {
            Some((key, first)) => entries.push(FrontMatterEntry { key, first, more: Vec::new(), line }),
            None if goes_on => {
                if let Some(last) = entries.last_mut() {
                    last.more.push(text);
                }
            }
            None => {}
        }
    }
    entries
}

fn key_and_value(line: &str) -> Option<(&str, &str)> {
    let (key, value) = line.split_once(':')?;
    let plain = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | ' ' | '.' | '"' | '\'');
    let whole = value.is_empty() || value.starts_with([' ', '\t']);
    (whole && !key.trim().is_empty() && key.chars().all(plain)).then(|| (key.trim().trim_matches(['"', '\'']), value))
}

/// A key as ours are written: `Last_Modified` is `last-modified`.
fn known(key: &str) -> String {
    key.to_lowercase().replace(['_', ' '], "-")
}

/// Style in which a value is written.
enum Style {
    /// As it is, on one line or several: `title: Form #12: your rights`.
    Plain(String),
    /// In quotes, in a block, as a list or a table: for YAML to read.
    Yaml,
}

impl FrontMatterEntry<'_> {
    fn style(&self) -> Style {
        let first = self.first.trim();
        let below = self.more.iter().map(|line| line.trim()).find(|line| !line.is_empty()).unwrap_or_default();
        let structured = first.is_empty()
            && (below.starts_with("- ")
                || below == "-"
                || below.starts_with(['"', '\''])
                || key_and_value(below).is_some());
        let words = WORDS.contains(&known(self.key).as_str());
        let marked = first.starts_with(['[', '{', '&', '*', '!']) && !words;
        if structured || marked || is_quoted(first, &self.more) || is_block(first) {
            return Style::Yaml;
        }
        let mut text = first;
        if FACTS.contains(&known(self.key).as_str()) {
            text = text.split_once(" #").map_or(text, |(value, _)| value.trim_end());
            text = if text.starts_with('#') { "" } else { text };
        }
        let lines = std::iter::once(text).chain(self.more.iter().map(|line| line.trim()));
        Style::Plain(lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" "))
    }
}

/// Returns `true` if a value is in quotes from its beginning to its end; a remark may follow.
fn is_quoted(first: &str, more: &[&str]) -> bool {
    let Some(mark) = first.chars().next().filter(|c| matches!(c, '"' | '\'')) else { return false };
    let whole = format!("{first}\n{}", more.join("\n"));
    let mut letters = whole.char_indices().skip(1).peekable();
    while let Some((at, c)) = letters.next() {
        match c {
            '\\' if mark == '"' => drop(letters.next()),
            '\'' if mark == '\'' && letters.peek().is_some_and(|(_, next)| *next == '\'') => drop(letters.next()),
            c if c == mark => {
                let rest = whole[at + 1..].trim_end();
                return rest.is_empty() || rest.trim_start().starts_with('#') && rest.starts_with([' ', '\t', '\n']);
            }
            _ => {}
        }
    }
    false
}

/// Returns `true` if a value is a block of lines: `|`, `>-`, `|2+`.
fn is_block(first: &str) -> bool {
    let Some(rest) = first.strip_prefix(['|', '>']) else { return false };
    let rest = rest.trim_start_matches(['+', '-', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
    rest.trim().is_empty() || rest.starts_with([' ', '\t']) && rest.trim_start().starts_with('#')
}

/// Values by our way of writing their keys; `None` for what is no text.
type Values = BTreeMap<String, Option<String>>;

/// The lines of a front matter and where they stand.
struct FrontMatterLines<'a> {
    file: &'a str,
    /// The line of the file on which the first of them stands.
    first: usize,
    entries: Vec<FrontMatterEntry<'a>>,
    /// The place among the entries of the first with each key, which is as ours are written.
    places: HashMap<String, usize>,
}

impl<'a> FrontMatterLines<'a> {
    fn new(file: &'a str, first: usize, entries: Vec<FrontMatterEntry<'a>>) -> Self {
        let mut places = HashMap::new();
        for (index, entry) in entries.iter().enumerate() {
            places.entry(known(entry.key)).or_insert(index);
        }
        Self { file, first, entries, places }
    }

    /// The first entry with a key.
    fn entry(&self, key: &str) -> Option<&FrontMatterEntry<'a>> {
        self.places.get(key).and_then(|index| self.entries.get(*index))
    }

    fn place(&self, key: &str) -> SourceLocation {
        SourceLocation { line: self.entry(key).map_or(self.first - 1, |entry| entry.line + self.first), column: 1 }
    }

    /// Every value that is text, by our way of writing its key. Where YAML cannot read the whole, the
    /// values that are written plainly are there all the same.
    fn values(&self, yaml: &str, findings: &mut Vec<Finding>) -> Values {
        let mut lines: Vec<String> = yaml.lines().map(str::to_owned).collect();
        let mut values = BTreeMap::new();
        for (index, entry) in self.entries.iter().enumerate() {
            if self.is_again(index, findings) {
                // The first one counts.
                lines[entry.line..=entry.line + entry.more.len()].iter_mut().for_each(String::clear);
                continue;
            }
            let Style::Plain(text) = entry.style() else { continue };
            self.signs(entry, &text, findings);
            // YAML reads the rest around it, because a value in quotes needs no YAML.
            let quoted = serde_json::to_string(&text).unwrap_or_default();
            lines[entry.line] = format!("{}: {quoted}", serde_json::to_string(entry.key).unwrap_or_default());
            let more = entry.line + 1..entry.line + 1 + entry.more.len();
            lines[more].iter_mut().for_each(String::clear);
            values.entry(known(entry.key)).or_insert(Some(text));
        }
        let top = SourceLocation { line: self.first - 1, column: 1 };
        if yaml.len() > MAX_BYTES {
            findings.push(
                Finding::error("front-matter", self.file, top, "the front matter is longer than 64 KB")
                    .help("keep title, summary, revised and translation; move the rest into the text"),
            );
            return values;
        }
        let options = serde_saphyr::options! { budget: serde_saphyr::budget! { max_depth: MAX_DEPTH } };
        match serde_saphyr::from_str_with_options::<TextPairs>(&lines.join("\n"), options) {
            Ok(TextPairs(pairs)) => {
                for (key, value) in pairs {
                    self.not_text(&key, &value, findings);
                    values.insert(known(&key), value);
                }
            }
            Err(error) => findings.push(self.unreadable(&error)),
        }
        values
    }

    /// Finds a line whose key stands above already.
    fn is_again(&self, index: usize, findings: &mut Vec<Finding>) -> bool {
        let Some(entry) = self.entries.get(index) else { return false };
        let key = known(entry.key);
        let Some(before) = self.entry(&key).filter(|before| before.line < entry.line) else { return false };
        let value = entry.first.trim();
        let message =
            format!("`{key}` stands in line {} already; this one does not count: {value}", before.line + self.first);
        let place = SourceLocation { line: entry.line + self.first, column: 1 };
        findings.push(Finding::error("front-matter", self.file, place, message).help("take one of the two lines out"));
        true
    }

    fn unreadable(&self, error: &serde_saphyr::Error) -> Finding {
        let place = error.location().map_or(SourceLocation { line: self.first - 1, column: 1 }, |at| {
            let line = usize::try_from(at.line()).unwrap_or(1).saturating_sub(1);
            let column = usize::try_from(at.column()).unwrap_or(1);
            // Plain values are read without YAML, so an error began in the last value that is left to YAML.
            let of_yaml = |entry: &&FrontMatterEntry<'_>| entry.line <= line && matches!(entry.style(), Style::Yaml);
            match self.entries.iter().rev().find(of_yaml) {
                Some(entry) if entry.line + entry.more.len() < line => {
                    SourceLocation { line: entry.line + self.first, column: 1 }
                }
                _ => SourceLocation { line: line + self.first, column },
            }
        });
        let message = error.to_string();
        let message = message.lines().next().unwrap_or_default().trim_start_matches("error: ");
        Finding::error("front-matter", self.file, place, format!("the front matter cannot be read: {message}"))
            .help("write each value on its line, and put one that holds odd signs between double quotes")
    }

    /// Signs that YAML reads otherwise than an author may think: a number sign behind a space begins a
    /// remark there, and here it is text; a quotation mark that is not closed is text, too.
    fn signs(&self, entry: &FrontMatterEntry<'_>, text: &str, findings: &mut Vec<Finding>) {
        let key = known(entry.key);
        if !WORDS.contains(&key.as_str()) {
            return;
        }
        let open = text.starts_with('"') && text.matches('"').count() == 1;
        let message = if text.starts_with('#') || text.contains(" #") {
            format!("`#` in `{key}` is read as text, not as the beginning of a comment")
        } else if open {
            format!("a quotation mark begins in `{key}` and is not closed; it is read as text")
        } else {
            return;
        };
        findings.push(
            Finding::warning("front-matter", self.file, self.place(&key), message)
                .help("put the text between double quotes; write a remark on a line of its own"),
        );
    }

    fn not_text(&self, key: &str, value: &Option<String>, findings: &mut Vec<Finding>) {
        if value.is_none() && (WORDS.contains(&known(key).as_str()) || FACTS.contains(&known(key).as_str())) {
            findings.push(
                Finding::error("front-matter", self.file, self.place(&known(key)), format!("`{key}` is not text"))
                    .help("write the words after the colon, on the same line"),
            );
        }
    }

    fn front(&self, mut values: Values, findings: &mut Vec<Finding>) -> FrontMatter {
        let mut missing = Vec::new();
        let mut take = |key: &'static str| {
            let value = values.remove(key);
            let is_text = value != Some(None);
            let value = value.flatten().map(|value| value.trim().to_owned());
            let value = value.filter(|value| !value.is_empty() && value != "~" && value != "null");
            if value.is_none() && is_text && !OPTIONAL.contains(&key) {
                missing.push(key);
            }
            value
        };
        let (title, summary) = (take("title"), take("summary"));
        let (revised, translation) = (take("revised"), take("translation"));
        let (by, on) = (take("reviewed-by"), take("reviewed-on"));
        let countries = take("countries");
        let instead = self.instead(&values);
        if !missing.is_empty() {
            let place = SourceLocation { line: self.first - 1, column: 1 };
            let message = format!("the front matter lacks: {}", missing.join(", "));
            let others = instead.iter().filter(|(key, _)| missing.contains(*key));
            let others: String = others.map(|(key, (other, _))| format!("write `{other}` as `{key}`; ")).collect();
            findings.push(
                Finding::error("front-matter", self.file, place, message)
                    .help(format!("{others}content/README.md shows the lines that every edition begins with")),
            );
        }
        let said = |key: &str, text: String| FrontMatterValue { text, line: self.place(key).line };
        self.unknown(&values, findings);
        let date = |key: &str, value: Option<String>, findings: &mut Vec<Finding>| self.date(key, value, findings);
        let (revised, on) = (date("revised", revised, findings), date("reviewed-on", on, findings));
        FrontMatter {
            title: title.map(|text| said("title", text)),
            summary: summary.map(|text| said("summary", text)),
            revised,
            wording: translation.and_then(|text| self.wording(&text, by, on, findings)),
            countries: countries.map(|text| said("countries", text)),
            instead,
        }
    }

    fn instead(&self, values: &Values) -> BTreeMap<&'static str, (String, FrontMatterValue)> {
        let mut instead = BTreeMap::new();
        for (ours, theirs) in OTHERS {
            let fits = |value: &str| if ours == "revised" { day(value).is_some() } else { !value.trim().is_empty() };
            let found = theirs.iter().find_map(|key| {
                let value = values.get(*key)?.as_ref().filter(|value| fits(value))?;
                let text = if ours == "revised" { day(value)? } else { value.trim().to_owned() };
                Some(((*key).to_owned(), FrontMatterValue { text, line: self.place(key).line }))
            });
            instead.extend(found.map(|found| (ours, found)));
        }
        instead
    }

    /// Other systems' lines are named once, all together.
    fn unknown(&self, values: &Values, findings: &mut Vec<Finding>) {
        let lines = self.entries.iter().filter(|entry| values.contains_key(&known(entry.key)));
        let mut names: Vec<&str> = lines.map(|entry| entry.key).collect();
        names.extend(values.keys().map(String::as_str).filter(|key| !self.places.contains_key(*key)));
        let Some(first) = names.first() else { return };
        let message = match names.len() {
            1 => format!("`{first}` is not a line of the front matter"),
            _ => format!("these are not lines of the front matter: {}", names.join(", ")),
        };
        findings.push(
            Finding::warning("front-matter-key", self.file, self.place(&known(first)), message)
                .help("the lines are title, summary, revised, translation, countries, reviewed-by and reviewed-on"),
        );
    }

    fn date(&self, key: &str, value: Option<String>, findings: &mut Vec<Finding>) -> Option<String> {
        let value = value?;
        if !is_date(&value) {
            findings.push(
                Finding::error("date-wrong", self.file, self.place(key), format!("`{value}` is not a date"))
                    .help("write it like 2026-11-24"),
            );
            return None;
        }
        Some(value)
    }

    fn wording(
        &self,
        text: &str,
        by: Option<String>,
        on: Option<String>,
        findings: &mut Vec<Finding>,
    ) -> Option<Wording> {
        match text {
            "original" => Some(Wording::Original),
            "person" => Some(Wording::Person),
            "machine" => Some(match (by, on) {
                (Some(by), Some(on)) => Wording::MachineReviewed { by, on },
                _ => Wording::Machine,
            }),
            other => {
                let message = format!("`{other}` does not say who made the wording");
                findings.push(
                    Finding::error("front-matter", self.file, self.place("translation"), message)
                        .help("write original, person or machine"),
                );
                None
            }
        }
    }
}

/// The day that a date or a moment begins with: `2026-11-24T10:00:00Z`.
fn day(text: &str) -> Option<String> {
    let text = text.trim();
    let parts: Vec<&str> = text.split(['/', '.']).collect();
    // A year in front, or stops between the numbers, leave no doubt about the order.
    let ordered = match parts[..] {
        [year, month, day] if year.len() == 4 => Some([year, month, day]),
        [day, month, year] if !text.contains('/') => Some([year, month, day]),
        _ => None,
    };
    if let Some([year, month, day]) = ordered {
        let written = format!("{year}-{month:0>2}-{day:0>2}");
        return is_date(&written).then_some(written);
    }
    let day = text.trim().get(..10)?;
    let whole = text.trim().get(10..).is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphanumeric() && c != 'T'));
    (whole && is_date(day)).then(|| day.to_owned())
}

#[cfg(test)]
mod tests;
