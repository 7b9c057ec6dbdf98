//! The sandbox of child processes that read what strangers wrote: three layers, each with its state.
//!
//! Landlock: files can be read below some folders, none written; no TCP, no signals to others. Seccomp: a list
//! of system calls (`calls.rs`). Rlimits: memory, time of processors, open files. Each layer holds
//! without the others, and each says whether it holds: a kernel or a container may lack one, and nothing is
//! guessed from the kernel's version. [`Policy`] decides whether a process may work without one.

#![allow(unsafe_code, reason = "resource limits are set through libc")]

use std::fmt;
use std::path::Path;
use std::str::FromStr;

use landlock::{
    ABI, Access, AccessFs, AccessNet, CompatLevel, Compatible, LandlockStatus, RestrictionStatus, Ruleset, RulesetAttr,
    RulesetCreatedAttr, RulesetError, RulesetStatus, Scope, path_beneath_rules,
};
use serde::{Deserialize, Serialize};

pub(crate) use super::calls::{Calls, Filters};

/// The newest Landlock interface that the rules below were written for.
const LANDLOCK: ABI = ABI::V6;

/// Whether a layer holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LayerState {
    /// The layer holds.
    Active,
    /// The layer holds but for what this kernel's version of it cannot do; another layer forbids that too.
    Partial(String),
    /// The layer does not hold, with the reason.
    Absent(String),
}

impl LayerState {
    /// Returns `true` if the layer holds.
    #[must_use]
    pub fn is_active(&self) -> bool {
        !matches!(self, Self::Absent(_))
    }

    /// The state of two places where the same layer is entered: the weaker one.
    fn and(self, other: Self) -> Self {
        match (&self, &other) {
            (Self::Absent(_), _) | (Self::Partial(_), Self::Active | Self::Partial(_)) => self,
            (_, Self::Absent(_) | Self::Partial(_)) | (Self::Active, Self::Active) => other,
        }
    }
}

impl fmt::Display for LayerState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Active => f.write_str("active"),
            Self::Partial(without) => write!(f, "active, {without}"),
            Self::Absent(why) => write!(f, "absent: {why}"),
        }
    }
}

/// The state of every layer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Status {
    /// Rules for files, TCP and signals.
    pub landlock: LayerState,
    /// The list of system calls.
    pub seccomp: LayerState,
    /// Limits of memory, time and open files.
    pub rlimits: LayerState,
}

impl Status {
    /// The status of a sandbox that could not be tried.
    #[must_use]
    pub fn unknown(why: &str) -> Self {
        let absent = || LayerState::Absent(why.to_owned());
        Self { landlock: absent(), seccomp: absent(), rlimits: absent() }
    }

    /// Each layer's name and state.
    #[must_use]
    pub fn layers(&self) -> [(&'static str, &LayerState); 3] {
        [("landlock", &self.landlock), ("seccomp", &self.seccomp), ("rlimits", &self.rlimits)]
    }

    /// The layers that do not hold, with the reasons; `None` if all hold.
    #[must_use]
    pub fn missing(&self) -> Option<String> {
        let absent = self.layers().into_iter().filter(|(_, state)| !state.is_active());
        let told: Vec<String> = absent.map(|(name, state)| format!("{name} {state}")).collect();
        (!told.is_empty()).then(|| told.join("; "))
    }

    /// The status of two processes: of each layer the weaker state.
    pub(super) fn and(self, other: Self) -> Self {
        Self {
            landlock: self.landlock.and(other.landlock),
            seccomp: self.seccomp.and(other.seccomp),
            rlimits: self.rlimits.and(other.rlimits),
        }
    }
}

/// Formats a line that names every layer with its state.
impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let told = self.layers().map(|(name, state)| format!("{name} {state}"));
        f.write_str(&told.join("; "))
    }
}

/// Whether a process may work without a layer.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Policy {
    /// The process refuses to work without a layer.
    Require,
    /// The process works with the layers that hold.
    #[default]
    Prefer,
}

/// A layer does not hold and the policy requires it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the sandbox is required and not whole: {0}")]
pub struct NotWhole(pub String);

