//! Evenhand turns justice-related content into every form a person may need.
//!
//! A module uses only those before it in this list; `src/ARCHITECTURE.md` tells the whole story.

#![cfg_attr(
    not(feature = "server"),
    allow(dead_code, unused_imports, reason = "the service uses what the pipeline alone does not")
)]

pub mod lang;

pub mod finding;

pub mod document;

pub mod content;

pub mod guard;

pub mod translation;

pub mod trace;

pub mod clarity;

pub mod l10n;

pub mod channels;

pub mod search;

pub mod verify;

pub mod pipeline;

#[cfg(feature = "server")]
pub mod requests;

pub mod process;

pub mod speech;

pub mod verify_worker;

pub mod blobs;

pub mod print_pool;

#[cfg(feature = "server")]
pub mod uploads;

#[cfg(feature = "server")]
pub mod database;

pub mod config;

#[cfg(feature = "server")]
pub mod backup;

#[cfg(feature = "server")]
pub mod worker;

#[cfg(feature = "server")]
pub mod server;

pub mod cli;

#[cfg(feature = "fuzzing")]
pub mod fuzzing;
