//! Which address is answered by what.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::rejection::{FormRejection, QueryRejection};
use axum::extract::{ConnectInfo, DefaultBodyLimit, Form, Path, Query, Request, State};
use axum::http::{HeaderMap, Method, Response, StatusCode, Uri, Version, header};
use axum::middleware::{self, Next};
use axum::routing::{get, post};
use futures_util::FutureExt as _;
use tower_http::csrf::{CsrfLayer, ProtectionError};

use super::bundle::Wanted;
use super::delivery::{Entry, Keep, answered, guard};
use super::pages::{self, Problem};
use super::print::{self, Choice};
use super::served::{Current, Found, Served, What};
use super::{api, asking, desk, machines, negotiate, private};
use crate::channels::html::{self, Ui, paths};
use crate::content::{Address, Level, PieceName};
use crate::lang::Lang;
use crate::words::text;

/// The largest form or order that is read.
const MOST_SENT_BYTES: usize = 64 * 1024;
/// How long an answer may take to begin. The press ends an order after half a minute.
const PATIENCE: Duration = Duration::from_secs(45);

type Fields = Vec<(String, String)>;

pub(super) fn routes(current: Current) -> Router {
    // What costs work, each request counted against its address.
    let costly = Router::new()
        .route("/{lang}/search", get(search))
        .route("/{lang}/bundle/evenhand.zip", get(zip))
        .route("/{lang}/print/", post(lay_out))
        .route("/api/v1/search", get(api::search))
        .route("/api/v1/print", post(api::lay_out))
        .route("/api/v1/bundle", get(api::zip))
        .route_layer(middleware::from_fn_with_state(current.clone(), limited));
    Router::new()
        .route("/", get(front))
        .route("/leave", get(leave))
        .route("/robots.txt", get(robots))
        .route("/sitemap.xml", get(sitemap))
        .route("/openapi.json", get(openapi))
        .route("/cover.png", get(cover))
        .route("/api/", get(listing))
        .route("/api/v1/catalogue", get(api::catalogue))
        .route("/api/v1/pieces/{collection}/{piece}", get(api::one_piece))
        .route("/api/v1/pieces/{collection}/{piece}/{language}/{level}/artifacts", get(api::artifacts))
        .route("/{lang}/safety/", get(safety))
        .route("/{lang}/print/", get(desk))
        .route("/{lang}/print/{name}/", get(laid))
        .route("/{lang}/print/{name}/{file}", get(laid_file))
        .route("/{lang}/{collection}/{piece}/print/", get(desk_of_piece))
        .route("/{lang}/bundle/", get(bundle))
        .route("/{lang}/feed.xml", get(feed))
        .route("/{lang}/catalog.json", get(catalog))
        .merge(costly)
        .merge(desk::routes(&current))
        .merge(asking::routes(&current))
        .fallback(reading)
        .method_not_allowed_fallback(method)
        .layer(DefaultBodyLimit::max(MOST_SENT_BYTES))
        .layer(same_site(current.get().settings.base.as_deref()))
        .layer(middleware::from_fn_with_state(current.clone(), around))
        .with_state(current)
}

/// Refuses what another site makes a browser send. Programs send no cookies to the interface for machines,
/// so nobody else's authority is at stake there.
fn same_site(base: Option<&str>) -> CsrfLayer {
    let layer = CsrfLayer::new().with_insecure_bypass(|_, uri| uri.path().starts_with("/api/"));
    let origin = base.and_then(|base| base.split('/').nth(2).map(|host| (base.starts_with("https"), host)));
    let Some((secure, host)) = origin else { return layer };
    let origin = format!("{}://{}", if secure { "https" } else { "http" }, host.to_ascii_lowercase());
    layer.clone().add_trusted_origin(origin).unwrap_or(layer)
}

/// Puts the guards on every answer and counts it. One that takes too long, or fails through a fault of
/// ours, becomes a page that says so.
async fn around(State(served): State<Arc<Served>>, request: Request, next: Next) -> Response<Body> {
    let kind = match request.uri().path() {
        path if path.starts_with("/api/") => "api",
        path if path.starts_with("/desk/") => "desk",
        path if path.ends_with("/search") => "search",
        path if path.contains("/print/") => "print",
        path if path.contains("/bundle/") => "bundle",
        path if path.ends_with('/') => "page",
        _ => "file",
    };
    let mut response = match names_one_host(&request) {
        true => in_time(&served, request, next).await,
        false => problem(&served, request.uri(), request.headers(), Problem::Unreadable),
    };
    guard(response.headers_mut());
    private::count(kind, response.status());
    response
}

