//! The desk: pages for translators, editors and administrators. Every address is declared with the access that it
//! needs, and the access is checked before anything is answered.

mod account;
mod admin;
mod assets;
mod overview;
mod review;
mod translate;

pub use admin::people::invitation_path;

pub(in crate::server) use admin::audit::foreign;
pub(in crate::server) use admin::replies::takes_files;
pub(in crate::server) use translate::translation_view::TranslationView;
pub(in crate::server) use translate::work_api::DeskApi;

use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::{FromRequestParts, Request};
use axum::handler::Handler;
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, Method, Response, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::IntoResponse as _;
use axum::routing::{MethodRouter, get, post, put};
use maud::{Markup, html};

use self::account::cookie::{begin, cookie, set_cookie};
use self::account::own_site::{Authority, may_change};
use super::app::App;
use super::error::HttpProblem;
use super::reader::{FormFields, Query};
use super::redirect::redirect;
use super::state::Snapshot;
use super::stored_response::{Keep, StoredResponse};
use crate::channels::page::{Here, Shell, Ui, desk_style, frame_with};
use crate::database::{AuditedRefusal, Person, Secret, SessionRecord};
use crate::l10n::{Messages, text};
use crate::lang::Lang;
use crate::requests::{Action, Role, Scope, may};

/// Access that an address of the desk requires.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::server) enum Access {
    /// Everybody may.
    Nothing,
    /// A person who is signed in and has this right.
    May(Action),
    /// A person who may do it, and who proved their identity within the last ten minutes: for changes of who can get
    /// in.
    Proven(Action),
    /// A person who is signed in and has the second step still to do.
    Begun(Action),
    /// A token that may be used for this.
    Token(Scope),
}

/// An address of the desk and what it needs, for tests.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeclaredAccess {
    /// `GET`, `POST` or `PUT`.
    pub method: &'static str,
    /// The address, with names of its parts in braces.
    pub path: &'static str,
    /// Required access: `nothing`, the name of an action, or of a token's scope.
    pub needs: String,
}

/// Addresses of the desk as they are declared.
pub(in crate::server) struct DeskRoutes {
    router: Router<App>,
    rights: Vec<DeclaredAccess>,
}

impl DeskRoutes {
    pub(in crate::server) fn get<T: 'static>(
        self,
        path: &'static str,
        needs: Access,
        handler: impl Handler<T, App>,
    ) -> Self {
        self.door("GET", path, needs, get(handler).route_layer(middleware::from_fn_with_state(needs, opened)))
    }

    pub(in crate::server) fn post<T: 'static>(
        self,
        path: &'static str,
        needs: Access,
        handler: impl Handler<T, App>,
    ) -> Self {
        self.door("POST", path, needs, post(handler).route_layer(middleware::from_fn_with_state(needs, opened)))
    }

    pub(in crate::server) fn put<T: 'static>(
        self,
        path: &'static str,
        needs: Access,
        handler: impl Handler<T, App>,
    ) -> Self {
        self.door("PUT", path, needs, put(handler).route_layer(middleware::from_fn_with_state(needs, opened)))
    }

    fn door(mut self, method: &'static str, path: &'static str, needs: Access, door: MethodRouter<App>) -> Self {
        let needs = match needs {
            Access::Nothing => "nothing".to_owned(),
            Access::May(action) => format!("{action:?}"),
            Access::Proven(action) => format!("{action:?}, proven"),
            Access::Begun(action) => format!("{action:?}, begun"),
            Access::Token(scope) => format!("token {}", scope.name()),
        };
        self.rights.push(DeclaredAccess { method, path, needs });
        Self { router: self.router.route(path, door), ..self }
    }
}

/// Every address of the desk and what it needs.
#[must_use]
pub fn rights() -> Vec<DeclaredAccess> {
    routes().rights
}

