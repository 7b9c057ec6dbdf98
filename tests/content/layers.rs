//! Content in several folders that lie over each other.

use std::fs;
use std::path::Path;

use crate::bed::{Bed, evenhand, files};
use evenhand::content::{Address, Library, Report, load};
use evenhand::document::Sentence;
use serde_json::Value;

const TODAY: &str = "2026-11-24";
const ENGLISH: &str = "## Ask {#ask}\n\nAsk for help.\n\n![A red dot.](dot.svg)\n";
const FRENCH: &str = "## Demander {#ask}\n\nDemandez de l'aide.\n\n![Un point rouge.](dot.svg)\n";
const DOT: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 90 90\"><circle r=\"30\"/></svg>";
const SQUARE: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 50 50\"><rect width=\"9\"/></svg>";

/// A piece in English and French, with the record of what the French was made from.
fn ground() -> Bed {
    let bed = Bed::empty();
    bed.write("rights/collection.toml", "order = 1\n[title]\nen = \"Rights\"\nfr = \"Droits\"\n");
    bed.write("rights/example/dot.svg", DOT);
    bed.piece("rights/example", "en");
    bed.edition("rights/example/en.md", "Help", "original", ENGLISH);
    bed.edition("rights/example/fr.md", "Aide", "person", FRENCH);
    let synced = evenhand().args(["content", "sync", "--content"]).arg(bed.content()).output().unwrap();
    assert!(synced.status.success(), "{}", String::from_utf8_lossy(&synced.stderr));
    bed
}

fn read(layers: &[&Bed]) -> (Library, Report) {
    load(&layers.iter().map(|bed| bed.content()).collect::<Vec<_>>(), TODAY)
}

fn address(name: &str) -> Address {
    let (piece, lang) = name.rsplit_once('/').unwrap();
    let (collection, piece) = piece.split_once('/').unwrap();
    let json = serde_json::json!({
        "piece": { "collection": collection, "piece": piece }, "lang": lang, "level": "standard"
    });
    serde_json::from_value(json).unwrap()
}

fn title(library: &Library, name: &str) -> Option<String> {
    let edition = library.editions.get(&address(name))?;
    Some(edition.document.title.iter().map(Sentence::text).collect())
}

fn rules<'a>(report: &'a Report, file: &str) -> Vec<(&'a str, &'a str)> {
    let about = report.findings.iter().filter(|finding| finding.file == file && finding.rule != "plain-missing");
    about.map(|finding| (finding.rule, finding.folder.as_str())).collect()
}

#[test]
fn a_later_folder_lies_over_an_earlier_one_file_by_file() {
    let (base, middle, top) = (ground(), Bed::empty(), Bed::empty());
    middle.edition("rights/example/en.md", "Help in the middle", "original", ENGLISH);
    middle.write("rights/example/dot.svg", SQUARE);
    middle.edition(
        "rights/example/es.md",
        "Ayuda",
        "person",
        "## Pedir {#ask}\n\nPida ayuda.\n\n![Un punto.](dot.svg)\n",
    );
    top.edition("rights/example/en.md", "Help on top", "original", ENGLISH);
    top.piece("rights/another", "en");
    top.edition("rights/another/en.md", "Another", "original", "## First {#first}\n\nRead.\n");
    top.write("glossary/en.toml", "[court]\nterm = \"court\"\nexplanation = \"Where judges decide.\"\n");

    let (library, report) = read(&[&base, &middle, &top]);

    assert_eq!(title(&library, "rights/example/en").as_deref(), Some("Help on top"), "{:?}", report.findings);
    assert_eq!(title(&library, "rights/example/fr").as_deref(), Some("Aide"));
    assert_eq!(title(&library, "rights/example/es").as_deref(), Some("Ayuda"));
    assert_eq!(title(&library, "rights/another/en").as_deref(), Some("Another"));
    assert_eq!(library.collections["rights"].title.len(), 2, "the collection's file is in the first folder");
    assert_eq!(library.glossaries.len(), 1);
    let french = &library.editions[&address("rights/example/fr")];
    let drawn = french.document.every_block().into_iter().find_map(|block| match block {
        evenhand::document::Block::Figure(figure) => Some(figure.picture.width),
        _ => None,
    });
    assert_eq!(drawn, Some(50), "a picture of a later folder counts in every edition");
    let (alone, _) = read(&[&base]);
    assert_eq!(title(&alone, "rights/example/en").as_deref(), Some("Help"));
    let (turned, _) = read(&[&top, &base]);
    assert_eq!(title(&turned, "rights/example/en").as_deref(), Some("Help"));
}

