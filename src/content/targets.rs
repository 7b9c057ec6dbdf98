//! Resolves the targets of links: the web, a piece, a section; also as other systems write them, with paths
//! of files and with GitHub's names of headings.

use std::collections::{BTreeMap, BTreeSet};

use percent_encoding::percent_decode_str;

use super::heading_names::aliases;
use super::stray_files::{collection, slug};
use super::{Address, Edition, Level, Library, PieceName};
use crate::document::{Block, Document, Inline, SourceLocation, Target};
use crate::finding::Finding;
use crate::lang::Lang;

/// Resolves the address of a link in the edition `file`, a path like `rights/fair-trial/en.md`. `None` for
/// addresses that cannot be followed safely, and for files.
///
/// A path becomes the name of the piece that it would be here: `../rights/at-home.md`, `/en/rights/at-home/`
/// and `rights/at-home` are one. Whether there is such a piece is known when all are read.
pub(super) fn target(url: &str, file: &str) -> Option<Target> {
    let url = url.trim();
    if let Some(section) = url.strip_prefix('#') {
        return Some(Target::Section(decoded(section)));
    }
    if let Some(rest) = url.strip_prefix("//") {
        return Some(Target::Web(format!("https://{rest}")));
    }
    if url.starts_with("www.") {
        return Some(Target::Web(format!("https://{url}")));
    }
    let known = scheme(url).map(str::to_ascii_lowercase);
    match known.as_deref() {
        Some(scheme @ ("http" | "https")) => Some(Target::Web(format!("{scheme}{}", &url[scheme.len()..]))),
        Some(_) => None,
        // No path of a file holds these; the finding then names the whole address.
        None if url.contains(['<', '>', '"']) => None,
        None => piece(url, file),
    }
}

/// Says that a link's address cannot be followed. A path is a slip, another scheme might do harm.
pub(super) fn refused(url: &str, file: &str, place: SourceLocation) -> Finding {
    let message = format!("a link leads to `{url}`, which is no address here; its words stay as text");
    let finding = match scheme(url.trim()) {
        Some(_) => Finding::error("link-target", file, place, message),
        None => Finding::warning("link-target", file, place, message),
    };
    finding.help("write https://…, collection/piece, or #section")
}

/// The scheme of an address, in small letters as those that count are written.
fn scheme(url: &str) -> Option<&str> {
    let (scheme, _) = url.split_once(':')?;
    let letters = |c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.');
    (scheme.starts_with(|c: char| c.is_ascii_alphabetic()) && scheme.chars().all(letters)).then_some(scheme)
}

fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

/// The piece that a path names: its last two parts, or the last beside the edition's own piece.
fn piece(path: &str, file: &str) -> Option<Target> {
    let (path, section) = match path.split_once('#') {
        Some((path, section)) => (path, Some(decoded(section)).filter(|section| !section.is_empty())),
        None => (path, None),
    };
    let path = decoded(path.split('?').next().unwrap_or_default());
    let mut parts: Vec<&str> = path.split('/').filter(|part| !matches!(*part, "" | "." | "..")).collect();
    if let Some(last) = parts.last_mut() {
        let page = [".md", ".markdown", ".mdx", ".html", ".htm"].iter().find_map(|end| last.strip_suffix(end));
        *last = page.unwrap_or(last).trim_end_matches(".plain");
    }
    if parts.last().is_some_and(|last| matches!(last.to_lowercase().as_str(), "index" | "readme")) {
        parts.pop();
    }
    // Of two parts one may be a language and the other a piece: that is known when all pieces are.
    while parts.len() > 2
        && let Some(at) = parts.iter().position(|part| is_known_tag(part))
    {
        parts.remove(at);
    }
    let named = parts.last().filter(|last| !last.contains('.'))?;
    let piece = name(named)?;
    let collection = match parts.len() {
        0 | 1 => collection(file)?,
        several => name(parts[several - 2])?,
    };
    Some(Target::Piece { collection, piece, section })
}

/// Returns `true` if a part of a path is the tag of a language: `en`, `zh-Hans`.
fn is_tag(part: &str) -> bool {
    let short = matches!(part.split('-').next().map_or(0, str::len), 2 | 3);
    short && part.parse::<Lang>().is_ok_and(|lang| lang.tag() == part && (part.len() <= 3 || part.contains('-')))
}

