//! Sends bytes: validators, conditions, ranges, codings, names (RFC 9110, RFC 6266).

use std::time::SystemTime;

use axum::body::{Body, Bytes};
use axum::http::header::{self, HeaderMap, HeaderName, HeaderValue};
use axum::http::{Method, Response, StatusCode};
use headers::{ETag, HeaderMapExt as _, IfMatch, IfModifiedSince, IfNoneMatch, IfRange, IfUnmodifiedSince};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::negotiate::{self, Coding};
use crate::document::digest;
use compress::{CompressionEffort, squeeze, to_bytes};

mod compress;

/// Something that can be sent, and all that its headers say.
#[derive(Debug, Clone)]
pub(super) struct StoredResponse {
    pub(super) status: StatusCode,
    pub(super) content_type: &'static str,
    pub(super) lang: Option<String>,
    pub(super) keep: Keep,
    /// Header lines beside those that every answer has.
    pub(super) more: Vec<(HeaderName, HeaderValue)>,
    body: Stored,
    hash: String,
    modified: SystemTime,
    /// Of an entry that is sent often: the head of the whole answer in each coding that it is kept in.
    heads: [Option<HeaderMap>; 4],
}

/// Storage of the bytes.
#[derive(Debug, Clone)]
enum Stored {
    /// In memory as they are, and packed in each coding that makes them smaller once they are kept.
    Memory { plain: Bytes, packed: [Option<Bytes>; 3], pack: PackingState },
    /// In the blob store, under a key.
    Shelf { key: String, length: u64 },
}

/// Whether packing makes bytes smaller, and how hard it is tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum PackingState {
    /// Not compressed.
    Never,
    /// Text that is sent once: quickly, for the one who asks.
    Once,
    /// Text that is kept: well, once for everybody.
    Kept,
}

/// Lifetime of an answer in other caches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Keep {
    /// For ever: the name changes with the bytes.
    Forever,
    /// For a minute, then ask again.
    Shortly,
    /// Not at all.
    Never,
}

impl Keep {
    fn header(self) -> HeaderValue {
        HeaderValue::from_static(match self {
            Self::Forever => "public, max-age=31536000, immutable",
            Self::Shortly => "public, max-age=60, must-revalidate",
            Self::Never => "no-store",
        })
    }
}

/// Media types by the end of a file's name; what is not listed is not delivered.
pub(super) fn content_type(name: &str) -> Option<&'static str> {
    Some(match name.rsplit('.').next()? {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "woff2" => "font/woff2",
        "txt" => "text/plain; charset=utf-8",
        "json" => "application/json",
        "vtt" => "text/vtt; charset=utf-8",
        "xml" => "application/xml; charset=utf-8",
        "pdf" => "application/pdf",
        "opus" => "audio/ogg; codecs=opus",
        "mp3" => "audio/mpeg",
        "webm" => "video/webm",
        "mp4" => "video/mp4",
        "zip" => "application/zip",
        "epub" => "application/epub+zip",
        _ => return None,
    })
}

impl StoredResponse {
    /// Bytes in memory.
    pub(super) fn new(content_type: &'static str, bytes: Vec<u8>) -> Self {
        let hash = digest(&[&bytes]).hex();
        let text = content_type.starts_with("text/") || content_type.contains("json") || content_type.contains("xml");
        let pack = if text { PackingState::Once } else { PackingState::Never };
        let body = Stored::Memory { plain: to_bytes(bytes), packed: [None, None, None], pack };
        Self {
            status: StatusCode::OK,
            content_type,
            lang: None,
            keep: Keep::Shortly,
            more: Vec::new(),
            body,
            hash: hash[..32].to_owned(),
            modified: SystemTime::now(),
            heads: [const { None }; 4],
        }
    }

    /// Creates a response of a file in the blob store whose digest is known.
    pub(super) fn on_shelf(content_type: &'static str, key: String, length: u64, hash: &str) -> Self {
        Self {
            body: Stored::Shelf { key, length },
            hash: hash.chars().take(32).collect(),
            ..Self::new(content_type, Vec::new())
        }
    }

    /// A page.
    pub(super) fn page(html: String) -> Self {
        Self::new("text/html; charset=utf-8", html.into_bytes())
    }

    /// Compresses the entry well in every coding and writes its heads, for an entry that is sent often. Nothing
    /// about it may change from here on.
    pub(super) fn packed(mut self) -> Self {
        if let Stored::Memory { plain, packed, pack } = &mut self.body
            && *pack == PackingState::Once
        {
            *packed = [Coding::Brotli, Coding::Zstd, Coding::Gzip]
                .map(|coding| squeeze(plain, coding, CompressionEffort::Well));
            *pack = PackingState::Kept;
        }
        self.heads = Coding::ALL.map(|coding| (self.bytes(coding).1 == coding).then(|| self.head(coding)));
        self
    }

