//! Formats in which an edition is published. Each channel converts the same document and says where every sentence
//! went. A channel is a folder here and a row in [`CHANNELS`].
//!
//! Channels do not access storage or HTTP. They get speech through [`SpeechEngine`], which the module `speech`
//! implements.

mod abbreviation;
mod artifact;
pub mod audio;
pub mod braille;
mod channel;
pub(crate) mod countries;
pub mod epub;
mod extract;
mod hrefs;
pub mod installed_voices;
pub mod layout;
pub mod mp3_header;
mod need;
pub mod other;
pub mod page;
pub mod print;
pub(crate) mod qr;
mod registry;
pub(crate) mod reviewed;
pub mod script;
pub mod sign;
pub mod spoken;
pub mod text;
mod title;
mod utterance_split;
pub mod voice_support;
mod way;

use serde::{Deserialize, Serialize};

use crate::document::{Block, ContactLine, Inline};
use crate::l10n::Messages;

pub use artifact::{Artifact, ArtifactInfo, FileInfo, Remark, artifact_name};
pub use channel::{
    Channel, ChannelId, ChannelWords, Context, Download, Lack, MakeError, Maker, MessageFn, Phase, Support, Variant,
};
pub use extract::{Extract, ExtractPart, FilesBySuffix, FindBy};
pub use need::Need;
pub use registry::{channel, downloads, maker_of, makers};
pub use way::{AbsenceReason, Way, WayFile};

/// The registry: every channel, in the order in which readers are offered them. Code that needs to know formats
/// iterates over it.
pub static CHANNELS: &[&Channel] = &[
    &page::CHANNEL,
    &audio::CHANNEL,
    &print::CHANNEL,
    &epub::CHANNEL,
    &text::CHANNEL,
    &braille::CHANNEL,
    &sign::CHANNEL,
    &other::CHANNEL,
];

/// Speech engine that the channels use. `speech` implements it; tests use a fake.
pub trait SpeechEngine: Sync {
    /// Speaks and encodes one utterance.
    ///
    /// # Errors
    /// When no voice or no speech engine is there, or when it stopped for good.
    fn synthesize(&self, utterance: &Utterance) -> Result<Clip, SpeechError>;

    /// A clip of silence that lasts exactly [`Clip::UNIT`] samples; pauses repeat it.
    ///
    /// # Errors
    /// When the encoders fail.
    fn silence(&self) -> Result<Clip, SpeechError>;

    /// Names engine, version, data and encoder settings: part of the key of every clip.
    fn voice_version(&self) -> String;

    /// Speaks and encodes one utterance, and tells which voices did not speak it.
    ///
    /// # Errors
    /// As for [`SpeechEngine::synthesize`].
    fn synthesize_told(&self, utterance: &Utterance) -> Result<ToldClip, SpeechError> {
        self.synthesize(utterance).map(|clip| ToldClip { clip, refusals: Vec::new() })
    }

    /// As [`SpeechEngine::voice_version`], with the voices of the installation that an utterance names.
    fn version_for(&self, _utterance: &Utterance) -> String {
        self.voice_version()
    }

    /// Names the voices of the installation with their engines, models and settings; empty if it has none.
    fn installed_version(&self) -> String {
        String::new()
    }
}

/// A clip, and why better voices did not speak it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ToldClip {
    /// The clip.
    pub clip: Clip,
    /// Reasons, one for each voice; empty if the best voice spoke it.
    pub refusals: Vec<String>,
}

/// Text to speak in one call: a sentence, or words that a channel adds.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Utterance {
    /// Runs of text, each in one voice.
    pub runs: Vec<Run>,
}

impl Utterance {
    /// The most characters that one utterance may have; a page of print has 2,000.
    pub const MAX_CHARS: usize = 4_000;
}

/// A stretch of an utterance in one voice.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Run {
    /// The voice's file name in eSpeak NG: `en`, `fr`, `fa`, `cmn`, `ps`. `natural:LANGUAGE` is the best voice of the
    /// installation for a language.
    pub voice: String,
    /// Plain text; digits and lexicon are already applied.
    pub text: String,
}

/// Sound of an utterance, encoded so that clips join by concatenation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Clip {
    /// Opus packets of 20 ms (mono, CELT only).
    pub opus: Vec<Vec<u8>>,
    /// MP3 frames of 24 ms (MPEG-2 Layer III, 24 kHz, mono, no bit reservoir).
    pub mp3: Vec<Vec<u8>>,
    /// Length in samples at [`Clip::RATE`]; a multiple of [`Clip::UNIT`].
    pub samples: u32,
    /// End of the speech inside the clip, in samples.
    pub speech_end: u32,
    /// Words that the engine could not speak: they are silence.
    pub lost: Vec<String>,
}

