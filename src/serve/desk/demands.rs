//! What people ask for: what somebody could translate, how much work it is, and the way to say no.

use std::collections::BTreeMap;

use axum::body::Body;
use axum::extract::{Path, Query};
use axum::http::{Response, StatusCode};
use maud::{Markup, html};

use super::languages;
use super::work::{edition_name, take_button, titled};
use super::{Doors, Needs, Sent, Sheet, Visit, led};
use crate::channels::html::Ui;
use crate::content::Address;
use crate::requests::{Action, Form, State, source_of};
use crate::serve::asking::open_demands;
use crate::serve::pages::{Problem, beside, described, summary_of_errors};
use crate::store::{AskersWords, Demand, LanguageState, Submission};
use crate::words::text;

/// Editions on a page.
const PAGE: usize = 25;

/// The longest reason, in characters.
const MOST_CHARACTERS: usize = 2_000;

pub(super) fn doors(doors: Doors) -> Doors {
    doors
        .get("/desk/demands/", Needs::May(Action::SeeDemands), list)
        .get("/desk/demands/{id}/", Needs::May(Action::SeeDemands), page)
        .post("/desk/demands/{id}/", Needs::May(Action::DeclineDemand), decline)
}

/// An edition with everything that is asked of it.
struct Asked {
    edition: Address,
    demands: Vec<Demand>,
}

impl Asked {
    fn askers(&self) -> i64 {
        self.demands.iter().map(|demand| demand.askers).max().unwrap_or_default()
    }

    fn needed_by(&self) -> Option<&str> {
        self.demands.iter().filter_map(|demand| demand.needed_by.as_deref()).min()
    }
}

/// Demands by edition: those with a day first, the nearest day first, then the most wanted.
fn by_edition(demands: Vec<Demand>) -> Vec<Asked> {
    let mut editions: BTreeMap<Address, Vec<Demand>> = BTreeMap::new();
    for demand in demands {
        editions.entry(demand.wanted.edition.clone()).or_default().push(demand);
    }
    let mut asked: Vec<Asked> = editions.into_iter().map(|(edition, demands)| Asked { edition, demands }).collect();
    asked.sort_by(|a, b| {
        let day = |asked: &Asked| asked.needed_by().map_or("9999".to_owned(), str::to_owned);
        day(a).cmp(&day(b)).then(b.askers().cmp(&a.askers())).then(a.edition.cmp(&b.edition))
    });
    asked
}

async fn list(visit: Visit, Query(fields): Query<BTreeMap<String, String>>) -> Result<Response<Body>, Problem> {
    let store = &visit.served.store;
    let all = by_edition(open_demands(&visit.served).await?.public.clone());
    let waiting = if visit.may(Action::DeclineDemand) { store.waiting_languages().await? } else { Vec::new() };
    let works = store.open_works().await?;
    let mut langs: Vec<_> = all.iter().map(|asked| asked.edition.lang.clone()).collect();
    langs.sort();
    langs.dedup();
    let wanted = fields.get("lang").map(String::as_str).unwrap_or_default();
    let shown: Vec<&Asked> =
        all.iter().filter(|asked| wanted.is_empty() || asked.edition.lang.tag() == wanted).collect();
    let pages = shown.len().div_ceil(PAGE).max(1);
    let page = fields.get("page").and_then(|page| page.parse().ok()).unwrap_or(1usize).clamp(1, pages);
    let ui = visit.ui();
    let words = ui.words;
    let main = html! {
        (languages::waiting(&visit, &waiting))
        @if all.is_empty() { p { (ui.says(text!(words, "demands-none"))) } }
        @if langs.len() > 1 {
            form.desk.filter.row method="get" {
                div.field {
                    label for="lang" { (ui.says(text!(words, "demands-language"))) }
                    select #lang name="lang" {
                        option value="" { (text!(words, "demands-every-language")) }
                        @for lang in &langs {
                            option value=(lang) selected[lang.tag() == wanted] { (ui.name_of(lang)) }
                        }
                    }
                }
                button.second { (ui.says(text!(words, "demands-show"))) }
            }
        }
        ul.cards {
            @for asked in shown.iter().skip((page - 1) * PAGE).take(PAGE) {
                li { (card(&visit, asked, works.get(&asked.edition))) }
            }
        }
        (pager(ui, wanted, page, pages))
    };
    Ok(visit.show(sheet(text!(words, "demands-title"), text!(words, "demands-summary"), main)))
}

fn sheet(title: String, summary: String, main: Markup) -> Sheet {
    Sheet { place: "demands/", title, summary, head: html! {}, main }
}

