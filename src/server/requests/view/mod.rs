//! Pages of requests: the form, the private page of a request, and the public page of demands.

mod demand_list;
mod form;
mod mail;
mod status;

use maud::{Markup, html};

use crate::channels::page::Ui;
use crate::channels::{ChannelId, channel};
use crate::content::Level;
use crate::l10n::{Messages, text};
use crate::requests::{DemandState, RequestedFormat};
use crate::server::state::Snapshot;

pub(in crate::server) use demand_list::{Stack, asked};
pub(in crate::server) use form::{day_fields, join, request_form};
pub(in crate::server) use mail::{MailPage, mail};
pub(in crate::server) use status::{Replies, status, withdraw};

/// A format by its name.
fn form_words(words: &Messages, form: ChannelId) -> String {
    (channel(form).words.choice)(words)
}

/// A wording by its name.
fn level_words(words: &Messages, level: Level) -> String {
    match level {
        Level::Standard => text!(words, "level-standard"),
        Level::Plain => text!(words, "level-plain"),
    }
}

/// Returns the state of a demand in words.
fn state_words(words: &Messages, state: DemandState) -> String {
    match state {
        DemandState::NeedsTranslation => text!(words, "ask-state-needs-translation"),
        DemandState::InTranslation => text!(words, "ask-state-in-translation"),
        DemandState::InReview => text!(words, "ask-state-in-review"),
        DemandState::NeedsVoice => text!(words, "ask-state-needs-voice"),
        DemandState::NeedsMaker => text!(words, "ask-state-needs-maker"),
        DemandState::Making => text!(words, "ask-state-making"),
        DemandState::Failed => text!(words, "ask-state-failed"),
        DemandState::Ready => text!(words, "ask-state-ready"),
        DemandState::Declined => text!(words, "ask-state-declined"),
        DemandState::Withdrawn => text!(words, "ask-state-withdrawn"),
    }
}

/// Returns what happens next, and by whom.
fn next_words(words: &Messages, state: DemandState) -> String {
    match state {
        DemandState::NeedsTranslation => text!(words, "ask-next-needs-translation"),
        DemandState::InTranslation => text!(words, "ask-next-in-translation"),
        DemandState::InReview => text!(words, "ask-next-in-review"),
        DemandState::NeedsVoice => text!(words, "ask-next-needs-voice"),
        DemandState::NeedsMaker => text!(words, "ask-next-needs-maker"),
        DemandState::Making => text!(words, "ask-next-making"),
        DemandState::Failed => text!(words, "ask-next-failed"),
        DemandState::Ready => text!(words, "ask-next-ready"),
        DemandState::Declined => text!(words, "ask-next-declined"),
        DemandState::Withdrawn => text!(words, "ask-next-withdrawn"),
    }
}

/// The title of the piece that is wanted, in the page's language where it has one.
fn title(served: &Snapshot, ui: Ui<'_>, wanted: &RequestedFormat) -> Markup {
    let (lang, title) = served.title_of(&wanted.edition.piece, ui.page);
    html! { bdi { (ui.in_lang(&lang, &title)) } }
}
