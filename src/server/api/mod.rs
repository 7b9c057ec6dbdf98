//! The interface for machines: `/api/v1/…`, described by `/openapi.json`.

mod page;
mod print_fields;

use std::sync::Arc;

use axum::body::Body;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, Response, StatusCode};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, OpenApi, ToSchema};

use super::api_responses::{
    DownloadName, FormatName, JsonBody, NotFoundResponse, NotTaken, ProblemDetails, TooMany, fault, invalid, json,
    problem,
};
use super::bundle::{self, BundleSelection};
use super::edition_facts::{ReviewEntry, country_codes, review_entries};
use super::error::HttpProblem;
use super::print_desk::{self, PrintChoice};
use super::rate_limit_key::RateLimitKey;
use super::reader::{self, FormFields};
use super::response_cache::variant;
use super::state::{CATALOGUE, Snapshot};
use super::stored_response::{Keep, StoredResponse};
use super::{requests, search};
use crate::channels::ArtifactInfo;
use crate::channels::page::Ui;
use crate::content::{Address, Edition, Level, PieceName, Wording};
use crate::document::Sentence;
use crate::lang::Lang;
use crate::pipeline;
use crate::requests::level_name;

pub(super) use page::{catalog, listing, openapi};

/// API for programs: reading, searching, printing, requesting, translating.
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
        requests::api::ask,
        requests::api::asked,
        requests::api::withdraw,
        requests::api::demands,
        requests::api::join
    ),
    components(schemas(
        Catalogue,
        PieceEntry,
        EditionEntry,
        ArtifactEntry,
        FileEntry,
        HitEntry,
        PrintRequest,
        PrintResponse,
        ProblemDetails,
        FormatName,
        DownloadName,
        requests::NewRequest,
        requests::JoinRequest,
        requests::ReceiptBody,
        requests::RequestStatus,
        requests::DemandStatus,
        requests::DemandStage,
        requests::Demands
    ))
)]
struct PublicApi;

/// Returns the description of the API.
pub(super) fn description() -> utoipa::openapi::OpenApi {
    let mut description = PublicApi::openapi();
    description.merge(super::desk::DeskApi::openapi());
    description
}

/// The pieces of the library.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Catalogue {
    /// The version of the program.
    version: &'static str,
    /// Languages of the library, as BCP 47 tags.
    languages: Vec<String>,
    pieces: Vec<PieceEntry>,
}

/// A piece and its editions.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Piece)]
#[serde(rename_all = "kebab-case")]
pub(super) struct PieceEntry {
    /// Collection and piece: `rights/fair-trial`.
    name: String,
    /// The language in which it was first written.
    source: String,
    /// The day by which a person must read it again.
    review_by: String,
    /// Sources of the facts.
    sources: Vec<String>,
    editions: Vec<EditionEntry>,
}

/// A piece in one language and one wording.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = EditionFacts)]
#[serde(rename_all = "kebab-case")]
pub(super) struct EditionEntry {
    language: String,
    /// `standard` or `plain`.
    level: &'static str,
    title: String,
    summary: String,
    /// The day of its last change.
    revised: String,
    /// `original`, `person`, `machine` or `machine-reviewed`.
    wording: &'static str,
    /// Number of sentences of the source that changed since this translation was made.
    behind: usize,
    /// The address of its page, from the root of the site.
    page: String,
    /// Countries that it is written for, by their ISO 3166-1 codes; none if the text names none.
    countries: Vec<&'static str>,
    /// Records of who has read it.
    reviews: Vec<ReviewEntry>,
    artifacts: Vec<ArtifactEntry>,
}

/// A format of an edition.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Artifact)]
pub(super) struct ArtifactEntry {
    /// `audio`, or `print/` and the name of the profile.
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pages: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    milliseconds: Option<u64>,
    files: Vec<FileEntry>,
}

/// A file of an artifact.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = File)]
pub(super) struct FileEntry {
    /// Address from the root of the site.
    path: String,
    bytes: u64,
    /// The BLAKE3 digest of its bytes.
    blake3: String,
}

