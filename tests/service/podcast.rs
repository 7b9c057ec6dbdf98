//! The feed of a language against the rules of RSS 2.0, Atom, Apple and the podcast namespace.

use id3::TagLike as _;
use roxmltree::{Document, Node};
use scraper::Selector;

use crate::bed::service::Service;
use crate::{made, shared};

const ATOM: &str = "http://www.w3.org/2005/Atom";
const ITUNES: &str = "http://www.itunes.com/dtds/podcast-1.0.dtd";
const PODCAST: &str = "https://podcastindex.org/namespace/1.0";

/// Children with a name, in no namespace or in this one.
fn all<'a>(node: Node<'a, 'a>, space: Option<&str>, name: &str) -> Vec<Node<'a, 'a>> {
    let named = |child: &Node<'_, '_>| child.tag_name().name() == name && child.tag_name().namespace() == space;
    node.children().filter(named).collect()
}

/// The only child with a name.
fn one<'a>(node: Node<'a, 'a>, space: Option<&str>, name: &str) -> Node<'a, 'a> {
    let found = all(node, space, name);
    assert_eq!(found.len(), 1, "{name} in {}", node.tag_name().name());
    found[0]
}

fn text<'a>(node: Node<'a, 'a>, space: Option<&str>, name: &str) -> &'a str {
    let text = one(node, space, name).text().unwrap_or_default();
    assert!(!text.trim().is_empty(), "{name} is empty");
    text
}

/// A date of RFC 822 with four digits of the year, as a number that sorts.
fn date(text: &str) -> u64 {
    const MONTHS: &str = "JanFebMarAprMayJunJulAugSepOctNovDec";
    let parts: Vec<&str> = text.split([' ', ':']).collect();
    let [day, month, year, hour, minute, second, "+0000"] = parts[..] else { panic!("{text}") };
    let number = |part: &str| part.parse::<u64>().unwrap_or_else(|_| panic!("{text}"));
    let month = MONTHS.find(month).filter(|at| at % 3 == 0).unwrap_or_else(|| panic!("{text}")) as u64 / 3;
    assert!(year.len() == 4 && number(hour) < 24 && number(minute) < 60 && number(second) < 60, "{text}");
    [month, number(day), number(hour), number(minute), number(second)]
        .iter()
        .fold(number(year), |all, part| all * 100 + part)
}

fn path<'a>(service: &Service, url: &'a str) -> &'a str {
    let base = service.base();
    url.strip_prefix(&base).unwrap_or_else(|| panic!("{url} is not at {base}"))
}

/// Checks an episode. Returns its date and its title.
fn episode<'a>(service: &Service, item: Node<'a, 'a>, lang: &str) -> (u64, &'a str) {
    let (link, guid) = (text(item, None, "link"), one(item, None, "guid"));
    assert_eq!(guid.attribute("isPermaLink"), Some("false"), "it is no address");
    assert!(guid.text().unwrap().ends_with(path(service, link).trim_matches('/')));
    assert_eq!(text(item, Some(ITUNES), "episodeType"), "full");
    assert!(matches!(text(item, Some(ITUNES), "explicit"), "true" | "false"));
    let duration = text(item, Some(ITUNES), "duration");
    assert!(duration.len() == 8 && duration != "00:00:00", "{duration}");
    assert!(!text(item, None, "description").is_empty() && !text(item, None, "category").is_empty());

    let transcript = one(item, Some(PODCAST), "transcript");
    let captions = service.get(path(service, transcript.attribute("url").unwrap()));
    let (media, _) = captions.header("content-type").split_once(';').unwrap();
    assert_eq!((captions.status, Some(media)), (200, transcript.attribute("type")));
    assert!(captions.text().starts_with("WEBVTT"));
    assert_eq!((transcript.attribute("language"), transcript.attribute("rel")), (Some(lang), Some("captions")));

    let chapters = one(item, Some(PODCAST), "chapters");
    assert_eq!(chapters.attribute("type"), Some("application/json+chapters"));
    let told = service.get(path(service, chapters.attribute("url").unwrap())).json();
    assert!(told["version"].as_str().is_some_and(|version| version.starts_with("1.")), "{told}");
    let starts: Vec<f64> =
        told["chapters"].as_array().unwrap().iter().map(|chapter| chapter["startTime"].as_f64().unwrap()).collect();
    assert!(!starts.is_empty() && starts.is_sorted(), "{starts:?}");
    (date(text(item, None, "pubDate")), text(item, None, "title"))
}

