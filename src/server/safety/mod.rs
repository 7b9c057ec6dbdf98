//! Safety of readers whose screen may be watched: the page that explains it, and the way out.

mod view;

use std::sync::Arc;

use axum::body::Body;
use axum::extract::State;
use axum::http::{HeaderMap, Response, StatusCode, header};

use super::reader::{ReaderContext, asked_for};
use super::state::Snapshot;
use super::stored_response::answered;
use crate::channels::page::paths;
use crate::l10n::text;

/// Handler of the page.
pub(super) async fn page(reader: ReaderContext) -> Response<Body> {
    reader.page(view::safety(&reader.served, &reader.lang))
}

/// Leaves the site: asks the browser to delete what it stored, and redirects. A redirect has no place in the browser's
/// history.
pub(super) async fn leave(State(served): State<Arc<Snapshot>>, headers: HeaderMap) -> Response<Body> {
    let lang = asked_for(&served, &headers);
    let words = text!(served.words(&lang), "page-leave-address");
    let to = served.settings.leave.clone().or_else(|| paths::web(&words)).unwrap_or_default();
    let mut more = HeaderMap::new();
    for (name, value) in [
        (header::LOCATION, to.as_str()),
        (header::CACHE_CONTROL, "no-store"),
        (header::HeaderName::from_static("clear-site-data"), "\"cache\", \"storage\""),
    ] {
        if let Ok(value) = header::HeaderValue::from_str(value) {
            more.insert(name, value);
        }
    }
    answered(StatusCode::SEE_OTHER, more, Body::empty())
}
