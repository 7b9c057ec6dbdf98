//! `evenhand check --json`: how clear each edition is.

use serde_json::{Value, json};

use crate::bed::{Bed, evenhand};

const ENGLISH: &str = "The statement is read to the witness.\n\nAsk for a break, if you need one.\n\n\
                       - You must not go without your lawyer.\n";
const PLAIN: &str = "## Ask {explains=ask}\n\nYou can ask for a break.\n";
const DARI: &str = "## بپرسید {#ask}\n\nشما می‌توانید از محکمه کمک بخواهید.\n\nشما می‌توانید وقت بخواهید.\n\n\
                    - بدون وکیل خود نروید.\n";

#[test]
fn check_says_how_clear_each_edition_is_and_names_the_hardest_sentences() {
    let bed = Bed::empty();
    bed.write("rights/collection.toml", "order = 1\n[title]\nen = \"Rights\"\n");
    bed.piece("rights/example", "en");
    bed.edition("rights/example/en.md", "An example", "original", &format!("## Ask {{#ask}}\n\n{ENGLISH}"));
    bed.edition("rights/example/en.plain.md", "An example", "original", PLAIN);
    bed.edition("rights/example/prs.md", "یک مثال", "person", DARI);

    let output = evenhand().args(["check", "--json", "--content"]).arg(bed.content()).output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let lines: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let (records, findings): (Vec<&Value>, Vec<&Value>) = lines.iter().partition(|line| line.get("record").is_some());
    assert!(findings.iter().all(|finding| finding["rule"].is_string()), "{text}");

    let names: Vec<_> = records.iter().map(|record| (&record["file"], &record["lang"], &record["level"])).collect();
    let expected = [
        (json!("rights/example/en.md"), json!("en"), json!("standard")),
        (json!("rights/example/en.plain.md"), json!("en"), json!("plain")),
        (json!("rights/example/prs.md"), json!("prs"), json!("standard")),
    ];
    assert_eq!(names, expected.iter().map(|(file, lang, level)| (file, lang, level)).collect::<Vec<_>>());
    let english = records[0];
    assert_eq!(english["record"], "clarity");
    let sentences = english["sentences"].as_u64().unwrap();
    assert_eq!(english["clear"].as_u64().unwrap(), sentences - 2, "{english}");
    assert_eq!((&english["measured"]["passive"], &english["measured"]["double-negation"]), (&json!(1), &json!(1)));
    let hardest = &english["hardest"];
    assert_eq!(hardest.as_array().unwrap().len(), 2, "{hardest}");
    assert_eq!(hardest[0]["text"], "You must not go without your lawyer.");
    let reason = json!([{"measure": "double-negation", "count": 2, "words": ["not", "without"]}]);
    assert_eq!(hardest[0]["reasons"], reason);
    assert_eq!(hardest[1]["reasons"], json!([{"measure": "passive", "count": 1, "words": ["is read"]}]));
    let file = std::fs::read_to_string(bed.content().join("rights/example/en.md")).unwrap();
    let line = usize::try_from(hardest[1]["line"].as_u64().unwrap()).unwrap();
    assert_eq!(file.lines().nth(line - 1), Some("The statement is read to the witness."));

    assert_eq!(records[1]["clear"], records[1]["sentences"]);
    let dari = records[2];
    assert_eq!((&dari["words-of"], english.get("words-of")), (&json!("fa"), None));
    assert!(dari["not-measured"].as_array().unwrap().contains(&json!("passive")), "{dari}");
    assert_eq!(dari["measured"].get("passive"), None);
}