/// Returns `true` if a part of a path is a tag that is no likely name of a piece: `law` may be a language or a piece.
pub(super) fn is_known_tag(part: &str) -> bool {
    let known = || Lang::known().iter().any(|lang| lang.tag() == part);
    is_tag(part) && (part.len() == 2 || part.contains('-') || known())
}

/// A part of a path as names are written here: `At_Home` is `at-home`.
fn name(part: &str) -> Option<String> {
    Some(slug(part)).filter(|name| !name.is_empty())
}

/// The sections of a document by the names that links may use.
#[derive(Debug, Default)]
struct Sections {
    ids: BTreeSet<String>,
    aliases: BTreeMap<String, String>,
}

impl Sections {
    fn of(document: &Document) -> Self {
        let ids = document.every_block().into_iter().filter_map(|block| match block {
            Block::Heading(heading) => Some(heading.id.clone()),
            _ => None,
        });
        Self { ids: ids.collect(), aliases: aliases(document) }
    }

    /// The id of the section that a link means.
    fn find(&self, name: &str) -> Option<String> {
        let lower = name.to_lowercase();
        let id = self.ids.get(name).or_else(|| self.aliases.get(name)).or_else(|| self.aliases.get(&lower));
        id.cloned()
    }
}

/// Pieces and the sections of their editions.
#[derive(Debug, Default)]
pub(super) struct Map {
    pieces: BTreeMap<PieceName, BTreeMap<(Level, Lang), Sections>>,
    /// The tags of the library's languages.
    languages: BTreeSet<String>,
}

impl Map {
    /// The names of the pieces of a library, without sections.
    fn of_names(library: &Library) -> Self {
        let names = library.pieces.keys().map(|name| (name.clone(), BTreeMap::new()));
        let languages = library.editions.keys().map(|address| address.lang.tag().to_owned()).collect();
        Self { pieces: names.collect(), languages }
    }

    /// Adds the sections of a piece's editions.
    fn add_sections(&mut self, library: &Library, piece: &PieceName) {
        let sections = library.editions_of(piece).map(|(address, edition)| {
            // The library does not keep what is unpacked for this.
            ((address.level, address.lang.clone()), Sections::of(&edition.document.cold()))
        });
        let sections: Vec<_> = sections.collect();
        // A link may name a piece that is not there.
        if !sections.is_empty() {
            self.pieces.entry(piece.clone()).or_default().extend(sections);
        }
    }

    /// The piece that two parts of a path in a file of the collection `own` name. Where there is none, one part
    /// may be a language: `at-home/en`, `ckb/at-home`.
    fn meant(&self, name: PieceName, own: &str, file: &str) -> PieceName {
        if self.pieces.contains_key(&name) {
            return name;
        }
        let language = |part: &str| is_known_tag(part) || self.languages.contains(part);
        let (alone, tagged) = match (language(&name.piece), language(&name.collection)) {
            (true, _) => (&name.collection, true),
            (false, true) => (&name.piece, true),
            (false, false) => (&name.piece, false),
        };
        let beside = PieceName { collection: own.to_owned(), piece: alone.clone() };
        let relative = || collection(file).as_ref() == Some(&name.collection);
        if self.pieces.contains_key(&beside) && (tagged || relative()) {
            return beside;
        }
        let mut named = self.pieces.keys().filter(|other| other.piece == *alone);
        match (named.next(), named.next()) {
            (Some(only), None) if tagged => only.clone(),
            _ if tagged => beside,
            _ => name,
        }
    }

    /// The section's id in the piece, as an edition in `lang` names it, or as any of them does.
    fn section(&self, name: &PieceName, lang: &Lang, section: &str) -> Option<String> {
        let editions = self.pieces.get(name)?;
        let own = editions.get(&(Level::Standard, lang.clone())).and_then(|sections| sections.find(section));
        let others = editions.iter().filter(|((level, _), _)| *level == Level::Standard);
        own.or_else(|| others.filter_map(|(_, sections)| sections.find(section)).next())
    }
}

/// Gives every link in the editions of a piece the name of its section, and takes away those that lead nowhere: their
/// words stay.
pub(super) fn settle(map: &Map, library: &mut Library, piece: &PieceName, findings: &mut Vec<Finding>) {
    let addresses: Vec<Address> = library.editions_of(piece).map(|(address, _)| address.clone()).collect();
    for address in addresses {
        if let Some(edition) = library.editions.get_mut(&address) {
            settle_by(map, edition, findings);
        }
    }
}

