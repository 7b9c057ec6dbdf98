//! Accessibility conformance report of a site as YAML (OpenACR 0.1.0): for each success criterion of WCAG the checks that
//! look at a part of it, and what they found. No check covers a criterion as a whole, so none is said to be met.

use std::collections::BTreeMap;

use super::SiteCounts;
use super::counts::CheckCounts;

/// Version of WCAG that a report lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wcag {
    /// WCAG 2.1.
    V21,
    /// WCAG 2.2.
    V22,
}

/// Facts about the installation in a report.
#[derive(Debug, Clone, Default)]
pub struct ReportFacts {
    /// Name of the site.
    pub name: String,
    /// Version of the program.
    pub version: String,
    /// Day of the report; `None` if the report is made with the files, which hold no time.
    pub day: Option<String>,
    /// Contact: `mailto:…` or `https://…`.
    pub contact: Option<String>,
}

/// Success criteria by the chapters of a report, as the catalogues list them; a plus marks what only WCAG 2.2 has.
const LEVELS: [(&str, &str); 3] = [
    (
        "success_criteria_level_a",
        "1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 \
         2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 +3.2.6 3.3.1 3.3.2 +3.3.7 4.1.1 4.1.2",
    ),
    (
        "success_criteria_level_aa",
        "1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 +2.4.11 +2.5.7 \
         +2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 +3.3.8 4.1.3",
    ),
    (
        "success_criteria_level_aaa",
        "1.2.6 1.2.7 1.2.8 1.2.9 1.3.6 1.4.6 1.4.7 1.4.8 1.4.9 2.1.3 2.2.3 2.2.4 2.2.5 2.2.6 2.3.2 2.3.3 2.4.8 2.4.9 \
         2.4.10 +2.4.12 +2.4.13 2.5.5 2.5.6 3.1.3 3.1.4 3.1.5 3.1.6 3.2.5 3.3.5 3.3.6 +3.3.9",
    ),
];

impl Wcag {
    /// Name of the file of a report.
    #[must_use]
    pub fn file(self) -> &'static str {
        match self {
            Self::V21 => "openacr-2.1.yaml",
            Self::V22 => "openacr.yaml",
        }
    }

    /// Version in words.
    #[must_use]
    pub fn number(self) -> &'static str {
        match self {
            Self::V21 => "2.1",
            Self::V22 => "2.2",
        }
    }

    /// A criterion of the list without its mark; `None` if this version does not have it.
    fn has(self, marked: &'static str) -> Option<&'static str> {
        match (marked.strip_prefix('+'), self) {
            (Some(_), Self::V21) => None,
            (Some(number), Self::V22) => Some(number),
            (None, _) => Some(marked),
        }
    }

    fn catalog(self) -> &'static str {
        match self {
            Self::V21 => "2.4-edition-wcag-2.1-en",
            Self::V22 => "2.5-edition-wcag-2.2-en",
        }
    }
}

/// Success criteria that a clause names: `WCAG 2.2 SC 1.3.1, 2.4.6` names two.
fn criteria(clause: &str) -> impl Iterator<Item = &str> {
    let named = clause.split_once("WCAG 2.2 SC ").map(|(_, named)| named).unwrap_or_default();
    named.split(';').next().unwrap_or_default().split(", ").filter(|number| !number.is_empty())
}

/// Component of a report by the channel of a check.
fn component(channel: &str) -> &'static str {
    if channel == crate::channels::print::ID.name() { "electronic-docs" } else { "web" }
}

/// The report of a site.
#[must_use]
pub fn report(counts: &SiteCounts, facts: &ReportFacts, wcag: Wcag) -> String {
    let mut found: BTreeMap<(&str, &str), Vec<(&str, &CheckCounts)>> = BTreeMap::new();
    for (name, check) in counts.channels.values().flat_map(|channel| &channel.checks) {
        let Some(info) = super::check(name) else { continue };
        for number in criteria(info.clause) {
            found.entry((number, component(info.channel))).or_default().push((name.as_str(), check));
        }
    }
    let email = facts.contact.as_deref().and_then(|contact| contact.strip_prefix("mailto:"));
    let website = facts.contact.as_deref().filter(|contact| !contact.starts_with("mailto:"));
    let mut yaml = String::new();
    let mut line = |text: &str| {
        yaml.push_str(text);
        yaml.push('\n');
    };
    line(&format!("title: {}", quoted(&format!("{} Accessibility Conformance Report", facts.name))));
    line(&format!("product:\n  name: {}\n  version: {}", quoted(&facts.name), quoted(&facts.version)));
    line(&format!("author:\n  name: {}\n  email: {}", quoted(&facts.name), quoted(email.unwrap_or_default())));
    if let Some(website) = website {
        line(&format!("  website: {}", quoted(website)));
    }
    if let Some(day) = &facts.day {
        line(&format!("report_date: {}", quoted(day)));
    }
    line(&format!("notes: {}", quoted(NOTES)));
    line(&format!("evaluation_methods_used: {}", quoted(METHODS)));
    if let Some(contact) = &facts.contact {
        line(&format!("feedback: {}", quoted(contact)));
    }
    line(&format!("catalog: {}\nchapters:", quoted(wcag.catalog())));
    for (chapter, numbers) in LEVELS {
        line(&format!("  {chapter}:\n    criteria:"));
        for number in numbers.split(' ').filter_map(|number| wcag.has(number)) {
            line(&format!("      - num: {}\n        components:", quoted(number)));
            for name in ["web", "electronic-docs"] {
                let (level, notes) = adherence(found.get(&(number, name)).map_or(&[], Vec::as_slice));
                line(&format!("          - name: {name}\n            adherence:\n              level: {level}"));
                line(&format!("              notes: {}", quoted(&notes)));
            }
        }
    }
    yaml
}

