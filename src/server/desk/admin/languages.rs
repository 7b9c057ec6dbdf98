//! Languages that somebody was the first to ask for: editors release or decline them.

use axum::body::Body;
use axum::extract::Path;
use axum::http::Response;
use maud::{Markup, html};

use crate::database::WaitingLanguage;
use crate::l10n::text;
use crate::lang::Lang;
use crate::requests::Action;
use crate::server::desk::{Access, DeskRoutes, DeskSession, FormFields, redirect};
use crate::server::error::HttpProblem;

/// The longest reason, in characters.
const MAX_CHARACTERS: usize = 2_000;

pub(in crate::server::desk) fn routes(routes: DeskRoutes) -> DeskRoutes {
    routes.post("/desk/languages/{lang}/", Access::May(Action::DeclineDemand), decide)
}

/// The languages that wait, each with the two ways to decide.
pub(in crate::server::desk) fn waiting(visit: &DeskSession, languages: &[WaitingLanguage]) -> Markup {
    let ui = visit.ui();
    let words = ui.words;
    html! {
        @if !languages.is_empty() {
            section aria-labelledby="languages" {
                h2 #languages { (ui.says(text!(words, "demands-languages"))) }
                p { (ui.says(text!(words, "demands-languages-explained"))) }
                ul.cards { @for language in languages { li { (one(visit, language)) } } }
            }
        }
    }
}

fn one(visit: &DeskSession, language: &WaitingLanguage) -> Markup {
    let ui = visit.ui();
    let words = ui.words;
    let tag = language.lang.tag();
    let (id, reason) = (format!("language-{tag}"), format!("reason-{tag}"));
    html! {
        h3 id=(id) { (ui.named(&language.lang)) " " bdi { (tag) } }
        p { (ui.says(text!(words, "ask-count", count = language.demands))) " " (ui.date(&language.asked_at.day())) }
        form.desk action={ "/desk/languages/" (tag) "/" } method="post" {
            button name="do" value="release" aria-describedby=(id) { (ui.says(text!(words, "demands-language-release"))) }
        }
        form.desk action={ "/desk/languages/" (tag) "/" } method="post" {
            div.field {
                label for=(reason) { (ui.says(text!(words, "review-reason"))) }
                textarea id=(reason) name="reason" rows="2" dir="auto" maxlength=(MAX_CHARACTERS) required
                    aria-describedby=(id) {}
            }
            button.second name="do" value="decline" aria-describedby=(id) {
                (ui.says(text!(words, "demands-language-decline")))
            }
        }
    }
}

async fn decide(visit: DeskSession, Path(tag): Path<String>, sent: FormFields) -> Result<Response<Body>, HttpProblem> {
    let lang: Lang = tag.parse().map_err(|_| HttpProblem::NotFound)?;
    let (store, me) = (&visit.served.store, visit.person.id.as_str());
    let reason: String = sent.get("reason").trim().chars().take(MAX_CHARACTERS).collect();
    match sent.get("do") {
        "release" => store.release_language(me, &lang).await?,
        "decline" if !reason.is_empty() => store.decline_language(me, &lang, &reason).await?,
        _ => return Err(HttpProblem::Unreadable),
    }
    Ok(redirect("/desk/demands/"))
}
