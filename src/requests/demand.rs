//! The states of a demand, and what leads from one to another.

use serde::{Deserialize, Serialize};

use super::Prospect;

/// Where a demand stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// Nobody translates it yet.
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
    /// It could not be made; the people who run the service look into it.
    Failed,
    /// It is there.
    Ready,
    /// An editor decided against it, with a reason.
    Declined,
    /// Everybody who asked took it back.
    Withdrawn,
}

/// What happens to a demand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Event {
    /// Somebody asks: for the first time, or again.
    Asked(Prospect),
    /// Somebody takes the translation.
    Taken,
    /// Whoever had taken it gave it up.
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
    /// A machine could not make it.
    NotMade,
    /// Somebody started a job again that had failed.
    Retried,
    /// The source says something new, so the edition is behind.
    SourceChanged,
    /// The last one who asked took it back.
    Withdrawn,
}

impl State {
    /// All states, in the order of their story.
    pub const ALL: [Self; 10] = [
        Self::NeedsTranslation,
        Self::InTranslation,
        Self::InReview,
        Self::NeedsVoice,
        Self::NeedsMaker,
        Self::Making,
        Self::Failed,
        Self::Ready,
        Self::Declined,
        Self::Withdrawn,
    ];

    /// Its name in the store and for programs.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::NeedsTranslation => "needs-translation",
            Self::InTranslation => "in-translation",
            Self::InReview => "in-review",
            Self::NeedsVoice => "needs-voice",
            Self::NeedsMaker => "needs-maker",
            Self::Making => "making",
            Self::Failed => "failed",
            Self::Ready => "ready",
            Self::Declined => "declined",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// The state of a name.
    #[must_use]
    pub fn by_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.name() == name)
    }

    /// Whether nothing more is to be done: contacts are deleted some time after.
    #[must_use]
    pub fn is_closed(self) -> bool {
        matches!(self, Self::Ready | Self::Declined | Self::Withdrawn)
    }

    /// Whether askers are told when a demand comes here.
    #[must_use]
    pub fn is_told(self) -> bool {
        matches!(self, Self::Ready | Self::Declined | Self::NeedsVoice)
    }
}

/// The state after an event; `None` when the event changes nothing there.
#[must_use]
pub fn next(state: State, event: Event) -> Option<State> {
    use State as S;
    let to = match (event, state) {
        // Who asks for what was declined or given up opens it again. Who asks for what is open joins the others:
        // that an edition came by another way is seen when the library is read again.
        (Event::Asked(prospect), S::Ready | S::Declined | S::Withdrawn | S::Failed) => opening(prospect),
        (Event::Taken, S::NeedsTranslation) => S::InTranslation,
        (Event::Released, S::InTranslation | S::InReview) => S::NeedsTranslation,
        (Event::Submitted, S::InTranslation | S::NeedsTranslation) => S::InReview,
        (Event::SentBack, S::InReview) => S::InTranslation,
        (Event::Published(prospect), S::NeedsTranslation | S::InTranslation | S::InReview | S::NeedsVoice) => {
            opening(prospect)
        }
        (Event::Published(prospect), S::NeedsMaker) if prospect != Prospect::NoMaker => opening(prospect),
        // A new edition makes every form of it anew.
        (Event::Published(prospect), S::Making | S::Failed) => opening(prospect),
        (
            Event::Declined,
            S::NeedsTranslation | S::InTranslation | S::InReview | S::NeedsVoice | S::NeedsMaker | S::Failed,
        ) => S::Declined,
        (Event::Made, S::Making | S::Failed) => S::Ready,
        (Event::NotMade, S::Making) => S::Failed,
        (Event::Retried, S::Failed) => S::Making,
        (Event::SourceChanged, S::Ready) => S::NeedsTranslation,
        (
            Event::Withdrawn,
            S::NeedsTranslation
            | S::InTranslation
            | S::InReview
            | S::NeedsVoice
            | S::NeedsMaker
            | S::Making
            | S::Failed,
        ) => S::Withdrawn,
        (
            Event::Asked(_)
            | Event::Taken
            | Event::Released
            | Event::Submitted
            | Event::SentBack
            | Event::Published(_)
            | Event::Declined
            | Event::Made
            | Event::NotMade
            | Event::Retried
            | Event::SourceChanged
            | Event::Withdrawn,
            _,
        ) => return None,
    };
    (to != state).then_some(to)
}

