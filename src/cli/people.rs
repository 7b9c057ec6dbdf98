//! `evenhand people`: accounts of the desk, for the operator.

use std::future::Future;
use std::io::{IsTerminal as _, Read as _};

use clap::Subcommand;

use super::{Exit, note, say};
use crate::config::NewStorageArgs;
use crate::database::{DatabaseUrl, Name, Passphrase, PersonNames, PlaceError, Store, StoreError, Tokens, is_there};
use crate::lang::Lang;
use crate::requests::Role;
use crate::server::invitation_path;

/// The most that is read of a passphrase, in bytes.
const MAX_BYTES: u64 = 4096;

#[derive(Debug, Subcommand)]
pub(super) enum PeopleCommand {
    /// Invite somebody by a link that works once, for seven days; or create the account at once
    Add {
        /// Public name of the person: 2 to 60 letters
        name: Name,
        /// Name to sign in with, which nobody else sees; by default the public name. An invited person chooses it
        #[arg(long, value_name = "NAME", requires = "passphrase_stdin")]
        sign_in: Option<Name>,
        /// Role of the person: contributor, editor or administrator
        #[arg(long, value_parser = role)]
        role: Role,
        /// Language in which the person sees the desk
        #[arg(long, value_name = "TAG", default_value = "en")]
        lang: Lang,
        /// Create the account at once, with the passphrase from standard input
        #[arg(long)]
        passphrase_stdin: bool,
        /// The public address of the service, for the link
        #[arg(long, value_name = "URL", value_parser = crate::config::public_address, env = "EVENHAND_BASE",
            default_value = "http://localhost:8080/")]
        base: String,
        #[command(flatten)]
        kept: NewStorageArgs,
    },
    /// List everybody who has an account
    List {
        #[command(flatten)]
        kept: NewStorageArgs,
    },
    /// End an account: its sessions, tokens and passkeys end too
    End {
        /// Public name, or name to sign in with
        name: Name,
        #[command(flatten)]
        kept: NewStorageArgs,
    },
    /// Set a new passphrase, read from standard input, for somebody who lost theirs; they are signed out
    Passphrase {
        /// Public name, or name to sign in with
        name: Name,
        #[command(flatten)]
        kept: NewStorageArgs,
    },
    /// Give somebody another role; they are signed out
    Role {
        /// Public name, or name to sign in with
        name: Name,
        /// The new role: contributor, editor or administrator
        #[arg(value_parser = role)]
        role: Role,
        #[command(flatten)]
        kept: NewStorageArgs,
    },
    /// Remove the second step (app, recovery codes and passkeys) of somebody who lost it; they are signed out
    ResetSecond {
        /// Public name, or name to sign in with
        name: Name,
        #[command(flatten)]
        kept: NewStorageArgs,
    },
}

/// Why it was not done.
enum PeopleError {
    /// The store did not do it.
    Store(StoreError),
    /// An argument does not fit, with what to do.
    Usage(String, &'static str),
    /// The database does not exist.
    Nowhere(NoDatabase),
}

impl From<NoDatabase> for PeopleError {
    fn from(nowhere: NoDatabase) -> Self {
        Self::Nowhere(nowhere)
    }
}

impl From<StoreError> for PeopleError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::LastAdministrator => {
                Self::Usage(error.to_string(), "make somebody else an administrator first")
            }
            StoreError::LastWay => Self::Usage(
                "a passkey is this person's only way to sign in".to_owned(),
                "set a passphrase first, with `evenhand people passphrase`",
            ),
            StoreError::Taken => Self::Usage(error.to_string(), "choose another name; names of ended accounts stay"),
            StoreError::NotFound => {
                Self::Usage("nobody of this name has an account".to_owned(), "`evenhand people list` lists everybody")
            }
            error => Self::Store(error),
        }
    }
}

