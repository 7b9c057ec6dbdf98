//! Asks again for proof of identity before a change of access, and for the second step before administrators' rights.

use axum::body::Body;
use axum::extract::{FromRequest as _, Request};
use axum::http::{Method, Response, StatusCode, header};
use axum::response::IntoResponse as _;
use maud::html;

use crate::database::{AuditedRefusal, Proof};
use crate::l10n::text;
use crate::requests::{Action, Role};
use crate::server::desk::account::passkeys::{button, offered, script};
use crate::server::desk::account::sign_in::invalid;
use crate::server::desk::{Access, DeskPage, DeskRoutes, DeskSession, FormFields, Query, redirect, way_on};
use crate::server::error::HttpProblem;
use crate::server::service_page::{FieldErrors, beside, described, summary_of_errors};

/// The most that is read of a form to see whether it holds the proof, in bytes.
const MAX_READ: usize = 64 * 1024;

/// The most that is read of a form of a locked session: a page of translated sentences is long.
const MAX_READ_LOCKED: usize = 2 << 20;

/// The field that proves it.
const FIELD: &str = "confirm-passphrase";

pub(in crate::server::desk) fn routes(routes: DeskRoutes) -> DeskRoutes {
    routes.get("/desk/confirm/", Access::May(Action::KeepOwnAccount), ask).post(
        "/desk/confirm/",
        Access::Proven(Action::KeepOwnAccount),
        confirmed,
    )
}

async fn ask(visit: DeskSession, request: Request) -> Response<Body> {
    let headers = request.headers().clone();
    let (mut parts, _) = request.into_parts();
    let fields = <Query as axum::extract::FromRequestParts<()>>::from_request_parts(&mut parts, &()).await;
    let to = fields.map(|Query(fields)| way_on(fields.get("to")).to_owned()).unwrap_or_default();
    let form = ResubmittedForm { to: "/desk/confirm/", fields: &[("to".to_owned(), to)], errors: &FieldErrors::new() };
    page(&visit, &headers, StatusCode::OK, &form)
}

/// The proof was in the form, or is not older than ten minutes.
async fn confirmed(fields: FormFields) -> Response<Body> {
    redirect(way_on(fields.get("to")))
}

/// Lets a request on whose person has proved what the address needs. Otherwise the answer asks for it.
pub(in crate::server::desk) async fn checked(
    visit: DeskSession,
    needs: Access,
    request: Request,
) -> Result<(DeskSession, Request), Response<Body>> {
    let Ok(session) = visit.proved() else { return Ok((visit, request)) };
    let action = match needs {
        Access::May(action) | Access::Proven(action) => action,
        Access::Nothing | Access::Begun(_) | Access::Token(_) => return Ok((visit, request)),
    };
    let proven = matches!(needs, Access::Proven(_));
    let of_administrators = action.needs_second_step();
    // A person who knows only an administrator's passphrase must not be able to set up a second step with it.
    let keeps = proven && visit.person.role == Role::Administrator && session.has_second();
    if !session.second && (session.codes || keeps || (of_administrators && session.has_second())) {
        let to = if *request.method() == Method::GET { request.uri().path() } else { "/desk/" };
        return Err(redirect(&format!("/desk/second/?to={to}")));
    }
    if of_administrators && !session.second && session.grace.is_none() {
        return Err(redirect("/desk/account/second/"));
    }
    if session.locked && !opens_locked(request.uri().path()) {
        if request.method().is_safe() {
            return Err(redirect(&format!("/desk/confirm/?to={}", request.uri().path())));
        }
        // A file is chosen again: no page can hold it until the proof.
        let kind = request.headers().get(header::CONTENT_TYPE);
        if kind.is_some_and(|kind| kind.as_bytes().starts_with(b"multipart/")) {
            return Err(redirect("/desk/confirm/?to=/desk/"));
        }
        return by_form(visit, request, MAX_READ_LOCKED).await;
    }
    if !proven || session.fresh {
        return Ok((visit, request));
    }
    by_form(visit, request, MAX_READ).await
}

/// Returns `true` for addresses that a locked session opens: one asks for the proof, one ends it.
fn opens_locked(path: &str) -> bool {
    ["/desk/confirm/", "/desk/sign-out/"].contains(&path)
}

