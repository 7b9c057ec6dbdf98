//! Audit log: who decided what, and when.

use std::sync::atomic::{AtomicI64, Ordering};

use axum::body::Body;
use axum::http::{HeaderMap, Response};
use maud::{Markup, html};

use crate::database::{Audited, AuditedRefusal};
use crate::l10n::{Messages, text};
use crate::lang::Lang;
use crate::requests::{Action, Role};
use crate::server::desk::account::cookie::cookie;
use crate::server::desk::translate::work::edition_name;
use crate::server::desk::{Access, DeskPage, DeskRoutes, DeskSession, Query, role_name};
use crate::server::error::HttpProblem;
use crate::server::state::Snapshot;

pub(in crate::server::desk) fn routes(routes: DeskRoutes) -> DeskRoutes {
    routes.get("/desk/audit/", Access::May(Action::SeeAudit), audit)
}

async fn audit(visit: DeskSession, Query(fields): Query) -> Result<Response<Body>, HttpProblem> {
    let (words, ui) = (visit.words(), visit.ui());
    let wanted: i64 = fields.get("page").parse().unwrap_or(1);
    let (lines, pages) = visit.served.store.audited(wanted).await?;
    let page = wanted.clamp(1, pages.max(1));
    if page != wanted {
        return Err(HttpProblem::NotFound);
    }
    let main = html! {
        @if lines.is_empty() { p { (ui.says(text!(words, "desk-audit-none"))) } }
        @else {
            div.scroll.audit role="region" tabindex="0" aria-labelledby="audit" {
                table {
                    caption #audit { (ui.says(text!(words, "desk-audit-page", page = page, pages = pages))) }
                    thead {
                        tr {
                            th scope="col" { (ui.says(text!(words, "desk-audit-who"))) }
                            th scope="col" { (ui.says(text!(words, "desk-audit-what"))) }
                            th scope="col" { (ui.says(text!(words, "desk-audit-when"))) }
                        }
                    }
                    tbody {
                        @for line in &lines {
                            tr {
                                th scope="row" {
                                    @match &line.person {
                                        Some(person) => bdi { (person) },
                                        None if AuditedRefusal::is_named(&line.action) => (ui.says(text!(words, "desk-audit-unknown"))),
                                        None => (ui.says(text!(words, "desk-audit-program"))),
                                    }
                                }
                                td {
                                    @match done(words, &line.action) {
                                        Some(said) => (ui.says(said)),
                                        None => bdi { (line.action) },
                                    }
                                    @for more in about(&visit, line) { " – " (more) }
                                }
                                td {
                                    (ui.date(&line.at.day())) " "
                                    (ui.says(text!(words, "desk-audit-clock", time = line.at.clock())))
                                }
                            }
                        }
                    }
                }
            }
            nav.pages aria-labelledby="pages" {
                p.away #pages { (ui.says(text!(words, "desk-audit-pages"))) }
                ul {
                    @if page > 1 {
                        li { a rel="prev" href={ "/desk/audit/?page=" (page - 1) } { (ui.says(text!(words, "desk-audit-newer"))) } }
                    }
                    @if page < pages {
                        li { a rel="next" href={ "/desk/audit/?page=" (page + 1) } { (ui.says(text!(words, "desk-audit-older"))) } }
                    }
                }
            }
        }
    };
    Ok(visit.show(DeskPage {
        place: "audit/",
        title: text!(words, "desk-audit"),
        summary: text!(words, "desk-audit-summary"),
        head: html! {},
        main,
    }))
}

/// Describes the object of an action, as far as a reader can tell it: an edition, a person, a role, a remark.
fn about(visit: &DeskSession, line: &Audited) -> Vec<Markup> {
    let (words, ui) = (visit.words(), visit.ui());
    if AuditedRefusal::is_named(&line.action) {
        return vec![ui.says(text!(words, "desk-audit-times", count = line.note.clone()))];
    }
    let mut told: Vec<Markup> = line.edition.iter().map(|edition| edition_name(visit, edition)).collect();
    // If there is an edition, names in the store add nothing.
    let written = matches!(
        line.action.as_str(),
        "send-back" | "decline" | "decline-demand" | "approve-despite" | "reply" | "reply-file-back"
    );
    let subject = (line.edition.is_none() && !line.action.ends_with("-job")).then_some(&line.subject);
    let note = (written || subject.is_some()).then_some(&line.note);
    for more in [subject, note].into_iter().flatten().filter(|more| !more.is_empty()) {
        if line.person.as_ref() == Some(more) {
            continue;
        }
        told.push(match (Role::by_name(more), more.parse::<Lang>()) {
            (Some(role), _) => ui.says(role_name(words, role)),
            (None, Ok(lang)) if line.action == "change-language" => ui.named(&lang),
            (None, _) if line.action == "make-token" => {
                html! { bdi { (more.rsplit_once(": ").map_or(more.as_str(), |(name, _)| name)) } }
            }
            (None, _) => html! { bdi { (more) } },
        });
    }
    told
}

