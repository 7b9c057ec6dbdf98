//! Entrances for fuzzing: heads of requests and the header `Range`.

use std::convert::Infallible;
use std::sync::LazyLock;

use axum::body::Body;
use axum::http::{HeaderMap, HeaderValue, Request, Response, header};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::runtime::Runtime;

use super::negotiate;
use super::stored_response::StoredResponse;
use crate::lang::Lang;

static RUNTIME: LazyLock<Option<Runtime>> =
    LazyLock::new(|| tokio::runtime::Builder::new_current_thread().enable_all().build().ok());

/// Sends bytes to a connection, as the service has them, and reads what it answers.
pub(crate) fn head(bytes: &[u8]) {
    let Some(runtime) = RUNTIME.as_ref() else { return };
    runtime.block_on(async {
        let (mut client, server) = tokio::io::duplex(1 << 16);
        let connection = http1::Builder::new().serve_connection(TokioIo::new(server), service_fn(answer));
        let talk = async {
            let _ = client.write_all(bytes).await;
            let _ = client.shutdown().await;
            let mut said = Vec::new();
            let _ = client.read_to_end(&mut said).await;
        };
        let (_, ()) = tokio::join!(connection, talk);
    });
}

async fn answer(request: Request<Incoming>) -> Result<Response<Body>, Infallible> {
    let text = |name: header::HeaderName| {
        request.headers().get(name).and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned()
    };
    let _ = negotiate::language(&text(header::ACCEPT_LANGUAGE), &[Lang::english()]);
    let _ = negotiate::coding(&text(header::ACCEPT_ENCODING));
    let entry = StoredResponse::page("Words of a page. ".repeat(40));
    Ok(entry.answer(request.method(), request.headers(), |_, _| Body::empty()))
}

/// Answers a request with these bytes as its header `Range`.
pub(crate) fn range(bytes: &[u8]) {
    let Ok(value) = HeaderValue::from_bytes(bytes) else { return };
    let asked = HeaderMap::from_iter([(header::RANGE, value)]);
    let answer =
        StoredResponse::page("Words of a page.".to_owned())
            .answer(&axum::http::Method::GET, &asked, |_, _| Body::empty());
    assert!(matches!(answer.status().as_u16(), 200 | 206 | 416), "{}", answer.status());
}
