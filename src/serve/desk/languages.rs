//! Languages that somebody asked for first: editors release or decline them.

use axum::body::Body;
use axum::extract::Path;
use axum::http::Response;
use maud::{Markup, html};

use super::{Doors, Needs, Sent, Visit, led};
use crate::lang::Lang;
use crate::requests::Action;
use crate::serve::pages::Problem;
use crate::store::WaitingLanguage;
use crate::words::text;

/// The longest reason, in characters.
const MOST_CHARACTERS: usize = 2_000;

pub(super) fn doors(doors: Doors) -> Doors {
    doors.post("/desk/languages/{lang}/", Needs::May(Action::DeclineDemand), decide)
}

/// The languages that wait, each with the two ways to decide.
pub(super) fn waiting(visit: &Visit, languages: &[WaitingLanguage]) -> Markup {
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

fn one(visit: &Visit, language: &WaitingLanguage) -> Markup {
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
                textarea id=(reason) name="reason" rows="2" dir="auto" maxlength=(MOST_CHARACTERS) required
                    aria-describedby=(id) {}
            }
            button.second name="do" value="decline" aria-describedby=(id) {
                (ui.says(text!(words, "demands-language-decline")))
            }
        }
    }
}

async fn decide(visit: Visit, Path(tag): Path<String>, sent: Sent) -> Result<Response<Body>, Problem> {
    let lang: Lang = tag.parse().map_err(|_| Problem::NotFound)?;
    let (store, me) = (&visit.served.store, visit.person.id.as_str());
    let reason: String = sent.get("reason").trim().chars().take(MOST_CHARACTERS).collect();
    match sent.get("do") {
        "release" => store.release_language(me, &lang).await?,
        "decline" if !reason.is_empty() => store.decline_language(me, &lang, &reason).await?,
        _ => return Err(Problem::Unreadable),
    }
    Ok(led("/desk/demands/"))
}
