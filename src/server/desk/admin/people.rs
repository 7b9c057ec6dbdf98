//! People: accounts, invitations, roles, and leaving.

use axum::body::Body;
use axum::extract::Path;
use axum::http::{HeaderMap, Response, StatusCode};
use maud::{Markup, html};

use crate::database::{Invitation, Person, Secret, StoreError};
use crate::l10n::text;
use crate::requests::{Action, Role};
use crate::server::desk::account::sign_in::{invalid, joined};
use crate::server::desk::account::{once, public};
use crate::server::desk::admin::quota;
use crate::server::desk::{Access, DeskPage, DeskRoutes, DeskSession, FormFields, redirect, role_name};
use crate::server::error::HttpProblem;
use crate::server::service_page::{FieldErrors, beside, described, summary_of_errors};

pub(in crate::server::desk) fn routes(routes: DeskRoutes) -> DeskRoutes {
    let (invite_needs, keep) = (Access::May(Action::InviteContributor), Access::May(Action::KeepPeople));
    routes
        .get("/desk/people/", invite_needs, people)
        .post("/desk/people/invite", Access::Proven(Action::InviteContributor), invite)
        .post("/desk/people/revoke", invite_needs, revoke)
        .post("/desk/people/{person}/role", Access::Proven(Action::KeepPeople), role)
        .get("/desk/people/{person}/end/", keep, end_form)
        .post("/desk/people/{person}/end/", Access::Proven(Action::KeepPeople), end)
}

/// Values of the form to invite, and the result.
#[derive(Default)]
struct InviteForm {
    errors: FieldErrors,
    note: String,
    role: Option<Role>,
    /// Address of an invitation that was just made, shown once. Only its path, if the public address of the service is
    /// unknown.
    made: Option<String>,
}

async fn people(visit: DeskSession) -> Result<Response<Body>, HttpProblem> {
    page(&visit, StatusCode::OK, &InviteForm::default()).await
}

async fn invite(visit: DeskSession, headers: HeaderMap, fields: FormFields) -> Result<Response<Body>, HttpProblem> {
    let words = visit.words();
    let note = fields.get("note").split_whitespace().collect::<Vec<_>>().join(" ");
    let role = Role::by_name(fields.get("role"));
    let mut errors = FieldErrors::new();
    if note.is_empty() || note.chars().count() > 100 || note.chars().any(char::is_control) {
        errors.push(("note", text!(words, "desk-invite-note-wrong")));
    }
    let Some(wanted) = role else { return Err(HttpProblem::Unreadable) };
    if wanted != Role::Contributor && !visit.may(Action::KeepPeople) {
        return Ok(visit.refused());
    }
    if !errors.is_empty() {
        return page(&visit, StatusCode::UNPROCESSABLE_ENTITY, &InviteForm { errors, note, role, made: None }).await;
    }
    let secret = visit.served.store.invite(Some(&visit.person.id), wanted, &note).await?;
    let path = invitation_path(&secret);
    let made = public(&visit.served, &headers).map_or_else(|| format!("/{path}"), |base| format!("{base}{path}"));
    page(&visit, StatusCode::OK, &InviteForm { made: Some(made), ..InviteForm::default() }).await
}

async fn revoke(visit: DeskSession, fields: FormFields) -> Result<Response<Body>, HttpProblem> {
    let id = fields.get("invitation");
    let invitations = visit.served.store.invitations().await?;
    let Some(invitation) = invitations.iter().find(|invitation| invitation.id == id) else {
        return Err(HttpProblem::Changed);
    };
    if !takes_back(&visit, invitation) {
        return Ok(visit.refused());
    }
    visit.served.store.revoke(&visit.person.id, id).await?;
    Ok(redirect("/desk/people/"))
}

/// Returns `true` if this person may take an invitation back: the sender, and administrators.
fn takes_back(visit: &DeskSession, invitation: &Invitation) -> bool {
    visit.may(Action::KeepPeople) || invitation.invited_by.as_ref() == Some(&visit.person.id)
}

