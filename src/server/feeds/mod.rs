//! Files for machines that read: podcast feed, sitemap, robots.

mod podcast;

use std::sync::Arc;

use axum::body::Body;
use axum::extract::State;
use axum::http::{HeaderMap, Method, Response, header};

use super::costly;
use super::error::HttpProblem;
use super::reader::ReaderContext;
use super::state::Snapshot;
use super::stored_response::StoredResponse;
use crate::content::Address;

pub(super) async fn robots(State(served): State<Arc<Snapshot>>, headers: HeaderMap, method: Method) -> Response<Body> {
    let text = robots_text(&served, &base(&served, &headers));
    StoredResponse::new("text/plain; charset=utf-8", text.into_bytes()).answer(&method, &headers, |_, _| Body::empty())
}

pub(super) async fn sitemap(
    State(served): State<Arc<Snapshot>>,
    headers: HeaderMap,
    method: Method,
) -> Result<Response<Body>, HttpProblem> {
    let make = |served: &Snapshot, base: &str| {
        StoredResponse::new("application/xml; charset=utf-8", sitemap_xml(served, base).into_bytes())
    };
    named(&served, "/sitemap.xml".to_owned(), &method, headers, make).await
}

pub(super) async fn feed(reader: ReaderContext) -> Result<Response<Body>, HttpProblem> {
    let lang = reader.lang.clone();
    let make = move |served: &Snapshot, base: &str| {
        let xml = podcast::feed_xml(served, &lang, base);
        StoredResponse::new("application/rss+xml; charset=utf-8", xml.into_bytes()).in_lang(&lang)
    };
    named(&reader.served, format!("/{}/feed.xml", reader.lang), &Method::GET, reader.headers.clone(), make).await
}

/// The answer with a file that names the service many times. It is kept where the settings say the public address. A
/// name that a request makes up would fill the memory with files: they are made for that request, and give way to
/// readers.
async fn named(
    served: &Arc<Snapshot>,
    path: String,
    method: &Method,
    headers: HeaderMap,
    make: impl FnOnce(&Snapshot, &str) -> StoredResponse + Send + 'static,
) -> Result<Response<Body>, HttpProblem> {
    let base = base(served, &headers);
    if served.settings.base.is_some() {
        let entry = served.ready_or(path, move |served| Some(make(served, &base))).await?;
        return Ok(entry.answer(method, &headers, |_, _| Body::empty()));
    }
    let (served, method) = (Arc::clone(served), method.clone());
    let made = costly::spawn(move || make(&served, &base).answer(&method, &headers, |_, _| Body::empty()));
    made.await.map_err(|_| HttpProblem::Fault)
}

/// The address of the service as the outside knows it, with a slash at its end.
fn base(served: &Snapshot, headers: &HeaderMap) -> String {
    if let Some(base) = &served.settings.base {
        return base.clone();
    }
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ':' | '[' | ']');
    let fits = !host.is_empty() && host.len() < 256 && host.chars().all(plain);
    format!("http://{}/", if fits { host } else { "localhost" })
}

/// Every page that search engines may list, with its other languages.
fn sitemap_xml(served: &Snapshot, base: &str) -> String {
    use std::fmt::Write as _;
    let mut out = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    for lang in &served.langs {
        let _ = writeln!(out, "<url><loc>{}{lang}/</loc></url>", escaped(base));
    }
    for (address, edition) in &served.library.editions {
        let _ = write!(out, "<url><loc>{}{}</loc>", escaped(base), address.folder());
        if crate::channels::page::is_date(&edition.revised) {
            let _ = write!(out, "<lastmod>{}</lastmod>", edition.revised);
        }
        for lang in served.library.languages(&address.piece, address.level) {
            let other: Address = address.with(lang, address.level);
            let _ = write!(
                out,
                "<xhtml:link rel=\"alternate\" hreflang=\"{lang}\" href=\"{}{}\"/>",
                escaped(base),
                other.folder()
            );
        }
        out.push_str("</url>\n");
    }
    out.push_str("</urlset>\n");
    out
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}

/// Writes `robots.txt`: robots may read all that is for everybody, and nothing that costs work.
fn robots_text(served: &Snapshot, base: &str) -> String {
    let mut out = String::from("User-agent: *\nDisallow: /leave\nDisallow: /api/\n");
    for lang in &served.langs {
        out.push_str(&format!("Disallow: /{lang}/search\nDisallow: /{lang}/print/\nDisallow: /{lang}/bundle/\n"));
    }
    out.push_str(&format!("Sitemap: {base}sitemap.xml\n"));
    out
}
