//! Passkeys: asked and answered by a small script; everything can be done with a passphrase as well.

use std::net::SocketAddr;
use std::sync::Arc;

use axum::Json;
use axum::body::Body;
use axum::extract::{ConnectInfo, State};
use axum::http::{HeaderMap, Response, header};
use axum::response::IntoResponse as _;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use maud::{Markup, html};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use webauthn_rs::Webauthn;
use webauthn_rs::prelude::{
    DiscoverableAuthentication, Passkey, PasskeyRegistration, PublicKeyCredential, RegisterPublicKeyCredential, Url,
    Uuid, WebauthnBuilder,
};

use crate::channels::page::{Here, Ui};
use crate::database::{Person, Proof, Secret};
use crate::l10n::text;
use crate::requests::Action;
use crate::server::desk::{Access, DeskRoutes, DeskSession, begin, way_on};
use crate::server::error::HttpProblem;
use crate::server::state::Snapshot;

pub(in crate::server::desk) fn routes(routes: DeskRoutes) -> DeskRoutes {
    routes
        .post("/desk/passkey/ask", Access::Nothing, ask)
        .post("/desk/passkey/answer", Access::Nothing, answer)
        .post("/desk/account/passkey/ask", Access::Proven(Action::KeepOwnAccount), ask_new)
        .post("/desk/account/passkey/answer", Access::Proven(Action::KeepOwnAccount), answer_new)
        .post("/desk/confirm/passkey/ask", Access::Begun(Action::KeepOwnAccount), ask_to_confirm)
        .post("/desk/confirm/passkey/answer", Access::Begun(Action::KeepOwnAccount), confirm)
}

/// Challenge of a passkey, as the store keeps it.
#[derive(Serialize, Deserialize)]
enum PasskeyChallenge {
    /// To sign in.
    SignIn(DiscoverableAuthentication),
    /// To become a passkey of somebody.
    New { person: String, state: PasskeyRegistration },
}

/// Answer of a browser.
#[derive(Deserialize)]
struct PasskeyResponse<T> {
    challenge: String,
    credential: T,
    #[serde(default)]
    to: String,
    #[serde(default)]
    name: String,
}

/// Passkeys belong to an address. Without one in the settings they are offered on this machine alone.
fn webauthn(served: &Snapshot, headers: &HeaderMap) -> Option<Webauthn> {
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    let local = host == "localhost" || host.starts_with("localhost:");
    let origin = match &served.settings.base {
        Some(base) => base.clone(),
        None if local => format!("http://{host}/"),
        None => return None,
    };
    let origin = Url::parse(&origin).ok()?;
    WebauthnBuilder::new(origin.domain()?, &origin).ok()?.rp_name("Evenhand").build().ok()
}

/// Returns `true` if a passkey can be used at the address that was asked.
pub(in crate::server::desk) fn offered(served: &Snapshot, headers: &HeaderMap) -> bool {
    webauthn(served, headers).is_some()
}

/// The script that pages with passkeys load.
pub(in crate::server::desk) fn script() -> Markup {
    crate::server::desk::assets::passkey_script(&Here::anywhere())
}

/// Writes a button that the script shows if the browser supports passkeys, with its error messages.
pub(in crate::server::desk) fn button(ui: Ui<'_>, what: &str, label: String, to: &str) -> Markup {
    html! {
        div.desk.passkey data-passkey=(what) data-to=(to) data-failed=(text!(ui.words, "desk-passkey-failed")) hidden {
            @if what == "new" {
                div.field {
                    label for="passkey-name" { (ui.says(text!(ui.words, "desk-passkey-name"))) }
                    input #passkey-name type="text" maxlength="60" autocomplete="off" dir="auto";
                }
            }
            button type="button" { (ui.says(label)) }
            p role="status" lang=(ui.words.lang().in_files()) dir=(ui.words.lang().direction().html()) {}
        }
    }
}

/// Asks for any passkey of this address: no name is needed, so none can be found out.
async fn ask(
    State(served): State<Arc<Snapshot>>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
) -> Result<Response<Body>, HttpProblem> {
    if !served.limit.allows(peer, &headers) {
        return Err(HttpProblem::TooMany);
    }
    asked(&served, &headers).await
}

/// Asks the person who is signed in for a passkey, to confirm their identity.
async fn ask_to_confirm(visit: DeskSession, headers: HeaderMap) -> Result<Response<Body>, HttpProblem> {
    asked(&visit.served, &headers).await
}

async fn asked(served: &Snapshot, headers: &HeaderMap) -> Result<Response<Body>, HttpProblem> {
    let webauthn = webauthn(served, headers).ok_or(HttpProblem::NotFound)?;
    let (request, state) = webauthn.start_discoverable_authentication().map_err(|_| HttpProblem::Fault)?;
    let request = serde_json::to_value(request).map_err(|_| HttpProblem::Fault)?;
    kept(served, &PasskeyChallenge::SignIn(state), request["publicKey"].clone()).await
}

async fn answer(
    State(served): State<Arc<Snapshot>>,
    headers: HeaderMap,
    Json(answer): Json<PasskeyResponse<PublicKeyCredential>>,
) -> Result<Response<Body>, HttpProblem> {
    let person = owner(&served, &headers, &answer).await?;
    let mut response = Json(json!({ "to": way_on(&answer.to) })).into_response();
    let cookie = begin(&served, &headers, &person, Proof::Passkey).await?;
    response.headers_mut().insert(header::SET_COOKIE, cookie);
    Ok(response)
}

