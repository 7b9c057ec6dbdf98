//! The command line: the only part that prints, and the only one that ends the process.

mod backup;
mod build;
mod check;
mod doctor;
mod export;
mod import;
mod people;
mod progress;
mod pull;
mod serve;
mod source;
mod voices;

use std::io::{IsTerminal as _, Write as _};
use std::path::PathBuf;

use clap::{Parser, Subcommand};

use crate::config::Config;
use crate::content;

/// How the process ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum Exit {
    /// Done.
    Done = 0,
    /// The command was not understood.
    Usage = 1,
    /// The content has errors; what is good was built.
    Content = 2,
    /// A tool is missing or failed.
    Tool = 3,
    /// The storage failed.
    Storage = 4,
    /// Files of yours were left as they are.
    LeftAlone = 5,
    /// A fault of ours.
    Fault = 70,
    /// Somebody asked to stop.
    Stopped = 130,
}

/// Turns justice-related content into every form a person may need.
#[derive(Debug, Parser)]
#[command(name = "evenhand", version, about, disable_help_subcommand = true)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Build pages, large print and speech, and lay them out as a site
    Build(build::Arguments),
    /// Write the whole site as files for any web server, with search
    Export(export::Arguments),
    /// Serve the site, and make what is asked for and not there yet
    Serve(crate::config::Serve),
    /// Make what is missing and tell askers, for services on this or other machines
    Work(serve::Work),
    /// Check content against every rule
    Check(check::Arguments),
    /// Explain a rule: what it asks, why, how to mend what breaks it
    Explain {
        /// The rule's name, for example alt-missing; without it, all rules are listed
        rule: Option<String>,
    },
    /// Work on the content's own records
    Content {
        #[command(subcommand)]
        command: ContentCommand,
    },
    /// Look after the accounts of the desk
    People {
        #[command(subcommand)]
        command: people::Command,
    },
    /// Write everything that cannot be made again into one file, while the service runs or not
    Backup(backup::Backup),
    /// Put everything from a backup back in its place
    Restore(backup::Restore),
    /// Say who reads which language aloud, or speak a text
    Voices(voices::Arguments),
    /// Say what is installed, what is missing, and what to type
    Doctor(crate::config::Kept),
    /// Speak for the process that started this one
    #[command(name = "speech-worker", hide = true)]
    SpeechWorker,
    /// Print for the process that started this one
    #[command(name = "press-worker", hide = true)]
    PressWorker,
    /// Try the sandbox for the process that started this one
    #[command(name = "sandbox-probe", hide = true)]
    SandboxProbe,
    /// Read a file for the process that started this one
    #[command(name = "upload-worker", hide = true)]
    UploadWorker,
}

#[derive(Debug, Subcommand)]
enum ContentCommand {
    /// Record that translations say what their source says now
    Sync {
        /// The folder that holds the content
        #[arg(long, value_name = "DIR", default_value = "content")]
        content: PathBuf,
        /// Only these pieces: collection/piece
        pieces: Vec<String>,
    },
    /// Copy other people's content into the layout of ours, and list what no file says
    Import(import::Arguments),
    /// Copy the editions that were approved at the desk into a working copy
    Pull(pull::Arguments),
}

/// Runs the command that the process was started with.
#[must_use]
pub fn run() -> Exit {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => {
            let asked = !error.use_stderr();
            let _ = error.print();
            return if asked { Exit::Done } else { Exit::Usage };
        }
    };
    let config = Config::read();
    match arguments.command {
        Command::Build(arguments) => build::run(&arguments, &config),
        Command::Export(arguments) => export::run(&arguments, &config),
        Command::Serve(settings) => serve::run(settings, &config),
        Command::Work(arguments) => serve::work(arguments, &config),
        Command::Check(arguments) => check::run(&arguments, &config),
        Command::Explain { rule } => explain(rule.as_deref()),
        Command::Content { command: ContentCommand::Sync { content, pieces } } => sync(&content, &pieces, &config),
        Command::Content { command: ContentCommand::Import(arguments) } => import::run(&arguments, &config),
        Command::Content { command: ContentCommand::Pull(arguments) } => pull::run(&arguments),
        Command::People { command } => people::run(command),
        Command::Backup(arguments) => backup::backup(&arguments),
        Command::Restore(arguments) => backup::restore(&arguments),
        Command::Voices(arguments) => voices::run(&arguments, &config),
        Command::Doctor(kept) => doctor::run(&config, &kept),
        Command::SpeechWorker => crate::voice::serve_worker(),
        Command::SandboxProbe => worked("sandbox probe", crate::voice::serve_probe()),
        Command::PressWorker => worked("press worker", crate::press::serve_worker()),
        Command::UploadWorker => worked("upload worker", crate::uploads::serve_worker()),
    }
}

/// Prints a line; a reader that went away is no fault of ours.
fn say(line: &str) {
    let _ = writeln!(std::io::stdout(), "{line}");
}

/// The end of a worker; the process that started it keeps its last words.
fn worked(name: &str, done: std::io::Result<()>) -> Exit {
    match done {
        Ok(()) => Exit::Done,
        Err(error) => {
            note(&format!("{name}: {error}"));
            Exit::Fault
        }
    }
}

/// Prints a line for whoever runs the program, beside its output.
fn note(line: &str) {
    let _ = writeln!(std::io::stderr(), "{line}");
}

/// A number with its word: `1 file`, `2 files`.
fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}

/// Whether findings may be coloured.
fn in_colour(config: &Config) -> bool {
    !config.no_colour && std::io::stderr().is_terminal()
}

fn explain(name: Option<&str>) -> Exit {
    let Some(name) = name else {
        for rule in content::RULES {
            say(&format!("{}: {}", rule.name, rule.page.lines().next().unwrap_or_default().trim_start_matches("# ")));
        }
        return Exit::Done;
    };
    match content::rule(name) {
        Some(rule) => {
            say(rule.page.trim_end());
            Exit::Done
        }
        None => {
            note(&format!("error: there is no rule `{name}`"));
            let near = content::RULES.iter().filter(|rule| rule.name.split('-').any(|part| name.contains(part)));
            let near: Vec<&str> = near.map(|rule| rule.name).take(5).collect();
            match near.is_empty() {
                true => note("help: `evenhand explain` lists all rules"),
                false => note(&format!("help: perhaps {}; `evenhand explain` lists all rules", near.join(", "))),
            }
            Exit::Usage
        }
    }
}

fn sync(dir: &std::path::Path, pieces: &[String], config: &Config) -> Exit {
    let (library, report) = content::load(&[dir], &config.today);
    let broken = report.findings.iter().filter(|finding| finding.severity == crate::finding::Severity::Error);
    let broken: Vec<String> = broken.map(crate::finding::Finding::plain).collect();
    match content::sync(dir, &library, pieces) {
        Ok(files) => {
            files.iter().for_each(|file| say(&format!("recorded {}", file.display())));
            say(&format!("{} changed", counted(files.len(), "record", "records")));
        }
        Err(error) => {
            note(&format!("error: a record in `{}` cannot be written: {error}", dir.display()));
            return Exit::Storage;
        }
    }
    broken.iter().for_each(|finding| note(finding));
    if broken.is_empty() { Exit::Done } else { Exit::Content }
}
