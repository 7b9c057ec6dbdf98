//! Pages of large print that are nearly empty, over all of the project's content.
//!
//! `cargo bench --bench paper` prints a line for each profile; `cargo bench --bench paper -- aph-18 giant-28` takes
//! some of them. A page counts if the largest stretch without anything takes more than 60 % of its height.

#![allow(clippy::print_stdout, clippy::allow_attributes, reason = "a program for developers")]

use std::path::Path;

use evenhand::channels::print::{self, BackMatter, Booklet, NEARLY_EMPTY, Paper, Profile, Theme, Typeface, profiles};
use evenhand::content::{Library, load};

fn main() {
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
    let (library, _) = load(&[content.as_path()], "2026-11-30");
    let wanted: Vec<String> = std::env::args().skip(1).filter(|name| Profile::by_name(name).is_some()).collect();
    for profile in profiles().iter().filter(|profile| wanted.is_empty() || wanted.contains(&profile.name)) {
        measure(&library, profile);
    }
}

fn measure(library: &Library, profile: &Profile) {
    let (mut editions, mut pages, mut last, mut before) = (0, 0, 0, 0);
    for edition in library.editions.values() {
        let booklet = Booklet {
            title: "",
            lang: &edition.address.lang,
            editions: vec![edition],
            library,
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
        let Ok(printed) = print::booklet(&booklet) else { continue };
        editions += 1;
        pages += printed.pages;
        for (index, _) in printed.blank.iter().enumerate().filter(|(_, blank)| **blank > NEARLY_EMPTY) {
            if index + 1 == printed.pages {
                last += 1;
            } else {
                before += 1;
                println!("  {}, page {}", edition.address, index + 1);
            }
        }
    }
    let name = &profile.name;
    println!("{name}: {editions} texts, {pages} pages; nearly empty: {last} last ones, {before} others");
}
