//! Search results, with the sentence that matched.

use maud::{Markup, html};

use crate::channels::page::{Ui, ordered, ordered_with_marks};
use crate::content::Level;
use crate::document::Sentence;
use crate::l10n::text;
use crate::lang::Lang;
use crate::search::Hit;
use crate::server::service_page::{Listed, ServicePage, here};
use crate::server::state::Snapshot;

/// The page of a search; without words to look for it only asks for them.
pub(in crate::server) fn search(served: &Snapshot, lang: &Lang, query: &str, hits: &[Hit]) -> String {
    let words = served.words(lang);
    let ui = Ui { words, page: lang };
    let asked = !query.trim().is_empty();
    let main = html! {
        form.search role="search" aria-label=(text!(words, "serve-search-title")) action="search" method="get" {
            label for="query" { (ui.says(text!(words, "serve-search-words"))) }
            input #query type="search" name="q" value=(query) maxlength="200" autocomplete="off" dir="auto";
            button type="submit" { (ui.says(text!(words, "serve-search"))) }
        }
        @if asked {
            section aria-labelledby="found" {
                h2 #found {
                    @if hits.is_empty() { (ui.says(text!(words, "serve-search-nothing"))) }
                    @else { (ui.says(text!(words, "serve-search-found", count = hits.len()))) }
                }
                @if hits.is_empty() {
                    ul {
                        li { (ui.says(text!(words, "serve-search-spelling"))) }
                        li { (ui.says(text!(words, "serve-search-fewer"))) }
                        li { a href={ "ask/" } { (ui.says(text!(words, "serve-ask"))) } }
                    }
                } @else {
                    ol.pieces.results { @for hit in hits { li { (one(served, ui, lang, hit)) } } }
                }
            }
        }
    };
    ServicePage {
        served,
        lang,
        tail: "search",
        title: text!(words, "serve-search-title"),
        summary: text!(words, "serve-search-summary"),
        listed: Listed::No,
        main,
    }
    .html()
}

fn one(served: &Snapshot, ui: Ui<'_>, lang: &Lang, hit: &Hit) -> Markup {
    let here = here(&served.site, lang, "search");
    let page = here.edition(&hit.address);
    let sentence = format!("{page}#{}", hit.sentence.anchor());
    let title = served
        .library
        .editions
        .get(&hit.address)
        .map(|edition| edition.document.title.iter().map(Sentence::text).collect::<Vec<_>>().join(" "));
    html! {
        h3 {
            a href=(page) { (ordered(&title.unwrap_or_default(), lang.direction())) }
            @if hit.address.level == Level::Plain {
                " " span.quiet { "(" (ui.says(text!(ui.words, "level-plain"))) ")" }
            }
        }
        p { a.sentence href=(sentence) { (ordered_with_marks(&hit.text, &hit.matched, lang.direction())) } }
    }
}
