//! Follows every link of a site: each leads to something that is there, and each fragment to an element.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use reqwest::Url;
use scraper::{ElementRef, Html, Selector};

/// A site to crawl. Paths begin with a slash and may have a query.
pub trait Site {
    /// Returns the content type and the bytes at a path; `None` if nothing is there.
    fn fetch(&self, path: &str) -> Option<(String, Vec<u8>)>;
}

/// Result of following all links.
#[derive(Debug, Default)]
pub struct Crawl {
    /// Number of pages that were read.
    pub pages: usize,
    /// Number of links of pages, styles, feeds and lists that were followed.
    pub links: usize,
    /// The addresses that were looked at.
    pub seen: BTreeSet<String>,
    /// Links that lead nowhere: the page and the link.
    pub dead: Vec<String>,
}

/// Attributes that hold one address, with the elements that have them.
const LINKS: &str = "[href], [src], [poster], [data-index], [data-src], [srcset], form[action], button[formaction], \
                     object[data], meta[http-equiv=refresh]";

/// Resource at an address.
struct Found {
    names: BTreeSet<String>,
    is_page: bool,
}

/// Follows everything from the given paths on. What `leave_out` says yes to is not asked for.
pub fn crawl(site: &impl Site, starts: &[&str], leave_out: impl Fn(&str) -> bool) -> Crawl {
    let root = Url::parse("http://site.invalid/").unwrap();
    let mut queue: VecDeque<Url> = starts.iter().map(|path| root.join(path).unwrap()).collect();
    let mut found: BTreeMap<Url, Option<Found>> = BTreeMap::new();
    let mut wanted: Vec<(Url, String, Url)> = Vec::new();
    let mut crawl = Crawl::default();
    while let Some(at) = queue.pop_front() {
        if found.contains_key(&at) {
            continue;
        }
        let path = path_of(&at);
        let Some((kind, bytes)) = site.fetch(&path) else {
            found.insert(at, None);
            continue;
        };
        let text = String::from_utf8_lossy(&bytes);
        let is_page = kind.starts_with("text/html");
        let page = is_page.then(|| Html::parse_document(&text));
        let names = page.as_ref().map(names).unwrap_or_default();
        crawl.pages += usize::from(is_page);
        let base = page.as_ref().and_then(base).and_then(|base| at.join(&base).ok()).unwrap_or_else(|| at.clone());
        let links = match &page {
            Some(page) => of_page(page),
            None => of_file(&kind, &path, &text),
        };
        found.insert(at.clone(), Some(Found { names, is_page }));
        for link in links {
            let Ok(mut to) = base.join(link.trim()) else {
                crawl.dead.push(format!("{path}: {link} is no address"));
                continue;
            };
            if to.host_str() != root.host_str() || !matches!(to.scheme(), "http" | "https") || leave_out(&path_of(&to))
            {
                continue;
            }
            crawl.links += 1;
            wanted.push((at.clone(), link, to.clone()));
            to.set_fragment(None);
            queue.push_back(to);
        }
    }
    for (at, link, mut to) in wanted {
        let fragment = to.fragment().map(decoded);
        to.set_fragment(None);
        let there = found.get(&to).and_then(Option::as_ref).is_some_and(|found| {
            let fragment = fragment.as_deref().filter(|fragment| !fragment.is_empty() && *fragment != "top");
            fragment.is_none_or(|fragment| !found.is_page || found.names.contains(fragment))
        });
        if !there {
            crawl.dead.push(format!("{}: {link}", path_of(&at)));
        }
    }
    crawl.seen = found.keys().map(path_of).collect();
    crawl
}

/// The part of an address that a site is asked for.
fn path_of(url: &Url) -> String {
    url.query().map_or_else(|| url.path().to_owned(), |query| format!("{}?{query}", url.path()))
}

/// An address out of its escapes.
pub fn decoded(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut plain = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let hex = text.get(at + 1..at + 3).filter(|_| bytes[at] == b'%');
        match hex.and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            Some(byte) => {
                plain.push(byte);
                at += 3;
            }
            None => {
                plain.push(bytes[at]);
                at += 1;
            }
        }
    }
    String::from_utf8_lossy(&plain).into_owned()
}

