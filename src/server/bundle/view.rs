//! The bundle: several pieces, forms and languages in one file.

use maud::{Markup, html};

use super::BundleSelection;
use crate::channels::downloads;
use crate::channels::page::Ui;
use crate::content::PieceName;
use crate::l10n::text;
use crate::lang::Lang;
use crate::server::service_page::{FieldErrors, Listed, ServicePage, beside, described, size, summary_of_errors};
use crate::server::state::Snapshot;

/// Content of a bundle in numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::server) struct BundleSummary {
    pub(in crate::server) files: usize,
    pub(in crate::server) bytes: u64,
    /// Forms that do not exist.
    pub(in crate::server) missing: usize,
}

/// The form, and what it leads to once something is chosen.
pub(in crate::server) fn bundle(
    served: &Snapshot,
    lang: &Lang,
    wanted: &BundleSelection,
    sum: Option<BundleSummary>,
    errors: &FieldErrors,
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
                @for form in downloads() {
                    label.choice {
                        input type="checkbox" name="form" value=(form.name) checked[wanted.holds(form)];
                        " " span { (ui.says((form.words)(words))) }
                    }
                }
            }
            fieldset #lang aria-describedby=[described(errors, "lang")] {
                legend { (ui.says(text!(words, "serve-bundle-languages"))) }
                (beside(ui, errors, "lang"))
                @for other in &served.library.all_languages() {
                    label.choice {
                        input type="checkbox" name="lang" value=(other) checked[wanted.langs.contains(other)];
                        " " span lang=(other.in_files()) dir=(other.direction().html()) { (other.own_name()) }
                    }
                }
            }
            button type="submit" { (ui.says(text!(words, "serve-bundle-show"))) }
        }
    };
    ServicePage {
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

fn ready(ui: Ui<'_>, wanted: &BundleSelection, sum: BundleSummary) -> Markup {
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
fn pieces(served: &Snapshot, ui: Ui<'_>, lang: &Lang, chosen: &[PieceName], errors: &FieldErrors) -> Markup {
    html! {
        fieldset #piece aria-describedby=[described(errors, "piece")] {
            legend { (ui.says(text!(ui.words, "serve-choose-pieces"))) }
            (beside(ui, errors, "piece"))
            @for collection in served.library.collections_in_order() {
                p.group { strong { (crate::channels::page::collection_title(&served.library, collection, ui)) } }
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

/// The first page of a bundle without pages: a list of its files, which works from the disk.
pub(in crate::server) fn files<'a>(served: &Snapshot, names: impl Iterator<Item = &'a String>) -> String {
    let lang = Lang::english();
    let words = served.words(&lang);
    let ui = Ui { words, page: &lang };
    let site = crate::channels::page::Site {
        delivery: crate::channels::page::Delivery::Files,
        interfaces: crate::channels::page::Interfaces::OfTexts,
        ..served.site.clone()
    };
    let here = crate::channels::page::Here::new(String::new(), site.delivery);
    crate::channels::page::frame(crate::channels::page::Shell {
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
                ul { @for name in names { li { a href=(crate::channels::page::paths::file(name)) { bdi { (name) } } } } }
            }
        },
        about: Markup::default(),
    })
}
