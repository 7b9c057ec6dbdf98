//! `evenhand build`: everything, into a folder.

use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use clap::ValueEnum;

use super::ground::{self, Ground, storage_help};
use super::{Exit, check, note, say};
use crate::build::{BuildError, Channel, Layout, Order, Removal, Removals, Summary};
use crate::channels::print::{Profile, profiles};
use crate::config::Config;

use crate::content::{PieceName, Report};
use crate::finding::{Finding, Severity};
use crate::lang::Lang;
use crate::voice::sandbox::Policy;

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
    /// Whether to work where a layer of the sandbox is missing: prefer does, require makes nothing
    #[arg(long, value_name = "require|prefer", default_value = "prefer", env = "EVENHAND_SANDBOX")]
    sandbox: Policy,
    /// The site's public address, such as https://example.org/
    #[arg(long, value_name = "URL", value_parser = crate::config::public_address)]
    base: Option<String>,
    /// Take out of the site what is not in the content any more, however much that is, and say what went
    #[arg(long)]
    allow_removal: bool,
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
    let site = arguments.out.join("site");
    if let Err(exit) = ground::guarded(arguments.sandbox, config) {
        return exit;
    }
    let removals = if arguments.allow_removal { Removals::Any } else { Removals::Some };
    let ground = match Ground::read(&arguments.content, &arguments.out, removals, config) {
        Ok(ground) => ground,
        Err(doubtful) => return doubtful.tell(&site, config),
    };
    for piece in &arguments.piece {
        if !ground.standing.library.pieces.contains_key(piece) {
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
        removals,
    };
    let built = ground.build(&order, &arguments.out, &site, arguments.sandbox, config);
    conclude(built, &ground.standing.report, config, |summary| {
        ground.tell();
        if arguments.json {
            say(&serde_json::to_string(summary).unwrap_or_default());
        } else {
            check::print(&ground.standing.report, &summary.findings, config);
            tell(summary, start.elapsed(), &site);
        }
    })
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
            let broken = summary.findings.iter().any(|finding| finding.severity == Severity::Error);
            if broken { Exit::Content } else { Exit::Done }
        }
        Err(error) => fail(&error, report, config),
    }
}

fn fail(error: &BuildError, report: &Report, config: &Config) -> Exit {
    check::print(report, &report.findings, config);
    note(&format!("error: {error}"));
    match error {
        BuildError::Removal(_) => {
            note("help: see that the content is whole; if they are to go, add `--allow-removal`");
            Exit::Usage
        }
        BuildError::SentenceMissing { .. }
        | BuildError::Print { .. }
        | BuildError::Index(_)
        | BuildError::Panic { .. } => {
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
    if !summary.removed.is_empty() {
        say(&format!("{} files went from the site: {}.", summary.removed.len(), Removal::told(&summary.removed)));
    }
    say(&format!("Open {} in a browser.", site.join("index.html").display()));
}
