//! The manifest of an edition: which files there are, and where every sentence is in each of them.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::channels::installed_voices::VoiceCredit;
use crate::channels::{ArtifactInfo, Whereabouts};
use crate::content::{Edition, Manner};
use crate::document::SentenceId;
use crate::verify::passport::translation;
use crate::verify::said_otherwise;

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct SiteManifest<'a> {
    piece: String,
    lang: &'a str,
    level: &'static str,
    title: String,
    revised: &'a str,
    version: &'static str,
    /// Author of the words: `original`, `person`, `machine`, `machine-reviewed`.
    translation: &'static str,
    /// `lenient` where the content was read leniently; nothing stands there otherwise.
    #[serde(skip_serializing_if = "Option::is_none")]
    reading: Option<&'static str>,
    files: Vec<ManifestFile>,
    /// Voices of the installation that speak in a sound, by the artifact's name.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    voices: BTreeMap<&'a str, &'a [VoiceCredit]>,
    sentences: Vec<ManifestRow<'a>>,
}

#[derive(Serialize)]
struct ManifestFile {
    name: String,
    bytes: u64,
    blake3: String,
    sha256: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pages: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    milliseconds: Option<u64>,
}

/// Location of a sentence.
#[derive(Serialize)]
struct ManifestRow<'a> {
    id: &'a SentenceId,
    text: String,
    /// The element of the page.
    #[serde(skip_serializing_if = "Option::is_none")]
    element: Option<&'a str>,
    /// The page of each PDF, by profile.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pages: BTreeMap<&'a str, usize>,
    /// The line of each text, by its artifact's name.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    lines: BTreeMap<&'a str, usize>,
    /// Start and end in the sound, in milliseconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    sound: Option<[u64; 2]>,
    /// Start and end in the other sounds, by their variants.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    sounds: BTreeMap<&'a str, [u64; 2]>,
    /// The words that a voice reads, where some are in a language without a voice.
    #[serde(skip_serializing_if = "Option::is_none")]
    said: Option<String>,
}

/// The manifest as JSON.
#[must_use]
pub fn manifest(edition: &Edition, page: &BTreeMap<SentenceId, Whereabouts>, artifacts: &[ArtifactInfo]) -> String {
    let stem = edition.address.stem();
    let files = artifacts.iter().flat_map(|artifact| {
        artifact.files.iter().map(|(name, facts)| ManifestFile {
            name: format!("{stem}.{name}"),
            bytes: facts.bytes,
            blake3: facts.digest.clone(),
            sha256: facts.sha256.clone(),
            pages: artifact.pages,
            milliseconds: artifact.millis,
        })
    });
    let sentences = edition.document.sentences().into_iter().map(|sentence| {
        let element = page.get(&sentence.id).and_then(|place| match place {
            Whereabouts::Element(id) => Some(id.as_str()),
            Whereabouts::Page(_) | Whereabouts::Line(_) | Whereabouts::Interval { .. } => None,
        });
        let mut row = ManifestRow {
            id: &sentence.id,
            text: sentence.text(),
            element,
            pages: BTreeMap::new(),
            lines: BTreeMap::new(),
            sound: None,
            sounds: BTreeMap::new(),
            said: said_otherwise(sentence),
        };
        for artifact in artifacts {
            match artifact.places.get(&sentence.id) {
                Some(Whereabouts::Page(page)) => {
                    row.pages.insert(artifact.variant().unwrap_or(&artifact.name), *page);
                }
                Some(Whereabouts::Line(line)) => {
                    row.lines.insert(&artifact.name, *line);
                }
                Some(Whereabouts::Interval { start, end }) => match artifact.variant() {
                    Some(variant) => drop(row.sounds.insert(variant, [*start, *end])),
                    None => row.sound = Some([*start, *end]),
                },
                Some(Whereabouts::Element(_)) | None => {}
            }
        }
        row
    });
    let title: Vec<String> = edition.document.title.iter().map(|sentence| sentence.text()).collect();
    let manifest = SiteManifest {
        piece: edition.address.piece.to_string(),
        lang: edition.address.lang.tag(),
        level: match edition.address.level {
            crate::content::Level::Standard => "standard",
            crate::content::Level::Plain => "plain",
        },
        title: title.join(" "),
        revised: &edition.revised,
        version: env!("CARGO_PKG_VERSION"),
        translation: translation(&edition.wording_with_reviews()),
        reading: (edition.manner == Manner::Lenient).then_some("lenient"),
        files: files.collect(),
        voices: artifacts
            .iter()
            .filter(|artifact| !artifact.voices.is_empty())
            .map(|artifact| (artifact.name.as_str(), artifact.voices.as_slice()))
            .collect(),
        sentences: sentences.collect(),
    };
    let mut json = serde_json::to_string_pretty(&manifest).unwrap_or_default();
    json.push('\n');
    json
}
