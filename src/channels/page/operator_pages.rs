//! The pages "Privacy" and "Who runs this site, and how to reach them", made from the operator's settings and from what
//! the program keeps.

use maud::{Markup, html};

use super::paths::{self, Here};
use super::shell::{Shell, Ui, frame};
use super::site::in_languages;
use super::{Delivery, Search, Site, desk_style};
use crate::l10n::{Messages, text};
use crate::lang::Lang;

/// Person or organisation that is responsible for an installation, as its settings say.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Operator {
    /// Name of the person or organisation.
    pub name: Option<String>,
    /// Postal address, in lines.
    pub address: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Telephone number.
    pub phone: Option<String>,
    /// Web address.
    pub web: Option<String>,
    /// Authority that supervises data protection, with its address.
    pub authority: Option<String>,
}

impl Operator {
    /// Returns `true` if readers are told a way to reach whoever is responsible.
    #[must_use]
    pub fn is_reachable(&self) -> bool {
        [&self.address, &self.email, &self.phone, &self.web].into_iter().any(Option::is_some)
    }

    /// Says in English what the settings lack and how to set it; `None` if nobody has to be told.
    #[must_use]
    pub fn missing(&self) -> Option<&'static str> {
        match (&self.name, self.is_reachable()) {
            (Some(_), true) => None,
            (None, _) => Some(
                "nobody is named who runs this site, and its pages say so: set EVENHAND_OPERATOR, and a way to reach them, \
                 such as EVENHAND_OPERATOR_EMAIL",
            ),
            (Some(_), false) => Some(
                "no way is named to reach whoever runs this site, and its pages say so: set EVENHAND_OPERATOR_EMAIL, \
                 EVENHAND_OPERATOR_PHONE, EVENHAND_OPERATOR_WEB or EVENHAND_OPERATOR_ADDRESS",
            ),
        }
    }
}

/// Periods for which a service keeps what people leave with it, in days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KeptPeriods {
    /// Requests from an address are counted.
    pub counted: i64,
    /// Words and contacts of a request, after it ended.
    pub ended_request: i64,
    /// Words and contacts of a request, after it was sent.
    pub request: i64,
    /// Periods of mail; `None` if the service sends none.
    pub mail: Option<MailPeriods>,
    /// A session of a contributor.
    pub session: i64,
    /// Attempts to sign in.
    pub attempts: i64,
    /// Lines of the audit log.
    pub audit: i64,
}

/// Periods for which a service keeps mail addresses, in days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MailPeriods {
    /// An address that nobody confirms.
    pub unconfirmed: i64,
    /// The mark of an address whose owner wants no mail.
    pub stopped: i64,
}

/// A page about whoever runs a site.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OperatorPage {
    /// The page about what is kept of people, and for how long.
    Privacy,
    /// The page about who is responsible, and how to reach them.
    Operator,
}

impl OperatorPage {
    /// Both pages, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::Privacy, Self::Operator];

    fn name(self) -> &'static str {
        match self {
            Self::Privacy => "privacy",
            Self::Operator => "operator",
        }
    }

    fn title(self, words: &Messages) -> String {
        match self {
            Self::Privacy => text!(words, "privacy-title"),
            Self::Operator => text!(words, "operator-title"),
        }
    }

    fn folder(self, lang: &Lang) -> String {
        format!("{lang}/{}/", self.name())
    }

    /// Path from the site's root.
    #[must_use]
    pub fn path(self, lang: &Lang) -> String {
        format!("{}index.html", self.folder(lang))
    }

    /// Link for the foot of every page.
    pub(super) fn link(self, ui: Ui<'_>, here: &Here) -> Markup {
        html! { a href=(here.page(&self.folder(ui.page))) { (ui.says(self.title(ui.words))) } }
    }
}

/// Makes a page about whoever runs a site. A folder of files keeps nothing: it has no periods.
#[must_use]
pub fn operator_page(
    page: OperatorPage,
    (operator, kept): (&Operator, Option<&KeptPeriods>),
    (lang, langs): (&Lang, &[Lang]),
    words: &Messages,
    site: &Site,
) -> String {
    let ui = Ui { words, page: lang };
    let here = Here::new(page.folder(lang), site.delivery);
    let title = page.title(words);
    let (summary, text) = match page {
        OperatorPage::Privacy => (text!(words, "privacy-summary"), privacy(operator, kept, ui, &here, site)),
        OperatorPage::Operator => (text!(words, "operator-summary"), responsible(operator, ui)),
    };
    frame(Shell {
        ui,
        here: &here,
        home: here.home(lang),
        site,
        title: title.clone(),
        description: summary.clone(),
        head: desk_style(&here),
        trail: vec![html! { a href=(here.home(lang)) { (ui.says(text!(words, "site-home"))) } }],
        languages: in_languages(langs, lang, |other| here.page(&page.folder(other))),
        main: html! { div.list { h1 { (ui.says(&title)) } p.lead { (ui.says(&summary)) } div.text { (text) } } },
        about: Markup::default(),
    })
}

