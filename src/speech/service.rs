//! Speech for the rest of the program: a pool, or the reason why there is none.

use std::num::NonZeroUsize;
use std::path::Path;

use super::{SpeechOptions, SpeechPool, SpeechWorkerCommand};
use crate::channels::{Clip, SpeechEngine, SpeechError, Utterance};
use crate::process::sandbox::Policy;

/// A pool of speech workers, or what is missing. Pages and large print are made without it.
pub struct SpeechService(Result<SpeechPool, SpeechError>);

impl SpeechService {
    /// Starts a pool whose workers are `program` under its hidden subcommand; `data` is a folder of
    /// ours for voices that the installed engine lacks.
    #[must_use]
    pub fn open(program: &Path, data: &Path, workers: Option<NonZeroUsize>, sandbox: Policy) -> Self {
        let command = SpeechWorkerCommand::of(program);
        let workers = workers.or_else(|| std::thread::available_parallelism().ok()).map_or(1, NonZeroUsize::get);
        let options = SpeechOptions { pashto_data: Some(data.to_owned()), sandbox, ..SpeechOptions::default() };
        Self(SpeechPool::new(command, workers, options))
    }

    /// Speaks without encoding: 24 kHz, one channel.
    ///
    /// # Errors
    /// As [`SpeechPool::pcm`].
    pub fn pcm(&self, utterance: &Utterance) -> Result<Vec<i16>, SpeechError> {
        self.pool()?.pcm(utterance)
    }

    fn pool(&self) -> Result<&SpeechPool, SpeechError> {
        self.0.as_ref().map_err(|error| match error {
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
        self.pool()?.synthesize(utterance)
    }

    fn silence(&self) -> Result<Clip, SpeechError> {
        self.pool()?.silence()
    }

    fn voice_version(&self) -> String {
        self.0.as_ref().map(SpeechEngine::voice_version).unwrap_or_default()
    }
}
