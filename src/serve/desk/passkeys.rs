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

use super::{Doors, Needs, Visit, begin, way_on};
use crate::channels::html::{Here, Ui, passkey_script};
use crate::requests::Action;
use crate::serve::pages::Problem;
use crate::serve::served::Served;
use crate::store::{Person, Proof, Secret};
use crate::words::text;

pub(super) fn doors(doors: Doors) -> Doors {
    doors
        .post("/desk/passkey/ask", Needs::Nothing, ask)
        .post("/desk/passkey/answer", Needs::Nothing, answer)
        .post("/desk/account/passkey/ask", Needs::Proven(Action::KeepOwnAccount), ask_new)
        .post("/desk/account/passkey/answer", Needs::Proven(Action::KeepOwnAccount), answer_new)
        .post("/desk/confirm/passkey/ask", Needs::Begun(Action::KeepOwnAccount), ask_to_confirm)
        .post("/desk/confirm/passkey/answer", Needs::Begun(Action::KeepOwnAccount), confirm)
}

/// What a passkey was asked, as the store keeps it.
#[derive(Serialize, Deserialize)]
enum Asked {
    /// To sign in.
    SignIn(DiscoverableAuthentication),
    /// To become a passkey of somebody.
    New { person: String, state: PasskeyRegistration },
}

/// What comes back from a browser.
#[derive(Deserialize)]
struct Answer<T> {
    challenge: String,
    credential: T,
    #[serde(default)]
    to: String,
    #[serde(default)]
    name: String,
}

