//! Common parts of every answer to a program: JSON, problems, and their descriptions for OpenAPI.

use axum::Json;
use axum::body::Body;
use axum::extract::{FromRequest, Request};
use axum::http::{HeaderMap, Response, StatusCode, header};
use serde::Serialize;
use serde::de::DeserializeOwned;
use utoipa::openapi::schema::{ObjectBuilder, Schema, Type};
use utoipa::openapi::security::{Http, HttpAuthScheme, SecurityScheme};
use utoipa::openapi::{OpenApi, RefOr};
use utoipa::{IntoResponses, Modify, PartialSchema, ToSchema};

use super::error::HttpProblem;
use super::service_page::FieldErrors;
use super::state::Snapshot;
use super::stored_response::{StoredResponse, answered};
use crate::channels::page::Ui;
use crate::channels::{CHANNELS, downloads};
use crate::lang::Lang;

/// A problem, as RFC 9457 writes it.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Fault)]
pub(super) struct ProblemDetails {
    #[serde(rename = "type")]
    pub(super) kind: String,
    pub(super) title: String,
    pub(super) status: u16,
    pub(super) detail: String,
}

/// Name of a format that can be requested.
pub(super) struct FormatName;

/// Name of a format that a bundle may hold.
pub(super) struct DownloadName;

impl ToSchema for FormatName {}

impl PartialSchema for FormatName {
    fn schema() -> RefOr<Schema> {
        one_of(CHANNELS.iter().map(|channel| channel.id.name()))
    }
}

impl ToSchema for DownloadName {}

impl PartialSchema for DownloadName {
    fn schema() -> RefOr<Schema> {
        one_of(downloads().into_iter().map(|download| download.name))
    }
}

/// A text that is one of some names.
fn one_of(names: impl Iterator<Item = &'static str>) -> RefOr<Schema> {
    let names: Vec<&str> = names.collect();
    ObjectBuilder::new().schema_type(Type::String).enum_values(Some(names)).build().into()
}

/// The address cannot be read, or does not exist.
#[derive(IntoResponses)]
#[expect(dead_code, reason = "they are described, and made as problems")]
pub(super) enum NotFoundResponse {
    /// The address cannot be read.
    #[response(status = 400, content_type = "application/problem+json")]
    Unreadable(ProblemDetails),
    /// No resource is at this address.
    #[response(status = 404, content_type = "application/problem+json")]
    NotFound(ProblemDetails),
}

/// The request was refused.
#[derive(IntoResponses)]
#[expect(dead_code, reason = "they are described, and made as problems")]
pub(super) enum NotTaken {
    /// The body is not JSON.
    #[response(status = 400, content_type = "application/problem+json")]
    Unreadable(ProblemDetails),
    /// The body is too large.
    #[response(status = 413, content_type = "application/problem+json")]
    TooLarge(ProblemDetails),
    /// The content type is not JSON.
    #[response(status = 415, content_type = "application/problem+json")]
    Another(ProblemDetails),
    /// A value is not allowed; the detail names it.
    #[response(status = 422, content_type = "application/problem+json")]
    Invalid(ProblemDetails),
}

/// Too many requests in a short time.
#[derive(IntoResponses)]
#[response(status = 429, content_type = "application/problem+json")]
#[expect(dead_code, reason = "it is described, and made as a problem")]
pub(super) struct TooMany(ProblemDetails);

/// A token is needed.
#[derive(IntoResponses)]
#[expect(dead_code, reason = "they are described, and made as problems")]
pub(super) enum Closed {
    /// The token is missing, or has ended.
    #[response(status = 401, content_type = "application/problem+json")]
    Unknown(ProblemDetails),
    /// The token may not do this.
    #[response(status = 403, content_type = "application/problem+json")]
    Forbidden(ProblemDetails),
}

/// The resource changed in between, or somebody else has it.
#[derive(IntoResponses)]
#[response(status = 409, content_type = "application/problem+json")]
#[expect(dead_code, reason = "it is described, and made as a problem")]
pub(super) struct Changed(ProblemDetails);

/// Description of the way in which a token is sent.
pub(super) struct BearerSecurity;

impl Modify for BearerSecurity {
    fn modify(&self, description: &mut OpenApi) {
        let components = description.components.get_or_insert_default();
        let mut bearer = Http::new(HttpAuthScheme::Bearer);
        bearer.description = Some("A token of an account: its page at the desk makes them.".to_owned());
        components.add_security_scheme("token", SecurityScheme::Http(bearer));
    }
}

/// A problem for machines.
pub(super) fn problem(served: &Snapshot, problem: HttpProblem) -> Response<Body> {
    let lang = Lang::english();
    let (title, next) = problem.says(Ui { words: served.words(&lang), page: &lang });
    let mut told = fault(problem.status(), problem.name(), title, next, problem.retry_after());
    if problem == HttpProblem::Unknown {
        told.headers_mut().insert(header::WWW_AUTHENTICATE, header::HeaderValue::from_static("Bearer"));
    }
    told
}

pub(super) fn fault(
    status: StatusCode,
    name: &str,
    title: String,
    detail: String,
    retry: Option<u64>,
) -> Response<Body> {
    let fault = ProblemDetails { kind: format!("/api/#{name}"), title, status: status.as_u16(), detail };
    let json = serde_json::to_vec(&fault).unwrap_or_default();
    let mut headers = HeaderMap::new();
    headers.insert(header::CONTENT_TYPE, header::HeaderValue::from_static("application/problem+json"));
    headers.insert(header::CACHE_CONTROL, header::HeaderValue::from_static("no-store"));
    if let Some(seconds) = retry {
        headers.insert(header::RETRY_AFTER, header::HeaderValue::from(seconds));
    }
    answered(status, headers, Body::from(json))
}

/// JSON body of a request; otherwise a problem that says what is wrong with it.
pub(super) struct JsonBody<T>(pub(super) T);

impl<T: DeserializeOwned, S: Send + Sync> FromRequest<S> for JsonBody<T> {
    type Rejection = Response<Body>;

    async fn from_request(request: Request, state: &S) -> Result<Self, Response<Body>> {
        match Json::<T>::from_request(request, state).await {
            Ok(Json(order)) => Ok(Self(order)),
            Err(error) => {
                let status = error.status();
                let title = status.canonical_reason().unwrap_or_default().to_owned();
                Err(fault(status, "unreadable", title, error.body_text(), None))
            }
        }
    }
}

/// JSON that can be asked for with conditions.
pub(super) fn json<T: Serialize>(value: &T, asked: &HeaderMap) -> Response<Body> {
    let bytes = serde_json::to_vec(value).unwrap_or_default();
    StoredResponse::new("application/json", bytes).answer(&axum::http::Method::GET, asked, |_, _| Body::empty())
}

/// Answers with the errors of an order's fields.
pub(super) fn invalid(title: &str, said: FieldErrors) -> Response<Body> {
    let detail: Vec<String> = said.into_iter().map(|(field, words)| format!("{field}: {words}")).collect();
    fault(StatusCode::UNPROCESSABLE_ENTITY, "invalid", title.to_owned(), detail.join("; "), None)
}
