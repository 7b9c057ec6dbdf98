//! Other people's files, from text to what is shown and found.

use std::fs;
use std::path::Path;

use super::super::{Library, Manner, Report, load, load_as, write};
use crate::document::Block;
use crate::finding::Severity;

pub(in crate::content) const TODAY: &str = "2026-11-24";

/// Front matter in which nothing is wrong.
pub(in crate::content) const FRONT: &str =
    "---\ntitle: An example\nsummary: It shows a kind.\nrevised: 2026-11-01\ntranslation: original\n---\n";

/// Writes files below a new folder.
pub(in crate::content) fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    for (name, text) in files {
        let path = dir.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    dir
}

/// A collection with the piece `rights/example`, whose source is `lang`.
pub(in crate::content) fn piece(lang: &str, text: &str) -> tempfile::TempDir {
    let piece = format!("order = 1\nsource = \"{lang}\"\nreview-by = \"2030-01-01\"\n");
    folder(&[
        ("rights/collection.toml", "order = 1\n[title]\nen = \"Rights\"\n"),
        ("rights/example/piece.toml", &piece),
        (&format!("rights/example/{lang}.md"), text),
    ])
}

/// Returns what is shown, as Markdown, and the findings, without those about every piece.
fn read(dir: &Path, manner: Manner) -> (Library, Report) {
    let (library, mut report) = load_as(&[dir], TODAY, manner);
    report.findings.retain(|finding| finding.rule != "plain-missing");
    (library, report)
}

/// The text of the only edition as the front end would write it.
fn shown(library: &Library) -> String {
    let edition = library.editions.values().next().expect("an edition is shown");
    write(&edition.document, &edition.revised, &edition.wording)
}

fn rules(report: &Report) -> Vec<&str> {
    report.findings.iter().map(|finding| finding.rule).collect()
}

#[test]
fn a_file_without_front_matter_is_shown_whole() {
    let text = "# What to do if you are held\n\nAsk for a lawyer.\n\n## First\n\nSign nothing.\n";
    let dir = folder(&[("guides/held/en.md", text)]);

    let (library, report) = read(dir.path(), Manner::Lenient);

    assert_eq!(
        shown(&library),
        "---\ntitle: What to do if you are held\nsummary: Ask for a lawyer.\nrevised: 2026-11-24\n\
         translation: original\n---\n\n## First\n\nSign nothing.\n"
    );
    assert_eq!(report.count(Severity::Error), 0, "{:#?}", report.findings);
    let told: Vec<&str> = report.findings.iter().map(|finding| finding.message.as_str()).collect();
    for part in ["the title is missing", "the summary is missing", "today's date", "nothing says who wrote"] {
        assert!(told.iter().any(|message| message.contains(part)), "{part}: {told:#?}");
    }
    assert!(report.findings.iter().all(|finding| !finding.help.is_empty()), "{:#?}", report.findings);
    assert!(read(dir.path(), Manner::Strict).0.editions.is_empty());
}

#[test]
fn a_folder_of_a_language_is_named_as_what_it_is_taken_for() {
    let text = "---\ntitle: T\nsummary: S.\nrevised: 2026-11-01\ntranslation: original\n---\n\nText.\n";
    let dir = folder(&[("guides/collection.toml", "order = 1\n[title]\nen = \"G\"\n"), ("guides/fr/at-home.md", text)]);

    let (_, report) = read(dir.path(), Manner::Strict);
    let found = report.findings.iter().find(|finding| finding.file == "guides/fr/piece.toml");
    let found = found.unwrap_or_else(|| panic!("{:#?}", report.findings));
    assert_eq!(found.message, "the folder `guides/fr` is taken for a piece, and has no file piece.toml");
    assert!(found.help.contains("guides/at-home/fr.md"), "{}", found.help);

    let (library, _) = read(dir.path(), Manner::Lenient);
    let shown: Vec<String> = library.editions.keys().map(ToString::to_string).collect();
    assert_eq!(shown, ["guides/at-home in fr"]);
}

