//! Files of a content folder, read with limits: only plain files inside the folder, up to a maximum size. A pipe or a
//! device would never end, and a link may lead to a private file.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read as _};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::Path;

use rustix::fs::OFlags;

/// The largest file of text: 2 MB.
pub(crate) const MAX_TEXT_BYTES: usize = 2 << 20;

/// Flag with which opening a pipe that has no writer does not block.
const NOT_BLOCKING: i32 = OFlags::NONBLOCK.bits().cast_signed();

/// Why a file is not read.
#[derive(Debug, thiserror::Error)]
pub(crate) enum FileFault {
    /// A link leads out of the folders.
    #[error("it is a link that leads out of the content")]
    Outside,
    /// A folder, a pipe, a socket or a device.
    #[error("it is not a plain file")]
    NotPlain,
    /// A file over the limit, in bytes.
    #[error("it is larger than {} KB", .0 >> 10)]
    TooLarge(usize),
    /// The system does not read it.
    #[error(transparent)]
    Io(#[from] io::Error),
}

impl FileFault {
    /// Returns the next step for the author.
    pub(crate) fn help(&self) -> &'static str {
        match self {
            Self::Outside => "put the file itself there, or link to a file inside the folder of content",
            Self::NotPlain => "put a plain file there, or take it out",
            Self::TooLarge(_) => "divide it into several files, or make it smaller",
            Self::Io(_) => "see that it is there and may be read by whoever runs the program",
        }
    }
}

/// Reads a plain file of at most `most` bytes that lies in one of the folders.
///
/// # Errors
/// When it is anything else, or cannot be read.
pub(crate) fn read(path: &Path, folders: &[&Path], most: usize) -> Result<Vec<u8>, FileFault> {
    if !lies_in(path, folders)? {
        return Err(FileFault::Outside);
    }
    if !fs::metadata(path)?.is_file() {
        return Err(FileFault::NotPlain);
    }
    // The path may have become something else by now; the opened file is what counts.
    let file: File = OpenOptions::new().read(true).custom_flags(NOT_BLOCKING).open(path)?;
    if !file.metadata()?.is_file() {
        return Err(FileFault::NotPlain);
    }
    let mut bytes = Vec::new();
    file.take(most as u64 + 1).read_to_end(&mut bytes)?;
    if bytes.len() > most { Err(FileFault::TooLarge(most)) } else { Ok(bytes) }
}

/// Returns `true` if a path leads to something inside one of the folders, whatever links it goes through.
///
/// # Errors
/// When it leads nowhere.
pub(super) fn lies_in(path: &Path, folders: &[&Path]) -> io::Result<bool> {
    let real = path.canonicalize()?;
    Ok(folders.iter().filter_map(|folder| folder.canonicalize().ok()).any(|folder| real.starts_with(folder)))
}

/// Whether a file at a path would be written inside a folder, whatever links lead there. Folders that are not there
/// yet are made inside the last one that is.
pub(crate) fn would_lie_in(path: &Path, folder: &Path) -> bool {
    let mut above = path.ancestors().skip(1);
    let there = above.find(|above| above.symlink_metadata().is_ok() || *above == folder);
    there.is_some_and(|there| there == folder || lies_in(there, &[folder]).unwrap_or(false))
}

/// Returns `true` if what is read in `folder` goes on in a folder below it: not where a link leads out, nor in a
/// circle.
pub(crate) fn leads_on(folder: &Path, below: &Path) -> bool {
    let linked = below.strip_prefix(folder).is_ok_and(|path| {
        path.ancestors().any(|path| folder.join(path).symlink_metadata().is_ok_and(|data| data.is_symlink()))
    });
    let inside = || lies_in(below, &[folder]).unwrap_or(false);
    !linked || inside() && !below.strip_prefix(folder).is_ok_and(|path| is_circle(folder, path))
}

/// Returns `true` if a folder below another is one that holds it: a link in a circle.
fn is_circle(folder: &Path, below: &Path) -> bool {
    let Ok(real) = folder.join(below).canonicalize() else { return false };
    let mut above = below.ancestors().skip(1);
    above.any(|above| folder.join(above).canonicalize().is_ok_and(|above| above == real))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::symlink;

    #[test]
    fn only_a_plain_file_inside_the_folder_and_within_its_limit_is_read() {
        let (folder, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let at = |name: &str| folder.path().join(name);
        fs::write(at("text"), "words").unwrap();
        fs::write(other.path().join("secret"), "secret").unwrap();
        symlink(at("text"), at("inside")).unwrap();
        symlink(other.path().join("secret"), at("outside")).unwrap();
        symlink(other.path(), at("away")).unwrap();
        symlink("/dev/zero", at("zero")).unwrap();
        symlink("gone", at("nowhere")).unwrap();
        let _socket = std::os::unix::net::UnixListener::bind(at("socket")).unwrap();
        assert!(std::process::Command::new("mkfifo").arg(at("pipe")).status().unwrap().success());
        let said = |name: &str, most| match read(&at(name), &[folder.path()], most) {
            Ok(bytes) => String::from_utf8(bytes).unwrap(),
            Err(error) => error.to_string(),
        };

        assert_eq!(said("text", 5), "words");
        assert_eq!(said("inside", 5), "words");
        assert_eq!(said("text", 4), "it is larger than 0 KB");
        for name in ["outside", "away/secret", "zero"] {
            assert_eq!(said(name, 5), "it is a link that leads out of the content", "{name}");
        }
        for name in ["pipe", "socket", "."] {
            assert_eq!(said(name, 5), "it is not a plain file", "{name}");
        }
        assert!(said("nowhere", 5).contains("No such file"));
        let with_other = read(&at("outside"), &[folder.path(), other.path()], 9).unwrap();
        assert_eq!(with_other, b"secret");
    }

    #[test]
    fn a_file_is_written_inside_the_folder_alone() {
        let (folder, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        fs::create_dir(folder.path().join("a")).unwrap();
        symlink(other.path(), folder.path().join("away")).unwrap();
        symlink("a", folder.path().join("side")).unwrap();
        symlink("gone", folder.path().join("nowhere")).unwrap();
        let lies = |path: &str| would_lie_in(&folder.path().join(path), folder.path());

        assert!(lies("x") && lies("a/x") && lies("side/x") && lies("new/b/x"));
        assert!(!lies("away/x") && !lies("away/new/x") && !lies("nowhere/x"));
    }

    #[test]
    fn a_link_to_a_folder_that_holds_it_is_a_circle() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir_all(folder.path().join("a/b")).unwrap();
        fs::create_dir_all(folder.path().join("c")).unwrap();
        symlink("/etc", folder.path().join("away")).unwrap();
        symlink(folder.path(), folder.path().join("a/b/up")).unwrap();
        symlink(folder.path().join("c"), folder.path().join("a/side")).unwrap();
        symlink(folder.path().join("a"), folder.path().join("c/back")).unwrap();

        let leads_on = |path: &str| leads_on(folder.path(), &folder.path().join(path));
        assert!(!leads_on("a/b/up") && !leads_on("a/side/back") && !leads_on("away"));
        assert!(leads_on("a/side") && leads_on("a/b"));
    }
}
