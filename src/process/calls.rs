//! The system calls that a child process may make, as seccomp filters.

use std::collections::BTreeMap;

use seccompiler::{
    BpfProgram, SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition, SeccompFilter, SeccompRule, TargetArch,
};

use super::sandbox::LayerState;

/// Lists of system calls that a process may use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Calls {
    /// A single thread that reads data and hands over sound. Any other call kills the process: what the engine
    /// does once its memory is overwritten must not go on.
    Speak,
    /// Threads that compute: read what the rules for files allow, get memory, write to open pipes. Any other
    /// call fails with `EPERM`, which a library takes as "not here", so that none of its probing ends an order.
    Compute,
}

/// Filters that are compiled and not yet entered.
pub(crate) struct Filters(Result<Vec<BpfProgram>, String>);

impl Filters {
    /// Compiles the filters of a list for this process: signals it may send itself carry its number.
    pub(crate) fn compile(calls: Calls) -> Self {
        Self(compile(calls).map_err(|error| format!("no list for this processor: {error}")))
    }

    /// Lets only the calls of the list through, on all threads of this process. Nothing can undo it.
    pub(crate) fn enter(&self) -> LayerState {
        let programs = match &self.0 {
            Ok(programs) => programs,
            Err(why) => return LayerState::Absent(why.clone()),
        };
        for program in programs {
            if let Err(error) = seccompiler::apply_filter_all_threads(program) {
                return LayerState::Absent(format!("the kernel takes no filter: {}", super::with_sources(&error)));
            }
        }
        LayerState::Active
    }
}

fn compile(calls: Calls) -> Result<Vec<BpfProgram>, seccompiler::BackendError> {
    let arch = TargetArch::try_from(std::env::consts::ARCH)?;
    let build =
        |rules, otherwise, matched| SeccompFilter::new(rules, otherwise, matched, arch).and_then(BpfProgram::try_from);
    let mut rules: BTreeMap<i64, Vec<SeccompRule>> = ALLOWED.iter().map(|call| (*call, Vec::new())).collect();
    // Memory yes, new code no.
    let exec = libc::PROT_EXEC as u64;
    for call in [libc::SYS_mmap, libc::SYS_mprotect] {
        rules.insert(call, vec![rule(2, SeccompCmpOp::MaskedEq(exec), 0)?]);
    }
    if calls == Calls::Speak {
        return Ok(vec![build(rules, SeccompAction::KillProcess, SeccompAction::Allow)?]);
    }
    rules.extend(THREADS.iter().map(|call| (*call, Vec::new())));
    let thread = libc::CLONE_THREAD as u64;
    rules.insert(libc::SYS_clone, vec![rule(0, SeccompCmpOp::MaskedEq(thread), thread)?]);
    rules.insert(libc::SYS_prctl, vec![rule(0, SeccompCmpOp::Eq, libc::PR_SET_NAME as u64)?]);
    // Its own limits, and an abort of its own.
    rules.insert(libc::SYS_prlimit64, vec![rule(0, SeccompCmpOp::Eq, 0)?]);
    rules.insert(libc::SYS_tgkill, vec![rule(0, SeccompCmpOp::Eq, u64::from(std::process::id()))?]);
    let refused = SeccompAction::Errno(libc::EPERM.cast_unsigned());
    // The flags of `clone3` stand in memory that a filter cannot read: the C library then takes `clone`.
    let no_clone3 = BTreeMap::from([(libc::SYS_clone3, Vec::new())]);
    let absent = SeccompAction::Errno(libc::ENOSYS.cast_unsigned());
    rules.insert(libc::SYS_clone3, Vec::new());
    // Once the list holds, no other filter can be entered: the list comes last.
    Ok(vec![build(no_clone3, SeccompAction::Allow, absent)?, build(rules, refused, SeccompAction::Allow)?])
}

fn rule(argument: u8, compare: SeccompCmpOp, value: u64) -> Result<SeccompRule, seccompiler::BackendError> {
    SeccompRule::new(vec![SeccompCondition::new(argument, SeccompCmpArgLen::Dword, compare, value)?])
}

/// Calls that read data, get memory, hand over an answer and end.
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

/// Calls of a program with several threads.
const THREADS: &[i64] = &[
    libc::SYS_set_robust_list,
    libc::SYS_rseq,
    libc::SYS_sched_yield,
    libc::SYS_sched_getaffinity,
    libc::SYS_clock_nanosleep,
    libc::SYS_nanosleep,
    libc::SYS_restart_syscall,
    libc::SYS_getrusage,
];
