//! `evenhand content pull`: editions that were approved at the desk, copied into a working copy.

mod reviews;

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use super::people::{self, NoDatabase};
use super::{Exit, note, say};
use crate::blobs::{Area, Files};
use crate::config::NewStorageArgs;
use crate::content::file::{self, FileFault, MAX_TEXT_BYTES};
use crate::database::{Approved, PlaceError, StoreError};
use crate::document::digest;
use crate::pipeline::{BlobError, BlobStore as _};

/// Name of the record beside the content: which files were copied here, so that a later copy recognises edits.
const RECORD: &str = ".pulled";

/// The largest record: more lines than any library has editions.
const MAX_RECORD_BYTES: usize = 64 << 20;

#[derive(Debug, clap::Args)]
pub(super) struct PullArgs {
    /// The folder that holds the content
    #[arg(long, value_name = "DIR", default_value = "content")]
    content: PathBuf,
    #[command(flatten)]
    kept: NewStorageArgs,
}

/// Why nothing more was copied.
#[derive(Debug, thiserror::Error)]
enum PullError {
    #[error("there is no database")]
    Nowhere(NoDatabase),
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(transparent)]
    Shelf(#[from] BlobError),
    #[error("`{path}`: {error}")]
    File { path: PathBuf, error: io::Error },
    #[error("`{path}`: {fault}")]
    Record { path: PathBuf, fault: FileFault },
    #[error("`{0}` is not in the store, or is another one than was approved")]
    Missing(String),
}

impl From<NoDatabase> for PullError {
    fn from(nowhere: NoDatabase) -> Self {
        Self::Nowhere(nowhere)
    }
}

/// Result of copying an edition.
#[derive(Debug, Clone, PartialEq, Eq)]
enum PullOutcome {
    Copied,
    Same,
    /// For this reason.
    LeftAlone(String),
}

pub(super) fn run(arguments: &PullArgs) -> Exit {
    match pull(arguments) {
        Ok(0) => Exit::Done,
        Ok(_) => {
            note(
                "help: compare the files that were left alone; move one away and pull again to take the approved text",
            );
            Exit::LeftAlone
        }
        Err(PullError::Nowhere(nowhere)) => nowhere.told(),
        Err(PullError::Store(StoreError::Place(place @ (PlaceError::Both { .. } | PlaceError::Foreign(_))))) => {
            note(&format!("error: {place}"));
            note(&format!("help: {}", people::place_help(&place)));
            Exit::LeftAlone
        }
        Err(error) => {
            note(&format!("error: {error}"));
            note("help: see that the database and the store of the settings can be reached, then pull again");
            Exit::Storage
        }
    }
}

/// Copies what can be copied; prints how many files were left alone.
fn pull(arguments: &PullArgs) -> Result<usize, PullError> {
    let approved =
        people::with(&arguments.kept, async |store| Ok::<Vec<Approved>, PullError>(store.approved().await?))?;
    let shared = Files::open(&arguments.kept.kept.lasting(), Area::Content)?;
    let mut record = recorded(&arguments.content)?;
    let (mut copied, mut left_alone) = (0, 0);
    for edition in &approved {
        match one(&arguments.content, &shared, edition, &record)? {
            PullOutcome::Copied => {
                copied += 1;
                say(&format!("copied {}", edition.path));
            }
            PullOutcome::Same => {}
            PullOutcome::LeftAlone(why) => {
                left_alone += 1;
                note(&format!("left alone {}: {why}", edition.path));
                continue;
            }
        }
        record.insert(edition.path.clone(), edition.digest.clone());
        if let Some(why) = reviews::copy(&arguments.content, edition, &mut record)? {
            left_alone += 1;
            note(&format!("left alone {}: {why}", reviews::path(edition)));
        }
    }
    let lines: String = record.iter().map(|(path, digest)| format!("{digest}\t{path}\n")).collect();
    write(&arguments.content.join(RECORD), lines.as_bytes())?;
    say(&format!("{copied} copied, {left_alone} left alone, {} approved in all", approved.len()));
    Ok(left_alone)
}

fn one(
    content: &Path,
    shared: &Files,
    edition: &Approved,
    record: &BTreeMap<String, String>,
) -> Result<PullOutcome, PullError> {
    let to = content.join(&edition.path);
    let lock = format!("{}.lock", edition.path.strip_suffix(".md").unwrap_or(&edition.path));
    let lock_to = content.join(&lock);
    if ![&to, &lock_to].into_iter().all(|path| file::would_lie_in(path, content)) {
        return Ok(PullOutcome::LeftAlone(FileFault::Outside.to_string()));
    }
    let here = match file::read(&to, &[content], MAX_TEXT_BYTES) {
        Ok(bytes) => hash(&bytes),
        Err(FileFault::Io(error)) if error.kind() == io::ErrorKind::NotFound => String::new(),
        Err(FileFault::Io(error)) => return Err(PullError::File { path: to, error }),
        Err(fault) => return Ok(PullOutcome::LeftAlone(format!("{fault}; {}", fault.help()))),
    };
    if here == edition.digest {
        return Ok(PullOutcome::Same);
    }
    let ours = here.is_empty() || here == edition.over_digest || record.get(&edition.path) == Some(&here);
    if !ours {
        return Ok(PullOutcome::LeftAlone("it was changed here".to_owned()));
    }
    let text = fetched(shared, &edition.path, &edition.digest)?;
    write(&lock_to, &fetched(shared, &lock, &edition.lock_digest)?)?;
    write(&to, &text)?;
    Ok(PullOutcome::Copied)
}

fn fetched(shared: &Files, path: &str, wanted: &str) -> Result<Vec<u8>, PullError> {
    let bytes = shared.get(path)?.filter(|bytes| hash(bytes) == wanted);
    bytes.ok_or_else(|| PullError::Missing(path.to_owned()))
}

/// Writes a file whole or not at all.
fn write(path: &Path, bytes: &[u8]) -> Result<(), PullError> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let done =
        fs::create_dir_all(folder).and_then(|()| tempfile::NamedTempFile::new_in(folder)).and_then(|mut file| {
            file.write_all(bytes)?;
            file.as_file().set_permissions(std::os::unix::fs::PermissionsExt::from_mode(0o644))?;
            file.persist(path).map_err(|failed| failed.error).map(drop)
        });
    done.map_err(|error| PullError::File { path: path.to_owned(), error })
}

/// Reads the record of files that were copied here before, by path.
fn recorded(content: &Path) -> Result<BTreeMap<String, String>, PullError> {
    let path = content.join(RECORD);
    let text = match file::read(&path, &[content], MAX_RECORD_BYTES) {
        Ok(bytes) => String::from_utf8_lossy(&bytes).into_owned(),
        Err(FileFault::Io(error)) if error.kind() == io::ErrorKind::NotFound => String::new(),
        Err(fault) => return Err(PullError::Record { path, fault }),
    };
    let pairs = text.lines().filter_map(|line| line.split_once('\t'));
    Ok(pairs.map(|(digest, path)| (path.to_owned(), digest.to_owned())).collect())
}

fn hash(bytes: &[u8]) -> String {
    digest(&[bytes]).hex()
}