/// Colleagues of this file declare their addresses here.
fn routes() -> DeskRoutes {
    let routes = DeskRoutes { router: Router::new(), rights: Vec::new() };
    let routes = overview::routes(routes);
    let routes = account::sign_in::routes(routes);
    let routes = account::passkeys::routes(routes);
    let routes = account::routes(routes);
    let routes = account::sessions::routes(routes);
    let routes = account::confirm::routes(routes);
    let routes = account::second::routes(routes);
    let routes = admin::people::routes(routes);
    let routes = translate::work::routes(routes);
    let routes = translate::work_api::routes(routes);
    let routes = review::routes(routes);
    let routes = review::preview::routes(routes);
    let routes = admin::demands::routes(routes);
    let routes = admin::replies::routes(routes);
    let routes = admin::languages::routes(routes);
    let routes = admin::quota::routes(routes);
    let routes = admin::coverage::routes(routes);
    let routes = admin::clarity::routes(routes);
    let routes = admin::jobs::routes(routes);
    let routes = admin::proof::routes(routes);
    admin::audit::routes(routes)
}

pub(in crate::server) fn router(current: &App) -> Router<App> {
    routes().router.route_layer(middleware::from_fn_with_state(current.clone(), attach_state)).merge(assets::router())
}

/// Hands what is served now to the check before each address.
async fn attach_state(
    axum::extract::State(served): axum::extract::State<Arc<Snapshot>>,
    mut request: Request,
    next: Next,
) -> Response<Body> {
    request.extensions_mut().insert(served);
    next.run(request).await
}

/// Lets a request in whose sender may do what the address is for.
async fn opened(
    axum::extract::State(needs): axum::extract::State<Access>,
    request: Request,
    next: Next,
) -> Response<Body> {
    let Some(served) = request.extensions().get::<Arc<Snapshot>>().cloned() else {
        return HttpProblem::Fault.into_response();
    };
    if !is_from_here(&served, needs, &request) {
        foreign(&served, request.headers()).await;
        return HttpProblem::Foreign.into_response();
    }
    let (visit, action) = match needs {
        Access::Nothing => return no_store(next.run(request).await),
        Access::May(action) | Access::Proven(action) | Access::Begun(action) => {
            (DeskSession::by_cookie(&served, request.headers()).await, Some(action))
        }
        Access::Token(scope) => (DeskSession::by_token(&served, request.headers(), scope).await, None),
    };
    let visit = match (visit, action) {
        (Ok(Some(visit)), Some(action)) if !may(visit.person.role, action) => {
            // Refusals are counted. If that fails, the refusal stays.
            let _ = served.store.refused(Some(&visit.person.id), AuditedRefusal::Right).await;
            return visit.refused();
        }
        (Ok(Some(visit)), _) => visit,
        (Ok(None), Some(_)) if *request.method() == Method::GET => {
            return redirect(&format!("/desk/sign-in/?to={}", request.uri().path()));
        }
        (Ok(None), Some(_)) => return redirect("/desk/sign-in/"),
        (Ok(None), _) => return HttpProblem::Unknown.into_response(),
        (Err(problem), _) => return problem.into_response(),
    };
    let lang = visit.person.lang.clone();
    let (visit, mut request) = match account::confirm::checked(visit, needs, request).await {
        Ok(checked) => checked,
        Err(mut response) => {
            response.extensions_mut().insert(lang);
            return no_store(response);
        }
    };
    request.extensions_mut().insert(visit);
    let mut response = no_store(next.run(request).await);
    response.extensions_mut().insert(lang);
    response
}

/// Whether a page of this service sent the request. A program with a token may come from anywhere: no browser sends
/// it along by itself.
fn is_from_here(served: &Snapshot, needs: Access, request: &Request) -> bool {
    let authority = match (needs, cookie(served, request.headers())) {
        (Access::Token(_), _) => return true,
        (_, Some(_)) => Authority::Session,
        (_, None) => Authority::Nobody,
    };
    may_change(served.settings.base.as_deref(), request.method(), request.uri(), request.headers(), authority)
}

/// Adds the headers that keep pages of the desk out of caches and search engines.
fn no_store(mut response: Response<Body>) -> Response<Body> {
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert("x-robots-tag", HeaderValue::from_static("noindex"));
    response
}

/// Person at the desk. A handler gets one only at an address with declared access, and only if the person has that
/// right.
#[derive(Clone)]
pub(in crate::server) struct DeskSession {
    pub(in crate::server) served: Arc<Snapshot>,
    pub(in crate::server) person: Person,
    /// The session and its secret; `None` for a program with a token.
    session: Option<(SessionRecord, Secret)>,
}

impl<S: Sync> FromRequestParts<S> for DeskSession {
    type Rejection = HttpProblem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, HttpProblem> {
        parts.extensions.get::<Self>().cloned().ok_or(HttpProblem::Fault)
    }
}

