//! The public accessibility statement of a site, in the shape of the model statement of Directive (EU) 2016/2102. It is
//! made from what the checks of the published files found, and claims no more.

use std::collections::BTreeSet;

use maud::{Markup, html};

use super::paths::{self, Here};
use super::shell::{Shell, Ui, frame, service_page};
use super::site::{in_languages, site_languages};
use super::{Delivery, Site, desk_style};
use crate::channels::{ChannelId, Need, channel};
use crate::content::Library;
use crate::l10n::{Messages, text};
use crate::lang::Lang;

/// Facts that a statement is made from.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct StatementFacts {
    /// Channels of which files were checked, in the order of the registry.
    pub channels: Vec<CheckedChannel>,
    /// Day on which the files were counted; `None` if the statement is made with the files, which hold no time.
    pub day: Option<String>,
    /// Contact for those who find a barrier: `https://…` or `mailto:…`.
    pub contact: Option<String>,
    /// Reports for programs: version of WCAG, and file beside the statement.
    pub reports: Vec<(&'static str, &'static str)>,
}

/// Files of a channel that were checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckedChannel {
    /// The channel.
    pub channel: ChannelId,
    /// Artifacts that were checked.
    pub checked: usize,
    /// Number of artifacts with a failed check.
    pub with_failed: usize,
    /// Checks that failed.
    pub failed: Vec<FailedCheck>,
}

/// Check that failed for some artifacts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FailedCheck {
    /// Name of the check.
    pub name: String,
    /// Clause of the standard; empty if only Evenhand asks for it.
    pub clause: String,
    /// Number of artifacts.
    pub count: usize,
}

/// The folder of the statement in a language, from the site's root.
#[must_use]
pub fn statement_folder(lang: &Lang) -> String {
    format!("{lang}/accessibility/")
}

/// The statement in a language.
#[must_use]
pub fn statement(facts: &StatementFacts, lang: &Lang, library: &Library, words: &Messages, site: &Site) -> String {
    let ui = Ui { words, page: lang };
    let here = Here::new(statement_folder(lang), site.delivery);
    let languages = site_languages(library, site.interfaces);
    let main = html! {
        div.list {
            h1 { (ui.says(text!(words, "statement-title"))) }
            p.lead { (ui.says(text!(words, "statement-summary"))) }
            section {
                h2 { (ui.says(text!(words, "statement-status"))) }
                p { (ui.says(status(facts, words))) }
            }
            (faults(facts, ui))
            section {
                h2 { (ui.says(text!(words, "proof-title"))) }
                p { (ui.says(text!(words, "statement-method"))) }
                @if let Some(day) = &facts.day {
                    @let date = words.date(day);
                    p { (ui.says(text!(words, "statement-made", date = date))) }
                }
                (checked(facts, ui))
                @for &(version, file) in &facts.reports {
                    p { a href=(paths::file(file)) { (ui.says(text!(words, "statement-openacr", version = version))) } }
                }
            }
            (needs(facts, ui))
            section {
                h2 { (ui.says(text!(words, "statement-feedback"))) }
                p { (ui.says(text!(words, "statement-feedback-words"))) }
                (contact(facts, &here, ui))
            }
            section {
                h2 { (ui.says(text!(words, "statement-enforcement"))) }
                p { (ui.says(text!(words, "statement-enforcement-words"))) }
            }
        }
    };
    frame(Shell {
        ui,
        here: &here,
        home: here.home(lang),
        site,
        title: text!(words, "statement-title"),
        description: text!(words, "statement-summary"),
        head: desk_style(&here),
        trail: vec![html! { a href=(here.home(lang)) { (ui.says(text!(words, "site-home"))) } }],
        languages: in_languages(&languages, lang, |other| here.page(&statement_folder(other))),
        main,
        about: Markup::default(),
    })
}

