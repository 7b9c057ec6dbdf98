//! Abbreviations as each channel tells them.

use crate::channels::script::{as_text, script};
use crate::content::{Library, load};
use crate::l10n::Messages;

fn library(lang: &str, body: &str) -> Library {
    let dir = tempfile::tempdir().unwrap();
    let piece = dir.path().join("rights/example");
    std::fs::create_dir_all(&piece).unwrap();
    std::fs::write(dir.path().join("rights/collection.toml"), "order = 1\n[title]\nen = \"Rights\"\n").unwrap();
    std::fs::write(piece.join("piece.toml"), format!("order = 1\nsource = \"{lang}\"\nreview-by = \"2030-01-01\"\n"))
        .unwrap();
    let front = "---\ntitle: T\nsummary: S.\nrevised: 2026-11-01\ntranslation: original\n---\n";
    std::fs::write(piece.join(format!("{lang}.md")), format!("{front}{body}\n")).unwrap();
    load(&[dir.path()], "2026-11-24").0
}

/// Returns what is said of a text, a line each.
fn said(lang: &str, body: &str) -> String {
    let library = library(lang, body);
    let edition = library.editions.values().next().unwrap();
    let text = as_text(&script(edition, &Messages::of(&edition.address.lang)), &edition.address.lang);
    let own = text.lines().filter(|line| !line.starts_with('['));
    own.skip_while(|line| !line.starts_with("S.")).skip(1).collect::<Vec<_>>().join("\n")
}

const CRPD: &str = "[CRPD]{abbr=\"Convention on the Rights of Persons with Disabilities\"}";

#[test]
fn a_script_says_what_it_stands_for_once_and_then_the_letters() {
    let text = said("en", &format!("The {CRPD} binds States. The CRPD is law.\n\nThe {CRPD} again. CRPDs and XCRPD."));
    assert_eq!(
        text,
        "The Convention on the Rights of Persons with Disabilities, CRPD binds States.\n\
         The CRPD is law. (600 ms)\nThe CRPD again.\nCRPDs and XCRPD. (1200 ms)"
    );
}

#[test]
fn a_sentence_that_says_what_it_stands_for_does_not_say_it_twice() {
    let text = said("en", "The United Nations ([UN]{abbr=\"United Nations\"}) say so.");
    assert_eq!(text.matches("United Nations").count(), 1, "{text}");
}
