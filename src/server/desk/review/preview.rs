//! Previews of a translation: its page, its print and its sound, for editors and for the person who writes it, at any
//! time. They are made from the work and kept beside nothing that is published.
//!
//! The addresses have as many steps as those of the page that will be, so that its links lead where they will.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::body::Body;
use axum::extract::Path;
use axum::http::{HeaderMap, Response, header};
use maud::{Markup, html};

use crate::channels::page::Ui;
use crate::channels::print::{BackMatter, Binding, Imprint, Paper, Theme, Typeface};
use crate::channels::{AbsenceReason, audio};
use crate::content::{Address, Level};
use crate::database::Submission;
use crate::document::digest;
use crate::l10n::text;
use crate::pipeline::{self, BlobError, BlobStore};
use crate::print_pool::{DraftEdition, PrintOrder, PrintPoolError};
use crate::requests::{Action, Prospect, RequestedFormat, prospect};
use crate::server::costly;
use crate::server::desk::translate::translation_view::TranslationView;
use crate::server::desk::{Access, DeskPage, DeskRoutes, DeskSession, redirect};
use crate::server::error::HttpProblem;
use crate::server::previews::PreviewSound;
use crate::server::state::Snapshot;
use crate::server::stored_response::{Keep, StoredResponse};
use crate::translation::Assembled;

/// The kind of large print that an editor looks at.
const PROFILE: &str = "aph-18";

pub(in crate::server::desk) fn routes(routes: DeskRoutes) -> DeskRoutes {
    let may = Access::May(Action::Translate);
    routes
        .get("/desk/preview/{id}/", may, page)
        .get("/desk/preview/{id}/plain/", may, page)
        .get("/desk/preview/{id}/print.pdf", may, print)
        .get("/desk/preview/{id}/sound/", may, sound)
        .post("/desk/preview/{id}/sound/", may, make_sound)
        .get("/desk/preview/{id}/sound.mp3", may, sound_file)
}

/// Loads a translation for an editor, or for the person who writes it.
async fn load(visit: &DeskSession, id: &str) -> Result<TranslationView, HttpProblem> {
    let bench = TranslationView::load(visit, id).await?;
    may_look(visit, &bench.work).then_some(bench).ok_or(HttpProblem::NotFound)
}

fn may_look(visit: &DeskSession, work: &Submission) -> bool {
    visit.may(Action::SeeSubmissions) || work.author == visit.person.id
}

/// Assembles the edition that will be published if this person approves it today. Whoever writes it gets it as far as
/// it is written.
///
/// # Errors
/// When sentences are missing or wrong.
fn assembled(visit: &DeskSession, bench: &TranslationView) -> Result<Assembled, HttpProblem> {
    let day = visit.served.store.now().day();
    let whole = bench.assembled(&visit.person.name, &day).ok();
    let open = || bench.assembled_open(&day).filter(|_| bench.work.author == visit.person.id);
    whole.or_else(open).ok_or(HttpProblem::Changed)
}

/// Writes the links to the previews, for the person who writes the translation.
pub(in crate::server::desk) fn section(ui: Ui<'_>, bench: &TranslationView) -> Markup {
    let words = ui.words;
    html! {
        section aria-labelledby="look" {
            h2 #look { (ui.says(text!(words, "review-look"))) }
            @if !bench.errors().is_empty() { p { (ui.says(text!(words, "work-look-open"))) } }
            (links(ui, bench))
        }
    }
}

/// Writes the links to the previews.
pub(in crate::server::desk) fn links(ui: Ui<'_>, bench: &TranslationView) -> Markup {
    let (words, id) = (ui.words, &bench.work.id);
    html! {
        ul.ways-on {
            li { a href=(place(bench)) { (ui.says(text!(words, "review-page"))) } }
            li { a href={ "/desk/preview/" (id) "/print.pdf" } { (ui.says(text!(words, "review-print"))) } }
            @if speakable(bench) {
                li { a href={ "/desk/preview/" (id) "/sound/" } { (ui.says(text!(words, "review-sound"))) } }
            } @else { li { (ui.says(text!(words, "review-no-voice"))) } }
        }
    }
}

/// Returns the address of the preview page.
pub(in crate::server::desk) fn place(bench: &TranslationView) -> String {
    let plain = if bench.work.edition.level == Level::Plain { "plain/" } else { "" };
    format!("/desk/preview/{}/{plain}", bench.work.id)
}

