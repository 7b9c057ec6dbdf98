//! Where somebody is signed in, and how they end that. A session tells when it began and when it was used:
//! nothing is kept about browsers and addresses.

use axum::body::Body;
use axum::http::Response;
use maud::{Markup, html};

use super::{Doors, Needs, Sent, Visit, led};
use crate::requests::Action;
use crate::serve::pages::Problem;
use crate::store::Moment;
use crate::words::text;

pub(super) fn doors(doors: Doors) -> Doors {
    let own = Needs::May(Action::KeepOwnAccount);
    doors.post("/desk/account/session/end", own, end).post("/desk/account/session/end-others", own, end_others)
}

async fn end(visit: Visit, fields: Sent) -> Result<Response<Body>, Problem> {
    visit.served.store.end_session(&visit.person.id, fields.get("session")).await?;
    Ok(led("/desk/account/"))
}

async fn end_others(visit: Visit) -> Result<Response<Body>, Problem> {
    visit.served.store.end_other_sessions(&visit.person.id, visit.session()?).await?;
    Ok(led("/desk/account/"))
}

/// The part of the account's page that lists them.
pub(super) async fn section(visit: &Visit) -> Result<Markup, Problem> {
    let (words, ui) = (visit.words(), visit.ui());
    let sessions = visit.served.store.own_sessions(&visit.person.id, visit.session()?).await?;
    let moment = |at: Moment| {
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
