//! Sign-in, sign-out and invitations.

use std::net::SocketAddr;
use std::sync::Arc;

use axum::body::Body;
use axum::extract::{ConnectInfo, Path, State};
use axum::http::{HeaderMap, Response, StatusCode, header};
use maud::{Markup, html};

use crate::channels::page::Ui;
use crate::database::{
    Invitation, MIN_CHARS, Passphrase, PersonNames, Proof, Secret, SignInAttempt, StoreError, WeakPassphrase,
};
use crate::l10n::{Messages, text};
use crate::lang::Lang;
use crate::requests::Action;
use crate::server::desk::account::passkeys::{button, offered};
use crate::server::desk::account::{name_fields, read_names};
use crate::server::desk::{
    Access, DeskPage, DeskRoutes, DeskSession, FormFields, Query, begin, layout, redirect, role_name, sent, set_cookie,
    way_on,
};
use crate::server::error::HttpProblem;
use crate::server::reader::asked_for;
use crate::server::service_page::{FieldErrors, beside, described, summary_of_errors};
use crate::server::state::Snapshot;

pub(in crate::server::desk) fn routes(routes: DeskRoutes) -> DeskRoutes {
    routes
        .get("/desk/sign-in/", Access::Nothing, form)
        .post("/desk/sign-in/", Access::Nothing, sign_in)
        .post("/desk/sign-out/", Access::May(Action::KeepOwnAccount), sign_out)
        .get("/desk/invitation/{secret}/", Access::Nothing, invited)
        .post("/desk/invitation/{secret}/", Access::Nothing, accept)
}

/// Values of the sign-in form.
#[derive(Default)]
struct SignInForm<'a> {
    name: &'a str,
    to: &'a str,
}

async fn form(State(served): State<Arc<Snapshot>>, headers: HeaderMap, Query(fields): Query) -> Response<Body> {
    let typed = SignInForm { name: "", to: way_on(fields.get("to")) };
    page(&served, &headers, StatusCode::OK, &typed, &Vec::new())
}

async fn sign_in(
    State(served): State<Arc<Snapshot>>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    fields: FormFields,
) -> Result<Response<Body>, HttpProblem> {
    let typed = SignInForm { name: fields.get("name"), to: way_on(fields.get("to")) };
    let lang = asked_for(&served, &headers);
    let words = served.words(&lang);
    let address = served.limit.rate_limit_key(peer, &headers);
    let who = SignInAttempt { name: typed.name, address: &address };
    if let Err(wait) = served.store.try_sign_in(who).await? {
        let minutes = wait.minutes();
        let errors = vec![("name", text!(words, "desk-sign-in-wait", minutes = minutes))];
        let mut response = page(&served, &headers, StatusCode::TOO_MANY_REQUESTS, &typed, &errors);
        response.headers_mut().insert(header::RETRY_AFTER, header::HeaderValue::from(wait.0));
        return Ok(response);
    }
    // One answer for a wrong passphrase and for a name that is not there.
    let Some(person) = served.store.known(typed.name, fields.get("passphrase")).await? else {
        let errors = vec![("name", text!(words, "desk-sign-in-wrong"))];
        return Ok(page(&served, &headers, StatusCode::UNPROCESSABLE_ENTITY, &typed, &errors));
    };
    served.store.tried_well(who).await?;
    let mut response = redirect(typed.to);
    response.headers_mut().insert(header::SET_COOKIE, begin(&served, &headers, &person, Proof::Passphrase).await?);
    Ok(response)
}

async fn sign_out(visit: DeskSession) -> Result<Response<Body>, HttpProblem> {
    visit.served.store.sign_out(visit.session()?).await?;
    let mut response = redirect("/desk/sign-in/");
    response.headers_mut().insert(header::SET_COOKIE, set_cookie(&visit.served, None));
    Ok(response)
}

