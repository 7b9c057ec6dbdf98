//! Tells an asker where a demand stands: by mail, or by a signed message to a web address.
//!
//! A message that is sent twice, because the worker was killed between sending and writing that down, has
//! the same name both times, so that whoever gets it can tell. Addresses and secrets are in no error.

use std::time::Duration;

use hmac::{Hmac, KeyInit as _, Mac as _};
use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::message::{Mailbox, Message};
use lettre::transport::smtp::authentication::Credentials;
use lettre::{AsyncSmtpTransport, AsyncTransport as _, Tokio1Executor};
use sha2::Sha256;

use super::bench::Bench;
use super::reach::{Outside, Reach, target};
use super::{Fault, Telling};
use crate::config::{Encryption, Smtp};
use crate::content::{Address, Level, Library};
use crate::document::{Sentence, digest};
use crate::lang::Lang;
use crate::requests::{Form, State, level_name};
use crate::store::{Asker, Contact, Demand, Store};
use crate::words::{Words, text};

/// How long a mail server or a receiver may take.
const PATIENCE: Duration = Duration::from_secs(10);

/// What is told of which turn, under a name that is the same however often it is sent.
struct News<'a> {
    name: String,
    at: i64,
    turn: i64,
    state: State,
    demand: &'a Demand,
    asker: &'a Asker,
}

/// Tells an asker of a turn of a demand, unless that was done, or nobody is to be told any more.
pub(super) async fn tell(
    store: &Store,
    bench: &Bench,
    telling: &Telling,
    (ask, demand, turn): (&str, &str, i64),
) -> Result<(), Fault> {
    let Some(asker) = store.to_tell(ask, demand, turn).await? else { return Ok(()) };
    let state = store.state_at(demand, turn).await?;
    let demand = store.demand(demand).await?;
    let installation = store.installation().await?;
    let parts: [&[u8]; 4] = [installation.as_bytes(), ask.as_bytes(), demand.id.as_bytes(), &turn.to_le_bytes()];
    let name = digest(&parts).hex()[..32].to_owned();
    let news = News { name, at: store.now().0, turn, state, demand: &demand, asker: &asker };
    match &asker.contact {
        Contact::Email(address) => mail(&news, bench, telling, address).await?,
        Contact::Webhook { url, secret } => call(&news, bench, telling, url, secret).await?,
    }
    store.was_told(ask, &demand.id, turn).await?;
    Ok(())
}

async fn mail(news: &News<'_>, bench: &Bench, telling: &Telling, address: &str) -> Result<(), Fault> {
    let (Some(smtp), Some(from)) = (&telling.smtp, &telling.from) else {
        return Err(Fault::Never("the settings name no mail server, or no address that mail comes from".to_owned()));
    };
    let from: Mailbox =
        from.parse().map_err(|_| Fault::Never("the address that mail comes from is none".to_owned()))?;
    let to = address.parse().map_err(|_| Fault::Never("the asker's mail address is none".to_owned()))?;
    let (subject, body) = letter(news, bench, telling.contact_days);
    let message = Message::builder()
        .message_id(Some(format!("<{}@{}>", news.name, from.email.domain())))
        .header(AutoSubmitted)
        .from(from)
        .to(Mailbox::new(None, to))
        .subject(subject)
        .header(ContentType::TEXT_PLAIN)
        .body(body)
        .map_err(|_| Fault::Never("the message cannot be written".to_owned()))?;
    let server = server(smtp).map_err(|_| Fault::Again("the mail server's name cannot be used".to_owned()))?;
    match server.send(message).await {
        Ok(_) => Ok(()),
        // What a server says may repeat the address.
        Err(error) => match error.status() {
            Some(code) if error.is_permanent() => Err(Fault::Never(format!("the mail server refused it ({code})"))),
            Some(code) => Err(Fault::Again(format!("the mail server does not take it now ({code})"))),
            None => Err(Fault::Again("the mail server cannot be reached".to_owned())),
        },
    }
}

/// Says that no person wrote it, so that no machine answers (RFC 3834).
#[derive(Clone)]
struct AutoSubmitted;

