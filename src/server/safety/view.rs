//! The page that explains what "Leave this page" does.

use maud::html;

use crate::channels::page::Ui;
use crate::l10n::text;
use crate::lang::Lang;
use crate::server::service_page::{Listed, ServicePage};
use crate::server::state::Snapshot;

/// Explains what "Leave this page" does, and what it cannot do.
pub(in crate::server) fn safety(served: &Snapshot, lang: &Lang) -> String {
    let words = served.words(lang);
    let ui = Ui { words, page: lang };
    let list = |items: Vec<String>| html! { ul { @for item in items { li { (ui.says(item)) } } } };
    let keys = html! { ul.keys { li { (ui.says(text!(words, "serve-safety-does-keys"))) } } };
    let main = html! {
        div.text {
            h2 { (ui.says(text!(words, "serve-safety-does"))) }
            (list(vec![
                text!(words, "serve-safety-does-leave"),
                text!(words, "serve-safety-does-clear"),
                text!(words, "serve-safety-does-log"),
            ]))
            (keys)
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
                text!(words, "serve-safety-neutral", button = text!(words, "page-neutral")),
            ]))
        }
    };
    ServicePage {
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
