//! `evenhand people`: accounts of the desk, for whoever runs the service.

use std::future::Future;
use std::io::Read as _;

use clap::Subcommand;

use super::{Exit, note, say};
use crate::config::Kept;
use crate::lang::Lang;
use crate::requests::Role;
use crate::serve::invitation_path;
use crate::store::{DatabaseUrl, Name, Passphrase, SealingKey, Store, StoreError};

/// The most that is read of a passphrase, in bytes.
const MOST_BYTES: u64 = 4096;

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Invite somebody: prints a link that works once, for seven days; or make the account at once
    Add {
        /// Their name: 2 to 60 letters
        name: Name,
        /// What they are here to do: contributor, editor or administrator
        #[arg(long, value_parser = role)]
        role: Role,
        /// The language of the desk for them
        #[arg(long, value_name = "TAG", default_value = "en")]
        lang: Lang,
        /// Make the account at once, with the passphrase that standard input holds
        #[arg(long)]
        passphrase_stdin: bool,
        /// The public address of the service, for the link
        #[arg(long, value_name = "URL", value_parser = crate::config::public_address, env = "EVENHAND_BASE",
            default_value = "http://localhost:8080/")]
        base: String,
        #[command(flatten)]
        kept: Kept,
    },
    /// List everybody who has an account
    List {
        #[command(flatten)]
        kept: Kept,
    },
    /// End an account: its sessions, tokens and passkeys end too
    End {
        /// Their name
        name: Name,
        #[command(flatten)]
        kept: Kept,
    },
    /// Set a new passphrase for somebody who lost theirs: standard input holds it; they are signed out
    Passphrase {
        /// Their name
        name: Name,
        #[command(flatten)]
        kept: Kept,
    },
    /// Give somebody another role; they are signed out
    Role {
        /// Their name
        name: Name,
        /// The new role: contributor, editor or administrator
        #[arg(value_parser = role)]
        role: Role,
        #[command(flatten)]
        kept: Kept,
    },
}

/// Why it was not done.
enum Not {
    /// The store did not do it.
    Store(StoreError),
    /// What was typed does not fit; what to do.
    Usage(String, &'static str),
}

impl From<StoreError> for Not {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::LastAdministrator => {
                Self::Usage(error.to_string(), "make somebody else an administrator first")
            }
            StoreError::Taken => Self::Usage(error.to_string(), "choose another name; names of ended accounts stay"),
            StoreError::None => {
                Self::Usage("nobody of this name has an account".to_owned(), "`evenhand people list` lists everybody")
            }
            error => Self::Store(error),
        }
    }
}

pub(super) fn run(command: Command) -> Exit {
    let done = match command {
        Command::Add { name, role, lang, passphrase_stdin, base, kept } => {
            let passphrase = passphrase_stdin.then(|| read_passphrase(&name)).transpose();
            passphrase.and_then(|passphrase| {
                with(&kept, async |store| match passphrase {
                    Some(passphrase) => made(store, &name, role, &lang, &passphrase).await,
                    None => invited(store, &name, role, &base).await,
                })
            })
        }
        Command::List { kept } => with(&kept, list),
        Command::End { name, kept } => with(&kept, async |store| {
            let person = store.person_named(&name).await?;
            store.end_account(None, &person.id).await?;
            say(&format!("the account of {} ended", person.name));
            Ok(())
        }),
        Command::Passphrase { name, kept } => read_passphrase(&name).and_then(|new| {
            with(&kept, async |store| {
                let person = store.person_named(&name).await?;
                store.change_passphrase(None, &person.id, &new, None).await?;
                say(&format!("{} has a new passphrase", person.name));
                Ok(())
            })
        }),
        Command::Role { name, role, kept } => with(&kept, async |store| {
            let person = store.person_named(&name).await?;
            store.change_role(None, &person.id, role).await?;
            say(&format!("{} is now {}", person.name, role.name()));
            Ok(())
        }),
    };
    match done {
        Ok(()) => Exit::Done,
        Err(Not::Usage(error, help)) => {
            note(&format!("error: {error}"));
            note(&format!("help: {help}"));
            Exit::Usage
        }
        Err(Not::Store(error)) => {
            note(&format!("error: {error}"));
            note("help: see that the database answers at the address of the settings, then try again");
            Exit::Storage
        }
    }
}

/// Opens the store of the settings and does something with it.
pub(super) fn with<T, E: From<StoreError>, F: Future<Output = Result<T, E>>>(
    kept: &Kept,
    what: impl FnOnce(Store) -> F,
) -> Result<T, E> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let Ok(runtime) = runtime else { return Err(StoreError::Random.into()) };
    runtime.block_on(async {
        let database = kept.database.clone().unwrap_or_else(|| DatabaseUrl::Sqlite(kept.out.join("evenhand.db")));
        let key = kept.key.clone().map_or_else(|| SealingKey::kept_in(&kept.out.join("service/key")), Ok)?;
        what(Store::open(&database, key).await?).await
    })
}

async fn made(store: Store, name: &Name, role: Role, lang: &Lang, passphrase: &Passphrase) -> Result<(), Not> {
    let person = store.add_person(None, name, role, lang, passphrase).await?;
    say(&format!("{} has an account now, as {}", person.name, role.name()));
    Ok(())
}

async fn invited(store: Store, name: &Name, role: Role, base: &str) -> Result<(), Not> {
    let secret = store.invite(None, role, &name.to_string()).await?;
    say(&format!("{name} is invited as {}; this link works once, for seven days:", role.name()));
    say(&format!("{base}{}", invitation_path(&secret)));
    Ok(())
}

async fn list(store: Store) -> Result<(), Not> {
    let people = store.people().await?;
    say(&match people.len() {
        1 => "1 account".to_owned(),
        count => format!("{count} accounts"),
    });
    for person in people {
        let ended = person.ended_at.map(|at| format!(", ended {}", at.day())).unwrap_or_default();
        say(&format!("{}: {}, since {}{ended}", person.name, person.role.name(), person.made_at.day()));
    }
    Ok(())
}

/// Reads a passphrase from standard input, to the end of its line.
fn read_passphrase(name: &Name) -> Result<Passphrase, Not> {
    let mut text = String::new();
    std::io::stdin().take(MOST_BYTES).read_to_string(&mut text).map_err(|error| {
        Not::Usage(format!("standard input cannot be read: {error}"), "write the passphrase to standard input")
    })?;
    let line = text.lines().next().unwrap_or_default();
    Passphrase::new(line, name)
        .map_err(|weak| Not::Usage(weak.to_string(), "choose at least 12 letters that only you would put together"))
}

fn role(name: &str) -> Result<Role, String> {
    Role::by_name(name).ok_or_else(|| "write contributor, editor or administrator".to_owned())
}
