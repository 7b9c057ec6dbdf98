//! Countries of texts and of blocks: read, inherited, refused, shown and left out.

use super::*;
use crate::content::{Manner, load_as, write};

const TODAY: &str = "2026-11-24";
const FRONT: &str = "title: One\nsummary: Two.\nrevised: 2026-11-24\ntranslation: original\n";

/// A library of files, and the findings about countries or lost words in it.
fn read(files: &[(&str, &str)]) -> (Library, Vec<Finding>) {
    let dir = tempfile::tempdir().unwrap();
    let facts = "order = 1\nsource = \"en\"\nreview-by = \"2030-01-01\"\n";
    let piece = files.iter().find(|(name, _)| *name == "countries").map_or("", |(_, countries)| countries);
    let collection = ("rights/collection.toml".to_owned(), "order = 1\n[title]\nen = \"R\"\n".to_owned());
    let piece = ("rights/x/piece.toml".to_owned(), format!("{facts}{piece}"));
    let texts = files.iter().filter(|(name, _)| *name != "countries");
    let texts = texts.map(|(name, text)| (format!("rights/x/{name}"), (*text).to_owned()));
    for (name, text) in [collection, piece].into_iter().chain(texts) {
        let path = dir.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    let (library, report) = load_as(&[dir.path()], TODAY, Manner::Strict);
    let about = |finding: &Finding| {
        finding.rule.starts_with("country-")
            || matches!(finding.rule, "words-lost" | "skeleton-differs" | "syntax-unknown")
    };
    (library, report.findings.into_iter().filter(about).collect())
}

fn text(more: &str, body: &str) -> String {
    format!("---\n{FRONT}{more}---\n\n{body}\n")
}

fn rules(files: &[(&str, &str)]) -> Vec<&'static str> {
    read(files).1.iter().map(|finding| finding.rule).collect()
}

fn edition<'a>(library: &'a Library, file: &str) -> &'a Edition {
    library.editions.values().find(|edition| edition.file.ends_with(file)).unwrap()
}

fn codes(edition: &Edition) -> Vec<&'static str> {
    edition.jurisdiction.countries().iter().map(|country| country.code()).collect()
}

fn said(edition: &Edition) -> String {
    edition.document.sentences().iter().map(|sentence| sentence.text()).collect::<Vec<_>>().join(" ")
}

#[test]
fn an_edition_is_for_its_own_countries_those_of_its_piece_or_those_of_its_source() {
    let (plain, own) = (text("", "Text."), text("countries: PK, AF # both\n", "Text."));
    let (library, findings) = read(&[("en.md", &own), ("en.plain.md", &plain), ("fr.md", &plain)]);
    assert_eq!(findings, []);
    for file in ["en.md", "en.plain.md", "fr.md"] {
        assert_eq!(codes(edition(&library, file)), ["PK", "AF"], "{file}");
    }
    let (library, _) = read(&[("countries", "countries = [\"IR\"]\n"), ("en.md", &plain)]);
    assert_eq!(codes(edition(&library, "en.md")), ["IR"]);
    assert_eq!(edition(&read(&[("en.md", &plain)]).0, "en.md").jurisdiction, Jurisdiction::Unnamed);
}

