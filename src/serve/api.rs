//! The interface for machines: `/api/v1/…`, described by `/openapi.json`.

use std::sync::Arc;

use axum::Json;
use axum::body::Body;
use axum::extract::{FromRequest, Path, Query, Request, State};
use axum::http::{HeaderMap, Response, StatusCode, header};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, OpenApi, ToSchema};

use super::asking;
use super::bundle::{self, Wanted};
use super::delivery::{Entry, Keep, answered};
use super::described::{Fault, NotTaken, Nowhere, TooMany};
use super::household::Household;
use super::pages::{Problem, Said};
use super::print::{self, Choice};
use super::reader::{self, Sent};
use super::served::Served;
use crate::build::{self, Facts};
use crate::channels::html::Ui;
use crate::content::{Address, Edition, Level, PieceName, Wording};
use crate::document::Sentence;
use crate::lang::Lang;

/// Everything that machines can ask.
#[derive(OpenApi)]
#[openapi(
    info(title = "Evenhand", description = "Justice-related content in every form and language there is."),
    paths(
        catalogue,
        one_piece,
        artifacts,
        search,
        lay_out,
        zip,
        asking::api::ask,
        asking::api::asked,
        asking::api::withdraw,
        asking::api::demands,
        asking::api::join
    ),
    components(schemas(
        Catalogue,
        Piece,
        EditionFacts,
        Artifact,
        File,
        Hit,
        Print,
        Printed,
        Fault,
        asking::NewRequest,
        asking::Join,
        asking::Asked,
        asking::AskFacts,
        asking::DemandFacts,
        asking::Stage,
        asking::Demands
    ))
)]
struct Description;

/// The description of everything that machines can ask.
pub(super) fn description() -> utoipa::openapi::OpenApi {
    let mut description = Description::openapi();
    description.merge(super::desk::Description::openapi());
    description
}

/// The pieces of the library.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Catalogue {
    /// The version of the program.
    version: &'static str,
    /// Languages of the library, as BCP 47 tags.
    languages: Vec<String>,
    pieces: Vec<Piece>,
}

/// A piece and its editions.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub(super) struct Piece {
    /// Collection and piece: `rights/fair-trial`.
    name: String,
    /// The language in which it was first written.
    source: String,
    /// The day by which a person must read it again.
    review_by: String,
    /// Where its facts come from.
    sources: Vec<String>,
    editions: Vec<EditionFacts>,
}

/// A piece in one language and one wording.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub(super) struct EditionFacts {
    language: String,
    /// `standard` or `plain`.
    level: &'static str,
    title: String,
    summary: String,
    /// The day of its last change.
    revised: String,
    /// `original`, `person`, `machine` or `machine-reviewed`.
    wording: &'static str,
    /// How many sentences of the source have changed since this translation was made.
    behind: usize,
    /// The address of its page, from the root of the site.
    page: String,
    artifacts: Vec<Artifact>,
}

/// A form of an edition.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Artifact {
    /// `audio`, or `print/` and the name of the profile.
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pages: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    milliseconds: Option<u64>,
    files: Vec<File>,
}

/// A file of an artifact.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct File {
    /// Its address, from the root of the site.
    path: String,
    bytes: u64,
    /// The BLAKE3 digest of its bytes.
    blake3: String,
}

/// A sentence that was found.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Hit {
    piece: String,
    level: &'static str,
    /// The address of the sentence, from the root of the site.
    path: String,
    /// The sentence.
    text: String,
}

/// What is to be printed.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Print {
    /// The language of the editions.
    #[schema(example = "en")]
    language: String,
    /// Pieces by name.
    #[schema(example = json!(["rights/fair-trial"]))]
    pieces: Vec<String>,
    /// `standard`, `plain` or `both`.
    #[schema(example = "standard")]
    wording: String,
    /// The name of a profile, such as `aph-18`.
    #[schema(example = "aph-18")]
    profile: String,
    /// Size of type in points, 14 to 48, if other than the profile's.
    #[schema(minimum = 14, maximum = 48, example = 20)]
    size: Option<u8>,
    /// `a3`, `a4`, `a5` or `letter`.
    #[schema(example = "a4")]
    paper: String,
    /// `white`, `cream`, `dark` or `yellow-on-black`.
    #[schema(example = "white")]
    theme: String,
    /// `atkinson-next`, `lexend`, `open-dyslexic` or `noto-sans`.
    #[schema(example = "atkinson-next")]
    typeface: String,
    /// Who hands it out: name, address, phone and hours, printed on the last page.
    name: String,
    address: String,
    phone: String,
    hours: String,
}

