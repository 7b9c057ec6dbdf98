//! Account page: language, passphrase, passkeys, tokens for programs.

pub(super) mod changes;
pub(super) mod confirm;
pub(super) mod cookie;
pub(super) mod own_site;
pub(super) mod passkeys;
pub(super) mod second;
pub(super) mod sessions;
pub(super) mod sign_in;

use std::collections::BTreeSet;

use axum::body::Body;
use axum::http::{HeaderMap, Response, StatusCode, header};
use maud::{Markup, html};

use crate::channels::page::Ui;
use crate::database::{
    ApiToken, AuditedRefusal, Name, Passkey, Passphrase, PersonNames, Secret, StoreError, Timestamp, Tokens,
};
use crate::l10n::{Messages, text};
use crate::requests::{Action, Scope};
use crate::server::desk::account::passkeys::{button, offered, script};
use crate::server::desk::account::sign_in::{invalid, joined, languages, new_passphrase, why_weak};
use crate::server::desk::{Access, DeskPage, DeskRoutes, DeskSession, FormFields, redirect};
use crate::server::error::HttpProblem;
use crate::server::service_page::{FieldErrors, beside, described, summary_of_errors};
use crate::server::state::Snapshot;

/// Maximum number of passkeys and tokens of one account.
const MAX_TOKENS: usize = 20;

pub(super) fn routes(routes: DeskRoutes) -> DeskRoutes {
    let (own, proven) = (Access::May(Action::KeepOwnAccount), Access::Proven(Action::KeepOwnAccount));
    routes
        .get("/desk/account/", own, account)
        .post("/desk/account/language", own, language)
        .post("/desk/account/names", proven, change_names)
        .post("/desk/account/passphrase", proven, passphrase)
        .post("/desk/account/passkey/remove", proven, remove_passkey)
        .post("/desk/account/token", proven, make_token)
        .post("/desk/account/token/end", own, end_token)
}

/// Values of a form of the account, and the result.
#[derive(Default)]
struct AccountForm {
    errors: FieldErrors,
    /// The name to sign in with and the public name, as they were typed.
    names: Option<(String, String)>,
    token_name: String,
    scopes: BTreeSet<Scope>,
    /// A token that was just made: it is shown once.
    made: Option<Secret>,
}

async fn account(visit: DeskSession, headers: HeaderMap) -> Result<Response<Body>, HttpProblem> {
    page(&visit, &headers, StatusCode::OK, &AccountForm::default()).await
}

async fn language(visit: DeskSession, fields: FormFields) -> Result<Response<Body>, HttpProblem> {
    let lang = visit.served.lang(fields.get("lang")).cloned().ok_or(HttpProblem::Unreadable)?;
    visit.served.store.change_language(&visit.person.id, &lang).await?;
    Ok(redirect("/desk/account/"))
}

async fn passphrase(visit: DeskSession, headers: HeaderMap, fields: FormFields) -> Result<Response<Body>, HttpProblem> {
    let (words, store, person) = (visit.words(), &visit.served.store, &visit.person);
    let [name, sign_in] = [&person.name, &person.sign_in].map(|name| name.parse::<Name>());
    let (name, sign_in) = (name.map_err(|_| HttpProblem::Fault)?, sign_in.map_err(|_| HttpProblem::Fault)?);
    let mut errors = FieldErrors::new();
    let new = Passphrase::judge(fields.get("passphrase"), vec![name, sign_in]).await?;
    if let Err(weak) = &new {
        errors.push(("passphrase", why_weak(words, *weak)));
    }
    if person.passphrase {
        // Counted apart from sign-in attempts, so that guesses of others do not block this.
        if let Err(wait) = store.try_to_prove(&person.id).await? {
            let minutes = wait.minutes();
            errors.push(("present", text!(words, "desk-sign-in-wait", minutes = minutes)));
        } else if !store.is_passphrase_of(&person.id, fields.get("present")).await? {
            store.refused(Some(&person.id), AuditedRefusal::Confirm).await?;
            errors.push(("present", text!(words, "desk-passphrase-not-it")));
        } else {
            store.proved_well(&person.id).await?;
        }
    }
    let Some(new) = new.ok().filter(|_| errors.is_empty()) else {
        let outcome = AccountForm { errors, ..AccountForm::default() };
        return page(&visit, &headers, StatusCode::UNPROCESSABLE_ENTITY, &outcome).await;
    };
    let tokens = if fields.get("keep-tokens").is_empty() { Tokens::End } else { Tokens::Keep };
    store.change_passphrase(Some(&person.id), &person.id, &new, Some(visit.session()?), tokens).await?;
    Ok(redirect("/desk/account/"))
}

