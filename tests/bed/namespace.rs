//! Linux namespaces of a test's own: a root that mounts what it likes, where the machine permits it.

use std::process::Command;

/// Begins a command in namespaces of these kinds (`--mount`, `--net`), as root in them. Returns why there are none,
/// if the machine forbids them, as some containers do.
///
/// # Errors
/// If the machine gives a process no namespaces of its own.
pub fn apart(kinds: &[&str]) -> Result<Command, String> {
    // Root needs no user namespace, and in a changed root directory there is none.
    let ways: [&[&str]; 2] = [&["--map-root-user"], &[]];
    let mut said = String::new();
    for way in ways {
        let mut command = Command::new("unshare");
        command.args(kinds).args(way);
        let mut probe = Command::new("unshare");
        let output = probe.args(kinds).args(way).arg("true").output().unwrap();
        if output.status.success() {
            return Ok(command);
        }
        said.push_str(&String::from_utf8_lossy(&output.stderr));
    }
    Err(said)
}