/// Describes an action in words; `None` if it is unknown.
pub(in crate::server::desk) fn done(words: &Messages, action: &str) -> Option<String> {
    Some(match action {
        "add-person" => text!(words, "desk-did-add"),
        "change-role" => text!(words, "desk-did-role"),
        "end-account" => text!(words, "desk-did-end"),
        "change-language" => text!(words, "desk-did-language"),
        "change-passphrase" => text!(words, "desk-did-passphrase"),
        "invite" => text!(words, "desk-did-invite"),
        "accept-invitation" => text!(words, "desk-did-accept"),
        "revoke-invitation" => text!(words, "desk-did-revoke"),
        "sign-in" => text!(words, "desk-did-sign-in"),
        "sign-out" => text!(words, "desk-did-sign-out"),
        "add-passkey" => text!(words, "desk-did-passkey"),
        "remove-passkey" => text!(words, "desk-did-passkey-remove"),
        "make-token" => text!(words, "desk-did-token"),
        "end-token" => text!(words, "desk-did-token-end"),
        "change-names" => text!(words, "desk-did-names"),
        "end-sessions" => text!(words, "desk-did-sessions-end"),
        "set-up-second" => text!(words, "desk-did-second"),
        "remove-second" => text!(words, "desk-did-second-remove"),
        "reset-second" => text!(words, "desk-did-second-reset"),
        "use-recovery-code" => text!(words, "desk-did-recovery"),
        "failed-sign-in" => text!(words, "desk-did-failed-sign-in"),
        "failed-code" => text!(words, "desk-did-failed-second"),
        "failed-confirmation" => text!(words, "desk-did-failed-confirm"),
        "refused-right" => text!(words, "desk-did-refused"),
        "foreign-form" => text!(words, "desk-did-foreign"),
        "read-words" => text!(words, "desk-did-read-words"),
        "decline-demand" => text!(words, "desk-did-decline"),
        "reply" => text!(words, "desk-did-reply"),
        "reply-file-back" => text!(words, "desk-did-reply-back"),
        "release-language" => text!(words, "desk-did-language-release"),
        "decline-language" => text!(words, "desk-did-language-decline"),
        "allow-works" => text!(words, "desk-did-allow-works"),
        "take" => text!(words, "desk-did-take"),
        "say-who-worded" => text!(words, "desk-did-say-who"),
        "submit" => text!(words, "desk-did-submit"),
        "take-back" => text!(words, "desk-did-take-back"),
        "drop" => text!(words, "desk-did-drop"),
        "send-back" => text!(words, "desk-did-send-back"),
        "decline" => text!(words, "desk-did-decline-work"),
        "approve" => text!(words, "desk-did-approve"),
        "approve-despite" => text!(words, "desk-did-approve-despite"),
        "publish" => text!(words, "desk-did-publish"),
        "reopen" => text!(words, "desk-did-reopen"),
        "retry-job" => text!(words, "desk-did-retry"),
        "cancel-job" => text!(words, "desk-did-cancel"),
        _ => return None,
    })
}

/// Counts a form that came from another site. A flood is written down once a second.
pub(in crate::server) async fn foreign(served: &Snapshot, headers: &HeaderMap) {
    static LAST: AtomicI64 = AtomicI64::new(0);
    let now = served.store.now().0;
    if LAST.swap(now, Ordering::Relaxed) == now {
        return;
    }
    let session = match cookie(served, headers) {
        Some(secret) => served.store.session(&secret).await.ok().flatten(),
        None => None,
    };
    let person = session.as_ref().map(|session| session.person.id.as_str());
    // The form is refused in any case, whatever happens to this line.
    let _ = served.store.refused(person, AuditedRefusal::Foreign).await;
}
