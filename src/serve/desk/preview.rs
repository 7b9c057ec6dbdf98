//! What a translation will be: its page, its print and its sound, made from what was handed in and kept
//! beside nothing that is published.
//!
//! The addresses have as many steps as those of the page that will be, so that its links lead where they will.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use axum::body::Body;
use axum::extract::Path;
use axum::http::{HeaderMap, Response, header};
use maud::html;
use moka::sync::Cache;

use super::bench::Bench;
use super::{Doors, Needs, Sheet, Visit, led};
use crate::build::{self, Shelf, ShelfError};
use crate::channels::html::Why;
use crate::channels::print::{Imprint, Paper, Theme, Typeface};
use crate::content::{Address, Level};
use crate::document::digest;
use crate::press::{Draft, PressError, PrintOrder};
use crate::requests::{Action, Form, Prospect, Wanted, prospect};
use crate::serve::delivery::{Entry, Keep};
use crate::serve::pages::Problem;
use crate::serve::served::Served;
use crate::translation::Assembled;
use crate::words::text;

/// The kind of large print that an editor looks at.
const PROFILE: &str = "aph-18";

/// The longest that a print of a preview is kept: for an editor who looks again.
const KEPT: Duration = Duration::from_secs(600);

/// What editors look at and listen to before they decide: made of the work, and kept in memory for a while.
#[derive(Clone)]
pub(in crate::serve) struct Previews {
    /// By submission and version.
    sounds: Cache<String, Sound>,
    /// By the digest of the order and the text, in this library.
    prints: Cache<String, Arc<Vec<u8>>>,
    printing: Printing,
}

/// How far a sound is.
#[derive(Clone)]
enum Sound {
    /// It is being made.
    BeingMade,
    /// It is there.
    There(Arc<Vec<u8>>),
    /// It could not be made.
    Failed,
}

/// The persons for whom something is being printed: one print at a time for each.
#[derive(Clone, Default)]
struct Printing(Arc<Mutex<BTreeSet<String>>>);

impl Printing {
    /// Begins a print for a person; `None` while another one of theirs is being made.
    fn begin(&self, person: &str) -> Option<Begun<'_>> {
        self.persons().insert(person.to_owned()).then(|| Begun { printing: self, person: person.to_owned() })
    }

    fn persons(&self) -> MutexGuard<'_, BTreeSet<String>> {
        // What the lock guards is whole between any two statements.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A print under way; it ends when this goes.
struct Begun<'a> {
    printing: &'a Printing,
    person: String,
}

impl Drop for Begun<'_> {
    fn drop(&mut self) {
        self.printing.persons().remove(&self.person);
    }
}

impl Previews {
    pub(in crate::serve) fn new() -> Self {
        let weigh = |_: &String, sound: &Sound| match sound {
            Sound::There(bytes) => u32::try_from(bytes.len()).unwrap_or(u32::MAX),
            Sound::BeingMade | Sound::Failed => 64,
        };
        let sounds = Cache::builder().max_capacity(64 << 20).weigher(weigh);
        let printing = Printing::default();
        Self { sounds: sounds.time_to_live(Duration::from_secs(3600)).build(), prints: prints(), printing }
    }

    /// The same for another library, in which a print may come out otherwise.
    pub(in crate::serve) fn renewed(&self) -> Self {
        Self { prints: prints(), ..self.clone() }
    }

    /// Bytes of sounds and prints that are kept in memory.
    pub(in crate::serve) fn bytes(&self) -> u64 {
        self.sounds.weighted_size() + self.prints.weighted_size()
    }
}

fn prints() -> Cache<String, Arc<Vec<u8>>> {
    let weigh = |_: &String, pdf: &Arc<Vec<u8>>| u32::try_from(pdf.len()).unwrap_or(u32::MAX);
    Cache::builder().max_capacity(32 << 20).weigher(weigh).time_to_live(KEPT).build()
}

pub(super) fn doors(doors: Doors) -> Doors {
    let may = Needs::May(Action::SeeSubmissions);
    doors
        .get("/desk/preview/{id}/", may, page)
        .get("/desk/preview/{id}/plain/", may, page)
        .get("/desk/preview/{id}/print.pdf", may, print)
        .get("/desk/preview/{id}/sound/", may, sound)
        .post("/desk/preview/{id}/sound/", may, make_sound)
        .get("/desk/preview/{id}/sound.mp3", may, sound_file)
}

