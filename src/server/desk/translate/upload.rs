//! Files that come back from other programs. A file never replaces text that was written at the desk after the file was
//! exported: the person who uploads it chooses.

use axum::body::Body;
use axum::extract::{Multipart, Path};
use axum::http::{Response, StatusCode, header};
use maud::{Markup, html};

use crate::channels::page::Ui;
use crate::document::digest;
use crate::l10n::text;
use crate::server::costly;
use crate::server::desk::translate::problems;
use crate::server::desk::translate::sentences;
use crate::server::desk::translate::translation_view::TranslationView;
use crate::server::desk::translate::work::{is_written, own, sheet};
use crate::server::desk::{DeskSession, redirect};
use crate::server::error::HttpProblem;
use crate::translation::exchange::{MAX_BYTES, ReadError, Received, canonical, stamp};
use crate::translation::{DraftTexts, QaIssue as Wrong, QaSeverity, check};
use crate::uploads::UploadError;

/// A file's sentences, by what is done with them.
struct Sorted {
    /// New texts where nothing else was written since the file was given out.
    taken: DraftTexts,
    /// Texts beside which the desk has another that the file does not know.
    conflicts: DraftTexts,
    /// Texts that are wrong for certain.
    wrong: Vec<Wrong>,
    unfinished: Vec<String>,
}

/// Takes a file that another tool has written, if nothing in it is wrong; else says what is, and offers
/// the sentences that are right.
pub(in crate::server::desk) async fn upload(
    visit: DeskSession,
    Path(id): Path<String>,
    mut parts: Multipart,
) -> Result<Response<Body>, HttpProblem> {
    let bench = own(&visit, &id).await?;
    if !is_written(&bench) {
        return Err(HttpProblem::Changed);
    }
    let mut file = None;
    while let Some(part) = parts.next_field().await.map_err(|_| HttpProblem::Unreadable)? {
        if part.name() == Some("file") {
            let name = part.file_name().unwrap_or_default().to_owned();
            file = Some((name, part.bytes().await.map_err(|_| HttpProblem::TooLarge)?));
        }
    }
    let (name, bytes) = file.filter(|(_, bytes)| !bytes.is_empty()).ok_or(HttpProblem::Unreadable)?;
    let read = if bytes.len() > MAX_BYTES {
        Err(ReadError::TooLarge(MAX_BYTES).into())
    } else {
        let place = match visit.served.shares.upload.take(digest(&[visit.person.id.as_bytes()])).await {
            Ok(place) => place,
            Err(full) => return Ok(told_to_wait(&visit, &bench, full.into())),
        };
        visit.served.uploads.read(&name, bytes.into(), &bench.source, &bench.work.edition, place).await
    };
    let received = match read {
        Ok(received) => received,
        Err(error) => return Ok(refused(&visit, &bench, &error)),
    };
    let sorting = costly::spawn(move || {
        let sorted = sort(&bench, received);
        (bench, sorted)
    });
    let (bench, sorted) = sorting.await.map_err(|_| HttpProblem::Fault)?;
    if !sorted.wrong.is_empty() {
        return Ok(not_taken(&visit, &bench, &sorted));
    }
    if !sorted.taken.is_empty() {
        visit.served.store.save(&visit.person.id, &id, &sorted.taken).await?;
    }
    if !sorted.conflicts.is_empty() {
        return Ok(choose(&visit, &bench, &sorted));
    }
    let left: Vec<String> =
        sorted.unfinished.iter().filter_map(|segment| bench.number(segment)).map(|number| number.to_string()).collect();
    Ok(redirect(&format!("/desk/work/{id}/?taken={}&left={}", sorted.taken.len(), left.join("."))))
}

/// Checks what a file says, and compares it with what is written.
fn sort(bench: &TranslationView, received: Received) -> Sorted {
    let (source, target) = (&bench.source, &bench.work.edition);
    let same = |id: &str, text: &str| {
        let here = bench.text(id);
        !here.is_empty() && canonical(text, source, target) == canonical(here, source, target)
    };
    let Received { draft, stamps, unfinished } = received;
    let new: DraftTexts = draft.into_iter().filter(|(id, text)| !same(id, text)).collect();
    let mut whole = bench.draft();
    whole.extend(new.clone());
    let mut wrong = check(&bench.library, source, target, &whole);
    wrong.retain(|problem| {
        problem.weight == QaSeverity::Error && problem.segment.as_ref().is_some_and(|segment| new.contains_key(segment))
    });
    let is_conflict = |id: &String, _: &mut String| {
        let here = bench.text(id);
        !here.is_empty() && stamps.get(id) != Some(&stamp(here))
    };
    let mut taken = new;
    let conflicts: DraftTexts = taken.extract_if(.., is_conflict).collect();
    Sorted { taken, conflicts, wrong, unfinished }
}

/// The page that says that others come first, and when to come back.
fn told_to_wait(visit: &DeskSession, bench: &TranslationView, full: HttpProblem) -> Response<Body> {
    let mut response = refused(visit, bench, &UploadError::Busy);
    *response.status_mut() = full.status();
    if let Some(seconds) = full.retry_after() {
        response.headers_mut().insert(header::RETRY_AFTER, seconds.into());
    }
    response
}