/// Whether a request says once which host it is for (RFC 9112, section 3.2).
pub(super) fn names_one_host<T>(request: &axum::http::Request<T>) -> bool {
    request.version() < Version::HTTP_11 || request.headers().get_all(header::HOST).iter().count() == 1
}

async fn in_time(served: &Served, request: Request, next: Next) -> Response<Body> {
    let (uri, headers) = (request.uri().clone(), request.headers().clone());
    let answer = std::panic::AssertUnwindSafe(next.run(request)).catch_unwind();
    match tokio::time::timeout(PATIENCE, answer).await {
        // The router tells in its own words what it could not read of an address.
        Ok(Ok(response)) if response.status() == StatusCode::BAD_REQUEST && is_bare(&response) => {
            problem(served, &uri, &headers, Problem::Unreadable)
        }
        // What was told in short is told in words.
        Ok(Ok(response)) if response.extensions().get::<Problem>().is_some() => {
            in_words(served, &uri, &headers, &response)
        }
        Ok(Ok(response)) if response.extensions().get::<ProtectionError>().is_some() => {
            problem(served, &uri, &headers, Problem::Foreign)
        }
        Ok(Ok(response)) => response,
        Ok(Err(_)) => problem(served, &uri, &headers, Problem::Fault),
        Err(_) => problem(served, &uri, &headers, Problem::TooLong),
    }
}

/// The page of a problem that was told in short.
fn in_words(served: &Served, uri: &Uri, headers: &HeaderMap, short: &Response<Body>) -> Response<Body> {
    let what = short.extensions().get::<Problem>().copied().unwrap_or(Problem::Fault);
    match short.extensions().get::<Lang>() {
        Some(lang) if !uri.path().starts_with("/api/") => told(served, lang, headers, what),
        _ => problem(served, uri, headers, what),
    }
}

fn is_bare(response: &Response<Body>) -> bool {
    response.headers().get(header::CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/plain"))
}

/// Refuses an address that asks too often for what costs work.
pub(super) async fn limited(
    State(served): State<Arc<Served>>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    request: Request,
    next: Next,
) -> Response<Body> {
    match served.limit.allows(peer, request.headers()) {
        true => next.run(request).await,
        false => problem(&served, request.uri(), request.headers(), Problem::TooMany),
    }
}

/// The page of a problem in the visitor's language; for machines, JSON.
pub(super) fn problem(served: &Served, uri: &Uri, headers: &HeaderMap, problem: Problem) -> Response<Body> {
    if uri.path().starts_with("/api/") {
        return api::problem(served, problem, None);
    }
    told(served, &visitor(served, uri.path(), headers), headers, problem)
}

fn told(served: &Served, lang: &Lang, headers: &HeaderMap, problem: Problem) -> Response<Body> {
    let mut entry = Entry::page(pages::error(served, lang, problem))
        .in_lang(lang)
        .status(problem.status())
        .keep(Keep::Never)
        .with(header::VARY, "accept-language");
    if let Some(seconds) = problem.retry_after() {
        entry = entry.with(header::RETRY_AFTER, &seconds.to_string());
    }
    entry.answer(&Method::GET, headers, |_, _| Body::empty())
}

/// The language of an address, else the best of those that the browser asks for.
fn visitor(served: &Served, path: &str, headers: &HeaderMap) -> Lang {
    let named = path.split('/').nth(1).and_then(|tag| served.lang(tag));
    named.cloned().unwrap_or_else(|| asked_for(served, headers))
}

pub(super) fn asked_for(served: &Served, headers: &HeaderMap) -> Lang {
    let wanted = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    negotiate::language(wanted, &served.langs).cloned().unwrap_or_else(Lang::english)
}

async fn method(State(served): State<Arc<Served>>, uri: Uri, headers: HeaderMap) -> Response<Body> {
    problem(&served, &uri, &headers, Problem::Method)
}

/// The address of the service as the outside knows it, with a slash at its end.
fn base(served: &Served, headers: &HeaderMap) -> String {
    if let Some(base) = &served.settings.base {
        return base.clone();
    }
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ':' | '[' | ']');
    let fits = !host.is_empty() && host.len() < 256 && host.chars().all(plain);
    format!("http://{}/", if fits { host } else { "localhost" })
}

/// The choice of a language: in the words that the browser asks for, with every language by its name.
async fn front(State(served): State<Arc<Served>>, headers: HeaderMap, method: Method) -> Response<Body> {
    let lang = asked_for(&served, &headers);
    let page = html::front(&served.library, &served.site, &lang);
    let entry = Entry::page(page).in_lang(served.words(&lang).lang()).with(header::VARY, "accept-language");
    entry.answer(&method, &headers, |_, _| Body::empty())
}

