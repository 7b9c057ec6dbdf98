//! Speech as a channel: Opus, MP3, captions, chapters and the script.

use std::borrow::Cow;

use super::extract;
use super::{RECIPE, synthesize};
use crate::channels::channel::{Channel, ChannelId, ChannelWords, Context, Download, Lack, MakeError, Maker, Support};
use crate::channels::installed_voices::installed;
use crate::channels::page::icons;
use crate::channels::voice_support::{SoundKind, VoiceSupport, has_two_sounds, voice_support};
use crate::channels::{
    AbsenceReason, Artifact, ArtifactInfo, Extract, FilesBySuffix, Remark, Way, WayFile, artifact_name,
};
use crate::content::Edition;
use crate::document::SourceLocation;
use crate::finding::Finding;
use crate::l10n::{Messages, text};
use crate::lang::Lang;

/// The row of the registry.
pub static CHANNEL: Channel = Channel {
    id: ID,
    english: "speech",
    words: ChannelWords {
        choice: |words| text!(words, "ask-form-audio"),
        short: |words| text!(words, "demands-form-audio"),
        inside: |words| text!(words, "tell-form-audio"),
        open: |words| text!(words, "ask-open-audio"),
    },
    anchor: "#listen",
    maker: Some(&Speech),
};

/// Name of the channel.
pub const ID: ChannelId = ChannelId::new("audio");

/// Variant of the sound in natural voices, where an edition also has one in voices that are clear and fast.
pub const NATURAL: &str = "natural";

struct Speech;

