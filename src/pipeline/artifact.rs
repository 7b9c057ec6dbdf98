//! Makes one artifact, or takes it from the blob store if its key is there.

use std::collections::BTreeSet;
use std::sync::atomic::Ordering;

use serde::{Deserialize, Serialize};

use super::clip_cache::ClipCache;
use super::kept_proof::{self, KeptProof};
use super::shared::{self, Shared};
use super::{BlobStore, BuildContext, BuildError, BuildOptions, Task, TaskOutcome};
use crate::channels::page::{Delivery, Interfaces, Proofs, Search, Site, style_name};
use crate::channels::print::{self, Profile};
use crate::channels::{
    AbsenceReason, Artifact, ArtifactInfo, Channel, Clip, Context, MakeError, Maker, Remark, SpeechEngine, SpeechError,
    channel,
};
use crate::content::{Edition, Library, rule};
use crate::document::digest;
use crate::finding::Finding;
use crate::l10n::Messages;

/// The head of a kept artifact: what it is, and how long each file after it is.
#[derive(Serialize, Deserialize)]
struct Head {
    artifact: Artifact,
    lengths: Vec<(String, usize)>,
}

/// Surroundings of a task: everything beside its edition.
#[derive(Clone, Copy)]
pub(super) struct TaskContext<'a> {
    /// Settings that hold for every page.
    pub(super) site: &'a Site,
    /// Artifacts of the edition in other channels.
    pub(super) others: &'a [ArtifactInfo],
    /// Values that many tasks need.
    pub(super) shared: &'a Shared<'a>,
}

/// Makes the artifact of a task, or takes it from the blob store if its key is there.
pub(super) fn make(
    workshop: &BuildContext<'_>,
    order: &BuildOptions,
    task: &Task,
    around: TaskContext<'_>,
    speech: &ClipCache<'_>,
) -> Result<TaskOutcome, BuildError> {
    let nothing = TaskOutcome { artifact: None, fresh: false, findings: Vec::new(), passport: None };
    let row = channel(task.channel);
    let (Some(edition), Some(maker)) = (workshop.library.editions.get(&task.address), row.maker) else {
        return Ok(nothing);
    };
    let Some(words) = around.shared.words(&task.address.lang) else { return Ok(nothing) };
    let context = context(workshop, order, words, around, speech);
    let Some(key) = key(around.shared, task, edition, maker, &context) else { return Ok(nothing) };
    let context = Context { key: &key, ..context };
    let kept = workshop.cache.get(&key)?;
    let was_kept = kept.is_some();
    if let Some(artifact) = kept.and_then(|bytes| from_bytes(&bytes))
        && let Some(proof) = kept_proof::of_taken(workshop, &key, &artifact, (edition, row, maker))?
    {
        let findings = findings(&artifact, edition);
        remember(workshop, &key, &artifact)?;
        let passport = Some(proof.passport(edition, &artifact, &key));
        return Ok(TaskOutcome { artifact: Some(artifact), fresh: false, findings, passport });
    }
    let before = speech.damaged.load(Ordering::Relaxed);
    let made = maker.make(edition, task.variant, &context);
    let fault = speech.fault.lock().unwrap_or_else(std::sync::PoisonError::into_inner).take();
    if let (Ok(_), Some(fault)) = (&made, fault) {
        return Err(BuildError::Shelf(fault));
    }
    let artifact = match made {
        Ok(artifact) => artifact,
        Err(MakeError::Unsupported(findings)) => return Ok(TaskOutcome { findings, ..nothing }),
        Err(error) => return Err(failed(error, edition, row)),
    };
    let proof = prove(workshop, order, &artifact, (edition, row, maker))?;
    workshop.cache.put(&key, &to_bytes(&artifact))?;
    kept_proof::keep(workshop.cache, &key, &proof)?;
    remember_anew(workshop, &key, &artifact)?;
    let mut findings = findings(&artifact, edition);
    if was_kept {
        findings.push(kept_proof::damaged(&format!("`{}`", artifact.name), edition));
    }
    if speech.damaged.load(Ordering::Relaxed) > before {
        findings.push(kept_proof::damaged("a clip of its speech", edition));
    }
    let passport = Some(proof.passport(edition, &artifact, &key));
    Ok(TaskOutcome { artifact: Some(artifact), fresh: true, findings, passport })
}

/// Proves an artifact that was made.
#[cfg_attr(
    not(feature = "fuzzing"),
    expect(unused_variables, reason = "only a build that is measured skips the proof")
)]
fn prove(
    workshop: &BuildContext<'_>,
    order: &BuildOptions,
    artifact: &Artifact,
    of: (&Edition, &Channel, &dyn Maker),
) -> Result<KeptProof, BuildError> {
    #[cfg(feature = "fuzzing")]
    if order.is_unchecked {
        return Ok(KeptProof::of(artifact, Vec::new()));
    }
    kept_proof::prove(workshop.meter, artifact, of)
}