/// Limits of the report, in the language of its catalogue.
const NOTES: &str = "Made by a program from the passports of the published files. Checks by a program cover a part of a \
    criterion: none is reported as supported. A criterion is not evaluated until a person has evaluated it.";

/// Methods of the report.
const METHODS: &str = "Each published file was read back and checked by the program that made it, from its own bytes.";

/// Level of a criterion, and what was checked of it.
fn adherence(checks: &[(&str, &CheckCounts)]) -> (&'static str, String) {
    let done: Vec<_> = checks.iter().filter(|(_, counts)| counts.passed + counts.failed > 0).collect();
    if done.is_empty() {
        return ("not-evaluated", "Not evaluated.".to_owned());
    }
    let told = |(name, counts): &&(&str, &CheckCounts)| {
        format!("{name}: {} files passed, {} failed", counts.passed, counts.failed)
    };
    let told: Vec<String> = done.iter().map(told).collect();
    let level = match done.iter().any(|(_, counts)| counts.failed > 0) {
        true => "partially-supports",
        false => "not-evaluated",
    };
    (level, format!("A part of it was checked by a program. {}. Not evaluated by a person.", told.join("; ")))
}

/// Text as a string of YAML: one of JSON is.
fn quoted(text: &str) -> String {
    serde_json::to_string(text).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::verify::counts::ChannelCounts;

    fn counts(failed: usize) -> SiteCounts {
        let check = CheckCounts { passed: 3, failed, ..CheckCounts::default() };
        let checks = BTreeMap::from([("page-headings".to_owned(), check)]);
        let page = ChannelCounts { artifacts: 3 + failed, with_failed: failed, checks };
        SiteCounts { channels: BTreeMap::from([("page".to_owned(), page)]) }
    }

    fn read(failed: usize, wcag: Wcag) -> serde_json::Value {
        let facts = ReportFacts {
            name: "A: \"site\"".to_owned(),
            contact: Some("mailto:help@legal-aid.example".to_owned()),
            ..ReportFacts::default()
        };
        serde_saphyr::from_str(&report(&counts(failed), &facts, wcag)).unwrap()
    }

    /// Levels of a criterion for pages and for documents.
    fn levels(report: &serde_json::Value, number: &str) -> Vec<String> {
        let chapters = report["chapters"].as_object().unwrap().values();
        let all = chapters.flat_map(|chapter| chapter["criteria"].as_array().unwrap());
        let criterion = all.into_iter().find(|criterion| criterion["num"] == number).unwrap();
        let components = criterion["components"].as_array().unwrap();
        components.iter().map(|one| one["adherence"]["level"].as_str().unwrap().to_owned()).collect()
    }

    #[test]
    fn a_report_has_the_criteria_of_its_catalogue_and_the_required_parts() {
        for (wcag, sizes, catalog) in
            [(Wcag::V21, [30, 20, 28], "2.4-edition-wcag-2.1-en"), (Wcag::V22, [32, 24, 31], "2.5-edition-wcag-2.2-en")]
        {
            let report = read(0, wcag);
            assert_eq!((&report["catalog"], &report["product"]["name"]), (&catalog.into(), &"A: \"site\"".into()));
            assert_eq!(report["author"]["email"], "help@legal-aid.example");
            assert!(report["title"].is_string());
            for ((chapter, _), size) in LEVELS.iter().zip(sizes) {
                assert_eq!(report["chapters"][chapter]["criteria"].as_array().unwrap().len(), size, "{chapter}");
            }
        }
    }

    #[test]
    fn a_report_claims_no_more_than_the_checks_showed() {
        let (clean, failed) = (read(0, Wcag::V22), read(1, Wcag::V22));
        assert_eq!(levels(&clean, "1.3.1"), ["not-evaluated", "not-evaluated"]);
        assert_eq!(levels(&failed, "2.4.6"), ["partially-supports", "not-evaluated"]);
        assert_eq!(levels(&failed, "1.4.3"), ["not-evaluated", "not-evaluated"]);
        for report in [&clean, &failed] {
            assert!(!report.to_string().contains("\"supports\""));
            assert!(report.to_string().contains("page-headings: 3 files passed"));
        }
    }

    #[test]
    fn every_criterion_that_a_check_names_is_in_the_report() {
        let all: Vec<&str> = LEVELS.iter().flat_map(|(_, numbers)| numbers.split([' ', '+'])).collect();
        let named: Vec<&str> = super::super::checks().iter().flat_map(|info| criteria(info.clause)).collect();
        assert!(named.len() > 20);
        assert_eq!(named.into_iter().filter(|number| !all.contains(number)).collect::<Vec<_>>(), Vec::<&str>::new());
    }
}
