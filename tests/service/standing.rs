//! Answers to readers while the content is broken, gone or half there, and messages to operators.

use std::fs;

use serde_json::Value;

use crate::bed::Bed;
use crate::bed::service::{Service, until};
use crate::people::{add, sign_in};

/// Six pieces in English, of which the first leads to the second.
fn six() -> Bed {
    let bed = Bed::empty();
    bed.write("rights/collection.toml", "order = 1\n[title]\nen = \"Rights\"\n");
    for name in ["one", "two", "three", "four", "five", "six"] {
        bed.piece(&format!("rights/{name}"), "en");
        let link = if name == "one" { " Read [more](rights/two#ask)." } else { "" };
        let body = format!("## Ask {{#ask}}\n\nAsk for {name}.{link}\n");
        bed.edition(&format!("rights/{name}/en.md"), &format!("Number {name}"), "original", &body);
    }
    bed
}

fn page(name: &str) -> String {
    format!("/en/rights/{name}/")
}

fn ready(service: &Service) -> (u16, Value) {
    let answer = service.inside("/readyz");
    (answer.status, answer.json())
}

/// Asserts that every channel has what an edition said.
fn all_channels_have(service: &Service, name: &str, words: &str) {
    assert!(service.get(&page(name)).text().contains(words), "{name}");
    for end in ["en.aph-18.pdf", "en.mp3", "en.opus", "en.vtt", "en.manifest.json"] {
        assert_eq!(service.get(&format!("{}{name}.{end}", page(name))).status, 200, "{name}.{end}");
    }
    assert!(service.get(&format!("{}{name}.en.vtt", page(name))).text().contains(words), "{name}");
    assert!(service.get(&format!("/en/search?q={name}")).text().contains(&format!("Number {name}")));
    assert!(service.get("/en/feed.xml").text().contains(&format!("Number {name}")));
    assert!(service.get("/api/v1/catalogue").text().contains(&format!("rights/{name}")));
    assert!(service.get("/en/rights/").text().contains(&format!("Number {name}")));
    let printed = service.post("/en/print/", &format!("piece=rights/{name}&profile=aph-18&paper=a4"));
    assert_eq!(printed.status, 303, "the press has it: {}", printed.text());
}

#[test]
fn an_edition_that_breaks_is_served_as_it_last_was_good_after_a_restart_too() {
    let bed = six();
    let mut service = Service::start(&bed.content(), &bed.out(), &[]);
    service.wait_until_made();
    all_channels_have(&service, "two", "Ask for two.");
    let french = "## Demander {#ask}\n\nDemandez de l'aide.\n";
    bed.edition("rights/one/fr.md", "Un", "person", french);
    until("the new edition is served", || (service.get("/fr/rights/one/").status == 200).then_some(()));
    bed.edit("rights/two/en.md", "## Ask {#ask}", "#### Ask {#ask}");
    bed.write("rights/three/piece.toml", "order = \"third\"");
    bed.edit("rights/four/en.md", "Ask for four.", "Ask for four at once.");

    until("the good edit is served", || service.get(&page("four")).text().contains("at once").then_some(()));

    for again in [false, true] {
        if again {
            assert!(service.stop().success());
            service = Service::start(&bed.content(), &bed.out(), &["--rate", "1000"]);
        }
        service.wait_until_made();
        for name in ["one", "two", "three"] {
            all_channels_have(&service, name, &format!("Ask for {name}."));
        }
        assert!(service.get(&page("four")).text().contains("Ask for four at once."));
        let (status, told) = ready(&service);
        assert_eq!((status, &told["content"]["believed"]), (200, &Value::Bool(true)), "{told}");
        let broken = told["content"]["broken"].as_array().unwrap();
        let files: Vec<&str> = broken.iter().map(|one| one["finding"]["file"].as_str().unwrap()).collect();
        assert_eq!(files, ["rights/three/piece.toml", "rights/two/en.md"], "{told}");
        assert!(broken.iter().all(|one| one["served"] == "last-good"), "{told}");
        assert_eq!(
            (&broken[1]["finding"]["rule"], &broken[1]["finding"]["line"]),
            (&"heading-skipped".into(), &8.into())
        );
        assert!(service.inside("/metrics").text().contains("evenhand_content_broken_files 2\n"));
        assert!(service.log().contains("heading-skipped"), "{}", service.log());
    }

    fs::remove_dir_all(bed.content().join("rights/two")).unwrap();
    until("what is taken away on purpose is gone", || (service.get(&page("two")).status == 410).then_some(()));
    assert_eq!(service.get(&page("three")).status, 200, "what is broken is not");
    fs::remove_file(bed.content().join("rights/one/fr.md")).unwrap();
    until("the last one of a language is gone", || (service.get("/fr/rights/one/").status == 410).then_some(()));
    bed.piece("rights/three", "en");
    until("mended is mended", || {
        let told = ready(&service).1;
        let files = told["content"]["broken"].to_string();
        (!files.contains("rights/three")).then_some(())
    });
    assert!(service.stop().success());
}

