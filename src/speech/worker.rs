//! The speech worker: our own program as a child process that speaks for the pool.
//!
//! It starts the engine once and then forks for each text. The fork makes a crash cost one text,
//! and makes the sound depend on that text alone: the engine's own state differs after each call.
//!
//! The worker itself has no parent-death signal: that signal follows the *thread* which started
//! the worker, and a thread of a build may end long before the pool does. The worker instead ends
//! when its standard input closes, which happens however the parent dies.

#![allow(unsafe_code, reason = "fork and the child's descriptors go through libc")]

use std::fs::File;
use std::io::{self, Read, Write};
use std::os::fd::{AsFd as _, AsRawFd as _, FromRawFd as _};
use std::panic::{AssertUnwindSafe, catch_unwind};

use rustix::process::WaitStatus;

use super::engine::{EspeakEngine, EspeakError};
use super::protocol::{MAX_SAMPLES, SpeechCommand, SpeechReply, samples};
use crate::process;
use crate::process::fork::{pipe, wait};
use crate::process::sandbox::{self, Calls, Filters, LayerState, NotWhole, Policy, ResourceLimits, Status};

/// The first byte of what a child hands over.
mod verdict {
    pub(crate) const SOUND: u8 = 1;
    pub(crate) const NO_VOICE: u8 = 2;
    pub(crate) const TOO_MUCH: u8 = 3;
    pub(crate) const REFUSED: u8 = 4;
    pub(crate) const UNGUARDED: u8 = 5;
}

/// The limits of a child that speaks one text. The longest text takes a third of a second, the engine needs
/// 16 MB, and our own program is mapped too.
const LIMITS: ResourceLimits = ResourceLimits { address_space_bytes: 1 << 30, cpu_seconds: Some(10), open_files: 16 };

/// Time by the clock after which a child is ended, in seconds. Only a deadlock takes so long; a machine that
/// is merely busy must not cost words.
const WALL_SECONDS: u32 = 60;

/// Sandbox that each child enters, and the layers that already hold around all of them.
struct Fence {
    policy: Policy,
    landlock: LayerState,
    calls: Filters,
}

impl Fence {
    /// Enters the layers of one child. Landlock already holds: it was entered by the worker.
    fn enter(&self) -> Result<(), NotWhole> {
        let rlimits = LIMITS.enter();
        self.policy.check(&Status { landlock: self.landlock.clone(), rlimits, seccomp: self.calls.enter() })
    }
}

/// Serves the pool on standard input and output until the input closes. The hidden subcommand of
/// the program calls it before anything starts a thread.
#[expect(clippy::print_stderr, reason = "the pool keeps the last words of a worker")]
pub fn serve_worker() -> ! {
    let code = match serve() {
        Ok(()) => 0,
        Err(error) => {
            eprintln!("speech worker: {error}");
            1
        }
    };
    // `exit` would run the library's destructors, in which it can hang.
    // SAFETY: ends the process; nothing is buffered.
    unsafe { libc::_exit(code) }
}

fn serve() -> io::Result<()> {
    let mut input = io::stdin().lock();
    let mut output = private_output()?;
    let Some(SpeechCommand::Start { data, sandbox: policy }) = SpeechCommand::read(&mut input)? else {
        return Ok(());
    };
    let engine = match EspeakEngine::start(data.as_deref()) {
        Ok(engine) => engine,
        Err(error) => return SpeechReply::Missing(process::with_sources(&error)).write(&mut output),
    };
    let (version, data) = engine.about();
    // The engine lists its voices when it is first asked for one: once here, not in each child.
    let _ = engine.choose("en");
    // The engine has started a thread of its own, which gets no text: children are forked from this one.
    let landlock = sandbox::files_of_thread(&[&data]);
    let fence = Fence { policy, landlock, calls: Filters::compile(Calls::Speak) };
    // A child that speaks nothing tells whether the layers hold that each child enters.
    if let unguarded @ SpeechReply::Unguarded(_) = speak_in_a_child(&engine, &fence, "en", 160, "")? {
        return unguarded.write(&mut output);
    }
    SpeechReply::Ready { version, data }.write(&mut output)?;

    while let Some(request) = SpeechCommand::read(&mut input)? {
        let SpeechCommand::Speak { voice, pace, text } = request else {
            return Err(io::Error::other("started twice"));
        };
        speak_in_a_child(&engine, &fence, &voice, pace, &text)?.write(&mut output)?;
    }
    Ok(())
}

/// Takes standard output for the frames alone: what a library prints goes to standard error.
fn private_output() -> io::Result<File> {
    let output = io::stdout().as_fd().try_clone_to_owned()?;
    rustix::stdio::dup2_stdout(io::stderr())?;
    Ok(File::from(output))
}

