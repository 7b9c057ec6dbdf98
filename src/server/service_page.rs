//! Frame of the pages that only a service has, and the parts of their forms.

use maud::{Markup, html};

use super::state::Snapshot;
use crate::channels::page::{Here, LanguageLink, Shell, Ui, desk_style, frame};
use crate::content::{Level, PieceName};
use crate::document::Sentence;
use crate::l10n::text;
use crate::lang::Lang;

/// Errors of a form, by field.
pub(super) type FieldErrors = Vec<(&'static str, String)>;

/// A page of the service in one language.
pub(super) struct ServicePage<'a> {
    pub(super) served: &'a Snapshot,
    pub(super) lang: &'a Lang,
    /// Address behind the language: `search`, `print/`.
    pub(super) tail: &'a str,
    pub(super) title: String,
    pub(super) summary: String,
    /// Whether search engines may list it.
    pub(super) listed: Listed,
    pub(super) main: Markup,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Listed {
    Yes,
    No,
}

impl ServicePage<'_> {
    fn here(&self) -> Here {
        here(&self.served.site, self.lang, self.tail)
    }

    /// The page with its title and summary above its own text.
    pub(super) fn html(self) -> String {
        let tail = self.tail;
        self.html_with(|_| tail.to_owned())
    }

    /// Writes the page if its address differs in some languages: `tail_in` says it.
    pub(super) fn html_with(self, tail_in: impl Fn(&Lang) -> String) -> String {
        let here = self.here();
        let Self { served, lang, tail: _, title, summary, listed, main } = self;
        let words = served.words(lang);
        let ui = Ui { words, page: lang };
        let languages = served.langs.iter().map(|other| LanguageLink {
            lang: other,
            href: (other != lang).then(|| here.file(&format!("{other}/{}", tail_in(other)))),
        });
        frame(Shell {
            ui,
            here: &here,
            home: here.home(lang),
            site: &served.site,
            title: title.clone(),
            description: summary.clone(),
            head: html! { (desk_style(&here)) @if listed == Listed::No { meta name="robots" content="noindex"; } },
            trail: vec![html! { a href=(here.home(lang)) { (ui.says(text!(words, "site-home"))) } }],
            languages: languages.collect(),
            main: html! {
                div.list {
                    h1 { (ui.says(title)) }
                    p.lead { (ui.says(summary)) }
                    (main)
                }
            },
            about: Markup::default(),
        })
    }
}

pub(super) fn here(site: &crate::channels::page::Site, lang: &Lang, tail: &str) -> Here {
    let folder = tail.rsplit_once('/').map(|(folder, _)| format!("{folder}/")).unwrap_or_default();
    Here::new(format!("{lang}/{folder}"), site.delivery)
}

/// A choice of pieces that stand in one language: check boxes in groups by collection.
pub(super) fn choose_pieces(
    served: &Snapshot,
    ui: Ui<'_>,
    lang: &Lang,
    chosen: &[PieceName],
    errors: &[(&'static str, String)],
) -> Markup {
    let words = ui.words;
    html! {
        fieldset #piece aria-describedby=[described(errors, "piece")] {
            legend { (ui.says(text!(words, "serve-choose-pieces"))) }
            (beside(ui, errors, "piece"))
            @for collection in served.library.collections_in_order() {
                @let pieces = pieces_in(served, lang, collection);
                @if !pieces.is_empty() {
                    p.group { strong { (crate::channels::page::collection_title(&served.library, collection, ui)) } }
                    @for (name, title) in pieces {
                        label.choice {
                            input type="checkbox" name="piece" value=(name) checked[chosen.contains(&name)];
                            " "
                            span {
                                (ui.in_lang(lang, &title))
                                @if let Some(own) = title_in(served, &name, ui.page).filter(|_| lang != ui.page) {
                                    span.quiet { " " (own) }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The pieces of a collection that exist in a language, with their titles.
fn pieces_in(served: &Snapshot, lang: &Lang, collection: &str) -> Vec<(PieceName, String)> {
    let names = served.library.pieces_of(collection).into_iter();
    names.filter_map(|name| title_in(served, name, lang).map(|title| (name.clone(), title))).collect()
}

/// The title of a piece in a language, if it exists in it.
fn title_in(served: &Snapshot, name: &PieceName, lang: &Lang) -> Option<String> {
    [Level::Standard, Level::Plain].into_iter().find_map(|level| {
        let address = crate::content::Address { piece: name.clone(), lang: lang.clone(), level };
        let edition = served.library.editions.get(&address)?;
        Some(edition.document.title.iter().map(Sentence::text).collect::<Vec<_>>().join(" "))
    })
}

/// Writes the errors of a form: a list that takes the focus, each line leading to its field.
pub(super) fn summary_of_errors(ui: Ui<'_>, errors: &[(&'static str, String)]) -> Markup {
    html! {
        @if !errors.is_empty() {
            div.notice.errors role="alert" tabindex="-1" autofocus {
                div {
                    h2 { (ui.says(text!(ui.words, "serve-errors"))) }
                    ul { @for (field, words) in errors { li { a href={ "#" (field) } { (ui.says(words)) } } } }
                }
            }
        }
    }
}

/// Writes the errors of a field, beside it; [`described`] leads to it.
pub(super) fn beside(ui: Ui<'_>, errors: &[(&'static str, String)], field: &str) -> Markup {
    html! {
        @for (_, words) in errors.iter().filter(|(name, _)| *name == field) {
            p.notice.wrong id={ (field) "-wrong" } { span { (ui.says(words)) } }
        }
    }
}

/// The id of what describes a field with an error.
pub(super) fn described(errors: &[(&'static str, String)], field: &str) -> Option<String> {
    errors.iter().any(|(name, _)| *name == field).then(|| format!("{field}-wrong"))
}

/// A group of radio buttons.
pub(super) fn radios(
    ui: Ui<'_>,
    (name, legend): (&'static str, String),
    choices: &[(String, String)],
    chosen: &str,
    errors: &[(&'static str, String)],
) -> Markup {
    html! {
        fieldset id=(name) aria-describedby=[described(errors, name)] {
            legend { (ui.says(legend)) }
            (beside(ui, errors, name))
            @for (value, words) in choices {
                label.choice {
                    input type="radio" name=(name) value=(value) checked[value == chosen];
                    " " span { (ui.says(words)) }
                }
            }
        }
    }
}

/// A size in bytes, in words.
pub(super) fn size(ui: Ui<'_>, bytes: u64) -> String {
    crate::channels::page::size(bytes, ui)
}