fn privacy(operator: &Operator, kept: Option<&KeptPeriods>, ui: Ui<'_>, here: &Here, site: &Site) -> Markup {
    let words = ui.words;
    html! {
        (section(ui, text!(words, "privacy-read"), reading(kept, words, site)))
        @if let Some(kept) = kept {
            (section(ui, text!(words, "privacy-ask"), asking(kept, words)))
            (section(ui, text!(words, "privacy-work"), working(kept, words)))
        }
        h2 { (ui.says(text!(words, "privacy-rights"))) }
        p { (ui.says(text!(words, "privacy-rights-ask"))) }
        @if let Some(authority) = &operator.authority {
            p { (ui.says(text!(words, "privacy-rights-complain"))) br; (lines(authority)) }
        }
        p { (OperatorPage::Operator.link(ui, here)) }
    }
}

fn section(ui: Ui<'_>, title: String, items: Vec<String>) -> Markup {
    html! { h2 { (ui.says(title)) } ul { @for item in items { li { (ui.says(item)) } } } }
}

/// A period in words.
fn days(words: &Messages, count: i64) -> String {
    text!(words, "privacy-days", count = count)
}

fn reading(kept: Option<&KeptPeriods>, words: &Messages, site: &Site) -> Vec<String> {
    let mut items = vec![
        text!(words, "privacy-read-cookies"),
        text!(words, "privacy-read-others"),
        text!(words, "privacy-read-choices"),
        text!(words, "serve-safety-does-log"),
    ];
    if let Some(kept) = kept {
        items.push(text!(words, "privacy-read-search"));
        items.push(text!(words, "privacy-read-count", time = days(words, kept.counted)));
        items.push(text!(words, "privacy-read-print"));
    } else if site.delivery == Delivery::Files && site.search == Search::Pages {
        items.push(text!(words, "privacy-read-search-here"));
    }
    items
}

fn asking(kept: &KeptPeriods, words: &Messages) -> Vec<String> {
    let mut items = vec![
        text!(words, "privacy-ask-public"),
        text!(words, "privacy-ask-editors"),
        text!(words, "privacy-ask-contact"),
        text!(words, "privacy-ask-ends", time = days(words, kept.ended_request)),
        text!(words, "privacy-ask-latest", time = days(words, kept.request)),
    ];
    match kept.mail {
        Some(mail) => items.extend([
            text!(words, "privacy-ask-mail"),
            text!(words, "privacy-ask-unconfirmed", time = days(words, mail.unconfirmed)),
            text!(words, "privacy-ask-stopped", time = days(words, mail.stopped)),
        ]),
        None => items.push(text!(words, "privacy-ask-no-mail")),
    }
    items
}

fn working(kept: &KeptPeriods, words: &Messages) -> Vec<String> {
    vec![
        text!(words, "privacy-work-kept"),
        text!(words, "privacy-work-cookie", time = days(words, kept.session)),
        text!(words, "privacy-work-shown"),
        text!(words, "privacy-work-audit", time = days(words, kept.audit)),
        text!(words, "privacy-work-tries", time = days(words, kept.attempts)),
    ]
}

/// Writes who is responsible, and where nobody is named, that nobody is.
fn responsible(operator: &Operator, ui: Ui<'_>) -> Markup {
    let words = ui.words;
    let Operator { name, address, email, phone, web, authority } = operator;
    html! {
        @if name.is_none() { p { strong { (ui.says(text!(words, "operator-nobody"))) } } }
        @if !operator.is_reachable() { p { (ui.says(text!(words, "operator-no-way"))) } }
        @if operator.missing().is_some() { p { (ui.says(text!(words, "operator-careful"))) } }
        @if *operator != Operator::default() {
            div.contact {
                dl {
                    (line(ui, text!(words, "operator-name"), name.as_deref().map(lines)))
                    (line(ui, text!(words, "operator-address"), address.as_deref().map(lines)))
                    (line(ui, text!(words, "contact-email"), email.as_deref().map(|email| link(paths::email(email), email))))
                    (line(ui, text!(words, "contact-phone"), phone.as_deref().map(|phone| link(paths::phone(phone), phone))))
                    (line(ui, text!(words, "contact-web"), web.as_deref().map(|web| link(paths::web(web), web))))
                    (line(ui, text!(words, "operator-authority"), authority.as_deref().map(lines)))
                }
            }
        }
        p { (ui.says(text!(words, "operator-program"))) }
    }
}

fn line(ui: Ui<'_>, name: String, told: Option<Markup>) -> Markup {
    html! { @if let Some(told) = told { div { dt { (ui.says(name)) } dd { (told) } } } }
}

/// Writes lines in whatever language and direction the operator chose.
fn lines(text: &str) -> Markup {
    html! { @for (index, line) in text.lines().enumerate() { @if index > 0 { br; } bdi { (line) } } }
}

fn link(href: Option<String>, shown: &str) -> Markup {
    html! { @match href { Some(href) => a href=(href) { bdi { (shown) } }, None => bdi { (shown) } } }
}

#[cfg(test)]
mod tests;
