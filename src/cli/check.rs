//! `evenhand check`: content against every rule.

use std::path::PathBuf;

use super::{Exit, in_colour, note, say};
use crate::config::Config;
use crate::content::{self, Manner, Report};
use crate::finding::{Finding, Severity};

/// What to check.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// The folder that holds the content; may be given more than once: a later one lies over those before
    /// it, file by file
    #[arg(long, value_name = "DIR", default_value = "content")]
    content: Vec<PathBuf>,
    /// Read other people's content: show what can be shown, fill in what is missing, and warn of it
    #[arg(long)]
    lenient: bool,
    /// Print findings as JSON, one on a line
    #[arg(long)]
    json: bool,
}

pub(super) fn run(arguments: &Arguments, config: &Config) -> Exit {
    let manner = if arguments.lenient { Manner::Lenient } else { Manner::Strict };
    let (library, report) = content::load_as(&arguments.content, &config.today, manner);
    if arguments.json {
        for finding in &report.findings {
            say(&serde_json::to_string(finding).unwrap_or_default());
        }
    } else {
        print(&report, &report.findings, config);
        let count = |severity| report.count(severity);
        say(&format!(
            "{} editions of {} pieces: {} errors, {} warnings, {} notes",
            library.editions.len(),
            library.pieces.len(),
            count(Severity::Error),
            count(Severity::Warning),
            count(Severity::Note)
        ));
    }
    if report.count(Severity::Error) > 0 { Exit::Content } else { Exit::Done }
}

/// Prints findings beside the output: with their lines in colour on a terminal, plain elsewhere.
pub(super) fn print(report: &Report, findings: &[Finding], config: &Config) {
    for finding in findings {
        let text = report.texts.get(&finding.file).map(String::as_str);
        note(&if in_colour(config) { finding.pretty(text) } else { finding.plain() });
    }
}
