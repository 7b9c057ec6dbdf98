//! `evenhand verify`: finished files, checked as a stranger would.

mod outside;

use std::collections::{BTreeMap, BTreeSet};
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use serde::Serialize;

use super::{Exit, counted, note, say, suggest};
use crate::config::Config;
use crate::content::Address;
use crate::finding::visible;
use crate::process::sandbox::Policy;
use crate::verify::passport::PassportCheck;
use crate::verify::signature::{PublicKey, SigningKey};
use crate::verify::site::FileDigests;
use crate::verify::{CheckRecord, Source, Unit, Verdict, checks, unreadable};
use crate::verify_worker::{Checked, Verifier};
use outside::OutsideReport;

/// Arguments of `evenhand verify`.
#[derive(Debug, clap::Args)]
pub(super) struct VerifyArgs {
    /// A folder (a site, an export, a medium), a bundle (.zip) or one file
    #[arg(value_name = "PATH", required_unless_present_any = ["all", "list"])]
    path: Option<PathBuf>,
    /// Check the whole site that the last build made, also with the checkers of others that are installed
    #[arg(long)]
    all: bool,
    /// The folder for what is made
    #[arg(long, value_name = "DIR", default_value = "outputs")]
    out: PathBuf,
    /// Only these channels: page, print, audio, text, site
    #[arg(long, alias = "channel", value_name = "CHANNELS", value_delimiter = ',')]
    channels: Vec<String>,
    /// Only these pieces: collection/piece
    #[arg(long, alias = "piece", value_name = "PIECES", value_delimiter = ',')]
    pieces: Vec<String>,
    /// Only these languages, such as en,ar
    #[arg(long, alias = "lang", value_name = "TAGS", value_delimiter = ',')]
    languages: Vec<String>,
    /// Check the signature of every passport with this public key: PEM, or 64 hexadecimal digits
    #[arg(long, value_name = "KEY")]
    signature: Option<PathBuf>,
    /// Write every check of every artifact as JSON
    #[arg(long)]
    json: bool,
    /// List all checks and end
    #[arg(long)]
    list: bool,
    /// Number of files to check at a time; by default all cores
    #[arg(long, value_name = "N", value_parser = crate::config::at_least_one)]
    jobs: Option<NonZeroUsize>,
    /// Whether to work where a layer of the sandbox is missing: prefer does, require checks nothing
    #[arg(long, value_name = "require|prefer", default_value = "prefer", env = "EVENHAND_SANDBOX")]
    sandbox: Policy,
}

/// Report of all checks.
#[derive(Serialize)]
struct Report {
    schema: u32,
    path: String,
    version: &'static str,
    files: usize,
    artifacts: Vec<ArtifactReport>,
    site: Vec<PassportCheck>,
    /// Checkers of others.
    outside: Vec<OutsideReport>,
    passed: usize,
    failed: usize,
    /// Failed checks that keep a file from readers.
    errors: usize,
    not_checked: usize,
}

#[derive(Serialize)]
struct ArtifactReport {
    name: String,
    channel: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    variant: Option<String>,
    digests: BTreeMap<String, FileDigests>,
    checks: Vec<PassportCheck>,
}

/// Reads a key that passports are signed with.
pub(super) fn signing_key(path: &str) -> Result<Arc<SigningKey>, String> {
    SigningKey::read(Path::new(path)).map(Arc::new)
}

