//! Who asks for a page in a language of the library, and what they sent.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::{Form, FromRef as _, FromRequest, FromRequestParts, RawPathParams, Request};
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method, Response, StatusCode};

use super::delivery::Entry;
use super::pages::Problem;
use super::served::{Current, Served};
use crate::lang::Lang;

/// Somebody who asks at an address that begins with a language. A language that the library does not have is
/// no address.
pub(super) struct Reader {
    pub(super) served: Arc<Served>,
    pub(super) lang: Lang,
    pub(super) headers: HeaderMap,
}

impl FromRequestParts<Current> for Reader {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, current: &Current) -> Result<Self, Problem> {
        let served = Arc::from_ref(current);
        let names = RawPathParams::from_request_parts(parts, current).await.map_err(|_| Problem::Unreadable)?;
        let tag = names.iter().find(|(name, _)| *name == "lang").map(|(_, tag)| tag);
        let lang = tag.and_then(|tag| served.lang(tag)).cloned().ok_or(Problem::NotFound)?;
        Ok(Self { served, lang, headers: parts.headers.clone() })
    }
}

impl Reader {
    /// An answer in the reader's language, made for this request.
    pub(super) fn answer(&self, entry: Entry) -> Response<Body> {
        entry.in_lang(&self.lang).answer(&Method::GET, &self.headers, |_, _| Body::empty())
    }

    /// A page in the reader's language.
    pub(super) fn page(&self, html: String) -> Response<Body> {
        self.answer(Entry::page(html))
    }
}

/// A form as it was sent.
pub(super) struct Sent(pub(super) Vec<(String, String)>);

impl<S: Send + Sync> FromRequest<S> for Sent {
    type Rejection = Problem;

    async fn from_request(request: Request, state: &S) -> Result<Self, Problem> {
        match Form::<Vec<(String, String)>>::from_request(request, state).await {
            Ok(Form(fields)) => Ok(Self(fields)),
            Err(error) if error.status() == StatusCode::PAYLOAD_TOO_LARGE => Err(Problem::TooLarge),
            Err(_) => Err(Problem::Unreadable),
        }
    }
}

impl Sent {
    /// The value of a field; empty where it was not sent.
    pub(super) fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(field, _)| field == name).map_or("", |(_, value)| value.as_str())
    }

    /// All values of a field.
    pub(super) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(field, _)| field == name).map(|(_, value)| value.as_str())
    }
}

/// What stands behind the question mark of an address; nothing where it cannot be read.
pub(super) struct Query(pub(super) Sent);

impl<S: Send + Sync> FromRequestParts<S> for Query {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        let fields = axum::extract::Query::<Vec<(String, String)>>::from_request_parts(parts, state).await;
        Ok(Self(Sent(fields.map(|axum::extract::Query(fields)| fields).unwrap_or_default())))
    }
}
