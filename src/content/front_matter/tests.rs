//! Front matter as people write it.

use crate::content::lenient::tests::{TODAY, piece};
use crate::content::{Manner, Wording, load, load_as};
use crate::document::Sentence;
use crate::finding::{Finding, Severity};

/// Title and summary of an edition with these lines above it, and what is found about them.
fn read(lines: &str) -> (Option<(String, String)>, Vec<Finding>) {
    let dir = piece("en", &format!("---\n{lines}\n---\nText.\n"));
    let (library, mut report) = load(&[dir.path()], TODAY);
    report.findings.retain(|finding| finding.rule != "plain-missing");
    let words = |prose: &[Sentence]| prose.iter().map(Sentence::text).collect::<Vec<_>>().join(" ");
    let edition = library.editions.values().next();
    (edition.map(|edition| (words(&edition.document.title), words(&edition.document.summary))), report.findings)
}

const REST: &str = "revised: 2026-11-01\ntranslation: original";

#[test]
fn nothing_of_a_title_or_a_summary_is_lost() {
    let cases = [
        ("title: Form #12 and your rights", "Form #12 and your rights", 1),
        ("title: #1 reason to ask", "#1 reason to ask", 1),
        ("title: \"Form #12\" # a remark", "Form #12", 0),
        ("title: 'It''s #12'", "It's #12", 0),
        ("title: What now: a guide", "What now: a guide", 0),
        ("title: \"Stop\" and search", "\"Stop\" and search", 0),
        ("title: 'Stop' and 'search'", "'Stop' and 'search'", 0),
        ("title: [Draft] Your rights", "[Draft] Your rights", 0),
        ("title: {Your} rights", "{Your} rights", 0),
        ("title: @home & away", "@home & away", 0),
        ("title: - a dash first", "- a dash first", 0),
        ("title: 1.10", "1.10", 0),
        ("title: 007", "007", 0),
        ("title: yes", "yes", 0),
        ("title: 100%", "100%", 0),
        ("title: one\n  two: three\n  four #5", "one two: three four #5", 1),
        ("title: >\n  one\n  two", "one two", 0),
        ("title: |-\n  one\n  two", "one two", 0),
        ("title: \"one\n  two\"", "one two", 0),
        ("title: \"one", "\"one", 1),
        ("Title: Asylgesetz", "Asylgesetz", 0),
        ("\"title\": Rights", "Rights", 0),
        ("title : Rights", "Rights", 0),
        ("title: العنوان: حقوقك #3", "العنوان: حقوقك #3", 1),
    ];
    for (line, title, found) in cases {
        let (shown, findings) = read(&format!("{line}\nsummary: A summary.\n{REST}"));
        assert_eq!(shown.map(|(title, _)| title).as_deref(), Some(title), "{line}: {findings:#?}");
        let told = findings.iter().filter(|finding| finding.rule == "front-matter").count();
        assert_eq!(told, found, "{line}: {findings:#?}");

        let (shown, _) = read(&format!("title: T\n{}\n{REST}", line.to_lowercase().replacen("title", "summary", 1)));
        let summary = shown.map(|(_, summary)| summary);
        assert_eq!(summary.as_deref(), Some(title.to_lowercase().as_str()), "{line}");
    }
}

#[test]
fn a_remark_behind_a_date_is_a_remark() {
    let lines = "title: T # really\nsummary: S.\nrevised: 2026-11-01 # by Ann\ntranslation: machine # DeepL\n\
                 reviewed-by: Ann Lee\nreviewed-on: 2026-11-02   # Monday";
    let dir = piece("en", &format!("---\n{lines}\n---\nText.\n"));

    let (library, report) = load(&[dir.path()], TODAY);

    let edition = library.editions.values().next().unwrap_or_else(|| panic!("{:#?}", report.findings));
    assert_eq!(edition.revised, "2026-11-01");
    let reviewed = Wording::MachineReviewed { by: "Ann Lee".into(), on: "2026-11-02".into() };
    assert_eq!(edition.wording, reviewed);
}

#[test]
fn other_systems_lines_are_named_once() {
    let others = "layout: post\ndate: 2024-01-20\nauthor:\n  name: Ann\n  links: [a, b]\ntags: [\"a\", 'b: c', d]\n\
                  list:\n- one\n- two\nimage: /a.jpg\nexcerpt: A: B #c\nlang: en\nslug: a_b\ndraft: false\nweight: 3\nempty:";
    let (shown, findings) = read(&format!("{others}\ntitle: T\nsummary: S.\n{REST}"));

    assert!(shown.is_some(), "{findings:#?}");
    assert_eq!(findings.len(), 1, "{findings:#?}");
    assert_eq!((findings[0].rule, findings[0].severity, findings[0].line), ("front-matter-key", Severity::Warning, 2));
    for key in ["layout", "author", "tags", "list", "excerpt", "empty"] {
        assert!(findings[0].message.contains(key), "{}", findings[0].message);
    }
}

