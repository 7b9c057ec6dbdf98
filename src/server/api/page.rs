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
use crate::server::reader::ReaderContext;
use crate::server::state::Snapshot;
use crate::server::stored_response::StoredResponse;

/// Handler of `/openapi.json`.
pub(in crate::server) async fn openapi(headers: HeaderMap, method: Method) -> Response<Body> {
    let json = description().to_pretty_json().unwrap_or_default();
    StoredResponse::new("application/json", json.into_bytes()).answer(&method, &headers, |_, _| Body::empty())
}

/// Handler of the page.
pub(in crate::server) async fn listing(
    State(served): State<Arc<Snapshot>>,
    headers: HeaderMap,
    method: Method,
) -> Response<Body> {
    let description = serde_json::to_value(description()).unwrap_or_default();
    let page = StoredResponse::page(page(&served, &description)).in_lang(&Lang::english());
    page.answer(&method, &headers, |_, _| Body::empty())
}

/// Handler of the catalogue of a language.
pub(in crate::server) async fn catalog(reader: ReaderContext) -> Response<Body> {
    let json = serde_json::to_vec(&listed(&reader.served, Some(reader.lang.tag()))).unwrap_or_default();
    reader.answer(StoredResponse::new("application/json", json))
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
