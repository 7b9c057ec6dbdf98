//! `evenhand build`: everything, into a folder.

use std::collections::BTreeSet;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use clap::builder::{PossibleValuesParser, TypedValueParser as _};

use super::source::{self, CheckedContent, storage_help};
use super::unchanged::{self, BuildTarget, SummaryForm};
use super::{Exit, check, counted, note, say, suggest};
use crate::blobs::DataFolder;
use crate::channels::{ChannelId, makers};
use crate::config::{Config, CountryArgs, OperatorArgs, at_least_one, is_of_this_machine};
use crate::content::{Address, Library, Manner, PieceName, example_contacts, named_contacts};
use crate::finding::{Finding, Severity};
use crate::lang::Lang;
use crate::pipeline::{BuildError, BuildOptions, Layout, Removal, Removals, Summary};
use crate::process::sandbox::Policy;
use crate::verify::signature::SigningKey;

/// Arguments of `evenhand build`.
#[derive(Debug, clap::Args)]
pub(super) struct BuildArgs {
    /// Folder that holds the content; may be given more than once: a file in a later folder replaces the same file in
    /// an earlier one
    #[arg(long, value_name = "DIR", default_value = "content")]
    content: Vec<PathBuf>,
    /// Folder for everything that is made; the site is in its subfolder `site`
    #[arg(long, value_name = "DIR", default_value = "outputs")]
    out: PathBuf,
    /// Folder for what cannot be made again, such as the last good versions of content files; by default `data` beside
    /// `outputs`, or NAME-data beside another output folder
    #[arg(long, value_name = "DIR", env = "EVENHAND_DATA")]
    data: Option<PathBuf>,
    /// Only these languages, such as en,ar
    #[arg(long, alias = "lang", value_name = "TAGS", value_delimiter = ',')]
    languages: Vec<Lang>,
    /// Only these pieces: collection/piece
    #[arg(long, alias = "piece", value_name = "PIECES", value_delimiter = ',', value_parser = suggest::piece)]
    pieces: Vec<PieceName>,
    /// Only these channels
    #[arg(long, alias = "channel", value_name = "CHANNELS", value_delimiter = ',', value_parser = channels())]
    channels: Vec<ChannelId>,
    /// Profiles of large print, instead of aph-18 and giant-28
    #[arg(long, alias = "profile", value_name = "PROFILES", value_delimiter = ',', value_parser = profile)]
    profiles: Vec<&'static str>,
    /// Number of files to make at a time; by default the number of cores
    #[arg(long, value_name = "N", value_parser = at_least_one)]
    jobs: Option<NonZeroUsize>,
    /// Choice if a layer of the sandbox is missing: `prefer` works without it, `require` makes nothing
    #[arg(long, value_name = "require|prefer", default_value = "prefer", env = "EVENHAND_SANDBOX")]
    sandbox: Policy,
    /// The site's public address, such as https://example.org/
    #[arg(long, value_name = "URL", value_parser = crate::config::public_address)]
    base: Option<String>,
    #[command(flatten)]
    country: CountryArgs,
    #[command(flatten)]
    operator: OperatorArgs,
    /// Publish example contacts, which nobody answers, under a public address: for a demonstration
    #[arg(long, env = "EVENHAND_ALLOW_EXAMPLE_CONTACTS")]
    allow_example_contacts: bool,
    /// Remove from the site what is no longer in the content, even if it is more than a third, and list what was
    /// removed; a build of a part removes nothing
    #[arg(long)]
    allow_removal: bool,
    /// Build other people's content as it is: show what can be shown, report findings as warnings, and say so in the
    /// manifest of every edition
    #[arg(long)]
    lenient: bool,
    /// Sign the passport of every artifact with this Ed25519 key: a file that `openssl genpkey -algorithm ed25519` writes
    #[arg(long, value_name = "KEY", value_parser = super::verify::signing_key)]
    sign: Option<Arc<SigningKey>>,
    /// Publish without proof and checks: for measuring what they cost
    #[cfg(feature = "fuzzing")]
    #[arg(long, hide = true)]
    unchecked: bool,
    /// Print the summary as JSON
    #[arg(long)]
    json: bool,
}

/// The names of the channels that a machine makes.
fn channels() -> impl clap::builder::TypedValueParser<Value = ChannelId> {
    let names = makers().map(|(id, _)| id.name()).collect::<Vec<_>>();
    PossibleValuesParser::new(names).try_map(|name| ChannelId::by_name(&name).ok_or("no channel is called so"))
}

fn profile(name: &str) -> Result<&'static str, String> {
    let all = makers().flat_map(|(_, maker)| maker.variants()).map(|variant| variant.name).collect::<Vec<_>>();
    let known = all.iter().copied().find(|known| *known == name);
    let meant = || suggest::nearest(name, all.iter().copied()).map(|near| format!("did you mean {near}? "));
    known.ok_or_else(|| format!("{}the profiles are {}", meant().unwrap_or_default(), all.join(", ")))
}

impl BuildArgs {
    fn order(&self) -> BuildOptions {
        BuildOptions {
            langs: self.languages.clone(),
            pieces: self.pieces.clone(),
            channels: self.channels.clone(),
            variants: self.profiles.clone(),
            jobs: self.jobs,
            base: self.base.clone(),
            operator: self.operator.operator(),
            layout: Layout::Folder,
            removals: if self.allow_removal { Removals::Any } else { Removals::Some },
            sign: self.sign.clone(),
            #[cfg(feature = "fuzzing")]
            is_unchecked: self.unchecked,
        }
    }
}