    pub(super) fn in_lang(self, lang: &crate::lang::Lang) -> Self {
        Self { lang: Some(lang.tag().to_owned()), ..self }
    }

    pub(super) fn keep(self, keep: Keep) -> Self {
        Self { keep, ..self }
    }

    pub(super) fn status(self, status: StatusCode) -> Self {
        Self { status, ..self }
    }

    pub(super) fn with(mut self, name: HeaderName, value: &str) -> Self {
        if let Ok(value) = HeaderValue::from_str(value) {
            self.more.push((name, value));
        }
        self
    }

    /// Returns a copy that is saved under a name that tells nothing: `document.pdf`, `sound.mp3`.
    pub(super) fn neutral(&self) -> std::sync::Arc<Self> {
        let mut entry = Self { heads: [const { None }; 4], ..self.clone() };
        for (name, value) in &mut entry.more {
            if *name == header::CONTENT_DISPOSITION {
                *value = HeaderValue::from_static(match self.content_type {
                    "application/pdf" => "attachment; filename=\"document.pdf\"",
                    "application/epub+zip" => "attachment; filename=\"book.epub\"",
                    "audio/mpeg" => "attachment; filename=\"sound.mp3\"",
                    "audio/ogg; codecs=opus" => "attachment; filename=\"sound.opus\"",
                    "text/vtt; charset=utf-8" => "attachment; filename=\"captions.vtt\"",
                    _ => "attachment; filename=\"document.txt\"",
                });
            }
        }
        std::sync::Arc::new(entry)
    }

    /// Bytes that it takes in memory.
    pub(super) fn weight(&self) -> usize {
        let heads = self.heads.iter().flatten().count() * HEAD_BYTES;
        512 + heads
            + match &self.body {
                Stored::Memory { plain, packed, .. } => {
                    plain.len() + packed.iter().flatten().map(Bytes::len).sum::<usize>()
                }
                Stored::Shelf { key, .. } => key.len(),
            }
    }

