//! States of a demand, and the events that change them.

use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantArray};

use super::Prospect;

/// State of a demand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[derive(IntoStaticStr, EnumString, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum DemandState {
    /// No translator has taken it yet.
    NeedsTranslation,
    /// Somebody translates it.
    InTranslation,
    /// An editor reads the translation.
    InReview,
    /// The text is there; no voice reads the language, so a person must.
    NeedsVoice,
    /// Somebody must make it by hand.
    NeedsMaker,
    /// A machine makes it.
    Making,
    /// Making it failed; the people who run the service look into it.
    Failed,
    /// The form exists.
    Ready,
    /// An editor decided against it, with a reason.
    Declined,
    /// Everybody who asked took it back.
    Withdrawn,
}

/// Event in the life of a demand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DemandEvent {
    /// Somebody asks: for the first time, or again.
    Asked(Prospect),
    /// Somebody takes the translation.
    Taken,
    /// The person who had taken it gave it up.
    Released,
    /// The translation waits for an editor.
    Submitted,
    /// The editor wants something changed, or the translator took it back to go on.
    SentBack,
    /// The edition joined the library; what is left to do.
    Published(Prospect),
    /// An editor decided against it.
    Declined,
    /// A machine has made it.
    Made,
    /// An editor replied with a file that a person made.
    Answered,
    /// A machine could not make it.
    NotMade,
    /// Somebody started a job again that had failed.
    Retried,
    /// The source says something new, so the edition is behind.
    SourceChanged,
    /// The last one who asked took it back.
    Withdrawn,
}

impl DemandState {
    /// All states, in the order of their story.
    pub const ALL: &'static [Self] = Self::VARIANTS;

    /// Name in the store and for programs.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.into()
    }

    /// The state of a name.
    #[must_use]
    pub fn by_name(name: &str) -> Option<Self> {
        name.parse().ok()
    }

    /// Returns `true` if nothing more is to be done: contacts are deleted some time after.
    #[must_use]
    pub fn is_closed(self) -> bool {
        matches!(self, Self::Ready | Self::Declined | Self::Withdrawn)
    }

    /// Returns `true` if people who asked are told of this state.
    #[must_use]
    pub fn is_told(self) -> bool {
        matches!(self, Self::Ready | Self::Declined | Self::NeedsVoice)
    }
}

/// The state after an event; `None` when the event changes nothing there.
#[must_use]
pub fn next(state: DemandState, event: DemandEvent) -> Option<DemandState> {
    use DemandState as S;
    let to = match (event, state) {
        // A request for something declined or given up opens the demand again. A request for something open joins it;
        // whether the edition arrived in another way is checked when the library is read again.
        (DemandEvent::Asked(prospect), S::Ready | S::Declined | S::Withdrawn | S::Failed) => opening(prospect),
        (DemandEvent::Taken, S::NeedsTranslation) => S::InTranslation,
        (DemandEvent::Released, S::InTranslation | S::InReview) => S::NeedsTranslation,
        (DemandEvent::Submitted, S::InTranslation | S::NeedsTranslation) => S::InReview,
        (DemandEvent::SentBack, S::InReview) => S::InTranslation,
        (DemandEvent::Published(prospect), S::NeedsTranslation | S::InTranslation | S::InReview | S::NeedsVoice) => {
            opening(prospect)
        }
        (DemandEvent::Published(prospect), S::NeedsMaker) if prospect != Prospect::NoMaker => opening(prospect),
        // A new edition makes every form of it anew.
        (DemandEvent::Published(prospect), S::Making | S::Failed) => opening(prospect),
        (
            DemandEvent::Declined,
            S::NeedsTranslation | S::InTranslation | S::InReview | S::NeedsVoice | S::NeedsMaker | S::Failed,
        ) => S::Declined,
        (DemandEvent::Made, S::Making | S::Failed) => S::Ready,
        (
            DemandEvent::Answered,
            S::NeedsTranslation
            | S::InTranslation
            | S::InReview
            | S::NeedsVoice
            | S::NeedsMaker
            | S::Making
            | S::Failed
            | S::Declined,
        ) => S::Ready,
        (DemandEvent::NotMade, S::Making) => S::Failed,
        (DemandEvent::Retried, S::Failed) => S::Making,
        (DemandEvent::SourceChanged, S::Ready) => S::NeedsTranslation,
        (
            DemandEvent::Withdrawn,
            S::NeedsTranslation
            | S::InTranslation
            | S::InReview
            | S::NeedsVoice
            | S::NeedsMaker
            | S::Making
            | S::Failed,
        ) => S::Withdrawn,
        (
            DemandEvent::Asked(_)
            | DemandEvent::Taken
            | DemandEvent::Released
            | DemandEvent::Submitted
            | DemandEvent::SentBack
            | DemandEvent::Published(_)
            | DemandEvent::Declined
            | DemandEvent::Made
            | DemandEvent::Answered
            | DemandEvent::NotMade
            | DemandEvent::Retried
            | DemandEvent::SourceChanged
            | DemandEvent::Withdrawn,
            _,
        ) => return None,
    };
    (to != state).then_some(to)
}

