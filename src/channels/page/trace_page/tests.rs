//! The page of pairs, and the ways to it and back.

use scraper::{Html, Selector};

use super::*;
use crate::channels::page::{Delivery, Interfaces, NarrationVoice, Search, Site, View, style_name};
use crate::content::{Library, Manner, load_as};
use crate::l10n::Messages;
use crate::lang::Lang;

const STANDARD: &str = "---\ntitle: Eine\nsummary: It is about help.\nrevised: 2026-11-24\ntranslation: original\n---\n\
    ## Help {#help}\n\nThe court must give you ~~£50~~ [Liberté]{lang=fr}.[^1] Judges may refuse.\n\n[^1]: Article 5.\n";
const PLAIN: &str = "---\ntitle: Eine\nsummary: It is about help.\nrevised: 2026-11-24\ntranslation: original\n---\n\
    ## What can I get? {explains=help}\n\nThe court must give you liberty. Ask <b>now</b>: <tel:+00 000 0000>.\n";

/// A library with one piece in a language; `trace` makes the trace of its plain edition.
fn library(tag: &str, trace: impl Fn(&Library, &Edition) -> String) -> Library {
    library_of(tag, PLAIN, trace)
}

fn library_of(tag: &str, plain: &str, trace: impl Fn(&Library, &Edition) -> String) -> Library {
    let dir = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| {
        let path = dir.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    };
    write("rights/collection.toml", &format!("order = 1\n[title]\n{tag} = \"Rights\"\n"));
    let piece = format!("order = 1\nsource = \"{tag}\"\nreview-by = \"2030-01-01\"\naudience = []\nsources = []\n");
    write("rights/a/piece.toml", &piece);
    write(&format!("rights/a/{tag}.md"), STANDARD);
    write(&format!("rights/a/{tag}.plain.md"), plain);
    let (read, report) = load_as(&[dir.path()], "2026-11-24", Manner::Lenient);
    assert_eq!(read.editions.len(), 2, "{:?}", report.findings);
    let plain = read.editions.values().find(|edition| edition.address.level == Level::Plain).unwrap();
    write(&plain.address.trace_file(), &trace(&read, plain));
    load_as(&[dir.path()], "2026-11-24", Manner::Lenient).0
}

fn proposed(library: &Library, plain: &Edition) -> String {
    let standard = standard_of(library, plain).unwrap();
    crate::trace::trace_text(plain, standard, &crate::trace::renew(library, plain, standard).trace)
}

fn edition(library: &Library, level: Level) -> &Edition {
    library.editions.values().find(|edition| edition.address.level == level).unwrap()
}

