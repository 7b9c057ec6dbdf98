//! Pipes to forked children, and waiting for them.

use std::fs::File;
use std::io;
use std::os::fd::OwnedFd;

use rustix::io::retry_on_intr;
use rustix::process::{Pid, WaitOptions, WaitStatus, waitpid};

/// A pipe whose ends are closed in a program that is started: its end for reading, its end for writing.
///
/// # Errors
/// When the system has no descriptor left.
pub(crate) fn pipe() -> io::Result<(File, File)> {
    let (reader, writer) = io::pipe()?;
    Ok((OwnedFd::from(reader).into(), OwnedFd::from(writer).into()))
}

/// Waits until a child has ended.
///
/// # Errors
/// When there is no such child.
pub(crate) fn wait(child: libc::pid_t) -> io::Result<WaitStatus> {
    let ended = retry_on_intr(|| waitpid(Pid::from_raw(child), WaitOptions::empty()))?;
    ended.map(|(_, status)| status).ok_or_else(|| io::Error::other("a child that was waited for has not ended"))
}