fn pager(ui: Ui<'_>, lang: &str, page: usize, pages: usize) -> Markup {
    let words = ui.words;
    html! {
        @if pages > 1 {
            nav.pager aria-label=(text!(words, "demands-pages")) {
                ul {
                    @for number in around(page, pages) {
                        @let name = text!(words, "work-page", number = number);
                        li {
                            @if number == page { strong aria-current="page" { (ui.says(name)) } }
                            @else { a href={ "?lang=" (lang) "&page=" (number) } { (ui.says(name)) } }
                        }
                    }
                }
            }
        }
    }
}

/// The numbers of pages that a pager leads to: the first, the last, and those around the one that is shown.
pub(super) fn around(page: usize, pages: usize) -> Vec<usize> {
    (1..=pages).filter(|number| *number == 1 || *number == pages || number.abs_diff(page) <= 5).collect()
}

/// An edition that people ask for: how many, by when, how much work, and the way to take it.
fn card(visit: &Visit, asked: &Asked, work: Option<&Submission>) -> Markup {
    let ui = visit.ui();
    let words = ui.words;
    html! {
        h2 { (edition_name(visit, &asked.edition)) }
        p {
            (ui.says(text!(words, "demands-askers", count = asked.askers())))
            @if let Some(day) = asked.needed_by() { " " (ui.says(text!(words, "demands-by"))) " " (ui.date(day)) }
        }
        ul {
            @for demand in &asked.demands {
                li { a href={ "/desk/demands/" (demand.id) "/" } { (ui.says(form(ui, demand.wanted.form))) } ": " (ui.says(state(ui, demand.state))) }
            }
        }
        (effort(visit, &asked.edition))
        (chance(visit, asked, work))
    }
}

/// How much work a translation is.
fn effort(visit: &Visit, edition: &Address) -> Markup {
    let ui = visit.ui();
    let library = &visit.served.library;
    let source = source_of(library, edition).filter(|source| source != edition);
    let Some(source) = source.and_then(|source| library.editions.get(&source)) else { return html! {} };
    let effort = visit.served.memory().effort(source, &edition.lang);
    let behind = library.editions.get(edition).map_or(0, |there| there.behind.len());
    html! {
        p.quiet {
            @if behind > 0 { (ui.says(text!(ui.words, "demands-behind", count = behind))) }
            @else {
                (ui.says(text!(ui.words, "demands-effort", words = effort.words, sentences = effort.sentences)))
                @if effort.known > 0 { " " (ui.says(text!(ui.words, "demands-known", count = effort.known))) }
            }
        }
    }
}

/// Who has the translation, or the button that takes it.
fn chance(visit: &Visit, asked: &Asked, work: Option<&Submission>) -> Markup {
    let ui = visit.ui();
    let words = ui.words;
    let needs = asked.demands.iter().any(|demand| demand.state == State::NeedsTranslation);
    html! {
        @match work {
            Some(work) if work.author == visit.person.id => p {
                a href={ "/desk/work/" (work.id) "/" } { (ui.says(text!(words, "demands-yours"))) }
            },
            Some(work) => p { (ui.says(text!(words, "demands-taken"))) " " bdi { (work.author_name) } },
            None if needs => (take_button(visit, &asked.edition)),
            None => {}
        }
    }
}

/// A form, in a word.
pub(super) fn form(ui: Ui<'_>, form: Form) -> String {
    let words = ui.words;
    match form {
        Form::Page => text!(words, "demands-form-page"),
        Form::Print => text!(words, "demands-form-print"),
        Form::Audio => text!(words, "demands-form-audio"),
        Form::Braille => text!(words, "demands-form-braille"),
        Form::Sign => text!(words, "demands-form-sign"),
    }
}

/// Where a demand stands, in words.
pub(super) fn state(ui: Ui<'_>, state: State) -> String {
    let words = ui.words;
    match state {
        State::NeedsTranslation => text!(words, "demands-needs-translation"),
        State::InTranslation => text!(words, "demands-in-translation"),
        State::InReview => text!(words, "demands-in-review"),
        State::NeedsVoice => text!(words, "demands-needs-voice"),
        State::NeedsMaker => text!(words, "demands-needs-maker"),
        State::Making => text!(words, "demands-making"),
        State::Failed => text!(words, "demands-failed"),
        State::Ready => text!(words, "demands-ready"),
        State::Declined => text!(words, "demands-declined"),
        State::Withdrawn => text!(words, "demands-withdrawn"),
    }
}

