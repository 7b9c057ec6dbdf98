//! The private page of a request: its state, the next step and who does it, and what the reader can use meanwhile.

use std::collections::{BTreeMap, BTreeSet};

use maud::{Markup, html};

use super::{form_words, level_words, next_words, state_words, title};
use crate::channels::page::Ui;
use crate::channels::{ChannelId, channel};
use crate::content::{Address, Edition, Level};
use crate::database::{
    ContactStatus, Demand, DemandTransition, FormatRequest, LanguageState, MailState, Reply, Timestamp,
    UNCONFIRMED_DAYS,
};
use crate::l10n::text;
use crate::lang::Lang;
use crate::requests::{DemandState, RequestedFormat};
use crate::server::replies;
use crate::server::requests::{effort, is_made};
use crate::server::service_page::{Listed, ServicePage};
use crate::server::state::{self, Snapshot};

/// Replies of editors, by the id of their demand.
pub(in crate::server) type Replies = BTreeMap<String, Vec<Reply>>;

/// The page behind the link that nobody can guess.
pub(in crate::server) fn status(
    served: &Snapshot,
    lang: &Lang,
    secret: &str,
    (ask, replies): (&FormatRequest, &Replies),
) -> String {
    let words = served.words(lang);
    let ui = Ui { words, page: lang };
    let main = html! {
        @if let Some(at) = ask.withdrawn_at {
            p.notice { span { (ui.says(text!(words, "ask-withdrawn-on"))) " " (ui.date(&at.day())) } }
        } @else {
            p.notice { span { (ui.says(text!(words, "ask-keep"))) } }
        }
        p { (ui.says(text!(words, "ask-asked-on"))) " " (ui.date(&ask.asked_at.day())) }
        @if let Some(day) = &ask.needed_by { p { (ui.says(text!(words, "ask-needed-on"))) " " (ui.date(day)) } }
        @for (demand, turns) in &ask.demands {
            @let replies = replies.get(&demand.id).map_or(&[][..], Vec::as_slice);
            (one(served, ui, (demand, replies), turns))
        }
        @if ask.withdrawn_at.is_none() {
            @if ask.demands.iter().any(|(demand, _)| !demand.state.is_closed()) {
                p { a.button href="./" { (ui.says(text!(words, "ask-look-again"))) } }
            }
            (contact(served, ui, ask))
            p.quiet {
                (ui.says(text!(words, "ask-kept-until"))) " "
                (ui.date(&ask.kept_until(served.settings.retention()).day()))
            }
            section aria-labelledby="back" {
                h2 #back { (ui.says(text!(words, "ask-withdraw"))) }
                p { (ui.says(text!(words, "ask-withdraw-explained"))) }
                p { a href="withdraw/" { (ui.says(text!(words, "ask-withdraw-go"))) } }
            }
        }
        ul.ways-on {
            li { a href="../../ask/" { (ui.says(text!(words, "ask-more"))) } }
            li { a href="../../asked/" { (ui.says(text!(words, "ask-see-asked"))) } }
        }
    };
    ServicePage {
        served,
        lang,
        tail: &format!("status/{secret}/"),
        title: text!(words, "ask-status"),
        summary: text!(words, "ask-status-summary"),
        listed: Listed::No,
        main,
    }
    .html()
}

/// The page that asks whether to take it back.
pub(in crate::server) fn withdraw(served: &Snapshot, lang: &Lang, secret: &str) -> String {
    let words = served.words(lang);
    let ui = Ui { words, page: lang };
    let main = html! {
        p { (ui.says(text!(words, "ask-withdraw-what"))) }
        form.desk action="./" method="post" {
            button type="submit" { (ui.says(text!(words, "ask-withdraw-yes"))) }
        }
        p { a href="../" { (ui.says(text!(words, "ask-withdraw-no"))) } }
    };
    ServicePage {
        served,
        lang,
        tail: &format!("status/{secret}/withdraw/"),
        title: text!(words, "ask-withdraw"),
        summary: text!(words, "ask-withdraw-explained"),
        listed: Listed::No,
        main,
    }
    .html()
}

/// Writes a demand and its history.
fn one(served: &Snapshot, ui: Ui<'_>, (demand, replies): (&Demand, &[Reply]), turns: &[DemandTransition]) -> Markup {
    let words = ui.words;
    let Address { lang, level, .. } = &demand.wanted.edition;
    let edition = served.library.editions.get(&demand.wanted.edition);
    // The format exists, even if the database records that a moment later.
    let making = matches!(demand.state, DemandState::Making | DemandState::Failed);
    let there = demand.state == DemandState::Ready || (making && is_made(served, &demand.wanted));
    let has_file = replies.iter().any(|reply| reply.file.is_some());
    let id = format!("asked-{}", demand.id);
    html! {
        section.asked aria-labelledby=(id) {
            h2 id=(id) { (title(served, ui, &demand.wanted)) }
            p.what {
                (ui.says(form_words(words, demand.wanted.form))) " – " (ui.says(level_words(words, *level))) " – "
                (ui.named(lang))
            }
            ol.stages { @for (at, turn) in turns.iter().enumerate() { (stage(ui, turn, at + 1 == turns.len())) } }
            @if demand.language == LanguageState::Waiting {
                p.notice { span { (ui.says(text!(words, "ask-language-waits"))) } }
            }
            (replies::list(ui, "../../../", replies))
            @match edition.filter(|_| there) {
                _ if has_file => (told(served, ui, demand)),
                Some(edition) => (ready(ui, edition, demand.wanted.form)),
                None => {
                    p { strong { (ui.says(text!(words, "ask-next"))) } " " (ui.says(next_words(words, demand.state))) }
                    (told(served, ui, demand))
                    (meanwhile(served, ui, demand))
                }
            }
        }
    }
}

