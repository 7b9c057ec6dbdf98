//! `evenhand check`: content against every rule.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::{Exit, counted, in_colour, note, say};
use crate::clarity;
use crate::config::Config;
use crate::content::{self, Manner, Report, likely_folder};
use crate::finding::{Finding, Severity};
use crate::trace;

/// Arguments of `evenhand check`.
#[derive(Debug, clap::Args)]
pub(super) struct CheckArgs {
    /// Folder that holds the content; may be given more than once: a file in a later folder replaces the same file in
    /// an earlier one
    #[arg(long, value_name = "DIR", default_value = "content")]
    content: Vec<PathBuf>,
    /// Read other people's content as it is: show what can be shown, complete what is missing, and report findings as
    /// warnings
    #[arg(long)]
    lenient: bool,
    /// Print findings as JSON, one per line, then for each edition a line with `"record":"clarity"`: how clear its
    /// sentences are, and its hardest ones
    #[arg(long)]
    json: bool,
}

pub(super) fn run(arguments: &CheckArgs, config: &Config) -> Exit {
    let manner = if arguments.lenient { Manner::Lenient } else { Manner::Strict };
    let (library, mut report) = content::load_as(&arguments.content, &config.today, manner);
    report.add(trace::check(&library, trace::DUTIES));
    report.add(clarity::hard_sentences(&library));
    if arguments.json {
        for finding in &report.findings {
            say(&serde_json::to_string(finding).unwrap_or_default());
        }
        for record in clarity::records(&library) {
            say(&serde_json::to_string(&record).unwrap_or_default());
        }
    } else {
        print(&report, &report.findings, config);
        let count = |severity| report.count(severity);
        say(&format!(
            "{} of {}: {}, {}, {}",
            counted(library.editions.len(), "edition", "editions"),
            counted(library.pieces.len(), "piece", "pieces"),
            counted(count(Severity::Error), "error", "errors"),
            counted(count(Severity::Warning), "warning", "warnings"),
            counted(count(Severity::Note), "note", "notes")
        ));
    }
    if library.editions.is_empty()
        && let Some((folder, meant)) =
            arguments.content.iter().find_map(|folder| Some((folder, likely_folder(folder)?)))
    {
        note(&meant_folder(folder, &meant));
    }
    if report.count(Severity::Error) > 0 { Exit::Content } else { Exit::Done }
}

/// Says that another folder than the one that was named looks like a content folder.
pub(super) fn meant_folder(named: &Path, meant: &Path) -> String {
    let (named, meant) = (named.display(), meant.display());
    format!("help: `{meant}` looks like a content folder: name it instead of `{named}`, as `--content {meant}`")
}

/// Prints findings beside the output: with their lines in colour on a terminal, plain elsewhere. Advice that is the same
/// for several findings of a rule is printed once.
pub(super) fn print(report: &Report, findings: &[Finding], config: &Config) {
    let mut told = BTreeSet::new();
    for finding in findings {
        let is_new = told.insert((finding.rule, finding.help.as_str()));
        let finding = if is_new { finding.clone() } else { finding.clone().help("") };
        let shown = match in_colour(config) {
            true => finding.pretty(report.text_of(&finding.file).as_deref()),
            false => finding.plain(),
        };
        note(&shown);
    }
}
