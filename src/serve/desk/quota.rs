//! The page on which an editor allows a contributor more open translations.

use axum::body::Body;
use axum::extract::Path;
use axum::http::Response;
use maud::{Markup, html};

use super::{Doors, Needs, Sent, Sheet, Visit, led};
use crate::requests::{Action, Role};
use crate::serve::pages::Problem;
use crate::store::Person;
use crate::words::text;

/// The largest number that can be allowed.
const MOST_WORKS: u32 = 1_000;

pub(super) fn doors(doors: Doors) -> Doors {
    doors.get("/desk/people/{person}/works/", Needs::May(Action::InviteContributor), page).post(
        "/desk/people/{person}/works/",
        Needs::May(Action::InviteContributor),
        allow,
    )
}

/// The way to the page, for a contributor.
pub(super) fn way(visit: &Visit, person: &Person, described: &str) -> Markup {
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

async fn page(visit: Visit, Path(id): Path<String>) -> Result<Response<Body>, Problem> {
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
                input #works name="works" type="number" inputmode="numeric" min="0" max=(MOST_WORKS) value=(most) required;
            }
            button { (ui.says(text!(words, "work-allow-do"))) }
        }
    };
    let (title, summary) = (text!(words, "work-allow"), text!(words, "desk-people-summary"));
    Ok(visit.show(Sheet { place: "people/", title, summary, head: html! {}, main }))
}

async fn allow(visit: Visit, Path(id): Path<String>, sent: Sent) -> Result<Response<Body>, Problem> {
    let most: u32 = sent.get("works").trim().parse().map_err(|_| Problem::Unreadable)?;
    if most > MOST_WORKS {
        return Err(Problem::Unreadable);
    }
    visit.served.store.allow_works(&visit.person.id, &id, most).await?;
    Ok(led("/desk/people/"))
}
