//! A service for one country: pages and interface show its parts, the desk keeps those of all countries.

use scraper::Selector;

use crate::bed::service::until;
use crate::bed::{Bed, evenhand, page_text};
use crate::translating::Desk;

const SOURCE: &str = "## Call early {#call}\n\n::: country {in=PK}\nCall <tel:+49-30-123456> within 24 hours.\n:::\n\n\
    ::: country {in=AF}\nAsk for an **interpreter**. It is free.\n:::\n";

fn desk() -> Desk {
    let bed = Bed::empty();
    bed.write("rights/collection.toml", "order = 1\n[title]\nen = \"Rights\"\n");
    bed.piece("rights/example", "en");
    let front = "title: Your first steps\nsummary: Something short.\nrevised: 2026-11-24\ntranslation: original\n";
    bed.write("rights/example/en.md", &format!("---\n{front}countries: PK AF\n---\n\n{SOURCE}"));
    Desk::over(bed, None, &["--jobs", "1", "--country", "PK"])
}

#[test]
fn readers_and_programs_get_the_parts_for_their_country_and_translators_get_all() {
    let desk = desk();
    let page = page_text(desk.service.get("/en/rights/example/").text());
    assert!(page.contains("within 24 hours") && page.contains("Only for this country: Pakistan"), "{page}");
    assert!(page.contains("This text was written for these countries: Pakistan and Afghanistan."), "{page}");
    assert!(!page.contains("interpreter"), "{page}");
    let found = desk.service.get("/api/v1/search?q=interpreter&lang=en").json();
    assert!(!found.to_string().contains("rights/example"), "{found}");
    let catalogue = desk.service.get("/api/v1/catalogue").json();
    let edition = &catalogue["pieces"][0]["editions"][0];
    assert_eq!(edition["countries"], serde_json::json!(["PK", "AF"]), "{catalogue}");
    assert_eq!(edition["reviews"], serde_json::json!([]));

    let (amina, edith) = (desk.sign_in("Amina"), desk.sign_in("Edith"));
    let work = amina.take();
    let id = work.trim_end_matches('/').rsplit('/').next().unwrap().to_owned();
    let made = amina.post("/desk/account/token", &[("name", "import"), ("scope", "translate")]);
    let (_, token) = made.text().split_once("<code dir=\"ltr\">").unwrap();
    let bearer = format!("Bearer {}", token.split('<').next().unwrap());
    let sentences = page_text(amina.get(&work).text());
    for label in ["Only for this country: Pakistan", "Only for this country: Afghanistan"] {
        assert!(sentences.contains(label), "{label}: {sentences}");
    }
    let whole = desk.service.create_request("GET", &format!("/api/v1/work/{id}"), &[("authorization", &bearer)]).json();
    assert_eq!((&whole["countries"], &whole["reviews"]), (&edition["countries"], &edition["reviews"]), "{whole}");
    assert_eq!(whole["segments"].as_array().unwrap().len(), 6, "the blocks of all countries: {whole}");

    assert_eq!(amina.send_all(&work, &[], "submit").status, 303);
    let review = format!("/desk/review/{id}/");
    let version = Selector::parse("[name=version]").unwrap();
    let shown = edith.get(&review);
    assert!(page_text(shown.text()).contains("Only for this country: Afghanistan"));
    let shown = shown.html();
    let version = shown.select(&version).next().unwrap().value().attr("value").unwrap();
    assert_eq!(edith.post(&review, &[("version", version), ("do", "approve")]).status, 303);
    until("the translation is served without the part for the other country", || {
        let answer = desk.service.get("/fr/rights/example/");
        let text = page_text(answer.text());
        (answer.status == 200 && text.contains("24 heures") && !text.contains("interprète")).then_some(())
    });
    let copy = tempfile::tempdir().unwrap();
    let mut pull = evenhand();
    pull.args(["content", "pull", "--content"]).arg(copy.path()).arg("--out").arg(desk.bed.out());
    assert!(pull.output().unwrap().status.success());
    let file = std::fs::read_to_string(copy.path().join("rights/example/fr.md")).unwrap();
    for block in ["::: country {in=\"PK\"}\nAppelez", "::: country {in=\"AF\"}\nDemandez un **interprète**."] {
        assert!(file.contains(block), "{file}");
    }
}
