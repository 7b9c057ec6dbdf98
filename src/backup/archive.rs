//! The archive: a tar of plain files, compressed with zstd. Its first file is the manifest, which lists all other files
//! in their order with size and SHA-256. An archive that differs from its manifest is refused.

use std::fs::{self, File};
use std::io::{self, BufReader, BufWriter, Read, Write};
use std::path::{Component, Path, PathBuf};

use super::BackupError;
use crate::document::Sha256;

/// Number of the archive format. Archives of format 1 hold no last good files and can still be read.
const FORMAT: u32 = 2;

/// The name of the first file.
const MANIFEST: &str = "manifest.json";

/// The most that is read of a manifest, in bytes.
const MAX_MANIFEST: u64 = 64 << 20;

/// No archive of ours unpacks to more than this many times its size.
const MAX_RATIO: u64 = 2_000;

/// The longest name that stands in an archive as it is.
const MAX_NAME: usize = 99;

/// The longest name of a file or a folder on the disks of Linux.
const MAX_PART: usize = 255;

/// The first part of every name: what the file is.
const KINDS: [&str; 6] = [DATABASE, KEY, SETTINGS, "content/", "service/", LAST_GOOD];

/// The name of the database.
pub(super) const DATABASE: &str = "evenhand.db";
/// The name of the key.
pub(super) const KEY: &str = "key";
/// The name that the key gets when it is restored.
const SERVICE_KEY: &str = "service/key";
/// The name of the list of settings.
pub(super) const SETTINGS: &str = "settings.txt";
/// The folder of the content files that were good last.
pub(super) const LAST_GOOD: &str = "last-good/";

/// The list of everything that is in an archive.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ArchiveManifest {
    /// The form of the archive.
    pub format: u32,
    /// The version of the program that made it.
    pub program: String,
    /// Time of the backup: seconds since 1970 in UTC.
    pub made_at: i64,
    /// The kind of the database, and how far its tables were.
    pub database: Database,
    /// Location of the key.
    pub key: KeyLocation,
    /// Lines for people about items outside the archive.
    pub not_in_it: Vec<String>,
    /// The files, in their order.
    pub files: Vec<ArchiveEntry>,
}

/// The database that an archive was made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase", tag = "kind")]
pub enum Database {
    /// Inside the archive.
    Sqlite {
        /// The number of the last step that its tables were brought up to date by.
        schema: i64,
    },
    /// Outside the archive: `pg_dump` copies it.
    Postgresql,
}

/// Location of the key that encrypts contacts.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase", tag = "place")]
pub enum KeyLocation {
    /// In the archive.
    Archive,
    /// In the settings: it is not in the archive.
    Settings {
        /// A hash by which the same key is known again.
        mark: String,
    },
    /// No database existed yet.
    None,
}

/// A file of an archive.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ArchiveEntry {
    /// Path in the data folder: `content/rights/fair-trial/bn.md`.
    pub name: String,
    /// Size in bytes.
    pub bytes: u64,
    /// SHA-256 in hexadecimal, as `sha256sum` prints it.
    pub sha256: String,
}

/// The files of a damaged archive.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Account {
    /// Files that match their digests.
    pub whole: Vec<String>,
    /// Files that differ from their digests.
    pub differing: Vec<String>,
    /// Files that cannot be read.
    pub unreadable: Vec<String>,
}

/// A file that is to be put into an archive.
#[derive(Debug)]
pub(super) struct ArchiveSource {
    pub(super) name: String,
    pub(super) from: EntrySource,
}

/// Source of a file's bytes.
#[derive(Debug)]
pub(super) enum EntrySource {
    File(PathBuf),
    Bytes(Vec<u8>),
}

impl EntrySource {
    fn open(&self) -> io::Result<Box<dyn Read + '_>> {
        Ok(match self {
            Self::File(path) => Box::new(BufReader::new(File::open(path)?)),
            Self::Bytes(bytes) => Box::new(bytes.as_slice()),
        })
    }
}

