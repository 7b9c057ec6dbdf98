//! Outcomes of checks, as they are kept beside an artifact and shown in its passport.

use serde::{Deserialize, Serialize};

use super::{CheckInfo, check};
use crate::finding::Severity;

/// Most faults that are kept of one check; a file with more is broken enough.
const MAX_FAULTS: usize = 20;

/// Most characters of a fault's message.
const MAX_MESSAGE: usize = 400;

/// Something that a check found wrong.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fault {
    /// Description, with the place in the file.
    pub message: String,
    /// Anchor of the sentence that it is about, if it is about one: leads to the author's line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sentence: Option<String>,
}

/// Result of a check on one artifact.
#[derive(Debug, Clone, PartialEq)]
pub struct Outcome {
    verdict: Verdict,
    figure: Option<f64>,
    faults: Vec<Fault>,
    reason: String,
    is_doubtful: bool,
}

/// Verdict of a check.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// Passed: no fault was found.
    Pass,
    /// Something was.
    Fail,
    /// Not checked: it could not be here, or there was no matter for it.
    NotChecked,
}

/// A check with its outcome, as it is kept.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CheckRecord {
    /// Name of the check.
    pub check: String,
    /// Verdict.
    pub verdict: Verdict,
    /// Figure that was measured, in the unit of the check.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub figure: Option<f64>,
    /// Everything that is wrong.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub faults: Vec<Fault>,
    /// Reason why it was not checked.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
    /// Set if a good file may fail in this way: the failure is a warning, whatever the severity of the check.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub doubtful: bool,
}

impl Fault {
    /// A fault of the file as a whole.
    pub(super) fn new(message: impl Into<String>) -> Self {
        let message: String = message.into();
        Self { message: message.chars().take(MAX_MESSAGE).collect(), sentence: None }
    }

    /// A fault of one sentence.
    pub(super) fn of(sentence: &str, message: impl Into<String>) -> Self {
        Self { sentence: Some(sentence.to_owned()), ..Self::new(message) }
    }
}

impl Outcome {
    pub(super) fn passed() -> Self {
        Self { verdict: Verdict::Pass, figure: None, faults: Vec::new(), reason: String::new(), is_doubtful: false }
    }

    pub(super) fn failed(fault: Fault) -> Self {
        Self::of(vec![fault])
    }

    /// Passes if there are no faults.
    pub(super) fn of(faults: Vec<Fault>) -> Self {
        let verdict = if faults.is_empty() { Verdict::Pass } else { Verdict::Fail };
        Self { verdict, faults, ..Self::passed() }
    }

    /// Passes if there are no messages.
    pub(super) fn from(messages: impl IntoIterator<Item = String>) -> Self {
        Self::of(messages.into_iter().map(Fault::new).collect())
    }

    pub(super) fn not_checked(reason: impl Into<String>) -> Self {
        Self { verdict: Verdict::NotChecked, reason: reason.into(), ..Self::passed() }
    }

    /// Leaves the figure without a verdict.
    pub(super) fn unjudged(self, reason: impl Into<String>) -> Self {
        Self { figure: self.figure, ..Self::not_checked(reason) }
    }

    /// Makes a failure a warning unless it is certain.
    pub(super) fn doubtful_unless(self, is_certain: bool) -> Self {
        Self { is_doubtful: !is_certain && self.verdict == Verdict::Fail, ..self }
    }

    /// Adds the number of things that were looked at.
    pub(super) fn with_count(self, count: usize) -> Self {
        self.with(f64::from(u32::try_from(count).unwrap_or(u32::MAX)))
    }

    /// Adds what was measured.
    pub(super) fn with(self, figure: f64) -> Self {
        Self { figure: figure.is_finite().then(|| (figure * 1000.0).round() / 1000.0), ..self }
    }
}

impl CheckRecord {
    pub(super) fn of(info: &CheckInfo, outcome: Outcome) -> Self {
        let Outcome { verdict, figure, mut faults, reason, is_doubtful } = outcome;
        if faults.len() > MAX_FAULTS {
            let more = faults.len() - MAX_FAULTS;
            faults.truncate(MAX_FAULTS);
            faults.push(Fault::new(format!("and {more} more")));
        }
        Self { check: info.name.to_owned(), verdict, figure, faults, reason, doubtful: is_doubtful }
    }

    /// Facts about the check; `None` if this release knows none of that name.
    #[must_use]
    pub fn info(&self) -> Option<&'static CheckInfo> {
        check(&self.check)
    }

    /// Severity that a failure has: an error keeps a file from readers, and is certain.
    #[must_use]
    pub fn severity(&self) -> Severity {
        match self.info() {
            Some(info) if self.doubtful => info.severity.max(Severity::Warning),
            Some(info) => info.severity,
            None => Severity::Error,
        }
    }

    /// Returns `true` if the check failed and its failure is an error.
    #[must_use]
    pub fn is_error(&self) -> bool {
        self.verdict == Verdict::Fail && self.severity() == Severity::Error
    }
}