/// Passkeys belong to an address. Without one in the settings they are offered on this machine alone.
fn webauthn(served: &Served, headers: &HeaderMap) -> Option<Webauthn> {
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

/// Whether a passkey can be used at the address that was asked.
pub(super) fn offered(served: &Served, headers: &HeaderMap) -> bool {
    webauthn(served, headers).is_some()
}

/// The script that pages with passkeys load.
pub(super) fn script() -> Markup {
    passkey_script(&Here::anywhere())
}

/// A button that the script shows where the browser knows passkeys, with what it says when it does not work.
pub(super) fn button(ui: Ui<'_>, what: &str, label: String, to: &str) -> Markup {
    html! {
        div.desk.passkey data-passkey=(what) data-to=(to) data-failed=(text!(ui.words, "desk-passkey-failed")) hidden {
            @if what == "new" {
                div.field {
                    label for="passkey-name" { (ui.says(text!(ui.words, "desk-passkey-name"))) }
                    input #passkey-name type="text" maxlength="60" autocomplete="off" dir="auto";
                }
            }
            button type="button" { (ui.says(label)) }
            p role="status" lang=(ui.words.lang()) dir=(ui.words.lang().direction().html()) {}
        }
    }
}

/// Asks for any passkey of this address: no name is needed, so none can be found out.
async fn ask(
    State(served): State<Arc<Served>>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
) -> Result<Response<Body>, Problem> {
    if !served.limit.allows(peer, &headers) {
        return Err(Problem::TooMany);
    }
    asked(&served, &headers).await
}

/// Asks whoever is signed in for a passkey, as proof that it is still them.
async fn ask_to_confirm(visit: Visit, headers: HeaderMap) -> Result<Response<Body>, Problem> {
    asked(&visit.served, &headers).await
}

async fn asked(served: &Served, headers: &HeaderMap) -> Result<Response<Body>, Problem> {
    let webauthn = webauthn(served, headers).ok_or(Problem::NotFound)?;
    let (request, state) = webauthn.start_discoverable_authentication().map_err(|_| Problem::Fault)?;
    let request = serde_json::to_value(request).map_err(|_| Problem::Fault)?;
    kept(served, &Asked::SignIn(state), request["publicKey"].clone()).await
}

async fn answer(
    State(served): State<Arc<Served>>,
    headers: HeaderMap,
    Json(answer): Json<Answer<PublicKeyCredential>>,
) -> Result<Response<Body>, Problem> {
    let person = owner(&served, &headers, &answer).await?;
    let mut response = Json(json!({ "to": way_on(&answer.to) })).into_response();
    let cookie = begin(&served, &headers, &person, Proof::Passkey).await?;
    response.headers_mut().insert(header::SET_COOKIE, cookie);
    Ok(response)
}

async fn confirm(
    visit: Visit,
    headers: HeaderMap,
    Json(answer): Json<Answer<PublicKeyCredential>>,
) -> Result<Response<Body>, Problem> {
    let person = owner(&visit.served, &headers, &answer).await?;
    if person.id != visit.person.id {
        return Err(Problem::Forbidden);
    }
    visit.served.store.prove(visit.session()?, Proof::Passkey).await?;
    Ok(Json(json!({ "to": way_on(&answer.to) })).into_response())
}

/// Whose passkey has answered. Its device has to have known its user: then it stands for both steps.
async fn owner(served: &Served, headers: &HeaderMap, answer: &Answer<PublicKeyCredential>) -> Result<Person, Problem> {
    let webauthn = webauthn(served, headers).ok_or(Problem::NotFound)?;
    let Asked::SignIn(state) = taken(served, &answer.challenge).await? else { return Err(Problem::Forbidden) };
    let (owner, id) =
        webauthn.identify_discoverable_authentication(&answer.credential).map_err(|_| Problem::Forbidden)?;
    let id = URL_SAFE_NO_PAD.encode(id);
    let (person, kept) = served.store.passkey(&id).await.map_err(|_| Problem::Forbidden)?;
    if unique(&person) != owner {
        return Err(Problem::Forbidden);
    }
    let mut passkey: Passkey = serde_json::from_str(&kept.credential).map_err(|_| Problem::Fault)?;
    let done = webauthn
        .finish_discoverable_authentication_v2(&answer.credential, state, &passkey)
        .map_err(|_| Problem::Forbidden)?;
    if !done.user_verified() {
        return Err(Problem::Forbidden);
    }
    passkey.update_credential(&done);
    let after = serde_json::to_string(&passkey).map_err(|_| Problem::Fault)?;
    served.store.used_passkey(&id, &kept.credential, &after).await.map_err(|_| Problem::Forbidden)?;
    Ok(person)
}

async fn ask_new(visit: Visit, headers: HeaderMap) -> Result<Response<Body>, Problem> {
    let webauthn = webauthn(&visit.served, &headers).ok_or(Problem::NotFound)?;
    let person = &visit.person;
    let known: Vec<Passkey> = visit.served.store.passkeys(&person.id).await?.iter().filter_map(read).collect();
    let known = known.iter().map(|passkey| passkey.cred_id().clone()).collect();
    let (request, state) = webauthn
        .start_passkey_registration(unique(person), &person.name, &person.name, Some(known))
        .map_err(|_| Problem::Fault)?;
    let mut request = serde_json::to_value(request).map_err(|_| Problem::Fault)?;
    // Who signs in types no name, so the device has to know whose passkey it is.
    request["publicKey"]["authenticatorSelection"]["residentKey"] = json!("required");
    request["publicKey"]["authenticatorSelection"]["requireResidentKey"] = json!(true);
    let asked = Asked::New { person: person.id.clone(), state };
    kept(&visit.served, &asked, request["publicKey"].clone()).await
}

async fn answer_new(
    visit: Visit,
    headers: HeaderMap,
    Json(answer): Json<Answer<RegisterPublicKeyCredential>>,
) -> Result<Response<Body>, Problem> {
    let webauthn = webauthn(&visit.served, &headers).ok_or(Problem::NotFound)?;
    let Asked::New { person, state } = taken(&visit.served, &answer.challenge).await? else {
        return Err(Problem::Forbidden);
    };
    if person != visit.person.id {
        return Err(Problem::Forbidden);
    }
    let passkey = webauthn.finish_passkey_registration(&answer.credential, &state).map_err(|_| Problem::Forbidden)?;
    let id = URL_SAFE_NO_PAD.encode(passkey.cred_id());
    let credential = serde_json::to_string(&passkey).map_err(|_| Problem::Fault)?;
    let name = answer.name.split_whitespace().collect::<Vec<_>>().join(" ");
    let name: String = name.chars().filter(|c| !c.is_control()).take(60).collect();
    let name = if name.is_empty() { text!(visit.words(), "desk-passkey") } else { name };
    visit.served.store.add_passkey(&person, &id, &name, &credential).await?;
    Ok(Json(json!({ "to": "/desk/account/" })).into_response())
}

fn read(kept: &crate::store::Passkey) -> Option<Passkey> {
    serde_json::from_str(&kept.credential).ok()
}

/// What stands for a person on their devices: nothing that tells who it is.
fn unique(person: &Person) -> Uuid {
    let mut bytes = [0; 16];
    for (to, from) in bytes.iter_mut().zip(person.id.bytes()) {
        *to = from;
    }
    Uuid::from_bytes(bytes)
}

async fn kept(served: &Served, asked: &Asked, public: Value) -> Result<Response<Body>, Problem> {
    let state = serde_json::to_string(asked).map_err(|_| Problem::Fault)?;
    let secret = served.store.keep_challenge(&state).await?;
    Ok(Json(json!({ "challenge": secret.shown(), "publicKey": public })).into_response())
}

async fn taken(served: &Served, challenge: &str) -> Result<Asked, Problem> {
    let state = served.store.take_challenge(&Secret::sent(challenge)).await.map_err(|_| Problem::Forbidden)?;
    serde_json::from_str(&state).map_err(|_| Problem::Fault)
}