/// A sentence that matches a query.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Hit)]
pub(super) struct HitEntry {
    piece: String,
    level: &'static str,
    /// The address of the sentence, from the root of the site.
    path: String,
    /// The sentence.
    text: String,
}

/// Content and settings of a print.
#[derive(Debug, Deserialize, ToSchema)]
#[schema(as = Print)]
#[serde(default, deny_unknown_fields)]
pub(super) struct PrintRequest {
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
    /// `white`, `cream`, `dark`, `yellow-on-black` or `grey`.
    #[schema(example = "white")]
    theme: String,
    /// `atkinson-next`, `lexend`, `open-dyslexic` or `noto-sans`.
    #[schema(example = "atkinson-next")]
    typeface: String,
    /// `full`: words explained and sources behind the texts; `short`: only dates and addresses.
    #[schema(example = "full")]
    back: String,
    /// `flat`, or `folded` for a second file of sheets that are folded once and stapled in the fold.
    #[schema(example = "flat")]
    binding: String,
    /// Provider that hands the print out: name, address, phone and hours, printed in front and on the last page.
    name: String,
    address: String,
    phone: String,
    hours: String,
}

/// Result of a print. The PDF is kept for an hour.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Printed)]
pub(super) struct PrintResponse {
    pages: usize,
    /// Sheets of paper, printed on both sides.
    sheets: usize,
    bytes: usize,
    /// The address of the PDF, from the root of the site.
    path: String,
    /// The address of the PDF of sheets to be folded, if it was ordered. It is for a printer and has no tags.
    #[serde(skip_serializing_if = "Option::is_none")]
    folded: Option<String>,
}

/// Filter of the catalogue.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct CatalogueQuery {
    /// Only editions in this language, as a BCP 47 tag.
    #[param(example = "en")]
    lang: Option<String>,
}

/// Lists the pieces of the library with all their editions and formats.
#[utoipa::path(get, path = "/api/v1/catalogue", params(CatalogueQuery),
    responses((status = 200, body = Catalogue), NotFoundResponse))]
pub(super) async fn catalogue(
    State(served): State<Arc<Snapshot>>,
    Query(part): Query<CatalogueQuery>,
    asked: HeaderMap,
) -> Response<Body> {
    let lang = part.lang.as_deref().map(|tag| served.lang(tag).cloned());
    let entry = match lang {
        Some(None) => Err(HttpProblem::NotFound),
        None => served.ready_or(CATALOGUE.to_owned(), |served| Some(listed(served, None))).await,
        Some(Some(lang)) => {
            served.ready_or(variant(CATALOGUE, &lang), move |served| Some(listed(served, Some(&lang)))).await
        }
    };
    match entry {
        Ok(entry) => entry.answer(&axum::http::Method::GET, &asked, |_, _| Body::empty()),
        Err(why) => problem(&served, why),
    }
}

/// The catalogue, or the part of it that is in a language. It is long: it is made once and kept.
pub(super) fn listed(served: &Snapshot, lang: Option<&Lang>) -> StoredResponse {
    let catalogue = serde_json::to_vec(&catalogue_of(served, lang)).unwrap_or_default();
    StoredResponse::new("application/json", catalogue)
}

fn catalogue_of(served: &Snapshot, lang: Option<&Lang>) -> Catalogue {
    let library = &served.library;
    let names = library.collections_in_order().into_iter().flat_map(|name| library.pieces_of(name));
    let pieces = names.filter_map(|name| piece_facts(served, name, lang));
    Catalogue {
        version: env!("CARGO_PKG_VERSION"),
        languages: library.all_languages().iter().map(ToString::to_string).collect(),
        pieces: pieces.filter(|piece| !piece.editions.is_empty()).collect(),
    }
}

fn piece_facts(served: &Snapshot, name: &PieceName, lang: Option<&Lang>) -> Option<PieceEntry> {
    let piece = served.library.pieces.get(name)?;
    let editions = served.library.editions_of(name).map(|(_, edition)| edition);
    let editions = editions.filter(|edition| lang.is_none_or(|lang| edition.address.lang == *lang));
    Some(PieceEntry {
        name: name.to_string(),
        source: piece.source.to_string(),
        review_by: piece.review_by.clone(),
        sources: piece.sources.clone(),
        editions: editions.map(|edition| edition_facts(served, edition)).collect(),
    })
}

