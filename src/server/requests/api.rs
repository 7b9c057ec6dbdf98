//! Asking for machines: `/api/v1/asks` and `/api/v1/demands`.

use std::net::SocketAddr;
use std::sync::Arc;

use axum::body::Body;
use axum::extract::rejection::QueryRejection;
use axum::extract::{ConnectInfo, Path, Query, State};
use axum::http::{HeaderMap, HeaderValue, Response, StatusCode, header};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, IntoResponses, ToSchema};

use super::form::{RequestForm, RequestRefusal, RequesterContext, RequesterDetails};
use super::{public, stack};
use crate::database::{ContactStatus, Demand, DemandTransition, LanguageState, NewFormatRequest, Secret, StoreError};
use crate::l10n::text;
use crate::lang::Lang;
use crate::requests::level_name;
use crate::server::api_responses::{
    FormatName, JsonBody, NotFoundResponse, NotTaken, ProblemDetails, TooMany, fault, invalid,
};
use crate::server::error::HttpProblem;
use crate::server::state::Snapshot;
use crate::server::stored_response::answered;

/// Request for formats.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub(in crate::server) struct NewRequest {
    /// Pieces by name.
    #[schema(example = json!(["rights/fair-trial"]))]
    pieces: Vec<String>,
    /// Collections of which every piece is requested.
    #[schema(example = json!([]))]
    collections: Vec<String>,
    /// A format that can be requested.
    #[schema(example = "audio", value_type = FormatName)]
    form: String,
    /// Format that is none of the list, if `form` is `other`.
    #[schema(example = "")]
    other_format: String,
    /// `standard`, or `plain` for plain language.
    #[schema(example = "standard")]
    level: String,
    /// A language, by its name or as a BCP 47 tag; the library need not have it.
    #[schema(example = "sw")]
    language: String,
    /// Person or group that it is for. Write no names.
    #[schema(example = "")]
    who_for: String,
    /// The language of the answers, as a BCP 47 tag of the library; English by default.
    #[schema(example = "en")]
    answer_language: String,
    /// The day by which it is needed: `2027-03-04`.
    #[schema(example = "2099-03-04")]
    needed_by: String,
    /// An e-mail address, or an https address that is called with a signed message.
    #[schema(example = "")]
    contact: String,
    /// Message to the editors.
    #[schema(example = "")]
    words: String,
    /// Random text of at least 32 letters. Sending the same text twice creates one request.
    #[schema(example = "")]
    once: String,
}

/// Details about the person who asks.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[schema(as = Join)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub(in crate::server) struct JoinRequest {
    /// The language of the answers, as a BCP 47 tag of the library; English by default.
    #[schema(example = "en")]
    answer_language: String,
    /// The day by which it is needed: `2027-03-04`.
    #[schema(example = "2099-03-04")]
    needed_by: String,
    /// An e-mail address, or an https address that is called with a signed message.
    #[schema(example = "")]
    contact: String,
    /// Random text of at least 32 letters. Sending the same text twice creates one request.
    #[schema(example = "")]
    once: String,
}

/// Receipt of a request.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Asked)]
#[serde(rename_all = "kebab-case")]
pub(in crate::server) struct ReceiptBody {
    /// Secret of the private page: its holder can see and withdraw the request.
    secret: String,
    /// The private page, from the root of the site.
    page: String,
    /// Address of the status for machines.
    path: String,
    #[serde(flatten)]
    facts: RequestStatus,
}

/// State of a request.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = AskFacts)]
#[serde(rename_all = "kebab-case")]
pub(in crate::server) struct RequestStatus {
    /// The day of the request.
    asked: String,
    /// The day on which the request was withdrawn.
    #[serde(skip_serializing_if = "Option::is_none")]
    withdrawn: Option<String>,
    /// `email`, `webhook`, `unreadable` or `none`.
    contact: &'static str,
    /// For an e-mail address: `waiting`, `confirmed` or `stopped`, as its owner decided after the request.
    #[serde(skip_serializing_if = "Option::is_none")]
    mail: Option<&'static str>,
    /// The last day on which the contact and what was written are kept.
    kept_until: String,
    /// Key that messages to the webhook are signed with (HMAC-SHA256).
    #[serde(skip_serializing_if = "Option::is_none")]
    webhook_secret: Option<String>,
    demands: Vec<DemandStatus>,
}

