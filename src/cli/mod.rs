//! The command line: the only part that prints, and the only one that ends the process.

#[cfg(feature = "server")]
mod backup;
mod build;
mod check;
mod doctor;
mod export;
mod import;
mod manual;
#[cfg(feature = "server")]
mod people;
#[cfg(feature = "server")]
mod preview;
mod progress;
#[cfg(feature = "server")]
mod pull;
mod review;
#[cfg(feature = "server")]
mod serve;
mod skeleton;
mod source;
mod suggest;
mod trace;
mod unchanged;
mod verify;
mod voices;

use std::io::{IsTerminal as _, Write as _};
use std::path::PathBuf;

use clap::{Parser, Subcommand};

use crate::channels::installed_voices::{self, InstalledVoices};
use crate::config::Config;
use crate::content;

/// Exit codes of the process.
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
#[command(name = "evenhand", version, about)]
struct Cli {
    #[command(subcommand)]
    command: CliCommand,
}

#[derive(Debug, Subcommand)]
enum CliCommand {
    /// Build pages, large print and speech, and lay them out as a site
    Build(build::BuildArgs),
    /// Write the whole site as files for any web server, with search
    Export(export::ExportArgs),
    #[cfg(feature = "server")]
    /// Serve the site, and build missing formats in the background
    Serve(crate::config::ServeArgs),
    #[cfg(feature = "server")]
    /// Show the page, print and speech of what is being written, with its findings, on this machine alone
    Preview(preview::PreviewArgs),
    #[cfg(feature = "server")]
    /// Run jobs for services on this or other machines: build missing formats, notify people who asked
    Work(serve::WorkerArgs),
    /// Check content against every rule
    Check(check::CheckArgs),
    /// Check finished files: a site, an export, a bundle or one file, from their bytes alone
    Verify(verify::VerifyArgs),
    /// Explain a rule: what it asks, why, and how to correct the content
    Explain {
        /// The rule's name, for example alt-missing; without it, all rules are listed
        rule: Option<String>,
    },
    /// Maintain the content's records
    Content {
        #[command(subcommand)]
        command: ContentCommand,
    },
    #[cfg(feature = "server")]
    /// Manage the accounts of the desk
    People {
        #[command(subcommand)]
        command: people::PeopleCommand,
    },
    #[cfg(feature = "server")]
    /// Write everything that cannot be made again into one file; the service may keep running
    Backup(backup::BackupArgs),
    #[cfg(feature = "server")]
    /// Restore everything from a backup
    Restore(backup::RestoreArgs),
    /// List the voices of all languages, or speak a text
    Voices(voices::VoicesArgs),
    /// Report what is installed and what is missing, with the commands that install it
    Doctor(doctor::Arguments),
    /// Write man pages and completions into a folder
    #[command(hide = true)]
    Manual {
        /// The folder
        #[arg(value_name = "DIR")]
        dir: PathBuf,
    },
    /// Speak for the process that started this one
    #[command(name = "speech-worker", hide = true)]
    SpeechWorker,
    /// Print for the process that started this one
    #[command(name = "press-worker", hide = true)]
    PressWorker,
    /// Check files for the process that started this one
    #[command(name = "verify-worker", hide = true)]
    VerifyWorker,
    /// Try the sandbox for the process that started this one
    #[command(name = "sandbox-probe", hide = true)]
    SandboxProbe,
    #[cfg(feature = "server")]
    /// Read a file for the process that started this one
    #[command(name = "upload-worker", hide = true)]
    UploadWorker,
}

#[derive(Debug, Subcommand)]
enum ContentCommand {
    /// Write the files of a new piece, with a mark at each place where words are missing
    New(skeleton::NewArgs),
    /// Write the files of a translation, with the sentences of the original in comments
    AddLanguage(skeleton::AddLanguageArgs),
    /// Record that translations match their source as it is now
    Sync {
        /// The folder that holds the content
        #[arg(long, value_name = "DIR", default_value = "content")]
        content: PathBuf,
        /// Only these pieces: collection/piece
        #[arg(value_parser = suggest::piece)]
        pieces: Vec<content::PieceName>,
    },
    /// Propose which standard sentences each plain sentence renders, and list sentences without a counterpart
    Trace(trace::TraceArgs),
    /// Record who has read an edition, when, and what they did not check
    Review(review::ReviewArgs),
    /// Copy other people's content into our layout, and list facts that no file states
    Import(import::ImportArgs),
    #[cfg(feature = "server")]
    /// Copy the editions that were approved at the desk into a working copy
    Pull(pull::PullArgs),
}

