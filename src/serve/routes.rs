//! Which address is answered by what.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::{ConnectInfo, DefaultBodyLimit, Path, Request, State};
use axum::http::{HeaderMap, Method, Response, StatusCode, Uri, Version, header};
use axum::middleware::{self, Next};
use axum::response::IntoResponse as _;
use axum::routing::{get, post};
use futures_util::FutureExt as _;
use tower_http::csrf::{CsrfLayer, ProtectionError};

use super::bundle::{self, Wanted};
use super::delivery::{Entry, Keep, answered, guard};
use super::desk::led;
use super::household::Household;
use super::pages::{self, Problem};
use super::print::{self, Choice, Wordings};
use super::reader::{Query, Reader, Sent};
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
        .route("/{lang}/{collection}/{piece}/plain/print/", get(desk_of_plain))
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
    if let Some(secure) = served.only_encrypted() {
        response.headers_mut().insert(header::STRICT_TRANSPORT_SECURITY, secure);
    }
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
            desk::foreign(served, &headers).await;
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
        false => Problem::TooMany.into_response(),
    }
}

/// The page of a problem in the visitor's language; for machines, JSON.
fn problem(served: &Served, uri: &Uri, headers: &HeaderMap, problem: Problem) -> Response<Body> {
    if uri.path().starts_with("/api/") {
        return api::problem(served, problem);
    }
    told(served, &visitor(served, uri.path(), headers), headers, problem)
}

/// Why a connection is not served, in the visitor's language. Made once: many may be told at a time.
pub(super) fn refused(served: &Served, uri: &Uri, headers: &HeaderMap, why: Problem) -> Response<Body> {
    let lang = visitor(served, uri.path(), headers);
    // No path begins like this.
    let name = format!("{} {lang}", why.name());
    let make = || problem_page(served, &lang, why);
    served.ready_or(&name, make).answer(&Method::GET, headers, |_, _| Body::empty())
}

fn told(served: &Served, lang: &Lang, headers: &HeaderMap, problem: Problem) -> Response<Body> {
    problem_page(served, lang, problem).answer(&Method::GET, headers, |_, _| Body::empty())
}

