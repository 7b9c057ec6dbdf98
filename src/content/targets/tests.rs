//! Links as other systems write them.

use crate::content::lenient::tests::{FRONT, TODAY, folder, piece};
use crate::content::{Library, inline_markdown, load};
use crate::finding::{Finding, Severity};

/// Every paragraph of `rights/example` in English, with what is found about it.
fn paragraphs(library: &Library) -> Vec<String> {
    let edition = library.editions.values().find(|edition| edition.address.piece.piece == "example").unwrap();
    let sentences = edition.document.sentences().into_iter().skip(2);
    sentences.map(|sentence| inline_markdown(&sentence.inlines)).collect()
}

fn library(body: &str) -> (Library, Vec<Finding>) {
    let piece = "order = 1\nsource = \"en\"\nreview-by = \"2030-01-01\"\n";
    let home = format!("{FRONT}## When the police come {{#police}}\n\nText.\n\n## ما الذي تسأل عنه؟\n\nText.\n");
    let dir = folder(&[
        ("rights/collection.toml", "order = 1\n[title]\nen = \"Rights\"\n"),
        ("rights/example/piece.toml", piece),
        ("rights/example/en.md", &format!("{FRONT}{body}")),
        ("rights/at-home/piece.toml", piece),
        ("rights/at-home/en.md", &home),
    ]);
    let (library, mut report) = load(&[dir.path()], TODAY);
    report.findings.retain(|finding| finding.rule.starts_with("link"));
    (library, report.findings)
}

#[test]
fn paths_of_files_lead_to_the_piece_that_they_would_be() {
    let paths = [
        "rights/at-home",
        "/rights/at-home",
        "/rights/at-home/",
        "../rights/at-home.md",
        "../rights/at-home.html",
        "./at-home.md",
        "at-home.md",
        "../at-home/en.md",
        "../at-home/",
        "/en/rights/at-home/index.html",
        "docs/content/rights/At_Home.md",
        "../rights/at%2Dhome.md?x=1",
    ];
    for path in paths {
        let (library, findings) = library(&format!("Read [the next page]({path} \"Next (page)\").\n"));
        assert_eq!(findings, [], "{path}");
        let shown = paragraphs(&library);
        assert!(shown[0].starts_with("Read [the next page](rights/at-home"), "{path}: {shown:?}");
    }
}

#[test]
fn a_piece_may_be_named_like_a_language() {
    let piece = "order = 1\nsource = \"en\"\nreview-by = \"2030-01-01\"\n";
    for (path, wanted) in [
        ("rights/law#who-pays", "rights/law#who-pays"),
        ("../law/en.md", "rights/law"),
        ("../law/ckb.md#who-pays", "rights/law#who-pays"),
        ("law.md", "rights/law"),
        ("law", "rights/law"),
        ("../../rights/law.md", "rights/law"),
        ("/en/rights/law/", "rights/law"),
        ("../it/en.md", "rights/it"),
        ("rights/it", "rights/it"),
    ] {
        let body = format!("{FRONT}Read [more of it]({path}).\n");
        let law = format!("{FRONT}## Who pays {{#who-pays}}\n\nText.\n");
        let dir = folder(&[
            ("rights/collection.toml", "order = 1\n[title]\nen = \"Rights\"\n"),
            ("rights/example/piece.toml", piece),
            ("rights/example/en.md", &body),
            ("rights/law/piece.toml", piece),
            ("rights/law/en.md", &law),
            ("rights/it/piece.toml", piece),
            ("rights/it/en.md", &law),
        ]);
        let (library, report) = load(&[dir.path()], TODAY);
        assert!(report.findings.iter().all(|finding| !finding.rule.starts_with("link")), "{path}: {report:#?}");
        assert_eq!(paragraphs(&library)[0], format!("Read [more of it]({wanted})."), "{path}");
    }
}

