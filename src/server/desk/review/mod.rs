//! Review: the queue of translations, and one of them beside its source, to decide about.

pub(super) mod diff;
pub(super) mod preview;
mod record;

use std::collections::BTreeMap;

use axum::body::Body;
use axum::extract::{DefaultBodyLimit, Path};
use axum::handler::Handler as _;
use axum::http::{Response, StatusCode};
use maud::{Markup, html};

use crate::channels::page::{Ui, ordered};
use crate::database::{FirstWording, StoreError, Submission};
use crate::l10n::text;
use crate::lang::Lang;
use crate::requests::{Action, WorkStage};
use crate::server::desk::review::diff::{DiffSpan, changes};
use crate::server::desk::translate::sentence_changes::{SentenceChange, reopened, since};
use crate::server::desk::translate::sentences;
use crate::server::desk::translate::translation_view::TranslationView;
use crate::server::desk::translate::work::{edition_name, titled};
use crate::server::desk::translate::{countries, problems, rendered};
use crate::server::desk::{Access, DeskPage, DeskRoutes, DeskSession, FormFields, redirect};
use crate::server::error::HttpProblem;
use crate::server::service_page::{beside, described, summary_of_errors};
use crate::translation::{DraftTexts, Segment, Translatable, draft_of};

/// The largest form of remarks.
const MAX_SENT_BYTES: usize = 1 << 20;

/// The longest remark or reason, in characters.
const MAX_CHARACTERS: usize = 2_000;

pub(super) fn routes(routes: DeskRoutes) -> DeskRoutes {
    routes
        .get("/desk/review/", Access::May(Action::SeeSubmissions), queue)
        .get("/desk/review/{id}/", Access::May(Action::SeeSubmissions), page)
        .post("/desk/review/{id}/", Access::May(Action::Decide), decide.layer(DefaultBodyLimit::max(MAX_SENT_BYTES)))
}

