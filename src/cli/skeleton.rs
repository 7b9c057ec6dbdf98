//! `evenhand content new` and `evenhand content add-language`: files with a mark at each place that is to be written.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use super::{Exit, note, say, suggest};
use crate::config::Config;
use crate::content::{
    Address, Level, Library, PieceName, TO_BE_WRITTEN, check_name, load, made_from, new_collection, new_edition,
    new_piece,
};
use crate::lang::Lang;
use crate::translation::skeleton;

/// Arguments of `evenhand content new`.
#[derive(Debug, clap::Args)]
pub(super) struct NewArgs {
    /// Name of the new piece: collection/piece, in small Latin letters, digits and hyphens
    #[arg(value_name = "PIECE", value_parser = suggest::piece)]
    piece: PieceName,
    /// Language of the original: a BCP 47 tag or a name, such as en or English
    #[arg(long, value_name = "LANGUAGE", value_parser = suggest::language)]
    language: Lang,
    /// Write an edition in plain language too
    #[arg(long)]
    plain: bool,
    /// Title of the collection, if it is new too
    #[arg(long, value_name = "TEXT")]
    collection_title: Option<String>,
    /// Folder that holds the content
    #[arg(long, value_name = "DIR", default_value = "content")]
    content: PathBuf,
}

/// Arguments of `evenhand content add-language`.
#[derive(Debug, clap::Args)]
pub(super) struct AddLanguageArgs {
    /// The piece: collection/piece
    #[arg(value_name = "PIECE", value_parser = suggest::piece)]
    piece: PieceName,
    /// The language to translate into: a BCP 47 tag or a name, such as fr or French
    #[arg(value_name = "LANGUAGE", value_parser = suggest::language)]
    language: Lang,
    /// Folder that holds the content
    #[arg(long, value_name = "DIR", default_value = "content")]
    content: PathBuf,
}

/// Files to be written, by their paths in the content.
type Files = Vec<(String, String)>;

pub(super) fn new(arguments: &NewArgs, config: &Config) -> Exit {
    let NewArgs { piece, language, plain, collection_title, content } = arguments;
    for name in [&piece.collection, &piece.piece] {
        if let Err(fault) = check_name(name) {
            note(&format!("error: `{name}` cannot be the name of a folder of content"));
            note(&format!("help: {fault}"));
            return Exit::Usage;
        }
    }
    let folder = content.join(piece.to_string());
    if folder.symlink_metadata().is_ok() {
        note(&format!("error: nothing was written: `{}` exists", folder.display()));
        note(&format!("help: to translate it, type `evenhand content add-language {piece} LANGUAGE`"));
        return Exit::LeftAlone;
    }
    let mut files = Files::new();
    let collection = format!("{}/collection.toml", piece.collection);
    // Without a folder there is nothing to read: the first piece begins it.
    let library = if content.is_dir() { load(&[content], &config.today).0 } else { Library::default() };
    if content.join(&collection).symlink_metadata().is_err() {
        let Some(title) = collection_title.as_ref().filter(|title| !title.trim().is_empty()) else {
            return no_collection(&library, piece);
        };
        let last = library.collections.values().map(|collection| collection.order).max().unwrap_or_default();
        files.push((collection, new_collection(last.saturating_add(1), language, title.trim())));
    }
    let others = library.pieces.iter().filter(|(name, _)| name.collection == piece.collection);
    let last = others.map(|(_, piece)| piece.order).max().unwrap_or_default();
    let facts = new_piece(last.saturating_add(1), language, &in_a_year(&config.today));
    files.push((format!("{piece}/piece.toml"), facts));
    let levels: &[Level] = if *plain { &[Level::Standard, Level::Plain] } else { &[Level::Standard] };
    for level in levels {
        let address = Address { piece: piece.clone(), lang: language.clone(), level: *level };
        files.push((address.file(), new_edition(*level, &config.today)));
    }
    finish(content, &files)
}

