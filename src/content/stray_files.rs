//! Files of other systems, in the places where their authors put them: `docs/rights/fr/at-home.md`.

use super::layers::Layers;
use super::rules::wording::language_of;
use super::skeleton::TAKEN;
use super::targets::is_known_tag;
use super::{Address, Level, Manner, PieceName};
use crate::document::SourceLocation;
use crate::finding::Finding;
use crate::lang::Lang;

/// Deeper folders than these are no content.
const DEEPEST: usize = 12;

/// Folders that say nothing about what is in them.
const SILENT: [&str; 10] =
    ["content", "docs", "i18n", "locale", "locales", "lang", "pages", "posts", "src", "translations"];

/// Texts that a repository holds about itself.
const ABOUT: [&str; 6] = ["changelog", "code_of_conduct", "contributing", "license", "readme", "security"];

/// The collection of what stands in no folder.
const NOWHERE: &str = "texts";

/// A Markdown file that is not where editions are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Loose {
    /// The file, relative to the content's folder.
    pub(super) path: String,
    pub(super) piece: PieceName,
    /// The language that its place says, if it says one.
    pub(super) lang: Option<Lang>,
}

impl Loose {
    /// The edition that it is, by its place, by its line `lang`, or by its words.
    pub(super) fn address(&self, text: &str) -> Address {
        let lang = self.told(text).or_else(|| language_of(text)).unwrap_or_else(Lang::english);
        Address { piece: self.piece.clone(), lang, level: Level::Standard }
    }

    /// The language that its place or its line `lang` says.
    pub(super) fn told(&self, text: &str) -> Option<Lang> {
        let line = || {
            text.lines().take(40).find_map(|line| {
                let (key, value) = line.split_once(':')?;
                let is_key = matches!(key.trim().to_lowercase().as_str(), "lang" | "language" | "locale");
                is_key.then(|| value.trim().trim_matches(['"', '\'']).parse().ok())?
            })
        };
        self.lang.clone().or_else(line)
    }
}

/// Every Markdown file below the folders that is not an edition's file, in order. Folders for which `skip` returns
/// `true` are not looked into.
pub(super) fn files(layers: &Layers<'_>, manner: Manner, skip: &dyn Fn(&str) -> bool) -> Vec<Loose> {
    let mut files = Vec::new();
    walk((layers, manner, skip), "", 0, &mut files);
    files
}

/// Returns `true` if a file of a piece's folder is named after a language. Other people's files have names like `law`,
/// which is a language only beside others.
pub(super) fn is_edition(layers: &Layers<'_>, manner: Manner, folder: &str, stem: &str) -> bool {
    let bare = |stem: &str| stem.strip_suffix(".plain").unwrap_or(stem).to_owned();
    let tag = bare(stem);
    let is_tag = tag.parse::<Lang>().is_ok_and(|lang| lang.tag() == tag);
    let beside = || {
        let names = layers.names(folder);
        names.iter().filter_map(|name| name.strip_suffix(".md")).any(|stem| is_known_tag(&bare(stem)))
    };
    let described = || layers.is_file(&format!("{folder}/piece.toml"));
    is_tag && (manner == Manner::Strict || is_known_tag(&tag) || described() || beside())
}