impl Policy {
    /// # Errors
    /// When the policy requires a layer that does not hold.
    pub fn check(self, status: &Status) -> Result<(), NotWhole> {
        match (self, status.missing()) {
            (Self::Require, Some(missing)) => Err(NotWhole(missing)),
            (Self::Require, None) | (Self::Prefer, _) => Ok(()),
        }
    }

    /// The name in settings.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Require => "require",
            Self::Prefer => "prefer",
        }
    }
}

impl fmt::Display for Policy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Policy {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        [Self::Require, Self::Prefer]
            .into_iter()
            .find(|policy| policy.name() == text)
            .ok_or_else(|| "write `require` or `prefer`".to_owned())
    }
}

/// Everything that a process shuts itself in with.
pub(crate) struct Sandbox<'a> {
    /// Folders and files that stay readable.
    pub(crate) readable: &'a [&'a Path],
    /// Limits of resources.
    pub(crate) limits: ResourceLimits,
    /// System calls that stay possible.
    pub(crate) calls: Calls,
}

impl Sandbox<'_> {
    /// Enters every layer with this process, which must have one thread, and says which hold. Check the answer
    /// with [`Policy::check`] before reading anything of a stranger's.
    pub(crate) fn enter(&self) -> Status {
        let landlock = files(self.readable);
        let rlimits = self.limits.enter();
        Status { landlock, rlimits, seccomp: Filters::compile(self.calls).enter() }
    }
}

/// Shuts this process and its children in: files can be read below the folders, none written; no TCP, no
/// signals to others. The process must have one thread: the rules hold for the thread that enters them.
pub(crate) fn files(readable: &[&Path]) -> LayerState {
    let threads = std::fs::read_dir("/proc/self/task").map_or(1, Iterator::count);
    if threads > 1 {
        return LayerState::Absent(format!("{threads} threads run already, and the rules hold for one alone"));
    }
    files_of_thread(readable)
}

/// Restricts the calling thread, and every thread and process that it starts from then on.
pub(crate) fn files_of_thread(readable: &[&Path]) -> LayerState {
    match restrict(readable) {
        Ok(status) => judge(&status, readable),
        Err(error) => LayerState::Absent(format!("the kernel refuses the rules: {}", super::with_sources(&error))),
    }
}

fn restrict(readable: &[&Path]) -> Result<RestrictionStatus, RulesetError> {
    Ruleset::default()
        .set_compatibility(CompatLevel::BestEffort)
        .handle_access(AccessFs::from_all(LANDLOCK))?
        .handle_access(AccessNet::from_all(LANDLOCK))?
        .scope(Scope::from_all(LANDLOCK))?
        .create()?
        .add_rules(path_beneath_rules(readable, AccessFs::from_read(LANDLOCK)))?
        .restrict_self()
}

/// Returns `true` if the rules hold: what the kernel says, and what it does when a folder outside them is opened.
fn judge(status: &RestrictionStatus, readable: &[&Path]) -> LayerState {
    let why = match (&status.ruleset, &status.landlock) {
        (RulesetStatus::NotEnforced, LandlockStatus::NotEnabled) => {
            "the kernel has it and it is switched off (boot with `lsm=landlock,…`)"
        }
        (RulesetStatus::NotEnforced, _) => "the kernel or the container does not have it",
        (RulesetStatus::FullyEnforced | RulesetStatus::PartiallyEnforced, _)
            if !readable.contains(&Path::new("/")) && std::fs::read_dir("/").is_ok() =>
        {
            "the kernel took the rules and does not keep them"
        }
        (RulesetStatus::PartiallyEnforced, _) => {
            return LayerState::Partial(
                "without its newest rules (writing, TCP or signals), which this kernel lacks".into(),
            );
        }
        (RulesetStatus::FullyEnforced, _) => return LayerState::Active,
    };
    LayerState::Absent(why.to_owned())
}

