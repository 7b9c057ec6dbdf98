//! The cookie of a session.

use axum::http::{HeaderMap, HeaderValue, header};

use crate::serve::pages::Problem;
use crate::serve::served::Served;
use crate::store::{Person, Proof, Secret};

/// Whether the service is reached over TLS, as far as its settings say.
fn secure(served: &Served) -> bool {
    served.settings.base.as_deref().is_some_and(|base| base.starts_with("https://"))
}

/// The name of the session's cookie. The prefix makes browsers refuse one that another host has set.
fn cookie_name(served: &Served) -> &'static str {
    if secure(served) { "__Host-evenhand" } else { "evenhand" }
}

/// The secret of a session that a browser sent.
pub(super) fn cookie(served: &Served, headers: &HeaderMap) -> Option<Secret> {
    let name = cookie_name(served);
    let lines = headers.get_all(header::COOKIE).iter().filter_map(|line| line.to_str().ok());
    let mut pairs = lines.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='));
    pairs.find(|(key, _)| *key == name).map(|(_, value)| Secret::sent(value))
}

/// The cookie of a session: `None` takes it away. It lasts as long as the browser is open.
pub(super) fn set_cookie(served: &Served, secret: Option<&Secret>) -> HeaderValue {
    let name = cookie_name(served);
    let attributes = if secure(served) { "; Secure" } else { "" };
    let line = match secret {
        Some(secret) => format!("{name}={}; Path=/; HttpOnly; SameSite=Strict{attributes}", secret.shown()),
        None => format!("{name}=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0{attributes}"),
    };
    HeaderValue::from_str(&line).unwrap_or_else(|_| HeaderValue::from_static("evenhand=; Path=/; Max-Age=0"))
}

/// Begins a session and leads to a page of the desk. One that the browser had ends.
pub(super) async fn begin(
    served: &Served,
    headers: &HeaderMap,
    person: &Person,
    proof: Proof,
) -> Result<HeaderValue, Problem> {
    if let Some(before) = cookie(served, headers) {
        served.store.sign_out(&before).await?;
    }
    let secret = served.store.sign_in(&person.id, proof).await?;
    Ok(set_cookie(served, Some(&secret)))
}
