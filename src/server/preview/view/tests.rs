use super::*;
use crate::document::SourceLocation;
use crate::l10n::Messages;

/// A report with an error and a warning about a file, and a finding about no file of an edition.
fn report() -> Report {
    let place = SourceLocation { line: 2, column: 1 };
    let mut report = Report::default();
    report.findings = vec![
        Finding::error("alt-missing", "rights/one/ar.md", place, "the picture has no description").help("write it"),
        Finding::warning("to-be-written", "rights/one/ar.md", place, "the title is still to be written"),
        Finding::warning("toml-wrong", "glossary/ar.toml", place, "it cannot be read"),
    ];
    report
}

#[test]
fn every_language_has_its_pages_and_says_that_findings_are_in_english() {
    for lang in Messages::languages() {
        let messages = Messages::of(&lang);
        let ui = Ui { words: &messages, page: &lang };
        let report = report();
        let pages = [
            list(ui, &Library::default(), &report),
            file(ui, "rights/one/ar.md", "one\n<two>\n", None, &report),
            not_made(ui, "rights/one/ar.md"),
        ];
        for page in &pages {
            let opened = format!("<html lang=\"{}\" dir=\"{}\">", lang.in_files(), lang.direction().html());
            assert!(page.contains(&opened), "{lang}: {page}");
        }
        assert!(pages[1].contains("&lt;two&gt;"), "{}", pages[1]);
        if lang != Lang::english() {
            let said = "<span lang=\"en\" dir=\"ltr\">the picture has no description</span>";
            assert!(pages[1].contains(said), "{lang}: {}", pages[1]);
            for english in ["Nothing here", "Look again", "All texts", "See what was found", "1 error", "warning:"] {
                let same = lang.primary() == "es" && english == "1 error";
                assert!(same || pages.iter().all(|page| !page.contains(english)), "{lang}: {english}");
            }
        }
    }
}

#[test]
fn nothing_is_made_of_a_text_with_errors_or_open_places() {
    let mut report = report();
    assert!(!can_be_made(&report, "rights/one/ar.md"));
    report.findings.remove(0);
    assert!(!can_be_made(&report, "rights/one/ar.md"), "words are missing");
    assert!(can_be_made(&report, "rights/other/ar.md"));
}
