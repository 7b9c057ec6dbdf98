//! Translating at the desk: taking an edition, writing it, handing it in, and files for other tools.

use std::collections::{BTreeMap, BTreeSet};

use axum::Json;
use axum::body::Body;
use axum::extract::{DefaultBodyLimit, Path, Query};
use axum::handler::Handler as _;
use axum::http::{HeaderMap, Method, Response, StatusCode, header};
use axum::response::IntoResponse as _;
use maud::{Markup, html};

use crate::channels::page::Here;
use crate::content::{Address, Edition, Library, PieceName, Wording, made_from};
use crate::database::{FirstWording, NewWork, StoreError, Submission};
use crate::l10n::text;
use crate::lang::Lang;
use crate::requests::{Action, WorkStage, level_by_name, level_name, source_of};
use crate::server::costly;
use crate::server::desk::assets;
use crate::server::desk::translate::problems;
use crate::server::desk::translate::sentences::{self, PageNotice, RefusedText};
use crate::server::desk::translate::translation_view::TranslationView;
use crate::server::desk::translate::upload;
use crate::server::desk::{Access, DeskPage, DeskRoutes, DeskSession, FormFields, redirect};
use crate::server::error::HttpProblem;
use crate::server::state::Snapshot;
use crate::server::stored_response::{Keep, StoredResponse};
use crate::translation::exchange;
use crate::translation::{DraftTexts, QaIssue as Wrong, Segment, draft_of, refused, segments, tidy};

/// The largest form of sentences, and the largest file with what a form adds.
const MAX_SENT_BYTES: usize = 4 << 20;

/// Maximum number of times a hand-in is tried while sentences are still being saved.
const TRIES: usize = 5;

/// The longest answer to a warning, in characters.
pub(in crate::server::desk) const MAX_ANSWER: usize = 500;

pub(in crate::server::desk) fn routes(routes: DeskRoutes) -> DeskRoutes {
    let may = Access::May(Action::Translate);
    routes
        .get("/desk/work/", may, list)
        .post("/desk/work/", may, take)
        .get("/desk/work/{id}/", may, page)
        .post("/desk/work/{id}/", may, write.layer(DefaultBodyLimit::max(MAX_SENT_BYTES)))
        .post("/desk/work/{id}/upload/", may, upload::upload.layer(DefaultBodyLimit::max(MAX_SENT_BYTES)))
        .get("/desk/work/{id}/{file}", may, download)
}

/// Everything that this person translates.
async fn list(visit: DeskSession) -> Result<Response<Body>, HttpProblem> {
    let works = visit.served.store.works_of(&visit.person.id).await?;
    let ui = visit.ui();
    let words = ui.words;
    let (open, ended): (Vec<_>, Vec<_>) = works.iter().partition(|work| work.stage.is_open());
    let main = html! {
        section aria-labelledby="open" {
            h2 #open { (ui.says(text!(words, "work-open"))) }
            @if open.is_empty() {
                p { (ui.says(text!(words, "work-none"))) }
                p { a href="/desk/demands/" { (ui.says(text!(words, "work-to-demands"))) } }
            } @else { (works_list(&visit, &open)) }
        }
        @if !ended.is_empty() {
            section aria-labelledby="ended" {
                h2 #ended { (ui.says(text!(words, "work-ended"))) }
                (works_list(&visit, &ended))
            }
        }
    };
    Ok(visit.show(sheet(text!(words, "work-title"), text!(words, "work-summary"), main)))
}

fn works_list(visit: &DeskSession, works: &[&Submission]) -> Markup {
    let ui = visit.ui();
    html! {
        ul.cards {
            @for work in works {
                li {
                    h3 { a href={ "/desk/work/" (work.id) "/" } { (edition_name(visit, &work.edition)) } }
                    @let count = text!(ui.words, "work-count", count = work.written);
                    p { (ui.says(format!("{}. {count}", sentences::stage(ui, work.stage)))) }
                }
            }
        }
    }
}

