//! `evenhand manual`: man pages and completions of shells, for packages.

use std::io;
use std::path::Path;

use clap::CommandFactory as _;
use clap_complete::{Shell, generate_to};

use super::{Cli, Exit, note, say};

/// Shells for which completions are written.
const SHELLS: [Shell; 3] = [Shell::Bash, Shell::Zsh, Shell::Fish];

/// Writes the files into a folder.
pub(super) fn run(dir: &Path) -> Exit {
    match write(dir) {
        Ok(()) => {
            say(&format!("Man pages and completions are in `{}`.", dir.display()));
            Exit::Done
        }
        Err(error) => {
            note(&format!("error: `{}` cannot be written: {error}", dir.display()));
            note("help: name a folder that you may write to");
            Exit::Storage
        }
    }
}

fn write(dir: &Path) -> io::Result<()> {
    std::fs::create_dir_all(dir)?;
    clap_mangen::generate_to(Cli::command(), dir)?;
    SHELLS.into_iter().try_for_each(|shell| generate_to(shell, &mut Cli::command(), "evenhand", dir).map(drop))
}