fn problem_page(served: &Served, lang: &Lang, problem: Problem) -> Entry {
    let mut entry = Entry::page(pages::error(served, lang, problem))
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

async fn safety(reader: Reader) -> Response<Body> {
    reader.page(pages::safety(&reader.served, &reader.lang))
}

async fn search(reader: Reader, from: Household, Query(fields): Query) -> Result<Response<Body>, Problem> {
    let query = fields.get("q").to_owned();
    let hits = reader.served.find(query.clone(), reader.lang.clone(), from).await?;
    let shown: String = query.chars().take(200).collect();
    let html = pages::search(&reader.served, &reader.lang, &shown, &hits);
    Ok(reader.answer(Entry::page(html).keep(Keep::Never)))
}

async fn desk(reader: Reader) -> Response<Body> {
    let choice = pages::first(Vec::new(), Wordings::default());
    reader.page(pages::print(&reader.served, &reader.lang, pages::Desk::All, &choice, &Vec::new()))
}

async fn desk_of_piece(
    reader: Reader,
    Path((_, collection, piece)): Path<(String, String, String)>,
) -> Result<Response<Body>, Problem> {
    let name = PieceName { collection, piece };
    // Where there is one wording alone, that is the one to print.
    let wording = [Level::Standard, Level::Plain].into_iter().find(|level| is_there(&reader, &name, *level));
    let wording = wording.ok_or(Problem::NotFound)?;
    Ok(desk_of(&reader, name, Level::Standard, wording))
}

async fn desk_of_plain(
    reader: Reader,
    Path((_, collection, piece)): Path<(String, String, String)>,
) -> Result<Response<Body>, Problem> {
    let name = PieceName { collection, piece };
    match is_there(&reader, &name, Level::Plain) {
        true => Ok(desk_of(&reader, name, Level::Plain, Level::Plain)),
        false => Err(Problem::NotFound),
    }
}

fn is_there(reader: &Reader, piece: &PieceName, level: Level) -> bool {
    let address = Address { piece: piece.clone(), lang: reader.lang.clone(), level };
    reader.served.library.editions.contains_key(&address)
}

/// The desk at the address of an edition, with a wording chosen.
fn desk_of(reader: &Reader, piece: PieceName, level: Level, wording: Level) -> Response<Body> {
    let wordings = match wording {
        Level::Standard => Wordings::Standard,
        Level::Plain => Wordings::Plain,
    };
    let choice = pages::first(vec![piece.clone()], wordings);
    let desk = pages::Desk::Of(&piece, level);
    reader.page(pages::print(&reader.served, &reader.lang, desk, &choice, &Vec::new()))
}

/// Lays out what the form says, and leads to the page that tells what it will cost.
async fn lay_out(reader: Reader, from: Household, Sent(fields): Sent) -> Response<Body> {
    let (served, lang) = (&reader.served, &reader.lang);
    let choice = Choice::read(&fields);
    let again = |status: StatusCode, errors: &pages::Said| {
        let page = pages::print(served, lang, pages::Desk::All, &choice, errors);
        let entry = Entry::page(page).keep(Keep::Never).status(status);
        reader.answer(match print::retry_after(status) {
            Some(seconds) => entry.with(header::RETRY_AFTER, &seconds.to_string()),
            None => entry,
        })
    };
    let order = match choice.order(served, lang) {
        Ok(order) => order,
        Err(errors) => return again(StatusCode::UNPROCESSABLE_ENTITY, &errors),
    };
    match print::lay_out(served, order, choice.clone(), from).await {
        Ok(name) => led(&format!("{name}/")),
        Err(error) => {
            let (status, said) = print::told(&error, Ui { words: served.words(lang), page: lang });
            if status.is_server_error() {
                tracing::warn!(%error, "an order was not printed");
            }
            again(status, &vec![("piece", said)])
        }
    }
}

async fn laid(reader: Reader, Path((_, name)): Path<(String, String)>) -> Result<Response<Body>, Problem> {
    let done = reader.served.pressed.get(&name).ok_or(Problem::Gone)?;
    let html = pages::laid(&reader.served, &reader.lang, &name, &done);
    Ok(reader.answer(Entry::page(html).keep(Keep::Never)))
}

async fn laid_file(
    Reader { served, headers, .. }: Reader,
    method: Method,
    Path((_, name, file)): Path<(String, String, String)>,
) -> Result<Response<Body>, Problem> {
    let done = served.pressed.get(&name).ok_or(Problem::Gone)?;
    let picture = file.strip_suffix(".png").and_then(|number| number.parse::<usize>().ok());
    let picture = picture.and_then(|number| done.pressed.pictures.get(number.checked_sub(1)?));
    let entry = match picture {
        Some(png) => Entry::new("image/png", png.clone()),
        None if file == "evenhand.pdf" => Entry::new("application/pdf", done.pressed.pdf.clone())
            .with(header::CONTENT_DISPOSITION, "inline; filename=\"evenhand.pdf\""),
        None => return Err(Problem::NotFound),
    };
    // Whose imprint is in it is nobody else's business.
    Ok(entry.keep(Keep::Never).answer(&method, &headers, |_, _| Body::empty()))
}

async fn bundle(reader: Reader, Query(Sent(fields)): Query) -> Response<Body> {
    let (served, lang) = (&reader.served, &reader.lang);
    let mut wanted = Wanted::read(served, &fields);
    if fields.is_empty() {
        wanted.langs.push(lang.clone());
        return reader.page(pages::bundle(served, lang, &wanted, None, &Vec::new()));
    }
    let words = served.words(lang);
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
    let sum = errors.is_empty().then(|| wanted.sum(served));
    if sum.is_some_and(|sum| sum.files == 0) {
        errors.push(("piece", text!(words, "serve-bundle-empty")));
    }
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let html = pages::bundle(served, lang, &wanted, sum, &errors);
    reader.answer(Entry::page(html).keep(Keep::Never).status(status))
}

async fn zip(
    Reader { served, .. }: Reader,
    from: Household,
    Query(Sent(fields)): Query,
) -> Result<Response<Body>, Problem> {
    let wanted = Wanted::read(&served, &fields);
    if wanted.sum(&served).files == 0 {
        return Err(Problem::NotFound);
    }
    bundle::zipped(served, wanted, from).await
}

async fn feed(reader: Reader) -> Response<Body> {
    let base = base(&reader.served, &reader.headers);
    let xml = machines::feed(&reader.served, &reader.lang, &base);
    reader.answer(Entry::new("application/rss+xml; charset=utf-8", xml.into_bytes()))
}

async fn catalog(reader: Reader) -> Response<Body> {
    let json = serde_json::to_vec(&api::listed(&reader.served, Some(reader.lang.tag()))).unwrap_or_default();
    reader.answer(Entry::new("application/json", json))
}

/// Everything that `evenhand build` makes.
async fn reading(State(served): State<Arc<Served>>, from: Household, request: Request) -> Response<Body> {
    let (uri, headers, method) = (request.uri(), request.headers(), request.method());
    if !matches!(*method, Method::GET | Method::HEAD) {
        let mut refused = problem(&served, uri, headers, Problem::Method);
        refused.headers_mut().insert(header::ALLOW, header::HeaderValue::from_static("GET,HEAD"));
        return refused;
    }
    let path = uri.path();
    let Some(what) = served.resolve(path) else { return Problem::NotFound.into_response() };
    match &what {
        What::Gone => return Problem::Gone.into_response(),
        What::Elsewhere(to) => {
            let mut more = HeaderMap::new();
            if let Ok(to) = header::HeaderValue::from_str(to) {
                more.insert(header::LOCATION, to);
            }
            return answered(StatusCode::PERMANENT_REDIRECT, more, Body::empty());
        }
        What::Asset(_) | What::Home(_) | What::Collection(..) | What::Page(_) | What::Beside(..) => {}
    }
    match served.entry(path, what, from).await {
        Found::Entry(entry) => {
            let entry = match uri.query() {
                Some("name=neutral") => entry.neutral(),
                _ => entry,
            };
            entry.answer(method, headers, |key, range| served.open(key, range))
        }
        Found::Later => Problem::BeingMade.into_response(),
        Found::None => Problem::NotFound.into_response(),
        Found::Fault => Problem::Fault.into_response(),
    }
}