/// Where a demand begins, or begins again.
#[must_use]
pub(super) fn opening(prospect: Prospect) -> State {
    match prospect {
        Prospect::There => State::Ready,
        Prospect::Makable => State::Making,
        Prospect::NoTranslation => State::NeedsTranslation,
        Prospect::NoVoice => State::NeedsVoice,
        Prospect::NoMaker => State::NeedsMaker,
    }
}

impl Prospect {
    /// Where a demand with this prospect begins.
    #[must_use]
    pub fn opens(self) -> State {
        opening(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PROSPECTS: [Prospect; 5] =
        [Prospect::There, Prospect::Makable, Prospect::NoTranslation, Prospect::NoVoice, Prospect::NoMaker];

    /// Every row: an event, then the state that each state leads to, in the order of [`State::ALL`]; `-` stays.
    #[test]
    fn every_event_in_every_state_leads_where_the_table_says() {
        let table = [
            //                          needs-tr in-tr    review   n-voice  n-maker  making   failed   ready    declined withdrawn
            (
                Event::Asked(Prospect::There),
                "-        -        -        -        -        -        ready    -        ready    ready",
            ),
            (
                Event::Asked(Prospect::Makable),
                "-        -        -        -        -        -        making   making   making   making",
            ),
            (
                Event::Asked(Prospect::NoTranslation),
                "-        -        -        -        -        -        needs-tr needs-tr needs-tr needs-tr",
            ),
            (
                Event::Asked(Prospect::NoVoice),
                "-        -        -        -        -        -        n-voice  n-voice  n-voice  n-voice",
            ),
            (
                Event::Asked(Prospect::NoMaker),
                "-        -        -        -        -        -        n-maker  n-maker  n-maker  n-maker",
            ),
            (Event::Taken, "in-tr    -        -        -        -        -        -        -        -        -"),
            (Event::Released, "-        needs-tr needs-tr -        -        -        -        -        -        -"),
            (Event::Submitted, "review   review   -        -        -        -        -        -        -        -"),
            (Event::SentBack, "-        -        in-tr    -        -        -        -        -        -        -"),
            (
                Event::Published(Prospect::Makable),
                "making   making   making   making   making   -        making   -        -        -",
            ),
            (
                Event::Published(Prospect::NoVoice),
                "n-voice  n-voice  n-voice  -        n-voice  n-voice  n-voice  -        -        -",
            ),
            (
                Event::Published(Prospect::There),
                "ready    ready    ready    ready    ready    ready    ready    -        -        -",
            ),
            (
                Event::Published(Prospect::NoMaker),
                "n-maker  n-maker  n-maker  n-maker  -        n-maker  n-maker  -        -        -",
            ),
            (Event::Declined, "declined declined declined declined declined -        declined -        -        -"),
            (Event::Made, "-        -        -        -        -        ready    ready    -        -        -"),
            (Event::NotMade, "-        -        -        -        -        failed   -        -        -        -"),
            (Event::Retried, "-        -        -        -        -        -        making   -        -        -"),
            (
                Event::SourceChanged,
                "-        -        -        -        -        -        -        needs-tr -        -",
            ),
            (Event::Withdrawn, "withdrawn withdrawn withdrawn withdrawn withdrawn withdrawn withdrawn -    -        -"),
        ];
        let short = |state: State| match state {
            State::NeedsTranslation => "needs-tr",
            State::InTranslation => "in-tr",
            State::InReview => "review",
            State::NeedsVoice => "n-voice",
            State::NeedsMaker => "n-maker",
            other => other.name(),
        };

        for (event, row) in table {
            for (state, expected) in State::ALL.into_iter().zip(row.split_whitespace()) {
                let found = next(state, event).map_or("-", short);
                assert_eq!(found, expected, "{event:?} in {state:?}");
            }
        }
    }

    #[test]
    fn names_lead_back_to_their_states() {
        for state in State::ALL {
            assert_eq!(State::by_name(state.name()), Some(state));
        }
    }

    #[test]
    fn what_is_opened_is_never_closed_by_want_of_something() {
        for prospect in PROSPECTS {
            assert_eq!(prospect.opens().is_closed(), prospect == Prospect::There);
        }
    }
}
