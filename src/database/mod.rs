//! Database of everything that must not be lost: demands, requests, translations, people, jobs. Each method is a whole
//! transaction, named for what the service does. No other module contains SQL.

mod access;
mod account_changes;
mod audit_log;
mod connection;
mod demands;
mod figures;
mod installation;
mod jobs;
mod languages;
mod library;
mod mail;
mod name;
mod notifications;
mod outgoing;
mod passphrase;
mod people;
mod relocation;
mod replies;
mod requester_words;
mod requests;
mod second_factor;
mod secret;
mod sessions;
mod sign_in_attempts;
mod snapshot;
mod submissions;
#[cfg(test)]
pub(crate) mod tests;
mod upgrade;
mod wake;

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

pub use access::{ApiToken, Passkey};
pub use account_changes::{AccountChange, CHANGE_DAYS};
pub use audit_log::{Audited, AuditedRefusal};
pub use connection::{DatabaseUrl, NotADatabase, is_there, unused};
pub use demands::{Demand, DemandTransition};
pub use jobs::{Enqueued, Job, JobEnd, JobKind, JobSignal, JobState, Priority};
pub use languages::{LanguageState, WaitingLanguage};
pub use library::Approved;
pub use mail::{MailState, Recipient, STOPPED_DAYS, UNCONFIRMED_DAYS};
pub use name::{Name, NotAName, PersonNames};
pub use outgoing::QuestionPlace;
pub use passphrase::{MIN_CHARS, Passphrase, WeakPassphrase};
pub use people::{Invitation, Person, Tokens};
pub use relocation::PlaceError;
pub use replies::{NewReply, Reply, ReplyFile};
pub use requester_words::RequesterWords;
pub use requests::{
    ContactStatus, DemandLimitReached, DemandLimits, FormatRequest, NewFormatRequest, RequestReceipt, Requester,
    RequesterContact, Retention,
};
pub use second_factor::{NewApp, RECOVERY_CODES, SecondStepUsed};
pub use secret::{SealingKey, Secret};
pub use sessions::{OwnSession, Proof, SESSION_DAYS, SessionRecord};
pub use sign_in_attempts::{ATTEMPT_DAYS, CodeAttempt, RetryAfter, SignInAttempt};
pub use snapshot::{DatabaseSnapshot, inspect, newest_schema, snapshot};
pub use submissions::{FirstWording, NewWork, Submission, WrittenSentence};

use connection::{Db, Tx};
use wake::Wakes;

/// A moment: seconds since 1970 in UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
pub struct Timestamp(pub i64);

impl Timestamp {
    /// The day in UTC, as ISO 8601 writes it: `2026-11-24`.
    #[must_use]
    pub fn day(self) -> String {
        crate::l10n::iso_date(self.0.div_euclid(86_400))
    }

    /// The time of the day in UTC: `14:05`.
    #[must_use]
    pub fn clock(self) -> String {
        let second = self.0.rem_euclid(86_400);
        format!("{:02}:{:02}", second / 3600, second / 60 % 60)
    }
}

/// The store of an installation.
#[derive(Clone)]
pub struct Store {
    db: Db,
    key: SealingKey,
    clock: Clock,
    /// Counts transactions of this process that changed demands.
    changes: Arc<AtomicU64>,
    wakes: Wakes,
}

/// Tells the time; tests set it.
pub type Clock = Arc<dyn Fn() -> Timestamp + Send + Sync>;

