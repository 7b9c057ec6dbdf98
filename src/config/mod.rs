//! Settings from the environment, read once, here and nowhere else.

mod address;
mod country;
#[cfg(feature = "server")]
mod mail;
mod number;
mod operator;
#[cfg(feature = "server")]
mod serve;
#[cfg(feature = "server")]
mod settings;

use std::ffi::OsString;
use std::path::PathBuf;
use std::time::SystemTime;

use crate::l10n::iso_date;

pub use address::{contact, is_of_this_machine, listen_address, public_address};
pub use country::CountryArgs;
#[cfg(feature = "server")]
pub use mail::{Encryption, NotAMailServer, Smtp};
pub use number::at_least_one;
pub use operator::OperatorArgs;
#[cfg(feature = "server")]
pub use serve::{Log, NewStorageArgs, Proxy, ServeArgs, ServicePart, StorageArgs, Webhooks, store_url};
#[cfg(feature = "server")]
pub use settings::Settings;

/// Facts that the environment and the machine give.
#[derive(Debug, Clone)]
pub struct Config {
    /// Whether colour is unwanted (`NO_COLOR`).
    pub no_colour: bool,
    /// Today, as ISO 8601 writes it, in UTC; `EVENHAND_TODAY` sets another day.
    pub today: String,
    /// Path of this program, to start workers with.
    pub program: PathBuf,
    /// The machine's name.
    pub machine: String,
    /// File that lists the voices of the installation (`EVENHAND_VOICES`); without one, eSpeak NG speaks alone.
    pub voices: Option<PathBuf>,
    /// Variables of the loader and of the speech engine that decide which engine and which data are used.
    pub engine_variables: Vec<(&'static str, Option<OsString>)>,
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
            voices: std::env::var_os("EVENHAND_VOICES").filter(|path| !path.is_empty()).map(PathBuf::from),
            engine_variables: ["LD_LIBRARY_PATH", "LD_PRELOAD", "ESPEAK_DATA_PATH"]
                .map(|name| (name, std::env::var_os(name)))
                .to_vec(),
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