/// The way out: the browser is asked to forget what it kept of this site, and led elsewhere. The answer
/// is a redirect, so it has no place in the browser's history.
async fn leave(State(served): State<Arc<Served>>, headers: HeaderMap) -> Response<Body> {
    let lang = asked_for(&served, &headers);
    let words = text!(served.words(&lang), "page-leave-address");
    let to = served.settings.leave.clone().or_else(|| paths::web(&words)).unwrap_or_default();
    let mut more = HeaderMap::new();
    for (name, value) in [
        (header::LOCATION, to.as_str()),
        (header::CACHE_CONTROL, "no-store"),
        (header::HeaderName::from_static("clear-site-data"), "\"cache\", \"storage\""),
    ] {
        if let Ok(value) = header::HeaderValue::from_str(value) {
            more.insert(name, value);
        }
    }
    answered(StatusCode::SEE_OTHER, more, Body::empty())
}

async fn robots(State(served): State<Arc<Served>>, headers: HeaderMap, method: Method) -> Response<Body> {
    let text = machines::robots(&served, &base(&served, &headers));
    Entry::new("text/plain; charset=utf-8", text.into_bytes()).answer(&method, &headers, |_, _| Body::empty())
}

async fn sitemap(State(served): State<Arc<Served>>, headers: HeaderMap, method: Method) -> Response<Body> {
    let xml = machines::sitemap(&served, &base(&served, &headers));
    Entry::new("application/xml; charset=utf-8", xml.into_bytes()).answer(&method, &headers, |_, _| Body::empty())
}

async fn openapi(headers: HeaderMap, method: Method) -> Response<Body> {
    let json = api::description().to_pretty_json().unwrap_or_default();
    Entry::new("application/json", json.into_bytes()).answer(&method, &headers, |_, _| Body::empty())
}

async fn cover(headers: HeaderMap, method: Method) -> Response<Body> {
    let png = include_bytes!("cover.png").to_vec();
    Entry::new("image/png", png).answer(&method, &headers, |_, _| Body::empty())
}

async fn listing(State(served): State<Arc<Served>>, headers: HeaderMap, method: Method) -> Response<Body> {
    let description = serde_json::to_value(api::description()).unwrap_or_default();
    let page = Entry::page(pages::api(&served, &description)).in_lang(&Lang::english());
    page.answer(&method, &headers, |_, _| Body::empty())
}

/// A page in a language of the library, made for this request.
pub(super) fn page(
    served: &Served,
    uri: &Uri,
    headers: &HeaderMap,
    tag: &str,
    make: impl FnOnce(&Lang) -> Entry,
) -> Response<Body> {
    match served.lang(tag) {
        Some(lang) => make(lang).in_lang(lang).answer(&Method::GET, headers, |_, _| Body::empty()),
        None => problem(served, uri, headers, Problem::NotFound),
    }
}

async fn safety(
    State(served): State<Arc<Served>>,
    uri: Uri,
    headers: HeaderMap,
    Path(tag): Path<String>,
) -> Response<Body> {
    page(&served, &uri, &headers, &tag, |lang| Entry::page(pages::safety(&served, lang)))
}

async fn search(
    State(served): State<Arc<Served>>,
    uri: Uri,
    headers: HeaderMap,
    Path(tag): Path<String>,
    fields: Result<Query<Fields>, QueryRejection>,
) -> Response<Body> {
    let Ok(Query(fields)) = fields else { return problem(&served, &uri, &headers, Problem::Unreadable) };
    let query = fields.into_iter().find(|(name, _)| name == "q").map(|(_, query)| query).unwrap_or_default();
    let Some(lang) = served.lang(&tag).cloned() else { return problem(&served, &uri, &headers, Problem::NotFound) };
    let (looking, words, sought) = (Arc::clone(&served), query.clone(), lang.clone());
    let found = tokio::task::spawn_blocking(move || looking.index.find(&words, &sought, 20)).await;
    let Ok(Ok(hits)) = found else { return problem(&served, &uri, &headers, Problem::Fault) };
    let shown: String = query.chars().take(200).collect();
    page(&served, &uri, &headers, &tag, |lang| {
        Entry::page(pages::search(&served, lang, &shown, &hits)).keep(Keep::Never)
    })
}

async fn desk(
    State(served): State<Arc<Served>>,
    uri: Uri,
    headers: HeaderMap,
    Path(tag): Path<String>,
) -> Response<Body> {
    page(&served, &uri, &headers, &tag, |lang| {
        Entry::page(pages::print(&served, lang, "print/", &pages::first(Vec::new()), &Vec::new()))
    })
}

