//! Files on this machine. What the system has in memory is read by the thread that asks for it.

use std::fs::File;
use std::io::{self, IoSliceMut};
use std::ops::Range;
use std::os::unix::fs::FileExt as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rustix::fs::{CWD, Mode, OFlags, ResolveFlags, openat2};
use rustix::io::{ReadWriteFlags, preadv2};

use super::changed;
use crate::pipeline::{BlobError, BlobErrorKind};

/// Maximum number of bytes that are read at a time. Each client that takes a file slowly holds that much.
pub(super) const NEAR_BYTES: u64 = 64 * 1024;

/// Hands over a stretch of a file in parts. The file is the one that was opened, also if another takes its place.
pub(super) fn copy(
    key: &str,
    path: &Path,
    range: &Range<u64>,
    take: &mut dyn FnMut(&[u8]) -> io::Result<()>,
) -> io::Result<()> {
    let named = |error: io::Error| match error.kind() {
        io::ErrorKind::UnexpectedEof => io::Error::other(changed(key)),
        kind => io::Error::new(kind, format!("{key}: {error}")),
    };
    let file = File::open(path).map_err(named)?;
    let mut at = range.start;
    while at < range.end {
        let part = read(&file, at, length(&(at..range.end))).map_err(named)?;
        take(&part)?;
        at += part.len() as u64;
    }
    Ok(())
}

/// Reads a stretch of a file part by part in asynchronous code.
pub(super) struct LocalReader {
    key: String,
    path: PathBuf,
    range: Range<u64>,
    /// The file, once it was opened: the one that is read, also if another takes its place.
    file: Option<Arc<File>>,
}

impl LocalReader {
    pub(super) fn new(key: &str, path: PathBuf, range: Range<u64>) -> Self {
        Self { key: key.to_owned(), path, range, file: None }
    }

    /// Returns the next part, or `None` at the end. Another thread reads only what the system does not have in memory:
    /// with thousands of slow clients, handing every part to another thread would hold up all others.
    pub(super) async fn next(&mut self) -> Result<Option<Vec<u8>>, BlobError> {
        if self.range.is_empty() {
            return Ok(None);
        }
        let (at, length) = (self.range.start, length(&self.range));
        if self.file.is_none() {
            self.file = open_at_once(&self.path).map(Arc::new);
        }
        let part = match self.file.as_ref().and_then(|file| read_at_once(file, at, length)) {
            Some(part) => part,
            None => self.read_waiting(at, length).await.map_err(|error| self.fault(&error))?,
        };
        self.range.start += part.len() as u64;
        Ok(Some(part))
    }

    /// Reads a part on a thread that may wait for the disk.
    async fn read_waiting(&mut self, at: u64, length: usize) -> io::Result<Vec<u8>> {
        let (file, path) = (self.file.clone(), self.path.clone());
        let waiting = tokio::task::spawn_blocking(move || {
            let file = match file {
                Some(file) => file,
                None => Arc::new(File::open(path)?),
            };
            read(&file, at, length).map(|part| (file, part))
        });
        let (file, part) = waiting.await.map_err(io::Error::other)??;
        self.file = Some(file);
        Ok(part)
    }

    fn fault(&self, error: &io::Error) -> BlobError {
        match error.kind() {
            io::ErrorKind::UnexpectedEof => changed(&self.key),
            _ => BlobError { key: self.key.clone(), fault: BlobErrorKind::Other, message: error.to_string() },
        }
    }
}

/// The length of the first part of a stretch.
fn length(range: &Range<u64>) -> usize {
    usize::try_from((range.end - range.start).min(NEAR_BYTES)).unwrap_or(usize::MAX)
}

fn read(file: &File, at: u64, length: usize) -> io::Result<Vec<u8>> {
    let mut part = vec![0; length];
    file.read_exact_at(&mut part, at).map(|()| part)
}

/// Opens a file without waiting for the disk; `None` if that is not possible.
fn open_at_once(path: &Path) -> Option<File> {
    openat2(CWD, path, OFlags::RDONLY | OFlags::CLOEXEC, Mode::empty(), ResolveFlags::CACHED).ok().map(File::from)
}

/// Reads a part without waiting for the disk; `None` if not all of it is in memory, or the file system cannot tell.
fn read_at_once(file: &File, at: u64, length: usize) -> Option<Vec<u8>> {
    let mut part = vec![0; length];
    let read = preadv2(file, &mut [IoSliceMut::new(&mut part)], at, ReadWriteFlags::NOWAIT).ok()?;
    (read == length).then_some(part)
}

/// Removes the unfinished copies of a file that killed processes left: `object_store` writes `name#1`, `name#2` and renames.
pub(super) fn remove_half_written(path: &Path) {
    for number in 1..=u8::MAX {
        let mut half = path.as_os_str().to_owned();
        half.push(format!("#{number}"));
        if std::fs::remove_file(&half).is_err() {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn what_the_system_does_not_have_in_memory_is_read_by_a_thread_that_may_wait() {
        // The file system of `/proc` supports no reading without waiting.
        let (path, all) = (Path::new("/proc/version"), std::fs::read("/proc/version").unwrap());
        assert_eq!(read_at_once(&File::open(path).unwrap(), 0, all.len()), None);
        let mut reader = LocalReader::new("version", path.to_owned(), 0..all.len() as u64);

        assert_eq!(reader.next().await.unwrap(), Some(all));
        assert_eq!(reader.next().await.unwrap(), None);
    }

    #[tokio::test]
    async fn the_file_that_was_opened_is_sent_to_its_end() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("a");
        let whole = u64::from(u8::MAX) * 1000;
        std::fs::write(&path, vec![1; 255_000]).unwrap();
        let mut reader = LocalReader::new("a", path.clone(), 0..whole);
        let mut sent = reader.next().await.unwrap().unwrap();
        std::fs::write(dir.path().join("b"), vec![2; 255_000]).unwrap();
        std::fs::rename(dir.path().join("b"), &path).unwrap();

        while let Some(part) = reader.next().await.unwrap() {
            sent.extend(part);
        }

        assert!(sent == vec![1; 255_000], "parts of two files");
    }
}
