//! Indexes in a folder: one for each language, named by a hash of its input.
//!
//! An index whose editions are mostly those of another one there is a copy of it with the others changed.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use tantivy::TantivyError;

use super::language_index::LanguageIndex;
use crate::content::Edition;
use crate::document::digest;
use crate::lang::Lang;

/// Name of the file that lists the editions of an index.
const LIST: &str = "editions";

/// Opens the index of a language, or makes it and removes those that it takes the place of. One that cannot be written
/// to the folder is made in memory.
pub(super) fn open(folder: &Path, lang: &Lang, editions: &[&Edition]) -> tantivy::Result<LanguageIndex> {
    let key = key(lang, editions);
    let name = format!("{lang}-{}", &key[..32]);
    let place = folder.join(&name);
    if place.is_dir() {
        match open_made(&place, editions) {
            Ok(index) => return Ok(index),
            // An index that cannot be opened is made again.
            Err(_) => drop(fs::remove_dir_all(&place)),
        }
    }
    match make(folder, &place, lang, editions) {
        Ok(index) => {
            others(folder, lang).filter(|other| *other != place).for_each(|other| {
                // An old index that stays only takes room. Whoever has it open still reads it.
                let _ = fs::remove_dir_all(other);
            });
            Ok(index)
        }
        Err(TantivyError::IoError(_) | TantivyError::OpenDirectoryError(_) | TantivyError::OpenWriteError(_)) => {
            LanguageIndex::of(lang, editions, None)
        }
        Err(error) => Err(error),
    }
}

/// Opens an index of exactly these editions.
fn open_made(place: &Path, editions: &[&Edition]) -> tantivy::Result<LanguageIndex> {
    let list = IndexedEditions::read(place).ok_or_else(|| io::Error::other("no list of editions"))?;
    LanguageIndex::open(editions, list.places(editions), place)
}

/// Makes an index beside its place and moves it there when it is whole.
fn make(folder: &Path, place: &Path, lang: &Lang, editions: &[&Edition]) -> tantivy::Result<LanguageIndex> {
    fs::create_dir_all(folder)?;
    let beside = || tempfile::Builder::new().prefix(".new-").tempdir_in(folder);
    let mut whole = beside()?;
    let changed = others(folder, lang).find_map(|other| change(&other, whole.path(), lang, editions));
    let list = match changed {
        Some(list) => list,
        None => {
            // A copy that could not be changed is not used.
            whole = beside()?;
            drop(LanguageIndex::of(lang, editions, Some(whole.path()))?);
            IndexedEditions::new(editions)
        }
    };
    fs::write(whole.path().join(LIST), postcard::to_extend(&list, Vec::new()).map_err(io::Error::other)?)?;
    match fs::rename(whole.path(), place) {
        Ok(()) => drop(whole.keep()),
        // Another process was quicker.
        Err(_) if place.is_dir() => {}
        Err(error) => return Err(io::Error::other(error).into()),
    }
    open_made(place, editions)
}

/// Makes an index from another one, if most of their editions are the same.
fn change(other: &Path, to: &Path, lang: &Lang, editions: &[&Edition]) -> Option<IndexedEditions> {
    let mut list = IndexedEditions::read(other)?;
    let (removed, added) = list.change(editions)?;
    link_files(other, to).ok()?;
    LanguageIndex::change(to, lang, &removed, &added).ok()?;
    Some(list)
}

/// Copies the files of an index. Those that hold sentences never change: they are linked where that is possible.
fn link_files(from: &Path, to: &Path) -> io::Result<()> {
    for entry in fs::read_dir(from)? {
        let (path, name) = entry.map(|entry| (entry.path(), entry.file_name()))?;
        let shown = name.to_string_lossy();
        if shown.ends_with(".lock") || shown == LIST {
            continue;
        }
        let to = to.join(&name);
        if shown.ends_with(".json") || fs::hard_link(&path, &to).is_err() {
            fs::copy(&path, &to)?;
        }
    }
    Ok(())
}

/// Editions of an index by the numbers that the engine knows them by.
#[derive(Debug, Serialize, Deserialize)]
struct IndexedEditions {
    /// Hash of the code that made the index.
    code: String,
    /// Address and digest of each edition; `None` for one that was removed.
    by_number: Vec<Option<(String, String)>>,
}

impl IndexedEditions {
    fn new(editions: &[&Edition]) -> Self {
        let by_number = editions.iter().map(|edition| Some(named(edition))).collect();
        Self { code: env!("EVENHAND_RECIPE_SEARCH").to_owned(), by_number }
    }

    /// Reads the list of an index that this code made.
    fn read(place: &Path) -> Option<Self> {
        let list: Self = postcard::from_bytes(&fs::read(place.join(LIST)).ok()?).ok()?;
        (list.code == env!("EVENHAND_RECIPE_SEARCH")).then_some(list)
    }

    /// Lists these editions from now on. Returns the numbers that go, and the editions that come with their numbers;
    /// `None` if more than half of the list would be new or empty.
    fn change<'e>(&mut self, editions: &[&'e Edition]) -> Option<(Vec<u64>, Vec<(u64, &'e Edition)>)> {
        let mut wanted: BTreeMap<(String, String), &Edition> =
            editions.iter().map(|edition| (named(edition), *edition)).collect();
        let mut removed = Vec::new();
        for (number, place) in (0..).zip(&mut self.by_number) {
            if place.as_ref().is_some_and(|edition| wanted.remove(edition).is_none()) {
                removed.push(number);
                *place = None;
            }
        }
        let mut added = Vec::new();
        for (edition, number) in wanted.into_values().zip(self.by_number.len() as u64..) {
            added.push((number, edition));
            self.by_number.push(Some(named(edition)));
        }
        let empty = self.by_number.iter().filter(|place| place.is_none()).count();
        (2 * (empty + added.len()) <= self.by_number.len()).then_some((removed, added))
    }

    /// Place of each number in a list of the same editions.
    fn places(&self, editions: &[&Edition]) -> Vec<usize> {
        let places: BTreeMap<String, usize> =
            editions.iter().enumerate().map(|(place, edition)| (edition.address.to_string(), place)).collect();
        let place = |edition: &Option<(String, String)>| Some(*places.get(&edition.as_ref()?.0)?);
        // What was removed is in no result.
        self.by_number.iter().map(|edition| place(edition).unwrap_or(usize::MAX)).collect()
    }
}

/// Address of an edition, and the digest of all that it holds.
fn named(edition: &Edition) -> (String, String) {
    (edition.address.to_string(), format!("{:?}", edition.document))
}

/// Hashes everything that an index holds, with the code that makes it.
fn key(lang: &Lang, editions: &[&Edition]) -> String {
    let mut parts = vec![env!("EVENHAND_RECIPE_SEARCH").to_owned(), lang.to_string()];
    parts.extend(editions.iter().map(|edition| named(edition)).map(|(address, digest)| format!("{address} {digest}")));
    digest(&parts.iter().map(String::as_bytes).collect::<Vec<_>>()).hex()
}

/// The indexes of a language.
fn others(folder: &Path, lang: &Lang) -> impl Iterator<Item = PathBuf> {
    let begin = format!("{lang}-");
    fs::read_dir(folder).into_iter().flatten().flatten().filter_map(move |entry| {
        let name = entry.file_name();
        // `zh-` begins the names of `zh-Hans` too: a key has no hyphen.
        let key = name.to_str()?.strip_prefix(&begin).filter(|key| !key.contains('-'))?;
        (!key.is_empty()).then(|| entry.path())
    })
}

#[cfg(test)]
mod tests;
