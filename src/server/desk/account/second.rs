//! The second step of signing in: asked for after the passphrase, set up and taken away in the account.

use std::net::SocketAddr;

use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::{HeaderMap, HeaderValue, Response, StatusCode, header};
use maud::{Markup, html};

use crate::channels::qr::{Qr, qr};
use crate::database::{AuditedRefusal, CodeAttempt, NewApp, Proof, RetryAfter};
use crate::l10n::text;
use crate::requests::{Action, Role};
use crate::server::desk::account::passkeys::{button, offered, script};
use crate::server::desk::account::sign_in::invalid;
use crate::server::desk::{Access, DeskPage, DeskRoutes, DeskSession, FormFields, Query, redirect, way_on};
use crate::server::error::HttpProblem;
use crate::server::service_page::{FieldErrors, beside, described, summary_of_errors};

pub(in crate::server::desk) fn routes(routes: DeskRoutes) -> DeskRoutes {
    let (begun, own) = (Access::Begun(Action::KeepOwnAccount), Access::May(Action::KeepOwnAccount));
    let proven = Access::Proven(Action::KeepOwnAccount);
    routes
        .get("/desk/second/", begun, ask)
        .post("/desk/second/", begun, answer)
        .get("/desk/account/second/", own, standing)
        .post("/desk/account/second/begin", proven, begin)
        .post("/desk/account/second/finish", proven, finish)
        .post("/desk/account/second/remove", proven, remove)
}

async fn ask(visit: DeskSession, headers: HeaderMap, Query(fields): Query) -> Result<Response<Body>, HttpProblem> {
    ask_page(&visit, &headers, StatusCode::OK, way_on(fields.get("to")), &FieldErrors::new())
}

async fn answer(
    visit: DeskSession,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    fields: FormFields,
) -> Result<Response<Body>, HttpProblem> {
    let (words, store, to) = (visit.words(), &visit.served.store, way_on(fields.get("to")));
    let address = visit.served.limit.rate_limit_key(peer, &headers);
    let attempt = CodeAttempt { person: &visit.person.id, address: &address, code: fields.get("code") };
    if let Err(wait) = store.try_code(attempt).await? {
        let errors = too_many(&visit, wait);
        return Ok(later(ask_page(&visit, &headers, StatusCode::TOO_MANY_REQUESTS, to, &errors)?, wait));
    }
    if store.take_code(&visit.person, fields.get("code")).await?.is_none() {
        store.refused(Some(&visit.person.id), AuditedRefusal::Code).await?;
        let errors = vec![("code", text!(words, "desk-second-wrong"))];
        return ask_page(&visit, &headers, StatusCode::UNPROCESSABLE_ENTITY, to, &errors);
    }
    store.code_was_right(attempt).await?;
    store.prove(visit.session()?, Proof::Code).await?;
    Ok(redirect(to))
}

fn too_many(visit: &DeskSession, wait: RetryAfter) -> FieldErrors {
    let minutes = wait.minutes();
    vec![("code", text!(visit.words(), "desk-sign-in-wait", minutes = minutes))]
}

fn later(mut response: Response<Body>, wait: RetryAfter) -> Response<Body> {
    response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(wait.0));
    response
}

fn ask_page(
    visit: &DeskSession,
    headers: &HeaderMap,
    status: StatusCode,
    to: &str,
    errors: &FieldErrors,
) -> Result<Response<Body>, HttpProblem> {
    let (words, ui, session) = (visit.words(), visit.ui(), visit.proved()?);
    let passkeys = session.passkey && offered(&visit.served, headers);
    let main = html! {
        (summary_of_errors(ui, errors))
        @if session.codes {
            form.desk action="/desk/second/" method="post" {
                input type="hidden" name="to" value=(to);
                (code_field(visit, errors, text!(words, "desk-second-code")))
                button { (ui.says(text!(words, "desk-second-go"))) }
            }
        }
        @if passkeys { (button(ui, "confirm", text!(words, "desk-confirm-passkey"), to)) }
        p.quiet { (ui.says(text!(words, "desk-second-lost"))) }
    };
    Ok(sheet(visit, status, html! { @if passkeys { (script()) } }, main))
}

fn code_field(visit: &DeskSession, errors: &FieldErrors, label: String) -> Markup {
    let ui = visit.ui();
    html! {
        div.field {
            label for="code" { (ui.says(label)) }
            (beside(ui, errors, "code"))
            input #code name="code" type="text" autocomplete="one-time-code" autocapitalize="none" spellcheck="false"
                maxlength="40" dir="ltr" required
                aria-describedby=[described(errors, "code")] aria-invalid=[invalid(errors, "code")];
        }
    }
}

