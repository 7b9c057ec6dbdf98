//! Checks of finished files, read from their bytes without the model: pages, print, sound, text, and the site around
//! them. A build runs them on every file that it makes; `evenhand verify` runs them on files from anywhere.
//!
//! A check is a row of a table: name, channel, the standard's clause, method, severity, unit of its figure, and a
//! function from the parsed files to an [`Outcome`]. What cannot be parsed fails the check `…-readable` of its channel.

mod anchors;
mod cache;
mod counts;
pub mod epub;
mod expected;
mod language;
pub mod openacr;
mod order;
pub mod page;
pub mod passport;
pub mod print;
mod record;
pub mod signature;
pub mod site;
pub mod sound;
mod source;
pub mod text;

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::LazyLock;

use crate::channels::{Extract, FilesBySuffix};
use crate::finding::Severity;

pub use cache::CACHE_CHECKS;
pub use counts::{ChannelCounts, CheckCounts, SiteCounts};
pub use expected::{Expected, ExpectedSentence, said, said_otherwise};
pub use record::{CheckRecord, Fault, Outcome, Verdict};
pub use sound::{Codec, SoundFigures, SoundMeter};
pub use source::{Source, Unit};

/// Facts about a check that a report and a passport show.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
pub struct CheckInfo {
    /// Stable name: `page-ids-unique`.
    pub name: &'static str,
    /// Channel whose files it reads; `site` and `cache` for what lies around them.
    pub channel: &'static str,
    /// Clause of the standard that asks for it; empty where only the house does.
    pub clause: &'static str,
    /// Method, in a few words.
    pub method: &'static str,
    /// Severity of a failure.
    pub severity: Severity,
    /// Unit of the figure; empty where it has none.
    pub unit: &'static str,
}

/// A check of files that were parsed into `S`.
pub struct Check<S: 'static> {
    /// Facts about it.
    pub info: CheckInfo,
    /// Looks at the files.
    pub run: fn(&S) -> Outcome,
}

/// Size and time that a check may take of files from anywhere. Larger files are not parsed.
pub struct Limits;

impl Limits {
    /// Bytes of a page.
    pub const PAGE: usize = 8 << 20;
    /// Elements inside one another on a page.
    pub const DEPTH: usize = 256;
    /// Bytes of a PDF.
    pub const PDF: usize = 64 << 20;
    /// Bytes of a stream of a PDF when it is unpacked.
    pub const STREAM: usize = 64 << 20;
    /// Pages of a PDF.
    pub const PDF_PAGES: usize = 5_000;
    /// Bytes of a sound.
    pub const SOUND: usize = 512 << 20;
    /// Bytes of captions, chapters, scripts and texts.
    pub const TEXT: usize = 16 << 20;
    /// Bytes of all files of a folder or an archive together.
    pub const ALL: u64 = 8 << 30;
    /// Number of files of a folder or an archive.
    pub const FILES: usize = 400_000;
}

/// Every check, channel by channel.
#[must_use]
pub fn checks() -> Vec<&'static CheckInfo> {
    fn infos<S>(checks: &'static [Check<S>]) -> impl Iterator<Item = &'static CheckInfo> {
        checks.iter().map(|check| &check.info)
    }
    let mut all: Vec<&CheckInfo> = vec![&page::READABLE];
    all.extend(infos(page::CHECKS));
    all.push(&print::READABLE);
    all.extend(infos(print::CHECKS));
    all.push(&sound::READABLE);
    all.extend(infos(sound::CHECKS));
    all.push(&epub::READABLE);
    all.extend(infos(epub::CHECKS));
    all.push(&text::READABLE);
    all.extend(infos(text::CHECKS));
    all.extend(site::CHECKS);
    all.extend(CACHE_CHECKS);
    all
}

/// The check of that name.
#[must_use]
pub fn check(name: &str) -> Option<&'static CheckInfo> {
    static BY_NAME: LazyLock<BTreeMap<&str, &CheckInfo>> =
        LazyLock::new(|| checks().into_iter().map(|info| (info.name, info)).collect());
    BY_NAME.get(name).copied()
}

/// Outcomes of the checks of an artifact.
#[derive(Debug, Default)]
pub struct ArtifactChecks {
    /// Every check.
    pub records: Vec<CheckRecord>,
    /// Text of the files as the checks read it, so that nobody parses them again; `None` if it was not read.
    pub extract: Option<Extract>,
}

/// Checks the files of an artifact. `meter` measures sound where it is there.
#[must_use]
pub fn artifact(
    channel: &str,
    files: &FilesBySuffix,
    expected: &Expected,
    meter: Option<&dyn SoundMeter>,
) -> ArtifactChecks {
    match channel {
        "page" => page::verify(files, expected),
        "print" => print::verify(files, expected),
        "audio" => sound::verify(files, expected, meter),
        "epub" => epub::verify(files, expected),
        "text" => text::verify(files, expected),
        _ => ArtifactChecks::default(),
    }
}

/// The record of files that could not be read at all.
#[must_use]
pub fn unreadable(channel: &str, why: String) -> CheckRecord {
    let info = match channel {
        "print" => &print::READABLE,
        "audio" => &sound::READABLE,
        "epub" => &epub::READABLE,
        "text" => &text::READABLE,
        _ => &page::READABLE,
    };
    CheckRecord::of(info, Outcome::failed(Fault::new(why)))
}

/// Runs the checks of a table on parsed files, or fails `readable` if they cannot be parsed. Returns the outcomes and the
/// parsed files, so that nobody parses them again. A check that panics is
/// recorded as not done: a fault of ours keeps no file from readers.
fn run<S>(
    readable: &CheckInfo,
    checks: &'static [Check<S>],
    parse: impl FnOnce() -> Result<S, String>,
) -> (Vec<CheckRecord>, Option<S>) {
    let subject = match or_not_checked(parse) {
        Ok(Ok(subject)) => subject,
        Ok(Err(why)) => return (vec![CheckRecord::of(readable, Outcome::failed(Fault::new(why)))], None),
        Err(outcome) => return (vec![CheckRecord::of(readable, outcome)], None),
    };
    let mut records = vec![CheckRecord::of(readable, Outcome::passed())];
    records.extend(checks.iter().map(|check| {
        let outcome = or_not_checked(|| (check.run)(&subject)).unwrap_or_else(|not_checked| not_checked);
        CheckRecord::of(&check.info, outcome)
    }));
    (records, Some(subject))
}

/// Runs a part of a check; the outcome of the check if that panics.
fn or_not_checked<T>(part: impl FnOnce() -> T) -> Result<T, Outcome> {
    catch_unwind(AssertUnwindSafe(part))
        .map_err(|_| Outcome::not_checked("the check itself failed: a fault of Evenhand, please report it"))
}

/// Facts about a check, in the order of a table's row.
macro_rules! row {
    ($channel:literal, $name:literal, $clause:literal, $method:literal, $severity:ident, $unit:literal) => {
        $crate::verify::CheckInfo {
            name: $name,
            channel: $channel,
            clause: $clause,
            method: $method,
            severity: $crate::finding::Severity::$severity,
            unit: $unit,
        }
    };
}
use row;

/// A table of the checks of a channel: name, clause, method, severity and unit of each, and its function.
macro_rules! table {
    ($channel:literal: $($name:literal, $clause:literal, $method:literal, $severity:ident, $unit:literal => $run:path;)*) => {
        &[$($crate::verify::Check {
            info: $crate::verify::row!($channel, $name, $clause, $method, $severity, $unit),
            run: $run,
        }),*]
    };
}
use table;

#[cfg(test)]
mod tests;
