//! State of the content that is served: whether its removals are in doubt, and which of its files have errors.

use serde::Serialize;

use std::path::PathBuf;

use crate::content::{Address, LastGoodContent, Library, likely_folder};
use crate::finding::Finding;

/// The content as it was when it was last read.
#[derive(Debug, Clone, Default)]
pub(in crate::server) struct Condition {
    /// Reasons why editions that are no longer in the content are still served. If there are any, the service is not
    /// ready.
    pub(in crate::server) doubts: Vec<String>,
    /// The next step about the doubts; empty where there is none.
    pub(in crate::server) help: String,
    /// Whether no edition can be served at all.
    pub(in crate::server) is_empty: bool,
    /// Errors in the content.
    pub(in crate::server) broken: Vec<Broken>,
}

/// An error in the content, and what readers get all the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(in crate::server) struct Broken {
    /// The error.
    pub(in crate::server) finding: Finding,
    /// Version that readers get.
    pub(in crate::server) served: Instead,
}

/// Version of a file with an error that readers get.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(in crate::server) enum Instead {
    /// The version that last was good.
    LastGood,
    /// The present version, with its error.
    AsItIs,
    /// No version.
    Nothing,
}

impl Condition {
    /// The condition of content in `folders` of which `library` is served.
    pub(in crate::server) fn of(standing: &LastGoodContent, library: &Library, folders: &[PathBuf]) -> Self {
        let now = |file: &str| standing.library.editions.values().any(|edition| edition.file == file);
        let served = |file: &str| library.editions.keys().map(Address::file).any(|known| known == file);
        let instead = |finding: &Finding| match finding.file.as_str() {
            file if standing.stand_in.contains(file) => Instead::LastGood,
            file if now(file) => Instead::AsItIs,
            file if served(file) => Instead::LastGood,
            _ => Instead::Nothing,
        };
        Self {
            doubts: standing.doubts.iter().map(ToString::to_string).collect(),
            help: help(standing, folders),
            is_empty: library.editions.is_empty(),
            broken: standing
                .broken()
                // What is wrong with a whole folder is a doubt.
                .filter(|finding| !finding.file.is_empty())
                .map(|finding| Broken { finding: finding.clone(), served: instead(finding) })
                .collect(),
        }
    }

    /// Writes the state into the log.
    pub(in crate::server) fn log(&self) {
        let told = match self.is_empty {
            true => "there is nothing to serve, and the service is not ready",
            false => "nothing is taken away; what the content said before is served",
        };
        for why in &self.doubts {
            tracing::error!(why, help = self.help, "{told}");
        }
        for Broken { finding, served } in &self.broken {
            let Finding { file, line, rule, message: why, help, .. } = finding;
            let told = match served {
                Instead::LastGood => "an edition has an error now; what it said before is served",
                Instead::AsItIs => "an edition has an error; it is served as it is",
                Instead::Nothing => "an edition has an error and is not served",
            };
            tracing::warn!(file, line, rule, why, help, "{told}");
        }
    }

    /// Counts the files with errors.
    pub(in crate::server) fn broken_files(&self) -> usize {
        let files: std::collections::BTreeSet<&str> =
            self.broken.iter().map(|broken| broken.finding.file.as_str()).collect();
        files.len()
    }
}

/// Names the next step about content that is in doubt.
pub(in crate::server) fn help(standing: &LastGoodContent, folders: &[PathBuf]) -> String {
    if standing.doubts.is_empty() {
        return String::new();
    }
    let meant = folders.iter().find_map(|folder| Some((folder, likely_folder(folder)?)));
    match meant {
        Some((folder, meant)) => {
            let (meant, folder) = (meant.display(), folder.display());
            format!("`{meant}` looks like a content folder: name it instead of `{folder}`, as `--content {meant}`")
        }
        None if standing.library.editions.is_empty() => {
            "name the folder that holds the collections with `--content`, or put content there: it is looked for again every few seconds".to_owned()
        }
        None => {
            "put back what is missing: it is looked for again every few seconds; if it is to go, start once with `--allow-removal`".to_owned()
        }
    }
}
