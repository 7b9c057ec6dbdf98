//! What stands around the text of every page: the way out, the way home, other languages.

use maud::{DOCTYPE, Markup, html};

use super::icons::{self, icon};
use super::paths::{self, Here};
use super::{ASSETS, Site};
use crate::lang::Lang;
use crate::words::{Words, text};

/// The words of the interface on a page in one language. Where they fall back to another language,
/// they carry its name and direction.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Ui<'a> {
    pub(crate) words: &'a Words,
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
        html! { span lang=(lang) dir=(lang.direction().html()) { (words) } }
    }

    /// The name of a language inside a message. The words know the names of languages in English
    /// alone; elsewhere a language goes by its own name.
    pub(crate) fn name_of(&self, lang: &Lang) -> String {
        let name = if self.words.lang().primary() == "en" { lang.english_name() } else { lang.own_name() };
        name.to_owned()
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

/// Whether HTML takes it for a date.
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
    /// Where the site's name leads.
    pub(crate) home: String,
    pub(crate) site: &'a Site,
    /// The title, without the site's name.
    pub(crate) title: String,
    pub(crate) description: String,
    /// Further elements of `head`.
    pub(crate) head: Markup,
    /// What leads here: links, outermost first.
    pub(crate) trail: Vec<Markup>,
    pub(crate) languages: Vec<Language<'a>>,
    pub(crate) main: Markup,
    /// Further lines about the page, above those that stand on every page.
    pub(crate) about: Markup,
}

/// The same page in a language.
pub(crate) struct Language<'a> {
    pub(crate) lang: &'a Lang,
    /// Where it is; `None` for the page itself.
    pub(crate) href: Option<String>,
}

/// A whole page.
pub(crate) fn frame(shell: Shell<'_>) -> String {
    let Shell { ui, here, home, site, title, description, head, trail, languages, main, about } = shell;
    let words = ui.words;
    let name = text!(words, "site-name");
    let address = text!(words, "page-leave-address");
    let page = html! {
        (DOCTYPE)
        html lang=(ui.page) dir=(ui.page.direction().html()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) @if title != name { " – " (name) } }
                @if !description.is_empty() { meta name="description" content=(description); }
                // Another site must not learn which page somebody came from.
                meta name="referrer" content="no-referrer";
                meta name="color-scheme" content="light dark";
                link rel="icon" href=(here.asset(&ASSETS.icon)) type="image/svg+xml";
                link rel="stylesheet" href=(here.asset(&site.style));
                (head)
            }
            body {
                a.skip href="#main" { (ui.says(text!(words, "page-skip"))) }
                @if let Some(href) = paths::web(&address) {
                    nav.leave aria-labelledby="leave" {
                        a #leave href=(href) rel="noreferrer" aria-describedby="leave-explained" {
                            (icon(icons::LEAVE)) " " (ui.says(text!(words, "page-leave")))
                        }
                    }
                }
                header.site {
                    p.quiet #leave-explained { (ui.says(text!(words, "page-leave-explained"))) }
                    div.top {
                        p.name {
                            a href=(home) { (icon(icons::MARK)) " " (ui.says(&name)) }
                        }
                        (trail_nav(ui, &trail))
                        (language_nav(ui, &languages))
                    }
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
                }
            }
        }
    };
    page.into_string()
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

fn language_nav(ui: Ui<'_>, languages: &[Language<'_>]) -> Markup {
    html! {
        @if languages.len() > 1 {
            nav.languages aria-labelledby="languages" {
                (icon(icons::LANGUAGES))
                span.away #languages { (ui.says(text!(ui.words, "page-languages"))) }
                ul { @for language in languages { li { (language_link(language)) } } }
            }
        }
    }
}

fn language_link(language: &Language<'_>) -> Markup {
    let lang = language.lang;
    let dir = lang.direction().html();
    html! {
        @match &language.href {
            Some(href) => a href=(href) hreflang=(lang) lang=(lang) dir=(dir) { (lang.own_name()) },
            None => strong aria-current="true" lang=(lang) dir=(dir) { (lang.own_name()) },
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
