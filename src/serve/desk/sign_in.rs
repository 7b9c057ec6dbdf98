//! Coming in and going out: sign-in, sign-out, invitations.

use std::net::SocketAddr;
use std::sync::Arc;

use axum::body::Body;
use axum::extract::{ConnectInfo, Path, State};
use axum::http::{HeaderMap, Response, StatusCode, header};
use maud::{Markup, html};

use super::account::{name_fields, read_names};
use super::passkeys::{button, offered};
use super::{Doors, Needs, Query, Sent, Sheet, Visit, begin, framed, led, role_name, sent, set_cookie, way_on};
use crate::channels::html::Ui;
use crate::lang::Lang;
use crate::requests::Action;
use crate::serve::pages::{Problem, Said, beside, described, summary_of_errors};
use crate::serve::routes::asked_for;
use crate::serve::served::Served;
use crate::store::{FEWEST, Invitation, Named, Names, Passphrase, Proof, Secret, StoreError, Weak};
use crate::words::{Words, text};

pub(super) fn doors(doors: Doors) -> Doors {
    doors
        .get("/desk/sign-in/", Needs::Nothing, form)
        .post("/desk/sign-in/", Needs::Nothing, sign_in)
        .post("/desk/sign-out/", Needs::May(Action::KeepOwnAccount), sign_out)
        .get("/desk/invitation/{secret}/", Needs::Nothing, invited)
        .post("/desk/invitation/{secret}/", Needs::Nothing, accept)
}

/// What stands in the form to sign in.
#[derive(Default)]
struct Typed<'a> {
    name: &'a str,
    to: &'a str,
}

async fn form(State(served): State<Arc<Served>>, headers: HeaderMap, Query(fields): Query) -> Response<Body> {
    let typed = Typed { name: "", to: way_on(fields.get("to")) };
    page(&served, &headers, StatusCode::OK, &typed, &Vec::new())
}

async fn sign_in(
    State(served): State<Arc<Served>>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    fields: Sent,
) -> Result<Response<Body>, Problem> {
    let typed = Typed { name: fields.get("name"), to: way_on(fields.get("to")) };
    let lang = asked_for(&served, &headers);
    let words = served.words(&lang);
    let address = served.limit.household(peer, &headers);
    let who = Named { name: typed.name, address: &address };
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
    let mut response = led(typed.to);
    response.headers_mut().insert(header::SET_COOKIE, begin(&served, &headers, &person, Proof::Passphrase).await?);
    Ok(response)
}

async fn sign_out(visit: Visit) -> Result<Response<Body>, Problem> {
    visit.served.store.sign_out(visit.session()?).await?;
    let mut response = led("/desk/sign-in/");
    response.headers_mut().insert(header::SET_COOKIE, set_cookie(&visit.served, None));
    Ok(response)
}

fn page(served: &Served, headers: &HeaderMap, status: StatusCode, typed: &Typed<'_>, errors: &Said) -> Response<Body> {
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
    let head = html! { @if offered(served, headers) { (super::passkeys::script()) } };
    let sheet = Sheet {
        place: "sign-in/",
        title: text!(words, "desk-sign-in-title"),
        summary: text!(words, "desk-sign-in-summary"),
        head,
        main,
    };
    let mut response = sent(framed(served, &lang, None, sheet), &lang, status);
    response.headers_mut().append(header::VARY, header::HeaderValue::from_static("accept-language"));
    response
}

/// Marks a field with an error.
pub(super) fn invalid(errors: &Said, field: &str) -> Option<&'static str> {
    errors.iter().any(|(name, _)| *name == field).then_some("true")
}

/// What an invitation's form holds.
#[derive(Default)]
struct Coming<'a> {
    name: &'a str,
    public: &'a str,
    lang: &'a str,
}

async fn invited(
    State(served): State<Arc<Served>>,
    headers: HeaderMap,
    Path(secret): Path<String>,
) -> Result<Response<Body>, Problem> {
    let invitation = invitation(&served, &secret).await?;
    Ok(welcome(&served, &headers, StatusCode::OK, &invitation, &Coming::default(), &Vec::new()))
}

/// The invitation of a link. One that was used, has ended or never was: there is no such page.
async fn invitation(served: &Served, secret: &str) -> Result<Invitation, Problem> {
    match served.store.invitation(&Secret::sent(secret)).await {
        Err(StoreError::None) => Err(Problem::Gone),
        found => Ok(found?),
    }
}

