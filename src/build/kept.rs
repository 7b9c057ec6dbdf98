//! Clips of speech that are kept between builds.

use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use super::{Shelf, ShelfError, Workshop, artifact};
use crate::channels::{Clip, ToolError, Tools, Utterance, audio};
use crate::document::digest;
use crate::words::signs_digest;

/// Speech whose clips are kept: each distinct utterance is spoken once.
pub(super) struct Kept<'a> {
    tools: &'a dyn Tools,
    stop: &'a AtomicBool,
    shelf: &'a dyn Shelf,
    pub(super) spoken: AtomicUsize,
    pub(super) kept: AtomicUsize,
    /// The first fault of the shelf; a clip that cannot be kept is still spoken.
    pub(super) fault: Mutex<Option<ShelfError>>,
}

impl<'a> Kept<'a> {
    pub(super) fn new(workshop: &Workshop<'a>) -> Self {
        Self {
            tools: workshop.tools,
            stop: workshop.stop,
            shelf: workshop.cache,
            spoken: AtomicUsize::new(0),
            kept: AtomicUsize::new(0),
            fault: Mutex::new(None),
        }
    }

    fn key(&self, utterance: &Utterance) -> String {
        let json = serde_json::to_vec(utterance).unwrap_or_default();
        let hash = digest(&[self.tools.voice_version().as_bytes(), &json]).hex();
        format!("clips/{}/{hash}", &hash[..2])
    }

    fn clip(&self, utterance: &Utterance, make: &dyn Fn() -> Result<Clip, ToolError>) -> Result<Clip, ToolError> {
        let key = self.key(utterance);
        let found = self.shelf.get(&key).ok().flatten();
        if let Some(clip) = found.and_then(|bytes| artifact::clip_from(&bytes)) {
            self.kept.fetch_add(1, Ordering::Relaxed);
            return Ok(clip);
        }
        if self.stop.load(Ordering::Relaxed) {
            return Err(ToolError::Unwanted);
        }
        let clip = make()?;
        self.spoken.fetch_add(1, Ordering::Relaxed);
        if let Err(fault) = self.shelf.put(&key, &artifact::clip_bytes(&clip)) {
            self.fault.lock().unwrap_or_else(std::sync::PoisonError::into_inner).get_or_insert(fault);
        }
        Ok(clip)
    }
}

impl Tools for Kept<'_> {
    fn speak(&self, utterance: &Utterance) -> Result<Clip, ToolError> {
        self.clip(utterance, &|| self.tools.speak(utterance))
    }

    fn silence(&self) -> Result<Clip, ToolError> {
        self.clip(&Utterance { runs: Vec::new() }, &|| self.tools.silence())
    }

    fn voice_version(&self) -> String {
        self.tools.voice_version()
    }
}

/// Names everything that shapes speech beside the edition.
pub(super) fn audio_recipe(tools: &dyn Tools) -> String {
    format!("{} {} {}", audio::recipe(), tools.voice_version(), signs_digest())
}
