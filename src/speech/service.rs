//! Speech for the rest of the program: a pool, or the reason why there is none, and the engines of the installation.

use std::num::NonZeroUsize;
use std::path::Path;

use super::engines::{EngineError, EngineSound, NaturalVoices, VoiceEngine};
use super::sound::{self, Gap, SoundPart};
use super::{SpeechOptions, SpeechPool, SpeechWorkerCommand, encode};
use crate::channels::installed_voices::{InstalledVoices, installed};
use crate::channels::voice_support::{espeak_support, natural_lang};
use crate::channels::{Clip, Run, SpeechEngine, SpeechError, ToldClip, Utterance};
use crate::lang::Lang;
use crate::process::sandbox::Policy;

/// A pool of speech workers, or what is missing, and the voices of the installation. Pages and large print are made
/// without either.
pub struct SpeechService {
    espeak: Result<SpeechPool, SpeechError>,
    natural: NaturalVoices,
}

/// Facts about an engine, for the operator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EngineState {
    /// Name and version.
    pub name: String,
    /// Licence of the engine.
    pub licence: String,
    /// Whether the same text always gives the same bytes.
    pub same_bytes: bool,
}

/// Parts of an utterance, the words that are silent in it, and why better voices did not speak.
#[derive(Default)]
struct SpokenParts {
    parts: Vec<SoundPart>,
    lost: Vec<String>,
    refusals: Vec<String>,
}

impl SpeechService {
    /// Starts a pool whose workers are `program` under its hidden subcommand; `data` is a folder of
    /// ours for voices that the installed engine lacks. The voices of this process are added.
    #[must_use]
    pub fn open(program: &Path, data: &Path, workers: Option<NonZeroUsize>, sandbox: Policy) -> Self {
        Self::with_voices(program, data, workers, sandbox, installed())
    }

    /// As [`SpeechService::open`], with these voices.
    #[must_use]
    pub fn with_voices(
        program: &Path,
        data: &Path,
        workers: Option<NonZeroUsize>,
        sandbox: Policy,
        voices: &InstalledVoices,
    ) -> Self {
        let command = SpeechWorkerCommand::of(program);
        let workers = workers.or_else(|| std::thread::available_parallelism().ok()).map_or(1, NonZeroUsize::get);
        let options = SpeechOptions { pashto_data: Some(data.to_owned()), sandbox, ..SpeechOptions::default() };
        Self { espeak: SpeechPool::new(command, workers, options), natural: NaturalVoices::new(voices) }
    }

    /// Speaks without encoding: 24 kHz, one channel.
    ///
    /// # Errors
    /// As [`SpeechPool::pcm`].
    pub fn pcm(&self, utterance: &Utterance) -> Result<Vec<i16>, SpeechError> {
        Ok(sound::level(&self.parts(utterance)?.parts).pcm)
    }

    /// The engines: eSpeak NG, if it is there, and those of the installation.
    #[must_use]
    pub fn engines(&self) -> Vec<EngineState> {
        let state = |engine: &dyn VoiceEngine| {
            let about = engine.about();
            EngineState {
                name: format!("{} {}", about.name, about.version),
                licence: about.licence.clone(),
                same_bytes: about.same_bytes,
            }
        };
        let espeak = self.espeak.as_ref().ok().map(|pool| pool as &dyn VoiceEngine);
        espeak.into_iter().chain(self.natural.engines()).map(state).collect()
    }

    /// Speaks a text with the natural voices of a language alone, and returns the samples at 24 kHz.
    ///
    /// # Errors
    /// When an engine is broken, or no voice speaks it so that its sound passes; the text says why.
    pub fn natural_pcm(&self, lang: &Lang, text: &str) -> Result<Vec<i16>, String> {
        let spoken = self.natural.speak(lang, text).map_err(|error| error.to_string())?;
        let samples = spoken.sound.ok_or_else(|| spoken.refusals.join("; "))?;
        Ok(sound::level(&[SoundPart::speech(samples.at_engine_rate())]).pcm)
    }