/// Decision form of an editor.
#[derive(Default)]
struct Decision {
    remark: String,
    reason: String,
    /// Why differences in meaning are right.
    despite: String,
    remarks: BTreeMap<String, String>,
    /// Record of who has checked it.
    record: record::RecordForm,
    errors: Vec<(&'static str, String)>,
}

async fn queue(visit: DeskSession) -> Result<Response<Body>, HttpProblem> {
    let waiting = visit.served.store.waiting_for_review().await?;
    let ui = visit.ui();
    let words = ui.words;
    let main = html! {
        @if waiting.is_empty() { p { (ui.says(text!(words, "review-none"))) } }
        @else {
            ul.cards {
                @for work in &waiting {
                    li {
                        h2 { a href={ "/desk/review/" (work.id) "/" } { (edition_name(&visit, &work.edition)) } }
                        (facts(&visit, work))
                    }
                }
            }
        }
    };
    Ok(visit.show(sheet(text!(words, "review-title"), text!(words, "review-summary"), main)))
}

/// Writes who wrote a translation and when it was handed in, and what an editor must know first.
fn facts(visit: &DeskSession, work: &Submission) -> Markup {
    let ui = visit.ui();
    let words = ui.words;
    html! {
        p {
            (ui.says(text!(words, "review-by"))) " " bdi { (work.author_name) }
            @if let Some(at) = work.submitted_at { " – " (ui.date(&at.day())) }
        }
        @if visit.served.library.editions.contains_key(&work.edition) {
            p { (ui.says(text!(words, "review-revision"))) }
        }
        @if work.wording == FirstWording::Machine { p { strong { (ui.says(text!(words, "work-worded-machine"))) } } }
        @if work.author == visit.person.id { p { (ui.says(text!(words, "review-own"))) } }
    }
}

fn sheet(title: String, summary: String, main: Markup) -> DeskPage {
    DeskPage { place: "review/", title, summary, head: html! {}, main }
}

async fn page(visit: DeskSession, Path(id): Path<String>) -> Result<Response<Body>, HttpProblem> {
    let bench = TranslationView::load(&visit, &id).await?;
    Ok(show(&visit, &bench, &Decision::begun(&bench), StatusCode::OK))
}

impl Decision {
    /// Returns the form at first: remarks that were not followed are repeated, unless the editor removes them.
    fn begun(bench: &TranslationView) -> Self {
        let open = |segment: &&Segment| bench.since(&segment.id) != SentenceChange::Changed;
        let remark = |segment: &Segment| Some((segment.id.clone(), bench.remark(&segment.id)?.to_owned()));
        Self { remarks: bench.segments.iter().filter(open).filter_map(remark).collect(), ..Self::default() }
    }
}

fn show(visit: &DeskSession, bench: &TranslationView, decision: &Decision, status: StatusCode) -> Response<Body> {
    let words = visit.words();
    let title = titled(visit, &bench.work.edition);
    let main = reviewed(visit, bench, decision);
    visit.show_with(status, sheet(title, text!(words, "review-one-summary"), main))
}

fn reviewed(visit: &DeskSession, bench: &TranslationView, decision: &Decision) -> Markup {
    let ui = visit.ui();
    let words = ui.words;
    let work = &bench.work;
    let decides = work.stage == WorkStage::Submitted && work.author != visit.person.id;
    let before = bench.library.editions.get(&work.edition).map(|edition| draft_of(&bench.source, edition));
    let found: Vec<_> =
        bench.problems.iter().map(|problem| (problem.segment.as_deref(), problems::says(ui, problem))).collect();
    html! {
        (summary_of_errors(ui, &decision.errors))
        p { (ui.says(format!("{}.", sentences::stage(ui, work.stage)))) }
        (facts(visit, work))
        @if decides { p { a.button href="#decide" { (ui.says(text!(words, "review-decide"))) } } }
        (record::current(ui, bench))
        @if let Some(remark) = &work.remark {
            p { (ui.says(text!(words, "work-editor-says"))) " " bdi { (remark) } }
        }
        (reopened(ui, bench))
        (since(ui, bench))
        section aria-labelledby="look" {
            h2 #look { (ui.says(text!(words, "review-look"))) }
            @if bench.errors().is_empty() {
                (preview::links(ui, bench))
            } @else { p { (ui.says(text!(words, "review-not-whole"))) } }
        }
        @if !found.is_empty() {
            details.found-all {
                summary { (ui.says(text!(words, "review-found", count = found.len()))) }
                ul {
                    @for (segment, says) in found.iter().take(200) {
                        li {
                            @match segment.and_then(|segment| Some((segment, bench.number(segment)?))) {
                                Some((segment, number)) => a href={ "#s-" (segment) } {
                                    (ui.says(text!(words, "work-in-sentence", number = number))) " " (says.shown(ui))
                                },
                                None => (says.shown(ui)),
                            }
                        }
                    }
                }
            }
        }
        form.desk.work action={ "/desk/review/" (work.id) "/" } method="post" {
            input type="hidden" name="version" value=(work.version);
            @for (at, segment) in bench.segments.iter().enumerate() {
                (sentence(visit, bench, (at + 1, segment), before.as_ref(), decides.then_some(decision)))
            }
            @if decides { (decisions(visit, bench, decision)) }
        }
    }
}

/// A sentence, its translation with what changed, what is wrong, and room for a remark.
fn sentence(
    visit: &DeskSession,
    bench: &TranslationView,
    (number, segment): (usize, &Segment),
    before: Option<&DraftTexts>,
    decision: Option<&Decision>,
) -> Markup {
    let ui = visit.ui();
    let words = ui.words;
    let (source, target) = (&bench.source.address.lang, &bench.work.edition.lang);
    let (id, written) = (segment.id.as_str(), bench.text(&segment.id));
    let as_it_is = written.is_empty() && segment.kept == Translatable::AsItIs;
    let kept = if as_it_is { segment.markdown.as_str() } else { written };
    let published = before.map(|before| before.get(id).map(String::as_str).unwrap_or_default());
    let shown = bench.since(id);
    let base = if shown == SentenceChange::Never { published } else { Some(bench.seen(id)) };
    let remark = decision.and_then(|decision| decision.remarks.get(id)).map(String::as_str);
    html! {
        section.pair id={ "s-" (id) } aria-labelledby={ "n-" (id) } {
            h3.number id={ "n-" (id) } {
                @let role = problems::role(words, segment.role);
                (ui.says(text!(words, "work-sentence", number = number, all = bench.segments.len(), role = role)))
                (countries::shown(ui, bench, id))
            }
            p.source lang=(source.in_files()) dir=(source.direction().html()) { (ordered(&segment.markdown, source.direction())) }
            div.target {
                (remarked(ui, bench, id))
                p lang=(target.in_files()) dir=(target.direction().html()) {
                    @match base.filter(|base| *base != kept) {
                        Some(base) if shown != SentenceChange::Same => (changed(ui, target, base, kept)),
                        _ => (ordered(kept, target.direction())),
                    }
                }
                @if let Some(published) = published.filter(|published| shown != SentenceChange::Never && *published != kept) {
                    details {
                        summary { (ui.says(text!(words, "review-published"))) }
                        p lang=(target.in_files()) dir=(target.direction().html()) { (changed(ui, target, published, kept)) }
                    }
                }
                (rendered::shown(ui, bench, id))
                ul.found {
                    @for problem in bench.problems.iter().filter(|problem| problem.segment.as_deref() == Some(id)) {
                        li { strong { (ui.says(problems::weight(words, problem.weight))) } " " (problems::says(ui, problem).shown(ui)) }
                    }
                }
                @if let Some(answer) = bench.answer(id) {
                    p.answer { strong { (ui.says(text!(words, "review-answer"))) } " " bdi { (answer) } }
                }
                @if decision.is_some() {
                    details open[remark.is_some()] {
                        summary {
                            (ui.says(text!(words, "review-remark")))
                            span.away { " " (ui.says(words.number(number as u64))) }
                        }
                        textarea name={ "remark." (id) } rows="2" dir="auto" aria-labelledby={ "r-" (id) " n-" (id) }
                            maxlength=(MAX_CHARACTERS) { "\n" (remark.unwrap_or_default()) }
                        span.away id={ "r-" (id) } { (ui.says(text!(words, "review-remark"))) }
                    }
                }
            }
        }
    }
}

/// Writes an editor's remark about a sentence, and if it was changed since.
fn remarked(ui: Ui<'_>, bench: &TranslationView, id: &str) -> Markup {
    let words = ui.words;
    html! {
        @if let Some(remark) = bench.remark(id) {
            p.notice.remark {
                strong { (ui.says(text!(words, "work-editor-says"))) } " " bdi { (remark) }
                @match bench.since(id) {
                    SentenceChange::Changed => { br; (ui.says(text!(words, "review-changed"))) },
                    SentenceChange::Same => { br; (ui.says(text!(words, "review-same"))) },
                    SentenceChange::Never => {},
                }
            }
        }
    }
}

/// Writes a change, for the eye and for the ear.
fn changed(ui: Ui<'_>, target: &Lang, before: &str, after: &str) -> Markup {
    let words = ui.words;
    let said = |words: String| {
        html! { span.away lang=(ui.words.lang().in_files()) dir=(ui.words.lang().direction().html()) { " " (words) " " } }
    };
    html! {
        @for stretch in changes(before, after) {
            @match stretch {
                DiffSpan::Same(text) => (text),
                DiffSpan::Gone(text) => del lang=(target.in_files()) { (said(text!(words, "review-gone"))) (text) (said(text!(words, "review-end"))) },
                DiffSpan::New(text) => ins lang=(target.in_files()) { (said(text!(words, "review-new"))) (text) (said(text!(words, "review-end"))) },
            }
        }
    }
}

/// The three ways to decide.
fn decisions(visit: &DeskSession, bench: &TranslationView, decision: &Decision) -> Markup {
    let ui = visit.ui();
    let words = ui.words;
    let errors = &decision.errors;
    let field = |name: &'static str, label: String, explained: String, value: &str| {
        let ids = [Some(format!("{name}-explained")), described(errors, name)];
        html! {
            div.field {
                label for=(name) { (ui.says(label)) }
                p.quiet id={ (name) "-explained" } { (ui.says(explained)) }
                (beside(ui, errors, name))
                textarea id=(name) name=(name) rows="3" dir="auto" maxlength=(MAX_CHARACTERS)
                    aria-describedby=(ids.into_iter().flatten().collect::<Vec<_>>().join(" "))
                    aria-invalid=[described(errors, name).map(|_| "true")] { "\n" (value) }
            }
        }
    };
    html! {
        section.decide aria-labelledby="decide" {
            h2 #decide { (ui.says(text!(words, "review-decide"))) }
            fieldset #yes aria-describedby=[described(errors, "yes")] {
                legend { (ui.says(text!(words, "review-approve-legend"))) }
                (beside(ui, errors, "yes"))
                p { (ui.says(text!(words, "review-approve-explained"))) " " bdi { (visit.person.name) } }
                @if bench.work.wording == FirstWording::Machine {
                    label.choice {
                        input type="checkbox" name="yes" value="machine";
                        " " span { (ui.says(text!(words, "review-machine-yes"))) }
                    }
                }
                @if bench.meaning.needs_reason() {
                    (field("despite", text!(words, "review-despite"), text!(words, "review-despite-explained"), &decision.despite))
                }
                (record::fields(ui, &decision.record, errors))
                button name="do" value="approve" { (ui.says(text!(words, "review-approve"))) }
            }
            fieldset {
                legend { (ui.says(text!(words, "review-return-legend"))) }
                (field("remark", text!(words, "review-remark-whole"), text!(words, "review-remark-explained"), &decision.remark))
                button.second name="do" value="return" { (ui.says(text!(words, "review-return"))) }
            }
            fieldset {
                legend { (ui.says(text!(words, "review-decline-legend"))) }
                (field("reason", text!(words, "review-reason"), text!(words, "review-reason-explained"), &decision.reason))
                button.second name="do" value="decline" { (ui.says(text!(words, "review-decline"))) }
            }
        }
    }
}

