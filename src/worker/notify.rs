//! Notifies a person of the state of a demand, by a signed message to a web address.
//!
//! A message may be sent twice, if the worker is killed between sending and recording it. Both have the same name, so
//! that the receiver can recognise them. Errors never hold addresses or secrets.

use std::time::Duration;

use super::artifact_maker::ArtifactMaker;
use super::mail::{self, link};
use super::webhook_target::{EgressPolicy, PublicResolver, target};
use super::{JobError, NotificationSettings};
use crate::database::{Demand, Reply, RequesterContact, Store};
use crate::document::{digest, hmac_sha256};
use crate::requests::{DemandState, level_name};

/// Time limit of a mail server or a receiver.
pub(super) const WEBHOOK_TIMEOUT: Duration = Duration::from_secs(10);

/// After so many seconds a web host is tried again that others call just now.
const CALL_AGAIN: i64 = 5;

/// Notification of a change of state, under a name that is the same however often it is sent.
struct Notification<'a> {
    name: String,
    at: i64,
    turn: i64,
    state: DemandState,
    demand: &'a Demand,
    reply: Option<&'a Reply>,
}

/// Notifies a person of a change of a demand, unless that was done, or nobody is to be told any more.
pub(super) async fn notify(
    store: &Store,
    bench: &ArtifactMaker,
    telling: &NotificationSettings,
    (ask, demand, turn): (&str, &str, i64),
) -> Result<(), JobError> {
    // A job that an earlier version enqueued.
    if let Some(mark) = store.mark_of(ask).await? {
        return mail::write(store, bench, telling, (&mark, demand, turn)).await;
    }
    let Some(asker) = store.to_tell(ask, demand, turn).await? else { return Ok(()) };
    let RequesterContact::Webhook { url, secret } = &asker.contact else { return Ok(()) };
    let state = store.state_at(demand, turn).await?;
    let reply = store.reply_at(demand, turn).await?;
    let demand = store.demand(demand).await?;
    let name = name(store, (ask, &demand.id, turn)).await?;
    let news = Notification { name, at: store.now().0, turn, state, demand: &demand, reply: reply.as_ref() };
    call(store, &news, bench, telling, (url, secret)).await?;
    store.was_told(ask, &demand.id, turn).await?;
    Ok(())
}

/// The name of a message: the same however often it is sent.
pub(super) async fn name(store: &Store, (to, about, turn): (&str, &str, i64)) -> Result<String, JobError> {
    let installation = store.installation().await?;
    let parts: [&[u8]; 4] = [installation.as_bytes(), to.as_bytes(), about.as_bytes(), &turn.to_le_bytes()];
    Ok(digest(&parts).hex()[..32].to_owned())
}

/// Body of a message to a web address.
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
    #[serde(skip_serializing_if = "Option::is_none")]
    reply: Option<ReplyBody<'a>>,
}

/// Reply of an editor in a message.
#[derive(serde::Serialize)]
#[serde(rename_all = "kebab-case")]
struct ReplyBody<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    words: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ready_by: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<String>,
}

async fn call(
    store: &Store,
    news: &Notification<'_>,
    bench: &ArtifactMaker,
    telling: &NotificationSettings,
    (url, secret): (&str, &str),
) -> Result<(), JobError> {
    let url =
        target(url, telling.reach).map_err(|error| JobError::Never(format!("the asker's web address: {error}")))?;
    let host = url.host_str().unwrap_or_default().to_owned();
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
        reason: (news.state == DemandState::Declined).then_some(news.demand.reason.as_deref()).flatten(),
        reply: news.reply.map(|reply| ReplyBody {
            words: reply.words.as_deref(),
            ready_by: reply.ready_by.as_deref(),
            file: mail::file_link(bench, reply),
        }),
        link: (news.state != DemandState::Declined).then(|| link(bench, &wanted.edition)).flatten(),
    };
    let body = serde_json::to_string(&body).map_err(|_| JobError::Never("the message cannot be written".to_owned()))?;
    let signature = signature(secret, news.at, &body);
    let client = client(telling.reach).map_err(|_| JobError::Again("no client for web addresses".to_owned()))?;
    let request = client
        .post(url)
        .header("content-type", "application/json")
        .header("evenhand-delivery", &news.name)
        .header("evenhand-timestamp", news.at.to_string())
        .header("evenhand-signature", format!("sha256={signature}"))
        .body(body);
    let Some(place) = store.begin_call(&host).await? else { return Err(JobError::Later(CALL_AGAIN)) };
    let answer = request.send().await;
    store.end_call(&place).await?;
    // The body of the answer is never read.
    match answer {
        Ok(answer) if answer.status().is_success() => Ok(()),
        Ok(answer) if answer.status().as_u16() == 410 => {
            Err(JobError::Never("the receiver says that it is gone for good (410)".to_owned()))
        }
        Ok(answer) => Err(JobError::Again(format!("the receiver answered {}", answer.status().as_u16()))),
        Err(error) if error.is_timeout() => Err(JobError::Again("the receiver took too long".to_owned())),
        Err(error) if not_public(&error) => Err(JobError::Never("the receiver has no public address".to_owned())),
        Err(_) => Err(JobError::Again("the receiver cannot be reached".to_owned())),
    }
}

/// The HMAC-SHA-256 of `<timestamp>.<body>`, in hexadecimal.
fn signature(secret: &str, at: i64, body: &str) -> String {
    hmac_sha256(secret.as_bytes(), format!("{at}.{body}").as_bytes())
}

