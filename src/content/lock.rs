//! Record of the source sentences that a translation was made from, kept beside it, one on a line, so
//! that a later change of the source marks exactly the sentences that are behind.

use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};

use super::Library;
use crate::document::Document;

/// The source's sentences that the lock does not know: they changed, or came later.
pub(super) fn behind(lock: &str, source: &Document) -> Vec<String> {
    let known: BTreeSet<String> = record_ids(lock).into_iter().collect();
    let new = source.sentences().into_iter().filter(|sentence| !known.contains(sentence.id.as_str()));
    new.map(|sentence| sentence.text()).collect()
}

/// The ids of the sentences that a record of a translation names, in order.
#[must_use]
pub fn record_ids(lock: &str) -> Vec<String> {
    let lines = lock.lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(|line| line.split_whitespace().next()).map(str::to_owned).collect()
}

/// The record of a translation that says what its source says now.
#[must_use]
pub fn made_from(source: &Document) -> String {
    let lang = &source.lang;
    let mut text = format!(
        "# The sentences of the {lang} edition that this translation was made from.\n\
         # `evenhand content sync` writes this file; do not edit it.\n"
    );
    for sentence in source.sentences() {
        text.push_str(&format!("{}\t{}\n", sentence.id, sentence.text()));
    }
    text
}

/// Records for every translation, or for those named, that it says what its source says now.
/// Returns the files that changed.
///
/// # Errors
/// When a file cannot be written; files before it are already whole.
pub fn sync(dir: &Path, library: &Library, only: &[String]) -> io::Result<Vec<PathBuf>> {
    let mut changed = Vec::new();
    for address in library.editions.keys() {
        let Some(piece) = library.pieces.get(&address.piece) else { continue };
        let Some(source) = library.editions.get(&address.with(&piece.source, address.level)) else { continue };
        let wanted = only.is_empty() || only.contains(&address.piece.to_string());
        if address.lang == piece.source || !wanted {
            continue;
        }
        let file = dir.join(address.lock_file());
        if write_record(dir, &file, &made_from(&source.document))? {
            changed.push(file);
        }
    }
    Ok(changed)
}

/// Writes a record beside an edition as a whole, if it is not there with the same text. Returns whether it was written.
///
/// # Errors
/// When the file cannot be written.
pub fn write_record(dir: &Path, file: &Path, text: &str) -> io::Result<bool> {
    if super::file::read(file, &[dir], super::file::MAX_TEXT_BYTES).is_ok_and(|old| old == text.as_bytes()) {
        return Ok(false);
    }
    let mut whole = tempfile::NamedTempFile::new_in(file.parent().unwrap_or(dir))?;
    io::Write::write_all(&mut whole, text.as_bytes())?;
    whole.persist(file)?;
    Ok(true)
}