/// Returns the names that a fragment may use.
fn names(page: &Html) -> BTreeSet<String> {
    let selector = Selector::parse("[id], a[name]").unwrap();
    let names = page
        .select(&selector)
        .flat_map(|element| ["id", "name"].into_iter().filter_map(move |attribute| element.value().attr(attribute)));
    names.map(str::to_owned).collect()
}

fn base(page: &Html) -> Option<String> {
    page.select(&Selector::parse("base[href]").unwrap()).next()?.value().attr("href").map(str::to_owned)
}

fn of_page(page: &Html) -> Vec<String> {
    let mut links = Vec::new();
    for element in page.select(&Selector::parse(LINKS).unwrap()) {
        let attribute = |name: &str| element.value().attr(name).map(str::to_owned);
        links.extend(["src", "poster", "data-src"].into_iter().filter_map(attribute));
        // A link to open a connection early leads to a host and to no file.
        let is_hint = attribute("rel").is_some_and(|rel| rel == "preconnect" || rel == "dns-prefetch");
        links.extend(attribute("href").filter(|_| element.value().name() != "base" && !is_hint));
        links.extend(attribute("data").filter(|_| element.value().name() == "object"));
        links.extend(attribute("data-index").map(|folder| format!("{folder}pagefind.js")));
        links.extend(sources(attribute("srcset").as_deref()));
        links.extend(attribute("content").and_then(|text| text.split_once("url=").map(|(_, url)| url.to_owned())));
        links.extend(action(&element));
    }
    let style = Selector::parse("style").unwrap();
    links.extend(page.select(&style).flat_map(|style| of_style(&style.text().collect::<String>())));
    links
}

fn sources(srcset: Option<&str>) -> Vec<String> {
    let sources = srcset.unwrap_or_default().split(',').filter_map(|source| source.split_whitespace().next());
    sources.map(str::to_owned).collect()
}

/// Returns the target of a form that is sent by GET; sent by POST it changes something.
fn action(element: &ElementRef<'_>) -> Option<String> {
    let value = element.value();
    let is_post = |method: Option<&str>| method.is_some_and(|method| method.eq_ignore_ascii_case("post"));
    match value.name() {
        "form" if !is_post(value.attr("method")) => value.attr("action").map(str::to_owned),
        "button" => {
            let mut forms = element.ancestors().filter_map(ElementRef::wrap).filter(|up| up.value().name() == "form");
            let method = value.attr("formmethod").or_else(|| forms.next()?.value().attr("method"));
            value.attr("formaction").filter(|_| !is_post(method)).map(str::to_owned)
        }
        _ => None,
    }
}

fn of_file(kind: &str, path: &str, text: &str) -> Vec<String> {
    if kind.starts_with("text/css") {
        return of_style(text);
    }
    if path.ends_with(".manifest.json") {
        let manifest: serde_json::Value = serde_json::from_str(text).unwrap();
        let files = manifest["files"].as_array().unwrap();
        return files.iter().map(|file| file["name"].as_str().unwrap().to_owned()).collect();
    }
    if kind.contains("xml") && !kind.contains("svg") {
        let feed = Html::parse_fragment(text);
        // A parser of pages takes `<link>` for an element without content, so its text stands behind it.
        let mut links: Vec<String> = feed
            .select(&Selector::parse("link, guid, url, enclosure, loc").unwrap())
            .flat_map(|element| {
                let inside: String = element.text().collect();
                let behind = element.next_sibling().and_then(|node| Some(node.value().as_text()?.to_string()));
                let given = element.value().attr("href").or(element.value().attr("url")).map(str::to_owned);
                [Some(inside), behind, given]
            })
            .flatten()
            .collect();
        links.retain(|link| link.trim().starts_with('/') || link.trim().starts_with("http"));
        return links;
    }
    Vec::new()
}

fn of_style(text: &str) -> Vec<String> {
    let links = text.split("url(").skip(1).filter_map(|rest| rest.split(')').next());
    links.map(|link| link.trim_matches(['"', '\'']).to_owned()).filter(|link| !link.starts_with("data:")).collect()
}
