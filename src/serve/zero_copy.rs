//! Large bodies in memory, sent by the kernel without copying them for every answer.
//!
//! They stand in a file that has no name and no disk (`memfd`), mapped into the process: answers are cut
//! from the map as from any bytes, and [`Socket`] recognises them by where they lie and has them sent by
//! `sendfile`. Whatever fails here is sent as everything else is.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, IoSlice};
use std::num::NonZeroUsize;
use std::os::unix::fs::FileExt as _;
use std::pin::Pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, PoisonError, RwLock};
use std::task::{Context, Poll, ready};

use axum::body::Bytes;
use memmap2::{Mmap, MmapOptions};
use rustix::fs::{FallocateFlags, MemfdFlags, fallocate, memfd_create};
use socket2::SockRef;
use tokio::io::{AsyncRead, AsyncWrite, Interest, ReadBuf};
use tokio::net::TcpStream;

use super::line::Outgoing;

/// Bodies below this are copied sooner than a second system call is made.
const LEAST_BYTES: usize = 16 * 1024;
/// Stretches of the file begin at multiples of this, so that each can be given back alone. It is a
/// multiple of the size of a page of memory on every machine.
const STEP_BYTES: u64 = 64 * 1024;

/// The file, and what of it is mapped where.
#[derive(Clone, Default)]
pub(super) struct ZeroCopy(Option<Arc<Room>>);

struct Room {
    file: File,
    end: AtomicU64,
    /// By the address of its first byte: the length of a stretch, and where in the file it begins.
    stretches: RwLock<BTreeMap<usize, (usize, u64)>>,
}

/// A stretch of the file, for as long as answers are cut from it.
struct Stretch {
    map: Mmap,
    room: Arc<Room>,
}

impl ZeroCopy {
    /// An empty file; on a machine without such files nothing is ever put into it.
    pub(super) fn new() -> Self {
        let file = memfd_create("evenhand", MemfdFlags::CLOEXEC).map(File::from);
        let room = |file| Room { file, end: AtomicU64::new(0), stretches: RwLock::default() };
        Self(file.ok().map(room).map(Arc::new))
    }

    /// The same bytes, from now on sent without copying when they are many.
    pub(super) fn keep(&self, bytes: Bytes) -> Bytes {
        let large = self.0.as_ref().filter(|_| bytes.len() >= LEAST_BYTES);
        large.and_then(|room| room.keep(&bytes).ok()).unwrap_or(bytes)
    }
}

impl Room {
    fn keep(self: &Arc<Self>, bytes: &[u8]) -> io::Result<Bytes> {
        let taken = (bytes.len() as u64).next_multiple_of(STEP_BYTES);
        let from = self.end.fetch_add(taken, Ordering::Relaxed);
        self.file.write_all_at(bytes, from)?;
        #[expect(unsafe_code, reason = "mapping a file is unsafe where others may cut or change it")]
        // SAFETY: nobody else has the file; a stretch is written once, before it is mapped, and neither
        // changed nor given back before `Stretch` ends.
        let map = unsafe { MmapOptions::new().offset(from).len(bytes.len()).map(&self.file) }?;
        let at = map.as_ptr().addr();
        self.stretches.write().unwrap_or_else(PoisonError::into_inner).insert(at, (bytes.len(), from));
        Ok(Bytes::from_owner(Stretch { map, room: Arc::clone(self) }))
    }

    /// Where in the file these very bytes stand.
    fn find(&self, bytes: &[u8]) -> Option<usize> {
        let at = bytes.as_ptr().addr();
        let stretches = self.stretches.read().unwrap_or_else(PoisonError::into_inner);
        let (start, (length, from)) = stretches.range(..=at).next_back()?;
        let inside = at - start;
        (inside + bytes.len() <= *length).then(|| usize::try_from(*from).ok()?.checked_add(inside))?
    }
}

impl AsRef<[u8]> for Stretch {
    fn as_ref(&self) -> &[u8] {
        &self.map
    }
}

impl Drop for Stretch {
    fn drop(&mut self) {
        let mut stretches = self.room.stretches.write().unwrap_or_else(PoisonError::into_inner);
        if let Some((length, from)) = stretches.remove(&self.map.as_ptr().addr()) {
            let taken = (length as u64).next_multiple_of(STEP_BYTES);
            // What is still on its way to a reader, the kernel holds by itself.
            let _ = fallocate(&self.room.file, FallocateFlags::PUNCH_HOLE | FallocateFlags::KEEP_SIZE, from, taken);
        }
    }
}

/// A connection that sends what [`ZeroCopy`] keeps without copying it.
pub(super) struct Socket {
    stream: TcpStream,
    kept: ZeroCopy,
}

impl Socket {
    pub(super) fn new(stream: TcpStream, kept: ZeroCopy) -> Self {
        Self { stream, kept }
    }