impl Default for Print {
    fn default() -> Self {
        let choice = Choice::default();
        Self {
            language: "en".to_owned(),
            pieces: Vec::new(),
            wording: choice.wordings.name().to_owned(),
            profile: choice.profile,
            size: None,
            paper: choice.paper.name().to_owned(),
            theme: choice.theme.name().to_owned(),
            typeface: choice.typeface.name().to_owned(),
            name: String::new(),
            address: String::new(),
            phone: String::new(),
            hours: String::new(),
        }
    }
}

/// What was laid out. It is kept for an hour.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Printed {
    pages: usize,
    /// Sheets of paper, printed on both sides.
    sheets: usize,
    bytes: usize,
    /// The address of the PDF, from the root of the site.
    path: String,
}

/// A problem for machines.
pub(super) fn problem(served: &Served, problem: Problem) -> Response<Body> {
    let lang = Lang::english();
    let (title, next) = problem.says(Ui { words: served.words(&lang), page: &lang });
    let mut told = fault(problem.status(), problem.name(), title, next, problem.retry_after());
    if problem == Problem::Unknown {
        told.headers_mut().insert(header::WWW_AUTHENTICATE, header::HeaderValue::from_static("Bearer"));
    }
    told
}

pub(super) fn fault(
    status: StatusCode,
    name: &str,
    title: String,
    detail: String,
    retry: Option<u64>,
) -> Response<Body> {
    let fault = Fault { kind: format!("/api/#{name}"), title, status: status.as_u16(), detail };
    let json = serde_json::to_vec(&fault).unwrap_or_default();
    let mut headers = HeaderMap::new();
    headers.insert(header::CONTENT_TYPE, header::HeaderValue::from_static("application/problem+json"));
    headers.insert(header::CACHE_CONTROL, header::HeaderValue::from_static("no-store"));
    if let Some(seconds) = retry {
        headers.insert(header::RETRY_AFTER, header::HeaderValue::from(seconds));
    }
    answered(status, headers, Body::from(json))
}

/// What a program sent as JSON; else a problem that says what is wrong with it.
pub(super) struct Order<T>(pub(super) T);

impl<T: DeserializeOwned, S: Send + Sync> FromRequest<S> for Order<T> {
    type Rejection = Response<Body>;

    async fn from_request(request: Request, state: &S) -> Result<Self, Response<Body>> {
        match Json::<T>::from_request(request, state).await {
            Ok(Json(order)) => Ok(Self(order)),
            Err(error) => {
                let status = error.status();
                let title = status.canonical_reason().unwrap_or_default().to_owned();
                Err(fault(status, "unreadable", title, error.body_text(), None))
            }
        }
    }
}

/// JSON that can be asked for with conditions.
pub(super) fn json<T: Serialize>(value: &T, asked: &HeaderMap) -> Response<Body> {
    let bytes = serde_json::to_vec(value).unwrap_or_default();
    Entry::new("application/json", bytes).answer(&axum::http::Method::GET, asked, |_, _| Body::empty())
}

/// Which part of the catalogue.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct InLanguage {
    /// Only editions in this language, as a BCP 47 tag.
    #[param(example = "en")]
    lang: Option<String>,
}

/// Lists the pieces of the library with all their editions and forms.
#[utoipa::path(get, path = "/api/v1/catalogue", params(InLanguage),
    responses((status = 200, body = Catalogue), Nowhere))]
pub(super) async fn catalogue(
    State(served): State<Arc<Served>>,
    Query(part): Query<InLanguage>,
    asked: HeaderMap,
) -> Response<Body> {
    match part.lang.as_deref() {
        Some(tag) if served.lang(tag).is_none() => problem(&served, Problem::NotFound),
        tag => json(&listed(&served, tag), &asked),
    }
}

/// The catalogue, or the part of it that is in a language.
pub(super) fn listed(served: &Served, tag: Option<&str>) -> Catalogue {
    let library = &served.library;
    let names = library.collections_in_order().into_iter().flat_map(|name| library.pieces_of(name));
    let pieces = names.filter_map(|name| piece_facts(served, name, tag));
    Catalogue {
        version: env!("CARGO_PKG_VERSION"),
        languages: served.langs.iter().map(ToString::to_string).collect(),
        pieces: pieces.filter(|piece| !piece.editions.is_empty()).collect(),
    }
}

fn piece_facts(served: &Served, name: &PieceName, tag: Option<&str>) -> Option<Piece> {
    let piece = served.library.pieces.get(name)?;
    let editions = served.library.editions.values().filter(|edition| edition.address.piece == *name);
    let editions = editions.filter(|edition| tag.is_none_or(|tag| edition.address.lang.tag() == tag));
    Some(Piece {
        name: name.to_string(),
        source: piece.source.to_string(),
        review_by: piece.review_by.clone(),
        sources: piece.sources.clone(),
        editions: editions.map(|edition| edition_facts(served, edition)).collect(),
    })
}

