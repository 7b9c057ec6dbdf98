//! Mail to people who asked: a question to the owner of an address whether it is theirs, and messages about the state
//! of a demand. No message is sent before the owner confirmed the address, and every mail has a link that stops all
//! mail.
//!
//! Errors never hold addresses or secrets.

use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::message::{Mailbox, Message};
use lettre::transport::smtp::authentication::Credentials;
use lettre::{AsyncSmtpTransport, AsyncTransport as _, Tokio1Executor};

use super::artifact_maker::ArtifactMaker;
use super::notify::{WEBHOOK_TIMEOUT, name};
use super::{JobError, NotificationSettings};
use crate::channels::channel;
use crate::channels::page::paths;
use crate::config::{Encryption, Smtp};
use crate::content::{Address, Level, Library};
use crate::database::{Demand, QuestionPlace, Recipient, Reply, Store, UNCONFIRMED_DAYS};
use crate::document::Sentence;
use crate::l10n::{Messages, text};
use crate::lang::Lang;
use crate::requests::DemandState;

/// A change of a demand, and the language of the message.
struct MailNotification<'a> {
    state: DemandState,
    demand: &'a Demand,
    lang: &'a Lang,
    /// Reply of an editor that the change tells of.
    reply: Option<&'a Reply>,
}

/// Asks the owner of an address whether to send messages to it, unless that is known.
pub(super) async fn confirm(
    store: &Store,
    bench: &ArtifactMaker,
    telling: &NotificationSettings,
    mark: &str,
) -> Result<(), JobError> {
    let Some(to) = store.to_confirm(mark).await? else { return Ok(()) };
    let words = Messages::of(&to.lang);
    let links = links(bench, &to)?;
    let host = to.address.rsplit_once('@').map_or("", |(_, host)| host);
    if let QuestionPlace::FullFor(seconds) = store.count_question(host).await? {
        // Spreads the attempts, so that not all waiting messages are tried at the same moment.
        return Err(JobError::Later(seconds + spread(mark)));
    }
    let said = [
        text!(words, "tell-confirm"),
        format!("{}\n{}", text!(words, "tell-confirm-here"), links.confirm),
        text!(words, "tell-confirm-not", days = UNCONFIRMED_DAYS).trim().to_owned(),
    ];
    let name = name(store, (mark, "confirm", store.now().0 / 86_400)).await?;
    send(telling, &to, &links, (name, text!(words, "tell-confirm-subject"), said.join("\n\n"))).await
}

/// Seconds of ten minutes that differ from one address to the next.
fn spread(mark: &str) -> i64 {
    i64::from_str_radix(mark.get(..8).unwrap_or_default(), 16).unwrap_or_default() % 600
}

/// Tells the owner of an address about a change of a demand, once, unless nobody is to be told any more.
pub(super) async fn write(
    store: &Store,
    bench: &ArtifactMaker,
    telling: &NotificationSettings,
    (mark, demand, turn): (&str, &str, i64),
) -> Result<(), JobError> {
    let Some(to) = store.to_write(mark, demand, turn).await? else { return Ok(()) };
    let state = store.state_at(demand, turn).await?;
    let reply = store.reply_at(demand, turn).await?;
    let demand = store.demand(demand).await?;
    let links = links(bench, &to)?;
    let news = MailNotification { state, demand: &demand, lang: &to.lang, reply: reply.as_ref() };
    let (subject, body) = letter(&news, bench, telling.retention.closed_days);
    let name = name(store, (mark, &demand.id, turn)).await?;
    send(telling, &to, &links, (name, subject, body)).await?;
    store.was_told(mark, &demand.id, turn).await?;
    Ok(())
}

/// The links by which the owner of an address decides.
struct MailLinks {
    confirm: String,
    stop: String,
}

