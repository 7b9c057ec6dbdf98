//! Demands: editions that a person could translate, the work that each needs, and the form to decline one.

use std::collections::BTreeMap;

use axum::body::Body;
use axum::extract::{Path, Query};
use axum::http::{Response, StatusCode};
use maud::{Markup, html};

use crate::channels::page::Ui;
use crate::channels::{ChannelId, channel};
use crate::content::Address;
use crate::database::{Demand, LanguageState, RequesterWords, Submission};
use crate::l10n::text;
use crate::requests::{Action, DemandState, source_of};
use crate::server::desk::admin::{languages, plots, replies};
use crate::server::desk::translate::work::{edition_name, take_button, titled};
use crate::server::desk::{Access, DeskPage, DeskRoutes, DeskSession, FormFields, redirect};
use crate::server::error::HttpProblem;
use crate::server::requests::open_demands;
use crate::server::service_page::{beside, described, summary_of_errors};

/// Editions on a page.
const PAGE: usize = 25;

/// The longest reason, in characters.
const MAX_CHARACTERS: usize = 2_000;

pub(in crate::server::desk) fn routes(routes: DeskRoutes) -> DeskRoutes {
    routes
        .get("/desk/demands/", Access::May(Action::SeeDemands), list)
        .get("/desk/demands/{id}/", Access::May(Action::SeeDemands), page)
        .post("/desk/demands/{id}/", Access::May(Action::DeclineDemand), decline)
}

/// An edition with everything that is asked of it.
struct EditionDemands {
    edition: Address,
    demands: Vec<Demand>,
}

impl EditionDemands {
    fn askers(&self) -> i64 {
        self.demands.iter().map(|demand| demand.askers).max().unwrap_or_default()
    }

    /// Returns `true` if one of them can only be fulfilled by a person who reads aloud or makes it by hand.
    fn need_people(&self) -> bool {
        self.demands.iter().any(|demand| matches!(demand.state, DemandState::NeedsVoice | DemandState::NeedsMaker))
    }

    fn needed_by(&self) -> Option<&str> {
        self.demands.iter().filter_map(|demand| demand.needed_by.as_deref()).min()
    }
}

/// Demands by edition: those with a day first, the nearest day first, then the most wanted.
fn by_edition(demands: Vec<Demand>) -> Vec<EditionDemands> {
    let mut editions: BTreeMap<Address, Vec<Demand>> = BTreeMap::new();
    for demand in demands {
        editions.entry(demand.wanted.edition.clone()).or_default().push(demand);
    }
    let mut asked: Vec<EditionDemands> =
        editions.into_iter().map(|(edition, demands)| EditionDemands { edition, demands }).collect();
    asked.sort_by(|a, b| {
        let day = |asked: &EditionDemands| asked.needed_by().map_or("9999".to_owned(), str::to_owned);
        day(a).cmp(&day(b)).then(b.askers().cmp(&a.askers())).then(a.edition.cmp(&b.edition))
    });
    asked
}

async fn list(
    visit: DeskSession,
    Query(fields): Query<BTreeMap<String, String>>,
) -> Result<Response<Body>, HttpProblem> {
    let store = &visit.served.store;
    let all = by_edition(open_demands(&visit.served).await?.public.clone());
    let waiting = if visit.may(Action::DeclineDemand) { store.waiting_languages().await? } else { Vec::new() };
    let works = store.open_works().await?;
    let mut langs: Vec<_> = all.iter().map(|asked| asked.edition.lang.clone()).collect();
    langs.sort();
    langs.dedup();
    let field = |name: &str| fields.get(name).map(String::as_str).unwrap_or_default();
    let wanted = field("lang");
    let in_language = |asked: &&EditionDemands| wanted.is_empty() || asked.edition.lang.tag() == wanted;
    let for_people = field("for") == "people";
    let shown: Vec<&EditionDemands> =
        all.iter().filter(in_language).filter(|asked| !for_people || asked.need_people()).collect();
    let pages = shown.len().div_ceil(PAGE).max(1);
    let page = fields.get("page").and_then(|page| page.parse().ok()).unwrap_or(1usize).clamp(1, pages);
    let weeks = if visit.may(Action::SeeCoverage) {
        plots::requests(&visit).await?
    } else {
        html! {}
    };
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
        @if for_people {
            p.notice { span { (ui.says(text!(words, "demands-for-people"))) " " a href="/desk/demands/" { (ui.says(text!(words, "demands-show-all"))) } } }
        }
        ul.cards {
            @for asked in shown.iter().skip((page - 1) * PAGE).take(PAGE) {
                li { (card(&visit, asked, works.get(&asked.edition))) }
            }
        }
        (pager(ui, (wanted, field("for")), page, pages))
        (weeks)
    };
    Ok(visit.show(sheet(text!(words, "demands-title"), text!(words, "demands-summary"), main)))
}

fn sheet(title: String, summary: String, main: Markup) -> DeskPage {
    DeskPage { place: "demands/", title, summary, head: html! {}, main }
}

fn pager(ui: Ui<'_>, (lang, of): (&str, &str), page: usize, pages: usize) -> Markup {
    let words = ui.words;
    html! {
        @if pages > 1 {
            nav.pager aria-label=(text!(words, "demands-pages")) {
                ul {
                    @for number in pages_around(page, pages) {
                        @let name = text!(words, "work-page", number = number);
                        li {
                            @if number == page { strong aria-current="page" { (ui.says(name)) } }
                            @else { a href={ "?lang=" (lang) "&for=" (of) "&page=" (number) } { (ui.says(name)) } }
                        }
                    }
                }
            }
        }
    }
}

