//! `evenhand content review`, and what a record of review makes anew.

use std::fs;

use crate::bed::{Bed, evenhand, files};

/// Channels that need no speech and little time.
const QUICK: &[&str] = &["--channel", "page", "--channel", "text"];

fn bed() -> Bed {
    let bed = Bed::empty();
    bed.write("rights/collection.toml", "order = 1\n[title]\nen = \"Rights\"\n");
    for number in 1..=2 {
        bed.piece(&format!("rights/piece-{number}"), "en");
        let body = format!("Ask for help on day {number}. It is free.\n");
        bed.edition(&format!("rights/piece-{number}/en.md"), &format!("Piece {number}"), "original", &body);
    }
    bed
}

fn review(bed: &Bed, more: &[&str]) -> (i32, String) {
    let mut command = evenhand();
    command.args(["content", "review", "rights/piece-1", "--lang", "en", "--content"]).arg(bed.content()).args(more);
    let output = command.output().unwrap();
    (output.status.code().unwrap(), String::from_utf8([output.stdout, output.stderr].concat()).unwrap())
}

const LAWYER: &[&str] = &["--role", "lawyer", "--country", "PK", "--by", "A. Khan", "--not-checked", "the figures"];

#[test]
fn a_record_makes_the_files_of_its_edition_anew_and_no_others() {
    let bed = bed();
    bed.build(QUICK);
    let before = files(&bed.site());
    let page = "en/rights/piece-1/index.html";
    assert!(bed.read(page).contains("No lawyer and no readers with disabilities have checked this text yet."));

    let (code, said) = review(&bed, LAWYER);
    assert_eq!(code, 0, "{said}");
    assert!(said.contains("recorded rights/piece-1/en.reviews: 4 sentences, 1 record"), "{said}");
    bed.build(QUICK);

    let after = files(&bed.site());
    let changed: Vec<&String> = after.keys().filter(|path| before.get(*path) != after.get(*path)).collect();
    assert!(changed.iter().any(|path| path.ends_with("piece-1.en.txt")), "{changed:?}");
    assert!(changed.iter().all(|path| path.starts_with("en/rights/piece-1/")), "{changed:?}");
    assert_eq!(before.len(), after.len());
    let html = bed.read(page);
    assert!(html.contains("Lawyer (Pakistan): A. Khan, 24 November 2026"), "{html}");
    assert!(html.contains("Not checked: the figures") && !html.contains("No lawyer"), "{html}");
    for artifact in ["page", "text"] {
        let json = bed.read(&format!("en/rights/piece-1/piece-1.en.{artifact}.passport.json"));
        let passport: serde_json::Value = serde_json::from_str(&json).unwrap();
        let reviews = serde_json::json!([{
            "role": "lawyer", "by": "A. Khan", "on": "2026-11-24", "changed-sentences": 0, "country": "PK",
            "not-checked": "the figures", "lang": "en"
        }]);
        assert_eq!(passport["words"]["reviews"], reviews, "{artifact}");
    }
    let proof = bed.read("en/rights/piece-1/proof/index.html");
    assert!(proof.contains("Lawyer (Pakistan): A. Khan, 24 November 2026") && !proof.contains("Nobody"), "{proof}");

    bed.edit("rights/piece-1/en.md", "It is free.", "It costs nothing.");
    let summary = bed.build(QUICK);
    assert!(bed.read(page).contains("1 sentence has changed since."));
    let rules: Vec<_> = summary["findings"].as_array().unwrap().iter().map(|one| one["rule"].clone()).collect();
    assert!(rules.contains(&"review-outdated".into()), "{rules:?}");
    fs::remove_file(bed.content().join("rights/piece-1/en.reviews")).unwrap();
    bed.build(QUICK);
    assert!(bed.read(page).contains("No lawyer"));
}

#[test]
fn a_record_is_renewed_and_a_broken_file_is_not_overwritten() {
    let bed = bed();
    let file = bed.content().join("rights/piece-1/en.reviews");
    let text = || fs::read_to_string(&file).unwrap();

    assert_eq!(review(&bed, LAWYER).0, 0);
    let panel = ["--role", "reader-panel", "--by", "Group North", "--people", "5", "--disability", "intellectual"];
    assert_eq!(review(&bed, &panel).0, 0);
    let (code, said) = review(&bed, &[LAWYER, &["--on", "2026-11-25"]].concat());
    assert!(code == 0 && said.contains("2 records"), "{said}");
    assert_eq!(text().matches("by = \"A. Khan\"\non = \"2026-11-25\"").count(), 1, "{}", text());
    assert_eq!(text().matches("[[review]]").count(), 2, "{}", text());

    let cases: [(&[&str], &str); 5] = [
        (&["--role", "lawyer", "--by", "A"], "two capital letters"),
        (&["--role", "lawyer", "--by", "A", "--country", "XX"], "no country has the code XX"),
        (&["--role", "reader-panel", "--by", "A", "--people", "3"], "write one or more of: blind, low-vision"),
        (&["--role", "friend", "--by", "A"], "reader-panel"),
        (&["--role", "native-translator", "--by", "A", "--plain"], "there is no edition `rights/piece-1/en.plain.md`"),
    ];
    for (arguments, told) in cases {
        let (code, said) = review(&bed, arguments);
        assert!(code != 0 && said.contains(told), "{arguments:?}: {said}");
    }
    let broken = format!("{}[[review]]\nrole = \"friend\"\n", text());
    fs::write(&file, &broken).unwrap();
    let (code, said) = review(&bed, LAWYER);
    assert!(code == 2 && said.contains("review-broken") && said.contains("nothing was recorded"), "{said}");
    assert_eq!(text(), broken);
}

#[test]
fn a_panel_can_be_recorded_for_an_edition_that_claims_easy_read() {
    let bed = bed();
    bed.edit("rights/piece-1/en.md", "Piece 1", "Piece 1 in Easy Read");
    let page = bed.site().join("en/rights/piece-1/index.html");
    bed.build(QUICK);
    assert!(!page.exists(), "a claim without a record");

    let (code, said) = review(
        &bed,
        &["--role", "reader-panel", "--by", "Group North", "--people", "5", "--disability", "intellectual"],
    );
    assert_eq!(code, 0, "{said}");
    bed.build(QUICK);

    assert!(fs::read_to_string(page).unwrap().contains("Readers with disabilities (5): Group North"));
}
