//! The accessibility statement of a site, from the counts of its checks.

use std::collections::{BTreeMap, BTreeSet};

use super::{BuildError, BuildOptions, Layout, SiteWriter, Summary};
use crate::channels::page::{self, CheckedChannel, FailedCheck, Site, StatementFacts};
use crate::channels::{CHANNELS, Channel};
use crate::content::Library;
use crate::l10n::{Messages, text};
use crate::lang::Lang;
use crate::verify::openacr::{ReportFacts, Wcag, report};
use crate::verify::passport::Passport;
use crate::verify::{CheckCounts, SiteCounts};

/// Reports for programs that stand beside a statement.
const REPORTS: [Wcag; 2] = [Wcag::V22, Wcag::V21];

/// Facts of a statement. `day` is the day on which the files were counted.
#[must_use]
pub fn statement_facts(counts: &SiteCounts, day: Option<String>, contact: Option<String>) -> StatementFacts {
    let failed = |(name, check): (&String, &CheckCounts)| {
        let clause = crate::verify::check(name).map_or("", |info| info.clause).to_owned();
        (check.failed > 0).then(|| FailedCheck { name: name.clone(), clause, count: check.failed })
    };
    let checked = |row: &Channel| {
        let counts = counts.channels.get(row.id.name())?;
        Some(CheckedChannel {
            channel: row.id,
            checked: counts.artifacts,
            with_failed: counts.with_failed,
            failed: counts.checks.iter().filter_map(failed).collect(),
        })
    };
    StatementFacts {
        channels: CHANNELS.iter().filter_map(|row| checked(row)).collect(),
        day,
        contact,
        reports: REPORTS.map(|wcag| (wcag.number(), wcag.file())).to_vec(),
    }
}

/// The report for programs under the name of its file; `None` if there is none of that name.
#[must_use]
pub fn statement_report(file: &str, counts: &SiteCounts, facts: &StatementFacts, site: &Site) -> Option<String> {
    let wcag = REPORTS.into_iter().find(|wcag| wcag.file() == file)?;
    let about = ReportFacts {
        name: site.base.clone().unwrap_or_else(|| text!(Messages::of(&Lang::english()), "site-name")),
        version: site.version.clone(),
        day: facts.day.clone(),
        contact: facts.contact.clone(),
    };
    Some(report(counts, &about, wcag))
}

/// Counts the checks of everything in the site: of a whole build as its summary has them, of a part with the passports
/// that earlier builds left.
pub(super) fn counts(
    writer: &SiteWriter<'_, '_>,
    order: &BuildOptions,
    (passports, before): (&BTreeMap<String, Passport>, &[String]),
    summary: &Summary,
) -> Result<SiteCounts, BuildError> {
    if order.is_whole() {
        return Ok(summary.checks.clone());
    }
    let end = crate::verify::passport::END;
    let there: BTreeSet<&String> =
        before.iter().chain(writer.outputs.keys()).filter(|name| name.ends_with(end)).collect();
    let mut counts = SiteCounts::default();
    for name in there {
        if let Some(passport) = passports.get(name) {
            counts.add(passport);
            continue;
        }
        let kept = writer.workshop.site.get(name)?;
        let kept: Option<Passport> = kept.and_then(|json| serde_json::from_slice(&json).ok());
        kept.iter().for_each(|passport| counts.add(passport));
    }
    Ok(counts)
}

/// Writes the statement and its reports in every language of the site.
pub(super) fn put(
    writer: &mut SiteWriter<'_, '_>,
    order: &BuildOptions,
    (library, site): (&Library, &Site),
    counts: &SiteCounts,
) -> Result<(), BuildError> {
    let contact = match &order.layout {
        Layout::Export { ask } => ask.clone(),
        Layout::Folder => None,
    };
    let facts = statement_facts(counts, None, contact);
    for lang in page::site_languages(library, site.interfaces) {
        let folder = page::statement_folder(&lang);
        let html = page::statement(&facts, &lang, library, &Messages::of(&lang), site);
        writer.put(format!("{folder}index.html"), html.into_bytes())?;
        for (_, file) in &facts.reports {
            let yaml = statement_report(file, counts, &facts, site).unwrap_or_default();
            writer.put(format!("{folder}{file}"), yaml.into_bytes())?;
        }
    }
    Ok(())
}
