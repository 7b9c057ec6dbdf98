//! Wakes workers when there are jobs to claim: those of this process by a channel, those of other processes by NOTIFY
//! of PostgreSQL. A wake-up may be lost, so workers also poll; between processes on SQLite that is the only way.

use std::time::Duration;

use sqlx::postgres::{PgListener, PgPool};
use tokio::sync::watch;

use super::connection::Db;
use super::{Store, StoreError};

/// The channel of PostgreSQL.
const CHANNEL: &str = "evenhand_job";

/// Statement that notifies every listener of jobs to claim.
pub(super) const NOTIFY: &str = "NOTIFY evenhand_job";

/// Pauses between two attempts to listen: the first, and the longest.
const FIRST_PAUSE: Duration = Duration::from_millis(250);
const MAX_PAUSE: Duration = Duration::from_secs(30);

/// The workers of this process that wait for jobs.
#[derive(Debug, Clone, Default)]
pub(super) struct Wakes(watch::Sender<()>);

impl Wakes {
    pub(super) fn wake(&self) {
        self.0.send_replace(());
    }
}

impl Store {
    /// Changes whenever there may be jobs to claim.
    #[must_use]
    pub fn wakes(&self) -> watch::Receiver<()> {
        self.wakes.0.subscribe()
    }

    /// Forwards the notifications of other processes, for as long as the future is polled. A broken connection is made
    /// again, after a pause that doubles with each failure. SQLite has no notifications.
    pub async fn listen(self) {
        let Db::Postgres(pool) = &self.db else { return };
        let mut pause = FIRST_PAUSE;
        loop {
            match self.listen_once(pool).await {
                Ok(()) => pause = FIRST_PAUSE,
                Err(error) => {
                    tracing::warn!(%error, "the database cannot be listened to: jobs of other processes are found by polling");
                }
            }
            tokio::time::sleep(pause).await;
            pause = (pause * 2).min(MAX_PAUSE);
        }
    }

    /// Listens until the connection breaks. Returns an error if none can be made.
    async fn listen_once(&self, pool: &PgPool) -> Result<(), StoreError> {
        let mut listener = PgListener::connect_with(pool).await?;
        listener.eager_reconnect(false);
        listener.listen(CHANNEL).await?;
        // Notifications before this moment were lost, so the workers look for jobs once.
        self.wakes.wake();
        while let Ok(Some(_)) = listener.try_recv().await {
            self.wakes.wake();
        }
        Ok(())
    }
}