/// Conformance as far as the checks tell. They never tell that everything conforms.
fn status(facts: &StatementFacts, words: &Messages) -> String {
    let has_failed = facts.channels.iter().any(|channel| channel.with_failed > 0);
    match (facts.channels.is_empty(), has_failed) {
        (true, _) => text!(words, "statement-nothing"),
        (false, true) => text!(words, "statement-partial"),
        (false, false) => text!(words, "statement-clean"),
    }
}

fn name_of(id: ChannelId, words: &Messages) -> String {
    (channel(id).words.choice)(words)
}

/// Everything that was found not to conform, and why it is published.
fn faults(facts: &StatementFacts, ui: Ui<'_>) -> Markup {
    let words = ui.words;
    let failed = || facts.channels.iter().filter(|channel| !channel.failed.is_empty());
    html! {
        @if !facts.channels.is_empty() {
            section {
                h2 { (ui.says(text!(words, "statement-faults"))) }
                @if failed().next().is_none() {
                    p { (ui.says(text!(words, "statement-faults-none"))) }
                } @else {
                    p { (ui.says(text!(words, "statement-faults-why"))) }
                    @for channel in failed() {
                        h3 { (ui.says(name_of(channel.channel, words))) }
                        ul { @for check in &channel.failed { li { (fault(check, ui)) } } }
                    }
                }
            }
        }
    }
}

fn fault(check: &FailedCheck, ui: Ui<'_>) -> Markup {
    html! {
        code lang="en" dir="ltr" { (check.name) }
        @if !check.clause.is_empty() { " " span lang="en" dir="ltr" { "(" (check.clause) ")" } }
        ": " (ui.says(text!(ui.words, "statement-fault", count = check.count)))
    }
}

/// The numbers of files that were checked.
fn checked(facts: &StatementFacts, ui: Ui<'_>) -> Markup {
    let words = ui.words;
    let number = |number: usize| ui.says(words.number(number as u64));
    html! {
        @if !facts.channels.is_empty() {
            div.scroll role="region" aria-labelledby="checked" tabindex="0" {
                table {
                    caption #checked { (ui.says(text!(words, "statement-checked"))) }
                    thead {
                        tr {
                            th scope="col" { (ui.says(text!(words, "statement-format"))) }
                            th scope="col" { (ui.says(text!(words, "statement-count"))) }
                            th scope="col" { (ui.says(text!(words, "statement-passed"))) }
                            th scope="col" { (ui.says(text!(words, "statement-failed"))) }
                        }
                    }
                    tbody {
                        @for channel in &facts.channels {
                            tr {
                                th scope="row" { (ui.says(name_of(channel.channel, words))) }
                                td { (number(channel.checked)) }
                                td { (number(channel.checked - channel.with_failed.min(channel.checked))) }
                                td { (number(channel.with_failed)) }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Everything that no check looks at.
fn needs(facts: &StatementFacts, ui: Ui<'_>) -> Markup {
    let words = ui.words;
    let needs: BTreeSet<Need> =
        facts.channels.iter().flat_map(|channel| Need::of_channel(channel.channel.name())).collect();
    html! {
        @if !needs.is_empty() {
            section {
                h2 { (ui.says(text!(words, "proof-person"))) }
                p { (ui.says(text!(words, "proof-person-summary"))) }
                ul { @for need in needs { li { (ui.says(need.in_words(words))) } } }
            }
        }
    }
}

/// Ways to tell the people who run the site.
fn contact(facts: &StatementFacts, here: &Here, ui: Ui<'_>) -> Markup {
    let words = ui.words;
    let address = facts.contact.as_deref().and_then(paths::people);
    let is_service = here.delivery() == Delivery::Service;
    html! {
        @match &address {
            Some(href) => p { a href=(href) { bdi dir="ltr" { (href.trim_start_matches("mailto:")) } } },
            None => p { (ui.says(text!(words, "statement-feedback-nobody"))) },
        }
        @if is_service { p { a href=(service_page(ui, here, "ask")) { (ui.says(text!(words, "page-ask"))) } } }
    }
}

#[cfg(test)]
mod tests;