async fn desk_of_piece(
    State(served): State<Arc<Served>>,
    uri: Uri,
    headers: HeaderMap,
    Path((tag, collection, piece)): Path<(String, String, String)>,
) -> Response<Body> {
    let name = PieceName { collection, piece };
    let there = served.lang(&tag).is_some_and(|lang| {
        [Level::Standard, Level::Plain].into_iter().any(|level| {
            served.library.editions.contains_key(&Address { piece: name.clone(), lang: lang.clone(), level })
        })
    });
    if !there {
        return problem(&served, &uri, &headers, Problem::NotFound);
    }
    let tail = format!("{name}/print/");
    page(&served, &uri, &headers, &tag, |lang| {
        Entry::page(pages::print(&served, lang, &tail, &pages::first(vec![name]), &Vec::new()))
    })
}

/// Lays out what the form says, and leads to the page that tells what it will cost.
async fn lay_out(
    State(served): State<Arc<Served>>,
    uri: Uri,
    headers: HeaderMap,
    Path(tag): Path<String>,
    fields: Result<Form<Fields>, FormRejection>,
) -> Response<Body> {
    let fields = match fields {
        Ok(Form(fields)) => fields,
        Err(error) if error.status() == StatusCode::PAYLOAD_TOO_LARGE => {
            return problem(&served, &uri, &headers, Problem::TooLarge);
        }
        Err(_) => return problem(&served, &uri, &headers, Problem::Unreadable),
    };
    let Some(lang) = served.lang(&tag).cloned() else { return problem(&served, &uri, &headers, Problem::NotFound) };
    let choice = Choice::read(&fields);
    let again = |status: StatusCode, errors: &pages::Said| {
        let page = pages::print(&served, &lang, "print/", &choice, errors);
        let entry = Entry::page(page).in_lang(&lang).keep(Keep::Never).status(status);
        entry.answer(&Method::GET, &headers, |_, _| Body::empty())
    };
    let order = match choice.order(&served, &lang) {
        Ok(order) => order,
        Err(errors) => return again(StatusCode::UNPROCESSABLE_ENTITY, &errors),
    };
    let (press, kept) = (Arc::clone(&served), choice.clone());
    match tokio::task::spawn_blocking(move || print::lay_out(&press, &order, kept)).await {
        Ok(Ok(name)) => {
            let mut more = HeaderMap::new();
            if let Ok(to) = header::HeaderValue::from_str(&format!("{name}/")) {
                more.insert(header::LOCATION, to);
            }
            more.insert(header::CACHE_CONTROL, header::HeaderValue::from_static("no-store"));
            answered(StatusCode::SEE_OTHER, more, Body::empty())
        }
        Ok(Err(error)) => {
            let (status, said) = print::told(&error, Ui { words: served.words(&lang), page: &lang });
            if status.is_server_error() {
                tracing::warn!(%error, "an order was not printed");
            }
            again(status, &vec![("piece", said)])
        }
        Err(_) => problem(&served, &uri, &headers, Problem::Fault),
    }
}

async fn laid(
    State(served): State<Arc<Served>>,
    uri: Uri,
    headers: HeaderMap,
    Path((tag, name)): Path<(String, String)>,
) -> Response<Body> {
    match served.pressed.get(&name) {
        Some(done) => page(&served, &uri, &headers, &tag, |lang| {
            Entry::page(pages::laid(&served, lang, &name, &done)).keep(Keep::Never)
        }),
        None => problem(&served, &uri, &headers, Problem::Gone),
    }
}

async fn laid_file(
    State(served): State<Arc<Served>>,
    uri: Uri,
    headers: HeaderMap,
    method: Method,
    Path((_, name, file)): Path<(String, String, String)>,
) -> Response<Body> {
    let Some(done) = served.pressed.get(&name) else { return problem(&served, &uri, &headers, Problem::Gone) };
    let picture = file.strip_suffix(".png").and_then(|number| number.parse::<usize>().ok());
    let picture = picture.and_then(|number| done.pressed.pictures.get(number.checked_sub(1)?));
    let entry = match picture {
        Some(png) => Entry::new("image/png", png.clone()),
        None if file == "evenhand.pdf" => Entry::new("application/pdf", done.pressed.pdf.clone())
            .with(header::CONTENT_DISPOSITION, "inline; filename=\"evenhand.pdf\""),
        None => return problem(&served, &uri, &headers, Problem::NotFound),
    };
    // Whose imprint is in it is nobody else's business.
    entry.keep(Keep::Never).answer(&method, &headers, |_, _| Body::empty())
}

