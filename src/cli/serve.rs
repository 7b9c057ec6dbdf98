//! `evenhand serve`: the reading site, and everything that is made on request.

use super::people::{self, NotThere};
use super::{Exit, check, counted, note, say, source};
use crate::config::{Config, Log, NewStorageArgs, ServeArgs, ServicePart};
use crate::content::LastGoodContent;
use crate::database::{PlaceError, StoreError};
use crate::finding::Severity;
use crate::pipeline::BuildError;
use crate::server::{self, ServeError};

/// The settings of a worker that answers no reader.
#[derive(Debug, clap::Args)]
pub(super) struct WorkerArgs {
    #[command(flatten)]
    settings: ServeArgs,
    /// Create a new database if there is none yet
    #[arg(long)]
    new: bool,
}

/// Runs a worker, which uses the existing database.
pub(super) fn work(arguments: WorkerArgs, config: &Config) -> Exit {
    let WorkerArgs { mut settings, new } = arguments;
    settings.roles = vec![ServicePart::Worker];
    let place = NewStorageArgs { kept: settings.kept.clone(), new };
    match people::there(&place) {
        Ok(()) => run(settings, config),
        Err(NotThere::Nowhere(nowhere)) => nowhere.told(),
        Err(NotThere::Store(error)) => told(&ServeError::Store(error)),
    }
}

pub(super) fn run(settings: ServeArgs, config: &Config) -> Exit {
    write_log(settings.log, config);
    let found = |standing: &LastGoodContent| {
        let report = &standing.report;
        check::print(report, &report.findings, config);
        let broken = report.count(Severity::Error);
        if broken > 0 && !standing.library.editions.is_empty() {
            note(&format!(
                "{} in the content; editions without errors and last good versions are served",
                counted(broken, "error", "errors")
            ));
        }
    };
    let ended = server::run(settings, config, found, |listening| {
        if let Some(readers) = listening.readers {
            say(&format!("Evenhand answers at http://{readers}/"));
        }
        say(&format!("Health and metrics: http://{}/", listening.private));
    });
    match ended {
        Ok(()) => Exit::Done,
        Err(error) => told(&error),
    }
}

/// Prints why the service does not run, and what to do.
fn told(error: &ServeError) -> Exit {
    note(&format!("error: {error}"));
    match error {
        ServeError::Listen { .. } => {
            note("help: choose another address with `--listen` and `--private`, or stop the program that uses it");
            Exit::Tool
        }
        ServeError::Shelf(error) | ServeError::Build(BuildError::Shelf(error)) => {
            note(source::storage_help(error));
            Exit::Storage
        }
        ServeError::Build(_) => Exit::Fault,
        ServeError::Store(StoreError::Place(place @ (PlaceError::Both { .. } | PlaceError::Foreign(_)))) => {
            note(&format!("help: {}", people::place_help(place)));
            Exit::LeftAlone
        }
        ServeError::Store(StoreError::InUse(_)) => {
            note("help: stop the service that runs an earlier version, then start again");
            Exit::Storage
        }
        ServeError::Store(_) => {
            note("help: check that the database can be reached and that the folder can be written, then start again");
            Exit::Storage
        }
        ServeError::Search(_) | ServeError::Threads(_) => Exit::Fault,
    }
}

/// Writes what the operator should know to standard error. No line is about a reader.
fn write_log(form: Log, config: &Config) {
    use std::io::IsTerminal as _;
    let colour = !config.no_colour && std::io::stderr().is_terminal();
    let filter = tracing_subscriber::EnvFilter::new("warn,evenhand=info");
    let lines = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).with_target(false);
    // A second subscriber in one process is refused; the first one does the work.
    let _ = match form {
        Log::Text => lines.with_ansi(colour).try_init(),
        Log::Json => lines.json().try_init(),
    };
}