pub(super) fn run(command: PeopleCommand) -> Exit {
    let done = match command {
        PeopleCommand::Add { name, sign_in, role, lang, passphrase_stdin, base, kept } => {
            let names = PersonNames { public: &name, sign_in: sign_in.as_ref().unwrap_or(&name) };
            let passphrase = passphrase_stdin.then(|| read_passphrase(&[&name, names.sign_in])).transpose();
            passphrase.and_then(|passphrase| {
                with(&kept, async |store| match passphrase {
                    Some(passphrase) => made(store, names, role, &lang, &passphrase).await,
                    None => invited(store, &name, role, &base).await,
                })
            })
        }
        PeopleCommand::List { kept } => with(&kept, list),
        PeopleCommand::End { name, kept } => with(&kept, async |store| {
            let person = store.person_named(&name).await?;
            store.end_account(None, &person.id).await?;
            say(&format!("the account of {} ended", person.name));
            Ok(())
        }),
        PeopleCommand::Passphrase { name, kept } => read_passphrase(&[&name]).and_then(|new| {
            with(&kept, async |store| {
                let person = store.person_named(&name).await?;
                store.change_passphrase(None, &person.id, &new, None, Tokens::End).await?;
                say(&format!("{} has a new passphrase; sessions and tokens ended", person.name));
                Ok(())
            })
        }),
        PeopleCommand::Role { name, role, kept } => with(&kept, async |store| {
            let person = store.person_named(&name).await?;
            store.change_role(None, &person.id, role).await?;
            say(&format!("{} is now {}", person.name, role.name()));
            Ok(())
        }),
        PeopleCommand::ResetSecond { name, kept } => with(&kept, async |store| {
            let person = store.person_named(&name).await?;
            store.reset_second(&person).await?;
            say(&format!("{} signs in with the passphrase alone, until a second step is set up again", person.name));
            Ok(())
        }),
    };
    match done {
        Ok(()) => Exit::Done,
        Err(PeopleError::Usage(error, help)) => {
            note(&format!("error: {error}"));
            note(&format!("help: {help}"));
            Exit::Usage
        }
        Err(PeopleError::Nowhere(nowhere)) => nowhere.told(),
        Err(PeopleError::Store(StoreError::Place(place @ (PlaceError::Both { .. } | PlaceError::Foreign(_))))) => {
            note(&format!("error: {place}"));
            note(&format!("help: {}", place_help(&place)));
            Exit::LeftAlone
        }
        Err(PeopleError::Store(error)) => {
            note(&format!("error: {error}"));
            note("help: check that the database can be reached at the address in the settings, then try again");
            Exit::Storage
        }
    }
}

/// Names the next step where files are in two places, or not alone.
pub(super) fn place_help(error: &PlaceError) -> String {
    let is_database = |path: &std::path::Path| path.extension().is_some_and(|end| end == "db");
    match error {
        PlaceError::Both { old, new } if is_database(new) => format!(
            "nothing was changed; to see who is in each, type: evenhand people list --database sqlite:{}, and the same with {}",
            old.display(),
            new.display()
        ),
        _ => "nothing was changed; do what the line above says, then try again".to_owned(),
    }
}

/// No database is where the settings say.
#[derive(Debug)]
pub(super) struct NoDatabase(String);

impl NoDatabase {
    /// Prints the error and its usual cause.
    pub(super) fn told(&self) -> Exit {
        note(&format!("error: there is no database yet at {}", self.0));
        note(
            "help: usually this is not the working directory of the service: change to that directory, or set EVENHAND_DATA,",
        );
        note("help: EVENHAND_OUT or DATABASE_URL as the service does; to create a new database, add `--new`");
        Exit::Usage
    }
}

/// Why a command does not go on.
#[derive(Debug)]
pub(super) enum NotThere {
    /// The database does not exist, and none is to be created.
    Nowhere(NoDatabase),
    /// The store did not answer.
    Store(StoreError),
}

impl From<StoreError> for NotThere {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl From<NoDatabase> for NotThere {
    fn from(nowhere: NoDatabase) -> Self {
        Self::Nowhere(nowhere)
    }
}

/// Makes sure that a database exists, or that a new one is wanted.
pub(super) fn there(place: &NewStorageArgs) -> Result<(), NotThere> {
    waiting(found(place))
}

/// Opens the store of the settings and runs `what` with it. Asks before it creates a new database.
pub(super) fn with<T, E: From<StoreError> + From<NoDatabase>, F: Future<Output = Result<T, E>>>(
    place: &NewStorageArgs,
    what: impl FnOnce(Store) -> F,
) -> Result<T, E> {
    waiting(async {
        found::<E>(place).await?;
        what(Store::open(&place.kept.database(), place.kept.sealing_key()?).await?).await
    })
}

fn waiting<T, E: From<StoreError>>(what: impl Future<Output = Result<T, E>>) -> Result<T, E> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let Ok(runtime) = runtime else { return Err(StoreError::Random.into()) };
    runtime.block_on(what)
}