#[test]
fn a_path_may_name_a_section_as_github_does() {
    for (path, section) in [
        ("../rights/at-home.md#police", "police"),
        ("at-home.md#when-the-police-come", "police"),
        ("at-home.md#When-the-police-come", "police"),
        ("at-home.md#ما-الذي-تسأل-عنه", "part-2"),
        ("at-home.md#%D9%85%D8%A7-%D8%A7%D9%84%D8%B0%D9%8A-%D8%AA%D8%B3%D8%A3%D9%84-%D8%B9%D9%86%D9%87", "part-2"),
    ] {
        let (library, findings) = library(&format!("Read [more of it]({path}).\n"));
        assert_eq!(findings, [], "{path}");
        assert_eq!(paragraphs(&library)[0], format!("Read [more of it](rights/at-home#{section})."));
    }
}

#[test]
fn headings_have_the_names_that_github_gives_them() {
    let body = "See [one](#what-to-ask), [two](#what-to-ask-1), [three](#2-fragen--antworten), [four](#ваши-права), \
                [five](#own), [six](#-hilfe), [seven](#hilfe).\n\n\
                ## What to ask?\n\n## What to *ask*\n\n## 2. Fragen & Antworten\n\n## Ваши права!\n\n\
                ## Named {#own}\n\n## \u{1f6a8} Hilfe\n\nText.\n";
    let (library, findings) = library(body);

    assert_eq!(findings, []);
    let shown = &paragraphs(&library)[0];
    for link in [
        "[one](#part-1)",
        "[two](#part-2)",
        "[three](#part-3)",
        "[four](#part-4)",
        "[five](#own)",
        "[six](#part-6)",
        "[seven](#part-6)",
    ] {
        assert!(shown.contains(link), "{link}: {shown}");
    }
}

#[test]
fn links_that_lead_nowhere_leave_their_words_and_are_named() {
    let body = "See [**the** page](../rights/nowhere.md), [a form](forms/form-a.pdf), [the top](#), \
                [a part](#no-such), [that part](at-home.md#no-such).\n";
    let (library, findings) = library(body);

    let shown = &paragraphs(&library)[0];
    assert_eq!(shown, "See **the** page, a form, the top, a part, [that part](rights/at-home).");
    assert_eq!(findings.len(), 5, "{findings:#?}");
    assert!(findings.iter().all(|finding| finding.severity == Severity::Warning && finding.line == 7));
    let told: Vec<&str> = findings.iter().map(|finding| finding.message.as_str()).collect();
    for part in
        ["rights/nowhere", "forms/form-a.pdf", "the top of the page", "`no-such`; the link's words", "`rights/at-home`"]
    {
        assert!(told.iter().any(|message| message.contains(part)), "{part}: {told:#?}");
    }
}

#[test]
fn addresses_of_the_web_are_whole() {
    for (written, url) in [
        ("https://law.example/a_(b)?q=1&r=2#s", "https://law.example/a_(b)?q=1&r=2#s"),
        ("//law.example/a", "https://law.example/a"),
        ("www.law.example/a", "https://www.law.example/a"),
    ] {
        let (library, findings) = library(&format!("Read [the law](<{written}>).\n"));
        assert_eq!(findings, [], "{written}");
        let edition = library.editions.values().find(|edition| edition.address.piece.piece == "example").unwrap();
        assert!(format!("{:?}", edition.document.blocks).contains(&format!("Web({url:?})")), "{written}");
    }
}

#[test]
fn other_schemes_stay_an_error() {
    for url in ["javascript:alert(1)", "data:text/html,x", "ftp://files.example/a", "file:///etc/passwd", "vbscript:x"]
    {
        let dir = piece("en", &format!("{FRONT}Read [the form](<{url}>).\n"));
        let (library, report) = load(&[dir.path()], TODAY);
        assert!(library.editions.is_empty(), "{url}");
        assert!(report.findings.iter().any(|finding| finding.rule == "link-target"), "{url}");
    }
}

#[test]
fn the_scheme_of_a_web_address_may_be_in_capitals() {
    let (library, findings) = library("See [the law](HTTPS://Law.example/Act).");
    assert_eq!(paragraphs(&library), ["See [the law](https://Law.example/Act)."]);
    assert_eq!(findings, []);
}
