//! `evenhand build`: everything, into a folder.

use std::io::{IsTerminal as _, Write as _};
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use clap::ValueEnum;

use super::{Exit, check, note, say};
use crate::build::{self, BuildError, Channel, Layout, Order, Progress, ShelfError, ShelfFault, Summary, Workshop};
use crate::channels::print::{Profile, profiles};
use crate::config::Config;
use crate::content::{self, Library, PieceName, Report};
use crate::files::{Area, Files, StoreUrl};
use crate::finding::{Finding, Severity};
use crate::lang::Lang;
use crate::voice::Speech;

/// What to build, from where, to where.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// The folder that holds the content; may be given more than once: a later one lies over those before
    /// it, file by file
    #[arg(long, value_name = "DIR", default_value = "content")]
    content: Vec<PathBuf>,
    /// The folder for what is made; the site is in its folder site
    #[arg(long, value_name = "DIR", default_value = "outputs")]
    out: PathBuf,
    /// Only this language; may be given more than once
    #[arg(long, value_name = "LANG")]
    lang: Vec<Lang>,
    /// Only this piece: collection/piece; may be given more than once
    #[arg(long, value_name = "PIECE", value_parser = piece)]
    piece: Vec<PieceName>,
    /// Only this channel; may be given more than once
    #[arg(long, value_enum)]
    channel: Vec<ChannelName>,
    /// A profile of large print instead of aph-18 and giant-28; may be given more than once
    #[arg(long, value_name = "PROFILE", value_parser = profile)]
    profile: Vec<&'static Profile>,
    /// How many things to make at a time; all cores without it
    #[arg(long, value_name = "N")]
    jobs: Option<NonZeroUsize>,
    /// The site's public address, such as https://example.org/
    #[arg(long, value_name = "URL", value_parser = crate::config::public_address)]
    base: Option<String>,
    /// Print the summary as JSON
    #[arg(long)]
    json: bool,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum ChannelName {
    Page,
    Print,
    Audio,
}

fn piece(text: &str) -> Result<PieceName, String> {
    match text.trim_end_matches('/').split_once('/') {
        Some((collection, piece)) if !collection.is_empty() && !piece.is_empty() && !piece.contains('/') => {
            Ok(PieceName { collection: collection.to_owned(), piece: piece.to_owned() })
        }
        _ => Err("a piece is named collection/piece, for example rights/fair-trial".to_owned()),
    }
}

fn profile(name: &str) -> Result<&'static Profile, String> {
    Profile::by_name(name).ok_or_else(|| {
        let names: Vec<&str> = profiles().iter().map(|profile| profile.name.as_str()).collect();
        format!("the profiles are {}", names.join(", "))
    })
}

pub(super) fn run(arguments: &Arguments, config: &Config) -> Exit {
    let start = Instant::now();
    let (library, report) = content::load(&arguments.content, &config.today);
    for piece in &arguments.piece {
        if !library.pieces.contains_key(piece) {
            let folders: Vec<String> = arguments.content.iter().map(|dir| format!("`{}`", dir.display())).collect();
            note(&format!("error: there is no piece `{piece}` in {}", folders.join(", ")));
            return Exit::Usage;
        }
    }
    let order = Order {
        langs: arguments.lang.clone(),
        pieces: arguments.piece.clone(),
        channels: arguments
            .channel
            .iter()
            .map(|channel| match channel {
                ChannelName::Page => Channel::Page,
                ChannelName::Print => Channel::Print,
                ChannelName::Audio => Channel::Audio,
            })
            .collect(),
        profiles: arguments.profile.clone(),
        jobs: arguments.jobs,
        base: arguments.base.clone(),
        layout: Layout::Folder,
    };
    let site = arguments.out.join("site");
    let built = make(&library, &order, &arguments.out, &site, config);
    conclude(built, &report, config, |summary| {
        if arguments.json {
            say(&serde_json::to_string(summary).unwrap_or_default());
        } else {
            check::print(&report, &summary.findings, config);
            tell(summary, start.elapsed(), &site);
        }
    })
}

/// Builds what is ordered: what is kept between builds in `out`, the site in `site`.
pub(super) fn make(
    library: &Library,
    order: &Order,
    out: &Path,
    site: &Path,
    config: &Config,
) -> Result<Summary, BuildError> {
    let stop = Arc::new(AtomicBool::new(false));
    let heard = Arc::clone(&stop);
    // A second handler in one process is refused; the first one does the work.
    let _ = ctrlc::set_handler(move || heard.store(true, Ordering::Relaxed));
    let cache = Files::open(&StoreUrl::folder(out), Area::Cache)?;
    let site = Files::folder(site)?;
    let tools = Speech::open(&config.program, &out.join("voices"), order.jobs);
    let meter = Meter::new();
    let built = build::build(
        &Workshop {
            library,
            tools: &tools,
            cache: &cache,
            site: &site,
            stop: &stop,
            progress: &|progress| meter.show(&progress),
        },
        order,
    );
    meter.clear();
    built
}

