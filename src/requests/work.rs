//! The stages of a translation, from the first sentence to the library.

use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantArray};

/// Stage of the work on an edition.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[derive(IntoStaticStr, EnumString, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum WorkStage {
    /// The translator writes.
    Draft,
    /// Waiting for an editor.
    Submitted,
    /// An editor wants something changed; its translator writes again.
    Returned,
    /// An editor said yes; it joins the library.
    Approved,
    /// Part of the library.
    Published,
    /// An editor said no, with a reason.
    Declined,
    /// The translator gave it up.
    Dropped,
}

/// Action that moves the work to another stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WorkMove {
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
    /// The edition joined the library.
    Publish,
    /// The source says something else than what an editor said yes to, so the edition cannot join the library.
    Reopen,
}

impl WorkStage {
    /// All stages, in order.
    pub const ALL: &'static [Self] = Self::VARIANTS;

    /// Name in the store and for programs.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.into()
    }

    /// The stage of a name.
    #[must_use]
    pub fn by_name(name: &str) -> Option<Self> {
        name.parse().ok()
    }

    /// Returns `true` if somebody still works on it: an edition has at most one such work at a time.
    #[must_use]
    pub fn is_open(self) -> bool {
        matches!(self, Self::Draft | Self::Submitted | Self::Returned | Self::Approved)
    }
}

/// The stage after a move; `None` when the move is not possible there.
#[must_use]
pub fn after(stage: WorkStage, movement: WorkMove) -> Option<WorkStage> {
    match (movement, stage) {
        (WorkMove::Save, WorkStage::Draft | WorkStage::Returned) => Some(stage),
        (WorkMove::Submit, WorkStage::Draft | WorkStage::Returned) => Some(WorkStage::Submitted),
        (WorkMove::TakeBack, WorkStage::Submitted) => Some(WorkStage::Draft),
        (WorkMove::Drop, WorkStage::Draft | WorkStage::Returned | WorkStage::Submitted) => Some(WorkStage::Dropped),
        (WorkMove::Return, WorkStage::Submitted) => Some(WorkStage::Returned),
        (WorkMove::Approve, WorkStage::Submitted) => Some(WorkStage::Approved),
        (WorkMove::Decline, WorkStage::Submitted) => Some(WorkStage::Declined),
        (WorkMove::Publish, WorkStage::Approved) => Some(WorkStage::Published),
        (WorkMove::Reopen, WorkStage::Approved) => Some(WorkStage::Submitted),
        (
            WorkMove::Save
            | WorkMove::Submit
            | WorkMove::TakeBack
            | WorkMove::Drop
            | WorkMove::Return
            | WorkMove::Approve
            | WorkMove::Decline
            | WorkMove::Publish
            | WorkMove::Reopen,
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
            (WorkMove::Save, "draft     -         returned  -         -         -        -"),
            (WorkMove::Submit, "submitted -         submitted -         -         -        -"),
            (WorkMove::TakeBack, "-         draft     -         -         -         -        -"),
            (WorkMove::Drop, "dropped   dropped   dropped   -         -         -        -"),
            (WorkMove::Return, "-         returned  -         -         -         -        -"),
            (WorkMove::Approve, "-         approved  -         -         -         -        -"),
            (WorkMove::Decline, "-         declined  -         -         -         -        -"),
            (WorkMove::Publish, "-         -         -         published -         -        -"),
            (WorkMove::Reopen, "-         -         -         submitted -         -        -"),
        ];

        for (movement, row) in table {
            for (stage, expected) in WorkStage::ALL.iter().copied().zip(row.split_whitespace()) {
                let found = after(stage, movement).map_or("-", WorkStage::name);
                assert_eq!(found, expected, "{movement:?} at {stage:?}");
            }
        }
    }

    #[test]
    fn names_lead_back_to_their_stages() {
        for stage in WorkStage::ALL.iter().copied() {
            assert_eq!(WorkStage::by_name(stage.name()), Some(stage));
        }
    }
}