async fn role(visit: DeskSession, Path(id): Path<String>, fields: FormFields) -> Result<Response<Body>, HttpProblem> {
    let Some(role) = Role::by_name(fields.get("role")) else { return Err(HttpProblem::Unreadable) };
    match visit.served.store.change_role(Some(&visit.person.id), &id, role).await {
        Err(StoreError::LastAdministrator) => last(&visit).await,
        changed => {
            changed?;
            Ok(redirect("/desk/people/"))
        }
    }
}

async fn end_form(visit: DeskSession, Path(id): Path<String>) -> Result<Response<Body>, HttpProblem> {
    let person = visit.served.store.person(&id).await?;
    if person.ended_at.is_some() {
        return Err(HttpProblem::Gone);
    }
    let (words, ui) = (visit.words(), visit.ui());
    let main = html! {
        p { (ui.says(text!(words, "desk-end-whose"))) " " strong dir="auto" { (person.name) } }
        ul {
            li { (ui.says(text!(words, "desk-end-sessions"))) }
            li { (ui.says(text!(words, "desk-end-work"))) }
            li { (ui.says(text!(words, "desk-end-name"))) }
        }
        form.desk method="post" {
            button { (ui.says(text!(words, "desk-end-now"))) }
        }
        p { a.way-back href="/desk/people/" { (ui.says(text!(words, "desk-end-not"))) } }
    };
    Ok(visit.show(DeskPage {
        place: "people/",
        title: text!(words, "desk-end-title"),
        summary: text!(words, "desk-end-summary"),
        head: html! {},
        main,
    }))
}

async fn end(visit: DeskSession, Path(id): Path<String>) -> Result<Response<Body>, HttpProblem> {
    match visit.served.store.end_account(Some(&visit.person.id), &id).await {
        Err(StoreError::LastAdministrator) => last(&visit).await,
        ended => {
            ended?;
            Ok(redirect("/desk/people/"))
        }
    }
}

/// Answers that the last administrator cannot leave or change role.
async fn last(visit: &DeskSession) -> Result<Response<Body>, HttpProblem> {
    let errors = vec![("people", text!(visit.words(), "desk-last-administrator"))];
    page(visit, StatusCode::CONFLICT, &InviteForm { errors, ..InviteForm::default() }).await
}

async fn page(visit: &DeskSession, status: StatusCode, outcome: &InviteForm) -> Result<Response<Body>, HttpProblem> {
    let (words, ui, store) = (visit.words(), visit.ui(), &visit.served.store);
    let everybody = store.people().await?;
    let invitations = store.invitations().await?;
    let (here, gone): (Vec<_>, Vec<_>) = everybody.iter().partition(|person| person.ended_at.is_none());
    let main = html! {
        (summary_of_errors(ui, &outcome.errors))
        (visit.grace())
        @if let Some(made) = &outcome.made {
            (once(ui, "invited", text!(words, "desk-invited"), made))
            @if made.starts_with('/') { p.notice { (ui.says(text!(words, "desk-invite-no-base"))) } }
        }
        section aria-labelledby="people" {
            h2 #people { (ui.says(text!(words, "desk-people-here", count = here.len()))) }
            ul.cards { @for person in &here { (of(visit, person)) } }
        }
        (invite_form(visit, outcome))
        @if !invitations.is_empty() {
            section aria-labelledby="invitations" {
                h2 #invitations { (ui.says(text!(words, "desk-invitations"))) }
                ul.cards { @for invitation in &invitations { (invited(visit, invitation)) } }
            }
        }
        @if !gone.is_empty() {
            section aria-labelledby="gone" {
                h2 #gone { (ui.says(text!(words, "desk-people-gone"))) }
                ul {
                    @for person in &gone {
                        li {
                            bdi { (person.name) } " – " (ui.says(role_name(words, person.role)))
                            @if let Some(ended) = person.ended_at { " – " (ui.date(&ended.day())) }
                        }
                    }
                }
            }
        }
    };
    Ok(visit.show_with(
        status,
        DeskPage {
            place: "people/",
            title: text!(words, "desk-people"),
            summary: text!(words, "desk-people-summary"),
            head: html! {},
            main,
        },
    ))
}

