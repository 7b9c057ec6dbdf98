//! Memo of the editions of a finished build: what decided about their files, and which files those are, so that an
//! edition of which nothing changed costs a comparison and no reading.
//!
//! An entry is trusted if everything that decides about an edition's files is as it was, and each file in the site is
//! the one that was put there: by its stamp, or by its digest where it was changed so shortly before it was recorded
//! that its stamp might hide another change.

use std::collections::{BTreeMap, BTreeSet};
use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};

use super::kept_proof::DAMAGED;
use super::shared::Shared;
use super::{BlobStore, BuildContext, BuildOptions, FileStamp, Layout, Summary, Task, TaskOutcome, artifact, plan};
use crate::channels::page::Site;
use crate::channels::{Phase, artifact_name};
use crate::content::{Address, Level, Library, RecordedFinding};
use crate::document::digest;
use crate::finding::Finding;
use crate::verify::SiteCounts;

/// File times are as fine as this on every file system.
const TIME_GRAIN: Duration = Duration::from_secs(2);

/// The memo of the builds into one site.
pub(super) struct Memo {
    /// Key in the cache.
    key: String,
    editions: BTreeMap<Address, EditionMemo>,
}

/// Entry of an edition.
#[derive(Clone, Serialize, Deserialize)]
struct EditionMemo {
    /// Digest of everything that decides about the files.
    fingerprint: String,
    /// The files in the site by their names.
    files: BTreeMap<String, MemoFile>,
    counts: Counts,
    checks: SiteCounts,
    findings: Vec<RecordedFinding>,
}

/// A file of an edition in the site.
#[derive(Clone, Serialize, Deserialize)]
struct MemoFile {
    digest: String,
    stamp: FileStamp,
}

/// Counts of an edition in the summary.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize)]
pub(super) struct Counts {
    /// Artifacts.
    pub(super) artifacts: usize,
    /// Seconds of sound.
    pub(super) seconds: u64,
    /// Pages of print.
    pub(super) pages: usize,
}

/// Rules of findings that a build without changes does not repeat: what failed is tried again, and a damaged cache is
/// told of once.
pub(super) const NOT_REPEATED: [&str; 3] = ["form-failed", "proof-failed", DAMAGED];

/// The result of an edition in a build.
#[derive(Debug, Clone, Default)]
pub(super) struct EditionResult {
    pub(super) counts: Counts,
    pub(super) checks: SiteCounts,
    pub(super) findings: Vec<Finding>,
    /// Whether all that was tried was made, or is known to be impossible.
    pub(super) is_unfinished: bool,
}

impl EditionResult {
    /// Adds the outcome of a task.
    pub(super) fn add(&mut self, outcome: &TaskOutcome) {
        self.is_unfinished |= outcome.findings.iter().any(|finding| NOT_REPEATED.contains(&finding.rule));
        self.findings.extend(outcome.findings.iter().cloned());
        outcome.passport.iter().for_each(|passport| self.checks.add(passport));
        if let Some(artifact) = &outcome.artifact {
            self.counts.artifacts += 1;
            self.counts.seconds += artifact.millis.unwrap_or(0) / 1000;
            self.counts.pages += artifact.pages.unwrap_or(0);
        }
    }
}

impl Memo {
    /// Opens the memo of builds into the site. `None` for an export, whose search index reads every page, and for a
    /// site whose store stamps no files.
    pub(super) fn open(workshop: &BuildContext<'_>, order: &BuildOptions) -> Option<Self> {
        let place = workshop.site.stamped_place().filter(|_| order.layout == Layout::Folder)?;
        let key = format!("builds/{}.editions", &digest(&[place.as_bytes()]).hex()[..32]);
        let kept = workshop.cache.get(&key).ok().flatten();
        let editions = kept.and_then(|bytes| postcard::from_bytes(&bytes).ok()).unwrap_or_default();
        Some(Self { key, editions })
    }

    /// Adds the editions of which nothing changed to the summary and returns their addresses with the seconds of their
    /// sound.
    pub(super) fn take(
        &mut self,
        site: &dyn BlobStore,
        fingerprints: &BTreeMap<Address, String>,
        summary: &mut Summary,
    ) -> BTreeMap<Address, u64> {
        let mut taken = BTreeMap::new();
        for (address, fingerprint) in fingerprints {
            let Some(memo) = self.editions.get_mut(address).filter(|memo| memo.fingerprint == *fingerprint) else {
                continue;
            };
            let findings: Option<Vec<Finding>> = memo.findings.iter().map(RecordedFinding::finding).collect();
            let (Some(findings), true) = (findings, memo.is_in(site)) else { continue };
            summary.reused += memo.counts.artifacts;
            summary.seconds_of_sound += memo.counts.seconds;
            summary.pages_of_print += memo.counts.pages;
            summary.checks.merge(&memo.checks);
            summary.findings.extend(findings);
            let outputs = memo.files.iter().map(|(name, file)| (name.clone(), file.digest.clone()));
            summary.outputs.extend(outputs);
            taken.insert(address.clone(), memo.counts.seconds);
        }
        taken
    }

