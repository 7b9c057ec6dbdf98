//! Translating for programs: `/api/v1/work`, with a token that may translate.

use axum::Json;
use axum::body::Body;
use axum::extract::Path;
use axum::http::{Response, StatusCode};
use axum::response::IntoResponse as _;
use serde::{Deserialize, Serialize};
use utoipa::{OpenApi, ToSchema};

use super::bench::Bench;
use super::work::{MOST_ANSWER, begin, own, refuse};
use super::{Doors, Needs, Visit, problems};
use crate::content::{Address, PieceName};
use crate::requests::{Scope, level_by_name, level_name};
use crate::serve::api::{Order, invalid};
use crate::serve::described::{Changed, Closed, NotTaken, Nowhere, Token};
use crate::serve::pages::Problem;
use crate::store::Submission;
use crate::translation::{Kept, Weight, tidy};

/// What programs can do with translations.
#[derive(OpenApi)]
#[openapi(
    paths(works, take, one, segment, write, submit),
    components(schemas(Taking, WorkFacts, SegmentFacts, NewText, Wrong, WholeWork, HandedIn)),
    modifiers(&Token)
)]
pub(in crate::serve) struct Description;

pub(super) fn doors(doors: Doors) -> Doors {
    let may = Needs::Token(Scope::Translate);
    doors
        .get("/api/v1/work", may, works)
        .post("/api/v1/work", may, take)
        .get("/api/v1/work/{id}", may, one)
        .get("/api/v1/work/{id}/segments/{segment}", may, segment)
        .put("/api/v1/work/{id}/segments/{segment}", may, write)
        .post("/api/v1/work/{id}/submit", may, submit)
}

/// What is to be translated.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Taking {
    /// Collection and piece.
    #[schema(example = "rights/fair-trial")]
    piece: String,
    /// The language to translate into, as a BCP 47 tag.
    #[schema(example = "sw")]
    language: String,
    /// `standard` or `plain`.
    #[schema(example = "standard")]
    level: String,
}

/// A translation of one's own.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
struct WorkFacts {
    id: String,
    /// Collection and piece.
    piece: String,
    language: String,
    /// `standard` or `plain`.
    level: &'static str,
    /// `draft`, `submitted`, `returned`, `approved`, `published`, `declined` or `dropped`.
    stage: &'static str,
    /// `person` or `machine`: who made the first wording.
    wording: &'static str,
    /// How often it was saved.
    version: i64,
    /// How many sentences are written.
    written: i64,
    /// What the editor said last.
    #[serde(skip_serializing_if = "Option::is_none")]
    remark: Option<String>,
}

/// A translation with its sentences.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
struct WholeWork {
    #[serde(flatten)]
    work: WorkFacts,
    segments: Vec<SegmentFacts>,
}

/// A sentence and its translation, both in inline Markdown.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
struct SegmentFacts {
    id: String,
    /// What it is: `title`, `heading`, `text` and so on.
    role: String,
    /// Whether it has words to translate; else the source's is kept where nothing is written.
    translate: bool,
    source: String,
    /// Empty where there is none yet.
    text: String,
    /// The editor's remark.
    #[serde(skip_serializing_if = "Option::is_none")]
    remark: Option<String>,
    /// The translator's answer to what is asked about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    answer: Option<String>,
    problems: Vec<Wrong>,
}

/// Something that is wrong.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
struct Wrong {
    /// The sentence; nothing where it concerns the whole.
    #[serde(skip_serializing_if = "Option::is_none")]
    segment: Option<String>,
    /// `error`, `warning` or `note`. A translation with errors cannot be handed in.
    weight: &'static str,
    /// What it is, in the language of the account.
    says: String,
}

/// A new text for a sentence.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct NewText {
    /// Inline Markdown, at most 4,000 characters; empty opens the sentence again.
    #[schema(example = "")]
    text: String,
    /// Why the sentence is right, whatever is asked about it. It ends when the sentence changes.
    #[serde(default)]
    answer: Option<String>,
}

/// A translation that was handed in, and what an editor will be asked to look at.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
struct HandedIn {
    #[serde(flatten)]
    work: WorkFacts,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    warnings: Vec<Wrong>,
}

fn facts(work: &Submission) -> WorkFacts {
    WorkFacts {
        id: work.id.clone(),
        piece: work.edition.piece.to_string(),
        language: work.edition.lang.tag().to_owned(),
        level: level_name(work.edition.level),
        stage: work.stage.name(),
        wording: work.wording.name(),
        version: work.version,
        written: work.written,
        remark: work.remark.clone(),
    }
}

fn wrong(visit: &Visit, problem: &crate::translation::Problem) -> Wrong {
    let weight = match problem.weight {
        Weight::Error => "error",
        Weight::Warning => "warning",
        Weight::Note => "note",
    };
    Wrong { segment: problem.segment.clone(), weight, says: problems::says(visit.ui(), problem).plain() }
}

fn segment_facts(visit: &Visit, bench: &Bench, id: &str) -> Option<SegmentFacts> {
    let segment = bench.segments.iter().find(|segment| segment.id == id)?;
    Some(SegmentFacts {
        id: id.to_owned(),
        role: segment.role.name(),
        translate: segment.kept == Kept::Translate,
        source: segment.markdown.clone(),
        text: bench.text(id).to_owned(),
        remark: bench.remark(id).map(str::to_owned),
        answer: bench.answer(id).map(str::to_owned),
        problems: bench.problems_of(id).map(|problem| wrong(visit, problem)).collect(),
    })
}