fn of(visit: &DeskSession, person: &Person) -> Markup {
    let (words, ui) = (visit.words(), visit.ui());
    let id = format!("person-{}", person.id);
    html! {
        li {
            p { strong id=(id) dir="auto" { (person.name) } " – " (ui.says(role_name(words, person.role))) }
            p.quiet { (ui.says(text!(words, "desk-made"))) " " (ui.date(&person.made_at.day())) }
            (quota::way(visit, person, &id))
            @if visit.may(Action::KeepPeople) {
                form.desk.row action={ "/desk/people/" (person.id) "/role" } method="post" {
                    div.field {
                        label for={ "role-" (person.id) } { (ui.says(text!(words, "desk-role"))) }
                        select id={ "role-" (person.id) } name="role" aria-describedby=(id) {
                            @for role in Role::ALL.iter().copied() {
                                option value=(role.name()) selected[role == person.role] { (role_name(words, role)) }
                            }
                        }
                    }
                    button.second aria-describedby=(id) { (ui.says(text!(words, "desk-role-change"))) }
                }
                p { a.way-back href={ "/desk/people/" (person.id) "/end/" } aria-describedby=(id) { (ui.says(text!(words, "desk-end"))) } }
            }
        }
    }
}

fn invite_form(visit: &DeskSession, outcome: &InviteForm) -> Markup {
    let (words, ui, errors) = (visit.words(), visit.ui(), &outcome.errors);
    let roles = Role::ALL.iter().copied().filter(|role| *role == Role::Contributor || visit.may(Action::KeepPeople));
    html! {
        section aria-labelledby="invite" {
            h2 #invite { (ui.says(text!(words, "desk-invite"))) }
            p { (ui.says(text!(words, "desk-invite-explained"))) }
            form.desk action="/desk/people/invite" method="post" {
                div.field {
                    label for="note" { (ui.says(text!(words, "desk-invite-note"))) }
                    p.quiet #note-explained { (ui.says(text!(words, "desk-invite-note-explained"))) }
                    (beside(ui, errors, "note"))
                    input #note name="note" type="text" value=(outcome.note) maxlength="100" autocomplete="off"
                        dir="auto" required aria-describedby=(joined("note-explained", described(errors, "note")))
                        aria-invalid=[invalid(errors, "note")];
                }
                div.field {
                    label for="role" { (ui.says(text!(words, "desk-role"))) }
                    select #role name="role" {
                        @for role in roles {
                            option value=(role.name()) selected[outcome.role == Some(role)] { (role_name(words, role)) }
                        }
                    }
                }
                button { (ui.says(text!(words, "desk-invite-make"))) }
            }
        }
    }
}

fn invited(visit: &DeskSession, invitation: &Invitation) -> Markup {
    let (words, ui) = (visit.words(), visit.ui());
    let id = format!("invitation-{}", &invitation.id.get(..12).unwrap_or_default());
    html! {
        li {
            p { strong id=(id) dir="auto" { (invitation.note) } " – " (ui.says(role_name(words, invitation.role))) }
            p.quiet { (ui.says(text!(words, "desk-invitation-ends"))) " " (ui.date(&invitation.ends_at.day())) }
            @if takes_back(visit, invitation) {
                form.desk action="/desk/people/revoke" method="post" {
                    input type="hidden" name="invitation" value=(invitation.id);
                    button.second aria-describedby=(id) { (ui.says(text!(words, "desk-invitation-revoke"))) }
                }
            }
        }
    }
}

/// Returns the path of an invitation.
#[must_use]
pub fn invitation_path(secret: &Secret) -> String {
    format!("desk/invitation/{}/", secret.shown())
}
