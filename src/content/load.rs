//! Reads a folder of content. An error in one file never prevents another from being read.

mod jurisdictions;
mod reviews;
mod traces;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde::Deserialize;

use super::edition::EditionInput;
use super::file::{FileFault, MAX_TEXT_BYTES};
use super::layers::Layers;
use super::picture::Beside;
use super::readings::ReadingCache;
use super::skeleton::{NameFault, check_name};
use super::{
    Address, Collection, Level, Library, Manner, Piece, PieceName, edition, encoding, inlines, jurisdiction, lenient,
    lock, rules, stray_files, toml_example,
};
use crate::document::SourceLocation;
use crate::finding::Finding;
use crate::lang::Lang;
use finish::Finished;
use held::Held;
use recorded::Recorded;
pub use report::Report;

mod finish;
mod glossaries;
mod held;
mod recorded;
mod report;

/// Reads all content in the folders `layers` and checks it against every rule; `today` is a date like
/// `2026-11-24`.
///
/// A file in a later folder replaces the file with the same path in an earlier one; all other files are added. The
/// record of what a translation was made from counts only beside the translation that counts. Paths are relative to
/// their folder.
///
/// An edition with an error is left out of the library; everything else is in it.
#[must_use]
pub fn load(layers: &[impl AsRef<Path>], today: &str) -> (Library, Report) {
    load_as(layers, today, Manner::Strict)
}

/// Reads all content as [`load`] does, in a manner. A lenient reading fills in what is missing and keeps
/// every edition that can be shown.
#[must_use]
pub fn load_as(layers: &[impl AsRef<Path>], today: &str, manner: Manner) -> (Library, Report) {
    let (mut library, report) = load_everything(layers, today, manner);
    leave_out(&mut library, &report, &BTreeSet::new());
    (library, report)
}

/// Reads all content as [`load_as`] does and leaves nothing out: editions with errors are in the library too.
pub(crate) fn load_everything(layers: &[impl AsRef<Path>], today: &str, manner: Manner) -> (Library, Report) {
    let dirs: Vec<&Path> = layers.iter().map(AsRef::as_ref).collect();
    let (layers, unreadable) = Layers::open(&dirs);
    read(&layers, &unreadable, today, manner, None)
}

/// Reads everything, also editions that have errors. What is in the cache and did not change is taken from there, and
/// what was read is put there.
pub(super) fn read(
    layers: &Layers<'_>,
    unreadable: &[(&Path, std::io::Error)],
    today: &str,
    manner: Manner,
    mut cache: Option<&mut ReadingCache>,
) -> (Library, Report) {
    let (library, report) = (Library::default(), Report::default());
    let recorded = Recorded::new(cache.as_deref().filter(|_| manner == Manner::Strict));
    let mut loader = Loader { layers, manner, today, library, report, recorded, held: Held::default() };
    unreadable.iter().for_each(|(dir, error)| loader.unreadable(dir, error));
    loader.all();
    loader.read_where_surroundings_changed();
    for (folder, error) in layers.unreadable() {
        let message = format!("the folder `{folder}` cannot be read: {error}");
        let finding = Finding::error("folder-unreadable", &folder, SourceLocation::default(), message);
        loader.find(finding.help("see that whoever runs the program may read it"));
    }
    let Finished { mut library, mut report, new, taken } = loader.finish();
    if let Some(cache) = cache.as_mut().filter(|_| manner == Manner::Strict) {
        cache.record(new, &taken, &mut library);
    }
    report.findings.extend(rules::check_whole(&library, today));
    lenient::weigh(manner, &mut report.findings);
    let files: BTreeSet<&String> =
        report.findings.iter().map(|finding| &finding.file).chain(report.texts.keys()).collect();
    let above = files.into_iter().filter_map(|file| Some((file.clone(), layers.above(file)?.display().to_string())));
    report.folders = above.filter(|(file, _)| !file.is_empty()).collect();
    let mut findings = std::mem::take(&mut report.findings);
    report.name_folders(&mut findings);
    findings.sort();
    findings.dedup();
    report.findings = findings;
    report.dirs = layers.dirs().iter().map(|dir| dir.to_path_buf()).collect();
    (library, report)
}

