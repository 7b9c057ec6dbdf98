//! The contract of a channel: its names, the files it makes, and the ways in which readers get them.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::extract::{Extract, FilesBySuffix};
use super::layout::PrintEngine;
use super::page::Site;
use super::{AbsenceReason, Artifact, ArtifactInfo, CHANNELS, SpeechEngine, SpeechError, Way, WayFile};
use crate::content::{Edition, Library};
use crate::finding::Finding;
use crate::l10n::Messages;
use crate::lang::Lang;

/// Name of a channel in addresses, in the database, on the command line and in the names of artifacts.
///
/// Invariant: it is in the registry, or a constant of the channel that is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ChannelId(&'static str);

impl ChannelId {
    /// Names a channel. Only a channel's own folder does.
    pub(super) const fn new(name: &'static str) -> Self {
        Self(name)
    }

    /// The name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.0
    }

    /// The channel of that name; `None` if the registry has none.
    #[must_use]
    pub fn by_name(name: &str) -> Option<Self> {
        CHANNELS.iter().map(|channel| channel.id).find(|id| id.0 == name)
    }
}

impl fmt::Display for ChannelId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl Serialize for ChannelId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0)
    }
}

impl<'de> Deserialize<'de> for ChannelId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = std::borrow::Cow::<str>::deserialize(deserializer)?;
        Self::by_name(&name).ok_or_else(|| serde::de::Error::custom(format!("no channel is called `{name}`")))
    }
}

/// A format that readers can get or ask for: a row of the registry.
pub struct Channel {
    /// Name of the channel.
    pub id: ChannelId,
    /// Name in English, for operators.
    pub english: &'static str,
    /// Names in the reader's language.
    pub words: ChannelWords,
    /// Fragment of the part of an edition's page that offers it: `#ways`; empty for the page itself.
    pub anchor: &'static str,
    /// Maker of its files; `None` if people make them.
    pub maker: Option<&'static dyn Maker>,
}

/// A message in the words of a language.
pub type MessageFn = fn(&Messages) -> String;

/// Names of a channel, each for the place where it stands.
pub struct ChannelWords {
    /// Among the formats to choose from when something is asked for.
    pub choice: MessageFn,
    /// In tables and lists of the desk.
    pub short: MessageFn,
    /// Inside a sentence of a message to who asked.
    pub inside: MessageFn,
    /// On the link that leads to it.
    pub open: MessageFn,
}

/// Settings of a channel under which it makes another file of the same edition, such as a size of type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Variant {
    /// Name that stands in file names.
    pub name: &'static str,
    /// Whether it is made where none is named.
    pub is_default: bool,
}

/// Whether a channel can carry an edition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Support {
    /// Every sentence is carried.
    Full,
    /// Something is missing on this machine or in the world.
    Unsupported(Lack),
}

/// Something without which a channel cannot carry an edition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lack {
    /// A voice for the language.
    Voice,
    /// A font for the script.
    Font,
}

/// Phase of the build in which a channel is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// By itself.
    Alone,
    /// After all other channels, because it links to their files. It is ready as soon as the edition exists.
    AfterOthers,
}

/// Files of a channel that a bundle may hold.
pub struct Download {
    /// Name in addresses.
    pub name: &'static str,
    /// Rank among all downloads: the smaller, the earlier.
    pub place: u8,
    /// Name in the reader's language.
    pub words: MessageFn,
    /// The ends of the names of its files; none where the bundle makes its own page.
    pub ends: fn() -> Vec<String>,
}

/// Everything beside the edition that a channel may use.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    /// The library that the edition belongs to.
    pub library: &'a Library,
    /// The words of the edition's language, or of its nearest kin.
    pub words: &'a Messages,
    /// Speech.
    pub speech: &'a dyn SpeechEngine,
    /// Large print.
    pub print: &'a dyn PrintEngine,
    /// The public address of the site, with a slash at its end.
    pub base: Option<&'a str>,
    /// Settings that hold for every page.
    pub site: &'a Site,
    /// Artifacts of the edition in other channels.
    pub others: &'a [ArtifactInfo],
    /// Files that people made of the edition, each with the channel that it stands for.
    pub by_people: &'a [(ChannelId, WayFile)],
    /// Why what could be made was not.
    pub missing: AbsenceReason,
    /// Hash of everything that shapes the bytes; empty until it is known.
    pub key: &'a str,
}

/// Makes the files of a channel.
pub trait Maker: Sync {
    /// The settings under which it makes different files; none where it makes one artifact of each edition.
    fn variants(&self) -> Vec<Variant> {
        Vec::new()
    }

    /// Variant that is made beside the artifact without a name, of editions in some languages.
    fn addition(&self) -> Option<&'static str> {
        None
    }

    /// Whether the addition is made of editions in a language.
    fn adds(&self, _lang: &Lang) -> bool {
        false
    }

    /// The ends of the names of the files of an artifact: `opus`, `aph-18.pdf`.
    fn ends(&self, variant: Option<&str>) -> Vec<String>;

    /// Returns the phase of the build in which it is made.
    fn phase(&self) -> Phase {
        Phase::Alone
    }

    /// Whether it can carry an edition.
    fn support(&self, edition: &Edition) -> Support;

    /// Whether it makes this variant of an edition that it supports; another may need more, such as a voice.
    fn makes(&self, _edition: &Edition, _variant: Option<&str>) -> bool {
        true
    }

    /// Names everything that shapes the files beside the edition itself: code, data, tools, settings, and what it
    /// uses of the context. The glossaries, the messages and the version of the program are added by the caller.
    fn recipe(&self, edition: &Edition, variant: Option<&str>, context: &Context<'_>) -> String;

    /// Makes an artifact.
    ///
    /// # Errors
    /// When the channel cannot carry the edition, or a tool failed.
    fn make(
        &self,
        edition: &Edition,
        variant: Option<&'static str>,
        context: &Context<'_>,
    ) -> Result<Artifact, MakeError>;

    /// Reads finished files back without the model.
    ///
    /// # Errors
    /// When they are not what the channel makes; the text says what is wrong.
    fn extract(&self, files: &FilesBySuffix) -> Result<Extract, String>;

    /// The ways to get what was made of an edition in this channel, and what is missing with the reason.
    fn ways(&self, edition: &Edition, made: &[ArtifactInfo], missing: AbsenceReason, words: &Messages) -> Vec<Way>;

    /// Lists the files that a bundle may hold.
    fn downloads(&self) -> &'static [Download];

    /// Returns a finding for operators, once a build, about what the channel lacks for a language.
    fn about_language(&self, _lang: &Lang) -> Option<Finding> {
        None
    }
}

/// Why an artifact was not made.
#[derive(Debug, Clone, thiserror::Error)]
pub enum MakeError {
    /// The channel cannot carry the edition; the findings say why, if there is more to say.
    #[error("it cannot be made here")]
    Unsupported(Vec<Finding>),
    /// A tool is missing or failed.
    #[error(transparent)]
    Tool(SpeechError),
    /// The program failed: a fault of ours.
    #[error("{0}")]
    Fault(String),
    /// Making it takes more time or memory than one edition may have.
    #[error("{0}")]
    Costly(String),
    /// The process that made it stopped for a reason outside the text; a later try may succeed.
    #[error("{0}")]
    Stopped(String),
}