async fn page(visit: Visit, Path(id): Path<String>) -> Result<Response<Body>, Problem> {
    let demand = visible(&visit, &id).await?;
    one(&visit, demand, "", Vec::new(), StatusCode::OK).await
}

/// A demand that this person may see: editors alone see those in languages that wait for one.
async fn visible(visit: &Visit, id: &str) -> Result<Demand, Problem> {
    let demand = visit.served.store.demand(id).await?;
    let public = demand.language == LanguageState::Released;
    (public || visit.may(Action::DeclineDemand)).then_some(demand).ok_or(Problem::NotFound)
}

async fn one(
    visit: &Visit,
    demand: Demand,
    reason: &str,
    errors: Vec<(&'static str, String)>,
    status: StatusCode,
) -> Result<Response<Body>, Problem> {
    let store = &visit.served.store;
    let edits = visit.may(Action::DeclineDemand);
    let said = if edits { store.words_about(&demand.id).await? } else { Vec::new() };
    let work = store.open_work_on(&demand.wanted.edition).await?;
    let ui = visit.ui();
    let words = ui.words;
    let asked = Asked { edition: demand.wanted.edition.clone(), demands: vec![demand.clone()] };
    let ids = [Some("reason-explained".to_owned()), described(&errors, "reason")];
    let main = html! {
        (summary_of_errors(ui, &errors))
        dl.definitions {
            div { dt { (ui.says(text!(words, "demands-form"))) } dd { (ui.says(form(ui, demand.wanted.form))) } }
            div { dt { (ui.says(text!(words, "work-stands"))) } dd { (ui.says(state(ui, demand.state))) } }
            div { dt { (ui.says(text!(words, "demands-since"))) } dd { (ui.date(&demand.opened_at.day())) } }
            div {
                dt { (ui.says(text!(words, "demands-who"))) }
                dd { (ui.says(text!(words, "demands-askers", count = demand.askers))) }
            }
            @if let Some(day) = &demand.needed_by {
                div { dt { (ui.says(text!(words, "demands-by"))) } dd { (ui.date(day)) } }
            }
            @if let Some(reason) = &demand.reason {
                div { dt { (ui.says(text!(words, "review-reason"))) } dd { bdi { (reason) } } }
            }
        }
        (effort(visit, &demand.wanted.edition))
        (chance(visit, &asked, work.as_ref()))
        @if !said.is_empty() {
            section aria-labelledby="said" {
                h2 #said { (ui.says(text!(words, "demands-words"))) }
                ul { @for said in &said { li { (letter(ui, said)) } } }
            }
        }
        @if edits && !demand.state.is_closed() {
            section aria-labelledby="decline" {
                h2 #decline { (ui.says(text!(words, "demands-decline"))) }
                form.desk method="post" {
                    div.field {
                        label for="reason" { (ui.says(text!(words, "review-reason"))) }
                        p.quiet #reason-explained { (ui.says(text!(words, "review-reason-explained"))) }
                        (beside(ui, &errors, "reason"))
                        textarea #reason name="reason" rows="3" dir="auto" maxlength=(MOST_CHARACTERS)
                            aria-describedby=(ids.into_iter().flatten().collect::<Vec<_>>().join(" "))
                            aria-invalid=[described(&errors, "reason").map(|_| "true")] { "\n" (reason) }
                    }
                    button.second { (ui.says(text!(words, "review-decline"))) }
                }
            }
        }
    };
    let title = titled(visit, &demand.wanted.edition);
    Ok(visit.show_with(status, sheet(title, text!(words, "demands-one-summary"), main)))
}

/// What an asker wrote.
fn letter(ui: Ui<'_>, said: &AskersWords) -> Markup {
    html! {
        @if let Some(who) = &said.who_for { p { (ui.says(text!(ui.words, "demands-for"))) " " bdi dir="auto" { (who) } } }
        @if let Some(words) = &said.words { p { bdi dir="auto" { (words) } } }
    }
}

async fn decline(visit: Visit, Path(id): Path<String>, sent: Sent) -> Result<Response<Body>, Problem> {
    let reason: String = sent.get("reason").trim().chars().take(MOST_CHARACTERS).collect();
    if reason.is_empty() {
        let demand = visit.served.store.demand(&id).await?;
        let errors = vec![("reason", text!(visit.words(), "review-reason-needed"))];
        return one(&visit, demand, "", errors, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    visit.served.store.decline_demand(&visit.person.id, &id, &reason).await?;
    Ok(led("/desk/demands/"))
}