/// Runs the command that the process was started with.
#[must_use]
pub fn run() -> Exit {
    let arguments = match Cli::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => {
            let asked = !error.use_stderr();
            let _ = error.print();
            return if asked { Exit::Done } else { Exit::Usage };
        }
    };
    let config = Config::read();
    if let Err(message) = install_voices(&config) {
        note(&format!("error: {message}"));
        note("help: correct the file, or unset EVENHAND_VOICES to have eSpeak NG speak alone");
        return Exit::Usage;
    }
    match arguments.command {
        CliCommand::Build(arguments) => build::run(&arguments, &config),
        CliCommand::Export(arguments) => export::run(&arguments, &config),
        #[cfg(feature = "server")]
        CliCommand::Serve(settings) => serve::run(settings, &config),
        #[cfg(feature = "server")]
        CliCommand::Preview(arguments) => preview::run(arguments, &config),
        #[cfg(feature = "server")]
        CliCommand::Work(arguments) => serve::work(arguments, &config),
        CliCommand::Check(arguments) => check::run(&arguments, &config),
        CliCommand::Verify(arguments) => verify::run(&arguments, &config),
        CliCommand::Explain { rule } => explain(rule.as_deref()),
        CliCommand::Content { command: ContentCommand::New(arguments) } => skeleton::new(&arguments, &config),
        CliCommand::Content { command: ContentCommand::AddLanguage(arguments) } => {
            skeleton::add_language(&arguments, &config)
        }
        CliCommand::Content { command: ContentCommand::Sync { content, pieces } } => sync(&content, &pieces, &config),
        CliCommand::Content { command: ContentCommand::Trace(arguments) } => trace::run(&arguments, &config),
        CliCommand::Content { command: ContentCommand::Review(arguments) } => review::run(&arguments, &config),
        CliCommand::Content { command: ContentCommand::Import(arguments) } => import::run(&arguments, &config),
        #[cfg(feature = "server")]
        CliCommand::Content { command: ContentCommand::Pull(arguments) } => pull::run(&arguments),
        #[cfg(feature = "server")]
        CliCommand::People { command } => people::run(command),
        #[cfg(feature = "server")]
        CliCommand::Backup(arguments) => backup::backup(&arguments),
        #[cfg(feature = "server")]
        CliCommand::Restore(arguments) => backup::restore(&arguments),
        CliCommand::Voices(arguments) => voices::run(&arguments, &config),
        CliCommand::Doctor(arguments) => doctor::run(&config, &arguments),
        CliCommand::Manual { dir } => manual::run(&dir),
        CliCommand::SpeechWorker => crate::speech::serve_worker(),
        CliCommand::VerifyWorker => worked("checking worker", crate::verify_worker::serve_worker()),
        CliCommand::SandboxProbe => worked("sandbox probe", crate::process::serve_probe()),
        CliCommand::PressWorker => worked("press worker", crate::print_pool::serve_worker()),
        #[cfg(feature = "server")]
        CliCommand::UploadWorker => worked("upload worker", crate::uploads::serve_worker()),
    }
}

/// Reads the voices of the installation. Workers have an empty environment, and so none: they get what they need from
/// the process that started them.
fn install_voices(config: &Config) -> Result<(), String> {
    let Some(file) = &config.voices else { return Ok(()) };
    let text =
        std::fs::read_to_string(file).map_err(|error| format!("`{}` cannot be read: {error}", file.display()))?;
    let voices = InstalledVoices::parse(file, &text).map_err(|error| error.to_string())?;
    installed_voices::install(voices);
    Ok(())
}

/// Prints a line to standard output. An error is ignored: the reader of the output may have closed it.
fn say(line: &str) {
    let _ = writeln!(std::io::stdout(), "{line}");
}

/// Returns the exit code of a worker. The process that started it reads the error from its standard error.
fn worked(name: &str, done: std::io::Result<()>) -> Exit {
    match done {
        Ok(()) => Exit::Done,
        Err(error) => {
            note(&format!("{name}: {error}"));
            Exit::Fault
        }
    }
}

/// Prints a line to standard error.
fn note(line: &str) {
    let _ = writeln!(std::io::stderr(), "{line}");
}

/// A number with its word: `1 file`, `2 files`.
fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}

/// Returns `true` if findings may be coloured.
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
            let near = suggest::nearest(name, content::RULES.iter().map(|rule| rule.name));
            let akin = content::RULES.iter().filter(|rule| rule.name.split('-').any(|part| name.contains(part)));
            let near: Vec<&str> = near.map_or_else(|| akin.map(|rule| rule.name).take(5).collect(), |near| vec![near]);
            match near.is_empty() {
                true => note("help: `evenhand explain` lists all rules"),
                false => note(&format!("help: did you mean {}? `evenhand explain` lists all rules", near.join(" or "))),
            }
            Exit::Usage
        }
    }
}

fn sync(dir: &std::path::Path, pieces: &[content::PieceName], config: &Config) -> Exit {
    let (library, report) = content::load(&[dir], &config.today);
    if let Some(exit) = suggest::refuse_unknown(&library, &[], pieces) {
        return exit;
    }
    let pieces: Vec<String> = pieces.iter().map(ToString::to_string).collect();
    let broken = report.findings.iter().filter(|finding| finding.severity == crate::finding::Severity::Error);
    let broken: Vec<String> = broken.map(crate::finding::Finding::plain).collect();
    match content::sync(dir, &library, &pieces) {
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

#[cfg(test)]
mod tests;