/// Settles the links of one edition, which may be outside the library.
pub(super) fn settle_edition(library: &Library, edition: &mut Edition, findings: &mut Vec<Finding>) {
    let mut map = Map::of_names(library);
    let (piece, mut links) = (&edition.address.piece, LinksAsRead::default());
    links.add(edition);
    for linked in links.meant(&map, piece).into {
        map.add_sections(library, &linked);
    }
    settle_by(&map, edition, findings);
}

fn settle_by(map: &Map, edition: &mut Edition, findings: &mut Vec<Finding>) {
    let sections = Sections::of(&edition.document);
    let lang = edition.address.lang.clone();
    let (file, own) = (edition.file.clone(), edition.address.piece.collection.clone());
    edition.document.change(|document| {
        document.each_prose_mut(&mut |prose| {
            for sentence in prose {
                let mut one = Settler {
                    map,
                    sections: &sections,
                    lang: &lang,
                    own: &own,
                    file: &file,
                    place: sentence.place,
                    findings,
                };
                let inlines = std::mem::take(&mut sentence.inlines);
                sentence.inlines = one.inlines(inlines);
            }
        });
    });
}

/// Resolves the links of one sentence.
struct Settler<'a> {
    map: &'a Map,
    sections: &'a Sections,
    lang: &'a Lang,
    /// The edition's collection.
    own: &'a str,
    file: &'a str,
    place: SourceLocation,
    findings: &'a mut Vec<Finding>,
}

impl Settler<'_> {
    fn inlines(&mut self, inlines: Vec<Inline>) -> Vec<Inline> {
        inlines.into_iter().flat_map(|inline| self.inline(inline)).collect()
    }

    fn inline(&mut self, inline: Inline) -> Vec<Inline> {
        match inline {
            Inline::Link { target, inlines } => {
                let inlines = self.inlines(inlines);
                match self.target(target) {
                    Some(target) => vec![Inline::Link { target, inlines }],
                    None => inlines,
                }
            }
            Inline::Emphasis(inner) => vec![Inline::Emphasis(self.inlines(inner))],
            Inline::Strong(inner) => vec![Inline::Strong(self.inlines(inner))],
            Inline::Struck(inner) => vec![Inline::Struck(self.inlines(inner))],
            Inline::Citation(inner) => vec![Inline::Citation(self.inlines(inner))],
            Inline::Term { key, inlines } => vec![Inline::Term { key, inlines: self.inlines(inlines) }],
            Inline::Foreign { lang, inlines } => vec![Inline::Foreign { lang, inlines: self.inlines(inlines) }],
            other => vec![other],
        }
    }

    fn target(&mut self, target: Target) -> Option<Target> {
        match target {
            Target::Web(url) => Some(Target::Web(url)),
            Target::Section(section) => match self.sections.find(&section) {
                Some(id) => Some(Target::Section(id)),
                None if section.is_empty() || section == "top" => {
                    self.broken(
                        "a link leads to the top of the page; its words stay as text".to_owned(),
                        "take it out, or name a section: #section".to_owned(),
                    );
                    None
                }
                None => {
                    self.broken(
                        format!("no section here is named `{section}`; the link's words stay as text"),
                        format!("name a heading with {{#{section}}}, or correct the link"),
                    );
                    None
                }
            },
            Target::Piece { collection, piece, section } => self.piece(collection, piece, section),
        }
    }

    fn piece(&mut self, collection: String, piece: String, section: Option<String>) -> Option<Target> {
        let name = self.map.meant(PieceName { collection, piece }, self.own, self.file);
        if !self.map.pieces.contains_key(&name) {
            self.broken(
                format!("there is no piece `{name}`; the link's words stay as text"),
                "correct the address: collection/piece".to_owned(),
            );
            return None;
        }
        let found = section.as_deref().and_then(|section| self.map.section(&name, self.lang, section));
        if let (Some(section), None) = (&section, &found) {
            self.broken(
                format!("no section of `{name}` is named `{section}`; the link leads to the piece"),
                "take the name from the heading: {#name}".to_owned(),
            );
        }
        let PieceName { collection, piece } = name;
        Some(Target::Piece { collection, piece, section: found })
    }

    fn broken(&mut self, message: String, help: String) {
        self.findings.push(Finding::warning("link-broken", self.file, self.place, message).help(help));
    }
}

mod surroundings;
use surroundings::LinksAsRead;
pub(super) use surroundings::{PieceAsRead, Surroundings};

#[cfg(test)]
mod tests;
