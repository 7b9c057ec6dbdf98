//! Asking for what is not there: the form, the private page of who asked, the public page of what is asked for.

pub(super) mod api;
mod form;

use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::rejection::{FormRejection, QueryRejection};
use axum::extract::{Form, Path, Query, State};
use axum::http::{HeaderMap, HeaderName, Method, Response, StatusCode, Uri, header};
use axum::middleware;
use axum::routing::{get, post};

use super::delivery::{Entry, Keep, answered};
use super::pages::{self, Problem, Said};
use super::routes::{limited, page, problem};
use super::served::{Current, Served};
use crate::requests::{Wanted, source_of};
use crate::store::{NewAsk, Secret, StoreError};
use crate::translation::Effort;

pub(super) use api::{AskFacts, Asked, DemandFacts, Demands, Join, NewRequest, Stage};
pub(super) use form::{About, Asker, Asking, MOST_CONTACT, MOST_LINE, MOST_WORDS, OTHER, is_made};

/// How many demands stand on a page.
const DEMANDS_ON_A_PAGE: usize = 50;

type Fields = Vec<(String, String)>;

/// What asking answers to. Everything that writes is counted against its address.
pub(super) fn routes(current: &Current) -> Router<Current> {
    let writing = Router::new()
        .route("/{lang}/ask/", post(ask))
        .route("/{lang}/asked/{demand}/", post(join))
        .route("/{lang}/status/{secret}/forget/", post(forget))
        .route("/{lang}/status/{secret}/withdraw/", post(withdraw))
        .route("/api/v1/asks", post(api::ask))
        .route("/api/v1/demands/{demand}/asks", post(api::join))
        .route_layer(middleware::from_fn_with_state(current.clone(), limited));
    Router::new()
        .route("/{lang}/ask/", get(form_page))
        .route("/{lang}/asked/", get(asked))
        .route("/{lang}/asked/{demand}/", get(join_page))
        .route("/{lang}/status/{secret}/", get(status))
        .route("/{lang}/status/{secret}/withdraw/", get(withdraw_page))
        .route("/api/v1/asks/{secret}", get(api::asked).delete(api::withdraw))
        .route("/api/v1/demands", get(api::demands))
        .merge(writing)
}

async fn form_page(
    State(served): State<Arc<Served>>,
    uri: Uri,
    headers: HeaderMap,
    Path(tag): Path<String>,
    fields: Result<Query<Fields>, QueryRejection>,
) -> Response<Body> {
    let fields = fields.map(|Query(fields)| fields).unwrap_or_default();
    page(&served, &uri, &headers, &tag, |lang| {
        Entry::page(pages::ask(&served, lang, &Asking::first(&fields), &Said::new())).keep(Keep::Never)
    })
}

async fn ask(
    State(served): State<Arc<Served>>,
    uri: Uri,
    headers: HeaderMap,
    Path(tag): Path<String>,
    fields: Result<Form<Fields>, FormRejection>,
) -> Response<Body> {
    let fields = match read(fields) {
        Ok(fields) => fields,
        Err(wrong) => return problem(&served, &uri, &headers, wrong),
    };
    let Some(lang) = served.lang(&tag).cloned() else { return problem(&served, &uri, &headers, Problem::NotFound) };
    let asking = Asking::read(&fields);
    let checked = asking.order(&Asker { served: &served, lang: &lang });
    let again = |errors: &Said| pages::ask(&served, &lang, &asking, errors);
    send(&served, (&uri, &headers), "../", checked, again).await
}

async fn join_page(
    State(served): State<Arc<Served>>,
    uri: Uri,
    headers: HeaderMap,
    Path((tag, id)): Path<(String, String)>,
) -> Response<Body> {
    match served.store.demand(&id).await {
        Ok(demand) => page(&served, &uri, &headers, &tag, |lang| {
            Entry::page(pages::join(&served, lang, &demand, &About::new(), &Said::new())).keep(Keep::Never)
        }),
        Err(error) => fault(&served, &uri, &headers, &error),
    }
}

async fn join(
    State(served): State<Arc<Served>>,
    uri: Uri,
    headers: HeaderMap,
    Path((tag, id)): Path<(String, String)>,
    fields: Result<Form<Fields>, FormRejection>,
) -> Response<Body> {
    let fields = match read(fields) {
        Ok(fields) => fields,
        Err(wrong) => return problem(&served, &uri, &headers, wrong),
    };
    let Some(lang) = served.lang(&tag).cloned() else { return problem(&served, &uri, &headers, Problem::NotFound) };
    let demand = match served.store.demand(&id).await {
        Ok(demand) => demand,
        Err(error) => return fault(&served, &uri, &headers, &error),
    };
    let about = About::read(&fields);
    let checked = about.join(&Asker { served: &served, lang: &lang }, demand.wanted.clone());
    let again = |errors: &Said| pages::join(&served, &lang, &demand, &about, errors);
    send(&served, (&uri, &headers), "../../", checked, again).await
}