async fn confirm(
    visit: DeskSession,
    headers: HeaderMap,
    Json(answer): Json<PasskeyResponse<PublicKeyCredential>>,
) -> Result<Response<Body>, HttpProblem> {
    let person = owner(&visit.served, &headers, &answer).await?;
    if person.id != visit.person.id {
        return Err(HttpProblem::Forbidden);
    }
    visit.served.store.prove(visit.session()?, Proof::Passkey).await?;
    Ok(Json(json!({ "to": way_on(&answer.to) })).into_response())
}

/// Returns the owner of the passkey that answered. Its device has to have known its user: then it stands for both
/// steps.
async fn owner(
    served: &Snapshot,
    headers: &HeaderMap,
    answer: &PasskeyResponse<PublicKeyCredential>,
) -> Result<Person, HttpProblem> {
    let webauthn = webauthn(served, headers).ok_or(HttpProblem::NotFound)?;
    let PasskeyChallenge::SignIn(state) = taken(served, &answer.challenge).await? else {
        return Err(HttpProblem::Forbidden);
    };
    let (owner, id) =
        webauthn.identify_discoverable_authentication(&answer.credential).map_err(|_| HttpProblem::Forbidden)?;
    let id = URL_SAFE_NO_PAD.encode(id);
    let (person, kept) = served.store.passkey(&id).await.map_err(|_| HttpProblem::Forbidden)?;
    if unique(&person) != owner {
        return Err(HttpProblem::Forbidden);
    }
    let mut passkey: Passkey = serde_json::from_str(&kept.credential).map_err(|_| HttpProblem::Fault)?;
    let done = webauthn
        .finish_discoverable_authentication_v2(&answer.credential, state, &passkey)
        .map_err(|_| HttpProblem::Forbidden)?;
    if !done.user_verified() {
        return Err(HttpProblem::Forbidden);
    }
    passkey.update_credential(&done);
    let after = serde_json::to_string(&passkey).map_err(|_| HttpProblem::Fault)?;
    served.store.used_passkey(&id, &kept.credential, &after).await.map_err(|_| HttpProblem::Forbidden)?;
    Ok(person)
}

async fn ask_new(visit: DeskSession, headers: HeaderMap) -> Result<Response<Body>, HttpProblem> {
    let webauthn = webauthn(&visit.served, &headers).ok_or(HttpProblem::NotFound)?;
    let person = &visit.person;
    let known: Vec<Passkey> = visit.served.store.passkeys(&person.id).await?.iter().filter_map(read).collect();
    let known = known.iter().map(|passkey| passkey.cred_id().clone()).collect();
    let (request, state) = webauthn
        .start_passkey_registration(unique(person), &person.name, &person.name, Some(known))
        .map_err(|_| HttpProblem::Fault)?;
    let mut request = serde_json::to_value(request).map_err(|_| HttpProblem::Fault)?;
    // Who signs in types no name, so the device has to know whose passkey it is.
    request["publicKey"]["authenticatorSelection"]["residentKey"] = json!("required");
    request["publicKey"]["authenticatorSelection"]["requireResidentKey"] = json!(true);
    let asked = PasskeyChallenge::New { person: person.id.clone(), state };
    kept(&visit.served, &asked, request["publicKey"].clone()).await
}

async fn answer_new(
    visit: DeskSession,
    headers: HeaderMap,
    Json(answer): Json<PasskeyResponse<RegisterPublicKeyCredential>>,
) -> Result<Response<Body>, HttpProblem> {
    let webauthn = webauthn(&visit.served, &headers).ok_or(HttpProblem::NotFound)?;
    let PasskeyChallenge::New { person, state } = taken(&visit.served, &answer.challenge).await? else {
        return Err(HttpProblem::Forbidden);
    };
    if person != visit.person.id {
        return Err(HttpProblem::Forbidden);
    }
    let passkey =
        webauthn.finish_passkey_registration(&answer.credential, &state).map_err(|_| HttpProblem::Forbidden)?;
    let id = URL_SAFE_NO_PAD.encode(passkey.cred_id());
    let credential = serde_json::to_string(&passkey).map_err(|_| HttpProblem::Fault)?;
    let name = answer.name.split_whitespace().collect::<Vec<_>>().join(" ");
    let name: String = name.chars().filter(|c| !c.is_control()).take(60).collect();
    let name = if name.is_empty() { text!(visit.words(), "desk-passkey") } else { name };
    visit.served.store.add_passkey(&person, &id, &name, &credential).await?;
    Ok(Json(json!({ "to": "/desk/account/" })).into_response())
}

fn read(kept: &crate::database::Passkey) -> Option<Passkey> {
    serde_json::from_str(&kept.credential).ok()
}

/// Returns the handle of a person on their devices: it does not tell who it is.
fn unique(person: &Person) -> Uuid {
    let mut bytes = [0; 16];
    for (to, from) in bytes.iter_mut().zip(person.id.bytes()) {
        *to = from;
    }
    Uuid::from_bytes(bytes)
}

async fn kept(served: &Snapshot, asked: &PasskeyChallenge, public: Value) -> Result<Response<Body>, HttpProblem> {
    let state = serde_json::to_string(asked).map_err(|_| HttpProblem::Fault)?;
    let secret = served.store.keep_challenge(&state).await?;
    Ok(Json(json!({ "challenge": secret.shown(), "publicKey": public })).into_response())
}

async fn taken(served: &Snapshot, challenge: &str) -> Result<PasskeyChallenge, HttpProblem> {
    let state = served.store.take_challenge(&Secret::sent(challenge)).await.map_err(|_| HttpProblem::Forbidden)?;
    serde_json::from_str(&state).map_err(|_| HttpProblem::Fault)
}
