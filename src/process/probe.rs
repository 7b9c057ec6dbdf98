//! The probe of the sandbox: a child process enters every layer as the workers do, and reports which of them work.

#![allow(unsafe_code, reason = "fork and a socket that must be refused go through libc")]

use std::io::{self, Read as _, Write as _};
use std::path::Path;
use std::process::{ChildStdout, Command};
use std::time::Duration;

use super::child::Child;
use super::fork::{pipe, wait};
use super::frame::{read_frame, write_frame};
use super::sandbox::{Calls, LayerState, ResourceLimits, Sandbox, Status};

/// Time limit of the probe, on a machine that is busy.
const PROBE_TIMEOUT: Duration = Duration::from_secs(60);

/// The largest answer, in bytes.
const LARGEST: usize = 10_000;

/// The limits of the probe's children.
const LIMITS: ResourceLimits = ResourceLimits { address_space_bytes: 4 << 30, cpu_seconds: Some(10), open_files: 16 };

/// Asks a child, `program` under its hidden subcommand, which layers hold on this machine.
#[must_use]
pub fn probe(program: &Path) -> Status {
    let read = |from: &mut ChildStdout| match read_frame(from, LARGEST)? {
        Some((_, body)) => Ok(Some(serde_json::from_slice::<Status>(&body)?)),
        None => Ok(None),
    };
    let started = Child::start(Command::new(program).arg("sandbox-probe"), read);
    match started.map(|mut child| child.answer(PROBE_TIMEOUT)) {
        Ok(Ok(status)) => status,
        Ok(Err(gone)) => Status::unknown(&format!("the probe stopped ({}) {}", gone.status, gone.last_words)),
        Err(error) => Status::unknown(&format!("the probe cannot be started: {error}")),
    }
}

/// Answers [`probe`] on standard output. The hidden subcommand calls it before anything starts a thread.
///
/// # Errors
/// When the other side is gone.
pub fn serve_probe() -> io::Result<()> {
    let status = tried(Calls::Speak).and(tried(Calls::Compute));
    write_frame(&mut io::stdout(), b'b', &[&serde_json::to_vec(&status)?])
}

fn tried(calls: Calls) -> Status {
    try_in_a_child(calls).unwrap_or_else(|error| Status::unknown(&format!("the probe failed: {error}")))
}

/// Forks, enters every layer in the child and reads what it tells. A list of system calls that the kernel took
/// must also hold: the child then asks for a socket.
fn try_in_a_child(calls: Calls) -> io::Result<Status> {
    let (mut from_child, mut to_parent) = pipe()?;
    // SAFETY: this process has one thread, so the child may go on with everything it inherits.
    let child = unsafe { libc::fork() };
    if child < 0 {
        return Err(io::Error::last_os_error());
    }
    if child == 0 {
        let status = Sandbox { readable: &[], limits: LIMITS, calls }.enter();
        let told = serde_json::to_vec(&status).is_ok_and(|json| to_parent.write_all(&json).is_ok());
        // SAFETY: system calls without pointers; the child ends without the parent's exit handlers.
        unsafe {
            let refused = libc::socket(libc::AF_INET, libc::SOCK_STREAM, 0) < 0;
            libc::_exit(if told && refused { 0 } else { 1 })
        }
    }
    drop(to_parent);
    let mut json = Vec::new();
    from_child.read_to_end(&mut json)?;
    let ended = wait(child)?;
    let mut status: Status = serde_json::from_slice(&json)
        .map_err(|_| io::Error::other(format!("its child ended with status {:#x} and told nothing", ended.as_raw())))?;
    let killed = ended.terminating_signal() == Some(libc::SIGSYS);
    let refused = ended.exit_status() == Some(0);
    if status.seccomp.is_active() && !(killed || refused) {
        status.seccomp = LayerState::Absent("the kernel took the list and does not keep it".to_owned());
    }
    Ok(status)
}
