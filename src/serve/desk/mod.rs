//! The desk: pages for those who translate, decide and look after the service. Every address is declared
//! with what it needs, and nothing is answered before that is known.

mod account;
mod audit;
mod bench;
mod changes;
mod confirm;
mod cookie;
mod coverage;
mod demands;
mod jobs;
mod languages;
mod overview;
mod passkeys;
mod people;
mod preview;
mod problems;
mod quota;
mod review;
mod second;
mod sentences;
mod sessions;
mod sign_in;
mod since;
mod upload;
mod work;
mod work_api;

pub use people::invitation_path;

pub(in crate::serve) use audit::foreign;
pub(in crate::serve) use bench::Bench;
pub(in crate::serve) use preview::Previews;
pub(in crate::serve) use work_api::Description;

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

use self::cookie::{begin, cookie, set_cookie};
use super::delivery::{Entry, Keep, answered};
use super::pages::Problem;
use super::reader::{Query, Sent};
use super::served::{Current, Served};
use crate::channels::html::{Here, Shell, Ui, desk_style, frame_with, work_style};
use crate::lang::Lang;
use crate::requests::{Action, Role, Scope, may};
use crate::store::{Person, Refusal, Secret, Session};
use crate::words::{Words, text};

/// What an address of the desk needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::serve) enum Needs {
    /// Nothing.
    Nothing,
    /// Somebody who is signed in and may do this.
    May(Action),
    /// The same, and within the last ten minutes they proved who they are: for what changes who can get in.
    Proven(Action),
    /// Somebody who is signed in and has the second step before them.
    Begun(Action),
    /// A token that may be used for this.
    Token(Scope),
}

/// An address of the desk and what it needs, for tests.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Right {
    /// `GET`, `POST` or `PUT`.
    pub method: &'static str,
    /// The address, with names of its parts in braces.
    pub path: &'static str,
    /// What it needs: `nothing`, the name of an action, or of a token's scope.
    pub needs: String,
}

/// Addresses of the desk as they are declared.
pub(in crate::serve) struct Doors {
    router: Router<Current>,
    rights: Vec<Right>,
}

impl Doors {
    pub(in crate::serve) fn get<T: 'static>(
        self,
        path: &'static str,
        needs: Needs,
        handler: impl Handler<T, Current>,
    ) -> Self {
        self.door("GET", path, needs, get(handler).route_layer(middleware::from_fn_with_state(needs, opened)))
    }

    pub(in crate::serve) fn post<T: 'static>(
        self,
        path: &'static str,
        needs: Needs,
        handler: impl Handler<T, Current>,
    ) -> Self {
        self.door("POST", path, needs, post(handler).route_layer(middleware::from_fn_with_state(needs, opened)))
    }

    pub(in crate::serve) fn put<T: 'static>(
        self,
        path: &'static str,
        needs: Needs,
        handler: impl Handler<T, Current>,
    ) -> Self {
        self.door("PUT", path, needs, put(handler).route_layer(middleware::from_fn_with_state(needs, opened)))
    }

    fn door(mut self, method: &'static str, path: &'static str, needs: Needs, door: MethodRouter<Current>) -> Self {
        let needs = match needs {
            Needs::Nothing => "nothing".to_owned(),
            Needs::May(action) => format!("{action:?}"),
            Needs::Proven(action) => format!("{action:?}, proven"),
            Needs::Begun(action) => format!("{action:?}, begun"),
            Needs::Token(scope) => format!("token {}", scope.name()),
        };
        self.rights.push(Right { method, path, needs });
        Self { router: self.router.route(path, door), ..self }
    }
}

/// Every address of the desk and what it needs.
#[must_use]
pub fn rights() -> Vec<Right> {
    doors().rights
}

/// Colleagues of this file declare their addresses here.
fn doors() -> Doors {
    let doors = Doors { router: Router::new(), rights: Vec::new() };
    let doors = overview::doors(doors);
    let doors = sign_in::doors(doors);
    let doors = passkeys::doors(doors);
    let doors = account::doors(doors);
    let doors = sessions::doors(doors);
    let doors = confirm::doors(doors);
    let doors = second::doors(doors);
    let doors = people::doors(doors);
    let doors = work::doors(doors);
    let doors = work_api::doors(doors);
    let doors = review::doors(doors);
    let doors = preview::doors(doors);
    let doors = demands::doors(doors);
    let doors = languages::doors(doors);
    let doors = quota::doors(doors);
    let doors = coverage::doors(doors);
    let doors = jobs::doors(doors);
    audit::doors(doors)
}

