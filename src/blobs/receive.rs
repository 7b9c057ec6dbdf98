//! Writes files that arrive bit by bit and need not fit into memory.

use object_store::{ObjectStoreExt as _, WriteMultipart};

use super::{Files, fault, path_of};
use crate::pipeline::BlobError;

/// Number of parts that may be on their way to a bucket at a time.
const PARTS_AT_A_TIME: usize = 2;

/// Number of bytes of a part: the least that buckets take.
const PART_BYTES: usize = 5 << 20;

/// A file that is being written, inside a Tokio runtime. It exists once it was finished.
pub struct Receiving {
    files: Files,
    key: String,
    upload: WriteMultipart,
}

impl Files {
    /// Begins to write a file.
    ///
    /// # Errors
    /// When the storage cannot be written.
    pub async fn receive(&self, key: &str) -> Result<Receiving, BlobError> {
        let path = path_of(key)?;
        let upload = self.store.put_multipart(&path).await.map_err(|error| fault::of(key, &error))?;
        let upload = WriteMultipart::new_with_chunk_size(upload, PART_BYTES);
        Ok(Receiving { files: self.clone(), key: key.to_owned(), upload })
    }
}

impl Receiving {
    /// Adds bytes at the end.
    ///
    /// # Errors
    /// When the storage is full or cannot be written.
    pub async fn write(&mut self, bytes: &[u8]) -> Result<(), BlobError> {
        self.upload.wait_for_capacity(PARTS_AT_A_TIME).await.map_err(|error| fault::of(&self.key, &error))?;
        self.upload.write(bytes);
        Ok(())
    }

    /// Ends the file: from now on it exists.
    ///
    /// # Errors
    /// When the storage is full or cannot be written.
    pub async fn finish(self) -> Result<(), BlobError> {
        self.upload.finish().await.map_err(|error| fault::of(&self.key, &error))?;
        self.files.close(&self.key)
    }

    /// Removes what was written. A failure leaves a part of a file that nobody finds.
    pub async fn give_up(self) {
        if let Err(error) = self.upload.abort().await {
            let error = fault::of(&self.key, &error);
            tracing::warn!(%error, "a part of a file could not be removed");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::blobs::{Area, StoreUrl};
    use crate::pipeline::BlobStore as _;

    #[test]
    fn a_file_that_arrives_in_parts_exists_once_it_is_finished_and_only_its_owner_may_read_it() {
        use std::os::unix::fs::PermissionsExt as _;
        let dir = tempfile::tempdir().unwrap();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let folder = Files::open(&StoreUrl::folder(dir.path()), Area::Service).unwrap();
        let part = vec![7; PART_BYTES / 2 + 1];

        for files in [folder, Files::open(&StoreUrl::memory(), Area::Service).unwrap()] {
            runtime.block_on(async {
                let mut one = files.receive("replies/one").await.unwrap();
                let mut other = files.receive("replies/other").await.unwrap();
                for _ in 0..3 {
                    one.write(&part).await.unwrap();
                    other.write(&part).await.unwrap();
                }
                one.finish().await.unwrap();
                other.give_up().await;
            });
            assert_eq!(files.list("replies").unwrap(), ["replies/one"]);
            assert_eq!(files.get("replies/one").unwrap(), Some(part.repeat(3)));
        }
        let kept = dir.path().join("service/replies/one");
        assert_eq!(kept.metadata().unwrap().permissions().mode() & 0o777, 0o600);
        assert_eq!(std::fs::read_dir(kept.parent().unwrap()).unwrap().count(), 1, "nothing half written is left");
    }
}
