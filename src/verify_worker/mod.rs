//! Checks of files from anywhere, by processes of their own: a damaged or hostile file costs its own check and nothing
//! else. A worker is our own program under a hidden subcommand. It limits itself before it reads anything (no files, no
//! network, memory); the time of each check is limited from outside.

mod protocol;

use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use crate::channels::{FilesBySuffix, page};
use crate::process::child::{Cause, Child};
use crate::process::sandbox::{Calls, Policy, ResourceLimits, Sandbox};
use crate::speech::Meter;
use crate::verify::page::verify_for_site;
use crate::verify::{Expected, unreadable};
use protocol::{Answer, Request};

pub use protocol::Checked;

/// Time that the checks of one artifact may take.
const PATIENCE: Duration = Duration::from_secs(120);

/// Limits of a worker: that of memory covers the program itself.
const LIMITS: ResourceLimits = ResourceLimits { address_space_bytes: 4 << 30, cpu_seconds: None, open_files: 16 };

/// Checks files in a worker, which is started again when one is lost.
pub struct Verifier {
    program: PathBuf,
    arguments: Vec<String>,
    policy: Policy,
    patience: Duration,
    worker: Option<Child<Answer>>,
}

impl Verifier {
    /// A verifier whose workers are this program under its hidden subcommand.
    #[must_use]
    pub fn of(program: &Path, policy: Policy) -> Self {
        Self {
            program: program.to_owned(),
            arguments: vec!["verify-worker".to_owned()],
            policy,
            patience: PATIENCE,
            worker: None,
        }
    }

    /// Checks the files of an artifact. A file that ends its worker fails the check that it can be read.
    ///
    /// # Errors
    /// When no worker can be started.
    pub fn verify(&mut self, channel: &str, files: &FilesBySuffix, expected: &Expected) -> Result<Checked, String> {
        let mut worker = match self.worker.take() {
            Some(worker) => worker,
            None => self.start()?,
        };
        let request = Request { channel: channel.to_owned(), expected: expected.clone() };
        match worker.ask(|to| request.write(files, to), self.patience) {
            Ok(Answer::Checked(checked)) => {
                self.worker = Some(worker);
                Ok(checked)
            }
            Ok(Answer::Ready(_)) => Err("the checking worker is out of step".to_owned()),
            Err(gone) => {
                let why = match gone.cause {
                    Cause::Silence => format!("checking it took more than {} seconds", self.patience.as_secs()),
                    Cause::Signal(_) | Cause::Itself => format!("checking it ended the worker ({})", gone.status),
                };
                Ok(Checked { records: vec![unreadable(channel, why)], facts: None })
            }
        }
    }

    fn start(&self) -> Result<Child<Answer>, String> {
        let mut command = Command::new(&self.program);
        let told = |why: &dyn std::fmt::Display| format!("the checking worker cannot be started: {why}");
        let mut child = Child::start(command.args(&self.arguments), Answer::read).map_err(|error| told(&error))?;
        match child.answer(self.patience) {
            Ok(Answer::Ready(status)) => self.policy.check(&status).map_err(|not_whole| told(&not_whole))?,
            Ok(Answer::Checked(_)) => return Err(told(&"out of step")),
            Err(gone) => return Err(told(&format!("{}, {}", gone.status, gone.last_words))),
        }
        Ok(child)
    }
}

/// Checks one artifact after the other: requests on standard input, answers on standard output.
///
/// # Errors
/// When the pipes break or the limits cannot be set.
pub fn serve_worker() -> io::Result<()> {
    let status = Sandbox { readable: &[], limits: LIMITS, calls: Calls::Compute }.enter();
    let (mut input, mut output) = (io::stdin().lock(), io::stdout().lock());
    Answer::Ready(status).write(&mut output)?;
    while let Some((request, files)) = Request::read(&mut input)? {
        Answer::Checked(checked(&request, &files)).write(&mut output)?;
    }
    Ok(())
}

/// Checks an artifact in this process.
fn checked(request: &Request, files: &FilesBySuffix) -> Checked {
    let Request { channel, expected } = request;
    if channel == page::ID.name() {
        let (records, facts) = verify_for_site(files, expected);
        return Checked { records, facts };
    }
    Checked { records: crate::verify::artifact(channel, files, expected, Some(&Meter)).records, facts: None }
}
