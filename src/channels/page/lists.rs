//! Pages of lists that are too long for one: of a collection, and of all texts of a language in the order of their
//! titles. A service can also choose from the titles by a form.

use std::collections::BTreeSet;

use maud::{Markup, html};
use unicode_normalization::UnicodeNormalization as _;

use super::inlines::{bare, words_of};
use super::paths::{self, Here};
use super::shell::{LanguageLink, Shell, Ui, frame};
use super::site::{SoundSeconds, collection_page, collection_pages, collection_title, in_languages, site_languages};
use super::{Delivery, Site, desk_style};
use crate::content::{Edition, Level, Library, PieceName};
use crate::document::clusters;
use crate::l10n::{Messages, text};
use crate::lang::Lang;

/// Most pieces that a page of a collection shows, each with its summary; a home page with more shows collections alone.
pub(super) const PIECES_ON_PAGE: usize = 60;

/// Most titles on a page.
const TITLES_ON_PAGE: usize = 120;

/// A list that may have several pages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PieceList {
    /// The pieces of a collection, in their order.
    Collection(String),
    /// All texts in the order of their titles.
    Titles,
    /// All texts in plain language in the order of their titles.
    Plain,
}

/// A page of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListPage {
    /// The list.
    pub list: PieceList,
    /// Number of the page, from 1.
    pub number: usize,
}

/// Texts that a reader chooses from the titles.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TitleFilter {
    /// Words that the title has.
    pub words: String,
    /// The collection, if only one is meant.
    pub collection: Option<String>,
    /// Whether the texts must be in plain language.
    pub level: Option<Level>,
}

impl ListPage {
    /// Finds the page of a list by its path from the site's root. The first page of a collection has the path of its
    /// folder and is not found.
    #[must_use]
    pub fn of_path(path: &str) -> Option<Self> {
        let parts: Vec<&str> = path.split('/').collect();
        let (list, name) = match parts.as_slice() {
            [_, name] if name.starts_with("a-z") => (PieceList::Titles, name.strip_prefix("a-z")?),
            [_, name] => (PieceList::Plain, name.strip_prefix("plain")?),
            [_, collection, name] => (PieceList::Collection((*collection).to_owned()), name.strip_prefix("page")?),
            _ => return None,
        };
        let number = match name.strip_suffix(".html")? {
            "" if !matches!(list, PieceList::Collection(_)) => 1,
            number => number.strip_prefix('-')?.parse().ok().filter(|page| *page > 1)?,
        };
        let page = Self { list, number };
        (page.path_in(parts.first()?) == path).then_some(page)
    }

    /// Path from the site's root.
    #[must_use]
    pub fn path(&self, lang: &Lang) -> String {
        self.path_in(lang.tag())
    }

    fn path_in(&self, lang: &str) -> String {
        match (&self.list, self.number) {
            (PieceList::Collection(name), 1) => format!("{lang}/{name}/index.html"),
            (PieceList::Collection(name), number) => format!("{lang}/{name}/page-{number}.html"),
            (PieceList::Titles, 1) => format!("{lang}/a-z.html"),
            (PieceList::Titles, number) => format!("{lang}/a-z-{number}.html"),
            (PieceList::Plain, 1) => format!("{lang}/plain.html"),
            (PieceList::Plain, number) => format!("{lang}/plain-{number}.html"),
        }
    }

    /// Address of the page for links.
    pub(super) fn href(&self, here: &Here, lang: &Lang) -> String {
        match (&self.list, self.number) {
            (PieceList::Collection(name), 1) => here.collection(lang, name),
            _ => here.file(&self.path(lang)),
        }
    }
}

/// Paths of the pages that show a piece with its sound, in a language: its home page and a page of its collection.
#[must_use]
pub fn pages_that_list(piece: &PieceName, lang: &Lang, library: &Library) -> [String; 2] {
    let place = library.pieces_of(&piece.collection).into_iter().position(|name| name == piece).unwrap_or_default();
    let list = PieceList::Collection(piece.collection.clone());
    let page = ListPage { list, number: place / PIECES_ON_PAGE + 1 };
    [format!("{}index.html", paths::home(lang)), page.path(lang)]
}

/// Returns `true` if the lists of a library need pages of their own.
pub(super) fn is_long(library: &Library) -> bool {
    library.pieces.len() > PIECES_ON_PAGE
}

/// Every page of a list of a language beside the home page and the first pages of collections, with its path.
pub fn list_pages(
    lang: &Lang,
    library: &Library,
    words: &Messages,
    site: &Site,
    sounds: SoundSeconds<'_>,
) -> Vec<(String, String)> {
    let mut pages = Vec::new();
    for name in library.collections_in_order() {
        for number in 2..=collection_pages(name, library) {
            let page = ListPage { list: PieceList::Collection(name.to_owned()), number };
            pages.push((page.path(lang), collection_page((name, number), lang, library, words, site, sounds)));
        }
    }
    if !is_long(library) {
        return pages;
    }
    for list in [PieceList::Titles, PieceList::Plain] {
        let titles = Titles::of(library, lang, &list, &TitleFilter::default());
        for number in 1..=titles.pages() {
            let page = ListPage { list: list.clone(), number };
            pages.push((page.path(lang), titles_page(&page, &titles, lang, library, words, site, None)));
        }
    }
    pages
}

