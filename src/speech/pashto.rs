//! The data of the Pashto voice, which no release of eSpeak NG has yet.
//!
//! They are compiled by its next release and read by 1.51 as they are. English comes along for
//! Latin words inside Pashto.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::document::digest;

/// The name of the voice.
pub(crate) const VOICE: &str = "ps";

/// Files that the engine reads for `ps`. The many other voices would only be listed at each start, and
/// the engine's list is too short for all of them.
const NEEDED: &[&str] =
    &["intonations", "phondata", "phonindex", "phontab", "lang/ira/ps", "lang/gmw/en", "ps_dict", "en_dict"];

/// Every needed file with its contents, in a fixed order.
fn files() -> impl Iterator<Item = (&'static str, &'static [u8])> {
    espeak_ng_data_phonemes::ALL_FILES
        .iter()
        .chain(espeak_ng_data_dict_ps::ALL_FILES)
        .chain(espeak_ng_data_dict_en::ALL_FILES)
        .copied()
        .filter(|(name, _)| NEEDED.contains(name))
}

/// Unpacks the data below `folder` and returns the folder that holds `espeak-ng-data`.
///
/// It is named by its contents and appears whole or not at all; several processes may unpack at
/// the same time.
///
/// # Errors
/// When `folder` cannot be written.
pub(crate) fn unpack(folder: &Path) -> io::Result<PathBuf> {
    let target = folder.join(format!("pashto-{}", fingerprint()));
    if target.is_dir() {
        return Ok(target);
    }
    fs::create_dir_all(folder)?;
    let draft = tempfile::Builder::new().prefix(".pashto-").tempdir_in(folder)?;
    for (name, contents) in files() {
        let path = draft.path().join("espeak-ng-data").join(name);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(path, contents)?;
    }
    match fs::rename(draft.path(), &target) {
        Ok(()) => {
            // Renamed away: there is nothing left to delete.
            let _ = draft.keep();
            Ok(target)
        }
        Err(_) if target.is_dir() => Ok(target),
        Err(error) => Err(error),
    }
}

/// Names the data by their contents.
pub(crate) fn fingerprint() -> String {
    digest(&files().flat_map(|(name, contents)| [name.as_bytes(), contents]).collect::<Vec<_>>()).hex()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_needed_file_is_there_once() {
        let mut names: Vec<_> = files().map(|(name, _)| name).collect();
        names.sort_unstable();
        let mut needed = NEEDED.to_vec();
        needed.sort_unstable();
        assert_eq!(names, needed);
    }

    #[test]
    fn data_unpacked_twice_are_written_once_and_nothing_else_is_left() {
        let folder = tempfile::tempdir().unwrap();

        let first = unpack(folder.path()).unwrap();
        let second = unpack(folder.path()).unwrap();

        assert_eq!(first, second);
        assert!(first.join("espeak-ng-data/ps_dict").is_file());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}
