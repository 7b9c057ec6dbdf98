//! Jobs: those that run, those that failed and why, and the buttons that start them again or end them.

use axum::body::Body;
use axum::extract::Path;
use axum::http::Response;
use maud::{Markup, html};

use crate::channels::page::Ui;
use crate::database::{Job, JobKind, JobState, Submission, Timestamp};
use crate::l10n::text;
use crate::requests::Action;
use crate::server::desk::admin::demands::form;
use crate::server::desk::translate::work::edition_name;
use crate::server::desk::{Access, DeskPage, DeskRoutes, DeskSession, FormFields, redirect};
use crate::server::error::HttpProblem;

/// Jobs of one state on the page.
const MAX_LISTED: u32 = 50;

pub(in crate::server::desk) fn routes(routes: DeskRoutes) -> DeskRoutes {
    routes.get("/desk/jobs/", Access::May(Action::SeeJobs), list).post(
        "/desk/jobs/{id}/",
        Access::May(Action::SteerJobs),
        steer,
    )
}

async fn list(visit: DeskSession) -> Result<Response<Body>, HttpProblem> {
    let store = &visit.served.store;
    let ui = visit.ui();
    let words = ui.words;
    let now = store.now();
    let mut parts = Vec::new();
    for (state, title, none) in [
        (JobState::Running, text!(words, "jobs-running"), text!(words, "jobs-none-running")),
        (JobState::Failed, text!(words, "jobs-failed"), text!(words, "jobs-none-failed")),
        (JobState::Waiting, text!(words, "jobs-waiting"), text!(words, "jobs-none-waiting")),
        (JobState::Cancelled, text!(words, "jobs-cancelled"), text!(words, "jobs-none-cancelled")),
        (JobState::Done, text!(words, "jobs-done"), text!(words, "jobs-none-done")),
    ] {
        let mut jobs = Vec::new();
        for job in store.jobs(Some(state), MAX_LISTED).await? {
            let submission = match &job.work {
                JobKind::Publish { submission } => store.submission(submission).await.ok(),
                JobKind::Make { .. }
                | JobKind::Confirm { .. }
                | JobKind::Write { .. }
                | JobKind::Tell { .. }
                | JobKind::Sweep { .. } => None,
            };
            jobs.push((job, submission));
        }
        parts.push((state, title, none, jobs));
    }
    let counts = store.job_counts().await?;
    let count =
        |state: JobState| counts.iter().filter(|(_, other, _)| *other == state).map(|(_, _, count)| count).sum();
    let main = html! {
        @for (state, title, none, jobs) in &parts {
            section aria-labelledby=(state.name()) {
                h2 id=(state.name()) {
                    @let count: i64 = count(*state);
                    (ui.says(title)) ": " (ui.says(words.number(u64::try_from(count).unwrap_or_default())))
                }
                @if jobs.is_empty() { p { (ui.says(none)) } }
                @else { ul.cards { @for (job, submission) in jobs { li { (one(&visit, job, submission.as_ref(), now)) } } } }
            }
        }
    };
    Ok(visit.show(DeskPage {
        place: "jobs/",
        title: text!(words, "jobs-title"),
        summary: text!(words, "jobs-summary"),
        head: html! {},
        main,
    }))
}

/// Writes a job and its state.
fn one(visit: &DeskSession, job: &Job, submission: Option<&Submission>, now: Timestamp) -> Markup {
    let ui = visit.ui();
    let words = ui.words;
    let since = |at: Timestamp| lasts(ui, now.0 - at.0);
    html! {
        h3 { (named(visit, &job.work, submission)) }
        p {
            @match job.state {
                JobState::Running => {
                    (ui.says(text!(words, "jobs-since"))) " "
                    (ui.says(since(job.started_at.unwrap_or(job.made_at))))
                    @if let Some(worker) = &job.worker { br; (ui.says(text!(words, "jobs-by"))) " " bdi { (worker) } }
                },
                JobState::Waiting if job.run_at > now => {
                    (ui.says(text!(words, "jobs-again-in"))) " " (ui.says(lasts(ui, job.run_at.0 - now.0)))
                },
                JobState::Waiting => { (ui.says(text!(words, "jobs-waits-since"))) " " (ui.says(since(job.made_at))) },
                JobState::Done | JobState::Failed | JobState::Cancelled => {
                    (ui.says(text!(words, "jobs-ended"))) " "
                    @if let Some(at) = job.ended_at { (ui.date(&at.day())) }
                },
            }
        }
        @if let Some(error) = &job.error { p { (ui.says(text!(words, "jobs-error"))) " " bdi lang="en" dir="ltr" { (error) } } }
        @if job.failures > 0 {
            p.quiet { (ui.says(text!(words, "jobs-tried", count = job.failures, of = job.most_failures))) }
        }
        @match job.state {
            JobState::Running | JobState::Waiting if job.cancel_at.is_some() => {
                p { (ui.says(text!(words, "jobs-being-cancelled"))) }
            },
            JobState::Running | JobState::Waiting => (button(visit, job, submission, "cancel", text!(words, "jobs-cancel"))),
            JobState::Failed | JobState::Cancelled => (button(visit, job, submission, "retry", text!(words, "jobs-retry"))),
            JobState::Done => {},
        }
    }
}

fn button(visit: &DeskSession, job: &Job, submission: Option<&Submission>, does: &str, name: String) -> Markup {
    let ui = visit.ui();
    html! {
        @if visit.may(Action::SteerJobs) {
            form.desk action={ "/desk/jobs/" (job.id) "/" } method="post" {
                button.second name="do" value=(does) {
                    (ui.says(name)) span.away { ": " (named(visit, &job.work, submission)) }
                }
            }
        }
    }
}

/// Writes the work of a job.
fn named(visit: &DeskSession, work: &JobKind, submission: Option<&Submission>) -> Markup {
    let ui = visit.ui();
    let words = ui.words;
    html! {
        @match work {
            JobKind::Make { wanted, .. } => {
                (ui.says(text!(words, "jobs-make"))) " " (edition_name(visit, &wanted.edition))
                " – " (ui.says(form(ui, wanted.form)))
            },
            JobKind::Publish { .. } => {
                (ui.says(text!(words, "jobs-publish"))) " "
                @if let Some(submission) = submission { (edition_name(visit, &submission.edition)) }
            },
            JobKind::Confirm { .. } => (ui.says(text!(words, "jobs-confirm"))),
            JobKind::Write { .. } | JobKind::Tell { .. } => (ui.says(text!(words, "jobs-tell"))),
            JobKind::Sweep { .. } => (ui.says(text!(words, "jobs-sweep"))),
        }
    }
}

/// Returns a duration in words.
fn lasts(ui: Ui<'_>, seconds: i64) -> String {
    let words = ui.words;
    let seconds = seconds.max(0);
    let (minutes, hours) = (seconds / 60, seconds / 3_600);
    match seconds {
        0..120 => text!(words, "jobs-seconds", count = seconds),
        120..7_200 => text!(words, "jobs-minutes", count = minutes),
        _ => text!(words, "jobs-hours", count = hours),
    }
}

async fn steer(visit: DeskSession, Path(id): Path<String>, sent: FormFields) -> Result<Response<Body>, HttpProblem> {
    let (store, me) = (&visit.served.store, visit.person.id.as_str());
    match sent.get("do") {
        "retry" => store.retry_job(me, &id).await?,
        "cancel" => store.cancel_job(me, &id).await?,
        _ => return Err(HttpProblem::Unreadable),
    }
    Ok(redirect("/desk/jobs/"))
}