/// Asks and leads to the private page, or shows the form again with what is wrong in it.
async fn send(
    served: &Served,
    (uri, headers): (&Uri, &HeaderMap),
    up: &str,
    checked: Result<Result<NewAsk, Said>, StoreError>,
    again: impl Fn(&Said) -> String,
) -> Response<Body> {
    let new = match checked {
        Ok(Ok(new)) => new,
        Ok(Err(errors)) => {
            let entry = Entry::page(again(&errors)).keep(Keep::Never).status(StatusCode::UNPROCESSABLE_ENTITY);
            return entry.answer(&Method::GET, headers, |_, _| Body::empty());
        }
        Err(error) => return fault(served, uri, headers, &error),
    };
    match served.store.ask(&new).await {
        Ok(asked) => see(&format!("{up}status/{}/", asked.secret.shown())),
        Err(error) => fault(served, uri, headers, &error),
    }
}

async fn status(
    State(served): State<Arc<Served>>,
    uri: Uri,
    headers: HeaderMap,
    Path((tag, secret)): Path<(String, String)>,
) -> Response<Body> {
    match served.store.asked(&Secret::sent(&secret)).await {
        Ok(ask) => private(page(&served, &uri, &headers, &tag, |lang| {
            Entry::page(pages::status(&served, lang, &secret, &ask)).keep(Keep::Never)
        })),
        Err(error) => fault(&served, &uri, &headers, &error),
    }
}

async fn forget(
    State(served): State<Arc<Served>>,
    uri: Uri,
    headers: HeaderMap,
    Path((_, secret)): Path<(String, String)>,
) -> Response<Body> {
    match served.store.forget_contact(&Secret::sent(&secret)).await {
        Ok(()) => see("../"),
        Err(error) => fault(&served, &uri, &headers, &error),
    }
}

async fn withdraw_page(
    State(served): State<Arc<Served>>,
    uri: Uri,
    headers: HeaderMap,
    Path((tag, secret)): Path<(String, String)>,
) -> Response<Body> {
    match served.store.asked(&Secret::sent(&secret)).await {
        Ok(_) => private(page(&served, &uri, &headers, &tag, |lang| {
            Entry::page(pages::withdraw(&served, lang, &secret)).keep(Keep::Never)
        })),
        Err(error) => fault(&served, &uri, &headers, &error),
    }
}

async fn withdraw(
    State(served): State<Arc<Served>>,
    uri: Uri,
    headers: HeaderMap,
    Path((_, secret)): Path<(String, String)>,
) -> Response<Body> {
    match served.store.withdraw(&Secret::sent(&secret)).await {
        Ok(()) => see("../"),
        Err(error) => fault(&served, &uri, &headers, &error),
    }
}

async fn asked(
    State(served): State<Arc<Served>>,
    uri: Uri,
    headers: HeaderMap,
    Path(tag): Path<String>,
    fields: Result<Query<Fields>, QueryRejection>,
) -> Response<Body> {
    let fields = fields.map(|Query(fields)| fields).unwrap_or_default();
    let number = fields.iter().find(|(name, _)| name == "page").map_or(Some(1), |(_, value)| value.parse().ok());
    let demands = match served.store.open_demands().await {
        Ok(demands) => demands,
        Err(error) => return fault(&served, &uri, &headers, &error),
    };
    let stack = pages::Stack::new(demands, DEMANDS_ON_A_PAGE);
    match number.filter(|number| (1..=stack.pages()).contains(number)) {
        Some(number) => page(&served, &uri, &headers, &tag, |lang| {
            Entry::page(pages::asked(&served, lang, &stack, number)).keep(Keep::Never)
        }),
        None => problem(&served, &uri, &headers, Problem::NotFound),
    }
}

/// How much there is to translate until an edition is there; nothing where it has no source.
pub(super) fn effort(served: &Served, wanted: &Wanted) -> Option<Effort> {
    let source = source_of(&served.library, &wanted.edition).filter(|source| *source != wanted.edition)?;
    let source = served.library.editions.get(&source)?;
    Some(served.memory().effort(source, &wanted.edition.lang))
}

/// The fields of a form, or why it cannot be read.
fn read(fields: Result<Form<Fields>, FormRejection>) -> Result<Fields, Problem> {
    match fields {
        Ok(Form(fields)) => Ok(fields),
        Err(error) if error.status() == StatusCode::PAYLOAD_TOO_LARGE => Err(Problem::TooLarge),
        Err(_) => Err(Problem::Unreadable),
    }
}

/// Leads to a page after something was done.
fn see(to: &str) -> Response<Body> {
    let mut headers = HeaderMap::new();
    if let Ok(to) = header::HeaderValue::from_str(to) {
        headers.insert(header::LOCATION, to);
    }
    headers.insert(header::CACHE_CONTROL, header::HeaderValue::from_static("no-store"));
    answered(StatusCode::SEE_OTHER, headers, Body::empty())
}

/// No search engine lists a private page, whoever gives its address away.
fn private(mut response: Response<Body>) -> Response<Body> {
    let name = HeaderName::from_static("x-robots-tag");
    response.headers_mut().insert(name, header::HeaderValue::from_static("noindex, nofollow"));
    response
}

/// What a visitor sees when the store did not do it.
fn fault(served: &Served, uri: &Uri, headers: &HeaderMap, error: &StoreError) -> Response<Body> {
    problem(served, uri, headers, wrong(error))
}

fn wrong(error: &StoreError) -> Problem {
    match error {
        StoreError::None => Problem::NotFound,
        error => {
            tracing::error!(%error, "asking failed");
            Problem::Fault
        }
    }
}
