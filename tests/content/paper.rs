//! Pages of the project's own content: hardly any is nearly empty.

use std::path::Path;

use evenhand::channels::print::{self, BackMatter, Booklet, NEARLY_EMPTY, Paper, Profile, Theme, Typeface};
use evenhand::content::load;

/// Prints some texts of the project in two sizes, and returns how many pages they have and the nearly empty ones.
fn nearly_empty(pieces: &[&str], langs: &[&str], profile: &str) -> (usize, Vec<String>) {
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
    let (library, _) = load(&[content.as_path()], "2026-11-30");
    let profile = Profile::by_name(profile).unwrap();
    let (mut pages, mut empty) = (0, Vec::new());
    let is_wanted = |piece: &str, lang: &str| pieces.contains(&piece) && langs.contains(&lang);
    for edition in library.editions.values() {
        if !is_wanted(&edition.address.piece.piece, edition.address.lang.tag()) {
            continue;
        }
        let booklet = Booklet {
            title: "",
            lang: &edition.address.lang,
            editions: vec![edition],
            library: &library,
            profile,
            size: None,
            paper: Paper::A4,
            theme: Theme::White,
            typeface: Typeface::AtkinsonNext,
            imprint: None,
            back_matter: BackMatter::Full,
            base: "https://evenhand.example/",
            version: "1",
        };
        let printed = print::booklet(&booklet).unwrap();
        assert_eq!(printed.blank.len(), printed.pages);
        pages += printed.pages;
        let found = printed.blank.iter().enumerate().filter(|(_, blank)| **blank > NEARLY_EMPTY);
        empty.extend(found.map(|(index, _)| format!("{}, page {}", edition.address, index + 1)));
    }
    (pages, empty)
}

#[test]
fn hardly_any_page_is_nearly_empty() {
    for profile in ["aph-18", "giant-28"] {
        let (pages, empty) = nearly_empty(&["fair-trial", "police-and-court"], &["en", "ar"], profile);

        assert!(pages > 40, "{profile}: {pages}");
        // Two in a hundred. Without other paces, 5 to 8 in a hundred were.
        assert!(empty.len() * 50 <= pages, "{profile}: {empty:?} of {pages}");
    }
}