async fn standing(visit: DeskSession) -> Result<Response<Body>, HttpProblem> {
    let (words, ui, session) = (visit.words(), visit.ui(), visit.proved()?);
    let left = visit.served.store.recovery_codes(&visit.person.id).await?;
    let must = visit.person.role == Role::Administrator && !session.has_second();
    let main = html! {
        @if must { p.notice { (ui.says(text!(words, "desk-second-must"))) } }
        @if session.codes {
            p { (ui.says(text!(words, "desk-second-on"))) }
            p { (ui.says(text!(words, "desk-second-left", count = left))) }
            form.desk action="/desk/account/second/remove" method="post" {
                button.second { (ui.says(text!(words, "desk-second-remove"))) }
            }
        } @else {
            p { (ui.says(text!(words, "desk-second-none"))) }
            form.desk action="/desk/account/second/begin" method="post" {
                button { (ui.says(text!(words, "desk-second-begin"))) }
            }
        }
        p { a.way-back href="/desk/account/" { (ui.says(text!(words, "desk-account"))) } }
    };
    Ok(sheet(&visit, StatusCode::OK, html! {}, main))
}

async fn begin(visit: DeskSession) -> Result<Response<Body>, HttpProblem> {
    let app = visit.served.store.begin_app(&visit.person).await?;
    Ok(set_up(&visit, StatusCode::OK, &app, &FieldErrors::new()))
}

async fn finish(
    visit: DeskSession,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    fields: FormFields,
) -> Result<Response<Body>, HttpProblem> {
    let (words, store) = (visit.words(), &visit.served.store);
    let app = store.begun_app(&visit.person).await?;
    let address = visit.served.limit.rate_limit_key(peer, &headers);
    let attempt = CodeAttempt { person: &visit.person.id, address: &address, code: fields.get("code") };
    if let Err(wait) = store.try_code(attempt).await? {
        let errors = too_many(&visit, wait);
        return Ok(later(set_up(&visit, StatusCode::TOO_MANY_REQUESTS, &app, &errors), wait));
    }
    let Some(codes) = store.finish_app(&visit.person, fields.get("code")).await? else {
        let errors = vec![("code", text!(words, "desk-second-wrong"))];
        return Ok(set_up(&visit, StatusCode::UNPROCESSABLE_ENTITY, &app, &errors));
    };
    store.code_was_right(attempt).await?;
    store.prove(visit.session()?, Proof::Code).await?;
    Ok(recovery(&visit, &codes))
}

async fn remove(visit: DeskSession) -> Result<Response<Body>, HttpProblem> {
    visit.served.store.remove_app(&visit.person.id).await?;
    Ok(redirect("/desk/account/second/"))
}

/// The picture for the app, the same in letters, and the field for the first code.
fn set_up(visit: &DeskSession, status: StatusCode, app: &NewApp, errors: &FieldErrors) -> Response<Body> {
    let (words, ui) = (visit.words(), visit.ui());
    let main = html! {
        (summary_of_errors(ui, errors))
        p { (ui.says(text!(words, "desk-second-scan"))) }
        @if let Some(code) = qr(&app.url) { (picture(&code, &text!(words, "desk-second-picture"))) }
        p { (ui.says(text!(words, "desk-second-letters"))) br; code dir="ltr" { (grouped(&app.letters)) } }
        form.desk action="/desk/account/second/finish" method="post" {
            (code_field(visit, errors, text!(words, "desk-second-first")))
            button { (ui.says(text!(words, "desk-second-finish"))) }
        }
    };
    sheet(visit, status, html! {}, main)
}

fn recovery(visit: &DeskSession, codes: &[String]) -> Response<Body> {
    let (words, ui) = (visit.words(), visit.ui());
    let main = html! {
        div.notice.once role="status" tabindex="-1" autofocus {
            div {
                p #recovery { strong { (ui.says(text!(words, "desk-second-recovery"))) } }
                p { (ui.says(text!(words, "desk-second-recovery-explained"))) }
                ul { @for code in codes { li { code dir="ltr" { (code) } } } }
            }
        }
        p { a.way-back href="/desk/account/" { (ui.says(text!(words, "desk-account"))) } }
    };
    sheet(visit, StatusCode::OK, html! {}, main)
}

/// A picture that is dark on light whatever the page's colours are: otherwise cameras do not read it.
fn picture(code: &Qr, label: &str) -> Markup {
    let size = code.size + 8;
    html! {
        svg role="img" aria-label=(label) width="240" height="240" viewBox={ "0 0 " (size) " " (size) } {
            rect width=(size) height=(size) fill="#ffffff" {}
            path d=(code.path) fill="#000000" transform="translate(4 4)" {}
        }
    }
}

/// Letters in groups of four, so that nobody loses their place.
fn grouped(letters: &str) -> String {
    let letters: Vec<char> = letters.chars().collect();
    letters.chunks(4).map(|four| four.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

fn sheet(visit: &DeskSession, status: StatusCode, head: Markup, main: Markup) -> Response<Body> {
    let words = visit.words();
    let sheet = DeskPage {
        place: "second/",
        title: text!(words, "desk-second-title"),
        summary: text!(words, "desk-second-summary"),
        head,
        main,
    };
    visit.show_with(status, sheet)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_to_type_stand_in_groups() {
        assert_eq!(grouped("ABCDEFGHIJ"), "ABCD EFGH IJ");
        assert_eq!(grouped(""), "");
    }
}
