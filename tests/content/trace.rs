//! `evenhand content trace`, and the page of pairs in a site.

use std::fs;

use crate::bed::{Bed, evenhand};

const STANDARD: &str = "## Court {#court}\n\nYou must appeal within 14 days. The court must pay the interpreter.\n";
const PLAIN: &str = "## In court {explains=court}\n\nYou have 14 days to appeal. Hello.\n";

fn bed() -> Bed {
    let bed = Bed::empty();
    bed.write("rights/collection.toml", "order = 1\n[title]\nen = \"Rights\"\n");
    bed.piece("rights/example", "en");
    bed.edition("rights/example/en.md", "An example", "original", STANDARD);
    bed.edition("rights/example/en.plain.md", "An example", "original", PLAIN);
    bed
}

fn trace(bed: &Bed, more: &[&str]) -> (i32, String) {
    let output = evenhand().args(["content", "trace", "--content"]).arg(bed.content()).args(more).output().unwrap();
    let said = [output.stdout, output.stderr].concat();
    (output.status.code().unwrap(), String::from_utf8(said).unwrap())
}

#[test]
fn a_trace_is_proposed_kept_and_checked() {
    let bed = bed();
    let file = bed.content().join("rights/example/en.plain.trace");

    assert_eq!(trace(&bed, &["--check"]).0, 2);
    assert!(!file.exists(), "a check writes nothing");
    let (code, said) = trace(&bed, &[]);
    assert_eq!(code, 0, "{said}");
    assert!(said.contains("rests on nothing") && said.contains("Hello."), "{said}");
    assert!(said.contains("not in plain language") && said.contains("The court must pay"), "{said}");

    let text = fs::read_to_string(&file).unwrap();
    let hello = text.lines().find(|line| line.ends_with("# Hello.")).unwrap().to_owned();
    let court =
        text.lines().find(|line| line.contains("The court must pay")).unwrap().split(' ').nth(1).unwrap().to_owned();
    let answered = hello.replace(" = -", " = - own = \"it greets\"");
    let confirmed = text.replace('~', "").replace(&hello, &format!("{answered}\n{court} left-out = \"an example\""));
    fs::write(&file, confirmed).unwrap();
    let (code, said) = trace(&bed, &["rights/example", "--lang", "en"]);
    assert!(code == 0 && said.contains("0 proposed") && said.contains("0 sentences for a person"), "{said}");
    let kept = fs::read_to_string(&file).unwrap();
    assert!(!kept.lines().any(|line| line.contains("= ~")) && kept.contains("own = \"it greets\""), "{kept}");
    assert_eq!(trace(&bed, &["--check"]).0, 0);

    fs::write(&file, format!("{kept}<<<<<<< ours\n")).unwrap();
    let (code, said) = trace(&bed, &["--check"]);
    assert!(code == 2 && said.contains("trace-broken") && said.contains("a merge was not finished here"), "{said}");
    assert_eq!(trace(&bed, &["rights/none"]).0, 1);
}

#[test]
fn a_site_has_the_page_of_pairs_while_there_is_a_trace() {
    let bed = bed();
    let page = bed.site().join("en/rights/example/plain/trace/index.html");

    bed.build(&["--channel", "page"]);
    assert!(!page.exists());
    assert_eq!(trace(&bed, &[]).0, 0);
    bed.build(&["--channel", "page"]);
    let html = fs::read_to_string(&page).unwrap();
    assert!(html.contains("You must appeal within 14 days."), "{html}");
    let reading = bed.read("en/rights/example/plain/index.html");
    assert!(reading.contains("href=\"../../../../en/rights/example/plain/trace/index.html\""), "{reading}");

    fs::remove_file(bed.content().join("rights/example/en.plain.trace")).unwrap();
    // A build of one channel removes nothing, and leads to nothing that is no longer made.
    bed.build(&["--channel", "page"]);
    assert!(!bed.read("en/rights/example/plain/index.html").contains("/trace/"));
}