/// Writes an archive, whole or not at all, for its owner alone. The manifest's list of files is filled in here.
pub(super) fn write(
    path: &Path,
    mut manifest: ArchiveManifest,
    sources: &[ArchiveSource],
) -> Result<ArchiveManifest, BackupError> {
    for source in sources {
        let (bytes, sha256) = measured(&mut *source.from.open().map_err(|error| file(path, error))?, &mut io::sink())
            .map_err(|error| file(path, error))?;
        manifest.files.push(ArchiveEntry { name: source.name.clone(), bytes, sha256 });
    }
    manifest.format = FORMAT;
    let folder = super::folder_of(path);
    let written = tempfile::NamedTempFile::new_in(folder).and_then(|temporary| {
        let mut tar = tar::Builder::new(zstd::Encoder::new(BufWriter::new(temporary), 3)?);
        let list = serde_json::to_vec_pretty(&manifest)?;
        append(&mut tar, MANIFEST, list.len() as u64, manifest.made_at, &mut list.as_slice())?;
        for (index, (source, entry)) in sources.iter().zip(&manifest.files).enumerate() {
            append(&mut tar, &stored(index, &entry.name), entry.bytes, manifest.made_at, &mut *source.from.open()?)?;
        }
        let temporary = tar.into_inner()?.finish()?.into_inner().map_err(io::IntoInnerError::into_error)?;
        temporary.as_file().sync_all()?;
        temporary.persist_noclobber(path).map_err(|failed| failed.error)?;
        File::open(folder)?.sync_all()
    });
    match written {
        Ok(()) => Ok(manifest),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Err(BackupError::FileIsThere(path.to_owned())),
        Err(error) => Err(file(path, error)),
    }
}

fn append(
    tar: &mut tar::Builder<impl Write>,
    name: &str,
    bytes: u64,
    made_at: i64,
    from: &mut dyn Read,
) -> io::Result<()> {
    let mut header = tar::Header::new_ustar();
    header.set_size(bytes);
    header.set_mode(0o600);
    header.set_mtime(u64::try_from(made_at).unwrap_or_default());
    tar.append_data(&mut header, name, from.take(bytes))
}

/// Returns the name of a file in the tar. A long name is replaced by a number, so that no extension of the tar format
/// is needed.
fn stored(index: usize, name: &str) -> String {
    if name.len() <= MAX_NAME { name.to_owned() } else { format!("long/{index}") }
}

/// Copies all bytes; returns their number and their SHA-256.
fn measured(from: &mut dyn Read, to: &mut dyn Write) -> io::Result<(u64, String)> {
    let mut hash = Sha256::new();
    let mut bytes = 0;
    let mut piece = vec![0; 64 << 10];
    loop {
        let count = from.read(&mut piece)?;
        if count == 0 {
            return Ok((bytes, hash.hex()));
        }
        hash.update(&piece[..count]);
        to.write_all(&piece[..count])?;
        bytes += count as u64;
    }
}

/// An archive whose manifest and every file were read and found right.
#[derive(Debug)]
pub(super) struct Archive {
    path: PathBuf,
    pub(super) manifest: ArchiveManifest,
}