/// What will be published of a translation if this person approves it today.
///
/// # Errors
/// When sentences are missing or wrong.
fn assembled(visit: &Visit, bench: &Bench) -> Result<Assembled, Problem> {
    bench.assembled(&visit.person.name, &visit.served.store.now().day()).map_err(|_| Problem::Changed)
}

/// Where the page of a translation is shown before it is one.
pub(super) fn place(bench: &Bench) -> String {
    let plain = if bench.work.edition.level == Level::Plain { "plain/" } else { "" };
    format!("/desk/preview/{}/{plain}", bench.work.id)
}

/// The page, as readers will get it.
async fn page(visit: Visit, Path(id): Path<String>) -> Result<Response<Body>, Problem> {
    let bench = Bench::load(&visit.served, &id).await?;
    let made = tokio::task::spawn_blocking(move || {
        let edition = assembled(&visit, &bench)?.edition;
        let (library, lang) = (bench.library.with(edition.clone()), edition.address.lang.clone());
        let page = build::edition_page(&library, &visit.served.site, &edition, &[], Why::NotMade).map_err(|error| {
            tracing::error!(%error, "a preview is not shown");
            Problem::Fault
        })?;
        Ok::<_, Problem>((page.html, lang))
    });
    let (html, lang) = made.await.map_err(|_| Problem::Fault)??;
    let entry = Entry::page(html).in_lang(&lang).keep(Keep::Never);
    Ok(entry.answer(&axum::http::Method::GET, &HeaderMap::new(), |_, _| Body::empty()))
}

/// The print, laid out by the press: with the limits of every order and in turn with the others.
async fn print(visit: Visit, Path(id): Path<String>) -> Result<Response<Body>, Problem> {
    let bench = Bench::load(&visit.served, &id).await?;
    let made = tokio::task::spawn_blocking(move || {
        let Assembled { markdown, lock, .. } = assembled(&visit, &bench)?;
        let draft = Draft { address: bench.work.edition.clone(), markdown, lock };
        press(&visit, &order(&visit.served, &draft.address), &draft)
    });
    let pdf = made.await.map_err(|_| Problem::Fault)??;
    let entry = Entry::new("application/pdf", pdf.to_vec())
        .keep(Keep::Never)
        .with(header::CONTENT_DISPOSITION, "inline; filename=\"preview.pdf\"");
    Ok(entry.answer(&axum::http::Method::GET, &HeaderMap::new(), |_, _| Body::empty()))
}

fn order(served: &Served, edition: &Address) -> PrintOrder {
    PrintOrder {
        editions: vec![edition.clone()],
        profile: PROFILE.to_owned(),
        size: None,
        paper: Paper::A4,
        theme: Theme::White,
        typeface: Typeface::AtkinsonNext,
        imprint: Imprint::default(),
        base: served.settings.base.clone().unwrap_or_default(),
        lang: edition.lang.clone(),
    }
}

/// Prints a draft, or takes what was printed of the same text. Whoever asks for a print that is being made
/// waits for it; whoever asks for a second one meanwhile is asked to come back.
fn press(visit: &Visit, order: &PrintOrder, draft: &Draft) -> Result<Arc<Vec<u8>>, Problem> {
    let previews = &visit.served.previews;
    let shaped_by = [format!("{order:?}"), format!("{draft:?}")];
    let name = digest(&shaped_by.each_ref().map(String::as_bytes)).hex();
    let made = previews.prints.try_get_with(name, || {
        let _begun = previews.printing.begin(&visit.person.id).ok_or(Problem::Busy)?;
        let pressed = visit.served.press.preview(order, draft);
        pressed.map(|pressed| Arc::new(pressed.pdf)).map_err(refused)
    });
    made.map_err(|problem| *problem)
}

fn refused(error: PressError) -> Problem {
    match error {
        PressError::Busy => Problem::Busy,
        PressError::TooLong | PressError::TooLarge => Problem::TooLarge,
        error => {
            tracing::error!(%error, "a preview is not printed");
            Problem::Fault
        }
    }
}

/// Whether a machine can speak it.
pub(super) fn speakable(bench: &Bench) -> bool {
    let wanted = Wanted { edition: bench.work.edition.clone(), form: Form::Audio };
    // Whether the text is there is another question: ask of an edition that is.
    let there = bench.source.address.clone();
    let library =
        bench.library.with(crate::content::Edition { address: wanted.edition.clone(), ..bench.source.clone() });
    there != wanted.edition && prospect(&library, &wanted) == Prospect::Makable
}

fn name(bench: &Bench) -> String {
    format!("{}/{}", bench.work.id, bench.work.version)
}

