//! The life of a request: states of demands, states of the work on them, and permissions. Pure tables, so that every
//! cell can be tested.

mod demand;
mod people;
mod work;

use serde::{Deserialize, Serialize};

use crate::channels::{ChannelId, Lack, Phase, Support, channel};
use crate::content::{Address, Level, Library};

pub use demand::{DemandEvent, DemandState, next};
pub use people::{Action, Role, Scope, may};
pub use work::{WorkMove, WorkStage, after};

/// An edition in a form that is missing. All who ask for the same share one demand.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct RequestedFormat {
    /// The edition.
    pub edition: Address,
    /// The format.
    pub form: ChannelId,
}

/// Work that is left until a form exists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Prospect {
    /// The form exists.
    There,
    /// A machine can make it now.
    Makable,
    /// Somebody must translate it first.
    NoTranslation,
    /// The text exists and no voice reads the language.
    NoVoice,
    /// Somebody must make it by hand: braille, sign language, wording that has no source.
    NoMaker,
}

/// Returns the work that is left until a form exists. `behind` editions exist: readers get them with a note.
#[must_use]
pub fn prospect(library: &Library, wanted: &RequestedFormat) -> Prospect {
    let edition = &wanted.edition;
    let Some(there) = library.editions.get(edition) else {
        let source = source_of(library, edition);
        return if source.is_some_and(|source| source != *edition) {
            Prospect::NoTranslation
        } else {
            Prospect::NoMaker
        };
    };
    let Some(maker) = channel(wanted.form).maker else { return Prospect::NoMaker };
    match (maker.phase(), maker.support(there)) {
        (Phase::AfterOthers, _) => Prospect::There,
        (Phase::Alone, Support::Full) => Prospect::Makable,
        (Phase::Alone, Support::Unsupported(Lack::Voice)) => Prospect::NoVoice,
        (Phase::Alone, Support::Unsupported(Lack::Font)) => Prospect::NoMaker,
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