    /// The answer to a request with these headers. `shelf` opens a stretch of a file.
    pub(super) fn answer(
        &self,
        method: &Method,
        asked: &HeaderMap,
        shelf: impl FnOnce(&str, std::ops::Range<u64>) -> Body,
    ) -> Response<Body> {
        let ranged = asked.contains_key(header::RANGE);
        let coding = match asked.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok()) {
            // A stretch of packed bytes is of no use to a player.
            Some(value) if !ranged => negotiate::coding(value),
            _ => Coding::Identity,
        };
        let (bytes, coding) = self.bytes(coding);
        let mut headers = match &self.heads[coding as usize] {
            Some(head) => head.clone(),
            None => self.head_of(coding, self.length(&bytes)),
        };
        if self.status == StatusCode::OK
            && let Some(status) = self.condition(asked, coding)
        {
            if status == StatusCode::PRECONDITION_FAILED {
                headers.remove(header::ETAG);
                headers.remove(header::LAST_MODIFIED);
            }
            headers.remove(header::CONTENT_TYPE);
            headers.remove(header::CONTENT_LENGTH);
            headers.remove(header::CONTENT_DISPOSITION);
            return answered(status, headers, Body::empty());
        }
        let length = self.length(&bytes);
        let get = *method == Method::GET;
        let stretch = if get && ranged && self.status == StatusCode::OK && self.range_holds(asked, coding) {
            byte_range(asked, length)
        } else {
            ByteRange::Whole
        };
        let (status, range) = match stretch {
            ByteRange::Whole => (self.status, 0..length),
            ByteRange::Part(range) => {
                let said = format!("bytes {}-{}/{length}", range.start, range.end - 1);
                put(&mut headers, header::CONTENT_RANGE, &said);
                headers.insert(header::CONTENT_LENGTH, HeaderValue::from(range.end - range.start));
                (StatusCode::PARTIAL_CONTENT, range)
            }
            ByteRange::Outside => {
                put(&mut headers, header::CONTENT_RANGE, &format!("bytes */{length}"));
                headers.remove(header::CONTENT_DISPOSITION);
                headers.insert(header::CONTENT_LENGTH, HeaderValue::from(0));
                return answered(StatusCode::RANGE_NOT_SATISFIABLE, headers, Body::empty());
            }
        };
        let body = match &self.body {
            _ if *method == Method::HEAD => Body::empty(),
            Stored::Shelf { key, .. } => shelf(key, range),
            // The length of what is in memory fits a usize.
            Stored::Memory { .. } if range == (0..length) => Body::from(bytes),
            Stored::Memory { .. } => Body::from(bytes.slice(range.start as usize..range.end as usize)),
        };
        answered(status, headers, body)
    }

    /// Returns the length of the whole body; `bytes` are those of a body in memory.
    fn length(&self, bytes: &Bytes) -> u64 {
        match &self.body {
            Stored::Shelf { length, .. } => *length,
            Stored::Memory { .. } => bytes.len() as u64,
        }
    }

    fn bytes(&self, coding: Coding) -> (Bytes, Coding) {
        match &self.body {
            Stored::Memory { plain, pack: PackingState::Once, .. } => {
                match squeeze(plain, coding, CompressionEffort::Quickly) {
                    Some(bytes) => (bytes, coding),
                    None => (plain.clone(), Coding::Identity),
                }
            }
            Stored::Memory { plain, packed, .. } => {
                let at = match coding {
                    Coding::Brotli => 0,
                    Coding::Zstd => 1,
                    Coding::Gzip => 2,
                    Coding::Identity => return (plain.clone(), coding),
                };
                match &packed[at] {
                    Some(bytes) => (bytes.clone(), coding),
                    None => (plain.clone(), Coding::Identity),
                }
            }
            Stored::Shelf { .. } => (Bytes::new(), Coding::Identity),
        }
    }

    /// A strong validator: one for each coding, since the bytes differ.
    fn tag(&self, coding: Coding) -> String {
        match coding.name() {
            Some(name) => format!("\"{}-{name}\"", self.hash),
            None => format!("\"{}\"", self.hash),
        }
    }

    /// The head of the whole answer.
    fn head(&self, coding: Coding) -> HeaderMap {
        self.head_of(coding, self.length(&self.bytes(coding).0))
    }

    fn head_of(&self, coding: Coding, length: u64) -> HeaderMap {
        let mut headers = HeaderMap::with_capacity(20);
        headers.insert(header::CONTENT_LENGTH, HeaderValue::from(length));
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(self.content_type));
        headers.insert(header::CACHE_CONTROL, self.keep.header());
        if let Some(lang) = &self.lang {
            put(&mut headers, header::CONTENT_LANGUAGE, lang);
        }
        if let Some(name) = coding.name() {
            headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(name));
        }
        if let Stored::Memory { pack: PackingState::Once | PackingState::Kept, .. } = &self.body {
            headers.append(header::VARY, HeaderValue::from_static("accept-encoding"));
        }
        if self.status == StatusCode::OK && self.keep != Keep::Never {
            put(&mut headers, header::ETAG, &self.tag(coding));
            headers.typed_insert(headers::LastModified::from(self.modified));
            headers.insert(header::ACCEPT_RANGES, HeaderValue::from_static("bytes"));
        }
        for (name, value) in &self.more {
            headers.append(name, value.clone());
        }
        headers
    }

    /// The status that a condition of the request leads to, in the order of RFC 9110, section 13.2.2.
    fn condition(&self, asked: &HeaderMap, coding: Coding) -> Option<StatusCode> {
        let conditional = CONDITIONS.iter().any(|name| asked.contains_key(name));
        if self.keep == Keep::Never || !conditional {
            return None;
        }
        let tag: ETag = self.tag(coding).parse().ok()?;
        match (asked.typed_get::<IfMatch>(), asked.typed_get::<IfUnmodifiedSince>()) {
            (Some(wanted), _) if !wanted.precondition_passes(&tag) => return Some(StatusCode::PRECONDITION_FAILED),
            (None, Some(since)) if !since.precondition_passes(self.modified) => {
                return Some(StatusCode::PRECONDITION_FAILED);
            }
            _ => {}
        }
        let same = match (asked.typed_get::<IfNoneMatch>(), asked.typed_get::<IfModifiedSince>()) {
            (Some(known), _) => !known.precondition_passes(&tag),
            (None, Some(since)) => !since.is_modified(self.modified),
            (None, None) => false,
        };
        same.then_some(StatusCode::NOT_MODIFIED)
    }

    fn range_holds(&self, asked: &HeaderMap, coding: Coding) -> bool {
        let tag: Option<ETag> = self.tag(coding).parse().ok();
        match asked.typed_get::<IfRange>() {
            Some(known) => !known.is_modified(tag.as_ref(), Some(&self.modified.into())),
            // One that cannot be read names nothing that we have.
            None => !asked.contains_key(header::IF_RANGE),
        }
    }
}

