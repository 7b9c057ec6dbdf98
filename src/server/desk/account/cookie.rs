//! The cookie of a session.

use axum::http::{HeaderMap, HeaderValue, header};
use cookie::{Cookie, SameSite};

use crate::database::{Person, Proof, Secret};
use crate::server::error::HttpProblem;
use crate::server::state::Snapshot;

/// Returns `true` if the service is reached over TLS, as far as its settings say.
fn secure(served: &Snapshot) -> bool {
    served.settings.base.as_deref().is_some_and(|base| base.starts_with("https://"))
}

/// The name of the session's cookie. The prefix makes browsers refuse one that another host has set.
fn cookie_name(served: &Snapshot) -> &'static str {
    if secure(served) { "__Host-evenhand" } else { "evenhand" }
}

/// The secret of a session that a browser sent.
pub(in crate::server::desk) fn cookie(served: &Snapshot, headers: &HeaderMap) -> Option<Secret> {
    find(headers, cookie_name(served)).map(|cookie| Secret::sent(cookie.value()))
}

/// Finds a cookie by its name. Other programs of the same host may have set others in any encoding.
fn find(headers: &HeaderMap, name: &str) -> Option<Cookie<'static>> {
    let lines = headers.get_all(header::COOKIE).iter().map(|line| String::from_utf8_lossy(line.as_bytes()));
    lines.flat_map(|line| Cookie::split_parse(line.into_owned())).flatten().find(|cookie| cookie.name() == name)
}

/// The cookie of a session: `None` takes it away. It lasts as long as the browser is open.
pub(in crate::server::desk) fn set_cookie(served: &Snapshot, secret: Option<&Secret>) -> HeaderValue {
    let value = secret.map(|secret| secret.shown().to_owned()).unwrap_or_default();
    let cookie = Cookie::build((cookie_name(served), value)).path("/").http_only(true).same_site(SameSite::Strict);
    let mut cookie = cookie.secure(secure(served)).build();
    if secret.is_none() {
        cookie.make_removal();
    }
    HeaderValue::from_str(&cookie.to_string())
        .unwrap_or_else(|_| HeaderValue::from_static("evenhand=; Path=/; Max-Age=0"))
}

/// Creates a session, ends the browser's previous one, and redirects to a page of the desk.
pub(in crate::server::desk) async fn begin(
    served: &Snapshot,
    headers: &HeaderMap,
    person: &Person,
    proof: Proof,
) -> Result<HeaderValue, HttpProblem> {
    if let Some(before) = cookie(served, headers) {
        served.store.sign_out(&before).await?;
    }
    let secret = served.store.sign_in(&person.id, proof).await?;
    Ok(set_cookie(served, Some(&secret)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_session_is_found_beside_the_cookies_of_other_programs() {
        for lines in [
            &[&b"evenhand=abc"[..]][..],
            &[b"lang=de; evenhand=abc; x=\"a"],
            &[b"name=Zo\xc3\xab; evenhand=abc"],
            &[b"name=\xff; =; ;; evenhand=abc"],
            &[b"a=b", b"evenhand=abc"],
        ] {
            let mut headers = HeaderMap::new();
            for line in lines {
                headers.append(header::COOKIE, HeaderValue::from_bytes(line).unwrap());
            }

            let found = find(&headers, "evenhand").map(|cookie| cookie.value().to_owned());

            assert_eq!(found.as_deref(), Some("abc"), "{}", String::from_utf8_lossy(lines[0]));
        }
        assert!(find(&HeaderMap::new(), "evenhand").is_none());
    }
}
