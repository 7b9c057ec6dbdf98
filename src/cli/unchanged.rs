//! A build or an export that would do nothing: recognised by the index of the last one, whose report is repeated.

use std::path::{Path, PathBuf};
use std::time::Instant;

use super::{Exit, build, check, note, say};
use crate::blobs::DataFolder;
use crate::channels::installed_voices::installed;
use crate::channels::print::FONT_FOLDERS;
use crate::config::Config;
use crate::content::{Manner, Report};
use crate::finding::Severity;
use crate::lang::Country;
use crate::pipeline::{BuildIndex, BuildOptions, Layout, Summary, Tree, TreeKind, UnchangedBuild};
use crate::process::sandbox::Policy;
use crate::speech;

/// Input, output and options of a build.
pub(super) struct BuildTarget<'a> {
    /// Folders of content.
    pub(super) content: &'a [PathBuf],
    /// Folder for what is made.
    pub(super) out: &'a Path,
    /// Folder for what cannot be made again.
    pub(super) data: DataFolder,
    /// Folder of the site.
    pub(super) site: &'a Path,
    /// Manner of reading.
    pub(super) manner: Manner,
    /// Policy of the sandbox.
    pub(super) sandbox: Policy,
    /// Whether example contacts may stand under a public address.
    pub(super) allow_example_contacts: bool,
    /// Countries of the installation; none if all are shown.
    pub(super) countries: &'a [Country],
    /// Options.
    pub(super) order: &'a BuildOptions,
    /// Form in which the summary is printed.
    pub(super) form: SummaryForm,
}

/// Form in which a summary is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum SummaryForm {
    /// Findings and sentences.
    Words,
    /// JSON.
    Json,
}

impl BuildTarget<'_> {
    /// The index of builds like this one.
    pub(super) fn index(&self, config: &Config) -> BuildIndex {
        let tree = |path: &Path, kind| Tree { root: path.to_owned(), kind };
        let mut read: Vec<Tree> = self.content.iter().map(|folder| tree(folder, TreeKind::Content)).collect();
        read.push(tree(&self.out.join("approved"), TreeKind::Content));
        read.push(tree(&config.program, TreeKind::Machine));
        let models = installed().voices.iter().filter_map(|voice| voice.model.as_deref());
        read.extend(config.voices.as_deref().into_iter().chain(models).map(|path| tree(path, TreeKind::Machine)));
        read.extend(speech::engine_files().iter().map(|path| tree(path, TreeKind::Machine)));
        read.extend(FONT_FOLDERS.map(|folder| tree(Path::new(folder), TreeKind::Machine)));
        let site = match self.order.layout {
            Layout::Folder => TreeKind::Site,
            Layout::Export { .. } => TreeKind::Export,
        };
        // The unpacked voices are not listed: they are named by their contents, and a worker that a short build started
        // and did not need may still unpack them after it.
        let last_good = tree(&self.data.last_good(), TreeKind::Kept);
        let written = vec![tree(self.site, site), last_good];
        BuildIndex::new(&self.out.join("cache/builds"), &real(self.site), self.settings(config), read, written)
    }

    /// Everything beside files that decides what a build does and says.
    fn settings(&self, config: &Config) -> String {
        let Self { content, out, data, site, manner, sandbox, allow_example_contacts, countries, order, form: _ } =
            self;
        let order = BuildOptions { jobs: None, ..(*order).clone() };
        let folders: Vec<PathBuf> = content.iter().map(|folder| real(folder)).collect();
        format!(
            "{} {} {:?} {content:?} {folders:?} {out:?} {data:?} {:?} {manner:?} {sandbox:?} {allow_example_contacts} {countries:?} {order:?}",
            env!("CARGO_PKG_VERSION"),
            config.today,
            (&config.engine_variables, &config.voices),
            real(site),
        )
    }

    /// Prints for a build that would do nothing what the recorded build printed.
    pub(super) fn tell_unchanged(&self, unchanged: &UnchangedBuild, start: Instant, config: &Config) -> Exit {
        let UnchangedBuild { notes, summary } = unchanged;
        notes.iter().for_each(|line| note(line));
        let report = Report::of_folders(self.content);
        self.tell(&report, summary, start, config);
        end_of(summary)
    }

    /// Prints the findings and the summary of a build.
    pub(super) fn tell(&self, report: &Report, summary: &Summary, start: Instant, config: &Config) {
        match self.form {
            SummaryForm::Json => say(&serde_json::to_string(summary).unwrap_or_default()),
            SummaryForm::Words => {
                check::print(report, &summary.findings, config);
                build::tell(summary, start.elapsed(), self.site);
            }
        }
    }
}

/// The end of a build with these findings.
pub(super) fn end_of(summary: &Summary) -> Exit {
    let is_broken = summary.findings.iter().any(|finding| finding.severity == Severity::Error);
    if is_broken { Exit::Content } else { Exit::Done }
}

/// The path of a folder without links; as it is if it is not there yet.
fn real(path: &Path) -> PathBuf {
    path.canonicalize().or_else(|_| std::path::absolute(path)).unwrap_or_else(|_| path.to_owned())
}
