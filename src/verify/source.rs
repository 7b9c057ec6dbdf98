//! Files to check: a folder, an archive or one file, within limits, and the artifacts that they make up.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
#[cfg(feature = "server")]
use std::sync::{Mutex, PoisonError};

use super::passport::Passport;
use super::signature::PublicKey;
use super::site::{SiteFacts, SiteManifest, addresses_of, beside};
use super::{Expected, Limits};
use crate::channels::maker_of;
use crate::document::sha256_of;

/// A place that files are read from.
pub struct Source {
    place: Place,
    /// Every file with its size.
    pub files: BTreeMap<String, u64>,
}

enum Place {
    Folder(PathBuf),
    File(PathBuf),
    /// An archive whose directory was read once, for all files.
    #[cfg(feature = "server")]
    Archive(Mutex<zip::ZipArchive<io::BufReader<fs::File>>>),
}

/// Files that one check looks at together.
#[derive(Debug, Clone)]
pub struct Unit {
    /// Name in reports: the path of its first file.
    pub name: String,
    /// Channel.
    pub channel: &'static str,
    /// Variant, where the channel has several.
    pub variant: Option<String>,
    /// Ends of names, and paths.
    pub files: BTreeMap<String, String>,
    /// Everything that it should hold.
    pub expected: Expected,
}

impl Source {
    /// Lists the files of a folder, an archive or a file.
    ///
    /// # Errors
    /// When it cannot be read, or holds more than is checked.
    pub fn open(path: &Path) -> Result<Self, String> {
        let shown = path.display();
        let facts = fs::metadata(path).map_err(|error| format!("`{shown}` cannot be read: {error}"))?;
        if facts.is_dir() {
            let mut files = BTreeMap::new();
            walk(path, path, 0, &mut files).map_err(|error| format!("`{shown}` cannot be read: {error}"))?;
            return Self::within(Place::Folder(path.to_owned()), files);
        }
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        if name.to_ascii_lowercase().ends_with(".zip") {
            return Self::archive(path);
        }
        Self::within(Place::File(path.to_owned()), BTreeMap::from([(name, facts.len())]))
    }

    #[cfg(feature = "server")]
    fn archive(path: &Path) -> Result<Self, String> {
        let shown = path.display();
        let mut zip = opened(path)?;
        if zip.len() > Limits::FILES {
            return Err(format!("`{shown}` holds {} files; {} are checked", zip.len(), Limits::FILES));
        }
        let mut files = BTreeMap::new();
        for index in 0..zip.len() {
            let entry = zip.by_index(index).map_err(|error| format!("`{shown}` is damaged: {error}"))?;
            let name = entry.enclosed_name().ok_or_else(|| format!("`{shown}` holds a name that leads out of it"))?;
            if entry.is_file() && files.insert(name.to_string_lossy().into_owned(), entry.size()).is_some() {
                return Err(format!("`{shown}` holds two files of one name"));
            }
        }
        Self::within(Place::Archive(Mutex::new(zip)), files)
    }

    #[cfg(not(feature = "server"))]
    fn archive(path: &Path) -> Result<Self, String> {
        Err(format!("`{}` is an archive, and this program was made without them; unpack it first", path.display()))
    }

    fn within(place: Place, files: BTreeMap<String, u64>) -> Result<Self, String> {
        let all: u64 = files.values().fold(0, |all, bytes| all.saturating_add(*bytes));
        if files.len() > Limits::FILES || all > Limits::ALL {
            return Err(format!(
                "it holds {} files of {all} bytes; {} of {} are checked",
                files.len(),
                Limits::FILES,
                Limits::ALL
            ));
        }
        Ok(Self { place, files })
    }