pub(super) fn run(arguments: &VerifyArgs, config: &Config) -> Exit {
    if arguments.list {
        for info in checks() {
            let clause = if info.clause.is_empty() { String::new() } else { format!(" ({})", info.clause) };
            say(&format!("{} {}: {}{clause}", info.severity.word(), info.name, info.method));
        }
        return Exit::Done;
    }
    let path = arguments.path.clone().unwrap_or_else(|| arguments.out.join("site"));
    let source = match Source::open(&path) {
        Ok(source) => source,
        Err(why) => {
            note(&format!("error: {why}"));
            note("help: name a folder, a bundle or a file that can be read");
            return Exit::Usage;
        }
    };
    let key = match arguments.signature.as_deref().map(PublicKey::read).transpose() {
        Ok(key) => key,
        Err(why) => {
            note(&format!("error: {why}"));
            note("help: name a public key: PEM, as `openssl pkey -pubout` writes it, or 64 hexadecimal digits");
            return Exit::Usage;
        }
    };
    let (mut units, mut site) = source.units();
    let every_page = units.iter().filter(|unit| unit.channel == "page").count();
    if let Some(exit) = arguments.refuse_unknown(&units) {
        return exit;
    }
    units.retain(|unit| arguments.wants(unit));
    if units.is_empty() && !arguments.wants_site() {
        note("error: no file fits everything that you named");
        note("help: name fewer channels, pieces or languages");
        return Exit::Usage;
    }
    let outcomes = match check_all(arguments, &config.program, &source, &units) {
        Ok(outcomes) => outcomes,
        Err(why) => {
            note(&format!("error: {why}"));
            note("help: `evenhand doctor` says what is missing");
            return Exit::Tool;
        }
    };
    let mut artifacts = Vec::new();
    for (unit, Outcome { checked, digests }) in units.iter().zip(outcomes) {
        for (end, path) in &unit.files {
            site.digests.extend(digests.get(end).map(|digests| (path.clone(), digests.clone())));
        }
        if let Some(facts) = checked.facts {
            site.pages.insert(unit.name.clone(), facts);
        }
        artifacts.push((unit, digests, checked.records));
    }
    for (path, passport) in source.passports() {
        let signature = key.as_ref().map(|key| source.signed(&path, key));
        site.passports.insert(path, (passport, signature));
    }
    let is_whole = every_page == site.pages.len() && arguments.wants_site() && source.files.len() > 1;
    let of_site = if is_whole { crate::verify::site::verify(&site) } else { Vec::new() };
    let outside = match arguments.all && arguments.wants_site() && arguments.path.is_none() {
        true => outside::check(&path, &source),
        false => Vec::new(),
    };
    report(arguments, &path, &source, &VerifiedSite { artifacts, site: of_site, outside })
}

/// Returns the piece and the language of a unit, where its place says them.
fn piece_and_language(unit: &Unit) -> (Option<String>, Option<String>) {
    let address = unit.name.rsplit_once('/').and_then(|(folder, _)| Address::of_folder(folder));
    let piece = address.as_ref().map(|address| address.piece.to_string());
    let lang = address.as_ref().map(|address| address.lang.to_string()).or(unit.expected.lang.clone());
    (piece, lang)
}

impl VerifyArgs {
    fn wants(&self, unit: &Unit) -> bool {
        let (piece, lang) = piece_and_language(unit);
        (self.channels.is_empty() || self.channels.iter().any(|channel| channel == unit.channel))
            && (self.pieces.is_empty() || piece.is_some_and(|piece| self.pieces.contains(&piece)))
            && (self.languages.is_empty() || lang.is_some_and(|lang| self.languages.contains(&lang)))
    }

    fn wants_site(&self) -> bool {
        self.pieces.is_empty()
            && self.languages.is_empty()
            && (self.channels.is_empty() || self.channels.iter().any(|channel| channel == "site"))
    }

    /// Refuses names of which nothing is there.
    fn refuse_unknown(&self, units: &[Unit]) -> Option<Exit> {
        let (pieces, languages): (BTreeSet<_>, BTreeSet<_>) = units.iter().map(piece_and_language).unzip();
        let channels = units.iter().map(|unit| unit.channel).chain(["site"]).collect();
        let pieces = pieces.iter().flatten().map(String::as_str).collect();
        let languages = languages.iter().flatten().map(String::as_str).collect();
        [
            ("there is no file of the channel", &self.channels, channels),
            ("there is no file of the piece", &self.pieces, pieces),
            ("there is no file in the language", &self.languages, languages),
        ]
        .into_iter()
        .find_map(|(what, named, there): (_, _, BTreeSet<&str>)| {
            let name = named.iter().find(|name| !there.contains(name.as_str()))?;
            Some(suggest::unknown(what, name, &there, None))
        })
    }
}

/// Outcome of the checks of a unit.
struct Outcome {
    checked: Checked,
    digests: BTreeMap<String, FileDigests>,
}

/// Checks all units on as many workers as are wanted.
fn check_all(arguments: &VerifyArgs, program: &Path, source: &Source, units: &[Unit]) -> Result<Vec<Outcome>, String> {
    let jobs = arguments.jobs.or_else(|| std::thread::available_parallelism().ok()).map_or(1, NonZeroUsize::get);
    let next = AtomicUsize::new(0);
    let results: Mutex<BTreeMap<usize, Result<Outcome, String>>> = Mutex::default();
    let work = || {
        let mut verifier = Verifier::of(program, arguments.sandbox);
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            let Some(unit) = units.get(index) else { return };
            let outcome = check_one(&mut verifier, source, unit);
            let failed = outcome.is_err();
            results.lock().unwrap_or_else(std::sync::PoisonError::into_inner).insert(index, outcome);
            if failed {
                next.store(units.len(), Ordering::Relaxed);
            }
        }
    };
    std::thread::scope(|scope| (0..jobs.min(units.len())).for_each(|_| drop(scope.spawn(work))));
    let results = results.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
    results.into_values().collect()
}