#[test]
fn a_fence_that_nobody_closed_is_shown_with_its_own_backquotes() {
    let dir = piece("en", "---\ntitle: T\nsummary: S.\nrevised: 2026-11-01\ntranslation: original\n---\n\n```\ntext\n");
    let (_, report) = read(dir.path(), Manner::Strict);
    let found = report.findings.iter().find(|finding| finding.rule == "fence-unclosed");
    assert_eq!(
        found.map(|found| found.message.as_str()),
        Some("the code that begins here with ``` is not closed; the end of the text ends it")
    );
}

#[test]
fn a_translation_of_unknown_origin_is_shown_as_made_by_a_machine() {
    let files = [("guides/held/en.md", "# Held\n\nAsk.\n"), ("guides/held/fr.md", "# Retenu\n\nDemandez.\n")];
    let dir = folder(&files);

    let (library, report) = read(dir.path(), Manner::Lenient);

    let wordings: Vec<_> = library.editions.values().map(|edition| &edition.wording).collect();
    assert_eq!(format!("{wordings:?}"), "[Original, Machine]");
    assert!(report.findings.iter().any(|finding| finding.message.contains("shown as made by a machine")));
}

#[test]
fn other_systems_lines_are_taken_for_ours() {
    let text = "---\ntitle: Held\ndescription: What to do: ask.\ndate: 2024-01-20T10:00:00Z\n---\n\nSign nothing.\n";
    let dir = folder(&[("guides/held/en.md", text)]);

    let (library, _) = read(dir.path(), Manner::Lenient);

    let text = shown(&library);
    assert!(text.contains("summary: \"What to do: ask.\"\n") && text.contains("revised: 2024-01-20\n"), "{text}");
}

#[test]
fn a_long_first_paragraph_stays_and_lends_its_first_sentence() {
    let long = "A short beginning. ".to_owned() + &"Then it goes on and on about many things. ".repeat(12);
    let dir = folder(&[("guides/held/en.md", &format!("# Held\n\n{long}\n"))]);

    let (library, _) = read(dir.path(), Manner::Lenient);

    let edition = library.editions.values().next().unwrap();
    assert_eq!(edition.document.summary[0].text(), "A short beginning.");
    assert!(shown(&library).matches("goes on and on").count() == 12);
}

#[test]
fn an_outline_with_gaps_is_put_in_order() {
    let cases = [
        // A level that is skipped.
        ("## A\n\nx\n\n#### B\n\nx\n\n### C\n\nx\n", vec!["## A", "### B", "### C"], vec!["heading-skipped"]),
        // No heading of level 2 at all.
        ("### A\n\nx\n\n### B\n\nx\n", vec!["## A", "## B"], vec!["heading-skipped"; 2]),
        // One more title is a section.
        ("## A\n\nx\n\n# B\n\nx\n\n## C\n\nx\n", vec!["## A", "## B", "## C"], vec!["second-title"]),
        // Titles that hold the sections below them.
        ("# A\n\nx\n\n## B\n\nx\n\n# C\n\nx\n", vec!["## A", "### B", "## C"], vec!["second-title"; 2]),
        // The title once more.
        ("# An  Example!\n\nx\n\n## A\n\nx\n", vec!["## A"], vec!["second-title"]),
    ];
    for (body, headings, found) in cases {
        let dir = piece("en", &format!("{FRONT}{body}"));

        let (library, report) = read(dir.path(), Manner::Lenient);

        let text = shown(&library);
        let lines = text.lines().filter(|line| line.starts_with('#'));
        let lines: Vec<&str> = lines.map(|line| line.split(" {").next().unwrap()).collect();
        assert_eq!((lines, rules(&report)), (headings, found), "{body}");
        assert_eq!(report.count(Severity::Error), 0);
    }
}

