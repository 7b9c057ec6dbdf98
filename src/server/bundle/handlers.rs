//! Handlers of bundles: the form, and its ZIP.

use axum::body::Body;
use axum::http::{Response, StatusCode};

use super::{BundleSelection, view};
use crate::l10n::text;
use crate::server::error::HttpProblem;
use crate::server::rate_limit_key::RateLimitKey;
use crate::server::reader::{FormFields, Query, ReaderContext};
use crate::server::service_page::FieldErrors;
use crate::server::stored_response::{Keep, StoredResponse};

pub(in crate::server) async fn form(reader: ReaderContext, Query(FormFields(fields)): Query) -> Response<Body> {
    let (served, lang) = (&reader.served, &reader.lang);
    let mut wanted = BundleSelection::read(served, &fields);
    if fields.is_empty() {
        wanted.langs.push(lang.clone());
        return reader.page(view::bundle(served, lang, &wanted, None, &Vec::new()));
    }
    let words = served.words(lang);
    let mut errors = FieldErrors::new();
    for (empty, field, words) in [
        (wanted.pieces.is_empty(), "piece", text!(words, "serve-print-no-piece")),
        (wanted.forms.is_empty(), "form", text!(words, "serve-bundle-no-form")),
        (wanted.langs.is_empty(), "lang", text!(words, "serve-bundle-no-language")),
    ] {
        if empty {
            errors.push((field, words));
        }
    }
    let sum = errors.is_empty().then(|| wanted.sum(served));
    if sum.is_some_and(|sum| sum.files == 0) {
        errors.push(("piece", text!(words, "serve-bundle-empty")));
    }
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let html = view::bundle(served, lang, &wanted, sum, &errors);
    reader.answer(StoredResponse::page(html).keep(Keep::Never).status(status))
}

pub(in crate::server) async fn zip(
    ReaderContext { served, .. }: ReaderContext,
    from: RateLimitKey,
    Query(FormFields(fields)): Query,
) -> Result<Response<Body>, HttpProblem> {
    let wanted = BundleSelection::read(&served, &fields);
    if wanted.sum(&served).files == 0 {
        return Err(HttpProblem::NotFound);
    }
    super::zipped(served, wanted, from).await
}
