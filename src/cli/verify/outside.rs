//! Checkers of others: programs that `verify --all` runs on the finished files where they are installed.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde::Serialize;

use crate::verify::Source;

/// Files that a program gets at a time.
const AT_A_TIME: usize = 100;

/// Most faults of a program that are reported.
const MAX_FAULTS: usize = 50;

/// Program of others that checks files.
struct Checker {
    /// Name for reports.
    name: &'static str,
    /// Name of the command.
    command: &'static str,
    /// Arguments before the files.
    arguments: &'static [&'static str],
    /// End of the names of its files.
    end: &'static str,
    /// Subject of its checks.
    checks: &'static str,
    /// Returns the fault that a line of its output tells of.
    fault: fn(&str) -> Option<&str>,
}

/// The programs.
const CHECKERS: [Checker; 3] = [
    Checker {
        name: "veraPDF",
        command: "verapdf",
        arguments: &["--format", "text", "--flavour", "ua1"],
        end: ".pdf",
        checks: "PDF/UA-1 of large print",
        fault: |line| line.strip_prefix("FAIL "),
    },
    Checker {
        name: "veraPDF",
        command: "verapdf",
        arguments: &["--format", "text", "--flavour", "2a"],
        end: ".pdf",
        checks: "PDF/A-2a of large print",
        fault: |line| line.strip_prefix("FAIL "),
    },
    Checker {
        name: "Nu Html Checker",
        command: "vnu",
        arguments: &["--errors-only", "--format", "gnu"],
        end: ".html",
        checks: "HTML of pages",
        fault: |line| line.contains(": error: ").then_some(line),
    },
];

/// Outcome of a program of others.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) struct OutsideReport {
    /// Name of the program.
    pub(super) program: &'static str,
    /// Subject of its checks.
    pub(super) checks: &'static str,
    /// Files that it read.
    pub(super) files: usize,
    /// Everything that it found wrong.
    pub(super) faults: Vec<String>,
    /// Reason why it did not run; empty if it did.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(super) not_run: String,
}

/// Runs the programs on the files of a folder.
pub(super) fn check(folder: &Path, source: &Source) -> Vec<OutsideReport> {
    CHECKERS.iter().map(|checker| checker.run(folder, source)).collect()
}

impl Checker {
    fn run(&self, folder: &Path, source: &Source) -> OutsideReport {
        let files: Vec<PathBuf> =
            source.files.keys().filter(|name| name.ends_with(self.end)).map(|name| folder.join(name)).collect();
        let report =
            |files, faults, not_run| OutsideReport { program: self.name, checks: self.checks, files, faults, not_run };
        let mut faults = Vec::new();
        for some in files.chunks(AT_A_TIME) {
            match self.faults_of(some) {
                Ok(found) => faults.extend(found),
                Err(why) => return report(0, Vec::new(), why),
            }
        }
        if faults.len() > MAX_FAULTS {
            let more = faults.len() - MAX_FAULTS;
            faults.truncate(MAX_FAULTS);
            faults.push(format!("and {more} more"));
        }
        let not_run = if files.is_empty() { "there are no such files".to_owned() } else { String::new() };
        report(files.len(), faults, not_run)
    }

    /// Everything that the program finds in some files.
    fn faults_of(&self, files: &[PathBuf]) -> Result<Vec<String>, String> {
        let output = Command::new(self.command).args(self.arguments).args(files).output();
        let output = output.map_err(|error| match error.kind() {
            std::io::ErrorKind::NotFound => format!("`{}` is not installed", self.command),
            _ => format!("`{}` cannot be started: {error}", self.command),
        })?;
        let text = [output.stdout, output.stderr].concat();
        let text = String::from_utf8_lossy(&text);
        let faults: Vec<String> = text.lines().filter_map(self.fault).map(str::to_owned).collect();
        if faults.is_empty() && !output.status.success() {
            let last = text.lines().last().unwrap_or_default();
            return Err(format!("`{}` failed ({}): {last}", self.command, output.status));
        }
        Ok(faults)
    }
}
