//! Every link of the served site leads to something: all languages, all pages, all fragments.

use std::path::Path;

use crate::bed::Bed;
use crate::bed::crawl::{Crawl, Site, crawl};
use crate::bed::service::Service;
use crate::shared;

/// A service; where it has an address of its own, links that name it are its own too.
struct Served<'a>(&'a Service);

impl Site for Served<'_> {
    fn fetch(&self, path: &str) -> Option<(String, Vec<u8>)> {
        let mut path = path.to_owned();
        // An address that moved is followed; one that moves for ever leads nowhere.
        for _ in 0..4 {
            let answer = self.0.get(&path);
            match answer.status {
                200 => return Some((answer.header("content-type").to_owned(), answer.decoded())),
                301 | 302 | 303 | 307 | 308 => path = answer.header("location").to_owned(),
                _ => return None,
            }
        }
        None
    }
}

/// Follows every link; the desk is for those who are signed in, and its first page asks for a name.
fn crawled(what: &str, service: &Service) -> Crawl {
    let crawl =
        crawl(&Served(service), &["/", "/api/", "/robots.txt", "/sitemap.xml"], |path| path.starts_with("/desk/work"));
    eprintln!("{what}: {} pages, {} links, {} dead", crawl.pages, crawl.links, crawl.dead.len());
    crawl
}

#[test]
fn no_link_of_the_served_content_is_dead_in_any_language() {
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
    let bed = Bed::empty();
    // Nothing is made, so that the pages of all languages are read within seconds.
    let service = Service::start(&content, &bed.out(), &["--roles", "web", "--rate", "1000000"]);

    let crawl = crawled("content", &service);

    assert_eq!(crawl.dead, Vec::<String>::new());
    assert!(crawl.pages > 300 && crawl.links > 10_000, "{} pages, {} links", crawl.pages, crawl.links);
    // All of the interface, also those in which there is no text yet.
    for lang in ["ar", "bn", "ckb", "en", "es", "fa", "fr", "prs", "ps", "ru", "ur", "zh-Hans"] {
        for part in ["", "search", "print/", "ask/", "safety/", "asked/", "privacy/", "operator/", "accessibility/"] {
            assert!(crawl.seen.contains(&format!("/{lang}/{part}")), "/{lang}/{part} is led to");
        }
    }
}

#[test]
fn every_form_that_was_made_is_where_its_links_lead() {
    let crawl = crawled("forms", &shared());

    assert_eq!(crawl.dead, Vec::<String>::new());
    for end in [".pdf", ".mp3", ".opus", ".vtt", ".xml", ".css", ".js"] {
        assert!(crawl.seen.iter().any(|path| path.ends_with(end)), "{end}: {:?}", crawl.seen);
    }
}
