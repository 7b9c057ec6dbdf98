//! One's own account: language, passphrase, passkeys, tokens for programs.

use std::collections::BTreeSet;
use std::net::SocketAddr;

use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::{HeaderMap, Response, StatusCode, header};
use maud::{Markup, html};

use super::passkeys::{button, offered, script};
use super::sign_in::{invalid, joined, languages, new_passphrase, why_weak};
use super::{Doors, Needs, Sent, Sheet, Visit, led};
use crate::channels::html::Ui;
use crate::requests::{Action, Scope};
use crate::serve::pages::{Problem, Said, beside, described, summary_of_errors};
use crate::store::{Moment, Name, Named, Passkey, Passphrase, Secret, StoreError, Token};
use crate::words::{Words, text};

/// How many passkeys and tokens one account can have.
const MOST: usize = 20;

pub(super) fn doors(doors: Doors) -> Doors {
    let own = Needs::May(Action::KeepOwnAccount);
    doors
        .get("/desk/account/", own, account)
        .post("/desk/account/language", own, language)
        .post("/desk/account/passphrase", own, passphrase)
        .post("/desk/account/passkey/remove", own, remove_passkey)
        .post("/desk/account/token", own, make_token)
        .post("/desk/account/token/end", own, end_token)
}

/// What a form of the account was sent with, and what came of it.
#[derive(Default)]
struct Outcome {
    errors: Said,
    token_name: String,
    scopes: BTreeSet<Scope>,
    /// A token that was just made: it is shown once.
    made: Option<Secret>,
}

async fn account(visit: Visit, headers: HeaderMap) -> Result<Response<Body>, Problem> {
    page(&visit, &headers, StatusCode::OK, &Outcome::default()).await
}

async fn language(visit: Visit, fields: Sent) -> Result<Response<Body>, Problem> {
    let lang = visit.served.lang(fields.get("lang")).cloned().ok_or(Problem::Unreadable)?;
    visit.served.store.change_language(&visit.person.id, &lang).await?;
    Ok(led("/desk/account/"))
}

async fn passphrase(
    visit: Visit,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    fields: Sent,
) -> Result<Response<Body>, Problem> {
    let (words, store, person) = (visit.words(), &visit.served.store, &visit.person);
    let name: Name = person.name.parse().map_err(|_| Problem::Fault)?;
    let mut errors = Said::new();
    let new = Passphrase::new(fields.get("passphrase"), &name);
    if let Err(weak) = &new {
        errors.push(("passphrase", why_weak(words, *weak)));
    }
    if person.passphrase {
        let address = visit.served.limit.household(peer, &headers);
        let who = Named { name: &person.name, address: &address };
        if let Err(wait) = store.try_sign_in(who).await? {
            let minutes = wait.minutes();
            errors.push(("present", text!(words, "desk-sign-in-wait", minutes = minutes)));
        } else if store.known(&person.name, fields.get("present")).await?.is_none() {
            errors.push(("present", text!(words, "desk-passphrase-not-it")));
        } else {
            store.tried_well(who).await?;
        }
    }
    let Some(new) = new.ok().filter(|_| errors.is_empty()) else {
        let outcome = Outcome { errors, ..Outcome::default() };
        return page(&visit, &headers, StatusCode::UNPROCESSABLE_ENTITY, &outcome).await;
    };
    store.change_passphrase(Some(&person.id), &person.id, &new, Some(visit.session()?)).await?;
    Ok(led("/desk/account/"))
}

async fn remove_passkey(visit: Visit, headers: HeaderMap, fields: Sent) -> Result<Response<Body>, Problem> {
    match visit.served.store.remove_passkey(&visit.person.id, fields.get("passkey")).await {
        Err(StoreError::LastWay) => {
            let errors = vec![("passkeys", text!(visit.words(), "desk-passkey-last"))];
            page(&visit, &headers, StatusCode::UNPROCESSABLE_ENTITY, &Outcome { errors, ..Outcome::default() }).await
        }
        removed => {
            removed?;
            Ok(led("/desk/account/"))
        }
    }
}

