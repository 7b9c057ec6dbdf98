//! Sessions of a person, and how they end them. A session tells when it began and when it was used:
//! nothing is kept about browsers and addresses.

use axum::body::Body;
use axum::http::Response;
use maud::{Markup, html};

use crate::database::Timestamp;
use crate::l10n::text;
use crate::requests::Action;
use crate::server::desk::{Access, DeskRoutes, DeskSession, FormFields, redirect};
use crate::server::error::HttpProblem;

pub(in crate::server::desk) fn routes(routes: DeskRoutes) -> DeskRoutes {
    let own = Access::May(Action::KeepOwnAccount);
    routes.post("/desk/account/session/end", own, end).post("/desk/account/session/end-others", own, end_others)
}

async fn end(visit: DeskSession, fields: FormFields) -> Result<Response<Body>, HttpProblem> {
    visit.served.store.end_session(&visit.person.id, fields.get("session")).await?;
    Ok(redirect("/desk/account/"))
}

async fn end_others(visit: DeskSession) -> Result<Response<Body>, HttpProblem> {
    visit.served.store.end_other_sessions(&visit.person.id, visit.session()?).await?;
    Ok(redirect("/desk/account/"))
}

/// The part of the account's page that lists them.
pub(in crate::server::desk) async fn section(visit: &DeskSession) -> Result<Markup, HttpProblem> {
    let (words, ui) = (visit.words(), visit.ui());
    let sessions = visit.served.store.own_sessions(&visit.person.id, visit.session()?).await?;
    let moment = |at: Timestamp| {
        html! { (ui.date(&at.day())) " " (ui.says(text!(words, "desk-audit-clock", time = at.clock()))) }
    };
    Ok(html! {
        section aria-labelledby="sessions" {
            h2 #sessions { (ui.says(text!(words, "desk-sessions"))) }
            ul.cards {
                @for session in &sessions {
                    @let id = format!("session-{}", session.id);
                    li {
                        p { strong id=(id) {
                            @if session.here { (ui.says(text!(words, "desk-session-here"))) }
                            @else { (ui.says(text!(words, "desk-session-other"))) }
                        } }
                        p.quiet #{ "times-" (session.id) } {
                            (ui.says(text!(words, "desk-made"))) " " (moment(session.made_at)) br;
                            (ui.says(text!(words, "desk-used"))) " " (moment(session.seen_at))
                        }
                        @if !session.here {
                            form.desk action="/desk/account/session/end" method="post" {
                                input type="hidden" name="session" value=(session.id);
                                button.second aria-describedby={ (id) " times-" (session.id) } {
                                    (ui.says(text!(words, "desk-session-end")))
                                }
                            }
                        }
                    }
                }
            }
            @if sessions.len() > 1 {
                form.desk action="/desk/account/session/end-others" method="post" {
                    button { (ui.says(text!(words, "desk-sessions-end"))) }
                }
            }
        }
    })
}