fn links(bench: &ArtifactMaker, to: &Recipient) -> Result<MailLinks, JobError> {
    let Some(base) = bench.base() else {
        return Err(JobError::Never(
            "the settings name no public address (EVENHAND_BASE), which links in mail need".to_owned(),
        ));
    };
    let of = |what: &str| format!("{}/{}/mail/{}/{what}/", base.trim_end_matches('/'), to.lang, to.secret.shown());
    Ok(MailLinks { confirm: of("confirm"), stop: of("stop") })
}

async fn send(
    telling: &NotificationSettings,
    to: &Recipient,
    links: &MailLinks,
    (name, subject, body): (String, String, String),
) -> Result<(), JobError> {
    let (Some(smtp), Some(from)) = (&telling.smtp, &telling.from) else {
        return Err(JobError::Never("the settings name no mail server, or no address that mail comes from".to_owned()));
    };
    let from: Mailbox =
        from.parse().map_err(|_| JobError::Never("the address that mail comes from is none".to_owned()))?;
    let address = to.address.parse().map_err(|_| JobError::Never("the asker's mail address is none".to_owned()))?;
    let stop = format!("{}\n{}", text!(Messages::of(&to.lang), "tell-stop"), links.stop);
    let message = Message::builder()
        .message_id(Some(format!("<{name}@{}>", from.email.domain())))
        .header(AutoSubmitted)
        .header(Unsubscribe(format!("<{}>", links.stop)))
        .header(UnsubscribePost)
        .from(from)
        .to(Mailbox::new(None, address))
        .subject(subject)
        .header(ContentType::TEXT_PLAIN)
        .body(format!("{body}\n\n{stop}\n"))
        .map_err(|_| JobError::Never("the message cannot be written".to_owned()))?;
    let server = server(smtp).map_err(|_| JobError::Again("the mail server's name cannot be used".to_owned()))?;
    match server.send(message).await {
        Ok(_) => Ok(()),
        // The server's answer may repeat the address.
        Err(error) => match error.status() {
            Some(code) if error.is_permanent() => Err(JobError::Never(format!("the mail server refused it ({code})"))),
            Some(code) => Err(JobError::Again(format!("the mail server does not take it now ({code})"))),
            None => Err(JobError::Again("the mail server cannot be reached".to_owned())),
        },
    }
}

/// Defines a header that holds one text.
macro_rules! header {
    ($type:ident, $name:literal, $value:expr) => {
        impl lettre::message::header::Header for $type {
            fn name() -> HeaderName {
                HeaderName::new_from_ascii_str($name)
            }

            fn parse(_: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
                Err("it is only written".into())
            }

            fn display(&self) -> HeaderValue {
                let value: fn(&Self) -> String = $value;
                HeaderValue::dangerous_new_pre_encoded(Self::name(), value(self), value(self))
            }
        }
    };
}

/// Says that no person wrote it, so that no machine answers (RFC 3834).
#[derive(Clone)]
struct AutoSubmitted;
header!(AutoSubmitted, "Auto-Submitted", |_| "auto-generated".to_owned());

/// Leads mail programs to the page that stops mail (RFC 2369).
#[derive(Clone)]
struct Unsubscribe(String);
header!(Unsubscribe, "List-Unsubscribe", |Unsubscribe(link)| link.clone());

/// Says that one request to that page stops mail (RFC 8058).
#[derive(Clone)]
struct UnsubscribePost;
header!(UnsubscribePost, "List-Unsubscribe-Post", |_| "List-Unsubscribe=One-Click".to_owned());

fn server(smtp: &Smtp) -> Result<AsyncSmtpTransport<Tokio1Executor>, lettre::transport::smtp::Error> {
    let builder = match smtp.encryption {
        Encryption::Whole => AsyncSmtpTransport::<Tokio1Executor>::relay(&smtp.host)?,
        Encryption::StartTls => AsyncSmtpTransport::<Tokio1Executor>::starttls_relay(&smtp.host)?,
        Encryption::None => AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(&smtp.host),
    };
    let builder = builder.port(smtp.port).timeout(Some(WEBHOOK_TIMEOUT));
    Ok(match &smtp.login {
        Some((name, passphrase)) => builder.credentials(Credentials::new(name.clone(), passphrase.clone())).build(),
        None => builder.build(),
    })
}

