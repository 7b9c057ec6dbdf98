//! Several processes on one database: two web nodes with workers, and processes that are killed.

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
mod cluster;
mod crash;
