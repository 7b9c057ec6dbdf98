//! The print desk behind its pages: from a form to an order, from an order to a file.

mod copies;
mod file_name;
mod handlers;
mod sizes;
mod view;

use std::sync::Arc;

use axum::http::StatusCode;
use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr};

use super::costly;
use super::error::HttpProblem;
use super::rate_limit_key::RateLimitKey;
use super::reader::{ascii_digits, piece};
use super::service_page::FieldErrors;
use super::state::Snapshot;
use super::stored_print::StoredPrint;
use super::work_slots::NoSlot;
use crate::channels::page::Ui;
use crate::channels::print::{BackMatter, Binding, Imprint, Paper, Profile, Theme, Typeface};
use crate::content::{Address, Level, PieceName};
use crate::document::digest;
use crate::l10n::text;
use crate::lang::Lang;
use crate::print_pool::{PrintOrder, PrintPoolError};

pub(super) use handlers::{form, form_of_piece, form_of_plain, laid, laid_file, order};

/// Maximum number of pieces in a booklet.
const MAX_PIECES: usize = 30;

/// Wordings to print.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, IntoStaticStr, EnumString)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub(super) enum Wordings {
    #[default]
    Standard,
    Plain,
    Both,
}

impl Wordings {
    pub(super) fn name(self) -> &'static str {
        self.into()
    }

    fn levels(self) -> &'static [Level] {
        match self {
            Self::Standard => &[Level::Standard],
            Self::Plain => &[Level::Plain],
            Self::Both => &[Level::Standard, Level::Plain],
        }
    }
}

/// Values of the form, as they were typed.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct PrintChoice {
    /// Language of the texts as a tag; empty for that of the page.
    pub(super) lang: String,
    pub(super) pieces: Vec<PieceName>,
    pub(super) wordings: Wordings,
    pub(super) profile: String,
    /// As typed; empty for the profile's own size.
    pub(super) size: String,
    pub(super) paper: Paper,
    pub(super) theme: Theme,
    pub(super) typeface: Typeface,
    pub(super) back_matter: BackMatter,
    pub(super) binding: Binding,
    /// As typed; empty for one.
    pub(super) copies: String,
    /// Name, address, phone, hours.
    pub(super) imprint: [String; 4],
}

impl Default for PrintChoice {
    fn default() -> Self {
        Self {
            lang: String::new(),
            pieces: Vec::new(),
            wordings: Wordings::default(),
            profile: crate::channels::print::DEFAULT_PROFILES[0].to_owned(),
            size: String::new(),
            paper: Paper::A4,
            theme: Theme::White,
            typeface: Typeface::AtkinsonNext,
            back_matter: BackMatter::Full,
            binding: Binding::Flat,
            copies: String::new(),
            imprint: Default::default(),
        }
    }
}

impl PrintChoice {
    /// Reads the fields of a form. An unknown choice keeps the default.
    pub(super) fn read(fields: &[(String, String)]) -> Self {
        let mut choice = Self::default();
        for (name, value) in fields {
            match name.as_str() {
                "lang" => choice.lang.clone_from(value),
                "piece" => choice.pieces.extend(piece(value)),
                "wording" => choice.wordings = value.parse().unwrap_or_default(),
                "profile" => choice.profile.clone_from(value),
                "size" => choice.size = value.trim().chars().take(10).collect(),
                "paper" => choice.paper = value.parse().unwrap_or(choice.paper),
                "theme" => choice.theme = value.parse().unwrap_or(choice.theme),
                "typeface" => choice.typeface = value.parse().unwrap_or(choice.typeface),
                "back" => choice.back_matter = value.parse().unwrap_or_default(),
                "binding" => choice.binding = value.parse().unwrap_or_default(),
                "copies" => choice.copies = value.trim().chars().take(10).collect(),
                "name" => choice.imprint[0].clone_from(value),
                "address" => choice.imprint[1].clone_from(value),
                "phone" => choice.imprint[2].clone_from(value),
                "hours" => choice.imprint[3].clone_from(value),
                _ => {}
            }
        }
        choice
    }

    /// The language of the texts: the one that was chosen, else that of the page, else one that has texts.
    pub(super) fn text_lang(&self, served: &Snapshot, page: &Lang) -> Lang {
        let langs = served.library.all_languages();
        let chosen = langs.iter().find(|lang| lang.tag() == self.lang);
        let own = langs.iter().find(|lang| *lang == page);
        chosen.or(own).cloned().unwrap_or_else(Lang::english)
    }