fn client(reach: EgressPolicy) -> reqwest::Result<reqwest::Client> {
    // A second provider in one process is refused; the first one does the work.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let builder = reqwest::Client::builder()
        .user_agent(concat!("evenhand/", env!("CARGO_PKG_VERSION")))
        .no_proxy()
        .redirect(reqwest::redirect::Policy::none())
        .timeout(WEBHOOK_TIMEOUT)
        .pool_max_idle_per_host(0);
    match reach {
        EgressPolicy::Public => builder.https_only(true).dns_resolver(std::sync::Arc::new(PublicResolver)).build(),
        EgressPolicy::Anywhere => builder.build(),
    }
}

/// Returns `true` if an error comes from [`PublicResolver`], which other errors wrap.
fn not_public(error: &reqwest::Error) -> bool {
    let mut cause: Option<&dyn std::error::Error> = Some(error);
    while let Some(error) = cause {
        if error.is::<super::webhook_target::EgressError>() {
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
    use crate::channels::page;
    use crate::content::{Address, Level, PieceName};
    use crate::database::tests::on_both;
    use crate::database::{DemandLimits, NewFormatRequest};
    use crate::lang::Lang;
    use crate::requests::{DemandEvent, Prospect, RequestedFormat};
    use crate::worker::tests::bench;

    fn wanted() -> RequestedFormat {
        let piece = PieceName { collection: "rights".to_owned(), piece: "fair-trial".to_owned() };
        let edition = Address { piece, lang: "bn".parse().unwrap(), level: Level::Standard };
        RequestedFormat { edition, form: page::ID }
    }

    /// Somebody asks and is to be told of the second turn; the names of ask and demand.
    async fn asked(store: &Store, contact: RequesterContact, event: DemandEvent) -> (String, String) {
        let ask = NewFormatRequest {
            lang: Lang::english(),
            wanted: BTreeMap::from([(wanted(), Prospect::NoTranslation)]),
            other_format: None,
            who_for: None,
            needed_by: None,
            contact: Some(contact),
            words: None,
            once: None,
            known: Vec::new(),
            room: DemandLimits { address: 9, language: 9, all: 99 },
        };
        let asked = store.create_request(&ask).await.unwrap();
        store.happened(&wanted().edition, None, event).await.unwrap();
        let told = store.jobs(None, 10).await.unwrap().into_iter().find_map(|job| match job.work {
            crate::database::JobKind::Tell { ask, demand, turn: 2 } => Some((ask, demand)),
            _ => None,
        });
        let told = told.unwrap();
        assert_eq!(told.1, asked.demands[0].id);
        told
    }

    fn telling(reach: EgressPolicy) -> NotificationSettings {
        NotificationSettings {
            smtp: None,
            from: None,
            retention: crate::database::Retention { closed_days: 30, most_days: 365 },
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
            let contact = RequesterContact::Webhook { url, secret: "key".to_owned() };
            let (ask, demand) = asked(store, contact, DemandEvent::Published(Prospect::There)).await;
            let bench = bench();
            let once = async || notify(store, &bench, &telling(EgressPolicy::Anywhere), (&ask, &demand, 2)).await;

            assert_eq!(once().await, Err(JobError::Again("the receiver answered 503".to_owned())));
            assert_eq!(
                once().await,
                Err(JobError::Again("the receiver answered 302".to_owned())),
                "it is not followed"
            );
            once().await.unwrap();
            once().await.unwrap();

            let calls = calls.lock().unwrap().clone();
            assert_eq!(calls.len(), 3, "told once");
            let body = calls[2].split("\r\n\r\n").nth(1).unwrap();
            let at: i64 = header(&calls[2], "evenhand-timestamp").parse().unwrap();
            let signed = format!("sha256={}", signature("key", at, body));
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
    async fn a_web_host_that_others_call_just_now_is_called_later() {
        on_both(async |ground| {
            let store = &ground.store;
            let (url, calls) = receiver(&["204 Yes"]).await;
            let contact = RequesterContact::Webhook { url, secret: "key".to_owned() };
            let (ask, demand) = asked(store, contact, DemandEvent::Published(Prospect::There)).await;
            let bench = bench();
            let once = async || notify(store, &bench, &telling(EgressPolicy::Anywhere), (&ask, &demand, 2)).await;
            let first = store.begin_call("127.0.0.1").await.unwrap().unwrap();
            let second = store.begin_call("127.0.0.1").await.unwrap().unwrap();

            assert_eq!(once().await, Err(JobError::Later(CALL_AGAIN)));
            assert!(calls.lock().unwrap().is_empty(), "{}", ground.name());
            store.end_call(&first).await.unwrap();
            once().await.unwrap();
            assert_eq!(calls.lock().unwrap().len(), 1);
            assert!(store.begin_call("127.0.0.1").await.unwrap().is_some(), "the place is free again");
            store.end_call(&second).await.unwrap();
        })
        .await;
    }

    #[tokio::test]
    async fn a_receiver_that_is_gone_or_private_is_not_tried_again_and_its_address_is_in_no_error() {
        on_both(async |ground| {
            let store = &ground.store;
            let (url, calls) = receiver(&["410 Gone"]).await;
            let contact = RequesterContact::Webhook { url: url.clone(), secret: "key".to_owned() };
            let (ask, demand) = asked(store, contact, DemandEvent::Published(Prospect::There)).await;
            let bench = bench();

            for reach in [EgressPolicy::Public, EgressPolicy::Anywhere] {
                let fault = notify(store, &bench, &telling(reach), (&ask, &demand, 2)).await.unwrap_err();
                assert!(matches!(fault, JobError::Never(_)), "{fault:?}");
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

        assert_eq!(signature("key", 1_800_000_000, "{}"), expected.trim());
    }
}