/// The numbers of pages that a pager leads to: the first, the last, and those around the one that is shown.
pub(in crate::server::desk) fn pages_around(page: usize, pages: usize) -> Vec<usize> {
    (1..=pages).filter(|number| *number == 1 || *number == pages || number.abs_diff(page) <= 5).collect()
}

/// An edition that people ask for: how many, by when, how much work, and the way to take it.
fn card(visit: &DeskSession, asked: &EditionDemands, work: Option<&Submission>) -> Markup {
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

/// Writes how much work a translation is.
fn effort(visit: &DeskSession, edition: &Address) -> Markup {
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

/// Writes who has the translation, or the button that takes it.
fn chance(visit: &DeskSession, asked: &EditionDemands, work: Option<&Submission>) -> Markup {
    let ui = visit.ui();
    let words = ui.words;
    let needs = asked.demands.iter().any(|demand| demand.state == DemandState::NeedsTranslation);
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

/// A format, in a word.
pub(in crate::server::desk) fn form(ui: Ui<'_>, form: ChannelId) -> String {
    (channel(form).words.short)(ui.words)
}

/// Returns the state of a demand in words.
pub(in crate::server::desk) fn state(ui: Ui<'_>, state: DemandState) -> String {
    let words = ui.words;
    match state {
        DemandState::NeedsTranslation => text!(words, "demands-needs-translation"),
        DemandState::InTranslation => text!(words, "demands-in-translation"),
        DemandState::InReview => text!(words, "demands-in-review"),
        DemandState::NeedsVoice => text!(words, "demands-needs-voice"),
        DemandState::NeedsMaker => text!(words, "demands-needs-maker"),
        DemandState::Making => text!(words, "demands-making"),
        DemandState::Failed => text!(words, "demands-failed"),
        DemandState::Ready => text!(words, "demands-ready"),
        DemandState::Declined => text!(words, "demands-declined"),
        DemandState::Withdrawn => text!(words, "demands-withdrawn"),
    }
}

async fn page(visit: DeskSession, Path(id): Path<String>) -> Result<Response<Body>, HttpProblem> {
    let demand = visible(&visit, &id).await?;
    one(&visit, demand, Typed::default(), StatusCode::OK).await
}

/// Values that an editor typed into the forms of a demand, with their errors.
#[derive(Default)]
pub(super) struct Typed {
    pub(super) reason: String,
    pub(super) reply: replies::TypedReply,
    pub(super) errors: Vec<(&'static str, String)>,
}

/// A demand that this person may see: editors alone see those in languages that wait for one.
pub(super) async fn visible(visit: &DeskSession, id: &str) -> Result<Demand, HttpProblem> {
    let demand = visit.served.store.demand(id).await?;
    let public = demand.language == LanguageState::Released;
    (public || visit.may(Action::DeclineDemand)).then_some(demand).ok_or(HttpProblem::NotFound)
}

pub(super) async fn one(
    visit: &DeskSession,
    demand: Demand,
    typed: Typed,
    status: StatusCode,
) -> Result<Response<Body>, HttpProblem> {
    let Typed { reason, reply, errors } = typed;
    let store = &visit.served.store;
    let replied = store.replies(&demand.id).await?;
    let edits = visit.may(Action::DeclineDemand);
    let said = if edits { store.words_about(&demand.id).await? } else { Vec::new() };
    if !said.is_empty() {
        store.words_are_read(&visit.person.id, &demand.id).await?;
    }
    let work = store.open_work_on(&demand.wanted.edition).await?;
    let ui = visit.ui();
    let words = ui.words;
    let asked = EditionDemands { edition: demand.wanted.edition.clone(), demands: vec![demand.clone()] };
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
        (replies::section(visit, &demand, &replied, (&reply, &errors)))
        @if edits && !demand.state.is_closed() {
            section aria-labelledby="decline" {
                h2 #decline { (ui.says(text!(words, "demands-decline"))) }
                form.desk action={ "/desk/demands/" (demand.id) "/" } method="post" {
                    div.field {
                        label for="reason" { (ui.says(text!(words, "review-reason"))) }
                        p.quiet #reason-explained { (ui.says(text!(words, "review-reason-explained"))) }
                        (beside(ui, &errors, "reason"))
                        textarea #reason name="reason" rows="3" dir="auto" maxlength=(MAX_CHARACTERS)
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

/// Writes the words of a person who asked.
fn letter(ui: Ui<'_>, said: &RequesterWords) -> Markup {
    html! {
        @if let Some(format) = &said.other_format {
            p { (ui.says(text!(ui.words, "demands-other-format"))) " " bdi dir="auto" { (format) } }
        }
        @if let Some(who) = &said.who_for { p { (ui.says(text!(ui.words, "demands-for"))) " " bdi dir="auto" { (who) } } }
        @if let Some(words) = &said.words { p { bdi dir="auto" { (words) } } }
    }
}

async fn decline(visit: DeskSession, Path(id): Path<String>, sent: FormFields) -> Result<Response<Body>, HttpProblem> {
    let reason: String = sent.get("reason").trim().chars().take(MAX_CHARACTERS).collect();
    if reason.is_empty() {
        let demand = visit.served.store.demand(&id).await?;
        let errors = vec![("reason", text!(visit.words(), "review-reason-needed"))];
        let typed = Typed { errors, ..Typed::default() };
        return one(&visit, demand, typed, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    visit.served.store.decline_demand(&visit.person.id, &id, &reason).await?;
    Ok(redirect("/desk/demands/"))
}
