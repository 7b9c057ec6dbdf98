//! Every rule has a page, and every page an example that breaks its rule.

use std::fs;
use std::path::Path;
use std::process::Command;

use evenhand::channels::script::{as_text, script};
use evenhand::content::{Level, Manner, RULES, load, load_as};
use evenhand::l10n::Messages;
use evenhand::lang::Lang;
use evenhand::search::Index;

const TODAY: &str = "2026-11-24";

/// Rules that a build finds, because only what is made shows it.
const BUILT: [&str; 5] = ["font-none", "form-failed", "print-overflow", "speech-lost", "voice-none"];

/// Rules that compare two sentences; the tests of the guard run the examples of their pages.
const COMPARED: &str = "guard-";
/// Rules that no content breaks, but finished files and engines: `defects` and the tests of `speech` break them.
const DAMAGED: [&str; 3] = ["cache-damaged", "proof-failed", "speech-fallback"];

fn assert_built(rule: &str, content: &Path) {
    let out = content.parent().unwrap().join("out");
    let mut build = Command::new(env!("CARGO_BIN_EXE_evenhand"));
    build.env("EVENHAND_TODAY", TODAY).args(["build", "--json", "--content"]).arg(content).arg("--out").arg(out);
    let output = build.output().unwrap();
    let summary: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let findings = summary["findings"].as_array().unwrap();
    let names: Vec<_> = findings.iter().map(|finding| finding["rule"].as_str().unwrap()).collect();
    assert!(names.contains(&rule), "{rule}: {findings:#?}");
    assert!(names.iter().all(|name| evenhand::content::rule(name).is_some()), "{names:?}");
}

