//! Extractors for a reader's language and the fields that they sent.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::{Form, FromRef as _, FromRequest, FromRequestParts, RawPathParams, Request};
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method, Response, StatusCode, header};

use super::app::App;
use super::error::HttpProblem;
use super::negotiate;
use super::state::Snapshot;
use super::stored_response::StoredResponse;
use crate::content::PieceName;
use crate::lang::Lang;

/// Somebody who asks at an address that begins with a language. A language that the library does not have is
/// no address.
pub(super) struct ReaderContext {
    pub(super) served: Arc<Snapshot>,
    pub(super) lang: Lang,
    pub(super) headers: HeaderMap,
}

impl FromRequestParts<App> for ReaderContext {
    type Rejection = HttpProblem;

    async fn from_request_parts(parts: &mut Parts, current: &App) -> Result<Self, HttpProblem> {
        let served = Arc::from_ref(current);
        let names = RawPathParams::from_request_parts(parts, current).await.map_err(|_| HttpProblem::Unreadable)?;
        let tag = names.iter().find(|(name, _)| *name == "lang").map(|(_, tag)| tag);
        let lang = tag.and_then(|tag| served.lang(tag)).cloned().ok_or(HttpProblem::NotFound)?;
        Ok(Self { served, lang, headers: parts.headers.clone() })
    }
}

impl ReaderContext {
    /// An answer in the reader's language, made for this request.
    pub(super) fn answer(&self, entry: StoredResponse) -> Response<Body> {
        entry.in_lang(&self.lang).answer(&Method::GET, &self.headers, |_, _| Body::empty())
    }

    /// A page in the reader's language.
    pub(super) fn page(&self, html: String) -> Response<Body> {
        self.answer(StoredResponse::page(html))
    }
}

/// Most fields of a form or a query. The longest page of the desk has some hundreds.
const MAX_FIELDS: usize = 40_000;

/// A form as it was sent.
pub(super) struct FormFields(pub(super) Vec<(String, String)>);

impl<S: Send + Sync> FromRequest<S> for FormFields {
    type Rejection = HttpProblem;

    async fn from_request(request: Request, state: &S) -> Result<Self, HttpProblem> {
        match Form::<Vec<(String, String)>>::from_request(request, state).await {
            Ok(Form(fields)) if fields.len() > MAX_FIELDS => Err(HttpProblem::TooLarge),
            Ok(Form(fields)) => Ok(Self(fields)),
            Err(error) if error.status() == StatusCode::PAYLOAD_TOO_LARGE => Err(HttpProblem::TooLarge),
            Err(_) => Err(HttpProblem::Unreadable),
        }
    }
}

impl FormFields {
    /// The value of a field; empty where it was not sent.
    pub(super) fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(field, _)| field == name).map_or("", |(_, value)| value.as_str())
    }

    /// All values of a field.
    pub(super) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(field, _)| field == name).map(|(_, value)| value.as_str())
    }
}

/// Query of an address; empty if it cannot be read.
pub(super) struct Query(pub(super) FormFields);

impl<S: Send + Sync> FromRequestParts<S> for Query {
    type Rejection = HttpProblem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, HttpProblem> {
        let fields = axum::extract::Query::<Vec<(String, String)>>::from_request_parts(parts, state).await;
        Ok(Self(FormFields(fields.map(|axum::extract::Query(fields)| fields).unwrap_or_default())))
    }
}

/// The best of the languages that a browser asks for.
pub(super) fn asked_for(served: &Snapshot, headers: &HeaderMap) -> Lang {
    let wanted = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    negotiate::language(wanted, &served.langs).cloned().unwrap_or_else(Lang::english)
}

/// The name of a piece as forms and queries write it: `rights/fair-trial`.
pub(super) fn piece(text: &str) -> Option<PieceName> {
    let (collection, piece) = text.split_once('/')?;
    Some(PieceName { collection: collection.to_owned(), piece: piece.to_owned() })
}

/// Digits of other scripts as ASCII digits: people type a size with the digits of their language.
pub(super) fn ascii_digits(text: &str) -> String {
    const ZEROS: [u32; 4] = [0x30, 0x660, 0x6f0, 0x9e6];
    let ascii = |c: char| {
        let digit = ZEROS.iter().find_map(|zero| u32::from(c).checked_sub(*zero).filter(|digit| *digit < 10));
        digit.and_then(|digit| char::from_digit(digit, 10)).unwrap_or(c)
    };
    text.chars().map(ascii).collect()
}
