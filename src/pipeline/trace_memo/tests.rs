//! Traces are checked as without the memo, and those of which nothing changed are not checked.

use std::sync::atomic::{AtomicUsize, Ordering};

use super::*;
use crate::blobs::{Area, Files, StoreUrl};
use crate::content::{Address, Level, PieceName, Trace, read_edition};
use crate::lang::Lang;
use crate::trace::{Duty, check};

/// Number of sentences that were read for duties. One test alone counts.
static READ: AtomicUsize = AtomicUsize::new(0);

fn counted(_text: &str, _lang: &Lang) -> Duty {
    READ.fetch_add(1, Ordering::Relaxed);
    Duty::Holds
}

fn add(library: &mut Library, piece: &str, level: Level, body: &str) {
    let piece = PieceName { collection: "rights".to_owned(), piece: piece.to_owned() };
    let address = Address { piece, lang: Lang::english(), level };
    let text = format!("---\ntitle: A\nsummary: B.\nrevised: 2026-11-24\ntranslation: original\n---\n\n{body}\n");
    let (edition, findings) = read_edition(library, &address, &text, None);
    let mut edition = edition.unwrap_or_else(|| panic!("{findings:?}"));
    edition.trace = (level == Level::Plain).then(|| Trace::default().into());
    library.editions.insert(address, edition);
}

#[test]
fn only_editions_that_changed_are_compared_again() {
    let cache = Files::open(&StoreUrl::memory(), Area::Cache).unwrap();
    let mut library = Library::default();
    for piece in ["one", "two"] {
        add(&mut library, piece, Level::Standard, "The police must tell you why.");
        add(&mut library, piece, Level::Plain, "The police say why.");
    }
    let checked = |library: &Library| {
        let before = READ.load(Ordering::Relaxed);
        let found = check_traces(&cache, library, counted);
        let read = READ.load(Ordering::Relaxed) - before;
        assert_eq!(found, check(library, counted));
        read
    };

    let all = checked(&library);
    assert!(all > 0);
    assert_eq!(checked(&library), 0, "nothing changed");
    add(&mut library, "two", Level::Plain, "The police must say why.");
    assert_eq!(checked(&library), all / 2, "one of two plain editions changed");
    add(&mut library, "one", Level::Standard, "The police must tell you why. They must do it at once.");
    assert!(checked(&library) > 0, "a standard edition changed");
    for edition in library.editions.values_mut() {
        edition.trace = None;
    }
    assert_eq!(checked(&library), 0, "without a trace there is one finding");
}
