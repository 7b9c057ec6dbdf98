//! Asking for what is not there: the form, the private page of who asked, the public page of what is asked for.

pub(super) mod api;
mod form;

use axum::Router;
use axum::body::Body;
use axum::extract::Path;
use axum::http::{HeaderName, HeaderValue, Response, StatusCode};
use axum::middleware;
use axum::routing::{get, post};

use super::delivery::{Entry, Keep};
use super::desk::led;
use super::pages::{self, Problem, Said};
use super::reader::{Query, Reader, Sent};
use super::routes::limited;
use super::served::{Current, Served};
use crate::requests::{Wanted, source_of};
use crate::store::{NewAsk, OpenDemands, Secret};
use crate::translation::Effort;

pub(super) use api::{AskFacts, Asked, DemandFacts, Demands, Join, NewRequest, Stage};
pub(super) use form::{About, Asker, Asking, MOST_CONTACT, MOST_LINE, MOST_WORDS, OTHER, is_made};

/// How many demands stand on a page.
const DEMANDS_ON_A_PAGE: usize = 50;

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

async fn form_page(reader: Reader, Query(Sent(fields)): Query) -> Response<Body> {
    let html = pages::ask(&reader.served, &reader.lang, &Asking::first(&fields), &Said::new());
    reader.answer(Entry::page(html).keep(Keep::Never))
}

async fn ask(reader: Reader, Sent(fields): Sent) -> Result<Response<Body>, Problem> {
    let (served, lang) = (&reader.served, &reader.lang);
    let asking = Asking::read(&fields);
    let checked = asking.order(&Asker { served, lang })?;
    send(&reader, "../", checked, |errors| pages::ask(served, lang, &asking, errors)).await
}

async fn join_page(reader: Reader, Path((_, id)): Path<(String, String)>) -> Result<Response<Body>, Problem> {
    let demand = reader.served.store.demand(&id).await?;
    let html = pages::join(&reader.served, &reader.lang, &demand, &About::new(), &Said::new());
    Ok(reader.answer(Entry::page(html).keep(Keep::Never)))
}

async fn join(
    reader: Reader,
    Path((_, id)): Path<(String, String)>,
    Sent(fields): Sent,
) -> Result<Response<Body>, Problem> {
    let (served, lang) = (&reader.served, &reader.lang);
    let demand = served.store.demand(&id).await?;
    let about = About::read(&fields);
    let checked = about.join(&Asker { served, lang }, demand.wanted.clone())?;
    send(&reader, "../../", checked, |errors| pages::join(served, lang, &demand, &about, errors)).await
}

/// Asks and leads to the private page, or shows the form again with what is wrong in it.
async fn send(
    reader: &Reader,
    up: &str,
    checked: Result<NewAsk, Said>,
    again: impl Fn(&Said) -> String,
) -> Result<Response<Body>, Problem> {
    let new = match checked {
        Ok(new) => new,
        Err(errors) => {
            let entry = Entry::page(again(&errors)).keep(Keep::Never).status(StatusCode::UNPROCESSABLE_ENTITY);
            return Ok(reader.answer(entry));
        }
    };
    let asked = reader.served.store.ask(&new).await?;
    Ok(led(&format!("{up}status/{}/", asked.secret.shown())))
}

async fn status(reader: Reader, Path((_, secret)): Path<(String, String)>) -> Result<Response<Body>, Problem> {
    let ask = reader.served.store.asked(&Secret::sent(&secret)).await?;
    Ok(private(&reader, pages::status(&reader.served, &reader.lang, &secret, &ask)))
}

async fn forget(reader: Reader, Path((_, secret)): Path<(String, String)>) -> Result<Response<Body>, Problem> {
    reader.served.store.forget_contact(&Secret::sent(&secret)).await?;
    Ok(led("../"))
}

async fn withdraw_page(reader: Reader, Path((_, secret)): Path<(String, String)>) -> Result<Response<Body>, Problem> {
    reader.served.store.asked(&Secret::sent(&secret)).await?;
    Ok(private(&reader, pages::withdraw(&reader.served, &reader.lang, &secret)))
}

async fn withdraw(reader: Reader, Path((_, secret)): Path<(String, String)>) -> Result<Response<Body>, Problem> {
    reader.served.store.withdraw(&Secret::sent(&secret)).await?;
    Ok(led("../"))
}

async fn asked(reader: Reader, Query(fields): Query) -> Result<Response<Body>, Problem> {
    let number = match fields.get("page") {
        "" => 1,
        typed => typed.parse().map_err(|_| Problem::NotFound)?,
    };
    let stack = stack(&reader.served, number).await?;
    Ok(reader.answer(Entry::page(pages::asked(&reader.served, &reader.lang, &stack)).keep(Keep::Never)))
}

/// The demands of a page, counted from 1.
async fn stack(served: &Served, number: usize) -> Result<pages::Stack, Problem> {
    let skip = number.checked_sub(1).ok_or(Problem::NotFound)?.saturating_mul(DEMANDS_ON_A_PAGE);
    let OpenDemands { all, demands } = served.store.some_open_demands(skip, DEMANDS_ON_A_PAGE).await?;
    if demands.is_empty() && number > 1 {
        return Err(Problem::NotFound);
    }
    Ok(pages::Stack { demands, all, number, pages: all.div_ceil(DEMANDS_ON_A_PAGE).max(1) })
}

/// How much there is to translate until an edition is there; nothing where it has no source.
pub(super) fn effort(served: &Served, wanted: &Wanted) -> Option<Effort> {
    let source = source_of(&served.library, &wanted.edition).filter(|source| *source != wanted.edition)?;
    let source = served.library.editions.get(&source)?;
    Some(served.memory().effort(source, &wanted.edition.lang))
}

/// A page for one who has its secret: no search engine lists it, whoever gives its address away.
fn private(reader: &Reader, html: String) -> Response<Body> {
    let mut response = reader.answer(Entry::page(html).keep(Keep::Never));
    let name = HeaderName::from_static("x-robots-tag");
    response.headers_mut().insert(name, HeaderValue::from_static("noindex, nofollow"));
    response
}
