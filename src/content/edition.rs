//! One edition from its text: front matter, Markdown, rules. A folder is read with it, and so is a
//! text that exists nowhere yet.

use std::collections::BTreeMap;

use super::picture::Beside;
use super::{Address, Edition, Library, Wording, account, inlines, line, lock, markdown, rules};
use crate::document::{Document, Place, Sentence};
use crate::finding::{Finding, Severity};

/// Reads an edition from its text as [`super::load`] would, in a library that need not hold it.
/// Pictures and films are taken by name from the other editions of the piece. `made_from` is the
/// record of what a translation was made from.
///
/// There is no edition where a finding is an error.
#[must_use]
pub fn read_edition(
    library: &Library,
    address: &Address,
    text: &str,
    made_from: Option<&str>,
) -> (Option<Edition>, Vec<Finding>) {
    let (edition, findings) = read_with_faults(library, address, text, made_from);
    let whole = findings.iter().all(|finding| finding.severity != Severity::Error);
    (edition.filter(|_| whole), findings)
}

/// The same, with the edition as far as it could be read: it tells where findings stand.
pub(crate) fn read_with_faults(
    library: &Library,
    address: &Address,
    text: &str,
    made_from: Option<&str>,
) -> (Option<Edition>, Vec<Finding>) {
    let of_piece = library.editions.values().filter(|edition| edition.address.piece == address.piece);
    let documents: Vec<&Document> = of_piece.map(|edition| &edition.document).collect();
    let mut findings = Vec::new();
    let path = address.file();
    let mut edition = parse(&unix(text), &path, address, &Beside::Documents(&documents), &mut findings);
    if let Some(edition) = &mut edition {
        let source = library.pieces.get(&address.piece).map(|piece| address.with(&piece.source, address.level));
        let source = source.filter(|source| source != address).and_then(|source| library.editions.get(&source));
        if let (Some(source), Some(made_from)) = (source, made_from) {
            edition.behind = lock::behind(made_from, &source.document);
            edition.made_from = lock::record_ids(made_from);
        }
        rules::check_edition(library, edition, &mut findings);
    }
    findings.sort();
    findings.dedup();
    (edition, findings)
}

/// Reads an edition without any library around it; pictures and films are taken from `beside`.
pub(crate) fn read_alone(text: &str, address: &Address, beside: &Document) -> (Option<Edition>, Vec<Finding>) {
    let mut findings = Vec::new();
    let edition = parse(&unix(text), &address.file(), address, &Beside::Documents(&[beside]), &mut findings);
    (edition, findings)
}

/// Text with line ends as Unix writes them and without a byte order mark.
pub(super) fn unix(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text)
}

/// Reads what `text` says; the rules that look further are not asked.
pub(super) fn parse(
    text: &str,
    path: &str,
    address: &Address,
    beside: &Beside<'_>,
    findings: &mut Vec<Finding>,
) -> Option<Edition> {
    let (front, body, first_line) = front_matter(text, path, findings)?;
    let lang = &address.lang;
    let mut words = |text: &str, number: usize| {
        let place = Place { line: number, column: 1 };
        let inlines = line::parse_line(text, place, path, lang, findings);
        (inlines, place)
    };
    let (title, place) = words(&front.title.0, front.title.1);
    let title = Sentence::whole(title, place);
    let (summary, place) = words(&front.summary.0, front.summary.1);
    let summary = Sentence::split(summary, lang, place);
    let parsed = markdown::parse(body, first_line, path, lang, beside, findings);
    let front_lines = [(front.title.0.as_str(), front.title.1), (front.summary.0.as_str(), front.summary.1)];
    let document = markdown::document(lang, title, summary, &parsed);
    findings.extend(account::lost(&front_lines, &parsed, &document, path, findings));
    let Front { revised, wording, .. } = front;
    Some(Edition {
        address: address.clone(),
        revised,
        wording,
        file: path.to_owned(),
        document,
        behind: Vec::new(),
        made_from: Vec::new(),
    })
}