fn page(
    served: &Snapshot,
    headers: &HeaderMap,
    status: StatusCode,
    typed: &SignInForm<'_>,
    errors: &FieldErrors,
) -> Response<Body> {
    let lang = asked_for(served, headers);
    let words = served.words(&lang);
    let ui = Ui { words, page: &lang };
    let main = html! {
        (summary_of_errors(ui, errors))
        form.desk action="/desk/sign-in/" method="post" {
            input type="hidden" name="to" value=(typed.to);
            div.field {
                label for="name" { (ui.says(text!(words, "desk-sign-in-name"))) }
                (beside(ui, errors, "name"))
                input #name name="name" type="text" value=(typed.name) autocomplete="username" maxlength="120"
                    autocapitalize="none" spellcheck="false" dir="auto" required
                    aria-describedby=[described(errors, "name")] aria-invalid=[invalid(errors, "name")];
            }
            div.field {
                label for="passphrase" { (ui.says(text!(words, "desk-passphrase"))) }
                input #passphrase name="passphrase" type="password" autocomplete="current-password" dir="auto" required;
            }
            button { (ui.says(text!(words, "desk-sign-in"))) }
        }
        @if offered(served, headers) {
            (button(ui, "sign-in", text!(words, "desk-sign-in-passkey"), typed.to))
        }
        p.quiet { (ui.says(text!(words, "desk-sign-in-lost"))) }
    };
    let head = html! { @if offered(served, headers) { (crate::server::desk::account::passkeys::script()) } };
    let sheet = DeskPage {
        place: "sign-in/",
        title: text!(words, "desk-sign-in-title"),
        summary: text!(words, "desk-sign-in-summary"),
        head,
        main,
    };
    let mut response = sent(layout(served, &lang, None, sheet), &lang, status);
    response.headers_mut().append(header::VARY, header::HeaderValue::from_static("accept-language"));
    response
}

/// Marks a field with an error.
pub(in crate::server::desk) fn invalid(errors: &FieldErrors, field: &str) -> Option<&'static str> {
    errors.iter().any(|(name, _)| *name == field).then_some("true")
}

/// Values of an invitation's form.
#[derive(Default)]
struct InvitationForm<'a> {
    name: &'a str,
    public: &'a str,
    lang: &'a str,
}

async fn invited(
    State(served): State<Arc<Snapshot>>,
    headers: HeaderMap,
    Path(secret): Path<String>,
) -> Result<Response<Body>, HttpProblem> {
    let invitation = invitation(&served, &secret).await?;
    Ok(welcome(&served, &headers, StatusCode::OK, &invitation, &InvitationForm::default(), &Vec::new()))
}

/// The invitation of a link; not found if it was used, has ended or never existed.
async fn invitation(served: &Snapshot, secret: &str) -> Result<Invitation, HttpProblem> {
    match served.store.invitation(&Secret::sent(secret)).await {
        Err(StoreError::NotFound) => Err(HttpProblem::Gone),
        found => Ok(found?),
    }
}

async fn accept(
    State(served): State<Arc<Snapshot>>,
    headers: HeaderMap,
    Path(secret): Path<String>,
    fields: FormFields,
) -> Result<Response<Body>, HttpProblem> {
    let invitation = invitation(&served, &secret).await?;
    let coming = InvitationForm { name: fields.get("name"), public: fields.get("public"), lang: fields.get("lang") };
    let page_lang = asked_for(&served, &headers);
    let words = served.words(&page_lang);
    let lang = served.lang(coming.lang).cloned().unwrap_or_else(|| page_lang.clone());
    let mut errors = FieldErrors::new();
    let names = read_names(words, (coming.name, coming.public), &mut errors);
    let passphrase = match &names {
        Some((own, public)) => {
            Some(Passphrase::judge(fields.get("passphrase"), vec![own.clone(), public.clone()]).await?)
        }
        None => None,
    };
    if let Some(Err(weak)) = &passphrase {
        errors.push(("passphrase", why_weak(words, *weak)));
    }
    let (Some((sign_in, public)), Some(Ok(passphrase))) = (&names, passphrase) else {
        return Ok(welcome(&served, &headers, StatusCode::UNPROCESSABLE_ENTITY, &invitation, &coming, &errors));
    };
    let names = PersonNames { sign_in, public };
    let person = match served.store.accept(&Secret::sent(&secret), names, &lang, &passphrase).await {
        Err(StoreError::Taken) => {
            errors.push(("name", text!(words, "desk-name-taken")));
            return Ok(welcome(&served, &headers, StatusCode::UNPROCESSABLE_ENTITY, &invitation, &coming, &errors));
        }
        Err(StoreError::NotFound) => return Err(HttpProblem::Gone),
        person => person?,
    };
    let mut response = redirect("/desk/");
    response.headers_mut().insert(header::SET_COOKIE, begin(&served, &headers, &person, Proof::Passphrase).await?);
    Ok(response)
}