    /// The utterance run by run: natural voices where they are named, otherwise eSpeak NG.
    fn parts(&self, utterance: &Utterance) -> Result<SpokenParts, SpeechError> {
        let chars: usize = utterance.runs.iter().map(|run| run.text.chars().count()).sum();
        if chars > Utterance::MAX_CHARS {
            return Err(SpeechError::TooLong { chars });
        }
        let mut spoken = SpokenParts::default();
        for run in &utterance.runs {
            let first = spoken.parts.len();
            match natural_lang(run) {
                Some(lang) => self.natural_run(&lang, &run.text, &mut spoken)?,
                None => self.espeak_run(run.clone(), &mut spoken)?,
            }
            if let Some(part) = spoken.parts.get_mut(first) {
                part.gap = Gap::Run;
            }
        }
        Ok(spoken)
    }

    fn natural_run(&self, lang: &Lang, text: &str, spoken: &mut SpokenParts) -> Result<(), SpeechError> {
        // Marks between words in other languages: some engines fail at them.
        if !text.chars().any(char::is_alphanumeric) {
            return Ok(());
        }
        let natural = self.natural.speak(lang, text)?;
        spoken.refusals.extend(natural.refusals);
        if let Some(samples) = natural.sound {
            spoken.parts.push(SoundPart::speech(samples.at_engine_rate()));
            return Ok(());
        }
        match espeak_support(lang).voice() {
            Some(voice) => {
                let run = Run { voice: voice.name.clone(), text: voice.with_digits(text) };
                self.espeak_run(run, spoken)
            }
            None => {
                spoken.parts.push(SoundPart::lost());
                spoken.lost.push(text.to_owned());
                Ok(())
            }
        }
    }

    fn espeak_run(&self, run: Run, spoken: &mut SpokenParts) -> Result<(), SpeechError> {
        match VoiceEngine::synthesize(self.pool()?, &run.text, &run.voice) {
            Ok(EngineSound::Parts(parts, lost)) => {
                spoken.parts.extend(parts);
                spoken.lost.extend(lost);
            }
            Ok(EngineSound::Samples(samples)) => spoken.parts.push(SoundPart::speech(samples.at_engine_rate())),
            Err(EngineError::Text(reason)) => spoken.refusals.push(reason),
            Err(EngineError::Broken(error)) => return Err(error),
        }
        Ok(())
    }

    fn pool(&self) -> Result<&SpeechPool, SpeechError> {
        self.espeak.as_ref().map_err(|error| match error {
            // One that stops before it has a text stops whatever the text is.
            SpeechError::Stopped { status, last_words, .. } => SpeechError::Io {
                what: "starting a speech worker".to_owned(),
                detail: format!("it stopped ({status}); its last words: {last_words:?}"),
            },
            error => error.clone(),
        })
    }
}

impl std::fmt::Debug for SpeechService {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Speech").field(&self.voice_version()).finish()
    }
}

impl SpeechEngine for SpeechService {
    fn synthesize(&self, utterance: &Utterance) -> Result<Clip, SpeechError> {
        self.synthesize_told(utterance).map(|told| told.clip)
    }

    fn synthesize_told(&self, utterance: &Utterance) -> Result<ToldClip, SpeechError> {
        if !utterance.runs.iter().any(|run| natural_lang(run).is_some()) {
            let clip = SpeechEngine::synthesize(self.pool()?, utterance)?;
            return Ok(ToldClip { clip, refusals: Vec::new() });
        }
        let spoken = self.parts(utterance)?;
        let sound = sound::level(&spoken.parts);
        let clip = Clip { lost: spoken.lost, ..encode::clip(&sound.pcm, sound.speech_end)? };
        Ok(ToldClip { clip, refusals: spoken.refusals })
    }

    fn silence(&self) -> Result<Clip, SpeechError> {
        self.pool()?.silence()
    }

    fn voice_version(&self) -> String {
        self.espeak.as_ref().map(SpeechEngine::voice_version).unwrap_or_default()
    }

    fn version_for(&self, utterance: &Utterance) -> String {
        let langs: Vec<Lang> = utterance.runs.iter().filter_map(natural_lang).collect();
        let natural = langs.iter().map(|lang| format!("\n{lang}: {}", self.natural.version(lang)));
        natural.fold(self.voice_version(), |version, of_lang| version + &of_lang)
    }

    fn installed_version(&self) -> String {
        self.natural.version_of_all()
    }
}