impl DeskSession {
    async fn by_cookie(served: &Arc<Snapshot>, headers: &HeaderMap) -> Result<Option<Self>, HttpProblem> {
        let Some(secret) = cookie(served, headers) else { return Ok(None) };
        let session = served.store.session(&secret).await?;
        Ok(session.map(|session| Self {
            served: Arc::clone(served),
            person: session.person.clone(),
            session: Some((session, secret)),
        }))
    }

    async fn by_token(served: &Arc<Snapshot>, headers: &HeaderMap, scope: Scope) -> Result<Option<Self>, HttpProblem> {
        let sent = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok()?.split_once(' '));
        let Some((_, secret)) = sent.filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer")) else {
            return Ok(None);
        };
        let secret = Secret::sent(secret.trim());
        match served.store.token(&secret).await? {
            Some((_, scopes)) if !scopes.contains(&scope) => Err(HttpProblem::Forbidden),
            Some((person, _)) => Ok(Some(Self { served: Arc::clone(served), person, session: None })),
            None => Ok(None),
        }
    }

    /// Returns `true` if the person may do something beside what the address is for.
    pub(in crate::server) fn may(&self, action: Action) -> bool {
        may(self.person.role, action)
    }

    /// The language of the desk for this person.
    pub(in crate::server) fn lang(&self) -> &Lang {
        &self.person.lang
    }

    pub(in crate::server) fn words(&self) -> &Messages {
        self.served.words(self.lang())
    }

    pub(in crate::server) fn ui(&self) -> Ui<'_> {
        Ui { words: self.words(), page: self.lang() }
    }

    /// The page that says that the account may not do this.
    pub(in crate::server) fn refused(&self) -> Response<Body> {
        let mut response = HttpProblem::Forbidden.into_response();
        response.extensions_mut().insert(self.person.lang.clone());
        no_store(response)
    }

    /// A page of the desk for this person.
    pub(in crate::server) fn show(&self, sheet: DeskPage) -> Response<Body> {
        self.show_with(StatusCode::OK, sheet)
    }

    /// Shows a page with a status: 422 for a form that needs something.
    pub(in crate::server) fn show_with(&self, status: StatusCode, sheet: DeskPage) -> Response<Body> {
        let html = layout(&self.served, self.lang(), Some(&self.person), sheet);
        sent(html, self.lang(), status)
    }

    /// The secret of the session.
    fn session(&self) -> Result<&Secret, HttpProblem> {
        self.session.as_ref().map(|(_, secret)| secret).ok_or(HttpProblem::Unknown)
    }

    /// Returns the session, for what the person proved in it.
    fn proved(&self) -> Result<&SessionRecord, HttpProblem> {
        self.session.as_ref().map(|(session, _)| session).ok_or(HttpProblem::Unknown)
    }

    /// Writes until when the only administrator can work without a second step.
    fn grace(&self) -> Markup {
        let until = self.proved().ok().filter(|session| !session.has_second()).and_then(|session| session.grace);
        html! {
            @if let Some(until) = until {
                @let date = self.words().date(&until.day());
                p.notice { a href="/desk/account/second/" { (self.ui().says(text!(self.words(), "desk-second-grace", date = date))) } }
            }
        }
    }
}

fn sent(html: String, lang: &Lang, status: StatusCode) -> Response<Body> {
    let entry = StoredResponse::page(html).in_lang(lang).status(status).keep(Keep::Never);
    entry.answer(&Method::GET, &HeaderMap::new(), |_, _| Body::empty())
}

/// Content of a page of the desk.
pub(in crate::server) struct DeskPage {
    /// Address behind `/desk/`: `people/`. The item of the navigation that begins so is marked as the present place.
    pub(in crate::server) place: &'static str,
    pub(in crate::server) title: String,
    /// Purpose of the page, in a line.
    pub(in crate::server) summary: String,
    /// Further elements of `head`: a script that makes something easier.
    pub(in crate::server) head: Markup,
    pub(in crate::server) main: Markup,
}