/// A stage with its day. The present one is marked in words.
fn stage(ui: Ui<'_>, turn: &DemandTransition, now: bool) -> Markup {
    let words = state_words(ui.words, turn.state);
    html! {
        li aria-current=[now.then_some("step")] {
            @if now { strong { (ui.says(text!(ui.words, "ask-now"))) " " (ui.says(words)) } } @else { (ui.says(words)) }
            " " span.quiet { (ui.date(&turn.at.day())) }
        }
    }
}

/// Writes the link to a form that exists, and what to know about it.
fn ready(ui: Ui<'_>, edition: &Edition, form: ChannelId) -> Markup {
    let words = ui.words;
    let page = format!("../../../{}", edition.address.folder());
    let row = channel(form);
    html! {
        p { a.button href={ (page) (row.anchor) } { (ui.says((row.words.open)(words))) } }
        @if !edition.behind.is_empty() {
            p.notice { span { (ui.says(text!(words, "page-behind", count = edition.behind.len()))) } }
        }
    }
}

/// Writes more about the state of a demand.
fn told(served: &Snapshot, ui: Ui<'_>, demand: &Demand) -> Markup {
    let words = ui.words;
    html! {
        @if demand.state == DemandState::NeedsTranslation && let Some(effort) = effort(served, &demand.wanted) {
            p {
                (ui.says(text!(words, "ask-effort-sentences", count = effort.sentences))) " "
                (ui.says(text!(words, "ask-effort-words", count = effort.words)))
                @if effort.known > 0 { " " (ui.says(text!(words, "ask-effort-known", count = effort.known))) }
            }
        }
        @if let Some(reason) = &demand.reason {
            p { (ui.says(text!(words, "ask-reason"))) }
            blockquote dir="auto" { p { (reason) } }
        }
        @if demand.askers > 1 && !demand.state.is_closed() {
            p { (ui.says(text!(words, "ask-askers", count = demand.askers))) }
        }
    }
}

/// Writes what exists now: the piece in this language, in the page's, in near ones.
fn meanwhile(served: &Snapshot, ui: Ui<'_>, demand: &Demand) -> Markup {
    let words = ui.words;
    let wanted = &demand.wanted.edition;
    let row = channel(demand.wanted.form);
    // The same form helps also in another language that the reader knows.
    let helps = |edition: &Edition| {
        let other = RequestedFormat { edition: edition.address.clone(), form: row.id };
        !row.anchor.is_empty() && is_made(served, &other)
    };
    let mut langs = vec![wanted.lang.clone(), ui.page.clone()];
    langs.extend(wanted.lang.fallbacks());
    let mut seen = BTreeSet::new();
    let editions: Vec<&Edition> = langs
        .into_iter()
        .filter(|lang| seen.insert(lang.clone()))
        .flat_map(|lang| [wanted.level, other(wanted.level)].map(|level| wanted.with(&lang, level)))
        .filter_map(|address| served.library.editions.get(&address))
        .collect();
    html! {
        @if !editions.is_empty() && demand.state != DemandState::Withdrawn {
            p { (ui.says(text!(words, "ask-meanwhile"))) }
            ul.ways-on {
                @for edition in editions {
                    @let Address { lang, level, .. } = &edition.address;
                    li {
                        a href=(format!("../../../{}", edition.address.folder())) hreflang=(lang) {
                            (ui.in_lang(lang, &state::title(edition))) " – " (ui.named(lang)) " – "
                            (ui.says(level_words(words, *level)))
                        }
                        @if helps(edition) {
                            " – "
                            a href={ "../../../" (edition.address.folder()) (row.anchor) } { (ui.says((row.words.open)(words))) }
                        }
                    }
                }
            }
        }
    }
}

fn other(level: Level) -> Level {
    match level {
        Level::Standard => Level::Plain,
        Level::Plain => Level::Standard,
    }
}

/// Writes the contact of the person who asked, the key of a webhook's messages, and the way to end it.
fn contact(served: &Snapshot, ui: Ui<'_>, ask: &FormatRequest) -> Markup {
    let words = ui.words;
    html! {
        section aria-labelledby="told" {
            h2 #told { (ui.says(text!(words, "ask-told"))) }
            @match &ask.reach {
                None => p { (ui.says(text!(words, "ask-told-nobody"))) },
                Some(ContactStatus::Unreadable) => p { (ui.says(text!(words, "ask-told-lost"))) },
                Some(ContactStatus::Email(MailState::Waiting | MailState::Confirmed)) if !served.settings.sends_mail() => {
                    p { (ui.says(text!(words, "ask-told-no-mail"))) }
                }
                Some(ContactStatus::Email(MailState::Confirmed)) => p { (ui.says(text!(words, "ask-told-email"))) },
                Some(ContactStatus::Email(MailState::Stopped)) => p { (ui.says(text!(words, "ask-told-stopped"))) },
                Some(ContactStatus::Email(MailState::Waiting)) => {
                    p { (ui.says(text!(words, "ask-told-waiting"))) }
                    p {
                        (ui.says(text!(words, "ask-told-until"))) " "
                        (ui.date(&Timestamp(ask.asked_at.0 + (UNCONFIRMED_DAYS + 1) * 86_400).day()))
                    }
                }
                Some(ContactStatus::Webhook { secret }) => {
                    p { (ui.says(text!(words, "ask-told-webhook"))) }
                    p { code dir="ltr" { (secret) } }
                }
            }
            @if ask.reach.is_some() {
                form.desk action="forget/" method="post" {
                    button type="submit" { (ui.says(text!(words, "ask-forget"))) }
                }
            }
        }
    }
}
