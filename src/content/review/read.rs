//! Reads a file of records. A record that cannot be read is a finding and takes no other away.

use super::{Review, ReviewRow};
use crate::document::SourceLocation;
use crate::finding::Finding;

/// The most records of an edition.
pub const MAX_REVIEWS: usize = 50;

/// The largest file: 1 MB.
const MAX_BYTES: usize = 1 << 20;

/// Beginning of a record.
const HEADER: &str = "[[review]]";

/// Reads the records in the text of `file`.
#[must_use]
pub fn read_reviews(text: &str, file: &str) -> (Vec<Review>, Vec<Finding>) {
    let mut findings = Vec::new();
    let mut find = |line: usize, column: usize, message: String, help: &str| {
        let place = SourceLocation { line, column };
        findings.push(Finding::warning("review-broken", file, place, message).help(help));
    };
    if text.len() > MAX_BYTES {
        find(1, 1, "the file is larger than 1 MB; no record is read".to_owned(), "take out records that have ended");
        return (Vec::new(), findings);
    }
    if let Some(line) = unfinished_merge(text) {
        find(line, 1, "a merge was not finished here; no record is read".to_owned(), "keep the records that are right");
        return (Vec::new(), findings);
    }
    let mut table: toml::Table = match text.parse() {
        Ok(table) => table,
        Err(error) => {
            let (line, column) = place(text, &error);
            let help = "write each value between quotation marks, as content/README.md shows; no record is read";
            find(line, column, error.message().to_owned(), help);
            return (Vec::new(), findings);
        }
    };
    let rows = match table.remove("review") {
        Some(toml::Value::Array(rows)) => rows,
        None => Vec::new(),
        Some(_) => {
            find(1, 1, "`review` is not a list of records".to_owned(), "begin each record with a line [[review]]");
            Vec::new()
        }
    };
    if let Some(name) = table.keys().next() {
        let message = format!("`{}` is no record", name.escape_debug());
        find(1, 1, message, "begin each record with a line [[review]]");
    }
    let mut lines = text.lines().enumerate().filter(|(_, line)| line.trim_start().starts_with(HEADER));
    let mut reviews = Vec::new();
    for (index, row) in rows.into_iter().enumerate() {
        let line = lines.next().map_or(1, |(index, _)| index + 1);
        if index == MAX_REVIEWS {
            let message = format!("the file has more than {MAX_REVIEWS} records; the rest is not read");
            find(line, 1, message, "take out records that have ended");
            break;
        }
        match row.try_into::<ReviewRow>() {
            Ok(row) => match row.check_all(line) {
                Ok(review) => reviews.push(review),
                Err(fault) => find(line, 1, fault.to_string(), &fault.help()),
            },
            Err(error) => {
                let help = "write the lines that content/README.md shows, or use `evenhand content review`";
                find(line, 1, error.message().to_owned(), help);
            }
        }
    }
    (reviews, findings)
}

fn unfinished_merge(text: &str) -> Option<usize> {
    let marks = ["<<<<<<<", "=======", ">>>>>>>", "|||||||"];
    text.lines().position(|line| marks.iter().any(|mark| line.starts_with(mark))).map(|index| index + 1)
}

/// Line and column of a fault in TOML.
fn place(text: &str, error: &toml::de::Error) -> (usize, usize) {
    let start = error.span().map_or(0, |span| span.start);
    let before = text.get(..start).unwrap_or_default();
    let column = before.rsplit('\n').next().map_or(0, |line| line.chars().count());
    (before.matches('\n').count() + 1, column + 1)
}
