//! Storage that a build reads from and writes to, as a trait.

use super::FileStamp;

/// Storage of finished files between builds. The module `blobs` implements it.
pub trait BlobStore: Sync {
    /// Reads the file under a key.
    ///
    /// # Errors
    /// When the storage cannot be read.
    fn get(&self, key: &str) -> Result<Option<Vec<u8>>, BlobError>;

    /// Keeps bytes under a key, whole or not at all.
    ///
    /// # Errors
    /// When the storage is full or cannot be written.
    fn put(&self, key: &str, bytes: &[u8]) -> Result<(), BlobError>;

    /// The keys below a prefix, in order.
    ///
    /// # Errors
    /// When the storage cannot be read.
    fn list(&self, prefix: &str) -> Result<Vec<String>, BlobError>;

    /// Checks that there is room for so many bytes more. A store that cannot tell has room.
    ///
    /// # Errors
    /// When the disk has less.
    fn check_room(&self, _bytes: u64) -> Result<(), BlobError> {
        Ok(())
    }

    /// The place of the files where each has a stamp: see [`BlobStore::stamp`].
    fn stamped_place(&self) -> Option<String> {
        None
    }

    /// Stamp of the file under a key: another one when the file changed. `None` if there is no file, or files have no
    /// stamps here.
    fn stamp(&self, _key: &str) -> Option<FileStamp> {
        None
    }

    /// Removes what was kept under a key; nothing there is no error.
    ///
    /// # Errors
    /// When the storage cannot be written.
    fn remove(&self, key: &str) -> Result<(), BlobError>;
}

/// The storage failed.
#[derive(Debug, Clone, thiserror::Error)]
#[error("storage of `{key}`: {message}")]
pub struct BlobError {
    /// Key that was to be read or written.
    pub key: String,
    /// Kind of fault: it decides who has to do what.
    pub fault: BlobErrorKind,
    /// Message of the storage.
    pub message: String,
}

/// Why the storage failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BlobErrorKind {
    /// No file can have such a name: a fault of ours.
    Key,
    /// The storage does not answer; a later try may succeed.
    Unreachable,
    /// The storage refuses the action, or our credentials.
    Refused,
    /// The bucket is not there.
    NoStore,
    /// The file became another one, or shorter, while it was read; a later try may succeed.
    Changed,
    /// The disk is full.
    Full,
    /// A folder cannot be written, or another fault that its text describes.
    Other,
}