async fn found<E: From<StoreError> + From<NoDatabase>>(place: &NewStorageArgs) -> Result<(), E> {
    if let Some(moved) = place.kept.settle().await? {
        note(&moved);
    }
    let database = place.kept.database();
    match place.new || is_there(&database).await? || confirmed(&database) {
        true => Ok(()),
        false => Err(NoDatabase(shown(&database)).into()),
    }
}

/// Describes the location of a database, for people: an address of PostgreSQL may hold a passphrase.
pub(super) fn shown(database: &DatabaseUrl) -> String {
    match database {
        DatabaseUrl::Sqlite(path) => {
            let whole = std::path::absolute(path).unwrap_or_else(|_| path.clone());
            format!("`{}`", whole.display())
        }
        DatabaseUrl::Postgres(_) => "the address of DATABASE_URL".to_owned(),
    }
}

/// Asks a person at a terminal whether to create a new database. Without a terminal the answer is no.
fn confirmed(database: &DatabaseUrl) -> bool {
    if !(std::io::stdin().is_terminal() && std::io::stderr().is_terminal()) {
        return false;
    }
    note(&format!("There is no database yet at {}.", shown(database)));
    note(
        "If the service already has one, you are in the wrong directory, or EVENHAND_DATA differs from the service's.",
    );
    note("Create a new, empty database? [y/N]");
    let mut answer = String::new();
    let read = std::io::stdin().read_line(&mut answer);
    read.is_ok() && matches!(answer.trim(), "y" | "Y" | "yes")
}

async fn made(
    store: Store,
    names: PersonNames<'_>,
    role: Role,
    lang: &Lang,
    passphrase: &Passphrase,
) -> Result<(), PeopleError> {
    let person = store.add_person(None, names, role, lang, passphrase).await?;
    say(&format!("{} has an account now, as {}", person.name, role.name()));
    Ok(())
}

async fn invited(store: Store, name: &Name, role: Role, base: &str) -> Result<(), PeopleError> {
    let secret = store.invite(None, role, &name.to_string()).await?;
    say(&format!("{name} is invited as {}; this link works once, for seven days:", role.name()));
    say(&format!("{base}{}", invitation_path(&secret)));
    Ok(())
}

async fn list(store: Store) -> Result<(), PeopleError> {
    let people = store.people().await?;
    say(&match people.len() {
        1 => "1 account".to_owned(),
        count => format!("{count} accounts"),
    });
    for person in people {
        let ended = person.ended_at.map(|at| format!(", ended {}", at.day())).unwrap_or_default();
        let same = person.name.parse::<Name>().is_ok_and(|name| name.is(&person.sign_in));
        let own = if same { String::new() } else { format!(", signs in as {}", person.sign_in) };
        say(&format!("{}: {}, since {}{ended}{own}", person.name, person.role.name(), person.made_at.day()));
    }
    Ok(())
}

/// Reads a passphrase from standard input, to the end of its line.
fn read_passphrase(names: &[&Name]) -> Result<Passphrase, PeopleError> {
    let mut text = String::new();
    std::io::stdin().take(MAX_BYTES).read_to_string(&mut text).map_err(|error| {
        PeopleError::Usage(format!("standard input cannot be read: {error}"), "write the passphrase to standard input")
    })?;
    let line = text.lines().next().unwrap_or_default();
    Passphrase::new(line, names).map_err(|weak| {
        PeopleError::Usage(weak.to_string(), "choose at least 12 letters that nobody else would think of")
    })
}

fn role(name: &str) -> Result<Role, String> {
    Role::by_name(name).ok_or_else(|| "write contributor, editor or administrator".to_owned())
}
