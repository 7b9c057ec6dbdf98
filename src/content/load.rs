//! Reads a folder of content. Nothing that is wrong in one file keeps another from being read.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use serde::Deserialize;

use super::{
    Address, Collection, Edition, Entry, Glossary, Level, Library, Piece, PieceName, Wording, inlines, lock, markdown,
    rules,
};
use crate::document::{Place, Sentence};
use crate::finding::{Finding, Severity};
use crate::lang::Lang;

/// What was found while reading.
#[derive(Debug, Default)]
pub struct Report {
    /// What is wrong, in the order of files and lines.
    pub findings: Vec<Finding>,
    /// The text of every file that was read, by its path relative to the content's folder.
    pub texts: BTreeMap<String, String>,
}

impl Report {
    /// How many findings have this weight.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        self.findings.iter().filter(|finding| finding.severity == severity).count()
    }
}

/// Reads all content below `dir` and checks it against every rule; `today` is a date like
/// `2026-11-24`.
///
/// An edition with an error is left out of the library; all that is good is in it.
#[must_use]
pub fn load(dir: &Path, today: &str) -> (Library, Report) {
    let mut loader = Loader { library: Library::default(), report: Report::default() };
    loader.folder(dir);
    let Loader { mut library, mut report } = loader;
    report.findings.extend(rules::check(&library, today));
    report.findings.sort();
    report.findings.dedup();
    let broken: BTreeSet<&str> = report
        .findings
        .iter()
        .filter(|finding| finding.severity == Severity::Error)
        .map(|finding| finding.file.as_str())
        .collect();
    library.editions.retain(|_, edition| !broken.contains(edition.file.as_str()));
    (library, report)
}

/// Names that the site itself uses beside those of collections and pieces.
const TAKEN: [&str; 6] = ["ask", "bundle", "plain", "print", "safety", "search"];

struct Loader {
    library: Library,
    report: Report,
}

impl Loader {
    fn find(&mut self, finding: Finding) {
        self.report.findings.push(finding);
    }

    fn folder(&mut self, dir: &Path) {
        let names = match names(dir) {
            Ok(names) => names,
            Err(error) => {
                return self.find(
                    Finding::error(
                        "folder-unreadable",
                        "",
                        Place::default(),
                        format!("`{}` cannot be read: {error}", dir.display()),
                    )
                    .help("name the folder that holds the collections"),
                );
            }
        };
        for name in names.iter().filter(|name| dir.join(name).is_dir()) {
            if name == "glossary" {
                self.glossaries(&dir.join(name));
            } else if self.named_well(name, name) {
                self.collection(dir, name);
            }
        }
        if self.library.editions.is_empty() && self.report.findings.is_empty() {
            self.find(
                Finding::warning(
                    "content-empty",
                    "",
                    Place::default(),
                    format!("`{}` holds no content yet", dir.display()),
                )
                .help("write a piece as content/README.md shows, for example rights/my-piece/en.md"),
            );
        }
    }

    /// Names become addresses, so they are plain.
    fn named_well(&mut self, name: &str, path: &str) -> bool {
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        let good = !name.is_empty() && name.len() <= 80 && name.chars().all(plain) && !name.starts_with('-');
        if !good && !name.starts_with('.') {
            self.find(
                Finding::error("name-unfit", path, Place::default(), format!("`{name}` cannot be part of an address"))
                    .help("use small Latin letters, digits and hyphens"),
            );
        }
        if TAKEN.contains(&name) {
            self.find(
                Finding::error(
                    "name-unfit",
                    path,
                    Place::default(),
                    format!("`{name}` is the address of another page"),
                )
                .help("choose another name"),
            );
        }
        good && !TAKEN.contains(&name)
    }

    fn collection(&mut self, dir: &Path, name: &str) {
        #[derive(Deserialize)]
        struct File {
            order: i64,
            title: BTreeMap<Lang, String>,
            #[serde(default)]
            summary: BTreeMap<Lang, String>,
        }
        let path = format!("{name}/collection.toml");
        let file: Option<File> = self.toml(dir, &path);
        let file = file.unwrap_or(File { order: 99, title: BTreeMap::new(), summary: BTreeMap::new() });
        let File { order, title, summary } = file;
        self.library.collections.insert(name.to_owned(), Collection { order, title, summary });
        for piece in names(&dir.join(name)).unwrap_or_default() {
            let path = format!("{name}/{piece}");
            if dir.join(&path).is_dir() && self.named_well(&piece, &path) {
                self.piece(dir, PieceName { collection: name.to_owned(), piece });
            }
        }
    }