async fn make_token(visit: Visit, headers: HeaderMap, fields: Sent) -> Result<Response<Body>, Problem> {
    let (words, store) = (visit.words(), &visit.served.store);
    let name = fields.get("name").split_whitespace().collect::<Vec<_>>().join(" ");
    let scopes: BTreeSet<Scope> = fields.all("scope").filter_map(Scope::by_name).collect();
    let mut errors = Said::new();
    if name.is_empty() || name.chars().count() > 60 || name.chars().any(char::is_control) {
        errors.push(("token-name", text!(words, "desk-token-name-wrong")));
    }
    if scopes.is_empty() {
        errors.push(("scope", text!(words, "desk-token-scope-wrong")));
    }
    if store.tokens(&visit.person.id).await?.len() >= MOST {
        errors.push(("token-name", text!(words, "desk-token-many", count = MOST)));
    }
    if !errors.is_empty() {
        let outcome = Outcome { errors, token_name: name, scopes, made: None };
        return page(&visit, &headers, StatusCode::UNPROCESSABLE_ENTITY, &outcome).await;
    }
    let made = store.make_token(&visit.person.id, &name, &scopes).await?;
    page(&visit, &headers, StatusCode::OK, &Outcome { made: Some(made), ..Outcome::default() }).await
}

async fn end_token(visit: Visit, fields: Sent) -> Result<Response<Body>, Problem> {
    visit.served.store.end_token(&visit.person.id, fields.get("token")).await?;
    Ok(led("/desk/account/"))
}

async fn page(
    visit: &Visit,
    headers: &HeaderMap,
    status: StatusCode,
    outcome: &Outcome,
) -> Result<Response<Body>, Problem> {
    let (words, ui, store) = (visit.words(), visit.ui(), &visit.served.store);
    let passkeys = store.passkeys(&visit.person.id).await?;
    let tokens = store.tokens(&visit.person.id).await?;
    let offers = offered(&visit.served, headers);
    let main = html! {
        (summary_of_errors(ui, &outcome.errors))
        @if let Some(secret) = &outcome.made { (once(ui, "made", text!(words, "desk-token-made"), secret.shown())) }
        section aria-labelledby="language" {
            h2 #language { (ui.says(text!(words, "desk-language-title"))) }
            form.desk action="/desk/account/language" method="post" {
                (languages(&visit.served, ui, visit.lang()))
                button { (ui.says(text!(words, "desk-language-change"))) }
            }
        }
        (own_passphrase(visit, &outcome.errors))
        section aria-labelledby="passkeys" {
            h2 #passkeys { (ui.says(text!(words, "desk-passkeys"))) }
            p { (ui.says(text!(words, "desk-passkeys-explained"))) }
            (beside(ui, &outcome.errors, "passkeys"))
            (passkey_list(ui, &passkeys))
            @if offers && passkeys.len() < MOST {
                (button(ui, "new", text!(words, "desk-passkey-add"), ""))
                noscript { p.quiet { (ui.says(text!(words, "desk-passkey-script"))) } }
            } @else {
                p.quiet { (ui.says(text!(words, "desk-passkey-nowhere"))) }
            }
        }
        section aria-labelledby="tokens" {
            h2 #tokens { (ui.says(text!(words, "desk-tokens"))) }
            p { (ui.says(text!(words, "desk-tokens-explained"))) }
            (token_list(ui, &tokens))
            (token_form(ui, outcome))
        }
    };
    Ok(visit.show_with(
        status,
        Sheet {
            place: "account/",
            title: text!(words, "desk-account"),
            summary: text!(words, "desk-account-summary"),
            head: html! { @if offers { (script()) } },
            main,
        },
    ))
}

fn own_passphrase(visit: &Visit, errors: &Said) -> Markup {
    let (words, ui) = (visit.words(), visit.ui());
    html! {
        section aria-labelledby="own-passphrase" {
            h2 #own-passphrase { (ui.says(text!(words, "desk-passphrase-title"))) }
            form.desk action="/desk/account/passphrase" method="post" {
                // Password managers keep it under this name.
                input type="hidden" name="name" value=(visit.person.name) autocomplete="username";
                @if visit.person.passphrase {
                    div.field {
                        label for="present" { (ui.says(text!(words, "desk-passphrase-present"))) }
                        (beside(ui, errors, "present"))
                        input #present name="present" type="password" autocomplete="current-password" dir="auto" required
                            aria-describedby=[described(errors, "present")] aria-invalid=[invalid(errors, "present")];
                    }
                }
                (new_passphrase(ui, errors))
                p.quiet { (ui.says(text!(words, "desk-passphrase-ends"))) }
                button { (ui.says(text!(words, "desk-passphrase-change"))) }
            }
        }
    }
}

