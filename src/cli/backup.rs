//! `evenhand backup` and `evenhand restore`: everything that cannot be made again, in one file.

use std::path::{Path, PathBuf};

use super::{Exit, counted, note, say};
use crate::backup::{self, Account, ArchiveManifest, BackupError, Database, Existing, KeyLocation};
use crate::config::{Settings, StorageArgs};
use crate::database::{PlaceError, StoreError, Timestamp};

#[derive(Debug, clap::Args)]
pub(super) struct BackupArgs {
    /// File to write: a tar archive compressed with zstd, readable by its owner alone; an existing file is never
    /// overwritten
    #[arg(value_name = "FILE")]
    file: PathBuf,
    #[command(flatten)]
    kept: StorageArgs,
}

#[derive(Debug, clap::Args)]
pub(super) struct RestoreArgs {
    /// The file that `evenhand backup` wrote
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// Replace existing data, which is first moved aside under a name with the date
    #[arg(long)]
    replace: bool,
    #[command(flatten)]
    kept: StorageArgs,
}

pub(super) fn backup(arguments: &BackupArgs) -> Exit {
    let taken = match backup::take(&arguments.kept, &Settings::read(), &arguments.file) {
        Ok(taken) => taken,
        Err(error) => return refused(&error),
    };
    if let Some(moved) = &taken.moved {
        note(moved);
    }
    let manifest = &taken.manifest;
    say(&format!("`{}` holds {}.", arguments.file.display(), holds(manifest)));
    match manifest.key {
        KeyLocation::Archive => say(
            "It holds the key as well: whoever has the file can read how to reach those who asked. Keep it where you alone can read it.",
        ),
        KeyLocation::Settings { .. } => {
            say(
                "The key is NOT in it: it is in the settings, as EVENHAND_KEY. Keep it apart; without it nobody can be reached.",
            );
        }
        KeyLocation::None => say("There was no key yet, and so no contact."),
    }
    if manifest.database == Database::Postgresql {
        say("The database is NOT in it. Copy it with its own tool, before this command rather than after it:");
        say("    pg_dump --format=custom --file=evenhand.dump \"$DATABASE_URL\"");
    }
    if !taken.secrets.is_empty() {
        say(&format!("These settings are secret and NOT in it; keep them apart: {}.", taken.secrets.join(", ")));
    }
    say("Pages, print and sound are not in it: they are made again. Your own content folder is not in it either.");
    if taken.missing.is_empty() {
        return Exit::Done;
    }
    note(&format!(
        "error: approved editions are missing from the store, or differ from what was approved: {}",
        taken.missing.join(", ")
    ));
    note("help: everything else is in the backup; look for these files in an earlier one");
    Exit::Storage
}

pub(super) fn restore(arguments: &RestoreArgs) -> Exit {
    let existing = if arguments.replace { Existing::SetAside } else { Existing::Stays };
    let restored = match backup::restore(&arguments.kept, &arguments.file, existing, crate::database::now()) {
        Ok(restored) => restored,
        Err(error) => return refused(&error),
    };
    let manifest = &restored.manifest;
    let made = Timestamp(manifest.made_at);
    say(&format!("The backup of {} {} UTC is in place: {}.", made.day(), made.clock(), holds(manifest)));
    if let Some(aside) = &restored.aside {
        say(&format!("What was there before is in `{}`.", aside.display()));
    }
    match &restored.database {
        Some(path) => say(&format!("The database is `{}`.", path.display())),
        None => {
            say("The database is not in it. Restore it with its own tool before the service starts:");
            say("    pg_restore --clean --if-exists --no-owner --dbname=\"$DATABASE_URL\" evenhand.dump");
        }
    }
    if matches!(manifest.key, KeyLocation::Settings { .. }) && arguments.kept.key.is_none() {
        say("The key is not in it: set EVENHAND_KEY as it was, before the service starts.");
    }
    if !restored.settings.is_empty() {
        say("These settings were set when it was made:");
        restored.settings.lines().for_each(|line| say(&format!("    {line}")));
    }
    say("Next: start `evenhand serve` with your content. It makes pages, print and sound again.");
    if restored.missing.is_empty() {
        return Exit::Done;
    }
    note(&format!("error: approved editions were not in the backup: {}", restored.missing.join(", ")));
    note("help: look for these files in an earlier backup; everything else is in place");
    Exit::Storage
}

