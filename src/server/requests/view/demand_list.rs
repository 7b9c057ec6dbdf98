//! List of open demands: never by whom.

use maud::{Markup, html};

use super::{form_words, level_words, state_words, title};
use crate::channels::page::Ui;
use crate::content::Address;
use crate::database::Demand;
use crate::l10n::text;
use crate::lang::Lang;
use crate::server::service_page::{Listed, ServicePage};
use crate::server::state::Snapshot;

/// A page of demands in the order in which they are shown.
pub(in crate::server) struct Stack {
    pub(in crate::server) demands: Vec<Demand>,
    /// Number of demands.
    pub(in crate::server) all: usize,
    /// Number of the page, counted from 1.
    pub(in crate::server) number: usize,
    /// Number of pages: at least one.
    pub(in crate::server) pages: usize,
}

/// A page of what is being asked for.
pub(in crate::server) fn asked(served: &Snapshot, lang: &Lang, stack: &Stack) -> String {
    let words = served.words(lang);
    let ui = Ui { words, page: lang };
    let groups: Vec<&[Demand]> =
        stack.demands.chunk_by(|one, other| one.wanted.edition == other.wanted.edition).collect();
    let main = html! {
        @if groups.is_empty() {
            p { (ui.says(text!(words, "ask-nothing"))) }
        } @else {
            p { (ui.says(text!(words, "ask-count", count = stack.all))) }
            @for group in &groups { (edition(served, ui, group)) }
            (pages(ui, stack))
        }
        p { a.button href="../ask/" { (ui.says(text!(words, "ask-own"))) } }
    };
    ServicePage {
        served,
        lang,
        tail: "asked/",
        title: text!(words, "ask-asked"),
        summary: text!(words, "ask-asked-summary"),
        listed: if stack.number == 1 { Listed::Yes } else { Listed::No },
        main,
    }
    .html()
}

/// Writes the demands for one edition.
fn edition(served: &Snapshot, ui: Ui<'_>, demands: &[Demand]) -> Markup {
    let words = ui.words;
    let Some(first) = demands.first() else { return html! {} };
    let Address { lang, level, .. } = &first.wanted.edition;
    html! {
        section.asked {
            h2 { (title(served, ui, &first.wanted)) " – " (ui.named(lang)) }
            p.what { (ui.says(level_words(words, *level))) }
            ul { @for demand in demands { li { (one(served, ui, demand)) } } }
        }
    }
}

fn one(served: &Snapshot, ui: Ui<'_>, demand: &Demand) -> Markup {
    let words = ui.words;
    html! {
        p {
            strong { (ui.says(form_words(words, demand.wanted.form))) } " "
            (ui.says(text!(words, "ask-askers", count = demand.askers))) " "
            (ui.says(state_words(words, demand.state)))
            @if let Some(day) = &demand.needed_by {
                " " (ui.says(text!(words, "ask-needed-first"))) " " (ui.date(day))
            }
        }
        p {
            a.too href={ (demand.id) "/" } {
                (ui.says(text!(words, "ask-too")))
                span.away {
                    ": " (title(served, ui, &demand.wanted)) " – " (ui.named(&demand.wanted.edition.lang)) " – "
                    (ui.says(level_words(words, demand.wanted.edition.level))) " – "
                    (ui.says(form_words(words, demand.wanted.form)))
                }
            }
        }
    }
}

/// The ways to the other pages.
fn pages(ui: Ui<'_>, stack: &Stack) -> Markup {
    let words = ui.words;
    let (number, all) = (stack.number, stack.pages);
    let to = |number: usize| format!("./?page={number}");
    html! {
        @if all > 1 {
            nav.pages aria-labelledby="pages" {
                p #pages { (ui.says(text!(words, "print-page", page = number, pages = all))) }
                ul.ways-on {
                    @if number > 1 { li { a rel="prev" href=(to(number - 1)) { (ui.says(text!(words, "ask-previous"))) } } }
                    @if number < all { li { a rel="next" href=(to(number + 1)) { (ui.says(text!(words, "ask-following"))) } } }
                }
            }
        }
    }
}
