//! Child processes: our own program under a hidden subcommand, asked through pipes, inside a sandbox, one after the other.
//!
//! A `Child` is started, asked and ended; `frame` holds the shape of everything on its pipes;
//! [`sandbox`] has the layers that a worker enters before it reads what strangers wrote; `fair_queue` decides whose turn
//! it is at the workers. `speech`, `print_pool` and `uploads` are built from these and add their own requests and replies.

mod calls;
pub(crate) mod child;
pub(crate) mod fair_queue;
pub(crate) mod fork;
pub(crate) mod frame;
mod probe;
pub mod sandbox;

pub use probe::{probe, serve_probe};

/// Lowers the priority of this thread below that of the program; where the system refuses, it stays.
pub(crate) fn give_way() {
    // On Linux a priority is that of a thread.
    if let Ok(own) = rustix::process::getpriority_process(None) {
        let _ = rustix::process::setpriority_process(None, own.saturating_add(child::NICER).min(child::NICEST));
    }
}

/// An error and what led to it, in one line.
pub(crate) fn with_sources(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(error) = source {
        text.push_str(": ");
        text.push_str(&error.to_string());
        source = error.source();
    }
    text
}