#[test]
fn the_record_of_a_translation_counts_only_beside_the_translation_that_counts() {
    let base = ground();
    let french = "rights/example/fr.md";
    let (library, report) = read(&[&base]);
    assert!(rules(&report, french).is_empty());
    assert_eq!(library.editions.len(), 2);

    let without = Bed::empty();
    without.edition(french, "Aide, revue", "person", FRENCH);
    let (_, report) = read(&[&base, &without]);
    let folder = without.content().display().to_string();
    assert_eq!(rules(&report, french), [("translation-unlocked", folder.as_str())]);

    let record = fs::read_to_string(base.content().join("rights/example/fr.lock")).unwrap();
    without.write("rights/example/fr.lock", &record);
    let (library, report) = read(&[&base, &without]);
    assert!(rules(&report, french).is_empty());
    assert_eq!(library.editions[&address("rights/example/fr")].behind, Vec::<String>::new());

    let stray = Bed::empty();
    stray.write("rights/example/fr.lock", "# of a translation that is not here\n");
    let (library, report) = read(&[&base, &stray]);
    assert!(rules(&report, french).is_empty());
    assert_eq!(library.editions[&address("rights/example/fr")].behind, Vec::<String>::new());

    let revised = Bed::empty();
    revised.edition("rights/example/en.md", "Help", "original", &ENGLISH.replace("Ask for help.", "Ask for help now."));
    let (library, _) = read(&[&base, &revised]);
    assert_eq!(library.editions[&address("rights/example/fr")].behind, ["Ask for help now."]);
}

#[test]
fn a_finding_says_the_folder_where_it_is_not_the_first() {
    let (base, top) = (ground(), Bed::empty());
    base.edition("rights/example/es.md", "Ayuda", "someone", ENGLISH);
    top.edition("rights/example/fr.md", "Aide", "someone", FRENCH);
    let check = |arguments: &[&str]| {
        let mut command = evenhand();
        command.args(["check", "--content"]).arg(base.content()).arg("--content").arg(top.content()).args(arguments);
        command.output().unwrap()
    };

    let told = String::from_utf8(check(&[]).stderr).unwrap();
    let folder = top.content().display().to_string();
    assert!(told.contains("in rights/example/es.md, line 5, column 1\n"), "{told}");
    assert!(told.contains(&format!("in rights/example/fr.md of {folder}, line 5, column 1\n")), "{told}");

    let output = check(&["--json"]);
    let lines = String::from_utf8(output.stdout).unwrap();
    let wrong = lines.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    let wrong: Vec<Value> = wrong.filter(|finding| finding["rule"] == "front-matter").collect();
    assert_eq!(wrong.len(), 2);
    assert_eq!((&wrong[0]["file"], wrong[0].get("folder")), (&"rights/example/es.md".into(), None));
    assert_eq!(wrong[1]["folder"], folder);
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn a_folder_that_cannot_be_read_is_said_and_the_others_are_read() {
    let base = ground();
    let nowhere = base.out().join("nowhere");

    for layers in [[base.content(), nowhere.clone()], [nowhere.clone(), base.content()]] {
        let (library, report) = load(&layers, TODAY);
        let wrong: Vec<_> = report.findings.iter().filter(|finding| finding.rule == "folder-unreadable").collect();
        assert!(wrong.len() == 1 && wrong[0].message.contains(&nowhere.display().to_string()), "{wrong:?}");
        assert_eq!(library.editions.len(), 2);
    }
    let none: [&Path; 0] = [];
    assert!(load(&none, TODAY).0.editions.is_empty());
}

#[test]
fn a_build_and_an_export_of_two_folders_have_what_both_hold() {
    let (base, top) = (ground(), Bed::empty());
    top.edition("rights/example/fr.md", "Aide nouvelle", "person", FRENCH);
    let built = |command: &mut std::process::Command| {
        command.arg("--content").arg(base.content()).arg("--content").arg(top.content());
        let output = command.arg("--out").arg(base.out()).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    };
    built(evenhand().args(["build", "--channel", "page"]));
    let public = base.out().join("public");
    built(evenhand().arg("export").arg(&public));

    for site in [files(&base.site()), files(&public)] {
        let page = |name: &str| String::from_utf8_lossy(&site[name]).into_owned();
        assert!(page("fr/rights/example/index.html").contains("Aide nouvelle"));
        assert!(page("en/rights/example/index.html").contains("Help"));
    }
}