async fn decide(visit: DeskSession, Path(id): Path<String>, sent: FormFields) -> Result<Response<Body>, HttpProblem> {
    let bench = TranslationView::load(&visit, &id).await?;
    let words = visit.words();
    let short = |text: &str| text.trim().chars().take(MAX_CHARACTERS).collect::<String>();
    let mut decision = Decision {
        remark: short(sent.get("remark")),
        reason: short(sent.get("reason")),
        despite: short(sent.get("despite")),
        remarks: sent
            .0
            .iter()
            .filter_map(|(name, text)| Some((name.strip_prefix("remark.")?.to_owned(), short(text))))
            .collect(),
        record: record::RecordForm::read(&sent),
        errors: Vec::new(),
    };
    let record = decision.record.record();
    decision.remarks.retain(|segment, remark| !remark.is_empty() && bench.number(segment).is_some());
    let version: i64 = sent.get("version").parse().map_err(|_| HttpProblem::Unreadable)?;
    let (store, me) = (&visit.served.store, visit.person.id.as_str());
    let done = match sent.get("do") {
        "approve" if !bench.errors().is_empty() => {
            decision.errors.push(("yes", text!(words, "review-not-whole")));
            None
        }
        "approve" if bench.work.wording == FirstWording::Machine && sent.get("yes") != "machine" => {
            decision.errors.push(("yes", text!(words, "review-machine-needed")));
            None
        }
        "approve" if bench.meaning.needs_reason() && decision.despite.is_empty() => {
            decision.errors.push(("despite", text!(words, "review-despite-needed")));
            None
        }
        "approve" => match record {
            Err(fault) => {
                decision.errors.push((record::field_of(&fault), text!(words, "record-needed")));
                None
            }
            Ok(record) if !record::is_panel(record.as_ref()) && record::claims_unsupported(&bench) => {
                decision.errors.push(("record-role", text!(words, "record-claim-needed")));
                None
            }
            Ok(record) => {
                let despite = Some(decision.despite.as_str()).filter(|_| bench.meaning.needs_reason());
                let review = record.and_then(|record| serde_json::to_string(&record).ok());
                Some(store.approve_with(me, &id, version, despite, review.as_deref()).await)
            }
        },
        "return" if decision.remark.is_empty() && decision.remarks.is_empty() => {
            decision.errors.push(("remark", text!(words, "review-remark-needed")));
            None
        }
        "return" => Some(store.send_back(me, &id, version, &decision.remark, &decision.remarks).await),
        "decline" if decision.reason.is_empty() => {
            decision.errors.push(("reason", text!(words, "review-reason-needed")));
            None
        }
        "decline" => Some(store.decline(me, &id, version, &decision.reason).await),
        _ => return Err(HttpProblem::Unreadable),
    };
    match done {
        None => Ok(show(&visit, &bench, &decision, StatusCode::UNPROCESSABLE_ENTITY)),
        Some(Ok(())) => Ok(redirect("/desk/review/")),
        Some(Err(StoreError::OwnWork)) => Err(HttpProblem::Forbidden),
        Some(Err(error)) => Err(error.into()),
    }
}
