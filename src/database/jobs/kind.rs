//! Kinds of jobs, with what each holds.

use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantNames};

use super::Priority;
use crate::database::StoreError;
use crate::requests::RequestedFormat;

/// A thing to do. The same thing is one job until it ends, however often it is enqueued.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, IntoStaticStr, VariantNames)]
#[serde(tag = "kind", rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum JobKind {
    /// Make a form of an edition.
    Make {
        /// Requested format.
        wanted: RequestedFormat,
        /// The one profile of large print that is wanted; without it what is always made of the form.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        profile: Option<String>,
    },
    /// Put an approved translation into the library.
    Publish {
        /// Id in the store.
        submission: String,
    },
    /// Ask the owner of a mail address whether to send messages to it.
    Confirm {
        /// The mark of the address.
        address: String,
    },
    /// Tell the owner of a mail address where a demand stands.
    Write {
        /// The mark of the address.
        address: String,
        /// The demand's name in the store.
        demand: String,
        /// Number of the demand's change of state.
        turn: i64,
    },
    /// Notify a person of the state of a demand, at a web address.
    Tell {
        /// The ask's name in the store.
        ask: String,
        /// The demand's name in the store.
        demand: String,
        /// Number of the demand's change of state.
        turn: i64,
    },
    /// Delete what must not be kept any longer. Enqueued by every node; deduplicated per hour.
    Sweep {
        /// The hour, counted since 1970.
        hour: i64,
    },
}

impl JobKind {
    /// All kinds.
    pub const KINDS: &'static [&'static str] = Self::VARIANTS;

    /// The kind in the store.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        self.into()
    }

    /// The key: jobs with one key are the same.
    pub(super) fn key(&self) -> Result<String, StoreError> {
        serde_json::to_string(self).map_err(|error| StoreError::NotUnderstood(error.to_string()))
    }

    /// Returns the priority if the caller does not choose one.
    pub(super) fn urgency(&self) -> Priority {
        match self {
            Self::Publish { .. }
            | Self::Confirm { .. }
            | Self::Write { .. }
            | Self::Tell { .. }
            | Self::Make { .. } => Priority::Soon,
            Self::Sweep { .. } => Priority::Whenever,
        }
    }

    /// Number of errors after which a job counts as failed. Messages get more attempts, because a receiver may be away
    /// for a day.
    pub(super) fn most_failures(&self) -> i64 {
        match self {
            Self::Confirm { .. } | Self::Write { .. } | Self::Tell { .. } => 20,
            Self::Make { .. } | Self::Publish { .. } | Self::Sweep { .. } => 5,
        }
    }
}
