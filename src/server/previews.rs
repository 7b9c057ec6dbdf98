//! Previews of translations that are kept in memory for a while.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use moka::sync::Cache;

/// The longest that a print of a preview is kept: for an editor who looks again.
const KEPT: Duration = Duration::from_secs(600);

/// Previews that editors look at and listen to before they decide: made of the work, and kept in memory for a while.
#[derive(Clone)]
pub(super) struct Previews {
    /// By submission and version.
    pub(super) sounds: Cache<String, PreviewSound>,
    /// By the digest of the order and the text, in this library.
    pub(super) prints: Cache<String, Arc<Vec<u8>>>,
    pub(super) printing: Printing,
}

/// State of a sound.
#[derive(Clone)]
pub(super) enum PreviewSound {
    /// The sound is being made.
    BeingMade,
    /// The sound exists.
    There(Arc<Vec<u8>>),
    /// The sound could not be made.
    Failed,
}

/// The persons for whom something is being printed: one print at a time for each.
#[derive(Clone, Default)]
pub(super) struct Printing(Arc<Mutex<BTreeSet<String>>>);

impl Printing {
    /// Begins a print for a person; `None` while another one of theirs is being made.
    pub(super) fn begin(&self, person: &str) -> Option<Begun<'_>> {
        self.persons().insert(person.to_owned()).then(|| Begun { printing: self, person: person.to_owned() })
    }

    fn persons(&self) -> MutexGuard<'_, BTreeSet<String>> {
        // The data are consistent between any two statements, so a poisoned lock may be used.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A print under way; it ends when this goes.
pub(super) struct Begun<'a> {
    printing: &'a Printing,
    person: String,
}

impl Drop for Begun<'_> {
    fn drop(&mut self) {
        self.printing.persons().remove(&self.person);
    }
}

impl Previews {
    pub(super) fn new() -> Self {
        let weigh = |_: &String, sound: &PreviewSound| match sound {
            PreviewSound::There(bytes) => u32::try_from(bytes.len()).unwrap_or(u32::MAX),
            PreviewSound::BeingMade | PreviewSound::Failed => 64,
        };
        let sounds = Cache::builder().max_capacity(64 << 20).weigher(weigh);
        let printing = Printing::default();
        Self { sounds: sounds.time_to_live(Duration::from_secs(3600)).build(), prints: prints(), printing }
    }

    /// Returns the previews for another library, in which a print may come out otherwise.
    pub(super) fn renewed(&self) -> Self {
        Self { prints: prints(), ..self.clone() }
    }

    /// Bytes of sounds and prints that are kept in memory.
    pub(super) fn bytes(&self) -> u64 {
        self.sounds.weighted_size() + self.prints.weighted_size()
    }
}

fn prints() -> Cache<String, Arc<Vec<u8>>> {
    let weigh = |_: &String, pdf: &Arc<Vec<u8>>| u32::try_from(pdf.len()).unwrap_or(u32::MAX);
    Cache::builder().max_capacity(32 << 20).weigher(weigh).time_to_live(KEPT).build()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_person_has_one_print_made_at_a_time_and_others_are_not_held_up() {
        let printing = Printing::default();

        let first = printing.begin("edith");
        assert!(first.is_some() && printing.begin("edith").is_none());
        assert!(printing.begin("noura").is_some());
        drop(first);

        assert!(printing.begin("edith").is_some());
    }
}
