//! The content folder that was meant where one above or below it was named.

use std::fs;
use std::path::{Path, PathBuf};

/// Number of folders above that are looked at.
const MAX_ABOVE: usize = 2;

/// Returns a folder above or below `dir` that is laid out as content is; `None` if `dir` itself is, or none is near.
#[must_use]
pub fn likely_folder(dir: &Path) -> Option<PathBuf> {
    if is_content(dir) {
        return None;
    }
    let mut below = folders(dir);
    below.sort_by_key(|folder| (!folder.ends_with("content"), folder.clone()));
    let whole = std::path::absolute(dir).unwrap_or_else(|_| dir.to_owned());
    let above = (1..=MAX_ABOVE).filter_map(|levels| {
        // As it was written, where that says enough.
        let written = dir.ancestors().nth(levels).filter(|folder| !folder.as_os_str().is_empty());
        written.or_else(|| whole.ancestors().nth(levels)).map(Path::to_owned)
    });
    below.into_iter().chain(above).find(|folder| is_content(folder))
}

/// Returns `true` if a folder holds a collection: a folder with its facts, or with a piece that has its facts.
fn is_content(dir: &Path) -> bool {
    folders(dir).iter().any(|collection| {
        let has_piece = || folders(collection).iter().any(|piece| piece.join("piece.toml").is_file());
        collection.join("collection.toml").is_file() || has_piece()
    })
}

/// The folders in a folder; none where it cannot be read.
fn folders(dir: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(dir).into_iter().flatten().flatten().map(|entry| entry.path());
    entries.filter(|path| path.is_dir()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_folder_that_holds_the_collections_is_found_from_above_and_below() {
        let dir = tempfile::tempdir().unwrap();
        let (content, piece) = (dir.path().join("content"), dir.path().join("content/rights/a"));
        fs::create_dir_all(&piece).unwrap();
        fs::create_dir_all(dir.path().join("assets/x")).unwrap();
        fs::write(piece.join("piece.toml"), "").unwrap();

        assert_eq!(likely_folder(dir.path()), Some(content.clone()));
        assert_eq!(likely_folder(&content.join("rights")), Some(content.clone()));
        assert_eq!(likely_folder(&piece), Some(content.clone()));
        assert_eq!(likely_folder(&content), None);
        assert_eq!(likely_folder(&dir.path().join("assets/x")), None);
    }
}