/// Limits of resources; core dumps and files that grow are always forbidden.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct ResourceLimits {
    /// Address space, in bytes.
    pub(crate) address_space_bytes: u64,
    /// Time of processors since the start of the process, in seconds; `None` if the process sets it itself.
    pub(crate) cpu_seconds: Option<u64>,
    /// Open files and pipes.
    pub(crate) open_files: u64,
}

impl ResourceLimits {
    /// Sets the limits, hard ones: nothing but root's rights can raise them.
    pub(crate) fn enter(&self) -> LayerState {
        let always = [
            ("memory", libc::RLIMIT_AS, self.address_space_bytes),
            ("core dumps", libc::RLIMIT_CORE, 0),
            ("sizes of files", libc::RLIMIT_FSIZE, 0),
            ("open files", libc::RLIMIT_NOFILE, self.open_files),
        ];
        let time = self.cpu_seconds.map(|seconds| ("time of processors", libc::RLIMIT_CPU, seconds));
        for (name, resource, value) in always.into_iter().chain(time) {
            if let Err(error) = set(resource, value) {
                return LayerState::Absent(format!("the limit of {name} cannot be set: {error}"));
            }
        }
        LayerState::Active
    }
}

/// Ends this process after some seconds by the clock, and when its parent ends. For a child that was forked: the
/// parent of one that was started by a thread ends with that thread.
pub(crate) fn watch(seconds: u32) {
    // SAFETY: no pointers; the signal's default action ends the process.
    unsafe {
        libc::signal(libc::SIGALRM, libc::SIG_DFL);
        libc::alarm(seconds);
        libc::prctl(libc::PR_SET_PDEATHSIG, libc::SIGKILL);
    }
}