/// Looks for the proof in the form. Without it the answer is a page that asks for it and keeps what was filled in.
async fn by_form(visit: DeskSession, request: Request, most: usize) -> Result<(DeskSession, Request), Response<Body>> {
    let (parts, body) = request.into_parts();
    let of_form = parts
        .headers
        .get(header::CONTENT_TYPE)
        .is_some_and(|kind| kind.to_str().is_ok_and(|kind| kind.starts_with("application/x-www-form-urlencoded")));
    if !of_form && parts.headers.contains_key(header::CONTENT_TYPE) {
        return Err(HttpProblem::Forbidden.into_response());
    }
    let Ok(bytes) = axum::body::to_bytes(body, most).await else {
        return Err(HttpProblem::TooLarge.into_response());
    };
    let mut copy = Request::from_parts(parts.clone(), Body::from(bytes.clone()));
    // The limit of the address is for its handler; here `most` counts.
    copy.extensions_mut().clear();
    let fields = match FormFields::from_request(copy, &()).await {
        Ok(fields) => fields,
        Err(_) if bytes.is_empty() => FormFields(Vec::new()),
        Err(problem) => return Err(problem.into_response()),
    };
    let mut errors = FieldErrors::new();
    let typed = [FIELD, "present"].iter().map(|field| fields.get(field)).find(|typed| !typed.is_empty());
    if let Some(typed) = typed {
        match proves(&visit, typed).await {
            Ok(None) => return Ok((visit, Request::from_parts(parts, Body::from(bytes)))),
            Ok(Some(error)) => errors.push((FIELD, error)),
            Err(problem) => return Err(problem.into_response()),
        }
    }
    let kept: Vec<_> = fields.0.into_iter().filter(|(field, _)| is_kept(field)).collect();
    let form = ResubmittedForm { to: parts.uri.path(), fields: &kept, errors: &errors };
    Err(page(&visit, &parts.headers, StatusCode::UNPROCESSABLE_ENTITY, &form))
}

/// Returns `true` if a field may stand in a page again: secrets may not.
fn is_kept(field: &str) -> bool {
    ![FIELD, "present", "passphrase", "code"].contains(&field)
}

/// Compares a passphrase; what is wrong with it, in words.
async fn proves(visit: &DeskSession, typed: &str) -> Result<Option<String>, HttpProblem> {
    let (store, person, words) = (&visit.served.store, &visit.person.id, visit.words());
    if let Err(wait) = store.try_to_prove(person).await? {
        let minutes = wait.minutes();
        return Ok(Some(text!(words, "desk-sign-in-wait", minutes = minutes)));
    }
    if !store.is_passphrase_of(person, typed).await? {
        store.refused(Some(person), AuditedRefusal::Confirm).await?;
        return Ok(Some(text!(words, "desk-passphrase-not-it")));
    }
    store.proved_well(person).await?;
    store.prove(visit.session()?, Proof::Passphrase).await?;
    Ok(None)
}

/// Form that is sent again with the proof.
struct ResubmittedForm<'a> {
    to: &'a str,
    fields: &'a [(String, String)],
    errors: &'a FieldErrors,
}

fn page(
    visit: &DeskSession,
    headers: &axum::http::HeaderMap,
    status: StatusCode,
    form: &ResubmittedForm<'_>,
) -> Response<Body> {
    let (words, ui) = (visit.words(), visit.ui());
    let passkeys = offered(&visit.served, headers);
    let locked = visit.proved().is_ok_and(|session| session.locked);
    let main = html! {
        (summary_of_errors(ui, form.errors))
        form.desk action=(form.to) method="post" {
            @for (name, value) in form.fields { input type="hidden" name=(name) value=(value); }
            @if visit.person.passphrase {
                input type="hidden" name="username" value=(visit.person.sign_in) autocomplete="username";
                div.field {
                    label for=(FIELD) { (ui.says(text!(words, "desk-passphrase"))) }
                    (beside(ui, form.errors, FIELD))
                    input #(FIELD) name=(FIELD) type="password" autocomplete="current-password" dir="auto" required
                        aria-describedby=[described(form.errors, FIELD)] aria-invalid=[invalid(form.errors, FIELD)];
                }
                button { (ui.says(text!(words, "desk-confirm"))) }
            }
            @if passkeys { (button(ui, "confirm", text!(words, "desk-confirm-passkey"), "/desk/account/")) }
        }
    };
    visit.show_with(
        status,
        DeskPage {
            place: "confirm/",
            title: text!(words, "desk-confirm-title"),
            summary: if locked { text!(words, "desk-confirm-locked") } else { text!(words, "desk-confirm-summary") },
            head: html! { @if passkeys { (script()) } },
            main,
        },
    )
}