pub(in crate::serve) fn routes(current: &Current) -> Router<Current> {
    doors().router.route_layer(middleware::from_fn_with_state(current.clone(), bring))
}

/// Hands what is served now to the check before each address.
async fn bring(
    axum::extract::State(served): axum::extract::State<Arc<Served>>,
    mut request: Request,
    next: Next,
) -> Response<Body> {
    request.extensions_mut().insert(served);
    next.run(request).await
}

/// Lets a request in whose sender may do what the address is for.
async fn opened(
    axum::extract::State(needs): axum::extract::State<Needs>,
    request: Request,
    next: Next,
) -> Response<Body> {
    let Some(served) = request.extensions().get::<Arc<Served>>().cloned() else {
        return Problem::Fault.into_response();
    };
    let (visit, action) = match needs {
        Needs::Nothing => return unkept(next.run(request).await),
        Needs::May(action) | Needs::Proven(action) | Needs::Begun(action) => {
            (Visit::by_cookie(&served, request.headers()).await, Some(action))
        }
        Needs::Token(scope) => (Visit::by_token(&served, request.headers(), scope).await, None),
    };
    let visit = match (visit, action) {
        (Ok(Some(visit)), Some(action)) if !may(visit.person.role, action) => {
            // What was refused is counted; where that fails the refusal stays.
            let _ = served.store.refused(Some(&visit.person.id), Refusal::Right).await;
            return visit.refused();
        }
        (Ok(Some(visit)), _) => visit,
        (Ok(None), Some(_)) if *request.method() == Method::GET => {
            return led(&format!("/desk/sign-in/?to={}", request.uri().path()));
        }
        (Ok(None), Some(_)) => return led("/desk/sign-in/"),
        (Ok(None), _) => return Problem::Unknown.into_response(),
        (Err(problem), _) => return problem.into_response(),
    };
    let lang = visit.person.lang.clone();
    let (visit, mut request) = match confirm::checked(visit, needs, request).await {
        Ok(checked) => checked,
        Err(mut response) => {
            response.extensions_mut().insert(lang);
            return unkept(response);
        }
    };
    request.extensions_mut().insert(visit);
    let mut response = unkept(next.run(request).await);
    response.extensions_mut().insert(lang);
    response
}

/// Nobody keeps what stands at the desk, and no search engine lists it.
fn unkept(mut response: Response<Body>) -> Response<Body> {
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert("x-robots-tag", HeaderValue::from_static("noindex"));
    response
}

/// Leads to another page, which is asked for with GET.
pub(in crate::serve) fn led(to: &str) -> Response<Body> {
    let mut headers = HeaderMap::new();
    if let Ok(to) = HeaderValue::from_str(to) {
        headers.insert(header::LOCATION, to);
    }
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    answered(StatusCode::SEE_OTHER, headers, Body::empty())
}

/// Somebody at the desk. There is one only where an address was declared with what it needs, and the person
/// may do that.
#[derive(Clone)]
pub(in crate::serve) struct Visit {
    pub(in crate::serve) served: Arc<Served>,
    pub(in crate::serve) person: Person,
    /// The session and its secret; `None` for a program with a token.
    session: Option<(Session, Secret)>,
}

impl<S: Sync> FromRequestParts<S> for Visit {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Problem> {
        parts.extensions.get::<Self>().cloned().ok_or(Problem::Fault)
    }
}

impl Visit {
    async fn by_cookie(served: &Arc<Served>, headers: &HeaderMap) -> Result<Option<Self>, Problem> {
        let Some(secret) = cookie(served, headers) else { return Ok(None) };
        let session = served.store.session(&secret).await?;
        Ok(session.map(|session| Self {
            served: Arc::clone(served),
            person: session.person.clone(),
            session: Some((session, secret)),
        }))
    }

