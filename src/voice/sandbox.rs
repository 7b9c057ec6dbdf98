//! What the process that reads a stranger's text may still do: read the engine's data, and no more.
//!
//! Two fences. Landlock goes around the worker once: read-only below the data, no TCP, no signals
//! to others. A list of system calls goes around each child that speaks: every other call kills it.
//! On a kernel without one of them the other still stands, and so do the limits of resources.

#![allow(unsafe_code, reason = "resource limits are set through libc")]

use std::collections::BTreeMap;
use std::path::Path;

use landlock::{
    ABI, Access, AccessFs, AccessNet, CompatLevel, Compatible, Ruleset, RulesetAttr, RulesetCreatedAttr, RulesetError,
    Scope, path_beneath_rules,
};
use seccompiler::{
    BpfProgram, SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition, SeccompFilter, SeccompRule, TargetArch,
};

/// The newest Landlock interface that the rules below were written for.
const LANDLOCK: ABI = ABI::V6;

/// Processor time that one text may take, in seconds. The longest takes a third of one.
const CPU_SECONDS: libc::rlim_t = 10;
/// Address space of a child: the engine needs 16 MB, our own program is mapped too.
const ADDRESS_SPACE_BYTES: libc::rlim_t = 1 << 30;
const OPEN_FILES: libc::rlim_t = 16;
/// Time by the clock after which a child is ended, in seconds. Only a deadlock takes so long; a
/// machine that is merely busy must not cost words.
const WALL_SECONDS: u32 = 60;

/// Shuts this process and its children in: files can be read below the folders, none written.
///
/// # Errors
/// When the kernel knows Landlock and refuses the rules. On older kernels it does what they can.
pub(crate) fn enclose(folders: &[&Path]) -> Result<(), RulesetError> {
    Ruleset::default()
        .set_compatibility(CompatLevel::BestEffort)
        .handle_access(AccessFs::from_all(LANDLOCK))?
        .handle_access(AccessNet::from_all(LANDLOCK))?
        .scope(Scope::from_all(LANDLOCK))?
        .create()?
        .add_rules(path_beneath_rules(folders, AccessFs::from_read(LANDLOCK)))?
        .restrict_self()?;
    Ok(())
}

/// Compiles the list of system calls for [`limit`]; `None` on a processor that has no list.
pub(crate) fn system_calls() -> Option<BpfProgram> {
    let arch = TargetArch::try_from(std::env::consts::ARCH).ok()?;
    let mut rules: BTreeMap<i64, Vec<SeccompRule>> = ALLOWED.iter().map(|call| (*call, Vec::new())).collect();
    // Memory yes, new code no.
    let not_executable =
        SeccompCondition::new(2, SeccompCmpArgLen::Dword, SeccompCmpOp::MaskedEq(libc::PROT_EXEC as u64), 0);
    let not_executable = SeccompRule::new(vec![not_executable.ok()?]).ok()?;
    for call in [libc::SYS_mmap, libc::SYS_mprotect] {
        rules.insert(call, vec![not_executable.clone()]);
    }
    let filter = SeccompFilter::new(rules, SeccompAction::KillProcess, SeccompAction::Allow, arch);
    BpfProgram::try_from(filter.ok()?).ok()
}

/// What speaking needs: to read data, to get memory, to hand over sound, to end.
const ALLOWED: &[i64] = &[
    libc::SYS_read,
    libc::SYS_pread64,
    libc::SYS_readv,
    libc::SYS_write,
    libc::SYS_writev,
    libc::SYS_openat,
    libc::SYS_close,
    libc::SYS_lseek,
    libc::SYS_fstat,
    libc::SYS_newfstatat,
    libc::SYS_statx,
    libc::SYS_faccessat,
    libc::SYS_readlinkat,
    libc::SYS_getdents64,
    libc::SYS_munmap,
    libc::SYS_mremap,
    libc::SYS_madvise,
    libc::SYS_brk,
    libc::SYS_futex,
    libc::SYS_getpid,
    libc::SYS_gettid,
    libc::SYS_getrandom,
    libc::SYS_clock_gettime,
    libc::SYS_rt_sigaction,
    libc::SYS_rt_sigprocmask,
    libc::SYS_rt_sigreturn,
    libc::SYS_sigaltstack,
    libc::SYS_exit,
    libc::SYS_exit_group,
    #[cfg(target_arch = "x86_64")]
    libc::SYS_open,
    #[cfg(target_arch = "x86_64")]
    libc::SYS_stat,
    #[cfg(target_arch = "x86_64")]
    libc::SYS_lstat,
    #[cfg(target_arch = "x86_64")]
    libc::SYS_access,
    #[cfg(target_arch = "x86_64")]
    libc::SYS_readlink,
];