/// The page, as readers will get it.
async fn page(visit: DeskSession, Path(id): Path<String>) -> Result<Response<Body>, HttpProblem> {
    let bench = load(&visit, &id).await?;
    let made = costly::spawn(move || {
        let edition = assembled(&visit, &bench)?.edition;
        let (library, lang) = (bench.library.with(edition.clone()), edition.address.lang.clone());
        let nothing = pipeline::MadeFiles::default();
        let made = pipeline::edition_page(&library, &visit.served.site, &edition, nothing, AbsenceReason::NotMade)
            .map_err(|error| {
                tracing::error!(%error, "a preview is not shown");
                HttpProblem::Fault
            })?;
        Ok::<_, HttpProblem>((made.page.html, lang))
    });
    let (html, lang) = made.await.map_err(|_| HttpProblem::Fault)??;
    let entry = StoredResponse::page(html).in_lang(&lang).keep(Keep::Never);
    Ok(entry.answer(&axum::http::Method::GET, &HeaderMap::new(), |_, _| Body::empty()))
}

/// The print, laid out by the print pool: with the limits of every order and in turn with the others.
async fn print(visit: DeskSession, Path(id): Path<String>) -> Result<Response<Body>, HttpProblem> {
    let bench = load(&visit, &id).await?;
    let made = costly::spawn(move || {
        let Assembled { markdown, lock, .. } = assembled(&visit, &bench)?;
        let draft = DraftEdition { address: bench.work.edition.clone(), markdown, lock };
        print_draft(&visit, &order(&visit.served, &draft.address), &draft)
    });
    let pdf = made.await.map_err(|_| HttpProblem::Fault)??;
    let entry = StoredResponse::new("application/pdf", pdf.to_vec())
        .keep(Keep::Never)
        .with(header::CONTENT_DISPOSITION, "inline; filename=\"preview.pdf\"");
    Ok(entry.answer(&axum::http::Method::GET, &HeaderMap::new(), |_, _| Body::empty()))
}

fn order(served: &Snapshot, edition: &Address) -> PrintOrder {
    PrintOrder {
        editions: vec![edition.clone()],
        profile: PROFILE.to_owned(),
        size: None,
        paper: Paper::A4,
        theme: Theme::White,
        typeface: Typeface::AtkinsonNext,
        imprint: Imprint::default(),
        back_matter: BackMatter::Full,
        binding: Binding::Flat,
        base: served.settings.base.clone().unwrap_or_default(),
        lang: edition.lang.clone(),
    }
}

/// Prints a draft, or returns the print of the same text. A person who asks for a print that is being made waits for
/// it; a second print for the same person is refused until then.
fn print_draft(visit: &DeskSession, order: &PrintOrder, draft: &DraftEdition) -> Result<Arc<Vec<u8>>, HttpProblem> {
    let previews = &visit.served.previews;
    let shaped_by = [format!("{order:?}"), format!("{draft:?}")];
    let name = digest(&shaped_by.each_ref().map(String::as_bytes)).hex();
    let made = previews.prints.try_get_with(name, || {
        let _begun = previews.printing.begin(&visit.person.id).ok_or(HttpProblem::Busy)?;
        let pressed = visit.served.press.preview(order, draft);
        pressed.map(|pressed| Arc::new(pressed.pdf)).map_err(refused)
    });
    made.map_err(|problem| *problem)
}

fn refused(error: PrintPoolError) -> HttpProblem {
    match error {
        PrintPoolError::Busy => HttpProblem::Busy,
        PrintPoolError::TooLong | PrintPoolError::TooLarge => HttpProblem::TooLarge,
        error => {
            tracing::error!(%error, "a preview is not printed");
            HttpProblem::Fault
        }
    }
}

/// Returns `true` if a machine can speak it.
pub(in crate::server::desk) fn speakable(bench: &TranslationView) -> bool {
    let wanted = RequestedFormat { edition: bench.work.edition.clone(), form: audio::ID };
    // Whether the text is there is another question: ask of an edition that is.
    let there = bench.source.address.clone();
    let mut edition = bench.source.clone();
    edition.address = wanted.edition.clone();
    let library = bench.library.with(edition);
    there != wanted.edition && prospect(&library, &wanted) == Prospect::Makable
}

fn name(bench: &TranslationView) -> String {
    format!("{}/{}", bench.work.id, bench.work.version)
}

