//! Last good content, shared by the machines that share a bucket: a machine that starts while the content is
//! broken has it from there.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Component, Path};

use super::reload::{below, hash, unwritable, write_whole};
use crate::blobs::Files;
use crate::pipeline::{BlobError, BlobStore as _};

/// The list of what is kept: the hash of each file by its path.
const LIST: &str = "last-good.json";

type LastGoodList = BTreeMap<String, String>;

/// Downloads the files that are kept in a bucket into a folder.
///
/// # Errors
/// When the bucket or the folder fails.
pub(super) fn download(shared: &Files, folder: &Path) -> Result<(), BlobError> {
    for (path, wanted) in list(shared)? {
        let to = folder.join(&path);
        let inside = Path::new(&path).components().all(|part| matches!(part, Component::Normal(_)));
        if !inside || fs::read(&to).is_ok_and(|bytes| hash(&bytes) == wanted) {
            continue;
        }
        if let Some(bytes) = shared.get(&key(&wanted))?.filter(|bytes| hash(bytes) == wanted) {
            write_whole(&to, &bytes)?;
        }
    }
    Ok(())
}

/// Uploads the files that a folder keeps into a bucket, unless they are there already.
///
/// # Errors
/// When the bucket or the folder fails.
pub(super) fn send(shared: &Files, folder: &Path) -> Result<(), BlobError> {
    let before = list(shared)?;
    let known: BTreeSet<&String> = before.values().collect();
    let mut now = LastGoodList::new();
    for path in below(folder) {
        let name = path.strip_prefix(folder).ok().and_then(Path::to_str);
        let Some(name) = name.filter(|name| !name.contains("/.")) else { continue };
        let bytes = fs::read(&path).map_err(|error| unwritable(&path, &error))?;
        let digest = hash(&bytes);
        if !known.contains(&digest) {
            shared.put(&key(&digest), &bytes)?;
        }
        now.insert(name.to_owned(), digest);
    }
    if now == before {
        return Ok(());
    }
    shared.put(LIST, &serde_json::to_vec(&now).unwrap_or_default())?;
    let needed: BTreeSet<&String> = now.values().collect();
    known.difference(&needed).try_for_each(|digest| shared.remove(&key(digest)))
}

fn list(shared: &Files) -> Result<LastGoodList, BlobError> {
    Ok(shared.get(LIST)?.and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default())
}

fn key(digest: &str) -> String {
    format!("last-good/{digest}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::blobs::{Area, StoreUrl};

    #[test]
    fn a_machine_has_from_the_bucket_what_was_good_on_another() {
        let (bucket, one, two) = (
            Files::open(&StoreUrl::memory(), Area::Service).unwrap(),
            tempfile::tempdir().unwrap(),
            tempfile::tempdir().unwrap(),
        );
        write_whole(&one.path().join("rights/a/en.md"), b"first").unwrap();
        write_whole(&one.path().join("rights/a/piece.toml"), b"facts").unwrap();
        send(&bucket, one.path()).unwrap();
        download(&bucket, two.path()).unwrap();
        assert_eq!(fs::read(two.path().join("rights/a/en.md")).unwrap(), b"first");

        write_whole(&one.path().join("rights/a/en.md"), b"second").unwrap();
        send(&bucket, one.path()).unwrap();
        download(&bucket, two.path()).unwrap();

        assert_eq!(fs::read(two.path().join("rights/a/en.md")).unwrap(), b"second");
        assert_eq!(bucket.list("last-good").unwrap().len(), 2, "what nobody needs is not kept");
    }
}