/// Limits what this process, a child that speaks one text, may use; then lets only the `calls`
/// through. Nothing can undo it.
pub(crate) fn limit(calls: Option<&BpfProgram>) {
    set(libc::RLIMIT_CPU, CPU_SECONDS);
    set(libc::RLIMIT_AS, ADDRESS_SPACE_BYTES);
    set(libc::RLIMIT_CORE, 0);
    set(libc::RLIMIT_FSIZE, 0);
    set(libc::RLIMIT_NOFILE, OPEN_FILES);
    // SAFETY: no pointers; the signal's default action ends the process. The worker's end ends it too.
    unsafe {
        libc::signal(libc::SIGALRM, libc::SIG_DFL);
        libc::alarm(WALL_SECONDS);
        libc::prctl(libc::PR_SET_PDEATHSIG, libc::SIGKILL);
    }
    if let Some(calls) = calls {
        // An old kernel refuses; the other fences stand.
        let _ = seccompiler::apply_filter(calls);
    }
}

fn set(what: libc::__rlimit_resource_t, value: libc::rlim_t) {
    let limit = libc::rlimit { rlim_cur: value, rlim_max: value };
    // SAFETY: `limit` outlives the call. A limit already lower than ours stays as it is.
    unsafe { libc::setrlimit(what, &raw const limit) };
}

#[cfg(test)]
mod tests {
    use super::*;

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

    fn opens(path: &std::ffi::CStr) -> bool {
        // SAFETY: a C string that outlives the call.
        unsafe { libc::open(path.as_ptr(), libc::O_RDONLY) >= 0 }
    }

    #[test]
    fn what_lies_outside_the_data_cannot_be_opened() {
        let status = in_a_child(|| {
            let before = opens(c"/etc/passwd");
            let enclosed = enclose(&[Path::new("/usr/lib")]).is_ok();
            let inside = opens(c"/usr/lib/os-release");
            i32::from(!(before && enclosed && inside && !opens(c"/etc/passwd")))
        });
        assert!(libc::WIFEXITED(status));
        assert_eq!(libc::WEXITSTATUS(status), 0);
    }

    #[test]
    fn a_child_that_opens_a_socket_or_sends_a_signal_is_killed() {
        let calls = system_calls().unwrap();
        // SAFETY: system calls without pointers.
        let socket = || unsafe { libc::socket(libc::AF_INET, libc::SOCK_STREAM, 0) };
        // SAFETY: the same.
        let signal = || unsafe { libc::kill(libc::getppid(), 0) };
        // SAFETY: the same.
        let fork = || unsafe { libc::fork() };
        for forbidden in [&socket as &dyn Fn() -> i32, &signal, &fork] {
            let status = in_a_child(|| {
                limit(Some(&calls));
                forbidden()
            });
            assert!(libc::WIFSIGNALED(status));
            assert_eq!(libc::WTERMSIG(status), libc::SIGSYS);
        }
    }

    #[test]
    fn a_child_cannot_get_executable_memory_or_write_a_file() {
        let calls = system_calls().unwrap();
        let status = in_a_child(|| {
            limit(Some(&calls));
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
        let status = in_a_child(|| {
            limit(Some(&calls));
            // SAFETY: one byte of a static string.
            i32::from(unsafe { libc::write(descriptor, c"x".as_ptr().cast(), 1) } == 1)
        });
        assert!(libc::WIFSIGNALED(status));
        assert_eq!(libc::WTERMSIG(status), libc::SIGXFSZ);
    }
}
