//! Frame of every page: the head's line (leave, language, settings), the link to the home page, the foot.

use maud::{DOCTYPE, Markup, html};

use super::icons::{self, icon};
use super::operator_pages::OperatorPage;
use super::paths::{self, Here};
use super::statement::statement_folder;
use super::{ASSETS, Delivery, Interfaces, Proofs, Search, Site, preferences, scripts_style};
use crate::l10n::{Messages, text};
use crate::lang::Lang;

/// Words of the interface on a page in one language. If they fall back to another language, elements carry its tag and
/// direction.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Ui<'a> {
    pub(crate) words: &'a Messages,
    pub(crate) page: &'a Lang,
}

impl Ui<'_> {
    /// Words of the interface.
    pub(crate) fn says(&self, words: impl AsRef<str>) -> Markup {
        self.in_lang(self.words.lang(), words.as_ref())
    }

    /// Words in some language.
    pub(crate) fn in_lang(&self, lang: &Lang, words: &str) -> Markup {
        if lang == self.page {
            return html! { (words) };
        }
        html! { span lang=(lang.in_files()) dir=(lang.direction().html()) { (words) } }
    }

    /// The name of a language inside a message.
    pub(crate) fn name_of(&self, lang: &Lang) -> String {
        self.words.name_of(lang).to_owned()
    }

    /// The name of a language, standing alone.
    pub(crate) fn named(&self, lang: &Lang) -> Markup {
        if self.words.lang().primary() == "en" {
            self.says(lang.english_name())
        } else {
            self.in_lang(lang, lang.own_name())
        }
    }

    /// A date such as `2026-11-24`, in full.
    pub(crate) fn date(&self, iso: &str) -> Markup {
        let shown = self.says(self.words.date(iso));
        if is_date(iso) {
            html! { time datetime=(iso) { (shown) } }
        } else {
            shown
        }
    }
}

/// Returns `true` if HTML takes it for a date.
pub(crate) fn is_date(iso: &str) -> bool {
    let part = |range: std::ops::Range<usize>| iso.get(range).and_then(|digits| digits.parse::<u32>().ok());
    let (Some(year), Some(month), Some(day)) = (part(0..4), part(5..7), part(8..10)) else { return false };
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return false,
    };
    iso.len() == 10 && iso.as_bytes()[4] == b'-' && iso.as_bytes()[7] == b'-' && year > 0 && (1..=days).contains(&day)
}

/// Everything around the text of a page.
pub(crate) struct Shell<'a> {
    pub(crate) ui: Ui<'a>,
    pub(crate) here: &'a Here,
    /// Target of the site's name.
    pub(crate) home: String,
    pub(crate) site: &'a Site,
    /// The title, without the site's name.
    pub(crate) title: String,
    pub(crate) description: String,
    /// Further elements of `head`.
    pub(crate) head: Markup,
    /// Breadcrumb links, outermost first.
    pub(crate) trail: Vec<Markup>,
    pub(crate) languages: Vec<LanguageLink<'a>>,
    pub(crate) main: Markup,
    /// Further lines about the page, above those that stand on every page.
    pub(crate) about: Markup,
}

/// Link to this page in a language.
pub(crate) struct LanguageLink<'a> {
    pub(crate) lang: &'a Lang,
    /// Address of the page; `None` for the page itself.
    pub(crate) href: Option<String>,
}

/// A whole page.
pub(crate) fn frame(shell: Shell<'_>) -> String {
    frame_with(shell, &Markup::default())
}

