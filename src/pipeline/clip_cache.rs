//! Clips of speech that are kept between builds.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Condvar, Mutex, PoisonError};

use super::{BlobError, BlobStore, BuildContext, artifact};
use crate::channels::{Clip, SpeechEngine, SpeechError, ToldClip, Utterance};
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
    /// Keys of the clips that threads look up or speak at the moment: a text and its book may need one at the same time.
    busy: Mutex<BTreeSet<String>>,
    freed: Condvar,
}

/// The turn of a thread at a clip; ends when it is dropped.
struct Turn<'c> {
    cache: &'c ClipCache<'c>,
    key: String,
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
            busy: Mutex::default(),
            freed: Condvar::new(),
        }
    }

    /// Waits until no other thread looks up or speaks a clip.
    fn turn(&self, key: &str) -> Turn<'_> {
        let busy = self.busy.lock().unwrap_or_else(PoisonError::into_inner);
        let mut busy = self.freed.wait_while(busy, |busy| busy.contains(key)).unwrap_or_else(PoisonError::into_inner);
        busy.insert(key.to_owned());
        Turn { cache: self, key: key.to_owned() }
    }

    fn key(&self, utterance: &Utterance) -> String {
        let json = serde_json::to_vec(utterance).unwrap_or_default();
        let hash = digest(&[self.engine.version_for(utterance).as_bytes(), &json]).hex();
        format!("clips/{}/{hash}", &hash[..2])
    }

    fn clip(
        &self,
        utterance: &Utterance,
        make: &dyn Fn() -> Result<ToldClip, SpeechError>,
    ) -> Result<ToldClip, SpeechError> {
        let key = self.key(utterance);
        let _turn = self.turn(&key);
        let found = self.shelf.get(&key).ok().flatten();
        if let Some(bytes) = found {
            if let Some(clip) = artifact::clip_from(&bytes) {
                self.kept.fetch_add(1, Ordering::Relaxed);
                return Ok(ToldClip { clip, refusals: Vec::new() });
            }
            self.damaged.fetch_add(usize::from(artifact::is_clip(&bytes)), Ordering::Relaxed);
        }
        if self.stop.load(Ordering::Relaxed) {
            return Err(SpeechError::Unwanted);
        }
        let told = make()?;
        self.spoken.fetch_add(1, Ordering::Relaxed);
        // A clip of a lesser voice is not kept: the better voice is tried again when the edition is spoken again.
        if told.refusals.is_empty()
            && let Err(fault) = self.shelf.put(&key, &artifact::clip_bytes(&told.clip))
        {
            self.fault.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert(fault);
        }
        Ok(told)
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        self.cache.busy.lock().unwrap_or_else(PoisonError::into_inner).remove(&self.key);
        self.cache.freed.notify_all();
    }
}

impl SpeechEngine for ClipCache<'_> {
    fn synthesize(&self, utterance: &Utterance) -> Result<Clip, SpeechError> {
        self.synthesize_told(utterance).map(|told| told.clip)
    }

    fn synthesize_told(&self, utterance: &Utterance) -> Result<ToldClip, SpeechError> {
        self.clip(utterance, &|| self.engine.synthesize_told(utterance))
    }

    fn silence(&self) -> Result<Clip, SpeechError> {
        let silence = || self.engine.silence().map(|clip| ToldClip { clip, refusals: Vec::new() });
        self.clip(&Utterance { runs: Vec::new() }, &silence).map(|told| told.clip)
    }

    fn voice_version(&self) -> String {
        self.engine.voice_version()
    }

    fn version_for(&self, utterance: &Utterance) -> String {
        self.engine.version_for(utterance)
    }

    fn installed_version(&self) -> String {
        self.engine.installed_version()
    }
}
