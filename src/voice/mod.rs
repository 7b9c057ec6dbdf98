//! Speech: a pool of child processes that speak, and the encoders of what they say.
//!
//! An utterance goes through [`Pool::speak`](crate::channels::Tools::speak) in three steps: worker
//! processes turn its runs into samples (`pool`, `worker`, `engine`), the samples get one level of
//! loudness and a length that both formats share (`sound`), and each clip gets its own encoders
//! (`encode`), so that clips can be joined packet by packet.
//!
//! The engine is never loaded into this process: natural text crashes it (Burmese, at times
//! Kyrgyz and Sinhala), and what crashes it overwrites its stack. A worker forks for each text.

mod calls;
pub(crate) mod child;
mod encode;
mod engine;
mod pashto;
mod pool;
mod probe;
pub mod sandbox;
mod sound;
mod speech;
mod text;
pub(crate) mod wire;
mod worker;

use std::fmt;

use crate::channels::ToolError;

pub use pool::{Options, Pool, WorkerCommand};
pub use probe::{probe, serve_probe};
pub use speech::Speech;
pub use worker::serve_worker;

/// What an operator types when the engine is missing.
const INSTALL: &str = "apt-get install libespeak-ng1 espeak-ng-data";

/// The release of the engine on this machine, as a worker tells it: this process never loads the
/// engine, whose destructors can crash or hang when a program ends.
///
/// # Errors
/// When the library or its data are missing; the error says what to type.
pub fn installed(command: WorkerCommand) -> Result<String, ToolError> {
    Pool::new(command, 1, Options::default()).map(|pool| pool.engine().to_owned())
}

fn missing(detail: &str) -> ToolError {
    ToolError::Missing { what: engine::SONAME.into(), detail: detail.into(), install: INSTALL.into() }
}

/// An error and what led to it, in one line.
fn with_sources(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(error) = source {
        text.push_str(": ");
        text.push_str(&error.to_string());
        source = error.source();
    }
    text
}

/// A short name for contents: 64 bits, mixed word by word. It tells releases of data apart; it
/// guards nothing.
struct Digest(u64);

impl Digest {
    fn new() -> Self {
        Self(0)
    }

    /// Adds one piece. Its length counts, so that pieces cannot run into each other.
    fn add(&mut self, piece: &[u8]) {
        let mut mix = |word: u64| {
            self.0 = (self.0.rotate_left(23) ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        };
        mix(piece.len() as u64);
        let (words, rest) = piece.as_chunks::<8>();
        words.iter().for_each(|word| mix(u64::from_le_bytes(*word)));
        rest.iter().for_each(|byte| mix(u64::from(*byte)));
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{:016x}", self.0)
    }
}