/// Writes a whole page with something below the site's name: the navigation of the desk.
pub(crate) fn frame_with(shell: Shell<'_>, between: &Markup) -> String {
    let Shell { ui, here, home, site, title, description, head, trail, languages, main, about } = shell;
    let words = ui.words;
    let name = text!(words, "site-name");
    let leave = leave(here, site, words);
    let explained = leave.as_ref().map(|_| leave_explained(ui, here, site)).unwrap_or_default();
    let page = html! {
        (DOCTYPE)
        html lang=(ui.page.in_files()) dir=(ui.page.direction().html()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) @if title != name { " – " (name) } }
                @if !description.is_empty() { meta name="description" content=(description); }
                // Another site must not learn which page somebody came from.
                meta name="referrer" content="same-origin";
                meta name="color-scheme" content="light dark";
                link rel="icon" href=(here.asset(&ASSETS.icon)) type="image/svg+xml";
                link rel="stylesheet" href=(here.asset(&site.style));
                (scripts_style(ui.page, here))
                script defer src=(here.asset(&ASSETS.script)) {}
                (head)
            }
            body {
                a.skip href="#main" { (ui.says(text!(words, "page-skip"))) }
                @if let Some(href) = &leave {
                    nav.leave aria-labelledby="leave" {
                        (leave_link(ui, href, Some("leave"), text!(words, "page-leave-short")))
                    }
                }
                header.site {
                    div.bar data-leave=[leave.as_ref().map(|_| text!(words, "page-leave-short"))] {
                        (language_menu(ui, &languages))
                        (preferences::panel(ui, &explained))
                    }
                    div.top {
                        p.name {
                            a href=(home) { (icon(icons::MARK)) " " (ui.says(&name)) }
                        }
                        (trail_nav(ui, &trail))
                        (search(ui, here, site))
                    }
                    (between)
                }
                main #main { (main) }
                footer.site {
                    h2 { (ui.says(text!(words, "page-about"))) }
                    dl {
                        (about)
                        div {
                            dt { (ui.says(text!(words, "page-licence"))) }
                            dd { (ui.says(text!(words, "page-licence-words"))) }
                        }
                        div {
                            dt { (ui.says(text!(words, "page-version"))) }
                            dd { (ui.says(text!(words, "page-program", version = site.version.as_str()))) }
                        }
                    }
                    (more(ui, here, site, &trail))
                    @if let Some(href) = &leave { p.leave { (leave_link(ui, href, None, text!(words, "page-leave"))) } }
                }
            }
        }
    };
    page.into_string()
}

/// Returns the target of "leave this page": on a service its own address, which clears what the browser
/// kept; from a folder of files straight to the other site.
fn leave(here: &Here, site: &Site, words: &Messages) -> Option<String> {
    match here.delivery() {
        Delivery::Service => Some(here.file("leave")),
        Delivery::Files => match &site.leave {
            Some(address) => paths::web(address),
            None => paths::web(&text!(words, "page-leave-address")),
        },
    }
}

fn leave_link(ui: Ui<'_>, href: &str, id: Option<&str>, words: String) -> Markup {
    html! {
        a id=[id] href=(href) rel="noreferrer" aria-describedby="leave-explained" {
            (icon(icons::LEAVE)) " " (ui.says(words))
        }
    }
}

/// Writes what leaving does and what it does not do. The script adds the keys for it.
fn leave_explained(ui: Ui<'_>, here: &Here, site: &Site) -> Markup {
    let words = ui.words;
    let explained = match &site.leave {
        Some(_) => text!(words, "page-leave-other"),
        None => text!(words, "page-leave-explained"),
    };
    html! {
        p.quiet {
            span #leave-explained { (ui.says(explained)) }
            template { span.keys { " " (ui.says(text!(words, "page-leave-keys"))) } }
            @if here.delivery() == Delivery::Service {
                " " a href=(service_page(ui, here, "safety")) { (ui.says(text!(words, "page-safety"))) }
            }
        }
    }
}

/// A page of a service, in the language of the page that leads to it.
pub(super) fn service_page(ui: Ui<'_>, here: &Here, name: &str) -> String {
    here.page(&format!("{}/{name}/", ui.page))
}

/// The page that searches the site in the language of a page; `None` if a site of files has no such page. The page that
/// asks for a language is of none yet.
fn search_page(ui: Ui<'_>, here: &Here, site: &Site) -> Option<String> {
    match here.delivery() {
        Delivery::Service => Some(here.page(&format!("{}/search", ui.page))),
        Delivery::Files if site.search == Search::Pages && !here.folder.is_empty() => {
            Some(here.page(&paths::search(ui.page)))
        }
        Delivery::Files => None,
    }
}

