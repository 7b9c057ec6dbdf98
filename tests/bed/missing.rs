//! A system on which one layer of the sandbox cannot be entered: a filter of system calls says so to a thread
//! and to every process that it starts.

use std::collections::BTreeMap;

use seccompiler::{
    BpfProgram, SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition, SeccompFilter, SeccompRule,
};

/// The layers by their names, with the system call that each is entered by.
pub const LAYERS: [(&str, i64); 3] =
    [("landlock", libc::SYS_landlock_create_ruleset), ("seccomp", libc::SYS_seccomp), ("rlimits", libc::SYS_prlimit64)];

/// Runs `does` where a system call fails as on a kernel without it, or in a container that forbids it.
pub fn without<T: Send>(call: i64, error: i32, does: impl FnOnce() -> T + Send) -> T {
    // Limits can still be read: programs do so when they start. New limits are the third argument.
    let sets = SeccompCondition::new(2, SeccompCmpArgLen::Qword, SeccompCmpOp::Ne, 0).unwrap();
    let rules = if call == libc::SYS_prlimit64 { vec![SeccompRule::new(vec![sets]).unwrap()] } else { Vec::new() };
    let refused = SeccompAction::Errno(error.cast_unsigned());
    let arch = std::env::consts::ARCH.try_into().unwrap();
    let filter = SeccompFilter::new(BTreeMap::from([(call, rules)]), SeccompAction::Allow, refused, arch);
    let program = BpfProgram::try_from(filter.unwrap()).unwrap();
    std::thread::scope(|scope| {
        let thread = scope.spawn(|| {
            seccompiler::apply_filter(&program).unwrap();
            does()
        });
        thread.join().unwrap()
    })
}