fn level(level: Level) -> &'static str {
    match level {
        Level::Standard => "standard",
        Level::Plain => "plain",
    }
}

fn edition_facts(served: &Served, edition: &Edition) -> EditionFacts {
    let told = |prose: &[Sentence]| prose.iter().map(Sentence::text).collect::<Vec<_>>().join(" ");
    let made = served.maker.made(&edition.address);
    EditionFacts {
        language: edition.address.lang.to_string(),
        level: level(edition.address.level),
        title: told(&edition.document.title),
        summary: told(&edition.document.summary),
        revised: edition.revised.clone(),
        wording: match &edition.wording {
            Wording::Original => "original",
            Wording::Person => "person",
            Wording::Machine => "machine",
            Wording::MachineReviewed { .. } => "machine-reviewed",
        },
        behind: edition.behind.len(),
        page: format!("/{}", edition.address.folder()),
        artifacts: made.iter().map(|facts| artifact(&edition.address, facts)).collect(),
    }
}

fn artifact(address: &Address, facts: &Facts) -> Artifact {
    let files = facts.files.iter().map(|(end, file)| File {
        path: format!("/{}", build::file_name(address, end)),
        bytes: file.bytes,
        blake3: file.digest.clone(),
    });
    Artifact { name: facts.name.clone(), pages: facts.pages, milliseconds: facts.millis, files: files.collect() }
}

/// Tells of one piece, in all its languages and wordings.
#[utoipa::path(get, path = "/api/v1/pieces/{collection}/{piece}",
    params(("collection" = String, Path, description = "The collection", example = "rights"),
           ("piece" = String, Path, description = "The piece", example = "fair-trial")),
    responses((status = 200, body = Piece), Nowhere))]
pub(super) async fn one_piece(
    State(served): State<Arc<Served>>,
    Path((collection, piece)): Path<(String, String)>,
    asked: HeaderMap,
) -> Response<Body> {
    match piece_facts(&served, &PieceName { collection, piece }, None) {
        Some(piece) => json(&piece, &asked),
        None => problem(&served, Problem::NotFound),
    }
}

/// Lists the forms of one edition with their files.
#[utoipa::path(get, path = "/api/v1/pieces/{collection}/{piece}/{language}/{level}/artifacts",
    params(("collection" = String, Path, description = "The collection", example = "rights"),
           ("piece" = String, Path, description = "The piece", example = "fair-trial"),
           ("language" = String, Path, description = "A BCP 47 tag", example = "en"),
           ("level" = String, Path, description = "standard or plain", example = "standard")),
    responses((status = 200, body = [Artifact]), Nowhere))]
pub(super) async fn artifacts(
    State(served): State<Arc<Served>>,
    Path((collection, piece, language, named)): Path<(String, String, String, String)>,
    asked: HeaderMap,
) -> Response<Body> {
    let level = [Level::Standard, Level::Plain].into_iter().find(|one| level(*one) == named);
    let address = served.lang(&language).zip(level).map(|(lang, level)| Address {
        piece: PieceName { collection, piece },
        lang: lang.clone(),
        level,
    });
    match address.filter(|address| served.library.editions.contains_key(address)) {
        Some(address) => {
            let made = served.maker.made(&address);
            json(&made.iter().map(|facts| artifact(&address, facts)).collect::<Vec<_>>(), &asked)
        }
        None => problem(&served, Problem::NotFound),
    }
}

/// What to look for.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct LookFor {
    /// The words.
    #[param(example = "court")]
    q: String,
    /// The language of the pieces, as a BCP 47 tag.
    #[param(example = "en")]
    lang: String,
}

/// Searches every sentence of a language. Nothing about a search is kept.
#[utoipa::path(get, path = "/api/v1/search", params(LookFor),
    responses((status = 200, body = [Hit]), Nowhere, TooMany,
              (status = 503, body = Fault, content_type = "application/problem+json", description = "Others search first.")))]
