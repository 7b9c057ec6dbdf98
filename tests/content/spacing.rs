//! Distance between lines in every profile of large print, as the passports tell it.

use std::fs;

use crate::bed::{Bed, files};

const LONG: &str =
    "A right that everybody has in every court, in every language and at no cost, whatever happened before";
const LONG_ARABIC: &str =
    "حق لكل إنسان في كل محكمة وبكل لغة وبلا مقابل مهما حدث من قبل ومهما كان وضعه في البلد الذي يعيش فيه";

/// Text whose headings, notes and wide table take more than one line.
fn body(long: &str) -> String {
    let columns = 6;
    let row = |text: &str| format!("|{}\n", format!(" {text} |").repeat(columns));
    let table = format!("::: table\n{long}\n\n{}{}{}:::\n", row("Responsibility"), row("---"), row(long));
    format!(
        "## {long} {{#first}}\n\n{long}.[^1] {long}.[^2] {long}.\n\n### {long}\n\n#### {long}\n\n{table}\n\
         [^1]: {long}.\n\n[^2]: {long}. {long}.\n"
    )
}

#[test]
fn headings_notes_and_rows_keep_the_distance_of_lines_that_the_norms_ask_for() {
    let bed = Bed::full();
    bed.edition("rights/example/en.md", LONG, "original", &body(LONG));
    bed.edition("rights/example/en.plain.md", "Plain", "original", "## Long {explains=first}\n\nText.\n");
    bed.edition("rights/example/ar.md", LONG_ARABIC, "machine", &body(LONG_ARABIC));

    let mut arguments = vec!["--channel", "print", "--lang", "en", "--lang", "ar"];
    for profile in evenhand::channels::print::profiles() {
        arguments.extend(["--profile", &profile.name]);
    }
    bed.build(&arguments);

    let passports: Vec<String> = files(&bed.site())
        .into_keys()
        .filter(|name| name.contains(".print-") && name.ends_with(".passport.json"))
        .collect();
    assert_eq!(passports.len(), 3 * evenhand::channels::print::profiles().len(), "{passports:?}");
    for name in passports {
        let passport = fs::read_to_string(bed.site().join(&name)).unwrap();
        let passport: serde_json::Value = serde_json::from_str(&passport).unwrap();
        let checks = passport["checks"].as_array().unwrap();
        let spacing = checks.iter().find(|check| check["check"] == "print-spacing").unwrap();
        assert_eq!(spacing["verdict"], "pass", "{name}: {spacing}");
        assert!(spacing["figure"].as_f64().unwrap() >= 1.245, "{name}: {spacing}");
    }
}
