//! The first page of the desk: the work that waits for the person who looks.

use axum::body::Body;
use axum::http::Response;
use maud::{Markup, html};

use super::{Access, DeskPage, DeskRoutes, DeskSession, account};
use crate::database::JobState;
use crate::l10n::text;
use crate::requests::{Action, WorkStage};
use crate::server::condition::{Broken, Instead};
use crate::server::error::HttpProblem;

pub(super) fn routes(routes: DeskRoutes) -> DeskRoutes {
    routes.get("/desk/", Access::May(Action::SeeDemands), overview)
}

async fn overview(visit: DeskSession) -> Result<Response<Body>, HttpProblem> {
    let store = &visit.served.store;
    let words = visit.words();
    let ui = visit.ui();
    let mine = store.works_of(&visit.person.id).await?;
    let at = |stage: WorkStage| mine.iter().filter(|work| work.stage == stage).count();
    let mut waits = vec![
        ("/desk/work/", text!(words, "overview-returned", count = at(WorkStage::Returned)), at(WorkStage::Returned)),
        ("/desk/work/", text!(words, "overview-drafts", count = at(WorkStage::Draft)), at(WorkStage::Draft)),
    ];
    if visit.may(Action::SeeSubmissions) {
        let waiting = store.waiting_for_review().await?;
        let others = waiting.iter().filter(|work| work.author != visit.person.id).count();
        waits.push(("/desk/review/", text!(words, "overview-review", count = others), others));
    }
    if visit.may(Action::Reply) {
        let count = store.count_for_people().await?;
        waits.push(("/desk/demands/?for=people", text!(words, "overview-for-people", count = count), count));
    }
    let open = store.count_untranslated().await?;
    waits.push(("/desk/demands/", text!(words, "overview-demands", count = open), open));
    if visit.may(Action::SeeJobs) {
        let counts = store.job_counts().await?;
        let failed: i64 =
            counts.iter().filter(|(_, state, _)| *state == JobState::Failed).map(|(_, _, count)| count).sum();
        let count = usize::try_from(failed).unwrap_or_default();
        waits.push(("/desk/jobs/", text!(words, "overview-failed", count = count), count));
        let broken = visit.served.condition.broken_files();
        waits.push(("#broken", text!(words, "overview-broken-files", count = broken), broken));
    }
    waits.retain(|(_, _, count)| *count > 0);
    let changes = account::changes::section(&visit).await?;
    Ok(visit.show(DeskPage {
        place: "",
        title: text!(words, "desk-overview"),
        summary: text!(words, "desk-overview-summary"),
        head: html! {},
        main: html! {
            h2 { (ui.says(text!(words, "overview-waits"))) }
            @if waits.is_empty() { p { (ui.says(text!(words, "overview-nothing"))) } }
            @else {
                ul.waits { @for (href, says, _) in &waits { li { a href=(href) { (ui.says(says)) } } } }
            }
            (changes)
            @if visit.may(Action::SeeJobs) { (content(&visit)) }
        },
    }))
}

/// Writes the findings in the content, and the versions that readers get meanwhile. Findings are in English, as in
/// `evenhand check`.
fn content(visit: &DeskSession) -> Markup {
    let condition = &visit.served.condition;
    let (ui, words) = (visit.ui(), visit.words());
    let english = |text: &str| html! { bdi lang="en" dir="ltr" { (text) } };
    let told = |Broken { finding, served }: &Broken| {
        let place = if finding.line == 0 { finding.file.clone() } else { format!("{}:{}", finding.file, finding.line) };
        let readers = match served {
            Instead::LastGood => text!(words, "overview-broken-last-good"),
            Instead::AsItIs => text!(words, "overview-broken-as-it-is"),
            Instead::Nothing => text!(words, "overview-broken-nothing"),
        };
        html! {
            p { (english(&place)) br; (english(&finding.message)) br; (english(&finding.help)) }
            p.quiet { (ui.says(readers)) }
        }
    };
    html! {
        @if !condition.doubts.is_empty() {
            h2 #doubts { (ui.says(text!(words, "overview-doubts"))) }
            ul { @for why in &condition.doubts { li { (english(why)) } } }
        }
        @if !condition.broken.is_empty() {
            h2 #broken { (ui.says(text!(words, "overview-broken"))) }
            ul.cards { @for broken in &condition.broken { li { (told(broken)) } } }
        }
    }
}