/// The page that says why a file was not taken at all.
fn refused(visit: &DeskSession, bench: &TranslationView, error: &UploadError) -> Response<Body> {
    let ui = visit.ui();
    let why = problems::not_read(ui, error);
    let status = match error {
        UploadError::NotStarted(why) => {
            tracing::error!(%why, "files for translations cannot be read");
            StatusCode::SERVICE_UNAVAILABLE
        }
        // The reader's standard error may hold words of the file.
        UploadError::Stopped { status, .. } => {
            tracing::warn!(%status, "reading a file for a translation was stopped");
            StatusCode::UNPROCESSABLE_ENTITY
        }
        UploadError::Busy => StatusCode::SERVICE_UNAVAILABLE,
        UploadError::Refused(_) => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let main = html! {
        div.notice.errors role="alert" tabindex="-1" autofocus { div { h2 { (why.shown(ui)) } } }
        (back(ui, bench))
    };
    let words = ui.words;
    let sheet = sheet(text!(words, "work-not-taken"), text!(words, "work-not-taken-summary"), main);
    visit.show_with(status, sheet)
}

/// The page that names the sentences of a file that are wrong. It carries the others, for one click.
fn not_taken(visit: &DeskSession, bench: &TranslationView, sorted: &Sorted) -> Response<Body> {
    let ui = visit.ui();
    let words = ui.words;
    let right = |id: &&String| !sorted.wrong.iter().any(|problem| problem.segment.as_ref() == Some(*id));
    let good: Vec<_> = sorted.taken.iter().filter(|(id, _)| right(id) && bench.number(id).is_some()).collect();
    let open: DraftTexts =
        sorted.conflicts.iter().filter(|(id, _)| right(id)).map(|(id, text)| (id.clone(), text.clone())).collect();
    let count = good.len() + open.len();
    let found = sorted.wrong.iter().map(|problem| (problem.segment.as_deref(), problems::says(ui, problem)));
    let main = html! {
        div.notice.errors role="alert" tabindex="-1" autofocus {
            div {
                h2 { (ui.says(text!(words, "work-file-wrong", count = sorted.wrong.len()))) }
                (sentences::findings(ui, bench, found, 200))
            }
        }
        (left_out(ui, bench, &sorted.unfinished))
        @if !good.is_empty() || !open.is_empty() {
            form.desk action={ "/desk/work/" (bench.work.id) "/" } method="post" {
                @for (segment, text) in &good { input type="hidden" name={ "s." (segment) } value=(text); }
                (conflicts(ui, bench, &open))
                div.buttons {
                    button name="do" value="all" {
                        (ui.says(text!(words, "work-take-good", count = count)))
                    }
                }
            }
        }
        (back(ui, bench))
    };
    let sheet = sheet(text!(words, "work-not-taken"), text!(words, "work-not-taken-summary"), main);
    visit.show_with(StatusCode::UNPROCESSABLE_ENTITY, sheet)
}

/// The page on which somebody chooses between what is written and what the file says.
fn choose(visit: &DeskSession, bench: &TranslationView, sorted: &Sorted) -> Response<Body> {
    let ui = visit.ui();
    let words = ui.words;
    let main = html! {
        div.notice role="alert" tabindex="-1" autofocus {
            div {
                h2 { (ui.says(text!(words, "work-conflict", count = sorted.conflicts.len()))) }
                p { (ui.says(text!(words, "work-conflict-explained"))) }
                p { (ui.says(text!(words, "work-taken", count = sorted.taken.len()))) }
            }
        }
        (left_out(ui, bench, &sorted.unfinished))
        form.desk action={ "/desk/work/" (bench.work.id) "/" } method="post" {
            (conflicts(ui, bench, &sorted.conflicts))
            div.buttons { button name="do" value="all" { (ui.says(text!(words, "work-conflict-save"))) } }
        }
        (back(ui, bench))
    };
    let sheet = sheet(text!(words, "work-conflict-title"), text!(words, "work-conflict-explained"), main);
    visit.show_with(StatusCode::CONFLICT, sheet)
}

/// Writes the two texts of each sentence, one of which is chosen. Without a choice the written text stays.
fn conflicts(ui: Ui<'_>, bench: &TranslationView, conflicts: &DraftTexts) -> Markup {
    let words = ui.words;
    let target = &bench.work.edition.lang;
    html! {
        @for (number, segment) in bench.segments.iter().enumerate() {
            @if let Some(text) = conflicts.get(&segment.id) {
                @let here = bench.text(&segment.id);
                @let number = number + 1;
                fieldset.conflict {
                    legend {
                        (ui.says(text!(words, "work-in-sentence", number = number))) " "
                        (ui.in_lang(&bench.source.address.lang, &segment.text))
                    }
                    input type="hidden" name={ "was." (segment.id) } value=(here);
                    @for (value, name) in [
                        (here, text!(words, "work-conflict-here")),
                        (text.as_str(), text!(words, "work-conflict-file")),
                    ] {
                        label.choice {
                            input type="radio" name={ "s." (segment.id) } value=(value) checked[value == here];
                            " " span { (ui.says(name)) " " bdi lang=(target.in_files()) dir=(target.direction().html()) { (value) } }
                        }
                    }
                }
            }
        }
    }
}

/// The sentences that a file marks as not finished.
fn left_out(ui: Ui<'_>, bench: &TranslationView, unfinished: &[String]) -> Markup {
    let numbers: Vec<usize> = unfinished.iter().filter_map(|segment| bench.number(segment)).collect();
    html! { @if !numbers.is_empty() { p { (ui.says(sentences::unfinished(ui, &numbers))) } } }
}

fn back(ui: Ui<'_>, bench: &TranslationView) -> Markup {
    html! { p { a href={ "/desk/work/" (bench.work.id) "/" } { (ui.says(text!(ui.words, "work-back"))) } } }
}