/// Describes the contents of an archive, for people.
fn holds(manifest: &ArchiveManifest) -> String {
    let editions = manifest.files.iter().filter(|file| is_text(&file.name, "content/")).count();
    let mut parts = Vec::new();
    if matches!(manifest.database, Database::Sqlite { .. }) {
        parts.push("the database".to_owned());
    }
    parts.push(counted(editions, "approved edition", "approved editions"));
    if manifest.key == KeyLocation::Archive {
        parts.push("the key".to_owned());
    }
    let replies = manifest.files.iter().filter(|file| file.name.starts_with("service/replies/")).count();
    if replies > 0 {
        parts.push(counted(replies, "file of a reply", "files of replies"));
    }
    let last_good = manifest.files.iter().filter(|file| is_text(&file.name, "last-good/")).count();
    if last_good > 0 {
        parts.push(format!("the last good text of {}", counted(last_good, "edition", "editions")));
    }
    parts.push("the settings that are not secret".to_owned());
    parts.join(", ")
}

/// Returns `true` if a name is that of an edition's text in this folder of the archive.
fn is_text(name: &str, folder: &str) -> bool {
    name.starts_with(folder) && Path::new(name).extension().is_some_and(|end| end == "md")
}

/// Prints which files of a damaged archive are intact, and what to do.
fn tell_account(account: &Account, path: &Path) {
    let Account { whole, differing, unreadable } = account;
    let named = |names: &[String]| -> String {
        const MAX_NAMED: usize = 10;
        let first: Vec<String> = names.iter().take(MAX_NAMED).map(|name| format!("`{name}`")).collect();
        let more = names.len() - first.len();
        if more == 0 { first.join(", ") } else { format!("{} and {more} more", first.join(", ")) }
    };
    for (what, names) in [("damaged", differing), ("cannot be read", unreadable), ("intact", whole)] {
        if !names.is_empty() {
            note(&format!("{what}: {}: {}", counted(names.len(), "file", "files"), named(names)));
        }
    }
    if whole.is_empty() {
        note(
            "help: nothing in it is intact; check that `evenhand backup` wrote this file, or restore an earlier backup",
        );
        return;
    }
    let database = match whole.iter().any(|name| name == "evenhand.db") {
        true => "the database in this one is intact",
        false => "this one holds no intact database",
    };
    note(&format!("help: restore an earlier backup if there is one; {database}"));
    note(&format!("help: to extract an intact file, type: tar --zstd --extract --file {} NAME", path.display()));
}

fn refused(error: &BackupError) -> Exit {
    note(&format!("error: {error}"));
    let (help, exit) = match error {
        BackupError::NoDatabase(_) => (
            "usually this is not the working directory of the service: change to that directory, or set EVENHAND_DATA or DATABASE_URL as the service does",
            Exit::Usage,
        ),
        BackupError::FileIsThere(_) => ("name a file that is not there yet", Exit::LeftAlone),
        BackupError::NoArchive(_) => {
            ("name the file that `evenhand backup` wrote, with its folder and its ending", Exit::Usage)
        }
        BackupError::Damaged { path, account, .. } => {
            tell_account(account, path);
            return Exit::Storage;
        }
        BackupError::Newer { .. } => ("install the version of Evenhand that made it, or a later one", Exit::Storage),
        BackupError::DataIsThere(_) => {
            ("add `--replace`: it moves the existing data aside, under a name with the date", Exit::LeftAlone)
        }
        BackupError::InUse(_) | BackupError::Store(StoreError::InUse(_)) => {
            ("stop the service and its workers, then restore again", Exit::LeftAlone)
        }
        BackupError::OtherKind { .. } => ("set DATABASE_URL to a database of the kind of the backup", Exit::Usage),
        BackupError::OtherKey => ("set EVENHAND_KEY as it was when the backup was made", Exit::Usage),
        BackupError::Store(StoreError::Place(place @ (PlaceError::Both { .. } | PlaceError::Foreign(_)))) => {
            note(&format!("help: {}", super::people::place_help(place)));
            return Exit::LeftAlone;
        }
        BackupError::Store(_) => ("check that the database can be reached", Exit::Storage),
        BackupError::Shelf(error) => {
            note(super::source::storage_help(error));
            return Exit::Storage;
        }
        BackupError::File { .. } => ("check that the folder can be written and that the disk has room", Exit::Storage),
        BackupError::Threads(_) => ("try again", Exit::Fault),
    };
    note(&format!("help: {help}"));
    exit
}
