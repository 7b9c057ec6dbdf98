//! Clips of speech that are kept between builds.

use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use super::{BlobError, BlobStore, BuildContext, artifact};
use crate::channels::{Clip, SpeechEngine, SpeechError, Utterance};
use crate::document::digest;

/// Speech whose clips are kept: each distinct utterance is spoken once.
pub(super) struct ClipCache<'a> {
    engine: &'a dyn SpeechEngine,
    stop: &'a AtomicBool,
    shelf: &'a dyn BlobStore,
    pub(super) spoken: AtomicUsize,
    pub(super) kept: AtomicUsize,
    /// Clips whose stored bytes could not be used, and that were spoken again.
    pub(super) damaged: AtomicUsize,
    /// The first error of the blob store. A clip that cannot be stored is still spoken.
    pub(super) fault: Mutex<Option<BlobError>>,
}

impl<'a> ClipCache<'a> {
    pub(super) fn new(workshop: &BuildContext<'a>) -> Self {
        Self {
            engine: workshop.speech,
            stop: workshop.stop,
            shelf: workshop.cache,
            spoken: AtomicUsize::new(0),
            kept: AtomicUsize::new(0),
            damaged: AtomicUsize::new(0),
            fault: Mutex::new(None),
        }
    }

    fn key(&self, utterance: &Utterance) -> String {
        let json = serde_json::to_vec(utterance).unwrap_or_default();
        let hash = digest(&[self.engine.voice_version().as_bytes(), &json]).hex();
        format!("clips/{}/{hash}", &hash[..2])
    }

    fn clip(&self, utterance: &Utterance, make: &dyn Fn() -> Result<Clip, SpeechError>) -> Result<Clip, SpeechError> {
        let key = self.key(utterance);
        let found = self.shelf.get(&key).ok().flatten();
        if let Some(bytes) = found {
            if let Some(clip) = artifact::clip_from(&bytes) {
                self.kept.fetch_add(1, Ordering::Relaxed);
                return Ok(clip);
            }
            self.damaged.fetch_add(usize::from(artifact::is_clip(&bytes)), Ordering::Relaxed);
        }
        if self.stop.load(Ordering::Relaxed) {
            return Err(SpeechError::Unwanted);
        }
        let clip = make()?;
        self.spoken.fetch_add(1, Ordering::Relaxed);
        if let Err(fault) = self.shelf.put(&key, &artifact::clip_bytes(&clip)) {
            self.fault.lock().unwrap_or_else(std::sync::PoisonError::into_inner).get_or_insert(fault);
        }
        Ok(clip)
    }
}

impl SpeechEngine for ClipCache<'_> {
    fn synthesize(&self, utterance: &Utterance) -> Result<Clip, SpeechError> {
        self.clip(utterance, &|| self.engine.synthesize(utterance))
    }

    fn silence(&self) -> Result<Clip, SpeechError> {
        self.clip(&Utterance { runs: Vec::new() }, &|| self.engine.silence())
    }

    fn voice_version(&self) -> String {
        self.engine.voice_version()
    }
}