impl Maker for Speech {
    fn addition(&self) -> Option<&'static str> {
        Some(NATURAL)
    }

    fn adds(&self, lang: &Lang) -> bool {
        has_two_sounds(lang)
    }

    fn ends(&self, variant: Option<&str>) -> Vec<String> {
        ["opus", "mp3", "vtt", "chapters.json", "script.txt"].map(|end| end_in(variant, end)).to_vec()
    }

    fn support(&self, edition: &Edition) -> Support {
        match voice_support(&edition.address.lang) {
            VoiceSupport::None => Support::Unsupported(Lack::Voice),
            VoiceSupport::Natural(_) | VoiceSupport::Own(_) | VoiceSupport::Low(_) | VoiceSupport::Relative { .. } => {
                Support::Full
            }
        }
    }

    fn recipe(&self, _edition: &Edition, _variant: Option<&str>, context: &Context<'_>) -> String {
        let installed = match installed().voices.is_empty() {
            true => String::new(),
            false => format!(" {}", context.speech.installed_version()),
        };
        format!("{RECIPE} {}{installed}", context.speech.voice_version())
    }

    fn make(
        &self,
        edition: &Edition,
        variant: Option<&'static str>,
        context: &Context<'_>,
    ) -> Result<Artifact, MakeError> {
        let sound = if variant == Some(NATURAL) { SoundKind::Natural } else { SoundKind::Clear };
        let Context { library, words, speech, .. } = *context;
        let spoken = synthesize(edition, sound, library, words, speech).map_err(MakeError::Tool)?;
        let spoken = spoken.ok_or(MakeError::Unsupported(Vec::new()))?;
        let refused = spoken.refused.iter().map(|(sentence, reasons)| Remark {
            rule: "speech-fallback".to_owned(),
            message: format!("another voice speaks a sentence, because of {}: {sentence}", reasons.join("; ")),
            help: "hear it; respell what the voice cannot say (`spoken` in the glossary), or look at the engine"
                .to_owned(),
            place: SourceLocation::default(),
        });
        let lost = spoken.lost.iter().map(|(sentence, lost)| Remark {
            rule: "speech-lost".to_owned(),
            message: format!("the voice could not say {} in: {sentence}", lost.join(", ")),
            help: "respell the word for the voice: `spoken` in the glossary".to_owned(),
            place: SourceLocation::default(),
        });
        let remarks = lost.chain(refused).collect();
        let files = [
            ("opus", spoken.opus),
            ("mp3", spoken.mp3),
            ("vtt", spoken.vtt.into_bytes()),
            ("chapters.json", spoken.chapters.into_bytes()),
            ("script.txt", spoken.script.into_bytes()),
        ];
        Ok(Artifact {
            name: artifact_name(ID, variant),
            files: files.into_iter().map(|(end, bytes)| (end_in(variant, end), bytes)).collect(),
            places: spoken.places,
            pages: None,
            millis: Some(spoken.millis),
            remarks,
            voices: spoken.natural.iter().flat_map(|lang| installed().credits(lang)).collect(),
        })
    }

    fn extract(&self, files: &FilesBySuffix) -> Result<Extract, String> {
        extract::extract(&without_variant(files))
    }

    fn ways(&self, edition: &Edition, made: &[ArtifactInfo], missing: AbsenceReason, words: &Messages) -> Vec<Way> {
        if made.is_empty() {
            let lang = &edition.address.lang;
            let language = words.name_of(lang);
            let words = match (self.support(edition), missing) {
                (Support::Unsupported(_), _) => {
                    text!(words, "page-missing-speech-no-voice", language = language)
                }
                (Support::Full, AbsenceReason::BeingMade) => text!(words, "page-being-made-speech"),
                (Support::Full, AbsenceReason::NotMade) => text!(words, "page-missing-speech-not-made"),
            };
            return vec![Way::Missing { channel: ID, words }];
        }
        let stem = edition.address.stem();
        // The best sound first.
        let natural = made.iter().filter(|facts| facts.variant().is_some());
        let sounds = natural.chain(made.iter().filter(|facts| facts.variant().is_none()));
        let files = sounds.flat_map(|facts| {
            let file = |end, media, icon, name| {
                Way::File(WayFile::of(&stem, facts, &end_in(facts.variant(), end), media, icon, name))
            };
            [
                file("opus", "audio/ogg; codecs=opus", icons::SOUND, text!(words, "page-way-opus")),
                file("mp3", "audio/mpeg", icons::SOUND, text!(words, "page-way-mp3")),
                file("vtt", "text/vtt", icons::CAPTIONS, text!(words, "page-way-captions")),
            ]
        });
        files.collect()
    }

    fn downloads(&self) -> &'static [Download] {
        &[
            Download {
                name: "opus",
                place: 20,
                words: |words| text!(words, "page-way-opus"),
                ends: || vec!["opus".to_owned()],
            },
            Download {
                name: "mp3",
                place: 21,
                words: |words| text!(words, "page-way-mp3"),
                ends: || vec!["mp3".to_owned()],
            },
            Download {
                name: "captions",
                place: 22,
                words: |words| text!(words, "page-way-captions"),
                ends: || vec!["vtt".to_owned()],
            },
            Download {
                name: "script",
                place: 23,
                words: |words| text!(words, "serve-form-script"),
                ends: || vec!["script.txt".to_owned()],
            },
        ]
    }

    fn about_language(&self, lang: &Lang) -> Option<Finding> {
        let message = format!("no voice speaks {}; its pages say so", lang.english_name());
        let finding = Finding::note("voice-none", "", SourceLocation::default(), message);
        (voice_support(lang) == VoiceSupport::None)
            .then(|| finding.help("`evenhand voices` lists who reads which language"))
    }
}

/// The end of the name of a file in a variant: `natural.opus`.
fn end_in(variant: Option<&str>, end: &str) -> String {
    variant.map_or_else(|| end.to_owned(), |variant| format!("{variant}.{end}"))
}

/// The files of a sound by the ends that they have without a variant.
#[must_use]
pub fn without_variant(files: &FilesBySuffix) -> Cow<'_, FilesBySuffix> {
    let begin = format!("{NATURAL}.");
    if !files.keys().any(|end| end.starts_with(&begin)) {
        return Cow::Borrowed(files);
    }
    let plain = |end: &String| end.strip_prefix(&begin).unwrap_or(end).to_owned();
    Cow::Owned(files.iter().map(|(end, bytes)| (plain(end), bytes.clone())).collect())
}
