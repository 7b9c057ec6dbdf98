//! The public accessibility statement: a page in each language, and reports for programs.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::Path;
use axum::http::Response;

use super::costly;
use super::error::HttpProblem;
use super::reader::ReaderContext;
use super::state::Snapshot;
use super::stored_response::StoredResponse;
use crate::channels::page::{self, StatementFacts};
use crate::lang::Lang;
use crate::pipeline::{statement_facts, statement_report};
use crate::verify::SiteCounts;

/// Handler of the statement.
pub(super) async fn page(reader: ReaderContext) -> Result<Response<Body>, HttpProblem> {
    let lang = reader.lang.clone();
    let html = with_counts(&reader, move |served, _, facts| {
        page::statement(facts, &lang, &served.library, served.words(&lang), &served.site)
    });
    Ok(reader.page(html.await?))
}

/// Handler of a report for programs.
pub(super) async fn report(
    reader: ReaderContext,
    Path((_, file)): Path<(String, String)>,
) -> Result<Response<Body>, HttpProblem> {
    let yaml = with_counts(&reader, move |served, counts, facts| statement_report(&file, counts, facts, &served.site));
    let yaml = yaml.await?.ok_or(HttpProblem::NotFound)?;
    // The report is in the language of its catalogue, whatever the language of the address.
    let entry = StoredResponse::new("application/yaml", yaml.into_bytes()).in_lang(&Lang::english());
    Ok(entry.answer(&axum::http::Method::GET, &reader.headers, |_, _| Body::empty()))
}

/// Makes something from the counts of all checks, on a thread that may wait for the storage.
async fn with_counts<T: Send + 'static>(
    reader: &ReaderContext,
    make: impl FnOnce(&Snapshot, &SiteCounts, &StatementFacts) -> T + Send + 'static,
) -> Result<T, HttpProblem> {
    let served = Arc::clone(&reader.served);
    let made = costly::spawn(move || {
        let counts = served.counts();
        let facts = statement_facts(&counts, Some(served.store.now().day()), served.settings.contact.clone());
        make(&served, &counts, &facts)
    });
    made.await.map_err(|_| HttpProblem::Fault)
}
