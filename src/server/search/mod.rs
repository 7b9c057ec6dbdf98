//! Search: the page with the results.

mod view;

use std::sync::Arc;

use axum::body::Body;
use axum::http::Response;

use super::costly;
use super::error::HttpProblem;
use super::rate_limit_key::RateLimitKey;
use super::reader::{Query, ReaderContext};
use super::state::Snapshot;
use super::stored_response::{Keep, StoredResponse};
use crate::lang::Lang;
use crate::search::Hit;

/// Maximum number of places that a search lists.
const MAX_HITS: usize = 20;

/// Searches, in turn with others.
///
/// # Errors
/// When there is no place for it, or the index cannot be read.
pub(super) async fn find(
    served: &Arc<Snapshot>,
    words: String,
    lang: Lang,
    from: RateLimitKey,
) -> Result<Vec<Hit>, HttpProblem> {
    let place = served.shares.search.take(from).await?;
    let served = Arc::clone(served);
    let found = costly::spawn(move || {
        let _place = place;
        served.index.find(&words, &lang, MAX_HITS)
    });
    found.await.ok().and_then(Result::ok).ok_or(HttpProblem::Fault)
}

/// Handler of the search page.
pub(super) async fn search(
    reader: ReaderContext,
    from: RateLimitKey,
    Query(fields): Query,
) -> Result<Response<Body>, HttpProblem> {
    let query = fields.get("q").to_owned();
    let hits = find(&reader.served, query.clone(), reader.lang.clone(), from).await?;
    let shown: String = query.chars().take(200).collect();
    let html = view::search(&reader.served, &reader.lang, &shown, &hits);
    Ok(reader.answer(StoredResponse::page(html).keep(Keep::Never)))
}
