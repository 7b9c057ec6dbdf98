//! The print desk behind its pages: from a form to an order, from an order to a file.

use std::sync::Arc;

use axum::http::StatusCode;
use serde::{Deserialize, Serialize};

use super::household::Household;
use super::pages::Problem;
use super::served::Served;
use super::shares::Refused;
use crate::channels::html::Ui;
use crate::channels::print::{Imprint, Paper, Profile, Theme, Typeface};
use crate::content::{Address, Level, PieceName};
use crate::document::digest;
use crate::lang::Lang;
use crate::press::{PressError, Pressed, PrintOrder};
use crate::words::text;

use super::pages::Said;

/// How many pieces one booklet may hold.
const MOST_PIECES: usize = 30;

/// Which wordings are printed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Wordings {
    #[default]
    Standard,
    Plain,
    Both,
}

impl Wordings {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Standard => "standard",
            Self::Plain => "plain",
            Self::Both => "both",
        }
    }

    fn levels(self) -> &'static [Level] {
        match self {
            Self::Standard => &[Level::Standard],
            Self::Plain => &[Level::Plain],
            Self::Both => &[Level::Standard, Level::Plain],
        }
    }
}

/// What the form says, as it was typed.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Choice {
    pub(super) pieces: Vec<PieceName>,
    pub(super) wordings: Wordings,
    pub(super) profile: String,
    /// As typed; empty for the profile's own size.
    pub(super) size: String,
    pub(super) paper: Paper,
    pub(super) theme: Theme,
    pub(super) typeface: Typeface,
    /// Name, address, phone, hours.
    pub(super) imprint: [String; 4],
}

impl Default for Choice {
    fn default() -> Self {
        Self {
            pieces: Vec::new(),
            wordings: Wordings::default(),
            profile: crate::build::DEFAULT_PROFILES[0].to_owned(),
            size: String::new(),
            paper: Paper::A4,
            theme: Theme::White,
            typeface: Typeface::AtkinsonNext,
            imprint: Default::default(),
        }
    }
}

/// A booklet that was laid out, and the choice that led to it.
#[derive(Debug)]
pub(super) struct Laid {
    pub(super) choice: Choice,
    pub(super) pressed: Pressed,
}

impl Laid {
    pub(super) fn weight(&self) -> usize {
        1024 + self.pressed.pdf.len() + self.pressed.pictures.iter().map(Vec::len).sum::<usize>()
    }
}

/// The name of a piece as forms and queries write it: `rights/fair-trial`.
pub(super) fn piece(text: &str) -> Option<PieceName> {
    let (collection, piece) = text.split_once('/')?;
    Some(PieceName { collection: collection.to_owned(), piece: piece.to_owned() })
}

impl Choice {
    /// Reads the fields of a form. What is not among the choices is left as it was at first.
    pub(super) fn read(fields: &[(String, String)]) -> Self {
        let mut choice = Self::default();
        for (name, value) in fields {
            match name.as_str() {
                "piece" => choice.pieces.extend(piece(value)),
                "wording" => {
                    let all = [Wordings::Standard, Wordings::Plain, Wordings::Both];
                    choice.wordings = all.into_iter().find(|one| one.name() == value).unwrap_or_default();
                }
                "profile" => choice.profile.clone_from(value),
                "size" => choice.size = value.trim().chars().take(10).collect(),
                "paper" => choice.paper = among(Paper::ALL, value, Paper::name).unwrap_or(choice.paper),
                "theme" => choice.theme = among(Theme::ALL, value, Theme::name).unwrap_or(choice.theme),
                "typeface" => choice.typeface = among(Typeface::ALL, value, Typeface::name).unwrap_or(choice.typeface),
                "name" => choice.imprint[0].clone_from(value),
                "address" => choice.imprint[1].clone_from(value),
                "phone" => choice.imprint[2].clone_from(value),
                "hours" => choice.imprint[3].clone_from(value),
                _ => {}
            }
        }
        choice
    }

