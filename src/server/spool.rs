//! An unnamed file between the writer of an answer and its reader. The writer is done when the answer is written, and
//! its resources are free, even if the reader takes an hour.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, Write};
use std::os::unix::fs::FileExt as _;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::body::{Body, Bytes};
use tokio::sync::watch;

use super::rate_limit_key::RateLimitKey;
use super::work_slots::NoSlot;

/// Size of a chunk that is written and read at a time.
const STRETCH_BYTES: usize = 128 * 1024;

/// Limit of disk space for such files.
pub(super) struct Budget {
    most: u64,
    used: Mutex<Used>,
}

#[derive(Default)]
struct Used {
    bytes: u64,
    by: BTreeMap<RateLimitKey, u64>,
}

/// A part of the budget, until it goes.
pub(super) struct Reserved {
    budget: Arc<Budget>,
    from: RateLimitKey,
    bytes: u64,
}

impl Budget {
    pub(super) fn new(most: u64) -> Arc<Self> {
        Arc::new(Self { most, used: Mutex::default() })
    }

    /// Reserves bytes for a household. A household may have an eighth of all. One file may always be larger: a whole
    /// library for a place without a network needs more.
    ///
    /// # Errors
    /// When that is more than the household's share, or than is left.
    pub(super) fn reserve(self: &Arc<Self>, from: RateLimitKey, bytes: u64) -> Result<Reserved, NoSlot> {
        let mut used = self.used();
        let own = used.by.get(&from).copied().unwrap_or(0);
        if own > 0 && own.saturating_add(bytes) > self.most / 8 {
            return Err(NoSlot::OverShare);
        }
        if used.bytes > 0 && used.bytes.saturating_add(bytes) > self.most {
            return Err(NoSlot::Full);
        }
        used.bytes += bytes;
        *used.by.entry(from).or_default() += bytes;
        Ok(Reserved { budget: Arc::clone(self), from, bytes })
    }

    /// Returns the bytes that are reserved.
    pub(super) fn bytes(&self) -> u64 {
        self.used().bytes
    }

