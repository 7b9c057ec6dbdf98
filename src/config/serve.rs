//! The settings of the service: flags, or variables of the environment; `--help` lists them.

use std::net::SocketAddr;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};

use super::mail::Smtp;
use super::{CountryArgs, OperatorArgs, at_least_one, contact, listen_address, public_address};
use crate::blobs::{DataFolder, ITEMS, StoreUrl, StoreUrlError};
use crate::database::{DatabaseUrl, Retention, SealingKey, StoreError};
use crate::process::sandbox::Policy;

/// Settings of the service. Every setting has a default that works.
#[derive(Debug, Clone, clap::Args)]
pub struct ServeArgs {
    /// Folder that holds the content; may be given more than once: a file in a later folder replaces the same file in
    /// an earlier one. In the variable, separate folders by colons
    #[arg(long, value_name = "DIR", default_value = "content", env = "EVENHAND_CONTENT", value_delimiter = ':')]
    pub content: Vec<PathBuf>,
    /// Data folder, store and database.
    #[command(flatten)]
    pub kept: StorageArgs,
    /// Address and port on which readers are answered; a port alone is for this machine alone
    #[arg(long, value_name = "ADDRESS:PORT", value_parser = listen_address, default_value = "127.0.0.1:8080",
        env = "EVENHAND_LISTEN")]
    pub listen: SocketAddr,
    /// Address and port for health checks and metrics; keep it private
    #[arg(long, value_name = "ADDRESS:PORT", value_parser = listen_address, default_value = "127.0.0.1:8081",
        env = "EVENHAND_PRIVATE")]
    pub private: SocketAddr,
    /// The public address, such as <https://example.org>: for feeds, canonical links and last pages of print
    #[arg(long, value_name = "URL", value_parser = public_address, env = "EVENHAND_BASE")]
    pub base: Option<String>,
    /// Countries of the readers.
    #[command(flatten)]
    pub country: CountryArgs,
    /// Person or organisation that is responsible.
    #[command(flatten)]
    pub operator: OperatorArgs,
    /// Do not warn about example contacts, which nobody answers, under a public address: for a demonstration
    #[arg(long, env = "EVENHAND_ALLOW_EXAMPLE_CONTACTS")]
    pub allow_example_contacts: bool,
    /// Contact for requests of another format or language: an e-mail address or a web address
    #[arg(long, value_name = "ADDRESS", value_parser = contact, env = "EVENHAND_CONTACT")]
    pub contact: Option<String>,
    /// Target of "Leave this page", instead of a weather page
    #[arg(long, value_name = "URL", value_parser = public_address, env = "EVENHAND_LEAVE")]
    pub leave: Option<String>,
    /// Memory for the cache of pages and small files, in megabytes
    #[arg(long, value_name = "MB", default_value_t = 128, env = "EVENHAND_MEMORY")]
    pub memory: u64,
    /// Number of files to make at a time; by default one less than the number of cores
    #[arg(long, value_name = "N", value_parser = at_least_one, env = "EVENHAND_JOBS")]
    pub jobs: Option<NonZeroUsize>,
    /// Number of print orders to lay out at a time
    #[arg(long, value_name = "N", value_parser = at_least_one, default_value = "2", env = "EVENHAND_PRINT_WORKERS")]
    pub print_workers: NonZeroUsize,
    /// Maximum number of connections; fewer if the system allows fewer open files
    #[arg(long, value_name = "N", value_parser = at_least_one, default_value = "4096", env = "EVENHAND_CONNECTIONS")]
    pub connections: NonZeroUsize,
    /// Maximum number of connections from one address (IPv6: from one /64 network). Many people may share one address,
    /// in a shelter, a library or a mobile network, so idle connections are closed first. Not used behind a proxy
    #[arg(long, value_name = "N", value_parser = at_least_one, default_value = "256", env = "EVENHAND_CONNECTIONS_EACH")]
    pub connections_each: NonZeroUsize,
    /// Maximum disk space for bundles that are being sent, in megabytes; an eighth of it for one address
    #[arg(long, value_name = "MB", default_value_t = 4096, env = "EVENHAND_SPOOL")]
    pub spool: u64,
    /// Maximum number of print orders, bundles and searches that one address may request in a minute
    #[arg(long, value_name = "N", default_value = "30", env = "EVENHAND_RATE")]
    pub rate: std::num::NonZeroU32,
    /// Your proxy in front of the service, if any, by the header in which it names the reader's address
    #[arg(long, default_value = "none", env = "EVENHAND_PROXY")]
    pub proxy: Proxy,
    /// Roles of this process: one or both
    #[arg(long, value_name = "PARTS", value_delimiter = ',', default_value = "web,worker", env = "EVENHAND_ROLES")]
    pub roles: Vec<ServicePart>,
    /// Mail server for messages to people who asked: smtps://NAME:PASSPHRASE@HOST; without it no mail is sent
    #[arg(long, value_name = "URL", env = "EVENHAND_SMTP", hide_env_values = true)]
    pub smtp: Option<Smtp>,
    /// Sender address of mail: help@example.org, or Name <help@example.org>
    #[arg(long, value_name = "ADDRESS", env = "EVENHAND_FROM")]
    pub from: Option<String>,
    /// Days after which the address of a person who asked is deleted, from the end of the request
    #[arg(long, value_name = "DAYS", default_value_t = 30, env = "EVENHAND_CONTACT_DAYS")]
    pub contact_days: u32,
    /// Days after which everything that a person wrote in a request is deleted, from the day of the request: address,
    /// words, for whom, by which day
    #[arg(long, value_name = "DAYS", default_value_t = 365, env = "EVENHAND_ASK_DAYS")]
    pub ask_days: u32,
    /// Maximum number of demands that one address may open in a day
    #[arg(long, value_name = "N", default_value_t = 400, env = "EVENHAND_DEMANDS_PER_ADDRESS")]
    pub demands_per_address: usize,
    /// Maximum number of open demands in one language
    #[arg(long, value_name = "N", default_value_t = 3000, env = "EVENHAND_DEMANDS_PER_LANGUAGE")]
    pub demands_per_language: usize,
    /// Maximum number of open demands; languages that no editor has accepted yet share a quarter of it
    #[arg(long, value_name = "N", default_value_t = 20000, env = "EVENHAND_DEMANDS")]
    pub demands: usize,
    /// Maximum number of translations that a contributor may have open, unless an editor allows another number
    #[arg(long, value_name = "N", default_value_t = 10, env = "EVENHAND_WORKS")]
    pub works: u32,
    /// Days after which a line of the audit log is deleted
    #[arg(long, value_name = "DAYS", default_value_t = 400, env = "EVENHAND_AUDIT_DAYS")]
    pub audit_days: u32,
    /// Allowed targets of messages to the web addresses of people who asked
    #[arg(long, default_value = "public", env = "EVENHAND_WEBHOOKS")]
    pub webhooks: Webhooks,
    /// Choice if the kernel or the container lacks a layer of the sandbox (Landlock, seccomp, resource limits):
    /// `prefer` works without it, `require` prints and speaks nothing
    #[arg(long, value_name = "require|prefer", default_value = "prefer", env = "EVENHAND_SANDBOX")]
    pub sandbox: Policy,
    /// At the start, remove what is no longer in the content, even if it is more than a third
    #[arg(long)]
    pub allow_removal: bool,
    /// Format of the log
    #[arg(long, default_value = "text", env = "EVENHAND_LOG")]
    pub log: Log,
}