    fn piece(&mut self, dir: &Path, name: PieceName) {
        #[derive(Deserialize)]
        #[serde(rename_all = "kebab-case", deny_unknown_fields)]
        struct File {
            order: i64,
            source: Lang,
            review_by: String,
            #[serde(default, rename = "audience")]
            _audience: Vec<String>,
            #[serde(default)]
            sources: Vec<String>,
        }
        let path = format!("{name}/piece.toml");
        let Some(File { order, source, review_by, sources, _audience }) = self.toml(dir, &path) else { return };
        if !inlines::is_date(&review_by) {
            self.find(
                Finding::error("date-wrong", &path, Place::default(), format!("`{review_by}` is not a date"))
                    .help("write review-by like \"2027-11-30\""),
            );
        }
        self.library.pieces.insert(name.clone(), Piece { order, source, review_by, sources });
        let folder = dir.join(&name.collection).join(&name.piece);
        for file in names(&folder).unwrap_or_default() {
            let Some(stem) = file.strip_suffix(".md") else { continue };
            let (tag, level) = match stem.strip_suffix(".plain") {
                Some(tag) => (tag, Level::Plain),
                None => (stem, Level::Standard),
            };
            let path = format!("{name}/{file}");
            match tag.parse::<Lang>() {
                Ok(lang) if lang.tag() == tag => {
                    self.edition(dir, &path, Address { piece: name.clone(), lang, level });
                }
                _ => self.find(
                    Finding::error(
                        "name-unfit",
                        &path,
                        Place::default(),
                        format!("`{tag}` is not a language tag in its usual form"),
                    )
                    .help("name the file after its language: en.md, zh-Hans.md, fr.plain.md"),
                ),
            }
        }
        self.behind(dir, &name);
    }

    fn edition(&mut self, dir: &Path, path: &str, address: Address) {
        let Some(text) = self.text(dir, path) else { return };
        let findings = &mut self.report.findings;
        let Some((front, body, first_line)) = front_matter(&text, path, findings) else { return };
        let folder = dir.join(&address.piece.collection).join(&address.piece.piece);
        let lang = &address.lang;
        let mut line = |text: &str, number: usize| {
            let place = Place { line: number, column: 1 };
            let inlines = markdown::parse_line(text, place, path, lang, findings);
            (inlines, place)
        };
        let (title, place) = line(&front.title.0, front.title.1);
        let title = Sentence::whole(title, place);
        let (summary, place) = line(&front.summary.0, front.summary.1);
        let summary = Sentence::split(summary, lang, place);
        let parsed = markdown::parse(body, first_line, path, lang, &folder, findings);
        let document = markdown::document(lang, title, summary, parsed);
        let Front { revised, wording, .. } = front;
        let edition =
            Edition { address: address.clone(), revised, wording, file: path.to_owned(), document, behind: Vec::new() };
        self.library.editions.insert(address, edition);
    }

    /// Compares what translations were made from with what their source says now.
    fn behind(&mut self, dir: &Path, name: &PieceName) {
        let Some(source) = self.library.pieces.get(name).map(|piece| piece.source.clone()) else { return };
        let translations: Vec<Address> = self
            .library
            .editions
            .keys()
            .filter(|address| address.piece == *name && address.lang != source)
            .cloned()
            .collect();
        for address in translations {
            let path = lock::path(&address);
            let text = if dir.join(&path).is_file() { self.text(dir, &path) } else { None };
            let Some(origin) = self.library.editions.get(&address.with(&source, address.level)) else { continue };
            let behind = text.map(|text| lock::behind(&text, &origin.document));
            let Some(edition) = self.library.editions.get_mut(&address) else { continue };
            let file = edition.file.clone();
            match behind {
                None => self.find(
                    Finding::warning(
                        "translation-unlocked",
                        &file,
                        Place::default(),
                        "it is not recorded what this was translated from",
                    )
                    .help("when it says what its source says, run `evenhand content sync`"),
                ),
                Some(behind) => edition.behind = behind,
            }
        }
    }

    fn glossaries(&mut self, dir: &Path) {
        #[derive(Deserialize)]
        struct Term {
            term: String,
            explanation: String,
            spoken: Option<String>,
        }
        for file in names(dir).unwrap_or_default() {
            let path = format!("glossary/{file}");
            let Some(Ok(lang)) = file.strip_suffix(".toml").map(str::parse::<Lang>) else { continue };
            let Some(parent) = dir.parent() else { continue };
            let Some(mut table) = self.toml::<toml::Table>(parent, &path) else { continue };
            table.remove("translation");
            let mut glossary = Glossary::default();
            if let Some(toml::Value::Table(list)) = table.remove("abbreviations") {
                let pairs = list.into_iter().filter_map(|(short, long)| Some((short, long.as_str()?.to_owned())));
                glossary.abbreviations = pairs.collect();
            }
            for (key, value) in table {
                match value.try_into() {
                    Ok(Term { term, explanation, spoken }) => {
                        glossary.terms.insert(key, Entry { term, explanation, spoken });
                    }
                    Err(error) => self.find(
                        Finding::error(
                            "toml-wrong",
                            &path,
                            Place::default(),
                            format!("`{key}` is not as it should be: {}", error.message()),
                        )
                        .help("a term has the lines term and explanation, and may have spoken"),
                    ),
                }
            }
            self.library.glossaries.insert(lang, glossary);
        }
    }