    fn used(&self) -> MutexGuard<'_, Used> {
        // The data are consistent between any two statements, so a poisoned lock may be used.
        self.used.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Reserved {
    fn drop(&mut self) {
        let mut used = self.budget.used();
        used.bytes -= self.bytes;
        if let Some(own) = used.by.get_mut(&self.from) {
            *own -= self.bytes;
            if *own == 0 {
                used.by.remove(&self.from);
            }
        }
    }
}

/// Progress of the writer.
#[derive(Debug, Clone, Copy)]
struct SpoolProgress {
    bytes: u64,
    end: SpoolEnd,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum SpoolEnd {
    Open,
    Whole,
    Broken,
}

/// The end to which an answer is written. Writing fails with a broken pipe when nobody reads any more. If this is
/// dropped without [`SpoolWriter::finish`], the answer breaks off, so that nobody takes a part for the whole.
pub(super) struct SpoolWriter {
    file: Arc<File>,
    kept: Vec<u8>,
    written: watch::Sender<SpoolProgress>,
}

/// Opens a file on the disk of this folder; what is written to the writer is what the body sends. `reserved` is held
/// until the body has been sent or given up.
///
/// # Errors
/// When the system gives no file.
pub(super) fn open(folder: &Path, reserved: Reserved) -> io::Result<(SpoolWriter, Body)> {
    let file = Arc::new(tempfile::tempfile_in(folder)?);
    let (written, read) = watch::channel(SpoolProgress { bytes: 0, end: SpoolEnd::Open });
    let writer = SpoolWriter { file: Arc::clone(&file), kept: Vec::with_capacity(STRETCH_BYTES), written };
    let reader = SpoolReader { file, at: 0, written: read, _reserved: reserved };
    let parts = futures_util::stream::unfold(Some(reader), |reader| async move {
        let mut reader = reader?;
        match reader.next().await {
            Ok(part) => part.map(|part| (Ok(part), Some(reader))),
            Err(error) => Some((Err(error), None)),
        }
    });
    Ok((writer, Body::from_stream(parts)))
}

impl SpoolWriter {
    /// The answer is whole.
    ///
    /// # Errors
    /// When its end cannot be written.
    pub(super) fn finish(mut self) -> io::Result<()> {
        self.flush()?;
        self.written.send_modify(|written| written.end = SpoolEnd::Whole);
        Ok(())
    }
}

impl Write for SpoolWriter {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.kept.extend_from_slice(bytes);
        if self.kept.len() >= STRETCH_BYTES {
            self.flush()?;
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        if self.written.is_closed() {
            return Err(io::ErrorKind::BrokenPipe.into());
        }
        if self.kept.is_empty() {
            return Ok(());
        }
        let at = self.written.borrow().bytes;
        self.file.write_all_at(&self.kept, at)?;
        self.written.send_modify(|written| written.bytes += self.kept.len() as u64);
        self.kept.clear();
        Ok(())
    }
}

impl Drop for SpoolWriter {
    fn drop(&mut self) {
        self.written.send_if_modified(|written| {
            let open = written.end == SpoolEnd::Open;
            if open {
                written.end = SpoolEnd::Broken;
            }
            open
        });
    }
}

struct SpoolReader {
    file: Arc<File>,
    at: u64,
    written: watch::Receiver<SpoolProgress>,
    _reserved: Reserved,
}

impl SpoolReader {
    /// The next part; nothing at the end.
    async fn next(&mut self) -> io::Result<Option<Bytes>> {
        loop {
            let written = *self.written.borrow_and_update();
            if self.at < written.bytes {
                let length = usize::try_from(written.bytes - self.at).unwrap_or(STRETCH_BYTES).min(STRETCH_BYTES);
                let (file, at) = (Arc::clone(&self.file), self.at);
                let read = move || {
                    let mut part = vec![0; length];
                    file.read_exact_at(&mut part, at).map(|()| part)
                };
                let part = tokio::task::spawn_blocking(read).await.map_err(io::Error::other)??;
                self.at += part.len() as u64;
                return Ok(Some(Bytes::from(part)));
            }
            match written.end {
                SpoolEnd::Whole => return Ok(None),
                SpoolEnd::Broken => return Err(io::ErrorKind::UnexpectedEof.into()),
                SpoolEnd::Open => self.written.changed().await.map_err(io::Error::other)?,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn house(number: u8) -> RateLimitKey {
        RateLimitKey::at(std::net::IpAddr::from([192, 0, 2, number]))
    }

    fn opened(budget: &Arc<Budget>) -> (SpoolWriter, Body) {
        open(&std::env::temp_dir(), budget.reserve(house(1), 1000).ok().unwrap()).unwrap()
    }

    #[tokio::test]
    async fn a_writer_is_done_long_before_its_reader_begins() {
        let budget = Budget::new(1 << 20);
        let (mut writer, body) = opened(&budget);
        let all: Vec<u8> = (0..3_000_000_u32).map(|at| (at % 251) as u8).collect();

        writer.write_all(&all).unwrap();
        writer.finish().unwrap();

        assert!(axum::body::to_bytes(body, usize::MAX).await.unwrap() == all, "other bytes came");
        assert_eq!(budget.bytes(), 0, "what was reserved is free when all is sent");
    }

    #[tokio::test]
    async fn what_is_written_while_somebody_reads_comes_in_order_and_a_part_is_no_whole() {
        let budget = Budget::new(1 << 20);
        let (mut writer, body) = opened(&budget);
        let writing = tokio::task::spawn_blocking(move || {
            for number in 0..200_u8 {
                writer.write_all(&[number; 10_000]).unwrap();
            }
            drop(writer);
        });

        let read = axum::body::to_bytes(body, usize::MAX).await;

        writing.await.unwrap();
        assert!(read.is_err(), "it broke off");
        assert_eq!(budget.bytes(), 0);
    }

    #[test]
    fn nobody_writes_for_a_reader_who_is_gone() {
        let budget = Budget::new(1 << 20);
        let (mut writer, body) = opened(&budget);
        drop(body);
        let told = (0..100).find_map(|_| writer.write_all(&[7; 10_000]).err()).unwrap();
        assert_eq!((told.kind(), budget.bytes()), (io::ErrorKind::BrokenPipe, 0));
    }

    #[test]
    fn a_household_has_its_share_and_at_least_one() {
        let budget = Budget::new(8000);
        let one = budget.reserve(house(1), 5000).ok().unwrap();
        assert_eq!(budget.reserve(house(1), 1).err(), Some(NoSlot::OverShare));
        let small = [budget.reserve(house(2), 500).ok(), budget.reserve(house(2), 500).ok()];
        assert_eq!(budget.reserve(house(2), 500).err(), Some(NoSlot::OverShare));
        assert_eq!(budget.reserve(house(3), 3000).err(), Some(NoSlot::Full));
        drop((one, small));
        assert!(budget.reserve(house(3), 90_000).is_ok(), "alone, one of any size");
    }
}