fn check_one(verifier: &mut Verifier, source: &Source, unit: &Unit) -> Result<Outcome, String> {
    let mut files = BTreeMap::new();
    for (end, path) in &unit.files {
        match source.read(path) {
            Ok(bytes) => drop(files.insert(end.clone(), bytes)),
            Err(why) => {
                let checked = Checked { records: vec![unreadable(unit.channel, why)], facts: None };
                return Ok(Outcome { checked, digests: BTreeMap::new() });
            }
        }
    }
    let digests = files.iter().map(|(end, bytes)| (end.clone(), FileDigests::of(bytes))).collect();
    Ok(Outcome { checked: verifier.verify(unit.channel, &files, &unit.expected)?, digests })
}

/// Says what was found, in words or as JSON.
fn report(
    arguments: &VerifyArgs,
    path: &Path,
    source: &Source,
    VerifiedSite { artifacts, site, outside }: &VerifiedSite<'_>,
) -> Exit {
    let all = || artifacts.iter().flat_map(|(_, _, records)| records).chain(site);
    let count = |verdict: Verdict| all().filter(|record| record.verdict == verdict).count();
    let of_others: usize = outside.iter().map(|report| report.faults.len()).sum();
    let errors = all().filter(|record| record.is_error()).count() + of_others;
    if arguments.json {
        let report = Report {
            schema: 1,
            path: path.display().to_string(),
            version: env!("CARGO_PKG_VERSION"),
            files: source.files.len(),
            artifacts: artifacts
                .iter()
                .map(|(unit, digests, records)| ArtifactReport {
                    name: unit.name.clone(),
                    channel: unit.channel,
                    variant: unit.variant.clone(),
                    digests: digests.clone(),
                    checks: records.iter().map(PassportCheck::of).collect(),
                })
                .collect(),
            site: site.iter().map(PassportCheck::of).collect(),
            outside: outside.clone(),
            passed: count(Verdict::Pass),
            failed: count(Verdict::Fail) + of_others,
            errors,
            not_checked: count(Verdict::NotChecked),
        };
        say(&serde_json::to_string_pretty(&report).unwrap_or_default());
    } else {
        for (unit, _, records) in artifacts {
            records.iter().filter(|record| record.verdict == Verdict::Fail).for_each(|record| tell(&unit.name, record));
        }
        site.iter().filter(|record| record.verdict == Verdict::Fail).for_each(|record| tell("the site", record));
        outside.iter().for_each(tell_outside);
        let (passed, not_checked) = (count(Verdict::Pass), count(Verdict::NotChecked));
        let warnings = counted(count(Verdict::Fail) + of_others - errors, "warning", "warnings");
        let failed = counted(errors, "error", "errors");
        let files = counted(source.files.len(), "file", "files");
        let artifacts = counted(artifacts.len(), "artifact", "artifacts");
        say(&format!(
            "{files}, {artifacts}: {passed} checks passed, {failed}, {warnings}, {not_checked} had nothing to check."
        ));
    }
    if errors > 0 { Exit::Content } else { Exit::Done }
}

/// VerifiedSite of everything that was checked.
struct VerifiedSite<'a> {
    artifacts: Vec<(&'a Unit, BTreeMap<String, FileDigests>, Vec<CheckRecord>)>,
    site: Vec<CheckRecord>,
    outside: Vec<OutsideReport>,
}

/// Prints what a checker of others found, or why it did not run.
fn tell_outside(OutsideReport { program, checks, files, faults, not_run }: &OutsideReport) {
    if !not_run.is_empty() {
        say(&format!("{program} did not run, so that it did not check {checks}: {not_run}."));
        return;
    }
    faults.iter().for_each(|fault| note(&format!("error {program}: {}", visible(fault))));
    say(&format!(
        "{program} checked {checks}: {}, {}.",
        counted(*files, "file", "files"),
        counted(faults.len(), "error", "errors")
    ));
}

/// Prints a failed check with everything that it found, as lines that read well aloud.
fn tell(name: &str, record: &CheckRecord) {
    let severity = record.severity();
    for fault in &record.faults {
        note(&format!("{} {}: {}", severity.word(), record.check, visible(&fault.message)));
        note(&format!("in {}", visible(name)));
    }
    if let Some(clause) = record.info().map(|info| info.clause).filter(|clause| !clause.is_empty()) {
        note(&format!("standard: {clause}"));
    }
}