fn passkey_list(ui: Ui<'_>, passkeys: &[Passkey]) -> Markup {
    let words = ui.words;
    html! {
        @if passkeys.is_empty() { p { (ui.says(text!(words, "desk-passkeys-none"))) } }
        @else {
            ul.cards {
                @for (at, passkey) in passkeys.iter().enumerate() {
                    li {
                        p { strong #{ "passkey-" (at) } dir="auto" { (passkey.name) } }
                        (dates(ui, passkey.made_at, passkey.used_at))
                        form.desk action="/desk/account/passkey/remove" method="post" {
                            input type="hidden" name="passkey" value=(passkey.id);
                            button.second aria-describedby={ "passkey-" (at) } { (ui.says(text!(words, "desk-passkey-remove"))) }
                        }
                    }
                }
            }
        }
    }
}

fn token_list(ui: Ui<'_>, tokens: &[Token]) -> Markup {
    let words = ui.words;
    html! {
        @if tokens.is_empty() { p { (ui.says(text!(words, "desk-tokens-none"))) } }
        @else {
            ul.cards {
                @for token in tokens {
                    @let scopes: Vec<String> = token.scopes.iter().map(|scope| scope_name(words, *scope)).collect();
                    li {
                        p { strong #{ "token-" (token.id) } dir="auto" { (token.name) } }
                        p { (ui.says(words.list(&scopes))) }
                        (dates(ui, token.made_at, token.used_at))
                        form.desk action="/desk/account/token/end" method="post" {
                            input type="hidden" name="token" value=(token.id);
                            button.second aria-describedby={ "token-" (token.id) } { (ui.says(text!(words, "desk-token-end"))) }
                        }
                    }
                }
            }
        }
    }
}

fn token_form(ui: Ui<'_>, outcome: &Outcome) -> Markup {
    let (words, errors) = (ui.words, &outcome.errors);
    html! {
        form.desk action="/desk/account/token" method="post" {
            h3 { (ui.says(text!(words, "desk-token-new"))) }
            div.field {
                label for="token-name" { (ui.says(text!(words, "desk-token-name"))) }
                p.quiet #token-explained { (ui.says(text!(words, "desk-token-name-explained"))) }
                (beside(ui, errors, "token-name"))
                input #token-name name="name" type="text" value=(outcome.token_name) maxlength="60" autocomplete="off"
                    dir="auto" required aria-describedby=(joined("token-explained", described(errors, "token-name")))
                    aria-invalid=[invalid(errors, "token-name")];
            }
            fieldset #scope aria-describedby=[described(errors, "scope")] {
                legend { (ui.says(text!(words, "desk-token-scopes"))) }
                (beside(ui, errors, "scope"))
                @for scope in Scope::ALL {
                    label.choice {
                        input type="checkbox" name="scope" value=(scope.name()) checked[outcome.scopes.contains(&scope)];
                        " " span { (ui.says(scope_name(words, scope))) }
                    }
                }
            }
            button { (ui.says(text!(words, "desk-token-make"))) }
        }
    }
}

fn scope_name(words: &Words, scope: Scope) -> String {
    match scope {
        Scope::Ask => text!(words, "desk-scope-ask"),
        Scope::Translate => text!(words, "desk-scope-translate"),
    }
}

fn dates(ui: Ui<'_>, made: Moment, used: Option<Moment>) -> Markup {
    let words = ui.words;
    html! {
        p.quiet {
            (ui.says(text!(words, "desk-made"))) " " (ui.date(&made.day())) br;
            @match used {
                Some(used) => { (ui.says(text!(words, "desk-used"))) " " (ui.date(&used.day())) }
                None => (ui.says(text!(words, "desk-never-used"))),
            }
        }
    }
}

/// Something that is shown once: it takes the focus, and can be selected and copied.
pub(super) fn once(ui: Ui<'_>, id: &str, says: String, secret: &str) -> Markup {
    html! {
        div.notice.once role="status" tabindex="-1" autofocus {
            div {
                p id=(id) { strong { (ui.says(says)) } }
                p { (ui.says(text!(ui.words, "desk-once"))) }
                p { code dir="ltr" { (secret) } }
            }
        }
    }
}

/// The address of the service as others reach it, with a slash at its end.
pub(super) fn public(served: &crate::serve::served::Served, headers: &HeaderMap) -> String {
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or("localhost");
    served.settings.base.clone().unwrap_or_else(|| format!("http://{host}/"))
}
