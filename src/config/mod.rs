//! What the environment says: read once, here and nowhere else.

mod mail;
mod serve;

use std::path::{Path, PathBuf};
use std::time::SystemTime;

use crate::words::iso_date;

pub use mail::{Encryption, NotAMailServer, Smtp};
pub use serve::{Kept, Log, Part, Proxy, Serve, Webhooks, contact, public_address, store_url};

/// What the program was told by its surroundings.
#[derive(Debug, Clone)]
pub struct Config {
    /// Whether colour is unwanted (`NO_COLOR`).
    pub no_colour: bool,
    /// Today, as ISO 8601 writes it, in UTC; `EVENHAND_TODAY` sets another day.
    pub today: String,
    /// This program, to start speech workers with.
    pub program: PathBuf,
    /// The machine's name.
    pub machine: String,
}

/// The folder for what content said when it last was good, in the folder for what is made.
#[must_use]
pub fn last_good(out: &Path) -> PathBuf {
    out.join("last-good")
}

impl Config {
    /// Reads the environment.
    #[must_use]
    pub fn read() -> Self {
        let seconds = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).map_or(0, |time| time.as_secs());
        Self {
            no_colour: std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty()),
            today: std::env::var("EVENHAND_TODAY")
                .unwrap_or_else(|_| iso_date(i64::try_from(seconds / 86_400).unwrap_or(0))),
            program: std::env::current_exe().unwrap_or_else(|_| PathBuf::from("evenhand")),
            machine: machine(),
        }
    }
}

/// The name of the machine as its kernel knows it; `EVENHAND_MACHINE` says another.
fn machine() -> String {
    let kernel = || std::fs::read_to_string("/proc/sys/kernel/hostname");
    let name = std::env::var("EVENHAND_MACHINE").or_else(|_| kernel()).unwrap_or_default();
    let name: String = name.trim().chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '.')).collect();
    if name.is_empty() { "this-machine".to_owned() } else { name }
}
