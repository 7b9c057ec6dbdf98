//! Lists of a library of two hundred pieces.

use std::collections::BTreeMap;

use scraper::{Html, Selector};

use super::*;
use crate::channels::page::{home, style_name};
use crate::content::{Address, Collection, EditionData, Manner, Piece, Wording};
use crate::document::{Document, Inline, Sentence, SourceLocation};

fn english() -> Lang {
    Lang::english()
}

/// Pieces in two collections, a tenth of them in plain language too.
fn library(pieces: usize) -> Library {
    let mut library = Library::default();
    for (order, name) in ["rights", "courts"].into_iter().enumerate() {
        let title = BTreeMap::from([(english(), format!("About {name}"))]);
        let order = i64::try_from(order).unwrap();
        library.collections.insert(name.into(), Collection { order, title, summary: BTreeMap::new() });
    }
    for number in 0..pieces {
        let collection = if number % 4 == 0 { "courts" } else { "rights" };
        let piece = PieceName { collection: collection.into(), piece: format!("piece-{number}") };
        let facts = Piece {
            order: 1,
            source: english(),
            review_by: "2030-01-01".into(),
            sources: Vec::new(),
            countries: Vec::new(),
        };
        library.pieces.insert(piece.clone(), facts);
        let letter = char::from(b'a' + u8::try_from(number % 26).unwrap());
        let words = |text: String| Sentence::split(vec![Inline::Text(text)], &english(), SourceLocation::default());
        let levels = if number % 10 == 0 { &[Level::Standard, Level::Plain][..] } else { &[Level::Standard] };
        for level in levels {
            let address = Address { piece: piece.clone(), lang: english(), level: *level };
            let title = words(format!("{letter}-Title {number}"));
            let (summary, blocks, footnotes) = (words("A summary.".to_owned()), Vec::new(), Vec::new());
            let document = Document { lang: english(), title, summary, blocks, footnotes };
            library.editions.insert(
                address.clone(),
                Edition::from(EditionData {
                    file: address.file(),
                    address,
                    revised: "2026-11-24".into(),
                    wording: Wording::Original,
                    document: document.into(),
                    behind: Vec::new(),
                    made_from: Vec::new(),
                    trace: None,
                    reviews: Vec::new(),
                    whole: None,
                    jurisdiction: crate::content::Jurisdiction::Unnamed,
                    manner: Manner::Strict,
                }),
            );
        }
    }
    library
}

fn site(delivery: Delivery) -> Site {
    Site {
        style: style_name(),
        base: None,
        version: "0.1.0".into(),
        delivery,
        leave: None,
        ask: None,
        search: crate::channels::page::Search::Nowhere,
        interfaces: crate::channels::page::Interfaces::OfTexts,
        proofs: crate::channels::page::Proofs::Nowhere,
    }
}

/// Addresses of the links that a selector finds.
fn links(html: &str, selector: &str) -> Vec<String> {
    let found = Html::parse_document(html);
    let selector = Selector::parse(&format!("main {selector}")).unwrap();
    found.select(&selector).filter_map(|a| a.attr("href").map(str::to_owned)).collect()
}

#[test]
fn every_page_of_a_list_is_found_by_its_path_and_by_no_other() {
    for list in [PieceList::Titles, PieceList::Plain, PieceList::Collection("rights".into())] {
        for number in 2..13 {
            let page = ListPage { list: list.clone(), number };
            assert_eq!(ListPage::of_path(&page.path(&english())), Some(page));
        }
    }
    let first = ListPage { list: PieceList::Titles, number: 1 };
    assert_eq!(ListPage::of_path("en/a-z.html"), Some(first));
    for path in [
        "en/a-z-1.html",
        "en/a-z-02.html",
        "en/a-z-0.html",
        "en/a-z--2.html",
        "en/a-z",
        "en/rights/page-1.html",
        "en/rights/page.html",
        "en/rights/index.html",
        "en/rights/one/page-2.html",
        "a-z.html",
        "",
    ] {
        assert_eq!(ListPage::of_path(path), None, "{path}");
    }
}