/// Subject and text of a letter, in the language in which it was asked.
fn letter(news: &MailNotification<'_>, bench: &ArtifactMaker, days: u32) -> (String, String) {
    let words = Messages::of(news.lang);
    let library = bench.library();
    let edition = &news.demand.wanted.edition;
    let title = title(&library, edition, news.lang);
    let piece = apart(&title);
    let language = apart(edition.lang.own_name());
    let form = (channel(news.demand.wanted.form).words.inside)(&words);
    let link = link(bench, edition);
    let asked = text!(words, "tell-asked", piece = piece.clone(), language = language, form = form);
    let (subject, said) = match (news.reply, news.state) {
        (Some(reply), _) => (text!(words, "tell-subject-reply", piece = piece), replied(&words, bench, reply)),
        (None, DemandState::Declined) => {
            let mut said = vec![text!(words, "tell-declined")];
            if let Some(reason) = &news.demand.reason {
                said.push(format!("{}\n{reason}", text!(words, "tell-declined-reason")));
            }
            said.push(text!(words, "tell-declined-next"));
            (text!(words, "tell-subject-declined", piece = piece), said)
        }
        (None, DemandState::NeedsVoice) => {
            let mut said = vec![text!(words, "tell-voice"), text!(words, "tell-voice-next")];
            said.extend(link.map(|link| format!("{}\n{link}", text!(words, "tell-voice-where"))));
            (text!(words, "tell-subject-voice", piece = piece), said)
        }
        (
            None,
            DemandState::Ready
            | DemandState::NeedsTranslation
            | DemandState::InTranslation
            | DemandState::InReview
            | DemandState::NeedsMaker
            | DemandState::Making
            | DemandState::Failed
            | DemandState::Withdrawn,
        ) => {
            let mut said = vec![text!(words, "tell-ready")];
            said.extend(link.map(|link| format!("{}\n{link}", text!(words, "tell-ready-where"))));
            (text!(words, "tell-subject-ready", piece = piece), said)
        }
    };
    let why = format!("{}\n{}", text!(words, "tell-why"), text!(words, "tell-kept", days = days).trim());
    let body = [vec![asked], said, vec![why]].concat().join("\n\n");
    (subject, body)
}

/// Writes the reply of an editor: words, the day, and the address of the file.
fn replied(words: &Messages, bench: &ArtifactMaker, reply: &Reply) -> Vec<String> {
    let mut said = vec![text!(words, "tell-reply")];
    said.extend(reply.words.clone());
    said.extend(reply.ready_by.as_ref().map(|day| format!("{} {}", text!(words, "reply-expected"), words.date(day))));
    said.extend(file_link(bench, reply).map(|link| format!("{}\n{link}", text!(words, "tell-reply-file"))));
    said
}

/// Returns the address of the file of a reply.
pub(super) fn file_link(bench: &ArtifactMaker, reply: &Reply) -> Option<String> {
    let (base, path) = (bench.base()?, reply.path()?);
    Some(format!("{}/{}", base.trim_end_matches('/'), paths::file(&path)))
}

/// Keeps a value's direction from mixing with that of the words around it: first strong isolate.
fn apart(value: &str) -> String {
    format!("\u{2068}{value}\u{2069}")
}

pub(super) fn link(bench: &ArtifactMaker, edition: &Address) -> Option<String> {
    bench.base().map(|base| format!("{}/{}", base.trim_end_matches('/'), edition.folder()))
}

/// Returns the title of a piece in a language, or else in the edition's own, or else in its source's.
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

#[cfg(test)]
mod tests;
