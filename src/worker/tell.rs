//! Tells an asker where a demand stands, by a signed message to a web address.
//!
//! A message that is sent twice, because the worker was killed between sending and writing that down, has
//! the same name both times, so that whoever gets it can tell. Addresses and secrets are in no error.

use std::time::Duration;

use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;

use super::bench::Bench;
use super::mail::{self, link};
use super::reach::{Outside, Reach, target};
use super::{Fault, Telling};
use crate::document::digest;
use crate::requests::{State, level_name};
use crate::store::{Contact, Demand, Store};

/// How long a mail server or a receiver may take.
pub(super) const PATIENCE: Duration = Duration::from_secs(10);

/// What is told of which turn, under a name that is the same however often it is sent.
struct News<'a> {
    name: String,
    at: i64,
    turn: i64,
    state: State,
    demand: &'a Demand,
}

/// Tells an asker of a turn of a demand, unless that was done, or nobody is to be told any more.
pub(super) async fn tell(
    store: &Store,
    bench: &Bench,
    telling: &Telling,
    (ask, demand, turn): (&str, &str, i64),
) -> Result<(), Fault> {
    // A job that an earlier version put into the queue.
    if let Some(mark) = store.mark_of(ask).await? {
        return mail::write(store, bench, telling, (&mark, demand, turn)).await;
    }
    let Some(asker) = store.to_tell(ask, demand, turn).await? else { return Ok(()) };
    let Contact::Webhook { url, secret } = &asker.contact else { return Ok(()) };
    let state = store.state_at(demand, turn).await?;
    let demand = store.demand(demand).await?;
    let name = name(store, (ask, &demand.id, turn)).await?;
    let news = News { name, at: store.now().0, turn, state, demand: &demand };
    call(&news, bench, telling, url, secret).await?;
    store.was_told(ask, &demand.id, turn).await?;
    Ok(())
}

/// The name of a message: the same however often it is sent.
pub(super) async fn name(store: &Store, (to, about, turn): (&str, &str, i64)) -> Result<String, Fault> {
    let installation = store.installation().await?;
    let parts: [&[u8]; 4] = [installation.as_bytes(), to.as_bytes(), about.as_bytes(), &turn.to_le_bytes()];
    Ok(digest(&parts).hex()[..32].to_owned())
}

/// What a web address hears.
#[derive(serde::Serialize)]
struct Body<'a> {
    delivery: &'a str,
    demand: &'a str,
    turn: i64,
    state: &'static str,
    piece: String,
    language: &'a str,
    wording: &'static str,
    form: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    link: Option<String>,
}

async fn call(news: &News<'_>, bench: &Bench, telling: &Telling, url: &str, secret: &str) -> Result<(), Fault> {
    let url = target(url, telling.reach).map_err(|error| Fault::Never(format!("the asker's web address: {error}")))?;
    let wanted = &news.demand.wanted;
    let body = Body {
        delivery: &news.name,
        demand: &news.demand.id,
        turn: news.turn,
        state: news.state.name(),
        piece: wanted.edition.piece.to_string(),
        language: wanted.edition.lang.tag(),
        wording: level_name(wanted.edition.level),
        form: wanted.form.name(),
        reason: (news.state == State::Declined).then_some(news.demand.reason.as_deref()).flatten(),
        link: (news.state != State::Declined).then(|| link(bench, &wanted.edition)).flatten(),
    };
    let body = serde_json::to_string(&body).map_err(|_| Fault::Never("the message cannot be written".to_owned()))?;
    let signature = signature(secret, news.at, &body)?;
    let client = client(telling.reach).map_err(|_| Fault::Again("no client for web addresses".to_owned()))?;
    let request = client
        .post(url)
        .header("content-type", "application/json")
        .header("evenhand-delivery", &news.name)
        .header("evenhand-timestamp", news.at.to_string())
        .header("evenhand-signature", format!("sha256={signature}"))
        .body(body);
    // The body of the answer is never read.
    match request.send().await {
        Ok(answer) if answer.status().is_success() => Ok(()),
        Ok(answer) if answer.status().as_u16() == 410 => {
            Err(Fault::Never("the receiver says that it is gone for good (410)".to_owned()))
        }
        Ok(answer) => Err(Fault::Again(format!("the receiver answered {}", answer.status().as_u16()))),
        Err(error) if error.is_timeout() => Err(Fault::Again("the receiver took too long".to_owned())),
        Err(error) if not_public(&error) => Err(Fault::Never("the receiver has no public address".to_owned())),
        Err(_) => Err(Fault::Again("the receiver cannot be reached".to_owned())),
    }
}

