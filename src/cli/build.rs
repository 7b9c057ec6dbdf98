//! `evenhand build`: everything, into a folder.

use std::collections::BTreeSet;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use clap::ValueEnum;

use super::source::{self, Source, storage_help};
use super::{Exit, check, counted, note, say};
use crate::build::{BuildError, Channel, Layout, Order, Removal, Removals, Summary};
use crate::channels::print::{Profile, profiles};
use crate::config::Config;
use crate::content::{Address, Manner, PieceName};
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
    /// Take out of the site what is not in the content any more, however much that is, and say what went; a build
    /// of a part takes nothing away
    #[arg(long)]
    allow_removal: bool,
    /// Build other people's content as it is: what can be shown is shown, findings are warnings, and the manifest of
    /// every edition says so
    #[arg(long)]
    lenient: bool,
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
    if let Err(exit) = source::check_sandbox(arguments.sandbox, config) {
        return exit;
    }
    let removals = if arguments.allow_removal { Removals::Any } else { Removals::Some };
    let manner = if arguments.lenient { Manner::Lenient } else { Manner::Strict };
    let source = match Source::read(&arguments.content, &arguments.out, manner, removals, config) {
        Ok(source) => source,
        Err(doubtful) => return doubtful.tell(&site, config),
    };
    for piece in &arguments.piece {
        if !source.standing.library.pieces.contains_key(piece) {
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
    if let Err(unwritable) = source.check_folders(&site) {
        return unwritable.tell();
    }
    let built = source.build(&order, &site, arguments.sandbox, config);
    conclude(built, &source, config, |summary| {
        source.tell();
        if arguments.json {
            say(&serde_json::to_string(summary).unwrap_or_default());
        } else {
            check::print(&source.standing.report, &summary.findings, config);
            tell(summary, start.elapsed(), &site);
        }
        if arguments.allow_removal && !order.is_whole() {
            note(
                "nothing was taken out of the site: a build of a part takes nothing away; build without --lang, --piece, --channel and --profile to take out what is gone",
            );
        }
    })
}

/// Says what became of a build; what was done is told by `told`.
pub(super) fn conclude(
    built: Result<Summary, BuildError>,
    source: &Source,
    config: &Config,
    told: impl FnOnce(&Summary),
) -> Exit {
    match built {
        Ok(mut summary) => {
            let report = &source.standing.report;
            report.name_folders(&mut summary.findings);
            summary.findings.extend(report.findings.iter().cloned());
            summary.findings.sort();
            told(&summary);
            let broken = summary.findings.iter().any(|finding| finding.severity == Severity::Error);
            if broken { Exit::Content } else { Exit::Done }
        }
        Err(error) => fail(&error, source, config),
    }
}

fn fail(error: &BuildError, source: &Source, config: &Config) -> Exit {
    let report = &source.standing.report;
    match error {
        BuildError::Removal(_) => source.tell_shortly(config),
        _ => check::print(report, &report.findings, config),
    }
    note(&format!("error: {error}"));
    match error {
        BuildError::Removal(_) => {
            note("help: see that the content is whole; if these editions are to go, add `--allow-removal`");
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
    let artifacts = |count| counted(count, "artifact", "artifacts");
    let minutes = usize::try_from(summary.seconds_of_sound / 60).unwrap_or_default();
    say(&format!(
        "{} with {}.",
        counted(summary.editions, "edition", "editions"),
        counted(summary.sentences, "sentence", "sentences")
    ));
    say(&format!("{} made, {}.", artifacts(summary.made), there_already(summary.reused)));
    say(&format!("{} spoken, {}.", counted(summary.spoken, "utterance", "utterances"), there_already(summary.kept)));
    say(&format!(
        "{} of large print, {} {} of sound.",
        counted(summary.pages_of_print, "page", "pages"),
        counted(minutes / 60, "hour", "hours"),
        counted(minutes % 60, "minute", "minutes")
    ));
    say(&format!(
        "{}, {}, {}.",
        counted(count(Severity::Error), "error", "errors"),
        counted(count(Severity::Warning), "warning", "warnings"),
        counted(count(Severity::Note), "note", "notes")
    ));
    say(&format!("{} written in {:.1} seconds.", counted(summary.written, "file", "files"), time.as_secs_f64()));
    gone(&summary.removed).iter().for_each(|line| say(line));
    say(&format!("Open {} in a browser.", site.join("index.html").display()));
}

fn there_already(count: usize) -> String {
    format!("{count} {} there already", if count == 1 { "was" } else { "were" })
}

/// Names the editions that went from a site, and the first of the other files.
fn gone(removed: &[String]) -> Vec<String> {
    const MOST_NAMED: usize = 20;
    let page = |name: &String| Address::of_folder(name.strip_suffix("/index.html")?);
    let editions: BTreeSet<Address> = removed.iter().filter_map(page).collect();
    let is_of_them = |name: &&String| {
        let folder = name.rsplit_once('/').map_or("", |(folder, _)| folder);
        Address::of_folder(folder).is_some_and(|address| editions.contains(&address))
    };
    let others: Vec<&String> = removed.iter().filter(|name| !is_of_them(name)).collect();
    let mut lines = Vec::new();
    if !editions.is_empty() {
        let count = counted(editions.len(), "edition", "editions");
        lines.push(format!("{count} went from the site: {}.", Removal::told(&editions)));
    }
    if !others.is_empty() {
        let names: Vec<&str> = others.iter().take(MOST_NAMED).map(|name| name.as_str()).collect();
        let more = match others.len() - names.len() {
            0 => String::new(),
            more => format!(" and {more} more"),
        };
        let count = counted(others.len(), "other file", "other files");
        lines.push(format!("{count} went from the site: {}{more}.", names.join(", ")));
    }
    lines
}