    /// Remembers the editions that were built, and forgets those that are neither built nor in the site any more.
    pub(super) fn remember(
        mut self,
        workshop: &BuildContext<'_>,
        built: &BTreeMap<Address, (String, EditionResult)>,
        summary: &Summary,
    ) {
        self.editions.retain(|address, _| workshop.library.editions.contains_key(address));
        for (address, (fingerprint, result)) in built {
            match EditionMemo::of(workshop.site, address, fingerprint, result, summary) {
                Some(memo) => drop(self.editions.insert(address.clone(), memo)),
                None => drop(self.editions.remove(address)),
            }
        }
        // If the memo cannot be stored, the next build reads everything.
        if let Ok(bytes) = postcard::to_extend(&self.editions, Vec::new()) {
            let _ = workshop.cache.put(&self.key, &bytes);
        }
    }
}

impl EditionMemo {
    fn of(
        site: &dyn BlobStore,
        address: &Address,
        fingerprint: &str,
        result: &EditionResult,
        summary: &Summary,
    ) -> Option<Self> {
        if result.is_unfinished {
            return None;
        }
        let folder = address.folder();
        let own = summary.outputs.range(folder.clone()..).take_while(|(name, _)| name.starts_with(&folder));
        // The plain edition of a piece stands in a folder of the standard one.
        let is_of_plain = |name: &str| address.level == Level::Standard && name[folder.len()..].starts_with("plain/");
        let own = own.filter(|(name, _)| !is_of_plain(name));
        let file = |(name, digest): (&String, &String)| {
            let stamp = site.stamp(name)?.since(now().saturating_sub(TIME_GRAIN));
            Some((name.clone(), MemoFile { digest: digest.clone(), stamp }))
        };
        Some(Self {
            fingerprint: fingerprint.to_owned(),
            files: own.map(file).collect::<Option<_>>()?,
            counts: result.counts,
            checks: result.checks.clone(),
            findings: result.findings.iter().map(RecordedFinding::of).collect(),
        })
    }

    /// Returns `true` if every file is in the site as it was put there.
    fn is_in(&mut self, site: &dyn BlobStore) -> bool {
        let since = now().saturating_sub(TIME_GRAIN);
        self.files.iter_mut().all(|(name, file)| {
            let Some(stamp) = site.stamp(name).filter(|stamp| stamp.is_same(&file.stamp)) else { return false };
            if file.stamp.is_racy {
                let bytes = site.get(name).ok().flatten();
                if bytes.is_none_or(|bytes| digest(&[&bytes]).hex() != file.digest) {
                    return false;
                }
                file.stamp = stamp.since(since);
            }
            true
        })
    }
}

/// Digests of everything that decides about the files of editions: the keys of all their artifacts, and whether those
/// that this build was not asked for are there. `library` is what the site shows.
pub(super) fn fingerprints(
    workshop: &BuildContext<'_>,
    order: &BuildOptions,
    (editions, shared): (&[Address], &Shared<'_>),
    (library, site): (&Library, &Site),
) -> BTreeMap<Address, String> {
    let nowhere = artifact::no_site();
    let around = artifact::TaskContext { site: &nowhere, others: &[], shared };
    let everything = BuildOptions { base: order.base.clone(), ..BuildOptions::default() };
    let name = |task: &Task| artifact_name(task.channel, task.variant);
    let mut found = BTreeMap::new();
    for address in editions {
        let one = std::slice::from_ref(address);
        let wanted = plan(workshop.library, one, order, Phase::Alone);
        let names: BTreeSet<String> = wanted.iter().map(name).collect();
        let mut parts = vec![format!("{:?}", order.sign)];
        for task in &wanted {
            parts.push(format!("{} {:?}", name(task), artifact::key_of(workshop, order, task, around)));
        }
        for task in
            plan(workshop.library, one, &everything, Phase::Alone).iter().filter(|task| !names.contains(&name(task)))
        {
            let key = artifact::key_of(workshop, order, task, around);
            let there = key.as_ref().is_some_and(|key| artifact::is_known(workshop.cache, key));
            parts.push(format!("{} {key:?} {there}", name(task)));
        }
        let around = artifact::TaskContext { site, ..around };
        let shown = BuildContext { library, ..*workshop };
        for task in plan(workshop.library, one, order, Phase::AfterOthers) {
            parts.push(format!("{} {:?}", name(&task), artifact::key_of(&shown, order, &task, around)));
        }
        let parts: Vec<&[u8]> = parts.iter().map(String::as_bytes).collect();
        found.insert(address.clone(), digest(&parts).hex());
    }
    found
}

/// The time by the clock, since 1970.
fn now() -> Duration {
    SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default()
}

#[cfg(test)]
mod tests;
