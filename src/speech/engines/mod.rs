//! Engines behind one interface, and the voices of an installation that are tried one after the other.
//!
//! eSpeak NG is one of them (`SpeechPool`). The others are servers (`http`) and programs (`command`) that the operator
//! names in `voices.toml`. What they give passes `guards` before it becomes part of a clip.

mod command;
mod guards;
mod http;
mod wav;

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use super::sound::SoundPart;
use crate::channels::SpeechError;
use crate::channels::installed_voices::{EngineKind, EngineSettings, InstalledVoice, InstalledVoices};
use crate::document::digest;
use crate::lang::Lang;

use command::CommandEngine;
use http::HttpEngine;
pub(crate) use wav::Samples;

/// Number of sentences in a row without an answer after which an engine counts as broken.
const MAX_SILENT: usize = 3;

/// The largest model whose digest is computed, in bytes.
const MAX_MODEL: u64 = 4 << 30;

/// Facts about an engine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct EngineInfo {
    /// Name.
    pub name: String,
    /// Version.
    pub version: String,
    /// Licence of the engine.
    pub licence: String,
    /// Languages for which it has a voice; empty if `voice_support` tells.
    pub langs: Vec<Lang>,
    /// Whether the same text always gives the same bytes.
    pub same_bytes: bool,
    /// Whether it tells when each word begins.
    pub word_times: bool,
    /// Most characters of one text.
    pub max_chars: usize,
    /// Time limit for one text.
    pub timeout: Duration,
}

/// Sound of one text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum EngineSound {
    /// Parts at the rate of eSpeak NG, and the words that are silent in them.
    Parts(Vec<SoundPart>, Vec<String>),
    /// Samples at a rate of the engine's own.
    Samples(Samples),
}

/// Why an engine did not speak a text.
#[derive(Debug, Clone)]
pub(crate) enum EngineError {
    /// Refusal of this text; others may be spoken.
    Text(String),
    /// Failure of the whole engine.
    Broken(SpeechError),
}

/// An engine: text and the name of a voice to samples.
pub(crate) trait VoiceEngine: Send + Sync {
    /// Facts about it.
    fn about(&self) -> &EngineInfo;

    /// Speaks a text.
    ///
    /// # Errors
    /// When it does not speak this text, or none.
    fn synthesize(&self, text: &str, voice: &str) -> Result<EngineSound, EngineError>;
}

/// The engines and voices of `voices.toml`.
pub(crate) struct NaturalVoices {
    engines: BTreeMap<String, Engine>,
    voices: Vec<(InstalledVoice, Description)>,
}

/// An engine with the number of texts in a row that it left unanswered.
struct Engine {
    engine: Box<dyn VoiceEngine>,
    unanswered: AtomicUsize,
}

/// Everything that decides about the sound of a voice beside the text, or why that cannot be told.
type Description = Result<String, SpeechError>;

/// Sound of a text by the first voice whose sound passed, and why the voices before it did not speak it.
#[derive(Debug)]
pub(crate) struct NaturalSound {
    /// The sound; `None` if no voice passed.
    pub(crate) sound: Option<Samples>,
    /// Reasons, one for each voice that did not speak it.
    pub(crate) refusals: Vec<String>,
}

impl NaturalVoices {
    /// Prepares the engines; none is started or called yet. Reads the models for their digests.
    pub(crate) fn new(installed: &InstalledVoices) -> Self {
        let engine = |(name, settings): (&String, &EngineSettings)| {
            let langs = installed.voices.iter().filter(|voice| voice.engine == *name);
            let about = EngineInfo {
                name: name.clone(),
                version: settings.version.clone(),
                licence: settings.licence.clone(),
                langs: langs.map(|voice| voice.lang.clone()).collect(),
                same_bytes: settings.same_bytes,
                word_times: false,
                max_chars: crate::channels::Utterance::MAX_CHARS,
                timeout: settings.timeout,
            };
            let engine: Box<dyn VoiceEngine> = match &settings.kind {
                EngineKind::Http { .. } => Box::new(HttpEngine::new(about, &settings.kind)),
                EngineKind::Command { program, args, memory_bytes } => {
                    Box::new(CommandEngine::new(about, program, args, *memory_bytes))
                }
            };
            (name.clone(), Engine { engine, unanswered: AtomicUsize::new(0) })
        };
        let engines = installed.engines.iter().map(engine).collect();
        let describe = |voice: &InstalledVoice| {
            let settings = installed.engines.get(&voice.engine);
            (voice.clone(), settings.map_or(Ok(String::new()), |settings| description(settings, voice)))
        };
        Self { engines, voices: installed.voices.iter().map(describe).collect() }
    }