/// What stands above the text.
struct Front {
    /// The title and its line.
    title: (String, usize),
    /// The summary and its line.
    summary: (String, usize),
    revised: String,
    wording: Wording,
}

/// Cuts a file into its front matter and the text below, which begins at the line that is returned.
fn front_matter<'a>(text: &'a str, file: &str, findings: &mut Vec<Finding>) -> Option<(Front, &'a str, usize)> {
    let top = Place { line: 1, column: 1 };
    let parts = text
        .strip_prefix("---\n")
        .and_then(|rest| rest.split_once("\n---\n").or_else(|| Some((rest.strip_suffix("\n---")?, ""))));
    let Some((yaml, body)) = parts else {
        findings.push(
            Finding::error("front-matter", file, top, "the file does not begin with its front matter")
                .help("begin with a line `---`, then title, summary, revised and translation, then a line `---`"),
        );
        return None;
    };
    let mut pairs: BTreeMap<String, String> = match serde_saphyr::from_str(yaml) {
        Ok(pairs) => pairs,
        Err(error) => {
            let place = error.location().map_or(top, |at| Place {
                line: usize::try_from(at.line()).unwrap_or(0) + 1,
                column: usize::try_from(at.column()).unwrap_or(1),
            });
            let message = error.to_string();
            let message = message.lines().next().unwrap_or_default().trim_start_matches("error: ").to_owned();
            findings.push(
                Finding::error("front-matter", file, place, format!("the front matter cannot be read: {message}"))
                    .help("put text that holds a colon between double quotes"),
            );
            return None;
        }
    };
    let line_of = |key: &str| yaml.lines().position(|line| line.starts_with(key)).map_or(1, |line| line + 2);
    let at = |key: &str| Place { line: line_of(key), column: 1 };
    let mut missing = Vec::new();
    let mut take = |key: &'static str| {
        let value = pairs.remove(key).filter(|value| !value.trim().is_empty() && value != "~" && value != "null");
        if value.is_none() && !key.starts_with("reviewed") {
            missing.push(key);
        }
        value.unwrap_or_default()
    };
    let (title, summary, revised, translation) = (take("title"), take("summary"), take("revised"), take("translation"));
    let (by, on) = (take("reviewed-by"), take("reviewed-on"));
    let mut whole = true;
    if !missing.is_empty() {
        whole = false;
        findings.push(
            Finding::error("front-matter", file, top, format!("the front matter lacks: {}", missing.join(", ")))
                .help("content/README.md shows the lines that every edition begins with"),
        );
    }
    for (key, date) in [("revised", &revised), ("reviewed-on", &on)] {
        if !date.is_empty() && !inlines::is_date(date) {
            whole = false;
            findings.push(
                Finding::error("date-wrong", file, at(key), format!("`{date}` is not a date"))
                    .help("write it like 2026-11-24"),
            );
        }
    }
    for key in pairs.keys() {
        findings.push(
            Finding::warning("front-matter-key", file, at(key), format!("`{key}` is not a line of the front matter"))
                .help("the lines are title, summary, revised, translation, reviewed-by and reviewed-on"),
        );
    }
    let wording = match translation.as_str() {
        "original" => Wording::Original,
        "person" => Wording::Person,
        "machine" if by.is_empty() || on.is_empty() => Wording::Machine,
        "machine" => Wording::MachineReviewed { by, on },
        "" => Wording::Machine,
        other => {
            whole = false;
            findings.push(
                Finding::error(
                    "front-matter",
                    file,
                    at("translation"),
                    format!("`{other}` does not say who made the wording"),
                )
                .help("write original, person or machine"),
            );
            Wording::Machine
        }
    };
    let first_line = yaml.lines().count() + 3;
    let front = Front { title: (title, line_of("title")), summary: (summary, line_of("summary")), revised, wording };
    whole.then_some((front, body, first_line))
}
