//! The pages about whoever runs a service: from its settings, and without them.

use crate::bed::service::Service;
use crate::bed::{Bed, evenhand, page_text};

const SETTINGS: [&str; 12] = [
    "--operator",
    "Legal Aid Example",
    "--operator-email",
    "help@a.example",
    "--authority",
    "Data Office",
    "--contact-days",
    "12",
    "--ask-days",
    "345",
    "--audit-days",
    "678",
];

fn library() -> Bed {
    let bed = Bed::empty();
    bed.write("rights/collection.toml", "order = 1\n[title]\nen = \"Rights\"\n");
    bed.piece("rights/example", "en");
    bed.edition("rights/example/en.md", "An example", "original", "You can ask.\n");
    bed
}

#[test]
fn pages_about_the_operator_say_what_the_settings_say() {
    let bed = library();
    let service = Service::start(&bed.content(), &bed.out(), &SETTINGS);

    let operator = page_text(service.get("/en/operator/").text());
    let privacy = page_text(service.get("/en/privacy/").text());
    for told in ["Legal Aid Example", "help@a.example", "Data Office"] {
        assert!(operator.contains(told), "{told}: {operator}");
    }
    assert!(!operator.contains("Nobody has written here"), "{operator}");
    for told in
        ["12 days after your request ends", "345 days after", "kept for 678 days", "sends no e-mail", "Data Office"]
    {
        assert!(privacy.contains(told), "{told}: {privacy}");
    }
    assert!(!service.log().contains("EVENHAND_OPERATOR"), "{}", service.log());
}

#[test]
fn an_installation_without_these_settings_says_so_at_start_and_on_the_page() {
    let bed = library();
    let service = Service::start(&bed.content(), &bed.out(), &[]);

    assert!(service.log().contains("nobody is named who runs this site"), "{}", service.log());
    let page = page_text(service.get("/en/operator/").text());
    assert!(page.contains("Nobody has written here who runs this."), "{page}");

    let wrong = evenhand().args(["serve", "--operator-email", "https://a.example"]).output().unwrap();
    assert_eq!(wrong.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&wrong.stderr).contains("write it like help@example.org"));
}