/// Sets a limit and reads it back. A lower limit stays.
fn set(resource: libc::__rlimit_resource_t, value: libc::rlim_t) -> std::io::Result<()> {
    let mut limit = libc::rlimit { rlim_cur: 0, rlim_max: 0 };
    // SAFETY: `limit` outlives both calls.
    unsafe {
        if libc::getrlimit(resource, &raw mut limit) < 0 {
            return Err(std::io::Error::last_os_error());
        }
        let most = value.min(limit.rlim_max);
        limit = libc::rlimit { rlim_cur: most.min(limit.rlim_cur), rlim_max: most };
        if libc::setrlimit(resource, &raw const limit) < 0 || libc::getrlimit(resource, &raw mut limit) < 0 {
            return Err(std::io::Error::last_os_error());
        }
    }
    match limit.rlim_max <= value {
        true => Ok(()),
        false => Err(std::io::Error::other("the kernel took it and does not keep it")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The calling child's limits: wide enough for any test.
    const LIMITS: ResourceLimits =
        ResourceLimits { address_space_bytes: 1 << 30, cpu_seconds: Some(10), open_files: 16 };

    /// Runs a step in a child and returns its wait status. The step must only make system calls.
    fn in_a_child(step: impl FnOnce() -> i32) -> libc::c_int {
        let mut status = 0;
        // SAFETY: the child makes system calls and ends; the parent waits for it.
        unsafe {
            match libc::fork() {
                0 => libc::_exit(step()),
                child => assert_eq!(libc::waitpid(child, &raw mut status, 0), child),
            }
        }
        status
    }

    /// Limits a child and lets only the calls of a list through.
    fn shut_in(filters: &Filters) {
        LIMITS.enter();
        filters.enter();
    }

    fn opens(path: &std::ffi::CStr) -> bool {
        // SAFETY: a C string that outlives the call.
        unsafe { libc::open(path.as_ptr(), libc::O_RDONLY) >= 0 }
    }

    #[test]
    fn what_lies_outside_the_data_cannot_be_opened() {
        let status = in_a_child(|| {
            let before = opens(c"/etc/passwd");
            let enclosed = files(&[Path::new("/usr/lib")]) == LayerState::Active;
            let inside = opens(c"/usr/lib/os-release");
            i32::from(!(before && enclosed && inside && !opens(c"/etc/passwd")))
        });
        assert!(libc::WIFEXITED(status));
        assert_eq!(libc::WEXITSTATUS(status), 0);
    }

    #[test]
    fn a_speaking_child_that_opens_a_socket_or_sends_a_signal_is_killed() {
        let filters = Filters::compile(Calls::Speak);
        // SAFETY: system calls without pointers.
        let socket = || unsafe { libc::socket(libc::AF_INET, libc::SOCK_STREAM, 0) };
        // SAFETY: the same.
        let signal = || unsafe { libc::kill(libc::getppid(), 0) };
        // SAFETY: the same.
        let fork = || unsafe { libc::fork() };
        for forbidden in [&socket as &dyn Fn() -> i32, &signal, &fork] {
            let status = in_a_child(|| {
                shut_in(&filters);
                forbidden()
            });
            assert!(libc::WIFSIGNALED(status));
            assert_eq!(libc::WTERMSIG(status), libc::SIGSYS);
        }
    }

    #[test]
    fn a_computing_child_gets_no_socket_no_process_and_no_signal_and_goes_on() {
        let filters = Filters::compile(Calls::Compute);

        let status = in_a_child(|| {
            shut_in(&filters);
            // SAFETY: system calls without pointers, and two that get a path and a null pointer.
            let given = unsafe {
                [
                    libc::socket(libc::AF_INET, libc::SOCK_STREAM, 0),
                    libc::socket(libc::AF_UNIX, libc::SOCK_STREAM, 0),
                    libc::kill(libc::getppid(), 0),
                    libc::fork(),
                    libc::execve(c"/bin/true".as_ptr(), [std::ptr::null()].as_ptr(), [std::ptr::null()].as_ptr()),
                    libc::mkdir(c"/tmp/evenhand-sandbox-test".as_ptr(), 0o700),
                ]
            };
            i32::from(given.iter().any(|result| *result >= 0))
        });

        assert!(libc::WIFEXITED(status), "{status:#x}");
        assert_eq!(libc::WEXITSTATUS(status), 0);
    }

    #[test]
    fn a_child_cannot_get_executable_memory_or_write_a_file() {
        let filters = Filters::compile(Calls::Speak);
        let status = in_a_child(|| {
            shut_in(&filters);
            // SAFETY: asks for a fresh page.
            unsafe {
                let protection = libc::PROT_WRITE | libc::PROT_EXEC;
                let flags = libc::MAP_PRIVATE | libc::MAP_ANONYMOUS;
                libc::mmap(std::ptr::null_mut(), 4096, protection, flags, -1, 0);
            }
            0
        });
        assert!(libc::WIFSIGNALED(status));

        let file = tempfile::NamedTempFile::new().unwrap();
        let descriptor = std::os::fd::AsRawFd::as_raw_fd(file.as_file());
        for calls in [Calls::Speak, Calls::Compute] {
            let filters = Filters::compile(calls);
            let status = in_a_child(|| {
                shut_in(&filters);
                // SAFETY: one byte of a static string.
                i32::from(unsafe { libc::write(descriptor, c"x".as_ptr().cast(), 1) } == 1)
            });
            assert!(libc::WIFSIGNALED(status));
            assert_eq!(libc::WTERMSIG(status), libc::SIGXFSZ);
        }
    }

    #[test]
    fn a_layer_that_is_absent_stops_what_requires_it_and_is_named() {
        let status = Status { seccomp: LayerState::Absent("no filter".into()), ..held() };

        assert_eq!(Policy::Prefer.check(&status), Ok(()));
        let refused = Policy::Require.check(&status).unwrap_err().to_string();
        assert_eq!(refused, "the sandbox is required and not whole: seccomp absent: no filter");
        assert_eq!(Policy::Require.check(&held()), Ok(()));
        let partial = Status { landlock: LayerState::Partial("without TCP".into()), ..held() };
        assert_eq!(Policy::Require.check(&partial), Ok(()));
        assert_eq!(held().and(status.clone()), status);
        assert_eq!(status.clone().and(partial.clone()).missing(), status.missing());
    }

    fn held() -> Status {
        Status { landlock: LayerState::Active, seccomp: LayerState::Active, rlimits: LayerState::Active }
    }
}