/// Says what became of a build; what was done is told by `told`.
pub(super) fn conclude(
    built: Result<Summary, BuildError>,
    report: &Report,
    config: &Config,
    told: impl FnOnce(&Summary),
) -> Exit {
    match built {
        Ok(mut summary) => {
            report.name_folders(&mut summary.findings);
            summary.findings.extend(report.findings.iter().cloned());
            summary.findings.sort();
            told(&summary);
            if report.count(Severity::Error) > 0 { Exit::Content } else { Exit::Done }
        }
        Err(error) => fail(&error, report, config),
    }
}

fn fail(error: &BuildError, report: &Report, config: &Config) -> Exit {
    check::print(report, &report.findings, config);
    note(&format!("error: {error}"));
    match error {
        BuildError::SentenceMissing { .. } | BuildError::Print { .. } | BuildError::Index(_) => {
            note("help: this is a fault of Evenhand; please report it with the sentence");
            Exit::Fault
        }
        BuildError::Tool { .. } => {
            note("help: `evenhand doctor` says what is missing and what to type");
            Exit::Tool
        }
        BuildError::Shelf(error) => {
            note(storage_help(error));
            Exit::Storage
        }
        BuildError::Stopped => Exit::Stopped,
    }
}

/// What to do about a storage that failed.
pub(super) fn storage_help(error: &ShelfError) -> &'static str {
    match error.fault {
        ShelfFault::Unreachable => {
            "help: see that the store runs and that AWS_ENDPOINT_URL leads to it, then start again"
        }
        ShelfFault::Refused => {
            "help: see AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_REGION, and that they may read and write there"
        }
        ShelfFault::NoStore => "help: make the bucket, or put its name right, then start again",
        ShelfFault::Changed => "help: something else writes to the same store; start again",
        _ => "help: see that the folder may be written and that the disk has room, then start again",
    }
}

/// The summary, in sentences that read well aloud.
pub(super) fn tell(summary: &Summary, time: Duration, site: &Path) {
    let count = |severity| summary.findings.iter().filter(|finding: &&Finding| finding.severity == severity).count();
    let sound = summary.seconds_of_sound;
    say(&format!("{} editions with {} sentences.", summary.editions, summary.sentences));
    say(&format!("{} artifacts made, {} were there already.", summary.made, summary.reused));
    say(&format!("{} utterances spoken, {} were there already.", summary.spoken, summary.kept));
    say(&format!(
        "{} pages of large print, {} hours {} minutes of sound.",
        summary.pages_of_print,
        sound / 3600,
        sound / 60 % 60
    ));
    say(&format!(
        "{} errors, {} warnings, {} notes.",
        count(Severity::Error),
        count(Severity::Warning),
        count(Severity::Note)
    ));
    say(&format!("{} files written in {:.1} seconds.", summary.written, time.as_secs_f64()));
    say(&format!("Open {} in a browser.", site.join("index.html").display()));
}

/// Progress with the time left on a terminal; a plain line now and then elsewhere.
struct Meter {
    start: Instant,
    terminal: bool,
    last: Mutex<Option<Instant>>,
}

impl Meter {
    fn new() -> Self {
        Self { start: Instant::now(), terminal: std::io::stderr().is_terminal(), last: Mutex::new(None) }
    }

    fn show(&self, progress: &Progress) {
        let mut last = self.last.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let every = if self.terminal { Duration::from_millis(200) } else { Duration::from_secs(10) };
        let due = last.is_none_or(|last| last.elapsed() >= every);
        if !due && progress.done < progress.all {
            return;
        }
        *last = Some(Instant::now());
        let Progress { done, all, what } = progress;
        let spent = self.start.elapsed().as_secs_f64();
        #[expect(clippy::cast_precision_loss, reason = "a count of artifacts")]
        let left = spent / (*done).max(1) as f64 * (all - done) as f64;
        let line = format!("{done} of {all} made, about {left:.0} seconds left: {what}");
        if self.terminal {
            let _ = write!(std::io::stderr(), "\r\x1b[K{line}");
        } else {
            note(&line);
        }
    }

    fn clear(&self) {
        if self.terminal {
            let _ = write!(std::io::stderr(), "\r\x1b[K");
        }
    }
}
