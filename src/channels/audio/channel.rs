//! Speech as a channel: Opus, MP3, captions, chapters and the script.

use super::extract;
use super::{RECIPE, synthesize};
use crate::channels::channel::{Channel, ChannelId, ChannelWords, Context, Download, Lack, MakeError, Maker, Support};
use crate::channels::page::icons;
use crate::channels::voice_support::{VoiceSupport, voice_support};
use crate::channels::{AbsenceReason, Artifact, ArtifactInfo, Extract, FilesBySuffix, Remark, Way, WayFile};
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

struct Speech;

impl Maker for Speech {
    fn ends(&self, _variant: Option<&str>) -> Vec<String> {
        ["opus", "mp3", "vtt", "chapters.json", "script.txt"].map(str::to_owned).to_vec()
    }

    fn support(&self, edition: &Edition) -> Support {
        match voice_support(&edition.address.lang) {
            VoiceSupport::None => Support::Unsupported(Lack::Voice),
            VoiceSupport::Own(_) | VoiceSupport::Low(_) | VoiceSupport::Relative { .. } => Support::Full,
        }
    }

    fn recipe(&self, _edition: &Edition, _variant: Option<&str>, context: &Context<'_>) -> String {
        format!("{RECIPE} {}", context.speech.voice_version())
    }

    fn make(
        &self,
        edition: &Edition,
        _variant: Option<&'static str>,
        context: &Context<'_>,
    ) -> Result<Artifact, MakeError> {
        let spoken = synthesize(edition, context.library, context.words, context.speech).map_err(MakeError::Tool)?;
        let spoken = spoken.ok_or(MakeError::Unsupported(Vec::new()))?;
        let remarks = spoken.lost.iter().map(|(sentence, lost)| Remark {
            rule: "speech-lost".to_owned(),
            message: format!("the voice could not say {} in: {sentence}", lost.join(", ")),
            help: "respell the word for the voice: `spoken` in the glossary".to_owned(),
            place: SourceLocation::default(),
        });
        let remarks = remarks.collect();
        let files = [
            ("opus", spoken.opus),
            ("mp3", spoken.mp3),
            ("vtt", spoken.vtt.into_bytes()),
            ("chapters.json", spoken.chapters.into_bytes()),
            ("script.txt", spoken.script.into_bytes()),
        ];
        Ok(Artifact {
            name: ID.to_string(),
            files: files.into_iter().map(|(end, bytes)| (end.to_owned(), bytes)).collect(),
            places: spoken.places,
            pages: None,
            millis: Some(spoken.millis),
            remarks,
        })
    }

    fn extract(&self, files: &FilesBySuffix) -> Result<Extract, String> {
        extract::extract(files)
    }

    fn ways(&self, edition: &Edition, made: &[ArtifactInfo], missing: AbsenceReason, words: &Messages) -> Vec<Way> {
        let Some(facts) = made.first() else {
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
        };
        let stem = edition.address.stem();
        let file = |end, media, icon, name| Way::File(WayFile::of(&stem, facts, end, media, icon, name));
        vec![
            file("opus", "audio/ogg; codecs=opus", icons::SOUND, text!(words, "page-way-opus")),
            file("mp3", "audio/mpeg", icons::SOUND, text!(words, "page-way-mp3")),
            file("vtt", "text/vtt", icons::CAPTIONS, text!(words, "page-way-captions")),
        ]
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
