//! Tests of what a passport says about the words.

use std::collections::BTreeMap;

use serde_json::json;

use super::*;
use crate::content::{Address, Library, PieceName, ReviewRow, read_edition};
use crate::verify::Expected;

fn edition(kind: &str, body: &str) -> Edition {
    let piece = PieceName { collection: "rights".to_owned(), piece: "one".to_owned() };
    let address = Address { piece, lang: "fr".parse().unwrap(), level: Level::Standard };
    let text = format!("---\ntitle: Un\nsummary: Deux.\nrevised: 2026-11-24\ntranslation: {kind}\n---\n\n{body}\n");
    let (edition, findings) = read_edition(&Library::default(), &address, &text, None);
    edition.unwrap_or_else(|| panic!("{findings:?}"))
}

fn row(role: &str) -> ReviewRow {
    ReviewRow { role: role.to_owned(), by: "Z. Khan".to_owned(), on: "2026-11-20".to_owned(), ..ReviewRow::default() }
}

fn words(edition: &Edition) -> serde_json::Value {
    let facts = PassportFacts { artifact: "text", edition, key: "artifacts/ab", files: BTreeMap::new() };
    serde_json::from_str::<serde_json::Value>(&Passport::of(facts, &[]).json()).unwrap()["words"].clone()
}

#[test]
fn a_passport_names_the_records_of_review_that_have_not_ended() {
    let mut now = edition("machine", "Vous avez 30 jours. C’est gratuit.");
    let then = edition("machine", "Vous avez 20 jours. C’est gratuit.");
    let nobody = json!({ "translation": "machine", "reviewed-by": null, "reviewed-on": null, "reviews": [] });
    assert_eq!(words(&now), nobody);

    let panel = ReviewRow {
        people: Some(5),
        disabilities: vec!["intellectual".to_owned(), "blind".to_owned()],
        not_checked: "les chiffres".to_owned(),
        ..row("reader-panel")
    };
    let lawyer = ReviewRow { country: "PK".to_owned(), ..row("lawyer") };
    now.reviews =
        vec![lawyer.check_facts().unwrap().of(&now.document), panel.check_facts().unwrap().of(&then.document)];

    let reviews = json!([
        { "role": "lawyer", "by": "Z. Khan", "on": "2026-11-20", "changed-sentences": 0, "country": "PK" },
        {
            "role": "reader-panel", "by": "Z. Khan", "on": "2026-11-20", "changed-sentences": 1, "people": 5,
            "disabilities": ["blind", "intellectual"], "not-checked": "les chiffres", "lang": "fr"
        },
    ]);
    let told = words(&now);
    assert_eq!((&told["translation"], &told["reviews"]), (&"machine".into(), &reviews));

    now.reviews.iter_mut().for_each(|review| review.sentences = vec!["saaaaaaaaaa".to_owned()]);
    assert_eq!(words(&now), nobody, "records that have ended");
}

#[test]
fn the_record_of_a_translator_is_the_review_of_a_machines_translation() {
    let mut edition = edition("machine", "Vous avez 30 jours.");
    assert!(Expected::of(&edition).is_machine);

    edition.reviews = vec![row("native-translator").check_facts().unwrap().of(&edition.document)];

    let told = words(&edition);
    assert_eq!((&told["translation"], &told["reviewed-by"]), (&"machine-reviewed".into(), &"Z. Khan".into()));
    assert_eq!((&told["reviewed-on"], told["reviews"].as_array().unwrap().len()), (&"2026-11-20".into(), 1));
    assert!(!Expected::of(&edition).is_machine, "its page needs no notice that a machine made the words");
}
