//! What the environment says: read once, here and nowhere else.

mod mail;
mod serve;

use std::path::PathBuf;
use std::time::SystemTime;

use crate::words::iso_date;

pub use mail::{Encryption, NotAMailServer, Smtp};
pub use serve::{Kept, Log, MayBeNew, Part, Proxy, Serve, Webhooks, contact, public_address, store_url};

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

/// What the environment sets of the service, for a backup.
#[derive(Debug, Clone, Default)]
pub struct Settings {
    /// A line for each: `NAME=value`; of a secret one the name alone.
    pub shown: String,
    /// The names of secret ones.
    pub secret: Vec<String>,
}

impl Settings {
    /// Reads the environment.
    #[must_use]
    pub fn read() -> Self {
        Self::of(|name| std::env::var(name).ok())
    }

    fn of(read: impl Fn(&str) -> Option<String>) -> Self {
        use clap::Args as _;
        let command = Serve::augment_args(clap::Command::new("serve"));
        let ours = command.get_arguments().filter_map(|argument| {
            let name = argument.get_env()?.to_str()?.to_owned();
            Some((name, argument.is_hide_env_values_set()))
        });
        let bucket = [("AWS_REGION", false), ("AWS_ENDPOINT_URL", false), ("AWS_ACCESS_KEY_ID", true)];
        let bucket = bucket.into_iter().chain([("AWS_SECRET_ACCESS_KEY", true), ("AWS_SESSION_TOKEN", true)]);
        let mut settings = Self::default();
        for (name, is_secret) in ours.chain(bucket.map(|(name, is_secret)| (name.to_owned(), is_secret))) {
            let Some(value) = read(&name) else { continue };
            if is_secret {
                settings.shown.push_str(&format!("# {name} is set and secret: it is not here\n"));
                settings.secret.push(name);
            } else {
                settings.shown.push_str(&format!("{name}={value}\n"));
            }
        }
        settings
    }
}

/// The name of the machine as its kernel knows it; `EVENHAND_MACHINE` says another.
fn machine() -> String {
    let kernel = || std::fs::read_to_string("/proc/sys/kernel/hostname");
    let name = std::env::var("EVENHAND_MACHINE").or_else(|_| kernel()).unwrap_or_default();
    let name: String = name.trim().chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '.')).collect();
    if name.is_empty() { "this-machine".to_owned() } else { name }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_backup_has_the_settings_and_the_names_alone_of_secret_ones() {
        let set = |name: &str| match name {
            "EVENHAND_BASE" => Some("https://toolkit.example/".to_owned()),
            "EVENHAND_KEY" | "EVENHAND_SMTP" | "DATABASE_URL" | "AWS_SECRET_ACCESS_KEY" => Some("hush".to_owned()),
            _ => None,
        };

        let settings = Settings::of(set);

        assert!(
            settings.shown.lines().any(|line| line == "EVENHAND_BASE=https://toolkit.example/"),
            "{}",
            settings.shown
        );
        assert!(!settings.shown.contains("hush"));
        assert_eq!(settings.secret, ["DATABASE_URL", "EVENHAND_KEY", "EVENHAND_SMTP", "AWS_SECRET_ACCESS_KEY"]);
    }
}
