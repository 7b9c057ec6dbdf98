//! The life of a request: what is asked for, what the work on it is, who may do what. Pure tables, so
//! that every cell can be tested.

mod demand;
mod people;
mod work;

use serde::{Deserialize, Serialize};

use crate::channels::ladder::{Rung, rung};
use crate::channels::print;
use crate::content::{Address, Level, Library};

pub use demand::{Event, State, next};
pub use people::{Action, Role, Scope, may};
pub use work::{Move, Stage, after};

/// A form that can be asked for, also one that nobody here can make yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Form {
    /// A page for screen readers and everybody.
    Page,
    /// Large print.
    Print,
    /// Speech.
    Audio,
    /// Braille.
    Braille,
    /// A film in a sign language.
    Sign,
}

/// What is missing: an edition in a form. Whoever asks for the same asks for one thing.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Wanted {
    /// The edition.
    pub edition: Address,
    /// The form.
    pub form: Form,
}

/// What has to happen until a wanted form is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Prospect {
    /// It is there.
    There,
    /// A machine can make it now.
    Makable,
    /// Somebody must translate it first.
    NoTranslation,
    /// Its text is there and no voice reads the language.
    NoVoice,
    /// Somebody must make it by hand: braille, sign language, wording that has no source.
    NoMaker,
}

impl Form {
    /// All forms, in the order in which they are offered.
    pub const ALL: [Self; 5] = [Self::Page, Self::Audio, Self::Print, Self::Braille, Self::Sign];

    /// Its name in addresses, forms and the store.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Print => "print",
            Self::Audio => "audio",
            Self::Braille => "braille",
            Self::Sign => "sign",
        }
    }

    /// The form of a name.
    #[must_use]
    pub fn by_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|form| form.name() == name)
    }
}

/// What has to happen until a form is there. `behind` editions are there: readers get them with a note.
#[must_use]
pub fn prospect(library: &Library, wanted: &Wanted) -> Prospect {
    let edition = &wanted.edition;
    let Some(there) = library.editions.get(edition) else {
        let source = source_of(library, edition);
        return if source.is_some_and(|source| source != *edition) {
            Prospect::NoTranslation
        } else {
            Prospect::NoMaker
        };
    };
    match wanted.form {
        Form::Page => Prospect::There,
        Form::Print if !print::is_readable(there) => Prospect::NoMaker,
        Form::Print => Prospect::Makable,
        Form::Audio if rung(&edition.lang) == Rung::None => Prospect::NoVoice,
        Form::Audio => Prospect::Makable,
        Form::Braille | Form::Sign => Prospect::NoMaker,
    }
}

/// The edition that a translation is made from, if it exists.
#[must_use]
pub fn source_of(library: &Library, edition: &Address) -> Option<Address> {
    let piece = library.pieces.get(&edition.piece)?;
    let source = edition.with(&piece.source, edition.level);
    library.editions.contains_key(&source).then_some(source)
}

/// The name of a reading level in addresses, forms and the store.
#[must_use]
pub fn level_name(level: Level) -> &'static str {
    match level {
        Level::Standard => "standard",
        Level::Plain => "plain",
    }
}

/// The reading level of a name.
#[must_use]
pub fn level_by_name(name: &str) -> Option<Level> {
    [Level::Standard, Level::Plain].into_iter().find(|level| level_name(*level) == name)
}