#[test]
fn a_title_that_is_said_twice_is_shown_once_in_strict_reading_too() {
    let dir = piece("en", &format!("{FRONT}# An example\n\nx\n"));
    let (library, report) = read(dir.path(), Manner::Strict);
    assert!(!shown(&library).contains("# An example"));
    assert_eq!(rules(&report), ["second-title"]);
    assert_eq!(report.count(Severity::Error), 0);

    let dir = piece("en", &format!("{FRONT}# Something else\n\nx\n"));
    let (library, report) = read(dir.path(), Manner::Strict);
    assert!(library.editions.is_empty());
    assert_eq!(report.count(Severity::Error), 1);
}

#[test]
fn lines_of_very_many_colons_are_words_and_say_so() {
    let (long, short) = (":".repeat(65), ":".repeat(64));
    let body = format!("{long} note\n\nAsk.\n\n{short} information\nCall.\n{short}\n\n> {long}\n");
    let dir = piece("en", &format!("{FRONT}{body}"));

    let (library, report) = read(dir.path(), Manner::Lenient);

    let text = shown(&library);
    assert!(text.contains(&format!("{long} note\n\nAsk.")) && text.contains("::: information\nCall.\n:::"), "{text}");
    assert_eq!(text.matches(&long).count(), 2, "{text}");
    let lines = report.findings.iter().filter(|finding| finding.rule == "nesting-too-deep").map(|finding| finding.line);
    assert_eq!(lines.collect::<Vec<_>>(), [7, 15]);
}

#[test]
fn a_title_above_the_text_moves_no_name_of_a_section() {
    let named = |text: &str, manner| {
        let dir = piece("en", &format!("{FRONT}{text}"));
        let (library, _) = read(dir.path(), manner);
        let edition = library.editions.values().next().unwrap();
        let headings = edition.document.every_block().into_iter().filter_map(|block| match block {
            Block::Heading(heading) => Some(heading.id.clone()),
            _ => None,
        });
        headings.collect()
    };
    for manner in [Manner::Strict, Manner::Lenient] {
        let without: Vec<String> = named("## One\n\nx\n\n## Two\n\nx\n", manner);
        assert_eq!(without.len(), 2);
        assert_eq!(named("# An example\n\nx\n\n## One\n\nx\n\n## Two\n\nx\n", manner), without);
    }
    assert_eq!(named("# Else\n\nx\n\n# More\n\nx\n\n## One\n\nx\n", Manner::Lenient).len(), 3);
}

#[test]
fn pictures_that_are_missing_leave_their_words() {
    let body = "Look here.\n\n![The steps of the court](https://law.example/steps.png \"Steps\")\n\n![](none.png)\n";
    let dir = piece("en", &format!("{FRONT}{body}"));

    let (library, report) = read(dir.path(), Manner::Lenient);

    let text = shown(&library);
    assert!(text.contains("Look here.\n\nThe steps of the court\n\nSteps\n"), "{text}");
    assert_eq!(report.count(Severity::Error), 0);
    assert!(report.findings.iter().filter(|finding| finding.rule.starts_with("picture")).count() >= 2);
}

#[test]
fn tables_without_caption_or_header_are_shown() {
    let dir = piece("en", &format!("{FRONT}|  | Days |\n|---|---|\n| Appeal | 14 |\n"));

    let (library, report) = read(dir.path(), Manner::Lenient);

    assert!(shown(&library).contains("| Appeal | 14 |"));
    assert_eq!(rules(&report), ["table-caption", "table-header"]);
    assert_eq!(report.count(Severity::Error), 0);
}

#[test]
fn characters_that_no_channel_can_show_are_taken_out() {
    let dir = piece("en", &format!("{FRONT}In\u{ad}for\u{200b}ma\u{7}tion.\n"));

    let (library, report) = read(dir.path(), Manner::Lenient);

    assert!(shown(&library).ends_with("\nInformation.\n"), "{}", shown(&library));
    assert_eq!(report.count(Severity::Error), 0);
}

