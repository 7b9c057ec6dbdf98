//! The countries that a sentence is meant for, beside its number.

use maud::{Markup, html};

use crate::channels::countries::block_label;
use crate::channels::page::Ui;
use crate::server::desk::translate::translation_view::TranslationView;

/// Writes the countries of the block that a sentence stands in; nothing if it holds in all of them.
pub(in crate::server::desk) fn shown(ui: Ui<'_>, bench: &TranslationView, segment: &str) -> Markup {
    let countries = bench.countries(segment);
    html! { @if !countries.is_empty() { " – " (ui.says(block_label(countries, ui.words))) } }
}