#[test]
fn a_feed_obeys_the_rules_of_podcasts() {
    let service = shared();
    for lang in ["en", "ar", "ckb"] {
        let address = format!("/{lang}/feed.xml");
        let answer = service.get(&address);
        let feed = Document::parse(answer.text()).unwrap();
        let channel = one(feed.root_element(), None, "channel");
        let own = one(channel, Some(ATOM), "link");
        assert_eq!(own.attribute("href").map(|href| path(&service, href)), Some(address.as_str()));
        assert_eq!((own.attribute("rel"), own.attribute("type")), (Some("self"), Some("application/rss+xml")));
        for (space, name) in [(None, "title"), (None, "link"), (None, "description"), (Some(ITUNES), "author")] {
            assert!(!text(channel, space, name).is_empty());
        }
        assert_eq!(text(channel, Some(ITUNES), "type"), "episodic");
        assert_eq!(one(channel, Some(ITUNES), "category").attribute("text"), Some("Government"));
        let picture = one(channel, Some(ITUNES), "image").attribute("href").unwrap();
        assert_eq!(service.get(path(&service, picture)).header("content-type"), "image/png");

        let items = all(channel, None, "item");
        let episodes: Vec<(u64, &str)> = items.into_iter().map(|item| episode(&service, item, lang)).collect();
        assert_eq!(episodes.is_empty(), lang == "ckb", "no voice reads Sorani");
        assert!(
            episodes.windows(2).all(|two| two[0].0 > two[1].0),
            "newest first, each at a time of its own: {episodes:?}"
        );
        let titles: std::collections::BTreeSet<&str> = episodes.iter().map(|(_, title)| *title).collect();
        assert_eq!(titles.len(), episodes.len(), "standard and plain are told apart: {episodes:?}");
    }
}

#[test]
fn the_home_page_of_a_language_that_is_spoken_leads_to_its_feed() {
    let service = shared();
    for (lang, is_spoken) in [("en", true), ("ar", true), ("ckb", false)] {
        let home = service.get(&format!("/{lang}/")).html();
        for selector in ["head link[rel=alternate][type='application/rss+xml'][title]", "main a[href$='feed.xml']"] {
            let link = home.select(&Selector::parse(selector).unwrap()).next();
            assert_eq!(link.is_some(), is_spoken, "{lang} {selector}");
            if let Some(link) = link {
                let href = link.value().attr("href").unwrap();
                let path = format!("/{}", href.trim_start_matches("../"));
                let path = if href.starts_with("../") { path } else { format!("/{lang}/{href}") };
                assert_eq!(service.get(&path).header("content-type"), "application/rss+xml; charset=utf-8", "{href}");
            }
        }
    }
}

#[test]
fn a_sound_says_what_it_is_to_players() {
    let _service = shared();
    let tag = |name: &str| id3::Tag::read_from2(std::io::Cursor::new(made(name))).unwrap();
    let [standard, plain] =
        ["en/rights/fair-trial/fair-trial.en.mp3", "en/rights/fair-trial/plain/fair-trial.en.plain.mp3"].map(tag);
    assert_eq!((standard.album(), standard.genre()), (Some("Evenhand"), Some("Speech")));
    assert!(
        standard.title().is_some() && standard.title() != plain.title(),
        "{:?} {:?}",
        standard.title(),
        plain.title()
    );
    assert!(standard.pictures().count() == 1 && standard.chapters().count() > 1);
}