#[test]
fn a_large_library_shows_collections_first_and_each_text_on_one_page_of_its_lists() {
    let (library, words, site) = (library(200), Messages::of(&english()), site(Delivery::Files));
    let home = home(&english(), &library, &words, &site, &|_| None);
    let pages: BTreeMap<String, String> =
        list_pages(&english(), &library, &words, &site, &|_| None).into_iter().collect();

    assert_eq!(links(&home, "h2 a"), ["../en/rights/index.html", "../en/courts/index.html"]);
    assert_eq!(links(&home, ".elsewhere a"), ["../en/a-z.html", "../en/plain.html"]);
    assert!(!home.contains("piece-"), "no piece is on the home page");
    let names = ["a-z-2", "a-z", "plain", "rights/page-2", "rights/page-3"];
    assert_eq!(
        pages.keys().collect::<Vec<_>>(),
        names.map(|name| format!("en/{name}.html")).iter().collect::<Vec<_>>()
    );
    let listed = |begin: &str, selector: &str| {
        let mut found: Vec<String> = Vec::new();
        for (_, html) in pages.iter().filter(|(path, _)| path.starts_with(begin)) {
            found.extend(links(html, selector));
        }
        found.sort();
        found
    };
    let titles = listed("en/a-z", ".titles a");
    assert_eq!(titles.len(), 200);
    assert!(titles.iter().all(|href| href.starts_with("../en/") && !href.contains("plain")));
    assert_eq!(listed("en/plain", ".titles a").len(), 20);
    let first = super::super::collection("rights", &english(), &library, &words, &site, &|_| None);
    let of_rights = links(&first, ".pieces h2 a").len() + listed("en/rights/page", ".pieces h2 a").len();
    assert_eq!(of_rights, 150);
    assert_eq!(
        links(&first, ".pages a"),
        ["../../en/rights/index.html", "../../en/rights/page-2.html", "../../en/rights/page-3.html"]
    );
    assert_eq!(links(&first, ".pages a[rel=next]"), ["../../en/rights/page-2.html"]);
    assert_eq!(links(&first, ".pages a[aria-current]"), ["../../en/rights/index.html"]);
    assert!(
        pages["en/rights/page-3.html"].contains("<title>About rights – Page 3 of 3"),
        "no two pages have one title"
    );
}

#[test]
fn titles_stand_in_the_order_of_their_letters() {
    let mut library = library(70);
    for (piece, title) in [("piece-1", "Éa"), ("piece-2", "eb"), ("piece-3", "EC")] {
        let edition = library.editions.values_mut().find(|edition| edition.address.piece.piece == piece).unwrap();
        let words = Sentence::split(vec![Inline::Text(title.into())], &english(), SourceLocation::default());
        edition.document.change(|document| document.title = words);
    }

    let titles = Titles::of(&library, &english(), &PieceList::Titles, &TitleFilter::default());

    let order: Vec<&str> = titles.entries.iter().map(|(_, edition)| edition.address.piece.piece.as_str()).collect();
    let at = |piece| order.iter().position(|other| *other == piece).unwrap();
    assert!(at("piece-1") < at("piece-2") && at("piece-2") < at("piece-3"), "{order:?}");
    assert_eq!(titles.label(1, &english()), "A – Z");
}

#[test]
fn a_small_library_needs_no_further_pages() {
    let (library, words, site) = (library(60), Messages::of(&english()), site(Delivery::Service));

    assert!(list_pages(&english(), &library, &words, &site, &|_| None).is_empty());
    assert_eq!(links(&home(&english(), &library, &words, &site, &|_| None), ".pieces h3 a").len(), 60);
    let page = ListPage { list: PieceList::Titles, number: 1 };
    assert_eq!(list_page(&page, &english(), &library, &words, &site, &|_| None), None);
}

#[test]
fn a_reader_chooses_by_words_collection_and_wording() {
    let (library, words, site) = (library(200), Messages::of(&english()), site(Delivery::Service));
    let chosen = |words_of_title: &str, collection: Option<&str>, level| {
        let collection = collection.map(str::to_owned);
        let filter = TitleFilter { words: words_of_title.into(), collection, level };
        chosen_titles(&filter, 1, (&english(), &library, &words, &site))
    };

    assert_eq!(links(&chosen("TITLE 19", None, None), ".titles a").len(), 12, "19, 119 and 190 to 199");
    assert_eq!(links(&chosen("title", Some("courts"), None), ".titles a").len(), 50);
    assert_eq!(links(&chosen("", None, Some(Level::Plain)), ".titles a").len(), 20);
    assert_eq!(links(&chosen("", Some("courts"), Some(Level::Plain)), ".titles a").len(), 10);
    let nothing = chosen("<b>&\"", None, None);
    assert!(nothing.contains("No text here is like that.") && !nothing.contains("<b>&"), "it is text");
    let many = chosen("title", None, None);
    assert_eq!(
        links(&many, ".pages a[rel=next]"),
        ["a-z.html?q=title&collection=&level=&page=2"],
        "the further pages hold what was chosen"
    );
}