impl Archive {
    /// Reads an archive to its end and compares everything with its manifest; nothing is written.
    pub(super) fn open(path: &Path) -> Result<Self, BackupError> {
        let length = match fs::metadata(path) {
            Ok(data) => data.len(),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                return Err(BackupError::NoArchive(path.to_owned()));
            }
            Err(error) => return Err(file(path, error)),
        };
        let mut tar = tar::Archive::new(unpacked(path)?);
        let mut entries = tar.entries().map_err(|error| damaged(path, error))?.raw(true);
        let first = entries.next().ok_or_else(|| damaged(path, "it is empty"))?;
        let first = first.map_err(|error| damaged(path, error))?;
        if *first.path_bytes() != *MANIFEST.as_bytes() || !first.header().entry_type().is_file() {
            return Err(damaged(path, "it does not begin with a manifest"));
        }
        if first.size() > MAX_MANIFEST {
            return Err(damaged(path, "its manifest is too long"));
        }
        let manifest: serde_json::Value =
            serde_json::from_reader(BufReader::new(first)).map_err(|error| damaged(path, error))?;
        // A later format may have other fields.
        match manifest["format"].as_u64() {
            Some(format) if (1..=u64::from(FORMAT)).contains(&format) => {}
            Some(format) => return Err(BackupError::Newer { path: path.to_owned(), what: format!("form {format}") }),
            None => return Err(damaged(path, "its manifest names no form")),
        }
        let manifest: ArchiveManifest = serde_json::from_value(manifest).map_err(|error| damaged(path, error))?;
        check(path, &manifest, length)?;
        let archive = Self { path: path.to_owned(), manifest };
        match archive.walk(&mut |_| Ok(Box::new(io::sink()))) {
            Ok(()) => Ok(archive),
            Err(BackupError::Damaged { path, what, .. }) => {
                let account = archive.account();
                Err(BackupError::Damaged { path, what, account })
            }
            Err(error) => Err(error),
        }
    }

    /// Compares every file that can be read with the manifest.
    pub(super) fn account(&self) -> Account {
        let mut account = Account::default();
        let files = &self.manifest.files;
        let read = unpacked(&self.path).map(tar::Archive::new).and_then(|mut tar| {
            let entries = tar.entries().map_err(|error| damaged(&self.path, error))?.raw(true).skip(1);
            for ((index, wanted), entry) in files.iter().enumerate().zip(entries) {
                let mut entry = entry.map_err(|error| damaged(&self.path, error))?;
                if *entry.path_bytes() != *stored(index, &wanted.name).as_bytes() {
                    break;
                }
                let plausible = entry.size() == wanted.bytes && entry.header().entry_type().is_file();
                let fits = plausible && {
                    let found = measured(&mut entry, &mut io::sink()).map_err(|error| damaged(&self.path, error))?;
                    found == (wanted.bytes, wanted.sha256.clone())
                };
                let names = if fits { &mut account.whole } else { &mut account.differing };
                names.push(wanted.name.clone());
            }
            Ok(())
        });
        // An unreadable file ends the reading; the account records where.
        drop(read);
        let known = account.whole.len() + account.differing.len();
        account.unreadable = files.iter().skip(known).map(|wanted| wanted.name.clone()).collect();
        account
    }

    /// Reads all files in their order into where `to` says, and compares each with the manifest.
    pub(super) fn walk(&self, to: &mut dyn FnMut(&str) -> io::Result<Box<dyn Write>>) -> Result<(), BackupError> {
        let path = &self.path;
        let mut tar = tar::Archive::new(unpacked(path)?);
        let mut entries = tar.entries().map_err(|error| damaged(path, error))?.raw(true).skip(1);
        for (index, wanted) in self.manifest.files.iter().enumerate() {
            let name = &wanted.name;
            let entry = entries.next().ok_or_else(|| damaged(path, format!("`{name}` is missing")))?;
            let mut entry = entry.map_err(|error| damaged(path, error))?;
            let fits = *entry.path_bytes() == *stored(index, name).as_bytes()
                && entry.header().entry_type().is_file()
                && entry.size() == wanted.bytes;
            if !fits {
                return Err(damaged(path, format!("`{name}` is not where the manifest has it")));
            }
            let mut sink = to(name).map_err(|error| file(Path::new(name), error))?;
            let (bytes, sha256) = measured(&mut entry, &mut sink).map_err(|error| damaged(path, error))?;
            sink.flush().map_err(|error| file(Path::new(name), error))?;
            if bytes != wanted.bytes || sha256 != wanted.sha256 {
                return Err(damaged(path, format!("`{name}` does not match its digest")));
            }
        }
        match entries.next() {
            None => Ok(()),
            Some(Err(error)) => Err(damaged(path, error)),
            Some(Ok(_)) => Err(damaged(path, "it holds more than its manifest says")),
        }
    }

    /// Writes everything below a folder.
    pub(super) fn unpack(&self, folder: &Path) -> Result<(), BackupError> {
        self.walk(&mut |name| {
            let path = folder.join(name);
            fs::create_dir_all(path.parent().unwrap_or(folder))?;
            Ok(Box::new(SyncedFile(fs::OpenOptions::new().write(true).create_new(true).open(path)?)))
        })
    }

    /// The names of files of a kind, as they are called there.
    pub(super) fn names(&self, kind: &str) -> Vec<String> {
        let names = self.manifest.files.iter().filter_map(|entry| entry.name.strip_prefix(kind));
        names.map(str::to_owned).collect()
    }
}

