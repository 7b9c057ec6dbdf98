//! Lists of titles, and the form by which readers filter them.

use axum::body::Body;
use axum::http::Response;

use super::costly;
use super::error::HttpProblem;
use super::reader::{Query, ReaderContext, ascii_digits};
use super::stored_response::{Keep, StoredResponse};
use crate::channels::page::{self, ListPage, PieceList, TitleFilter};
use crate::content::Level;

/// Most characters of the words that a title must have.
const MAX_CHARACTERS: usize = 200;

/// Handler of the list of titles: its first page, or what the fields of the form choose.
pub(super) async fn titles(reader: ReaderContext, Query(fields): Query) -> Result<Response<Body>, HttpProblem> {
    let lang = reader.lang.clone();
    if fields.0.is_empty() {
        let first = ListPage { list: PieceList::Titles, number: 1 };
        let name = format!("/{}", first.path(&lang));
        let make = move |served: &super::state::Snapshot| {
            let page = page::list_page(&first, &lang, &served.library, served.words(&lang), &served.site, &|_| None)?;
            Some(StoredResponse::page(page).in_lang(&lang))
        };
        let entry = reader.served.ready_or(name, make).await?;
        return Ok(entry.answer(&axum::http::Method::GET, &reader.headers, |_, _| Body::empty()));
    }
    let filter = TitleFilter {
        words: fields.get("q").chars().take(MAX_CHARACTERS).collect(),
        collection: Some(fields.get("collection").to_owned()).filter(|name| !name.is_empty()),
        level: (fields.get("level") == "plain").then_some(Level::Plain),
    };
    let number = ascii_digits(fields.get("page")).parse().unwrap_or(1);
    let served = reader.served.clone();
    let made = costly::spawn(move || {
        page::chosen_titles(&filter, number, (&lang, &served.library, served.words(&lang), &served.site))
    });
    let html = made.await.map_err(|_| HttpProblem::Fault)?;
    Ok(reader.answer(StoredResponse::page(html).keep(Keep::Never)))
}