impl Clip {
    /// Samples in a second.
    pub const RATE: u32 = 24_000;
    /// 120 ms: six Opus packets or five MP3 frames.
    pub const UNIT: u32 = 2_880;
    /// Samples that the decoder of joined Opus packets must drop first, at 48 kHz: the encoder's
    /// look-ahead of 2.5 ms. It is the `pre-skip` of OpusHead (RFC 7845, section 5.1).
    pub const OPUS_PRE_SKIP_48K: u16 = 120;
    /// The encoder's share of the delay of joined MP3 frames, in samples at 24 kHz. It is the
    /// encoder delay of the LAME tag; a decoder drops it and its own 529 samples.
    pub const MP3_DELAY_SAMPLES: u16 = 576;
}

/// Why a tool gave no result.
#[derive(Debug, Clone, thiserror::Error)]
#[non_exhaustive]
pub enum SpeechError {
    /// No voice has this name. Another try cannot succeed.
    #[error("no voice is called `{0}`")]
    NoVoice(String),
    /// Something that the operator must install is not there.
    #[error("{what} cannot be loaded ({detail}); type `{install}`")]
    Missing {
        /// The part that is missing.
        what: String,
        /// Error of the operating system.
        detail: String,
        /// The command that installs it.
        install: String,
    },
    /// A layer of the sandbox that speech is made in does not hold, and the settings require it.
    #[error("{0}; `evenhand doctor` says what is missing")]
    Sandbox(String),
    /// The worker stopped again and again for a reason outside the text; a later try may succeed.
    #[error("the speech worker stopped ({status}) at `{text}`; its standard error: {last_words:?}")]
    Stopped {
        /// Exit status of the worker.
        status: String,
        /// The text it was asked to speak.
        text: String,
        /// The end of what it wrote to its standard error.
        last_words: String,
    },
    /// An engine of the installation speaks nothing; a later try may succeed.
    #[error("the engine `{engine}`: {detail}; `evenhand doctor` tries it")]
    Engine {
        /// Name of the engine.
        engine: String,
        /// The reason.
        detail: String,
    },
    /// The text is too long to be said at once: it has more than 4,000 characters or gives more than
    /// ten minutes of sound.
    #[error("{chars} characters are too much to say at once; break them into sentences")]
    TooLong {
        /// Number of characters in the utterance.
        chars: usize,
    },
    /// Somebody asked to stop before it was done.
    #[error("nobody wants it any more")]
    Unwanted,
    /// The system refused a file or a process.
    #[error("{what}: {detail}")]
    Io {
        /// The action that failed, and on which thing.
        what: String,
        /// Error of the operating system.
        detail: String,
    },
    /// An encoder refused.
    #[error("the {encoder} encoder: {detail}")]
    Encoder {
        /// Name of the encoder.
        encoder: &'static str,
        /// Error of the encoder.
        detail: String,
    },
}

/// Location of a sentence in an artifact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Whereabouts {
    /// The id of an element of the page.
    Element(String),
    /// The number of a page of the PDF, from 1.
    Page(usize),
    /// The number of a line of a text, from 1.
    Line(usize),
    /// A stretch of the sound, in milliseconds.
    Interval {
        /// Start of the sentence.
        start: u64,
        /// End of the sentence.
        end: u64,
    },
}

/// Returns `true` if an item of a list is a task.
fn is_task(item: &[Block]) -> bool {
    let first = item.first().and_then(|block| if let Block::Paragraph(prose) = block { prose.first() } else { None });
    first.is_some_and(|sentence| matches!(sentence.inlines.first(), Some(Inline::Checkbox(_))))
}

/// The words that name a line of a contact.
fn contact_label(words: &Messages, line: ContactLine) -> String {
    match line {
        ContactLine::Phone => crate::text!(words, "contact-phone"),
        ContactLine::TextPhone => crate::text!(words, "contact-text-phone"),
        ContactLine::Email => crate::text!(words, "contact-email"),
        ContactLine::Web => crate::text!(words, "contact-web"),
        ContactLine::Place => crate::text!(words, "contact-place"),
        ContactLine::Hours => crate::text!(words, "contact-hours"),
        ContactLine::Languages => crate::text!(words, "contact-languages"),
        ContactLine::Cost => crate::text!(words, "contact-cost"),
        ContactLine::More => crate::text!(words, "contact-more"),
    }
}
