//! An index in a folder finds what one in memory finds.

use std::fs;
use std::path::Path;

use crate::content;
use crate::content::{Level, Library};
use crate::document::Inline;
use crate::search::Index;

/// The English editions of the project's own content.
fn library() -> Library {
    let (mut library, _) = content::load(&[Path::new(env!("CARGO_MANIFEST_DIR")).join("content")], "2026-11-24");
    library.editions.retain(|address, _| address.lang.tag() == "en");
    library
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap().flatten();
    entries.map(|entry| entry.file_name().into_string().unwrap()).collect()
}

#[test]
fn what_is_in_a_folder_is_opened_and_finds_the_same() {
    let (folder, library) = (tempfile::tempdir().unwrap(), library());
    let lang = "en".parse().unwrap();
    let in_memory = Index::of(&library).unwrap();
    let queries = ["interpreter", "free lawyer", "polic", "jugde", "how long", ""];
    let found = |index: &Index| queries.map(|query| index.find(query, &lang, 20).unwrap());
    assert!(!found(&in_memory)[0].is_empty());

    assert_eq!(found(&Index::open(&library, folder.path()).unwrap()), found(&in_memory));
    let place = folder.path().join(&names(folder.path())[0]);
    let before = fs::metadata(place.join("meta.json")).unwrap().modified().unwrap();
    assert_eq!(found(&Index::open(&library, folder.path()).unwrap()), found(&in_memory), "opened");
    assert_eq!(fs::metadata(place.join("meta.json")).unwrap().modified().unwrap(), before, "it was not made again");

    fs::write(place.join("meta.json"), "{").unwrap();
    assert_eq!(found(&Index::open(&library, folder.path()).unwrap()), found(&in_memory), "made again");
}

#[test]
fn another_library_takes_the_place_of_the_one_before() {
    let (folder, mut library) = (tempfile::tempdir().unwrap(), library());
    let opened = Index::open(&library, folder.path()).unwrap();
    let before = names(folder.path());

    library.editions.retain(|address, _| address.level == Level::Plain);
    let other = Index::open(&library, folder.path()).unwrap();

    let after = names(folder.path());
    assert!(before.len() == 1 && after.len() == 1 && before != after, "{before:?} {after:?}");
    let lang = "en".parse().unwrap();
    let levels = |index: &Index| {
        let found = index.find("interpreter", &lang, 50).unwrap();
        found.iter().map(|hit| hit.address.level).collect::<std::collections::BTreeSet<_>>()
    };
    assert!(levels(&opened).contains(&Level::Standard), "whoever has the old one open still reads it");
    assert_eq!(levels(&other), [Level::Plain].into());
}

#[test]
fn an_index_with_few_changes_is_the_one_before_with_these_changes() {
    let (folder, mut library) = (tempfile::tempdir().unwrap(), library());
    drop(Index::open(&library, folder.path()).unwrap());
    let segments = || {
        let place = folder.path().join(&names(folder.path())[0]);
        names(&place).into_iter().filter(|name| name.ends_with(".store")).collect::<Vec<_>>()
    };
    let before = segments();
    let lang = "en".parse().unwrap();
    let queries = ["interpreter", "police", "free lawyer", "polic", "jugde", "quokka", "quokk", "how long"];
    let found = |index: &Index| queries.map(|query| index.find(query, &lang, 40).unwrap());

    let addresses: Vec<_> = library.editions.keys().cloned().collect();
    let taken = library.editions.remove(&addresses[3]).unwrap();
    let mut other = library.editions[&addresses[5]].clone();
    other
        .document
        .change(|document| document.title[0].inlines = vec![Inline::Text("The quokka and the police".to_owned())]);
    library.editions.insert(addresses[5].clone(), other);
    let changed = Index::open(&library, folder.path()).unwrap();
    assert_eq!(found(&changed), found(&Index::of(&library).unwrap()));
    assert!(segments().contains(&before[0]) && segments().len() > 1, "{before:?} {:?}", segments());

    library.editions.insert(addresses[3].clone(), taken);
    let grown = Index::open(&library, folder.path()).unwrap();
    assert_eq!(found(&grown), found(&Index::of(&library).unwrap()), "an edition before others in the order");
    drop(grown);
    assert_eq!(found(&Index::open(&library, folder.path()).unwrap()), found(&Index::of(&library).unwrap()), "opened");
    assert!(segments().contains(&before[0]));
}

#[test]
fn a_folder_that_cannot_be_written_is_done_without() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    fs::write(&file, "x").unwrap();

    let index = Index::open(&library(), &file.join("search")).unwrap();

    assert!(!index.find("interpreter", &"en".parse().unwrap(), 5).unwrap().is_empty());
}
