//! Translating for programs: `/api/v1/work`, with a token that may translate.

use axum::Json;
use axum::body::Body;
use axum::extract::Path;
use axum::http::{Response, StatusCode};
use axum::response::IntoResponse as _;
use serde::{Deserialize, Serialize};
use utoipa::{OpenApi, ToSchema};

use crate::content::{Address, PieceName, Standing};
use crate::database::Submission;
use crate::requests::{Scope, level_by_name, level_name};
use crate::server::api_responses::{
    BearerSecurity, Changed, Closed, JsonBody, NotFoundResponse, NotTaken, TooMany, invalid,
};
use crate::server::desk::translate::problems;
use crate::server::desk::translate::rendered::RenderedText;
use crate::server::desk::translate::translation_view::TranslationView;
use crate::server::desk::translate::work::{MAX_ANSWER, begin, own, refuse};
use crate::server::desk::{Access, DeskRoutes, DeskSession};
use crate::server::edition_facts::{ReviewEntry, country_codes, review_entries};
use crate::server::error::HttpProblem;
use crate::translation::{QaSeverity, Translatable, tidy};

/// Interface for programs that translate.
#[derive(OpenApi)]
#[openapi(
    paths(works, take, one, segment, write, submit),
    components(schemas(Taking, WorkFacts, SegmentFacts, NewText, QaIssueEntry, RenderedEntry, WholeWork, HandedIn)),
    modifiers(&BearerSecurity)
)]
pub(in crate::server) struct DeskApi;

pub(in crate::server::desk) fn routes(routes: DeskRoutes) -> DeskRoutes {
    let may = Access::Token(Scope::Translate);
    routes
        .get("/api/v1/work", may, works)
        .post("/api/v1/work", may, take)
        .get("/api/v1/work/{id}", may, one)
        .get("/api/v1/work/{id}/segments/{segment}", may, segment)
        .put("/api/v1/work/{id}/segments/{segment}", may, write)
        .post("/api/v1/work/{id}/submit", may, submit)
}

/// Edition to translate.
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

/// A translation of the signed-in person.
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
    /// Version, incremented with every save.
    version: i64,
    /// Number of sentences that are written.
    written: i64,
    /// Last remark of the editor.
    #[serde(skip_serializing_if = "Option::is_none")]
    remark: Option<String>,
}

/// A translation with its sentences.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
struct WholeWork {
    #[serde(flatten)]
    work: WorkFacts,
    /// Countries that the source is written for, by their ISO 3166-1 codes; none if it names none.
    countries: Vec<&'static str>,
    /// Records of who has read the source.
    reviews: Vec<ReviewEntry>,
    segments: Vec<SegmentFacts>,
}

/// A sentence and its translation, both in inline Markdown.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
struct SegmentFacts {
    id: String,
    /// Role of the sentence: `title`, `heading`, `text` and so on.
    role: String,
    /// Whether the sentence has words to translate. If not, and nothing is written, the source's text is used.
    translate: bool,
    source: String,
    /// The translation; empty if there is none yet.
    text: String,
    /// The editor's remark.
    #[serde(skip_serializing_if = "Option::is_none")]
    remark: Option<String>,
    /// The translator's answer to a question about the sentence.
    #[serde(skip_serializing_if = "Option::is_none")]
    answer: Option<String>,
    problems: Vec<QaIssueEntry>,
    /// The standard sentences that a sentence of a plain edition renders.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    renders: Vec<RenderedEntry>,
}

/// A standard sentence that a plain sentence renders.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Rendered)]
#[serde(rename_all = "kebab-case")]
struct RenderedEntry {
    id: String,
    /// The sentence in the language of the source.
    source: String,
    /// The sentence in the published standard edition of the target's language, in inline Markdown.
    #[serde(skip_serializing_if = "Option::is_none")]
    target: Option<String>,
    /// `true` if a person has confirmed that both belong together; `false` if a program proposed it.
    confirmed: bool,
}

/// An issue of a translation.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Wrong)]
#[serde(rename_all = "kebab-case")]
struct QaIssueEntry {
    /// The sentence; absent if the issue concerns the whole translation.
    #[serde(skip_serializing_if = "Option::is_none")]
    segment: Option<String>,
    /// `error`, `warning` or `note`. A translation with errors cannot be handed in.
    weight: &'static str,
    /// Description of the issue, in the language of the account.
    says: String,
}

/// A new text for a sentence.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct NewText {
    /// Inline Markdown, at most 4,000 characters. An empty text opens the sentence again.
    #[schema(example = "")]
    text: String,
    /// Reason why the sentence is right in spite of an issue. It is deleted when the sentence changes.
    #[serde(default)]
    answer: Option<String>,
}