fn shown<T>(library: &Library, level: Level, make: impl FnOnce(&View<'_>) -> T) -> T {
    let edition = edition(library, level);
    let words = Messages::nearest(&edition.address.lang);
    let words = Messages::of(&words);
    let site = Site {
        style: style_name(),
        base: None,
        version: "0".into(),
        delivery: Delivery::Service,
        leave: None,
        ask: None,
        search: Search::Nowhere,
        interfaces: Interfaces::OfTexts,
        proofs: crate::channels::page::Proofs::Nowhere,
    };
    make(&View {
        edition,
        library,
        words: &words,
        ways: &[],
        chapters: &[],
        reading: NarrationVoice::None,
        site: &site,
    })
}

fn pairs(library: &Library) -> String {
    shown(library, Level::Plain, trace_page).unwrap().unwrap()
}

fn links(html: &str, selector: &str) -> Vec<(String, String)> {
    let html = Html::parse_document(html);
    let selector = Selector::parse(selector).unwrap();
    let found = html.select(&selector);
    let spaced = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
    found.map(|link| (link.attr("href").unwrap().to_owned(), spaced(link.text().collect()))).collect()
}

#[test]
fn each_plain_sentence_stands_above_what_it_renders_and_both_lead_to_their_places() {
    let library = library("en", proposed);
    let html = pairs(&library);
    let plain = edition(&library, Level::Plain).document.sentences();
    let standard = edition(&library, Level::Standard).document.sentences();

    let pairs = links(&html, "main dl a");
    let court = plain.iter().find(|one| one.text().starts_with("The court")).unwrap().id.anchor();
    let law = standard.iter().find(|one| one.text().starts_with("The court")).unwrap().id.anchor();
    let at = pairs.iter().position(|(href, _)| *href == format!("../../../../../en/rights/a/plain/#{court}")).unwrap();
    assert_eq!(pairs[at].1, "The court must give you liberty.");
    assert_eq!(pairs[at + 1].0, format!("../../../../../en/rights/a/#{law}"));
    assert!(pairs[at + 1].1.starts_with("The court must give you"), "{pairs:?}");
    assert!(html.contains("<span lang=\"fr\" dir=\"ltr\">Liberté</span>") && html.contains("<del>"), "{html}");
    assert!(html.contains("A program chose which sentences belong together."));
    assert_eq!(
        links(&html, "main ul a").iter().map(|(_, words)| words.as_str()).collect::<Vec<_>>(),
        ["Judges may refuse.", "Article 5."]
    );
    assert!(links(&html, "h2 a")[0].0.ends_with("/plain/#section-part-1"), "{:?}", links(&html, "h2 a"));
}

#[test]
fn no_list_has_a_sentence_twice() {
    let library = library_of("en", &format!("{PLAIN}\nNo.\n\nYes.\n\nNo.\n"), proposed);
    let html = pairs(&library);

    let page = Html::parse_document(&html);
    let (list, name) = (Selector::parse("main dl").unwrap(), Selector::parse("dt").unwrap());
    let mut no = 0;
    for list in page.select(&list) {
        let names: Vec<String> = list.select(&name).map(|name| name.text().collect()).collect();
        let distinct: BTreeSet<&String> = names.iter().collect();
        assert_eq!(distinct.len(), names.len(), "{names:?}");
        no += names.iter().filter(|name| name.trim() == "No.").count();
    }
    assert_eq!(no, 2);
}

#[test]
fn sections_lead_to_each_other_and_a_plain_page_to_its_pairs() {
    let library = library("en", proposed);
    let page = |level| shown(&library, level, |view| super::super::page(view).html);

    let plain = links(&page(Level::Plain), "p.explains a");
    let hrefs: Vec<&str> = plain.iter().map(|(href, _)| href.as_str()).collect();
    assert_eq!(hrefs, ["../../../../en/rights/a/#section-help"]);
    let pairs = "../../../../en/rights/a/plain/trace/".to_owned();
    assert!(links(&page(Level::Plain), ".ways a").contains(&(pairs, "Sentence by sentence".to_owned())));
    let standard = links(&page(Level::Standard), "p.explains a");
    assert_eq!(
        standard,
        [(
            "../../../en/rights/a/plain/#section-part-1".to_owned(),
            "The same in plain language: What can I get?".to_owned()
        )]
    );
}

#[test]
fn without_a_trace_there_is_no_page_and_no_link_to_one() {
    let mut library = library("en", proposed);
    let address = edition(&library, Level::Plain).address.clone();
    library.editions.get_mut(&address).unwrap().trace = None;

    assert_eq!(shown(&library, Level::Plain, trace_page), Ok(None));
    let page = shown(&library, Level::Plain, |view| super::super::page(view).html);
    assert!(!links(&page, "a").iter().any(|(href, _)| href.contains("/trace/")));
}

#[test]
fn what_a_person_confirmed_is_told_apart_from_what_nobody_checked() {
    let confirmed = library("en", |library, plain| proposed(library, plain).replace('~', ""));
    assert!(!pairs(&confirmed).contains("A program chose"));
    let mixed = library("en", |library, plain| proposed(library, plain).replacen("= ~", "= ", 1));
    let html = pairs(&mixed);
    assert!(html.contains("A program chose") && html.contains("Not checked yet."), "{html}");
    let own = library("en", |library, plain| {
        let text = proposed(library, plain);
        let line = text.lines().find(|line| line.contains("Ask now")).unwrap().to_owned();
        let (id, _) = line.split_once(" =").unwrap();
        text.replace(&line, &format!("{id} = - own = \"it says <whom> to ask\""))
    });
    let html = pairs(&own);
    assert!(html.contains("Only in plain language.") && !html.contains("whom"), "{html}");
}

#[test]
fn the_page_is_in_its_language_with_its_direction() {
    for (tag, dir, words) in
        [("ar", "rtl", "جملة بجملة"), ("zh-Hans", "ltr", "逐句对照"), ("ckb", "rtl", "ڕستە بە ڕستە")]
    {
        let html = pairs(&library(tag, proposed));
        assert!(html.contains(&format!("<html lang=\"{tag}\" dir=\"{dir}\">")), "{html}");
        assert!(html.contains(words), "{tag}");
    }
}

#[test]
fn a_page_that_lost_a_sentence_is_not_taken_for_whole() {
    let library = library("en", proposed);
    let html = pairs(&library);
    let sections = sections(edition(&library, Level::Plain), edition(&library, Level::Standard));
    assert_eq!(missing(&html, &sections), None);
    for lost in ["give you liberty", "may refuse", "Article 5"] {
        assert!(missing(&html.replacen(lost, "", 1), &sections).is_some(), "{lost}");
    }
    assert!(missing(&html.replace("id=\"of-", "id=\"x-"), &sections).is_some());
    let lang: Lang = "en".parse().unwrap();
    assert_eq!(sections[0].heading.map(|heading| words_of(&heading.text, &lang)), None);
}