/// Headers that make a request conditional.
const CONDITIONS: [HeaderName; 4] =
    [header::IF_MATCH, header::IF_NONE_MATCH, header::IF_MODIFIED_SINCE, header::IF_UNMODIFIED_SINCE];

/// About what a written head takes in memory.
const HEAD_BYTES: usize = 3072;

/// Requested part of a body.
#[derive(Debug, Clone, PartialEq, Eq)]
enum ByteRange {
    Whole,
    Part(std::ops::Range<u64>),
    Outside,
}

/// Reads `Range` (RFC 9110, section 14.2). Several ranges, another unit and nonsense mean the whole.
fn byte_range(asked: &HeaderMap, length: u64) -> ByteRange {
    let value = asked.get(header::RANGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let Some((first, last)) = value
        .trim()
        .strip_prefix("bytes=")
        .filter(|ranges| !ranges.contains(','))
        .and_then(|range| range.trim().split_once('-'))
    else {
        return ByteRange::Whole;
    };
    let number = |digits: &str| -> Option<u64> {
        digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| digits.parse().ok()).flatten()
    };
    match (first, last) {
        ("", last) => match number(last) {
            Some(0) => ByteRange::Outside,
            Some(_) if length == 0 => ByteRange::Outside,
            Some(count) => ByteRange::Part(length.saturating_sub(count)..length),
            None => ByteRange::Whole,
        },
        (first, last) => {
            let Some(start) = number(first) else { return ByteRange::Whole };
            let end = if last.is_empty() { Some(u64::MAX) } else { number(last) };
            match end {
                Some(end) if end < start => ByteRange::Whole,
                Some(_) if start >= length => ByteRange::Outside,
                Some(end) => ByteRange::Part(start..length.min(end.saturating_add(1))),
                None => ByteRange::Whole,
            }
        }
    }
}

fn put(headers: &mut HeaderMap, name: HeaderName, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        headers.insert(name, value);
    }
}

/// Builds a response.
pub(super) fn answered(status: StatusCode, headers: HeaderMap, body: Body) -> Response<Body> {
    let mut response = Response::new(body);
    *response.status_mut() = status;
    *response.headers_mut() = headers;
    response
}

/// Headers that isolate a page: no other host, no frame, no word to the next site.
const GUARDS: [(HeaderName, HeaderValue); 5] = [
    (
        header::CONTENT_SECURITY_POLICY,
        HeaderValue::from_static(
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; media-src 'self'; \
             font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
        ),
    ),
    (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
    // Without a referrer for its own site a browser names no origin for a form either, and over a plain line
    // nothing else tells whose form it is.
    (header::REFERRER_POLICY, HeaderValue::from_static("same-origin")),
    (
        HeaderName::from_static("permissions-policy"),
        HeaderValue::from_static("camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()"),
    ),
    (HeaderName::from_static("cross-origin-opener-policy"), HeaderValue::from_static("same-origin")),
];

/// Adds security headers to a response that lacks them.
pub(super) fn guard(headers: &mut HeaderMap) {
    for (name, value) in &GUARDS {
        headers.entry(name).or_insert_with(|| value.clone());
    }
}

/// Joins the lines that say what an answer varies by: nginx before 1.23 keeps variants apart by the last line alone.
pub(super) fn vary_on_one_line(headers: &mut HeaderMap) {
    let lines: Vec<&[u8]> = headers.get_all(header::VARY).iter().map(HeaderValue::as_bytes).collect();
    if lines.len() > 1
        && let Ok(line) = HeaderValue::from_bytes(&lines.join(&b", "[..]))
    {
        headers.insert(header::VARY, line);
    }
}

/// Characters that a file's name in `filename*` does not hold as they are (RFC 8187).
const NOT_IN_A_NAME: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_');

/// `Content-Disposition` with a name that people can read: in full for those who know RFC 6266, in
/// ASCII for the others.
pub(super) fn disposition(kind: &str, name: &str, end: &str) -> String {
    let clean = |c: char| !c.is_control() && !matches!(c, '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|' | '%');
    let name: String = name.chars().map(|c| if clean(c) { c } else { ' ' }).take(120).collect();
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    let ascii: String = name.chars().map(|c| if c.is_ascii() { c } else { '_' }).collect();
    let full = format!("{name}.{end}");
    let full = utf8_percent_encode(&full, NOT_IN_A_NAME);
    format!("{kind}; filename=\"{ascii}.{end}\"; filename*=UTF-8''{full}")
}

#[cfg(test)]
mod tests;
