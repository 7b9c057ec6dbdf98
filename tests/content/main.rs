//! Content and what is made of it: the built program and the library, without a service.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::type_complexity,
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "tests stop where something is wrong, and say what they measured"
)]

#[path = "../bed/mod.rs"]
mod bed;
mod books;
mod build;
mod clarity;
mod countries;
mod defects;
mod export;
mod files;
mod hostile;
mod layers;
mod natural;
mod paper;
mod press;
mod print;
mod removal;
mod reviews;
mod rules;
mod spacing;
mod trace;
mod unchanged;
mod voice;
