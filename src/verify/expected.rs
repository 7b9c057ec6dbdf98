//! Expectations of an artifact: from the edition where it is at hand, from the manifest otherwise.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::channels::voice_support::{VoiceSupport, voice_support};
use crate::content::{Edition, Level, Wording};
use crate::document::{Inline, Sentence, plain_text};

/// Everything that files are compared with. Empty for a file of somebody else.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Expected {
    /// Language tag of the edition.
    pub lang: Option<String>,
    /// Set if the edition is in plain language.
    pub is_plain: bool,
    /// Title of the edition.
    pub title: String,
    /// Sentences in their order.
    pub sentences: Vec<ExpectedSentence>,
    /// Name of the variant: a profile of large print.
    pub variant: Option<String>,
    /// Set if a machine made the words and nobody has reviewed them.
    pub is_machine: bool,
    /// Number of pages of a PDF.
    pub pages: Option<usize>,
    /// Milliseconds of sound.
    pub millis: Option<u64>,
    /// Set if right-to-left text could not be put into reading order, which the build told its author.
    pub is_unordered: bool,
    /// Set if signs without a font are named in words.
    pub is_named: bool,
}

/// A sentence that files carry.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExpectedSentence {
    /// Anchor: the prefix of the id that files use.
    pub anchor: String,
    /// The words.
    pub text: String,
    /// Start and end in the sound, in milliseconds.
    pub sound: Option<[u64; 2]>,
    /// The words that a voice reads, where these are not all: those in a language without a voice are left out.
    #[serde(default)]
    pub said: Option<String>,
    /// Start and end in the other sounds, by their variants.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub sounds: BTreeMap<String, [u64; 2]>,
}

/// The letters and digits of a text: all that is compared where signs and spaces may differ.
pub(super) fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// The words of a sentence that a voice reads: those in a language without a voice are said to have none.
#[must_use]
pub fn said(sentence: &Sentence) -> String {
    fn of(inlines: &[Inline]) -> String {
        let text = |inline: &Inline| match (inline, inline.inner()) {
            (Inline::Foreign { lang, .. }, _) if voice_support(lang) == VoiceSupport::None => String::new(),
            (_, []) => plain_text(std::slice::from_ref(inline)),
            (_, inner) => of(inner),
        };
        inlines.iter().map(text).collect()
    }
    of(&sentence.inlines)
}

/// The words that a voice reads of a sentence; `None` if it reads all.
#[must_use]
pub fn said_otherwise(sentence: &Sentence) -> Option<String> {
    let said = said(sentence);
    (said != sentence.text()).then_some(said)
}

/// The parts of a manifest that are read back.
#[derive(Deserialize)]
struct Manifest {
    lang: String,
    level: String,
    title: String,
    #[serde(default)]
    translation: String,
    sentences: Vec<ManifestSentence>,
}

#[derive(Deserialize)]
struct ManifestSentence {
    id: String,
    text: String,
    element: Option<String>,
    sound: Option<[u64; 2]>,
    said: Option<String>,
    #[serde(default)]
    sounds: BTreeMap<String, [u64; 2]>,
}

impl Expected {
    /// Expectations of an edition's artifacts.
    #[must_use]
    pub fn of(edition: &Edition) -> Self {
        let sentences = edition.document.sentences().into_iter();
        let title: Vec<String> = edition.document.title.iter().map(Sentence::text).collect();
        Self {
            lang: Some(edition.address.lang.to_string()),
            is_plain: edition.address.level == Level::Plain,
            title: title.join(" "),
            is_machine: edition.wording_with_reviews() == Wording::Machine,
            sentences: sentences
                .map(|sentence| ExpectedSentence {
                    anchor: sentence.id.anchor(),
                    text: sentence.text(),
                    sound: None,
                    said: said_otherwise(sentence),
                    sounds: BTreeMap::new(),
                })
                .collect(),
            ..Self::default()
        }
    }

    /// Expectations that a manifest states.
    ///
    /// # Errors
    /// When it is not a manifest of an edition; the text says why.
    pub fn from_manifest(json: &[u8]) -> Result<Self, String> {
        let manifest: Manifest = serde_json::from_slice(json).map_err(|error| error.to_string())?;
        let sentences = manifest.sentences.into_iter().map(|sentence| ExpectedSentence {
            anchor: sentence.element.unwrap_or(sentence.id),
            text: sentence.text,
            sound: sentence.sound,
            said: sentence.said,
            sounds: sentence.sounds,
        });
        Ok(Self {
            lang: Some(manifest.lang),
            is_plain: manifest.level == "plain",
            title: manifest.title,
            is_machine: manifest.translation == "machine",
            sentences: sentences.collect(),
            ..Self::default()
        })
    }

    /// Expectations of a variant of the artifact.
    #[must_use]
    pub fn in_variant(&self, variant: Option<&str>) -> Self {
        let mut expected = Self { variant: variant.map(str::to_owned), ..self.clone() };
        if let Some(variant) = variant {
            for sentence in &mut expected.sentences {
                sentence.sound = sentence.sounds.get(variant).copied();
            }
        }
        expected
    }
}
