//! Interfaces for programs: feed, sitemap, robots, catalogue, the API and its description.

use roxmltree::{Document, Node};
use serde_json::Value;

use crate::shared;

const ITUNES: &str = "http://www.itunes.com/dtds/podcast-1.0.dtd";

fn child<'a>(node: Node<'a, 'a>, name: &str) -> Option<Node<'a, 'a>> {
    node.children().find(|child| child.has_tag_name(name))
}

fn words<'a>(node: Node<'a, 'a>, name: &str) -> &'a str {
    child(node, name).and_then(|child| child.text()).unwrap_or_default()
}

/// The path of an address of this service.
fn path<'a>(base: &str, url: &'a str) -> &'a str {
    url.strip_prefix(base).unwrap_or_else(|| panic!("{url} is not at {base}"))
}

#[test]
fn a_feed_is_one_that_players_take_and_tells_the_length_of_every_sound() {
    let service = shared();
    let base = service.base();
    for (lang, least) in [("en", 3), ("ar", 2), ("fr", 1), ("ckb", 0)] {
        let answer = service.get(&format!("/{lang}/feed.xml"));
        let feed = Document::parse(answer.text()).unwrap();
        let rss = feed.root_element();
        assert_eq!((rss.tag_name().name(), rss.attribute("version")), ("rss", Some("2.0")));
        let channel = child(rss, "channel").unwrap();
        for name in ["title", "link", "description", "language"] {
            assert!(!words(channel, name).is_empty(), "{lang} {name}");
        }
        assert_eq!(words(channel, "language"), lang);
        let own = |node: Node<'_, '_>, name: &str| {
            node.children().find(|child| child.has_tag_name((ITUNES, name))).map(|child| child.id())
        };
        for name in ["author", "category", "image", "explicit"] {
            assert!(own(channel, name).is_some(), "{lang} itunes:{name}");
        }
        let items: Vec<_> = channel.children().filter(|child| child.has_tag_name("item")).collect();
        assert!(items.len() >= least && (least > 0 || items.is_empty()), "{lang}: {}", items.len());
        let mut guids = Vec::new();
        for item in items {
            let enclosure = child(item, "enclosure").unwrap();
            let url = enclosure.attribute("url").unwrap();
            let sound = service.create_request("HEAD", path(&base, url), &[]);
            assert_eq!((sound.status, sound.header("content-type")), (200, "audio/mpeg"), "{url}");
            assert_eq!(enclosure.attribute("type"), Some("audio/mpeg"));
            assert_eq!(enclosure.attribute("length"), Some(sound.header("content-length")), "{url}");
            assert_eq!(sound.header("accept-ranges"), "bytes", "players ask for parts");
            assert_eq!(service.get(path(&base, words(item, "link"))).status, 200);
            assert!(words(item, "pubDate").ends_with("+0000"), "{}", words(item, "pubDate"));
            assert!(own(item, "duration").is_some());
            guids.push(words(item, "guid").to_owned());
        }
        let count = guids.len();
        guids.sort();
        guids.dedup();
        assert_eq!(guids.len(), count);
    }
}

#[test]
fn the_sitemap_lists_pages_that_exist_in_each_of_their_languages() {
    let service = shared();
    let base = service.base();
    let answer = service.get("/sitemap.xml");
    let map = Document::parse(answer.text()).unwrap();
    let mut listed = Vec::new();
    for url in map.root_element().children().filter(|child| child.is_element()) {
        let at = url.children().find(|child| child.tag_name().name() == "loc").unwrap().text().unwrap();
        assert_eq!(service.get(path(&base, at)).status, 200, "{at}");
        listed.push(path(&base, at).to_owned());
        for other in url.children().filter(|child| child.tag_name().name() == "link") {
            assert_eq!(service.get(path(&base, other.attribute("href").unwrap())).status, 200, "{at}");
        }
    }
    for wanted in ["/en/", "/ar/rights/fair-trial/", "/en/rights/fair-trial/plain/", "/zh-Hans/rights/example/"] {
        assert!(listed.contains(&wanted.to_owned()), "{wanted}: {listed:?}");
    }

    let robots = service.get("/robots.txt");
    assert!(robots.text().contains(&format!("Sitemap: {base}/sitemap.xml")));
    for costly in ["/en/search", "/en/print/", "/en/bundle/", "/leave"] {
        assert!(robots.text().contains(&format!("Disallow: {costly}\n")), "{costly}");
    }
}

#[test]
fn the_catalogue_names_files_that_exist_with_their_lengths() {
    let service = shared();
    for (path, editions) in [("/en/catalog.json", 3), ("/api/v1/catalogue?lang=en", 3), ("/api/v1/catalogue", 9)] {
        let catalogue = service.get(path).json();
        assert_eq!(catalogue["languages"], serde_json::json!(["ar", "ckb", "en", "fr", "zh-Hans"]));
        let mut found = 0;
        for edition in catalogue["pieces"].as_array().unwrap().iter().flat_map(|p| p["editions"].as_array().unwrap()) {
            found += 1;
            let page = service.get(edition["page"].as_str().unwrap());
            assert_eq!((page.status, page.header("content-language")), (200, edition["language"].as_str().unwrap()));
            for file in edition["artifacts"].as_array().unwrap().iter().flat_map(|a| a["files"].as_array().unwrap()) {
                let head = service.create_request("HEAD", file["path"].as_str().unwrap(), &[]);
                assert_eq!((head.status, head.header("content-length")), (200, &*file["bytes"].to_string()), "{file}");
            }
        }
        assert_eq!(found, editions, "{path}");
    }
}