/// A form on a service; a link to the page of the language where a site of files has one.
fn search(ui: Ui<'_>, here: &Here, site: &Site) -> Markup {
    let words = ui.words;
    let Some(page) = search_page(ui, here, site) else { return Markup::default() };
    html! {
        @match here.delivery() {
            Delivery::Files => p.search {
                a href=(page) { (icon(icons::SEARCH)) " " (ui.says(text!(words, "page-search"))) }
            },
            // A browser must neither remember the words nor send them away to check their spelling.
            Delivery::Service => form role="search" action=(page) autocomplete="off" {
                label.away for="q" { (ui.says(text!(words, "page-search-words"))) }
                input #q type="search" name="q" spellcheck="false" required;
                button { (icon(icons::SEARCH)) " " (ui.says(text!(words, "page-search"))) }
            },
        }
    }
}

/// Writes links to the pages above this one, to the search, and to the other functions of a service. A reading page on a
/// narrow screen has them only here.
fn more(ui: Ui<'_>, here: &Here, site: &Site, trail: &[Markup]) -> Markup {
    let words = ui.words;
    let page = |name| service_page(ui, here, name);
    let functions = [
        (page("print"), text!(words, "page-print-desk")),
        (page("bundle"), text!(words, "page-bundle")),
        (page("ask"), text!(words, "page-ask")),
        (page("asked"), text!(words, "ask-asked")),
        (page("safety"), text!(words, "page-safety")),
        (here.page("api/"), text!(words, "page-api")),
    ];
    let statement = (site.proofs == Proofs::Pages && site.interfaces == Interfaces::All)
        .then(|| here.page(&statement_folder(ui.page)));
    let is_service = here.delivery() == Delivery::Service;
    let search = search_page(ui, here, site);
    let links = functions.into_iter().filter(|_| is_service);
    // A part of a site that is given away lacks them.
    let about = OperatorPage::ALL.into_iter().filter(|_| site.interfaces == Interfaces::All);
    html! {
        @if is_service || site.interfaces == Interfaces::All || !trail.is_empty() || search.is_some() {
            nav.more aria-labelledby="more" {
                h2 #more { (ui.says(text!(words, "page-more"))) }
                ul {
                    @for step in trail { li { (step) } }
                    @if let Some(search) = &search { li { a href=(search) { (ui.says(text!(words, "page-search"))) } } }
                    @for (href, name) in links { li { a href=(href) { (ui.says(name)) } } }
                    @if let Some(statement) = &statement {
                        li { a href=(statement) { (ui.says(text!(words, "statement-title"))) } }
                    }
                    @for page in about { li { (page.link(ui, here)) } }
                }
            }
        }
    }
}

fn trail_nav(ui: Ui<'_>, trail: &[Markup]) -> Markup {
    html! {
        @if !trail.is_empty() {
            nav.trail aria-labelledby="trail" {
                span.away #trail { (ui.says(text!(ui.words, "site-where"))) }
                ol { @for step in trail { li { (step) } } }
            }
        }
    }
}

/// The language of the page, and behind it the links to its other languages.
fn language_menu(ui: Ui<'_>, languages: &[LanguageLink<'_>]) -> Markup {
    let present = languages.iter().find(|language| language.href.is_none()).map_or(ui.page, |language| language.lang);
    html! {
        @if languages.len() > 1 {
            details.languages {
                summary {
                    (icon(icons::LANGUAGES)) " "
                    span.away { span #languages { (ui.says(text!(ui.words, "page-languages"))) } ": " }
                    (ui.in_lang(present, present.own_name()))
                }
                nav aria-labelledby="languages" {
                    ul { @for language in languages { li { (language_link(language)) } } }
                }
            }
        }
    }
}

fn language_link(language: &LanguageLink<'_>) -> Markup {
    let lang = language.lang;
    let dir = lang.direction().html();
    html! {
        @match &language.href {
            Some(href) => a href=(href) hreflang=(lang) lang=(lang.in_files()) dir=(dir) { (lang.own_name()) },
            None => strong aria-current="true" lang=(lang.in_files()) dir=(dir) { (lang.own_name()) },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_days_of_the_calendar_are_dates() {
        for day in ["2026-11-24", "2024-02-29", "2000-02-29"] {
            assert!(is_date(day), "{day}");
        }
        for wrong in ["2026-11-31", "2025-02-29", "1900-02-29", "2026-13-01", "2026-1-01", "soon", "", "+026-01-01x"] {
            assert!(!is_date(wrong), "{wrong}");
        }
    }
}