    /// The order for the press, or what is wrong with each field.
    pub(super) fn order(&self, served: &Served, lang: &Lang) -> Result<PrintOrder, Said> {
        let words = served.words(lang);
        let mut errors = Said::new();
        let editions = self.editions(served, lang);
        if self.pieces.is_empty() {
            errors.push(("piece", text!(words, "serve-print-no-piece")));
        } else if self.pieces.len() > MOST_PIECES {
            errors.push(("piece", text!(words, "serve-print-many", count = MOST_PIECES)));
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
                base: served.settings.base.clone().unwrap_or_default(),
                lang: lang.clone(),
            }),
            _ => Err(errors),
        }
    }

    /// The editions that exist, in the order of the library.
    fn editions(&self, served: &Served, lang: &Lang) -> Vec<Address> {
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
pub(super) enum NotPrinted {
    /// There is no place at the press for this household.
    #[error("there is no place for an order")]
    Place(Refused),
    /// The press could not do it.
    #[error(transparent)]
    Press(#[from] PressError),
}

/// Lays a choice out, in turn with others, and keeps it; the name under which it is kept.
///
/// # Errors
/// When there is no place for it, or the press cannot do it.
pub(super) async fn lay_out(
    served: &Arc<Served>,
    order: PrintOrder,
    choice: Choice,
    from: Household,
) -> Result<String, NotPrinted> {
    let place = served.shares.print.take(from).await.map_err(NotPrinted::Place)?;
    let served = Arc::clone(served);
    // The place goes with the thread: an order whose reader has left still keeps a worker busy.
    let laid = tokio::task::spawn_blocking(move || {
        let _place = place;
        let pressed = served.lay_out(&order)?;
        // The imprint is in the PDF, so nobody who does not have it can guess the name.
        let salt = served.secret;
        let name = digest(&[&salt, &pressed.pdf, format!("{choice:?}").as_bytes()]).hex()[..40].to_owned();
        served.pressed.insert(name.clone(), Arc::new(Laid { choice, pressed }));
        Ok(name)
    });
    laid.await.map_err(|error| PressError::Fault(error.to_string()))?
}

/// After how many seconds an order that was refused makes sense again.
pub(super) fn retry_after(status: StatusCode) -> Option<u64> {
    match status {
        StatusCode::SERVICE_UNAVAILABLE => Problem::Busy.retry_after(),
        StatusCode::TOO_MANY_REQUESTS => Problem::TooMany.retry_after(),
        _ => None,
    }
}

/// What a visitor is told when an order was not printed.
pub(super) fn told(error: &NotPrinted, ui: Ui<'_>) -> (StatusCode, String) {
    let words = ui.words;
    let error = match error {
        NotPrinted::Press(error) => error,
        NotPrinted::Place(refused) => {
            let problem = Problem::from(*refused);
            let (what, next) = problem.says(ui);
            return (problem.status(), format!("{what} {next}"));
        }
    };
    match error {
        PressError::Unknown { .. } => (StatusCode::UNPROCESSABLE_ENTITY, text!(words, "serve-print-not-there")),
        PressError::NoFont { lang, characters } => {
            let said = text!(words, "serve-print-no-font", language = lang.own_name(), signs = characters.as_str());
            (StatusCode::UNPROCESSABLE_ENTITY, said)
        }
        PressError::TooLong | PressError::TooLarge => {
            (StatusCode::UNPROCESSABLE_ENTITY, text!(words, "serve-print-too-large"))
        }
        PressError::Busy => (StatusCode::SERVICE_UNAVAILABLE, text!(words, "serve-busy")),
        PressError::Stopped { .. } | PressError::Sandbox(_) | PressError::Fault(_) => {
            (StatusCode::INTERNAL_SERVER_ERROR, text!(words, "serve-print-failed"))
        }
    }
}

fn among<T: Copy>(all: impl AsRef<[T]>, name: &str, named: fn(T) -> &'static str) -> Option<T> {
    all.as_ref().iter().copied().find(|one| named(*one) == name)
}

/// Digits of other scripts as ASCII digits: people type a size with the digits of their language.
pub(super) fn ascii_digits(text: &str) -> String {
    const ZEROS: [u32; 4] = [0x30, 0x660, 0x6f0, 0x9e6];
    let ascii = |c: char| {
        let digit = ZEROS.iter().find_map(|zero| u32::from(c).checked_sub(*zero).filter(|digit| *digit < 10));
        digit.and_then(|digit| char::from_digit(digit, 10)).unwrap_or(c)
    };
    text.chars().map(ascii).collect()
}
