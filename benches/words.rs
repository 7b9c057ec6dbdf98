//! Changes of meaning that the guard finds, and false alarms on the content as it is.
//!
//! `make bench-words` changes sentences of the content mechanically (strength, condition, negation, agent, number, scope,
//! omission; `words/mutations.toml` says how) and counts, per language, which changes are reported that were not
//! reported before. `--lines` prints every change that was missed and every report on the text as it is.

#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::allow_attributes,
    reason = "a program for developers"
)]

#[path = "words/measure.rs"]
mod measure;
#[path = "words/report.rs"]
mod report;
#[path = "words/sections.rs"]
mod sections;

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let after = |name: &str| {
        let place = arguments.iter().position(|argument| argument == name)?;
        arguments.get(place + 1).cloned()
    };
    let folder = after("--content").unwrap_or_else(|| "content".to_owned());
    let (library, _) = evenhand::content::load(&[folder.as_str()], "2026-11-30");
    let sections = sections::sections(&library);
    if let Some(path) = after("--dump") {
        std::fs::write(path, serde_json::to_string(&sections).unwrap()).unwrap();
        return;
    }
    report::report(&sections, arguments.iter().any(|argument| argument == "--lines"));
}