/// Writes the name of an edition: the piece, the language, the wording.
pub(in crate::server::desk) fn edition_name(visit: &DeskSession, edition: &Address) -> Markup {
    let ui = visit.ui();
    let (lang, title) = visit.served.title_of(&edition.piece, visit.lang());
    let plain = edition.level == crate::content::Level::Plain;
    html! {
        (ui.in_lang(&lang, &title)) " – " (ui.named(&edition.lang))
        @if plain { " – " (ui.says(text!(ui.words, "level-plain"))) }
    }
}

/// The title of the pages of a translation. Its parts keep their own direction.
pub(in crate::server::desk) fn titled(visit: &DeskSession, edition: &Address) -> String {
    let (_, piece) = visit.served.title_of(&edition.piece, visit.lang());
    let apart = |name: &str| format!("\u{2068}{name}\u{2069}");
    text!(visit.words(), "work-one-title", piece = apart(&piece), language = apart(&visit.ui().name_of(&edition.lang)))
}

/// A page with sentences.
pub(in crate::server::desk) fn sheet(title: String, summary: String, main: Markup) -> DeskPage {
    DeskPage { place: "work/", title, summary, head: assets::script(&Here::anywhere()), main }
}

/// Takes the translation of an edition.
async fn take(visit: DeskSession, sent: FormFields) -> Result<Response<Body>, HttpProblem> {
    let named = || {
        let piece = PieceName { collection: sent.get("collection").to_owned(), piece: sent.get("piece").to_owned() };
        let lang = sent.get("lang").parse().ok()?;
        Some(Address { piece, lang, level: level_by_name(sent.get("level"))? })
    };
    let edition = named().ok_or(HttpProblem::Unreadable)?;
    let new = begin(&visit.served, &edition).await?;
    match visit.served.store.take(&visit.person.id, &new).await {
        Ok(id) => Ok(redirect(&format!("/desk/work/{id}/"))),
        Err(StoreError::Taken) => {
            let there = visit.served.store.open_work_on(&edition).await?;
            Ok(match there.filter(|work| work.author == visit.person.id) {
                Some(work) => redirect(&format!("/desk/work/{}/", work.id)),
                None => taken(&visit),
            })
        }
        Err(error) => Err(error.into()),
    }
}

/// Writes the page that says that another person was faster.
fn taken(visit: &DeskSession) -> Response<Body> {
    let ui = visit.ui();
    let words = ui.words;
    let main = html! { p { a href="/desk/demands/" { (ui.says(text!(words, "work-to-demands"))) } } };
    let sheet = sheet(text!(words, "work-taken-title"), text!(words, "work-taken-summary"), main);
    visit.show_with(StatusCode::CONFLICT, sheet)
}

/// Returns the start of the work on an edition: empty, or for one that exists the sentences that still hold.
pub(in crate::server::desk) async fn begin(served: &Snapshot, edition: &Address) -> Result<NewWork, HttpProblem> {
    let library = &Library::shared_whole(&served.library);
    // Words that somebody wrote into a language tag are no language.
    if served.lang(edition.lang.tag()).is_none() && !edition.lang.is_known() {
        return Err(HttpProblem::NotFound);
    }
    let source = source_of(library, edition).filter(|source| source != edition).ok_or(HttpProblem::NotFound)?;
    let source = library.editions.get(&source).ok_or(HttpProblem::NotFound)?;
    let before = library.editions.get(edition);
    let draft = match before {
        Some(before) => still_holds(source, before, served.store.last_published(edition).await?),
        None => DraftTexts::new(),
    };
    let machine =
        before.is_some_and(|before| matches!(before.wording, Wording::Machine | Wording::MachineReviewed { .. }));
    Ok(NewWork {
        edition: edition.clone(),
        source_lock: made_from(&source.document),
        most_works: served.settings.works,
        draft,
        wording: if machine { FirstWording::Machine } else { FirstWording::Person },
    })
}