pub(super) fn add_language(arguments: &AddLanguageArgs, config: &Config) -> Exit {
    let AddLanguageArgs { piece, language, content } = arguments;
    let (library, _) = load(&[content], &config.today);
    if let Some(exit) = suggest::refuse_unknown(&library, &[], std::slice::from_ref(piece)) {
        return exit;
    }
    let Some(facts) = library.pieces.get(piece) else { return Exit::Usage };
    if facts.source == *language {
        note(&format!("error: nothing was written: `{piece}` was first written in {}", language.english_name()));
        note("help: name the language to translate into");
        return Exit::Usage;
    }
    let original = |level| Address { piece: piece.clone(), lang: facts.source.clone(), level };
    let Some(_) = library.editions.get(&original(Level::Standard)) else {
        note(&format!("error: nothing was written: `{}` cannot be translated yet", original(Level::Standard).file()));
        note(&format!("help: `evenhand check --content {}` says what is missing in it", content.display()));
        return Exit::Content;
    };
    let mut files = Files::new();
    let mut kept = Vec::new();
    for level in [Level::Standard, Level::Plain] {
        let Some(source) = library.editions.get(&original(level)) else { continue };
        let target = source.address.with(language, level);
        if content.join(target.file()).symlink_metadata().is_ok() {
            kept.push(target.file());
            continue;
        }
        files.push((target.file(), skeleton(source, &target, &config.today)));
        // A record that lies there already is of a text that was removed.
        if content.join(target.lock_file()).symlink_metadata().is_err() {
            files.push((target.lock_file(), made_from(&source.document)));
        }
    }
    if files.is_empty() {
        note(&format!("error: nothing was written, because it is there already: {}", kept.join(", ")));
        note("help: edit it, or delete it first");
        return Exit::LeftAlone;
    }
    kept.iter().for_each(|file| say(&format!("left as it is: {file}")));
    finish(content, &files)
}

fn no_collection(library: &Library, piece: &PieceName) -> Exit {
    note(&format!("error: nothing was written: the content has no collection `{}`", piece.collection));
    let near = suggest::nearest(&piece.collection, library.collections.keys().map(String::as_str));
    let meant = near.map(|near| format!("did you mean `{near}/{}`? ", piece.piece)).unwrap_or_default();
    note(&format!("help: {meant}To begin a collection, add `--collection-title` with its title"));
    Exit::Usage
}

/// Returns the same day a year later; the last day of February for the 29th.
fn in_a_year(today: &str) -> String {
    let later = |year: i32, day: &str| format!("{:04}-{}", year.saturating_add(1), day.replace("02-29", "02-28"));
    let parts = today.split_once('-').and_then(|(year, day)| Some((year.parse().ok()?, day)));
    parts.map_or_else(|| today.to_owned(), |(year, day)| later(year, day))
}

/// Writes the files, names them, and says what comes next.
fn finish(content: &Path, files: &Files) -> Exit {
    for (name, text) in files {
        if let Err(error) = write(&content.join(name), text) {
            note(&format!("error: `{}` cannot be written: {error}", content.join(name).display()));
            note("help: allow the user that runs Evenhand to write there, and check that the disk has room");
            return if error.kind() == io::ErrorKind::AlreadyExists { Exit::LeftAlone } else { Exit::Storage };
        }
        say(&format!("written: {}", content.join(name).display()));
    }
    let folders: BTreeSet<&str> = files.iter().filter_map(|(name, _)| Some(name.rsplit_once('/')?.0)).collect();
    let places: usize = files.iter().map(|(_, text)| text.matches(TO_BE_WRITTEN).count()).sum();
    say(&format!(
        "{places} places say `{TO_BE_WRITTEN}`. Nobody can read the text before words stand in all of them; `evenhand check` \
         names each."
    ));
    if folders.iter().any(|folder| files.iter().any(|(name, _)| *name == format!("{folder}/piece.toml"))) {
        say("Write into piece.toml where the facts come from.");
    }
    say(&format!("To see it while you write: evenhand preview --content {}", content.display()));
    Exit::Done
}

/// Writes a file that does not exist yet.
fn write(path: &Path, text: &str) -> io::Result<()> {
    path.parent().map_or(Ok(()), fs::create_dir_all)?;
    let mut file = fs::OpenOptions::new().write(true).create_new(true).open(path)?;
    file.write_all(text.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::in_a_year;

    #[test]
    fn a_year_later_is_a_day_of_the_calendar() {
        for (today, later) in
            [("2026-12-01", "2027-12-01"), ("2028-02-29", "2029-02-28"), ("9999-01-01", "10000-01-01"), ("x", "x")]
        {
            assert_eq!(in_a_year(today), later);
        }
    }
}