fn failed(error: MakeError, edition: &Edition, row: &Channel) -> BuildError {
    let edition = Box::new(edition.address.clone());
    match error {
        MakeError::Tool(SpeechError::Unwanted) => BuildError::Stopped,
        MakeError::Tool(error) => BuildError::Tool { edition, error },
        MakeError::Fault(message) => BuildError::Channel { edition, channel: row.english, message },
        MakeError::Costly(message) => BuildError::Costly { edition, channel: row.english, message },
        MakeError::Stopped(message) => BuildError::Worker { edition, channel: row.english, message },
        MakeError::Unsupported(_) => BuildError::Channel { edition, channel: row.english, message: error.to_string() },
    }
}

/// The site of which only channels are made that do not depend on it.
pub(super) fn no_site() -> Site {
    Site {
        style: style_name(),
        base: None,
        version: env!("CARGO_PKG_VERSION").to_owned(),
        delivery: Delivery::Files,
        leave: None,
        ask: None,
        search: Search::Nowhere,
        interfaces: Interfaces::OfTexts,
        proofs: Proofs::Nowhere,
    }
}

fn context<'a>(
    workshop: &'a BuildContext<'_>,
    order: &'a BuildOptions,
    words: &'a Messages,
    TaskContext { site, others, shared: _ }: TaskContext<'a>,
    speech: &'a dyn SpeechEngine,
) -> Context<'a> {
    let base = order.base.as_deref();
    Context {
        library: workshop.library,
        words,
        speech,
        print: workshop.print,
        base,
        site,
        others,
        by_people: &[],
        missing: AbsenceReason::NotMade,
        key: "",
    }
}

/// Reads the description of a cached artifact that depends on no other, without its bytes.
pub(super) fn known(
    workshop: &BuildContext<'_>,
    order: &BuildOptions,
    task: &Task,
    around: TaskContext<'_>,
) -> Result<Option<ArtifactInfo>, BuildError> {
    let Some(key) = key_of(workshop, order, task, around) else { return Ok(None) };
    facts_of(workshop.cache, &key)
}

/// Reads the description of the artifact under a key.
pub(super) fn facts_of(cache: &dyn BlobStore, key: &str) -> Result<Option<ArtifactInfo>, BuildError> {
    let kept = cache.get(&facts_key(key))?;
    Ok(kept.and_then(|bytes| serde_json::from_slice(&bytes).ok()))
}

/// The key of a task.
pub(super) fn key_of(
    workshop: &BuildContext<'_>,
    order: &BuildOptions,
    task: &Task,
    around: TaskContext<'_>,
) -> Option<String> {
    let edition = workshop.library.editions.get(&task.address)?;
    let maker = channel(task.channel).maker?;
    let words = around.shared.words(&task.address.lang)?;
    let context = context(workshop, order, words, around, workshop.speech);
    key(around.shared, task, edition, maker, &context)
}

/// Keeps what is known of an artifact beside it.
fn remember(workshop: &BuildContext<'_>, key: &str, artifact: &Artifact) -> Result<(), BuildError> {
    match workshop.cache.get(&facts_key(key))? {
        Some(_) => Ok(()),
        None => remember_anew(workshop, key, artifact),
    }
}

/// Replaces what is stored about an artifact that was made again.
fn remember_anew(workshop: &BuildContext<'_>, key: &str, artifact: &Artifact) -> Result<(), BuildError> {
    let facts = serde_json::to_vec(&artifact.facts()).unwrap_or_default();
    workshop.cache.put(&facts_key(key), &facts)?;
    Ok(())
}

/// The keys of all artifacts that were made.
pub(super) fn kept(cache: &dyn BlobStore) -> Result<BTreeSet<String>, BuildError> {
    let facts = cache.list("facts")?;
    Ok(facts.into_iter().map(|key| key.replacen("facts/", "artifacts/", 1)).collect())
}

fn facts_key(key: &str) -> String {
    key.replacen("artifacts/", "facts/", 1)
}

/// Returns `true` if the artifact under a key was made before.
pub(super) fn is_known(cache: &dyn BlobStore, key: &str) -> bool {
    let key = facts_key(key);
    match cache.stamped_place() {
        Some(_) => cache.stamp(&key).is_some(),
        None => cache.get(&key).is_ok_and(|facts| facts.is_some()),
    }
}

/// Hashes everything that shapes the bytes.
fn key(
    shared: &Shared<'_>,
    task: &Task,
    edition: &Edition,
    maker: &dyn Maker,
    context: &Context<'_>,
) -> Option<String> {
    let recipe = maker.recipe(edition, task.variant, context);
    shared.key(&crate::channels::artifact_name(task.channel, task.variant), &recipe, edition)
}