fn walk(
    around @ (layers, manner, skip): (&Layers<'_>, Manner, &dyn Fn(&str) -> bool),
    folder: &str,
    depth: usize,
    files: &mut Vec<Loose>,
) {
    for name in layers.names(folder) {
        let path = if folder.is_empty() { name.clone() } else { format!("{folder}/{name}") };
        if name.starts_with('.') || name == "node_modules" || depth == 0 && name == "glossary" || skip(&path) {
            continue;
        }
        if layers.is_dir(&path) && depth < DEEPEST {
            walk(around, &path, depth + 1, files);
        } else if layers.is_file(&path) {
            let edition = name.strip_suffix(".md").is_some_and(|stem| is_edition(layers, manner, folder, stem));
            files.extend(loose(&path, edition));
        }
    }
}

/// Classifies a file by its path; `named` says if it is named after a language. Returns `None` for an edition's file,
/// and for a file that is no content.
fn loose(path: &str, named: bool) -> Option<Loose> {
    let (folders, name) = path.rsplit_once('/').unwrap_or(("", path));
    let stem = name.strip_suffix(".md").or_else(|| name.strip_suffix(".markdown"))?;
    let parts: Vec<&str> = folders.split('/').filter(|part| !part.is_empty()).collect();
    let is_edition = parts.len() == 2 && parts.iter().all(|part| slug(part) == **part);
    if is_edition && named {
        return None;
    }
    if ABOUT.contains(&stem.to_lowercase().replace('-', "_").as_str()) {
        return None;
    }
    let (stem, of_name) = match stem.rsplit_once(['.', '_']) {
        Some((stem, end)) if tag(end).is_some() => (stem, tag(end)),
        _ => (stem, tag(stem)),
    };
    let of_folder = parts.iter().rev().find_map(|part| tag(part));
    let mut named: Vec<String> =
        parts.iter().filter(|part| tag(part).is_none() && !SILENT.contains(part)).map(|part| slug(part)).collect();
    if of_name.is_none() || tag(stem).is_none() {
        named.push(slug(stem));
    }
    named.retain(|part| !part.is_empty() && part != "index");
    let piece = named.pop()?;
    let collection = named.pop().unwrap_or_else(|| NOWHERE.to_owned());
    let [collection, piece] =
        [collection, piece].map(|name| if TAKEN.contains(&name.as_str()) { name + "-text" } else { name });
    Some(Loose { path: path.to_owned(), piece: PieceName { collection, piece }, lang: of_name.or(of_folder) })
}

/// The finding about a folder whose describing file is missing.
pub(super) fn missing(layers: &Layers<'_>, path: &str) -> Option<Finding> {
    let (folder, name) = path.rsplit_once('/')?;
    let what = match name {
        "piece.toml" => "piece",
        "collection.toml" => "collection",
        _ => return None,
    };
    let message = format!("the folder `{folder}` is taken for a {what}, and has no file {name}");
    // A folder of a language holds pieces in other systems.
    let language = tag(folder.rsplit('/').next().unwrap_or(folder));
    let texts = layers.names(folder).iter().any(|name| name.ends_with(".md"));
    let help = match language.filter(|_| texts || what == "collection") {
        Some(lang) => format!(
            "move each text to its piece's folder, as guides/at-home/{lang}.md, or run `evenhand check --lenient`"
        ),
        None => format!("write {name} as content/README.md shows, or move what is no {what} out of the content"),
    };
    Some(Finding::error("file-unreadable", path, SourceLocation::default(), message).help(help))
}

/// The collection of a file, wherever it stands.
pub(super) fn collection(path: &str) -> Option<String> {
    let own = || path.split('/').next().map(slug).filter(|name| !name.is_empty());
    let stem = path.rsplit('/').next().and_then(|name| name.strip_suffix(".md")).unwrap_or_default();
    let tag = stem.strip_suffix(".plain").unwrap_or(stem);
    let named = tag.parse::<Lang>().is_ok_and(|lang| lang.tag() == tag);
    loose(path, named).map(|loose| loose.piece.collection).or_else(own)
}

/// The language that a part of a path names: `fr`, `pt-BR`, `zh_Hant`.
fn tag(part: &str) -> Option<Lang> {
    let lang: Lang = part.replace('_', "-").parse().ok()?;
    let named = lang.tag().eq_ignore_ascii_case(&part.replace('_', "-"));
    let short = matches!(part.split(['-', '_']).next().map_or(0, str::len), 2 | 3);
    let known = Lang::known().iter().any(|known| known.primary() == lang.primary());
    (named && short && known && part.chars().any(char::is_alphabetic)).then_some(lang)
}

/// A name of a file as addresses are written: `Your Rights` is `your-rights`.
pub(super) fn slug(name: &str) -> String {
    let mut slug = String::new();
    for c in name.to_lowercase().chars() {
        match c {
            'a'..='z' | '0'..='9' => slug.push(c),
            _ if slug.is_empty() || slug.ends_with('-') => {}
            _ => slug.push('-'),
        }
    }
    let mut slug = slug.trim_matches('-').to_owned();
    if slug.is_empty() && !name.is_empty() {
        // A name in another script: its letters' numbers, so that it is always the same.
        slug = name.chars().take(8).map(|c| format!("{:x}", u32::from(c))).collect::<Vec<_>>().join("-");
    }
    slug.truncate(80);
    slug.trim_end_matches('-').to_owned()
}