/// The HMAC-SHA-256 of `<timestamp>.<body>`, in hexadecimal.
fn signature(secret: &str, at: i64, body: &str) -> Result<String, Fault> {
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes())
        .map_err(|_| Fault::Never("the message cannot be signed".to_owned()))?;
    mac.update(format!("{at}.{body}").as_bytes());
    Ok(mac.finalize().into_bytes().iter().map(|byte| format!("{byte:02x}")).collect())
}

fn client(reach: Reach) -> reqwest::Result<reqwest::Client> {
    // A second provider in one process is refused; the first one does the work.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let builder = reqwest::Client::builder()
        .user_agent(concat!("evenhand/", env!("CARGO_PKG_VERSION")))
        .no_proxy()
        .redirect(reqwest::redirect::Policy::none())
        .timeout(PATIENCE)
        .pool_max_idle_per_host(0);
    match reach {
        Reach::Public => builder.https_only(true).dns_resolver(std::sync::Arc::new(Outside)).build(),
        Reach::Anywhere => builder.build(),
    }
}

/// Whether an error comes from [`Outside`]: it is wrapped many times on its way.
fn not_public(error: &reqwest::Error) -> bool {
    let mut cause: Option<&dyn std::error::Error> = Some(error);
    while let Some(error) = cause {
        if error.is::<super::reach::NotReached>() {
            return true;
        }
        cause = error.source();
    }
    false
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::sync::Arc;

    use super::*;
    use crate::content::{Address, Level, PieceName};
    use crate::lang::Lang;
    use crate::requests::{Event, Form, Prospect, Wanted};
    use crate::store::tests::on_both;
    use crate::store::{NewAsk, Room};
    use crate::worker::tests::bench;

    fn wanted() -> Wanted {
        let piece = PieceName { collection: "rights".to_owned(), piece: "fair-trial".to_owned() };
        let edition = Address { piece, lang: "bn".parse().unwrap(), level: Level::Standard };
        Wanted { edition, form: Form::Page }
    }

    /// Somebody asks and is to be told of the second turn; the names of ask and demand.
    async fn asked(store: &Store, contact: Contact, event: Event) -> (String, String) {
        let ask = NewAsk {
            lang: Lang::english(),
            wanted: BTreeMap::from([(wanted(), Prospect::NoTranslation)]),
            who_for: None,
            needed_by: None,
            contact: Some(contact),
            words: None,
            once: None,
            known: Vec::new(),
            room: Room { address: 9, language: 9, all: 99 },
        };
        let asked = store.ask(&ask).await.unwrap();
        store.happened(&wanted().edition, None, event).await.unwrap();
        let told = store.jobs(None, 10).await.unwrap().into_iter().find_map(|job| match job.work {
            crate::store::Work::Tell { ask, demand, turn: 2 } => Some((ask, demand)),
            _ => None,
        });
        let told = told.unwrap();
        assert_eq!(told.1, asked.demands[0].id);
        told
    }

    fn telling(reach: Reach) -> Telling {
        Telling {
            smtp: None,
            from: None,
            retention: crate::store::Retention { closed_days: 30, most_days: 365 },
            audit_days: 400,
            reach,
        }
    }

    /// A web server that answers each call with the next of some statuses, and keeps what it was sent.
    async fn receiver(statuses: &'static [&'static str]) -> (String, Arc<std::sync::Mutex<Vec<String>>>) {
        use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/hook?token=hidden", listener.local_addr().unwrap());
        let calls = Arc::new(std::sync::Mutex::new(Vec::new()));
        let kept = Arc::clone(&calls);
        tokio::spawn(async move {
            for status in statuses {
                let (mut stream, _) = listener.accept().await.unwrap();
                let mut bytes = Vec::new();
                while !String::from_utf8_lossy(&bytes).ends_with('}') {
                    let mut more = [0; 4096];
                    let count = stream.read(&mut more).await.unwrap();
                    bytes.extend_from_slice(&more[..count]);
                }
                kept.lock().unwrap().push(String::from_utf8(bytes).unwrap());
                let answer = format!("HTTP/1.1 {status}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
                stream.write_all(answer.as_bytes()).await.unwrap();
            }
        });
        (url, calls)
    }

    fn header<'a>(call: &'a str, name: &str) -> &'a str {
        call.lines().find_map(|line| line.strip_prefix(&format!("{name}: "))).unwrap()
    }

    #[tokio::test]
    async fn a_web_address_is_told_once_with_a_signature_that_its_owner_can_check() {
        on_both(async |ground| {
            let store = &ground.store;
            let (url, calls) = receiver(&["503 No", "302 Found\r\nlocation: http://127.0.0.1:1/", "204 Yes"]).await;
            let contact = Contact::Webhook { url, secret: "key".to_owned() };
            let (ask, demand) = asked(store, contact, Event::Published(Prospect::There)).await;
            let bench = bench();
            let once = async || tell(store, &bench, &telling(Reach::Anywhere), (&ask, &demand, 2)).await;

            assert_eq!(once().await, Err(Fault::Again("the receiver answered 503".to_owned())));
            assert_eq!(once().await, Err(Fault::Again("the receiver answered 302".to_owned())), "it is not followed");
            once().await.unwrap();
            once().await.unwrap();

            let calls = calls.lock().unwrap().clone();
            assert_eq!(calls.len(), 3, "told once");
            let body = calls[2].split("\r\n\r\n").nth(1).unwrap();
            let at: i64 = header(&calls[2], "evenhand-timestamp").parse().unwrap();
            let signed = format!("sha256={}", signature("key", at, body).unwrap());
            assert_eq!(header(&calls[2], "evenhand-signature"), signed);
            let delivery = header(&calls[2], "evenhand-delivery");
            assert_eq!(delivery, header(&calls[0], "evenhand-delivery"), "the same however often it is sent");
            let body: serde_json::Value = serde_json::from_str(body).unwrap();
            assert_eq!(
                (&body["state"], &body["language"], &body["form"]),
                (&"ready".into(), &"bn".into(), &"page".into())
            );
            assert_eq!(body["link"], "https://evenhand.example/bn/rights/fair-trial/");
        })
        .await;
    }

    #[tokio::test]
    async fn a_receiver_that_is_gone_or_private_is_not_tried_again_and_its_address_is_in_no_error() {
        on_both(async |ground| {
            let store = &ground.store;
            let (url, calls) = receiver(&["410 Gone"]).await;
            let contact = Contact::Webhook { url: url.clone(), secret: "key".to_owned() };
            let (ask, demand) = asked(store, contact, Event::Published(Prospect::There)).await;
            let bench = bench();

            for reach in [Reach::Public, Reach::Anywhere] {
                let fault = tell(store, &bench, &telling(reach), (&ask, &demand, 2)).await.unwrap_err();
                assert!(matches!(fault, Fault::Never(_)), "{fault:?}");
                let said = format!("{fault:?}");
                assert!(!said.contains("127.0.0.1") && !said.contains("hidden"), "{said}");
            }
            assert_eq!(calls.lock().unwrap().len(), 1, "only where the settings allow it");
        })
        .await;
    }

    #[test]
    fn a_signature_is_the_one_that_others_compute() {
        // printf '1800000000.{}' | openssl dgst -sha256 -hmac key
        let expected = std::process::Command::new("sh")
            .args(["-c", "printf '1800000000.{}' | openssl dgst -sha256 -hmac key | sed 's/.*= //'"])
            .output()
            .unwrap();
        let expected = String::from_utf8(expected.stdout).unwrap();

        assert_eq!(signature("key", 1_800_000_000, "{}").unwrap(), expected.trim());
    }
}