/// Removes editions with errors from a library, except for the files in `except`, and records the removed ones.
pub(super) fn leave_out(library: &mut Library, report: &Report, except: &BTreeSet<String>) {
    let errors = report.findings.iter().filter(|finding| rules::leaves_out(finding));
    let broken: BTreeSet<&str> = errors.map(|finding| finding.file.as_str()).collect();
    library.editions.retain(|_, edition| except.contains(&edition.file) || !broken.contains(edition.file.as_str()));
    let there: BTreeSet<&str> = library.editions.values().map(|edition| edition.file.as_str()).collect();
    for file in broken.into_iter().filter(|file| !file.is_empty() && !there.contains(file)) {
        let piece = file.strip_suffix("/piece.toml");
        let unknown = piece.is_some_and(|piece| !library.pieces.keys().any(|name| name.to_string() == piece));
        if unknown || !file.ends_with(".toml") {
            library.broken.insert(piece.unwrap_or(file).to_owned());
        }
    }
}

struct Loader<'a> {
    layers: &'a Layers<'a>,
    manner: Manner,
    today: &'a str,
    library: Library,
    report: Report,
    /// Pieces that are taken from the cache.
    recorded: Recorded<'a>,
    /// Texts and documents that are held until all pieces are read.
    held: Held,
}