    async fn by_token(served: &Arc<Served>, headers: &HeaderMap, scope: Scope) -> Result<Option<Self>, Problem> {
        let sent = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok()?.split_once(' '));
        let Some((_, secret)) = sent.filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer")) else {
            return Ok(None);
        };
        let secret = Secret::sent(secret.trim());
        match served.store.token(&secret).await? {
            Some((_, scopes)) if !scopes.contains(&scope) => Err(Problem::Forbidden),
            Some((person, _)) => Ok(Some(Self { served: Arc::clone(served), person, session: None })),
            None => Ok(None),
        }
    }

    /// Whether the person may do something beside what the address is for.
    pub(in crate::serve) fn may(&self, action: Action) -> bool {
        may(self.person.role, action)
    }

    /// The language of the desk for this person.
    pub(in crate::serve) fn lang(&self) -> &Lang {
        &self.person.lang
    }

    pub(in crate::serve) fn words(&self) -> &Words {
        self.served.words(self.lang())
    }

    pub(in crate::serve) fn ui(&self) -> Ui<'_> {
        Ui { words: self.words(), page: self.lang() }
    }

    /// The page that says that the account may not do this.
    pub(in crate::serve) fn refused(&self) -> Response<Body> {
        let mut response = Problem::Forbidden.into_response();
        response.extensions_mut().insert(self.person.lang.clone());
        unkept(response)
    }

    /// A page of the desk for this person.
    pub(in crate::serve) fn show(&self, sheet: Sheet) -> Response<Body> {
        self.show_with(StatusCode::OK, sheet)
    }

    /// The same with a status: 422 for a form that needs something.
    pub(in crate::serve) fn show_with(&self, status: StatusCode, sheet: Sheet) -> Response<Body> {
        let html = framed(&self.served, self.lang(), Some(&self.person), sheet);
        sent(html, self.lang(), status)
    }

    /// The secret of the session.
    fn session(&self) -> Result<&Secret, Problem> {
        self.session.as_ref().map(|(_, secret)| secret).ok_or(Problem::Unknown)
    }

    /// What the person proved in the session.
    fn proved(&self) -> Result<&Session, Problem> {
        self.session.as_ref().map(|(session, _)| session).ok_or(Problem::Unknown)
    }

    /// Says until when the only administrator can do without a second step.
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
    let entry = Entry::page(html).in_lang(lang).status(status).keep(Keep::Never);
    entry.answer(&Method::GET, &HeaderMap::new(), |_, _| Body::empty())
}

/// What stands on a page of the desk.
pub(in crate::serve) struct Sheet {
    /// Its address behind `/desk/`: `people/`. What begins so in the list of ways is marked as the present place.
    pub(in crate::serve) place: &'static str,
    pub(in crate::serve) title: String,
    /// What one does here, in a line.
    pub(in crate::serve) summary: String,
    /// Further elements of `head`: a script that makes something easier.
    pub(in crate::serve) head: Markup,
    pub(in crate::serve) main: Markup,
}

/// A page of the desk in its frame.
fn framed(served: &Served, lang: &Lang, person: Option<&Person>, sheet: Sheet) -> String {
    let words = served.words(lang);
    let ui = Ui { words, page: lang };
    let here = Here::anywhere();
    let Sheet { place, title, summary, head, main } = sheet;
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
            head: html! { (desk_style(&here)) (work_style(&here)) meta name="robots" content="noindex"; (head) },
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

/// Where this person can go, and the way out.
fn ways(ui: Ui<'_>, person: &Person, place: &str) -> Markup {
    let words = ui.words;
    let all = [
        ("", Action::SeeDemands, text!(words, "desk-overview")),
        ("work/", Action::Translate, text!(words, "desk-work")),
        ("demands/", Action::SeeDemands, text!(words, "desk-demands")),
        ("coverage/", Action::SeeCoverage, text!(words, "desk-coverage")),
        ("review/", Action::SeeSubmissions, text!(words, "desk-review")),
        ("jobs/", Action::SeeJobs, text!(words, "desk-jobs")),
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

/// What a role is called.
pub(in crate::serve) fn role_name(words: &Words, role: Role) -> String {
    match role {
        Role::Contributor => text!(words, "desk-role-contributor"),
        Role::Editor => text!(words, "desk-role-editor"),
        Role::Administrator => text!(words, "desk-role-administrator"),
    }
}

/// Where to go after signing in: a page of the desk and nothing else.
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
