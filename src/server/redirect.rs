//! Redirects to another page of the service.

use axum::body::Body;
use axum::http::header::{self, HeaderMap, HeaderValue};
use axum::http::{Response, StatusCode};

use super::stored_response::answered;

/// Leads to another page, which is asked for with GET.
pub(super) fn redirect(to: &str) -> Response<Body> {
    let mut headers = HeaderMap::new();
    if let Ok(to) = HeaderValue::from_str(to) {
        headers.insert(header::LOCATION, to);
    }
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    answered(StatusCode::SEE_OTHER, headers, Body::empty())
}
