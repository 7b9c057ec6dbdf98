//! Made things in a folder: whole files by key, or nothing.

use std::ops::Range;
use std::path::Path;

use futures_util::stream::{self, BoxStream, StreamExt as _};
use object_store::local::LocalFileSystem;
use object_store::path::Path as Key;
use object_store::{ObjectStore, ObjectStoreExt as _};

use crate::build::{Shelf, ShelfError};

/// How much of a file is read at a time when it is sent.
const STRETCH_BYTES: u64 = 256 * 1024;

/// A folder as a shelf. A file appears whole or not at all, also when the process is killed.
pub struct Folder {
    store: std::sync::Arc<LocalFileSystem>,
    runtime: tokio::runtime::Runtime,
}

impl Folder {
    /// Opens a folder, and makes it if it is not there.
    ///
    /// # Errors
    /// When it cannot be made or is no folder.
    pub fn open(path: &Path) -> Result<Self, ShelfError> {
        let fault = |message: String| ShelfError { key: path.display().to_string(), message };
        std::fs::create_dir_all(path).map_err(|error| fault(error.to_string()))?;
        let store = LocalFileSystem::new_with_prefix(path).map_err(|error| fault(error.to_string()))?;
        let runtime =
            tokio::runtime::Builder::new_current_thread().build().map_err(|error| fault(error.to_string()))?;
        Ok(Self { store: std::sync::Arc::new(store.with_automatic_cleanup(true)), runtime })
    }

    /// Reads a stretch of a file bit by bit, inside a Tokio runtime.
    pub fn stream(&self, key: &str, range: Range<u64>) -> BoxStream<'static, Result<Vec<u8>, ShelfError>> {
        let path = match Self::key(key) {
            Ok(path) => path,
            Err(error) => return stream::iter([Err(error)]).boxed(),
        };
        let store = self.store.clone();
        let bits = move |from: u64| {
            let (store, path, end) = (store.clone(), path.clone(), range.end);
            async move {
                if from >= end {
                    return None;
                }
                let next = end.min(from + STRETCH_BYTES);
                let fault =
                    |error: object_store::Error| ShelfError { key: path.to_string(), message: error.to_string() };
                match store.get_range(&path, from..next).await {
                    Ok(bytes) => Some((Ok(bytes.to_vec()), next)),
                    // An error ends the stream, and with it the connection: no reader takes it for whole.
                    Err(error) => Some((Err(fault(error)), end)),
                }
            }
        };
        stream::unfold(range.start, bits).boxed()
    }

    /// Reads a stretch of a file bit by bit, outside a Tokio runtime or where a thread may wait.
    ///
    /// # Errors
    /// When the storage or whoever takes the bits fails.
    pub fn copy(
        &self,
        key: &str,
        range: Range<u64>,
        take: &mut dyn FnMut(&[u8]) -> std::io::Result<()>,
    ) -> std::io::Result<()> {
        let path = Self::key(key).map_err(std::io::Error::other)?;
        let mut from = range.start;
        while from < range.end {
            let next = range.end.min(from + STRETCH_BYTES);
            let bits = self.runtime.block_on(self.store.get_range(&path, from..next)).map_err(std::io::Error::other)?;
            if bits.len() as u64 != next - from {
                return Err(std::io::Error::other(format!("`{key}` is shorter than it was")));
            }
            take(&bits)?;
            from = next;
        }
        Ok(())
    }

    fn key(key: &str) -> Result<Key, ShelfError> {
        Key::parse(key).map_err(|error| ShelfError { key: key.to_owned(), message: error.to_string() })
    }
}

impl std::fmt::Debug for Folder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Folder").field("store", &self.store).finish_non_exhaustive()
    }
}

impl Shelf for Folder {
    fn get(&self, key: &str) -> Result<Option<Vec<u8>>, ShelfError> {
        let path = Self::key(key)?;
        let bytes = self.runtime.block_on(async { self.store.get(&path).await?.bytes().await });
        match bytes {
            Ok(bytes) => Ok(Some(bytes.to_vec())),
            Err(object_store::Error::NotFound { .. }) => Ok(None),
            Err(error) => Err(ShelfError { key: key.to_owned(), message: error.to_string() }),
        }
    }

    fn put(&self, key: &str, bytes: &[u8]) -> Result<(), ShelfError> {
        let path = Self::key(key)?;
        let put = self.runtime.block_on(self.store.put(&path, bytes.to_vec().into()));
        put.map(drop).map_err(|error| ShelfError { key: key.to_owned(), message: error.to_string() })
    }

    fn list(&self, prefix: &str) -> Result<Vec<String>, ShelfError> {
        use futures_util::TryStreamExt as _;
        let path = (!prefix.is_empty()).then(|| Self::key(prefix)).transpose()?;
        let list = self.runtime.block_on(self.store.list(path.as_ref()).try_collect::<Vec<_>>());
        let list = list.map_err(|error| ShelfError { key: prefix.to_owned(), message: error.to_string() })?;
        let mut keys: Vec<String> = list.into_iter().map(|meta| meta.location.to_string()).collect();
        keys.sort();
        Ok(keys)
    }

    fn remove(&self, key: &str) -> Result<(), ShelfError> {
        let path = Self::key(key)?;
        match self.runtime.block_on(self.store.delete(&path)) {
            Ok(()) | Err(object_store::Error::NotFound { .. }) => Ok(()),
            Err(error) => Err(ShelfError { key: key.to_owned(), message: error.to_string() }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_put_is_got_listed_and_removed() {
        let dir = tempfile::tempdir().unwrap();
        let shelf = Folder::open(dir.path()).unwrap();

        shelf.put("en/a.html", b"one").unwrap();
        shelf.put("en/a.html", b"two").unwrap();
        shelf.put("b.txt", b"").unwrap();

        assert_eq!(shelf.get("en/a.html").unwrap(), Some(b"two".to_vec()));
        assert_eq!(shelf.get("none").unwrap(), None);
        assert_eq!(shelf.list("").unwrap(), ["b.txt", "en/a.html"]);
        shelf.remove("b.txt").unwrap();
        shelf.remove("b.txt").unwrap();
        assert_eq!(shelf.list("").unwrap(), ["en/a.html"]);
    }

    #[test]
    fn a_key_cannot_leave_the_folder() {
        let dir = tempfile::tempdir().unwrap();
        let shelf = Folder::open(&dir.path().join("inside")).unwrap();

        assert!(shelf.put("../outside", b"x").is_err());
        assert!(!dir.path().join("outside").exists());
    }
}
