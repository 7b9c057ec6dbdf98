//! Checks of the published files: a table of channels and checks, and the number of files with a failed check by day.

use std::sync::Arc;

use axum::body::Body;
use axum::http::Response;
use maud::{Markup, html};

use crate::channels::page::Ui;
use crate::channels::{CHANNELS, Channel};
use crate::l10n::text;
use crate::lang::Direction;
use crate::requests::Action;
use crate::server::costly;
use crate::server::desk::{Access, DeskPage, DeskRoutes, DeskSession};
use crate::server::error::HttpProblem;
use crate::server::passports::DayCounts;
use crate::verify::{ChannelCounts, check};

/// Days in the picture and its table.
const DAYS: usize = 30;

/// Width of a day in the picture, and of the bar in it.
const DAY: usize = 24;
const BAR: usize = 16;

/// Height of the highest bar.
const HEIGHT: usize = 160;

/// Room above the bars for a number.
const MARGIN: usize = 28;

pub(in crate::server::desk) fn routes(routes: DeskRoutes) -> DeskRoutes {
    routes.get("/desk/proof/", Access::May(Action::SeeSubmissions), page)
}

async fn page(visit: DeskSession) -> Result<Response<Body>, HttpProblem> {
    let served = Arc::clone(&visit.served);
    let read = costly::spawn(move || (served.counts(), served.days()));
    let (counts, days) = read.await.map_err(|_| HttpProblem::Fault)?;
    let days = days.map_err(|error| {
        tracing::error!(%error, "the counts of checks cannot be read");
        HttpProblem::Fault
    })?;
    let shown = &days[days.len().saturating_sub(DAYS)..];
    let ui = visit.ui();
    let words = ui.words;
    let found = |row: &'static Channel| Some((row, counts.channels.get(row.id.name())?));
    let channels: Vec<(&Channel, &ChannelCounts)> = CHANNELS.iter().filter_map(|row| found(row)).collect();
    let main = html! {
        @if channels.is_empty() { p { (ui.says(text!(words, "statement-nothing"))) } }
        @for (row, counts) in &channels { (table(ui, row, counts)) }
        (picture(ui, shown, visit.lang().direction()))
        (by_day(ui, shown))
    };
    Ok(visit.show(DeskPage {
        place: "proof/",
        title: text!(words, "desk-proof-title"),
        summary: text!(words, "desk-proof-summary"),
        head: html! {},
        main,
    }))
}

/// Writes the checks of a channel: those that failed first.
fn table(ui: Ui<'_>, row: &Channel, counts: &ChannelCounts) -> Markup {
    let words = ui.words;
    let id = format!("checks-{}", row.id);
    let number = |number: usize| ui.says(words.number(number as u64));
    let mut checks: Vec<_> = counts.checks.iter().collect();
    checks.sort_by_key(|(name, counts)| (std::cmp::Reverse(counts.failed), name.as_str()));
    html! {
        h2 { (ui.says((row.words.choice)(words))) }
        ul {
            li { (ui.says(text!(words, "statement-count"))) ": " (number(counts.artifacts)) }
            li { (ui.says(text!(words, "statement-failed"))) ": " (number(counts.with_failed)) }
        }
        div.scroll role="region" aria-labelledby=(id) tabindex="0" {
            table {
                caption id=(id) { (ui.says(text!(words, "desk-proof-checks"))) ": " (ui.says((row.words.choice)(words))) }
                thead {
                    tr {
                        th scope="col" { (ui.says(text!(words, "desk-proof-check"))) }
                        th scope="col" { (ui.says(text!(words, "desk-proof-passed"))) }
                        th scope="col" { (ui.says(text!(words, "desk-proof-failed"))) }
                        th scope="col" { (ui.says(text!(words, "desk-proof-unchecked"))) }
                        th scope="col" { (ui.says(text!(words, "desk-proof-worst"))) }
                    }
                }
                tbody {
                    @for (name, counts) in checks {
                        @let info = check(name);
                        tr {
                            th scope="row" {
                                code lang="en" dir="ltr" { (name) }
                                @if let Some(clause) = info.map(|info| info.clause).filter(|clause| !clause.is_empty()) {
                                    " " span.quiet lang="en" dir="ltr" { (clause) }
                                }
                            }
                            td { (number(counts.passed)) }
                            td { @if counts.failed > 0 { strong { (number(counts.failed)) } } @else { (number(0)) } }
                            td { (number(counts.not_checked)) }
                            td {
                                @if let Some(worst) = counts.worst {
                                    span lang="en" dir="ltr" { (worst) " " (info.map_or("", |info| info.unit)) }
                                } @else { "–" }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Draws a bar for each day: as high as its files with a failed check.
fn picture(ui: Ui<'_>, days: &[DayCounts], direction: Direction) -> Markup {
    let words = ui.words;
    let most = days.iter().map(|day| day.with_failed).max().unwrap_or(0).max(1);
    let (width, height) = (days.len() * DAY, HEIGHT + MARGIN + 2);
    let told: Vec<String> = [days.first(), days.last()]
        .into_iter()
        .flatten()
        .map(|day| format!("{}: {}", words.date(&day.day), words.number(day.with_failed as u64)))
        .collect();
    // Time runs as the text does.
    let left = |index: usize| match direction {
        Direction::Rtl => width - (index + 1) * DAY,
        Direction::Ltr => index * DAY,
    };
    html! {
        h2 { (ui.says(text!(words, "desk-proof-days"))) }
        figure.map {
            div role="group" aria-labelledby="days-title" tabindex="0" {
                svg role="img" direction="ltr" aria-labelledby="days-title days-desc"
                    viewBox=(format!("0 0 {width} {height}")) width=(width) height=(height) {
                    title #days-title { (text!(words, "desk-proof-days")) }
                    desc #days-desc { (words.list(&told)) }
                    @for (index, day) in days.iter().enumerate() {
                        @let bar = day.with_failed * HEIGHT / most;
                        rect.solid x=(left(index) + (DAY - BAR) / 2) y=(MARGIN + HEIGHT - bar) width=(BAR) height=(bar + 2) {}
                        @if day.with_failed == most {
                            text x=(left(index) + DAY / 2) y=(MARGIN - 8) text-anchor="middle" {
                                (words.number(day.with_failed as u64))
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Writes the table beside the picture, the last day first.
fn by_day(ui: Ui<'_>, days: &[DayCounts]) -> Markup {
    let words = ui.words;
    html! {
        div.scroll role="region" aria-labelledby="days" tabindex="0" {
            table {
                caption #days { (ui.says(text!(words, "desk-proof-by-day"))) }
                thead {
                    tr {
                        th scope="col" { (ui.says(text!(words, "desk-proof-day"))) }
                        th scope="col" { (ui.says(text!(words, "statement-count"))) }
                        th scope="col" { (ui.says(text!(words, "statement-failed"))) }
                    }
                }
                tbody {
                    @for day in days.iter().rev() {
                        tr {
                            th scope="row" { (ui.date(&day.day)) }
                            td { (ui.says(words.number(day.checked as u64))) }
                            td { (ui.says(words.number(day.with_failed as u64))) }
                        }
                    }
                }
            }
        }
    }
}