/// One's own translations, open ones first.
#[utoipa::path(get, path = "/api/v1/work", security(("token" = [])), responses((status = 200, body = Vec<WorkFacts>), Closed))]
async fn works(visit: Visit) -> Result<Json<Vec<WorkFacts>>, Problem> {
    let works = visit.served.store.works_of(&visit.person.id).await?;
    Ok(Json(works.iter().map(facts).collect()))
}

/// Takes a translation.
#[utoipa::path(
    post,
    path = "/api/v1/work",
    security(("token" = [])),
    request_body = Taking,
    responses((status = 201, body = WorkFacts), Closed, Nowhere, Changed, NotTaken)
)]
async fn take(visit: Visit, Order(taking): Order<Taking>) -> Result<Response<Body>, Problem> {
    let Some((collection, piece)) = taking.piece.split_once('/') else {
        return Ok(not("piece", "write collection and piece, such as rights/fair-trial"));
    };
    let Ok(lang) = taking.language.parse() else { return Ok(not("language", "write a BCP 47 tag")) };
    let Some(level) = level_by_name(&taking.level) else { return Ok(not("level", "write standard or plain")) };
    let piece = PieceName { collection: collection.to_owned(), piece: piece.to_owned() };
    let new = begin(&visit.served, &Address { piece, lang, level }).await?;
    let id = visit.served.store.take(&visit.person.id, &new).await?;
    let work = visit.served.store.submission(&id).await?;
    Ok((StatusCode::CREATED, Json(facts(&work))).into_response())
}

fn not(field: &'static str, says: &str) -> Response<Body> {
    invalid("this cannot be taken", vec![(field, says.to_owned())])
}

/// A translation with all its sentences.
#[utoipa::path(
    get,
    path = "/api/v1/work/{id}",
    security(("token" = [])),
    params(("id" = String, Path, description = "The name of the translation")),
    responses((status = 200, body = WholeWork), Closed, Nowhere)
)]
async fn one(visit: Visit, Path(id): Path<String>) -> Result<Json<WholeWork>, Problem> {
    let bench = own(&visit, &id).await?;
    let segments = bench.segments.iter().filter_map(|segment| segment_facts(&visit, &bench, &segment.id)).collect();
    Ok(Json(WholeWork { work: facts(&bench.work), segments }))
}

/// A sentence with its translation.
#[utoipa::path(
    get,
    path = "/api/v1/work/{id}/segments/{segment}",
    security(("token" = [])),
    params(
        ("id" = String, Path, description = "The name of the translation"),
        ("segment" = String, Path, description = "The name of the sentence")
    ),
    responses((status = 200, body = SegmentFacts), Closed, Nowhere)
)]
async fn segment(visit: Visit, Path((id, segment)): Path<(String, String)>) -> Result<Json<SegmentFacts>, Problem> {
    let bench = own(&visit, &id).await?;
    segment_facts(&visit, &bench, &segment).map(Json).ok_or(Problem::NotFound)
}

/// Writes a sentence. Once this is answered, the sentence is saved.
#[utoipa::path(
    put,
    path = "/api/v1/work/{id}/segments/{segment}",
    security(("token" = [])),
    params(
        ("id" = String, Path, description = "The name of the translation"),
        ("segment" = String, Path, description = "The name of the sentence")
    ),
    request_body = NewText,
    responses((status = 200, body = SegmentFacts), Closed, Nowhere, Changed, NotTaken)
)]
async fn write(
    visit: Visit,
    Path((id, segment)): Path<(String, String)>,
    Order(new): Order<NewText>,
) -> Result<Response<Body>, Problem> {
    let bench = own(&visit, &id).await?;
    bench.number(&segment).ok_or(Problem::NotFound)?;
    let mut texts = [(segment.clone(), tidy(&new.text))].into();
    if let Some(refused) = refuse(&bench, &mut texts).await?.first() {
        let says = problems::says(visit.ui(), &refused.problem).plain();
        return Ok(invalid("this text is not kept", vec![("text", says)]));
    }
    visit.served.store.save(&visit.person.id, &id, &texts).await?;
    if let Some(answer) = new.answer {
        let answer = answer.trim().chars().take(MOST_ANSWER).collect();
        visit.served.store.answer(&visit.person.id, &id, &[(segment.clone(), answer)].into()).await?;
    }
    let bench = own(&visit, &id).await?;
    let facts = segment_facts(&visit, &bench, &segment).ok_or(Problem::NotFound)?;
    Ok(Json(facts).into_response())
}

/// Hands a translation in. What is wrong comes back instead, if anything is.
#[utoipa::path(
    post,
    path = "/api/v1/work/{id}/submit",
    security(("token" = [])),
    params(("id" = String, Path, description = "The name of the translation")),
    responses((status = 200, body = HandedIn), Closed, Nowhere, Changed, (status = 422, body = Vec<Wrong>))
)]
async fn submit(visit: Visit, Path(id): Path<String>) -> Result<Response<Body>, Problem> {
    let bench = own(&visit, &id).await?;
    let errors: Vec<Wrong> = bench.errors().into_iter().map(|problem| wrong(&visit, problem)).collect();
    if !errors.is_empty() {
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, Json(errors)).into_response());
    }
    visit.served.store.submit(&visit.person.id, &id, bench.work.version).await?;
    let work = visit.served.store.submission(&id).await?;
    let warnings = bench.problems.iter().filter(|problem| problem.weight == Weight::Warning);
    let warnings = warnings.map(|problem| wrong(&visit, problem)).collect();
    Ok(Json(HandedIn { work: facts(&work), warnings }).into_response())
}