impl lettre::message::header::Header for AutoSubmitted {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Auto-Submitted")
    }

    fn parse(_: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self)
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), "auto-generated".to_owned())
    }
}

fn server(smtp: &Smtp) -> Result<AsyncSmtpTransport<Tokio1Executor>, lettre::transport::smtp::Error> {
    let builder = match smtp.encryption {
        Encryption::Whole => AsyncSmtpTransport::<Tokio1Executor>::relay(&smtp.host)?,
        Encryption::StartTls => AsyncSmtpTransport::<Tokio1Executor>::starttls_relay(&smtp.host)?,
        Encryption::None => AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(&smtp.host),
    };
    let builder = builder.port(smtp.port).timeout(Some(PATIENCE));
    Ok(match &smtp.login {
        Some((name, passphrase)) => builder.credentials(Credentials::new(name.clone(), passphrase.clone())).build(),
        None => builder.build(),
    })
}

/// Subject and text of a letter, in the language in which it was asked.
fn letter(news: &News<'_>, bench: &Bench, days: u32) -> (String, String) {
    let words = Words::of(&news.asker.lang);
    let library = bench.library();
    let edition = &news.demand.wanted.edition;
    let title = title(&library, edition, &news.asker.lang);
    let piece = apart(&title);
    let language = apart(edition.lang.own_name());
    let form = match news.demand.wanted.form {
        Form::Page => text!(words, "tell-form-page"),
        Form::Print => text!(words, "tell-form-print"),
        Form::Audio => text!(words, "tell-form-audio"),
        Form::Braille => text!(words, "tell-form-braille"),
        Form::Sign => text!(words, "tell-form-sign"),
    };
    let link = link(bench, edition);
    let asked = text!(words, "tell-asked", piece = piece.clone(), language = language, form = form);
    let (subject, said) = match news.state {
        State::Declined => {
            let mut said = vec![text!(words, "tell-declined")];
            if let Some(reason) = &news.demand.reason {
                said.push(format!("{}\n{reason}", text!(words, "tell-declined-reason")));
            }
            said.push(text!(words, "tell-declined-next"));
            (text!(words, "tell-subject-declined", piece = piece), said)
        }
        State::NeedsVoice => {
            let mut said = vec![text!(words, "tell-voice"), text!(words, "tell-voice-next")];
            said.extend(link.map(|link| format!("{}\n{link}", text!(words, "tell-voice-where"))));
            (text!(words, "tell-subject-voice", piece = piece), said)
        }
        State::Ready
        | State::NeedsTranslation
        | State::InTranslation
        | State::InReview
        | State::NeedsMaker
        | State::Making
        | State::Failed
        | State::Withdrawn => {
            let mut said = vec![text!(words, "tell-ready")];
            said.extend(link.map(|link| format!("{}\n{link}", text!(words, "tell-ready-where"))));
            (text!(words, "tell-subject-ready", piece = piece), said)
        }
    };
    let why = format!("{}\n{}", text!(words, "tell-why"), text!(words, "tell-kept", days = days).trim());
    let body = [vec![asked], said, vec![why]].concat().join("\n\n") + "\n";
    (subject, body)
}

/// Keeps a value's direction from mixing with that of the words around it: first strong isolate.
fn apart(value: &str) -> String {
    format!("\u{2068}{value}\u{2069}")
}

fn link(bench: &Bench, edition: &Address) -> Option<String> {
    bench.base().map(|base| format!("{}/{}", base.trim_end_matches('/'), edition.folder()))
}

/// What a piece is called in a language, or else in the edition's own, or else in its source's.
fn title(library: &Library, edition: &Address, lang: &Lang) -> String {
    let source = library.pieces.get(&edition.piece).map(|piece| &piece.source);
    [Some(lang), Some(&edition.lang), source]
        .into_iter()
        .flatten()
        .flat_map(|lang| [edition.level, Level::Standard].map(|level| edition.with(lang, level)))
        .find_map(|address| library.editions.get(&address))
        .map(|edition| edition.document.title.iter().map(Sentence::text).collect::<Vec<_>>().join(" "))
        .unwrap_or_else(|| edition.piece.to_string())
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
    use super::*;

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