#[test]
fn files_of_other_systems_are_found_where_they_stand() {
    let arabic = "# إذا تم احتجازك\n\nاطلب محاميا قبل أن توقع أي شيء يعطونك إياه.\n";
    let dir = folder(&[
        ("docs/content/rights/At_Home.md", "# At home\n\nAsk. See [the stop](traffic-stop.md#what-now).\n"),
        ("docs/content/rights/traffic-stop.md", "# Stop\n\nStay calm.\n\n## What now?\n\nAsk.\n"),
        ("docs/content/locales/es/rights/At_Home.md", "# En casa\n\nPregunte.\n"),
        ("docs/content/rights/traffic-stop.fr.md", "# Arrêt\n\nRestez calme.\n"),
        ("guide.md", "---\nlang: pt-BR\n---\n# Guia\n\nPergunte.\n"),
        ("guides/print.md", arabic),
        ("README.md", "# About this repository\n"),
        ("rights/held/en.md", "# Held\n\nAsk.\n"),
    ]);

    let (library, report) = read(dir.path(), Manner::Lenient);

    let found: Vec<String> = library.editions.keys().map(ToString::to_string).collect();
    assert_eq!(
        found,
        [
            "guides/print-text in ar",
            "rights/at-home in en",
            "rights/at-home in es",
            "rights/held in en",
            "rights/traffic-stop in en",
            "rights/traffic-stop in fr",
            "texts/guide in pt-BR",
        ],
        "{:#?}",
        report.findings
    );
    assert_eq!(report.count(Severity::Error), 0);
    let home = library.editions.values().find(|edition| edition.file.ends_with("rights/At_Home.md")).unwrap();
    assert_eq!(home.wording, super::super::Wording::Original);
    let text = write(&home.document, "2026-11-24", &home.wording);
    assert!(text.contains("[the stop](rights/traffic-stop#part-1)"), "{text}");

    let (library, report) = read(dir.path(), Manner::Strict);
    assert!(library.editions.is_empty());
    let unread = report.findings.iter().filter(|finding| finding.message.contains("is not read"));
    assert_eq!(unread.count(), 6, "{:#?}", report.findings);
}

#[test]
fn a_file_named_like_a_rare_language_is_a_piece() {
    let dir = folder(&[
        ("rights/law.md", "# Law\n\nText.\n"),
        ("docs/rights/aid.md", "# Aid\n\nSee [the law](law.md).\n"),
        ("docs/rights/two.md", "# Two\n\nText.\n"),
        ("rights/at-home/en.md", "# Home\n\nText.\n"),
        ("rights/at-home/kmr.md", "# Mal\n\nNivîs.\n"),
    ]);
    let (library, _) = read(dir.path(), Manner::Lenient);
    let names: Vec<String> = library.editions.keys().map(|address| address.piece.to_string()).collect();
    assert_eq!(names, ["rights/aid", "rights/at-home", "rights/at-home", "rights/law", "rights/two"]);
}

#[test]
fn a_file_that_cannot_be_read_is_an_error_in_any_manner() {
    let dir = folder(&[("guides/held/en.md", "# Held\n\nAsk.\n"), ("guides/Other Piece/en.md", "# Other\n\nAsk.\n")]);
    fs::write(dir.path().join("guides/held/fr.md"), [0xff, 0xfe, 0xe9]).unwrap();

    let (library, report) = read(dir.path(), Manner::Lenient);

    assert_eq!(library.editions.len(), 2);
    let errors = report.findings.iter().filter(|finding| finding.severity == Severity::Error);
    assert_eq!(errors.map(|finding| finding.rule).collect::<Vec<_>>(), ["file-unreadable"]);
}

#[test]
fn lenient_reading_changes_nothing_that_strict_reading_takes() {
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
    let (strict, _) = load(&[&content], TODAY);
    let (lenient, report) = load_as(&[&content], TODAY, Manner::Lenient);

    assert!(!strict.editions.is_empty());
    assert_eq!(report.count(Severity::Error), 0);
    for (address, edition) in &strict.editions {
        assert_eq!(edition.document, lenient.editions[address].document, "{address}");
    }
}