    fn toml<T: serde::de::DeserializeOwned>(&mut self, dir: &Path, path: &str) -> Option<T> {
        let text = self.text(dir, path)?;
        match toml::from_str(&text) {
            Ok(value) => Some(value),
            Err(error) => {
                let start = error.span().map_or(0, |span| span.start);
                let before = &text[..start.min(text.len())];
                let place = Place {
                    line: before.matches('\n').count() + 1,
                    column: before.rsplit('\n').next().map_or(0, |line| line.chars().count()) + 1,
                };
                self.find(
                    Finding::error("toml-wrong", path, place, error.message().to_owned())
                        .help("content/README.md shows what stands in this file"),
                );
                None
            }
        }
    }

    fn text(&mut self, dir: &Path, path: &str) -> Option<String> {
        let message = match fs::read(dir.join(path)).map(String::from_utf8) {
            Ok(Ok(text)) => {
                let text = text.replace("\r\n", "\n");
                let text = text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text);
                self.report.texts.insert(path.to_owned(), text.clone());
                return Some(text);
            }
            Ok(Err(_)) => "the file is not text in UTF-8".to_owned(),
            Err(error) => format!("the file cannot be read: {error}"),
        };
        self.find(
            Finding::error("file-unreadable", path, Place::default(), message)
                .help("save it as UTF-8 text and see that it may be read"),
        );
        None
    }
}

/// What stands above the text.
struct Front {
    /// The title and its line.
    title: (String, usize),
    /// The summary and its line.
    summary: (String, usize),
    revised: String,
    wording: Wording,
}

/// Cuts a file into its front matter and the text below, which begins at the line that is returned.
fn front_matter<'a>(text: &'a str, file: &str, findings: &mut Vec<Finding>) -> Option<(Front, &'a str, usize)> {
    let top = Place { line: 1, column: 1 };
    let parts = text
        .strip_prefix("---\n")
        .and_then(|rest| rest.split_once("\n---\n").or_else(|| Some((rest.strip_suffix("\n---")?, ""))));
    let Some((yaml, body)) = parts else {
        findings.push(
            Finding::error("front-matter", file, top, "the file does not begin with its front matter")
                .help("begin with a line `---`, then title, summary, revised and translation, then a line `---`"),
        );
        return None;
    };
    let mut pairs: BTreeMap<String, String> = match serde_saphyr::from_str(yaml) {
        Ok(pairs) => pairs,
        Err(error) => {
            let place = error.location().map_or(top, |at| Place {
                line: usize::try_from(at.line()).unwrap_or(0) + 1,
                column: usize::try_from(at.column()).unwrap_or(1),
            });
            let message = error.to_string();
            let message = message.lines().next().unwrap_or_default().trim_start_matches("error: ").to_owned();
            findings.push(
                Finding::error("front-matter", file, place, format!("the front matter cannot be read: {message}"))
                    .help("put text that holds a colon between double quotes"),
            );
            return None;
        }
    };
    let line_of = |key: &str| yaml.lines().position(|line| line.starts_with(key)).map_or(1, |line| line + 2);
    let at = |key: &str| Place { line: line_of(key), column: 1 };
    let mut missing = Vec::new();
    let mut take = |key: &'static str| {
        let value = pairs.remove(key).filter(|value| !value.trim().is_empty() && value != "~" && value != "null");
        if value.is_none() && !key.starts_with("reviewed") {
            missing.push(key);
        }
        value.unwrap_or_default()
    };
    let (title, summary, revised, translation) = (take("title"), take("summary"), take("revised"), take("translation"));
    let (by, on) = (take("reviewed-by"), take("reviewed-on"));
    let mut whole = true;
    if !missing.is_empty() {
        whole = false;
        findings.push(
            Finding::error("front-matter", file, top, format!("the front matter lacks: {}", missing.join(", ")))
                .help("content/README.md shows the lines that every edition begins with"),
        );
    }
    for (key, date) in [("revised", &revised), ("reviewed-on", &on)] {
        if !date.is_empty() && !inlines::is_date(date) {
            whole = false;
            findings.push(
                Finding::error("date-wrong", file, at(key), format!("`{date}` is not a date"))
                    .help("write it like 2026-11-24"),
            );
        }
    }
    for key in pairs.keys() {
        findings.push(
            Finding::warning("front-matter-key", file, at(key), format!("`{key}` is not a line of the front matter"))
                .help("the lines are title, summary, revised, translation, reviewed-by and reviewed-on"),
        );
    }
    let wording = match translation.as_str() {
        "original" => Wording::Original,
        "person" => Wording::Person,
        "machine" if by.is_empty() || on.is_empty() => Wording::Machine,
        "machine" => Wording::MachineReviewed { by, on },
        "" => Wording::Machine,
        other => {
            whole = false;
            findings.push(
                Finding::error(
                    "front-matter",
                    file,
                    at("translation"),
                    format!("`{other}` does not say who made the wording"),
                )
                .help("write original, person or machine"),
            );
            Wording::Machine
        }
    };
    let first_line = yaml.lines().count() + 3;
    let front = Front { title: (title, line_of("title")), summary: (summary, line_of("summary")), revised, wording };
    whole.then_some((front, body, first_line))
}

/// The names in a folder, in order.
fn names(dir: &Path) -> std::io::Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(dir)? {
        names.push(entry?.file_name().to_string_lossy().into_owned());
    }
    names.sort();
    Ok(names)
}