async fn bundle(
    State(served): State<Arc<Served>>,
    uri: Uri,
    headers: HeaderMap,
    Path(tag): Path<String>,
    fields: Result<Query<Fields>, QueryRejection>,
) -> Response<Body> {
    let Ok(Query(fields)) = fields else { return problem(&served, &uri, &headers, Problem::Unreadable) };
    let mut wanted = Wanted::read(&served, &fields);
    page(&served, &uri, &headers, &tag, |lang| {
        let words = served.words(lang);
        if fields.is_empty() {
            wanted.langs.push(lang.clone());
            return Entry::page(pages::bundle(&served, lang, &wanted, None, &Vec::new()));
        }
        let mut errors = pages::Said::new();
        for (empty, field, words) in [
            (wanted.pieces.is_empty(), "piece", text!(words, "serve-print-no-piece")),
            (wanted.forms.is_empty(), "form", text!(words, "serve-bundle-no-form")),
            (wanted.langs.is_empty(), "lang", text!(words, "serve-bundle-no-language")),
        ] {
            if empty {
                errors.push((field, words));
            }
        }
        let sum = errors.is_empty().then(|| wanted.sum(&served));
        if sum.is_some_and(|sum| sum.files == 0) {
            errors.push(("piece", text!(words, "serve-bundle-empty")));
        }
        let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
        Entry::page(pages::bundle(&served, lang, &wanted, sum, &errors)).keep(Keep::Never).status(status)
    })
}

async fn zip(
    State(served): State<Arc<Served>>,
    uri: Uri,
    headers: HeaderMap,
    Path(tag): Path<String>,
    fields: Result<Query<Fields>, QueryRejection>,
) -> Response<Body> {
    let Ok(Query(fields)) = fields else { return problem(&served, &uri, &headers, Problem::Unreadable) };
    let wanted = Wanted::read(&served, &fields);
    if served.lang(&tag).is_none() || wanted.sum(&served).files == 0 {
        return problem(&served, &uri, &headers, Problem::NotFound);
    }
    match api::zipped(Arc::clone(&served), wanted) {
        Some(zip) => zip,
        None => problem(&served, &uri, &headers, Problem::Busy),
    }
}

async fn feed(
    State(served): State<Arc<Served>>,
    uri: Uri,
    headers: HeaderMap,
    Path(tag): Path<String>,
) -> Response<Body> {
    let base = base(&served, &headers);
    page(&served, &uri, &headers, &tag, |lang| {
        Entry::new("application/rss+xml; charset=utf-8", machines::feed(&served, lang, &base).into_bytes())
    })
}

async fn catalog(
    State(served): State<Arc<Served>>,
    uri: Uri,
    headers: HeaderMap,
    Path(tag): Path<String>,
) -> Response<Body> {
    page(&served, &uri, &headers, &tag, |lang| {
        let json = serde_json::to_vec(&api::listed(&served, Some(lang.tag()))).unwrap_or_default();
        Entry::new("application/json", json)
    })
}

/// Everything that `evenhand build` makes.
async fn reading(State(served): State<Arc<Served>>, request: Request) -> Response<Body> {
    let (uri, headers, method) = (request.uri(), request.headers(), request.method());
    if !matches!(*method, Method::GET | Method::HEAD) {
        let mut refused = problem(&served, uri, headers, Problem::Method);
        refused.headers_mut().insert(header::ALLOW, header::HeaderValue::from_static("GET,HEAD"));
        return refused;
    }
    let path = uri.path();
    let Some(what) = served.resolve(path) else { return problem(&served, uri, headers, Problem::NotFound) };
    match &what {
        What::Gone => return problem(&served, uri, headers, Problem::Gone),
        What::Elsewhere(to) => {
            let mut more = HeaderMap::new();
            if let Ok(to) = header::HeaderValue::from_str(to) {
                more.insert(header::LOCATION, to);
            }
            return answered(StatusCode::PERMANENT_REDIRECT, more, Body::empty());
        }
        What::Asset(_) | What::Home(_) | What::Collection(..) | What::Page(_) | What::Beside(..) => {}
    }
    match served.entry(path, what).await {
        Found::Entry(entry) => {
            let entry = match uri.query() {
                Some("name=neutral") => entry.neutral(),
                _ => entry,
            };
            entry.answer(method, headers, |key, range| served.open(key, range))
        }
        Found::Later => problem(&served, uri, headers, Problem::BeingMade),
        Found::None => problem(&served, uri, headers, Problem::NotFound),
        Found::Fault => problem(&served, uri, headers, Problem::Fault),
    }
}