/// Demand for a format, and its state.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = DemandFacts)]
#[serde(rename_all = "kebab-case")]
pub(in crate::server) struct DemandStatus {
    id: String,
    /// The piece, such as `rights/fair-trial`.
    piece: String,
    /// A BCP 47 tag.
    language: String,
    /// `standard` or `plain`.
    level: &'static str,
    form: &'static str,
    /// `needs-translation`, `in-translation`, `in-review`, `needs-voice`, `needs-maker`, `making`, `failed`,
    /// `ready`, `declined` or `withdrawn`.
    state: &'static str,
    /// Whether its language waits for an editor. Until then the demand is on no list.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    language_waits: bool,
    /// Number of requests for it.
    askers: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    needed_by: Option<String>,
    /// The day of the first request.
    opened: String,
    /// The day of the last change.
    changed: String,
    /// The page of the format, from the root of the site, once it is ready.
    #[serde(skip_serializing_if = "Option::is_none")]
    page: Option<String>,
    /// The editors' reason, for those who asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<String>,
    /// Every change so far, for those who asked.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    stages: Vec<DemandStage>,
}

/// A change of the state of a demand.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Stage)]
pub(in crate::server) struct DemandStage {
    state: &'static str,
    day: String,
}

/// A page of the list of demands.
#[derive(Debug, Serialize, ToSchema)]
pub(in crate::server) struct Demands {
    page: usize,
    pages: usize,
    demands: Vec<DemandStatus>,
}

/// Page of the list.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(in crate::server) struct DemandQuery {
    /// Number of the page, from 1; by default 1.
    #[param(minimum = 1, maximum = 1_000_000, example = 1)]
    page: Option<u32>,
}

/// Requests a format or a language that does not exist yet. Formats that exist are answered as ready.
#[utoipa::path(post, path = "/api/v1/asks", request_body = NewRequest,
    responses((status = 201, body = ReceiptBody), NotTaken, TooMany, TooManyDemands))]
pub(in crate::server) async fn ask(
    State(served): State<Arc<Snapshot>>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    JsonBody(new): JsonBody<NewRequest>,
) -> Result<Response<Body>, HttpProblem> {
    let Some(lang) = answer_language(&served, &new.answer_language) else { return Ok(no_answer_language()) };
    let asking = RequestForm::read(&new.fields());
    let household = served.limit.rate_limit_key(peer, &headers);
    let checked = asking.order(&RequesterContext { served: &served, lang: &lang });
    send(&served, &lang, &household, checked.map(|new| of_caller(new, &household, &headers))).await
}

/// Joins a demand that others have opened.
#[utoipa::path(post, path = "/api/v1/demands/{demand}/asks", request_body = JoinRequest,
    params(("demand" = String, Path, description = "The demand's id")),
    responses((status = 201, body = ReceiptBody), NotFoundResponse, NotTaken, TooMany, TooManyDemands))]
pub(in crate::server) async fn join(
    State(served): State<Arc<Snapshot>>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    Path(id): Path<String>,
    JsonBody(join): JsonBody<JoinRequest>,
) -> Result<Response<Body>, HttpProblem> {
    let Some(lang) = answer_language(&served, &join.answer_language) else { return Ok(no_answer_language()) };
    let demand = public(&served, &id).await?;
    let about = RequesterDetails::read(&join.fields());
    let household = served.limit.rate_limit_key(peer, &headers);
    let checked = about.join(&RequesterContext { served: &served, lang: &lang }, demand.wanted);
    send(&served, &lang, &household, checked.map(|new| of_caller(new, &household, &headers))).await
}

