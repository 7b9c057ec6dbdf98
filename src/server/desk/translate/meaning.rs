//! Differences in meaning between a translation and its source, as the guard reports them at the desk.

use crate::content::{Edition, Library};
use crate::document::SourceLocation;
use crate::finding::{Finding, Severity};
use crate::guard::UncheckedRule;
use crate::lang::Lang;
use crate::trace::{DraftDifference, draft_differences};
use crate::translation::{DraftTexts, QaIssue, QaIssueKind, QaSeverity};

/// Differences of a whole translation.
pub(in crate::server) struct Meaning {
    differences: Vec<DraftDifference>,
    unchecked: Vec<UncheckedRule>,
}

impl Meaning {
    pub(in crate::server::desk) fn of(library: &Library, source: &Edition, target: &Lang, draft: &DraftTexts) -> Self {
        let (differences, unchecked) = draft_differences(library, source, target, draft);
        Self { differences, unchecked }
    }

    /// The differences as issues: questions that the translator answers, and the rules that were not applied.
    pub(in crate::server::desk) fn issues(&self, file: &str) -> Vec<QaIssue> {
        let place = SourceLocation::default();
        let mut issues: Vec<QaIssue> = Vec::new();
        for DraftDifference { segment, difference } in &self.differences {
            let weight = match difference.severity {
                Severity::Error | Severity::Warning => QaSeverity::Warning,
                Severity::Note => QaSeverity::Note,
            };
            let finding = Finding::warning(difference.rule, file, place, difference.message.clone());
            let kind = QaIssueKind::Rule(Box::new(finding.help(difference.help.clone())));
            issues.push(QaIssue { segment: Some(segment.clone()), kind, weight });
        }
        if let Some(first) = self.unchecked.first() {
            let rules: Vec<&str> = self.unchecked.iter().map(|rule| rule.rule).collect();
            let message = format!("differences in meaning were not checked, for want of words: {}", rules.join(", "));
            let finding = Finding::note(first.rule, file, place, message).help("read each sentence beside its source");
            issues.push(QaIssue {
                segment: None,
                kind: QaIssueKind::Rule(Box::new(finding)),
                weight: QaSeverity::Note,
            });
        }
        issues
    }

    /// Whether a sentence says something else than its source: an editor may publish it only with a reason.
    pub(in crate::server::desk) fn needs_reason(&self) -> bool {
        self.differences.iter().any(|one| one.difference.severity == Severity::Error)
    }
}