/// The page of the sound: the sound, or how far it is.
async fn sound(visit: Visit, Path(id): Path<String>) -> Result<Response<Body>, Problem> {
    let bench = Bench::load(&visit.served, &id).await?;
    let ui = visit.ui();
    let words = ui.words;
    let state = visit.served.previews.sounds.get(&name(&bench));
    let main = html! {
        @match &state {
            Some(Sound::There(_)) => {
                audio controls src={ "/desk/preview/" (bench.work.id) "/sound.mp3" } {}
            }
            Some(Sound::BeingMade) => {
                p role="status" { (ui.says(text!(words, "review-sound-being-made", count = bench.segments.len()))) }
                p { a.button href="" { (ui.says(text!(words, "review-look-again"))) } }
            }
            Some(Sound::Failed) | None => {
                @if matches!(state, Some(Sound::Failed)) {
                    p.notice role="alert" { span { (ui.says(text!(words, "review-sound-failed"))) } }
                }
                form.desk method="post" { button { (ui.says(text!(words, "review-sound-make"))) } }
            }
        }
        p { a href={ "/desk/review/" (bench.work.id) "/" } { (ui.says(text!(words, "review-back"))) } }
    };
    Ok(visit.show(Sheet {
        place: "review/",
        title: text!(words, "review-sound-title"),
        summary: text!(words, "review-sound-summary"),
        head: html! {},
        main,
    }))
}

/// Begins to make the sound, unless it is there or being made: one at a time for each version.
async fn make_sound(visit: Visit, Path(id): Path<String>) -> Result<Response<Body>, Problem> {
    let bench = Bench::load(&visit.served, &id).await?;
    let (sounds, name) = (visit.served.previews.sounds.clone(), name(&bench));
    let there = led(&format!("/desk/preview/{id}/sound/"));
    if matches!(sounds.get(&name), Some(Sound::BeingMade | Sound::There(_))) {
        return Ok(there);
    }
    let edition = assembled(&visit, &bench)?.edition;
    sounds.insert(name.clone(), Sound::BeingMade);
    tokio::task::spawn_blocking(move || {
        let library = bench.library.with(edition);
        let made = visit.served.maker.bench.try_speech(&library, &bench.work.edition, &Nowhere::default());
        let sound = match made {
            Ok(Some(mp3)) => Sound::There(Arc::new(mp3)),
            Ok(None) => Sound::Failed,
            Err(error) => {
                tracing::warn!(%error, "the sound of a preview was not made");
                Sound::Failed
            }
        };
        sounds.insert(name, sound);
    });
    Ok(there)
}

async fn sound_file(visit: Visit, headers: HeaderMap, Path(id): Path<String>) -> Result<Response<Body>, Problem> {
    let (work, _) = visit.served.store.written(&id).await?;
    match visit.served.previews.sounds.get(&format!("{}/{}", work.id, work.version)) {
        Some(Sound::There(bytes)) => {
            let entry = Entry::new("audio/mpeg", bytes.to_vec()).keep(Keep::Never);
            Ok(entry.answer(&axum::http::Method::GET, &headers, |_, _| Body::empty()))
        }
        Some(Sound::BeingMade | Sound::Failed) | None => Err(Problem::NotFound),
    }
}

/// A shelf for files that nobody will look for.
#[derive(Default)]
struct Nowhere(Mutex<BTreeMap<String, Vec<u8>>>);

impl Nowhere {
    fn files(&self) -> MutexGuard<'_, BTreeMap<String, Vec<u8>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Shelf for Nowhere {
    fn get(&self, key: &str) -> Result<Option<Vec<u8>>, ShelfError> {
        Ok(self.files().get(key).cloned())
    }

    fn put(&self, key: &str, bytes: &[u8]) -> Result<(), ShelfError> {
        self.files().insert(key.to_owned(), bytes.to_vec());
        Ok(())
    }

    fn list(&self, prefix: &str) -> Result<Vec<String>, ShelfError> {
        Ok(self.files().keys().filter(|key| key.starts_with(prefix)).cloned().collect())
    }

    fn remove(&self, key: &str) -> Result<(), ShelfError> {
        self.files().remove(key);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_person_has_one_print_made_at_a_time_and_others_are_not_held_up() {
        let printing = Printing::default();

        let first = printing.begin("edith");
        assert!(first.is_some() && printing.begin("edith").is_none());
        assert!(printing.begin("noura").is_some());
        drop(first);

        assert!(printing.begin("edith").is_some());
    }
}