/// Returns the sentences of an earlier translation that translate the present source.
fn still_holds(source: &Edition, before: &Edition, published: DraftTexts) -> DraftTexts {
    let mut draft = published;
    draft.extend(draft_of(source, before));
    let holds = |segment: &Segment| !before.behind.contains(&segment.text);
    let good: BTreeSet<String> = segments(source).into_iter().filter(holds).map(|segment| segment.id).collect();
    draft.retain(|segment, _| good.contains(segment));
    draft
}

/// Returns a translation of the signed-in person. Those of others are as if they did not exist.
pub(in crate::server::desk) async fn own(visit: &DeskSession, id: &str) -> Result<TranslationView, HttpProblem> {
    let bench = TranslationView::load(visit, id).await?;
    if bench.work.author == visit.person.id { Ok(bench) } else { Err(HttpProblem::NotFound) }
}

async fn page(
    visit: DeskSession,
    Path(id): Path<String>,
    Query(fields): Query<BTreeMap<String, String>>,
) -> Result<Response<Body>, HttpProblem> {
    let bench = own(&visit, &id).await?;
    let page = fields.get("page").and_then(|page| page.parse().ok()).unwrap_or_else(|| bench.first_open_page());
    let said = match (fields.get("said").map(String::as_str), fields.get("taken").and_then(|count| count.parse().ok()))
    {
        (_, Some(count)) => PageNotice::Taken(count, numbers(fields.get("left"))),
        (Some("saved"), None) => PageNotice::Saved,
        _ => PageNotice::Nothing,
    };
    Ok(show(&visit, &bench, page.clamp(1, bench.pages()), &said, StatusCode::OK))
}

/// Numbers of sentences in an address.
fn numbers(field: Option<&String>) -> Vec<usize> {
    field.into_iter().flat_map(|field| field.split('.')).filter_map(|number| number.parse().ok()).take(1000).collect()
}

fn show(
    visit: &DeskSession,
    bench: &TranslationView,
    page: usize,
    said: &PageNotice,
    status: StatusCode,
) -> Response<Body> {
    let main = sentences::sentences(visit, bench, page, said);
    let words = visit.words();
    visit.show_with(status, sheet(titled(visit, &bench.work.edition), text!(words, "work-one-summary"), main))
}

/// Saves what was sent, then does what the pressed button says.
async fn write(
    visit: DeskSession,
    headers: HeaderMap,
    Path(id): Path<String>,
    sent: FormFields,
) -> Result<Response<Body>, HttpProblem> {
    let (store, me) = (&visit.served.store, visit.person.id.as_str());
    let asked = sent.get("do").to_owned();
    match asked.as_str() {
        "take-back" => {
            store.take_work_back(me, &id).await?;
            return Ok(redirect(&format!("/desk/work/{id}/")));
        }
        "drop" => {
            store.drop_work(me, &id).await?;
            return Ok(redirect("/desk/work/"));
        }
        _ => {}
    }
    let bench = own(&visit, &id).await?;
    let mut texts = changed(&bench, &sent);
    let taken = asked.strip_prefix("take:").and_then(|rest| rest.rsplit_once(':'));
    if let Some((segment, at)) = taken {
        let segment = bench.segments.iter().find(|other| other.id == segment).ok_or(HttpProblem::Unreadable)?;
        let offers = sentences::offered(&visit, &bench, segment);
        let offer = at.parse().ok().and_then(|at: usize| offers.into_iter().nth(at)).ok_or(HttpProblem::Unreadable)?;
        texts.insert(segment.id.clone(), offer.text);
    }
    if let Some(wording) = FirstWording::by_name(sent.get("wording")) {
        store.say_who_worded(me, &id, wording).await?;
    }
    let refused = refuse(&bench, &mut texts).await?;
    if !texts.is_empty() {
        store.save(me, &id, &texts).await?;
    }
    let answers = answered(&bench, &sent);
    if !answers.is_empty() {
        store.answer(me, &id, &answers).await?;
    }
    if headers.get(header::ACCEPT).is_some_and(|kinds| kinds.as_bytes().starts_with(b"application/json")) {
        return told(&visit, &id, &texts, &refused).await;
    }
    if !refused.is_empty() {
        let bench = own(&visit, &id).await?;
        let page = sent.get("page").parse().unwrap_or(1).clamp(1, bench.pages());
        return Ok(show(&visit, &bench, page, &PageNotice::NotKept(refused), StatusCode::UNPROCESSABLE_ENTITY));
    }
    let page = sent.get("page").parse().unwrap_or(1).clamp(1, bench.pages());
    let segment = asked.strip_prefix("save:").or(taken.map(|(segment, _)| segment));
    let place = segment.filter(|id| bench.number(id).is_some()).map(|id| format!("#s-{id}")).unwrap_or_default();
    match asked.as_str() {
        "submit" => submit(&visit, &id, page).await,
        "next" => Ok(redirect(&format!("/desk/work/{id}/?page={}", (page + 1).min(bench.pages())))),
        "all" => Ok(redirect(&format!("/desk/work/{id}/?taken={}", texts.len()))),
        _ if place.is_empty() => Ok(redirect(&format!("/desk/work/{id}/?page={page}&said=saved"))),
        _ => Ok(redirect(&format!("/desk/work/{id}/?page={page}{place}"))),
    }
}

