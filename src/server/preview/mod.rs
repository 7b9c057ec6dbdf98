//! `evenhand preview`: the page, the print and the sound of what an author is writing, with the findings beside their
//! lines. It answers on this machine alone, reads the content anew for every page, and publishes nothing.

mod view;

use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::Body;
use axum::extract::{Path, Request, State};
use axum::http::{HeaderMap, Method, Response, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::IntoResponse as _;
use axum::routing::get;

use super::error::HttpProblem;
use super::negotiate;
use super::redirect::redirect;
use super::stored_response::{Keep, StoredResponse, content_type, guard};
use crate::channels::AbsenceReason;
use crate::channels::page::{self, Delivery, Ui};
use crate::config::Config;
use crate::content::{Address, Library, Manner, Report, load_everything};
use crate::document::digest;
use crate::l10n::Messages;
use crate::lang::Lang;
use crate::pipeline::{self, MadeFiles};

/// The script that tells when a file changed.
const SCRIPT: &str = include_str!("preview.js");

/// Why no preview is shown.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PreviewError {
    /// Other machines could see it.
    #[error("`{0}` is not an address of this machine alone")]
    NotLocal(SocketAddr),
    /// The address cannot be listened at, or the system gives no threads or no folder.
    #[error("cannot listen at `{address}`: {error}")]
    Listen {
        /// The address.
        address: SocketAddr,
        /// Error of the operating system.
        error: std::io::Error,
    },
}

/// Settings of a preview.
struct Preview {
    content: Vec<PathBuf>,
    config: Config,
    /// Folder for print and sound; removed at the end.
    made: tempfile::TempDir,
    /// Held while print or sound is made.
    making: Mutex<()>,
}

/// Shows previews until somebody asks to stop. `ready` is called with the address.
///
/// # Errors
/// When it cannot listen, or the address is not of this machine alone.
pub fn run(
    content: Vec<PathBuf>,
    address: SocketAddr,
    config: &Config,
    ready: impl FnOnce(SocketAddr),
) -> Result<(), PreviewError> {
    if !address.ip().is_loopback() {
        return Err(PreviewError::NotLocal(address));
    }
    let failed = |error| PreviewError::Listen { address, error };
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().map_err(failed)?;
    let made = tempfile::Builder::new().prefix("evenhand-preview-").tempdir().map_err(failed)?;
    let preview = Preview { content, config: config.clone(), made, making: Mutex::new(()) };
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::bind(address).await.map_err(failed)?;
        ready(listener.local_addr().map_err(failed)?);
        let stop = async { drop(tokio::signal::ctrl_c().await) };
        axum::serve(listener, routes(preview)).with_graceful_shutdown(stop).await.map_err(failed)
    })
}

fn routes(preview: Preview) -> Router {
    Router::new()
        .route("/", get(list))
        .route("/preview.js", get(script))
        .route("/assets/{name}", get(asset))
        .route("/of/{collection}/{piece}/{file}", get(file))
        .route("/state/{collection}/{piece}/{file}", get(state))
        .route("/print/{collection}/{piece}/{file}", get(print))
        .route("/sound/{collection}/{piece}/{file}", get(sound))
        .fallback(reading)
        .layer(middleware::from_fn(of_this_machine))
        .with_state(Arc::new(preview))
}

/// Answers only requests that name this machine: another site could lead a browser here under a name of its own.
async fn of_this_machine(request: Request, next: Next) -> Response<Body> {
    let host = request.headers().get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
    let mut response = match ["127.0.0.1", "localhost", "[::1]"].contains(&name) {
        true => next.run(request).await,
        false => StatusCode::FORBIDDEN.into_response(),
    };
    guard(response.headers_mut());
    response
}

/// Parts of the path of a file of content: collection, piece, file.
type FileParts = (String, String, String);

fn path_of((collection, piece, file): &FileParts) -> String {
    format!("{collection}/{piece}/{file}")
}

