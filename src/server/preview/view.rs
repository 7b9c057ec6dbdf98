//! Pages of the preview, in the language that the author's browser asks for. Findings are in English, as those of
//! `evenhand check` are.

use maud::{DOCTYPE, Markup, html};

use crate::channels::page::{Ui, style_name};
use crate::content::{Address, Library, Report, TO_BE_WRITTEN_RULE};
use crate::finding::{Finding, Severity};
use crate::l10n::text;
use crate::lang::Lang;

/// Returns `true` if print and sound are made of a file: it has no errors, and no words that are still to be written.
pub(super) fn can_be_made(report: &Report, file: &str) -> bool {
    let stops = |finding: &Finding| finding.severity == Severity::Error || finding.rule == TO_BE_WRITTEN_RULE;
    !report.findings.iter().any(|finding| finding.file == file && stops(finding))
}

fn document(ui: Ui<'_>, title: &str, heading: &Markup, main: &Markup) -> String {
    html! {
        (DOCTYPE)
        html lang=(ui.page.in_files()) dir=(ui.page.direction().html()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="robots" content="noindex";
                title { (title) }
                link rel="stylesheet" href={ "/assets/" (style_name()) };
                script defer src="/preview.js" {}
            }
            body { main { h1 { (heading) } (main) } }
        }
    }
    .into_string()
}

/// Every file of an edition, and every other file with findings.
pub(super) fn list(ui: Ui<'_>, library: &Library, report: &Report) -> String {
    let of_findings = report.findings.iter().map(|finding| finding.file.as_str());
    let mut files: Vec<&str> = library.editions.values().map(|edition| edition.file.as_str()).collect();
    files.extend(of_findings.filter(|file| file.matches('/').count() == 2));
    files.sort_unstable();
    files.dedup();
    let others: Vec<&Finding> =
        report.findings.iter().filter(|finding| finding.file.matches('/').count() != 2).collect();
    let title = text!(ui.words, "preview-title");
    document(
        ui,
        &title,
        &ui.says(&title),
        &html! {
            p { (ui.says(text!(ui.words, "preview-private"))) " " a href="/" { (ui.says(text!(ui.words, "preview-again"))) } }
            @if files.is_empty() { p { (ui.says(text!(ui.words, "preview-none"))) } }
            ul {
                @for file in files {
                    li { a href={ "/of/" (file) } dir="ltr" { (file) } ": " (count(ui, report, file)) }
                }
            }
            (findings(ui, &others, ""))
        },
    )
}

/// "2 errors, 1 warning".
fn count(ui: Ui<'_>, report: &Report, file: &str) -> Markup {
    let of = |severity| report.findings.iter().filter(|found| found.file == file && found.severity == severity).count();
    let errors = text!(ui.words, "preview-errors", count = of(Severity::Error));
    let warnings = text!(ui.words, "preview-warnings", count = of(Severity::Warning));
    ui.says(ui.words.list(&[errors, warnings]))
}

/// A file: the ways to see and hear it, and each finding beside its line.
pub(super) fn file(ui: Ui<'_>, path: &str, text: &str, edition: Option<&Address>, report: &Report) -> String {
    let own: Vec<&Finding> = report.findings.iter().filter(|finding| finding.file == path).collect();
    let words = ui.words;
    document(
        ui,
        path,
        &named(path),
        &html! {
            p { a href={ "/of/" (path) } { (ui.says(text!(words, "preview-again"))) } }
            p role="status" data-state={ "/state/" (path) } data-changed=(text!(words, "preview-changed")) {}
            ul {
                @if let Some(address) = edition {
                    li { a href={ "/" (address.folder()) } { (ui.says(text!(words, "preview-page"))) } }
                    li { a href={ "/print/" (path) } { (ui.says(text!(words, "preview-print"))) } }
                    li { a href={ "/sound/" (path) } { (ui.says(text!(words, "preview-sound"))) } }
                }
                li { a href="/" { (ui.says(text!(words, "preview-all"))) } }
            }
            h2 { (count(ui, report, path)) }
            (findings(ui, &own, text))
        },
    )
}

/// Writes the path of a file, which keeps its direction in every language.
fn named(path: &str) -> Markup {
    html! { bdi dir="ltr" { (path) } }
}

fn findings(ui: Ui<'_>, found: &[&Finding], text: &str) -> Markup {
    let line = |number: usize| number.checked_sub(1).and_then(|at| text.lines().nth(at));
    let english = Lang::english();
    html! {
        ol {
            @for finding in found {
                li {
                    p { strong { (ui.says(weight(ui, finding.severity))) } " " (ui.in_lang(&english, &finding.message)) }
                    @match line(finding.line) {
                        Some(line) => p {
                            (ui.says(text!(ui.words, "preview-line", number = finding.line))) " " code dir="auto" { (line) }
                        },
                        None => {
                            @if !finding.file.is_empty() {
                                p { (ui.says(text!(ui.words, "preview-file", file = finding.file.as_str()))) }
                            }
                        }
                    }
                    @if !finding.help.is_empty() { pre lang="en" dir="ltr" { (finding.help) } }
                }
            }
        }
    }
}

fn weight(ui: Ui<'_>, severity: Severity) -> String {
    match severity {
        Severity::Error => text!(ui.words, "preview-error"),
        Severity::Warning => text!(ui.words, "preview-warning"),
        Severity::Note => text!(ui.words, "preview-note"),
    }
}

/// The page that says why there is no print or no sound.
pub(super) fn not_made(ui: Ui<'_>, path: &str) -> String {
    let title = text!(ui.words, "preview-not-made");
    document(
        ui,
        &title,
        &ui.says(&title),
        &html! {
            p { (ui.says(text!(ui.words, "preview-not-made-why"))) }
            p { a href={ "/of/" (path) } { (ui.says(text!(ui.words, "preview-found"))) } }
        },
    )
}

#[cfg(test)]
mod tests;