/// A file that the disk has when it is flushed.
struct SyncedFile(File);

impl Write for SyncedFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.sync_all()
    }
}

fn unpacked(path: &Path) -> Result<impl Read, BackupError> {
    let packed = File::open(path).map_err(|error| file(path, error))?;
    zstd::Decoder::new(packed).map_err(|error| damaged(path, error))
}

/// Checks a manifest before anything in it is used.
fn check(path: &Path, manifest: &ArchiveManifest, length: u64) -> Result<(), BackupError> {
    let mut names = std::collections::BTreeSet::new();
    let mut total = 0_u64;
    for entry in &manifest.files {
        let name = &entry.name;
        let known = KINDS.iter().any(|kind| if kind.ends_with('/') { name.starts_with(kind) } else { name == kind });
        let fits = name.split('/').all(|part| part.len() <= MAX_PART);
        if !is_plain(name) || !known || !fits || !names.insert(name.as_str()) {
            return Err(damaged(path, format!("{name:?} is no name of a file in a backup")));
        }
        total = total.saturating_add(entry.bytes);
    }
    let most = length.saturating_mul(MAX_RATIO).saturating_add(1 << 20);
    if total > most {
        return Err(damaged(
            path,
            format!("it says that it unpacks to {total} bytes, which no backup of its size does"),
        ));
    }
    if let Some((file, below)) = clash(&names) {
        return Err(damaged(path, format!("it holds `{file}` as a file and `{below}` as if that were a folder")));
    }
    let (database, key) = (names.contains(DATABASE), names.contains(KEY));
    if database != matches!(manifest.database, Database::Sqlite { .. }) || key != (manifest.key == KeyLocation::Archive)
    {
        return Err(damaged(path, "its list of files and what it says of itself differ"));
    }
    Ok(())
}

/// Finds two files of an archive of which one would have to be a folder for the other. The key of an archive becomes a
/// file among those of the service.
fn clash<'a>(names: &std::collections::BTreeSet<&'a str>) -> Option<(&'a str, &'a str)> {
    let is_file = |path: &str| match (path, names.get(path)) {
        (SERVICE_KEY, None) => names.get(KEY).copied(),
        (_, found) => found.copied(),
    };
    names.iter().find_map(|name| {
        let folders = name.match_indices('/').map(|(end, _)| &name[..end]);
        folders.filter_map(is_file).next().map(|file| (file, *name))
    })
}

/// Returns `true` if a name leads to a file below a folder, and nowhere else.
pub(super) fn is_plain(name: &str) -> bool {
    Path::new(name).components().all(|part| matches!(part, Component::Normal(_)))
        && !name.is_empty()
        && !name.contains(['\0', '\\'])
        && name.split('/').all(|part| !part.is_empty() && part != ".")
}

fn damaged(path: &Path, what: impl std::fmt::Display) -> BackupError {
    BackupError::Damaged { path: path.to_owned(), what: what.to_string(), account: Account::default() }
}

fn file(path: &Path, error: io::Error) -> BackupError {
    BackupError::File { path: path.to_owned(), error }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_and_what_would_be_below_it_are_found_together() {
        let clash = |names: &[&'static str]| clash(&names.iter().copied().collect());

        assert_eq!(clash(&["content/a", "content/a.md", "content/a-b/c", "content/ab"]), None);
        assert_eq!(clash(&["content/a", "content/a-b", "content/a/b/c"]), Some(("content/a", "content/a/b/c")));
        assert_eq!(clash(&["key", "service/key"]), None);
        assert_eq!(clash(&["key", "service/key/a"]), Some(("key", "service/key/a")));
    }
}
