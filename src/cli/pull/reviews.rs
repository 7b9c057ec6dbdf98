//! Copies the records of review of an approved edition beside it.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;

use super::{PullError, hash, write};
use crate::content::file::{self, FileFault, MAX_TEXT_BYTES};
use crate::database::Approved;

/// The file of the records, relative to the content's folder.
pub(super) fn path(edition: &Approved) -> String {
    format!("{}.reviews", edition.path.strip_suffix(".md").unwrap_or(&edition.path))
}

/// Copies the records, if there are any; returns the reason if a file was left alone.
pub(super) fn copy(
    content: &Path,
    edition: &Approved,
    record: &mut BTreeMap<String, String>,
) -> Result<Option<String>, PullError> {
    if edition.reviews.is_empty() {
        return Ok(None);
    }
    let path = path(edition);
    let to = content.join(&path);
    if !file::would_lie_in(&to, content) {
        return Ok(Some(FileFault::Outside.to_string()));
    }
    let here = match file::read(&to, &[content], MAX_TEXT_BYTES) {
        Ok(bytes) => hash(&bytes),
        Err(FileFault::Io(error)) if error.kind() == io::ErrorKind::NotFound => String::new(),
        Err(FileFault::Io(error)) => return Err(PullError::File { path: to, error }),
        Err(fault) => return Ok(Some(format!("{fault}; {}", fault.help()))),
    };
    let digest = hash(edition.reviews.as_bytes());
    if here != digest {
        let is_ours = here.is_empty() || record.get(&path) == Some(&here);
        if !is_ours {
            return Ok(Some("it was changed here".to_owned()));
        }
        write(&to, edition.reviews.as_bytes())?;
    }
    record.insert(path, digest);
    Ok(None)
}
