//! The stages of a translation, from the first sentence to the library.

use serde::{Deserialize, Serialize};

/// Where the work on an edition stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// Its translator writes.
    Draft,
    /// It waits for an editor.
    Submitted,
    /// An editor wants something changed; its translator writes again.
    Returned,
    /// An editor said yes; it joins the library.
    Approved,
    /// It is in the library.
    Published,
    /// An editor said no, with a reason.
    Declined,
    /// Its translator gave it up.
    Dropped,
}

/// What somebody does with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Move {
    /// The translator writes a sentence.
    Save,
    /// The translator hands it in.
    Submit,
    /// The translator takes it back to go on.
    TakeBack,
    /// The translator gives it up.
    Drop,
    /// An editor sends it back with remarks.
    Return,
    /// An editor says yes.
    Approve,
    /// An editor says no.
    Decline,
    /// It joined the library.
    Publish,
    /// Its source says something else than what an editor said yes to, so it cannot join the library.
    Reopen,
}

impl Stage {
    /// All stages, in order.
    pub const ALL: [Self; 7] =
        [Self::Draft, Self::Submitted, Self::Returned, Self::Approved, Self::Published, Self::Declined, Self::Dropped];

    /// Its name in the store and for programs.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Submitted => "submitted",
            Self::Returned => "returned",
            Self::Approved => "approved",
            Self::Published => "published",
            Self::Declined => "declined",
            Self::Dropped => "dropped",
        }
    }

    /// The stage of a name.
    #[must_use]
    pub fn by_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|stage| stage.name() == name)
    }

    /// Whether somebody still works on it: an edition has at most one such work at a time.
    #[must_use]
    pub fn is_open(self) -> bool {
        matches!(self, Self::Draft | Self::Submitted | Self::Returned | Self::Approved)
    }
}

/// The stage after a move; `None` when the move is not possible there.
#[must_use]
pub fn after(stage: Stage, movement: Move) -> Option<Stage> {
    match (movement, stage) {
        (Move::Save, Stage::Draft | Stage::Returned) => Some(stage),
        (Move::Submit, Stage::Draft | Stage::Returned) => Some(Stage::Submitted),
        (Move::TakeBack, Stage::Submitted) => Some(Stage::Draft),
        (Move::Drop, Stage::Draft | Stage::Returned | Stage::Submitted) => Some(Stage::Dropped),
        (Move::Return, Stage::Submitted) => Some(Stage::Returned),
        (Move::Approve, Stage::Submitted) => Some(Stage::Approved),
        (Move::Decline, Stage::Submitted) => Some(Stage::Declined),
        (Move::Publish, Stage::Approved) => Some(Stage::Published),
        (Move::Reopen, Stage::Approved) => Some(Stage::Submitted),
        (
            Move::Save
            | Move::Submit
            | Move::TakeBack
            | Move::Drop
            | Move::Return
            | Move::Approve
            | Move::Decline
            | Move::Publish
            | Move::Reopen,
            _,
        ) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_move_at_every_stage_leads_where_the_table_says() {
        let table = [
            //                 draft     submitted returned  approved  published declined dropped
            (Move::Save, "draft     -         returned  -         -         -        -"),
            (Move::Submit, "submitted -         submitted -         -         -        -"),
            (Move::TakeBack, "-         draft     -         -         -         -        -"),
            (Move::Drop, "dropped   dropped   dropped   -         -         -        -"),
            (Move::Return, "-         returned  -         -         -         -        -"),
            (Move::Approve, "-         approved  -         -         -         -        -"),
            (Move::Decline, "-         declined  -         -         -         -        -"),
            (Move::Publish, "-         -         -         published -         -        -"),
            (Move::Reopen, "-         -         -         submitted -         -        -"),
        ];

        for (movement, row) in table {
            for (stage, expected) in Stage::ALL.into_iter().zip(row.split_whitespace()) {
                let found = after(stage, movement).map_or("-", Stage::name);
                assert_eq!(found, expected, "{movement:?} at {stage:?}");
            }
        }
    }

    #[test]
    fn names_lead_back_to_their_stages() {
        for stage in Stage::ALL {
            assert_eq!(Stage::by_name(stage.name()), Some(stage));
        }
    }
}
