//! The pages that lead to editions: a choice of language, a language's home, a collection.

use std::collections::BTreeMap;

use maud::{Markup, html};

use super::icons::{self, icon};
use super::inlines::{bare, words_of};
use super::lists::{self, ListPage, PIECES_ON_PAGE, PieceList};
use super::paths::{self, Here};
use super::shell::{LanguageLink, Shell, Ui, frame, service_page};
use super::{Delivery, Interfaces, Site, desk_style, ways};
use crate::channels::voice_support::voice_support;
use crate::content::{Address, Collection, Edition, Level, Library, PieceName};
use crate::l10n::{Messages, text};
use crate::lang::Lang;

/// Gives the length of an edition's sound in seconds, if it has one.
pub type SoundSeconds<'a> = &'a dyn Fn(&Address) -> Option<u64>;

/// The languages in which the pages around the texts exist, in order of tag.
#[must_use]
pub fn site_languages(library: &Library, interfaces: Interfaces) -> Vec<Lang> {
    let mut langs = library.all_languages();
    if interfaces == Interfaces::All {
        langs.extend(Messages::languages());
        langs.sort();
        langs.dedup();
    }
    langs
}

/// Writes the page at the site's root, in the words of `lang` or its nearest kin: every language in its own name,
/// `lang` first. It offers a choice and redirects nobody.
#[must_use]
pub fn front(library: &Library, site: &Site, lang: &Lang) -> String {
    let words = Messages::of(lang);
    let page = words.lang().clone();
    let ui = Ui { words: &words, page: &page };
    let mut langs = site_languages(library, site.interfaces);
    langs.sort_by_key(|other| other != lang);
    let here = Here::new(String::new(), site.delivery);
    let main = html! {
        div.list {
            h1 { (text!(words, "site-front-title")) }
            p.lead { (text!(words, "site-front-summary")) }
            ul.choices {
                @for lang in langs {
                    li {
                        a href=(here.home(&lang)) hreflang=(lang) lang=(lang.in_files()) dir=(lang.direction().html()) {
                            (lang.own_name())
                            @let words = Messages::of(&lang);
                            @if *words.lang() == lang {
                                " " span.quiet { (text!(words, "site-home-title")) }
                            }
                        }
                    }
                }
            }
        }
    };
    frame(Shell {
        ui,
        here: &here,
        home: here.page(""),
        site,
        title: text!(words, "site-name"),
        description: text!(words, "site-front-summary"),
        head: desk_style(&here),
        trail: Vec::new(),
        languages: Vec::new(),
        main,
        about: Markup::default(),
    })
}

/// The home page of a language: every collection and its pieces; in a large library the collections alone, and lists of
/// all titles.
#[must_use]
pub fn home(lang: &Lang, library: &Library, words: &Messages, site: &Site, sounds: SoundSeconds<'_>) -> String {
    let ui = Ui { words, page: lang };
    let here = Here::new(paths::home(lang), site.delivery);
    let listing = Listing { library, here: &here, ui, below: Below::Section, sounds };
    let is_long = lists::is_long(library);
    let feed = feed(lang, library, &here);
    let main = html! {
        div.list {
            h1 { (ui.says(text!(words, "site-home-title"))) }
            p.lead { (ui.says(text!(words, "site-home-summary"))) }
            (no_text(lang, library, site, &here, ui))
            @if is_long { (lists::to_titles(library, &here, ui)) }
            @for name in library.collections_in_order() {
                section.collection {
                    h2 { a href=(here.collection(lang, name)) { (collection_title(library, name, ui)) } }
                    (collection_summary(library, name, ui))
                    @if is_long {
                        @let count = library.pieces_of(name).len();
                        p.quiet { (ui.says(text!(words, "list-texts", count = count))) }
                    } @else {
                        (listing.pieces(&library.pieces_of(name)))
                    }
                }
            }
            @if let Some(feed) = &feed { p { a href=(feed) { (ui.says(text!(words, "site-feed"))) } } }
        }
    };
    let languages = site_languages(library, site.interfaces);
    frame(Shell {
        ui,
        here: &here,
        home: here.home(lang),
        site,
        title: text!(words, "site-home-title"),
        description: text!(words, "site-home-summary"),
        head: html! {
            (desk_style(&here))
            @if let Some(feed) = &feed {
                link rel="alternate" type="application/rss+xml" title=(text!(words, "site-feed")) href=(feed);
            }
        },
        trail: Vec::new(),
        languages: in_languages(&languages, lang, |other| here.home(other)),
        main,
        about: Markup::default(),
    })
}

/// Returns the address of a language's podcast; `None` on a site of files, and if no text of the language is spoken.
fn feed(lang: &Lang, library: &Library, here: &Here) -> Option<String> {
    let has_text = library.editions.keys().any(|address| address.lang == *lang);
    let is_spoken = has_text && voice_support(lang).voice().is_some();
    (is_spoken && here.delivery() == Delivery::Service).then(|| here.file(&format!("{lang}/feed.xml")))
}

