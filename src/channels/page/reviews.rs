//! Lines about a page that say who has checked its edition.

use maud::{Markup, html};

use super::shell::Ui;
use crate::channels::reviewed::{ReviewLine, review_lines, unchecked};
use crate::content::Edition;
use crate::l10n::text;

/// The records of an edition as a term and its description; nothing if there is nothing to tell.
pub(crate) fn reviews(edition: &Edition, ui: Ui<'_>) -> Markup {
    let (told, unchecked) = (review_lines(edition, ui.words), unchecked(edition, ui.words));
    html! {
        @if !told.is_empty() || unchecked.is_some() {
            div {
                dt { (ui.says(text!(ui.words, "reviews-title"))) }
                dd {
                    (review_list(&told, ui))
                    @if let Some(unchecked) = &unchecked { (ui.says(unchecked)) }
                }
            }
        }
    }
}

/// Records as a list; nothing if there are none.
pub(super) fn review_list(told: &[Vec<ReviewLine>], ui: Ui<'_>) -> Markup {
    html! {
        @if !told.is_empty() {
            ul {
                @for review in told {
                    li {
                        @for (index, line) in review.iter().enumerate() {
                            @if index > 0 { br; }
                            (ui.says(&line.words))
                            @if let Some((own, lang)) = &line.own { " " (ui.in_lang(lang, own)) }
                        }
                    }
                }
            }
        }
    }
}