/// The sentences of a form that its sender changed: those that only stood in the form stay as they are
/// in the store, where another window may have changed them.
fn changed(bench: &TranslationView, sent: &FormFields) -> DraftTexts {
    let was: BTreeMap<&str, &str> =
        sent.0.iter().filter_map(|(name, value)| Some((name.strip_prefix("was.")?, value.as_str()))).collect();
    let (sentences, mut texts) = (bench.names(), DraftTexts::new());
    for (name, value) in &sent.0 {
        let Some(segment) = name.strip_prefix("s.").filter(|segment| sentences.contains(segment)) else { continue };
        let text = tidy(value);
        if was.get(segment).is_none_or(|was| tidy(was) != text) && text != bench.text(segment) {
            texts.insert(segment.to_owned(), text);
        }
    }
    texts
}

/// Takes texts that are not kept at all out of those that are to be saved.
pub(in crate::server::desk) async fn refuse(
    bench: &TranslationView,
    texts: &mut DraftTexts,
) -> Result<Vec<RefusedText>, HttpProblem> {
    let (source, target, sent) = (bench.source.clone(), bench.work.edition.clone(), std::mem::take(texts));
    let sorted = costly::spawn(move || {
        let (mut good, mut bad) = (DraftTexts::new(), Vec::new());
        for (segment, text) in sent {
            match refused(&source, &target, &segment, &text) {
                Some(problem) => bad.push(RefusedText { problem, text }),
                None => drop(good.insert(segment, text)),
            }
        }
        (good, bad)
    });
    let (good, bad) = sorted.await.map_err(|_| HttpProblem::Fault)?;
    *texts = good;
    Ok(bad)
}

/// The answers to warnings that the sender of a form changed.
fn answered(bench: &TranslationView, sent: &FormFields) -> BTreeMap<String, String> {
    // Both are looked up: a form can name a sentence a hundred thousand times.
    let befores = sent.0.iter().filter_map(|(name, value)| Some((name.strip_prefix("was-why.")?, value.trim())));
    let befores: BTreeMap<&str, &str> = befores.collect();
    let was = |id: &str| befores.get(id).copied().unwrap_or_default();
    let sentences = bench.names();
    let new = sent.0.iter().filter_map(|(name, value)| Some((name.strip_prefix("why.")?, value.trim())));
    new.filter(|(id, answer)| sentences.contains(id) && was(id) != *answer)
        .map(|(id, answer)| (id.to_owned(), answer.chars().take(MAX_ANSWER).collect()))
        .collect()
}

