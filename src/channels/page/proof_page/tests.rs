//! Words of the page about the translation, and about the records of review.

use super::*;
use crate::channels::page::{Delivery, Proofs, Search, style_name};
use crate::content::{Address, Level, Library, PieceName, ReviewRow, read_edition};
use crate::lang::Lang;

fn edition(kind: &str, reviews: &[ReviewRow]) -> Edition {
    let piece = PieceName { collection: "rights".to_owned(), piece: "one".to_owned() };
    let address = Address { piece, lang: Lang::english(), level: Level::Standard };
    let text =
        format!("---\ntitle: One\nsummary: Two.\nrevised: 2026-11-24\ntranslation: {kind}\n---\n\nIt is free.\n");
    let (edition, findings) = read_edition(&Library::default(), &address, &text, None);
    let mut edition = edition.unwrap_or_else(|| panic!("{findings:?}"));
    edition.reviews = reviews.iter().map(|row| row.clone().check_facts().unwrap().of(&edition.document)).collect();
    edition
}

fn record(role: &str, country: &str) -> ReviewRow {
    let (role, country) = (role.to_owned(), country.to_owned());
    ReviewRow { role, country, by: "A. Khan".to_owned(), on: "2026-11-24".to_owned(), ..ReviewRow::default() }
}

fn page(kind: &str, reviews: &[ReviewRow]) -> String {
    let site = Site {
        style: style_name(),
        base: None,
        version: "0".to_owned(),
        delivery: Delivery::Files,
        leave: None,
        ask: None,
        search: Search::Nowhere,
        interfaces: crate::channels::page::Interfaces::OfTexts,
        proofs: Proofs::Pages,
    };
    proof(&edition(kind, reviews), &[], &Messages::of(&Lang::english()), &site)
}

const APART: &str = "These checks did not compare the translation with the original.";
const NOBODY: &str = "Nobody has recorded a check of the words.";

/// Returns `true` if texts stand on a page, one after the other.
fn in_order(page: &str, texts: &[&str]) -> bool {
    let end = texts.iter().try_fold(0, |from, text| page[from..].find(text).map(|at| from + at + text.len()));
    end.is_some()
}

#[test]
fn the_record_of_a_lawyer_is_no_check_of_the_translation() {
    let page = page("machine", &[record("lawyer", "PK")]);
    let order = [
        "The translation</h2>",
        "A machine translated this. No person has checked it yet.",
        "Who has checked the words</h2>",
        APART,
        "Lawyer (Pakistan): A. Khan",
    ];

    assert!(in_order(&page, &order) && !page.contains(NOBODY), "{page}");
}

#[test]
fn only_a_translation_that_nobody_compared_says_so() {
    let (lawyer, translator) = (record("lawyer", "PK"), record("native-translator", ""));

    assert!(page("person", std::slice::from_ref(&lawyer)).contains(APART));
    assert!(!page("original", std::slice::from_ref(&lawyer)).contains(APART));
    let compared = page("machine", &[lawyer, translator]);
    assert!(!compared.contains(APART) && compared.contains("A. Khan checked it on 24 November 2026."), "{compared}");
    let nobody = page("machine", &[]);
    assert!(nobody.contains(NOBODY) && !nobody.contains(APART), "{nobody}");
}
