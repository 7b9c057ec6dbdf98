//! Routes: the handler of each address.

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::{DefaultBodyLimit, Request, State};
use axum::http::{HeaderMap, Method, Response, StatusCode, Uri, Version, header};
use axum::middleware::{self, Next};
use axum::response::IntoResponse as _;
use axum::routing::{get, post};
use futures_util::FutureExt as _;
use tower_http::csrf::{CsrfLayer, ProtectionError};

use super::app::App;
use super::error::{self, HttpProblem};
use super::rate_limit::limited;
use super::rate_limit_key::RateLimitKey;
use super::reader::asked_for;
use super::response_cache::variant;
use super::state::{Route, Snapshot};
use super::stored_response::{Keep, StoredResponse, answered, guard, vary_on_one_line};
use super::{
    accessibility, api, api_responses, bundle, desk, feeds, lists, operator, print_desk, private, requests,
    retry_after, safety, search,
};
use crate::channels::page;
use crate::lang::Lang;

/// The largest form or order that is read.
const MAX_SENT_BYTES: usize = 64 * 1024;
/// Time limit for the beginning of an answer. The print pool ends an order after half a minute.
const REQUEST_TIMEOUT: Duration = Duration::from_secs(45);
/// Time limit for the beginning of an answer to an editor who sends a file over a slow line.
const UPLOAD_TIMEOUT: Duration = Duration::from_secs(900);

pub(super) fn routes(current: App) -> Router {
    // Expensive requests, each counted against its address.
    let costly = Router::new()
        .route("/{lang}/search", get(search::search))
        .route("/{lang}/a-z.html", get(lists::titles))
        .route("/{lang}/bundle/evenhand.zip", get(bundle::zip))
        .route("/{lang}/print/", post(print_desk::order))
        .route("/api/v1/search", get(api::search))
        .route("/api/v1/print", post(api::lay_out))
        .route("/api/v1/bundle", get(api::zip))
        .route_layer(middleware::from_fn_with_state(current.clone(), limited));
    let routes = Router::new()
        .route("/", get(front))
        .route("/leave", get(safety::leave))
        .route("/robots.txt", get(feeds::robots))
        .route("/sitemap.xml", get(feeds::sitemap))
        .route("/openapi.json", get(api::openapi))
        .route("/cover.png", get(cover))
        .route("/api/", get(api::listing))
        .route("/api/v1/catalogue", get(api::catalogue))
        .route("/api/v1/pieces/{collection}/{piece}", get(api::one_piece))
        .route("/api/v1/pieces/{collection}/{piece}/{language}/{level}/artifacts", get(api::artifacts))
        .route("/{lang}/accessibility/", get(accessibility::page))
        .route("/{lang}/accessibility/{file}", get(accessibility::report))
        .route("/{lang}/safety/", get(safety::page))
        .route("/{lang}/privacy/", get(operator::privacy))
        .route("/{lang}/operator/", get(operator::responsible))
        .route("/{lang}/print/", get(print_desk::form))
        .route("/{lang}/print/{name}/", get(print_desk::laid))
        .route("/{lang}/print/{name}/{file}", get(print_desk::laid_file))
        .route("/{lang}/{collection}/{piece}/print/", get(print_desk::form_of_piece))
        .route("/{lang}/{collection}/{piece}/plain/print/", get(print_desk::form_of_plain))
        .route("/{lang}/bundle/", get(bundle::form))
        .route("/{lang}/feed.xml", get(feeds::feed))
        .route("/{lang}/catalog.json", get(api::catalog))
        .merge(costly)
        .merge(desk::router(&current))
        .merge(requests::routes(&current))
        .fallback(reading)
        .method_not_allowed_fallback(method)
        .layer(DefaultBodyLimit::max(MAX_SENT_BYTES))
        .layer(same_site(current.get().settings.base.as_deref()))
        .with_state(current.clone());
    // In front of all routes: answers from memory need no route.
    Router::new().fallback_service(routes).layer(middleware::from_fn_with_state(current, finish_response))
}

/// Refuses requests that another site makes a browser send. The API accepts them, because programs send no cookies, so
/// nobody's authority can be misused.
fn same_site(base: Option<&str>) -> CsrfLayer {
    let layer = CsrfLayer::new().with_insecure_bypass(|_, uri| uri.path().starts_with("/api/"));
    let origin = base.and_then(|base| base.split('/').nth(2).map(|host| (base.starts_with("https"), host)));
    let Some((secure, host)) = origin else { return layer };
    let origin = format!("{}://{}", if secure { "https" } else { "http" }, host.to_ascii_lowercase());
    layer.clone().add_trusted_origin(origin).unwrap_or(layer)
}

