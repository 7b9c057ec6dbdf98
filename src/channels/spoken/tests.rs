//! The table of spoken words, line by line.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

use std::collections::BTreeMap;

use super::*;

fn lang(tag: &str) -> Lang {
    tag.parse().unwrap()
}

fn cases() -> BTreeMap<String, BTreeMap<String, String>> {
    toml::from_str(include_str!("cases.toml")).unwrap()
}

#[test]
fn what_is_written_becomes_what_is_said() {
    let mut wrong = Vec::new();
    let cases = cases();
    assert_eq!(cases.len(), 13);
    for (tag, cases) in cases {
        assert!(cases.len() >= 30, "{tag} has {} lines", cases.len());
        for (written, said) in cases {
            let spoken = verbalise(&written, &lang(&tag));
            if spoken != said {
                wrong.push(format!("{tag}: {written}\n   wanted {said}\n   spoken {spoken}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_an_author_marked_is_said_as_what_it_is() {
    let said = |text: String, tag: &str| verbalise(&text, &lang(tag));
    let text = |mark: SpokenMark<'_>| format!("am {} gilt", mark.write());

    assert_eq!(said(text(SpokenMark::Date("2026-05-03")), "de"), "am dritten Mai 2026 gilt");
    assert_eq!(said(SpokenMark::Date("2026-11-24").write(), "fr"), "24 novembre 2026");
    assert_eq!(said(format!("{} EUR", SpokenMark::Number("1500.50").write()), "en"), "1500 point 5 0 EUR");
    assert_eq!(said(SpokenMark::Number("1500").write(), "ps"), "زر او پنځه سوه");
    assert_eq!(
        said(SpokenMark::Phone("+44 (0)20 7946 0958 ext. 12").write(), "en"),
        "plus 4 4, 0, 2 0, 7 9 4 6, 0 9 5 8, extension, 1 2"
    );
    assert_eq!(said(SpokenMark::Email("a-b@help.example").write(), "en"), "a dash b at help dot example");
    assert_eq!(said(SpokenMark::Letters("CRPD").write(), "en"), "C R P D");
    assert_eq!(said(format!("12 Main Street{}London", SpokenMark::Break.write()), "en"), "12 Main Street, London");
    assert_eq!(said(format!("One.{}Two", SpokenMark::Break.write()), "en"), "One. Two");
    // A language without a table.
    assert_eq!(said(format!("10-15 {}", SpokenMark::Phone("112").write()), "sw"), "10-15 1 1 2");
}

#[test]
fn the_signs_of_marks_cannot_be_written_by_an_author() {
    assert_eq!(plain("a\u{e000}n5\u{e001}b"), "an5b");
    assert_eq!(verbalise("\u{e000}", &lang("en")), "\u{e000}");
    assert_eq!(verbalise("\u{e000}\u{e001}", &lang("en")), "");
}

/// Pieces of which a rule could look too far ahead or behind, many times over.
const PIECES: [&str; 19] = [
    "1-", "1,", "1.", "1/", "~~", "(1)", "I and ", "a.", "a@b.c/", "+1 ", "5 am", "No. ", "§", "--", "€1–", "١٬",
    "V, ", "5 – ", "No. 5 s ",
];

#[test]
fn a_text_of_any_length_is_verbalised() {
    for tag in ["en", "ar", "zh-Hans"] {
        for piece in PIECES {
            let spoken = verbalise(&piece.repeat(3_000), &lang(tag));
            assert!(!spoken.is_empty(), "{tag} {piece}");
        }
    }
}