#[test]
fn a_block_that_nobody_could_read_is_a_finding() {
    let cases = [
        ("::: country {in=PK}\nOne.\n:::", "", &[][..]),
        ("::: country {in=\"PK AF\"} A title\nOne.\n:::", "", &[]),
        ("::: country {in=UK}\nOne.\n:::", "", &["country-unknown"]),
        ("::: country\nOne.\n:::", "", &["country-block"]),
        ("::: country {in=\",\"}\nOne.\n:::", "", &["country-block"]),
        ("::: country {in=PK}\n:::", "", &["country-block"]),
        (":::: country {in=PK}\nOne.\n\n::: country {in=AF}\nTwo.\n:::\n::::", "", &["country-block"]),
        ("::: country {in=PK}\nOne.\n:::", "countries: AF\n", &["country-differs"]),
        ("::: country {in=PK}\nOne.\n:::", "countries: XX\n", &["country-unknown"]),
    ];
    for (body, front, expected) in cases {
        assert_eq!(rules(&[("en.md", &text(front, body))]), expected, "{body} {front}");
    }
    let (wide, plain) = ("countries = [\"PK\"]\n", text("countries: AF\n", "Text."));
    assert_eq!(rules(&[("countries", wide), ("en.md", &plain)]), ["country-differs"]);
    for named in ["Pakistan", "South Africa", "PK AF"] {
        let wrong = format!("countries = [\"{named}\"]\n");
        assert_eq!(rules(&[("countries", &wrong), ("en.md", &text("", "Text."))]), ["country-unknown"], "{named}");
    }
    // A block with one wrong code is shown to everybody.
    let (library, _) = read(&[("en.md", &text("", "::: country {in=\"PK UK\"}\nOne.\n:::"))]);
    assert!(!library.editions.values().any(|edition| edition.document.has_country_blocks()));
    let many: String = (0..1_000).map(|number| format!("X{number} ")).collect();
    let many = text("", &format!("::: country {{in=\"{many}\"}}\nOne.\n:::"));
    assert_eq!(rules(&[("en.md", &many)]).len(), MAX_UNKNOWN);
}

#[test]
fn a_translation_has_the_blocks_of_its_source() {
    let source = text("", "::: country {in=PK}\nOne.\n:::");
    for (body, expected) in
        [("::: country {in=PK}\nUn.\n:::", &[][..]), ("::: country {in=AF}\nUn.\n:::", &["skeleton-differs"])]
    {
        assert_eq!(rules(&[("en.md", &source), ("fr.md", &text("", body))]), expected, "{body}");
    }
}

#[test]
fn a_document_with_such_blocks_is_written_as_it_was_read() {
    let body = "::: country {in=\"PK AF\"}\nOne.\n\n- Two.\n:::";
    let (library, _) = read(&[("en.md", &text("", body))]);
    let edition = edition(&library, "en.md");
    let written = write(&edition.document, &edition.revised, &edition.wording);
    assert!(written.contains(body), "{written}");
}

#[test]
fn an_installation_shows_the_blocks_of_its_countries_and_keeps_the_others() {
    let body = "::: country {in=PK}\nThirty.\n:::\n\n::: country {in=AF}\nTen.\n:::\n\nAll.";
    let (library, _) = read(&[("en.md", &text("countries: PK AF\n", body)), ("fr.md", &text("", "Tout."))]);
    let whole = said(edition(&library, "en.md"));
    let shown = library.clone().shown_in(&["PK".parse().unwrap()]);
    let english = edition(&shown, "en.md");
    assert_eq!(said(english), "One Two. Thirty. All.");
    assert_eq!(english.whole_text().sentence_count(), 5);
    assert_eq!(codes(english), ["PK", "AF"]);
    let ids = |edition: &Edition| edition.document.sentences().iter().map(|one| one.id.to_string()).collect::<Vec<_>>();
    assert!(ids(english).iter().all(|id| ids(edition(&library, "en.md")).contains(id)), "ids stay");
    assert_eq!(said(edition(&shown.whole(), "en.md")), whole);

    let elsewhere = library.clone().shown_in(&["BD".parse().unwrap()]);
    let english = edition(&elsewhere, "en.md");
    assert_eq!(said(english), "One Two. All.");
    assert!(matches!(&english.jurisdiction, Jurisdiction::Elsewhere(countries) if countries.len() == 2));
    assert_eq!(edition(&elsewhere.whole(), "en.md").jurisdiction, edition(&library, "en.md").jurisdiction);
    assert_eq!(said(edition(&library.shown_in(&[]), "en.md")), whole);
}