/// Places where the service keeps its data.
#[derive(Debug, Clone, clap::Args)]
pub struct StorageArgs {
    /// Folder for everything that can be made again: pages, print, sound, caches
    #[arg(long, value_name = "DIR", default_value = "outputs", env = "EVENHAND_OUT")]
    pub out: PathBuf,
    /// Folder for what cannot be made again: database, approved editions, key; by default `data` beside `outputs`, or
    /// NAME-data beside another output folder
    #[arg(long, value_name = "DIR", env = "EVENHAND_DATA")]
    pub data: Option<PathBuf>,
    /// Store for artifacts and approved editions: file:DIR, or s3://BUCKET/DIR with AWS_ACCESS_KEY_ID,
    /// AWS_SECRET_ACCESS_KEY, AWS_REGION and AWS_ENDPOINT_URL; by default the output folder and the data folder
    #[arg(long, value_name = "URL", value_parser = store_url, env = "STORE_URL")]
    pub store: Option<StoreUrl>,
    /// Database of requests, translations and people: sqlite:PATH or postgres://…; by default a file in the data
    /// folder
    #[arg(long, value_name = "URL", env = "DATABASE_URL", hide_env_values = true)]
    pub database: Option<DatabaseUrl>,
    /// Key that encrypts the contacts of people who asked, 64 hexadecimal digits; by default one is created in the data
    /// folder
    #[arg(long, value_name = "KEY", value_parser = SealingKey::read, env = "EVENHAND_KEY", hide_env_values = true)]
    pub key: Option<SealingKey>,
}

impl ServeArgs {
    /// Returns `true` if mail can be sent: a server, a sender, and a public address for its links.
    #[must_use]
    pub fn sends_mail(&self) -> bool {
        self.smtp.is_some() && self.from.is_some() && self.base.is_some()
    }

    /// Returns the periods after which the words and contacts of requests are deleted.
    #[must_use]
    pub fn retention(&self) -> Retention {
        Retention { closed_days: self.contact_days, most_days: self.ask_days }
    }
}

impl StorageArgs {
    /// Returns the store for what is made.
    #[must_use]
    pub fn store(&self) -> StoreUrl {
        self.store.clone().unwrap_or_else(|| StoreUrl::folder(&self.out))
    }

    /// The folder for what cannot be made again.
    #[must_use]
    pub fn data(&self) -> DataFolder {
        self.data.as_deref().map_or_else(|| DataFolder::beside(&self.out), DataFolder::new)
    }