/// Returns the state in which a demand begins, or begins again.
#[must_use]
pub(super) fn opening(prospect: Prospect) -> DemandState {
    match prospect {
        Prospect::There => DemandState::Ready,
        Prospect::Makable => DemandState::Making,
        Prospect::NoTranslation => DemandState::NeedsTranslation,
        Prospect::NoVoice => DemandState::NeedsVoice,
        Prospect::NoMaker => DemandState::NeedsMaker,
    }
}

impl Prospect {
    /// Returns the state in which a demand with this prospect begins.
    #[must_use]
    pub fn opens(self) -> DemandState {
        opening(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PROSPECTS: [Prospect; 5] =
        [Prospect::There, Prospect::Makable, Prospect::NoTranslation, Prospect::NoVoice, Prospect::NoMaker];

    /// Every row: an event, then the state that each state leads to, in the order of [`DemandState::ALL`]; `-` stays.
    #[test]
    fn every_event_in_every_state_leads_where_the_table_says() {
        let table = [
            //                          needs-tr in-tr    review   n-voice  n-maker  making   failed   ready    declined withdrawn
            (
                DemandEvent::Asked(Prospect::There),
                "-        -        -        -        -        -        ready    -        ready    ready",
            ),
            (
                DemandEvent::Asked(Prospect::Makable),
                "-        -        -        -        -        -        making   making   making   making",
            ),
            (
                DemandEvent::Asked(Prospect::NoTranslation),
                "-        -        -        -        -        -        needs-tr needs-tr needs-tr needs-tr",
            ),
            (
                DemandEvent::Asked(Prospect::NoVoice),
                "-        -        -        -        -        -        n-voice  n-voice  n-voice  n-voice",
            ),
            (
                DemandEvent::Asked(Prospect::NoMaker),
                "-        -        -        -        -        -        n-maker  n-maker  n-maker  n-maker",
            ),
            (DemandEvent::Taken, "in-tr    -        -        -        -        -        -        -        -        -"),
            (
                DemandEvent::Released,
                "-        needs-tr needs-tr -        -        -        -        -        -        -",
            ),
            (
                DemandEvent::Submitted,
                "review   review   -        -        -        -        -        -        -        -",
            ),
            (
                DemandEvent::SentBack,
                "-        -        in-tr    -        -        -        -        -        -        -",
            ),
            (
                DemandEvent::Published(Prospect::Makable),
                "making   making   making   making   making   -        making   -        -        -",
            ),
            (
                DemandEvent::Published(Prospect::NoVoice),
                "n-voice  n-voice  n-voice  -        n-voice  n-voice  n-voice  -        -        -",
            ),
            (
                DemandEvent::Published(Prospect::There),
                "ready    ready    ready    ready    ready    ready    ready    -        -        -",
            ),
            (
                DemandEvent::Published(Prospect::NoMaker),
                "n-maker  n-maker  n-maker  n-maker  -        n-maker  n-maker  -        -        -",
            ),
            (
                DemandEvent::Declined,
                "declined declined declined declined declined -        declined -        -        -",
            ),
            (DemandEvent::Made, "-        -        -        -        -        ready    ready    -        -        -"),
            (
                DemandEvent::Answered,
                "ready    ready    ready    ready    ready    ready    ready    -        ready    -",
            ),
            (
                DemandEvent::NotMade,
                "-        -        -        -        -        failed   -        -        -        -",
            ),
            (
                DemandEvent::Retried,
                "-        -        -        -        -        -        making   -        -        -",
            ),
            (
                DemandEvent::SourceChanged,
                "-        -        -        -        -        -        -        needs-tr -        -",
            ),
            (
                DemandEvent::Withdrawn,
                "withdrawn withdrawn withdrawn withdrawn withdrawn withdrawn withdrawn -    -        -",
            ),
        ];
        let short = |state: DemandState| match state {
            DemandState::NeedsTranslation => "needs-tr",
            DemandState::InTranslation => "in-tr",
            DemandState::InReview => "review",
            DemandState::NeedsVoice => "n-voice",
            DemandState::NeedsMaker => "n-maker",
            other => other.name(),
        };

        for (event, row) in table {
            for (state, expected) in DemandState::ALL.iter().copied().zip(row.split_whitespace()) {
                let found = next(state, event).map_or("-", short);
                assert_eq!(found, expected, "{event:?} in {state:?}");
            }
        }
    }

    #[test]
    fn names_lead_back_to_their_states() {
        for state in DemandState::ALL.iter().copied() {
            assert_eq!(DemandState::by_name(state.name()), Some(state));
        }
    }

    #[test]
    fn what_is_opened_is_never_closed_by_want_of_something() {
        for prospect in PROSPECTS {
            assert_eq!(prospect.opens().is_closed(), prospect == Prospect::There);
        }
    }
}
