//! Runs jobs.
mod queue;
pub use queue::{Queue, QueueError, queue};