/// Binds the random text of a request to its sender: to a token, or else to the address. Two programs that chose the
/// same text never get each other's secret.
fn of_caller(mut new: NewFormatRequest, household: &str, headers: &HeaderMap) -> NewFormatRequest {
    let token = headers.get(header::AUTHORIZATION).map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned());
    let caller = token.unwrap_or_else(|| household.to_owned());
    new.once = new.once.map(|once| format!("{once}\u{0}{caller}"));
    new
}

/// Too many demands are open.
#[derive(IntoResponses)]
#[response(status = 503, content_type = "application/problem+json")]
#[expect(dead_code, reason = "it is described, and made as a problem")]
pub(in crate::server) struct TooManyDemands(ProblemDetails);

async fn send(
    served: &Snapshot,
    lang: &Lang,
    household: &str,
    checked: Result<NewFormatRequest, RequestRefusal>,
) -> Result<Response<Body>, HttpProblem> {
    let wrong = |errors| Ok(invalid("this cannot be asked for", errors));
    let new = match checked {
        Ok(new) => new,
        Err(RequestRefusal::Fields(errors)) => return wrong(errors),
        Err(RequestRefusal::Store(error)) => return Err(error.into()),
    };
    let asked = match served.asking.create_request(served, household, new).await {
        Err(StoreError::LanguageDeclined) => {
            return wrong(vec![("other", text!(served.words(lang), "ask-language-declined"))]);
        }
        asked => asked?,
    };
    let facts = facts(served, &asked.secret).await?;
    let secret = asked.secret.shown().to_owned();
    let (page, path) = (format!("/{lang}/status/{secret}/"), format!("/api/v1/asks/{secret}"));
    Ok(private(StatusCode::CREATED, Some(&path.clone()), &ReceiptBody { secret, page, path, facts }))
}

/// Returns the state of a request.
#[utoipa::path(get, path = "/api/v1/asks/{secret}", params(("secret" = String, Path, description = "The secret")),
    responses((status = 200, body = RequestStatus), NotFoundResponse))]
pub(in crate::server) async fn asked(
    State(served): State<Arc<Snapshot>>,
    Path(secret): Path<String>,
) -> Result<Response<Body>, HttpProblem> {
    Ok(private(StatusCode::OK, None, &facts(&served, &Secret::sent(&secret)).await?))
}

/// Withdraws a request. The contact and the message are deleted; requests of others for the same stay.
#[utoipa::path(delete, path = "/api/v1/asks/{secret}", params(("secret" = String, Path, description = "The secret")),
    responses((status = 204), NotFoundResponse))]
pub(in crate::server) async fn withdraw(
    State(served): State<Arc<Snapshot>>,
    Path(secret): Path<String>,
) -> Result<Response<Body>, HttpProblem> {
    served.store.withdraw(&Secret::sent(&secret)).await?;
    Ok(answered(StatusCode::NO_CONTENT, no_store(), Body::empty()))
}

/// Lists the demands, the most wanted first. No requester is named.
#[utoipa::path(get, path = "/api/v1/demands", params(DemandQuery), responses((status = 200, body = Demands), NotFoundResponse))]
pub(in crate::server) async fn demands(
    State(served): State<Arc<Snapshot>>,
    which: Result<Query<DemandQuery>, QueryRejection>,
) -> Result<Response<Body>, HttpProblem> {
    let Query(which) = which.map_err(|_| HttpProblem::Unreadable)?;
    let number = which.page.map_or(Ok(1), usize::try_from).map_err(|_| HttpProblem::NotFound)?;
    let stack = stack(&served, number).await?;
    let told = |demand| DemandStatus { reason: None, ..demand_facts(&served, demand, &[]) };
    let demands = stack.demands.iter().map(told).collect();
    Ok(private(StatusCode::OK, None, &Demands { page: stack.number, pages: stack.pages, demands }))
}

