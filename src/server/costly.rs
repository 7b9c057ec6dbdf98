//! Threads for expensive work: searches, bundles, orders, previews. Their priority is lower than that of threads that
//! answer readers.

use std::sync::OnceLock;

use tokio::runtime::{Builder, Runtime};
use tokio::task::JoinHandle;

use crate::process;

/// Most threads at a time. What waits for a place waits in its queue (`work_slots`) and not here.
const MOST_THREADS: usize = 64;

/// Runs expensive work on a thread of lower priority than those that answer readers.
pub(super) fn spawn<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> JoinHandle<T> {
    static THREADS: OnceLock<Option<Runtime>> = OnceLock::new();
    let start = || {
        let mut threads = Builder::new_multi_thread();
        let threads = threads.worker_threads(1).max_blocking_threads(MOST_THREADS);
        threads.thread_name("costly").on_thread_start(process::give_way).build().ok()
    };
    match THREADS.get_or_init(start) {
        Some(threads) => threads.spawn_blocking(work),
        None => tokio::task::spawn_blocking(work),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Niceness of this thread, as the system counts it.
    fn niceness() -> i32 {
        let stat = std::fs::read_to_string("/proc/thread-self/stat").unwrap();
        // The name of a thread may hold spaces; the nineteenth field is the niceness.
        stat.rsplit_once(')').unwrap().1.split_whitespace().nth(16).unwrap().parse().unwrap()
    }

    #[tokio::test]
    async fn what_costs_much_gives_way_to_what_answers_readers() {
        let own = niceness();
        let of_readers = tokio::task::spawn_blocking(niceness).await.unwrap();
        let threads: Vec<_> = (0..8).map(|_| spawn(niceness)).collect();

        assert_eq!(of_readers, own);
        for thread in threads {
            assert_eq!(thread.await.unwrap(), (own + process::child::NICER).min(process::child::NICEST));
        }
    }
}