async fn change_names(
    visit: DeskSession,
    headers: HeaderMap,
    fields: FormFields,
) -> Result<Response<Body>, HttpProblem> {
    let words = visit.words();
    let mut errors = FieldErrors::new();
    let names = read_names(words, (fields.get("name"), fields.get("public")), &mut errors);
    if let Some((sign_in, public)) = &names {
        match visit.served.store.change_names(&visit.person.id, PersonNames { sign_in, public }).await {
            Err(StoreError::Taken) => errors.push(("name", text!(words, "desk-name-taken"))),
            changed => {
                changed?;
                return Ok(redirect("/desk/account/"));
            }
        }
    }
    let typed = Some((fields.get("name").to_owned(), fields.get("public").to_owned()));
    let outcome = AccountForm { errors, names: typed, ..AccountForm::default() };
    page(&visit, &headers, StatusCode::UNPROCESSABLE_ENTITY, &outcome).await
}

async fn remove_passkey(
    visit: DeskSession,
    headers: HeaderMap,
    fields: FormFields,
) -> Result<Response<Body>, HttpProblem> {
    match visit.served.store.remove_passkey(&visit.person.id, fields.get("passkey")).await {
        Err(StoreError::LastWay) => {
            let errors = vec![("passkeys", text!(visit.words(), "desk-passkey-last"))];
            page(&visit, &headers, StatusCode::UNPROCESSABLE_ENTITY, &AccountForm { errors, ..AccountForm::default() })
                .await
        }
        removed => {
            removed?;
            Ok(redirect("/desk/account/"))
        }
    }
}

async fn make_token(visit: DeskSession, headers: HeaderMap, fields: FormFields) -> Result<Response<Body>, HttpProblem> {
    let (words, store) = (visit.words(), &visit.served.store);
    let name = fields.get("name").split_whitespace().collect::<Vec<_>>().join(" ");
    let scopes: BTreeSet<Scope> = fields.all("scope").filter_map(Scope::by_name).collect();
    let mut errors = FieldErrors::new();
    if name.is_empty() || name.chars().count() > 60 || name.chars().any(char::is_control) {
        errors.push(("token-name", text!(words, "desk-token-name-wrong")));
    }
    if scopes.is_empty() {
        errors.push(("scope", text!(words, "desk-token-scope-wrong")));
    }
    if store.tokens(&visit.person.id).await?.len() >= MAX_TOKENS {
        errors.push(("token-name", text!(words, "desk-token-many", count = MAX_TOKENS)));
    }
    if !errors.is_empty() {
        let outcome = AccountForm { errors, token_name: name, scopes, ..AccountForm::default() };
        return page(&visit, &headers, StatusCode::UNPROCESSABLE_ENTITY, &outcome).await;
    }
    let made = store.make_token(&visit.person.id, &name, &scopes).await?;
    page(&visit, &headers, StatusCode::OK, &AccountForm { made: Some(made), ..AccountForm::default() }).await
}

async fn end_token(visit: DeskSession, fields: FormFields) -> Result<Response<Body>, HttpProblem> {
    visit.served.store.end_token(&visit.person.id, fields.get("token")).await?;
    Ok(redirect("/desk/account/"))
}