/// Why the store did not do it.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// The database cannot be reached or refused.
    #[error("database: {0}")]
    Database(#[from] sqlx::Error),
    /// The tables cannot be made or brought up to date.
    #[error("the tables of the database: {0}")]
    Tables(#[from] sqlx::migrate::MigrateError),
    /// Another machine uses this SQLite file.
    #[error("the machine `{0}` uses this SQLite database; several machines need PostgreSQL")]
    OtherMachine(String),
    /// Another process has the SQLite file open.
    #[error("`{0}` is in use: a service or another command works with it")]
    InUse(std::path::PathBuf),
    /// The folder for what cannot be made again.
    #[error(transparent)]
    Place(#[from] PlaceError),
    /// A file is no whole database of this program.
    #[error("`{path}` is no whole database: {message}")]
    Damaged {
        /// The file.
        path: std::path::PathBuf,
        /// Message of the integrity check.
        message: String,
    },
    /// The state changed meanwhile, and the action is not possible any more; look again.
    #[error("the row changed in between")]
    Changed,
    /// The row does not exist.
    #[error("not found")]
    NotFound,
    /// Too many demands are open.
    #[error("too many demands are open")]
    Full(DemandLimitReached),
    /// Editors decided that nothing is asked for in a language.
    #[error("editors decided against the language")]
    LanguageDeclined,
    /// The person has as many open works as are allowed.
    #[error("the person has {0} open works, and no more are allowed")]
    ManyWorks(usize),
    /// The name is taken.
    #[error("the name is taken")]
    Taken,
    /// The work is the person's own. Nobody decides about their own work.
    #[error("nobody decides about their own work")]
    OwnWork,
    /// No administrator would be left.
    #[error("the last administrator cannot change role or leave")]
    LastAdministrator,
    /// The owner could not sign in any more.
    #[error("the last way to sign in cannot be removed")]
    LastWay,
    /// The sealed value cannot be opened: the key is another one.
    #[error("a contact cannot be decrypted with the configured key")]
    Sealed,
    /// The key of the settings cannot be had.
    #[error("the key that contacts are encrypted with: {0}")]
    Key(String),
    /// Too many passphrases wait to be compared.
    #[error("too many passphrases are being compared")]
    Busy,
    /// The system gives no randomness.
    #[error("the system gives no random numbers")]
    Random,
    /// A value in the database is not one that this program writes.
    #[error("`{0}` in the database is not understood")]
    NotUnderstood(String),
}

impl Store {
    /// Opens a database and brings its tables up to date.
    ///
    /// # Errors
    /// When it cannot be reached, or another machine uses the same SQLite file.
    pub async fn open(url: &DatabaseUrl, key: SealingKey) -> Result<Self, StoreError> {
        let changes = Arc::new(AtomicU64::new(0));
        let store = Self { db: Db::open(url).await?, key, clock: Arc::new(now), changes, wakes: Wakes::default() };
        store.settle().await?;
        Ok(store)
    }

    /// Counts the changes of demands by this process.
    #[must_use]
    pub fn demand_changes(&self) -> u64 {
        self.changes.load(Ordering::SeqCst)
    }

    /// Returns the store with another clock.
    #[must_use]
    pub fn with_clock(mut self, clock: Clock) -> Self {
        self.clock = clock;
        self
    }

    /// The time.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        (self.clock)()
    }

    /// Checks that the database answers.
    ///
    /// # Errors
    /// When it does not.
    pub async fn answers(&self) -> Result<(), StoreError> {
        let mut tx = self.look().await?;
        tx.rows("SELECT 1 AS one", &[]).await.map(drop)
    }

    /// Begins to write.
    async fn begin(&self) -> Result<Tx, StoreError> {
        Ok(self.db.begin().await?.counted(&self.changes).waking(&self.wakes))
    }

    /// Begins to read.
    async fn look(&self) -> Result<Tx, StoreError> {
        self.db.look().await
    }
}

impl fmt::Debug for Store {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Store").field("db", &self.db).finish_non_exhaustive()
    }
}

/// The time of the system.
#[must_use]
pub fn now() -> Timestamp {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    Timestamp(i64::try_from(seconds).unwrap_or(i64::MAX))
}

/// Records who decided what, in the transaction that decides it. `person` is `None` for the program.
async fn audit(
    tx: &mut Tx,
    at: Timestamp,
    person: Option<&str>,
    action: &str,
    subject: &str,
    note: &str,
) -> Result<(), StoreError> {
    let id = secret::id()?;
    tx.run(
        "INSERT INTO audit (id, at, person, action, subject, note) VALUES ($1, $2, $3, $4, $5, $6)",
        &[id.into(), at.into(), person.into(), action.into(), subject.into(), note.into()],
    )
    .await
    .map(drop)
}