/// A page of the desk in its frame.
fn layout(served: &Snapshot, lang: &Lang, person: Option<&Person>, sheet: DeskPage) -> String {
    let words = served.words(lang);
    let ui = Ui { words, page: lang };
    let here = Here::anywhere();
    let DeskPage { place, title, summary, head, main } = sheet;
    let mut trail = vec![html! { a href=(here.home(lang)) { (ui.says(text!(words, "site-home"))) } }];
    if person.is_some() && !place.is_empty() {
        trail.push(html! { a href="/desk/" { (ui.says(text!(words, "desk-title"))) } });
    }
    let ways = html! { @if let Some(person) = person { (ways(ui, person, place)) } };
    frame_with(
        Shell {
            ui,
            here: &here,
            home: here.home(lang),
            site: &served.site,
            title: title.clone(),
            description: String::new(),
            head: html! { (desk_style(&here)) (assets::style(&here)) meta name="robots" content="noindex"; (head) },
            trail,
            languages: Vec::new(),
            main: html! {
                div.list {
                    h1 { (ui.says(title)) }
                    p.lead { (ui.says(summary)) }
                    (main)
                }
            },
            about: Markup::default(),
        },
        &ways,
    )
}

/// Writes the navigation for this person, and the way out.
fn ways(ui: Ui<'_>, person: &Person, place: &str) -> Markup {
    let words = ui.words;
    let all = [
        ("", Action::SeeDemands, text!(words, "desk-overview")),
        ("work/", Action::Translate, text!(words, "desk-work")),
        ("demands/", Action::SeeDemands, text!(words, "desk-demands")),
        ("coverage/", Action::SeeCoverage, text!(words, "desk-coverage")),
        ("clarity/", Action::SeeCoverage, text!(words, "clarity-title")),
        ("review/", Action::SeeSubmissions, text!(words, "desk-review")),
        ("jobs/", Action::SeeJobs, text!(words, "desk-jobs")),
        ("proof/", Action::SeeSubmissions, text!(words, "desk-proof-title")),
        ("people/", Action::InviteContributor, text!(words, "desk-people")),
        ("audit/", Action::SeeAudit, text!(words, "desk-audit")),
        ("account/", Action::KeepOwnAccount, text!(words, "desk-account")),
    ];
    html! {
        nav.desk-ways aria-labelledby="desk-ways" {
            p #desk-ways { (ui.says(text!(words, "desk-title"))) }
            ul {
                @for (tail, action, name) in all {
                    @if may(person.role, action) {
                        @let current = (tail == place).then_some("page");
                        li { a href={ "/desk/" (tail) } aria-current=[current] { (ui.says(name)) } }
                    }
                }
            }
            form.who action="/desk/sign-out/" method="post" {
                p {
                    (ui.says(text!(words, "desk-signed-in"))) " " bdi { (person.name) } " – "
                    (ui.says(role_name(words, person.role)))
                }
                button { (ui.says(text!(words, "desk-sign-out"))) }
            }
        }
    }
}

/// Returns the name of a role.
pub(in crate::server) fn role_name(words: &Messages, role: Role) -> String {
    match role {
        Role::Contributor => text!(words, "desk-role-contributor"),
        Role::Editor => text!(words, "desk-role-editor"),
        Role::Administrator => text!(words, "desk-role-administrator"),
    }
}

/// Returns the address to go to after signing in: a page of the desk and nothing else.
fn way_on(to: &str) -> &str {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '/' | '-' | '_' | '.');
    let fits = to.starts_with("/desk/") && to.chars().all(plain) && !to.contains("//") && !to.contains("..");
    if fits && !to.starts_with("/desk/sign-") { to } else { "/desk/" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_way_on_after_signing_in_stays_at_the_desk() {
        assert_eq!(way_on("/desk/people/"), "/desk/people/");
        assert_eq!(way_on("/desk/work/abc/2"), "/desk/work/abc/2");
        for elsewhere in [
            "",
            "https://evil.example/",
            "//evil.example",
            "/desk//evil",
            "/desk/../en/",
            "/desk/\\evil",
            "/en/",
            "/desk/sign-out/",
        ] {
            assert_eq!(way_on(elsewhere), "/desk/", "{elsewhere}");
        }
    }

    #[test]
    fn no_address_of_the_desk_stands_open_but_those_to_come_in() {
        let open: Vec<_> =
            rights().into_iter().filter(|right| right.needs == "nothing").map(|right| right.path).collect();

        assert!(
            open.iter().all(|path| {
                ["/desk/sign-in/", "/desk/invitation/", "/desk/passkey/"].iter().any(|start| path.starts_with(start))
            }),
            "{open:?}"
        );
    }
}
