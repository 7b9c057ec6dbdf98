//! `evenhand content pull`: editions that were approved at the desk, copied into a working copy.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use super::people::{self, Nowhere};
use super::{Exit, note, say};
use crate::build::{Shelf as _, ShelfError};
use crate::config::MayBeNew;
use crate::document::digest;
use crate::files::{Area, Files};
use crate::store::{Approved, PlaceError, StoreError};

/// Beside the content: what was copied here, so that a later copy tells an edit from its own work.
const RECORD: &str = ".pulled";

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// The folder that holds the content
    #[arg(long, value_name = "DIR", default_value = "content")]
    content: PathBuf,
    #[command(flatten)]
    kept: MayBeNew,
}

/// Why nothing more was copied.
#[derive(Debug, thiserror::Error)]
enum Not {
    #[error("there is no database")]
    Nowhere(Nowhere),
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(transparent)]
    Shelf(#[from] ShelfError),
    #[error("`{path}`: {error}")]
    File { path: PathBuf, error: io::Error },
    #[error("`{0}` is not in the store, or is another one than was approved")]
    Missing(String),
}

impl From<Nowhere> for Not {
    fn from(nowhere: Nowhere) -> Self {
        Self::Nowhere(nowhere)
    }
}

/// What became of an edition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    Copied,
    Same,
    LeftAlone,
}

pub(super) fn run(arguments: &Arguments) -> Exit {
    match pull(arguments) {
        Ok(0) => Exit::Done,
        Ok(_) => {
            note(
                "help: compare the files that were left alone; move one away and pull again to take the approved text",
            );
            Exit::LeftAlone
        }
        Err(Not::Nowhere(nowhere)) => nowhere.told(),
        Err(Not::Store(StoreError::Place(place @ (PlaceError::Both { .. } | PlaceError::Foreign(_))))) => {
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

/// Copies what can be copied; says how many files were left alone.
fn pull(arguments: &Arguments) -> Result<usize, Not> {
    let approved = people::with(&arguments.kept, async |store| Ok::<Vec<Approved>, Not>(store.approved().await?))?;
    let shared = Files::open(&arguments.kept.kept.lasting(), Area::Content)?;
    let mut record = recorded(&arguments.content);
    let (mut copied, mut left_alone) = (0, 0);
    for edition in &approved {
        match one(&arguments.content, &shared, edition, &record)? {
            Outcome::Copied => {
                copied += 1;
                say(&format!("copied {}", edition.path));
            }
            Outcome::Same => {}
            Outcome::LeftAlone => {
                left_alone += 1;
                note(&format!("left alone {}: it was changed here", edition.path));
                continue;
            }
        }
        record.insert(edition.path.clone(), edition.digest.clone());
    }
    let lines: String = record.iter().map(|(path, digest)| format!("{digest}\t{path}\n")).collect();
    write(&arguments.content.join(RECORD), lines.as_bytes())?;
    say(&format!("{copied} copied, {left_alone} left alone, {} approved in all", approved.len()));
    Ok(left_alone)
}

fn one(content: &Path, shared: &Files, edition: &Approved, record: &BTreeMap<String, String>) -> Result<Outcome, Not> {
    let to = content.join(&edition.path);
    let here = match fs::read(&to) {
        Ok(bytes) => hash(&bytes),
        Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
        Err(error) => return Err(Not::File { path: to, error }),
    };
    if here == edition.digest {
        return Ok(Outcome::Same);
    }
    let ours = here.is_empty() || here == edition.over_digest || record.get(&edition.path) == Some(&here);
    if !ours {
        return Ok(Outcome::LeftAlone);
    }
    let lock = format!("{}.lock", edition.path.strip_suffix(".md").unwrap_or(&edition.path));
    let text = fetched(shared, &edition.path, &edition.digest)?;
    write(&content.join(&lock), &fetched(shared, &lock, &edition.lock_digest)?)?;
    write(&to, &text)?;
    Ok(Outcome::Copied)
}

fn fetched(shared: &Files, path: &str, wanted: &str) -> Result<Vec<u8>, Not> {
    let bytes = shared.get(path)?.filter(|bytes| hash(bytes) == wanted);
    bytes.ok_or_else(|| Not::Missing(path.to_owned()))
}

/// Writes a file whole or not at all.
fn write(path: &Path, bytes: &[u8]) -> Result<(), Not> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let done =
        fs::create_dir_all(folder).and_then(|()| tempfile::NamedTempFile::new_in(folder)).and_then(|mut file| {
            file.write_all(bytes)?;
            file.as_file().set_permissions(std::os::unix::fs::PermissionsExt::from_mode(0o644))?;
            file.persist(path).map_err(|failed| failed.error).map(drop)
        });
    done.map_err(|error| Not::File { path: path.to_owned(), error })
}

/// What was copied here before, by path.
fn recorded(content: &Path) -> BTreeMap<String, String> {
    let text = fs::read_to_string(content.join(RECORD)).unwrap_or_default();
    text.lines()
        .filter_map(|line| line.split_once('\t'))
        .map(|(digest, path)| (path.to_owned(), digest.to_owned()))
        .collect()
}

fn hash(bytes: &[u8]) -> String {
    digest(&[bytes]).hex()
}
