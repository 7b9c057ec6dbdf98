//! Indexes in a folder: one for each language, named by a hash of its input.

use std::fs;
use std::io;
use std::path::Path;

use tantivy::TantivyError;

use super::language_index::LanguageIndex;
use crate::content::Edition;
use crate::document::digest;
use crate::lang::Lang;

/// Opens the index of a language, or makes it and removes those that it takes the place of. One that cannot be written
/// to the folder is made in memory.
pub(super) fn open(folder: &Path, lang: &Lang, editions: &[&Edition]) -> tantivy::Result<LanguageIndex> {
    let key = key(lang, editions);
    let name = format!("{lang}-{}", &key[..32]);
    let place = folder.join(&name);
    if place.is_dir() {
        match LanguageIndex::open(editions, &place) {
            Ok(index) => return Ok(index),
            // An index that cannot be opened is made again.
            Err(_) => drop(fs::remove_dir_all(&place)),
        }
    }
    match make(folder, &place, lang, editions) {
        Ok(index) => {
            remove_others(folder, lang, &name);
            Ok(index)
        }
        Err(TantivyError::IoError(_) | TantivyError::OpenDirectoryError(_) | TantivyError::OpenWriteError(_)) => {
            LanguageIndex::of(lang, editions, None)
        }
        Err(error) => Err(error),
    }
}

/// Makes an index beside its place and moves it there when it is whole.
fn make(folder: &Path, place: &Path, lang: &Lang, editions: &[&Edition]) -> tantivy::Result<LanguageIndex> {
    fs::create_dir_all(folder)?;
    let whole = tempfile::Builder::new().prefix(".new-").tempdir_in(folder)?;
    drop(LanguageIndex::of(lang, editions, Some(whole.path()))?);
    match fs::rename(whole.path(), place) {
        Ok(()) => drop(whole.keep()),
        // Another process was quicker.
        Err(_) if place.is_dir() => {}
        Err(error) => return Err(io::Error::other(error).into()),
    }
    LanguageIndex::open(editions, place)
}

/// Hashes everything that an index holds, with the code that makes it.
fn key(lang: &Lang, editions: &[&Edition]) -> String {
    let mut parts = vec![env!("EVENHAND_RECIPE_SEARCH").to_owned(), lang.to_string()];
    parts.extend(editions.iter().map(|edition| format!("{} {:?}", edition.address, edition.document)));
    digest(&parts.iter().map(String::as_bytes).collect::<Vec<_>>()).hex()
}

/// Removes the other indexes of a language. Whoever has one open still reads it.
fn remove_others(folder: &Path, lang: &Lang, name: &str) {
    let begin = format!("{lang}-");
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let other = entry.file_name();
        let Some(rest) = other.to_str().filter(|other| *other != name).and_then(|other| other.strip_prefix(&begin))
        else {
            continue;
        };
        // `zh-` begins the names of `zh-Hans` too: a key has no hyphen.
        if !rest.contains('-') {
            // An old index that stays only takes room.
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}

#[cfg(test)]
mod tests;
