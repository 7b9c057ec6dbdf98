//! Translations that come back as files, read by a process of their own, so that files of strangers are never parsed in
//! the process that serves others. The reader is our own program under a hidden subcommand. It limits itself before it
//! reads anything (no files, no network, time, memory), reads one file and ends.

mod protocol;
mod worker;

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use crate::content::{Address, Edition};
use crate::process::child::{Child, Gone};
use crate::process::sandbox::Policy;
use crate::translation::exchange::{ReadError, Received};
use protocol::{Upload, UploadReply};
pub use worker::serve_worker;

/// Reads bytes as either side of a worker would: for fuzzing.
#[cfg(feature = "fuzzing")]
pub(crate) fn read_frames(bytes: &[u8]) {
    let _ = protocol::Upload::read(&mut &*bytes);
    let _ = protocol::UploadReply::read(&mut &*bytes);
}

/// Time limit for reading a file, by the clock; the reader's own limit is one of processor time.
const UPLOAD_TIMEOUT: Duration = Duration::from_secs(20);

/// Why a file was not read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum UploadError {
    /// The file was read and cannot be accepted.
    #[error(transparent)]
    Refused(#[from] ReadError),
    /// Reading it took more time or memory than one file may have.
    #[error("the upload reader was stopped ({status}); its standard error: {last_words:?}")]
    Stopped {
        /// Exit status of the reader.
        status: String,
        /// The end of what it wrote to its standard error.
        last_words: String,
    },
    /// The reader cannot be started.
    #[error("the upload reader cannot be started: {0}")]
    NotStarted(String),
    /// Enough others are being read.
    #[error("too many files are being read")]
    Busy,
}

/// Starts a reader for each file. The caller limits how many run at a time.
#[derive(Debug, Clone)]
pub struct Uploads {
    program: PathBuf,
    arguments: Vec<String>,
    patience: Duration,
    policy: Policy,
}

impl Uploads {
    /// Readers that are this program under its hidden subcommand.
    #[must_use]
    pub fn of(program: &Path, policy: Policy) -> Self {
        Self {
            program: program.to_owned(),
            arguments: vec!["upload-worker".to_owned()],
            patience: UPLOAD_TIMEOUT,
            policy,
        }
    }

    /// Reads a file as [`crate::translation::exchange::read`] does. `place` is held until the reader has ended, even if
    /// nobody waits for the answer any more.
    ///
    /// # Errors
    /// When the file cannot be taken, or not be read within the limits, or not now.
    pub async fn read(
        &self,
        name: &str,
        bytes: Vec<u8>,
        source: &Edition,
        target: &Address,
        place: impl Send + 'static,
    ) -> Result<Received, UploadError> {
        let upload = Upload {
            name: name.to_owned(),
            address: source.address.clone(),
            document: source.document.clone().into_document(),
            target: target.clone(),
        };
        let readers = self.clone();
        let read = tokio::task::spawn_blocking(move || {
            let answer = readers.ask(&upload, &bytes);
            drop(place);
            answer
        });
        read.await.unwrap_or_else(|error| Err(UploadError::NotStarted(error.to_string())))
    }

    /// Starts a reader, hands the file over and waits for the answer. The reader ends with it.
    fn ask(&self, upload: &Upload, bytes: &[u8]) -> Result<Received, UploadError> {
        let mut command = Command::new(&self.program);
        let mut child = Child::start(command.args(&self.arguments), UploadReply::read)
            .map_err(|error| UploadError::NotStarted(format!("{}: {error}", self.program.display())))?;
        // The reader says that it is ready when its limits are set: one that never says so did not start.
        match child.answer(self.patience) {
            Ok(UploadReply::Ready(status)) => {
                self.policy.check(&status).map_err(|not_whole| UploadError::NotStarted(not_whole.to_string()))?;
            }
            Ok(UploadReply::Read(_) | UploadReply::Refused(_)) => {
                return Err(UploadError::NotStarted("out of step".to_owned()));
            }
            Err(gone) => return Err(UploadError::NotStarted(format!("{}, {}", gone.status, gone.last_words))),
        }
        match child.ask(|to| upload.write(bytes, to), self.patience) {
            Ok(UploadReply::Read(received)) => Ok(received),
            Ok(UploadReply::Refused(why)) => Err(why.into()),
            Ok(UploadReply::Ready(_)) => Err(UploadError::NotStarted("out of step".to_owned())),
            Err(gone) => Err(stopped(gone)),
        }
    }
}

fn stopped(gone: Gone) -> UploadError {
    UploadError::Stopped { status: gone.status, last_words: gone.last_words }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::{Level, Library, PieceName, read_edition};
    use crate::process::sandbox::Status;

    fn source() -> Edition {
        let piece = PieceName { collection: "rights".into(), piece: "example".into() };
        let address = Address { piece, lang: "en".parse().unwrap(), level: Level::Standard };
        let text = "---\ntitle: A\nsummary: B.\nrevised: 2026-11-24\ntranslation: original\n---\n\nText.\n";
        read_edition(&Library::default(), &address, text, None).0.unwrap()
    }

    async fn read_by(script: &str) -> UploadError {
        let readers = Uploads {
            program: "/bin/sh".into(),
            arguments: vec!["-c".into(), script.into()],
            patience: Duration::from_millis(300),
            policy: Policy::Prefer,
        };
        let source = source();
        let target = source.address.with(&"fr".parse().unwrap(), Level::Standard);
        readers.read("a.po", vec![b'x'; 1000], &source, &target, ()).await.unwrap_err()
    }

    #[tokio::test]
    async fn a_reader_that_does_not_start_is_told_from_one_that_is_stopped() {
        let status = serde_json::to_string(&Status::unknown("no")).unwrap();
        let ready = format!("printf '\\{:03o}\\000\\000\\000r%s' '{status}'", status.len() + 1);
        let nowhere = Uploads::of(Path::new("/nonexistent"), Policy::Prefer);
        let source = source();

        let none = nowhere.read("a.po", Vec::new(), &source, &source.address, ()).await.unwrap_err();
        let silent = read_by("exec sleep 60").await;
        let dead = read_by("exit 3").await;
        let slow = read_by(&format!("{ready}; exec sleep 60")).await;
        let killed = read_by(&format!("{ready}; kill -9 $$")).await;
        let other = read_by(&format!("{ready}; head -c 9 >/dev/null; printf 'no frame of ours'")).await;

        for error in [none, silent, dead] {
            assert!(matches!(error, UploadError::NotStarted(_)), "{error}");
        }
        for error in [slow, killed, other] {
            assert!(matches!(error, UploadError::Stopped { .. }), "{error}");
        }
    }
}