/// Returns to the page's script what was saved, what was not, and what is wrong with either.
async fn told(
    visit: &DeskSession,
    id: &str,
    texts: &DraftTexts,
    refused: &[RefusedText],
) -> Result<Response<Body>, HttpProblem> {
    let bench = TranslationView::load(visit, id).await?;
    let ui = visit.ui();
    let words = ui.words;
    let says = |problem: &Wrong| {
        let says = problems::says(ui, problem);
        let part = |(lang, text): (Option<Lang>, &str)| serde_json::json!({ "lang": lang, "text": text });
        let parts: Vec<_> = says.parts().map(part).collect();
        serde_json::json!({ "weight": problems::weight(words, problem.weight), "says": parts })
    };
    let mut found: BTreeMap<&str, Vec<serde_json::Value>> =
        texts.keys().map(|segment| (segment.as_str(), bench.problems_of(segment).map(says).collect())).collect();
    let mut not_kept: BTreeMap<&str, String> = BTreeMap::new();
    for RefusedText { problem, .. } in refused {
        let segment = problem.segment.as_deref().unwrap_or_default();
        found.insert(segment, vec![says(problem)]);
        not_kept.insert(segment, text!(words, "work-not-kept", count = 1));
    }
    let (written, all) = bench.progress();
    let said = text!(words, "work-written", written = written, all = all);
    let told = serde_json::json!({ "saved": texts, "refused": not_kept, "found": found, "progress": said });
    Ok(Json(told).into_response())
}

/// Hands a translation in, if nothing is wrong with it.
async fn submit(visit: &DeskSession, id: &str, page: usize) -> Result<Response<Body>, HttpProblem> {
    for _ in 0..TRIES {
        let bench = own(visit, id).await?;
        if !bench.errors().is_empty() {
            return Ok(show(visit, &bench, page, &PageNotice::NotYet, StatusCode::UNPROCESSABLE_ENTITY));
        }
        // Who presses the button leaves a sentence, and the page saves it meanwhile: that is checked, too.
        match visit.served.store.submit(&visit.person.id, id, bench.work.version).await {
            Err(StoreError::Changed) if is_written(&bench) => {}
            done => return done.map(|()| redirect(&format!("/desk/work/{id}/"))).map_err(HttpProblem::from),
        }
    }
    Err(HttpProblem::Changed)
}

/// Returns `true` if its translator still writes it.
pub(in crate::server::desk) fn is_written(bench: &TranslationView) -> bool {
    matches!(bench.work.stage, WorkStage::Draft | WorkStage::Returned)
}

/// The work as a file.
async fn download(visit: DeskSession, Path((id, file)): Path<(String, String)>) -> Result<Response<Body>, HttpProblem> {
    let bench = own(&visit, &id).await?;
    let (source, target, draft) = (&bench.source, &bench.work.edition, bench.draft());
    let (kind, ending, text) = match file.as_str() {
        "translation.xlf" => {
            ("application/xliff+xml; charset=utf-8", "xlf", exchange::xliff::write(source, target, &draft))
        }
        "translation.po" => {
            ("text/x-gettext-translation; charset=utf-8", "po", exchange::po::write(source, target, &draft))
        }
        "translation.md" => ("text/markdown; charset=utf-8", "md", exchange::markdown::write(source, target, &draft)),
        _ => return Err(HttpProblem::NotFound),
    };
    let name = format!("attachment; filename=\"{}.{ending}\"", target.stem());
    let entry = StoredResponse::new(kind, text.into_bytes()).keep(Keep::Never).with(header::CONTENT_DISPOSITION, &name);
    Ok(entry.answer(&Method::GET, &HeaderMap::new(), |_, _| Body::empty()))
}

/// A button that takes the translation of an edition.
pub(in crate::server::desk) fn take_button(visit: &DeskSession, edition: &Address) -> Markup {
    let ui = visit.ui();
    html! {
        form.desk action="/desk/work/" method="post" {
            @for (name, value) in [
                ("collection", edition.piece.collection.as_str()),
                ("piece", edition.piece.piece.as_str()),
                ("lang", edition.lang.tag()),
                ("level", level_name(edition.level)),
            ] { input type="hidden" name=(name) value=(value); }
            button {
                (ui.says(text!(ui.words, "work-take")))
                span.away { ": " (edition_name(visit, edition)) }
            }
        }
    }
}
