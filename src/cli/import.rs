//! `evenhand content import`: other people's content, laid out as ours is.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use super::{Exit, check, counted, note, say};
use crate::config::Config;
use crate::content::{Import, import};
use crate::finding::{Finding, Severity};

#[derive(Debug, clap::Args)]
pub(super) struct ImportArgs {
    /// The folder to read; nothing in it is changed
    #[arg(value_name = "FROM")]
    from: PathBuf,
    /// The folder to write to: a new one, or one that holds none of these files
    #[arg(value_name = "TO")]
    to: PathBuf,
}

pub(super) fn run(arguments: &ImportArgs, config: &Config) -> Exit {
    let ImportArgs { from, to } = arguments;
    let import = import(from, &config.today);
    let errors: Vec<Finding> =
        import.report.findings.iter().filter(|finding| finding.severity == Severity::Error).cloned().collect();
    check::print(&import.report, &errors, config);
    if import.editions == 0 {
        note(&format!("error: nothing was written: there is no text to read in `{}`", from.display()));
        note("help: name a folder with Markdown files");
        return Exit::Usage;
    }
    let there: Vec<&String> = import.files.keys().filter(|path| to.join(path).symlink_metadata().is_ok()).collect();
    if let Some(first) = there.first() {
        let count = counted(there.len(), "file", "files");
        note(&format!(
            "error: nothing was written: {count} would be overwritten, the first is `{first}` in `{}`",
            to.display()
        ));
        note("help: name a new folder, and lay it over yours with a second `--content`");
        return Exit::LeftAlone;
    }
    if let Err((path, error)) = written(&import, to) {
        note(&format!("error: `{}` cannot be written: {error}", path.display()));
        note(
            "help: allow the user that runs Evenhand to write there, check that the disk has room, and start with a new folder",
        );
        return Exit::Storage;
    }
    tell(&import, arguments);
    if errors.is_empty() { Exit::Done } else { Exit::Content }
}

/// Writes every file.
fn written(import: &Import, to: &Path) -> Result<(), (PathBuf, io::Error)> {
    for (name, bytes) in &import.files {
        let path = to.join(name);
        let folder = path.parent().unwrap_or(to);
        let done = fs::create_dir_all(folder)
            .and_then(|()| fs::OpenOptions::new().write(true).create_new(true).open(&path))
            .and_then(|mut file| file.write_all(bytes));
        done.map_err(|error| (path, error))?;
    }
    Ok(())
}

fn tell(import: &Import, arguments: &ImportArgs) {
    let (from, to) = (arguments.from.display(), arguments.to.display());
    let files = counted(import.files.len(), "file", "files");
    say(&format!("{} in {files} written to `{to}`.", counted(import.editions, "edition", "editions")));
    if !import.untold.is_empty() {
        say("No file says this; a person must:");
    }
    let mut before = "";
    for untold in &import.untold {
        if untold.file != before {
            say(&untold.file);
            before = &untold.file;
        }
        say(&format!("    {}", untold.what));
    }
    say(&format!("To see what is read differently from how it is written: evenhand check --lenient --content {from}"));
    say(&format!("Next: evenhand check --content {to}"));
}
