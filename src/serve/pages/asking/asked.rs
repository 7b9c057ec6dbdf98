//! What is being asked for: never by whom.

use std::collections::BTreeMap;

use maud::{Markup, html};

use super::super::super::served::Served;
use super::{Leaf, Listed, form_words, level_words, state_words, title};
use crate::channels::html::Ui;
use crate::content::Address;
use crate::lang::Lang;
use crate::store::Demand;
use crate::words::text;

/// Demands in the order in which they are shown, and how many stand on a page.
pub(in crate::serve) struct Stack {
    demands: Vec<Demand>,
    on_a_page: usize,
}

impl Stack {
    /// Puts demands for the same edition together; an edition stands where its most wanted form does.
    pub(in crate::serve) fn new(mut demands: Vec<Demand>, on_a_page: usize) -> Self {
        let mut first: BTreeMap<Address, usize> = BTreeMap::new();
        for (place, demand) in demands.iter().enumerate() {
            first.entry(demand.wanted.edition.clone()).or_insert(place);
        }
        demands.sort_by_key(|demand| first.get(&demand.wanted.edition).copied());
        Self { demands, on_a_page: on_a_page.max(1) }
    }

    /// How many pages there are: at least one.
    pub(in crate::serve) fn pages(&self) -> usize {
        self.demands.len().div_ceil(self.on_a_page).max(1)
    }

    /// The demands of a page, counted from 1.
    pub(in crate::serve) fn page(&self, number: usize) -> &[Demand] {
        let from = number.saturating_sub(1).saturating_mul(self.on_a_page).min(self.demands.len());
        &self.demands[from..self.demands.len().min(from + self.on_a_page)]
    }

    /// How many demands there are.
    pub(in crate::serve) fn all(&self) -> usize {
        self.demands.len()
    }
}

/// A page of what is being asked for.
pub(in crate::serve) fn asked(served: &Served, lang: &Lang, stack: &Stack, number: usize) -> String {
    let words = served.words(lang);
    let ui = Ui { words, page: lang };
    let groups: Vec<&[Demand]> =
        stack.page(number).chunk_by(|one, other| one.wanted.edition == other.wanted.edition).collect();
    let main = html! {
        @if groups.is_empty() {
            p { (ui.says(text!(words, "ask-nothing"))) }
        } @else {
            p { (ui.says(text!(words, "ask-count", count = stack.all()))) }
            @for group in &groups { (edition(served, ui, group)) }
            (pages(ui, stack, number))
        }
        p { a.button href="../ask/" { (ui.says(text!(words, "ask-own"))) } }
    };
    Leaf {
        served,
        lang,
        tail: "asked/",
        title: text!(words, "ask-asked"),
        summary: text!(words, "ask-asked-summary"),
        listed: if number == 1 { Listed::Yes } else { Listed::No },
        main,
    }
    .html()
}

/// What is asked for of one edition.
fn edition(served: &Served, ui: Ui<'_>, demands: &[Demand]) -> Markup {
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

fn one(served: &Served, ui: Ui<'_>, demand: &Demand) -> Markup {
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
fn pages(ui: Ui<'_>, stack: &Stack, number: usize) -> Markup {
    let words = ui.words;
    let all = stack.pages();
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