    /// The first of these slices that stands in the file, and where there.
    fn kept_of(&self, slices: &[IoSlice<'_>]) -> Option<(usize, usize)> {
        let room = self.kept.0.as_ref()?;
        let large = |slice: &&IoSlice<'_>| slice.len() >= LEAST_BYTES;
        let index = slices.iter().position(|slice| large(&slice))?;
        Some((index, room.find(&slices[index])?))
    }

    /// Sends what stands before a kept slice, then the slice; how many bytes the kernel took.
    fn send(&self, before: &[IoSlice<'_>], slice: &[u8], from: usize) -> io::Result<usize> {
        let socket = SockRef::from(&self.stream);
        let head: usize = before.iter().map(|slice| slice.len()).sum();
        if head > 0 {
            let sent = socket.send_vectored_with_flags(before, libc::MSG_MORE | libc::MSG_NOSIGNAL)?;
            if sent < head {
                return Ok(sent);
            }
        }
        let room = self.kept.0.as_ref().ok_or(io::ErrorKind::Unsupported)?;
        match socket.sendfile(&room.file, from, NonZeroUsize::new(slice.len())) {
            Ok(sent) => Ok(head + sent),
            Err(_) if head > 0 => Ok(head),
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => Err(error),
            Err(_) => socket.send(slice),
        }
    }
}

impl Outgoing for Socket {
    fn unacknowledged(&self) -> u64 {
        self.stream.unacknowledged()
    }

    fn abort(&self) {
        self.stream.abort();
    }
}

impl AsyncRead for Socket {
    fn poll_read(self: Pin<&mut Self>, task: &mut Context<'_>, into: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().stream).poll_read(task, into)
    }
}

impl AsyncWrite for Socket {
    fn poll_write(self: Pin<&mut Self>, task: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.get_mut().stream).poll_write(task, bytes)
    }

    fn poll_write_vectored(
        self: Pin<&mut Self>,
        task: &mut Context<'_>,
        slices: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let this = self.get_mut();
        let Some((index, from)) = this.kept_of(slices) else {
            return Pin::new(&mut this.stream).poll_write_vectored(task, slices);
        };
        loop {
            ready!(this.stream.poll_write_ready(task))?;
            let sent = this.stream.try_io(Interest::WRITABLE, || this.send(&slices[..index], &slices[index], from));
            match sent {
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                sent => return Poll::Ready(sent),
            }
        }
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(self: Pin<&mut Self>, task: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().stream).poll_flush(task)
    }

    fn poll_shutdown(self: Pin<&mut Self>, task: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().stream).poll_shutdown(task)
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
    use tokio::net::TcpListener;

    use super::*;

    /// Bytes that differ from place to place.
    fn bytes(length: usize, salt: u64) -> Vec<u8> {
        (0..length as u64).map(|at| (at.wrapping_mul(31).wrapping_add(at >> 8).wrapping_add(salt)) as u8).collect()
    }

    fn disk_blocks(kept: &ZeroCopy) -> u64 {
        use std::os::unix::fs::MetadataExt as _;
        kept.0.as_ref().unwrap().file.metadata().unwrap().blocks()
    }

    #[test]
    fn large_bytes_are_found_again_and_small_ones_and_copies_are_not() {
        let kept = ZeroCopy::new();
        let room = kept.0.clone().unwrap();
        let (first, second) = (bytes(LEAST_BYTES, 1), bytes(200_000, 2));
        let small = kept.keep(Bytes::from(bytes(LEAST_BYTES - 1, 3)));
        let (one, two) = (kept.keep(first.clone().into()), kept.keep(second.clone().into()));
        assert_eq!((&one[..], &two[..]), (&first[..], &second[..]));
        assert_eq!(room.find(&small), None);
        assert_eq!(room.find(&first), None);
        assert_eq!(room.find(&one), Some(0));
        assert_eq!(room.find(&two.slice(70_000..90_000)), Some(STEP_BYTES as usize + 70_000));
    }

    #[test]
    fn what_nobody_holds_gives_its_memory_back() {
        let kept = ZeroCopy::new();
        let one = kept.keep(bytes(300_000, 1).into());
        let part = one.slice(100..20_000);
        let full = disk_blocks(&kept);
        drop(one);
        assert_eq!(disk_blocks(&kept), full, "a part of it is still held");
        assert_eq!(part[..], bytes(300_000, 1)[100..20_000]);
        drop(part);
        assert_eq!(disk_blocks(&kept), 0);
        assert!(kept.0.unwrap().stretches.read().unwrap().is_empty());
    }

    /// Sends slices to a reader who is slow, and gives what came.
    async fn sent(kept: &ZeroCopy, slices: &[&[u8]]) -> Vec<u8> {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let reading = tokio::spawn(async move {
            let mut stream = TcpStream::connect(address).await.unwrap();
            let mut all = Vec::new();
            let mut part = vec![0; 50_000];
            loop {
                tokio::time::sleep(Duration::from_millis(1)).await;
                match stream.read(&mut part).await.unwrap() {
                    0 => return all,
                    length => all.extend_from_slice(&part[..length]),
                }
            }
        });
        let mut socket = Socket::new(listener.accept().await.unwrap().0, kept.clone());
        let mut slices: Vec<IoSlice<'_>> = slices.iter().map(|slice| IoSlice::new(slice)).collect();
        let mut left = &mut slices[..];
        while !left.is_empty() {
            let count = socket.write_vectored(left).await.unwrap();
            assert!(count > 0);
            IoSlice::advance_slices(&mut left, count);
        }
        socket.shutdown().await.unwrap();
        drop(socket);
        reading.await.unwrap()
    }

    #[tokio::test]
    async fn what_is_sent_is_what_was_kept_in_its_order() {
        let kept = ZeroCopy::new();
        // More than a socket takes at once, so that sending begins again in the middle.
        let (large, other) = (kept.keep(bytes(9_000_000, 1).into()), kept.keep(bytes(20_000, 2).into()));
        let plain = bytes(40_000, 3);
        let slices: [&[u8]; 6] = [b"head", &large, b"between", &plain, &other[5..19_000], b"end"];
        assert!(sent(&kept, &slices).await == slices.concat(), "other bytes came");
        assert!(sent(&kept, &[&large[1_000_000..]]).await == large[1_000_000..], "other bytes came");
    }

    #[tokio::test]
    async fn bytes_are_sent_where_there_are_no_such_files() {
        let nowhere = ZeroCopy::default();
        let large = nowhere.keep(bytes(100_000, 1).into());
        assert!(sent(&nowhere, &[b"head", &large]).await == [b"head", &large[..]].concat(), "other bytes came");
    }
}
