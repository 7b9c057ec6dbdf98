//! The description of the interface: as a page for people, and as JSON for programs.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::State;
use axum::http::{HeaderMap, Method, Response};
use maud::{Markup, html};

use super::{description, listed};
use crate::channels::page::Ui;
use crate::l10n::text;
use crate::lang::Lang;
use crate::server::error::HttpProblem;
use crate::server::reader::ReaderContext;
use crate::server::state::Snapshot;
use crate::server::stored_response::StoredResponse;

/// Handler of `/openapi.json`.
pub(in crate::server) async fn openapi(
    State(served): State<Arc<Snapshot>>,
    headers: HeaderMap,
    method: Method,
) -> Result<Response<Body>, HttpProblem> {
    let make = |_: &Snapshot| {
        let json = description().to_pretty_json().unwrap_or_default();
        Some(StoredResponse::new("application/json", json.into_bytes()))
    };
    let entry = served.ready_or("/openapi.json".to_owned(), make).await?;
    Ok(entry.answer(&method, &headers, |_, _| Body::empty()))
}

/// Handler of the page.
pub(in crate::server) async fn listing(
    State(served): State<Arc<Snapshot>>,
    headers: HeaderMap,
    method: Method,
) -> Result<Response<Body>, HttpProblem> {
    let make = |served: &Snapshot| {
        let description = serde_json::to_value(description()).unwrap_or_default();
        Some(StoredResponse::page(page(served, &description)).in_lang(&Lang::english()))
    };
    Ok(served.ready_or("/api/".to_owned(), make).await?.answer(&method, &headers, |_, _| Body::empty()))
}

/// Handler of the catalogue of a language.
pub(in crate::server) async fn catalog(reader: ReaderContext) -> Result<Response<Body>, HttpProblem> {
    let lang = reader.lang.clone();
    let make = move |served: &Snapshot| Some(listed(served, Some(&lang)).in_lang(&lang));
    let entry = reader.served.ready_or(format!("/{}/catalog.json", reader.lang), make).await?;
    Ok(entry.answer(&Method::GET, &reader.headers, |_, _| Body::empty()))
}

/// The addresses for machines, read from the same description that machines get.
fn page(served: &Snapshot, description: &serde_json::Value) -> String {
    let lang = Lang::english();
    let words = served.words(&lang);
    let ui = Ui { words, page: &lang };
    let empty = serde_json::Map::new();
    let paths = description["paths"].as_object().unwrap_or(&empty);
    let main = html! {
        div.text {
            p { a href="../openapi.json" { (text!(words, "serve-api-description")) } }
            @for (path, methods) in paths {
                @for (method, operation) in methods.as_object().unwrap_or(&empty) {
                    h2 { code { (method.to_uppercase()) " " (path) } }
                    p { (operation["summary"].as_str().or(operation["description"].as_str()).unwrap_or_default()) }
                    (parameters(operation, ui))
                }
            }
        }
    };
    let here = crate::channels::page::Here::new("api/".to_owned(), served.site.delivery);
    crate::channels::page::frame(crate::channels::page::Shell {
        ui,
        here: &here,
        home: here.home(&lang),
        site: &served.site,
        title: text!(words, "serve-api-title"),
        description: text!(words, "serve-api-summary"),
        head: Markup::default(),
        trail: vec![html! { a href=(here.home(&lang)) { (text!(words, "site-home")) } }],
        languages: Vec::new(),
        main: html! {
            div.list {
                h1 { (text!(words, "serve-api-title")) }
                p.lead { (text!(words, "serve-api-summary")) }
                (main)
            }
        },
        about: Markup::default(),
    })
}

fn parameters(operation: &serde_json::Value, ui: Ui<'_>) -> Markup {
    let none = Vec::new();
    let parameters = operation["parameters"].as_array().unwrap_or(&none);
    html! {
        @if !parameters.is_empty() {
            p { (text!(ui.words, "serve-api-parameters")) }
            dl.definitions {
                @for parameter in parameters {
                    div {
                        dt { code { (parameter["name"].as_str().unwrap_or_default()) } }
                        dd { (parameter["description"].as_str().unwrap_or_default()) }
                    }
                }
            }
        }
    }
}