fn speak_in_a_child(
    engine: &EspeakEngine,
    fence: &Fence,
    voice: &str,
    pace: u16,
    text: &str,
) -> io::Result<SpeechReply> {
    let (from_child, to_parent) = pipe()?;
    // SAFETY: this process has one thread, so the child may go on with everything it inherits.
    let child = unsafe { libc::fork() };
    if child < 0 {
        return Err(io::Error::last_os_error());
    }
    if child == 0 {
        speak_and_end(engine, fence, voice, pace, text, &to_parent);
    }
    drop(to_parent);
    let mut bytes = Vec::new();
    // One byte more than a child may send, so that too much is seen as such.
    let most = 2 + 2 * MAX_SAMPLES as u64;
    let read = (&from_child).take(most).read_to_end(&mut bytes);
    drop(from_child);
    let status = wait(child)?;
    read?;
    Ok(judge(status, &bytes))
}

/// Decides the result of a child: its exit status and what it handed over must agree.
fn judge(status: WaitStatus, bytes: &[u8]) -> SpeechReply {
    if let Some(number) = status.terminating_signal() {
        return SpeechReply::Failed(signal(number));
    }
    let code = status.exit_status().unwrap_or(-1);
    match (code, bytes.split_first()) {
        (0, Some((&verdict::SOUND, pcm))) => SpeechReply::Sound(samples(pcm)),
        (0, Some((&verdict::NO_VOICE, _))) => SpeechReply::NoVoice,
        (0, Some((&verdict::TOO_MUCH, _))) => SpeechReply::TooMuch,
        (0, Some((&verdict::REFUSED, _))) => SpeechReply::Failed("refused by the engine".into()),
        (0, Some((&verdict::UNGUARDED, why))) => SpeechReply::Unguarded(String::from_utf8_lossy(why).into_owned()),
        _ => SpeechReply::Failed(format!("exit code {code}")),
    }
}

fn signal(number: i32) -> String {
    match number {
        libc::SIGALRM | libc::SIGXCPU => "took too long".into(),
        libc::SIGSYS => "crashed or tried a forbidden system call".into(),
        _ => format!("crashed with signal {number}"),
    }
}

/// The child: shuts itself in, speaks, hands over and ends.
fn speak_and_end(engine: &EspeakEngine, fence: &Fence, voice: &str, pace: u16, text: &str, to_parent: &File) -> ! {
    let handed_over = catch_unwind(AssertUnwindSafe(|| {
        let Ok(mut output) = only_output(to_parent) else {
            return false;
        };
        sandbox::watch(WALL_SECONDS);
        let entered = fence.enter();
        let spoken = || engine.choose(voice).and_then(|()| engine.synthesize(pace, text, MAX_SAMPLES));
        let bytes = match entered.map(|()| spoken()) {
            Err(not_whole) => [&[verdict::UNGUARDED], not_whole.to_string().as_bytes()].concat(),
            Ok(spoken) => sound(spoken),
        };
        output.write_all(&bytes).is_ok()
    }));
    let code = if matches!(handed_over, Ok(true)) { 0 } else { 1 };
    // SAFETY: ends the child without the parent's exit handlers.
    unsafe { libc::_exit(code) }
}

/// Encodes the engine's result for the pipe from a child.
fn sound(spoken: Result<Vec<i16>, EspeakError>) -> Vec<u8> {
    match spoken {
        Ok(pcm) => std::iter::once(verdict::SOUND).chain(pcm.iter().flat_map(|sample| sample.to_le_bytes())).collect(),
        Err(EspeakError::NoVoice) => vec![verdict::NO_VOICE],
        Err(EspeakError::TooMuch) => vec![verdict::TOO_MUCH],
        Err(EspeakError::Refused(_)) => vec![verdict::REFUSED],
    }
}

/// Closes every inherited descriptor but standard error and the way to the parent: a child that is
/// taken over must not speak to the pool in its worker's name.
fn only_output(to_parent: &File) -> io::Result<File> {
    // SAFETY: plain file descriptors. The one that is kept takes the place of standard input, whose
    // reader this process never uses again.
    unsafe {
        if libc::dup2(to_parent.as_raw_fd(), libc::STDIN_FILENO) < 0 {
            return Err(io::Error::last_os_error());
        }
        if libc::syscall(libc::SYS_close_range, 3, libc::c_uint::MAX, 0) < 0 {
            // Linux before 5.9.
            (3..1024).for_each(|descriptor| {
                libc::close(descriptor);
            });
        }
        Ok(File::from_raw_fd(libc::STDIN_FILENO))
    }
}