/// Marks the requests of a connection that is not served.
#[derive(Debug, Clone, Copy)]
pub(super) struct Refused(pub(super) HttpProblem);

/// Answers from memory, or else through the routes; then adds security headers and counts. An answer that takes too
/// long, or fails through a fault of ours, becomes a page that says so.
async fn finish_response(State(served): State<Arc<Snapshot>>, request: Request, next: Next) -> Response<Body> {
    let (uri, headers) = (request.uri(), request.headers());
    let (kind, mut response) = if let Some(Refused(why)) = request.extensions().get() {
        ("refused", refused(&served, uri, headers, *why).await)
    } else if !names_one_host(&request) {
        (kind(uri.path()), problem(&served, uri, headers, HttpProblem::Unreadable))
    } else if let Some(response) = from_memory(&served, &request) {
        ("memory", response)
    } else {
        (kind(uri.path()), in_time(&served, request, next).await)
    };
    response = retry_after::add(response).await;
    guard(response.headers_mut());
    vary_on_one_line(response.headers_mut());
    if let Some(secure) = served.only_encrypted() {
        response.headers_mut().insert(header::STRICT_TRANSPORT_SECURITY, secure);
    }
    private::count(kind, response.status());
    response
}

/// Classifies an answer for the counters.
fn kind(path: &str) -> &'static str {
    match path {
        path if path.starts_with("/api/") => "api",
        path if path.starts_with("/desk/") => "desk",
        path if path.ends_with("/search") => "search",
        path if path.contains("/print/") => "print",
        path if path.contains("/bundle/") => "bundle",
        path if path.ends_with('/') => "page",
        _ => "file",
    }
}

/// The answer to a request for a page or file that is in memory. What is there is the same for everybody.
fn from_memory(served: &Snapshot, request: &Request) -> Option<Response<Body>> {
    let (method, uri) = (request.method(), request.uri());
    if uri.query().is_some() || !matches!(*method, Method::GET | Method::HEAD) {
        return None;
    }
    let entry = served.ready(uri.path())?;
    Some(entry.answer(method, request.headers(), |key, range| served.open(key, range)))
}

/// Whether a request says once which host it is for (RFC 9112, section 3.2).
fn names_one_host(request: &Request) -> bool {
    request.version() < Version::HTTP_11 || request.headers().get_all(header::HOST).iter().count() == 1
}

async fn in_time(served: &Snapshot, request: Request, next: Next) -> Response<Body> {
    let (method, uri, headers) = (request.method().clone(), request.uri().clone(), request.headers().clone());
    let time = if desk::takes_files(&method, uri.path()) { UPLOAD_TIMEOUT } else { REQUEST_TIMEOUT };
    let answer = std::panic::AssertUnwindSafe(next.run(request)).catch_unwind();
    match tokio::time::timeout(time, answer).await {
        // The router answers in its own words if it cannot read a part of an address.
        Ok(Ok(response)) if response.status() == StatusCode::BAD_REQUEST && is_bare(&response) => {
            problem(served, &uri, &headers, HttpProblem::Unreadable)
        }
        // A short problem becomes a page in words.
        Ok(Ok(response)) if response.extensions().get::<HttpProblem>().is_some() => {
            in_words(served, &uri, &headers, &response)
        }
        Ok(Ok(response)) if response.extensions().get::<ProtectionError>().is_some() => {
            desk::foreign(served, &headers).await;
            problem(served, &uri, &headers, HttpProblem::Foreign)
        }
        Ok(Ok(response)) => response,
        Ok(Err(_)) => problem(served, &uri, &headers, HttpProblem::Fault),
        Err(_) => problem(served, &uri, &headers, HttpProblem::TooLong),
    }
}

/// Writes the page of a problem that a handler returned without words.
fn in_words(served: &Snapshot, uri: &Uri, headers: &HeaderMap, short: &Response<Body>) -> Response<Body> {
    let what = short.extensions().get::<HttpProblem>().copied().unwrap_or(HttpProblem::Fault);
    match short.extensions().get::<Lang>() {
        Some(lang) if !uri.path().starts_with("/api/") => told(served, lang, headers, what),
        _ => problem(served, uri, headers, what),
    }
}