/// A library in which nothing is wrong.
fn good(dir: &Path) {
    let files = [
        ("rights/collection.toml", "order = 1\n[title]\nen = \"Rights\"\n"),
        (
            "rights/example/piece.toml",
            "order = 1\nsource = \"en\"\nreview-by = \"2030-01-01\"\naudience = [\"readers\"]\nsources = []\n",
        ),
        (
            "rights/example/en.md",
            "---\ntitle: An example\nsummary: It shows a rule.\nrevised: 2026-11-24\ntranslation: original\n---\n\
             ## The start {#start}\n\nYou have 30 days.\n",
        ),
        (
            "rights/example/en.plain.md",
            "---\ntitle: An example\nsummary: It shows a rule.\nrevised: 2026-11-24\ntranslation: original\n---\n\
             ## The start {explains=start}\n\nYou have 30 days.\n",
        ),
        (
            "rights/example/dot.svg",
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><circle cx=\"4\" cy=\"4\" r=\"3\"/></svg>",
        ),
        ("glossary/en.toml", "[court]\nterm = \"court\"\nexplanation = \"Where judges decide.\"\n"),
    ];
    for (name, text) in files {
        let path = dir.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
}

/// The examples of a page: what stands after the five backquotes, and the lines below.
fn examples(page: &str) -> Vec<(String, String)> {
    page.split("`````")
        .skip(1)
        .step_by(2)
        .map(|block| {
            let (info, text) = block.split_once('\n').unwrap();
            (info.to_owned(), text.to_owned())
        })
        .collect()
}

fn spoil(dir: &Path, info: &str, text: &str) {
    let (verb, file) = info.split_once(' ').unwrap_or((info, ""));
    let path = dir.join(file);
    match verb {
        "add" => {
            let before = fs::read_to_string(&path).unwrap();
            fs::write(path, format!("{before}\n{text}")).unwrap();
        }
        "many" => {
            let before = fs::read_to_string(&path).unwrap();
            fs::write(path, format!("{before}\n{}\n", text.trim_end_matches('\n').repeat(200))).unwrap();
        }
        "file" => fs::write(path, text).unwrap(),
        "latin1" => fs::write(path, text.chars().map(|c| u8::try_from(c).unwrap()).collect::<Vec<u8>>()).unwrap(),
        "remove" => fs::remove_file(path).unwrap(),
        "empty" => fs::read_dir(dir).unwrap().for_each(|entry| fs::remove_dir_all(entry.unwrap().path()).unwrap()),
        "no-folder" => fs::remove_dir_all(dir).unwrap(),
        other => panic!("no such example: {other}"),
    }
}

#[test]
fn nothing_is_wrong_in_the_good_library() {
    let dir = tempfile::tempdir().unwrap();
    good(dir.path());

    let (library, report) = load(&[dir.path()], TODAY);

    assert_eq!(report.findings, []);
    assert_eq!(library.editions.len(), 2);
}

#[test]
fn every_rule_is_broken_by_the_example_on_its_page() {
    for rule in RULES.iter().filter(|rule| !rule.name.starts_with(COMPARED)) {
        let dir = tempfile::tempdir().unwrap();
        let content = dir.path().join("content");
        good(&content);
        let examples = examples(rule.page);
        assert!(!examples.is_empty() || DAMAGED.contains(&rule.name), "{} has no example", rule.name);
        examples.iter().for_each(|(info, text)| spoil(&content, info, text));

        if DAMAGED.contains(&rule.name) {
            continue;
        }
        if BUILT.contains(&rule.name) {
            assert_built(rule.name, &content);
            continue;
        }
        let (library, mut report) = load(&[&content], TODAY);
        report.add(evenhand::trace::check(&library, evenhand::trace::DUTIES));
        report.add(evenhand::clarity::hard_sentences(&library));

        let found: Vec<_> = report.findings.iter().map(|finding| finding.plain()).collect();
        assert!(report.findings.iter().any(|finding| finding.rule == rule.name), "{}: {found:#?}", rule.name);
        for finding in &report.findings {
            assert!(!finding.help.is_empty(), "{} says no next step", finding.rule);
            assert!(evenhand::content::rule(finding.rule).is_some(), "{} has no page", finding.rule);
        }
    }
}

#[test]
fn an_explanation_in_the_glossary_has_short_sentences() {
    let explained = |explanation: &str| {
        let dir = tempfile::tempdir().unwrap();
        good(dir.path());
        let term = format!("[court]\nterm = \"court\"\nexplanation = \"{explanation}\"\n");
        spoil(dir.path(), "file glossary/en.toml", &term);
        let findings = load(&[dir.path()], TODAY).1.findings;
        findings.iter().map(|finding| (finding.rule, finding.file.clone(), finding.message.clone())).collect::<Vec<_>>()
    };
    let sixteen = "The place where judges hear a case and decide by the law what is to happen.";
    assert_eq!(sixteen.split(' ').count(), 16);

    let long = explained(sixteen);
    let short = explained("The place where judges hear a case. They decide by the law what is to happen.");

    assert_eq!(long.len(), 1, "{long:?}");
    assert_eq!((long[0].0, long[0].1.as_str()), ("plain-sentence-long", "glossary/en.toml"));
    assert!(long[0].2.contains("`court` has a sentence of 16 words; at most 15"), "{}", long[0].2);
    assert_eq!(short, []);
}

#[test]
fn every_rule_that_the_code_names_has_a_page() {
    let mut named = Vec::new();
    for file in [
        "load.rs",
        "front_matter.rs",
        "targets.rs",
        "markdown.rs",
        "word_account.rs",
        "address.rs",
        "contact.rs",
        "containers.rs",
        "html.rs",
        "inlines.rs",
        "links.rs",
        "lists.rs",
        "others.rs",
        "review/claims.rs",
        "review/read.rs",
        "source.rs",
        "tables.rs",
        "tags.rs",
        "rules/structure.rs",
        "rules/capitals.rs",
        "rules/wording.rs",
        "rules/translation.rs",
    ] {
        let code = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/content").join(file)).unwrap();
        for start in ["Finding::error(", "Finding::warning(", "Finding::note(", "check.error(", "check.warning("] {
            named.extend(code.split(start).skip(1).filter_map(|rest| {
                let name = rest.trim_start().strip_prefix('"')?;
                Some(name.split('"').next()?.to_owned())
            }));
        }
    }
    assert!(named.len() > 50, "the search finds the rules: {}", named.len());
    for name in named {
        assert!(evenhand::content::rule(&name).is_some(), "{name} has no page");
    }
}

#[test]
fn a_picture_without_words_says_that_it_has_none() {
    let dir = tempfile::tempdir().unwrap();
    good(dir.path());
    spoil(dir.path(), "add rights/example/en.md", "![](dot.svg)\n");
    assert!(load(&[dir.path()], TODAY).0.editions.keys().all(|address| address.level == Level::Plain));

    let (library, report) = load_as(&[dir.path()], TODAY, Manner::Lenient);

    assert_eq!(report.findings.iter().map(|finding| finding.rule).collect::<Vec<_>>(), ["alt-missing"]);
    let edition = library.editions.values().find(|edition| edition.address.level == Level::Standard).unwrap();
    let said = script(edition, &Messages::of(&edition.address.lang));
    let said = as_text(&said, &edition.address.lang);
    assert!(said.contains("A picture without a description."), "{said}");
}

#[test]
fn search_finds_what_an_abbreviation_stands_for() {
    let dir = tempfile::tempdir().unwrap();
    good(dir.path());
    let text = "The [CRPD]{abbr=\"Convention on the Rights of Persons with Disabilities\"} binds States.\n";
    spoil(dir.path(), "add rights/example/en.md", text);
    let (library, _) = load(&[dir.path()], TODAY);

    let index = Index::of(&library).unwrap();
    let english = Lang::english();
    let hits = index.find("Convention on the Rights of Persons with Disabilities", &english, 5).unwrap();

    assert!(hits.iter().any(|hit| hit.text == "The CRPD binds States."), "{hits:#?}");
}

#[test]
fn a_whole_sentence_in_another_language_is_found_by_its_words() {
    let dir = tempfile::tempdir().unwrap();
    good(dir.path());
    let french =
        "Vous pouvez demander un interprète au tribunal, et cela ne doit rien vous coûter, même si vous perdez.";
    spoil(dir.path(), "add rights/example/en.md", french);

    let (_, report) = load(&[dir.path()], TODAY);

    assert_eq!(report.findings.iter().map(|finding| finding.rule).collect::<Vec<_>>(), ["passage-language"]);

    let text = fs::read_to_string(dir.path().join("rights/example/en.md")).unwrap();
    spoil(dir.path(), "file rights/example/en.md", &text.replace(french, &format!("[{french}]{{lang=fr}}")));
    assert_eq!(load(&[dir.path()], TODAY).1.findings, []);
}