fn edition_facts(served: &Snapshot, edition: &Edition) -> EditionEntry {
    let told = |prose: &[Sentence]| prose.iter().map(Sentence::text).collect::<Vec<_>>().join(" ");
    let made = served.maker.made(&edition.address);
    EditionEntry {
        language: edition.address.lang.to_string(),
        level: level_name(edition.address.level),
        title: told(&edition.document.title),
        summary: told(&edition.document.summary),
        revised: edition.revised.clone(),
        wording: match edition.wording_with_reviews() {
            Wording::Original => "original",
            Wording::Person => "person",
            Wording::Machine => "machine",
            Wording::MachineReviewed { .. } => "machine-reviewed",
        },
        behind: edition.behind.len(),
        page: format!("/{}", edition.address.folder()),
        countries: country_codes(edition),
        reviews: review_entries(edition),
        artifacts: made.iter().map(|facts| artifact(&edition.address, facts)).collect(),
    }
}

fn artifact(address: &Address, facts: &ArtifactInfo) -> ArtifactEntry {
    let files = facts.files.iter().map(|(end, file)| FileEntry {
        path: format!("/{}", pipeline::file_name(address, end)),
        bytes: file.bytes,
        blake3: file.digest.clone(),
    });
    ArtifactEntry { name: facts.name.clone(), pages: facts.pages, milliseconds: facts.millis, files: files.collect() }
}

/// Describes one piece, in all its languages and wordings.
#[utoipa::path(get, path = "/api/v1/pieces/{collection}/{piece}",
    params(("collection" = String, Path, description = "The collection", example = "rights"),
           ("piece" = String, Path, description = "The piece", example = "fair-trial")),
    responses((status = 200, body = PieceEntry), NotFoundResponse))]
pub(super) async fn one_piece(
    State(served): State<Arc<Snapshot>>,
    Path((collection, piece)): Path<(String, String)>,
    asked: HeaderMap,
) -> Response<Body> {
    match piece_facts(&served, &PieceName { collection, piece }, None) {
        Some(piece) => json(&piece, &asked),
        None => problem(&served, HttpProblem::NotFound),
    }
}

/// Lists the formats of one edition with their files.
#[utoipa::path(get, path = "/api/v1/pieces/{collection}/{piece}/{language}/{level}/artifacts",
    params(("collection" = String, Path, description = "The collection", example = "rights"),
           ("piece" = String, Path, description = "The piece", example = "fair-trial"),
           ("language" = String, Path, description = "A BCP 47 tag", example = "en"),
           ("level" = String, Path, description = "standard or plain", example = "standard")),
    responses((status = 200, body = [ArtifactEntry]), NotFoundResponse))]
pub(super) async fn artifacts(
    State(served): State<Arc<Snapshot>>,
    Path((collection, piece, language, named)): Path<(String, String, String, String)>,
    asked: HeaderMap,
) -> Response<Body> {
    let level = [Level::Standard, Level::Plain].into_iter().find(|one| level_name(*one) == named);
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
        None => problem(&served, HttpProblem::NotFound),
    }
}

/// Query of a search.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct SearchQuery {
    /// The words.
    #[param(example = "court")]
    q: String,
    /// The language of the pieces, as a BCP 47 tag.
    #[param(example = "en")]
    lang: String,
}

/// Searches every sentence of a language. Nothing about a search is kept.
#[utoipa::path(get, path = "/api/v1/search", params(SearchQuery),
    responses((status = 200, body = [HitEntry]), NotFoundResponse, TooMany,
              (status = 503, body = ProblemDetails, content_type = "application/problem+json", description = "Others search first.")))]