/// The page of the sound: the sound, or how far it is.
async fn sound(visit: DeskSession, Path(id): Path<String>) -> Result<Response<Body>, HttpProblem> {
    let bench = load(&visit, &id).await?;
    let ui = visit.ui();
    let words = ui.words;
    let state = visit.served.previews.sounds.get(&name(&bench));
    let main = html! {
        @match &state {
            Some(PreviewSound::There(_)) => {
                audio controls src={ "/desk/preview/" (bench.work.id) "/sound.mp3" } {}
            }
            Some(PreviewSound::BeingMade) => {
                p role="status" { (ui.says(text!(words, "review-sound-being-made", count = bench.segments.len()))) }
                p { a.button href="" { (ui.says(text!(words, "review-look-again"))) } }
            }
            Some(PreviewSound::Failed) | None => {
                @if matches!(state, Some(PreviewSound::Failed)) {
                    p.notice role="alert" { span { (ui.says(text!(words, "review-sound-failed"))) } }
                }
                form.desk method="post" { button { (ui.says(text!(words, "review-sound-make"))) } }
            }
        }
        @let from = if bench.work.author == visit.person.id { "work" } else { "review" };
        p { a href={ "/desk/" (from) "/" (bench.work.id) "/" } { (ui.says(text!(words, "review-back"))) } }
    };
    Ok(visit.show(DeskPage {
        place: "review/",
        title: text!(words, "review-sound-title"),
        summary: text!(words, "review-sound-summary"),
        head: html! {},
        main,
    }))
}

/// Begins to make the sound, unless it is there or being made: one at a time for each version.
async fn make_sound(visit: DeskSession, Path(id): Path<String>) -> Result<Response<Body>, HttpProblem> {
    let bench = load(&visit, &id).await?;
    let (sounds, name) = (visit.served.previews.sounds.clone(), name(&bench));
    let there = redirect(&format!("/desk/preview/{id}/sound/"));
    if matches!(sounds.get(&name), Some(PreviewSound::BeingMade | PreviewSound::There(_))) {
        return Ok(there);
    }
    let edition = assembled(&visit, &bench)?.edition;
    // One sound at a time for each person.
    let of_person = format!("person {}", visit.person.id);
    if sounds.contains_key(&of_person) {
        return Err(HttpProblem::Busy);
    }
    sounds.insert(of_person.clone(), PreviewSound::BeingMade);
    sounds.insert(name.clone(), PreviewSound::BeingMade);
    costly::spawn(move || {
        let library = bench.library.with(edition);
        let made = visit.served.maker.bench.try_speech(&library, &bench.work.edition, &DiscardingStore::default());
        let sound = match made {
            Ok(Some(mp3)) => PreviewSound::There(Arc::new(mp3)),
            Ok(None) => PreviewSound::Failed,
            Err(error) => {
                tracing::warn!(%error, "the sound of a preview was not made");
                PreviewSound::Failed
            }
        };
        sounds.insert(name, sound);
        sounds.invalidate(&of_person);
    });
    Ok(there)
}

async fn sound_file(
    visit: DeskSession,
    headers: HeaderMap,
    Path(id): Path<String>,
) -> Result<Response<Body>, HttpProblem> {
    let (work, _) = visit.served.store.written(&id).await?;
    if !may_look(&visit, &work) {
        return Err(HttpProblem::NotFound);
    }
    match visit.served.previews.sounds.get(&format!("{}/{}", work.id, work.version)) {
        Some(PreviewSound::There(bytes)) => {
            let entry = StoredResponse::new("audio/mpeg", bytes.to_vec()).keep(Keep::Never);
            Ok(entry.answer(&axum::http::Method::GET, &headers, |_, _| Body::empty()))
        }
        Some(PreviewSound::BeingMade | PreviewSound::Failed) | None => Err(HttpProblem::NotFound),
    }
}

/// Blob store for files that nobody will look for.
#[derive(Default)]
struct DiscardingStore(Mutex<BTreeMap<String, Vec<u8>>>);

impl DiscardingStore {
    fn files(&self) -> MutexGuard<'_, BTreeMap<String, Vec<u8>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl BlobStore for DiscardingStore {
    fn get(&self, key: &str) -> Result<Option<Vec<u8>>, BlobError> {
        Ok(self.files().get(key).cloned())
    }

    fn put(&self, key: &str, bytes: &[u8]) -> Result<(), BlobError> {
        self.files().insert(key.to_owned(), bytes.to_vec());
        Ok(())
    }

    fn list(&self, prefix: &str) -> Result<Vec<String>, BlobError> {
        Ok(self.files().keys().filter(|key| key.starts_with(prefix)).cloned().collect())
    }

    fn remove(&self, key: &str) -> Result<(), BlobError> {
        self.files().remove(key);
        Ok(())
    }
}
