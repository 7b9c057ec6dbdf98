//! The archive of a book: files in a fixed order with a fixed time, and reading one back within limits.

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _, Write as _};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

/// Media type of a book: content of its first file.
pub const MIMETYPE: &str = "application/epub+zip";

/// The most files that are read.
const MAX_FILES: usize = 4_000;
/// The most bytes that a file may have.
const MAX_FILE: u64 = 128 << 20;
/// The most bytes that all files together may have.
const MAX_ALL: u64 = 512 << 20;
/// The most by which a file larger than a megabyte may be packed.
const MAX_RATIO: u64 = 200;

/// Packs the files of a book: equal files give equal bytes.
///
/// # Errors
/// When the archive cannot be written; into memory that is a fault of ours.
pub(super) fn pack(files: &[(String, Vec<u8>)]) -> Result<Vec<u8>, String> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let time = DateTime::default();
    let options = |method| SimpleFileOptions::default().compression_method(method).last_modified_time(time);
    let mut put = |name: &str, bytes: &[u8], method| -> Result<(), String> {
        zip.start_file(name, options(method)).map_err(|error| error.to_string())?;
        zip.write_all(bytes).map_err(|error| error.to_string())
    };
    put("mimetype", MIMETYPE.as_bytes(), CompressionMethod::Stored)?;
    for (name, bytes) in files {
        // Sound and pictures of points are packed already.
        let is_packed = [".mp3", ".png", ".jpg"].iter().any(|end| name.ends_with(end));
        put(name, bytes, if is_packed { CompressionMethod::Stored } else { CompressionMethod::Deflated })?;
    }
    zip.finish().map(Cursor::into_inner).map_err(|error| error.to_string())
}

/// The files of a book that was read.
pub struct Archive {
    /// Contents by name.
    pub files: BTreeMap<String, Vec<u8>>,
    /// Name of the first file.
    pub first: String,
    /// Set if the first file is stored as it is and has no fields beside its name.
    pub is_first_plain: bool,
}

impl Archive {
    /// Reads an archive within the limits.
    ///
    /// # Errors
    /// When it is damaged, holds more than is read, or names that lead out of it; the text says what is wrong.
    pub fn read(bytes: &[u8]) -> Result<Self, String> {
        let damaged = |error: zip::result::ZipError| format!("the archive is damaged: {error}");
        let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(damaged)?;
        if zip.len() > MAX_FILES {
            return Err(format!("the archive holds {} files; {MAX_FILES} are read", zip.len()));
        }
        let (mut files, mut all, mut first) = (BTreeMap::new(), 0, (u64::MAX, String::new(), false));
        for index in 0..zip.len() {
            let entry = zip.by_index(index).map_err(damaged)?;
            let (name, size, packed) = (entry.name().to_owned(), entry.size(), entry.compressed_size());
            if entry.enclosed_name().is_none() || name.contains('\\') {
                return Err(format!("the archive holds a name that leads out of it: {name}"));
            }
            if entry.header_start() < first.0 {
                let is_plain = entry.compression() == CompressionMethod::Stored
                    && entry.data_start().is_some_and(|data| data - entry.header_start() == 30 + name.len() as u64);
                first = (entry.header_start(), name.clone(), is_plain);
            }
            if entry.is_dir() {
                continue;
            }
            all += size;
            let is_bomb = size > 1 << 20 && size / packed.max(1) > MAX_RATIO;
            if size > MAX_FILE || all > MAX_ALL || is_bomb {
                return Err(format!("{name} unpacks to {size} bytes from {packed}: more than is read"));
            }
            let mut content = Vec::new();
            // What it says of its size may be wrong.
            entry.take(size + 1).read_to_end(&mut content).map_err(|error| format!("{name} is damaged: {error}"))?;
            if content.len() as u64 != size {
                return Err(format!("{name} has another size than the archive says"));
            }
            if files.insert(name.clone(), content).is_some() {
                return Err(format!("the archive holds two files called {name}"));
            }
        }
        let (_, first, is_first_plain) = first;
        Ok(Self { files, first, is_first_plain })
    }
}