async fn accept(
    State(served): State<Arc<Served>>,
    headers: HeaderMap,
    Path(secret): Path<String>,
    fields: Sent,
) -> Result<Response<Body>, Problem> {
    let invitation = invitation(&served, &secret).await?;
    let coming = Coming { name: fields.get("name"), public: fields.get("public"), lang: fields.get("lang") };
    let page_lang = asked_for(&served, &headers);
    let words = served.words(&page_lang);
    let lang = served.lang(coming.lang).cloned().unwrap_or_else(|| page_lang.clone());
    let mut errors = Said::new();
    let names = read_names(words, (coming.name, coming.public), &mut errors);
    let passphrase = names.as_ref().map(|(own, public)| Passphrase::new(fields.get("passphrase"), &[own, public]));
    if let Some(Err(weak)) = &passphrase {
        errors.push(("passphrase", why_weak(words, *weak)));
    }
    let (Some((sign_in, public)), Some(Ok(passphrase))) = (&names, passphrase) else {
        return Ok(welcome(&served, &headers, StatusCode::UNPROCESSABLE_ENTITY, &invitation, &coming, &errors));
    };
    let names = Names { sign_in, public };
    let person = match served.store.accept(&Secret::sent(&secret), names, &lang, &passphrase).await {
        Err(StoreError::Taken) => {
            errors.push(("name", text!(words, "desk-name-taken")));
            return Ok(welcome(&served, &headers, StatusCode::UNPROCESSABLE_ENTITY, &invitation, &coming, &errors));
        }
        Err(StoreError::None) => return Err(Problem::Gone),
        person => person?,
    };
    let mut response = led("/desk/");
    response.headers_mut().insert(header::SET_COOKIE, begin(&served, &headers, &person, Proof::Passphrase).await?);
    Ok(response)
}

fn welcome(
    served: &Served,
    headers: &HeaderMap,
    status: StatusCode,
    invitation: &Invitation,
    coming: &Coming<'_>,
    errors: &Said,
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
    let sheet = Sheet {
        place: "invitation/",
        title: text!(words, "desk-invitation-title"),
        summary: text!(words, "desk-invitation-summary"),
        head: html! {},
        main,
    };
    sent(framed(served, &lang, None, sheet), &lang, status)
}

/// The field for a new passphrase, with what makes a good one.
pub(super) fn new_passphrase(ui: Ui<'_>, errors: &Said) -> Markup {
    let words = ui.words;
    html! {
        div.field {
            label for="passphrase" { (ui.says(text!(words, "desk-passphrase-new"))) }
            p.quiet #passphrase-explained { (ui.says(text!(words, "desk-passphrase-explained", count = FEWEST))) }
            (beside(ui, errors, "passphrase"))
            input #passphrase name="passphrase" type="password" autocomplete="new-password" minlength=(FEWEST)
                maxlength="256" dir="auto" required
                aria-describedby=(joined("passphrase-explained", described(errors, "passphrase")))
                aria-invalid=[invalid(errors, "passphrase")];
        }
    }
}

/// The choice of the desk's language.
pub(super) fn languages(served: &Served, ui: Ui<'_>, chosen: &Lang) -> Markup {
    html! {
        div.field {
            label for="lang" { (ui.says(text!(ui.words, "desk-language"))) }
            select #lang name="lang" {
                @for lang in &served.langs {
                    option value=(lang) lang=(lang) dir=(lang.direction().html()) selected[lang == chosen] {
                        (lang.own_name())
                    }
                }
            }
        }
    }
}

/// Ids of what describes a field.
pub(super) fn joined(first: &str, more: Option<String>) -> String {
    [Some(first.to_owned()), more].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// Why a passphrase is not taken, and what to do.
pub(super) fn why_weak(words: &Words, weak: Weak) -> String {
    match weak {
        Weak::Short => text!(words, "desk-passphrase-short", count = FEWEST),
        Weak::Long => text!(words, "desk-passphrase-long"),
        Weak::Common => text!(words, "desk-passphrase-common"),
        Weak::Name => text!(words, "desk-passphrase-name"),
        Weak::Guessable => text!(words, "desk-passphrase-guessable"),
    }
}