/// A page of a list; `None` if the list has no such page, or the library needs none.
#[must_use]
pub fn list_page(
    page: &ListPage,
    lang: &Lang,
    library: &Library,
    words: &Messages,
    site: &Site,
    sounds: SoundSeconds<'_>,
) -> Option<String> {
    if let PieceList::Collection(name) = &page.list {
        let is_there = library.collections.contains_key(name) && page.number <= collection_pages(name, library);
        return is_there.then(|| collection_page((name, page.number), lang, library, words, site, sounds));
    }
    let titles = Titles::of(library, lang, &page.list, &TitleFilter::default());
    let is_there = is_long(library) && page.number <= titles.pages();
    is_there.then(|| titles_page(page, &titles, lang, library, words, site, None))
}

/// The titles that a reader chooses: a page of them.
#[must_use]
pub fn chosen_titles(
    filter: &TitleFilter,
    number: usize,
    (lang, library, words, site): (&Lang, &Library, &Messages, &Site),
) -> String {
    let titles = Titles::of(library, lang, &PieceList::Titles, filter);
    let page = ListPage { list: PieceList::Titles, number: number.clamp(1, titles.pages().max(1)) };
    titles_page(&page, &titles, lang, library, words, site, Some(filter))
}

/// Texts of a language in the order of their titles.
struct Titles<'a> {
    entries: Vec<(String, &'a Edition)>,
}

impl<'a> Titles<'a> {
    fn of(library: &'a Library, lang: &Lang, list: &PieceList, filter: &TitleFilter) -> Self {
        let wanted: Vec<String> = filter.words.split_whitespace().map(folded).collect();
        let only_plain = *list == PieceList::Plain || filter.level == Some(Level::Plain);
        let mut seen: BTreeSet<&PieceName> = BTreeSet::new();
        let mut entries = Vec::new();
        for (address, edition) in &library.editions {
            let is_meant = address.lang == *lang
                && (!only_plain || address.level == Level::Plain)
                && filter.collection.as_ref().is_none_or(|name| *name == address.piece.collection);
            // The standard wording stands before the plain one.
            if !is_meant || !seen.insert(&address.piece) {
                continue;
            }
            let key = folded(&words_of(&edition.document.title, lang));
            if wanted.iter().all(|word| key.contains(word.as_str())) {
                entries.push((key, edition));
            }
        }
        entries.sort_by(|(a, first), (b, second)| (a, &first.address).cmp(&(b, &second.address)));
        Self { entries }
    }

    fn pages(&self) -> usize {
        self.entries.len().div_ceil(TITLES_ON_PAGE)
    }

    fn page(&self, number: usize) -> &[(String, &'a Edition)] {
        self.entries.chunks(TITLES_ON_PAGE).nth(number.saturating_sub(1)).unwrap_or_default()
    }

    /// Names a page by the letters with which its first and its last title begin.
    fn label(&self, number: usize, lang: &Lang) -> String {
        let begin = |entry: Option<&(String, &Edition)>| {
            let title = entry.map(|(_, edition)| words_of(&edition.document.title, lang)).unwrap_or_default();
            let first = clusters(&title).find(|cluster| cluster.chars().any(char::is_alphanumeric));
            first.map(str::to_uppercase).unwrap_or_default()
        };
        let page = self.page(number);
        let (first, last) = (begin(page.first()), begin(page.last()));
        if first == last { first } else { format!("{first} – {last}") }
    }
}

/// A title as it is sorted and compared: small letters without marks.
fn folded(title: &str) -> String {
    let is_mark = |c: &char| matches!(u32::from(*c), 0x300..=0x36f);
    title.nfd().filter(|c| !is_mark(c)).flat_map(char::to_lowercase).collect()
}

fn titles_page(
    page: &ListPage,
    titles: &Titles<'_>,
    lang: &Lang,
    library: &Library,
    words: &Messages,
    site: &Site,
    filter: Option<&TitleFilter>,
) -> String {
    let ui = Ui { words, page: lang };
    let here = Here::new(paths::home(lang), site.delivery);
    let name = list_name(&page.list, words);
    let entries = titles.page(page.number);
    let count = titles.entries.len();
    let main = html! {
        div.list {
            h1 { (ui.says(&name)) }
            @if site.delivery == Delivery::Service && page.list == PieceList::Titles {
                (filter_form(library, filter.unwrap_or(&TitleFilter::default()), ui))
            }
            @if entries.is_empty() {
                p { (ui.says(text!(words, "list-nothing"))) }
            } @else {
                p.quiet { (ui.says(text!(words, "list-texts", count = count))) }
                ul.titles {
                    @for (_, edition) in entries {
                        li { a href=(here.edition(&edition.address)) { (bare(&edition.document.title, lang)) } }
                    }
                }
            }
            (pager(page.number, titles.pages(), ui, &|number| titles.label(number, lang), &|number| match filter {
                Some(filter) => filter.href(number),
                None => ListPage { list: page.list.clone(), number }.href(&here, lang),
            }))
        }
    };
    let languages = site_languages(library, site.interfaces);
    let first = ListPage { list: page.list.clone(), number: 1 };
    frame(Shell {
        ui,
        here: &here,
        home: here.home(lang),
        site,
        title: numbered(&name, page.number, titles.pages(), words),
        description: String::new(),
        head: desk_style(&here),
        trail: vec![html! { a href=(here.home(lang)) { (ui.says(text!(words, "site-home"))) } }],
        languages: to_list(library, &languages, lang, &here, &first),
        main,
        about: Markup::default(),
    })
}

/// Whether a list of a language has an entry.
fn has_titles(library: &Library, lang: &Lang, list: &PieceList) -> bool {
    let is_listed = |level| *list != PieceList::Plain || level == Level::Plain;
    library.editions.keys().any(|address| address.lang == *lang && is_listed(address.level))
}

/// Links to a list in other languages; where there is nothing to list, to their home pages.
fn to_list<'a>(library: &Library, all: &'a [Lang], lang: &Lang, here: &Here, page: &ListPage) -> Vec<LanguageLink<'a>> {
    in_languages(all, lang, |other| match has_titles(library, other, &page.list) {
        true => page.href(here, other),
        false => here.home(other),
    })
}