async fn page(
    visit: &DeskSession,
    headers: &HeaderMap,
    status: StatusCode,
    outcome: &AccountForm,
) -> Result<Response<Body>, HttpProblem> {
    let (words, ui, store) = (visit.words(), visit.ui(), &visit.served.store);
    let passkeys = store.passkeys(&visit.person.id).await?;
    let tokens = store.tokens(&visit.person.id).await?;
    let offers = offered(&visit.served, headers);
    let main = html! {
        (summary_of_errors(ui, &outcome.errors))
        (visit.grace())
        @if let Some(secret) = &outcome.made { (once(ui, "made", text!(words, "desk-token-made"), secret.shown())) }
        section aria-labelledby="language" {
            h2 #language { (ui.says(text!(words, "desk-language-title"))) }
            form.desk action="/desk/account/language" method="post" {
                (languages(&visit.served, ui, visit.lang()))
                button { (ui.says(text!(words, "desk-language-change"))) }
            }
        }
        (own_names(visit, outcome))
        (own_passphrase(visit, &outcome.errors))
        (sessions::section(visit).await?)
        section aria-labelledby="second" {
            h2 #second { (ui.says(text!(words, "desk-second-title"))) }
            p { (ui.says(text!(words, "desk-second-summary"))) }
            p { a href="/desk/account/second/" {
                @if visit.proved()?.codes { (ui.says(text!(words, "desk-second-on"))) }
                @else { (ui.says(text!(words, "desk-second-begin"))) }
            } }
        }
        (own_passkeys(visit, outcome, &passkeys, offers)?)
        section aria-labelledby="tokens" {
            h2 #tokens { (ui.says(text!(words, "desk-tokens"))) }
            p { (ui.says(text!(words, "desk-tokens-explained"))) }
            (token_list(ui, &tokens))
            (token_form(ui, outcome))
        }
    };
    Ok(visit.show_with(
        status,
        DeskPage {
            place: "account/",
            title: text!(words, "desk-account"),
            summary: text!(words, "desk-account-summary"),
            head: html! { @if offers { (script()) } },
            main,
        },
    ))
}

fn own_names(visit: &DeskSession, outcome: &AccountForm) -> Markup {
    let (words, ui, person) = (visit.words(), visit.ui(), &visit.person);
    let (sign_in, public) = outcome.names.clone().unwrap_or_else(|| (person.sign_in.clone(), person.name.clone()));
    let same = person.name.parse::<Name>().is_ok_and(|name| name.is(&person.sign_in));
    html! {
        section aria-labelledby="names" {
            h2 #names { (ui.says(text!(words, "desk-names"))) }
            @if same { p.notice { (ui.says(text!(words, "desk-names-same"))) } }
            form.desk action="/desk/account/names" method="post" {
                (name_fields(ui, &outcome.errors, (&sign_in, &public)))
                button { (ui.says(text!(words, "desk-names-change"))) }
            }
        }
    }
}

/// The fields of both names, each with what it is for.
pub(super) fn name_fields(ui: Ui<'_>, errors: &FieldErrors, (sign_in, public): (&str, &str)) -> Markup {
    let words = ui.words;
    html! {
        div.field {
            label for="name" { (ui.says(text!(words, "desk-sign-in-name"))) }
            p.quiet #name-explained { (ui.says(text!(words, "desk-sign-in-name-explained"))) }
            (beside(ui, errors, "name"))
            input #name name="name" type="text" value=(sign_in) autocomplete="username" maxlength="120"
                autocapitalize="none" spellcheck="false" dir="auto" required
                aria-describedby=(joined("name-explained", described(errors, "name")))
                aria-invalid=[invalid(errors, "name")];
        }
        div.field {
            label for="public" { (ui.says(text!(words, "desk-public-name"))) }
            p.quiet #public-explained { (ui.says(text!(words, "desk-public-name-explained"))) }
            (beside(ui, errors, "public"))
            input #public name="public" type="text" value=(public) autocomplete="off" maxlength="120"
                spellcheck="false" dir="auto" required
                aria-describedby=(joined("public-explained", described(errors, "public")))
                aria-invalid=[invalid(errors, "public")];
        }
    }
}

/// Reads both names, and says what is wrong with them.
pub(super) fn read_names(
    words: &Messages,
    (sign_in, public): (&str, &str),
    errors: &mut FieldErrors,
) -> Option<(Name, Name)> {
    let mut read = |field, typed: &str| {
        let name = typed.parse::<Name>().ok();
        if name.is_none() {
            errors.push((field, text!(words, "desk-name-wrong")));
        }
        name
    };
    let (sign_in, public) = (read("name", sign_in), read("public", public));
    let names = sign_in.zip(public)?;
    if names.0.is(&names.1.to_string()) {
        errors.push(("name", text!(words, "desk-names-same")));
        return None;
    }
    Some(names)
}