/// Says on the home page of a language that no text exists in it, and how to ask for one; nothing if there is a text.
fn no_text(lang: &Lang, library: &Library, site: &Site, here: &Here, ui: Ui<'_>) -> Markup {
    if library.editions.keys().any(|address| address.lang == *lang) {
        return Markup::default();
    }
    let language = ui.name_of(lang);
    let ask = match here.delivery() {
        Delivery::Service => Some(service_page(ui, here, "ask")),
        Delivery::Files => site.ask.as_deref().and_then(paths::people),
    };
    html! {
        div.notice {
            (icon(icons::INFORMATION))
            " "
            div {
                p { (ui.says(text!(ui.words, "site-no-text", language = language.as_str()))) }
                @if let Some(ask) = ask { p { a.button href=(ask) { (ui.says(text!(ui.words, "page-ask"))) } } }
            }
        }
    }
}

/// The page of a collection in a language. It may be made for every language of the library.
#[must_use]
pub fn collection(
    name: &str,
    lang: &Lang,
    library: &Library,
    words: &Messages,
    site: &Site,
    sounds: SoundSeconds<'_>,
) -> String {
    collection_page((name, 1), lang, library, words, site, sounds)
}

/// Number of pages of a collection.
pub(super) fn collection_pages(name: &str, library: &Library) -> usize {
    library.pieces_of(name).len().div_ceil(PIECES_ON_PAGE).max(1)
}

/// A page of a collection, by its number from 1.
pub(super) fn collection_page(
    (name, number): (&str, usize),
    lang: &Lang,
    library: &Library,
    words: &Messages,
    site: &Site,
    sounds: SoundSeconds<'_>,
) -> String {
    let ui = Ui { words, page: lang };
    let all = library.pieces_of(name);
    let shown = all.chunks(PIECES_ON_PAGE).nth(number.saturating_sub(1)).unwrap_or_default();
    let pages = collection_pages(name, library);
    let page = |number| ListPage { list: PieceList::Collection(name.to_owned()), number };
    let here = Here::new(paths::collection(lang, name), site.delivery);
    let listing = Listing { library, here: &here, ui, below: Below::Title, sounds };
    let main = html! {
        div.list {
            h1 { (collection_title(library, name, ui)) }
            (collection_summary(library, name, ui))
            (listing.pieces(shown))
            (lists::pager(number, pages, ui, &|number| words.number(number as u64), &|number| page(number).href(&here, lang)))
        }
    };
    let told = |what: fn(&Collection) -> &BTreeMap<Lang, String>| {
        library.collections.get(name).and_then(|collection| nearest(what(collection), lang)).map(|(_, words)| words)
    };
    let languages = site_languages(library, site.interfaces);
    frame(Shell {
        ui,
        here: &here,
        home: here.home(lang),
        site,
        title: lists::numbered(told(|collection| &collection.title).unwrap_or(name), number, pages, words),
        description: told(|collection| &collection.summary).unwrap_or_default().to_owned(),
        head: desk_style(&here),
        trail: vec![html! { a href=(here.home(lang)) { (ui.says(text!(words, "site-home"))) } }],
        languages: in_languages(&languages, lang, |other| here.collection(other, name)),
        main,
        about: Markup::default(),
    })
}

/// Returns the title of a collection, in the language of the page or the nearest one.
pub(crate) fn collection_title(library: &Library, name: &str, ui: Ui<'_>) -> Markup {
    match library.collections.get(name).and_then(|collection| nearest(&collection.title, ui.page)) {
        Some((lang, title)) => ui.in_lang(lang, title),
        None => html! { (name) },
    }
}

fn collection_summary(library: &Library, name: &str, ui: Ui<'_>) -> Markup {
    let summary = |collection: &Collection| {
        nearest(&collection.summary, ui.page).map(|(lang, summary)| ui.in_lang(lang, summary))
    };
    html! { @if let Some(words) = library.collections.get(name).and_then(summary) { p.lead { (words) } } }
}

/// The words in a language or its kin, else in whatever language there is.
fn nearest<'a>(words: &'a BTreeMap<Lang, String>, lang: &Lang) -> Option<(&'a Lang, &'a str)> {
    let kin = lang.fallbacks().into_iter().find_map(|lang| words.get_key_value(&lang));
    kin.or_else(|| words.first_key_value()).map(|(lang, words)| (lang, words.as_str()))
}

pub(super) fn in_languages<'a>(
    all: &'a [Lang],
    here: &Lang,
    address: impl Fn(&Lang) -> String,
) -> Vec<LanguageLink<'a>> {
    all.iter().map(|lang| LanguageLink { lang, href: (lang != here).then(|| address(lang)) }).collect()
}

/// Parent of a list of pieces; it decides the level of its headings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Below {
    Title,
    Section,
}

