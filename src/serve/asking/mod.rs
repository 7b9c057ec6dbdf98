//! Asking for what is not there: the form, the private page of who asked, the public page of what is asked for.

pub(super) mod api;
mod board;
mod form;

use std::net::SocketAddr;
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::{ConnectInfo, Path};
use axum::http::{HeaderName, HeaderValue, Response, StatusCode};
use axum::middleware;
use axum::routing::{get, post};

use super::delivery::{Entry, Keep};
use super::desk::led;
use super::pages::{self, Problem, Said};
use super::reader::{Query, Reader, Sent};
use super::routes::limited;
use super::served::{Current, Served};
use crate::lang::Lang;
use crate::requests::{Wanted, source_of};
use crate::store::{Demand, LanguageState, MailState, NewAsk, Secret, StoreError};
use crate::translation::Effort;
use crate::words::{Words, text};

pub(super) use api::{AskFacts, Asked, DemandFacts, Demands, Join, NewRequest, Stage};
pub(super) use board::{Board, List};
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
        .route("/api/v1/asks/{secret}", get(api::asked).delete(api::withdraw))
        .route("/api/v1/demands", get(api::demands))
        .merge(writing)
}

async fn form_page(reader: Reader, Query(Sent(fields)): Query) -> Response<Body> {
    let html = pages::ask(&reader.served, &reader.lang, &Asking::first(&fields), &Said::new());
    reader.answer(Entry::page(html).keep(Keep::Never))
}

async fn ask(
    reader: Reader,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    Sent(fields): Sent,
) -> Result<Response<Body>, Problem> {
    let (served, lang) = (&reader.served, &reader.lang);
    let asking = Asking::read(&fields);
    let checked = asking.order(&Asker { served, lang })?;
    send(&reader, peer, "../", checked, |errors| pages::ask(served, lang, &asking, errors)).await
}

async fn join_page(reader: Reader, Path((_, id)): Path<(String, String)>) -> Result<Response<Body>, Problem> {
    let demand = public(&reader.served, &id).await?;
    let html = pages::join(&reader.served, &reader.lang, &demand, &About::new(), &Said::new());
    Ok(reader.answer(Entry::page(html).keep(Keep::Never)))
}

async fn join(
    reader: Reader,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    Path((_, id)): Path<(String, String)>,
    Sent(fields): Sent,
) -> Result<Response<Body>, Problem> {
    let (served, lang) = (&reader.served, &reader.lang);
    let demand = public(served, &id).await?;
    let about = About::read(&fields);
    let checked = about.join(&Asker { served, lang }, demand.wanted.clone())?;
    send(&reader, peer, "../../", checked, |errors| pages::join(served, lang, &demand, &about, errors)).await
}

/// Asks and leads to the private page, or shows the form again with what is wrong in it.
async fn send(
    reader: &Reader,
    peer: SocketAddr,
    up: &str,
    checked: Result<NewAsk, Said>,
    again: impl Fn(&Said) -> String,
) -> Result<Response<Body>, Problem> {
    let served = &reader.served;
    let wrong = |errors: &Said| {
        let entry = Entry::page(again(errors)).keep(Keep::Never).status(StatusCode::UNPROCESSABLE_ENTITY);
        Ok(reader.answer(entry))
    };
    let new = match checked {
        Ok(new) => new,
        Err(errors) => return wrong(&errors),
    };
    let household = served.limit.household(peer, &reader.headers);
    match served.asking.ask(served, &household, new).await {
        Err(StoreError::LanguageDeclined) => {
            wrong(&vec![("other", text!(served.words(&reader.lang), "ask-language-declined"))])
        }
        asked => Ok(led(&format!("{up}status/{}/", asked?.secret.shown()))),
    }
}

/// A demand that everybody may see.
async fn public(served: &Served, id: &str) -> Result<Demand, Problem> {
    let demand = served.store.demand(id).await?;
    (demand.language == LanguageState::Released).then_some(demand).ok_or(Problem::NotFound)
}

async fn confirm_page(reader: Reader, Path((_, secret)): Path<(String, String)>) -> Result<Response<Body>, Problem> {
    let page = match reader.served.store.mail_state(&Secret::sent(&secret)).await {
        Err(StoreError::None) => pages::MailPage::Gone,
        Ok(MailState::Confirmed) => pages::MailPage::Confirmed,
        state => state.map(|_| pages::MailPage::Confirm)?,
    };
    Ok(mail(&reader, &format!("mail/{secret}/confirm/"), page))
}

async fn stop_page(reader: Reader, Path((_, secret)): Path<(String, String)>) -> Result<Response<Body>, Problem> {
    let page = match reader.served.store.mail_state(&Secret::sent(&secret)).await {
        Err(StoreError::None) => pages::MailPage::Gone,
        Ok(MailState::Stopped) => pages::MailPage::Stopped,
        state => state.map(|_| pages::MailPage::Stop)?,
    };
    Ok(mail(&reader, &format!("mail/{secret}/stop/"), page))
}

async fn confirm_mail(reader: Reader, Path((_, secret)): Path<(String, String)>) -> Result<Response<Body>, Problem> {
    let page = match reader.served.store.confirm_mail(&Secret::sent(&secret)).await {
        Err(StoreError::None) => pages::MailPage::Gone,
        confirmed => confirmed.map(|()| pages::MailPage::Confirmed)?,
    };
    Ok(mail(&reader, &format!("mail/{secret}/confirm/"), page))
}

/// Stops all mail to an address. Mail programs send this without a person looking (RFC 8058), so it leads nowhere.
async fn stop_mail(reader: Reader, Path((_, secret)): Path<(String, String)>) -> Result<Response<Body>, Problem> {
    let page = match reader.served.store.stop_mail(&Secret::sent(&secret)).await {
        Err(StoreError::None) => pages::MailPage::Gone,
        stopped => stopped.map(|()| pages::MailPage::Stopped)?,
    };
    Ok(mail(&reader, &format!("mail/{secret}/stop/"), page))
}

fn mail(reader: &Reader, tail: &str, page: pages::MailPage) -> Response<Body> {
    private(reader, pages::mail(&reader.served, &reader.lang, tail, page))
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
    let list = open_demands(served).await?;
    let all = list.public.len();
    let demands: Vec<Demand> = list.public.iter().skip(skip).take(DEMANDS_ON_A_PAGE).cloned().collect();
    if demands.is_empty() && number > 1 {
        return Err(Problem::NotFound);
    }
    Ok(pages::Stack { demands, all, number, pages: all.div_ceil(DEMANDS_ON_A_PAGE).max(1) })
}

/// Every demand that is not closed, as it stands now.
pub(super) async fn open_demands(served: &Served) -> Result<Arc<List>, StoreError> {
    served.asking.list(&served.store, &known(served)).await
}

/// Languages that wait for no editor: those of the library and those of the interface.
fn known(served: &Served) -> Vec<Lang> {
    served.langs.iter().cloned().chain(Words::languages()).collect()
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