fn own_passphrase(visit: &DeskSession, errors: &FieldErrors) -> Markup {
    let (words, ui) = (visit.words(), visit.ui());
    html! {
        section aria-labelledby="own-passphrase" {
            h2 #own-passphrase { (ui.says(text!(words, "desk-passphrase-title"))) }
            form.desk action="/desk/account/passphrase" method="post" {
                // Password managers keep it under this name.
                input type="hidden" name="name" value=(visit.person.sign_in) autocomplete="username";
                @if visit.person.passphrase {
                    div.field {
                        label for="present" { (ui.says(text!(words, "desk-passphrase-present"))) }
                        (beside(ui, errors, "present"))
                        input #present name="present" type="password" autocomplete="current-password" dir="auto" required
                            aria-describedby=[described(errors, "present")] aria-invalid=[invalid(errors, "present")];
                    }
                }
                (new_passphrase(ui, errors))
                label.choice {
                    input type="checkbox" name="keep-tokens" value="yes";
                    " " span { (ui.says(text!(words, "desk-passphrase-keep-tokens"))) }
                }
                p.quiet {
                    (ui.says(text!(words, "desk-passphrase-ends"))) " "
                    (ui.says(text!(words, "desk-passphrase-ends-tokens")))
                }
                button { (ui.says(text!(words, "desk-passphrase-change"))) }
            }
        }
    }
}

/// The passkeys, and the way to add one. `offers` is whether this address can have passkeys.
fn own_passkeys(
    visit: &DeskSession,
    outcome: &AccountForm,
    passkeys: &[Passkey],
    offers: bool,
) -> Result<Markup, HttpProblem> {
    let (words, ui, fresh) = (visit.words(), visit.ui(), visit.proved()?.fresh);
    Ok(html! {
        section aria-labelledby="passkeys" {
            h2 #passkeys { (ui.says(text!(words, "desk-passkeys"))) }
            p { (ui.says(text!(words, "desk-passkeys-explained"))) }
            (beside(ui, &outcome.errors, "passkeys"))
            (passkey_list(ui, passkeys))
            @if offers && passkeys.len() < MAX_TOKENS && !fresh {
                p { a href="/desk/confirm/?to=/desk/account/" { (ui.says(text!(words, "desk-confirm-first"))) } }
            } @else if offers && passkeys.len() < MAX_TOKENS {
                (button(ui, "new", text!(words, "desk-passkey-add"), ""))
                noscript { p.quiet { (ui.says(text!(words, "desk-passkey-script"))) } }
            } @else {
                p.quiet { (ui.says(text!(words, "desk-passkey-nowhere"))) }
            }
        }
    })
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

fn token_list(ui: Ui<'_>, tokens: &[ApiToken]) -> Markup {
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

fn token_form(ui: Ui<'_>, outcome: &AccountForm) -> Markup {
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
                @for scope in Scope::ALL.iter().copied() {
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

fn scope_name(words: &Messages, scope: Scope) -> String {
    match scope {
        Scope::Ask => text!(words, "desk-scope-ask"),
        Scope::Translate => text!(words, "desk-scope-translate"),
    }
}

fn dates(ui: Ui<'_>, made: Timestamp, used: Option<Timestamp>) -> Markup {
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

/// The address of the service as others reach it, with a slash at its end. Without one in the settings what a
/// browser sends as host is believed on this machine alone: elsewhere anybody could make a link lead to theirs.
pub(super) fn public(served: &Snapshot, headers: &HeaderMap) -> Option<String> {
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).filter(|host| is_of_this_machine(host));
    served.settings.base.clone().or_else(|| host.map(|host| format!("http://{host}/")))
}

/// Returns `true` if a host, with or without a port, is a loopback address or `localhost`.
fn is_of_this_machine(host: &str) -> bool {
    let (name, port) = match host.rsplit_once(':') {
        Some((name, port)) if !host.ends_with(']') => (name, port),
        _ => (host, "0"),
    };
    let bare = name.strip_prefix('[').and_then(|name| name.strip_suffix(']'));
    let loopback = match bare {
        Some(v6) => v6.parse::<std::net::Ipv6Addr>().is_ok_and(|address| address.is_loopback()),
        None => name.parse::<std::net::Ipv4Addr>().is_ok_and(|address| address.is_loopback()),
    };
    port.parse::<u16>().is_ok() && (loopback || name.eq_ignore_ascii_case("localhost"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_is_believed_on_this_machine_alone() {
        for host in ["localhost", "localhost:8080", "LOCALHOST:80", "127.0.0.1:9", "127.8.9.1", "[::1]:80", "[::1]"] {
            assert!(is_of_this_machine(host), "{host}");
        }
        for host in [
            "evil.example",
            "localhost.evil.example",
            "evil.example:8080",
            "127.0.0.1.evil.example",
            "localhost:80@evil.example",
            "localhost:x",
            "[::1].evil.example",
            "[2001:db8::1]:80",
            "::1",
            "192.0.2.1",
            "",
        ] {
            assert!(!is_of_this_machine(host), "{host}");
        }
    }
}