/// The key of large print, which every process with the same library finds.
pub(crate) fn print_key(
    library: &Library,
    edition: &Edition,
    words: &Messages,
    profile: &Profile,
    base: Option<&str>,
) -> String {
    let name = crate::channels::artifact_name(print::ID, Some(&profile.name));
    let recipe = print::publication_recipe(library, edition, profile, base);
    let (edition, glossaries) = (shared::edition_digest(edition), shared::glossaries_digest(library));
    shared::key(&name, &recipe, &edition, &glossaries, &words.digest())
}

fn findings(artifact: &Artifact, edition: &Edition) -> Vec<Finding> {
    let finding = |Remark { rule: name, message, help, place }: &Remark| {
        let name = rule(name)?.name;
        Some(Finding::warning(name, &edition.file, *place, message.clone()).help(help.clone()))
    };
    artifact.remarks.iter().filter_map(finding).collect()
}

/// A kept artifact: length of the head, head as JSON, files one after the other.
fn to_bytes(artifact: &Artifact) -> Vec<u8> {
    let lengths = artifact.files.iter().map(|(name, bytes)| (name.clone(), bytes.len())).collect();
    let head = serde_json::to_vec(&Head { artifact: artifact.clone(), lengths }).unwrap_or_default();
    let mut out = (head.len() as u64).to_le_bytes().to_vec();
    out.extend(head);
    artifact.files.values().for_each(|bytes| out.extend(bytes));
    out
}

fn from_bytes(bytes: &[u8]) -> Option<Artifact> {
    let (length, rest) = bytes.split_first_chunk::<8>()?;
    let length = usize::try_from(u64::from_le_bytes(*length)).ok()?;
    let (head, mut rest) = rest.split_at_checked(length)?;
    let Head { mut artifact, lengths } = serde_json::from_slice(head).ok()?;
    for (name, length) in lengths {
        let (file, after) = rest.split_at_checked(length)?;
        artifact.files.insert(name, file.to_vec());
        rest = after;
    }
    rest.is_empty().then_some(artifact)
}

/// The beginning of a kept clip; its digest and the clip follow.
const CLIP: &[u8; 5] = b"clip2";

/// A kept clip, behind its digest.
pub(super) fn clip_bytes(clip: &Clip) -> Vec<u8> {
    let clip = postcard::to_extend(clip, Vec::new()).unwrap_or_default();
    let mut out = CLIP.to_vec();
    out.extend(digest(&[&clip]).hex().as_bytes());
    out.extend(clip);
    out
}

/// Returns `true` if bytes begin as those of a kept clip of this release.
pub(super) fn is_clip(bytes: &[u8]) -> bool {
    bytes.starts_with(CLIP)
}

/// Reads a kept clip; `None` if anything is missing, left over, changed, or of another length than the clip says.
pub(super) fn clip_from(bytes: &[u8]) -> Option<Clip> {
    let (kept, bytes) = bytes.strip_prefix(CLIP)?.split_at_checked(64)?;
    if digest(&[bytes]).hex().as_bytes() != kept {
        return None;
    }
    let (clip, rest) = postcard::take_from_bytes::<Clip>(bytes).ok()?;
    let samples = u64::from(clip.samples);
    let whole = rest.is_empty()
        && clip.samples % Clip::UNIT == 0
        && clip.opus.len() as u64 * 480 == samples
        && clip.mp3.len() as u64 * 576 == samples;
    whole.then_some(clip)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    #[test]
    fn a_kept_clip_is_read_back_whole_or_not_at_all() {
        let clip = Clip {
            opus: vec![vec![1; 9]; 6],
            mp3: vec![vec![2; 7]; 5],
            samples: 2880,
            speech_end: 90,
            lost: vec!["ab".into()],
        };
        let bytes = clip_bytes(&clip);

        assert_eq!(clip_from(&bytes), Some(clip));
        for cut in 0..bytes.len() {
            assert_eq!(clip_from(&bytes[..cut]), None, "{cut}");
        }
        assert_eq!(clip_from(&[&bytes[..], &[0]].concat()), None);
    }

    #[test]
    fn a_kept_artifact_is_read_back_whole_or_not_at_all() {
        let files = BTreeMap::from([("a.pdf".to_owned(), vec![1, 2, 3]), ("b".to_owned(), vec![])]);
        let artifact = Artifact { name: "print/aph-18".into(), files, pages: Some(2), ..Artifact::default() };
        let bytes = to_bytes(&artifact);

        assert_eq!(from_bytes(&bytes), Some(artifact));
        assert_eq!(from_bytes(&bytes[..bytes.len() - 1]), None);
    }
}
