//! Handlers of the print desk: its form, finished booklets, and their files.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::Path;
use axum::http::{Method, Response, StatusCode, header};

use super::file_name::FOLDED;
use super::view::{self, PrintForm};
use super::{PrintChoice, Wordings, retry_after, told};
use crate::channels::page::Ui;
use crate::content::{Address, Level, PieceName};
use crate::server::error::HttpProblem;
use crate::server::rate_limit_key::RateLimitKey;
use crate::server::reader::{FormFields, Query, ReaderContext};
use crate::server::redirect::redirect;
use crate::server::service_page::FieldErrors;
use crate::server::stored_response::{Keep, StoredResponse};

pub(in crate::server) async fn form(reader: ReaderContext, Query(query): Query) -> Response<Body> {
    let choice = view::first(query.get("lang"), Vec::new(), Wordings::default());
    reader.page(view::print(&reader.served, &reader.lang, PrintForm::All, &choice, &Vec::new()))
}

pub(in crate::server) async fn form_of_piece(
    reader: ReaderContext,
    Path((_, collection, piece)): Path<(String, String, String)>,
    Query(query): Query,
) -> Result<Response<Body>, HttpProblem> {
    let name = PieceName { collection, piece };
    // Where there is one wording alone, that is the one to print.
    let wording = [Level::Standard, Level::Plain].into_iter().find(|level| is_there(&reader, &name, *level));
    let wording = wording.ok_or(HttpProblem::NotFound)?;
    Ok(form_with(&reader, query.get("lang"), name, (Level::Standard, wording)))
}

pub(in crate::server) async fn form_of_plain(
    reader: ReaderContext,
    Path((_, collection, piece)): Path<(String, String, String)>,
    Query(query): Query,
) -> Result<Response<Body>, HttpProblem> {
    let name = PieceName { collection, piece };
    match is_there(&reader, &name, Level::Plain) {
        true => Ok(form_with(&reader, query.get("lang"), name, (Level::Plain, Level::Plain))),
        false => Err(HttpProblem::NotFound),
    }
}

fn is_there(reader: &ReaderContext, piece: &PieceName, level: Level) -> bool {
    let address = Address { piece: piece.clone(), lang: reader.lang.clone(), level };
    reader.served.library.editions.contains_key(&address)
}

/// The desk at the address of an edition, with a wording chosen.
fn form_with(
    reader: &ReaderContext,
    text_lang: &str,
    piece: PieceName,
    (level, wording): (Level, Level),
) -> Response<Body> {
    let wordings = match wording {
        Level::Standard => Wordings::Standard,
        Level::Plain => Wordings::Plain,
    };
    let choice = view::first(text_lang, vec![piece.clone()], wordings);
    let desk = PrintForm::Of(&piece, level);
    reader.page(view::print(&reader.served, &reader.lang, desk, &choice, &Vec::new()))
}

/// Lays out the order of a form, and redirects to the page with its number of sheets.
pub(in crate::server) async fn order(
    reader: ReaderContext,
    from: RateLimitKey,
    FormFields(fields): FormFields,
) -> Response<Body> {
    let (served, lang) = (&reader.served, &reader.lang);
    let choice = PrintChoice::read(&fields);
    let again = |status: StatusCode, errors: &FieldErrors| {
        let page = view::print(served, lang, PrintForm::All, &choice, errors);
        let entry = StoredResponse::page(page).keep(Keep::Never).status(status);
        reader.answer(match retry_after(status) {
            Some(seconds) => entry.with(header::RETRY_AFTER, &seconds.to_string()),
            None => entry,
        })
    };
    let order = match choice.order(served, lang) {
        Ok(order) => order,
        Err(errors) => return again(StatusCode::UNPROCESSABLE_ENTITY, &errors),
    };
    match super::lay_out(served, order, fields, from).await {
        Ok(name) => redirect(&format!("{name}/")),
        Err(error) => {
            let (status, said) = told(&error, Ui { words: served.words(lang), page: lang });
            if status.is_server_error() {
                tracing::warn!(%error, "an order was not printed");
            }
            again(status, &vec![("piece", said)])
        }
    }
}

pub(in crate::server) async fn laid(
    reader: ReaderContext,
    Path((_, name)): Path<(String, String)>,
) -> Result<Response<Body>, HttpProblem> {
    let done = reader.served.pressed.get(&name).ok_or(HttpProblem::Gone)?;
    let html = view::laid(&reader.served, &reader.lang, &name, &done);
    Ok(reader.answer(StoredResponse::page(html).keep(Keep::Never)))
}

pub(in crate::server) async fn laid_file(
    ReaderContext { served, headers, .. }: ReaderContext,
    method: Method,
    Path((_, name, file)): Path<(String, String, String)>,
    Query(query): Query,
) -> Result<Response<Body>, HttpProblem> {
    let done = served.pressed.get(&name).ok_or(HttpProblem::Gone)?;
    let picture = file.strip_suffix(".png").and_then(|number| number.parse::<usize>().ok());
    let picture = picture.and_then(|number| done.pressed.pictures.get(number.checked_sub(1)?));
    let named = |end: &str| file.strip_suffix(end).is_some_and(|name| name == done.file || name == "evenhand");
    let pdf = |pdf: &Vec<u8>| {
        let disposition = format!("inline; filename=\"{file}\"");
        StoredResponse::new("application/pdf", pdf.clone()).with(header::CONTENT_DISPOSITION, &disposition)
    };
    let entry = match (picture, &done.pressed.folded) {
        (Some(png), _) => StoredResponse::new("image/png", png.clone()),
        (None, Some(folded)) if named(FOLDED) => pdf(folded),
        (None, _) if named(".pdf") => pdf(&done.pressed.pdf),
        (None, _) => return Err(HttpProblem::NotFound),
    };
    // Whose imprint is in it is nobody else's business.
    let entry = entry.keep(Keep::Never);
    let entry = if query.get("name") == "neutral" { entry.neutral() } else { Arc::new(entry) };
    Ok(entry.answer(&method, &headers, |_, _| Body::empty()))
}