/// The title of a page of a list: with its number if there are several.
pub(super) fn numbered(name: &str, page: usize, pages: usize, words: &Messages) -> String {
    match page {
        1 => name.to_owned(),
        _ => format!("{name} – {}", text!(words, "print-page", page = page, pages = pages)),
    }
}

fn list_name(list: &PieceList, words: &Messages) -> String {
    match list {
        PieceList::Plain => text!(words, "list-plain"),
        PieceList::Titles | PieceList::Collection(_) => text!(words, "list-titles"),
    }
}

/// Links to the lists of titles.
pub(super) fn to_titles(library: &Library, here: &Here, ui: Ui<'_>) -> Markup {
    let lists = [PieceList::Titles, PieceList::Plain].map(|list| ListPage { list, number: 1 });
    html! {
        ul.elsewhere {
            @for page in lists.iter().filter(|page| has_titles(library, ui.page, &page.list)) {
                li { a href=(page.href(here, ui.page)) { (ui.says(list_name(&page.list, ui.words))) } }
            }
        }
    }
}

/// Links to the pages of a list; nothing if there is one.
pub(super) fn pager(
    page: usize,
    pages: usize,
    ui: Ui<'_>,
    label: &dyn Fn(usize) -> String,
    href: &dyn Fn(usize) -> String,
) -> Markup {
    html! {
        @if pages > 1 {
            nav.pages aria-labelledby="pages" {
                h2 #pages { (ui.says(text!(ui.words, "list-pages"))) }
                p { (ui.says(text!(ui.words, "print-page", page = page, pages = pages))) }
                ul.elsewhere {
                    @for number in 1..=pages {
                        li {
                            @if number == page {
                                a href=(href(number)) aria-current="page" { (label(number)) }
                            } @else {
                                @let rel = if number == page + 1 { Some("next") } else if number + 1 == page { Some("prev") } else { None };
                                a href=(href(number)) rel=[rel] { (label(number)) }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The form that chooses from the titles.
fn filter_form(library: &Library, filter: &TitleFilter, ui: Ui<'_>) -> Markup {
    let words = ui.words;
    html! {
        form.search action="a-z.html" method="get" aria-labelledby="choose" {
            h2 #choose { (ui.says(text!(words, "list-choose"))) }
            label for="words" { (ui.says(text!(words, "list-words"))) }
            input #words type="search" name="q" value=(filter.words) maxlength="200" autocomplete="off" dir="auto";
            label for="collection" { (ui.says(text!(words, "list-collection"))) }
            select #collection name="collection" {
                option value="" { (ui.says(text!(words, "list-every-collection"))) }
                @for name in library.collections_in_order() {
                    option value=(name) selected[filter.collection.as_deref() == Some(name)] {
                        (collection_title(library, name, ui))
                    }
                }
            }
            label for="level" { (ui.says(text!(words, "page-wording"))) }
            select #level name="level" {
                option value="" { (ui.says(text!(words, "list-every-wording"))) }
                option value="plain" selected[filter.level == Some(Level::Plain)] {
                    (ui.says(text!(words, "level-plain")))
                }
            }
            button type="submit" { (ui.says(text!(words, "list-show"))) }
        }
    }
}

impl TitleFilter {
    /// Address of a page of the chosen titles, from any page of the list.
    fn href(&self, number: usize) -> String {
        let level = if self.level == Some(Level::Plain) { "plain" } else { "" };
        let collection = paths::value(self.collection.as_deref().unwrap_or_default());
        format!("a-z.html?q={}&collection={collection}&level={level}&page={number}", paths::value(&self.words))
    }
}

#[cfg(test)]
mod tests;