#[test]
fn what_is_wrong_is_said_with_its_line() {
    let cases = [
        ("title: T\nsummary: S.\nrevised: yesterday\ntranslation: original", "date-wrong", 4),
        ("title: T\nsummary:\n  - one\n  - two\nrevised: 2026-11-01\ntranslation: original", "front-matter", 3),
        ("title: T\nsummary: S.\nrevised: 2026-11-01\ntranslation: by Ann", "front-matter", 5),
        ("title: T\nsummary: S.\nrevised: 2026-11-01\ntags: [a, b\ntranslation: original", "front-matter", 5),
        ("title: T\ntitle: U\nsummary: S.\nrevised: 2026-11-01\ntranslation: original", "front-matter", 3),
    ];
    for (lines, rule, line) in cases {
        let (shown, findings) = read(lines);
        assert_eq!(shown, None, "{lines}");
        let errors: Vec<&Finding> = findings.iter().filter(|finding| finding.severity == Severity::Error).collect();
        let [found] = errors[..] else { panic!("{lines}: {findings:#?}") };
        assert!(found.rule == rule && found.line == line, "{lines}: {findings:#?}");
        assert!(!found.help.is_empty());
    }
}

#[test]
fn a_line_that_stands_twice_is_named_in_plain_words() {
    let (_, findings) = read("title: T\nTitle: \"U\"\nsummary: S.\nrevised: 2026-11-01\ntranslation: original");

    let [found] = &findings[..] else { panic!("{findings:#?}") };
    assert_eq!(found.line, 3);
    assert_eq!(found.message, "`title` stands in line 2 already; this one does not count: \"U\"");
}

#[test]
fn front_matter_in_toml_is_read_leniently_and_named_in_a_strict_reading() {
    let text = "+++\ntitle = \"A day in court\"\ndescription = 'What happens.'\ndate = 2024-01-20T10:00:00Z\ntags = [\"x\"]\n\
                [extra]\ncolour = 1\n+++\n\nGo in.\n";
    let dir = piece("en", text);

    let (library, report) = load_as(&[dir.path()], TODAY, Manner::Lenient);

    let edition = library.editions.values().next().unwrap_or_else(|| panic!("{:#?}", report.findings));
    let words = |prose: &[Sentence]| prose.iter().map(Sentence::text).collect::<Vec<_>>().join(" ");
    assert_eq!(words(&edition.document.title), "A day in court");
    assert_eq!(words(&edition.document.summary), "What happens.");
    assert_eq!(edition.revised, "2024-01-20");
    assert_eq!(edition.document.blocks.len(), 1, "{:#?}", edition.document.blocks);

    let (library, report) = load(&[dir.path()], TODAY);
    assert!(library.editions.is_empty());
    assert!(report.findings.iter().any(|finding| finding.message.contains("TOML")), "{:#?}", report.findings);
}

#[test]
fn days_of_other_systems_are_read_where_their_order_is_certain() {
    for (written, day) in [
        ("2024/1/20", "2024-01-20"),
        ("20.01.2024", "2024-01-20"),
        ("2024-01-20 10:00:00 +0200", "2024-01-20"),
        ("1/2/2024", TODAY),
    ] {
        let dir = piece("en", &format!("---\ntitle: T\nsummary: S.\ndate: {written}\n---\n\nText.\n"));
        let (library, _) = load_as(&[dir.path()], TODAY, Manner::Lenient);
        assert_eq!(library.editions.values().next().map(|edition| edition.revised.as_str()), Some(day), "{written}");
    }
}

#[test]
fn front_matter_that_is_too_deep_or_too_long_is_refused() {
    let deep = format!("x: {}{}", "[".repeat(100_000), "]".repeat(100_000));
    let indented: String = (0..2_000).map(|level| format!("{}a:\n", " ".repeat(level))).collect();
    let long = format!("x: {}", "y".repeat(70_000));
    for lines in [deep, indented, long] {
        let (shown, findings) = read(&format!("title: T\nsummary: S.\n{REST}\n{lines}"));
        assert_eq!(shown, None);
        assert!(findings.iter().any(|finding| finding.rule == "front-matter"), "{findings:#?}");
    }
}

#[test]
fn the_marks_may_have_spaces_and_empty_lines_around_them() {
    let dir = piece("en", &format!("\n\n--- \ntitle: T\nsummary: S.\n{REST}\n...\n\n## A\n\nText.\n\n###### B\n"));

    let (_, report) = load(&[dir.path()], TODAY);

    let skipped = report.findings.iter().find(|finding| finding.rule == "heading-skipped");
    assert_eq!(skipped.map(|finding| finding.line), Some(14), "{:#?}", report.findings);
}

#[test]
fn of_thousands_of_lines_each_is_named_and_one_that_stands_twice_has_the_line_of_the_first() {
    let keys: String = (0..4_000).map(|number| format!("key_{number}: b\n")).collect();

    let (_, findings) = read(&format!("title: T\nsummary: S.\n{REST}\n{keys}Key-7: c"));

    let message = |rule: &str| findings.iter().find(|finding| finding.rule == rule).unwrap().message.clone();
    assert_eq!(message("front-matter"), "`key-7` stands in line 13 already; this one does not count: c");
    assert!(message("front-matter-key").starts_with("these are not lines of the front matter: key_0, key_1, "));
}
