//! Replies to a demand: an editor sends words, a day, or a file that somebody made.

use axum::body::Body;
use axum::extract::multipart::Field;
use axum::extract::{DefaultBodyLimit, Multipart, Path};
use axum::handler::Handler as _;
use axum::http::{HeaderMap, Method, Response, StatusCode, header};
use maud::{Markup, html};

use super::demands::{Typed, one, visible};
use crate::database::{Demand, NewReply, Reply, ReplyFile, Secret};
use crate::l10n::text;
use crate::requests::{Action, DemandState};
use crate::server::desk::{Access, DeskRoutes, DeskSession, FormFields, redirect};
use crate::server::error::HttpProblem;
use crate::server::replies::{self, MAX_FILE_BYTES, READ_FIRST, clean_name, kind_of, kinds};
use crate::server::requests::{clean, day_fields, prospect_now, typed_day};
use crate::server::service_page::{FieldErrors, beside, described, size};

/// The longest words, in characters.
const MAX_CHARACTERS: usize = 2_000;

/// Bytes that a form adds to its file.
const MAX_FORM_BYTES: usize = 64 << 10;

/// Text that an editor typed into the form. A file must be chosen again: no browser sends it a second time by itself.
#[derive(Debug, Clone, Default)]
pub(super) struct TypedReply {
    words: String,
    day: [String; 3],
}

pub(in crate::server::desk) fn routes(routes: DeskRoutes) -> DeskRoutes {
    let most = usize::try_from(MAX_FILE_BYTES).unwrap_or(usize::MAX).saturating_add(MAX_FORM_BYTES);
    routes.post("/desk/demands/{id}/reply/", Access::May(Action::Reply), reply.layer(DefaultBodyLimit::max(most))).post(
        "/desk/demands/{id}/reply/back/",
        Access::May(Action::Reply),
        take_back,
    )
}

/// Returns `true` if the request sends a file that may be large.
pub(in crate::server) fn takes_files(method: &Method, path: &str) -> bool {
    *method == Method::POST && path.starts_with("/desk/demands/") && path.ends_with("/reply/")
}

/// Writes the replies so far, and the form for another one.
pub(super) fn section(
    visit: &DeskSession,
    demand: &Demand,
    replied: &[Reply],
    (typed, errors): (&TypedReply, &FieldErrors),
) -> Markup {
    let ui = visit.ui();
    let words = ui.words;
    let edits = visit.may(Action::Reply);
    html! {
        @if !replied.is_empty() {
            section aria-labelledby="replies" {
                h2 #replies { (ui.says(text!(words, "demands-replies"))) }
                (replies::list(ui, "/", replied))
                @for reply in replied.iter().filter(|reply| edits && reply.file.is_some()) {
                    form.desk action={ "/desk/demands/" (demand.id) "/reply/back/" } method="post" {
                        input type="hidden" name="reply" value=(reply.id);
                        button.second {
                            (ui.says(text!(words, "demands-reply-back")))
                            @if let Some(file) = &reply.file { ": " bdi { (file.name) } }
                        }
                    }
                }
            }
        }
        @if edits && demand.state != DemandState::Withdrawn {
            section aria-labelledby="reply" {
                h2 #reply { (ui.says(text!(words, "demands-reply"))) }
                p { (ui.says(text!(words, "demands-reply-explained"))) }
                (form(visit, demand, typed, errors))
            }
        }
    }
}

fn form(visit: &DeskSession, demand: &Demand, typed: &TypedReply, errors: &FieldErrors) -> Markup {
    let ui = visit.ui();
    let words = ui.words;
    let accepted = kinds().map(|end| format!(".{end}")).collect::<Vec<_>>();
    let of_file = ["file-explained".to_owned()].into_iter().chain(described(errors, "file")).collect::<Vec<_>>();
    html! {
        form.desk action={ "/desk/demands/" (demand.id) "/reply/" } method="post" enctype="multipart/form-data" {
            div.field {
                label for="words" { (ui.says(text!(words, "demands-reply-words"))) }
                (beside(ui, errors, "words"))
                textarea #words name="words" rows="4" dir="auto" maxlength=(MAX_CHARACTERS)
                    aria-describedby=[described(errors, "words")]
                    aria-invalid=[described(errors, "words").map(|_| "true")] { "\n" (typed.words) }
            }
            (day_fields(ui, text!(words, "demands-reply-day"), &typed.day, errors))
            div.field {
                label for="file" { (ui.says(text!(words, "demands-reply-file"))) }
                p.quiet #file-explained {
                    (ui.says(text!(words, "demands-reply-file-explained", size = size(ui, MAX_FILE_BYTES)))) " "
                    bdi dir="ltr" { (accepted.join(" ")) }
                }
                (beside(ui, errors, "file"))
                input #file name="file" type="file" accept=(accepted.join(",")) aria-describedby=(of_file.join(" "));
            }
            button { (ui.says(text!(words, "demands-reply-send"))) }
        }
    }
}

