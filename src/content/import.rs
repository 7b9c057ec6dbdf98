//! Converts other people's content to files of our own layout: completes front matter from the files, and lists facts
//! that no file states.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::layers::Layers;
use super::load::{self, Report};
use super::{Edition, Library, Manner, PieceName, front_matter, stray_files, write};
use crate::document::Block;
use crate::lang::Lang;

/// Content to be written into a folder.
#[derive(Debug)]
pub struct Import {
    /// The files by path: `rights/at-home/en.md`.
    pub files: BTreeMap<String, Vec<u8>>,
    /// Number of editions.
    pub editions: usize,
    /// Facts that a person must add, by file.
    pub untold: Vec<UnknownFact>,
    /// Findings of the reading.
    pub report: Report,
}

/// A fact that no file says.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct UnknownFact {
    /// The file that is written.
    pub file: String,
    /// The fact, and what stands there instead.
    pub what: String,
}

/// Reads a folder leniently and lays it out anew. Nothing is guessed of who made a wording and when it was last read
/// against the law: these lines are left out where no file says it.
#[must_use]
pub fn import(from: &Path, today: &str) -> Import {
    let (library, report) = load::load_as(&[from], today, Manner::Lenient);
    let mut import = Import { files: BTreeMap::new(), editions: library.editions.len(), untold: Vec::new(), report };
    let (layers, _) = Layers::open(&[from]);
    let elsewhere = stray_files::files(&layers, Manner::Lenient, &|_| false);
    let elsewhere: BTreeMap<&str, &stray_files::Loose> =
        elsewhere.iter().map(|file| (file.path.as_str(), file)).collect();
    for edition in library.editions.values() {
        let text = import.report.texts.get(&edition.file).cloned().unwrap_or_default();
        let named = elsewhere.get(edition.file.as_str()).is_none_or(|file| file.told(&text).is_some());
        import.edition(edition, &text);
        if !named {
            let lang = &edition.address.lang;
            let what = format!("its language: neither its name nor its folder says it; its words are taken for {lang}");
            import.untold.push(UnknownFact { file: edition.address.file(), what });
        }
    }
    import.facts(&library);
    import.untold.sort();
    import
}

impl Import {
    fn edition(&mut self, edition: &Edition, text: &str) {
        let front = front_matter::read(text, &edition.file, &mut Vec::new()).front;
        let revised = front.revised.is_some() || front.instead.contains_key("revised");
        let wording = front.wording.is_some();
        let written = write::write_told(
            &edition.document,
            revised.then_some(edition.revised.as_str()),
            wording.then_some(&edition.wording),
        );
        let file = edition.address.file();
        let mut tell = |what: String| self.untold.push(UnknownFact { file: file.clone(), what });
        if front.title.is_none() {
            let title: Vec<String> = edition.document.title.iter().map(|sentence| sentence.text()).collect();
            tell(format!("`title:` is from its first words: {}", title.join(" ")));
        }
        if front.summary.is_none() && !front.instead.contains_key("summary") {
            tell("`summary:` is from its first paragraph".to_owned());
        }
        if !revised {
            tell("`revised:` is left out: the day on which a person last read the text against the law".to_owned());
        }
        if !wording {
            tell("`translation:` is left out: original, person or machine".to_owned());
        }
        for (name, bytes) in beside(edition) {
            self.files.insert(format!("{}/{name}", edition.address.piece), bytes);
        }
        self.files.insert(file, written.into_bytes());
    }

    /// The facts of collections, pieces and glossaries: as they are, or as far as they can be told.
    fn facts(&mut self, library: &Library) {
        let tables = self.report.texts.iter().filter(|(path, _)| path.ends_with(".toml"));
        let tables: Vec<(String, Vec<u8>)> =
            tables.map(|(path, text)| (path.clone(), text.clone().into_bytes())).collect();
        self.files.extend(tables);
        for (name, piece) in &library.pieces {
            let path = format!("{name}/piece.toml");
            if self.files.contains_key(&path) {
                continue;
            }
            let text = format!(
                "order = {}\nsource = \"{}\"\nreview-by = \"{}\"\n",
                piece.order, piece.source, piece.review_by
            );
            let what = format!(
                "in which language it was first written ({} stands there), by when it must be read again (today stands there), its place in its collection, and where its facts come from",
                piece.source
            );
            self.files.insert(path.clone(), text.into_bytes());
            self.untold.push(UnknownFact { file: path, what });
        }
        for name in library.collections.keys() {
            let path = format!("{name}/collection.toml");
            if self.files.contains_key(&path) {
                continue;
            }
            let langs = langs_of(library, name);
            let title = name.replace('-', " ");
            let titles: String = langs.iter().map(|lang| format!("{lang} = \"{title}\"\n")).collect();
            self.files.insert(path.clone(), format!("order = 99\n[title]\n{titles}").into_bytes());
            let what = "its title in each language (the folder's name stands there) and its place".to_owned();
            self.untold.push(UnknownFact { file: path, what });
        }
    }
}

