//! Pages of asking: the form, the private page of who asked, the public page of what is asked for.

mod asked;
mod form;
mod mail;
mod status;

use maud::{Markup, html};

use super::super::served::Served;
use super::{Leaf, Listed, Said, beside, described, summary_of_errors};
use crate::channels::html::Ui;
use crate::content::Level;
use crate::requests::{Form, State, Wanted};
use crate::words::{Words, text};

pub(in crate::serve) use asked::{Stack, asked};
pub(in crate::serve) use form::{ask, join};
pub(in crate::serve) use mail::{MailPage, mail};
pub(in crate::serve) use status::{status, withdraw};

/// A form by its name.
fn form_words(words: &Words, form: Form) -> String {
    match form {
        Form::Page => text!(words, "ask-form-page"),
        Form::Audio => text!(words, "ask-form-audio"),
        Form::Print => text!(words, "ask-form-print"),
        Form::Braille => text!(words, "ask-form-braille"),
        Form::Sign => text!(words, "ask-form-sign"),
    }
}

/// A wording by its name.
fn level_words(words: &Words, level: Level) -> String {
    match level {
        Level::Standard => text!(words, "level-standard"),
        Level::Plain => text!(words, "level-plain"),
    }
}

/// Where a demand stands.
fn state_words(words: &Words, state: State) -> String {
    match state {
        State::NeedsTranslation => text!(words, "ask-state-needs-translation"),
        State::InTranslation => text!(words, "ask-state-in-translation"),
        State::InReview => text!(words, "ask-state-in-review"),
        State::NeedsVoice => text!(words, "ask-state-needs-voice"),
        State::NeedsMaker => text!(words, "ask-state-needs-maker"),
        State::Making => text!(words, "ask-state-making"),
        State::Failed => text!(words, "ask-state-failed"),
        State::Ready => text!(words, "ask-state-ready"),
        State::Declined => text!(words, "ask-state-declined"),
        State::Withdrawn => text!(words, "ask-state-withdrawn"),
    }
}

/// What happens next, and by whom.
fn next_words(words: &Words, state: State) -> String {
    match state {
        State::NeedsTranslation => text!(words, "ask-next-needs-translation"),
        State::InTranslation => text!(words, "ask-next-in-translation"),
        State::InReview => text!(words, "ask-next-in-review"),
        State::NeedsVoice => text!(words, "ask-next-needs-voice"),
        State::NeedsMaker => text!(words, "ask-next-needs-maker"),
        State::Making => text!(words, "ask-next-making"),
        State::Failed => text!(words, "ask-next-failed"),
        State::Ready => text!(words, "ask-next-ready"),
        State::Declined => text!(words, "ask-next-declined"),
        State::Withdrawn => text!(words, "ask-next-withdrawn"),
    }
}

/// The title of the piece that is wanted, in the page's language where it has one.
fn title(served: &Served, ui: Ui<'_>, wanted: &Wanted) -> Markup {
    let (lang, title) = served.title_of(&wanted.edition.piece, ui.page);
    html! { bdi { (ui.in_lang(&lang, &title)) } }
}