    /// The engines.
    pub(crate) fn engines(&self) -> impl Iterator<Item = &dyn VoiceEngine> {
        self.engines.values().map(|engine| &*engine.engine)
    }

    /// Names everything that decides about the sound of a language's voices beside the text. Part of the key of clips.
    pub(crate) fn version(&self, lang: &Lang) -> String {
        let told = |(_, description): &&(InstalledVoice, Description)| match description {
            Ok(text) => text.clone(),
            Err(error) => error.to_string(),
        };
        let told: Vec<String> = self.of(lang).iter().map(told).collect();
        format!("{}, guards {}, code {}", told.join("; "), guards::VERSION, wav::VERSION)
    }

    /// Names the same for all voices.
    pub(crate) fn version_of_all(&self) -> String {
        let langs: std::collections::BTreeSet<&Lang> = self.voices.iter().map(|(voice, _)| &voice.lang).collect();
        langs.into_iter().map(|lang| format!("{lang}: {}", self.version(lang))).collect::<Vec<_>>().join("\n")
    }

    /// Speaks a text with the voices of a language, best first, until the sound of one passes the guards.
    ///
    /// # Errors
    /// When an engine cannot speak at all: another voice would then speak everything, and nobody would know.
    pub(crate) fn speak(&self, lang: &Lang, text: &str) -> Result<NaturalSound, SpeechError> {
        let mut refusals = Vec::new();
        for (voice, description) in self.of(lang) {
            description.as_ref().map_err(Clone::clone)?;
            let Some(engine) = self.engines.get(&voice.engine) else { continue };
            let name = format!("{}/{}", voice.engine, voice.short_name());
            match engine.speak(text, &voice.voice) {
                Ok(samples) => match guards::fault(&samples, text, lang) {
                    None => return Ok(NaturalSound { sound: Some(samples), refusals }),
                    Some(fault) => refusals.push(format!("{name}: {fault}")),
                },
                Err(EngineError::Text(reason)) => refusals.push(format!("{name}: {reason}")),
                Err(EngineError::Broken(error)) => return Err(error),
            }
        }
        Ok(NaturalSound { sound: None, refusals })
    }

    fn of(&self, lang: &Lang) -> Vec<&(InstalledVoice, Description)> {
        let of = |tag: &str| self.voices.iter().filter(|(voice, _)| voice.lang.tag() == tag).collect::<Vec<_>>();
        let own = of(lang.tag());
        if own.is_empty() { of(lang.primary()) } else { own }
    }
}

impl Engine {
    /// Speaks a text. Without an answer to several in a row the engine counts as broken.
    fn speak(&self, text: &str, voice: &str) -> Result<Samples, EngineError> {
        let about = self.engine.about();
        if text.chars().count() > about.max_chars {
            return Err(EngineError::Broken(SpeechError::TooLong { chars: text.chars().count() }));
        }
        match self.engine.synthesize(text, voice) {
            Ok(EngineSound::Samples(samples)) => {
                self.unanswered.store(0, Ordering::Relaxed);
                Ok(samples)
            }
            Ok(EngineSound::Parts(..)) => Err(EngineError::Text("it gave no samples".to_owned())),
            Err(EngineError::Broken(error)) => Err(EngineError::Broken(error)),
            Err(EngineError::Text(reason)) => {
                let unanswered = self.unanswered.fetch_add(1, Ordering::Relaxed) + 1;
                match unanswered < MAX_SILENT {
                    true => Err(EngineError::Text(reason)),
                    false => Err(EngineError::Broken(SpeechError::Engine {
                        engine: about.name.clone(),
                        detail: format!("it spoke none of {unanswered} texts in a row; the last: {reason}"),
                    })),
                }
            }
        }
    }
}

/// Names everything that decides about the sound of a voice beside the text.
fn description(settings: &EngineSettings, voice: &InstalledVoice) -> Description {
    let model = match &voice.model {
        None => "unknown".to_owned(),
        Some(path) => {
            let failed = |error: std::io::Error| SpeechError::Engine {
                engine: voice.engine.clone(),
                detail: format!("the model `{}` cannot be read: {error}", path.display()),
            };
            if std::fs::metadata(path).map_err(failed)?.len() > MAX_MODEL {
                return Err(failed(std::io::Error::other(format!("it has more than {MAX_MODEL} bytes"))));
            }
            digest(&[&std::fs::read(path).map_err(failed)?]).hex()
        }
    };
    let called = match &settings.kind {
        EngineKind::Http { model, .. } => format!("http {model}"),
        EngineKind::Command { args, .. } => format!("command {}", args.join(" ")),
    };
    Ok(format!("{} {} {called}, voice {}, model {model}", voice.engine, settings.version, voice.voice))
}

#[cfg(test)]
mod tests;