impl Below {
    fn heading(self, words: Markup) -> Markup {
        match self {
            Self::Title => html! { h2 { (words) } },
            Self::Section => html! { h3 { (words) } },
        }
    }
}

/// A list of pieces in the language of its page.
#[derive(Clone, Copy)]
struct Listing<'a> {
    library: &'a Library,
    here: &'a Here,
    ui: Ui<'a>,
    below: Below,
    sounds: SoundSeconds<'a>,
}

impl Listing<'_> {
    fn pieces(&self, names: &[&PieceName]) -> Markup {
        html! {
            @if names.is_empty() {
                p { (self.ui.says(text!(self.ui.words, "site-nothing"))) }
            } @else {
                ul.pieces { @for name in names { li { (self.piece(name)) } } }
            }
        }
    }

    fn piece(&self, name: &PieceName) -> Markup {
        let edition = |level| {
            let address = Address { piece: name.clone(), lang: self.ui.page.clone(), level };
            self.library.editions.get(&address)
        };
        let (standard, plain) = (edition(Level::Standard), edition(Level::Plain));
        let Some(shown) = standard.or(plain) else { return self.not_yet(name) };
        let buttons = html! {
            @if let (Some(standard), Some(plain)) = (standard, plain) { (self.plain_link(plain, standard)) }
            (self.listen_link(shown, plain))
        };
        html! {
            (self.title_link(shown))
            p { (bare(&shown.document.summary, self.ui.page)) }
            @if standard.is_none() { p.quiet { (self.ui.says(text!(self.ui.words, "site-only-plain"))) } }
            @if !buttons.0.is_empty() { p.buttons { (buttons) } }
        }
    }

    fn title_link(&self, edition: &Edition) -> Markup {
        let title = bare(&edition.document.title, &edition.address.lang);
        self.below.heading(html! { a href=(self.here.edition(&edition.address)) { (title) } })
    }

    /// Writes a link to a plain wording. It names its text, because people also hear such links out of context, in a
    /// list.
    fn plain_link(&self, plain: &Edition, standard: &Edition) -> Markup {
        let title = words_of(&standard.document.title, self.ui.page);
        html! {
            a href=(self.here.edition(&plain.address)) {
                (icon(icons::PLAIN))
                " "
                (self.ui.says(text!(self.ui.words, "site-in-plain")))
                span.away { ": " (title) }
            }
            " "
        }
    }

    /// Writes a link to the player of a text, or of its plain wording if that alone is spoken; nothing without sound.
    fn listen_link(&self, shown: &Edition, plain: Option<&Edition>) -> Markup {
        let spoken =
            |edition: &Edition| (self.sounds)(&edition.address).map(|seconds| (edition.address.clone(), seconds));
        let Some((address, seconds)) = spoken(shown).or_else(|| plain.and_then(spoken)) else {
            return Markup::default();
        };
        let title = words_of(&shown.document.title, self.ui.page);
        html! {
            a href={ (self.here.edition(&address)) "#listen" } {
                (icon(icons::SOUND))
                " "
                span {
                    (self.ui.says(text!(self.ui.words, "page-listen")))
                    " "
                    span.cost { (self.ui.says(ways::length(seconds, self.ui))) }
                }
                span.away { ": " (title) }
            }
        }
    }

    /// A piece that does not exist in the language of the page: its title as it was first written, and
    /// the languages that have it.
    fn not_yet(&self, name: &PieceName) -> Markup {
        let Self { library, here, ui, below, sounds: _ } = *self;
        let mut editions: Vec<&Edition> = library.editions_of(name).map(|(_, edition)| edition).collect();
        // One edition of each language, the standard wording where there is one.
        editions.sort_by_key(|edition| (&edition.address.lang, edition.address.level));
        editions.dedup_by_key(|edition| &edition.address.lang);
        let source = library.pieces.get(name).map(|piece| &piece.source);
        let titled = editions.iter().find(|edition| Some(&edition.address.lang) == source).or(editions.first());
        let title = match titled {
            Some(edition) => {
                let lang = &edition.address.lang;
                html! { span lang=(lang.in_files()) dir=(lang.direction().html()) { (bare(&edition.document.title, lang)) } }
            }
            None => html! { (name.piece) },
        };
        let language = ui.name_of(ui.page);
        html! {
            (below.heading(title))
            @if editions.is_empty() {
                p.quiet { (ui.says(text!(ui.words, "site-nothing"))) }
            } @else {
                p.missing {
                    (icon(icons::MISSING)) " "
                    span { (ui.says(text!(ui.words, "site-not-yet", language = language.as_str()))) }
                }
                ul.elsewhere {
                    @for edition in editions {
                        @let lang = &edition.address.lang;
                        li {
                            a href=(here.edition(&edition.address)) hreflang=(lang) lang=(lang.in_files()) dir=(lang.direction().html()) {
                                (lang.own_name())
                            }
                        }
                    }
                }
            }
        }
    }
}
