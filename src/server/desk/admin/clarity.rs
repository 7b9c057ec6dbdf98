//! Clarity of the texts: for each edition of a language how many sentences are clear, and which are the hardest.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::body::Body;
use axum::extract::Query;
use axum::http::Response;
use maud::{Markup, html};

use crate::channels::page::Ui;
use crate::clarity::{self, Clarity, HardSentence, Measure};
use crate::content::{Address, Level};
use crate::document::digest;
use crate::l10n::text;
use crate::lang::Lang;
use crate::requests::Action;
use crate::server::costly;
use crate::server::desk::admin::coverage::pager;
use crate::server::desk::{Access, DeskPage, DeskRoutes, DeskSession};
use crate::server::error::HttpProblem;

/// Editions on a page: each is measured when the page is asked for.
const PAGE: usize = 20;

pub(in crate::server::desk) fn routes(routes: DeskRoutes) -> DeskRoutes {
    routes.get("/desk/clarity/", Access::May(Action::SeeCoverage), page)
}

async fn page(
    visit: DeskSession,
    Query(fields): Query<BTreeMap<String, String>>,
) -> Result<Response<Body>, HttpProblem> {
    let library = Arc::clone(&visit.served.library);
    let langs = library.all_languages();
    let named = |lang: &&Lang| fields.get("lang").is_some_and(|tag| tag == lang.tag());
    let own = |lang: &&Lang| *lang == visit.lang();
    let chosen = langs.iter().find(named).or_else(|| langs.iter().find(own)).or(langs.first());
    let lang = chosen.cloned().ok_or(HttpProblem::NotFound)?;
    let addresses: Vec<Address> = library.editions.keys().filter(|address| address.lang == lang).cloned().collect();
    let pages = addresses.len().div_ceil(PAGE).max(1);
    let page = fields.get("page").and_then(|typed| typed.parse().ok()).unwrap_or(1_usize).clamp(1, pages);
    let shown: Vec<Address> = addresses.into_iter().skip((page - 1) * PAGE).take(PAGE).collect();
    let place = visit.served.shares.check.take(digest(&[visit.person.id.as_bytes()])).await?;
    let measured = costly::spawn(move || {
        let of = |address: Address| Some((clarity::of_edition(&library, library.editions.get(&address)?), address));
        let measured: Vec<(Clarity, Address)> = shown.into_iter().filter_map(of).collect();
        drop(place);
        measured
    });
    let measured = measured.await.map_err(|_| HttpProblem::Fault)?;
    let ui = visit.ui();
    let words = ui.words;
    let main = html! {
        nav.pager aria-label=(text!(words, "clarity-languages")) {
            ul {
                @for each in &langs {
                    li {
                        @if *each == lang { strong aria-current="page" { (ui.named(each)) } }
                        @else { a href={ "?lang=" (each.tag()) } { (ui.named(each)) } }
                    }
                }
            }
        }
        @if let Some((clarity, _)) = measured.first() { (method(ui, clarity)) }
        ul.cards { @for (clarity, address) in &measured { li { (edition(&visit, clarity, address)) } } }
        (pager(ui, text!(words, "clarity-pages"), page, pages, |number| format!("?lang={}&page={number}", lang.tag())))
    };
    Ok(visit.show(DeskPage {
        place: "clarity/",
        title: text!(words, "clarity-title"),
        summary: text!(words, "clarity-summary"),
        head: html! {},
        main,
    }))
}

/// Writes which measures exist for the language, and which do not.
fn method(ui: Ui<'_>, clarity: &Clarity) -> Markup {
    let words = ui.words;
    let names = |measures: Vec<Measure>| words.list(&measures.iter().map(|each| name(ui, *each)).collect::<Vec<_>>());
    let measured = names(clarity.measured.keys().copied().collect());
    html! {
        p { (ui.says(text!(words, "clarity-measured", measures = measured))) }
        @if !clarity.not_measured.is_empty() {
            @let missing = names(clarity.not_measured.clone());
            p { (ui.says(text!(words, "clarity-not-measured", measures = missing))) }
        }
        @if let Some(other) = clarity.words_of.as_deref().and_then(|tag| tag.parse::<Lang>().ok()) {
            p { (ui.says(text!(words, "clarity-words-of", language = ui.name_of(&other)))) }
        }
    }
}

/// Writes the figure of an edition, and its hardest sentences.
fn edition(visit: &DeskSession, clarity: &Clarity, address: &Address) -> Markup {
    let ui = visit.ui();
    let words = ui.words;
    let lengths = clarity.lengths;
    let (median, longest, limit) = (lengths.median, lengths.longest, lengths.limit);
    let told = match lengths.unit {
        "characters" => text!(words, "clarity-lengths-characters", median = median, longest = longest, limit = limit),
        _ => text!(words, "clarity-lengths", median = median, longest = longest, limit = limit),
    };
    let (lang, title) = visit.served.title_of(&address.piece, &address.lang);
    html! {
        h2 {
            (ui.in_lang(&lang, &title))
            @if address.level == Level::Plain { " – " (ui.says(text!(words, "level-plain"))) }
        }
        p { strong { (ui.says(text!(words, "clarity-figure", clear = clarity.clear, all = clarity.sentences))) } }
        p.quiet { (ui.says(told)) }
        @if clarity.hardest.is_empty() { p { (ui.says(text!(words, "clarity-nothing"))) } }
        @else {
            details {
                summary { (ui.says(text!(words, "clarity-hardest"))) }
                ol { @for sentence in &clarity.hardest { li { (hard(ui, sentence, &address.lang)) } } }
            }
        }
    }
}

fn hard(ui: Ui<'_>, sentence: &HardSentence, lang: &Lang) -> Markup {
    let words = ui.words;
    html! {
        p { (ui.in_lang(lang, &sentence.text)) }
        ul {
            @for reason in &sentence.reasons {
                li {
                    (ui.says(name(ui, reason.measure))) " (" (ui.says(words.number(reason.count as u64))) ")"
                    @for (index, word) in reason.words.iter().enumerate() {
                        @if index == 0 { ": " } @else { " · " }
                        bdi lang=(lang.in_files()) dir=(lang.direction().html()) { (word) }
                    }
                }
            }
        }
        p.quiet { (ui.says(text!(words, "clarity-at", line = sentence.line))) }
    }
}

fn name(ui: Ui<'_>, measure: Measure) -> String {
    let words = ui.words;
    match measure {
        Measure::LongSentence => text!(words, "clarity-long-sentence"),
        Measure::LongWords => text!(words, "clarity-long-words"),
        Measure::RareWords => text!(words, "clarity-rare-words"),
        Measure::NominalStyle => text!(words, "clarity-nominal-style"),
        Measure::Passive => text!(words, "clarity-passive"),
        Measure::DoubleNegation => text!(words, "clarity-double-negation"),
        Measure::Commas => text!(words, "clarity-commas"),
        Measure::UnmarkedTerms => text!(words, "clarity-unmarked-terms"),
    }
}