/// Takes the form. A file is kept before the reply is recorded, so that no reply leads to nothing.
async fn reply(
    visit: DeskSession,
    Path(id): Path<String>,
    headers: HeaderMap,
    mut parts: Multipart,
) -> Result<Response<Body>, HttpProblem> {
    let demand = visible(&visit, &id).await?;
    let served = &visit.served;
    let mut typed = TypedReply::default();
    let mut errors = FieldErrors::new();
    let mut new = NewReply { id: Secret::new()?.shown().to_owned(), ..NewReply::default() };
    while let Some(part) = parts.next_field().await.map_err(|_| HttpProblem::Unreadable)? {
        match part.name().unwrap_or_default() {
            "words" => typed.words = line(part, MAX_CHARACTERS).await?,
            "day" => typed.day[0] = line(part, 10).await?,
            "month" => typed.day[1] = line(part, 10).await?,
            "year" => typed.day[2] = line(part, 10).await?,
            "file" if part.file_name().is_some_and(|name| !name.is_empty()) && new.file.is_none() => {
                let announced =
                    headers.get(header::CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse().ok());
                match kept(&visit, &new.id, part, announced.unwrap_or(0)).await {
                    Ok(file) => new.file = Some(file),
                    Err(NotKept::Refused(why)) => errors.push(("file", why)),
                    Err(NotKept::Problem(problem)) => return Err(problem),
                }
            }
            _ => {}
        }
    }
    let words = visit.words();
    new.words = Some(clean(&typed.words)).filter(|words| !words.is_empty());
    match typed_day(&typed.day, &served.store.now().day()) {
        Ok(day) => new.ready_by = day,
        Err(error) => errors.push(("needed", error.says(words))),
    }
    if errors.is_empty() && new.words.is_none() && new.ready_by.is_none() && new.file.is_none() {
        errors.push(("words", text!(words, "demands-reply-nothing")));
    }
    let recorded = match errors.is_empty() {
        true => served.store.reply(&visit.person.id, &demand.id, &new).await.map_err(HttpProblem::from),
        false => Ok(()),
    };
    if new.file.is_some() && (recorded.is_err() || !errors.is_empty()) {
        remove(&visit, &new.id).await;
    }
    recorded?;
    if !errors.is_empty() {
        let typed = Typed { reply: typed, errors, ..Typed::default() };
        return one(&visit, demand, typed, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    Ok(redirect(&format!("/desk/demands/{}/", demand.id)))
}

/// Reads a field of text.
async fn line(part: Field<'_>, most: usize) -> Result<String, HttpProblem> {
    let text = part.text().await.map_err(|_| HttpProblem::Unreadable)?;
    Ok(text.chars().take(most).collect())
}

/// Why a file is not kept.
enum NotKept {
    /// The editor must choose another one; in words.
    Refused(String),
    /// The rest of it did not arrive, or the storage failed.
    Problem(HttpProblem),
}

impl From<HttpProblem> for NotKept {
    fn from(problem: HttpProblem) -> Self {
        Self::Problem(problem)
    }
}

/// Keeps a file while it arrives.
async fn kept(visit: &DeskSession, id: &str, mut part: Field<'_>, announced: u64) -> Result<ReplyFile, NotKept> {
    let (served, words) = (&visit.served, visit.words());
    let sent = part.file_name().unwrap_or_default().to_owned();
    let Some(kind) = kind_of(&sent) else { return Err(NotKept::Refused(text!(words, "demands-reply-kind"))) };
    let failed = |error: crate::pipeline::BlobError| {
        tracing::error!(%error, "a file of a reply cannot be kept");
        HttpProblem::Fault
    };
    served.replies.check_room(announced).map_err(failed)?;
    let mut head = Vec::new();
    while head.len() < READ_FIRST
        && let Some(chunk) = part.chunk().await.map_err(|_| HttpProblem::TooLarge)?
    {
        head.extend_from_slice(&chunk);
    }
    if head.is_empty() || !kind.fits(head.get(..READ_FIRST).unwrap_or(&head)) {
        return Err(NotKept::Refused(text!(words, "demands-reply-differs")));
    }
    let mut file = served.replies.receive(id).await.map_err(failed)?;
    let mut bytes = head.len() as u64;
    file.write(&head).await.map_err(failed)?;
    loop {
        match part.chunk().await {
            Ok(Some(chunk)) => {
                bytes += chunk.len() as u64;
                if bytes > MAX_FILE_BYTES {
                    file.give_up().await;
                    return Err(HttpProblem::TooLarge.into());
                }
                file.write(&chunk).await.map_err(failed)?;
            }
            Ok(None) => break,
            Err(_) => {
                file.give_up().await;
                return Err(HttpProblem::TooLarge.into());
            }
        }
    }
    file.finish().await.map_err(failed)?;
    Ok(ReplyFile { name: clean_name(&sent, kind), bytes })
}

/// Removes a file that no reply leads to.
async fn remove(visit: &DeskSession, id: &str) {
    let (replies, id) = (std::sync::Arc::clone(&visit.served.replies), id.to_owned());
    match tokio::task::spawn_blocking(move || replies.remove(&id)).await {
        Ok(Ok(())) => {}
        Ok(Err(error)) => tracing::error!(%error, "a file of a reply cannot be removed"),
        Err(error) => tracing::error!(%error, "a file of a reply cannot be removed"),
    }
}

/// Takes the file of a reply back: nobody gets it any more.
async fn take_back(
    visit: DeskSession,
    Path(id): Path<String>,
    sent: FormFields,
) -> Result<Response<Body>, HttpProblem> {
    let demand = visible(&visit, &id).await?;
    let reply = sent.get("reply");
    let prospect = prospect_now(&visit.served, &demand.wanted);
    if visit.served.store.take_reply_file_back(&visit.person.id, (&demand.id, reply), prospect).await? {
        remove(&visit, reply).await;
    }
    Ok(redirect(&format!("/desk/demands/{}/", demand.id)))
}
