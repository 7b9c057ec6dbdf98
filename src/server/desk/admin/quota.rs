//! The page on which an editor allows a contributor more open translations.

use axum::body::Body;
use axum::extract::Path;
use axum::http::Response;
use maud::{Markup, html};

use crate::database::Person;
use crate::l10n::text;
use crate::requests::{Action, Role};
use crate::server::desk::{Access, DeskPage, DeskRoutes, DeskSession, FormFields, redirect};
use crate::server::error::HttpProblem;

/// The largest number that can be allowed.
const MAX_WORKS: u32 = 1_000;

pub(in crate::server::desk) fn routes(routes: DeskRoutes) -> DeskRoutes {
    routes.get("/desk/people/{person}/works/", Access::May(Action::InviteContributor), page).post(
        "/desk/people/{person}/works/",
        Access::May(Action::InviteContributor),
        allow,
    )
}

/// The way to the page, for a contributor.
pub(in crate::server::desk) fn way(visit: &DeskSession, person: &Person, described: &str) -> Markup {
    let ui = visit.ui();
    html! {
        @if person.role == Role::Contributor {
            p {
                a.way-back href={ "/desk/people/" (person.id) "/works/" } aria-describedby=(described) {
                    (ui.says(text!(ui.words, "work-allow")))
                }
            }
        }
    }
}

async fn page(visit: DeskSession, Path(id): Path<String>) -> Result<Response<Body>, HttpProblem> {
    let store = &visit.served.store;
    let person = store.person(&id).await?;
    let most = store.allowed_works(&id).await?.unwrap_or(i64::from(visit.served.settings.works));
    let ui = visit.ui();
    let words = ui.words;
    let main = html! {
        p { strong dir="auto" { (person.name) } }
        form.desk method="post" {
            div.field {
                label for="works" { (ui.says(text!(words, "work-allow"))) }
                input #works name="works" type="number" inputmode="numeric" min="0" max=(MAX_WORKS) value=(most) required;
            }
            button { (ui.says(text!(words, "work-allow-do"))) }
        }
    };
    let (title, summary) = (text!(words, "work-allow"), text!(words, "desk-people-summary"));
    Ok(visit.show(DeskPage { place: "people/", title, summary, head: html! {}, main }))
}

async fn allow(visit: DeskSession, Path(id): Path<String>, sent: FormFields) -> Result<Response<Body>, HttpProblem> {
    let most: u32 = sent.get("works").trim().parse().map_err(|_| HttpProblem::Unreadable)?;
    if most > MAX_WORKS {
        return Err(HttpProblem::Unreadable);
    }
    visit.served.store.allow_works(&visit.person.id, &id, most).await?;
    Ok(redirect("/desk/people/"))
}
