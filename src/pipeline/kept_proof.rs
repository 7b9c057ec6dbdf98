//! Proof of a kept artifact: digests of its files and the outcome of every check, kept beside it. What is taken from the
//! cache is compared with it; what is another is made again.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{BlobStore, BuildContext, BuildError};
use crate::channels::page::TRACE;
use crate::channels::print::UNORDERED;
use crate::channels::{Artifact, Channel, Maker, Whereabouts};
use crate::content::Edition;
use crate::document::digest;
use crate::finding::Finding;
use crate::verify::passport::{Passport, PassportFacts, PassportFile};
use crate::verify::site::FileDigests;
use crate::verify::{ArtifactChecks, CheckRecord, Expected, SoundMeter, Verdict};

/// Rule of the finding that tells of a damaged file in the cache.
pub(super) const DAMAGED: &str = "cache-damaged";

/// Proof of an artifact.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct KeptProof {
    /// Digests of the files, by the ends of their names.
    files: BTreeMap<String, FileDigests>,
    /// Digest of everything that is known of it beside its bytes.
    description: String,
    /// Outcomes of the checks.
    records: Vec<CheckRecord>,
}

impl KeptProof {
    pub(super) fn of(artifact: &Artifact, records: Vec<CheckRecord>) -> Self {
        let files = artifact.files.iter().map(|(end, bytes)| (end.clone(), FileDigests::of(bytes))).collect();
        Self { files, description: description(artifact), records }
    }

    /// The passport of an artifact that was proven.
    pub(super) fn passport(&self, edition: &Edition, artifact: &Artifact, key: &str) -> Passport {
        let stem = edition.address.stem();
        let files = self.files.iter().map(|(end, digests)| {
            let bytes = artifact.files.get(end).map_or(0, Vec::len) as u64;
            let name = match end.as_str() {
                "html" => "index.html".to_owned(),
                TRACE => "trace/index.html".to_owned(),
                end => format!("{stem}.{end}"),
            };
            (name, PassportFile { bytes, digests: digests.clone() })
        });
        let facts = PassportFacts { artifact: &artifact.name, edition, key, files: files.collect() };
        Passport::of(facts, &self.records)
    }

    /// Returns `true` if an artifact is the one that was proven.
    fn fits(&self, artifact: &Artifact) -> bool {
        // BLAKE3 alone: SHA-256 is there for other programs and takes longer.
        let is_same = |(end, bytes): (&String, &Vec<u8>)| {
            self.files.get(end).is_some_and(|file| file.blake3 == crate::document::blake3_of(bytes))
        };
        self.files.len() == artifact.files.len()
            && artifact.files.iter().all(is_same)
            && self.description == description(artifact)
    }
}

fn description(artifact: &Artifact) -> String {
    digest(&[&serde_json::to_vec(artifact).unwrap_or_default()]).hex()
}

fn proof_key(key: &str) -> String {
    key.replacen("artifacts/", "proofs/", 1)
}

/// Keeps the proof of an artifact.
pub(super) fn keep(cache: &dyn BlobStore, key: &str, proof: &KeptProof) -> Result<(), BuildError> {
    cache.put(&proof_key(key), &serde_json::to_vec(proof).unwrap_or_default())?;
    Ok(())
}

/// Returns the proof of an artifact that was taken from the cache; `None` if it is not what was proven. One whose proof
/// is not there is proven now.
pub(super) fn of_taken(
    workshop: &BuildContext<'_>,
    key: &str,
    artifact: &Artifact,
    (edition, row, maker): (&Edition, &Channel, &dyn Maker),
) -> Result<Option<KeptProof>, BuildError> {
    let kept = workshop.cache.get(&proof_key(key))?;
    let kept: Option<KeptProof> = kept.and_then(|json| serde_json::from_slice(&json).ok());
    if let Some(proof) = kept {
        return Ok(proof.fits(artifact).then_some(proof));
    }
    let Ok(proof) = prove(workshop.meter, artifact, (edition, row, maker)) else { return Ok(None) };
    keep(workshop.cache, key, &proof)?;
    Ok(Some(proof))
}

/// Proves that the files of an artifact carry every sentence, and runs the checks of its channel on them.
///
/// # Errors
/// When a sentence is missing, or a check fails whose failure keeps the artifact from being published.
pub(super) fn prove(
    meter: Option<&dyn SoundMeter>,
    artifact: &Artifact,
    (edition, row, maker): (&Edition, &Channel, &dyn Maker),
) -> Result<KeptProof, BuildError> {
    let expected = expected(edition, artifact);
    let ArtifactChecks { mut records, extract } =
        crate::verify::artifact(row.id.name(), &artifact.files, &expected, meter);
    super::proof::complete(edition, artifact, (row, maker), extract)?;
    // The proof has read the sentences of these files: the limits for files from anywhere are no fault of theirs.
    let by_limits = |record: &&mut CheckRecord| {
        matches!(record.check.as_str(), "page-readable" | "print-readable" | "text-readable" | "epub-readable")
    };
    records.iter_mut().filter(by_limits).for_each(|record| record.doubtful = record.verdict == Verdict::Fail);
    let Some(failed) = records.iter().find(|record| record.is_error()) else {
        return Ok(KeptProof::of(artifact, records));
    };
    let fault = failed.faults.first();
    let place = fault.and_then(|fault| fault.sentence.as_deref()).and_then(|anchor| {
        let sentences = edition.document.sentences();
        sentences.into_iter().find(|sentence| sentence.id.anchor() == anchor).map(|sentence| sentence.place)
    });
    Err(BuildError::Unproven {
        edition: Box::new(edition.address.clone()),
        channel: row.english,
        check: failed.check.clone(),
        message: fault.map(|fault| fault.message.clone()).unwrap_or_default(),
        place: place.unwrap_or_default(),
    })
}

/// Expectations of an artifact, from its edition.
fn expected(edition: &Edition, artifact: &Artifact) -> Expected {
    let has = |rule: &str| artifact.remarks.iter().any(|remark| remark.rule == rule);
    let mut expected = Expected {
        variant: artifact.name.split_once('/').map(|(_, variant)| variant.to_owned()),
        pages: artifact.pages,
        millis: artifact.millis,
        is_unordered: has(UNORDERED),
        is_named: has("font-none"),
        ..Expected::of(edition)
    };
    for (sentence, known) in edition.document.sentences().into_iter().zip(&mut expected.sentences) {
        match artifact.places.get(&sentence.id) {
            Some(Whereabouts::Element(id)) => known.anchor.clone_from(id),
            Some(Whereabouts::Interval { start, end }) => known.sound = Some([*start, *end]),
            Some(Whereabouts::Page(_) | Whereabouts::Line(_)) | None => {}
        }
    }
    expected
}

/// Tells that something in the cache was not what was proven.
pub(super) fn damaged(what: &str, edition: &Edition) -> Finding {
    let message = format!("{what} in the cache was not what was proven, and was made again");
    let place = crate::document::SourceLocation::default();
    let finding = Finding::warning(DAMAGED, &edition.file, place, message);
    finding.help("look at the disk or the bucket of the cache: something changed a file there")
}
