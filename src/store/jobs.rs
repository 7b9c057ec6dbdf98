//! What is to be done: written in the transaction that decides it, done by a worker afterwards.

use serde::{Deserialize, Serialize};

use super::database::Tx;
use super::{Moment, StoreError, secret};
use crate::requests::Wanted;

/// A thing to do. The same thing is one job until it ends, however often it is put in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Work {
    /// Make a form of an edition.
    Make {
        /// What.
        wanted: Wanted,
    },
    /// Put an approved translation into the library.
    Publish {
        /// Its name in the store.
        submission: String,
    },
    /// Tell an asker where a demand stands.
    Tell {
        /// The ask's name in the store.
        ask: String,
        /// The demand's name in the store.
        demand: String,
        /// Which turn of the demand.
        turn: i64,
    },
    /// Delete what must not be kept any longer.
    Sweep,
}

impl Work {
    /// Its kind in the store.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Make { .. } => "make",
            Self::Publish { .. } => "publish",
            Self::Tell { .. } => "tell",
            Self::Sweep => "sweep",
        }
    }

    /// What makes it the same job as another.
    fn key(&self) -> Result<String, StoreError> {
        serde_json::to_string(self).map_err(|error| StoreError::NotUnderstood(error.to_string()))
    }

    /// What somebody waits for comes first.
    fn priority(&self) -> i64 {
        match self {
            Self::Publish { .. } | Self::Tell { .. } => 3,
            Self::Make { .. } => 2,
            Self::Sweep => 1,
        }
    }

    /// How often it is tried.
    fn most_attempts(&self) -> i64 {
        match self {
            Self::Tell { .. } => 10,
            Self::Make { .. } | Self::Publish { .. } | Self::Sweep => 5,
        }
    }
}

/// Puts a job into the queue, unless the same waits or runs already. Returns its name where it is new.
pub(super) async fn enqueue(tx: &mut Tx, work: &Work, now: Moment) -> Result<Option<String>, StoreError> {
    let (id, key) = (secret::id()?, work.key()?);
    let fresh = tx
        .run(
            "INSERT INTO job (id, key, live, kind, payload, state, priority, attempts, most_attempts, made_at, run_at) \
             VALUES ($1, $2, $2, $3, $2, 'waiting', $4, 0, $5, $6, $6) ON CONFLICT DO NOTHING",
            &[
                (&id).into(),
                key.into(),
                work.kind().into(),
                work.priority().into(),
                work.most_attempts().into(),
                now.into(),
            ],
        )
        .await?;
    Ok((fresh == 1).then_some(id))
}
