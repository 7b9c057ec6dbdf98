//! Pages that explain: safety, the API.

use maud::{Markup, html};

use super::super::served::Served;
use super::{Leaf, Listed};
use crate::channels::html::Ui;
use crate::lang::Lang;
use crate::words::text;

/// What "Leave this page" does, and what it cannot do.
pub(in crate::serve) fn safety(served: &Served, lang: &Lang) -> String {
    let words = served.words(lang);
    let ui = Ui { words, page: lang };
    let list = |items: Vec<String>| html! { ul { @for item in items { li { (ui.says(item)) } } } };
    let main = html! {
        div.text {
            h2 { (ui.says(text!(words, "serve-safety-does"))) }
            (list(vec![
                text!(words, "serve-safety-does-leave"),
                text!(words, "serve-safety-does-keys"),
                text!(words, "serve-safety-does-clear"),
                text!(words, "serve-safety-does-log"),
            ]))
            h2 { (ui.says(text!(words, "serve-safety-cannot"))) }
            (list(vec![
                text!(words, "serve-safety-cannot-history"),
                text!(words, "serve-safety-cannot-back"),
                text!(words, "serve-safety-cannot-files"),
                text!(words, "serve-safety-cannot-network"),
                text!(words, "serve-safety-cannot-watch"),
            ]))
            h2 { (ui.says(text!(words, "serve-safety-you"))) }
            (list(vec![
                text!(words, "serve-safety-you-private"),
                text!(words, "serve-safety-you-history"),
                text!(words, "serve-safety-you-device"),
                text!(words, "serve-safety-you-name"),
                text!(words, "serve-safety-neutral"),
            ]))
        }
    };
    Leaf {
        served,
        lang,
        tail: "safety/",
        title: text!(words, "serve-safety-title"),
        summary: text!(words, "serve-safety-summary"),
        listed: Listed::Yes,
        main,
    }
    .html()
}

/// The addresses for machines, read from the same description that machines get.
pub(in crate::serve) fn api(served: &Served, description: &serde_json::Value) -> String {
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
    let here = crate::channels::html::Here::new("api/".to_owned(), served.site.delivery);
    crate::channels::html::frame(crate::channels::html::Shell {
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