pub(super) async fn search(
    State(served): State<Arc<Snapshot>>,
    from: RateLimitKey,
    asked: Result<Query<SearchQuery>, axum::extract::rejection::QueryRejection>,
) -> Response<Body> {
    let Ok(Query(SearchQuery { q, lang })) = asked else { return problem(&served, HttpProblem::Unreadable) };
    let Some(lang) = served.lang(&lang).cloned() else { return problem(&served, HttpProblem::NotFound) };
    let hits = match search::find(&served, q, lang, from).await {
        Ok(hits) => hits,
        Err(why) => return problem(&served, why),
    };
    let hits: Vec<HitEntry> = hits
        .into_iter()
        .map(|hit| HitEntry {
            piece: hit.address.piece.to_string(),
            level: level_name(hit.address.level),
            path: format!("/{}#{}", hit.address.folder(), hit.sentence.anchor()),
            text: hit.text,
        })
        .collect();
    let bytes = serde_json::to_vec(&hits).unwrap_or_default();
    let entry = StoredResponse::new("application/json", bytes).keep(Keep::Never);
    entry.answer(&axum::http::Method::GET, &HeaderMap::new(), |_, _| Body::empty())
}

/// Lays out a booklet and returns its numbers of pages, sheets and bytes.
#[utoipa::path(post, path = "/api/v1/print", request_body = PrintRequest,
    responses((status = 200, body = PrintResponse), NotFoundResponse, NotTaken, TooMany,
              (status = 503, body = ProblemDetails, content_type = "application/problem+json", description = "Others are printed first.")))]
pub(super) async fn lay_out(
    State(served): State<Arc<Snapshot>>,
    from: RateLimitKey,
    JsonBody(print): JsonBody<PrintRequest>,
) -> Response<Body> {
    let Some(lang) = served.lang(&print.language).cloned() else {
        return problem(&served, HttpProblem::NotFound);
    };
    let fields = print.fields();
    let order = match PrintChoice::read(&fields).order(&served, &lang) {
        Ok(order) => order,
        Err(said) => return invalid("the order cannot be printed", said),
    };
    match print_desk::lay_out(&served, order, fields, from).await {
        Ok(name) => match served.pressed.get(&name) {
            Some(laid) => json(
                &PrintResponse {
                    pages: laid.pressed.pages,
                    sheets: laid.pressed.sheets,
                    bytes: laid.pressed.pdf.len(),
                    path: format!("/{lang}/print/{name}/{}.pdf", laid.file),
                    folded: laid
                        .pressed
                        .folded
                        .as_ref()
                        .map(|_| format!("/{lang}/print/{name}/{}.folded.pdf", laid.file)),
                },
                &HeaderMap::new(),
            ),
            None => problem(&served, HttpProblem::Busy),
        },
        Err(error) => {
            let english = Lang::english();
            let (status, words) = print_desk::told(&error, Ui { words: served.words(&english), page: &english });
            let retry = print_desk::retry_after(status);
            fault(status, "print", "the order was not printed".to_owned(), words, retry)
        }
    }
}

/// Sends pieces, formats and languages as one ZIP with a manifest. `piece`, `form` and `lang` may each be given more
/// than once.
#[utoipa::path(get, path = "/api/v1/bundle",
    params(("piece" = Vec<String>, Query, description = "Pieces", example = json!(["rights/fair-trial"])),
           ("form" = Vec<DownloadName>, Query, description = "Forms", example = json!(["page", "script"])),
           ("lang" = Vec<String>, Query, description = "BCP 47 tags", example = json!(["en"]))),
    responses((status = 200, content_type = "application/zip", body = [u8]), TooMany,
              (status = 422, body = ProblemDetails, content_type = "application/problem+json", description = "The bundle would be empty."),
              (status = 503, body = ProblemDetails, content_type = "application/problem+json", description = "Others are sent first.")))]
pub(super) async fn zip(
    State(served): State<Arc<Snapshot>>,
    from: RateLimitKey,
    reader::Query(FormFields(fields)): reader::Query,
) -> Response<Body> {
    let wanted = BundleSelection::read(&served, &fields);
    if wanted.sum(&served).files == 0 {
        let detail = "name at least one piece, form and language that exist".to_owned();
        let title = "the bundle would be empty".to_owned();
        return fault(StatusCode::UNPROCESSABLE_ENTITY, "empty", title, detail, None);
    }
    bundle::zipped(Arc::clone(&served), wanted, from).await.unwrap_or_else(|why| problem(&served, why))
}
