use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::*;
use crate::content::{Level, load, made_from, same_skeleton};
use crate::finding::Severity;
use crate::lang::Lang;

const TODAY: &str = "2026-12-01";

/// Adds a translation that is still to be written for every original of a library, and returns their files.
fn add(dir: &Path, lang: &Lang) -> Vec<String> {
    let (library, _) = load(&[dir], TODAY);
    let originals = library.pieces.iter().flat_map(|(name, piece)| {
        [Level::Standard, Level::Plain].map(|level| Address { piece: name.clone(), lang: piece.source.clone(), level })
    });
    let originals: Vec<Address> = originals.filter(|address| library.editions.contains_key(address)).collect();
    originals
        .into_iter()
        .map(|address| {
            let (source, target) = (&library.editions[&address], address.with(lang, address.level));
            fs::write(dir.join(target.file()), skeleton(source, &target, TODAY)).unwrap();
            fs::write(dir.join(target.lock_file()), made_from(&source.document)).unwrap();
            target.file()
        })
        .collect()
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        match from.is_dir() {
            true => copy(&from, &to),
            false => assert!(fs::copy(&from, &to).is_ok()),
        }
    }
}

#[test]
fn every_text_of_the_content_has_a_skeleton_that_is_built_as_it_is_and_has_warnings_alone() {
    let dir = tempfile::tempdir().unwrap();
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("content"), dir.path());
    let german: Lang = "de".parse().unwrap();
    let files = add(dir.path(), &german);
    assert!(files.len() > 10, "{files:?}");

    let (whole, report) = crate::content::load_everything(&[dir.path()], TODAY, crate::content::Manner::Strict);

    for file in &files {
        let found: Vec<_> = report.findings.iter().filter(|finding| finding.file == *file).collect();
        let rules: BTreeSet<_> = found.iter().map(|finding| (finding.severity, finding.rule)).collect();
        assert_eq!(rules, BTreeSet::from([(Severity::Warning, "to-be-written")]), "{file}: {found:#?}");
        let edition = whole.editions.values().find(|edition| edition.file == *file).unwrap();
        let source = &whole.editions[&edition.address.with(&Lang::english(), edition.address.level)];
        assert!(same_skeleton(&edition.document, &source.document), "{file}");
        assert_eq!(edition.document.footnotes.len(), source.document.footnotes.len(), "{file}");
    }
    let (published, _) = load(&[dir.path()], TODAY);
    assert!(published.editions.keys().all(|address| address.lang != german), "nobody can read it yet");
}

#[test]
fn a_comment_holds_any_words() {
    let dir = tempfile::tempdir().unwrap();
    for (name, text) in [
        ("rights/collection.toml", "order = 1\n[title]\nen = \"Rights\"\n"),
        ("rights/odd/piece.toml", "order = 1\nsource = \"en\"\nreview-by = \"2030-01-01\"\n"),
        (
            "rights/odd/en.md",
            "---\ntitle: A \"quoted\" title: and more\nsummary: One -- two --> three.\nrevised: 2026-11-24\ntranslation: \
             original\n---\n\n## Say \"no\" | or yes {#say}\n\nFirst. Second -->.[^1]\n\n::: table\nWho \\| what\n\n| A | \
             B |\n|---|---|\n| x \\| y | <tel:+00 000 0000> |\n:::\n\n[^1]: A note -- short.\n",
        ),
    ] {
        let path = dir.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let files = add(dir.path(), &"ar".parse().unwrap());
    assert_eq!(files, ["rights/odd/ar.md"]);

    let (_, report) = load(&[dir.path()], TODAY);

    let found: Vec<_> = report.findings.iter().filter(|finding| finding.file == files[0]).collect();
    assert!(found.iter().all(|finding| finding.rule == "to-be-written"), "{found:#?}");
    assert_eq!(found.len(), 8, "title, summary, heading, paragraph, caption, heads, a cell, the note: {found:#?}");
    let text = fs::read_to_string(dir.path().join(&files[0])).unwrap();
    assert!(text.contains("+00 000 0000"), "a number stays: {text}");
}