    /// The order for the print pool, or the errors of each field.
    pub(super) fn order(&self, served: &Snapshot, lang: &Lang) -> Result<PrintOrder, FieldErrors> {
        let words = served.words(lang);
        let mut errors = FieldErrors::new();
        let text_lang = if self.lang.is_empty() { lang.clone() } else { self.text_lang(served, lang) };
        let editions = self.editions(served, &text_lang);
        if self.pieces.is_empty() {
            errors.push(("piece", text!(words, "serve-print-no-piece")));
        } else if self.pieces.len() > MAX_PIECES {
            errors.push(("piece", text!(words, "serve-print-many", count = MAX_PIECES)));
        } else if editions.is_empty() {
            errors.push(("wording", text!(words, "serve-print-not-there")));
        }
        let profile = Profile::by_name(&self.profile);
        if profile.is_none() {
            errors.push(("profile", text!(words, "serve-print-no-profile")));
        }
        let size = match self.size.as_str() {
            "" => Ok(None),
            typed => match ascii_digits(typed).parse::<u8>() {
                Ok(size) if (14..=48).contains(&size) => Ok(Some(size)),
                _ => Err(()),
            },
        };
        if size.is_err() {
            errors.push(("size", text!(words, "serve-print-wrong-size")));
        }
        if copies::number(&self.copies).is_none() {
            errors.push(("copies", text!(words, "serve-print-wrong-copies", most = copies::MAX)));
        }
        let [name, address, phone, hours] = &self.imprint;
        let imprint = Imprint::new(name, address, phone, hours);
        if imprint.is_err() {
            errors.push(("name", text!(words, "serve-print-wrong-imprint")));
        }
        match (imprint, size) {
            (Ok(imprint), Ok(size)) if errors.is_empty() => Ok(PrintOrder {
                editions,
                profile: self.profile.clone(),
                size,
                paper: self.paper,
                theme: self.theme,
                typeface: self.typeface,
                imprint,
                back_matter: self.back_matter,
                binding: self.binding,
                base: served.settings.base.clone().unwrap_or_default(),
                lang: text_lang,
            }),
            _ => Err(errors),
        }
    }

    /// The editions that exist, in the order of the library.
    fn editions(&self, served: &Snapshot, lang: &Lang) -> Vec<Address> {
        let library = &served.library;
        let names = library.collections_in_order().into_iter().flat_map(|name| library.pieces_of(name));
        names
            .filter(|name| self.pieces.contains(name))
            .flat_map(|name| {
                let address = |level| Address { piece: name.clone(), lang: lang.clone(), level };
                self.wordings.levels().iter().map(move |level| address(*level))
            })
            .filter(|address| library.editions.contains_key(address))
            .collect()
    }
}

/// Why a choice was not printed.
#[derive(Debug, thiserror::Error)]
pub(super) enum PrintFailure {
    /// No place in the print pool is free for this household.
    #[error("no worker is free for the order")]
    Place(NoSlot),
    /// The print pool could not do it.
    #[error(transparent)]
    Press(#[from] PrintPoolError),
}

/// Lays out an order, in turn with others, and stores it with the fields of its form. Returns the name under which it
/// is stored.
///
/// # Errors
/// When there is no place for it, or the print pool cannot do it.
pub(super) async fn lay_out(
    served: &Arc<Snapshot>,
    order: PrintOrder,
    fields: Vec<(String, String)>,
    from: RateLimitKey,
) -> Result<String, PrintFailure> {
    let place = served.shares.print.take(from).await.map_err(PrintFailure::Place)?;
    let served = Arc::clone(served);
    // The thread keeps the place: an order whose reader has left still occupies a worker.
    let laid = costly::spawn(move || {
        let _place = place;
        let pressed = served.press.print(&order)?;
        // The imprint is in the PDF, so nobody who does not have it can guess the name.
        let salt = served.secret;
        let choice = format!("{:?}", PrintChoice::read(&fields));
        let name = digest(&[&salt, &pressed.pdf, choice.as_bytes()]).hex()[..40].to_owned();
        let file = file_name::of(&order);
        served.pressed.insert(name.clone(), Arc::new(StoredPrint { fields, pressed, file }));
        Ok(name)
    });
    laid.await.map_err(|error| PrintPoolError::Fault(error.to_string()))?
}

/// After how many seconds an order that was refused makes sense again.
pub(super) fn retry_after(status: StatusCode) -> Option<u64> {
    match status {
        StatusCode::SERVICE_UNAVAILABLE => HttpProblem::Busy.retry_after(),
        StatusCode::TOO_MANY_REQUESTS => HttpProblem::TooMany.retry_after(),
        _ => None,
    }
}

/// Returns the status and the message for an order that was not printed.
pub(super) fn told(error: &PrintFailure, ui: Ui<'_>) -> (StatusCode, String) {
    let words = ui.words;
    let error = match error {
        PrintFailure::Press(error) => error,
        PrintFailure::Place(refused) => {
            let problem = HttpProblem::from(*refused);
            let (what, next) = problem.says(ui);
            return (problem.status(), format!("{what} {next}"));
        }
    };
    match error {
        PrintPoolError::Unknown { .. } => (StatusCode::UNPROCESSABLE_ENTITY, text!(words, "serve-print-not-there")),
        PrintPoolError::NoFont { lang, characters } => {
            let said = text!(words, "serve-print-no-font", language = lang.own_name(), signs = characters.as_str());
            (StatusCode::UNPROCESSABLE_ENTITY, said)
        }
        PrintPoolError::TooLong | PrintPoolError::TooLarge => {
            (StatusCode::UNPROCESSABLE_ENTITY, text!(words, "serve-print-too-large"))
        }
        PrintPoolError::Busy => (StatusCode::SERVICE_UNAVAILABLE, text!(words, "serve-busy")),
        PrintPoolError::Stopped { .. }
        | PrintPoolError::Sandbox(_)
        | PrintPoolError::NotStarted(_)
        | PrintPoolError::OtherContent
        | PrintPoolError::Fault(_) => (StatusCode::INTERNAL_SERVER_ERROR, text!(words, "serve-print-failed")),
    }
}
