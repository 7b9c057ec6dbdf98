//! Pages of the preview, in English as `evenhand check` is.

use maud::{DOCTYPE, Markup, html};

use crate::channels::page::style_name;
use crate::content::{Address, Library, Report};
use crate::finding::{Finding, Severity};

/// Returns `true` if a file has errors: print and sound are not made of it.
pub(super) fn has_errors(report: &Report, file: &str) -> bool {
    report.findings.iter().any(|finding| finding.file == file && finding.severity == Severity::Error)
}

fn document(title: &str, main: &Markup) -> String {
    html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="robots" content="noindex";
                title { (title) }
                link rel="stylesheet" href={ "/assets/" (style_name()) };
                script defer src="/preview.js" {}
            }
            body { main { h1 { (title) } (main) } }
        }
    }
    .into_string()
}

/// Every file of an edition, and every other file with findings.
pub(super) fn list(library: &Library, report: &Report) -> String {
    let of_findings = report.findings.iter().map(|finding| finding.file.as_str());
    let mut files: Vec<&str> = library.editions.values().map(|edition| edition.file.as_str()).collect();
    files.extend(of_findings.filter(|file| file.matches('/').count() == 2));
    files.sort_unstable();
    files.dedup();
    let others: Vec<&Finding> =
        report.findings.iter().filter(|finding| finding.file.matches('/').count() != 2).collect();
    document(
        "Preview",
        &html! {
            p { "Nothing here is public. " a href="/" { "Look again" } }
            @if files.is_empty() { p { "There is no text yet. Write one as content/README.md shows, then look again." } }
            ul {
                @for file in files {
                    li { a href={ "/of/" (file) } { (file) } ": " (count(report, file)) }
                }
            }
            (findings(&others, ""))
        },
    )
}

/// "2 errors, 1 warning".
fn count(report: &Report, file: &str) -> String {
    let of = |severity| report.findings.iter().filter(|found| found.file == file && found.severity == severity).count();
    let told = |count: usize, word: &str| match count {
        1 => format!("1 {word}"),
        count => format!("{count} {word}s"),
    };
    format!("{}, {}", told(of(Severity::Error), "error"), told(of(Severity::Warning), "warning"))
}

/// A file: the ways to see and hear it, and each finding beside its line.
pub(super) fn file(path: &str, text: &str, edition: Option<&Address>, report: &Report) -> String {
    let own: Vec<&Finding> = report.findings.iter().filter(|finding| finding.file == path).collect();
    document(
        path,
        &html! {
            p { a href={ "/of/" (path) } { "Look again" } }
            p role="status" data-state={ "/state/" (path) } data-changed="The file was saved again. Look again." {}
            ul {
                @if let Some(address) = edition {
                    li { a href={ "/" (address.folder()) } { "Page" } }
                    li { a href={ "/print/" (path) } { "Large print (PDF)" } }
                    li { a href={ "/sound/" (path) } { "Speech (MP3)" } }
                }
                li { a href="/" { "All texts" } }
            }
            h2 { (count(report, path)) }
            (findings(&own, text))
        },
    )
}

fn findings(found: &[&Finding], text: &str) -> Markup {
    let line = |number: usize| number.checked_sub(1).and_then(|at| text.lines().nth(at));
    html! {
        ol {
            @for finding in found {
                li {
                    p { strong { (finding.severity.word()) ": " } (finding.message) }
                    @match line(finding.line) {
                        Some(line) => p { "Line " (finding.line) ": " code dir="auto" { (line) } },
                        None => { @if !finding.file.is_empty() { p { "In " (finding.file) } } }
                    }
                    @if !finding.help.is_empty() { pre { (finding.help) } }
                }
            }
        }
    }
}

/// The page that says why there is no print or no sound.
pub(super) fn not_made(path: &str) -> String {
    document(
        "Not made",
        &html! {
            p { "This cannot be made now: the text has errors, or a voice or a font is missing." }
            p { a href={ "/of/" (path) } { "See what was found" } }
        },
    )
}
