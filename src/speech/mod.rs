//! Speech: a pool of child processes that speak, and the encoders of their sound.
//!
//! An utterance goes through [`SpeechPool::synthesize`](crate::channels::SpeechEngine::synthesize) in three steps: worker
//! processes turn its runs into samples (`pool`, `worker`, `engine`), the samples get one level of
//! loudness and a length that both formats share (`sound`), and each clip gets its own encoders
//! (`encode`), so that clips can be joined packet by packet.
//!
//! The engine is never loaded into this process: natural text crashes it (Burmese, at times
//! Kyrgyz and Sinhala), and what crashes it overwrites its stack. A worker forks for each text.

mod decode;
mod encode;
mod engine;
mod engines;
mod espeak_ng_sys;
mod pashto;
mod pool;
pub(crate) mod protocol;
mod segments;
mod service;
mod sound;
mod text;
mod worker;

use std::path::PathBuf;

use crate::channels::SpeechError;

pub use decode::{Meter, decoded_opus};
pub use encode::encoded_opus;
pub use pool::{SpeechOptions, SpeechPool, SpeechWorkerCommand};
pub use segments::{BUILD_METER, BuildMeter};
pub use service::{EngineState, SpeechService};
pub use worker::serve_worker;

/// Command that installs the engine, for the operator.
const INSTALL: &str = "apt-get install libespeak-ng1 espeak-ng-data";

/// Returns the release of the engine on this machine. A worker reports it: this process never loads the engine, whose
/// destructors can crash or hang when a program ends.
///
/// # Errors
/// When the library or its data are missing; the error says what to type.
pub fn installed(command: SpeechWorkerCommand) -> Result<String, SpeechError> {
    SpeechPool::new(command, 1, SpeechOptions::default()).map(|pool| pool.engine().to_owned())
}

/// Files and folders of this machine that the engine depends on: its library, its data, and the loader's cache, which
/// changes when a library is installed. Only those that are there.
#[must_use]
pub fn engine_files() -> Vec<PathBuf> {
    let roots = ["/usr/lib", "/usr/lib64", "/usr/local/lib", "/usr/share", "/usr/local/share"].map(PathBuf::from);
    // Debian has a folder for each architecture.
    let below = std::fs::read_dir("/usr/lib").into_iter().flatten().flatten().map(|entry| entry.path());
    let names = [espeak_ng_sys::SONAME, "espeak-ng-data"];
    let own = roots.into_iter().chain(below).flat_map(|folder| names.map(|name| folder.join(name)));
    let mut files: Vec<PathBuf> = own.chain([PathBuf::from("/etc/ld.so.cache")]).filter(|path| path.exists()).collect();
    files.sort();
    files
}

fn missing(detail: &str) -> SpeechError {
    SpeechError::Missing { what: engine::SONAME.into(), detail: detail.into(), install: INSTALL.into() }
}