fn langs_of(library: &Library, collection: &str) -> BTreeSet<Lang> {
    let of = |piece: &PieceName| piece.collection == collection;
    library.editions.keys().filter(|address| of(&address.piece)).map(|address| address.lang.clone()).collect()
}

/// The pictures and films of an edition, by name.
fn beside(edition: &Edition) -> Vec<(String, Vec<u8>)> {
    let mut files = Vec::new();
    for block in edition.document.every_block() {
        match block {
            Block::Figure(figure) => files.push((figure.picture.name.clone(), figure.picture.bytes.to_vec())),
            Block::Video(video) => {
                files.extend(video.files.iter().map(|(name, bytes)| (name.clone(), bytes.to_vec())));
            }
            _ => {}
        }
    }
    // Names in a lenient reading may lead elsewhere; a file of a piece stands in its folder.
    let plain = |name: &str| {
        !name.is_empty() && Path::new(name).components().all(|part| matches!(part, std::path::Component::Normal(_)))
    };
    files.retain(|(name, _)| plain(name));
    files
}

#[cfg(test)]
mod tests {
    use super::super::lenient::tests::{TODAY, folder};
    use super::super::load;
    use super::*;
    use crate::finding::Severity;

    #[test]
    fn a_foreign_tree_is_laid_out_and_nobody_is_named_as_its_translator() {
        let from = folder(&[
            (
                "docs/en/at-home.md",
                "# At home\n\nYou are not alone.\n\n### If you are hurt\n\nCall somebody you trust.\n",
            ),
            (
                "docs/fr/at-home.md",
                "---\nlastmod: 2025-03-01\ntranslation: person\n---\n\n# À la maison\n\nVous n’êtes pas seul.\n\n### Si vous êtes blessé\n\nAppelez.\n",
            ),
        ]);

        let import = import(from.path(), TODAY);

        let text = |path: &str| String::from_utf8(import.files[path].clone()).unwrap();
        assert_eq!(import.editions, 2, "{:?}", import.files.keys());
        let (english, french) = import.files.keys().filter(|path| path.ends_with(".md")).fold(
            (String::new(), String::new()),
            |found, path| {
                if path.ends_with("/en.md") { (path.clone(), found.1) } else { (found.0, path.clone()) }
            },
        );
        assert!(
            text(&english).starts_with("---\ntitle: At home\nsummary: You are not alone.\n---\n"),
            "{}",
            text(&english)
        );
        assert!(text(&english).contains("## If you are hurt") && text(&english).contains("Call somebody you trust."));
        assert!(text(&french).contains("revised: 2025-03-01\ntranslation: person\n"), "{}", text(&french));
        let untold = |file: &str| {
            import.untold.iter().filter(|one| one.file == file).map(|one| one.what.as_str()).collect::<Vec<_>>()
        };
        assert!(
            untold(&english).iter().any(|what| what.starts_with("`translation:` is left out")),
            "{:?}",
            import.untold
        );
        assert!(!untold(&french).iter().any(|what| what.contains("is left out")), "{:?}", import.untold);

        let files: Vec<(&str, String)> = import.files.keys().map(|path| (path.as_str(), text(path))).collect();
        let told = "\nrevised: 2026-11-01\ntranslation: original\n---\n";
        let files: Vec<(&str, String)> = files
            .into_iter()
            .map(|(path, text)| (path, if path == english { text.replacen("\n---\n", told, 1) } else { text }))
            .collect();
        let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (*path, text.as_str())).collect();
        let (library, report) = load(&[folder(&files).path()], TODAY);
        let errors: Vec<_> = report.findings.iter().filter(|finding| finding.severity == Severity::Error).collect();
        assert!(errors.is_empty() && library.editions.len() == 2, "what was left out was all that lacked: {errors:?}");
    }
}
