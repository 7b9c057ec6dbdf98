//! Check that a page of this service sent a request that changes something. Every request has already passed the check
//! of [`tower_http::csrf`], which accepts requests without an origin, and those whose origin is their own `Host`. That
//! is enough for readers, who have no session, but not for the desk.

use axum::http::{HeaderMap, HeaderName, Method, Uri, header};

/// Authority that comes with a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::server::desk) enum Authority {
    /// A session, which a browser sends along whoever wrote the form.
    Session,
    /// The authority of a stranger.
    Nobody,
}

/// Scheme, host and port of an address.
#[derive(Debug, PartialEq, Eq)]
struct SenderOrigin {
    scheme: String,
    host: String,
}

impl SenderOrigin {
    fn of(text: &str) -> Option<Self> {
        let uri: Uri = text.parse().ok()?;
        let scheme = uri.scheme_str()?.to_ascii_lowercase();
        let host = host_of(&scheme, uri.authority()?.as_str())?;
        Some(Self { scheme, host })
    }
}

/// A host and its port, without the port that the scheme has anyway.
fn host_of(scheme: &str, host: &str) -> Option<String> {
    let usual = if scheme == "https" { ":443" } else { ":80" };
    let host = host.to_ascii_lowercase();
    let host = host.strip_suffix(usual).unwrap_or(&host);
    (!host.is_empty() && !host.contains('@')).then(|| host.to_owned())
}

/// Whether a request may go on. `base` is the public address of the settings; without one the request's own `Host`
/// stands for it. A browser names the sender in `Origin`, else says `same-origin` in `Sec-Fetch-Site`; an old one
/// sends `Referer`. A session without any of these is refused, and a session or not, an origin that is another one.
pub(in crate::server::desk) fn may_change(
    base: Option<&str>,
    method: &Method,
    uri: &Uri,
    headers: &HeaderMap,
    authority: Authority,
) -> bool {
    if matches!(*method, Method::GET | Method::HEAD | Method::OPTIONS) {
        return true;
    }
    let text = |name: HeaderName| headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let fetched = matches!(text(HeaderName::from_static("sec-fetch-site")), "same-origin" | "none");
    let named = uri.authority().map_or_else(|| text(header::HOST), |authority| authority.as_str());
    let is_own = |sender: &str| {
        let Some(sender) = SenderOrigin::of(sender) else { return false };
        match base {
            Some(base) => SenderOrigin::of(base).is_some_and(|base| sender == base),
            None => host_of(&sender.scheme, named).is_some_and(|host| sender.host == host),
        }
    };
    match (text(header::ORIGIN), text(header::REFERER)) {
        // If a browser hides the origin, `Sec-Fetch-Site` decides.
        ("" | "null", _) if fetched => match base.and_then(SenderOrigin::of) {
            Some(base) => authority == Authority::Nobody || host_of(&base.scheme, named).as_ref() == Some(&base.host),
            None => true,
        },
        ("", "") => authority == Authority::Nobody,
        ("", referer) => authority == Authority::Nobody || is_own(referer),
        (origin, _) => is_own(origin),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn may(base: Option<&str>, authority: Authority, sent: &[(&str, &str)]) -> bool {
        let mut headers = HeaderMap::new();
        for (name, value) in sent {
            headers.insert(HeaderName::from_bytes(name.as_bytes()).unwrap(), value.parse().unwrap());
        }
        may_change(base, &Method::POST, &Uri::from_static("/desk/people/"), &headers, authority)
    }

    const BASE: Option<&str> = Some("https://help.example/");
    const HOME: (&str, &str) = ("host", "help.example");

    #[test]
    fn a_session_is_used_by_pages_of_this_service_alone() {
        let cases: [(Option<&str>, &[(&str, &str)], bool); 20] = [
            (BASE, &[HOME, ("origin", "https://help.example")], true),
            (BASE, &[HOME, ("origin", "https://HELP.example:443")], true),
            (BASE, &[("host", "10.0.0.5:8080"), ("origin", "https://help.example")], true),
            (BASE, &[HOME, ("sec-fetch-site", "same-origin")], true),
            (BASE, &[HOME, ("sec-fetch-site", "same-origin"), ("origin", "null")], true),
            (BASE, &[HOME, ("referer", "https://help.example/desk/people/")], true),
            (BASE, &[("host", "10.0.0.5:8080"), ("referer", "https://help.example/desk/")], true),
            (BASE, &[HOME], false),
            (BASE, &[HOME, ("referer", "https://evil.example/")], false),
            (BASE, &[HOME, ("referer", "https://help.example.evil.example/")], false),
            (BASE, &[HOME, ("referer", "https://help.example@evil.example/")], false),
            (BASE, &[("host", "evil.example"), ("origin", "http://evil.example")], false),
            (BASE, &[("host", "evil.example"), ("sec-fetch-site", "same-origin")], false),
            (BASE, &[("host", "evil.example"), ("referer", "http://evil.example/")], false),
            (BASE, &[HOME, ("origin", "http://help.example")], false),
            (BASE, &[HOME, ("origin", "null")], false),
            (None, &[("host", "a:8080"), ("origin", "http://a:8080")], true),
            (None, &[("host", "a"), ("referer", "http://a:80/desk/")], true),
            (None, &[("host", "a"), ("referer", "http://b/desk/")], false),
            (None, &[("host", "a")], false),
        ];
        for (base, sent, allowed) in cases {
            assert_eq!(may(base, Authority::Session, sent), allowed, "{base:?} {sent:?}");
        }
    }

    #[test]
    fn who_is_not_signed_in_needs_no_origin_and_uses_no_other() {
        let cases: [(&[(&str, &str)], bool); 4] = [
            (&[HOME], true),
            (&[HOME, ("referer", "https://news.example/")], true),
            (&[HOME, ("origin", "https://help.example")], true),
            (&[("host", "evil.example"), ("origin", "http://evil.example")], false),
        ];
        for (sent, allowed) in cases {
            assert_eq!(may(BASE, Authority::Nobody, sent), allowed, "{sent:?}");
        }
    }
}
