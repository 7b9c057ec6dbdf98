//! Pages in a real Chromium: every kind of page, and the whole story from asking to reading.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "tests stop where something is wrong, and say what they measured"
)]

#[path = "../bed/mod.rs"]
mod bed;
mod site;
mod story;
