//! Speech as the program uses it: a pool, or the reason why there is none.

use std::num::NonZeroUsize;
use std::path::Path;

use super::sandbox::Policy;
use super::{Options, Pool, WorkerCommand};
use crate::channels::{Clip, ToolError, Tools, Utterance};

/// A pool of speech workers, or what is missing. Pages and large print are made without it.
pub struct Speech(Result<Pool, ToolError>);

impl Speech {
    /// Starts a pool whose workers are `program` under its hidden subcommand; `data` is a folder of
    /// ours for voices that the installed engine lacks.
    #[must_use]
    pub fn open(program: &Path, data: &Path, workers: Option<NonZeroUsize>, sandbox: Policy) -> Self {
        let command = WorkerCommand::of(program);
        let workers = workers.or_else(|| std::thread::available_parallelism().ok()).map_or(1, NonZeroUsize::get);
        let options = Options { pashto_data: Some(data.to_owned()), sandbox, ..Options::default() };
        Self(Pool::new(command, workers, options))
    }

    /// Speaks without encoding: 24 kHz, one channel.
    ///
    /// # Errors
    /// As [`Pool::pcm`].
    pub fn pcm(&self, utterance: &Utterance) -> Result<Vec<i16>, ToolError> {
        self.pool()?.pcm(utterance)
    }

    fn pool(&self) -> Result<&Pool, ToolError> {
        self.0.as_ref().map_err(|error| match error {
            // One that stops before it has a text stops whatever the text is.
            ToolError::Stopped { status, last_words, .. } => ToolError::Io {
                what: "starting a speech worker".to_owned(),
                detail: format!("it stopped ({status}); its last words: {last_words:?}"),
            },
            error => error.clone(),
        })
    }
}

impl std::fmt::Debug for Speech {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Speech").field(&self.voice_version()).finish()
    }
}

impl Tools for Speech {
    fn speak(&self, utterance: &Utterance) -> Result<Clip, ToolError> {
        self.pool()?.speak(utterance)
    }

    fn silence(&self) -> Result<Clip, ToolError> {
        self.pool()?.silence()
    }

    fn voice_version(&self) -> String {
        self.0.as_ref().map(Tools::voice_version).unwrap_or_default()
    }
}
