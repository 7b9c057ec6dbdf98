//! The bundle: several pieces, forms and languages in one file.

use maud::{Markup, html};

use super::super::bundle::{Form, Wanted};
use super::super::served::Served;
use super::{Leaf, Listed, Said, beside, described, size, summary_of_errors};
use crate::channels::html::Ui;
use crate::content::PieceName;
use crate::lang::Lang;
use crate::words::{Words, text};

/// What a bundle would hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::serve) struct Sum {
    pub(in crate::serve) files: usize,
    pub(in crate::serve) bytes: u64,
    /// Forms that do not exist.
    pub(in crate::serve) missing: usize,
}

/// The form, and what it leads to once something is chosen.
pub(in crate::serve) fn bundle(
    served: &Served,
    lang: &Lang,
    wanted: &Wanted,
    sum: Option<Sum>,
    errors: &Said,
) -> String {
    let words = served.words(lang);
    let ui = Ui { words, page: lang };
    let main = html! {
        (summary_of_errors(ui, errors))
        @if let Some(sum) = sum { (ready(ui, wanted, sum)) }
        form.desk action="./" method="get" {
            (pieces(served, ui, lang, &wanted.pieces, errors))
            fieldset #form aria-describedby=[described(errors, "form")] {
                legend { (ui.says(text!(words, "serve-bundle-forms"))) }
                (beside(ui, errors, "form"))
                @for form in Form::ALL {
                    label.choice {
                        input type="checkbox" name="form" value=(form.name()) checked[wanted.forms.contains(&form)];
                        " " span { (ui.says(form_words(words, form))) }
                    }
                }
            }
            fieldset #lang aria-describedby=[described(errors, "lang")] {
                legend { (ui.says(text!(words, "serve-bundle-languages"))) }
                (beside(ui, errors, "lang"))
                @for other in &served.langs {
                    label.choice {
                        input type="checkbox" name="lang" value=(other) checked[wanted.langs.contains(other)];
                        " " span lang=(other) dir=(other.direction().html()) { (other.own_name()) }
                    }
                }
            }
            button type="submit" { (ui.says(text!(words, "serve-bundle-show"))) }
        }
    };
    Leaf {
        served,
        lang,
        tail: "bundle/",
        title: text!(words, "serve-bundle-title"),
        summary: text!(words, "serve-bundle-summary"),
        listed: Listed::No,
        main,
    }
    .html()
}

fn ready(ui: Ui<'_>, wanted: &Wanted, sum: Sum) -> Markup {
    let words = ui.words;
    let bytes = size(ui, sum.bytes);
    html! {
        section.laid aria-labelledby="ready" {
            h2 #ready { (ui.says(text!(words, "serve-bundle-ready"))) }
            @if sum.missing > 0 {
                p.missing { span { (ui.says(text!(words, "serve-bundle-missing", count = sum.missing))) } }
            }
            @if sum.files > 0 {
                p {
                    a.button href={ "evenhand.zip?" (wanted.query()) } type="application/zip" {
                        (ui.says(text!(words, "serve-bundle-get", count = sum.files, size = bytes.as_str())))
                    }
                }
            }
        }
    }
}

/// All pieces of the library: a bundle may be in languages other than the page's.
fn pieces(served: &Served, ui: Ui<'_>, lang: &Lang, chosen: &[PieceName], errors: &Said) -> Markup {
    html! {
        fieldset #piece aria-describedby=[described(errors, "piece")] {
            legend { (ui.says(text!(ui.words, "serve-choose-pieces"))) }
            (beside(ui, errors, "piece"))
            @for collection in served.library.collections_in_order() {
                p.group { strong { (crate::channels::html::collection_title(&served.library, collection, ui)) } }
                @for name in served.library.pieces_of(collection) {
                    @let (of, title) = served.title_of(name, lang);
                    label.choice {
                        input type="checkbox" name="piece" value=(name) checked[chosen.contains(name)];
                        " " span { (ui.in_lang(&of, &title)) }
                    }
                }
            }
        }
    }
}

fn form_words(words: &Words, form: Form) -> String {
    match form {
        Form::Page => text!(words, "serve-form-page"),
        Form::LargePrint => text!(words, "serve-form-print"),
        Form::Opus => text!(words, "page-way-opus"),
        Form::Mp3 => text!(words, "page-way-mp3"),
        Form::Captions => text!(words, "page-way-captions"),
        Form::Script => text!(words, "serve-form-script"),
    }
}

/// The first page of a bundle without pages: a list of its files, which works from the disk.
pub(in crate::serve) fn files<'a>(served: &Served, names: impl Iterator<Item = &'a String>) -> String {
    let lang = Lang::english();
    let words = served.words(&lang);
    let ui = Ui { words, page: &lang };
    let site = crate::channels::html::Site { delivery: crate::channels::html::Delivery::Files, ..served.site.clone() };
    let here = crate::channels::html::Here::new(String::new(), site.delivery);
    crate::channels::html::frame(crate::channels::html::Shell {
        ui,
        here: &here,
        home: here.page(""),
        site: &site,
        title: text!(words, "serve-bundle-index"),
        description: String::new(),
        head: Markup::default(),
        trail: Vec::new(),
        languages: Vec::new(),
        main: html! {
            div.list {
                h1 { (text!(words, "serve-bundle-index")) }
                ul { @for name in names { li { a href=(crate::channels::html::paths::file(name)) { bdi { (name) } } } } }
            }
        },
        about: Markup::default(),
    })
}