fn is_bare(response: &Response<Body>) -> bool {
    response.headers().get(header::CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/plain"))
}

/// The page of a problem in the visitor's language; for machines, JSON.
fn problem(served: &Snapshot, uri: &Uri, headers: &HeaderMap, problem: HttpProblem) -> Response<Body> {
    if uri.path().starts_with("/api/") {
        return api_responses::problem(served, problem);
    }
    told(served, &visitor(served, uri.path(), headers), headers, problem)
}

/// Writes the reason why a connection is not served, in the visitor's language. The page is made once and cached,
/// because many visitors may get it at a time.
async fn refused(served: &Arc<Snapshot>, uri: &Uri, headers: &HeaderMap, why: HttpProblem) -> Response<Body> {
    let lang = visitor(served, uri.path(), headers);
    let name = variant(why.name(), &lang);
    match served.ready_or(name, move |served| Some(problem_page(served, &lang, why))).await {
        Ok(entry) => entry.answer(&Method::GET, headers, |_, _| Body::empty()),
        Err(problem) => told(served, &Lang::english(), headers, problem),
    }
}

fn told(served: &Snapshot, lang: &Lang, headers: &HeaderMap, problem: HttpProblem) -> Response<Body> {
    problem_page(served, lang, problem).answer(&Method::GET, headers, |_, _| Body::empty())
}

fn problem_page(served: &Snapshot, lang: &Lang, problem: HttpProblem) -> StoredResponse {
    let mut entry = StoredResponse::page(error::error(served, lang, problem))
        .in_lang(lang)
        .status(problem.status())
        .keep(Keep::Never)
        .with(header::VARY, "accept-language");
    if let Some(seconds) = problem.retry_after() {
        entry = entry.with(header::RETRY_AFTER, &seconds.to_string());
    }
    entry
}

/// The language of an address, else the best of those that the browser asks for.
fn visitor(served: &Snapshot, path: &str, headers: &HeaderMap) -> Lang {
    let named = path.split('/').nth(1).and_then(|tag| served.lang(tag));
    named.cloned().unwrap_or_else(|| asked_for(served, headers))
}

async fn method(State(served): State<Arc<Snapshot>>, uri: Uri, headers: HeaderMap) -> Response<Body> {
    problem(&served, &uri, &headers, HttpProblem::Method)
}

/// The choice of a language: in the words that the browser asks for, with every language by its name.
async fn front(
    State(served): State<Arc<Snapshot>>,
    headers: HeaderMap,
    method: Method,
) -> Result<Response<Body>, HttpProblem> {
    let lang = asked_for(&served, &headers);
    let name = variant("/", &lang);
    let make = move |served: &Snapshot| {
        let page = page::front(&served.library, &served.site, &lang);
        Some(StoredResponse::page(page).in_lang(served.words(&lang).lang()).with(header::VARY, "accept-language"))
    };
    Ok(served.ready_or(name, make).await?.answer(&method, &headers, |_, _| Body::empty()))
}

async fn cover(headers: HeaderMap, method: Method) -> Response<Body> {
    let png = include_bytes!("cover.png").to_vec();
    StoredResponse::new("image/png", png).answer(&method, &headers, |_, _| Body::empty())
}

/// Everything that `evenhand build` makes.
async fn reading(State(served): State<Arc<Snapshot>>, from: RateLimitKey, request: Request) -> Response<Body> {
    let (uri, headers, method) = (request.uri(), request.headers(), request.method());
    if !matches!(*method, Method::GET | Method::HEAD) {
        let mut refused = problem(&served, uri, headers, HttpProblem::Method);
        refused.headers_mut().insert(header::ALLOW, header::HeaderValue::from_static("GET,HEAD"));
        return refused;
    }
    let path = uri.path();
    let Some(what) = served.resolve(path) else { return HttpProblem::NotFound.into_response() };
    match &what {
        Route::Gone => return HttpProblem::Gone.into_response(),
        Route::Elsewhere(to) => {
            let mut more = HeaderMap::new();
            if let Ok(to) = header::HeaderValue::from_str(to) {
                more.insert(header::LOCATION, to);
            }
            return answered(StatusCode::PERMANENT_REDIRECT, more, Body::empty());
        }
        Route::Asset(_)
        | Route::Home(_)
        | Route::Collection(..)
        | Route::List(..)
        | Route::Page(_)
        | Route::Pairs(_)
        | Route::Proof(_)
        | Route::Beside(..) => {}
    }
    let entry = match served.entry(path, what, from).await {
        Ok(entry) if uri.query() == Some("name=neutral") => entry.neutral(),
        Ok(entry) => entry,
        Err(problem) => return problem.into_response(),
    };
    entry.answer(method, headers, |key, range| served.open(key, range))
}