    /// Reads a file, if it is no larger than any check takes.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn read(&self, name: &str) -> Result<Vec<u8>, String> {
        let told = |error: io::Error| format!("`{name}` cannot be read: {error}");
        let size = self.files.get(name).copied().ok_or_else(|| format!("`{name}` is not there"))?;
        if size > Limits::SOUND as u64 {
            return Err(format!("`{name}` has {size} bytes; {} are checked", Limits::SOUND));
        }
        match &self.place {
            Place::Folder(root) => fs::read(root.join(name)).map_err(told),
            Place::File(path) => fs::read(path).map_err(told),
            #[cfg(feature = "server")]
            Place::Archive(zip) => {
                use std::io::Read as _;
                let mut zip = zip.lock().unwrap_or_else(PoisonError::into_inner);
                let entry = zip.by_name(name).map_err(|error| format!("`{name}` cannot be read: {error}"))?;
                let mut bytes = Vec::new();
                // What it says of its size may be wrong.
                entry.take(Limits::SOUND as u64 + 1).read_to_end(&mut bytes).map_err(told)?;
                if bytes.len() as u64 != size {
                    return Err(format!("`{name}` has another size than the archive says"));
                }
                Ok(bytes)
            }
        }
    }

    /// Reads a text of the size that is parsed.
    fn read_text(&self, name: &str) -> Result<Vec<u8>, String> {
        match self.files.get(name) {
            Some(bytes) if *bytes > Limits::TEXT as u64 => {
                Err(format!("`{name}` has {bytes} bytes; {} are read", Limits::TEXT))
            }
            _ => self.read(name),
        }
    }

    /// The passports among the files; with what is wrong with those that cannot be read.
    #[must_use]
    pub fn passports(&self) -> Vec<(String, Result<Passport, String>)> {
        let read = |path: &String| {
            let json = self.read_text(path)?;
            serde_json::from_slice(&json).map_err(|error| error.to_string())
        };
        let passports = self.files.keys().filter(|path| path.ends_with(super::passport::END));
        passports.map(|path| (path.clone(), read(path))).collect()
    }

    /// Checks the signature beside a passport.
    ///
    /// # Errors
    /// When there is none, or it is another's or of other bytes; the text says which.
    pub fn signed(&self, path: &str, key: &PublicKey) -> Result<(), String> {
        let name = format!("{path}{}", super::signature::END);
        if !self.files.contains_key(&name) {
            return Err("it is not signed".to_owned());
        }
        key.verify(&self.read_text(path)?, &self.read_text(&name)?)
    }

    /// The artifacts that the files make up, and what the site's checks need beside pages and digests.
    #[must_use]
    pub fn units(&self) -> (Vec<Unit>, SiteFacts) {
        let mut site = SiteFacts { files: self.files.clone(), ..SiteFacts::default() };
        let mut units = Vec::new();
        let mut taken: BTreeSet<String> = BTreeSet::new();
        for path in self.files.keys().filter(|path| path.ends_with(".manifest.json")) {
            let json = self.read_text(path);
            let manifest = json
                .clone()
                .and_then(|json| serde_json::from_slice::<SiteManifest>(&json).map_err(|error| error.to_string()));
            if let (Ok(manifest), Ok(expected)) = (&manifest, json.and_then(|json| Expected::from_manifest(&json))) {
                for unit in self.of_manifest(path, manifest, &expected) {
                    taken.extend(unit.files.values().cloned());
                    units.push(unit);
                }
            }
            site.manifests.insert(path.clone(), manifest);
        }
        for path in self.files.keys().filter(|path| !taken.contains(*path)) {
            units.extend(alone(path));
            if path.ends_with(".css") || path.ends_with(".js") && !path.starts_with("pagefind/") {
                let text = self.read_text(path).map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
                site.addresses.insert(path.clone(), addresses_of(path, &text.unwrap_or_default()));
            }
        }
        units.sort_by(|a, b| a.name.cmp(&b.name));
        site.bundled = self.bundled();
        (units, site)
    }

    /// The files that the manifest of a bundle names, compared with it.
    fn bundled(&self) -> BTreeMap<String, Result<(), String>> {
        #[derive(serde::Deserialize)]
        struct Bundle {
            files: BTreeMap<String, Entry>,
        }
        #[derive(serde::Deserialize)]
        struct Entry {
            bytes: u64,
            sha256: String,
        }
        let json = self.read_text("manifest.json").ok();
        let Some(bundle) = json.and_then(|json| serde_json::from_slice::<Bundle>(&json).ok()) else {
            return BTreeMap::new();
        };
        let compared = |name: &String, entry: &Entry| {
            let bytes = self.read(name)?;
            let is_same = bytes.len() as u64 == entry.bytes && sha256_of(&bytes) == entry.sha256;
            is_same.then_some(()).ok_or_else(|| format!("{name} is another file than the manifest says (SHA-256)"))
        };
        bundle.files.iter().map(|(name, entry)| (name.clone(), compared(name, entry))).collect()
    }

    /// The artifacts of an edition.
    fn of_manifest(&self, path: &str, manifest: &SiteManifest, expected: &Expected) -> Vec<Unit> {
        let name = path.rsplit('/').next().unwrap_or(path);
        let beside = |name: &str| beside(path, name);
        let stem = name.strip_suffix(".manifest.json").unwrap_or(name);
        let mut found: BTreeMap<(&'static str, Option<&'static str>), Unit> = BTreeMap::new();
        for file in &manifest.files {
            let Some(end) = file.name.strip_prefix(&format!("{stem}.")) else { continue };
            let (Some((id, variant)), true) = (maker_of(end), self.files.contains_key(&beside(&file.name))) else {
                continue;
            };
            let unit = found.entry((id.name(), variant)).or_insert_with(|| Unit {
                name: beside(&file.name),
                channel: id.name(),
                variant: variant.map(str::to_owned),
                files: BTreeMap::new(),
                expected: Expected { pages: file.pages, millis: file.milliseconds, ..expected.in_variant(variant) },
            });
            unit.files.insert(end.to_owned(), beside(&file.name));
        }
        let mut units: Vec<Unit> = found.into_values().collect();
        let page = beside("index.html");
        if self.files.contains_key(&page) {
            units.push(Unit {
                name: page.clone(),
                channel: "page",
                variant: None,
                files: BTreeMap::from([("html".to_owned(), page)]),
                expected: expected.clone(),
            });
        }
        units
    }
}