impl Preview {
    /// Reads the content as it is now; editions with errors are in it too.
    async fn read(self: &Arc<Self>) -> Result<(Library, Report), HttpProblem> {
        let preview = Arc::clone(self);
        let read = tokio::task::spawn_blocking(move || {
            load_everything(&preview.content, &preview.config.today, Manner::Strict)
        });
        read.await.map_err(|_| HttpProblem::Fault)
    }
}

/// Returns the address of the edition that a file holds, if its words can be read.
fn edition_of(library: &Library, file: &str) -> Option<Address> {
    library.editions.values().find(|edition| edition.file == file).map(|edition| edition.address.clone())
}

/// Writes a page in the language of the interface that a browser asks for.
fn in_language(headers: &HeaderMap, page: impl FnOnce(Ui<'_>) -> String) -> Response<Body> {
    let wanted = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let languages = Messages::languages();
    let lang = negotiate::language(wanted, &languages).cloned().unwrap_or_else(Lang::english);
    html(page(Ui { words: &Messages::of(&lang), page: &lang }))
}

fn html(text: String) -> Response<Body> {
    StoredResponse::page(text).keep(Keep::Never).answer(&Method::GET, &HeaderMap::new(), |_, _| Body::empty())
}

async fn list(State(preview): State<Arc<Preview>>, headers: HeaderMap) -> Result<Response<Body>, HttpProblem> {
    let (library, report) = preview.read().await?;
    Ok(in_language(&headers, |ui| view::list(ui, &library, &report)))
}

async fn script() -> Response<Body> {
    let entry = StoredResponse::new("text/javascript; charset=utf-8", SCRIPT.as_bytes().to_vec());
    entry.answer(&Method::GET, &HeaderMap::new(), |_, _| Body::empty())
}

async fn asset(Path(name): Path<String>) -> Result<Response<Body>, HttpProblem> {
    let bytes = page::assets().get(&format!("assets/{name}")).ok_or(HttpProblem::NotFound)?.clone();
    let entry = StoredResponse::new(content_type(&name).ok_or(HttpProblem::NotFound)?, bytes);
    Ok(entry.answer(&Method::GET, &HeaderMap::new(), |_, _| Body::empty()))
}

/// The findings about a file, beside its lines, and the ways to see and hear it.
async fn file(
    State(preview): State<Arc<Preview>>,
    Path(parts): Path<FileParts>,
    headers: HeaderMap,
) -> Result<Response<Body>, HttpProblem> {
    let (library, report) = preview.read().await?;
    let path = path_of(&parts);
    let text = report.text_of(&path).ok_or(HttpProblem::NotFound)?;
    let edition = edition_of(&library, &path);
    Ok(in_language(&headers, |ui| view::file(ui, &path, &text, edition.as_ref(), &report)))
}

/// A text that differs when the file, or what is found in it, is another.
async fn state(
    State(preview): State<Arc<Preview>>,
    Path(parts): Path<FileParts>,
) -> Result<Response<Body>, HttpProblem> {
    let (_, report) = preview.read().await?;
    let path = path_of(&parts);
    let text = report.text_of(&path).unwrap_or_default();
    let found = format!("{:?}", report.findings.iter().filter(|finding| finding.file == path).collect::<Vec<_>>());
    let entry =
        StoredResponse::new("text/plain; charset=utf-8", digest(&[text.as_bytes(), found.as_bytes()]).hex().into());
    Ok(entry.keep(Keep::Never).answer(&Method::GET, &HeaderMap::new(), |_, _| Body::empty()))
}

/// A page as readers would get it, or a picture in it. A text that cannot be read leads to its findings.
async fn reading(State(preview): State<Arc<Preview>>, request: Request) -> Result<Response<Body>, HttpProblem> {
    let path = request.uri().path().trim_start_matches('/').to_owned();
    let (folder, name) = path.rsplit_once('/').ok_or(HttpProblem::NotFound)?;
    let address = Address::of_folder(&format!("{folder}/")).ok_or(HttpProblem::NotFound)?;
    let (library, _) = preview.read().await?;
    let Some(edition) = library.editions.get(&address) else {
        return Ok(redirect(&format!("/of/{}", address.file())));
    };
    if !matches!(name, "" | "index.html") {
        let bytes = pipeline::shown(&edition.document).remove(name).ok_or(HttpProblem::NotFound)?;
        let entry = StoredResponse::new(content_type(name).ok_or(HttpProblem::NotFound)?, bytes.to_vec());
        return Ok(entry.keep(Keep::Never).answer(&Method::GET, &HeaderMap::new(), |_, _| Body::empty()));
    }
    let page = pipeline::edition_page(&library, &site(), edition, MadeFiles::default(), AbsenceReason::NotMade);
    page.map(|made| html(made.page.html)).map_err(|error| {
        tracing::error!(%error, "a preview is not shown");
        HttpProblem::Fault
    })
}

fn site() -> page::Site {
    page::Site {
        style: page::style_name(),
        base: None,
        version: env!("CARGO_PKG_VERSION").to_owned(),
        delivery: Delivery::Service,
        leave: None,
        ask: None,
        search: page::Search::Nowhere,
        interfaces: page::Interfaces::OfTexts,
        proofs: page::Proofs::Nowhere,
    }
}

async fn print(
    preview: State<Arc<Preview>>,
    parts: Path<FileParts>,
    headers: HeaderMap,
) -> Result<Response<Body>, HttpProblem> {
    made(preview, parts, &headers, ("print", "aph-18.pdf")).await
}

async fn sound(
    preview: State<Arc<Preview>>,
    parts: Path<FileParts>,
    headers: HeaderMap,
) -> Result<Response<Body>, HttpProblem> {
    made(preview, parts, &headers, ("audio", "mp3")).await
}

/// Has a build make a format of one edition in a folder of its own, and hands it over.
async fn made(
    State(preview): State<Arc<Preview>>,
    Path(parts): Path<FileParts>,
    headers: &HeaderMap,
    (channel, end): (&'static str, &'static str),
) -> Result<Response<Body>, HttpProblem> {
    let (library, report) = preview.read().await?;
    let path = path_of(&parts);
    let Some(address) = edition_of(&library, &path).filter(|_| view::can_be_made(&report, &path)) else {
        return Ok(in_language(headers, |ui| view::not_made(ui, &path)));
    };
    let kind = content_type(end).ok_or(HttpProblem::NotFound)?;
    let read = tokio::task::spawn_blocking(move || build(&preview, &address, channel, end));
    Ok(match read.await.map_err(|_| HttpProblem::Fault)? {
        Some(bytes) => {
            let entry = StoredResponse::new(kind, bytes).keep(Keep::Never);
            entry.answer(&Method::GET, &HeaderMap::new(), |_, _| Body::empty())
        }
        None => in_language(headers, |ui| view::not_made(ui, &path)),
    })
}

/// Runs `evenhand build` for one piece in one language and returns a file of it.
fn build(preview: &Preview, address: &Address, channel: &str, end: &str) -> Option<Vec<u8>> {
    // What the lock guards is a folder, whose files appear whole.
    let _making = preview.making.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let out = preview.made.path().join("outputs");
    let mut command = Command::new(&preview.config.program);
    command.arg("build").args(["--pieces", &address.piece.to_string(), "--languages", address.lang.tag()]);
    command.args(["--channels", channel]).arg("--out").arg(&out);
    for folder in &preview.content {
        command.arg("--content").arg(folder);
    }
    let status = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).status();
    if let Err(error) = status {
        tracing::error!(%error, "the program cannot be started");
        return None;
    }
    std::fs::read(out.join("site").join(pipeline::file_name(address, end))).ok()
}