#[test]
fn every_path_of_the_description_answers_as_it_is_described() {
    let service = shared();
    assert_eq!(service.post("/en/ask/", "piece=rights/fair-trial&form=sign&lang=ckb").status, 303, "there is a demand");
    let description = service.get("/openapi.json").json();
    let listing = service.get("/api/");
    let paths = description["paths"].as_object().unwrap();
    let mut asked = 0;
    for (path, methods) in paths {
        assert!(listing.text().contains(&path.replace('&', "&amp;")), "{path} is in the listing");
        // What names somebody's request or translation is asked for where these are tested.
        if ["/asks", "/work"].iter().any(|part| path.contains(part)) {
            continue;
        }
        for (method, operation) in methods.as_object().unwrap() {
            let filled = path
                .replace("{collection}", "rights")
                .replace("{piece}", "fair-trial")
                .replace("{language}", "en")
                .replace("{level}", "standard");
            assert!(!filled.contains('{'), "{filled}");
            let query: Vec<String> = operation["parameters"]
                .as_array()
                .into_iter()
                .flatten()
                .filter(|parameter| parameter["in"] == "query")
                .map(|parameter| match parameter["name"].as_str().unwrap() {
                    "lang" => "lang=en".to_owned(),
                    "q" => "q=court".to_owned(),
                    "piece" => "piece=rights/fair-trial".to_owned(),
                    "form" => "form=captions".to_owned(),
                    "page" => "page=1".to_owned(),
                    other => panic!("{other}"),
                })
                .collect();
            let filled = if query.is_empty() { filled } else { format!("{filled}?{}", query.join("&")) };
            let body: &[u8] = if method == "post" { br#"{"pieces": ["rights/fair-trial"]}"# } else { b"" };
            let answer = service.send(&method.to_uppercase(), &filled, &[("content-type", "application/json")], body);
            let described = operation["responses"]["200"]["content"].as_object().unwrap();
            assert_eq!(answer.status, 200, "{method} {filled}: {}", String::from_utf8_lossy(&answer.body));
            let kind = answer.header("content-type").to_owned();
            assert!(described.contains_key(&kind), "{method} {filled}: {kind} {described:?}");
            if kind == "application/json" {
                holds(&description, &described[&kind]["schema"], &answer.json(), &filled);
            }
            asked += 1;
        }
    }
    assert!(asked >= 6, "{asked}");
}

/// Returns `true` if an answer has every field that its schema requires, and of its type.
fn holds(description: &Value, schema: &Value, answer: &Value, at: &str) {
    if let Some(name) = schema["$ref"].as_str() {
        let named = &description["components"]["schemas"][name.rsplit('/').next().unwrap()];
        assert!(named.is_object(), "{name}");
        return holds(description, named, answer, at);
    }
    match schema["type"].as_str() {
        Some("array") => {
            assert!(!answer.as_array().unwrap().is_empty(), "{at}");
            answer.as_array().unwrap().iter().for_each(|one| holds(description, &schema["items"], one, at));
        }
        Some("object") => {
            for name in schema["required"].as_array().unwrap() {
                let (name, properties) = (name.as_str().unwrap(), &schema["properties"]);
                assert!(answer.get(name).is_some(), "{at}: {name}");
                // Nobody has checked these texts, and they name no country: `reviews.rs` and `countries.rs` read some.
                if ["reviews", "countries"].contains(&name) && answer[name] == Value::Array(Vec::new()) {
                    continue;
                }
                holds(description, &properties[name], &answer[name], at);
            }
            for name in answer.as_object().unwrap().keys() {
                assert!(schema["properties"].get(name).is_some(), "{at}: {name} is described");
            }
        }
        Some("string") => assert!(answer.is_string(), "{at}: {answer}"),
        Some("integer") => assert!(answer.is_u64(), "{at}: {answer}"),
        other => panic!("{at}: {other:?}"),
    }
}

#[test]
fn a_print_order_of_a_machine_is_laid_out_and_fetched() {
    let service = shared();
    let order = br#"{"language": "en", "pieces": ["rights/fair-trial"], "profile": "aph-18", "size": 20, "paper": "a5", "name": "Shelter House"}"#;
    let answer = service.send("POST", "/api/v1/print", &[("content-type", "application/json")], order);
    let laid = answer.json();
    assert_eq!(answer.status, 200, "{laid}");
    let pdf = service.get(laid["path"].as_str().unwrap());
    assert_eq!((pdf.status, pdf.header("content-type")), (200, "application/pdf"));
    assert_eq!(laid["bytes"], pdf.body.len());
    let pages = laid["pages"].as_u64().unwrap();
    assert_eq!(laid["sheets"], pages.div_ceil(2));

    let wrong = br#"{"pieces": ["rights/fair-trial"], "size": 99}"#;
    let answer = service.send("POST", "/api/v1/print", &[("content-type", "application/json")], wrong);
    let problem = answer.json();
    assert_eq!((answer.status, answer.header("content-type")), (422, "application/problem+json"));
    assert!(problem["detail"].as_str().unwrap().contains("size"), "{problem}");
}

#[test]
fn those_who_run_the_service_see_its_health_apart_from_readers() {
    let service = shared();
    service.get("/en/search?q=court");
    let ready = service.inside("/readyz");
    assert_eq!((ready.status, &ready.json()["ready"]), (200, &Value::Bool(true)));
    assert_eq!(service.inside("/healthz").status, 200);
    let metrics = service.inside("/metrics");
    for name in ["evenhand_answers_total", "evenhand_forms_made", "evenhand_memory_bytes", "kind=\"search\""] {
        assert!(metrics.text().contains(name), "{name}: {}", metrics.text());
    }
    assert!(!metrics.text().contains("court"));
    for path in ["/healthz", "/readyz", "/metrics"] {
        assert_eq!(service.get(path).status, 404, "{path} is not told to readers");
    }
}