/// A translation that was handed in, and the issues that an editor will be asked to look at.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
struct HandedIn {
    #[serde(flatten)]
    work: WorkFacts,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    warnings: Vec<QaIssueEntry>,
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

fn wrong(visit: &DeskSession, problem: &crate::translation::QaIssue) -> QaIssueEntry {
    let weight = match problem.weight {
        QaSeverity::Error => "error",
        QaSeverity::Warning => "warning",
        QaSeverity::Note => "note",
    };
    QaIssueEntry { segment: problem.segment.clone(), weight, says: problems::says(visit.ui(), problem).plain() }
}

fn segment_facts(visit: &DeskSession, bench: &TranslationView, id: &str) -> Option<SegmentFacts> {
    let segment = bench.segments.iter().find(|segment| segment.id == id)?;
    Some(SegmentFacts {
        id: id.to_owned(),
        role: segment.role.name(),
        translate: segment.kept == Translatable::Translate,
        source: segment.markdown.clone(),
        text: bench.text(id).to_owned(),
        remark: bench.remark(id).map(str::to_owned),
        answer: bench.answer(id).map(str::to_owned),
        problems: bench.problems_of(id).map(|problem| wrong(visit, problem)).collect(),
        renders: bench.rendered(id).iter().map(rendered_entry).collect(),
    })
}

fn rendered_entry(text: &RenderedText) -> RenderedEntry {
    let RenderedText { id, source, target, standing } = text.clone();
    RenderedEntry { id, source, target, confirmed: standing == Standing::Confirmed }
}

/// Lists the signed-in person's translations, open ones first.
#[utoipa::path(get, path = "/api/v1/work", security(("token" = [])), responses((status = 200, body = Vec<WorkFacts>), Closed))]
async fn works(visit: DeskSession) -> Result<Json<Vec<WorkFacts>>, HttpProblem> {
    let works = visit.served.store.works_of(&visit.person.id).await?;
    Ok(Json(works.iter().map(facts).collect()))
}

/// Takes the translation of an edition.
#[utoipa::path(
    post,
    path = "/api/v1/work",
    security(("token" = [])),
    request_body = Taking,
    responses((status = 201, body = WorkFacts), Closed, NotFoundResponse, Changed, NotTaken)
)]
async fn take(visit: DeskSession, JsonBody(taking): JsonBody<Taking>) -> Result<Response<Body>, HttpProblem> {
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
    responses((status = 200, body = WholeWork), Closed, NotFoundResponse, TooMany)
)]
async fn one(visit: DeskSession, Path(id): Path<String>) -> Result<Json<WholeWork>, HttpProblem> {
    let bench = own(&visit, &id).await?;
    let segments = bench.segments.iter().filter_map(|segment| segment_facts(&visit, &bench, &segment.id)).collect();
    let (countries, reviews) = (country_codes(&bench.source), review_entries(&bench.source));
    Ok(Json(WholeWork { work: facts(&bench.work), countries, reviews, segments }))
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
    responses((status = 200, body = SegmentFacts), Closed, NotFoundResponse, TooMany)
)]
async fn segment(
    visit: DeskSession,
    Path((id, segment)): Path<(String, String)>,
) -> Result<Json<SegmentFacts>, HttpProblem> {
    let bench = own(&visit, &id).await?;
    segment_facts(&visit, &bench, &segment).map(Json).ok_or(HttpProblem::NotFound)
}

/// Saves a sentence. It is stored before the answer is sent.
#[utoipa::path(
    put,
    path = "/api/v1/work/{id}/segments/{segment}",
    security(("token" = [])),
    params(
        ("id" = String, Path, description = "The name of the translation"),
        ("segment" = String, Path, description = "The name of the sentence")
    ),
    request_body = NewText,
    responses((status = 200, body = SegmentFacts), Closed, NotFoundResponse, Changed, NotTaken, TooMany)
)]
async fn write(
    visit: DeskSession,
    Path((id, segment)): Path<(String, String)>,
    JsonBody(new): JsonBody<NewText>,
) -> Result<Response<Body>, HttpProblem> {
    let bench = own(&visit, &id).await?;
    bench.number(&segment).ok_or(HttpProblem::NotFound)?;
    let mut texts = [(segment.clone(), tidy(&new.text))].into();
    if let Some(refused) = refuse(&bench, &mut texts).await?.first() {
        let says = problems::says(visit.ui(), &refused.problem).plain();
        return Ok(invalid("this text is not kept", vec![("text", says)]));
    }
    visit.served.store.save(&visit.person.id, &id, &texts).await?;
    if let Some(answer) = new.answer {
        let answer = answer.trim().chars().take(MAX_ANSWER).collect();
        visit.served.store.answer(&visit.person.id, &id, &[(segment.clone(), answer)].into()).await?;
    }
    let bench = own(&visit, &id).await?;
    let facts = segment_facts(&visit, &bench, &segment).ok_or(HttpProblem::NotFound)?;
    Ok(Json(facts).into_response())
}

/// Hands a translation in, or answers with its issues if it has any.
#[utoipa::path(
    post,
    path = "/api/v1/work/{id}/submit",
    security(("token" = [])),
    params(("id" = String, Path, description = "The name of the translation")),
    responses((status = 200, body = HandedIn), Closed, NotFoundResponse, Changed, TooMany, (status = 422, body = Vec<QaIssueEntry>))
)]
async fn submit(visit: DeskSession, Path(id): Path<String>) -> Result<Response<Body>, HttpProblem> {
    let bench = own(&visit, &id).await?;
    let errors: Vec<QaIssueEntry> = bench.errors().into_iter().map(|problem| wrong(&visit, problem)).collect();
    if !errors.is_empty() {
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, Json(errors)).into_response());
    }
    visit.served.store.submit(&visit.person.id, &id, bench.work.version).await?;
    let work = visit.served.store.submission(&id).await?;
    let warnings = bench.problems.iter().filter(|problem| problem.weight == QaSeverity::Warning);
    let warnings = warnings.map(|problem| wrong(&visit, problem)).collect();
    Ok(Json(HandedIn { work: facts(&work), warnings }).into_response())
}
