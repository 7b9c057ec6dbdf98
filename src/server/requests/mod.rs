//! Requests for editions that do not exist: the form, the private page of a request, and the public page of demands.

pub(super) mod api;
mod form;
mod view;

use std::net::SocketAddr;
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::{ConnectInfo, Path, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, Response, StatusCode};
use axum::middleware;
use axum::routing::{get, post};

use super::app::App;
use super::demand_board::DemandList;
use super::error::HttpProblem;
use super::rate_limit::limited;
use super::reader::{FormFields, Query, ReaderContext};
use super::redirect::redirect;
use super::replies;
use super::service_page::FieldErrors;
use super::state::Snapshot;
use super::stored_response::{Keep, StoredResponse};
use crate::database::{Demand, LanguageState, MailState, NewFormatRequest, Secret, StoreError};
use crate::l10n::{Messages, text};
use crate::lang::Lang;
use crate::requests::{RequestedFormat, source_of};
use crate::translation::TranslationEffort;

pub(super) use api::{DemandStage, DemandStatus, Demands, JoinRequest, NewRequest, ReceiptBody, RequestStatus};
pub(super) use form::{
    MAX_CONTACT, MAX_LINE, MAX_WORDS, OTHER, RequestForm, RequestRefusal, RequesterContext, RequesterDetails, clean,
    is_made, prospect_now, typed_day,
};
pub(super) use view::day_fields;

/// Number of demands on a page.
const DEMANDS_ON_A_PAGE: usize = 50;

/// Declares the routes of requests. Everything that writes is counted against its address.
pub(super) fn routes(current: &App) -> Router<App> {
    let writing = Router::new()
        .route("/{lang}/ask/", post(ask))
        .route("/{lang}/asked/{demand}/", post(join))
        .route("/{lang}/status/{secret}/forget/", post(forget))
        .route("/{lang}/status/{secret}/withdraw/", post(withdraw))
        .route("/{lang}/mail/{secret}/confirm/", post(confirm_mail))
        .route("/{lang}/mail/{secret}/stop/", post(stop_mail))
        .route("/api/v1/asks", post(api::ask))
        .route("/api/v1/demands/{demand}/asks", post(api::join))
        .route_layer(middleware::from_fn_with_state(current.clone(), limited));
    Router::new()
        .route("/{lang}/ask/", get(form_page))
        .route("/{lang}/asked/", get(asked))
        .route("/{lang}/asked/{demand}/", get(join_page))
        .route("/{lang}/status/{secret}/", get(status))
        .route("/{lang}/status/{secret}/withdraw/", get(withdraw_page))
        .route("/{lang}/mail/{secret}/confirm/", get(confirm_page))
        .route("/{lang}/mail/{secret}/stop/", get(stop_page))
        .route("/replies/{id}/{file}", get(reply_file))
        .route("/api/v1/asks/{secret}", get(api::asked).delete(api::withdraw))
        .route("/api/v1/demands", get(api::demands))
        .merge(writing)
}

async fn form_page(reader: ReaderContext, Query(FormFields(fields)): Query) -> Response<Body> {
    let html = view::request_form(&reader.served, &reader.lang, &RequestForm::first(&fields), &FieldErrors::new());
    reader.answer(StoredResponse::page(html).keep(Keep::Never))
}

async fn ask(
    reader: ReaderContext,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    FormFields(fields): FormFields,
) -> Result<Response<Body>, HttpProblem> {
    let (served, lang) = (&reader.served, &reader.lang);
    let asking = RequestForm::read(&fields);
    let checked = asking.order(&RequesterContext { served, lang });
    send(&reader, peer, "../", checked, |errors| view::request_form(served, lang, &asking, errors)).await
}

