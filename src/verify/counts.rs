//! Counts of the checks of all artifacts of a site, from their passports.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Verdict;
use super::passport::Passport;

/// Counts by channel.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct SiteCounts {
    /// Channels by name.
    pub channels: BTreeMap<String, ChannelCounts>,
}

/// Counts of a channel.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ChannelCounts {
    /// Artifacts that have a passport.
    pub artifacts: usize,
    /// Number of artifacts with a failed check.
    pub with_failed: usize,
    /// Checks by name.
    pub checks: BTreeMap<String, CheckCounts>,
}

/// Counts of a check.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CheckCounts {
    /// Artifacts that passed.
    pub passed: usize,
    /// Artifacts that failed.
    pub failed: usize,
    /// Artifacts that were not checked.
    pub not_checked: usize,
    /// Worst figure, of a check whose figures are better or worse.
    pub worst: Option<f64>,
}

impl SiteCounts {
    /// Adds the passport of an artifact.
    pub fn add(&mut self, passport: &Passport) {
        let channel = passport.artifact.split('/').next().unwrap_or_default();
        let counts = self.channels.entry(channel.to_owned()).or_default();
        counts.artifacts += 1;
        counts.with_failed += usize::from(passport.count(Verdict::Fail) > 0);
        for check in &passport.checks {
            let record = &check.record;
            let one = CheckCounts {
                passed: usize::from(record.verdict == Verdict::Pass),
                failed: usize::from(record.verdict == Verdict::Fail),
                not_checked: usize::from(record.verdict == Verdict::NotChecked),
                worst: record.figure,
            };
            counts.checks.entry(record.check.clone()).or_default().merge(&record.check, &one);
        }
    }

    /// Adds the counts of other artifacts.
    pub fn merge(&mut self, other: &Self) {
        for (name, channel) in &other.channels {
            let counts = self.channels.entry(name.clone()).or_default();
            counts.artifacts += channel.artifacts;
            counts.with_failed += channel.with_failed;
            for (name, check) in &channel.checks {
                counts.checks.entry(name.clone()).or_default().merge(name, check);
            }
        }
    }

    /// Number of artifacts that have a passport.
    #[must_use]
    pub fn artifacts(&self) -> usize {
        self.channels.values().map(|channel| channel.artifacts).sum()
    }

    /// Number of artifacts with a failed check.
    #[must_use]
    pub fn with_failed(&self) -> usize {
        self.channels.values().map(|channel| channel.with_failed).sum()
    }
}

impl CheckCounts {
    fn merge(&mut self, check: &str, other: &Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.not_checked += other.not_checked;
        let Some(badness) = badness(check) else { return };
        let figures = [self.worst, other.worst].into_iter().flatten();
        self.worst = figures.max_by(|a, b| badness(*a).total_cmp(&badness(*b)));
    }
}

/// Returns how bad a figure of a check is; `None` if its figures only count what was looked at.
fn badness(check: &str) -> Option<fn(f64) -> f64> {
    match check {
        "page-sentences" | "print-sentences" | "captions-sentences" | "text-sentences" | "print-marked"
        | "print-size" | "print-spacing" | "print-contrast" | "sound-silent" => Some(|figure| -figure),
        "print-overflow" | "print-blank" | "sound-peak" | "sound-silence" | "sound-onset" => Some(|figure| figure),
        "sound-loudness" => Some(|figure| (figure - super::sound::LOUDNESS).abs()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn passport(artifact: &str, checks: &str) -> Passport {
        let json = format!(
            r#"{{ "schema": 1, "artifact": "{artifact}", "made-by": "", "made-from": "", "files": {{}},
            "edition": {{ "piece": "a/b", "lang": "en", "level": "standard", "title": "", "revised": "" }},
            "words": {{ "translation": "original", "reviewed-by": null, "reviewed-on": null, "reviews": [] }},
            "needs-a-person": [], "checks": [{checks}] }}"#
        );
        serde_json::from_str(&json).unwrap()
    }

    fn check(name: &str, verdict: &str, figure: f64) -> String {
        format!(
            r#"{{ "check": "{name}", "verdict": "{verdict}", "figure": {figure}, "clause": "", "method": "",
            "severity": "warning", "unit": "" }}"#
        )
    }

    #[test]
    fn artifacts_are_counted_by_channel_and_check_with_the_worst_figure() {
        let mut counts = SiteCounts::default();
        for (artifact, verdict, figure) in
            [("print/aph-18", "pass", 18.0), ("print/giant-28", "fail", 17.5), ("print/acb-18", "not-checked", 28.0)]
        {
            counts.add(&passport(artifact, &check("print-size", verdict, figure)));
        }
        let mut other = SiteCounts::default();
        other.add(&passport("audio", &check("sound-loudness", "pass", -19.5)));
        other.add(&passport("audio", &check("sound-loudness", "pass", -18.2)));
        other.add(&passport("page", &check("page-links", "pass", 40.0)));
        counts.merge(&other);

        let print = &counts.channels["print"];
        assert_eq!((print.artifacts, print.with_failed, counts.artifacts(), counts.with_failed()), (3, 1, 6, 1));
        assert_eq!(print.checks["print-size"], CheckCounts { passed: 1, failed: 1, not_checked: 1, worst: Some(17.5) });
        assert_eq!(counts.channels["audio"].checks["sound-loudness"].worst, Some(-18.2), "the farthest from -19");
        assert_eq!(counts.channels["page"].checks["page-links"].worst, None, "a count is neither good nor bad");
    }

    #[test]
    fn every_check_with_a_worst_figure_is_one_of_ours() {
        let all = super::super::checks();
        let judged = all.iter().filter(|info| badness(info.name).is_some());
        assert_eq!(judged.clone().count(), 15);
        assert!(judged.into_iter().all(|info| !info.unit.is_empty()));
    }
}
