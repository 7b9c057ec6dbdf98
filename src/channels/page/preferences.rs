//! Reader's preferences for the looks of a page: radio buttons that the style sheet obeys. Only with the script does a
//! choice outlast the page; the script keeps it in the browser and nowhere else.

use maud::{Markup, html};

use super::icons::{self, icon};
use super::shell::Ui;
use crate::l10n::text;

/// A radio button: its id, by which the style sheet knows it, and its words.
type PreferenceOption = (&'static str, Markup);

/// Writes the choices, below what leaving does, closed until somebody opens them. The first option of each group is the
/// default.
pub(super) fn panel(ui: Ui<'_>, leaving: &Markup) -> Markup {
    let words = ui.words;
    let usual = || ui.says(text!(words, "page-as-usual"));
    let wide = || (ui.says(text!(words, "page-wide")), ui.says(text!(words, "page-wider")));
    let sizes = ["size-100", "size-125", "size-150", "size-175", "size-200", "size-250"];
    let sizes = sizes.map(|id| (id, ui.says(percent(id.trim_start_matches("size-"), ui))));
    let colours = [
        ("colours-device", text!(words, "page-device")),
        ("colours-white", text!(words, "page-white")),
        ("colours-cream", text!(words, "page-cream")),
        ("colours-dark", text!(words, "page-dark")),
        ("colours-yellow", text!(words, "page-yellow")),
    ];
    let ((wide_lines, wider_lines), (wide_words, wider_words)) = (wide(), wide());
    html! {
        details.comfort {
            summary { (icon(icons::LOOKS)) " " (ui.says(text!(words, "page-settings"))) }
            div {
                (leaving)
                p { strong { (ui.says(text!(words, "page-comfort"))) } }
                (group(ui, "size", &text!(words, "page-size"), sizes))
                (group(ui, "colours", &text!(words, "page-colours"), colours.map(|(id, name)| (id, ui.says(name)))))
                (letters(ui))
                (group(ui, "spacing", &text!(words, "page-spacing"), [
                    ("spacing-usual", usual()), ("spacing-wide", wide_words), ("spacing-wider", wider_words),
                ]))
                (group(ui, "lines", &text!(words, "page-lines"), [
                    ("lines-usual", usual()), ("lines-wide", wide_lines), ("lines-wider", wider_lines),
                ]))
                (group(ui, "length", &text!(words, "page-length"), [
                    ("length-usual", usual()),
                    ("length-short", ui.says(text!(words, "page-short"))),
                    ("length-window", ui.says(text!(words, "page-window"))),
                ]))
                p #comfort-lost { (ui.says(text!(words, "page-comfort-lost"))) }
                template #comfort-kept {
                    p { (ui.says(text!(words, "page-comfort-kept"))) }
                    button type="button" data-said=(text!(words, "page-started-over")) {
                        (ui.says(text!(words, "page-start-over")))
                    }
                }
            }
        }
    }
}

/// `150` as "150 %", in the language's digits.
pub(super) fn percent(number: &str, ui: Ui<'_>) -> String {
    let number = ui.words.number(number.parse().unwrap_or_default());
    text!(ui.words, "page-percent", number = number)
}

/// Writes the choice of typefaces, if there is one: two styles of the Arabic script, four faces of the Latin one. Other
/// scripts always use the device's own fonts.
fn letters(ui: Ui<'_>) -> Markup {
    let words = ui.words;
    let legend = text!(words, "page-letters");
    let own = ui.says(text!(words, "page-own-letters"));
    match ui.page.script().as_str() {
        "Latn" => {
            let [next, lexend, dyslexic] =
                ["Atkinson Hyperlegible Next", "Lexend", "OpenDyslexic"].map(|name| html! { (name) });
            group(
                ui,
                "letters",
                &legend,
                [
                    ("letters-next", next),
                    ("letters-lexend", lexend),
                    ("letters-dyslexic", dyslexic),
                    ("letters-own", own),
                ],
            )
        }
        "Arab" | "Aran" => {
            let (naskh, nastaliq) = (ui.says(text!(words, "page-naskh")), ui.says(text!(words, "page-nastaliq")));
            group(ui, "hand", &legend, [("hand-naskh", naskh), ("hand-nastaliq", nastaliq), ("hand-own", own)])
        }
        _ => Markup::default(),
    }
}

fn group<const N: usize>(ui: Ui<'_>, name: &str, legend: &str, choices: [PreferenceOption; N]) -> Markup {
    html! {
        fieldset {
            legend { (ui.says(legend)) }
            @for (index, (id, words)) in choices.into_iter().enumerate() {
                label { input type="radio" name=(name) id=(id) checked[index == 0]; " " (words) }
            }
        }
    }
}
