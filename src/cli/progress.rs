//! Progress of a build, on a terminal or in lines.

use std::io::{IsTerminal as _, Write as _};
use std::sync::Mutex;
use std::time::{Duration, Instant};

use super::note;
use crate::pipeline::Progress;

/// Progress with the time left on a terminal; a plain line now and then elsewhere.
pub(super) struct ProgressLine {
    start: Instant,
    terminal: bool,
    last: Mutex<Option<Instant>>,
}

impl ProgressLine {
    pub(super) fn new() -> Self {
        Self { start: Instant::now(), terminal: std::io::stderr().is_terminal(), last: Mutex::new(None) }
    }

    pub(super) fn show(&self, progress: &Progress) {
        let mut last = self.last.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let every = if self.terminal { Duration::from_millis(200) } else { Duration::from_secs(10) };
        let due = last.is_none_or(|last| last.elapsed() >= every);
        if !due && progress.done < progress.all {
            return;
        }
        *last = Some(Instant::now());
        let Progress { done, all, what } = progress;
        let spent = self.start.elapsed().as_secs_f64();
        #[expect(clippy::cast_precision_loss, reason = "a count of artifacts")]
        let left = spent / (*done).max(1) as f64 * (all - done) as f64;
        let line = format!("{done} of {all} made, about {left:.0} seconds left: {what}");
        if self.terminal {
            let _ = write!(std::io::stderr(), "\r\x1b[K{line}");
        } else {
            note(&line);
        }
    }

    pub(super) fn clear(&self) {
        if self.terminal {
            let _ = write!(std::io::stderr(), "\r\x1b[K");
        }
    }
}
