//! Front matter as other systems write it: TOML between lines of plus signs.

use super::{FrontMatter, FrontMatterEntry, FrontMatterLines, Values, known};
use crate::document::SourceLocation;
use crate::finding::Finding;

/// Reads TOML that begins at the line `first` of the file.
pub(super) fn toml(text: &str, first: usize, file: &str, findings: &mut Vec<Finding>) -> FrontMatter {
    let place = SourceLocation { line: first - 1, column: 1 };
    findings.push(
        Finding::error("front-matter", file, place, "the front matter is written as TOML, between lines of plus signs")
            .help("write it between lines `---`, as title: The words"),
    );
    let keys = text.lines().enumerate().take_while(|(_, line)| !line.trim_start().starts_with('['));
    let entries = keys.filter_map(|(line, text)| {
        let (key, first) = text.split_once('=')?;
        Some(FrontMatterEntry { key: key.trim().trim_matches(['"', '\'']), first, more: Vec::new(), line })
    });
    let lines = FrontMatterLines::new(file, first, entries.collect());
    let table = match text.parse::<toml::Table>() {
        Ok(table) => table,
        Err(error) => {
            let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
            let place = SourceLocation { line: first + before.matches('\n').count(), column: 1 };
            let message = format!("the front matter cannot be read: {}", error.message());
            findings.push(
                Finding::error("front-matter", file, place, message).help("put each value between double quotes"),
            );
            toml::Table::new()
        }
    };
    let values: Values = table.into_iter().map(|(key, value)| (known(&key), words(value))).collect();
    lines.front(values, findings)
}

/// A value as text; `None` for a list or a table.
fn words(value: toml::Value) -> Option<String> {
    match value {
        toml::Value::String(text) => Some(text),
        toml::Value::Integer(number) => Some(number.to_string()),
        toml::Value::Float(number) => Some(number.to_string()),
        toml::Value::Boolean(truth) => Some(truth.to_string()),
        toml::Value::Datetime(moment) => Some(moment.to_string()),
        toml::Value::Array(_) | toml::Value::Table(_) => None,
    }
}
