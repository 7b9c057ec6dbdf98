//! The settings that a backup holds.

use super::ServeArgs;

/// Settings of the service in the environment, for a backup.
#[derive(Debug, Clone, Default)]
pub struct Settings {
    /// A line for each setting: `NAME=value`; only the name if it is secret.
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
        let command = ServeArgs::augment_args(clap::Command::new("serve"));
        let ours = command.get_arguments().filter_map(|argument| {
            let name = argument.get_env()?.to_str()?.to_owned();
            Some((name, argument.is_hide_env_values_set()))
        });
        let bucket = [("AWS_REGION", false), ("AWS_ENDPOINT_URL", false), ("AWS_ACCESS_KEY_ID", true)];
        let voices = [("EVENHAND_VOICES", false)];
        let bucket =
            bucket.into_iter().chain(voices).chain([("AWS_SECRET_ACCESS_KEY", true), ("AWS_SESSION_TOKEN", true)]);
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