/// A file that no manifest names.
fn alone(path: &str) -> Option<Unit> {
    let name = path.rsplit('/').next().unwrap_or(path);
    let lower = name.to_ascii_lowercase();
    let (channel, end) = match lower.rsplit('.').next()? {
        "html" | "htm" => ("page", "html"),
        "pdf" => ("print", "pdf"),
        "epub" => ("epub", "epub"),
        "opus" => ("audio", "opus"),
        "mp3" => ("audio", "mp3"),
        "vtt" => ("audio", "vtt"),
        _ if lower.ends_with(".script.txt") || lower == "robots.txt" || path.starts_with("assets/") => return None,
        "txt" => ("text", "txt"),
        _ => return None,
    };
    // `fair-trial.en.aph-18.pdf` tells its norm.
    let variant = name.match_indices('.').find_map(|(at, _)| maker_of(&name[at + 1..])?.1);
    Some(Unit {
        name: path.to_owned(),
        channel,
        variant: variant.map(str::to_owned),
        files: BTreeMap::from([(end.to_owned(), path.to_owned())]),
        expected: Expected { variant: variant.map(str::to_owned), ..Expected::default() },
    })
}

#[cfg(feature = "server")]
fn opened(path: &Path) -> Result<zip::ZipArchive<io::BufReader<fs::File>>, String> {
    let shown = path.display();
    let told = |error: io::Error| format!("`{shown}` cannot be read: {error}");
    let file = fs::File::open(path).map_err(told)?;
    // A directory has at most all bytes of its archive.
    if file.metadata().map_err(told)?.len() > Limits::ALL {
        return Err(format!("`{shown}` is larger than the {} bytes that are checked", Limits::ALL));
    }
    zip::ZipArchive::new(io::BufReader::new(file)).map_err(|error| format!("`{shown}` is no archive: {error}"))
}

/// Deepest nesting of folders that is read.
const MAX_FOLDERS: usize = 32;

fn walk(root: &Path, folder: &Path, depth: usize, files: &mut BTreeMap<String, u64>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        // A link may lead anywhere.
        let kind = entry.file_type()?;
        let path = entry.path();
        if kind.is_dir() && depth < MAX_FOLDERS {
            walk(root, &path, depth + 1, files)?;
        } else if kind.is_file() && files.len() <= Limits::FILES {
            let name = path.strip_prefix(root).unwrap_or(&path).to_string_lossy().replace('\\', "/");
            files.insert(name, entry.metadata()?.len());
        }
    }
    Ok(())
}