impl Loader<'_> {
    fn find(&mut self, finding: Finding) {
        self.report.findings.push(finding);
    }

    fn unreadable(&mut self, dir: &Path, error: &std::io::Error) {
        let message = format!("`{}` cannot be read: {error}", dir.display());
        self.find(
            Finding::error("folder-unreadable", "", SourceLocation::default(), message)
                .help("name the folder that holds the collections"),
        );
    }

    fn all(&mut self) {
        for name in self.layers.names("").iter().filter(|name| self.layers.is_dir(name)) {
            if name == "glossary" {
                self.glossaries();
            } else if self.named_well(name, name) {
                self.collection(name);
            }
        }
        self.loose();
        if self.library.editions.is_empty() && self.report.findings.is_empty() {
            let message = format!("{} holds no content yet", self.layers.shown());
            self.find(
                Finding::warning("content-empty", "", SourceLocation::default(), message)
                    .help("write a piece as content/README.md shows, for example rights/my-piece/en.md"),
            );
        }
    }

    /// Names become addresses, so they are plain.
    fn named_well(&mut self, name: &str, path: &str) -> bool {
        let fault = check_name(name).err();
        let (good, taken) = (fault != Some(NameFault::Characters), fault == Some(NameFault::Taken));
        if self.manner == Manner::Lenient && (!good || taken) {
            // Its files are read as those of another system, under names that can be addresses.
            return false;
        }
        if !good && !name.starts_with('.') {
            self.find(
                Finding::error(
                    "name-unfit",
                    path,
                    SourceLocation::default(),
                    format!("`{name}` cannot be part of an address"),
                )
                .help("use small Latin letters, digits and hyphens"),
            );
        }
        if taken {
            self.find(
                Finding::error(
                    "name-unfit",
                    path,
                    SourceLocation::default(),
                    format!("`{name}` is the address of another page"),
                )
                .help("choose another name"),
            );
        }
        good && !taken
    }

    fn collection(&mut self, name: &str) {
        #[derive(Deserialize)]
        struct CollectionFile {
            order: i64,
            title: BTreeMap<Lang, String>,
            #[serde(default)]
            summary: BTreeMap<Lang, String>,
        }
        let path = format!("{name}/collection.toml");
        let assumed = self.manner == Manner::Lenient && !self.layers.is_file(&path);
        let file: Option<CollectionFile> = if assumed { None } else { self.toml(&path) };
        let file = file.unwrap_or(CollectionFile { order: 99, title: BTreeMap::new(), summary: BTreeMap::new() });
        let CollectionFile { order, title, summary } = file;
        self.library.collections.insert(name.to_owned(), Collection { order, title, summary });
        for piece in self.layers.names(name) {
            let path = format!("{name}/{piece}");
            if self.layers.is_dir(&path) && self.named_well(&piece, &path) {
                self.piece(PieceName { collection: name.to_owned(), piece });
            }
        }
    }

    fn piece(&mut self, name: PieceName) {
        if !self.take_recorded(&name) {
            self.read_and_hold(name);
        }
    }

    fn read_piece(&mut self, name: PieceName) {
        if self.manner == Manner::Lenient && !self.has_editions(&name) {
            return;
        }
        let path = format!("{name}/piece.toml");
        let piece = match self.manner {
            Manner::Lenient if !self.layers.is_file(&path) => Some(self.assumed(&name, &path)),
            Manner::Lenient | Manner::Strict => self.described(&path),
        };
        let Some(piece) = piece else { return };
        self.library.pieces.insert(name.clone(), piece);
        for file in self.layers.names(&name.to_string()) {
            let Some(stem) = file.strip_suffix(".md") else { continue };
            let (tag, level) = match stem.strip_suffix(".plain") {
                Some(tag) => (tag, Level::Plain),
                None => (stem, Level::Standard),
            };
            let path = format!("{name}/{file}");
            match tag.parse::<Lang>() {
                Ok(lang) if lang.tag() == tag && self.is_edition(&name, stem) => {
                    self.edition(&path, Address { piece: name.clone(), lang, level });
                }
                // It is read with the files that are not where editions are.
                _ if self.manner == Manner::Lenient => {}
                _ => self.find(
                    Finding::error(
                        "name-unfit",
                        &path,
                        SourceLocation::default(),
                        format!("`{tag}` is not a language tag in its usual form"),
                    )
                    .help("name the file after its language: en.md, zh-Hans.md, fr.plain.md"),
                ),
            }
        }
        self.jurisdictions(&name);
        self.behind(&name);
        self.traces(&name);
        self.reviews(&name);
    }

    /// Returns `true` if a folder holds files that are named as editions are.
    fn has_editions(&self, name: &PieceName) -> bool {
        let files = self.layers.names(&name.to_string());
        let mut stems = files.iter().filter_map(|file| file.strip_suffix(".md"));
        stems.any(|stem| self.is_edition(name, stem))
    }

    fn is_edition(&self, name: &PieceName, stem: &str) -> bool {
        stray_files::is_edition(self.layers, self.manner, &name.to_string(), stem)
    }

    /// Reads the facts of a piece from its own file.
    fn described(&mut self, path: &str) -> Option<Piece> {
        #[derive(Deserialize)]
        #[serde(rename_all = "kebab-case", deny_unknown_fields)]
        struct PieceFile {
            order: i64,
            source: Lang,
            review_by: String,
            #[serde(default, rename = "audience")]
            _audience: Vec<String>,
            #[serde(default)]
            sources: Vec<String>,
            #[serde(default)]
            countries: Vec<String>,
        }
        let PieceFile { order, source, review_by, sources, countries, _audience } = self.toml(path)?;
        if !inlines::is_date(&review_by) {
            self.find(
                Finding::error("date-wrong", path, SourceLocation::default(), format!("`{review_by}` is not a date"))
                    .help("write review-by like \"2027-11-30\""),
            );
        }
        let place = SourceLocation::default();
        let countries =
            jurisdiction::read_codes(countries.iter().map(String::as_str), path, place, &mut self.report.findings);
        Some(Piece { order, source, review_by, sources, countries })
    }

    /// Fills in facts for a piece without a file of its own: its first edition is the source, and it must be reviewed
    /// at once.
    fn assumed(&mut self, name: &PieceName, path: &str) -> Piece {
        let files = self.layers.names(&name.to_string());
        let stems = files.iter().filter_map(|file| file.strip_suffix(".md"));
        let tags = stems.filter(|stem| self.is_edition(name, stem)).filter_map(|stem| stem.parse::<Lang>().ok());
        let source = tags.min_by_key(|lang| (lang.primary() != "en", lang.clone())).unwrap_or_else(Lang::english);
        let message = format!("nothing says in which language the piece was first written; {source} is taken for it");
        self.find(
            Finding::warning("toml-wrong", path, SourceLocation::default(), message).help(toml_example::help(path)),
        );
        Piece { order: 99, source, review_by: self.today.to_owned(), sources: Vec::new(), countries: Vec::new() }
    }

    /// Reads files that are not in the places of editions. A strict reading reports that it does not read them.
    fn loose(&mut self) {
        let recorded = &self.recorded;
        let mut files = stray_files::files(self.layers, self.manner, &|folder| recorded.is_folder_taken(folder));
        // What stands in no language's folder is what the others were translated from.
        files.sort_by_key(|file| (file.lang.is_some(), file.path.clone()));
        for file in files {
            if self.manner == Manner::Strict {
                let message = "the file is not read: an edition is a file like rights/at-home/en.md";
                self.find(
                    Finding::warning("name-unfit", &file.path, SourceLocation::default(), message)
                        .help("move it into its piece's folder, or read it with `evenhand check --lenient`"),
                );
                continue;
            }
            let Some(text) = self.text(&file.path) else { continue };
            let address = file.address(&text);
            if self.library.editions.contains_key(&address) {
                self.find(
                    Finding::warning(
                        "name-unfit",
                        &file.path,
                        SourceLocation::default(),
                        format!("{address} is there already"),
                    )
                    .help("give one of the two files another name; this one is not shown"),
                );
                continue;
            }
            let (order, title, summary) = (99, BTreeMap::new(), BTreeMap::new());
            let collection = Collection { order, title, summary };
            self.library.collections.entry(address.piece.collection.clone()).or_insert(collection);
            let (source, review_by, sources) = (address.lang.clone(), self.today.to_owned(), Vec::new());
            let piece = Piece { order, source, review_by, sources, countries: Vec::new() };
            self.library.pieces.insert_if_absent(address.piece.clone(), piece);
            let folder = file.path.rsplit_once('/').map_or("", |(folder, _)| folder).to_owned();
            self.parsed(&file.path, &folder, address, &text);
        }
        let pieces = &self.library.pieces;
        let has_pieces = |name: &String| pieces.keys().any(|piece| piece.collection == *name);
        self.library.collections.retain(|name, _| self.manner == Manner::Strict || has_pieces(name));
    }

    fn edition(&mut self, path: &str, address: Address) {
        let Some(text) = self.text(path) else { return };
        let folder = address.piece.to_string();
        self.parsed(path, &folder, address, &text);
    }

    /// Adds an edition whose pictures are in `folder`.
    fn parsed(&mut self, path: &str, folder: &str, address: Address, text: &str) {
        let beside = Beside::Folder { layers: self.layers, folder };
        let source = self.library.pieces.get(&address.piece).map(|piece| &piece.source);
        let (manner, today) = (self.manner, self.today);
        let reading = EditionInput { path, address: &address, beside: &beside, manner, today, source };
        if let Some(edition) = reading.parse(text, &mut self.report.findings) {
            self.library.editions.insert(address, edition);
        }
    }

    /// Compares what translations were made from with what their source says now.
    fn behind(&mut self, name: &PieceName) {
        let Some(source) = self.library.pieces.get(name).map(|piece| piece.source.clone()) else { return };
        let of_piece = self.library.editions_of(name).map(|(address, _)| address);
        let translations: Vec<Address> = of_piece.filter(|address| address.lang != source).cloned().collect();
        for address in translations {
            let path = address.lock_file();
            let lock = self.layers.beside(&address.file(), &path);
            let text = lock.and_then(|lock| self.read(&lock, &path));
            let Some(origin) = self.library.editions.get(&address.with(&source, address.level)) else { continue };
            let behind = text.map(|text| (lock::behind(&text, &origin.document), lock::record_ids(&text)));
            let Some(edition) = self.library.editions.get_mut(&address) else { continue };
            let file = edition.file.clone();
            match behind {
                None => self.find(
                    Finding::warning(
                        "translation-unlocked",
                        &file,
                        SourceLocation::default(),
                        "it is not recorded what this was translated from",
                    )
                    .help("when it says what its source says, run `evenhand content sync`"),
                ),
                Some((behind, made_from)) => (edition.behind, edition.made_from) = (behind, made_from),
            }
        }
    }

    fn toml<T: serde::de::DeserializeOwned>(&mut self, path: &str) -> Option<T> {
        let text = self.text(path)?;
        match toml::from_str(&text) {
            Ok(value) => Some(value),
            Err(error) => {
                let start = error.span().map_or(0, |span| span.start);
                let before = &text[..start.min(text.len())];
                let place = SourceLocation {
                    line: before.matches('\n').count() + 1,
                    column: before.rsplit('\n').next().map_or(0, |line| line.chars().count()) + 1,
                };
                self.find(
                    Finding::error("toml-wrong", path, place, error.message().to_owned())
                        .help(toml_example::help(path)),
                );
                None
            }
        }
    }

    fn text(&mut self, path: &str) -> Option<String> {
        self.read(&self.layers.file(path), path)
    }

    fn read(&mut self, file: &Path, path: &str) -> Option<String> {
        let error = match self.layers.read(file, MAX_TEXT_BYTES) {
            Ok(bytes) => {
                let text = encoding::text(bytes, path, self.manner, &mut self.report.findings)?;
                let text = edition::unix(&text);
                self.held.bytes += text.len();
                self.report.texts.insert(path.to_owned(), text.clone());
                return Some(text);
            }
            Err(error) => error,
        };
        let gone = matches!(&error, FileFault::Io(error) if error.kind() == std::io::ErrorKind::NotFound);
        let finding = stray_files::missing(self.layers, path).filter(|_| gone);
        self.find(finding.unwrap_or_else(|| {
            let message = format!("the file cannot be read: {error}");
            Finding::error("file-unreadable", path, SourceLocation::default(), message).help(error.help())
        }));
        None
    }
}
