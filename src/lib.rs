//! Evenhand turns justice-related content into every form a person may need.
//!
//! A module uses only those before it in this list; `src/ARCHITECTURE.md` tells the whole story.

pub mod lang;

pub mod finding;

pub mod document;

pub mod content;

pub mod translation;

pub mod words;

pub mod channels;

pub mod search;

pub mod build;

pub mod requests;

pub mod voice;

pub mod files;

pub mod press;

pub mod uploads;

pub mod store;

pub mod config;

pub mod backup;

pub mod worker;

pub mod serve;

pub mod cli;

#[cfg(feature = "fuzzing")]
pub mod fuzzing;
