//! The second step of signing in: asked for after the passphrase, set up and taken away in the account.

use axum::body::Body;
use axum::http::{HeaderMap, Response, StatusCode};
use maud::{Markup, html};

use super::passkeys::{button, offered, script};
use super::sign_in::invalid;
use super::{Doors, Needs, Query, Sent, Sheet, Visit, led, way_on};
use crate::channels::qr::{Qr, qr};
use crate::requests::{Action, Role};
use crate::serve::pages::{Problem, Said, beside, described, summary_of_errors};
use crate::store::{NewApp, Proof, Proving, Refusal};
use crate::words::text;

pub(super) fn doors(doors: Doors) -> Doors {
    let (begun, own) = (Needs::Begun(Action::KeepOwnAccount), Needs::May(Action::KeepOwnAccount));
    let proven = Needs::Proven(Action::KeepOwnAccount);
    doors
        .get("/desk/second/", begun, ask)
        .post("/desk/second/", begun, answer)
        .get("/desk/account/second/", own, standing)
        .post("/desk/account/second/begin", proven, begin)
        .post("/desk/account/second/finish", proven, finish)
        .post("/desk/account/second/remove", proven, remove)
}

async fn ask(visit: Visit, headers: HeaderMap, Query(fields): Query) -> Result<Response<Body>, Problem> {
    ask_page(&visit, &headers, StatusCode::OK, way_on(fields.get("to")), &Said::new())
}

async fn answer(visit: Visit, headers: HeaderMap, fields: Sent) -> Result<Response<Body>, Problem> {
    let (words, store, to) = (visit.words(), &visit.served.store, way_on(fields.get("to")));
    if let Err(wait) = store.try_to_prove(&visit.person.id, Proving::Code).await? {
        let minutes = wait.minutes();
        let errors = vec![("code", text!(words, "desk-sign-in-wait", minutes = minutes))];
        return ask_page(&visit, &headers, StatusCode::TOO_MANY_REQUESTS, to, &errors);
    }
    if store.take_code(&visit.person, fields.get("code")).await?.is_none() {
        store.refused(Some(&visit.person.id), Refusal::Code).await?;
        let errors = vec![("code", text!(words, "desk-second-wrong"))];
        return ask_page(&visit, &headers, StatusCode::UNPROCESSABLE_ENTITY, to, &errors);
    }
    store.proved_well(&visit.person.id, Proving::Code).await?;
    store.prove(visit.session()?, Proof::Code).await?;
    Ok(led(to))
}

fn ask_page(
    visit: &Visit,
    headers: &HeaderMap,
    status: StatusCode,
    to: &str,
    errors: &Said,
) -> Result<Response<Body>, Problem> {
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

fn code_field(visit: &Visit, errors: &Said, label: String) -> Markup {
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

async fn standing(visit: Visit) -> Result<Response<Body>, Problem> {
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

async fn begin(visit: Visit) -> Result<Response<Body>, Problem> {
    let app = visit.served.store.begin_app(&visit.person).await?;
    Ok(set_up(&visit, StatusCode::OK, &app, &Said::new()))
}

async fn finish(visit: Visit, fields: Sent) -> Result<Response<Body>, Problem> {
    let (words, store) = (visit.words(), &visit.served.store);
    let app = store.begun_app(&visit.person).await?;
    if let Err(wait) = store.try_to_prove(&visit.person.id, Proving::Code).await? {
        let minutes = wait.minutes();
        let errors = vec![("code", text!(words, "desk-sign-in-wait", minutes = minutes))];
        return Ok(set_up(&visit, StatusCode::TOO_MANY_REQUESTS, &app, &errors));
    }
    let Some(codes) = store.finish_app(&visit.person, fields.get("code")).await? else {
        let errors = vec![("code", text!(words, "desk-second-wrong"))];
        return Ok(set_up(&visit, StatusCode::UNPROCESSABLE_ENTITY, &app, &errors));
    };
    store.proved_well(&visit.person.id, Proving::Code).await?;
    store.prove(visit.session()?, Proof::Code).await?;
    Ok(recovery(&visit, &codes))
}

async fn remove(visit: Visit) -> Result<Response<Body>, Problem> {
    visit.served.store.remove_app(&visit.person.id).await?;
    Ok(led("/desk/account/second/"))
}

/// The picture for the app, the same in letters, and the field for the first code.
fn set_up(visit: &Visit, status: StatusCode, app: &NewApp, errors: &Said) -> Response<Body> {
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

fn recovery(visit: &Visit, codes: &[String]) -> Response<Body> {
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

fn sheet(visit: &Visit, status: StatusCode, head: Markup, main: Markup) -> Response<Body> {
    let words = visit.words();
    let sheet = Sheet {
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
