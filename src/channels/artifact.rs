//! An artifact: the files that a channel made of an edition, and facts about them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::installed_voices::VoiceCredit;
use super::{ChannelId, Whereabouts};
use crate::document::{SentenceId, SourceLocation, blake3_of, sha256_of};

/// Files that belong together, and where every sentence is in them.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Artifact {
    /// The channel's name, and the variant's if it has one: `audio`, `print/aph-18`.
    pub name: String,
    /// The files, by the end of their names: `opus`, `aph-18.pdf`.
    #[serde(skip)]
    pub files: BTreeMap<String, Vec<u8>>,
    /// Place of every sentence.
    pub places: BTreeMap<SentenceId, Whereabouts>,
    /// Pages of a PDF.
    pub pages: Option<usize>,
    /// Milliseconds of sound.
    pub millis: Option<u64>,
    /// Remarks for the author.
    pub remarks: Vec<Remark>,
    /// Voices of the installation that spoke in it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub voices: Vec<VoiceCredit>,
}

/// Remark about an artifact that the author should read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Remark {
    /// The rule's name.
    pub rule: String,
    /// Description of the problem.
    pub message: String,
    /// Next step.
    pub help: String,
    /// Position in the edition's file; line 0 for the whole of it.
    pub place: SourceLocation,
}

/// Facts about an artifact, without its bytes.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ArtifactInfo {
    /// The channel's name, and the variant's if it has one: `audio`, `print/aph-18`.
    pub name: String,
    /// Pages of a PDF.
    pub pages: Option<usize>,
    /// Milliseconds of sound.
    pub millis: Option<u64>,
    /// The files, by the end of their names.
    pub files: BTreeMap<String, FileInfo>,
    /// Place of every sentence.
    pub places: BTreeMap<SentenceId, Whereabouts>,
    /// Voices of the installation that spoke in it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub voices: Vec<VoiceCredit>,
}

/// Facts about a file, without its bytes.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileInfo {
    /// Size in bytes.
    pub bytes: u64,
    /// The BLAKE3 of its bytes, in hexadecimal.
    pub digest: String,
    /// The SHA-256 of its bytes, in hexadecimal.
    pub sha256: String,
}

/// The name of an artifact: `audio`, `print/aph-18`.
#[must_use]
pub fn artifact_name(channel: ChannelId, variant: Option<&str>) -> String {
    match variant {
        Some(variant) => format!("{channel}/{variant}"),
        None => channel.to_string(),
    }
}

impl Artifact {
    /// The artifact without its bytes.
    #[must_use]
    pub fn facts(&self) -> ArtifactInfo {
        let facts = |bytes: &Vec<u8>| FileInfo {
            bytes: bytes.len() as u64,
            digest: blake3_of(bytes),
            sha256: sha256_of(bytes),
        };
        ArtifactInfo {
            name: self.name.clone(),
            pages: self.pages,
            millis: self.millis,
            files: self.files.iter().map(|(end, bytes)| (end.clone(), facts(bytes))).collect(),
            places: self.places.clone(),
            voices: self.voices.clone(),
        }
    }
}

impl ArtifactInfo {
    /// Returns these facts without the places of sentences.
    #[must_use]
    pub fn without_places(self) -> Self {
        Self { places: BTreeMap::new(), ..self }
    }

    /// Whether the artifact is of a channel.
    #[must_use]
    pub fn is_of(&self, channel: ChannelId) -> bool {
        self.name.split('/').next() == Some(channel.name())
    }

    /// The variant, if the channel has several.
    #[must_use]
    pub fn variant(&self) -> Option<&str> {
        self.name.split_once('/').map(|(_, variant)| variant)
    }
}