fn welcome(
    served: &Snapshot,
    headers: &HeaderMap,
    status: StatusCode,
    invitation: &Invitation,
    coming: &InvitationForm<'_>,
    errors: &FieldErrors,
) -> Response<Body> {
    let lang = asked_for(served, headers);
    let words = served.words(&lang);
    let ui = Ui { words, page: &lang };
    let chosen = served.lang(coming.lang).unwrap_or(&lang);
    let main = html! {
        (summary_of_errors(ui, errors))
        p { (ui.says(text!(words, "desk-invitation-role"))) " " strong { (ui.says(role_name(words, invitation.role))) } }
        p { (ui.says(text!(words, "desk-invitation-ends"))) " " (ui.date(&invitation.ends_at.day())) }
        // Its address is a secret, so it is not written here.
        form.desk method="post" {
            (name_fields(ui, errors, (coming.name, coming.public)))
            (new_passphrase(ui, errors))
            (languages(served, ui, chosen))
            button { (ui.says(text!(words, "desk-invitation-accept"))) }
        }
    };
    let sheet = DeskPage {
        place: "invitation/",
        title: text!(words, "desk-invitation-title"),
        summary: text!(words, "desk-invitation-summary"),
        head: html! {},
        main,
    };
    sent(layout(served, &lang, None, sheet), &lang, status)
}

/// The field for a new passphrase, with what makes a good one.
pub(in crate::server::desk) fn new_passphrase(ui: Ui<'_>, errors: &FieldErrors) -> Markup {
    let words = ui.words;
    html! {
        div.field {
            label for="passphrase" { (ui.says(text!(words, "desk-passphrase-new"))) }
            p.quiet #passphrase-explained { (ui.says(text!(words, "desk-passphrase-explained", count = MIN_CHARS))) }
            (beside(ui, errors, "passphrase"))
            input #passphrase name="passphrase" type="password" autocomplete="new-password" minlength=(MIN_CHARS)
                maxlength="256" dir="auto" required
                aria-describedby=(joined("passphrase-explained", described(errors, "passphrase")))
                aria-invalid=[invalid(errors, "passphrase")];
        }
    }
}

/// The choice of the desk's language.
pub(in crate::server::desk) fn languages(served: &Snapshot, ui: Ui<'_>, chosen: &Lang) -> Markup {
    html! {
        div.field {
            label for="lang" { (ui.says(text!(ui.words, "desk-language"))) }
            select #lang name="lang" {
                @for lang in &served.langs {
                    option value=(lang) lang=(lang.in_files()) dir=(lang.direction().html()) selected[lang == chosen] {
                        (lang.own_name())
                    }
                }
            }
        }
    }
}

/// Ids of what describes a field.
pub(in crate::server::desk) fn joined(first: &str, more: Option<String>) -> String {
    [Some(first.to_owned()), more].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// Why a passphrase is not taken, and what to do.
pub(in crate::server::desk) fn why_weak(words: &Messages, weak: WeakPassphrase) -> String {
    match weak {
        WeakPassphrase::Short => text!(words, "desk-passphrase-short", count = MIN_CHARS),
        WeakPassphrase::Long => text!(words, "desk-passphrase-long"),
        WeakPassphrase::Common => text!(words, "desk-passphrase-common"),
        WeakPassphrase::Name => text!(words, "desk-passphrase-name"),
        WeakPassphrase::Guessable => text!(words, "desk-passphrase-guessable"),
    }
}