pub(super) fn run(arguments: &BuildArgs, config: &Config) -> Exit {
    let start = Instant::now();
    let (site, order) = (arguments.out.join("site"), arguments.order());
    let countries = arguments.country.countries();
    let target = BuildTarget {
        content: &arguments.content,
        out: &arguments.out,
        data: data_folder(arguments.data.as_deref(), &arguments.out),
        site: &site,
        manner: if arguments.lenient { Manner::Lenient } else { Manner::Strict },
        sandbox: arguments.sandbox,
        allow_example_contacts: arguments.allow_example_contacts,
        countries: &countries,
        order: &order,
        form: if arguments.json { SummaryForm::Json } else { SummaryForm::Words },
    };
    let exit = build(&target, start, config, |source| {
        suggest::refuse_unknown(&source.standing.library, &arguments.languages, &arguments.pieces)
    });
    if matches!(exit, Exit::Done | Exit::Content) && arguments.allow_removal && !order.is_whole() {
        note(
            "nothing was removed from the site: a build of a part removes nothing; build without --languages, --pieces, --channels and --profiles to remove what is no longer in the content",
        );
    }
    exit
}

/// Returns the folder for what cannot be made again: the one that was named, or the default beside the output folder.
pub(super) fn data_folder(named: Option<&Path>, out: &Path) -> DataFolder {
    named.map_or_else(|| DataFolder::beside(out), DataFolder::new)
}

/// Builds a target and reports the result, unless the index of the last build says that nothing would be done.
/// `refused` may end the command after the content was read.
pub(super) fn build(
    target: &BuildTarget<'_>,
    start: Instant,
    config: &Config,
    refused: impl FnOnce(&CheckedContent) -> Option<Exit>,
) -> Exit {
    let BuildTarget { content, out, site, manner, sandbox, order, ref data, .. } = *target;
    let index = target.index(config);
    if let Some(unchanged) = index.unchanged() {
        return target.tell_unchanged(&unchanged, start, config);
    }
    let before = index.before();
    let mut notes = match source::check_sandbox(sandbox, config) {
        Ok(notes) => notes,
        Err(exit) => return exit,
    };
    notes.iter().for_each(|line| note(line));
    let is_public = order.base.as_deref().is_some_and(|base| !is_of_this_machine(base));
    let unnamed = order.operator.missing().filter(|_| is_public).map(|missing| format!("warning: {missing}"));
    unnamed.iter().for_each(|line| note(line));
    notes.extend(unnamed);
    let source = match CheckedContent::read((content, out, data), target.countries, manner, order.removals, config) {
        Ok(source) => source,
        Err(doubtful) => return doubtful.tell(site, config),
    };
    if let Some(exit) = refused(&source).or_else(|| refuse_example_contacts(target, &source.standing.library)) {
        return exit;
    }
    if let Err(unwritable) = source.check_folders(site) {
        return unwritable.tell();
    }
    let built = source.build(order, site, sandbox, config);
    conclude(built, &source, config, |summary| {
        source.notes().iter().for_each(|line| note(line));
        target.tell(&source.standing.report, summary, start, config);
        notes.extend(source.notes());
        index.record(before, &notes, summary);
    })
}

/// Refuses to publish example contacts, which nobody answers, under a public address.
fn refuse_example_contacts(target: &BuildTarget<'_>, library: &Library) -> Option<Exit> {
    let is_public = target.order.base.as_deref().is_some_and(|base| !is_of_this_machine(base));
    if !is_public || target.allow_example_contacts {
        return None;
    }
    let contacts = example_contacts(library);
    if contacts.is_empty() {
        return None;
    }
    let count = counted(contacts.len(), "example contact", "example contacts");
    note(&format!("error: {count} would be published under a public address: {}", named_contacts(&contacts)));
    note(
        "help: nobody answers at them; write real contacts, or add `--allow-example-contacts` for a demonstration; nothing was changed",
    );
    Some(Exit::Usage)
}

/// Reports the result of a build; `told` prints what was done.
fn conclude(
    built: Result<Summary, BuildError>,
    source: &CheckedContent,
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
            unchanged::end_of(&summary)
        }
        Err(error) => fail(&error, source, config),
    }
}

fn fail(error: &BuildError, source: &CheckedContent, config: &Config) -> Exit {
    let report = &source.standing.report;
    match error {
        BuildError::Removal(_) => source.tell_shortly(config),
        _ => check::print(report, &report.findings, config),
    }
    note(&format!("error: {error}"));
    match error {
        BuildError::Removal(_) => {
            note("help: check that the content is complete; to remove these editions, add `--allow-removal`");
            Exit::Usage
        }
        BuildError::SentenceMissing { .. }
        | BuildError::Unproven { .. }
        | BuildError::Channel { .. }
        | BuildError::Costly { .. }
        | BuildError::Worker { .. }
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
    say(&format!("{} made, {}.", counted(summary.spoken, "sound clip", "sound clips"), there_already(summary.kept)));
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

/// Names the editions that were removed from a site, and the first of the other files.
fn gone(removed: &[String]) -> Vec<String> {
    const MAX_NAMED: usize = 20;
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
        lines.push(format!("{count} removed from the site: {}.", Removal::told(&editions)));
    }
    if !others.is_empty() {
        let names: Vec<&str> = others.iter().take(MAX_NAMED).map(|name| name.as_str()).collect();
        let more = match others.len() - names.len() {
            0 => String::new(),
            more => format!(" and {more} more"),
        };
        let count = counted(others.len(), "other file", "other files");
        lines.push(format!("{count} removed from the site: {}{more}.", names.join(", ")));
    }
    lines
}
