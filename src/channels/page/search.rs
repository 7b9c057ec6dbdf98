//! The search page of a language on a site of files.
//!
//! Its script looks through the index in `pagefind/`. Where it cannot (no script, or files opened without
//! a server, which browsers do not let a script read) the page says so; all pieces are there as links in
//! any case.

use maud::{Markup, html};

use super::inlines::bare;
use super::paths::{self, Here};
use super::shell::{LanguageLink, Shell, Ui, frame};
use super::site::{collection_title, site_languages};
use super::{ASSETS, Site, desk_style, ways};
use crate::content::{Address, Edition, Level, Library};
use crate::l10n::{Messages, text};
use crate::lang::Lang;

/// Makes the search page of a language. `spellings` says in JSON what becomes of characters that people type in
/// more than one way, as it was done to the index.
#[must_use]
pub fn search(lang: &Lang, library: &Library, words: &Messages, site: &Site, spellings: &str) -> String {
    let ui = Ui { words, page: lang };
    let here = Here::new(paths::search(lang), site.delivery);
    let main = html! {
        div.list {
            h1 { (ui.says(text!(words, "export-search-title"))) }
            p.lead { (ui.says(text!(words, "export-search-summary"))) }
            p.notice #asleep { (ui.says(text!(words, "export-search-asleep"))) }
            (form(ui, &here, spellings))
            section aria-labelledby="all" {
                h2 #all { (ui.says(text!(words, "export-search-all"))) }
                (everything(library, ui, &here))
            }
        }
    };
    let languages = site_languages(library, site.interfaces);
    frame(Shell {
        ui,
        here: &here,
        home: here.home(lang),
        site,
        title: text!(words, "export-search-title"),
        description: text!(words, "export-search-summary"),
        head: html! { (desk_style(&here)) script defer src=(here.asset(&ASSETS.search)) {} },
        trail: vec![html! { a href=(here.home(lang)) { (ui.says(text!(words, "site-home"))) } }],
        languages: languages
            .iter()
            .map(|other| LanguageLink { lang: other, href: (other != lang).then(|| here.page(&paths::search(other))) })
            .collect(),
        main,
        about: Markup::default(),
    })
}

/// Writes the elements that the script uses: a form, a line for the progress, and the results, with all words that the
/// script shows.
fn form(ui: Ui<'_>, here: &Here, spellings: &str) -> Markup {
    let words = ui.words;
    html! {
        // A browser must neither remember the words nor send them away to check their spelling.
        form.search #search role="search" autocomplete="off" hidden
            data-index=(here.file("pagefind/")) data-root=(here.file("")) data-plain=(text!(words, "level-plain"))
            data-spellings=(spellings) {
            label for="query" { (ui.says(text!(words, "page-search-words"))) }
            input #query type="search" maxlength="200" spellcheck="false" dir="auto" required;
            button type="submit" { (ui.says(text!(words, "page-search"))) }
        }
        p #told role="status" lang=(words.lang().in_files()) dir=(words.lang().direction().html())
            data-busy=(text!(words, "export-search-busy"))
            data-found=(text!(words, "export-search-found"))
            data-nothing=(text!(words, "export-search-nothing"))
            data-failed=(text!(words, "export-search-failed")) {}
        section #results aria-labelledby="found" hidden {
            h2 #found { (ui.says(text!(words, "export-search-results"))) }
            ol.pieces.results {}
        }
    }
}

/// Every edition of the language, by collection.
fn everything(library: &Library, ui: Ui<'_>, here: &Here) -> Markup {
    html! {
        @for name in library.collections_in_order() {
            @let editions = editions(library, name, ui.page);
            @if !editions.is_empty() {
                h3 { (collection_title(library, name, ui)) }
                ul {
                    @for edition in editions {
                        li {
                            a href=(here.edition(&edition.address)) { (bare(&edition.document.title, ui.page)) }
                            @if edition.address.level == Level::Plain {
                                " " span.quiet { "(" (ui.says(ways::level_name(Level::Plain, ui))) ")" }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn editions<'a>(library: &'a Library, collection: &str, lang: &Lang) -> Vec<&'a Edition> {
    let address =
        |piece: &crate::content::PieceName, level| Address { piece: piece.clone(), lang: lang.clone(), level };
    let levels = [Level::Standard, Level::Plain];
    let pieces = library.pieces_of(collection).into_iter();
    pieces.flat_map(|piece| levels.map(|level| library.editions.get(&address(piece, level)))).flatten().collect()
}