async fn facts(served: &Snapshot, secret: &Secret) -> Result<RequestStatus, StoreError> {
    let ask = served.store.asked(secret).await?;
    let kept_until = ask.kept_until(served.settings.retention()).day();
    let (contact, mail, webhook_secret) = match ask.reach {
        None => ("none", None, None),
        Some(ContactStatus::Email(state)) => ("email", Some(state.name()), None),
        Some(ContactStatus::Webhook { secret }) => ("webhook", None, Some(secret)),
        Some(ContactStatus::Unreadable) => ("unreadable", None, None),
    };
    Ok(RequestStatus {
        asked: ask.asked_at.day(),
        withdrawn: ask.withdrawn_at.map(crate::database::Timestamp::day),
        contact,
        mail,
        kept_until,
        webhook_secret,
        demands: ask.demands.iter().map(|(demand, turns)| demand_facts(served, demand, turns)).collect(),
    })
}

fn demand_facts(served: &Snapshot, demand: &Demand, turns: &[DemandTransition]) -> DemandStatus {
    let edition = &demand.wanted.edition;
    let there = demand.state == crate::requests::DemandState::Ready && served.library.editions.contains_key(edition);
    DemandStatus {
        id: demand.id.clone(),
        piece: edition.piece.to_string(),
        language: edition.lang.to_string(),
        level: level_name(edition.level),
        form: demand.wanted.form.name(),
        state: demand.state.name(),
        language_waits: demand.language == LanguageState::Waiting,
        askers: demand.askers,
        needed_by: demand.needed_by.clone(),
        opened: demand.opened_at.day(),
        changed: demand.changed_at.day(),
        page: there.then(|| format!("/{}", edition.folder())),
        reason: demand.reason.clone(),
        stages: turns.iter().map(|turn| DemandStage { state: turn.state.name(), day: turn.at.day() }).collect(),
    }
}

impl NewRequest {
    /// Returns the fields that the form of the page would send.
    fn fields(&self) -> Vec<(String, String)> {
        let pieces = self.pieces.iter().map(|piece| ("piece", piece));
        let collections = self.collections.iter().map(|collection| ("collection", collection));
        let others = [
            ("form", &self.form),
            ("other-format", &self.other_format),
            ("wording", &self.level),
            ("other", &self.language),
            ("who-for", &self.who_for),
            ("contact", &self.contact),
            ("words", &self.words),
            ("once", &self.once),
        ];
        let fields = pieces.chain(collections).chain(others).map(|(name, value)| (name.to_owned(), value.clone()));
        fields.chain(day(&self.needed_by)).collect()
    }
}

impl JoinRequest {
    fn fields(&self) -> Vec<(String, String)> {
        let fields = [("contact", &self.contact), ("once", &self.once)];
        fields.into_iter().map(|(name, value)| (name.to_owned(), value.clone())).chain(day(&self.needed_by)).collect()
    }
}

/// Returns a day as the fields of the form. A text that is not a day is passed on, so that it is refused.
fn day(iso: &str) -> impl Iterator<Item = (String, String)> {
    let mut parts = iso.splitn(3, '-');
    let fields = ["year", "month", "day"].map(|name| (name.to_owned(), parts.next().unwrap_or_default().to_owned()));
    fields.into_iter()
}

fn answer_language(served: &Snapshot, tag: &str) -> Option<Lang> {
    match tag {
        "" => Some(served.lang("en").or(served.langs.first()).cloned().unwrap_or_else(Lang::english)),
        tag => served.lang(tag).cloned(),
    }
}

fn no_answer_language() -> Response<Body> {
    let detail = "answer-language: name a language of the library, as /api/v1/catalogue lists them".to_owned();
    fault(StatusCode::UNPROCESSABLE_ENTITY, "invalid", "this cannot be asked for".to_owned(), detail, None)
}

fn no_store() -> HeaderMap {
    let mut headers = HeaderMap::new();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers
}

/// JSON that no cache may keep.
fn private<T: Serialize>(status: StatusCode, location: Option<&str>, value: &T) -> Response<Body> {
    let mut headers = no_store();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    if let Some(location) = location.and_then(|location| HeaderValue::from_str(location).ok()) {
        headers.insert(header::LOCATION, location);
    }
    answered(status, headers, Body::from(serde_json::to_vec(value).unwrap_or_default()))
}