pub(super) async fn search(
    State(served): State<Arc<Served>>,
    from: Household,
    asked: Result<Query<LookFor>, axum::extract::rejection::QueryRejection>,
) -> Response<Body> {
    let Ok(Query(LookFor { q, lang })) = asked else { return problem(&served, Problem::Unreadable) };
    let Some(lang) = served.lang(&lang).cloned() else { return problem(&served, Problem::NotFound) };
    let hits = match served.find(q, lang, from).await {
        Ok(hits) => hits,
        Err(why) => return problem(&served, why),
    };
    let hits: Vec<Hit> = hits
        .into_iter()
        .map(|hit| Hit {
            piece: hit.address.piece.to_string(),
            level: level(hit.address.level),
            path: format!("/{}#{}", hit.address.folder(), hit.sentence.anchor()),
            text: hit.text,
        })
        .collect();
    let bytes = serde_json::to_vec(&hits).unwrap_or_default();
    let entry = Entry::new("application/json", bytes).keep(Keep::Never);
    entry.answer(&axum::http::Method::GET, &HeaderMap::new(), |_, _| Body::empty())
}

/// Lays out a booklet and tells how many pages, sheets and bytes it has.
#[utoipa::path(post, path = "/api/v1/print", request_body = Print,
    responses((status = 200, body = Printed), Nowhere, NotTaken, TooMany,
              (status = 503, body = Fault, content_type = "application/problem+json", description = "Others are printed first.")))]
pub(super) async fn lay_out(
    State(served): State<Arc<Served>>,
    from: Household,
    Order(print): Order<Print>,
) -> Response<Body> {
    let Some(lang) = served.lang(&print.language).cloned() else {
        return problem(&served, Problem::NotFound);
    };
    let choice = Choice::read(&print.fields());
    let order = match choice.order(&served, &lang) {
        Ok(order) => order,
        Err(said) => return invalid("the order cannot be printed", said),
    };
    match print::lay_out(&served, order, choice, from).await {
        Ok(name) => match served.pressed.get(&name) {
            Some(laid) => json(
                &Printed {
                    pages: laid.pressed.pages,
                    sheets: laid.pressed.sheets,
                    bytes: laid.pressed.pdf.len(),
                    path: format!("/{lang}/print/{name}/evenhand.pdf"),
                },
                &HeaderMap::new(),
            ),
            None => problem(&served, Problem::Busy),
        },
        Err(error) => {
            let english = Lang::english();
            let (status, words) = print::told(&error, Ui { words: served.words(&english), page: &english });
            let retry = print::retry_after(status);
            fault(status, "print", "the order was not printed".to_owned(), words, retry)
        }
    }
}

/// What is wrong with the fields of an order.
pub(super) fn invalid(title: &str, said: Said) -> Response<Body> {
    let detail: Vec<String> = said.into_iter().map(|(field, words)| format!("{field}: {words}")).collect();
    fault(StatusCode::UNPROCESSABLE_ENTITY, "invalid", title.to_owned(), detail.join("; "), None)
}

impl Print {
    /// The same order as the form of the page would send it.
    fn fields(&self) -> Vec<(String, String)> {
        let pieces = self.pieces.iter().map(|piece| ("piece", piece.clone()));
        let size = self.size.map(|size| ("size", size.to_string()));
        let others = [
            ("wording", &self.wording),
            ("profile", &self.profile),
            ("paper", &self.paper),
            ("theme", &self.theme),
            ("typeface", &self.typeface),
            ("name", &self.name),
            ("address", &self.address),
            ("phone", &self.phone),
            ("hours", &self.hours),
        ];
        let others = others.map(|(name, value)| (name, value.clone()));
        pieces.chain(size).chain(others).map(|(name, value)| (name.to_owned(), value)).collect()
    }
}

/// Sends pieces, forms and languages as one ZIP with a manifest. `piece`, `form` (page, print, opus, mp3,
/// captions, script) and `lang` may each be given more than once.
#[utoipa::path(get, path = "/api/v1/bundle",
    params(("piece" = Vec<String>, Query, description = "Pieces", example = json!(["rights/fair-trial"])),
           ("form" = Vec<String>, Query, description = "Forms", example = json!(["page", "script"])),
           ("lang" = Vec<String>, Query, description = "BCP 47 tags", example = json!(["en"]))),
    responses((status = 200, content_type = "application/zip", body = [u8]), TooMany,
              (status = 422, body = Fault, content_type = "application/problem+json", description = "The bundle would be empty."),
              (status = 503, body = Fault, content_type = "application/problem+json", description = "Others are sent first.")))]
pub(super) async fn zip(
    State(served): State<Arc<Served>>,
    from: Household,
    reader::Query(Sent(fields)): reader::Query,
) -> Response<Body> {
    let wanted = Wanted::read(&served, &fields);
    if wanted.sum(&served).files == 0 {
        let detail = "name at least one piece, form and language that exist".to_owned();
        let title = "the bundle would be empty".to_owned();
        return fault(StatusCode::UNPROCESSABLE_ENTITY, "empty", title, detail, None);
    }
    bundle::zipped(Arc::clone(&served), wanted, from).await.unwrap_or_else(|why| problem(&served, why))
}