async fn join_page(
    reader: ReaderContext,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response<Body>, HttpProblem> {
    let demand = public(&reader.served, &id).await?;
    let replies = reader.served.store.replies(&demand.id).await?;
    let (about, errors) = (RequesterDetails::new(), FieldErrors::new());
    let html = view::join(&reader.served, &reader.lang, (&demand, &replies), &about, &errors);
    Ok(reader.answer(StoredResponse::page(html).keep(Keep::Never)))
}

async fn join(
    reader: ReaderContext,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    Path((_, id)): Path<(String, String)>,
    FormFields(fields): FormFields,
) -> Result<Response<Body>, HttpProblem> {
    let (served, lang) = (&reader.served, &reader.lang);
    let demand = public(served, &id).await?;
    let replies = served.store.replies(&demand.id).await?;
    let about = RequesterDetails::read(&fields);
    let checked = about.join(&RequesterContext { served, lang }, demand.wanted.clone());
    send(&reader, peer, "../../", checked, |errors| view::join(served, lang, (&demand, &replies), &about, errors)).await
}

/// Creates a request and redirects to its private page, or shows the form again with its errors.
async fn send(
    reader: &ReaderContext,
    peer: SocketAddr,
    up: &str,
    checked: Result<NewFormatRequest, RequestRefusal>,
    again: impl Fn(&FieldErrors) -> String,
) -> Result<Response<Body>, HttpProblem> {
    let served = &reader.served;
    let wrong = |errors: &FieldErrors| {
        let entry = StoredResponse::page(again(errors)).keep(Keep::Never).status(StatusCode::UNPROCESSABLE_ENTITY);
        Ok(reader.answer(entry))
    };
    let new = match checked {
        Ok(new) => new,
        Err(RequestRefusal::Fields(errors)) => return wrong(&errors),
        Err(RequestRefusal::Store(error)) => return Err(error.into()),
    };
    let household = served.limit.rate_limit_key(peer, &reader.headers);
    match served.asking.create_request(served, &household, new).await {
        Err(StoreError::LanguageDeclined) => {
            wrong(&vec![("other", text!(served.words(&reader.lang), "ask-language-declined"))])
        }
        asked => Ok(redirect(&format!("{up}status/{}/", asked?.secret.shown()))),
    }
}

/// A demand that everybody may see.
async fn public(served: &Snapshot, id: &str) -> Result<Demand, HttpProblem> {
    let demand = served.store.demand(id).await?;
    (demand.language == LanguageState::Released).then_some(demand).ok_or(HttpProblem::NotFound)
}

async fn confirm_page(
    reader: ReaderContext,
    Path((_, secret)): Path<(String, String)>,
) -> Result<Response<Body>, HttpProblem> {
    let page = match reader.served.store.mail_state(&Secret::sent(&secret)).await {
        Err(StoreError::NotFound) => view::MailPage::Gone,
        Ok(MailState::Confirmed) => view::MailPage::Confirmed,
        state => state.map(|_| view::MailPage::Confirm)?,
    };
    Ok(mail(&reader, &format!("mail/{secret}/confirm/"), page))
}

async fn stop_page(
    reader: ReaderContext,
    Path((_, secret)): Path<(String, String)>,
) -> Result<Response<Body>, HttpProblem> {
    let page = match reader.served.store.mail_state(&Secret::sent(&secret)).await {
        Err(StoreError::NotFound) => view::MailPage::Gone,
        Ok(MailState::Stopped) => view::MailPage::Stopped,
        state => state.map(|_| view::MailPage::Stop)?,
    };
    Ok(mail(&reader, &format!("mail/{secret}/stop/"), page))
}

async fn confirm_mail(
    reader: ReaderContext,
    Path((_, secret)): Path<(String, String)>,
) -> Result<Response<Body>, HttpProblem> {
    let page = match reader.served.store.confirm_mail(&Secret::sent(&secret)).await {
        Err(StoreError::NotFound) => view::MailPage::Gone,
        confirmed => confirmed.map(|()| view::MailPage::Confirmed)?,
    };
    Ok(mail(&reader, &format!("mail/{secret}/confirm/"), page))
}

/// Stops all mail to an address. Mail programs send this without a person looking (RFC 8058), so it leads nowhere.
async fn stop_mail(
    reader: ReaderContext,
    Path((_, secret)): Path<(String, String)>,
) -> Result<Response<Body>, HttpProblem> {
    let page = match reader.served.store.stop_mail(&Secret::sent(&secret)).await {
        Err(StoreError::NotFound) => view::MailPage::Gone,
        stopped => stopped.map(|()| view::MailPage::Stopped)?,
    };
    Ok(mail(&reader, &format!("mail/{secret}/stop/"), page))
}

fn mail(reader: &ReaderContext, tail: &str, page: view::MailPage) -> Response<Body> {
    private(reader, view::mail(&reader.served, &reader.lang, tail, page))
}

async fn status(
    reader: ReaderContext,
    Path((_, secret)): Path<(String, String)>,
) -> Result<Response<Body>, HttpProblem> {
    let store = &reader.served.store;
    let ask = store.asked(&Secret::sent(&secret)).await?;
    let mut replies = view::Replies::new();
    for (demand, _) in &ask.demands {
        replies.insert(demand.id.clone(), store.replies(&demand.id).await?);
    }
    Ok(private(&reader, view::status(&reader.served, &reader.lang, &secret, (&ask, &replies))))
}

/// Hands over the file of a reply, to be saved.
async fn reply_file(
    State(served): State<Arc<Snapshot>>,
    Path((id, name)): Path<(String, String)>,
    method: Method,
    headers: HeaderMap,
) -> Result<Response<Body>, HttpProblem> {
    let file = served.store.reply_file(&id).await?;
    let entry = Some(&file).filter(|file| file.name == name).and_then(|file| replies::download(&id, file));
    let entry = entry.ok_or(HttpProblem::NotFound)?;
    Ok(entry.answer(&method, &headers, |key, range| served.replies.open(key, range)))
}

async fn forget(
    reader: ReaderContext,
    Path((_, secret)): Path<(String, String)>,
) -> Result<Response<Body>, HttpProblem> {
    reader.served.store.forget_contact(&Secret::sent(&secret)).await?;
    Ok(redirect("../"))
}

async fn withdraw_page(
    reader: ReaderContext,
    Path((_, secret)): Path<(String, String)>,
) -> Result<Response<Body>, HttpProblem> {
    reader.served.store.asked(&Secret::sent(&secret)).await?;
    Ok(private(&reader, view::withdraw(&reader.served, &reader.lang, &secret)))
}

async fn withdraw(
    reader: ReaderContext,
    Path((_, secret)): Path<(String, String)>,
) -> Result<Response<Body>, HttpProblem> {
    reader.served.store.withdraw(&Secret::sent(&secret)).await?;
    Ok(redirect("../"))
}

async fn asked(reader: ReaderContext, Query(fields): Query) -> Result<Response<Body>, HttpProblem> {
    let number = match fields.get("page") {
        "" => 1,
        typed => typed.parse().map_err(|_| HttpProblem::NotFound)?,
    };
    let stack = stack(&reader.served, number).await?;
    Ok(reader.answer(StoredResponse::page(view::asked(&reader.served, &reader.lang, &stack)).keep(Keep::Never)))
}

/// The demands of a page, counted from 1.
async fn stack(served: &Snapshot, number: usize) -> Result<view::Stack, HttpProblem> {
    let skip = number.checked_sub(1).ok_or(HttpProblem::NotFound)?.saturating_mul(DEMANDS_ON_A_PAGE);
    let page = (skip, DEMANDS_ON_A_PAGE);
    let (demands, all) = served.asking.page(&served.store, &known(served), page).await?;
    if demands.is_empty() && number > 1 {
        return Err(HttpProblem::NotFound);
    }
    Ok(view::Stack { demands, all, number, pages: all.div_ceil(DEMANDS_ON_A_PAGE).max(1) })
}

/// Every demand that is not closed, as it stands now.
pub(super) async fn open_demands(served: &Snapshot) -> Result<Arc<DemandList>, StoreError> {
    served.asking.list(&served.store, &known(served)).await
}

/// Languages that wait for no editor: those of the library and those of the interface.
fn known(served: &Snapshot) -> Vec<Lang> {
    served.langs.iter().cloned().chain(Messages::languages()).collect()
}

/// Estimates the translation work for an edition; `None` if it has no source.
pub(super) fn effort(served: &Snapshot, wanted: &RequestedFormat) -> Option<TranslationEffort> {
    let source = source_of(&served.library, &wanted.edition).filter(|source| *source != wanted.edition)?;
    let source = served.library.editions.get(&source)?;
    Some(served.memory().effort(source, &wanted.edition.lang))
}

/// Writes a page for the person who has its secret. Search engines do not list it, even if its address becomes known.
fn private(reader: &ReaderContext, html: String) -> Response<Body> {
    let mut response = reader.answer(StoredResponse::page(html).keep(Keep::Never));
    let name = HeaderName::from_static("x-robots-tag");
    response.headers_mut().insert(name, HeaderValue::from_static("noindex, nofollow"));
    response
}