    /// Returns the store for approved editions: in the data folder, or one that several machines may share.
    #[must_use]
    pub fn lasting(&self) -> StoreUrl {
        match &self.store {
            Some(store) if self.store_is_elsewhere() => store.clone(),
            _ => StoreUrl::folder(self.data().path()),
        }
    }

    /// Returns `true` if the settings name a store that lasts and is not the folder for what is made.
    fn store_is_elsewhere(&self) -> bool {
        let Some(store) = &self.store else { return false };
        match store.as_folder() {
            Some(folder) => whole(folder) != whole(&self.out),
            None => store.is_shared(),
        }
    }

    /// The database.
    #[must_use]
    pub fn database(&self) -> DatabaseUrl {
        self.database.clone().unwrap_or_else(|| DatabaseUrl::Sqlite(self.data().database()))
    }

    /// Returns the key that encrypts contacts. Machines that share a bucket must share the key too.
    ///
    /// # Errors
    /// When there is none and none can be made.
    pub fn sealing_key(&self) -> Result<SealingKey, StoreError> {
        match &self.key {
            Some(key) => Ok(key.clone()),
            None if !self.store().is_shared() => SealingKey::kept_in(&self.data().key()),
            None => Err(StoreError::Key("set EVENHAND_KEY, the same on every machine".to_owned())),
        }
    }

    /// Moves what an earlier version kept in the output folder into the data folder. Returns what was moved.
    ///
    /// # Errors
    /// When both folders hold something, a service uses the database, or the system refuses.
    pub async fn settle(&self) -> Result<Option<String>, StoreError> {
        let elsewhere = self.store_is_elsewhere();
        let ours = |item: &&str| match *item {
            "content" => !elsewhere,
            "service" => true,
            _ => self.database.is_none(),
        };
        let items: Vec<&str> = ITEMS.into_iter().filter(|item| ours(item)).collect();
        let (out, data) = (&self.out, self.data());
        let moved = data.settle(out, &items).await?;
        let (from, to) = (out.display(), data.path().display());
        let told = || {
            format!(
                "moved {} from `{from}` to `{to}`: what cannot be made again is there from now on",
                moved.join(", ")
            )
        };
        Ok((!moved.is_empty()).then(told))
    }
}

/// A path by which the same folder is known again, whether it is there already or not.
fn whole(path: &Path) -> PathBuf {
    path.canonicalize().or_else(|_| std::path::absolute(path)).unwrap_or_else(|_| path.to_owned())
}

/// Places where the service keeps its data, for commands that maintain it.
#[derive(Debug, Clone, clap::Args)]
pub struct NewStorageArgs {
    /// Data folder, store and database.
    #[command(flatten)]
    pub kept: StorageArgs,
    /// Create a new database if there is none yet
    #[arg(long)]
    pub new: bool,
}

/// Proxy between readers and the service.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Proxy {
    /// No proxy: the connection's address is the reader's.
    None,
    /// A proxy that adds the reader's address at the end of `X-Forwarded-For`.
    Trusted,
    /// A proxy that adds the reader's address at the end of `Forwarded` (RFC 7239).
    Forwarded,
}

/// A part of the service that a process can take.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum ServicePart {
    /// Answers readers.
    Web,
    /// Makes missing formats, notifies people who asked, deletes what has expired.
    Worker,
}

/// Allowed targets of messages to the web addresses of people who asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Webhooks {
    /// Public addresses, over TLS.
    Public,
    /// Also private addresses, and without TLS: use it only in a closed network, where nobody else can send requests.
    Private,
}

/// Format of the log.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Log {
    /// Lines for people.
    Text,
    /// Lines for machines.
    Json,
}

/// Reads the address of a store, and from the environment what a bucket needs beside it.
///
/// # Errors
/// When it is none; the error says how one is written.
pub fn store_url(text: &str) -> Result<StoreUrl, StoreUrlError> {
    let set =
        std::env::vars_os().filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)));
    Ok(text.parse::<StoreUrl>()?.with_settings(set.filter(|(name, _)| name.starts_with("AWS_"))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn approved_editions_are_in_the_data_folder_unless_a_store_is_named_that_others_may_share() {
        let lasting = |out: &str, store: Option<&str>| {
            let store = store.map(|store| store.parse().unwrap());
            let kept = StorageArgs { out: PathBuf::from(out), data: None, store, database: None, key: None };
            kept.lasting().to_string()
        };

        assert_eq!(lasting("outputs", None), "file:data");
        assert_eq!(lasting("/srv/outputs", Some("memory:")), "file:/srv/data");
        assert_eq!(lasting("/srv/made", Some("file:/srv/made")), "file:/srv/made-data");
        assert_eq!(lasting("outputs", Some("file:./outputs")), "file:data");
        assert_eq!(lasting("outputs", Some("file:/srv/shared")), "file:/srv/shared");
        assert_eq!(lasting("outputs", Some("s3://toolkit/one")), "s3://toolkit/one");
    }
}