#[test]
fn content_that_goes_away_under_a_service_is_served_on_and_the_service_is_not_ready() {
    let bed = six();
    let (content, aside) = (bed.content(), bed.out().join("aside"));
    let mut service = Service::start(&content, &bed.out(), &[]);
    service.wait_until_made();
    let gone = |service: &Service, named: &str| {
        let told = until(named, || {
            let (status, told) = ready(service);
            (status == 503 && told["content"]["why_not"].to_string().contains(named)).then_some(told)
        });
        assert_eq!(told["content"]["believed"], false);
        for name in ["one", "six"] {
            all_channels_have(service, name, &format!("Ask for {name}."));
        }
        assert_eq!(service.inside("/healthz").status, 200);
    };
    let back = |service: &Service| until("it is ready", || (ready(service).0 == 200).then_some(()));

    fs::rename(&content, &aside).unwrap();
    gone(&service, "cannot be read");
    fs::create_dir(&content).unwrap();
    gone(&service, "is empty");
    assert!(service.log().contains("nothing is taken away"), "{}", service.log());
    assert!(service.stop().success());
    service = Service::start(&content, &bed.out(), &["--rate", "1000"]);
    gone(&service, "is empty");
    fs::remove_dir(&content).unwrap();
    fs::rename(&aside, &content).unwrap();
    back(&service);

    for name in ["four", "five", "six"] {
        fs::remove_dir_all(content.join("rights").join(name)).unwrap();
    }
    gone(&service, "3 of 6 editions are no longer there: rights/five/en.md, rights/four/en.md, rights/six/en.md");
    assert!(service.stop().success());
    service = Service::start(&content, &bed.out(), &[]);
    gone(&service, "3 of 6 editions");
    assert!(service.stop().success());

    service = Service::start(&content, &bed.out(), &["--allow-removal"]);
    assert_eq!((service.get(&page("six")).status, service.get(&page("one")).status), (410, 200));
    let gone = "editions=\"rights/five/en.md, rights/four/en.md, rights/six/en.md\"";
    assert!(service.log().contains(gone), "it names what went: {}", service.log());
    assert_eq!(ready(&service).0, 200);
    assert!(service.stop().success());
}

#[test]
fn a_service_without_content_starts_says_why_it_is_not_ready_and_picks_the_content_up() {
    let bed = six();
    let (content, aside) = (bed.content(), bed.out().join("aside"));
    fs::create_dir_all(bed.out()).unwrap();
    fs::rename(&content, &aside).unwrap();

    let mut service = Service::start(&content, &bed.out(), &[]);

    let (status, told) = ready(&service);
    assert_eq!(status, 503);
    assert!(told["content"]["why_not"].to_string().contains(&content.display().to_string()), "{told}");
    assert!(told["content"]["what_to_do"].to_string().contains("--content"), "{told}");
    let log = service.log();
    assert!(log.contains("there is nothing to serve, and the service is not ready"), "{log}");
    assert!(!log.contains("is served"), "{log}");
    fs::rename(&aside, &content).unwrap();
    until("it is ready", || (ready(&service).0 == 200).then_some(()));
    assert_eq!(service.get(&page("one")).status, 200);
    service.wait_until_made();
    assert!(service.stop().success());
}

#[test]
fn the_desk_shows_what_is_broken_to_those_who_can_mend_it() {
    let bed = six();
    let service = Service::start(&bed.content(), &bed.out(), &[]);
    add(&bed.out(), "Edda", "editor");
    let cookie = sign_in(&service, "Edda");
    let desk = || service.create_request("GET", "/desk/", &[("cookie", &cookie)]).text().to_owned();
    assert!(!desk().contains("id=\"broken\""), "{}", desk());

    bed.edit("rights/two/en.md", "## Ask {#ask}", "#### Ask {#ask}");

    until("the desk shows it", || desk().contains("rights/two/en.md:8").then_some(()));
    assert!(desk().contains("a heading of level 4 follows one of level 1") && desk().contains("id=\"broken\""));
    assert!(desk().contains("Readers see the last version that was good."));
    assert!(desk().contains("<a href=\"#broken\">1 file of the content has errors</a>"), "{}", desk());
    assert!(!desk().contains("Nothing is waiting for you now."));
}

#[test]
fn one_sentence_costs_a_service_nothing_and_is_not_tried_for_ever() {
    let bed = six();
    let long = "then you wait for the letter of the court, ".repeat(150);
    bed.edition("rights/one/en.md", "Number one", "original", &format!("{long}and that is all.\n\nAsk for one.\n"));
    std::fs::write(bed.content().join("rights/two/dot.jpg"), b"\xff\xd8\xff\xc0AAA\0A\0AAAA").unwrap();
    bed.edit("rights/two/en.md", "Ask for two.", "Ask for two.\n\n![A dot.](dot.jpg)\n\n");

    let service = Service::start(&bed.content(), &bed.out(), &[]);

    let forms = until("every form was tried", || {
        let forms = ready(&service).1["forms"].clone();
        (forms["made"] == forms["of"]).then_some(forms)
    });
    assert_eq!(forms["failed"], 2, "the print of the second one in two profiles: {forms}");
    assert_eq!(service.get("/en/rights/one/one.en.mp3").status, 200);
    assert_eq!(service.get("/en/rights/two/two.en.mp3").status, 200);
    assert_eq!(ready(&service).1["content"]["broken"][0]["finding"]["rule"], "sentence-too-long");
    assert_eq!(ready(&service).1["content"]["broken"][0]["served"], "as-it-is");
    assert!(!service.log().contains("is tried again"), "{}", service.log());
}
